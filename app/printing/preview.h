// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPdfView;
class QPushButton;
QT_END_NAMESPACE

namespace hms::app {

/// Shows one of our own PDFs as the paper will be, with buttons to print and to save it.
class PrintPreview : public QWidget {
    Q_OBJECT
public:
    explicit PrintPreview(QWidget *parent = nullptr);
    ~PrintPreview() override;

    void setDocument(const QString &title, const QByteArray &pdf);
    /// For a document whose printing is somebody else's matter.
    void hidePrint();
    /// False when the file could not be written.
    bool saveTo(const QString &path) const;

signals:
    void printRequested();

private:
    void buildUi();
    void save();
    void fitPage(bool whole);

    QByteArray m_pdf;
    QBuffer m_buffer;
    QPdfDocument m_document;
    QLabel *m_title = nullptr;
    QPdfView *m_view = nullptr;
    QPushButton *m_fit = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace hms::app
