// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/json.h"

namespace hms {

struct Setting {
    QString key;
    QJsonValue value;
    bool isPublic = true; ///< Every desk may read it.
    QString description;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("key", self.key);
        field("value", self.value);
        field("isPublic", self.isPublic);
        field("description", self.description);
        field("rowVersion", self.rowVersion);
    }
};

/// Errors: NOT_FOUND (setting), FORBIDDEN (not public, without settings.view).
struct GetSetting {
    static constexpr QLatin1StringView kMethod{"settings.get"};
    using Response = Setting;

    QString key;

    static void visit(auto &self, auto &&field) { field("key", self.key, Text{1, 80}); }
};

/// Public settings; with settings.view all.
struct ListSettings {
    static constexpr QLatin1StringView kMethod{"settings.list"};
    using Response = QList<Setting>;
    static void visit(auto &, auto &&) {}
};

/// Errors: NOT_FOUND (setting), INVALID (value: type, range, characters, unknownZone), CONFLICT {current},
/// REJECTED (moneyExists: the currency stays once there is money).
struct SetSetting {
    static constexpr QLatin1StringView kMethod{"settings.set"};
    using Response = Setting;

    QString key;
    QJsonValue value;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("key", self.key, Text{1, 80});
        field("value", self.value);
        field("rowVersion", self.rowVersion);
    }
};

} // namespace hms
