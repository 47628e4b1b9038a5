// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/bulk_sheet.h"

#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/table_panel.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString leftBecause(const QString &reason)
{
    if (reason == "notClear"_L1)
        return BulkSheet::tr("Left: no longer clear");
    if (reason == "sameReviewer"_L1)
        return BulkSheet::tr("Left: entered by you");
    if (reason == "conflict"_L1)
        return BulkSheet::tr("Left: changed meanwhile");
    if (reason == "notFound"_L1)
        return BulkSheet::tr("Left: it is gone");
    return BulkSheet::tr("Left: no longer to be reviewed");
}

} // namespace

BulkModel::BulkModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const BulkLine &line) { return line.row.result.id.toText(); });
    setColumns({
        {.title = tr("Patient"),
         .text = [](const BulkLine &l) { return l.row.order.patientName; },
         .strong = true,
         .stretch = true},
        {.title = tr("Test"),
         .text = [](const BulkLine &l) { return inDeskLanguage(l.row.order.testName); },
         .stretch = true},
        {.title = tr("Entered by"),
         .text = [](const BulkLine &l) { return l.row.result.completedBy.value_or(QString()); }},
        {.title = tr("Outcome"),
         .text = [](const BulkLine &l) { return l.outcome.word; },
         .badge = [](const BulkLine &l) { return l.outcome; }},
    });
}

BulkSheet::BulkSheet(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    m_title = textLabel({}, TextRole::Title, this);
    m_words = textLabel({}, TextRole::Body, this);
    m_words->setObjectName(u"bulkWords"_s);
    m_words->setWordWrap(true);
    m_table = new TablePanel(&m_model, this);
    m_table->setObjectName(u"bulk"_s);
    m_table->setAccessibleTitle(tr("Clear results"));
    m_table->setFilterVisible(false);
    m_leave = makeButton({}, ButtonKind::Secondary, {}, this);
    m_leave->setObjectName(u"leaveBulk"_s);
    m_run = makeButton({}, ButtonKind::Primary, Icon::Check, this);
    m_run->setObjectName(u"runBulk"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(2));
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_run);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_run, &QPushButton::clicked, this, &BulkSheet::run);
    connect(m_leave, &QPushButton::clicked, this, &BulkSheet::left);
}

void BulkSheet::open(const QList<ReviewRow> &clear, int own, bool release)
{
    m_release = release;
    m_done = false;
    QList<BulkLine> lines;
    for (const ReviewRow &row : clear)
        lines.append({row, {}});
    m_model.setRows(lines);
    const int count = int(lines.size());
    m_title->setText(release ? tr("Review and release clear results") : tr("Review clear results"));
    QString words =
        release ? tr("You stand for these %n result(s). They are released at once: the doctors see "
                     "them and the reports can be handed over.",
                     nullptr, count)
                : tr("You stand for these %n result(s). They wait for their release then.", nullptr, count);
    words += u' ' + tr("The server looks at each of them again and leaves those that are no longer clear.");
    if (own > 0)
        words += u' ' + tr("%n more you entered yourself: another person reviews them.", nullptr, own);
    m_words->setText(words);
    m_run->setText(release ? tr("&Review and release %1").arg(format().number(count))
                           : tr("&Review %1").arg(format().number(count)));
    m_run->show();
    m_run->setEnabled(count > 0);
    m_leave->setText(tr("Leave it"));
    m_run->setFocus(Qt::OtherFocusReason);
}

void BulkSheet::run()
{
    if (m_done || !m_run->isEnabled())
        return;
    m_run->setEnabled(false);
    m_leave->setEnabled(false);
    ReviewClearResults request;
    for (const BulkLine &line : m_model.rows())
        request.results.append({line.row.result.id, line.row.result.rowVersion});
    if (m_release)
        request.release = true;
    m_api.command(request, this, [this](const Result<QList<ReviewClearResults::Outcome>> &outcomes) {
        m_leave->setEnabled(true);
        if (outcomes) {
            onOutcomes(*outcomes);
            return;
        }
        m_run->setEnabled(true); // Nothing happened; it may be tried again.
        m_words->setText(message(outcomes.error()));
        emit failed(outcomes.error());
    });
}

void BulkSheet::onOutcomes(const QList<ReviewClearResults::Outcome> &outcomes)
{
    m_done = true;
    int done = 0;
    for (const ReviewClearResults::Outcome &outcome : outcomes) {
        const int at = m_model.find(outcome.id.toText());
        if (at < 0)
            continue;
        BulkLine line = m_model.at(at);
        done += outcome.reason ? 0 : 1;
        if (outcome.reason)
            line.outcome = {leftBecause(*outcome.reason), Icon::Pause, Tone::Warn};
        else
            line.outcome = {m_release ? tr("Released") : tr("Reviewed"), Icon::Check, Tone::Ok};
        m_model.upsert(line);
    }
    m_words->setText(tr("%1 of %2 are done.").arg(format().number(done), format().number(outcomes.size())));
    m_run->hide();
    m_leave->setText(tr("&Back to the lanes"));
    m_leave->setFocus(Qt::OtherFocusReason);
    emit finished(done);
}

void BulkSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_leave->isEnabled())
        emit left();
    else if (isEnter && m_done)
        emit left();
    else if (isEnter)
        run();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
