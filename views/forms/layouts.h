// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "views/forms/layout.h"

namespace sk {

//! The forms that come with the program.
enum class Form {
    Registration, //!< 安装登记表
    Acceptance, //!< 车辆安装验收单
    AcceptanceBatch, //!< 批量验收汇总单
    Warranty, //!< 保修卡
};

//! The layout of a form, read once. Never fails for a program that was built from its own tests.
Result<FormLayout> shippedLayout(Form form);

} // namespace sk
