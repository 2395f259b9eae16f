#include "import_support.h"
#include "temporary_folder.h"
#include "zip_maker.h"

#include <mediane/interchange/rules.h>

#include <filesystem>
#include <fstream>

using namespace mediane::interchange;
using namespace mediane::tests;

namespace {

constexpr std::uint64_t kHundredMegabytes = 100ULL << 20U;

/// A start, then the same bytes again and again: large files that nobody has to store.
class Repeated final : public ByteStream
{
public:
    Repeated(std::string_view head, std::string_view unit, std::uint64_t bytes)
        : m_rest(head)
        , m_unit(unit)
        , m_left(bytes)
    {
    }
    mediane::Result<std::size_t> read(std::span<char> into) override
    {
        std::size_t done = 0;
        while (done < into.size() && (!m_rest.empty() || m_left > 0)) {
            if (m_rest.empty()) {
                m_rest = m_unit.substr(0, std::min<std::uint64_t>(m_left, m_unit.size()));
                m_left -= m_rest.size();
            }
            const auto count = m_rest.copy(into.data() + done, into.size() - done);
            m_rest.remove_prefix(count);
            done += count;
        }
        return done;
    }

private:
    std::string_view m_rest;
    std::string_view m_unit;
    std::uint64_t m_left;
};

/// The small centre, but for one file that is large and hostile.
class HostileSource final : public Source
{
public:
    HostileSource(std::string_view file, std::string head, std::string unit)
        : m_centre("mini", miniCentre())
        , m_file(file)
        , m_head(std::move(head))
        , m_unit(std::move(unit))
    {
        setName("hostile");
    }
    bool has(std::string_view file) const override { return m_centre.has(file); }
    mediane::Result<std::unique_ptr<ByteStream>> open(std::string_view file) override
    {
        if (file != m_file) return m_centre.open(file);
        return std::unique_ptr<ByteStream>(std::make_unique<Repeated>(m_head, m_unit, kHundredMegabytes));
    }

private:
    MemorySource m_centre;
    std::string_view m_file;
    std::string m_head;
    std::string m_unit;
};

/// What this process needed most since the last call, in megabytes; 0 where that is not known.
std::uint64_t memoryPeak()
{
    std::uint64_t kilobytes = 0;
#ifndef MEDIANE_SANITIZED // A sanitizer keeps what was freed.
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word == "VmHWM:") status >> kilobytes;
    }
    std::ofstream("/proc/self/clear_refs") << 5; // Starts the count anew.
#endif
    return kilobytes / 1024;
}

/// Refused with one fault, and the store is as if nothing had been tried.
Fault onlyFault(const mediane::application::Store& store, const ImportReport& report)
{
    CHECK(report.total() == RowCounts{});
    CHECK(everything(store).empty());
    CHECK(journalLines(store) == 0);
    REQUIRE(report.faults.count() == 1);
    return report.faults.all()[0];
}

constexpr auto kPresences = "seance;personne;etat;minutes\n";

} // namespace

TEST_CASE("a hostile file of 100 MB is one clear fault, within bounded memory")
{
    struct Case
    {
        const char* name;
        std::string head;
        std::string unit;
        std::string_view rule;
        std::uint64_t line;
    };
    const std::string block(1U << 16U, 'x');
    const std::vector<Case> cases{
        {"one line", kPresences, block, rule::kLineTooLong, 2},
        {"one line of names of columns", "", block, rule::kLineTooLong, 1},
        {"separators", kPresences, std::string(1U << 16U, ';'), rule::kLineTooLong, 2},
        {"behind a quote that is not closed", std::string(kPresences) + "S1;P1;present;120\n\"", block + "\n",
            rule::kUnclosedQuote, 3},
        {"binary", std::string(kPresences), std::string(1U << 16U, '\0'), rule::kBinaryFile, 2},
    };
    for (const auto& [name, head, unit, expected, line] : cases) {
        CAPTURE(name);
        const auto store = memoryStore();
        HostileSource source("presences.csv", head, unit);
        const auto before = memoryPeak();
        const auto report = ExchangeImporter(*store).import(source);
        CHECK(memoryPeak() <= before + 32);
        REQUIRE(report);
        const auto fault = onlyFault(*store, *report);
        CHECK(fault.file == "presences.csv");
        CHECK(fault.rule == expected);
        CHECK(fault.line == line);
        CHECK(fault.value.size() < 1000);
    }
}

