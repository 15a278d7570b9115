#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/read_models.h"
#include "models/tables/source_table.h"
#include "ui/widgets/card.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace otasuke {

class DataTable;
class Segments;

/// The appliances and agent servers, with their health in words.
class SourcesPanel : public Card
{
    Q_OBJECT
public:
    explicit SourcesPanel(const Theme &theme, QWidget *parent = nullptr);
    void setSources(const SettingsSnapshot &snapshot, UtcMicros now);

Q_SIGNALS:
    void addWanted();
    void editWanted(const QString &sourceId);
    void removeWanted(const QString &sourceId);

private:
    void showButtons();

    SourceTable *m_table;
    DataTable *m_view;
    TextLabel *m_none;
    TextLabel *m_keychain;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

/// Text size, colours, language. Takes effect at once.
class AppearancePanel : public Card
{
    Q_OBJECT
public:
    explicit AppearancePanel(const Theme &theme, QWidget *parent = nullptr);
    void setAppearance(const Appearance &appearance);

Q_SIGNALS:
    void chosen(const otasuke::Appearance &appearance);

private:
    void tell();
    void addRow(const QString &label, QWidget *choice);

    const Theme &m_theme;
    QFormLayout *m_form;
    Segments *m_size;
    Segments *m_scheme;
    Segments *m_language;
};

/// A card with a form and a Save button. What a person is writing isn't overwritten by a refresh.
class FormPanel : public Card
{
    Q_OBJECT
public:
    FormPanel(const Theme &theme, const QString &heading, QWidget *parent);

Q_SIGNALS:
    void saveWanted();

protected:
    QLineEdit *addLine(const QString &label, const QString &hint = {});
    QTimeEdit *addTime(const QString &label);
    QSpinBox *addNumber(const QString &label, int least, int most);
    QComboBox *addChoice(const QString &label);
    bool isTouched() const { return m_touched; }
    void setTouched(bool touched);

private:
    const Theme &m_theme;
    QFormLayout *m_form;
    QPushButton *m_save;
    bool m_touched = false;
};

class OfficePanel : public FormPanel
{
    Q_OBJECT
public:
    explicit OfficePanel(const Theme &theme, QWidget *parent = nullptr);
    void setOffice(const Office &office);
    Office office() const;
    void saved() { setTouched(false); }

private:
    Office m_office;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_person;
    QLineEdit *m_phone;
    QTimeEdit *m_opens;
    QTimeEdit *m_closes;
    QComboBox *m_weekdays;
    QLineEdit *m_closed;
    QLineEdit *m_networks;
};

class ContractPanel : public FormPanel
{
    Q_OBJECT
public:
    explicit ContractPanel(const Theme &theme, QWidget *parent = nullptr);
    void setContract(const Contract &contract);
    Contract contract() const;
    void saved() { setTouched(false); }

private:
    Contract m_contract;
    QLineEdit *m_provider;
    QLineEdit *m_number;
    QComboBox *m_class;
    QSpinBox *m_limit;
    QLineEdit *m_phone;
    QLineEdit *m_mail;
    QTimeEdit *m_opens;
    QTimeEdit *m_closes;
    QComboBox *m_days;
    QLineEdit *m_afterHours;
    QLineEdit *m_rushPhone;
    QLineEdit *m_rushCost;
    QLineEdit *m_insurance;
    QLineEdit *m_remote;
    QLineEdit *m_remoteArguments;
};

/// Reads a recorded log file; progress and cancel.
class ImportPanel : public Card
{
    Q_OBJECT
public:
    explicit ImportPanel(const Theme &theme, QWidget *parent = nullptr);
    void setRunning(bool running);
    void setProgress(const ImportProgress &progress);
    void setReport(const ImportReport &report);
    void setTrouble(const Error &error);

Q_SIGNALS:
    void fileWanted();
    void cancelled();

private:
    TextLabel *m_words;
    TextLabel *m_rejected;
    QProgressBar *m_bar;
    QPushButton *m_choose;
    QPushButton *m_cancel;
};

} // namespace otasuke
