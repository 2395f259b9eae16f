#pragma once

#include <mediane/core/strong_id.h>

namespace mediane::domain {

using OrganisationId = StrongId<struct OrganisationTag>;
using PlaceId = StrongId<struct PlaceTag>;
using StaffId = StrongId<struct StaffTag>;
using HouseholdId = StrongId<struct HouseholdTag>;
using PersonId = StrongId<struct PersonTag>;
using OperationId = StrongId<struct OperationTag>;
using ActionId = StrongId<struct ActionTag>;
using IndicatorId = StrongId<struct IndicatorTag>;
using TrackId = StrongId<struct TrackTag>;
using CycleId = StrongId<struct CycleTag>;
using SessionId = StrongId<struct SessionTag>;
using EnrolmentId = StrongId<struct EnrolmentTag>;
using LotId = StrongId<struct LotTag>;
using DeviceId = StrongId<struct DeviceTag>;
using MediumId = StrongId<struct MediumTag>;
using ErasureId = StrongId<struct ErasureTag>;
using AllocationId = StrongId<struct AllocationTag>;
using UserId = StrongId<struct UserTag>;

} // namespace mediane::domain
