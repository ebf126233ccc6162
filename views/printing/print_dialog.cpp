// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/print_dialog.h"

#include "views/printing/page_view.h"
#include "views/printing/print_panel.h"
#include "views/widgets/icons.h"
#include "views/widgets/prompter.h"
#include "views/widgets/shortcuts.h"
#include "views/widgets/typography.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

constexpr std::array zooms{0.0, 1.0, 1.5, 2.0}; // 0 is the whole page

}

PrintDialog::PrintDialog(FormLayout layout, QList<FormData> forms, QString name,
                         PrintSurroundings surroundings, QWidget *parent)
    : QDialog(parent)
    , m_layout(std::move(layout))
    , m_forms(std::move(forms))
    , m_name(std::move(name))
    , m_with(surroundings)
    , m_view(new PageView)
    , m_panel(new PrintPanel(m_layout, m_with.printers.names(), this))
    , m_back(new QToolButton)
    , m_forth(new QToolButton)
    , m_place(new QLabel)
    , m_zoom(new QComboBox)
    , m_said(new QLabel)
    , m_print(new QPushButton)
    , m_save(new QPushButton)
    , m_close(new QPushButton)
{
    make();
    word();
    m_panel->setChoices(
        recallChoices(m_with.memory, m_layout, m_with.printers.names(), m_with.printers.usual()));
    connect(m_panel, &PrintPanel::changed, this, &PrintDialog::take);
    connect(m_panel, &PrintPanel::printerChosen, this,
            [this](const QString &printer) { m_panel->setOffset(recallOffset(m_with.memory, printer)); });
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::savePdf);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_zoom, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_view->setZoom(zooms[size_t(std::max(0, index))]); });
    take();
}

void PrintDialog::make()
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_view);
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Window);
    auto *left = new QVBoxLayout;
    left->addWidget(scroll, 1);
    left->addWidget(makeTurning());
    m_panel->setFixedWidth(280);
    m_said->setWordWrap(true);
    m_said->setObjectName(u"said"_s);
    auto *right = new QVBoxLayout;
    right->setSpacing(grid::two);
    right->addWidget(m_panel, 1);
    right->addWidget(m_said);
    right->addWidget(makeButtons());
    auto *both = new QHBoxLayout(this);
    both->setContentsMargins(grid::two, grid::two, grid::two, grid::two);
    both->setSpacing(grid::three);
    both->addLayout(left, 1);
    both->addLayout(right);
    resize(1040, 700);
}

QWidget *PrintDialog::makeTurning()
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

QWidget *PrintDialog::makeButtons()
{
    m_print->setObjectName(u"print"_s);
    m_save->setObjectName(u"savePdf"_s);
    m_print->setDefault(true);
    m_print->setProperty("primary", true);
    m_print->setIcon(iconOnAccent(u"print"_s));
    m_print->setShortcut(keys::print());
    m_save->setShortcut(keys::save());
    auto *buttons = new QWidget;
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::one);
    column->addWidget(m_print);
    column->addWidget(m_save);
    column->addWidget(m_close);
    return buttons;
}

void PrintDialog::word()
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    setWindowTitle(tr("Print: %1").arg(m_layout.title.in(chinese ? Language::Chinese : Language::English)));
    m_view->setAccessibleName(tr("Preview of the page"));
    m_back->setAccessibleName(tr("Page before"));
    m_back->setToolTip(tr("Page before (Page Up)"));
    m_forth->setAccessibleName(tr("Next page"));
    m_forth->setToolTip(tr("Next page (Page Down)"));
    m_zoom->setAccessibleName(tr("Size of the preview"));
    m_zoom->setItemText(0, tr("Whole page"));
    m_print->setText(tr("Print"));
    m_save->setText(tr("Save as PDF…"));
    m_close->setText(tr("Close"));
}

void PrintDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        word();
        showPage(m_form, m_copy, m_page);
    }
    QDialog::changeEvent(event);
}

void PrintDialog::take()
{
    m_choices = m_panel->choices();
    m_document.reset();
    QString trouble;
    if (m_choices.options.copies.isEmpty())
        trouble = tr("Choose at least one copy.");
    else if (auto document = FormDocument::make(m_layout, m_choices.paper, m_choices.options))
        m_document = std::make_shared<FormDocument>(*std::move(document));
    else
        trouble = sentenceOf(document.failure());
    m_said->setText(trouble);
    m_print->setEnabled(m_document && !m_forms.isEmpty() && !m_choices.printer.isEmpty());
    m_save->setEnabled(m_document && !m_forms.isEmpty());
    showPage(m_form, m_copy, m_page);
}

