// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/settings.h"

#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/desk.ini"_s;
}

bool isServer(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"ws" || url.scheme() == u"wss");
}

/// One pin for one server, whatever path the address carries.
QString pinKey(const QUrl &server)
{
    return u"fingerprints/%1:%2"_s.arg(server.host()).arg(server.port(443));
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_settings(path.isEmpty() ? defaultPath() : path, QSettings::IniFormat)
{
}

void Settings::store(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    emit changed(key.section(u'/', 0, 0));
}

QList<QUrl> Settings::servers() const
{
    QList<QUrl> result;
    for (const QString &text : m_settings.value("servers"_L1).toStringList())
        if (const QUrl url(text); isServer(url))
            result.append(url);
    if (result.isEmpty())
        result.append(QUrl(u"ws://127.0.0.1:8480/"_s));
    return result;
}

void Settings::setServers(const QList<QUrl> &servers)
{
    QStringList texts;
    for (const QUrl &url : servers)
        texts.append(url.toString());
    store(u"servers"_s, texts);
}

QString Settings::fingerprint(const QUrl &server) const
{
    return m_settings.value(pinKey(server)).toString();
}

void Settings::setFingerprint(const QUrl &server, const QString &fingerprint)
{
    store(pinKey(server), fingerprint);
}

Theme Settings::theme() const
{
    return enumFromText<Theme>(m_settings.value("theme"_L1).toString()).value_or(Theme::System);
}

void Settings::setTheme(Theme theme)
{
    store(u"theme"_s, enumText(theme));
}

int Settings::scalePercent() const
{
    return std::clamp(m_settings.value("scale"_L1, 100).toInt(), 100, 200);
}

void Settings::setScalePercent(int percent)
{
    store(u"scale"_s, std::clamp(percent, 100, 200));
}

QString Settings::language() const
{
    return m_settings.value("language"_L1).toString();
}

void Settings::setLanguage(const QString &language)
{
    store(u"language"_s, language);
}

Digits Settings::digits() const
{
    return enumFromText<Digits>(m_settings.value("digits"_L1).toString()).value_or(Digits::Language);
}

void Settings::setDigits(Digits digits)
{
    store(u"digits"_s, enumText(digits));
}

QJsonObject Settings::printing() const
{
    return QJsonDocument::fromJson(m_settings.value(u"printing"_s).toByteArray()).object();
}

void Settings::setPrinting(const QJsonObject &printing)
{
    store(u"printing"_s, QJsonDocument(printing).toJson(QJsonDocument::Compact));
}

QByteArray Settings::geometry(const QString &window) const
{
    return m_settings.value(u"geometry/"_s + window).toByteArray();
}

void Settings::setGeometry(const QString &window, const QByteArray &geometry)
{
    store(u"geometry/"_s + window, geometry);
}

QString Settings::lastUsername() const
{
    return m_settings.value("lastUsername"_L1).toString();
}

void Settings::setLastUsername(const QString &username)
{
    store(u"lastUsername"_s, username);
}

QString Settings::lab() const
{
    return m_settings.value("lab"_L1).toString();
}

void Settings::setLab(const QString &lab)
{
    store(u"lab"_s, lab);
}

} // namespace hms::app
