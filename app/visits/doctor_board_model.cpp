// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/doctor_board_model.h"

#include "app/ui/format.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString numberOrDash(std::optional<int> value)
{
    return value ? format().serial(*value) : QStringLiteral("–");
}

} // namespace

DoctorBoardModel::DoctorBoardModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const DoctorLine &l) { return l.doctor.id.toText(); });
    setOrder([](const DoctorLine &a, const DoctorLine &b) { return a.number < b.number; });
    setColumns({
        {.title = tr("Key"),
         .text = [](const DoctorLine &l) { return l.number < 10 ? format().serial(l.number) : QString(); },
         .align = Qt::AlignCenter,
         .sortKey = [](const DoctorLine &l) { return l.number; },
         .tone = [](const DoctorLine &) { return Tone::Info; }},
        {.title = tr("Doctor"),
         .text = [](const DoctorLine &l) { return l.doctor.name; },
         .tip = [](const DoctorLine &l) { return l.doctor.departmentName; },
         .strong = true,
         .stretch = true},
        {.title = tr("Department"), .text = [](const DoctorLine &l) { return l.doctor.departmentName; }},
        {.title = tr("Room"), .text = [](const DoctorLine &l) { return l.doctor.room; }},
        {.title = tr("Waiting"),
         .text = [](const DoctorLine &l) { return format().number(l.doctor.waiting); },
         .align = kNumberAligned,
         .sortKey = [](const DoctorLine &l) { return l.doctor.waiting; }},
        {.title = tr("Now"),
         .text = [](const DoctorLine &l) { return numberOrDash(l.doctor.nowServing); },
         .align = kNumberAligned,
         .sortKey = [](const DoctorLine &l) { return l.doctor.nowServing.value_or(0); },
         .tip = [](const DoctorLine &) { return tr("Serial being served"); }},
        {.title = tr("Next"),
         .text = [](const DoctorLine &l) { return format().serial(l.doctor.nextSerial); },
         .align = kNumberAligned,
         .sortKey = [](const DoctorLine &l) { return l.doctor.nextSerial; },
         .tip = [](const DoctorLine &) { return tr("Serial of the next check-in; not a promise"); }},
        {.title = tr("Avg."),
         .text =
             [](const DoctorLine &l) {
                 return l.doctor.averageMinutes ? format().minutes(*l.doctor.averageMinutes)
                                                : QStringLiteral("–");
             },
         .align = kNumberAligned,
         .sortKey = [](const DoctorLine &l) { return l.doctor.averageMinutes.value_or(0); },
         .tip = [](const DoctorLine &) { return tr("Average length of today's consultations"); }},
        {.title = tr("Fee"),
         .text =
             [](const DoctorLine &l) {
                 return l.doctor.consultationFee ? format().money(*l.doctor.consultationFee) : tr("No price");
             },
         .align = kNumberAligned,
         .sortKey = [](const DoctorLine &l) { return l.doctor.consultationFee.value_or(Money()).minor; },
         .tone = [](const DoctorLine &l) { return l.doctor.consultationFee ? Tone::Neutral : Tone::Warn; }},
        {.title = tr("State"),
         .text = [](const DoctorLine &l) { return presenceLook(l.doctor.present).word; },
         .badge = [](const DoctorLine &l) { return presenceLook(l.doctor.present); }},
    });
}

void DoctorBoardModel::showDoctors(const QList<DoctorRow> &doctors)
{
    QList<DoctorLine> lines;
    for (const DoctorRow &doctor : doctors)
        lines.append({doctor, int(lines.size()) + 1});
    merge(lines);
}

std::optional<DoctorRow> DoctorBoardModel::doctor(DoctorId id) const
{
    const int at = find(id.toText());
    return at < 0 ? std::nullopt : std::optional(this->at(at).doctor);
}

} // namespace hms::app
