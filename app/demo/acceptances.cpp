// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/world.h"
#include "models/domain/acceptance_items.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk::demo {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

QString itemsAllPassed()
{
    QMap<QString, Conclusion> verdicts;
    for (const std::string_view item : acceptanceItems())
        verdicts.insert(QString::fromLatin1(item.data(), qsizetype(item.size())), Conclusion::Passed);
    return writtenItems(verdicts);
}

bool canBeSigned(const Registration &registration)
{
    return registration.runningAt.isValid() && registration.wiringCheck == Check::Passed
        && registration.trialRun == Check::Passed && registration.demonstrated
        && registration.questionsAnswered;
}

Acceptance signedFor(const Registration &registration, const World &world, Making &making)
{
    Acceptance acceptance;
    acceptance.registration = registration.id;
    acceptance.centre = registration.centre;
    acceptance.depot = registration.depot;
    acceptance.items = itemsAllPassed();
    acceptance.customerSignatory = registration.contact;
    acceptance.installerSignatory = registration.installerName;
    acceptance.managerSignatory = world.personNamed(u"周志远"_s).name;
    acceptance.signature = true;
    acceptance.evaluation = making.dice.oneIn(6) ? 4 : 5;
    acceptance.suggestion = making.dice.oneIn(9) ? u"希望安装前一天电话确认时间。"_s : u"无"_s;
    return acceptance;
}

//! A firm's vehicles of one day at one depot are signed for on one sheet, the day after.
QString batchKeyOf(const Registration &registration, const World &world, const Making &making)
{
    const QDate installed = making.dayOf(registration.registeredAt);
    const auto alike = std::count_if(
        world.registrations.begin(), world.registrations.end(), [&](const Registration &other) {
            return other.customer == registration.customer && other.depot == registration.depot
                && making.dayOf(other.registeredAt) == installed;
        });
    constexpr int enoughForABatch = 8;
    return alike < enoughForABatch
        ? QString()
        : u"%1 %2"_s.arg(installed.toString(Qt::ISODate), registration.customer.text());
}

void sign(World &world, Making &making)
{
    for (const Registration &registration : std::as_const(world.registrations)) {
        const QDateTime age = registration.runningAt.addSecs(2 * day);
        const QString batch = batchKeyOf(registration, world, making);
        if (!canBeSigned(registration) || age > making.now || (batch.isEmpty() && making.dice.oneIn(9)))
            continue;
        Acceptance acceptance = signedFor(registration, world, making);
        acceptance.batch = batch;
        const QDate next = making.dayOf(registration.runningAt).addDays(1);
        acceptance.signedAt = batch.isEmpty()
            ? registration.runningAt.addSecs(60 * making.dice.between(12, 45))
            : QDateTime(next, QTime(2, 30), Qt::UTC);
        const bool old = acceptance.signedAt.addDays(7) < making.now;
        acceptance.filed = old ? !making.dice.oneIn(50) : !making.dice.oneIn(2);
        making.identify(acceptance.id, acceptance.signedAt);
        world.acceptances.append(acceptance);
    }
    std::stable_sort(
        world.acceptances.begin(), world.acceptances.end(),
        [](const Acceptance &one, const Acceptance &other) { return one.signedAt < other.signedAt; });
}

qsizetype singleAfter(const QList<Acceptance> &acceptances, qsizetype position)
{
    while (!acceptances.at(position).batch.isEmpty())
        ++position;
    return position;
}

//! One sheet names what is to be mended, another was answered by a correction.
void answerOne(World &world, Making &making)
{
    Acceptance &unfinished
        = world.acceptances[singleAfter(world.acceptances, world.acceptances.size() * 9 / 10)];
    auto verdicts = readItems(unfinished.items);
    verdicts[u"alarm_button"_s] = Conclusion::ToMend;
    unfinished.items = writtenItems(verdicts);
    unfinished.conclusion = Conclusion::ToMend;
    unfinished.mend = u"报警按钮松动,三日内重新固定。"_s;

    const Acceptance &mistaken
        = world.acceptances.at(singleAfter(world.acceptances, world.acceptances.size() / 3));
    Acceptance correction = mistaken;
    correction.signedAt = mistaken.signedAt.addSecs(2 * hour);
    making.identify(correction.id, correction.signedAt);
    correction.corrects = mistaken.id;
    correction.evaluation = 3;
    correction.reason = u"评价抄错,原单客户勾选三分。"_s;
    const auto later
        = std::find_if(world.acceptances.begin(), world.acceptances.end(),
                       [&](const Acceptance &other) { return other.signedAt > correction.signedAt; });
    world.acceptances.insert(later, correction);
}

//! Most owners have their card within days; some still wait, some longer than a month.
void handOutCards(World &world, Making &making)
{
    QHash<RegistrationId, QDateTime> accepted;
    for (const Acceptance &acceptance : std::as_const(world.acceptances))
        accepted.insert(acceptance.registration, acceptance.signedAt);
    for (Registration &registration : world.registrations) {
        const QDateTime signedAt = accepted.value(registration.id);
        const QDateTime given = signedAt.addSecs(day * making.dice.between(2, 9));
        if (signedAt.isValid() && given < making.now && !making.dice.oneIn(16))
            registration.warrantyCardAt = given;
    }
}

} // namespace

void imagineAcceptances(World &world, Making &making)
{
    sign(world, making);
    answerOne(world, making);
    handOutCards(world, making);
}

} // namespace sk::demo
