// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/titles.h"

#include "models/domain/kinds.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! Titles by field, a bar between equals, a semicolon before weaker ones. The first is the usual one.
struct TitleLine {
    const char *field;
    const char16_t *titles;
};

// Collected from the import sheets of platforms and from lists of transport firms.
constexpr std::array registrationTitles{
    TitleLine{
        "customer_name",
        u"所属企业|企业名称|业户名称|客户名称|客户|单位名称|公司名称|所属公司|运输企业|运输公司|车属单位|"
        u"所属单位|车队;车主|车主名称|customer"},
    TitleLine{
        "credit_code",
        u"统一社会信用代码|信用代码|社会信用代码|组织机构代码;证件号码|车主身份证号|身份证号|身份证号码"},
    TitleLine{"contact", u"联系人|联系人姓名|客户联系人;车主姓名|负责人;车主|车主名称"},
    TitleLine{
        "phone",
        u"联系电话|联系人电话|电话|手机|手机号|手机号码|联系方式|客户电话;车主电话|车主手机号|车主手机"},
    TitleLine{"address", u"地址|联系地址|客户地址|企业地址|单位地址|通讯地址"},
    TitleLine{"plate",
              u"车牌号|车牌|车牌号码|号牌号码|牌照号|牌照号码|车号|车辆号牌|车辆牌照|车辆牌号|plate number"},
    TitleLine{"plate_colour", u"车牌颜色|号牌颜色|牌照颜色|车牌色|车牌种类|plate color"},
    TitleLine{"vin",
              u"车架号|车架号码|VIN|VIN码|VIN号|车辆识别代号|车辆识别代码|车辆识别码|车辆识别代号/"
              u"车架号|车辆识别号"},
    TitleLine{"vehicle_type", u"车辆类型|车型|车种;车辆类别|类别标准"},
    TitleLine{"brand_model", u"品牌型号|厂牌型号|车辆品牌型号;车辆型号;车辆品牌"},
    TitleLine{"engine_number", u"发动机号|发动机号码"},
    TitleLine{"transport_licence", u"道路运输证号|道路运输证|运输证号|营运证号|道路运输证编号"},
    TitleLine{"business_licence", u"经营许可证号|道路运输经营许可证号|经营许可证|许可证号"},
    TitleLine{"vehicle_use", u"使用性质;运营类别|营运性质"},
    TitleLine{"load_kg", u"核定载质量|核载质量|核定载质量(kg)|核定载重|载质量"},
    TitleLine{"terminal_number",
              u"终端号|终端编号|终端ID|设备号|设备编号|设备ID|机身号|终端序列号|设备序列号|车载终端号|"
              u"车载终端编号"},
    TitleLine{"terminal_maker", u"终端厂商|终端厂家|终端生产厂家|设备厂家|设备厂商|生产厂家|制造商"},
    TitleLine{"maker_code", u"制造商ID|制造商编号|厂商编号|厂家编号"},
    TitleLine{"terminal_model", u"终端型号|设备型号;终端型号(注册)"},
    TitleLine{"imei", u"IMEI|IMEI号|IMEI码"},
    TitleLine{"sim_number",
              u"SIM卡号|真实SIM卡号|SIM卡号码|SIM号|手机卡号|物联网卡号|终端SIM卡号|通讯卡号;终端手机号|"
              u"终端手机号码|卡号;SIM卡|SIM"},
    TitleLine{"iccid", u"ICCID|ICCID号|ICCID卡号|卡ICCID|SIM卡ICCID"},
    TitleLine{"carrier", u"运营商|通信运营商|通讯运营商"},
    TitleLine{"position", u"安装位置|终端安装位置"},
    TitleLine{"accessories", u"配件|外设|附件|选装配件"},
    TitleLine{"materials", u"使用材料|耗材|材料"},
    TitleLine{"place", u"安装地点|安装地址|安装场地"},
    TitleLine{"installer_name", u"安装人员|安装人|安装工|安装师傅|安装技师|安装工程师|技工"},
    TitleLine{"charge", u"收费金额|安装费|费用|收费|金额"},
    TitleLine{"installed_at", u"安装日期|安装时间|车台安装日期|装车日期|安装完成时间"},
    TitleLine{"debugged_at", u"调试时间|调试日期"},
    TitleLine{"first_online_at", u"首次上线时间|上线时间|入网时间"},
    TitleLine{"electrician_certificate", u"电工证号|电工证"},
    TitleLine{"note", u"备注|备注信息|说明"},
};

constexpr std::array terminalTitles{
    TitleLine{"number", u"终端号|终端编号|终端ID|设备号|设备编号|设备ID|机身号|终端序列号|设备序列号;编号"},
    TitleLine{"maker", u"终端厂商|终端厂家|生产厂家|设备厂家|厂家|厂商;制造商"},
    TitleLine{"maker_code", u"制造商ID|制造商编号|厂商编号"},
    TitleLine{"model", u"终端型号|设备型号|型号;终端型号(注册)"},
    TitleLine{"imei", u"IMEI|IMEI号|IMEI码"},
    TitleLine{"batch", u"批次|批号|采购批次;条码"},
    TitleLine{"bought", u"采购日期|购买日期|入库日期|采购时间"},
    TitleLine{"note", u"备注|备注信息|说明"},
};

