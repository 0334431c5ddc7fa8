#include "shell/ShortcutsDialog.h"

#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace communique::ui::shell {

namespace {

constexpr QSize UsualSize(560, 720);
constexpr int Margin = 16;

QString rowHtml(const QString& what, const QString& keys)
{
    return u"<tr><td width='62%' style='padding:3px 24px 3px 0'>%1</td><td width='38%'><b>%2</b></td></tr>"_s
        .arg(what.toHtmlEscaped(), keys.toHtmlEscaped());
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutGroup>& groups, QWidget* parent)
    : QDialog(parent)
    , m_page(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setAccessibleName(windowTitle());
    QString html;
    for (const ShortcutGroup& group : groups) {
        html += u"<h4>%1</h4><table width='100%'>"_s.arg(group.heading.toHtmlEscaped());
        for (const auto& [what, keys] : group.rows)
            html += rowHtml(what, keys);
        html += u"</table>"_s;
    }
    m_page->document()->setDocumentMargin(Margin);
    m_page->setHtml(html);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this, &QDialog::close);
    resize(UsualSize.boundedTo(parent->size()));
    setFocusProxy(m_page);
}

QString ShortcutsDialog::text() const
{
    return m_page->toPlainText();
}

} // namespace communique::ui::shell