TEST_CASE("faults without end are counted, and told up to a limit")
{
    const auto store = memoryStore();
    // Rows of a session that does not exist, with a long note in a column that nobody reads.
    HostileSource source("presences.csv", "seance;personne;etat;minutes;note\n",
        "S404;P404;present;120;" + std::string(6'000, 'n') + "\n");
    const auto before = memoryPeak();
    const auto report = ExchangeImporter(*store).import(source);
    CHECK(memoryPeak() <= before + 32);
    REQUIRE(report);
    CHECK(report->faults.all().size() == FaultList::kMost);
    CHECK(report->faults.count() > 3 * FaultList::kMost);
    CHECK(report->faults.all()[0].line == 2);
    CHECK(report->faults.all()[0].rule == rule::kUnknownReference);
    CHECK(everything(*store).empty());
    CHECK(journalLines(*store) == 0);
}

TEST_CASE("hostile archives end in one fault and leave nothing behind, inside the store or outside")
{
    const TemporaryFolder folder;
    const std::string zeros(30U << 20U, '0');
    const Files files = miniCentre();
    {
        ZipMaker bomb(folder.path() / "bomb.zip");
        ZipMaker climbing(folder.path() / "climbing.zip");
        for (const auto& [name, bytes] : files) {
            bomb.add(name, name == "presences.csv" ? std::string_view(zeros) : std::string_view(bytes));
            climbing.add(name == "lieux.csv" ? "../lieux.csv" : name, bytes);
        }
    }
    const auto cut = folder.read("bomb.zip");
    folder.write("cut.zip", std::string_view(cut).substr(0, cut.size() / 2));
    folder.write("text.zip", "ref;nom\n");
    const std::vector<std::pair<std::string, std::string_view>> archives{{"bomb.zip", rule::kSuspiciousCompression},
        {"climbing.zip", rule::kUnsafePath}, {"cut.zip", {}}, {"text.zip", {}}};
    for (const auto& [name, expected] : archives) {
        CAPTURE(name);
        const auto store = memoryStore();
        const auto report = ExchangeImporter(*store).import(folder.path() / name);
        REQUIRE(report);
        const auto fault = onlyFault(*store, *report);
        if (!expected.empty()) CHECK(fault.rule == expected);
    }
    CHECK_FALSE(std::filesystem::exists(folder.path().parent_path() / "lieux.csv"));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "lieux.csv"));
}

TEST_CASE("a file larger than any centre's is refused before it is read")
{
    const TemporaryFolder folder;
    for (const auto& [name, bytes] : miniCentre())
        folder.write(name, bytes);
    std::filesystem::resize_file(folder.path() / "presences.csv", 600ULL << 20U); // Takes no room: it has a hole.
    const auto store = memoryStore();
    const auto report = ExchangeImporter(*store).import(folder.path());
    REQUIRE(report);
    const auto fault = onlyFault(*store, *report);
    CHECK(fault.file == "presences.csv");
    CHECK(fault.rule == rule::kFileTooLarge);
}

TEST_CASE("one wrong cell anywhere is a fault, and a later version with it changes nothing")
{
    const auto empty = memoryStore();
    const auto filled = memoryStore();
    REQUIRE(imported(*filled, miniCentre()).accepted());
    const auto before = everything(*filled);
    const auto lines = journalLines(*filled);
    int spoiled = 0;
    for (const auto& [name, text] : miniCentre()) {
        const auto body = text.find('\n') + 1;
        for (auto at = body; at < text.size(); at = text.find_first_of(";\n", at) + 1) {
            Files files = miniCentre();
            files.find(name)->second.insert(at, "\x01");
            CAPTURE(name, at);
            CHECK_FALSE(imported(*empty, files).accepted());
            CHECK_FALSE(imported(*filled, files).accepted());
            ++spoiled;
        }
    }
    CHECK(spoiled > 200);
    CHECK(everything(*empty).empty());
    CHECK(journalLines(*empty) == 0);
    CHECK(everything(*filled) == before);
    CHECK(journalLines(*filled) == lines);
}
