#pragma once

#include "support/ui_context.h"
#include "ui/theme/theme.h"

#include <mediane/application/demo_centre.h>
#include <mediane/application/services.h>
#include <mediane/persistence/open_store.h>

#include <catch2/catch.hpp>

#include <memory>

namespace mediane::testing {

/// A data file in memory with its services, and what the frame lends to a page; with the demonstration centre inside.
struct DemoOffice
{
    explicit DemoOffice(bool filled = true)
    {
        theme.apply();
        auto opened = persistence::openMemoryStore();
        REQUIRE(opened);
        store = std::move(opened).value();
        serviceContext
            = std::make_unique<application::ServiceContext>(application::ServiceContext{*store, changes, clock});
        services = std::make_unique<application::Services>(*serviceContext);
        if (!filled) return;
        const auto made = application::createDemoCentre(*serviceContext);
        REQUIRE(made);
        tour = *made;
    }

    template <class Id>
    [[nodiscard]] Id resolve(application::SubjectKind kind, const std::string& text) const
    {
        const auto found
            = store->read([&](const application::Queries& queries) { return queries.catalogue.resolve(kind, text); });
        REQUIRE(found);
        return Id(*found);
    }

    ui::Theme theme;
    UiContext frame;
    ui::PageContext page = frame.context();
    std::unique_ptr<application::Store> store;
    application::ChangeHub changes;
    FixedClock clock{Date{std::chrono::year{2026}, std::chrono::month{7}, std::chrono::day{14}}};
    std::unique_ptr<application::ServiceContext> serviceContext;
    std::unique_ptr<application::Services> services;
    application::DemoTour tour;
};

} // namespace mediane::testing
