// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cashier/close_form.h"

#include "app/billing/approver_fields.h"
#include "app/ui/button.h"
#include "app/ui/form.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/text_label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

CloseForm::CloseForm(Drawer &drawer, QWidget *parent)
    : QWidget(parent)
    , m_drawer(drawer)
{
    buildUi();
    connect(&m_drawer, &Drawer::changed, this, &CloseForm::update);
    connect(m_submit, &QPushButton::clicked, this, &CloseForm::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &CloseForm::submit);
    connect(m_approver, &ApproverFields::returnPressed, this, &CloseForm::submit);
    update();
}

void CloseForm::buildUi()
{
    auto *figures = new QGridLayout;
    figures->setHorizontalSpacing(grid(6));
    figures->setColumnStretch(2, 1);
    const auto add = [&](int row, const QString &title, const QString &name) {
        QLabel *value = bigNumber({}, this);
        value->setObjectName(name);
        value->setAccessibleName(title);
        figures->addWidget(textLabel(title, TextRole::Title, this), row, 0);
        figures->addWidget(value, row, 1);
        return value;
    };
    m_counted = add(0, tr("Counted"), u"counted"_s);
    m_expected = add(1, tr("Expected"), u"expected"_s);
    m_difference = add(2, tr("Difference"), u"difference"_s);
    m_verdict = textLabel({}, TextRole::Strong, this);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setWordWrap(true);
    m_form = new Form(1, this);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_form->setMaximumWidth(grid(140));
    m_reason = new QLineEdit(m_form);
    m_reason->setMaxLength(300);
    m_form->addField(u"reason"_s, tr("&Reason of the difference"), m_reason, Required::Yes);
    m_approver = new ApproverFields(tr("A second person must sign this difference."), this);
    m_approver->setMaximumWidth(grid(140));
    m_approver->hide();
    m_submit = makeButton(tr("&Close the shift"), ButtonKind::Primary, Icon::Lock, this);
    m_submit->setObjectName(u"closeShift"_s);
    m_submit->setAutoDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addLayout(figures);
    column->addWidget(m_verdict);
    column->addWidget(m_form);
    column->addWidget(m_approver);
    column->addWidget(m_submit, 0, Qt::AlignLeading);
    column->addStretch();
}

void CloseForm::update()
{
    const auto &shift = m_drawer.shift();
    m_submit->setEnabled(!m_drawer.isBusy());
    if (!shift || shift->status != ShiftStatus::Counted || !shift->difference)
        return;
    if (shift->id != m_shift) {
        m_shift = shift->id;
        m_reason->clear();
        m_form->clearErrors();
        m_approver->forget();
        m_approver->hide();
    }
    const Money difference = *shift->difference;
    m_counted->setText(format().money(shift->countedAmount.value_or(Money())));
    m_expected->setText(format().money(shift->expectedAmount.value_or(Money())));
    m_difference->setText(format().money(difference));
    const bool differs = difference != Money();
    setTone(*m_difference, differs ? Tone::Bad : Tone::Ok);
    setTone(*m_verdict, differs ? Tone::Bad : Tone::Ok);
    m_verdict->setText(!differs               ? tr("The drawer is right to the coin.")
                       : difference < Money() ? tr("There is less in the drawer than there should be.")
                                              : tr("There is more in the drawer than there should be."));
    m_form->setVisible(differs);
}

void CloseForm::takeFocus()
{
    QWidget *first = m_form->isVisibleTo(this) ? static_cast<QWidget *>(m_reason) : m_submit;
    first->setFocus(Qt::OtherFocusReason);
}

void CloseForm::submit()
{
    if (m_drawer.isBusy())
        return;
    m_form->clearErrors();
    const QString reason = m_reason->text().trimmed();
    if (m_form->isVisibleTo(this) && reason.isEmpty()) {
        m_form->setError(u"reason"_s, tr("Write what may have happened."));
        return;
    }
    std::optional<Approver> approver;
    if (m_approver->isVisibleTo(this)) {
        approver = m_approver->approver();
        if (!approver)
            return;
    }
    m_drawer.close(reason.isEmpty() ? std::nullopt : std::optional(reason), approver);
}

bool CloseForm::takeError(const Error &error)
{
    const QString reason = error.reason();
    if (reason == "approvalNeeded"_L1) {
        m_approver->show();
        m_approver->takeFocus();
    } else if (reason == "reasonNeeded"_L1) {
        m_form->show();
        m_form->setError(u"reason"_s, message(error));
    } else if (m_approver->isVisibleTo(this) && error.code == ErrorCode::Unauthenticated) {
        m_approver->setError(tr("Name or password of the second person is not right."));
    } else if (reason == "approverSame"_L1 || reason == "approverRights"_L1) {
        m_approver->setError(message(error));
    } else {
        return false;
    }
    return true;
}

} // namespace hms::app
