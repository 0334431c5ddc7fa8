#include "writers/pdf/RunMeaning.h"

#include "writers/ScriptLanguage.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace communique::writers::pdf {

namespace {

PangoAttribute* copyOf(const PangoAttribute* attribute)
{
    auto* copy = static_cast<PangoAttrString*>(g_memdup2(attribute, sizeof(PangoAttrString)));
    copy->value = g_strdup(copy->value);
    return &copy->attr;
}

void destroy(PangoAttribute* attribute)
{
    g_free(reinterpret_cast<PangoAttrString*>(attribute)->value);
    g_free(attribute);
}

gboolean areEqual(const PangoAttribute* a, const PangoAttribute* b)
{
    return g_str_equal(reinterpret_cast<const PangoAttrString*>(a)->value,
                       reinterpret_cast<const PangoAttrString*>(b)->value);
}

const PangoAttrClass& languageClass()
{
    static const PangoAttrClass made{pango_attr_type_register("communique-language"), copyOf, destroy,
                                     areEqual};
    return made;
}

const PangoAttrClass& linkClass()
{
    static const PangoAttrClass made{pango_attr_type_register("communique-link"), copyOf, destroy, areEqual};
    return made;
}

void insert(PangoAttrList* list, const PangoAttrClass& kind, const QByteArray& value, qsizetype from,
            qsizetype to)
{
    auto* attribute = static_cast<PangoAttrString*>(g_malloc0(sizeof(PangoAttrString)));
    pango_attribute_init(&attribute->attr, &kind);
    attribute->value = g_strdup(value.constData());
    attribute->attr.start_index = static_cast<guint>(from);
    attribute->attr.end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, &attribute->attr);
}

struct Stretch
{
    QByteArray language;
    qsizetype from = 0; ///< bytes
    qsizetype to = 0;
    int letters = 0;
};

/// What may stand between two words of one language without ending the stretch.
bool joinsWords(char32_t character)
{
    return character < 0x80 ? !QByteArrayView("()<>[]{}\"|~").contains(char(character))
                            : character == 0x2019 || character == 0x2013 || character == 0xA0;
}

int bytesOf(char32_t character)
{
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
}

bool isAllAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

void markLanguages(PangoAttrList* list, const QString& text, base::Language own)
{
    if (own == base::Language::English && isAllAscii(text))
        return;
    const QByteArray ownCode = base::code(own).toLatin1();
    std::optional<Stretch> open;
    const auto close = [&] {
        if (open && open->language != ownCode && (open->letters > 1 || open->language != "en"))
            insert(list, languageClass(), open->language, open->from, open->to);
        open.reset();
    };
    qsizetype byte = 0;
    std::optional<qsizetype> number; // that stands alone so far: "2026년" is one word
    bool behindLetter = false;
    for (const char32_t character : text.toUcs4()) {
        const QByteArray language = scriptLanguage(character, own);
        const qsizetype end = byte + bytesOf(character);
        if (QChar::isDigit(character) && !number && !behindLetter)
            number = byte;
        else if (language.isEmpty() && !QChar::isDigit(character) && character != u'.' && character != u',')
            number.reset();
        if (language.isEmpty()) {
            const bool mark = QChar::category(character) == QChar::Mark_NonSpacing;
            if (open && mark)
                open->to = end;
            else if (open && !joinsWords(character))
                close();
        } else {
            if (open && open->language != language)
                close();
            if (!open)
                open = Stretch{language, number.value_or(byte), end, 0};
            open->to = end;
            ++open->letters;
            number.reset();
        }
        behindLetter = !language.isEmpty() || (behindLetter && QChar::isDigit(character));
        byte = end;
    }
    close();
}

void markLink(PangoAttrList* list, qsizetype from, qsizetype to, const QString& target)
{
    constexpr qsizetype LongestAddress = 4000; // more than any browser takes
    if (target.size() <= LongestAddress)
        insert(list, linkClass(), target.toUtf8(), from, to);
}

bool isUnderline(const PangoAttribute* attribute)
{
    return attribute->klass != &languageClass() && attribute->klass != &linkClass() &&
           attribute->klass->type == PANGO_ATTR_UNDERLINE;
}

RunMeaning meaningOf(const PangoItem* item)
{
    RunMeaning meaning;
    for (const GSList* at = item->analysis.extra_attrs; at; at = at->next) {
        const auto* attribute = static_cast<const PangoAttrString*>(at->data);
        if (attribute->attr.klass == &languageClass()) {
            meaning.language = attribute->value;
            meaning.languageStart = attribute->attr.start_index;
        } else if (attribute->attr.klass == &linkClass()) {
            meaning.target = attribute->value;
            meaning.linkStart = attribute->attr.start_index;
            meaning.linkEnd = attribute->attr.end_index;
        }
    }
    return meaning;
}

} // namespace communique::writers::pdf
