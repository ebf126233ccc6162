// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/print_mark.h"
#include "models/domain/scan.h"

#include <cstdlib>

//! What a scanner sends: a mark that is read is written as it would be read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto mark = sk::readMark(text)) {
        const auto again = sk::readMark(sk::written(*mark));
        if (!again || *again != *mark)
            std::abort();
    }
    Q_UNUSED(sk::recognise(text));
    return 0;
}
