// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/naming/refusal_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Refusals)
};
} // namespace

QString refusalSentence(const QString &code, const QString &detail)
{
    if (code == u"unfit"_s)
        return Words::tr("A value does not fit its field (%1). Correct it and save again.").arg(detail);
    if (code == u"too_large"_s)
        return Words::tr("A text is longer than allowed (%1). Shorten it and save again.").arg(detail);
    if (code == u"scope"_s)
        return Words::tr("The record belongs to another centre or depot. Ask them to change it.");
    if (code == u"masked"_s)
        return Words::tr("This depot may not change a confidential field (%1).").arg(detail);
    if (code == u"journal"_s)
        return Words::tr("Signed work is not changed. Enter a correction instead.");
    if (code == u"settled"_s)
        return Words::tr("The work was accepted and signed elsewhere before this change arrived. Give the "
                         "change up, or correct the acceptance.");
    if (code == u"person"_s)
        return Words::tr("Whoever wrote this has not signed in at this computer. Sign in and save again.");
    if (code == u"right"_s)
        return Words::tr("The role of whoever wrote this may not change that (%1). Ask somebody who may.")
            .arg(detail);
    if (code == u"unknown_base"_s)
        return Words::tr("The centre does not have this record. Save it again to send it whole.");
    if (code == u"kind"_s || code == u"repeated"_s)
        return Words::tr("The record's number is used twice. Make a new record and copy the content.");
    return detail.isEmpty() ? code : u"%1: %2"_s.arg(code, detail);
}

} // namespace sk
