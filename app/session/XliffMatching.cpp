#include "session/XliffMatching.h"

#include "base/Text.h"
#include "translation/XliffWriter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::session {

namespace {

using translation::TranslationUnit;
using translation::UnitPart;
using translation::Xliff;
using translation::XliffFile;
using translation::XliffUnit;

struct Exchange
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

constexpr qsizetype LabelLength = 40;

/// "ko" of "ko-KR" and of "ko_KR".
QString primary(const QString& tag)
{
    return tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

bool isPair(const XliffFile& file, base::Language source)
{
    const QString target = primary(file.targetLanguage);
    return primary(file.sourceLanguage) == base::code(source) &&
           (target.isEmpty() || target == base::code(base::other(source)));
}

base::Error wrongPair(const XliffFile& file, base::Language source)
{
    const auto said = [](const QString& tag) { return tag.isEmpty() ? u"?"_s : tag; };
    return {
        base::ErrorKind::Invalid,
        Exchange::tr("The file translates from %1 to %2, but this release from %3 to %4. Nothing was merged.")
            .arg(said(file.sourceLanguage), said(file.targetLanguage), base::code(source),
                 base::code(base::other(source)))};
}

/// The `file` elements to merge; notes say which were left out.
base::Result<QList<XliffFile>> filesFor(const document::Release& release, const Xliff& xliff,
                                        OtherRelease other, QList<MergeNote>& notes)
{
    const base::Language source = release.header().source;
    const QString original = translation::xliffOriginal(release);
    QList<XliffFile> pairs = xliff.files;
    pairs.removeIf([&](const XliffFile& file) { return !isPair(file, source); });
    if (pairs.isEmpty())
        return wrongPair(xliff.files.first(), source);
    QList<XliffFile> own = pairs;
    own.removeIf([&](const XliffFile& file) { return file.original != original; });
    if (own.isEmpty() && other == OtherRelease::Refuse)
        return base::Error{
            base::ErrorKind::Invalid,
            Exchange::tr("The file was exported from another release (“%1”). Nothing was merged.")
                .arg(base::elided(pairs.first().original, LabelLength))};
    const QList<XliffFile>& used = own.isEmpty() ? pairs : own;
    if (const qsizetype rest = xliff.files.size() - used.size(); rest > 0)
        notes.append(
            {MergeIssue::OtherFile,
             {},
             {},
             0,
             Exchange::tr("%1 other files in the XLIFF are of another release or language pair and were "
                          "left out.")
                 .arg(rest),
             {},
             {}});
    return used;
}

/// Units of the file by the id of the text that they belong to.
class Matcher
{
public:
    Matcher(const QList<TranslationUnit>& ours, QList<MergeNote>& notes)
        : m_ours(ours)
        , m_notes(notes)
    {
        for (const TranslationUnit& unit : ours) {
            m_byId.insert(unit.id, &unit);
            if (unit.part == UnitPart::Cell)
                ++m_cells[cellKey(unit.blockId, document::fingerprint(unit.source.plain()))];
        }
    }

    QList<UnitMatch> match(const QList<XliffFile>& files)
    {
        QHash<QString, QList<XliffUnit>> theirs;
        for (const XliffFile& file : files)
            for (const XliffUnit& unit : file.units)
                if (const QString id = idFor(unit); !id.isEmpty())
                    theirs[id].append(unit);
        QList<UnitMatch> matches;
        for (const TranslationUnit& unit : m_ours)
            matches.append({unit, chosen(unit, theirs.value(unit.id))});
        return matches;
    }

private:
    static QString cellKey(const QString& blockId, const QString& fingerprint)
    {
        return fingerprint + u' ' + blockId;
    }

    /// The id of the text that a unit translates; empty, and listed, where there is none.
    QString idFor(const XliffUnit& unit)
    {
        if (unit.id.isEmpty())
            return unknown(unit,
                           Exchange::tr("“%1” has no id in the file, so nobody knows where it belongs; not "
                                        "merged. Export it again from the program where it was translated.")
                               .arg(base::elided(base::collapsed(unit.source.plain()), LabelLength)));
        const TranslationUnit* own = m_byId.value(unit.id);
        if (own && (unit.exportedGrid.isEmpty() ||
                    unit.exportedSource == document::fingerprint(own->source.plain())))
            return unit.id;
        if (const TranslationUnit* moved = unit.exportedGrid.isEmpty() ? nullptr : cellWith(unit))
            return moved->id;
        if (own && own->grid == unit.exportedGrid)
            return unit.id;
        return unknown(
            unit, Exchange::tr("%1: there is no such text to translate in the release any more; not merged.")
                      .arg(labelOf(unit.id, unit.source.plain())));
    }

    /// Lists what belongs nowhere.
    QString unknown(const XliffUnit& unit, const QString& message)
    {
        m_notes.append({MergeIssue::UnknownUnit, unit.id, {}, unit.line, message, {}, unit.target.plain()});
        return {};
    }

    /// The only cell of the same table with the source text of the export.
    const TranslationUnit* cellWith(const XliffUnit& unit) const
    {
        const QString block = unit.id.section(u'.', 0, 0);
        for (const TranslationUnit& cell : m_ours)
            if (cell.part == UnitPart::Cell && translation::tokenOf(cell.blockId) == block &&
                m_cells.value(cellKey(cell.blockId, unit.exportedSource)) == 1 &&
                document::fingerprint(cell.source.plain()) == unit.exportedSource)
                return &cell;
        return nullptr;
    }

    void note(MergeIssue issue, const TranslationUnit& ours, qint64 line, const QString& sentence)
    {
        m_notes.append({issue,
                        ours.id,
                        ours.blockId,
                        line,
                        sentence.arg(labelOf(ours.id, ours.source.plain())),
                        ours.target.plain(),
                        {}});
    }

    std::optional<XliffUnit> chosen(const TranslationUnit& ours, const QList<XliffUnit>& theirs)
    {
        if (theirs.isEmpty()) {
            note(MergeIssue::Missing, ours, 0, Exchange::tr("%1: the file does not have it."));
            return std::nullopt;
        }
        const XliffUnit& first = theirs.first();
        if (theirs.size() == 1)
            return first;
        const bool same = std::all_of(theirs.cbegin(), theirs.cend(), [&](const XliffUnit& unit) {
            return unit.target == first.target && unit.state == first.state;
        });
        note(MergeIssue::Duplicate, ours, theirs[1].line,
             same ? Exchange::tr(
                        "%1: the id comes several times in the file, always with the same translation.")
                  : Exchange::tr(
                        "%1: the id comes several times in the file, with different translations; none "
                        "was merged."));
        return same ? std::optional(first) : std::nullopt;
    }

    const QList<TranslationUnit>& m_ours;
    QList<MergeNote>& m_notes;
    QHash<QString, const TranslationUnit*> m_byId;
    QHash<QString, int> m_cells; ///< how many cells of a table have the same source
};

} // namespace

QString labelOf(const QString& id, const QString& source)
{
    const QString words = base::elided(base::collapsed(source), LabelLength);
    return words.isEmpty() ? base::elided(id, LabelLength) : Exchange::tr("“%1”").arg(words);
}

bool isExportOf(const Xliff& xliff, const document::Release& release)
{
    const QString original = translation::xliffOriginal(release);
    return std::any_of(xliff.files.cbegin(), xliff.files.cend(),
                       [&](const XliffFile& file) { return file.original == original; });
}

base::Result<Matching> matchXliff(const document::Release& release, const document::Form& form,
                                  const Xliff& xliff, OtherRelease other)
{
    Matching matching;
    if (xliff.brokenLine > 0)
        matching.notes.append(
            {MergeIssue::Broken,
             {},
             {},
             xliff.brokenLine,
             Exchange::tr("The XML is broken in line %1; only what stands before it was read.")
                 .arg(xliff.brokenLine),
             {},
             {}});
    const auto files = filesFor(release, xliff, other, matching.notes);
    if (!files)
        return files.error();
    for (const XliffFile& file : *files)
        for (const QString& words : file.notes)
            matching.notes.append(
                {MergeIssue::Remark,
                 {},
                 {},
                 0,
                 Exchange::tr("A note on the whole file: “%1”").arg(base::elided(words, 500)),
                 {},
                 {}});
    const auto ours = translation::unitsOf(release, form, base::other(release.header().source));
    matching.matches = Matcher(ours, matching.notes).match(*files);
    return matching;
}

} // namespace communique::session
