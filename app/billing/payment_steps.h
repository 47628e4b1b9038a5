// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/theme.h"

#include <QWidget>

#include <array>

class QLabel;

namespace hms::app {

class IconLabel;

enum class PaymentStep { Sent, Recorded, Printed };
enum class StepState {
    Waiting, ///< Not reached yet.
    Busy,
    Done,
    Problem,
};

/// "Did it go through?": how far a payment has come, as three steps in words and icons.
class PaymentSteps final : public QWidget {
    Q_OBJECT

public:
    explicit PaymentSteps(QWidget *parent = nullptr);

    void reset();
    /// `text` replaces the step's own word, for example a receipt number.
    void set(PaymentStep step, StepState state, const QString &text = {});
    [[nodiscard]] StepState state(PaymentStep step) const { return m_steps[size_t(step)].state; }
    [[nodiscard]] QString text(PaymentStep step) const;

private:
    struct Step {
        StepState state = StepState::Waiting;
        IconLabel *icon = nullptr;
        QLabel *text = nullptr;
    };
    std::array<Step, 3> m_steps;
};

} // namespace hms::app
