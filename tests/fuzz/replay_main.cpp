// SPDX-License-Identifier: GPL-3.0-or-later
// replay FOLDER COUNT [SEED]: runs a fuzz target on its seeds, on the inputs that once broke it
// (FOLDER), and on COUNT mutations of both, the same on every run with one SEED. A failure aborts and prints
// its input.
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/target.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <sysexits.h>

using namespace hms::fuzz;

namespace {

QByteArrayList regressions(const QString &folder)
{
    QByteArrayList inputs;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            fail(file.errorString());
        inputs.append(file.readAll());
    }
    return inputs;
}

void replay(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(input.constData()), size_t(input.size()));
}

} // namespace

int main(int argc, char *argv[])
{
    begin(argc, argv);
    if (argc < 3) {
        std::fputs("usage: replay FOLDER COUNT [SEED]\n", stderr);
        return EX_USAGE;
    }
    const QByteArrayList once = regressions(QString::fromLocal8Bit(argv[1]));
    const int count = QByteArray(argv[2]).toInt();
    const unsigned seed = argc > 3 ? QByteArray(argv[3]).toUInt() : 1;
    const QByteArrayList inputs = seeds() + once;
    std::printf("%d seeds, %d regressions, %d mutations of seed %u\n", int(inputs.size() - once.size()),
                int(once.size()), count, seed);
    std::fflush(stdout);

    for (const QByteArray &input : inputs)
        replay(input);
    const QByteArrayList known = words();
    Random random(seed);
    for (int i = 0; i < count; ++i) {
        QByteArray input = inputs[qsizetype(random() % unsigned(inputs.size()))];
        for (unsigned steps = 1 + random() % 3; steps > 0; --steps)
            input = mutated(input, known, random);
        replay(input);
    }
    return 0;
}
