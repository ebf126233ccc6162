// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/code_reader.h"

#include <ZXing/ReadBarcode.h>

namespace sk {

namespace {

QStringList readOnce(const QImage &grey)
{
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                int(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    QStringList texts;
    for (const ZXing::Result &found : ZXing::ReadBarcodes(view, hints))
        if (found.isValid())
            texts.append(QString::fromStdString(found.text()));
    texts.removeDuplicates();
    return texts;
}

QImage scaled(const QImage &grey, double by)
{
    return grey.scaled(int(grey.width() * by), int(grey.height() * by), Qt::IgnoreAspectRatio,
                       Qt::SmoothTransformation);
}

} // namespace

QStringList codesIn(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    if (const QStringList texts = readOnce(grey); !texts.isEmpty())
        return texts;
    // A few points are noise at one size and gone at another; small modules want more pixels.
    constexpr qint64 small = 4'000'000;
    constexpr double smaller = 0.6;
    constexpr double larger = 2;
    if (const QStringList texts = readOnce(scaled(grey, smaller)); !texts.isEmpty())
        return texts;
    if (qint64(grey.width()) * grey.height() > small)
        return {};
    return readOnce(scaled(scaled(grey, smaller), larger / smaller));
}

} // namespace sk
