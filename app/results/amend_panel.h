// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/ui/row_table_model.h"
#include "shared/results/results_protocol.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hms::app {

class Button;
class MessageBar;
class ResultForm;
class TablePanel;

/// A value as it was and as it will be.
struct WasNow {
    QString key;
    QString label;
    QString was;
    QString now;
};
QList<WasNow> changesBetween(const TestTemplate &test, const QJsonObject &was, const QJsonObject &now);

class WasNowModel final : public RowTableModel<WasNow> {
    Q_OBJECT

public:
    explicit WasNowModel(QObject *parent = nullptr);
};

/// Corrects a released result: the same form, what changes in sight, and a reason. The old version stays.
class AmendPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AmendPanel(ApiClient &api, QWidget *parent = nullptr);

    /// A released result with its data.
    void open(const GetTestResult::Response &result);
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void amended(const hms::LabReport &report, const QString &patient);
    void failed(const hms::Error &error);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void update();
    void amend();
    void onAnswer(const Result<AmendTestResult::Response> &answer);

    ApiClient &m_api;
    std::optional<TestResult> m_result;
    QString m_patientName;
    WasNowModel m_changes;
    bool m_busy = false;
    QLabel *m_title = nullptr;
    MessageBar *m_bar = nullptr;
    ResultForm *m_form = nullptr;
    TablePanel *m_list = nullptr;
    QLineEdit *m_reason = nullptr;
    Button *m_confirm = nullptr;
};

} // namespace hms::app
