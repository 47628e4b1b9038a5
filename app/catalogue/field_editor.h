// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalogue/field_text.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace hms::app {

class Form;
class GridEditor;

/// What is written about one field of a form, or about a column of a table: what its kind has, nothing else.
class FieldEditor final : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(QWidget *parent = nullptr);

    /// `sections` are those of the form; a column has none.
    void show(const TemplateField &field, const QList<TemplateSection> &sections, bool isColumn);
    void clear();
    /// Marks what is wrong at its place without moving the cursor; answers false when nothing here is called
    /// so.
    bool markProblem(const QString &member, const QString &sentence);
    void clearProblems();
    /// Puts the cursor there.
    void goTo(const QString &member);

signals:
    void edited(const hms::TemplateField &field);

private:
    void build(const QList<TemplateSection> &sections, bool isColumn);
    void addNumberFields();
    void addFormula();
    void addRanges();
    void addChoices();
    void addText(const QString &member, const QString &label, int most, bool required = false);
    void addCheck(const QString &member, const QString &text);
    void fill();
    void onEdited();
    [[nodiscard]] TemplateField typed();
    template <class T>
    void read(const QString &member, Typed<T> (*parse)(const QString &), std::optional<T> &into);
    void markUnreadable(const QString &member);
    void readRanges(TemplateField &field);
    [[nodiscard]] QString text(const QString &member) const;
    [[nodiscard]] QString rowOf(const QString &member) const;

    TemplateField m_field;
    bool m_filling = false;
    bool m_readable = true; ///< What is typed could be read.
    QVBoxLayout *m_column = nullptr;
    QWidget *m_body = nullptr;
    Form *m_form = nullptr;
    QHash<QString, QLineEdit *> m_texts; ///< By member, as problems name it.
    QHash<QString, QCheckBox *> m_checks;
    QComboBox *m_section = nullptr;
    QComboBox *m_formula = nullptr;
    GridEditor *m_ranges = nullptr;
    GridEditor *m_choices = nullptr;
};

} // namespace hms::app
