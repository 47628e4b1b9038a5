// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "tests/support/fake_api.h"

#include <QTemporaryDir>

class QLineEdit;

namespace hms::app {

/// A workspace of two fields that notes what the shell asks of it.
class ProbeWorkspace final : public Workspace {

public:
    explicit ProbeWorkspace(const QString &id);

    QList<WorkspaceKey> keys() override;
    void activate() override;
    bool takeScan(const ScanCode &code) override;
    bool openPatient(PatientId patient) override;

    const QString id;
    int payKeys = 0;
    bool takesScans = false;
    std::optional<ScanCode> scanned;
    std::optional<PatientId> opened;
    QLineEdit *first = nullptr;
    QLineEdit *second = nullptr;
};

/// A window over a fake server, with a reception (patients.view) and a cashier (payments.process).
struct ShellFixture {
    ShellFixture();

    SessionOpened opened(const QString &username, const QList<QString> &permissions) const;
    void signIn(const QList<QString> &permissions);
    ProbeWorkspace *probe(const QString &id) const;

    QTemporaryDir folder;
    FakeApi api;
    Settings settings;
    Session session;
    Navigation navigation;
    MainWindow window;
    UserId user = UserId::make();
};

} // namespace hms::app
