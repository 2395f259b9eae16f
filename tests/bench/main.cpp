#include "bench/bench.h"

#include <cstring>
#include <map>

int main(int argc, char* argv[])
{
    using namespace mediane::bench;
    const std::map<std::string, void (*)()> all{{"conflicts", &benchConflicts}, {"import", &benchImport},
        {"mark", &benchMark}, {"report", &benchReport}, {"search", &benchSearch}, {"start", &benchStart}};
    for (const auto& [name, run] : all) {
        bool wanted = argc == 1;
        for (int i = 1; i < argc; ++i)
            wanted = wanted || name == argv[i];
        if (wanted) run();
    }
    return 0;
}
