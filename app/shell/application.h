// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/outbox.h"
#include "app/core/web_socket_api.h"
#include "app/shell/idle_watch.h"
#include "app/shell/main_window.h"
#include "app/shell/scan_filter.h"
#include "app/ui/theme.h"

#include <QTranslator>

#include <memory>
#include <optional>

namespace hms::app {

/// What the command line may say.
struct Options {
    QString server;   ///< Address; empty keeps the one remembered.
    QString dataDir;  ///< This desk's state; empty means the user's own place for it.
    QString language; ///< Remembered, as are server and theme.
    std::optional<Theme> theme;
    bool keys = false;
    QString tourFolder; ///< Set: walk the tour and leave its pictures there.

    /// Ends the process with a message when the command line makes no sense.
    static Options of(const QStringList &arguments);
};

/// Puts the workstation together and holds it: state on disk, link, session, look, window.
class Application final : public QObject {
    Q_OBJECT

public:
    Application(const Options &options, QList<WorkspaceFactory> factories, QObject *parent = nullptr);
    ~Application() override;

    void start();
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    void applyLook();
    void applyLanguage();
    void applyFormat();
    void onSetting(const QString &key);
    void readLockTime();
    [[nodiscard]] std::unique_ptr<Drafts> draftsOf(UserId user) const;

    const QString m_dataDir;
    Settings m_settings;
    const SealKey m_key;
    Outbox m_outbox;
    WebSocketApi m_api;
    Session m_session;
    Navigation m_navigation;
    Appearance m_appearance;
    ScanFilter m_scans;
    IdleWatch m_idle;
    QTranslator m_translator;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace hms::app
