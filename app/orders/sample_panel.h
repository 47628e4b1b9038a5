// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/orders/open_sample.h"
#include "app/ui/row_table_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace hms::app {

class Button;
class PermissionGate;
class RejectSheet;
class StatusBadge;
class TablePanel;

/// The chain of custody as a table, oldest first.
class CustodyModel final : public RowTableModel<SampleEvent> {
    Q_OBJECT

public:
    explicit CustodyModel(QObject *parent = nullptr);
};

/// One sample: what it is for, where it has been, and its next step. Enter is that step.
class SamplePanel final : public QWidget {
    Q_OBJECT

public:
    SamplePanel(OpenSample &open, PermissionGate &gate, QWidget *parent = nullptr);

    void start();

signals:
    void printWanted(const QList<hms::Sample> &samples);
    /// Its samples are in the lab: the results can be written.
    void entryWanted(const hms::Sample &sample);
    /// Take it for the first time, or again.
    void collectWanted(const hms::TestOrder &order);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(PermissionGate &gate);
    QLayout *buildHead();
    QLayout *buildSteps(PermissionGate &gate);
    void update();
    void showTests(const Sample &sample);
    void next();

    OpenSample &m_open;
    CustodyModel m_custody;
    QLabel *m_number = nullptr;
    QLabel *m_patient = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_tests = nullptr;
    QLabel *m_reason = nullptr;
    StatusBadge *m_status = nullptr;
    TablePanel *m_chain = nullptr;
    QLineEdit *m_place = nullptr;
    RejectSheet *m_reject = nullptr;
    QWidget *m_steps = nullptr;
    Button *m_next = nullptr;
    Button *m_handOver = nullptr;
    Button *m_store = nullptr;
    Button *m_print = nullptr;
    Button *m_rejectButton = nullptr;
};

} // namespace hms::app
