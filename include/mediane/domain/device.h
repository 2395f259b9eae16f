#pragma once

#include <mediane/domain/codes.h>
#include <mediane/domain/ids.h>
#include <mediane/domain/transition.h>
#include <mediane/domain/valid.h>

#include <optional>
#include <span>
#include <string>

namespace mediane::domain {

enum class DeviceKind { Laptop, Desktop, Screen, Tablet, Other };
template <>
struct CodeTable<DeviceKind>
{
    using K = DeviceKind;
    static constexpr std::array rows{std::pair{K::Laptop, "portable"sv}, std::pair{K::Desktop, "fixe"sv},
        std::pair{K::Screen, "ecran"sv}, std::pair{K::Tablet, "tablette"sv}, std::pair{K::Other, "autre"sv}};
};

/// First axis of a device: where it is in the workshop (reconditioning §2.1).
enum class WorkshopState {
    Expected,
    Received,
    InWorkshop,
    WaitingForPart,
    ToInspect,
    Ready,
    ForParts,
    ToScrap,
    Scrapped,
    Missing
};
template <>
struct CodeTable<WorkshopState>
{
    using S = WorkshopState;
    static constexpr std::array rows{std::pair{S::Expected, "attendu"sv}, std::pair{S::Received, "recu"sv},
        std::pair{S::InWorkshop, "en_atelier"sv}, std::pair{S::WaitingForPart, "attente_piece"sv},
        std::pair{S::ToInspect, "a_controler"sv}, std::pair{S::Ready, "pret"sv},
        std::pair{S::ForParts, "pour_pieces"sv}, std::pair{S::ToScrap, "a_sortir"sv}, std::pair{S::Scrapped, "rebut"sv},
        std::pair{S::Missing, "introuvable"sv}};
};

/// Second axis: what is on its media. Computed from them, never typed (reconditioning §2.2).
enum class DataState { Unknown, ToErase, Erasing, ToConfirm, Failed, Erased, NoMedia, Removed, Destroyed, UserData };
template <>
struct CodeTable<DataState>
{
    using S = DataState;
    static constexpr std::array rows{std::pair{S::Unknown, "inconnu"sv}, std::pair{S::ToErase, "a_effacer"sv},
        std::pair{S::Erasing, "en_cours"sv}, std::pair{S::ToConfirm, "a_confirmer"sv}, std::pair{S::Failed, "echec"sv},
        std::pair{S::Erased, "efface"sv}, std::pair{S::NoMedia, "sans_support"sv}, std::pair{S::Removed, "retire"sv},
        std::pair{S::Destroyed, "detruit"sv}, std::pair{S::UserData, "donnees_usager"sv}};
};

enum class Grade { A, B, C, D };
template <>
struct CodeTable<Grade>
{
    static constexpr std::array rows{
        std::pair{Grade::A, "A"sv}, std::pair{Grade::B, "B"sv}, std::pair{Grade::C, "C"sv}, std::pair{Grade::D, "D"sv}};
};

/// One machine of the inventory. Its reference is its number (PC-2026-0042), which never changes.
struct DeviceFacts
{
    std::optional<LotId> lot = {};
    DeviceKind kind = DeviceKind::Laptop;
    std::string maker = {};
    std::string model = {};
    std::string serial = {}; ///< As written on the machine.
    WorkshopState workshop = WorkshopState::Received;
    std::optional<Grade> grade = {};

    bool operator==(const DeviceFacts&) const = default;
};
[[nodiscard]] std::vector<FieldProblem> check(const DeviceFacts& facts);
using Device = Valid<DeviceFacts>;

[[nodiscard]] std::span<const Transition<WorkshopState>> workshopTransitions();
[[nodiscard]] std::span<const Transition<DataState>> dataTransitions();
/// The value of a device from those of its media: the worst one; `Unknown` when no medium is listed.
[[nodiscard]] DataState worstOf(std::span<const DataState> media);
/// Whether nothing of a former owner can be read any more.
[[nodiscard]] bool isSafeToHandOver(DataState state);

} // namespace mediane::domain
