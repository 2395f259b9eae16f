#include "persistence/queries/person_rows.h"
#include "persistence/queries/search_terms.h"
#include "persistence/queries/selected.h"
#include "persistence/queries/sql_text.h"

#include <fmt/format.h>

namespace mediane::persistence {

using application::PersonRow;

namespace {

// A term that one person in 25 has is looked for among everybody, in the order of names, rather than sorted; so few
// that they are sorted at once are always sorted.
constexpr std::int64_t kCountedAtMost = 30000;
constexpr std::int64_t kSortedAtOnce = 2000;
constexpr std::int64_t kCommonShare = 25;
constexpr int kProbedPeople = 1500;
constexpr int kFoundInProbe = 30;

/// A term with its placeholders: ranges over a column, which `{}` stands for.
struct Condition
{
    std::string word;
    std::string digits;
    std::int64_t matched = 0; ///< Rows of the indexes.
};

std::string range(SqlText& sql, const std::string& prefix)
{
    if (prefix.empty()) return {};
    const std::string from = sql.add(prefix);
    return fmt::format("{{0}} >= {} AND {{0}} < {}", from, sql.add(afterPrefix(prefix)));
}

std::string on(const std::string& range, std::string_view column) { return fmt::format(fmt::runtime(range), column); }

/// Whether person `p` has it, looked up person by person.
std::string holds(const Condition& condition)
{
    std::string either;
    if (!condition.word.empty()) {
        either = fmt::format(
            "EXISTS (SELECT 1 FROM person_word w WHERE w.person_id = p.id AND {})", on(condition.word, "w.word"));
    }
    if (condition.digits.empty()) return either;
    if (!either.empty()) either += " OR ";
    return fmt::format("({}EXISTS (SELECT 1 FROM person_phone f WHERE f.person_id = p.id AND {}))", either,
        on(condition.digits, "f.digits"));
}

/// The people who have it, some of them several times.
std::string peopleWith(const Condition& condition)
{
    std::string words
        = condition.word.empty() ? "" : "SELECT person_id FROM person_word WHERE " + on(condition.word, "word");
    if (condition.digits.empty()) return words;
    const std::string phones = "SELECT person_id FROM person_phone WHERE " + on(condition.digits, "digits");
    return words.empty() ? phones : words + " UNION ALL " + phones;
}

class PersonSearch
{
public:
    PersonSearch(sql::Connection& connection, const std::string& text)
        : m_connection(connection)
        , m_terms(searchTerms(text))
    {
    }

    [[nodiscard]] std::vector<PersonRow> rows(int limit, int offset)
    {
        if (m_terms.empty()) return inOrderOfNames(limit, offset);
        measure();
        return isCommon() ? streamed(limit, offset) : ranked(limit, offset);
    }

private:
    [[nodiscard]] std::vector<PersonRow> inOrderOfNames(int limit, int offset) const
    {
        auto statement = m_connection.prepare(
            fmt::format("SELECT {} FROM {} ORDER BY p.sort_key, p.id LIMIT $1 OFFSET $2", kPersonColumns, kPersonFrom));
        statement.bindAll(limit, offset);
        return collect(statement, readPersonRow);
    }

    /// How rare each term is, as far as it pays to count.
    void measure()
    {
        for (const auto& term : m_terms) {
            SqlText alone;
            const Condition asked{range(alone, term.word), range(alone, term.digits)};
            auto count = alone.prepare(m_connection,
                fmt::format("SELECT count(*) FROM (SELECT 1 FROM ({}) AS matching LIMIT {}) AS counted",
                    peopleWith(asked), kCountedAtMost));
            m_matched.push_back(count.step() ? count.integer(0) : 0);
        }
    }

    /// Whether going through people in the order of names finds some soon. It depends on the text alone, so that every
    /// page of a list has the same order.
    [[nodiscard]] bool isCommon() const
    {
        const auto rarest = *std::ranges::min_element(m_matched);
        if (rarest <= kSortedAtOnce) return false;
        if (rarest * kCommonShare < m_connection.queryInteger("SELECT max(id) FROM person")) return false;
        if (m_terms.size() == 1) return true;
        SqlText sql;
        std::string where = "1 = 1";
        for (const auto& condition : conditions(sql))
            where += " AND " + holds(condition);
        auto probe = sql.prepare(m_connection,
            fmt::format("SELECT count(*) FROM (SELECT id FROM person ORDER BY id LIMIT {}) AS p WHERE {}",
                kProbedPeople, where));
        return probe.step() && probe.integer(0) >= kFoundInProbe;
    }

    [[nodiscard]] std::vector<Condition> conditions(SqlText& sql) const
    {
        std::vector<Condition> all;
        for (std::size_t at = 0; at < m_terms.size(); ++at)
            all.push_back({range(sql, m_terms[at].word), range(sql, m_terms[at].digits), m_matched[at]});
        return all;
    }

