// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalogue/test_catalogue.h"
#include "app/core/drafts.h"
#include "app/orders/order_draft.h"
#include "app/orders/order_habits.h"
#include "app/ui/permission_gate.h"
#include "app/ui/theme.h"
#include "shared/orders/orders_protocol.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace hms::app {

class Button;
class OrderFeed;
class RepeatNotice;
class Segmented;
class TestSearch;

/// Tests and panels chosen for a visit, with their urgency, a question to the laboratory and what they will
/// cost; ordered with one key. What is chosen and not ordered is kept as a draft.
class OrderBasket final : public QWidget {
    Q_OBJECT

public:
    OrderBasket(ApiClient &api, OrderFeed &feed, PermissionGate &gate, Drafts *drafts,
                QWidget *parent = nullptr);

    /// An invalid visit: nothing can be ordered.
    void open(VisitId visit);
    [[nodiscard]] bool isHalfWritten() const { return !m_draft.tests.isEmpty(); }
    void takeFocus();
    void setPriority(Priority priority);
    void order(bool repeat = false);

signals:
    void ordered(const QList<hms::TestOrder> &orders);
    void said(hms::app::Tone tone, const QString &text);
    void done(const QString &text, const std::function<void()> &undo);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(ApiClient &api, PermissionGate &gate);
    QWidget *buildTools(ApiClient &api);
    QWidget *buildFoot(PermissionGate &gate);
    QWidget *makeLine(const TestType &test);
    void connectParts();
    void add(const TestType &test);
    void remove(TestTypeId test);
    void onEdited();
    void present();
    void update();
    void restore();
    void onOrdered(VisitId visit, const Result<QList<TestOrder>> &answer);
    void onRefused(const Error &error);
    void leaveOut(const QList<TestTypeId> &tests);
    [[nodiscard]] bool isSending() const { return m_sending.contains(m_visit.toText()); }

    ApiClient &m_api;
    OrderFeed &m_feed;
    Drafts *m_drafts;
    TestCatalogue m_catalogue;
    OrderHabits m_habits;
    VisitId m_visit;
    OrderDraft m_draft;
    QHash<QString, bool> m_sending; ///< By visit; true: it is being checked.
    bool m_restoring = false;
    TestSearch *m_search = nullptr;
    Segmented *m_priority = nullptr;
    QWidget *m_linesHome = nullptr;
    QVBoxLayout *m_lines = nullptr;
    RepeatNotice *m_repeat = nullptr;
    QWidget *m_foot = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_sum = nullptr;
    Button *m_order = nullptr;
};

} // namespace hms::app
