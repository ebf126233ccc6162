// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/search_source.h"

#include <QWidget>

namespace sk {

class ViewMemory;

//! A screen of the main window. A page is made anew when the language changes, so it may take its words once.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    //! The key of everything remembered about it and the name of its pictures, e.g. "registrations".
    virtual QString name() const = 0;
    //! In the rail; two to four Chinese characters.
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    int badge() const { return m_badge; }

    //! It has just become visible: refresh what may have grown old, put the focus where work starts.
    virtual void activate() { }
    //! Ctrl+F: into the screen's own find field, with `text` in it when there is one.
    virtual void find(const QString &text) { Q_UNUSED(text) }
    //! Shows one record of a kind this page answers for; false when it is not there any more.
    virtual bool open(const Target &target)
    {
        Q_UNUSED(target)
        return false;
    }

    virtual bool canCreate() const { return false; } //!< Ctrl+N
    virtual void create() { }
    virtual bool canPrint() const { return false; } //!< Ctrl+P
    virtual void print() { }
    //! Esc. True when there was something to leave (an editor, a filter), so that the key is used up.
    virtual bool leave() { return false; }

    //! Called before the page goes away: an editor with unsaved work asks; false keeps the page.
    virtual bool mayClose() { return true; }

    //! Columns, sort, filters, splitter. Kept when the window closes, brought back before the page is first
    //! shown.
    virtual void keepState(ViewMemory &) const { }
    virtual void restoreState(const ViewMemory &) { }

Q_SIGNALS:
    void badgeChanged(int count);
    //! canCreate() or canPrint() may answer differently now.
    void actionsChanged();
    //! "Show me that one": a record of another screen.
    void openRequested(const sk::Target &target);

protected:
    //! What waits on this screen.
    void setBadge(int count)
    {
        if (count == m_badge)
            return;
        m_badge = count;
        Q_EMIT badgeChanged(count);
    }

private:
    int m_badge = 0;
};

} // namespace sk
