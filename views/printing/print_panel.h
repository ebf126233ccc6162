// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/print_choices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace sk {

class FieldRow;

//! The choices beside the preview: paper, copies, what is printed, the language, the printer and its offset.
class PrintPanel : public QWidget {
    Q_OBJECT
public:
    PrintPanel(const FormLayout &layout, const QStringList &printers, QWidget *parent = nullptr);

    void setChoices(const PrintChoices &choices);
    PrintChoices choices() const;

    //! Shows the offset kept for the printer just chosen.
    void setOffset(QPointF millimetres);

Q_SIGNALS:
    void changed();
    //! Another printer, whose own offset is to be shown.
    void printerChosen(const QString &printer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void make(const FormLayout &layout, const QStringList &printers);
    QDoubleSpinBox *makeOffset(const QString &name);
    void word();

    QStringList m_papers;
    QList<Words> m_copyNames;
    QComboBox *m_paper;
    QList<QCheckBox *> m_copies;
    QCheckBox *m_carbonSet;
    QCheckBox *m_dataOnly;
    QComboBox *m_language;
    QComboBox *m_printer;
    QDoubleSpinBox *m_right;
    QDoubleSpinBox *m_down;
    FieldRow *m_paperRow;
    FieldRow *m_languageRow;
    FieldRow *m_printerRow;
    FieldRow *m_rightRow;
    FieldRow *m_downRow;
    QLabel *m_copiesTitle;
    QLabel *m_dataOnlyHint;
    QLabel *m_offsetHint;
};

} // namespace sk
