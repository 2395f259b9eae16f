#include <mediane/core/text.h>

#include <catch2/catch.hpp>

using namespace mediane;

TEST_CASE("names are found whatever their accents, case, apostrophes and hyphens", "[core]")
{
    CHECK(fold("Élodie") == "elodie");
    CHECK(fold("E\u0301LODIE") == "elodie"); // Decomposed (I24).
    CHECK(fold("Saint-Étienne") == "saint etienne");
    CHECK(fold("N\u2019Diaye") == "n diaye");
    CHECK(fold("N'Diaye") == "n diaye");
    CHECK(fold("Yıldız") == "yildiz");
    CHECK(fold("ŒUVRE Æther Straße Øre Łódź Đorđe") == "oeuvre aether strasse ore lodz dorde");
    CHECK(fold("  J.\u00a0-  P.\u202fDupont ") == "j p dupont");
    CHECK(fold("İzmir") == "izmir");
    CHECK(withoutSpaces(fold("De La Fontaine")) == "delafontaine");
    CHECK(foldedWords("Ben Ali, Leïla") == std::vector<std::string>{"ben", "ali,", "leila"});
}

TEST_CASE("phone numbers have one national form", "[core]")
{
    const auto text
        = GENERATE("06 12 34 56 78", "06.12.34.56.78", "+33 6 12 34 56 78", "0033612345678", " 0612345678 ");
    CHECK(phoneKey(text) == "0612345678");
}

TEST_CASE("blanks around a text go, those inside stay", "[core]")
{
    CHECK(trimmed(" \t\u00a0a b\u00a0\r\n") == "a b");
    CHECK(trimmed("\u00a0").empty());
    CHECK(trimmed("é") == "é");
}

TEST_CASE("Windows-1252 bytes become the characters they meant", "[core]")
{
    CHECK(fromWindows1252("\x80 \x9c\xe9\xc9\x92") == "€ œéÉ’");
    CHECK(isUtf8("é"));
    CHECK_FALSE(isUtf8("\xe9t\xe9"));
    CHECK_FALSE(isUtf8("\xc0\x80")); // Overlong.
}

TEST_CASE("French order puts accents after letters", "[core]")
{
    CHECK(compareFrench("eclair", "éclair") < 0);
    CHECK(compareFrench("éclair", "economie") < 0);
    CHECK(upperCase("Lefèvre") == "LEFÈVRE");
}
