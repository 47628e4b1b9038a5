// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/preview.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPdfView>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

PrintPreview::PrintPreview(QWidget *parent)
    : QWidget(parent)
{
    buildUi();
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::printRequested);
    connect(m_save, &QPushButton::clicked, this, &PrintPreview::save);
    connect(m_fit, &QPushButton::toggled, this, &PrintPreview::fitPage);
}

PrintPreview::~PrintPreview()
{
    m_view->setDocument(nullptr); // The view dies with the other children, after the document.
}

void PrintPreview::buildUi()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"title"_s);
    m_fit = new QPushButton(tr("&Whole page"), this);
    m_fit->setObjectName(u"wholePage"_s);
    m_fit->setCheckable(true);
    m_fit->setToolTip(tr("Show the whole page instead of its full width"));
    m_save = new QPushButton(tr("&Save as PDF..."), this);
    m_save->setObjectName(u"save"_s);
    m_print = new QPushButton(tr("&Print"), this);
    m_print->setObjectName(u"print"_s);
    m_print->setDefault(true);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();

    m_view = new QPdfView(this);
    m_view->setObjectName(u"page"_s);
    m_view->setAccessibleName(tr("Document preview"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setDocument(&m_document);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_title, 1);
    bar->addWidget(m_fit);
    bar->addWidget(m_save);
    bar->addWidget(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_problem);
    layout->addWidget(m_view, 1);
}

void PrintPreview::hidePrint()
{
    m_print->hide();
}

void PrintPreview::setDocument(const QString &title, const QByteArray &pdf)
{
    m_title->setText(title);
    m_problem->hide();
    m_document.close();
    m_buffer.close();
    m_pdf = pdf;
    m_buffer.setData(m_pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
}

bool PrintPreview::saveTo(const QString &path) const
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(m_pdf) == m_pdf.size() && file.commit();
}

void PrintPreview::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), m_title->text() + u".pdf"_s,
                                                      tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    const bool saved = saveTo(path);
    m_problem->setText(saved ? QString() : tr("The file could not be written. Choose another folder."));
    m_problem->setVisible(!saved);
}

void PrintPreview::fitPage(bool whole)
{
    m_view->setZoomMode(whole ? QPdfView::ZoomMode::FitInView : QPdfView::ZoomMode::FitToWidth);
}

} // namespace hms::app
