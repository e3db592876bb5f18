<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>DraftEffects</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of %1</source>
        <translation>
            <numerusform>%Ln value of %1</numerusform>
            <numerusform>%Ln values of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more drafts keep it too.</source>
        <translation>
            <numerusform>%Ln more draft keeps it too.</numerusform>
            <numerusform>%Ln more drafts keep it too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
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
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln with errors</numerusform>
            <numerusform>%Ln with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln created</numerusform>
            <numerusform>%Ln created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in a send</source>
        <translation>
            <numerusform>%Ln waits in a send</numerusform>
            <numerusform>%Ln wait in a send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the ready ones for people who get none</source>
        <translation>
            <numerusform>%Ln of the ready ones for people who get none</numerusform>
            <numerusform>%Ln of the ready ones for people who get none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused before</source>
        <translation>
            <numerusform>%Ln refused before</numerusform>
            <numerusform>%Ln refused before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln with warnings</numerusform>
            <numerusform>%Ln with warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNotice</name>
    <message numerus="yes">
        <source>%n lines above the header are left out: %1</source>
        <translation>
            <numerusform>%n line above the header is left out: %1</numerusform>
            <numerusform>%n lines above the header are left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have fewer cells than the header; the missing ones are read as empty: line %1</source>
        <translation>
            <numerusform>%n line has fewer cells than the header; the missing ones are read as empty: line %1</numerusform>
            <numerusform>%n lines have fewer cells than the header; the missing ones are read as empty: line %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns go nowhere: %1.</source>
        <translation>
            <numerusform>%n column goes nowhere: %1.</numerusform>
            <numerusform>%n columns go nowhere: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 (%n times)</source>
        <translation>
            <numerusform>%1 in %2 (%n time)</numerusform>
            <numerusform>%1 in %2 (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells of “%1” show something else than they hold: “%2” for %3, which is read.</source>
        <translation>
            <numerusform>%n cell of “%1” shows something else than it holds: “%2” for %3, which is read.</numerusform>
            <numerusform>%n cells of “%1” show something else than they hold: “%2” for %3, which is read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blanks around the text of %n cells are left out: %1.</source>
        <translation>
            <numerusform>Blanks around the text of %n cell are left out: %1.</numerusform>
            <numerusform>Blanks around the text of %n cells are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates in “%1” have no time of day: these events stand at midnight.</source>
        <translation>
            <numerusform>%n date in “%1” has no time of day: this event stands at midnight.</numerusform>
            <numerusform>%n dates in “%1” have no time of day: these events stand at midnight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have empty cells more than the header has names; they are read without them: line %1</source>
        <translation>
            <numerusform>%n line has empty cells more than the header has names; it is read without them: line %1</numerusform>
            <numerusform>%n lines have empty cells more than the header has names; they are read without them: line %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters do not belong to %1: save the file as “CSV UTF-8”, or choose another encoding.</source>
        <translation>
            <numerusform>%n character does not belong to %1: save the file as “CSV UTF-8”, or choose another encoding.</numerusform>
            <numerusform>%n characters do not belong to %1: save the file as “CSV UTF-8”, or choose another encoding.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no time in “%1”: these events get the moment of the review.</source>
        <translation>
            <numerusform>%n row has no time in “%1”: this event gets the moment of the review.</numerusform>
            <numerusform>%n rows have no time in “%1”: these events get the moment of the review.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message numerus="yes">
        <source>%1, %n columns</source>
        <translation>
            <numerusform>%1, %n column</numerusform>
            <numerusform>%1, %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n records</source>
        <translation>
            <numerusform>“%1”, %n record</numerusform>
            <numerusform>“%1”, %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n rows</source>
        <translation>
            <numerusform>“%1”, %n row</numerusform>
            <numerusform>“%1”, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeCounts</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln created</numerusform>
            <numerusform>%Ln created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeDial</name>
    <message numerus="yes">
        <source>%n minutes, as at HubSpot</source>
        <translation>
            <numerusform>%n minute, as at HubSpot</numerusform>
            <numerusform>%n minutes, as at HubSpot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message numerus="yes">
        <source>%n events have left; what the account answered is not written down yet, and is unknown when the program ends before it is.</source>
        <translation>
            <numerusform>%n event has left; what the account answered is not written down yet, and is unknown when the program ends before it is.</numerusform>
            <numerusform>%n events have left; what the account answered is not written down yet, and is unknown when the program ends before it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message numerus="yes">
        <source>%Ln more are in the receipt as JSON or as a table.</source>
        <translation>
            <numerusform>%Ln more is in the receipt as JSON or as a table.</numerusform>
            <numerusform>%Ln more are in the receipt as JSON or as a table.</numerusform>
        </translation>
    </message>
</context>
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
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are locked until the account has been asked about them</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; is locked until the account has been asked about it</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; are locked until the account has been asked about them</numerusform>
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
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; say the same as events created before, and are left out</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; says the same as an event created before, and is left out</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; say the same as events created before, and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; wait in a send that is not finished: resume it</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; waits in a send that is not finished: resume it</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; wait in a send that is not finished: resume it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The others in %Ln older sends.</source>
        <translation>
            <numerusform>The others in %Ln older send.</numerusform>
            <numerusform>The others in %Ln older sends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are for people who get none</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; is for someone who gets none</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; are for people who get none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are perhaps in this account already, and are left out</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; is perhaps in this account already, and is left out</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; are perhaps in this account already, and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; in this account are unknown since the record of sends was restored</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; in this account is unknown since the record of sends was restored</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; in this account are unknown since the record of sends was restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are created as they are.</source>
        <translation>
            <numerusform>%Ln event is created as it is.</numerusform>
            <numerusform>%Ln events are created as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kinds of warnings</source>
        <translation>
            <numerusform>%Ln more kind of warnings</numerusform>
            <numerusform>%Ln more kinds of warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPlan</name>
    <message numerus="yes">
        <source>All that can be created: %Ln events</source>
        <translation>
            <numerusform>All that can be created: %Ln event</numerusform>
            <numerusform>All that can be created: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the selected rows: %Ln events</source>
        <translation>
            <numerusform>Only the selected rows: %Ln event</numerusform>
            <numerusform>Only the selected rows: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the rows that are shown: %Ln events</source>
        <translation>
            <numerusform>Only the rows that are shown: %Ln event</numerusform>
            <numerusform>Only the rows that are shown: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected rows of %1</source>
        <translation>
            <numerusform>%Ln selected row of %1</numerusform>
            <numerusform>%Ln selected rows of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows shown by the filter, of %1</source>
        <translation>
            <numerusform>%Ln row shown by the filter, of %1</numerusform>
            <numerusform>%Ln rows shown by the filter, of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; differ from what was created before; what stands in HubSpot stays</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; differs from what was created before; what stands in HubSpot stays</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; differ from what was created before; what stands in HubSpot stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; correct earlier ones</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; corrects an earlier one</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; correct earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; were composed again for unknown ones</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; was composed again for an unknown one</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; were composed again for unknown ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; were refused and say the same as then</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln event&lt;/b&gt; was refused and says the same as then</numerusform>
            <numerusform>&lt;b&gt;%Ln events&lt;/b&gt; were refused and say the same as then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields filled</source>
        <translation>
            <numerusform>%Ln field filled</numerusform>
            <numerusform>%Ln fields filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields filled, nothing doubtful</source>
        <translation>
            <numerusform>%Ln field filled, nothing doubtful</numerusform>
            <numerusform>%Ln fields filled, nothing doubtful</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendBrakesText</name>
    <message numerus="yes">
        <source>Paused: the account has not answered for %n minutes. Check the network, ask the account what it created, then resume.</source>
        <translation>
            <numerusform>Paused: the account has not answered for %n minute. Check the network, ask the account what it created, then resume.</numerusform>
            <numerusform>Paused: the account has not answered for %n minutes. Check the network, ask the account what it created, then resume.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: the account took nothing for %n minutes. Ask the account what it created, then resume.</source>
        <translation>
            <numerusform>Paused: the account took nothing for %n minute. Ask the account what it created, then resume.</numerusform>
            <numerusform>Paused: the account took nothing for %n minutes. Ask the account what it created, then resume.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendListItem</name>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused then</source>
        <translation>
            <numerusform>%Ln refused then</numerusform>
            <numerusform>%Ln refused then</numerusform>
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
        <source>%Ln are unknown: ask the account whether they are there.</source>
        <translation>
            <numerusform>%Ln is unknown: ask the account whether it is there.</numerusform>
            <numerusform>%Ln are unknown: ask the account whether they are there.</numerusform>
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
        <source>Asking the account about %Ln unknown events.</source>
        <translation>
            <numerusform>Asking the account about %Ln unknown event.</numerusform>
            <numerusform>Asking the account about %Ln unknown events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the token lasts at most %n minutes</source>
        <translation>
            <numerusform>the token lasts at most %n minute</numerusform>
            <numerusform>the token lasts at most %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln created</numerusform>
            <numerusform>%Ln created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that this send did not create were created by a later one.</source>
        <translation>
            <numerusform>%Ln that this send did not create was created by a later one.</numerusform>
            <numerusform>%Ln that this send did not create were created by a later one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that this send did not create are in a later one, which has not settled them.</source>
        <translation>
            <numerusform>%Ln that this send did not create is in a later one, which has not settled it.</numerusform>
            <numerusform>%Ln that this send did not create are in a later one, which has not settled them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that this send did not create are not in the draft any more.</source>
        <translation>
            <numerusform>%Ln that this send did not create is not in the draft any more.</numerusform>
            <numerusform>%Ln that this send did not create are not in the draft any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that this send did not create came from a file: mend there what was refused, and send the file again.</source>
        <translation>
            <numerusform>%Ln that this send did not create came from a file: mend there what was refused, and send the file again.</numerusform>
            <numerusform>%Ln that this send did not create came from a file: mend there what was refused, and send the file again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceFiles</name>
    <message numerus="yes">
        <source>This very file was imported before, into %Ln drafts: %1.</source>
        <translation>
            <numerusform>This very file was imported before, into %Ln draft: %1.</numerusform>
            <numerusform>This very file was imported before, into %Ln drafts: %1.</numerusform>
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
    <name>TableFile</name>
    <message numerus="yes">
        <source>%n row(s) of the sheet are hidden or filtered out; they are read too.</source>
        <translation>
            <numerusform>%n row of the sheet is hidden or filtered out; it is read too.</numerusform>
            <numerusform>%n rows of the sheet are hidden or filtered out; they are read too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sheet are hidden or filtered out and were left out.</source>
        <translation>
            <numerusform>%n row of the sheet is hidden or filtered out and was left out.</numerusform>
            <numerusform>%n rows of the sheet are hidden or filtered out and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) are merged with the one above and have its text.</source>
        <translation>
            <numerusform>%n empty cell is merged with the one above and has its text.</numerusform>
            <numerusform>%n empty cells are merged with the one above and have its text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no result in the file; open it in a spreadsheet and save it.</source>
        <translation>
            <numerusform>%n formula has no result in the file; open it in a spreadsheet and save it.</numerusform>
            <numerusform>%n formulas have no result in the file; open it in a spreadsheet and save it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) name a value twice, and the last one counts: “%1” in line %2.</source>
        <translation>
            <numerusform>%n record names a value twice, and the last one counts: “%1” in line %2.</numerusform>
            <numerusform>%n records name a value twice, and the last one counts: “%1” in line %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the workbook are damaged and may be read wrong: %1. Open it in a spreadsheet, save it again, and choose that file.</source>
        <translation>
            <numerusform>%n cell of the workbook is damaged and may be read wrong: %1. Open it in a spreadsheet, save it again, and choose that file.</numerusform>
            <numerusform>%n cells of the workbook are damaged and may be read wrong: %1. Open it in a spreadsheet, save it again, and choose that file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateReader</name>
    <message numerus="yes">
        <source>“%1” holds %n templates. Say which one: %2.</source>
        <translation>
            <numerusform>“%1” holds %n template. Say which one: %2.</numerusform>
            <numerusform>“%1” holds %n templates. Say which one: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorstRows</name>
    <message numerus="yes">
        <source>%Ln issues</source>
        <translation>
            <numerusform>%Ln issue</numerusform>
            <numerusform>%Ln issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Long header: %Ln characters</source>
        <translation>
            <numerusform>Long header: %Ln character</numerusform>
            <numerusform>Long header: %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Long details: %Ln characters</source>
        <translation>
            <numerusform>Long details: %Ln character</numerusform>
            <numerusform>Long details: %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of the card are empty</source>
        <translation>
            <numerusform>%Ln value of the card is empty</numerusform>
            <numerusform>%Ln values of the card are empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n events were already created on %1 in the send “%2” and are not sent again.</source>
        <translation>
            <numerusform>%n event was already created on %1 in the send “%2” and is not sent again.</numerusform>
            <numerusform>%n events were already created on %1 in the send “%2” and are not sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events say the same as events created on %1 in the send “%2”. --again creates them once more.</source>
        <translation>
            <numerusform>%n event says the same as an event created on %1 in the send “%2”. --again creates it once more.</numerusform>
            <numerusform>%n events say the same as events created on %1 in the send “%2”. --again creates them once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events wait in a send that is not finished: `sends resume %1` creates them.</source>
        <translation>
            <numerusform>%n event waits in a send that is not finished: `sends resume %1` creates it.</numerusform>
            <numerusform>%n events wait in a send that is not finished: `sends resume %1` creates them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters do not belong to %1, the first in line %2. Save the file as “CSV UTF-8”, or say its encoding with --encoding.</source>
        <translation>
            <numerusform>%n character does not belong to %1, in line %2. Save the file as “CSV UTF-8”, or say its encoding with --encoding.</numerusform>
            <numerusform>%n characters do not belong to %1, the first in line %2. Save the file as “CSV UTF-8”, or say its encoding with --encoding.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates are left out; the first of each stays.</source>
        <translation>
            <numerusform>%n duplicate is left out; the first stays.</numerusform>
            <numerusform>%n duplicates are left out; the first of each stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are unknown in the account: `sends ask %1` settles them.</source>
        <translation>
            <numerusform>%n event is unknown in the account: `sends ask %1` settles it.</numerusform>
            <numerusform>%n events are unknown in the account: `sends ask %1` settles them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events say the same as events created on %1 in the send “%2” and go once more.</source>
        <translation>
            <numerusform>%n event says the same as one created on %1 in the send “%2” and goes once more.</numerusform>
            <numerusform>%n events say the same as events created on %1 in the send “%2” and go once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events: %1</source>
        <translation>
            <numerusform>%n event: %1</numerusform>
            <numerusform>%n events: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read:</source>
        <translation>
            <numerusform>%n line could not be read:</numerusform>
            <numerusform>%n lines could not be read:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The template “%1” with %n tokens is in %2.</source>
        <translation>
            <numerusform>The template “%1” with %n token is in %2.</numerusform>
            <numerusform>The template “%1” with %n tokens is in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n templates. Say a folder as --output, or which one with --template.</source>
        <translation>
            <numerusform>%1 holds %n template. Say a folder as --output, or which one with --template.</numerusform>
            <numerusform>%1 holds %n templates. Say a folder as --output, or which one with --template.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %n tokens</source>
        <translation>
            <numerusform>%1 (%2): %n token</numerusform>
            <numerusform>%1 (%2): %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n with errors</numerusform>
            <numerusform>%n with errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable lines</source>
        <translation>
            <numerusform>%n unreadable line</numerusform>
            <numerusform>%n unreadable lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out; `check` says why.</source>
        <translation>
            <numerusform>%n row is left out; `check` says why.</numerusform>
            <numerusform>%n rows are left out; `check` says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n records</source>
        <translation>
            <numerusform>on %n record</numerusform>
            <numerusform>on %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n requests</source>
        <translation>
            <numerusform>in %n request</numerusform>
            <numerusform>in %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CRM property %1: written by %n events</source>
        <translation>
            <numerusform>CRM property %1: written by %n event</numerusform>
            <numerusform>CRM property %1: written by %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n events? Type yes:</source>
        <translation>
            <numerusform>Create %n event? Type yes:</numerusform>
            <numerusform>Create %n events? Type yes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of %1 are neither an address nor a domain.</source>
        <translation>
            <numerusform>%n line of %1 is neither an address nor a domain.</numerusform>
            <numerusform>%n lines of %1 are neither an address nor a domain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not among the events that the file makes now: sending it would create them once more, with other values. --again does so. Nothing was sent.</source>
        <translation>
            <numerusform>%n of them is not among the events that the file makes now: sending it would create it once more, with other values. --again does so. Nothing was sent.</numerusform>
            <numerusform>%n of them are not among the events that the file makes now: sending it would create them once more, with other values. --again does so. Nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends are whole.</source>
        <translation>
            <numerusform>%n send is whole.</numerusform>
            <numerusform>%n sends are whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends are damaged.</source>
        <translation>
            <numerusform>%n send is damaged.</numerusform>
            <numerusform>%n sends are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends are as they were.</source>
        <translation>
            <numerusform>%n send is as it was.</numerusform>
            <numerusform>%n sends are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends lost a part of their record: what is not known to be created is unknown now. Ask the account about them.</source>
        <translation>
            <numerusform>%n send lost a part of its record: what is not known to be created is unknown now. Ask the account about it.</numerusform>
            <numerusform>%n sends lost a part of their record: what is not known to be created is unknown now. Ask the account about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sends only ids and contents are left: all of their events are unknown, and none of them goes again.</source>
        <translation>
            <numerusform>Of %n send only ids and contents are left: all of its events are unknown, and none of them goes again.</numerusform>
            <numerusform>Of %n sends only ids and contents are left: all of their events are unknown, and none of them goes again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends</source>
        <translation>
            <numerusform>%n send</numerusform>
            <numerusform>%n sends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events were sent on %1 in the send “%2”, through a connection that was forgotten and to an account whose number nobody knows: perhaps they are here. --again creates them.</source>
        <translation>
            <numerusform>%n event was sent on %1 in the send “%2”, through a connection that was forgotten and to an account whose number nobody knows: perhaps it is here. --again creates it.</numerusform>
            <numerusform>%n events were sent on %1 in the send “%2”, through a connection that was forgotten and to an account whose number nobody knows: perhaps they are here. --again creates them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record of sends was restored: of the send “%2” of %1, %n events are unknown. `sends ask %3` settles them.</source>
        <translation>
            <numerusform>The record of sends was restored: of the send “%2” of %1, %n event is unknown. `sends ask %3` settles it.</numerusform>
            <numerusform>The record of sends was restored: of the send “%2” of %1, %n events are unknown. `sends ask %3` settles them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events of sends name the address.</source>
        <translation>
            <numerusform>%n event of sends names the address.</numerusform>
            <numerusform>%n events of sends name the address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of drafts are for it and go whole.</source>
        <translation>
            <numerusform>%n row of drafts is for it and goes whole.</numerusform>
            <numerusform>%n rows of drafts are for it and go whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n other cells.</source>
        <translation>
            <numerusform>It stands in %n other cell.</numerusform>
            <numerusform>It stands in %n other cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n copies of imported files.</source>
        <translation>
            <numerusform>It stands in %n copy of an imported file.</numerusform>
            <numerusform>It stands in %n copies of imported files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are called “%1”: %2. Say which one by what stands before its number. Nothing was done.</source>
        <translation>
            <numerusform>%n account is called “%1”: %2. Say which one by what stands before its number. Nothing was done.</numerusform>
            <numerusform>%n accounts are called “%1”: %2. Say which one by what stands before its number. Nothing was done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns became no token: HubSpot takes 500. They are: %1.</source>
        <translation>
            <numerusform>%n column became no token: HubSpot takes 500. It is: %1.</numerusform>
            <numerusform>%n columns became no token: HubSpot takes 500. They are: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first event is there, but %n fields differ.</source>
        <translation>
            <numerusform>The first event is there, but %n field differs.</numerusform>
            <numerusform>The first event is there, but %n fields differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n places of the Practice account.</source>
        <translation>
            <numerusform>It stands in %n place of the Practice account.</numerusform>
            <numerusform>It stands in %n places of the Practice account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: sent empty by %n events</source>
        <translation>
            <numerusform>%1: sent empty by %n event</numerusform>
            <numerusform>%1: sent empty by %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was sent is kept for %n days, word for word.</source>
        <translation>
            <numerusform>What was sent is kept for %n day, word for word.</numerusform>
            <numerusform>What was sent is kept for %n days, word for word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n sends sent goes, word for word. Ids, outcomes and for whom events were stay. It cannot be taken back. Type yes:</source>
        <translation>
            <numerusform>What %n send sent goes, word for word. Ids, outcomes and for whom events were stay. It cannot be taken back. Type yes:</numerusform>
            <numerusform>What %n sends sent goes, word for word. Ids, outcomes and for whom events were stay. It cannot be taken back. Type yes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n sends sent is gone.</source>
        <translation>
            <numerusform>What %n send sent is gone.</numerusform>
            <numerusform>What %n sends sent is gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends stay whole until nothing of them waits or is unknown.</source>
        <translation>
            <numerusform>%n send stays whole until nothing of it waits or is unknown.</numerusform>
            <numerusform>%n sends stay whole until nothing of them waits or is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends are past it and go at the next start of the window.</source>
        <translation>
            <numerusform>%n send is past it and goes at the next start of the window.</numerusform>
            <numerusform>%n sends are past it and go at the next start of the window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more that were refused; `sends receipt %1` names them all</source>
        <translation>
            <numerusform>… and %n more that was refused; `sends receipt %1` names them all</numerusform>
            <numerusform>… and %n more that were refused; `sends receipt %1` names them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read. %1. Mend them in the file, or go on without them.</source>
        <translation>
            <numerusform>%n line could not be read. %1. Mend it in the file, or go on without it.</numerusform>
            <numerusform>%n lines could not be read. %1. Mend them in the file, or go on without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more that differ</source>
        <translation>
            <numerusform>… and %n more that differs</numerusform>
            <numerusform>… and %n more that differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first event is there. %n fields could not be compared, since the account does not give them back: open it and look.</source>
        <translation>
            <numerusform>The first event is there. %n field could not be compared, since the account does not give it back: open it and look.</numerusform>
            <numerusform>The first event is there. %n fields could not be compared, since the account does not give them back: open it and look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing: %1 of %n events</source>
        <translation>
            <numerusform>Writing: %1 of %n event</numerusform>
            <numerusform>Writing: %1 of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out, as the mapping says.</source>
        <translation>
            <numerusform>%n row is left out, as the mapping says.</numerusform>
            <numerusform>%n rows are left out, as the mapping says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::AccessController</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::AgainDialog</name>
    <message numerus="yes">
        <source>Compose %Ln events again?</source>
        <translation>
            <numerusform>Compose %Ln event again?</numerusform>
            <numerusform>Compose %Ln events again?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::Application</name>
    <message numerus="yes">
        <source>%Ln templates of this workspace cannot be read and are not shown. They stay on the disk.</source>
        <translation>
            <numerusform>%Ln template of this workspace cannot be read and is not shown. It stays on the disk.</numerusform>
            <numerusform>%Ln templates of this workspace cannot be read and are not shown. They stay on the disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells of this draft hold what was mended in an earlier file.</source>
        <translation>
            <numerusform>%Ln cell of this draft holds what was mended in an earlier file.</numerusform>
            <numerusform>%Ln cells of this draft hold what was mended in an earlier file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells mended as before.</source>
        <translation>
            <numerusform>%Ln cell mended as before.</numerusform>
            <numerusform>%Ln cells mended as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As chosen in Settings, what %Ln sends sent is not kept word for word any more. Ids and outcomes are.</source>
        <translation>
            <numerusform>As chosen in Settings, what %Ln send sent is not kept word for word any more. Ids and outcomes are.</numerusform>
            <numerusform>As chosen in Settings, what %Ln sends sent is not kept word for word any more. Ids and outcomes are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ColumnPicker</name>
    <message numerus="yes">
        <source>Find in %Ln columns</source>
        <translation>
            <numerusform>Find in %Ln column</numerusform>
            <numerusform>Find in %Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::CurrentDraft</name>
    <message numerus="yes">
        <source>%Ln events were added at the end.</source>
        <translation>
            <numerusform>%Ln event was added at the end.</numerusform>
            <numerusform>%Ln events were added at the end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::DecisionPanel</name>
    <message numerus="yes">
        <source>The same of all %Ln unknown events of this send</source>
        <translation>
            <numerusform>The same of the unknown event of this send</numerusform>
            <numerusform>The same of all %Ln unknown events of this send</numerusform>
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
    <name>composer::EditTexts</name>
    <message numerus="yes">
        <source>%Ln cells were left as they are, the first in row %L1: events that are in the account, or may be, cannot be changed.</source>
        <translation>
            <numerusform>%Ln cell was left as it is, in row %L1: events that are in the account, or may be, cannot be changed.</numerusform>
            <numerusform>%Ln cells were left as they are, the first in row %L1: events that are in the account, or may be, cannot be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were left as they are, the first is row %L1: events that are in the account, or may be, cannot be changed.</source>
        <translation>
            <numerusform>%Ln row was left as it is, row %L1: events that are in the account, or may be, cannot be changed.</numerusform>
            <numerusform>%Ln rows were left as they are, the first is row %L1: events that are in the account, or may be, cannot be changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells were left as they are because they changed meanwhile.</source>
        <translation>
            <numerusform>%Ln cell was left as it is because it changed meanwhile.</numerusform>
            <numerusform>%Ln cells were left as they are because they changed meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events added at the end.</source>
        <translation>
            <numerusform>%Ln event added at the end.</numerusform>
            <numerusform>%Ln events added at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns of the clipboard had no place: the table ends before them.</source>
        <translation>
            <numerusform>%Ln column of the clipboard had no place: the table ends before it.</numerusform>
            <numerusform>%Ln columns of the clipboard had no place: the table ends before them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows that the spreadsheet hides were left out.</source>
        <translation>
            <numerusform>%Ln row that the spreadsheet hides was left out.</numerusform>
            <numerusform>%Ln rows that the spreadsheet hides were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values are not a number, date or option where their columns take one.</source>
        <translation>
            <numerusform>%Ln value is not a number, date or option where its column takes one.</numerusform>
            <numerusform>%Ln values are not a number, date or option where their columns take one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers were read as the others are written: “%1” is %2.</source>
        <comment>with one of them as an example</comment>
        <translation>
            <numerusform>%Ln number was read as the others are written: “%1” is %2.</numerusform>
            <numerusform>%Ln numbers were read as the others are written: “%1” is %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers can be read in two ways: “%1” is %2 or %3. They stay as written until you say which.</source>
        <comment>with one of them as an example</comment>
        <translation>
            <numerusform>%Ln number can be read in two ways: “%1” is %2 or %3. It stays as written until you say which.</numerusform>
            <numerusform>%Ln numbers can be read in two ways: “%1” is %2 or %3. They stay as written until you say which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates can be read in two ways: “%1” is %2 or %3. They stay as written until you say which.</source>
        <comment>with one of them as an example</comment>
        <translation>
            <numerusform>%Ln date can be read in two ways: “%1” is %2 or %3. It stays as written until you say which.</numerusform>
            <numerusform>%Ln dates can be read in two ways: “%1” is %2 or %3. They stay as written until you say which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EmbedSurvey</name>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>iframes</comment>
        <translation>
            <numerusform>%Ln opens</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will not open</source>
        <comment>iframes</comment>
        <translation>
            <numerusform>%Ln will not open</numerusform>
            <numerusform>%Ln will not open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <comment>iframes</comment>
        <translation>
            <numerusform>%Ln doubtful</numerusform>
            <numerusform>%Ln doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <comment>iframes</comment>
        <translation>
            <numerusform>%Ln not asked</numerusform>
            <numerusform>%Ln not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether iframes open was not asked yet: %Ln events of the draft.</source>
        <translation>
            <numerusform>Whether iframes open was not asked yet: %Ln event of the draft.</numerusform>
            <numerusform>Whether iframes open was not asked yet: %Ln events of the draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ErasureController</name>
    <message numerus="yes">
        <source>%Ln events of sends name the address.</source>
        <translation>
            <numerusform>%Ln event of sends names the address.</numerusform>
            <numerusform>%Ln events of sends name the address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of drafts are for it and go whole.</source>
        <translation>
            <numerusform>%Ln row of drafts is for it and goes whole.</numerusform>
            <numerusform>%Ln rows of drafts are for it and go whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %Ln other cells.</source>
        <translation>
            <numerusform>It stands in %Ln other cell.</numerusform>
            <numerusform>It stands in %Ln other cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %Ln copies of imported files.</source>
        <translation>
            <numerusform>It stands in %Ln copy of an imported file.</numerusform>
            <numerusform>It stands in %Ln copies of imported files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %Ln places of the Practice account.</source>
        <translation>
            <numerusform>It stands in %Ln place of the Practice account.</numerusform>
            <numerusform>It stands in %Ln places of the Practice account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies of the record of sends were deleted with it.</source>
        <translation>
            <numerusform>%Ln older copy of the record of sends was deleted with it.</numerusform>
            <numerusform>%Ln older copies of the record of sends were deleted with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ErasurePanel</name>
    <message numerus="yes">
        <source>Delete %Ln older copies of the record of sends too</source>
        <translation>
            <numerusform>Delete %Ln older copy of the record of sends too</numerusform>
            <numerusform>Delete %Ln older copies of the record of sends too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EventActions</name>
    <message numerus="yes">
        <source>%Ln rows set.</source>
        <translation>
            <numerusform>%Ln row set.</numerusform>
            <numerusform>%Ln rows set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells cleared.</source>
        <translation>
            <numerusform>%Ln cell cleared.</numerusform>
            <numerusform>%Ln cells cleared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events deleted.</source>
        <translation>
            <numerusform>%Ln event deleted.</numerusform>
            <numerusform>%Ln events deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EventClipboard</name>
    <message numerus="yes">
        <source>%Ln cells copied.</source>
        <translation>
            <numerusform>%Ln cell copied.</numerusform>
            <numerusform>%Ln cells copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n events</source>
        <translation>
            <numerusform>Paste %n event</numerusform>
            <numerusform>Paste %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EventFilterBar</name>
    <message numerus="yes">
        <source>Filter %Ln events</source>
        <translation>
            <numerusform>Filter %Ln event</numerusform>
            <numerusform>Filter %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::FileOpener</name>
    <message numerus="yes">
        <source>%Ln templates are ready: choose one under New, or drop a CSV file.</source>
        <translation>
            <numerusform>%Ln template is ready: choose it under New, or drop a CSV file.</numerusform>
            <numerusform>%Ln templates are ready: choose one under New, or drop a CSV file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates that were here already were replaced.</source>
        <translation>
            <numerusform>%Ln template that was here already was replaced.</numerusform>
            <numerusform>%Ln templates that were here already were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were taken in.</source>
        <translation>
            <numerusform>%Ln template was taken in.</numerusform>
            <numerusform>%Ln templates were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sample, as an import brings it: %Ln events, some of them with mistakes.</source>
        <translation>
            <numerusform>The sample, as an import brings it: %Ln event.</numerusform>
            <numerusform>The sample, as an import brings it: %Ln events, some of them with mistakes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::FindPresenter</name>
    <message numerus="yes">
        <source>%Ln cells match.</source>
        <translation>
            <numerusform>%Ln cell matches.</numerusform>
            <numerusform>%Ln cells match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are locked.</source>
        <translation>
            <numerusform>%Ln of them is locked.</numerusform>
            <numerusform>%Ln of them are locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells replaced.</source>
        <translation>
            <numerusform>%Ln cell replaced.</numerusform>
            <numerusform>%Ln cells replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::FirstEventCard</name>
    <message numerus="yes">
        <source>Create the other %Ln</source>
        <translation>
            <numerusform>Create the other %Ln</numerusform>
            <numerusform>Create the other %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first event is in %1, but %Ln fields differ</source>
        <translation>
            <numerusform>The first event is in %1, but %Ln field differs</numerusform>
            <numerusform>The first event is in %1, but %Ln fields differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first event is in %1. %Ln fields could not be compared, since they are not given back</source>
        <translation>
            <numerusform>The first event is in %1. %Ln field could not be compared, since it is not given back</numerusform>
            <numerusform>The first event is in %1. %Ln fields could not be compared, since they are not given back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln events; there are more</source>
        <translation>
            <numerusform>The newest %Ln event; there are more</numerusform>
            <numerusform>The newest %Ln events; there are more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking: %Ln events read</source>
        <translation>
            <numerusform>Looking: %Ln event read</numerusform>
            <numerusform>Looking: %Ln events read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making the index of sent events: %1 of %Ln sends</source>
        <translation>
            <numerusform>Making the index of sent events: %1 of %Ln send</numerusform>
            <numerusform>Making the index of sent events: %1 of %Ln sends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::HoldBanner</name>
    <message numerus="yes">
        <source>Sending in %Ln seconds. Nothing has left yet.</source>
        <translation>
            <numerusform>Sending in %Ln second. Nothing has left yet.</numerusform>
            <numerusform>Sending in %Ln seconds. Nothing has left yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::IframePanel</name>
    <message numerus="yes">
        <source>The size applies to all %Ln selected events.</source>
        <translation>
            <numerusform>The size applies to %Ln selected event.</numerusform>
            <numerusform>The size applies to all %Ln selected events.</numerusform>
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
        <source>Add %Ln events</source>
        <translation>
            <numerusform>Add %Ln event</numerusform>
            <numerusform>Add %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of this file were created earlier: they come in locked and are not sent again.</source>
        <translation>
            <numerusform>%Ln event of this file was created earlier: it comes in locked and is not sent again.</numerusform>
            <numerusform>%Ln events of this file were created earlier: they come in locked and are not sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events may have been created earlier: they stay locked; ask the account from the send they belong to.</source>
        <translation>
            <numerusform>%Ln event may have been created earlier: it stays locked; ask the account from the send it belongs to.</numerusform>
            <numerusform>%Ln events may have been created earlier: they stay locked; ask the account from the send they belong to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ImportEmptyControl</name>
    <message numerus="yes">
        <source>%1   in %Ln cells</source>
        <translation>
            <numerusform>%1   in %Ln cell</numerusform>
            <numerusform>%1   in %Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ImportOutcomePage</name>
    <message numerus="yes">
        <source>%Ln with this error</source>
        <translation>
            <numerusform>%Ln with this error</numerusform>
            <numerusform>%Ln with this error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an id that is there</source>
        <translation>
            <numerusform>%Ln with an id that is there</numerusform>
            <numerusform>%Ln with an id that is there</numerusform>
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
        <source>%Ln of them are times that do not exist, because the clocks went forward.</source>
        <translation>
            <numerusform>%Ln of them is a time that does not exist, because the clocks went forward.</numerusform>
            <numerusform>%Ln of them are times that do not exist, because the clocks went forward.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values taken over unchanged</source>
        <translation>
            <numerusform>%Ln value taken over unchanged</numerusform>
            <numerusform>%Ln values taken over unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times twice on the clock</source>
        <translation>
            <numerusform>%Ln time twice on the clock</numerusform>
            <numerusform>%Ln times twice on the clock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty lines</source>
        <translation>
            <numerusform>%Ln empty line</numerusform>
            <numerusform>%Ln empty lines</numerusform>
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
        <source>and %Ln more; the file has them all</source>
        <translation>
            <numerusform>and %Ln more; the file has them all</numerusform>
            <numerusform>and %Ln more; the file has them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the draft</source>
        <translation>
            <numerusform>%Ln in the draft</numerusform>
            <numerusform>%Ln in the draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already created</source>
        <translation>
            <numerusform>%Ln already created</numerusform>
            <numerusform>%Ln already created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells read as empty</source>
        <translation>
            <numerusform>%Ln cell read as empty</numerusform>
            <numerusform>%Ln cells read as empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns not used</source>
        <translation>
            <numerusform>%Ln column not used</numerusform>
            <numerusform>%Ln columns not used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values by their meaning</source>
        <translation>
            <numerusform>%Ln value by its meaning</numerusform>
            <numerusform>%Ln values by their meaning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with this warning</source>
        <translation>
            <numerusform>%Ln with this warning</numerusform>
            <numerusform>%Ln with this warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ImportOutcomePanel</name>
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
        <source>%Ln already created</source>
        <translation>
            <numerusform>%Ln already created</numerusform>
            <numerusform>%Ln already created</numerusform>
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
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln with warnings</numerusform>
            <numerusform>%Ln with warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ImportReadingPanel</name>
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
        <source>all but %Ln records could be read</source>
        <translation>
            <numerusform>all but %Ln record could be read</numerusform>
            <numerusform>all but %Ln records could be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values by their meaning</source>
        <translation>
            <numerusform>%Ln value by its meaning</numerusform>
            <numerusform>%Ln values by their meaning</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ImportRepeatsControl</name>
    <message numerus="yes">
        <source>Leave out the %Ln duplicates</source>
        <translation>
            <numerusform>Leave out the %Ln duplicate</numerusform>
            <numerusform>Leave out the %Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %Ln already created</source>
        <translation>
            <numerusform>Leave out the %Ln already created</numerusform>
            <numerusform>Leave out the %Ln already created</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ImportRowsControl</name>
    <message numerus="yes">
        <source>%1   in %Ln rows</source>
        <translation>
            <numerusform>%1   in %Ln row</numerusform>
            <numerusform>%1   in %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ImportSheetControl</name>
    <message numerus="yes">
        <source>with %Ln hidden rows</source>
        <translation>
            <numerusform>with %Ln hidden row</numerusform>
            <numerusform>with %Ln hidden rows</numerusform>
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
    <message numerus="yes">
        <source>%Ln of them: %1</source>
        <comment>events, and what is wrong with them</comment>
        <translation>
            <numerusform>%Ln of them: %1</numerusform>
            <numerusform>%Ln of them: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
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
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
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
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln with warnings</numerusform>
            <numerusform>%Ln with warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::IssuesPresenter</name>
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
    <message numerus="yes">
        <source>Set %1 of %n events</source>
        <translation>
            <numerusform>Set %1 of %n event</numerusform>
            <numerusform>Set %1 of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::MainWindow</name>
    <message numerus="yes">
        <source>Drop to open %n files</source>
        <translation>
            <numerusform>Drop to open %n file</numerusform>
            <numerusform>Drop to open %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::MappingEditor</name>
    <message numerus="yes">
        <source>%Ln values are not options of %1</source>
        <translation>
            <numerusform>%Ln value is not an option of %1</numerusform>
            <numerusform>%Ln values are not options of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::MappingLineDetails</name>
    <message numerus="yes">
        <source>changes nothing in the first %Ln rows</source>
        <translation>
            <numerusform>changes nothing in the first %Ln row</numerusform>
            <numerusform>changes nothing in the first %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::MendPreview</name>
    <message numerus="yes">
        <source>and %Ln more rows</source>
        <translation>
            <numerusform>and %Ln more row</numerusform>
            <numerusform>and %Ln more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::MendStepsDialog</name>
    <message numerus="yes">
        <source>Mend %Ln cells</source>
        <translation>
            <numerusform>Mend %Ln cell</numerusform>
            <numerusform>Mend %Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::MoveController</name>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln draft</numerusform>
            <numerusform>%Ln drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates</source>
        <translation>
            <numerusform>%Ln template</numerusform>
            <numerusform>%Ln templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sends</source>
        <translation>
            <numerusform>%Ln send</numerusform>
            <numerusform>%Ln sends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::OptionMatchEditor</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more values</source>
        <translation>
            <numerusform>%Ln more value</numerusform>
            <numerusform>%Ln more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::PreviewPanel</name>
    <message numerus="yes">
        <source>Resize the iframe of %n events</source>
        <translation>
            <numerusform>Resize the iframe of %n event</numerusform>
            <numerusform>Resize the iframe of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n events one iframe</source>
        <translation>
            <numerusform>Give %n event one iframe</numerusform>
            <numerusform>Give %n events one iframe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ReadingMender</name>
    <message numerus="yes">
        <source>%Ln cells mended.</source>
        <translation>
            <numerusform>%Ln cell mended.</numerusform>
            <numerusform>%Ln cells mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::Rehearsal</name>
    <message numerus="yes">
        <source>%Ln were refused because you asked for it; nothing is wrong with them.</source>
        <translation>
            <numerusform>%Ln was refused because you asked for it; nothing is wrong with it.</numerusform>
            <numerusform>%Ln were refused because you asked for it; nothing is wrong with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are unknown: ask about them.</source>
        <translation>
            <numerusform>%Ln is unknown: ask about it.</numerusform>
            <numerusform>%Ln are unknown: ask about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need mending: %1.</source>
        <translation>
            <numerusform>%Ln row needs mending: %1.</numerusform>
            <numerusform>%Ln rows need mending: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows %1: %2</source>
        <comment>numbers of rows, and why they are refused</comment>
        <translation>
            <numerusform>Row %1: %2</numerusform>
            <numerusform>Rows %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rehearse again to read %Ln more reasons.</source>
        <translation>
            <numerusform>Rehearse again to read %Ln more reason.</numerusform>
            <numerusform>Rehearse again to read %Ln more reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::RehearsalSheet</name>
    <message numerus="yes">
        <source>Rehearse %Ln events</source>
        <translation>
            <numerusform>Rehearse %Ln event</numerusform>
            <numerusform>Rehearse %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::RequestViewer</name>
    <message numerus="yes">
        <source>Request %L1: %Ln events</source>
        <translation>
            <numerusform>Request %L1: %Ln event</numerusform>
            <numerusform>Request %L1: %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Request %L2 of %L1: %Ln events</source>
        <translation>
            <numerusform>Request %L2 of %L1: %Ln event</numerusform>
            <numerusform>Request %L2 of %L1: %Ln events</numerusform>
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
    <message numerus="yes">
        <source>Create the %Ln events again that say the same as earlier ones</source>
        <translation>
            <numerusform>Create the %Ln event again that says the same as an earlier one</numerusform>
            <numerusform>Create the %Ln events again that say the same as earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create the %Ln events that are perhaps here already</source>
        <translation>
            <numerusform>Create the %Ln event that is perhaps here already</numerusform>
            <numerusform>Create the %Ln events that are perhaps here already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ReviewGuard</name>
    <message numerus="yes">
        <source>Asked because it is a live account and more than %Ln events.</source>
        <translation>
            <numerusform>Asked because it is a live account and more than %Ln event.</numerusform>
            <numerusform>Asked because it is a live account and more than %Ln events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::SavingNotice</name>
    <message numerus="yes">
        <source>Saving: %1 of %Ln events.</source>
        <translation>
            <numerusform>Saving: %1 of %Ln event.</numerusform>
            <numerusform>Saving: %1 of %Ln events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::SealDialog</name>
    <message numerus="yes">
        <source>%1 · %Ln events</source>
        <translation>
            <numerusform>%1 · %Ln event</numerusform>
            <numerusform>%1 · %Ln events</numerusform>
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
        <source>Mend %Ln in the draft</source>
        <translation>
            <numerusform>Mend %Ln in the draft</numerusform>
            <numerusform>Mend %Ln in the draft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::SendingRulesPanel</name>
    <message numerus="yes">
        <source>%1: %Ln addresses and domains</source>
        <translation>
            <numerusform>%1: %Ln address or domain</numerusform>
            <numerusform>%1: %Ln addresses and domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are neither.</source>
        <translation>
            <numerusform>%Ln line is neither.</numerusform>
            <numerusform>%Ln lines are neither.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::SetColumnDialog</name>
    <message numerus="yes">
        <source>Set in %Ln rows</source>
        <translation>
            <numerusform>Set in %Ln row</numerusform>
            <numerusform>Set in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 in %Ln rows</source>
        <translation>
            <numerusform>Set %1 in %Ln row</numerusform>
            <numerusform>Set %1 in %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::SignInStep</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::TemplateChangeDialog</name>
    <message numerus="yes">
        <source>%1: %Ln values are lost, for the other template has no such field</source>
        <translation>
            <numerusform>%1: %Ln value is lost, for the other template has no such field</numerusform>
            <numerusform>%1: %Ln values are lost, for the other template has no such field</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were sent already and stay in the draft as it is</source>
        <translation>
            <numerusform>%Ln event was sent already and stays in the draft as it is</numerusform>
            <numerusform>%Ln events were sent already and stay in the draft as it is</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::TemplateChoiceDialog</name>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln templates</source>
        <translation>
            <numerusform>Take %Ln template</numerusform>
            <numerusform>Take %Ln templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::TemplateDocument</name>
    <message numerus="yes">
        <source>Remove %n tokens</source>
        <translation>
            <numerusform>Remove %n token</numerusform>
            <numerusform>Remove %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::TemplateEditing</name>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens were added from %1.</source>
        <translation>
            <numerusform>%Ln token was added from %1.</numerusform>
            <numerusform>%Ln tokens were added from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns of %1 became no token, because HubSpot takes 500: %2.</source>
        <translation>
            <numerusform>%Ln column of %1 became no token, because HubSpot takes 500: %2.</numerusform>
            <numerusform>%Ln columns of %1 became no token, because HubSpot takes 500: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::TemplatePage</name>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens, from %1</source>
        <translation>
            <numerusform>%Ln token, from %1</numerusform>
            <numerusform>%Ln tokens, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n tokens</source>
        <translation>
            <numerusform>Paste %n token</numerusform>
            <numerusform>Paste %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens are not at HubSpot yet: %1.</source>
        <translation>
            <numerusform>%Ln token is not at HubSpot yet: %1.</numerusform>
            <numerusform>%Ln tokens are not at HubSpot yet: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events.</source>
        <translation>
            <numerusform>%Ln event.</numerusform>
            <numerusform>%Ln events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens that HubSpot has were removed here: %1.</source>
        <translation>
            <numerusform>%Ln token that HubSpot has was removed here: %1.</numerusform>
            <numerusform>%Ln tokens that HubSpot has were removed here: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln back</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>Put %Ln back</numerusform>
            <numerusform>Put %Ln back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problems of tokens</source>
        <translation>
            <numerusform>%Ln more problem of a token</numerusform>
            <numerusform>%Ln more problems of tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::TokenTableModel</name>
    <message numerus="yes">
        <source>%n options</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::UnfinishedSendNotifier</name>
    <message numerus="yes">
        <source>%Ln more sends in the list on the left are not over either.</source>
        <translation>
            <numerusform>%Ln more send in the list on the left is not over either.</numerusform>
            <numerusform>%Ln more sends in the list on the left are not over either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches of “%1” have no known outcome. Ask the account.</source>
        <translation>
            <numerusform>%Ln batch of “%1” has no known outcome. Ask the account.</numerusform>
            <numerusform>%Ln batches of “%1” have no known outcome. Ask the account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of this draft wait in the send of %1: resume it or stop it there.</source>
        <translation>
            <numerusform>%Ln event of this draft waits in the send of %1: resume it or stop it there.</numerusform>
            <numerusform>%Ln events of this draft wait in the send of %1: resume it or stop it there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of “%1” wait in a send that is not finished.</source>
        <translation>
            <numerusform>%Ln event of “%1” waits in a send that is not finished.</numerusform>
            <numerusform>%Ln events of “%1” wait in a send that is not finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ValueFilters</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ValuesPopover</name>
    <message numerus="yes">
        <source>The most frequent ones; %Ln other values are not in this list. Write in the filter field to find them.</source>
        <translation>
            <numerusform>The most frequent ones; %Ln other value is not in this list. Write in the filter field to find it.</numerusform>
            <numerusform>The most frequent ones; %Ln other values are not in this list. Write in the filter field to find them.</numerusform>
        </translation>
    </message>
</context>
</TS>
