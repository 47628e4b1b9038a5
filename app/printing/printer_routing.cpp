// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printer_routing.h"

#include "app/printing/background.h"
#include "app/printing/escpos.h"
#include "app/printing/rendered_document.h"

#include <QDir>
#include <QLocale>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

PrintResult failed(const QString &problem)
{
    return {PrintOutcome::Failed, problem};
}

PrintResult printOnSystem(const PrinterDevice &device, const PrinterRouting::Delivery &delivery)
{
    const QPrinterInfo info = device.systemName.isEmpty() ? QPrinterInfo::defaultPrinter()
                                                          : QPrinterInfo::printerInfo(device.systemName);
    if (info.isNull())
        return failed(u"unreachable"_s);
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setCopyCount(delivery.copies);
    return renderOnPrinter(delivery.view, delivery.language, printer) ? PrintResult() : failed(u"refused"_s);
}

/// "Receipt R-2026-0107.pdf"; a copy of the same name gets a number, nothing is ever overwritten.
QString freePath(const QDir &folder, const QString &title)
{
    QString base = title;
    for (const QChar bad : u"/\\:*?\"<>|"_s)
        base.replace(bad, u'-');
    QString path = folder.filePath(base + u".pdf"_s);
    for (int n = 2; QFile::exists(path); ++n)
        path = folder.filePath(base + u" (%1).pdf"_s.arg(n));
    return path;
}

PrintResult writePdf(const PrinterDevice &device, const PrinterRouting::Delivery &delivery)
{
    const QDir folder(device.folder);
    if (device.folder.isEmpty() || !folder.mkpath(u"."_s))
        return failed(u"folder"_s);
    QSaveFile file(freePath(folder, delivery.view.title));
    const QByteArray pdf = renderPdf(delivery.view, delivery.language);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit();
    return written ? PrintResult() : failed(u"folder"_s);
}

/// A desk whose printers were chosen before a type of document existed prints it where its bills come out.
PrinterSettings withEveryType(PrinterSettings settings)
{
    const auto routeOf = [&settings](DocumentType type) {
        return std::ranges::find(settings.routes, type, &DocumentRoute::type);
    };
    for (const auto &[type, name] : kEnumNames<DocumentType>) {
        if (settings.routes.isEmpty() || routeOf(type) != settings.routes.end())
            continue;
        const auto bill = routeOf(DocumentType::Bill);
        DocumentRoute like = bill != settings.routes.end() ? *bill : settings.routes.first();
        like.type = type;
        like.copies = 1;
        settings.routes.append(like);
    }
    return settings;
}

} // namespace

PrinterSettings PrinterSettings::of(const Settings &settings)
{
    if (const auto kept = decode<PrinterSettings>(settings.printing()))
        return withEveryType(*kept);
    return standard(settings.language().isEmpty() ? QLocale::system().bcp47Name() : settings.language());
}

PrinterSettings PrinterSettings::standard(const QString &language)
{
    PrinterDevice system;
    system.name = u"system"_s;
    system.kind = DeviceKind::System;
    PrinterDevice files;
    files.name = u"pdf"_s;
    files.kind = DeviceKind::PdfFolder;
    files.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/HMS"_s;

    PrinterSettings out;
    out.devices = {system, files};
    const bool hasPrinter = !QPrinterInfo::defaultPrinterName().isEmpty();
    for (const auto &[type, name] : kEnumNames<DocumentType>)
        out.routes.append(
            {type, hasPrinter ? system.name : files.name, hasPrinter ? files.name : QString(), 1, language});
    return out;
}

PrinterRouting::PrinterRouting(PrinterSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
}

void PrinterRouting::setSettings(PrinterSettings settings)
{
    m_settings = std::move(settings);
}

DocumentRoute PrinterRouting::routeOf(DocumentType type) const
{
    for (const DocumentRoute &route : m_settings.routes)
        if (route.type == type)
            return route;
    return {type, {}, {}, 1, u"en"_s};
}

std::optional<PrinterDevice> PrinterRouting::deviceNamed(const QString &name) const
{
    for (const PrinterDevice &device : m_settings.devices)
        if (device.name == name)
            return device;
    return std::nullopt;
}

void PrinterRouting::deliver(const DocumentRoute &route, const Delivery &delivery, const Done &done)
{
    const auto device = deviceNamed(route.device);
    if (!device) {
        done(failed(u"noDevice"_s), route.device);
        return;
    }
    deliverTo(*device, delivery, [this, route, delivery, done](const PrintResult &result) {
        const bool takeFallback = result.outcome == PrintOutcome::Failed && deviceNamed(route.fallback) &&
                                  route.fallback != route.device;
        if (!takeFallback) {
            done(result, route.device);
            return;
        }
        emit fellBack(route.device, route.fallback, result.problem);
        DocumentRoute second = route;
        second.device = std::exchange(second.fallback, QString());
        deliver(second, delivery, done);
    });
}

void PrinterRouting::deliverTo(const PrinterDevice &device, const Delivery &delivery,
                               const RawPrinter::Done &done)
{
    switch (device.kind) {
    case DeviceKind::System:
        inBackground(
            this, [device, delivery] { return printOnSystem(device, delivery); }, done);
        return;
    case DeviceKind::PdfFolder:
        inBackground(
            this, [device, delivery] { return writePdf(device, delivery); }, done);
        return;
    case DeviceKind::RawTcp:
        inBackground(
            this,
            [openDrawer = device.opensDrawer && delivery.cash, delivery] {
                const QImage image = renderRaster(delivery.view, delivery.language);
                return escpos::job(image, openDrawer) +
                       escpos::job(image, false).repeated(delivery.copies - 1);
            },
            [this, device, done](const QByteArray &bytes) { rawPrinter(device).send(bytes, done); });
        return;
    }
}

RawPrinter &PrinterRouting::rawPrinter(const PrinterDevice &device)
{
    auto &printer = m_rawPrinters[device.host + u':' + QString::number(device.port)];
    if (!printer)
        printer = std::make_unique<RawPrinter>(device.host, quint16(device.port));
    return *printer;
}

} // namespace hms::app
