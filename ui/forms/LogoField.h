#pragma once

#include "document/Form.h"

#include <QWidget>

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
    /// Says why a file was not taken; until the form changes.
    void refuse(const QString& sentence);

Q_SIGNALS:
    void pictureWanted();
    void removalWanted();

private:
    QLabel* m_picture;
    QLabel* m_facts;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QString m_shown; ///< digest of the picture that is shown
};

} // namespace communique::ui::forms
