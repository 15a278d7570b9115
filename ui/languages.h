#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace otasuke {

/// Puts the translations of one language (ours and Qt's own) in force for the whole program and
/// takes them back when it goes. GUI thread.
class Languages
{
public:
    Languages() = default;
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

    /// "ja", "en", or empty for the system's. False if our own file for it is missing; the texts
    /// are then English.
    bool use(const QString &language);
    QString current() const { return m_current; }
    /// What an empty choice means here: "ja" on a Japanese system, else "en".
    static QString resolve(const QString &language);

private:
    void clear();
    bool install(const QString &file, const QString &folder);

    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace otasuke
