// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace hms::app {

/// Equal parts beside each other, as many as fit, then in further lines. It is never wider than one part
/// needs.
class ColumnsLayout final : public QLayout {
    Q_OBJECT

public:
    /// A part is at least so many average characters wide.
    explicit ColumnsLayout(int mostColumns, int leastCharacters = 0, QWidget *parent = nullptr);
    ~ColumnsLayout() override;
    /// Fewer parts than columns share the whole width.
    void fillWidth() { m_fills = true; }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &area) override;

private:
    [[nodiscard]] QList<QLayoutItem *> shown() const;
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] int columnsIn(int width) const;
    /// Puts the parts there, or only counts. Returns the height.
    int arrange(const QRect &area, bool move) const;

    int m_mostColumns;
    int m_leastCharacters;
    bool m_fills = false;
    QList<QLayoutItem *> m_items;
};

} // namespace hms::app
