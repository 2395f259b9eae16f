#include "persistence/repositories/erasures_repository.h"

#include "persistence/guarded.h"

namespace mediane::persistence {

using application::Outcome;
using domain::ErasureId;
using domain::MediumId;
using StoredErasure = domain::Stored<ErasureId, domain::Erasure>;

namespace {

const Table& mediumTable()
{
    static const Table table("medium", application::SubjectKind::Medium, {"id"}, {{"serial"}, {"device_id"}});
    return table;
}

} // namespace

Result<ErasureId> ErasuresRepository::add(const domain::Erasure& erasure, const std::string& ref)
{
    return guarded([&]() -> Result<ErasureId> { return ErasureId(m_rows.insert(recordOf(erasure.facts()), ref)); });
}

Result<Outcome> ErasuresRepository::update(ErasureId id, const domain::Erasure& erasure)
{
    return guarded([&]() -> Result<Outcome> { return m_rows.update(id.value(), recordOf(erasure.facts())); });
}

Result<StoredErasure> ErasuresRepository::find(ErasureId id) const
{
    return guarded([&]() -> Result<StoredErasure> {
        auto [ref, record] = m_rows.find(id.value());
        std::string serial;
        if (record.medium) {
            sql::Statement medium = m_rows.connection().prepare("SELECT serial FROM medium WHERE id = $1");
            if (medium.bindAll(record.medium).step()) serial = medium.text(0);
        }
        domain::ErasureFacts facts{record.device, std::move(serial), std::move(record.method), std::move(record.tool),
            record.date, record.outcome, std::move(record.operatorName)};
        return StoredErasure{id, std::move(ref), domain::Erasure::restore(std::move(facts))};
    });
}

Result<void> ErasuresRepository::remove(ErasureId id)
{
    return guarded([&]() -> Result<void> {
        m_rows.remove(id.value());
        return {};
    });
}

ErasureRecord ErasuresRepository::recordOf(const domain::ErasureFacts& facts)
{
    ErasureRecord record{facts.device, {}, facts.method, facts.tool, facts.date, facts.outcome, facts.operatorName};
    if (!facts.medium.empty()) record.medium = mediumOf(facts.device, facts.medium);
    return record;
}

MediumId ErasuresRepository::mediumOf(domain::DeviceId device, const std::string& serial)
{
    const std::int64_t known = m_rows.connection().queryInteger(
        "SELECT id FROM medium WHERE device_id = $1 AND serial = $2", device, serial);
    if (known != 0) return MediumId(known);
    const std::int64_t id = m_rows.writer().nextId(mediumTable());
    const std::vector<Value> values{serial, device.value()};
    m_rows.writer().insert(mediumTable(), {{id}, {application::SubjectKind::Medium, id}}, values);
    return MediumId(id);
}

} // namespace mediane::persistence
