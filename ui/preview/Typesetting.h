#pragma once

#include "document/Form.h"
#include "document/Release.h"
#include "writers/pdf/PdfWriter.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace communique::ui::preview {

/// One language of a release on pages, or two side by side: the PDF as it is exported, and where the blocks
/// fall on it.
struct TypesetPages
{
    QString releaseId;
    QList<base::Language> languages;
    QByteArray pdf;
    writers::pdf::PageLayout layout;
};

using TypesetPagesPtr = std::shared_ptr<const TypesetPages>;

/// Sets the release on pages as it is edited: off the UI thread, one at a time, and never so often that
/// typesetting a long release would keep a core busy. What is typed meanwhile goes with the next one, so that
/// somebody who types without a pause sees the pages follow all the same. The language that is looked at
/// comes first; page breaks of the other one, and all where no pages are seen, follow in a pause. Two
/// languages that are looked at side by side end their pages together, and have no others.
class Typesetting : public QObject
{
    Q_OBJECT

public:
    explicit Typesetting(QObject* parent = nullptr);
    ~Typesetting() override;

    /// Another release, or another form: at once.
    void show(const document::Release& release, const document::FormPtr& form);
    /// The same release after an edit: soon.
    void update(const document::Release& release, const document::FormPtr& form);
    void clear();
    /// Whose pages are looked at, two languages side by side; none where page breaks are all that is wanted.
    void setShown(const QList<base::Language>& languages);

Q_SIGNALS:
    /// Where the blocks fall; for each language in which the release says something, or for both side by
    /// side.
    void laidOut(const QList<communique::base::Language>& languages,
                 const communique::writers::pdf::PageLayout& layout);
    void typeset(const communique::ui::preview::TypesetPagesPtr& pages);

private:
    /// Pages without a PDF where only their breaks are wanted.
    [[nodiscard]] static TypesetPages work(const document::Release& release, const document::Form& form,
                                           const QList<base::Language>& languages, bool withPdf);
    void startAnew();
    void start();
    void workOnNext();
    void take();

    std::optional<document::Release> m_release;
    document::FormPtr m_form;
    QList<base::Language> m_shown;
    QList<QList<base::Language>> m_waiting; ///< what is still to be typeset
    QThreadPool m_pool;
    QFutureWatcher<TypesetPages> m_watcher;
    QElapsedTimer m_started;
    QElapsedTimer m_finished; ///< when the language that is looked at was ready
    qint64 m_duration = 0;    ///< of typesetting it, in milliseconds
    QTimer m_pause;
    bool m_again = false;   ///< something changed since the running one began
    bool m_working = false; ///< until the end of it has been taken
    bool m_stale = false;   ///< what is running is no longer wanted
};

} // namespace communique::ui::preview

Q_DECLARE_METATYPE(communique::ui::preview::TypesetPagesPtr)
