// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/follow_up_row.h"

#include "app/ui/format.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

FollowUpRow::FollowUpRow(ApiClient &api, const QKeySequence &bookKey, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_bookKey(bookKey)
{
    m_note = textLabel({}, TextRole::Muted);
    m_note->setObjectName(u"followUpNote"_s);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(1));
    column->addWidget(buildChoices());
    column->addWidget(m_note);
    setFocusProxy(m_date);
    connect(m_date, &QLineEdit::textChanged, this, &FollowUpRow::update);
    connect(m_date, &QLineEdit::textEdited, this, &FollowUpRow::edited);
    connect(m_date, &QLineEdit::returnPressed, this, &FollowUpRow::book);
    connect(m_book, &QPushButton::clicked, this, &FollowUpRow::book);
    update();
}

QWidget *FollowUpRow::buildChoices()
{
    auto *choices = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(2));
    const auto quick = [this, row](const QString &text, const char *name, const auto &dayOf) {
        Button *button = makeButton(text, ButtonKind::Secondary);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, [this, dayOf] { choose(dayOf(m_today)); });
        row->addWidget(button);
    };
    quick(tr("1 week"), "inOneWeek", [](QDate today) { return today.addDays(7); });
    quick(tr("2 weeks"), "inTwoWeeks", [](QDate today) { return today.addDays(14); });
    quick(tr("1 month"), "inOneMonth", [](QDate today) { return today.addMonths(1); });
    m_date = new QLineEdit;
    m_date->setObjectName(u"followUpDate"_s);
    m_date->setMaxLength(20);
    m_date->setPlaceholderText(tr("day/month/year"));
    m_date->setAccessibleName(tr("Day of the follow-up visit"));
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(u"00/00/00000"_s) + grid(5));
    m_book = makeButton(tr("Boo&k"), ButtonKind::Secondary, Icon::Calendar);
    m_book->setObjectName(u"bookFollowUp"_s);
    m_book->setToolTip(tr("Makes it an appointment (%1)").arg(m_bookKey.toString(QKeySequence::NativeText)));
    row->addStretch(1);
    auto *second = new QHBoxLayout;
    second->setSpacing(grid(2));
    second->addWidget(m_date);
    second->addWidget(m_book);
    second->addStretch(1);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addLayout(row);
    column->addLayout(second);
    return choices;
}

void FollowUpRow::setToday(QDate today)
{
    m_today = today;
    update();
}

void FollowUpRow::open(VisitId visit, const std::optional<QDate> &date)
{
    if (visit != m_visit)
        m_booked.clear();
    m_visit = visit;
    show(date);
    update();
}

void FollowUpRow::show(const std::optional<QDate> &date)
{
    m_shown = date;
    const QString text = date ? date->toString(u"dd/MM/yyyy"_s) : QString();
    if (date != format().parseDate(m_date->text()))
        m_date->setText(text);
}

std::optional<QDate> FollowUpRow::written() const
{
    const auto typed = format().parseDate(m_date->text());
    return typed && typed == m_shown ? typed : date();
}

std::optional<QDate> FollowUpRow::date() const
{
    const auto day = format().parseDate(m_date->text());
    return day && *day > m_today ? day : std::nullopt;
}

void FollowUpRow::choose(QDate day)
{
    show(day);
    emit edited();
    m_book->setFocus(Qt::OtherFocusReason);
}

void FollowUpRow::book()
{
    const auto day = date();
    if (!day || !m_visit.isValid()) {
        m_date->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_booking.contains(m_visit))
        return;
    m_booking.insert(m_visit);
    if (m_book->hasFocus())
        m_date->setFocus(Qt::OtherFocusReason); // What is greyed would send the cursor anywhere.
    update();
    m_api.command(
        BookFollowUp{m_visit, day}, this,
        [this, visit = m_visit](const Result<CheckIn::Response> &answer) { onBooked(visit, answer); });
}

void FollowUpRow::onBooked(VisitId visit, const Result<CheckIn::Response> &answer)
{
    m_booking.remove(visit);
    const auto known =
        answer ? Result<Visit>(answer->visit_) : decodeAnswer<Visit>(answer.error().data.value("current"_L1));
    if (!known) {
        emit failed(answer.error());
    } else {
        const QString text = tr("%1 has number %2 on %3.", "patient, serial, day")
                                 .arg(known->patientName, format().serial(known->serialNumber),
                                      format().longDate(known->visitDate));
        if (visit == m_visit)
            m_booked = text;
        emit done(text, {});
    }
    update();
}

void FollowUpRow::update()
{
    const bool busy = m_booking.contains(m_visit);
    const auto day = date();
    const bool isWrong = !day && !m_date->text().trimmed().isEmpty();
    m_book->setEnabled(day && !busy && m_visit.isValid());
    setTextRole(*m_note, isWrong ? TextRole::Error : TextRole::Muted);
    if (isWrong)
        m_note->setText(
            tr("Type a later day, such as %1.").arg(m_today.addDays(7).toString(u"dd/MM/yyyy"_s)));
    else if (busy)
        m_note->setText(tr("Booking..."));
    else if (!m_booked.isEmpty())
        m_note->setText(tr("Booked: %1").arg(m_booked));
    else
        m_note->setText(day ? tr("%1, not booked yet.").arg(format().longDate(*day)) : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace hms::app
