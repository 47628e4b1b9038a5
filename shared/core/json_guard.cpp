// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/json_guard.h"

#include <QByteArray>
#include <QString>
#include <QUtf8StringView>

#include <algorithm>
#include <limits>
#include <vector>

namespace hms {

namespace {

class Guard {
public:
    Guard(QByteArrayView text, int maxDepth)
        : m_at(text.data())
        , m_end(text.data() + text.size())
        , m_maxDepth(maxDepth)
    {
    }

    JsonFault run()
    {
        skipSpace();
        if (!value(0))
            return m_fault;
        skipSpace();
        return m_at == m_end ? JsonFault::None : JsonFault::Syntax;
    }

private:
    bool fail(JsonFault fault)
    {
        if (m_fault == JsonFault::None)
            m_fault = fault;
        return false;
    }
    bool syntax() { return fail(JsonFault::Syntax); }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : *m_at; }
    bool take(char c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (!atEnd() && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
            ++m_at;
    }

    bool value(int depth)
    {
        if (depth > m_maxDepth)
            return fail(JsonFault::TooDeep);
        switch (peek()) {
        case '{': return object(depth);
        case '[': return array(depth);
        case '"': return string(nullptr);
        case 't': return literal("true");
        case 'f': return literal("false");
        case 'n': return literal("null");
        default: return number();
        }
    }

    bool literal(const char *word)
    {
        for (; *word != '\0'; ++word)
            if (!take(*word))
                return syntax();
        return true;
    }

    bool object(int depth)
    {
        ++m_at;
        skipSpace();
        if (take('}'))
            return true;
        std::vector<QByteArray> keys;
        do {
            skipSpace();
            if (peek() != '"')
                return syntax();
            QByteArray key;
            if (!string(&key))
                return false;
            keys.push_back(key);
            skipSpace();
            if (!take(':'))
                return syntax();
            skipSpace();
            if (!value(depth + 1))
                return false;
            skipSpace();
        } while (take(','));
        if (!take('}'))
            return syntax();
        std::ranges::sort(keys);
        return std::ranges::adjacent_find(keys) == keys.end() || fail(JsonFault::DuplicateKey);
    }

    bool array(int depth)
    {
        ++m_at;
        skipSpace();
        if (take(']'))
            return true;
        do {
            skipSpace();
            if (!value(depth + 1))
                return false;
            skipSpace();
        } while (take(','));
        return take(']') || syntax();
    }

    /// `out` receives the text with escapes resolved, so that "a" and "\u0061" are one key.
    bool string(QByteArray *out)
    {
        ++m_at;
        while (!atEnd()) {
            const char c = *m_at++;
            if (c == '"')
                return true;
            if (c == '\0')
                return fail(JsonFault::Nul);
            if (quint8(c) < 0x20)
                return syntax();
            if (c == '\\') {
                if (!escape(out))
                    return false;
            } else if (out) {
                out->append(c);
            }
        }
        return syntax();
    }

    bool escape(QByteArray *out)
    {
        const char c = peek();
        if (atEnd())
            return syntax();
        ++m_at;
        static constexpr char kFrom[] = "\"\\/bfnrt";
        static constexpr char kTo[] = "\"\\/\b\f\n\r\t";
        if (c != 'u') {
            const auto *found = std::find(kFrom, kFrom + 8, c);
            if (found == kFrom + 8)
                return syntax();
            if (out)
                out->append(kTo[found - kFrom]);
            return true;
        }
        int first = 0;
        if (!hex4(first))
            return false;
        if (first == 0)
            return fail(JsonFault::Nul);
        if (first >= 0xdc00 && first <= 0xdfff)
            return fail(JsonFault::LoneSurrogate);
        char32_t code = char32_t(first);
        if (first >= 0xd800 && first <= 0xdbff) {
            int second = 0;
            if (!take('\\') || !take('u') || !hex4(second) || second < 0xdc00 || second > 0xdfff)
                return fail(JsonFault::LoneSurrogate);
            code = 0x10000 + (char32_t(first - 0xd800) << 10) + char32_t(second - 0xdc00);
        }
        if (out)
            out->append(QString::fromUcs4(&code, 1).toUtf8());
        return true;
    }

    bool hex4(int &out)
    {
        out = 0;
        for (int i = 0; i < 4; ++i) {
            if (atEnd())
                return syntax();
            const char c = *m_at++;
            const int digit = c >= '0' && c <= '9'   ? c - '0'
                              : c >= 'a' && c <= 'f' ? c - 'a' + 10
                              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                     : -1;
            if (digit < 0)
                return syntax();
            out = out * 16 + digit;
        }
        return true;
    }

    bool digits()
    {
        const char *from = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at != from || syntax();
    }

    bool number()
    {
        const char *from = m_at;
        take('-');
        if (take('0')) {
            if (peek() >= '0' && peek() <= '9')
                return syntax();
        } else if (!digits()) {
            return false;
        }
        bool integer = true;
        if (take('.')) {
            integer = false;
            if (!digits())
                return false;
        }
        if (peek() == 'e' || peek() == 'E') {
            integer = false;
            ++m_at;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            if (!digits())
                return false;
        }
        const auto text = QByteArray::fromRawData(from, qsizetype(m_at - from));
        bool fits = false;
        if (integer)
            text.toLongLong(&fits);
        else
            text.toDouble(&fits); // 1e999 has the form of a number, but Qt's parser refuses it.
        return fits || fail(JsonFault::IntegerRange);
    }

    const char *m_at;
    const char *m_end;
    int m_maxDepth;
    JsonFault m_fault = JsonFault::None;
};

} // namespace

JsonFault checkJson(QByteArrayView text, qsizetype maxBytes, int maxDepth)
{
    if (text.size() > maxBytes)
        return JsonFault::TooLarge;
    if (!QUtf8StringView(text).isValidUtf8())
        return JsonFault::Utf8;
    return Guard(text, maxDepth).run();
}

const char *faultName(JsonFault fault)
{
    switch (fault) {
    case JsonFault::None: return "none";
    case JsonFault::TooLarge: return "tooLarge";
    case JsonFault::Syntax: return "syntax";
    case JsonFault::TooDeep: return "tooDeep";
    case JsonFault::DuplicateKey: return "duplicateKey";
    case JsonFault::Nul: return "nul";
    case JsonFault::LoneSurrogate: return "loneSurrogate";
    case JsonFault::IntegerRange: return "integerRange";
    case JsonFault::Utf8: return "utf8";
    }
    Q_UNREACHABLE();
}

} // namespace hms
