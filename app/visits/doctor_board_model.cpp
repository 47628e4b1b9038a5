// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/doctor_board_model.h"

#include "app/ui/format.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString waitingText(const DoctorRow &doctor)
{
    const QString people = format().number(doctor.waiting);
    return doctor.averageMinutes ? DoctorBoardModel::tr("%1, each %2", "people waiting, minutes")
                                       .arg(people, format().minutes(*doctor.averageMinutes))
                                 : people;
}

/// The digit that chooses the doctor stands in front of the name; only nine of them have one.
QString lineText(const DoctorLine &line)
{
    return line.number < 10 ? DoctorBoardModel::tr("%1   %2", "key, doctor's name")
                                  .arg(format().serial(line.number), line.doctor.name)
                            : line.doctor.name;
}

} // namespace

DoctorBoardModel::DoctorBoardModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const DoctorLine &l) { return l.doctor.id.toText(); });
    setOrder([](const DoctorLine &a, const DoctorLine &b) { return a.number < b.number; });
    setColumns({
        {.title = tr("Doctor"),
         .text = [](const DoctorLine &l) { return lineText(l); },
         .sortKey = [](const DoctorLine &l) { return l.number; },
         .tip = [](const DoctorLine &l) { return l.doctor.departmentName; },
         .strong = true,
         .stretch = true},
        {.title = tr("Room"), .text = [](const DoctorLine &l) { return l.doctor.room; }},
        {.title = tr("Waiting"),
         .text = [](const DoctorLine &l) { return waitingText(l.doctor); },
         .align = kNumberAligned,
         .sortKey = [](const DoctorLine &l) { return l.doctor.waiting; },
         .tip =
             [](const DoctorLine &) {
                 return tr("People waiting; average minutes of a consultation today");
             }},
        {.title = tr("Now / next"),
         .text =
             [](const DoctorLine &l) {
                 return tr("%1 / %2", "serial now served, next serial")
                     .arg(l.doctor.nowServing ? format().serial(*l.doctor.nowServing) : u"\u2013"_s,
                          format().serial(l.doctor.nextSerial));
             },
         .align = kNumberAligned,
         .sortKey = [](const DoctorLine &l) { return l.doctor.nextSerial; },
         .tip =
             [](const DoctorLine &) {
                 return tr("Serial being served; serial of the next check-in, not a promise");
             }},
        {.title = tr("Fee"),
         .text =
             [](const DoctorLine &l) {
                 return l.doctor.consultationFee ? format().money(*l.doctor.consultationFee) : tr("No price");
             },
         .align = kNumberAligned,
         .sortKey = [](const DoctorLine &l) { return l.doctor.consultationFee.value_or(Money()).minor; }},
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
    if (rowCount() == 0)
        setRows(lines); // At once, so that the columns are measured over all of them.
    else
        merge(lines);
}

std::optional<DoctorRow> DoctorBoardModel::doctor(DoctorId id) const
{
    const int at = find(id.toText());
    return at < 0 ? std::nullopt : std::optional(this->at(at).doctor);
}

} // namespace hms::app
