#include "writers/review/ReviewWords.h"

using namespace Qt::StringLiterals;

namespace communique::writers::review {

using base::Language;
using document::BlockType;
using document::Progress;

const ReviewWords& reviewWords(Language language)
{
    static const ReviewWords korean{u"번역 검토용"_s,
                                    u"위치"_s,
                                    u"상태"_s,
                                    {u"한국어"_s, u"영어"_s},
                                    u"제목"_s,
                                    u"부제"_s,
                                    u"대체 텍스트"_s,
                                    u"%1행 %2열"_s,
                                    u"번역 없음"_s,
                                    u"이 언어에는 싣지 않음"_s,
                                    u"확정할 때의 원문"_s,
                                    u"번역 대상 %2건 중 %1건 번역, 그중 %3건 검토"_s};
    static const ReviewWords english{u"Review copy"_s,
                                     u"Place"_s,
                                     u"State"_s,
                                     {u"Korean"_s, u"English"_s},
                                     u"Title"_s,
                                     u"Subtitle"_s,
                                     u"Alternative text"_s,
                                     u"Row %1, column %2"_s,
                                     u"Not translated"_s,
                                     u"Left out in this language"_s,
                                     u"The source when it was confirmed"_s,
                                     u"%1 of %2 texts are translated, %3 of these reviewed"_s};
    return language == Language::Korean ? korean : english;
}

QString progressName(Progress progress, Language language)
{
    const bool korean = language == Language::Korean;
    switch (progress) {
    case Progress::NotNeeded:
        return {};
    case Progress::Empty:
        return korean ? u"미번역"_s : u"Empty"_s;
    case Progress::Draft:
        return korean ? u"초안"_s : u"Draft"_s;
    case Progress::SourceChanged:
        return korean ? u"원문 변경됨"_s : u"Source changed"_s;
    case Progress::Translated:
        return korean ? u"번역됨"_s : u"Translated"_s;
    case Progress::Reviewed:
        return korean ? u"검토됨"_s : u"Reviewed"_s;
    }
    Q_UNREACHABLE();
}

QString typeName(BlockType type, Language language)
{
    const bool korean = language == Language::Korean;
    switch (type) {
    case BlockType::Heading:
        return korean ? u"소제목"_s : u"Heading"_s;
    case BlockType::Paragraph:
        return korean ? u"단락"_s : u"Paragraph"_s;
    case BlockType::Point:
        return korean ? u"항목"_s : u"Point"_s;
    case BlockType::Note:
        return korean ? u"참고"_s : u"Note"_s;
    case BlockType::Quote:
        return korean ? u"인용"_s : u"Quote"_s;
    case BlockType::Table:
        return korean ? u"표"_s : u"Table"_s;
    case BlockType::Figure:
        return korean ? u"그림"_s : u"Figure"_s;
    case BlockType::Signature:
        return korean ? u"서명"_s : u"Signature"_s;
    }
    Q_UNREACHABLE();
}

} // namespace communique::writers::review
