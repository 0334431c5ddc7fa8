#include "panels/GlossaryPanel.h"

#include "panels/Dates.h"
#include "panels/TermForm.h"
#include "widgets/Colours.h"
#include "widgets/RichTextList.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

using base::Language;
using translation::FormUse;
using translation::GlossaryLayer;
using translation::Term;
using translation::TermHit;
using translation::TermKind;
using widgets::Colours;
using widgets::RichTextList;

namespace {

constexpr int RefillDelayMsecs = 150;
constexpr int MostFound = 60;
constexpr int MostKeys = 9;

QString period(const Term& term)
{
    if (!term.from.isValid() && !term.to.isValid())
        return {};
    const auto day = [](QDate date) { return date.isValid() ? shortDate(date) : QString(); };
    return day(term.from) + u" – "_s + day(term.to);
}

} // namespace

GlossaryPanel::GlossaryPanel(session::GlossaryDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_search(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_list(new RichTextList(this))
    , m_empty(new QLabel(this))
    , m_form(new TermForm(this))
{
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 4, 8, 0);
    top->addWidget(m_search, 1);
    top->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    auto* formRow = new QHBoxLayout;
    formRow->setContentsMargins(0, 0, 8, 0);
    formRow->addWidget(m_form);
    layout->addLayout(formRow);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_add->setProperty("link", true);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(8, 4, 16, 8);
    m_list->setObjectName(u"glossaryTerms"_s);
    m_list->setStretch({0, 3, 4, 4});
    setFocusProxy(m_search);
    m_delay.setSingleShot(true);
    m_delay.setInterval(RefillDelayMsecs);
    connect(&m_delay, &QTimer::timeout, this, &GlossaryPanel::refill);
    connect(m_search, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_list, &RichTextList::rowActivated, this, [this](int row) {
        if (const QString words = translationAt(row); !words.isEmpty())
            Q_EMIT insertWanted(words);
    });
    connect(m_add, &QPushButton::clicked, this, [this] { startTerm({}); });
    connect(m_form, &TermForm::closed, m_search, qOverload<>(&QWidget::setFocus));
    connect(m_form, &TermForm::termWritten, this, [this](const Term& term) { m_desk.add({term}); });
    connect(&desk, &session::GlossaryDesk::added, this,
            [this](const base::Result<session::GlossaryAddition>& result) {
                if (m_form->isHidden())
                    return;
                if (!result)
                    m_form->say(result.error().message);
                else if (!result->applied.conflicts.isEmpty())
                    m_form->say(result->applied.conflicts.first().message);
                else
                    m_form->finish();
            });
    connect(&desk, &session::GlossaryDesk::loaded, this, &GlossaryPanel::refill);
    retranslate();
    refill();
}

void GlossaryPanel::setSession(session::DocumentSession* session)
{
    if (m_session) {
        m_session->disconnect(this);
        m_session->disconnect(&m_delay);
    }
    m_session = session;
    m_part.reset();
    if (session) {
        const auto follow = [this] {
            if (isVisible() && m_search->text().isEmpty() && termsHere() != m_shown)
                m_delay.start();
        };
        connect(session, &session::DocumentSession::selectionChanged, this, follow);
        connect(session, &session::DocumentSession::changed, this,
                [this, follow](const editing::ChangeSet& changes) {
                    if (changes.fields.contains(editing::Field::Date)) // other people hold the offices
                        m_delay.start();
                    else
                        follow();
                });
    }
    refill();
}

void GlossaryPanel::startTerm(const base::PerLanguage<QString>& words)
{
    m_form->start(words);
}

void GlossaryPanel::setPart(const std::optional<session::BlockPart>& part)
{
    if (m_part == part)
        return;
    m_part = part;
    if (m_search->text().isEmpty())
        refill();
}

QString GlossaryPanel::sentence() const
{
    return m_empty->isHidden() ? QString() : m_empty->text();
}

Language GlossaryPanel::target() const
{
    return m_session ? base::other(m_session->release().header().source) : Language::English;
}

QString GlossaryPanel::translationAt(int row)
{
    if (m_delay.isActive()) // the caret has moved on meanwhile
        refill();
    if (row < 0 || row >= m_shown.size())
        return {};
    return m_desk.glossary().term(m_shown[row]).preferred(target());
}

/// The terms of the text at the caret, each once, in the order in which they are said.
QList<qsizetype> GlossaryPanel::termsHere() const
{
    QList<qsizetype> terms;
    if (!m_session)
        return terms;
    editing::TextPlace place = m_session->selection().head.place;
    place.language = m_session->release().header().source;
    const bool inPart = m_part && m_part->blockId == place.blockId;
    for (const TermHit& hit : inPart ? m_desk.hits(*m_part) : m_desk.hits(place))
        if (hit.use != FormUse::Derived)
            for (const qsizetype term : hit.terms)
                if (!terms.contains(term))
                    terms.append(term);
    return terms;
}

void GlossaryPanel::say(const QString& sentence)
{
    m_list->clear();
    m_list->hide();
    m_empty->setText(sentence);
    m_empty->show();
}

void GlossaryPanel::refill()
{
    m_delay.stop();
    if (!isVisible())
        return;
    const QString wanted = m_search->text().trimmed();
    m_shown = wanted.isEmpty() ? termsHere() : m_desk.lookUp(wanted, MostFound);
    if (m_shown.isEmpty()) {
        if (m_desk.glossary().isEmpty())
            say(tr("The glossary is being read…"));
        else if (!wanted.isEmpty())
            say(tr("No term contains “%1”. “Add a term” keeps one of your own.").arg(wanted));
        else
            say(m_session
                    ? tr("There is no term of the glossary in this paragraph. Type above to look one up.")
                    : tr("No release is open. Type above to look up a term."));
        return;
    }
    m_list->clear();
    for (int i = 0; i < m_shown.size(); ++i)
        addRow(i + 1, m_shown[i]);
    m_empty->hide();
    m_list->show();
}

/// Who holds the office on the day of the release.
QString GlossaryPanel::holdersOf(const Term& term) const
{
    if (term.kind != TermKind::Title)
        return {};
    const translation::Glossary& glossary = m_desk.glossary();
    QList<qsizetype> holders =
        term.id.isEmpty() ? QList<qsizetype>() : glossary.holders(term.id, m_desk.date());
    if (holders.isEmpty())
        holders = glossary.holders(term.preferred(Language::Korean), m_desk.date());
    QStringList names;
    for (const qsizetype each : holders) {
        const Term& person = glossary.term(each);
        const QString since = period(person);
        names.append(person.preferred(Language::Korean) + u' ' + person.preferred(Language::English) +
                     (since.isEmpty() ? QString() : u" ("_s + since + u')'));
    }
    return names.join(u"; "_s);
}

void GlossaryPanel::addRow(int number, qsizetype index)
{
    const Colours colours = widgets::coloursOf(palette());
    const Term& term = m_desk.glossary().term(index);
    const Language into = target();
    const Language from = base::other(into);
    QStringList approved = term.approved(into);
    const QString first = approved.isEmpty() ? term.preferred(into) : approved.takeFirst();
    QString translation = u"<b>%1</b>"_s.arg(first.toHtmlEscaped());
    if (!approved.isEmpty())
        translation += u"<br>"_s + RichTextList::coloured(approved.join(u" · "_s), colours.muted);
    const QStringList banned = term.texts(into, FormUse::Banned);
    if (!banned.isEmpty())
        translation +=
            u"<br>"_s + RichTextList::coloured(tr("not:"), colours.wrong) +
            u" <s style='color:%1'>%2</s>"_s.arg(colours.wrong, banned.join(u" · "_s).toHtmlEscaped());
    QStringList facts{kindName(term.kind)};
    if (!term.post.isEmpty())
        facts.append(term.post);
    if (const QString held = period(term); !held.isEmpty())
        facts.append(term.holdsAt(m_desk.date()) ? held
                                                 : held + u' ' + tr("(not on the date of the release)"));
    if (m_desk.layerOf(index) == GlossaryLayer::Own)
        facts.append(tr("own"));
    else if (m_desk.layerOf(index) == GlossaryLayer::Office)
        facts.append(tr("of the office"));
    if (term.locked)
        facts.append(tr("locked"));
    QString about = RichTextList::coloured(facts.join(u" · "_s), colours.muted);
    for (const QString& more : {holdersOf(term), term.note})
        if (!more.isEmpty())
            about += u"<br>"_s + more.toHtmlEscaped();
    const QString key = number <= MostKeys ? QString::number(number) : QString();
    const QString how =
        number <= MostKeys
            ? tr("Alt+Shift+%1 inserts “%2” at the caret of the translation.").arg(number).arg(first)
            : tr("Enter inserts “%1” at the caret of the translation.").arg(first);
    m_list->addRow({{u"<b>%1</b>"_s.arg(key), key, how},
                    {term.preferred(from).toHtmlEscaped(), term.preferred(from), how},
                    {translation, first, how},
                    {about, facts.join(u", "_s), term.source}});
}

void GlossaryPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Look up a term"));
    m_search->setAccessibleName(tr("Look up a term"));
    m_add->setText(tr("Add a term"));
    m_list->setAccessibleName(tr("Terms of the glossary"));
}

void GlossaryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refill();
    QWidget::changeEvent(event);
}

void GlossaryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refill();
}

/// From the field into the list without the mouse; Escape first empties the field.
bool GlossaryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enters = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((key->key() == Qt::Key_Down || enters) && m_list->topLevelItemCount() > 0) {
            if (m_delay.isActive())
                refill();
            m_list->setCurrentItem(m_list->topLevelItem(0));
            if (enters && !m_shown.isEmpty())
                Q_EMIT insertWanted(translationAt(0));
            else
                m_list->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace communique::ui::panels
