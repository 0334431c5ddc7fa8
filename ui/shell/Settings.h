#pragma once

#include "shell/Theme.h"

#include "checks/Registry.h"

#include <QByteArray>
#include <QHash>
#include <QLocale>

class QSettings;

namespace communique::ui::shell {

/// What the window remembers between sessions.
class Settings
{
public:
    explicit Settings(QSettings& store)
        : m_store(store)
    {
    }

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// The language of the interface: the one chosen, else that of the desktop.
    [[nodiscard]] QLocale::Language interfaceLanguage() const;
    void setInterfaceLanguage(QLocale::Language language);
    [[nodiscard]] qreal textSize() const; ///< of the body, in points
    void setTextSize(qreal points);
    [[nodiscard]] int languageView() const;
    void setLanguageView(int view);
    [[nodiscard]] bool checksSpelling() const;
    void setChecksSpelling(bool checks);
    [[nodiscard]] int englishVariety() const; ///< 0 either, 1 American, 2 British
    void setEnglishVariety(int variety);
    [[nodiscard]] QString ownWords() const; ///< path of the person's word list
    /// Path of the office's word list: chosen once, often on a shared drive.
    [[nodiscard]] QString officeWords() const;
    void setOfficeWords(const QString& path);
    /// Rules that the person wants louder, quieter or (nothing) silent.
    [[nodiscard]] QHash<QString, std::optional<checks::Severity>> severities() const;
    /// "error", "warning", "hint" or "off"; empty for what form and rule say.
    [[nodiscard]] QString severity(const QString& rule) const;
    void setSeverity(const QString& rule, const QString& severity);
    [[nodiscard]] QString memoryFile() const;     ///< of the translation memory
    [[nodiscard]] QString glossaryFolder() const; ///< of own.json and office.json
    [[nodiscard]] qreal previewZoom() const;      ///< 1 is actual size
    void setPreviewZoom(qreal factor);
    [[nodiscard]] QString pageZoom() const; ///< as preview::toText() writes it
    void setPageZoom(const QString& zoom);
    [[nodiscard]] bool showsThumbnails() const;
    void setShowsThumbnails(bool shows);
    [[nodiscard]] int webWidth() const; ///< 0 desktop, 1 phone, 2 print
    void setWebWidth(int width);
    [[nodiscard]] QString lastRelease() const;
    void setLastRelease(const QString& id);
    [[nodiscard]] QString lastForm() const; ///< that somebody chose; empty before the first time
    void setLastForm(const QString& id);
    [[nodiscard]] QString webFolder() const; ///< where exported pages will stand; empty for none
    void setWebFolder(const QString& address);
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& path);
    [[nodiscard]] QByteArray state(const QString& name) const; ///< geometry and splitters
    void setState(const QString& name, const QByteArray& state);

private:
    QSettings& m_store;
};

} // namespace communique::ui::shell
