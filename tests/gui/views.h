#pragma once

#include "gui/office.h"

namespace mediane::testing {

/// One picture of the program: a page, or a part of it.
struct View
{
    QString name; ///< Of its picture.
    std::function<void(Office&)> show;
};

/// Every page with its main parts, over the demonstration.
[[nodiscard]] std::vector<View> views();

} // namespace mediane::testing
