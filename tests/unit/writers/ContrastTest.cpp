#include "TestMain.h"

#include "document/Form.h"
#include "writers/Contrast.h"
#include "writers/html/StyleSheet.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;

namespace {

const QString White = u"#ffffff"_s;
const QString Dark = u"#16181c"_s;

QStringList colours()
{
    QStringList all{u"#000000"_s, u"#ffffff"_s, u"#ffe600"_s, u"#ff0000"_s, u"#00ff00"_s,
                    u"#0000ff"_s, u"#777777"_s, u"#123a7a"_s, u"#0b5c56"_s, u"#b3261e"_s};
    QRandomGenerator random(20190701);
    for (int i = 0; i < 400; ++i)
        all.append(u'#' + QString::number(random.bounded(1 << 24), 16).rightJustified(6, u'0'));
    return all;
}

/// Every "color:#…" of a style sheet with its selector.
QList<std::pair<QString, QString>> colourRules(const QString& css)
{
    static const QRegularExpression rule(u"([^{}\\n]+)\\{[^{}]*?(?<![-\\w])color:(#[0-9a-f]{6})"_s);
    QList<std::pair<QString, QString>> found;
    for (auto matches = rule.globalMatch(css); matches.hasNext();) {
        const auto match = matches.next();
        found.append({match.captured(1), match.captured(2)});
    }
    return found;
}

QString variable(const QString& css, const QString& name)
{
    return css.section(u"--"_s + name + u':', 1).left(7);
}

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsTheStandardDoes()
    {
        QCOMPARE(base::contrast(u"#000000"_s, White), 21.0);
        QCOMPARE(base::contrast(White, White), 1.0);
        QVERIFY(std::abs(base::contrast(u"#777777"_s, White) - 4.48) < 0.01);
        QVERIFY(std::abs(base::contrast(u"#ff0000"_s, White) - 4.00) < 0.01);
    }

    void everyColourHasATone()
    {
        for (const QString& colour : colours()) {
            for (const QString& ground : colours().first(40))
                QVERIFY2(base::contrast(writers::readableOn(colour, ground), ground) >= 4.5,
                         qPrintable(colour + u" on "_s + ground));
            QVERIFY(base::contrast(writers::darkTone(colour, Dark), Dark) >= 4.5);
            const QString anywhere = writers::toneForAnyGround(colour);
            QVERIFY2(base::contrast(anywhere, White) >= 4.5 && base::contrast(anywhere, u"#000000"_s) >= 4.5,
                     qPrintable(colour + u" gives "_s + anywhere));
        }
        QCOMPARE(writers::readableOn(u"#123a7a"_s, White), u"#123a7a"_s); // what can be read is left alone
    }

    void everyTextOfAPageCanBeRead()
    {
        for (const QString& id : document::builtInForms()) {
            for (const QString& colour : colours().first(60)) {
                document::Form form = *document::builtInForm(id);
                form.colours = {colour, colour, colour, colour, colour};
                for (document::FormTexts& texts : form.texts)
                    for (document::TextStyle* style : {&texts.bodyStyle, &texts.titleStyle, &texts.tableStyle,
                                                       &texts.dateStyle, &texts.footerStyle})
                        style->colour = colour;
                const QString css = writers::html::styleSheet(form, {Language::Korean, Language::English});
                const qsizetype dark = css.lastIndexOf(u"@media screen and (prefers-color-scheme:dark)"_s);
                for (const bool inTheDark : {false, true}) {
                    const QString part = inTheDark ? css.sliced(dark) : css.first(dark);
                    const QString ground = variable(part, u"ground"_s);
                    QCOMPARE(ground, inTheDark ? Dark : White);
                    for (const QString& name : {u"accent"_s, u"embargo"_s})
                        QVERIFY(base::contrast(variable(part, name), ground) >= 4.5);
                    const auto rules = colourRules(part);
                    QVERIFY(rules.size() > 20);
                    for (const auto& [selector, tone] : rules)
                        QVERIFY2(base::contrast(tone, selector.contains(u" th"_s)
                                                          ? variable(part, u"head-ground"_s)
                                                          : ground) >= 4.5,
                                 qPrintable(id + u' ' + selector + tone));
                }
            }
        }
    }

    void fontsEndInAGenericFamilyAndNothingElse()
    {
        QVERIFY(writers::html::fontStack({u"NanumMyeongjo"_s})
                    .startsWith(u"\"NanumMyeongjo\",\"Nanum Myeongjo\","_s));
        QVERIFY(writers::html::fontStack({u"NanumMyeongjo"_s}).endsWith(u",serif"_s));
        QVERIFY(writers::html::fontStack({u"Noto Sans CJK KR"_s}).endsWith(u",sans-serif"_s));
        const QString hostile = writers::html::fontStack({u"x\"}</style><script>\\"_s});
        for (const QChar sign : u"<>{}\\/"_s)
            QVERIFY(!hostile.contains(sign));
    }
};

COMMUNIQUE_TEST(ContrastTest)
#include "ContrastTest.moc"
