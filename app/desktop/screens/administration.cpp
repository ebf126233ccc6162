// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/administration.h"

#include "app/naming/record_names.h"
#include "models/items/right_words.h"
#include "sync/transport/signing_in.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sk {

namespace {
struct AdministrationWords {
    Q_DECLARE_TR_FUNCTIONS(AdministrationWords)
};
} // namespace

std::optional<Administration::Barred> Administration::whyNot() const
{
    const Rights rights = m_desk.rights();
    if (!rights.areLimited())
        return Barred{AdministrationWords::tr("No accounts yet"),
                      AdministrationWords::tr(
                          "Nobody has to sign in here. The first administrator's account is made at the "
                          "central service (stationkeeper-central account add); then accounts and "
                          "computers are kept here.")};
    if (!rights.may(Ability::Administer))
        return Barred{AdministrationWords::tr("Kept by administrators"),
                      sk::whyNot(rights, Ability::Administer)};
    return std::nullopt;
}

void Administration::ask(const std::function<void(PeopleCalls &)> &call)
{
    if (!m_line)
        m_line = m_desk.line ? m_desk.line() : nullptr;
    if (!m_line)
        return;
    const auto &current = m_desk.signing->current();
    m_line->setPerson(current ? current->token : QString());
    call(*m_line);
}

QString placeOf(const Desk &desk, const DepotId &depot)
{
    return depot.isNull() ? AdministrationWords::tr("The whole centre")
                          : recordName(desk.session(), u"depot"_s, depot.value);
}

} // namespace sk
