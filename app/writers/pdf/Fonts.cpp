#include "writers/pdf/Fonts.h"

#include <QSet>

#include <pango/pango.h>

#include <algorithm>
#include <map>
#include <memory>

namespace communique::writers::pdf {

namespace {

/// fonts.conf(5). Faces without an italic are slanted, without a bold are thickened: a mark must be seen.
/// Fonts of pixels would become pictures in the PDF.
const QString Configuration = QStringLiteral(R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir>~/.fonts</dir>
  %1
  <cachedir>/var/cache/fontconfig</cachedir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <selectfont>
    <rejectfont><pattern><patelt name="outline"><bool>false</bool></patelt></pattern></rejectfont>
  </selectfont>
  <match target="font">
    <test name="slant"><const>roman</const></test>
    <test target="pattern" name="slant" compare="not_eq"><const>roman</const></test>
    <edit name="matrix" mode="assign">
      <times>
        <name>matrix</name>
        <matrix><double>1</double><double>0.2</double><double>0</double><double>1</double></matrix>
      </times>
    </edit>
    <edit name="slant" mode="assign"><const>oblique</const></edit>
  </match>
  <match target="font">
    <test name="weight" compare="less_eq"><const>medium</const></test>
    <test target="pattern" name="weight" compare="more_eq"><const>bold</const></test>
    <edit name="embolden" mode="assign"><bool>true</bool></edit>
    <edit name="weight" mode="assign"><const>bold</const></edit>
  </match>
</fontconfig>)");

/// Where people and their administrators say which folders hold fonts. All of a system's configuration takes
/// longer to read than a page takes to be laid out.
constexpr const char* OfPeople = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/local.conf</include>
  <include ignore_missing="yes" prefix="xdg">fontconfig/conf.d</include>
  <include ignore_missing="yes" prefix="xdg">fontconfig/fonts.conf</include>
  <include ignore_missing="yes">~/.fonts.conf</include>
</fontconfig>)";

bool parse(FcConfig* config, const char* text)
{
    return FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8*>(text), FcTrue);
}

/// The folders that they name, as elements of a configuration. What else they say would make pages depend on
/// the desk at which they are written.
QString foldersOfPeople()
{
    FcConfig* config = FcConfigCreate();
    if (!config)
        return {};
    parse(config, OfPeople);
    if (qEnvironmentVariableIsSet("FONTCONFIG_FILE"))
        FcConfigParseAndLoad(config, nullptr, FcFalse);
    QString elements;
    if (FcStrList* folders = FcConfigGetFontDirs(config)) {
        while (const FcChar8* folder = FcStrListNext(folders))
            elements += QStringLiteral("<dir>%1</dir>")
                            .arg(QString::fromUtf8(reinterpret_cast<const char*>(folder)).toHtmlEscaped());
        FcStrListDone(folders);
    }
    FcConfigDestroy(config);
    return elements;
}

FcConfig* load()
{
    FcConfig* config = FcConfigCreate();
    if (!config)
        return nullptr;
    if (parse(config, Configuration.arg(foldersOfPeople()).toUtf8().constData()) &&
        FcConfigBuildFonts(config))
        if (const FcFontSet* fonts = FcConfigGetFonts(config, FcSetSystem); fonts && fonts->nfont > 0)
            return config;
    FcConfigDestroy(config);
    return nullptr;
}

/// Pango draws with fonts of these formats and passes over the others.
bool isDrawn(FcPattern* font)
{
    FcChar8* format = nullptr;
    if (FcPatternGetString(font, FC_FONTFORMAT, 0, &format) != FcResultMatch)
        return false;
    const QByteArrayView name(reinterpret_cast<const char*>(format));
    return name == "TrueType" || name == "CFF";
}

/// Unicode's Variation_Selector: they choose among shapes of the letter before them.
bool isVariationSelector(char32_t c)
{
    return (c >= 0x180b && c <= 0x180f && c != 0x180e) || (c >= 0xfe00 && c <= 0xfe0f) ||
           (c >= 0xe0100 && c <= 0xe01ef);
}

bool isSeen(char32_t character)
{
    return character >= 0x20 && !QChar::isSpace(character) && !pango_is_zero_width(character) &&
           !isVariationSelector(character);
}

/// The desktop's where the usual folders hold none.
FcConfig* usedFonts()
{
    FcConfig* own = ownFonts();
    return own ? own : FcConfigGetCurrent();
}

