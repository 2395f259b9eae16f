#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/codes.h>
#include <mediane/domain/ids.h>
#include <mediane/domain/transition.h>
#include <mediane/domain/valid.h>

#include <optional>
#include <vector>

namespace mediane::domain {

using SheetId = StrongId<struct PrintedSheetTag>;

/// Where a printed attendance sheet is (FEU-6).
enum class PrintedSheetState { Printed, Returned, Checked, Cancelled };
template <>
struct CodeTable<PrintedSheetState>
{
    using S = PrintedSheetState;
    static constexpr std::array rows{std::pair{S::Printed, "imprimee"sv}, std::pair{S::Returned, "rentree"sv},
        std::pair{S::Checked, "verifiee"sv}, std::pair{S::Cancelled, "annulee"sv}};
};

/// One print of an attendance sheet, of a session or of a whole cycle. Its rows never move (FEU-4).
struct PrintedSheetFacts
{
    std::optional<SessionId> session = {}; ///< Either this…
    std::optional<CycleId> cycle = {}; ///< … or that.
    int version = 1; ///< Counts the prints of the same session or cycle.
    PrintedSheetState state = PrintedSheetState::Printed;
    Instant printedAt = {};
    int blankLines = 4; ///< For people who come without being on the list.
    bool reprint = false; ///< Made once the session was over.
    std::vector<PersonId> rows = {}; ///< Who is on which row; the row number is the place + 1.
};
[[nodiscard]] std::vector<FieldProblem> check(const PrintedSheetFacts& facts);
using PrintedSheet = Valid<PrintedSheetFacts>;

[[nodiscard]] std::span<const Transition<PrintedSheetState>> printedSheetTransitions();

} // namespace mediane::domain
