// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/cluster_settings.h"

#include <algorithm>
#include <unistd.h>

namespace hms::server {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMiB = 1024 * 1024;

QString mebibytes(qint64 bytes, qint64 least, qint64 most)
{
    return QString::number(std::clamp(bytes / kMiB, least, most)) + "MB"_L1;
}
} // namespace

QMap<QString, QString> clusterSettings(qint64 memory)
{
    return {
        {u"max_connections"_s, u"64"_s},
        {u"shared_buffers"_s, mebibytes(memory / 4, 128, 4096)},
        {u"effective_cache_size"_s, mebibytes(memory / 2, 256, 1024 * 1024)},
        {u"work_mem"_s, mebibytes(memory / 512, 4, 16)},
        {u"maintenance_work_mem"_s, mebibytes(memory / 16, 64, 256)},

        {u"wal_compression"_s, u"lz4"_s},
        {u"max_wal_size"_s, u"2GB"_s},
        {u"min_wal_size"_s, u"512MB"_s},
        {u"checkpoint_timeout"_s, u"15min"_s},

        // An acknowledged payment is on the disk; a delay to gather commits only made them slower.
        {u"fsync"_s, u"on"_s},
        {u"synchronous_commit"_s, u"on"_s},
        {u"full_page_writes"_s, u"on"_s},
        {u"commit_delay"_s, u"0"_s},

        {u"random_page_cost"_s, u"1.1"_s},
        {u"effective_io_concurrency"_s, u"200"_s},
        // Compiling a five-year report took longer than running it.
        {u"jit"_s, u"off"_s},

        {u"timezone"_s, u"UTC"_s},
        {u"log_timezone"_s, u"UTC"_s},
        {u"idle_in_transaction_session_timeout"_s, u"60s"_s},

        // The log must not hold patient data. The driver writes values into the statement text, and an
        // error's text and DETAIL quote them too: so no statements, no slow statements and no errors (hmsd
        // logs their SQLSTATE); what remains are the cluster's own messages.
        {u"log_destination"_s, u"stderr"_s},
        {u"logging_collector"_s, u"off"_s},
        {u"log_line_prefix"_s, QString()},
        {u"log_min_messages"_s, u"log"_s},
        {u"log_min_error_statement"_s, u"panic"_s},
        {u"log_error_verbosity"_s, u"terse"_s},
        {u"log_statement"_s, u"none"_s},
        {u"log_min_duration_statement"_s, u"-1"_s},
    };
}

qint64 machineMemory()
{
    return static_cast<qint64>(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
}

} // namespace hms::server
