#include "interchange/text_stream.h"

#include <catch2/catch.hpp>

#include <array>
#include <string>

using namespace mediane::interchange;

namespace {

TextProbe probe(std::string_view bytes)
{
    MemoryStream stream(bytes);
    return probeText(stream).value();
}

std::string decoded(std::string_view bytes)
{
    TextStream text(std::make_unique<MemoryStream>(bytes), probe(bytes));
    std::string out;
    std::array<char, 7> piece{};
    for (;;) {
        const std::size_t count = text.read(piece).value();
        if (count == 0) return out;
        out.append(piece.data(), count);
    }
}

constexpr std::size_t kPiece = 64 * 1024;

} // namespace

TEST_CASE("UTF-8 is read with or without its mark")
{
    CHECK(decoded("Émargement;à l'œil\n") == "Émargement;à l'œil\n");
    CHECK(decoded("\xEF\xBB\xBFÉmargement\n") == "Émargement\n");
    CHECK(decoded("\xEF\xBB\xBF").empty());
    CHECK(decoded("").empty());
}

TEST_CASE("what is not UTF-8 is Windows-1252, the euro sign and the œ included")
{
    CHECK(probe("Lef\xE8vre\n").encoding == Encoding::Windows1252);
    CHECK(decoded("Lef\xE8vre; 10 \x80; c\x9Cur\n") == "Lefèvre; 10 €; cœur\n");
}

TEST_CASE("one late byte decides for the whole file")
{
    std::string text(3 * kPiece, 'a');
    CHECK(probe(text).encoding == Encoding::Utf8);
    text += "\xE9";
    CHECK(probe(text).encoding == Encoding::Windows1252);
}

TEST_CASE("a character may lie across two pieces")
{
    for (std::size_t shift = 0; shift < 5; ++shift) {
        std::string text(kPiece - shift, 'a');
        text += "é€😀é\n";
        CAPTURE(shift);
        CHECK(probe(text).encoding == Encoding::Utf8);
        CHECK(decoded(text) == text);
    }
}

TEST_CASE("a character cut by the end of the file is not UTF-8")
{
    CHECK(probe("caf\xC3").encoding == Encoding::Windows1252);
    CHECK(probe("caf\xC3\xA9").encoding == Encoding::Utf8);
}

TEST_CASE("a zero byte is reported with its line: not a text file")
{
    CHECK(probe(std::string_view("a;b\n1;2\n\0;3\n", 12)).zeroLine == 3);
    CHECK(probe("a;b\n").zeroLine == 0);
    const std::string utf16("\xFF\xFEr\0e\0f\0", 8);
    CHECK(probe(utf16).zeroLine == 1);
}

TEST_CASE("a mark that promises UTF-8 is held to it")
{
    CHECK(probe("\xEF\xBB\xBFnom\nL\xE9o\n").brokenLine == 2);
    CHECK(probe("\xEF\xBB\xBFnom\nLéo\n").brokenLine == 0);
}
