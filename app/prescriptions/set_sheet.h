// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/button.h"
#include "shared/prescriptions/prescriptions_protocol.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hms::app {

/// Asks in place under which name the lines are kept; a name that is taken is asked about once more. Enter
/// saves, Escape leaves.
class SetSheet final : public QWidget {
    Q_OBJECT

public:
    explicit SetSheet(QWidget *parent = nullptr);

    void ask(const QString &suggestion);
    void askToReplace(const PrescriptionSet &current);
    void setBusy(bool busy);

signals:
    void confirmed(const QString &name, const std::optional<hms::PrescriptionSet> &replaced);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();
    void update();

    std::optional<PrescriptionSet> m_taken;
    bool m_busy = false;
    QLabel *m_question = nullptr;
    QLineEdit *m_name = nullptr;
    Button *m_save = nullptr;
};

} // namespace hms::app
