#include "panels/ProblemDetails.h"

#include "base/Text.h"
#include "checks/RuleText.h"
#include "panels/ProblemWords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

namespace {

constexpr qsizetype LongestWords = 160;

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton* link(QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

ProblemDetails::ProblemDetails(QWidget* parent)
    : QScrollArea(parent)
    , m_page(new QWidget(this))
    , m_sentence(wrapped(m_page))
    , m_words(wrapped(m_page))
    , m_fix(link(m_page))
    , m_fixAll(link(m_page))
    , m_ignore(link(m_page))
    , m_asking(new QWidget(m_page))
    , m_reason(new QLineEdit(m_asking))
    , m_take(new QPushButton(m_asking))
    , m_rule(wrapped(m_page))
    , m_severity(new SeverityBox(m_page))
    , m_why(wrapped(m_page))
{
    setObjectName(u"problemDetails"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_page);
    m_words->setProperty("muted", true);
    m_rule->setProperty("section", true);
    m_why->setProperty("muted", true);
    auto* asking = new QHBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(8);
    asking->addWidget(m_reason, 1);
    asking->addWidget(m_take);
    m_reason->installEventFilter(this);
    auto* layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_sentence);
    layout->addWidget(m_words);
    for (QPushButton* button : {m_fix, m_fixAll, m_ignore})
        layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addWidget(m_asking);
    layout->addSpacing(8);
    layout->addWidget(m_rule);
    layout->addWidget(m_severity, 0, Qt::AlignLeft);
    layout->addWidget(m_why);
    layout->addStretch(1);
    connect(m_fix, &QPushButton::clicked, this, &ProblemDetails::fixWanted);
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemDetails::fixAllWanted);
    connect(m_ignore, &QPushButton::clicked, this, [this] {
        if (m_isIgnored)
            Q_EMIT heedWanted();
        else
            askReason();
    });
    for (QPushButton* button : {m_fix, m_fixAll, m_ignore, m_take})
        button->installEventFilter(this);
    connect(m_reason, &QLineEdit::returnPressed, this, &ProblemDetails::takeReason);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_take->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_take, &QPushButton::clicked, this, &ProblemDetails::takeReason);
    connect(m_severity, &SeverityBox::severityChosen, this, &ProblemDetails::severityChosen);
    retranslate();
    show(nullptr, 0, false);
}

void ProblemDetails::retranslate()
{
    m_reason->setPlaceholderText(tr("Why is it right as it is?"));
    m_reason->setAccessibleName(tr("Reason for ignoring this problem"));
    m_take->setText(tr("Ignore"));
    m_take->setEnabled(!m_reason->text().trimmed().isEmpty());
}

void ProblemDetails::show(const Problem* problem, int alike, bool writable)
{
    m_page->setVisible(problem);
    const QString shown = problem ? problem->finding.rule + problem->finding.place.blockId +
                                        problem->finding.text + problem->finding.message
                                  : QString();
    if (m_shown != shown) {
        m_shown = shown;
        endAsking();
    }
    if (!problem)
        return;
    const checks::Finding& finding = problem->finding;
    m_isIgnored = problem->ignoredFor.has_value();
    m_sentence->setText(m_isIgnored ? tr("Ignored: %1").arg(*problem->ignoredFor) : finding.message);
    const QString words = m_isIgnored ? finding.message : finding.text.simplified();
    m_words->setText(m_isIgnored ? words : u"“"_s + base::elided(words, LongestWords) + u'”');
    m_words->setVisible(!words.isEmpty());
    const QString fix = m_isIgnored ? QString() : fixWords(finding.fix);
    m_fix->setText(fix);
    m_fix->setVisible(!fix.isEmpty());
    m_fixAll->setText(tr("Fix all %n of this kind", nullptr, alike));
    m_fixAll->setVisible(!m_isIgnored && alike > 1 && finding.fix.kind == checks::Fix::Kind::Words);
    m_ignore->setText(m_isIgnored ? tr("Do not ignore it any longer") : tr("Ignore here…"));
    m_ignore->setVisible(!isAsking());
    for (QPushButton* button : {m_fix, m_fixAll, m_ignore})
        button->setEnabled(writable);
    m_rule->setText(checks::titleOf(finding.rule));
    const QString why = checks::reasonOf(finding.rule);
    const QString example = checks::exampleOf(finding.rule);
    m_why->setText(example.isEmpty() ? why : why + u'\n' + example);
}

QString ProblemDetails::explanation() const
{
    return m_why->text();
}

bool ProblemDetails::isAsking() const
{
    return !m_asking->isHidden();
}

void ProblemDetails::askReason()
{
    if (m_isIgnored || m_shown.isEmpty())
        return;
    m_ignore->hide();
    m_asking->show();
    ensureWidgetVisible(m_asking);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ProblemDetails::endAsking()
{
    m_asking->hide();
    m_reason->clear();
    m_ignore->setVisible(!m_shown.isEmpty());
}

void ProblemDetails::takeReason()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    endAsking();
    Q_EMIT ignoreWanted(reason);
    Q_EMIT left();
}

bool ProblemDetails::eventFilter(QObject* watched, QEvent* event)
{
    if (auto* button = qobject_cast<QPushButton*>(watched)) {
        const int key =
            event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : int(Qt::Key_unknown);
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return QScrollArea::eventFilter(watched, event);
        button->click(); // as in the list; outside of dialogs Qt asks for the space bar
        return true;
    }
    const bool escape = watched == m_reason && event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!escape)
        return QScrollArea::eventFilter(watched, event);
    endAsking();
    Q_EMIT left();
    return true;
}

} // namespace communique::ui::panels
