// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/json.h"

namespace hms {

/// The topics a desk may follow. Text form: kind, or kind ":" id.
enum class TopicKind { Queue, Board, Doctors, Cashier, Pharmacy, Triage, Lab, User, Settings, Instruments };
template <>
inline constexpr auto kEnumNames<TopicKind> = std::to_array<std::pair<TopicKind, const char *>>({
    {TopicKind::Queue, "queue"},       ///< queue:<doctorId>; entries keyed by visitId.
    {TopicKind::Board, "board"},       ///< board:<departmentId>; tokens and rooms only, keyed by doctorId.
    {TopicKind::Doctors, "doctors"},   ///< The reception's board; rows keyed by id.
    {TopicKind::Cashier, "cashier"},   ///< Today's unpaid bills; rows keyed by id.
    {TopicKind::Pharmacy, "pharmacy"}, ///< Today's open prescriptions; rows keyed by prescriptionId.
    {TopicKind::Triage, "triage"},     ///< Who waits today and was not measured yet; rows keyed by visitId.
    {TopicKind::Lab, "lab"},           ///< lab:<labId>; what the lab has to do, TestOrders keyed by id.
    {TopicKind::User, "user"},         ///< user:<userId>; notifications keyed by id.
    {TopicKind::Settings, "settings"},
    {TopicKind::Instruments, "instruments"}, ///< Values that wait for a person; InstrumentValues keyed by id.
});

/// A parsed topic name.
struct Topic {
    TopicKind kind = TopicKind::Settings;
    Ulid id; ///< Null for kinds without one.

    /// Empty when the text is no topic: unknown kind, id missing or not allowed.
    static std::optional<Topic> fromText(QStringView text);
    [[nodiscard]] QString toText() const;
    friend bool operator==(const Topic &, const Topic &) = default;
};

/// One step of a topic. `reset` means: the whole content is another one now (a new business date), take a
/// fresh snapshot.
struct TopicChange {
    QString topic;
    qint64 revision = 0;
    QList<QJsonObject> upserts;
    QList<QString> removes; ///< Keys of rows that are gone.
    std::optional<bool> reset;

    static constexpr QLatin1StringView kMethod{"topics.changed"};
    static void visit(auto &self, auto &&field)
    {
        field("topic", self.topic);
        field("revision", self.revision);
        field("upserts", self.upserts);
        field("removes", self.removes);
        field("reset", self.reset);
    }
};

/// Errors: INVALID (topic), FORBIDDEN, TOO_MANY_REQUESTS (subscriptions a socket).
struct SubscribeTopic {
    static constexpr QLatin1StringView kMethod{"topics.subscribe"};
    struct Response {
        QString topic;
        qint64 revision = 0;
        QJsonValue snapshot; ///< Object or list, by kind.

        static void visit(auto &self, auto &&field)
        {
            field("topic", self.topic);
            field("revision", self.revision);
            field("snapshot", self.snapshot);
        }
    };

    QString topic;

    static void visit(auto &self, auto &&field) { field("topic", self.topic, Text{1, 64}); }
};

struct UnsubscribeTopic {
    static constexpr QLatin1StringView kMethod{"topics.unsubscribe"};
    struct Response {
        static void visit(auto &, auto &&) {}
    };

    QString topic;

    static void visit(auto &self, auto &&field) { field("topic", self.topic, Text{1, 64}); }
};

/// Subscribes again and replays what came after `from`. Errors: as subscribe, and REJECTED (tooOld): the
/// changes are no longer kept or too many; take a snapshot.
struct ResumeTopic {
    static constexpr QLatin1StringView kMethod{"topics.resume"};
    struct Response {
        QString topic;
        qint64 revision = 0;
        QList<TopicChange> changes;

        static void visit(auto &self, auto &&field)
        {
            field("topic", self.topic);
            field("revision", self.revision);
            field("changes", self.changes, Items{0, limits::kResumeChanges});
        }
    };

    QString topic;
    qint64 from = 0; ///< The last revision the client holds.

    static void visit(auto &self, auto &&field)
    {
        field("topic", self.topic, Text{1, 64});
        field("from", self.from, Range{});
    }
};

} // namespace hms
