#include "shell/Settings.h"

#include "translation/GlossaryStore.h"
#include "translation/TranslationMemory.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace communique::ui::shell {

ThemeChoice Settings::theme() const
{
    const QString name = m_store.value(u"interface/theme"_s).toString();
    if (name == u"light")
        return ThemeChoice::Light;
    if (name == u"dark")
        return ThemeChoice::Dark;
    return name == u"contrast" ? ThemeChoice::HighContrast : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    const QString names[] = {u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s};
    m_store.setValue(u"interface/theme"_s, names[static_cast<std::size_t>(theme)]);
}

QLocale::Language Settings::interfaceLanguage() const
{
    const QString code = m_store.value(u"interface/language"_s).toString();
    if (!code.isEmpty())
        return code == u"ko" ? QLocale::Korean : QLocale::English;
    return QLocale::system().language() == QLocale::Korean ? QLocale::Korean : QLocale::English;
}

void Settings::setInterfaceLanguage(QLocale::Language language)
{
    m_store.setValue(u"interface/language"_s, language == QLocale::Korean ? u"ko"_s : u"en"_s);
}

qreal Settings::textSize() const
{
    return std::clamp(m_store.value(u"editor/textSize"_s, 10.5).toReal(), 7.0, 32.0);
}

void Settings::setTextSize(qreal points)
{
    m_store.setValue(u"editor/textSize"_s, points);
}

int Settings::languageView() const
{
    return std::clamp(m_store.value(u"editor/languageView"_s, 1).toInt(), 0, 2);
}

void Settings::setLanguageView(int view)
{
    m_store.setValue(u"editor/languageView"_s, view);
}

bool Settings::checksSpelling() const
{
    return m_store.value(u"spelling/enabled"_s, true).toBool();
}

void Settings::setChecksSpelling(bool checks)
{
    m_store.setValue(u"spelling/enabled"_s, checks);
}

int Settings::englishVariety() const
{
    return std::clamp(m_store.value(u"spelling/english"_s, 0).toInt(), 0, 2);
}

void Settings::setEnglishVariety(int variety)
{
    m_store.setValue(u"spelling/english"_s, variety);
}

QString Settings::ownWords() const
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"words.txt"_s);
}

QString Settings::officeWords() const
{
    const QString beside = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                               .filePath(u"office-words.txt"_s);
    return m_store.value(u"spelling/officeWords"_s, beside).toString();
}

void Settings::setOfficeWords(const QString& path)
{
    m_store.setValue(u"spelling/officeWords"_s, path);
}

QHash<QString, std::optional<checks::Severity>> Settings::severities() const
{
    QHash<QString, std::optional<checks::Severity>> severities;
    for (const checks::RuleInfo& rule : checks::allRules())
        if (const QString wish = severity(rule.id); !wish.isEmpty())
            severities.insert(rule.id, checks::severityFromName(wish));
    return severities;
}

QString Settings::severity(const QString& rule) const
{
    return m_store.value(u"checks/"_s + rule).toString();
}

void Settings::setSeverity(const QString& rule, const QString& severity)
{
    if (severity.isEmpty())
        m_store.remove(u"checks/"_s + rule);
    else
        m_store.setValue(u"checks/"_s + rule, severity);
}

QString Settings::memoryFile() const
{
    return m_store.value(u"translation/memory"_s, translation::TranslationMemory::standardPath()).toString();
}

QString Settings::glossaryFolder() const
{
    return m_store.value(u"translation/glossary"_s, translation::glossaryFolder()).toString();
}

qreal Settings::previewZoom() const
{
    return std::clamp(m_store.value(u"preview/zoom"_s, 1.0).toReal(), 0.3, 4.0);
}

void Settings::setPreviewZoom(qreal factor)
{
    m_store.setValue(u"preview/zoom"_s, factor);
}

QString Settings::pageZoom() const
{
    return m_store.value(u"preview/pageZoom"_s).toString();
}

void Settings::setPageZoom(const QString& zoom)
{
    m_store.setValue(u"preview/pageZoom"_s, zoom);
}

bool Settings::showsThumbnails() const
{
    return m_store.value(u"preview/thumbnails"_s, true).toBool();
}

void Settings::setShowsThumbnails(bool shows)
{
    m_store.setValue(u"preview/thumbnails"_s, shows);
}

int Settings::webWidth() const
{
    return std::clamp(m_store.value(u"preview/webWidth"_s, 0).toInt(), 0, 2);
}

void Settings::setWebWidth(int width)
{
    m_store.setValue(u"preview/webWidth"_s, width);
}

QString Settings::lastRelease() const
{
    return m_store.value(u"newsroom/lastRelease"_s).toString();
}

void Settings::setLastRelease(const QString& id)
{
    m_store.setValue(u"newsroom/lastRelease"_s, id);
}

QString Settings::lastForm() const
{
    return m_store.value(u"newsroom/lastForm"_s).toString();
}

void Settings::setLastForm(const QString& id)
{
    m_store.setValue(u"newsroom/lastForm"_s, id);
}

QString Settings::lastFolder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_store.value(u"files/lastFolder"_s, documents).toString();
}

QString Settings::webFolder() const
{
    return m_store.value(u"files/webFolder"_s).toString();
}

void Settings::setWebFolder(const QString& address)
{
    m_store.setValue(u"files/webFolder"_s, address);
}

void Settings::setLastFolder(const QString& path)
{
    m_store.setValue(u"files/lastFolder"_s, path);
}

QByteArray Settings::state(const QString& name) const
{
    return m_store.value(u"window/"_s + name).toByteArray();
}

void Settings::setState(const QString& name, const QByteArray& state)
{
    m_store.setValue(u"window/"_s + name, state);
}

} // namespace communique::ui::shell
