#include "session/FormDesk.h"

#include "base/Files.h"
#include "session/FormDrafts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace communique::session {

using base::Language;
using document::Form;
using document::FormCatalogue;

namespace {

/// As often as an eye follows; typesetting a page takes about as long.
constexpr int PublishingDelayMsecs = 80;
/// A crash costs what was changed in this time at most; each time a file is written.
constexpr int KeepingDelayMsecs = 500;
/// Editors write a file in several steps.
constexpr int ReloadingDelayMsecs = 150;
constexpr qsizetype MaxSteps = 200;

/// Small letters, digits and single hyphens; empty where the name has none of them.
QString slug(const QString& name)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression ends(u"^-+|-+$"_s);
    // Without accents: é is e and a mark that stands alone.
    QString plain = name.normalized(QString::NormalizationForm_KD).toLower();
    plain.remove(QRegularExpression(u"\\p{Mn}"_s)).replace(others, u"-"_s).remove(ends);
    return plain.left(48).remove(ends);
}

} // namespace

FormDesk::FormDesk(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_stored(workspace.forms())
{
    m_publishing.setSingleShot(true);
    m_publishing.setInterval(PublishingDelayMsecs);
    connect(&m_publishing, &QTimer::timeout, this, &FormDesk::publish);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(KeepingDelayMsecs);
    connect(&m_keeping, &QTimer::timeout, this, &FormDesk::keepDrafts);
    m_reloading.setSingleShot(true);
    m_reloading.setInterval(ReloadingDelayMsecs);
    connect(&m_reloading, &QTimer::timeout, this, &FormDesk::reload);
    for (const auto changed : {&QFileSystemWatcher::directoryChanged, &QFileSystemWatcher::fileChanged})
        connect(&m_watcher, changed, this, [this] {
            const QString& home = m_stored.folder();
            if (QFileInfo::exists(home) || m_watcher.directories().contains(home))
                m_reloading.start(); // what changes above a folder that is not there yet is nobody's business
        });
    recover();
    watch();
}

FormDesk::~FormDesk()
{
    if (m_keeping.isActive())
        keepDrafts();
}

void FormDesk::recover()
{
    if (m_stored.folder().isEmpty())
        return;
    for (const Form& kept : keptDrafts(m_stored.folder())) {
        const Form& stored = *m_stored.find(kept.id);
        m_kept.insert(kept.id, kept);
        if (document::isSame(kept, stored))
            continue;
        Draft& draft = m_drafts[kept.id];
        draft.form = kept;
        draft.former.append(stored);
        draft.open = true;
        m_recovered.append(kept.id);
    }
    if (!m_kept.isEmpty())
        publish();
}

/// Nobody is told where one cannot be written: the draft itself is here still.
void FormDesk::keepDrafts()
{
    m_keeping.stop();
    if (m_stored.folder().isEmpty())
        return;
    for (auto draft = m_drafts.begin(); draft != m_drafts.end(); ++draft) {
        const auto kept = m_kept.constFind(draft.key());
        if (draft->open && (kept == m_kept.cend() || !document::isSame(*kept, draft->form)) &&
            keepDraft(draft->form, m_stored.folder()))
            m_kept.insert(draft.key(), draft->form);
    }
    m_kept.removeIf([this](const std::pair<const QString&, Form&>& kept) {
        if (isChanged(kept.first))
            return false;
        forgetDraft(kept.first, m_stored.folder());
        return true;
    });
}

QStringList FormDesk::recovered() const
{
    QStringList ids = m_recovered;
    ids.removeIf([this](const QString& id) { return !isChanged(id); });
    return ids;
}

Form FormDesk::form(const QString& id) const
{
    const auto draft = m_drafts.constFind(id);
    return draft != m_drafts.cend() && draft->open ? draft->form : *m_stored.find(id);
}

void FormDesk::change(const Form& form, const QString& what)
{
    Draft& draft = m_drafts[form.id];
    const Form before = draft.open ? draft.form : *m_stored.find(form.id);
    if (document::isSame(before, form))
        return;
    const bool goesOn = !what.isEmpty() && what == draft.what;
    if (!goesOn) {
        draft.former.append(before);
        if (draft.former.size() > MaxSteps)
            draft.former.removeFirst();
    }
    draft.what = what;
    if (goesOn && !draft.former.isEmpty() && document::isSame(draft.former.last(), form)) {
        draft.former.removeLast(); // back where it began: nothing to undo
        draft.what.clear();
    }
    draft.later.clear();
    draft.form = form;
    show(form.id);
}

void FormDesk::undo(const QString& id)
{
    if (!canUndo(id))
        return;
    const Form now = form(id);
    Draft& draft = m_drafts[id];
    draft.later.append(now);
    draft.form = draft.former.takeLast();
    draft.what.clear();
    show(id);
}

void FormDesk::redo(const QString& id)
{
    if (!canRedo(id))
        return;
    const Form now = form(id);
    Draft& draft = m_drafts[id];
    draft.former.append(now);
    draft.form = draft.later.takeLast();
    draft.what.clear();
    show(id);
}

void FormDesk::show(const QString& id)
{
    Draft& draft = m_drafts[id];
    draft.open = !document::isSame(draft.form, *m_stored.find(id));
    if (!m_publishing.isActive()) // not started anew: views keep up while somebody types
        m_publishing.start();
    Q_EMIT formChanged(id);
}

bool FormDesk::isChanged(const QString& id) const
{
    return m_drafts.value(id).open;
}

QStringList FormDesk::changed() const
{
    QStringList ids;
    for (auto draft = m_drafts.begin(); draft != m_drafts.end(); ++draft)
        if (draft->open)
            ids.append(draft.key());
    return ids;
}

void FormDesk::revert(const QString& id)
{
    change(*m_stored.find(id), {});
}

void FormDesk::discard(const QString& id)
{
    m_drafts.remove(id);
    m_recovered.removeAll(id);
    publish();
    keepDrafts();
    Q_EMIT formChanged(id);
}

void FormDesk::publish()
{
    m_publishing.stop();
    FormCatalogue forms = m_stored;
    for (auto draft = m_drafts.begin(); draft != m_drafts.end(); ++draft)
        if (draft->open)
            forms = forms.with(draft->form);
    m_workspace.setForms(forms);
    if (!m_keeping.isActive())
        m_keeping.start();
}

void FormDesk::settle()
{
    if (m_publishing.isActive())
        publish();
}

base::Result<void> FormDesk::store(const Form& form)
{
    for (const document::FormTexts& texts : form.texts)
        if (texts.name.trimmed().isEmpty())
            return base::Error{base::ErrorKind::Invalid,
                               tr("The form needs a name in both languages. Give it one, then save.")};
    if (const auto home = folder(); !home)
        return home.error();
    // What is stored must be read again.
    if (const auto read = document::readForm(document::writeForm(form)); !read)
        return read.error();
    const QString formerLogo = m_stored.isOwn(form.id) ? m_stored.find(form.id)->logo.file : QString();
    if (auto saved = document::saveForm(form, m_stored.folder()); !saved)
        return saved;
    if (!formerLogo.isEmpty() && formerLogo != form.logo.file)
        QFile::remove(QDir(m_stored.folder()).filePath(form.id + u'/' + formerLogo));
    return {};
}

base::Result<void> FormDesk::save(const QString& id)
{
    if (auto saved = store(form(id)); !saved)
        return saved;
    if (const auto draft = m_drafts.find(id); draft != m_drafts.end()) {
        draft->open = false;
        draft->what.clear();
    }
    m_recovered.removeAll(id);
    adopt(m_stored.reloaded());
    keepDrafts();
    return {};
}

QString FormDesk::freeId(const base::PerLanguage<QString>& names) const
{
    QString stem = slug(names[Language::English]);
    if (stem.isEmpty())
        stem = slug(names[Language::Korean]);
    const bool named = !stem.isEmpty();
    if (!named)
        stem = u"form"_s;
    const auto taken = [this](const QString& id) {
        return m_stored.contains(id) || QFile::exists(QDir(m_stored.folder()).filePath(id));
    };
    QString id = named ? stem : stem + u"-1"_s;
    for (int number = named ? 2 : 1; taken(id); ++number)
        id = u"%1-%2"_s.arg(stem).arg(number);
    return id;
}

base::Result<QString> FormDesk::saveAsNew(const QString& id, const base::PerLanguage<QString>& names)
{
    Form fresh = form(id);
    for (const Language language : base::Languages)
        fresh.texts[language].name = names[language].trimmed();
    for (const QString& other : m_stored.ids())
        for (const Language language : base::Languages)
            if (const QString& name = fresh.texts[language].name;
                name.compare(m_stored.find(other)->texts[language].name, Qt::CaseInsensitive) == 0)
                return base::Error{
                    base::ErrorKind::Exists,
                    tr("There is a form “%1” already. Give the new one another name.").arg(name)};
    fresh.id = freeId(names);
    if (auto saved = store(fresh); !saved)
        return saved.error();
    m_drafts.remove(id);
    m_recovered.removeAll(id);
    adopt(m_stored.reloaded());
    keepDrafts();
    return fresh.id;
}

base::Result<void> FormDesk::remove(const QString& id)
{
    if (auto gone = document::removeForm(id, m_stored.folder()); !gone)
        return gone;
    m_removed.insert(id, m_drafts.take(id));
    adopt(m_stored.reloaded());
    return {};
}

base::Result<void> FormDesk::putBack(const QString& id)
{
    if (auto back = document::restoreForm(id, m_stored.folder()); !back)
        return back;
    const Draft draft = m_removed.take(id);
    adopt(m_stored.reloaded());
    m_drafts.insert(id, draft);
    if (draft.open)
        show(id);
    return {};
}

base::Result<QString> FormDesk::folder()
{
    const QString path = m_stored.folder();
    if (const auto made = base::makeFolder(path); !made)
        return made.error();
    watch();
    return path;
}

void FormDesk::reload()
{
    m_reloading.stop();
    if (!m_stored.folder().isEmpty())
        adopt(m_stored.reloaded());
}

/// Another set of stored forms; drafts stay on top.
void FormDesk::adopt(const FormCatalogue& stored)
{
    const FormCatalogue before = std::exchange(m_stored, stored);
    watch();
    const auto texts = [](const QList<document::FormFault>& faults) {
        QStringList all;
        for (const document::FormFault& fault : faults)
            all.append(fault.folder + u'\n' + fault.message);
        return all;
    };
    const bool otherFaults = texts(before.faults()) != texts(m_stored.faults());
    QStringList beneath;
    for (auto draft = m_drafts.begin(); draft != m_drafts.end(); ++draft) {
        const bool wasOpen = draft->open;
        if (draft->open)
            draft->open = !document::isSame(draft->form, *m_stored.find(draft.key()));
        if (wasOpen && draft->open && before.find(draft.key()) != m_stored.find(draft.key()))
            beneath.append(draft.key());
    }
    publish();
    for (const QString& id : QStringList(before.ids() + m_stored.ids()))
        if (before.find(id) != m_stored.find(id) || before.isOwn(id) != m_stored.isOwn(id))
            Q_EMIT formChanged(id);
    for (const QString& id : std::as_const(beneath))
        Q_EMIT changedBeneath(id);
    if (otherFaults)
        Q_EMIT faultsChanged(m_stored.faults());
}

/// The folder, each form's folder and each file in it: a file that is written in place and one that is
/// replaced by another are seen in different ways. Where there is no folder yet, what will hold it.
void FormDesk::watch()
{
    const QDir home(m_stored.folder());
    if (m_stored.folder().isEmpty())
        return;
    QStringList wanted;
    if (home.exists()) {
        wanted.append(home.path());
        for (const QString& name : home.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir form(home.filePath(name));
            wanted.append(form.path());
            for (const QString& file : form.entryList(QDir::Files))
                wanted.append(form.filePath(file));
        }
    } else if (const QString above = QFileInfo(home.path()).path(); QFileInfo::exists(above)) {
        wanted.append(above);
    }
    const QStringList now = m_watcher.directories() + m_watcher.files();
    for (const QString& path : now)
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    for (const QString& path : std::as_const(wanted))
        if (!now.contains(path))
            m_watcher.addPath(path);
}

} // namespace communique::session
