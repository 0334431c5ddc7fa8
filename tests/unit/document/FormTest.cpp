#include "TestMain.h"

#include "document/Form.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;

/// The forms that come with the program.
class FormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreWrittenAsTheOfficeWritesThem()
    {
        const document::Form& form = *document::builtInForm(u"government-2023"_s);
        QCOMPARE(form.date({2019, 7, 1}, Language::Korean), u"2019. 7. 1.(월)"_s);
        QCOMPARE(form.date({2019, 7, 1}, Language::English), u"July 1, 2019"_s);
        QVERIFY(form.date({}, Language::Korean).isEmpty());
    }

    void subtitlesStandBetweenOnePairOfDashes()
    {
        const document::Form& form = *document::builtInForm(u"government-2023"_s);
        QCOMPARE(form.subtitle(u"협력 강화"_s, Language::Korean), u"- 협력 강화 -"_s);
        QCOMPARE(form.subtitle(u"- 협력 강화 -"_s, Language::Korean), u"- 협력 강화 -"_s);
        QCOMPARE(form.subtitle(u"Closer cooperation"_s, Language::English), u"Closer cooperation"_s);
    }
};

COMMUNIQUE_TEST(FormTest)
#include "FormTest.moc"
