#include "TestMain.h"

#include "document/Form.h"
#include "writers/pdf/Hyphenation.h"
#include "writers/pdf/TextLayout.h"

#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using writers::pdf::LayoutPtr;
using writers::pdf::Setting;

namespace {

const QString English =
    u"The Ministry of Foreign Affairs held the 5th Republic of Korea (ROK)-European Union (EU) Cyber Policy "
    "Consultation and the 2nd meeting of the ROK-EU Specialised Working Group on Counter-Terrorism in "
    "Brussels, "
    "the Kingdom of Belgium, on June 28, local time. During the meetings, the two sides discussed ways to "
    "step "
    "up cooperation on cybersecurity and counter-terrorism, including responsibilities and communication."_s;
const QString Korean =
    u"외교부는 현지시간 6월 28일 벨기에 브뤼셀에서 제5차 한-EU 사이버정책협의회와 제2차 한-EU 대테러 "
    u"실무그룹 "
    "회의를 개최하였다. 양측은 이번 회의에서 사이버안보 및 대테러 분야의 협력 강화 방안을 논의하였다."_s;

Setting settingFor(Language language, double width)
{
    Setting setting;
    setting.language = language;
    setting.style = document::builtInForm(u"mofa"_s)->texts[language].bodyStyle;
    setting.width = width;
    setting.justified = true;
    setting.hyphenate = language == Language::English;
    return setting;
}

struct Line
{
    QString text; ///< as it is read: without soft hyphens
    QString end;  ///< its last characters, soft hyphen included
    double width = 0;
    double widestSpace = 0; ///< as a multiple of the narrowest in the paragraph
};

QList<Line> linesOf(const LayoutPtr& layout, const Setting& setting)
{
    QList<Line> lines;
    const char* utf8 = pango_layout_get_text(layout.get());
    double usual = 1e9;
    for (int i = 0; i < pango_layout_get_line_count(layout.get()); ++i) {
        const PangoLayoutLine* line = pango_layout_get_line_readonly(layout.get(), i);
        Line each;
        each.end = QString::fromUtf8(utf8 + line->start_index, line->length);
        each.text = QString(each.end).remove(QChar::SoftHyphen).remove(QChar::LineSeparator);
        for (const GSList* item = line->runs; item; item = item->next) {
            const auto* run = static_cast<const PangoLayoutRun*>(item->data);
            for (int g = 0; g < run->glyphs->num_glyphs; ++g) {
                const double width = run->glyphs->glyphs[g].geometry.width *
                                     writers::pdf::scaleOf(setting.style) / PANGO_SCALE;
                each.width += width;
                if (width > 0 && utf8[run->item->offset + run->glyphs->log_clusters[g]] == ' ') {
                    each.widestSpace = std::max(each.widestSpace, width);
                    usual = std::min(usual, width);
                }
            }
        }
        lines.append(each);
    }
    for (Line& line : lines)
        line.widestSpace /= usual;
    return lines;
}

} // namespace

