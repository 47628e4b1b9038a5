// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/orders/order_panel.h"
#include "shared/lab/lab_protocol.h"
#include "tests/support/fake_api.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace hms::test {

TestType aTest(const QString &code, const QString &name, qint64 price);
TestType aTestPanel(const QString &code, const QString &name, qint64 price, const QList<TestType> &members);
TestOrder anOrder(const TestType &test, VisitId visit, TestOrderStatus status = TestOrderStatus::Ordered);

/// REJECTED with the ids that it is about.
Error refusal(const QString &reason, const QString &member, const QStringList &ids);

/// A page with the tests of a visit in a window, somebody who may order, and a server that is told what to
/// answer.
struct OrderDesk {
    explicit OrderDesk(app::OrderList::Payable payable = app::OrderList::Payable::No,
                       app::Drafts *drafts = nullptr);

    /// Opens a visit; the lists are answered.
    void open(VisitId opened, const QList<TestOrder> &ordered = {}, bool readOnly = false);
    /// Types, waits for the search, and answers it.
    void find(const QString &typed, const QList<TestType> &hits);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    /// In sight, counted from the top.
    template <class T = QLineEdit>
    T *field(const char *name, int at = 0) const
    {
        QCoreApplication::processEvents();
        QList<T *> inSight;
        for (T *one : panel->findChildren<T *>(QString::fromLatin1(name)))
            if (one->isVisible())
                inSight.append(one);
        std::ranges::stable_sort(inSight, {}, [this](T *one) { return one->mapTo(panel, QPoint()).y(); });
        return inSight.value(at);
    }
    [[nodiscard]] QStringList texts(const char *name) const;
    [[nodiscard]] QWidget *focused() const { return window.focusWidget(); }

    app::FakeApi api;
    app::PermissionGate gate;
    QWidget window;
    app::OrderPanel *panel = nullptr;
    VisitId visit = VisitId::make();
    QList<TestType> catalogue;
    QStringList said;
    QStringList done;
    QList<Bill> billed;
    int keys = 0; ///< As UX.md counts: typed text excluded.
};

} // namespace hms::test
