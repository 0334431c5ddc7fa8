#pragma once

#include "document/Form.h"

namespace communique::document {

/// A folder in the user's data directory that was to be a form and is none.
struct FormFault
{
    QString folder;  ///< its name
    QString message; ///< a sentence with the line that is wrong
};

/// The forms at hand: those that ship with the program, and those in a folder of the user's, one folder with
/// a form.json for each, named like the form's id: a copy that keeps its id replaces nothing. A user's form
/// with the id of a shipped one takes its place; a shipped one is read when it is first asked for. An
/// immutable value; copies share everything.
class FormCatalogue
{
public:
    /// Those that ship.
    FormCatalogue() = default;
    /// Those that ship and those in `folder`, which need not exist.
    [[nodiscard]] static FormCatalogue withFolder(const QString& folder);
    /// The folder as it is now. Forms that did not change keep their identity; one that was fine before and
    /// is broken now stays as it was, and its fault is told.
    [[nodiscard]] FormCatalogue reloaded() const;
    /// The folder of the person who runs the program: $XDG_DATA_HOME/communique/forms.
    [[nodiscard]] static QString userFolder();

    /// The form, or `mofa` where there is none of this name; never null.
    [[nodiscard]] FormPtr find(const QString& id) const;
    [[nodiscard]] bool contains(const QString& id) const;
    /// Shipped ones first, then the user's by name.
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] const QList<FormFault>& faults() const { return m_faults; }
    /// Why the user's form of this id cannot be used; empty where none of them is broken.
    [[nodiscard]] QString faultOf(const QString& id) const;
    /// True where the form comes from the user's folder.
    [[nodiscard]] bool isOwn(const QString& id) const { return m_own.contains(id); }
    /// Where the user's forms are; empty for a catalogue without a folder.
    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// This catalogue with one form replaced or added, in memory only.
    [[nodiscard]] FormCatalogue with(const Form& form) const;

    bool operator==(const FormCatalogue& other) const;

private:
    QMap<QString, FormPtr> m_others; ///< those that do not ship, or not like this, by id
    QSet<QString> m_own;             ///< ids of those in the folder
    QList<FormFault> m_faults;
    QString m_folder;
};

/// One form folder: form.json and the logo that it names. Unreadable or Invalid, saying which line, where it
/// is none.
[[nodiscard]] base::Result<Form> readFormFolder(const QString& folder);
/// The same of a folder that is to serve as a form of the name that it has: Invalid where its id is another.
[[nodiscard]] base::Result<Form> readNamedForm(const QString& folder);

/// Everything that a writer reads is equal, pictures too.
[[nodiscard]] bool isSame(const Form& one, const Form& other);

/// Writes form and logo as `folder`/<id>, atomically file by file, and makes the folder where it is missing.
[[nodiscard]] base::Result<void> saveForm(const Form& form, const QString& folder);

/// Sets the folder of a form below `folder` aside, with everything that somebody put there; only the last one
/// of an id is kept.
[[nodiscard]] base::Result<void> removeForm(const QString& id, const QString& folder);

/// Puts what removeForm() set aside back to its place. Unwritable where there is nothing, or another form
/// stands there by now.
[[nodiscard]] base::Result<void> restoreForm(const QString& id, const QString& folder);

} // namespace communique::document
