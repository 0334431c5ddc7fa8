#pragma once

#include "session/GlossaryDesk.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace communique::ui::widgets {
class RichTextList;
}

namespace communique::ui::panels {

class TermForm;

/// The terms of the text at the caret with what the glossary says of them; or, while something is typed into
/// the field above, the terms that contain it. Own terms are added in place.
class GlossaryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GlossaryPanel(session::GlossaryDesk& desk, QWidget* parent = nullptr);

    void setSession(session::DocumentSession* session);
    /// The person is in this cell or alternative text of the block at the caret; nothing for the text itself.
    void setPart(const std::optional<session::BlockPart>& part);
    /// Opens the fields for a term of one's own; what is known already is filled in.
    void startTerm(const base::PerLanguage<QString>& words);

    [[nodiscard]] widgets::RichTextList& list() const { return *m_list; }
    [[nodiscard]] QLineEdit& search() const { return *m_search; }
    [[nodiscard]] TermForm& form() const { return *m_form; }
    [[nodiscard]] QString sentence() const; ///< what is said instead of a list
    /// What the n-th row of the list puts into the translation, from 0; empty where there is none.
    [[nodiscard]] QString translationAt(int row);

Q_SIGNALS:
    void insertWanted(const QString& translation);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refill();
    void addRow(int number, qsizetype term);
    void say(const QString& sentence);
    void retranslate();
    [[nodiscard]] QList<qsizetype> termsHere() const;
    [[nodiscard]] QString holdersOf(const translation::Term& term) const;
    [[nodiscard]] base::Language target() const;

    session::GlossaryDesk& m_desk;
    session::DocumentSession* m_session = nullptr;
    std::optional<session::BlockPart> m_part;
    QLineEdit* m_search;
    QPushButton* m_add;
    widgets::RichTextList* m_list;
    QLabel* m_empty;
    TermForm* m_form;
    QList<qsizetype> m_shown; ///< terms, row by row
    QTimer m_delay;
};

} // namespace communique::ui::panels
