#pragma once

#include "base/Language.h"
#include "base/Result.h"
#include "document/Block.h"

#include <QDate>
#include <QMap>
#include <QStringList>

#include <memory>

namespace communique::document {

struct Embargo;
struct Header;

/// How a piece of text is set. Sizes in points, colours as "#rrggbb".
struct TextStyle
{
    QStringList families; ///< preferred first; all are tried before the system's fallback
    double size = 11;
    double leading = 1.5; ///< line height as a multiple of the size
    bool bold = false;
    QString colour = QStringLiteral("#111111");
    double letterSpacing = 0; ///< points added after each character

    bool operator==(const TextStyle&) const = default;
};

enum class LetterheadKind : quint8 {
    None,
    Line, ///< organisation at the left, kind of release at the right, a rule under both
    Ruled ///< organisation, letter-spaced kind, the page's fields, between two rules
};

/// How the people are shown whom a journalist may call.
enum class ContactsLayout : quint8 {
    None,  ///< not in this language
    Table, ///< the government's grid: department at the left, one row for each person
    Lines  ///< a line for each person
};

/// Where a translation says that it is unofficial.
enum class NotePlace : quint8 {
    Footer, ///< where a footer has {unofficialTranslation}
    Start,  ///< first line of the text
    End     ///< last line of the text
};

/// Markers by type and level. One that holds a counting sign ("1.", "(1)", "가.", "①", "a)", "i.") counts,
/// everything else is printed as it stands; empty for none.
struct Markers
{
    QString heading;
    QString paragraph;
    QStringList points; ///< levels 1, 2, 3
    QString note;

    bool operator==(const Markers&) const = default;
};

/// A line of page furniture in three places; {page}, {pages}, {unofficialTranslation}, {organisation},
/// {title} and {date} are filled in.
struct Furniture
{
    QString start;
    QString centre;
    QString end;
    bool rule = true; ///< a thin line between it and the text

    [[nodiscard]] bool isEmpty() const { return start.isEmpty() && centre.isEmpty() && end.isEmpty(); }
    bool operator==(const Furniture&) const = default;
};

/// Distances in points.
struct Spacing
{
    double beforeTitle = 20;
    double afterHead = 18;    ///< between title, date and the text
    double betweenBlocks = 9; ///< before a paragraph, heading, table …
    double betweenPoints = 9; ///< before a point or a note that belongs to one
    double indent = 18;       ///< of each level of points

    bool operator==(const Spacing&) const = default;
};

/// The office's house style in one language.
struct FormTexts
{
    QString name;                 ///< of the form, for menus
    QString organisation;         ///< who speaks
    QMap<QString, QString> kinds; ///< what is printed for each kind of release: "보도자료", "보도참고자료"
    QString board;                ///< default board name
    QString unofficialTranslation; ///< said of a translation; empty where the language is never one
    NotePlace unofficialPlace = NotePlace::Footer;
    QString closing;         ///< the closing mark, "끝."; empty for none
    QString dateFormat;      ///< on pages, as QLocale::toString takes it
    QString fieldDateFormat; ///< in the field list of web page and text
    QString timeFormat;
    QString embargoLine;           ///< stands on every page; {date}, {time} and {zone} are filled in
    QMap<QString, QString> labels; ///< by field: date, hits, department, embargo, contact, role …
    QStringList fields;            ///< header fields of web page and text, in order; see FieldNames
    QStringList pageFields;        ///< header fields of the printed page, in order
    Markers markers;
    LetterheadKind letterhead = LetterheadKind::Line;
    bool titleCentred = false;
    ContactsLayout contacts = ContactsLayout::Table;
    bool subtitleDashes = false;     ///< subtitles stand between dashes
    bool justified = true;           ///< both edges of the text are even
    bool breakAtSyllables = false;   ///< Korean lines may break inside a word
    bool hyphenate = true;           ///< English words may be divided at the end of a line
    bool summaryOnFirstPage = false; ///< what stands before the first attachment is to fit on page 1
    Furniture pageHeader;            ///< from the second page on
    Furniture footer;
    Spacing spacing;
    TextStyle letterheadStyle;
    TextStyle titleStyle;
    TextStyle subtitleStyle;
    TextStyle dateStyle;
    TextStyle headingStyle;
    TextStyle bodyStyle;
    TextStyle noteStyle;
    TextStyle tableStyle;
    TextStyle footerStyle;

