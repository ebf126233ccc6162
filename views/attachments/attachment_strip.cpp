// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/attachments/attachment_strip.h"

#include "models/domain/photo_kinds.h"
#include "views/attachments/attachment_model.h"
#include "views/attachments/attachment_words.h"
#include "views/attachments/file_drop.h"
#include "views/attachments/missing_photos.h"
#include "views/attachments/tile_view.h"
#include "views/widgets/icons.h"
#include "views/widgets/permit.h"
#include "views/widgets/prompter.h"
#include "views/widgets/status_label.h"
#include "views/widgets/typography.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sk {

AttachmentStrip::AttachmentStrip(AttachmentOffice &office, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_prompter(prompter)
    , m_model(new AttachmentModel(office, this))
    , m_waiting(new StatusLabel(this))
    , m_tiles(new TileView(this))
    , m_missing(new MissingPhotos(this))
    , m_hint(new QLabel(this))
    , m_told(new QLabel(this))
{
    setObjectName(u"attachments"_s);
    m_tiles->setObjectName(u"tiles"_s);
    m_tiles->setAccessibleName(tr("Photos and scans"));
    m_tiles->setModel(m_model);
    for (QLabel *label : {m_hint, m_told}) {
        label->setFont(fontFor(Type::Small));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_hint->setForegroundRole(quietRole);
    m_hint->setText(tr("None yet. Drop files here, paste a picture, or add them."));
    m_told->setObjectName(u"told"_s);
    m_told->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::one);
    layout->addLayout(makeHead());
    layout->addWidget(m_hint);
    layout->addWidget(m_tiles);
    layout->addWidget(makeUndo());
    layout->addWidget(m_told);
    layout->addWidget(m_missing);
    makeActions();
}

QHBoxLayout *AttachmentStrip::makeHead()
{
    auto *title = new QLabel(tr("Photos and scans"), this);
    title->setFont(fontFor(Type::Strong));
    m_waiting->setObjectName(u"notUploaded"_s);
    auto *add = new QPushButton(lineIcon(u"plus"_s), tr("Add…"), this);
    add->setObjectName(u"addAttachment"_s);
    add->setToolTip(tr("Add photos, films or scans; or drop them here, or paste them (Ctrl+V)"));
    connect(add, &QPushButton::clicked, this, [this] { choose({}); });
    auto *head = new QHBoxLayout;
    head->setSpacing(grid::one);
    head->addWidget(title);
    head->addWidget(m_waiting);
    head->addStretch();
    head->addWidget(add);
    return head;
}

QWidget *AttachmentStrip::makeUndo()
{
    m_undo = new QWidget(this);
    m_undone = new QLabel(m_undo);
    m_undone->setFont(fontFor(Type::Small));
    m_undone->setTextFormat(Qt::PlainText);
    auto *back = new QPushButton(lineIcon(u"undo"_s), tr("Undo"), m_undo);
    back->setObjectName(u"undoRemoval"_s);
    connect(back, &QPushButton::clicked, this, [this] {
        m_undo->hide();
        m_office.putBack(m_removed);
        m_tiles->setFocus();
    });
    auto *line = new QHBoxLayout(m_undo);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_undone, 1);
    line->addWidget(back);
    m_undo->hide();
    return m_undo;
}

void AttachmentStrip::makeActions()
{
    auto *paste = new QAction(this);
    paste->setObjectName(u"pasteAttachment"_s);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(paste);
    connect(paste, &QAction::triggered, this, &AttachmentStrip::paste);
    auto *drop = new FileDrop(this);
    connect(drop, &FileDrop::dropped, this, [this](const QStringList &paths) {
        if (mayChange())
            m_office.add(target(), paths, {});
    });
    connect(drop, &FileDrop::hovered, this, [this](bool over) {
        m_hovered = over && m_whyNot.isEmpty();
        update();
    });
    connect(m_missing, &MissingPhotos::addRequested, this, &AttachmentStrip::choose);
    connect(m_tiles, &TileView::opened, this,
            [this](const QModelIndex &index) { m_office.open(m_model->at(index.row()).attachment); });
    connect(m_tiles, &TileView::removeRequested, this, &AttachmentStrip::remove);
    connect(m_tiles, &QWidget::customContextMenuRequested, this, &AttachmentStrip::showMenu);
    connect(&m_office, &AttachmentOffice::changed, this, &AttachmentStrip::refresh);
    connect(&m_office, &AttachmentOffice::told, this, &AttachmentStrip::say);
}

void AttachmentStrip::show(const QList<Attached> &records, bool needsPhotos)
{
    if (records.value(0) != target()) { // another vehicle
        m_undo->hide();
        say({});
    }
    m_records = records;
    m_needsPhotos = needsPhotos;
    refresh();
}

