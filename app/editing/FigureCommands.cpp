#include "editing/FigureCommands.h"

#include <QCoreApplication>

namespace communique::editing::commands {

namespace {

using document::BlockType;
using document::Figure;

struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

template <typename Change>
Outcome changed(const Release& release, const QString& blockId, const QString& name, Change change)
{
    const Block* block = release.find(blockId);
    if (!block || block->shape.type != BlockType::Figure)
        return std::nullopt;
    Figure figure = block->figure;
    change(figure);
    if (figure == block->figure)
        return std::nullopt;
    const Selection caret = Selection::caret({TextPlace::inBlock(blockId, release.header().source), 0});
    return Transaction{name, {SetFigure{blockId, figure}}, caret, {}, Merge::Never};
}

} // namespace

Outcome insertFigure(const Release& release, const Selection& selection, const document::MediaPtr& media)
{
    if (!media)
        return std::nullopt;
    Block block;
    block.shape = document::defaultShape(BlockType::Figure);
    block.figure.media = media;
    return insertBlock(release, selection, block, Figures::tr("Insert figure"));
}

Outcome replacePicture(const Release& release, const QString& blockId, const document::MediaPtr& media)
{
    return changed(release, blockId, Figures::tr("Replace picture"), [&](Figure& figure) {
        figure.media = media;
        figure.lost.clear();
        figure.lostType.clear();
        figure.lostData.clear();
    });
}

Outcome setFigureWidth(const Release& release, const QString& blockId, int percent)
{
    return changed(release, blockId, Figures::tr("Width of the figure"),
                   [&](Figure& figure) { figure.width = std::clamp(percent, 10, 100); });
}

Outcome setAlternative(const Release& release, const QString& blockId, Language language, const QString& text)
{
    return changed(release, blockId, Figures::tr("Alternative text"),
                   [&](Figure& figure) { figure.alternative[language] = text; });
}

} // namespace communique::editing::commands
