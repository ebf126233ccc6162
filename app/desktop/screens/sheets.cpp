// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/registration_work.h"
#include "app/paperwork/paperwork.h"
#include "app/paperwork/sheet_state.h"
#include "views/printing/sheet_check.h"
#include "views/shell/page.h"

using namespace Qt::StringLiterals;

namespace sk {

void checkPrintedSheet(const RegistrationWork &work, const QString &code)
{
    const auto lookup = [work](const PrintMark &mark) { return findingOf(work.desk.session(), mark); };
    auto *dialog = new SheetCheck(lookup, work.over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &SheetCheck::openRequested, work.over, [work, dialog](const QString &number) {
        const auto registration = Paperwork(work.desk.session()).registrationOf(number);
        if (!registration)
            return work.complain(SheetCheck::tr("This record cannot be opened"), registration.failure());
        dialog->accept();
        Q_EMIT work.over->openRequested({u"registration"_s, registration->value});
    });
    if (!code.isEmpty())
        dialog->take(code);
    dialog->open();
}

} // namespace sk
