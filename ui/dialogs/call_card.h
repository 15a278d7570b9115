#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/support_request.h"
#include "ui/dialogs/base_dialog.h"

namespace otasuke {

struct CallCardContent
{
    SupportKind kind = SupportKind::Consult;
    QString number; ///< as printed; empty = not entered
    QString mail;
    QString hours; ///< whether somebody answers now
    QString closedAdvice; ///< what to do meanwhile; empty while open
    QStringList facts; ///< to read aloud
    bool recorded = true; ///< false: the request could not be written down
};

/// The telephone number in large print, a QR code for the mobile telephone, a tel: link and the
/// words to read. Accepted = "I have called"; rejected = closed.
class CallCard : public BaseDialog
{
    Q_OBJECT
public:
    CallCard(const Theme &theme, const CallCardContent &content, QWidget *parent);

Q_SIGNALS:
    void settingsPressed();

private:
    void addNumber(const CallCardContent &content);
    void addWithoutNumber();
};

} // namespace otasuke
