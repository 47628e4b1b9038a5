// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

namespace hms::server {

/// Letters from any thread to one object's thread: in order, many per wake-up. Shared by sender and receiver,
/// so a letter that comes after the receiver has gone is simply lost.
template <class Letter>
class Mailbox {
public:
    /// `open` runs on the receiver's thread, with all letters since the last time.
    Mailbox(QObject *receiver, std::function<void(std::vector<Letter>)> open)
        : m_receiver(receiver)
        , m_open(std::move(open))
    {
    }

    void post(Letter letter)
    {
        const std::scoped_lock lock(m_mutex);
        m_letters.push_back(std::move(letter));
        if (m_letters.size() == 1 && m_receiver)
            QMetaObject::invokeMethod(
                m_receiver, [this] { m_open(takeAll()); }, Qt::QueuedConnection);
    }

    /// The receiver goes; nothing is delivered any more.
    void shut()
    {
        const std::scoped_lock lock(m_mutex);
        m_receiver = nullptr;
    }

private:
    std::vector<Letter> takeAll()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_letters, {});
    }

    std::mutex m_mutex;
    QObject *m_receiver;
    std::function<void(std::vector<Letter>)> m_open;
    std::vector<Letter> m_letters;
};

} // namespace hms::server
