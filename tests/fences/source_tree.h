#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QStringList>

/// The project's own sources as the fences see them: path below the project's root and text.
struct SourceFile
{
    QString path;
    QString text;
    QString folder() const { return path.section(u'/', 0, -2); }
};

inline QList<SourceFile> sourceFiles(const QStringList &tops)
{
    const QString root = QStringLiteral(OTASUKE_SOURCE_DIR);
    QList<SourceFile> files;
    for (const QString &top : tops) {
        const QStringList kinds{QStringLiteral("*.h"), QStringLiteral("*.cpp")};
        QDirIterator it(root + u'/' + top, kinds, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files << SourceFile{
                    file.fileName().mid(root.size() + 1), QString::fromUtf8(file.readAll())};
        }
    }
    return files;
}
