#pragma once

namespace mediane::reporting {

/// The style sheet of an HTML report: on screen and on A4 paper.
[[nodiscard]] const char* htmlStyle();

} // namespace mediane::reporting
