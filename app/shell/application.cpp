// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/application.h"

#include "app/shell/desk_menu.h"
#include "app/shell/login_page.h"
#include "app/ui/format.h"
#include "shared/settings/settings_protocol.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QStandardPaths>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr std::chrono::minutes kIdleLock{10}; ///< Until the hospital's own setting is known.

QString stateFolder(const QString &chosen)
{
    const QString folder =
        chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : chosen;
    QDir().mkpath(folder);
    return QDir(folder).absolutePath();
}

/// Without its key this desk could neither keep a payment's outcome nor a draft: better not to start.
SealKey deskKey(const QString &folder)
{
    if (const auto key = SealKey::ofFile(folder + u"/desk.key"_s))
        return *key;
    QMessageBox::critical(
        nullptr, u"HMS"_s,
        Application::tr("This desk cannot keep its own state in %1. Nothing was sent. Make the folder "
                        "writable for this user and start again.")
            .arg(folder));
    std::exit(EXIT_FAILURE);
}

/// Our own words of a language, else Qt's English of the sources.
QString languageOf(const Settings &settings)
{
    const QString wanted =
        settings.language().isEmpty() ? QLocale::system().bcp47Name() : settings.language();
    for (const auto &[code, name] : deskLanguages())
        if (wanted.startsWith(code))
            return code;
    return u"en"_s;
}

std::optional<ThemeName> themeName(Theme theme)
{
    switch (theme) {
    case Theme::System: return std::nullopt;
    case Theme::Light: return ThemeName::Light;
    case Theme::Dark: return ThemeName::Dark;
    case Theme::HighContrast: return ThemeName::HighContrast;
    }
    Q_UNREACHABLE();
}

} // namespace

Options Options::of(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Application::tr("Hospital workstation"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"server"_s, Application::tr("Address of the server, for example ws://127.0.0.1:8480/."), u"url"_s},
        {u"data"_s, Application::tr("Folder of this desk's own state."), u"folder"_s},
        {u"language"_s, Application::tr("Language: en, bn or ar."), u"code"_s},
        {u"theme"_s, Application::tr("Theme: system, light, dark or highContrast."), u"name"_s},
        {u"tour"_s, Application::tr("Walk through the demo hospital and leave pictures in a folder."),
         u"folder"_s},
        {u"keys"_s, Application::tr("Print the card of keys and end.")},
    });
    parser.process(arguments);
    const auto theme = enumFromText<Theme>(parser.value(u"theme"_s));
    if (parser.isSet(u"theme"_s) && !theme)
        parser.showHelp(EXIT_FAILURE);
    return {.server = parser.value(u"server"_s),
            .dataDir = parser.value(u"data"_s),
            .language = parser.value(u"language"_s),
            .theme = theme,
            .keys = parser.isSet(u"keys"_s),
            .tourFolder = parser.value(u"tour"_s)};
}

Application::Application(const Options &options, QList<WorkspaceFactory> factories, QObject *parent)
    : QObject(parent)
    , m_dataDir(stateFolder(options.dataDir))
    , m_settings(m_dataDir + u"/desk.ini"_s)
    , m_key(deskKey(m_dataDir))
    , m_outbox(m_dataDir + u"/outbox"_s, m_key)
    , m_api(m_settings, m_outbox, {})
    , m_session(m_api)
    , m_idle(kIdleLock)
{
    if (!options.server.isEmpty())
        m_settings.setServers({QUrl(options.server)});
    if (!options.language.isEmpty())
        m_settings.setLanguage(options.language);
    if (options.theme)
        m_settings.setTheme(*options.theme);
    applyLook();
    applyLanguage();
    m_window =
        std::make_unique<MainWindow>(DeskView::Services{m_api, m_session, m_settings, m_navigation},
                                     std::move(factories), [this](UserId user) { return draftsOf(user); });

    qApp->installEventFilter(&m_scans);
    qApp->installEventFilter(&m_idle);
    connect(&m_idle, &IdleWatch::idle, m_window.get(), &MainWindow::lock);
    connect(&m_scans, &ScanFilter::scanned, m_window.get(), &MainWindow::takeScan);
    connect(m_window.get(), &MainWindow::passwordPageShown, &m_scans,
            [this](bool shown) { m_scans.setEnabled(!shown); });
    connect(m_window.get(), &MainWindow::fingerprintAccepted, &m_api, &WebSocketApi::acceptFingerprint);
    connect(&m_api, &WebSocketApi::fingerprintUnknown, this,
            [this](const QUrl &server, const QString &fingerprint) {
                m_window->loginPage()->askFingerprint(server, fingerprint, false);
            });
    connect(&m_api, &WebSocketApi::fingerprintChanged, this,
            [this](const QUrl &server, const QString &fingerprint) {
                m_window->loginPage()->askFingerprint(server, fingerprint, true);
            });
    connect(&m_session, &Session::opened, this, &Application::readLockTime);
    connect(&m_session, &Session::changed, this, &Application::applyFormat);
    // Queued: a menu or a command of the window that is rebuilt says this.
    connect(&m_settings, &Settings::changed, this, &Application::onSetting, Qt::QueuedConnection);
    m_scans.setEnabled(false);
}

Application::~Application() = default;

void Application::start()
{
    m_window->show();
    m_api.start();
}

void Application::onSetting(const QString &key)
{
    if (key == "theme"_L1 || key == "scale"_L1)
        applyLook();
    if (key == "language"_L1 || key == "digits"_L1) {
        applyLanguage();
        m_window->rebuild();
    }
}

void Application::readLockTime()
{
    m_api.call(GetSetting{u"access.lockAfterMinutes"_s}, this, [this](const Result<Setting> &answer) {
        if (answer && answer->value.toInt() > 0)
            m_idle.setPatience(std::chrono::minutes(answer->value.toInt()));
    });
}

void Application::applyLook()
{
    m_appearance.setScale(m_settings.scalePercent());
    m_appearance.setChoice(themeName(m_settings.theme()));
}

void Application::applyLanguage()
{
    const QString language = languageOf(m_settings);
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/i18n/hms_"_s + language))
        QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(language));
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
    applyFormat();
}

void Application::applyFormat()
{
    const ServerFacts &server = m_session.server();
    const QTimeZone zone(server.timeZone.toLatin1());
    setFormat(Format(
        languageOf(m_settings), m_settings.digits() == Digits::Language ? Figures::Native : Figures::Latin,
        server.currency, server.currencyDecimals, zone.isValid() ? zone : QTimeZone::systemTimeZone()));
}

std::unique_ptr<Drafts> Application::draftsOf(UserId user) const
{
    return std::make_unique<Drafts>(m_dataDir + u"/drafts"_s, m_key, user);
}

} // namespace hms::app
