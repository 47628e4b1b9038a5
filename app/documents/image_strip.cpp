// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/image_strip.h"

#include "app/documents/document_words.h"
#include "app/documents/remove_sheet.h"
#include "app/printing/background.h"
#include "app/ui/format.h"
#include "app/ui/text_label.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QListWidget>
#include <QMimeData>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kPicture = 20; ///< Grid steps of a small picture's side.

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// The chosen one keeps its colours too: they may be what it is about.
QIcon iconOf(const QImage &picture)
{
    if (picture.isNull())
        return icon(Icon::Eye);
    const QPixmap pixmap = QPixmap::fromImage(picture);
    QIcon out(pixmap);
    out.addPixmap(pixmap, QIcon::Selected);
    return out;
}

QString pastedName()
{
    return QDateTime::currentDateTime().toString(u"'image' yyyyMMdd HHmmss'.png'"_s);
}

QString about(const Document &image)
{
    return ImageStrip::tr("%1, %2\nAttached by %3, %4", "name, size, person, time")
        .arg(image.name, fileSize(image.size), image.uploadedBy, format().dateTime(image.uploadedAt));
}

} // namespace

ImageStrip::ImageStrip(ApiClient &api, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_gate(gate)
    , m_shelf(api, m_network)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    setAcceptDrops(true);
    buildUi(gate);
    connectParts();
    close();
}

void ImageStrip::buildUi(PermissionGate &gate)
{
    m_list = new QListWidget(this);
    m_list->setObjectName(u"images"_s);
    m_list->setAccessibleName(tr("Images"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setMovement(QListView::Static);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({grid(kPicture), grid(kPicture)});
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSpacing(grid(1));
    m_list->setFrameShape(QFrame::NoFrame);
    m_caption = textLabel(tr("Ima&ges"), TextRole::Caption, this);
    m_caption->setBuddy(m_list);
    m_state = textLabel({}, TextRole::Muted, this);
    m_state->setObjectName(u"imageState"_s);
    m_attach = makeButton(tr("Attach an image..."), ButtonKind::Quiet, Icon::Plus, this);
    m_attach->setObjectName(u"attachImage"_s);
    m_attach->setToolTip(tr("PNG or JPEG; images can also be dropped here"));
    m_paste = makeButton(tr("Paste"), ButtonKind::Quiet, Icon::Download, this);
    m_paste->setObjectName(u"pasteImage"_s);
    m_paste->setToolTip(tr("Attach the image of the clipboard"));
    m_remove = makeIconButton(Icon::X, tr("Remove the chosen image"), this);
    m_remove->setObjectName(u"removeImage"_s);
    for (Button *button : {m_attach, m_paste})
        gate.guard(button, Permission::DocumentsAdd);
    gate.guard(m_remove, Permission::DocumentsRemove);
    m_sheet = new RemoveSheet(m_api, this);
    auto *head = new QHBoxLayout;
    head->setSpacing(grid(2));
    head->addWidget(m_caption);
    head->addWidget(m_state, 1);
    head->addWidget(m_remove);
    head->addWidget(m_paste);
    head->addWidget(m_attach);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(1));
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_sheet);
}

void ImageStrip::connectParts()
{
    connect(&m_shelf, &ImageShelf::changed, this, &ImageStrip::showImages);
    connect(&m_shelf, &ImageShelf::failed, this, &ImageStrip::failed);
    connect(&m_gate, &PermissionGate::changed, this, &ImageStrip::showState);
    connect(m_attach, &QPushButton::clicked, this, &ImageStrip::choose);
    connect(m_paste, &QPushButton::clicked, this, &ImageStrip::paste);
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &ImageStrip::showState);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ImageStrip::view);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImageStrip::showState);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Document *image = current())
            m_sheet->ask(*image);
    });
    connect(m_sheet, &RemoveSheet::failed, this, &ImageStrip::failed);
    connect(m_sheet, &RemoveSheet::removed, this, [this](const Document &image) {
        m_shelf.remove(image.id);
        emit removed(image);
    });
}

void ImageStrip::open(const DocumentOwner &owner, bool writable)
{
    giveUp();
    ++m_opening;
    m_owner = owner;
    m_writable = writable;
    m_sheet->leave();
    m_shelf.setThumbnailSize(QSize(grid(kPicture), grid(kPicture)) * devicePixelRatioF());
    m_shelf.open(m_gate.allows(Permission::DocumentsView) ? owner : DocumentOwner());
    showState();
}

void ImageStrip::adopt(const DocumentOwner &owner)
{
    if (m_owner.id == owner.id)
        return;
    m_owner = owner;
    m_shelf.open(owner);
    for (Waiting &image : m_waiting)
        if (image.owner.id.isNull())
            image.owner = owner;
    sendNext();
}

void ImageStrip::close()
{
    open({});
}

/// Those that still have no owner; what knows its own goes there, whoever is in sight.
void ImageStrip::giveUp()
{
    if (m_waiting.removeIf([](const Waiting &image) { return image.owner.id.isNull(); }) > 0)
        emit failed(Error::rejected(u"imageLeftBehind"_s));
    showState();
    emit busyChanged();
}

bool ImageStrip::mayAttach() const
{
    return m_writable && m_gate.allows(Permission::DocumentsAdd) && m_gate.allows(Permission::DocumentsView);
}

