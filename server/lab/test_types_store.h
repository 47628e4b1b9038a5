// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/lab/lab_protocol.h"

#include <span>

namespace hms::server::lab {

RawJson searchTestTypes(Transaction &tx, const ListTestTypes &request);
RawJson listTestTypes(Transaction &tx, const ListTestTypes &request);
std::optional<RawJson> readTestType(Transaction &tx, TestTypeId id);
/// Another test with that code.
std::optional<RawJson> testTypeCoded(Transaction &tx, const QString &code, std::optional<TestTypeId> except);
std::optional<bool> isPanel(Transaction &tx, TestTypeId id);
/// How many of them are tests, and how many of those are no panels.
struct MemberCount {
    int known = 0;
    int single = 0;
};
MemberCount countMembers(Transaction &tx, const QList<TestTypeId> &ids);

void insertTestType(Transaction &tx, const QDateTime &now, TestTypeId id, const SaveTestType &request);
/// Whether it was there, in that version.
bool updateTestType(Transaction &tx, const SaveTestType &request);
/// Members in that order, instead of those before.
void setMembers(Transaction &tx, TestTypeId panel, const QList<TestTypeId> &members);

/// What a test is found by beside its code and names: its synonyms, and all of it in Latin letters.
QString searchNames(const LabWords &name, const QList<QString> &synonyms);

std::span<const Statement> testTypeStatements();

} // namespace hms::server::lab
