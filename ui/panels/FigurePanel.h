#pragma once

#include "session/DocumentSession.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace communique::ui::panels {

/// The figure at the caret: its picture, its width, and what somebody hears who cannot see it, in both
/// languages.
class FigurePanel : public QWidget
{
    Q_OBJECT

public:
    explicit FigurePanel(QWidget* parent = nullptr);

    void setSession(session::DocumentSession* session);
    [[nodiscard]] QLineEdit* alternative(base::Language language) const { return m_alternative[language]; }

Q_SIGNALS:
    /// Another picture is wanted for this block.
    void pictureWanted(const QString& blockId);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refill();
    void retranslate();
    [[nodiscard]] QString blockId() const;
    void perform(const editing::commands::Outcome& outcome);

    session::DocumentSession* m_session = nullptr;
    QWidget* m_form;
    QLabel* m_empty;
    QLabel* m_picture;
    QLabel* m_facts;
    QLabel* m_widthLabel;
    QSpinBox* m_width;
    QPushButton* m_replace;
    base::PerLanguage<QLabel*> m_labels;
    base::PerLanguage<QLineEdit*> m_alternative;
    QString m_shown; ///< digest of the picture that is shown
    bool m_filling = false;
};

} // namespace communique::ui::panels
