// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document_opener.h"
#include "app/documents/image_shelf.h"
#include "app/ui/button.h"
#include "app/ui/permission_gate.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace hms::app {

class RemoveSheet;

/// The images of a result or of a report's results as small pictures in a row; Enter opens one in the
/// system's viewer. Where it is writable it takes new ones from files, from the clipboard and by dropping.
/// Hidden from who may not see documents, and where there is nothing to see or to do.
class ImageStrip final : public QWidget {
    Q_OBJECT

public:
    ImageStrip(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    /// A null id: the owner does not exist yet, see ownerWanted(). What waits for one before is given up.
    void open(const DocumentOwner &owner, bool writable = false);
    /// The open owner exists now.
    void adopt(const DocumentOwner &owner);
    void close();
    /// Images are on their way to the server, or wait to be.
    [[nodiscard]] bool isBusy() const { return m_upload || !m_waiting.isEmpty(); }
    void add(const QStringList &paths);
    /// Takes the image of the clipboard. False when there is none, or when nothing can be attached.
    bool paste();
    /// What waits is not attached.
    void giveUp();
    [[nodiscard]] DocumentOpener &opener() { return m_opener; }

signals:
    void ownerWanted();
    void busyChanged();
    void attached(const hms::Document &image);
    void removed(const hms::Document &image);
    void failed(const hms::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Waiting {
        DocumentOwner owner; ///< Null id: not known yet.
        QString path;
        QByteArray bytes; ///< Instead of a path.
    };
    void buildUi(PermissionGate &gate);
    void connectParts();
    void choose();
    void wait(quint64 opening, const Waiting &image);
    void sendNext();
    void onUploaded(const Document &image);
    void endUpload();
    void view();
    void showImages();
    void showState();
    [[nodiscard]] const Document *current() const;
    [[nodiscard]] bool mayAttach() const;

    ApiClient &m_api;
    PermissionGate &m_gate;
    QNetworkAccessManager m_network;
    DocumentOpener m_opener;
    ImageShelf m_shelf;
    DocumentOwner m_owner;
    quint64 m_opening = 0; ///< Grows with each open(): what was begun before is about another result.
    bool m_writable = false;
    QList<Waiting> m_waiting;
    QPointer<DocumentTransfer> m_upload;
    QPointer<DocumentTransfer> m_view;
    QLabel *m_caption = nullptr;
    QLabel *m_state = nullptr;
    Button *m_attach = nullptr;
    Button *m_paste = nullptr;
    Button *m_remove = nullptr;
    QListWidget *m_list = nullptr;
    RemoveSheet *m_sheet = nullptr;
};

} // namespace hms::app
