// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace hms::app {

enum class Required { No, Yes };

/// Fields with their label above and their error below, in one or more columns. The label carries the
/// mnemonic and gives its field the accessible name. Tab order is the order of adding.
class Form final : public QWidget {
    Q_OBJECT

public:
    explicit Form(int columns = 1, QWidget *parent = nullptr);

    /// `name` is the wire's member name, so that an error's `field` finds its row. `span` counts columns.
    void addField(const QString &name, const QString &label, QWidget *field, Required required = Required::No,
                  int span = 1);
    /// A line under the field that explains or interprets what is typed.
    void setHint(const QString &name, const QString &hint);
    /// Shows the text under the field and marks it; the first marked field takes the focus.
    void setError(const QString &name, const QString &text);
    /// The same while somebody types elsewhere: the focus stays where it is.
    void markError(const QString &name, const QString &text);
    void clearErrors();
    [[nodiscard]] bool hasErrors() const;
    [[nodiscard]] bool hasField(const QString &name) const { return m_rows.contains(name); }
    [[nodiscard]] QString errorOf(const QString &name) const;

private:
    struct Row {
        QWidget *field = nullptr;
        QLabel *note = nullptr;
        QString hint;
        QString error;
    };
    void display(Row &row);

    QGridLayout *m_grid = nullptr;
    int m_columns;
    int m_next = 0; ///< Cell of the next field, counted line by line.
    QHash<QString, Row> m_rows;
};

} // namespace hms::app
