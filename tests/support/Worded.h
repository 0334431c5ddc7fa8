#pragma once

#include "Checked.h"

/// Tables of texts that break a rule on wording or do not.
namespace communique::tests {

inline void wordedColumns()
{
    QTest::addColumn<QString>("korean");
    QTest::addColumn<QString>("english");
    QTest::addColumn<bool>("wrong");
}

inline void wordedRow(bool wrong, const char* korean, const char* english)
{
    QTest::addRow("%s | %s", korean, english)
        << QString::fromUtf8(korean) << QString::fromUtf8(english) << wrong;
}

/// One paragraph with these texts, under titles that break nothing.
inline bool breaks(checks::Rule rule, const QString& korean, const QString& english)
{
    return !found(rule, sample({{BlockType::Paragraph, 0, korean, english}})).isEmpty();
}

} // namespace communique::tests
