// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/print_choices.h"
#include "views/printing/printers.h"

#include <QObject>

#include <functional>

class QProgressDialog;

namespace sk {

class Prompter;
class ViewMemory;

//! Long work on forms that is done away from the interface thread.
struct PaperJob {
    QString what; //!< for people: “Saving forms”
    qsizetype forms = 0;
    std::function<Result<int>(const PrintProgress &progress)> work;
    std::function<void(const Result<int> &pages)> done; //!< called on the interface thread
};

//! Starts a job; false while another long one runs. None where everything is done at once.
using Background = std::function<bool(const PaperJob &job)>;

//! What the print dialog works with and who answers for it.
struct PrintSurroundings {
    Printers &printers;
    Prompter &prompter;
    ViewMemory &memory;
    Background background;
};

//! What is to be printed, and how.
struct PrintOrder {
    FormLayout layout;
    QList<FormData> forms;
    PrintChoices choices;
    QString name; //!< suggested for a file, without its ending
};

//! Carries a print order out: shows how far it is, hears Cancel, says in a sentence what came of it.
class PrintingRun : public QObject {
    Q_OBJECT
public:
    PrintingRun(PrintSurroundings surroundings, QWidget *over);

    //! Into pre-printed paper the forms go first; their annexes follow once plain paper is in.
    void print(const PrintOrder &order, FormDocument &document);
    //! Asks for the file. Many forms are written in the background.
    void savePdf(const PrintOrder &order, FormDocument &document);

    //! Why there is no printing; `hasDocument` tells a lost printer from a lost font.
    static QString sentenceOf(const Failure &failure, bool hasDocument);

Q_SIGNALS:
    void said(const QString &sentence);
    void printed(int pages);
    void busyChanged(bool busy);

private:
    using Work = std::function<Result<int>(const PrintProgress &)>;

    QProgressDialog *makeBar(qsizetype forms);
    Result<int> atOnce(qsizetype forms, const Work &work);
    bool inBackground(const PrintOrder &order, const QString &path);
    void tell(const Result<int> &pages, const QString &sentence);

    PrintSurroundings m_with;
    QWidget *m_over;
};

} // namespace sk
