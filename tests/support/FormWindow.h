#pragma once

#include "WindowDesk.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>

namespace communique::tests {

/// The window with its form editor, worked in as a person would.
class FormWindow : public WindowDesk
{
protected:
    [[nodiscard]] session::FormDesk& desk() const { return m_window->formDesk(); }
    [[nodiscard]] ui::forms::FormEditor& editor() const { return m_window->formEditor(); }
    [[nodiscard]] document::FormPtr form() const { return m_workspace->current()->form(); }
    [[nodiscard]] QString home() const { return path(QStringLiteral("forms")); }

    template <typename Widget = QLineEdit>
    [[nodiscard]] Widget& field(const QString& name) const
    {
        auto* found = editor().findChild<Widget*>(name);
        if (!found)
            qFatal("no field %s", qUtf8Printable(name));
        return *found;
    }

    void write(const QString& name, const QString& text)
    {
        QLineEdit& edit = field(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }

    /// As a person picks from the list.
    static void pick(QComboBox& box, int index)
    {
        box.setCurrentIndex(index);
        Q_EMIT box.activated(index);
    }

    void press(const QString& name) { QTest::mouseClick(&field<QAbstractButton>(name), Qt::LeftButton); }

    static void put(const QString& path, const QByteArray& bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray png()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::blue);
        image.save(&buffer, "PNG");
        return bytes;
    }

    void begin()
    {
        openWindow();
        act(ui::shell::ActionId::New);
        pane(base::Language::English).setFocus();
        QTest::keyClicks(&pane(base::Language::English), QStringLiteral("Words."));
        act(ui::shell::ActionId::EditForm);
        QVERIFY(editor().isVisible());
    }

    void openForms()
    {
        openFolder();
        m_formsFolder = home();
    }
};

} // namespace communique::tests
