// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include <cstdio>
#include <cstdlib>

namespace hms::fuzz {

namespace {
QByteArray s_input; ///< Under test, for the message of a failure.
} // namespace

void fail(const QString &what)
{
    std::fprintf(stderr, "FAILED: %s\ninput (base64): %s\ninput (text): %s\n", qUtf8Printable(what),
                 s_input.toBase64().constData(), s_input.left(2000).constData());
    std::abort();
}

} // namespace hms::fuzz

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    hms::fuzz::s_input = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    hms::fuzz::run(hms::fuzz::s_input);
    return 0;
}
