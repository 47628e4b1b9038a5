// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/pharmacy_feed.h"

#include <QLoggingCategory>

namespace hms::app {

namespace {

Q_LOGGING_CATEGORY(lcPharmacy, "hms.pharmacy", QtInfoMsg)
constexpr int kTickMs = 10'000; // Minutes on screen are right to ten seconds.

} // namespace

PharmacyFeed::PharmacyFeed(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_minute.setInterval(kTickMs);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_model.setNow(QDateTime::currentDateTimeUtc()); });
    m_minute.start();
    m_api.follow(Topic{TopicKind::Pharmacy, {}}.toText(), this,
                 {.snapshot = [this](const QJsonValue &s, qint64) { onSnapshot(s); },
                  .change = [this](const TopicChange &c) { onChange(c); },
                  .refused = [this](const Error &e) { emit refused(e); }});
}

std::optional<PharmacyEntry> PharmacyFeed::find(PrescriptionId prescription) const
{
    const int at = m_model.find(prescription.toText());
    return at < 0 ? std::nullopt : std::optional(m_model.at(at));
}

std::optional<PharmacyEntry> PharmacyFeed::next() const
{
    const auto entry = std::ranges::find_if(m_model.rows(), &PharmacyModel::isWaiting);
    return entry == m_model.rows().end() ? std::nullopt : std::optional(*entry);
}

std::optional<PharmacyEntry> PharmacyFeed::called() const
{
    std::optional<PharmacyEntry> last;
    for (const PharmacyEntry &entry : m_model.rows())
        if (entry.status == PrescriptionStatus::Waiting && entry.calledAt &&
            (!last || *entry.calledAt > *last->calledAt))
            last = entry;
    return last;
}

int PharmacyFeed::waiting() const
{
    return int(std::ranges::count_if(m_model.rows(), &PharmacyModel::isWaiting));
}

void PharmacyFeed::show(const Prescription &prescription)
{
    auto entry = find(prescription.id);
    if (!entry || prescription.rowVersion <= entry->rowVersion)
        return; // Not of today, or the push was faster.
    const bool open = prescription.status == PrescriptionStatus::Waiting ||
                      prescription.status == PrescriptionStatus::Partial;
    entry->status = prescription.status;
    entry->calledAt = prescription.calledAt;
    entry->rowVersion = prescription.rowVersion;
    if (open)
        m_model.upsert(*entry);
    else
        m_model.remove(prescription.id.toText());
    emit changed();
}

void PharmacyFeed::onSnapshot(const QJsonValue &snapshot)
{
    const auto entries = decodeAnswer<QList<PharmacyEntry>>(snapshot);
    if (!entries) {
        qCWarning(lcPharmacy) << "snapshot breaks the contract at" << entries.error().field();
        return;
    }
    const QList<PharmacyEntry> before = m_model.rows();
    m_loaded = true;
    m_model.setNow(QDateTime::currentDateTimeUtc());
    m_model.merge(*entries);
    emit changed();
    for (const PharmacyEntry &entry : *entries)
        emit prescriptionChanged(entry.prescriptionId, entry.rowVersion);
    for (const PharmacyEntry &entry : before)
        if (!find(entry.prescriptionId))
            emit prescriptionGone(entry.prescriptionId);
}

void PharmacyFeed::onChange(const TopicChange &change)
{
    QList<PharmacyEntry> news;
    for (const QJsonObject &row : change.upserts) {
        const auto entry = decode<PharmacyEntry>(row);
        if (!entry) {
            qCWarning(lcPharmacy) << "change breaks the contract at" << entry.error().field();
            continue;
        }
        m_model.upsert(*entry);
        news.append(*entry);
    }
    for (const QString &key : change.removes)
        m_model.remove(key);
    emit changed();
    for (const PharmacyEntry &entry : news)
        emit prescriptionChanged(entry.prescriptionId, entry.rowVersion);
    for (const QString &key : change.removes)
        if (const auto id = Ulid::fromText(key))
            emit prescriptionGone(PrescriptionId(*id));
}

} // namespace hms::app
