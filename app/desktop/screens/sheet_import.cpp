// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/sheet_import.h"

#include "app/desktop/failure_words.h"
#include "models/domain/china_day.h"
#include "models/exchange/check_sheet.h"
#include "models/exchange/list_import.h"
#include "models/exchange/problem_words.h"
#include "models/exchange/read_workbook.h"
#include "models/exchange/saved_file.h"
#include "models/exchange/store_lookup.h"
#include "models/items/field_words.h"
#include "views/import/import_dialog.h"
#include "views/widgets/dialog_memory.h"
#include "views/widgets/prompter.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importing)
};

//! A book as it was read, with the sheet that is most likely meant.
struct Read {
    std::shared_ptr<const Workbook> book;
    FoundSheet found;
    Trouble trouble;
};

QString importedWords(const QString &kind, int count)
{
    if (kind == u"terminal")
        return Words::tr("%n terminal(s) taken into stock", nullptr, count);
    if (kind == u"sim_card")
        return Words::tr("%n SIM card(s) taken into stock", nullptr, count);
    return Words::tr("%n registration(s) imported", nullptr, count);
}

} // namespace

SheetImport::SheetImport(const Desk &desk, const QString &path, QWidget *over)
    : m_desk(desk), m_path(path), m_dialog(new ImportDialog(QFileInfo(path).fileName(), over))
{
    setParent(m_dialog);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Other work goes on when this dialog is closed.
    const auto cancel = [this] {
        if (m_running)
            m_desk.worker.cancel();
    };
    connect(&desk.worker, &Worker::progressed, m_dialog, &ImportDialog::showProgress);
    connect(m_dialog, &ImportDialog::cancelRequested, this, cancel);
    connect(m_dialog, &QDialog::rejected, this, cancel);
    connect(m_dialog, &ImportDialog::kindChosen, this, &SheetImport::takeKind);
    connect(m_dialog, &ImportDialog::titleRowChosen, this, &SheetImport::takeTitleRow);
    connect(m_dialog, &ImportDialog::layoutChosen, this, &SheetImport::takeLayout);
    connect(m_dialog, &ImportDialog::reasonRequested, this, &SheetImport::giveReason);
    connect(m_dialog, &ImportDialog::importRequested, this, &SheetImport::enter);
    connect(m_dialog, &ImportDialog::errorSheetRequested, this, &SheetImport::saveErrorSheet);
    offerCommon();
    rememberDialog(*m_dialog, desk.view, u"import"_s);
    m_dialog->open();
}

template<typename T>
void SheetImport::run(const QString &what, qint64 rows, Afterwards onTrouble,
                      const std::function<Result<T>(Session &session, const Watch &watch)> &job,
                      const std::function<void(const T &done)> &then)
{
    const auto done = std::make_shared<T>();
    const bool started = m_desk.worker.start(
        what,
        [done, job, rows](Session &session, Progress &progress) -> Result<> {
            const auto stop = std::make_shared<std::stop_source>();
            Watch watch;
            watch.stop = stop->get_token();
            watch.progress = [&progress, stop, rows](int percent) {
                if (!progress.report(rows * percent / 100, rows))
                    stop->request_stop();
            };
            auto outcome = job(session, watch);
            if (!outcome)
                return outcome.failure();
            *done = *std::move(outcome);
            return {};
        },
        [self = QPointer(this), done, then, onTrouble](const Result<> &outcome) {
            if (!self)
                return;
            self->m_running = false;
            if (!outcome)
                return self->tell(sk::sentenceOf(outcome.failure()), onTrouble);
            then(*done);
        });
    if (!started)
        return tell(Words::tr("Another long job is running. Try again when it is done."), onTrouble);
    m_running = true;
    m_dialog->showWork(what);
}

void SheetImport::tell(const QString &sentence, Afterwards onTrouble)
{
    if (onTrouble == Afterwards::Kept)
        m_dialog->showOutcome(sentence);
    else
        m_dialog->showTrouble(sentence);
}

