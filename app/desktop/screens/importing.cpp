// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/failure_words.h"
#include "app/desktop/screens/registration_work.h"
#include "models/domain/china_day.h"
#include "models/exchange/check_sheet.h"
#include "models/exchange/list_import.h"
#include "models/exchange/problem_words.h"
#include "models/exchange/read_workbook.h"
#include "models/exchange/store_lookup.h"
#include "models/items/field_words.h"
#include "views/import/import_dialog.h"
#include "views/widgets/dialog_memory.h"
#include "views/widgets/prompter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importing)
};

//! What has been read and found out so far. The worker fills it, the interface thread reads it once the
//! worker is done.
struct Sheetful {
    QString path;
    Workbook book;
    int sheet = -1;
    Layout layout;
    ColourRule colours;
    ImportPreview preview;
    Trouble trouble;
    qsizetype imported = 0;
};

//! One spreadsheet on its way in: reads, checks, enters, each on the worker, and tells the dialog.
class SheetImport : public QObject {
public:
    SheetImport(const RegistrationWork &work, const QString &path)
        : m_work(work)
        , m_dialog(new ImportDialog(QFileInfo(path).fileName(), work.over))
        , m_state(std::make_shared<Sheetful>())
    {
        setParent(m_dialog);
        m_state->path = path;
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        Worker &worker = work.desk.worker;
        connect(&worker, &Worker::progressed, m_dialog, &ImportDialog::showProgress);
        connect(m_dialog, &ImportDialog::cancelRequested, &worker, &Worker::cancel);
        connect(m_dialog, &QDialog::rejected, &worker, &Worker::cancel);
        connect(m_dialog, &ImportDialog::layoutChosen, this, &SheetImport::takeLayout);
        connect(m_dialog, &ImportDialog::importRequested, this, &SheetImport::enter);
        connect(m_dialog, &ImportDialog::errorSheetRequested, this, &SheetImport::saveErrorSheet);
        rememberDialog(*m_dialog, work.desk.view, u"import"_s);
        m_dialog->open();
    }

    void read()
    {
        run(
            Words::tr("Reading %1").arg(QFileInfo(m_state->path).fileName()),
            [](Session &session, Sheetful &state, const Watch &watch) -> Result<> {
                auto reading = readWorkbook(state.path, watch);
                if (auto *refusal = std::get_if<Refusal>(&reading)) {
                    state.trouble = *refusal;
                    return {};
                }
                state.book = std::move(std::get<Workbook>(reading));
                const FoundSheet found = findSheet(state.book, u"registration"_s);
                state.sheet = qMax(found.sheet, 0);
                state.layout = found.layout;
                if (found.sheet >= 0)
                    recallLayout(session, state.layout);
                return {};
            },
            [this] {
                if (m_state->trouble)
                    return m_dialog->showTrouble(sentenceOf(*m_state->trouble));
                if (!m_state->layout.isFound())
                    return m_dialog->showTrouble(Words::tr(
                        "No row of titles was found. A list needs one, with at least the plate or the VIN."));
                check();
            });
    }

private:
    using Job = std::function<Result<>(Session &session, Sheetful &state, const Watch &watch)>;

    //! Runs a job on the worker; what comes after happens here, and only if it went well.
    void run(const QString &what, const Job &job, const std::function<void()> &then)
    {
        const bool started = m_work.desk.worker.start(
            what,
            [state = m_state, job](Session &session, Progress &progress) -> Result<> {
                const auto stop = std::make_shared<std::stop_source>();
                Watch watch;
                watch.stop = stop->get_token();
                watch.progress = [&progress, stop](int percent) {
                    if (!progress.report(percent, 100))
                        stop->request_stop();
                };
                return job(session, *state, watch);
            },
            [dialog = QPointer(m_dialog), then](const Result<> &outcome) {
                if (!dialog)
                    return;
                if (!outcome)
                    return dialog->showTrouble(sk::sentenceOf(outcome.failure()));
                then();
            });
        if (started)
            m_dialog->showWork(what);
        else
            m_dialog->showTrouble(Words::tr("Another long job is running. Try again when it is done."));
    }

    void check()
    {
        run(
            Words::tr("Checking every row"),
            [&reference = m_work.desk.reference](Session &session, Sheetful &state,
                                                 const Watch &watch) -> Result<> {
                const Bench bench{reference, dayInChina(session.now())};
                auto preview = checkSheet(state.book, state.sheet, state.layout,
                                          {bench, state.colours, knownIn(session, u"registration"_s)}, watch);
                if (!preview)
                    return preview.failure();
                state.preview = *std::move(preview);
                return {};
            },
            [this] {
                if (!askAboutColours())
                    m_dialog->showPreview(m_state->preview);
                else
                    check();
            });
    }

