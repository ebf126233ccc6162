// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/print_mark.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sk {

class FieldRow;
class StatusLabel;

//! Finds the record of a mark and compares.
using SheetLookup = std::function<Result<SheetFinding>(const PrintMark &mark)>;

//! Tells of a printed sheet whether its record has changed since. A wedge scanner types the code's text into
//! the field and presses Enter; the next sheet may follow at once.
class SheetCheck : public QDialog {
    Q_OBJECT
public:
    explicit SheetCheck(SheetLookup lookup, QWidget *parent = nullptr);

    //! As if the code had been scanned.
    void take(const QString &code);

Q_SIGNALS:
    //! The record with this number is to be shown: AZ-…, YS-… or YH-…, whatever was scanned.
    void openRequested(const QString &number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void make();
    void word();
    void check();
    void showFinding(const SheetFinding &finding);

    SheetLookup m_lookup;
    QString m_number;
    QLineEdit *m_text;
    FieldRow *m_row;
    StatusLabel *m_status;
    QLabel *m_what;
    QLabel *m_sentence;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace sk
