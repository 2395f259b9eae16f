#pragma once

#include "printing/page_builder.h"

#include <mediane/reporting/document.h>

namespace mediane::printing {

/// Key figures as cards, four in a row on an upright page.
void placeCards(PageBuilder& pages, const reporting::KeyFigures& group);

} // namespace mediane::printing
