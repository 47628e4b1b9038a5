// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "shared/visits/visits_protocol.h"
#include "tests/support/fake_api.h"

#include <QTemporaryDir>

namespace hms::app {

/// A receptionist's window over a fake server, signed in, with two doctors on the board. Keys go where the
/// focus is, as on a real desk.
struct ReceptionDesk {
    ReceptionDesk();

    /// Typed text is not counted, every other key is.
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types into the search and answers it.
    void find(const QString &text, const QList<PatientHit> &hits);
    /// Answers the check-in under way.
    CheckIn::Response confirmCheckIn(const QString &patientName);
    [[nodiscard]] bool tokenIsPrinting(VisitId visit) const;
    template <class W>
    [[nodiscard]] W *part(const char *name) const
    {
        return window.findChild<W *>(QString::fromLatin1(name));
    }
    [[nodiscard]] Workspace &workspace() const { return *window.desk()->current(); }

    QTemporaryDir folder;
    FakeApi api;
    Settings settings;
    Session session;
    Navigation navigation;
    MainWindow window;
    DoctorRow karim;
    DoctorRow nahar;
    int keys = 0;
};

} // namespace hms::app
