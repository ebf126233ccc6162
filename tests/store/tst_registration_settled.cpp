// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/acceptance.h"
#include "models/store/registration_desk.h"
#include "tests/support/scratch_store.h"
#include "tests/support/yard_forms.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sk;
using sk::testing::ScratchStore;
using sk::testing::truckForm;

//! Accepted work is not edited; a correction of the acceptance opens the form again.
class RegistrationSettledTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ScratchStore>();
        m_form = *RegistrationDesk(m_world->session()).enter(truckForm());
        m_accepted = accepted(Conclusion::Passed);
    }

    void theFormOfAcceptedWorkIsRefused()
    {
        Registration changed = m_form;
        changed.vin = u"LFV3B28R8A3025311"_s;
        const auto refused = RegistrationDesk(m_world->session()).enter(changed);
        QVERIFY(!refused);
        QCOMPARE(refused.failure().kind, Failure::Kind::Settled);
        QCOMPARE((*m_world->session().table<Registration>().find(m_form.id))->vin, m_form.vin);
    }

    void whatFollowsTheSigningIsKept()
    {
        Registration after = m_form;
        after.warrantyCardAt = after.firstOnlineAt = m_world->session().now();
        after.note = u"保修卡已交"_s;
        QCOMPARE(*RegistrationDesk(m_world->session()).enter(after), after);
    }

    void aCorrectionOfTheAcceptanceOpensTheForm()
    {
        m_world->advance(60);
        accepted(Conclusion::ToMend, m_accepted.id);
        Registration changed = m_form;
        changed.vin = u"LFV3B28R8A3025311"_s;
        QVERIFY(bool(RegistrationDesk(m_world->session()).enter(changed)));
    }

private:
    Acceptance accepted(Conclusion conclusion, const AcceptanceId &corrects = {})
    {
        Acceptance acceptance{.registration = m_form.id, .conclusion = conclusion, .corrects = corrects};
        acceptance.signedAt = m_world->session().now();
        return m_world->saved(acceptance);
    }

    std::unique_ptr<ScratchStore> m_world;
    Registration m_form;
    Acceptance m_accepted;
};

QTEST_GUILESS_MAIN(RegistrationSettledTest)
#include "tst_registration_settled.moc"
