#include "interchange/csv_reader.h"

#include <mediane/interchange/rules.h>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <vector>

using namespace mediane::interchange;
using Step = CsvReader::Step;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(std::string_view text)
{
    MemoryStream stream(text);
    CsvReader reader(stream);
    Rows rows;
    while (reader.next() == Step::Row)
        rows.emplace_back(reader.cells().begin(), reader.cells().end());
    return rows;
}

/// Gives one byte at a time: every state of the reader meets the end of a piece.
class Drip final : public ByteStream
{
public:
    explicit Drip(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    mediane::Result<std::size_t> read(std::span<char> into) override
    {
        if (m_bytes.empty()) return std::size_t{0};
        into[0] = m_bytes.front();
        m_bytes.remove_prefix(1);
        return std::size_t{1};
    }

private:
    std::string_view m_bytes;
};

/// A text of any length that takes no memory: `head`, then `count` times `unit`, then `tail`.
class Endless final : public ByteStream
{
public:
    Endless(std::string head, std::string unit, std::size_t count, std::string tail)
        : m_pending(std::move(head))
        , m_unit(std::move(unit))
        , m_left(count)
        , m_tail(std::move(tail))
    {
    }
    mediane::Result<std::size_t> read(std::span<char> into) override
    {
        while (m_pending.size() < into.size() && m_left > 0) {
            m_pending += m_unit;
            --m_left;
        }
        if (m_left == 0) m_pending += std::exchange(m_tail, {});
        const std::size_t count = m_pending.copy(into.data(), into.size());
        m_pending.erase(0, count);
        return count;
    }

private:
    std::string m_pending;
    std::string m_unit;
    std::size_t m_left;
    std::string m_tail;
};

} // namespace

TEST_CASE("rows end with LF or CRLF, the last one with nothing")
{
    const Rows expected{{"a", "b"}, {"1", "2"}};
    CHECK(rowsOf("a;b\n1;2\n") == expected);
    CHECK(rowsOf("a;b\r\n1;2\r\n") == expected);
    CHECK(rowsOf("a;b\n1;2") == expected);
    CHECK(rowsOf("a;b\r\n1;2\r") == expected);
}

TEST_CASE("empty cells are kept, empty lines are not rows")
{
    CHECK(rowsOf("a;;\n\n\r\n;b;\n") == Rows{{"a", "", ""}, {"", "b", ""}});
    CHECK(rowsOf("").empty());
    CHECK(rowsOf("\n\r\n\n").empty());
}

TEST_CASE("a quoted cell holds separators, line ends and doubled quotes")
{
    CHECK(rowsOf("\"a;b\";\"c\r\nd\";\"e\"\"f\"\r\n") == Rows{{"a;b", "c\r\nd", "e\"f"}});
    CHECK(rowsOf("\"\"\n") == Rows{{""}});
    CHECK(rowsOf("\"\";\"\"\"\"\n") == Rows{{"", "\""}});
    CHECK(rowsOf("\"last\"") == Rows{{"last"}});
}

TEST_CASE("a quote inside a cell that does not start with one is a character")
{
    CHECK(rowsOf("écran 15\";b\n") == Rows{{"écran 15\"", "b"}});
}

TEST_CASE("pieces of any size give the same rows")
{
    const std::string text = "a;\"b\"\"c\nd\";\r\n\n\"x\";y;z\r\nlast;;\"q\"";
    const Rows whole = rowsOf(text);
    Drip drip(text);
    CsvReader reader(drip);
    Rows dripped;
    while (reader.next() == Step::Row)
        dripped.emplace_back(reader.cells().begin(), reader.cells().end());
    CHECK(dripped == whole);
    CHECK(whole.size() == 3);
}

TEST_CASE("a row tells the line where it starts")
{
    MemoryStream stream("h\n\n\"two\nlines\";x\nlast\n");
    CsvReader reader(stream);
    std::vector<std::uint64_t> lines;
    while (reader.next() == Step::Row)
        lines.push_back(reader.line());
    CHECK(lines == std::vector<std::uint64_t>{1, 3, 5});
}

