// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace sk::benchmark {

//! One figure with what it is to be held against.
struct Figure {
    QString name;
    double value = 0;
    QString unit;
    QString besides; //!< the limit or peer measured in the same run; empty when there is none
    double other = 0;
    QString aim; //!< as the issue states it
};

//! Prints a figure as one line of JSON on standard output, with the ratio to the other.
void tell(const Figure &figure);

//! Value below which a share of the samples lies, 0.5 for the median. Empty samples give 0.
double quantile(QList<double> samples, double share);

//! Milliseconds of one run of the work.
template<typename Work>
double milliseconds(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

//! An argument such as --rows 400000, or the default.
qint64 argument(const char *name, qint64 fallback, int argc, char **argv);

} // namespace sk::benchmark
