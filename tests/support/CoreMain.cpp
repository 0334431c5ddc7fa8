#include "TestMain.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return communique::tests::runTests(QCoreApplication::arguments());
}
