// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/order_words.h"

#include "app/ui/format.h"
#include "app/ui/lab_labels.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// Context of these words for translators.
struct OrderWords {
    Q_DECLARE_TR_FUNCTIONS(hms::app::OrderWords)
};

QString progress(const TestOrder &order)
{
    const auto number = [&] { return format().isolated(order.sampleNumber.value_or(QString())); };
    switch (order.status) {
    case TestOrderStatus::Billed:
        return OrderWords::tr("bill %1").arg(format().isolated(order.billNumber.value_or(QString())));
    case TestOrderStatus::Collected:
    case TestOrderStatus::Completed:
    case TestOrderStatus::Reviewed:
        if (order.dueAt)
            return OrderWords::tr("tube %1, due %2").arg(number(), format().dateTime(*order.dueAt));
        return order.sampleNumber ? OrderWords::tr("tube %1").arg(number()) : QString();
    case TestOrderStatus::Cancelled: return order.cancelReason.value_or(QString());
    case TestOrderStatus::Rejected: return order.rejectReason.value_or(QString());
    case TestOrderStatus::Ordered:
    case TestOrderStatus::Released:
    case TestOrderStatus::Delivered: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

StatusLook orderLook(const TestOrder &order)
{
    if (order.status == TestOrderStatus::Ordered)
        return {OrderWords::tr("Ordered, not billed"), Icon::Clock, Tone::Neutral};
    if (order.status == TestOrderStatus::Billed && !order.mayCollect)
        return {OrderWords::tr("To be paid"), Icon::Cash, Tone::Warn};
    if (order.isCritical && order.status != TestOrderStatus::Cancelled)
        return {OrderWords::tr("Critical value"), Icon::Warning, Tone::Bad};
    return look(order.status);
}

QString orderDetails(const TestOrder &order)
{
    QStringList parts;
    if (order.panelName)
        parts.append(inDeskLanguage(*order.panelName));
    parts.append(progress(order));
    if (order.note)
        parts.append(*order.note);
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

Money sumOf(const QList<TestOrder> &orders)
{
    Money sum;
    for (const TestOrder &order : orders)
        sum += order.price;
    return sum;
}

} // namespace hms::app
