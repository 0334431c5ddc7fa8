#pragma once

#include "document/Form.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace communique::ui::forms {

/// The picture in the letterhead: small, with what can be done about it.
class LogoField : public QWidget
{
    Q_OBJECT

public:
    explicit LogoField(QWidget* parent);

    void setLogo(const document::Logo& logo);
    /// Says why a file was not taken; until another logo is shown, or a file is taken.
    void refuse(const QString& sentence);
    void accept(const document::Logo& logo);

Q_SIGNALS:
    void pictureWanted();
    void removalWanted();

private:
    QLabel* m_picture;
    QLabel* m_facts;
    QPushButton* m_choose;
    QPushButton* m_remove;
    std::optional<QString> m_shown; ///< digest of the picture whose facts are shown
};

} // namespace communique::ui::forms
