// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/theme.h"

#include <QIcon>

namespace hms::app {

/// Our one set of icons (resources/icons): 24-pixel grid, 1.75-pixel stroke, round caps.
enum class Icon {
    Search,
    User,
    Users,
    UserPlus,
    Stethoscope,
    Queue,
    Flask,
    Pill,
    Cash,
    Receipt,
    Ledger,
    Chart,
    Gear,
    Bell,
    Lock,
    Link,
    LinkOff,
    Refresh,
    Check,
    X,
    Warning,
    Info,
    Printer,
    ArrowUp,
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    ChevronDown,
    Undo,
    Clock,
    Calendar,
    Phone,
    Id,
    Door,
    Play,
    Pause,
    Plus,
    Minus,
    Filter,
    Download,
    Card,
    Mobile,
    Bank,
    Percent,
    Transfer,
    Ban,
    Eye,
    Logout,
    Language,
    Moon,
    Sun,
    Keyboard,
    Box,
    Dot
};
inline constexpr int kIconCount = int(Icon::Dot) + 1;

/// A vector icon that takes its colour from the theme at the moment it is painted, so that a theme switch
/// needs no new icons. Arrows that mean a direction of reading are mirrored in right-to-left languages.
QIcon icon(Icon which, Tone tone = Tone::Neutral);

/// In the colour that reads on the accent (primary buttons, checked segments).
QIcon iconOnAccent(Icon which);

/// Normal size of an icon beside body text, in device-independent pixels.
int iconSize();

void paintIcon(QPainter &painter, const QRectF &rect, Icon which, const QColor &colour);

} // namespace hms::app
