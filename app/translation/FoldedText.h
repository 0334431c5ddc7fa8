#pragma once

#include "base/Language.h"

#include <QList>
#include <QString>

namespace communique::translation {

/// A text as the glossary compares it: one kind of hyphen, apostrophe and middle dot, full-width forms made
/// narrow; Korean without white space, English with one space for a run of it.
struct FoldedText
{
    FoldedText(QStringView text, base::Language language);

    QString shape;          ///< with its upper and lower case
    QString key;            ///< without; as long as `shape`
    QList<qsizetype> from;  ///< per unit: its UTF-16 offset in the text, and one more for the text's end
    QList<bool> afterSpace; ///< per unit: white space stands before it in the text

    [[nodiscard]] qsizetype size() const { return key.size(); }
    /// Where the unit `index - 1` ends in the text.
    [[nodiscard]] qsizetype endOf(qsizetype index) const { return index > 0 ? from[index - 1] + 1 : 0; }
};

} // namespace communique::translation
