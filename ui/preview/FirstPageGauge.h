#pragma once

#include "document/Form.h"
#include "writers/pdf/PdfWriter.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace communique::ui::preview {

/// How full the first page is, in words and as a bar: many offices want a release on one page.
class FirstPageGauge : public QWidget
{
    Q_OBJECT

public:
    explicit FirstPageGauge(QWidget* parent = nullptr);

    void show(const writers::pdf::PageLayout& layout, const document::TextStyle& body);
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_words;
    QProgressBar* m_bar;
    int m_pages = 0; ///< 0 for nothing to tell
    int m_fill = 0;  ///< per cent
    int m_lines = 0; ///< that still fit
};

} // namespace communique::ui::preview
