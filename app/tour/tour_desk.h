// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/outbox.h"
#include "app/core/web_socket_api.h"
#include "app/shell/main_window.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace hms::app {

/// A whole workstation within the tour: state on disk, link, session and window of its own, driven by keys as
/// a person would. Several sit side by side in one process; language and look belong to all of them.
class TourDesk final : public QObject {
    Q_OBJECT

public:
    /// Papers go to `paperFolder` as PDF.
    TourDesk(const QUrl &server, QList<WorkspaceFactory> factories, const QString &paperFolder,
             const QString &language);
    ~TourDesk() override;

    MainWindow &window() { return *m_window; }
    [[nodiscard]] bool isLive() const { return m_api.linkState() == LinkState::Live; }
    void signIn(const QString &username);
    void setPaperLanguage(const QString &language);

    /// Keys go to whoever has the focus in this window.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Puts the focus on that button and presses it. False when it is not in sight or greyed.
    bool push(const QString &button);
    /// Puts the focus on the row of that table that contains the text and presses Enter.
    bool choose(const QString &table, const QString &text);
    /// A child by object name, wherever it is; null when there is none in sight.
    template <class Widget>
    Widget *find(const QString &name) const
    {
        for (Widget *child : m_window->findChildren<Widget *>(name))
            if (child->isVisibleTo(m_window.get()))
                return child;
        return nullptr;
    }
    /// Saves what the window shows as a PNG.
    void photograph(const QString &path);

private:
    QWidget *target();

    QTemporaryDir m_disk;
    Settings m_settings;
    SealKey m_key;
    Outbox m_outbox;
    WebSocketApi m_api;
    Session m_session;
    Navigation m_navigation;
    std::unique_ptr<MainWindow> m_window;
    QString m_paperFolder;
};

/// Lets the event loop run until the condition holds. False after `timeoutMs`.
bool tourWait(const std::function<bool()> &condition, int timeoutMs = 30'000);

/// Lets pushes arrive, timers of the interface end and pictures be painted.
void tourSettle(int milliseconds = 400);

} // namespace hms::app
