// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/pharmacy/given_model.h"
#include "shared/billing/billing_protocol.h"
#include "shared/prescriptions/dispensing_protocol.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hms::app {

class Form;
class MessageBar;

/// Takes medicines of one bill back into their batches, with a reason. What may come back follows from what
/// is paid: all of an unpaid bill, any part of a paid one.
class ReturnSheet final : public QWidget {
    Q_OBJECT

public:
    explicit ReturnSheet(ApiClient &api, QWidget *parent = nullptr);

    /// Opens the sheet; of several bills the preferred or else the newest one comes first.
    void begin(const Prescription &prescription, BillId preferred = {});
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void submit();
    void cancel();

signals:
    void finished(const hms::ReturnDispensed::Response &answer);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        GivenRow given;
        QLineEdit *quantity = nullptr;
    };
    void buildUi();
    QWidget *buildButtons();
    void chooseBill();
    void fillRows(const QList<GivenRow> &rows);
    void onBill(const Result<Bill> &answer);
    void updateAdvice();
    void update();
    [[nodiscard]] std::optional<QList<ReturnDispensed::Item>> items();
    void setBusy(bool busy);
    void onAnswer(const Result<ReturnDispensed::Response> &answer);

    ApiClient &m_api;
    Generation m_generation;
    Prescription m_prescription;
    QList<BillId> m_bills;
    std::optional<Bill> m_bill;
    QList<Row> m_rows;
    bool m_busy = false;
    QLabel *m_about = nullptr;
    QComboBox *m_choice = nullptr;
    QLabel *m_advice = nullptr;
    MessageBar *m_bar = nullptr;
    QWidget *m_table = nullptr;
    Form *m_form = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace hms::app
