#pragma once

#include "session/DocumentSession.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableWidget;
class QToolButton;
class QAction;

namespace communique::ui::panels {

/// A grid of texts with buttons for its rows, and for its columns where they can change. What is edited
/// becomes one undo step.
class GridPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GridPanel(bool columnsChange, QWidget* parent = nullptr);

    void setSession(session::DocumentSession* session);
    [[nodiscard]] QTableWidget& grid() const { return *m_grid; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    /// Rows of texts as they stand; nothing where there is nothing to edit, with a sentence why.
    struct Content
    {
        QStringList columns; ///< headings; of a table the letters A, B, C …
        QList<QStringList> rows;
        QString empty;
    };
    [[nodiscard]] virtual Content content() const = 0;
    virtual void setCell(int row, int column, const QString& text) = 0;
    virtual void insertRow(int at) = 0;
    virtual void removeRow(int row) = 0;
    virtual void moveRow(int from, int to) = 0;
    virtual void insertColumn(int) {}
    virtual void removeColumn(int) {}
    virtual void moveColumn(int, int) {}
    /// An edit or a move of the caret may have changed what is to be shown.
    void refill();
    virtual void retranslate();

    session::DocumentSession* m_session = nullptr;
    QCheckBox* m_headerRow; ///< tables only

private:
    QAction* addAct(const QString& icon, void (GridPanel::*act)());
    void addRowBelow();
    void removeThisRow();
    void moveRowUp() { moveThisRow(-1); }
    void moveRowDown() { moveThisRow(1); }
    void moveThisRow(int step);
    void addColumnAfter();
    void removeThisColumn();
    void moveColumnLeft() { moveThisColumn(-1); }
    void moveColumnRight() { moveThisColumn(1); }
    void moveThisColumn(int step);
    void keepAt(int row, int column);

    QTableWidget* m_grid;
    QLabel* m_empty;
    QWidget* m_bar;
    QToolButton* m_add = nullptr; ///< the first of its buttons
    const bool m_columnsChange;   ///< a table; otherwise people, a row for each
    QList<QAction*> m_acts;       ///< of the buttons and of the grid's context menu (Shift+F10)
    bool m_filling = false;
};

/// The cells of the table at the caret, in the caret's language.
class TablePanel : public GridPanel
{
    Q_OBJECT

public:
    explicit TablePanel(QWidget* parent = nullptr);

protected:
    [[nodiscard]] Content content() const override;
    void setCell(int row, int column, const QString& text) override;
    void insertRow(int at) override;
    void removeRow(int row) override;
    void moveRow(int from, int to) override;
    void insertColumn(int at) override;
    void removeColumn(int column) override;
    void moveColumn(int from, int to) override;

private:
    [[nodiscard]] QString blockId() const;
};

/// Who may be called about the release: the contact table of the Korean form.
class ContactsPanel : public GridPanel
{
    Q_OBJECT

public:
    explicit ContactsPanel(QWidget* parent = nullptr);

protected:
    [[nodiscard]] Content content() const override;
    void setCell(int row, int column, const QString& text) override;
    void insertRow(int at) override;
    void removeRow(int row) override;
    void moveRow(int from, int to) override;

private:
    void setContacts(const QList<document::Contact>& contacts);
};

} // namespace communique::ui::panels
