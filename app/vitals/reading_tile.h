// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vitals/reading.h"

#include <QFrame>

class QLabel;

namespace hms::app {

class Sparkline;
class StatusBadge;

/// One reading: name, newest value with its unit, its course, and a badge when it is unusual.
class ReadingTile final : public QFrame {
    Q_OBJECT

public:
    explicit ReadingTile(Reading reading, QWidget *parent = nullptr);

    /// Newest first. False when nobody measured this reading.
    bool show(const QList<Vitals> &vitals);

private:
    Reading m_reading;
    QLabel *m_value = nullptr;
    QLabel *m_note = nullptr;
    StatusBadge *m_unusual = nullptr;
    Sparkline *m_course = nullptr;
};

} // namespace hms::app
