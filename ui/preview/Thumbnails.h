#pragma once

#include "preview/PagePictures.h"

#include <QListWidget>

namespace communique::ui::preview {

/// A slim column of small pages: where one is, and a way to another page.
class Thumbnails : public QListWidget
{
    Q_OBJECT

public:
    explicit Thumbnails(QWidget* parent = nullptr);

    void setPages(const TypesetPagesPtr& pages) { m_pictures.setPages(pages); }
    /// Page from 1; scrolls to it, sends nothing.
    void setCurrentPage(int page);
    [[nodiscard]] QPixmap picture(int page) const { return m_pictures.picture(page - 1); }

Q_SIGNALS:
    void pageChosen(int page);
    /// Small pages of a newer state are on the screen.
    void shown();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent* event) override;

private:
    void exchange();
    void want();
    void retranslate();

    PagePictures m_pictures;
};

} // namespace communique::ui::preview
