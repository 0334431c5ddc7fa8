#include "panels/MemoryPanel.h"

#include "panels/Dates.h"
#include "session/VersionDiff.h"
#include "widgets/Colours.h"
#include "widgets/RichTextList.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

using session::DiffRun;
using session::Insertion;
using session::MemoryDesk;
using session::MemoryHit;
using translation::Standing;
using widgets::Colours;
using widgets::RichTextList;

namespace {

constexpr int GoodScore = 85; ///< from here on it is mostly less work to mend a match than to write

/// What stands in the memory, with what the text at hand says instead: struck out what is only in the memory,
/// underlined what is only in the text.
QString markedSource(const MemoryHit& hit, const Colours& colours)
{
    if (hit.match.score == 100)
        return hit.match.source.toHtmlEscaped();
    QString html;
    for (const DiffRun& run : session::diffWords(hit.match.source, hit.asked)) {
        const QString words = run.text.toHtmlEscaped();
        if (run.kind == DiffRun::Kind::Removed)
            html += u"<s style='color:%1'>%2</s> "_s.arg(colours.wrong, words.trimmed());
        else if (run.kind == DiffRun::Kind::Added)
            html += u"<u style='color:%1'>%2</u> "_s.arg(colours.done, words.trimmed());
        else
            html += words;
    }
    return html;
}

/// The translation, with the numbers and dates underlined that were taken from the text at hand.
QString markedTarget(const translation::Match& match, const Colours& colours)
{
    if (!match.adapted)
        return match.target.toHtmlEscaped();
    QString html;
    for (const DiffRun& run : session::diffWords(match.storedTarget, match.target)) {
        const QString words = run.text.toHtmlEscaped();
        if (run.kind == DiffRun::Kind::Added)
            html += u"<u style='color:%1'>%2</u> "_s.arg(colours.done, words.trimmed());
        else if (run.kind == DiffRun::Kind::Same)
            html += words;
    }
    return html;
}

} // namespace

MemoryPanel::MemoryPanel(MemoryDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new RichTextList(this))
    , m_empty(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(8, 8, 16, 8);
    m_list->setObjectName(u"memoryMatches"_s);
    m_list->setStretch({0, 5, 5, 0});
    setFocusProxy(m_list);
    connect(m_list, &RichTextList::rowActivated, this, &MemoryPanel::insertWanted);
    connect(&desk, &MemoryDesk::answered, this, &MemoryPanel::refill);
    refill();
}

QString MemoryPanel::sentence() const
{
    return m_empty->isHidden() ? QString() : m_empty->text();
}

void MemoryPanel::say(const QString& sentence)
{
    m_list->clear();
    m_list->hide();
    m_empty->setText(sentence);
    m_empty->show();
}

void MemoryPanel::refill()
{
    m_list->setAccessibleName(tr("Matches in the translation memory"));
    switch (m_desk.standing()) {
    case MemoryDesk::Standing::Nowhere:
        say(tr("Put the caret into a title, a paragraph or a table cell: what was translated before appears "
               "here."));
        return;
    case MemoryDesk::Standing::NoSource:
        say(tr("There is no text to translate here yet."));
        return;
    case MemoryDesk::Standing::Unusable:
        say(m_desk.fault());
        return;
    case MemoryDesk::Standing::Looking:
        return; // what is seen stays for the moment that it takes
    case MemoryDesk::Standing::Answered:
        break;
    }
    if (m_desk.hits().isEmpty()) {
        say(tr(
            "Nothing like this was translated before. Translations that are reviewed or published are kept "
            "by themselves; Translation → Files of memory and glossary takes in TMX files."));
        return;
    }
    m_list->clear();
    for (int i = 0; i < m_desk.hits().size(); ++i)
        addRow(i + 1, m_desk.hits()[i]);
    m_empty->hide();
    m_list->show();
}

void MemoryPanel::addRow(int number, const MemoryHit& hit)
{
    const Colours colours = widgets::coloursOf(palette());
    const translation::Match& match = hit.match;
    const QString score = tr("%1%").arg(match.score);
    const QColor& tone = match.score == 100         ? colours.done
                         : match.score >= GoodScore ? colours.work
                                                    : colours.muted;
    QString head = u"<b>%1</b>&nbsp;&nbsp;"_s.arg(number) + RichTextList::coloured(score, tone);
    QString spoken = u"%1, %2"_s.arg(number).arg(score);
    QStringList remarks;
    if (hit.fits == Insertion::Part)
        remarks.append(tr("sentence"));
    if (match.adapted)
        remarks.append(tr("numbers adapted"));
    for (const QString& remark : std::as_const(remarks)) {
        head += u"<br>"_s + RichTextList::coloured(remark, colours.muted);
        spoken += u", "_s + remark;
    }
    const QString how =
        tr("Alt+%1 inserts the translation.").arg(number) + u'\n' +
        (hit.fits == Insertion::Whole
             ? tr("It takes the place of what is selected in the translation, or else of the whole "
                  "translation. Ctrl+Z brings that back.")
             : tr("It takes the place of what is selected in the translation, or else goes to the caret."));
    const QString stored =
        match.adapted ? tr("In the memory: %1").arg(match.storedTarget) + u'\n' + how : how;
    QStringList where;
    if (match.origin.date.isValid())
        where.append(shortDate(match.origin.date));
    if (match.origin.standing != Standing::Unknown)
        where.append(match.origin.standing == Standing::Published ? tr("published") : tr("reviewed"));
    if (match.uses > 1)
        where.append(tr("%n time(s)", nullptr, match.uses));
    const QString name = match.origin.title.isEmpty() ? match.origin.file : match.origin.title;
    const QString shortName = fontMetrics().elidedText(name, Qt::ElideRight, 180);
    const QString origin = where.join(u" · "_s);
    m_list->addRow({{head, spoken, how},
                    {markedSource(hit, colours), match.source, tr("In the text: %1").arg(hit.asked)},
                    {markedTarget(match, colours), match.target, stored},
                    {RichTextList::coloured(shortName, colours.muted) +
                         (shortName.isEmpty() || origin.isEmpty() ? QString() : u"<br>"_s) +
                         RichTextList::coloured(origin, colours.muted),
                     name + u", "_s + origin, name}});
}

void MemoryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refill();
    QWidget::changeEvent(event);
}

void MemoryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_desk.setWatched(true);
}

void MemoryPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_desk.setWatched(false);
}

} // namespace communique::ui::panels
