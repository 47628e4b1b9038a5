// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "shared/printing/printing_protocol.h"

namespace hms::app {

enum class DeviceKind {
    System,    ///< A printer of the operating system's spooler.
    RawTcp,    ///< A receipt printer on the network that understands ESC/POS.
    PdfFolder, ///< Files instead of paper.
};

/// A place where paper comes out. Only the members of its kind mean anything.
struct PrinterDevice {
    QString name; ///< What the staff call it; unique on a desk.
    DeviceKind kind = DeviceKind::PdfFolder;
    QString systemName; ///< Empty: the system's default printer.
    QString host;
    int port = 9100;
    bool opensDrawer = false; ///< A cash drawer hangs on it; opened by the original of a cash receipt.
    QString folder;

    static void visit(auto &self, auto &&field)
    {
        field("name", self.name, Text{1, 120});
        field("kind", self.kind);
        field("systemName", self.systemName);
        field("host", self.host);
        field("port", self.port, Range{1, 65535});
        field("opensDrawer", self.opensDrawer);
        field("folder", self.folder);
    }
};

/// How one type of document leaves this desk, without asking.
struct DocumentRoute {
    DocumentType type = DocumentType::Token;
    QString device;
    QString fallback; ///< Taken when nothing came out of `device`; may be empty.
    int copies = 1;
    QString language; ///< BCP 47.

    static void visit(auto &self, auto &&field)
    {
        field("type", self.type);
        field("device", self.device);
        field("fallback", self.fallback);
        field("copies", self.copies, Range{1, 9});
        field("language", self.language, Text{2, 20});
    }
};

struct PrinterSettings {
    QList<PrinterDevice> devices;
    QList<DocumentRoute> routes;
    bool nativeDigits = false;
    int stuckAfterMs = 15'000; ///< A job without an end for so long is shown as stuck.

    static void visit(auto &self, auto &&field)
    {
        field("devices", self.devices);
        field("routes", self.routes);
        field("nativeDigits", self.nativeDigits);
        field("stuckAfterMs", self.stuckAfterMs, Range{1'000, 600'000});
    }

    /// For a desk where nobody chose anything: the system's default printer, else PDFs in the user's
    /// documents.
    static PrinterSettings standard(const QString &language);
    /// What this desk keeps, else standard() in the desk's language.
    static PrinterSettings of(const Settings &settings);
};

} // namespace hms::app

namespace hms {
template <>
inline constexpr auto kEnumNames<app::DeviceKind> = std::to_array<std::pair<app::DeviceKind, const char *>>({
    {app::DeviceKind::System, "SYSTEM"},
    {app::DeviceKind::RawTcp, "RAW_TCP"},
    {app::DeviceKind::PdfFolder, "PDF_FOLDER"},
});
} // namespace hms
