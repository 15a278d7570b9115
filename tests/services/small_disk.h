#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/mount.h>

#include <cerrno>
#include <cstring>
#endif

namespace otasuke {

/// A file system of a few megabytes, where this process may mount one (root on Linux); else
/// isThere() is false and why() says why.
class SmallDisk
{
public:
    explicit SmallDisk(int megabytes)
    {
#ifdef Q_OS_LINUX
        const QByteArray size = "size=" + QByteArray::number(megabytes) + 'm';
        const QByteArray at = QFile::encodeName(m_folder.path());
        m_there = ::mount("tmpfs", at.constData(), "tmpfs", 0, size.constData()) == 0;
        m_why = m_there ? QString() : QString::fromLocal8Bit(std::strerror(errno));
#else
        Q_UNUSED(megabytes)
        m_why = QStringLiteral("only tried on Linux");
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_there)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
#endif
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isThere() const
    {
        return m_there;
    }
    QString why() const
    {
        return m_why;
    }
    QString path(const QString &name) const
    {
        return m_folder.filePath(name);
    }

    /// Takes all the room there is.
    void fill()
    {
        QFile file(path(QStringLiteral("filler")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (qsizetype size = 1 << 20; size > 0; size /= 2) {
            const QByteArray bytes(size, 'f');
            while (file.write(bytes) == size) {
            }
        }
    }
    void clear()
    {
        QVERIFY(QFile::remove(path(QStringLiteral("filler"))));
    }

private:
    QTemporaryDir m_folder;
    bool m_there = false;
    QString m_why;
};

} // namespace otasuke
