// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export.h"

#include "app/cli/list_source.h"
#include "app/cli/opening.h"
#include "app/cli/out_file.h"
#include "app/cli/words.h"
#include "models/exchange/export_table.h"
#include "models/store/seat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

ExportColumn::Holds heldBy(FieldType type)
{
    switch (type) {
    case FieldType::Number:
    case FieldType::Money:
        return ExportColumn::Holds::Number;
    case FieldType::Day:
        return ExportColumn::Holds::Day;
    case FieldType::Text:
    case FieldType::Flag:
    case FieldType::Moment:
    case FieldType::Id:
    case FieldType::Word:
        break;
    }
    return ExportColumn::Holds::Text;
}

//! Hands the rows over to the file one by one, without the ids nobody reads.
class Handing {
public:
    //! Of SIM cards, which are nothing without their numbers, these stay in, masked, where sensitive columns
    //! are left out.
    Handing(ListSource &source, bool masksCards) : m_source(source), m_fields(source.fields())
    {
        for (ListField &field : m_fields)
            if (masksCards && (field.name == u"iccid"_s || field.name == u"number"_s)) {
                field.sensitivity = Sensitivity::Open;
                m_masked.append(field.name);
            }
    }

    QList<ExportColumn> columns() const
    {
        QList<ExportColumn> columns;
        for (const ListField &field : m_fields)
            if (field.forPeople)
                columns.append({field.title, heldBy(field.type), field.sensitivity});
        return columns;
    }
    bool next(QStringList &row)
    {
        const auto there = m_source.next();
        if (!there)
            failure = there.failure();
        if (!there || !*there)
            return false;
        row.clear();
        const QStringList shown = m_source.shown();
        for (qsizetype i = 0; i < m_fields.size(); ++i)
            if (m_fields.at(i).forPeople)
                row.append(m_masked.contains(m_fields.at(i).name)
                               ? maskedText(u"sim_card", m_fields.at(i).name, shown.at(i))
                               : shown.at(i));
        return true;
    }

    std::optional<Failure> failure;

private:
    ListSource &m_source;
    QList<ListField> m_fields;
    QStringList m_masked;
};

bool isCsv(const QString &path)
{
    return path.endsWith(u".csv"_s, Qt::CaseInsensitive);
}

//! What is wrong with the call, or empty.
QString misuse(const QStringList &arguments)
{
    const QString path = arguments.value(1);
    const bool fits = arguments.size() == 2 && listNames().contains(arguments.first())
        && (isCsv(path) || path.endsWith(u".xlsx"_s, Qt::CaseInsensitive));
    return fits ? QString()
                : Words::tr("Say “export WHAT OUT.xlsx” or OUT.csv; WHAT is one of %1.")
                      .arg(listNames().join(u", "_s));
}

int writeFile(ListSource &source, const ExportTarget &target, bool masksCards, Surroundings &surroundings)
{
    Handing handing(source, masksCards);
    const auto written
        = exportTable(target, handing.columns(), [&](QStringList &row) { return handing.next(row); });
    if (handing.failure || !written)
        return complain(surroundings, sentence(handing.failure ? *handing.failure : written.failure()));
    surroundings.out << Words::tr("%n row(s) in %1", nullptr, *written).arg(target.path) << Qt::endl;
    return Done;
}

int exportList(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    if (const QString wrong = misuse(arguments); !wrong.isEmpty())
        return complain(surroundings, wrong, Misused);
    const QString path = arguments.at(1);
    const auto replacing = parser.isSet(u"force"_s) ? Replacing::Allowed : Replacing::Refused;
    if (const QString objection = objectionTo(path, replacing); !objection.isEmpty())
        return complain(surroundings, objection);
    const auto store = openStoreToRead(surroundings);
    if (!store)
        return Failed;
    const auto seat = seatOf(store->session());
    if (!seat)
        return complain(surroundings, sentence(seat.failure()));
    const bool sensitive = parser.isSet(u"sensitive"_s);
    if (sensitive && !mayRead(seat->role, Secret::Contact, Occasion::Export))
        return complain(
            surroundings,
            Words::tr("The role at this desk may not take sensitive columns out; leave --sensitive away."));
    const Viewer viewer{seat->role, sensitive ? Occasion::Export : Occasion::List};
    const auto source = listSource(store->session(), arguments.first(), {parser.value(u"find"_s), viewer});
    if (!source)
        return complain(surroundings, sentence(source.failure()));
    const auto format = isCsv(path) ? ExportTarget::Format::CsvForSpreadsheets : ExportTarget::Format::Xlsx;
    return writeFile(**source, {path, format, listTitle(arguments.first()), sensitive, (*source)->size()},
                     !sensitive && arguments.first() == u"sim-cards"_s, surroundings);
}

} // namespace

Command exportCommand()
{
    return {
        u"export"_s,
        u"WHAT OUT"_s,
        Words::tr("Writes a list to OUT.xlsx or OUT.csv as people read it, sensitive columns left out."),
        [](QCommandLineParser &parser) {
            parser.addOption({u"find"_s, Words::tr("Only those with this text."), u"TEXT"_s});
            parser.addOption(
                {u"sensitive"_s, Words::tr("With the sensitive columns, where the role at this desk may.")});
            parser.addOption({u"force"_s, Words::tr("Replaces a file of that name.")});
        },
        exportList,
        {u"export registrations vehicles.xlsx"_s, u"export depots depots.csv --force"_s},
        Words::tr("WHAT is one of %1. Titles and words as the desktop shows them, times in China Standard "
                  "Time, money in yuan; for scripts there is “list WHAT --format json”.")
            .arg(listNames().join(u", "_s))};
}

} // namespace sk::cli
