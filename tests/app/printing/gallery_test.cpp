// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/rendered_document.h"
#include "tests/app/printing/sample_documents.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTranslator>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {
class Tsv : public QTranslator {
public:
    Tsv(int column)
    {
        QFile f(QStringLiteral(HMS_SOURCE_DIR "/translations/paper.tsv"));
        f.open(QIODevice::ReadOnly);
        for (const auto &l : QString::fromUtf8(f.readAll()).split(u'\n')) {
            const auto c = l.split(u'\t');
            if (c.size() == 4)
                m.insert(c[0] + u'|' + c[1], c[column]);
        }
    }
    QString translate(const char *c, const char *s, const char *, int) const override
    {
        return m.value(QString::fromUtf8(c) + u'|' + QString::fromUtf8(s));
    }
    bool isEmpty() const override { return false; }
    QHash<QString, QString> m;
};
} // namespace

TEST_CASE("gallery", "[.gallery]")
{
    QDir().mkpath(u"/tmp/paper"_s);
    for (QString tag : {u"en"_s, u"bn"_s, u"ar"_s}) {
        app::PrintLanguage lang(QLocale(tag),
                                tag == u"en"_s ? nullptr : std::make_shared<Tsv>(tag == u"bn"_s ? 2 : 3));
        for (auto job : std::initializer_list<PrintJob (*)()>{tokenJob, receiptJob, +[] { return billJob(); }, zReportJob,
                         +[] {
                             auto j = billJob(40);
                             j.copyNumber = 2;
                             j.snapshot.letterhead.demo = true;
                             j.snapshot.bill->status = BillStatus::Void;
                             j.snapshot.bill->voidReason = u"Entered for the wrong patient"_s;
                             return j;
                         },
                         +[] {
                             auto j = receiptJob();
                             j.copyNumber = 1;
                             j.snapshot.letterhead.demo = true;
                             j.snapshot.bill->patientName = u"রহিমা খাতুন বিনতে আব্দুল্লাহ আল মামুন চৌধুরী"_s;
                             j.snapshot.letterhead.name = u"Shapla General Hospital and Research Institute"_s;
                             j.snapshot.bill->items = billJob(12).snapshot.bill->items;
                             j.snapshot.bill->items[3].itemName =
                                 u"Ultrasonography of whole abdomen with post-void residual urine"_s;
                             return j;
                         },
                         +[] {
                             auto j = tokenJob();
                             j.copyNumber = 1;
                             j.snapshot.letterhead.demo = true;
                             j.snapshot.visit_->serialNumber = 128;
                             j.snapshot.visit_->priority = Priority::Urgent;
                             j.snapshot.visit_->patientName = u"عبد الرحمن بن محمد"_s;
                             return j;
                         },
                         +[] {
                             auto j = zReportJob();
                             j.copyNumber = 1;
                             j.snapshot.letterhead.demo = true;
                             j.snapshot.shift->missingReceipts = {u"R-2026-0111"_s, u"R-2026-0113"_s};
                             return j;
                         }}) {
            auto j = job();
            QElapsedTimer t;
            t.start();
            auto view = app::documentView(j, lang, formatsFor(lang));
            auto pdf = app::renderPdf(view, lang);
            const auto a = t.restart();
            QString base = u"/tmp/paper/%1_%2_%3"_s.arg(view.templateName, tag).arg(j.copyNumber);
            QFile f(base + u".pdf"_s);
            f.open(QIODevice::WriteOnly);
            f.write(pdf);
            f.close();
            t.restart();
            if (view.paper.isRoll())
                app::renderRaster(view, lang).save(base + u".raster.png"_s);
            qInfo() << base << a << "ms" << t.elapsed() << "ms" << pdf.size();
        }
    }
}

#include <QPainter>
TEST_CASE("montage", "[.montage]")
{
    QDir dir(u"/tmp/paper"_s);
    for (QString t : {u"token"_s, u"receipt"_s, u"z_report"_s})
        for (bool raster : {false, true}) {
            QList<QImage> images;
            int w = 0, h = 0;
            for (QString l : {u"en"_s, u"bn"_s, u"ar"_s})
                for (int c : {0, 1}) {
                    if (raster && c == 0)
                        continue;
                    QImage i(dir.filePath(t + u'_' + l + u'_' + QString::number(c) + (raster ? u".raster.png"_s : u"-1.png"_s)));
                    images.append(i);
                    w += i.width() + 12;
                    h = std::max(h, i.height());
                }
            QImage out(w, h, QImage::Format_RGB32);
            out.fill(Qt::gray);
            QPainter p(&out);
            int x = 0;
            for (const auto &i : images) {
                p.drawImage(x, 0, i);
                x += i.width() + 12;
            }
            out.save(dir.filePath(u"_"_s + t + (raster ? u"_raster.png"_s : u".png"_s)));
        }
}
