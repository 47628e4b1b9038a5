// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/drafts.h"
#include "shared/lab/lab_protocol.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace hms::app {

class Button;
class DurationEdit;
class Form;
class MessageBar;
class MoneyEdit;
class PanelMembers;

/// A new test or panel of the catalogue, or one that is there. What is typed is kept as a draft until it is
/// saved or thrown away.
class TestEditor final : public QWidget {
    Q_OBJECT

public:
    TestEditor(ApiClient &api, Drafts *drafts, QWidget *parent = nullptr);

    void setLabs(const QList<Lab> &labs);
    void create(bool panel);
    void edit(const TestType &test);
    void save();
    /// Leaves it and forgets what was typed.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void saved(const hms::TestType &test);
    void cancelled();
    void failed(const hms::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(ApiClient &api);
    void buildFields();
    QLineEdit *addText(const QString &name, const QString &label, int most, bool required = false);
    void begin(const QString &title, const QString &draft);
    void fill(const SaveTestType &facts, const QList<PanelMember> &members);
    [[nodiscard]] SaveTestType typed() const;
    void keep();
    void restore();
    [[nodiscard]] QList<QLineEdit *> texts() const;
    void check(const SaveTestType &request);
    void onSaved(const Result<TestType> &answer);
    void onRefused(const Error &error);
    void onConflict(const TestType &current);
    void update();

    ApiClient &m_api;
    Drafts *m_drafts;
    QString m_draft;
    std::optional<TestType> m_test; ///< As read; empty for a new one.
    bool m_panel = false;
    bool m_busy = false;
    bool m_checking = false;
    bool m_filling = false;
    QLabel *m_title = nullptr;
    MessageBar *m_bar = nullptr;
    Form *m_form = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_en = nullptr;
    QLineEdit *m_bn = nullptr;
    QLineEdit *m_ar = nullptr;
    QLineEdit *m_synonyms = nullptr;
    QComboBox *m_lab = nullptr;
    MoneyEdit *m_price = nullptr;
    QComboBox *m_specimen = nullptr;
    QComboBox *m_container = nullptr;
    QLineEdit *m_colour = nullptr;
    DurationEdit *m_turnaround = nullptr;
    DurationEdit *m_urgent = nullptr;
    PanelMembers *m_members = nullptr;
    QCheckBox *m_active = nullptr;
    Button *m_cancel = nullptr;
    Button *m_save = nullptr;
};

} // namespace hms::app
