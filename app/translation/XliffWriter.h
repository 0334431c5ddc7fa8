#pragma once

#include "document/Form.h"
#include "document/Release.h"

namespace communique::translation {

enum class XliffVersion : quint8 {
    V12, ///< OASIS XLIFF 1.2 (2008)
    V21  ///< OASIS XLIFF 2.1 (2018), core only
};

/// "1.2" and "2.1".
[[nodiscard]] std::optional<XliffVersion> xliffVersionFromName(QStringView name);

/// The release for a translator, from its source language into the other: one `file`, a unit for each text
/// (unitsOf()). Marks are codes, states and places travel along, and each unit carries fingerprints of both
/// texts and its state, so that mergeXliff() knows what was changed where. Pure: equal input gives equal
/// bytes.
[[nodiscard]] QByteArray writeXliff(const document::Release& release, const document::Form& form,
                                    XliffVersion version);

/// What `original` says of the release.
[[nodiscard]] QString xliffOriginal(const document::Release& release);

/// The name of a progress in the file: "empty", "draft", "source-changed", "translated", "reviewed".
[[nodiscard]] QString xliffStateName(document::Progress progress);

} // namespace communique::translation
