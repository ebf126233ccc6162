// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/policy_words.h"

#include "models/domain/policies.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Policies)
};

// In the order of PolicyKey.
constexpr std::array policyNames{
    QT_TRANSLATE_NOOP("Policies", "Vehicles online by the end of December of the following year"),
    QT_TRANSLATE_NOOP("Policies", "An installed vehicle is shown as never online after"),
    QT_TRANSLATE_NOOP("Policies", "Monitoring centres"),
    QT_TRANSLATE_NOOP("Policies", "Managers of each centre or depot"),
    QT_TRANSLATE_NOOP("Policies", "Deadline of an after-sales ticket"),
    QT_TRANSLATE_NOOP("Policies", "Return visits for each job, at least"),
    QT_TRANSLATE_NOOP("Policies", "Short report, every"),
    QT_TRANSLATE_NOOP("Policies", "Full report, every"),
    QT_TRANSLATE_NOOP("Policies", "Fault alarm, short window"),
    QT_TRANSLATE_NOOP("Policies", "Fault alarm, middle window"),
    QT_TRANSLATE_NOOP("Policies", "Fault alarm, long window"),
    QT_TRANSLATE_NOOP("Policies", "Installations per working day and agreement, at least"),
    QT_TRANSLATE_NOOP("Policies", "Low stock at a centre, fewer than"),
    QT_TRANSLATE_NOOP("Policies", "Low stock at a depot, fewer than"),
    QT_TRANSLATE_NOOP("Policies", "Deduction from the batch's fee per day late"),
    QT_TRANSLATE_NOOP("Policies", "Deduction from the batch's fee per verified complaint"),
    QT_TRANSLATE_NOOP("Policies", "All deductions together, at most"),
    QT_TRANSLATE_NOOP("Policies", "Copies of an agreement"),
    QT_TRANSLATE_NOOP("Policies", "Demerits for a complaint about staff"),
    QT_TRANSLATE_NOOP("Policies", "Warnings before a repeated repair is at own cost"),
    QT_TRANSLATE_NOOP("Policies", "A certificate is shown as ending this long before"),
    QT_TRANSLATE_NOOP("Policies", "Fine for leaving without a call, per time"),
    QT_TRANSLATE_NOOP("Policies", "Fine for not being on time, per time"),
    QT_TRANSLATE_NOOP("Policies", "Fine for a poor report, per time"),
    QT_TRANSLATE_NOOP("Policies", "Fine for a phone switched off, per time"),
    QT_TRANSLATE_NOOP("Policies", "Phones are on from"),
    QT_TRANSLATE_NOOP("Policies", "Phones are on until"),
    QT_TRANSLATE_NOOP("Policies", "Fine for not following instructions, per time"),
    QT_TRANSLATE_NOOP("Policies", "Lodging per day, at most, with receipt"),
    QT_TRANSLATE_NOOP("Policies", "Meal subsidy per meal and person"),
    QT_TRANSLATE_NOOP("Policies", "Lodging for a task finished the same day"),
    QT_TRANSLATE_NOOP("Policies", "Lending of staff per day and person"),
    QT_TRANSLATE_NOOP("Policies", "Installation of a gas appliance, within"),
    QT_TRANSLATE_NOOP("Policies", "Cash is handed in within"),
    QT_TRANSLATE_NOOP("Policies", "Warranty from the joint signing"),
    QT_TRANSLATE_NOOP("Policies", "Project: response within"),
    QT_TRANSLATE_NOOP("Policies", "Project: on site within"),
    QT_TRANSLATE_NOOP("Policies", "Project: done within"),
    QT_TRANSLATE_NOOP("Policies", "Project: loaner of the same grade after"),
    QT_TRANSLATE_NOOP("Policies", "Warranty: on site within"),
    QT_TRANSLATE_NOOP("Policies", "Emergency: on the way within"),
    QT_TRANSLATE_NOOP("Policies", "Warranty visits per year, at least"),
    QT_TRANSLATE_NOOP("Policies", "First warranty visit within"),
    QT_TRANSLATE_NOOP("Policies", "Warranty card handed over within"),
    QT_TRANSLATE_NOOP("Policies", "A warranty card is shown as due this long before"),
    QT_TRANSLATE_NOOP("Policies", "Records are kept from the closing day for"),
    QT_TRANSLATE_NOOP("Policies", "Kinds of records that are kept"),
    QT_TRANSLATE_NOOP("Policies", "Training, at least"),
    QT_TRANSLATE_NOOP("Policies", "Guide: cleanings per day, at least"),
    QT_TRANSLATE_NOOP("Policies", "Guide: distance of the scanner, at most"),
    QT_TRANSLATE_NOOP("Policies", "Guide: life of the print head, at least"),
    QT_TRANSLATE_NOOP("Policies", "Guide: length of a paper roll, about"),
    QT_TRANSLATE_NOOP("Policies", "Guide: rolls per print head, about"),
    QT_TRANSLATE_NOOP("Policies", "Guide: backing paper left on the roll"),
    QT_TRANSLATE_NOOP("Policies", "Guide: strength of the cleaning alcohol, at least"),
    QT_TRANSLATE_NOOP("Policies", "Guide: drying after cleaning, at least"),
    QT_TRANSLATE_NOOP("Policies", "Guide: drying after cleaning, at most"),
    QT_TRANSLATE_NOOP("Policies", "Signing in without a line, after the last time with one, for"),
    QT_TRANSLATE_NOOP("Policies", "The desk locks itself when nobody touched it for (0: never)"),
};
static_assert(policyNames.size() == size_t(PolicyKey::IdleLockMinutes) + 1);

