// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/registrations/milestone_path.h"

#include "models/items/field_words.h"
#include "models/items/when.h"
#include "views/widgets/colours.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr int dot = 20;
constexpr int pathHeight = 80;

} // namespace

MilestonePath::MilestonePath(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MilestonePath::setRegistration(const Registration &registration)
{
    const auto step = [](QStringView field, const QDateTime &at) {
        return Step{nameOfField(u"registration", field), at};
    };
    m_steps = {step(u"installed_at", registration.installedAt), step(u"debugged_at", registration.debuggedAt),
               step(u"started_at", registration.startedAt), step(u"running_at", registration.runningAt)};
    QStringList words;
    for (const Step &each : std::as_const(m_steps))
        words.append(each.at.isValid() ? tr("%1 %2").arg(each.name, when::shown(each.at))
                                       : tr("%1: not yet").arg(each.name));
    setAccessibleName(words.join(u", "_s));
    setToolTip(words.join(u'\n'));
    update();
}

QSize MilestonePath::sizeHint() const
{
    return {4 * 88, pathHeight};
}

void MilestonePath::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursOf(this);
    const int width = m_steps.isEmpty() ? 0 : this->width() / int(m_steps.size());
    for (int i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps.at(i);
        const bool done = step.at.isValid();
        const QRect cell(i * width, 0, width, pathHeight);
        const QRect circle(cell.left(), 0, dot, dot);
        if (i + 1 < m_steps.size()) {
            painter.setPen(QPen(m_steps.at(i + 1).at.isValid() ? colours.good : colours.line, 2));
            painter.drawLine(circle.right() + grid::half, dot / 2, cell.right() - grid::half, dot / 2);
        }
        if (done)
            lineIcon(u"done"_s, Tone::Good).paint(&painter, circle);
        else
            lineIcon(u"circle"_s, Tone::Neutral).paint(&painter, circle);
        const auto line = [&](int top, Type type, const QColor &colour, const QString &text) {
            painter.setFont(fontFor(type));
            painter.setPen(colour);
            const QRect place(cell.left(), top, cell.width() - grid::half, 20);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        };
        line(dot + 2, Type::Small, done ? colours.text : colours.quiet, step.name);
        // Day and time apart: with the year they are too long for one line.
        const QStringList moment = when::shown(step.at).split(u' ');
        line(dot + 20, Type::Small, colours.quiet, done ? moment.first() : u"–"_s);
        line(dot + 38, Type::Small, colours.quiet, moment.value(1));
    }
}

} // namespace sk
