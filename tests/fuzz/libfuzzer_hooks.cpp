// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer asks of us: preparation, and mutations that know JSON.
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/target.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace hms::fuzz;

extern "C" {

size_t LLVMFuzzerMutate(unsigned char *data, size_t size, size_t maxSize);
int LLVMFuzzerInitialize(int *argc, char ***argv);
size_t LLVMFuzzerCustomMutator(unsigned char *data, size_t size, size_t maxSize, unsigned seed);

/// Fills the first folder of the command line with the seeds: the corpus is made, not committed.
int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    begin(*argc, *argv);
    for (int i = 1; i < *argc; ++i) {
        const QString folder = QString::fromLocal8Bit((*argv)[i]);
        if (!QFileInfo(folder).isDir())
            continue;
        for (const QByteArray &seed : seeds()) {
            const auto name = QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex();
            QFile file(QDir(folder).filePath(QString::fromLatin1(name)));
            if (file.open(QIODevice::WriteOnly))
                file.write(seed);
        }
        break;
    }
    return 0;
}

size_t LLVMFuzzerCustomMutator(unsigned char *data, size_t size, size_t maxSize, unsigned seed)
{
    if (seed % 3 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    static const QByteArrayList known = words();
    Random random(seed);
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray output = mutated(input, known, random).left(qsizetype(maxSize));
    std::copy(output.begin(), output.end(), data);
    return size_t(output.size());
}

} // extern "C"
