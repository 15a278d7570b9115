<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
    <context>
        <name>CloudCatalogue</name>
        <message>
            <source>en</source>
            <comment>which names of services to show: en or ja</comment>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>CloudTable</name>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At night</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More than before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anyone may pick it up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What we noticed</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>As usual</source>
            <extracomment>Between two remarks in a cell: "New, at night"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DeviceTable</name>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Department</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>User</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>EDR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last seen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Support has ended</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EventTable</name>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was it stopped?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Undecided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forbidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names looked up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agent reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The appliance itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No agent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being set up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Onsite rush support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remote support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question to the help desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>UTM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>EDR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sensor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No news</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log-in refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trouble</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switched off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never</source>
            <comment>last answer of a source</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Has been set up, but has not answered yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working. Last answer: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No new records have come for a while. Last answer: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer since %1. Please check its power and cable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It refuses the log-in since %1. Please enter the password or key again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It shows another certificate than the one you confirmed. Nothing is sent to it until you have checked it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It answers, but not as it should, since %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switched off: nothing is read from it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RequestTable</name>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What became of it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SenderTable</name>
        <message>
            <source>%1 %2</source>
            <extracomment>A service and what was sent to it: "OneDrive 1.2 GB"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <extracomment>Between two services in a list</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No department</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n PC(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mostly to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period before</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SourceTable</name>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watches as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is doing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>%1: %2</source>
            <extracomment>Read aloud for a table cell: %1 the column, %2 what stands in it</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
