// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

/// The invented hospital's people, as rows for its scripts.
namespace hms::server::demo {

/// {n, username, name, role}: receptions, cashiers, doctors with a login and one or two of every other role.
QList<QJsonObject> staff();

/// {n, name, department, room, consultation_fee, hospital_fee} of the doctors.
QJsonArray offices();

/// {script, is_woman, common_givens, titles, titles_latin, givens, givens_latin, givens_key, families, ...}:
/// parts of patients' names, folded by the functions that a registration uses. Part by part is the same as
/// whole names: both fold word by word. The commonest come first, after the common given names the rare ones.
QJsonArray names();

} // namespace hms::server::demo
