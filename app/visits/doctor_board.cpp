// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/doctor_board.h"

#include "app/ui/empty_state.h"
#include "app/ui/table_panel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hms::app {

DoctorBoard::DoctorBoard(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_feed(api)
{
    buildUi(gate);
    connect(&m_feed, &DoctorFeed::changed, this, &DoctorBoard::update);
    connect(&m_feed, &DoctorFeed::failed, this, &DoctorBoard::failed);
    connect(m_department, &QComboBox::activated, this, &DoctorBoard::update);
    connect(m_presence, &QPushButton::clicked, this, &DoctorBoard::togglePresence);
    connect(m_table, &TablePanel::activated, this, &DoctorBoard::checkInWanted);
    connect(m_table, &TablePanel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && m_model.row(index).doctor.id != m_wanted) {
            m_wanted = m_model.row(index).doctor.id;
            update();
            emit doctorChosen(m_wanted);
        }
    });
    update();
}

void DoctorBoard::buildUi(PermissionGate &gate)
{
    m_table = new TablePanel(&m_model);
    m_table->setObjectName(u"doctors"_s);
    m_table->setAccessibleTitle(tr("Doctors"));
    m_table->setEmptyState(Icon::Stethoscope, tr("No doctor here"),
                           tr("Doctors appear as soon as an administrator enters them. Perhaps another "
                              "department is chosen above."));
    m_table->view()->installEventFilter(this);
    m_department = new QComboBox;
    m_department->setObjectName(u"department"_s);
    m_department->setAccessibleName(tr("Department"));
    m_department->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_department->addItem(tr("All departments"), QString());
    m_presence = makeButton({}, ButtonKind::Secondary, Icon::Door);
    m_presence->setObjectName(u"presence"_s);
    gate.guard(m_presence, Permission::DoctorsPresence);
    m_table->tools()->addWidget(m_department);
    m_table->tools()->addWidget(m_presence);
    for (EmptyState *state : m_table->findChildren<EmptyState *>())
        state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // Small screens need the room.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    setFocusProxy(m_table);
}

void DoctorBoard::choose(DoctorId doctor)
{
    m_wanted = doctor;
    update();
}

std::optional<DoctorRow> DoctorBoard::chosen() const
{
    return m_model.doctor(m_wanted);
}

void DoctorBoard::start()
{
    const QSignalBlocker quiet(m_table); // A list that takes the focus chooses its first row by itself.
    m_table->view()->setFocus(Qt::OtherFocusReason);
    if (!chosen())
        m_table->view()->selectionModel()->clear();
}

void DoctorBoard::update()
{
    updateDepartments();
    const QString department = m_department->currentData().toString();
    QList<DoctorRow> shown;
    for (const DoctorRow &doctor : m_feed.doctors())
        if (department.isEmpty() || doctor.departmentId.toText() == department)
            shown.append(doctor);
    const DoctorId wanted = m_wanted; // Rows that go move the table's own choice; ours stays.
    {
        const QSignalBlocker quiet(m_table);
        m_model.showDoctors(shown);
        const int at = m_model.find(wanted.toText());
        if (at >= 0)
            m_table->select(m_model.index(at, 0));
        else
            m_table->view()->selectionModel()->clear();
    }
    m_wanted = wanted;
    const auto doctor = chosen();
    m_presence->setText(doctor && doctor->present ? tr("&Mark absent") : tr("&Mark present"));
    m_presence->setEnabled(doctor && !m_busy);
    emit changed();
}

void DoctorBoard::updateDepartments()
{
    QMap<QString, QString> names; // By name: the list reads in order.
    for (const DoctorRow &doctor : m_feed.doctors())
        names.insert(doctor.departmentName, doctor.departmentId.toText());
    QStringList known;
    for (int i = 1; i < m_department->count(); ++i)
        known += m_department->itemText(i);
    if (names.isEmpty() || known == names.keys())
        return;
    const QVariant before = m_department->currentData();
    while (m_department->count() > 1)
        m_department->removeItem(1);
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        m_department->addItem(it.key(), it.value());
    m_department->setCurrentIndex(qMax(0, m_department->findData(before)));
}

void DoctorBoard::select(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        m_table->select(m_model.index(row, 0));
}

void DoctorBoard::togglePresence()
{
    const auto doctor = chosen();
    if (!doctor || m_busy)
        return;
    m_busy = true;
    update();
    m_api.command(SetDoctorPresence{doctor->id, !doctor->present}, this,
                  [this](const Result<DoctorRow> &answer) {
                      m_busy = false;
                      update(); // The row itself comes by push.
                      if (!answer)
                          emit failed(answer.error());
                  });
}

bool DoctorBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int digit = key->text().size() == 1 ? key->text().front().digitValue() : -1;
    if (digit < 1 || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    select(digit - 1);
    return true;
}

} // namespace hms::app
