#include "interchange/source_sample.h"

#include "interchange/exchange_columns.h"
#include "interchange/table_reader.h"

#include <mediane/domain/person.h>

namespace mediane::interchange {
namespace {

constexpr std::size_t kOfEachKind = 100;

template <class NameOf>
void addSample(Source& source, FileKind kind, application::SubjectKind subject, NameOf nameOf,
    std::vector<application::SourceSample>& sample)
{
    ImportReport unheard; // Faults are told when the file is read for good.
    TableReader table(source, formatOf(kind), unheard);
    if (!table.open()) return;
    constexpr std::size_t kKey = 0;
    for (std::size_t count = 0; count < kOfEachKind && table.next(); ++count)
        if (table.isSound()) sample.push_back({subject, std::string(table.value(kKey).text), nameOf(table)});
}

std::string personName(const TableReader& table)
{
    domain::PersonFacts facts;
    facts.lastName = table.value(PersonColumns::LastName).text;
    facts.firstName = table.value(PersonColumns::FirstName).text;
    return domain::fullName(facts);
}

} // namespace

std::vector<application::SourceSample> sampleOf(Source& source)
{
    using application::SubjectKind;
    std::vector<application::SourceSample> sample;
    const auto textOf = [](std::size_t column) {
        return [column](const TableReader& table) { return std::string(table.value(column).text); };
    };
    addSample(source, FileKind::Organisation, SubjectKind::Organisation, textOf(OrganisationColumns::Name), sample);
    addSample(source, FileKind::Action, SubjectKind::Action, textOf(ActionColumns::Name), sample);
    addSample(source, FileKind::Person, SubjectKind::Person, personName, sample);
    return sample;
}

} // namespace mediane::interchange
