#include "cli/commands.h"

namespace mediane::cli {

using application::SubjectKind;

Exit handOver(application::Services& services, const HandoverArguments& arguments)
{
    const auto& store = services.context.store;
    application::HandoverRequest request;
    request.waiverReason = arguments.reason;
    if (!arguments.signedOn.empty()) {
        const auto date = dateFromFrench(arguments.signedOn);
        if (!date) {
            complain(text(QT_TRANSLATE_NOOP("cli", "“%1” is not a date. Expected YYYY-MM-DD or DD/MM/YYYY."),
                {arguments.signedOn}));
            return Exit::Refused;
        }
        request.signedOn = *date;
    }
    const auto kind = domain::fromCode<domain::AllocationKind>(arguments.kind);
    if (!kind) {
        complain(text(QT_TRANSLATE_NOOP("cli", "Unknown kind of handover “%1”."), {arguments.kind}));
        return Exit::Refused;
    }
    request.kind = *kind;
    const auto device = resolve(store, SubjectKind::Device, arguments.device);
    const auto person = resolve(store, SubjectKind::Person, arguments.person);
    if (!device) return exitOf(device.error().code);
    if (!person) return exitOf(person.error().code);
    request.device = domain::DeviceId(*device);
    request.person = domain::PersonId(*person);
    if (!arguments.cycle.empty()) {
        const auto cycle = resolve(store, SubjectKind::Cycle, arguments.cycle);
        if (!cycle) return exitOf(cycle.error().code);
        request.cycle = domain::CycleId(*cycle);
    }
    const auto handed = services.devices.handOver(request);
    if (!handed) {
        complain(text(
            QT_TRANSLATE_NOOP("cli", "The handover of %1 to %2 is refused:"), {arguments.device, arguments.person}));
        return report(handed.error());
    }
    say(text(QT_TRANSLATE_NOOP("cli", "%1 was handed over to %2 on %3."),
        {arguments.device, arguments.person, toIso(*request.signedOn)}));
    return Exit::Done;
}

} // namespace mediane::cli
