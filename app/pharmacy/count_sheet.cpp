// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/count_sheet.h"

#include "app/pharmacy/medicine_models.h"
#include "app/ui/format.h"
#include "app/ui/message_bar.h"
#include "app/ui/text_label.h"

#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

CountSheet::CountSheet(ApiClient &api, Drafts *drafts, QWidget *parent)
    : StockSheet(api, drafts, {tr("&Record the count"), ButtonKind::Primary, Icon::Check}, 1, parent)
{
    m_table = new QWidget(this);
    m_sum = textLabel({}, TextRole::Strong, this);
    m_sum->setObjectName(u"differences"_s);
    m_sum->setWordWrap(true);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"countReason"_s);
    m_reason->setMaxLength(int(kReason.max));
    m_reason->setPlaceholderText(tr("Why was it counted? For example: monthly stock take"));
    m_reason->setAccessibleName(tr("Reason"));
    auto *reason = textLabel(tr("&Reason") + u" *"_s, TextRole::Caption, this);
    reason->setBuddy(m_reason);
    extra()->addWidget(m_table);
    extra()->addWidget(m_sum);
    extra()->addWidget(reason);
    extra()->addWidget(m_reason);
}

void CountSheet::start(const Medicine &medicine, const QList<StockBatch> &batches)
{
    m_medicine = medicine.id;
    fillRows(batches);
    m_reason->clear();
    begin(tr("Count %1").arg(medicineName(medicine)),
          tr("Type what lies on the shelf. A batch left empty is not counted and stays as it is."),
          u"count-"_s + medicine.id.toText());
    update();
}

void CountSheet::fillRows(const QList<StockBatch> &batches)
{
    for (const Row &row : std::exchange(m_rows, {}))
        unwatch(row.count);
    unwatch(m_reason);
    disconnect(m_reason, nullptr, this, nullptr);
    auto *table = new QWidget(this);
    delete extra()->replaceWidget(m_table, table);
    delete std::exchange(m_table, table);
    auto *columns = new QGridLayout(table);
    columns->setContentsMargins({});
    columns->setHorizontalSpacing(grid(4));
    columns->setVerticalSpacing(grid(1));
    columns->setColumnStretch(0, 1);
    const QStringList titles{tr("Batch"), tr("Expires"), tr("Recorded"), tr("Counted"), tr("Difference")};
    for (int column = 0; column < titles.size(); ++column) {
        QLabel *title = textLabel(titles[column], TextRole::Caption, table);
        if (column > 1)
            title->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        columns->addWidget(title, 0, column);
    }
    for (const StockBatch &batch : batches)
        addRow(batch, *columns);
    watch(m_reason);
    table->show(); // The sheet may be in sight already.
}

void CountSheet::addRow(const StockBatch &batch, QGridLayout &columns)
{
    const int line = int(m_rows.size()) + 1;
    const auto number = [this] {
        QLabel *label = textLabel({}, TextRole::Body, m_table);
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        return label;
    };
    auto *count = new QLineEdit(m_table);
    count->setObjectName(u"count-"_s + batch.id.toText());
    count->setAccessibleName(tr("Counted of batch %1").arg(batch.batch));
    count->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    count->setMaxLength(9);
    count->setMaximumWidth(grid(28));
    QLabel *recorded = number();
    recorded->setText(format().number(batch.onHand));
    const Row row{batch, count, number()};
    row.difference->setObjectName(u"difference-%1"_s.arg(line));
    columns.addWidget(textLabel(format().isolated(batch.batch), TextRole::Strong, m_table), line, 0);
    columns.addWidget(textLabel(format().date(batch.expiry), TextRole::Body, m_table), line, 1);
    columns.addWidget(recorded, line, 2);
    columns.addWidget(count, line, 3);
    columns.addWidget(row.difference, line, 4);
    m_rows.append(row);
    watch(count);
    connect(count, &QLineEdit::textChanged, this, &CountSheet::update);
}

std::optional<int> CountSheet::countOf(const Row &row)
{
    const auto count = format().parseNumber(row.count->text());
    return count && *count >= 0 && *count <= 1'000'000 ? std::optional(int(*count)) : std::nullopt;
}

void CountSheet::update()
{
    int counted = 0;
    int differ = 0;
    for (const Row &row : m_rows) {
        const auto count = countOf(row);
        const bool wrong = !count && !row.count->text().trimmed().isEmpty();
        if (row.count->property("invalid").toBool() != wrong) {
            row.count->setProperty("invalid", wrong);
            restyle(*row.count);
        }
        const int difference = count ? *count - row.batch.onHand : 0;
        counted += count ? 1 : 0;
        differ += difference != 0 ? 1 : 0;
        const QString sign = difference > 0 ? u"+"_s : QString();
        row.difference->setText(!count            ? QString()
                                : difference == 0 ? tr("none", "difference of a count")
                                                  : format().isolated(sign + format().number(difference)));
        setTone(*row.difference, difference == 0 ? Tone::Ok : Tone::Warn);
    }
    m_sum->setText(
        counted == 0 ? QString()
        : differ == 0
            ? tr("Everything counted is as recorded.")
            : tr("%n batch(es) differ. The record follows the count, and each difference is a movement "
                 "with your reason.",
                 nullptr, differ));
}

void CountSheet::send()
{
    CountStock request;
    for (const Row &row : m_rows) {
        if (row.count->text().trimmed().isEmpty())
            continue;
        const auto count = countOf(row);
        if (!count) {
            bar()->showMessage(Tone::Bad, tr("One of the counts is no number. Nothing was recorded."));
            row.count->setFocus(Qt::OtherFocusReason);
            return;
        }
        request.counts.append({row.batch.id, *count});
    }
    request.reason = m_reason->text().trimmed();
    if (request.counts.isEmpty()) {
        bar()->showMessage(Tone::Warn, tr("Nothing is counted yet. Type what lies on the shelf."));
        return;
    }
    if (request.reason.isEmpty()) {
        bar()->showMessage(Tone::Warn, tr("A count needs a reason."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    run(request, [this, medicine = m_medicine](const QList<StockBatch> &) {
        emit finished();
        emit stockChanged(medicine);
        emit done(tr("The count is recorded."), {});
    });
}

} // namespace hms::app
