// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/doctors/doctors_protocol.h"
#include "shared/protocol/topics.h"
#include "shared/visits/visits_protocol.h"

namespace hms::test {

/// A waiting patient with that serial number.
QueueEntry anEntry(int serial, VisitStatus status = VisitStatus::Waiting,
                   Priority priority = Priority::Routine);

/// The visit behind an entry, one version later, with another status.
Visit after(const QueueEntry &entry, VisitStatus status, DoctorId doctor);

Queue aQueue(DoctorId doctor, const QList<QueueEntry> &entries);

TopicChange aChange(const QString &topic, qint64 revision, const QList<QueueEntry> &upserts,
                    const QList<QString> &removes = {});

/// Present, with a price.
DoctorRow aDoctor(const QString &name, const QString &department = QStringLiteral("Medicine"));

/// What the server makes of a check-in.
CheckIn::Response aCheckIn(const CheckIn &asked, const QString &patientName, const DoctorRow &doctor);

} // namespace hms::test
