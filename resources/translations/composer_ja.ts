<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Card</name>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the moment it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapped last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a mapping saved by Timeline Composer. Choose a file saved with “Save mapping”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnProfile</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>CsvFile</name>
    <message>
        <source>a JPEG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook or a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text document with formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2, not a CSV file. Save the table as “CSV UTF-8” in your spreadsheet and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check that the disk is connected and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1” any more. Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a CSV file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Close it in other programs, or ask for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Export it again, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of bytes that are not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is cut off or damaged. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotation mark opened in line %1 is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than 16 MB: a line end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 16,384 columns: another separator was meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no text. Export it again, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file could not be written. Free some space or choose another folder.</source>
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
    <name>DraftStore</name>
    <message>
        <source>This draft is not there any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft is damaged and cannot be opened. Your other drafts are not affected; a copy of the file may help us to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file these events came from was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmbedCheckCommand</name>
    <message>
        <source>embed-check URL… [--origin ORIGIN] [--allow-private HOST] [--json]   (at most 20 addresses)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmbedVerdict</name>
    <message>
        <source>The address was not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. Write one that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with http: browsers show nothing insecure inside HubSpot&apos;s secure page. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It redirects to %1, which begins with http: browsers show nothing insecure inside HubSpot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer within 10 seconds. Try again, or open it in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached from this computer. Try again, or open it in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid: browsers show an empty frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It redirects more than 5 times. Use the address it ends at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It redirects to something that is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address inside this network, and was not asked. Allow this host if colleagues can reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page wants a name and a password (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses us (403). It may let a signed-in colleague in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page at this address (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for patience (429). Check again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not give out this page (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault at the moment (%1). Check again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers without a page (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers in a way we do not know (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page does not forbid being embedded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Frame-Options allows everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X-Frame-Options says something browsers do not know, and ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page forbids being embedded anywhere (X-Frame-Options: DENY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page may only be embedded by its own site (X-Frame-Options: SAMEORIGIN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page belongs to HubSpot&apos;s own site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page sends several X-Frame-Options that contradict each other; browsers then refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame-ancestors allows %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page lists who may embed it, and HubSpot is not among them (frame-ancestors %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page may be embedded by %1, but not by %2 (frame-ancestors).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a download, not a page: colleagues would get a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a file of type %1, which browsers download instead of showing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It redirects to a page for signing in, at %1. Colleagues see that, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a name or a password; every colleague sees it, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds an email address; every colleague sees it, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds what looks like a token or a password; every colleague sees it, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens inside HubSpot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not open inside HubSpot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell whether it opens inside HubSpot</source>
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
    <name>Handlebars</name>
    <message>
        <source>This template makes too much text out of this event. Shorten the lists it goes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not used like this. Write %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” opens a block. Write {{#%1 …}} … {{/%1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no helper named “%1”. HubSpot knows if, unless, each, with, lookup and formatDate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is longer than 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw blocks, {{{{ … }}}}, are not for timeline templates. Write {{ … }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partials, {{&gt; … }}, are not for timeline templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decorators, {{* … }}, are not for timeline templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partials and decorators are not for timeline templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comment has no end. Close it with --}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comment has no end. Close it with }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tag has no end. Close it with }}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quotation mark has no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This [ has no ].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand here; expected %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can only stand at the start of a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1], a position in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name after the dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks and parentheses are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name or a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>}}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This closes a block that was never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“else” stands outside of any block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {{^%1}} block takes {{else}} without a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{#%1}} is never closed. Add {{/%1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second “else” in the same block; expected {{/%1}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{#%1}} is closed by {{/%2}}. Expected {{/%1}}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>Port %1 of this computer cannot be opened. Another program may be using it: choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IframeFit</name>
    <message>
        <source>Larger than the window on %1: colleagues will scroll both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider than the window on %1: colleagues will scroll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taller than the window on %1: colleagues will scroll.</source>
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
    <name>PracticeDial</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers come slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server fails (500)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line drops, nothing is created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line drops after creating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request is answered at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer takes three seconds: time to try Pause and Stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal asks to wait two seconds. Nothing is lost; the send slows down by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows become unknown, because nobody can tell what the server did. Ask the portal then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows become unknown. Asking shows that they are not there, and they can be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows become unknown although they were created. Asking finds them; nothing is doubled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeLog</name>
    <message>
        <source>The practice store %1 cannot be read or written. Choose another place for it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a store of the practice portal. Choose another file; this one is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is not a JSON object in HubSpot&apos;s shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>render --template T.json --event E.json [--part header|detail] [--format html|text] [--zone ZONE] [--as-hubspot] [--json]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultFiles</name>
    <message>
        <source>%1 could not be written. Choose another folder, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message numerus="yes">
        <source>%Ln requests, %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All at %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First %1, last %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is &quot;125 events&quot; in bold, %2 is &quot;125 contacts&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>HubSpot creates a contact for each of these addresses that it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts get another email address</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These rows carry an object id and an email: HubSpot replaces the contact&apos;s address by the row&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the CRM property %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template asks for it; existing values are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; with errors stay in the draft</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are skipped, as you asked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; were created before and are not sent again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are locked until the portal has been asked about them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are larger than HubSpot takes and stay in the draft</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; carry the id of an earlier row and stay in the draft</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on this computer; nothing reaches HubSpot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real portal at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get the moment of this review, and keep it however long sending takes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Email is missing; a contact needs an email, object id or user token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object id is missing; HubSpot finds this kind of record only by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names contacts only; this template&apos;s records need an object id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email beside an object id would rewrite the contact&apos;s address; clear one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user token alone stays invisible until the visitor is known; add an email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option of %2. Nearest: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option of %2; choose one from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number; %2 takes digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date and time; write it like 2026-03-18 10:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date; write %2 like 2026-03-18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is in the future; the card would stand above everything until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is more than 5 years ago; is the year right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing; an iframe needs its text, title, address, width and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number of pixels above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address; it must begin with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iframe&apos;s address begins with http://; HubSpot&apos;s page will not open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra data is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra data should be a JSON object { … }; other values may be refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event id is longer than 500 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event id “%1” stands on an earlier row; only one of them can be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than 510 KB, which HubSpot refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is larger than 1 MB, which HubSpot refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like a merge field that was never filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet&apos;s error, not a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a test address; the card would stay on that contact for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same event stands on an earlier row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a time in seconds; HubSpot would read it as milliseconds in January 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet&apos;s day number, not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was shortened by a spreadsheet and its last digits are lost; take it from the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was read with the wrong encoding; it should be “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was read with the wrong encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” holds blanks or quotation marks that do not belong there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds Markdown or tags; the card would show them as formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra data has a key that is also the name of a token; the card shows only one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template&apos;s token %1 is named like a Handlebars helper; the card cannot show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event is at midnight; did the times get lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event is at the same second; cards will stand in no particular order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>No keychain is running on this computer. Start one (GNOME Keyring or KWallet), or go on with the token kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendTexts</name>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln events were created</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the portal asked to wait %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln are unknown: ask the portal whether they are there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused: mend them and send them again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not sent and can be sent from the draft.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ready to create %Ln events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is written to the disk before anything leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answers under way; nothing new leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Asking the portal about %Ln unknown events.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It has not left this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way; the portal has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the timeline. It cannot be changed or deleted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal did not take it. Mend it in the draft and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked: nothing sends it again until the portal has been asked whether it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not at the portal. It stays in the draft and can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event already stands under its id. Compare the two before you compose it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left out of this send.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenTime</name>
    <message numerus="yes">
        <source>about %Ln seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode text of Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan, CP932</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan, Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic, DOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Europe, DOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Europe, old Mac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot read the encoding “%1”. Save the file as CSV UTF-8 and open it again.</source>
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
    <message>
        <source>%1 % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding:   %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator:  %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header:     line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header:     none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows:       %1 (empty: %2, could not be read: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: csv FILE [--json | --rows] [--encoding NAME] [--delimiter C] [--quote C] [--no-header] [--skip N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: export FILE.csv --template T.json --format json|curl [--mapping M.json] [--profile v3|2026-03] [--url URL]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are left out; `check` says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what is wrong with a CSV file of events; nothing leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say how a CSV file is read, and how surely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create the events of a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list sends, ask about unknown events, resume, print receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the requests that send would make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say whether HubSpot can show an address in an iframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the card of one event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect, list and forget HubSpot accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run the Practice portal on its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::Application</name>
    <message>
        <source>The file %1 cannot be read. Check that it is still there and not open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose or import events first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event has errors or was created already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template yet. Drop a template file (JSON) on the window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” is ready: choose it under New, or drop a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are being created. Close after the batch under way? The rest stays in the ledger and can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the draft of this send first: its rows are what the file is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save outcome CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the draft first, then export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::CardView</name>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::ComposePage</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Find in %Ln events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No events yet.
Paste rows from a spreadsheet, drop a CSV file, or press Insert to compose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event matches. Press Escape in the find field, or choose All, to see every event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip them</source>
        <comment>leave these events out of sending</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::CsvPreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::DateTimeField</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::DraftAutosaver</name>
    <message>
        <source>The draft is still being saved. Wait a moment before you close.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::DraftController</name>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of %1 could be kept; keep the file where it is until the outcome CSV is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::DraftDocument</name>
    <message>
        <source>Change %1</source>
        <comment>undo step; %1 is a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Insert %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unskip %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EmptyStatePage</name>
    <message>
        <source>Put events on your contacts’ timelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent until you press Send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose one by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template and fill in a form; add more events whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or press to choose one. You see how it is read before anything is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample in the Practice portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finished draft to try everything with; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::EventActions</name>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells in a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %L1 is hidden by the filter. Choose All to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left as they are: created events cannot be changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EventForm</name>
    <message>
        <source>Iframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(different)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object id or user token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also writes the CRM property “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a contact if HubSpot does not know this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact’s number in HubSpot; with another email beside it, that contact’s address is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record’s number in HubSpot; it must exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the visitor’s hubspotutk cookie; add an email, or the event stays invisible until the visitor is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by this program, so that nothing is created twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, fixed when planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::EventTableModel</name>
    <message>
        <source>Created; it cannot be changed any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the portal; mend it and send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown; locked until the portal has been asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped; it will not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::EventsView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the selection with this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert an event above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip, or take back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous issue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::IframePreview</name>
    <message>
        <source>The iframe window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event has no iframe size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pixels, titled %2, on a screen of %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event opens no iframe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::ImportDialog</name>
    <message>
        <source>Import CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator between the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colon :</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes &quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes &apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year / month / day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month / day / year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column becomes what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lines that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your mapping of last time is applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question: which day is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question: how much is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters do not fit this encoding: choose another one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the encoding is a guess: do all letters below look right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the separator is a guess: are the columns below right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every line has %Ln columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all but %Ln lines have %1 columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates have a day above 12</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates have the day in second place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read surely: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; will be added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to mend.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Mend the lines in %1 and drop the file here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping cannot be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping cannot be opened. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::Inspector</name>
    <message>
        <source>Select an event to edit it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::InspectorPresenter</name>
    <message numerus="yes">
        <source>Set %1 of %n events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created. Events cannot be changed any more; duplicate it to create another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: it may be at the portal. It is locked until the portal has been asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::IssuesPanel</name>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 next issue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::JsonEditor</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::MainWindow</name>
    <message>
        <source>Timeline Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add the template %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and create…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the rows of a CSV file to this draft, or to a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rows copied from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every event on this computer; nothing leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event templates (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::MappingEditor</name>
    <message>
        <source>Which column becomes what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this column is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::OutcomeBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::PortalController</name>
    <message>
        <source>Practice portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token for %1 any more. Open Portals and paste a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::PortalForm</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline events (v3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App events (2026-03)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this portal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget “%1”? Its token is taken out of the keychain. Earlier sends stay readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a new one to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into this computer&apos;s keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and save again, or keep the token for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The token is in this computer&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, but the token is kept for this run only: nothing is written to a file, so the program asks for it again at its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be taken out of the keychain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the portal anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::PortalsDialog</name>
    <message>
        <source>Portals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where events can be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New portal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::PracticePanel</name>
    <message>
        <source>At every request, not only at one in three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on this computer and behaves like HubSpot: events cannot be changed or deleted there either. Nothing reaches HubSpot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse what may go wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::PreviewPanel</name>
    <message>
        <source>Resize iframe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header template, line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail template, line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot reads “%1” in %2 as formatting, not as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra data is empty in the header: HubSpot shows it in the details only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formatDate knows short, medium, long and full; anything else is shown as medium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will it open inside HubSpot?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the longest, the emptiest and the most unusual events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an event to see its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show empty values as HubSpot does: as nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iframe it opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen of the colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen a colleague sits at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches the address once, without cookies, and reads what it says about being embedded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created events cannot be changed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>I understand that %Ln contacts get another email address</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Create 1 first, to look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::SendController</name>
    <message>
        <source>The draft changed while you were looking at the numbers. Review it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The portal of this send was forgotten. Connect it again to see the send and to ask about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::SendInspector</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend and send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy correlation id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see what happened to it and what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible as soon as the send is paused or over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible as soon as the send is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correlation id (HubSpot&apos;s name for the request)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, attempts: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::SendModel</name>
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
    <name>composer::SendPage</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: what is on its way becomes unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of this send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save outcome CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ask about %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %Ln and send again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::Sidebar</name>
    <message>
        <source>Drafts, templates and sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>composer::TopBar</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where events are created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and create %L1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and create…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what would be created; nothing is sent yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
