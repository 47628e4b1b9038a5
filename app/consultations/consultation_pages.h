// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consultations/consultation_draft.h"

#include <QHash>

namespace hms::app {

/// The pages this desk works on. One is in sight; others stay until the server has all of theirs, those that
/// a crash left on the disk too.
class ConsultationPages final : public QObject {
    Q_OBJECT

public:
    ConsultationPages(ApiClient &api, Drafts *drafts, QObject *parent = nullptr);

    /// The page of that visit, read anew unless this desk has something to tell the server first. It lives
    /// until it is released and settled.
    ConsultationDraft *open(VisitId visit);
    void release(ConsultationDraft *draft);
    /// As ConsultationDraft::complete(), whether the page is in sight or not.
    void complete(VisitId visit, const std::function<void(bool)> &then);
    /// Takes up what lies on this desk's disk and saves it.
    void resume();
    [[nodiscard]] qsizetype count() const { return m_pages.size(); }

signals:
    void failed(const hms::Error &error);

private:
    ConsultationDraft *page(VisitId visit);
    void dropIfDone(VisitId visit);

    ApiClient &m_api;
    Drafts *m_drafts;
    QHash<VisitId, ConsultationDraft *> m_pages;
    VisitId m_inSight;
};

} // namespace hms::app
