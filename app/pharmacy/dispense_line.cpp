// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/dispense_line.h"

#include "app/pharmacy/substitute_box.h"
#include "app/ui/badge.h"
#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr Qt::Alignment kTopNumber = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignTop;

/// Name, prescribed, given, now, price: the numbers of all lines stand under their headings.
QGridLayout *columnsOf(QWidget *owner)
{
    auto *columns = new QGridLayout(owner);
    columns->setContentsMargins({});
    columns->setHorizontalSpacing(grid(3));
    columns->setVerticalSpacing(grid(1));
    columns->setColumnStretch(0, 1);
    for (const int column : {1, 2, 3, 4})
        columns->setColumnMinimumWidth(column, grid(19));
    return columns;
}

QLabel *number(QWidget *parent, TextRole role = TextRole::Body)
{
    QLabel *label = textLabel({}, role, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    label->setMinimumHeight(controlHeight()); // Beside the field, not above it.
    return label;
}

} // namespace

QWidget *DispenseLine::headings(QWidget *parent)
{
    auto *row = new QWidget(parent);
    QGridLayout *columns = columnsOf(row);
    const QStringList titles{tr("Medicine"), tr("Prescribed"), tr("Given"), tr("Give now"), tr("Price each")};
    for (int column = 0; column < titles.size(); ++column) {
        QLabel *title = textLabel(titles[column], TextRole::Caption, row);
        if (column > 0)
            title->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        columns->addWidget(title, 0, column);
    }
    return row;
}

DispenseLine::DispenseLine(ApiClient &api, int number, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
{
    m_instead = new SubstituteBox(api, this);
    buildUi();
    connectUi();
}

void DispenseLine::buildUi()
{
    m_name = textLabel({}, TextRole::Strong, this);
    m_name->setWordWrap(true);
    m_how = textLabel({}, TextRole::Body, this);
    m_how->setWordWrap(true);
    m_how->setObjectName(u"how-%1"_s.arg(m_number));
    m_aside = textLabel({}, TextRole::Strong, this);
    m_aside->setWordWrap(true);
    m_aside->setObjectName(u"aside-%1"_s.arg(m_number));
    setTone(*m_aside, Tone::Warn);
    m_prescribed = number(this);
    m_given = number(this);
    m_price = number(this);
    m_now = new QLineEdit(this);
    m_now->setObjectName(u"giveNow-%1"_s.arg(m_number));
    m_now->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_now->setMaxLength(7);
    m_now->setMaximumWidth(grid(19));
    m_now->installEventFilter(this);
    m_problem = textLabel({}, TextRole::Error, this);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"problem-%1"_s.arg(m_number));
    m_problem->hide();

    m_state = new StatusBadge({}, this);
    auto *title = new QHBoxLayout;
    title->setSpacing(grid(3));
    title->addWidget(m_name, 1);
    title->addWidget(m_state, 0, Qt::AlignTop);
    auto *what = new QVBoxLayout;
    what->setSpacing(grid(1));
    what->addLayout(title);
    what->addWidget(m_how);
    what->addWidget(m_aside);
    QGridLayout *columns = columnsOf(this);
    columns->addLayout(what, 0, 0, Qt::AlignTop); // A stretch in it would draw the whole line apart.
    columns->addWidget(m_prescribed, 0, 1, kTopNumber);
    columns->addWidget(m_given, 0, 2, kTopNumber);
    columns->addWidget(m_now, 0, 3, Qt::AlignTop);
    columns->addWidget(m_price, 0, 4, kTopNumber);
    columns->addWidget(m_problem, 1, 0, 1, 5);
    columns->addWidget(buildStock(), 2, 0, 1, 5);
    columns->addWidget(m_instead, 3, 0, 1, 5);
}

QWidget *DispenseLine::buildStock()
{
    m_stockRow = new QWidget(this);
    m_shelf = textLabel({}, TextRole::Muted, m_stockRow);
    m_shelf->setObjectName(u"shelf-%1"_s.arg(m_number));
    m_shelf->setWordWrap(true);
    m_batch = new QComboBox(m_stockRow);
    m_batch->setObjectName(u"batch-%1"_s.arg(m_number));
    m_batch->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_substitute = makeButton(tr("Substitute"), ButtonKind::Quiet, Icon::Transfer, m_stockRow);
    m_substitute->setObjectName(u"substitute-%1"_s.arg(m_number));
    auto *row = new QHBoxLayout(m_stockRow);
    row->setContentsMargins({});
    row->setSpacing(grid(3));
    row->addWidget(m_shelf, 1, Qt::AlignTop);
    row->addWidget(m_batch, 0, Qt::AlignTop);
    row->addWidget(m_substitute, 0, Qt::AlignTop);
    return m_stockRow;
}

