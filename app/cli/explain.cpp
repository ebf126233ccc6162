// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explain.h"

#include "app/cli/words.h"
#include "models/domain/amount.h"
#include "models/domain/identifiers/judge.h"
#include "models/items/finding_words.h"
#include "models/store/numbering.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

// Longer than any identifier or amount with whatever people paste around it.
constexpr qsizetype longestLine = 10'000;

QString wordOf(auto value)
{
    return std::get<QString>(toValue(value));
}

QJsonArray reasonsOf(const QList<Remark> &remarks)
{
    QJsonArray reasons;
    for (const Remark &remark : remarks)
        reasons.append(wordOf(remark.reason));
    return reasons;
}

QJsonArray remarksJson(std::optional<Identifier> kind, const QList<Remark> &remarks)
{
    QJsonArray array;
    for (const Remark &remark : remarks)
        array.append(QJsonObject{{u"reason"_s, wordOf(remark.reason)},
                                 {u"weight"_s, wordOf(remark.weight)},
                                 {u"detail"_s, remark.detail},
                                 {u"sentence"_s, sentenceOf(kind, remark)}});
    return array;
}

struct Explanation {
    QJsonObject json;
    QString text;
};

Explanation explained(const Finding &finding)
{
    QJsonObject json{{u"kind"_s, wordOf(finding.kind)},
                     {u"text"_s, finding.text},
                     {u"normalised"_s, finding.normalised},
                     {u"verdict"_s, wordOf(finding.verdict())},
                     {u"reasons"_s, reasonsOf(finding.remarks)},
                     {u"remarks"_s, remarksJson(finding.kind, finding.remarks)}};
    QString text = u"%1  %2"_s.arg(finding.normalised, nameOf(finding.verdict()));
    for (const Remark &remark : finding.remarks)
        text += u"\n    "_s + sentenceOf(finding.kind, remark);
    return {json, text};
}

//! Amounts are read in capitals; a sentence names the letter that was typed.
AmountFinding asTyped(AmountFinding finding)
{
    for (Remark &remark : finding.remarks)
        if (remark.reason == Reason::Character && !finding.text.contains(remark.detail))
            if (const qsizetype at = finding.text.indexOf(remark.detail, 0, Qt::CaseInsensitive); at >= 0)
                remark.detail = finding.text.mid(at, remark.detail.size());
    return finding;
}

Explanation explained(const AmountFinding &finding)
{
    QJsonObject json{{u"kind"_s, u"amount"_s},
                     {u"text"_s, finding.text},
                     {u"verdict"_s, wordOf(finding.verdict())},
                     {u"reasons"_s, reasonsOf(finding.remarks)},
                     {u"remarks"_s, remarksJson({}, finding.remarks)}};
    if (!finding.amount) {
        const QString verdict = u"%1  %2"_s.arg(finding.text, nameOf(finding.verdict())).trimmed();
        return {json, (QStringList{verdict} + sentencesOf(finding)).join(u"\n    "_s)};
    }
    json.insert(u"fen"_s, finding.amount->value);
    json.insert(u"capitals"_s, inCapitals(*finding.amount));
    const QString figures = u"¥%1  %2"_s.arg(inFigures(*finding.amount), inCapitals(*finding.amount));
    return {json, (QStringList{figures} + sentencesOf(finding)).join(u"\n    "_s)};
}

//! The next line, one character longer than the longest when it is too long: the rest of it is passed over,
//! so that one line gets one answer.
bool readLine(QTextStream &in, QString &line)
{
    constexpr qsizetype most = longestLine + 1;
    if (!in.readLineInto(&line, most))
        return false;
    QString rest;
    for (bool more = line.size() == most; more; more = rest.size() == most)
        if (!in.readLineInto(&rest, most))
            break;
    return true;
}

class Explainer {
public:
    Explainer(QString kind, bool json, Surroundings &surroundings, const Reference &reference)
        : m_kind(std::move(kind))
        , m_json(json)
        , m_surroundings(surroundings)
        , m_bench{reference, dayInChina(surroundings.clock())}
    {
    }

    void say(const QString &text)
    {
        const Explanation told = m_kind == u"amount"_s
            ? explained(asTyped(readAmount(text)))
            : explained(judge(*identifierNamed(m_kind), text, m_bench));
        if (m_json)
            m_surroundings.out << QJsonDocument(told.json).toJson(QJsonDocument::Compact) << Qt::endl;
        else
            m_surroundings.out << told.text << Qt::endl;
    }

private:
    QString m_kind;
    bool m_json;
    Surroundings &m_surroundings;
    Bench m_bench;
};

int explain(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    const QString kind = arguments.value(0);
    const bool fromInput = parser.isSet(u"stdin"_s);
    if (kind != u"amount"_s && !identifierNamed(kind))
        return complain(
            surroundings,
            Words::tr("Say what it is: plate, vin, iccid, sim, imei, identity, credit, phone or amount."),
            Misused);
    if (arguments.size() != (fromInput ? 1 : 2))
        return complain(surroundings, Words::tr("Give one text, or --stdin for one on each line."), Misused);
    const QString format = parser.value(u"format"_s);
    if (format != u"text"_s && format != u"json"_s)
        return complain(surroundings, Words::tr("The format is text or json."), Misused);
    const auto reference = readReference(u":/reference"_s);
    if (!reference)
        return complain(surroundings, sentence(reference.failure()));

    Explainer explainer(kind, format == u"json"_s, surroundings, *reference);
    if (!fromInput) {
        explainer.say(arguments.at(1));
        return Done;
    }
    QString line;
    while (surroundings.out.status() == QTextStream::Ok && readLine(surroundings.in, line))
        explainer.say(line);
    return Done;
}

} // namespace

Command explainCommand()
{
    return {u"explain"_s,
            u"plate|vin|iccid|sim|imei|identity|credit|phone|amount TEXT"_s,
            Words::tr("Says whether an identifier is right and why, or writes an amount in capitals."),
            [](QCommandLineParser &parser) {
                parser.addOption(
                    {u"format"_s, Words::tr("text or json (one object a line)."), u"FORMAT"_s, u"text"_s});
                parser.addOption({u"stdin"_s, Words::tr("Reads one text from each line of standard input.")});
            },
            explain,
            {u"explain vin LFV3B28R8A3025310"_s, u"explain amount 1409.50"_s, u"explain amount -12.50"_s,
             u"explain plate --stdin --format json < plates.txt"_s},
            Words::tr(
                "JSON: {\"kind\", \"text\", \"normalised\", \"verdict\": fine|check|wrong, \"reasons\": […], "
                "\"remarks\": […]}, an amount with \"fen\" and \"capitals\". The verdict is the answer: the "
                "exit code is 0 for a wrong one too.")};
}

} // namespace sk::cli
