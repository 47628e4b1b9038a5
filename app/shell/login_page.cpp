// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/login_page.h"

#include "app/shell/fingerprint_form.h"
#include "app/shell/link_view.h"
#include "app/shell/new_password_form.h"
#include "app/shell/sign_in_form.h"
#include "app/ui/button.h"
#include "app/ui/card.h"
#include "app/ui/format.h"
#include "app/ui/text_label.h"

#include <QGridLayout>
#include <QLoggingCategory>

#include <array>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

Q_LOGGING_CATEGORY(lcShell, "hms.shell", QtInfoMsg)

/// The users of a demonstration server; their password is "demo-" and the name.
constexpr std::array kDemoUsers{"reception", "nurse",      "doctor",   "cashier", "pharmacy",
                                "lab",       "labmanager", "accounts", "admin"};

} // namespace

LoginPage::LoginPage(ApiClient &api, Session &session, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_session(session)
    , m_settings(settings)
{
    buildUi();
    connect(&m_api, &ApiClient::linkChanged, this, &LoginPage::onLinkChanged);
    connect(m_signIn, &SignInForm::signedIn, this, &LoginPage::onSignedIn);
    connect(m_newPassword, &NewPasswordForm::changed, this, &LoginPage::loggedIn);
    connect(m_fingerprint, &FingerprintForm::accepted, this, [this](const QUrl &server, const QString &hex) {
        showStep(m_signIn);
        emit fingerprintAccepted(server, hex);
    });
    onLinkChanged();
}

void LoginPage::buildUi()
{
    setObjectName(u"loginPage"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_hospital = bigNumber(u"HMS"_s);
    m_hospital->setObjectName(u"hospital"_s);
    m_hospital->setAlignment(Qt::AlignCenter);
    m_hospital->setWordWrap(true);
    m_server = textLabel({}, TextRole::Muted);
    m_server->setObjectName(u"serverName"_s);
    m_signIn = new SignInForm(m_session);
    m_newPassword = new NewPasswordForm(m_api);
    m_fingerprint = new FingerprintForm;
    m_steps = new QVBoxLayout; // Not stacked: the card is as tall as the step it shows.
    for (QWidget *step : {static_cast<QWidget *>(m_signIn), static_cast<QWidget *>(m_newPassword),
                          static_cast<QWidget *>(m_fingerprint)})
        m_steps->addWidget(step);

    auto *card = new Card;
    card->setFixedWidth(grid(110));
    card->body()->addLayout(m_steps);
    card->body()->addSpacing(grid(2));
    card->body()->addWidget(divider());
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_server, 1);
    foot->addWidget(new LinkIndicator(m_api));
    card->body()->addLayout(foot);
    m_demo = buildDemo();

    auto *column = new QVBoxLayout(this);
    column->setSpacing(grid(5));
    column->addStretch(2);
    column->addWidget(m_hospital);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addWidget(m_demo, 0, Qt::AlignHCenter);
    column->addStretch(3);
    showStep(m_signIn);
}

QWidget *LoginPage::buildDemo()
{
    auto *demo = new Card(tr("Demonstration"));
    demo->setObjectName(u"demo"_s);
    demo->setFixedWidth(grid(110));
    QLabel *advice = textLabel(tr("Nothing here is real. Choose somebody and press Enter."), TextRole::Muted);
    advice->setWordWrap(true);
    demo->body()->addWidget(advice);
    auto *users = new QGridLayout;
    users->setSpacing(grid(2));
    int place = 0;
    for (const char *each : kDemoUsers) {
        const QString name = QString::fromLatin1(each);
        QPushButton *button = makeButton(name, ButtonKind::Secondary, Icon::User);
        connect(button, &QPushButton::clicked, this,
                [this, name] { m_signIn->fill(name, u"demo-"_s + name); });
        users->addWidget(button, place / 3, place % 3);
        ++place;
    }
    demo->body()->addLayout(users);
    demo->hide();
    return demo;
}

void LoginPage::start()
{
    showStep(m_signIn);
    m_signIn->start(m_settings.lastUsername());
}

void LoginPage::askFingerprint(const QUrl &server, const QString &fingerprint, bool changed)
{
    m_fingerprint->ask(server, fingerprint, changed);
    showStep(m_fingerprint);
}

void LoginPage::showStep(QWidget *step)
{
    for (int i = 0; i < m_steps->count(); ++i)
        m_steps->itemAt(i)->widget()->setVisible(m_steps->itemAt(i)->widget() == step);
}

void LoginPage::onLinkChanged()
{
    const bool live = m_api.linkState() == LinkState::Live;
    m_signIn->setLinkUp(live);
    m_server->setText(format().isolated(m_settings.servers().constFirst().toDisplayString()));
    if (live)
        m_api.call(GetServerInfo{}, this,
                   [this](const Result<GetServerInfo::Response> &info) { onInfo(info); });
}

void LoginPage::onInfo(const Result<GetServerInfo::Response> &info)
{
    if (!info)
        return; // The link shows it; the next reconnect asks again.
    qCDebug(lcShell, "ready for login");
    m_hospital->setText(info->name);
    m_demo->setVisible(info->demo);
}

void LoginPage::onSignedIn(const SessionOpened &opened, const QString &password)
{
    m_settings.setLastUsername(opened.user.username);
    if (!opened.user.mustChangePassword) {
        emit loggedIn();
        return;
    }
    showStep(m_newPassword);
    m_newPassword->start(password);
}

} // namespace hms::app
