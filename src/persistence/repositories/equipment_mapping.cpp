#include "persistence/repositories/equipment_mapping.h"

#include "persistence/json_text.h"

namespace mediane::persistence {

PartTexts EquipmentMapping::parts(const Facts& facts)
{
    std::string json = "[";
    for (const domain::Unavailability& gone : facts.unavailable) {
        JsonText object;
        object.add("from", toValue(gone.from));
        object.add("to", toValue(gone.to));
        object.add("quantity", toValue(gone.quantity));
        object.add("reason", gone.reason);
        if (json.size() > 1) json += ',';
        json += object.text();
    }
    return {{"unavailable", json + ']'}};
}

void EquipmentMapping::readParts(sql::Connection& connection, std::int64_t id, Facts& facts)
{
    sql::Statement rows = connection.prepare("SELECT from_on, to_on, quantity, reason FROM equipment_unavailable "
                                             "WHERE equipment_id = $1 ORDER BY position");
    rows.bindAll(id);
    facts.unavailable.clear();
    while (rows.step())
        facts.unavailable.push_back({rows.date(0), rows.date(1), rows.number(2), rows.text(3)});
}

void EquipmentMapping::writeParts(sql::Connection& connection, std::int64_t id, const Facts& facts)
{
    connection.run("DELETE FROM equipment_unavailable WHERE equipment_id = $1", id);
    std::int64_t position = 0;
    for (const domain::Unavailability& gone : facts.unavailable) {
        connection.run("INSERT INTO equipment_unavailable (equipment_id, position, from_on, to_on, quantity, reason) "
                       "VALUES ($1, $2, $3, $4, $5, $6)",
            id, ++position, gone.from, gone.to, gone.quantity, gone.reason);
    }
}

} // namespace mediane::persistence
