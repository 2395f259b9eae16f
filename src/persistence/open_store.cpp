#include "persistence/guarded.h"
#include "persistence/sql_store.h"

#include <mediane/persistence/open_store.h>

namespace mediane::persistence {
namespace {

using StoreResult = Result<std::unique_ptr<application::Store>>;

template <class Open>
StoreResult storeOver(Open open)
{
    return guarded(
        [&]() -> StoreResult { return std::unique_ptr<application::Store>(std::make_unique<SqlStore>(open())); });
}

} // namespace

StoreResult openStore(const std::filesystem::path& file)
{
    return storeOver([&] { return sqlite::openMain(file); });
}

StoreResult openWorkerStore(const std::filesystem::path& file)
{
    return storeOver([&] { return sqlite::openFurther(file); });
}

StoreResult openMemoryStore()
{
    return storeOver([] { return sqlite::openInMemory(); });
}

} // namespace mediane::persistence
