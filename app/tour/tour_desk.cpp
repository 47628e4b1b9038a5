// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour_desk.h"

#include "app/printing/printer_settings.h"
#include "app/shell/login_page.h"
#include "app/ui/table_panel.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
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
        if (!field->isVisible())
            continue;
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

bool TourDesk::push(const QString &button)
{
    auto *found = find<QPushButton>(button);
    if (!found || !found->isEnabled())
        return false;
    found->setFocus();
    press(Qt::Key_Space);
    return true;
}

bool TourDesk::choose(const QString &table, const QString &text)
{
    auto *panel = find<TablePanel>(table);
    if (!panel)
        return false;
    const QAbstractItemModel *model = panel->view()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->index(row, column).data().toString().contains(text)) {
                panel->view()->setFocus();
                panel->view()->setCurrentIndex(model->index(row, column));
                press(Qt::Key_Return);
                return true;
            }
    return false;
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
