#include "session/XliffMerge.h"

#include "base/Text.h"
#include "session/XliffMatching.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace communique::session {

namespace {

using document::Confirmation;
using document::Progress;
using document::RichText;
using document::TranslationState;
using editing::TextPlace;
using translation::TranslationUnit;
using translation::UnitPart;
using translation::XliffUnit;

struct Exchange
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// What happens to one text.
struct Decision
{
    const UnitMatch* match = nullptr;
    RichText target;            ///< what the file says, as far as the place can hold it
    bool isTaken = false;       ///< target takes the place of ours
    bool isSettled = false;     ///< matched without a question; what is not does not confirm its block
    bool sourceChanged = false; ///< since the export
    bool isDraft = false;       ///< cannot be confirmed by the file
    bool differs = false;       ///< ours and theirs are different words
};

TranslationState stateOf(Progress progress)
{
    return progress == Progress::Reviewed     ? TranslationState::Reviewed
           : progress == Progress::Translated ? TranslationState::Translated
                                              : TranslationState::Draft;
}

std::optional<TranslationState> exportedState(const XliffUnit& unit)
{
    if (unit.exportedState.isEmpty())
        return std::nullopt;
    return document::translationStateFromName(unit.exportedState).value_or(TranslationState::Draft);
}

/// Decides text by text, and lists what a person has to look at.
class Decider
{
public:
    explicit Decider(MergeReport& report)
        : m_report(report)
    {
    }

    Decision decide(const UnitMatch& match)
    {
        Decision decision;
        decision.match = &match;
        if (!match.theirs)
            return decision;
        const XliffUnit& theirs = *match.theirs;
        noteRemarks(decision);
        if (theirs.isTooLong) {
            note(MergeIssue::TooLong, decision,
                 Exchange::tr("%1: the text is too long for a release; not merged."));
            return decision;
        }
        decision.sourceChanged = isSourceChanged(match);
        decision.isDraft = decision.sourceChanged || theirs.isPartial;
        decision.target = holdable(match);
        decision.differs = theirs.hasTarget && decision.target != document::cleaned(match.ours.target);
        compare(decision);
        if (decision.isTaken)
            noteTaken(decision);
        else if (decision.isSettled)
            ++m_report.unchanged;
        return decision;
    }

    /// `detail` is what the file says, for the %2 of the sentence.
    void note(MergeIssue issue, const Decision& decision, const QString& sentence, const QString& detail = {})
    {
        const TranslationUnit& ours = decision.match->ours;
        const QString label = labelOf(ours.id, ours.source.plain());
        m_report.notes.append({issue, ours.id, ours.blockId, decision.match->theirs->line,
                               detail.isEmpty() ? sentence.arg(label) : sentence.arg(label, detail),
                               ours.target.plain(), decision.match->theirs->target.plain()});
    }

private:
    static bool isSourceChanged(const UnitMatch& match)
    {
        const QString ours = match.ours.source.plain();
        const QString& exported = match.theirs->exportedSource;
        return (!exported.isEmpty() && exported != document::fingerprint(ours)) ||
               base::collapsed(match.theirs->source.plain()) != base::collapsed(base::cleaned(ours));
    }

    void noteRemarks(const Decision& decision)
    {
        for (const QString& words : decision.match->theirs->notes)
            if (words != decision.match->ours.place) // ours, by a tool that dropped where it is from
                note(MergeIssue::Remark, decision, Exchange::tr("%1: a note in the file: “%2”"),
                     base::elided(words, 500));
    }

    /// Titles and alternative texts carry no marks.
    static RichText holdable(const UnitMatch& match)
    {
        const bool marks = match.ours.part == UnitPart::Text || match.ours.part == UnitPart::Cell;
        return marks ? match.theirs->target : RichText(match.theirs->target.plain());
    }

