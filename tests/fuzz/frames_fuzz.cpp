// SPDX-License-Identifier: GPL-3.0-or-later
// Raw bytes of a socket, cut anywhere, through the watch over WebSocket frames.
#include "server/net/frame_watch.h"
#include "tests/fuzz/target.h"

namespace hms::fuzz {

namespace {

struct Seen {
    bool inside = false;
    int fragments = 0;
    bool unmasked = false;
    int controls = 0;

    friend bool operator==(const Seen &, const Seen &) = default;
};

/// Feeds the stream in pieces of `step(at)` bytes.
template <class Step>
Seen follow(const QByteArray &stream, Step step)
{
    server::FrameWatch watch;
    Seen seen;
    for (qsizetype at = 0; at < stream.size();) {
        const QByteArray piece = stream.mid(at, step(at));
        watch.follow(piece.size(), [&piece] { return piece; });
        seen.controls += watch.takeControlFrames();
        at += piece.size();
    }
    seen.inside = watch.isInside();
    seen.fragments = watch.fragments();
    seen.unmasked = watch.sawUnmasked();
    return seen;
}

QByteArray frame(int first, const QByteArray &payload, bool masked = true)
{
    QByteArray bytes(1, char(first));
    const char mask = masked ? '\x80' : '\0';
    if (payload.size() < 126)
        bytes.append(char(mask | char(payload.size())));
    else
        bytes.append(char(mask | 126)).append(char(payload.size() >> 8)).append(char(payload.size()));
    return bytes + (masked ? QByteArray(4, 'k') : QByteArray()) + payload;
}

} // namespace

void begin(int &, char **) {}

QByteArrayList seeds()
{
    const QByteArray text = frame(0x81, "{}");
    return {text,
            frame(0x01, "a") + frame(0x00, "b") + frame(0x89, "ping") + frame(0x80, "c") + text,
            frame(0x89, {}) + frame(0x8a, {}) + frame(0x88, "\x03\xe8"),
            frame(0x81, QByteArray(300, 'x')) + text,
            frame(0x81, "x", false),
            QByteArray::fromHex("81ff7fffffffffffffff00000000"),
            QByteArray::fromHex("81ffffffffffffffffff00000000") + text};
}

QByteArrayList words()
{
    return {"\x81\x80", "\x80", "\x89\x80", QByteArray::fromHex("81fe"), QByteArray::fromHex("81ff")};
}

void run(const QByteArray &bytes)
{
    const QByteArray input = bytes.left(4000);
    const Seen whole = follow(input, [&input](qsizetype) { return input.size(); });
    const Seen bytewise = follow(input, [](qsizetype) { return 1; });
    const Seen uneven = follow(input, [&input](qsizetype at) { return 1 + quint8(input[at]) % 23; });
    require(whole == bytewise && whole == uneven, "where the stream is cut makes no difference");
}

} // namespace hms::fuzz
