<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Account</name>
    <message>
        <source>Live</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prácticas</translation>
    </message>
</context>
<context>
    <name>AccountGate</name>
    <message>
        <source>You signed in to %1.</source>
        <translation>Inició sesión en %1.</translation>
    </message>
    <message>
        <source>The token opens %1.</source>
        <translation>El token abre %1.</translation>
    </message>
    <message>
        <source>This send went to %1.</source>
        <translation>Este envío fue a %1.</translation>
    </message>
    <message>
        <source>This send is for %1.</source>
        <translation>Este envío es para %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The number %1 was typed for this account; it says itself that it is %2, and that counts from now on. Nothing was sent: look whether it is the right account, then go on.</source>
        <translation>Para esta cuenta se escribió el número %1; ella misma dice que es %2, y eso vale a partir de ahora. No se envió nada: comprueba que es la cuenta correcta y continúa.</translation>
    </message>
    <message>
        <source>You chose %1. This send went to %2. Nothing was changed.</source>
        <translation>Eligió %1. Este envío fue a %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nobody knows any more which account the send to %1 went to: it never said its number, and its connection was forgotten. If %2 is the same account, say so; nothing was changed.</source>
        <translation>Ya nadie sabe a qué cuenta fue el envío a %1: nunca dijo su número y su conexión se olvidó. Si %2 es la misma cuenta, dilo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The account does not say which one it is, so nothing was sent. Type its number once, in the list of accounts at the top right or with `account number`, then go on; nothing was lost.</source>
        <translation>La cuenta no dice cuál es, así que no se envió nada. Escriba su número una vez, en la lista de cuentas arriba a la derecha o con `account number`, y continúe; no se perdió nada.</translation>
    </message>
    <message>
        <source>The account no longer accepts the token, so nothing was sent. Give a new one or sign in again; nothing was lost.</source>
        <translation>La cuenta ya no acepta el token, así que no se envió nada. Da uno nuevo o vuelve a iniciar sesión; no se perdió nada.</translation>
    </message>
    <message>
        <source>The account did not say which one it is, so nothing was sent. Check the network, then go on; nothing was lost.</source>
        <translation>La cuenta no dijo cuál es, así que no se envió nada. Comprueba la red y continúe; no se perdió nada.</translation>
    </message>
    <message>
        <source>The account did not say which one it is, so nothing was sent: %1. Check the network, then go on; nothing was lost.</source>
        <translation>La cuenta no indicó cuál es, así que no se envió nada: %1. Compruebe la red y continúe; no se ha perdido nada.</translation>
    </message>
</context>
<context>
    <name>AnswerInterpreter</name>
    <message>
        <source>The account took none of these events. They go again in smaller parts to find the ones it refuses.</source>
        <translation>La cuenta no ha aceptado ninguno de estos eventos. Se envían de nuevo en partes más pequeñas para encontrar los que rechaza.</translation>
    </message>
    <message>
        <source>The account&apos;s limit for today is used up. Resume after midnight in the account&apos;s time zone.</source>
        <translation>El límite de la cuenta para hoy se ha agotado. Reanude después de medianoche en la zona horaria de la cuenta.</translation>
    </message>
    <message>
        <source>The account does not allow this token to create events. Connect it again with the scope “timeline”.</source>
        <translation>La cuenta no permite que este token cree eventos. Conéctela de nuevo con el ámbito «timeline».</translation>
    </message>
    <message>
        <source>The account does not allow this: the token lacks the scope %1. Connect the account again with it.</source>
        <translation>La cuenta no permite esto: al token le falta el ámbito %1. Conecte la cuenta de nuevo con él.</translation>
    </message>
    <message>
        <source>The account does not know this address or template. Check the account&apos;s address and the template id.</source>
        <translation>La cuenta no conoce esta dirección o plantilla. Compruebe la dirección de la cuenta y el ID de la plantilla.</translation>
    </message>
    <message>
        <source>HubSpot is moving this account to another data centre and asks to wait.</source>
        <translation>HubSpot está trasladando esta cuenta a otro centro de datos y pide esperar.</translation>
    </message>
    <message>
        <source>No answer came back. The account may have created the event; ask the account.</source>
        <translation>No ha llegado ninguna respuesta. Puede que la cuenta haya creado el evento; consulte a la cuenta.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a sign-in. Give it to the system&apos;s proxy settings and resume; nothing was lost.</source>
        <translation>El proxy de esta red pide iniciar sesión. Póngalo en la configuración del proxy del sistema y reanude; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>HubSpot has ended this version of the interface (%1). Choose another one for this account; nothing was lost.</source>
        <translation>HubSpot ha puesto fin a esta versión de la interfaz (%1). Elija otra para esta cuenta; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Already in the account: the first attempt had arrived.</source>
        <translation>Ya está en la cuenta: el primer intento había llegado.</translation>
    </message>
    <message>
        <source>At least one of these events is in the account already. They are asked for one by one.</source>
        <translation>Al menos uno de estos eventos ya está en la cuenta. Se pregunta por ellos uno a uno.</translation>
    </message>
    <message>
        <source>The account refused the request without saying which event is wrong. Ask the account what it created.</source>
        <translation>La cuenta ha rechazado la solicitud sin decir qué evento es incorrecto. Consulte a la cuenta qué ha creado.</translation>
    </message>
    <message>
        <source>The account asks to wait: too many requests.</source>
        <translation>La cuenta pide esperar: demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>The account does not accept the token. Enter a new one and resume; nothing was lost.</source>
        <translation>La cuenta no acepta el token. Introduzca uno nuevo y reanude; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The account is busy with these records.</source>
        <translation>La cuenta está ocupada con estos registros.</translation>
    </message>
    <message>
        <source>The account answered with an error (%1). It may have created the event; ask the account.</source>
        <translation>La cuenta ha respondido con un error (%1). Puede que haya creado el evento; consulte a la cuenta.</translation>
    </message>
    <message>
        <source>The account cannot be reached. Check the network and resume; nothing was lost.</source>
        <translation>No se puede acceder a la cuenta. Compruebe la red y reanude; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The account refused the value of “%1”. Mend it and send the event again.</source>
        <translation>La cuenta ha rechazado el valor de «%1». Corríjalo y envíe el evento de nuevo.</translation>
    </message>
    <message>
        <source>The account does not know this record or template. Check the record ID.</source>
        <translation>La cuenta no conoce este registro o esta plantilla. Compruebe el ID del registro.</translation>
    </message>
    <message>
        <source>The account refused this event: %1</source>
        <translation>La cuenta ha rechazado este evento: %1</translation>
    </message>
    <message>
        <source>The account refused this event without saying why.</source>
        <translation>La cuenta ha rechazado este evento sin decir por qué.</translation>
    </message>
    <message>
        <source>An event with this id is in the account, but the id came from a file or was given away in one: it may be another event. Look at the timeline, then decide.</source>
        <translation>Hay un evento con este ID en la cuenta, pero el ID vino de un archivo o salió en uno: puede ser otro evento. Mire la cronología y decida.</translation>
    </message>
    <message>
        <source>An event with this id is already in the account. If it is another event, duplicate the row to give it a new id.</source>
        <translation>Ya hay en la cuenta un evento con este ID. Si es otro evento, duplique la fila para darle un ID nuevo.</translation>
    </message>
    <message>
        <source>The account says “%1”: it is not done with these events yet. Ask what became of them.</source>
        <translation>La cuenta dice «%1»: aún no ha terminado con estos eventos. Pregunte qué ha sido de ellos.</translation>
    </message>
    <message>
        <source>The account says “%1” where it says “COMPLETE” after a success. Ask what it created.</source>
        <translation>La cuenta dice «%1» donde diría «COMPLETE» si todo hubiera ido bien. Pregunte qué ha creado.</translation>
    </message>
    <message>
        <source>The account&apos;s answer counts %1 errors and lists %2. Ask what it created.</source>
        <translation>La respuesta de la cuenta cuenta %1 errores y enumera %2. Pregunte qué ha creado.</translation>
    </message>
    <message>
        <source>The account says that events failed and that it created them. Ask what it created.</source>
        <translation>La cuenta dice que hubo eventos fallidos y a la vez que los creó. Pregunte qué ha creado.</translation>
    </message>
    <message>
        <source>The account&apos;s answer says nothing about this event. Ask the account.</source>
        <translation>La respuesta de la cuenta no dice nada de este evento. Consulte a la cuenta.</translation>
    </message>
    <message>
        <source>The account says both that it created and that it refused this event. Ask the account.</source>
        <translation>La cuenta dice a la vez que ha creado y que ha rechazado este evento. Consulte a la cuenta.</translation>
    </message>
    <message>
        <source>The account&apos;s answer does not say what became of every event. Ask the account.</source>
        <translation>La respuesta de la cuenta no dice qué ha sido de todos los eventos. Consulte a la cuenta.</translation>
    </message>
    <message>
        <source>The account&apos;s answer could not be read. Ask the account what it created.</source>
        <translation>No se ha podido leer la respuesta de la cuenta. Consulte a la cuenta qué ha creado.</translation>
    </message>
    <message>
        <source>The account&apos;s answer lacks “%1”, so it proves nothing. Ask what it created.</source>
        <translation>A la respuesta de la cuenta le falta «%1», así que no prueba nada. Pregunte qué ha creado.</translation>
    </message>
    <message>
        <source>The account refuses these events now, which does not say whether the first attempt arrived. They are asked for one by one.</source>
        <translation>La cuenta rechaza estos eventos ahora, lo que no dice si llegó el primer intento. Se preguntan uno por uno.</translation>
    </message>
    <message>
        <source>The account refuses this event now, which does not say whether the first attempt arrived. Look at the timeline, then decide.</source>
        <translation>La cuenta rechaza este evento ahora, lo que no dice si llegó el primer intento. Mire la cronología y decida.</translation>
    </message>
    <message>
        <source>An event with this id is in the account already, and the id was made in this workspace: perhaps a copy of it sent the event. Ask the account.</source>
        <translation>Ya hay en la cuenta un evento con este ID, y el ID se creó en este espacio de trabajo: quizá lo envió una copia. Pregunte a la cuenta.</translation>
    </message>
    <message>
        <source>The account&apos;s answer has “%1” in a form that cannot be read. Ask what it created.</source>
        <translation>La respuesta de la cuenta contiene «%1» en una forma que no se puede leer. Pregunte qué creó.</translation>
    </message>
    <message>
        <source>The account says “%1” beside a success. Ask what it created.</source>
        <translation>La cuenta dice «%1» junto a un éxito. Pregunte qué creó.</translation>
    </message>
    <message>
        <source>The account lists this event and says that something is wrong with it. Ask the account.</source>
        <translation>La cuenta enumera este evento y dice que algo va mal con él. Pregunte a la cuenta.</translation>
    </message>
    <message>
        <source>The account answered %1, which is neither a success that HubSpot documents nor an error. Ask what it created.</source>
        <translation>La cuenta respondió %1, que no es un éxito documentado por HubSpot ni un error. Pregunte qué creó.</translation>
    </message>
    <message>
        <source>The account lists an event under this id with other values in: %1. The id came from a file, so it may be another event. Ask the account.</source>
        <translation>La cuenta muestra con este ID un evento con otros valores en: %1. El ID vino de un archivo, así que puede ser otro evento. Pregunte a la cuenta.</translation>
    </message>
    <message>
        <source>The account created the event and gives it back with other values in: %1.</source>
        <translation>La cuenta creó el evento y lo devuelve con otros valores en: %1.</translation>
    </message>
    <message>
        <source>The account refused the value of “%1”: %2</source>
        <translation>La cuenta ha rechazado el valor de «%1»: %2</translation>
    </message>
    <message>
        <source>The account speaks of a conflict, and does not say whether the event is there. Ask the account.</source>
        <translation>La cuenta habla de un conflicto y no dice si el evento está allí. Pregunte a la cuenta.</translation>
    </message>
    <message>
        <source>The answer (%1) sends us elsewhere, which is not followed. The account may have created the event all the same; ask it, and check its address.</source>
        <translation>La respuesta (%1) redirige a otro lugar, y esa redirección no se sigue. Aun así, es posible que la cuenta haya creado el evento; pregunte a la cuenta y compruebe su dirección.</translation>
    </message>
    <message>
        <source>The answer (%1) does not have HubSpot&apos;s form: perhaps it comes from the network on the way. The account may have created the event; ask the account.</source>
        <translation>La respuesta (%1) no tiene la forma de las de HubSpot: quizá venga de la red intermedia. Es posible que la cuenta haya creado el evento; pregunte a la cuenta.</translation>
    </message>
</context>
<context>
    <name>AskingText</name>
    <message>
        <source>The account was asked: the event is there.</source>
        <translation>Se ha consultado a la cuenta: el evento está ahí.</translation>
    </message>
    <message>
        <source>The account was asked several times: the event is not there. It may be sent again.</source>
        <translation>Se ha consultado a la cuenta varias veces: el evento no está ahí. Se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>The account gives no usable answer. Ask again later.</source>
        <translation>La cuenta no da ninguna respuesta utilizable. Consúltela de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The account was asked. Resume to create the events that wait.</source>
        <translation>Se ha consultado a la cuenta. Reanude para crear los eventos que están en espera.</translation>
    </message>
    <message>
        <source>The account was asked: the event is there, with other values in: %1.</source>
        <translation>Se preguntó a la cuenta: el evento está ahí, con otros valores en: %1.</translation>
    </message>
    <message>
        <source>An event stands under this id in the account, and it may be another one: the id came from a file. Compare the two, then decide.</source>
        <translation>Hay un evento con este ID en la cuenta y puede ser otro: el ID vino de un archivo. Compare los dos y decida.</translation>
    </message>
    <message>
        <source>The account does not show an event that it has created, so “not there” proves nothing now. Ask again later, or with another sign-in.</source>
        <translation>La cuenta no muestra un evento que ella misma creó, así que «no está» no prueba nada ahora. Pregunte más tarde o con otro inicio de sesión.</translation>
    </message>
    <message>
        <source>Asked twice, ten minutes apart: the account does not show it, and no other event of this template to compare with. Look at the timeline, then decide.</source>
        <translation>Se preguntó dos veces con diez minutos de intervalo: la cuenta no lo muestra, ni hay otro evento de esta plantilla con que comparar. Mire la cronología y decida.</translation>
    </message>
    <message>
        <source>A person looked and decided: the event is there.</source>
        <translation>Una persona miró y decidió: el evento está ahí.</translation>
    </message>
    <message>
        <source>A person looked and decided: the event is not there. It may be sent again.</source>
        <translation>Una persona miró y decidió: el evento no está ahí. Puede enviarse de nuevo.</translation>
    </message>
    <message>
        <source>A person looked and decided: another event has this id. A copy of this row gets a new one.</source>
        <translation>Una persona miró y decidió: otro evento tiene este ID. Una copia de esta fila recibe uno nuevo.</translation>
    </message>
</context>
<context>
    <name>BatchPlan</name>
    <message>
        <source>There is no event to create. Add events first.</source>
        <translation>No hay ningún evento que crear. Añada eventos primero.</translation>
    </message>
    <message>
        <source>None of these events can be created (%1). Mend the errors or choose other events.</source>
        <translation>No se puede crear ninguno de estos eventos (%1). Corrija los errores o elija otros eventos.</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>con errores</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>already created</source>
        <translation>ya creados</translation>
    </message>
    <message>
        <source>the same was created in an earlier send</source>
        <translation>lo mismo se creó en un envío anterior</translation>
    </message>
    <message>
        <source>waiting in a send that is not finished; resume it</source>
        <translation>a la espera en un envío sin terminar; reanúdelo</translation>
    </message>
    <message>
        <source>unknown in the account; ask it first</source>
        <translation>se desconoce en la cuenta; consúltela primero</translation>
    </message>
    <message>
        <source>larger than 1 MB</source>
        <translation>de más de 1 MB</translation>
    </message>
    <message>
        <source>same event id as an earlier row</source>
        <translation>mismo ID de evento que una fila anterior</translation>
    </message>
    <message>
        <source>on the list of those who get no events</source>
        <translation>en la lista de quienes no reciben eventos</translation>
    </message>
    <message>
        <source>perhaps in this account already</source>
        <translation>quizá ya están en esta cuenta</translation>
    </message>
</context>
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
        <source>%1 at %2</source>
        <comment>date, time</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>the moment of the review</source>
        <translation>el momento de la revisión</translation>
    </message>
</context>
<context>
    <name>CellMends</name>
    <message>
        <source>Read it as %1</source>
        <translation>Leerlo como %1</translation>
    </message>
    <message>
        <source>Replace it by %1</source>
        <comment>a value in a cell</comment>
        <translation>Sustituirlo por %1</translation>
    </message>
    <message>
        <source>Read them with the day in front: “%1” is %2</source>
        <translation>Leerlos con el día delante: «%1» es %2</translation>
    </message>
    <message>
        <source>Read them with the month in front: “%1” is %2</source>
        <translation>Leerlos con el mes delante: «%1» es %2</translation>
    </message>
    <message>
        <source>%1, and other issues</source>
        <comment>of several events</comment>
        <translation>%1, y otros problemas</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
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
    <message>
        <source>Write a name, or names with points between: survey.score</source>
        <translation>Escriba un nombre, o nombres separados por puntos: survey.score</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both be there: one stands inside the other.</source>
        <translation>%1 y %2 no pueden estar a la vez: uno está dentro del otro.</translation>
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
        <source>This is not an access token: it holds blanks or letters a token never has. Copy it again.</source>
        <translation>Esto no es un token de acceso: contiene espacios o letras que un token nunca tiene. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>Give the account a name you will recognise before sending.</source>
        <translation>Dé a la cuenta un nombre que reconozca antes de enviar.</translation>
    </message>
    <message>
        <source>Choose a shorter name, at most 80 characters.</source>
        <translation>Elija un nombre más corto, de 80 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Otra cuenta tiene este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Paste an access token of an app that you signed in to. HubSpot shows it nowhere: your developer gives it to you, and it ends within 30 minutes.</source>
        <translation>Pegue un token de acceso de una app en la que inició sesión. HubSpot no lo muestra en ninguna parte: se lo da su desarrollador, y caduca en 30 minutos.</translation>
    </message>
    <message>
        <source>This looks like a private app’s token (pat-…): HubSpot creates no timeline events with it.</source>
        <translation>Esto parece el token de una app privada (pat-…): HubSpot no crea eventos de cronología con él.</translation>
    </message>
    <message>
        <source>This looks like a developer key or a client secret: HubSpot creates no timeline events with it.</source>
        <translation>Esto parece una clave de desarrollador o un secreto de cliente: HubSpot no crea eventos de la cronología con ella.</translation>
    </message>
    <message>
        <source>An account number has only digits: you find it in HubSpot at the top right, under your picture.</source>
        <translation>El número de cuenta solo tiene cifras: lo encuentra en HubSpot arriba a la derecha, bajo su foto.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The link to the event that is corrected cannot be written. Free some space and compose the correction again.</source>
        <translation>No se puede escribir el enlace con el evento que se corrige. Libere espacio y componga la corrección de nuevo.</translation>
    </message>
    <message>
        <source>Row %1 corrects an event of another account, %2: %3</source>
        <translation>La fila %1 corrige un evento de otra cuenta, %2: %3</translation>
    </message>
    <message>
        <source>Row %1 corrects %2, which was corrected already: that correction, composed on %3, stays beside it</source>
        <translation>La fila %1 corrige %2, que ya se corrigió: esa corrección, compuesta el %3, queda junto a ella</translation>
    </message>
    <message>
        <source>Rows %1 and %2 correct the same event: %3</source>
        <translation>Las filas %1 y %2 corrigen el mismo evento: %3</translation>
    </message>
</context>
<context>
    <name>CsvFile</name>
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
    <message>
        <source>“%1” is a device or a pipe. Save what comes out of it as a file and choose that.</source>
        <translation>«%1» es un dispositivo o una tubería. Guarde en un archivo lo que sale de ahí y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is a picture. Ask for the spreadsheet it shows, save that as “CSV UTF-8”, and choose that file.</source>
        <translation>«%1» es una imagen. Pida la hoja de cálculo que muestra, guárdela como «CSV UTF-8» y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is a PDF document, which keeps no columns. Ask for the spreadsheet it was made from, save that as “CSV UTF-8”, and choose that file.</source>
        <translation>«%1» es un documento PDF, que no conserva las columnas. Pida la hoja de cálculo de la que procede, guárdela como «CSV UTF-8» y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is an old Excel workbook (.xls), or one with a password. Open it in your spreadsheet, save it as “Excel workbook (.xlsx)” or “CSV UTF-8”, and choose that file.</source>
        <translation>«%1» es un libro antiguo de Excel (.xls) o uno con contraseña. Ábralo en su hoja de cálculo, guárdelo como «Libro de Excel (.xlsx)» o «CSV UTF-8» y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is a document of Microsoft Office without a table, or damaged. Open it, save the table as “CSV UTF-8”, and choose that file.</source>
        <translation>«%1» es un documento de Microsoft Office sin tabla, o está dañado. Ábralo, guarde la tabla como «CSV UTF-8» y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is a Numbers spreadsheet. In Numbers choose “File”, “Export To”, “CSV”, and choose that file.</source>
        <translation>«%1» es una hoja de cálculo de Numbers. En Numbers elija «Archivo», «Exportar a», «CSV» y elija aquí ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is a ZIP archive. Unpack it and choose the table in it.</source>
        <translation>«%1» es un archivo ZIP. Descomprímalo y elija la tabla que contiene.</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that cannot be read here. Unpack it and choose the table in it.</source>
        <translation>«%1» está comprimido de un modo que aquí no se puede leer. Descomprímalo y elija la tabla que contiene.</translation>
    </message>
    <message>
        <source>“%1” is a web page or XML, whatever its name says. Open it in your spreadsheet, save it as “CSV UTF-8”, and choose that file.</source>
        <translation>«%1» es una página web o XML, diga lo que diga su nombre. Ábralo en su hoja de cálculo, guárdelo como «CSV UTF-8» y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is a Parquet file. Export the table as CSV where it comes from, and choose that file.</source>
        <translation>«%1» es un archivo Parquet. Exporte la tabla como CSV desde su lugar de origen y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is an SQLite database. Export the table you need as CSV, and choose that file.</source>
        <translation>«%1» es una base de datos SQLite. Exporte como CSV la tabla que necesita y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is a text document with formatting. Copy its table into a spreadsheet, save that as “CSV UTF-8”, and choose that file.</source>
        <translation>«%1» es un documento de texto con formato. Copie su tabla en una hoja de cálculo, guárdela como «CSV UTF-8» y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is a program, not a table. Choose a CSV file.</source>
        <translation>«%1» es un programa, no una tabla. Elija un archivo CSV.</translation>
    </message>
    <message>
        <source>“%1” is a file of bytes that are not text. Save the table as “CSV UTF-8” in your spreadsheet and choose that file.</source>
        <translation>«%1» es un archivo de bytes que no son texto. Guarde la tabla como «CSV UTF-8» en su hoja de cálculo y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file without a table, or damaged. Open it, save the table as “Text CSV”, and choose that file.</source>
        <translation>«%1» es un archivo OpenDocument sin tabla, o está dañado. Ábralo, guarde la tabla como «Texto CSV» y elija ese archivo.</translation>
    </message>
    <message>
        <source>line %1 names the columns in another order than the header</source>
        <translation>la línea %1 nombra las columnas en otro orden que el encabezado</translation>
    </message>
    <message>
        <source>a cell in quotation marks goes on over line %1, which looks like a row</source>
        <translation>una celda entre comillas sigue hasta la línea %1, que parece una fila</translation>
    </message>
    <message>
        <source>“%1” is a table in an old format (SYLK or DIF). Open it in your spreadsheet, save it as “CSV UTF-8”, and choose that file.</source>
        <translation>«%1» es una tabla en un formato antiguo (SYLK o DIF). Ábrala en su hoja de cálculo, guárdela como «CSV UTF-8» y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is an address book or a calendar, not a table. Export the list as CSV where it comes from, and choose that file.</source>
        <translation>«%1» es una libreta de direcciones o un calendario, no una tabla. Exporte la lista como CSV en su lugar de origen y elija ese archivo.</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark</source>
        <translation>hay texto detrás de unas comillas de cierre</translation>
    </message>
    <message>
        <source>a total of other rows, not an event</source>
        <translation>es un total de otras filas, no un evento</translation>
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
    <name>DailyReset</name>
    <message>
        <source>That is on %1 here (midnight in %2).</source>
        <translation>Eso es el %1 aquí (medianoche en %2).</translation>
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
    <message>
        <source>The file %1 cannot be opened for writing. Check the disk and your rights to its folder.</source>
        <translation>El archivo %1 no se puede abrir para escribir en él. Compruebe el disco y sus permisos en la carpeta.</translation>
    </message>
    <message>
        <source>The file %1 lies on a drive of another computer. There the program cannot keep two windows apart. Choose a folder on this computer.</source>
        <translation>El archivo %1 está en una unidad de otro equipo. Allí el programa no puede mantener separadas dos ventanas. Elija una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. It was left as it is. Keep it: what is whole in it can be saved.</source>
        <translation>El archivo %1 está dañado. Se ha dejado como está. Consérvelo: lo que está íntegro en él se puede salvar.</translation>
    </message>
    <message>
        <source>%1 was replaced by another program, which opened a saved workspace or restored a record, while this was saved: it is not in the file that stands there now. Look what is there, then do it again.</source>
        <translation>Otro programa reemplazó %1, al abrir un espacio de trabajo guardado o restaurar un registro, mientras esto se guardaba: no está en el archivo que hay ahora. Mire qué hay y hágalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>DeveloperMessage</name>
    <message>
        <source>I would like to put events on our HubSpot timelines that follow the template “%1”. Could you create it in our app?</source>
        <translation>Quiero poner eventos en nuestras cronologías de HubSpot que sigan la plantilla «%1». ¿Puedes crearla en nuestra app?</translation>
    </message>
    <message>
        <source>Its tokens:</source>
        <translation>Sus tokens:</translation>
    </message>
    <message>
        <source>A. If our app has timeline event templates already: send this body to %1, with the number of our app, as POST. It needs the permission developers-write.</source>
        <translation>A. Si nuestra app ya tiene plantillas de eventos de cronología: envía este cuerpo con POST a %1, con el número de nuestra app. Hace falta el permiso developers-write.</translation>
    </message>
    <message>
        <source>B. If our app is a developer project with app events: save this file as %1 and run “hs project upload”.</source>
        <translation>B. Si nuestra app es un proyecto de desarrollador con app events: guarda este archivo como %1 y ejecuta «hs project upload».</translation>
    </message>
    <message>
        <source>Please send me back the id that HubSpot gives it: a number for A, the full name of the event type for B.</source>
        <translation>Envíame después el ID que le dé HubSpot: un número en el caso A, el nombre completo del tipo de evento en el B.</translation>
    </message>
    <message>
        <source>Add the token %1: POST to %2</source>
        <translation>Añade el token %1: POST a %2</translation>
    </message>
    <message>
        <source>Change the token %1: PUT to %2</source>
        <translation>Cambia el token %1: PUT a %2</translation>
    </message>
    <message>
        <source>The template “%1” (%2) is at HubSpot as it stands here: there is nothing to change.</source>
        <translation>La plantilla «%1» (%2) está en HubSpot tal como está aquí: no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Could you change the timeline event template “%1” (%2) in our app?</source>
        <translation>¿Puedes cambiar la plantilla de eventos de cronología «%1» (%2) en nuestra app?</translation>
    </message>
    <message>
        <source>Please mind: this changes every card ever made with it, in every account that installed the app.</source>
        <translation>Ten en cuenta que esto cambia todas las tarjetas hechas con ella, en todas las cuentas que instalaron la app.</translation>
    </message>
    <message>
        <source>What differs from what HubSpot has:</source>
        <translation>Lo que difiere de lo que tiene HubSpot:</translation>
    </message>
    <message>
        <source>The whole template as it should be, for PUT to %1:</source>
        <translation>La plantilla entera como debe quedar, para PUT a %1:</translation>
    </message>
    <message>
        <source>Or, for a developer project, the file %1:</source>
        <translation>O, para un proyecto de desarrollador, el archivo %1:</translation>
    </message>
</context>
<context>
    <name>DraftEffects</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps its template until you take the changes over there.</source>
        <translation>%1 conserva su plantilla hasta que adopte allí los cambios.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of %1</source>
        <translation>
            <numerusform>%Ln valor de %1</numerusform>
            <numerusform>%Ln valores de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps its template until you take the changes over there; it would lose nothing.</source>
        <translation>%1 conserva su plantilla hasta que adopte allí los cambios; no perdería nada.</translation>
    </message>
    <message>
        <source>%1 keeps its template until you take the changes over there; it would lose %2.</source>
        <translation>%1 conserva su plantilla hasta que adopte allí los cambios; perdería %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more drafts keep it too.</source>
        <translation>
            <numerusform>%Ln borrador más también la conserva.</numerusform>
            <numerusform>%Ln borradores más también la conservan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“%1” is not a draft of Timeline Composer. Choose a file made with “Export draft”.</source>
        <translation>«%1» no es un borrador de Timeline Composer. Elija un archivo hecho con «Exportar borrador».</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Timeline Composer. Update the program, then open it.</source>
        <translation>«%1» se guardó con una versión más reciente de Timeline Composer. Actualice el programa y ábralo después.</translation>
    </message>
    <message>
        <source>“%1” is cut off or damaged in line %2. Nothing was opened; ask for the file once more.</source>
        <translation>«%1» está cortado o dañado en la línea %2. No se ha abierto nada; pida el archivo otra vez.</translation>
    </message>
    <message>
        <source>The draft could not be written. Free some space or choose another folder.</source>
        <translation>No se ha podido escribir el borrador. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is no file “%1” any more. Choose it again.</source>
        <translation>El archivo «%1» ya no existe. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Close it in other programs, or ask for the right to read it.</source>
        <translation>«%1» no se puede abrir. Ciérrelo en otros programas o pida permiso para leerlo.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check that the disk is connected and try again.</source>
        <translation>«%1» no se pudo leer hasta el final. Compruebe que el disco está conectado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The draft has more events than one file takes (10 million). Split it first.</source>
        <translation>El borrador tiene más eventos de los que caben en un archivo (10 millones). Divídalo primero.</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read from start to end. Save it as a file first.</source>
        <translation>«%1» no es un archivo que se pueda leer de principio a fin. Guárdelo primero como archivo.</translation>
    </message>
</context>
<context>
    <name>DraftImports</name>
    <message>
        <source>No copy of %1 could be kept; keep the file where it is until the outcome CSV is saved.</source>
        <translation>No se pudo conservar una copia de %1; conserve el archivo donde está hasta guardar el CSV de resultados.</translation>
    </message>
    <message>
        <source>%1 was changed since it was imported: no copy of it could be kept. An outcome CSV of this draft will not have its columns; save one with what it has, or import the file anew.</source>
        <translation>%1 cambió después de importarlo: no se pudo guardar una copia. Un CSV de resultados de este borrador no tendrá sus columnas; guárdelo así o vuelva a importar el archivo.</translation>
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
    <message>
        <source>This draft was changed by another program meanwhile. Nothing was written over it.</source>
        <translation>Entretanto otro programa ha cambiado este borrador. No se ha sobrescrito nada.</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
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
        <source>%Ln with errors</source>
        <translation>
            <numerusform>%Ln con errores</numerusform>
            <numerusform>%Ln con errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln creado</numerusform>
            <numerusform>%Ln creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in a send</source>
        <translation>
            <numerusform>%Ln espera en un envío</numerusform>
            <numerusform>%Ln esperan en un envío</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the ready ones for people who get none</source>
        <translation>
            <numerusform>%Ln de los listos para personas que no reciben ninguno</numerusform>
            <numerusform>%Ln de los listos para personas que no reciben ninguno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused before</source>
        <translation>
            <numerusform>%Ln rechazado antes</numerusform>
            <numerusform>%Ln rechazados antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln con avisos</numerusform>
            <numerusform>%Ln con avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to check: the draft is empty.</source>
        <translation>No hay nada que comprobar: el borrador está vacío.</translation>
    </message>
    <message>
        <source>Checked on this computer, nothing left it: %1.</source>
        <translation>Comprobado en este equipo, sin que nada saliera de él: %1.</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>%1; of all %L2: %3</source>
        <comment>counts of events; how many; more about some of them</comment>
        <translation>%1; del total de %L2: %3</translation>
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
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet: browsers show an empty frame.</source>
        <translation>El certificado del servidor ha caducado o aún no es válido: los navegadores muestran un marco vacío.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another address: browsers show an empty frame.</source>
        <translation>El certificado del servidor es para otra dirección: los navegadores muestran un marco vacío.</translation>
    </message>
    <message>
        <source>The server signed its certificate itself: browsers show an empty frame.</source>
        <translation>El servidor ha firmado su propio certificado: los navegadores muestran un marco vacío.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from nobody browsers trust: they show an empty frame.</source>
        <translation>El certificado del servidor no procede de nadie en quien confíen los navegadores: muestran un marco vacío.</translation>
    </message>
    <message>
        <source>Could not be checked: this computer is not online.</source>
        <translation>No se ha podido comprobar: este equipo no tiene conexión.</translation>
    </message>
</context>
<context>
    <name>EventField</name>
    <message>
        <source>Event id</source>
        <translation>ID del evento</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
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
    <message>
        <source>Record ID</source>
        <translation>ID de registro</translation>
    </message>
    <message>
        <source>Visitor cookie</source>
        <translation>Cookie de visitante</translation>
    </message>
</context>
<context>
    <name>EventIndex</name>
    <message>
        <source>Another window is making the index of sent events.</source>
        <translation>Otra ventana está creando el índice de los eventos enviados.</translation>
    </message>
    <message>
        <source>The index of sent events cannot be written. Free some space; nothing else depends on it.</source>
        <translation>No se puede escribir el índice de los eventos enviados. Libere espacio; nada más depende de él.</translation>
    </message>
    <message>
        <source>The index of sent events is damaged and cannot be replaced: remove the file %1. Nothing else depends on it.</source>
        <translation>El índice de los eventos enviados está dañado y no se puede reemplazar: elimine el archivo %1. Nada más depende de él.</translation>
    </message>
    <message>
        <source>The index of sent events is damaged.</source>
        <translation>El índice de los eventos enviados está dañado.</translation>
    </message>
</context>
<context>
    <name>EventKey</name>
    <message>
        <source>An id cannot be made of “%1”: the template has no such field. It has: %2.</source>
        <translation>No se puede formar un ID con «%1»: la plantilla no tiene ese campo. Tiene: %2.</translation>
    </message>
    <message>
        <source>Whom the event is for</source>
        <translation>A quién corresponde el evento</translation>
    </message>
</context>
<context>
    <name>EventSearch</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
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
    <name>FaultPlan</name>
    <message>
        <source>Rule %1 of the scenario: %2</source>
        <translation>Regla %1 del escenario: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Mend the word and start again.</source>
        <translation>«%1» no se conoce aquí. Corrija la palabra y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The scenario is not a JSON object. Mend the file and start again.</source>
        <translation>El escenario no es un objeto JSON. Corrija el archivo y empiece de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known in a scenario. Mend the word and start again.</source>
        <translation>«%1» no se conoce en un escenario. Corrija la palabra y empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>FileSend</name>
    <message>
        <source>This very file was sent to this account on %1: %2.</source>
        <translation>Este mismo archivo se envió a esta cuenta el %1: %2.</translation>
    </message>
</context>
<context>
    <name>ForeignTemplate</name>
    <message>
        <source>“%1” is a draft of this program, with events in it. Drop it on the window, or choose “Open”: its template comes with it.</source>
        <translation>«%1» es un borrador de este programa, con eventos. Suéltelo en la ventana o elija «Abrir»: su plantilla viene con él.</translation>
    </message>
    <message>
        <source>“%1” says which column becomes what. Import a file first, then load it there.</source>
        <translation>«%1» dice qué columna se convierte en qué. Importe primero un archivo y cárguelo allí.</translation>
    </message>
    <message>
        <source>“%1” holds events, not the template they follow. Import it as a table.</source>
        <translation>«%1» contiene eventos, no la plantilla que siguen. Impórtelo como tabla.</translation>
    </message>
    <message>
        <source>“%1” describes a whole interface, not a template.</source>
        <translation>«%1» describe una interfaz entera, no una plantilla.</translation>
    </message>
    <message>
        <source>“%1” is an answer of HubSpot that says what went wrong: %2</source>
        <translation>«%1» es una respuesta de HubSpot que dice qué falló: %2</translation>
    </message>
    <message>
        <source>“%1” is an empty list: it holds no template.</source>
        <translation>«%1» es una lista vacía: no contiene ninguna plantilla.</translation>
    </message>
    <message>
        <source>“%1” belongs to a developer project and describes a part of the type “%2”. Event types have the type “app-event” and lie in src/app/app-events.</source>
        <translation>«%1» pertenece a un proyecto de desarrollador y describe una parte del tipo «%2». Los tipos de evento tienen el tipo «app-event» y están en src/app/app-events.</translation>
    </message>
    <message>
        <source>“%1” belongs to a developer project. Open the project&apos;s folder: its event types are found there.</source>
        <translation>«%1» pertenece a un proyecto de desarrollador. Abra la carpeta del proyecto: allí se encuentran sus tipos de evento.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but no template: it has neither tokens nor texts for the card.</source>
        <translation>«%1» es JSON, pero no una plantilla: no tiene tokens ni textos para la tarjeta.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>“%1” is a workbook or a packed folder. Make a template of its columns with “From a file”, or unpack it and open the folder.</source>
        <translation>«%1» es un libro de cálculo o una carpeta comprimida. Haga una plantilla de sus columnas con «De un archivo», o descomprímala y abra la carpeta.</translation>
    </message>
    <message>
        <source>“%1” is no text. A template is a JSON file: ask your developer for it, or make one here.</source>
        <translation>«%1» no es texto. Una plantilla es un archivo JSON: pídala a su desarrollador o haga una aquí.</translation>
    </message>
    <message>
        <source>“%1” is a table. Make a template of its columns with “From a file”.</source>
        <translation>«%1» es una tabla. Haga una plantilla de sus columnas con «De un archivo».</translation>
    </message>
    <message>
        <source>“%1” is a text without a template in it. A template is a JSON file: ask your developer for it, or make one here.</source>
        <translation>«%1» es un texto sin ninguna plantilla. Una plantilla es un archivo JSON: pídala a su desarrollador o haga una aquí.</translation>
    </message>
    <message>
        <source>“%1” is a list, but not of templates.</source>
        <translation>«%1» es una lista, pero no de plantillas.</translation>
    </message>
    <message>
        <source>“%1” is the file of an event type, but its “config” is no { … } with properties and texts. Mend the file there and open it again.</source>
        <translation>«%1» es el archivo de un tipo de evento, pero su «config» no es un { … } con propiedades y textos. Corrija ahí el archivo y ábralo de nuevo.</translation>
    </message>
</context>
<context>
    <name>FormatCombos</name>
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
</context>
<context>
    <name>FrameRefusal</name>
    <message>
        <source>The browser shows an empty frame: the page sends several X-Frame-Options that contradict each other.</source>
        <translation>El navegador muestra un marco vacío: la página envía varios X-Frame-Options que se contradicen.</translation>
    </message>
    <message>
        <source>The browser shows an empty frame: the page forbids being embedded (X-Frame-Options: %1).</source>
        <translation>El navegador muestra un marco vacío: la página prohíbe que se incruste (X-Frame-Options: %1).</translation>
    </message>
    <message>
        <source>The browser shows an empty frame: HubSpot is not among those who may embed the page (%1).</source>
        <translation>El navegador muestra un marco vacío: HubSpot no está entre quienes pueden incrustar la página (%1).</translation>
    </message>
    <message>
        <source>The browser shows an empty frame: a policy of the page forbids it.</source>
        <translation>El navegador muestra un marco vacío: una directiva de la página lo prohíbe.</translation>
    </message>
    <message>
        <source>The browser shows an empty frame: nothing insecure (http) is shown inside HubSpot&apos;s secure page.</source>
        <translation>El navegador muestra un marco vacío: en la página segura de HubSpot no se muestra nada que no sea seguro (http).</translation>
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
    <name>HistoryText</name>
    <message>
        <source>Left this computer in request %1</source>
        <translation>Salió de este equipo en la solicitud %1</translation>
    </message>
    <message>
        <source>The account was asked with the very same request %1</source>
        <translation>Se consultó a la cuenta con exactamente la misma solicitud %1</translation>
    </message>
    <message>
        <source>Stopped before this event left</source>
        <translation>Detenido antes de que saliera este evento</translation>
    </message>
    <message>
        <source>The send was stopped before this event left. Send it again whenever you like.</source>
        <translation>El envío se detuvo antes de que saliera este evento. Envíelo de nuevo cuando quiera.</translation>
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
    <name>IdsInFiles</name>
    <message>
        <source>It could not be noted which ids leave in this file, so it was not written. Free some space, or check your rights in %1.</source>
        <translation>No se pudo anotar qué ID salen en este archivo, así que no se escribió. Libere espacio o compruebe sus permisos en %1.</translation>
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
    <name>ImportNotice</name>
    <message numerus="yes">
        <source>%n lines above the header are left out: %1</source>
        <translation>
            <numerusform>Se omite %n línea encima del encabezado: %1</numerusform>
            <numerusform>Se omiten %n líneas encima del encabezado: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have fewer cells than the header; the missing ones are read as empty: line %1</source>
        <translation>
            <numerusform>%n línea tiene menos celdas que el encabezado; las que faltan se leen como vacías: línea %1</numerusform>
            <numerusform>%n líneas tienen menos celdas que el encabezado; las que faltan se leen como vacías: línea %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates stand in: %1.</source>
        <translation>Hay fechas en: %1.</translation>
    </message>
    <message>
        <source>“%1” is not taken for the events&apos; own ids: an id has letters and digits and comes once. Every event gets a new one.</source>
        <translation>«%1» no se toma como ID de los eventos: un ID tiene letras y cifras y aparece una sola vez. Cada evento recibe uno nuevo.</translation>
    </message>
    <message>
        <source>“%1” says who it is about; “%2” is left out: with both, HubSpot would change the contacts&apos; addresses.</source>
        <translation>«%1» dice de quién se trata; «%2» se omite: con ambos, HubSpot cambiaría las direcciones de los contactos.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Taken by meaning or by the values: %1.</source>
        <translation>Tomadas por el significado o por los valores: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns go nowhere: %1.</source>
        <translation>
            <numerusform>%n columna no se usa: %1.</numerusform>
            <numerusform>%n columnas no se usan: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>“%1” has days without a time: these events stand at midnight. Times of day stand in: %2.</source>
        <translation>«%1» tiene días sin hora: estos eventos quedarán a medianoche. Hay horas en: %2.</translation>
    </message>
    <message>
        <source>Times in “%1” are read as %2, as its name says.</source>
        <translation>Las horas de «%1» se leen en %2, como dice su nombre.</translation>
    </message>
    <message>
        <source>“%1” counts %2, %3 counts %4: the numbers are converted.</source>
        <translation>«%1» cuenta %2, %3 cuenta %4: los números se convierten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 (%n times)</source>
        <translation>
            <numerusform>%1 en %2 (%n vez)</numerusform>
            <numerusform>%1 en %2 (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as empty: %1.</source>
        <translation>Se leen como vacíos: %1.</translation>
    </message>
    <message>
        <source>No column fills %1.</source>
        <translation>Ninguna columna rellena %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of “%1” show something else than they hold: “%2” for %3, which is read.</source>
        <translation>
            <numerusform>%n celda de «%1» muestra otra cosa que lo que contiene: «%2» por %3, que es lo que se lee.</numerusform>
            <numerusform>%n celdas de «%1» muestran otra cosa que lo que contienen: «%2» por %3, que es lo que se lee.</numerusform>
        </translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message numerus="yes">
        <source>Blanks around the text of %n cells are left out: %1.</source>
        <translation>
            <numerusform>Se quitan los espacios alrededor del texto de %n celda: %1.</numerusform>
            <numerusform>Se quitan los espacios alrededor del texto de %n celdas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates in “%1” have no time of day: these events stand at midnight.</source>
        <translation>
            <numerusform>%n fecha de «%1» no tiene hora: este evento queda a medianoche.</numerusform>
            <numerusform>%n fechas de «%1» no tienen hora: estos eventos quedan a medianoche.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is hidden in the sheet and is used all the same.</source>
        <translation>«%1» está oculta en la hoja y se usa de todos modos.</translation>
    </message>
    <message>
        <source>“%1” holds gross amounts, with taxes; they are used as they are for %2.</source>
        <translation>«%1» contiene importes brutos, con impuestos; se usan tal cual para %2.</translation>
    </message>
    <message>
        <source>Events of the file name another template: %1. They become events of “%2” (%3) all the same.</source>
        <translation>Hay eventos del archivo que indican otra plantilla: %1. Se convierten de todos modos en eventos de «%2» (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have empty cells more than the header has names; they are read without them: line %1</source>
        <translation>
            <numerusform>%n línea tiene más celdas vacías que nombres el encabezado; se lee sin ellas: línea %1</numerusform>
            <numerusform>%n líneas tienen más celdas vacías que nombres el encabezado; se leen sin ellas: línea %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No column fills %1 of the extra data, which the card prints.</source>
        <translation>Ninguna columna rellena %1 de los datos adicionales, que la tarjeta muestra.</translation>
    </message>
    <message>
        <source>“%1” is read with the day in front of the month, as the dates of “%2” show.</source>
        <translation>«%1» se lee con el día delante del mes, como muestran las fechas de «%2».</translation>
    </message>
    <message>
        <source>“%1” is read with the month in front of the day, as the dates of “%2” show.</source>
        <translation>«%1» se lee con el mes delante del día, como muestran las fechas de «%2».</translation>
    </message>
    <message>
        <source>What does not come out even is rounded: 100 %1 are %2 %3.</source>
        <translation>Lo que no sale exacto se redondea: 100 %1 son %2 %3.</translation>
    </message>
    <message>
        <source>Each line is one cell in quotation marks that holds the whole row: save the file again without them, or have it read without quotation marks.</source>
        <translation>Cada línea es una sola celda entre comillas que contiene la fila entera: guarde el archivo de nuevo sin ellas, o haga que se lea sin comillas.</translation>
    </message>
    <message numerus="yes">
        <source>%n characters do not belong to %1: save the file as “CSV UTF-8”, or choose another encoding.</source>
        <translation>
            <numerusform>%n carácter no pertenece a %1: guarde el archivo como «CSV UTF-8» o elija otra codificación.</numerusform>
            <numerusform>%n caracteres no pertenecen a %1: guarde el archivo como «CSV UTF-8» o elija otra codificación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no time in “%1”: these events get the moment of the review.</source>
        <translation>
            <numerusform>%n fila no tiene fecha en «%1»: este evento llevará el momento de la revisión.</numerusform>
            <numerusform>%n filas no tienen fecha en «%1»: estos eventos llevarán el momento de la revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column says when it happened: the events get the moment of the review.</source>
        <translation>Ninguna columna dice cuándo ocurrió: los eventos llevarán el momento de la revisión.</translation>
    </message>
    <message>
        <source>“%1” says a zone for each row and is not used: all times in “%2” are read in one zone.</source>
        <translation>«%1» indica una zona horaria en cada fila y no se usa: todas las horas de «%2» se leen en una sola zona.</translation>
    </message>
</context>
<context>
    <name>ImportPipeline</name>
    <message>
        <source>“%1” has more than %2 rows, which is more than one import takes. Split it, and import the parts one after the other.</source>
        <translation>«%1» tiene más de %2 filas, más de las que admite una importación. Divídalo e importe las partes una tras otra.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was read. Save it to its end, then try once more.</source>
        <translation>«%1» cambió mientras se leía. Termine de guardarlo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message>
        <source>Which of them is written right?</source>
        <translation>¿Cuál está bien escrito?</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>nothing: it is one column</source>
        <translation>nada: es una sola columna</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n columns</source>
        <translation>
            <numerusform>%1, %n columna</numerusform>
            <numerusform>%1, %n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>What separates the columns in “%1”?</source>
        <translation>¿Qué separa las columnas en «%1»?</translation>
    </message>
    <message>
        <source>the names of the columns</source>
        <translation>los nombres de las columnas</translation>
    </message>
    <message>
        <source>the first event</source>
        <translation>el primer evento</translation>
    </message>
    <message>
        <source>Is the first line, “%1”, …</source>
        <translation>La primera línea, «%1», ¿es…</translation>
    </message>
    <message>
        <source>Which column holds the contact&apos;s email?</source>
        <translation>¿Qué columna contiene el correo del contacto?</translation>
    </message>
    <message>
        <source>Which column says when it happened?</source>
        <translation>¿Qué columna dice cuándo ocurrió?</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Which day is %1?</source>
        <translation>¿Qué día es %1?</translation>
    </message>
    <message>
        <source>How much is %1?</source>
        <translation>¿Cuánto es %1?</translation>
    </message>
    <message>
        <source>Which column holds “%1”?</source>
        <translation>¿Qué columna contiene «%1»?</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The file has several lists of people. Which one holds the events?</source>
        <translation>El archivo tiene varias listas de personas. ¿Cuál contiene los eventos?</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n records</source>
        <translation>
            <numerusform>«%1», %n registro</numerusform>
            <numerusform>«%1», %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has days without a time of day. Does another column say it?</source>
        <translation>«%1» tiene días sin hora. ¿La dice otra columna?</translation>
    </message>
    <message>
        <source>none: midnight</source>
        <translation>ninguna: medianoche</translation>
    </message>
    <message>
        <source>“%1” names a zone that several places share. In which zone are its times?</source>
        <translation>«%1» nombra una zona horaria que comparten varios lugares. ¿En cuál están sus horas?</translation>
    </message>
    <message>
        <source>“%1” says a zone for each row, such as %2, that is not known. In which zone are the times of “%3”?</source>
        <translation>«%1» dice una zona horaria en cada fila, como %2, que no se conoce. ¿En cuál están las horas de «%3»?</translation>
    </message>
    <message>
        <source>“%1” and “%2” may count in different steps. How much is %3?</source>
        <translation>«%1» y «%2» pueden contar en unidades distintas. ¿Cuánto es %3?</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>sí: %1</translation>
    </message>
    <message>
        <source>no, leave it out</source>
        <translation>no, dejarla fuera</translation>
    </message>
    <message>
        <source>“%1” counts something else than “%2” says. Are its numbers taken as they stand?</source>
        <translation>«%1» cuenta otra cosa que lo que dice «%2». ¿Se toman sus números tal cual?</translation>
    </message>
    <message>
        <source>“%1” has amounts in several currencies: %2. Are the numbers taken as they stand?</source>
        <translation>«%1» tiene importes en varias monedas: %2. ¿Se toman los números tal cual?</translation>
    </message>
    <message>
        <source>“%1” tells the numbers of “%2” apart: %3. Are they taken as they stand?</source>
        <translation>«%1» distingue los números de «%2»: %3. ¿Se toman tal cual?</translation>
    </message>
    <message>
        <source>“%1” has years of two digits. Is %2 in %3?</source>
        <translation>«%1» tiene años de dos cifras. ¿Es %2 del año %3?</translation>
    </message>
    <message>
        <source>“%1” holds %2, with the day behind the year. Is %3 written with the month behind the year?</source>
        <translation>«%1» contiene %2, con el día detrás del año. ¿Está %3 escrito con el mes detrás del año?</translation>
    </message>
    <message>
        <source>“%1” stands above the header. In which zone are the times of “%2”?</source>
        <translation>«%1» está encima del encabezado. ¿En qué zona están las horas de «%2»?</translation>
    </message>
    <message>
        <source>The workbook has several sheets of the same columns. Which one holds the events?</source>
        <translation>El libro tiene varias hojas con las mismas columnas. ¿Cuál contiene los eventos?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n rows</source>
        <translation>
            <numerusform>«%1», %n fila</numerusform>
            <numerusform>«%1», %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds %2: values of some options of “%3” and labels of others. Are the values meant?</source>
        <translation>«%1» contiene %2: valores de unas opciones de «%3» y etiquetas de otras. ¿Se refiere a los valores?</translation>
    </message>
    <message>
        <source>%1: “%2” stands between thousands</source>
        <translation>%1: «%2» separa los miles</translation>
    </message>
    <message>
        <source>%1: “%2” stands before decimals</source>
        <translation>%1: «%2» separa los decimales</translation>
    </message>
    <message>
        <source>“%1” does not say which unit of time it counts. What is its %2?</source>
        <translation>«%1» no dice qué unidad de tiempo cuenta. ¿Qué es su %2?</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1 milisegundos</translation>
    </message>
    <message>
        <source>none: the moment of the review</source>
        <translation>ninguna: el momento de la revisión</translation>
    </message>
</context>
<context>
    <name>IssueGroups</name>
    <message>
        <source>Refused in an earlier send; the reason is not known here</source>
        <translation>Rechazado en un envío anterior; aquí no se conoce el motivo</translation>
    </message>
</context>
<context>
    <name>JsonTable</name>
    <message>
        <source>“%1” ends in the middle of a list, in line %2. Export or download it again.</source>
        <translation>«%1» termina en mitad de una lista, en la línea %2. Expórtelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a table: in line %2 stands something else than an object in braces. A list of objects is needed, one for each event.</source>
        <translation>«%1» no se puede leer como tabla: en la línea %2 hay algo que no es un objeto entre llaves. Se necesita una lista de objetos, uno por cada evento.</translation>
    </message>
    <message>
        <source>“%1” ends in the middle of an object that begins in line %2. Export or download it again.</source>
        <translation>«%1» termina en mitad de un objeto que empieza en la línea %2. Expórtelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>In “%1” an object that begins in line %2 is longer than 16 MB. No event can be so long.</source>
        <translation>En «%1», un objeto que empieza en la línea %2 ocupa más de 16 MB. Ningún evento puede ser tan largo.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON in line %2. Export it again, or mend the line.</source>
        <translation>«%1» no es JSON válido en la línea %2. Expórtelo de nuevo o corrija la línea.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Detenido. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>“%1” has more than 16,384 different keys: its objects are not the rows of a table.</source>
        <translation>«%1» tiene más de 16 384 claves distintas: sus objetos no son las filas de una tabla.</translation>
    </message>
    <message>
        <source>There is nothing to import in “%1”: it holds no objects with values.</source>
        <translation>No hay nada que importar en «%1»: no contiene objetos con valores.</translation>
    </message>
    <message>
        <source>“%1” has no list called “%2”. It has: %3.</source>
        <translation>«%1» no tiene ninguna lista llamada «%2». Tiene: %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a table: lists stand beside objects in it. A list of objects is needed, one for each event.</source>
        <translation>«%1» no se puede leer como tabla: contiene listas junto a objetos. Hace falta una lista de objetos, uno por evento.</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>el archivo termina en mitad de ella</translation>
    </message>
    <message>
        <source>something else than an object in braces, up to line %1</source>
        <translation>no es un objeto entre llaves, hasta la línea %1</translation>
    </message>
    <message>
        <source>something else than an object in braces</source>
        <translation>no es un objeto entre llaves</translation>
    </message>
    <message>
        <source>not valid JSON in line %1</source>
        <translation>no es JSON válido en la línea %1</translation>
    </message>
    <message>
        <source>not valid JSON, up to line %1</source>
        <translation>no es JSON válido, hasta la línea %1</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>no es JSON válido</translation>
    </message>
    <message>
        <source>the file ends in the middle of a list</source>
        <translation>el archivo termina en mitad de una lista</translation>
    </message>
    <message>
        <source>the file ends in the middle of an object</source>
        <translation>el archivo termina en mitad de un objeto</translation>
    </message>
    <message>
        <source>more than 1,024 levels of braces and brackets inside one another, in line %1</source>
        <translation>más de 1024 niveles de llaves y corchetes unos dentro de otros, en la línea %1</translation>
    </message>
    <message>
        <source>“%1” cannot be read: the record of line %2 has more than 1,024 levels of braces and brackets, one inside the other. Leave that record out, or write it flatter.</source>
        <translation>No se puede leer «%1»: el registro de la línea %2 tiene más de 1024 niveles de llaves y corchetes, unos dentro de otros. Omita ese registro o escríbalo con menos niveles.</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>There is no room to keep %1 as it was. Free some space and try again; nothing was changed.</source>
        <translation>No hay sitio para conservar %1 tal como estaba. Libere espacio e inténtelo de nuevo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The record of sends could not be brought over to this version. It was left as it is; a copy may help us to mend it.</source>
        <translation>El registro de envíos no se pudo pasar a esta versión. Se ha dejado como está; una copia puede ayudarnos a arreglarlo.</translation>
    </message>
    <message>
        <source>The plan cannot be frozen: its batches do not fit.</source>
        <translation>El plan no se puede fijar: sus lotes no encajan.</translation>
    </message>
    <message>
        <source>These events were created meanwhile by another window or program. Nothing was sent; review once more.</source>
        <translation>Otra ventana u otro programa creó estos eventos entretanto. No se envió nada; revíselos de nuevo.</translation>
    </message>
    <message>
        <source>These events are in another send that is not finished. Nothing was sent; resume or stop that send first.</source>
        <translation>Estos eventos están en otro envío sin terminar. No se envió nada; reanude o detenga primero ese envío.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Nothing was sent; check the disk, its room and your rights there.</source>
        <translation>No se puede escribir el archivo %1. No se ha enviado nada; compruebe el disco, el espacio y sus permisos.</translation>
    </message>
    <message>
        <source>The record of this send was damaged and restored. The account may have created the event; ask the account.</source>
        <translation>El registro de este envío se dañó y se restauró. La cuenta puede haber creado el evento; pregunte a la cuenta.</translation>
    </message>
    <message>
        <source>The restored record of sends stays beside the old one: %1. Check your rights to the folder.</source>
        <translation>El registro de envíos restaurado queda junto al antiguo: %1. Compruebe sus permisos en la carpeta.</translation>
    </message>
    <message>
        <source>The daily copy of the record of sends could not be put in its place: %1.</source>
        <translation>La copia diaria del registro de envíos no se pudo poner en su sitio: %1.</translation>
    </message>
    <message>
        <source>A send is running or paused in a window or program. Let it end, or stop it there: what was not sent can be sent later. Then try again; nothing was changed.</source>
        <translation>Un envío está en marcha o en pausa en una ventana o un programa. Deje que termine o deténgalo allí: lo que no se envió puede enviarse más tarde. Luego inténtelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The record of sends is being restored, or a person taken out of it, by another program. Wait until it is done; nothing was changed.</source>
        <translation>Otro programa está restaurando el registro de envíos, o quitando de él a una persona. Espere a que termine; no se cambió nada.</translation>
    </message>
    <message>
        <source>Cancelled before anything left: no event was created, and no send was made.</source>
        <translation>Se canceló antes de que saliera nada: no se creó ningún evento ni ningún envío.</translation>
    </message>
</context>
<context>
    <name>LedgerRetention</name>
    <message>
        <source>There is no such send any more.</source>
        <translation>Ese envío ya no existe.</translation>
    </message>
    <message>
        <source>Stopped. What is still kept goes at the next start.</source>
        <translation>Se detuvo. Lo que aún se conserva se eliminará en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>Another window is sending these events. Watch them there.</source>
        <translation>Otra ventana está enviando estos eventos. Sígalos allí.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing was sent; check the disk and your rights there.</source>
        <translation>No se puede escribir en la carpeta %1. No se ha enviado nada; compruebe el disco y sus permisos allí.</translation>
    </message>
    <message>
        <source>There is no send %1.</source>
        <translation>No hay ningún envío %1.</translation>
    </message>
    <message>
        <source>Several sends begin with %1. Give more of its id.</source>
        <translation>Varios envíos empiezan por %1. Indique más caracteres de su ID.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read where it is, and there is no room for a copy of it.</source>
        <translation>El archivo %1 no se puede leer donde está, y no hay espacio para una copia.</translation>
    </message>
    <message>
        <source>The record of sends in %1 is damaged. It can still be read; nothing is sent to its accounts. `sends verify` says what is whole, `sends restore` brings it back.</source>
        <translation>El registro de envíos en %1 está dañado. Todavía se puede leer; no se envía nada a sus cuentas. `sends verify` dice qué está íntegro, `sends restore` lo recupera.</translation>
    </message>
    <message>
        <source>A send takes at most 800 million events.</source>
        <translation>Un envío admite como máximo 800 millones de eventos.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>“%1” is empty</source>
        <translation>«%1» está vacío</translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <translation>«%1» es «%2»</translation>
    </message>
    <message>
        <source>Rows are left out where %1.</source>
        <translation>Se omiten las filas en las que %1.</translation>
    </message>
    <message>
        <source>The mapping leaves out rows by %1, which this file does not have: no row is left out for that.</source>
        <translation>La asignación omite filas según %1, que este archivo no tiene: por eso no se omite ninguna fila.</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label, and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>the first ones of a list that goes on</comment>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>MendSteps</name>
    <message>
        <source>What you mended cannot be remembered for the next file. Free some space.</source>
        <translation>Lo que usted corrigió no se puede recordar para el próximo archivo. Libere espacio.</translation>
    </message>
</context>
<context>
    <name>MintingKey</name>
    <message>
        <source>The file %1 cannot be written. Ids made now are known as ours until the program ends.</source>
        <translation>No se puede escribir el archivo %1. Los ID creados ahora se reconocen como nuestros hasta que termine el programa.</translation>
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
    <name>OutcomeCounts</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>%Ln creado</numerusform>
            <numerusform>%Ln creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln no enviado</numerusform>
            <numerusform>%Ln no enviados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeCsv</name>
    <message>
        <source>could not be read: %1</source>
        <translation>no se pudo leer: %1</translation>
    </message>
    <message>
        <source>“%1” was changed since its rows were read: outcomes cannot stand beside them. Save them once more.</source>
        <translation>«%1» cambió después de leer sus filas: los resultados no pueden ir junto a ellas. Guárdelos de nuevo.</translation>
    </message>
</context>
<context>
    <name>OutputPlace</name>
    <message>
        <source>%1 is a file that Timeline Composer keeps for itself. Nothing was saved: save under another name, or in another folder.</source>
        <translation>%1 es un archivo propio de Timeline Composer. No se guardó nada: guarde con otro nombre o en otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is no file but a device: nothing can be kept there. Nothing was saved: save under another name.</source>
        <translation>%1 no es un archivo, sino un dispositivo: allí no se puede guardar nada. No se guardó nada: guarde con otro nombre.</translation>
    </message>
    <message>
        <source>%1 is the file that is read here: it would be replaced. Nothing was saved: save under another name.</source>
        <translation>%1 es el archivo que se está leyendo aquí: se reemplazaría. No se guardó nada: guarde con otro nombre.</translation>
    </message>
    <message>
        <source>%1 is the list of those who get no events, as the settings say: it would be replaced. Nothing was saved: save under another name.</source>
        <translation>%1 es la lista de quienes no reciben eventos, según los ajustes: se reemplazaría. No se guardó nada: guarde con otro nombre.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Create events</source>
        <translation>Crear eventos</translation>
    </message>
    <message>
        <source>Ask what became of an event</source>
        <translation>Preguntar qué fue de un evento</translation>
    </message>
    <message>
        <source>Read templates</source>
        <translation>Leer plantillas</translation>
    </message>
    <message>
        <source>A token does not say what it allows. The first event will show it.</source>
        <translation>Un token no dice qué permite. Lo mostrará el primer evento.</translation>
    </message>
    <message>
        <source>With this app’s templates, on any record of the account.</source>
        <translation>Con las plantillas de esta app, en cualquier registro de la cuenta.</translation>
    </message>
    <message>
        <source>Ask your developer to add the permission “timeline”, then sign in again.</source>
        <translation>Pida a quien desarrolla la app que añada el permiso «timeline» y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>So a lost answer never turns into a second event.</source>
        <translation>Así una respuesta perdida nunca se convierte en un segundo evento.</translation>
    </message>
    <message>
        <source>Events whose answer was lost stay unknown; they are never sent again by themselves.</source>
        <translation>Los eventos cuya respuesta se perdió quedan como desconocidos; nunca se reenvían solos.</translation>
    </message>
    <message>
        <source>Templates can be fetched as they stand at HubSpot.</source>
        <translation>Las plantillas se pueden traer tal como están en HubSpot.</translation>
    </message>
    <message>
        <source>Type templates in here as they stand at HubSpot, or open your developer’s file. All else works.</source>
        <translation>Escriba aquí las plantillas tal como están en HubSpot o abra el archivo de quien desarrolla la app. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
</context>
<context>
    <name>PersonErasure</name>
    <message>
        <source>(erased)</source>
        <translation>(borrado)</translation>
    </message>
    <message>
        <source>An event of this person waits or is unknown in the send “%1” of %2. Stop that send, or ask the account about it, then erase. Nothing was changed.</source>
        <translation>Un evento de esta persona espera o es desconocido en el envío «%1» del %2. Detenga ese envío, o pregunte a la cuenta por él, y luego borre. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 cannot be read: nothing can be said of what it holds.</source>
        <translation>No se puede leer %1: no se puede decir nada de lo que contiene.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the address still stands in it. Free some space and erase it again.</source>
        <translation>No se puede escribir %1: la dirección sigue en él. Libere espacio y bórrela de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is no email address.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: the address may still stand in it. Check your rights there and erase it again.</source>
        <translation>No se puede eliminar %1: la dirección puede seguir en él. Compruebe sus permisos allí y bórrela de nuevo.</translation>
    </message>
</context>
<context>
    <name>PlaceInFile</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <translation>Registro %1: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
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
        <source>The account asks to wait two seconds. Nothing is lost; the send slows down by itself.</source>
        <translation>La cuenta pide esperar dos segundos. No se pierde nada; el envío se ralentiza por sí solo.</translation>
    </message>
    <message>
        <source>Rows become unknown, because nobody can tell what the server did. Ask the account then.</source>
        <translation>Las filas quedan como desconocidas, porque nadie sabe qué hizo el servidor. Consulte entonces a la cuenta.</translation>
    </message>
    <message>
        <source>Rows become unknown. Asking shows that they are not there, and they can be sent again.</source>
        <translation>Las filas quedan como desconocidas. Al consultar se ve que no están y se pueden enviar de nuevo.</translation>
    </message>
    <message>
        <source>Rows become unknown although they were created. Asking finds them; nothing is doubled.</source>
        <translation>Las filas quedan como desconocidas aunque se crearon. Al consultar se encuentran; nada se duplica.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, as at HubSpot</source>
        <translation>
            <numerusform>%n minuto, como en HubSpot</numerusform>
            <numerusform>%n minutos, como en HubSpot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser takes too long</source>
        <translation>El navegador tarda demasiado</translation>
    </message>
    <message>
        <source>The address was used before</source>
        <translation>La dirección ya se había usado</translation>
    </message>
    <message>
        <source>The client ID is not known</source>
        <translation>El ID de cliente no se conoce</translation>
    </message>
    <message>
        <source>The client secret does not match</source>
        <translation>El secreto de cliente no coincide</translation>
    </message>
    <message>
        <source>The redirect address is not listed</source>
        <translation>La dirección de redirección no está en la lista</translation>
    </message>
    <message>
        <source>The additional protection is refused (PKCE)</source>
        <translation>Se rechaza la protección adicional (PKCE)</translation>
    </message>
    <message>
        <source>The permission “timeline” is missing</source>
        <translation>Falta el permiso «timeline»</translation>
    </message>
    <message>
        <source>A renewal opens another account</source>
        <translation>Una renovación abre otra cuenta</translation>
    </message>
    <message>
        <source>The server fails</source>
        <translation>El servidor falla</translation>
    </message>
    <message>
        <source>The newest interface is missing</source>
        <translation>Falta la interfaz más reciente</translation>
    </message>
    <message>
        <source>HubSpot declines, in words</source>
        <translation>HubSpot rechaza y dice por qué</translation>
    </message>
    <message>
        <source>The answer names no account</source>
        <translation>La respuesta no nombra ninguna cuenta</translation>
    </message>
    <message>
        <source>A renewal opens another account, unnamed</source>
        <translation>Una renovación abre otra cuenta sin nombrarla</translation>
    </message>
    <message>
        <source>A renewed token cannot be used</source>
        <translation>Un token renovado no se puede usar</translation>
    </message>
    <message>
        <source>The lifetime is written as text</source>
        <translation>La duración viene escrita como texto</translation>
    </message>
    <message>
        <source>HubSpot refuses, in words of its own</source>
        <translation>HubSpot rechaza con sus propias palabras</translation>
    </message>
    <message>
        <source>There are too many requests</source>
        <translation>Hay demasiadas solicitudes</translation>
    </message>
    <message>
        <source>Some rows are refused</source>
        <translation>Algunas filas se rechazan</translation>
    </message>
    <message>
        <source>The sign-in ends</source>
        <translation>El inicio de sesión termina</translation>
    </message>
    <message>
        <source>The daily limit is reached</source>
        <translation>Se alcanza el límite diario</translation>
    </message>
    <message>
        <source>The send pauses and loses nothing. Choose “Nothing” here, then Resume.</source>
        <translation>El envío se detiene y no pierde nada. Elija aquí «Nada» y después «Reanudar».</translation>
    </message>
    <message>
        <source>The send pauses until the limit is set back. Choose “Nothing” here, then Resume.</source>
        <translation>El envío se detiene hasta que se restablezca el límite. Elija aquí «Nada» y después «Reanudar».</translation>
    </message>
    <message>
        <source>An answer takes three seconds: time to try Pause and Stop.</source>
        <translation>Una respuesta tarda tres segundos: tiempo para probar Pausar y Detener.</translation>
    </message>
    <message>
        <source>The Practice account is still set to refuse some rows, mended ones too. Under Accounts, set “What goes wrong” to “Nothing” to have them created.</source>
        <translation>La cuenta de prácticas sigue ajustada para rechazar algunas filas, también las corregidas. En Cuentas, ponga «Qué sale mal» en «Nada» para que se creen.</translation>
    </message>
    <message>
        <source>The first row of such a request and every fiftieth are refused, whatever they say, mended ones too. To have them created choose “Nothing” here, then send them again. Unless it is every request, a send of few may be spared.</source>
        <translation>Se rechazan la primera fila de cada solicitud así y una de cada cincuenta, digan lo que digan, también las corregidas. Para que se creen, elija «Nada» aquí y vuelva a enviarlas. Si no es en cada solicitud, un envío de pocas puede librarse.</translation>
    </message>
</context>
<context>
    <name>PracticeLog</name>
    <message>
        <source>The practice store %1 cannot be read or written. Choose another place for it and start again.</source>
        <translation>El almacén de práctica %1 no se puede leer o escribir. Elija otro lugar y empiece de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a store of the Practice account. Move it elsewhere to begin with an empty one; it is left as it is.</source>
        <translation>%1 no es un almacén de la cuenta de prácticas. Muévalo a otro lugar para empezar con uno vacío; queda como está.</translation>
    </message>
</context>
<context>
    <name>PracticeName</name>
    <message>
        <source>Practice account</source>
        <translation>Cuenta de prácticas</translation>
    </message>
</context>
<context>
    <name>ProcessLock</name>
    <message>
        <source>%1 cannot be written. Check the disk and your rights there.</source>
        <translation>No se puede escribir %1. Compruebe el disco y sus permisos.</translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message>
        <source>Paused: this computer slept, or its clock was put forward. Check the network and the time, then resume; nothing was lost.</source>
        <translation>En pausa: este equipo estuvo en suspensión o su reloj se adelantó. Compruebe la red y la hora y luego reanude; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Paused: this computer&apos;s clock was put back. Check the time, then resume; nothing was lost.</source>
        <translation>En pausa: el reloj de este equipo se atrasó. Compruebe la hora y luego reanude; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Paused: the account asks to wait %1 seconds, longer than you allow. Resume later; nothing was lost.</source>
        <translation>En pausa: la cuenta pide esperar %1 segundos, más de lo que usted permite. Reanude más tarde; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Look at the first event before the others follow.</source>
        <translation>Mire el primer evento antes de que sigan los demás.</translation>
    </message>
    <message numerus="yes">
        <source>%n events have left; what the account answered is not written down yet, and is unknown when the program ends before it is.</source>
        <translation>
            <numerusform>%n evento ya ha salido; lo que respondió la cuenta aún no está anotado, y será desconocido si el programa termina antes.</numerusform>
            <numerusform>%n eventos ya han salido; lo que respondió la cuenta aún no está anotado, y será desconocido si el programa termina antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: the account can be asked again only in %1 seconds, longer than you allow. Ask later; nothing was lost.</source>
        <translation>En pausa: a la cuenta solo se le puede volver a preguntar dentro de %1 segundos, más de lo que usted permite. Pregunte más tarde; no se ha perdido nada.</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>What the account holds of the first event cannot be written down. Free some space.</source>
        <translation>No se puede anotar lo que la cuenta guarda del primer evento. Libere espacio.</translation>
    </message>
    <message>
        <source>Sign in again and read it back; nothing was lost.</source>
        <translation>Inicie sesión de nuevo y vuelva a leerlo; no se perdió nada.</translation>
    </message>
    <message>
        <source>This sign-in may not read events. Open the record in HubSpot and look.</source>
        <translation>Esta sesión no puede leer eventos. Abra el registro en HubSpot y mírelo.</translation>
    </message>
    <message>
        <source>The account gives no usable answer. Read it back later, or open the record and look.</source>
        <translation>La cuenta no da una respuesta utilizable. Léalo más tarde, o abra el registro y mírelo.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>A newer version of this program wrote the reason (%1). %2</source>
        <comment>%1 a key, %2 what it is about, may be empty</comment>
        <translation>Una versión más reciente de este programa escribió el motivo (%1). %2</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>%1 could not be written. Choose another folder, or free some space.</source>
        <translation>%1 no se pudo escribir. Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión de</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Left out for the list of those who get none</source>
        <translation>Dejados fuera por la lista de quienes no reciben eventos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The first event, read back</source>
        <translation>El primer evento, leído de vuelta</translation>
    </message>
    <message>
        <source>%1: %2 of %3 fields are equal</source>
        <translation>%1: %2 de %3 campos son iguales</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>SHA-256 of the plan</source>
        <translation>SHA-256 del plan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the receipt as JSON or as a table.</source>
        <translation>
            <numerusform>%Ln más está en el recibo en JSON o en tabla.</numerusform>
            <numerusform>%Ln más están en el recibo en JSON o en tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt of a send</source>
        <translation>Recibo de un envío</translation>
    </message>
    <message>
        <source>Created events cannot be changed or deleted. The record on the computer that sent them has every event, word for word.</source>
        <translation>Los eventos creados no se pueden cambiar ni borrar. El registro del equipo que los envió tiene cada evento, palabra por palabra.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Note of the seal</source>
        <translation>Nota del sello</translation>
    </message>
    <message>
        <source>SHA-256 of the seal</source>
        <translation>SHA-256 del sello</translation>
    </message>
    <message>
        <source>guards against accidents, not against forgery</source>
        <translation>protege de accidentes, no de falsificaciones</translation>
    </message>
    <message>
        <source>Created events cannot be changed or deleted. What was sent, word for word, is not kept any more, as was chosen in the settings.</source>
        <translation>Los eventos creados no se pueden cambiar ni eliminar. Lo que se envió, palabra por palabra, ya no se conserva, como se eligió en los ajustes.</translation>
    </message>
    <message>
        <source>with a token; the person is not known</source>
        <translation>con un token; no se sabe quién es</translation>
    </message>
    <message>
        <source>%1 corrects %2</source>
        <translation>%1 corrige %2</translation>
    </message>
    <message>
        <source>%1 was corrected by %2</source>
        <translation>%1 fue corregido por %2</translation>
    </message>
    <message>
        <source>%1 was composed again for %2: %3</source>
        <translation>%1 se compuso de nuevo en lugar de %2: %3</translation>
    </message>
    <message>
        <source>and %1 more; the receipt as JSON names all</source>
        <translation>y %1 más; el recibo en JSON los nombra todos</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
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
    <message>
        <source>Planned</source>
        <translation>Planificado</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>Todavía no ha salido nada</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>two moments and a zone</comment>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>Events that this send did not create</source>
        <translation>Eventos que este envío no creó</translation>
    </message>
    <message>
        <source>Created since by later sends</source>
        <translation>Creados después por otros envíos</translation>
    </message>
    <message>
        <source>The receipt was not written.</source>
        <translation>El recibo no se ha escrito.</translation>
    </message>
</context>
<context>
    <name>ReceiptWriter</name>
    <message>
        <source>The receipt could not be written. Choose another folder, or free some space.</source>
        <translation>No se pudo escribir el recibo. Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>The receipt was not written.</source>
        <translation>El recibo no se ha escrito.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Refused by %1, which gave no reason</source>
        <translation>Rechazado por %1 sin indicar el motivo</translation>
    </message>
    <message>
        <source>Refused by %1: “%2”</source>
        <comment>%2 is the account&apos;s own sentence</comment>
        <translation>Rechazado por %1: «%2»</translation>
    </message>
</context>
<context>
    <name>RehearsalDial</name>
    <message>
        <source>Nothing goes wrong</source>
        <translation>Nada falla</translation>
    </message>
    <message>
        <source>Some rows are refused</source>
        <translation>Se rechazan algunas filas</translation>
    </message>
    <message>
        <source>The sign-in ends in the middle</source>
        <translation>La sesión termina a la mitad</translation>
    </message>
    <message>
        <source>The account’s daily limit is reached</source>
        <translation>Se alcanza el límite diario de la cuenta</translation>
    </message>
    <message>
        <source>Answers are lost</source>
        <translation>Se pierden respuestas</translation>
    </message>
    <message>
        <source>Answers come slowly</source>
        <translation>Las respuestas llegan despacio</translation>
    </message>
    <message>
        <source>Refused is what an account would refuse for its own reasons: mend those rows before you create.</source>
        <translation>Se rechaza lo que una cuenta rechazaría por sus propios motivos: corrija esas filas antes de crear.</translation>
    </message>
    <message>
        <source>One row in fifty, and the first of each request, comes back refused. In a real send you would mend them in the draft and send them again.</source>
        <translation>Una fila de cada cincuenta, y la primera de cada solicitud, vuelve rechazada. En un envío real las corregiría en el borrador y las enviaría de nuevo.</translation>
    </message>
    <message>
        <source>The send pauses and loses nothing. Resume stands for the new sign-in.</source>
        <translation>El envío se pausa y no pierde nada. Reanudar hace las veces del nuevo inicio de sesión.</translation>
    </message>
    <message>
        <source>The send pauses until the limit is set back. Resume stands for the next day.</source>
        <translation>El envío se pausa hasta que el límite se restablezca. Reanudar hace las veces del día siguiente.</translation>
    </message>
    <message>
        <source>Events are created and nobody hears of it: rows become unknown. Ask about them; nothing is doubled.</source>
        <translation>Se crean eventos sin que nadie se entere: las filas quedan como desconocidas. Pregunte por ellas; nada se duplica.</translation>
    </message>
    <message>
        <source>Each answer takes three seconds: time to try Pause and Stop.</source>
        <translation>Cada respuesta tarda tres segundos: tiempo para probar Pausar y Detener.</translation>
    </message>
</context>
<context>
    <name>ReleaseFile</name>
    <message>
        <source>What was found there does not say which version is the newest.</source>
        <translation>Lo que se encontró allí no dice cuál es la versión más reciente.</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
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
    <message>
        <source>The file was not written.</source>
        <translation>El archivo no se escribió.</translation>
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
        <translation>Todos el %1, %2.</translation>
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
    <message numerus="yes">
        <source>%Ln contacts get another email address</source>
        <translation>
            <numerusform>%Ln contacto recibe otra dirección de correo</numerusform>
            <numerusform>%Ln contactos reciben otra dirección de correo</numerusform>
        </translation>
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
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are locked until the account has been asked about them</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; está bloqueado hasta que se consulte a la cuenta</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; están bloqueados hasta que se consulte a la cuenta</numerusform>
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
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; lleva el ID de una fila anterior y se queda en el borrador</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; llevan el ID de una fila anterior y se quedan en el borrador</numerusform>
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
        <source>%1 without a time</source>
        <translation>%1 sin hora</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; say the same as events created before, and are left out</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; dice lo mismo que un evento ya creado y se omite</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; dicen lo mismo que eventos ya creados y se dejan fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; wait in a send that is not finished: resume it</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; espera en un envío sin terminar: reanúdelo</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; esperan en un envío sin terminar: reanúdelo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the send “%3” of %2.</source>
        <extracomment>%1 is a number of events, %2 day and time, %3 the draft&apos;s name</extracomment>
        <translation>%1 en el envío «%3» del %2.</translation>
    </message>
    <message numerus="yes">
        <source>The others in %Ln older sends.</source>
        <translation>
            <numerusform>Los demás en %Ln envío anterior.</numerusform>
            <numerusform>Los demás en %Ln envíos anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty in %2</source>
        <translation>%1 está vacío en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln tarjeta</numerusform>
            <numerusform>%Ln tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are for people who get none</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; es para alguien que no recibe ninguno</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; son para personas que no reciben ninguno</numerusform>
        </translation>
    </message>
    <message>
        <source>a copy, no real contacts</source>
        <translation>una copia, sin contactos reales</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>sesión iniciada como %1</translation>
    </message>
    <message>
        <source>with a token; the person is not known</source>
        <translation>con un token; no se sabe quién es la persona</translation>
    </message>
    <message>
        <source>Their addresses are on your list in Settings. Rows by record ID are not looked up.</source>
        <translation>Sus direcciones están en la lista de los ajustes. Las filas por ID de registro no se buscan en ella.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are perhaps in this account already, and are left out</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; quizá ya está en esta cuenta y se omite</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; quizá ya están en esta cuenta y se dejan fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>They were sent through a connection that was forgotten, to an account whose number nobody knows.</source>
        <translation>Se enviaron por una conexión que se olvidó, a una cuenta cuyo número nadie conoce.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; in this account are unknown since the record of sends was restored</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; de esta cuenta es desconocido desde que se restauró el registro de envíos</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; de esta cuenta son desconocidos desde que se restauró el registro de envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the account about them first: the last is the send “%1” of %2.</source>
        <translation>Pregunte primero a la cuenta por ellos: el último es el envío «%1» del %2.</translation>
    </message>
    <message>
        <source>%1 is sent empty in %2</source>
        <translation>%1 se envía vacío en %2</translation>
    </message>
    <message>
        <source>Empty cells of the other columns are left out.</source>
        <translation>Las celdas vacías de las demás columnas no se envían.</translation>
    </message>
    <message>
        <source>Writes %1 into the CRM, from %2</source>
        <translation>Escribe %1 en el CRM, de %2</translation>
    </message>
    <message>
        <source>The template asks for it: the property %1 of the record. Existing values are replaced.</source>
        <translation>Lo pide la plantilla: la propiedad %1 del registro. Los valores existentes se sustituyen.</translation>
    </message>
    <message>
        <source>This may empty the CRM property %1 too.</source>
        <translation>Esto puede vaciar también la propiedad %1 del CRM.</translation>
    </message>
    <message>
        <source>An account may refuse an empty number, choice or date: rehearse it, or create 1 first.</source>
        <translation>Una cuenta puede rechazar un número, una opción o una fecha vacíos: ensáyelo o cree primero 1.</translation>
    </message>
    <message>
        <source>%1 of the extra data is empty in %2</source>
        <translation>%1 de los datos adicionales está vacío en %2</translation>
    </message>
    <message>
        <source>Each gets the moment of this review, and keeps it however long sending takes.</source>
        <translation>Cada uno recibe la hora de esta revisión y la conserva por mucho que tarde el envío.</translation>
    </message>
    <message>
        <source>On the clock of the account that is %1, %2.</source>
        <translation>En la hora de la cuenta es %1, %2.</translation>
    </message>
    <message>
        <source>On the clock of the account that is %1 to %2, %3.</source>
        <translation>En la hora de la cuenta es de %1 a %2, %3.</translation>
    </message>
    <message>
        <source>The account creates a contact for each of these addresses that it does not know.</source>
        <translation>La cuenta crea un contacto para cada una de estas direcciones que no conozca.</translation>
    </message>
    <message>
        <source>These rows carry a record ID and an email: the account replaces the contact&apos;s address by the row&apos;s.</source>
        <translation>Estas filas llevan un ID de registro y un correo: la cuenta reemplaza la dirección del contacto por la de la fila.</translation>
    </message>
    <message>
        <source>This is about all events together.</source>
        <translation>Se refiere a todos los eventos juntos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are created as they are.</source>
        <translation>
            <numerusform>%Ln evento se crea tal como está.</numerusform>
            <numerusform>%Ln eventos se crean tal como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kinds of warnings</source>
        <translation>
            <numerusform>%Ln tipo más de avisos</numerusform>
            <numerusform>%Ln tipos más de avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand below the table of the draft.</source>
        <translation>Están debajo de la tabla del borrador.</translation>
    </message>
    <message>
        <source>The card has a gap there.</source>
        <translation>La tarjeta tiene ahí un hueco.</translation>
    </message>
</context>
<context>
    <name>ReviewPlan</name>
    <message numerus="yes">
        <source>All that can be created: %Ln events</source>
        <translation>
            <numerusform>Todo lo que se puede crear: %Ln evento</numerusform>
            <numerusform>Todo lo que se puede crear: %Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the selected rows: %Ln events</source>
        <translation>
            <numerusform>Solo las filas seleccionadas: %Ln evento</numerusform>
            <numerusform>Solo las filas seleccionadas: %Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the rows that are shown: %Ln events</source>
        <translation>
            <numerusform>Solo las filas que se muestran: %Ln evento</numerusform>
            <numerusform>Solo las filas que se muestran: %Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected rows of %1</source>
        <translation>
            <numerusform>%Ln fila seleccionada de %1</numerusform>
            <numerusform>%Ln filas seleccionadas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows shown by the filter, of %1</source>
        <translation>
            <numerusform>%Ln fila que muestra el filtro, de %1</numerusform>
            <numerusform>%Ln filas que muestra el filtro, de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 · %2: %3 (the event of %4)</source>
        <translation>Fila %1 · %2: %3 (el evento del %4)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first of them were compared.</source>
        <translation>Solo se compararon los primeros.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; differ from what was created before; what stands in HubSpot stays</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; difiere de lo que se creó antes; lo que está en HubSpot se queda</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; difieren de lo que se creó antes; lo que está en HubSpot se queda</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed without a note</source>
        <translation>Sellado sin nota</translation>
    </message>
    <message>
        <source>Sealed, and unchanged since: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Sellado y sin cambios desde entonces: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Digest %1. It guards against accidents, not against forgery.</source>
        <translation>Código de control %1. Protege de accidentes, no de falsificaciones.</translation>
    </message>
    <message>
        <source>Row %1 corrects %2</source>
        <translation>La fila %1 corrige %2</translation>
    </message>
    <message>
        <source>Row %1 for %2: %3</source>
        <translation>Fila %1 por %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; correct earlier ones</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; corrige otro anterior</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; corrigen otros anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; were composed again for unknown ones</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; se compuso otra vez por uno desconocido</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; se compusieron otra vez por otros desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The seal of this draft does not hold: something was changed after it was sealed. Nothing was sent. Ask for the file once more, or take the seal off.</source>
        <translation>El sello de este borrador no coincide: algo se cambió después de sellarlo. No se envió nada. Pida el archivo otra vez o quite el sello.</translation>
    </message>
    <message>
        <source>Look at &lt;b&gt;the corrections&lt;/b&gt; again: what is created stays</source>
        <translation>Revise &lt;b&gt;las correcciones&lt;/b&gt; una vez más: lo que se crea se queda</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; were refused and say the same as then</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln evento&lt;/b&gt; se rechazó y dice lo mismo que entonces</numerusform>
            <numerusform>&lt;b&gt;%Ln eventos&lt;/b&gt; se rechazaron y dicen lo mismo que entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>They go again as they are, and may be refused again. Mend them first, or select the mended rows and create only those.</source>
        <translation>Salen otra vez como están y pueden rechazarse de nuevo. Corríjalos antes, o seleccione las filas corregidas y cree solo esas.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>a row with its contact; why it</comment>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>where the cursor stands</source>
        <translation>donde está el cursor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields filled</source>
        <translation>
            <numerusform>%Ln campo relleno</numerusform>
            <numerusform>%Ln campos rellenos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields filled, nothing doubtful</source>
        <translation>
            <numerusform>%Ln campo relleno, sin dudas</numerusform>
            <numerusform>%Ln campos rellenos, sin dudas</numerusform>
        </translation>
    </message>
    <message>
        <source>its card most needs a look. %1</source>
        <comment>%1: why</comment>
        <translation>su tarjeta es la que más conviene mirar. %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <comment>a row with its contact</comment>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>The review was cancelled. Nothing was sent.</source>
        <translation>Se canceló la revisión. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>RowRepeats</name>
    <message>
        <source>an earlier send created it</source>
        <translation>se creó en un envío anterior</translation>
    </message>
    <message>
        <source>says the same as an earlier row</source>
        <translation>dice lo mismo que una fila anterior</translation>
    </message>
    <message>
        <source>its event id stands on an earlier row</source>
        <translation>su ID de evento figura en una fila anterior</translation>
    </message>
    <message>
        <source>is in the draft already</source>
        <translation>ya está en el borrador</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>“%1” is not an email address</source>
        <translation>«%1» no es una dirección de correo</translation>
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
        <source>The event id is longer than 500 bytes</source>
        <translation>El ID del evento supera los 500 bytes</translation>
    </message>
    <message>
        <source>The event id “%1” stands on an earlier row; only one of them can be created</source>
        <translation>El ID de evento «%1» está en una fila anterior; solo se puede crear uno de ellos</translation>
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
    <message>
        <source>Extra data is not valid JSON: %1 in line %2, column %3</source>
        <translation>Los datos adicionales no son JSON válido: %1 en la línea %2, columna %3</translation>
    </message>
    <message>
        <source>The iframe&apos;s address holds an email address, a token or a long secret; every colleague sees it, for ever</source>
        <translation>La dirección del iframe contiene una dirección de correo, un token o un secreto largo; todos sus colegas lo verán, para siempre</translation>
    </message>
    <message>
        <source>The iframe&apos;s site does not let HubSpot show it; the Preview says why</source>
        <translation>El sitio del iframe no permite que HubSpot lo muestre; la Vista previa dice por qué</translation>
    </message>
    <message>
        <source>There is nothing to show at the iframe&apos;s address; the Preview says why</source>
        <translation>No hay nada que mostrar en la dirección del iframe; la Vista previa dice por qué</translation>
    </message>
    <message>
        <source>Asking did not tell whether the iframe opens; the Preview says why</source>
        <translation>La consulta no ha aclarado si el iframe se abre; la Vista previa dice por qué</translation>
    </message>
    <message>
        <source>“%1” never was: clocks went forward over it; an hour later is probably meant</source>
        <translation>«%1» no existió: los relojes se adelantaron y se la saltaron; probablemente se quería decir una hora más tarde</translation>
    </message>
    <message>
        <source>This time was twice, because clocks went back; the first one is taken</source>
        <translation>Esta hora se dio dos veces, porque los relojes se atrasaron; se toma la primera</translation>
    </message>
    <message>
        <source>“%1” has fewer digits than the other values of %2; a spreadsheet may have dropped leading zeros</source>
        <translation>«%1» tiene menos cifras que los demás valores de %2; puede que una hoja de cálculo haya quitado ceros iniciales</translation>
    </message>
    <message>
        <source>“%1” is what a program writes for no value; leave the cell empty instead</source>
        <translation>«%1» es lo que un programa escribe cuando no hay valor; mejor deje la celda vacía</translation>
    </message>
    <message>
        <source>“%1” stands twice in the extra data, with two values: keep one of them</source>
        <translation>«%1» figura dos veces en los datos adicionales, con dos valores: conserve uno</translation>
    </message>
    <message>
        <source>Email is missing; a contact needs an email, a record ID or a visitor cookie</source>
        <translation>Falta el correo; un contacto necesita un correo, un ID de registro o una cookie de visitante</translation>
    </message>
    <message>
        <source>Record ID is missing; HubSpot finds this kind of record only by it</source>
        <translation>Falta el ID de registro; HubSpot encuentra este tipo de registro solo por él</translation>
    </message>
    <message>
        <source>%1 names contacts only; this template&apos;s records need a record ID</source>
        <translation>%1 designa solo contactos; los registros de esta plantilla necesitan un ID de registro</translation>
    </message>
    <message>
        <source>Email beside a record ID would rewrite the contact&apos;s address; clear one of them, or allow it</source>
        <translation>Un correo junto a un ID de registro reescribiría la dirección del contacto; vacíe uno de los dos o permítalo</translation>
    </message>
    <message>
        <source>A visitor cookie alone stays invisible until the visitor is known; add an email</source>
        <translation>Una cookie de visitante por sí sola es invisible hasta que se conozca al visitante; añada un correo</translation>
    </message>
    <message>
        <source>“%1” is not the number of a record; %2 takes digits only, without a 0 in front</source>
        <translation>«%1» no es el número de un registro; %2 solo admite cifras, sin un 0 delante</translation>
    </message>
    <message>
        <source>“%1” is a formula without its result; open the file in a spreadsheet, save it there, and import it again</source>
        <translation>«%1» es una fórmula sin su resultado; abra el archivo en una hoja de cálculo, guárdelo allí y vuelva a importarlo</translation>
    </message>
    <message>
        <source>%1 “%2” holds a control character, which nobody sees</source>
        <translation>%1 «%2» contiene un carácter de control que nadie ve</translation>
    </message>
    <message>
        <source>“%1” is no number that HubSpot can keep in %2: it is too large or too small</source>
        <translation>«%1» no es un número que HubSpot pueda guardar en %2: es demasiado grande o demasiado pequeño</translation>
    </message>
    <message>
        <source>“%1” says %2 on a day when the clocks there show another time</source>
        <translation>«%1» dice %2 en un día en que los relojes de allí marcan otra hora</translation>
    </message>
    <message>
        <source>“%1” says no time zone</source>
        <translation>«%1» no dice la zona horaria</translation>
    </message>
    <message>
        <source>“%1” has no time of day; midnight would stand on the card</source>
        <translation>«%1» no tiene hora; en la tarjeta figuraría la medianoche</translation>
    </message>
    <message>
        <source>“%1” is not a number; write %2 in digits, like 12</source>
        <translation>«%1» no es un número; escriba %2 en cifras, como 12</translation>
    </message>
    <message>
        <source>Values of the extra data that the card prints are empty, as here: %1</source>
        <translation>Están vacíos valores de los datos adicionales que la tarjeta muestra; aquí: %1</translation>
    </message>
    <message>
        <source>“%1” has a year of two digits, which may be in either century</source>
        <translation>«%1» tiene un año de dos cifras, que puede ser de un siglo o del otro</translation>
    </message>
    <message>
        <source>“%1” ends in .0 like all numbers of %2; a spreadsheet or program may have added it</source>
        <translation>«%1» termina en .0 como todos los números de %2; puede que lo haya añadido una hoja de cálculo o un programa</translation>
    </message>
    <message>
        <source>“%1” may be what a spreadsheet made of two numbers with a dash, such as 2-3; look at the source</source>
        <translation>«%1» puede ser lo que una hoja de cálculo hizo de dos números con un guion, como 2-3; mire la fuente</translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3; write %4 without marks between thousands</source>
        <translation>«%1» puede ser %2 o %3; escriba %4 sin separador de miles</translation>
    </message>
    <message>
        <source>The event id looks as if it held an email address or a secret; it stays at HubSpot and cannot be changed there</source>
        <translation>El ID del evento parece contener una dirección de correo o un secreto; se queda en HubSpot y allí no se puede cambiar</translation>
    </message>
    <message>
        <source>“%1” may be a formula without its result; if it is one, open the file in a spreadsheet, save it there, and import it again</source>
        <translation>«%1» puede ser una fórmula sin su resultado; si lo es, abra el archivo en una hoja de cálculo, guárdelo allí y vuelva a importarlo</translation>
    </message>
    <message>
        <source>“%1” holds codes of a web page or a mail instead of letters; it should be “%2”</source>
        <translation>«%1» contiene códigos de una página web o de un correo en lugar de letras; debería ser «%2»</translation>
    </message>
    <message>
        <source>“%1” is not a domain, like firma.example</source>
        <translation>«%1» no es un dominio como empresa.example</translation>
    </message>
    <message>
        <source>“%1” is JSON of a program; the card shows it with brackets and quotes</source>
        <translation>«%1» es JSON de un programa; la tarjeta lo muestra con corchetes y comillas</translation>
    </message>
    <message>
        <source>“%1” may be either of two days; choose one, or write it like 2026-03-18 10:00</source>
        <translation>«%1» puede ser uno de dos días; elija uno o escríbalo como 2026-03-18 10:00</translation>
    </message>
    <message>
        <source>“%1” may be either of two days; choose one, or write it like 2026-03-18</source>
        <translation>«%1» puede ser uno de dos días; elija uno o escríbalo como 2026-03-18</translation>
    </message>
    <message>
        <source>“%1” was not read: its day stands in front of the month</source>
        <translation>«%1» no se leyó: el día está delante del mes</translation>
    </message>
    <message>
        <source>“%1” was not read: its month stands in front of the day</source>
        <translation>«%1» no se leyó: el mes está delante del día</translation>
    </message>
    <message>
        <source>The header of the template cannot be read, no card can show it: %1. Mend it on the template&apos;s page</source>
        <translation>El encabezado de la plantilla no se puede leer y ninguna tarjeta puede mostrarlo: %1. Corríjalo en la página de la plantilla</translation>
    </message>
    <message>
        <source>The details of the template cannot be read, no card can show them: %1. Mend them on the template&apos;s page</source>
        <translation>Los detalles de la plantilla no se pueden leer y ninguna tarjeta puede mostrarlos: %1. Corríjalos en la página de la plantilla</translation>
    </message>
    <message>
        <source>The header of the template asks HubSpot for “%1”, which it does not know: no card can show it. Mend it on the template&apos;s page</source>
        <translation>El encabezado de la plantilla usa «%1», que HubSpot no conoce: ninguna tarjeta puede mostrarlo. Corríjalo en la página de la plantilla</translation>
    </message>
    <message>
        <source>The details of the template ask HubSpot for “%1”, which it does not know: no card can show them. Mend them on the template&apos;s page</source>
        <translation>Los detalles de la plantilla usan «%1», que HubSpot no conoce: ninguna tarjeta puede mostrarlos. Corríjalos en la página de la plantilla</translation>
    </message>
    <message>
        <source>“%1” is not a number as HubSpot reads it; %2 is probably meant</source>
        <translation>«%1» no es un número tal como lo lee HubSpot; probablemente sea %2</translation>
    </message>
    <message>
        <source>“%1” of the extra data is empty: the card has a gap there</source>
        <translation>«%1» de los datos adicionales está vacío: la tarjeta tiene ahí un hueco</translation>
    </message>
    <message>
        <source>%1 is empty: the card has a gap there</source>
        <translation>%1 está vacío: la tarjeta tiene ahí un hueco</translation>
    </message>
    <message>
        <source>No time: the event gets the moment of the review</source>
        <translation>Sin hora: el evento llevará el momento de la revisión</translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>en</source>
        <comment>two letters: the language of this translation</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>webinar-registrations</source>
        <comment>name of the sample&apos;s file</comment>
        <translation>inscripciones-webinar</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>No keychain is running on this computer. Start one (GNOME Keyring or KWallet), or go on with the token kept for this run only.</source>
        <translation>No hay ningún llavero activo en este equipo. Inicie uno (GNOME Keyring o KWallet) o siga con el token conservado solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it and try again.</source>
        <translation>El llavero de este equipo está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Try again, or go on with the token kept for this run only.</source>
        <translation>El llavero de este equipo no responde. Inténtelo de nuevo o siga con el token conservado solo para esta sesión.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>El programa se está cerrando.</translation>
    </message>
</context>
<context>
    <name>SendBrakesText</name>
    <message>
        <source>Paused: the account refused %1 of %2 events. Most often: %3</source>
        <translation>En pausa: la cuenta ha rechazado %1 de %2 eventos. Lo más frecuente: %3</translation>
    </message>
    <message numerus="yes">
        <source>Paused: the account has not answered for %n minutes. Check the network, ask the account what it created, then resume.</source>
        <translation>
            <numerusform>En pausa: la cuenta no responde desde hace %n minuto. Revise la red, pregunte a la cuenta qué creó y reanude.</numerusform>
            <numerusform>En pausa: la cuenta no responde desde hace %n minutos. Revise la red, pregunte a la cuenta qué creó y reanude.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: the account took nothing for %n minutes. Ask the account what it created, then resume.</source>
        <translation>
            <numerusform>En pausa: la cuenta no aceptó nada durante %n minuto. Pregunte a la cuenta qué creó y reanude.</numerusform>
            <numerusform>En pausa: la cuenta no aceptó nada durante %n minutos. Pregunte a la cuenta qué creó y reanude.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendListItem</name>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <translation>Fijado · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused then</source>
        <translation>
            <numerusform>%Ln rechazado entonces</numerusform>
            <numerusform>%Ln rechazados entonces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendRemarks</name>
    <message>
        <source>The note for the receipt cannot be written. Nothing was sent: free some space and try again.</source>
        <translation>No se puede escribir la nota para el recibo. No se envió nada: libere espacio e inténtelo de nuevo.</translation>
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
        <source>the account asked to wait %1</source>
        <translation>la cuenta pidió esperar %1</translation>
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
        <source>%Ln are unknown: ask the account whether they are there.</source>
        <translation>
            <numerusform>%Ln es desconocido: consulte a la cuenta si está ahí.</numerusform>
            <numerusform>%Ln son desconocidos: consulte a la cuenta si están ahí.</numerusform>
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
        <source>Asking the account about %Ln unknown events.</source>
        <translation>
            <numerusform>Consultando a la cuenta sobre %Ln evento desconocido.</numerusform>
            <numerusform>Consultando a la cuenta sobre %Ln eventos desconocidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not left this computer yet.</source>
        <translation>Aún no ha salido de este equipo.</translation>
    </message>
    <message>
        <source>It is on its way; the account has not answered yet.</source>
        <translation>Está en camino; la cuenta aún no ha respondido.</translation>
    </message>
    <message>
        <source>It stands on the timeline. It cannot be changed or deleted any more.</source>
        <translation>Está en la cronología. Ya no se puede cambiar ni eliminar.</translation>
    </message>
    <message>
        <source>The account did not take it. Mend it in the draft and send it again.</source>
        <translation>La cuenta no lo aceptó. Corríjalo en el borrador y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>It is locked: nothing sends it again until the account has been asked whether it is there.</source>
        <translation>Está bloqueado: nada lo envía de nuevo hasta que se consulte a la cuenta si está ahí.</translation>
    </message>
    <message>
        <source>It is not in the account. It stays in the draft and can be sent.</source>
        <translation>No está en la cuenta. Se queda en el borrador y se puede enviar.</translation>
    </message>
    <message>
        <source>Another event already stands under its id. Compare the two before you compose it anew.</source>
        <translation>Ya hay otro evento con su ID. Compare los dos antes de redactarlo de nuevo.</translation>
    </message>
    <message>
        <source>It was left out of this send.</source>
        <translation>Se dejó fuera de este envío.</translation>
    </message>
    <message numerus="yes">
        <source>the token lasts at most %n minutes</source>
        <translation>
            <numerusform>el token dura como mucho %n minuto</numerusform>
            <numerusform>el token dura como mucho %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, less than this send: have a new one ready</source>
        <translation>%1, menos que este envío: tenga uno nuevo preparado</translation>
    </message>
    <message>
        <source>Waiting for you before the others follow.</source>
        <translation>A la espera de usted antes de que sigan los demás.</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 de %2 aclarados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln creado</numerusform>
            <numerusform>%Ln creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln no enviado</numerusform>
            <numerusform>%Ln no enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the Practice account; nothing of it reached HubSpot.</source>
        <translation>Está en la cuenta de prácticas; nada de ello llegó a HubSpot.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that this send did not create were created by a later one.</source>
        <translation>
            <numerusform>%Ln que este envío no creó se creó en uno posterior.</numerusform>
            <numerusform>%Ln que este envío no creó se crearon en uno posterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that this send did not create are in a later one, which has not settled them.</source>
        <translation>
            <numerusform>%Ln que este envío no creó está en uno posterior, que aún no lo ha resuelto.</numerusform>
            <numerusform>%Ln que este envío no creó están en uno posterior, que aún no los ha resuelto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that this send did not create are not in the draft any more.</source>
        <translation>
            <numerusform>%Ln que este envío no creó ya no está en el borrador.</numerusform>
            <numerusform>%Ln que este envío no creó ya no están en el borrador.</numerusform>
        </translation>
    </message>
    <message>
        <source>This send did not create it. It was created since, by the send of %1.</source>
        <translation>Este envío no lo creó. Se creó después, en el envío del %1.</translation>
    </message>
    <message>
        <source>This send did not create it. It is in the send of %1, which has not settled it.</source>
        <translation>Este envío no lo creó. Está en el envío del %1, que aún no lo ha resuelto.</translation>
    </message>
    <message>
        <source>The account did not take it, and its row is not in the draft any more.</source>
        <translation>La cuenta no lo aceptó y su fila ya no está en el borrador.</translation>
    </message>
    <message>
        <source>It is not in the account, and its row is not in the draft any more.</source>
        <translation>No está en la cuenta y su fila ya no está en el borrador.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that this send did not create came from a file: mend there what was refused, and send the file again.</source>
        <translation>
            <numerusform>%Ln que este envío no creó venía de un archivo: corrija allí lo que se rechazó y envíe el archivo de nuevo.</numerusform>
            <numerusform>%Ln que este envío no creó venían de un archivo: corrija allí lo que se rechazó y envíe el archivo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account did not take it. It came from a file: mend it there, and send the file again.</source>
        <translation>La cuenta no lo aceptó. Venía de un archivo: corríjalo allí y envíe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>It is not in the account. It came from a file, which can be sent again.</source>
        <translation>No está en la cuenta. Venía de un archivo, que se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>After the answers under way</source>
        <translation>Tras las respuestas en curso</translation>
    </message>
    <message>
        <source>Now: what is unknown stays unknown</source>
        <translation>Ahora: lo desconocido sigue siendo desconocido</translation>
    </message>
    <message>
        <source>After this batch</source>
        <translation>Después de este lote</translation>
    </message>
    <message>
        <source>Now: what is on its way becomes unknown</source>
        <translation>Ahora: lo que está en camino queda como desconocido</translation>
    </message>
</context>
<context>
    <name>SendingRules</name>
    <message>
        <source>The settings of your sends, %1, cannot be read. Choose them anew in Settings.</source>
        <translation>No se pueden leer los ajustes de los envíos, %1. Elíjalos de nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>The settings of your sends cannot be written. Free some space and choose them again.</source>
        <translation>No se pueden guardar los ajustes de los envíos. Libere espacio y elíjalos de nuevo.</translation>
    </message>
    <message>
        <source>Correction: </source>
        <translation>Corrección: </translation>
    </message>
    <message>
        <source>The settings of your sends, %1, name “%2”, which is written “%3”. Mend it there, or choose them anew in Settings.</source>
        <translation>Los ajustes de sus envíos, %1, contienen «%2», que se escribe «%3». Corríjalo ahí o vuelva a elegirlos en Ajustes.</translation>
    </message>
</context>
<context>
    <name>SentEvent</name>
    <message>
        <source>This is not an event.</source>
        <translation>Esto no es un evento.</translation>
    </message>
</context>
<context>
    <name>SentEvents</name>
    <message>
        <source>This event is in no request.</source>
        <translation>Este evento no está en ninguna solicitud.</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>This send was interrupted. Resume it to create the events that wait.</source>
        <translation>Este envío se interrumpió. Reanúdelo para crear los eventos que están en espera.</translation>
    </message>
    <message>
        <source>Paused. Nothing more leaves until you resume.</source>
        <translation>En pausa. No sale nada más hasta que usted reanude.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The permissions in this file cannot be read. Ask for a new file.</source>
        <translation>No se pueden leer los permisos de este archivo. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>Type the client ID of your company’s app.</source>
        <translation>Escriba el ID de cliente de la app de su empresa.</translation>
    </message>
    <message>
        <source>This is not a client ID: it holds blanks or letters one never has. Copy it again.</source>
        <translation>Esto no es un ID de cliente: tiene espacios o letras que nunca lleva. Cópielo otra vez.</translation>
    </message>
    <message>
        <source>This is a private app’s token, not a client ID. HubSpot creates no timeline events with it.</source>
        <translation>Esto es el token de una app privada, no un ID de cliente. HubSpot no crea eventos de cronología con él.</translation>
    </message>
    <message>
        <source>Paste the client secret of your company’s app.</source>
        <translation>Pegue el secreto de cliente de la app de su empresa.</translation>
    </message>
    <message>
        <source>This is not a client secret: it holds blanks or letters one never has. Copy it again.</source>
        <translation>Esto no es un secreto de cliente: tiene espacios o letras que nunca lleva. Cópielo otra vez.</translation>
    </message>
    <message>
        <source>The sign-in page must be HubSpot’s: https://app.hubspot.com or https://app-eu1.hubspot.com.</source>
        <translation>La página de inicio de sesión debe ser de HubSpot: https://app.hubspot.com o https://app-eu1.hubspot.com.</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Un puerto es un número de 1024 a 65535.</translation>
    </message>
    <message>
        <source>Give one to three ports, as your app lists them: 3000, 3001.</source>
        <translation>Indique de uno a tres puertos, como los tiene registrados su app: 3000, 3001.</translation>
    </message>
    <message>
        <source>This is not a file with an app’s details. Ask your agency for the one that Timeline Composer saves, or type the details in.</source>
        <translation>Este no es un archivo con los datos de una app. Pida a su agencia el que guarda Timeline Composer o escriba los datos.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of this program. Install that version, or type the details in.</source>
        <translation>Este archivo lo hizo una versión más nueva de este programa. Instálela o escriba los datos.</translation>
    </message>
    <message>
        <source>This file holds a secret or a token, which must not be passed on in files. It was not opened. Ask for a file without it, and for the secret separately.</source>
        <translation>Este archivo contiene un secreto o un token, que no deben pasarse en archivos. No se abrió. Pida un archivo sin él y el secreto aparte.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language these texts are in, for the browser: &quot;es&quot;, &quot;ja&quot;</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>I would like to put events on our HubSpot timelines with Timeline Composer.</source>
        <translation>Me gustaría poner eventos en nuestras cronologías de HubSpot con Timeline Composer.</translation>
    </message>
    <message>
        <source>Could you send me, safely and not in a chat:</source>
        <translation>Por favor, envíame, de forma segura y no por chat:</translation>
    </message>
    <message>
        <source>1. client ID and client secret of our HubSpot app;</source>
        <translation>1. el ID de cliente y el secreto de cliente de nuestra app de HubSpot;</translation>
    </message>
    <message>
        <source>2. the ids of its timeline event templates.</source>
        <translation>2. los ID de sus plantillas de eventos de cronología.</translation>
    </message>
    <message>
        <source>And please check in the app:</source>
        <translation>Y, por favor, comprueba en la app:</translation>
    </message>
    <message>
        <source>3. the redirect address %1 is listed, exactly so;</source>
        <translation>3. que la dirección de retorno %1 está registrada, exactamente así;</translation>
    </message>
    <message>
        <source>4. the permissions %1 are asked for (and “developers-read” if I should read templates).</source>
        <translation>4. que se piden los permisos %1 (y «developers-read» si debo leer plantillas).</translation>
    </message>
    <message>
        <source>Only an app that already has timeline event templates can create events this way.</source>
        <translation>Solo una app que ya tiene plantillas de eventos de cronología puede crear eventos así.</translation>
    </message>
    <message>
        <source>Another window has been renewing this sign-in for a long time. Close it, then try again; nothing was lost.</source>
        <translation>Otra ventana lleva mucho tiempo renovando este inicio de sesión. Ciérrela y vuelva a intentarlo; no se perdió nada.</translation>
    </message>
    <message>
        <source>The sign-in cannot be renewed: the folder %1 cannot be written. Check the disk and your rights there; nothing was lost.</source>
        <translation>No se puede renovar el inicio de sesión: no se puede escribir en la carpeta %1. Revise el disco y sus permisos; no se perdió nada.</translation>
    </message>
    <message>
        <source>The app does not list this redirect address: %1. Add it there, exactly like this, then sign in again. Nothing was changed.</source>
        <translation>La app no tiene registrada esta dirección de retorno: %1. Añádala allí, exactamente así, y vuelva a iniciar sesión. No se cambió nada.</translation>
    </message>
    <message>
        <source>HubSpot does not know this client ID. Copy it again. Nothing was changed.</source>
        <translation>HubSpot no conoce este ID de cliente. Cópielo otra vez. No se cambió nada.</translation>
    </message>
    <message>
        <source>The client secret does not match. It may have been renewed: copy it again. Nothing was changed.</source>
        <translation>El secreto de cliente no coincide. Quizá se renovó: cópielo otra vez. No se cambió nada.</translation>
    </message>
    <message>
        <source>HubSpot does not know this client ID and secret together. Copy both again. Nothing was changed.</source>
        <translation>HubSpot no conoce este ID de cliente y este secreto juntos. Copie los dos otra vez. No se cambió nada.</translation>
    </message>
    <message>
        <source>HubSpot did not accept the additional protection of this sign-in (PKCE). You can sign in again without it; the client secret still protects it. Nothing was changed.</source>
        <translation>HubSpot no aceptó la protección adicional de este inicio de sesión (PKCE). Puede volver a iniciar sesión sin ella; el secreto de cliente lo sigue protegiendo. No se cambió nada.</translation>
    </message>
    <message>
        <source>HubSpot no longer accepts this sign-in: the app was removed there, its approval was withdrawn, or a renewed sign-in could not be kept here. Sign in again; nothing was lost but the sign-in.</source>
        <translation>HubSpot ya no acepta este inicio de sesión: allí se quitó la app, se retiró su aprobación o aquí no se pudo guardar un inicio de sesión renovado. Vuelva a iniciar sesión; no se perdió nada más.</translation>
    </message>
    <message>
        <source>The app asks for more permissions than were given here: %1. Add them, or open the file your agency gave you. Nothing was changed.</source>
        <translation>La app pide más permisos de los que se indicaron aquí: %1. Añádalos o abra el archivo que le dio su agencia. No se cambió nada.</translation>
    </message>
    <message>
        <source>This app may not create events. Ask your developer to add the permission “timeline”, then sign in again. Nothing was changed.</source>
        <translation>Esta app no puede crear eventos. Pida a quien la desarrolla que añada el permiso «timeline» y vuelva a iniciar sesión. No se cambió nada.</translation>
    </message>
    <message>
        <source>You signed in to %1. This account is %2. Nothing was changed: sign in again and choose %2.</source>
        <translation>Inició sesión en %1. Esta cuenta es %2. No se cambió nada: vuelva a iniciar sesión y elija %2.</translation>
    </message>
    <message>
        <source>Another program uses http://localhost:%1. Close it, or choose another port that your app also lists. Nothing was changed.</source>
        <translation>Otro programa usa http://localhost:%1. Ciérrelo o elija otro puerto que su app también tenga registrado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The browser took too long. Sign in again. Nothing was changed.</source>
        <translation>El navegador tardó demasiado. Vuelva a iniciar sesión. No se cambió nada.</translation>
    </message>
    <message>
        <source>That address works once and only for a few minutes. Sign in again. Nothing was changed.</source>
        <translation>Esa dirección sirve una sola vez y solo unos minutos. Vuelva a iniciar sesión. No se cambió nada.</translation>
    </message>
    <message>
        <source>The browser did not come back within 10 minutes. If you lack the permission, ask a super admin to approve the app, then sign in again. Nothing was changed.</source>
        <translation>El navegador no volvió en 10 minutos. Si le falta el permiso, pida a un superadministrador que apruebe la app y vuelva a iniciar sesión. No se cambió nada.</translation>
    </message>
    <message>
        <source>HubSpot did not connect the app: “%1”. If you lack the permission, ask a super admin to approve the app. Nothing was changed.</source>
        <translation>HubSpot no conectó la app: «%1». Si le falta el permiso, pida a un superadministrador que apruebe la app. No se cambió nada.</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in. Paste the newest one. Nothing was changed.</source>
        <translation>Esa dirección es de otro inicio de sesión. Pegue la más reciente. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is not the address of the browser’s last page. It begins with %1. Nothing was changed.</source>
        <translation>Esta no es la dirección de la última página del navegador. Empieza por %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself; this window waits.</source>
        <translation>No se pudo abrir ningún navegador. Copie el enlace y ábralo; esta ventana espera.</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was changed.</source>
        <translation>Se detuvo el inicio de sesión. No se cambió nada.</translation>
    </message>
    <message>
        <source>This computer’s clock shows %1, and HubSpot’s certificate is not valid at that time. Set the clock, then try again. Nothing was lost.</source>
        <translation>El reloj de este equipo marca %1, y el certificado de HubSpot no es válido en ese momento. Ponga el reloj en hora y vuelva a intentarlo. No se perdió nada.</translation>
    </message>
    <message>
        <source>The network’s proxy wants a sign-in of its own. Enter it in the system’s proxy settings, then try again. Nothing was lost.</source>
        <translation>El proxy de la red pide su propio inicio de sesión. Escríbalo en la configuración de proxy del sistema y vuelva a intentarlo. No se perdió nada.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of %1. If your company looks into its traffic, ask IT to install its root certificate. Nothing was sent.</source>
        <translation>Este equipo no confía en el certificado de %1. Si su empresa inspecciona su tráfico, pida a informática que instale su certificado raíz. No se envió nada.</translation>
    </message>
    <message>
        <source>HubSpot cannot be reached. Check the network, then try again. Nothing was lost.</source>
        <translation>No se puede contactar con HubSpot. Revise la red y vuelva a intentarlo. No se perdió nada.</translation>
    </message>
    <message>
        <source>HubSpot does not answer properly just now. Try again in a few minutes. Nothing was lost.</source>
        <translation>HubSpot no responde bien en este momento. Vuelva a intentarlo en unos minutos. No se perdió nada.</translation>
    </message>
    <message>
        <source>What answered is not HubSpot: perhaps a page of the network. Open any web page to sign in to the network, then try again. Nothing was lost.</source>
        <translation>Lo que respondió no es HubSpot: quizá una página de la red. Abra cualquier página web para entrar en la red y vuelva a intentarlo. No se perdió nada.</translation>
    </message>
    <message>
        <source>The sign-in could not be kept: %1 Try again; nothing was changed.</source>
        <translation>No se pudo guardar el inicio de sesión: %1 Vuelve a intentarlo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Timeline Composer is connected to %1. You can close this page.</source>
        <translation>Timeline Composer está conectado a %1. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>HubSpot refused the request: “%1”. If that stays so, show it to your developer. Nothing was changed.</source>
        <translation>HubSpot rechazó la solicitud: «%1». Si sigue así, muéstreselo a su desarrollador. No se cambió nada.</translation>
    </message>
    <message>
        <source>HubSpot does not say clearly which account this sign-in opens: it names none, or two. Sign in again. Nothing was changed, and nothing was sent with it.</source>
        <translation>HubSpot no dice con claridad qué cuenta abre este inicio de sesión: no nombra ninguna, o nombra dos. Vuelva a iniciar sesión. No se cambió nada y no se envió nada con él.</translation>
    </message>
    <message>
        <source>This computer keeps no sign-in for this account any more: it was forgotten, here or in another window. Sign in again; nothing was lost.</source>
        <translation>Este equipo ya no guarda ningún inicio de sesión de esta cuenta: se olvidó, aquí o en otra ventana. Vuelva a iniciar sesión; no se perdió nada.</translation>
    </message>
    <message>
        <source>HubSpot answered, but not with a token that can be used. Try again in a few minutes. Nothing was lost.</source>
        <translation>HubSpot respondió, pero no con un token que se pueda usar. Vuelva a intentarlo dentro de unos minutos. No se perdió nada.</translation>
    </message>
    <message>
        <source>HubSpot, or another program that renews this sign-in, has not answered yet. Nothing was lost.</source>
        <translation>HubSpot, u otro programa que renueva este inicio de sesión, aún no ha respondido. No se perdió nada.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer answers. Start it again.</source>
        <translation>El llavero de este equipo ya no responde. Vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>HubSpot renewed this sign-in for another account: %1. This account is %2. Nothing was sent with it: sign in again and choose %2.</source>
        <translation>HubSpot renovó este inicio de sesión para otra cuenta: %1. Esta cuenta es %2. No se envió nada con él: vuelva a iniciar sesión y elija %2.</translation>
    </message>
</context>
<context>
    <name>SourceDigest</name>
    <message>
        <source>“%1” could not be read to its end. Check that the disk is connected and try again.</source>
        <translation>No se pudo leer «%1» hasta el final. Compruebe que el disco está conectado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>SourceFiles</name>
    <message>
        <source>“%1”</source>
        <comment>name of a draft in a list</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported before, into %Ln drafts: %1.</source>
        <translation>
            <numerusform>Este mismo archivo ya se importó antes en %Ln borrador: %1.</numerusform>
            <numerusform>Este mismo archivo ya se importó antes en %Ln borradores: %1.</numerusform>
        </translation>
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
    <name>Start</name>
    <message>
        <source>“%1” is not a file on this computer. Download it and open it from there.</source>
        <translation>«%1» no es un archivo de este equipo. Descárguelo y ábralo desde ahí.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>Choose --new or --sample, not both.</source>
        <translation>Elija --new o --sample, no ambas.</translation>
    </message>
    <message>
        <source>Another start of the program was not understood.</source>
        <translation>No se ha entendido otro inicio del programa.</translation>
    </message>
    <message>
        <source>timeline-composer [--new | --sample] [FILE...]

Opens the window, or brings the one of this workspace to the front.

  FILE       a table (CSV, workbook, JSON), a template, a draft or a saved workspace;
             a path or a file:// address
  --new      starts a new draft
  --sample   opens the sample in the Practice account
  --help     prints this
  --version  prints the version

Without a window: timeline-composer-cli.</source>
        <translation>timeline-composer [--new | --sample] [FILE...]

Abre la ventana, o trae al frente la de este espacio de trabajo.

  FILE       una tabla (CSV, libro de cálculo, JSON), una plantilla, un borrador o un espacio de trabajo guardado;
             una ruta o una dirección file://
  --new      empieza un borrador nuevo
  --sample   abre el ejemplo en la cuenta de prácticas
  --help     muestra esto
  --version  muestra la versión

Sin ventana: timeline-composer-cli.</translation>
    </message>
</context>
<context>
    <name>SuppressionList</name>
    <message>
        <source>The list of addresses that get no events, %1, cannot be read. Nothing is sent without it: choose it anew in Settings, or take it out there.</source>
        <translation>No se puede leer la lista de direcciones que no reciben eventos, %1. Sin ella no se envía nada: elíjala de nuevo en los ajustes o quítela allí.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of addresses.</source>
        <translation>%1 es demasiado grande para una lista de direcciones.</translation>
    </message>
    <message>
        <source>%1 has no address and no domain in it: one a line is expected. Choose another file in Settings.</source>
        <translation>%1 no contiene ninguna dirección ni dominio: se espera uno por línea. Elija otro archivo en los ajustes.</translation>
    </message>
    <message>
        <source>%1 is no text, so the addresses in it cannot be read. Save it as text or CSV and choose it in Settings.</source>
        <translation>%1 no es un texto, así que no se pueden leer sus direcciones. Guárdelo como texto o CSV y elíjalo en los ajustes.</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>There is no room for a copy of “%1”. Free some space and try again.</source>
        <translation>No hay espacio para una copia de «%1». Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sheet “%1” is passed over: it holds no table.</source>
        <translation>La hoja «%1» se omite: no contiene ninguna tabla.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sheet are hidden or filtered out; they are read too.</source>
        <translation>
            <numerusform>%n fila de la hoja está oculta o filtrada; también se lee.</numerusform>
            <numerusform>%n filas de la hoja están ocultas o filtradas; también se leen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sheet are hidden or filtered out and were left out.</source>
        <translation>
            <numerusform>%n fila de la hoja está oculta o filtrada y no se ha leído.</numerusform>
            <numerusform>%n filas de la hoja están ocultas o filtradas y no se han leído.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) are merged with the one above and have its text.</source>
        <translation>
            <numerusform>%n celda vacía está combinada con la de arriba y tiene su texto.</numerusform>
            <numerusform>%n celdas vacías están combinadas con la de arriba y tienen su texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no result in the file; open it in a spreadsheet and save it.</source>
        <translation>
            <numerusform>%n fórmula no tiene resultado en el archivo; ábralo en una hoja de cálculo y guárdelo.</numerusform>
            <numerusform>%n fórmulas no tienen resultado en el archivo; ábralo en una hoja de cálculo y guárdelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands once, outside of the list “%1”, is left out: %2.</source>
        <translation>Lo que figura una sola vez, fuera de la lista «%1», queda fuera: %2.</translation>
    </message>
    <message>
        <source>Read as one column: %1.</source>
        <translation>Se leen como una sola columna: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) name a value twice, and the last one counts: “%1” in line %2.</source>
        <translation>
            <numerusform>%n registro nombra un valor dos veces y vale el último: «%1» en la línea %2.</numerusform>
            <numerusform>%n registros nombran un valor dos veces y vale el último: «%1» en la línea %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds a list of people in each record, which is read as text: events need a record for each of them.</source>
        <translation>«%1» contiene una lista de personas en cada registro, que se lee como texto: los eventos necesitan un registro por persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the workbook are damaged and may be read wrong: %1. Open it in a spreadsheet, save it again, and choose that file.</source>
        <translation>
            <numerusform>%n celda del libro está dañada y puede leerse mal: %1. Ábralo en una hoja de cálculo, guárdelo de nuevo y elija ese archivo.</numerusform>
            <numerusform>%n celdas del libro están dañadas y pueden leerse mal: %1. Ábralo en una hoja de cálculo, guárdelo de nuevo y elija ese archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” is read; other lists of the file are left out: %2.</source>
        <translation>Se lee la lista «%1»; las demás listas del archivo quedan fuera: %2.</translation>
    </message>
    <message>
        <source>The sheet “%1” is read; other sheets of the workbook are left out: %2.</source>
        <translation>Se lee la hoja «%1»; las demás hojas del libro quedan fuera: %2.</translation>
    </message>
    <message>
        <source>Hidden sheets of the workbook are left out: %1.</source>
        <translation>Las hojas ocultas del libro se omiten: %1.</translation>
    </message>
</context>
<context>
    <name>TemplateCheck</name>
    <message>
        <source>The template has no name. People read it on every card.</source>
        <translation>La plantilla no tiene nombre. Se lee en cada tarjeta.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters: an app event type cannot be called so.</source>
        <translation>El nombre tiene más de %1 caracteres: un tipo de app event no puede llamarse así.</translation>
    </message>
    <message>
        <source>Say on which records the events stand.</source>
        <translation>Diga en qué registros están los eventos.</translation>
    </message>
    <message>
        <source>There are %1 tokens. HubSpot takes %2 in a template.</source>
        <translation>Hay %1 tokens. HubSpot admite %2 en una plantilla.</translation>
    </message>
    <message>
        <source>A token has no name.</source>
        <translation>Un token no tiene nombre.</translation>
    </message>
    <message>
        <source>HubSpot refuses the name “%1”: its texts use that word themselves.</source>
        <translation>HubSpot rechaza el nombre «%1»: sus textos ya usan esa palabra.</translation>
    </message>
    <message>
        <source>“%1” is a word that HubSpot uses itself. Another name is safer.</source>
        <translation>«%1» es una palabra que usa HubSpot. Otro nombre es más seguro.</translation>
    </message>
    <message>
        <source>Two tokens are called “%1”. Each needs a name of its own.</source>
        <translation>Dos tokens se llaman «%1». Cada uno necesita un nombre propio.</translation>
    </message>
    <message>
        <source>“%1” is a choice without options. Add what can be chosen.</source>
        <translation>«%1» es una opción múltiple sin opciones. Añada lo que se puede elegir.</translation>
    </message>
    <message>
        <source>“%1” has options but is no choice: they have no effect.</source>
        <translation>«%1» tiene opciones pero no es de elección: no tienen efecto.</translation>
    </message>
    <message>
        <source>An option of “%1” has no value.</source>
        <translation>Una opción de «%1» no tiene valor.</translation>
    </message>
    <message>
        <source>The option “%1” is there twice.</source>
        <translation>La opción «%1» está dos veces.</translation>
    </message>
    <message>
        <source>This text cannot be read: %1</source>
        <translation>Este texto no se puede leer: %1</translation>
    </message>
    <message>
        <source>“%1” is not a token: nothing is shown.</source>
        <translation>«%1» no es un token: no se muestra nada.</translation>
    </message>
    <message>
        <source>“%1” is not a token: nothing is shown. Is “%2” meant?</source>
        <translation>«%1» no es un token: no se muestra nada. ¿Quiere decir «%2»?</translation>
    </message>
    <message>
        <source>HubSpot does not know “%1”. It knows if, unless, each, with, lookup and formatDate.</source>
        <translation>HubSpot no conoce «%1». Conoce if, unless, each, with, lookup y formatDate.</translation>
    </message>
    <message>
        <source>HubSpot shows extra data in details only: nothing is shown here.</source>
        <translation>HubSpot muestra los datos adicionales solo en los detalles: aquí no se muestra nada.</translation>
    </message>
    <message>
        <source>The header is longer than the %1 characters of an app event type.</source>
        <translation>El encabezado supera los %1 caracteres de un tipo de app event.</translation>
    </message>
    <message>
        <source>The details are longer than the %1 characters of an app event type.</source>
        <translation>Los detalles superan los %1 caracteres de un tipo de app event.</translation>
    </message>
    <message>
        <source>The header is empty: cards show no line of their own.</source>
        <translation>El encabezado está vacío: las tarjetas no muestran ninguna línea propia.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>“%1” cannot be a token&apos;s name. Use letters without accents, digits, dots, dashes and underscores, no spaces.</source>
        <translation>«%1» no puede ser el nombre de un token. Use letras sin acentos, cifras, puntos, guiones y guiones bajos, sin espacios.</translation>
    </message>
    <message>
        <source>“%1” is not a token: no card can be shown. Is “%2” meant?</source>
        <translation>«%1» no es un token: no se puede mostrar ninguna tarjeta. ¿Quería decir «%2»?</translation>
    </message>
</context>
<context>
    <name>TemplateDifference</name>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Token %1: not at HubSpot</source>
        <translation>Token %1: no está en HubSpot</translation>
    </message>
    <message>
        <source>Token %1: only at HubSpot</source>
        <translation>Token %1: solo en HubSpot</translation>
    </message>
    <message>
        <source>Token %1: type</source>
        <translation>Token %1: tipo</translation>
    </message>
    <message>
        <source>Token %1: label</source>
        <translation>Token %1: etiqueta</translation>
    </message>
    <message>
        <source>Token %1: property it also writes</source>
        <translation>Token %1: propiedad que también escribe</translation>
    </message>
    <message>
        <source>Token %1: option %2 is not at HubSpot</source>
        <translation>Token %1: la opción %2 no está en HubSpot</translation>
    </message>
    <message>
        <source>Token %1: option %2 is only at HubSpot</source>
        <translation>Token %1: la opción %2 solo está en HubSpot</translation>
    </message>
    <message>
        <source>Token %1: label of option %2</source>
        <translation>Token %1: etiqueta de la opción %2</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Events would be looked for on other records: HubSpot refuses them.</source>
        <translation>Los eventos se buscarían en otros registros: HubSpot los rechaza.</translation>
    </message>
    <message>
        <source>HubSpot refuses events that carry it until your developer has added it.</source>
        <translation>HubSpot rechaza los eventos que lo llevan hasta que su desarrollador lo añada.</translation>
    </message>
    <message>
        <source>HubSpot reads the values as another type and may refuse them.</source>
        <translation>HubSpot lee los valores como otro tipo y puede rechazarlos.</translation>
    </message>
    <message>
        <source>HubSpot may refuse events with this value.</source>
        <translation>HubSpot puede rechazar los eventos con este valor.</translation>
    </message>
    <message>
        <source>Another property of the record is written than is said here.</source>
        <translation>Se escribe otra propiedad del registro que la que se dice aquí.</translation>
    </message>
    <message>
        <source>Cards look as HubSpot has it, not as they are shown here.</source>
        <translation>Las tarjetas se ven como las tiene HubSpot, no como se muestran aquí.</translation>
    </message>
    <message>
        <source>Token %1: no longer in the template</source>
        <translation>Token %1: ya no está en la plantilla</translation>
    </message>
    <message>
        <source>Token %1: option %2 is no longer in the template</source>
        <translation>Token %1: la opción %2 ya no está en la plantilla</translation>
    </message>
</context>
<context>
    <name>TemplateFetch</name>
    <message>
        <source>%1 did not answer. Check the connection and try again.</source>
        <translation>%1 no respondió. Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not let this sign-in read templates. Open the file your developer gives you instead.</source>
        <translation>%1 no permite leer plantillas con este inicio de sesión. Abra en su lugar el archivo que le dé su desarrollador.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has ended. Connect it again, or open the file your developer gives you.</source>
        <translation>El inicio de sesión en %1 ha terminado. Conéctela de nuevo o abra el archivo que le dé su desarrollador.</translation>
    </message>
    <message>
        <source>%1 knows no app with this number. Ask your developer for the app&apos;s id.</source>
        <translation>%1 no conoce ninguna app con ese número. Pida a su desarrollador el ID de la app.</translation>
    </message>
    <message>
        <source>%1 did not give its templates (%2). Try again later.</source>
        <translation>%1 no entregó sus plantillas (%2). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>HubSpot does not have the template “%1” yet. Your developer creates it there; then type its id into the template.</source>
        <translation>HubSpot todavía no tiene la plantilla «%1». Su desarrollador la crea allí; después escriba su ID en la plantilla.</translation>
    </message>
    <message>
        <source>“%1” (%2) is an app event type. This account is spoken to by the older interface v3, which takes numbers: choose the interface 2026-03 for it.</source>
        <translation>«%1» (%2) es un tipo de app event. Con esta cuenta se habla por la interfaz antigua v3, que admite números: elija para ella la interfaz 2026-03.</translation>
    </message>
    <message>
        <source>“%1” (%2) is a template of the older interface v3. This account is spoken to by %3, which takes names of event types: choose v3 for it.</source>
        <translation>«%1» (%2) es una plantilla de la interfaz antigua v3. Con esta cuenta se habla por %3, que admite nombres de tipos de evento: elija v3 para ella.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no list of templates. Try again later.</source>
        <translation>%1 respondió con algo que no es una lista de plantillas. Inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>It has a token without a name.</source>
        <translation>Tiene un token sin nombre.</translation>
    </message>
    <message>
        <source>It has the token %1 twice.</source>
        <translation>Tiene el token %1 dos veces.</translation>
    </message>
    <message>
        <source>Its token %1 has the type “%2”, which this program does not know.</source>
        <translation>Su token %1 es del tipo «%2», que este programa no conoce.</translation>
    </message>
    <message>
        <source>It is no template.</source>
        <translation>No es una plantilla.</translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>No tiene ID.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>It does not say on which records its events stand.</source>
        <translation>No dice en qué registros están sus eventos.</translation>
    </message>
    <message>
        <source>Its tokens are no list.</source>
        <translation>Sus tokens no son una lista.</translation>
    </message>
    <message>
        <source>The account&apos;s list of templates cannot be read.</source>
        <translation>No se puede leer la lista de plantillas de la cuenta.</translation>
    </message>
    <message>
        <source>The account lists this id more than once.</source>
        <translation>La cuenta enumera este ID más de una vez.</translation>
    </message>
    <message>
        <source>It breaks HubSpot&apos;s own rules for tokens and options.</source>
        <translation>No cumple las reglas de HubSpot para tokens y opciones.</translation>
    </message>
    <message>
        <source>It is not among those that can be read, and the list has an entry that cannot.</source>
        <translation>No está entre las que se pueden leer, y la lista tiene una entrada que no se puede leer.</translation>
    </message>
    <message>
        <source>The app has no template %1.</source>
        <translation>La aplicación no tiene la plantilla %1.</translation>
    </message>
    <message>
        <source>An entry of the list</source>
        <translation>Una entrada de la lista</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>a template of the account, and why</comment>
        <translation>%1 no se puede leer: %2</translation>
    </message>
</context>
<context>
    <name>TemplateReader</name>
    <message>
        <source>The token &quot;%1&quot; has the type &quot;%2&quot;. HubSpot knows string, number, enumeration and date.</source>
        <translation>El token «%1» tiene el tipo «%2». HubSpot conoce string, number, enumeration y date.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>It has no name: it is called “%1” here.</source>
        <translation>No tiene nombre: aquí se llama «%1».</translation>
    </message>
    <message>
        <source>It does not say on which records its events stand: contacts are taken.</source>
        <translation>No dice en qué registros están sus eventos: se toman contactos.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON: line %2, column %3. Mend the file there and open it again.</source>
        <translation>«%1» no es JSON válido: línea %2, columna %3. Corrija ahí el archivo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The folder “%1” has no template in it. In a developer project they are the files src/app/app-events/*-hsmeta.json.</source>
        <translation>La carpeta «%1» no tiene ninguna plantilla. En un proyecto de desarrollador son los archivos src/app/app-events/*-hsmeta.json.</translation>
    </message>
    <message>
        <source>“%1” has no template called “%2”. It has: %3.</source>
        <translation>«%1» no tiene ninguna plantilla llamada «%2». Tiene: %3.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n templates. Say which one: %2.</source>
        <translation>
            <numerusform>«%1» contiene %n plantilla. Diga cuál: %2.</numerusform>
            <numerusform>«%1» contiene %n plantillas. Diga cuál: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is larger than any template HubSpot takes: at most 500 tokens, and texts for a card.</source>
        <translation>«%1» es mayor que cualquier plantilla que acepta HubSpot: 500 tokens como máximo y textos para una tarjeta.</translation>
    </message>
    <message>
        <source>The options of the token &quot;%1&quot; are no list. Write them as [ … ] and open the file again.</source>
        <translation>Las opciones del token «%1» no son una lista. Escríbalas como [ … ] y abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Its “%1” is no text: it was left out.</source>
        <translation>Su «%1» no es un texto: se omitió.</translation>
    </message>
    <message>
        <source>The tokens in “%1” are no list. Write them as [ … ] and open the file again.</source>
        <translation>Los tokens de «%1» no son una lista. Escríbalos como [ … ] y abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not written in UTF-8, as JSON is. Open it in the program it was written with, and save it with the encoding UTF-8.</source>
        <translation>«%1» no está escrito en UTF-8, como debe estarlo JSON. Ábralo en el programa con el que se escribió y guárdelo con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is nested deeper, or is larger, than any template.</source>
        <translation>«%1» está más anidado, o es más grande, que cualquier plantilla.</translation>
    </message>
    <message>
        <source>Number %1 of the list in “%2” is no template. Take it out and open the file again.</source>
        <translation>El elemento %1 de la lista de «%2» no es una plantilla. Quítelo y abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Left out, because they hold no template: %1.</source>
        <translation>Omitidos, porque no contienen ninguna plantilla: %1.</translation>
    </message>
    <message>
        <source>Its id is a number too long to be read exactly: put it in quotes.</source>
        <translation>Su ID es un número demasiado largo para leerlo con exactitud: póngalo entre comillas.</translation>
    </message>
    <message>
        <source>Token %1: %2</source>
        <comment>what was left out of it</comment>
        <translation>Token %1: %2</translation>
    </message>
    <message>
        <source>Another one has its id, %1: HubSpot knows one template by it.</source>
        <translation>Otra tiene su mismo ID, %1: HubSpot conoce con él una sola plantilla.</translation>
    </message>
    <message>
        <source>It is no text and no { … }.</source>
        <translation>No es un texto ni un { … }.</translation>
    </message>
    <message>
        <source>Option %1: %2</source>
        <comment>what was left out of it</comment>
        <translation>Opción %1: %2</translation>
    </message>
    <message>
        <source>Number %1 of the tokens in “%2” is no { … }. Mend the file there and open it again.</source>
        <translation>El token número %1 de «%2» no es un { … }. Corrija ahí el archivo y ábralo de nuevo.</translation>
    </message>
</context>
<context>
    <name>TemplateWriter</name>
    <message>
        <source>The file does not say which CRM properties are written as well: HubSpot&apos;s description of such files has no place for it. They are: %1.</source>
        <translation>El archivo no dice qué propiedades del CRM se escriben también: la descripción de HubSpot de estos archivos no lo prevé. Son: %1.</translation>
    </message>
    <message>
        <source>The file says that its events stand on custom objects, and has no place for which: %1.</source>
        <translation>El archivo dice que sus eventos están en objetos personalizados, y no tiene sitio para decir en cuál: %1.</translation>
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
    <message>
        <source>Japan, mail</source>
        <translation>Japón, correo</translation>
    </message>
    <message>
        <source>China, mail</source>
        <translation>China, correo</translation>
    </message>
    <message>
        <source>Unicode, mail</source>
        <translation>Unicode, correo</translation>
    </message>
    <message>
        <source>Central Europe, DOS</source>
        <translation>Europa central, DOS</translation>
    </message>
</context>
<context>
    <name>TimelineResponses</name>
    <message>
        <source>The account&apos;s answer cannot be read.</source>
        <translation>No se puede leer la respuesta de la cuenta.</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not an event.</source>
        <translation>La respuesta de la cuenta no es un evento.</translation>
    </message>
    <message>
        <source>The account answered about another event.</source>
        <translation>La cuenta respondió sobre otro evento.</translation>
    </message>
</context>
<context>
    <name>UserSettings</name>
    <message>
        <source>The settings could not be saved; they last until the program is closed.</source>
        <translation>No se han podido guardar los ajustes; valen hasta que se cierre el programa.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” is no file that can be read from start to end. Save it as a file first.</source>
        <translation>«%1» no es un archivo que se pueda leer de principio a fin. Guárdelo primero como archivo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is still there and not open elsewhere.</source>
        <translation>El archivo %1 no se puede leer. Compruebe que sigue ahí y que no está abierto en otro sitio.</translation>
    </message>
    <message>
        <source>“%1” is too large: at most %2 MB are read.</source>
        <translation>«%1» es demasiado grande: se leen como máximo %2 MB.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>“%1” is cut off or damaged. Open it in your spreadsheet, save it again, and choose that file.</source>
        <translation>«%1» está cortado o dañado. Ábralo en su hoja de cálculo, guárdelo de nuevo y elija ese archivo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Detenido. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” is empty. Move the sheet with your table to the front, save, and choose the file again.</source>
        <translation>La hoja «%1» de «%2» está vacía. Mueva al principio la hoja que contiene su tabla, guarde y elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” has a password. Open it in your spreadsheet, save it without one, and choose that file.</source>
        <translation>«%1» tiene contraseña. Ábralo en su hoja de cálculo, guárdelo sin ella y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” holds more cells or texts than a list of events can have. Copy the table to a new workbook, save it, and choose that file.</source>
        <translation>«%1» tiene más celdas o textos de los que puede tener una lista de eventos. Copie la tabla a un libro nuevo, guárdelo y elija ese archivo.</translation>
    </message>
    <message>
        <source>“%1” has no sheet called “%2”. It has: %3.</source>
        <translation>«%1» no tiene ninguna hoja llamada «%2». Tiene: %3.</translation>
    </message>
</context>
<context>
    <name>WorkerText</name>
    <message>
        <source>This account speaks a version of the API we do not know: %1.</source>
        <translation>Esta cuenta usa una versión de la API que no conocemos: %1.</translation>
    </message>
    <message>
        <source>The program ended before the account answered. The account may have created the event; ask the account.</source>
        <translation>El programa terminó antes de que la cuenta respondiera. Puede que la cuenta haya creado el evento; consulte a la cuenta.</translation>
    </message>
    <message>
        <source>The account cannot be reached. Check the network and ask again; nothing was lost.</source>
        <translation>No se puede acceder a la cuenta. Compruebe la red y consulte de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Left out: the send “%1” of %2 created the same event.</source>
        <translation>Omitido: el envío «%1» del %2 creó el mismo evento.</translation>
    </message>
    <message>
        <source>Left out: the same event waits in the send “%1” of %2.</source>
        <translation>Omitido: el mismo evento espera en el envío «%1» del %2.</translation>
    </message>
    <message>
        <source>Left out: nobody knows yet whether the send “%1” of %2 created the same event.</source>
        <translation>Omitido: aún no se sabe si el envío «%1» del %2 creó el mismo evento.</translation>
    </message>
    <message>
        <source>Not in the account; goes again.</source>
        <translation>No está en la cuenta; se envía de nuevo.</translation>
    </message>
    <message>
        <source>Not sent: the address is on the list of those who get no events.</source>
        <translation>No enviado: la dirección está en la lista de quienes no reciben eventos.</translation>
    </message>
    <message>
        <source>What these events say is not kept any more. Nothing was sent; create them anew.</source>
        <translation>El contenido de estos eventos ya no se conserva. No se envió nada; créelos de nuevo.</translation>
    </message>
    <message>
        <source>Not sent: what this event says is not kept any more, as was chosen in the settings or for a person who was erased. Create it anew.</source>
        <translation>No enviado: el contenido de este evento ya no se conserva, porque así se eligió en la configuración o porque se borró a la persona. Créelo de nuevo.</translation>
    </message>
    <message>
        <source>Not asked about: the address is on the list of those who get no events now, and asking would create the event if it is not there. Look at the timeline, then decide.</source>
        <translation>No se ha preguntado: la dirección está ahora en la lista de quienes no reciben eventos, y preguntar crearía el evento si no existe. Mire la cronología y decida.</translation>
    </message>
    <message>
        <source>Asked about alone: other events of its request have their word, or must not leave again.</source>
        <translation>Se pregunta por él solo: otros eventos de su solicitud ya tienen respuesta o no deben volver a salir.</translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>“%1” is no saved workspace, or not the whole of it. Copy it once more from the other computer.</source>
        <translation>«%1» no es un espacio de trabajo guardado, o no está entero. Cópielo otra vez del otro equipo.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and your rights there.</source>
        <translation>No se puede escribir %1. Compruebe el disco y sus permisos.</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Timeline Composer. Install that version here first.</source>
        <translation>«%1» lo guardó una versión más nueva de Timeline Composer. Instale antes aquí esa versión.</translation>
    </message>
    <message>
        <source>Close Timeline Composer first: this workspace is in use.</source>
        <translation>Cierre antes Timeline Composer: este espacio de trabajo está en uso.</translation>
    </message>
    <message>
        <source>This workspace was saved as “%1” on %2, to go on with it on another computer. What is sent there is not known here, so the same could be created twice.</source>
        <translation>Este espacio de trabajo se guardó como «%1» el %2 para continuar en otro equipo. Lo que se envía allí no se sabe aquí, así que lo mismo podría crearse dos veces.</translation>
    </message>
    <message>
        <source>A saved workspace is being opened here by another program. Wait until it is done.</source>
        <translation>Otro programa está abriendo aquí un espacio de trabajo guardado. Espere a que termine.</translation>
    </message>
    <message>
        <source>This workspace is marked as saved, to go on with it on another computer; when and as which file cannot be read any more. What is sent there is not known here, so the same could be created twice.</source>
        <translation>Este espacio de trabajo está marcado como guardado para continuar en otro equipo; cuándo y en qué archivo ya no se puede leer. Lo que se envía allí no se sabe aquí, así que lo mismo podría crearse dos veces.</translation>
    </message>
    <message>
        <source>%1 is not what Timeline Composer writes when it opens a saved workspace: it is damaged, empty or of another program.</source>
        <translation>%1 no es lo que Timeline Composer escribe cuando abre un espacio de trabajo guardado: está dañado, vacío o es de otro programa.</translation>
    </message>
    <message>
        <source>%1 speaks of a saved workspace that was being opened, but its files are not there, or not as they were left.</source>
        <translation>%1 habla de un espacio de trabajo guardado que se estaba abriendo, pero sus archivos no están, o no están como se dejaron.</translation>
    </message>
    <message>
        <source>Nothing was moved or deleted. If you opened no saved workspace here, move that file to another place and try again. If you did, open it once more in an empty folder: set COMPOSER_HOME to one.</source>
        <translation>No se movió ni se borró nada. Si aquí no abrió ningún espacio de trabajo guardado, lleve ese archivo a otro lugar y vuelva a intentarlo. Si lo abrió, ábralo otra vez en una carpeta vacía: indíquela en COMPOSER_HOME.</translation>
    </message>
    <message>
        <source>%1 is a folder, and Timeline Composer keeps a file of its own under that name. Move the folder to another place, then try again.</source>
        <translation>%1 es una carpeta, y Timeline Composer guarda con ese nombre un archivo propio. Lleve la carpeta a otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is a file that Timeline Composer keeps for itself. Name another one; nothing was done.</source>
        <translation>%1 es un archivo propio de Timeline Composer. Indique otro; no se hizo nada.</translation>
    </message>
    <message>
        <source>Nothing was sent. Begin once more to say that you go on here and not there.</source>
        <translation>No se envió nada. Empiece otra vez para decir que continúa aquí y no allí.</translation>
    </message>
    <message>
        <source>This workspace is being saved by another program. Wait until it is done.</source>
        <translation>Otro programa está guardando este espacio de trabajo. Espere a que termine.</translation>
    </message>
    <message>
        <source>This computer has a list of its own of who gets no events, %1, and the saved workspace brings its own rules for sending. Nothing was changed. Move %2 to another place, try again, and then choose the list that holds for both in Settings.</source>
        <translation>Este equipo tiene una lista propia de quién no recibe eventos, %1, y el espacio de trabajo guardado trae sus propias reglas de envío. No se cambió nada. Lleve %2 a otro lugar, vuelva a intentarlo y elija después en los ajustes la lista que vale para ambos.</translation>
    </message>
    <message>
        <source>This computer has drafts, accounts or sends of its own, which would be lost: nothing was opened. Open the file where the program is new: on another computer, or on this one as another user. Who starts programs with settings can name another folder for its data in COMPOSER_HOME.</source>
        <translation>Este equipo tiene borradores, cuentas o envíos propios que se perderían: no se ha abierto nada. Abra el archivo donde el programa sea nuevo: en otro equipo, o en este con otro usuario. Quien inicie programas con ajustes puede indicar otra carpeta para sus datos en COMPOSER_HOME.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
</context>
<context>
    <name>WorkspaceStore</name>
    <message>
        <source>There is an account called “%1” already. Choose another name; nothing was changed.</source>
        <translation>Ya hay una cuenta llamada «%1». Elija otro nombre; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 was forgotten in another window. Connect it again to use it; its sends stay.</source>
        <translation>%1 se olvidó en otra ventana. Vuelva a conectarla para usarla; sus envíos se conservan.</translation>
    </message>
</context>
<context>
    <name>WorstRows</name>
    <message numerus="yes">
        <source>%Ln issues</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Long header: %Ln characters</source>
        <translation>
            <numerusform>Encabezado largo: %Ln carácter</numerusform>
            <numerusform>Encabezado largo: %Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Long details: %Ln characters</source>
        <translation>
            <numerusform>Detalle largo: %Ln carácter</numerusform>
            <numerusform>Detalle largo: %Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of the card are empty</source>
        <translation>
            <numerusform>%Ln valor de la tarjeta está vacío</numerusform>
            <numerusform>%Ln valores de la tarjeta están vacíos</numerusform>
        </translation>
    </message>
    <message>
        <source>The only one with %1 = “%2”</source>
        <translation>El único con %1 = «%2»</translation>
    </message>
    <message>
        <source>Only %1 rows have %2 = “%3”</source>
        <translation>Solo %1 filas tienen %2 = «%3»</translation>
    </message>
    <message>
        <source>%1 is %2, far from all others</source>
        <translation>%1 es %2, lejos de todos los demás</translation>
    </message>
    <message>
        <source>The only one with such letters or signs in %1</source>
        <translation>El único con esas letras o signos en %1</translation>
    </message>
    <message>
        <source>Only %1 rows have such letters or signs in %2</source>
        <translation>Solo %1 filas tienen esas letras o signos en %2</translation>
    </message>
    <message>
        <source>The only one with several lines in %1</source>
        <translation>El único con varias líneas en %1</translation>
    </message>
    <message>
        <source>Only %1 rows have several lines in %2</source>
        <translation>Solo %1 filas tienen varias líneas en %2</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>timeline-composer-cli: check, rehearse and create HubSpot timeline events</source>
        <translation>timeline-composer-cli: comprobar, ensayar y crear eventos de la cronología de HubSpot</translation>
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
        <source>say how a CSV file is read, and how surely</source>
        <translation>dice cómo se lee un archivo CSV y con qué seguridad</translation>
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
        <source>Usage: csv FILE [--json | --rows] %1</source>
        <translation>Uso: csv FILE [--json | --rows] %1</translation>
    </message>
    <message>
        <source>The mapping %1 takes values from columns that the file does not have: %2. Save a mapping for this file, or leave --mapping out.</source>
        <translation>La asignación %1 toma valores de columnas que el archivo no tiene: %2. Guarde una asignación para este archivo u omita --mapping.</translation>
    </message>
    <message>
        <source>%1 has a header and no rows: there is nothing to send. Export it again, or choose another file.</source>
        <translation>%1 tiene un encabezado y ninguna fila: no hay nada que enviar. Expórtelo de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo %1: %2.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prácticas</translation>
    </message>
    <message>
        <source>There is no API profile “%1”.</source>
        <translation>No hay ningún perfil de API «%1».</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Choose one of: %2.</source>
        <translation>No hay ningún perfil «%1». Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>Give the access token on standard input and say --token-stdin.</source>
        <translation>Pase el token de acceso por la entrada estándar e indique --token-stdin.</translation>
    </message>
    <message>
        <source>Reads the access token from standard input.</source>
        <translation>Lee el token de acceso de la entrada estándar.</translation>
    </message>
    <message>
        <source>Generation of the API: v3 (if left out) or 2026-03.</source>
        <translation>Generación de la API: v3 (si se omite) o 2026-03.</translation>
    </message>
    <message>
        <source>Answers for programs.</source>
        <translation>Respuestas para programas.</translation>
    </message>
    <message>
        <source>Usage: practice [options]</source>
        <translation>Uso: practice [options]</translation>
    </message>
    <message>
        <source>--rate-limit is a number of requests in 10 seconds; 0 means no limit.</source>
        <translation>--rate-limit es un número de solicitudes en 10 segundos; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>The Practice account listens at %1</source>
        <translation>La cuenta de prácticas escucha en %1</translation>
    </message>
    <message>
        <source>Access token: %1 (not a secret: it opens nothing else)</source>
        <translation>Token de acceso: %1 (no es un secreto: no abre nada más)</translation>
    </message>
    <message>
        <source>Templates: %1</source>
        <translation>Plantillas: %1</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Ctrl+C lo termina.</translation>
    </message>
    <message>
        <source>Requests received: %1. Events in the store: %2.</source>
        <translation>Solicitudes recibidas: %1. Eventos en el almacén: %2.</translation>
    </message>
    <message>
        <source>Port on this computer; any free one if left out.</source>
        <translation>Puerto en este equipo; si se omite, cualquiera libre.</translation>
    </message>
    <message>
        <source>What shall go wrong, and when (JSON).</source>
        <translation>Qué debe salir mal y cuándo (JSON).</translation>
    </message>
    <message>
        <source>Keeps everything received and created in this file, and goes on from it.</source>
        <translation>Guarda en este archivo todo lo recibido y creado, y continúa a partir de él.</translation>
    </message>
    <message>
        <source>Requests in 10 seconds; 110 if left out, 0 = no limit.</source>
        <translation>Solicitudes en 10 segundos; 110 si se omite, 0 = sin límite.</translation>
    </message>
    <message>
        <source>The access token it accepts.</source>
        <translation>El token de acceso que acepta.</translation>
    </message>
    <message>
        <source>practice takes options only; --port is a number up to 65535.</source>
        <translation>practice solo admite opciones; --port es un número hasta 65535.</translation>
    </message>
    <message>
        <source>--%1 does not take “%2”. It takes: %3.</source>
        <translation>--%1 no admite «%2». Admite: %3.</translation>
    </message>
    <message>
        <source>one character, or “tab”</source>
        <translation>un carácter, o «tab»</translation>
    </message>
    <message>
        <source>one character, or “none”</source>
        <translation>un carácter, o «none»</translation>
    </message>
    <message>
        <source>Say either --header or --no-header.</source>
        <translation>Indique --header o --no-header, no ambos.</translation>
    </message>
    <message>
        <source>a number of rows</source>
        <translation>un número de filas</translation>
    </message>
    <message>
        <source>a zone such as Europe/Madrid or UTC</source>
        <translation>una zona como Europe/Madrid o UTC</translation>
    </message>
    <message>
        <source>Contacts that may be created: %1</source>
        <translation>Contactos que pueden crearse: %1</translation>
    </message>
    <message>
        <source>Email addresses that would change: %1</source>
        <translation>Direcciones de correo que cambiarían: %1</translation>
    </message>
    <message>
        <source>Left out, %1: %2</source>
        <translation>Se dejan fuera, %1: %2</translation>
    </message>
    <message>
        <source>Events cannot be changed or taken back once created.</source>
        <translation>Los eventos no se pueden cambiar ni retirar una vez creados.</translation>
    </message>
    <message numerus="yes">
        <source>%n events were already created on %1 in the send “%2” and are not sent again.</source>
        <translation>
            <numerusform>%n evento ya se creó el %1 en el envío «%2» y no se envía de nuevo.</numerusform>
            <numerusform>%n eventos ya se crearon el %1 en el envío «%2» y no se envían de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events say the same as events created on %1 in the send “%2”. --again creates them once more.</source>
        <translation>
            <numerusform>%n evento dice lo mismo que un evento creado el %1 en el envío «%2». --again lo crea otra vez.</numerusform>
            <numerusform>%n eventos dicen lo mismo que eventos creados el %1 en el envío «%2». --again los crea otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events wait in a send that is not finished: `sends resume %1` creates them.</source>
        <translation>
            <numerusform>%n evento espera en un envío sin terminar: `sends resume %1` lo crea.</numerusform>
            <numerusform>%n eventos esperan en un envío sin terminar: `sends resume %1` los crea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Stopping after this request. Press Ctrl+C again to stop now.</source>
        <translation>Se detendrá después de esta solicitud. Pulse Ctrl+C otra vez para detenerse ahora.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>`sends resume %1` goes on.</source>
        <translation>`sends resume %1` continúa.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Says how the command is used.</source>
        <translation>Dice cómo se usa la orden.</translation>
    </message>
    <message>
        <source>Usage: check FILE --template T.json [--mapping M.json] [--duplicates keep|skip] [--json]
       check DRAFT.timeline [--json]</source>
        <translation>Uso: check FILE --template T.json [--mapping M.json] [--duplicates keep|skip] [--json]
     check DRAFT.timeline [--json]</translation>
    </message>
    <message>
        <source>Empty too:  %1</source>
        <translation>También vacío: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n characters do not belong to %1, the first in line %2. Save the file as “CSV UTF-8”, or say its encoding with --encoding.</source>
        <translation>
            <numerusform>%n carácter no pertenece a %1; está en la línea %2. Guarde el archivo como «CSV UTF-8» o indique su codificación con --encoding.</numerusform>
            <numerusform>%n caracteres no pertenecen a %1; el primero está en la línea %2. Guarde el archivo como «CSV UTF-8» o indique su codificación con --encoding.</numerusform>
        </translation>
    </message>
    <message>
        <source>--duplicates does not take “%1”. It takes: keep, skip.</source>
        <translation>--duplicates no admite «%1». Admite: keep, skip.</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates are left out; the first of each stays.</source>
        <translation>
            <numerusform>Se omite %n duplicado; se conserva el primero.</numerusform>
            <numerusform>Se omiten %n duplicados; se conserva el primero de cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the client ID of your company’s app: --client-id.</source>
        <translation>Indique el ID de cliente de la app de su empresa: --client-id.</translation>
    </message>
    <message>
        <source>Give the client secret as the first line of standard input and say --secret-stdin.</source>
        <translation>Dé el secreto de cliente como primera línea de la entrada estándar e indique --secret-stdin.</translation>
    </message>
    <message>
        <source>HubSpot is open in your browser. Choose the account, then press Connect app.</source>
        <translation>HubSpot está abierto en su navegador. Elija la cuenta y pulse Conectar aplicación.</translation>
    </message>
    <message>
        <source>Open this link in a browser, choose the account, then press Connect app:</source>
        <translation>Abra este enlace en un navegador, elija la cuenta y pulse Conectar aplicación:</translation>
    </message>
    <message>
        <source>The browser cannot open the last page? Paste the address it ended on here.</source>
        <translation>¿El navegador no puede abrir la última página? Pegue aquí la dirección en la que terminó.</translation>
    </message>
    <message>
        <source>Client ID of your company’s app.</source>
        <translation>ID de cliente de la app de su empresa.</translation>
    </message>
    <message>
        <source>Reads the client secret from the first line of standard input.</source>
        <translation>Lee el secreto de cliente de la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>File with the app’s details, from your agency.</source>
        <translation>Archivo con los datos de la app, de su agencia.</translation>
    </message>
    <message>
        <source>Port of the redirect address; up to three. 3000 if left out.</source>
        <translation>Puerto de la dirección de retorno; hasta tres. 3000 si no se indica.</translation>
    </message>
    <message>
        <source>HubSpot’s sign-in page; https://app.hubspot.com if left out.</source>
        <translation>Página de inicio de sesión de HubSpot; https://app.hubspot.com si no se indica.</translation>
    </message>
    <message>
        <source>A permission the app requires; may be repeated.</source>
        <translation>Un permiso que exige la app; se puede repetir.</translation>
    </message>
    <message>
        <source>A permission that is asked for where it can be had.</source>
        <translation>Un permiso que se pide donde se pueda tener.</translation>
    </message>
    <message>
        <source>Version of HubSpot’s token endpoints; 2026-09 if left out.</source>
        <translation>Versión de los puntos de token de HubSpot; 2026-09 si no se indica.</translation>
    </message>
    <message>
        <source>Prints the link instead of opening it.</source>
        <translation>Imprime el enlace en lugar de abrirlo.</translation>
    </message>
    <message>
        <source>Leaves out the additional protection, where HubSpot refuses it.</source>
        <translation>Omite la protección adicional, donde HubSpot la rechaza.</translation>
    </message>
    <message>
        <source>account connect NAME --client-id ID [--secret-stdin] [--app FILE] [--port N] [--url API] [--authorize URL] [--scope S]… [--optional-scope S]… [--no-browser] [--json]</source>
        <translation>account connect NOMBRE --client-id ID [--secret-stdin] [--app ARCHIVO] [--port N] [--url API] [--authorize URL] [--scope S]… [--optional-scope S]… [--no-browser] [--json]</translation>
    </message>
    <message>
        <source>%1 is in the list already: its sign-in was renewed.</source>
        <translation>%1 ya está en la lista: se renovó su inicio de sesión.</translation>
    </message>
    <message>
        <source>This computer has no keychain: nothing secret could be kept, so the sign-in ends with this command.</source>
        <translation>Este equipo no tiene llavero: no se pudo guardar nada secreto, así que la sesión termina con esta orden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>signed in, renews by itself</source>
        <translation>sesión iniciada, se renueva sola</translation>
    </message>
    <message>
        <source>with a token, which ends within 30 minutes</source>
        <translation>con un token, que termina en menos de 30 minutos</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>volver a iniciar sesión</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>sin token</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>el llavero está bloqueado</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>el llavero no responde</translation>
    </message>
    <message>
        <source>There is no token for %1. Give one with `account token`.</source>
        <translation>No hay token para %1. Dé uno con `account token`.</translation>
    </message>
    <message>
        <source>HubSpot refuses this token: it is over, or never was one. Give a new one with `account token`.</source>
        <translation>HubSpot rechaza este token: ha terminado o nunca lo fue. Dé uno nuevo con `account token`.</translation>
    </message>
    <message>
        <source>No account is connected. The Practice account is always there: --account practice.</source>
        <translation>No hay ninguna cuenta conectada. La cuenta de prácticas está siempre: --account practice.</translation>
    </message>
    <message>
        <source>%1 is signed in and renews by itself. Sign in again with `account connect`.</source>
        <translation>%1 tiene la sesión iniciada y se renueva sola. Vuelva a iniciarla con `account connect`.</translation>
    </message>
    <message>
        <source>HubSpot refuses this token: it is over, or never was one. Nothing was changed.</source>
        <translation>HubSpot rechaza este token: ha terminado o nunca lo fue. No se cambió nada.</translation>
    </message>
    <message>
        <source>The token is in the keychain. It could not be checked: %1</source>
        <translation>El token está en el llavero. No se pudo comprobar: %1</translation>
    </message>
    <message>
        <source>The token is in the keychain; it opens the account %1. It ends within 30 minutes.</source>
        <translation>El token está en el llavero; abre la cuenta %1. Termina en menos de 30 minutos.</translation>
    </message>
    <message>
        <source>run the Practice account on its own</source>
        <translation>ejecuta la cuenta de prácticas por separado</translation>
    </message>
    <message>
        <source>There is no account named “%1”. `account list` shows them; `account add` adds one.</source>
        <translation>No hay ninguna cuenta llamada «%1». `account list` las muestra; `account add` añade una.</translation>
    </message>
    <message>
        <source>There is no token for this account. Give one with --token-stdin.</source>
        <translation>No hay ningún token para esta cuenta. Indique uno con --token-stdin.</translation>
    </message>
    <message>
        <source>account add NAME --token-stdin [--url URL] [--profile v3|2026-03]
account list [--json]
account forget NAME</source>
        <translation>account add NAME --token-stdin [--url URL] [--profile v3|2026-03]
account list [--json]
account forget NAME</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; and its token are forgotten.</source>
        <translation>La cuenta «%1» y su token se han olvidado.</translation>
    </message>
    <message>
        <source>Access that was already given may last up to 30 minutes.</source>
        <translation>El acceso ya concedido puede durar hasta 30 minutos.</translation>
    </message>
    <message>
        <source>HubSpot could not be told to end the sign-in: remove the app in HubSpot under Settings, Integrations, Connected apps.</source>
        <translation>No se pudo pedir a HubSpot que terminara la sesión: quite la app en HubSpot en Configuración, Integraciones, Aplicaciones conectadas.</translation>
    </message>
    <message>
        <source>Address of the account; https://api.hubapi.com if left out.</source>
        <translation>Dirección de la cuenta; https://api.hubapi.com si se omite.</translation>
    </message>
    <message>
        <source>Account: %1 (%2)</source>
        <translation>Cuenta: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n events are unknown in the account: `sends ask %1` settles them.</source>
        <translation>
            <numerusform>%n evento es desconocido en la cuenta: `sends ask %1` lo resuelve.</numerusform>
            <numerusform>%n eventos son desconocidos en la cuenta: `sends ask %1` los resuelve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: sends [--json] | sends ask ID | sends resume ID | sends receipt ID [--json]
       ask and resume take [--token-stdin] [--account NAME|practice|URL] [--template T.json]</source>
        <translation>Uso: sends [--json] | sends ask ID | sends resume ID | sends receipt ID [--json]
       ask y resume admiten [--token-stdin] [--account NAME|practice|URL] [--template T.json]</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the disk and your rights there.</source>
        <translation>No se puede crear la carpeta %1. Compruebe el disco y sus permisos.</translation>
    </message>
    <message numerus="yes">
        <source>%n events say the same as events created on %1 in the send “%2” and go once more.</source>
        <translation>
            <numerusform>%n evento dice lo mismo que uno creado el %1 en el envío «%2» y va de nuevo.</numerusform>
            <numerusform>%n eventos dicen lo mismo que los creados el %1 en el envío «%2» y van de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events: %1</source>
        <translation>
            <numerusform>%n evento: %1</numerusform>
            <numerusform>%n eventos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line of %1 is one cell in quotation marks that holds a whole row: save the file again without them, or read it with --quote none.</source>
        <translation>Cada línea de %1 es una sola celda entre comillas que contiene una fila entera: guarde el archivo de nuevo sin ellas, o léalo con --quote none.</translation>
    </message>
    <message>
        <source>Nothing was done: give these options, or a mapping saved in the import dialog (--mapping).</source>
        <translation>No se hizo nada: indique estas opciones, o una asignación guardada en el diálogo de importación (--mapping).</translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read:</source>
        <translation>
            <numerusform>No se pudo leer %n línea:</numerusform>
            <numerusform>No se pudieron leer %n líneas:</numerusform>
        </translation>
    </message>
    <message>
        <source>--column does not take “%1”. It takes FIELD=HEADER, a field of the template and a column of the file, such as &quot;when=Join time&quot; or when=none.</source>
        <translation>--column no admite «%1». Admite CAMPO=ENCABEZADO, un campo de la plantilla y una columna del archivo, como &quot;when=Join time&quot; o when=none.</translation>
    </message>
    <message>
        <source>%1 of %2, nothing leaves for %3 s: the account asks to wait, or is left alone after an error</source>
        <translation>%1 de %2, no sale nada durante %3 s: la cuenta pide esperar o se la deja en paz tras un error</translation>
    </message>
    <message>
        <source>`sends ask %1` settles what is unknown; where it cannot, look at the timeline and use `sends decide %1`.</source>
        <translation>`sends ask %1` aclara lo desconocido; donde no pueda, mire la cronología y use `sends decide %1`.</translation>
    </message>
    <message>
        <source>Say what you found: --there, --not-there or --another.</source>
        <translation>Diga qué encontró: --there, --not-there o --another.</translation>
    </message>
    <message>
        <source>
       sends decide ID --there|--not-there|--another [EVENT-ID...] settles what asking cannot: look at the timeline, then say what you found; without event ids for all that is unknown
       --wait-at-most 10m pauses where a longer wait is asked for</source>
        <translation>
       sends decide ID --there|--not-there|--another [EVENT-ID...] aclara lo que preguntar no puede: mire la cronología y diga qué encontró; sin ids de eventos, para todo lo desconocido
       --wait-at-most 10m se detiene donde se pida una espera más larga</translation>
    </message>
    <message>
        <source>--wait-at-most is a time such as 90s, 10m or 2h.</source>
        <translation>--wait-at-most es un tiempo como 90s, 10m o 2h.</translation>
    </message>
    <message>
        <source>make a template from a table; check, convert and print templates</source>
        <translation>hacer una plantilla de una tabla; comprobar, convertir y mostrar plantillas</translation>
    </message>
    <message>
        <source>No column of %1 becomes a token: all of them say who and when, or are empty.</source>
        <translation>Ninguna columna de %1 se convierte en token: todas dicen quién y cuándo, o están vacías.</translation>
    </message>
    <message numerus="yes">
        <source>The template “%1” with %n tokens is in %2.</source>
        <translation>
            <numerusform>La plantilla «%1» con %n token está en %2.</numerusform>
            <numerusform>La plantilla «%1» con %n tokens está en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>convert needs --format v3, hsmeta or message, and --output.</source>
        <translation>convert necesita --format v3, hsmeta o message, y --output.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n templates. Say a folder as --output, or which one with --template.</source>
        <translation>
            <numerusform>%1 contiene %n plantilla. Diga una carpeta en --output, o cuál con --template.</numerusform>
            <numerusform>%1 contiene %n plantillas. Diga una carpeta en --output, o cuál con --template.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say the number of your company&apos;s app with --app: HubSpot gives templates app by app.</source>
        <translation>Diga el número de la app de su empresa con --app: HubSpot entrega las plantillas app por app.</translation>
    </message>
    <message>
        <source>not at HubSpot yet</source>
        <translation>todavía no está en HubSpot</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %n tokens</source>
        <translation>
            <numerusform>%1 (%2): %n token</numerusform>
            <numerusform>%1 (%2): %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is wrong</source>
        <translation>no hay nada mal</translation>
    </message>
    <message>
        <source>id: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>record: %1</source>
        <translation>registro: %1</translation>
    </message>
    <message>
        <source>header: %1</source>
        <translation>encabezado: %1</translation>
    </message>
    <message>
        <source>details: %1</source>
        <translation>detalles: %1</translation>
    </message>
    <message>
        <source>The token is in the keychain. HubSpot does not say which account it opens: give its number once with `account number`.</source>
        <translation>El token está en el llavero. HubSpot no dice qué cuenta abre: dé su número una vez con `account number`.</translation>
    </message>
    <message>
        <source>HubSpot says that %1 is the account %2; that stays. Nothing was changed.</source>
        <translation>HubSpot dice que %1 es la cuenta %2; así queda. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 counts as the account %2 until HubSpot says otherwise.</source>
        <translation>%1 cuenta como la cuenta %2 hasta que HubSpot diga otra cosa.</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>%n con errores</numerusform>
            <numerusform>%n con errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable lines</source>
        <translation>
            <numerusform>%n línea ilegible</numerusform>
            <numerusform>%n líneas ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing left this computer.</source>
        <translation>%1. Nada salió de este equipo.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Usage: completion bash|zsh</source>
        <translation>Uso: completion bash|zsh</translation>
    </message>
    <message>
        <source>COMMAND --help tells its options and shows examples.</source>
        <translation>COMANDO --help muestra sus opciones y ejemplos.</translation>
    </message>
    <message>
        <source>Template of the events, as HubSpot gives it or made here.</source>
        <translation>Plantilla de los eventos, tal como la da HubSpot o hecha aquí.</translation>
    </message>
    <message>
        <source>Which account: a name of `account list`, practice, or an address.</source>
        <translation>Qué cuenta: un nombre de `account list`, practice o una dirección.</translation>
    </message>
    <message>
        <source>Pauses where the account asks to wait longer, such as 90s, 10m or 2h.</source>
        <translation>Se pausa si la cuenta pide esperar más, por ejemplo 90s, 10m o 2h.</translation>
    </message>
    <message>
        <source>Time zone of times that name none, such as Europe/Madrid; the computer’s if left out.</source>
        <translation>Zona de las horas que no la indican, como Europe/Madrid; si se omite, la del equipo.</translation>
    </message>
    <message>
        <source>Encoding of the file, such as UTF-8 or Shift_JIS.</source>
        <translation>Codificación del archivo, como UTF-8 o Shift_JIS.</translation>
    </message>
    <message>
        <source>Character between columns, or tab.</source>
        <translation>Carácter entre columnas, o tab.</translation>
    </message>
    <message>
        <source>Character around a cell that holds others, or none.</source>
        <translation>Carácter que rodea una celda que contiene otros, o none.</translation>
    </message>
    <message>
        <source>The first row names the columns.</source>
        <translation>La primera fila nombra las columnas.</translation>
    </message>
    <message>
        <source>The first row is an event already.</source>
        <translation>La primera fila ya es un evento.</translation>
    </message>
    <message>
        <source>Rows above the header that are left out.</source>
        <translation>Filas encima del encabezado que se omiten.</translation>
    </message>
    <message>
        <source>Decimal mark of numbers.</source>
        <translation>Signo decimal de los números.</translation>
    </message>
    <message>
        <source>Order of day, month and year in dates.</source>
        <translation>Orden de día, mes y año en las fechas.</translation>
    </message>
    <message>
        <source>Texts that mean an empty cell, such as NULL,N/A; or none.</source>
        <translation>Textos que significan celda vacía, como NULL,N/A; o none.</translation>
    </message>
    <message>
        <source>Which column becomes a field, or none; may be repeated.</source>
        <translation>Qué columna pasa a un campo, o none; se puede repetir.</translation>
    </message>
    <message>
        <source>What becomes of rows of a workbook that are hidden.</source>
        <translation>Qué se hace con las filas ocultas de un libro.</translation>
    </message>
    <message>
        <source>Mapping saved in the import dialog.</source>
        <translation>Asignación guardada en el diálogo de importación.</translation>
    </message>
    <message>
        <source>Makes the ids of these fields, such as identity,when: nothing is created twice.</source>
        <translation>Forma los ID con estos campos, como identity,when: nada se crea dos veces.</translation>
    </message>
    <message>
        <source>What becomes of rows that repeat an earlier one.</source>
        <translation>Qué se hace con las filas que repiten una anterior.</translation>
    </message>
    <message>
        <source>say what is wrong with a file of events; nothing leaves</source>
        <translation>indica qué está mal en un archivo de eventos; nada sale</translation>
    </message>
    <message>
        <source>What is wrong, and where:</source>
        <translation>Qué está mal y dónde:</translation>
    </message>
    <message>
        <source>The same for a program:</source>
        <translation>Lo mismo para un programa:</translation>
    </message>
    <message>
        <source>Prints the rows, a JSON list a line.</source>
        <translation>Muestra las filas, una lista JSON por línea.</translation>
    </message>
    <message>
        <source>Encoding, separator, header and columns of a file:</source>
        <translation>Codificación, separador, encabezado y columnas de un archivo:</translation>
    </message>
    <message>
        <source>Generation of the API; the account’s if left out.</source>
        <translation>Generación de la API; si se omite, la de la cuenta.</translation>
    </message>
    <message>
        <source>Writes the file’s rows with the outcome of each.</source>
        <translation>Escriba las filas del archivo con el resultado de cada una.</translation>
    </message>
    <message>
        <source>Writes the receipt: every event, what became of it, and when.</source>
        <translation>Escriba el recibo: cada evento, qué fue de él y cuándo.</translation>
    </message>
    <message>
        <source>Also creates events that say the same as events created earlier.</source>
        <translation>Crea también eventos que dicen lo mismo que otros ya creados.</translation>
    </message>
    <message>
        <source>Does not ask before it creates.</source>
        <translation>No pregunta antes de crear.</translation>
    </message>
    <message>
        <source>create the events of a file</source>
        <translation>crea los eventos de un archivo</translation>
    </message>
    <message>
        <source>Rehearse in the Practice account; nothing reaches HubSpot:</source>
        <translation>Ensayar en la cuenta de prácticas; nada llega a HubSpot:</translation>
    </message>
    <message>
        <source>The same, keeping what became of every row:</source>
        <translation>Lo mismo, guardando qué fue de cada fila:</translation>
    </message>
    <message>
        <source>decide: the events stand on the timeline.</source>
        <translation>decide: los eventos están en la cronología.</translation>
    </message>
    <message>
        <source>decide: they do not; they may be sent again.</source>
        <translation>decide: no están; se pueden enviar de nuevo.</translation>
    </message>
    <message>
        <source>decide: another event stands under the id.</source>
        <translation>decide: bajo ese ID hay otro evento.</translation>
    </message>
    <message>
        <source>Says that the account chosen is the one of a send whose account was forgotten.</source>
        <translation>Dice que la cuenta elegida es la de un envío cuya cuenta se olvidó.</translation>
    </message>
    <message>
        <source>Every send, and where its events stand:</source>
        <translation>Todos los envíos y cómo están sus eventos:</translation>
    </message>
    <message>
        <source>What is written: requests, or a file of the events.</source>
        <translation>Qué se escribe: solicitudes o un archivo con los eventos.</translation>
    </message>
    <message>
        <source>Where csv and draft are written.</source>
        <translation>Dónde se escriben csv y draft.</translation>
    </message>
    <message>
        <source>A CSV without the mark by which Excel knows UTF-8.</source>
        <translation>Un CSV sin la marca por la que Excel reconoce UTF-8.</translation>
    </message>
    <message>
        <source>Generation of the API.</source>
        <translation>Generación de la API.</translation>
    </message>
    <message>
        <source>Address that the requests name.</source>
        <translation>Dirección que figura en las solicitudes.</translation>
    </message>
    <message>
        <source>The requests as commands, for a developer:</source>
        <translation>Las solicitudes como comandos, para un desarrollador:</translation>
    </message>
    <message>
        <source>A draft for a colleague, with its template:</source>
        <translation>Un borrador para un compañero, con su plantilla:</translation>
    </message>
    <message>
        <source>Page that shows the iframe; HubSpot’s if left out.</source>
        <translation>Página que muestra el iframe; si se omite, la de HubSpot.</translation>
    </message>
    <message>
        <source>A host of your own network that may be asked.</source>
        <translation>Un servidor de su red que se puede consultar.</translation>
    </message>
    <message>
        <source>One event as HubSpot takes it (JSON).</source>
        <translation>Un evento tal como lo recibe HubSpot (JSON).</translation>
    </message>
    <message>
        <source>Only this part of the card.</source>
        <translation>Solo esta parte de la tarjeta.</translation>
    </message>
    <message>
        <source>How the card is printed.</source>
        <translation>Cómo se muestra la tarjeta.</translation>
    </message>
    <message>
        <source>Time zone in which times are shown.</source>
        <translation>Zona horaria en que se muestran las horas.</translation>
    </message>
    <message>
        <source>Shows missing values as HubSpot does: not at all.</source>
        <translation>Muestra los valores que faltan como HubSpot: de ningún modo.</translation>
    </message>
    <message>
        <source>What a colleague sees on the timeline:</source>
        <translation>Lo que ve un compañero en la cronología:</translation>
    </message>
    <message>
        <source>from: name of the template.</source>
        <translation>from: nombre de la plantilla.</translation>
    </message>
    <message>
        <source>from: on which records the events stand.</source>
        <translation>from: en qué registros están los eventos.</translation>
    </message>
    <message>
        <source>File or folder that is written.</source>
        <translation>Archivo o carpeta que se escribe.</translation>
    </message>
    <message>
        <source>convert: for HubSpot, for its projects, or a letter.</source>
        <translation>convert: para HubSpot, para sus proyectos o una carta.</translation>
    </message>
    <message>
        <source>Which template of several, by id or name.</source>
        <translation>Qué plantilla de varias, por ID o nombre.</translation>
    </message>
    <message>
        <source>fetch: number of your company’s app.</source>
        <translation>fetch: número de la aplicación de su empresa.</translation>
    </message>
    <message>
        <source>A template of a file’s columns:</source>
        <translation>Una plantilla con las columnas de un archivo:</translation>
    </message>
    <message>
        <source>What HubSpot would refuse in a template:</source>
        <translation>Qué rechazaría HubSpot en una plantilla:</translation>
    </message>
    <message>
        <source>Which accounts are connected, and whether one can get in:</source>
        <translation>Qué cuentas están conectadas y si se puede entrar:</translation>
    </message>
    <message>
        <source>take drafts, accounts and the record of sends to another computer</source>
        <translation>lleva borradores, cuentas y el registro de envíos a otro equipo</translation>
    </message>
    <message>
        <source>Everything into one file, without secrets:</source>
        <translation>Todo en un archivo, sin secretos:</translation>
    </message>
    <message>
        <source>Go on here after all:</source>
        <translation>Continuar aquí después de todo:</translation>
    </message>
    <message>
        <source>print what completes these commands in bash or zsh</source>
        <translation>muestra lo que completa estos comandos en bash o zsh</translation>
    </message>
    <message>
        <source>For this shell: source &lt;(timeline-composer-cli completion bash)</source>
        <translation>Para este intérprete: source &lt;(timeline-composer-cli completion bash)</translation>
    </message>
    <message>
        <source>The app you are signed in to %1 with has no template %2: HubSpot would refuse every event. Nothing was sent.</source>
        <translation>La app con la que ha iniciado sesión en %1 no tiene la plantilla %2: HubSpot rechazaría todos los eventos. No se envió nada.</translation>
    </message>
    <message>
        <source>The template at HubSpot is another than the one here, and events would be refused. Nothing was sent.</source>
        <translation>La plantilla de HubSpot es distinta de la de aquí y los eventos se rechazarían. No se envió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out; `check` says why.</source>
        <translation>
            <numerusform>Se omite %n fila; `check` dice por qué.</numerusform>
            <numerusform>Se omiten %n filas; `check` dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>account check NAME [--json]
account token NAME --token-stdin
account number NAME NUMBER</source>
        <translation>account check NAME [--json]
account token NAME --token-stdin
account number NAME NUMBER</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; at %2 is in the list.</source>
        <translation>La cuenta «%1» en %2 está en la lista.</translation>
    </message>
    <message>
        <source>account needs connect, add, check, list, token, number or forget, and a name.</source>
        <translation>account necesita connect, add, check, list, token, number o forget, y un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>on %n records</source>
        <translation>
            <numerusform>en %n registro</numerusform>
            <numerusform>en %n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n requests</source>
        <translation>
            <numerusform>en %n solicitud</numerusform>
            <numerusform>en %n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>unos %1 s</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <comment>4 events, on 3 records, in 1 request, about 2 s</comment>
        <translation>%1 %2 %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>CRM property %1: written by %n events</source>
        <translation>
            <numerusform>Propiedad de CRM %1: la escribe %n evento</numerusform>
            <numerusform>Propiedad de CRM %1: la escriben %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n events? Type yes:</source>
        <translation>
            <numerusform>¿Crear %n evento? Escriba yes:</numerusform>
            <numerusform>¿Crear %n eventos? Escriba yes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of %1 are neither an address nor a domain.</source>
        <translation>
            <numerusform>%n línea de %1 no es ni una dirección ni un dominio.</numerusform>
            <numerusform>%n líneas de %1 no son ni direcciones ni dominios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not among the events that the file makes now: sending it would create them once more, with other values. --again does so. Nothing was sent.</source>
        <translation>
            <numerusform>%n de ellos no está entre los eventos que el archivo da ahora: enviarlo lo crearía otra vez, con otros valores. --again lo hace. No se envió nada.</numerusform>
            <numerusform>%n de ellos no están entre los eventos que el archivo da ahora: enviarlo los crearía otra vez, con otros valores. --again lo hace. No se envió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends are whole.</source>
        <translation>
            <numerusform>%n envío está íntegro.</numerusform>
            <numerusform>%n envíos están íntegros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends are damaged.</source>
        <translation>
            <numerusform>%n envío está dañado.</numerusform>
            <numerusform>%n envíos están dañados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends are as they were.</source>
        <translation>
            <numerusform>%n envío está como estaba.</numerusform>
            <numerusform>%n envíos están como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends lost a part of their record: what is not known to be created is unknown now. Ask the account about them.</source>
        <translation>
            <numerusform>%n envío perdió una parte de su registro: lo que no consta como creado es ahora desconocido. Pregunte a la cuenta por él.</numerusform>
            <numerusform>%n envíos perdieron una parte de su registro: lo que no consta como creado es ahora desconocido. Pregunte a la cuenta por ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sends only ids and contents are left: all of their events are unknown, and none of them goes again.</source>
        <translation>
            <numerusform>De %n envío solo quedan los ID y los contenidos: todos sus eventos son desconocidos y ninguno vuelve a enviarse.</numerusform>
            <numerusform>De %n envíos solo quedan los ID y los contenidos: todos sus eventos son desconocidos y ninguno vuelve a enviarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>
       --same-account says that --account is the account of a send whose number nobody knows</source>
        <translation>
       --same-account dice que --account es la cuenta de un envío cuyo número nadie conoce</translation>
    </message>
    <message>
        <source>
       sends verify reads all that is recorded, and says what is damaged; sends restore brings back what is whole of a damaged record</source>
        <translation>
       sends verify lee todo lo registrado y dice qué está dañado; sends restore recupera lo que está íntegro de un registro dañado</translation>
    </message>
    <message>
        <source>template needs from, check, convert or show, and one file, or fetch and --account.</source>
        <translation>template necesita from, check, convert o show y un archivo, o fetch y --account.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n plantilla</numerusform>
            <numerusform>%n plantillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends</source>
        <translation>
            <numerusform>%n envío</numerusform>
            <numerusform>%n envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are in %2. This computer asks before it sends again; `workspace keep` goes on here.</source>
        <translation>%1 están en %2. Este equipo pregunta antes de volver a enviar; `workspace keep` continúa aquí.</translation>
    </message>
    <message>
        <source>%1 are here now, from %2. Sign in to the accounts once: secrets do not travel.</source>
        <translation>%1 están ahora aquí, de %2. Inicie sesión una vez en las cuentas: los secretos no viajan.</translation>
    </message>
    <message>
        <source>Nothing was sent. If you go on here and not there, say `workspace keep` first.</source>
        <translation>No se envió nada. Si continúa aquí y no allí, diga antes `workspace keep`.</translation>
    </message>
    <message>
        <source>Usage: workspace save FILE | workspace open FILE | workspace keep [--json]</source>
        <translation>Uso: workspace save FILE | workspace open FILE | workspace keep [--json]</translation>
    </message>
    <message>
        <source>This computer sends again.</source>
        <translation>Este equipo vuelve a enviar.</translation>
    </message>
    <message>
        <source>%1 was forgotten meanwhile. Nothing of it was kept.</source>
        <translation>%1 se olvidó mientras tanto. No se guardó nada de ella.</translation>
    </message>
    <message>
        <source>Sheet of a workbook that is read, or list of a JSON file; found if left out.</source>
        <translation>Hoja de un libro o lista de un archivo JSON que se lee; si falta, se busca.</translation>
    </message>
    <message>
        <source>Creates one event, reads it back and compares it; `sends resume` creates the others.</source>
        <translation>Crea un evento, lo vuelve a leer y lo compara; `sends resume` crea los demás.</translation>
    </message>
    <message>
        <source>Creates although events of the account are unknown since the record of sends was restored.</source>
        <translation>Crea aunque haya eventos de la cuenta desconocidos desde que se restauró el registro de envíos.</translation>
    </message>
    <message>
        <source>find: in all that left, not only addresses and ids.</source>
        <translation>find: en todo lo que salió, no solo direcciones e ID.</translation>
    </message>
    <message>
        <source>fetch: also takes the place of files that say something else.</source>
        <translation>fetch: sustituye también los archivos que dicen otra cosa.</translation>
    </message>
    <message>
        <source>The template could not be compared with the one at %1. %2</source>
        <translation>La plantilla no se pudo comparar con la de %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events were sent on %1 in the send “%2”, through a connection that was forgotten and to an account whose number nobody knows: perhaps they are here. --again creates them.</source>
        <translation>
            <numerusform>%n evento se envió el %1 en el envío «%2», por una conexión que se olvidó y a una cuenta cuyo número nadie conoce: quizá está aquí. --again lo crea.</numerusform>
            <numerusform>%n eventos se enviaron el %1 en el envío «%2», por una conexión que se olvidó y a una cuenta cuyo número nadie conoce: quizá están aquí. --again los crea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record of sends was restored: of the send “%2” of %1, %n events are unknown. `sends ask %3` settles them.</source>
        <translation>
            <numerusform>El registro de envíos se restauró: del envío «%2» del %1, %n evento es desconocido. `sends ask %3` lo aclara.</numerusform>
            <numerusform>El registro de envíos se restauró: del envío «%2» del %1, %n eventos son desconocidos. `sends ask %3` los aclara.</numerusform>
        </translation>
    </message>
    <message>
        <source>restored</source>
        <comment>the word to be typed</comment>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>Type %1 to go on all the same:</source>
        <translation>Escriba %1 para seguir de todos modos:</translation>
    </message>
    <message>
        <source>Nothing was sent. --after-restore sends before the unknown events are settled.</source>
        <translation>No se envió nada. --after-restore envía antes de aclarar los eventos desconocidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n events of sends name the address.</source>
        <translation>
            <numerusform>%n evento de envíos nombra la dirección.</numerusform>
            <numerusform>%n eventos de envíos nombran la dirección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of drafts are for it and go whole.</source>
        <translation>
            <numerusform>%n fila de borradores es para ella y se va entera.</numerusform>
            <numerusform>%n filas de borradores son para ella y se van enteras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n other cells.</source>
        <translation>
            <numerusform>Está en otra celda.</numerusform>
            <numerusform>Está en otras %n celdas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n copies of imported files.</source>
        <translation>
            <numerusform>Está en la copia de un archivo importado.</numerusform>
            <numerusform>Está en las copias de %n archivos importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was erased yet.</source>
        <translation>Aún no se borró a nadie.</translation>
    </message>
    <message>
        <source>What HubSpot holds stays there; files you saved yourself stay too. It cannot be taken back. Type yes:</source>
        <translation>Lo que HubSpot guarda queda allí; los archivos que usted guardó también. No se puede deshacer. Escriba yes:</translation>
    </message>
    <message>
        <source>Close Timeline Composer first, or erase in its window: it has drafts open.</source>
        <translation>Cierre primero Timeline Composer, o borre en su ventana: tiene borradores abiertos.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>No se borró nada.</translation>
    </message>
    <message>
        <source>Erased. Ids, outcomes and counts stay, so that nothing is created twice.</source>
        <translation>Borrado. Los ID, los resultados y los recuentos quedan, para que nada se cree dos veces.</translation>
    </message>
    <message>
        <source>%1 differs from what the account has: %2. It stays as it is; --replace takes what the account has.</source>
        <translation>%1 es distinto de lo que tiene la cuenta: %2. Se queda como está; --replace toma lo que tiene la cuenta.</translation>
    </message>
    <message>
        <source>%1: the account has no template %2. The file stays.</source>
        <translation>%1: la cuenta no tiene la plantilla %2. El archivo se queda.</translation>
    </message>
    <message>
        <source>The renewed sign-in to %1 could not be kept: %2 Sign in again with `account connect` before the next command; nothing else was lost.</source>
        <translation>El inicio de sesión renovado en %1 no se pudo guardar: %2 Vuelva a iniciar sesión con `account connect` antes de la próxima orden; no se perdió nada más.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are called “%1”: %2. Say which one by what stands before its number. Nothing was done.</source>
        <translation>
            <numerusform>%n cuenta se llama «%1»: %2. Indique cuál con lo que está delante de su número. No se hizo nada.</numerusform>
            <numerusform>%n cuentas se llaman «%1»: %2. Indique cuál con lo que está delante de su número. No se hizo nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>differs: %1: sent “%2”, held “%3”</source>
        <translation>difiere: %1: enviado «%2», guardado «%3»</translation>
    </message>
    <message>
        <source>equal: %1: %2</source>
        <translation>igual: %1: %2</translation>
    </message>
    <message>
        <source>Created, but it could not be read back: %1</source>
        <translation>Creado, pero no se pudo volver a leer: %1</translation>
    </message>
    <message>
        <source>
       sends find TEXT [--anywhere] looks for an address or an id in all sends</source>
        <translation>
       sends find TEXTO [--anywhere] busca una dirección o un ID en todos los envíos</translation>
    </message>
    <message>
        <source>
       sends erase ADDRESS [--yes] takes a person out of drafts and sends, as privacy law asks; without an address: what was erased</source>
        <translation>
       sends erase DIRECCIÓN [--yes] quita a una persona de borradores y envíos, como pide la ley de privacidad; sin dirección: lo que se borró</translation>
    </message>
    <message>
        <source>template from FILE [--name NAME] [--object contacts|companies|deals|tickets|TYPE] [--output FILE] %1
template check FILE|FOLDER [--json]
template convert FILE|FOLDER --format v3|hsmeta|message [--template ID|NAME] --output FILE|FOLDER
template show FILE|FOLDER [--template ID|NAME] [--json]
template fetch --account NAME|practice|URL [--app ID] [--token-stdin] [--output FOLDER [--replace]] [--json]</source>
        <translation>template from ARCHIVO [--name NOMBRE] [--object contacts|companies|deals|tickets|TIPO] [--output ARCHIVO] %1
template check ARCHIVO|CARPETA [--json]
template convert ARCHIVO|CARPETA --format v3|hsmeta|message [--template ID|NOMBRE] --output ARCHIVO|CARPETA
template show ARCHIVO|CARPETA [--template ID|NOMBRE] [--json]
template fetch --account NOMBRE|practice|URL [--app ID] [--token-stdin] [--output CARPETA [--replace]] [--json]</translation>
    </message>
    <message numerus="yes">
        <source>%n columns became no token: HubSpot takes 500. They are: %1.</source>
        <translation>
            <numerusform>%n columna no se convirtió en token: HubSpot admite 500. Es: %1.</numerusform>
            <numerusform>%n columnas no se convirtieron en tokens: HubSpot admite 500. Son: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>HubSpot would refuse it: %1</source>
        <translation>HubSpot la rechazaría: %1</translation>
    </message>
    <message>
        <source>Another of these types has the uid %1: this one gets %2.</source>
        <translation>Otro de estos tipos tiene el uid %1: este recibe %2.</translation>
    </message>
    <message>
        <source>%1 has no templates of this app.</source>
        <translation>%1 no tiene plantillas de esta app.</translation>
    </message>
    <message>
        <source>holds no template</source>
        <translation>no contiene ninguna plantilla</translation>
    </message>
    <message>
        <source>Waiting: HubSpot, or another program that renews this sign-in, has not answered yet. Ctrl+C stops.</source>
        <translation>Esperando: HubSpot, u otro programa que renueva este inicio de sesión, aún no ha respondido. Ctrl+C lo detiene.</translation>
    </message>
    <message numerus="yes">
        <source>The first event is there, but %n fields differ.</source>
        <translation>
            <numerusform>El primer evento está allí, pero %n campo difiere.</numerusform>
            <numerusform>El primer evento está allí, pero %n campos difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first event is there, just as it was sent.</source>
        <translation>El primer evento está allí, tal como se envió.</translation>
    </message>
    <message>
        <source>Created. This kind of event cannot be read back: open it and look.</source>
        <translation>Creado. Este tipo de evento no se puede volver a leer: ábralo y mírelo.</translation>
    </message>
    <message>
        <source>The account said that it was created, and does not show it. Open the record and look.</source>
        <translation>La cuenta dijo que se creó, y no lo muestra. Abra el registro y mírelo.</translation>
    </message>
    <message>
        <source>The Practice account does not know the template of this send. Say it: --template T.json</source>
        <translation>La cuenta de prácticas no conoce la plantilla de este envío. Indíquela: --template T.json</translation>
    </message>
    <message>
        <source>Sends the empty cells of this column as empty; may be repeated.</source>
        <translation>Envía vacías las celdas vacías de esta columna; se puede repetir.</translation>
    </message>
    <message>
        <source>erase: deletes the older copies of the record of sends too, which may hold the address.</source>
        <translation>erase: elimina también las copias anteriores del registro de envíos, que pueden contener la dirección.</translation>
    </message>
    <message>
        <source>seal a draft file for approval, and check such a seal</source>
        <translation>sella un archivo de borrador para su aprobación y comprueba ese sello</translation>
    </message>
    <message>
        <source>seal: who agreed, and to what.</source>
        <translation>seal: quién está de acuerdo y con qué.</translation>
    </message>
    <message>
        <source>seal: where the sealed draft is written.</source>
        <translation>seal: dónde se escribe el borrador sellado.</translation>
    </message>
    <message>
        <source>check: the digest that you were told.</source>
        <translation>check: el código de control que le dijeron.</translation>
    </message>
    <message>
        <source>Nothing in it changes unnoticed; prints the digest to tell:</source>
        <translation>Nada cambia en él sin que se note; imprime el código de control que hay que decir:</translation>
    </message>
    <message>
        <source>Whether it is still what was sealed:</source>
        <translation>Si sigue siendo lo que se selló:</translation>
    </message>
    <message>
        <source>The draft is sealed already: %1.</source>
        <translation>El borrador ya está sellado: %1.</translation>
    </message>
    <message>
        <source>Tell this digest by another way than the file. It guards against accidents, not against forgery.</source>
        <translation>Diga este código de control por otra vía que el archivo. Protege de accidentes, no de falsificaciones.</translation>
    </message>
    <message>
        <source>The draft is not sealed.</source>
        <translation>El borrador no está sellado.</translation>
    </message>
    <message>
        <source>--digest takes at least 8 characters of what you were told.</source>
        <translation>--digest pide al menos 8 caracteres de lo que le dijeron.</translation>
    </message>
    <message>
        <source>It holds: the events are those that were sealed.</source>
        <translation>Coincide: los eventos son los que se sellaron.</translation>
    </message>
    <message>
        <source>It does not hold: something was changed after it was sealed.</source>
        <translation>No coincide: algo se cambió después de sellarlo.</translation>
    </message>
    <message>
        <source>It is the one you were told.</source>
        <translation>Es el que le dijeron.</translation>
    </message>
    <message>
        <source>It is another one than you were told: this is not that list.</source>
        <translation>Es otro que el que le dijeron: no es esa lista.</translation>
    </message>
    <message>
        <source>Usage: draft seal FILE.timeline --output OUT.timeline [--note TEXT] [--json]
       draft check FILE.timeline [--digest DIGEST] [--json]</source>
        <translation>Uso: draft seal ARCHIVO.timeline --output SALIDA.timeline [--note TEXTO] [--json]
       draft check ARCHIVO.timeline [--digest CÓDIGO] [--json]</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n places of the Practice account.</source>
        <translation>
            <numerusform>Está en %n lugar de la cuenta de prácticas.</numerusform>
            <numerusform>Está en %n lugares de la cuenta de prácticas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This older file is deleted with it: %1</source>
        <translation>Este archivo anterior se elimina también: %1</translation>
    </message>
    <message>
        <source>An older file may hold the address too; `--older-copies` deletes it: %1</source>
        <translation>Un archivo anterior también puede contener la dirección; `--older-copies` lo elimina: %1</translation>
    </message>
    <message>
        <source>%1 is nowhere in what this workspace works with.</source>
        <translation>%1 no está en nada de aquello con lo que trabaja este espacio.</translation>
    </message>
    <message>
        <source>The seal of %1 does not hold: something was changed after it was sealed. Ask for the file once more.</source>
        <translation>El sello de %1 no coincide: algo se cambió después de sellarlo. Pida el archivo otra vez.</translation>
    </message>
    <message>
        <source>--send-empty: the template has no token “%1”.</source>
        <translation>--send-empty: la plantilla no tiene el token «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1: sent empty by %n events</source>
        <translation>
            <numerusform>%1: se envía vacío en %n evento</numerusform>
            <numerusform>%1: se envía vacío en %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: send FILE.csv --template T.json --account NAME|practice|URL [--mapping M.json] [--profile v3|2026-03] [--token-stdin] [--results OUT.csv] [--receipt OUT.json] [--key identity,when,TOKEN] [--duplicates keep|skip] [--send-empty TOKEN] [--again] [--first] [--wait-at-most 10m] [--yes] [--json]
       --key makes the ids of the events from these fields, so that an overlapping file cannot create them twice.
       --duplicates skip leaves out what repeats an earlier row of the file, by id or word for word.
       --again also creates events that say the same as events created earlier.</source>
        <translation>Uso: send FILE.csv --template T.json --account NAME|practice|URL [--mapping M.json] [--profile v3|2026-03] [--token-stdin] [--results OUT.csv] [--receipt OUT.json] [--key identity,when,TOKEN] [--duplicates keep|skip] [--send-empty TOKEN] [--again] [--first] [--wait-at-most 10m] [--yes] [--json]
       --key forma los ID de los eventos a partir de estos campos, para que un archivo que se solape no pueda crearlos dos veces.
       --duplicates skip omite lo que repite una fila anterior del archivo, por su ID o con el mismo texto exacto.
       --again crea también los eventos que dicen lo mismo que eventos creados antes.</translation>
    </message>
    <message>
        <source>Sealed, and unchanged since: %1 · digest %2</source>
        <translation>Sellado y sin cambios desde entonces: %1 · código de control %2</translation>
    </message>
    <message>
        <source>The send goes on meanwhile; renewing is tried again by itself.</source>
        <translation>El envío continúa mientras tanto; la renovación se vuelve a intentar sola.</translation>
    </message>
    <message>
        <source>The send waits; renewing is tried again by itself.</source>
        <translation>El envío espera; la renovación se vuelve a intentar sola.</translation>
    </message>
    <message>
        <source>The record of sends is brought over to this version: %1 %. Sends show when it is done.</source>
        <translation>El registro de envíos se está pasando a esta versión: %1 %. Los envíos aparecen cuando termine.</translation>
    </message>
    <message>
        <source>--column says twice what becomes “%1”: leave one of them out.</source>
        <translation>--column dice dos veces qué pasa a ser «%1»: quite una de ellas.</translation>
    </message>
    <message>
        <source>Several columns are called “%1”: say which one by its place, such as #3.</source>
        <translation>Varias columnas se llaman «%1»: diga cuál por su posición, como #3.</translation>
    </message>
    <message>
        <source>The app you are signed in to %1 with has no template %2: HubSpot would refuse every event. Nothing more was sent.</source>
        <translation>La aplicación con la que inició sesión en %1 no tiene la plantilla %2: HubSpot rechazaría todos los eventos. No se envió nada más.</translation>
    </message>
    <message>
        <source>The template at HubSpot is another than the one these events were made with, and they would be refused. Nothing more was sent.</source>
        <translation>La plantilla de HubSpot no es la misma con la que se hicieron estos eventos, y serían rechazados. No se envió nada más.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>The file as it was before is kept: %1</source>
        <translation>El archivo tal como estaba antes se conserva: %1</translation>
    </message>
    <message>
        <source>The draft is sealed: --send-empty would change what was agreed on. Have it sealed anew with these columns sent empty.</source>
        <translation>El borrador está sellado: --send-empty cambiaría lo acordado. Pida que se selle de nuevo con estas columnas enviadas vacías.</translation>
    </message>
    <message>
        <source>erase, keep: does not ask before anything goes.</source>
        <translation>erase, keep: no pregunta antes de que algo desaparezca.</translation>
    </message>
    <message>
        <source>Requests as they leave for this account of `account list`.</source>
        <translation>Solicitudes tal como salen para esta cuenta de `account list`.</translation>
    </message>
    <message>
        <source>Template file; may be repeated. Without it the samples of your language, and the English ones.</source>
        <translation>Archivo de plantilla; se puede repetir. Si se omite, los ejemplos en su idioma y los ingleses.</translation>
    </message>
    <message>
        <source>An earlier version of the program sealed it: its date, its name and what became of events are not part of the digest.</source>
        <translation>Lo selló una versión anterior del programa: la fecha, el nombre y el resultado de los eventos no forman parte del código de control.</translation>
    </message>
    <message>
        <source>%1, %2: %3: %4</source>
        <comment>line 5, Email: error: it is missing</comment>
        <translation>%1, %2: %3: %4</translation>
    </message>
    <message>
        <source>Usage: export FILE --template T.json --format json|curl [--mapping M.json] [--profile v3|2026-03] [--url URL] [--account NAME] [--key identity,when,TOKEN] [--duplicates keep|skip]
       export FILE --template T.json --format csv|draft --output OUT [--no-bom] [--mapping M.json]
       export DRAFT.timeline --format json|curl|csv …</source>
        <translation>Uso: export FILE --template T.json --format json|curl [--mapping M.json] [--profile v3|2026-03] [--url URL] [--account NAME] [--key identity,when,TOKEN] [--duplicates keep|skip]
       export FILE --template T.json --format csv|draft --output OUT [--no-bom] [--mapping M.json]
       export DRAFT.timeline --format json|curl|csv …</translation>
    </message>
    <message>
        <source>What was sent is kept for ever, word for word.</source>
        <translation>Lo que se envió se conserva para siempre, palabra por palabra.</translation>
    </message>
    <message numerus="yes">
        <source>What was sent is kept for %n days, word for word.</source>
        <translation>
            <numerusform>Lo que se envió se conserva %n día, palabra por palabra.</numerusform>
            <numerusform>Lo que se envió se conserva %n días, palabra por palabra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n sends sent goes, word for word. Ids, outcomes and for whom events were stay. It cannot be taken back. Type yes:</source>
        <translation>
            <numerusform>Se borra, palabra por palabra, lo que envió %n envío. Se quedan los ID, los resultados y para quién eran los eventos. No se puede deshacer. Escriba yes:</numerusform>
            <numerusform>Se borra, palabra por palabra, lo que enviaron %n envíos. Se quedan los ID, los resultados y para quién eran los eventos. No se puede deshacer. Escriba yes:</numerusform>
        </translation>
    </message>
    <message>
        <source>Say a number of days, or ever: sends keep 366</source>
        <translation>Indique un número de días, o ever: sends keep 366</translation>
    </message>
    <message>
        <source>Close Timeline Composer first, or choose it in its Settings.</source>
        <translation>Cierre antes Timeline Composer, o elíjalo en sus Ajustes.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>What %n sends sent is gone.</source>
        <translation>
            <numerusform>Ya no está lo que envió %n envío.</numerusform>
            <numerusform>Ya no está lo que enviaron %n envíos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends stay whole until nothing of them waits or is unknown.</source>
        <translation>
            <numerusform>%n envío queda entero hasta que nada de él espere o sea desconocido.</numerusform>
            <numerusform>%n envíos quedan enteros hasta que nada de ellos espere o sea desconocido.</numerusform>
        </translation>
    </message>
    <message>
        <source>
       sends keep [DAYS|ever] [--yes] says how long what was sent is kept, word for word; pinned sends stay whole</source>
        <translation>
       sends keep [DÍAS|ever] [--yes] dice cuánto tiempo se conserva, palabra por palabra, lo que se envió; los envíos fijados quedan enteros</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>error: header: it is empty</comment>
        <translation>%1: %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sends are past it and go at the next start of the window.</source>
        <translation>
            <numerusform>%n envío ha superado ese plazo y se eliminará la próxima vez que se abra la ventana.</numerusform>
            <numerusform>%n envíos han superado ese plazo y se eliminarán la próxima vez que se abra la ventana.</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: %1: %2</source>
        <comment>where a row stands, and why it was refused</comment>
        <translation>rechazado: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more that were refused; `sends receipt %1` names them all</source>
        <translation>
            <numerusform>… y %n más que se rechazó; `sends receipt %1` los nombra todos</numerusform>
            <numerusform>… y %n más que se rechazaron; `sends receipt %1` los nombra todos</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of “%1” could be read. %2. Mend the file, or say how it is read with --delimiter and --quote.</source>
        <translation>No se pudo leer ninguna línea de «%1». %2. Corrija el archivo o indique cómo se lee con --delimiter y --quote.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read. %1. Mend them in the file, or go on without them.</source>
        <translation>
            <numerusform>No se pudo leer %n línea. %1. Corríjala en el archivo o continúe sin ella.</numerusform>
            <numerusform>No se pudieron leer %n líneas. %1. Corríjalas en el archivo o continúe sin ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 differs from the event of %2: %3</source>
        <comment>where a row stands, a day, what differs</comment>
        <translation>%1 difiere del evento del %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more that differ</source>
        <translation>
            <numerusform>… y %n más que difiere</numerusform>
            <numerusform>… y %n más que difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first of the events that were created before were compared.</source>
        <translation>Solo se compararon los primeros de los eventos que ya se habían creado.</translation>
    </message>
    <message>
        <source>%1 of %2, the account is asked again in %3 s: what was created can take a while to be seen</source>
        <translation>%1 de %2, se vuelve a preguntar a la cuenta en %3 s: lo creado puede tardar en verse</translation>
    </message>
    <message>
        <source>Nothing of this send has left yet, so nothing of it is unknown.</source>
        <translation>De este envío todavía no salió nada, así que nada de él se desconoce.</translation>
    </message>
    <message>
        <source>The first event was to be looked at, and nobody knows whether it was created. Ask, or decide, then resume.</source>
        <translation>El primer evento debía revisarse y nadie sabe si se creó. Pregunte o decida, y luego reanude.</translation>
    </message>
    <message>
        <source>Exit codes: 0 all created, 2 some refused, 3 some unknown, 4 nothing sent because the input is wrong,
5 no connection or not allowed, 6 done, but a file or the answer could not be written, 64 wrong usage.</source>
        <translation>Códigos de salida: 0 todos creados, 2 algunos rechazados, 3 algunos desconocidos, 4 nada enviado porque la entrada es errónea,
5 sin conexión o sin permiso, 6 hecho, pero no se pudo escribir un archivo o la respuesta, 64 uso incorrecto.</translation>
    </message>
    <message>
        <source>The answer cannot be written: is the disk full, or who reads it gone?</source>
        <translation>No se puede escribir la respuesta: ¿está lleno el disco, o ya no la lee nadie?</translation>
    </message>
    <message>
        <source>%1 is the draft itself: sealing it there would leave none without the seal. Name another file.</source>
        <translation>%1 es el propio borrador: sellarlo ahí no dejaría ninguno sin el sello. Indique otro archivo.</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>planificado %1</translation>
    </message>
    <message>
        <source>No send has an event for the whole address “%1”, or with that id. --anywhere finds parts too, in all that left.</source>
        <translation>Ningún envío tiene un evento para la dirección completa «%1» ni con ese ID. --anywhere encuentra también partes, en todo lo que salió.</translation>
    </message>
    <message>
        <source>Then `sends resume %1` goes on.</source>
        <translation>Después, `sends resume %1` continúa.</translation>
    </message>
    <message>
        <source>It failed; why stands on standard error.</source>
        <translation>No se pudo; el motivo está en la salida de errores.</translation>
    </message>
    <message>
        <source>%1 is a file that Timeline Composer keeps for itself. Name another one; nothing was done.</source>
        <translation>%1 es un archivo propio de Timeline Composer. Indique otro; no se hizo nada.</translation>
    </message>
    <message>
        <source>%1 is no file but a device: nothing can be kept there. Nothing was done.</source>
        <translation>%1 no es un archivo, sino un dispositivo: allí no se puede guardar nada. No se hizo nada.</translation>
    </message>
    <message>
        <source>%1 is named twice: what is written there would replace what is read or written before. Name another file; nothing was done.</source>
        <translation>%1 se indica dos veces: lo que se escriba allí reemplazaría lo que se lee o se escribió antes. Indique otro archivo; no se hizo nada.</translation>
    </message>
    <message>
        <source>not given back: %1</source>
        <translation>no se devuelve: %1</translation>
    </message>
    <message numerus="yes">
        <source>The first event is there. %n fields could not be compared, since the account does not give them back: open it and look.</source>
        <translation>
            <numerusform>El primer evento está allí. No se pudo comparar %n campo, porque la cuenta no lo devuelve: ábralo y mírelo.</numerusform>
            <numerusform>El primer evento está allí. No se pudieron comparar %n campos, porque la cuenta no los devuelve: ábralo y mírelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This send has no event with the id “%1”. Nothing was decided.</source>
        <translation>Este envío no tiene ningún evento con el ID «%1». No se decidió nada.</translation>
    </message>
    <message>
        <source>The event “%1” is not unknown but: %2. Nothing was decided.</source>
        <translation>El evento «%1» no es desconocido, sino: %2. No se decidió nada.</translation>
    </message>
    <message>
        <source>What a column&apos;s numbers are multiplied by, such as amount=0.01 for cents, or the unit of time that they count, such as minutes=seconds.</source>
        <translation>Por cuánto se multiplican los números de una columna, como amount=0.01 para céntimos, o la unidad de tiempo que cuentan, como minutes=seconds.</translation>
    </message>
    <message>
        <source>--scale does not take “%1”. It takes FIELD=FACTOR, a step of ten such as amount=0.01 where a column counts cents, or amount=1; and FIELD=UNIT, such as minutes=seconds, where a field counts time.</source>
        <translation>--scale no admite «%1». Admite FIELD=FACTOR, una potencia de diez como amount=0.01 si una columna cuenta céntimos, o amount=1; y FIELD=UNIT, como minutes=seconds, si un campo cuenta tiempo.</translation>
    </message>
    <message>
        <source>%1 is a file that is read too, because the settings or a folder that was named bring it in: what is written there would replace it. Name another file; nothing was done.</source>
        <translation>%1 es un archivo que también se lee, porque lo indican los ajustes o una carpeta que se indicó: lo que se escriba allí lo reemplazaría. Indique otro archivo; no se hizo nada.</translation>
    </message>
    <message>
        <source>`sends receipt %1 --json` gives what the record of sends knows.</source>
        <translation>`sends receipt %1 --json` da lo que sabe el registro de envíos.</translation>
    </message>
    <message>
        <source>The file of results was not written.</source>
        <translation>El archivo de resultados no se ha escrito.</translation>
    </message>
    <message>
        <source>%1 of %2 written to the record of sends; nothing has left yet</source>
        <translation>%1 de %2 escritos en el registro de envíos; todavía no ha salido nada</translation>
    </message>
    <message>
        <source>The answer is written to its end. Press Ctrl+C again to end now, with half of it.</source>
        <translation>La respuesta se escribe hasta el final. Pulse Ctrl+C otra vez para terminar ahora, con la mitad.</translation>
    </message>
    <message numerus="yes">
        <source>Writing: %1 of %n events</source>
        <translation>
            <numerusform>Escribiendo: %1 de %n evento</numerusform>
            <numerusform>Escribiendo: %1 de %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Nothing was sent: run the command again.</source>
        <translation>%1 cambió mientras se leía. No se envió nada: ejecute el comando de nuevo.</translation>
    </message>
    <message>
        <source>The file was changed since it was read: %1 has the columns of the template, one row for each event.</source>
        <translation>El archivo cambió después de leerlo: %1 tiene las columnas de la plantilla, una fila por evento.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out, as the mapping says.</source>
        <translation>
            <numerusform>Se omite %n fila, como dice la asignación.</numerusform>
            <numerusform>Se omiten %n filas, como dice la asignación.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that is to be written has no name. Name one; nothing was done.</source>
        <translation>Un archivo que se va a escribir no tiene nombre. Indique uno; no se hizo nada.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it; nothing was done.</source>
        <translation>%1 es una carpeta. Indique un archivo dentro de ella; no se hizo nada.</translation>
    </message>
    <message>
        <source>%1 would stand in a folder that is not there. Make it first; nothing was done.</source>
        <translation>%1 estaría en una carpeta que no existe. Créela primero; no se hizo nada.</translation>
    </message>
</context>
<context>
    <name>composer::AboutDialog</name>
    <message>
        <source>Parts of others, and their licences</source>
        <translation>Componentes de terceros y sus licencias</translation>
    </message>
    <message>
        <source>windows, network, database, text</source>
        <translation>ventanas, red, base de datos, texto</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>drafts and the record of sends</source>
        <translation>borradores y registro de envíos</translation>
    </message>
    <message>
        <source>the keychain of the system</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>workbooks</source>
        <translation>libros de cálculo</translation>
    </message>
    <message>
        <source>packed files</source>
        <translation>archivos comprimidos</translation>
    </message>
    <message>
        <source>secure connections</source>
        <translation>conexiones seguras</translation>
    </message>
    <message>
        <source>results and errors</source>
        <translation>resultados y errores</translation>
    </message>
    <message>
        <source>words for days, months and units</source>
        <translation>nombres de días, meses y unidades</translation>
    </message>
    <message>
        <source>About Timeline Composer</source>
        <translation>Acerca de Timeline Composer</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Not made by HubSpot, and not connected with it.</source>
        <translation>Software libre con licencia MIT. No lo hace HubSpot ni está vinculado a HubSpot.</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copiar para el soporte</translation>
    </message>
    <message>
        <source>Version, system, keychain and the last errors; without secrets. Look at it before you send it.</source>
        <translation>Versión, sistema, llavero y últimos errores; sin secretos. Revíselo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but to the account you choose, and to the addresses of iframes that you have checked. No telemetry, and no look for new versions unless you switch it on. Secrets are kept in the keychain of this computer, never in a file.</source>
        <translation>Nada sale de este equipo salvo hacia la cuenta que elija y hacia las direcciones de iframe que haga comprobar. Sin telemetría, y sin búsqueda de versiones nuevas salvo que usted la active. Los secretos se guardan en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
    <message>
        <source>This copy does not say who answers for it. Ask whoever gave it to you, also about faults of security.</source>
        <translation>Esta copia no dice quién responde de ella. Pregunte a quien se la dio, también sobre fallos de seguridad.</translation>
    </message>
    <message>
        <source>Questions and faults, also of security: %1</source>
        <translation>Preguntas y fallos, también de seguridad: %1</translation>
    </message>
</context>
<context>
    <name>composer::AccessBanner</name>
    <message>
        <source>Go on with this token</source>
        <translation>Continuar con este token</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Paste a new access token</source>
        <translation>Pegue un token de acceso nuevo</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>Token de acceso nuevo</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Volver a iniciar sesión en %1</translation>
    </message>
</context>
<context>
    <name>composer::AccessController</name>
    <message>
        <source>The client secret is no longer in the keychain. Open the list of accounts at the top right and paste it again.</source>
        <translation>El secreto de cliente ya no está en el llavero. Abra la lista de cuentas arriba a la derecha y péguelo otra vez.</translation>
    </message>
    <message>
        <source>Waiting for the browser. Choose the account there; the send goes on by itself.</source>
        <translation>Esperando al navegador. Elija allí la cuenta; el envío continúa solo.</translation>
    </message>
    <message>
        <source>The browser came back. Signing in…</source>
        <translation>El navegador volvió. Iniciando sesión…</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking HubSpot about this token…</source>
        <translation>Preguntando a HubSpot por este token…</translation>
    </message>
    <message>
        <source>HubSpot refuses this token: it is over, or never was one. Paste another.</source>
        <translation>HubSpot rechaza este token: ha terminado o nunca lo fue. Pegue otro.</translation>
    </message>
    <message>
        <source>%1 The sign-in has ended; the send waits, and renewing is tried again by itself.</source>
        <translation>%1 El inicio de sesión ha terminado; el envío espera y la renovación se reintenta sola.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The sign-in lasts %2 more; the send goes on meanwhile, and renewing is tried again by itself.</source>
        <translation>%1 El inicio de sesión dura aún %2; mientras tanto el envío sigue, y la renovación se reintenta sola.</translation>
    </message>
</context>
<context>
    <name>composer::AccountButton</name>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
</context>
<context>
    <name>composer::AccountDelegate</name>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>aún sin conectar</translation>
    </message>
    <message>
        <source>number not known yet</source>
        <translation>número aún desconocido</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
</context>
<context>
    <name>composer::AgainController</name>
    <message>
        <source>Only unknown events can be composed again. Others can be duplicated.</source>
        <translation>Solo se pueden volver a componer los eventos desconocidos. Los demás se pueden duplicar.</translation>
    </message>
    <message>
        <source>This computer sent these events: ask the account about them on the page of their send.</source>
        <translation>Este equipo envió estos eventos: pregunte por ellos a la cuenta en la página de su envío.</translation>
    </message>
</context>
<context>
    <name>composer::AgainDialog</name>
    <message>
        <source>Compose again as new events</source>
        <translation>Volver a componer como eventos nuevos</translation>
    </message>
    <message numerus="yes">
        <source>Compose %Ln events again?</source>
        <translation>
            <numerusform>¿Volver a componer %Ln evento?</numerusform>
            <numerusform>¿Volver a componer %Ln eventos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer sent them, and whether they arrived is unknown. Look at the timelines of their records first, or let that computer ask. The copies are new events: if the others did arrive, both stand on the timeline, and neither can be taken back.</source>
        <translation>Los envió otro equipo y no se sabe si llegaron. Mire antes las cronologías de sus registros, o que pregunte ese equipo. Las copias son eventos nuevos: si los otros llegaron, ambos quedan en la cronología y ninguno se puede retirar.</translation>
    </message>
    <message>
        <source>I looked at the timelines: they are not there</source>
        <translation>Miré las cronologías: no están</translation>
    </message>
    <message>
        <source>&amp;What did you find? It goes into the receipt.</source>
        <translation>¿Qué &amp;encontró? Consta en el recibo.</translation>
    </message>
    <message>
        <source>Compose again</source>
        <translation>Volver a componer</translation>
    </message>
    <message>
        <source>Say first what you found</source>
        <translation>Diga antes qué encontró</translation>
    </message>
</context>
<context>
    <name>composer::AppIdDialog</name>
    <message>
        <source>Get templates from %1</source>
        <translation>Obtener plantillas de %1</translation>
    </message>
    <message>
        <source>&amp;Number of your company’s app</source>
        <translation>&amp;Número de la app de su empresa</translation>
    </message>
    <message>
        <source>HubSpot gives templates app by app. Your developer finds the number in the app’s settings; it is asked for once.</source>
        <translation>HubSpot entrega las plantillas app por app. Su desarrollador encuentra el número en los ajustes de la app; se pregunta una sola vez.</translation>
    </message>
    <message>
        <source>Get the templates</source>
        <translation>Obtener las plantillas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>composer::AppStep</name>
    <message>
        <source>Your company’s app</source>
        <translation>La app de su empresa</translation>
    </message>
    <message>
        <source>Open the file your agency gave you…</source>
        <translation>Abrir el archivo que le dio su agencia…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>ID de &amp;cliente</translation>
    </message>
    <message>
        <source>Client &amp;secret: kept in this computer’s keychain</source>
        <translation>&amp;Secreto de cliente: se guarda en el llavero de este equipo</translation>
    </message>
    <message>
        <source>&amp;Redirect address: your company’s app must list it, exactly like this</source>
        <translation>Dirección de &amp;retorno: la app de su empresa debe tenerla registrada, exactamente así</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>&lt;b&gt;Who in my company has this?&lt;/b&gt; A super admin, your developer or agency.</source>
        <translation>&lt;b&gt;¿Quién tiene esto en mi empresa?&lt;/b&gt; Un superadministrador, quien desarrolla la app o su agencia.</translation>
    </message>
    <message>
        <source>Copy a message to your developer</source>
        <translation>Copiar un mensaje para su desarrollador</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>&amp;Ports, as your app lists them</source>
        <translation>&amp;Puertos, como los tiene registrados su app</translation>
    </message>
    <message>
        <source>Sign-in pa&amp;ge</source>
        <translation>Pá&amp;gina de inicio de sesión</translation>
    </message>
    <message>
        <source>Permissions the app re&amp;quires</source>
        <translation>Permisos &amp;que exige la app</translation>
    </message>
    <message>
        <source>Permissions asked for where they can be &amp;had</source>
        <translation>Permisos que se piden donde se &amp;puedan tener</translation>
    </message>
    <message>
        <source>&amp;Version of the sign-in</source>
        <translation>&amp;Versión del inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Address of the interface</source>
        <translation>&amp;Dirección de la interfaz</translation>
    </message>
    <message>
        <source>Save these details as a file for others…</source>
        <translation>Guardar estos datos en un archivo para otras personas…</translation>
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
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <source>Paste a new one to replace it</source>
        <translation>Pegue uno nuevo para sustituirlo</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Péguelo aquí</translation>
    </message>
    <message>
        <source>client ID %1</source>
        <translation>ID de cliente %1</translation>
    </message>
    <message>
        <source>secret in this computer’s keychain</source>
        <translation>secreto en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Open the file your agency gave you</source>
        <translation>Abrir el archivo que le dio su agencia</translation>
    </message>
    <message>
        <source>App details (*.json)</source>
        <translation>Datos de la app (*.json)</translation>
    </message>
    <message>
        <source>Save these details as a file</source>
        <translation>Guardar estos datos en un archivo</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another place.</source>
        <translation>No se puede escribir el archivo: %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secreto de cliente</translation>
    </message>
    <message>
        <source>&amp;Kind of events</source>
        <translation>&amp;Tipo de eventos</translation>
    </message>
    <message>
        <source>Hide advanced</source>
        <translation>Ocultar lo avanzado</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>Mensaje copiado</translation>
    </message>
</context>
<context>
    <name>composer::Application</name>
    <message>
        <source>Saved %1</source>
        <translation>Guardado a las %1</translation>
    </message>
    <message>
        <source>The file was opened as the new draft “%1”. What you do here does not change the file.</source>
        <translation>El archivo se abrió como el nuevo borrador «%1». Lo que haga aquí no cambia el archivo.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Another program changed the draft “%1”. Both are kept: what you have here is now “%2”.</source>
        <translation>Otro programa ha cambiado el borrador «%1». Se conservan los dos: lo que tiene aquí es ahora «%2».</translation>
    </message>
    <message>
        <source>Timeline Composer was not closed properly.</source>
        <translation>Timeline Composer no se cerró correctamente.</translation>
    </message>
    <message>
        <source>%1 It crashed; what it left for support is in %2.</source>
        <translation>%1 Falló; lo que dejó para el soporte está en %2.</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copiar para el soporte</translation>
    </message>
    <message>
        <source>This computer sends again.</source>
        <translation>Este equipo vuelve a enviar.</translation>
    </message>
    <message>
        <source>Send from here all the same</source>
        <translation>Enviar desde aquí de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates of this workspace cannot be read and are not shown. They stay on the disk.</source>
        <translation>
            <numerusform>%Ln plantilla de este espacio de trabajo no se puede leer y no se muestra. Sigue en el disco.</numerusform>
            <numerusform>%Ln plantillas de este espacio de trabajo no se pueden leer y no se muestran. Siguen en el disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline Composer was not closed properly. The draft “%1” is here as it was last saved, %2.</source>
        <translation>Timeline Composer no se cerró correctamente. El borrador «%1» está aquí tal como se guardó por última vez, %2.</translation>
    </message>
    <message>
        <source>The renewed sign-in to %1 is not in the keychain: %2 It is tried again by itself; unlock the keychain before you close the program.</source>
        <translation>El inicio de sesión renovado en %1 no está en el llavero: %2 Se reintenta solo; desbloquee el llavero antes de cerrar el programa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells of this draft hold what was mended in an earlier file.</source>
        <translation>
            <numerusform>%Ln celda de este borrador contiene lo que se corrigió en un archivo anterior.</numerusform>
            <numerusform>%Ln celdas de este borrador contienen lo que se corrigió en un archivo anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the steps…</source>
        <translation>Mostrar los pasos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells mended as before.</source>
        <translation>
            <numerusform>%Ln celda corregida como antes.</numerusform>
            <numerusform>%Ln celdas corregidas como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As chosen in Settings, what %Ln sends sent is not kept word for word any more. Ids and outcomes are.</source>
        <translation>
            <numerusform>Como se eligió en Ajustes, lo que envió %Ln envío ya no se conserva palabra por palabra. Los ID y los resultados, sí.</numerusform>
            <numerusform>Como se eligió en Ajustes, lo que enviaron %Ln envíos ya no se conserva palabra por palabra. Los ID y los resultados, sí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline Composer cannot start itself again. Close it, then open “%1”.</source>
        <translation>Timeline Composer no puede iniciarse de nuevo por sí mismo. Ciérrelo y después abra «%1».</translation>
    </message>
    <message>
        <source>What you create in the Practice account is not kept when the program closes: %1</source>
        <translation>Lo que cree en la cuenta de prácticas no se conserva al cerrar el programa: %1</translation>
    </message>
    <message>
        <source>The Practice account is used without this question.</source>
        <translation>La cuenta de prácticas se usa sin esta pregunta.</translation>
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
    <name>composer::CellSearch</name>
    <message>
        <source>This is not a regular expression, from character %1 on: %2.</source>
        <translation>No es una expresión regular a partir del carácter %1: %2.</translation>
    </message>
</context>
<context>
    <name>composer::CheckStep</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Comprobar la conexión</translation>
    </message>
    <message>
        <source>Which account this is, who signed in and what is allowed. Nothing is created.</source>
        <translation>Qué cuenta es, quién inició sesión y qué está permitido. No se crea nada.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número de cuenta</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Centro de datos</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Name in this program</source>
        <translation>&amp;Nombre en este programa</translation>
    </message>
    <message>
        <source>shown in the list, on the review and in receipts</source>
        <translation>se muestra en la lista, en la revisión y en los recibos</translation>
    </message>
    <message>
        <source>Checked: the account is known</source>
        <translation>Comprobado: se conoce la cuenta</translation>
    </message>
    <message>
        <source>Checked: ready to create events</source>
        <translation>Comprobado: listo para crear eventos</translation>
    </message>
    <message>
        <source>Checked: events cannot be created</source>
        <translation>Comprobado: no se pueden crear eventos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Last asked %1</source>
        <translation>Última consulta %1</translation>
    </message>
    <message>
        <source>Asking HubSpot…</source>
        <translation>Preguntando a HubSpot…</translation>
    </message>
    <message>
        <source>real contacts</source>
        <translation>contactos reales</translation>
    </message>
    <message>
        <source>a copy, no real contacts</source>
        <translation>una copia, sin contactos reales</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>not known, so taken for it</source>
        <translation>no se sabe; se trata como tal</translation>
    </message>
</context>
<context>
    <name>composer::ChosenAccount</name>
    <message>
        <source>The account %1 is no longer in your list, so the Practice account is chosen. Connect it again under Accounts; its sends can still be read.</source>
        <translation>La cuenta %1 ya no está en su lista, así que se ha elegido la cuenta de prácticas. Vuelva a conectarla en Cuentas; sus envíos se pueden seguir leyendo.</translation>
    </message>
</context>
<context>
    <name>composer::CloseConfirmation</name>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Waiting for the answers under way; then the window closes. Closing now leaves those events unknown until the account is asked.</source>
        <translation>Esperando las respuestas en curso; después se cierra la ventana. Si cierra ahora, esos eventos quedan como desconocidos hasta que se consulte a la cuenta.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Mantenerla abierta</translation>
    </message>
    <message>
        <source>The window stays open. What was not sent yet waits: Resume on the page of the send goes on.</source>
        <translation>La ventana sigue abierta. Lo que aún no se envió queda en espera: Reanudar, en la página del envío, continúa.</translation>
    </message>
    <message>
        <source>Events are being created. Close as soon as what is on its way is answered? The rest waits and can be resumed.</source>
        <translation>Se están creando eventos. ¿Cerrar en cuanto se responda a lo que está en camino? El resto queda en espera y se puede reanudar.</translation>
    </message>
    <message>
        <source>Nothing of the send has left yet. Close before it does? Its events wait in it, and the next start offers to go on.</source>
        <translation>Todavía no ha salido nada del envío. ¿Cerrar antes de que salga? Sus eventos quedan en espera y el próximo inicio ofrece continuar.</translation>
    </message>
</context>
<context>
    <name>composer::ColumnChoiceModel</name>
    <message>
        <source>used for %1</source>
        <translation>usada para %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>composer::ColumnPicker</name>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>emails</source>
        <translation>correos</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones web</translation>
    </message>
    <message numerus="yes">
        <source>Find in %Ln columns</source>
        <translation>
            <numerusform>Buscar en %Ln columna</numerusform>
            <numerusform>Buscar en %Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Leave out: the file has no %1</source>
        <translation>Omitir: el archivo no tiene %1</translation>
    </message>
    <message>
        <source>The same for all rows…</source>
        <translation>Lo mismo en todas las filas…</translation>
    </message>
    <message>
        <source>Several columns, joined…</source>
        <translation>Varias columnas, unidas…</translation>
    </message>
    <message>
        <source>chosen now</source>
        <translation>elegido ahora</translation>
    </message>
</context>
<context>
    <name>composer::ColumnsPopover</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of this template</source>
        <translation>Columnas de esta plantilla</translation>
    </message>
    <message>
        <source>Columns: checked ones are shown</source>
        <translation>Columnas: se muestran las marcadas</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+Up and Alt+Down move.</source>
        <translation>Espacio muestra u oculta; Alt+Arriba y Alt+Abajo mueven.</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>%1 (stays in place)</source>
        <translation>%1 (se queda fija)</translation>
    </message>
    <message>
        <source>Let all columns scroll</source>
        <translation>Dejar que se desplacen todas las columnas</translation>
    </message>
    <message>
        <source>Keep the columns up to here in place</source>
        <translation>Mantener fijas las columnas hasta esta</translation>
    </message>
</context>
<context>
    <name>composer::CommandPalette</name>
    <message>
        <source>No command has these words.</source>
        <translation>Ninguna orden contiene estas palabras.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
</context>
<context>
    <name>composer::ComposePage</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>Tabla de eventos</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Shown by %1. Events are created in the order of the draft: the numbers in the first column.</source>
        <translation>En el orden de %1. Los eventos se crean en el orden del borrador: los números de la primera columna.</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>No event matches. Escape in the filter field takes its text away, and pressed again every other filter.</source>
        <translation>Ningún evento coincide. Escape en el campo de filtro quita su texto y, si se pulsa otra vez, los demás filtros.</translation>
    </message>
    <message>
        <source>No events any more. Undo takes back what was done last.</source>
        <translation>Ya no hay eventos. Deshacer revierte lo último que se hizo.</translation>
    </message>
    <message>
        <source>No events in this draft.</source>
        <translation>No hay eventos en este borrador.</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet, drop a CSV file, or press Insert to compose one.</source>
        <translation>Pegue filas de una hoja de cálculo, suelte un archivo CSV o pulse Insert para redactar uno.</translation>
    </message>
</context>
<context>
    <name>composer::ConflictView</name>
    <message>
        <source>What you sent</source>
        <translation>Lo que usted envió</translation>
    </message>
    <message>
        <source>What the account holds</source>
        <translation>Lo que tiene la cuenta</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>composer::ConnectPage</name>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>Done once; after that the sign-in renews by itself.</source>
        <translation>Se hace una vez; después el inicio de sesión se renueva solo.</translation>
    </message>
    <message>
        <source>Sign in again to go on; nothing is lost.</source>
        <translation>Vuelva a iniciar sesión para continuar; no se perdió nada.</translation>
    </message>
    <message>
        <source>Connected. Events can be created in this account.</source>
        <translation>Conectada. Se pueden crear eventos en esta cuenta.</translation>
    </message>
    <message>
        <source>Try the sign-in</source>
        <translation>Probar el inicio de sesión</translation>
    </message>
    <message>
        <source>With the Practice account on this computer. Nothing of it is kept.</source>
        <translation>Con la cuenta de prácticas de este equipo. No se guarda nada.</translation>
    </message>
    <message>
        <source>The client secret is no longer in the keychain. Paste it again.</source>
        <translation>El secreto de cliente ya no está en el llavero. Péguelo otra vez.</translation>
    </message>
    <message>
        <source>This was the whole way, with the Practice account. Nothing of it was kept.</source>
        <translation>Este fue el camino completo, con la cuenta de prácticas. No se guardó nada.</translation>
    </message>
    <message>
        <source>%1 is in the list already: its sign-in was renewed.</source>
        <translation>%1 ya está en la lista: se renovó su inicio de sesión.</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program: this computer has no keychain that answers, and nothing secret is written to a file.</source>
        <translation>La sesión dura hasta que cierre el programa: este equipo no tiene un llavero que responda, y nada secreto se escribe en un archivo.</translation>
    </message>
</context>
<context>
    <name>composer::ConversionNotice</name>
    <message>
        <source>The record of sends was brought over to this version. What it was stays beside it.</source>
        <translation>El registro de envíos se pasó a esta versión. Lo que era queda a su lado.</translation>
    </message>
    <message>
        <source>The record of sends is brought over to this version: %1 %. Sends show when it is done.</source>
        <translation>El registro de envíos se está pasando a esta versión: %1 %. Los envíos aparecen cuando termine.</translation>
    </message>
</context>
<context>
    <name>composer::CorrectionController</name>
    <message>
        <source>The template of this send is not here any more. Add it again, then compose the correction.</source>
        <translation>La plantilla de este envío ya no está aquí. Añádala de nuevo y componga entonces la corrección.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Compose a correction</source>
        <translation>Componer una corrección</translation>
    </message>
    <message>
        <source>What was sent is not kept any more: compose the correction by hand, as a new event.</source>
        <translation>Lo que se envió ya no se conserva: componga la corrección a mano, como evento nuevo.</translation>
    </message>
    <message>
        <source>A new event, as the first one was sent, with “%1” before the first text of its card. Put it right. These words can be changed in the settings, under Sends.</source>
        <translation>Un evento nuevo, tal como se envió el primero, con «%1» delante del primer texto de su tarjeta. Corríjalo. Estas palabras se cambian en la configuración, en Envíos.</translation>
    </message>
    <message>
        <source>This event was corrected already, by one composed on %1, which was created too. What is wrong with that one is corrected from there.</source>
        <translation>Este evento ya se corrigió con otro compuesto el %1, que también se creó. Si ese tiene un error, corríjalo desde allí.</translation>
    </message>
    <message>
        <source>A correction of this event was composed on %1 and not created yet: it may still be in a draft.</source>
        <translation>El %1 se compuso una corrección de este evento que aún no se ha creado: quizá siga en un borrador.</translation>
    </message>
    <message>
        <source>The event that is corrected stands in the account %1, and %2 is chosen now: choose %1 before you create.</source>
        <translation>El evento que se corrige está en la cuenta %1 y ahora está elegida %2: elija %1 antes de crear.</translation>
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
    <name>composer::CurrentDraft</name>
    <message>
        <source>Compose or import events first</source>
        <translation>Redacte o importe antes eventos</translation>
    </message>
    <message>
        <source>The draft is empty</source>
        <translation>El borrador está vacío</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>Open a draft: this button creates its events</source>
        <translation>Abra un borrador: este botón crea sus eventos</translation>
    </message>
    <message>
        <source>Every event that is ready is for people who get none: see Settings</source>
        <translation>Todos los eventos listos son para personas que no reciben ninguno: vea Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were added at the end.</source>
        <translation>
            <numerusform>Se añadió %Ln evento al final.</numerusform>
            <numerusform>Se añadieron %Ln eventos al final.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo rests while rows wait in a send</source>
        <translation>Deshacer espera mientras haya filas en espera en un envío</translation>
    </message>
    <message>
        <source>Nothing to undo: what was changed before a send stays, and each change from now on can be undone</source>
        <translation>Nada que deshacer: lo que se cambió antes de un envío se queda, y cada cambio a partir de ahora se puede deshacer</translation>
    </message>
    <message>
        <source>Nothing can be created until an error is mended</source>
        <translation>No se puede crear nada hasta corregir un error</translation>
    </message>
    <message>
        <source>Every event is skipped, created or unknown, or waits in a send</source>
        <translation>Todos los eventos están omitidos, creados, sin confirmar o en espera en un envío</translation>
    </message>
</context>
<context>
    <name>composer::DateTimeField</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>such as %1</source>
        <comment>%1 is a date and time: 18 Mar 2026 10:00</comment>
        <translation>p. ej., %1</translation>
    </message>
</context>
<context>
    <name>composer::DecisionPanel</name>
    <message>
        <source>Asking cannot tell?</source>
        <translation>¿La consulta no lo aclara?</translation>
    </message>
    <message>
        <source>Look at the timeline in HubSpot, then say what you found. It is kept as your word.</source>
        <translation>Mire la cronología en HubSpot y diga qué encontró. Queda registrado como palabra suya.</translation>
    </message>
    <message>
        <source>It is there…</source>
        <translation>Está ahí…</translation>
    </message>
    <message>
        <source>It is not there…</source>
        <translation>No está ahí…</translation>
    </message>
    <message>
        <source>Another event is there…</source>
        <translation>Hay otro evento…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>The same of all %Ln unknown events of this send</source>
        <translation>
            <numerusform>Lo mismo del evento desconocido de este envío (%Ln)</numerusform>
            <numerusform>Lo mismo de los %Ln eventos desconocidos de este envío</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible as soon as the send is paused or over.</source>
        <translation>Posible en cuanto el envío se pause o termine.</translation>
    </message>
    <message>
        <source>Then it counts as created, and is never sent again.</source>
        <translation>Entonces cuenta como creado y no se envía nunca más.</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Está ahí</translation>
    </message>
    <message>
        <source>Then it may be sent again. Were it there after all, it would stand there twice, for ever.</source>
        <translation>Entonces puede enviarse de nuevo. Si a pesar de todo estuviera ahí, aparecería dos veces, para siempre.</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>No está ahí</translation>
    </message>
    <message>
        <source>Then it counts as refused: another event has its id. A copy of its row in the draft gets a new id and can be created.</source>
        <translation>Entonces cuenta como rechazado: otro evento tiene su ID. Una copia de su fila en el borrador recibe un ID nuevo y se puede crear.</translation>
    </message>
    <message>
        <source>Another event is there</source>
        <translation>Hay otro evento</translation>
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
        <source>Open the draft first, then save it as a file.</source>
        <translation>Abra primero el borrador y guárdelo después como archivo.</translation>
    </message>
    <message>
        <source>The draft cannot be written there. Choose another folder.</source>
        <translation>El borrador no se puede escribir ahí. Elija otra carpeta.</translation>
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
    <name>composer::DraftReview</name>
    <message>
        <source>The template was changed since this draft was made, and events would be refused: %1. Nothing was sent.</source>
        <translation>La plantilla cambió desde que se hizo este borrador y los eventos se rechazarían: %1. No se envió nada.</translation>
    </message>
    <message>
        <source>Take over the changes…</source>
        <translation>Adoptar los cambios…</translation>
    </message>
    <message>
        <source>The template at HubSpot is another than the one here, and events would be refused: %1. Nothing was sent.</source>
        <translation>La plantilla en HubSpot es distinta de la de aquí y los eventos se rechazarían: %1. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>Abrir la plantilla</translation>
    </message>
    <message>
        <source>The app you are signed in to %1 with has no template %2 (“%3”): HubSpot would refuse every event. Nothing was sent. Sign in with the app it belongs to, or choose another template for the draft.</source>
        <translation>La app con la que ha iniciado sesión en %1 no tiene la plantilla %2 («%3»): HubSpot rechazaría todos los eventos. No se envió nada. Inicie sesión con la app a la que pertenece o elija otra plantilla para el borrador.</translation>
    </message>
    <message>
        <source>The events are checked: none of them is ready to be created. Nothing was sent.</source>
        <translation>Los eventos están comprobados: ninguno está listo para crearse. No se envió nada.</translation>
    </message>
    <message>
        <source>The review ended, since its draft is not on the screen any more. Nothing was sent.</source>
        <translation>La revisión terminó porque su borrador ya no está en pantalla. No se envió nada.</translation>
    </message>
    <message>
        <source>The review ended, since another account was chosen meanwhile. Nothing was sent; review once more.</source>
        <translation>La revisión terminó porque entretanto se eligió otra cuenta. No se envió nada; revise otra vez.</translation>
    </message>
    <message>
        <source>The events of “%1” are being read for the review. Nothing is sent.</source>
        <translation>Se están leyendo los eventos de «%1» para la revisión. No se envía nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>composer::EditTexts</name>
    <message>
        <source>The cell in row %L1 was left as it is: the event is in the account, or may be, and cannot be changed.</source>
        <translation>La celda de la fila %L1 se dejó como está: el evento está en la cuenta, o puede estarlo, y no se puede cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells were left as they are, the first in row %L1: events that are in the account, or may be, cannot be changed.</source>
        <translation>
            <numerusform>%Ln celda se dejó como está, en la fila %L1: los eventos que están en la cuenta, o pueden estarlo, no se pueden cambiar.</numerusform>
            <numerusform>%Ln celdas se dejaron como están, la primera en la fila %L1: los eventos que están en la cuenta, o pueden estarlo, no se pueden cambiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %L1 was left as it is: the event is in the account, or may be, and cannot be changed.</source>
        <translation>La fila %L1 se dejó como está: el evento está en la cuenta, o puede estarlo, y no se puede cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were left as they are, the first is row %L1: events that are in the account, or may be, cannot be changed.</source>
        <translation>
            <numerusform>%Ln fila se dejó como está, es la fila %L1: los eventos que están en la cuenta, o pueden estarlo, no se pueden cambiar.</numerusform>
            <numerusform>%Ln filas se dejaron como están, la primera es la fila %L1: los eventos que están en la cuenta, o pueden estarlo, no se pueden cambiar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells were left as they are because they changed meanwhile.</source>
        <translation>
            <numerusform>%Ln celda se dejó como está porque cambió entretanto.</numerusform>
            <numerusform>%Ln celdas se dejaron como están porque cambiaron entretanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 changed by pasting.</source>
        <comment>%1: so many cells, %2: so many rows</comment>
        <translation>%1 en %2 cambiadas al pegar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Ln celda</numerusform>
            <numerusform>%Ln celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>The cells hold just this already: nothing changed.</source>
        <translation>Las celdas ya contienen justo esto: no ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events added at the end.</source>
        <translation>
            <numerusform>%Ln evento añadido al final.</numerusform>
            <numerusform>%Ln eventos añadidos al final.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>«%1» se ha leído como %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number as numbers are written here.</source>
        <translation>«%1» no es un número tal como se escriben aquí.</translation>
    </message>
    <message>
        <source>Each line looks like several cells with “%1” between them.</source>
        <translation>Cada línea parece contener varias celdas separadas por «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns of the clipboard had no place: the table ends before them.</source>
        <translation>
            <numerusform>%Ln columna del portapapeles no tenía sitio: la tabla termina antes.</numerusform>
            <numerusform>%Ln columnas del portapapeles no tenían sitio: la tabla termina antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows that the spreadsheet hides were left out.</source>
        <translation>
            <numerusform>Se ha omitido %Ln fila oculta de la hoja de cálculo.</numerusform>
            <numerusform>Se han omitido %Ln filas ocultas de la hoja de cálculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is sealed: nothing in it changes until the seal is taken off.</source>
        <translation>El borrador está sellado: no cambia nada en él hasta que se quite el sello.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values are not a number, date or option where their columns take one.</source>
        <translation>
            <numerusform>%Ln valor no es un número, una fecha o una opción, como pide su columna.</numerusform>
            <numerusform>%Ln valores no son un número, una fecha o una opción, como piden sus columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date as dates are written here.</source>
        <translation>«%1» no es una fecha tal como se escriben aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers were read as the others are written: “%1” is %2.</source>
        <comment>with one of them as an example</comment>
        <translation>
            <numerusform>%Ln número se leyó como están escritos los demás: «%1» es %2.</numerusform>
            <numerusform>%Ln números se leyeron como están escritos los demás: «%1» es %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers can be read in two ways: “%1” is %2 or %3. They stay as written until you say which.</source>
        <comment>with one of them as an example</comment>
        <translation>
            <numerusform>%Ln número puede leerse de dos maneras: «%1» es %2 o %3. Queda como está escrito hasta que usted diga cuál.</numerusform>
            <numerusform>%Ln números pueden leerse de dos maneras: «%1» es %2 o %3. Quedan como están escritos hasta que usted diga cuál.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates can be read in two ways: “%1” is %2 or %3. They stay as written until you say which.</source>
        <comment>with one of them as an example</comment>
        <translation>
            <numerusform>%Ln fecha puede leerse de dos maneras: «%1» es %2 o %3. Queda como está escrita hasta que usted diga cuál.</numerusform>
            <numerusform>%Ln fechas pueden leerse de dos maneras: «%1» es %2 o %3. Quedan como están escritas hasta que usted diga cuál.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EmbedSurvey</name>
    <message>
        <source>Asking the iframes&apos; addresses: %1 of %2</source>
        <translation>Consultando las direcciones de los iframes: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>iframes</comment>
        <translation>
            <numerusform>%Ln se abre</numerusform>
            <numerusform>%Ln se abren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will not open</source>
        <comment>iframes</comment>
        <translation>
            <numerusform>%Ln no se abrirá</numerusform>
            <numerusform>%Ln no se abrirán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <comment>iframes</comment>
        <translation>
            <numerusform>%Ln dudoso</numerusform>
            <numerusform>%Ln dudosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <comment>iframes</comment>
        <translation>
            <numerusform>%Ln sin consultar</numerusform>
            <numerusform>%Ln sin consultar</numerusform>
        </translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>time of day</comment>
        <translation>comprobación: %1</translation>
    </message>
    <message>
        <source>Iframes in the draft: %1</source>
        <comment>%1 is a list of counts</comment>
        <translation>Iframes del borrador: %1</translation>
    </message>
    <message numerus="yes">
        <source>Whether iframes open was not asked yet: %Ln events of the draft.</source>
        <translation>
            <numerusform>Aún no se ha consultado si se abren los iframes: %Ln evento del borrador.</numerusform>
            <numerusform>Aún no se ha consultado si se abren los iframes: %Ln eventos del borrador.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EmbedSurveyRow</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Check the addresses</source>
        <translation>Comprobar las direcciones</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Asks one address of each kind, without cookies, whether it may be shown inside HubSpot</source>
        <translation>Consulta una dirección de cada tipo, sin cookies, para saber si se puede mostrar dentro de HubSpot</translation>
    </message>
</context>
<context>
    <name>composer::EmptyStatePage</name>
    <message>
        <source>Put events on your contacts’ timelines</source>
        <translation>Ponga eventos en la cronología de sus contactos</translation>
    </message>
    <message>
        <source>Nothing is created until you press Create.</source>
        <translation>No se crea nada hasta que pulse Crear.</translation>
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
        <source>Open the sample in the Practice account</source>
        <translation>Abrir el ejemplo en la cuenta de prácticas</translation>
    </message>
    <message>
        <source>Drop a CSV file or a workbook</source>
        <translation>Suelte un archivo CSV o un libro de Excel</translation>
    </message>
    <message>
        <source>Or press to choose one, or paste cells from a spreadsheet. You see how it is read before anything is added.</source>
        <translation>O pulse para elegir uno, o pegue celdas de una hoja de cálculo. Verá cómo se lee antes de que se añada nada.</translation>
    </message>
    <message>
        <source>A list of 1,000 events with some mistakes in it, to try everything with; nothing leaves this computer.</source>
        <translation>Una lista de 1000 eventos con algunos errores, para probarlo todo; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Connect your HubSpot account</source>
        <translation>Conectar su cuenta de HubSpot</translation>
    </message>
</context>
<context>
    <name>composer::ErasureController</name>
    <message numerus="yes">
        <source>%Ln events of sends name the address.</source>
        <translation>
            <numerusform>%Ln evento de envíos nombra la dirección.</numerusform>
            <numerusform>%Ln eventos de envíos nombran la dirección.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of drafts are for it and go whole.</source>
        <translation>
            <numerusform>%Ln fila de borradores es para ella y se va entera.</numerusform>
            <numerusform>%Ln filas de borradores son para ella y se van enteras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %Ln other cells.</source>
        <translation>
            <numerusform>Está en otra celda.</numerusform>
            <numerusform>Está en otras %Ln celdas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %Ln copies of imported files.</source>
        <translation>
            <numerusform>Está en la copia de un archivo importado.</numerusform>
            <numerusform>Está en las copias de %Ln archivos importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing cannot be taken back.</source>
        <translation>Borrar no se puede deshacer.</translation>
    </message>
    <message>
        <source>A draft could not be saved, so nothing was erased.</source>
        <translation>No se pudo guardar un borrador, así que no se borró nada.</translation>
    </message>
    <message>
        <source>An older file may hold the address too; delete it when you need it no more: %1</source>
        <translation>Un archivo anterior también puede contener la dirección; elimínelo cuando ya no lo necesite: %1</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %Ln places of the Practice account.</source>
        <translation>
            <numerusform>Está en %Ln lugar de la cuenta de prácticas.</numerusform>
            <numerusform>Está en %Ln lugares de la cuenta de prácticas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is nowhere in what this workspace works with.</source>
        <translation>%1 no está en nada de aquello con lo que trabaja este espacio.</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>Borrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies of the record of sends were deleted with it.</source>
        <translation>
            <numerusform>También se eliminó %Ln copia anterior del registro de envíos.</numerusform>
            <numerusform>También se eliminaron %Ln copias anteriores del registro de envíos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ErasurePanel</name>
    <message>
        <source>Look for it</source>
        <translation>Buscarla</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Takes a person’s address out of drafts, sends and their receipts on this computer. Ids, outcomes and counts stay, so that nothing is created twice. What HubSpot holds stays there, and so do files you saved yourself.</source>
        <translation>Quita la dirección de una persona de los borradores, los envíos y sus recibos en este equipo. Los ID, los resultados y los recuentos quedan, para que nada se cree dos veces. Lo que HubSpot guarda queda allí, y también los archivos que usted guardó.</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>&amp;Dirección de correo</translation>
    </message>
    <message>
        <source>Looking through all drafts and sends…</source>
        <translation>Revisando todos los borradores y envíos…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln older copies of the record of sends too</source>
        <translation>
            <numerusform>Eliminar también %Ln copia anterior del registro de envíos</numerusform>
            <numerusform>Eliminar también %Ln copias anteriores del registro de envíos</numerusform>
        </translation>
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
        <source>Set %1</source>
        <comment>undo step; %1 is a column</comment>
        <translation>Establecer %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows set.</source>
        <translation>
            <numerusform>%Ln fila fijada.</numerusform>
            <numerusform>%Ln filas fijadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Row %L1 is hidden by the filter.</source>
        <translation>La fila %L1 está oculta por el filtro.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells cleared.</source>
        <translation>
            <numerusform>%Ln celda vaciada.</numerusform>
            <numerusform>%Ln celdas vaciadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events deleted.</source>
        <translation>
            <numerusform>%Ln evento eliminado.</numerusform>
            <numerusform>%Ln eventos eliminados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EventClipboard</name>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells copied.</source>
        <translation>
            <numerusform>%Ln celda copiada.</numerusform>
            <numerusform>%Ln celdas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation>Pegando…</translation>
    </message>
    <message>
        <source>There is no column for these cells here.</source>
        <translation>Aquí no hay ninguna columna para estas celdas.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells in a spreadsheet first.</source>
        <translation>No hay nada que pegar. Copie antes celdas de una hoja de cálculo.</translation>
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
    <message>
        <source>Read it as %1</source>
        <translation>Leerlo como %1</translation>
    </message>
    <message>
        <source>Split at “%1”</source>
        <translation>Separar por «%1»</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Primero el día: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Primero el mes: %1</translation>
    </message>
</context>
<context>
    <name>composer::EventColumns</name>
    <message>
        <source>Sort ascending</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Show in the order of sending</source>
        <translation>Mostrar en el orden de envío</translation>
    </message>
    <message>
        <source>Fit the width to what is seen</source>
        <translation>Ajustar el ancho a lo que se ve</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Ocultar esta columna</translation>
    </message>
    <message>
        <source>Let all columns scroll</source>
        <translation>Dejar que se desplacen todas las columnas</translation>
    </message>
    <message>
        <source>Keep the columns up to here in place</source>
        <translation>Mantener fijas las columnas hasta esta</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Filter by value…</source>
        <translation>Filtrar por valor…</translation>
    </message>
    <message>
        <source>Set for all rows shown…</source>
        <translation>Establecer para todas las filas mostradas…</translation>
    </message>
    <message>
        <source>Send empty cells as empty</source>
        <translation>Enviar vacías las celdas vacías</translation>
    </message>
</context>
<context>
    <name>composer::EventFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Columns: which are shown, where, and which stay in place</source>
        <translation>Columnas: cuáles se muestran, dónde y cuáles se quedan fijas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
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
        <source>Filter %Ln events</source>
        <translation>
            <numerusform>Filtrar %Ln evento</numerusform>
            <numerusform>Filtrar %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show all values again</source>
        <translation>%1: volver a mostrar todos los valores</translation>
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
        <source>Change the contacts’ addresses</source>
        <translation>Cambiar las direcciones de los contactos</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 de %L2 bytes</translation>
    </message>
    <message>
        <source>In this draft, an email beside a record ID becomes the address of that contact. Unticked, it is an error.</source>
        <translation>En este borrador, un correo junto a un ID de registro pasa a ser la dirección de ese contacto. Sin marcar, es un error.</translation>
    </message>
    <message>
        <source>Record ID or visitor cookie…</source>
        <translation>ID de registro o cookie de visitante…</translation>
    </message>
    <message>
        <source>the moment of the review</source>
        <translation>el momento de la revisión</translation>
    </message>
    <message>
        <source>Values for the details, as JSON</source>
        <translation>Valores para los detalles, en JSON</translation>
    </message>
    <message>
        <source>Under one id nothing is created twice</source>
        <translation>Con un mismo ID no se crea nada dos veces</translation>
    </message>
    <message>
        <source>at the review; see its send</source>
        <translation>en la revisión; vea el envío</translation>
    </message>
</context>
<context>
    <name>composer::EventTableModel</name>
    <message>
        <source>Created; it cannot be changed any more</source>
        <translation>Creado; ya no se puede cambiar</translation>
    </message>
    <message>
        <source>Unknown; locked until the account has been asked</source>
        <translation>Desconocido; bloqueado hasta que se consulte a la cuenta</translation>
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
    <message>
        <source>Waits in a send that is not finished; resume or stop it there</source>
        <translation>Espera en un envío sin terminar; reanúdelo o deténgalo allí</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>day and time</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>The account’s template may be newer than yours. Correct the cell and the event is ready again.</source>
        <translation>La plantilla de la cuenta puede ser más reciente que la suya. Corrija la celda y el evento volverá a estar listo.</translation>
    </message>
    <message>
        <source>Corrected since it was refused; ready</source>
        <translation>Corregido después del rechazo; listo</translation>
    </message>
    <message>
        <source>Refused by the account; correct it and create it again</source>
        <translation>Rechazado por la cuenta; corríjalo y créelo de nuevo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1, row %L2: %3</source>
        <comment>a column, a row, what stands there</comment>
        <translation>%1, fila %L2: %3</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Se está comprobando</translation>
    </message>
    <message>
        <source>at the review</source>
        <comment>when an event without a time of its own stands</comment>
        <translation>en la revisión</translation>
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
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>Seleccionar la fila</translation>
    </message>
    <message>
        <source>Select the column</source>
        <translation>Seleccionar la columna</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <source>Copy the columns</source>
        <translation>Copiar las columnas</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Filter by value…</source>
        <translation>Filtrar por valor…</translation>
    </message>
    <message>
        <source>Copy more</source>
        <translation>Copiar más</translation>
    </message>
    <message>
        <source>Set the column for all rows shown…</source>
        <translation>Establecer la columna para todas las filas mostradas…</translation>
    </message>
    <message>
        <source>Compose again as new events…</source>
        <translation>Volver a componer como eventos nuevos…</translation>
    </message>
</context>
<context>
    <name>composer::FileExports</name>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>CSV para Excel (*.csv)</translation>
    </message>
    <message>
        <source>CSV for other programs (*.csv)</source>
        <translation>CSV para otros programas (*.csv)</translation>
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
        <source>Draft with everything in it (*.timeline)</source>
        <translation>Borrador con todo su contenido (*.timeline)</translation>
    </message>
    <message>
        <source>Export draft</source>
        <translation>Exportar borrador</translation>
    </message>
    <message>
        <source>Page to print (*.pdf)</source>
        <translation>Página para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Open the draft first, then seal it.</source>
        <translation>Abra primero el borrador y después séllelo.</translation>
    </message>
    <message>
        <source>Sealed draft (*.timeline)</source>
        <translation>Borrador sellado (*.timeline)</translation>
    </message>
    <message>
        <source>Save sealed draft</source>
        <translation>Guardar el borrador sellado</translation>
    </message>
    <message>
        <source>Sealed: %1. Tell this digest by another way than the file: %2</source>
        <translation>Sellado: %1. Diga este código de control por otra vía que el archivo: %2</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>Copiar el código de control</translation>
    </message>
    <message>
        <source>Saved without its seal: %1. Since it was sealed the draft got another name or zone, or something became of its events.</source>
        <translation>Guardado sin su sello: %1. Desde que se selló, el borrador tiene otro nombre u otra zona horaria, o sus eventos ya tienen un resultado.</translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <translation>Guardando: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>The draft of this send and its template were deleted. Save a receipt instead: it has every event.</source>
        <translation>El borrador de este envío y su plantilla se eliminaron. Guarde un recibo en su lugar: contiene todos los eventos.</translation>
    </message>
</context>
<context>
    <name>composer::FileOpener</name>
    <message>
        <source>There is no room for a copy of what was pasted. Free some space and try again.</source>
        <translation>No hay espacio para una copia de lo pegado. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 says which column becomes what. Import a file first, then load it there.</source>
        <translation>%1 dice qué columna se convierte en qué. Importe primero un archivo y cárguelo allí.</translation>
    </message>
    <message>
        <source>The template “%1” is ready: choose it under New, or drop a CSV file.</source>
        <translation>La plantilla «%1» está lista: elíjala en Nuevo o suelte un archivo CSV.</translation>
    </message>
    <message>
        <source>The sample could not be written to %1.</source>
        <translation>No se pudo escribir el ejemplo en %1.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells in a spreadsheet first.</source>
        <translation>No hay nada que pegar. Copie antes celdas en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Celdas pegadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates are ready: choose one under New, or drop a CSV file.</source>
        <translation>
            <numerusform>%Ln plantilla lista: elíjala en Nuevo o suelte un archivo CSV.</numerusform>
            <numerusform>%Ln plantillas listas: elija una en Nuevo o suelte un archivo CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two of them have the id %1: the first one was taken.</source>
        <translation>Dos de ellas tienen el ID %1: se tomó la primera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates that were here already were replaced.</source>
        <translation>
            <numerusform>Se reemplazó %Ln plantilla que ya estaba aquí.</numerusform>
            <numerusform>Se reemplazaron %Ln plantillas que ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>HubSpot would refuse “%1” as it is: %2</source>
        <translation>HubSpot rechazaría «%1» tal como está: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were taken in.</source>
        <translation>
            <numerusform>Se incorporó %Ln plantilla.</numerusform>
            <numerusform>Se incorporaron %Ln plantillas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 was undone: this draft is empty. Redo brings its events back.</source>
        <translation>Se deshizo la importación de %1: este borrador está vacío. «Rehacer» devuelve sus eventos.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Eliminar el borrador</translation>
    </message>
    <message>
        <source>Import the pasted cells</source>
        <translation>Importar las celdas pegadas</translation>
    </message>
    <message numerus="yes">
        <source>The sample, as an import brings it: %Ln events, some of them with mistakes.</source>
        <translation>
            <numerusform>El ejemplo, tal como lo trae una importación: %Ln evento.</numerusform>
            <numerusform>El ejemplo, tal como lo trae una importación: %Ln eventos, algunos con errores.</numerusform>
        </translation>
    </message>
    <message>
        <source>See how a file is imported</source>
        <translation>Ver cómo se importa un archivo</translation>
    </message>
</context>
<context>
    <name>composer::FillHandle</name>
    <message>
        <source>Drag to fill rows with the selected values</source>
        <translation>Arrastre para rellenar filas con los valores seleccionados</translation>
    </message>
</context>
<context>
    <name>composer::FindBar</name>
    <message>
        <source>Find in cells</source>
        <translation>Buscar en las celdas</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Column to search</source>
        <translation>Columna en la que buscar</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>The whole cell; with nothing to find: empty cells</source>
        <translation>La celda entera; sin texto que buscar: celdas vacías</translation>
    </message>
    <message>
        <source>Regular expression; $1 in the replacement is its first group</source>
        <translation>Expresión regular; $1 en el reemplazo es su primer grupo</translation>
    </message>
    <message>
        <source>Previous cell that matches (Shift+Enter)</source>
        <translation>Celda anterior que coincide (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next cell that matches (Enter)</source>
        <translation>Celda siguiente que coincide (Intro)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Replace in this cell and go to the next one</source>
        <translation>Reemplazar en esta celda y pasar a la siguiente</translation>
    </message>
</context>
<context>
    <name>composer::FindPresenter</name>
    <message>
        <source>No cell matches.</source>
        <translation>Ninguna celda coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells match.</source>
        <translation>
            <numerusform>%Ln celda coincide.</numerusform>
            <numerusform>%Ln celdas coinciden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are locked.</source>
        <translation>
            <numerusform>%Ln de ellas está bloqueada.</numerusform>
            <numerusform>%Ln de ellas están bloqueadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Reemplazando…</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells replaced.</source>
        <translation>
            <numerusform>%Ln celda reemplazada.</numerusform>
            <numerusform>%Ln celdas reemplazadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::FirstEventCard</name>
    <message>
        <source>The first event, field by field</source>
        <translation>El primer evento, campo por campo</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Volver a leerlo</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Detener aquí</translation>
    </message>
    <message>
        <source>Ask the account</source>
        <translation>Consultar a la cuenta</translation>
    </message>
    <message>
        <source>Created, but it could not be read back</source>
        <translation>Creado, pero no se pudo volver a leer</translation>
    </message>
    <message>
        <source>The first event was created. The others wait for you.</source>
        <translation>El primer evento se creó. Los demás le esperan.</translation>
    </message>
    <message>
        <source>No answer: it may be there. Ask the account before going on.</source>
        <translation>Sin respuesta: puede que esté allí. Pregunte a la cuenta antes de seguir.</translation>
    </message>
    <message>
        <source>The first event was left out</source>
        <translation>El primer evento se dejó fuera</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>creado %1</translation>
    </message>
    <message>
        <source>read back %1</source>
        <translation>leído %1</translation>
    </message>
    <message>
        <source>Look at it before the others follow: they cannot be changed either. They wait, also when you close the program.</source>
        <translation>Mírelo antes de que sigan los demás: tampoco se podrán cambiar. Esperan, también si cierra el programa.</translation>
    </message>
    <message>
        <source>%L1 of %L2 equal · Show</source>
        <translation>%L1 de %L2 iguales · Mostrar</translation>
    </message>
    <message>
        <source>What we sent</source>
        <translation>Lo que enviamos</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Open %1 in HubSpot</source>
        <translation>Abrir %1 en HubSpot</translation>
    </message>
    <message numerus="yes">
        <source>Create the other %Ln</source>
        <translation>
            <numerusform>Crear el otro (%Ln)</numerusform>
            <numerusform>Crear los otros %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>the Practice account</source>
        <translation>la cuenta de prácticas</translation>
    </message>
    <message>
        <source>Created. Asking %1 what it holds…</source>
        <translation>Creado. Preguntando a %1 qué guarda…</translation>
    </message>
    <message>
        <source>The first event is in %1, just as it was sent</source>
        <translation>El primer evento está en %1, tal como se envió</translation>
    </message>
    <message numerus="yes">
        <source>The first event is in %1, but %Ln fields differ</source>
        <translation>
            <numerusform>El primer evento está en %1, pero %Ln campo difiere</numerusform>
            <numerusform>El primer evento está en %1, pero %Ln campos difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Created, but %1 does not show it yet. Asking again at %2.</source>
        <translation>Creado, pero %1 aún no lo muestra. Se preguntará de nuevo a las %2.</translation>
    </message>
    <message>
        <source>It was created, as %1 said, and %1 does not show it. Open the record and look.</source>
        <translation>Se creó, según %1, y %1 no lo muestra. Abra el registro y mírelo.</translation>
    </message>
    <message>
        <source>Created. This kind of event cannot be read back: open it and look.</source>
        <translation>Creado. Este tipo de evento no se puede volver a leer: ábralo y mírelo.</translation>
    </message>
    <message>
        <source>The first event was refused</source>
        <translation>El primer evento se rechazó</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation>Lo que guarda %1</translation>
    </message>
    <message numerus="yes">
        <source>The first event is in %1. %Ln fields could not be compared, since they are not given back</source>
        <translation>
            <numerusform>El primer evento está en %1. No se pudo comparar %Ln campo, porque no se devuelve</numerusform>
            <numerusform>El primer evento está en %1. No se pudieron comparar %Ln campos, porque no se devuelven</numerusform>
        </translation>
    </message>
    <message>
        <source>not given back</source>
        <translation>no se devuelve</translation>
    </message>
    <message>
        <source>Mend it in the draft</source>
        <translation>Corregirlo en el borrador</translation>
    </message>
    <message>
        <source>The others wait for you, also when you close the program. Those that are created cannot be changed any more.</source>
        <translation>Los demás le esperan, también si cierra el programa. Los que se creen ya no se podrán cambiar.</translation>
    </message>
</context>
<context>
    <name>composer::GuideText</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>composer::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
</context>
<context>
    <name>composer::HelpController</name>
    <message>
        <source>en</source>
        <comment>two letters: the language of this translation</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>composer::HistoryController</name>
    <message>
        <source>Stopped looking.</source>
        <translation>Se dejó de buscar.</translation>
    </message>
    <message>
        <source>Its template is not here any more: there is no card to show.</source>
        <translation>Su plantilla ya no está aquí: no hay tarjeta que mostrar.</translation>
    </message>
    <message>
        <source>What was sent is not kept any more: there is no card to show.</source>
        <translation>Lo que se envió ya no se conserva: no hay tarjeta que mostrar.</translation>
    </message>
</context>
<context>
    <name>composer::HistoryPage</name>
    <message>
        <source>In all that left, not only addresses and ids</source>
        <translation>En todo lo que salió, no solo direcciones e ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Sent when</source>
        <translation>Cuándo se envió</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Dejar de buscar</translation>
    </message>
    <message>
        <source>Open the send</source>
        <translation>Abrir el envío</translation>
    </message>
    <message>
        <source>Find in all sends</source>
        <translation>Buscar en todos los envíos</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Eventos encontrados</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>La tarjeta</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>In the last 31 days</source>
        <translation>En los últimos 31 días</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>En el último año</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Every template</source>
        <translation>Todas las plantillas</translation>
    </message>
    <message>
        <source>One contact or one event, in everything that was ever sent from here.</source>
        <translation>Un contacto o un evento, en todo lo que se envió alguna vez desde aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln events; there are more</source>
        <translation>
            <numerusform>El evento más reciente (%Ln); hay más</numerusform>
            <numerusform>Los %Ln eventos más recientes; hay más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking: %Ln events read</source>
        <translation>
            <numerusform>Buscando: %Ln evento leído</numerusform>
            <numerusform>Buscando: %Ln eventos leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Email address, record ID or event id</source>
        <translation>Dirección de correo, ID de registro o ID de evento</translation>
    </message>
    <message numerus="yes">
        <source>Making the index of sent events: %1 of %Ln sends</source>
        <translation>
            <numerusform>Preparando el índice de los eventos enviados: %1 de %Ln envío</numerusform>
            <numerusform>Preparando el índice de los eventos enviados: %1 de %Ln envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that left has this text. Choose fewer filters.</source>
        <translation>Nada de lo que salió tiene este texto. Quite filtros.</translation>
    </message>
    <message>
        <source>Nothing that left has this text.</source>
        <translation>Nada de lo que salió tiene este texto.</translation>
    </message>
    <message>
        <source>No send has an event for this whole address or with this id. Look in all that left, where a part is found too, or choose fewer filters.</source>
        <translation>Ningún envío tiene un evento para esta dirección completa ni con este ID. Busque en todo lo que salió, donde también se encuentra una parte, o quite filtros.</translation>
    </message>
    <message>
        <source>No send has an event for this whole address or with this id. Look in all that left: there a part is found too.</source>
        <translation>Ningún envío tiene un evento para esta dirección completa ni con este ID. Busque en todo lo que salió: allí también se encuentra una parte.</translation>
    </message>
</context>
<context>
    <name>composer::HoldBanner</name>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %Ln seconds. Nothing has left yet.</source>
        <translation>
            <numerusform>Se envía en %Ln segundo. Todavía no ha salido nada.</numerusform>
            <numerusform>Se envía en %Ln segundos. Todavía no ha salido nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::IframePanel</name>
    <message numerus="yes">
        <source>The size applies to all %Ln selected events.</source>
        <translation>
            <numerusform>El tamaño se aplica al evento seleccionado (%Ln).</numerusform>
            <numerusform>El tamaño se aplica a los %Ln eventos seleccionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them this event&apos;s link, title and address too</source>
        <translation>Darles también el enlace, el título y la dirección de este evento</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>Elegir un tamaño</translation>
    </message>
    <message>
        <source>%1 – too large for %2</source>
        <translation>%1 – demasiado grande para %2</translation>
    </message>
    <message>
        <source>%1 – the largest that fits on %2</source>
        <translation>%1 – el mayor que cabe en %2</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>Comprobado: %1.</translation>
    </message>
    <message>
        <source>Asking the address…</source>
        <translation>Consultando la dirección…</translation>
    </message>
    <message>
        <source>Said by %1, an address of the same kind.</source>
        <translation>Según %1, una dirección del mismo tipo.</translation>
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
        <source>Size of the iframe</source>
        <translation>Tamaño del iframe</translation>
    </message>
    <message>
        <source>Width and height in pixels; drag a handle of the frame, or choose one of the usual sizes</source>
        <translation>Ancho y alto en píxeles; arrastre un tirador del marco o elija uno de los tamaños habituales</translation>
    </message>
    <message>
        <source>Fetches the address once, without cookies, and reads what it says about being embedded</source>
        <translation>Consulta la dirección una vez, sin cookies, y lee lo que dice sobre incrustarla</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Show the real page</source>
        <translation>Mostrar la página real</translation>
    </message>
    <message>
        <source>Loads the page at its true size inside a page of HubSpot&apos;s, without cookies and permissions</source>
        <translation>Carga la página a su tamaño real dentro de una página como las de HubSpot, sin cookies ni permisos</translation>
    </message>
</context>
<context>
    <name>composer::IframePreview</name>
    <message>
        <source>The iframe window</source>
        <translation>La ventana del iframe</translation>
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
    <message>
        <source>The width or the height of the iframe is missing, or is no number.</source>
        <translation>Falta la anchura o la altura del iframe, o no es un número.</translation>
    </message>
</context>
<context>
    <name>composer::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
        <source>Saved. Mend the lines in %1 and drop the file here again.</source>
        <translation>Guardado. Corrija las líneas en %1 y suelte el archivo aquí de nuevo.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Template of the events</source>
        <translation>Plantilla de los eventos</translation>
    </message>
    <message>
        <source>Draft that takes the events</source>
        <translation>Borrador que recibe los eventos</translation>
    </message>
    <message>
        <source>choose a template</source>
        <translation>elija una plantilla</translation>
    </message>
    <message>
        <source>a new draft</source>
        <translation>un borrador nuevo</translation>
    </message>
    <message>
        <source>add to “%1”</source>
        <translation>añadir a «%1»</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of this file were created earlier: they come in locked and are not sent again.</source>
        <translation>
            <numerusform>%Ln evento de este archivo se creó antes: entra bloqueado y no se envía de nuevo.</numerusform>
            <numerusform>%Ln eventos de este archivo se crearon antes: entran bloqueados y no se envían de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events may have been created earlier: they stay locked; ask the account from the send they belong to.</source>
        <translation>
            <numerusform>%Ln evento puede haberse creado antes: sigue bloqueado; consulte a la cuenta desde el envío al que pertenece.</numerusform>
            <numerusform>%Ln eventos pueden haberse creado antes: siguen bloqueados; consulte a la cuenta desde el envío al que pertenecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. %1 has what is left out, with the reason.</source>
        <translation>Guardado. %1 contiene lo que se omite, con el motivo.</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Plantilla nueva…</translation>
    </message>
    <message>
        <source>Make a template of the columns of this file</source>
        <translation>Hacer una plantilla de las columnas de este archivo</translation>
    </message>
    <message>
        <source>“%1” was saved again meanwhile, so it was read anew: look once more at what becomes of its columns.</source>
        <translation>Entretanto «%1» se guardó de nuevo, así que se volvió a leer: revise otra vez qué pasa con sus columnas.</translation>
    </message>
    <message>
        <source>What you have chosen and answered for this file is not kept if you leave now.</source>
        <translation>Si sale ahora, no se conserva lo que ha elegido y respondido para este archivo.</translation>
    </message>
    <message>
        <source>Keep importing</source>
        <translation>Seguir importando</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Another list can be chosen below.</source>
        <translation>Abajo se puede elegir otra lista.</translation>
    </message>
    <message>
        <source>Another sheet can be chosen below.</source>
        <translation>Abajo se puede elegir otra hoja.</translation>
    </message>
</context>
<context>
    <name>composer::ImportEmptyControl</name>
    <message>
        <source>Which texts mean an empty cell: the field is then left out of the event.</source>
        <translation>Qué textos significan celda vacía: el campo queda entonces fuera del evento.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Texts that mean empty</source>
        <translation>Textos que significan vacío</translation>
    </message>
    <message>
        <source>Empty too: %1</source>
        <translation>También vacío: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1   in %Ln cells</source>
        <translation>
            <numerusform>%1   en %Ln celda</numerusform>
            <numerusform>%1   en %Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Another text…</source>
        <translation>Otro texto…</translation>
    </message>
    <message>
        <source>Text that means empty</source>
        <translation>Texto que significa vacío</translation>
    </message>
    <message>
        <source>Cells that say just this are read as empty:</source>
        <translation>Las celdas que solo dicen esto se leen como vacías:</translation>
    </message>
    <message>
        <source>Read as empty</source>
        <translation>Leer como vacío</translation>
    </message>
</context>
<context>
    <name>composer::ImportKeyControl</name>
    <message>
        <source>Makes each event&apos;s id from the fields chosen here. An overlapping file then cannot create an event twice: the account takes an id once.</source>
        <translation>Forma el ID de cada evento a partir de los campos elegidos aquí. Así, un archivo que se solape no puede crear un evento dos veces: la cuenta acepta un ID una sola vez.</translation>
    </message>
    <message>
        <source>The fields that make two events the same</source>
        <translation>Los campos que hacen que dos eventos sean el mismo</translation>
    </message>
    <message>
        <source>when these agree: %1</source>
        <translation>cuando coinciden: %1</translation>
    </message>
    <message>
        <source>Recognise events that another file has too</source>
        <translation>Reconocer los eventos que también están en otro archivo</translation>
    </message>
</context>
<context>
    <name>composer::ImportMappingPanel</name>
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
        <source>Mapped as on %1</source>
        <translation>Asignado como el %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Mapped as last time</source>
        <translation>Asignado como la última vez</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Map as last time</source>
        <translation>Asignar como la última vez</translation>
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
        <source>Choose a template above: its fields are filled from the columns of the file.</source>
        <translation>Elija arriba una plantilla: sus campos se rellenan con las columnas del archivo.</translation>
    </message>
</context>
<context>
    <name>composer::ImportNoticeBar</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
</context>
<context>
    <name>composer::ImportOutcomePage</name>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with this error</source>
        <translation>
            <numerusform>%Ln con este error</numerusform>
            <numerusform>%Ln con este error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an id that is there</source>
        <translation>
            <numerusform>%Ln con un ID que ya está ahí</numerusform>
            <numerusform>%Ln con un ID que ya está ahí</numerusform>
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
        <source>%Ln of them are times that do not exist, because the clocks went forward.</source>
        <translation>
            <numerusform>%Ln de ellos es una hora que no existe, porque se adelantó el reloj.</numerusform>
            <numerusform>%Ln de ellos son horas que no existen, porque se adelantó el reloj.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times twice on the clock</source>
        <translation>
            <numerusform>%Ln hora repetida en el reloj</numerusform>
            <numerusform>%Ln horas repetidas en el reloj</numerusform>
        </translation>
    </message>
    <message>
        <source>The clocks went back then; the first of the two is taken.</source>
        <translation>Entonces se atrasó el reloj; se toma la primera de las dos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty lines</source>
        <translation>
            <numerusform>%Ln línea vacía</numerusform>
            <numerusform>%Ln líneas vacías</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>An empty cell leaves its field out of the event, unless a value for empty cells is set.</source>
        <translation>Una celda vacía deja su campo fuera del evento, salvo que se haya fijado un valor para las celdas vacías.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines could not be read</source>
        <translation>
            <numerusform>%Ln línea no se pudo leer</numerusform>
            <numerusform>%Ln líneas no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the file has them all</source>
        <translation>
            <numerusform>y %Ln más; el archivo las contiene todas</numerusform>
            <numerusform>y %Ln más; el archivo las contiene todas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the draft</source>
        <translation>
            <numerusform>%Ln en el borrador</numerusform>
            <numerusform>%Ln en el borrador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already created</source>
        <translation>
            <numerusform>%Ln ya creado</numerusform>
            <numerusform>%Ln ya creados</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells read as empty</source>
        <translation>
            <numerusform>%Ln celda leída como vacía</numerusform>
            <numerusform>%Ln celdas leídas como vacías</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> and others</source>
        <translation> y otras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns not used</source>
        <translation>
            <numerusform>%Ln columna sin usar</numerusform>
            <numerusform>%Ln columnas sin usar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them reaches the timeline: %1. Give them a field, or a place in the extra data, if it should.</source>
        <translation>Nada de ellas llega a la cronología: %1. Deles un campo, o un lugar en los datos adicionales, si debe llegar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values taken over unchanged</source>
        <translation>
            <numerusform>%Ln valor tomado sin cambios</numerusform>
            <numerusform>%Ln valores tomados sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 First in %2 of the file.</source>
        <translation>%1 Primera aparición: %2 del archivo.</translation>
    </message>
    <message>
        <source>Left out; the first stays.</source>
        <translation>Se deja fuera; queda la primera.</translation>
    </message>
    <message>
        <source>Added, unless left out above.</source>
        <translation>Se añade, salvo que se deje fuera arriba.</translation>
    </message>
    <message>
        <source>The same as an earlier row of the file.</source>
        <translation>Igual que una fila anterior del archivo.</translation>
    </message>
    <message>
        <source>The fields that make the id agree with those of an earlier row, the others do not. HubSpot takes an id once.</source>
        <translation>Los campos que forman el ID coinciden con los de una fila anterior; los demás, no. HubSpot acepta un ID una sola vez.</translation>
    </message>
    <message>
        <source>The event id stands on an earlier row of the file. HubSpot takes an id once.</source>
        <translation>El ID del evento está en una fila anterior del archivo. HubSpot acepta un ID una sola vez.</translation>
    </message>
    <message>
        <source>“%1” has an event with the same id, or with the same values.</source>
        <translation>«%1» tiene un evento con el mismo ID o con los mismos valores.</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Se deja fuera.</translation>
    </message>
    <message>
        <source>Created by earlier sends to this account, by id or word for word.</source>
        <translation>Creado por envíos anteriores a esta cuenta, por ID o palabra por palabra.</translation>
    </message>
    <message>
        <source>Added to the draft, but not created again: the review leaves out what this account has. Another account would get all of it.</source>
        <translation>Se añade al borrador, pero no se vuelve a crear: la revisión deja fuera lo que esta cuenta ya tiene. Otra cuenta lo recibiría todo.</translation>
    </message>
    <message>
        <source>Written as %1. Change above the columns which texts mean empty.</source>
        <translation>Escrito como %1. Cambie encima de las columnas qué textos significan vacío.</translation>
    </message>
    <message>
        <source>Choose the template at the top first.</source>
        <translation>Elija antes la plantilla de arriba.</translation>
    </message>
    <message>
        <source>“%1” as %2 in %3</source>
        <comment>a value of the file, the option it is read as, the field</comment>
        <translation>“%1” como %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values by their meaning</source>
        <translation>
            <numerusform>%Ln valor por su significado</numerusform>
            <numerusform>%Ln valores por su significado</numerusform>
        </translation>
    </message>
    <message>
        <source>Read so: %1. Change it at the columns if something else is meant.</source>
        <translation>Se leen así: %1. Cámbielo en las columnas si significan otra cosa.</translation>
    </message>
    <message>
        <source>Of the rows with errors above. Nothing is lost: the cells wait to be mended.</source>
        <translation>De las filas con errores de arriba. No se pierde nada: las celdas esperan a que se corrijan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with this warning</source>
        <translation>
            <numerusform>%Ln con este aviso</numerusform>
            <numerusform>%Ln con este aviso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out</source>
        <translation>
            <numerusform>%Ln fila omitida</numerusform>
            <numerusform>%Ln filas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. They become no events, as you chose.</source>
        <translation>%1. No se convierten en eventos, como ha elegido.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Guardar como JSON…</translation>
    </message>
</context>
<context>
    <name>composer::ImportOutcomePanel</name>
    <message>
        <source>Save them</source>
        <translation>Guardarlas</translation>
    </message>
    <message>
        <source>Save the lines that could not be read</source>
        <translation>Guardar las líneas que no se pudieron leer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Shows everything that will happen instead of the columns, or the columns again.</source>
        <translation>Muestra todo lo que ocurrirá en lugar de las columnas, o de nuevo las columnas.</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Volver a las columnas</translation>
    </message>
    <message>
        <source>Answer the question above first: the events depend on it.</source>
        <translation>Responda antes a la pregunta de arriba: los eventos dependen de ella.</translation>
    </message>
    <message>
        <source>Choose the template at the top first.</source>
        <translation>Elija antes la plantilla de arriba.</translation>
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
        <source>%Ln already created</source>
        <translation>
            <numerusform>%Ln ya creado</numerusform>
            <numerusform>%Ln ya creados</numerusform>
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
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln omitido</numerusform>
            <numerusform>%Ln omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Created by earlier sends to this account, by id or word for word. The review leaves that out.</source>
        <translation>Creado por envíos anteriores a esta cuenta, por ID o palabra por palabra. La revisión lo deja fuera.</translation>
    </message>
    <message>
        <source>%1 to mend.jsonl</source>
        <translation>%1 por corregir.jsonl</translation>
    </message>
    <message>
        <source>JSON files (*.jsonl)</source>
        <translation>Archivos JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>No events: all rows are left out.</source>
        <translation>No hay eventos: se omiten todas las filas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln con avisos</numerusform>
            <numerusform>%Ln con avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardarla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many lines could not be read; why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <comment>how many lines could not be read; the place of one; why that one</comment>
        <translation>%1; %2: %3</translation>
    </message>
</context>
<context>
    <name>composer::ImportQuestionBar</name>
    <message>
        <source>One question: %1</source>
        <translation>Una pregunta: %1</translation>
    </message>
    <message>
        <source>One question about “%1”: %2</source>
        <translation>Una pregunta sobre «%1»: %2</translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation>elija una respuesta</translation>
    </message>
    <message>
        <source>Question %L1 of %L2: %3</source>
        <translation>Pregunta %L1 de %L2: %3</translation>
    </message>
    <message>
        <source>Question %L1 of %L2, about “%3”: %4</source>
        <translation>Pregunta %L1 de %L2, sobre «%3»: %4</translation>
    </message>
</context>
<context>
    <name>composer::ImportReadingPanel</name>
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
        <source>reading the file…</source>
        <translation>leyendo el archivo…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sin encabezado</translation>
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
    <message>
        <source>dates as you said</source>
        <translation>fechas como usted indicó</translation>
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
        <source>the file could not be read</source>
        <translation>no se pudo leer el archivo</translation>
    </message>
    <message>
        <source>each line is one quoted cell: save the file again without quotes</source>
        <translation>cada línea es una sola celda entre comillas: guarde el archivo de nuevo sin comillas</translation>
    </message>
    <message>
        <source>read: %1</source>
        <translation>leído: %1</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>encabezado en la línea %1</translation>
    </message>
    <message>
        <source>every line is one column: is the separator right?</source>
        <translation>cada línea es una sola columna: ¿es correcto el separador?</translation>
    </message>
    <message numerus="yes">
        <source>all but %Ln records could be read</source>
        <translation>
            <numerusform>se pudieron leer todos los registros salvo %Ln</numerusform>
            <numerusform>se pudieron leer todos los registros salvo %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>every record is a row</source>
        <translation>cada registro es una fila</translation>
    </message>
    <message>
        <source>dates in the order of “%1”</source>
        <translation>fechas en el orden de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values by their meaning</source>
        <translation>
            <numerusform>%Ln valor por su significado</numerusform>
            <numerusform>%Ln valores por su significado</numerusform>
        </translation>
    </message>
    <message>
        <source>asked below</source>
        <translation>se pregunta abajo</translation>
    </message>
</context>
<context>
    <name>composer::ImportRepeatsControl</name>
    <message>
        <source>Save what is left out…</source>
        <translation>Guardar lo que se omite…</translation>
    </message>
    <message>
        <source>The first of each stays.</source>
        <translation>Se conserva el primero de cada uno.</translation>
    </message>
    <message>
        <source>Added, they are left out by the review of every send to the same account.</source>
        <translation>Aunque se añadan, la revisión de cada envío a la misma cuenta los omite.</translation>
    </message>
    <message>
        <source>Writes the rows that are left out, as they stand in the file, with the reason.</source>
        <translation>Escribe las filas que se omiten, tal como están en el archivo, con el motivo.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %Ln duplicates</source>
        <translation>
            <numerusform>Omitir el duplicado (%Ln)</numerusform>
            <numerusform>Omitir los %Ln duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %Ln already created</source>
        <translation>
            <numerusform>Omitir el ya creado (%Ln)</numerusform>
            <numerusform>Omitir los %Ln ya creados</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is left out</source>
        <translation>Guardar lo que se omite</translation>
    </message>
    <message>
        <source>%1 left out.csv</source>
        <translation>%1 omitidos.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>composer::ImportRowsControl</name>
    <message>
        <source>Leave out rows</source>
        <translation>Omitir filas</translation>
    </message>
    <message>
        <source>Rows in which a column says a certain text become no events: “No” under “Attended”.</source>
        <translation>Las filas en las que una columna dice cierto texto no se convierten en eventos: «No» en «Asistió».</translation>
    </message>
    <message>
        <source>No column says few enough different things</source>
        <translation>Ninguna columna tiene lo bastante pocos valores distintos</translation>
    </message>
    <message numerus="yes">
        <source>%1   in %Ln rows</source>
        <translation>
            <numerusform>%1   en %Ln fila</numerusform>
            <numerusform>%1   en %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>composer::ImportSession</name>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>No se puede escribir el archivo ahí. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>composer::ImportSheetControl</name>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Hoja del libro</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln hidden rows</source>
        <translation>
            <numerusform>con %Ln fila oculta</numerusform>
            <numerusform>con %Ln filas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>List of the file</source>
        <translation>Lista del archivo</translation>
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
    <message>
        <source>Previous event</source>
        <translation>Evento anterior</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Evento siguiente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show the preview beside the form</source>
        <translation>Mostrar la vista previa junto al formulario</translation>
    </message>
</context>
<context>
    <name>composer::InspectorPresenter</name>
    <message numerus="yes">
        <source>Set %1 of %n events</source>
        <translation>
            <numerusform>Establecer %1 de %n evento</numerusform>
            <numerusform>Establecer %1 de %n eventos</numerusform>
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
        <source>It is being sent.</source>
        <translation>Se está enviando.</translation>
    </message>
    <message>
        <source>It waits in a send that is not finished. Resume that send to create it, or stop it to change it here.</source>
        <translation>Espera en un envío sin terminar. Reanude ese envío para crearlo o deténgalo para cambiarlo aquí.</translation>
    </message>
    <message>
        <source>These events are in the account, or may be, or wait in a send: none of them can be changed here.</source>
        <translation>Estos eventos están en la cuenta, o puede que estén, o esperan en un envío: ninguno se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Unknown: it may be in the account. Ask the account on the page of its send. If another computer sent it, ask there, or look at the timeline and compose it again as a new event (menu of the row).</source>
        <translation>Desconocido: puede estar en la cuenta. Pregunte a la cuenta en la página de su envío. Si lo envió otro equipo, pregunte allí, o mire la cronología y vuelva a componerlo como evento nuevo (menú de la fila).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them: %1</source>
        <comment>events, and what is wrong with them</comment>
        <translation>
            <numerusform>%Ln de ellos: %1</numerusform>
            <numerusform>%Ln de ellos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Fila %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Created. Events cannot be changed any more; duplicate it (menu of the row) to create another one.</source>
        <translation>Creado. Los eventos ya no se pueden cambiar; duplíquelo (menú de la fila) para crear otro.</translation>
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
    <message>
        <source>Row %L1</source>
        <translation>Fila %L1</translation>
    </message>
    <message>
        <source>Go to the first of these rows</source>
        <translation>Ir a la primera de estas filas</translation>
    </message>
    <message>
        <source>Esc changes nothing</source>
        <translation>Esc no cambia nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
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
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln con avisos</numerusform>
            <numerusform>%Ln con avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole draft</source>
        <translation>todo el borrador</translation>
    </message>
    <message>
        <source>Read as…</source>
        <translation>Leer como…</translation>
    </message>
</context>
<context>
    <name>composer::IssuesPresenter</name>
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
    <message>
        <source>Set for all…</source>
        <translation>Establecer en todas…</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n events</source>
        <translation>
            <numerusform>Establecer %1 de %n evento</numerusform>
            <numerusform>Establecer %1 de %n eventos</numerusform>
        </translation>
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
    <name>composer::LinkOpener</name>
    <message>
        <source>This link is no web or mail address and is not opened: %1</source>
        <translation>Este enlace no es una dirección web ni de correo y no se abre: %1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>The link writes a mail to %1. Open it?</source>
        <translation>El enlace escribe un correo a %1. ¿Abrirlo?</translation>
    </message>
    <message>
        <source>The link leads to %1. Open it?</source>
        <translation>El enlace lleva a %1. ¿Abrirlo?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>composer::LiveFrameWindow</name>
    <message>
        <source>The iframe, as a browser shows it</source>
        <translation>El iframe, como lo muestra un navegador</translation>
    </message>
    <message>
        <source>The page in the iframe</source>
        <translation>La página del iframe</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>Cargando %1…</translation>
    </message>
    <message>
        <source>The address is a download, not a page: colleagues would get a file.</source>
        <translation>La dirección es una descarga, no una página: sus colegas recibirían un archivo.</translation>
    </message>
    <message>
        <source>The browser shows the page inside HubSpot&apos;s.</source>
        <translation>El navegador muestra la página dentro de la de HubSpot.</translation>
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
        <source>Add rows copied from a spreadsheet</source>
        <translation>Añadir filas copiadas de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Check every event on this computer; nothing leaves it</source>
        <translation>Comprobar todos los eventos en este equipo; nada sale de él</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Event templates (*.json)</source>
        <translation>Plantillas de eventos (*.json)</translation>
    </message>
    <message>
        <source>Drop to import these cells</source>
        <translation>Suelte para importar estas celdas</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>Suelte para abrir %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n files</source>
        <translation>
            <numerusform>Suelte para abrir %n archivo</numerusform>
            <numerusform>Suelte para abrir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change template of the draft…</source>
        <translation>Cambiar la plantilla del borrador…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Add the rows of a CSV file, a workbook or JSON to this draft or a new one; open a draft file</source>
        <translation>Añadir las filas de un archivo CSV, un libro de cálculo o JSON a este borrador o a uno nuevo; abrir un archivo de borrador</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Tables, events and drafts (*.csv *.tsv *.txt *.gz *.xlsx *.ods *.json *.jsonl *.timeline)</source>
        <translation>Tablas, eventos y borradores (*.csv *.tsv *.txt *.gz *.xlsx *.ods *.json *.jsonl *.timeline)</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Plantilla nueva…</translation>
    </message>
    <message>
        <source>New template from a file…</source>
        <translation>Plantilla nueva de un archivo…</translation>
    </message>
    <message>
        <source>New template from a file</source>
        <translation>Plantilla nueva de un archivo</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz *.xlsx *.ods *.json *.jsonl)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.gz *.xlsx *.ods *.json *.jsonl)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Buscar una orden…</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Borrador nuevo</translation>
    </message>
    <message>
        <source>Get templates from HubSpot…</source>
        <translation>Obtener plantillas de HubSpot…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Opens the guide at the part for what is on the screen</source>
        <translation>Abre la guía por la parte de lo que hay en pantalla</translation>
    </message>
    <message>
        <source>About Timeline Composer</source>
        <translation>Acerca de Timeline Composer</translation>
    </message>
    <message>
        <source>Find in all sends…</source>
        <translation>Buscar en todos los envíos…</translation>
    </message>
    <message>
        <source>Seal for approval…</source>
        <translation>Sellar para su aprobación…</translation>
    </message>
    <message>
        <source>Open the sample in the Practice account</source>
        <translation>Abrir el ejemplo en la cuenta de prácticas</translation>
    </message>
    <message>
        <source>Open a template file…</source>
        <translation>Abrir un archivo de plantilla…</translation>
    </message>
    <message>
        <source>Open a template file</source>
        <translation>Abrir un archivo de plantilla</translation>
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
        <translation>Con valor</translation>
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
        <source>this column is empty</source>
        <translation>esta columna está vacía</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Several columns, joined…</source>
        <translation>Varias columnas, unidas…</translation>
    </message>
    <message>
        <source>How the values of %1 are made</source>
        <translation>Cómo se forman los valores de %1</translation>
    </message>
    <message>
        <source>Join columns, change the text, match options</source>
        <translation>Unir columnas, cambiar el texto, asignar opciones</translation>
    </message>
    <message>
        <source>Name of a value in the extra data</source>
        <translation>Nombre de un valor de los datos adicionales</translation>
    </message>
    <message>
        <source>Extra data, such as survey.score</source>
        <translation>Datos adicionales, como survey.score</translation>
    </message>
    <message>
        <source>Add to the extra data</source>
        <translation>Añadir a los datos adicionales</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Where the cell is empty, the field is left out.</source>
        <translation>Donde la celda está vacía, el campo se omite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values are not options of %1</source>
        <translation>
            <numerusform>%Ln valor no es una opción de %1</numerusform>
            <numerusform>%Ln valores no son opciones de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>by the template</source>
        <translation>según la plantilla</translation>
    </message>
</context>
<context>
    <name>composer::MappingLineDetails</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Without blanks around</source>
        <translation>Sin espacios al principio ni al final</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Text to replace</source>
        <translation>Texto que se reemplaza</translation>
    </message>
    <message>
        <source>with</source>
        <translation>por</translation>
    </message>
    <message>
        <source>Text to put instead</source>
        <translation>Texto que se pone en su lugar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Text to split at</source>
        <translation>Texto por el que se divide</translation>
    </message>
    <message>
        <source>and keep</source>
        <translation>y conservar</translation>
    </message>
    <message>
        <source>Part to keep</source>
        <translation>Parte que se conserva</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>parte %1</translation>
    </message>
    <message>
        <source>the last part</source>
        <translation>la última parte</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Dividir por</translation>
    </message>
    <message>
        <source>Small and capital letters</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>como está escrito</translation>
    </message>
    <message>
        <source>all small</source>
        <translation>todo en minúsculas</translation>
    </message>
    <message>
        <source>all capital</source>
        <translation>todo en mayúsculas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Put before</source>
        <translation>Anteponer</translation>
    </message>
    <message>
        <source>Text put before every value</source>
        <translation>Texto que se antepone a cada valor</translation>
    </message>
    <message>
        <source>If empty</source>
        <translation>Si está vacía</translation>
    </message>
    <message>
        <source>Value for empty cells</source>
        <translation>Valor para las celdas vacías</translation>
    </message>
    <message>
        <source>the field is left out</source>
        <translation>el campo se omite</translation>
    </message>
    <message>
        <source>How this column writes numbers</source>
        <translation>Cómo escribe los números esta columna</translation>
    </message>
    <message>
        <source>How this column writes dates</source>
        <translation>Cómo escribe las fechas esta columna</translation>
    </message>
    <message>
        <source>Time zone of this column</source>
        <translation>Zona horaria de esta columna</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>more than 100 different values: choose another column, or mend the values in the file</source>
        <translation>más de 100 valores distintos: elija otra columna o corrija los valores en el archivo</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Example before</source>
        <translation>Ejemplo anterior</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Ejemplo siguiente</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Column %1 of those joined</source>
        <translation>Columna %1 de las unidas</translation>
    </message>
    <message>
        <source>Without this column</source>
        <translation>Sin esta columna</translation>
    </message>
    <message>
        <source>between them</source>
        <translation>entre ellas</translation>
    </message>
    <message>
        <source>Text between the columns</source>
        <translation>Texto entre las columnas</translation>
    </message>
    <message>
        <source>Take a column</source>
        <translation>Tomar una columna</translation>
    </message>
    <message>
        <source>Join another column</source>
        <translation>Unir otra columna</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <translation>«%1» → «%2»</translation>
    </message>
    <message numerus="yes">
        <source>changes nothing in the first %Ln rows</source>
        <translation>
            <numerusform>no cambia nada en la primera fila (%Ln)</numerusform>
            <numerusform>no cambia nada en las primeras %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>horas en %1</translation>
    </message>
    <message>
        <source>line %1: empty, the field is left out</source>
        <translation>línea %1: vacía, el campo se omite</translation>
    </message>
    <message>
        <source>line %1: “%2” → “%3”</source>
        <translation>línea %1: «%2» → «%3»</translation>
    </message>
</context>
<context>
    <name>composer::MendMemory</name>
    <message>
        <source>Mend as before</source>
        <translation>Corregir como antes</translation>
    </message>
</context>
<context>
    <name>composer::MendPreview</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: change nothing</source>
        <translation>Cancelar: no cambiar nada</translation>
    </message>
    <message>
        <source>What would be replaced</source>
        <translation>Qué se reemplazaría</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Mended</source>
        <comment>the value after mending</comment>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more rows</source>
        <translation>
            <numerusform>y %Ln fila más</numerusform>
            <numerusform>y %Ln filas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::MendStepsDialog</name>
    <message>
        <source>Mend as before</source>
        <translation>Corregir como antes</translation>
    </message>
    <message>
        <source>These texts were mended in earlier files with this template, and have an issue here too. Nothing is changed yet; mending them is one step that can be undone.</source>
        <translation>Estos textos se corrigieron en archivos anteriores con esta plantilla y aquí también tienen un problema. Todavía no se cambió nada; corregirlos es un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Stands here</source>
        <translation>Aquí dice</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>Corregido en</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message numerus="yes">
        <source>Mend %Ln cells</source>
        <translation>
            <numerusform>Corregir %Ln celda</numerusform>
            <numerusform>Corregir %Ln celdas</numerusform>
        </translation>
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
    <name>composer::MoveController</name>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln borrador</numerusform>
            <numerusform>%Ln borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates</source>
        <translation>
            <numerusform>%Ln plantilla</numerusform>
            <numerusform>%Ln plantillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sends</source>
        <translation>
            <numerusform>%Ln envío</numerusform>
            <numerusform>%Ln envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are here now, from %2. Sign in to the accounts once: secrets do not travel.</source>
        <translation>%1 están ahora aquí, de %2. Inicie sesión una vez en las cuentas: los secretos no viajan.</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>Guardar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Saved workspace (*.workspace)</source>
        <translation>Espacio de trabajo guardado (*.workspace)</translation>
    </message>
    <message>
        <source>Open a saved workspace</source>
        <translation>Abrir un espacio de trabajo guardado</translation>
    </message>
    <message>
        <source>This computer sends again.</source>
        <translation>Este equipo vuelve a enviar.</translation>
    </message>
    <message>
        <source>%1 are in %2. This computer asks before it creates events in a HubSpot account again; the Practice account goes without the question.</source>
        <translation>%1 están en %2. Este equipo pregunta antes de volver a crear eventos en una cuenta de HubSpot; la cuenta de prácticas no lo pregunta.</translation>
    </message>
</context>
<context>
    <name>composer::MovePanel</name>
    <message>
        <source>Save the workspace…</source>
        <translation>Guardar el espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open a saved workspace…</source>
        <translation>Abrir un espacio de trabajo guardado…</translation>
    </message>
    <message>
        <source>Go on here after all</source>
        <translation>Continuar aquí de todos modos</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Drafts, templates, accounts and the record of what was sent go into one file. Opened on another computer, it knows there what was sent. Secrets do not travel. Afterwards this computer asks before it creates events in a HubSpot account again, since it does not learn what happens there.</source>
        <translation>Los borradores, las plantillas, las cuentas y el registro de lo enviado van a un solo archivo. Abierto en otro equipo, allí se sabe qué se envió. Los secretos no viajan. Después, este equipo pregunta antes de volver a crear eventos en una cuenta de HubSpot, porque no se entera de lo que ocurre allí.</translation>
    </message>
</context>
<context>
    <name>composer::OptionMatchEditor</name>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Option for “%1”</source>
        <translation>Opción para «%1»</translation>
    </message>
    <message>
        <source>Take the nearest option for “%1”</source>
        <translation>Tomar la opción más parecida a «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by meaning</source>
        <translation>%1, por el significado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more values</source>
        <translation>
            <numerusform>%Ln valor más</numerusform>
            <numerusform>%Ln valores más</numerusform>
        </translation>
    </message>
    <message>
        <source>choose an option</source>
        <translation>elija una opción</translation>
    </message>
    <message>
        <source>stays as written (an error)</source>
        <translation>queda como está (un error)</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>dejar vacío</translation>
    </message>
    <message>
        <source>leave out these rows</source>
        <translation>omitir estas filas</translation>
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
        <source>There is no token for %1 any more. Open Accounts and paste a new one.</source>
        <translation>Ya no hay ningún token para %1. Abra Cuentas y pegue uno nuevo.</translation>
    </message>
    <message>
        <source>The account was forgotten, and nothing leaves for it. Connect it again, then go on; nothing was lost.</source>
        <translation>La cuenta se olvidó y no sale nada hacia ella. Vuelva a conectarla y continúe; no se perdió nada.</translation>
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
        <source>Forget this account…</source>
        <translation>Olvidar esta cuenta…</translation>
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
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
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
        <source>Forget the account anyway</source>
        <translation>Olvidar la cuenta de todos modos</translation>
    </message>
    <message>
        <source>HubSpot’s access tokens end within 30 minutes, and then the next one is asked for. Only a token of an app that somebody signed in to creates events.</source>
        <translation>Los tokens de acceso de HubSpot caducan en 30 minutos, y entonces se pide el siguiente. Solo crea eventos el token de una app en la que alguien inició sesión.</translation>
    </message>
    <message>
        <source>Account num&amp;ber</source>
        <translation>&amp;Número de cuenta</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Asking HubSpot about this token…</source>
        <translation>Preguntando a HubSpot por este token…</translation>
    </message>
    <message>
        <source>HubSpot refuses this token: it is over, or never was one. Paste another.</source>
        <translation>HubSpot rechaza este token: ha terminado o nunca lo fue. Pega otro.</translation>
    </message>
    <message>
        <source>It opens the account %1 and ends within 30 minutes.</source>
        <translation>Abre la cuenta %1 y caduca en 30 minutos.</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>No se pudo comprobar: %1</translation>
    </message>
    <message>
        <source>HubSpot does not say which account this token opens. Type its number once: you find it in HubSpot at the top right, under your picture.</source>
        <translation>HubSpot no dice qué cuenta abre este token. Escriba su número una vez: lo encuentra en HubSpot arriba a la derecha, bajo su foto.</translation>
    </message>
    <message>
        <source>&amp;Kind of events</source>
        <translation>&amp;Tipo de eventos</translation>
    </message>
    <message>
        <source>Hide advanced</source>
        <translation>Ocultar lo avanzado</translation>
    </message>
    <message>
        <source>The new account is not saved yet.</source>
        <translation>La cuenta nueva aún no está guardada.</translation>
    </message>
    <message>
        <source>What you changed of %1 is not saved yet.</source>
        <translation>Lo que cambió de %1 aún no está guardado.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>No conservarlo</translation>
    </message>
</context>
<context>
    <name>composer::PortalsDialog</name>
    <message>
        <source>Where events can be created.</source>
        <translation>Dónde se pueden crear eventos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
    </message>
    <message>
        <source>New account, with a token</source>
        <translation>Cuenta nueva, con un token</translation>
    </message>
    <message>
        <source>I was given a token</source>
        <translation>Me dieron un token</translation>
    </message>
    <message>
        <source>Try the sign-in with it</source>
        <translation>Probar el inicio de sesión con ella</translation>
    </message>
    <message>
        <source>Forget this account…</source>
        <translation>Olvidar esta cuenta…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Forget %1? It is signed out here; earlier sends stay readable.</source>
        <translation>¿Olvidar %1? Aquí se cierra su sesión; los envíos anteriores se pueden seguir leyendo.</translation>
    </message>
    <message>
        <source>%1 could not be taken out of the keychain, so it is still there: %2</source>
        <translation>%1 no se pudo quitar del llavero, así que sigue allí: %2</translation>
    </message>
    <message>
        <source>Access that was already given may last up to 30 minutes. The app itself is removed in HubSpot under Settings, Integrations, Connected apps.</source>
        <translation>El acceso ya concedido puede durar hasta 30 minutos. La app se quita en HubSpot en Configuración, Integraciones, Aplicaciones conectadas.</translation>
    </message>
    <message>
        <source>%1 is forgotten and signed out.</source>
        <translation>%1 está olvidada y con la sesión cerrada.</translation>
    </message>
    <message>
        <source>%1 is forgotten here, but HubSpot could not be told: remove the app there.</source>
        <translation>%1 está olvidada aquí, pero no se pudo avisar a HubSpot: quite la app allí.</translation>
    </message>
    <message>
        <source>Every sign-in to the Practice account has ended.</source>
        <translation>Han terminado todos los inicios de sesión en la cuenta de prácticas.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>No conservarlo</translation>
    </message>
    <message>
        <source>The sign-in is not done yet. Leaving ends it, and what is typed of the app is not kept.</source>
        <translation>El inicio de sesión aún no ha terminado. Si sale, se interrumpe, y lo escrito de la app no se guarda.</translation>
    </message>
    <message>
        <source>What is typed of the app is not used yet, and is not kept without a sign-in.</source>
        <translation>Lo escrito de la app aún no se usa, y sin un inicio de sesión no se guarda.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
    <message>
        <source>Each renewal replaces the key that renews</source>
        <translation>Cada renovación sustituye la clave que renueva</translation>
    </message>
    <message>
        <source>End every sign-in now</source>
        <translation>Terminar ahora todos los inicios de sesión</translation>
    </message>
    <message>
        <source>Rehearse the sign-in</source>
        <translation>Ensayar el inicio de sesión</translation>
    </message>
    <message>
        <source>It counts for “Try the sign-in with it”, below, and for programs that sign in to this account by its address.</source>
        <translation>Vale para «Probar el inicio de sesión con ella», abajo, y para los programas que inician sesión en esta cuenta por su dirección.</translation>
    </message>
    <message>
        <source>As when the app is removed at HubSpot: who signed in to the Practice account signs in again.</source>
        <translation>Como cuando se quita la app en HubSpot: quien inició sesión en la cuenta de prácticas vuelve a iniciarla.</translation>
    </message>
    <message>
        <source>What goes w&amp;rong with it</source>
        <translation>Qué falla al iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>How long it &amp;lasts until it is renewed</source>
        <translation>Cuánto &amp;dura hasta que se renueva</translation>
    </message>
</context>
<context>
    <name>composer::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Put the preview behind the form</source>
        <translation>Poner la vista previa detrás del formulario</translation>
    </message>
</context>
<context>
    <name>composer::PreviewPanel</name>
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
        <source>The card on the timeline</source>
        <translation>La tarjeta en la cronología</translation>
    </message>
    <message>
        <source>Select an event to see its card.</source>
        <translation>Seleccione un evento para ver su tarjeta.</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <comment>a row among the worst, and why</comment>
        <translation>Fila %L1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among the worst rows</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No row stands out: all are about as long, as full and as usual.</source>
        <translation>Ninguna fila destaca: todas son más o menos igual de largas, completas y habituales.</translation>
    </message>
    <message numerus="yes">
        <source>Resize the iframe of %n events</source>
        <translation>
            <numerusform>Redimensionar el iframe de %n evento</numerusform>
            <numerusform>Redimensionar el iframe de %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n events one iframe</source>
        <translation>
            <numerusform>Poner un iframe a %n evento</numerusform>
            <numerusform>Poner un mismo iframe a %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” leads to %2</source>
        <comment>a link on the card</comment>
        <translation>«%1» lleva a %2</translation>
    </message>
    <message>
        <source>Go through the longest, the emptiest and the most unusual events (Alt+W; back with Alt+Shift+W)</source>
        <translation>Recorrer los eventos más largos, los más vacíos y los más inusuales (Alt+W; hacia atrás con Alt+Mayús+W)</translation>
    </message>
    <message>
        <source>Unusual events</source>
        <translation>Eventos inusuales</translation>
    </message>
    <message>
        <source>Previous unusual event</source>
        <translation>Evento inusual anterior</translation>
    </message>
    <message>
        <source>Previous unusual event (Alt+Shift+W)</source>
        <translation>Evento inusual anterior (Alt+Mayús+W)</translation>
    </message>
    <message>
        <source>Next unusual event</source>
        <translation>Evento inusual siguiente</translation>
    </message>
    <message>
        <source>Next unusual event (Alt+W)</source>
        <translation>Evento inusual siguiente (Alt+W)</translation>
    </message>
    <message>
        <source>HubSpot does not say whether a card shows a choice&apos;s value (%1) or its label (%2).</source>
        <translation>HubSpot no dice si una tarjeta muestra el valor de una opción (%1) o su etiqueta (%2).</translation>
    </message>
    <message>
        <source>Show the labels of choices</source>
        <translation>Mostrar las etiquetas de las opciones</translation>
    </message>
    <message>
        <source>Hide empty values, as HubSpot does</source>
        <translation>Ocultar los valores vacíos, como HubSpot</translation>
    </message>
    <message>
        <source>A date without a time is sent as midnight UTC; the card prints the time that is then in %1.</source>
        <translation>Una fecha sin hora se envía como medianoche UTC; la tarjeta muestra la hora que es entonces en %1.</translation>
    </message>
</context>
<context>
    <name>composer::ReadingMender</name>
    <message numerus="yes">
        <source>%Ln cells mended.</source>
        <translation>
            <numerusform>%Ln celda corregida.</numerusform>
            <numerusform>%Ln celdas corregidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::Rehearsal</name>
    <message>
        <source>There is no room for a rehearsal in the folder for temporary files. Free some space.</source>
        <translation>No hay sitio para un ensayo en la carpeta de archivos temporales. Libere espacio.</translation>
    </message>
    <message>
        <source>%1 of %2 were created in the rehearsal.</source>
        <translation>En el ensayo se crearon %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused because you asked for it; nothing is wrong with them.</source>
        <translation>
            <numerusform>%Ln se rechazó porque usted lo pidió; no tiene nada malo.</numerusform>
            <numerusform>%Ln se rechazaron porque usted lo pidió; no tienen nada malo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are unknown: ask about them.</source>
        <translation>
            <numerusform>%Ln es desconocido: pregunte por él.</numerusform>
            <numerusform>%Ln son desconocidos: pregunte por ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need mending: %1.</source>
        <translation>
            <numerusform>%Ln fila necesita corrección: %1.</numerusform>
            <numerusform>%Ln filas necesitan corrección: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row needs mending.</source>
        <translation>Ninguna fila necesita corrección.</translation>
    </message>
    <message>
        <source>The selected rows were refused in the rehearsal.</source>
        <translation>Las filas seleccionadas se rechazaron en el ensayo.</translation>
    </message>
    <message numerus="yes">
        <source>Rows %1: %2</source>
        <comment>numbers of rows, and why they are refused</comment>
        <translation>
            <numerusform>Fila %1: %2</numerusform>
            <numerusform>Filas %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rehearse again to read %Ln more reasons.</source>
        <translation>
            <numerusform>Ensaye otra vez para leer %Ln motivo más.</numerusform>
            <numerusform>Ensaye otra vez para leer %Ln motivos más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::RehearsalSheet</name>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Mostrar estas filas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Rehearse %Ln events</source>
        <translation>
            <numerusform>Ensayar %Ln evento</numerusform>
            <numerusform>Ensayar %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>The same plan, under the same ids, in an empty Practice account on this computer. Nothing reaches HubSpot, and nothing of it is kept.</source>
        <translation>El mismo plan, con los mismos ID, en una cuenta de prácticas vacía en este equipo. Nada llega a HubSpot y nada se conserva.</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation>&amp;Qué falla</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation>Ensayar de nuevo</translation>
    </message>
    <message>
        <source>What becomes of each row stands here as soon as it runs.</source>
        <translation>Aquí se verá qué ocurre con cada fila en cuanto empiece el ensayo.</translation>
    </message>
</context>
<context>
    <name>composer::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>Este evento</translation>
    </message>
    <message>
        <source>Whole request</source>
        <translation>Toda la solicitud</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>composer::RequestViewer</name>
    <message>
        <source>This is what will leave, word for word; nothing has left yet. Whoever runs the command creates these events.</source>
        <translation>Esto es lo que saldrá, palabra por palabra; todavía no ha salido nada. Quien ejecute el comando crea estos eventos.</translation>
    </message>
    <message>
        <source>This event is in no request yet.</source>
        <translation>Este evento todavía no está en ninguna solicitud.</translation>
    </message>
    <message numerus="yes">
        <source>Request %L1: %Ln events</source>
        <translation>
            <numerusform>Solicitud %L1: %Ln evento</numerusform>
            <numerusform>Solicitud %L1: %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what left, word for word, from the record on this computer. Whoever runs the command asks for the same events again, under the same ids.</source>
        <translation>Esto es lo que salió, palabra por palabra, según el registro de este equipo. Quien ejecute el comando vuelve a pedir los mismos eventos, con los mismos ID.</translation>
    </message>
    <message numerus="yes">
        <source>Request %L2 of %L1: %Ln events</source>
        <translation>
            <numerusform>Solicitud %L2 de %L1: %Ln evento</numerusform>
            <numerusform>Solicitud %L2 de %L1: %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>What was sent is not kept any more. Ids and outcomes are.</source>
        <translation>Lo que se envió ya no se conserva. Los ID y los resultados, sí.</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing new to create</source>
        <translation>Nada nuevo que crear</translation>
    </message>
    <message numerus="yes">
        <source>Create the %Ln events again that say the same as earlier ones</source>
        <translation>
            <numerusform>Crear de nuevo el evento (%Ln) que dice lo mismo que uno anterior</numerusform>
            <numerusform>Crear de nuevo los %Ln eventos que dicen lo mismo que otros anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the send of %1</source>
        <translation>Abrir el envío del %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>See the request…</source>
        <translation>Ver la solicitud…</translation>
    </message>
    <message>
        <source>%1 · Live</source>
        <comment>Create 125 events, on a live account</comment>
        <translation>%1 · Real</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Qué eventos</translation>
    </message>
    <message>
        <source>Rehearse first…</source>
        <translation>Ensayar primero…</translation>
    </message>
    <message>
        <source>The same plan in a Practice account on this computer; nothing reaches HubSpot</source>
        <translation>El mismo plan en una cuenta de prácticas en este equipo; nada llega a HubSpot</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>%1 is “Create 125 events”</comment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Asked because the record of sends to this account was damaged and restored.</source>
        <translation>Se pregunta porque el registro de envíos a esta cuenta se dañó y se restauró.</translation>
    </message>
    <message numerus="yes">
        <source>Create the %Ln events that are perhaps here already</source>
        <translation>
            <numerusform>Crear el evento que quizá ya está aquí</numerusform>
            <numerusform>Crear los %Ln eventos que quizá ya están aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Mostrar filas</translation>
    </message>
    <message>
        <source>Show rows: %1</source>
        <translation>Mostrar filas: %1</translation>
    </message>
    <message>
        <source>Create 1 first and look at it</source>
        <translation>Crear primero 1 y mirarlo</translation>
    </message>
    <message>
        <source>Which event is created first, to look at it</source>
        <translation>Qué evento se crea primero, para mirarlo</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Primer evento</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <comment>events that are about to be created</comment>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Preparing: %L1 %</source>
        <comment>of the events that are about to be created</comment>
        <translation>Preparando: %L1 %</translation>
    </message>
    <message>
        <source>Cancelled before anything left: no event was created.</source>
        <translation>Se canceló antes de que saliera nada: no se creó ningún evento.</translation>
    </message>
</context>
<context>
    <name>composer::ReviewGuard</name>
    <message>
        <source>Note for the receipt</source>
        <translation>Nota para el recibo</translation>
    </message>
    <message>
        <source>(optional) who agreed, why</source>
        <translation>(opcional) quién lo acordó, por qué</translation>
    </message>
    <message>
        <source>Type &lt;b&gt;%1&lt;/b&gt; to create on a live account</source>
        <translation>Escriba &lt;b&gt;%1&lt;/b&gt; para crear en una cuenta real</translation>
    </message>
    <message>
        <source>Number of the account</source>
        <translation>Número de la cuenta</translation>
    </message>
    <message numerus="yes">
        <source>Asked because it is a live account and more than %Ln events.</source>
        <translation>
            <numerusform>Se pide porque es una cuenta real y hay más de %Ln evento.</numerusform>
            <numerusform>Se pide porque es una cuenta real y hay más de %Ln eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 first</source>
        <translation>Escriba antes %1</translation>
    </message>
    <message>
        <source>Type &lt;b&gt;%1&lt;/b&gt; to create all the same</source>
        <translation>Escriba &lt;b&gt;%1&lt;/b&gt; para crear de todos modos</translation>
    </message>
</context>
<context>
    <name>composer::SavingNotice</name>
    <message numerus="yes">
        <source>Saving: %1 of %Ln events.</source>
        <translation>
            <numerusform>Guardando: %1 de %Ln evento.</numerusform>
            <numerusform>Guardando: %1 de %Ln eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>composer::SealBanner</name>
    <message>
        <source>Take the seal off</source>
        <translation>Quitar el sello</translation>
    </message>
    <message>
        <source>Digest you were told</source>
        <translation>Código de control que le dijeron</translation>
    </message>
    <message>
        <source>The draft can be changed then, and its receipt will not name the seal</source>
        <translation>Entonces el borrador se puede cambiar y su recibo no nombrará el sello</translation>
    </message>
    <message>
        <source>Sealed %1.</source>
        <translation>Sellado el %1.</translation>
    </message>
    <message>
        <source>Sealed %1: “%2”.</source>
        <translation>Sellado el %1: «%2».</translation>
    </message>
    <message>
        <source>The digest holds: the events are those that were sealed. Nothing in them can be changed.</source>
        <translation>El código de control coincide: los eventos son los que se sellaron. No se puede cambiar nada en ellos.</translation>
    </message>
    <message>
        <source>The digest does not hold: something was changed since. These events are not created; ask for the file once more.</source>
        <translation>El código de control no coincide: algo se cambió después. Estos eventos no se crean; pida el archivo otra vez.</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Código de control: %1</translation>
    </message>
    <message>
        <source>It guards against accidents, not against forgery.</source>
        <translation>Protege de accidentes, no de falsificaciones.</translation>
    </message>
    <message>
        <source>The same as you were told.</source>
        <translation>Es el que le dijeron.</translation>
    </message>
    <message>
        <source>Go on: at least 8 characters.</source>
        <translation>Siga: al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Another one: this is not the list that you were told of.</source>
        <translation>Es otro: no es la lista de la que le hablaron.</translation>
    </message>
    <message>
        <source>An earlier version sealed it: its date, its name and what became of events are not in the digest.</source>
        <translation>Lo selló una versión anterior: la fecha, el nombre y el resultado de los eventos no están en el código de control.</translation>
    </message>
</context>
<context>
    <name>composer::SealDialog</name>
    <message>
        <source>Seal for approval</source>
        <translation>Sellar para su aprobación</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln events</source>
        <translation>
            <numerusform>%1 · %Ln evento</numerusform>
            <numerusform>%1 · %Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is made that a colleague opens: nothing in it can be changed there, and it shows whether it is still what you sealed. You get a short digest to tell them, by another way than the file. It guards against accidents, not against forgery.</source>
        <translation>Se hace un archivo que abre un compañero: allí no se puede cambiar nada y se ve si sigue siendo lo que usted selló. Usted recibe un código de control corto para decírselo por otra vía que el archivo. Protege de accidentes, no de falsificaciones.</translation>
    </message>
    <message>
        <source>The draft here stays as it is.</source>
        <translation>El borrador de aquí queda como está.</translation>
    </message>
    <message>
        <source>Who agreed, and to what</source>
        <translation>Quién está de acuerdo y con qué</translation>
    </message>
    <message>
        <source>&amp;Note, for the file and the receipt</source>
        <translation>&amp;Nota, para el archivo y el recibo</translation>
    </message>
    <message>
        <source>Seal and save…</source>
        <translation>Sellar y guardar…</translation>
    </message>
</context>
<context>
    <name>composer::SealPresenter</name>
    <message>
        <source>The seal is off: the draft can be changed, and its receipt will not name the seal.</source>
        <translation>Se quitó el sello: el borrador se puede cambiar y su recibo no nombrará el sello.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Ponerlo otra vez</translation>
    </message>
</context>
<context>
    <name>composer::SendController</name>
    <message>
        <source>The send stood in the record already when it was cancelled. It was stopped before its first request: no event was created, and its rows are free in the draft.</source>
        <translation>El envío ya figuraba en el registro cuando se canceló. Se detuvo antes de su primera solicitud: no se creó ningún evento, y sus filas quedan libres en el borrador.</translation>
    </message>
</context>
<context>
    <name>composer::SendHeading</name>
    <message>
        <source>by %1</source>
        <comment>who created the events</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Abrir el borrador</translation>
    </message>
    <message>
        <source>It has now: %1</source>
        <comment>a draft: events, errors</comment>
        <translation>Ahora contiene: %1</translation>
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
        <source>Ask the account</source>
        <translation>Consultar a la cuenta</translation>
    </message>
    <message>
        <source>Mend in the draft</source>
        <translation>Corregir en el borrador</translation>
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
        <translation>Copiar ID de correlación</translation>
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
        <source>Event id</source>
        <translation>ID del evento</translation>
    </message>
    <message>
        <source>Token it is about</source>
        <translation>Token en cuestión</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>%1, attempts: %2</source>
        <translation>%1, intentos: %2</translation>
    </message>
    <message>
        <source>On a record of</source>
        <translation>En un registro de</translation>
    </message>
    <message>
        <source>Asked, begun and completed there</source>
        <translation>Pedido, empezado y terminado allí</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Open the record in HubSpot</source>
        <translation>Abrir el registro en HubSpot</translation>
    </message>
    <message>
        <source>Show the request…</source>
        <translation>Mostrar la solicitud…</translation>
    </message>
    <message>
        <source>not in the draft any more</source>
        <translation>ya no está en el borrador</translation>
    </message>
    <message>
        <source>Compose a correction</source>
        <translation>Componer una corrección</translation>
    </message>
    <message>
        <source>A new event, filled in like this one and linked to it; nothing is sent before you create it</source>
        <translation>Un evento nuevo, rellenado como este y enlazado con él; nada se envía antes de que usted lo cree</translation>
    </message>
    <message>
        <source>Said by the account or the network</source>
        <translation>Dicho por la cuenta o por la red</translation>
    </message>
    <message>
        <source>How it stands there</source>
        <translation>Cómo está allí</translation>
    </message>
    <message>
        <source>In the rehearsal only: nothing of it reached HubSpot.</source>
        <translation>Solo en el ensayo: nada llegó a HubSpot.</translation>
    </message>
    <message>
        <source>Corrects the event</source>
        <translation>Corrige el evento</translation>
    </message>
    <message>
        <source>Composed again for the event</source>
        <translation>Compuesto otra vez por el evento</translation>
    </message>
    <message>
        <source>Corrected by the event</source>
        <translation>Corregido por el evento</translation>
    </message>
    <message>
        <source>Correlation id (the account&apos;s name for the request)</source>
        <translation>ID de correlación (nombre que la cuenta da a la solicitud)</translation>
    </message>
    <message>
        <source>Created at, as the account says</source>
        <translation>Creado el, según la cuenta</translation>
    </message>
    <message>
        <source>The account&apos;s word for the request</source>
        <translation>Palabra de la cuenta para la solicitud</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Tal como se envió</translation>
    </message>
</context>
<context>
    <name>composer::SendList</name>
    <message>
        <source>What was sent long ago is kept for now: this computer&apos;s clock stands more than a year after the last send. Check the clock. If it is right, `sends keep` on the command line lets go of it.</source>
        <translation>Lo que se envió hace tiempo se conserva por ahora: el reloj de este equipo está más de un año después del último envío. Compruebe el reloj. Si es correcto, `sends keep` en la línea de comandos lo suelta.</translation>
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
    <message>
        <source>not in the draft any more</source>
        <translation>ya no está en el borrador</translation>
    </message>
    <message>
        <source>Place in this send</source>
        <translation>Posición en este envío</translation>
    </message>
    <message>
        <source>Row of the draft</source>
        <translation>Fila del borrador</translation>
    </message>
</context>
<context>
    <name>composer::SendNoteDialog</name>
    <message>
        <source>Name and note</source>
        <translation>Nombre y nota</translation>
    </message>
    <message>
        <source>&amp;Name in the list</source>
        <translation>&amp;Nombre en la lista</translation>
    </message>
    <message>
        <source>N&amp;ote for the receipt</source>
        <translation>N&amp;ota para el recibo</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep it whole, and before the others in the list</source>
        <translation>Conservarlo entero y antes que los demás en la lista</translation>
    </message>
</context>
<context>
    <name>composer::SendNotices</name>
    <message>
        <source>%1 → %2</source>
        <comment>a draft, and the account it goes to</comment>
        <translation>%1 → %2</translation>
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
        <source>Mend %Ln in the draft</source>
        <translation>
            <numerusform>Corregir %Ln en el borrador</numerusform>
            <numerusform>Corregir %Ln en el borrador</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Your rows with what became of each; can be opened again</source>
        <translation>Sus filas con el resultado de cada una; se puede volver a abrir</translation>
    </message>
    <message>
        <source>All that is known of this send, request by request: for your records and for support</source>
        <translation>Todo lo que se sabe de este envío, solicitud por solicitud: para su archivo y para soporte</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>Nombre y nota…</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>events, beside their number</comment>
        <translation>Creados</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>events, beside their number</comment>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>events, beside their number</comment>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>events, beside their number</comment>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>events, beside their number</comment>
        <translation>No enviados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>events, beside their number</comment>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>composer::SendPages</name>
    <message>
        <source>You stay signed in until you close the program: the keychain did not take the sign-in, and nothing secret is written to a file.</source>
        <translation>Su sesión dura hasta que cierre el programa: el llavero no guardó el inicio de sesión, y nada secreto se escribe en un archivo.</translation>
    </message>
    <message>
        <source>Name and note cannot be written. Free some space and try again.</source>
        <translation>No se pueden escribir el nombre y la nota. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The account of this send was forgotten. Connect it again, then ask or go on; nothing was lost.</source>
        <translation>La cuenta de este envío se olvidó. Conéctela de nuevo y luego pregunte o continúe; no se perdió nada.</translation>
    </message>
    <message>
        <source>This send went to %1, which was forgotten and never said its number. Is it the account %2?</source>
        <translation>Este envío fue a %1, que se olvidó y nunca dijo su número. ¿Es la cuenta %2?</translation>
    </message>
    <message>
        <source>Yes, it is %1</source>
        <translation>Sí, es %1</translation>
    </message>
</context>
<context>
    <name>composer::SendReview</name>
    <message>
        <source>The draft changed while you were looking at the numbers. Review it once more.</source>
        <translation>El borrador cambió mientras usted miraba las cifras. Revíselo una vez más.</translation>
    </message>
    <message>
        <source>Set in the Practice account: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Ajustado en la cuenta de prácticas: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The draft was changed while its events were read. Nothing was sent; review it once more.</source>
        <translation>El borrador cambió mientras se leían sus eventos. No se envió nada; revíselo otra vez.</translation>
    </message>
</context>
<context>
    <name>composer::SendingRulesPanel</name>
    <message>
        <source>Sends</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Type a live account’s number above so many events</source>
        <translation>Escribir el número de una cuenta real por encima de tantos eventos</translation>
    </message>
    <message>
        <source>Events in a request</source>
        <translation>Eventos por solicitud</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Solicitudes a la vez</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Who gets no events</source>
        <translation>Quién no recibe eventos</translation>
    </message>
    <message>
        <source>A file with addresses or domains, one a line: your own staff, people who opted out.</source>
        <translation>Un archivo con direcciones o dominios, uno por línea: su propio personal, personas que se dieron de baja.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln addresses and domains</source>
        <translation>
            <numerusform>%1: %Ln dirección o dominio</numerusform>
            <numerusform>%1: %Ln direcciones y dominios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are neither.</source>
        <translation>
            <numerusform>%Ln línea no es ni lo uno ni lo otro.</numerusform>
            <numerusform>%Ln líneas no son ni lo uno ni lo otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv)</source>
        <translation>Listas (*.txt *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Before the first text of a correction</source>
        <translation>Antes del primer texto de una corrección</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 años</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 años</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what was sent, word for word</source>
        <translation>Conservar lo que se envió, palabra por palabra</translation>
    </message>
    <message>
        <source>Wait before a live account, in seconds; 0 = not at all</source>
        <translation>Espera antes de una cuenta real, en segundos; 0 = ninguna</translation>
    </message>
    <message>
        <source>Then the texts go, at the next start. For whom events were, ids and outcomes stay; pinned sends stay whole.</source>
        <translation>Después los textos desaparecen, en el siguiente inicio. Se quedan para quién eran los eventos, los ID y los resultados; los envíos fijados quedan enteros.</translation>
    </message>
</context>
<context>
    <name>composer::SetColumnDialog</name>
    <message numerus="yes">
        <source>Set in %Ln rows</source>
        <translation>
            <numerusform>Establecer en %Ln fila</numerusform>
            <numerusform>Establecer en %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 in %Ln rows</source>
        <translation>
            <numerusform>Establecer %1 en %Ln fila</numerusform>
            <numerusform>Establecer %1 en %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: one value for all of them; empty clears the cells</source>
        <translation>%1: un solo valor para todas; si se deja vacío, se borran las celdas</translation>
    </message>
</context>
<context>
    <name>composer::SettingsController</name>
    <message>
        <source>Erase a person</source>
        <translation>Borrar a una persona</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Otro equipo</translation>
    </message>
</context>
<context>
    <name>composer::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates</source>
        <translation>&amp;Números y fechas</translation>
    </message>
    <message>
        <source>Language, numbers and dates change when Timeline Composer is started again.</source>
        <translation>El idioma, los números y las fechas cambian al volver a iniciar Timeline Composer.</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>In which times are shown and typed, in the draft shown and in new ones. HubSpot shows them in the account’s own.</source>
        <translation>La zona en la que se muestran y escriben las horas, en el borrador mostrado y en los nuevos. HubSpot las muestra en la de la cuenta.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>As on this computer: %1</source>
        <translation>Como en este equipo: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As on this &amp;computer</source>
        <translation>Como en este &amp;equipo</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
</context>
<context>
    <name>composer::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
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
    <message>
        <source>Change template…</source>
        <translation>Cambiar plantilla…</translation>
    </message>
    <message>
        <source>Compose events</source>
        <translation>Redactar eventos</translation>
    </message>
    <message>
        <source>Seal for approval…</source>
        <translation>Sellar para su aprobación…</translation>
    </message>
</context>
<context>
    <name>composer::SidebarActions</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The template “%1” was deleted. Drafts made with it keep it.</source>
        <translation>La plantilla «%1» se ha eliminado. Los borradores hechos con ella la conservan.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a draft, and its number among those of that name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The draft “%1” was deleted.</source>
        <translation>Se eliminó el borrador «%1».</translation>
    </message>
</context>
<context>
    <name>composer::SidebarPane</name>
    <message>
        <source>Find a draft</source>
        <translation>Buscar un borrador</translation>
    </message>
    <message>
        <source>Find a draft, template or send</source>
        <translation>Buscar un borrador, una plantilla o un envío</translation>
    </message>
</context>
<context>
    <name>composer::SignInStep</name>
    <message>
        <source>Sign in in the browser</source>
        <translation>Iniciar sesión en el navegador</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Open HubSpot in the browser</source>
        <translation>Abrir HubSpot en el navegador</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>HubSpot is open in your browser. Choose the account, then press &lt;b&gt;Connect app&lt;/b&gt;. This window goes on by itself.</source>
        <translation>HubSpot está abierto en su navegador. Elija la cuenta y pulse &lt;b&gt;Conectar aplicación&lt;/b&gt;. Esta ventana continúa sola.</translation>
    </message>
    <message>
        <source>HubSpot does not let you? Super admins and people with HubSpot Marketplace access may connect apps.</source>
        <translation>¿HubSpot no le deja? Pueden conectar apps los superadministradores y quienes tienen acceso a HubSpot Marketplace.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir otra vez</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>The browser cannot open the last page? Paste the address it &amp;ended on</source>
        <translation>¿El navegador no puede abrir la última página? Pegue la dir&amp;ección en la que terminó</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>You are signed in, but the keychain is locked. Unlock it and try again, or stay signed in until you close the program.</source>
        <translation>Ha iniciado sesión, pero el llavero está bloqueado. Desbloquéelo y vuelva a intentarlo, o siga con la sesión hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Solo por esta vez</translation>
    </message>
    <message>
        <source>Signed in, renews by itself</source>
        <translation>Sesión iniciada, se renueva sola</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Since %1, as %2</source>
        <translation>Desde %1, como %2</translation>
    </message>
    <message>
        <source>The browser came back. Signing in…</source>
        <translation>El navegador volvió. Iniciando sesión…</translation>
    </message>
    <message>
        <source>Asking which account this is…</source>
        <translation>Preguntando qué cuenta es…</translation>
    </message>
    <message>
        <source>Keeping the sign-in…</source>
        <translation>Guardando el inicio de sesión…</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>queda %n segundo</numerusform>
            <numerusform>quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in without it</source>
        <translation>Iniciar sesión sin ella</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copiar para soporte</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again; nothing was lost.</source>
        <translation>Este inicio de sesión ha terminado. Vuelva a iniciar sesión; no se perdió nada.</translation>
    </message>
    <message>
        <source>Open the Practice account in the browser</source>
        <translation>Abrir la cuenta de prácticas en el navegador</translation>
    </message>
    <message>
        <source>The Practice account’s page is open in your browser. Press &lt;b&gt;Connect app&lt;/b&gt; there. This window goes on by itself.</source>
        <translation>La página de la cuenta de prácticas está abierta en su navegador. Pulse allí &lt;b&gt;Connect app&lt;/b&gt;. Esta ventana continúa sola.</translation>
    </message>
    <message>
        <source>The sign-in worked</source>
        <translation>El inicio de sesión funcionó</translation>
    </message>
</context>
<context>
    <name>composer::SingleInstance</name>
    <message>
        <source>The folder %1 cannot be written. Check your rights there, and that the disk is connected.</source>
        <translation>No se puede escribir en la carpeta %1. Compruebe sus permisos y que el disco está conectado.</translation>
    </message>
    <message>
        <source>These drafts are open on the computer “%1”. Close Timeline Composer there first.</source>
        <translation>Estos borradores están abiertos en el equipo «%1». Cierre antes Timeline Composer allí.</translation>
    </message>
    <message>
        <source>Timeline Composer is open already but does not answer. Wait a moment, or end it, and start again.</source>
        <translation>Timeline Composer ya está abierto pero no responde. Espere un momento o ciérrelo, e inícielo de nuevo.</translation>
    </message>
</context>
<context>
    <name>composer::TemplateCardPanel</name>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Show the labels of choices</source>
        <translation>Mostrar las etiquetas de las opciones</translation>
    </message>
    <message>
        <source>The card on the timeline</source>
        <translation>La tarjeta en la cronología</translation>
    </message>
    <message>
        <source>made-up values</source>
        <translation>valores inventados</translation>
    </message>
    <message>
        <source>HubSpot does not say whether a card shows a choice&apos;s value (%1) or its label (%2).</source>
        <translation>HubSpot no dice si una tarjeta muestra el valor de una opción (%1) o su etiqueta (%2).</translation>
    </message>
    <message>
        <source>Hide empty values, as HubSpot does</source>
        <translation>Ocultar los valores vacíos, como HubSpot</translation>
    </message>
    <message>
        <source>%1 is not a token</source>
        <translation>%1 no es un token</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Fila %1 de %2</translation>
    </message>
</context>
<context>
    <name>composer::TemplateChangeController</name>
    <message>
        <source>Open the draft first, then change its template.</source>
        <translation>Abra primero el borrador y cambie después su plantilla.</translation>
    </message>
    <message>
        <source>The events that were sent already stay in the draft with the old template.</source>
        <translation>Los eventos que ya se enviaron se quedan en el borrador con la plantilla anterior.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>The draft has the template “%1” now.</source>
        <translation>El borrador tiene ahora la plantilla «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The draft is sealed: take the seal off before you change its template.</source>
        <translation>El borrador está sellado: quite el sello antes de cambiar su plantilla.</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>Cambiar plantilla</translation>
    </message>
    <message>
        <source>The draft has changed since it got this template, so the old one was not put back: what came after would be lost.</source>
        <translation>El borrador ha cambiado desde que tiene esta plantilla, así que no se restauró la anterior: se perdería lo que vino después.</translation>
    </message>
    <message>
        <source>Undo takes this change back; the steps before it cannot be undone any more.</source>
        <translation>Deshacer revierte este cambio; los pasos anteriores ya no se pueden deshacer.</translation>
    </message>
</context>
<context>
    <name>composer::TemplateChangeDialog</name>
    <message>
        <source>Change template</source>
        <translation>Cambiar plantilla</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is no other template. Add one from the menu with three dots first.</source>
        <translation>No hay ninguna otra plantilla. Añada antes una desde el menú de los tres puntos.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln values are lost, for the other template has no such field</source>
        <translation>
            <numerusform>%1: se pierde %Ln valor, porque la otra plantilla no tiene ese campo</numerusform>
            <numerusform>%1: se pierden %Ln valores, porque la otra plantilla no tiene ese campo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>No se pierde nada</translation>
    </message>
    <message>
        <source>As they are: %1</source>
        <translation>Tal como están: %1</translation>
    </message>
    <message>
        <source>Of another kind there, and checked anew: %1</source>
        <translation>Allí de otro tipo, y se comprueban de nuevo: %1</translation>
    </message>
    <message>
        <source>New, and empty at first: %1</source>
        <translation>Nuevos, y vacíos al principio: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were sent already and stay in the draft as it is</source>
        <translation>
            <numerusform>%Ln evento ya se envió y permanece en el borrador actual</numerusform>
            <numerusform>%Ln eventos ya se enviaron y permanecen en el borrador actual</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>renamed token</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Values go along under another name: %1</source>
        <translation>Los valores pasan con otro nombre: %1</translation>
    </message>
</context>
<context>
    <name>composer::TemplateChoiceDialog</name>
    <message>
        <source>Choose templates</source>
        <translation>Elegir plantillas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Templates found. Those that are here already are replaced.</source>
        <translation>Plan&amp;tillas encontradas. Las que ya están aquí se sustituyen.</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln templates</source>
        <translation>
            <numerusform>Tomar %Ln plantilla</numerusform>
            <numerusform>Tomar %Ln plantillas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::TemplateController</name>
    <message>
        <source>The template “%1” has the id %2 already. Two templates cannot be the same one at HubSpot.</source>
        <translation>La plantilla «%1» ya tiene el ID %2. Dos plantillas no pueden ser la misma en HubSpot.</translation>
    </message>
</context>
<context>
    <name>composer::TemplateDifferenceDialog</name>
    <message>
        <source>Template at HubSpot</source>
        <translation>Plantilla en HubSpot</translation>
    </message>
    <message>
        <source>“%1” differs from what %2 has</source>
        <translation>«%1» difiere de lo que tiene %2</translation>
    </message>
    <message>
        <source>Only the template here is changed. What HubSpot has is changed by your developer.</source>
        <translation>Solo se cambia la plantilla de aquí. Lo que tiene HubSpot lo cambia su desarrollador.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Take HubSpot’s in all</source>
        <translation>Tomar lo de HubSpot en todo</translation>
    </message>
    <message>
        <source>Keep mine in all</source>
        <translation>Conservar lo mío en todo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>At HubSpot</source>
        <translation>En HubSpot</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>A partir de ahora</translation>
    </message>
    <message>
        <source>Take HubSpot’s</source>
        <translation>Tomar lo de HubSpot</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
</context>
<context>
    <name>composer::TemplateDocument</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Id at HubSpot</source>
        <translation>ID en HubSpot</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Page that events open</source>
        <translation>Página que abren los eventos</translation>
    </message>
    <message>
        <source>Name of a token</source>
        <translation>Nombre de un token</translation>
    </message>
    <message>
        <source>Label of a token</source>
        <translation>Etiqueta de un token</translation>
    </message>
    <message>
        <source>Type of a token</source>
        <translation>Tipo de un token</translation>
    </message>
    <message>
        <source>Property that is written as well</source>
        <translation>Propiedad que también se escribe</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tokens</source>
        <translation>
            <numerusform>Quitar %n token</numerusform>
            <numerusform>Quitar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a token</source>
        <translation>Mover un token</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Campo %1</translation>
    </message>
</context>
<context>
    <name>composer::TemplateEditing</name>
    <message>
        <source>The template is not there any more.</source>
        <translation>La plantilla ya no está.</translation>
    </message>
    <message>
        <source>A template is on the screen: open a draft to send its events</source>
        <translation>Hay una plantilla en pantalla: abra un borrador para enviar sus eventos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Plantilla nueva</translation>
    </message>
    <message>
        <source>Tokens of the columns of a file</source>
        <translation>Tokens de las columnas de un archivo</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz *.xlsx *.ods *.json *.jsonl)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.gz *.xlsx *.ods *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens were added from %1.</source>
        <translation>
            <numerusform>Se añadió %Ln token de %1.</numerusform>
            <numerusform>Se añadieron %Ln tokens de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens from %1</source>
        <translation>Tokens de %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar todavía</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado a las %1</translation>
    </message>
    <message>
        <source>Another version of the template</source>
        <translation>Otra versión de la plantilla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns of %1 became no token, because HubSpot takes 500: %2.</source>
        <translation>
            <numerusform>%Ln columna de %1 no se convirtió en token, porque HubSpot admite 500: %2.</numerusform>
            <numerusform>%Ln columnas de %1 no se convirtieron en tokens, porque HubSpot admite 500: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::TemplateFetching</name>
    <message>
        <source>Asking %1 for its templates…</source>
        <translation>Pidiendo a %1 sus plantillas…</translation>
    </message>
    <message>
        <source>Read from HubSpot</source>
        <translation>Leído de HubSpot</translation>
    </message>
    <message>
        <source>Equal to HubSpot’s, today %1.</source>
        <translation>Igual que en HubSpot, hoy %1.</translation>
    </message>
    <message>
        <source>%1 has no templates of this app.</source>
        <translation>%1 no tiene plantillas de esta app.</translation>
    </message>
    <message>
        <source>%1 takes the template as it is here. HubSpot does not have it yet.</source>
        <translation>%1 acepta la plantilla tal como está aquí. HubSpot todavía no la tiene.</translation>
    </message>
    <message>
        <source>The template “%1” could not be compared with the one at %2. %3</source>
        <translation>La plantilla «%1» no se pudo comparar con la de %2. %3</translation>
    </message>
    <message>
        <source>The template could not be compared with the one at %1. %2</source>
        <translation>La plantilla no se pudo comparar con la de %1. %2</translation>
    </message>
</context>
<context>
    <name>composer::TemplateGiveAway</name>
    <message>
        <source>HubSpot would refuse it as it is: %1</source>
        <translation>HubSpot la rechazaría tal como está: %1</translation>
    </message>
    <message>
        <source>The message was copied: paste it into an email or chat with your developer. There is no secret in it.</source>
        <translation>El mensaje se ha copiado: péguelo en un correo o chat con su desarrollador. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Save for your developer</source>
        <translation>Guardar para su desarrollador</translation>
    </message>
    <message>
        <source>Event templates (*.json)</source>
        <translation>Plantillas de eventos (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>composer::TemplateGuard</name>
    <message>
        <source>The app you are signed in to %1 with has no template %2: HubSpot would refuse every event. Nothing more was sent. Sign in with the app it belongs to, then go on.</source>
        <translation>La aplicación con la que inició sesión en %1 no tiene la plantilla %2: HubSpot rechazaría todos los eventos. No se envió nada más. Inicie sesión con la aplicación a la que pertenece y después continúe.</translation>
    </message>
    <message>
        <source>The template was changed here since these events were made, and they would be refused: %1. Nothing more was sent. Change it back, or stop here, mend the rows in their draft and send them from there.</source>
        <translation>La plantilla se cambió aquí después de hacer estos eventos, y serían rechazados: %1. No se envió nada más. Deshaga el cambio, o detenga el envío, corrija las filas en su borrador y envíelas desde allí.</translation>
    </message>
    <message>
        <source>The template at HubSpot is another than the one these events were made with, and they would be refused: %1. Nothing more was sent. Let your developer change it back, or stop here, mend the rows in their draft and send them from there.</source>
        <translation>La plantilla de HubSpot no es la misma con la que se hicieron estos eventos, y serían rechazados: %1. No se envió nada más. Pida a su desarrollador que deshaga el cambio, o detenga el envío, corrija las filas en su borrador y envíelas desde allí.</translation>
    </message>
</context>
<context>
    <name>composer::TemplatePage</name>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Get from HubSpot…</source>
        <translation>Obtener de HubSpot…</translation>
    </message>
    <message>
        <source>Export for your developer…</source>
        <translation>Exportar para su desarrollador…</translation>
    </message>
    <message>
        <source>Compose events</source>
        <translation>Redactar eventos</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Id at HubSpot</source>
        <translation>ID en HubSpot</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Add a token</source>
        <translation>Añadir un token</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>one line, always visible</source>
        <translation>una línea, siempre visible</translation>
    </message>
    <message>
        <source>Insert token</source>
        <translation>Insertar token</translation>
    </message>
    <message>
        <source>Header of the card</source>
        <translation>Encabezado de la tarjeta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>behind “Show details”</source>
        <translation>tras «Mostrar detalles»</translation>
    </message>
    <message>
        <source>Details of the card</source>
        <translation>Detalles de la tarjeta</translation>
    </message>
    <message>
        <source>Page that events open…</source>
        <translation>Página que abren los eventos…</translation>
    </message>
    <message>
        <source>each event may say another</source>
        <translation>cada evento puede indicar otra</translation>
    </message>
    <message>
        <source>Words of the link</source>
        <translation>Texto del enlace</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>Título de la ventana</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>Ancho y alto</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Custom object</source>
        <translation>Objeto personalizado</translation>
    </message>
    <message>
        <source>Copy a message to your developer</source>
        <translation>Copiar un mensaje para su desarrollador</translation>
    </message>
    <message>
        <source>Save for the timeline API (v3)…</source>
        <translation>Guardar para la API de cronología (v3)…</translation>
    </message>
    <message>
        <source>Save for a developer project (hsmeta)…</source>
        <translation>Guardar para un proyecto de desarrollador (hsmeta)…</translation>
    </message>
    <message>
        <source>Rows of a spreadsheet: name, label, type, options, property</source>
        <translation>Filas de una hoja de cálculo: nombre, etiqueta, tipo, opciones, propiedad</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Go on with the import of %1</source>
        <translation>Continuar con la importación de %1</translation>
    </message>
    <message>
        <source>The template is at HubSpot: this can no longer change.</source>
        <translation>La plantilla está en HubSpot: esto ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>read from %1 on %2</source>
        <translation>leída de %1 el %2</translation>
    </message>
    <message>
        <source>at HubSpot, as its file says</source>
        <translation>en HubSpot, según su archivo</translation>
    </message>
    <message>
        <source>not at HubSpot yet</source>
        <translation>todavía no está en HubSpot</translation>
    </message>
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
            <numerusform>%Ln token, de %1</numerusform>
            <numerusform>%Ln tokens, de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy names of tokens in a spreadsheet first.</source>
        <translation>No hay filas que pegar. Copie antes nombres de tokens en una hoja de cálculo.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n tokens</source>
        <translation>
            <numerusform>Pegar %n token</numerusform>
            <numerusform>Pegar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>The template is at HubSpot: what is locked can no longer change.</source>
        <translation>La plantilla está en HubSpot: lo bloqueado ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>Labels, options and texts can. Once your developer has put them there, cards created earlier show the new texts too.</source>
        <translation>Las etiquetas, opciones y textos sí. Cuando su desarrollador los ponga allí, las tarjetas ya creadas también mostrarán los textos nuevos.</translation>
    </message>
    <message>
        <source>The template is not at HubSpot yet.</source>
        <translation>La plantilla todavía no está en HubSpot.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens are not at HubSpot yet: %1.</source>
        <translation>
            <numerusform>%Ln token todavía no está en HubSpot: %1.</numerusform>
            <numerusform>%Ln tokens todavía no están en HubSpot: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>HubSpot refuses events that carry them until your developer has added them.</source>
        <translation>HubSpot rechaza los eventos que los llevan hasta que su desarrollador los añada.</translation>
    </message>
    <message>
        <source>The draft %1 uses this template</source>
        <translation>El borrador %1 usa esta plantilla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events.</source>
        <translation>
            <numerusform>%Ln evento.</numerusform>
            <numerusform>%Ln eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It still has the template as it was before.</source>
        <translation>%1 Todavía tiene la plantilla como era antes.</translation>
    </message>
    <message>
        <source>Take over the changes…</source>
        <translation>Adoptar los cambios…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo ocurrió</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>Datos adicionales</translation>
    </message>
    <message>
        <source>The template “%1” has the id %2 already. Two templates cannot be the same one at HubSpot.</source>
        <translation>La plantilla «%1» ya tiene el ID %2. Dos plantillas no pueden ser la misma en HubSpot.</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Cambiar el nombre de la plantilla</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the id of a template at HubSpot</comment>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>Its number or name at HubSpot, once your developer has made it</source>
        <translation>Su número o nombre en HubSpot, cuando su desarrollador la haya creado</translation>
    </message>
    <message>
        <source>none yet: add one, or take the columns of a file</source>
        <translation>aún ninguno: añada uno o tome las columnas de un archivo</translation>
    </message>
    <message>
        <source>in details only</source>
        <translation>solo en los detalles</translation>
    </message>
    <message>
        <source>The Practice account takes its events already. For a live account your developer creates it there, and you type in the id that HubSpot gives it.</source>
        <translation>La cuenta de prácticas ya acepta sus eventos. Para una cuenta real, su desarrollador la crea allí y usted escribe el ID que le da HubSpot.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Continuar con la importación</translation>
    </message>
    <message>
        <source>Its name in HubSpot’s other interface…</source>
        <translation>Su nombre en la otra interfaz de HubSpot…</translation>
    </message>
    <message>
        <source>Name in HubSpot’s other interface</source>
        <translation>Nombre en la otra interfaz de HubSpot</translation>
    </message>
    <message>
        <source>HubSpot takes events in two ways: by its timeline API (v3), where a template has a number, and as
app events (2026-03), where it has a name. Does your developer have this template in both? Type
what it is called in the other one: events that were created there count as created here, and
none is created twice. Leave it empty if there is only one.</source>
        <translation>HubSpot recibe eventos de dos maneras: por su API de cronología (v3), donde una plantilla tiene un
número, y como eventos de app (2026-03), donde tiene un nombre. ¿Su desarrollador tiene esta
plantilla en ambas? Escriba cómo se llama en la otra: los eventos creados allí cuentan como creados
aquí y ninguno se crea dos veces. Déjelo vacío si solo hay una.</translation>
    </message>
    <message>
        <source>The template is at HubSpot, as its file says: what is locked can no longer change.</source>
        <translation>La plantilla está en HubSpot, según su archivo: lo bloqueado ya no se puede cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens that HubSpot has were removed here: %1.</source>
        <translation>
            <numerusform>Aquí se quitó %Ln token que HubSpot tiene: %1.</numerusform>
            <numerusform>Aquí se quitaron %Ln tokens que HubSpot tiene: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>HubSpot keeps them. Events created from here do not carry them.</source>
        <translation>HubSpot los conserva. Los eventos creados desde aquí no los llevan.</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln back</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>Volver a poner %Ln</numerusform>
            <numerusform>Volver a poner %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes it here only: HubSpot keeps the token, and events created from here do not carry it.</source>
        <translation>Lo quita solo aquí: HubSpot conserva el token, y los eventos creados desde aquí no lo llevan.</translation>
    </message>
    <message>
        <source>Put tokens back</source>
        <translation>Volver a poner tokens</translation>
    </message>
    <message>
        <source>%1 Events do not carry this token until then.</source>
        <translation>%1 Hasta entonces, los eventos no llevan este token.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problems of tokens</source>
        <translation>
            <numerusform>%Ln problema más en los tokens</numerusform>
            <numerusform>%Ln problemas más en los tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of a token</source>
        <translation>Nombre de un token</translation>
    </message>
</context>
<context>
    <name>composer::TemplateTextEdit</name>
    <message>
        <source>%1   %2</source>
        <comment>name and label of a token</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>timestamp   When it happened</source>
        <translation>timestamp   Cuándo ocurrió</translation>
    </message>
    <message>
        <source>if   Only when there is a value</source>
        <translation>if   Solo si hay un valor</translation>
    </message>
    <message>
        <source>extraData   Extra data of the event</source>
        <translation>extraData   Datos adicionales del evento</translation>
    </message>
</context>
<context>
    <name>composer::TokenOptionsPanel</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Value at HubSpot</source>
        <translation>Valor en HubSpot</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Añadir una opción</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Pegar una lista</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Opciones de %1</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>opción %1</translation>
    </message>
</context>
<context>
    <name>composer::TokenTableDelegate</name>
    <message>
        <source>new</source>
        <comment>a token that HubSpot does not have yet</comment>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>composer::TokenTableModel</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message numerus="yes">
        <source>%n options</source>
        <translation>
            <numerusform>%n opción</numerusform>
            <numerusform>%n opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>HubSpot has this token: its name and type can no longer change.</source>
        <translation>HubSpot tiene este token: su nombre y su tipo ya no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Also writes to the contact</source>
        <translation>También escribe en el contacto</translation>
    </message>
    <message>
        <source>Also writes to the company</source>
        <translation>También escribe en la empresa</translation>
    </message>
    <message>
        <source>Also writes to the deal</source>
        <translation>También escribe en el negocio</translation>
    </message>
    <message>
        <source>Also writes to the ticket</source>
        <translation>También escribe en el ticket</translation>
    </message>
    <message>
        <source>Also writes to the record</source>
        <translation>También escribe en el registro</translation>
    </message>
    <message>
        <source>There is a token called “%1” already.</source>
        <translation>Ya hay un token llamado «%1».</translation>
    </message>
    <message>
        <source>The texts still print another token by “%1”: give that one its new name first.</source>
        <translation>Los textos todavía muestran otro token con el nombre «%1»: dé primero a ese su nuevo nombre.</translation>
    </message>
</context>
<context>
    <name>composer::TopBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Conectar una cuenta</translation>
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
        <source>%1 · sign in again</source>
        <translation>%1 · volver a iniciar sesión</translation>
    </message>
    <message>
        <source>%1: sign in again before anything can be created</source>
        <translation>%1: vuelva a iniciar sesión antes de crear nada</translation>
    </message>
    <message>
        <source>Where events are created: %1</source>
        <translation>Dónde se crean los eventos: %1</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Cuentas…</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>Leyendo los eventos…</translation>
    </message>
    <message>
        <source>See what would be created; nothing is created yet</source>
        <translation>Vea lo que se crearía; aún no se crea nada</translation>
    </message>
    <message>
        <source>The events are being checked; the review opens when that is done</source>
        <translation>Los eventos se están comprobando; la revisión se abre cuando termine</translation>
    </message>
    <message>
        <source>Use the account %1</source>
        <translation>Usar la cuenta %1</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <comment>an account</comment>
        <translation>%1 · en uso</translation>
    </message>
</context>
<context>
    <name>composer::UnfinishedSendNotifier</name>
    <message numerus="yes">
        <source>%Ln more sends in the list on the left are not over either.</source>
        <translation>
            <numerusform>%Ln envío más de la lista de la izquierda tampoco ha terminado.</numerusform>
            <numerusform>%Ln envíos más de la lista de la izquierda tampoco han terminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches of “%1” have no known outcome. Ask the account.</source>
        <translation>
            <numerusform>%Ln lote de «%1» no tiene resultado conocido. Consulte a la cuenta.</numerusform>
            <numerusform>%Ln lotes de «%1» no tienen resultado conocido. Consulte a la cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the account</source>
        <translation>Consultar a la cuenta</translation>
    </message>
    <message>
        <source>Show the send</source>
        <translation>Mostrar el envío</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of this draft wait in the send of %1: resume it or stop it there.</source>
        <translation>
            <numerusform>%Ln evento de este borrador espera en el envío del %1: reanúdelo o deténgalo allí.</numerusform>
            <numerusform>%Ln eventos de este borrador esperan en el envío del %1: reanúdelo o deténgalo allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the send</source>
        <translation>Abrir el envío</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of “%1” wait in a send that is not finished.</source>
        <translation>
            <numerusform>%Ln evento de «%1» espera en un envío que no ha terminado.</numerusform>
            <numerusform>%Ln eventos de «%1» esperan en un envío que no ha terminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Events of this draft were created, and the record of sends is empty. If the draft came in a file, that is as it should be. If not, the record was lost: put it back, or use `sends restore`, before you create more.</source>
        <translation>Se crearon eventos de este borrador y el registro de envíos está vacío. Si el borrador vino en un archivo, así debe ser. Si no, el registro se perdió: devuélvalo a su sitio, o use `sends restore`, antes de crear más.</translation>
    </message>
</context>
<context>
    <name>composer::UpdateCheck</name>
    <message>
        <source>%1 did not say which version is the newest. Nothing else depends on it.</source>
        <translation>%1 no dijo cuál es la versión más reciente. Nada más depende de ello.</translation>
    </message>
</context>
<context>
    <name>composer::UpdateController</name>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
    <message>
        <source>Version %1 of Timeline Composer is there; this is %2.</source>
        <translation>Ya está la versión %1 de Timeline Composer; esta es la %2.</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>Qué hay de nuevo…</translation>
    </message>
</context>
<context>
    <name>composer::UpdatePanel</name>
    <message>
        <source>Look now</source>
        <translation>Mirar ahora</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Versiones nuevas</translation>
    </message>
    <message>
        <source>Look for a new version when the program starts, once a day at most</source>
        <translation>Mirar si hay una versión nueva al iniciar el programa, una vez al día como máximo</translation>
    </message>
    <message>
        <source>One small file is fetched from %1. Nothing about you, your accounts or your events is sent; the request names the program and its version.</source>
        <translation>Se descarga un archivo pequeño de %1. No se envía nada sobre usted, sus cuentas ni sus eventos; la solicitud nombra el programa y su versión.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
</context>
<context>
    <name>composer::ValueFilters</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln valor</numerusform>
            <numerusform>%Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>composer::ValuesPopover</name>
    <message>
        <source>Values of %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>Show only rows with</source>
        <translation>Mostrar solo filas con</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Buscar un valor</translation>
    </message>
    <message>
        <source>Values of %1: only checked ones are shown</source>
        <translation>Valores de %1: solo se muestran los marcados</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Mostrar todos los valores</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, in how many rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The most frequent ones; %Ln other values are not in this list. Write in the filter field to find them.</source>
        <translation>
            <numerusform>Los más frecuentes; hay %Ln valor más que no está en esta lista. Escriba en el campo de filtro para encontrarlo.</numerusform>
            <numerusform>Los más frecuentes; hay %Ln valores más que no están en esta lista. Escriba en el campo de filtro para encontrarlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::WindowContents</name>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>What was refused is not in this draft any more.</source>
        <translation>Lo que se rechazó ya no está en este borrador.</translation>
    </message>
    <message>
        <source>The rows that the send refused are selected. In this draft they do not count as refused now: they say something else, or another account is chosen.</source>
        <translation>Las filas que el envío rechazó están seleccionadas. En este borrador no cuentan ahora como rechazadas: dicen otra cosa, o hay otra cuenta elegida.</translation>
    </message>
</context>
</TS>
