// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/give_way.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace otasuke {

void giveWay()
{
#ifdef Q_OS_LINUX
    // Ordinary Linux threads have no priorities, but each has a nice value: setpriority(2), "C
    // library/kernel differences".
    setpriority(PRIO_PROCESS, 0, 10);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace otasuke
