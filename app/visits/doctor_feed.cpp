// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/doctor_feed.h"

#include <QLoggingCategory>

namespace hms::app {

namespace {

Q_LOGGING_CATEGORY(lcDoctors, "hms.doctors", QtInfoMsg)

} // namespace

DoctorFeed::DoctorFeed(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_api.follow(Topic{TopicKind::Doctors, {}}.toText(), this,
                 {.snapshot = [this](const QJsonValue &s, qint64) { onSnapshot(s); },
                  .change = [this](const TopicChange &c) { onChange(c); },
                  .refused = [this](const Error &e) { emit failed(e); }});
}

void DoctorFeed::setDay(QDate day)
{
    m_day = day;
    m_later.clear();
    refresh();
    emit changed();
}

void DoctorFeed::refresh()
{
    m_generation.forget();
    if (m_day.isNull())
        return;
    m_api.call(ListDoctors{std::nullopt, m_day}, this,
               m_generation.newest([this](const Result<QList<DoctorRow>> &answer) {
                   if (!answer) {
                       emit failed(answer.error());
                       return;
                   }
                   m_later = *answer;
                   emit changed();
               }));
}

void DoctorFeed::onSnapshot(const QJsonValue &snapshot)
{
    const auto doctors = decodeAnswer<QList<DoctorRow>>(snapshot);
    if (!doctors) {
        qCWarning(lcDoctors) << "snapshot breaks the contract at" << doctors.error().field();
        return;
    }
    m_today = *doctors;
    m_loaded = true;
    emit changed();
}

void DoctorFeed::onChange(const TopicChange &change)
{
    for (const QJsonObject &row : change.upserts) {
        const auto doctor = decode<DoctorRow>(row);
        if (!doctor) {
            qCWarning(lcDoctors) << "change breaks the contract at" << doctor.error().field();
            continue;
        }
        const auto known = std::ranges::find(m_today, doctor->id, &DoctorRow::id);
        if (known == m_today.end())
            m_today.append(*doctor);
        else
            *known = *doctor;
    }
    m_today.removeIf([&change](const DoctorRow &d) { return change.removes.contains(d.id.toText()); });
    emit changed();
}

} // namespace hms::app
