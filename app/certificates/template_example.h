// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace hms::app {

/// How a template reads for a patient made up for it.
class TemplateExample final : public QWidget {
    Q_OBJECT

public:
    explicit TemplateExample(QWidget *parent = nullptr);

    void setHospital(const QString &name, QDate today);
    void show(const QString &language, const QString &title, const QString &text);

private:
    QString m_hospital;
    QDate m_today;
    QLabel *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace hms::app
