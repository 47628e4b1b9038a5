// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/core/json.h"
#include "shared/protocol/openrpc.h"

#include <QJsonDocument>

#include <functional>
#include <initializer_list>
#include <vector>

namespace hms::server {

/// Who may send a request. There is no default: a route without it does not compile.
struct Need {
    enum class Kind { Nobody, Login, Permission };
    Kind kind = Kind::Permission;
    std::vector<Permission> anyOf;

    static Need noLogin() { return {Kind::Nobody, {}}; } ///< Before login: a handful of methods.
    static Need login() { return {Kind::Login, {}}; }    ///< Any logged-in person, own matters only.
    static Need may(Permission p) { return {Kind::Permission, {p}}; }
    static Need mayAny(std::initializer_list<Permission> any) { return {Kind::Permission, any}; }
};

/// What of a request is written down, and with it how it runs.
enum class Audit {
    Read,  ///< Nothing; statements run without a transaction around them.
    Open,  ///< The opening of a record; once while a session keeps looking at it.
    Write, ///< The change, by triggers; in one transaction, repeatable by operationId.
    Money, ///< As Write; the operation id is kept for ever.
};

struct Route {
    QLatin1StringView method;
    Need need;
    Audit audit;
    std::function<Result<RawJson>(Context &, const QJsonObject &params)> run;
    std::function<QJsonArray(openrpc::Components &)> describeParams;
    std::function<QJsonObject(openrpc::Components &)> describeResult;
    bool fromReplica = false; ///< Reads on the reports' connection, which may be a standby that lags.

    [[nodiscard]] bool isCommand() const { return audit == Audit::Write || audit == Audit::Money; }
};

namespace detail {

inline RawJson toRaw(RawJson json)
{
    return json;
}
template <class T>
RawJson toRaw(const T &response)
{
    const QByteArray array = QJsonDocument(QJsonArray{toJson(response)}).toJson(QJsonDocument::Compact);
    return {array.sliced(1, array.size() - 2)};
}

} // namespace detail

/// Binds a typed handler to its wire name. The handler answers Result<Request::Response>, or Result<RawJson>
/// in that response's shape when PostgreSQL builds the text (the tests decode it strictly).
template <class Request, class Answer>
Route route(Need need, Audit audit, Result<Answer> (*handler)(Context &, const Request &))
{
    static_assert(std::is_same_v<Answer, RawJson> || std::is_same_v<Answer, typename Request::Response>);
    return {Request::kMethod,
            std::move(need),
            audit,
            [handler](Context &ctx, const QJsonObject &params) -> Result<RawJson> {
                const auto request = decode<Request>(params, UnknownMembers::Refuse);
                if (!request)
                    return request.error();
                auto answer = handler(ctx, *request);
                if (!answer)
                    return answer.error();
                return detail::toRaw(std::move(answer.value()));
            },
            &openrpc::paramsOf<Request>,
            &openrpc::schemaOf<typename Request::Response>};
}

/// A read that may be a moment behind, and needs no more than the rights of hms_report.
inline Route onReplica(Route route)
{
    route.fromReplica = true;
    return route;
}

} // namespace hms::server
