// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/desk_view.h"

#include "app/shell/desk_menu.h"
#include "app/shell/keys_card.h"
#include "app/shell/link_view.h"
#include "app/shell/rail.h"
#include "app/shell/search_box.h"
#include "app/shell/status_line.h"
#include "app/shell/top_bar.h"
#include "app/ui/empty_state.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

DeskView::DeskView(const Services &services, QList<WorkspaceFactory> factories,
                   std::unique_ptr<Drafts> drafts, QWidget *parent)
    : QWidget(parent)
    , m_gate(new PermissionGate(this))
    , m_drafts(std::move(drafts))
    , m_desk{services.api, services.session, services.settings, services.navigation, *m_gate, m_drafts.get()}
    , m_factories(std::move(factories))
{
    buildUi();
    connect(m_rail, &Rail::chosen, this, &DeskView::openWorkspace);
    connect(&m_desk.session, &Session::changed, this, &DeskView::onRightsChanged);
    connect(m_top, &TopBar::keysRequested, this, &DeskView::showKeys);
    connect(m_top, &TopBar::lockRequested, this, &DeskView::lockRequested);
    connect(m_top, &TopBar::signOutRequested, this, &DeskView::signOutRequested);
    connect(m_top->searchBox(), &SearchBox::left, this, &DeskView::resumeWork);
    connectNavigation();
    onRightsChanged();
    readShift();
}

DeskView::~DeskView()
{
    // Workspaces write their last drafts while they go; the drafts must still be there.
    qDeleteAll(std::exchange(m_open, {}));
}

void DeskView::buildUi()
{
    m_top = new TopBar(m_desk);
    m_rail = new Rail;
    m_stack = new QStackedWidget;
    m_stack->addWidget(
        new EmptyState(Icon::Lock, tr("No workspace is open to you"),
                       tr("Ask an administrator to give you a role. This page changes as soon as they do.")));
    m_status = new StatusLine;

    auto *work = new QVBoxLayout;
    work->setSpacing(0);
    work->addWidget(new LinkBanner(m_desk.api));
    work->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(work, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(middle, 1);
    column->addWidget(m_status);

    const auto bind = [this](const QKeySequence &key, auto run) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, run);
    };
    bind(Qt::Key_F1, [this] { showKeys(); });
    bind(Qt::Key_F12, [this] { emit lockRequested(); });
    for (const QKeySequence &key : {QKeySequence(Qt::Key_F3), QKeySequence(Qt::CTRL | Qt::Key_K)})
        bind(key, [this] { m_top->searchBox()->setFocus(Qt::ShortcutFocusReason); });
}

void DeskView::connectNavigation()
{
    const Navigation *navigation = &m_desk.navigation;
    connect(navigation, &Navigation::patientRequested, this,
            [this](PatientId id) { route([id](Workspace &w) { return w.openPatient(id); }); });
    connect(navigation, &Navigation::billRequested, this,
            [this](BillId id) { route([id](Workspace &w) { return w.openBill(id); }); });
    connect(navigation, &Navigation::queueRequested, this,
            [this](DoctorId id) { route([id](Workspace &w) { return w.openQueue(id); }); });
    connect(navigation, &Navigation::checkInRequested, this,
            [this](PatientId id) { route([id](Workspace &w) { return w.checkIn(id); }); });
    connect(navigation, &Navigation::paymentRequested, this,
            [this](BillId id) { route([id](Workspace &w) { return w.pay(id); }); });
}

bool DeskView::mayEnter(const WorkspaceFactory &factory) const
{
    return factory.anyOf.isEmpty() ||
           std::any_of(factory.anyOf.begin(), factory.anyOf.end(),
                       [this](Permission each) { return m_desk.session.can(each); });
}

void DeskView::onRightsChanged()
{
    if (!m_desk.session.isOpen())
        return;
    m_gate->setPermissions(m_desk.session.user().permissions);
    QList<Rail::Entry> entries;
    for (const WorkspaceFactory &factory : m_factories) {
        if (mayEnter(factory))
            entries.append({factory.id, factory.icon, factory.title()});
        else
            delete m_open.take(factory.id);
    }
    m_rail->setEntries(entries);
    m_rail->setVisible(!entries.isEmpty());
    if (!entries.isEmpty() && !openWorkspace(m_currentId))
        openWorkspace(entries.first().id);
    else if (entries.isEmpty())
        m_currentId.clear();
    updateCommands();
}

