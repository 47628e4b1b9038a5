// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/template_engine.h"

#include <QHash>
#include <QJsonArray>

#include <kainjow/mustache.hpp>
#include <map>

using namespace Qt::StringLiterals;
namespace mustache = kainjow::mustache;

namespace hms::app {

namespace {

mustache::data toData(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        mustache::data out{mustache::data::type::object};
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            out.set(it.key().toStdString(), toData(*it));
        return out;
    }
    case QJsonValue::Array: {
        mustache::data out{mustache::data::type::list};
        for (const QJsonValue entry : value.toArray())
            out.push_back(toData(entry));
        return out;
    }
    case QJsonValue::String: {
        const std::string text = value.toString().toStdString();
        return text.empty() ? mustache::data{false} : mustache::data{text};
    }
    default: return mustache::data{value.toBool()};
    }
}

/// Looks names up like the library's own context and remembers those that nobody gave.
class StrictContext : public mustache::context<std::string> {
public:
    StrictContext(const mustache::data *fields, const QHash<QString, QString> &partials)
        : context(fields)
    {
        for (auto it = partials.begin(); it != partials.end(); ++it)
            m_partials.emplace(it.key().toStdString(),
                               mustache::partial([text = it->toStdString()] { return text; }));
    }

    const mustache::data *get(const std::string &name) const override
    {
        const mustache::data *found = context::get(name);
        if (!found)
            noteMissing(name);
        return found;
    }
    const mustache::data *get_partial(const std::string &name) const override
    {
        const auto found = m_partials.find(name);
        if (found != m_partials.end())
            return &found->second;
        noteMissing(name);
        return nullptr;
    }
    [[nodiscard]] const QStringList &missing() const { return m_missing; }

private:
    void noteMissing(const std::string &name) const
    {
        const QString text = QString::fromStdString(name);
        if (!m_missing.contains(text))
            m_missing.append(text);
    }

    std::map<std::string, mustache::data> m_partials;
    mutable QStringList m_missing;
};

} // namespace

FilledTemplate fillTemplate(const QString &source, const QJsonObject &fields,
                            const QHash<QString, QString> &partials)
{
    const mustache::data data = toData(fields);
    StrictContext context(&data, partials);
    mustache::mustache engine(source.toStdString());
    FilledTemplate out;
    if (engine.is_valid())
        out.html = QString::fromStdString(engine.render(context));
    out.missing = context.missing();
    out.syntaxError = QString::fromStdString(engine.error_message());
    return out;
}

} // namespace hms::app