    /// Everybody who has the rarest term and the others, best first. Only the rows of the page are read whole.
    [[nodiscard]] std::vector<PersonRow> ranked(int limit, int offset) const
    {
        SqlText sql;
        const auto all = conditions(sql);
        const auto rarest = std::ranges::min_element(all, {}, &Condition::matched);
        std::string others;
        for (auto condition = all.begin(); condition != all.end(); ++condition)
            if (condition != rarest) others += " AND " + holds(*condition);
        const std::string rank = rankOf(sql);
        const std::string text = fmt::format(R"sql(
WITH found AS MATERIALIZED (SELECT DISTINCT person_id FROM ({}) AS matching),
page AS MATERIALIZED (
    SELECT p.id, {} AS rank FROM found CROSS JOIN person p WHERE p.id = found.person_id{}
    ORDER BY rank, p.sort_key, p.id LIMIT {} OFFSET {})
SELECT {} FROM page CROSS JOIN {} WHERE p.id = page.id ORDER BY page.rank, p.sort_key, p.id)sql",
            peopleWith(*rarest), rank, others, sql.add(limit), sql.add(offset), kPersonColumns, kPersonFrom);
        auto statement = sql.prepare(m_connection, text);
        return collect(statement, readPersonRow);
    }

    /// Exact full names, exact last names, exact first names, last names that begin so, and the rest.
    [[nodiscard]] std::string rankOf(SqlText& sql) const
    {
        std::string last;
        std::string first;
        std::string begins;
        for (const auto& term : m_terms) {
            if (term.word.empty()) continue;
            const std::string either = last.empty() ? "" : " OR ";
            last += either + on(range(sql, term.word + " "), "p.sort_key");
            first += (first.empty() ? "" : ", ") + sql.add(term.word);
            begins += either + on(range(sql, term.word), "p.sort_key");
        }
        if (last.empty()) return "5";
        std::string whole;
        for (const auto& order : rotations())
            whole += (whole.empty() ? "" : ", ") + sql.add(order);
        return fmt::format("CASE WHEN p.sort_key IN ({}) THEN 0 WHEN {} THEN 1 WHEN p.id IN (SELECT person_id "
                           "FROM person_word WHERE word IN ({}) AND kind = 2) THEN 2 WHEN {} THEN 3 ELSE 4 END",
            whole, last, first, begins);
    }

    /// "karim benali" is also "benali karim".
    [[nodiscard]] std::vector<std::string> rotations() const
    {
        std::vector<std::string> all;
        for (std::size_t start = 0; start < m_terms.size(); ++start) {
            std::string order;
            for (std::size_t at = 0; at < m_terms.size(); ++at)
                order += (at == 0 ? "" : " ") + m_terms[(start + at) % m_terms.size()].word;
            all.push_back(std::move(order));
        }
        return all;
    }

    /// Last names that begin with the first word, then everybody else who matches: both in the order of an index.
    [[nodiscard]] std::vector<PersonRow> streamed(int limit, int offset) const
    {
        const bool byName = !m_terms.front().word.empty();
        auto rows = byName ? streamedPart(true, limit + offset, 0) : std::vector<PersonRow>();
        const int begun = int(rows.size());
        rows.erase(rows.begin(), rows.begin() + std::min(offset, begun));
        const int missing = limit - int(rows.size());
        if (missing <= 0) return rows;
        for (auto& row : streamedPart(false, missing, std::max(0, offset - begun)))
            rows.push_back(std::move(row));
        return rows;
    }

    [[nodiscard]] std::vector<PersonRow> streamedPart(bool begins, int limit, int offset) const
    {
        SqlText sql;
        const auto all = conditions(sql);
        std::string where = "1 = 1";
        if (!all.front().word.empty()) {
            const std::string name = on(all.front().word, "p.sort_key");
            where = begins ? name : fmt::format("NOT ({})", name);
        }
        for (std::size_t at = begins && all.front().digits.empty() ? 1 : 0; at < all.size(); ++at)
            where += " AND " + holds(all[at]);
        auto statement = sql.prepare(m_connection,
            fmt::format("SELECT {} FROM {} WHERE {} ORDER BY p.sort_key, p.id LIMIT {} OFFSET {}", kPersonColumns,
                kPersonFrom, where, sql.add(limit), sql.add(offset)));
        return collect(statement, readPersonRow);
    }

    sql::Connection& m_connection;
    std::vector<SearchTerm> m_terms;
    std::vector<std::int64_t> m_matched; ///< By term.
};

} // namespace

PersonRow readPersonRow(const sql::Statement& row)
{
    PersonRow person;
    person.id = row.get<domain::PersonId>(0);
    person.ref = row.text(1);
    person.lastName = row.text(2);
    person.firstName = row.text(3);
    person.birthYear = row.get<std::optional<int>>(4);
    person.gender = row.get<domain::Gender>(5);
    person.city = row.text(6);
    person.phone = row.text(7);
    person.qpv = row.get<domain::QpvSituation>(8);
    person.household = row.text(9);
    return person;
}

std::vector<PersonRow> searchPeople(sql::Connection& connection, const std::string& text, int limit, int offset)
{
    return PersonSearch(connection, text).rows(limit, offset);
}

} // namespace mediane::persistence
