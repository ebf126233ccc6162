// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_wish.h"

#include "app/cli/words.h"
#include "models/domain/depot.h"
#include "models/domain/person.h"
#include "models/exchange/saved_file.h"
#include "models/store/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

QString kindTyped(const QString &word)
{
    if (word == u"registrations"_s)
        return u"registration"_s;
    if (word == u"terminals"_s)
        return u"terminal"_s;
    return word == u"sim-cards"_s ? u"sim_card"_s : QString();
}

QStringList colourWords()
{
    QStringList words;
    for (const std::string_view word : wordsOf(PlateColour{}))
        words.append(QString::fromLatin1(word.data(), qsizetype(word.size())));
    return words;
}

//! What the colour options say; a sentence when they say nothing known.
QString readColours(const QCommandLineParser &parser, ColourRule &colours)
{
    if (parser.isSet(u"colour"_s)) {
        PlateColour colour{};
        if (!fromValue(parser.value(u"colour"_s), colour))
            return Words::tr("The colour is one of %1.").arg(colourWords().join(u", "_s));
        colours.unsaid = colour;
    }
    const QString digits = parser.value(u"colour-digits"_s);
    if (digits == u"jtt"_s)
        colours.digits = ColourDigits::Jtt;
    else if (digits == u"etc"_s)
        colours.digits = ColourDigits::Etc;
    else if (!digits.isEmpty())
        return Words::tr("The digits are jtt (1 blue, 2 yellow) or etc (0 blue, 1 yellow).");
    return {};
}

//! The one active record of that name, or a sentence in `trouble`.
template<typename Record>
std::optional<Record> named(Session &session, const QString &name, QString &trouble)
{
    const auto found = session.table<Record>().where(&Record::name, name);
    if (!found) {
        trouble = sentence(found.failure());
        return {};
    }
    QList<Record> active;
    for (const Record &record : *found)
        if (record.active)
            active.append(record);
    if (active.size() == 1)
        return active.first();
    trouble = active.isEmpty()
        ? Words::tr(
              "Nobody and nothing called “%1” is known here; “list depots” and “list people” show who is.")
              .arg(name)
        : Words::tr("“%1” is the name of several. Give one of them another name first.").arg(name);
    return {};
}

} // namespace

void addImportOptions(QCommandLineParser &parser)
{
    const auto flag = [&](const QString &name, const QString &summary) { parser.addOption({name, summary}); };
    const auto valued = [&](const QString &name, const QString &summary, const QString &value) {
        parser.addOption({name, summary, value});
    };
    flag(u"dry-run"_s, Words::tr("Only says what would happen."));
    valued(u"errors"_s, Words::tr("Writes the sheet back with a last column 错误信息."), u"OUT.xlsx"_s);
    valued(u"depot"_s, Words::tr("The depot of all registrations whose row names none."), u"NAME"_s);
    valued(u"installer"_s, Words::tr("The installer of all registrations whose row names none."), u"NAME"_s);
    valued(u"colour"_s, Words::tr("The colour of plates that say none: yellow, blue …"), u"COLOUR"_s);
    valued(u"colour-digits"_s,
           Words::tr("What digits for colours mean: jtt (1 blue, 2 yellow) or etc (0 blue, 1 yellow)."),
           u"TABLE"_s);
    flag(u"all-or-nothing"_s, Words::tr("Enters nothing when any row is kept out."));
    parser.addOption({u"format"_s, Words::tr("text or json (one object)."), u"FORMAT"_s, u"text"_s});
}

std::variant<ImportWish, QString> importWish(const QCommandLineParser &parser, const QStringList &arguments)
{
    ImportWish wish{.kind = kindTyped(arguments.value(0)),
                    .file = arguments.value(1),
                    .errors = parser.value(u"errors"_s),
                    .depot = parser.value(u"depot"_s),
                    .installer = parser.value(u"installer"_s),
                    .dryRun = parser.isSet(u"dry-run"_s),
                    .allOrNothing = parser.isSet(u"all-or-nothing"_s),
                    .json = parser.value(u"format"_s) == u"json"_s};
    if (arguments.size() != 2 || wish.kind.isEmpty())
        return Words::tr(
            "Say “import registrations FILE”, “import terminals FILE” or “import sim-cards FILE”.");
    if (!wish.json && parser.value(u"format"_s) != u"text"_s)
        return Words::tr("The format is text or json.");
    const bool forVehicles = parser.isSet(u"depot"_s) || parser.isSet(u"installer"_s)
        || parser.isSet(u"colour"_s) || parser.isSet(u"colour-digits"_s);
    if (forVehicles && wish.kind != u"registration"_s)
        return Words::tr("--depot, --installer, --colour and --colour-digits belong to registrations.");
    if (const QString trouble = readColours(parser, wish.colours); !trouble.isEmpty())
        return trouble;
    if (isSameFile(wish.errors, wish.file))
        return Words::tr("--errors would write over the sheet that is read. Name another file.");
    return wish;
}

std::variant<Registration, QString> commonOf(Session &session, const ImportWish &wish)
{
    Registration common;
    QString trouble;
    if (!wish.depot.isEmpty()) {
        const auto depot = named<Depot>(session, wish.depot, trouble);
        if (!depot)
            return trouble;
        common.depot = depot->id;
    }
    if (!wish.installer.isEmpty()) {
        const auto installer = named<Person>(session, wish.installer, trouble);
        if (!installer)
            return trouble;
        common.installer = installer->id;
        common.installerName = installer->name;
    }
    return common;
}

} // namespace sk::cli
