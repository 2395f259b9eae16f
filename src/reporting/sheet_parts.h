#pragma once

#include <mediane/reporting/sheet_model.h>

namespace mediane::reporting {

inline constexpr int kNoon = 13 * 60; ///< Where the morning's signatures end (FEU-1).

/// Organisation, place, operation, session, date, times, duration.
[[nodiscard]] std::vector<SheetFact> sheetFacts(const Translator& translator, const application::SheetContent& content);
/// The words that each funder's period asks for (funding-reports §6, emblem blocks).
[[nodiscard]] std::vector<FunderBlock> funderBlocks(
    const Translator& translator, const application::SheetContent& content);
[[nodiscard]] std::string privacyNotice(const Translator& translator, const application::SheetContent& content);

} // namespace mediane::reporting
