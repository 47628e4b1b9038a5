// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/instruments/parsed_message.h"

#include <QByteArrayView>
#include <QStringList>

namespace hms::server::instruments {

/// Each message brings its own.
struct Delimiters {
    QChar field;
    QChar repetition;
    QChar component;
    QChar escape;
    QChar subcomponent; ///< Null: there are none.

    /// Five (or four) different marks that can be no part of a text.
    [[nodiscard]] bool areUsable() const;
};

/// A line of a message, split into fields. Number 0 is its name.
class Segment {
public:
    Segment(QStringView line, qsizetype number, const Delimiters &delimiters);

    [[nodiscard]] const QString &name() const { return m_fields.first(); }
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }
    /// As it is; empty where there is none.
    [[nodiscard]] QString raw(qsizetype field) const { return m_fields.value(field); }
    [[nodiscard]] QStringList repetitions(qsizetype field) const;
    /// A component of the first repetition, its first subcomponent, with the escapes resolved.
    [[nodiscard]] QString text(qsizetype field, qsizetype component = 0) const;
    /// "\F\" and its like.
    [[nodiscard]] QString unescaped(const QString &text) const;
    /// "OBX-3 (segment 7)".
    [[nodiscard]] QString place(qsizetype field) const;

private:
    Delimiters m_delimiters;
    QStringList m_fields;
    qsizetype m_number;
    bool m_isTooLong;
};

/// The lines of a message; empty ones are left out. Ends at a line more than kSegments.
QList<QStringView> linesOf(QStringView text);
/// UTF-8 without a flaw.
std::optional<QString> fromUtf8(QByteArrayView bytes);
/// Where in the text a character stands that no text has: its line, counted from 1; 0: nowhere.
qsizetype lineWithControl(QStringView text);
/// ISO 8601 of "20261122093015.5+0600"; empty for what is no time of our days.
QString isoTime(QStringView digits);
/// "S-2026-0001".
bool isSampleNumber(QStringView text);
/// Whether a text keeps the bounds of its member.
bool fits(const QString &text, Text rule);

} // namespace hms::server::instruments
