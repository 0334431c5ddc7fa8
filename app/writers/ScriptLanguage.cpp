#include "writers/ScriptLanguage.h"

namespace communique::writers {

QByteArray scriptLanguage(char32_t character, base::Language own)
{
    switch (QChar::script(character)) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Unknown:
        return {};
    case QChar::Script_Hangul:
        return "ko";
    case QChar::Script_Latin:
        return "en";
    case QChar::Script_Han:
    case QChar::Script_Bopomofo:
        return own == base::Language::Korean ? QByteArray() : QByteArray("zh");
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return "ja";
    case QChar::Script_Arabic:
        return "ar";
    case QChar::Script_Hebrew:
        return "he";
    case QChar::Script_Cyrillic:
        return "ru";
    case QChar::Script_Greek:
        return "el";
    case QChar::Script_Thai:
        return "th";
    case QChar::Script_Devanagari:
        return "hi";
    default:
        return "und";
    }
}

} // namespace communique::writers
