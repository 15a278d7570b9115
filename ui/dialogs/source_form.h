#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <QWidget>

#include <optional>

#include "models/domain/read_models.h"
#include "models/domain/secret.h"
#include "ui/dialogs/listen_fields.h"
#include "ui/theme.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace otasuke {

class StateBanner;

/// Name, address and credentials of one source, as its kind asks for them.
class SourceForm : public QWidget
{
    Q_OBJECT
public:
    explicit SourceForm(const Theme &theme, QWidget *parent = nullptr);

    void setKind(const SourceKindInfo &kind, const SourceSettings &settings, bool isNew);
    bool isComplete() const;
    SourceSettings settings() const;
    QHash<QString, Secret> secrets() const;
    /// Keeps certificates confirmed for the addresses as they stand.
    void takePins(const SourceSettings &settings);
    void setError(const Error &error);
    void setTrouble(const QString &headline, const QString &advice);

Q_SIGNALS:
    void changed();

private:
    struct Fields
    {
        QString role;
        QLineEdit *url = nullptr;
        QLineEdit *user = nullptr;
        QLineEdit *secret = nullptr;
    };

    void clear();
    void addEndpoint(const SourceKindInfo::Field &field, const SourceEndpoint &endpoint);
    void addPath();
    void addInterval(int seconds);
    QLineEdit *addLine(const QString &label, const QString &text);
    void choosePath();

    const Theme &m_theme;
    SourceKindInfo m_kind;
    SourceSettings m_settings;
    bool m_isNew = true;
    StateBanner *m_trouble;
    QFormLayout *m_form;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_path = nullptr;
    QComboBox *m_interval = nullptr;
    QList<Fields> m_fields;
    std::optional<ListenFields> m_listen;
};

} // namespace otasuke
