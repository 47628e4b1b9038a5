// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consultations/consultation_draft.h"
#include "app/ui/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace hms::app {

/// What stands between what was typed and the server, with the ways out: another desk wrote at the same
/// places, the page was completed elsewhere, or the server refuses it. Hidden while there is nothing.
class PageNotice final : public QFrame {
    Q_OBJECT

public:
    explicit PageNotice(QWidget *parent = nullptr);

    void show(const ConsultationDraft &draft);

    /// A page in words, one paragraph a member.
    static QString asText(const ConsultationPage &page);

signals:
    void chosen(hms::app::Keep keep);
    void addendumWanted();
    void dropWanted();

private:
    void showClash(const ConsultationDraft &draft);
    void showLeftOver(const ConsultationPage &page);
    void put(Tone tone, const QString &text, const QString &details);

    QLabel *m_text = nullptr;
    QLabel *m_details = nullptr;
    QWidget *m_clash = nullptr;
    QWidget *m_leftOver = nullptr;
};

} // namespace hms::app
