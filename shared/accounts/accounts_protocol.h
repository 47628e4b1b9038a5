// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/billing/bill.h"

namespace hms {

using AccountId = Id<struct AccountTag>;
using TransactionId = Id<struct TransactionTag>;

enum class LegType { Debit, Credit };
template <>
inline constexpr auto kEnumNames<LegType> = std::to_array<std::pair<LegType, const char *>>({
    {LegType::Debit, "DEBIT"},
    {LegType::Credit, "CREDIT"},
});

struct Account {
    AccountId id;
    QString code;
    QString name;
    QString accountType; ///< cash, bank, revenue, expense...
    Money balance;       ///< Debits minus credits; exact at every commit.
    bool isActive = true;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("code", self.code);
        field("name", self.name);
        field("accountType", self.accountType);
        field("balance", self.balance);
        field("isActive", self.isActive);
    }
};

struct ListAccounts {
    static constexpr QLatin1StringView kMethod{"accounts.list"};
    using Response = QList<Account>;
    static void visit(auto &, auto &&) {}
};

/// One leg of a balanced entry.
struct LedgerLeg {
    TransactionId id;
    Ulid entryId; ///< Legs of one entry balance.
    AccountId accountId;
    QString accountName;
    LegType type = LegType::Debit;
    Money amount;
    QString referenceType; ///< "payment", "refund", "shift".
    Ulid referenceId;
    QString description; ///< Document number: data, not prose.
    QDate businessDate;
    QDateTime createdAt;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("entryId", self.entryId);
        field("accountId", self.accountId);
        field("accountName", self.accountName);
        field("type", self.type);
        field("amount", self.amount);
        field("referenceType", self.referenceType);
        field("referenceId", self.referenceId);
        field("description", self.description);
        field("businessDate", self.businessDate);
        field("createdAt", self.createdAt);
    }
};

/// Newest first. Both days inclusive.
struct ListTransactions {
    static constexpr QLatin1StringView kMethod{"transactions.list"};
    using Response = QList<LedgerLeg>;

    std::optional<AccountId> accountId;
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<TransactionId> after; ///< The last leg of the page before.
    std::optional<int> limit;           ///< Default 50.

    static void visit(auto &self, auto &&field)
    {
        field("accountId", self.accountId);
        field("from", self.from);
        field("to", self.to);
        field("after", self.after);
        field("limit", self.limit, kPageLimit);
    }
};

} // namespace hms
