#pragma once

#include "writers/pdf/Furniture.h"

namespace communique::writers::pdf {

/// One or two languages of a release on pages of their own: what is drawn, and where.
struct Layout
{
    QList<Language> languages;
    QList<Span> spans;         ///< of the columns, one for each language
    QList<QList<Box>> columns; ///< one for each language
    Room room;
    QList<Page> pages;
    QList<int> heads; ///< the node of each language's letterhead
    int section = -1; ///< the node of the first language
};

/// Of each of so many languages side by side, in points.
[[nodiscard]] double columnWidth(const Form& form, qsizetype languages);

/// Sets one language over the whole width, or two side by side, each block level with its counterpart. The
/// structure is added below `document`.
[[nodiscard]] Layout layOutPages(const Release& release, const Form& form, const QList<Language>& languages,
                                 Structure& structure, int document);

} // namespace communique::writers::pdf
