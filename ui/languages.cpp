// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

/// At run time tr() of a QObject asks with the namespace ("otasuke::HomePage"); lupdate, which
/// doesn't follow our includes, writes the class alone into the .ts files. Both are found here.
class Translator : public QTranslator
{
public:
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
        int n) const override
    {
        const QString found = QTranslator::translate(context, sourceText, disambiguation, n);
        const QByteArrayView full(context);
        if (!found.isNull() || !full.startsWith("otasuke::"))
            return found;
        return QTranslator::translate(context + 9, sourceText, disambiguation, n);
    }
};

} // namespace

Languages::~Languages()
{
    clear();
}

QString Languages::resolve(const QString &language)
{
    if (language == u"ja"_s || language == u"en"_s)
        return language;
    // The office is in Japan: Japanese also where the machine names no language at all (the C
    // locale).
    const QLocale::Language system = QLocale::system().language();
    return system == QLocale::Japanese || system == QLocale::C ? u"ja"_s : u"en"_s;
}

bool Languages::use(const QString &language)
{
    const QString wanted = resolve(language);
    if (wanted == m_current)
        return true;
    clear();
    m_current = wanted;
    QLocale::setDefault(QLocale(wanted));
    // Missing files of Qt only leave its own dialogs in English.
    install(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return install(u"otasuke_"_s + wanted, u":/otasuke/translations"_s);
}

bool Languages::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<Translator>();
    if (!translator->load(file, folder))
        return false;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
    return true;
}

void Languages::clear()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace otasuke
