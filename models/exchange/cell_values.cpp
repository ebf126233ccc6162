// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cell_values.h"

#include "models/domain/amount.h"
#include "models/domain/identifiers/tidy.h"
#include "models/exchange/day.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int chinaOffsetSeconds = 8 * 3600; // one zone, no summer time: sheets say nothing of either
constexpr qsizetype digitsOfADouble = 15;
constexpr qsizetype longestText = 120;
constexpr qsizetype longestRemark = 2000;
constexpr qsizetype neverMeant = 4 * longestRemark; // longer than any list has: not worth tidying
constexpr qint64 lightestLoad = 100; // kilograms; below, somebody meant tonnes
constexpr int firstYear = 2000; // nobody installed such terminals before

bool isRemark(const QString &field)
{
    return field == u"note" || field == u"address" || field == u"accessories" || field == u"materials";
}

bool lostDigits(const Cell &cell, const QString &text)
{
    if (cell.kind == CellKind::Number)
        return text.size() > digitsOfADouble && !text.contains(u'.');
    if (text.isEmpty() || !isDigit(text.front()) || allDigits(text))
        return false;
    static const QRegularExpression scientific(u"^[0-9](?:\\.[0-9]+)?[Ee]\\+?[0-9]{1,3}$"_s);
    return text.size() >= 4 && text.size() <= 24 && (text.contains(u'E') || text.contains(u'e'))
        && scientific.match(text).hasMatch();
}

RowProblem problem(RowProblem::What what, const QString &field, const QString &argument,
                   RowProblem::Weight weight = RowProblem::Weight::Blocks)
{
    return {what, weight, field, argument.left(60), {}, {}};
}

//! Numbers that name something and that no rule measures; a number cell has eaten zeros in front.
bool isNameOfDigits(const QString &kind, const QString &field)
{
    static const QStringList names{u"terminal_number"_s, u"maker_code"_s, u"transport_licence"_s,
                                   u"business_licence"_s, u"electrician_certificate"_s};
    return names.contains(field) || (kind == u"terminal" && field == u"number");
}

//! What a spreadsheet shows for a formula that failed; as text it comes back from csv and from our own
//! sheets.
bool isErrorText(QStringView text)
{
    static const QStringList errors{u"#NULL!"_s, u"#DIV/0!"_s, u"#VALUE!"_s, u"#REF!"_s,
                                    u"#NAME?"_s, u"#NUM!"_s,   u"#N/A"_s};
    return text.startsWith(u'#') && errors.contains(text.toString());
}

RowProblem errorProblem(const Cell &cell, const QString &field)
{
    if (cell.text.startsWith(u'='))
        return problem(RowProblem::What::NeverComputed, field, {});
    return problem(RowProblem::What::ErrorCell, field, cell.text.toString());
}

//! Neither a space nor invisible: printed ASCII, Chinese characters, full-width letters and brackets.
bool isPlain(QChar c)
{
    return (c > u' ' && c < u'\x7f') || (c >= u'\u4e00' && c <= u'\u9fff')
        || (c >= u'\uff01' && c <= u'\uff5e');
}

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format || (c.category() == QChar::Other_Control && !c.isSpace());
}

std::optional<double> kilogramsIn(const QString &text)
{
    constexpr qsizetype mostDigits = 9;
    if (text.size() <= mostDigits && allDigits(text))
        return text.toDouble();
    static const QRegularExpression shape(u"^([0-9]{1,9}(?:[.][0-9]+)?)\\s*(?:(kg|千克|公斤)|(t|吨))?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(QString(text).remove(u','));
    if (!match.hasMatch())
        return {};
    constexpr double kilogramsOfATonne = 1000;
    return match.capturedView(1).toDouble() * (match.hasCaptured(3) ? kilogramsOfATonne : 1);
}

//! A SIM card's own number is judged like a registration's.
std::optional<Identifier> identifierOf(const QString &kind, const QString &field)
{
    if (field == u"sim_number" || field == u"protocol_number" || (kind == u"sim_card" && field == u"number"))
        return Identifier::Sim;
    return identifierNamed(field);
}

} // namespace

QString meantText(const Cell &cell, bool severalLines)
{
    QString text = cell.text.toString();
    if (!std::all_of(text.cbegin(), text.cend(), isPlain)) {
        text.removeIf(isInvisible);
        text.replace(u"\r\n"_s, u"\n"_s);
        text = severalLines ? text.trimmed() : text.simplified();
    }
    if (text.size() > 1 && text.startsWith(u'\''))
        text.remove(0, 1);
    return text;
}

CellValues::CellValues(const KindInfo &info, DateSystem dates, const Bench &bench)
    : m_dates(dates), m_bench(bench)
{
    for (qsizetype i = 0; i < info.fields.size(); ++i) {
        const QString &name = info.fields.at(i);
        const auto identifier
            = info.types.at(i) == FieldType::Text ? identifierOf(info.kind, name) : std::nullopt;
        const bool isJudged = identifier || judgeField(name, u"?"_s, bench);
        m_fields.append(
            {name, isJudged, identifier, info.types.at(i), isRemark(name), isNameOfDigits(info.kind, name)});
    }
}

std::optional<Finding> CellValues::judged(const QString &text, const FieldRule &field) const
{
    if (!field.isJudged)
        return {};
    return field.identifier ? judge(*field.identifier, text, m_bench) : judgeField(field.name, text, m_bench);
}

