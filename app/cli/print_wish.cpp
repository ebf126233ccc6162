// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print_wish.h"

#include "models/domain/acceptance.h"
#include "views/forms/paper_offset.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

// Nobody wants more of a form, and a slip of the finger should not fill a room.
constexpr int mostCopies = 20;

//! Which of the layout's copies are printed: 0 is the customer's, the last the company's.
std::optional<QList<int>> copiesOf(const QString &wish, int there)
{
    QList<int> all(there);
    std::iota(all.begin(), all.end(), 0);
    if (wish == u"all"_s)
        return all;
    if (wish == u"customer"_s)
        return QList<int>{0};
    if (wish == u"company"_s)
        return QList<int>{there - 1};
    bool understood = false;
    const int times = wish.toInt(&understood);
    if (!understood || times < 1 || times > mostCopies)
        return {};
    QList<int> copies;
    for (int i = 0; i < times; ++i)
        copies += all;
    return copies;
}

std::optional<QPointF> offsetOf(const QString &wish)
{
    const QStringList parts = wish.split(u',');
    bool right = false;
    bool down = false;
    const QPointF offset(parts.value(0).toDouble(&right), parts.value(1).toDouble(&down));
    const bool fits = parts.size() == 2 && right && down && std::abs(offset.x()) <= furthestOffset
        && std::abs(offset.y()) <= furthestOffset;
    return fits ? std::optional(offset) : std::nullopt;
}

QString tidy(const QString &number)
{
    return number.trimmed().toUpper();
}

bool isBatch(const QString &number)
{
    return tidy(number).startsWith(u"YH"_s);
}

//! Appends the vehicles behind a number, those that are not there yet.
Result<> addVehicles(Session &session, Paperwork &paperwork, const QString &number,
                     QList<RegistrationId> &ids)
{
    const auto add = [&](const RegistrationId &id) {
        if (!ids.contains(id))
            ids.append(id);
    };
    if (!isBatch(number)) {
        const auto id = paperwork.registrationOf(number);
        if (!id)
            return id.failure();
        add(*id);
        return {};
    }
    const auto entries = session.table<Acceptance>().where(&Acceptance::batch, tidy(number));
    if (!entries)
        return entries.failure();
    if (entries->isEmpty())
        return Failure{Failure::Kind::Missing, number};
    for (const Acceptance &entry : *entries)
        add(entry.registration);
    return {};
}

Result<FilledForms> summaries(Paperwork &paperwork, const QStringList &numbers)
{
    FilledForms all{Form::AcceptanceBatch, {}};
    QStringList done;
    for (const QString &number : numbers) {
        if (done.contains(tidy(number)))
            continue;
        done.append(tidy(number));
        const auto one = paperwork.batch(tidy(number));
        if (!one)
            return one.failure();
        all.sheets += one->sheets;
    }
    return all;
}

} // namespace

void addPrintOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"pdf"_s, Words::tr("The PDF to write; an older one of that name is replaced."), u"OUT"_s});
    parser.addOption(
        {u"paper"_s,
         Words::tr("a4, a5 or one of the continuous papers of the form (a wrong name lists them)."),
         u"PAPER"_s, u"a4"_s});
    parser.addOption({u"copies"_s,
                      Words::tr("all, customer, company, or a number: so often all copies of the form."),
                      u"COPIES"_s, u"all"_s});
    parser.addOption(
        {u"offset"_s,
         Words::tr("Millimetres to the right and down for a printer that feeds askew, as 1.5,-2."), u"X,Y"_s,
         u"0,0"_s});
    parser.addOption(
        {u"data-only"_s, Words::tr("Only what is filled in, for paper that has the form printed on it.")});
    parser.addOption({u"english"_s, Words::tr("The form's own words in English.")});
}

std::variant<PrintOptions, QString> printOptions(const QCommandLineParser &parser, const FormLayout &layout)
{
    PrintOptions options;
    options.dataOnly = parser.isSet(u"data-only"_s);
    options.language = parser.isSet(u"english"_s) ? FormLanguage::English : FormLanguage::Chinese;
    const auto copies
        = copiesOf(parser.value(u"copies"_s), int(std::max<qsizetype>(1, layout.copies.size())));
    if (!copies)
        return Words::tr("The copies are all, customer, company or a number from 1 to %1.").arg(mostCopies);
    options.copies = *copies;
    const auto offset = offsetOf(parser.value(u"offset"_s));
    if (!offset)
        return Words::tr("The offset is two numbers of millimetres, at most %1 each, as 1.5,-2.")
            .arg(furthestOffset);
    options.offset = *offset;
    return options;
}

Result<FilledForms> filledForms(Session &session, const QString &form, const QStringList &numbers)
{
    Paperwork paperwork(session);
    const auto batches = std::ranges::count_if(numbers, isBatch);
    if (form == u"acceptance"_s && batches > 0)
        return batches == numbers.size() ? summaries(paperwork, numbers)
                                         : Result<FilledForms>(Failure{Failure::Kind::Invalid, {}});
    QList<RegistrationId> ids;
    for (const QString &number : numbers)
        if (const auto added = addVehicles(session, paperwork, number, ids); !added)
            return added.failure();
    if (form == u"registration"_s)
        return paperwork.registrations(ids);
    if (form == u"acceptance"_s)
        return paperwork.acceptances(ids);
    if (form == u"warranty"_s)
        return paperwork.cards(ids);
    if (form == u"batch"_s)
        return paperwork.batchToSign(ids);
    return Failure{Failure::Kind::Invalid, {}};
}

} // namespace sk::cli
