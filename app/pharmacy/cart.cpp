// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/cart.h"

namespace hms::app {

Cart::Cart(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this] { set(State::Over); });
}

Cart::~Cart()
{
    if (m_id.isValid())
        release(m_id);
}

void Cart::keep(PrescriptionId prescription)
{
    if (m_id == prescription && (m_state == State::Asking || m_state == State::Checking))
        return;
    if (m_id != prescription)
        leave();
    m_id = prescription;
    set(State::Asking);
    m_api.command(
        ReservePrescription{prescription}, this,
        [this, prescription](const Result<ReservePrescription::Response> &answer) {
            onAnswer(prescription, answer);
        },
        [this, prescription](CommandState state) {
            if (state == CommandState::Checking && m_id == prescription)
                set(State::Checking);
        });
}

void Cart::onAnswer(PrescriptionId asked, const Result<ReservePrescription::Response> &answer)
{
    if (asked != m_id) {
        if (answer)
            release(asked); // Kept after the desk had left it.
        return;
    }
    if (!answer) {
        m_kept.reset();
        set(State::Empty);
        emit failed(answer.error());
        return;
    }
    m_kept = *answer;
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(answer->reservedUntil);
    m_end.start(int(std::clamp<qint64>(left, 0, std::numeric_limits<int>::max())));
    set(State::Kept);
}

void Cart::leave()
{
    const PrescriptionId before = m_id;
    forget();
    if (before.isValid())
        release(before);
}

void Cart::forget()
{
    m_end.stop();
    m_id = {};
    m_kept.reset();
    set(State::Empty);
}

void Cart::release(PrescriptionId prescription)
{
    // Nobody waits for the answer: what is not given free now is so when its time is over.
    m_api.command(ReleasePrescription{prescription}, this, [](const Result<Empty> &) {});
}

QList<ReservePrescription::Line> Cart::picksOf(PrescriptionItemId item) const
{
    QList<ReservePrescription::Line> out;
    if (m_kept)
        std::ranges::copy_if(m_kept->lines, std::back_inserter(out),
                             [item](const ReservePrescription::Line &line) { return line.itemId == item; });
    return out;
}

void Cart::set(State state)
{
    m_state = state;
    emit changed();
}

} // namespace hms::app
