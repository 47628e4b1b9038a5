// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/settings/settings_rules.h"

#include "shared/core/json.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <functional>

using namespace Qt::StringLiterals;

namespace hms::server::settings {

namespace {

constexpr int kMinutesOfDay = 24 * 60;
constexpr int kDenominations = 30;

using Rule = std::function<const char *(const QJsonValue &)>;

Rule text(int min, int max)
{
    return [min, max](const QJsonValue &value) -> const char * {
        if (!value.isString())
            return "type";
        const qsizetype length = value.toString().trimmed().size();
        return length < min ? "tooShort" : length > max ? "tooLong" : nullptr;
    };
}

Rule code(const QString &pattern)
{
    return [expression = QRegularExpression(pattern)](const QJsonValue &value) -> const char * {
        if (!value.isString())
            return "type";
        return expression.match(value.toString()).hasMatch() ? nullptr : "characters";
    };
}

Rule number(qint64 min, qint64 max)
{
    return [min, max](const QJsonValue &value) -> const char * {
        qint64 n = 0;
        if (const char *problem = fromJson(value, n))
            return problem;
        return n < min || n > max ? "range" : nullptr;
    };
}

const char *yesOrNo(const QJsonValue &value)
{
    return value.isBool() ? nullptr : "type";
}

const char *zone(const QJsonValue &value)
{
    if (!value.isString())
        return "type";
    return QTimeZone::isTimeZoneIdAvailable(value.toString().toUtf8()) ? nullptr : "unknownZone";
}

const char *denominations(const QJsonValue &value)
{
    if (!value.isArray())
        return "type";
    const QJsonArray list = value.toArray();
    if (list.isEmpty() || list.size() > kDenominations)
        return list.isEmpty() ? "tooShort" : "tooLong";
    QSet<qint64> seen;
    for (const auto &entry : list) {
        qint64 amount = 0;
        if (const char *problem = fromJson(entry, amount))
            return problem;
        if (amount <= 0 || amount > Money::kMax || seen.contains(amount))
            return "range";
        seen.insert(amount);
    }
    return nullptr;
}

const QHash<QString, Rule> &rules()
{
    static const QHash<QString, Rule> table{
        {u"access.lockAfterMinutes"_s, number(1, kMinutesOfDay)},
        {u"access.sessionIdleMinutes"_s, number(5, 7 * kMinutesOfDay)},
        {u"access.sessionMaxHours"_s, number(1, 31 * 24)},
        {u"cashier.autoOpenShift"_s, yesOrNo},
        {u"cashier.denominations"_s, denominations},
        {u"cashier.differenceLimit"_s, number(0, Money::kMax)},
        {u"documents.maxMegabytes"_s, number(1, 100)},
        {u"hospital.address"_s, text(0, 300)},
        {u"hospital.currency"_s, code(u"^[A-Z]{3}$"_s)},
        {u"hospital.currencyDecimals"_s, number(0, 3)},
        {u"hospital.dayCutoffMinutes"_s, number(0, kMinutesOfDay - 1)},
        {u"hospital.demo"_s, yesOrNo},
        {u"hospital.name"_s, text(1, 120)},
        {u"hospital.phone"_s, text(0, 60)},
        {u"hospital.phoneRegion"_s, code(u"^[A-Z]{2}$"_s)},
        {u"hospital.timeZone"_s, zone},
        {u"lab.unpaidUrgent"_s, yesOrNo},
        {u"lab.criticalMinutes"_s, number(1, kMinutesOfDay)},
        {u"lab.deliverUnpaid"_s, yesOrNo},
        {u"lab.reportLanguage"_s, code(u"^(en|bn|ar)$"_s)},
        {u"lab.separateReviewer"_s, yesOrNo},
        {u"pharmacy.nearExpiryDays"_s, number(1, 3'650)},
        {u"pharmacy.reservationMinutes"_s, number(1, kMinutesOfDay)},
        {u"visits.daysAhead"_s, number(0, 730)},
    };
    return table;
}

} // namespace

const char *problemOf(const QString &key, const QJsonValue &value)
{
    const auto rule = rules().constFind(key);
    return rule == rules().constEnd() ? "unknownKey" : (*rule)(value);
}

bool isFixedByMoney(const QString &key)
{
    return key == u"hospital.currency" || key == u"hospital.currencyDecimals";
}

} // namespace hms::server::settings
