// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/workspace.h"

#include <QHash>

#include <memory>

class QShortcut;
class QStackedWidget;

namespace hms::app {

class CriticalBanner;
class CriticalWatch;
class Rail;
class StatusLine;
class TopBar;

/// The desk of one signed-in user: top bar, rail, the workspace in front, status line. Made at login and
/// thrown away at logout, so that nothing of one person's work can show in another's.
class DeskView final : public QWidget {
    Q_OBJECT

public:
    struct Services {
        ApiClient &api;
        Session &session;
        Settings &settings;
        Navigation &navigation;
    };

    DeskView(const Services &services, QList<WorkspaceFactory> factories, std::unique_ptr<Drafts> drafts,
             QWidget *parent = nullptr);
    ~DeskView() override;

    /// False when the user may not enter it or it does not exist.
    bool openWorkspace(const QString &id);
    [[nodiscard]] QString currentId() const { return m_currentId; }
    [[nodiscard]] Workspace *current() const { return m_open.value(m_currentId); }
    void takeScan(const QString &text);
    void showKeys();
    /// After a lock or a dialog: the focus goes back to where it was.
    void resumeWork();
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }

signals:
    void lockRequested();
    void signOutRequested();

private:
    void buildUi();
    void connectNavigation();
    void onRightsChanged();
    [[nodiscard]] bool mayEnter(const WorkspaceFactory &factory) const;
    [[nodiscard]] Workspace *workspace(const QString &id);
    void bindKeys();
    void updateCommands();
    void readShift();
    /// Shows the first workspace, the current one before others, that takes the request.
    void route(const std::function<bool(Workspace &)> &take);

    PermissionGate *m_gate;
    std::unique_ptr<Drafts> m_drafts;
    const Desk m_desk;
    const QList<WorkspaceFactory> m_factories;
    QHash<QString, Workspace *> m_open;
    QString m_currentId;
    QList<QShortcut *> m_keys;
    TopBar *m_top = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    CriticalWatch *m_critical = nullptr;
    CriticalBanner *m_banner = nullptr;
};

} // namespace hms::app
