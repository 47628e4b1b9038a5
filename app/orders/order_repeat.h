// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/lab_ids.h"

#include <QFrame>

class QLabel;

namespace hms::app {

class Button;

/// Asks in place whether a test that is open already is really wanted again. Enter orders it again, Escape
/// leaves it out.
class RepeatNotice final : public QFrame {
    Q_OBJECT

public:
    explicit RepeatNotice(QWidget *parent = nullptr);

    void ask(const QStringList &names, const QList<TestTypeId> &tests);

signals:
    void repeatWanted();
    void leaveOutWanted(const QList<hms::TestTypeId> &tests);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<TestTypeId> m_tests;
    QLabel *m_question = nullptr;
    Button *m_again = nullptr;
};

} // namespace hms::app
