// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/drafts.h"
#include "app/core/navigation.h"
#include "app/core/session.h"
#include "app/core/settings.h"
#include "app/ui/icons.h"
#include "app/ui/permission_gate.h"
#include "shared/cashier/cashier_protocol.h"
#include "shared/printing/scan_code.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>
#include <optional>

namespace hms::app {

/// What a workspace may lean on. All of it outlives the workspace.
struct Desk {
    ApiClient &api;
    Session &session;
    Settings &settings;
    Navigation &navigation;
    PermissionGate &gate;
    Drafts *drafts = nullptr; ///< The user's own; null when this desk cannot keep any.
};

/// A key of one screen. The shell binds it while the screen is shown and lists it on the card of F1.
struct WorkspaceKey {
    QKeySequence key;
    QString what;
    std::function<void()> run;
};

/// Something that can be asked for by name in the search box.
struct DeskCommand {
    QString name;
    Icon icon = Icon::Play;
    std::function<void()> run;
    QString otherWords = {}; ///< Found by these too, never shown.
};

/// One role's screen. It arranges module widgets and connects them; it sends no request itself.
class Workspace : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QList<WorkspaceKey> keys() { return {}; }
    [[nodiscard]] virtual QList<DeskCommand> commands() { return {}; }
    /// The screen came to the front: put the focus where work starts.
    virtual void activate() { setFocus(Qt::OtherFocusReason); }
    /// One of our own codes was scanned while this screen is in front. False lets the search box look it up.
    virtual bool takeScan(const ScanCode &) { return false; }
    /// Any other code was scanned: the barcode of a pack, a batch number.
    virtual bool takeBarcode(const QString &) { return false; }
    /// Something else asked for this through Navigation. False when it is not this screen's business.
    virtual bool openPatient(PatientId) { return false; }
    virtual bool openBill(BillId) { return false; }
    virtual bool openQueue(DoctorId) { return false; }
    virtual bool checkIn(PatientId) { return false; }
    virtual bool pay(BillId) { return false; }
    virtual bool openSample(const QString & /*number*/) { return false; }

signals:
    void said(hms::app::Tone tone, const QString &text);
    /// `undo` takes the act back; the shell offers it in the status line.
    void done(const QString &text, const std::function<void()> &undo);
    void shiftChanged(const std::optional<hms::Shift> &shift);
    void printerChanged(const QString &state);
};

/// How main names the workspaces; the shell makes one when its user may enter and first goes there.
struct WorkspaceFactory {
    QString id; ///< Stable: "reception", "queue", "cashier"...
    Icon icon = Icon::Queue;
    std::function<QString()> title;
    QList<Permission> anyOf; ///< One of these opens it; empty: everybody may.
    std::function<Workspace *(const Desk &)> make;
};

} // namespace hms::app
