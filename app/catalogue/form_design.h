// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/catalogue/form_place.h"
#include "app/core/api_client.h"
#include "app/core/drafts.h"
#include "app/core/generation.h"
#include "shared/lab/lab_protocol.h"

#include <QObject>
#include <QTimer>

namespace hms::app {

/// A test's form while somebody designs it: read from the server, changed here, checked by the server as it
/// changes, saved as the next version. What is not saved is kept as a draft.
class FormDesign final : public QObject {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 400; ///< After the last change the document is checked.

    FormDesign(ApiClient &api, Drafts *drafts, QObject *parent = nullptr);

    void open(const TestType &test);
    [[nodiscard]] const std::optional<TestType> &test() const { return m_test; }
    [[nodiscard]] const TestTemplate &form() const { return m_form; }
    [[nodiscard]] int version() const { return m_base ? m_base->version : 0; }
    [[nodiscard]] bool isChanged() const { return m_changed; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isChecking() const { return m_checking; }
    [[nodiscard]] const QList<TemplateProblem> &problems() const { return m_problems; }
    /// Nothing is known to be wrong, and that is about the form as it is now.
    [[nodiscard]] bool maySave() const;

    FieldPlace add(FieldKind kind, FieldPlace after);
    void remove(FieldPlace place);
    /// Where it is now.
    FieldPlace move(FieldPlace place, int by);
    void change(FieldPlace place, const TemplateField &field);
    void changeSections(const QList<TemplateSection> &sections);
    void replace(const TestTemplate &form);
    /// Takes back everything since the last version that was saved.
    void revert();
    void save();

signals:
    void opened();
    /// Fields came, went or moved.
    void arranged();
    void changed();
    void problemsChanged();
    void stateChanged();
    void saved(const hms::TestTemplateVersion &version);
    void failed(const hms::Error &error);

private:
    void onRead(const Result<TestTemplateVersion> &answer);
    void touch(bool rearranged);
    void renumber();
    void check();
    void onChecked(const QJsonObject &document, const QList<TemplateProblem> &problems);
    [[nodiscard]] QList<TemplateProblem> keyProblems() const;
    void onSaved(const Result<TestTemplateVersion> &answer);
    [[nodiscard]] QString freeKey(const QList<TemplateField> &among, FieldKind kind) const;

    ApiClient &m_api;
    Drafts *m_drafts;
    Generation m_reads;
    Generation m_checks;
    QTimer m_pause;
    std::optional<TestType> m_test;
    std::optional<TestTemplateVersion> m_base;
    TestTemplate m_form;
    QList<TemplateProblem> m_problems;
    bool m_checked = false; ///< The problems are about the form as it is now.
    bool m_changed = false;
    bool m_busy = false;
    bool m_checking = false;
    int m_rowVersion = 0; ///< Of the test.
};

/// A new field of that kind, as little as the server takes.
TemplateField plainField(FieldKind kind, const QString &key);

} // namespace hms::app
