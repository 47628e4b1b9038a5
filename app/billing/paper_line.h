// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/print_service.h"
#include "app/ui/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace hms::app {

class IconLabel;

/// What became of one paper, and what can be done when it did not come out.
class PaperLine final : public QFrame {
    Q_OBJECT

public:
    PaperLine(PrintService &service, const PrintProgress &progress, QWidget *parent = nullptr);

    void setProgress(const PrintProgress &progress);
    /// The device has had the paper for too long.
    void setStuck();
    [[nodiscard]] const PrintProgress &progress() const { return m_progress; }
    /// Nothing is left to do or to wait for.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] QString text() const;

    /// Why nothing came out: a slug of PrintResult as a sentence for the desk.
    static QString problemText(const QString &problem, const QString &device);

signals:
    /// A person saw the paper or gives it up: this line can go.
    void dismissed();

private:
    void buildUi();
    void say(Tone tone, const QString &text);
    void onFirst();

    PrintService &m_service;
    PrintProgress m_progress;
    IconLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_dismiss = nullptr;
};

} // namespace hms::app
