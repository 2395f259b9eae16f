#include "persistence/repositories/track_mapping.h"

#include "persistence/json_text.h"
#include "persistence/sql/connection.h"

namespace mediane::persistence {

PartTexts TrackMapping::parts(const Facts& facts)
{
    std::string json = "[";
    for (const domain::TrackSession& session : facts.sessions) {
        JsonText object;
        object.add("title", session.title);
        object.add("minutes", toValue(session.minutes));
        object.add("mandatory", toValue(session.mandatory));
        if (json.size() > 1) json += ',';
        json += object.text();
    }
    return {{"sessions", json + ']'}};
}

void TrackMapping::readParts(sql::Connection& connection, std::int64_t id, Facts& facts)
{
    sql::Statement rows = connection.prepare(
        "SELECT title, minutes, mandatory FROM track_session WHERE track_id = $1 ORDER BY position");
    rows.bindAll(id);
    facts.sessions.clear();
    while (rows.step())
        facts.sessions.push_back({rows.text(0), rows.number(1), rows.flag(2)});
}

void TrackMapping::writeParts(sql::Connection& connection, std::int64_t id, const Facts& facts)
{
    connection.run("DELETE FROM track_session WHERE track_id = $1", id);
    std::int64_t position = 0;
    for (const domain::TrackSession& session : facts.sessions) {
        connection.run("INSERT INTO track_session (track_id, position, title, minutes, mandatory) "
                       "VALUES ($1, $2, $3, $4, $5)",
            id, ++position, session.title, session.minutes, session.mandatory);
    }
}

} // namespace mediane::persistence
