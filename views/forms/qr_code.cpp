// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace sk {

namespace {

constexpr int largestVersion = 3; // 29 modules

using Encoded = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Encoded encoded(const QByteArray &text, QRecLevel level)
{
    return {QRcode_encodeString(text.constData(), 0, level, QR_MODE_8, 0), &QRcode_free};
}

} // namespace

QrCode qrCode(const QString &text)
{
    QrCode code;
    if (text.isEmpty())
        return code;
    for (const QRecLevel level : {QR_ECLEVEL_H, QR_ECLEVEL_Q, QR_ECLEVEL_M, QR_ECLEVEL_L}) {
        const Encoded symbol = encoded(text.toUtf8(), level);
        if (!symbol || symbol->version > largestVersion)
            continue;
        code.size = symbol->width;
        for (int y = 0; y < code.size; ++y)
            for (int x = 0; x < code.size; ++x) {
                const int from = x;
                while (x < code.size && (symbol->data[y * code.size + x] & 1))
                    ++x;
                if (x > from)
                    code.black.append(QRect(from, y, x - from, 1));
            }
        break;
    }
    return code;
}

} // namespace sk