QList<const FcCharSet*> coverages(FcConfig* config)
{
    QList<const FcCharSet*> found;
    const FcFontSet* fonts = FcConfigGetFonts(config, FcSetSystem);
    for (int i = 0; fonts && i < fonts->nfont; ++i)
        if (FcCharSet* covered = nullptr;
            isDrawn(fonts->fonts[i]) &&
            FcPatternGetCharSet(fonts->fonts[i], FC_CHARSET, 0, &covered) == FcResultMatch)
            found.append(covered);
    return found;
}

struct DestroyFonts
{
    void operator()(FcFontSet* fonts) const { FcFontSetDestroy(fonts); }
};

struct DestroyCharacters
{
    void operator()(FcCharSet* characters) const { FcCharSetDestroy(characters); }
};

/// The fonts of a family, under any of its names, that Pango draws; with the letter, where one is given.
/// They have the property asked for.
std::unique_ptr<FcFontSet, DestroyFonts> installed(const QString& family, QChar letter, const char* property)
{
    FcPattern* wanted = FcPatternCreate();
    const QByteArray name = family.toUtf8();
    FcPatternAddString(wanted, FC_FAMILY, reinterpret_cast<const FcChar8*>(name.constData()));
    if (!letter.isNull()) {
        FcCharSet* letters = FcCharSetCreate();
        FcCharSetAddChar(letters, letter.unicode());
        FcPatternAddCharSet(wanted, FC_CHARSET, letters);
        FcCharSetDestroy(letters);
    }
    FcObjectSet* asked = FcObjectSetBuild(FC_FONTFORMAT, property, nullptr);
    std::unique_ptr<FcFontSet, DestroyFonts> found(FcFontList(ownFonts(), wanted, asked));
    FcObjectSetDestroy(asked);
    FcPatternDestroy(wanted);
    return found;
}

bool isInstalled(const QString& family, QChar letter)
{
    const auto found = installed(family, letter, nullptr);
    return found && std::any_of(found->fonts, found->fonts + found->nfont, isDrawn);
}

using Characters = std::unique_ptr<FcCharSet, DestroyCharacters>;

/// Those that each face of a family has; null for a family that is not installed.
Characters commonCharacters(const QString& family)
{
    Characters common;
    const auto found = installed(family, {}, FC_CHARSET);
    for (int i = 0; found && i < found->nfont; ++i)
        if (FcCharSet* covered = nullptr;
            isDrawn(found->fonts[i]) &&
            FcPatternGetCharSet(found->fonts[i], FC_CHARSET, 0, &covered) == FcResultMatch)
            common.reset(common ? FcCharSetIntersect(common.get(), covered) : FcCharSetCopy(covered));
    return common;
}

} // namespace

FcConfig* ownFonts()
{
    static FcConfig* const config = load();
    return config;
}

void useOwnFontsOnly()
{
    if (FcConfig* own = ownFonts())
        FcConfigSetCurrent(own);
}

bool hasFonts()
{
    const FcFontSet* fonts = FcConfigGetFonts(usedFonts(), FcSetSystem);
    return fonts && fonts->nfont > 0;
}

QChar sampleLetter(base::Language language)
{
    return language == base::Language::Korean ? u'가' : u'a';
}

QStringList missingFamilies(const QStringList& families, base::Language language)
{
    QStringList missing;
    for (const QString& family : families)
        if (isInstalled(family, sampleLetter(language)))
            break;
        else if (!isInstalled(family, {}))
            missing.append(family);
    return missing;
}

QStringList familiesNeeded(const QStringList& families, const QString& text)
{
    thread_local std::map<QString, Characters> known;
    for (const QString& family : families) {
        auto found = known.find(family);
        if (found == known.end())
            found = known.emplace(family, commonCharacters(family)).first;
        const FcCharSet* characters = found->second.get();
        if (!characters)
            continue;
        const QList<uint> letters = text.toUcs4();
        const auto has = [&](uint letter) { return !isSeen(letter) || FcCharSetHasChar(characters, letter); };
        return std::all_of(letters.cbegin(), letters.cend(), has) ? QStringList(family) : families;
    }
    return families;
}

QList<char32_t> charactersWithoutFont(const QString& text)
{
    const QList<const FcCharSet*> covered = coverages(usedFonts());
    QSet<char32_t> known;
    QList<char32_t> without;
    for (const char32_t character : text.toUcs4()) {
        if (known.contains(character))
            continue;
        known.insert(character);
        // Pango draws a box for a control character, whatever a font says.
        const bool isControl = QChar::category(character) == QChar::Other_Control;
        const auto has = [&](const FcCharSet* one) { return !isControl && FcCharSetHasChar(one, character); };
        if (isSeen(character) && std::none_of(covered.cbegin(), covered.cend(), has))
            without.append(character);
    }
    return without;
}

} // namespace communique::writers::pdf
