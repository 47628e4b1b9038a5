// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "shared/instruments/instruments_protocol.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace hms::app {

class Button;

/// Teaches what an instrument's code stands for: a test by its code, the field of its form, and how the
/// instrument writes the unit; or that it stands for nothing. In place; until it is opened it takes no room.
class CodeForm final : public QWidget {
    Q_OBJECT

public:
    explicit CodeForm(ApiClient &api, QWidget *parent = nullptr);

    void open(const InstrumentValue &value);
    void leave();

signals:
    void taught(const hms::InstrumentCode &code);
    void said(const QString &text); ///< What is in the way.
    void failed(const hms::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();
    void find();
    void onTests(const QList<TestType> &tests);
    void onForm(const QJsonObject &document);
    void save(bool standsForNothing);
    void onConflict(const Error &error);
    void update();

    ApiClient &m_api;
    Generation m_generation;
    InstrumentValue m_value;
    std::optional<TestTypeId> m_test;
    std::optional<InstrumentCodeId> m_known; ///< The code was taught before; saving again changes that.
    std::optional<int> m_rowVersion;
    bool m_isBusy = false;

    QLabel *m_question = nullptr;
    QLineEdit *m_testCode = nullptr;
    QLabel *m_testName = nullptr;
    QComboBox *m_field = nullptr;
    QLineEdit *m_unit = nullptr;
    Button *m_save = nullptr;
    Button *m_nothing = nullptr;
};

} // namespace hms::app
