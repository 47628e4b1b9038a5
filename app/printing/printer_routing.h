// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/document_view.h"
#include "app/printing/printer_settings.h"
#include "app/printing/raw_printer.h"

#include <map>
#include <memory>

namespace hms::app {

/// Brings papers to devices: no dialog, rendering off the GUI thread, the fallback when nothing came out.
class PrinterRouting : public QObject {
    Q_OBJECT
public:
    /// What is to come out of a device.
    struct Delivery {
        DocumentView view;
        PrintLanguage language;
        int copies = 1;
        bool cash = false; ///< Money goes into the drawer: a device that has one opens it.
    };
    using Done = std::function<void(const PrintResult &, const QString &device)>;

    explicit PrinterRouting(PrinterSettings settings, QObject *parent = nullptr);

    /// Jobs under way end on the devices that they began on.
    void setSettings(PrinterSettings settings);
    [[nodiscard]] const PrinterSettings &settings() const { return m_settings; }
    /// Device is empty when the desk has no way to print such a document.
    [[nodiscard]] DocumentRoute routeOf(DocumentType type) const;

    /// `done` is told once how it ended and on which device. Problem "noDevice" without one.
    void deliver(const DocumentRoute &route, const Delivery &delivery, const Done &done);

signals:
    /// Nothing came out of the first device; the paper goes to its fallback.
    void fellBack(const QString &from, const QString &to, const QString &problem);

private:
    void deliverTo(const PrinterDevice &device, const Delivery &delivery, const RawPrinter::Done &done);
    [[nodiscard]] std::optional<PrinterDevice> deviceNamed(const QString &name) const;
    RawPrinter &rawPrinter(const PrinterDevice &device);

    PrinterSettings m_settings;
    std::map<QString, std::unique_ptr<RawPrinter>> m_rawPrinters; ///< By address; one queue per device.
};

} // namespace hms::app
