#pragma once

#include <string>

namespace mediane::persistence {

/// "BENALI Karim", as domain::fullName writes it.
[[nodiscard]] std::string personName(std::string last, std::string first);
/// "Anne Martin".
[[nodiscard]] std::string staffName(const std::string& last, const std::string& first);

} // namespace mediane::persistence
