// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/printing_run.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace sk {

class PrintPanel;
class PrintPreview;

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
    QWidget *makeButtons();
    void word();
    void take();
    void print();
    void savePdf();
    PrintOrder order() const;
    QString warning() const;
    void setBusy(bool busy);
    void allow();

    FormLayout m_layout;
    QList<FormData> m_forms;
    QString m_name;
    PrintSurroundings m_with;
    PrintingRun *m_run;
    bool m_busy = false;
    PrintChoices m_choices;
    std::shared_ptr<FormDocument> m_document; //!< none when there is no font or no copy is chosen
    PrintPreview *m_preview;
    PrintPanel *m_panel;
    QLabel *m_said;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace sk
