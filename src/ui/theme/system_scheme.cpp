#include "ui/theme/system_scheme.h"

#ifdef MEDIANE_DBUS

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace mediane::ui {
namespace {

constexpr auto kService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto kPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto kInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto kGroup = "org.freedesktop.appearance"_L1;
constexpr auto kKey = "color-scheme"_L1;
constexpr uint kPrefersDark = 1;

/// The portal wraps the number once or twice, depending on its version.
uint unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

/// Receives the portal's signal.
class Listener : public QObject
{
    Q_OBJECT
public:
    explicit Listener(SystemScheme& scheme)
        : QObject(&scheme)
        , m_scheme(scheme)
    {
    }

public Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
    {
        if (group == kGroup && key == kKey) Q_EMIT m_scheme.told(unwrapped(value.variant()) == kPrefersDark);
    }

private:
    SystemScheme& m_scheme;
};

} // namespace

void SystemScheme::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, new Listener(*this),
        SLOT(settingChanged(QString,QString,QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
    question << QString(kGroup) << QString(kKey);
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        call->deleteLater();
        const QDBusPendingReply<QVariant> reply = *call;
        if (reply.isValid()) Q_EMIT told(unwrapped(reply.value()) == kPrefersDark);
    });
}

} // namespace mediane::ui

#include "system_scheme.moc"

#else

namespace mediane::ui {

void SystemScheme::ask() { }

} // namespace mediane::ui

#endif
