// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/first_response.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace otasuke {
namespace {

struct Source
{
    const char *id;
    const char *title;
    std::initializer_list<const char *> steps;
    std::initializer_list<const char *> never;
};

const Source kSources[] = {
    {"ransomware",
        QT_TRANSLATE_NOOP(
            "FirstResponse", "Files can't be opened, or a demand for money is on the screen"),
        {QT_TRANSLATE_NOOP("FirstResponse",
             "Pull the network cable at once; switch Wi-Fi off. You need nobody's permission."),
            QT_TRANSLATE_NOOP(
                "FirstResponse", "Leave the PC switched on and photograph the screen."),
            QT_TRANSLATE_NOOP(
                "FirstResponse", "Look whether other PCs and the shared folders are all right."),
            QT_TRANSLATE_NOOP("FirstResponse", "Unplug disks that hold backups."),
            QT_TRANSLATE_NOOP("FirstResponse", "Call the help desk.")},
        {QT_TRANSLATE_NOOP("FirstResponse", "Don't pay and don't answer."),
            QT_TRANSLATE_NOOP("FirstResponse", "Don't restart the PC and don't go on working.")}},
    {"infected",
        QT_TRANSLATE_NOOP("FirstResponse", "A PC has malware, or talks to an attacker's server"),
        {QT_TRANSLATE_NOOP("FirstResponse", "Pull its network cable; switch Wi-Fi off."),
            QT_TRANSLATE_NOOP("FirstResponse",
                "Leave it switched on. If it can't be taken off "
                "the network, and only then, switch it off."),
            QT_TRANSLATE_NOOP(
                "FirstResponse", "Write down when it was, which PC, and who works on it."),
            QT_TRANSLATE_NOOP("FirstResponse", "Call the help desk.")},
        {QT_TRANSLATE_NOOP("FirstResponse", "Don't go on because it was stopped this time."),
            QT_TRANSLATE_NOOP("FirstResponse",
                "Don't connect it again before the help desk says that it is clean.")}},
    {"emotet",
        QT_TRANSLATE_NOOP("FirstResponse", "Emotet was found, or mails are sent in your name"),
        {QT_TRANSLATE_NOOP("FirstResponse", "Pull the network cable; switch Wi-Fi off."),
            QT_TRANSLATE_NOOP("FirstResponse", "Change the mail password from another PC."),
            QT_TRANSLATE_NOOP(
                "FirstResponse", "Have every PC of the office checked, not only this."),
            QT_TRANSLATE_NOOP("FirstResponse",
                "Warn business partners: address book and mails must be taken for stolen."),
            QT_TRANSLATE_NOOP("FirstResponse", "Call the help desk.")},
        {QT_TRANSLATE_NOOP(
            "FirstResponse", "Don't take \"nothing found\" for safe: it hides from many checks.")}},
    {"intrusion",
        QT_TRANSLATE_NOOP("FirstResponse", "Somebody is or was in the network who must not be"),
        {QT_TRANSLATE_NOOP(
             "FirstResponse", "Take the machine off the network; leave its power on."),
            QT_TRANSLATE_NOOP("FirstResponse", "Call the help desk."),
            QT_TRANSLATE_NOOP("FirstResponse",
                "Change the passwords of administrators from a PC that is surely clean."),
            QT_TRANSLATE_NOOP("FirstResponse", "Look whether other machines show the same.")},
        {QT_TRANSLATE_NOOP("FirstResponse", "Don't delete files or records: they are evidence.")}},
    {"support_scam",
        QT_TRANSLATE_NOOP(
            "FirstResponse", "A loud warning on the screen tells you to call a number"),
        {QT_TRANSLATE_NOOP(
             "FirstResponse", "Don't call. Press Esc for a few seconds, then close the window."),
            QT_TRANSLATE_NOOP("FirstResponse", "If it stays, restart the PC."),
            QT_TRANSLATE_NOOP("FirstResponse",
                "If you called and they worked on the PC: pull the network cable and call the help "
                "desk."),
            QT_TRANSLATE_NOOP("FirstResponse",
                "If you paid or told a card number: call the card company or bank.")},
        {QT_TRANSLATE_NOOP("FirstResponse", "Don't install what they tell you to."),
            QT_TRANSLATE_NOOP("FirstResponse", "Don't open your bank's page while they watch.")}},
    {"mail", QT_TRANSLATE_NOOP("FirstResponse", "An odd mail's attachment or link was opened"),
        {QT_TRANSLATE_NOOP("FirstResponse", "Pull the network cable; switch Wi-Fi off."),
            QT_TRANSLATE_NOOP(
                "FirstResponse", "Write down when it was, from whom, and what you opened."),
            QT_TRANSLATE_NOOP("FirstResponse", "Change the mail password from another PC."),
            QT_TRANSLATE_NOOP("FirstResponse", "Call the help desk."),
            QT_TRANSLATE_NOOP("FirstResponse", "Tell colleagues not to open the same mail.")},
        {QT_TRANSLATE_NOOP("FirstResponse", "Don't open it again to see what it was."),
            QT_TRANSLATE_NOOP("FirstResponse", "Don't delete the mail; it is evidence.")}},
    {"phishing", QT_TRANSLATE_NOOP("FirstResponse", "A password was typed into a false page"),
        {QT_TRANSLATE_NOOP("FirstResponse", "Change that password at once, from the real page."),
            QT_TRANSLATE_NOOP("FirstResponse", "Change it wherever else you use the same."),
            QT_TRANSLATE_NOOP("FirstResponse", "Look through the history of log-ins."),
            QT_TRANSLATE_NOOP("FirstResponse", "Call the help desk."),
            QT_TRANSLATE_NOOP(
                "FirstResponse", "For a card number or bank: call the card company or bank.")},
        {QT_TRANSLATE_NOOP(
            "FirstResponse", "Don't use the link in the mail to get to the real page.")}},
    {"leak", QT_TRANSLATE_NOOP("FirstResponse", "Data went where it must not go"),
        {QT_TRANSLATE_NOOP(
             "FirstResponse", "Ask the user kindly whether they sent it, and what for."),
            QT_TRANSLATE_NOOP("FirstResponse",
                "Have it deleted there if that can be done, and write down what it was."),
            QT_TRANSLATE_NOOP("FirstResponse", "Tell your superior and the help desk."),
            QT_TRANSLATE_NOOP("FirstResponse",
                "If persons are concerned: a first report to the Personal Information Protection "
                "Commission is due within three to five days.")},
        {QT_TRANSLATE_NOOP("FirstResponse", "Don't keep it to yourself until you are sure.")}},
    {"money",
        QT_TRANSLATE_NOOP(
            "FirstResponse", "Money was sent as a mail asked, and the mail may be false"),
        {QT_TRANSLATE_NOOP("FirstResponse",
             "Call the bank you sent it from and ask for the transfer to be stopped."),
            QT_TRANSLATE_NOOP("FirstResponse",
                "Ask the business partner by telephone, with the number you have always used."),
            QT_TRANSLATE_NOOP("FirstResponse", "Keep the mails as they are."),
            QT_TRANSLATE_NOOP("FirstResponse", "Call the police and the help desk.")},
        {QT_TRANSLATE_NOOP("FirstResponse", "Don't answer the mail.")}},
    {"lost", QT_TRANSLATE_NOOP("FirstResponse", "A PC, telephone or USB stick is lost"),
        {QT_TRANSLATE_NOOP(
             "FirstResponse", "Write down when and where you last had it, and what is on it."),
            QT_TRANSLATE_NOOP("FirstResponse", "Lock it from afar if that is set up."),
            QT_TRANSLATE_NOOP("FirstResponse", "Change the passwords that are stored on it."),
            QT_TRANSLATE_NOOP("FirstResponse",
                "Report it to the police, and tell your superior and the help desk.")},
        {QT_TRANSLATE_NOOP("FirstResponse", "Don't wait a day to see whether it turns up.")}},
    {"unknown_device",
        QT_TRANSLATE_NOOP("FirstResponse", "A device nobody knows is on the network"),
        {QT_TRANSLATE_NOOP(
             "FirstResponse", "Ask around whose it is. Private telephones are the usual answer."),
            QT_TRANSLATE_NOOP(
                "FirstResponse", "If nobody knows it: unplug it, or change the Wi-Fi password."),
            QT_TRANSLATE_NOOP("FirstResponse",
                "Write on the devices page whose it is, or that it must not be here.")},
        {QT_TRANSLATE_NOOP("FirstResponse", "Don't let it stay because it seems to do no harm.")}},
    {"old_system", QT_TRANSLATE_NOOP("FirstResponse", "A PC with an old system is in use"),
        {QT_TRANSLATE_NOOP("FirstResponse", "Take it off the network if the work allows."),
            QT_TRANSLATE_NOOP(
                "FirstResponse", "If it must stay: let it talk only to the machines it needs."),
            QT_TRANSLATE_NOOP("FirstResponse", "Plan its renewal, with a date.")},
        {QT_TRANSLATE_NOOP("FirstResponse",
            "Don't connect it \"just to print\": that is enough to catch something.")}},
    {"appliance", QT_TRANSLATE_NOOP("FirstResponse", "The UTM or router may have been broken into"),
        {QT_TRANSLATE_NOOP("FirstResponse",
             "Pull its cable to the Internet, but leave its power on: its records vanish without "
             "power."),
            QT_TRANSLATE_NOOP("FirstResponse", "Call the help desk.")},
        {QT_TRANSLATE_NOOP("FirstResponse", "Don't switch it off and don't reset it.")}},
};

QStringList say(const std::initializer_list<const char *> &texts)
{
    QStringList said;
    for (const char *text : texts)
        said << QCoreApplication::translate("FirstResponse", text);
    return said;
}

} // namespace

QList<FirstResponse> firstResponses()
{
    QList<FirstResponse> cards;
    for (const Source &source : kSources)
        cards << FirstResponse{QString::fromLatin1(source.id),
            QCoreApplication::translate("FirstResponse", source.title), say(source.steps),
            say(source.never)};
    return cards;
}

std::optional<FirstResponse> firstResponse(const QString &id)
{
    const auto cards = firstResponses();
    const auto it = std::find_if(
        cards.begin(), cards.end(), [&id](const FirstResponse &card) { return card.id == id; });
    return it == cards.end() ? std::nullopt : std::optional(*it);
}

} // namespace otasuke
