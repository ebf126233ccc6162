// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identifiers/judge.h"

#include "models/domain/identifiers/credit_code.h"
#include "models/domain/identifiers/iccid.h"
#include "models/domain/identifiers/identity.h"
#include "models/domain/identifiers/imei.h"
#include "models/domain/identifiers/phone.h"
#include "models/domain/identifiers/plate.h"
#include "models/domain/identifiers/sim_number.h"
#include "models/domain/identifiers/vin.h"

#include <algorithm>

namespace sk {

Finding judge(Identifier kind, const QString &text, const Bench &bench)
{
    switch (kind) {
    case Identifier::Plate:
        return judgePlate(text, bench.reference);
    case Identifier::Vin:
        return judgeVin(text);
    case Identifier::Iccid:
        return judgeIccid(text);
    case Identifier::Sim:
        return judgeSimNumber(text);
    case Identifier::Imei:
        return judgeImei(text);
    case Identifier::Identity:
        return judgeIdentity(text, bench.reference, bench.today);
    case Identifier::Credit:
        return judgeCreditCode(text, bench.reference);
    case Identifier::Phone:
        return judgePhone(text, bench.reference);
    }
    Q_UNREACHABLE();
}

std::optional<Identifier> identifierNamed(QStringView word)
{
    const auto words = wordsOf(Identifier{});
    for (size_t i = 0; i < words.size(); ++i)
        if (word == QLatin1StringView(words[i].data(), qsizetype(words[i].size())))
            return Identifier(i);
    return {};
}

std::optional<Finding> judgeField(QStringView field, const QString &text, const Bench &bench)
{
    if (text.trimmed().isEmpty())
        return {};
    if (field == u"credit_code")
        return judgeCreditOrIdentity(text, bench.reference, bench.today);
    if (field == u"sim_number" || field == u"protocol_number")
        return judgeSimNumber(text);
    if (field == u"credit" || field == u"sim")
        return {}; // a record's link, not a number
    if (const auto kind = identifierNamed(field))
        return judge(*kind, text, bench);
    return {};
}

} // namespace sk
