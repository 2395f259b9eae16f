#include <mediane/application/change_hub.h>
#include <mediane/application/report_queries.h>
#include <mediane/application/undo_stack.h>

#include <catch2/catch.hpp>

using namespace mediane;
using namespace mediane::application;

TEST_CASE("steps are undone and redone in order", "[application]")
{
    UndoStack stack;
    int value = 0;
    const auto set = [&](int to) {
        return [&value, to]() -> Result<void> {
            value = to;
            return {};
        };
    };
    stack.push({"one", set(0), set(1)});
    stack.push({"two", set(1), set(2)});
    value = 2;
    CHECK(stack.undoLabel() == "two");
    REQUIRE(stack.undo());
    CHECK(value == 1);
    REQUIRE(stack.undo());
    CHECK(value == 0);
    CHECK_FALSE(stack.canUndo());
    REQUIRE(stack.redo());
    CHECK(value == 1);
    stack.push({"three", set(1), set(3)}); // What could be redone is forgotten.
    CHECK_FALSE(stack.canRedo());
    CHECK(stack.undoLabel() == "three");
}

TEST_CASE("a step that cannot be undone stays", "[application]")
{
    UndoStack stack;
    stack.push({"stuck", []() -> Result<void> { return Error{ErrorCode::Busy}; }, []() -> Result<void> { return {}; }});
    CHECK_FALSE(stack.undo());
    CHECK(stack.canUndo());
}

TEST_CASE("listeners hear changes until their subscription ends, even after the hub", "[application]")
{
    int heard = 0;
    auto hub = std::make_unique<ChangeHub>();
    auto subscription
        = hub->subscribe([&](const Change& change) { heard += change.touches(SubjectKind::Person) ? 1 : 0; });
    hub->publish({Subject{SubjectKind::Person, 1}});
    hub->publish({Subject{SubjectKind::Cycle, 1}});
    hub->publish({});
    CHECK(heard == 2);
    hub.reset();
    subscription = {};
    CHECK(heard == 2);
}

TEST_CASE("hours are minutes over sixty, rounded half away from zero", "[application]")
{
    Measures measures;
    measures[domain::Measure::ParticipantMinutes] = 28150;
    CHECK(measures.figure(domain::Measure::ParticipantHours) == 469.17);
    measures[domain::Measure::SessionMinutes] = 3; // 0.05
    CHECK(measures.figure(domain::Measure::SessionHours) == 0.05);
    measures[domain::Measure::ParticipantMinutes] = 2230;
    CHECK(measures.figure(domain::Measure::ParticipantHours) == 37.17);
}
