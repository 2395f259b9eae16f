#pragma once

#include <cstddef>

/// Positions of the columns in each file of the exchange folder, as in the contract (checked against it by a test).
namespace mediane::interchange {

struct OrganisationColumns
{
    enum : std::size_t { Ref, Name, Type, Address, PostalCode, Town, Phone, Email, Siret };
};

struct PlaceColumns
{
    enum : std::size_t { Ref, Name, Organisation, Address, PostalCode, Town, District, Capacity };
};

struct StaffColumns
{
    enum : std::size_t { Ref, LastName, FirstName, Role, Organisation, Volunteer };
};

struct PersonColumns
{
    enum : std::size_t {
        Ref,
        LastName,
        FirstName,
        BirthDate,
        BirthYear,
        Gender,
        Status,
        Address,
        PostalCode,
        Town,
        TownCode,
        Longitude,
        Latitude,
        DistrictSituation,
        District,
        Phone,
        Email,
        Language,
        Household,
        Prescriber,
        Audience,
        WelcomedOn,
        DataNotice,
        ImageConsent
    };
};

struct OperationColumns
{
    enum : std::size_t { Ref, Funder, Type, Programme, Number, Title, Start, End, AgeBands, EuExclusive, KeepUntil };
};

struct ActionColumns
{
    enum : std::size_t { Ref, Name, Axis, Chantier, Organisation, Partners, Operations };
};

struct IndicatorColumns
{
    enum : std::size_t { Operation, Code, Label, Measure, Action, Audience, Target };
};

struct TrackColumns
{
    enum : std::size_t { Ref, Name, MinimumSessions, EarnsDevice };
};

struct TrackSessionColumns
{
    enum : std::size_t { Track, Position, Title, Minutes, Mandatory };
};

struct CycleColumns
{
    enum : std::size_t { Ref, Action, Track, Title, Place, Capacity, Status };
};

struct SessionColumns
{
    enum : std::size_t { Ref, Action, Cycle, Position, Title, Type, Day, Start, End, Place, Status, Reason, Staff };
};

struct EnrolmentColumns
{
    enum : std::size_t { Cycle, Person, Status, RequestedOn, EnteredOn, LeftOn, Reason, ContractSignedOn };
};

struct AttendanceColumns
{
    enum : std::size_t { Session, Person, State, Minutes };
};

struct HeadcountColumns
{
    enum : std::size_t { Session, Dimension, Modality, Count, Unit, Mode };
};

struct DonationLotColumns
{
    enum : std::size_t { Ref, Donor, ReceivedOn, Announced, Received, Weight };
};

struct DeviceColumns
{
    enum : std::size_t { Number, Lot, Type, Maker, Model, Serial, State, Grade };
};

struct ErasureColumns
{
    enum : std::size_t { Device, Medium, Method, Tool, DoneOn, Outcome, Operator };
};

struct AllocationColumns
{
    enum : std::size_t {
        Device,
        Person,
        Cycle,
        Nature,
        Status,
        HandedOverOn,
        ContractSignedOn,
        InstalledOn,
        ReturnedOn
    };
};

} // namespace mediane::interchange
