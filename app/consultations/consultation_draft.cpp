// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/consultation_draft.h"

using namespace Qt::StringLiterals;

namespace hms::app {

ConsultationDraft::ConsultationDraft(ApiClient &api, Drafts *drafts, VisitId visit, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_drafts(drafts)
    , m_visit(visit)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    connect(&m_pause, &QTimer::timeout, this, &ConsultationDraft::save);
    connect(&m_retry, &QTimer::timeout, this, &ConsultationDraft::retry);
    connect(&m_api, &ApiClient::linkChanged, this, [this](LinkState state) {
        if (state == LinkState::Live)
            retry();
    });
    takeUpKept();
}

QString ConsultationDraft::form() const
{
    return u"consultation-"_s + m_visit.toText();
}

/// What a crash or an earlier session left behind.
void ConsultationDraft::takeUpKept()
{
    const auto kept = m_drafts ? m_drafts->restored(form()) : std::nullopt;
    if (!kept)
        return;
    const auto page = decode<ConsultationPage>(kept->value("page"_L1).toObject());
    const auto base = decode<ConsultationPage>(kept->value("base"_L1).toObject());
    if (!page || !base)
        return;
    m_page = *page;
    m_base = *base;
    m_version = kept->value("rowVersion"_L1).toInt();
}

void ConsultationDraft::keep()
{
    if (!m_drafts)
        return;
    if (m_page == m_base && !m_leftOver)
        m_drafts->discard(form());
    else
        m_drafts->keep(form(), {{u"page"_s, encode(m_leftOver.value_or(m_page))},
                                {u"base"_s, encode(m_base)},
                                {u"rowVersion"_s, m_version}});
}

ConsultationDraft::Safety ConsultationDraft::safety() const
{
    if (m_clash)
        return Safety::Clash;
    if (m_refusal)
        return Safety::Refused;
    if (m_page == m_base && !m_sent)
        return Safety::Saved;
    return m_trying ? Safety::Trying : Safety::Saving;
}

bool ConsultationDraft::isSettled() const
{
    return m_page == m_base && !m_sent && !m_reading && !m_completing && !m_finish && !m_leftOver;
}

void ConsultationDraft::tell()
{
    emit stateChanged();
    if (isSettled())
        emit settled();
}

// ---- reading
// -------------------------------------------------------------------------------------------------

void ConsultationDraft::read()
{
    if (m_reading)
        return;
    m_reading = true;
    m_api.call(GetConsultation{m_visit}, this, [this](const Result<Consultation> &answer) {
        m_reading = false;
        onRead(answer);
    });
}

void ConsultationDraft::onRead(const Result<Consultation> &answer)
{
    if (answer) {
        m_unreadable = m_trying = false;
        onCurrent(*answer);
        goOn();
        return;
    }
    const bool isNews = !m_unreadable;
    m_unreadable = m_trying = answer.error().code == ErrorCode::Unavailable;
    if (m_unreadable)
        m_retry.start();
    if (isNews || m_finish)
        emit failed(answer.error());
    finish(false);
    tell();
}

/// What the server has now meets what is typed here.
void ConsultationDraft::onCurrent(const Consultation &current)
{
    m_record = current;
    if (isCompleted()) {
        onCompletedElsewhere();
        return;
    }
    const MergedPage merged = mergePages(m_base, m_page, current.page);
    m_page = merged.page;
    m_clash.reset();
    if (merged.clashes.isEmpty()) {
        m_base = current.page;
        m_version = current.rowVersion;
        if (m_page != m_base)
            m_pause.start();
    } else {
        m_clash = Clash{current, merged.clashes}; // Still against the old base, also after a crash.
    }
    keep();
    emit pageChanged();
    tell();
}

void ConsultationDraft::onCompletedElsewhere()
{
    const bool lost = m_page != m_base && !isBlank(m_page) && m_page != m_record->page;
    if (lost)
        m_leftOver = m_page;
    m_clash.reset();
    m_refusal.reset();
    m_page = m_base = m_record->page;
    m_version = m_record->rowVersion;
    keep();
    emit pageChanged();
    tell();
}

void ConsultationDraft::adopt(const Consultation &record)
{
    if (record.visitId != m_visit)
        return;
    m_record = record;
    tell();
}

void ConsultationDraft::dropLeftOver()
{
    m_leftOver.reset();
    keep();
    tell();
}

// ---- saving
// --------------------------------------------------------------------------------------------------

void ConsultationDraft::edit(const ConsultationPage &page)
{
    if (page == m_page || !isOpen())
        return;
    m_page = page;
    m_refusal.reset(); // Perhaps this is the correction.
    keep();
    // Not restarted by each key: who types without a pause is saved as well.
    if (!m_pause.isActive())
        m_pause.start();
    tell();
}

void ConsultationDraft::restore(const ConsultationPage &page)
{
    edit(page);
    emit pageChanged();
}

void ConsultationDraft::save()
{
    m_pause.stop();
    if (m_sent || m_clash || m_refusal || m_page == m_base || !m_record || isCompleted())
        return;
    m_sent = m_page;
    m_api.command(
        SaveConsultation{m_visit, m_version, m_page}, this,
        [this](const Result<SaveConsultation::Response> &answer) { onSaved(answer); },
        [this](CommandState state) {
            m_trying = state == CommandState::Checking;
            tell();
        });
}

void ConsultationDraft::onSaved(const Result<SaveConsultation::Response> &answer)
{
    const ConsultationPage sent = *std::exchange(m_sent, std::nullopt);
    if (!answer) {
        onSaveRefused(answer.error());
    } else {
        m_trying = false;
        m_base = sent;
        m_version = answer->rowVersion;
        m_record->savedAt = answer->savedAt;
        m_record->rowVersion = answer->rowVersion;
        m_record->page = sent;
        keep();
        if (m_page != m_base)
            m_pause.start();
    }
    goOn();
    tell();
}

void ConsultationDraft::onSaveRefused(const Error &error)
{
    const auto current = decodeAnswer<Consultation>(error.data.value("current"_L1));
    if (error.code == ErrorCode::Conflict && current) {
        onCurrent(*current);
    } else if (error.code == ErrorCode::Unavailable || error.code == ErrorCode::TooManyRequests) {
        m_trying = true;
        m_retry.start();
        if (m_finish)
            emit failed(error);
        finish(false);
    } else if (error.reason() == "consultationCompleted"_L1) {
        read(); // Shows what stands there now; what is typed here becomes the left over.
    } else {
        m_refusal = error;
        emit failed(error);
    }
}

/// A new try after the server was away.
void ConsultationDraft::retry()
{
    m_retry.stop();
    if (m_record)
        save();
    else if (m_unreadable)
        read();
}

void ConsultationDraft::resolve(Keep choice)
{
    if (!m_clash)
        return;
    const Clash clash = *std::exchange(m_clash, std::nullopt);
    const ConsultationPage chosen = mergePages(m_base, m_page, clash.theirs.page, choice).page;
    m_page = withMembers(m_page, chosen, clash.members);
    m_base = clash.theirs.page;
    m_version = clash.theirs.rowVersion;
    keep();
    emit pageChanged();
    save();
    tell();
}

// ---- completing
// ----------------------------------------------------------------------------------------------

void ConsultationDraft::complete(const std::function<void(bool)> &then)
{
    if (m_finish) {
        then(false); // Already on its way.
        return;
    }
    m_finish = then;
    if (!m_record)
        read();
    goOn();
    tell();
}

/// The next step towards the completed page; waits while one is under way.
void ConsultationDraft::goOn()
{
    if (!m_finish || m_reading || m_sent || m_completing)
        return;
    if (isCompleted())
        finish(true);
    else if (m_clash || m_refusal)
        finish(false);
    else if (m_version == 0 && isBlank(m_page))
        finish(true); // There is nothing to make a record of.
    else if (m_page != m_base)
        save();
    else
        sendCompletion();
}

void ConsultationDraft::sendCompletion()
{
    m_completing = true;
    m_api.command(
        CompleteConsultation{m_visit, m_version}, this,
        [this](const Result<Consultation> &answer) {
            m_completing = false;
            onCompletion(answer);
        },
        [this](CommandState state) {
            m_trying = state == CommandState::Checking;
            tell();
        });
}

void ConsultationDraft::onCompletion(const Result<Consultation> &answer)
{
    if (answer) {
        onCurrent(*answer);
        finish(true);
        return;
    }
    const auto current = decodeAnswer<Consultation>(answer.error().data.value("current"_L1));
    if (answer.error().code == ErrorCode::Conflict && current)
        onCurrent(*current);
    else if (answer.error().reason() == "consultationCompleted"_L1)
        read();
    emit failed(answer.error());
    finish(false);
    tell();
}

void ConsultationDraft::finish(bool mayFinish)
{
    if (!m_finish)
        return;
    const auto then = std::exchange(m_finish, {});
    tell();
    then(mayFinish);
}

} // namespace hms::app
