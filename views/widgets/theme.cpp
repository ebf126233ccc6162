// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/theme.h"

#include "views/widgets/calm_style.h"
#include "views/widgets/colours.h"
#include "views/widgets/typography.h"

#include <QApplication>

namespace sk {

Theme::Theme(QApplication &application) : m_application(application), m_system(application.palette())
{
    m_application.setStyle(new CalmStyle); // the application owns it
    m_application.setFont(fontFor(Type::Body));
    setScheme(Scheme::System);
}

bool Theme::isDark() const
{
    return m_scheme == Scheme::Dark || (m_scheme == Scheme::System && &coloursOf(m_system) == &darkColours());
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    m_application.setPalette(paletteOf(isDark() ? darkColours() : lightColours()));
}

} // namespace sk
