#include "architecture/source_scanner.h"

#include <catch2/catch.hpp>

using namespace mediane::architecture;

namespace {

/// The names of the rules that a planted text breaks, each followed by its line.
std::vector<std::string> broken(std::string_view path, std::string_view source)
{
    std::vector<std::string> names;
    for (const auto& offence : scan(path, source)) {
        names.push_back(offence.rule + ":" + std::to_string(offence.line));
    }
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("the scanner sees an include that climbs", "[architecture]")
{
    CHECK(broken("domain/person.cpp", "#include <mediane/application/store.h>\n") == Names{"layer:1"});
    CHECK(broken("ui/page.cpp", "\n  #  include <mediane/persistence/store.h>\n") == Names{"layer:2"});
    CHECK(broken("interchange/csv.cpp", "#include <mediane/reporting/report.h>\n") == Names{"layer:1"});
    CHECK(broken("reporting/csv.cpp", "#include <mediane/printing/pdf.h>\n") == Names{"layer:1"});
    CHECK(broken("core/a.h", "#include <mediane/nowhere/a.h>\n") == Names{"layer:1"});
    CHECK(broken("cli/main.cpp", "#include <mediane/persistence/store.h>\n").empty());
    CHECK(broken("domain/person.h", "#include <mediane/core/date.h>\n// #include <mediane/ui/x.h>\n").empty());
}

TEST_CASE("the scanner sees a private header of another layer", "[architecture]")
{
    CHECK(broken("ui/page.cpp", "#include \"persistence/sqlite/database.h\"\n") == Names{"private header:1"});
    CHECK(broken("persistence/a.cpp", "#include <application/inside.h>\n") == Names{"private header:1"});
    CHECK(broken("ui/page.cpp", "#include \"page.h\"\n") == Names{"unnamed layer:1"});
    CHECK(broken("ui/page.cpp", "#include \"../persistence/a.h\"\n") == Names{"unnamed layer:1"});
    CHECK(broken("ui/page.cpp", "#include \"ui/page.h\"\n#include \"page.moc\"\n").empty());
    CHECK(broken("app/main.cpp", "#include \"ui/main_window.h\"\n").empty());
    CHECK(broken("cli/main.cpp", "#include \"ui/main_window.h\"\n") == Names{"private header:1"});
}

TEST_CASE("the scanner sees Qt below printing and SQLite outside its backend", "[architecture]")
{
    CHECK(broken("reporting/a.cpp", "#include <QString>\n") == Names{"qt:1"});
    CHECK(broken("core/a.cpp", "#include <QtCore/QString>\n") == Names{"qt:1"});
    CHECK(broken("domain/a.cpp", "#include <QtGlobal>\n") == Names{"qt:1"});
    CHECK(broken("domain/a.h", "\nclass QString;\n") == Names{"qt:2"});
    CHECK(broken("application/a.h", "struct A { Q_GADGET };\n") == Names{"qt:1"});
    CHECK(broken("domain/a.h", "// no QString here\nenum class Zone { Qpv };\n").empty());
    CHECK(broken("printing/a.h", "#include <QPainter>\n").empty());
    CHECK(broken("persistence/repository.cpp", "#include <sqlite3.h>\n") == Names{"sqlite:1"});
    CHECK(broken("persistence/sqlite/database.cpp", "#include <sqlite3.h>\n").empty());
}

TEST_CASE("the scanner sees SQL outside persistence", "[architecture]")
{
    const auto text = GENERATE(as<std::string>{}, "auto a = \"SELECT id FROM person\";", "f(R\"(\nSELECT 1)\");",
        "f(\"INSERT OR IGNORE INTO person VALUES ($1)\");", "f(u\"UPDATE person SET name = $1\"_s);",
        "f(\"DELETE FROM person\");", "f(\"CREATE TABLE person (id INTEGER)\");", "f(\"select id from person\");",
        "f(\"PRAGMA foreign_keys=ON\");", "f('\"', \"CREATE UNIQUE INDEX i ON person (name)\");");
    CAPTURE(text);
    CHECK(broken("ui/page.cpp", text) == Names{"sql:1"});
    CHECK(broken("application/service.cpp", text) == Names{"sql:1"});
    CHECK(broken("persistence/repository.cpp", text).empty());
}

TEST_CASE("plain sentences and code are not taken for SQL", "[architecture]")
{
    CHECK(broken("ui/page.cpp", "tr(\"Select the folder to import from\"); auto SELECT = 1'000; /* SELECT a FROM b */")
              .empty());
    CHECK(broken("ui/page.cpp", "tr(\"Update from the list \\\"A\\\"\"); // DELETE FROM x\n").empty());
}

TEST_CASE("the scanner sees text for people below reporting", "[architecture]")
{
    CHECK(broken("domain/a.cpp", "auto text = tr(\"Name\");\n") == Names{"text for people:1"});
    CHECK(broken("interchange/a.cpp", "auto text = MD_TR(\"import\", \"Name\");\n") == Names{"text for people:1"});
    CHECK(broken("reporting/a.cpp", "auto text = MD_TR(\"report\", \"Name\");\n").empty());
    CHECK(broken("core/a.cpp", "auto text = str(1) + ptr(2);\n").empty());
}

TEST_CASE("a literal keeps its line, whatever stands before it", "[architecture]")
{
    const Parts parts
        = takeApart("/* \" \n */ char c = '\"'; // \"\nconst char* a = \"x\\\"y\"; auto b = R\"q(1)\"2)q\";");

    REQUIRE(parts.literals.size() == 2);
    CHECK(parts.literals[0].line == 3);
    CHECK(parts.literals[0].text == "x\"y");
    CHECK(parts.literals[1].text == "1)\"2");
}
