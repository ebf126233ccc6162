// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/central/reveals.h"

#include "models/domain/kinds.h"
#include "sync/central/visibility.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sk::central {

using wire::Problem;
using wire::ProblemKind;

namespace {

constexpr qint64 revealsPerHour = 60; // of one device: a day's work, not a list of customers
constexpr qint64 hour = 3600;

} // namespace

QString withoutFigures(const QString &text)
{
    static const QRegularExpression figures(u"\\d(?:[\\s.,-]*\\d){4,}"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).replace(figures, u"…"_s).simplified();
}

bool Reveals::isShown(const Caller &caller, const wire::RevealRequest &request)
{
    Records records(m_sql, m_lists, caller.centre);
    const auto record = records.find(request.id);
    if (!record || record->kind != request.kind)
        return false;
    if (caller.seesWholeCentre())
        return true;
    Digests digests(m_sql, caller.centre);
    return Visibility(m_sql, records, digests, caller.centre)
        .isShown({request.id, request.kind}, caller.depot);
}

Objection Reveals::objectionTo(const Caller &caller, const SignedPerson &person,
                               const wire::RevealRequest &request)
{
    const KindInfo *kind = kindNamed(request.kind);
    for (const QString &field : request.fields) {
        const qsizetype at = kind ? kind->indexOf(field) : -1;
        if (at < 0 || !kind->sensitive.at(at) || !mayRead(m_rights, person.role, request.kind, field))
            return wire::problem(ProblemKind::Right, kind && at >= 0 ? field : QString());
    }
    return isShown(caller, request) ? Objection() : Objection(wire::problem(ProblemKind::Scope, u"record"_s));
}

Result<std::variant<wire::Revealed, Problem>>
Reveals::reveal(const Caller &caller, const SignedPerson &person, const wire::RevealRequest &request)
{
    using Answer = std::variant<wire::Revealed, Problem>;
    return m_sql.write([&]() -> Result<Answer> {
        m_audit.hold(caller.centre);
        const QDateTime since = m_now().addSecs(-hour);
        if (m_audit.countSince(caller.centre, caller.device, Audited::Revealed, since, revealsPerHour)
            >= revealsPerHour) {
            Problem problem = wire::problem(ProblemKind::TooMany);
            problem.retryAfter = int(hour);
            return Answer(problem);
        }
        const Doer doer{caller.device, person.account};
        const QString id = request.id.toString(QUuid::WithoutBraces);
        const KindInfo *kind = kindNamed(request.kind);
        const QString subject = (kind ? request.kind : u"?"_s) + u'/' + id;
        if (const auto why = objectionTo(caller, person, request)) {
            m_audit.appendRefusal(caller.centre, doer, subject,
                                  u"reveal: "_s + std::get<QString>(toValue(why->kind)));
            return Answer(*why);
        }
        wire::Revealed answer;
        const auto record = Records(m_sql, m_lists, caller.centre).find(request.id);
        for (const QString &field : request.fields)
            answer.values.append(record->contents.at(field));
        m_audit.append(caller.centre, doer, Audited::Revealed, subject,
                       request.fields.join(u' ') + u": "_s + withoutFigures(request.reason));
        return Answer(answer);
    });
}

} // namespace sk::central
