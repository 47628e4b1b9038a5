// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace hms::app {

class Segmented;

/// A list, the page it leads to, and what is known besides, beside each other. Where the window is too narrow
/// for three, list and details share one place before the page, with a switch above them.
class FoldingColumns final : public QWidget {
    Q_OBJECT

public:
    struct Column {
        QWidget *widget = nullptr;
        int stretch = 1;
        QString name; ///< On the switch.
    };

    FoldingColumns(const Column &list, const Column &page, const Column &details, QWidget *parent = nullptr);

    /// Without details the list has its place for itself.
    void setDetailsShown(bool shown);
    /// Which of them has the shared place.
    void showList();
    void showDetails();
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// Of the folded columns: narrower than that they cannot be.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void folded(bool folded);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int widthOfThree() const;
    void fit();
    void place();
    void showSides();

    Column m_list;
    Column m_page;
    Column m_details;
    bool m_detailsShown = true;
    bool m_folded = false;
    QGridLayout *m_grid = nullptr;
    Segmented *m_switch = nullptr;
};

} // namespace hms::app