//! On a device of the centre itself no row would have a depot otherwise.
void SheetImport::offerCommon()
{
    const auto depots = m_desk.session().table<Depot>().all();
    const auto people = m_desk.session().table<Person>().all();
    const auto enrolment = enrolmentOf(m_desk.session().database());
    if (depots && people)
        m_dialog->offerCommon(*depots, *people, enrolment ? DepotId{enrolment->depot} : DepotId());
}

void SheetImport::read()
{
    run<Read>(
        Words::tr("Reading %1").arg(QFileInfo(m_path).fileName()), 0, Afterwards::Cleared,
        [path = m_path](Session &session, const Watch &watch) -> Result<Read> {
            auto reading = readWorkbook(path, watch);
            if (const auto *refusal = std::get_if<Refusal>(&reading))
                return Read{{}, {}, *refusal};
            const auto book = std::make_shared<const Workbook>(std::move(std::get<Workbook>(reading)));
            return Read{book, rememberedSheet(session, *book), {}};
        },
        [this](const Read &read) {
            if (read.trouble)
                return m_dialog->showTrouble(sentenceOf(*read.trouble));
            m_book = read.book;
            m_sheet = qMax(read.found.sheet, 0);
            m_layout = read.found.layout;
            m_dialog->showSheets(glancesAt(*m_book), m_sheet, m_layout);
            if (m_layout.isFound())
                check();
        });
}

qint64 SheetImport::rowCount() const
{
    return m_book && m_sheet < m_book->sheets.size()
        ? qMax(0, m_book->sheets.at(m_sheet).rowCount() - m_layout.titleRow - 1)
        : 0;
}

void SheetImport::check(Reasons reasons)
{
    run<ImportPreview>(
        Words::tr("Checking every row"), rowCount(), Afterwards::Cleared,
        [&reference = m_desk.reference, book = m_book, sheet = m_sheet, layout = m_layout,
         colours = m_colours](Session &session, const Watch &watch) -> Result<ImportPreview> {
            const Bench bench{reference, dayInChina(session.now())};
            return checkSheet(*book, sheet, layout,
                              {bench, colours, knownIn(session, layout.kind), firmsIn(session)}, watch);
        },
        [this, reasons](const ImportPreview &preview) {
            if (askAboutColours(preview))
                return check(reasons);
            ImportPreview shown = preview;
            if (reasons == Reasons::Kept)
                shown.carryReasons(m_dialog->preview());
            m_dialog->showPreview(shown);
        });
}

bool SheetImport::anyProblem(const ImportPreview &preview, RowProblem::What what) const
{
    const auto has = [what](const CheckedRow &row) {
        return std::any_of(row.problems.begin(), row.problems.end(),
                           [&](const RowProblem &one) { return one.what == what; });
    };
    return std::any_of(preview.rows.begin(), preview.rows.end(), has);
}

//! The same number exists in blue and in yellow, so nobody may guess: a person says it once for the sheet.
//! True when something was said.
bool SheetImport::askAboutColours(const ImportPreview &preview)
{
    Prompter &prompter = m_desk.prompter;
    if (m_colours.digits == ColourDigits::Unknown && anyProblem(preview, RowProblem::What::ColourDigits)) {
        const auto way = prompter.choose(
            Words::tr("Which numbering of plate colours is this?"),
            Words::tr("The sheet gives the colours as digits, and there are two numberings."),
            {Words::tr("JT/T 697.7: 1 blue, 2 yellow"), Words::tr("Toll systems: 0 blue, 1 yellow")});
        if (way) {
            m_colours.digits = *way == 0 ? ColourDigits::Jtt : ColourDigits::Etc;
            return true;
        }
    }
    if (!m_colours.unsaid && anyProblem(preview, RowProblem::What::ColourMissing)) {
        const auto way
            = prompter.choose(Words::tr("Which colour have the plates?"),
                              Words::tr("Some rows do not say, and their plates come in several colours."),
                              {nameOf(PlateColour::Yellow), nameOf(PlateColour::Blue)});
        if (way) {
            m_colours.unsaid = *way == 0 ? PlateColour::Yellow : PlateColour::Blue;
            return true;
        }
    }
    return false;
}

