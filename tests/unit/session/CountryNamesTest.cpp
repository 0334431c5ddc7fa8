#include "TestMain.h"

#include "checks/Countries.h"
#include "translation/GlossaryStore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using base::Language;
using translation::FormUse;
using translation::TermKind;

/// The checks know every country that the shipped glossary knows, under the same names.
class CountryNamesTest : public QObject
{
    Q_OBJECT

    static QString idIn(const QString& text, Language language)
    {
        return checks::namedIn(text, language).value(0).id;
    }

private Q_SLOTS:
    void everyCountryIsKnown()
    {
        int countries = 0;
        QStringList unknown;
        for (const translation::Term& term : translation::starterTerms()) {
            if (term.kind != TermKind::Country)
                continue;
            ++countries;
            QSet<QString> ids;
            for (const FormUse use : {FormUse::Preferred, FormUse::Official})
                for (const QString& name : term.texts(Language::English, use))
                    ids.insert(idIn(u"The delegation of %1 attended."_s.arg(name), Language::English));
            for (const QString& name : term.texts(Language::Korean, FormUse::Preferred))
                ids.insert(idIn(name + u" 정부 대표"_s, Language::Korean));
            if (ids.size() != 1 || ids.contains(QString()))
                unknown.append(term.id + u": "_s + QStringList(ids.values()).join(u", "_s));
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u"; "_s)));
        QVERIFY(countries >= 195);
    }
};

COMMUNIQUE_TEST(CountryNamesTest)
#include "CountryNamesTest.moc"
