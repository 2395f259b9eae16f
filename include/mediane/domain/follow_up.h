#pragma once

#include <mediane/core/date.h>
#include <mediane/domain/contact_channel.h>
#include <mediane/domain/ids.h>
#include <mediane/domain/valid.h>

#include <optional>
#include <string>

namespace mediane::domain {

/// What a call came to.
enum class ContactOutcome { Reached, Message, NoAnswer, WrongNumber };
template <>
struct CodeTable<ContactOutcome>
{
    using O = ContactOutcome;
    static constexpr std::array rows{std::pair{O::Reached, "joint"sv}, std::pair{O::Message, "message"sv},
        std::pair{O::NoAnswer, "pas_de_reponse"sv}, std::pair{O::WrongNumber, "numero_invalide"sv}};
};

/// What a call about absences led to; it settles the alerts until then (ALE-1).
enum class FollowUpDecision { CalledBack, Resumes, DropsOut, Unreachable };
template <>
struct CodeTable<FollowUpDecision>
{
    using D = FollowUpDecision;
    static constexpr std::array rows{std::pair{D::CalledBack, "rappele"sv}, std::pair{D::Resumes, "reprend"sv},
        std::pair{D::DropsOut, "abandon"sv}, std::pair{D::Unreachable, "injoignable"sv}};
};

/// One call, message or talk about an enrolment.
struct ContactFacts
{
    Instant at = {};
    ContactChannel channel = ContactChannel::Phone;
    ContactOutcome outcome = ContactOutcome::Reached;
    std::optional<FollowUpDecision> decision = {};
    std::string note = {};
};

/// The dated steps of an enrolment besides its status and its contract.
enum class EnrolmentStep { InformationMeeting, NeedsAssessment, PrescriberTold };
template <>
struct CodeTable<EnrolmentStep>
{
    using S = EnrolmentStep;
    static constexpr std::array rows{std::pair{S::InformationMeeting, "reunion_information"sv},
        std::pair{S::NeedsAssessment, "evaluation_besoins"sv}, std::pair{S::PrescriberTold, "prescripteur_informe"sv}};
};

/// Why a person of a running cycle should be called (planning-and-attendance §8).
enum class DropOutAlert {
    AbsentTwice, ///< A1: two unexcused absences in a row.
    LowAttendance, ///< A2: less than half, after four expected sessions.
    OutOfReach, ///< A3: the minimum cannot be reached any more.
    NeverCame ///< A4: the first two expected sessions missed.
};
template <>
struct CodeTable<DropOutAlert>
{
    using A = DropOutAlert;
    static constexpr std::array rows{std::pair{A::AbsentTwice, "A1"sv}, std::pair{A::LowAttendance, "A2"sv},
        std::pair{A::OutOfReach, "A3"sv}, std::pair{A::NeverCame, "A4"sv}};
};

/// Positions of a cycle after which nobody new is offered a seat (planning §2.1, derniere_admission's default).
inline constexpr int kLastAdmission = 2;

} // namespace mediane::domain