Value CellValues::read(const Cell &cell, qsizetype at, RowProblems &problems) const
{
    if (cell.isEmpty())
        return {};
    const FieldRule &field = m_fields.at(at);
    if (cell.kind == CellKind::Error || isErrorText(cell.text)
        || (!field.isRemark && cell.text.startsWith(u'='))) {
        problems.append(errorProblem(cell, field.name));
        return {};
    }
    if (cell.text.size() > neverMeant) {
        problems.append(problem(RowProblem::What::TooLong, field.name,
                                QString::number(field.isRemark ? longestRemark : longestText)));
        return {};
    }
    const QString text = meantText(cell, field.isRemark);
    if (text.isEmpty())
        return {};
    // What identifies something keeps its digits; in a remark a long number is just a number.
    if (field.type == FieldType::Text && !field.isRemark && lostDigits(cell, text)) {
        problems.append(problem(RowProblem::What::DigitsLost, field.name, text));
        return {};
    }
    if (field.isName && cell.kind == CellKind::Number && !text.startsWith(u'0'))
        problems.append(problem(RowProblem::What::NumberCell, field.name, text, RowProblem::Weight::Check));
    switch (field.type) {
    case FieldType::Text:
        return readText(text, field, problems);
    case FieldType::Day:
    case FieldType::Moment:
        return readDayValue(cell, field, problems);
    case FieldType::Number:
        return readNumber(text, field.name, problems);
    case FieldType::Money:
        return readMoney(text, field.name, problems);
    case FieldType::Flag:
    case FieldType::Id:
    case FieldType::Word:
        break; // no column means these; see titles.cpp
    }
    return {};
}

Value CellValues::readText(const QString &text, const FieldRule &field, RowProblems &problems) const
{
    const qsizetype longest = field.isRemark ? longestRemark : longestText;
    if (text.size() > longest) {
        problems.append(problem(RowProblem::What::TooLong, field.name, QString::number(longest)));
        return {};
    }
    const auto finding = judged(text, field);
    if (!finding)
        return text;
    for (const Remark &remark : finding->remarks) {
        if (remark.weight == Verdict::Fine)
            continue;
        const auto weight
            = remark.weight == Verdict::Wrong ? RowProblem::Weight::Blocks : RowProblem::Weight::Check;
        problems.append({RowProblem::What::Identifier, weight, field.name, text, finding->kind, remark});
    }
    return toValue(finding->normalised);
}

Value CellValues::readDayValue(const Cell &cell, const FieldRule &field, RowProblems &problems) const
{
    const DayReading reading = readDay(cell, m_dates);
    switch (reading.outcome) {
    case DayReading::Outcome::Empty:
        return {};
    case DayReading::Outcome::NotADate:
        problems.append(problem(RowProblem::What::NotADate, field.name, meantText(cell)));
        return {};
    case DayReading::Outcome::Impossible:
        problems.append(problem(RowProblem::What::ImpossibleDate, field.name, meantText(cell)));
        return {};
    case DayReading::Outcome::Read:
        break;
    }
    if (!isDayPlausible(cell, reading.day, field, problems))
        return {};
    if (field.type == FieldType::Day)
        return toValue(reading.day);
    const QTime time = reading.time.isValid() ? reading.time : QTime(0, 0);
    return toValue(QDateTime(reading.day, time, Qt::OffsetFromUTC, chinaOffsetSeconds));
}

bool CellValues::isDayPlausible(const Cell &cell, QDate day, const FieldRule &field,
                                RowProblems &problems) const
{
    const bool work = field.type == FieldType::Moment;
    // A card's end may well lie ahead.
    if (day > m_bench.today && field.name != u"expires") {
        problems.append(problem(RowProblem::What::FutureDate, field.name, meantText(cell),
                                work ? RowProblem::Weight::Blocks : RowProblem::Weight::Check));
        return !work;
    }
    if (day.year() < firstYear)
        problems.append(problem(RowProblem::What::LongAgo, field.name, day.toString(Qt::ISODate),
                                RowProblem::Weight::Check));
    return true;
}

Value CellValues::readNumber(const QString &text, const QString &field, RowProblems &problems)
{
    const auto read = kilogramsIn(text);
    if (!read) {
        problems.append(problem(RowProblem::What::NotANumber, field, text, RowProblem::Weight::Check));
        return {};
    }
    const double kilograms = *read;
    const auto whole = qint64(std::llround(kilograms));
    if (whole < lightestLoad && kilograms > 0) {
        problems.append(problem(RowProblem::What::TooLight, field, text, RowProblem::Weight::Check));
        return {};
    }
    constexpr double noise = 1e-6; // 31.5 tonnes in binary
    if (std::abs(kilograms - double(whole)) > noise)
        problems.append(problem(RowProblem::What::Rounded, field, text, RowProblem::Weight::Check));
    return whole;
}

Value CellValues::readMoney(const QString &text, const QString &field, RowProblems &problems)
{
    const AmountFinding finding = readAmount(text.endsWith(u'元') ? text.chopped(1) : text);
    if (!finding.amount || finding.verdict() == Verdict::Wrong) {
        problems.append(problem(RowProblem::What::NotAnAmount, field, text));
        return {};
    }
    if (finding.amount->value < 0) {
        problems.append(problem(RowProblem::What::NegativeAmount, field, text));
        return {};
    }
    return toValue(*finding.amount);
}

} // namespace sk
