#include "editor/EditorArea.h"

#include "base/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>

#include <numeric>

using namespace Qt::StringLiterals;

namespace communique::ui::editor {

namespace {

constexpr int CountingDelayMsecs = 150;

} // namespace

EditorArea::EditorArea(QWidget* parent)
    : QWidget(parent)
    , m_header(new HeaderEditor(this))
    , m_find(new FindBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_sourceChange(new SourceChange(this))
{
    setObjectName(u"editorArea"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_find);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_sourceChange);
    connect(m_sourceChange, &SourceChange::confirmed, this, &EditorArea::confirmationWanted);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    for (const Language language : base::Languages) {
        m_panes[language] = makeColumn(language);
        m_splitter->addWidget(m_panes[language].box);
    }
    m_splitter->setSizes({1, 1});
    linkScrolling();
    connect(m_find, &FindBar::matchesChanged, this,
            [this](const QList<editing::Match>& matches, qsizetype current) {
                for (const Language language : base::Languages)
                    pane(language)->showMatches(matches, current);
                for (FieldEdit* field : m_header->fields())
                    field->showMatches(matches, current);
            });
    connect(m_find, &FindBar::matchChosen, this, &EditorArea::showWords);
    connect(m_find, &FindBar::closed, this, &EditorArea::focusBody);

    m_alignment.setSingleShot(true);
    m_alignment.setInterval(0);
    connect(&m_alignment, &QTimer::timeout, this, &EditorArea::alignAll);
    m_settling.setSingleShot(true);
    m_settling.setInterval(0);
    connect(&m_settling, &QTimer::timeout, this, [this] { align(std::exchange(m_unsettled, {})); });
    m_counting.setSingleShot(true);
    m_counting.setInterval(CountingDelayMsecs);
    connect(&m_counting, &QTimer::timeout, this, &EditorArea::showCounts);
    setLanguageView(LanguageView::Both);
    setSession(nullptr);
}

EditorArea::Column EditorArea::makeColumn(Language language)
{
    Column column;
    column.box = new QWidget(m_splitter);
    auto* layout = new QVBoxLayout(column.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* strip = new QFrame(column.box);
    strip->setObjectName(u"paneHeader"_s);
    auto* stripLayout = new QHBoxLayout(strip);
    stripLayout->setContentsMargins(20, 5, 20, 5);
    column.name = new widgets::ElidedLabel(strip);
    column.counts = new QLabel(strip);
    for (QLabel* label : std::initializer_list<QLabel*>{column.name, column.counts})
        label->setProperty("muted", true);
    stripLayout->addWidget(column.name, 1);
    stripLayout->addWidget(column.counts);
    column.pane = new BodyPane(language, column.box);
    layout->addWidget(strip);
    layout->addWidget(column.pane, 1);
    connect(column.pane, &BodyPane::heightsChanged, this, [this](const QList<int>& blocks) {
        align(blocks);
        m_unsettled += blocks;
        m_settling.start();
    });
    connect(column.pane, &BodyPane::refused, this, &EditorArea::refused);
    connect(column.pane, &BodyPane::contextMenuWanted, this, &EditorArea::contextMenuWanted);
    connect(column.pane, &BodyPane::picturePasted, this, &EditorArea::picturePasted);
    connect(column.pane, &BodyPane::zoomWanted, this, &EditorArea::zoomWanted);
    connect(column.pane, &BodyPane::progressMenuWanted, this, &EditorArea::progressMenuWanted);
    connect(column.pane, &BodyPane::findingMenuWanted, this, &EditorArea::findingMenuWanted);
    connect(column.pane, &BodyPane::caretCrowded, this, [this] {
        m_showCaret = true;
        m_alignment.start();
    });
    connect(column.pane, &BodyPane::layoutChanged, &m_alignment, qOverload<>(&QTimer::start));
    return column;
}

void EditorArea::linkScrolling()
{
    for (const Language language : base::Languages) {
        QScrollBar* own = pane(language)->verticalScrollBar();
        QScrollBar* others = pane(base::other(language))->verticalScrollBar();
        connect(own, &QScrollBar::valueChanged, this, [this, others](int value) {
            if (m_view == LanguageView::Both && !m_aligning)
                others->setValue(value);
        });
    }
}

void EditorArea::setSession(session::DocumentSession* session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_header->setSession(session);
    for (const Language language : base::Languages)
        pane(language)->setSession(session);
    for (const Language language : base::Languages)
        m_panes[language].last.reset();
    m_find->setSession(session);
    m_sourceChange->setSession(session);
    if (session) {
        connect(session, &session::DocumentSession::changed, &m_counting, qOverload<>(&QTimer::start));
        connect(session, &session::DocumentSession::selectionRequested, this, &EditorArea::takeSelection);
        connect(session, &session::DocumentSession::selectionChanged, this, &EditorArea::followSelection);
    }
    showCounts();
    alignAll();
}

void EditorArea::setLanguageView(LanguageView view)
{
    commitComposition();
    m_view = view;
    const bool both = view == LanguageView::Both;
    for (const Language language : base::Languages) {
        const bool shown = both || (view == LanguageView::Korean) == (language == Language::Korean);
        m_panes[language].box->setVisible(shown);
        m_panes[language].box->setProperty("sideBySide", both);
        m_header->setLanguageShown(language, shown);
        if (shown && !both)
            m_active = language;
    }
    pane(Language::Korean)->setVerticalScrollBarPolicy(both ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    m_showCaret = true;
    m_alignment.start();
    Q_EMIT languageViewChanged(view);
}

void EditorArea::setProofreading(session::Proofreading* proofreading)
{
    for (const Language language : base::Languages)
        pane(language)->setProofreading(proofreading);
    for (FieldEdit* field : m_header->fields()) {
        field->setProofreading(proofreading);
        connect(field, &FieldEdit::refused, this, &EditorArea::refused);
        connect(field, &FieldEdit::contextMenuWanted, this, &EditorArea::contextMenuWanted);
        connect(field, &FieldEdit::progressMenuWanted, this, &EditorArea::progressMenuWanted);
    }
}

void EditorArea::setChecking(const session::Checking* checking)
{
    for (const Language language : base::Languages)
        pane(language)->setChecking(checking);
    m_header->setChecking(checking);
    connect(m_header, &HeaderEditor::findingMenuWanted, this, &EditorArea::findingMenuWanted);
}

void EditorArea::setGlossary(const session::GlossaryDesk* glossary)
{
    for (const Language language : base::Languages)
        pane(language)->setGlossary(glossary);
    for (FieldEdit* field : m_header->fields())
        field->setGlossary(glossary);
}

QString EditorArea::selectedWords(Language language) const
{
    return pane(language)->textCursor().selectedText().section(QChar::ParagraphSeparator, -1);
}

std::optional<qsizetype> EditorArea::caretIn(const editing::TextPlace& place) const
{
    if (m_panes[place.language].last != place)
        return std::nullopt;
    if (!place.isField())
        return pane(place.language)->textCursor().positionInBlock();
    const FieldEdit* field = m_header->fieldAt(place);
    return field ? std::optional<qsizetype>(field->textCursor().position()) : std::nullopt;
}

void EditorArea::setHeaderShown(bool shown)
{
    m_header->setVisible(shown);
}

void EditorArea::takeSelection(const editing::Selection& selection)
{
    showSelection(selection);
    const editing::TextPlace& place = selection.head.place;
    QWidget* owner = pane(place.language);
    if (place.isField())
        owner = m_header->fieldAt(place);
    if (owner)
        owner->setFocus(Qt::OtherFocusReason);
}

/// Shows a selection where it is, without taking the keyboard there.
void EditorArea::showSelection(const editing::Selection& selection)
{
    const editing::TextPlace& place = selection.head.place;
    const bool hidden = m_view != LanguageView::Both && m_active != place.language;
    if (hidden)
        setLanguageView(place.language == Language::Korean ? LanguageView::Korean : LanguageView::English);
    if (!place.isField())
        pane(place.language)->takeSelection(selection);
    else if (FieldEdit* field = m_header->fieldAt(place))
        field->takeSelection(selection);
}

void EditorArea::followSelection(const editing::Selection& selection)
{
    const editing::TextPlace& place = selection.head.place;
    m_active = place.language;
    m_panes[place.language].last = place;
    const int index = place.isField() ? -1 : static_cast<int>(m_session->release().indexOf(place.blockId));
    for (const Language language : base::Languages)
        pane(language)->setCurrentBlock(index);
    Q_EMIT currentBlockChanged(place.blockId, place.language);
}

void EditorArea::alignAll()
{
    if (!m_session)
        return;
    QList<int> all(m_session->release().blocks().size());
    std::iota(all.begin(), all.end(), 0);
    align(all);
    if (std::exchange(m_showCaret, false)) // the other view broke the lines elsewhere
        pane(m_active)->showCaret();
    if (m_view == LanguageView::Both)
        pane(base::other(m_active))
            ->verticalScrollBar()
            ->setValue(pane(m_active)->verticalScrollBar()->value());
}

void EditorArea::align(const QList<int>& wanted)
{
    if (m_aligning || !m_session)
        return;
    QList<int> blocks = wanted;
    blocks.removeIf([&](int block) { return block < 0 || block >= m_session->release().blocks().size(); });
    const QScopedValueRollback aligning(m_aligning, true);
    const BodyDocument& korean = pane(Language::Korean)->body();
    const BodyDocument& english = pane(Language::English)->body();
    if (korean.blockCount() != english.blockCount())
        return;
    base::PerLanguage<QList<qreal>> extra;
    for (const int block : blocks) {
        const bool both = m_view == LanguageView::Both;
        const qreal difference = both ? korean.textHeight(block) - english.textHeight(block) : 0;
        extra[Language::Korean].append(std::max(0.0, -difference));
        extra[Language::English].append(std::max(0.0, difference));
    }
    for (const Language language : base::Languages)
        pane(language)->body().align(blocks, extra[language]);
}

void EditorArea::showCounts()
{
    for (const Language language : base::Languages) {
        const bool korean = language == Language::Korean;
        qsizetype written = 0;
        qsizetype expected = 0;
        qsizetype amount = 0;
        const bool source = m_session && m_session->release().header().source == language;
        for (const auto& block : m_session ? m_session->release().blocks() : QList<document::BlockPtr>()) {
            const QString& text = block->text[language].plain();
            written += text.isEmpty() ? 0 : 1;
            expected += block->shape.absent[language] ? 0 : 1;
            amount += korean ? base::codePoints(text) : base::words(text);
        }
        m_panes[language].amount = amount;
        const QString size = korean ? tr("%Ln characters", nullptr, static_cast<int>(amount))
                                    : tr("%Ln words", nullptr, static_cast<int>(amount));
        const bool appears = !m_session || m_session->release().header().languages.contains(language);
        const QString blocks = source || !appears ? tr("%Ln paragraphs", nullptr, static_cast<int>(written))
                                                  : tr("%1 of %2 written").arg(written).arg(expected);
        m_panes[language].counts->setText(m_session ? blocks + u" · "_s + size : QString());
        const bool unofficial = m_session && m_session->release().header().unofficialTranslation[language];
        const QString role = !appears     ? tr("left out")
                             : source     ? tr("source")
                             : unofficial ? tr("unofficial")
                                          : tr("translation");
        m_panes[language].name->setWhole((korean ? tr("Korean") : tr("English")) + u" · "_s + role);
    }
    Q_EMIT counted();
}

void EditorArea::commitComposition()
{
    m_header->commitComposition();
    for (const Language language : base::Languages)
        pane(language)->commitComposition();
}

void EditorArea::focusBody()
{
    pane(m_view == LanguageView::Both
             ? m_active
             : (m_view == LanguageView::Korean ? Language::Korean : Language::English))
        ->setFocus(Qt::OtherFocusReason);
}

void EditorArea::focusBodyToWrite()
{
    const Language source = m_session ? m_session->release().header().source : m_active;
    const auto& blocks = m_session ? m_session->release().blocks() : QList<document::BlockPtr>();
    const bool untouched = std::all_of(blocks.cbegin(), blocks.cend(), [](const document::BlockPtr& block) {
        return block->text[Language::Korean].isEmpty() && block->text[Language::English].isEmpty();
    });
    if (m_view == LanguageView::Both && untouched)
        pane(source)->setFocus(Qt::OtherFocusReason);
    else
        focusBody();
}

void EditorArea::resume()
{
    const editing::Selection selection = m_session->selection();
    const bool known =
        !selection.head.place.isField() && m_session->release().find(selection.head.place.blockId);
    if (!known) {
        const Language language =
            m_view == LanguageView::English ? Language::English : m_session->release().header().source;
        if (!m_session->release().blocks().isEmpty())
            goToBlock(m_session->release().block(0).id,
                      m_view == LanguageView::Korean ? Language::Korean : language);
        return;
    }
    takeSelection(selection);
    followSelection(selection);
}

void EditorArea::goToBlock(const QString& blockId, Language language)
{
    if (!m_session || !m_session->release().find(blockId))
        return;
    goTo(editing::Selection::caret({editing::TextPlace::inBlock(blockId, language), 0}));
}

void EditorArea::goTo(const editing::Selection& selection)
{
    if (!m_session)
        return;
    takeSelection(selection);
    if (!selection.head.place.isField())
        pane(selection.head.place.language)->showWholeBlock();
    m_session->setSelection(selection);
}

void EditorArea::showWords(const editing::Selection& selection)
{
    if (!m_session)
        return;
    showSelection(selection);
    m_session->setSelection(selection);
}

void EditorArea::setTextSize(qreal points)
{
    for (const Language language : base::Languages)
        pane(language)->setTextSize(points);
}

void EditorArea::setContextActions(const QList<QAction*>& actions)
{
    for (const Language language : base::Languages)
        pane(language)->addActions(actions);
    for (FieldEdit* field : m_header->fields())
        field->addActions(actions);
}

void EditorArea::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showCounts();
    QWidget::changeEvent(event);
}

} // namespace communique::ui::editor
