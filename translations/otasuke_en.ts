<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>CloudTable</name>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation>
                <numerusform>%n device</numerusform>
                <numerusform>%n devices</numerusform>
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
            <source>%n device(s) entered in the ledger.</source>
            <translation>
                <numerusform>%n device entered in the ledger.</numerusform>
                <numerusform>%n devices entered in the ledger.</numerusform>
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
    </context>
    <context>
        <name>DevicesPage</name>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation type="unfinished">
                <numerusform>%n device</numerusform>
                <numerusform>%n devices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) match</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody has said yet whose these %n device(s) are</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>EventsPage</name>
        <message numerus="yes">
            <source>%n event(s) shown</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
        <name>Paper</name>
        <message numerus="yes">
            <source>Nobody has said whose these are (%n)</source>
            <translation>
                <numerusform>Nobody has said whose this is (%n)</numerusform>
                <numerusform>Nobody has said whose these are (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The maker's support has ended (%n)</source>
            <translation>
                <numerusform>The maker's support has ended (%n)</numerusform>
                <numerusform>The maker's support has ended (%n)</numerusform>
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
    </context>
    <context>
        <name>PaperView</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message numerus="yes">
            <source>%n page(s) A4</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
        <name>SourceForm</name>
        <message numerus="yes">
            <source>every %n second(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>every %n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
</TS>
