// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/print.h"

#include "app/cli/opening.h"
#include "app/cli/out_file.h"
#include "app/cli/print_wish.h"
#include "app/cli/words.h"
#include "app/paperwork/sheet_state.h"
#include "views/forms/form_document.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

const QStringList formNames{u"registration"_s, u"acceptance"_s, u"warranty"_s, u"batch"_s};

QStringList papersOf(const FormLayout &layout)
{
    QStringList names;
    for (const FormSheet &sheet : layout.sheets)
        names.append(sheet.paper.id);
    return names;
}

QString troubleOf(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Missing)
        return Words::tr("“%1” is not known in this store. Check the number, or sync first.")
            .arg(failure.detail);
    if (failure.kind == Failure::Kind::Invalid && failure.detail.isEmpty())
        return Words::tr("Batches YH-… and single acceptances are different forms: print them apart.");
    if (failure.kind == Failure::Kind::Invalid)
        return Words::tr("The vehicle of %1 is not accepted yet: its warranty has not begun.")
            .arg(failure.detail);
    if (failure.kind == Failure::Kind::Settled)
        return Words::tr("A vehicle is accepted already (%1). “print batch” is for those that are not; leave "
                         "it away, or print its acceptance.")
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
    const auto options = printOptions(parser, *layout);
    if (const auto *misuse = std::get_if<QString>(&options))
        return complain(surroundings, *misuse, Misused);
    auto document = FormDocument::make(*layout, paper, std::get<PrintOptions>(options));
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
    if (!formNames.contains(arguments.value(0)) || arguments.size() < 2 || !parser.isSet(u"pdf"_s))
        return complain(
            surroundings,
            Words::tr("Say registration, acceptance, warranty or batch, at least one number, and --pdf OUT."),
            Misused);
    if (const QString objection = objectionTo(parser.value(u"pdf"_s), Replacing::Allowed);
        !objection.isEmpty())
        return complain(surroundings, objection);
    // A sheet to sign reserves its number; all others only say what is there.
    const auto store
        = arguments.first() == u"batch"_s ? openStore(surroundings) : openStoreToRead(surroundings);
    if (!store)
        return Failed;
    const auto filled = filledForms(store->session(), arguments.first(), arguments.mid(1));
    if (!filled)
        return complain(surroundings, troubleOf(filled.failure()));
    return writePdf(*filled, parser, surroundings);
}

int checkSheet(const QCommandLineParser & /*parser*/, const QStringList &arguments,
               Surroundings &surroundings)
{
    if (arguments.size() != 1)
        return complain(surroundings, Words::tr("Give the text of one QR code, SK1:…"), Misused);
    const auto store = openStoreToRead(surroundings);
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
    return {
        u"print"_s,
        u"registration|acceptance|warranty|batch NO… --pdf OUT"_s,
        Words::tr("Writes forms as one PDF."),
        addPrintOptions,
        print,
        {u"print registration AZ-411624-3F-261123-017-8 --pdf sheet.pdf"_s,
         u"print acceptance YH-411624-3F-261123-001-5 YH-411624-3F-261123-002-3 --pdf batches.pdf"_s,
         u"print warranty YH-411624-3F-261123-001-5 --copies customer --pdf cards.pdf"_s,
         u"print batch AZ-411624-3F-261123-017-8 AZ-411624-3F-261123-018-6 --pdf to-sign.pdf"_s},
        Words::tr("A number is that of the registration AZ-…, the acceptance YS-…, the card BX-… or the "
                  "batch YH-…, which stands for all its vehicles; “acceptance YH-…” is the summary of the "
                  "batch. “batch” prints the summary to sign for vehicles that are not accepted yet. A "
                  "vehicle that is named twice is printed once.")};
}

Command sheetCommand()
{
    return {u"sheet"_s,
            u"TEXT"_s,
            Words::tr("Says whether the record behind a printed sheet changed since (0 unchanged, 1 changed "
                      "or unknown)."),
            {},
            checkSheet,
            {u"sheet SK1:…"_s}};
}

} // namespace sk::cli
