#pragma once

#include "base/Language.h"
#include "base/Result.h"
#include "document/Block.h"

#include <QDate>
#include <QMap>
#include <QStringList>

namespace communique::document {

/// How a piece of text is set. Sizes in points, colours as "#rrggbb".
struct TextStyle
{
    QStringList families; ///< preferred first; all are tried before the system's fallback
    double size = 11;
    double leading = 1.5; ///< line height as a multiple of the size
    bool bold = false;
    QString colour = QStringLiteral("#111111");
    double letterSpacing = 0; ///< points added after each character
};

enum class LetterheadKind : quint8 {
    None,
    Line, ///< organisation at the left, kind of release at the right, a rule under both
    Ruled ///< organisation, letter-spaced kind, time of release and distribution, between two rules
};

enum class TitleAlignment : quint8 { Start, Centre };

/// Markers by type and level. "1." and "1" are counters, everything else is printed as it stands; empty for
/// none.
struct Markers
{
    QString heading;
    QString paragraph;
    QStringList points; ///< levels 1, 2, 3
    QString note;
};

/// The office's house style in one language.
struct FormTexts
{
    QString name;                  ///< of the form, for menus
    QString organisation;          ///< who speaks
    QString kind;                  ///< what is printed for a press release: "보도자료", "PRESS RELEASE"
    QString board;                 ///< default board name
    QString unofficialTranslation; ///< the footer of a translation; empty where the language is never one
    QString closing;               ///< the closing mark, "끝."; empty for none
    QString dateFormat;            ///< as QLocale::toString takes it
    QMap<QString, QString> labels; ///< by field: date, hits, department, embargo, contact, role …
    Markers markers;
    LetterheadKind letterhead = LetterheadKind::Line;
    TitleAlignment titleAlignment = TitleAlignment::Start;
    bool subtitleDashes = false;   ///< subtitles stand between dashes
    bool showDate = true;          ///< a date line under the title
    bool breakAtSyllables = false; ///< Korean lines may break inside a word
    /// Page footer, three places; {page}, {pages} and {unofficialTranslation} are filled in.
    QString footerStart;
    QString footerCentre;
    QString footerEnd;
    TextStyle letterheadStyle;
    TextStyle titleStyle;
    TextStyle subtitleStyle;
    TextStyle dateStyle;
    TextStyle bodyStyle;
    TextStyle footerStyle;
};

/// A form (서식): how an office's releases look, as data that every writer reads. Lengths in points.
struct Form
{
    QString id;
    QString site; ///< https address of the office, may be empty
    QString accent = QStringLiteral("#123a7a");
    double pageWidth = 595.276; ///< A4
    double pageHeight = 841.89;
    double marginTop = 56.7;
    double marginBottom = 56.7;
    double marginStart = 56.7;
    double marginEnd = 56.7;
    PerLanguage<FormTexts> texts;

    /// The label of a field ("date", "hits", …), or the field's own name where the form has none.
    [[nodiscard]] QString label(const QString& field, Language language) const;
    /// The subtitle as it is printed: between dashes where the form wants that, and the text has none of its
    /// own.
    [[nodiscard]] QString subtitle(const QString& text, Language language) const;

    /// The date as this form prints it; empty for an invalid date.
    [[nodiscard]] QString date(QDate date, Language language) const;
};

/// Reads a form.json ("communique-form/1"). Invalid, with the line or the key that is wrong, for anything
/// else.
[[nodiscard]] base::Result<Form> readForm(const QByteArray& json);

/// A form that ships with the program, or `mofa` for a name that is not known.
[[nodiscard]] const Form& builtInForm(const QString& id);

/// Ids of the forms that ship with the program, `mofa` first.
[[nodiscard]] QStringList builtInForms();

} // namespace communique::document
