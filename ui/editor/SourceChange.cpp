#include "editor/SourceChange.h"

#include "session/VersionDiff.h"
#include "widgets/Colours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace communique::ui::editor {

SourceChange::SourceChange(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_confirm(new QPushButton(this))
{
    setObjectName(u"sourceChange"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 20, 8);
    layout->setSpacing(12);
    m_title->setProperty("warning", true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_title);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_confirm);
    connect(m_confirm, &QPushButton::clicked, this, &SourceChange::confirmed);
    retranslate();
    hide();
}

void SourceChange::setSession(session::DocumentSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    hide();
    if (!session)
        return;
    m_confirm->setEnabled(!session->isReadOnly());
    connect(session, &session::DocumentSession::changed, this, &SourceChange::follow);
    connect(session, &session::DocumentSession::selectionChanged, this,
            [this](const editing::Selection& selection) { show(selection.head.place); });
}

void SourceChange::follow(const editing::ChangeSet& changes)
{
    const bool here = m_place.isField() ? changes.fields.contains(m_place.field)
                                        : changes.blocks.contains(m_place.blockId) ||
                                              changes.removed.contains(m_place.blockId);
    if (here || changes.fields.contains(editing::Field::Languages))
        show(m_place);
}

/// The place may be in either language: what was changed is of interest from both sides.
void SourceChange::show(const editing::TextPlace& place)
{
    const editing::Release& release = m_session->release();
    m_place = place;
    editing::TextPlace source = place;
    source.language = release.header().source;
    editing::TextPlace translation = place;
    translation.language = base::other(source.language);
    const bool changed = editing::progressAt(release, translation) == document::Progress::SourceChanged;
    if (changed) {
        const QString before = editing::confirmationAt(release, translation)->source;
        const auto runs =
            session::shortened(session::diffWords(before, editing::translatableAt(release, source)));
        const widgets::Colours colours = widgets::coloursOf(palette());
        m_words->setText(session::toHtml(runs, colours.wrong, colours.done));
    }
    setVisible(changed);
}

void SourceChange::retranslate()
{
    m_title->setText(u"▲ "_s + tr("Source changed"));
    m_title->setToolTip(tr("Struck through: the words that were translated. Underlined: the words now."));
    m_confirm->setText(tr("Translation still right"));
    m_confirm->setToolTip(tr("Confirms the translation for the source as it is now (Ctrl+Enter)"));
}

void SourceChange::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_session && isVisible())
        show(m_place);
    QFrame::changeEvent(event);
}

} // namespace communique::ui::editor
