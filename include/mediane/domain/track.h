#pragma once

#include <mediane/domain/ids.h>
#include <mediane/domain/valid.h>

#include <optional>
#include <string>
#include <vector>

namespace mediane::domain {

struct TrackSession
{
    std::string title;
    int minutes = 120;
    bool mandatory = false;
    bool operator==(const TrackSession&) const = default;
};

/// A teaching template (« parcours »): its sessions in order (position = index + 1) and when it counts as completed.
struct TrackFacts
{
    std::string name;
    std::optional<int> minSessions = {}; ///< None = no minimum.
    bool grantsDevice = false;
    std::vector<TrackSession> sessions = {};
};
[[nodiscard]] std::vector<FieldProblem> check(const TrackFacts& facts);
using Track = Valid<TrackFacts>;

/// How far somebody is on a track. Positions count once, however often they were attended.
struct Completion
{
    int attended = 0; ///< Positions attended (or sessions, where the track has no positions).
    int required = 0;
    std::vector<int> missingMandatory = {}; ///< Positions.
    [[nodiscard]] bool satisfied() const { return attended >= required && missingMandatory.empty(); }
    [[nodiscard]] int missing() const { return attended >= required ? 0 : required - attended; }
};
/// Judges the positions that somebody attended against a track's rule.
[[nodiscard]] Completion judge(const TrackFacts& track, const std::vector<int>& attendedPositions);

} // namespace mediane::domain
