// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/clash_words.h"

#include "models/domain/kinds.h"
#include "models/items/field_words.h"
#include "models/items/value_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Clashes)
};

} // namespace

QString sentenceOf(QStringView record, const Clash &clash, Role viewer)
{
    const KindInfo *info = kindNamed(record);
    if (!info || clash.field >= info->fields.size())
        return {};
    const QString &field = info->fields.at(clash.field);
    const QString name = nameOfField(record, field);
    // An id says nothing to a reader, nor does the list of reasons.
    if (info->types.at(clash.field) == FieldType::Id || field == u"overrides"_s)
        return Words::tr("%1: chosen differently here and elsewhere.").arg(name);
    const auto words = [&](const Value &value) {
        const QString text
            = shownText(record, field, shownValue(record, field, value), {viewer, Occasion::Form});
        return text.isEmpty() ? Words::tr("nothing") : text;
    };
    return Words::tr("%1: here “%2”, elsewhere “%3”.").arg(name, words(clash.local), words(clash.central));
}

QString sentencesOf(QStringView record, const QList<Clash> &clashes, Role viewer)
{
    QStringList sentences;
    for (const Clash &clash : clashes)
        sentences.append(sentenceOf(record, clash, viewer));
    return sentences.join(u'\n');
}

} // namespace sk
