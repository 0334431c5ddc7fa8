#pragma once

#include <QObject>
#include <QStringList>

namespace communique::tests {

using TestFactory = QObject* (*)();

/// Registers a QtTest class under its own name; see COMMUNIQUE_TEST.
bool registerTest(const char* name, TestFactory factory);

/// Runs the class named first on the command line, or every class of this executable; the number of failures.
int runTests(QStringList arguments);

} // namespace communique::tests

/// Goes once at the end of <Class>.cpp, before `#include "<Class>.moc"`: the executable of the folder then
/// runs the class when it is named on the command line, and all classes when none is.
#define COMMUNIQUE_TEST(Class)                                                                               \
    static const bool registered##Class =                                                                    \
        communique::tests::registerTest(#Class, []() -> QObject* { return new Class; });
