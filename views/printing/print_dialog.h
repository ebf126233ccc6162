// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/print_choices.h"
#include "views/printing/printers.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace sk {

class PageView;
class PrintPanel;
class Prompter;
class ViewMemory;

//! What the print dialog works with and who answers for it.
struct PrintSurroundings {
    Printers &printers;
    Prompter &prompter;
    ViewMemory &memory;
};

//! Shows forms as they will come out of the printer, and prints them or saves them as PDF. What was chosen is
//! remembered for the form, the offset for the printer.
class PrintDialog : public QDialog {
    Q_OBJECT
public:
    //! `name` is the suggested name of a PDF file, without its ending.
    PrintDialog(FormLayout layout, QList<FormData> forms, QString name, PrintSurroundings surroundings,
                QWidget *parent = nullptr);

Q_SIGNALS:
    //! So many pages are on their way to the printer or stand in a file.
    void printed(int pages);

protected:
    void changeEvent(QEvent *event) override;

private:
    void make();
    QWidget *makeTurning();
    QWidget *makeButtons();
    void word();
    void take();
    void showPage(qsizetype form, int copy, int page);
    void turn(int step);
    void print();
    void savePdf();
    void run(const std::function<Result<int>(const PrintProgress &)> &work, const QString &sentence);
    QString sentenceOf(const Failure &failure) const;

    FormLayout m_layout;
    QList<FormData> m_forms;
    QString m_name;
    PrintSurroundings m_with;
    PrintChoices m_choices;
    std::shared_ptr<FormDocument> m_document; //!< none when there is no font or no copy is chosen
    qsizetype m_form = 0;
    int m_copy = 0; //!< among the chosen ones
    int m_page = 0;
    PageView *m_view;
    PrintPanel *m_panel;
    QToolButton *m_back;
    QToolButton *m_forth;
    QLabel *m_place;
    QComboBox *m_zoom;
    QLabel *m_said;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace sk