struct Unit {
    QStringView word;
    const char *counted;
};

constexpr std::array countedUnits{
    Unit{u"vehicles", QT_TRANSLATE_N_NOOP("Policies", "%Ln vehicle(s)")},
    Unit{u"centres", QT_TRANSLATE_N_NOOP("Policies", "%Ln centre(s)")},
    Unit{u"persons", QT_TRANSLATE_N_NOOP("Policies", "%Ln person(s)")},
    Unit{u"working_days", QT_TRANSLATE_N_NOOP("Policies", "%Ln working day(s)")},
    Unit{u"days", QT_TRANSLATE_N_NOOP("Policies", "%Ln day(s)")},
    Unit{u"weeks", QT_TRANSLATE_N_NOOP("Policies", "%Ln week(s)")},
    Unit{u"months", QT_TRANSLATE_N_NOOP("Policies", "%Ln month(s)")},
    Unit{u"years", QT_TRANSLATE_N_NOOP("Policies", "%Ln year(s)")},
    Unit{u"minutes", QT_TRANSLATE_N_NOOP("Policies", "%Ln minute(s)")},
    Unit{u"idle_minutes", QT_TRANSLATE_N_NOOP("Policies", "%Ln minute(s)")},
    Unit{u"visits", QT_TRANSLATE_N_NOOP("Policies", "%Ln visit(s)")},
    Unit{u"pieces", QT_TRANSLATE_N_NOOP("Policies", "%Ln piece(s)")},
    Unit{u"copies", QT_TRANSLATE_N_NOOP("Policies", "%Ln copy(ies)")},
    Unit{u"demerits", QT_TRANSLATE_N_NOOP("Policies", "%Ln demerit(s)")},
    Unit{u"warnings", QT_TRANSLATE_N_NOOP("Policies", "%Ln warning(s)")},
    Unit{u"kinds", QT_TRANSLATE_N_NOOP("Policies", "%Ln kind(s)")},
    Unit{u"times", QT_TRANSLATE_N_NOOP("Policies", "%Ln time(s)")},
    Unit{u"rolls", QT_TRANSLATE_N_NOOP("Policies", "%Ln roll(s)")},
    Unit{u"centimetres", QT_TRANSLATE_N_NOOP("Policies", "%Ln centimetre(s)")},
    Unit{u"metres", QT_TRANSLATE_N_NOOP("Policies", "%Ln metre(s)")},
    Unit{u"kilometres", QT_TRANSLATE_N_NOOP("Policies", "%Ln kilometre(s)")},
};

} // namespace

