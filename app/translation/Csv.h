#pragma once

#include "base/Result.h"

#include <QStringList>

/// Tables as text: RFC 4180, read as they are found.
namespace communique::translation {

struct CsvRow
{
    int line = 0; ///< where it starts, from 1
    QStringList fields;
};

struct CsvTable
{
    QChar separator;
    QList<CsvRow> rows; ///< without empty ones, and without remarks (#) before the first
    int openQuote = 0;  ///< the line of a quotation mark that is never closed, or 0; its row is left out
};

/// UTF-8 with or without a byte order mark (strict), UTF-16 with one, or CP949. Unreadable for anything else.
[[nodiscard]] base::Result<QString> decodedTable(const QByteArray& bytes);

/// Rows of fields between commas, semicolons or tabs: the one that a first line "sep=;" names, or
/// whichever the first row has most of.
[[nodiscard]] CsvTable parsedCsv(const QString& text);

/// One row with its line ending (CRLF, RFC 4180 §2.1), fields quoted where they have to be (§2.6, §2.7). A
/// field that a spreadsheet would take for a formula gets an apostrophe before it.
[[nodiscard]] QString csvRow(const QStringList& fields, QChar separator = u',');

} // namespace communique::translation
