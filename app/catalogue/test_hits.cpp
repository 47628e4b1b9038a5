// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/test_hits.h"

#include "app/catalogue/catalogue_labels.h"
#include "app/ui/text_label.h"
#include "app/ui/two_line_delegate.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kRows = 7; ///< In sight; the others scroll.

} // namespace

void TestHitModel::setTests(QList<TestType> tests)
{
    beginResetModel();
    m_tests = std::move(tests);
    endResetModel();
}

int TestHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tests.size());
}

QVariant TestHitModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const TwoLines lines = twoLines(m_tests[index.row()]);
    switch (role) {
    case Qt::DisplayRole: return lines.title;
    case Qt::AccessibleTextRole: return QStringList{lines.title, lines.details, lines.end}.join(u", "_s);
    default: return {};
    }
}

TestHits::TestHits(QWidget *window)
    : QFrame(window)
    , m_model(new TestHitModel(this))
{
    setObjectName(u"testHits"_s);
    setProperty("popup", u"list"_s);
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(
        [this](const QModelIndex &index) { return twoLines(m_model->tests()[index.row()]); }, 0, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Tests found"));
    m_note = textLabel({}, TextRole::Muted);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, grid(1), 1, grid(1));
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_note);
    connect(m_list, &QListView::clicked, this, &TestHits::clicked);
}

void TestHits::present(const QWidget &field, const QList<TestType> &tests, const QString &note)
{
    m_model->setTests(tests);
    m_list->setVisible(!tests.isEmpty());
    m_note->setText(note);
    m_note->setVisible(tests.isEmpty());
    if (!tests.isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFixedHeight(std::min(count(), kRows) * TwoLineDelegate::rowHeight());
    setFixedWidth(field.width());
    adjustSize();
    const QWidget *window = parentWidget();
    const QPoint below = field.mapTo(window, QPoint(0, field.height() + grid(1)));
    const bool fits = below.y() + height() <= window->height();
    move(fits ? below : field.mapTo(window, QPoint(0, -grid(1) - height())));
    raise();
    show();
}

int TestHits::count() const
{
    return int(m_model->tests().size());
}

void TestHits::step(int by)
{
    if (count() > 0)
        m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + by + count()) % count()));
}

std::optional<TestType> TestHits::marked() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 ? std::nullopt : std::optional(m_model->tests()[row]);
}

} // namespace hms::app
