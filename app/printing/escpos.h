// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

/// The few ESC/POS commands that receipts need. Text always goes as an image: printers shape neither Bengali
/// nor Arabic.
namespace hms::app::escpos {

/// A whole job: initialise, the image in bands, feed, cut. `image` is one-bit, 1 is ink. `openDrawer` sends
/// the pulse first, so that the drawer opens while the paper runs.
QByteArray job(const QImage &image, bool openDrawer);

QByteArray initialize();
QByteArray raster(const QImage &image);
QByteArray feedAndCut();
QByteArray drawerPulse();

/// Asks for the state of the paper roll at once, ahead of what is being printed; answered with one byte.
QByteArray paperStatusRequest();
/// Asks for the state after everything sent before has been printed; answered with one byte.
QByteArray finishedRequest();

/// Tells the answers of the two requests apart.
bool isPaperStatus(char answer);
/// Whether an answer to paperStatusRequest() says that there is no paper.
bool saysPaperOut(char answer);

} // namespace hms::app::escpos
