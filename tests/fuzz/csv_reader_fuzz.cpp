#include "interchange/csv_reader.h"
#include "interchange/text_stream.h"

#include <mediane/core/text.h>

#include <algorithm>
#include <cstdlib>

using namespace mediane::interchange;

namespace {

/// Gives pieces of a length that the input chooses.
class Pieces final : public ByteStream
{
public:
    Pieces(std::string_view bytes, std::size_t length)
        : m_stream(bytes)
        , m_length(length)
    {
    }
    mediane::Result<std::size_t> read(std::span<char> into) override
    {
        return m_stream.read(into.first(std::min(into.size(), m_length)));
    }

private:
    MemoryStream m_stream;
    std::size_t m_length;
};

void require(bool holds)
{
    if (!holds) std::abort();
}

/// Everything that the reader says of a text, as one text.
std::string told(ByteStream& text, const CsvLimits& limits)
{
    CsvReader reader(text, limits);
    std::string all;
    std::uint64_t line = 0;
    for (auto step = reader.next(); step != CsvReader::Step::End; step = reader.next()) {
        require(step != CsvReader::Step::Failed);
        require(reader.line() > 0);
        all += std::to_string(reader.line());
        if (step == CsvReader::Step::Fault) {
            require(!reader.faultRule().empty() && reader.faultText().size() <= 1000);
            all += reader.faultRule();
        } else {
            require(reader.line() > line && !reader.cells().empty() && reader.cells().size() <= limits.cells);
            line = reader.line();
        }
        for (const std::string_view cell : reader.cells()) {
            require(cell.size() <= limits.cellBytes);
            all.append("|").append(cell);
        }
        all += '\n';
    }
    return all;
}

} // namespace

/// The first byte is the length of the pieces: whatever it is, the rows are the same; and no input is too much.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    MemoryStream probed(bytes);
    const auto probe = probeText(probed);
    require(probe.hasValue());
    if (probe->zeroLine > 0 || probe->brokenLine > 0) return 0;
    const CsvLimits limits{.cellBytes = 64, .rowBytes = 256, .cells = 8};
    TextStream whole(std::make_unique<MemoryStream>(bytes), *probe);
    TextStream pieces(std::make_unique<Pieces>(bytes, data[0] + 1U), *probe);
    const std::string expected = told(whole, limits);
    require(mediane::isUtf8(expected));
    CsvLimits roomy;
    TextStream again(std::make_unique<MemoryStream>(bytes), *probe);
    TextStream againPieces(std::make_unique<Pieces>(bytes, data[0] + 1U), *probe);
    require(told(again, roomy) == told(againPieces, roomy));
    static_cast<void>(told(pieces, limits));
    return 0;
}
