#include "TestMain.h"
#include "Worded.h"

#include "checks/BilingualRules.h"
#include "checks/EnvelopeRules.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::tests;
using base::Language;

namespace {

template <typename Change>
Release withHeader(Change change, const QString& korean = u"하나."_s, const QString& english = u"One."_s)
{
    const Release release = sample({{BlockType::Paragraph, 0, korean, english}});
    document::Header header = release.header();
    change(header);
    return release.withHeader(header);
}

document::Embargo until(int year, int month, int day, int hour)
{
    return {QDateTime(QDate(year, month, day), QTime(hour, 0), QTimeZone("Asia/Seoul"))};
}

} // namespace

/// Titles, dates, embargo, contacts, notes.
class EnvelopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void date()
    {
        QVERIFY(found(checks::envelope, withHeader([](auto&) {})).isEmpty());
        const auto findings = found(checks::envelope, withHeader([](auto& header) { header.date = {}; }));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].place.part, checks::Part::Date);
        QCOMPARE(findings[0].severity, checks::Severity::Error);
    }
    void languages()
    {
        const auto listing = [](const QList<Language>& languages, const QString& english) {
            return found(checks::envelope, withHeader(
                                               [&](auto& header) {
                                                   header.languages = languages;
                                                   if (english.isEmpty())
                                                       header.title[Language::English].clear();
                                               },
                                               u"하나."_s, english));
        };
        QCOMPARE(listing({Language::Korean, Language::English}, {}).value(0).rule, u"language-missing"_s);
        QVERIFY(listing({Language::Korean}, {}).isEmpty());
        const auto findings = listing({Language::Korean}, u"A draft."_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, u"language-left-out"_s);
        QCOMPARE(findings[0].place.language, std::optional(Language::English));
        QCOMPARE(findings[0].fix.kind, checks::Fix::Kind::Appearance);
    }
    void embargo()
    {
        const auto at = [](const document::Embargo& embargo) {
            return found(checks::embargo, withHeader([&](auto& header) { header.embargo = embargo; })).size();
        };
        QCOMPARE(at(until(2019, 7, 1, 12)), 0);
        QCOMPARE(at(until(2019, 7, 2, 5)), 0);
        QCOMPARE(at(until(2019, 6, 30, 12)), 1);
        QCOMPARE(at(until(2020, 7, 2, 12)), 1);
    }
    void embargoThatIsOver()
    {
        const Release release = withHeader([](auto& header) { header.embargo = until(2019, 7, 2, 5); });
        const document::FormPtr& form = document::builtInForm(u"mofa"_s);
        const auto before = QDateTime(QDate(2019, 7, 1), QTime(12, 0), QTimeZone("Asia/Seoul"));
        QVERIFY(checks::embargo(checks::Subject(release, *form, before)).isEmpty());
        const auto over = checks::embargo(checks::Subject(release, *form, before.addDays(2)));
        QCOMPARE(over.size(), 1);
        QCOMPARE(over[0].severity, checks::Severity::Hint); // it came out on its day
        const Release today = withHeader([](auto& header) {
            header.embargo = until(2019, 7, 2, 5);
            header.date = QDate(2019, 7, 2);
        });
        QCOMPARE(checks::embargo(checks::Subject(today, *form, before.addDays(1))).value(0).severity,
                 checks::Severity::Warning);
    }
    void embargoInTheText()
    {
        const auto told = [](const QString& korean, const QString& english) {
            return found(checks::embargo,
                         withHeader([](auto& header) { header.embargo = until(2019, 7, 2, 12); }, korean,
                                    english))
                .size();
        };
        QCOMPARE(told(u"엠바고: 7. 2.(화) 12:00"_s, u"Embargoed until July 2, 12:00 KST"_s), 0);
        QCOMPARE(told(u"엠바고: 7. 3.(수) 12:00"_s, u"One."_s), 1);
        QCOMPARE(told(u"하나."_s, u"Embargoed until July 2, 3:00 p.m."_s), 1);
        QCOMPARE(told(u"엠바고: 7. 2.(화) 낮 12시"_s, u"Embargoed until noon, July 2"_s), 0);
        QCOMPARE(told(u"엠바고: 7. 2.(화) 오후 1시"_s, u"Embargoed until 12:00 a.m., July 2"_s), 2);
        QCOMPARE(told(u"유엔은 무기 금수를 논의하였다."_s, u"The UN discussed the arms embargo on July 5."_s),
                 0);
        QVERIFY(breaks(checks::embargo, u"하나."_s, u"EMBARGOED UNTIL 12:00, JULY 2"_s));
    }
    void embargoByTheClock()
    {
        const auto told = [](const document::Embargo& embargo, const QString& korean,
                             const QString& english) {
            return found(checks::embargo,
                         withHeader([&](auto& header) { header.embargo = embargo; }, korean, english))
                .size();
        };
        QCOMPARE(told(until(2019, 7, 2, 14), u"엠바고: 7. 2.(화) 오후 2:00"_s,
                      u"Embargoed until July 2, 2 p.m."_s),
                 0);
        QCOMPARE(told(until(2019, 7, 2, 14), u"엠바고: 7. 2.(화) 오전 2:00"_s,
                      u"Embargoed until July 2, 2 a.m."_s),
                 2);
        QCOMPARE(
            told(until(2019, 7, 3, 0), u"엠바고: 7. 2.(화) 24:00"_s, u"Embargoed until July 3, 12:00 a.m."_s),
            0);
        QCOMPARE(told(until(2019, 7, 2, 0), u"엠바고: 7. 2.(화) 24:00"_s, u"One."_s), 1);
    }
    void contacts()
    {
        const auto with = [](const QString& name, const QString& phone) {
            return found(checks::contacts, withHeader([&](auto& header) {
                             header.contacts = {{u"홍보과"_s, {}, {}, name, phone, {}}};
                         }));
        };
        QVERIFY(with(u"홍길동"_s, u"02-2100-1234"_s).isEmpty());
        QCOMPARE(with({}, u"02-2100-1234"_s).size(), 1);
        QCOMPARE(with(u"홍길동"_s, {}).size(), 1);
        QCOMPARE(with(u"홍○○"_s, u"02-2100-1234"_s).value(0).severity, checks::Severity::Hint);
        QCOMPARE(found(checks::contacts, withHeader([](auto&) {})).value(0).severity, checks::Severity::Hint);
    }
    void unofficialNote()
    {
        QVERIFY(!breaks(checks::unofficialNote, u"하나."_s, u"One."_s));
        QVERIFY(breaks(checks::unofficialNote, u"하나."_s, u"* unofficial translation"_s));
        QVERIFY(breaks(checks::unofficialNote, u"하나."_s, u"One. (Unofficial Translation)"_s));
        QVERIFY(!breaks(checks::unofficialNote, u"하나."_s,
                        u"They asked for an unofficial translation of the treaty."_s));
        QCOMPARE(found(checks::unofficialNote, withHeader([](auto& header) {
                           header.unofficialTranslation[Language::Korean] = true;
                       }))
                     .size(),
                 1);
    }
    void closingMark()
    {
        const auto& government = *document::builtInForm(u"government-2023"_s);
        const Release end = sample({{BlockType::Paragraph, 0, u"하였다.  끝."_s, u"They met."_s}});
        QCOMPARE(found(checks::closingMark, end, government).size(), 1);
        QVERIFY(found(checks::closingMark, end).isEmpty()); // the form prints none
        QVERIFY(breaks(checks::closingMark, u"하나."_s, u"They met. /end/"_s));
        QVERIFY(!breaks(checks::closingMark, u"하나."_s, u"They saw the war end."_s));
    }
    void missingBesideWhatIsThere()
    {
        const Release release = sample(
            {{BlockType::Paragraph, 0, u"하나."_s, u"One."_s}, {BlockType::Paragraph, 0, u"둘."_s, {}}});
        QCOMPARE(found(checks::missingTranslation, release).size(), 1);
        QVERIFY(found(checks::missingTranslation,
                      changed(release, 1, [](Block& block) { block.shape.absent[Language::English] = true; }))
                    .isEmpty());
    }
};

COMMUNIQUE_TEST(EnvelopeTest)
#include "EnvelopeTest.moc"