void DispenseLine::connectUi()
{
    connect(m_now, &QLineEdit::textEdited, this, [this] {
        m_typed = true;
        setProblem({});
        emit typedChanged();
    });
    connect(m_batch, &QComboBox::activated, this, [this] {
        setProblem({});
        emit typedChanged();
    });
    connect(m_substitute, &QPushButton::clicked, this, &DispenseLine::startSubstitute);
    connect(m_instead, &SubstituteBox::abandoned, this, &DispenseLine::endSubstitute);
    connect(m_instead, &SubstituteBox::finished, this, &DispenseLine::nextWanted);
    connect(m_instead, &SubstituteBox::failed, this, &DispenseLine::failed);
    connect(m_instead, &SubstituteBox::changed, this, &DispenseLine::onInstead);
}

void DispenseLine::setItem(const PrescriptionItem &item)
{
    m_item = item;
    m_shelfOf = medicine();
    m_now->setAccessibleName(tr("Give now: %1").arg(item.medicineName));
    m_batch->setAccessibleName(tr("Batch of %1").arg(item.medicineName));
    m_substitute->setAccessibleName(tr("Substitute for %1").arg(item.medicineName));
    update();
    proposeQuantity();
}

void DispenseLine::setPicks(const QList<ReservePrescription::Line> &picks)
{
    m_picks = picks;
    update();
    proposeQuantity();
}

void DispenseLine::setBatches(const QList<StockBatch> &batches, QDate today)
{
    m_batches = batches;
    m_today = today;
    updateBatchChoice();
    updateStock();
}

MedicineId DispenseLine::medicine() const
{
    return m_instead->chosen() ? m_instead->chosen()->id : m_item.medicineId;
}

int DispenseLine::kept() const
{
    int sum = 0;
    for (const ReservePrescription::Line &pick : m_picks.value_or(QList<ReservePrescription::Line>()))
        sum += pick.quantity;
    return sum;
}

void DispenseLine::proposeQuantity()
{
    if (m_typed)
        return;
    const int proposed = m_instead->chosen() ? std::min(remaining(), m_instead->chosen()->onHand) : kept();
    m_now->setText(isOpen() && (m_picks || m_instead->chosen()) ? format().number(proposed) : QString());
}

void DispenseLine::update()
{
    m_name->setText(m_item.medicineName);
    QStringList how{inDeskLanguage(m_item.words), tr("for %n day(s)", nullptr, m_item.durationDays)};
    if (m_item.notes)
        how.append(*m_item.notes);
    m_how->setText(how.join(u"  ·  "_s));
    m_aside->setText(
        tr("The doctor set a warning aside: %1").arg(m_item.warningOverride.value_or(QString())));
    m_aside->setVisible(m_item.warningOverride.has_value());
    m_prescribed->setText(format().number(m_item.quantity));
    m_given->setText(format().number(m_item.dispensedQuantity));
    m_now->setVisible(isOpen());
    const std::optional<Money> price = m_instead->chosen()              ? m_instead->chosen()->unitPrice
                                       : m_picks && !m_picks->isEmpty() ? m_picks->first().unitPrice
                                                                        : std::nullopt;
    m_price->setText(price ? format().money(*price) : QString());
    updateStock();
}

void DispenseLine::updateStock()
{
    const auto tell = [this](const StatusLook &look) {
        m_state->setLook(look);
        m_state->setVisible(!look.word.isEmpty());
    };
    if (!isOpen())
        tell({tr("Given in full"), Icon::Check, Tone::Ok});
    else if (m_instead->chosen() || !m_picks)
        tell({});
    else if (m_picks->isEmpty())
        tell({tr("Out of stock"), Icon::X, Tone::Bad});
    else if (!m_picks->first().unitPrice)
        tell({tr("No price"), Icon::Warning, Tone::Bad});
    else if (kept() < remaining())
        tell({tr("Only %1 to give").arg(format().number(kept())), Icon::Warning, Tone::Warn});
    else
        tell({});
    m_shelf->setText(batchesText());
    m_batch->setVisible(isOpen() && m_batches.size() > 1);
    m_substitute->setVisible(isOpen() && !m_instead->chosen());
    m_stockRow->setVisible(isOpen() && (!m_instead->chosen() || !m_batches.isEmpty()));
}

