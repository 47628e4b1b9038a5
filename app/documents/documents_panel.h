// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/generation.h"
#include "app/documents/document_opener.h"
#include "app/documents/document_transfer.h"
#include "app/documents/documents_model.h"
#include "app/ui/button.h"
#include "app/ui/permission_gate.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace hms::app {

class RemoveSheet;
class RowList;

/// The documents of a patient (with those of their visits and results) or of one visit: opened, added by a
/// button or by dropping files, removed with a reason. One file moves at a time; further ones wait their
/// turn. Hidden from who may not see documents.
class DocumentsPanel final : public QWidget {
    Q_OBJECT

public:
    DocumentsPanel(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    void openPatient(PatientId patient);
    void open(const DocumentOwner &owner);
    void close();
    void reload();
    /// Files for the open owner, as a drop brings them.
    void add(const QStringList &paths);
    /// Shows one of the list, if it is there.
    void view(DocumentId id);
    [[nodiscard]] DocumentOpener &opener() { return m_opener; }

signals:
    void changed(); ///< Added or removed: what lists them is old.
    void done(const QString &text, const std::function<void()> &undo);
    void failed(const hms::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildUi(PermissionGate &gate);
    QWidget *buildProgress();
    void connectParts();
    void choose();
    void sendNext();
    void fetch(const Document &document);
    DocumentTransfer *begin(const QString &text);
    void end();
    void onRows(const QList<Document> &rows);
    void showState();
    [[nodiscard]] const Document *current() const;

    ApiClient &m_api;
    PermissionGate &m_gate;
    QNetworkAccessManager m_network;
    DocumentOpener m_opener;
    DocumentsModel m_model;
    Generation m_generation;
    DocumentOwner m_owner; ///< Null id: nothing is open.
    struct Waiting {
        DocumentOwner owner;
        QString path;
    };
    QList<Waiting> m_waiting;
    QPointer<DocumentTransfer> m_transfer;
    QWidget *m_body = nullptr;
    Button *m_add = nullptr;
    Button *m_open = nullptr;
    Button *m_remove = nullptr;
    RowList *m_list = nullptr;
    QLabel *m_none = nullptr;
    QWidget *m_progressRow = nullptr;
    QLabel *m_moving = nullptr;
    QProgressBar *m_progress = nullptr;
    Button *m_cancel = nullptr;
    RemoveSheet *m_sheet = nullptr;
};

} // namespace hms::app
