// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/pdf_streams.h"

#include <array>
#include <zlib.h>

namespace hms::server::documents {

namespace {

constexpr qsizetype kLongestName = 32; // Longer ones are none of those looked for.

bool isBlank(char c)
{
    return c == '\0' || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' ';
}

bool endsName(char c)
{
    return isBlank(c) || QByteArrayView("()<>[]{}/%").contains(c);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

QByteArray nameAfter(QByteArrayView pdf, qsizetype slash)
{
    QByteArray name;
    for (qsizetype at = slash + 1; at < pdf.size() && name.size() < kLongestName && !endsName(pdf[at]);
         ++at) {
        if (pdf[at] == '#' && at + 2 < pdf.size() && hexDigit(pdf[at + 1]) >= 0 &&
            hexDigit(pdf[at + 2]) >= 0) {
            name.append(char(hexDigit(pdf[at + 1]) * 16 + hexDigit(pdf[at + 2])));
            at += 2;
        } else {
            name.append(pdf[at]);
        }
    }
    return name;
}

/// Walks over one dictionary. Each step costs; who has none left sees the end of the file.
class Walk {
public:
    Walk(QByteArrayView pdf, qsizetype at, qsizetype &steps)
        : m_pdf(pdf)
        , m_at(at)
        , m_steps(steps)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool isAt(QByteArrayView text) const
    {
        return m_steps > 0 && m_pdf.sliced(m_at).startsWith(text);
    }
    void skip(qsizetype count)
    {
        m_at = qMin(m_at + count, m_pdf.size());
        m_steps -= count;
    }
    void skipBlanks()
    {
        while (!isOver() && (isBlank(m_pdf[m_at]) || m_pdf[m_at] == '%'))
            m_pdf[m_at] == '%' ? skipComment() : skip(1);
    }
    /// Behind its ">>"; false when there is no whole one here.
    bool skipDictionary()
    {
        int depth = 0;
        do {
            if (isOver())
                return false;
            if (isAt("<<") || isAt(">>")) {
                depth += isAt("<<") ? 1 : -1;
                skip(2);
            } else if (isAt("(")) {
                skipString();
            } else if (isAt("<")) {
                skipHexString(); // Its ">" may stand before the dictionary's ">>".
            } else if (isAt("%")) {
                skipComment();
            } else {
                skip(1);
            }
        } while (depth > 0);
        return true;
    }

private:
    [[nodiscard]] bool isOver() const { return m_at >= m_pdf.size() || m_steps <= 0; }
    void skipComment()
    {
        while (!isOver() && m_pdf[m_at] != '\n' && m_pdf[m_at] != '\r')
            skip(1);
    }
    void skipHexString()
    {
        while (!isOver() && m_pdf[m_at] != '>')
            skip(1);
        skip(1);
    }
    void skipString()
    {
        int depth = 0;
        do {
            const char c = m_pdf[m_at];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            skip(c == '\\' ? 2 : 1);
        } while (depth > 0 && !isOver());
    }

    QByteArrayView m_pdf;
    qsizetype m_at;
    qsizetype &m_steps;
};

} // namespace

bool eachStream(QByteArrayView pdf, const std::function<bool(const PdfStream &)> &visit)
{
    qsizetype steps = 2 * pdf.size(); // A file's dictionaries are each walked once, and are a part of it.
    constexpr QByteArrayView kObject("obj");
    for (qsizetype at = pdf.indexOf(kObject); at >= 0; at = pdf.indexOf(kObject, at + 1)) {
        if (pdf.first(at).endsWith("end"))
            continue;
        Walk walk(pdf, at + kObject.size(), steps);
        walk.skipBlanks();
        const qsizetype from = walk.at();
        const bool isDictionary = walk.isAt("<<") && walk.skipDictionary();
        const qsizetype to = walk.at();
        walk.skipBlanks();
        if (steps <= 0)
            return false;
        if (!isDictionary || !walk.isAt("stream"))
            continue;
        walk.skip(6);
        if (walk.isAt("\r"))
            walk.skip(1);
        if (walk.isAt("\n"))
            walk.skip(1);
        if (!visit({pdf.sliced(from, to - from), pdf.sliced(walk.at())}))
            return false;
    }
    return true;
}

bool anyName(QByteArrayView pdf, const std::function<bool(const QByteArray &)> &visit)
{
    for (qsizetype at = pdf.indexOf('/'); at >= 0; at = pdf.indexOf('/', at + 1))
        if (visit(nameAfter(pdf, at)))
            return true;
    return false;
}

std::optional<QByteArray> unpacked(QByteArrayView packed, qsizetype most)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    QByteArray out;
    std::array<char, 64 * 1024> block{};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    int state = Z_OK;
    while (state == Z_OK && out.size() <= most) {
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = uInt(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(block.data(), qsizetype(block.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END && out.size() <= most ? std::optional(out) : std::nullopt;
}

} // namespace hms::server::documents
