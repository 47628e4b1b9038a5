// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/icons.h"

#include <QFrame>
#include <QVariant>

#include <optional>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace hms::app {

/// One of a few, all in sight: visit type, sex, payment method. One tab stop; arrows move, and the first
/// letter of an option chooses it.
class Segmented final : public QFrame {
    Q_OBJECT

public:
    explicit Segmented(QWidget *parent = nullptr);

    /// `id` is what value() answers. The first option is chosen until another is.
    void addOption(const QString &text, const QVariant &id, std::optional<Icon> which = {});
    template <class E>
    void addEnum(const QString &text, E id, std::optional<Icon> which = {})
    {
        addOption(text, int(id), which);
    }

    [[nodiscard]] QVariant value() const;
    void setValue(const QVariant &id);
    template <class E>
    [[nodiscard]] E valueAs() const
    {
        return E(value().toInt());
    }
    template <class E>
    void setEnumValue(E id)
    {
        setValue(int(id));
    }
    void setOptionText(const QVariant &id, const QString &text);
    void setOptionEnabled(const QVariant &id, bool enabled);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void valueChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QToolButton *buttonOf(const QVariant &id) const;

    QButtonGroup *m_group = nullptr;
    QHBoxLayout *m_row = nullptr;
};

} // namespace hms::app
