#include "persistence/queries/exchange_sql.h"

namespace mediane::persistence {

using application::ExchangeFile;

namespace {

using enum ExchangeCell;

// Rows come in the order of their ids, that is, in the order in which they were brought in: importing an export keeps
// it.

constexpr auto kOrganisations = R"sql(
SELECT ref, name, kind, address, postcode, city, phone, email, siret FROM organisation ORDER BY id)sql";
constexpr std::array kOrganisationCells{Text, Text, Text, Text, Text, Text, Text, Text, Text};

constexpr auto kPlaces = R"sql(
SELECT p.ref, p.name, o.ref, p.address, p.postcode, p.city, p.qpv_code, p.capacity
FROM place p LEFT JOIN organisation o ON o.id = p.organisation_id ORDER BY p.id)sql";
constexpr std::array kPlaceCells{Text, Text, Text, Text, Text, Text, Text, Number};

constexpr auto kStaff = R"sql(
SELECT s.ref, s.last_name, s.first_name, s.role_title, o.ref, s.volunteer
FROM staff s LEFT JOIN organisation o ON o.id = s.organisation_id ORDER BY s.id)sql";
constexpr std::array kStaffCells{Text, Text, Text, Text, Text, Flag};

constexpr auto kPeople = R"sql(
SELECT p.ref, p.last_name, p.first_name, p.birth_date, CASE WHEN p.birth_date IS NULL THEN p.birth_year END, p.gender,
    p.occupation, p.address, p.postcode, p.city, p.insee_code, p.longitude, p.latitude, p.qpv, p.qpv_code, p.phone, p.email,
    p.language, h.ref, o.ref, p.audience, p.welcomed_on, p.informed, p.image_consent
FROM person p LEFT JOIN household h ON h.id = p.household_id LEFT JOIN organisation o ON o.id = p.prescriber_id
ORDER BY p.id)sql";
constexpr std::array kPersonCells{Text, Text, Text, Text, Number, Text, Text, Text, Text, Text, Text, Real, Real, Text,
    Text, Text, Text, Text, Text, Text, Text, Text, Flag, Flag};

constexpr auto kOperations = R"sql(
SELECT p.ref, o.ref, p.kind, p.programme, p.number, p.title, p.starts_on, p.ends_on, p.age_band_set, p.eu_exclusive,
    p.keep_until
FROM operation p LEFT JOIN organisation o ON o.id = p.funder_id ORDER BY p.id)sql";
constexpr std::array kOperationCells{Text, Text, Text, Text, Text, Text, Text, Text, Text, Flag, Text};

constexpr auto kActions = R"sql(
SELECT a.ref, a.name, a.axis, a.workstream, o.ref, a.id, a.id
FROM action a LEFT JOIN organisation o ON o.id = a.organisation_id ORDER BY a.id)sql";
constexpr std::array kActionCells{Text, Text, Text, Text, Text, Partners, Operations};

constexpr auto kIndicators = R"sql(
SELECT p.ref, i.code, i.label, i.measure, a.ref, i.audience, i.target
FROM indicator i JOIN operation p ON p.id = i.operation_id LEFT JOIN action a ON a.id = i.action_id ORDER BY i.id)sql";
constexpr std::array kIndicatorCells{Text, Text, Text, Text, Text, Text, Real};

// Every version that a cycle keeps goes out under its own reference.
constexpr auto kTracks = "SELECT ref, name, min_sessions, grants_device FROM track ORDER BY id";
constexpr std::array kTrackCells{Text, Text, Number, Flag};

constexpr auto kTrackSessions = R"sql(
SELECT t.ref, s.position, s.title, s.minutes, s.mandatory
FROM track_session s JOIN track t ON t.id = s.track_id ORDER BY t.id, s.position)sql";
constexpr std::array kTrackSessionCells{Text, Number, Text, Number, Flag};

constexpr auto kCycles = R"sql(
SELECT c.ref, a.ref, t.ref, c.title, p.ref, c.capacity, c.status
FROM cycle c JOIN action a ON a.id = c.action_id LEFT JOIN track t ON t.id = c.track_id LEFT JOIN place p ON p.id = c.place_id
ORDER BY c.id)sql";
constexpr std::array kCycleCells{Text, Text, Text, Text, Text, Number, Text};

constexpr auto kSessions = R"sql(
SELECT s.ref, a.ref, c.ref, s.position, s.title, s.kind, s.held_on, s.starts_at, s.ends_at, p.ref, s.status, s.reason, s.id
FROM session s JOIN action a ON a.id = s.action_id LEFT JOIN cycle c ON c.id = s.cycle_id LEFT JOIN place p ON p.id = s.place_id
ORDER BY s.id)sql";
constexpr std::array kSessionCells{Text, Text, Text, Number, Text, Text, Text, Time, Time, Text, Text, Text, Staff};

constexpr auto kEnrolments = R"sql(
SELECT c.ref, p.ref, e.status, e.requested_on, e.entered_on, e.left_on, e.reason, e.contract_signed_on
FROM enrolment e JOIN cycle c ON c.id = e.cycle_id JOIN person p ON p.id = e.person_id ORDER BY e.id)sql";
constexpr std::array kEnrolmentCells{Text, Text, Text, Text, Text, Text, Text, Text};

