// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/orders/samples_protocol.h"

#include <QColor>
#include <QFrame>

class QCheckBox;

namespace hms::app {

/// A disc in the colour of a tube's cap; the words beside it name the tube.
class CapMark final : public QWidget {
    Q_OBJECT

public:
    explicit CapMark(const QString &colour, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

/// What has to be taken into one tube, and its label once there is one.
struct Tube {
    QList<TestOrder> orders;
    std::optional<Sample> sample; ///< Empty: no label yet.

    /// As the server will group them: by lab, specimen and container.
    static QList<Tube> of(const QList<TestOrder> &orders);
    static QList<Tube> of(const QList<Sample> &samples);
};

/// One tube on the screen. With a label it can be ticked off.
class TubeLine final : public QFrame {
    Q_OBJECT

public:
    explicit TubeLine(const Tube &tube, QWidget *parent = nullptr);

    [[nodiscard]] const Tube &tube() const { return m_tube; }
    [[nodiscard]] bool isTaken() const;
    void setTaken(bool taken);

signals:
    void toggled();

private:
    Tube m_tube;
    QCheckBox *m_taken = nullptr;
};

} // namespace hms::app
