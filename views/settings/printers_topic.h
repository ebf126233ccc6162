// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/topic.h"

#include <QPointF>

class QComboBox;
class QDoubleSpinBox;
class QStackedWidget;

namespace sk {

//! How far off a printer puts its ink.
struct PrinterOffset {
    QString printer;
    QPointF offset; //!< millimetres to the right and down

    bool operator==(const PrinterOffset &) const = default;
};

//! An offset for every printer, so that forms fall into the boxes of pre-printed paper 套打.
class PrintersTopic : public Topic {
    Q_OBJECT
public:
    explicit PrintersTopic(QWidget *parent = nullptr);

    //! `usual` is chosen first.
    void setPrinters(const QList<PrinterOffset> &printers, const QString &usual);

Q_SIGNALS:
    void offsetChanged(const QString &printer, QPointF offset);

private:
    QWidget *makeForm();
    void showCurrent();

    QList<PrinterOffset> m_printers;
    QStackedWidget *m_stack;
    QComboBox *m_printer;
    QDoubleSpinBox *m_right;
    QDoubleSpinBox *m_down;
};

} // namespace sk
