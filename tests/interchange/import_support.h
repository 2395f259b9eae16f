#pragma once

#include "mini_centre.h"

#include <mediane/interchange/exchange_importer.h>
#include <mediane/persistence/open_store.h>

#include <catch2/catch.hpp>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <memory>

namespace mediane::tests {

inline std::unique_ptr<application::Store> memoryStore()
{
    spdlog::set_level(spdlog::level::warn);
    auto store = persistence::openMemoryStore();
    REQUIRE(store);
    return std::move(store).value();
}

inline interchange::ImportReport imported(application::Store& store, const Files& files,
    const interchange::ImportOptions& options = {}, const std::string& name = "mini")
{
    interchange::MemorySource source(name, files);
    auto report = interchange::ExchangeImporter(store).import(source, options);
    if (!report) FAIL(report.error().detail);
    return std::move(report).value();
}

/// Every row of every file as the export gives them, to compare two states of a store.
inline std::vector<std::string> everything(const application::Store& store)
{
    const auto rows = store.read([](const application::Queries& queries) -> Result<std::vector<std::string>> {
        std::vector<std::string> all;
        for (const auto& format : interchange::exchangeFormat()) {
            auto told = queries.exchange.forEach(format.kind, [&](std::span<const std::string_view> cells) {
                std::string line(format.name);
                for (const std::string_view cell : cells)
                    line.append(";").append(cell);
                all.push_back(std::move(line));
                return true;
            });
            if (!told) return told.error();
        }
        std::sort(all.begin(), all.end());
        return all;
    });
    if (!rows) FAIL(rows.error().detail);
    return *rows;
}

inline std::size_t journalLines(const application::Store& store)
{
    const auto lines = store.read([](const application::Queries& queries) -> Result<std::size_t> {
        auto entries = queries.journal.entries({.limit = 100'000});
        if (!entries) return entries.error();
        return entries->size();
    });
    REQUIRE(lines);
    return *lines;
}

} // namespace mediane::tests
