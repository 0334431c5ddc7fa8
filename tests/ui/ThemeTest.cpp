#include "TestMain.h"

#include "base/Clock.h"
#include "base/Colour.h"
#include "shell/ReleaseBar.h"
#include "shell/Theme.h"

#include <QApplication>
#include <QImage>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace communique;
using ui::shell::ThemeChoice;

namespace {

/// The best contrast that any pixel inside the button has with its ground: that of its letters.
double legibility(QWidget& button)
{
    const QImage image = button.grab().toImage();
    const QString ground = image.pixelColor(6, image.height() / 2).name();
    double best = 1;
    for (int y = 6; y < image.height() - 6; ++y)
        for (int x = 6; x < image.width() - 24; ++x) // short of the arrow
            best = std::max(best, base::contrast(ground, image.pixelColor(x, y).name()));
    return best;
}

/// Where the letters begin.
int firstLetter(QWidget& button)
{
    const QImage image = button.grab().toImage();
    const QColor ground = image.pixelColor(6, image.height() / 2);
    for (int x = 6; x < image.width(); ++x)
        for (int y = 6; y < image.height() - 6; ++y)
            if (base::contrast(ground.name(), image.pixelColor(x, y).name()) > 3)
                return x;
    return -1;
}

} // namespace

/// What the style sheet makes of widgets.
class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { ui::shell::applyTheme(*qApp, ThemeChoice::Light); }

    void theFilledButtonIsLegible_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
        QTest::newRow("high contrast") << ThemeChoice::HighContrast;
    }
    /// While its menu is open a button is drawn as one that is held down.
    void theFilledButtonIsLegible()
    {
        QFETCH(ThemeChoice, theme);
        ui::shell::applyTheme(*qApp, theme);
        const base::SystemClock clock;
        QWidget window;
        const ui::shell::Actions actions(&window);
        ui::shell::ReleaseBar bar(actions, clock, &window);
        auto* button = bar.findChild<QToolButton*>(u"exportButton"_s);
        QVERIFY(button);
        button->setEnabled(true);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const int atRest = firstLetter(*button);
        const QSize room = button->sizeHint();
        QVERIFY2(legibility(*button) >= 4.5, "at rest");
        button->setFocus();
        QVERIFY2(legibility(*button) >= 4.5, "with the keyboard");
        QVERIFY2(std::abs(firstLetter(*button) - atRest) <= 1, "the letters stay where they are");
        button->updateGeometry();
        QCOMPARE(button->sizeHint(), room);
        button->setDown(true);
        QVERIFY2(legibility(*button) >= 4.5, "open");
        QVERIFY2(std::abs(firstLetter(*button) - atRest) <= 1, "the letters stay where they are");

        QPushButton plain(u"Export"_s, &window);
        plain.setDefault(true);
        plain.setDown(true);
        plain.adjustSize();
        QVERIFY2(legibility(plain) >= 4.5, "in a dialog, held down");
    }
};

COMMUNIQUE_TEST(ThemeTest)
#include "ThemeTest.moc"
