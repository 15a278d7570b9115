#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QString>

#include <functional>

#include "models/domain/listen_place.h"

class QLineEdit;

namespace otasuke {

/// The lines of the source form for what sends to us by itself: on which port, and who may.
class ListenFields
{
    Q_DECLARE_TR_FUNCTIONS(ListenFields)
public:
    using AddLine = std::function<QLineEdit *(const QString &label, const QString &text)>;
    /// The form owns the lines. `usualPort` stands there for a new source.
    ListenFields(const AddLine &addLine, const SourceSettings &settings, const QString &usualPort);

    /// What to do at the appliance and at this computer.
    static QString advice();
    bool isComplete() const;
    void apply(SourceSettings &settings) const;

private:
    QLineEdit *m_port;
    QLineEdit *m_senders;
    QLineEdit *m_certificate = nullptr; ///< only where senders can encrypt
};

} // namespace otasuke
