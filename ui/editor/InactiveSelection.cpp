#include "editor/InactiveSelection.h"

#include <QEvent>
#include <QTextEdit>

namespace communique::ui::editor {

namespace {

/// How much of the ink is in the grey: it stands out of the ground, and the ink on it keeps 4.5 : 1.
constexpr double Ink = 0.24;

QColor between(const QColor& ground, const QColor& ink)
{
    const auto mixed = [](int from, int to) { return qRound(from + (to - from) * Ink); };
    return {mixed(ground.red(), ink.red()), mixed(ground.green(), ink.green()),
            mixed(ground.blue(), ink.blue())};
}

void takeColours(QTextEdit& edit)
{
    const QPalette shown = edit.palette();
    const QColor ink = shown.color(QPalette::Active, QPalette::Text);
    QPalette own; // only what is set here: everything else stays the theme's
    own.setColor(QPalette::Inactive, QPalette::Highlight,
                 between(shown.color(QPalette::Active, QPalette::Base), ink));
    own.setColor(QPalette::Inactive, QPalette::HighlightedText, ink);
    edit.setPalette(own);
}

class ThemeFollower : public QObject
{
public:
    explicit ThemeFollower(QTextEdit& edit)
        : QObject(&edit)
        , m_edit(edit)
    {
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::PaletteChange && !m_taking) {
            m_taking = true;
            takeColours(m_edit);
            m_taking = false;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QTextEdit& m_edit;
    bool m_taking = false; ///< setting them is a change as well
};

} // namespace

void greySelectionWithoutKeyboard(QTextEdit& edit)
{
    takeColours(edit);
    edit.installEventFilter(new ThemeFollower(edit));
}

} // namespace communique::ui::editor
