#include "checks/Accessibility.h"

#include <QRegularExpression>

namespace communique::checks {

namespace {

bool saysNothing(const QString& alternative)
{
    static const QRegularExpression file(
        QStringLiteral(R"(^\S[^/\\]*\.(?:png|jpe?g|gif|svg|bmp|tiff?|webp|heic)$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression camera(
        QStringLiteral(R"(^(?:img|dsc[fn]?|pxl|screenshot|스크린샷)[-_ ]?\d[-_\d ]*$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kind(
        QStringLiteral(
            R"(^[<\[(]?\s*(?:(?:the |an? )?(?:image|picture|photo|photograph|figure|graphic|chart|graph|diagram)|)"
            R"(사진|그림|이미지|도표|그래프|삽화|첨부\s?사진|관련\s?사진)\s*\d*\s*[>\])]?[.:]?$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return file.match(alternative).hasMatch() || camera.match(alternative).hasMatch() ||
           kind.match(alternative).hasMatch();
}

} // namespace

QList<Finding> emptyAlternative(const Subject& subject)
{
    QList<Finding> findings;
    subject.eachBlock([&](const Block& block, Language language) {
        const QString alternative = block.figure.alternative[language].trimmed();
        if (block.shape.type != document::BlockType::Figure || !saysNothing(alternative))
            return;
        findings.append(
            {QStringLiteral("figure-alternative-words"),
             Severity::Warning,
             {Part::Alternative, block.id, language},
             alternative,
             Rules::tr("The alternative text “%1” says nothing about the picture. Write what is to "
                       "be seen.")
                 .arg(alternative),
             {Fix::Kind::Alternative}});
    });
    return findings;
}

} // namespace communique::checks
