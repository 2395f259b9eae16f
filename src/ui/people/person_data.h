#pragma once

#include <mediane/application/services.h>
#include <mediane/application/skill_queries.h>

#include <QString>

#include <vector>

namespace mediane::ui {

/// All that a person's file shows, read at one moment.
struct PersonData
{
    domain::PersonId id{0};
    std::string ref;
    domain::PersonFacts facts;
    QString household; ///< Its name; empty = none.
    QString prescriber;
    std::vector<application::PersonRow> members; ///< Of the household, the person included.
    std::vector<application::EnrolmentRow> enrolments;
    std::vector<application::PersonAttendanceRow> attendance;
    std::vector<application::PersonDeviceRow> devices;
    std::vector<application::PersonAssessment> assessments; ///< Of skills, the oldest first.
};

[[nodiscard]] Result<PersonData> readPerson(application::Services& services, domain::PersonId person);

/// "14/07/1984 · 41 years old", or the year alone; empty when nothing is known.
[[nodiscard]] QString birthText(const domain::PersonFacts& facts, Date today);

} // namespace mediane::ui
