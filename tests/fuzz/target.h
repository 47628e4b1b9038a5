// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

/// What one fuzz target consists of; each *_fuzz.cpp defines these. libFuzzer (preset `fuzz`) and the replay
/// of the ordinary build drive the same code.
namespace hms::fuzz {

/// Once, before the first input. What it makes lives until the program ends.
void begin(int &argc, char **argv);
/// Inputs to start from, made from the contract and the product's own samples.
QByteArrayList seeds();
/// Texts worth trying inside an input: ids that exist, words of the grammar.
QByteArrayList words();
/// One input. What is wrong with the product ends the process through fail().
void run(const QByteArray &input);

/// Says what is wrong, with the input that shows it, and aborts.
[[noreturn]] void fail(const QString &what);
inline void require(bool holds, const char *what)
{
    if (!holds)
        fail(QString::fromUtf8(what));
}

} // namespace hms::fuzz

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);
