// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/shell/lock_page.h"
#include "app/shell/login_page.h"
#include "app/shell/status_line.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace hms::app {

MainWindow::MainWindow(const DeskView::Services &services, QList<WorkspaceFactory> factories,
                       DraftsOf draftsOf, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_factories(std::move(factories))
    , m_draftsOf(std::move(draftsOf))
{
    setWindowTitle(u"HMS"_s);
    resize(grid(320), grid(200));
    restoreGeometry(m_services.settings.geometry(u"main"_s));
    buildPages();
    connect(&m_services.session, &Session::expired, this, &MainWindow::onExpired);
    connect(&m_services.session, &Session::closed, this, [this] {
        closeDesk();
        showLogin();
    });
    showLogin();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    m_pages = new QStackedWidget;
    m_login = new LoginPage(m_services.api, m_services.session, m_services.settings);
    m_lock = new LockPage(m_services.api, m_services.session);
    m_pages->addWidget(m_login);
    m_pages->addWidget(m_lock);
    setCentralWidget(m_pages);
    connect(m_login, &LoginPage::loggedIn, this, &MainWindow::openDesk);
    connect(m_login, &LoginPage::fingerprintAccepted, this, &MainWindow::fingerprintAccepted);
    connect(m_lock, &LockPage::unlocked, this, &MainWindow::onUnlocked);
    connect(m_lock, &LockPage::userSwitched, this, [this] {
        closeDesk();
        openDesk();
    });
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    emit passwordPageShown(page != m_desk);
}

void MainWindow::showLogin()
{
    showPage(m_login);
    m_login->start();
}

void MainWindow::openDesk()
{
    closeDesk();
    m_desk = new DeskView(m_services, m_factories, m_draftsOf(m_services.session.user().id));
    m_pages->addWidget(m_desk);
    connect(m_desk, &DeskView::lockRequested, this, &MainWindow::lock);
    // Queued: the desk is deleted by what follows and must not be under its own button.
    connect(m_desk, &DeskView::signOutRequested, &m_services.session, &Session::logout, Qt::QueuedConnection);
    setWindowTitle(tr("%1 - HMS").arg(m_services.session.server().name));
    showPage(m_desk);
    m_desk->resumeWork();
}

void MainWindow::closeDesk()
{
    delete std::exchange(m_desk, nullptr);
}

void MainWindow::lock()
{
    if (!m_desk || isLocked())
        return;
    m_focusBeforeLock = QApplication::focusWidget();
    if (QWidget *dialog = QApplication::activeModalWidget())
        dialog->close();
    m_lock->lock(false);
    showPage(m_lock);
}

bool MainWindow::isLocked() const
{
    return m_pages->currentWidget() == m_lock;
}

void MainWindow::onExpired()
{
    if (!m_desk)
        return;
    if (!isLocked())
        m_focusBeforeLock = QApplication::focusWidget();
    m_lock->lock(true);
    showPage(m_lock);
}

void MainWindow::onUnlocked()
{
    showPage(m_desk);
    if (m_focusBeforeLock)
        m_focusBeforeLock->setFocus(Qt::OtherFocusReason);
    else
        m_desk->resumeWork();
}

void MainWindow::rebuild()
{
    const QString front = m_desk ? m_desk->currentId() : QString();
    const bool locked = isLocked();
    const bool hadDesk = m_desk != nullptr;
    closeDesk();
    buildPages(); // setCentralWidget() deletes the old pages.
    if (!hadDesk) {
        showLogin();
        return;
    }
    openDesk();
    m_desk->openWorkspace(front);
    if (locked)
        lock();
}

void MainWindow::takeScan(const QString &text)
{
    if (m_desk && m_pages->currentWidget() == m_desk)
        m_desk->takeScan(text);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.setGeometry(u"main"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace hms::app
