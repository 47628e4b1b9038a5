// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prescriptions/medicine_search.h"

#include "app/prescriptions/prescription_words.h"
#include "app/ui/format.h"
#include "app/ui/text_label.h"

#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kMinLength = 2;
constexpr int kRows = 8; ///< In sight; the others scroll.

} // namespace

MedicineSearch::MedicineSearch(ApiClient &api, QWidget *parent)
    : QLineEdit(parent)
    , m_api(api)
    , m_hits(new MedicineHitModel(this))
{
    setMaxLength(120);
    setClearButtonEnabled(true);
    addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    setPlaceholderText(tr("Medicine or set; Down shows your sets"));
    setAccessibleName(tr("Add a medicine or a set"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MedicineSearch::ask);
    connect(this, &QLineEdit::textChanged, this, &MedicineSearch::onTyped);
}

MedicineSearch::~MedicineSearch()
{
    delete m_popup.data(); // It lies in the window, which may go on without this field.
}

void MedicineSearch::buildList()
{
    // A plain child of the window, not a popup window: the keyboard stays in the field.
    m_popup = new QFrame(window());
    m_popup->setObjectName(u"medicineHits"_s);
    m_popup->setProperty("popup", u"list"_s);
    m_list = new QListView;
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new MedicineHitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Medicines and sets found"));
    m_note = textLabel({}, TextRole::Muted);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, grid(1), 1, grid(1));
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_note);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
}

void MedicineSearch::setShortcuts(const QList<MedicineHitRow> &rows)
{
    m_shortcuts = rows;
}

bool MedicineSearch::isListOpen() const
{
    return m_popup && m_popup->isVisible();
}

void MedicineSearch::onTyped()
{
    m_answered = false;
    m_enterWaits = false;
    m_generation.forget(); // An answer to the text before must not show under this one.
    if (typed().size() < kMinLength) {
        m_pause.stop();
        close();
        return;
    }
    m_pause.start();
}

void MedicineSearch::ask()
{
    const QString text = typed();
    m_api.call(SearchMedicines{text, std::nullopt}, this,
               m_generation.newest([this](const Result<QList<Medicine>> &answer) {
                   if (answer)
                       return onFound(*answer);
                   close();
                   emit failed(answer.error());
               }));
}

void MedicineSearch::onFound(const QList<Medicine> &medicines)
{
    m_answered = true;
    QList<MedicineHitRow> rows = shortcutsFor(typed());
    for (const Medicine &medicine : medicines) {
        const bool gone = medicine.onHand == 0;
        const QString brand = medicine.brandName.isEmpty() ? medicine.genericName : medicine.brandName;
        rows.append({.icon = gone ? Icon::Warning : Icon::Pill,
                     .title = medicine.strength.isEmpty() ? brand : brand + u' ' + medicine.strength,
                     .detail = medicine.brandName.isEmpty() ? QString() : medicine.genericName,
                     .facts = stockText(medicine.onHand),
                     .tone = gone                                        ? Tone::Bad
                             : medicine.onHand <= medicine.lowStockLevel ? Tone::Warn
                                                                         : Tone::Ok,
                     .take = [this, medicine] { emit chosen(medicine); },
                     .remove = {}});
    }
    const bool enter = std::exchange(m_enterWaits, false);
    present(std::move(rows), tr("Nothing found. Try fewer letters, the generic name or the brand."));
    // Pressed before anything was in sight: only an unmistakable answer is taken.
    if (enter && m_hits->rowCount() == 1)
        take(0);
}

QList<MedicineHitRow> MedicineSearch::shortcutsFor(const QString &typed) const
{
    QList<MedicineHitRow> out;
    for (const MedicineHitRow &row : m_shortcuts)
        if (typed.isEmpty() || row.title.contains(typed, Qt::CaseInsensitive))
            out.append(row);
    return out;
}

void MedicineSearch::present(QList<MedicineHitRow> rows, const QString &note)
{
    if (!m_popup)
        buildList();
    m_hits->setRows(std::move(rows));
    const int count = m_hits->rowCount();
    m_list->setVisible(count > 0);
    const bool removable =
        std::ranges::any_of(m_hits->rows(), [](const auto &row) { return bool(row.remove); });
    m_note->setText(count == 0 ? note : removable ? tr("Ctrl+Delete removes a set of yours.") : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    if (count > 0)
        m_list->setCurrentIndex(m_hits->index(0));
    m_list->setFixedHeight(std::min(count, kRows) * (controlHeight() + grid(1)));
    place(count);
    m_popup->raise();
    m_popup->show();
}

/// Under the field or above it, as wide as the field and wider where a name would be cut.
void MedicineSearch::place(int count)
{
    int wanted = 0;
    for (const MedicineHitRow &row : m_hits->rows())
        wanted = std::max(wanted, MedicineHitDelegate::widthOf(row) + 2 * m_list->frameWidth() + 2);
    if (count > kRows)
        wanted += style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int margin = grid(2);
    m_popup->setFixedWidth(std::max(width(), std::min(wanted, window()->width() - 2 * margin)));
    m_popup->adjustSize();
    const QRect field(mapTo(window(), QPoint(0, 0)), size());
    const int room = std::max(margin, window()->width() - margin - m_popup->width());
    const int start = isRightToLeft() ? field.right() + 1 - m_popup->width() : field.left();
    const int below = field.bottom() + 1 + grid(1);
    const bool fits = below + m_popup->height() <= window()->height();
    m_popup->move(std::clamp(start, margin, room), fits ? below : field.top() - grid(1) - m_popup->height());
}

void MedicineSearch::close()
{
    if (m_popup)
        m_popup->hide();
}

void MedicineSearch::take(int row)
{
    if (row < 0 || row >= m_hits->rowCount())
        return;
    const auto act = m_hits->rows()[row].take;
    clear();
    close();
    act();
}

void MedicineSearch::removeCurrent()
{
    const auto act = m_hits->rows()[m_list->currentIndex().row()].remove;
    if (!act)
        return;
    clear();
    close();
    act();
}

void MedicineSearch::onEnter()
{
    if (isListOpen() && (m_answered || typed().isEmpty())) {
        take(m_list->currentIndex().row());
        return;
    }
    if (typed().size() < kMinLength)
        return;
    m_enterWaits = true;
    if (m_pause.isActive()) {
        m_pause.stop();
        ask();
    }
}

void MedicineSearch::step(int by)
{
    if (!isListOpen() && typed().isEmpty()) {
        present(shortcutsFor({}), tr("You have no sets yet: write lines and save them as a set."));
        return;
    }
    const int rows = m_hits->rowCount();
    if (isListOpen() && rows > 0)
        m_list->setCurrentIndex(m_hits->index((m_list->currentIndex().row() + by + rows) % rows));
}

void MedicineSearch::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (event->key()) {
    case Qt::Key_Down:
        if (plain)
            return step(1);
        break;
    case Qt::Key_Up:
        if (plain)
            return step(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain)
            return onEnter();
        return event->ignore(); // Ctrl+Enter sends; the editor hears it.
    case Qt::Key_Delete:
        if (event->modifiers() == Qt::ControlModifier && isListOpen() && m_hits->rowCount() > 0)
            return removeCurrent();
        break;
    case Qt::Key_Escape:
        if (isListOpen() || !text().isEmpty()) {
            clear();
            return close();
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void MedicineSearch::focusOutEvent(QFocusEvent *event)
{
    close();
    QLineEdit::focusOutEvent(event);
}

} // namespace hms::app
