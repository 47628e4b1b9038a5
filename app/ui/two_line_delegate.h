// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/labels.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace hms::app {

/// What a row of two lines says.
struct TwoLines {
    QString lead; ///< Before both lines, strong: a serial number. May be empty.
    std::optional<Icon> icon = {};
    Tone iconTone = Tone::Neutral;
    QString title; ///< Strong; cut when it must be.
    QString end;   ///< At the far end of the first line, never cut.
    Tone endTone = Tone::Neutral;
    QString details;
    std::optional<StatusLook> badge = {}; ///< At the far end of the second line.
    bool quiet = false;                   ///< Over and done: everything in the muted colour.
};

/// Paints a list of things that need two lines each, for narrow columns where a table would be cut. Chosen
/// rows carry a bar as well as a colour.
class TwoLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Describe = std::function<TwoLines(const QModelIndex &)>;

    /// `leadCharacters` is the width kept for the lead, 0 for none.
    TwoLineDelegate(Describe describe, int leadCharacters, QObject *parent = nullptr);

    static int rowHeight();
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option) const;
    QRect paintLead(QPainter &painter, const QStyleOptionViewItem &option, const TwoLines &row) const;

    Describe m_describe;
    int m_leadCharacters;
};

} // namespace hms::app
