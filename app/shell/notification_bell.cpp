// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notification_bell.h"

#include "app/ui/format.h"
#include "shared/lab/lab_words.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kMenuRows = 12;

struct Notifications {
    Q_DECLARE_TR_FUNCTIONS(hms::app::Notifications)
};

/// Empty for news of others.
QString laboratoryText(const Notification &notification)
{
    const auto word = [&](QLatin1StringView member) {
        return format().isolated(notification.data.value(member).toString());
    };
    const auto name = decode<LabWords>(notification.data.value("testName"_L1).toObject());
    const QString test = name ? format().isolated(name->in(format().locale().name())) : QString();
    const QString patient = word("patientName"_L1);
    if (notification.kind == "critical.raised"_L1)
        return Notifications::tr("Critical value of %1: %2").arg(patient, test);
    if (notification.kind == "critical.acknowledged"_L1)
        return Notifications::tr("%1 acknowledged the critical value").arg(word("by"_L1));
    if (notification.kind == "result.released"_L1)
        return Notifications::tr("Results of %1 are back: report %2").arg(patient, word("reportNumber"_L1));
    if (notification.kind == "result.amended"_L1)
        return Notifications::tr("Amended after you saw it: %1 of %2").arg(test, patient);
    if (notification.kind == "result.sentBack"_L1)
        return Notifications::tr("Sent back to you: %1 of %2").arg(test, patient);
    return {};
}

} // namespace

QString notificationText(const Notification &notification)
{
    const QString bill = format().isolated(notification.data.value("billNumber"_L1).toString());
    if (notification.kind == "refund.requested"_L1)
        return Notifications::tr("A refund for bill %1 waits for approval").arg(bill);
    if (notification.kind == "refund.approved"_L1)
        return Notifications::tr("The refund for bill %1 is approved and can be paid out").arg(bill);
    if (notification.kind == "refund.refused"_L1)
        return Notifications::tr("The refund for bill %1 was refused").arg(bill);
    const QString medicine = format().isolated(notification.data.value("medicineName"_L1).toString());
    if (notification.kind == "stock.low"_L1)
        return Notifications::tr("%1 runs low: %2 left")
            .arg(medicine, format().number(notification.data.value("onHand"_L1).toInt()));
    if (notification.kind == "stock.expiring"_L1)
        return Notifications::tr("A batch of %1 expires soon").arg(medicine);
    if (notification.kind == "prescription.substituted"_L1)
        return Notifications::tr("The pharmacy gave %1 instead of what you prescribed").arg(medicine);
    if (const QString text = laboratoryText(notification); !text.isEmpty())
        return text;
    return Notifications::tr("News: %1").arg(notification.kind);
}

NotificationBell::NotificationBell(ApiClient &api, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    m_button = makeIconButton(Icon::Bell, tr("Notifications"));
    m_button->setObjectName(u"bell"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &NotificationBell::openMenu);
    m_api.follow(Topic{TopicKind::User, session.user().id.value}.toText(), this,
                 {.snapshot = [this](const QJsonValue &snapshot, qint64) { onSnapshot(snapshot); },
                  .change = [this](const TopicChange &change) { onChange(change); },
                  .refused = {}});
    update();
}

void NotificationBell::onSnapshot(const QJsonValue &snapshot)
{
    m_unread.clear();
    for (const QJsonValue &row : snapshot.toArray())
        put(row.toObject());
    update();
}

void NotificationBell::onChange(const TopicChange &change)
{
    for (const QString &key : change.removes)
        m_unread.remove(key);
    for (const QJsonObject &row : change.upserts)
        put(row);
    update();
}

void NotificationBell::put(const QJsonObject &row)
{
    // The topic carries the session's rights too; those rows are no notifications.
    const auto notification = decode<Notification>(row);
    if (!notification)
        return;
    if (notification->isRead)
        m_unread.remove(notification->id.toText());
    else
        m_unread.insert(notification->id.toText(), *notification);
}

void NotificationBell::update()
{
    m_button->setText(m_unread.isEmpty() ? QString() : format().number(m_unread.size()));
    m_button->setAccessibleName(m_unread.isEmpty() ? tr("No new notifications")
                                                   : tr("New notifications: %1").arg(m_button->text()));
    m_button->updateGeometry();
}

void NotificationBell::openMenu()
{
    QMenu menu(this);
    if (m_unread.isEmpty())
        menu.addAction(tr("Nothing new"))->setEnabled(false);
    const QList<Notification> newest = m_unread.values();
    for (qsizetype i = newest.size() - 1; i >= 0 && newest.size() - i <= kMenuRows; --i)
        menu.addAction(icon(Icon::Bell),
                       format().time(newest[i].createdAt) + u"   "_s + notificationText(newest[i]));
    if (!m_unread.isEmpty()) {
        menu.addSeparator();
        menu.addAction(icon(Icon::Check), tr("Mark all as read"), this, &NotificationBell::markAllRead);
    }
    menu.exec(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

void NotificationBell::markAllRead()
{
    QList<NotificationId> ids;
    for (const Notification &each : m_unread)
        ids += each.id;
    m_api.command(MarkNotificationsRead{ids}, this, [this](const Result<Empty> &answer) {
        if (answer) {
            m_unread.clear();
            update();
        }
    });
}

} // namespace hms::app
