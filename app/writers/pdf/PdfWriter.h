#pragma once

#include "base/Result.h"
#include "document/Form.h"
#include "document/Release.h"
#include "writers/Options.h"

#include <QHash>

/// The typesetter: Pango lays out, HarfBuzz cuts the faces down, Cairo draws pictures, libqpdf writes the
/// objects. No browser, no display.
namespace communique::writers::pdf {

/// One PDF/UA-1 and PDF/A-2a (3a with the source attached, none with a password), the languages one after the
/// other, each starting on a page of its own with its own page count, or side by side. Pure and safe on any
/// thread; equal input gives equal bytes, except with a password. Unwritable where the drawing library
/// failed, Usage where the password is longer than readers take.
[[nodiscard]] base::Result<QByteArray> writePdf(const document::Release& release, const document::Form& form,
                                                const Options& options);

/// A stretch of a block on a page, in points from the page's top left corner.
struct BlockPlace
{
    QString blockId;
    base::Language language = base::Language::Korean; ///< in which it stands there
    int page = 1;                                     ///< from 1
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// Where blocks fall, for the editor.
struct PageLayout
{
    int pages = 0;
    QList<BlockPlace> places;        ///< from above; a block that is cut has one on each of its pages
    QHash<QString, int> pageOfBlock; ///< by block id; the page on which the block starts, from 1
    QHash<QString, int> endOfBlock;  ///< the page on which it ends
    double firstPageFill = 0;        ///< how much of the first page's text area is taken, 0 to 1
    double firstPageFree = 0;        ///< points below the text of the first page
};

/// Of the pages of one language, or of two that stand side by side.
[[nodiscard]] PageLayout layoutOf(const document::Release& release, const document::Form& form,
                                  const QList<base::Language>& languages);

} // namespace communique::writers::pdf
