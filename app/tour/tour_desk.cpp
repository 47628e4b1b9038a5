// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour_desk.h"

#include "app/printing/printer_settings.h"
#include "app/shell/login_page.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

const QSize kScreen(1366, 860); // The smallest desk we design for, without its task bar.

PrinterSettings papersTo(const QString &folder, const QString &language)
{
    PrinterSettings printers;
    PrinterDevice device;
    device.name = u"PDF"_s;
    device.kind = DeviceKind::PdfFolder;
    device.folder = folder;
    printers.devices = {device};
    for (const auto &[type, name] : kEnumNames<DocumentType>)
        printers.routes.append({type, device.name, {}, 1, language});
    return printers;
}

} // namespace

bool tourWait(const std::function<bool()> &condition, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

void tourSettle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

TourDesk::TourDesk(const QUrl &server, QList<WorkspaceFactory> factories, const QString &paperFolder,
                   const QString &language)
    : m_settings(m_disk.filePath(u"desk.ini"_s))
    , m_key(SealKey::ofFile(m_disk.filePath(u"desk.key"_s)).value())
    , m_outbox(m_disk.filePath(u"outbox"_s), m_key)
    , m_api(m_settings, m_outbox, {})
    , m_session(m_api)
    , m_paperFolder(paperFolder)
{
    m_settings.setServers({server});
    setPaperLanguage(language);
    m_window = std::make_unique<MainWindow>(
        DeskView::Services{m_api, m_session, m_settings, m_navigation}, std::move(factories),
        [this](UserId user) { return std::make_unique<Drafts>(m_disk.filePath(u"drafts"_s), m_key, user); });
    m_window->resize(kScreen);
    m_window->show();
    m_api.start();
}

TourDesk::~TourDesk() = default;

void TourDesk::setPaperLanguage(const QString &language)
{
    m_settings.setPrinting(encode(papersTo(m_paperFolder, language)));
}

void TourDesk::signIn(const QString &username)
{
    const auto fields = m_window->loginPage()->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        field->setFocus();
        field->clear();
        type(field->echoMode() == QLineEdit::Password ? u"demo-"_s + username : username);
    }
    press(Qt::Key_Return);
}

void TourDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(target(), key, modifiers);
}

void TourDesk::type(const QString &text)
{
    // Composed text, as an input method commits it: QTest's keys know Latin-1 only.
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QCoreApplication::sendEvent(target(), &commit);
}

QWidget *TourDesk::target()
{
    m_window->activateWindow();
    QWidget *focus = m_window->focusWidget();
    return focus ? focus : m_window.get();
}

void TourDesk::photograph(const QString &path)
{
    tourSettle();
    m_window->grab().save(path);
}

} // namespace hms::app
