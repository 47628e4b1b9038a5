// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/refund_list.h"
#include "app/ui/form.h"
#include "app/ui/message_bar.h"
#include "app/ui/table_panel.h"
#include "tests/app/billing/bill_builders.h"
#include "tests/support/fake_api.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

struct Refunds {
    explicit Refunds(const QList<Refund> &rows,
                     const QList<QString> &rights = {u"refunds.approve"_s, u"refunds.payOut"_s})
    {
        gate.setPermissions(rights);
        list = std::make_unique<RefundList>(api, gate);
        list->show();
        list->load();
        api.answer<ListRefunds>(rows);
    }
    QPushButton *button(const char *name) const
    {
        return list->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    FakeApi api;
    PermissionGate gate;
    std::unique_ptr<RefundList> list;
};

} // namespace

TEST_CASE("a refund is approved, then paid out, and leaves the list", "[billing][ui]")
{
    Refund refund = aRefund(1);
    Refunds f({refund});
    QSignalSpy moved(f.list.get(), &RefundList::refundChanged);
    CHECK_FALSE(f.button("payOut")->isEnabled()); // Not approved yet.

    f.button("approve")->click();
    f.button("approve")->click();
    CHECK(f.api.count(ApproveRefund::kMethod) == 1);
    refund.status = RefundStatus::Approved;
    f.api.answer<ApproveRefund>(refund);
    CHECK_FALSE(f.button("approve")->isEnabled());

    f.button("payOut")->click();
    f.button("payOut")->click();
    CHECK(f.api.count(PayOutRefund::kMethod) == 1);
    CHECK(f.api.last<PayOutRefund>().refundId == refund.id);
    refund.status = RefundStatus::Paid;
    f.api.answer<PayOutRefund>(refund);
    CHECK(f.list->model()->rowCount() == 0);
    CHECK(moved.size() == 2);
}

TEST_CASE("a refund is refused only with a reason", "[billing][ui]")
{
    Refund refund = aRefund(1);
    Refunds f({refund});

    f.button("refuse")->click();
    CHECK(f.api.count(RefuseRefund::kMethod) == 0);
    CHECK_FALSE(f.list->findChild<Form *>()->errorOf(u"reason"_s).isEmpty());
    f.list->findChild<QLineEdit *>(u"reason"_s)->setText(u"No receipt"_s);
    f.button("refuse")->click();

    CHECK(f.api.last<RefuseRefund>().reason == u"No receipt");
    refund.status = RefundStatus::Refused;
    f.api.answer<RefuseRefund>(refund);
    CHECK(f.list->model()->rowCount() == 0);
}

TEST_CASE("approving and paying out are greyed for those who may not", "[billing][ui]")
{
    Refunds cashier({aRefund(1)}, {u"refunds.payOut"_s});
    CHECK_FALSE(cashier.button("approve")->isEnabled());
    CHECK_FALSE(cashier.button("approve")->toolTip().isEmpty());

    Refunds manager({aRefund(1, RefundStatus::Approved)}, {u"refunds.approve"_s});
    CHECK_FALSE(manager.button("payOut")->isEnabled());
}

TEST_CASE("a refused step of a refund is told and the list read again", "[billing][ui]")
{
    Refunds f({aRefund(1)});

    f.button("approve")->click();
    f.api.refuse<ApproveRefund>(Error::rejected(u"approverSame"_s));

    CHECK(f.list->findChild<MessageBar *>()->text() == message(Error::rejected(u"approverSame"_s)));
    CHECK(f.api.count(ListRefunds::kMethod) == 2);
    CHECK(f.button("approve")->isEnabled());
}
