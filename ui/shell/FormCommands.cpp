#include "shell/FormCommands.h"

#include <QDesktopServices>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace communique::ui::shell {

using widgets::MessageBar;

FormCommands::FormCommands(session::Workspace& workspace, session::FormDesk& desk, MessageBar& messages,
                           QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_messages(messages)
{
    connect(&desk, &session::FormDesk::faultsChanged, this, &FormCommands::tellFaults);
    connect(&desk, &session::FormDesk::changedBeneath, this, &FormCommands::tellChangedBeneath);
}

void FormCommands::tellError(const base::Error& error)
{
    m_messages.tell(MessageBar::Tone::Wrong, error.message);
}

QString FormCommands::nameOf(const QString& id) const
{
    const document::Form form = m_desk.form(id);
    const bool korean = QLocale().language() == QLocale::Korean;
    const QString& name = form.texts[korean ? base::Language::Korean : base::Language::English].name;
    return name.isEmpty() ? form.id : name;
}

void FormCommands::save(const QString& id)
{
    if (const auto saved = m_desk.save(id); !saved)
        tellError(saved.error());
    else
        m_messages.tell(MessageBar::Tone::Done, tr("Saved the form “%1”.").arg(nameOf(id)));
}

void FormCommands::saveAsNew(const QString& id, const base::PerLanguage<QString>& names)
{
    const auto made = m_desk.saveAsNew(id, names);
    if (!made) {
        tellError(made.error());
        return;
    }
    session::DocumentSession* session = m_workspace.current();
    const bool switched =
        session && session->perform(editing::commands::setField(session->release(), editing::Field::Form,
                                                                base::Language::Korean, *made));
    m_messages.tell(MessageBar::Tone::Done,
                    switched ? tr("Saved the form “%1”. The release is in this form now.").arg(nameOf(*made))
                             : tr("Saved the form “%1”.").arg(nameOf(*made)));
    Q_EMIT formMade(*made);
}

void FormCommands::revert(const QString& id)
{
    m_desk.revert(id);
    const int message = m_messages.tell(MessageBar::Tone::Done, tr("The form is as it was saved."),
                                        {{tr("Take it back"), [this, id] { m_desk.undo(id); }}});
    // Undo would take back whatever is done with the form from here on.
    auto* following = new QObject(this);
    connect(&m_desk, &session::FormDesk::formChanged, following,
            [this, id, message, following](const QString& changed) {
                if (changed != id)
                    return;
                m_messages.withdrawChoices(message);
                following->deleteLater();
            });
}

void FormCommands::remove(const QString& id)
{
    const QString name = nameOf(id);
    if (const auto removed = m_desk.remove(id); !removed) {
        tellError(removed.error());
        return;
    }
    const bool shipped = document::builtInForms().contains(id);
    const QString shown = nameOf(document::builtInForms().first());
    m_messages.tell(
        MessageBar::Tone::Done,
        shipped ? tr("The form “%1” is as it ships again.").arg(nameOf(id))
                : tr("Removed the form “%1”. Releases in it are shown in the form “%2”.").arg(name, shown),
        {{tr("Take it back"), [this, id] {
              if (const auto back = m_desk.putBack(id); !back)
                  tellError(back.error());
          }}});
}

void FormCommands::openFolder()
{
    if (const auto folder = m_desk.folder(); !folder)
        tellError(folder.error());
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(*folder));
}

void FormCommands::tellFaults(const QList<document::FormFault>& faults)
{
    if (faults.isEmpty()) {
        if (m_hadFaults)
            m_messages.tell(MessageBar::Tone::Done, tr("All forms in the forms folder can be used."));
        m_hadFaults = false;
        return;
    }
    m_hadFaults = true;
    QString sentence = tr("Forms folder, “%1”: %2").arg(faults.first().folder, faults.first().message);
    if (faults.size() > 1)
        sentence +=
            u' ' + tr("%Ln more form(s) cannot be used.", nullptr, static_cast<int>(faults.size() - 1));
    m_messages.tell(MessageBar::Tone::Wrong, sentence, {{tr("Open folder"), [this] { openFolder(); }}});
}

void FormCommands::tellUnsaved(const QString& id)
{
    if (!m_desk.isChanged(id))
        return;
    m_messages.tell(
        MessageBar::Tone::Work,
        tr("Changes of the form “%1” are not saved yet; they are shown until you quit.").arg(nameOf(id)),
        {{tr("Save"), [this, id] { save(id); }}, {tr("Discard"), [this, id] { m_desk.discard(id); }}});
}

void FormCommands::tellRecovered(const QString& id)
{
    if (!m_desk.recovered().contains(id))
        return;
    m_messages.tell(
        MessageBar::Tone::Work,
        tr("The form “%1” has changes from the last time: the program ended before they were saved.")
            .arg(nameOf(id)),
        {{tr("Save"), [this, id] { save(id); }}, {tr("Discard"), [this, id] { m_desk.discard(id); }}});
}

void FormCommands::tellMissing(const session::DocumentSession& session)
{
    const document::Header& header = session.release().header();
    const QString missing = m_workspace.forms().contains(header.form) ? QString() : header.id + header.form;
    if (std::exchange(m_missing, missing) == missing || missing.isEmpty())
        return;
    const QString shownAs = nameOf(session.form()->id);
    const QString fault = m_workspace.forms().faultOf(header.form);
    m_messages.tell(
        MessageBar::Tone::Work,
        fault.isEmpty()
            ? tr("The form “%1” of this release is not installed. It is shown in the form “%2”; choose "
                 "another form, or put it into the forms folder.")
                  .arg(header.form, shownAs)
            : tr("This release is shown in the form “%2”, because “%1” in the forms folder is broken. %3")
                  .arg(header.form, shownAs, fault),
        {{tr("Open folder"), [this] { openFolder(); }}});
}

void FormCommands::tellChangedBeneath(const QString& id)
{
    m_messages.tell(MessageBar::Tone::Work,
                    tr("The file of the form “%1” changed meanwhile. Saving your changes would replace it.")
                        .arg(nameOf(id)),
                    {{tr("Take the file"), [this, id] { m_desk.revert(id); }}});
}

bool FormCommands::saveAll(const QStringList& ids)
{
    for (const QString& id : ids)
        if (const auto saved = m_desk.save(id); !saved) {
            tellError(saved.error());
            return false;
        }
    return true;
}

bool FormCommands::mayQuit(const std::function<void()>& quit)
{
    const QStringList ids = m_desk.changed();
    if (ids.isEmpty())
        return true;
    QStringList names;
    for (const QString& id : ids)
        names.append(nameOf(id));
    m_messages.tell(MessageBar::Tone::Work,
                    tr("These forms have changes that are not saved: %1.").arg(names.join(u", "_s)),
                    {{tr("Save and quit"),
                      [this, ids, quit] {
                          if (saveAll(ids))
                              quit();
                      }},
                     {tr("Discard and quit"), [this, ids, quit] {
                          for (const QString& id : ids)
                              m_desk.discard(id);
                          quit();
                      }}});
    return false;
}

} // namespace communique::ui::shell
