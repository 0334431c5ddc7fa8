#include "TestMain.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTest>

#include <map>
#include <memory>
#include <string>

namespace communique::tests {

namespace {

std::map<std::string, TestFactory>& factories()
{
    static std::map<std::string, TestFactory> all;
    return all;
}

int run(TestFactory factory, const QStringList& arguments)
{
    const std::unique_ptr<QObject> test(factory());
    return QTest::qExec(test.get(), arguments);
}

} // namespace

bool registerTest(const char* name, TestFactory factory)
{
    return factories().emplace(name, factory).second;
}

int runTests(QStringList arguments)
{
    QStandardPaths::setTestModeEnabled(true);
    const std::string wanted = arguments.size() > 1 ? arguments[1].toStdString() : std::string();
    if (const auto found = factories().find(wanted); found != factories().end()) {
        arguments.removeAt(1);
        return run(found->second, arguments);
    }
    int failures = 0;
    for (const auto& [name, factory] : factories())
        failures += run(factory, arguments);
    return failures;
}

} // namespace communique::tests
