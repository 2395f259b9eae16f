#pragma once

#include <span>
#include <string_view>

namespace mediane::persistence {

/// One step of the schema. A step that has shipped is never edited: add the next one.
struct Migration
{
    int version;
    std::string_view script;
};

[[nodiscard]] std::span<const Migration> allMigrations();

} // namespace mediane::persistence