    bool anyProblem(RowProblem::What what) const
    {
        const auto has = [what](const CheckedRow &row) {
            return std::any_of(row.problems.begin(), row.problems.end(),
                               [&](const RowProblem &one) { return one.what == what; });
        };
        return std::any_of(m_state->preview.rows.begin(), m_state->preview.rows.end(), has);
    }

    //! The same number exists in blue and in yellow, so nobody may guess: a person says it once for the
    //! sheet. True when something was said.
    bool askAboutColours()
    {
        Prompter &prompter = m_work.desk.prompter;
        if (m_state->colours.digits == ColourDigits::Unknown && anyProblem(RowProblem::What::ColourDigits)) {
            const auto way = prompter.choose(
                Words::tr("Which numbering of plate colours is this?"),
                Words::tr("The sheet gives the colours as digits, and there are two numberings."),
                {Words::tr("JT/T 697.7: 1 blue, 2 yellow"), Words::tr("Toll systems: 0 blue, 1 yellow")});
            if (way) {
                m_state->colours.digits = *way == 0 ? ColourDigits::Jtt : ColourDigits::Etc;
                return true;
            }
        }
        if (!m_state->colours.unsaid && anyProblem(RowProblem::What::ColourMissing)) {
            const auto way = prompter.choose(
                Words::tr("Which colour have the plates?"),
                Words::tr("Some rows do not say, and their plates come in several colours."),
                {nameOf(PlateColour::Yellow), nameOf(PlateColour::Blue)});
            if (way) {
                m_state->colours.unsaid = *way == 0 ? PlateColour::Yellow : PlateColour::Blue;
                return true;
            }
        }
        return false;
    }

    void takeLayout(const Layout &layout)
    {
        m_state->layout = layout;
        if (const auto kept = rememberLayout(m_work.desk.session(), layout); !kept)
            m_work.complain(Words::tr("The meaning of the columns is not remembered"), kept.failure());
        check();
    }

    void enter()
    {
        run(
            Words::tr("Importing"),
            [](Session &session, Sheetful &state, const Watch &watch) -> Result<> {
                const auto entered = importRegistrations(session, state.preview, {}, watch);
                if (!entered)
                    return entered.failure();
                state.imported = entered->size();
                return {};
            },
            [this] {
                const auto counts = m_state->preview.counts();
                m_work.desk.prompter.tell(
                    Words::tr("%n registration(s) imported", nullptr, int(m_state->imported)),
                    counts.blocked > 0
                        ? Words::tr("%n row(s) stayed out. Save the sheet with its problems to mend them.",
                                    nullptr, counts.blocked)
                        : Words::tr("Every row of the sheet is in the list now."));
                if (counts.blocked == 0)
                    return m_dialog->accept();
                check(); // what is in now is shown as being there
            });
    }

    void saveErrorSheet()
    {
        const QFileInfo file(m_state->path);
        const QString path = m_work.desk.prompter.saveFile(
            Words::tr("Save the sheet with its problems"),
            Words::tr("%1 with problems").arg(file.completeBaseName()) + u".xlsx"_s,
            Words::tr("Excel workbook (*.xlsx)"));
        if (path.isEmpty())
            return;
        run(
            Words::tr("Writing %1").arg(QFileInfo(path).fileName()),
            [path](Session & /*session*/, Sheetful &state, const Watch &watch) -> Result<> {
                return writeErrorSheet(path, state.book.sheets.at(state.sheet), state.preview,
                                       errorSheetWords(state.layout), watch);
            },
            [this, path] {
                m_dialog->showOutcome(
                    Words::tr("Saved as %1. Mend the rows there and import it again.").arg(path));
            });
    }

    RegistrationWork m_work;
    ImportDialog *m_dialog;
    std::shared_ptr<Sheetful> m_state;
};

} // namespace

void importRegistrationSheet(const RegistrationWork &work)
{
    const QString path = work.desk.prompter.openFile(
        Words::tr("Import registrations"),
        Words::tr("Spreadsheets (*.xlsx *.xls *.ods *.csv *.txt *.htm *.html);;All files (*)"));
    if (!path.isEmpty())
        importSheetFrom(work, path);
}

void importSheetFrom(const RegistrationWork &work, const QString &path)
{
    (new SheetImport(work, path))->read(); // goes with its dialog
}

} // namespace sk
