#pragma once

#include "writers/Writers.h"

namespace communique::writers {

/// One file that an export makes.
struct OutputFile
{
    QString path;
    Format format = Format::Html;
    Options options;
    QByteArray ready; ///< its bytes, where they are there already: the office's logo
};

/// What an export is to be called.
struct Naming
{
    QString path;      ///< of the one file, "-" for standard output; empty for names after `stem`
    QString stem;      ///< folder and name without language and suffix: "out/name" becomes "out/name.ko.html"
    bool each = false; ///< a file for each of the languages, with names after `stem`
};

/// Every file of an export, in the order in which they are to be written: with an address a page has its
/// preview picture and the office's logo beside it. Pages of one release in one folder know one another by
/// their names, "name.ko.html" and "name.en.html".
[[nodiscard]] QList<OutputFile> outputFiles(const Release& release, const Form& form, Format format,
                                            const Options& options, const Naming& naming);

[[nodiscard]] base::Result<QByteArray> bytesOf(const OutputFile& file, const Release& release,
                                               const Form& form);

/// `name` as a file of the format is to be called: with its suffix, in place of that of another format. Other
/// endings belong to the name: "v1.2" becomes "v1.2.pdf".
[[nodiscard]] QString fileNameFor(const QString& name, Format format);

/// The languages in which the release is to appear and says anything, its source first: what an export holds
/// unless somebody names a language. Never empty: where nothing is said yet, one in which it is to appear.
[[nodiscard]] QList<Language> publishedLanguages(const Release& release);

/// The folder on the web where pages will stand, with a slash at the end; empty for an empty text. Usage for
/// anything but an http or https address without query.
[[nodiscard]] base::Result<QString> webFolder(const QString& text);

} // namespace communique::writers
