#pragma once

#include "base/Clock.h"
#include "document/Release.h"
#include "shell/Actions.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace communique::ui::widgets {
class SegmentedSwitch;
}

namespace communique::ui::shell {

/// The bar above the work: new and import, the language switch, what state the release is in, and export.
class ReleaseBar : public QFrame
{
    Q_OBJECT

public:
    ReleaseBar(const Actions& actions, const base::Clock& clock, QWidget* parent = nullptr);

    void showRelease(const std::optional<document::Release>& release);
    void setLanguageView(int view);
    void retranslate();
    /// In a narrow window editor and preview share one place; this switch chooses.
    void setNarrow(bool narrow);
    void setPreviewShown(bool shown);

Q_SIGNALS:
    void languageViewChosen(int view);
    void previewChosen(bool preview);

private:
    QToolButton* barButton(const QString& name);
    void showLanguages();
    void showEmbargo();

    const Actions& m_actions;
    const base::Clock& m_clock;
    QToolButton* m_new;
    QToolButton* m_import;
    widgets::SegmentedSwitch* m_languages;
    widgets::SegmentedSwitch* m_place;
    QToolButton* m_status;
    QToolButton* m_appearance; ///< where the release appears in one language only
    QLabel* m_embargoChip;
    QToolButton* m_export;
    QTimer m_minute;
    bool m_narrow = false;
    std::optional<document::Release> m_release;
};

} // namespace communique::ui::shell
