// SPDX-FileCopyrightText: The Stationkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/calm_style.h"

#include "views/widgets/colours.h"
#include "views/widgets/control_painting.h"
#include "views/widgets/typography.h"
#include "views/widgets/view_painting.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace sk {

CalmStyle::CalmStyle() : QProxyStyle(u"fusion"_s) { }

void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return painting::button(painter, option, widget);
    case PE_PanelButtonTool:
    case PE_IndicatorButtonDropDown:
        return painting::toolButton(painter, option);
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit:
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
            panel && panel->lineWidth > 0)
            painting::field(painter, option, widget);
        return;
    case PE_FrameLineEdit:
        return painting::field(painter, option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return painting::checkBox(painter, option);
    case PE_IndicatorRadioButton:
        return painting::radioButton(painter, option);
    case PE_IndicatorArrowDown:
        return painting::chevron(painter, option->rect, painting::Direction::Down,
                                 option->state & State_Enabled, option);
    case PE_IndicatorArrowUp:
        return painting::chevron(painter, option->rect, painting::Direction::Up,
                                 option->state & State_Enabled, option);
    case PE_IndicatorArrowLeft:
        return painting::chevron(painter, option->rect, painting::Direction::Left,
                                 option->state & State_Enabled, option);
    case PE_IndicatorArrowRight:
        return painting::chevron(painter, option->rect, painting::Direction::Right,
                                 option->state & State_Enabled, option);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            painting::chevron(painter, option->rect,
                              header->sortIndicator == QStyleOptionHeader::SortUp ? painting::Direction::Down
                                                                                  : painting::Direction::Up,
                              true, option);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        return painting::itemGround(painter, option, widget);
    case PE_FrameFocusRect:
        if (!widget || !widget->inherits("QAbstractItemView"))
            painting::focusRing(painter, option);
        return;
    case PE_Frame:
        return painting::frame(painter, option, widget);
    case PE_FrameTabBarBase:
        return painting::hairline(painter, option);
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, coloursOf(option->palette).surface);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return painting::popupGround(painter, option);
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            painting::headerSection(painter, header);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, coloursOf(option->palette).window);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet(*header);
            quiet.palette.setColor(QPalette::ButtonText, coloursOf(option->palette).quiet);
            quiet.state &= ~State_On; // no bold titles over a selection
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
            combo && combo->editable) // the line inside draws the text; the base would paint a box first
            return painting::comboIcon(painter, combo,
                                       subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && painting::isPrimary(widget) && option->state & State_Enabled) {
            QStyleOptionButton onAccent(*button);
            onAccent.palette.setColor(QPalette::ButtonText, coloursOf(option->palette).onAccent);
            return QProxyStyle::drawControl(element, &onAccent, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            painting::tab(painter, tab);
        return;
    case CE_ProgressBarGroove:
        return painting::progressGroove(painter, option);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            painting::progressContents(painter, bar, widget ? widget->property("phase").toInt() : 0);
        return;
    case CE_Splitter:
        return painting::splitterHandle(painter, option);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const auto part = [&](SubControl sub) { return subControlRect(control, option, sub, widget); };
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        return painting::comboBox(painter, combo, part(SC_ComboBoxArrow), widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return painting::spinBox(painter, spin, part(SC_SpinBoxUp), part(SC_SpinBoxDown), widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return painting::scrollBar(painter, bar, part(SC_ScrollBarSlider), widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect &rect = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, rect,
                          QRect(rect.right() - grid::three, rect.top(), grid::three, rect.height()));
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(grid::one - 2, 1, -grid::three, -1));
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(grid::half, 0, 0, 0);
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {}; // no arrows: nobody has clicked them in years
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return rect;
    if (control == CC_ScrollBar
        && (part == SC_ScrollBarSlider || part == SC_ScrollBarAddPage || part == SC_ScrollBarSubPage)) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool across = bar->orientation == Qt::Horizontal;
        const int length = across ? rect.width() : rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum + bar->pageStep;
        const int slider
            = range > 0 ? std::clamp(int(qint64(length) * bar->pageStep / range), 32, length) : length;
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - slider, bar->upsideDown);
        const auto piece = [&](int from, int size) {
            return across ? QRect(rect.left() + from, rect.top(), size, rect.height())
                          : QRect(rect.left(), rect.top() + from, rect.width(), size);
        };
        if (part == SC_ScrollBarSlider)
            return piece(start, slider);
        return part == SC_ScrollBarSubPage ? piece(0, start) : piece(start + slider, length - start - slider);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents:
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
            panel && panel->lineWidth > 0)
            rect.adjust(grid::half + 1, 0, -grid::half, 0);
        return rect;
    case SE_HeaderArrow:
        rect.moveTop(option->rect.top() + (option->rect.height() - rect.height()) / 2);
        return rect;
    default:
        return rect;
    }
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return grid::one;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return grid::two;
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 9;
    case PM_HeaderMargin:
        return grid::one;
    case PM_HeaderMarkSize:
        return 12;
    case PM_MenuPanelWidth:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return grid::three;
    case PM_FocusFrameHMargin:
        return grid::half + 1; // between the edge of a cell and its text
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Menu_SloppySubMenus:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize answer = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        answer.rwidth() = std::max(answer.width() + grid::one, 72);
        answer.setHeight(grid::control);
        break;
    case CT_ComboBox:
        answer.rwidth() = std::max(answer.width(), size.width() + grid::three + grid::two);
        answer.setHeight(grid::control);
        break;
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_HeaderSection:
    case CT_TabBarTab:
        answer.setHeight(std::max(answer.height(), grid::control));
        break;
    case CT_MenuItem:
        if (answer.height() > grid::one)
            answer.setHeight(std::max(answer.height(), 28));
        break;
    default:
        break;
    }
    return answer;
}

} // namespace sk
