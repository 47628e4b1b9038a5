// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/ui/row_table_model.h"
#include "shared/results/critical_alerts_protocol.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace hms::app {

class Button;
class MessageBar;
class PermissionGate;
class TablePanel;

class AlertsModel final : public RowTableModel<CriticalAlert> {
    Q_OBJECT

public:
    explicit AlertsModel(QObject *parent = nullptr);
};

class AlertStepsModel final : public RowTableModel<CriticalAlert::Step> {
    Q_OBJECT

public:
    explicit AlertStepsModel(QObject *parent = nullptr);
};

/// All critical values with what was done about each, step by step. Somebody who was called can be written
/// down here as having read the values back.
class AlertsPanel final : public QWidget {
    Q_OBJECT

public:
    AlertsPanel(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    /// Something moved: the list is read again soon.
    void touch();
    void reload();
    void start();
    [[nodiscard]] int open() const;

signals:
    void changed();
    void done(const QString &text);
    void failed(const hms::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(PermissionGate &gate);
    QWidget *buildAlert(PermissionGate &gate);
    void update();
    void acknowledge();
    [[nodiscard]] std::optional<CriticalAlert> current() const;

    ApiClient &m_api;
    AlertsModel m_alerts;
    AlertStepsModel m_stepRows;
    Generation m_generation;
    QTimer m_soon;
    bool m_busy = false;

    MessageBar *m_bar = nullptr;
    TablePanel *m_list = nullptr;
    QWidget *m_alert = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_values = nullptr;
    QLabel *m_readBackText = nullptr;
    TablePanel *m_steps = nullptr;
    QWidget *m_call = nullptr;
    QLineEdit *m_who = nullptr;
    QLineEdit *m_readBack = nullptr;
    Button *m_acknowledge = nullptr;
};

} // namespace hms::app
