// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instruments/instrument_feed.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace hms::app {

class Button;
class CodeForm;
class MessageBar;
class ReasonRow;
class TablePanel;

/// What instruments sent and found no place for: each value with why it waits, to be given to its sample or
/// discarded with a reason. Values of one sample in one message are settled together, unless somebody says
/// otherwise.
class InstrumentsPanel final : public QWidget {
    Q_OBJECT

public:
    InstrumentsPanel(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    void start();
    /// A tube was scanned: it is the one that the values are of.
    void takeNumber(const QString &number);
    [[nodiscard]] int count() const;

signals:
    void changed();
    void done(const QString &text);
    void failed(const hms::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(PermissionGate &gate);
    QWidget *buildActions(PermissionGate &gate);
    void onCurrent();
    void update();
    void assign();
    void discard(const QString &reason);
    void onTaught(const InstrumentCode &code);
    template <class Request>
    void settle(const Request &request, void (InstrumentsPanel::*tell)(const QList<InstrumentValue> &));
    void tellAssigned(const QList<InstrumentValue> &values);
    void tellDiscarded(const QList<InstrumentValue> &values);
    [[nodiscard]] std::optional<InstrumentValue> current() const;
    [[nodiscard]] QList<InstrumentValueId> chosen() const;

    ApiClient &m_api;
    InstrumentFeed m_feed;
    InstrumentValueId m_shown; ///< Whose sample number stands in the field.
    bool m_isBusy = false;
    bool m_isChecking = false;

    MessageBar *m_bar = nullptr;
    TablePanel *m_list = nullptr;
    QWidget *m_actions = nullptr;
    QLabel *m_advice = nullptr;
    QCheckBox *m_together = nullptr;
    QLineEdit *m_number = nullptr;
    Button *m_assign = nullptr;
    Button *m_discard = nullptr;
    ReasonRow *m_reason = nullptr;
    Button *m_teach = nullptr;
    CodeForm *m_code = nullptr;
};

} // namespace hms::app
