#include "TestMain.h"

#include "preview/PreviewScheme.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    communique::ui::preview::registerPreviewScheme();
    const QApplication application(argc, argv);
    return communique::tests::runTests(QCoreApplication::arguments());
}
