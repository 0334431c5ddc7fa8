#include "panels/ProblemsModel.h"

#include "checks/RuleText.h"
#include "panels/ProblemWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace communique::ui::panels {

using checks::Finding;

namespace {

/// The same problem in two answers, wherever its words have moved within the text.
bool isSame(const Finding& a, const Finding& b)
{
    return a.rule == b.rule && a.place.part == b.place.part && a.place.blockId == b.place.blockId &&
           a.place.language == b.place.language && a.place.row == b.place.row &&
           a.place.column == b.place.column && a.text == b.text && a.message == b.message;
}

} // namespace

bool isSame(const Problem& a, const Problem& b)
{
    return isSame(a.finding, b.finding) && a.finding.severity == b.finding.severity &&
           a.ignoredFor == b.ignoredFor;
}

bool ProblemFilter::shows(const Finding& finding) const
{
    return severities.contains(finding.severity) && concerns(finding);
}

bool ProblemFilter::concerns(const Finding& finding) const
{
    const checks::RuleInfo* rule = checks::ruleNamed(finding.rule);
    return (!group || (rule && rule->group == *group)) &&
           (!language || !finding.place.language || finding.place.language == language);
}

ProblemsModel::ProblemsModel(const session::Checking& checking, QObject* parent)
    : QAbstractListModel(parent)
    , m_checking(checking)
{
}

void ProblemsModel::setFilter(const ProblemFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refill();
}

QList<Problem> ProblemsModel::wanted() const
{
    QList<Problem> rows;
    for (const Finding& finding : m_checking.findings())
        if (m_filter.shows(finding))
            rows.append({finding, {}});
    if (m_filter.ignored)
        for (const checks::Ignored& each : m_checking.ignored())
            if (m_filter.shows(each.finding))
                rows.append({each.finding, each.reason});
    return rows;
}

void ProblemsModel::refill()
{
    const QList<Problem> rows = wanted();
    const auto same = [](const Problem& a, const Problem& b) { return isSame(a, b); };
    const auto head = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), same);
    const qsizetype first = head.first - m_rows.cbegin();
    const auto tail =
        std::mismatch(m_rows.crbegin(), m_rows.crend() - first, rows.crbegin(), rows.crend() - first, same);
    const qsizetype last = tail.first - m_rows.crbegin(); // rows at the end that stay
    const qsizetype gone = m_rows.size() - last - first;
    const qsizetype come = rows.size() - last - first;
    if (gone > 0) {
        beginRemoveRows({}, int(first), int(first + gone - 1));
        m_rows.remove(first, gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(first), int(first + come - 1));
        m_rows = rows;
        endInsertRows();
    }
    m_rows = rows; // places within the texts are those of the new answer
    repaint();     // a block may have another number
}

void ProblemsModel::repaint()
{
    m_placeWidth.reset();
    if (m_rows.isEmpty())
        return;
    if (m_session) {
        const document::Release& release = m_session->release();
        const document::Numbering numbering(release, *m_session->form());
        for (Problem& problem : m_rows)
            problem.place = placeWords(release, numbering, problem.finding.place);
    }
    Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

QModelIndex ProblemsModel::firstLeft(const QList<Problem>& former, int row) const
{
    for (qsizetype i = row; i < former.size(); ++i) {
        const auto same = [&](const Problem& problem) { return isSame(problem, former[i]); };
        auto nth = std::count_if(former.cbegin(), former.cbegin() + i, same);
        int last = -1; // where one of several alike has gone that stood before it
        for (int left = 0; left < int(m_rows.size()) && nth >= 0; ++left)
            if (same(m_rows[left])) {
                last = left;
                --nth;
            }
        if (last >= 0)
            return index(last);
    }
    return {};
}

int ProblemsModel::placeWidth(const QFontMetrics& metrics) const
{
    if (!m_placeWidth || m_placeWidth->first != metrics) {
        int width = 0;
        for (const Problem& problem : m_rows)
            width = std::max(width, metrics.horizontalAdvance(problem.place));
        m_placeWidth.emplace(metrics, width);
    }
    return m_placeWidth->second;
}

const Problem* ProblemsModel::at(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

QModelIndex ProblemsModel::indexOf(const Finding& finding) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (isSame(m_rows[i].finding, finding) && m_rows[i].finding.place.from == finding.place.from)
            return index(int(i));
    return {};
}

Finding ProblemsModel::now(const QModelIndex& index) const
{
    const Problem* problem = at(index);
    if (!problem)
        return {};
    // The list holds places as of the answer; Checking has moved them since, in the same order.
    qsizetype nth = 0;
    for (int row = 0; row < index.row(); ++row)
        nth += isSame(m_rows[row].finding, problem->finding) ? 1 : 0;
    for (const Finding& finding : m_checking.findings())
        if (isSame(finding, problem->finding) && nth-- == 0)
            return finding;
    return problem->finding;
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    const Problem* problem = at(index);
    if (!problem)
        return {};
    const Finding& finding = problem->finding;
    switch (role) {
    case Qt::DisplayRole:
        return finding.message;
    case Qt::ToolTipRole:
        return severityName(finding.severity) + u" · "_s + problem->place + u" · "_s +
               checks::titleOf(finding.rule) + u'\n' + finding.message;
    case Qt::AccessibleTextRole:
        return severityName(finding.severity) + u", "_s + problem->place + u", "_s + finding.message +
               (finding.text.isEmpty() ? QString() : u" “"_s + finding.text + u'”');
    default:
        return {};
    }
}

} // namespace communique::ui::panels
