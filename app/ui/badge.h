// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/labels.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace hms::app {

/// A status as word, icon and colour on a soft background.
class StatusBadge final : public QWidget {
    Q_OBJECT

public:
    explicit StatusBadge(const StatusLook &look = {}, QWidget *parent = nullptr);

    void setLook(const StatusLook &look);
    [[nodiscard]] const StatusLook &look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    static void paint(QPainter &painter, const QRect &rect, const StatusLook &look,
                      Qt::LayoutDirection direction);
    static QSize sizeOf(const StatusLook &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusLook m_look;
};

/// Paints table cells: badges where the model has one, tones and bold names elsewhere. TablePanel sets it.
class BadgeDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace hms::app
