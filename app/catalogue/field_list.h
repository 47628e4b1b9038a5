// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalogue/form_place.h"
#include "app/ui/icons.h"

#include <QSet>
#include <QWidget>

class QListWidget;

namespace hms::app {

/// The form as a whole and its fields, columns below their table: what is being designed is marked. Ctrl+Up
/// and Ctrl+Down move a field, Delete removes it, the menu adds one behind it.
class FieldList final : public QWidget {
    Q_OBJECT

public:
    explicit FieldList(QWidget *parent = nullptr);

    void show(const TestTemplate &form, FieldPlace current);
    void markProblems(const QSet<QString> &places);
    [[nodiscard]] FieldPlace current() const;
    void takeFocus();
    /// How a place is named among problems.
    static QString nameOf(FieldPlace place);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void chosen(hms::app::FieldPlace place);
    void addWanted(hms::FieldKind kind);
    void removeWanted();
    void moveWanted(int by);

private:
    void buildUi();
    [[nodiscard]] QString textOf(const TestTemplate &form, FieldPlace place) const;

    QList<FieldPlace> m_places; ///< By row.
    QList<Icon> m_icons;
    QListWidget *m_list = nullptr;
};

} // namespace hms::app
