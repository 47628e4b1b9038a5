// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/work_state.h"

#include "app/ui/lab_labels.h"

#include <QCoreApplication>

namespace hms::app {

namespace {

struct Work {
    Q_DECLARE_TR_FUNCTIONS(hms::app::Work)
};

} // namespace

WorkState workState(const TestOrder &order)
{
    switch (order.status) {
    case TestOrderStatus::Billed: return order.mayCollect ? WorkState::Collect : WorkState::Nothing;
    case TestOrderStatus::Rejected: return WorkState::Collect;
    case TestOrderStatus::Collected: return order.receivedAt ? WorkState::Enter : WorkState::Receive;
    case TestOrderStatus::Completed: return WorkState::Review;
    case TestOrderStatus::Reviewed: return WorkState::Release;
    case TestOrderStatus::Ordered:
    case TestOrderStatus::Released:
    case TestOrderStatus::Delivered:
    case TestOrderStatus::Cancelled: return WorkState::Nothing;
    }
    Q_UNREACHABLE();
}

QString label(WorkState state)
{
    switch (state) {
    case WorkState::Collect: return Work::tr("To collect");
    case WorkState::Receive: return Work::tr("To receive");
    case WorkState::Enter: return Work::tr("To enter");
    case WorkState::Review: return Work::tr("To review");
    case WorkState::Release: return Work::tr("To release");
    case WorkState::Nothing: return {};
    }
    Q_UNREACHABLE();
}

StatusLook stateLook(const TestOrder &order)
{
    if (order.lane == ResultLane::Held)
        return look(ResultLane::Held);
    switch (workState(order)) {
    case WorkState::Receive: return {label(WorkState::Receive), Icon::Transfer, Tone::Info};
    case WorkState::Enter:
        return order.isDraft ? StatusLook{Work::tr("Begun", "result"), Icon::Keyboard, Tone::Accent}
                             : StatusLook{label(WorkState::Enter), Icon::Keyboard, Tone::Neutral};
    case WorkState::Collect:
    case WorkState::Review:
    case WorkState::Release:
    case WorkState::Nothing: return look(order.status);
    }
    Q_UNREACHABLE();
}

} // namespace hms::app
