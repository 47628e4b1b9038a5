// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/patients/condition.h"

#include <QFrame>

namespace hms::app {

class Button;

/// What must be known of a patient, in the colour of a warning and with the word for how bad it is.
class ConditionLine final : public QFrame {
    Q_OBJECT

public:
    explicit ConditionLine(const Condition &condition, QWidget *parent = nullptr);

    [[nodiscard]] Button *refuteButton() const { return m_refute; }

private:
    Button *m_refute = nullptr;
};

} // namespace hms::app
