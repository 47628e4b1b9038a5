// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hms::app {

class Button;
class Segmented;
class SignaturePad;

/// To whom a report is handed over, with a typed or drawn signature. Enter confirms, Escape leaves.
class DeliverSheet final : public QWidget {
    Q_OBJECT

public:
    explicit DeliverSheet(QWidget *parent = nullptr);

    void open(const QString &patientName);
    [[nodiscard]] QString deliveredTo() const;
    /// The typed name, or the picture of the drawn one; empty: there is none.
    [[nodiscard]] QString signature() const;

signals:
    void confirmed(const QString &deliveredTo, const QString &signature);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Way { Typed, Drawn };
    void confirm();
    void update();

    QLabel *m_question = nullptr;
    QLineEdit *m_name = nullptr;
    Segmented *m_way = nullptr;
    QLineEdit *m_typed = nullptr;
    SignaturePad *m_pad = nullptr;
    Button *m_clear = nullptr;
    Button *m_confirm = nullptr;
};

} // namespace hms::app
