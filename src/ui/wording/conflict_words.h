#pragma once

#include <mediane/application/conflict_queries.h>

#include <QString>

namespace mediane::ui {

/// "Blocking", "Warning", "Information".
[[nodiscard]] QString severityWord(domain::ConflictSeverity severity);
/// A conflict as one sentence: who or what is taken, when, by which session.
[[nodiscard]] QString conflictText(const application::Conflict& conflict);
/// One line each, the severity first.
[[nodiscard]] QString conflictLines(const std::vector<application::Conflict>& conflicts);

} // namespace mediane::ui