    /// Three ways: the translation at the export, ours, and theirs.
    void compare(Decision& decision)
    {
        const XliffUnit& theirs = *decision.match->theirs;
        const RichText ours = document::cleaned(decision.match->ours.target);
        const bool isEmpty = ours.plain().trimmed().isEmpty();
        const QString& exported = theirs.exportedTarget;
        if (!theirs.hasTarget) {
            const bool emptied =
                !isEmpty && !exported.isEmpty() && exported == translation::fingerprintOf(ours);
            decision.isSettled = !emptied;
            if (emptied)
                note(MergeIssue::Emptied, decision,
                     Exchange::tr("%1: the translation was emptied in the file; the one here stays."));
            return;
        }
        const bool untouched = !exported.isEmpty() && exported == translation::fingerprintOf(decision.target);
        decision.isSettled = true;
        if (!decision.differs || untouched)
            return;
        if (theirs.isCopied) {
            decision.isSettled = false;
            note(MergeIssue::Copied, decision,
                 Exchange::tr("%1: the file has the source text in place of a translation; not merged."));
            return;
        }
        decision.isTaken = isEmpty || exported == translation::fingerprintOf(ours);
        decision.isSettled = decision.isTaken;
        if (!decision.isTaken)
            note(MergeIssue::Conflict, decision,
                 exported.isEmpty()
                     ? Exchange::tr(
                           "%1: the translation in the file is another one, and the file does not tell "
                           "which is newer; the one here stays.")
                     : Exchange::tr(
                           "%1: the translation was changed here and in the file; the one here stays."));
    }

    /// Marks of the source, as the file has it, of which the translation has none.
    static QStringList lostMarks(const Decision& decision)
    {
        const auto& kept = decision.target.marks();
        QStringList lost;
        for (const document::Mark& mark : decision.match->theirs->source.marks()) {
            const bool isKept = std::any_of(kept.cbegin(), kept.cend(), [&](const document::Mark& each) {
                return each.type == mark.type && each.target == mark.target;
            });
            if (const QString name = nameOf(mark); !isKept && !lost.contains(name))
                lost.append(name);
        }
        return lost;
    }

    static QString nameOf(const document::Mark& mark)
    {
        switch (mark.type) {
        case document::MarkType::Bold:
            return Exchange::tr("bold");
        case document::MarkType::Italic:
            return Exchange::tr("italic");
        case document::MarkType::Underline:
            return Exchange::tr("underline");
        case document::MarkType::Link:
            return Exchange::tr("link to %1").arg(mark.target);
        }
        Q_UNREACHABLE();
    }

    void noteTaken(const Decision& decision)
    {
        ++m_report.merged;
        const XliffUnit& theirs = *decision.match->theirs;
        if (decision.sourceChanged)
            note(MergeIssue::SourceChanged, decision,
                 Exchange::tr("%1: the source has changed since the export; merged as a draft."));
        if (theirs.isPartial)
            note(MergeIssue::Incomplete, decision,
                 Exchange::tr("%1: only a part of it is translated; merged as a draft."));
        else if (const QStringList missing = lostMarks(decision); !missing.isEmpty())
            note(MergeIssue::LostMark, decision,
                 Exchange::tr("%1: the source has what the translation lacks: %2."),
                 base::elided(missing.join(u", "_s), 120));
        QStringList lost = theirs.unknownCodes;
        if (decision.target.marks() != theirs.target.marks())
            lost.append(Exchange::tr("formatting"));
        if (!lost.isEmpty())
            note(MergeIssue::UnknownCode, decision, Exchange::tr("%1: the words were merged without: %2."),
                 base::elided(lost.join(u", "_s), 120));
    }

    MergeReport& m_report;
};

/// The steps that put the words of one release in place.
class Steps
{
public:
    explicit Steps(const document::Release& release)
        : m_release(release)
        , m_language(base::other(release.header().source))
    {
    }

    [[nodiscard]] TextPlace place(const TranslationUnit& unit) const
    {
        if (unit.part == UnitPart::Title)
            return TextPlace::inField(editing::Field::Title, m_language);
        if (unit.part == UnitPart::Subtitle)
            return TextPlace::inField(editing::Field::Subtitle, m_language);
        return TextPlace::inBlock(unit.blockId, m_language);
    }

