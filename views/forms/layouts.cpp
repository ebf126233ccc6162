// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/layouts.h"

#include "views/forms/layout_reader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

Result<QByteArray> shippedFile(const QString &name)
{
    QFile file(u":/forms/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::Missing, u"the layout file %1"_s.arg(name)};
    return file.readAll();
}

Result<FormLayout> readShipped(const QString &name)
{
    const auto words = shippedFile(u"words"_s);
    if (!words)
        return words.failure();
    const auto sets = readWords(*words);
    if (!sets)
        return sets.failure();
    const auto layout = shippedFile(name);
    return layout ? readLayout(*layout, *sets) : layout.failure();
}

} // namespace

Result<FormLayout> shippedLayout(Form form)
{
    static const std::array<Result<FormLayout>, 4> layouts{
        readShipped(u"registration"_s), readShipped(u"acceptance"_s), readShipped(u"acceptance_batch"_s),
        readShipped(u"warranty"_s)};
    return layouts[size_t(form)];
}

} // namespace sk