QString DispenseLine::batchesText() const
{
    QStringList lines;
    for (const StockBatch &batch : m_batches) {
        const QString number = format().isolated(batch.batch);
        const QString day = format().date(batch.expiry);
        const QString onHand = format().number(batch.onHand);
        int picked = 0;
        for (const ReservePrescription::Line &pick : m_picks.value_or(QList<ReservePrescription::Line>()))
            picked += pick.batchId == batch.id ? pick.quantity : 0;
        lines.append(
            batch.expiry < m_today ? tr("%1 expired on %2: do not give", "batch, day").arg(number, day)
            : picked > 0           ? tr("%1 until %2: %3 in stock, %4 kept", "batch, day, units, units")
                               .arg(number, day, onHand, format().number(picked))
                         : tr("%1 until %2: %3 in stock", "batch, day, units").arg(number, day, onHand));
    }
    return lines.join(u'\n');
}

void DispenseLine::updateBatchChoice()
{
    const QVariant before = m_batch->currentData();
    m_batch->clear();
    m_batch->addItem(tr("Earliest expiry first"));
    for (const StockBatch &batch : m_batches)
        if (batch.expiry >= m_today)
            m_batch->addItem(tr("Only %1").arg(format().isolated(batch.batch)), batch.id.toText());
    m_batch->setCurrentIndex(std::max(0, before.isValid() ? m_batch->findData(before) : 0));
}

std::optional<StockBatchId> DispenseLine::chosenBatch() const
{
    const auto id = Ulid::fromText(m_batch->currentData().toString());
    return id ? std::optional(StockBatchId(*id)) : std::nullopt;
}

QList<DispensePrescription::Item> DispenseLine::outOfPicks(int quantity) const
{
    QList<DispensePrescription::Item> out;
    for (const ReservePrescription::Line &pick : *m_picks) {
        const int taken = std::min(quantity, pick.quantity);
        if (taken > 0)
            out.append({m_item.id, taken, pick.batchId, {}, {}});
        quantity -= taken;
    }
    return out;
}

std::optional<QList<DispensePrescription::Item>> DispenseLine::wish()
{
    setProblem({});
    const QString text = m_now->text().trimmed();
    const auto quantity = text.isEmpty() ? std::optional<qint64>(0) : format().parseNumber(text);
    if (!quantity || *quantity < 0) {
        reject(tr("This is no quantity."));
    } else if (*quantity == 0) {
        return QList<DispensePrescription::Item>();
    } else if (*quantity > remaining()) {
        reject(tr("Only %1 are left of the prescription.").arg(format().number(remaining())));
    } else if (m_instead->chosen()) {
        if (!m_instead->reason().isEmpty())
            return QList<DispensePrescription::Item>{
                {m_item.id, int(*quantity), chosenBatch(), medicine(), m_instead->reason()}};
        setProblem(tr("Write why something else is given."));
        m_instead->askReason();
    } else if (const auto batch = chosenBatch()) {
        return QList<DispensePrescription::Item>{{m_item.id, int(*quantity), batch, {}, {}}};
    } else if (*quantity > kept()) {
        reject(tr("Only %1 are kept for this patient. Give these, or a substitute.")
                   .arg(format().number(kept())));
    } else {
        // Batch by batch as it stands on the screen: what is taken off the shelf is what is booked.
        return outOfPicks(int(*quantity));
    }
    return std::nullopt;
}

void DispenseLine::reject(const QString &text)
{
    setProblem(text);
    takeFocus();
}

void DispenseLine::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_now->setProperty("invalid", !text.isEmpty());
    restyle(*m_now);
}

void DispenseLine::startSubstitute()
{
    if (isOpen())
        m_instead->start(m_item.medicineId);
}

void DispenseLine::endSubstitute()
{
    m_typed = m_typed && !m_instead->chosen();
    m_instead->reset();
    onInstead();
    takeFocus();
}

void DispenseLine::onInstead()
{
    setProblem({});
    if (std::exchange(m_shelfOf, medicine()) != medicine()) {
        m_batches.clear();
        updateBatchChoice();
        emit medicineChanged();
    }
    proposeQuantity();
    update();
    emit typedChanged();
}

void DispenseLine::takeFocus()
{
    m_now->setFocus(Qt::OtherFocusReason);
    m_now->selectAll();
}

QJsonObject DispenseLine::typed() const
{
    QJsonObject out;
    if (m_typed)
        out.insert(u"quantity"_s, m_now->text());
    if (const QJsonObject instead = m_instead->typed(); !instead.isEmpty())
        out.insert(u"instead"_s, instead);
    return out;
}

void DispenseLine::restore(const QJsonObject &typed)
{
    m_instead->restore(typed.value("instead"_L1).toObject());
    if (const QJsonValue quantity = typed.value("quantity"_L1); quantity.isString()) {
        m_typed = true;
        m_now->setText(quantity.toString());
    }
    onInstead();
}

bool DispenseLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_now->selectAll();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: emit nextWanted(); return true;
    case Qt::Key_Up: emit previousWanted(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace hms::app
