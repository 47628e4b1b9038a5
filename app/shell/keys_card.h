// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/workspace.h"

#include <QDialog>

namespace hms::app {

/// The keys that work everywhere, in the order of the card.
QList<std::pair<QString, QString>> commonKeys();

/// The card as text, for `hms --keys`.
QString keysAsText();

/// The keys of this screen and those that work everywhere. F1 or Escape closes it.
class KeysCard final : public QDialog {
    Q_OBJECT

public:
    KeysCard(const QString &screen, const QList<WorkspaceKey> &keys, QWidget *parent = nullptr);
};

} // namespace hms::app
