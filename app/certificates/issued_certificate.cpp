// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/issued_certificate.h"

#include "app/ui/badge.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/permission_gate.h"
#include "app/ui/reason_row.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QLabel *wrapped(const QString &text, TextRole role, const char *name)
{
    QLabel *label = textLabel(text, role);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    return label;
}

/// "C-2026-0001 · 23/11/2026 to 25/11/2026 · issued at 10:40 by Dr. Karim".
QString factsOf(const Certificate &certificate)
{
    QStringList facts{format().isolated(certificate.number)};
    if (certificate.fromDate && certificate.toDate)
        facts += IssuedCertificate::tr("%1 to %2", "days of a sick leave")
                     .arg(format().date(*certificate.fromDate), format().date(*certificate.toDate));
    facts += IssuedCertificate::tr("issued %1 by %2", "when, name")
                 .arg(format().dateTime(certificate.issuedAt), certificate.issuedBy);
    return facts.join(u"  ·  "_s);
}

} // namespace

IssuedCertificate::IssuedCertificate(const Certificate &certificate, PermissionGate &gate, QWidget *parent)
    : QFrame(parent)
    , m_certificate(certificate)
{
    setObjectName(u"issuedCertificate"_s);
    setProperty("surface", u"soft"_s);
    buildUi(gate);
    connect(m_print, &QPushButton::clicked, this, &IssuedCertificate::printWanted);
    connect(m_cancel, &QPushButton::clicked, m_reason, &ReasonRow::open);
    connect(m_reason, &ReasonRow::confirmed, this, &IssuedCertificate::cancelWanted);
}

void IssuedCertificate::buildUi(PermissionGate &gate)
{
    m_reason = new ReasonRow({.question = tr("Why it is cancelled (it is recorded)"),
                              .confirm = tr("Cancel the certificate"),
                              .leave = tr("Leave it"),
                              .busy = tr("Cancelling..."),
                              .checking = tr("Checking whether it was cancelled...")});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
    column->setSpacing(grid(1));
    column->addWidget(buildHead(gate));
    column->addWidget(wrapped(factsOf(m_certificate), TextRole::Caption, "certificateFacts"));
    if (m_certificate.cancelReason)
        column->addWidget(
            wrapped(tr("Cancelled by %1: %2", "name, reason")
                        .arg(m_certificate.cancelledBy.value_or(QString()), *m_certificate.cancelReason),
                    TextRole::Muted, "cancelledBecause"));
    column->addWidget(m_reason);
}

QWidget *IssuedCertificate::buildHead(PermissionGate &gate)
{
    auto *head = new QWidget;
    m_print = makeButton(tr("Print again"), ButtonKind::Quiet, Icon::Printer);
    m_print->setObjectName(u"printCertificate"_s);
    m_cancel = makeButton(tr("Cancel it"), ButtonKind::Quiet, Icon::Ban);
    m_cancel->setObjectName(u"cancelCertificate"_s);
    m_cancel->setVisible(!m_certificate.cancelledAt);
    gate.guard(m_cancel, Permission::ClinicalConsult);
    gate.guard(m_print, Permission::PrintsMake);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(wrapped(m_certificate.title, TextRole::Strong, "certificateName"), 1);
    if (m_certificate.cancelledAt)
        row->addWidget(new StatusBadge({tr("Cancelled"), Icon::Ban, Tone::Bad}));
    row->addWidget(m_print);
    row->addWidget(m_cancel);
    return head;
}

void IssuedCertificate::setBusy(bool busy, bool checking)
{
    m_cancel->setEnabled(!busy);
    m_reason->setBusy(busy, checking);
}

void IssuedCertificate::takeFocus()
{
    (m_print->isEnabled() ? m_print : m_cancel)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace hms::app
