#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace communique::ui::widgets {

/// A long job that goes on meanwhile: what it is, how far it is, and a button that ends it.
class JobBar : public QFrame
{
    Q_OBJECT

public:
    explicit JobBar(QWidget* parent = nullptr);

    void begin(const QString& what);
    void setPercent(int percent);
    void end() { hide(); }
    void setVisible(bool visible) override;

Q_SIGNALS:
    void cancelled();
    /// It went away while it had the keyboard.
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_what;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace communique::ui::widgets
