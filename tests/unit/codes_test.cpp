#include <mediane/application/subject.h>
#include <mediane/domain/allocation.h>
#include <mediane/domain/attendance.h>
#include <mediane/domain/cycle.h>
#include <mediane/domain/enrolment.h>
#include <mediane/domain/erasure.h>
#include <mediane/domain/headcount.h>
#include <mediane/domain/operation.h>
#include <mediane/domain/organisation.h>
#include <mediane/domain/person.h>
#include <mediane/domain/session.h>

#include <catch2/catch.hpp>

#include <set>

using namespace mediane::domain;

TEMPLATE_TEST_CASE("every value has one code and comes back from it", "[domain]", OrganisationKind, Gender, Occupation,
    QpvSituation, Audience, OperationKind, Measure, CycleStatus, SessionKind, SessionStatus, SessionReason, SheetState,
    StaffRole, EnrolmentStatus, LeavingReason, AttendanceState, AttendanceOrigin, HeadcountDimension, HeadcountUnit,
    HeadcountMode, HeadcountAudience, DeviceKind, WorkshopState, DataState, Grade, ErasureOutcome, AllocationKind,
    AllocationState, mediane::application::SubjectKind)
{
    std::set<std::string_view> seen;
    int expected = 0;
    for (const auto value : allOf<TestType>()) {
        CHECK(int(value) == expected++); // No value was forgotten in between.
        CHECK_FALSE(code(value).empty());
        CHECK(fromCode<TestType>(code(value)) == value);
        CHECK(seen.insert(code(value)).second);
    }
    CHECK_FALSE(fromCode<TestType>("no such code").has_value());
    CHECK_FALSE(fromCode<TestType>("").has_value());
}
