// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/ui/row_table_model.h"
#include "shared/orders/samples_protocol.h"

#include <QWidget>

class QLineEdit;

namespace hms::app {

class PermissionGate;
class TablePanel;

/// What became of one scanned tube.
struct ReceivedTube {
    QString number;
    QDateTime at;
    std::optional<Sample> sample;
    QString problem; ///< Empty: it is received, or under way while there is no sample.
};

class ReceivedModel final : public RowTableModel<ReceivedTube> {
    Q_OBJECT

public:
    explicit ReceivedModel(QObject *parent = nullptr);
};

/// Takes in a rack of tubes: each scan receives one, and says at once which one was not to be received.
class ReceivePanel final : public QWidget {
    Q_OBJECT

public:
    ReceivePanel(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    void receive(const QString &number);
    void start();

signals:
    void orderChanged(const hms::TestOrder &order);
    void opened(const QString &sampleNumber);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onAnswer(const QString &number, const Result<Sample> &answer);

    ApiClient &m_api;
    PermissionGate &m_gate;
    ReceivedModel m_model;
    QLineEdit *m_number = nullptr;
    TablePanel *m_list = nullptr;
};

} // namespace hms::app
