#pragma once

#include <QStringView>

#include <array>

/// Words around Korean dates.
namespace communique::language {

struct RelativeWord
{
    QStringView word;
    int offset;
};

/// Longest first.
constexpr std::array RelativeYears{
    RelativeWord{u"내후년", 2},  RelativeWord{u"후년", 2},      RelativeWord{u"재작년", -2},
    RelativeWord{u"지난해", -1}, RelativeWord{u"지난 해", -1},  RelativeWord{u"작년", -1},
    RelativeWord{u"내년", 1},    RelativeWord{u"다음 해", 1},   RelativeWord{u"금년", 0},
    RelativeWord{u"올해", 0},    RelativeWord{u"금번 연도", 0}, RelativeWord{u"이듬해", 1}};
constexpr std::array RelativeMonths{
    RelativeWord{u"이번 달", 0}, RelativeWord{u"이번달", 0},  RelativeWord{u"이달", 0},
    RelativeWord{u"금월", 0},    RelativeWord{u"다음 달", 1}, RelativeWord{u"다음달", 1},
    RelativeWord{u"내달", 1},    RelativeWord{u"지난달", -1}, RelativeWord{u"지난 달", -1}};

/// What makes of 3일 so many days: 3일간, 3일 동안.
constexpr QStringView DurationWords[] = {u"간",   u"째",  u" 동안", u" 이내", u" 만에", u"만에",
                                         u" 후",  u" 전", u"차",    u"씩",    u" 연속", u" 이상",
                                         u"동안", u" 앞", u" 내",   u" 정도"};

/// What makes of 4.27 the name of an event: 4.27 판문점선언.
constexpr QStringView EventWords[] = {u"판문점", u"남북", u"공동선언", u"공동성명", u"합의", u"선언",
                                      u"민주",   u"광복", u"독립",     u"정상회담", u"기념", u"평양"};

[[nodiscard]] inline bool startsWithOneOf(QStringView text, const auto& words)
{
    for (const QStringView word : words)
        if (text.startsWith(word))
            return true;
    return false;
}
[[nodiscard]] inline bool isDuration(QStringView behind)
{
    return startsWithOneOf(behind, DurationWords);
}
[[nodiscard]] inline bool isEvent(QStringView behind)
{
    return startsWithOneOf(behind, EventWords);
}

} // namespace communique::language
