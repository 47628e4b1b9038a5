// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/desk_view.h"

#include <QMainWindow>

class QStackedWidget;

namespace hms::app {

class LockPage;
class LoginPage;

/// The one window: signing in, the desk, or the lock over it.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    using DraftsOf = std::function<std::unique_ptr<Drafts>(UserId)>;

    MainWindow(const DeskView::Services &services, QList<WorkspaceFactory> factories, DraftsOf draftsOf,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Locks the open desk; without one nothing happens.
    void lock();
    /// Makes everything anew in another language; session, drafts and the workspace in front stay.
    void rebuild();
    void takeScan(const QString &text);
    [[nodiscard]] DeskView *desk() const { return m_desk; }
    [[nodiscard]] LoginPage *loginPage() const { return m_login; }
    [[nodiscard]] bool isLocked() const;

signals:
    void fingerprintAccepted(const QUrl &server, const QString &fingerprint);
    /// A password may be typed now: scans are not looked for.
    void passwordPageShown(bool shown);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void showLogin();
    void openDesk();
    void closeDesk();
    void onExpired();
    void onUnlocked();
    void showPage(QWidget *page);

    const DeskView::Services m_services;
    const QList<WorkspaceFactory> m_factories;
    const DraftsOf m_draftsOf;
    QStackedWidget *m_pages = nullptr;
    LoginPage *m_login = nullptr;
    LockPage *m_lock = nullptr;
    DeskView *m_desk = nullptr;
    QPointer<QWidget> m_focusBeforeLock;
};

} // namespace hms::app
