#include "translation/Glossary.h"
#include "translation/GlossaryExchange.h"
#include "translation/LockedTerms.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

/// What was read, held against itself and against what is there.
namespace communique::translation {

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(GlossaryImport)
};

/// In every encoding that XML may have: “<” is the first after a byte order mark, in UTF-16 with a zero
/// beside.
bool isXml(const QByteArray& bytes)
{
    QByteArray head = bytes.left(512);
    for (const auto* mark : {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"})
        if (head.startsWith(mark))
            head.remove(0, qstrlen(mark));
    head.replace('\0', QByteArrayView());
    return head.trimmed().startsWith('<');
}

} // namespace

base::Result<ImportedTerms> readGlossary(QByteArray bytes, const TbxProgress& progress)
{
    if (!isXml(bytes))
        return readGlossaryCsv(bytes);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readTbx(buffer, progress);
}

void withoutContradictions(ImportedTerms& read)
{
    QSet<qsizetype> out;
    for (const Contradiction& each : contradictions(read.terms)) {
        out.insert(each.second);
        const QString where =
            each.first == each.second
                ? ImportTexts::tr("It was left out.")
                : ImportTexts::tr("Line %1 was taken, this one was left out.").arg(read.lines[each.first]);
        read.remarks.append({read.lines[each.second], each.message + u' ' + where});
    }
    ImportedTerms kept = read;
    kept.terms.clear();
    kept.lines.clear();
    for (qsizetype i = 0; i < read.terms.size(); ++i)
        if (!out.contains(i)) {
            kept.terms.append(read.terms[i]);
            kept.lines.append(read.lines[i]);
        }
    std::stable_sort(kept.remarks.begin(), kept.remarks.end(),
                     [](const ImportRemark& a, const ImportRemark& b) { return a.line < b.line; });
    read = std::move(kept);
}

AppliedImport applied(const QList<Term>& existing, const ImportedTerms& read, bool replace,
                      const QList<Term>& beneath)
{
    LockedTerms lockedTerms(beneath);
    lockedTerms.add(existing);
    AppliedImport result;
    QMap<qsizetype, QList<qsizetype>> rivals; // of what was read: the existing ones that it contradicts
    const qsizetype below = existing.size();
    for (const Contradiction& each : contradictions(existing + read.terms))
        if (each.second >= below && each.first < below)
            rivals[each.second - below].append(each.first);
    QSet<qsizetype> gone;
    QList<Term> taken;
    for (qsizetype i = 0; i < read.terms.size(); ++i) {
        const QList<qsizetype> against = rivals.value(i);
        const auto is = [&](auto what) { return std::any_of(against.cbegin(), against.cend(), what); };
        if (is([&](qsizetype each) {
                return existing[each].forms == read.terms[i].forms &&
                       existing[each].post == read.terms[i].post &&
                       existing[each].from == read.terms[i].from && existing[each].to == read.terms[i].to &&
                       existing[each].kind == read.terms[i].kind;
            })) {
            ++result.same;
            continue;
        }
        const auto locked = lockedTerms.against(read.terms[i]);
        if (locked || (!against.isEmpty() && !replace)) {
            const Term& there = locked ? *locked : existing[against.first()];
            const QString what =
                locked ? ImportTexts::tr("“%1” is locked as “%2”; the entry was not taken.")
                       : ImportTexts::tr("“%1” is there already as “%2”; the entry was not taken.");
            result.conflicts.append({read.lines[i], what.arg(there.preferred(Language::Korean),
                                                             there.preferred(Language::English))});
            continue;
        }
        gone.unite(QSet<qsizetype>(against.cbegin(), against.cend()));
        taken.append(read.terms[i]);
        (against.isEmpty() ? result.added : result.replaced) += 1;
    }
    for (qsizetype i = 0; i < below; ++i)
        if (!gone.contains(i))
            result.terms.append(existing[i]);
    result.terms += taken;
    return result;
}

} // namespace communique::translation
