#include "ui/theme/icons.h"
#include "ui/theme/mediane_style.h"
#include "ui/theme/typography.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>

namespace mediane::ui {
namespace {

constexpr int kControlHeight = 32; ///< Of fields and buttons, at 100 %.

} // namespace

QRect MedianeStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents) return rect;
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool framed = frame != nullptr && frame->lineWidth > 0;
    return framed ? rect.adjusted(5, 0, -5, 0) : rect;
}

int MedianeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (static_cast<int>(metric)) {
    case PM_ButtonMargin: return scaled(12);
    case PM_ScrollBarExtent: return 14;
    case PM_ScrollBarSliderMin: return 32;
    case PM_SplitterWidth: return 9;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(18);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
    case PM_TabBarIconSize: return scaled(18);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return 16;
    case PM_HeaderMargin: return 8;
    case PM_FocusFrameHMargin: return 8; // Left and right of the text of a cell.
    case PM_TabBarTabHSpace: return scaled(24);
    case PM_TabBarTabVSpace: return scaled(14);
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize MedianeStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto atLeast = [&wanted](int height) { wanted.setHeight(std::max(wanted.height(), scaled(height))); };
    switch (static_cast<int>(type)) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool iconAlone = button != nullptr && button->text.isEmpty();
        wanted = QSize(size.width() + scaled(iconAlone ? 12 : 28), size.height());
        atLeast(kControlHeight);
        break;
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        wanted = QSize(wanted.width() + 8, std::max(option->fontMetrics.height() + 10, scaled(kControlHeight)));
        break;
    case CT_HeaderSection: atLeast(kControlHeight); break;
    case CT_TabBarTab: atLeast(36); break;
    case CT_MenuItem:
    case CT_ItemViewItem:
    case CT_ToolButton: atLeast(28); break;
    case CT_CheckBox:
    case CT_RadioButton: atLeast(24); break;
    default: break;
    }
    return wanted;
}

int MedianeStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    switch (static_cast<int>(hint)) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ToolTip_FallAsleepDelay: return 1;
    case SH_ToolTip_WakeUpDelay: return 400;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon MedianeStyle::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    switch (static_cast<int>(standard)) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton: return themedIcon(Icon::Close, Tone::Muted);
    case SP_MessageBoxWarning: return themedIcon(Icon::Warning, Tone::Attention);
    case SP_MessageBoxCritical: return themedIcon(Icon::Error, Tone::Fault);
    case SP_MessageBoxInformation: return themedIcon(Icon::Info, Tone::Accent);
    case SP_MessageBoxQuestion: return themedIcon(Icon::Help, Tone::Accent);
    default: return QProxyStyle::standardIcon(standard, option, widget);
    }
}

void MedianeStyle::polish(QWidget* widget)
{
    const bool lively = qobject_cast<QComboBox*>(widget) != nullptr
        || qobject_cast<QAbstractSpinBox*>(widget) != nullptr || qobject_cast<QScrollBar*>(widget) != nullptr
        || qobject_cast<QLineEdit*>(widget) != nullptr;
    if (lively) widget->setAttribute(Qt::WA_Hover);
    QProxyStyle::polish(widget);
}

} // namespace mediane::ui
