// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/printing/printing_protocol.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QUrl>

namespace hms::app {

enum class Theme { System, Light, Dark, HighContrast };
enum class Digits { Language, Western }; ///< Which figures numbers are shown in.

} // namespace hms::app

template <>
inline constexpr auto
    hms::kEnumNames<hms::app::Theme> = std::to_array<std::pair<hms::app::Theme, const char *>>({
        {hms::app::Theme::System, "system"},
        {hms::app::Theme::Light, "light"},
        {hms::app::Theme::Dark, "dark"},
        {hms::app::Theme::HighContrast, "highContrast"},
    });
template <>
inline constexpr auto
    hms::kEnumNames<hms::app::Digits> = std::to_array<std::pair<hms::app::Digits, const char *>>({
        {hms::app::Digits::Language, "language"},
        {hms::app::Digits::Western, "western"},
    });

namespace hms::app {

/// What this desk remembers for itself; nothing of a patient and no secret. Values that are missing or
/// nonsense read as their default.
class Settings : public QObject {
    Q_OBJECT
public:
    /// `path` names the INI file; empty means the user's own place for it.
    explicit Settings(const QString &path = {}, QObject *parent = nullptr);

    /// In order of preference, never empty. Only ws and wss with a host.
    [[nodiscard]] QList<QUrl> servers() const;
    void setServers(const QList<QUrl> &servers);
    /// SHA-256 of the certificate accepted for a server, lower-case hex; empty before the first meeting.
    [[nodiscard]] QString fingerprint(const QUrl &server) const;
    void setFingerprint(const QUrl &server, const QString &fingerprint);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] int scalePercent() const; ///< 100 to 200.
    void setScalePercent(int percent);
    [[nodiscard]] QString language() const; ///< "bn", "ar"; empty follows the desktop.
    void setLanguage(const QString &language);
    [[nodiscard]] Digits digits() const;
    void setDigits(Digits digits);

    /// Devices and routes of this desk's papers, as app/printing writes them; empty when nobody chose any.
    [[nodiscard]] QJsonObject printing() const;
    void setPrinting(const QJsonObject &printing);

    [[nodiscard]] QByteArray geometry(const QString &window) const;
    void setGeometry(const QString &window, const QByteArray &geometry);
    [[nodiscard]] QString lastUsername() const;
    void setLastUsername(const QString &username);
    [[nodiscard]] QString lab() const; ///< The lab this desk works for, as id text; empty: nobody chose one.
    void setLab(const QString &lab);

signals:
    /// `key` says what: "servers", "fingerprints", "theme", "scale", "language", "digits", "printing"...
    void changed(const QString &key);

private:
    void store(const QString &key, const QVariant &value);

    QSettings m_settings;
};

} // namespace hms::app
