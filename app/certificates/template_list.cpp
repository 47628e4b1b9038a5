// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/certificates/template_list.h"

#include "app/ui/button.h"
#include "app/ui/card.h"
#include "app/ui/labels.h"
#include "app/ui/permission_gate.h"
#include "app/ui/table_panel.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <tuple>

using namespace Qt::StringLiterals;

namespace hms::app {

TemplateModel::TemplateModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey(&TemplateModel::keyOf);
    setOrder([](const CertificateTemplate &a, const CertificateTemplate &b) {
        return std::tie(a.kind, a.language) < std::tie(b.kind, b.language);
    });
    setColumns({
        {.title = tr("Paper"),
         .text = [](const CertificateTemplate &t) { return label(t.kind); },
         .strong = true},
        {.title = tr("Language"),
         .text = [](const CertificateTemplate &t) { return languageName(t.language); }},
        {.title = tr("Title"),
         .text = [](const CertificateTemplate &t) { return t.title; },
         .tip = [](const CertificateTemplate &t) { return t.title; },
         .stretch = true},
    });
}

QString TemplateModel::keyOf(const CertificateTemplate &words)
{
    return enumText(words.kind) + u'.' + words.language;
}

TemplateList::TemplateList(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    auto *card = new Card(tr("Certificates and letters"), this);
    m_table = new TablePanel(&m_model, card);
    m_table->setObjectName(u"templates"_s);
    m_table->setAccessibleTitle(tr("Certificates and letters"));
    m_table->setEmptyState(Icon::Printer, tr("No words yet"),
                           tr("Press F5 to read the hospital's templates again."));
    auto *another = makeButton(tr("&New language"), ButtonKind::Secondary, Icon::Plus);
    another->setObjectName(u"newTemplate"_s);
    another->setToolTip(QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText));
    gate.guard(another, Permission::SettingsEdit);
    m_table->tools()->addWidget(another);
    card->body()->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    connect(another, &QPushButton::clicked, this, &TemplateList::newWanted);
    connect(m_table, &TablePanel::activated, this, &TemplateList::opened);
    connect(m_table, &TablePanel::currentChanged, this, [this](const QModelIndex &row) {
        if (row.isValid())
            emit chosen(m_model.row(row));
    });
}

void TemplateList::load()
{
    m_api.call(ListCertificateTemplates{}, this,
               m_generation.newest([this](const Result<QList<CertificateTemplate>> &answer) {
                   if (!answer) {
                       emit failed(answer.error());
                       return;
                   }
                   m_model.merge(*answer);
                   if (!m_table->current().isValid())
                       m_table->selectFirst();
                   emit loaded();
               }));
}

void TemplateList::show(const CertificateTemplate &words)
{
    m_generation.forget(); // A list that was asked before does not know it.
    m_table->select(m_model.index(m_model.upsert(words), 0));
}

std::optional<CertificateTemplate> TemplateList::marked() const
{
    const QModelIndex row = m_table->current();
    return row.isValid() ? std::optional(m_model.row(row)) : std::nullopt;
}

void TemplateList::takeFocus()
{
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

} // namespace hms::app
