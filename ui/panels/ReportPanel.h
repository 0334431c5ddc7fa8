#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;

namespace communique::ui::widgets {
class RichTextList;
}

namespace communique::ui::panels {

/// One thing that did not fit, or has to be looked at, after something came in from a file.
struct ReportLine
{
    QString where; ///< line of the file, or the text that it is about
    QString sentence;
    QStringList details{}; ///< the texts to choose from
    QString blockId{};     ///< where to go in the release; empty for nowhere
    QString offer{};       ///< what can be done about it, for a button; empty for nothing
    std::function<void()> accept{};
};

/// What is to be looked at after an import or a merge, line by line, until the next one.
class ReportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPanel(QWidget* parent = nullptr);

    void report(const QString& about, const QList<ReportLine>& lines);
    [[nodiscard]] widgets::RichTextList& list() const { return *m_list; }
    [[nodiscard]] const QList<ReportLine>& lines() const { return m_lines; }

Q_SIGNALS:
    void blockChosen(const QString& blockId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refill();
    void addButton(int row);
    void accept(int row);

    QLabel* m_about;
    widgets::RichTextList* m_list;
    QList<ReportLine> m_lines;
};

} // namespace communique::ui::panels
