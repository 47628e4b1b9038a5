// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ui/gallery.h"

#include "app/ui/badge.h"
#include "app/ui/birth_edit.h"
#include "app/ui/button.h"
#include "app/ui/card.h"
#include "app/ui/empty_state.h"
#include "app/ui/form.h"
#include "app/ui/format.h"
#include "app/ui/icon_label.h"
#include "app/ui/message_bar.h"
#include "app/ui/money_edit.h"
#include "app/ui/segmented.h"
#include "app/ui/table_panel.h"
#include "app/ui/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace hms::app {

GalleryModel::GalleryModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const GalleryRow &r) { return r.number; });
    setOrder([](const GalleryRow &a, const GalleryRow &b) { return a.serial < b.serial; });
    setColumns({
        {.title = u"No."_s,
         .text = [](const GalleryRow &r) { return format().serial(r.serial); },
         .align = kNumberAligned,
         .sortKey = [](const GalleryRow &r) { return r.serial; }},
        {.title = u"Patient"_s,
         .text = [](const GalleryRow &r) { return r.name; },
         .strong = true,
         .stretch = true},
        {.title = u"Bill"_s, .text = [](const GalleryRow &r) { return format().isolated(r.number); }},
        {.title = u"Status"_s,
         .text = [](const GalleryRow &r) { return label(r.status); },
         .badge = [](const GalleryRow &r) { return look(r.status); }},
        {.title = u"Due"_s,
         .text = [](const GalleryRow &r) { return format().money(r.due); },
         .align = kNumberAligned,
         .sortKey = [](const GalleryRow &r) { return r.due.minor; }},
    });
}

QList<GalleryRow> galleryRows()
{
    return {
        {u"B-2026-0001"_s, u"Ayesha Rahman"_s, 1, Money(125000), BillStatus::Pending},
        {u"B-2026-0002"_s, u"রহিমা খাতুন"_s, 2, Money(80000), BillStatus::Partial},
        {u"B-2026-0003"_s, u"أحمد المصري"_s, 3, Money(0), BillStatus::Paid},
        {u"B-2026-0004"_s, u"Md. Kamal Uddin"_s, 4, Money(11223344), BillStatus::Void},
        {u"B-2026-0005"_s, u"=SUM(A1)"_s, 5, Money(-500), BillStatus::Pending},
    };
}

