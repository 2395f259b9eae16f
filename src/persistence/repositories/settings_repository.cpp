#include "persistence/repositories/settings_repository.h"

#include "persistence/guarded.h"

namespace mediane::persistence {

using application::Outcome;

Result<std::optional<std::string>> SettingsRepository::get(const std::string& key) const
{
    return guarded([&]() -> Result<std::optional<std::string>> { return stored(key); });
}

Result<Outcome> SettingsRepository::set(const std::string& key, const std::string& value)
{
    return guarded([&]() -> Result<Outcome> {
        const std::optional<std::string> before = stored(key);
        if (before == value) return Outcome::Unchanged;
        m_connection.run("INSERT INTO setting (key, value) VALUES ($1, $2) "
                         "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            key, value);
        JsonText was;
        JsonText is;
        if (before) was.add(key, *before);
        is.add(key, value);
        m_writer.append({before ? "updated" : "created", "setting", {application::SubjectKind::Setting, 0}, {},
            before ? was.text() : std::string(), is.text()});
        return before ? Outcome::Updated : Outcome::Created;
    });
}

std::optional<std::string> SettingsRepository::stored(const std::string& key) const
{
    sql::Statement row = m_connection.prepare("SELECT value FROM setting WHERE key = $1");
    if (!row.bindAll(key).step()) return std::nullopt;
    return row.text(0);
}

} // namespace mediane::persistence
