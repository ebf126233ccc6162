// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/identifiers/judge.h"
#include "views/yard/yard_line.h"

namespace sk {

//! What is wrong or doubtful with the scanned values of a yard, by the rules, among its lines and in the
//! store.
class YardJudge {
public:
    //! The number of another registration that has this value already; empty when none has.
    using Twin = std::function<QString(const QString &field, const QString &text)>;

    YardJudge(const Bench &bench, Twin twin) : m_bench(bench), m_twin(std::move(twin)) { }

    //! Sentences about one of the lines, from this verdict on. What is kept with a reason is not said again.
    QStringList remarks(const QList<YardLine> &lines, int row, Verdict least) const;
    //! Fields judged wrong that a reason could keep.
    QStringList wrongIn(const YardLine &line) const;

private:
    QString repeated(const QList<YardLine> &lines, int row, const QString &field) const;

    Bench m_bench;
    Twin m_twin;
};

} // namespace sk
