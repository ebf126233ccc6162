// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/masking.h"
#include "models/store/session.h"

#include <QTextStream>

#include <memory>

namespace sk::cli {

//! Takes the rows of a list one by one and writes them in its format.
class RowWriter {
public:
    virtual ~RowWriter() = default;
    virtual void begin(const QStringList &fields) = 0;
    virtual void row(const Row &values) = 0;
    virtual void end() = 0;
};

//! table (a few columns, aligned), json or csv; null for anything else.
std::unique_ptr<RowWriter> rowWriter(const QString &format, QTextStream &out);

//! Writes every registration that holds the text in one of its searched fields (all for an empty text),
//! sensitive fields masked as the role at this desk demands. Answers how many there were.
Result<qint64> writeRegistrations(Session &session, const QString &find, RowWriter &writer,
                                  Occasion occasion = Occasion::List);

} // namespace sk::cli
