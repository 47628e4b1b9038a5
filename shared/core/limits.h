// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hms::limits {

inline constexpr int kFrameBytesBeforeLogin = 64 * 1024;
inline constexpr int kFrameBytes = 1024 * 1024;
inline constexpr int kJsonDepth = 16;
inline constexpr int kTextLength = 500;      ///< Characters of a text member without a rule of its own.
inline constexpr int kListItems = 200;       ///< Entries of a list member without a rule of its own.
inline constexpr int kPageRows = 100;        ///< Rows of one answer of a list request.
inline constexpr int kQueueRows = 500;       ///< Rows of one doctor's day.
inline constexpr int kOutstandingRows = 500; ///< Bills of the cashier's live list.
inline constexpr int kSubscriptionsPerSocket = 64;
inline constexpr int kResumeChanges =
    500; ///< Changes a resume replays; beyond it the client takes a snapshot.

} // namespace hms::limits
