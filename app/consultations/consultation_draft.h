// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consultations/page_merge.h"
#include "app/core/api_client.h"
#include "app/core/drafts.h"
#include "shared/consultations/consultations_protocol.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace hms::app {

/// The page of one visit as this desk has it. What is typed lies on this desk's disk until the server has it,
/// through a lost link and a crash; the server is told while the doctor types. It belongs to its visit alone,
/// so an answer that comes late can never reach another patient's page.
class ConsultationDraft final : public QObject {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 1500;
    static constexpr int kRetryMs = 5000;

    /// How safe what is typed is.
    enum class Safety {
        Saved,   ///< The server has it all (or nothing was written yet).
        Saving,  ///< Typed; a save is due or under way.
        Trying,  ///< The server does not answer; it lies on this desk.
        Clash,   ///< Another desk wrote at the same places: somebody must choose.
        Refused, ///< The server does not take it as it is; see refusal().
    };

    ConsultationDraft(ApiClient &api, Drafts *drafts, VisitId visit, QObject *parent = nullptr);

    [[nodiscard]] VisitId visit() const { return m_visit; }
    /// As the server told it last; empty before its first answer.
    [[nodiscard]] const std::optional<Consultation> &record() const { return m_record; }
    /// What stands on the page: typed here, or read.
    [[nodiscard]] const ConsultationPage &page() const { return m_page; }
    [[nodiscard]] Safety safety() const;
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }
    [[nodiscard]] bool isCompleted() const { return m_record && m_record->completedAt; }
    /// It can be typed into: what stands there is known, or it is known that the server cannot tell.
    [[nodiscard]] bool isOpen() const { return (m_record || m_unreadable) && !isCompleted() && !m_finish; }
    /// Members of the page that clash, see Safety::Clash.
    [[nodiscard]] QStringList clashes() const { return m_clash ? m_clash->members : QStringList(); }
    /// Typed here, but the page was completed elsewhere: it can only become an addendum.
    [[nodiscard]] const std::optional<ConsultationPage> &leftOver() const { return m_leftOver; }
    /// Nothing here is not at the server as well, and nothing is on its way.
    [[nodiscard]] bool isSettled() const;

    void read();
    void edit(const ConsultationPage &page);
    /// An edit from outside the page: an undo.
    void restore(const ConsultationPage &page);
    void resolve(Keep choice);
    void dropLeftOver();
    /// Saves what is typed and makes it the record. `then` hears whether the visit may be finished: the page
    /// is completed, or nothing was written on it.
    void complete(const std::function<void(bool)> &then);
    /// An answer to another request about this page (an addendum).
    void adopt(const Consultation &record);

signals:
    void pageChanged(); ///< Not by edit().
    void stateChanged();
    void settled();
    void failed(const hms::Error &error);

private:
    struct Clash {
        Consultation theirs;
        QStringList members;
    };

    void takeUpKept();
    void keep();
    void onRead(const Result<Consultation> &answer);
    void onCurrent(const Consultation &current);
    void onCompletedElsewhere();
    void save();
    void onSaved(const Result<SaveConsultation::Response> &answer);
    void onSaveRefused(const Error &error);
    void goOn();
    void sendCompletion();
    void onCompletion(const Result<Consultation> &answer);
    void finish(bool mayFinish);
    void retry();
    void tell();
    [[nodiscard]] QString form() const;

    ApiClient &m_api;
    Drafts *m_drafts;
    const VisitId m_visit;
    QTimer m_pause; ///< Until the next save.
    QTimer m_retry;
    std::optional<Consultation> m_record;
    ConsultationPage m_base; ///< What the server has under m_version, and what m_page was begun from.
    ConsultationPage m_page;
    int m_version = 0;
    std::optional<ConsultationPage> m_sent; ///< Set while a save is under way.
    std::optional<Clash> m_clash;
    std::optional<ConsultationPage> m_leftOver;
    std::optional<Error> m_refusal;
    std::function<void(bool)> m_finish;
    bool m_reading = false;
    bool m_completing = false;
    bool m_unreadable = false; ///< The server could not be asked what is on the page.
    bool m_trying = false;
};

} // namespace hms::app
