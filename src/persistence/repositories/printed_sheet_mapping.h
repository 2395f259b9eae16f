#pragma once

#include "persistence/mapping.h"

#include <mediane/domain/printed_sheet.h>

namespace mediane::persistence {

struct PrintedSheetMapping
{
    using Facts = domain::PrintedSheetFacts;
    static constexpr std::string_view kTable = "sheet";
    static constexpr std::string_view kPrefix = "FE";
    static constexpr auto kKind = application::SubjectKind::Sheet;
    static constexpr std::tuple kFields{Field{"session_id", &Facts::session}, Field{"cycle_id", &Facts::cycle},
        Field{"version", &Facts::version}, Field{"status", &Facts::state}, Field{"printed_at", &Facts::printedAt},
        Field{"blank_lines", &Facts::blankLines}, Field{"reprint", &Facts::reprint}};

    [[nodiscard]] static PartTexts parts(const Facts& facts);
    static void readParts(sql::Connection& connection, std::int64_t id, Facts& facts);
    static void writeParts(sql::Connection& connection, std::int64_t id, const Facts& facts);
};

} // namespace mediane::persistence