namespace {

QWidget *makeControls()
{
    auto *card = new Card(u"Controls"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(2));
    buttons->addWidget(makeButton(u"&Check in"_s, ButtonKind::Primary, Icon::Check));
    buttons->addWidget(makeButton(u"&Transfer"_s, ButtonKind::Secondary, Icon::Transfer));
    buttons->addWidget(makeButton(u"Undo"_s, ButtonKind::Quiet, Icon::Undo));
    buttons->addWidget(makeButton(u"&Void bill"_s, ButtonKind::Danger, Icon::Ban));
    QPushButton *grey = makeButton(u"Refund"_s, ButtonKind::Secondary, Icon::Cash);
    grey->setEnabled(false);
    buttons->addWidget(grey);
    buttons->addWidget(makeIconButton(Icon::Gear, u"Settings"_s));
    buttons->addStretch();
    card->body()->addLayout(buttons);

    auto *badges = new QHBoxLayout;
    badges->setSpacing(grid(2));
    for (const VisitStatus status : {VisitStatus::Waiting, VisitStatus::Called, VisitStatus::InConsultation,
                                     VisitStatus::Completed, VisitStatus::Cancelled, VisitStatus::NoShow})
        badges->addWidget(new StatusBadge(look(status)));
    badges->addWidget(new StatusBadge(look(Priority::Stat)));
    badges->addStretch();
    card->body()->addLayout(badges);
    return card;
}

QWidget *makeFields()
{
    auto *card = new Card(u"New patient"_s);
    auto *form = new Form(2);
    auto *name = new QLineEdit(u"Ayesha Rahman"_s);
    form->addField(u"name"_s, u"&Name"_s, name, Required::Yes, 2);
    auto *birth = new BirthEdit;
    birth->setToday(QDate(2026, 11, 22));
    birth->setText(u"12/03/1990"_s);
    form->addField(u"birthDate"_s, u"&Age or birth date"_s, birth, Required::Yes);
    form->setHint(u"birthDate"_s, birth->interpretation());
    auto *sex = new Segmented;
    for (const Sex each : {Sex::Female, Sex::Male, Sex::Other})
        sex->addEnum(label(each), each);
    form->addField(u"sex"_s, u"&Sex"_s, sex);
    form->addField(u"phone"_s, u"&Phone"_s, new QLineEdit(u"01711"_s));
    form->setError(u"phone"_s, u"This is too short for a phone number."_s);
    auto *group = new QComboBox;
    group->addItems({u"Blood group unknown"_s, u"A+"_s, u"B+"_s});
    form->addField(u"bloodGroup"_s, u"&Blood group"_s, group);
    auto *note = new QPlainTextEdit;
    note->setPlaceholderText(u"What the doctor should know"_s);
    note->setMaximumHeight(grid(20));
    form->addField(u"reason"_s, u"&Reason"_s, note, Required::No, 2);
    card->body()->addWidget(form);
    card->body()->addWidget(new QCheckBox(u"A new person all the same"_s));
    card->body()->addStretch();
    return card;
}

QWidget *makePayment()
{
    auto *card = new Card(u"Bill B-2026-0001"_s);
    auto *who = new QHBoxLayout;
    who->setSpacing(grid(3));
    who->addWidget(new Avatar(u"Ayesha Rahman"_s));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(textLabel(u"Ayesha Rahman"_s, TextRole::Strong));
    names->addWidget(textLabel(ageAndSex(36, Sex::Female), TextRole::Muted));
    who->addLayout(names, 1);
    card->body()->addLayout(who);
    card->body()->addWidget(divider());
    card->body()->addWidget(textLabel(u"Due"_s, TextRole::Caption));
    card->body()->addWidget(bigNumber(format().money(Money(125000))));
    auto *method = new Segmented;
    for (const PaymentMethod each :
         {PaymentMethod::Cash, PaymentMethod::Card, PaymentMethod::Mobile, PaymentMethod::Bank})
        method->addEnum(label(each), each, icon(each));
    card->body()->addWidget(method);
    auto *amount = new MoneyEdit;
    amount->setValue(Money(125000));
    card->body()->addWidget(amount);
    card->body()->addWidget(makeButton(u"Take payment"_s, ButtonKind::Primary, Icon::Cash));
    card->body()->addStretch();
    return card;
}

} // namespace

QWidget *makeGallery()
{
    auto *page = new QWidget;
    page->setProperty("surface", u"window"_s);
    page->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(grid(4), grid(4), grid(4), grid(4));
    column->setSpacing(grid(3));
    auto *undo = new MessageBar;
    undo->showUndo(u"Ayesha Rahman was moved behind serial 7."_s, [] {});
    auto *bad = new MessageBar;
    bad->showMessage(Tone::Bad, message(Error::rejected(u"alreadyPaid"_s)));
    column->addWidget(undo);
    column->addWidget(bad);
    column->addWidget(makeControls());

    auto *row = new QHBoxLayout;
    row->setSpacing(grid(3));
    row->addWidget(makeFields(), 3);
    row->addWidget(makePayment(), 2);
    column->addLayout(row);

    auto *lists = new QHBoxLayout;
    lists->setSpacing(grid(3));
    auto *bills = new Card(u"Unpaid bills"_s);
    auto *model = new GalleryModel(page);
    model->setRows(galleryRows());
    auto *panel = new TablePanel(model);
    panel->setMinimumHeight(controlHeight() * 8);
    panel->selectFirst();
    bills->body()->addWidget(panel);
    lists->addWidget(bills, 3);
    auto *empty = new Card(u"Queue"_s);
    auto *state = new EmptyState(Icon::Queue, u"Nobody is waiting"_s,
                                 u"Patients appear here as soon as reception checks them in."_s);
    state->setAction(u"Check somebody in"_s);
    empty->body()->addWidget(state);
    lists->addWidget(empty, 2);
    column->addLayout(lists, 1);
    return page;
}

} // namespace hms::app
