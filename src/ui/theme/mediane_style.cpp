#include "ui/theme/mediane_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/typography.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOptionButton>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

void chevron(QPainter& painter, const QRect& area, Icon icon, const QPalette& palette, int size)
{
    const Tokens& tokens = tokensFor(palette);
    QRect square(0, 0, size, size);
    square.moveCenter(area.center());
    painter.drawPixmap(square.topLeft(), iconPixmap(icon, tokens.muted, size, painter.device()->devicePixelRatio()));
}

bool insideField(const QWidget* widget)
{
    const QWidget* parent = widget != nullptr ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(parent) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(parent) != nullptr;
}

} // namespace

MedianeStyle::MedianeStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void MedianeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Tokens& tokens = tokensFor(option->palette);
    if (element == PE_PanelLineEdit) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (!insideField(widget) && frame != nullptr && frame->lineWidth > 0) paintField(*painter, *option, widget);
    } else if (element == PE_FrameLineEdit) {
        if (!insideField(widget)) paintField(*painter, *option, widget);
    } else if (element == PE_PanelButtonCommand) {
        paintButton(*painter, *option, widget);
    } else if (element == PE_PanelButtonTool) {
        paintToolButton(*painter, *option);
    } else if (element == PE_FrameFocusRect) {
        if (qobject_cast<const QPushButton*>(widget) == nullptr) paintFocusRing(*painter, option->rect, tokens);
    } else if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        paintCheckBox(*painter, *option);
    } else if (element == PE_IndicatorRadioButton) {
        paintRadioButton(*painter, *option);
    } else if (element == PE_PanelItemViewItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) paintItemPanel(*painter, *item);
    } else if (element == PE_Frame && qobject_cast<const QAbstractScrollArea*>(widget) != nullptr) {
        paintScrollAreaFrame(*painter, *option, widget);
    } else if (element == PE_IndicatorHeaderArrow) {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool up = header != nullptr && header->sortIndicator == QStyleOptionHeader::SortUp;
        chevron(*painter, option->rect, up ? Icon::ChevronUp : Icon::ChevronDown, option->palette, scaled(14));
    } else if (element == PE_FrameTabBarBase) {
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.line);
    } else if (element != PE_FrameTabWidget) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void MedianeStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto* label = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            paintButtonLabel(*painter, *label, widget);
        }
        return;
    } else if (element == CE_TabBarTabShape) {
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) paintTab(*painter, *tab);
        return;
    } else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHeaderSection(*painter, *option);
        return;
    } else if (element == CE_HeaderLabel) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader muted = *header;
            muted.palette.setColor(QPalette::ButtonText, tokensFor(option->palette).muted);
            QProxyStyle::drawControl(element, &muted, painter, widget);
            return;
        }
    } else if (element == CE_ProgressBarGroove) {
        return;
    } else if (element == CE_ProgressBarContents) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) paintProgress(*painter, *bar);
        return;
    } else if (element == CE_Splitter) {
        paintSplitter(*painter, *option);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void MedianeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar == nullptr || bar->maximum == bar->minimum) return;
        paintScrollBar(*painter, *bar, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
    } else if (control == CC_ComboBox) {
        paintField(*painter, *option, widget);
        const QRect arrow = proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget);
        chevron(*painter, arrow, Icon::ChevronDown, option->palette, scaled(14));
    } else if (control == CC_SpinBox) {
        paintField(*painter, *option, widget);
        const int size = scaled(12);
        const QRect up = proxy()->subControlRect(control, option, SC_SpinBoxUp, widget);
        const QRect down = proxy()->subControlRect(control, option, SC_SpinBoxDown, widget);
        if (up.isValid()) chevron(*painter, up, Icon::ChevronUp, option->palette, size);
        if (down.isValid()) chevron(*painter, down, Icon::ChevronDown, option->palette, size);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect MedianeStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl sub, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr) {
        const QRect rect = QProxyStyle::subControlRect(control, option, sub, widget);
        const bool text = (control == CC_ComboBox && sub == SC_ComboBoxEditField)
            || (control == CC_SpinBox && sub == SC_SpinBoxEditField);
        return text ? rect.adjusted(4, 0, 0, 0) : rect;
    }
    const bool flat = bar->orientation == Qt::Horizontal; // No arrow buttons: the bar is all groove.
    const int length = flat ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    int slider = length;
    if (range > 0) slider = static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep));
    slider = std::clamp(slider, std::min(length, 32), length);
    const int start
        = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto part = [&](int from, int to) {
        return flat ? QRect(from, 0, to - from, bar->rect.height()) : QRect(0, from, bar->rect.width(), to - from);
    };
    QRect rect;
    if (sub == SC_ScrollBarGroove) rect = part(0, length);
    if (sub == SC_ScrollBarSlider) rect = part(start, start + slider);
    if (sub == SC_ScrollBarSubPage) rect = part(0, start);
    if (sub == SC_ScrollBarAddPage) rect = part(start + slider, length);
    return visualRect(bar->direction, bar->rect, rect);
}

} // namespace mediane::ui