void AttachmentStrip::setWhyNotChange(const QString &whyNot)
{
    m_whyNot = whyNot;
    permit(findChild<QPushButton *>(u"addAttachment"_s), whyNot);
    m_hint->setText(whyNot.isEmpty() ? tr("None yet. Drop files here, paste a picture, or add them.")
                                     : tr("None yet."));
    refresh();
}

//! Dropping, pasting and keys are not to be greyed: they are answered with the reason.
bool AttachmentStrip::mayChange()
{
    if (!m_whyNot.isEmpty())
        say(m_whyNot);
    return m_whyNot.isEmpty();
}

void AttachmentStrip::refresh()
{
    const QList<AttachmentLine> lines
        = m_records.isEmpty() ? QList<AttachmentLine>() : m_office.linesOf(m_records);
    m_model->setLines(lines);
    m_hint->setVisible(lines.isEmpty());
    m_tiles->setVisible(!lines.isEmpty());
    QStringList names;
    for (const AttachmentLine &line : lines)
        names.append(line.attachment.name);
    m_missing->setKinds(m_needsPhotos && m_whyNot.isEmpty() ? missingPhotoKinds(names) : QStringList());
    showWaiting(lines);
}

void AttachmentStrip::showWaiting(const QList<AttachmentLine> &lines)
{
    const auto waiting = std::ranges::count(lines, AttachmentLine::Where::OnlyHere, &AttachmentLine::where);
    const bool trouble
        = std::ranges::any_of(lines, [](const AttachmentLine &line) { return !line.trouble.isEmpty(); });
    m_waiting->setStatus(trouble ? Tone::Attention : Tone::Accent,
                         waiting > 0 ? tr("%n not uploaded", nullptr, int(waiting)) : QString(),
                         trouble ? u"attention"_s : u"cloud-waiting"_s);
    Q_EMIT waitingChanged(int(waiting));
}

void AttachmentStrip::choose(const QString &photoKind)
{
    const QString title = photoKind.isEmpty() ? tr("Add photos and scans")
                                              : tr("Add the photo: %1").arg(nameOfPhotoKind(photoKind));
    const QString photos = tr("Photos") + u" (*.jpg *.jpeg *.png *.webp)"_s;
    const QString all = tr("All files") + u" (*)"_s;
    const QString scans = tr("Photos, films and scans") + u" (*.jpg *.jpeg *.png *.webp *.mp4 *.mov *.pdf)"_s;
    const QStringList paths
        = m_prompter.openFiles(title, (photoKind.isEmpty() ? scans : photos) + u";;"_s + all);
    if (!paths.isEmpty())
        m_office.add(target(), paths, photoKind);
}

void AttachmentStrip::paste()
{
    if (!mayChange())
        return;
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    if (const QStringList paths = filesIn(copied); !paths.isEmpty())
        m_office.add(target(), paths, {});
    else if (const auto picture = copied->imageData().value<QImage>(); !picture.isNull())
        m_office.addPicture(target(), picture);
    else
        say(tr("There is no picture and no file to paste."));
}

void AttachmentStrip::remove(const QModelIndex &index)
{
    if (!mayChange())
        return;
    const Attachment removed = m_model->at(index.row()).attachment;
    m_removed = removed.id;
    m_undone->setText(tr("“%1” was removed.").arg(removed.name));
    m_undo->show();
    m_office.remove(removed.id);
}

void AttachmentStrip::showMenu(const QPoint &at)
{
    const QModelIndex index = m_tiles->indexAt(at);
    if (!index.isValid())
        return;
    const Attachment chosen = m_model->at(index.row()).attachment;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(lineIcon(u"eye"_s), tr("Open"), this, [this, chosen] { m_office.open(chosen); });
    menu->addAction(lineIcon(u"save"_s), tr("Save as…"), this, [this, chosen] { m_office.saveAs(chosen); });
    if (m_whyNot.isEmpty() && chosen.mediaType.startsWith(u"image/")) {
        QMenu *shows = menu->addMenu(tr("It shows"));
        for (const QString &kind : missingPhotoKinds({}))
            shows->addAction(nameOfPhotoKind(kind), this,
                             [this, chosen, kind] { m_office.sayWhatItShows(chosen, kind); });
    }
    menu->addSeparator();
    QAction *removal = menu->addAction(lineIcon(u"trash"_s), tr("Remove"), this, [this, id = chosen.id] {
        const int row
            = m_model->indexOf([&](const AttachmentLine &line) { return line.attachment.id == id; });
        if (row >= 0)
            remove(m_model->index(row, 0));
    });
    permit(removal, m_whyNot);
    menu->popup(m_tiles->viewport()->mapToGlobal(at));
}

void AttachmentStrip::say(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void AttachmentStrip::paintEvent(QPaintEvent *)
{
    if (!m_hovered)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(coloursOf(this).accent, 1.5, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(coloursOf(this).accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), grid::radius, grid::radius);
}

} // namespace sk
