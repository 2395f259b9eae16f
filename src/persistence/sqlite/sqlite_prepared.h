#pragma once

#include "persistence/sql/prepared.h"

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace mediane::persistence::sqlite {

class SqlitePrepared final : public sql::Prepared
{
public:
    SqlitePrepared(sqlite3* connection, std::string_view sql);
    SqlitePrepared(const SqlitePrepared&) = delete;
    SqlitePrepared& operator=(const SqlitePrepared&) = delete;
    ~SqlitePrepared() override;

    void bindNull(int placeholder) override;
    void bindInteger(int placeholder, std::int64_t value) override;
    void bindReal(int placeholder, double value) override;
    void bindText(int placeholder, std::string_view value) override;
    bool step() override;
    void reset() noexcept override;

    int columns() const noexcept override;
    sql::ValueKind kind(int column) const noexcept override;
    std::int64_t integer(int column) const noexcept override;
    double real(int column) const noexcept override;
    std::string_view text(int column) const noexcept override;

private:
    explicit SqlitePrepared(sqlite3* connection);
    [[nodiscard]] int indexOf(int placeholder) const;
    void check(int status) const;

    sqlite3* m_connection;
    sqlite3_stmt* m_handle = nullptr;
    std::vector<int> m_indexes; ///< By placeholder less 1; SQLite numbers `$n` by first appearance.
};

} // namespace mediane::persistence::sqlite
