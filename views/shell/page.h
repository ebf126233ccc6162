// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/scene.h"
#include "views/shell/search_source.h"
#include "views/widgets/shown_list.h"

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
    //! Ctrl+F: into the screen's own find field, with `text` in it when there is one. False when it has none;
    //! then the field for everything is meant.
    virtual bool find(const QString &text)
    {
        Q_UNUSED(text)
        return false;
    }
    //! Shows one record of a kind this page answers for; false when it is not there any more.
    virtual bool open(const Target &target)
    {
        Q_UNUSED(target)
        return false;
    }

    //! Lists every record of a kind that contains the text, whatever else its filters said; false when this
    //! page has no list of that kind.
    virtual bool list(const QString &kind, const QString &text)
    {
        Q_UNUSED(kind)
        Q_UNUSED(text)
        return false;
    }

    virtual bool canCreate() const { return false; } //!< Ctrl+N
    virtual void create() { }
    virtual bool canPrint() const { return false; } //!< Ctrl+P
    virtual void print() { }
    //! Esc. True when there was something to leave (an editor, a filter), so that the key is used up.
    virtual bool leave() { return false; }

    //! Brings back what somebody typed and did not save; `key` as in DraftKeeper. False when it is no draft
    //! of this page.
    virtual bool openDraft(const QString &key)
    {
        Q_UNUSED(key)
        return false;
    }

    //! What can be seen here beside the page as it opens. Those of its dialogs are added by whoever wires it.
    QList<Scene> scenes() const { return m_scenes; }
    void addScene(const Scene &scene) { m_scenes.append(scene); }

    //! Called before the page goes away: an editor with unsaved work asks; false keeps the page.
    virtual bool mayClose() { return true; }

    //! Columns, sort, filters, splitter. Kept soon after setUpChanged() and when the window closes, brought
    //! back before the page is first shown.
    virtual void keepState(ViewMemory &) const { }
    virtual void restoreState(const ViewMemory &) { }

Q_SIGNALS:
    void badgeChanged(int count);
    //! canCreate() or canPrint() may answer differently now.
    void actionsChanged();
    //! "Print that": the list as it stands on the screen.
    void printListRequested(const sk::ShownList &list);
    //! keepState() would keep something else than before.
    void setUpChanged();
    //! "Show me that one": a record of another screen.
    void openRequested(const sk::Target &target);
    //! "Go on with that draft": perhaps one of another screen.
    void draftRequested(const QString &key);

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
    QList<Scene> m_scenes;
};

} // namespace sk
