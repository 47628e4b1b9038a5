// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vitals/reading.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hms::app {

class StatusBadge;

/// The field of one reading: says while typing what is possible, what cannot be and what is unusual.
class ReadingEdit final : public QWidget {
    Q_OBJECT

public:
    explicit ReadingEdit(Reading reading, QWidget *parent = nullptr);

    [[nodiscard]] Reading reading() const { return m_reading; }
    /// What is unusual depends on the age.
    void setAge(int years);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// False when what is typed cannot be; then it says why and takes the cursor. Otherwise it is in `signs`.
    bool read(VitalSigns &signs);
    /// The server says that it cannot be.
    void refuse();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void edited();
    /// Enter, with nothing wrong in the field.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitNote();
    /// `finished`: no more digits will come, so a figure that is too small is wrong.
    void judge(bool finished);

    const Reading m_reading;
    int m_age = 0;
    QLineEdit *m_edit = nullptr;
    StatusBadge *m_unusual = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace hms::app
