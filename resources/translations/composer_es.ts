<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Connection</name>
    <message>
        <source>This is not a web address. HubSpot&apos;s is https://api.hubapi.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http:// would show the token to everyone on the way. Use https://; http:// is only for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give only the address itself, without a user name and without anything after ? or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the access token. You find it in HubSpot under the app&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an access token: it holds blanks or letters a token never has. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the portal a name you will recognise before sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name, at most 80 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another portal has this name. Choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full. Free some space and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is read-only. Give this program the right to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is using the data. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is damaged. Move it away and start again; a copy may help us to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data could not be read or written. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the disk and your rights there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program. Install that version to open it; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventField</name>
    <message>
        <source>Event id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom object type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iframe address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iframe width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iframe height</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventTemplate</name>
    <message>
        <source>Token %1 of the template has no name. Add a &quot;name&quot; to it and open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token name &quot;%1&quot; is not allowed. Use letters, digits, dots, dashes and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; has the type &quot;%2&quot;. HubSpot knows string, number, enumeration and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option of the token &quot;%1&quot; has no value. Add a &quot;value&quot; to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is not valid JSON: line %1, column %2. Mend the file there and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds %1 templates. Save each one in a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no &quot;id&quot;. HubSpot shows it in the list of your event templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no &quot;name&quot;. Add one and open the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has no &quot;objectType&quot;, such as &quot;contacts&quot; or &quot;companies&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; appears twice in the template.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendModel</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>timeline-composer-cli: check, rehearse and create HubSpot timeline events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 all created, 2 some refused, 3 some unknown, 4 nothing sent because the input is wrong,
5 no connection or not allowed, 64 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
