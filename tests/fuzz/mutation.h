// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <random>

namespace hms::fuzz {

using Random = std::mt19937;

/// One change to an input. Text that is a JSON object mostly stays one: a member gets another value, goes,
/// comes or moves, because random bytes would hardly ever pass the guard. Other input is changed by bytes.
/// `words` are texts worth putting in.
QByteArray mutated(const QByteArray &input, const QByteArrayList &words, Random &random);

} // namespace hms::fuzz
