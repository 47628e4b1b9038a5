// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/value_note.h"

#include <QScrollArea>

class QGridLayout;

namespace hms::app {

class ValueEdit;

/// The form of one test as its template draws it. What is typed is judged at once, as the server will judge
/// it; Enter goes from field to field, and from the last one to `finished`.
class ResultForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit ResultForm(QWidget *parent = nullptr);

    /// Draws a form; `typed` is what stands in it already.
    void show(const TestTemplate &test, const Subject &subject, const std::optional<Evaluation> &previous,
              const QJsonObject &typed);
    void clear();
    /// Other values in the same form.
    void setTyped(const QJsonObject &typed);
    void setReadOnly(bool readOnly);
    /// A stored image goes into the first field for a picture that has none; one that is gone leaves it.
    void takePicture(const QString &document);
    void dropPicture(const QString &document);

    /// As it stands, also what cannot be read: for the draft on this desk.
    [[nodiscard]] QJsonObject typed() const;
    /// What can be read: for the server.
    [[nodiscard]] QJsonObject data() const;
    [[nodiscard]] const Evaluation &evaluation() const { return m_evaluation; }
    [[nodiscard]] const TestTemplate &testTemplate() const { return m_test; }

    /// Into the first field that is empty, else the first.
    void start();
    /// True when everything needed is there and nothing is wrong; otherwise the first bad field has the
    /// cursor and says why, or a broken rule is named in ruleProblem().
    [[nodiscard]] bool check();
    [[nodiscard]] QString ruleProblem() const;
    /// The server does not take the value at this JSON pointer.
    void refuse(const QString &pointer, const QString &problem);

signals:
    void edited();
    void finished();

private:
    struct Row {
        ValueEdit *edit = nullptr;
        ValueNote *note = nullptr; ///< None beside a table.
    };
    void addRow(const TemplateField &field);
    void addSection(const QString &title);
    void judge();
    void update(const Row &row);
    void step(qsizetype from, int by);
    void settleProblems(qsizetype left);
    void setProblem(const Row &row, const QString &problem);

    TestTemplate m_test;
    Subject m_subject;
    std::optional<Evaluation> m_previous;
    Evaluation m_evaluation;
    QList<Row> m_rows;
    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
    bool m_readOnly = false;
};

} // namespace hms::app
