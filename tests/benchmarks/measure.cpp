// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sk::benchmark {

void tell(const Figure &figure)
{
    QJsonObject line{{u"figure"_s, figure.name},
                     {u"value"_s, figure.value},
                     {u"unit"_s, figure.unit},
                     {u"aim"_s, figure.aim}};
    if (!figure.besides.isEmpty()) {
        line.insert(u"besides"_s, figure.besides);
        line.insert(u"other"_s, figure.other);
        line.insert(u"ratio"_s, figure.other == 0 ? 0 : figure.value / figure.other);
    }
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double quantile(QList<double> samples, double share)
{
    if (samples.isEmpty())
        return 0;
    std::ranges::sort(samples);
    return samples.at(std::min(samples.size() - 1, qsizetype(share * double(samples.size()))));
}

qint64 argument(const char *name, qint64 fallback, int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i)
        if (std::strcmp(argv[i], name) == 0)
            return std::atoll(argv[i + 1]);
    return fallback;
}

} // namespace sk::benchmark
