#include "shell/DesktopDialogs.h"

#include "shell/ExportDialog.h"

#include <QBuffer>
#include <QColorDialog>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace communique::ui::shell {

namespace {

struct Boxes
{
    Q_DECLARE_TR_FUNCTIONS(Boxes)
};

void paintPages(QPdfDocument& document, QPrinter& printer)
{
    QPainter painter(&printer);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), document.pageCount()) : document.pageCount();
    for (int page = first; page < last; ++page) {
        if (page > first)
            printer.newPage();
        const QSizeF points = document.pagePointSize(page);
        const QSize pixels = (points / 72.0 * printer.resolution()).toSize();
        const QRect paper = printer.paperRect(QPrinter::DevicePixel).toRect();
        painter.drawImage(-printer.pageRect(QPrinter::DevicePixel).topLeft(),
                          document.render(page, pixels.boundedTo(paper.size())));
    }
}

} // namespace

QString DesktopDialogs::askOpenFile(QWidget* parent, const QString& title, const QString& folder,
                                    const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString DesktopDialogs::askSaveFile(QWidget* parent, const QString& title, const QString& suggestion,
                                    const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
}

void DesktopDialogs::askExport(QWidget* parent, const document::Release& release, writers::Format format,
                               const ExportHabits& habits, const ExportAttempt& attempt)
{
    ExportDialog(release, format, habits, attempt, parent).exec();
}

bool DesktopDialogs::askReplace(QWidget* parent, const QString& path)
{
    QMessageBox box(QMessageBox::Question, Boxes::tr("Replace the file?"),
                    Boxes::tr("“%1” exists already.").arg(QDir::toNativeSeparators(path)),
                    QMessageBox::Cancel, parent);
    box.setInformativeText(Boxes::tr("Replacing it cannot be undone."));
    const QAbstractButton* replace = box.addButton(Boxes::tr("Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

bool DesktopDialogs::print(QWidget* parent, const QByteArray& pdf, const QString& title)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    paintPages(document, printer);
    return true;
}

std::optional<QString> DesktopDialogs::askLink(QWidget* parent, const QString& current)
{
    bool accepted = false;
    const QString address = QInputDialog::getText(
        parent, Boxes::tr("Link"),
        Boxes::tr("Address (https://…, or an e-mail address); leave empty to remove the link:"),
        QLineEdit::Normal, current.isEmpty() ? QStringLiteral("https://") : current, &accepted);
    return accepted ? std::optional(address.trimmed()) : std::nullopt;
}

std::optional<QString> DesktopDialogs::askColour(QWidget* parent, const QString& title,
                                                 const QString& current)
{
    const QColor colour = QColorDialog::getColor(QColor(current), parent, title);
    return colour.isValid() ? std::optional(colour.name(QColor::HexRgb)) : std::nullopt;
}

void DesktopDialogs::showAbout(QWidget* parent)
{
    QMessageBox::about(
        parent, Boxes::tr("About Communiqué"),
        Boxes::tr("<h3>Communiqué %1</h3><p>Drafting, translating and publishing press releases."
                  "</p><p>Apache License 2.0</p>")
            .arg(QCoreApplication::applicationVersion()));
}

} // namespace communique::ui::shell
