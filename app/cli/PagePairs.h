#pragma once

#include <QStringList>

/// Pages and texts of past releases that are translations of one another by their names.
namespace communique::cli {

struct PagePairs
{
    QList<std::pair<QString, QString>> pairs; ///< Korean, English
    QStringList alone;                        ///< without a counterpart, or with more than one
};

/// True for what is no TMX and no release of our own: web pages and plain texts.
[[nodiscard]] bool isPage(const QString& path);

/// Two paths are a pair where they differ in the mark of the language only: release.ko.html and
/// release.en.html, 보도자료(국문).txt and 보도자료(영문).txt, eng/031.txt and kor/031.txt. One of the two
/// may have no mark.
[[nodiscard]] PagePairs pairedPages(const QStringList& paths);

} // namespace communique::cli