    void put(const TranslationUnit& unit, const RichText& target)
    {
        if (unit.part == UnitPart::Cell)
            table(unit.blockId).rows[unit.row][unit.column][m_language] = target;
        else if (unit.part == UnitPart::Alternative)
            m_steps.append(editing::SetFigure{unit.blockId, figure(unit.blockId, target.plain())});
        else
            m_steps.append(editing::ReplaceText{place(unit), 0, unit.target.size(), target});
    }

    [[nodiscard]] QList<editing::Step> all() const
    {
        QList<editing::Step> steps = m_steps;
        for (const auto& [id, table] : m_tables)
            steps.append(editing::SetTable{id, table});
        return steps;
    }

private:
    document::Table& table(const QString& blockId)
    {
        return m_tables.try_emplace(blockId, m_release.find(blockId)->table).first->second;
    }

    [[nodiscard]] document::Figure figure(const QString& blockId, const QString& alternative) const
    {
        document::Figure figure = m_release.find(blockId)->figure;
        figure.alternative[m_language] = alternative;
        return figure;
    }

    const document::Release& m_release;
    base::Language m_language;
    QList<editing::Step> m_steps;
    std::map<QString, document::Table> m_tables;
};

/// What the file says of a block, a title or a subtitle as a whole.
class Confirming
{
public:
    Confirming(const QList<Decision>& decisions, Decider& decider)
        : m_decisions(decisions)
        , m_decider(decider)
    {
        for (const Decision& decision : decisions) {
            m_isSettled &= decision.isSettled;
            m_isTaken |= decision.isTaken;
            m_isDraft |= decision.isDraft;
            m_sourceChanged |= decision.sourceChanged;
            m_differs |= decision.differs && !decision.isTaken;
            if (!decision.match->theirs)
                continue;
            const auto& theirs = *decision.match->theirs;
            m_exported = exportedState(theirs);
            // Other words under the state of the export: the tool left that alone, it says nothing of them.
            const bool isReworded = theirs.hasTarget && !theirs.exportedTarget.isEmpty() &&
                                    theirs.exportedTarget != translation::fingerprintOf(decision.target);
            m_isSaid &= theirs.state.has_value() && !(isReworded && theirs.state == m_exported);
            m_said = std::min(m_said, theirs.state.value_or(TranslationState::Draft));
        }
    }

    /// The confirmation to set; nothing to leave it as it is. `now` is the release with the new words.
    [[nodiscard]] std::optional<Confirmation> confirmation(const document::Release& now,
                                                           const TextPlace& place)
    {
        TextPlace source = place;
        source.language = base::other(place.language);
        const QString target = editing::translatableAt(now, place);
        Confirmation confirmation{m_said, editing::translatableAt(now, source),
                                  document::fingerprint(target)};
        if (!m_isTaken)
            return !target.trimmed().isEmpty() && isOnlyConfirmed() ? std::optional(confirmation)
                                                                    : std::nullopt;
        if (m_isSettled && !m_isDraft && m_isSaid && m_said != TranslationState::Draft)
            return confirmation;
        // What was translated are the words in the file: the desk shows how the source differs from them.
        if (m_sourceChanged && m_decisions.size() == 1)
            confirmation.source = m_decisions.first().match->theirs->source.plain();
        confirmation.state = TranslationState::Draft;
        const auto former = editing::confirmationAt(now, place);
        const bool confirmed = former && former->state != TranslationState::Draft;
        return m_sourceChanged || confirmed ? std::optional(confirmation) : std::nullopt;
    }

private:
    /// The words are the same, what is said of them is not.
    bool isOnlyConfirmed()
    {
        const TranslationState ours = stateOf(m_decisions.first().match->ours.progress);
        if (!m_isSettled || !m_isSaid || m_said == m_exported.value_or(ours) || m_said == ours)
            return false;
        if (!m_exported && m_said < ours)
            return false; // the file lost what was said at the export: nothing is taken back on its word
        if (m_sourceChanged) {
            m_decider.note(
                MergeIssue::SourceChanged, m_decisions.first(),
                Exchange::tr("%1: the source has changed since the export; it was not confirmed."));
            return false;
        }
        if (m_differs || ours != m_exported.value_or(ours)) {
            m_decider.note(
                MergeIssue::StateConflict, m_decisions.first(),
                Exchange::tr("%1: what is said of the translation was changed here and in the file; "
                             "it stays as it is here."));
            return false;
        }
        return true;
    }

