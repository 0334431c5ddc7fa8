#include "checks/EnvelopeRules.h"
#include "checks/Matches.h"

using namespace Qt::StringLiterals;

namespace communique::checks {

QList<Finding> unofficialNote(const Subject& subject)
{
    static const QRegularExpression english =
        pattern(u"[\\[(]?\\*? ?\\bunofficial translation\\b[\\])]?\\*?"_s, true);
    static const QRegularExpression korean =
        pattern(u"[\\[(]?\\*? ?비공식 ?(?:번역|국문 ?번역)(?:문|본)?[\\])]?(?=[ .]*$)"_s);
    QList<Finding> findings;
    const document::Header& header = subject.release().header();
    const Language target = base::other(header.source);
    if (header.unofficialTranslation[header.source] && subject.languages().size() == 2)
        findings.append(
            {u"unofficial-note"_s,
             Severity::Warning,
             {Part::Form, {}, header.source},
             {},
             Rules::tr("“Unofficial translation” belongs on the translation, not on the original.")});
    bool typed = false;
    for (const Language language : subject.languages())
        eachWords(subject, language, [&](const Place& place, const QString& text) {
            QRegularExpressionMatch match = english.match(text);
            if (!match.hasMatch() && language == Language::Korean)
                match = korean.match(text);
            if (!match.hasMatch() ||
                (text.size() > match.capturedLength() + 12 && !match.captured().contains(u'*') &&
                 !match.captured().contains(u'(') && !match.captured().contains(u'[')))
                return; // words of a sentence
            typed = typed || language == target;
            if (language == header.source || header.unofficialTranslation[language])
                findings.append(findingAt(
                    u"unofficial-note"_s, Severity::Warning, place, match,
                    language == header.source
                        ? Rules::tr(
                              "“Unofficial translation” belongs on the translation, not on the original.")
                        : Rules::tr("The form prints this note itself. Delete it here, or it appears twice."),
                    words(QString())));
        });
    if (subject.languages().size() == 2 && !typed && !header.unofficialTranslation[target] &&
        !subject.form().texts[target].unofficialTranslation.isEmpty())
        findings.append({u"unofficial-note"_s,
                         Severity::Hint,
                         {Part::Form, {}, target},
                         {},
                         Rules::tr("The translation is not marked as unofficial.")});
    return findings;
}

} // namespace communique::checks
