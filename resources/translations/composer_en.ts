<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ReviewFacts</name>
    <message numerus="yes">
        <source>%Ln requests, %1.</source>
        <translation>
            <numerusform>%Ln request, %1.</numerusform>
            <numerusform>%Ln requests, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contacts</source>
        <translation>
            <numerusform>%Ln new contact</numerusform>
            <numerusform>%Ln new contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts get another email address</source>
        <translation>
            <numerusform>%Ln contact gets another email address</numerusform>
            <numerusform>%Ln contacts get another email address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln events</source>
        <translation>
            <numerusform>Create %Ln event</numerusform>
            <numerusform>Create %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; with errors stay in the draft</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; with errors stays in the draft</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; with errors stay in the draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are skipped, as you asked</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; is skipped, as you asked</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; are skipped, as you asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; were created before and are not sent again</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; was created before and is not sent again</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; were created before and are not sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are locked until the portal has been asked about them</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; is locked until the portal has been asked about it</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; are locked until the portal has been asked about them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are larger than HubSpot takes and stay in the draft</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; is larger than HubSpot takes and stays in the draft</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; are larger than HubSpot takes and stay in the draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; carry the id of an earlier row and stay in the draft</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; carries the id of an earlier row and stays in the draft</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; carry the id of an earlier row and stay in the draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendTexts</name>
    <message numerus="yes">
        <source>All %Ln events were created</source>
        <translation>
            <numerusform>The event was created</numerusform>
            <numerusform>All %Ln events were created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are unknown: ask the portal whether they are there.</source>
        <translation>
            <numerusform>%Ln is unknown: ask the portal whether it is there.</numerusform>
            <numerusform>%Ln are unknown: ask the portal whether they are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused: mend them and send them again.</source>
        <translation>
            <numerusform>%Ln was refused: mend it and send it again.</numerusform>
            <numerusform>%Ln were refused: mend them and send them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not sent and can be sent from the draft.</source>
        <translation>
            <numerusform>%Ln was not sent and can be sent from the draft.</numerusform>
            <numerusform>%Ln were not sent and can be sent from the draft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready to create %Ln events</source>
        <translation>
            <numerusform>Ready to create %Ln event</numerusform>
            <numerusform>Ready to create %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking the portal about %Ln unknown events.</source>
        <translation>
            <numerusform>Asking the portal about %Ln unknown event.</numerusform>
            <numerusform>Asking the portal about %Ln unknown events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenTime</name>
    <message numerus="yes">
        <source>about %Ln seconds</source>
        <translation>
            <numerusform>about %Ln second</numerusform>
            <numerusform>about %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::Application</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln created</numerusform>
            <numerusform>%Ln created</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ComposePage</name>
    <message numerus="yes">
        <source>Find in %Ln events</source>
        <translation>
            <numerusform>Find in %Ln event</numerusform>
            <numerusform>Find in %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln rows</source>
        <translation>
            <numerusform>Replace in %Ln row</numerusform>
            <numerusform>Replace in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %Ln rows</source>
        <translation>
            <numerusform>Mend %Ln row</numerusform>
            <numerusform>Mend %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip them</source>
        <comment>leave these events out of sending</comment>
        <translation>
            <numerusform>Skip it</numerusform>
            <numerusform>Skip them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::DraftDocument</name>
    <message numerus="yes">
        <source>Insert %n events</source>
        <translation>
            <numerusform>Insert %n event</numerusform>
            <numerusform>Insert %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n events</source>
        <translation>
            <numerusform>Delete %n event</numerusform>
            <numerusform>Delete %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n events</source>
        <translation>
            <numerusform>Duplicate %n event</numerusform>
            <numerusform>Duplicate %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n events</source>
        <translation>
            <numerusform>Skip %n event</numerusform>
            <numerusform>Skip %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unskip %n events</source>
        <translation>
            <numerusform>Unskip %n event</numerusform>
            <numerusform>Unskip %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n events</source>
        <translation>
            <numerusform>Mend %n event</numerusform>
            <numerusform>Mend %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EventActions</name>
    <message numerus="yes">
        <source>Paste %n events</source>
        <translation>
            <numerusform>Paste %n event</numerusform>
            <numerusform>Paste %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left as they are: created events cannot be changed.</source>
        <translation>
            <numerusform>%n row was left as it is: created events cannot be changed.</numerusform>
            <numerusform>%n rows were left as they are: created events cannot be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters do not fit this encoding: choose another one</source>
        <translation>
            <numerusform>%Ln letter does not fit this encoding: choose another one</numerusform>
            <numerusform>%Ln letters do not fit this encoding: choose another one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every line has %Ln columns</source>
        <translation>
            <numerusform>every line has %Ln column</numerusform>
            <numerusform>every line has %Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all but %Ln lines have %1 columns</source>
        <translation>
            <numerusform>all but %Ln line have %1 columns</numerusform>
            <numerusform>all but %Ln lines have %1 columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates have a day above 12</source>
        <translation>
            <numerusform>%Ln date has a day above 12</numerusform>
            <numerusform>%Ln dates have a day above 12</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates have the day in second place</source>
        <translation>
            <numerusform>%Ln date has the day in second place</numerusform>
            <numerusform>%Ln dates have the day in second place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; will be added</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; will be added</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln with errors</numerusform>
            <numerusform>%Ln with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines could not be read</source>
        <translation>
            <numerusform>%Ln line could not be read</numerusform>
            <numerusform>%Ln lines could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln events</source>
        <translation>
            <numerusform>Add %Ln event</numerusform>
            <numerusform>Add %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::InspectorPresenter</name>
    <message numerus="yes">
        <source>Set %1 of %n events</source>
        <translation>
            <numerusform>Set %1 of %n event</numerusform>
            <numerusform>Set %1 of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::IssuesPanel</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ReviewDialog</name>
    <message numerus="yes">
        <source>I understand that %Ln contacts get another email address</source>
        <translation>
            <numerusform>I understand that %Ln contact gets another email address</numerusform>
            <numerusform>I understand that %Ln contacts get another email address</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::SendController</name>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::SendPage</name>
    <message numerus="yes">
        <source>Ask about %Ln</source>
        <translation>
            <numerusform>Ask about %Ln</numerusform>
            <numerusform>Ask about %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %Ln and send again</source>
        <translation>
            <numerusform>Mend %Ln and send again</numerusform>
            <numerusform>Mend %Ln and send again</numerusform>
        </translation>
    </message>
</context>
</TS>
