// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace sk {

//! The first place in [begin, end) where the needle stands, or `end`. Looks for its first and last byte at
//! once, sixteen places at a time where the machine can (SSE2), since in short repetitive texts one byte
//! alone says too little.
const char *findBytes(const char *begin, const char *end, QByteArrayView needle);

//! The same without the machine's help: what other machines run and what the tests compare with.
const char *findBytesPlainly(const char *begin, const char *end, QByteArrayView needle);

//! How many line feeds stand in [begin, end).
int countLines(const char *begin, const char *end);

} // namespace sk
