// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/visit_list.h"

#include "app/ui/card.h"
#include "app/ui/empty_state.h"
#include "app/ui/format.h"
#include "app/ui/table_panel.h"
#include "app/visits/reason_sheet.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hms::app {

VisitList::VisitList(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_feed(api)
    , m_commands(api, m_feed)
{
    buildUi(api, gate);
    connect(&m_feed, &QueueFeed::changed, this, &VisitList::onFeed);
    connect(&m_feed, &QueueFeed::refused, this, &VisitList::failed);
    connect(&m_commands, &QueueCommands::busyChanged, this, &VisitList::update);
    connect(&m_commands, &QueueCommands::done, this, &VisitList::done);
    connect(&m_commands, &QueueCommands::failed, this, &VisitList::failed);
    connect(&m_commands, &QueueCommands::changed, this, [this] {
        refresh();
        emit changed();
    });
    const auto act = [this](Button *button, auto what) {
        connect(button, &QPushButton::clicked, this, [this, what] {
            if (const auto entry = current())
                what(*entry);
        });
    };
    act(m_up, [this](const QueueEntry &e) {
        if (const auto move = m_commands.moveUp(e))
            m_commands.move(e, *move);
    });
    act(m_down, [this](const QueueEntry &e) {
        if (const auto move = m_commands.moveDown(e))
            m_commands.move(e, *move);
    });
    act(m_arrived, [this](const QueueEntry &e) { m_commands.arrive(e); });
    act(m_noShow, [this](const QueueEntry &e) { m_commands.markNoShow(e); });
    connect(m_cancel, &QPushButton::clicked, this, &VisitList::askCancel);
    connect(m_transfer, &QPushButton::clicked, this, &VisitList::askTransfer);
    connect(m_sheet, &ReasonSheet::left, this, &VisitList::leaveSheet);
    connect(m_sheet, &ReasonSheet::confirmed, this, [this](const QString &reason, DoctorId doctor) {
        leaveSheet();
        m_onConfirmed(reason, doctor);
    });
    update();
}

void VisitList::buildUi(ApiClient &api, PermissionGate &gate)
{
    m_card = new Card(tr("Visits of today"));
    m_waiting = makeTable(*m_feed.model(), u"visits"_s);
    m_waiting->setEmptyState(Icon::Queue, tr("Nobody yet"),
                             tr("Choose a doctor above. Patients appear here when they are checked in."));
    m_booked = makeTable(m_bookings, u"appointments"_s);
    m_booked->setEmptyState(Icon::Calendar, tr("No appointment on this day"),
                            tr("Choose a patient, then press F4 to book the day."));
    auto *tables = new QWidget;
    m_tables = new QStackedLayout(tables);
    m_tables->addWidget(m_waiting);
    m_tables->addWidget(m_booked);
    for (EmptyState *state : tables->findChildren<EmptyState *>())
        state->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // Small screens need the room.
    m_sheet = new ReasonSheet(api);
    m_card->tools()->addWidget(buildActions(gate));
    m_card->body()->addWidget(m_sheet);
    m_card->body()->addWidget(tables, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
}

TablePanel *VisitList::makeTable(QueueModel &model, const QString &name)
{
    auto *table = new TablePanel(&model);
    table->setObjectName(name);
    table->setAccessibleTitle(tr("Visits"));
    table->setFilterVisible(false);
    table->view()->installEventFilter(this);
    connect(table, &TablePanel::currentChanged, this, &VisitList::update);
    connect(table, &TablePanel::activated, this,
            [this, &model](const QModelIndex &index) { emit patientWanted(model.row(index).patientId); });
    return table;
}

QWidget *VisitList::buildActions(PermissionGate &gate)
{
    auto *actions = new QWidget;
    m_up = makeIconButton(Icon::ArrowUp, tr("Move up (Alt+Up)"));
    m_up->setObjectName(u"moveUp"_s);
    m_down = makeIconButton(Icon::ArrowDown, tr("Move down (Alt+Down)"));
    m_down->setObjectName(u"moveDown"_s);
    m_arrived = makeButton(tr("&Arrived"), ButtonKind::Quiet);
    m_arrived->setObjectName(u"arrived"_s);
    m_noShow = makeButton(tr("No-sho&w"), ButtonKind::Quiet);
    m_noShow->setObjectName(u"noShow"_s);
    m_transfer = makeButton(tr("&Transfer"), ButtonKind::Quiet);
    m_transfer->setObjectName(u"transfer"_s);
    m_cancel = makeButton(tr("Cance&l visit"), ButtonKind::Quiet);
    m_cancel->setObjectName(u"cancelVisit"_s);
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    row->setSpacing(grid(1));
    for (Button *button : {m_up, m_down, m_arrived, m_noShow, m_transfer, m_cancel}) {
        gate.guard(button, button == m_arrived ? Permission::VisitsCreate : Permission::VisitsManage);
        row->addWidget(button);
    }
    return actions;
}

void VisitList::setDoctor(DoctorId doctor, const QString &name)
{
    m_doctorName = name;
    if (doctor != m_doctor) {
        m_doctor = doctor;
        leaveSheet();
        m_feed.setDoctor(doctor);
        m_bookings.setRows({});
        refresh();
    }
    update();
}

void VisitList::setDay(QDate day)
{
    m_day = day;
    leaveSheet();
    m_bookings.setRows({});
    m_tables->setCurrentWidget(table());
    refresh();
    update();
}

void VisitList::refresh()
{
    m_generation.forget();
    if (isToday() || !m_doctor.isValid())
        return;
    m_api.call(GetQueue{m_doctor, m_day}, this, m_generation.newest([this](const Result<Queue> &answer) {
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        m_bookings.merge(answer->entries);
        onFeed();
    }));
}

const QueueModel &VisitList::model() const
{
    return isToday() ? *const_cast<QueueFeed &>(m_feed).model() : m_bookings;
}

std::optional<QueueEntry> VisitList::entry(VisitId visit) const
{
    const int at = model().find(visit.toText());
    return at < 0 ? std::nullopt : std::optional(model().at(at));
}

std::optional<QueueEntry> VisitList::current() const
{
    const QModelIndex index = table()->current();
    return index.isValid() ? std::optional(model().row(index)) : std::nullopt;
}

void VisitList::select(VisitId visit)
{
    m_wanted = visit;
    onFeed();
}

void VisitList::moveToFront(VisitId visit)
{
    m_wantedFront = visit;
    select(visit);
}

void VisitList::find(VisitId visit)
{
    m_api.call(GetVisit{visit}, this, [this](const Result<Visit> &answer) {
        if (answer)
            emit visitFound(*answer);
        else
            emit failed(answer.error());
    });
}

void VisitList::onFeed()
{
    if (const int at = m_wanted.isValid() ? model().find(m_wanted.toText()) : -1; at >= 0) {
        m_wanted = {};
        table()->select(model().index(at, 0));
    }
    if (const auto entry = m_wantedFront.isValid() ? this->entry(m_wantedFront) : std::nullopt) {
        m_wantedFront = {};
        if (const auto move = m_commands.moveToFront(*entry))
            m_commands.move(*entry, *move);
        else
            emit done(tr("Number %1 is already the next one.").arg(format().serial(entry->serialNumber)), {});
    }
    for (const QueueEntry &entry : model().rows())
        emit entryChanged(entry);
    update();
}

void VisitList::update()
{
    const QString who = m_doctorName.isEmpty() ? tr("Visits") : m_doctorName;
    m_card->setTitle(isToday() ? who : tr("%1, %2", "doctor, day").arg(who, format().date(m_day)));
    const auto entry = current();
    const auto may = [&entry](VisitStatus to) { return entry && canStep(entry->status, to); };
    const bool free = entry && !m_commands.isBusy();
    const bool pending =
        entry && (entry->status == VisitStatus::Waiting || entry->status == VisitStatus::Scheduled);
    m_up->setEnabled(free && isToday() && m_commands.moveUp(*entry));
    m_down->setEnabled(free && isToday() && m_commands.moveDown(*entry));
    m_arrived->setEnabled(free && isToday() && entry->status == VisitStatus::Scheduled);
    m_noShow->setEnabled(free && isToday() && may(VisitStatus::NoShow));
    m_transfer->setEnabled(free && pending);
    m_cancel->setEnabled(free && may(VisitStatus::Cancelled));
}

void VisitList::askCancel()
{
    const auto entry = current();
    if (!entry)
        return;
    m_onConfirmed = [this, entry = *entry](const QString &reason, DoctorId) {
        m_commands.cancel(entry, reason);
    };
    m_sheet->askReason(tr("Cancel number %1, %2? An unpaid bill becomes void.")
                           .arg(format().serial(entry->serialNumber), entry->name),
                       tr("Cancel the visit"));
}

void VisitList::askTransfer()
{
    const auto entry = current();
    if (!entry)
        return;
    m_onConfirmed = [this, entry = *entry](const QString &reason, DoctorId doctor) {
        m_commands.transfer(entry, doctor, reason);
    };
    m_sheet->askDoctor(tr("Give number %1, %2, to another doctor? There they get a new number.")
                           .arg(format().serial(entry->serialNumber), entry->name),
                       tr("Transfer"));
}

void VisitList::leaveSheet()
{
    if (!m_sheet->isVisibleTo(this))
        return;
    m_sheet->hide();
    table()->view()->setFocus(Qt::OtherFocusReason);
}

bool VisitList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->modifiers().testFlag(Qt::AltModifier))
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Up)
        m_up->click();
    else if (key->key() == Qt::Key_Down)
        m_down->click();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace hms::app