constexpr std::array simCardTitles{
    TitleLine{"iccid", u"ICCID|ICCID号|ICCID卡号|卡ICCID|SIM卡ICCID"},
    TitleLine{"number", u"真实SIM卡号|SIM卡号|SIM卡号码|手机卡号|物联网卡号|卡号;手机号;终端手机号"},
    TitleLine{"protocol_number", u"终端手机号|终端手机号码|协议手机号"},
    TitleLine{"carrier", u"运营商|通信运营商|通讯运营商"},
    TitleLine{"activated", u"激活日期|激活时间|开卡日期|开通日期"},
    TitleLine{"expires", u"到期时间|到期日期|有效期至|到期日"},
    TitleLine{"note", u"备注信息|备注|说明"},
};

//! A vehicle's columns are those a registration has of it.
bool isOfVehicle(const TitleLine &line)
{
    static const KindInfo *vehicle = kindNamed(u"vehicle");
    return vehicle->indexOf(QString::fromLatin1(line.field)) >= 0;
}

using Meanings = QHash<QString, QList<TitleMeaning>>;

void add(Meanings &meanings, const QString &title, const TitleMeaning &meaning)
{
    auto &list = meanings[plainTitle(title, true)];
    const auto before = std::find_if(list.begin(), list.end(),
                                     [&](const TitleMeaning &other) { return other.rank > meaning.rank; });
    list.insert(before, meaning);
}

void add(Meanings &meanings, const TitleLine &line)
{
    const QString field = QString::fromLatin1(line.field);
    int rank = 0;
    for (const QString &equals : QString::fromUtf16(line.titles).split(u';')) {
        for (const QString &title : equals.split(u'|'))
            add(meanings, title, {field, rank});
        ++rank;
    }
    add(meanings, QString(field).replace(u'_', u' '), {field, 0});
}

template<typename Lines>
Meanings collected(const Lines &lines, bool (*wanted)(const TitleLine &) = nullptr)
{
    Meanings meanings;
    for (const TitleLine &line : lines)
        if (!wanted || wanted(line))
            add(meanings, line);
    return meanings;
}

const Meanings &meaningsOfKind(const QString &kind)
{
    static const QHash<QString, Meanings> all{
        {u"registration"_s, collected(registrationTitles)},
        {u"vehicle"_s, collected(registrationTitles, isOfVehicle)},
        {u"terminal"_s, collected(terminalTitles)},
        {u"sim_card"_s, collected(simCardTitles)},
    };
    static const Meanings none;
    const auto found = all.constFind(kind);
    return found == all.cend() ? none : *found;
}

template<typename Lines>
QString firstTitle(const Lines &lines, QStringView field)
{
    for (const TitleLine &line : lines)
        if (field == QLatin1StringView(line.field))
            return QString::fromUtf16(line.titles).section(u'|', 0, 0).section(u';', 0, 0);
    return {};
}

} // namespace

QString plainTitle(QStringView title, bool remarks)
{
    QString plain = title.left(100).toString().normalized(QString::NormalizationForm_KC).toLower();
    if (!remarks) {
        // 核定载质量(吨) is another quantity than 核定载质量; (唯一) and (<=17) are advice to whoever fills
        // it in.
        static const QRegularExpression remark(
            u"[(\\[【](?![^)\\]】]*(?:吨|元|m3|注册))[^)\\]】]*[)\\]】]"_s);
        plain.remove(remark);
    }
    static const QString decoration = u"*:'\"。、﹡"_s;
    plain.removeIf([](QChar c) { return c.isSpace() || !c.isPrint() || decoration.contains(c); });
    return plain;
}

QList<TitleMeaning> meaningsOf(const QString &kind, QStringView title)
{
    const Meanings &meanings = meaningsOfKind(kind);
    const auto whole = meanings.constFind(plainTitle(title, true));
    return whole != meanings.cend() ? *whole : meanings.value(plainTitle(title, false));
}

QStringList requiredFields(const QString &kind)
{
    if (kind == u"registration" || kind == u"vehicle")
        return {u"plate|vin"_s};
    if (kind == u"terminal")
        return {u"number"_s};
    if (kind == u"sim_card")
        return {u"iccid|number|protocol_number"_s};
    return {};
}

QString usualTitle(const QString &kind, QStringView field)
{
    if (kind == u"terminal")
        return firstTitle(terminalTitles, field);
    if (kind == u"sim_card")
        return firstTitle(simCardTitles, field);
    return firstTitle(registrationTitles, field);
}

} // namespace sk
