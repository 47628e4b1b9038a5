// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prescriptions/written_prescription.h"

#include "app/prescriptions/prescription_words.h"
#include "app/ui/badge.h"
#include "app/ui/format.h"
#include "app/ui/icon_label.h"
#include "app/ui/reason_row.h"
#include "app/ui/row_table_model.h"
#include "app/ui/text_label.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QLabel *wrapped(const QString &text, TextRole role)
{
    QLabel *label = textLabel(text, role);
    label->setWordWrap(true);
    return label;
}

QWidget *noted(Icon which, Tone tone, const QString &text)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(new IconLabel(which, tone), 0, Qt::AlignTop);
    QLabel *words = wrapped(text, TextRole::Body);
    words->setObjectName(u"writtenNote"_s);
    row->addWidget(words, 1);
    return line;
}

/// What went over the counter instead of a line's own medicine, each with the pharmacist's reason.
QStringList substitutesOf(const PrescriptionItem &item)
{
    QStringList out;
    for (const GivenMedicine &given : item.given)
        if (given.medicineId != item.medicineId && given.quantity > 0)
            out.append(WrittenPrescription::tr("%1 given instead of it: %2", "medicine, reason")
                           .arg(given.medicineName, given.reason.value_or(QString())));
    out.removeDuplicates();
    return out;
}

} // namespace

WrittenPrescription::WrittenPrescription(const Prescription &prescription, bool mayCancel, QWidget *parent)
    : QFrame(parent)
    , m_prescription(prescription)
{
    setObjectName(u"writtenPrescription"_s);
    setProperty("surface", u"soft"_s);
    buildUi(mayCancel && prescription.status == PrescriptionStatus::Waiting);
}

void WrittenPrescription::buildUi(bool mayCancel)
{
    auto *lines = new QWidget;
    auto *rows = new QGridLayout(lines);
    rows->setContentsMargins({});
    rows->setHorizontalSpacing(grid(4));
    rows->setVerticalSpacing(grid(1));
    rows->setColumnStretch(0, 3);
    rows->setColumnStretch(1, 4);
    for (const PrescriptionItem &item : std::as_const(m_prescription.items))
        addItem(*rows, item);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
    column->setSpacing(grid(2));
    column->addWidget(buildHead(mayCancel));
    column->addWidget(buildReason());
    if (m_prescription.cancelReason)
        column->addWidget(wrapped(tr("Reason: %1").arg(*m_prescription.cancelReason), TextRole::Muted));
    column->addWidget(lines);
    if (m_prescription.notes)
        column->addWidget(wrapped(*m_prescription.notes, TextRole::Muted));
}

QWidget *WrittenPrescription::buildHead(bool mayCancel)
{
    auto *head = new QWidget;
    QLabel *when = wrapped(tr("Written at %1 by %2", "time, doctor")
                               .arg(format().time(m_prescription.createdAt), m_prescription.doctorName),
                           TextRole::Caption);
    m_cancel = makeButton(tr("Cancel it"), ButtonKind::Quiet, Icon::Ban);
    m_cancel->setObjectName(u"cancelPrescription"_s);
    m_cancel->setVisible(mayCancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_reason->open(); });
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(when, 1);
    row->addWidget(new StatusBadge(look(m_prescription.status)));
    row->addWidget(m_cancel);
    return head;
}

ReasonRow *WrittenPrescription::buildReason()
{
    m_reason = new ReasonRow({.question = tr("Why it is cancelled (it is recorded)"),
                              .confirm = tr("Cancel the prescription"),
                              .leave = tr("Leave it"),
                              .busy = tr("Cancelling..."),
                              .checking = tr("Checking whether it was cancelled...")});
    connect(m_reason, &ReasonRow::confirmed, this, &WrittenPrescription::cancelWanted);
    return m_reason;
}

void WrittenPrescription::addItem(QGridLayout &rows, const PrescriptionItem &item) const
{
    const int at = rows.rowCount();
    QStringList taken{item.instruction, inDeskLanguage(item.words),
                      tr("%n day(s)", nullptr, item.durationDays)};
    if (item.notes)
        taken.append(*item.notes);
    QLabel *quantity =
        textLabel(item.dispensedQuantity == 0
                      ? format().number(item.quantity)
                      : tr("%1 of %2 given", "quantities")
                            .arg(format().number(item.dispensedQuantity), format().number(item.quantity)));
    quantity->setObjectName(u"writtenQuantity"_s);
    quantity->setAlignment(kNumberAligned);
    const auto top = Qt::AlignTop;
    rows.addWidget(wrapped(item.medicineName, TextRole::Strong), at, 0, top);
    rows.addWidget(wrapped(taken.join(u"  ·  "_s), TextRole::Body), at, 1, top);
    rows.addWidget(quantity, at, 2, top);
    int next = at + 1;
    for (const QString &substitute : substitutesOf(item))
        rows.addWidget(noted(Icon::Transfer, Tone::Warn, substitute), next++, 0, 1, 3);
    for (const SetAsideWarning &warning : item.overrides)
        rows.addWidget(noted(Icon::Warning, look(warning.severity).tone, sentence(warning)), next++, 0, 1, 3);
}

void WrittenPrescription::setBusy(bool busy, bool checking)
{
    m_reason->setBusy(busy, checking);
}

} // namespace hms::app
