<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CloudChangeWords</name>
    <message numerus="yes">
        <source>%n day(s) are without records: what went out then is not known.</source>
        <translation>
            <numerusform>%n day is without records: what went out then is not known.</numerusform>
            <numerusform>%n days are without records: what went out then is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloudMarks</name>
    <message numerus="yes">
        <source>%1: %2 in all, from %n PC(s).</source>
        <translation>
            <numerusform>%1: %2 in all, from %n PC.</numerusform>
            <numerusform>%1: %2 in all, from %n PCs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloudServiceView</name>
    <message numerus="yes">
        <source>%1. %2 went there from %n PC(s) in this time.</source>
        <translation>
            <numerusform>%1. %2 went there from %n PC in this time.</numerusform>
            <numerusform>%1. %2 went there from %n PCs in this time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloudTable</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more place(s)</source>
        <extracomment>A service and how many other companies&apos; places there were used</extracomment>
        <translation>
            <numerusform>%1: %n more place</numerusform>
            <numerusform>%1: %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n device(s) written to %1.</source>
        <translation>
            <numerusform>%n device written to %1.</numerusform>
            <numerusform>%n devices written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s).</source>
        <translation>
            <numerusform>… and %n more line.</numerusform>
            <numerusform>… and %n more lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all right, %n new record(s).</source>
        <translation>
            <numerusform>%1: all right, %n new record.</numerusform>
            <numerusform>%1: all right, %n new records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other device(s): nothing found.</source>
        <translation>
            <numerusform>%n other device: nothing found.</numerusform>
            <numerusform>%n other devices: nothing found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) nobody watched: nothing can be said about them.</source>
        <translation>
            <numerusform>%n device nobody watched: nothing can be said about it.</numerusform>
            <numerusform>%n devices nobody watched: nothing can be said about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are in %1.</source>
        <translation>
            <numerusform>%n event is in %1.</numerusform>
            <numerusform>%n events are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were changed.</source>
        <translation>
            <numerusform>%n device was changed.</numerusform>
            <numerusform>%n devices were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were entered that nobody has seen yet.</source>
        <translation>
            <numerusform>%n device was entered that nobody has seen yet.</numerusform>
            <numerusform>%n devices were entered that nobody has seen yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would be changed.</source>
        <translation>
            <numerusform>%n device would be changed.</numerusform>
            <numerusform>%n devices would be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would be entered that nobody has seen yet.</source>
        <translation>
            <numerusform>%n device would be entered that nobody has seen yet.</numerusform>
            <numerusform>%n devices would be entered that nobody has seen yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are as they were before.</source>
        <translation>
            <numerusform>%n device is as it was before.</numerusform>
            <numerusform>%n devices are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n entry was changed since and stays as it is.</numerusform>
            <numerusform>%n entries were changed since and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>Besides, there are %n thing(s) to look at.</source>
        <translation>
            <numerusform>Besides, there is %n thing to look at.</numerusform>
            <numerusform>Besides, there are %n things to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n thing(s) to look at</source>
        <translation>
            <numerusform>There is %n thing to look at</numerusform>
            <numerusform>There are %n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) don&apos;t answer: not all is being watched</source>
        <translation>
            <numerusform>%n appliance doesn&apos;t answer: not all is being watched</numerusform>
            <numerusform>%n appliances don&apos;t answer: not all is being watched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n PC(s) answered, and no problem was found.</source>
        <translation>
            <numerusform>%1 and %n PC answered, and no problem was found.</numerusform>
            <numerusform>%1 and %n PCs answered, and no problem was found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s) have not been heard for three days; they may be switched off or away.</source>
        <translation>
            <numerusform>%n PC has not been heard for three days; it may be switched off or away.</numerusform>
            <numerusform>%n PCs have not been heard for three days; they may be switched off or away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) match</source>
        <translation>
            <numerusform>%n device matches</numerusform>
            <numerusform>%n devices match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has said yet whose these %n device(s) are</source>
        <translation>
            <numerusform>Nobody has said yet whose this %n device is</numerusform>
            <numerusform>Nobody has said yet whose these %n devices are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n devices may be one phone</source>
        <translation>
            <numerusform>This %n device may be a phone seen before</numerusform>
            <numerusform>These %n devices may be one phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are saved in %1.</source>
        <translation>
            <numerusform>%n device is saved in %1.</numerusform>
            <numerusform>%n devices are saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list was taken back: %n device(s) are as before.</source>
        <translation>
            <numerusform>The list was taken back: %n device is as before.</numerusform>
            <numerusform>The list was taken back: %n devices are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list was taken back. %n entry(s) that you changed by hand since then stay as you wrote them.</source>
        <translation>
            <numerusform>The list was taken back. %n entry that you changed by hand since then stays as you wrote it.</numerusform>
            <numerusform>The list was taken back. %n entries that you changed by hand since then stay as you wrote them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message numerus="yes">
        <source>Looked back to %1: %n event(s) found so far.</source>
        <translation>
            <numerusform>Looked back to %1: %n event found so far.</numerusform>
            <numerusform>Looked back to %1: %n events found so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking further back, now at %1: %n event(s) found so far.</source>
        <translation>
            <numerusform>Looking further back, now at %1: %n event found so far.</numerusform>
            <numerusform>Looking further back, now at %1: %n events found so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are saved in %1.</source>
        <translation>
            <numerusform>%n event is saved in %1.</numerusform>
            <numerusform>%n events are saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message numerus="yes">
        <source>%n record(s) belong to this matter.</source>
        <translation>
            <numerusform>%n record belongs to this matter.</numerusform>
            <numerusform>%n records belong to this matter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message numerus="yes">
        <source>%n matter(s) need(s) you</source>
        <translation>
            <numerusform>%n matter needs you</numerusform>
            <numerusform>%n matters need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more is (are) there to know, for when you have time.</source>
        <translation>
            <numerusform>%n more is there to know, for when you have time.</numerusform>
            <numerusform>%n more are there to know, for when you have time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupDetail</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s)</source>
        <translation>
            <numerusform>%n PC</numerusform>
            <numerusform>%n PCs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeTiles</name>
    <message numerus="yes">
        <source>%1: no word for %n day(s)</source>
        <translation>
            <numerusform>%1: no word for %n day</numerusform>
            <numerusform>%1: no word for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word from %n PC(s)</source>
        <translation>
            <numerusform>No word from %n PC</numerusform>
            <numerusform>No word from %n PCs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s) without EDR</source>
        <translation>
            <numerusform>%n PC without EDR</numerusform>
            <numerusform>%n PCs without EDR</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerChangesStep</name>
    <message numerus="yes">
        <source>%n device(s) change.</source>
        <translation>
            <numerusform>%n device changes.</numerusform>
            <numerusform>%n devices change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are new: nothing has been heard of them yet.</source>
        <translation>
            <numerusform>%n device is new: nothing has been heard of it yet.</numerusform>
            <numerusform>%n devices are new: nothing has been heard of them yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translation>
            <numerusform>%n stays as it is.</numerusform>
            <numerusform>%n stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be entered; they stand first.</source>
        <translation>
            <numerusform>%n line can&apos;t be entered; it stands first.</numerusform>
            <numerusform>%n lines can&apos;t be entered; they stand first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatterWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n device(s)</source>
        <translation>
            <numerusform>%1, on %n device</numerusform>
            <numerusform>%1, on %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), on %n device(s)</source>
        <translation>
            <numerusform>%1 (%2), on %n device</numerusform>
            <numerusform>%1 (%2), on %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (the same on %n more)</source>
        <translation>
            <numerusform>%1 (the same on %n more)</numerusform>
            <numerusform>%1 (the same on %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same on %n more device(s): %1.</source>
        <translation>
            <numerusform>The same on %n more device: %1.</numerusform>
            <numerusform>The same on %n more devices: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthWords</name>
    <message numerus="yes">
        <source>%n PC(s) are out of support.</source>
        <translation>
            <numerusform>%n PC is out of support.</numerusform>
            <numerusform>%n PCs are out of support.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All right: %n thing(s) needed attention and were dealt with</source>
        <translation>
            <numerusform>All right: %n thing needed attention and was dealt with</numerusform>
            <numerusform>All right: %n things needed attention and were dealt with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Danger: %n thing(s) must be dealt with now</source>
        <translation>
            <numerusform>Danger: %n thing must be dealt with now</numerusform>
            <numerusform>Danger: %n things must be dealt with now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Caution: %n thing(s) have to be dealt with</source>
        <translation>
            <numerusform>Caution: %n thing has to be dealt with</numerusform>
            <numerusform>Caution: %n things have to be dealt with</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>Heard at %1. %n of its message(s) were lost on the way.</source>
        <translation>
            <numerusform>Heard at %1. %n of its messages was lost on the way.</numerusform>
            <numerusform>Heard at %1. %n of its messages were lost on the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n item(s) waiting</source>
        <translation>
            <numerusform>%1, %n item waiting</numerusform>
            <numerusform>%1, %n items waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnListCard</name>
    <message numerus="yes">
        <source>Last read: %1. It changed %n device(s).</source>
        <translation>
            <numerusform>Last read: %1. It changed %n device.</numerusform>
            <numerusform>Last read: %1. It changed %n devices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>Nobody has said whose these are (%n)</source>
        <translation>
            <numerusform>Nobody has said whose this is (%n)</numerusform>
            <numerusform>Nobody has said whose these are (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The maker&apos;s support has ended (%n)</source>
        <translation>
            <numerusform>The maker&apos;s support has ended (%n)</numerusform>
            <numerusform>The maker&apos;s support has ended (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without EDR (%n)</source>
        <translation>
            <numerusform>Without EDR (%n)</numerusform>
            <numerusform>Without EDR (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EDR silent (%n)</source>
        <translation>
            <numerusform>EDR silent (%n)</numerusform>
            <numerusform>EDR silent (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cases</source>
        <translation>
            <numerusform>%1 case</numerusform>
            <numerusform>%1 cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s)</source>
        <translation>
            <numerusform>%n PC</numerusform>
            <numerusform>%n PCs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not printed here; the console shows them all.</source>
        <translation>
            <numerusform>%n more is not printed here; the console shows them all.</numerusform>
            <numerusform>%n more are not printed here; the console shows them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <comment>devices</comment>
        <extracomment>Number of devices in a table; the column is headed &quot;Devices&quot;</extracomment>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the console&apos;s Home and Cloud traffic pages show them.</source>
        <translation>
            <numerusform>And %n more; the console&apos;s Home and Cloud traffic pages show it.</numerusform>
            <numerusform>And %n more; the console&apos;s Home and Cloud traffic pages show them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message numerus="yes">
        <source>%n page(s) A4</source>
        <translation>
            <numerusform>%n page A4</numerusform>
            <numerusform>%n pages A4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n backup(s) can&apos;t be used and were passed over.</source>
        <translation>
            <numerusform>%n backup can&apos;t be used and was passed over.</numerusform>
            <numerusform>%n backups can&apos;t be used and were passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskPage</name>
    <message numerus="yes">
        <source>%n PC(s), as of %1 %2</source>
        <translation>
            <numerusform>%n PC, as of %1 %2</numerusform>
            <numerusform>%n PCs, as of %1 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskTable</name>
    <message numerus="yes">
        <source>%n PC(s)</source>
        <translation>
            <numerusform>%n PC</numerusform>
            <numerusform>%n PCs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SenderTable</name>
    <message numerus="yes">
        <source>%n PC(s)</source>
        <translation>
            <numerusform>%n PC</numerusform>
            <numerusform>%n PCs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceClock</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>every %n second</numerusform>
            <numerusform>every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every %n minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message numerus="yes">
        <source>Records of the last %n day(s) under the addresses you mark go to the other device.</source>
        <translation>
            <numerusform>Records of the last day under the addresses you mark go to the other device.</numerusform>
            <numerusform>Records of the last %n days under the addresses you mark go to the other device.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last backup: %1 (%2). %n backup(s) are kept.</source>
        <translation>
            <numerusform>Last backup: %1 (%2). %n backup is kept.</numerusform>
            <numerusform>Last backup: %1 (%2). %n backups are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnwritableDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchPage</name>
    <message numerus="yes">
        <source>%n at present</source>
        <translation>
            <numerusform>%n at present</numerusform>
            <numerusform>%n at present</numerusform>
        </translation>
    </message>
</context>
</TS>
