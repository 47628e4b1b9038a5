// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

class QKeyEvent;

namespace hms::app {

/// Tells a scanner from a person: a burst of at least kMinKeys characters, each within kGapMs of the one
/// before, ended by Enter, is a scan. Keys are held back until that is decided, at most kGapMs, and then
/// either given to the form in their order or taken as a scan; so a scan never types into the form under it.
/// Install on the application.
class ScanFilter final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMinKeys = 6;
    static constexpr int kGapMs = 35;

    explicit ScanFilter(QObject *parent = nullptr);
    ~ScanFilter() override;

    /// Off while a password is asked for: fast typing there must reach the field.
    void setEnabled(bool enabled);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void scanned(const QString &text);

private:
    struct Held {
        QPointer<QObject> receiver;
        bool hadFocus = false;
        std::unique_ptr<QKeyEvent> event;
    };
    [[nodiscard]] bool onKey(QObject *watched, QKeyEvent &event);
    void onGap();
    void release();

    std::vector<Held> m_held;
    QTimer m_gap;
    bool m_lastChance = false;
    bool m_releasing = false;
    bool m_enabled = true;
};

} // namespace hms::app
