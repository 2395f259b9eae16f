#include "persistence/sqlite/file_header.h"

#include "persistence/sql/error.h"

#include <array>
#include <fstream>
#include <string>
#include <string_view>

namespace mediane::persistence::sqlite {
namespace {

using namespace std::string_view_literals;
constexpr std::string_view kMagic = "SQLite format 3\0"sv;
constexpr std::size_t kHeaderSize = 100; // The format's fixed header: https://www.sqlite.org/fileformat.html
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;

std::int64_t bigEndian(const std::array<char, kHeaderSize>& header, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t byte = at; byte < at + 4; ++byte)
        value = (value << 8U) | static_cast<unsigned char>(header[byte]);
    return value;
}

} // namespace

void refuseForeign(const std::filesystem::path& file, int newestSchema)
{
    std::error_code failed;
    if (!std::filesystem::exists(file, failed)) return;
    if (!std::filesystem::is_regular_file(file, failed)) throw sql::SqlError(ErrorCode::Io, "not a regular file");
    std::array<char, kHeaderSize> header{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw sql::SqlError(ErrorCode::Io, "the file cannot be read");
    stream.read(header.data(), std::streamsize(header.size()));
    if (stream.gcount() == 0) return;
    const bool whole = stream.gcount() == std::streamsize(kHeaderSize);
    if (!whole || std::string_view(header.data(), kMagic.size()) != kMagic
        || bigEndian(header, kApplicationIdAt) != kApplicationId) {
        throw sql::SqlError(ErrorCode::ForeignFile, "not one of our files");
    }
    const std::int64_t schema = bigEndian(header, kUserVersionAt);
    if (schema > newestSchema) throw sql::SqlError(ErrorCode::SchemaTooNew, "schema " + std::to_string(schema));
}

} // namespace mediane::persistence::sqlite
