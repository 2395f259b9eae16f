#pragma once

#include "printing/page_builder.h"

#include <vector>

namespace mediane::printing {

/// A word and what it stands for.
struct WordPair
{
    QString word;
    QString text;
};

/// Two columns, words to the left, texts wrapped to the right; flows over pages.
void placeGrid(PageBuilder& pages, const std::vector<WordPair>& pairs, const TextLook& word, const TextLook& text,
    double inset = 0);
/// The same on a tinted ground, kept on one page.
void placeBoxedGrid(PageBuilder& pages, const std::vector<WordPair>& pairs, const TextLook& word, const TextLook& text);

} // namespace mediane::printing
