#pragma once

#include "persistence/row_writer.h"

namespace mediane::persistence {

/// Small facts about the file; the journal shows a change as {"key": value}.
class SettingsRepository final : public application::Settings
{
public:
    SettingsRepository(sql::Connection& connection, RowWriter& writer)
        : m_connection(connection)
        , m_writer(writer)
    {
    }
    Result<std::optional<std::string>> get(const std::string& key) const override;
    Result<application::Outcome> set(const std::string& key, const std::string& value) override;

private:
    [[nodiscard]] std::optional<std::string> stored(const std::string& key) const;

    sql::Connection& m_connection;
    RowWriter& m_writer;
};

} // namespace mediane::persistence
