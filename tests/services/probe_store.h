#pragma once

#include <mediane/application/store.h>

#include <optional>

namespace mediane::test {

/// Counts what a unit of work asks of its store, and fails where a test says.
class Probe
{
public:
    int failAt = 0; ///< Number of the call that fails; 0 = none does.
    bool failAtTheEnd = false; ///< The last step of the transaction fails: nothing is kept.
    int calls = 0; ///< Of repositories, in all transactions so far.
    int transactions = 0;
    int kept = 0; ///< Transactions that came to their end.
    bool inside = false; ///< A transaction is under way.

    void reset() { *this = Probe(); }
    /// Counts one call; the error to give instead of doing it, if any.
    [[nodiscard]] std::optional<Error> call();
};

/// What a broken disk answers.
[[nodiscard]] Error diskFailure();
[[nodiscard]] bool isDiskFailure(const Error& error);

/// A store as it is, but with a probe in its writing transactions.
class ProbeStore final : public application::Store
{
public:
    ProbeStore(application::Store& store, Probe& probe)
        : m_store(store)
        , m_probe(probe)
    {
    }
    [[nodiscard]] Result<application::IntegrityReport> checkIntegrity() const override
    {
        return m_store.checkIntegrity();
    }

private:
    Result<void> write(
        const application::Actor& actor, const std::function<bool(application::Repositories&)>& work) override;
    Result<void> look(const std::function<void(const application::Queries&)>& work) const override;

    application::Store& m_store;
    Probe& m_probe;
};

} // namespace mediane::test
