#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QLabel;
class QListWidget;

namespace communique::ui::widgets {

/// Something that can be found by typing a part of it.
struct QuickEntry
{
    QString text;
    QString detail;   ///< shown at the right: a shortcut, a kind
    QString keywords; ///< found by these as well: the name in the other language
    std::function<void()> act;
    bool enabled = true;
};

/// A field over a list: typing narrows the list, Enter does the chosen entry, Escape goes back.
class QuickList : public QDialog
{
    Q_OBJECT

public:
    QuickList(const QString& prompt, QList<QuickEntry> entries, QWidget* parent);

    [[nodiscard]] QStringList shownTexts() const;
    void setText(const QString& text);
    /// Does the chosen entry and closes.
    void choose();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& text);

    QList<QuickEntry> m_entries;
    QLineEdit* m_text;
    QListWidget* m_list;
    QLabel* m_nothing; ///< in the place of the list where no entry fits
};

} // namespace communique::ui::widgets
