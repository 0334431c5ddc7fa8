#include "session/TermReading.h"

namespace communique::session {

using translation::TermKind;
using translation::TermOutcome;

namespace {

/// Names of persons and bodies are written as the glossary has them; a title or a phrase may be put another
/// way, and a ministry goes unnamed in the title of whoever serves there (외교부 차관보, "Deputy Minister").
/// Countries and kinds of meeting have rules of their own.
bool isName(TermKind kind)
{
    return kind == TermKind::Organisation || kind == TermKind::Person;
}

bool hasRuleOfItsOwn(TermKind kind)
{
    return kind == TermKind::Country || kind == TermKind::Meeting || kind == TermKind::Title;
}

} // namespace

checks::TermReader termReader(const translation::LoadedGlossary& loaded)
{
    return [glossary = loaded.glossary, layers = loaded.layers](
               const QString& source, base::Language language, const QString& target, QDate at) {
        checks::TermReading reading;
        for (const translation::TermVerdict& verdict : glossary.check(source, language, target, at)) {
            const translation::Term& term = glossary.term(verdict.term);
            const bool shipped = layers.value(verdict.term) == translation::GlossaryLayer::Shipped;
            switch (verdict.outcome) {
            case TermOutcome::Rendered:
            case TermOutcome::NotApproved:
                reading.rendered.append(term.id);
                break;
            case TermOutcome::Missing:
                if (!shipped || !hasRuleOfItsOwn(term.kind))
                    reading.slips.append({term.id, verdict.source.from, verdict.source.length, false, 0, 0,
                                          !shipped || isName(term.kind), verdict.approved,
                                          verdict.otherName});
                break;
            case TermOutcome::Banned:
                // What the other side says is quoted; locked names (East Sea) have a rule of their own.
                if (verdict.source.use == translation::FormUse::Banned || (shipped && term.locked)) {
                    reading.rendered.append(term.id);
                    break;
                }
                reading.slips.append({term.id, verdict.source.from, verdict.source.length, true, verdict.from,
                                      verdict.length, true, verdict.approved});
                break;
            }
        }
        return reading;
    };
}

} // namespace communique::session
