// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/curtain.h"

#include "views/shell/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sk {

namespace {

//! Over everything of one dialog.
class Cover : public QWidget {
public:
    explicit Cover(QWidget *over) : QWidget(over)
    {
        setAutoFillBackground(true);
        setGeometry(over->rect());
        over->installEventFilter(this);
        show();
        raise();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(watched, event);
    }
};

//! Cannot be left by Esc or by closing it.
class PageDialog : public QDialog {
public:
    using QDialog::QDialog;
    void reject() override { }
};

QList<QDialog *> openDialogs()
{
    QList<QDialog *> dialogs;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(window);
            dialog && dialog->isVisible() && !dynamic_cast<PageDialog *>(dialog))
            dialogs.append(dialog);
    return dialogs;
}

} // namespace

void Curtain::draw(MainWindow &window, QWidget *page)
{
    lift();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_window = &window;
    QWidget *modal = QApplication::activeModalWidget();
    if (!modal)
        return window.setGate(page);
    window.setGate(new QWidget);
    for (QDialog *dialog : openDialogs())
        m_covers.append(new Cover(dialog));
    m_dialog = new PageDialog(modal, Qt::Dialog | Qt::FramelessWindowHint);
    m_dialog->setObjectName(u"lockDialog"_s);
    m_dialog->setWindowModality(Qt::ApplicationModal);
    auto *layout = new QVBoxLayout(m_dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    m_dialog->setGeometry(QRect(window.mapToGlobal(QPoint(0, 0)), window.size()));
    m_dialog->show();
}

void Curtain::lift()
{
    if (m_dialog) {
        m_dialog->hide();
        m_dialog->deleteLater();
        m_dialog.clear();
    }
    for (const QPointer<QWidget> &cover : std::exchange(m_covers, {}))
        delete cover.data();
    if (m_window)
        m_window->setGate(nullptr);
    m_window.clear();
}

void Curtain::endDialogs()
{
    for (QDialog *dialog : openDialogs())
        dialog->QDialog::done(QDialog::Rejected); // its own would ask
}

} // namespace sk
