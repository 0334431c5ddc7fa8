#include "checks/Accessibility.h"
#include "checks/Links.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace communique::checks {

namespace {

/// Without case, spaces and punctuation: "Click here!" and "바로 가기 >" are one with their plain forms.
QString bareWords(const QString& words)
{
    QString bare;
    for (const QChar character : words)
        if (character.isLetterOrNumber())
            bare += character.toLower();
    return bare;
}

bool saysNothing(const QString& words)
{
    static const QSet<QString> empty{u"here"_s,
                                     u"clickhere"_s,
                                     u"click"_s,
                                     u"link"_s,
                                     u"thislink"_s,
                                     u"more"_s,
                                     u"readmore"_s,
                                     u"seemore"_s,
                                     u"learnmore"_s,
                                     u"details"_s,
                                     u"moredetails"_s,
                                     u"this"_s,
                                     u"thispage"_s,
                                     u"seehere"_s,
                                     u"go"_s,
                                     u"여기"_s,
                                     u"여기를"_s,
                                     u"여기를클릭"_s,
                                     u"여기클릭"_s,
                                     u"클릭"_s,
                                     u"이곳"_s,
                                     u"바로가기"_s,
                                     u"링크"_s,
                                     u"더보기"_s,
                                     u"자세히"_s,
                                     u"자세히보기"_s,
                                     u"상세보기"_s,
                                     u"보기"_s,
                                     u"이동"_s,
                                     u"클릭하세요"_s,
                                     u"여기를클릭하세요"_s,
                                     u"관련링크"_s};
    return empty.contains(bareWords(words));
}

} // namespace

QList<Finding> vagueLink(const Subject& subject)
{
    QList<Finding> findings;
    eachLink(subject, [&](const Place& place, const QString& words, const QString&) {
        if (saysNothing(words))
            findings.append(
                {u"link-words"_s, Severity::Warning, place, words,
                 Rules::tr("The link “%1” does not say where it leads. Link the words that name what "
                           "is there.")
                     .arg(words)});
    });
    return findings;
}

} // namespace communique::checks
