#pragma once

#include "panels/ProblemsModel.h"
#include "panels/SeverityBox.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPushButton;

namespace communique::ui::panels {

/// One problem in full: the sentence, what can be done about it, and why the rule is there.
class ProblemDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProblemDetails(QWidget* parent = nullptr);

    /// Null for none. `alike` counts the problems of the rule whose fix is words, this one included.
    void show(const Problem* problem, int alike, bool writable);
    /// Asks for the reason in place.
    void askReason();
    [[nodiscard]] bool isAsking() const;

    [[nodiscard]] QPushButton& fixButton() const { return *m_fix; }
    [[nodiscard]] QPushButton& fixAllButton() const { return *m_fixAll; }
    [[nodiscard]] QPushButton& ignoreButton() const { return *m_ignore; }
    [[nodiscard]] QLineEdit& reason() const { return *m_reason; }
    [[nodiscard]] SeverityBox& severity() const { return *m_severity; }
    [[nodiscard]] QString explanation() const;
    void retranslate();

Q_SIGNALS:
    void fixWanted();
    void fixAllWanted();
    void ignoreWanted(const QString& reason);
    void heedWanted();
    /// The keyboard may go back to the list.
    void left();
    void severityChosen(const QString& rule, const QString& severity);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void endAsking();
    void takeReason();

    QWidget* m_page;
    QLabel* m_sentence;
    QLabel* m_words;
    QPushButton* m_fix;
    QPushButton* m_fixAll;
    QPushButton* m_ignore; ///< or "Look at it again" for one that is ignored
    QWidget* m_asking;
    QLineEdit* m_reason;
    QPushButton* m_take;
    QLabel* m_rule;
    SeverityBox* m_severity;
    QLabel* m_why;
    QString m_shown; ///< what a reason that is being written is for
    bool m_isIgnored = false;
};

} // namespace communique::ui::panels
