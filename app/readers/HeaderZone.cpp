#include "readers/HeaderZone.h"

#include "base/Text.h"
#include "readers/Markers.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace communique::readers {

namespace {

constexpr qsizetype FieldsWithin = 60; ///< lines in which the fields of a page are looked for

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

enum class FieldKind { None, Date, Hits, Department, Title, Board, Other };

struct FieldLine
{
    FieldKind kind = FieldKind::None;
    QString value; ///< on the same line; empty where it stands on the next
};

FieldLine fieldIn(const QString& text)
{
    static const std::pair<FieldKind, QRegularExpression> fields[] = {
        {FieldKind::Date,
         pattern(
             u"^[•·]?\\s*(?:date|작성일|등록일|게시일|배포일|배포일시|날짜|작성일자)\\s*[:：]?\\s*(?=$|[\\d(]|[A-Z][a-z]{2,8}\\s\\d)(.*)$"_s)},
        {FieldKind::Hits, pattern(u"^[•·]?\\s*(?:hits?|views?|조회수?|조회)\\s*[:：]?\\s*([\\d,]*)$"_s)},
        {FieldKind::Department,
         pattern(
             u"^[•·]?\\s*(?:부서명|담당부서|담당\\s부서|작성부서|department)\\s*(?:[:：]\\s*(.+)|[:：]?)$"_s)},
        {FieldKind::Title, pattern(u"^(?:제목|title)\\s*(?:[:：]\\s*(.+)|[:：]?)$"_s)},
        {FieldKind::Other,
         pattern(u"^(?:작성자|첨부파일|첨부|writer|author|attachments?)\\s*[:：]?\\s*(.*)$"_s)},
    };
    for (const auto& [kind, form] : fields)
        if (const auto match = form.match(text); match.hasMatch() && text.size() < 120)
            return {kind, match.captured(1).trimmed()};
    return {};
}

bool isKnownBoard(const QString& text)
{
    static const QRegularExpression form =
        pattern(u"^(?:press (?:releases?|briefings?|room|statements?)|(?:ministry )?news|(?:vice "
                u")?ministers?|speeches|"
                "statements?|spokespersons?(?:'s|’s)? "
                "(?:statements?|briefings?)|보도자료|보도참고자료|보도설명자료|보도해명자료|보도반박|"
                "정례브리핑|브리핑|대변인\\s?성명|대변인\\s?논평|뉴포커스|공지사항|연설문)$"_s);
    return form.match(text).hasMatch();
}

bool isNumeric(const QString& text)
{
    static const QRegularExpression form(u"^[\\d,]+$"_s);
    return form.match(text).hasMatch();
}

std::optional<QString> dashedSubtitle(const QString& text)
{
    static const QRegularExpression form(u"^[-–—]\\s*(\\S.*\\S)\\s*[-–—]$"_s);
    const auto match = form.match(text);
    return match.hasMatch() && !isPageNumber(text) ? std::optional(match.captured(1)) : std::nullopt;
}

/// The first line that reads like a body: marked prose, or an unmarked sentence.
bool startsBody(const Line& line, bool mayBeMenu)
{
    if (!line.table.rows.isEmpty())
        return true;
    const Marked m = marked(line.text, line.wideGap);
    switch (m.kind) {
    case Marked::Kind::Number:
        return !mayBeMenu || isSentence(m.text) || m.text.size() > 60;
    case Marked::Kind::Square:
    case Marked::Kind::Note:
        return true;
    case Marked::Kind::Circle:
        return fieldIn(line.text).kind == FieldKind::None && fieldIn(m.text).kind == FieldKind::None;
    case Marked::Kind::Dash:
        return !dashedSubtitle(line.text) && (endsLikeSentence(m.text) || m.text.size() > 100);
    case Marked::Kind::Asterisk:
        return !isUnofficialTranslation(line.text);
    case Marked::Kind::None:
        break;
    }
    if (line.title)
        return false;
    const bool koreanSentence =
        base::containsHangul(line.text) && line.text.endsWith(u'다') && line.text.size() > 20;
    return isSentence(line.text) || koreanSentence;
}

class ZoneReader
{
public:
    explicit ZoneReader(const QList<Line>& lines)
        : m_lines(lines)
    {
    }

