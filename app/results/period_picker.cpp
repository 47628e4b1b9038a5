// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/period_picker.h"

#include "app/ui/format.h"
#include "app/ui/segmented.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kLongestDays = 366; ///< As the contract has it.

} // namespace

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent)
{
    m_choice = new Segmented;
    m_choice->setAccessibleName(tr("Time"));
    m_choice->addEnum(tr("Today"), Choice::Today);
    m_choice->addEnum(tr("7 days"), Choice::Week);
    m_choice->addEnum(tr("This month"), Choice::Month);
    m_choice->addEnum(tr("From - to"), Choice::Typed);
    m_choice->setEnumValue(Choice::Week);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(grid(3));
    row->addWidget(m_choice);
    row->addWidget(buildTyped());
    setFocusProxy(m_choice);
    connect(m_choice, &Segmented::valueChanged, this, [this] {
        const bool types = m_choice->valueAs<Choice>() == Choice::Typed;
        if (types && m_told) { // Somebody begins with what is in sight.
            m_from->setText(m_told->from.toString(u"dd/MM/yyyy"_s));
            m_to->setText(m_told->to.toString(u"dd/MM/yyyy"_s));
        }
        m_typed->setVisible(types);
        update();
    });
}

QWidget *PeriodPicker::buildTyped()
{
    m_typed = new QWidget;
    auto *row = new QHBoxLayout(m_typed);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    m_from = addDay(tr("F&rom"), u"periodFrom"_s);
    m_to = addDay(tr("&To"), u"periodTo"_s);
    m_problem = textLabel({}, TextRole::Error);
    m_problem->setObjectName(u"periodProblem"_s);
    row->addWidget(m_problem, 1);
    m_typed->hide();
    return m_typed;
}

QLineEdit *PeriodPicker::addDay(const QString &caption, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(20);
    edit->setPlaceholderText(tr("day/month/year"));
    edit->setAccessibleName(QString(caption).remove(u'&'));
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u"00/00/00000"_s) + grid(5));
    edit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *label = textLabel(caption, TextRole::Caption);
    label->setBuddy(edit);
    m_typed->layout()->addWidget(label);
    m_typed->layout()->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, &PeriodPicker::update);
    return edit;
}

void PeriodPicker::setToday(QDate today)
{
    m_today = today;
    update();
}

std::optional<Period> PeriodPicker::typed() const
{
    const auto from = format().parseDate(m_from->text());
    const auto to = format().parseDate(m_to->text());
    if (!from || !to || *from > *to || from->daysTo(*to) >= kLongestDays)
        return std::nullopt;
    return Period{*from, *to};
}

std::optional<Period> PeriodPicker::period() const
{
    if (!m_today.isValid())
        return std::nullopt;
    switch (m_choice->valueAs<Choice>()) {
    case Choice::Today: return Period{m_today, m_today};
    case Choice::Week: return Period{m_today.addDays(-6), m_today};
    case Choice::Month: return Period{QDate(m_today.year(), m_today.month(), 1), m_today};
    case Choice::Typed: return typed();
    }
    Q_UNREACHABLE();
}

void PeriodPicker::update()
{
    const auto from = format().parseDate(m_from->text());
    const auto to = format().parseDate(m_to->text());
    m_problem->setText(!from || !to  ? QString()
                       : *from > *to ? tr("The first day comes after the last one.")
                       : typed()     ? QString()
                                     : tr("At most one year."));
    const auto now = period();
    if (!now || now == m_told)
        return;
    m_told = now;
    emit chosen();
}

} // namespace hms::app
