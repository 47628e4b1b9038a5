// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/results/results_protocol.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hms::app {

class Button;
class PermissionGate;
class ReasonLine;

/// What a reviewer can do with the result in sight, and why not. Sends nothing itself.
class ReviewSteps final : public QWidget {
    Q_OBJECT

public:
    /// How the result stands to the reviewer.
    struct State {
        TestResultStatus status = TestResultStatus::Completed;
        bool isHeld = false;
        bool isOwn = false;  ///< Entered by the reviewer: another person's to review.
        bool isIdle = false; ///< Its values are in sight and nothing is under way.
    };

    explicit ReviewSteps(PermissionGate &gate, QWidget *parent = nullptr);

    /// Another result: what was typed for the one before is gone.
    void reset();
    void setState(const State &state);
    /// The one step that Enter does; null while there is none.
    [[nodiscard]] QWidget *nextStep() const;

signals:
    void reviewed(const QString &notes);
    void released();
    void sentBack(const QString &notes);
    void held(const QString &reason);
    void letGoOn();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(PermissionGate &gate);
    void ask(bool toSendBack);
    void onHold();

    State m_state;
    bool m_asksToSendBack = false;
    QWidget *m_buttons = nullptr;
    QLineEdit *m_notes = nullptr;
    QLabel *m_why = nullptr;
    ReasonLine *m_reason = nullptr;
    Button *m_review = nullptr;
    Button *m_release = nullptr;
    Button *m_sendBack = nullptr;
    Button *m_hold = nullptr;
};

} // namespace hms::app
