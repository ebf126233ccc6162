// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/same_customer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

bool isOfCentre(const Customer &customer, const Registration &form)
{
    return customer.centre.isNull() || customer.centre == form.centre;
}

bool hasOtherCode(const Customer &customer, const Registration &form)
{
    return !customer.creditCode.isEmpty() && !form.creditCode.isEmpty()
        && customer.creditCode != form.creditCode;
}

const Customer *first(const QList<Customer> &known, const std::function<bool(const Customer &)> &fits)
{
    const auto found = std::find_if(known.begin(), known.end(), fits);
    return found == known.end() ? nullptr : &*found;
}

} // namespace

bool isPersonsName(const QString &name, const PlaceNames &places)
{
    if (name.contains(u'·'))
        return true;
    static const QStringList endings{u"公司"_s, u"集团"_s, u"物流"_s, u"运输"_s, u"货运"_s, u"客运"_s,
                                     u"运业"_s, u"速运"_s, u"快递"_s, u"驾校"_s, u"医院"_s, u"学校"_s,
                                     u"中心"_s, u"队"_s,   u"社"_s,   u"矿"_s,   u"厂"_s,   u"站"_s,
                                     u"行"_s,   u"部"_s,   u"局"_s,   u"店"_s,   u"市"_s,   u"县"_s,
                                     u"区"_s,   u"镇"_s,   u"乡"_s,   u"村"_s};
    const bool likeFirm = std::any_of(endings.begin(), endings.end(),
                                      [&](const QString &ending) { return name.endsWith(ending); });
    const bool chinese
        = std::all_of(name.begin(), name.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    return name.size() >= 2 && name.size() <= 4 && chinese && !likeFirm && !places.contains(name);
}

bool isNamesake(const Customer &customer, const Registration &form)
{
    return isOfCentre(customer, form) && customer.name == form.customerName && !hasOtherCode(customer, form);
}

const Customer *sameCustomer(const QList<Customer> &known, const Registration &form, const PlaceNames &places)
{
    if (!form.creditCode.isEmpty()) {
        const auto *holder = first(known, [&](const Customer &each) {
            return isOfCentre(each, form) && each.creditCode == form.creditCode;
        });
        if (holder)
            return holder;
    }
    const auto namesake = [&](const Customer &each) { return isNamesake(each, form); };
    if (form.customerName.isEmpty())
        return nullptr;
    if (!isPersonsName(form.customerName, places))
        return first(known, namesake);
    const auto *neighbour
        = first(known, [&](const Customer &each) { return namesake(each) && each.phone == form.phone; });
    if (neighbour)
        return neighbour;
    return first(known, [&](const Customer &each) {
        return namesake(each) && (each.phone.isEmpty() || form.phone.isEmpty());
    });
}

} // namespace sk
