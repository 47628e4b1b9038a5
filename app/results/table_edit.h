// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/value_edit.h"

class QGridLayout;

namespace hms::app {

class StatusBadge;

/// A table of a template: the antibiotics of a culture. There is always one empty row at its end, until the
/// template's limit; Enter in its first cell leaves the table. Empty rows are no data.
class TableEdit final : public ValueEdit {
    Q_OBJECT

public:
    explicit TableEdit(const TemplateField &field, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    [[nodiscard]] QJsonValue typed() const override;
    void setTyped(const QJsonValue &typed) override;
    [[nodiscard]] QString problem() const override;
    void setReadOnly(bool readOnly) override;
    void setJudged(const QList<EvaluatedValue> &values) override;
    void setWrong(bool wrong) override;
    void enter(bool fromBehind) override;

private:
    struct Row {
        QList<ValueEdit *> cells;
        StatusBadge *mark = nullptr;

        [[nodiscard]] QJsonObject typed() const;
        [[nodiscard]] QJsonObject value() const;
    };
    void addRow();
    void removeLastRow();
    void keepOneEmptyRow();
    void onLeft(const ValueEdit *cell);
    void onWentBack(const ValueEdit *cell);
    [[nodiscard]] std::pair<int, int> placeOf(const ValueEdit *cell) const;

    QGridLayout *m_grid = nullptr;
    QList<Row> m_rows;
    bool m_readOnly = false;
};

} // namespace hms::app
