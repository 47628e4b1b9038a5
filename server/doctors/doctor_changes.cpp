// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/doctors/doctor_changes.h"

#include "server/doctors/doctors_store.h"
#include "shared/protocol/topics.h"

namespace hms::server::doctors {

namespace {

QString doctorsTopic()
{
    return Topic{TopicKind::Doctors, {}}.toText();
}
QString boardTopic(DepartmentId department)
{
    return Topic{TopicKind::Board, department.value}.toText();
}

} // namespace

void publishDoctor(Changes &changes, DepartmentId department, const RawJson &row, const RawJson &boardRow)
{
    changes.upsert(doctorsTopic(), row);
    changes.upsert(boardTopic(department), boardRow);
}

QList<RawJson> publishDoctors(Context &ctx, const QDate &today, const QList<DoctorId> &doctors)
{
    lockDays(ctx.tx, doctors, {});
    QList<RawJson> rows;
    for (const DoctorDay &doctor : doctorDays(ctx.tx, today, doctors)) {
        rows.append(doctor.row);
        if (doctor.isActive) {
            publishDoctor(ctx.changes, doctor.department, doctor.row, doctor.boardRow);
        } else {
            ctx.changes.remove(doctorsTopic(), doctor.id.toText());
            publishMovedAway(ctx.changes, doctor.department, doctor.id);
        }
    }
    return rows;
}

void publishAllDoctors(Changes &changes)
{
    changes.reset(doctorsTopic());
}

void publishMovedAway(Changes &changes, DepartmentId department, DoctorId doctor)
{
    changes.remove(boardTopic(department), doctor.toText());
}

} // namespace hms::server::doctors