TEST_CASE("an unclosed quote is reported where it was opened")
{
    MemoryStream stream("a;b\n1;2\n3;\"open\n4;5\n6;7\n");
    CsvReader reader(stream);
    REQUIRE(reader.next() == Step::Row);
    REQUIRE(reader.next() == Step::Row);
    REQUIRE(reader.next() == Step::Fault);
    CHECK(reader.faultRule() == rule::kUnclosedQuote);
    CHECK(reader.line() == 3);
    CHECK(reader.faultCell() == 1);
    CHECK(reader.faultText().starts_with("\"open"));
    CHECK(reader.next() == Step::End);
    CHECK(reader.next() == Step::End);
}

TEST_CASE("an unclosed quote before 20 MB keeps memory bounded and its line")
{
    Endless text("a;b\n1;\"open\n", "1;2 and some more text\n", 900'000, "");
    CsvReader reader(text);
    REQUIRE(reader.next() == Step::Row);
    REQUIRE(reader.next() == Step::Fault);
    CHECK(reader.faultRule() == rule::kUnclosedQuote);
    CHECK(reader.line() == 2);
    CHECK(reader.next() == Step::End);
}

TEST_CASE("text after a closing quote loses that row only")
{
    MemoryStream stream("a;b\n\"x\"y;\"z\n1;2\n");
    CsvReader reader(stream);
    REQUIRE(reader.next() == Step::Row);
    REQUIRE(reader.next() == Step::Fault);
    CHECK(reader.faultRule() == rule::kTextAfterQuote);
    CHECK(reader.line() == 2);
    REQUIRE(reader.next() == Step::Row);
    CHECK(reader.cells()[0] == "1");
    CHECK(reader.line() == 3);
}

TEST_CASE("a line of ten million characters loses that row only")
{
    Endless text("a;b\nx;", "0123456789", 1'000'000, ";y\n1;2\n");
    CsvReader reader(text);
    REQUIRE(reader.next() == Step::Row);
    REQUIRE(reader.next() == Step::Fault);
    CHECK(reader.faultRule() == rule::kLineTooLong);
    CHECK(reader.line() == 2);
    CHECK(reader.faultText().size() < 1000);
    REQUIRE(reader.next() == Step::Row);
    CHECK(reader.cells()[1] == "2");
    CHECK(reader.line() == 3);
    CHECK(reader.next() == Step::End);
}

TEST_CASE("a line of ten million separators is refused as well")
{
    Endless text("a;b\n", ";", 10'000'000, "\n1;2\n");
    CsvReader reader(text);
    REQUIRE(reader.next() == Step::Row);
    REQUIRE(reader.next() == Step::Fault);
    CHECK(reader.faultRule() == rule::kLineTooLong);
    REQUIRE(reader.next() == Step::Row);
}

TEST_CASE("a cell beyond the limit loses its row, one at the limit does not")
{
    const CsvLimits limits{.cellBytes = 8, .rowBytes = 64, .cells = 4};
    MemoryStream stream("12345678;x\n123456789;x\n\"1234567\";x\n1;2;3;4\n1;2;3;4;5\nz;\n");
    CsvReader reader(stream, limits);
    std::vector<std::string> seen;
    for (Step step = reader.next(); step != Step::End; step = reader.next())
        seen.emplace_back(step == Step::Row ? std::string(reader.cells()[0]) : std::string(reader.faultRule()));
    CHECK(seen == std::vector<std::string>{"12345678", "cell-too-long", "cell-too-long", "1", "line-too-long", "z"});
}

TEST_CASE("a hundred thousand rows are read in a fraction of a second")
{
    Endless text("seance;personne;etat;minutes\n", "S00001;P00001;present;120\r\n", 100'000, "");
    CsvReader reader(text);
    const auto start = std::chrono::steady_clock::now();
    std::size_t rows = 0;
    while (reader.next() == Step::Row)
        ++rows;
    const auto took = std::chrono::steady_clock::now() - start;
    CHECK(rows == 100'001);
    CHECK(took < std::chrono::seconds(2)); // Some 20 ms where optimised; generous for instrumented builds.
}
