// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/keys_card.h"

#include "app/ui/text_label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

struct Keys {
    Q_DECLARE_TR_FUNCTIONS(hms::app::Keys)
};

using KeyLines = QList<std::pair<QString, QString>>;

QLayout *columnOf(const QString &title, const KeyLines &lines)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(grid(3));
    column->addWidget(textLabel(title, TextRole::Title));
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(grid(4));
    table->setVerticalSpacing(grid(2));
    table->setColumnStretch(1, 1);
    for (const auto &[key, what] : lines) {
        const int row = table->rowCount();
        table->addWidget(textLabel(key, TextRole::Strong), row, 0);
        table->addWidget(textLabel(what), row, 1);
    }
    column->addLayout(table);
    column->addStretch();
    return column;
}

} // namespace

KeyLines commonKeys()
{
    return {
        {u"F1"_s, Keys::tr("Keys of this screen")},
        {u"F2"_s, Keys::tr("New patient")},
        {u"F3, Ctrl+K"_s, Keys::tr("Search or command")},
        {u"F4"_s, Keys::tr("Check in")},
        {u"F5"_s, Keys::tr("Read again from the server")},
        {u"F6"_s, Keys::tr("Pay")},
        {u"F7"_s, Keys::tr("Order tests")},
        {u"F8"_s, Keys::tr("Prescribe")},
        {u"F9"_s, Keys::tr("Finish and call the next patient")},
        {u"F10"_s, Keys::tr("Print")},
        {u"F12"_s, Keys::tr("Lock the desk")},
        {u"Alt+1 ... 9"_s, Keys::tr("Go to a workspace")},
        {u"Alt+Z"_s, Keys::tr("Undo what the status line tells")},
        {u"Ctrl+C"_s, Keys::tr("Copy a cell of a list")},
        {u"Ctrl+E"_s, Keys::tr("Export a list")},
    };
}

QString keysAsText()
{
    QString out;
    for (const auto &[key, what] : commonKeys())
        out += key.leftJustified(14) + what + u'\n';
    return out;
}

KeysCard::KeysCard(const QString &screen, const QList<WorkspaceKey> &keys, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(6), grid(6), grid(6), grid(6));
    row->setSpacing(grid(10));
    KeyLines own;
    for (const WorkspaceKey &key : keys)
        own.append({key.key.toString(QKeySequence::NativeText), key.what});
    if (!own.isEmpty())
        row->addLayout(columnOf(screen, own), 1);
    row->addLayout(columnOf(tr("Everywhere"), commonKeys()), 1);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this, &QDialog::accept);
}

} // namespace hms::app
