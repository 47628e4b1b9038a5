// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/duration_edit.h"

#include "app/ui/format.h"
#include "app/ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;

} // namespace

DurationEdit::DurationEdit(QWidget *parent)
    : QWidget(parent)
{
    m_number = new QLineEdit;
    m_number->setObjectName(u"duration"_s);
    m_number->setMaxLength(6);
    m_number->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_unit = new QComboBox;
    m_unit->setAccessibleName(tr("Unit of time"));
    m_unit->addItem(tr("minutes"), 1);
    m_unit->addItem(tr("hours"), kHour);
    m_unit->addItem(tr("days"), kDay);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(grid(1));
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    setFocusProxy(m_number);
    connect(m_number, &QLineEdit::textEdited, this, &DurationEdit::edited);
    connect(m_unit, &QComboBox::activated, this, &DurationEdit::edited);
}

void DurationEdit::setMinutes(int minutes)
{
    const int unit = minutes >= 2 * kDay && minutes % kDay == 0 ? kDay
                     : minutes > kHour && minutes % kHour == 0  ? kHour
                                                                : 1;
    m_unit->setCurrentIndex(m_unit->findData(unit));
    m_number->setText(minutes > 0 ? format().number(minutes / unit) : QString());
}

std::optional<int> DurationEdit::minutes() const
{
    const auto number = format().parseNumber(m_number->text());
    if (!number || *number < 1 || *number > 1'000'000)
        return std::nullopt;
    return int(*number) * m_unit->currentData().toInt();
}

} // namespace hms::app