    HeaderFacts read()
    {
        m_fieldsEnd = endOfFields();
        qsizetype i = 0;
        bool sawNavigation = false;
        for (; i < m_lines.size(); ++i) {
            const Line& line = m_lines[i];
            const bool afterFields = i >= m_fieldsEnd;
            const bool mayBeMenu =
                !afterFields || (m_fieldsEnd == 0 && m_candidates.isEmpty() && sawNavigation);
            if (isNavigation(line.text)) {
                sawNavigation = true;
                continue;
            }
            if (afterFields && startsBody(line, mayBeMenu) && !isFirstTitle(line, i))
                break;
            if (takeField(i) || takeLoneFact(line))
                continue;
            const Marked m = marked(line.text, line.wideGap);
            if (m.kind == Marked::Kind::Number && mayBeMenu) {
                sawNavigation = true;
                continue;
            }
            if (const auto subtitle = dashedSubtitle(line.text); subtitle && !m_candidates.isEmpty()) {
                if (!m_facts.subtitle.isEmpty() || m_hadDashed)
                    break;
                m_hadDashed = true;
                m_facts.subtitle = *subtitle;
                continue;
            }
            if (m.kind == Marked::Kind::Dash && !m_candidates.isEmpty() && m_facts.subtitle.isEmpty()) {
                m_facts.subtitle = m.text;
                continue;
            }
            (afterFields && m_fieldsEnd > 0 ? m_after : m_candidates).append(line);
        }
        m_facts.bodyStart = i;
        nameCandidates(sawNavigation);
        placeRest();
        return m_facts;
    }

private:
    /// The line after the last field of a page that has fields, else 0.
    qsizetype endOfFields() const
    {
        qsizetype end = 0;
        for (qsizetype i = 0; i < std::min(m_lines.size(), FieldsWithin); ++i) {
            const FieldLine field = fieldIn(m_lines[i].text);
            if (field.kind == FieldKind::None || field.kind == FieldKind::Other)
                continue;
            const bool valueFollows =
                i + 1 < m_lines.size() && !valueOf(field.kind, m_lines[i + 1].text).isEmpty();
            if (!field.value.isEmpty())
                end = i + 1;
            else if (valueFollows)
                end = i + 2;
            if (end > 0 && i > end + 6)
                break;
        }
        return end;
    }

    static QString valueOf(FieldKind kind, const QString& text)
    {
        if (kind == FieldKind::Date)
            return dateIn(text).isValid() ? text : QString();
        if (kind == FieldKind::Hits)
            return isNumeric(text) ? text : QString();
        return text.size() < 100 ? text : QString();
    }

    bool takeField(qsizetype& i)
    {
        const FieldLine field = fieldIn(m_lines[i].text);
        if (field.kind == FieldKind::None || i >= m_fieldsEnd)
            return false;
        QString value = field.value;
        if (value.isEmpty() && i + 1 < m_lines.size() && !valueOf(field.kind, m_lines[i + 1].text).isEmpty())
            value = m_lines[++i].text;
        switch (field.kind) {
        case FieldKind::Date:
            m_facts.date = dateIn(value);
            break;
        case FieldKind::Hits:
            if (!value.isEmpty())
                m_facts.hits = QString(value).remove(u',').toInt();
            break;
        case FieldKind::Department:
            for (const QString& unit : value.split(u'>', Qt::SkipEmptyParts))
                m_facts.department.append(unit.trimmed());
            break;
        case FieldKind::Title:
            m_facts.title = value;
            break;
        case FieldKind::Board:
        case FieldKind::Other:
        case FieldKind::None:
            break;
        }
        return true;
    }

    /// A date, a bare number or the translation's note on a line of its own.
    bool takeLoneFact(const Line& line)
    {
        if (isUnofficialTranslation(line.text)) {
            m_facts.unofficialTranslation = true;
            return true;
        }
        if (isNumeric(line.text) || isEndMark(line.text) || isPageNumber(line.text)) {
            // Counters of a list page; the single word before them is its category.
            if (m_candidates.size() > 1 && isNumeric(line.text) && !m_candidates.last().text.contains(u' '))
                m_candidates.removeLast();
            return true;
        }
        const QDate date = dateIn(line.text);
        if (!date.isValid() || m_facts.date.isValid())
            return false;
        m_facts.date = date;
        return true;
    }

    /// A title may be long, but it is the first thing on the page and no sentence.
    bool isFirstTitle(const Line& line, qsizetype index) const
    {
        return (m_candidates.isEmpty() || isKnownBoard(m_candidates.last().text)) && m_fieldsEnd == 0 &&
               m_facts.title.isEmpty() && marked(line.text, line.wideGap).kind == Marked::Kind::None &&
               !line.text.endsWith(u'.') && !line.text.endsWith(u'다') && line.table.rows.isEmpty() &&
               index + 1 < m_lines.size();
    }

