// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/print_preview.h"

#include "views/printing/page_view.h"
#include "views/widgets/icons.h"
#include "views/widgets/typography.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr std::array zooms{0.0, 1.0, 1.5, 2.0}; // 0 is the whole page

}

PrintPreview::PrintPreview(QList<Words> copyNames, QList<FormData> forms, QWidget *parent)
    : QWidget(parent)
    , m_copyNames(std::move(copyNames))
    , m_forms(std::move(forms))
    , m_view(new PageView)
    , m_back(new QToolButton)
    , m_forth(new QToolButton)
    , m_place(new QLabel)
    , m_zoom(new QComboBox)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_view);
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Window);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll, 1);
    column->addWidget(makeTurning());
    word();
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_zoom, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_view->setZoom(zooms[size_t(std::max(0, index))]); });
}

QWidget *PrintPreview::makeTurning()
{
    m_back->setObjectName(u"back"_s);
    m_forth->setObjectName(u"forth"_s);
    m_place->setObjectName(u"place"_s);
    m_zoom->setObjectName(u"zoom"_s);
    m_back->setIcon(lineIcon(u"left"_s));
    m_forth->setIcon(lineIcon(u"right"_s));
    m_back->setShortcut(Qt::Key_PageUp);
    m_forth->setShortcut(Qt::Key_PageDown);
    m_zoom->addItems({{}, u"100 %"_s, u"150 %"_s, u"200 %"_s});
    auto *turning = new QWidget;
    auto *row = new QHBoxLayout(turning);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_back);
    row->addWidget(m_forth);
    row->addWidget(m_place, 1);
    row->addWidget(m_zoom);
    return turning;
}

void PrintPreview::word()
{
    m_view->setAccessibleName(tr("Preview of the page"));
    m_back->setAccessibleName(tr("Page before"));
    m_back->setToolTip(tr("Page before (Page Up)"));
    m_forth->setAccessibleName(tr("Next page"));
    m_forth->setToolTip(tr("Next page (Page Down)"));
    m_zoom->setAccessibleName(tr("Size of the preview"));
    m_zoom->setItemText(0, tr("Whole page"));
}

void PrintPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        word();
        showPage(m_form, m_copy, m_page);
    }
    QWidget::changeEvent(event);
}

void PrintPreview::setDocument(std::shared_ptr<FormDocument> document, const PrintOptions &options)
{
    m_document = std::move(document);
    m_options = options;
    showPage(m_form, m_copy, m_page);
}

void PrintPreview::showPage(qsizetype form, int copy, int page)
{
    if (!m_document || m_forms.isEmpty()) {
        m_view->setPage({}, {});
        m_place->clear();
        m_back->setEnabled(false);
        m_forth->setEnabled(false);
        return;
    }
    m_form = std::clamp<qsizetype>(form, 0, m_forms.size() - 1);
    m_copy = std::clamp(copy, 0, int(m_options.runs().size()) - 1);
    const int pages = m_document->pageCount(m_forms.at(m_form));
    m_page = std::clamp(page, 0, pages - 1);
    const int chosen = m_options.runs().at(m_copy);
    m_view->setPage(m_document->paper().size,
                    [document = m_document, data = m_forms.at(m_form), at = m_page, chosen](qreal dots) {
                        return document->picture(data, at, chosen, dots);
                    });
    m_place->setText(tr("Form %1 of %2 · %3 · page %4 of %5")
                         .arg(m_form + 1)
                         .arg(m_forms.size())
                         .arg(copyWords(chosen))
                         .arg(m_page + 1)
                         .arg(pages));
    m_back->setEnabled(m_form > 0 || m_copy > 0 || m_page > 0);
    m_forth->setEnabled(m_form + 1 < m_forms.size() || m_copy + 1 < m_options.runs().size()
                        || m_page + 1 < pages);
}

QString PrintPreview::copyWords(int copy) const
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    QStringList names;
    for (const int each : m_options.carbonSet ? m_options.copies : QList<int>{copy})
        names.append(m_copyNames.at(each).in(chinese ? FormLanguage::Chinese : FormLanguage::English));
    return names.join(u" / "_s);
}

void PrintPreview::turn(int step)
{
    const int pages = m_document->pageCount(m_forms.at(m_form));
    const int copies = int(m_options.runs().size());
    if (step > 0 && m_page + 1 < pages)
        showPage(m_form, m_copy, m_page + 1);
    else if (step > 0 && m_copy + 1 < copies)
        showPage(m_form, m_copy + 1, 0);
    else if (step > 0 && m_form + 1 < m_forms.size())
        showPage(m_form + 1, 0, 0);
    else if (step < 0 && m_page > 0)
        showPage(m_form, m_copy, m_page - 1);
    else if (step < 0 && m_copy > 0)
        showPage(m_form, m_copy - 1, pages - 1);
    else if (step < 0 && m_form > 0)
        showPage(m_form - 1, copies - 1, std::numeric_limits<int>::max());
}

} // namespace sk
