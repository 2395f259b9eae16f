#include "cli/commands.h"

#include <mediane/application/demo_centre.h>

namespace mediane::cli {

Exit makeDemo(application::Services& services)
{
    const auto tour = application::createDemoCentre(services.context);
    if (!tour) return report(tour.error());
    say(text(QT_TRANSLATE_NOOP("cli", "The demonstration centre is ready; its dates lie around %1."),
        {toIso(services.context.clock.today())}));
    // Key and value, for scripts.
    say("seance " + tour->session);
    std::string people = "personnes";
    for (const auto& person : tour->people)
        people += " " + person;
    say(people);
    say("appareil " + tour->device);
    say("beneficiaire " + tour->beneficiary);
    say("cycle " + tour->cycle);
    say("operation " + tour->operation);
    return Exit::Done;
}

Exit check(application::Services& services)
{
    const auto found = services.context.store.checkIntegrity();
    if (!found) return report(found.error());
    for (const auto& finding : found->file)
        complain(text(QT_TRANSLATE_NOOP("cli", "File: %1"), {finding}));
    for (const auto& row : found->data)
        complain(text(QT_TRANSLATE_NOOP("cli", "Data: %1 %2: %3"),
            {kindName(row.subject.kind), row.ref.empty() ? std::to_string(row.subject.id) : row.ref, row.detail}));
    if (!found->file.empty()) return Exit::Storage;
    if (!found->data.empty()) return Exit::Refused;
    say(text(QT_TRANSLATE_NOOP("cli", "The file and its data are sound.")));
    return Exit::Done;
}

} // namespace mediane::cli
