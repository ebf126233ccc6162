// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/colours.h"

#include <QWidget>

namespace sk {

QColor Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return quiet;
    case Tone::Accent:
        return accent;
    case Tone::Good:
        return good;
    case Tone::Attention:
        return attention;
    case Tone::Bad:
        return bad;
    }
    return quiet;
}

QColor Colours::softOf(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return raised;
    case Tone::Accent:
        return accentSoft;
    case Tone::Good:
        return goodSoft;
    case Tone::Attention:
        return attentionSoft;
    case Tone::Bad:
        return badSoft;
    }
    return raised;
}

const Colours &lightColours()
{
    static const Colours colours{
        .window = 0xf5f6f8,
        .surface = 0xffffff,
        .raised = 0xeceff3,
        .line = 0xe1e5ea,
        .border = 0xc3cad3,
        .hover = 0xf0f3f7,
        .text = 0x1c242e,
        .quiet = 0x57626f,
        .faint = 0x67727f,
        .accent = 0x1b67a8,
        .accentSoft = 0xdbe9f5,
        .onAccent = 0xffffff,
        .good = 0x1e7145,
        .goodSoft = 0xdff1e7,
        .attention = 0x8a5700,
        .attentionSoft = 0xfaeed6,
        .bad = 0xae332b,
        .badSoft = 0xfbe5e3,
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .window = 0x1a1e23,
        .surface = 0x21262c,
        .raised = 0x282e35,
        .line = 0x313841,
        .border = 0x48515c,
        .hover = 0x2a3038,
        .text = 0xdfe4ea,
        .quiet = 0xa0abb7,
        .faint = 0x8a95a1,
        .accent = 0x63ade8,
        .accentSoft = 0x1f3d55,
        .onAccent = 0x0c1a26,
        .good = 0x66c592,
        .goodSoft = 0x1d3a2b,
        .attention = 0xe2ae55,
        .attentionSoft = 0x3d321b,
        .bad = 0xf18d84,
        .badSoft = 0x452622,
    };
    return colours;
}

const Colours &coloursOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkColours()
                                                                               : lightColours();
}

const Colours &coloursOf(const QWidget *widget)
{
    return coloursOf(widget->palette());
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.faint);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.onAccent);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Highlight, colours.accentSoft);
    palette.setColor(QPalette::HighlightedText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(quietRole, colours.quiet);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.raised);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.border);
    palette.setColor(QPalette::Shadow, colours.border);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colours.faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, colours.raised);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.raised);
    return palette;
}

} // namespace sk
