// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/orders/tube_line.h"
#include "shared/orders/orders_protocol.h"
#include "shared/orders/samples_protocol.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hms::app {

class Button;
class MomentEdit;
class PermissionGate;

/// Takes the samples of one visit, for all labs at once: labels first, then which tubes were filled and when.
/// Enter is the next step.
class CollectPanel final : public QWidget {
    Q_OBJECT

public:
    CollectPanel(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    /// The visit of this order.
    void open(const TestOrder &order);
    void close();
    /// Focus where the next step is.
    void start();

signals:
    /// These want their labels on paper.
    void printWanted(const QList<hms::Sample> &samples);
    void changed(const hms::TestOrder &order);
    /// Everything that was ticked is taken.
    void collected(int tubes, const QString &patient);
    void failed(const hms::Error &error);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(PermissionGate &gate);
    void onOrders(const QList<TestOrder> &orders);
    void readLabels();
    void showTubes(const QList<Tube> &tubes);
    void label();
    void onLabelled(const QList<Sample> &samples);
    void collect();
    void onCollected(const Result<Sample> &answer);
    void update();
    [[nodiscard]] QList<Sample> labelled() const;

    ApiClient &m_api;
    std::optional<TestOrder> m_order;
    QList<TestOrder> m_wanted; ///< Of the visit, to be collected.
    QList<TubeLine *> m_lines;
    int m_underWay = 0;
    int m_taken = 0;
    bool m_loading = false;

    QLabel *m_patient = nullptr;
    QLabel *m_person = nullptr;
    QLabel *m_notice = nullptr;
    QVBoxLayout *m_tubes = nullptr;
    MomentEdit *m_at = nullptr;
    Button *m_print = nullptr;
    Button *m_again = nullptr;
    Button *m_collect = nullptr;
};

} // namespace hms::app
