#pragma once

#include <mediane/application/exchange.h>

#include <array>
#include <span>
#include <string_view>

namespace mediane::persistence {

/// How a selected value becomes a cell.
enum class ExchangeCell {
    Text, ///< As it is; NULL is the empty cell.
    Number,
    Real, ///< With a decimal comma.
    Flag, ///< oui, non
    Time, ///< Minutes after midnight as HH:MM.
    Kilograms, ///< Grams, as kilograms with a decimal comma.
    Partners, ///< An action's id: the references of its partners, joined by |.
    Operations, ///< An action's id: the references of its operations.
    Staff ///< A session's id: the references of those who ran it.
};

/// How one file of the exchange folder is selected, its columns in the contract's order.
struct ExchangeSelection
{
    std::string_view sql;
    std::span<const ExchangeCell> cells;
};
[[nodiscard]] ExchangeSelection exchangeSelection(application::ExchangeFile file);

} // namespace mediane::persistence
