// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/button.h"

#include <QWidget>

class QLineEdit;

namespace hms::app {

/// Asks in place, not in a dialog, why something is taken back. Enter confirms once there is a reason,
/// Escape leaves; until it is opened it takes no room.
class ReasonRow final : public QWidget {
    Q_OBJECT

public:
    struct Texts {
        QString question; ///< "Why it is cancelled"; the field's name.
        QString confirm;  ///< The act: "Cancel the prescription".
        QString leave;
        QString busy;
        QString checking;
    };
    explicit ReasonRow(const Texts &texts, QWidget *parent = nullptr);

    void open();
    void leave();
    /// The act is on its way; `checking`: it is not known yet whether it was done.
    void setBusy(bool busy, bool checking = false);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void confirmed(const QString &reason);

private:
    void confirm();

    Texts m_texts;
    QLineEdit *m_reason = nullptr;
    Button *m_confirm = nullptr;
};

} // namespace hms::app
