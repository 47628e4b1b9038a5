// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/ui/button.h"
#include "shared/consultations/consultations_protocol.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace hms::app {

/// When the patient shall come again: a quick choice or a date, and one key that makes it an appointment.
class FollowUpRow final : public QWidget {
    Q_OBJECT

public:
    FollowUpRow(ApiClient &api, const QKeySequence &bookKey, QWidget *parent = nullptr);

    /// The hospital's business date: quick choices count from it, and only later days are taken.
    void setToday(QDate today);
    void open(VisitId visit, const std::optional<QDate> &date);
    void show(const std::optional<QDate> &date);
    /// Empty when no later day is typed.
    [[nodiscard]] std::optional<QDate> date() const;
    /// What belongs on the page: date(), or the day that stood there and was not touched.
    [[nodiscard]] std::optional<QDate> written() const;
    /// Makes the appointment; without a date the cursor goes to the field.
    void book();

signals:
    void edited();
    void done(const QString &text, const std::function<void()> &undo);
    void failed(const hms::Error &error);

private:
    QWidget *buildChoices();
    void choose(QDate day);
    void onTyped();
    void onBooked(VisitId visit, const Result<CheckIn::Response> &answer);
    void update();

    ApiClient &m_api;
    QKeySequence m_bookKey;
    QDate m_today;
    VisitId m_visit;
    std::optional<QDate> m_shown; ///< As the page has it.
    QSet<VisitId> m_booking;      ///< Visits whose booking is under way.
    QString m_booked;             ///< What was booked for this visit; empty: nothing.
    QLineEdit *m_date = nullptr;
    QLabel *m_note = nullptr;
    Button *m_book = nullptr;
};

} // namespace hms::app
