// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print.h"

#include "app/cli/words.h"
#include "app/paperwork/paperwork.h"
#include "app/paperwork/sheet_state.h"
#include "views/forms/form_document.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

std::optional<Form> formNamed(const QString &word)
{
    if (word == u"registration"_s)
        return Form::Registration;
    if (word == u"acceptance"_s)
        return Form::Acceptance;
    if (word == u"warranty"_s)
        return Form::Warranty;
    return {};
}

QStringList papersOf(const FormLayout &layout)
{
    QStringList names;
    for (const FormSheet &sheet : layout.sheets)
        names.append(sheet.paper.id);
    return names;
}

void addPrintOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"pdf"_s, Words::tr("The PDF to write; an older one of that name is replaced."), u"OUT"_s});
    parser.addOption(
        {u"paper"_s,
         Words::tr("a4, a5 or one of the continuous papers of the form (a wrong name lists them)."),
         u"PAPER"_s, u"a4"_s});
    parser.addOption(
        {u"data-only"_s, Words::tr("Only what is filled in, for paper that has the form printed on it.")});
    parser.addOption({u"english"_s, Words::tr("The form's own words in English.")});
}

PrintOptions optionsOf(const QCommandLineParser &parser, const FormLayout &layout)
{
    PrintOptions options;
    options.dataOnly = parser.isSet(u"data-only"_s);
    options.language = parser.isSet(u"english"_s) ? Language::English : Language::Chinese;
    options.copies.resize(std::max<qsizetype>(1, layout.copies.size()));
    std::iota(options.copies.begin(), options.copies.end(), 0);
    return options;
}

QString troubleOf(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Missing)
        return Words::tr("“%1” is not known in this store. Check the number, or sync first.")
            .arg(failure.detail);
    if (failure.kind == Failure::Kind::Invalid)
        return Words::tr("The vehicle of %1 is not accepted yet: its warranty has not begun.")
            .arg(failure.detail);
    return sentence(failure);
}

int writePdf(const FilledForms &filled, const QCommandLineParser &parser, Surroundings &surroundings)
{
    const auto layout = shippedLayout(filled.form);
    if (!layout)
        return complain(surroundings, sentence(layout.failure()));
    const QString paper = parser.value(u"paper"_s);
    if (!papersOf(*layout).contains(paper))
        return complain(surroundings,
                        Words::tr("This form is laid out for: %1.").arg(papersOf(*layout).join(u", "_s)),
                        Misused);
    auto document = FormDocument::make(*layout, paper, optionsOf(parser, *layout));
    if (!document)
        return complain(surroundings,
                        document.failure().kind == Failure::Kind::Missing
                            ? Words::tr("No Chinese font is installed: install fonts-noto-cjk.")
                            : sentence(document.failure()));
    const auto pages = document->savePdf(parser.value(u"pdf"_s), filled.sheets);
    if (!pages)
        return complain(surroundings, sentence(pages.failure()));
    surroundings.out << Words::tr("%n page(s) in %1", nullptr, *pages).arg(parser.value(u"pdf"_s))
                     << Qt::endl;
    return Done;
}

int print(const QCommandLineParser &parser, const QStringList &arguments, Surroundings &surroundings)
{
    const auto form = formNamed(arguments.value(0));
    if (!form || arguments.size() < 2 || !parser.isSet(u"pdf"_s))
        return complain(
            surroundings,
            Words::tr("Say registration, acceptance or warranty, at least one number, and --pdf OUT."),
            Misused);
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    const auto filled = Paperwork(store->session()).byNumbers(*form, arguments.mid(1));
    if (!filled)
        return complain(surroundings, troubleOf(filled.failure()));
    return writePdf(*filled, parser, surroundings);
}

int checkSheet(const QCommandLineParser & /*parser*/, const QStringList &arguments,
               Surroundings &surroundings)
{
    if (arguments.size() != 1)
        return complain(surroundings, Words::tr("Give the text of one QR code, SK1:…"), Misused);
    const auto store = openStore(surroundings);
    if (!store)
        return Failed;
    const auto state = stateOfSheet(store->session(), arguments.first());
    if (!state && state.failure().kind == Failure::Kind::TooNew)
        return complain(surroundings, Words::tr("A newer program printed this sheet. Update this one."));
    if (!state && state.failure().kind == Failure::Kind::Invalid)
        return complain(
            surroundings,
            Words::tr("This is not the code of one of our sheets, or it was mistyped: scan it again."));
    if (!state)
        return complain(surroundings, sentence(state.failure()));
    switch (*state) {
    case MarkState::Unchanged:
        surroundings.out << Words::tr("Unchanged: the record reads as it did when this sheet was printed.")
                         << Qt::endl;
        return Done;
    case MarkState::Changed:
        surroundings.out << Words::tr(
            "Changed: the record was changed after this sheet was printed. Print it again.")
                         << Qt::endl;
        return Failed;
    case MarkState::Accepted:
        surroundings.out << Words::tr("Accepted: the acceptance this sheet was printed for is on record now.")
                         << Qt::endl;
        return Done;
    case MarkState::Unknown:
        break;
    }
    surroundings.out << Words::tr(
        "Unknown: no record of this store has that number. Sync, or ask the centre.")
                     << Qt::endl;
    return Failed;
}

} // namespace

Command printCommand()
{
    return {u"print"_s, u"registration|acceptance|warranty NO… --pdf OUT"_s,
            Words::tr("Writes forms as one PDF; a batch number YH-… prints its summary."), addPrintOptions,
            print};
}

Command sheetCommand()
{
    return {u"sheet"_s,
            u"TEXT"_s,
            Words::tr("Says whether the record behind a printed sheet changed since (0 unchanged, 1 changed "
                      "or unknown)."),
            {},
            checkSheet};
}

} // namespace sk::cli
