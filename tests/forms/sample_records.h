// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/acceptance_items.h"
#include "models/domain/number.h"
#include "views/forms/form_values.h"

namespace sk {

//! One installation as a depot in Zhoukou writes it down, every field filled in. No person of this name is
//! meant.
inline Registration sampleRegistration(int counter = 17)
{
    using namespace Qt::StringLiterals;
    const auto at
        = [](int hour, int minute) { return QDateTime(QDate(2026, 11, 23), QTime(hour, minute), Qt::UTC); };
    Registration r;
    r.number = written(Number{u"AZ"_s, u"411624"_s, u"3F"_s, QDate(2026, 11, 23), counter});
    r.registeredAt = at(1, 5);
    r.customerName = u"沈丘县顺达汽车运输有限责任公司"_s;
    r.creditCode = u"91411624MA44QK3H7D"_s;
    r.contact = u"李建国"_s;
    r.phone = u"13839412345"_s;
    r.address = u"河南省周口市沈丘县槐店回族镇兆丰大道与长安路交叉口向南200米路西"_s;
    r.plate = u"豫P%1"_s.arg(36000 + counter);
    r.plateColour = PlateColour::Yellow;
    r.vin = u"LZZ5CLSB8KA%1"_s.arg(500000 + counter);
    r.vehicleType = u"重型半挂牵引车"_s;
    r.brandModel = u"豪沃牌ZZ4257V324HE1B"_s;
    r.engineNumber = u"190617013947"_s;
    r.transportLicence = u"411624012345"_s;
    r.businessLicence = u"411624000678"_s;
    r.vehicleUse = u"道路普通货物运输"_s;
    r.loadKg = 40000;
    r.terminalNumber = u"%1"_s.arg(1203456 + counter);
    r.terminalMaker = u"深圳市航天北斗车载技术有限公司"_s;
    r.makerCode = u"70111"_s;
    r.terminalModel = u"HT-BD808G"_s;
    r.imei = u"860123456789016"_s;
    r.simNumber = u"1064812345678"_s;
    r.iccid = u"89860446101970123456"_s;
    r.carrier = u"中国移动"_s;
    r.position = u"仪表台左下方"_s;
    r.accessories = u"北斗/GPS天线、4G天线、DMS摄像头、前向摄像头、报警按钮"_s;
    r.materials = u"4芯电源线3米、熔断器5A×2、扎带20根、波纹管2米"_s;
    r.place = u"沈丘县北郊汽车检测站院内"_s;
    r.installerName = u"王志强"_s;
    r.charge = Fen{140950};
    r.installedAt = at(1, 40);
    r.debuggedAt = at(2, 10);
    r.startedAt = at(2, 15);
    r.runningAt = at(2, 40);
    r.firstOnlineAt = at(2, 16);
    r.wiringCheck = Check::Passed;
    r.trialRun = Check::Passed;
    r.supplyChanged = true;
    r.supplyConsent = true;
    r.electricianCertificate = u"T411624198805123456"_s;
    r.demonstrated = true;
    r.questionsAnswered = true;
    r.cleaned = true;
    r.note = u"客户要求将天线固定在驾驶室顶部中间位置，已按要求安装。"_s;
    return r;
}

inline AcceptedVehicle sampleVehicle(int counter = 17)
{
    using namespace Qt::StringLiterals;
    AcceptedVehicle vehicle{{}, sampleRegistration(counter)};
    Acceptance &a = vehicle.acceptance;
    a.number = written(Number{u"YS"_s, u"411624"_s, u"3F"_s, QDate(2026, 11, 23), counter});
    a.signedAt = QDateTime(QDate(2026, 11, 23), QTime(8, 30), Qt::UTC);
    QMap<QString, Conclusion> items;
    for (const std::string_view item : acceptanceItems())
        items.insert(QString::fromLatin1(item.data(), qsizetype(item.size())), Conclusion::Passed);
    items[u"camera"_s] = Conclusion::ToMend;
    a.items = writtenItems(items);
    a.conclusion = Conclusion::Passed;
    a.mend = u"前向摄像头角度偏左，11月25日前由沈丘维修点上门调整。"_s;
    a.batch = written(Number{u"YH"_s, u"411624"_s, u"3F"_s, QDate(2026, 11, 23), 2});
    a.evaluation = 5;
    a.suggestion = u"希望在手机上也能查看车辆位置和报警记录。"_s;
    a.customerSignatory = u"李建国"_s;
    a.installerSignatory = u"王志强"_s;
    a.managerSignatory = u"赵文博"_s;
    return vehicle;
}

inline FormNames sampleNames()
{
    using namespace Qt::StringLiterals;
    return {u"河南北斗车联网科技有限公司"_s,
            u"400-0371-000"_s,
            u"沈丘监控中心"_s,
            u"沈丘县槐店镇颍河路中段"_s,
            u"0394-5101234"_s,
            u"沈丘特约维修点（城北）"_s,
            u"沈丘县北郊汽车检测站院内"_s,
            u"0394-5105678"_s,
            u"陈静"_s,
            {u"together"_s, u"position"_s, u"online"_s},
            u"20260918-03"_s,
            QTimeZone("Asia/Shanghai")};
}

inline WarrantyTerms sampleTerms()
{
    using namespace Qt::StringLiterals;
    return {2,
            30,
            120,
            240,
            u"沈丘县道路运输车辆北斗终端安装工程"_s,
            u"安装售后服务部"_s,
            u"张伟 13803940001；刘洋 13803940002"_s};
}

} // namespace sk
