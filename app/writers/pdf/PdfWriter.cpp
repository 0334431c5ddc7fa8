#include "writers/pdf/PdfWriter.h"

#include "base/SourceDate.h"
#include "base/Text.h"
#include "document/ReleaseFile.h"
#include "writers/pdf/Composition.h"
#include "writers/pdf/Drawing.h"
#include "writers/pdf/Finishing.h"

#include <QCoreApplication>
#include <QSet>

#include <exception>

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

namespace {

/// UTF-16 units of the title that readers show: no release has more.
constexpr qsizetype LongestTitle = 2000;

/// Bytes; readers hear nothing of what is typed beyond them (ISO 32000-2, 7.6.4.3.3).
constexpr qsizetype LongestPassword = 127;

struct Writing
{
    Q_DECLARE_TR_FUNCTIONS(Writing)
};

/// The date in the file: the environment's, else the date of issue. Never the clock, so that equal releases
/// give equal bytes.
base::Result<QDateTime> creationDate(const document::Release& release)
{
    auto given = base::sourceDate();
    if (!given || given->isValid())
        return given;
    const QDate date = release.header().date;
    return QDateTime(date.isValid() ? date : QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
}

/// What readers show for a language, and the language that it is in: the title, the other language's, the
/// kind.
std::pair<Language, QString> titleOf(const document::Release& release, const document::Form& form,
                                     Language language)
{
    const Language titled = release.header().title[language].isEmpty() ? base::other(language) : language;
    if (const QString title = base::collapsed(document::publishedTitle(release, language)); !title.isEmpty())
        return {titled, base::elided(title, LongestTitle)};
    if (const QString& kind = form.kind(release.header().kind, language); !kind.isEmpty())
        return {language, kind};
    return {Language::Korean, u"보도자료"_s};
}

DocumentFacts factsOf(const document::Release& release, const document::Form& form, const Options& options)
{
    DocumentFacts facts;
    facts.languages = options.languages;
    QSet<Language> titled;
    for (const Language language : options.languages) {
        if (const auto title = titleOf(release, form, language); !titled.contains(title.first)) {
            facts.titles.append(title);
            titled.insert(title.first);
        }
        facts.organisations.append(form.texts[language].organisation);
    }
    if (options.embedSource)
        facts.source = document::writeRelease(release);
    facts.password = options.password.normalized(QString::NormalizationForm_KC).toUtf8();
    return facts;
}

/// Adds what one box takes up on a page; the rows of a table become one place, in each language.
void addPlace(QList<BlockPlace>& places, const BlockPlace& place)
{
    for (auto former = places.rbegin(); former != places.rend(); ++former) {
        if (former->blockId != place.blockId || former->page != place.page)
            break;
        if (former->language == place.language) {
            former->height = place.y + place.height - former->y;
            return;
        }
    }
    places.append(place);
}

} // namespace

base::Result<QByteArray> writePdf(const document::Release& release, const document::Form& form,
                                  const Options& options)
{
    const auto created = creationDate(release);
    if (!created)
        return created.error();
    DocumentFacts facts = factsOf(release, form, options);
    facts.created = *created;
    if (facts.password.size() > LongestPassword)
        return base::Error{
            base::ErrorKind::Usage,
            Writing::tr("The password is too long for a PDF, which takes 127 Latin or 42 Korean "
                        "letters at most. Choose a shorter one.")};
    Structure structure;
    const int document = structure.addNode(-1, "Document");
    PageCanvas canvas({form.pageWidth, form.pageHeight}, structure);
    try {
        if (options.facing && options.languages.size() > 1) {
            const document::Form narrow = narrowed(form);
            Drawing(canvas, narrow).drawRelease(release, options.languages, document);
        } else {
            Drawing drawing(canvas, form);
            for (const Language language : options.languages)
                drawing.drawRelease(release, {language}, document);
        }
        return finish(canvas, facts);
    } catch (const std::exception& error) {
        return base::Error{base::ErrorKind::Unwritable,
                           Writing::tr("The pages could not be drawn (%1). Check the installed fonts.")
                               .arg(QString::fromUtf8(error.what()))};
    }
}

PageLayout layoutOf(const document::Release& release, const document::Form& form,
                    const QList<base::Language>& languages)
{
    Structure structure;
    const document::Form set = languages.size() > 1 ? narrowed(form) : form;
    const Layout laidOut = layOutPages(release, set, languages, structure, structure.addNode(-1, "Document"));
    PageLayout layout;
    layout.pages = static_cast<int>(laidOut.pages.size());
    for (int p = 0; p < laidOut.pages.size(); ++p)
        for (const Placed& item : laidOut.pages[p].items) {
            const Box& box = laidOut.columns[item.column][item.box];
            const Span& span = laidOut.spans[item.column];
            if (!box.blockId.isEmpty() && !item.repeated)
                addPlace(layout.places, {box.blockId, languages[item.column], p + 1, span.x, item.y,
                                         span.width, item.height});
        }
    for (const BlockPlace& place : std::as_const(layout.places)) {
        if (!layout.pageOfBlock.contains(place.blockId))
            layout.pageOfBlock.insert(place.blockId, place.page);
        layout.endOfBlock.insert(place.blockId, place.page); // the last one counts
    }
    const Room& room = laidOut.room;
    const double bottom = laidOut.pages.first().bottom;
    layout.firstPageFill = std::clamp((bottom - room.firstTop) / (room.bottom - room.firstTop), 0.0, 1.0);
    layout.firstPageFree = std::max(0.0, room.bottom - bottom);
    return layout;
}

} // namespace communique::writers::pdf
