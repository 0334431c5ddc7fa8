#include "document/Form.h"

#include "document/JsonReading.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace communique::document {

namespace {

struct Forms
{
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

TextStyle readStyle(const JsonObjectReader& object, const TextStyle& inherited)
{
    TextStyle style = inherited;
    style.families = object.strings(u"fonts"_s, inherited.families);
    style.size = object.number(u"size"_s, inherited.size);
    style.leading = object.number(u"leading"_s, inherited.leading);
    style.bold = object.boolean(u"bold"_s, inherited.bold);
    style.colour = object.string(u"colour"_s, inherited.colour);
    style.letterSpacing = object.number(u"letterSpacing"_s, inherited.letterSpacing);
    return style;
}

LetterheadKind readLetterhead(const JsonObjectReader& object)
{
    const QString kind = object.string(u"letterhead"_s, u"none"_s);
    if (kind == u"line")
        return LetterheadKind::Line;
    if (kind == u"ruled")
        return LetterheadKind::Ruled;
    if (kind != u"none")
        object.complain(u"letterhead"_s, Forms::tr("must be “line”, “ruled” or “none”"));
    return LetterheadKind::None;
}

Markers readMarkers(const JsonObjectReader& object)
{
    Markers markers;
    markers.heading = object.string(u"heading"_s);
    markers.paragraph = object.string(u"paragraph"_s);
    markers.points = object.strings(u"points"_s);
    markers.note = object.string(u"note"_s);
    return markers;
}

FormTexts readTexts(const JsonObjectReader& object)
{
    FormTexts texts;
    texts.name = object.string(u"name"_s);
    texts.organisation = object.string(u"organisation"_s);
    texts.kind = object.string(u"kind"_s);
    texts.board = object.string(u"board"_s);
    texts.unofficialTranslation = object.string(u"unofficialTranslation"_s);
    texts.closing = object.string(u"closing"_s);
    texts.dateFormat = object.string(u"dateFormat"_s, u"yyyy-MM-dd"_s);
    const JsonObjectReader labels = object.object(u"labels"_s);
    for (const QString& field : labels.keys())
        texts.labels[field] = labels.string(field);
    texts.markers = readMarkers(object.object(u"markers"_s));
    texts.letterhead = readLetterhead(object);
    texts.titleAlignment =
        object.boolean(u"titleCentred"_s, false) ? TitleAlignment::Centre : TitleAlignment::Start;
    texts.subtitleDashes = object.boolean(u"subtitleDashes"_s, false);
    texts.showDate = object.boolean(u"showDate"_s, true);
    texts.breakAtSyllables = object.boolean(u"breakAtSyllables"_s, false);
    const JsonObjectReader footer = object.object(u"footer"_s);
    texts.footerStart = footer.string(u"start"_s);
    texts.footerCentre = footer.string(u"centre"_s);
    texts.footerEnd = footer.string(u"end"_s);
    const JsonObjectReader styles = object.object(u"styles"_s);
    texts.bodyStyle = readStyle(styles.object(u"body"_s), {});
    texts.titleStyle = readStyle(styles.object(u"title"_s), texts.bodyStyle);
    texts.subtitleStyle = readStyle(styles.object(u"subtitle"_s), texts.titleStyle);
    texts.letterheadStyle = readStyle(styles.object(u"letterhead"_s), texts.titleStyle);
    texts.dateStyle = readStyle(styles.object(u"date"_s), texts.bodyStyle);
    texts.footerStyle = readStyle(styles.object(u"footer"_s), texts.dateStyle);
    return texts;
}

Form loadBuiltIn(const QString& id)
{
    QFile file(u":/forms/%1/form.json"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the form %s is missing from the program's resources", qUtf8Printable(id));
    auto form = readForm(file.readAll());
    if (!form)
        qFatal("%s: %s", qUtf8Printable(id), qUtf8Printable(form.error().message));
    return *form;
}

} // namespace

QString Form::label(const QString& field, Language language) const
{
    return texts[language].labels.value(field, field);
}

QString Form::subtitle(const QString& text, Language language) const
{
    const bool dashed = text.startsWith(u'-') && text.endsWith(u'-');
    return texts[language].subtitleDashes && !dashed ? u"- "_s + text + u" -"_s : text;
}

QString Form::date(QDate date, Language language) const
{
    if (!date.isValid())
        return {};
    const QLocale locale = language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                        : QLocale(QLocale::English, QLocale::UnitedStates);
    return locale.toString(date, texts[language].dateFormat);
}

base::Result<Form> readForm(const QByteArray& json)
{
    auto root = parseJson(json);
    if (!root)
        return root.error();
    QList<Problem> problems;
    const JsonObjectReader object(*root, {}, problems);
    if (object.string(u"format"_s) != u"communique-form/1")
        object.complain(u"format"_s, Forms::tr("must be “communique-form/1”"));
    Form form;
    form.id = object.string(u"id"_s);
    form.site = object.string(u"site"_s);
    form.accent = object.string(u"accent"_s, form.accent);
    const JsonObjectReader page = object.object(u"page"_s);
    form.pageWidth = page.number(u"width"_s, form.pageWidth);
    form.pageHeight = page.number(u"height"_s, form.pageHeight);
    form.marginTop = page.number(u"top"_s, form.marginTop);
    form.marginBottom = page.number(u"bottom"_s, form.marginBottom);
    form.marginStart = page.number(u"start"_s, form.marginStart);
    form.marginEnd = page.number(u"end"_s, form.marginEnd);
    for (const Language language : base::Languages)
        form.texts[language] = readTexts(object.object(base::code(language)));
    if (!problems.isEmpty())
        return base::Error{base::ErrorKind::Invalid,
                           Forms::tr("The form cannot be used: %1 %2.")
                               .arg(problems.first().path, problems.first().message)};
    return form;
}

const Form& builtInForm(const QString& id)
{
    static const QMap<QString, Form> forms = [] {
        QMap<QString, Form> loaded;
        for (const QString& name : builtInForms())
            loaded.insert(name, loadBuiltIn(name));
        return loaded;
    }();
    const auto found = forms.constFind(id);
    return found == forms.cend() ? *forms.constFind(u"mofa"_s) : *found;
}

QStringList builtInForms()
{
    return {u"mofa"_s, u"government-2023"_s};
}

} // namespace communique::document
