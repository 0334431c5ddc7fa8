#pragma once

#include "translation/Term.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace communique::ui::panels {

/// One line in which a term of one's own is written: Korean, English, kind.
class TermForm : public QFrame
{
    Q_OBJECT

public:
    explicit TermForm(QWidget* parent = nullptr);

    /// Shows the line with what is known already, the keyboard where something is missing.
    void start(const base::PerLanguage<QString>& words);
    void finish();
    /// A sentence about what was wrong, in place.
    void say(const QString& sentence);
    [[nodiscard]] QLineEdit& field(base::Language language) const { return *m_fields[language]; }
    [[nodiscard]] QPushButton& addButton() const { return *m_add; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void termWritten(const communique::translation::Term& term);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void send();
    void retranslate();

    base::PerLanguage<QLineEdit*> m_fields;
    QComboBox* m_kind;
    QPushButton* m_add;
    QPushButton* m_cancel;
    QLabel* m_said;
};

/// The kind as an interface names it.
[[nodiscard]] QString kindName(translation::TermKind kind);

} // namespace communique::ui::panels
