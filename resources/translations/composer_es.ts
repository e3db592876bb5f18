<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Card</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>list entry</source>
        <translation>elemento de la lista</translation>
    </message>
    <message>
        <source>the moment it is sent</source>
        <translation>el momento del envío</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time</comment>
        <translation>%1 a las %2</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>leave out</source>
        <translation>dejar fuera</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por el nombre</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>por el significado</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>por sus valores</translation>
    </message>
    <message>
        <source>mapped last time</source>
        <translation>asignada la última vez</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegida por usted</translation>
    </message>
    <message>
        <source>This is not a mapping saved by Timeline Composer. Choose a file saved with “Save mapping”.</source>
        <translation>Esto no es una asignación guardada por Timeline Composer. Elija un archivo guardado con «Guardar asignación».</translation>
    </message>
</context>
<context>
    <name>ColumnProfile</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This is not a web address. HubSpot&apos;s is https://api.hubapi.com.</source>
        <translation>Esto no es una dirección web. La de HubSpot es https://api.hubapi.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>http:// would show the token to everyone on the way. Use https://; http:// is only for this computer.</source>
        <translation>http:// mostraría el token a todos por el camino. Use https://; http:// es solo para este equipo.</translation>
    </message>
    <message>
        <source>Give only the address itself, without a user name and without anything after ? or #.</source>
        <translation>Indique solo la dirección, sin nombre de usuario y sin nada después de ? o #.</translation>
    </message>
    <message>
        <source>Paste the access token. You find it in HubSpot under the app&apos;s settings.</source>
        <translation>Pegue el token de acceso. Lo encontrará en HubSpot, en la configuración de la aplicación.</translation>
    </message>
    <message>
        <source>This is not an access token: it holds blanks or letters a token never has. Copy it again.</source>
        <translation>Esto no es un token de acceso: contiene espacios o letras que un token nunca tiene. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Give the portal a name you will recognise before sending.</source>
        <translation>Dé al portal un nombre que reconozca antes de enviar.</translation>
    </message>
    <message>
        <source>Choose a shorter name, at most 80 characters.</source>
        <translation>Elija un nombre más corto, de 80 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Another portal has this name. Choose a different one.</source>
        <translation>Otro portal tiene este nombre. Elija uno distinto.</translation>
    </message>
</context>
<context>
    <name>CsvFile</name>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an Excel workbook or a ZIP archive</source>
        <translation>un libro de Excel o un archivo ZIP</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>un libro antiguo de Excel</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>a text document with formatting</source>
        <translation>un documento de texto con formato</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>“%1” is %2, not a CSV file. Save the table as “CSV UTF-8” in your spreadsheet and choose that file.</source>
        <translation>«%1» es %2, no un archivo CSV. Guarde la tabla como «CSV UTF-8» en su hoja de cálculo y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check that the disk is connected and try again.</source>
        <translation>«%1» no se pudo leer hasta el final. Compruebe que el disco está conectado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no file “%1” any more. Choose it again.</source>
        <translation>El archivo «%1» ya no existe. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a CSV file in it.</source>
        <translation>«%1» es una carpeta. Elija un archivo CSV de ella.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Close it in other programs, or ask for the right to read it.</source>
        <translation>«%1» no se puede abrir. Ciérrelo en otros programas o pida permiso para leerlo.</translation>
    </message>
    <message>
        <source>“%1” is empty. Export it again, or choose another file.</source>
        <translation>«%1» está vacío. Expórtelo de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>a file of bytes that are not text</source>
        <translation>un archivo de bytes que no son texto</translation>
    </message>
    <message>
        <source>“%1” is cut off or damaged. Download it again.</source>
        <translation>«%1» está cortado o dañado. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Detenido. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>the quotation mark opened in line %1 is never closed</source>
        <translation>las comillas abiertas en la línea %1 no se cierran</translation>
    </message>
    <message>
        <source>longer than 16 MB: a line end is missing</source>
        <translation>más de 16 MB: falta un fin de línea</translation>
    </message>
    <message>
        <source>more than 16,384 columns: another separator was meant</source>
        <translation>más de 16 384 columnas: el separador debe de ser otro</translation>
    </message>
    <message>
        <source>%1 columns instead of %2</source>
        <translation>%1 columnas en lugar de %2</translation>
    </message>
    <message>
        <source>“%1” holds no text. Export it again, or choose another file.</source>
        <translation>«%1» no contiene texto. Expórtelo de nuevo o elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file could not be written. Free some space or choose another folder.</source>
        <translation>No se pudo escribir el archivo. Libere espacio o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full. Free some space and try again; nothing was lost.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The file %1 is read-only. Give this program the right to write it.</source>
        <translation>El archivo %1 es de solo lectura. Dé a este programa permiso para escribirlo.</translation>
    </message>
    <message>
        <source>Another window is using the data. Try again in a moment.</source>
        <translation>Otra ventana está usando los datos. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Move it away and start again; a copy may help us to mend it.</source>
        <translation>El archivo %1 está dañado. Muévalo a otro lugar y empiece de nuevo; una copia puede ayudarnos a repararlo.</translation>
    </message>
    <message>
        <source>The data could not be read or written. Check the disk and try again.</source>
        <translation>No se pudieron leer o escribir los datos. Revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the disk and your rights there.</source>
        <translation>No se puede crear la carpeta %1. Revise el disco y sus permisos.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program. Install that version to open it; it was left as it is.</source>
        <translation>El archivo %1 se escribió con una versión más reciente de este programa. Instale esa versión para abrirlo; no se ha modificado.</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>This draft is not there any more. Choose another one.</source>
        <translation>Este borrador ya no existe. Elija otro.</translation>
    </message>
    <message>
        <source>This draft is damaged and cannot be opened. Your other drafts are not affected; a copy of the file may help us to mend it.</source>
        <translation>Este borrador está dañado y no se puede abrir. Sus otros borradores no están afectados; una copia del archivo puede ayudarnos a repararlo.</translation>
    </message>
    <message>
        <source>The file these events came from was not kept.</source>
        <translation>El archivo del que proceden estos eventos no se conservó.</translation>
    </message>
</context>
<context>
    <name>EmbedCheckCommand</name>
    <message>
        <source>embed-check URL… [--origin ORIGIN] [--allow-private HOST] [--json]   (at most 20 addresses)</source>
        <translation>embed-check URL… [--origin ORIGIN] [--allow-private HOST] [--json]   (20 direcciones como máximo)</translation>
    </message>
