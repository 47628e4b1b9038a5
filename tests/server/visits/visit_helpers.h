// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/visits/visits_protocol.h"
#include "tests/support/test_server.h"

namespace hms::test {

/// An instant by the clock on the wall of a hospital in Dhaka, "2026-11-22T09:00".
inline QDateTime dhaka(const QString &dayAndTime)
{
    return QDateTime::fromString(dayAndTime + QStringLiteral(":00+06:00"), Qt::ISODate).toUTC();
}

/// What the last command pushed to a topic: its upserts and removes; null when it told it nothing.
inline QJsonValue told(const TestServer &server, const QString &topic)
{
    for (const auto &change : server.last().changes)
        if (change.topic == topic)
            return QJsonDocument::fromJson('{' + change.members + '}').object();
    return QJsonValue::Null;
}
inline QJsonObject upserted(const TestServer &server, const QString &topic)
{
    return told(server, topic)[QStringLiteral("upserts")].toArray().first().toObject();
}
inline QString removed(const TestServer &server, const QString &topic)
{
    return told(server, topic)[QStringLiteral("removes")].toArray().first().toString();
}
inline QString queueTopic(DoctorId doctor)
{
    return QStringLiteral("queue:") + doctor.toText();
}

using NewDoctor = TestServer::NewDoctor;
/// A doctor who differs from the usual one.
inline DoctorId addDoctor(TestServer &server, const std::function<void(NewDoctor &)> &change)
{
    NewDoctor doctor;
    change(doctor);
    return server.addDoctor(doctor);
}

/// Checks a fresh patient in, today unless told otherwise.
inline CheckIn::Response checkIn(TestServer &server, DoctorId doctor, Priority priority = Priority::Routine,
                                 std::optional<QDate> date = {})
{
    const auto made = server.call(CheckIn{.patientId = server.addPatient(),
                                          .doctorId = doctor,
                                          .visitType = VisitType::New,
                                          .reason = {},
                                          .priority = priority,
                                          .visitDate = date});
    REQUIRE(made);
    return *made;
}

inline Result<Visit> step(TestServer &server, VisitId visit, VisitStatus status)
{
    return server.call(SetVisitStatus{.visitId = visit, .status = status, .rowVersion = {}});
}

/// The serials of a doctor's queue in the order of the screen.
inline QList<int> serials(TestServer &server, DoctorId doctor)
{
    const auto queue = server.call(GetQueue{.doctorId = doctor, .date = {}});
    REQUIRE(queue);
    QList<int> out;
    for (const QueueEntry &entry : queue->entries)
        out.append(entry.serialNumber);
    return out;
}

/// A doctor with a login of their own, and that login.
struct DoctorAtWork {
    DoctorId id;
    TestServer::CallerPtr login;
};
inline DoctorAtWork addDoctorWithLogin(TestServer &server, const QString &username)
{
    const auto person = server.another(QStringLiteral("doctor"), username);
    const DoctorId doctor = addDoctor(server, [&](NewDoctor &d) {
        d.name = username;
        d.user = person->user;
    });
    return {doctor, TestServer::with(person, [doctor](server::Caller &c) { c.doctorId = doctor.value; })};
}

/// The amount is paid on a bill, as far as the visit's rules look at it.
inline void pay(TestServer &server, const Bill &bill, qint64 amount)
{
    server.exec(QStringLiteral("UPDATE bills SET paid_amount = %1 WHERE id = '%2'")
                    .arg(QString::number(amount), bill.id.value.toUuidText()));
}

} // namespace hms::test
