// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/documents_panel.h"

#include "app/documents/remove_sheet.h"
#include "app/ui/row_list.h"
#include "app/ui/text_label.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kRowsInSight = 3; // More are scrolled to: the history beside it needs the room.

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

DocumentsPanel::DocumentsPanel(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_gate(gate)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    setAcceptDrops(true);
    buildUi(gate);
    connectParts();
    close();
}

void DocumentsPanel::buildUi(PermissionGate &gate)
{
    m_list = new RowList(
        &m_model, [this](const QModelIndex &index) { return DocumentsModel::describe(m_model.row(index)); },
        0);
    m_list->setObjectName(u"documents"_s);
    m_list->setAccessibleName(tr("Documents"));
    m_list->setMaximumHeight(TwoLineDelegate::rowHeight() * kRowsInSight + 2 * m_list->frameWidth());
    m_none = textLabel({}, TextRole::Muted);
    m_none->setWordWrap(true);
    m_add = makeButton(tr("Add"), ButtonKind::Quiet, Icon::Plus);
    m_add->setObjectName(u"addDocument"_s);
    m_add->setToolTip(tr("Add PDF, PNG or JPEG files; they can also be dropped here"));
    gate.guard(m_add, Permission::DocumentsAdd);
    m_open = makeIconButton(Icon::Eye, tr("Open the chosen document"));
    m_open->setObjectName(u"openDocument"_s);
    m_remove = makeIconButton(Icon::X, tr("Remove the chosen document"));
    m_remove->setObjectName(u"removeDocument"_s);
    gate.guard(m_remove, Permission::DocumentsRemove);
    m_sheet = new RemoveSheet(m_api);

    auto *caption = textLabel(tr("Docu&ments"), TextRole::Caption);
    caption->setBuddy(m_list);
    auto *head = new QHBoxLayout;
    head->addWidget(caption, 1);
    head->addWidget(m_open);
    head->addWidget(m_remove);
    head->addWidget(m_add);
    m_body = new QWidget(this); // Shown and hidden in our place: a panel without a parent is a window.
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addWidget(divider());
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(buildProgress());
    column->addWidget(m_sheet);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_body);
}

QWidget *DocumentsPanel::buildProgress()
{
    m_progressRow = new QWidget;
    m_moving = textLabel({}, TextRole::Muted);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_cancel = makeButton(tr("Cancel"), ButtonKind::Quiet);
    m_cancel->setObjectName(u"cancelTransfer"_s);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(m_moving);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    m_progressRow->hide();
    return m_progressRow;
}

void DocumentsPanel::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &DocumentsPanel::choose);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const Document *document = current())
            fetch(*document);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Document *document = current())
            m_sheet->ask(*document);
    });
    connect(m_list, &RowList::opened, this, [this](const QModelIndex &index) { fetch(m_model.row(index)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DocumentsPanel::showState);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_waiting.clear();
        if (m_transfer)
            m_transfer->cancel();
    });
    connect(m_sheet, &RemoveSheet::failed, this, &DocumentsPanel::failed);
    connect(m_sheet, &RemoveSheet::removed, this, [this](const Document &document) {
        m_model.remove(document.id.toText());
        showState();
        emit done(tr("“%1” is removed from the file.").arg(document.name), {});
        emit changed();
    });
    connect(&m_gate, &PermissionGate::changed, this, &DocumentsPanel::showState);
}

// ---- what is shown
// -----------------------------------------------------------------------------------------

void DocumentsPanel::openPatient(PatientId patient)
{
    if (patient.isValid())
        open({DocumentOwnerKind::Patient, patient.value});
    else
        close();
}

void DocumentsPanel::open(const DocumentOwner &owner)
{
    if (owner.id != m_owner.id)
        close();
    m_owner = owner;
    reload();
}

/// Files on their way go on: they belong to whom they were added to.
void DocumentsPanel::close()
{
    m_owner = {};
    m_generation.forget();
    m_sheet->leave();
    m_model.setRows({});
    m_none->setText({});
    showState();
}

