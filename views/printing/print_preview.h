// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/form_document.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace sk {

class PageView;

//! The pages as they will come out, one at a time: every form, every copy, every page.
class PrintPreview : public QWidget {
    Q_OBJECT
public:
    PrintPreview(QList<Words> copyNames, QList<FormData> forms, QWidget *parent = nullptr);

    //! Stays on the page that was shown. Null shows nothing.
    void setDocument(std::shared_ptr<FormDocument> document, const PrintOptions &options);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTurning();
    void word();
    void showPage(qsizetype form, int copy, int page);
    void turn(int step);
    QString copyWords(int copy) const;

    QList<Words> m_copyNames;
    QList<FormData> m_forms;
    PrintOptions m_options;
    std::shared_ptr<FormDocument> m_document;
    qsizetype m_form = 0;
    int m_copy = 0; //!< among the chosen ones
    int m_page = 0;
    PageView *m_view;
    QToolButton *m_back;
    QToolButton *m_forth;
    QLabel *m_place;
    QComboBox *m_zoom;
};

} // namespace sk