</context>
<context>
    <name>EmbedVerdict</name>
    <message>
        <source>The address was not fetched.</source>
        <translation>La dirección no se ha consultado.</translation>
    </message>
    <message>
        <source>This is not a web address. Write one that begins with https://.</source>
        <translation>Esto no es una dirección web. Escriba una que empiece por https://.</translation>
    </message>
    <message>
        <source>The address begins with http: browsers show nothing insecure inside HubSpot&apos;s secure page. Use https.</source>
        <translation>La dirección empieza por http: los navegadores no muestran nada inseguro dentro de la página segura de HubSpot. Use https.</translation>
    </message>
    <message>
        <source>It redirects to %1, which begins with http: browsers show nothing insecure inside HubSpot.</source>
        <translation>Redirige a %1, que empieza por http: los navegadores no muestran nada inseguro dentro de HubSpot.</translation>
    </message>
    <message>
        <source>No answer within 10 seconds. Try again, or open it in the browser.</source>
        <translation>Sin respuesta en 10 segundos. Inténtelo de nuevo o ábrala en el navegador.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling.</source>
        <translation>No hay ningún servidor llamado %1. Revise la ortografía.</translation>
    </message>
    <message>
        <source>The server could not be reached from this computer. Try again, or open it in the browser.</source>
        <translation>No se pudo contactar con el servidor desde este equipo. Inténtelo de nuevo o ábrala en el navegador.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid: browsers show an empty frame.</source>
        <translation>El certificado del servidor no es válido: los navegadores muestran un marco vacío.</translation>
    </message>
    <message>
        <source>It redirects more than 5 times. Use the address it ends at.</source>
        <translation>Redirige más de 5 veces. Use la dirección en la que termina.</translation>
    </message>
    <message>
        <source>It redirects to something that is not a web address.</source>
        <translation>Redirige a algo que no es una dirección web.</translation>
    </message>
    <message>
        <source>%1 is an address inside this network, and was not asked. Allow this host if colleagues can reach it.</source>
        <translation>%1 es una dirección de esta red y no se ha consultado. Permita este host si sus colegas pueden acceder a él.</translation>
    </message>
    <message>
        <source>The page wants a name and a password (%1).</source>
        <translation>La página pide un nombre y una contraseña (%1).</translation>
    </message>
    <message>
        <source>The server refuses us (403). It may let a signed-in colleague in.</source>
        <translation>El servidor nos deniega el acceso (403). Quizá admita a un colega con sesión iniciada.</translation>
    </message>
    <message>
        <source>There is no page at this address (%1).</source>
        <translation>No hay ninguna página en esta dirección (%1).</translation>
    </message>
    <message>
        <source>The server asks for patience (429). Check again later.</source>
        <translation>El servidor pide paciencia (429). Compruébelo más tarde.</translation>
    </message>
    <message>
        <source>The server does not give out this page (%1).</source>
        <translation>El servidor no entrega esta página (%1).</translation>
    </message>
    <message>
        <source>The server has a fault at the moment (%1). Check again later.</source>
        <translation>El servidor tiene un fallo en este momento (%1). Compruébelo más tarde.</translation>
    </message>
    <message>
        <source>The server answers without a page (%1).</source>
        <translation>El servidor responde sin una página (%1).</translation>
    </message>
    <message>
        <source>The server answers in a way we do not know (%1).</source>
        <translation>El servidor responde de una forma que no conocemos (%1).</translation>
    </message>
    <message>
        <source>The page does not forbid being embedded.</source>
        <translation>La página no prohíbe que se incruste.</translation>
    </message>
    <message>
        <source>X-Frame-Options allows everybody.</source>
        <translation>X-Frame-Options lo permite a todos.</translation>
    </message>
    <message>
        <source>X-Frame-Options says something browsers do not know, and ignore.</source>
        <translation>X-Frame-Options dice algo que los navegadores no conocen y pasan por alto.</translation>
    </message>
    <message>
        <source>The page forbids being embedded anywhere (X-Frame-Options: DENY).</source>
        <translation>La página prohíbe que se incruste en cualquier lugar (X-Frame-Options: DENY).</translation>
    </message>
    <message>
        <source>The page may only be embedded by its own site (X-Frame-Options: SAMEORIGIN).</source>
        <translation>La página solo puede incrustarse en su propio sitio (X-Frame-Options: SAMEORIGIN).</translation>
    </message>
    <message>
        <source>The page belongs to HubSpot&apos;s own site.</source>
        <translation>La página pertenece al propio sitio de HubSpot.</translation>
    </message>
    <message>
        <source>The page sends several X-Frame-Options that contradict each other; browsers then refuse.</source>
        <translation>La página envía varios X-Frame-Options que se contradicen; en ese caso los navegadores la rechazan.</translation>
    </message>
    <message>
        <source>frame-ancestors allows %1.</source>
        <translation>frame-ancestors permite %1.</translation>
    </message>
    <message>
        <source>The page lists who may embed it, and HubSpot is not among them (frame-ancestors %1).</source>
        <translation>La página indica quién puede incrustarla y HubSpot no está en la lista (frame-ancestors %1).</translation>
    </message>
    <message>
        <source>The page may be embedded by %1, but not by %2 (frame-ancestors).</source>
        <translation>La página puede incrustarse en %1, pero no en %2 (frame-ancestors).</translation>
    </message>
    <message>
        <source>It is a download, not a page: colleagues would get a file.</source>
        <translation>Es una descarga, no una página: sus colegas recibirían un archivo.</translation>
    </message>
    <message>
        <source>It is a file of type %1, which browsers download instead of showing.</source>
        <translation>Es un archivo de tipo %1, que los navegadores descargan en lugar de mostrar.</translation>
    </message>
    <message>
        <source>It redirects to a page for signing in, at %1. Colleagues see that, or nothing.</source>
        <translation>Redirige a una página de inicio de sesión en %1. Sus colegas verán eso, o nada.</translation>
    </message>
    <message>
        <source>The address holds a name or a password; every colleague sees it, for ever.</source>
        <translation>La dirección contiene un nombre o una contraseña; todos sus colegas lo verán, para siempre.</translation>
    </message>
    <message>
        <source>The address holds an email address; every colleague sees it, for ever.</source>
        <translation>La dirección contiene un correo electrónico; todos sus colegas lo verán, para siempre.</translation>
    </message>
    <message>
        <source>The address holds what looks like a token or a password; every colleague sees it, for ever.</source>
        <translation>La dirección contiene lo que parece un token o una contraseña; todos sus colegas lo verán, para siempre.</translation>
    </message>
    <message>
        <source>Opens inside HubSpot</source>
        <translation>Se abre dentro de HubSpot</translation>
    </message>
    <message>
        <source>Will not open inside HubSpot</source>
        <translation>No se abrirá dentro de HubSpot</translation>
    </message>
    <message>
        <source>Cannot tell whether it opens inside HubSpot</source>
        <translation>No se sabe si se abre dentro de HubSpot</translation>
    </message>
</context>
<context>
    <name>EventField</name>
    <message>
        <source>Event id</source>
        <translation>Id. del evento</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Object id</source>
        <translation>Id. del objeto</translation>
    </message>
    <message>
        <source>User token</source>
        <translation>Token de usuario</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Custom object type</source>
        <translation>Tipo de objeto personalizado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>Datos adicionales</translation>
    </message>
    <message>
        <source>Link text</source>
        <translation>Texto del enlace</translation>
    </message>
    <message>
        <source>Window title</source>
        <translation>Título de la ventana</translation>
    </message>
    <message>
        <source>Iframe address</source>
        <translation>Dirección del iframe</translation>
    </message>
    <message>
        <source>Iframe width</source>
        <translation>Ancho del iframe</translation>
    </message>
    <message>
        <source>Iframe height</source>
        <translation>Alto del iframe</translation>
    </message>
</context>
<context>
    <name>EventTemplate</name>
    <message>
        <source>Token %1 of the template has no name. Add a &quot;name&quot; to it and open the file again.</source>
        <translation>El token %1 de la plantilla no tiene nombre. Añádale un «name» y abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The token name &quot;%1&quot; is not allowed. Use letters, digits, dots, dashes and underscores.</source>
        <translation>El nombre de token «%1» no está permitido. Use letras, cifras, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; has the type &quot;%2&quot;. HubSpot knows string, number, enumeration and date.</source>
        <translation>El token «%1» tiene el tipo «%2». HubSpot conoce string, number, enumeration y date.</translation>
    </message>
    <message>
        <source>An option of the token &quot;%1&quot; has no value. Add a &quot;value&quot; to it.</source>
        <translation>Una opción del token «%1» no tiene valor. Añádale un «value».</translation>
    </message>
    <message>
        <source>The template is not valid JSON: line %1, column %2. Mend the file there and open it again.</source>
        <translation>La plantilla no es JSON válido: línea %1, columna %2. Corrija el archivo ahí y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The file holds %1 templates. Save each one in a file of its own.</source>
        <translation>El archivo contiene %1 plantillas. Guarde cada una en su propio archivo.</translation>
    </message>
    <message>
        <source>The template has no &quot;id&quot;. HubSpot shows it in the list of your event templates.</source>
        <translation>La plantilla no tiene «id». HubSpot lo muestra en la lista de sus plantillas de eventos.</translation>
    </message>
    <message>
        <source>The template has no &quot;name&quot;. Add one and open the file again.</source>
        <translation>La plantilla no tiene «name». Añádalo y abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The template has no &quot;objectType&quot;, such as &quot;contacts&quot; or &quot;companies&quot;.</source>
        <translation>La plantilla no tiene «objectType», como «contacts» o «companies».</translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; appears twice in the template.</source>
        <translation>El token «%1» aparece dos veces en la plantilla.</translation>
    </message>
