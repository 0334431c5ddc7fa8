#pragma once

#include "session/Checking.h"

#include <QAbstractListModel>
#include <QFontMetrics>

namespace communique::ui::panels {

/// Which problems are listed.
struct ProblemFilter
{
    QSet<checks::Severity> severities{checks::Severity::Error, checks::Severity::Warning,
                                      checks::Severity::Hint};
    std::optional<checks::Group> group;     ///< nothing: all
    std::optional<base::Language> language; ///< nothing: both; what is true of all languages always counts
    bool ignored = false;                   ///< those that the release says to ignore, after the others

    [[nodiscard]] bool shows(const checks::Finding& finding) const;
    /// What shows() asks besides the severity.
    [[nodiscard]] bool concerns(const checks::Finding& finding) const;
    bool operator==(const ProblemFilter&) const = default;
};

/// One row.
struct Problem
{
    checks::Finding finding;
    std::optional<QString> ignoredFor; ///< the reason, where the release says to ignore it
    QString place = {};                ///< in words, as of the answer
};

/// The same problem in two answers, wherever its words have moved within the text.
[[nodiscard]] bool isSame(const Problem& a, const Problem& b);

/// What the checks found, as far as the filter shows it. A new answer touches only the rows that differ, so
/// that what is chosen stays chosen and nothing moves under the hand of somebody who works through the list.
class ProblemsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ProblemsModel(const session::Checking& checking, QObject* parent = nullptr);

    void setSession(const session::DocumentSession* session) { m_session = session; }
    void setFilter(const ProblemFilter& filter);
    [[nodiscard]] const ProblemFilter& filter() const { return m_filter; }
    /// Takes the last answer in.
    void refill();
    /// The same rows in other words or colours.
    void repaint();

    [[nodiscard]] const QList<Problem>& problems() const { return m_rows; }
    /// Of the problems of a former list, from `row` on, the first that is listed still; invalid for none.
    [[nodiscard]] QModelIndex firstLeft(const QList<Problem>& former, int row) const;
    /// What the longest place takes in these letters.
    [[nodiscard]] int placeWidth(const QFontMetrics& metrics) const;

    /// Null for an invalid index.
    [[nodiscard]] const Problem* at(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const checks::Finding& finding) const;
    /// Where the finding of a row is in the release as it stands now.
    [[nodiscard]] checks::Finding now(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QList<Problem> wanted() const;

    const session::Checking& m_checking;
    const session::DocumentSession* m_session = nullptr;
    ProblemFilter m_filter;
    QList<Problem> m_rows;
    mutable std::optional<std::pair<QFontMetrics, int>> m_placeWidth; ///< of the places as they are now
};

} // namespace communique::ui::panels