Workspace *DeskView::workspace(const QString &id)
{
    if (Workspace *open = m_open.value(id))
        return open;
    for (const WorkspaceFactory &factory : m_factories) {
        if (factory.id != id || !mayEnter(factory))
            continue;
        Workspace *made = factory.make(m_desk);
        made->setObjectName(u"workspace-"_s + id);
        m_stack->addWidget(made);
        m_open.insert(id, made);
        connect(made, &Workspace::said, m_status, &StatusLine::say);
        connect(made, &Workspace::done, m_status, &StatusLine::offerUndo);
        connect(made, &Workspace::shiftChanged, m_status, &StatusLine::setShift);
        connect(made, &Workspace::printerChanged, m_status, &StatusLine::setPrinter);
        return made;
    }
    return nullptr;
}

bool DeskView::openWorkspace(const QString &id)
{
    Workspace *next = workspace(id);
    if (!next)
        return false;
    m_rail->setCurrent(id);
    if (m_currentId == id && m_stack->currentWidget() == next)
        return true;
    m_currentId = id;
    m_stack->setCurrentWidget(next);
    bindKeys();
    updateCommands();
    next->activate();
    return true;
}

void DeskView::bindKeys()
{
    qDeleteAll(std::exchange(m_keys, {}));
    Workspace *screen = current();
    for (const WorkspaceKey &key : screen->keys()) {
        auto *shortcut = new QShortcut(key.key, screen);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, screen, key.run);
        connect(screen, &QObject::destroyed, this, [this, shortcut] { m_keys.removeOne(shortcut); });
        m_keys.append(shortcut);
    }
}

void DeskView::updateCommands()
{
    QList<DeskCommand> commands;
    if (Workspace *screen = current())
        commands = screen->commands();
    for (const WorkspaceFactory &factory : m_factories)
        if (mayEnter(factory))
            commands.append({tr("Go to %1").arg(factory.title()), factory.icon,
                             [this, id = factory.id] { openWorkspace(id); }});
    commands += appearanceCommands(m_desk.settings);
    commands.append({tr("Keys of this screen"), Icon::Keyboard, [this] { showKeys(); }});
    commands.append({tr("Lock the desk"), Icon::Lock, [this] { emit lockRequested(); }});
    commands.append({tr("Sign out"), Icon::Logout, [this] { emit signOutRequested(); }});
    m_top->searchBox()->setCommands(commands);
}

void DeskView::readShift()
{
    if (!m_desk.session.can(Permission::ShiftsOperate))
        return;
    m_desk.api.call(CurrentShift{}, this, [this](const Result<std::optional<Shift>> &shift) {
        if (shift)
            m_status->setShift(*shift);
    });
}

void DeskView::route(const std::function<bool(Workspace &)> &take)
{
    if (Workspace *screen = current(); screen && take(*screen))
        return;
    for (const WorkspaceFactory &factory : m_factories) {
        Workspace *each = factory.id == m_currentId ? nullptr : workspace(factory.id);
        if (each && take(*each)) {
            openWorkspace(factory.id);
            return;
        }
    }
    m_status->say(Tone::Warn, tr("None of your workspaces can open this. Nothing was changed."));
}

void DeskView::takeScan(const QString &text)
{
    const auto code = ScanCode::fromText(text);
    Workspace *screen = current();
    if (screen && (code ? screen->takeScan(*code) : screen->takeBarcode(text)))
        return;
    const auto visit = code ? code->ofVisit() : std::nullopt;
    if (screen && visit && screen->takeScan(*visit))
        return;
    m_top->searchBox()->submitScan(text);
}

void DeskView::showKeys()
{
    QString title;
    for (const WorkspaceFactory &factory : m_factories)
        if (factory.id == m_currentId)
            title = factory.title();
    auto *card = new KeysCard(title, current() ? current()->keys() : QList<WorkspaceKey>(), this);
    card->setAttribute(Qt::WA_DeleteOnClose);
    card->open();
}

void DeskView::resumeWork()
{
    if (Workspace *screen = current()) {
        QWidget *last = screen->focusWidget();
        last ? last->setFocus(Qt::OtherFocusReason) : screen->activate();
    }
}

} // namespace hms::app
