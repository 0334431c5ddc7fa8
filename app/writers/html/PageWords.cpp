#include "writers/html/PageWords.h"

using namespace Qt::StringLiterals;

namespace communique::writers::html {

const PageWords& pageWords(base::Language language)
{
    static const PageWords korean{u"한국어"_s, u"본문 바로가기"_s, u"언어 선택"_s,
                                  u"표"_s,     u"그림"_s,          u"웹에서 보기"_s};
    static const PageWords english{u"English"_s, u"Skip to the text"_s, u"Language"_s,
                                   u"Table"_s,   u"Picture"_s,          u"Read on the web"_s};
    return language == base::Language::Korean ? korean : english;
}

} // namespace communique::writers::html
