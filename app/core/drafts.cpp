// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/drafts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hms::app {

Drafts::Drafts(const QString &folder, const SealKey &key, UserId user, std::chrono::milliseconds pause,
               QObject *parent)
    : QObject(parent)
    , m_files(folder + u'/' + user.toText(), key.derived("drafts:" + user.toText().toLatin1()))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::flush);
}

Drafts::~Drafts()
{
    flush();
}

/// Form names may hold anything; file names may not.
QString Drafts::fileOf(const QString &form) const
{
    return QString::fromLatin1(form.toUtf8().toHex());
}

void Drafts::keep(const QString &form, const QJsonObject &content)
{
    m_waiting.insert(form, content);
    // Not restarted by each key: who types without a pause is saved as well.
    if (!m_timer.isActive())
        m_timer.start();
}

std::optional<QJsonObject> Drafts::restored(const QString &form) const
{
    if (const auto waiting = m_waiting.constFind(form); waiting != m_waiting.constEnd())
        return *waiting;
    const auto plain = m_files.read(fileOf(form));
    if (!plain)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*plain);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

void Drafts::discard(const QString &form)
{
    m_waiting.remove(form);
    m_files.remove(fileOf(form));
}

QStringList Drafts::forms() const
{
    QStringList result(m_waiting.keyBegin(), m_waiting.keyEnd());
    for (const QString &name : m_files.names())
        if (const QString form = QString::fromUtf8(QByteArray::fromHex(name.toLatin1()));
            !result.contains(form))
            result.append(form);
    result.sort();
    return result;
}

bool Drafts::flush()
{
    m_timer.stop();
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        const QByteArray plain = QJsonDocument(*it).toJson(QJsonDocument::Compact);
        if (m_files.write(fileOf(it.key()), plain))
            it = m_waiting.erase(it);
        else
            ++it;
    }
    return m_waiting.isEmpty();
}

} // namespace hms::app