// ---- attaching
// -----------------------------------------------------------------------------------------------

void ImageStrip::choose()
{
    auto *dialog = new QFileDialog(this, tr("Attach images"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("PNG and JPEG images (*.png *.jpg *.jpeg)"));
    connect(dialog, &QFileDialog::filesSelected, this, [this, opening = m_opening](const QStringList &paths) {
        if (opening == m_opening) // Else another result was opened behind the dialog.
            add(paths);
    });
    dialog->open();
}

void ImageStrip::add(const QStringList &paths)
{
    if (!mayAttach())
        return;
    for (const QString &path : paths)
        wait(m_opening, {m_owner, path, {}});
}

bool ImageStrip::paste()
{
    const QImage image = mayAttach() ? QApplication::clipboard()->image() : QImage();
    if (image.isNull())
        return false;
    inBackground(
        this, [image] { return pngOf(image); },
        [this, opening = m_opening](const QByteArray &bytes) {
            wait(opening, {m_owner, {}, bytes});
        });
    return true;
}

void ImageStrip::wait(quint64 opening, const Waiting &image)
{
    if (opening != m_opening) {
        emit failed(Error::rejected(u"imageLeftBehind"_s));
        return;
    }
    m_waiting.append(image);
    showState();
    emit busyChanged();
    sendNext();
}

void ImageStrip::sendNext()
{
    if (m_upload || m_waiting.isEmpty())
        return;
    if (m_waiting.first().owner.id.isNull()) {
        emit ownerWanted();
        return;
    }
    const Waiting next = m_waiting.takeFirst();
    m_upload = new DocumentTransfer(m_api, m_network, this);
    connect(m_upload, &DocumentTransfer::uploaded, this, &ImageStrip::onUploaded);
    connect(m_upload, &DocumentTransfer::failed, this, [this](const Error &error) {
        emit failed(error);
        endUpload();
    });
    if (next.path.isEmpty())
        m_upload->upload(next.owner, pastedName(), next.bytes);
    else
        m_upload->uploadFile(next.owner, next.path);
    showState();
}

void ImageStrip::onUploaded(const Document &image)
{
    m_shelf.add(image);
    if (image.owner.id == m_owner.id)
        emit attached(image);
    endUpload();
}

void ImageStrip::endUpload()
{
    m_upload->deleteLater();
    m_upload.clear();
    sendNext();
    showState();
    emit busyChanged();
}

// ---- in sight
// ------------------------------------------------------------------------------------------------

const Document *ImageStrip::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_shelf.images().size() ? &m_shelf.images()[row] : nullptr;
}

void ImageStrip::view()
{
    const Document *image = current();
    if (!image || m_view)
        return;
    m_view = new DocumentTransfer(m_api, m_network, this);
    connect(m_view, &DocumentTransfer::downloaded, this,
            [this](const Document &got, const QByteArray &bytes) {
                m_view->deleteLater();
                if (std::ranges::none_of(m_shelf.images(),
                                         [&](const Document &each) { return each.id == got.id; }))
                    return; // Somebody else's result is open by now.
                if (!m_opener.open(got, bytes))
                    emit failed(Error::rejected(u"documentNoViewer"_s));
            });
    connect(m_view, &DocumentTransfer::failed, this, [this](const Error &error) {
        m_view->deleteLater();
        emit failed(error);
    });
    m_view->download(Document(*image));
}

void ImageStrip::showImages()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Document &image : m_shelf.images()) {
        const QImage picture = m_shelf.thumbnail(image.id);
        auto *item = new QListWidgetItem(iconOf(picture), image.name, m_list);
        item->setToolTip(about(image));
        item->setData(Qt::AccessibleTextRole, about(image));
        item->setSizeHint({grid(kPicture + 12), grid(kPicture + 2) + fontMetrics().height()});
    }
    m_list->setCurrentRow(qMin(qMax(0, row), m_list->count() - 1));
    m_list->setFixedHeight(grid(kPicture + 6) + fontMetrics().height() +
                           m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    showState();
}

void ImageStrip::showState()
{
    const bool any = m_list->count() > 0;
    m_list->setVisible(any);
    m_attach->setVisible(m_writable);
    m_paste->setVisible(m_writable);
    m_paste->setEnabled(QApplication::clipboard()->mimeData() &&
                        QApplication::clipboard()->mimeData()->hasImage());
    const Document *image = current();
    m_remove->setVisible(m_writable && any);
    m_remove->setEnabled(image && image->owner.id == m_owner.id);
    const qsizetype waiting = m_waiting.size() + (m_upload ? 1 : 0);
    m_state->setText(waiting > 0 ? tr("%n image(s) on the way...", nullptr, int(waiting))
                     : !any      ? tr("None is attached.")
                                 : QString());
    setVisible(m_gate.allows(Permission::DocumentsView) && (any || mayAttach()));
}

void ImageStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_list->hasFocus())
        view();
    else if (!(event->matches(QKeySequence::Paste) && paste()))
        QWidget::keyPressEvent(event);
}

void ImageStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (mayAttach() && !filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImageStrip::dropEvent(QDropEvent *event)
{
    add(filesIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace hms::app