    bool operator==(const FormTexts&) const = default;
};

/// The office's mark in the letterhead.
struct Logo
{
    QString file;   ///< name of the picture beside form.json; empty for none
    MediaPtr media; ///< nothing where there is no logo
    double height = 24;
    PerLanguage<QString>
        alternative; ///< said in place of the picture; empty where the name beside it says it
};

/// As "#rrggbb".
struct FormColours
{
    QString accent = QStringLiteral("#123a7a");
    QString rule = QStringLiteral("#cdd3da");
    QString grid = QStringLiteral("#9aa5b3");
    QString tableHead = QStringLiteral("#eef2f8");
    QString embargo = QStringLiteral("#b3261e");

    bool operator==(const FormColours&) const = default;
};

/// A form (서식): how an office's releases look, as data that every writer reads. An immutable value once it
/// is in a catalogue. Lengths in points.
struct Form
{
    QString id;
    QString site; ///< https address of the office, may be empty
    FormColours colours;
    Logo logo;
    double pageWidth = 595.276; ///< A4
    double pageHeight = 841.89;
    double marginTop = 56.7;
    double marginBottom = 56.7;
    double marginStart = 56.7;
    double marginEnd = 56.7;
    PerLanguage<FormTexts> texts;
    /// Rules of the checks that the office wants louder, quieter or silent: "error", "warning", "hint" or
    /// "off" by the rule's name. Names that this version does not know are kept.
    QMap<QString, QString> checks;

    /// The label of a field ("date", "hits", …), or the field's own name where the form has none.
    [[nodiscard]] QString label(const QString& field, Language language) const;
    /// What is printed for a kind of release; that of a press release where the form has no word for it.
    [[nodiscard]] QString kind(const QString& kind, Language language) const;
    /// The subtitle as it is printed: between dashes where the form wants that, and the text has none of its
    /// own.
    [[nodiscard]] QString subtitle(const QString& text, Language language) const;

    /// The date as this form prints it on pages; empty for an invalid date.
    [[nodiscard]] QString date(QDate date, Language language) const;
    /// The date as it stands in the field list of web page and text.
    [[nodiscard]] QString fieldDate(QDate date, Language language) const;
    /// The time of day as this form prints it.
    [[nodiscard]] QString time(QTime time, Language language) const;
    /// The line that holds a release back; empty without an embargo.
    [[nodiscard]] QString embargoLine(const Header& header, Language language) const;
};

using FormPtr = std::shared_ptr<const Form>;

/// Names of header fields that a form may list: "department", "date", "released" (date, or end of the
/// embargo), "distributed" (date, where there is an embargo), "embargo", "reference", "topics", "hits".
[[nodiscard]] const QStringList& fieldNames();

/// What stands in a header field of this name in text form; empty where the release has nothing for it.
/// `printed` chooses the page's date format.
[[nodiscard]] QString fieldText(const QString& name, const Header& header, const Form& form,
                                Language language, bool printed);

/// Reads a form.json ("communique-form/1"), without its logo's picture. Unreadable or Invalid, with the line
/// that is wrong and what is wrong there, for anything else.
[[nodiscard]] base::Result<Form> readForm(const QByteArray& json);

/// The inverse of readForm(): stable, two-space indent, keys in the order of the schema.
[[nodiscard]] QByteArray writeForm(const Form& form);

/// A form that ships with the program, or `mofa` for a name that is not known.
[[nodiscard]] const FormPtr& builtInForm(const QString& id);

/// Ids of the forms that ship with the program, `mofa` first.
[[nodiscard]] QStringList builtInForms();

} // namespace communique::document
