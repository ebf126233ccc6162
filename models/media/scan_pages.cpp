// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/scan_pages.h"

#include "models/media/picture_reading.h"

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr double dotsPerInch = 200;
constexpr double pointsPerInch = 72;
constexpr int longestScan = 5000; //!< pixels: A4 at 400 dpi, beyond which no code is read any better
const QString pdf = u"application/pdf"_s;

Result<std::unique_ptr<Poppler::Document>> opened(const QString &path)
{
    auto document = Poppler::Document::load(path);
    if (!document || document->isLocked() || document->numPages() < 1)
        return Failure{Failure::Kind::Corrupt, u"the PDF cannot be read"_s};
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    return document;
}

//! A page may say that it is a mile wide.
double fitting(const Poppler::Page &page, double wished, int longest)
{
    const QSizeF size = page.pageSizeF();
    const double inches = qMax(size.width(), size.height()) / pointsPerInch;
    return inches > 0 ? qMin(wished, longest / inches) : 0;
}

Result<QImage> rendered(Poppler::Document &document, int number, double wished, int longest)
{
    const auto page = document.page(number);
    const double dpi = page ? fitting(*page, wished, longest) : 0;
    QImage picture = dpi > 0 ? page->renderToImage(dpi, dpi) : QImage();
    if (picture.isNull())
        return Failure{Failure::Kind::Corrupt, u"a page cannot be read"_s};
    return picture;
}

} // namespace

Result<int> pagesOf(const QString &path, const QString &mediaType)
{
    if (isReadablePicture(mediaType))
        return 1;
    if (mediaType != pdf)
        return Failure{Failure::Kind::Invalid, u"no scan"_s};
    const auto document = opened(path);
    return document ? Result(qMin((*document)->numPages(), mostPages)) : Result<int>(document.failure());
}

Result<> forEachPage(const QString &path, const QString &mediaType,
                     const std::function<bool(int page, const QImage &picture)> &visit)
{
    if (mediaType != pdf) {
        const auto picture = readPicture(path, mediaType, longestScan);
        if (!picture)
            return picture.failure();
        visit(0, *picture);
        return {};
    }
    const auto document = opened(path);
    if (!document)
        return document.failure();
    const int pages = qMin((*document)->numPages(), mostPages);
    for (int number = 0; number < pages; ++number) {
        const auto picture = rendered(**document, number, dotsPerInch, longestScan);
        if (!picture)
            return picture.failure();
        if (!visit(number, *picture))
            break;
    }
    return {};
}

Result<QImage> firstPage(const QString &path, int longest)
{
    const auto document = opened(path);
    return document ? rendered(**document, 0, dotsPerInch, longest) : Result<QImage>(document.failure());
}

} // namespace sk
