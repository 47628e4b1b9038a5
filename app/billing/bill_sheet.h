// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/ui/button.h"
#include "app/ui/theme.h"
#include "shared/billing/bill.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace hms::app {

class Form;
class MessageBar;

/// A sheet that takes the place of the payment for one act on one bill: fields, a reason, one button. It
/// stays bound to the bill it was opened for and cannot be left while the act is under way.
class BillSheet : public QWidget {
    Q_OBJECT

public:
    /// Opens the sheet for a bill, empty.
    void begin(const Bill &bill);
    /// The same bill in a newer version: what is typed stays.
    void refresh(const Bill &bill);
    [[nodiscard]] BillId billId() const { return m_bill.id; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void cancel();
    void submit();

signals:
    void cancelled();
    /// The act was done; `bill` is read again by whoever shows it.
    void finished(hms::BillId bill, const QString &text);

protected:
    struct Texts {
        QString title;
        QString action; ///< With its mnemonic.
        ButtonKind kind = ButtonKind::Primary;
        Icon icon = Icon::Check;
    };
    BillSheet(const Texts &texts, QWidget *parent);

    [[nodiscard]] const Bill &bill() const { return m_bill; }
    [[nodiscard]] Form *form() const { return m_form; }
    [[nodiscard]] QVBoxLayout *extra() const { return m_extra; } ///< Between the fields and the buttons.
    /// Adds the reason as last field; Enter in it submits.
    QLineEdit *addReason(const QString &label);
    void setAdvice(const QString &text);
    /// Sets the fields to what the bill proposes and puts the focus into the first one.
    virtual void fill() = 0;
    /// Checks the fields, marks what is wrong, and sends; called only when not busy.
    virtual void send() = 0;
    void setBusy(bool busy);
    /// The act failed: says why, at the field when the error names one.
    void onError(const Error &error);
    void finish(const QString &text);

    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(const Texts &texts);

    Bill m_bill;
    bool m_busy = false;
    QLabel *m_about = nullptr;
    QLabel *m_advice = nullptr;
    MessageBar *m_bar = nullptr;
    Form *m_form = nullptr;
    QVBoxLayout *m_extra = nullptr;
    Button *m_cancel = nullptr;
    Button *m_submit = nullptr;
};

} // namespace hms::app