void SheetImport::takeKind(const QString &kind)
{
    if (!m_book)
        return;
    FoundSheet found = findSheet(*m_book, kind);
    if (found.sheet < 0 && m_layout.isFound())
        found = {m_sheet, layoutAt(m_book->sheets.at(m_sheet), m_layout.titleRow, kind)};
    m_sheet = qMax(found.sheet, 0);
    m_layout = found.layout;
    if (m_layout.isFound())
        recallLayout(m_desk.session(), m_layout);
    m_dialog->showSheets(glancesAt(*m_book), m_sheet, m_layout);
    if (m_layout.isFound())
        check();
}

void SheetImport::takeTitleRow(int sheet, int row)
{
    if (!m_book || sheet < 0 || sheet >= m_book->sheets.size())
        return;
    m_sheet = sheet;
    m_layout = layoutAt(m_book->sheets.at(sheet), row, m_layout.kind);
    recallLayout(m_desk.session(), m_layout);
    check();
}

void SheetImport::takeLayout(const Layout &layout)
{
    m_layout = layout;
    if (const auto kept = rememberLayout(m_desk.session(), layout); !kept)
        m_desk.prompter.tell(Words::tr("The meaning of the columns is not remembered"),
                             sk::sentenceOf(kept.failure()));
    check();
}

void SheetImport::giveReason(const QList<int> &places)
{
    const auto reason = m_desk.prompter.askText(Words::tr("Keep these rows with a reason"),
                                                Words::tr("Why are they right all the same?"));
    if (reason)
        m_dialog->keepRows(places, *reason);
}

void SheetImport::enter()
{
    run<int>(
        Words::tr("Importing"), m_dialog->preview().counts().imported(), Afterwards::Kept,
        [preview = m_dialog->preview(), common = m_dialog->common(),
         places = placeNames(m_desk.reference)](Session &session, const Watch &watch) {
            return importRows(session, preview, common, watch, places);
        },
        [this](const int &imported) {
            const auto counts = m_dialog->preview().counts();
            m_desk.prompter.tell(
                importedWords(m_layout.kind, imported),
                counts.blocked > 0
                    ? Words::tr("%n row(s) stayed out. Save the sheet with its problems to mend them.",
                                nullptr, counts.blocked)
                    : Words::tr("Every row of the sheet is in the list now."));
            if (counts.blocked == 0)
                return m_dialog->accept();
            m_dialog->noteImported();
            check(Reasons::Forgotten); // what is in now is shown as being there
        });
}

void SheetImport::saveErrorSheet()
{
    const QFileInfo file(m_path);
    const QString path
        = m_desk.prompter.saveFile(Words::tr("Save the sheet with its problems"),
                                   Words::tr("%1 with problems").arg(file.completeBaseName()) + u".xlsx"_s,
                                   Words::tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (isSameFile(path, m_path))
        return m_dialog->showOutcome(
            Words::tr("That is the file being imported. Save the problems under another name."));
    run<std::monostate>(
        Words::tr("Writing %1").arg(QFileInfo(path).fileName()), rowCount(), Afterwards::Kept,
        [path, book = m_book, sheet = m_sheet, preview = m_dialog->preview()](Session & /*session*/,
                                                                              const Watch &watch) {
            return writeErrorSheet(path, *book, sheet, preview, errorSheetWords(preview.layout), watch);
        },
        [this, path](const std::monostate &) {
            m_dialog->showOutcome(
                Words::tr("Saved as %1. Mend the rows there and import it again.").arg(path));
        });
}

} // namespace sk
