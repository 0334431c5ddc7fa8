#pragma once

#include "newsroom/Newsroom.h"

#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QWidget>

class QContextMenuEvent;
class QLabel;
class QLineEdit;
class QListView;
class QStackedLayout;

namespace communique::ui::panels {

/// Draws one release of the newsroom: title on up to two lines; date, state and progress of the translation
/// below.
class ReleaseDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, DateRole, StatusRole, StatusToneRole, ProgressRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The left side of the window: all releases, newest first, and a field to find them.
class NewsroomPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NewsroomPanel(newsroom::Newsroom& newsroom, QWidget* parent = nullptr);

    void setCurrentRelease(const QString& id);
    void focusSearch();
    [[nodiscard]] int count() const { return m_model.rowCount(); }

Q_SIGNALS:
    void releaseChosen(const QString& id);
    void removalWanted(const QString& id);
    /// What can be done with a release, at a place on the screen.
    void menuWanted(const QString& id, const QPoint& where);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askMenu(const QContextMenuEvent& event);
    void refill();
    void retranslate();
    [[nodiscard]] QStandardItem* itemFor(const newsroom::Entry& entry) const;

    newsroom::Newsroom& m_newsroom;
    QStandardItemModel m_model;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_empty;
    QString m_current;
};

/// What a state of a release is called, and the tone in which it is shown.
[[nodiscard]] QString statusText(document::Status status);
[[nodiscard]] QString statusTone(document::Status status);

} // namespace communique::ui::panels
