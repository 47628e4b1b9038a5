// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/decimal.h"

#include <algorithm>
#include <type_traits>

/// Examples of contract structs: every member, the optional ones too, holds a value that its rules allow.
/// Made by the struct's own `visit`, so a new member is filled without a word here.
namespace hms::test {

/// Ids for examples that nobody looks up. `some<Tag>()` may be replaced by ids that exist somewhere.
struct FreshIds {
    template <class Tag>
    [[nodiscard]] Id<Tag> some() const
    {
        return Id<Tag>::make();
    }
};

template <class Ids>
class ExampleMaker {
public:
    explicit ExampleMaker(const Ids &ids)
        : m_ids(ids)
    {
    }

    void fill(QString &v) const { v = QStringLiteral("abc"); }
    void fill(bool &v) const { v = true; }
    void fill(int &v) const { v = 3; }
    void fill(qint64 &v) const { v = 4; }
    void fill(Money &v) const { v = Money(5); }
    void fill(Decimal &v) const { v = Decimal(6'500'000); }
    void fill(QDate &v) const { v = QDate(2026, 2, 3); }
    void fill(QDateTime &v) const { v = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 7), Qt::UTC); }
    void fill(QJsonObject &v) const { v = {{QStringLiteral("k"), 1}}; }
    void fill(QJsonValue &v) const { v = QStringLiteral("value"); }
    void fill(Ulid &v) const { v = Ulid::make(); }
    template <class Tag>
    void fill(Id<Tag> &v) const
    {
        v = m_ids.template some<Tag>();
    }
    template <class E>
    requires std::is_enum_v<E>
    void fill(E &v) const { v = kEnumNames<E>.back().first; }
    template <class T>
    void fill(std::optional<T> &v) const
    {
        fill(v.emplace());
    }
    template <class T>
    void fill(QList<T> &v) const
    {
        fill(v.emplaceBack());
        fill(v.emplaceBack());
    }
    template <Struct T>
    void fill(T &v) const
    {
        T::visit(v, [this](const char *, auto &member, const auto &...rule) {
            this->fill(member);
            (fit(member, rule), ...);
        });
    }

private:
    static void fit(std::optional<int> &v, Range rule)
    {
        v = int(std::clamp<qint64>(*v, rule.min, rule.max));
    }
    static void fit(const auto &, const auto &) {} // What fill() writes suits the other rules.

    const Ids &m_ids;
};

template <class T, class Ids = FreshIds>
T example(const Ids &ids = {})
{
    T value;
    ExampleMaker<Ids>(ids).fill(value);
    return value;
}

} // namespace hms::test
