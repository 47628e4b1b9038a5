// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/drafts.h"
#include "app/ui/button.h"
#include "shared/consultations/consultations_protocol.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace hms::app {

class NoteEdit;

/// What was said after a page was completed, and a field to say more. What is half typed is kept as a draft.
class AddendaPanel final : public QWidget {
    Q_OBJECT

public:
    AddendaPanel(ApiClient &api, Drafts *drafts, QWidget *parent = nullptr);

    /// `mayAdd`: the page is the user's own.
    void open(const Consultation &consultation, bool mayAdd);
    void close();
    /// Puts a text into the field, before what stands there.
    void propose(const QString &text);

signals:
    void added(const hms::Consultation &consultation);
    void failed(const hms::Error &error);

private:
    void showAddenda(const QList<Addendum> &addenda);
    void onTyped();
    void add();
    void update();
    [[nodiscard]] static QString formOf(VisitId visit);

    ApiClient &m_api;
    Drafts *m_drafts;
    VisitId m_visit;
    QSet<VisitId> m_adding; ///< Visits whose addendum is under way.
    QVBoxLayout *m_lines = nullptr;
    QWidget *m_writing = nullptr;
    NoteEdit *m_text = nullptr;
    Button *m_add = nullptr;
};

} // namespace hms::app
