#include <QApplication>
#include <QFile>
#include <QGenericPlugin>
#include <QKeyEvent>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <unistd.h>

/// Measures the finished program from outside its code: Qt loads this plugin into it by environment variable.
/// As soon as the main window has been painted and a text field has the keyboard, a key is typed; once the
/// field has painted it, the milliseconds since the process was started are printed and the program ends.
namespace {

/// Milliseconds since the kernel started this process (proc(5), /proc/self/stat, field 22, in clock ticks:
/// the resolution is 10 ms).
double sinceStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double started = fields[19].toDouble() / double(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started) * 1000;
}

class Probe : public QObject
{
    Q_OBJECT

public:
    explicit Probe(QObject* parent = nullptr)
        : QObject(parent)
    {
        QTimer::singleShot(0, this, [this] { qApp->installEventFilter(this); });
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_typed && qobject_cast<QMainWindow*>(watched))
            QTimer::singleShot(0, this, &Probe::type);
        else if (event->type() == QEvent::Paint && m_typed && watched->parent() == m_field)
            QTimer::singleShot(0, this, &Probe::tell);
        return false;
    }

private:
    void type()
    {
        m_field = QApplication::focusWidget();
        if (m_typed || !m_field || !m_field->testAttribute(Qt::WA_InputMethodEnabled))
            return;
        m_typed = true;
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
        QCoreApplication::sendEvent(m_field, &press);
    }

    void tell()
    {
        std::printf("%.0f\n", sinceStart());
        std::fflush(stdout);
        _exit(0);
    }

    QWidget* m_field = nullptr;
    bool m_typed = false;
};

class StartupProbePlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "startupprobe.json")

public:
    QObject* create(const QString&, const QString&) override { return new Probe; }
};

} // namespace

#include "StartupProbe.moc"
