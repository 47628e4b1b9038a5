// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/result_draft.h"

#include <QFrame>

class QLabel;

namespace hms::app {

/// Two people wrote into the same fields: names them and asks whose values stand.
class DraftNotice final : public QFrame {
    Q_OBJECT

public:
    explicit DraftNotice(QWidget *parent = nullptr);

    /// Hides for an empty list.
    void showClash(const QStringList &fieldNames);

signals:
    void chosen(hms::app::ResultDraft::Keep keep);

private:
    QLabel *m_text = nullptr;
};

} // namespace hms::app