    const QList<Decision>& m_decisions;
    Decider& m_decider;
    bool m_isSettled = true;
    bool m_isTaken = false;
    bool m_isDraft = false;
    bool m_sourceChanged = false;
    bool m_differs = false;
    bool m_isSaid = true;
    TranslationState m_said = TranslationState::Reviewed;
    std::optional<TranslationState> m_exported;
};

/// Decisions that are confirmed together, in reading order: those of one block.
QList<QList<Decision>> grouped(const QList<Decision>& decisions)
{
    QList<QList<Decision>> groups;
    for (const Decision& decision : decisions) {
        const auto key = [](const Decision& each) {
            return std::pair(each.match->ours.blockId,
                             each.match->ours.blockId.isEmpty() ? each.match->ours.id : QString());
        };
        if (groups.isEmpty() || key(groups.last().first()) != key(decision))
            groups.append(QList<Decision>());
        groups.last().append(decision);
    }
    return groups;
}

} // namespace

QString MergeReport::summary() const
{
    return Exchange::tr("%1 merged, %2 confirmed, %3 unchanged, %4 listed.")
        .arg(merged)
        .arg(confirmed)
        .arg(unchanged)
        .arg(notes.size());
}

base::Result<XliffMerge> mergeXliff(const document::Release& release, const document::Form& form,
                                    const translation::Xliff& xliff, OtherRelease other)
{
    auto matching = matchXliff(release, form, xliff, other);
    if (!matching)
        return matching.error();
    XliffMerge merge;
    merge.report.notes = matching->notes;
    Decider decider(merge.report);
    Steps words(release);
    QList<Decision> decisions;
    for (const UnitMatch& match : std::as_const(matching->matches)) {
        decisions.append(decider.decide(match));
        if (decisions.last().isTaken)
            words.put(match.ours, decisions.last().target);
    }

    editing::Transaction transaction;
    transaction.name = Exchange::tr("Merge Translation");
    transaction.steps = words.all();
    const auto now = editing::applySteps(transaction.steps, release);
    if (!now)
        return now.error();
    for (const QList<Decision>& group : grouped(decisions)) {
        const TextPlace place = words.place(group.first().match->ours);
        const auto confirmation = Confirming(group, decider).confirmation(now->release, place);
        const bool taken =
            std::any_of(group.cbegin(), group.cend(), [](const Decision& each) { return each.isTaken; });
        if (taken && transaction.before.head.place == TextPlace())
            transaction.before = editing::Selection::caret({place, 0});
        if (!confirmation || confirmation == editing::confirmationAt(release, place))
            continue;
        transaction.steps.append(editing::SetConfirmation{place, confirmation});
        merge.report.confirmed += taken ? 0 : 1;
    }
    transaction.after = transaction.before;
    if (!transaction.steps.isEmpty())
        merge.transaction = transaction;
    // Whoever goes through them has the text beside them; what the file lacks comes last.
    const auto place = [](const MergeNote& note) {
        return note.line > 0 ? note.line : std::numeric_limits<qint64>::max();
    };
    auto& notes = merge.report.notes;
    std::stable_sort(notes.begin(), notes.end(),
                     [&](const MergeNote& a, const MergeNote& b) { return place(a) < place(b); });
    return merge;
}

} // namespace communique::session
