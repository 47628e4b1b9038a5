// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instruments/instrument_feed.h"

#include "app/instruments/instrument_words.h"
#include "app/ui/format.h"
#include "app/ui/permission_gate.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

Q_LOGGING_CATEGORY(lcInstruments, "hms.instruments", QtInfoMsg)

QString valueText(const InstrumentValue &value)
{
    const QString text = format().inFigures(value.value);
    return format().isolated(value.unit.isEmpty() ? text : text + u' ' + value.unit);
}

} // namespace

WaitingValues::WaitingValues(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const InstrumentValue &v) { return v.id.toText(); });
    setOrder(
        [](const InstrumentValue &a, const InstrumentValue &b) { return a.id.toText() < b.id.toText(); });
    setColumns({
        {.title = tr("Received"),
         .text = [](const InstrumentValue &v) { return format().dateTime(v.receivedAt); },
         .sortKey = [](const InstrumentValue &v) { return v.receivedAt; }},
        {.title = tr("Instrument"), .text = [](const InstrumentValue &v) { return v.instrument; }},
        {.title = tr("Sample"),
         .text = [](const InstrumentValue &v) { return v.sampleNumber; },
         .strong = true},
        {.title = tr("Patient"),
         .text = [](const InstrumentValue &v) { return v.patientName.value_or(QString()); },
         .stretch = true},
        {.title = tr("Code"), .text = [](const InstrumentValue &v) { return v.code; }},
        {.title = tr("Value"), .text = valueText, .align = kNumberAligned, .tip = valueText},
        {.title = tr("Measured"),
         .text =
             [](const InstrumentValue &v) { return v.measuredAt ? format().time(*v.measuredAt) : QString(); },
         .sortKey = [](const InstrumentValue &v) { return v.measuredAt.value_or(v.receivedAt); }},
        {.title = tr("Why it waits"),
         .text = [](const InstrumentValue &v) { return v.waitReason ? look(*v.waitReason).word : QString(); },
         .badge = [](const InstrumentValue &v) { return v.waitReason ? look(*v.waitReason) : StatusLook(); }},
    });
}

QList<InstrumentValue> WaitingValues::together(const InstrumentValue &value) const
{
    QList<InstrumentValue> out;
    for (const InstrumentValue &row : rows())
        if (row.messageId == value.messageId && row.sampleNumber == value.sampleNumber)
            out.append(row);
    return out;
}

InstrumentFeed::InstrumentFeed(ApiClient &api, PermissionGate &gate, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_gate(gate)
{
    connect(&gate, &PermissionGate::changed, this, &InstrumentFeed::follow);
    follow();
}

void InstrumentFeed::follow()
{
    const bool may = m_gate.allows(Permission::InstrumentsSettle);
    if (may == m_following.has_value())
        return;
    if (!may) {
        m_api.unfollow(*std::exchange(m_following, std::nullopt));
        m_model.setRows({});
        emit changed();
        return;
    }
    m_following = m_api.follow(Topic{TopicKind::Instruments, {}}.toText(), this,
                               {.snapshot = [this](const QJsonValue &s, qint64) { onSnapshot(s); },
                                .change = [this](const TopicChange &c) { onChange(c); },
                                .refused = {}}); // The right is gone; the gate says so.
}

void InstrumentFeed::show(const QList<InstrumentValue> &values)
{
    for (const InstrumentValue &value : values) {
        if (value.state == InstrumentValueState::Waiting)
            m_model.upsert(value);
        else
            m_model.remove(value.id.toText());
    }
    emit changed();
}

void InstrumentFeed::onSnapshot(const QJsonValue &snapshot)
{
    const auto values = decodeAnswer<QList<InstrumentValue>>(snapshot);
    if (!values) {
        qCWarning(lcInstruments) << "snapshot breaks the contract at" << values.error().field();
        return;
    }
    if (m_model.rowCount() == 0)
        m_model.setRows(*values); // At once, so that the columns are measured over all of them.
    else
        m_model.merge(*values);
    emit changed();
}

void InstrumentFeed::onChange(const TopicChange &change)
{
    for (const QJsonObject &row : change.upserts) {
        const auto value = decode<InstrumentValue>(row);
        if (value)
            m_model.upsert(*value);
        else
            qCWarning(lcInstruments) << "change breaks the contract at" << value.error().field();
    }
    for (const QString &key : change.removes)
        m_model.remove(key);
    emit changed();
}

} // namespace hms::app