    void nameCandidates(bool sawNavigation)
    {
        qsizetype board = -1;
        qsizetype heading = -1;
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            if (isKnownBoard(m_candidates[i].text) && i + 1 < m_candidates.size())
                board = i;
            if (m_candidates[i].title && heading < 0)
                heading = i;
        }
        if (board < 0 && sawNavigation && m_fieldsEnd > 0 && m_candidates.size() > 1)
            board = m_candidates.size() - 2;
        if (board >= 0)
            m_facts.board = m_candidates[board].text;
        qsizetype title = heading >= 0 ? heading : board >= 0 ? board + 1 : 0;
        if (heading < 0 && board < 0 && sawNavigation && m_fieldsEnd > 0)
            title = m_candidates.size() - 1;
        if (title >= m_candidates.size() || title < 0)
            return;
        if (m_facts.title.isEmpty())
            m_facts.title = m_candidates[title].text;
        m_after = m_candidates.sliced(title + 1) + m_after;
    }

    /// Lines between title and body: the title once more, a subtitle, or who speaks and when.
    void placeRest()
    {
        m_after.removeIf([&](const Line& line) { return line.text == m_facts.title; });
        if (m_after.size() == 1 && m_facts.subtitle.isEmpty() && m_after.first().text.size() > 5 &&
            !m_after.first().text.startsWith(u'[')) {
            m_facts.subtitle = m_after.first().text;
            return;
        }
        m_facts.mastheads = m_after;
    }

    const QList<Line>& m_lines;
    HeaderFacts m_facts;
    QList<Line> m_candidates; ///< unplaced lines up to the fields
    QList<Line> m_after;      ///< unplaced lines between the fields and the body
    qsizetype m_fieldsEnd = 0;
    bool m_hadDashed = false;
};

} // namespace

bool isNavigation(const QString& text)
{
    static const QRegularExpression form =
        pattern(u"^(?:skip (?:navigation|to .*)|countries information|검색창 "
                u"열기|kor|eng|korean|english|한국어|screen size|home|"
                "본문|목록|이전글|다음글|이전|다음|list|print|인쇄|공유|share|back to (?:index|list|top)|top|"
                ".*상세보기|eg\\(전자정부\\).*|.*republic of korea (?:facebook|instagram|twitter|youtube)|"
                "메뉴|전체메뉴|로그인|사이트맵|화면크기)$"_s);
    return text.size() < 120 && (form.match(text).hasMatch() || text.contains(u"바로가기"_s));
}

bool startsPageFoot(const QString& text)
{
    static const QRegularExpression form = pattern(
        u"^(?:만족도 조사.*|메뉴담당부서.*|이 페이지에서 제공하는 정보에.*|copyright\\b.*|ⓒ.*|©.*|공공누리.*)$"_s);
    return text.size() < 160 && form.match(text).hasMatch();
}

QDate dateIn(const QString& text)
{
    static const QRegularExpression numeric(
        u"^\\(?(\\d{4})\\s*[-./년]\\s*(\\d{1,2})\\s*[-./월]\\s*(\\d{1,2})\\s*[.일]?\\s*(?:\\([^)]{1,9}\\))?"
        "\\s*(?:T?\\d{1,2}:\\d{2}(?::\\d{2})?)?\\)?$"_s);
    static const QRegularExpression monthFirst =
        pattern(u"^(?:[a-z]+day,?\\s+)?([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})$"_s);
    static const QRegularExpression dayFirst =
        pattern(u"^(?:[a-z]+day,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+([a-z]{3,9})\\.?,?\\s+(\\d{4})$"_s);
    if (const auto match = numeric.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const auto named = [](const QString& year, const QString& month, const QString& day) -> QDate {
        const QLocale english(QLocale::C);
        for (int m = 1; m <= 12; ++m)
            if (english.monthName(m).compare(month, Qt::CaseInsensitive) == 0 ||
                english.monthName(m, QLocale::ShortFormat).compare(month.left(3), Qt::CaseInsensitive) == 0)
                return {year.toInt(), m, day.toInt()};
        return {};
    };
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return named(match.captured(3), match.captured(1), match.captured(2));
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return named(match.captured(3), match.captured(2), match.captured(1));
    return {};
}

HeaderFacts readHeaderZone(const QList<Line>& lines)
{
    return ZoneReader(lines).read();
}

} // namespace communique::readers
