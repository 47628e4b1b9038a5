// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/drafts.h"
#include "app/pharmacy/batch_shelf.h"
#include "app/pharmacy/cart.h"
#include "app/pharmacy/open_prescription.h"
#include "app/ui/permission_gate.h"
#include "app/ui/theme.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace hms::app {

class CartStrip;
class DispenseLine;
class MessageBar;

/// The open prescription at the counter, line by line, and the button that gives it out. As long as the
/// outcome of one giving is not known, the prescription cannot be given again from here.
class DispensePanel final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        ApiClient &api;
        OpenPrescription &open;
        Cart &cart;
        Drafts *drafts = nullptr;
        QDate today; ///< The hospital's.
    };
    DispensePanel(const Parts &parts, PermissionGate &gate, QWidget *parent = nullptr);

    /// Keeps what is left of the open prescription for this desk and shows what lies on the shelf.
    void serve();
    /// Puts the focus where giving out begins; false when there is nothing to give.
    bool start();
    void dispense();
    /// For the line that has the focus, else for the first one that lacks something.
    void substitute();
    /// Gives the medicines free that this desk keeps, unless they are being given out just now.
    void leave();
    [[nodiscard]] QList<DispenseLine *> lines() const { return m_lines; }

signals:
    /// Given out and billed.
    void dispensed(const hms::DispensePrescription::Response &answer);
    void returnRequested();
    /// About a prescription that is no longer on the desk.
    void said(hms::app::Tone tone, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildUi(PermissionGate &gate);
    QWidget *buildFooter(PermissionGate &gate);
    void connectParts();
    void onPrescriptionChanged();
    void onCartChanged();
    void rebuildLines(const Prescription &prescription);
    void addLine(const PrescriptionItem &item, int number);
    void loadBatches();
    void update();
    void enableGive(bool enabled);
    void step(DispenseLine *from, int by);
    void keepDraft();
    void restoreDraft();
    [[nodiscard]] QString draftName() const;
    void keepAgain();
    void send(const Prescription &asked, const QList<DispensePrescription::Item> &items);
    void onState(PrescriptionId prescription, CommandState state);
    void onAnswer(const Prescription &asked, const Result<DispensePrescription::Response> &answer);
    void onRefused(const Prescription &asked, const Error &error);

    Parts m_parts;
    BatchShelf m_shelf;
    PrescriptionId m_shown; ///< Whose lines stand here.
    int m_shownVersion = 0;
    bool m_focusGive = false;                       ///< The button had the focus when it was disabled.
    QHash<PrescriptionId, CommandState> m_underWay; ///< Givings whose outcome is not known.
    QList<DispenseLine *> m_lines;
    MessageBar *m_bar = nullptr;
    QVBoxLayout *m_column = nullptr;
    CartStrip *m_strip = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_give = nullptr;
};

} // namespace hms::app