void DocumentsPanel::reload()
{
    if (m_owner.id.isNull() || !m_gate.allows(Permission::DocumentsView))
        return showState();
    m_api.call(ListDocuments{m_owner, {}}, this,
               m_generation.newest([this](const Result<QList<Document>> &answer) {
                   if (answer)
                       onRows(*answer);
                   else
                       emit failed(answer.error());
               }));
}

void DocumentsPanel::onRows(const QList<Document> &rows)
{
    m_model.merge(rows);
    m_none->setText(tr("None yet. Add scans and letters here, or drop files."));
    showState();
}

const Document *DocumentsPanel::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.row(index) : nullptr;
}

void DocumentsPanel::showState()
{
    m_body->setVisible(m_gate.allows(Permission::DocumentsView));
    const bool any = m_model.rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any && !m_none->text().isEmpty());
    const Document *document = current();
    m_add->setEnabled(!m_owner.id.isNull());
    m_open->setEnabled(document && !m_transfer);
    m_remove->setEnabled(document && !document->sealed);
}

// ---- files on their way
// ------------------------------------------------------------------------------------

void DocumentsPanel::choose()
{
    const DocumentOwner owner = m_owner;
    auto *dialog = new QFileDialog(this, tr("Add documents"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("PDF, PNG and JPEG files (*.pdf *.png *.jpg *.jpeg)"));
    connect(dialog, &QFileDialog::filesSelected, this, [this, owner](const QStringList &paths) {
        if (owner.id == m_owner.id) // Somebody else may have been opened behind the dialog.
            add(paths);
    });
    dialog->open();
}

void DocumentsPanel::add(const QStringList &paths)
{
    if (m_owner.id.isNull() || !m_gate.allows(Permission::DocumentsAdd))
        return;
    for (const QString &path : paths)
        m_waiting.append({m_owner, path});
    sendNext();
}

DocumentTransfer *DocumentsPanel::begin(const QString &text)
{
    m_transfer = new DocumentTransfer(m_api, m_network, this);
    m_moving->setText(text);
    m_progress->setRange(0, 0);
    m_progressRow->show();
    connect(m_transfer, &DocumentTransfer::progressed, this, [this](qint64 moved, qint64 all) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(int(moved * 1000 / all));
    });
    connect(m_transfer, &DocumentTransfer::failed, this, [this](const Error &error) {
        end();
        emit failed(error);
    });
    connect(m_transfer, &DocumentTransfer::cancelled, this, &DocumentsPanel::end);
    showState();
    return m_transfer;
}

void DocumentsPanel::end()
{
    m_transfer->deleteLater();
    m_transfer = nullptr;
    m_progressRow->hide();
    showState();
    sendNext();
}

void DocumentsPanel::sendNext()
{
    if (m_transfer || m_waiting.isEmpty())
        return;
    const Waiting next = m_waiting.takeFirst();
    DocumentTransfer *transfer = begin(tr("Adding “%1”").arg(QFileInfo(next.path).fileName()));
    connect(transfer, &DocumentTransfer::uploaded, this,
            [this, owner = next.owner.id](const Document &document) {
                if (owner == m_owner.id) {
                    m_model.upsert(document);
                    showState();
                }
                emit done(tr("“%1” is in the file.").arg(document.name), {});
                emit changed();
                end();
            });
    transfer->uploadFile(next.owner, next.path);
}

void DocumentsPanel::view(DocumentId id)
{
    for (const Document &document : m_model.rows())
        if (document.id == id)
            return fetch(document);
}

void DocumentsPanel::fetch(const Document &document)
{
    if (m_transfer)
        return;
    DocumentTransfer *transfer = begin(tr("Opening “%1”").arg(document.name));
    connect(transfer, &DocumentTransfer::downloaded, this,
            [this, owner = m_owner.id](const Document &got, const QByteArray &bytes) {
                end();
                if (owner != m_owner.id)
                    return; // Another patient is open by now: nothing of the former comes up.
                if (!m_opener.open(got, bytes))
                    emit failed(Error::rejected(u"documentNoViewer"_s));
            });
    transfer->download(Document(document));
}

// ---- dropping
// ----------------------------------------------------------------------------------------------

void DocumentsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_add->isEnabled() && !filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentsPanel::dropEvent(QDropEvent *event)
{
    add(filesIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace hms::app
