// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/doctor_picker.h"

namespace hms::app {

DoctorPicker::DoctorPicker(ApiClient &api, QWidget *parent)
    : QComboBox(parent)
    , m_api(api)
{
    setAccessibleName(tr("Doctor"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this] { emit doctorChosen(chosen()); });
}

void DoctorPicker::load()
{
    m_api.call(ListDoctors{}, this, [this](const Result<QList<DoctorRow>> &answer) {
        if (answer)
            onDoctors(*answer);
        else
            emit failed(answer.error());
    });
}

void DoctorPicker::choose(DoctorId doctor)
{
    m_wanted = doctor;
    for (int i = 0; i < int(m_doctors.size()); ++i)
        if (m_doctors[i].id == doctor)
            setCurrentIndex(i);
}

DoctorId DoctorPicker::chosen() const
{
    const int at = currentIndex();
    return at >= 0 && at < int(m_doctors.size()) ? m_doctors[at].id : m_wanted;
}

void DoctorPicker::onDoctors(const QList<DoctorRow> &doctors)
{
    m_doctors = doctors;
    clear();
    for (const DoctorRow &doctor : m_doctors)
        addItem(tr("%1, room %2", "doctor's name, room").arg(doctor.name, doctor.room));
    choose(m_wanted);
    if (chosen().isValid())
        emit doctorChosen(chosen());
}

} // namespace hms::app