void PrintDialog::showPage(qsizetype form, int copy, int page)
{
    if (!m_document || m_forms.isEmpty()) {
        m_view->setPage({}, {});
        m_place->clear();
        m_back->setEnabled(false);
        m_forth->setEnabled(false);
        return;
    }
    m_form = std::clamp<qsizetype>(form, 0, m_forms.size() - 1);
    m_copy = std::clamp(copy, 0, int(m_choices.options.copies.size()) - 1);
    const int pages = m_document->pageCount(m_forms.at(m_form));
    m_page = std::clamp(page, 0, pages - 1);
    const int chosen = m_choices.options.copies.at(m_copy);
    m_view->setPage(m_document->paper().size,
                    [document = m_document, data = m_forms.at(m_form), at = m_page, chosen](qreal dots) {
                        return document->picture(data, at, chosen, dots);
                    });
    const bool chinese = QLocale().language() == QLocale::Chinese;
    m_place->setText(tr("Form %1 of %2 · %3 · page %4 of %5")
                         .arg(m_form + 1)
                         .arg(m_forms.size())
                         .arg(m_layout.copies.at(chosen).in(chinese ? Language::Chinese : Language::English))
                         .arg(m_page + 1)
                         .arg(pages));
    m_back->setEnabled(m_form > 0 || m_copy > 0 || m_page > 0);
    m_forth->setEnabled(m_form + 1 < m_forms.size() || m_copy + 1 < m_choices.options.copies.size()
                        || m_page + 1 < pages);
}

void PrintDialog::turn(int step)
{
    const int pages = m_document->pageCount(m_forms.at(m_form));
    const int copies = int(m_choices.options.copies.size());
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

void PrintDialog::print()
{
    run(
        [this](const PrintProgress &progress) {
            return m_with.printers.print(m_choices.printer, *m_document, m_forms, progress);
        },
        tr("Sent to %1.").arg(m_choices.printer));
}

void PrintDialog::savePdf()
{
    const QString path
        = m_with.prompter.saveFile(tr("Save as PDF"), m_name + u".pdf"_s, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    run([&](const PrintProgress &progress) { return m_document->savePdf(path, m_forms, progress); },
        tr("Saved as %1.").arg(path));
}

void PrintDialog::run(const std::function<Result<int>(const PrintProgress &)> &work, const QString &sentence)
{
    keepChoices(m_with.memory, m_layout, m_choices);
    QProgressDialog bar(tr("Forms done"), tr("Cancel"), 0, int(m_forms.size()), this);
    bar.setWindowModality(Qt::WindowModal);
    bar.setMinimumDuration(500);
    const auto pages = work([&](qsizetype done) {
        bar.setValue(int(done)); // lets the window breathe, and Cancel be heard
        return !bar.wasCanceled();
    });
    bar.reset();
    if (!pages) {
        m_said->setText(sentenceOf(pages.failure()));
        return;
    }
    m_said->setText(sentence + u" "_s + tr("%n page(s).", nullptr, *pages));
    Q_EMIT printed(*pages);
}

QString PrintDialog::sentenceOf(const Failure &failure) const
{
    switch (failure.kind) {
    case Failure::Kind::Missing:
        return m_document ? tr("The printer is not there any more. Choose another one.")
                          : tr("No font that writes Chinese is installed. On Debian, install the package "
                               "fonts-noto-cjk and start again.");
    case Failure::Kind::Cancelled:
        return tr("Stopped. Pages that were already sent may still come out of the printer.");
    case Failure::Kind::ReadOnly:
        return tr("This place cannot be written to. Choose another folder.");
    case Failure::Kind::Full:
        return tr("The disk is full. Make room or choose another place.");
    case Failure::Kind::Offline:
    case Failure::Kind::Refused:
    case Failure::Kind::Conflict:
    case Failure::Kind::Storage:
    case Failure::Kind::Busy:
    case Failure::Kind::Corrupt:
    case Failure::Kind::TooNew:
    case Failure::Kind::TooLarge:
    case Failure::Kind::Invalid:
    case Failure::Kind::LettersLost:
        break;
    }
    return tr("Printing did not work. Look whether the printer is on and has paper, then try again.");
}

} // namespace sk