</context>
<context>
    <name>Handlebars</name>
    <message>
        <source>This template makes too much text out of this event. Shorten the lists it goes through.</source>
        <translation>Esta plantilla genera demasiado texto con este evento. Acorte las listas que recorre.</translation>
    </message>
    <message>
        <source>“%1” is not used like this. Write %2.</source>
        <translation>«%1» no se usa así. Escriba %2.</translation>
    </message>
    <message>
        <source>“%1” opens a block. Write {{#%1 …}} … {{/%1}}.</source>
        <translation>«%1» abre un bloque. Escriba {{#%1 …}} … {{/%1}}.</translation>
    </message>
    <message>
        <source>There is no helper named “%1”. HubSpot knows if, unless, each, with, lookup and formatDate.</source>
        <translation>No hay ningún helper llamado «%1». HubSpot conoce if, unless, each, with, lookup y formatDate.</translation>
    </message>
    <message>
        <source>The template is longer than 1 MB.</source>
        <translation>La plantilla supera 1 MB.</translation>
    </message>
    <message>
        <source>Raw blocks, {{{{ … }}}}, are not for timeline templates. Write {{ … }}.</source>
        <translation>Los bloques sin procesar, {{{{ … }}}}, no son para plantillas de la cronología. Escriba {{ … }}.</translation>
    </message>
    <message>
        <source>Partials, {{&gt; … }}, are not for timeline templates.</source>
        <translation>Los parciales, {{&gt; … }}, no son para plantillas de la cronología.</translation>
    </message>
    <message>
        <source>Decorators, {{* … }}, are not for timeline templates.</source>
        <translation>Los decoradores, {{* … }}, no son para plantillas de la cronología.</translation>
    </message>
    <message>
        <source>Partials and decorators are not for timeline templates.</source>
        <translation>Los parciales y los decoradores no son para plantillas de la cronología.</translation>
    </message>
    <message>
        <source>This comment has no end. Close it with --}}.</source>
        <translation>Este comentario no tiene fin. Ciérrelo con --}}.</translation>
    </message>
    <message>
        <source>This comment has no end. Close it with }}.</source>
        <translation>Este comentario no tiene fin. Ciérrelo con }}.</translation>
    </message>
    <message>
        <source>This tag has no end. Close it with }}.</source>
        <translation>Esta etiqueta no tiene fin. Ciérrela con }}.</translation>
    </message>
    <message>
        <source>This quotation mark has no partner.</source>
        <translation>Estas comillas no tienen pareja.</translation>
    </message>
    <message>
        <source>This [ has no ].</source>
        <translation>Este [ no tiene ].</translation>
    </message>
    <message>
        <source>“%1” cannot stand here; expected %2.</source>
        <translation>«%1» no puede estar aquí; se esperaba %2.</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>“%1” can only stand at the start of a path.</source>
        <translation>«%1» solo puede estar al principio de una ruta.</translation>
    </message>
    <message>
        <source>[%1], a position in a list</source>
        <translation>[%1], una posición en una lista</translation>
    </message>
    <message>
        <source>a name after the dot</source>
        <translation>un nombre después del punto</translation>
    </message>
    <message>
        <source>Blocks and parentheses are nested too deeply.</source>
        <translation>Hay demasiados bloques y paréntesis anidados.</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>un paréntesis de cierre</translation>
    </message>
    <message>
        <source>a name or a value</source>
        <translation>un nombre o un valor</translation>
    </message>
    <message>
        <source>=</source>
        <translation>=</translation>
    </message>
    <message>
        <source>}}}</source>
        <translation>}}}</translation>
    </message>
    <message>
        <source>}}</source>
        <translation>}}</translation>
    </message>
    <message>
        <source>|</source>
        <translation>|</translation>
    </message>
    <message>
        <source>This closes a block that was never opened.</source>
        <translation>Esto cierra un bloque que no se abrió.</translation>
    </message>
    <message>
        <source>“else” stands outside of any block.</source>
        <translation>«else» está fuera de todo bloque.</translation>
    </message>
    <message>
        <source>A {{^%1}} block takes {{else}} without a condition.</source>
        <translation>Un bloque {{^%1}} admite {{else}} sin condición.</translation>
    </message>
    <message>
        <source>{{#%1}} is never closed. Add {{/%1}}.</source>
        <translation>{{#%1}} no se cierra. Añada {{/%1}}.</translation>
    </message>
    <message>
        <source>A second “else” in the same block; expected {{/%1}}.</source>
        <translation>Un segundo «else» en el mismo bloque; se esperaba {{/%1}}.</translation>
    </message>
    <message>
        <source>{{#%1}} is closed by {{/%2}}. Expected {{/%1}}.</source>
        <translation>{{#%1}} se cierra con {{/%2}}. Se esperaba {{/%1}}.</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>Port %1 of this computer cannot be opened. Another program may be using it: choose another port.</source>
        <translation>No se puede abrir el puerto %1 de este equipo. Quizá lo use otro programa: elija otro puerto.</translation>
    </message>
</context>
<context>
    <name>IframeFit</name>
    <message>
        <source>Larger than the window on %1: colleagues will scroll both ways.</source>
        <translation>Más grande que la ventana en %1: sus colegas se desplazarán en ambos sentidos.</translation>
    </message>
    <message>
        <source>Wider than the window on %1: colleagues will scroll.</source>
        <translation>Más ancho que la ventana en %1: sus colegas tendrán que desplazarse.</translation>
    </message>
    <message>
        <source>Taller than the window on %1: colleagues will scroll.</source>
        <translation>Más alto que la ventana en %1: sus colegas tendrán que desplazarse.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
</context>
<context>
    <name>PracticeDial</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Answers come slowly</source>
        <translation>Las respuestas llegan despacio</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>Demasiadas solicitudes (429)</translation>
    </message>
    <message>
        <source>The server fails (500)</source>
        <translation>El servidor falla (500)</translation>
    </message>
    <message>
        <source>The line drops, nothing is created</source>
        <translation>Se corta la línea, no se crea nada</translation>
    </message>
    <message>
        <source>The line drops after creating</source>
        <translation>Se corta la línea tras crear</translation>
    </message>
    <message>
        <source>Every request is answered at once.</source>
        <translation>Cada solicitud se responde al instante.</translation>
    </message>
    <message>
        <source>Each answer takes three seconds: time to try Pause and Stop.</source>
        <translation>Cada respuesta tarda tres segundos: tiempo para probar Pausar y Detener.</translation>
    </message>
    <message>
        <source>The portal asks to wait two seconds. Nothing is lost; the send slows down by itself.</source>
        <translation>El portal pide esperar dos segundos. No se pierde nada; el envío se ralentiza por sí solo.</translation>
    </message>
    <message>
        <source>Rows become unknown, because nobody can tell what the server did. Ask the portal then.</source>
        <translation>Las filas quedan como desconocidas, porque nadie sabe qué hizo el servidor. Consulte entonces al portal.</translation>
    </message>
    <message>
        <source>Rows become unknown. Asking shows that they are not there, and they can be sent again.</source>
        <translation>Las filas quedan como desconocidas. Al consultar se ve que no están y se pueden enviar de nuevo.</translation>
    </message>
    <message>
        <source>Rows become unknown although they were created. Asking finds them; nothing is doubled.</source>
        <translation>Las filas quedan como desconocidas aunque se crearon. Al consultar se encuentran; nada se duplica.</translation>
    </message>
</context>
<context>
    <name>PracticeLog</name>
    <message>
        <source>The practice store %1 cannot be read or written. Choose another place for it and start again.</source>
        <translation>El almacén de práctica %1 no se puede leer o escribir. Elija otro lugar y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The file is not a store of the practice portal. Choose another file; this one is left as it is.</source>
        <translation>El archivo no es un almacén del portal de práctica. Elija otro archivo; este no se ha modificado.</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>The event is not a JSON object in HubSpot&apos;s shape.</source>
        <translation>El evento no es un objeto JSON con la forma de HubSpot.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, línea %2, columna %3: %4</translation>
    </message>
    <message>
        <source>render --template T.json --event E.json [--part header|detail] [--format html|text] [--zone ZONE] [--as-hubspot] [--json]</source>
        <translation>render --template T.json --event E.json [--part header|detail] [--format html|text] [--zone ZONE] [--as-hubspot] [--json]</translation>
    </message>
</context>
<context>
    <name>ResultFiles</name>
    <message>
        <source>%1 could not be written. Choose another folder, or free some space.</source>
        <translation>%1 no se pudo escribir. Elija otra carpeta o libere espacio.</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message numerus="yes">
        <source>%Ln requests, %1.</source>
        <translation>
            <numerusform>%Ln solicitud, %1.</numerusform>
            <numerusform>%Ln solicitudes, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All at %1, %2.</source>
        <translation>Todos a las %1, %2.</translation>
    </message>
    <message>
        <source>First %1, last %2, %3.</source>
        <translation>El primero %1, el último %2, %3.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is &quot;125 events&quot; in bold, %2 is &quot;125 contacts&quot;</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contacts</source>
        <translation>
            <numerusform>%Ln contacto nuevo</numerusform>
            <numerusform>%Ln contactos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>HubSpot creates a contact for each of these addresses that it does not know.</source>
        <translation>HubSpot crea un contacto para cada una de estas direcciones que no conozca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts get another email address</source>
        <translation>
            <numerusform>%Ln contacto recibe otra dirección de correo</numerusform>
            <numerusform>%Ln contactos reciben otra dirección de correo</numerusform>
        </translation>
    </message>
    <message>
        <source>These rows carry an object id and an email: HubSpot replaces the contact&apos;s address by the row&apos;s.</source>
        <translation>Estas filas llevan un id. de objeto y un correo: HubSpot reemplaza la dirección del contacto por la de la fila.</translation>
    </message>
    <message>
        <source>Writes the CRM property %1 from %2</source>
        <translation>Escribe la propiedad del CRM %1 a partir de %2</translation>
    </message>
    <message>
        <source>The template asks for it; existing values are replaced.</source>
        <translation>Lo pide la plantilla; los valores existentes se reemplazan.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; with errors stay in the draft</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; con errores se queda en el borrador</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; con errores se quedan en el borrador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are skipped, as you asked</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; se omite, como usted pidió</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; se omiten, como usted pidió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; were created before and are not sent again</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; ya se creó y no se envía de nuevo</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; ya se crearon y no se envían de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are locked until the portal has been asked about them</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; está bloqueado hasta que se consulte al portal</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; están bloqueados hasta que se consulte al portal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are larger than HubSpot takes and stay in the draft</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; supera lo que HubSpot admite y se queda en el borrador</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; superan lo que HubSpot admite y se quedan en el borrador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; carry the id of an earlier row and stay in the draft</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; lleva el id. de una fila anterior y se queda en el borrador</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; llevan el id. de una fila anterior y se quedan en el borrador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln events</source>
        <translation>
            <numerusform>Crear %Ln evento</numerusform>
            <numerusform>Crear %Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <translation>
            <numerusform>%Ln empresa</numerusform>
            <numerusform>%Ln empresas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln negocio</numerusform>
            <numerusform>%Ln negocios</numerusform>
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
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>on this computer; nothing reaches HubSpot</source>
        <translation>en este equipo; nada llega a HubSpot</translation>
    </message>
    <message>
        <source>real portal at %1</source>
        <translation>portal real en %1</translation>
    </message>
    <message>
        <source>%1 without a time</source>
        <translation>%1 sin hora</translation>
    </message>
    <message>
        <source>They get the moment of this review, and keep it however long sending takes.</source>
        <translation>Reciben la hora de esta revisión y la conservan por mucho que tarde el envío.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Email is missing; a contact needs an email, object id or user token</source>
        <translation>Falta el correo; un contacto necesita un correo, un id. de objeto o un token de usuario</translation>
    </message>
    <message>
        <source>Object id is missing; HubSpot finds this kind of record only by it</source>
        <translation>Falta el id. del objeto; HubSpot encuentra este tipo de registro solo por él</translation>
    </message>
    <message>
        <source>%1 names contacts only; this template&apos;s records need an object id</source>
        <translation>%1 designa solo contactos; los registros de esta plantilla necesitan un id. de objeto</translation>
    </message>
    <message>
        <source>“%1” is not an email address</source>
        <translation>«%1» no es una dirección de correo</translation>
    </message>
    <message>
        <source>Email beside an object id would rewrite the contact&apos;s address; clear one of them</source>
        <translation>Un correo junto a un id. de objeto reescribiría la dirección del contacto; vacíe uno de los dos</translation>
    </message>
    <message>
        <source>A user token alone stays invisible until the visitor is known; add an email</source>
        <translation>Un token de usuario solo es invisible hasta que se conozca al visitante; añada un correo</translation>
    </message>
    <message>
        <source>“%1” is not an option of %2. Nearest: %3</source>
        <translation>«%1» no es una opción de %2. La más parecida: %3</translation>
    </message>
    <message>
        <source>“%1” is not an option of %2; choose one from the list</source>
        <translation>«%1» no es una opción de %2; elija una de la lista</translation>
    </message>
    <message>
        <source>“%1” is not a number; %2 takes digits only</source>
        <translation>«%1» no es un número; %2 admite solo cifras</translation>
    </message>
    <message>
        <source>“%1” is not a date and time; write it like 2026-03-18 10:00</source>
        <translation>«%1» no es una fecha y hora; escríbala como 2026-03-18 10:00</translation>
    </message>
    <message>
        <source>“%1” is not a date; write %2 like 2026-03-18</source>
        <translation>«%1» no es una fecha; escriba %2 como 2026-03-18</translation>
    </message>
    <message>
        <source>The time is in the future; the card would stand above everything until then</source>
        <translation>La hora está en el futuro; la tarjeta quedaría por encima de todo hasta entonces</translation>
    </message>
    <message>
        <source>The time is more than 5 years ago; is the year right?</source>
        <translation>La hora es de hace más de 5 años; ¿es correcto el año?</translation>
    </message>
    <message>
        <source>%1 is missing; an iframe needs its text, title, address, width and height</source>
        <translation>Falta %1; un iframe necesita su texto, título, dirección, ancho y alto</translation>
    </message>
    <message>
        <source>%1 must be a whole number of pixels above 0</source>
        <translation>%1 debe ser un número entero de píxeles mayor que 0</translation>
    </message>
    <message>
        <source>“%1” is not an address; it must begin with https://</source>
        <translation>«%1» no es una dirección; debe empezar por https://</translation>
    </message>
    <message>
        <source>The iframe&apos;s address begins with http://; HubSpot&apos;s page will not open it</source>
        <translation>La dirección del iframe empieza por http://; la página de HubSpot no la abrirá</translation>
    </message>
    <message>
        <source>Extra data is not valid JSON</source>
        <translation>Los datos adicionales no son JSON válido</translation>
    </message>
    <message>
        <source>Extra data should be a JSON object { … }; other values may be refused</source>
        <translation>Los datos adicionales deberían ser un objeto JSON { … }; otros valores pueden rechazarse</translation>
    </message>
    <message>
        <source>The event id is longer than 500 bytes</source>
        <translation>El id. del evento supera los 500 bytes</translation>
    </message>
    <message>
        <source>The event id “%1” stands on an earlier row; only one of them can be created</source>
        <translation>El id. de evento «%1» está en una fila anterior; solo se puede crear uno de ellos</translation>
    </message>
    <message>
        <source>%1 is longer than 510 KB, which HubSpot refuses</source>
        <translation>%1 supera los 510 KB, y HubSpot lo rechaza</translation>
    </message>
    <message>
        <source>The event is larger than 1 MB, which HubSpot refuses</source>
        <translation>El evento supera 1 MB, y HubSpot lo rechaza</translation>
    </message>
    <message>
        <source>“%1” looks like a merge field that was never filled</source>
        <translation>«%1» parece un campo de combinación que no se rellenó</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet&apos;s error, not a value</source>
        <translation>«%1» es un error de hoja de cálculo, no un valor</translation>
    </message>
    <message>
        <source>Looks like a test address; the card would stay on that contact for ever</source>
        <translation>Parece una dirección de prueba; la tarjeta quedaría para siempre en ese contacto</translation>
    </message>
    <message>
        <source>The same event stands on an earlier row</source>
        <translation>El mismo evento está en una fila anterior</translation>
    </message>
    <message>
        <source>“%1” is a time in seconds; HubSpot would read it as milliseconds in January 1970</source>
        <translation>«%1» es una hora en segundos; HubSpot la leería como milisegundos de enero de 1970</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet&apos;s day number, not a date</source>
        <translation>«%1» es el número de día de una hoja de cálculo, no una fecha</translation>
    </message>
    <message>
        <source>“%1” was shortened by a spreadsheet and its last digits are lost; take it from the source</source>
        <translation>Una hoja de cálculo acortó «%1» y se perdieron las últimas cifras; tómelo del origen</translation>
    </message>
    <message>
        <source>“%1” was read with the wrong encoding; it should be “%2”</source>
        <translation>«%1» se leyó con la codificación equivocada; debería ser «%2»</translation>
    </message>
    <message>
        <source>“%1” was read with the wrong encoding</source>
        <translation>«%1» se leyó con la codificación equivocada</translation>
    </message>
    <message>
        <source>%1 “%2” holds blanks or quotation marks that do not belong there</source>
        <translation>%1 «%2» contiene espacios o comillas que sobran</translation>
    </message>
    <message>
        <source>“%1” holds Markdown or tags; the card would show them as formatting</source>
        <translation>«%1» contiene Markdown o etiquetas; la tarjeta los mostraría como formato</translation>
    </message>
    <message>
        <source>Extra data has a key that is also the name of a token; the card shows only one of them</source>
        <translation>Los datos adicionales tienen una clave que también es el nombre de un token; la tarjeta muestra solo uno</translation>
    </message>
    <message>
        <source>The template&apos;s token %1 is named like a Handlebars helper; the card cannot show it</source>
        <translation>El token %1 de la plantilla se llama como un helper de Handlebars; la tarjeta no puede mostrarlo</translation>
    </message>
    <message>
        <source>Every event is at midnight; did the times get lost?</source>
        <translation>Todos los eventos son a medianoche; ¿se perdieron las horas?</translation>
    </message>
    <message>
        <source>Every event is at the same second; cards will stand in no particular order</source>
        <translation>Todos los eventos son en el mismo segundo; las tarjetas no tendrán un orden fijo</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>No keychain is running on this computer. Start one (GNOME Keyring or KWallet), or go on with the token kept for this run only.</source>
        <translation>No hay ningún llavero activo en este equipo. Inicie uno (GNOME Keyring o KWallet) o siga con el token conservado solo para esta sesión.</translation>
    </message>
</context>
<context>
    <name>SendTexts</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln events were created</source>
        <translation>
            <numerusform>Se creó el evento</numerusform>
            <numerusform>Se crearon los %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 created</source>
        <translation>%1 de %2 creados</translation>
    </message>
    <message>
        <source>the portal asked to wait %1</source>
        <translation>el portal pidió esperar %1</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>%1 eventos por segundo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are unknown: ask the portal whether they are there.</source>
        <translation>
            <numerusform>%Ln es desconocido: consulte al portal si está ahí.</numerusform>
            <numerusform>%Ln son desconocidos: consulte al portal si están ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused: mend them and send them again.</source>
        <translation>
            <numerusform>%Ln fue rechazado: corríjalo y envíelo de nuevo.</numerusform>
            <numerusform>%Ln fueron rechazados: corríjalos y envíelos de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not sent and can be sent from the draft.</source>
        <translation>
            <numerusform>%Ln no se envió y se puede enviar desde el borrador.</numerusform>
            <numerusform>%Ln no se enviaron y se pueden enviar desde el borrador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message numerus="yes">
        <source>Ready to create %Ln events</source>
        <translation>
            <numerusform>Listo para crear %Ln evento</numerusform>
            <numerusform>Listo para crear %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is sent</source>
        <translation>No se envía nada más</translation>
    </message>
    <message>
        <source>The plan is written to the disk before anything leaves.</source>
        <translation>El plan se escribe en el disco antes de que salga nada.</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>Nada ha salido aún de este equipo.</translation>
    </message>
    <message>
        <source>Waiting for the answers under way; nothing new leaves.</source>
        <translation>Esperando las respuestas pendientes; no sale nada nuevo.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message numerus="yes">
        <source>Asking the portal about %Ln unknown events.</source>
        <translation>
            <numerusform>Consultando al portal sobre %Ln evento desconocido.</numerusform>
            <numerusform>Consultando al portal sobre %Ln eventos desconocidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not left this computer yet.</source>
        <translation>Aún no ha salido de este equipo.</translation>
    </message>
    <message>
        <source>It is on its way; the portal has not answered yet.</source>
        <translation>Está en camino; el portal aún no ha respondido.</translation>
    </message>
    <message>
        <source>It stands on the timeline. It cannot be changed or deleted any more.</source>
        <translation>Está en la cronología. Ya no se puede cambiar ni eliminar.</translation>
    </message>
    <message>
        <source>The portal did not take it. Mend it in the draft and send it again.</source>
        <translation>El portal no lo aceptó. Corríjalo en el borrador y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>It is locked: nothing sends it again until the portal has been asked whether it is there.</source>
        <translation>Está bloqueado: nada lo envía de nuevo hasta que se consulte al portal si está ahí.</translation>
    </message>
    <message>
        <source>It is not at the portal. It stays in the draft and can be sent.</source>
        <translation>No está en el portal. Se queda en el borrador y se puede enviar.</translation>
    </message>
    <message>
        <source>Another event already stands under its id. Compare the two before you compose it anew.</source>
        <translation>Ya hay otro evento con su id. Compare los dos antes de redactarlo de nuevo.</translation>
    </message>
    <message>
        <source>It was left out of this send.</source>
        <translation>Se dejó fuera de este envío.</translation>
    </message>
</context>
<context>
    <name>SpokenTime</name>
    <message numerus="yes">
        <source>about %Ln seconds</source>
        <translation>
            <numerusform>aproximadamente %Ln segundo</numerusform>
            <numerusform>unos %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>aproximadamente %Ln minuto</numerusform>
            <numerusform>unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>aproximadamente %Ln hora</numerusform>
            <numerusform>unas %Ln horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>Unicode text of Excel</source>
        <translation>Texto Unicode de Excel</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Japan, CP932</source>
        <translation>Japón, CP932</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Taiwan, Hong Kong</source>
        <translation>Taiwán, Hong Kong</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>Corea</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Cyrillic, DOS</source>
        <translation>Cirílico, DOS</translation>
    </message>
    <message>
        <source>Western Europe, DOS</source>
        <translation>Europa occidental, DOS</translation>
    </message>
    <message>
        <source>Western Europe, old Mac</source>
        <translation>Europa occidental, Mac antiguo</translation>
    </message>
    <message>
        <source>This program cannot read the encoding “%1”. Save the file as CSV UTF-8 and open it again.</source>
        <translation>Este programa no puede leer la codificación «%1». Guarde el archivo como CSV UTF-8 y ábralo de nuevo.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>timeline-composer-cli: check, rehearse and create HubSpot timeline events</source>
        <translation>timeline-composer-cli: comprobar, ensayar y crear eventos de la cronología de HubSpot</translation>
    </message>
    <message>
        <source>Exit codes: 0 all created, 2 some refused, 3 some unknown, 4 nothing sent because the input is wrong,
5 no connection or not allowed, 64 wrong usage.</source>
        <translation>Códigos de salida: 0 todos creados, 2 algunos rechazados, 3 algunos desconocidos, 4 nada enviado porque la entrada es errónea,
5 sin conexión o sin permiso, 64 uso incorrecto.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1 % de seguridad</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>Encoding:   %1, %2</source>
        <translation>Codificación: %1, %2</translation>
    </message>
    <message>
        <source>Separator:  %1, %2</source>
        <translation>Separador:    %1, %2</translation>
    </message>
    <message>
        <source>Header:     line %1</source>
        <translation>Encabezado:   línea %1</translation>
    </message>
    <message>
        <source>Header:     none</source>
        <translation>Encabezado:   ninguno</translation>
    </message>
    <message>
        <source>Rows:       %1 (empty: %2, could not be read: %3)</source>
        <translation>Filas:        %1 (vacías: %2, no se pudieron leer: %3)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Usage: csv FILE [--json | --rows] [--encoding NAME] [--delimiter C] [--quote C] [--no-header] [--skip N]</source>
        <translation>Uso: csv FILE [--json | --rows] [--encoding NAME] [--delimiter C] [--quote C] [--no-header] [--skip N]</translation>
    </message>
    <message>
        <source>Usage: export FILE.csv --template T.json --format json|curl [--mapping M.json] [--profile v3|2026-03] [--url URL]</source>
        <translation>Uso: export FILE.csv --template T.json --format json|curl [--mapping M.json] [--profile v3|2026-03] [--url URL]</translation>
    </message>
    <message>
        <source>%1 rows are left out; `check` says why.</source>
        <translation>%1 filas se dejan fuera; `check` dice por qué.</translation>
    </message>
    <message>
        <source>say what is wrong with a CSV file of events; nothing leaves</source>
        <translation>dice qué falla en un archivo CSV de eventos; nada sale</translation>
    </message>
    <message>
        <source>say how a CSV file is read, and how surely</source>
        <translation>dice cómo se lee un archivo CSV y con qué seguridad</translation>
    </message>
    <message>
        <source>create the events of a CSV file</source>
        <translation>crea los eventos de un archivo CSV</translation>
    </message>
    <message>
        <source>list sends, ask about unknown events, resume, print receipts</source>
        <translation>lista envíos, consulta eventos desconocidos, reanuda, imprime recibos</translation>
    </message>
    <message>
        <source>print the requests that send would make</source>
        <translation>imprime las solicitudes que haría send</translation>
    </message>
    <message>
        <source>say whether HubSpot can show an address in an iframe</source>
        <translation>dice si HubSpot puede mostrar una dirección en un iframe</translation>
    </message>
    <message>
        <source>print the card of one event</source>
        <translation>imprime la tarjeta de un evento</translation>
    </message>
    <message>
        <source>connect, list and forget HubSpot accounts</source>
        <translation>conecta, lista y olvida cuentas de HubSpot</translation>
    </message>
    <message>
        <source>run the Practice portal on its own</source>
        <translation>ejecuta el portal de práctica por separado</translation>
    </message>
</context>
<context>
    <name>composer::Application</name>
    <message>
        <source>The file %1 cannot be read. Check that it is still there and not open elsewhere.</source>
        <translation>El archivo %1 no se puede leer. Compruebe que sigue ahí y que no está abierto en otro programa.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado a las %1</translation>
    </message>
    <message>
        <source>Compose or import events first</source>
        <translation>Redacte o importe antes eventos</translation>
    </message>
    <message>
        <source>The draft is empty</source>
        <translation>El borrador está vacío</translation>
    </message>
    <message>
        <source>Every event has errors or was created already</source>
        <translation>Todos los eventos tienen errores o ya se crearon</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>The draft was deleted.</source>
        <translation>Se eliminó el borrador.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There is no template yet. Drop a template file (JSON) on the window first.</source>
        <translation>Aún no hay ninguna plantilla. Suelte antes un archivo de plantilla (JSON) en la ventana.</translation>
    </message>
    <message>
        <source>The sample could not be written to %1.</source>
        <translation>No se pudo escribir el ejemplo en %1.</translation>
    </message>
    <message>
        <source>The template “%1” is ready: choose it under New, or drop a CSV file.</source>
        <translation>La plantilla «%1» está lista: elíjala en Nuevo o suelte un archivo CSV.</translation>
    </message>
    <message>
        <source>Events are being created. Close after the batch under way? The rest stays in the ledger and can be resumed.</source>
        <translation>Se están creando eventos. ¿Cerrar después del lote en curso? El resto queda en el registro y se puede reanudar.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Open the draft of this send first: its rows are what the file is made of.</source>
        <translation>Abra antes el borrador de este envío: el archivo se hace con sus filas.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Save outcome CSV</source>
        <translation>Guardar CSV de resultados</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Guardar recibo</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>Archivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Open the draft first, then export it.</source>
        <translation>Abra antes el borrador y luego expórtelo.</translation>
    </message>
    <message>
        <source>Export draft</source>
        <translation>Exportar borrador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>%Ln listo</numerusform>
            <numerusform>%Ln listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln creado</numerusform>
            <numerusform>%Ln creados</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the draft of this send first, then mend the refused events there.</source>
        <translation>Abra primero el borrador de este envío y corrija allí los eventos rechazados.</translation>
    </message>
</context>
<context>
    <name>composer::CardView</name>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>The card on the timeline</source>
        <translation>La tarjeta en la cronología</translation>
    </message>
    <message>
        <source>Header of the card</source>
        <translation>Encabezado de la tarjeta</translation>
    </message>
    <message>
        <source>Details of the card</source>
        <translation>Detalles de la tarjeta</translation>
    </message>
</context>
<context>
    <name>composer::ComposePage</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Añadir un evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviados</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message numerus="yes">
        <source>Find in %Ln events</source>
        <translation>
            <numerusform>Buscar en %Ln evento</numerusform>
            <numerusform>Buscar en %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>No events yet.
Paste rows from a spreadsheet, drop a CSV file, or press Insert to compose one.</source>
        <translation>Aún no hay eventos.
Pegue filas de una hoja de cálculo, suelte un archivo CSV o pulse Insert para redactar uno.</translation>
    </message>
    <message>
        <source>No event matches. Press Escape in the find field, or choose All, to see every event.</source>
        <translation>Ningún evento coincide. Pulse Escape en el campo de búsqueda o elija Todos para ver todos los eventos.</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln rows</source>
        <translation>
            <numerusform>Reemplazar en %Ln fila</numerusform>
            <numerusform>Reemplazar en %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %Ln rows</source>
        <translation>
            <numerusform>Corregir %Ln fila</numerusform>
            <numerusform>Corregir %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip them</source>
        <comment>leave these events out of sending</comment>
        <translation>
            <numerusform>Omitirlo</numerusform>
            <numerusform>Omitirlos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::CsvPreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>composer::DateTimeField</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>aaaa-mm-dd</translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm</source>
        <translation>aaaa-mm-dd hh:mm</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>composer::DraftAutosaver</name>
    <message>
        <source>The draft is still being saved. Wait a moment before you close.</source>
        <translation>El borrador aún se está guardando. Espere un momento antes de cerrar.</translation>
    </message>
</context>
<context>
    <name>composer::DraftController</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>No copy of %1 could be kept; keep the file where it is until the outcome CSV is saved.</source>
        <translation>No se pudo conservar una copia de %1; conserve el archivo donde está hasta guardar el CSV de resultados.</translation>
    </message>
</context>
<context>
    <name>composer::DraftDocument</name>
    <message>
        <source>Change %1</source>
        <comment>undo step; %1 is a column</comment>
        <translation>Cambiar %1</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n events</source>
        <translation>
            <numerusform>Insertar %n evento</numerusform>
            <numerusform>Insertar %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n events</source>
        <translation>
            <numerusform>Eliminar %n evento</numerusform>
            <numerusform>Eliminar %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n events</source>
        <translation>
            <numerusform>Duplicar %n evento</numerusform>
            <numerusform>Duplicar %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n events</source>
        <translation>
            <numerusform>Omitir %n evento</numerusform>
            <numerusform>Omitir %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unskip %n events</source>
        <translation>
            <numerusform>Volver a incluir %n evento</numerusform>
            <numerusform>Volver a incluir %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n events</source>
        <translation>
            <numerusform>Corregir %n evento</numerusform>
            <numerusform>Corregir %n eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EmptyStatePage</name>
    <message>
        <source>Put events on your contacts’ timelines</source>
        <translation>Ponga eventos en la cronología de sus contactos</translation>
    </message>
    <message>
        <source>Nothing is sent until you press Send.</source>
        <translation>No se envía nada hasta que pulse Enviar.</translation>
    </message>
    <message>
        <source>Compose one by hand</source>
        <translation>Redactar uno a mano</translation>
    </message>
    <message>
        <source>Choose a template and fill in a form; add more events whenever you like.</source>
        <translation>Elija una plantilla y rellene un formulario; añada más eventos cuando quiera.</translation>
    </message>
    <message>
        <source>Drop a CSV file</source>
        <translation>Soltar un archivo CSV</translation>
    </message>
    <message>
        <source>Or press to choose one. You see how it is read before anything is added.</source>
        <translation>O pulse para elegir uno. Verá cómo se lee antes de que se añada nada.</translation>
    </message>
    <message>
        <source>Open the sample in the Practice portal</source>
        <translation>Abrir el ejemplo en el portal de práctica</translation>
    </message>
    <message>
        <source>A finished draft to try everything with; nothing leaves this computer.</source>
        <translation>Un borrador terminado para probarlo todo; nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>composer::EventActions</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Vaciar celdas</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells in a spreadsheet first.</source>
        <translation>No hay nada que pegar. Copie antes celdas en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Fill the selection</source>
        <translation>Rellenar la selección</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Ir a la fila</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row %L1 is hidden by the filter. Choose All to see it.</source>
        <translation>La fila %L1 está oculta por el filtro. Elija Todos para verla.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n events</source>
        <translation>
            <numerusform>Pegar %n evento</numerusform>
            <numerusform>Pegar %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left as they are: created events cannot be changed.</source>
        <translation>
            <numerusform>%n fila se dejó como está: los eventos creados no se pueden cambiar.</numerusform>
            <numerusform>%n filas se dejaron como están: los eventos creados no se pueden cambiar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EventForm</name>
    <message>
        <source>Iframe</source>
        <translation>Iframe</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>Datos adicionales</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(varios)</translation>
    </message>
    <message>
        <source>Object id or user token…</source>
        <translation>Id. del objeto o token de usuario…</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Tamaño en píxeles</translation>
    </message>
    <message>
        <source>Also writes the CRM property “%1”</source>
        <translation>También escribe la propiedad del CRM «%1»</translation>
    </message>
    <message>
        <source>Creates a contact if HubSpot does not know this address</source>
        <translation>Crea un contacto si HubSpot no conoce esta dirección</translation>
    </message>
    <message>
        <source>The contact’s number in HubSpot; with another email beside it, that contact’s address is changed</source>
        <translation>El número del contacto en HubSpot; si lo acompaña otro correo, se cambia la dirección de ese contacto</translation>
    </message>
    <message>
        <source>The record’s number in HubSpot; it must exist</source>
        <translation>El número del registro en HubSpot; debe existir</translation>
    </message>
    <message>
        <source>From the visitor’s hubspotutk cookie; add an email, or the event stays invisible until the visitor is known</source>
        <translation>De la cookie hubspotutk del visitante; añada un correo o el evento será invisible hasta que se conozca al visitante</translation>
    </message>
    <message>
        <source>Made by this program, so that nothing is created twice</source>
        <translation>Lo genera este programa para que nada se cree dos veces</translation>
    </message>
    <message>
        <source>now, fixed when planned</source>
        <translation>ahora, se fija al planificar</translation>
    </message>
</context>
<context>
    <name>composer::EventTableModel</name>
    <message>
        <source>Created; it cannot be changed any more</source>
        <translation>Creado; ya no se puede cambiar</translation>
    </message>
    <message>
        <source>Refused by the portal; mend it and send it again</source>
        <translation>Rechazado por el portal; corríjalo y envíelo de nuevo</translation>
    </message>
    <message>
        <source>Unknown; locked until the portal has been asked</source>
        <translation>Desconocido; bloqueado hasta que se consulte al portal</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Skipped; it will not be sent</source>
        <translation>Omitido; no se enviará</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>composer::EventsView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Vaciar celdas</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Fill the selection with this value</source>
        <translation>Rellenar la selección con este valor</translation>
    </message>
    <message>
        <source>Insert an event above</source>
        <translation>Insertar un evento encima</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Skip, or take back in</source>
        <translation>Omitir o volver a incluir</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>Ir a la fila…</translation>
    </message>
    <message>
        <source>Next issue</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Previous issue</source>
        <translation>Problema anterior</translation>
    </message>
</context>
<context>
    <name>composer::IframePreview</name>
    <message>
        <source>The iframe window</source>
        <translation>La ventana del iframe</translation>
    </message>
    <message>
        <source>This event has no iframe size.</source>
        <translation>Este evento no tiene tamaño de iframe.</translation>
    </message>
    <message>
        <source>%1 pixels, titled %2, on a screen of %3. %4</source>
        <translation>%1 píxeles, con el título %2, en una pantalla de %3. %4</translation>
    </message>
    <message>
        <source>HubSpot on %1</source>
        <translation>HubSpot en %1</translation>
    </message>
    <message>
        <source>This event opens no iframe.</source>
        <translation>Este evento no abre ningún iframe.</translation>
    </message>
</context>
<context>
    <name>composer::ImportDialog</name>
    <message>
        <source>Import CSV</source>
        <translation>Importar CSV</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Encoding of the letters</source>
        <translation>Codificación de las letras</translation>
    </message>
    <message>
        <source>Separator between the columns</source>
        <translation>Separador entre las columnas</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Fila de encabezado</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation>Cómo se escriben los números</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Cómo se escriben las fechas</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>coma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>punto y coma ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barra |</translation>
    </message>
    <message>
        <source>colon :</source>
        <translation>dos puntos :</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>quotes &quot;</source>
        <translation>comillas &quot;</translation>
    </message>
    <message>
        <source>quotes &apos;</source>
        <translation>comillas &apos;</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>sin comillas</translation>
    </message>
    <message>
        <source>year / month / day</source>
        <translation>año / mes / día</translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation>día / mes / año</translation>
    </message>
    <message>
        <source>month / day / year</source>
        <translation>mes / día / año</translation>
    </message>
    <message>
        <source>reading the file…</source>
        <translation>leyendo el archivo…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Which column becomes what</source>
        <translation>Qué columna corresponde a qué</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>Cargar asignación…</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>Guardar asignación…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Save them</source>
        <translation>Guardarlas</translation>
    </message>
    <message>
        <source>Save the lines that could not be read</source>
        <translation>Guardar las líneas que no se pudieron leer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mapping of last time is applied</source>
        <translation>Se aplica su asignación de la última vez</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>no se pudo leer el archivo</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>encabezado en la fila %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sin encabezado</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>One question: which day is %1?</source>
        <translation>Una pregunta: ¿qué día es %1?</translation>
    </message>
    <message>
        <source>One question: how much is %1?</source>
        <translation>Una pregunta: ¿cuánto es %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters do not fit this encoding: choose another one</source>
        <translation>
            <numerusform>%Ln letra no encaja en esta codificación: elija otra</numerusform>
            <numerusform>%Ln letras no encajan en esta codificación: elija otra</numerusform>
        </translation>
    </message>
    <message>
        <source>the encoding is a guess: do all letters below look right?</source>
        <translation>la codificación es una suposición: ¿se ven bien todas las letras de abajo?</translation>
    </message>
    <message>
        <source>the separator is a guess: are the columns below right?</source>
        <translation>el separador es una suposición: ¿son correctas las columnas de abajo?</translation>
    </message>
    <message numerus="yes">
        <source>every line has %Ln columns</source>
        <translation>
            <numerusform>cada línea tiene %Ln columna</numerusform>
            <numerusform>cada línea tiene %Ln columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all but %Ln lines have %1 columns</source>
        <translation>
            <numerusform>todas menos %Ln línea tienen %1 columnas</numerusform>
            <numerusform>todas menos %Ln líneas tienen %1 columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates have a day above 12</source>
        <translation>
            <numerusform>%Ln fecha tiene un día mayor que 12</numerusform>
            <numerusform>%Ln fechas tienen un día mayor que 12</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates have the day in second place</source>
        <translation>
            <numerusform>%Ln fecha tiene el día en segundo lugar</numerusform>
            <numerusform>%Ln fechas tienen el día en segundo lugar</numerusform>
        </translation>
    </message>
    <message>
        <source>read surely: %1</source>
        <translation>leído con seguridad: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No events in this file.</source>
        <translation>No hay eventos en este archivo.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; will be added</source>
        <translation>
            <numerusform>Se añadirá &lt;b&gt;%Ln evento&lt;/b&gt;</numerusform>
            <numerusform>Se añadirán &lt;b&gt;%Ln eventos&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln con errores</numerusform>
            <numerusform>%Ln con errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln duplicado</numerusform>
            <numerusform>%Ln duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines could not be read</source>
        <translation>
            <numerusform>%Ln línea no se pudo leer</numerusform>
            <numerusform>%Ln líneas no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln events</source>
        <translation>
            <numerusform>Añadir %Ln evento</numerusform>
            <numerusform>Añadir %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add events</source>
        <translation>Añadir eventos</translation>
    </message>
    <message>
        <source>%1 to mend.csv</source>
        <translation>%1 por corregir.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>No se puede escribir el archivo ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Saved. Mend the lines in %1 and drop the file here again.</source>
        <translation>Guardado. Corrija las líneas en %1 y suelte el archivo aquí de nuevo.</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Guardar asignación</translation>
    </message>
    <message>
        <source>mapping.json</source>
        <translation>asignacion.json</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Asignaciones (*.json)</translation>
    </message>
    <message>
        <source>The mapping cannot be written there. Choose another folder.</source>
        <translation>No se puede escribir la asignación ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Cargar asignación</translation>
    </message>
    <message>
        <source>The mapping cannot be opened. Choose another file.</source>
        <translation>No se puede abrir la asignación. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>composer::Inspector</name>
    <message>
        <source>Select an event to edit it here.</source>
        <translation>Seleccione un evento para editarlo aquí.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
</context>
<context>
    <name>composer::InspectorPresenter</name>
    <message numerus="yes">
        <source>Set %1 of %n events</source>
        <translation>
            <numerusform>Fijar %1 de %n evento</numerusform>
            <numerusform>Fijar %1 de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %L1 of %L2</source>
        <translation>Fila %L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 de %L2 filas</translation>
    </message>
    <message>
        <source>Created. Events cannot be changed any more; duplicate it to create another one.</source>
        <translation>Creado. Los eventos ya no se pueden cambiar; duplíquelo para crear otro.</translation>
    </message>
    <message>
        <source>Unknown: it may be at the portal. It is locked until the portal has been asked.</source>
        <translation>Desconocido: puede que esté en el portal. Está bloqueado hasta que se consulte al portal.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Se está enviando.</translation>
    </message>
</context>
<context>
    <name>composer::IssuesPanel</name>
    <message>
        <source>Issues</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Mostrar filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nada que corregir</translation>
    </message>
    <message>
        <source>F8 next issue</source>
        <translation>F8 problema siguiente</translation>
    </message>
</context>
<context>
    <name>composer::JsonEditor</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>composer::MainWindow</name>
    <message>
        <source>Timeline Composer</source>
        <translation>Timeline Composer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Drop to add the template %1</source>
        <translation>Suelte para añadir la plantilla %1</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <translation>Suelte para importar %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Importar CSV…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Review and create…</source>
        <translation>Revisar y crear…</translation>
    </message>
    <message>
        <source>Export draft…</source>
        <translation>Exportar borrador…</translation>
    </message>
    <message>
        <source>Start a new draft</source>
        <translation>Empezar un borrador nuevo</translation>
    </message>
    <message>
        <source>Add the rows of a CSV file to this draft, or to a new one</source>
        <translation>Añadir las filas de un archivo CSV a este borrador o a uno nuevo</translation>
    </message>
    <message>
        <source>Add rows copied from a spreadsheet</source>
        <translation>Añadir filas copiadas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Check every event on this computer; nothing leaves it</source>
        <translation>Comprobar todos los eventos en este equipo; nada sale de él</translation>
    </message>
    <message>
        <source>Add a template…</source>
        <translation>Añadir una plantilla…</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <translation>Importar CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>Añadir una plantilla</translation>
    </message>
    <message>
        <source>Event templates (*.json)</source>
        <translation>Plantillas de eventos (*.json)</translation>
    </message>
</context>
<context>
    <name>composer::MappingEditor</name>
    <message>
        <source>Which column becomes what</source>
        <translation>Qué columna corresponde a qué</translation>
    </message>
    <message>
        <source>Event field</source>
        <translation>Campo del evento</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallada</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Columna para %1</translation>
    </message>
    <message>
        <source>The same for all rows…</source>
        <translation>Igual para todas las filas…</translation>
    </message>
    <message>
        <source>%1 of all rows</source>
        <translation>%1 de todas las filas</translation>
    </message>
    <message>
        <source>Value of all rows</source>
        <translation>Valor de todas las filas</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>no está en este archivo</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 juntas</translation>
    </message>
    <message>
        <source>this column is empty</source>
        <translation>esta columna está vacía</translation>
    </message>
    <message>
        <source>Several columns</source>
        <translation>Varias columnas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>composer::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
</context>
<context>
    <name>composer::OutcomeBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>composer::PortalController</name>
    <message>
        <source>Practice portal</source>
        <translation>Portal de práctica</translation>
    </message>
    <message>
        <source>There is no token for %1 any more. Open Portals and paste a new one.</source>
        <translation>Ya no hay ningún token para %1. Abra Portales y pegue uno nuevo.</translation>
    </message>
</context>
<context>
    <name>composer::PortalForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>&amp;Token de acceso</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Timeline events (v3)</source>
        <translation>Eventos de cronología (v3)</translation>
    </message>
    <message>
        <source>App events (2026-03)</source>
        <translation>Eventos de app (2026-03)</translation>
    </message>
    <message>
        <source>&amp;Interface</source>
        <translation>&amp;Interfaz</translation>
    </message>
    <message>
        <source>Forget this portal…</source>
        <translation>Olvidar este portal…</translation>
    </message>
    <message>
        <source>Forget “%1”? Its token is taken out of the keychain. Earlier sends stay readable.</source>
        <translation>¿Olvidar «%1»? Su token se quita del llavero. Los envíos anteriores se pueden seguir leyendo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Péguelo aquí</translation>
    </message>
    <message>
        <source>Paste a new one to replace it</source>
        <translation>Pegue uno nuevo para reemplazarlo</translation>
    </message>
    <message>
        <source>Add portal</source>
        <translation>Añadir portal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It goes into this computer&apos;s keychain and nowhere else.</source>
        <translation>Va al llavero de este equipo y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>A token is kept for this run only.</source>
        <translation>El token se conserva solo para esta sesión.</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>A token is in this computer&apos;s keychain.</source>
        <translation>Hay un token en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>Aún no hay ningún token.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and save again, or keep the token for this run only.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y guarde de nuevo, o conserve el token solo para esta sesión.</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Conservar solo para esta sesión</translation>
    </message>
    <message>
        <source>Saved. The token is in this computer&apos;s keychain.</source>
        <translation>Guardado. El token está en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Saved, but the token is kept for this run only: nothing is written to a file, so the program asks for it again at its next start.</source>
        <translation>Guardado, pero el token se conserva solo para esta sesión: no se escribe en ningún archivo, así que el programa lo pedirá de nuevo al iniciarse.</translation>
    </message>
    <message>
        <source>The token could not be taken out of the keychain: %1</source>
        <translation>No se pudo quitar el token del llavero: %1</translation>
    </message>
    <message>
        <source>Forget the portal anyway</source>
        <translation>Olvidar el portal de todos modos</translation>
    </message>
</context>
<context>
    <name>composer::PortalsDialog</name>
    <message>
        <source>Portals</source>
        <translation>Portales</translation>
    </message>
    <message>
        <source>Where events can be created.</source>
        <translation>Dónde se pueden crear eventos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add a portal</source>
        <translation>Añadir un portal</translation>
    </message>
    <message>
        <source>New portal</source>
        <translation>Portal nuevo</translation>
    </message>
</context>
<context>
    <name>composer::PracticePanel</name>
    <message>
        <source>At every request, not only at one in three</source>
        <translation>En cada solicitud, no solo en una de cada tres</translation>
    </message>
    <message>
        <source>It runs on this computer and behaves like HubSpot: events cannot be changed or deleted there either. Nothing reaches HubSpot.</source>
        <translation>Funciona en este equipo y se comporta como HubSpot: tampoco ahí se pueden cambiar ni eliminar los eventos. Nada llega a HubSpot.</translation>
    </message>
    <message>
        <source>Rehearse what may go wrong</source>
        <translation>Ensayar lo que puede salir mal</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation>&amp;Qué sale mal</translation>
    </message>
</context>
<context>
    <name>composer::PreviewPanel</name>
    <message>
        <source>Resize iframe</source>
        <translation>Redimensionar iframe</translation>
    </message>
    <message>
        <source>Header template, line %1, column %2: %3</source>
        <translation>Plantilla del encabezado, línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Detail template, line %1, column %2: %3</source>
        <translation>Plantilla de los detalles, línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>HubSpot reads “%1” in %2 as formatting, not as text.</source>
        <translation>HubSpot lee «%1» en %2 como formato, no como texto.</translation>
    </message>
    <message>
        <source>Extra data is empty in the header: HubSpot shows it in the details only.</source>
        <translation>Los datos adicionales están vacíos en el encabezado: HubSpot los muestra solo en los detalles.</translation>
    </message>
    <message>
        <source>formatDate knows short, medium, long and full; anything else is shown as medium.</source>
        <translation>formatDate conoce short, medium, long y full; cualquier otra cosa se muestra como medium.</translation>
    </message>
    <message>
        <source>Asking the address…</source>
        <translation>Consultando la dirección…</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Comprobado: %1.</translation>
    </message>
    <message>
        <source>Will it open inside HubSpot?</source>
        <translation>¿Se abrirá dentro de HubSpot?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Allow and check</source>
        <translation>Permitir y comprobar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>The card on the timeline</source>
        <translation>La tarjeta en la cronología</translation>
    </message>
    <message>
        <source>Worst rows</source>
        <translation>Peores filas</translation>
    </message>
    <message>
        <source>Go through the longest, the emptiest and the most unusual events</source>
        <translation>Recorrer los eventos más largos, los más vacíos y los más inusuales</translation>
    </message>
    <message>
        <source>Select an event to see its card.</source>
        <translation>Seleccione un evento para ver su tarjeta.</translation>
    </message>
    <message>
        <source>Show empty values as HubSpot does: as nothing</source>
        <translation>Mostrar los valores vacíos como HubSpot: como nada</translation>
    </message>
    <message>
        <source>The iframe it opens</source>
        <translation>El iframe que abre</translation>
    </message>
    <message>
        <source>Screen of the colleague</source>
        <translation>Pantalla del colega</translation>
    </message>
    <message>
        <source>The screen a colleague sits at</source>
        <translation>La pantalla que usa un colega</translation>
    </message>
    <message>
        <source>Fetches the address once, without cookies, and reads what it says about being embedded</source>
        <translation>Consulta la dirección una vez, sin cookies, y lee lo que dice sobre incrustarla</translation>
    </message>
</context>
<context>
    <name>composer::ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Created events cannot be changed or deleted.</source>
        <translation>Los eventos creados no se pueden cambiar ni eliminar.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message numerus="yes">
        <source>I understand that %Ln contacts get another email address</source>
        <translation>
            <numerusform>Entiendo que %Ln contacto recibe otra dirección de correo</numerusform>
            <numerusform>Entiendo que %Ln contactos reciben otra dirección de correo</numerusform>
        </translation>
    </message>
    <message>
        <source>Create 1 first, to look at it</source>
        <translation>Crear antes 1 para verlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>composer::SendController</name>
    <message>
        <source>The draft changed while you were looking at the numbers. Review it once more.</source>
        <translation>El borrador cambió mientras usted miraba las cifras. Revíselo una vez más.</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ayer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal of this send was forgotten. Connect it again to see the send and to ask about it.</source>
        <translation>El portal de este envío se olvidó. Conéctelo de nuevo para ver el envío y consultar sobre él.</translation>
    </message>
</context>
<context>
    <name>composer::SendInspector</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Ask the portal</source>
        <translation>Consultar al portal</translation>
    </message>
    <message>
        <source>Mend and send again</source>
        <translation>Corregir y enviar de nuevo</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copiar para soporte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Copy correlation id</source>
        <translation>Copiar id. de correlación</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>Ninguna fila elegida</translation>
    </message>
    <message>
        <source>Choose a row to see what happened to it and what can be done.</source>
        <translation>Elija una fila para ver qué le ocurrió y qué se puede hacer.</translation>
    </message>
    <message>
        <source>Possible as soon as the send is paused or over.</source>
        <translation>Posible en cuanto el envío se pause o termine.</translation>
    </message>
    <message>
        <source>Possible as soon as the send is over.</source>
        <translation>Posible en cuanto el envío termine.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>El suyo</translation>
    </message>
    <message>
        <source>At the portal</source>
        <translation>En el portal</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Id. del evento</translation>
    </message>
    <message>
        <source>Correlation id (HubSpot&apos;s name for the request)</source>
        <translation>Id. de correlación (el nombre de HubSpot para la solicitud)</translation>
    </message>
    <message>
        <source>Token it is about</source>
        <translation>Token en cuestión</translation>
    </message>
    <message>
        <source>The portal&apos;s own words</source>
        <translation>Palabras textuales del portal</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>%1, attempts: %2</source>
        <translation>%1, intentos: %2</translation>
    </message>
</context>
<context>
    <name>composer::SendModel</name>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>composer::SendPage</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>After this batch</source>
        <translation>Después de este lote</translation>
    </message>
    <message>
        <source>Now: what is on its way becomes unknown</source>
        <translation>Ahora: lo que está en camino queda como desconocido</translation>
    </message>
    <message>
        <source>Events of this send</source>
        <translation>Eventos de este envío</translation>
    </message>
    <message>
        <source>Save outcome CSV…</source>
        <translation>Guardar CSV de resultados…</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Guardar recibo…</translation>
    </message>
    <message numerus="yes">
        <source>Ask about %Ln</source>
        <translation>
            <numerusform>Consultar %Ln</numerusform>
            <numerusform>Consultar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %Ln and send again</source>
        <translation>
            <numerusform>Corregir %Ln y enviar de nuevo</numerusform>
            <numerusform>Corregir %Ln y enviar de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>composer::Sidebar</name>
    <message>
        <source>Drafts, templates and sends</source>
        <translation>Borradores, plantillas y envíos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Envíos</translation>
    </message>
</context>
<context>
    <name>composer::TopBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Connect a portal</source>
        <translation>Conectar un portal</translation>
    </message>
    <message>
        <source>Portals…</source>
        <translation>Portales…</translation>
    </message>
    <message>
        <source>Portal: %1</source>
        <translation>Portal: %1</translation>
    </message>
    <message>
        <source>Where events are created</source>
        <translation>Dónde se crean los eventos</translation>
    </message>
    <message>
        <source>Review and create %L1…</source>
        <translation>Revisar y crear %L1…</translation>
    </message>
    <message>
        <source>Review and create…</source>
        <translation>Revisar y crear…</translation>
    </message>
    <message>
        <source>See what would be created; nothing is sent yet</source>
        <translation>Vea lo que se crearía; aún no se envía nada</translation>
    </message>
</context>
</TS>