constexpr auto kAttendance = R"sql(
SELECT s.ref, p.ref, a.state, a.minutes
FROM attendance a JOIN session s ON s.id = a.session_id JOIN person p ON p.id = a.person_id
ORDER BY a.session_id, a.person_id)sql";
constexpr std::array kAttendanceCells{Text, Text, Text, Number};

constexpr auto kHeadcounts = R"sql(
SELECT s.ref, h.dimension, h.category, h.people, h.unit, h.mode
FROM headcount h JOIN session s ON s.id = h.session_id
ORDER BY h.session_id, CASE h.dimension WHEN 'total' THEN 0 WHEN 'public' THEN 1 WHEN 'genre' THEN 2 WHEN 'tranche_age' THEN 3
    ELSE 4 END, h.category)sql";
constexpr std::array kHeadcountCells{Text, Text, Text, Number, Text, Text};

constexpr auto kLots = R"sql(
SELECT l.ref, o.ref, l.given_on, l.announced, l.received, l.weight_grams
FROM lot l LEFT JOIN organisation o ON o.id = l.donor_id ORDER BY l.id)sql";
constexpr std::array kLotCells{Text, Text, Text, Number, Number, Kilograms};

// The contract has one state where we keep three axes: who has the machine comes first, then where the workshop is.
constexpr auto kDevices = R"sql(
SELECT d.ref, l.ref, d.kind, d.maker, d.model, d.serial,
    CASE WHEN EXISTS (SELECT 1 FROM allocation a WHERE a.device_id = d.id
             AND a.state IN ('remis', 'installe', 'transforme_en_don', 'perdu', 'vole')) THEN 'remis'
        WHEN d.workshop = 'recu' AND EXISTS (SELECT 1 FROM allocation a WHERE a.device_id = d.id AND a.state = 'retourne')
            THEN 'retourne'
        WHEN d.workshop IN ('attendu', 'recu') THEN 'recu'
        WHEN d.workshop IN ('pret', 'rebut') THEN d.workshop
        ELSE 'en_atelier' END,
    d.grade
FROM device d LEFT JOIN lot l ON l.id = d.lot_id ORDER BY d.id)sql";
constexpr std::array kDeviceCells{Text, Text, Text, Text, Text, Text, Text, Text};

constexpr auto kErasures = R"sql(
SELECT d.ref, m.serial, e.method, e.tool, e.done_on, CASE e.outcome WHEN 'INSANITY' THEN 'FAILED' ELSE e.outcome END, e.operator
FROM erasure e JOIN device d ON d.id = e.device_id LEFT JOIN medium m ON m.id = e.medium_id ORDER BY e.id)sql";
constexpr std::array kErasureCells{Text, Text, Text, Text, Text, Text, Text};

constexpr auto kAllocations = R"sql(
SELECT d.ref, p.ref, c.ref, CASE WHEN a.kind IN ('pret_conditionnel', 'depannage') THEN 'pret' ELSE a.kind END,
    CASE a.state WHEN 'attribue' THEN 'reserve' WHEN 'installe' THEN 'remis' ELSE a.state END,
    a.handed_on, a.contract_signed_on, a.installed_on, a.returned_on
FROM allocation a JOIN device d ON d.id = a.device_id JOIN person p ON p.id = a.person_id LEFT JOIN cycle c ON c.id = a.cycle_id
ORDER BY a.id)sql";
constexpr std::array kAllocationCells{Text, Text, Text, Text, Text, Text, Text, Text, Text};

} // namespace

ExchangeSelection exchangeSelection(ExchangeFile file)
{
    switch (file) {
    case ExchangeFile::Organisation: return {kOrganisations, kOrganisationCells};
    case ExchangeFile::Place: return {kPlaces, kPlaceCells};
    case ExchangeFile::StaffMember: return {kStaff, kStaffCells};
    case ExchangeFile::Person: return {kPeople, kPersonCells};
    case ExchangeFile::Operation: return {kOperations, kOperationCells};
    case ExchangeFile::Action: return {kActions, kActionCells};
    case ExchangeFile::Indicator: return {kIndicators, kIndicatorCells};
    case ExchangeFile::Track: return {kTracks, kTrackCells};
    case ExchangeFile::TrackSession: return {kTrackSessions, kTrackSessionCells};
    case ExchangeFile::Cycle: return {kCycles, kCycleCells};
    case ExchangeFile::Session: return {kSessions, kSessionCells};
    case ExchangeFile::Enrolment: return {kEnrolments, kEnrolmentCells};
    case ExchangeFile::Mark: return {kAttendance, kAttendanceCells};
    case ExchangeFile::Headcount: return {kHeadcounts, kHeadcountCells};
    case ExchangeFile::Lot: return {kLots, kLotCells};
    case ExchangeFile::Device: return {kDevices, kDeviceCells};
    case ExchangeFile::Erasure: return {kErasures, kErasureCells};
    case ExchangeFile::Allocation: return {kAllocations, kAllocationCells};
    }
    return {};
}

} // namespace mediane::persistence
