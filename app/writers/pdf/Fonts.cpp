#include "writers/pdf/Fonts.h"

#include <QString>

namespace communique::writers::pdf {

namespace {

/// fonts.conf(5). Faces without an italic are slanted, without a bold are thickened: a mark must be seen.
/// Fonts of pixels would become pictures in the PDF. Where nothing but a language decides, that of the text
/// does and then Korean: fontconfig adds those of the desk behind it.
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
  <match target="pattern">
    <edit name="lang" mode="assign_replace"><name>lang</name></edit>
    <edit name="lang" mode="append_last" binding="weak"><string>ko</string></edit>
  </match>
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

/// The desktop's where the usual folders hold none.
FcConfig* usedFonts()
{
    FcConfig* own = ownFonts();
    return own ? own : FcConfigGetCurrent();
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
    const FcFontSet* fonts = installedFonts();
    return fonts && fonts->nfont > 0;
}

const FcFontSet* installedFonts()
{
    return FcConfigGetFonts(usedFonts(), FcSetSystem);
}

} // namespace communique::writers::pdf
