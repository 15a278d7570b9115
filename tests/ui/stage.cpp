// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/stage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

QString word(sample::Mode mode)
{
    switch (mode) {
    case sample::Mode::Empty:
        return u"empty"_s;
    case sample::Mode::Quiet:
        return u"quiet"_s;
    case sample::Mode::Full:
        return u"full"_s;
    case sample::Mode::Failing:
        return u"failing"_s;
    }
    return {};
}

QString word(TextSize size)
{
    switch (size) {
    case TextSize::Standard:
        return u"standard"_s;
    case TextSize::Large:
        return u"large"_s;
    case TextSize::ExtraLarge:
        return u"extralarge"_s;
    }
    return {};
}

} // namespace

QString View::name() const
{
    const QString colours = scheme == ColourScheme::Dark ? u"dark"_s : u"light"_s;
    return u"%1-%2-%3-%4"_s.arg(word(mode), language, colours, word(textSize));
}

Appearance View::appearance() const
{
    return {textSize, scheme, language};
}

Stage::Stage(const View &view)
    : console(view.mode, view.language == u"ja"_s)
    , window(std::make_unique<MainWindow>(console, calendar, view.appearance()))
{
    window->resize(1280, 720);
    window->show();
    settle();
}

void Stage::settle()
{
    const bool answered = QTest::qWaitFor([this] { return !window->isLoading(); }, 5000);
    if (!answered)
        qWarning("the page was never answered");
    // Layouts that depend on each other's heights settle over a few turns.
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

Page *Stage::show(const QString &pageId)
{
    window->showPage(pageId);
    settle();
    return window->page(pageId);
}

QDialog *Stage::dialog() const
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

void Stage::click(QWidget *root, const QString &buttonName)
{
    QVERIFY(root);
    auto *button = root->findChild<QAbstractButton *>(buttonName);
    QVERIFY2(button && button->isVisible(), qPrintable(buttonName));
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
}

void Stage::press(const QString &buttonName)
{
    click(window.get(), buttonName);
}

void Stage::answer(const QString &buttonName)
{
    click(dialog(), buttonName);
}

QDir shotsFolder()
{
    QDir folder(QCoreApplication::applicationDirPath());
    folder.mkpath(u"shots"_s);
    folder.cd(u"shots"_s);
    return folder;
}

} // namespace otasuke
