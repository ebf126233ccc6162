// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/generator.h"

#include "models/domain/number.h"

using namespace Qt::StringLiterals;

namespace sk::benchmark {

namespace {

const QString surnames = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"_s;
const QString givenNames = u"伟芳娜敏静丽强磊军洋勇艳杰涛明超秀兰霞平刚桂英建国志华文"_s;
const QString plateLetters = u"ABCDEFGHJKLMNPQRSUV"_s;
const QString serialLetters = u"ABCDEFGHJKLMNPQRSTUVWXYZ"_s;
const QString vinLetters = u"ABCDEFGHJKLMNPRSTUVWXYZ0123456789"_s;

QDateTime start()
{
    return QDate(2025, 1, 1).startOfDay(Qt::UTC);
}

} // namespace

Generator::Generator(quint64 seed)
    : m_state(seed)
    , m_ids([this] { return start().addSecs(m_made * 60); }, [this] { return next(); })
    , m_centre(m_ids.make<CentreTag>())
{
    for (int i = 0; i < 300; ++i)
        m_depots.append(m_ids.make<DepotTag>());
    for (int i = 0; i < 1500; ++i)
        m_people.append(m_ids.make<PersonTag>());
}

quint64 Generator::next()
{
    // splitmix64: a counter, mixed; the same everywhere, unlike a library's distributions.
    quint64 z = (m_state += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

QString Generator::digits(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QChar(u'0' + below(10));
    return text;
}

QString Generator::name()
{
    if (below(100) < 6)
        return u"%1%2运输有限公司"_s.arg(givenNames.at(below(28)), givenNames.at(below(28)));
    QString name(surnames.at(below(20)));
    name += givenNames.at(below(28));
    if (below(100) < 78)
        name += givenNames.at(below(28));
    return name;
}

QString Generator::vin()
{
    QString vin = u"L"_s;
    while (vin.size() < 13)
        vin += vinLetters.at(below(33));
    return vin + digits(4);
}

Registration Generator::registration()
{
    const QDateTime at = start().addSecs(m_made++ * 60);
    Registration r;
    r.id = m_ids.make<RegistrationTag>();
    r.number = written({u"AZ"_s, u"411624"_s, u"3F"_s, at.date(), int(m_made % 999) + 1});
    r.centre = m_centre;
    const int depot = below(300);
    r.depot = m_depots.at(depot);
    r.registeredAt = at;
    r.customerName = name();
    r.contact = r.customerName.left(3);
    r.phone = u"13"_s + digits(9);
    r.address = u"河南省周口市沈丘县%1路%2号"_s.arg(givenNames.at(below(28))).arg(below(900) + 1);
    const bool green = below(100) < 8;
    const QChar letter = below(100) < 45 ? QChar(u'A') : plateLetters.at(below(19));
    r.plate
        = u"豫"_s + letter + (green ? u"D"_s + digits(5) : QString(serialLetters.at(below(24))) + digits(4));
    r.plateColour = green ? PlateColour::GradientGreen : PlateColour::Yellow;
    r.vin = vin();
    r.vehicleType = u"重型半挂牵引车"_s;
    r.brandModel = u"东风DFH4180"_s;
    r.engineNumber = digits(8);
    r.terminalNumber = digits(7);
    r.terminalMaker = u"博实结"_s;
    r.makerCode = u"70111"_s;
    r.terminalModel = u"BSJ-A6-BD"_s;
    r.imei = u"86"_s + digits(13);
    r.simNumber = u"1440"_s + digits(9);
    r.iccid = u"898604"_s + digits(14);
    r.carrier = u"中国移动"_s;
    r.position = u"驾驶室仪表台下"_s;
    r.installer = m_people.at(depot * 5 + below(5)); // of that depot
    r.installerName = name();
    r.charge = {below(4) == 0 ? 12000 : 0};
    r.installedAt = at.addSecs(3600);
    r.debuggedAt = at.addSecs(4800);
    r.startedAt = at.addSecs(5400);
    r.runningAt = at.addSecs(7200);
    r.wiringCheck = Check::Passed;
    r.trialRun = Check::Passed;
    r.demonstrated = r.questionsAnswered = r.cleaned = true;
    return r;
}

Acceptance Generator::acceptanceOf(const Registration &registration)
{
    Acceptance a;
    a.id = m_ids.make<AcceptanceTag>();
    a.number = u"YS"_s + registration.number.mid(2);
    a.registration = registration.id;
    a.centre = registration.centre;
    a.depot = registration.depot;
    a.signedAt = registration.runningAt.addSecs(600);
    a.customerSignatory = registration.contact;
    a.installerSignatory = registration.installerName;
    a.signature = a.filed = true;
    a.evaluation = 4 + below(2);
    a.suggestion = u"无"_s;
    return a;
}

QList<Registration> Generator::registrations(int count)
{
    QList<Registration> all;
    all.reserve(count);
    for (int i = 0; i < count; ++i)
        all.append(registration());
    return all;
}

} // namespace sk::benchmark
