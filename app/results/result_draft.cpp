// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/result_draft.h"

#include "app/results/result_merge.h"

using namespace Qt::StringLiterals;

namespace hms::app {

ResultDraft::ResultDraft(ApiClient &api, Drafts *drafts, const GetTestResult::Response &opened,
                         QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_drafts(drafts)
    , m_order(opened.order.id)
    , m_templateVersion(opened.templateVersion)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { save(false); });
    connect(&m_retry, &QTimer::timeout, this, [this] { save(false); });
    connect(&m_api, &ApiClient::linkChanged, this, [this](LinkState state) {
        if (state == LinkState::Live && m_trying)
            save(false);
    });
    if (opened.result) {
        m_result = opened.result->id;
        m_version = opened.result->rowVersion;
        m_base = opened.result->data;
    }
    m_typed = {m_base, m_base};
    takeUpKept();
}

QString ResultDraft::form() const
{
    return u"result-"_s + m_order.toText();
}

/// What a crash or an earlier session left behind meets what the server has by now.
void ResultDraft::takeUpKept()
{
    const auto kept = m_drafts ? m_drafts->restored(form()) : std::nullopt;
    if (!kept || kept->value("templateVersion"_L1).toInt() != m_templateVersion)
        return;
    const MergedResult merged =
        mergeResults(kept->value("base"_L1).toObject(), kept->value("typed"_L1).toObject(), m_base);
    m_typed = {merged.data, merged.data};
}

void ResultDraft::keep()
{
    if (!m_drafts)
        return;
    if (m_done || m_typed.all == m_base)
        m_drafts->discard(form());
    else
        m_drafts->keep(
            form(),
            {{u"typed"_s, m_typed.all}, {u"base"_s, m_base}, {u"templateVersion"_s, m_templateVersion}});
}

ResultDraft::Safety ResultDraft::safety() const
{
    if (m_theirs)
        return Safety::Clash;
    if (m_refused)
        return Safety::Refused;
    if (m_typed.data == m_base && !m_saving)
        return Safety::Saved;
    return m_trying ? Safety::Trying : Safety::Saving;
}

bool ResultDraft::isSettled() const
{
    return m_done || (m_typed.data == m_base && !m_saving && !m_theirs);
}

void ResultDraft::tell()
{
    emit stateChanged();
    if (isSettled())
        emit settled();
}

void ResultDraft::edit(const Typed &typed)
{
    if (m_done || m_completing || (typed.all == m_typed.all && typed.data == m_typed.data))
        return;
    m_typed = typed;
    m_refused = false; // Perhaps this is the correction.
    keep();
    // Not restarted by each key: who types without a pause is saved as well.
    if (!m_pause.isActive())
        m_pause.start();
    tell();
}

void ResultDraft::begin()
{
    if (m_result) {
        emit begun(*m_result);
        return;
    }
    m_beginning = true;
    m_refused = false;
    save(false);
    tell();
}

void ResultDraft::complete()
{
    if (m_done || m_completing || m_theirs)
        return;
    m_completing = true;
    m_refused = false;
    if (!m_saving)
        save(true);
    tell();
}

void ResultDraft::save(bool complete)
{
    m_pause.stop();
    m_retry.stop();
    if (m_saving || m_theirs || m_refused || m_done || (!complete && !m_beginning && m_typed.data == m_base))
        return;
    m_saving = true;
    m_api.command(
        SaveTestResult{.testOrderId = m_order,
                       .data = m_typed.data,
                       .complete = complete ? std::optional(true) : std::nullopt,
                       .templateVersion = m_templateVersion,
                       .rowVersion = m_version},
        this,
        [this, sent = m_typed, complete](const Result<TestResult> &answer) {
            onSaved(sent, complete, answer);
        },
        [this](CommandState state) {
            m_trying = state == CommandState::Checking;
            tell();
        });
}

void ResultDraft::onSaved(const Typed &sent, bool complete, const Result<TestResult> &answer)
{
    m_saving = false;
    if (!answer) {
        onRefused(answer.error());
    } else {
        m_trying = false;
        m_result = answer->id;
        m_version = answer->rowVersion;
        m_base = sent.data;
        m_done = complete;
        keep();
        if (complete)
            m_completing = false;
        else if (m_completing)
            save(true); // Asked for while the draft was under way.
        else if (m_typed.data != m_base)
            m_pause.start();
    }
    tell();
    if (answer && std::exchange(m_beginning, false) && !complete)
        emit begun(answer->id);
    if (answer && complete)
        emit completed(*answer);
}

void ResultDraft::onRefused(const Error &error)
{
    m_completing = false;
    const auto current = decodeAnswer<TestResult>(error.data.value("current"_L1));
    if (error.code == ErrorCode::Conflict && current) {
        meet(*current);
        return;
    }
    if (error.code == ErrorCode::Unavailable || error.code == ErrorCode::TooManyRequests) {
        m_trying = true;
        m_retry.start();
    } else {
        m_refused = true;
        m_beginning = false;
    }
    emit failed(error);
}

/// Somebody else saved meanwhile: what only one of us wrote stands, the rest is a person's choice.
void ResultDraft::meet(const TestResult &current)
{
    const MergedResult merged = mergeResults(m_base, m_typed.all, current.data);
    m_typed = {merged.data, merged.data};
    m_clashes = merged.clashes;
    m_result = current.id;
    m_version = current.rowVersion;
    if (std::exchange(m_beginning, false))
        emit begun(current.id);
    if (merged.clashes.isEmpty()) {
        m_base = current.data;
        m_pause.start();
    } else {
        m_theirs = current; // Still against the old base, also after a crash.
    }
    keep();
    emit typedChanged();
}

void ResultDraft::resolve(Keep choice)
{
    if (!m_theirs)
        return;
    const TestResult theirs = *std::exchange(m_theirs, std::nullopt);
    if (choice == Keep::Theirs)
        for (const QString &key : std::as_const(m_clashes)) {
            const QJsonValue value = theirs.data.value(key);
            for (QJsonObject *each : {&m_typed.all, &m_typed.data})
                value.isUndefined() ? each->remove(key) : void(each->insert(key, value));
        }
    m_clashes.clear();
    m_base = theirs.data;
    keep();
    emit typedChanged();
    m_pause.start();
    tell();
}

} // namespace hms::app
