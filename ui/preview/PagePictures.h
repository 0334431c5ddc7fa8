#pragma once

#include "preview/Typesetting.h"

#include <QHash>
#include <QPixmap>
#include <QThread>

namespace communique::ui::preview {

/// Pictures of pages that are exchanged while somebody looks at them. Drawn on a thread of its own, only
/// those that are wanted. The former pages, all of them, stay until those in sight are drawn anew, so that no
/// empty page and no mixture is ever seen.
class PagePictures : public QObject
{
    Q_OBJECT

public:
    explicit PagePictures(QObject* parent = nullptr);
    ~PagePictures() override;

    /// Newer pages. While an earlier exchange is under way, that one is finished first.
    void setPages(const TypesetPagesPtr& pages);
    /// Pages in sight, and others that will soon be, by index; pictures of pages far from these are let go.
    void setWanted(const QList<int>& inSight, const QList<int>& near, qreal pixelsPerPoint);

    /// What is shown: null before the first exchange.
    [[nodiscard]] const TypesetPagesPtr& pages() const { return m_shown.pages; }
    [[nodiscard]] const QList<QSizeF>& sizes() const { return m_shown.sizes; } ///< in points
    /// May be of a former state or scale for a moment; null for a page that has not been looked at yet.
    [[nodiscard]] QPixmap picture(int page) const { return m_shown.pictures.value(page).pixmap; }

Q_SIGNALS:
    /// Sizes and pictures are those of newer pages.
    void exchanged();
    void pictureChanged(int page);

private:
    struct Document;
    struct Picture
    {
        QPixmap pixmap;
        quint64 revision = 0;
        qreal scale = 0;
    };
    struct Stack
    {
        TypesetPagesPtr pages;
        quint64 revision = 0;
        QList<QSizeF> sizes;
        QHash<int, Picture> pictures;
    };

    void load(const TypesetPagesPtr& pages);
    void take(quint64 revision, const QList<QSizeF>& sizes);
    void take(quint64 revision, int page, qreal scale, const QImage& image);
    void drawNext();
    void draw(const Stack& stack, int page);
    [[nodiscard]] int nextMissing(const Stack& stack, const QList<int>& wanted) const;
    [[nodiscard]] bool isFresh(const Stack& stack, int page) const;
    void exchange();
    void forgetFarPictures();

    Stack m_shown;
    std::optional<Stack> m_coming; ///< loaded or being loaded, not yet shown
    TypesetPagesPtr m_next;        ///< waits for the exchange under way
    QList<int> m_inSight{0};
    QList<int> m_near;
    qreal m_scale = 1;
    quint64 m_revision = 0;
    bool m_drawing = false;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;     ///< lives in m_thread
    std::shared_ptr<Document> m_documents; ///< used on m_thread only
};

} // namespace communique::ui::preview
