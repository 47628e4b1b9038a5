// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/consultation_pages.h"

using namespace Qt::StringLiterals;

namespace hms::app {

ConsultationPages::ConsultationPages(ApiClient &api, Drafts *drafts, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_drafts(drafts)
{
}

ConsultationDraft *ConsultationPages::page(VisitId visit)
{
    ConsultationDraft *&known = m_pages[visit];
    if (known)
        return known;
    known = new ConsultationDraft(m_api, m_drafts, visit, this);
    connect(known, &ConsultationDraft::failed, this, &ConsultationPages::failed);
    connect(known, &ConsultationDraft::settled, this, [this, visit] { dropIfDone(visit); });
    known->read();
    return known;
}

ConsultationDraft *ConsultationPages::open(VisitId visit)
{
    m_inSight = visit;
    return page(visit);
}

void ConsultationPages::release(ConsultationDraft *draft)
{
    if (m_inSight == draft->visit())
        m_inSight = {};
    dropIfDone(draft->visit());
}

void ConsultationPages::dropIfDone(VisitId visit)
{
    ConsultationDraft *draft = m_pages.value(visit);
    if (!draft || visit == m_inSight || !draft->isSettled())
        return;
    m_pages.remove(visit);
    draft->deleteLater(); // It is still telling us.
}

void ConsultationPages::complete(VisitId visit, const std::function<void(bool)> &then)
{
    page(visit)->complete(then);
}

void ConsultationPages::resume()
{
    if (!m_drafts)
        return;
    constexpr auto kForm = "consultation-"_L1;
    for (const QString &form : m_drafts->forms())
        if (const auto visit = Ulid::fromText(form.mid(kForm.size())); form.startsWith(kForm) && visit)
            page(VisitId(*visit));
}

} // namespace hms::app
