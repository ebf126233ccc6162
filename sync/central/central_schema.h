// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/central/sql.h"

namespace sk::central {

//! One step of the tables from a version to the next.
struct SchemaStep {
    QString statements; //!< parted by empty lines
};

//! All steps in their order, the first from nothing to version 1; never edited once released.
Result<QList<SchemaStep>> schemaSteps();

//! Makes the tables when there are none and `create` is said, and takes the steps a newer program brought;
//! each step is one transaction, and of several programs at once one takes it. Missing without tables and
//! without `create`, TooNew for those of a newer program.
Result<> bringUpToDate(Sql &sql, bool create);
Result<> bringUpToDate(Sql &sql, bool create, const QList<SchemaStep> &steps);

} // namespace sk::central
