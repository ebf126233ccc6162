// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/mask_guard.h"

#include <QLineEdit>
#include <QValidator>

namespace sk {

namespace {

//! What of a changed mask was typed: all but what it has in common with the mask at both ends.
QString typedInto(const QString &mask, const QString &text)
{
    const qsizetype shorter = std::min(mask.size(), text.size());
    qsizetype before = 0;
    while (before < shorter && text.at(before) == mask.at(before))
        ++before;
    qsizetype after = 0;
    while (after < shorter - before && text.at(text.size() - 1 - after) == mask.at(mask.size() - 1 - after))
        ++after;
    return text.mid(before, text.size() - before - after);
}

//! A validator because it sees a change before anybody is told of it.
class MaskGuard : public QValidator {
public:
    MaskGuard(const QString &mask, QLineEdit *line) : QValidator(line), m_mask(mask) { }

    const QString &mask() const { return m_mask; }

    State validate(QString &text, int &cursor) const override
    {
        const bool untouched = m_untouched;
        m_untouched = text == m_mask;
        // Without stars everything is there to be seen, and meant.
        if (untouched && !m_untouched && text.contains(u'*')) {
            text = typedInto(m_mask, text);
            cursor = int(text.size());
        }
        return Acceptable;
    }

private:
    QString m_mask;
    mutable bool m_untouched = true;
};

const MaskGuard *guardOf(const QLineEdit *line)
{
    return dynamic_cast<const MaskGuard *>(line->validator());
}

} // namespace

void guardMask(QLineEdit *line)
{
    liftMask(line);
    line->setValidator(new MaskGuard(line->text(), line)); // the line owns it
}

void liftMask(QLineEdit *line)
{
    if (const MaskGuard *guard = guardOf(line)) {
        line->setValidator(nullptr);
        delete guard;
    }
}

bool isMaskShown(const QLineEdit *line)
{
    const MaskGuard *guard = guardOf(line);
    return guard && line->text() == guard->mask();
}

} // namespace sk
