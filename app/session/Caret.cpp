#include "session/Caret.h"

using namespace Qt::StringLiterals;

namespace communique::session {

namespace {

QString written(const editing::Position& position)
{
    const editing::TextPlace& place = position.place;
    return QStringList{base::code(place.language), place.blockId, QString::number(int(place.field)),
                       QString::number(position.offset)}
        .join(u'/');
}

std::optional<editing::Position> read(const QString& text, const document::Release& release)
{
    const QStringList parts = text.split(u'/');
    const auto language = parts.size() == 4 ? base::languageFromCode(parts[0]) : std::nullopt;
    if (!language)
        return std::nullopt;
    const editing::Field field = parts[2] == QString::number(int(editing::Field::Subtitle))
                                     ? editing::Field::Subtitle
                                     : editing::Field::Title;
    const editing::TextPlace place = parts[1].isEmpty() ? editing::TextPlace::inField(field, *language)
                                                        : editing::TextPlace::inBlock(parts[1], *language);
    if (!place.isField() && !release.find(place.blockId))
        return std::nullopt;
    return editing::Position{
        place, std::clamp<qsizetype>(parts[3].toLongLong(), 0, editing::textAt(release, place).size())};
}

} // namespace

QString caretText(const editing::Selection& selection)
{
    return written(selection.anchor) + u' ' + written(selection.head);
}

editing::Selection caretFromText(const QString& text, const document::Release& release)
{
    const auto anchor = read(text.section(u' ', 0, 0), release);
    const auto head = read(text.section(u' ', 1, 1), release);
    return anchor && head ? editing::Selection{*anchor, *head} : editing::Selection();
}

} // namespace communique::session
