#pragma once

#include "base/Language.h"

#include <QList>
#include <QString>

/// Countries, unions and regions as releases name them.
namespace communique::checks {

using base::Language;

struct Country
{
    QStringView id;
    QStringView korean;  ///< names, "미국|미합중국"
    QStringView english; ///< a pattern of names and adjectives, "U\\.S\\.|American"
    QStringView mark;    ///< the one-syllable form of compounds, "미"; may be empty
    QStringView
        shortName; ///< as it stands in running English text, "Belgium"; empty where no long name is asked for
    QStringView official; ///< "the Kingdom of Belgium"
};

[[nodiscard]] const QList<Country>& countries();

/// A pattern of the English names of its capital, "Manila", which stands for its government; may be empty.
[[nodiscard]] QString capitalOf(const QString& id);

/// A country named in a text.
struct Naming
{
    QString id;
    qsizetype from = 0;
    qsizetype length = 0;
};

/// Countries by name or adjective in the order of the text; marks ("한", "미") are none.
[[nodiscard]] QList<Naming> namedIn(const QString& text, Language language);

/// True where a Korean text names the country in any way, compounds (한미, 주일, 방중) included.
[[nodiscard]] bool isNamedInKorean(const QString& text, const QString& id);

/// Countries that stand directly one after another: 한미일, 한-EU, 미국·일본, "ROK-U.S.-Japan", "Japan and
/// China".
struct Row
{
    QStringList ids;
    qsizetype from = 0;
    qsizetype length = 0;
    bool compound = false; ///< joined by hyphens or without anything
    QList<Naming> members;
};

[[nodiscard]] QList<Row> rowsIn(const QString& text, Language language);

} // namespace communique::checks
