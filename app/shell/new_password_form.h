// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace hms::app {

class Form;

/// Replaces a password that an administrator gave out once.
class NewPasswordForm final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kShortest = 10;

    explicit NewPasswordForm(ApiClient &api, QWidget *parent = nullptr);

    void start(const QString &oldPassword);

signals:
    void changed();

private:
    void submit();
    void onAnswer(const Result<Empty> &answer);

    ApiClient &m_api;
    QString m_oldPassword;
    Form *m_form = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_repeated = nullptr;
    QPushButton *m_change = nullptr;
};

} // namespace hms::app
