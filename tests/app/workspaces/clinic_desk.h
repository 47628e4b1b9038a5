// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "shared/consultations/consultations_protocol.h"
#include "tests/support/fake_api.h"

#include <QTemporaryDir>

namespace hms::app {

/// A window of somebody who treats patients over a fake server, signed in at one workspace. Keys go where the
/// focus is, as on a real desk.
struct ClinicDesk {
    /// A valid doctor is the user's own.
    ClinicDesk(const WorkspaceFactory &factory, const QList<Permission> &permissions, DoctorId doctor = {});

    /// Typed text is not counted, every other key is.
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    template <class W>
    [[nodiscard]] W *part(const char *name) const
    {
        return window->findChild<W *>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool hasFocus(const char *name) const;
    [[nodiscard]] Workspace &workspace() const { return *window->desk()->current(); }
    /// The workstation ends and is started again; what lies on the disk is all that is left.
    void restart();

    QTemporaryDir folder;
    FakeApi api;
    Settings settings;
    Navigation navigation;
    SessionOpened opened;
    WorkspaceFactory factory;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
    int keys = 0;

private:
    void start();
};

/// A doctor's room with a queue. Patients are called and answered as the server would.
struct DoctorDesk : ClinicDesk {
    explicit DoctorDesk(const QList<QueueEntry> &entries);

    static inline const DoctorId kDoctor = DoctorId::make();
    void pushQueue(const QList<QueueEntry> &entries);
    /// One row of the queue is another one now.
    void pushEntry(const QueueEntry &entry);
    [[nodiscard]] Consultation emptyPage(const QueueEntry &entry) const;

private:
    qint64 m_revision = 0;
};

} // namespace hms::app
