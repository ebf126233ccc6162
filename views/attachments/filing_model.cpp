// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attachments/filing_model.h"

#include "views/widgets/icons.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

QIcon iconOf(FilingLine::State state)
{
    switch (state) {
    case FilingLine::State::Waiting:
        return lineIcon(u"clock"_s, Tone::Neutral);
    case FilingLine::State::Filed:
        return lineIcon(u"done"_s, Tone::Good);
    case FilingLine::State::ToCompare:
        return lineIcon(u"attention"_s, Tone::Attention);
    case FilingLine::State::ToAsk:
        return lineIcon(u"qr"_s, Tone::Accent);
    case FilingLine::State::Failed:
        return lineIcon(u"problem"_s, Tone::Bad);
    }
    return {};
}

} // namespace

QString FilingModel::title(int column) const
{
    switch (Column(column)) {
    case File:
        return tr("File");
    case Number:
        return tr("Number on the sheet");
    case Became:
        return tr("What became of it");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FilingModel::cell(const FilingLine &line, int column, int role) const
{
    if (role == StateRole)
        return int(line.state);
    if (role == Qt::DecorationRole && column == Became)
        return iconOf(line.state);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case File:
        return QFileInfo(line.path).fileName();
    case Number:
        return line.number;
    case Became:
        return line.sentence;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sk