QString nameOfPolicy(const QString &key)
{
    PolicyKey known{};
    if (!fromValue(key, known))
        return key;
    return QCoreApplication::translate("Policies", policyNames[size_t(known)]);
}

QString policyAmount(qint64 amount, const QString &unit)
{
    const QLocale locale;
    if (unit == u"fen"_s)
        return Words::tr("¥%1").arg(locale.toString(double(amount) / 100, 'f', 2));
    if (unit == u"per_mille"_s)
        return Words::tr("%1 %").arg(locale.toString(double(amount) / 10, 'g', 6));
    if (unit == u"percent"_s)
        return Words::tr("%1 %").arg(locale.toString(amount));
    if (unit == u"minutes_of_day"_s && amount >= 0 && amount < qint64(24) * 60)
        return QTime(int(amount / 60), int(amount % 60)).toString(u"HH:mm"_s);
    if (amount == 0 && unit == u"days"_s)
        return Words::tr("the same day");
    if (amount == 0 && unit == u"minutes"_s)
        return Words::tr("at once");
    if (amount == 0 && unit == u"idle_minutes"_s)
        return Words::tr("never");
    const auto counted = std::find_if(countedUnits.begin(), countedUnits.end(),
                                      [&](const Unit &one) { return unit == one.word; });
    if (counted == countedUnits.end() || amount < 0 || amount > std::numeric_limits<int>::max())
        return u"%1 %2"_s.arg(locale.toString(amount), unit);
    return QCoreApplication::translate("Policies", counted->counted, nullptr, int(amount));
}

namespace {

//! How many of what is kept make one of what people write.
qint64 factorOf(const QString &unit)
{
    return unit == u"fen"_s ? 100 : unit == u"per_mille"_s ? 10 : 1;
}

} // namespace

std::optional<qint64> policyAmountFrom(const QString &text, const QString &unit)
{
    QString tidy = text.normalized(QString::NormalizationForm_KC).simplified();
    tidy.remove(u' ').remove(u',').remove(u'%').remove(u'¥');
    if (unit == u"minutes_of_day"_s) {
        const QTime time = QTime::fromString(tidy, u"H:mm"_s);
        return time.isValid() ? std::optional(qint64(time.hour()) * 60 + time.minute()) : std::nullopt;
    }
    bool isNumber = false;
    const double wish = QLocale::c().toDouble(tidy, &isNumber) * double(factorOf(unit));
    const qint64 amount = qRound64(wish);
    constexpr double mostRounding = 1e-6;
    if (!isNumber || wish < 0 || wish > std::numeric_limits<int>::max()
        || qAbs(wish - double(amount)) > mostRounding)
        return {};
    return amount;
}

QString typedPolicyAmount(qint64 amount, const QString &unit)
{
    if (unit == u"minutes_of_day"_s)
        return policyAmount(amount, unit);
    if (unit == u"fen"_s)
        return QString::number(double(amount) / 100, 'f', 2);
    return QString::number(double(amount) / double(factorOf(unit)), 'g', 12);
}

QString unitSign(const QString &unit)
{
    if (unit == u"minutes_of_day"_s)
        return {};
    if (unit == u"fen"_s)
        return u"¥"_s;
    if (unit == u"per_mille"_s || unit == u"percent"_s)
        return u"%"_s;
    // "5 working days" without its number, which stands in the field.
    constexpr int several = 5;
    return policyAmount(several, unit).remove(QLocale().toString(several)).simplified();
}

} // namespace sk
