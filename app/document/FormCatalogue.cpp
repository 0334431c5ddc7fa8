#include "document/FormCatalogue.h"

#include "base/Files.h"
#include "document/JsonPlaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace communique::document {

namespace {

struct Forms
{
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

const QString FileName = u"form.json"_s;
/// Below the forms folder, beside the forms; hidden, so that it is none of them.
const QString Removed = u".removed"_s;

FormPtr loadBuiltIn(const QString& id)
{
    auto form = readFormFolder(u":/forms/"_s + id);
    if (!form)
        qFatal("%s: %s", qUtf8Printable(id), qUtf8Printable(form.error().message));
    return std::make_shared<const Form>(*std::move(form));
}

/// The bytes of a file in the program's resources or on disk.
base::Result<QByteArray> bytesOf(const QString& path)
{
    if (!path.startsWith(u':'))
        return base::readFile(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing from the program's resources", qUtf8Printable(path));
    return file.readAll();
}

} // namespace

QString FormCatalogue::userFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"communique/forms"_s);
}

FormCatalogue FormCatalogue::withFolder(const QString& folder)
{
    FormCatalogue catalogue;
    catalogue.m_folder = folder;
    for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!QFile::exists(QDir(folder).filePath(name + u'/' + FileName)))
            continue;
        auto form = readNamedForm(QDir(folder).filePath(name));
        if (!form) {
            catalogue.m_faults.append({name, form.error().message});
            continue;
        }
        catalogue.m_others.insert(name, std::make_shared<const Form>(*std::move(form)));
        catalogue.m_own.insert(name);
    }
    return catalogue;
}

FormCatalogue FormCatalogue::reloaded() const
{
    FormCatalogue fresh = withFolder(m_folder);
    for (const FormFault& fault : fresh.m_faults) {
        if (!m_own.contains(fault.folder))
            continue;
        fresh.m_others.insert(fault.folder, m_others.value(fault.folder));
        fresh.m_own.insert(fault.folder);
    }
    for (auto form = fresh.m_others.begin(); form != fresh.m_others.end(); ++form)
        if (contains(form.key()))
            if (const FormPtr before = find(form.key()); isSame(*before, **form))
                *form = before;
    return fresh;
}

FormPtr FormCatalogue::find(const QString& id) const
{
    const QString known = contains(id) ? id : builtInForms().first();
    const auto found = m_others.constFind(known);
    return found == m_others.cend() ? builtInForm(known) : *found;
}

bool FormCatalogue::contains(const QString& id) const
{
    return m_others.contains(id) || builtInForms().contains(id);
}

QString FormCatalogue::faultOf(const QString& id) const
{
    const auto fault = std::find_if(m_faults.cbegin(), m_faults.cend(),
                                    [&](const FormFault& each) { return each.folder == id; });
    return fault == m_faults.cend() ? QString() : fault->message;
}

bool FormCatalogue::operator==(const FormCatalogue& other) const
{
    const QStringList all = ids();
    return all == other.ids() && std::all_of(all.cbegin(), all.cend(), [&](const QString& id) {
               return m_others.value(id) == other.m_others.value(id) || find(id) == other.find(id);
           });
}

QStringList FormCatalogue::ids() const
{
    QStringList ids = builtInForms();
    for (const QString& id : m_others.keys())
        if (!ids.contains(id))
            ids.append(id);
    return ids;
}

FormCatalogue FormCatalogue::with(const Form& form) const
{
    FormCatalogue changed = *this;
    changed.m_others.insert(form.id, std::make_shared<const Form>(form));
    return changed;
}

base::Result<Form> readFormFolder(const QString& folder)
{
    const auto json = bytesOf(folder + u'/' + FileName);
    if (!json)
        return json.error();
    auto form = readForm(*json);
    if (!form || form->logo.file.isEmpty())
        return form;
    const QString& logo = form->logo.file;
    const int line = lineOf(u"logo.file"_s, *json);
    const auto wrong = [&](const base::Error& error) {
        return base::Error{error.kind, Forms::tr("The form cannot be used: line %1, its logo “%2”: %3")
                                           .arg(line)
                                           .arg(logo, error.message)};
    };
    const auto picture = bytesOf(folder + u'/' + logo);
    if (!picture && !QFile::exists(folder + u'/' + logo))
        return base::Error{base::ErrorKind::Unreadable,
                           Forms::tr("The form cannot be used: line %1, its logo “%2” is not in its folder.")
                               .arg(line)
                               .arg(logo)};
    if (!picture)
        return wrong(picture.error());
    const auto media = readMedia(*picture);
    if (!media)
        return wrong(media.error());
    form->logo.media = *media;
    return form;
}

base::Result<Form> readNamedForm(const QString& folder)
{
    auto form = readFormFolder(folder);
    const QString name = QFileInfo(QDir(folder).absolutePath()).fileName();
    if (form && form->id != name)
        return base::Error{
            base::ErrorKind::Invalid,
            Forms::tr("The form cannot be used: the folder is called “%1” and its id is “%2”; give both "
                      "one name.")
                .arg(name, form->id)};
    return form;
}

bool isSame(const Form& one, const Form& other)
{
    const auto digest = [](const Form& form) {
        return form.logo.media ? form.logo.media->digest : QString();
    };
    return digest(one) == digest(other) && writeForm(one) == writeForm(other);
}

base::Result<void> saveForm(const Form& form, const QString& folder)
{
    const QDir home(QDir(folder).filePath(form.id));
    if (auto made = base::makeFolder(home.path()); !made)
        return made;
    if (form.logo.media && !form.logo.file.isEmpty())
        if (auto written = base::writeFile(home.filePath(form.logo.file), form.logo.media->bytes); !written)
            return written;
    return base::writeFile(home.filePath(FileName), writeForm(form));
}

base::Result<void> removeForm(const QString& id, const QString& folder)
{
    QDir home(folder);
    if (id.isEmpty() || !home.exists(id))
        return {};
    QDir former(home.filePath(Removed + u'/' + id));
    if (home.mkpath(Removed) && (!former.exists() || former.removeRecursively()) &&
        home.rename(id, Removed + u'/' + id))
        return {};
    return base::Error{base::ErrorKind::Unwritable,
                       Forms::tr("The folder “%1” could not be removed.").arg(home.filePath(id))};
}

base::Result<void> restoreForm(const QString& id, const QString& folder)
{
    QDir home(folder);
    if (!id.isEmpty() && !home.exists(id) && home.rename(Removed + u'/' + id, id))
        return {};
    return base::Error{base::ErrorKind::Unwritable,
                       Forms::tr("The folder “%1” could not be put back. It is kept in “%2”.")
                           .arg(home.filePath(id), home.filePath(Removed))};
}

const FormPtr& builtInForm(const QString& id)
{
    static std::mutex mutex;
    static std::map<QString, FormPtr> loaded; // its values stay where they are
    const QString known = builtInForms().contains(id) ? id : builtInForms().first();
    const std::lock_guard lock(mutex);
    FormPtr& form = loaded[known];
    if (!form)
        form = loadBuiltIn(known);
    return form;
}

QStringList builtInForms()
{
    return {u"mofa"_s, u"government-2023"_s, u"statement"_s, u"plain"_s};
}

} // namespace communique::document
