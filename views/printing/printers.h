// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/forms/form_document.h"

#include <QStringList>

namespace sk {

//! The printers of this computer, as far as the printing screen needs them; tests bring their own.
class Printers {
public:
    virtual ~Printers() = default;

    virtual QStringList names() const = 0;
    //! Empty when the system names none.
    virtual QString usual() const = 0;
    //! Sends forms, or a part of them, to a printer as one job; answers the number of pages. Missing when the
    //! printer is gone.
    virtual Result<int> print(const QString &printer, FormDocument &document, const QList<FormData> &forms,
                              PrintPart part, const PrintProgress &progress)
        = 0;
};

//! Those the system knows. Sets the exact paper, so that continuous paper is not taken for A4; Windows also
//! needs a form of that size in its print server's properties.
class SystemPrinters : public Printers {
public:
    QStringList names() const override;
    QString usual() const override;
    Result<int> print(const QString &printer, FormDocument &document, const QList<FormData> &forms,
                      PrintPart part, const PrintProgress &progress) override;
};

} // namespace sk
