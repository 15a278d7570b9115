#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cloud.h"
#include "ui/dialogs/base_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace otasuke {

class TextLabel;

/// A service of the list, to be corrected, or one to be added. Accepted = keep it.
class ServiceDialog : public BaseDialog
{
    Q_OBJECT
public:
    /// `entry` without an id: a new one, its domains as a proposal.
    ServiceDialog(const Theme &theme, const CloudCatalogueEntry &entry, QWidget *parent);
    CloudServiceEdit edit() const;

private:
    void createFields();
    void createButtons();
    QStringList domains() const;
    void check();
    void takeBack();

    CloudCatalogueEntry m_entry;
    bool m_undo = false;
    QLineEdit *m_name = nullptr;
    QComboBox *m_category = nullptr;
    QPlainTextEdit *m_domains = nullptr;
    QLineEdit *m_operator = nullptr;
    QCheckBox *m_risky = nullptr;
    TextLabel *m_needed = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace otasuke
