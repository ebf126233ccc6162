// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace sk {

namespace {

constexpr int largestVersion = 3; // 29 modules

// Correction levels, the strongest first, with what 29 modules hold of capitals, digits and signs. Knowing it
// saves coding a text in vain, which is most of the work.
constexpr std::array levels{std::pair{QR_ECLEVEL_H, 35}, std::pair{QR_ECLEVEL_Q, 47},
                            std::pair{QR_ECLEVEL_M, 61}, std::pair{QR_ECLEVEL_L, 77}};

using Encoded = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Encoded encoded(const QByteArray &text, QRecLevel level)
{
    return {QRcode_encodeString(text.constData(), 0, level, QR_MODE_8, 1), &QRcode_free};
}

// Stretches of the rows, and where one lies under another of the same ends they are one rectangle.
QList<QRect> blackOf(const QRcode &symbol)
{
    QList<QRect> black;
    for (int y = 0; y < symbol.width; ++y)
        for (int x = 0; x < symbol.width; ++x) {
            const int from = x;
            while (x < symbol.width && (symbol.data[y * symbol.width + x] & 1))
                ++x;
            if (x == from)
                continue;
            const auto above = std::find_if(black.rbegin(), black.rend(), [&](const QRect &rect) {
                return rect.bottom() == y - 1 && rect.left() == from && rect.right() == x - 1;
            });
            if (above != black.rend())
                above->setBottom(y);
            else
                black.append(QRect(from, y, x - from, 1));
        }
    return black;
}

} // namespace

QrCode qrCode(const QString &text)
{
    QrCode code;
    const QByteArray capitals = text.toUpper().toUtf8();
    for (const auto &[level, most] : levels) {
        if (text.isEmpty() || capitals.size() > most)
            continue;
        const Encoded symbol = encoded(capitals, level);
        if (!symbol || symbol->version > largestVersion)
            continue;
        code.size = symbol->width;
        code.black = blackOf(*symbol);
        break;
    }
    return code;
}

} // namespace sk
