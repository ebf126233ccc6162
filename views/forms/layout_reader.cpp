// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/layout_reader.h"

#include "views/forms/json_part.h"
#include "views/forms/layout_check.h"
#include "views/forms/sheet_reader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr qsizetype longestFile = 256 * 1024;
constexpr qsizetype mostSets = 64;
constexpr qsizetype mostOptions = 32;
constexpr qsizetype mostCopies = 6;

Result<QJsonValue> parsed(const QByteArray &json)
{
    if (json.size() > longestFile)
        return Failure{Failure::Kind::TooLarge, u"a layout file of %1 bytes"_s.arg(json.size())};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{Failure::Kind::Corrupt, u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset)};
    return QJsonValue(document.object());
}

QList<Option> optionsFrom(const JsonPart &sets, const QString &name)
{
    QList<Option> options;
    for (const QJsonValue &value : sets.list(QLatin1String(name.toLatin1()), mostOptions)) {
        const QJsonArray triple = value.toArray();
        const auto words = wordsFrom(QJsonArray{triple.at(1), triple.at(2)});
        if (triple.size() != 3 || !triple.at(0).isString() || !words)
            sets.fail(u"“%1” is to be a list of word, Chinese, English"_s.arg(name));
        options.append({triple.at(0).toString(), words.value_or(Words{})});
    }
    return options;
}

} // namespace

Result<WordSets> readWords(const QByteArray &json)
{
    const auto root = parsed(json);
    if (!root)
        return root.failure();
    QString problem;
    const JsonPart sets(*root, u"words"_s, problem);
    if (sets.keys().size() > mostSets)
        return Failure{Failure::Kind::TooLarge, u"too many sets of words"_s};
    WordSets words;
    for (const QString &name : sets.keys())
        words.insert(name, optionsFrom(sets, name));
    if (!problem.isEmpty())
        return Failure{Failure::Kind::Invalid, problem};
    return words;
}

Result<FormLayout> readLayout(const QByteArray &json, const WordSets &words)
{
    const auto root = parsed(json);
    if (!root)
        return root.failure();
    QString problem;
    const JsonPart part(*root, u"layout"_s, problem);
    part.only({"form"_L1, "title"_L1, "copies"_L1, "cells"_L1, "sheets"_L1});
    FormLayout layout;
    layout.form = part.text("form"_L1);
    layout.title = part.words("title"_L1);
    for (const QJsonValue &copy : part.list("copies"_L1, mostCopies))
        layout.copies.append(wordsFrom(copy).value_or(Words{}));
    if (layout.form.isEmpty() || layout.title.chinese.isEmpty() || layout.copies.isEmpty())
        part.fail(u"a form has a name, a title and at least one copy"_s);
    SheetReader reader(words, part.part("cells"_L1));
    for (const QJsonValue &sheet : part.list("sheets"_L1, papers().size()))
        layout.sheets.append(
            reader.read(part.part(sheet, u"sheet %1"_s.arg(sheet.toObject().value("paper"_L1).toString()))));
    if (problem.isEmpty())
        problem = problemWith(layout);
    if (!problem.isEmpty())
        return Failure{Failure::Kind::Invalid, problem};
    return layout;
}

} // namespace sk
