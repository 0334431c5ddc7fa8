#include "cli/PagePairs.h"

#include "base/Language.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace communique::cli {

namespace {

struct Named
{
    QString key; ///< the path without the mark of a language and without the ending
    std::optional<base::Language> language;
};

std::optional<base::Language> languageFromMark(const QString& mark)
{
    static const QStringList korean{u"ko"_s,   u"kr"_s,     u"kor"_s, u"korean"_s,
                                    u"국문"_s, u"한국어"_s, u"한글"_s};
    static const QStringList english{u"en"_s, u"eng"_s, u"english"_s, u"영문"_s, u"영어"_s};
    const QString plain = mark.toLower().section(u'-', 0, 0); // ko-KR
    if (korean.contains(plain))
        return base::Language::Korean;
    return english.contains(plain) ? std::optional(base::Language::English) : std::nullopt;
}

/// The last mark in a name, set apart from what is before and behind it.
Named named(const QString& path)
{
    static const QRegularExpression mark(
        u"(?:^|[._\\-\\s(\\[])(ko(?:-kr|rean|r)?|kr|en(?:-us|-gb|glish|g)?|국문|한국어|한글|영문|영어)(?:$|[._\\-\\s)\\]])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QFileInfo file(path);
    const QString name = file.completeBaseName();
    const QString folder = file.path();
    QRegularExpressionMatch last;
    for (auto all = mark.globalMatch(name); all.hasNext();)
        last = all.next();
    if (last.hasMatch()) {
        QString rest = name;
        rest.replace(last.capturedStart(), last.capturedLength(), u" "_s);
        return {folder + u'/' + rest.simplified(), languageFromMark(last.captured(1))};
    }
    if (const auto language = languageFromMark(file.dir().dirName()))
        return {QFileInfo(folder).path() + u'/' + name.simplified(), language};
    return {folder + u'/' + name.simplified(), std::nullopt};
}

} // namespace

bool isPage(const QString& path)
{
    return QStringList{u"html"_s, u"htm"_s, u"txt"_s}.contains(QFileInfo(path).suffix().toLower());
}

PagePairs pairedPages(const QStringList& paths)
{
    QMap<QString, QList<std::pair<QString, std::optional<base::Language>>>> byKey;
    for (const QString& path : paths) {
        const Named each = named(path);
        byKey[each.key].append({path, each.language});
    }
    PagePairs result;
    for (const auto& files : std::as_const(byKey)) {
        const bool isPair = files.size() == 2 && files[0].second != files[1].second;
        if (!isPair) {
            for (const auto& [path, language] : files)
                result.alone.append(path);
            continue;
        }
        const auto known = files[0].second ? files[0].second : base::other(*files[1].second);
        const qsizetype korean = known == base::Language::Korean ? 0 : 1;
        result.pairs.append({files[korean].first, files[1 - korean].first});
    }
    return result;
}

} // namespace communique::cli