/// How paragraphs are broken into lines and made even.
class LinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreDividedAsTheDictionarySays()
    {
        using writers::pdf::Capitals;
        const auto divided = [](QString text, Capitals capitals = Capitals::StayWhole) {
            const QList<qsizetype> points = writers::pdf::hyphenationPoints(text, capitals);
            for (auto at = points.rbegin(); at != points.rend(); ++at)
                text.insert(*at, u'-');
            return text;
        };
        if (divided(u"responsibilities"_s) == u"responsibilities")
            QSKIP("hyphen-en-us is not installed");
        QCOMPARE(divided(u"cooperation, preventing."_s), u"coop-er-a-tion, pre-vent-ing."_s);
        for (const QString& whole :
             {u"Herczynski"_s, u"ASEAN"_s, u"meeting"_s.first(6), u"counter-terrorism"_s,
              u"press@mofa.go.kr"_s, u"https://www.mofa.go.kr/communications"_s, u"사이버정책협의회"_s,
              u"B2Bcommunication"_s})
            QCOMPARE(divided(whole), whole);
        QCOMPARE(divided(u"Cooperation"_s, Capitals::AreDivided), u"Coop-er-a-tion"_s);
        QCOMPARE(divided(u"ASEANcooperation"_s, Capitals::AreDivided), u"ASEANcooperation"_s);
    }

    /// Also where a text is not hyphenated otherwise; what has room is never divided.
    void aWordThatFitsOnNoLineIsDividedByAHyphen()
    {
        if (writers::pdf::hyphenationPoints(u"responsibilities"_s).isEmpty())
            QSKIP("hyphen-en-us is not installed");
        const QString text = u"Science and ICT (telecommunications), Responsibilities of the Commission"_s;
        Setting setting = settingFor(Language::English, 0);
        setting.justified = setting.hyphenate = false;
        const double longest = writers::pdf::longestWordOf(text, setting);
        int hyphens = 0;
        for (setting.width = longest * 0.6; setting.width < longest * 1.4; setting.width += 2) {
            const QList<Line> lines = linesOf(writers::pdf::layOut(text, setting), setting);
            QString all;
            for (const Line& line : lines) {
                all += line.text;
                QVERIFY2(line.width <= setting.width + 0.05, qPrintable(line.text));
                const bool hyphen = line.end.contains(QChar::SoftHyphen);
                QVERIFY2(hyphen || line.text.endsWith(u' ') || &line == &lines.last(), qPrintable(line.text));
                QVERIFY2(!hyphen || setting.width < longest, qPrintable(line.text));
                hyphens += hyphen ? 1 : 0;
            }
            QCOMPARE(all, text);
        }
        QVERIFY(hyphens > 0);
    }

    /// Arabic letters are joined: in a line that is made even, only its spaces grow.
    void lettersThatJoinDoNotStandApart()
    {
        const QString text =
            u"외교부는 협의회에 محمدالسادس 사이버정책협의회를개최하고 논의하였다고 밝혔다고 한다"_s;
        const auto widthOfArabic = [](const LayoutPtr& layout) {
            const char* utf8 = pango_layout_get_text(layout.get());
            int width = 0;
            for (int i = 0; i < pango_layout_get_line_count(layout.get()); ++i)
                for (const GSList* each = pango_layout_get_line_readonly(layout.get(), i)->runs; each;
                     each = each->next) {
                    const auto* run = static_cast<const PangoLayoutRun*>(each->data);
                    for (int g = 0; g < run->glyphs->num_glyphs; ++g)
                        if (run->item->analysis.script == G_UNICODE_SCRIPT_ARABIC &&
                            utf8[run->item->offset + run->glyphs->log_clusters[g]] != ' ')
                            width += run->glyphs->glyphs[g].geometry.width;
                }
            return width;
        };
        const int natural = widthOfArabic(writers::pdf::layOut(text, settingFor(Language::Korean, -1)));
        QVERIFY(natural > 0);
        bool lettersMoved = false;
        for (const double width : {150.0, 160.0, 170.0, 180.0, 190.0, 200.0}) {
            const Setting setting = settingFor(Language::Korean, width);
            const LayoutPtr layout = writers::pdf::layOut(text, setting);
            QCOMPARE(widthOfArabic(layout), natural);
            for (const Line& line : linesOf(layout, setting))
                lettersMoved = lettersMoved || line.widestSpace > 1.5;
        }
        QVERIFY(lettersMoved);
    }

    void nothingIsLostAndNothingSticksOut_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<double>("width");
        for (const double width : {482.0, 460.0, 350.0, 230.0, 120.0}) {
            QTest::addRow("English %g", width) << int(Language::English) << width;
            QTest::addRow("Korean %g", width) << int(Language::Korean) << width;
        }
    }

    void nothingIsLostAndNothingSticksOut()
    {
        QFETCH(int, language);
        QFETCH(double, width);
        const QString& text = Language(language) == Language::Korean ? Korean : English;
        const Setting setting = settingFor(Language(language), width);
        const QList<Line> lines = linesOf(writers::pdf::layOut(text, setting), setting);
        QString all;
        for (const Line& line : lines) {
            all += line.text;
            QVERIFY2(line.width <= width + 0.05, qPrintable(line.text));
        }
        QCOMPARE(all, text);
    }

    void bothEdgesAreEvenAndNoSpaceGapes_data() { nothingIsLostAndNothingSticksOut_data(); }

    void bothEdgesAreEvenAndNoSpaceGapes()
    {
        QFETCH(int, language);
        QFETCH(double, width);
        if (width < 300)
            return; // so narrow a column may have short lines
        const QString& text = Language(language) == Language::Korean ? Korean : English;
        const Setting setting = settingFor(Language(language), width);
        const QList<Line> lines = linesOf(writers::pdf::layOut(text, setting), setting);
        QVERIFY(lines.size() > 2);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            QVERIFY2(std::abs(lines[i].width - width) < 0.1, qPrintable(lines[i].text));
            QVERIFY2(lines[i].widestSpace < 2.6,
                     qPrintable(lines[i].text + QString::number(lines[i].widestSpace)));
        }
    }

    /// Korean and English are read from left to right, whatever a paragraph or a line begins with.
    void aLineThatBeginsInArabicRunsLikeTheOthers()
    {
        const auto placeOf = [](const LayoutPtr& layout, const QString& words) {
            const QString text = QString::fromUtf8(pango_layout_get_text(layout.get()));
            const qsizetype at = text.left(text.indexOf(words)).toUtf8().size();
            PangoRectangle place;
            pango_layout_index_to_pos(layout.get(), static_cast<int>(at), &place);
            return std::min(place.x, place.x + place.width);
        };
        for (const Language language : base::Languages) {
            Setting setting = settingFor(language, -1);
            const LayoutPtr line = writers::pdf::layOut(u"مرحبا starts, and ends here."_s, setting);
            QVERIFY(placeOf(line, u"مرحبا"_s) < placeOf(line, u"starts"_s));
            QVERIFY(placeOf(line, u"starts"_s) < placeOf(line, u"here"_s));
            QVERIFY(placeOf(line, u"here"_s) < placeOf(line, u"."_s));
            setting.width = 200;
            const LayoutPtr lines = writers::pdf::layOut(u"In its first line there is nothing else than "_s +
                                                             u"مرحبا "_s + u"but then it ends here."_s,
                                                         setting);
            QCOMPARE(pango_layout_get_line_count(lines.get()), 2);
            QVERIFY(placeOf(lines, u"but"_s) < placeOf(lines, u"here"_s));
        }
    }

    /// A comma between two words of Arabic stands between them, also where the line ends after it.
    void aLineBreakDoesNotPartAPassageOfArabic()
    {
        Setting setting = settingFor(Language::English, 120);
        const LayoutPtr layout = writers::pdf::layOut(
            u"He said: "_s + u"مرحبا، "_s.repeated(30).trimmed() + u" and left."_s, setting);
        const char* utf8 = pango_layout_get_text(layout.get());
        QVERIFY(pango_layout_get_line_count(layout.get()) > 4);
        for (int i = 1; i + 2 < pango_layout_get_line_count(layout.get()); ++i) {
            PangoLayoutLine* line = pango_layout_get_line_readonly(layout.get(), i);
            const QByteArray text = QByteArray(utf8 + line->start_index, line->length);
            const qsizetype comma = text.lastIndexOf("،");
            int first = 0;
            int last = 0;
            pango_layout_line_index_to_x(line, line->start_index, false, &first);
            pango_layout_line_index_to_x(line, line->start_index + static_cast<int>(comma), false, &last);
            QVERIFY2(last < first, text.constData());
        }
    }

    /// Long words in Korean, which is not hyphenated: they end a line where they have parts.
    void noLineEndsInTheMiddleOfThePage()
    {
        const Setting setting = settingFor(Language::Korean, 445);
        for (int words = 0; words < 40; ++words) {
            const QString text =
                u"정부는 "_s + u"가나 "_s.repeated(words) +
                u"2026.10.8.(목)~9.(금) 서울에서 개최된 제15차 한-아세안 정상회의(ASEAN-ROK Summit)에서 "
                u"1,234억5,678만원"
                "(약 9,000만 달러) 규모의 「한-아세안 협력기금」을 “지원하기로” 하였다."_s;
            const QList<Line> lines = linesOf(writers::pdf::layOut(text, setting), setting);
            for (qsizetype i = 0; i + 1 < lines.size(); ++i)
                QVERIFY2(std::abs(lines[i].width - setting.width) < 0.7,
                         qPrintable(u"%1: %2 %3"_s.arg(words).arg(lines[i].width).arg(lines[i].text)));
        }
    }

    void signsInsideWordsAreAsNarrowAsTheyLook()
    {
        Setting setting = settingFor(Language::Korean, -1);
        setting.style.families = {u"NanumMyeongjo"_s};
        if (writers::pdf::drawnFamily(setting.style, Language::Korean) != u"NanumMyeongjo")
            QSKIP("NanumMyeongjo is not installed"); // with NanumGothic, in one package
        const auto width = [&](const QString& text) {
            return writers::pdf::widthOf(writers::pdf::layOut(text, setting).get(), setting.style) /
                   setting.style.size;
        };
        for (const QString& sign : {u"²"_s, u"³"_s, u"₂"_s, u"⁴"_s, u"′"_s, u"″"_s, u"°"_s})
            QVERIFY2(width(u"5"_s + sign + u"a"_s) - width(u"5a"_s) < 0.6, qPrintable(sign));
        // A mark before a point, as forms of the foreign ministry have it.
        QVERIFY(width(u"°"_s) > 0.9);
        QVERIFY(width(u"℃"_s) > 0.9);
    }

    void noLineBeginsWithASeparator()
    {
        for (double width = 60; width < 300; width += 3) {
            const Setting setting = settingFor(Language::English, width);
            const QString text = u"02-2100-0000, 010-1234-5678 · press · spokesperson · Seoul"_s;
            for (const Line& line : linesOf(writers::pdf::layOut(text, setting), setting))
                QVERIFY2(!line.text.startsWith(u'·'), qPrintable(line.text));
        }
    }

    void anAddressIsDividedAtItsSigns()
    {
        for (const double width : {85.0, 100.0, 120.0, 150.0}) {
            Setting setting = settingFor(Language::Korean, width);
            setting.justified = false;
            const QList<Line> lines =
                linesOf(writers::pdf::layOut(u"very.long.address.of.officer@mofa.go.kr"_s, setting), setting);
            QVERIFY(lines.size() > 1);
            for (qsizetype i = 1; i < lines.size(); ++i)
                QVERIFY2(lines[i].text.startsWith(u'.') || lines[i].text.startsWith(u'@'),
                         qPrintable(lines[i].text));
        }
    }

    void aNameStaysWithItsTitleAndNoSyllableStandsAlone()
    {
        for (int words = 1; words < 40; ++words) {
            const QString text = u"They were received by Mr. Kim and by Dr. Lee on that day. "_s.repeated(3)
                                     .first(words * 4)
                                     .trimmed();
            const Setting setting = settingFor(Language::English, 200);
            const QList<Line> lines = linesOf(writers::pdf::layOut(text, setting), setting);
            for (qsizetype i = 0; i + 1 < lines.size(); ++i)
                QVERIFY2(!lines[i].text.trimmed().endsWith(u"Mr.") &&
                             !lines[i].text.trimmed().endsWith(u"Dr."),
                         qPrintable(lines[i].text));
        }
        const Setting setting = settingFor(Language::Korean, 482);
        int alone = 0;
        for (qsizetype length = 60; length < 110; ++length) {
            const QList<Line> lines =
                linesOf(writers::pdf::layOut(Korean.first(length).trimmed() + u" 끝."_s, setting), setting);
            alone += lines.size() > 1 && lines.last().width < 20 ? 1 : 0;
        }
        QVERIFY2(alone == 0, qPrintable(QString::number(alone)));
    }

    void koreanWordsStayWholeUnlessTheFormSaysOtherwise()
    {
        Setting setting = settingFor(Language::Korean, 230);
        const auto ends = [&] {
            QStringList all;
            QList<Line> lines = linesOf(writers::pdf::layOut(Korean, setting), setting);
            lines.removeLast();
            for (const Line& line : lines)
                all.append(line.text.right(1));
            return all;
        };
        for (const QString& end : ends())
            QCOMPARE(end, u" "_s);
        setting.breakAtSyllables = true;
        QVERIFY(ends().filter(u" "_s).size() < ends().size());
    }

    /// A page pasted as one paragraph took minutes when each word was an item of Pango's.
    void aParagraphOfManyWordsIsLaidOut()
    {
        const Setting setting = settingFor(Language::Korean, 400);
        const QString many = QString(Korean + u' ').repeated(static_cast<qsizetype>(30'000 / Korean.size()));
        const QList<Line> lines = linesOf(writers::pdf::layOut(many, setting), setting);
        QVERIFY(lines.size() > 300);
        QVERIFY(std::count_if(lines.cbegin(), lines.cend(),
                              [](const Line& line) { return line.text.endsWith(u' '); }) > lines.size() / 2);
    }

    void whatHasNotChangedIsNotLaidOutAgain()
    {
        const Setting setting = settingFor(Language::English, 300);
        const LayoutPtr before = writers::pdf::layOut(English, setting);
        QVERIFY(writers::pdf::layOut(English, setting) != before); // not unless it is asked for
        const auto forgetting = qScopeGuard([] { writers::pdf::keepLayouts(0); });
        writers::pdf::keepLayouts(2 * English.size());
        const LayoutPtr kept = writers::pdf::layOut(English, setting);
        QCOMPARE(writers::pdf::layOut(English, setting), kept);
        Setting other = setting;
        other.width = 301;
        QVERIFY(writers::pdf::layOut(English, other) != kept);
        other = setting;
        other.alignment = PANGO_ALIGN_RIGHT;
        QVERIFY(writers::pdf::layOut(English, other) != kept);
        QVERIFY(writers::pdf::layOut(English.chopped(1), setting) != kept); // the fourth: no more room
        QVERIFY(writers::pdf::layOut(English, setting) != kept);
        const document::RichText bold(English, {{0, 4, document::MarkType::Bold, {}}});
        QVERIFY(writers::pdf::layOut(bold, setting) != writers::pdf::layOut(English, setting));
    }

    void randomTextsKeepEveryCharacter()
    {
        QRandomGenerator random(7);
        const QString signs = u"가나다 라abc de-f, .–’(1)😀é 中 العربية\u00ad\u200b"_s;
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int i = random.bounded(1, 160); i > 0; --i)
                text += signs[random.bounded(signs.size())];
            text = document::cleaned(document::RichText(text)).plain();
            Setting setting = settingFor(random.bounded(2) ? Language::Korean : Language::English,
                                         60 + random.bounded(400));
            const QList<Line> lines = linesOf(writers::pdf::layOut(text, setting), setting);
            QString all;
            for (const Line& line : lines)
                all += line.text;
            QCOMPARE(all, QString(text).remove(QChar::SoftHyphen));
        }
    }
};

COMMUNIQUE_TEST(LinesTest)
#include "LinesTest.moc"
