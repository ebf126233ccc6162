// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screens/screens.h"
#include "views/printing/list_paper.h"
#include "views/printing/list_preview.h"

#include <QDialog>

namespace sk {

void printList(const Desk &desk, const ShownList &list, QWidget *over)
{
    makeListPreview(ListPaper(list, desk.clock()()), over)->open();
}

} // namespace sk
