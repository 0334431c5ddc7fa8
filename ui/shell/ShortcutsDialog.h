#pragma once

#include <QDialog>
#include <QList>

class QTextBrowser;

namespace communique::ui::shell {

/// The keys of one menu, or of writing.
struct ShortcutGroup
{
    QString heading;
    QList<std::pair<QString, QString>> rows; ///< what it does, its keys
};

/// All keys on one page. Escape closes it, as F1 again does; the window can be worked in meanwhile.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<ShortcutGroup>& groups, QWidget* parent);

    [[nodiscard]] QString text() const;

private:
    QTextBrowser* m_page;
};

} // namespace communique::ui::shell
