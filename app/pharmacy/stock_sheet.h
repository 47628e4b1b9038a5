// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/drafts.h"
#include "app/ui/button.h"
#include "app/ui/form.h"
#include "app/ui/theme.h"
#include "shared/medicines/stock_protocol.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace hms::app {

class MessageBar;
class MoneyEdit;

/// A sheet beside the lists of the stock for one act: fields, one button. What is typed is kept as a draft
/// until it is saved or thrown away; the sheet cannot be left while the act is under way.
class StockSheet : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Leaves it and forgets what was typed.
    void cancel();
    void submit();
    /// A scanned code that is not one of ours. False when the sheet has no use for it.
    virtual bool takeBarcode(const QString &) { return false; }

signals:
    void cancelled();
    void finished(); ///< The act is done and nothing follows it here.
    /// `undo` takes the act back; it may be empty.
    void done(const QString &text, const std::function<void()> &undo);
    /// Quantities of that medicine are other ones now.
    void stockChanged(hms::MedicineId medicine);
    void failed(const hms::Error &error);

protected:
    struct Texts {
        QString action; ///< With its mnemonic.
        ButtonKind kind = ButtonKind::Primary;
        Icon icon = Icon::Check;
    };
    StockSheet(ApiClient &api, Drafts *drafts, const Texts &texts, int columns, QWidget *parent);

    [[nodiscard]] ApiClient &api() { return m_api; }
    [[nodiscard]] Form *form() const { return m_form; }
    [[nodiscard]] QVBoxLayout *extra() const { return m_extra; } ///< Between the fields and the buttons.
    [[nodiscard]] MessageBar *bar() const { return m_bar; }
    [[nodiscard]] Button *submitButton() const { return m_submit; }

    QLineEdit *addText(const QString &name, const QString &label, int most, Required required = Required::No,
                       int span = 1);
    QLineEdit *addNumber(const QString &name, const QString &label, Required required = Required::No);
    MoneyEdit *addMoney(const QString &name, const QString &label);
    QComboBox *addChoice(const QString &name, const QString &label);
    QCheckBox *addCheck(const QString &name, const QString &text);
    /// A field that the subclass made itself keeps the draft too.
    void watch(QLineEdit *field);
    void unwatch(QLineEdit *field);

    /// The fields are filled: shows the sheet under that title and lays the draft over them.
    void begin(const QString &title, const QString &about, const QString &draft);
    /// Checks the fields, marks what is wrong, and sends; called only when not busy.
    virtual void send() = 0;
    /// Whole number within the limits, else marked. Empty and allowed to be so: no value, not marked.
    std::optional<int> number(const QString &name, const QLineEdit *field, int least, int most,
                              Required required);
    /// Trimmed; empty and required: marked.
    QString text(const QString &name, const QLineEdit *field, Required required = Required::No);

    template <class Request, class Done>
    void run(const Request &request, Done onDone)
    {
        setBusy(true);
        m_api.command(
            request, this,
            [this, onDone](const Result<typename Request::Response> &answer) {
                setBusy(false);
                if (!answer) {
                    onError(answer.error());
                    return;
                }
                discardDraft();
                onDone(*answer);
            },
            [this](CommandState state) {
                if (state == CommandState::Checking)
                    m_submit->setText(tr("Checking..."));
            });
    }
    /// Undoes a change of the stock by its opposite; whatever the sheet shows by then stays as it is.
    void takeBack(const AdjustStock &opposite);
    /// The act failed: says why, at the field when the error names one.
    virtual void onError(const Error &error);
    void discardDraft();
    virtual QJsonObject typed() const;
    virtual void restore(const QJsonObject &typed);
    void keepDraft();

    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(const Texts &texts, int columns);
    void setBusy(bool busy);

    ApiClient &m_api;
    Drafts *m_drafts;
    QString m_action;
    QString m_draft;
    bool m_busy = false;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    MessageBar *m_bar = nullptr;
    Form *m_form = nullptr;
    QVBoxLayout *m_extra = nullptr;
    Button *m_cancel = nullptr;
    Button *m_submit = nullptr;
    QList<QLineEdit *> m_lines;
    QList<QComboBox *> m_choices;
    QList<QCheckBox *> m_checks;
};

} // namespace hms::app
