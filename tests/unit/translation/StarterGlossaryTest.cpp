#include "TestMain.h"

#include "translation/GlossaryExchange.h"
#include "translation/GlossaryStore.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace communique;
using namespace communique::translation;

/// The glossary that ships is sound: a mistake in it would be a mistake in every office.
class StarterGlossaryTest : public QObject
{
    Q_OBJECT

    static QByteArray bytes()
    {
        QFile file(u":/language/glossary-starter.csv"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void isReadWithoutARemark()
    {
        const auto read = readGlossaryCsv(bytes());
        QVERIFY(read.ok());
        for (const ImportRemark& remark : read->remarks)
            qWarning("%d: %s", remark.line, qUtf8Printable(remark.message));
        QVERIFY(read->remarks.isEmpty());
        QVERIFY(read->unknownColumns.isEmpty());
        QVERIFY(read->terms.size() >= 600);
    }

    void everyEntryHasBothLanguagesAnIdAndASource()
    {
        QSet<QString> ids;
        for (const Term& term : starterTerms()) {
            const QByteArray id = term.id.toUtf8();
            QVERIFY2(!term.id.isEmpty() && !ids.contains(term.id), id.constData());
            ids.insert(term.id);
            for (const Language language : base::Languages)
                QVERIFY2(!term.texts(language, FormUse::Preferred).isEmpty(), id.constData());
            QVERIFY2(!term.source.isEmpty() && term.kind != TermKind::Other, id.constData());
            QVERIFY2(!term.from.isValid() || !term.to.isValid() || term.from <= term.to, id.constData());
        }
    }

    void formsAreWrittenInTheirLanguage()
    {
        for (const Term& term : starterTerms())
            for (const TermForm& form : term.forms[Language::English])
                for (const QChar c : form.text)
                    QVERIFY2(c.unicode() < 0x250 || c == u'’', qPrintable(term.id + u": "_s + form.text));
    }

    void isNfcAndTidy()
    {
        const QString text = QString::fromUtf8(bytes());
        QCOMPARE(text, text.normalized(QString::NormalizationForm_C));
        QVERIFY(!text.contains(u'\t'));
        for (const Term& term : starterTerms())
            for (const Language language : base::Languages)
                for (const TermForm& form : term.forms[language])
                    QVERIFY2(form.text.size() > 1 && form.text == formText(form.text), qPrintable(form.text));
    }

    void contradictsItselfNowhere()
    {
        for (const Contradiction& each : contradictions(starterTerms()))
            qWarning("%s", qUtf8Printable(each.message));
        QVERIFY(contradictions(starterTerms()).isEmpty());
    }

    /// What is approved for one term may be banned for another, but never for a form that means it alone.
    void everyApprovedTranslationPassesItsOwnCheck()
    {
        const Glossary glossary(starterTerms());
        for (const Term& term : starterTerms()) {
            const QDate day = term.to.isValid() ? term.to : QDate(2026, 6, 1);
            const QString source = term.preferred(Language::Korean) + u"은"_s;
            for (const QString& target : term.approved(Language::English))
                for (const TermVerdict& verdict : glossary.check(source, Language::Korean, target, day))
                    if (glossary.term(verdict.term).id == term.id)
                        QVERIFY2(verdict.outcome == TermOutcome::Rendered,
                                 qPrintable(term.id + u": "_s + target));
        }
    }

    void theNamesThatAreLocked()
    {
        QStringList locked;
        for (const Term& term : starterTerms())
            if (term.locked)
                locked.append(term.preferred(Language::English));
        QVERIFY(locked.contains(u"East Sea"_s) && locked.contains(u"Dokdo"_s));
    }

    void postsOfPersonsAreThere()
    {
        const Glossary glossary(starterTerms());
        for (const Term& term : starterTerms())
            if (!term.post.isEmpty())
                QVERIFY2(!glossary.find(term.post, Language::Korean).isEmpty(), qPrintable(term.post));
    }
};

COMMUNIQUE_TEST(StarterGlossaryTest)
#include "StarterGlossaryTest.moc"
