// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/substitute_box.h"

#include "app/pharmacy/medicine_finder.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/icon_label.h"
#include "app/ui/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

SubstituteBox::SubstituteBox(ApiClient &api, QWidget *parent)
    : QWidget(parent)
{
    m_finder = new MedicineFinder(api, this);
    buildChosen();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_finder);
    column->addWidget(m_page);
    connect(m_finder, &MedicineFinder::chosen, this, &SubstituteBox::take);
    connect(m_finder, &MedicineFinder::left, this, &SubstituteBox::abandoned);
    connect(m_finder, &MedicineFinder::failed, this, &SubstituteBox::failed);
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        m_reason->setProperty("invalid", false);
        restyle(*m_reason);
        emit changed();
    });
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (reason().isEmpty())
            askReason();
        else
            emit finished();
    });
    hide();
}

void SubstituteBox::buildChosen()
{
    m_page = new QWidget(this);
    m_what = textLabel({}, TextRole::Strong, m_page);
    m_what->setObjectName(u"substitute"_s);
    setTone(*m_what, Tone::Info);
    m_facts = textLabel({}, TextRole::Muted, m_page);
    m_reason = new QLineEdit(m_page);
    m_reason->setObjectName(u"substituteReason"_s);
    m_reason->setMaxLength(300);
    m_reason->setPlaceholderText(tr("Why this one? The doctor will read it"));
    m_reason->setAccessibleName(tr("Reason for the substitute"));
    auto *back = makeButton(tr("As prescribed"), ButtonKind::Quiet, Icon::Undo, m_page);
    back->setObjectName(u"asPrescribed"_s);
    connect(back, &QPushButton::clicked, this, &SubstituteBox::abandoned);
    auto *row = new QHBoxLayout(m_page);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(new IconLabel(Icon::Transfer, Tone::Info, 1, m_page));
    row->addWidget(m_what);
    row->addWidget(m_facts);
    row->addWidget(m_reason, 1);
    row->addWidget(back);
}

void SubstituteBox::start(MedicineId prescribed)
{
    m_page->hide();
    m_finder->show();
    QWidget::show();
    m_finder->start(prescribed);
}

void SubstituteBox::reset()
{
    m_chosen.reset();
    m_reason->clear();
    hide();
}

void SubstituteBox::take(const Medicine &medicine)
{
    show(medicine);
    m_reason->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void SubstituteBox::show(const Medicine &medicine)
{
    m_chosen = medicine;
    m_what->setText(tr("Instead: %1").arg(medicineName(medicine)));
    const QString price = medicine.unitPrice ? format().money(*medicine.unitPrice) : tr("no price");
    m_facts->setText(
        tr("%1 in stock, %2 each", "number of units, price").arg(format().number(medicine.onHand), price));
    m_finder->hide();
    m_page->show();
    QWidget::show();
}

QString SubstituteBox::reason() const
{
    return m_reason->text().trimmed();
}

void SubstituteBox::askReason()
{
    m_reason->setProperty("invalid", true);
    restyle(*m_reason);
    m_reason->setFocus(Qt::OtherFocusReason);
}

QJsonObject SubstituteBox::typed() const
{
    if (!m_chosen)
        return {};
    return {{u"medicine"_s, encode(*m_chosen)}, {u"reason"_s, m_reason->text()}};
}

void SubstituteBox::restore(const QJsonObject &typed)
{
    const auto medicine = decode<Medicine>(typed.value("medicine"_L1).toObject());
    if (!medicine)
        return;
    show(*medicine);
    m_facts->clear(); // Stock and price of when it was chosen.
    m_reason->setText(typed.value("reason"_L1).toString());
}

} // namespace hms::app
