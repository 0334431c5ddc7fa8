#include "shell/ReleaseBar.h"

#include "panels/NewsroomPanel.h"
#include "widgets/SegmentedSwitch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace communique::ui::shell {

namespace {

void setTone(QWidget* widget, const QString& tone)
{
    if (widget->property("tone").toString() == tone)
        return;
    widget->setProperty("tone", tone);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

ReleaseBar::ReleaseBar(const Actions& actions, const base::Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_clock(clock)
    , m_languages(new widgets::SegmentedSwitch(3, this))
    , m_place(new widgets::SegmentedSwitch(2, this))
    , m_status(new QToolButton(this))
    , m_appearance(new QToolButton(this))
    , m_embargoChip(new QLabel(this))
{
    setObjectName(u"releaseBar"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_new = barButton(u"newButton"_s);
    m_import = barButton(u"importButton"_s);
    m_export = barButton(u"exportButton"_s);
    m_export->setProperty("primary", true);
    m_export->setProperty("menued", true);
    m_status->setProperty("chip", true);
    m_appearance->setObjectName(u"appearanceChip"_s);
    m_appearance->setProperty("chip", true);
    setTone(m_appearance, u"draft"_s);
    m_embargoChip->setProperty("chip", true);
    setTone(m_embargoChip, u"wrong"_s);

    connect(m_new, &QToolButton::clicked, actions[ActionId::New], &QAction::trigger);
    connect(m_import, &QToolButton::clicked, actions[ActionId::Import], &QAction::trigger);
    auto* exports = new QMenu(m_export);
    exports->addActions({actions[ActionId::ExportPdf], actions[ActionId::ExportHtml],
                         actions[ActionId::ExportText], actions[ActionId::ExportMessage],
                         actions[ActionId::ExportMail], actions[ActionId::ExportPicture]});
    exports->addSeparator();
    exports->addAction(actions[ActionId::Print]);
    m_export->setMenu(exports);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto* states = new QMenu(m_status);
    states->addActions({actions[ActionId::StatusDraft], actions[ActionId::StatusInReview],
                        actions[ActionId::StatusPublished]});
    m_status->setMenu(states);
    m_status->setPopupMode(QToolButton::InstantPopup);
    auto* appearances = new QMenu(m_appearance);
    appearances->addActions({actions[ActionId::AppearsInBoth], actions[ActionId::AppearsInKorean],
                             actions[ActionId::AppearsInEnglish]});
    m_appearance->setMenu(appearances);
    m_appearance->setPopupMode(QToolButton::InstantPopup);

    layout->addWidget(m_new);
    layout->addWidget(m_import);
    layout->addSpacing(8);
    layout->addWidget(m_languages);
    layout->addWidget(m_place);
    layout->addStretch();
    layout->addWidget(m_appearance);
    layout->addWidget(m_status);
    layout->addWidget(m_embargoChip);
    layout->addSpacing(8);
    layout->addWidget(m_export);
    m_place->hide();

    connect(m_languages, &widgets::SegmentedSwitch::choiceMade, this, &ReleaseBar::languageViewChosen);
    connect(m_place, &widgets::SegmentedSwitch::choiceMade, this,
            [this](int index) { Q_EMIT previewChosen(index == 1); });
    m_minute.setInterval(30 * 1000);
    connect(&m_minute, &QTimer::timeout, this, &ReleaseBar::showEmbargo);
    m_minute.start();
    retranslate();
    showRelease(std::nullopt);
}

QToolButton* ReleaseBar::barButton(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setProperty("bar", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void ReleaseBar::retranslate()
{
    m_new->setText(u"+ "_s + tr("New release"));
    m_new->setToolTip(m_actions[ActionId::New]->toolTip());
    m_import->setText(tr("Import"));
    m_import->setToolTip(m_actions[ActionId::Import]->toolTip());
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Export as PDF, HTML or text, or print"));
    m_status->setToolTip(tr("State of the release"));
    m_languages->setTexts({u"KOR"_s, u"KOR | ENG"_s, u"ENG"_s},
                          {m_actions[ActionId::ViewKorean]->toolTip(),
                           m_actions[ActionId::ViewBoth]->toolTip(),
                           m_actions[ActionId::ViewEnglish]->toolTip()});
    m_place->setTexts({tr("Edit"), tr("Preview")});
    showRelease(m_release);
}

void ReleaseBar::showRelease(const std::optional<document::Release>& release)
{
    m_release = release;
    m_status->setVisible(release.has_value());
    m_export->setEnabled(release.has_value());
    m_languages->setEnabled(release.has_value());
    if (release) {
        const document::Status status = release->header().status;
        m_status->setText(panels::statusText(status));
        m_status->setAccessibleName(tr("State: %1").arg(panels::statusText(status)));
        setTone(m_status, panels::statusTone(status));
    }
    showLanguages();
    showEmbargo();
}

void ReleaseBar::showLanguages()
{
    const bool single = m_release && m_release->header().languages.size() == 1;
    m_appearance->setVisible(single);
    if (!single)
        return;
    const bool korean = m_release->header().languages.first() == base::Language::Korean;
    m_appearance->setText(korean ? tr("Korean only") : tr("English only"));
    m_appearance->setToolTip(
        Actions::plain(m_actions[korean ? ActionId::AppearsInKorean : ActionId::AppearsInEnglish]->text()));
    m_appearance->setAccessibleName(m_appearance->toolTip());
}

void ReleaseBar::showEmbargo()
{
    const bool embargoed = m_release && m_release->header().embargo;
    m_embargoChip->setVisible(embargoed);
    if (!embargoed)
        return;
    const QDateTime at = m_release->header().embargo->at;
    const bool korean = QLocale().language() == QLocale::Korean;
    const QString when = QLocale().toString(at, korean ? u"M. d. HH:mm"_s : u"MMM d, HH:mm"_s);
    const qint64 minutes = m_clock.now().secsTo(at) / 60;
    QString words;
    if (minutes <= 0)
        words = tr("Embargo ended %1").arg(when);
    else if (minutes < 48 * 60)
        words = tr("Embargo until %1: %2 h %3 min left").arg(when).arg(minutes / 60).arg(minutes % 60);
    else
        words = tr("Embargo until %1: %2 days left").arg(when).arg(minutes / (24 * 60));
    // A narrow window has no room for how long that is.
    m_embargoChip->setText(m_narrow && minutes > 0 ? tr("Embargo until %1").arg(when) : words);
    m_embargoChip->setToolTip(words);
    setTone(m_embargoChip, minutes <= 0 ? u"done"_s : u"wrong"_s);
}

void ReleaseBar::setLanguageView(int view)
{
    m_languages->setChosen(view);
}

void ReleaseBar::setNarrow(bool narrow)
{
    m_place->setVisible(narrow);
    if (std::exchange(m_narrow, narrow) != narrow)
        showEmbargo();
}

void ReleaseBar::setPreviewShown(bool shown)
{
    m_place->setChosen(shown ? 1 : 0);
}

} // namespace communique::ui::shell
