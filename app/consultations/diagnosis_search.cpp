// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/diagnosis_search.h"

#include "app/ui/format.h"
#include "app/ui/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kHits = 6;

/// Rows as high as those of other lists.
class HitDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), controlHeight()};
    }
};

constexpr int kLongestTitle = 200; ///< As Diagnosis::title.
constexpr int kLongestSearch = 80; ///< As SearchDiagnosisCodes::text.

} // namespace

DiagnosisSearch::DiagnosisSearch(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    m_field = new QLineEdit;
    m_field->setObjectName(u"diagnosisSearch"_s);
    m_field->setMaxLength(kLongestTitle);
    m_field->setClearButtonEnabled(true);
    m_field->setPlaceholderText(tr("Code or words, such as E11 or dia typ"));
    m_field->setAccessibleName(tr("Add a diagnosis"));
    m_field->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list = new QListView;
    m_list->setObjectName(u"diagnosisHits"_s);
    m_list->setAccessibleName(tr("Diagnoses found"));
    m_list->setModel(&m_lines);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // The field keeps the cursor; its arrows move here.
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_popup = new QFrame;
    m_popup->setObjectName(u"searchPopup"_s); // Dressed as the one of the shell.
    auto *inside = new QVBoxLayout(m_popup);
    inside->setContentsMargins(grid(1), grid(1), grid(1), grid(1));
    inside->addWidget(m_list);
    m_popup->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_field);
    layout->addWidget(m_popup);
    setFocusProxy(m_field);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DiagnosisSearch::ask);
    connect(m_field, &QLineEdit::textChanged, this, &DiagnosisSearch::onTyped);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
}

QString DiagnosisSearch::text() const
{
    return m_field->text().trimmed();
}

void DiagnosisSearch::clear()
{
    m_field->clear();
}

void DiagnosisSearch::onTyped()
{
    m_generation.forget(); // An answer to the text before must not show under this one.
    m_answered = false;
    m_enterWaits = false;
    if (!text().isEmpty()) {
        m_pause.start();
        return;
    }
    m_pause.stop();
    m_hits.clear();
    m_lines.setStringList({});
    m_popup->hide();
}

void DiagnosisSearch::ask()
{
    m_api.call(SearchDiagnosisCodes{text().left(kLongestSearch), kHits}, this,
               m_generation.newest([this](const Result<QList<DiagnosisCode>> &answer) {
                   onHits(answer ? *answer : QList<DiagnosisCode>()); // In words it goes on all the same.
                   if (!answer)
                       emit failed(answer.error());
               }));
}

void DiagnosisSearch::onHits(const QList<DiagnosisCode> &hits)
{
    m_answered = true;
    m_hits = hits;
    QStringList lines;
    for (const DiagnosisCode &hit : hits)
        lines += format().isolated(hit.code) + u"   "_s + hit.title;
    lines += tr("Write “%1” in words").arg(text());
    m_lines.setStringList(lines);
    m_list->setCurrentIndex(m_lines.index(0));
    m_list->setFixedHeight(int(lines.size()) * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    m_popup->show();
    // Pressed before anything was in sight: only an unmistakable answer may be taken.
    if (std::exchange(m_enterWaits, false) && hits.size() == 1)
        take(0);
}

void DiagnosisSearch::onEnter()
{
    if (m_answered) {
        take(m_list->currentIndex().row());
    } else if (!text().isEmpty()) {
        m_enterWaits = true;
        if (m_pause.isActive()) {
            m_pause.stop();
            ask();
        }
    }
}

void DiagnosisSearch::take(int row)
{
    if (row < 0 || text().isEmpty())
        return;
    Diagnosis diagnosis;
    if (row < m_hits.size()) {
        diagnosis.code = m_hits[row].code;
        diagnosis.title = m_hits[row].title.left(kLongestTitle);
    } else {
        diagnosis.title = text();
    }
    clear();
    emit chosen(diagnosis);
}

void DiagnosisSearch::step(int rows)
{
    if (m_popup->isHidden())
        return;
    const int row = qBound(0, m_list->currentIndex().row() + rows, m_lines.rowCount() - 1);
    m_list->setCurrentIndex(m_lines.index(row));
}

bool DiagnosisSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: onEnter(); return true;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            return false; // Somebody above may want it.
        clear();
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace hms::app
