<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Account</name>
    <message>
        <source>Live</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習用</translation>
    </message>
</context>
<context>
    <name>AccountGate</name>
    <message>
        <source>You signed in to %1.</source>
        <translation>サインインした先は%1です。</translation>
    </message>
    <message>
        <source>The token opens %1.</source>
        <translation>このトークンで開くのは%1です。</translation>
    </message>
    <message>
        <source>This send went to %1.</source>
        <translation>この送信の宛先は%1でした。</translation>
    </message>
    <message>
        <source>This send is for %1.</source>
        <translation>この送信の宛先は%1です。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>The number %1 was typed for this account; it says itself that it is %2, and that counts from now on. Nothing was sent: look whether it is the right account, then go on.</source>
        <translation>このアカウントには番号%1が入力されていましたが、アカウント自身は%2だと答えました。今後は%2として扱います。何も送信していません。正しいアカウントか確かめてから続けてください。</translation>
    </message>
    <message>
        <source>You chose %1. This send went to %2. Nothing was changed.</source>
        <translation>選ばれているのは%1ですが、この送信の宛先は%2でした。何も変更していません。</translation>
    </message>
    <message>
        <source>Nobody knows any more which account the send to %1 went to: it never said its number, and its connection was forgotten. If %2 is the same account, say so; nothing was changed.</source>
        <translation>%1への送信がどのアカウントに届いたかは、もう分かりません。番号を答えたことがなく、接続も削除されています。%2が同じアカウントなら、そう指定してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The account does not say which one it is, so nothing was sent. Type its number once, in the list of accounts at the top right or with `account number`, then go on; nothing was lost.</source>
        <translation>アカウントが自分の番号を答えないため、何も送信していません。右上のアカウント一覧か`account number`で番号を一度だけ入力してから続けてください。失われたものはありません。</translation>
    </message>
    <message>
        <source>The account no longer accepts the token, so nothing was sent. Give a new one or sign in again; nothing was lost.</source>
        <translation>アカウントがトークンを受け付けなくなったため、何も送信していません。新しいトークンを入力するか、もう一度サインインしてください。失われたものはありません。</translation>
    </message>
    <message>
        <source>The account did not say which one it is, so nothing was sent. Check the network, then go on; nothing was lost.</source>
        <translation>アカウントから番号の答えがないため、何も送信していません。ネットワークを確かめてから続けてください。失われたものはありません。</translation>
    </message>
    <message>
        <source>The account did not say which one it is, so nothing was sent: %1. Check the network, then go on; nothing was lost.</source>
        <translation>アカウントがどれかを返さなかったため、何も送信していません：%1。ネットワークを確認してから続けてください。失われたものはありません。</translation>
    </message>
</context>
<context>
    <name>AnswerInterpreter</name>
    <message>
        <source>The account took none of these events. They go again in smaller parts to find the ones it refuses.</source>
        <translation>アカウントはこれらのイベントを1件も受け付けませんでした。拒否されるものを見つけるため、小さく分けて再送信します。</translation>
    </message>
    <message>
        <source>The account&apos;s limit for today is used up. Resume after midnight in the account&apos;s time zone.</source>
        <translation>アカウントの本日分の上限に達しました。アカウントのタイムゾーンで午前0時を過ぎてから再開してください。</translation>
    </message>
    <message>
        <source>The account does not allow this token to create events. Connect it again with the scope “timeline”.</source>
        <translation>アカウントはこのトークンでのイベント作成を許可していません。スコープ「timeline」を付けて接続し直してください。</translation>
    </message>
    <message>
        <source>The account does not allow this: the token lacks the scope %1. Connect the account again with it.</source>
        <translation>アカウントはこの操作を許可していません。トークンにスコープ%1がありません。このスコープを付けてアカウントに接続し直してください。</translation>
    </message>
    <message>
        <source>The account does not know this address or template. Check the account&apos;s address and the template id.</source>
        <translation>アカウントにこのアドレスまたはテンプレートがありません。アカウントのアドレスとテンプレートIDを確認してください。</translation>
    </message>
    <message>
        <source>HubSpot is moving this account to another data centre and asks to wait.</source>
        <translation>HubSpotがこのアカウントを別のデータセンターへ移行中のため、待つよう求めています。</translation>
    </message>
    <message>
        <source>No answer came back. The account may have created the event; ask the account.</source>
        <translation>応答がありませんでした。アカウントがイベントを作成した可能性があります。アカウントに問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a sign-in. Give it to the system&apos;s proxy settings and resume; nothing was lost.</source>
        <translation>このネットワークのプロキシがサインインを求めています。システムのプロキシ設定に入力して再開してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>HubSpot has ended this version of the interface (%1). Choose another one for this account; nothing was lost.</source>
        <translation>HubSpotはこのバージョンのインターフェース（%1）を終了しました。このアカウントには別のものを選んでください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Already in the account: the first attempt had arrived.</source>
        <translation>すでにアカウントにあります。最初の送信が届いていました。</translation>
    </message>
    <message>
        <source>At least one of these events is in the account already. They are asked for one by one.</source>
        <translation>これらのイベントのうち少なくとも1件はすでにアカウントにあります。1件ずつ問い合わせます。</translation>
    </message>
    <message>
        <source>The account refused the request without saying which event is wrong. Ask the account what it created.</source>
        <translation>アカウントがリクエストを拒否しましたが、どのイベントに誤りがあるかは示されていません。何が作成されたかをアカウントに問い合わせてください。</translation>
    </message>
    <message>
        <source>The account asks to wait: too many requests.</source>
        <translation>アカウントが待つよう求めています。リクエストが多すぎます。</translation>
    </message>
    <message>
        <source>The account does not accept the token. Enter a new one and resume; nothing was lost.</source>
        <translation>アカウントがトークンを受け付けません。新しいトークンを入力して再開してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>The account is busy with these records.</source>
        <translation>アカウントがこれらのレコードを処理中です。</translation>
    </message>
    <message>
        <source>The account answered with an error (%1). It may have created the event; ask the account.</source>
        <translation>アカウントがエラー（%1）を返しました。イベントは作成された可能性があります。アカウントに問い合わせてください。</translation>
    </message>
    <message>
        <source>The account cannot be reached. Check the network and resume; nothing was lost.</source>
        <translation>アカウントに接続できません。ネットワークを確認して再開してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>The account refused the value of “%1”. Mend it and send the event again.</source>
        <translation>アカウントが「%1」の値を拒否しました。修正して、イベントを再送信してください。</translation>
    </message>
    <message>
        <source>The account does not know this record or template. Check the record ID.</source>
        <translation>アカウントにこのレコードまたはテンプレートがありません。レコードIDを確認してください。</translation>
    </message>
    <message>
        <source>The account refused this event: %1</source>
        <translation>アカウントがこのイベントを拒否しました：%1</translation>
    </message>
    <message>
        <source>The account refused this event without saying why.</source>
        <translation>アカウントがこのイベントを拒否しました。理由は示されていません。</translation>
    </message>
    <message>
        <source>An event with this id is in the account, but the id came from a file or was given away in one: it may be another event. Look at the timeline, then decide.</source>
        <translation>このIDのイベントはアカウントにありますが、IDはファイルから来たか、ファイルで渡されたものです。別のイベントかもしれません。タイムラインを見て決めてください。</translation>
    </message>
    <message>
        <source>An event with this id is already in the account. If it is another event, duplicate the row to give it a new id.</source>
        <translation>このIDのイベントはすでにアカウントにあります。別のイベントであれば、行を複製して新しいIDを付けてください。</translation>
    </message>
    <message>
        <source>The account says “%1”: it is not done with these events yet. Ask what became of them.</source>
        <translation>アカウントの返事は「%1」で、これらのイベントの処理がまだ終わっていません。結果を問い合わせてください。</translation>
    </message>
    <message>
        <source>The account says “%1” where it says “COMPLETE” after a success. Ask what it created.</source>
        <translation>成功なら「COMPLETE」と返るところで、アカウントは「%1」と返しました。何が作成されたか問い合わせてください。</translation>
    </message>
    <message>
        <source>The account&apos;s answer counts %1 errors and lists %2. Ask what it created.</source>
        <translation>アカウントの返事ではエラーが%1件なのに、記されているのは%2件です。何が作成されたか問い合わせてください。</translation>
    </message>
    <message>
        <source>The account says that events failed and that it created them. Ask what it created.</source>
        <translation>アカウントは、イベントが失敗したとも作成したとも返しています。何が作成されたか問い合わせてください。</translation>
    </message>
    <message>
        <source>The account&apos;s answer says nothing about this event. Ask the account.</source>
        <translation>アカウントの応答にこのイベントの記載がありません。アカウントに問い合わせてください。</translation>
    </message>
    <message>
        <source>The account says both that it created and that it refused this event. Ask the account.</source>
        <translation>アカウントの応答では、このイベントが作成済みとも拒否ともされています。アカウントに問い合わせてください。</translation>
    </message>
    <message>
        <source>The account&apos;s answer does not say what became of every event. Ask the account.</source>
        <translation>アカウントの応答からは、すべてのイベントの結果が分かりません。アカウントに問い合わせてください。</translation>
    </message>
    <message>
        <source>The account&apos;s answer could not be read. Ask the account what it created.</source>
        <translation>アカウントの応答を読み取れませんでした。何が作成されたかをアカウントに問い合わせてください。</translation>
    </message>
    <message>
        <source>The account&apos;s answer lacks “%1”, so it proves nothing. Ask what it created.</source>
        <translation>アカウントの返事に「%1」がないため、何の証拠にもなりません。何が作成されたか問い合わせてください。</translation>
    </message>
    <message>
        <source>The account refuses these events now, which does not say whether the first attempt arrived. They are asked for one by one.</source>
        <translation>アカウントは今これらのイベントを拒否していますが、最初の送信が届いたかどうかは分かりません。1件ずつ問い合わせます。</translation>
    </message>
    <message>
        <source>The account refuses this event now, which does not say whether the first attempt arrived. Look at the timeline, then decide.</source>
        <translation>アカウントは今このイベントを拒否していますが、最初の送信が届いたかどうかは分かりません。タイムラインを確認してから判断してください。</translation>
    </message>
    <message>
        <source>An event with this id is in the account already, and the id was made in this workspace: perhaps a copy of it sent the event. Ask the account.</source>
        <translation>このIDのイベントはすでにアカウントにあり、IDはこのワークスペースで作られたものです。コピーから送信されたのかもしれません。アカウントに問い合わせてください。</translation>
    </message>
    <message>
        <source>The account&apos;s answer has “%1” in a form that cannot be read. Ask what it created.</source>
        <translation>アカウントの応答の「%1」は読み取れない形です。何が作成されたか問い合わせてください。</translation>
    </message>
    <message>
        <source>The account says “%1” beside a success. Ask what it created.</source>
        <translation>アカウントは成功と同時に「%1」と応答しました。何が作成されたか問い合わせてください。</translation>
    </message>
    <message>
        <source>The account lists this event and says that something is wrong with it. Ask the account.</source>
        <translation>アカウントはこのイベントを挙げていますが、問題があるとも応答しています。アカウントに問い合わせてください。</translation>
    </message>
    <message>
        <source>The account answered %1, which is neither a success that HubSpot documents nor an error. Ask what it created.</source>
        <translation>アカウントは%1と応答しました。HubSpotの文書にある成功でもエラーでもありません。何が作成されたか問い合わせてください。</translation>
    </message>
    <message>
        <source>The account lists an event under this id with other values in: %1. The id came from a file, so it may be another event. Ask the account.</source>
        <translation>アカウントが返したこのIDのイベントは、次の値が異なります：%1。IDはファイルのものなので、別のイベントかもしれません。アカウントに確認してください。</translation>
    </message>
    <message>
        <source>The account created the event and gives it back with other values in: %1.</source>
        <translation>アカウントはイベントを作成しましたが、次の値が異なる形で返しました：%1。</translation>
    </message>
    <message>
        <source>The account refused the value of “%1”: %2</source>
        <translation>アカウントが「%1」の値を拒否しました：%2</translation>
    </message>
    <message>
        <source>The account speaks of a conflict, and does not say whether the event is there. Ask the account.</source>
        <translation>アカウントは競合を伝えていますが、イベントがあるかどうかは伝えていません。アカウントに問い合わせてください。</translation>
    </message>
    <message>
        <source>The answer (%1) sends us elsewhere, which is not followed. The account may have created the event all the same; ask it, and check its address.</source>
        <translation>応答（%1）が別の場所へ転送しようとしていますが、転送には従いません。それでもアカウントがイベントを作成した可能性があります。アカウントに問い合わせ、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The answer (%1) does not have HubSpot&apos;s form: perhaps it comes from the network on the way. The account may have created the event; ask the account.</source>
        <translation>応答（%1）はHubSpotの形式ではありません。途中のネットワークが返したものかもしれません。アカウントがイベントを作成した可能性があります。アカウントに問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>AskingText</name>
    <message>
        <source>The account was asked: the event is there.</source>
        <translation>アカウントに問い合わせました。イベントは存在します。</translation>
    </message>
    <message>
        <source>The account was asked several times: the event is not there. It may be sent again.</source>
        <translation>アカウントに数回問い合わせました。イベントは存在しません。再送信できます。</translation>
    </message>
    <message>
        <source>The account gives no usable answer. Ask again later.</source>
        <translation>アカウントから有効な応答がありません。後でもう一度問い合わせてください。</translation>
    </message>
    <message>
        <source>The account was asked. Resume to create the events that wait.</source>
        <translation>アカウントに問い合わせました。待機中のイベントを作成するには再開してください。</translation>
    </message>
    <message>
        <source>The account was asked: the event is there, with other values in: %1.</source>
        <translation>アカウントに問い合わせた結果、イベントはあります。ただし次の値が異なります：%1。</translation>
    </message>
    <message>
        <source>An event stands under this id in the account, and it may be another one: the id came from a file. Compare the two, then decide.</source>
        <translation>このIDのイベントがアカウントにありますが、IDはファイルから来たため、別のイベントかもしれません。2つを比べて決めてください。</translation>
    </message>
    <message>
        <source>The account does not show an event that it has created, so “not there” proves nothing now. Ask again later, or with another sign-in.</source>
        <translation>アカウントは自分で作成したイベントを表示しないため、今は「ない」という返事が証拠になりません。後で、または別のサインインで問い合わせてください。</translation>
    </message>
    <message>
        <source>Asked twice, ten minutes apart: the account does not show it, and no other event of this template to compare with. Look at the timeline, then decide.</source>
        <translation>10分あけて2回問い合わせましたが、アカウントには表示されず、比べられる同じテンプレートのイベントもありません。タイムラインを見て決めてください。</translation>
    </message>
    <message>
        <source>A person looked and decided: the event is there.</source>
        <translation>人が確認して決めました：イベントはあります。</translation>
    </message>
    <message>
        <source>A person looked and decided: the event is not there. It may be sent again.</source>
        <translation>人が確認して決めました：イベントはありません。もう一度送信できます。</translation>
    </message>
    <message>
        <source>A person looked and decided: another event has this id. A copy of this row gets a new one.</source>
        <translation>人が確認して決めました：このIDは別のイベントのものです。この行を複製すると新しいIDが付きます。</translation>
    </message>
</context>
<context>
    <name>BatchPlan</name>
    <message>
        <source>There is no event to create. Add events first.</source>
        <translation>作成するイベントがありません。先にイベントを追加してください。</translation>
    </message>
    <message>
        <source>None of these events can be created (%1). Mend the errors or choose other events.</source>
        <translation>これらのイベントはどれも作成できません（%1）。エラーを修正するか、別のイベントを選んでください。</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>エラーあり</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>already created</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>the same was created in an earlier send</source>
        <translation>同じ内容が以前の送信で作成済み</translation>
    </message>
    <message>
        <source>waiting in a send that is not finished; resume it</source>
        <translation>未完了の送信で待機中。再開してください</translation>
    </message>
    <message>
        <source>unknown in the account; ask it first</source>
        <translation>アカウントで不明。先に確認してください</translation>
    </message>
    <message>
        <source>larger than 1 MB</source>
        <translation>1 MB超</translation>
    </message>
    <message>
        <source>same event id as an earlier row</source>
        <translation>前の行とイベントIDが同じ</translation>
    </message>
    <message>
        <source>on the list of those who get no events</source>
        <translation>イベントを送らない相手の一覧にあります</translation>
    </message>
    <message>
        <source>perhaps in this account already</source>
        <translation>このアカウントにすでにあるかもしれません</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1が空です</translation>
    </message>
    <message>
        <source>list entry</source>
        <translation>リストの項目</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the moment of the review</source>
        <translation>確認の時点</translation>
    </message>
</context>
<context>
    <name>CellMends</name>
    <message>
        <source>Read it as %1</source>
        <translation>%1として読み取る</translation>
    </message>
    <message>
        <source>Replace it by %1</source>
        <comment>a value in a cell</comment>
        <translation>%1に置き換える</translation>
    </message>
    <message>
        <source>Read them with the day in front: “%1” is %2</source>
        <translation>日を先に読む：「%1」は%2</translation>
    </message>
    <message>
        <source>Read them with the month in front: “%1” is %2</source>
        <translation>月を先に読む：「%1」は%2</translation>
    </message>
    <message>
        <source>%1, and other issues</source>
        <comment>of several events</comment>
        <translation>%1。ほかにも問題があります</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the field</source>
        <translation>入力欄を空にする</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>leave out</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>名前から</translation>
    </message>
    <message>
        <source>by meaning</source>
        <translation>意味から</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>値から</translation>
    </message>
    <message>
        <source>mapped last time</source>
        <translation>前回のマッピング</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>This is not a mapping saved by Timeline Composer. Choose a file saved with “Save mapping”.</source>
        <translation>これはTimeline Composerで保存したマッピングではありません。「マッピングを保存」で保存したファイルを選んでください。</translation>
    </message>
    <message>
        <source>Write a name, or names with points between: survey.score</source>
        <translation>名前を1つ、または点で区切って入力してください：survey.score</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both be there: one stands inside the other.</source>
        <translation>%1と%2は同時に置けません。一方がもう一方の中にあります。</translation>
    </message>
</context>
<context>
    <name>ColumnProfile</name>
    <message>
        <source>Column %1</source>
        <translation>列%1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This is not a web address. HubSpot&apos;s is https://api.hubapi.com.</source>
        <translation>ウェブアドレスではありません。HubSpotのアドレスは https://api.hubapi.com です。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>アドレスは https:// で始めてください。</translation>
    </message>
    <message>
        <source>http:// would show the token to everyone on the way. Use https://; http:// is only for this computer.</source>
        <translation>http:// では通信経路上の全員にトークンが見えてしまいます。https:// をお使いください。http:// はこのコンピューター専用です。</translation>
    </message>
    <message>
        <source>Give only the address itself, without a user name and without anything after ? or #.</source>
        <translation>アドレスだけを入力してください。ユーザー名や、？または # より後ろの部分は不要です。</translation>
    </message>
    <message>
        <source>This is not an access token: it holds blanks or letters a token never has. Copy it again.</source>
        <translation>アクセストークンではありません。トークンに使われない空白や文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Give the account a name you will recognise before sending.</source>
        <translation>送信前に見分けられる名前をアカウントに付けてください。</translation>
    </message>
    <message>
        <source>Choose a shorter name, at most 80 characters.</source>
        <translation>80文字以内の短い名前にしてください。</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>この名前は別のアカウントで使われています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Paste an access token of an app that you signed in to. HubSpot shows it nowhere: your developer gives it to you, and it ends within 30 minutes.</source>
        <translation>サインインしたアプリのアクセストークンを貼り付けてください。HubSpotの画面には表示されません。開発者から受け取るもので、30分以内に切れます。</translation>
    </message>
    <message>
        <source>This looks like a private app’s token (pat-…): HubSpot creates no timeline events with it.</source>
        <translation>これは非公開アプリのトークン（pat-…）のようです。HubSpotはこれでタイムラインイベントを作成しません。</translation>
    </message>
    <message>
        <source>This looks like a developer key or a client secret: HubSpot creates no timeline events with it.</source>
        <translation>これは開発者キーかクライアントシークレットのようです。HubSpotはこれではタイムラインイベントを作成しません。</translation>
    </message>
    <message>
        <source>An account number has only digits: you find it in HubSpot at the top right, under your picture.</source>
        <translation>アカウント番号は数字だけです。HubSpotの右上、自分の写真の下にあります。</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The link to the event that is corrected cannot be written. Free some space and compose the correction again.</source>
        <translation>訂正するイベントへのリンクを書き込めません。空き容量を増やして、訂正をもう一度作ってください。</translation>
    </message>
    <message>
        <source>Row %1 corrects an event of another account, %2: %3</source>
        <translation>%1行目は別のアカウント（%2）のイベントを訂正します：%3</translation>
    </message>
    <message>
        <source>Row %1 corrects %2, which was corrected already: that correction, composed on %3, stays beside it</source>
        <translation>%1行目は%2を訂正しますが、このイベントはすでに訂正されています：%3に作成した訂正も残ります</translation>
    </message>
    <message>
        <source>Rows %1 and %2 correct the same event: %3</source>
        <translation>%1行目と%2行目は同じイベントを訂正します：%3</translation>
    </message>
</context>
<context>
    <name>CsvFile</name>
    <message>
        <source>“%1” could not be read to its end. Check that the disk is connected and try again.</source>
        <translation>「%1」を最後まで読めませんでした。ディスクの接続を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no file “%1” any more. Choose it again.</source>
        <translation>ファイル「%1」が見つかりません。もう一度選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a CSV file in it.</source>
        <translation>「%1」はフォルダーです。その中のCSVファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Close it in other programs, or ask for the right to read it.</source>
        <translation>「%1」を開けません。他のプログラムで閉じるか、読み取りの許可を得てください。</translation>
    </message>
    <message>
        <source>“%1” is empty. Export it again, or choose another file.</source>
        <translation>「%1」は空です。もう一度エクスポートするか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is cut off or damaged. Download it again.</source>
        <translation>「%1」は途中で切れているか壊れています。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>中止しました。何も追加されていません。</translation>
    </message>
    <message>
        <source>the quotation mark opened in line %1 is never closed</source>
        <translation>%1行目で開いた引用符が閉じられていません</translation>
    </message>
    <message>
        <source>longer than 16 MB: a line end is missing</source>
        <translation>16 MBを超えています。改行がありません</translation>
    </message>
    <message>
        <source>more than 16,384 columns: another separator was meant</source>
        <translation>16,384列を超えています。区切り文字が違うようです</translation>
    </message>
    <message>
        <source>%1 columns instead of %2</source>
        <translation>%2列のはずが%1列です</translation>
    </message>
    <message>
        <source>“%1” holds no text. Export it again, or choose another file.</source>
        <translation>「%1」にはテキストがありません。もう一度エクスポートするか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe. Save what comes out of it as a file and choose that.</source>
        <translation>「%1」はデバイスまたはパイプです。その出力をファイルに保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a picture. Ask for the spreadsheet it shows, save that as “CSV UTF-8”, and choose that file.</source>
        <translation>「%1」は画像です。元のスプレッドシートを入手して「CSV UTF-8」で保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a PDF document, which keeps no columns. Ask for the spreadsheet it was made from, save that as “CSV UTF-8”, and choose that file.</source>
        <translation>「%1」はPDF文書で、列の情報がありません。元のスプレッドシートを入手して「CSV UTF-8」で保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is an old Excel workbook (.xls), or one with a password. Open it in your spreadsheet, save it as “Excel workbook (.xlsx)” or “CSV UTF-8”, and choose that file.</source>
        <translation>「%1」は古い形式のExcelブック（.xls）か、パスワード付きのブックです。表計算ソフトで開いて「Excelブック（.xlsx）」または「CSV UTF-8」で保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a document of Microsoft Office without a table, or damaged. Open it, save the table as “CSV UTF-8”, and choose that file.</source>
        <translation>「%1」は表のないMicrosoft Office文書か、破損しています。開いて表を「CSV UTF-8」で保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a Numbers spreadsheet. In Numbers choose “File”, “Export To”, “CSV”, and choose that file.</source>
        <translation>「%1」はNumbersのスプレッドシートです。Numbersで「ファイル」「書き出す」「CSV」を選び、書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a ZIP archive. Unpack it and choose the table in it.</source>
        <translation>「%1」はZIPアーカイブです。展開して、中の表を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is packed in a way that cannot be read here. Unpack it and choose the table in it.</source>
        <translation>「%1」はここでは読み取れない方式で圧縮されています。展開して、中の表を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a web page or XML, whatever its name says. Open it in your spreadsheet, save it as “CSV UTF-8”, and choose that file.</source>
        <translation>「%1」は、名前にかかわらず中身はWebページまたはXMLです。表計算ソフトで開いて「CSV UTF-8」で保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a Parquet file. Export the table as CSV where it comes from, and choose that file.</source>
        <translation>「%1」はParquetファイルです。作成元で表をCSVとしてエクスポートし、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is an SQLite database. Export the table you need as CSV, and choose that file.</source>
        <translation>「%1」はSQLiteデータベースです。必要な表をCSVとしてエクスポートし、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a text document with formatting. Copy its table into a spreadsheet, save that as “CSV UTF-8”, and choose that file.</source>
        <translation>「%1」は書式付きのテキスト文書です。表をスプレッドシートにコピーして「CSV UTF-8」で保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a program, not a table. Choose a CSV file.</source>
        <translation>「%1」は表ではなくプログラムです。CSVファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a file of bytes that are not text. Save the table as “CSV UTF-8” in your spreadsheet and choose that file.</source>
        <translation>「%1」はテキストではないデータのファイルです。表計算ソフトで表を「CSV UTF-8」で保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file without a table, or damaged. Open it, save the table as “Text CSV”, and choose that file.</source>
        <translation>「%1」は表のないOpenDocumentファイルか、破損しています。開いて表を「テキストCSV」で保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>line %1 names the columns in another order than the header</source>
        <translation>%1行目の列名の順序が見出しと異なります</translation>
    </message>
    <message>
        <source>a cell in quotation marks goes on over line %1, which looks like a row</source>
        <translation>引用符で囲まれたセルが%1行目まで続いていますが、その行は1件のデータのようです</translation>
    </message>
    <message>
        <source>“%1” is a table in an old format (SYLK or DIF). Open it in your spreadsheet, save it as “CSV UTF-8”, and choose that file.</source>
        <translation>「%1」は古い形式（SYLK または DIF）の表です。表計算ソフトで開き、「CSV UTF-8」として保存して、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is an address book or a calendar, not a table. Export the list as CSV where it comes from, and choose that file.</source>
        <translation>「%1」はアドレス帳またはカレンダーで、表ではありません。元のアプリで一覧をCSVとして書き出し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark</source>
        <translation>閉じる引用符のうしろに文字があります</translation>
    </message>
    <message>
        <source>a total of other rows, not an event</source>
        <translation>ほかの行の合計で、イベントではありません</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file could not be written. Free some space or choose another folder.</source>
        <translation>ファイルを書き込めませんでした。空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>DailyReset</name>
    <message>
        <source>That is on %1 here (midnight in %2).</source>
        <translation>この地域では%1です（%2の午前0時）。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full. Free some space and try again; nothing was lost.</source>
        <translation>ディスクがいっぱいです。空き容量を増やしてもう一度お試しください。失われたものはありません。</translation>
    </message>
    <message>
        <source>The file %1 is read-only. Give this program the right to write it.</source>
        <translation>ファイル%1は読み取り専用です。このプログラムに書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Another window is using the data. Try again in a moment.</source>
        <translation>別のウィンドウがデータを使用しています。少し待ってからお試しください。</translation>
    </message>
    <message>
        <source>The data could not be read or written. Check the disk and try again.</source>
        <translation>データを読み書きできませんでした。ディスクを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the disk and your rights there.</source>
        <translation>フォルダー%1を作成できません。ディスクとアクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program. Install that version to open it; it was left as it is.</source>
        <translation>ファイル%1は、このプログラムの新しいバージョンで書かれています。開くにはそのバージョンを入れてください。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened for writing. Check the disk and your rights to its folder.</source>
        <translation>ファイル%1を書き込み用に開けません。ディスクと、フォルダーへのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The file %1 lies on a drive of another computer. There the program cannot keep two windows apart. Choose a folder on this computer.</source>
        <translation>ファイル%1は別のコンピューターのドライブにあります。そこでは、プログラムは2つのウィンドウを区別できません。このコンピューターのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file %1 is damaged. It was left as it is. Keep it: what is whole in it can be saved.</source>
        <translation>ファイル%1は壊れています。元のままにしてあります。消さずに残してください。無事な部分は取り出せます。</translation>
    </message>
    <message>
        <source>%1 was replaced by another program, which opened a saved workspace or restored a record, while this was saved: it is not in the file that stands there now. Look what is there, then do it again.</source>
        <translation>保存中に、別のプログラムが保存済みワークスペースを開いたか記録を復元したため、%1が置き換わりました。今あるファイルには保存されていません。内容を確認してから、もう一度行ってください。</translation>
    </message>
</context>
<context>
    <name>DeveloperMessage</name>
    <message>
        <source>I would like to put events on our HubSpot timelines that follow the template “%1”. Could you create it in our app?</source>
        <translation>HubSpotのタイムラインに、テンプレート「%1」に沿ったイベントを載せたいと思っています。私たちのアプリに作成していただけますか？</translation>
    </message>
    <message>
        <source>Its tokens:</source>
        <translation>トークン：</translation>
    </message>
    <message>
        <source>A. If our app has timeline event templates already: send this body to %1, with the number of our app, as POST. It needs the permission developers-write.</source>
        <translation>A. アプリにすでにタイムラインイベントのテンプレートがある場合：アプリの番号を入れた%1に、この本文をPOSTで送ってください。権限developers-writeが必要です。</translation>
    </message>
    <message>
        <source>B. If our app is a developer project with app events: save this file as %1 and run “hs project upload”.</source>
        <translation>B. アプリがapp eventsを使う開発者プロジェクトの場合：このファイルを%1として保存し、「hs project upload」を実行してください。</translation>
    </message>
    <message>
        <source>Please send me back the id that HubSpot gives it: a number for A, the full name of the event type for B.</source>
        <translation>HubSpotが付けたIDを教えてください。Aでは番号、Bではイベントタイプの完全な名前です。</translation>
    </message>
    <message>
        <source>Add the token %1: POST to %2</source>
        <translation>トークン%1を追加：%2へPOST</translation>
    </message>
    <message>
        <source>Change the token %1: PUT to %2</source>
        <translation>トークン%1を変更：%2へPUT</translation>
    </message>
    <message>
        <source>The template “%1” (%2) is at HubSpot as it stands here: there is nothing to change.</source>
        <translation>テンプレート「%1」（%2）はHubSpotでもここと同じです。変更はありません。</translation>
    </message>
    <message>
        <source>Could you change the timeline event template “%1” (%2) in our app?</source>
        <translation>私たちのアプリのタイムラインイベントのテンプレート「%1」（%2）を変更していただけますか？</translation>
    </message>
    <message>
        <source>Please mind: this changes every card ever made with it, in every account that installed the app.</source>
        <translation>ご注意ください。アプリをインストールしたすべてのアカウントで、このテンプレートで作られたすべてのカードが変わります。</translation>
    </message>
    <message>
        <source>What differs from what HubSpot has:</source>
        <translation>HubSpotにあるものとの違い：</translation>
    </message>
    <message>
        <source>The whole template as it should be, for PUT to %1:</source>
        <translation>あるべきテンプレートの全体（%1へのPUT用）：</translation>
    </message>
    <message>
        <source>Or, for a developer project, the file %1:</source>
        <translation>または、開発者プロジェクト用のファイル%1：</translation>
    </message>
</context>
<context>
    <name>DraftEffects</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps its template until you take the changes over there.</source>
        <translation>%1は、その下書きで変更をインポートするまで今のテンプレートのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of %1</source>
        <translation>
            <numerusform>%1の値%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps its template until you take the changes over there; it would lose nothing.</source>
        <translation>%1は、その下書きで変更をインポートするまで今のテンプレートのままです。インポートしても何も失われません。</translation>
    </message>
    <message>
        <source>%1 keeps its template until you take the changes over there; it would lose %2.</source>
        <translation>%1は、その下書きで変更をインポートするまで今のテンプレートのままです。インポートすると%2が失われます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more drafts keep it too.</source>
        <translation>
            <numerusform>ほかの%Ln件の下書きも同じです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>停止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>“%1” is not a draft of Timeline Composer. Choose a file made with “Export draft”.</source>
        <translation>「%1」はTimeline Composerの下書きではありません。「下書きをエクスポート」で保存したファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Timeline Composer. Update the program, then open it.</source>
        <translation>「%1」は新しいバージョンのTimeline Composerで保存されています。プログラムを更新してから開いてください。</translation>
    </message>
    <message>
        <source>“%1” is cut off or damaged in line %2. Nothing was opened; ask for the file once more.</source>
        <translation>「%1」は%2行目で途切れているか、破損しています。何も開いていません。ファイルをもう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>The draft could not be written. Free some space or choose another folder.</source>
        <translation>下書きを書き込めませんでした。空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no file “%1” any more. Choose it again.</source>
        <translation>ファイル「%1」が見つかりません。もう一度選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Close it in other programs, or ask for the right to read it.</source>
        <translation>「%1」を開けません。他のプログラムで閉じるか、読み取りの許可を得てください。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check that the disk is connected and try again.</source>
        <translation>「%1」を最後まで読めませんでした。ディスクの接続を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The draft has more events than one file takes (10 million). Split it first.</source>
        <translation>下書きのイベントが1つのファイルに入る数（1,000万件）を超えています。先に分割してください。</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read from start to end. Save it as a file first.</source>
        <translation>「%1」は最初から最後まで読めるファイルではありません。先にファイルとして保存してください。</translation>
    </message>
</context>
<context>
    <name>DraftImports</name>
    <message>
        <source>No copy of %1 could be kept; keep the file where it is until the outcome CSV is saved.</source>
        <translation>%1のコピーを保管できませんでした。結果CSVを保存するまで、ファイルを今の場所に置いておいてください。</translation>
    </message>
    <message>
        <source>%1 was changed since it was imported: no copy of it could be kept. An outcome CSV of this draft will not have its columns; save one with what it has, or import the file anew.</source>
        <translation>%1はインポート後に変更されたため、コピーを保管できませんでした。この下書きの結果CSVには元の列がありません。そのまま保存するか、ファイルをもう一度インポートしてください。</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>This draft is not there any more. Choose another one.</source>
        <translation>この下書きはもうありません。別の下書きを選んでください。</translation>
    </message>
    <message>
        <source>This draft is damaged and cannot be opened. Your other drafts are not affected; a copy of the file may help us to mend it.</source>
        <translation>この下書きは壊れていて開けません。他の下書きに影響はありません。ファイルのコピーがあれば修復に役立つことがあります。</translation>
    </message>
    <message>
        <source>The file these events came from was not kept.</source>
        <translation>これらのイベントの元ファイルは保管されていません。</translation>
    </message>
    <message>
        <source>This draft was changed by another program meanwhile. Nothing was written over it.</source>
        <translation>その間に別のプログラムがこの下書きを変更しました。上書きはしていません。</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>イベント%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>準備完了%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>エラーあり%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>作成済み%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>不明%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in a send</source>
        <translation>
            <numerusform>送信で待機中%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>スキップ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the ready ones for people who get none</source>
        <translation>
            <numerusform>準備済みのうち%Ln件はイベントを受け取らない人のもの</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused before</source>
        <translation>
            <numerusform>以前に拒否%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>警告あり%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to check: the draft is empty.</source>
        <translation>確認するものがありません。下書きは空です。</translation>
    </message>
    <message>
        <source>Checked on this computer, nothing left it: %1.</source>
        <translation>このコンピューター内だけで確認しました：%1。</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>%1; of all %L2: %3</source>
        <comment>counts of events; how many; more about some of them</comment>
        <translation>%1（全%L2件のうち：%3）</translation>
    </message>
</context>
<context>
    <name>EmbedCheckCommand</name>
    <message>
        <source>embed-check URL… [--origin ORIGIN] [--allow-private HOST] [--json]   (at most 20 addresses)</source>
        <translation>embed-check URL… [--origin ORIGIN] [--allow-private HOST] [--json]   (アドレスは20件まで)</translation>
    </message>
</context>
<context>
    <name>EmbedVerdict</name>
    <message>
        <source>The address was not fetched.</source>
        <translation>このアドレスにはアクセスしていません。</translation>
    </message>
    <message>
        <source>This is not a web address. Write one that begins with https://.</source>
        <translation>ウェブアドレスではありません。https:// で始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The address begins with http: browsers show nothing insecure inside HubSpot&apos;s secure page. Use https.</source>
        <translation>アドレスがhttp:で始まっています。ブラウザーはHubSpotの安全なページ内に安全でない内容を表示しません。httpsをお使いください。</translation>
    </message>
    <message>
        <source>It redirects to %1, which begins with http: browsers show nothing insecure inside HubSpot.</source>
        <translation>http:で始まる%1に転送されます。ブラウザーはHubSpot内に安全でない内容を表示しません。</translation>
    </message>
    <message>
        <source>No answer within 10 seconds. Try again, or open it in the browser.</source>
        <translation>10秒以内に応答がありませんでした。もう一度試すか、ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling.</source>
        <translation>%1というサーバーはありません。つづりを確かめてください。</translation>
    </message>
    <message>
        <source>The server could not be reached from this computer. Try again, or open it in the browser.</source>
        <translation>このコンピューターからサーバーに接続できませんでした。もう一度試すか、ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>It redirects more than 5 times. Use the address it ends at.</source>
        <translation>転送が5回を超えています。最後に着くアドレスをお使いください。</translation>
    </message>
    <message>
        <source>It redirects to something that is not a web address.</source>
        <translation>ウェブアドレスではないものに転送されます。</translation>
    </message>
    <message>
        <source>%1 is an address inside this network, and was not asked. Allow this host if colleagues can reach it.</source>
        <translation>%1はこのネットワーク内のアドレスのため、アクセスしませんでした。同僚の方が開けるなら、このホストを許可してください。</translation>
    </message>
    <message>
        <source>The page wants a name and a password (%1).</source>
        <translation>ページが名前とパスワードを求めています（%1）。</translation>
    </message>
    <message>
        <source>The server refuses us (403). It may let a signed-in colleague in.</source>
        <translation>サーバーに拒否されました（403）。サインイン済みの同僚の方なら開けるかもしれません。</translation>
    </message>
    <message>
        <source>There is no page at this address (%1).</source>
        <translation>このアドレスにページはありません（%1）。</translation>
    </message>
    <message>
        <source>The server asks for patience (429). Check again later.</source>
        <translation>サーバーが待つように求めています（429）。あとで確認してください。</translation>
    </message>
    <message>
        <source>The server does not give out this page (%1).</source>
        <translation>サーバーはこのページを公開していません（%1）。</translation>
    </message>
    <message>
        <source>The server has a fault at the moment (%1). Check again later.</source>
        <translation>サーバーに障害が起きています（%1）。あとで確認してください。</translation>
    </message>
    <message>
        <source>The server answers without a page (%1).</source>
        <translation>サーバーの応答にページがありません（%1）。</translation>
    </message>
    <message>
        <source>The server answers in a way we do not know (%1).</source>
        <translation>サーバーの応答が未知の形式です（%1）。</translation>
    </message>
    <message>
        <source>The page does not forbid being embedded.</source>
        <translation>ページは埋め込みを禁じていません。</translation>
    </message>
    <message>
        <source>X-Frame-Options allows everybody.</source>
        <translation>X-Frame-Optionsはすべてのサイトを許可しています。</translation>
    </message>
    <message>
        <source>X-Frame-Options says something browsers do not know, and ignore.</source>
        <translation>X-Frame-Optionsの値はブラウザーが知らないもので、無視されます。</translation>
    </message>
    <message>
        <source>The page forbids being embedded anywhere (X-Frame-Options: DENY).</source>
        <translation>ページはどこへの埋め込みも禁じています（X-Frame-Options: DENY）。</translation>
    </message>
    <message>
        <source>The page may only be embedded by its own site (X-Frame-Options: SAMEORIGIN).</source>
        <translation>ページは同じサイトにだけ埋め込めます（X-Frame-Options: SAMEORIGIN）。</translation>
    </message>
    <message>
        <source>The page belongs to HubSpot&apos;s own site.</source>
        <translation>ページはHubSpot自身のサイトのものです。</translation>
    </message>
    <message>
        <source>The page sends several X-Frame-Options that contradict each other; browsers then refuse.</source>
        <translation>ページは矛盾する複数のX-Frame-Optionsを送るため、ブラウザーは表示を拒否します。</translation>
    </message>
    <message>
        <source>frame-ancestors allows %1.</source>
        <translation>frame-ancestorsは%1を許可しています。</translation>
    </message>
    <message>
        <source>The page lists who may embed it, and HubSpot is not among them (frame-ancestors %1).</source>
        <translation>ページは埋め込みを許可するサイトを挙げていますが、HubSpotは含まれていません（frame-ancestors %1）。</translation>
    </message>
    <message>
        <source>The page may be embedded by %1, but not by %2 (frame-ancestors).</source>
        <translation>ページは%1には埋め込めますが、%2には埋め込めません（frame-ancestors）。</translation>
    </message>
    <message>
        <source>It is a download, not a page: colleagues would get a file.</source>
        <translation>ページではなくダウンロードです。同僚の方にはファイルが渡ります。</translation>
    </message>
    <message>
        <source>It is a file of type %1, which browsers download instead of showing.</source>
        <translation>種類が%1のファイルです。ブラウザーは表示せずにダウンロードします。</translation>
    </message>
    <message>
        <source>It redirects to a page for signing in, at %1. Colleagues see that, or nothing.</source>
        <translation>%1のサインインページに転送されます。同僚の方にはそのページが見えるか、何も見えません。</translation>
    </message>
    <message>
        <source>The address holds a name or a password; every colleague sees it, for ever.</source>
        <translation>アドレスに名前またはパスワードが含まれています。同僚全員にずっと見えてしまいます。</translation>
    </message>
    <message>
        <source>The address holds an email address; every colleague sees it, for ever.</source>
        <translation>アドレスにEメールアドレスが含まれています。同僚全員にずっと見えてしまいます。</translation>
    </message>
    <message>
        <source>The address holds what looks like a token or a password; every colleague sees it, for ever.</source>
        <translation>アドレスにトークンかパスワードらしきものが含まれています。同僚全員にずっと見えてしまいます。</translation>
    </message>
    <message>
        <source>Opens inside HubSpot</source>
        <translation>HubSpot内で開きます</translation>
    </message>
    <message>
        <source>Will not open inside HubSpot</source>
        <translation>HubSpot内で開きません</translation>
    </message>
    <message>
        <source>Cannot tell whether it opens inside HubSpot</source>
        <translation>HubSpot内で開くか判断できません</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired or is not valid yet: browsers show an empty frame.</source>
        <translation>サーバーの証明書が期限切れか、まだ有効期間前です。ブラウザーには空の枠が表示されます。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another address: browsers show an empty frame.</source>
        <translation>サーバーの証明書は別のアドレスのものです。ブラウザーには空の枠が表示されます。</translation>
    </message>
    <message>
        <source>The server signed its certificate itself: browsers show an empty frame.</source>
        <translation>サーバーの証明書は自己署名です。ブラウザーには空の枠が表示されます。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from nobody browsers trust: they show an empty frame.</source>
        <translation>サーバーの証明書の発行元はブラウザーに信頼されていません。ブラウザーには空の枠が表示されます。</translation>
    </message>
    <message>
        <source>Could not be checked: this computer is not online.</source>
        <translation>確認できませんでした。このコンピューターはオフラインです。</translation>
    </message>
</context>
<context>
    <name>EventField</name>
    <message>
        <source>Event id</source>
        <translation>イベントID</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Eメール</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Custom object type</source>
        <translation>カスタムオブジェクトの種類</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>追加データ</translation>
    </message>
    <message>
        <source>Link text</source>
        <translation>リンクテキスト</translation>
    </message>
    <message>
        <source>Window title</source>
        <translation>ウィンドウの題名</translation>
    </message>
    <message>
        <source>Iframe address</source>
        <translation>iframeのアドレス</translation>
    </message>
    <message>
        <source>Iframe width</source>
        <translation>iframeの幅</translation>
    </message>
    <message>
        <source>Iframe height</source>
        <translation>iframeの高さ</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>レコードID</translation>
    </message>
    <message>
        <source>Visitor cookie</source>
        <translation>訪問者Cookie</translation>
    </message>
</context>
<context>
    <name>EventIndex</name>
    <message>
        <source>Another window is making the index of sent events.</source>
        <translation>別のウィンドウが送信済みイベントの索引を作成しています。</translation>
    </message>
    <message>
        <source>The index of sent events cannot be written. Free some space; nothing else depends on it.</source>
        <translation>送信済みイベントの索引を書き込めません。空き容量を増やしてください。ほかの動作には影響しません。</translation>
    </message>
    <message>
        <source>The index of sent events is damaged and cannot be replaced: remove the file %1. Nothing else depends on it.</source>
        <translation>送信済みイベントの索引が壊れており、置き換えられません。ファイル%1を削除してください。ほかに影響はありません。</translation>
    </message>
    <message>
        <source>The index of sent events is damaged.</source>
        <translation>送信済みイベントの索引が壊れています。</translation>
    </message>
</context>
<context>
    <name>EventKey</name>
    <message>
        <source>An id cannot be made of “%1”: the template has no such field. It has: %2.</source>
        <translation>「%1」からIDは作れません。テンプレートにその項目はありません。ある項目：%2。</translation>
    </message>
    <message>
        <source>Whom the event is for</source>
        <translation>イベントの対象</translation>
    </message>
</context>
<context>
    <name>EventSearch</name>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>EventTemplate</name>
    <message>
        <source>Token %1 of the template has no name. Add a &quot;name&quot; to it and open the file again.</source>
        <translation>テンプレートの%1番目のトークンに名前がありません。&quot;name&quot; を加えて、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The token name &quot;%1&quot; is not allowed. Use letters, digits, dots, dashes and underscores.</source>
        <translation>トークン名 &quot;%1&quot; は使えません。英字、数字、ドット、ハイフン、下線を使ってください。</translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; has the type &quot;%2&quot;. HubSpot knows string, number, enumeration and date.</source>
        <translation>トークン &quot;%1&quot; の種類が &quot;%2&quot; です。HubSpotで使えるのはstring、number、enumeration、dateです。</translation>
    </message>
    <message>
        <source>An option of the token &quot;%1&quot; has no value. Add a &quot;value&quot; to it.</source>
        <translation>トークン &quot;%1&quot; の選択肢に値がありません。&quot;value&quot; を加えてください。</translation>
    </message>
    <message>
        <source>The template is not valid JSON: line %1, column %2. Mend the file there and open it again.</source>
        <translation>テンプレートのJSONが正しくありません（%1行%2列）。そこを直して、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The file holds %1 templates. Save each one in a file of its own.</source>
        <translation>ファイルにテンプレートが%1件あります。1件ずつ別のファイルに保存してください。</translation>
    </message>
    <message>
        <source>The template has no &quot;id&quot;. HubSpot shows it in the list of your event templates.</source>
        <translation>テンプレートに &quot;id&quot; がありません。HubSpotのイベントテンプレート一覧に表示されています。</translation>
    </message>
    <message>
        <source>The template has no &quot;name&quot;. Add one and open the file again.</source>
        <translation>テンプレートに &quot;name&quot; がありません。加えてからもう一度開いてください。</translation>
    </message>
    <message>
        <source>The template has no &quot;objectType&quot;, such as &quot;contacts&quot; or &quot;companies&quot;.</source>
        <translation>テンプレートに &quot;objectType&quot;（&quot;contacts&quot; や &quot;companies&quot; など）がありません。</translation>
    </message>
    <message>
        <source>The token &quot;%1&quot; appears twice in the template.</source>
        <translation>トークン &quot;%1&quot; がテンプレートに2回あります。</translation>
    </message>
</context>
<context>
    <name>FaultPlan</name>
    <message>
        <source>Rule %1 of the scenario: %2</source>
        <translation>シナリオのルール%1：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Mend the word and start again.</source>
        <translation>「%1」はここでは使えません。語を修正して、もう一度開始してください。</translation>
    </message>
    <message>
        <source>The scenario is not a JSON object. Mend the file and start again.</source>
        <translation>シナリオがJSONオブジェクトではありません。ファイルを修正して、もう一度開始してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known in a scenario. Mend the word and start again.</source>
        <translation>「%1」はシナリオでは使えません。語を修正して、もう一度開始してください。</translation>
    </message>
</context>
<context>
    <name>FileSend</name>
    <message>
        <source>This very file was sent to this account on %1: %2.</source>
        <translation>このファイルは%1にこのアカウントへ送信済みです：%2。</translation>
    </message>
</context>
<context>
    <name>ForeignTemplate</name>
    <message>
        <source>“%1” is a draft of this program, with events in it. Drop it on the window, or choose “Open”: its template comes with it.</source>
        <translation>「%1」はこのプログラムの下書きで、イベントが入っています。ウィンドウにドロップするか「開く」を選んでください。テンプレートも一緒に開きます。</translation>
    </message>
    <message>
        <source>“%1” says which column becomes what. Import a file first, then load it there.</source>
        <translation>「%1」はどの列が何になるかを定めるものです。先にファイルをインポートし、そこで読み込んでください。</translation>
    </message>
    <message>
        <source>“%1” holds events, not the template they follow. Import it as a table.</source>
        <translation>「%1」に入っているのはイベントで、テンプレートではありません。表としてインポートしてください。</translation>
    </message>
    <message>
        <source>“%1” describes a whole interface, not a template.</source>
        <translation>「%1」はインターフェース全体の記述で、テンプレートではありません。</translation>
    </message>
    <message>
        <source>“%1” is an answer of HubSpot that says what went wrong: %2</source>
        <translation>「%1」は、何が起きたかを伝えるHubSpotの応答です：%2</translation>
    </message>
    <message>
        <source>“%1” is an empty list: it holds no template.</source>
        <translation>「%1」は空のリストで、テンプレートがありません。</translation>
    </message>
    <message>
        <source>“%1” belongs to a developer project and describes a part of the type “%2”. Event types have the type “app-event” and lie in src/app/app-events.</source>
        <translation>「%1」は開発者プロジェクトの一部で、種類は「%2」です。イベントタイプの種類は「app-event」で、src/app/app-eventsにあります。</translation>
    </message>
    <message>
        <source>“%1” belongs to a developer project. Open the project&apos;s folder: its event types are found there.</source>
        <translation>「%1」は開発者プロジェクトの一部です。プロジェクトのフォルダーを開くと、イベントタイプが見つかります。</translation>
    </message>
    <message>
        <source>“%1” is JSON, but no template: it has neither tokens nor texts for the card.</source>
        <translation>「%1」はJSONですがテンプレートではありません。トークンもカードのテキストもありません。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」は空です。</translation>
    </message>
    <message>
        <source>“%1” is a workbook or a packed folder. Make a template of its columns with “From a file”, or unpack it and open the folder.</source>
        <translation>「%1」はブックか圧縮されたフォルダーです。「ファイルから」で列からテンプレートを作るか、展開してフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>“%1” is no text. A template is a JSON file: ask your developer for it, or make one here.</source>
        <translation>「%1」はテキストではありません。テンプレートはJSONファイルです。開発者に頼むか、ここで作ってください。</translation>
    </message>
    <message>
        <source>“%1” is a table. Make a template of its columns with “From a file”.</source>
        <translation>「%1」は表です。「ファイルから」で列からテンプレートを作ってください。</translation>
    </message>
    <message>
        <source>“%1” is a text without a template in it. A template is a JSON file: ask your developer for it, or make one here.</source>
        <translation>「%1」はテンプレートを含まないテキストです。テンプレートはJSONファイルです。開発者に頼むか、ここで作ってください。</translation>
    </message>
    <message>
        <source>“%1” is a list, but not of templates.</source>
        <translation>「%1」はリストですが、テンプレートのリストではありません。</translation>
    </message>
    <message>
        <source>“%1” is the file of an event type, but its “config” is no { … } with properties and texts. Mend the file there and open it again.</source>
        <translation>「%1」はイベントタイプのファイルですが、「config」がプロパティーとテキストを含む { … } になっていません。そこを直して、もう一度開いてください。</translation>
    </message>
</context>
<context>
    <name>FormatCombos</name>
    <message>
        <source>year / month / day</source>
        <translation>年 / 月 / 日</translation>
    </message>
    <message>
        <source>day / month / year</source>
        <translation>日 / 月 / 年</translation>
    </message>
    <message>
        <source>month / day / year</source>
        <translation>月 / 日 / 年</translation>
    </message>
</context>
<context>
    <name>FrameRefusal</name>
    <message>
        <source>The browser shows an empty frame: the page sends several X-Frame-Options that contradict each other.</source>
        <translation>ブラウザーには空の枠が表示されます。ページが互いに矛盾する複数のX-Frame-Optionsを送っています。</translation>
    </message>
    <message>
        <source>The browser shows an empty frame: the page forbids being embedded (X-Frame-Options: %1).</source>
        <translation>ブラウザーには空の枠が表示されます。ページが埋め込みを禁止しています（X-Frame-Options: %1）。</translation>
    </message>
    <message>
        <source>The browser shows an empty frame: HubSpot is not among those who may embed the page (%1).</source>
        <translation>ブラウザーには空の枠が表示されます。このページを埋め込める相手にHubSpotが含まれていません（%1）。</translation>
    </message>
    <message>
        <source>The browser shows an empty frame: a policy of the page forbids it.</source>
        <translation>ブラウザーには空の枠が表示されます。ページのポリシーで禁止されています。</translation>
    </message>
    <message>
        <source>The browser shows an empty frame: nothing insecure (http) is shown inside HubSpot&apos;s secure page.</source>
        <translation>ブラウザーには空の枠が表示されます。HubSpotの安全なページの中に、安全でない（http）内容は表示されません。</translation>
    </message>
</context>
<context>
    <name>Handlebars</name>
    <message>
        <source>This template makes too much text out of this event. Shorten the lists it goes through.</source>
        <translation>このテンプレートはこのイベントから長すぎる文を作ります。繰り返すリストを短くしてください。</translation>
    </message>
    <message>
        <source>“%1” is not used like this. Write %2.</source>
        <translation>「%1」の使い方が違います。%2と書いてください。</translation>
    </message>
    <message>
        <source>“%1” opens a block. Write {{#%1 …}} … {{/%1}}.</source>
        <translation>「%1」はブロックを開きます。{{#%1 …}} … {{/%1}} と書いてください。</translation>
    </message>
    <message>
        <source>There is no helper named “%1”. HubSpot knows if, unless, each, with, lookup and formatDate.</source>
        <translation>「%1」というヘルパーはありません。HubSpotで使えるのはif、unless、each、with、lookup、formatDateです。</translation>
    </message>
    <message>
        <source>The template is longer than 1 MB.</source>
        <translation>テンプレートが1 MBを超えています。</translation>
    </message>
    <message>
        <source>Raw blocks, {{{{ … }}}}, are not for timeline templates. Write {{ … }}.</source>
        <translation>生ブロック {{{{ … }}}} はタイムラインのテンプレートでは使えません。{{ … }} と書いてください。</translation>
    </message>
    <message>
        <source>Partials, {{&gt; … }}, are not for timeline templates.</source>
        <translation>パーシャル {{&gt; … }} はタイムラインのテンプレートでは使えません。</translation>
    </message>
    <message>
        <source>Decorators, {{* … }}, are not for timeline templates.</source>
        <translation>デコレーター {{* … }} はタイムラインのテンプレートでは使えません。</translation>
    </message>
    <message>
        <source>Partials and decorators are not for timeline templates.</source>
        <translation>パーシャルとデコレーターはタイムラインのテンプレートでは使えません。</translation>
    </message>
    <message>
        <source>This comment has no end. Close it with --}}.</source>
        <translation>コメントに終わりがありません。--}} で閉じてください。</translation>
    </message>
    <message>
        <source>This comment has no end. Close it with }}.</source>
        <translation>コメントに終わりがありません。}} で閉じてください。</translation>
    </message>
    <message>
        <source>This tag has no end. Close it with }}.</source>
        <translation>タグに終わりがありません。}} で閉じてください。</translation>
    </message>
    <message>
        <source>This quotation mark has no partner.</source>
        <translation>引用符が閉じていません。</translation>
    </message>
    <message>
        <source>This [ has no ].</source>
        <translation>[ に対応する ] がありません。</translation>
    </message>
    <message>
        <source>“%1” cannot stand here; expected %2.</source>
        <translation>「%1」はここに置けません。%2が必要です。</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>“%1” can only stand at the start of a path.</source>
        <translation>「%1」はパスの先頭にだけ置けます。</translation>
    </message>
    <message>
        <source>[%1], a position in a list</source>
        <translation>[%1]（リスト内の位置）</translation>
    </message>
    <message>
        <source>a name after the dot</source>
        <translation>ドットの後の名前</translation>
    </message>
    <message>
        <source>Blocks and parentheses are nested too deeply.</source>
        <translation>ブロックとかっこの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>閉じかっこ</translation>
    </message>
    <message>
        <source>a name or a value</source>
        <translation>名前または値</translation>
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
        <translation>開かれていないブロックを閉じています。</translation>
    </message>
    <message>
        <source>“else” stands outside of any block.</source>
        <translation>「else」がブロックの外にあります。</translation>
    </message>
    <message>
        <source>A {{^%1}} block takes {{else}} without a condition.</source>
        <translation>{{^%1}} ブロックの {{else}} には条件を付けられません。</translation>
    </message>
    <message>
        <source>{{#%1}} is never closed. Add {{/%1}}.</source>
        <translation>{{#%1}} が閉じていません。{{/%1}} を加えてください。</translation>
    </message>
    <message>
        <source>A second “else” in the same block; expected {{/%1}}.</source>
        <translation>同じブロックに2つ目の「else」があります。{{/%1}} が必要です。</translation>
    </message>
    <message>
        <source>{{#%1}} is closed by {{/%2}}. Expected {{/%1}}.</source>
        <translation>{{#%1}} が {{/%2}} で閉じられています。{{/%1}} が必要です。</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Left this computer in request %1</source>
        <translation>リクエスト%1でこのコンピューターから送信</translation>
    </message>
    <message>
        <source>The account was asked with the very same request %1</source>
        <translation>まったく同じリクエスト%1でアカウントに問い合わせ</translation>
    </message>
    <message>
        <source>Stopped before this event left</source>
        <translation>このイベントの送信前に停止</translation>
    </message>
    <message>
        <source>The send was stopped before this event left. Send it again whenever you like.</source>
        <translation>このイベントを送信する前に停止しました。いつでも再送信できます。</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>Port %1 of this computer cannot be opened. Another program may be using it: choose another port.</source>
        <translation>このコンピューターのポート%1を開けません。他のプログラムが使用中の可能性があります。別のポートを選んでください。</translation>
    </message>
</context>
<context>
    <name>IdsInFiles</name>
    <message>
        <source>It could not be noted which ids leave in this file, so it was not written. Free some space, or check your rights in %1.</source>
        <translation>このファイルで外に出るIDを記録できないため、ファイルは書き込みませんでした。空き容量を増やすか、%1の権限を確かめてください。</translation>
    </message>
</context>
<context>
    <name>IframeFit</name>
    <message>
        <source>Larger than the window on %1: colleagues will scroll both ways.</source>
        <translation>%1ではウィンドウより大きく、縦横のスクロールが必要です。</translation>
    </message>
    <message>
        <source>Wider than the window on %1: colleagues will scroll.</source>
        <translation>%1ではウィンドウより広く、スクロールが必要です。</translation>
    </message>
    <message>
        <source>Taller than the window on %1: colleagues will scroll.</source>
        <translation>%1ではウィンドウより高く、スクロールが必要です。</translation>
    </message>
</context>
<context>
    <name>ImportNotice</name>
    <message numerus="yes">
        <source>%n lines above the header are left out: %1</source>
        <translation>
            <numerusform>ヘッダーより上の%n行はインポートしません：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have fewer cells than the header; the missing ones are read as empty: line %1</source>
        <translation>
            <numerusform>%n行はヘッダーよりセルが少なく、足りないセルは空として読み込みます：%1行目</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates stand in: %1.</source>
        <translation>日付のある列：%1。</translation>
    </message>
    <message>
        <source>“%1” is not taken for the events&apos; own ids: an id has letters and digits and comes once. Every event gets a new one.</source>
        <translation>「%1」はイベントのIDとして使いません。IDは英字と数字からなり、一度だけ現れるものです。各イベントに新しいIDを付けます。</translation>
    </message>
    <message>
        <source>“%1” says who it is about; “%2” is left out: with both, HubSpot would change the contacts&apos; addresses.</source>
        <translation>「%1」で相手を特定し、「%2」は使いません。両方を送るとHubSpotがコンタクトのアドレスを書き換えるためです。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2に%1</translation>
    </message>
    <message>
        <source>Taken by meaning or by the values: %1.</source>
        <translation>意味や値から選んだ列：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n columns go nowhere: %1.</source>
        <translation>
            <numerusform>使われない列が%n列あります：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>“%1” has days without a time: these events stand at midnight. Times of day stand in: %2.</source>
        <translation>「%1」には時刻のない日付があります。これらのイベントは0時になります。時刻のある列：%2。</translation>
    </message>
    <message>
        <source>Times in “%1” are read as %2, as its name says.</source>
        <translation>「%1」の時刻は、列名のとおり%2として読み取ります。</translation>
    </message>
    <message>
        <source>“%1” counts %2, %3 counts %4: the numbers are converted.</source>
        <translation>「%1」は%2、%3は%4の値です。数値を換算します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 (%n times)</source>
        <translation>
            <numerusform>%2の%1（%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as empty: %1.</source>
        <translation>空として読み取ったもの：%1。</translation>
    </message>
    <message>
        <source>No column fills %1.</source>
        <translation>%1に入る列はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of “%1” show something else than they hold: “%2” for %3, which is read.</source>
        <translation>
            <numerusform>「%1」の%n個のセルは、入っている値と違う表示です。「%2」と表示される%3を読み込みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message numerus="yes">
        <source>Blanks around the text of %n cells are left out: %1.</source>
        <translation>
            <numerusform>%n個のセルで、文字の前後の空白を取り除きます：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates in “%1” have no time of day: these events stand at midnight.</source>
        <translation>
            <numerusform>「%1」の%n件の日付には時刻がありません。これらのイベントは午前0時になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is hidden in the sheet and is used all the same.</source>
        <translation>「%1」はシートでは非表示ですが、使われます。</translation>
    </message>
    <message>
        <source>“%1” holds gross amounts, with taxes; they are used as they are for %2.</source>
        <translation>「%1」は税込みの金額です。そのまま%2に使います。</translation>
    </message>
    <message>
        <source>Events of the file name another template: %1. They become events of “%2” (%3) all the same.</source>
        <translation>ファイル内のイベントに別のテンプレートの指定があります：%1。それでも「%2」（%3）のイベントになります。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have empty cells more than the header has names; they are read without them: line %1</source>
        <translation>
            <numerusform>%n行に、ヘッダーの列数より多い空のセルがあります。それらを除いて読み取ります：%1行目</numerusform>
        </translation>
    </message>
    <message>
        <source>No column fills %1 of the extra data, which the card prints.</source>
        <translation>カードに表示される追加データの%1を入れる列がありません。</translation>
    </message>
    <message>
        <source>“%1” is read with the day in front of the month, as the dates of “%2” show.</source>
        <translation>「%1」は、「%2」の日付が示すとおり、日、月の順に読みます。</translation>
    </message>
    <message>
        <source>“%1” is read with the month in front of the day, as the dates of “%2” show.</source>
        <translation>「%1」は、「%2」の日付が示すとおり、月、日の順に読みます。</translation>
    </message>
    <message>
        <source>What does not come out even is rounded: 100 %1 are %2 %3.</source>
        <translation>割り切れない値は丸められます。100%1は%2%3です。</translation>
    </message>
    <message>
        <source>Each line is one cell in quotation marks that holds the whole row: save the file again without them, or have it read without quotation marks.</source>
        <translation>各行が引用符で囲まれた1つのセルになっています。引用符なしで保存し直すか、引用符なしとして読み込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n characters do not belong to %1: save the file as “CSV UTF-8”, or choose another encoding.</source>
        <translation>
            <numerusform>%n文字が%1に属しません。「CSV UTF-8」で保存し直すか、別の文字コードを選んでください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no time in “%1”: these events get the moment of the review.</source>
        <translation>
            <numerusform>%n行では「%1」に日時がありません。これらのイベントの日時は、確認の時点になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No column says when it happened: the events get the moment of the review.</source>
        <translation>いつ起きたかを示す列がありません。イベントの日時は、確認の時点になります。</translation>
    </message>
    <message>
        <source>“%1” says a zone for each row and is not used: all times in “%2” are read in one zone.</source>
        <translation>「%1」は行ごとのタイムゾーンを示していますが、使われません。「%2」の時刻はすべて同じタイムゾーンで読み取ります。</translation>
    </message>
</context>
<context>
    <name>ImportPipeline</name>
    <message>
        <source>“%1” has more than %2 rows, which is more than one import takes. Split it, and import the parts one after the other.</source>
        <translation>「%1」の行数は、1回でインポートできる上限の%2行を超えています。ファイルを分割し、順にインポートしてください。</translation>
    </message>
    <message>
        <source>“%1” was changed while it was read. Save it to its end, then try once more.</source>
        <translation>「%1」は読み取り中に変更されました。保存が終わってから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>ImportQuestion</name>
    <message>
        <source>Which of them is written right?</source>
        <translation>正しく表示されているのはどちらですか？</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>縦線</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>コロン</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>nothing: it is one column</source>
        <translation>区切りなし：1列です</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n columns</source>
        <translation>
            <numerusform>%1、%n列</numerusform>
        </translation>
    </message>
    <message>
        <source>What separates the columns in “%1”?</source>
        <translation>「%1」では何が列を区切っていますか？</translation>
    </message>
    <message>
        <source>the names of the columns</source>
        <translation>列の名前</translation>
    </message>
    <message>
        <source>the first event</source>
        <translation>最初のイベント</translation>
    </message>
    <message>
        <source>Is the first line, “%1”, …</source>
        <translation>最初の行「%1」は…</translation>
    </message>
    <message>
        <source>Which column holds the contact&apos;s email?</source>
        <translation>コンタクトのEメールアドレスはどの列ですか？</translation>
    </message>
    <message>
        <source>Which column says when it happened?</source>
        <translation>いつ起きたかを示すのはどの列ですか？</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Which day is %1?</source>
        <translation>%1はどの日ですか？</translation>
    </message>
    <message>
        <source>How much is %1?</source>
        <translation>%1はいくつですか？</translation>
    </message>
    <message>
        <source>Which column holds “%1”?</source>
        <translation>「%1」はどの列ですか？</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The file has several lists of people. Which one holds the events?</source>
        <translation>ファイルに人のリストが複数あります。イベントはどれですか？</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n records</source>
        <translation>
            <numerusform>「%1」、%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has days without a time of day. Does another column say it?</source>
        <translation>「%1」には時刻のない日付があります。別の列に時刻がありますか？</translation>
    </message>
    <message>
        <source>none: midnight</source>
        <translation>ない：午前0時</translation>
    </message>
    <message>
        <source>“%1” names a zone that several places share. In which zone are its times?</source>
        <translation>「%1」のタイムゾーンは複数の地域で使われます。どのタイムゾーンの時刻ですか？</translation>
    </message>
    <message>
        <source>“%1” says a zone for each row, such as %2, that is not known. In which zone are the times of “%3”?</source>
        <translation>「%1」には行ごとのタイムゾーン（%2など）がありますが、判別できません。「%3」はどのタイムゾーンの時刻ですか？</translation>
    </message>
    <message>
        <source>“%1” and “%2” may count in different steps. How much is %3?</source>
        <translation>「%1」と「%2」は単位の桁が異なるかもしれません。%3はいくらですか？</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>はい：%1</translation>
    </message>
    <message>
        <source>no, leave it out</source>
        <translation>いいえ、取り込まない</translation>
    </message>
    <message>
        <source>“%1” counts something else than “%2” says. Are its numbers taken as they stand?</source>
        <translation>「%1」は「%2」と違うものを数えているようです。数値をそのまま使いますか？</translation>
    </message>
    <message>
        <source>“%1” has amounts in several currencies: %2. Are the numbers taken as they stand?</source>
        <translation>「%1」には複数の通貨の金額があります：%2。数値をそのまま使いますか？</translation>
    </message>
    <message>
        <source>“%1” tells the numbers of “%2” apart: %3. Are they taken as they stand?</source>
        <translation>「%1」が「%2」の数値を区別しています：%3。数値をそのまま使いますか？</translation>
    </message>
    <message>
        <source>“%1” has years of two digits. Is %2 in %3?</source>
        <translation>「%1」の年は2桁です。%2は%3年のことですか？</translation>
    </message>
    <message>
        <source>“%1” holds %2, with the day behind the year. Is %3 written with the month behind the year?</source>
        <translation>「%1」には%2のように年の次に日がくる値があります。%3は年の次が月ですか？</translation>
    </message>
    <message>
        <source>“%1” stands above the header. In which zone are the times of “%2”?</source>
        <translation>ヘッダー行の上に「%1」とあります。「%2」の時刻はどのタイムゾーンですか？</translation>
    </message>
    <message>
        <source>The workbook has several sheets of the same columns. Which one holds the events?</source>
        <translation>ブックに同じ列のシートが複数あります。イベントはどれですか？</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n rows</source>
        <translation>
            <numerusform>「%1」、%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds %2: values of some options of “%3” and labels of others. Are the values meant?</source>
        <translation>「%1」に%2があります。「%3」のある選択肢の値であり、別の選択肢のラベルでもあります。値を指していますか？</translation>
    </message>
    <message>
        <source>%1: “%2” stands between thousands</source>
        <translation>%1：「%2」は桁区切り</translation>
    </message>
    <message>
        <source>%1: “%2” stands before decimals</source>
        <translation>%1：「%2」は小数点</translation>
    </message>
    <message>
        <source>“%1” does not say which unit of time it counts. What is its %2?</source>
        <translation>「%1」は時間の単位を示していません。その%2は何ですか？</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>none: the moment of the review</source>
        <translation>なし：確認の時点</translation>
    </message>
</context>
<context>
    <name>IssueGroups</name>
    <message>
        <source>Refused in an earlier send; the reason is not known here</source>
        <translation>以前の送信で拒否されました。理由はここでは分かりません</translation>
    </message>
</context>
<context>
    <name>JsonTable</name>
    <message>
        <source>“%1” ends in the middle of a list, in line %2. Export or download it again.</source>
        <translation>「%1」はリストの途中、%2行目で終わっています。エクスポートまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a table: in line %2 stands something else than an object in braces. A list of objects is needed, one for each event.</source>
        <translation>「%1」を表として読み取れません。%2行目に、波かっこで囲まれたオブジェクト以外のものがあります。イベントごとに1つのオブジェクトを並べたリストが必要です。</translation>
    </message>
    <message>
        <source>“%1” ends in the middle of an object that begins in line %2. Export or download it again.</source>
        <translation>「%1」は%2行目から始まるオブジェクトの途中で終わっています。エクスポートまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>In “%1” an object that begins in line %2 is longer than 16 MB. No event can be so long.</source>
        <translation>「%1」の%2行目から始まるオブジェクトが16 MBを超えています。これほど長いイベントはありえません。</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON in line %2. Export it again, or mend the line.</source>
        <translation>「%1」は%2行目のJSONが正しくありません。エクスポートし直すか、その行を修正してください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>中止しました。何も追加されていません。</translation>
    </message>
    <message>
        <source>“%1” has more than 16,384 different keys: its objects are not the rows of a table.</source>
        <translation>「%1」には16,384を超える異なるキーがあります。オブジェクトが表の行になっていません。</translation>
    </message>
    <message>
        <source>There is nothing to import in “%1”: it holds no objects with values.</source>
        <translation>「%1」にはインポートするものがありません。値を持つオブジェクトが含まれていません。</translation>
    </message>
    <message>
        <source>“%1” has no list called “%2”. It has: %3.</source>
        <translation>「%1」に「%2」というリストはありません。あるもの：%3。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a table: lists stand beside objects in it. A list of objects is needed, one for each event.</source>
        <translation>「%1」は表として読み込めません。リストとオブジェクトが混ざっています。イベントごとに1つのオブジェクトのリストが必要です。</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>ファイルがその途中で終わっています</translation>
    </message>
    <message>
        <source>something else than an object in braces, up to line %1</source>
        <translation>%1行目まで、波括弧で囲んだオブジェクトではありません</translation>
    </message>
    <message>
        <source>something else than an object in braces</source>
        <translation>波括弧で囲んだオブジェクトではありません</translation>
    </message>
    <message>
        <source>not valid JSON in line %1</source>
        <translation>%1行目のJSONが正しくありません</translation>
    </message>
    <message>
        <source>not valid JSON, up to line %1</source>
        <translation>%1行目までJSONが正しくありません</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>JSONが正しくありません</translation>
    </message>
    <message>
        <source>the file ends in the middle of a list</source>
        <translation>ファイルがリストの途中で終わっています</translation>
    </message>
    <message>
        <source>the file ends in the middle of an object</source>
        <translation>ファイルがオブジェクトの途中で終わっています</translation>
    </message>
    <message>
        <source>more than 1,024 levels of braces and brackets inside one another, in line %1</source>
        <translation>%1行目で、波括弧と角括弧が1,024段階より深く入れ子になっています</translation>
    </message>
    <message>
        <source>“%1” cannot be read: the record of line %2 has more than 1,024 levels of braces and brackets, one inside the other. Leave that record out, or write it flatter.</source>
        <translation>「%1」を読み取れません。%2行目のレコードでは、波括弧と角括弧が1,024段階より深く入れ子になっています。そのレコードを除くか、階層を浅くしてください。</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>There is no room to keep %1 as it was. Free some space and try again; nothing was changed.</source>
        <translation>%1を元のまま残すための空きがありません。空き容量を増やしてもう一度お試しください。何も変更していません。</translation>
    </message>
    <message>
        <source>The record of sends could not be brought over to this version. It was left as it is; a copy may help us to mend it.</source>
        <translation>送信の記録をこのバージョンの形に移せませんでした。元のままにしてあります。修復のため、コピーをいただけると助かります。</translation>
    </message>
    <message>
        <source>The plan cannot be frozen: its batches do not fit.</source>
        <translation>計画を確定できません。リクエストの区切りが合っていません。</translation>
    </message>
    <message>
        <source>These events were created meanwhile by another window or program. Nothing was sent; review once more.</source>
        <translation>これらのイベントは、その間に別のウィンドウまたはプログラムが作成しました。何も送信していません。もう一度内容を確認してください。</translation>
    </message>
    <message>
        <source>These events are in another send that is not finished. Nothing was sent; resume or stop that send first.</source>
        <translation>これらのイベントは未完了の別の送信に含まれています。何も送信していません。先にその送信を再開するか停止してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Nothing was sent; check the disk, its room and your rights there.</source>
        <translation>ファイル%1に書き込めません。何も送信していません。ディスク、空き容量、アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The record of this send was damaged and restored. The account may have created the event; ask the account.</source>
        <translation>この送信の記録は壊れたため復元されました。アカウントにイベントが作成された可能性があります。アカウントに確認してください。</translation>
    </message>
    <message>
        <source>The restored record of sends stays beside the old one: %1. Check your rights to the folder.</source>
        <translation>復元した送信の記録は元のファイルの隣にあります：%1。フォルダーへのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The daily copy of the record of sends could not be put in its place: %1.</source>
        <translation>送信の記録の毎日のコピーを所定の場所に置けませんでした：%1。</translation>
    </message>
    <message>
        <source>A send is running or paused in a window or program. Let it end, or stop it there: what was not sent can be sent later. Then try again; nothing was changed.</source>
        <translation>ウィンドウまたはプログラムで送信が実行中か一時停止中です。終わるまで待つか、そこで停止してください。送信されなかったものは後で送信できます。その後もう一度お試しください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The record of sends is being restored, or a person taken out of it, by another program. Wait until it is done; nothing was changed.</source>
        <translation>別のプログラムが送信の記録を復元しているか、記録から人を消去しています。終わるまでお待ちください。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Cancelled before anything left: no event was created, and no send was made.</source>
        <translation>何も送信される前にキャンセルしました。イベントは作成されず、送信の記録も残っていません。</translation>
    </message>
</context>
<context>
    <name>LedgerRetention</name>
    <message>
        <source>There is no such send any more.</source>
        <translation>その送信はもうありません。</translation>
    </message>
    <message>
        <source>Stopped. What is still kept goes at the next start.</source>
        <translation>停止しました。まだ保存されている内容は、次回の起動時に削除されます。</translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>Another window is sending these events. Watch them there.</source>
        <translation>別のウィンドウがこれらのイベントを送信しています。そちらでご覧ください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Nothing was sent; check the disk and your rights there.</source>
        <translation>フォルダー%1に書き込めません。何も送信されていません。ディスクと、そのフォルダーへのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>There is no send %1.</source>
        <translation>送信%1はありません。</translation>
    </message>
    <message>
        <source>Several sends begin with %1. Give more of its id.</source>
        <translation>%1で始まる送信が複数あります。IDをもう少し長く指定してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read where it is, and there is no room for a copy of it.</source>
        <translation>ファイル%1は今の場所では読み取れず、コピーする空きもありません。</translation>
    </message>
    <message>
        <source>The record of sends in %1 is damaged. It can still be read; nothing is sent to its accounts. `sends verify` says what is whole, `sends restore` brings it back.</source>
        <translation>%1にある送信の記録が壊れています。読むことはまだできますが、その記録のアカウントには何も送信しません。`sends verify`で無事なものを確認でき、`sends restore`で元に戻せます。</translation>
    </message>
    <message>
        <source>A send takes at most 800 million events.</source>
        <translation>1回の送信で扱えるイベントは最大8億件です。</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>“%1” is empty</source>
        <translation>「%1」が空</translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <translation>「%1」が「%2」</translation>
    </message>
    <message>
        <source>Rows are left out where %1.</source>
        <translation>次の行は除外されます：%1。</translation>
    </message>
    <message>
        <source>The mapping leaves out rows by %1, which this file does not have: no row is left out for that.</source>
        <translation>マッピングは%1によって行を除外しますが、このファイルにその列はありません。そのため除外される行はありません。</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label, and what it is about</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>the first ones of a list that goes on</comment>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>MendSteps</name>
    <message>
        <source>What you mended cannot be remembered for the next file. Free some space.</source>
        <translation>修正した内容を次のファイルのために保存できません。空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>MintingKey</name>
    <message>
        <source>The file %1 cannot be written. Ids made now are known as ours until the program ends.</source>
        <translation>ファイル%1に書き込めません。今作られるIDは、プログラムが終わるまでの間だけ自分のものと認識されます。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
</context>
<context>
    <name>OutcomeCounts</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>待機中%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>作成済み%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>拒否%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>不明%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>スキップ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>未送信%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeCsv</name>
    <message>
        <source>could not be read: %1</source>
        <translation>読み取れませんでした：%1</translation>
    </message>
    <message>
        <source>“%1” was changed since its rows were read: outcomes cannot stand beside them. Save them once more.</source>
        <translation>「%1」は行を読み取った後に変更されたため、結果をその横に書けません。もう一度保存してください。</translation>
    </message>
</context>
<context>
    <name>OutputPlace</name>
    <message>
        <source>%1 is a file that Timeline Composer keeps for itself. Nothing was saved: save under another name, or in another folder.</source>
        <translation>%1はTimeline Composer自身のファイルです。何も保存していません。別の名前で、または別のフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>%1 is no file but a device: nothing can be kept there. Nothing was saved: save under another name.</source>
        <translation>%1はファイルではなくデバイスのため、何も保存できません。何も保存していません。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>%1 is the file that is read here: it would be replaced. Nothing was saved: save under another name.</source>
        <translation>%1はここで読み込んでいるファイルのため、上書きされてしまいます。何も保存していません。別の名前で保存してください。</translation>
    </message>
    <message>
        <source>%1 is the list of those who get no events, as the settings say: it would be replaced. Nothing was saved: save under another name.</source>
        <translation>%1は、設定で指定された「イベントを送らない人の一覧」のため、上書きされてしまいます。何も保存していません。別の名前で保存してください。</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Create events</source>
        <translation>イベントの作成</translation>
    </message>
    <message>
        <source>Ask what became of an event</source>
        <translation>イベントの結果の確認</translation>
    </message>
    <message>
        <source>Read templates</source>
        <translation>テンプレートの読み取り</translation>
    </message>
    <message>
        <source>A token does not say what it allows. The first event will show it.</source>
        <translation>トークンは何を許可するかを示しません。最初のイベントでわかります。</translation>
    </message>
    <message>
        <source>With this app’s templates, on any record of the account.</source>
        <translation>このアプリのテンプレートで、アカウントのどのレコードにも作成できます。</translation>
    </message>
    <message>
        <source>Ask your developer to add the permission “timeline”, then sign in again.</source>
        <translation>開発者に権限「timeline」の追加を依頼し、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>So a lost answer never turns into a second event.</source>
        <translation>応答が失われても、同じイベントが二つになることはありません。</translation>
    </message>
    <message>
        <source>Events whose answer was lost stay unknown; they are never sent again by themselves.</source>
        <translation>応答が失われたイベントは不明のままになり、自動で再送されることはありません。</translation>
    </message>
    <message>
        <source>Templates can be fetched as they stand at HubSpot.</source>
        <translation>HubSpotにあるとおりのテンプレートを取得できます。</translation>
    </message>
    <message>
        <source>Type templates in here as they stand at HubSpot, or open your developer’s file. All else works.</source>
        <translation>HubSpotにあるとおりにテンプレートを入力するか、開発者のファイルを開いてください。ほかはすべて動作します。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>許可なし</translation>
    </message>
</context>
<context>
    <name>PersonErasure</name>
    <message>
        <source>(erased)</source>
        <translation>（消去済み）</translation>
    </message>
    <message>
        <source>An event of this person waits or is unknown in the send “%1” of %2. Stop that send, or ask the account about it, then erase. Nothing was changed.</source>
        <translation>この人のイベントが%2の送信「%1」で待機中または不明です。その送信を停止するか、アカウントに確認してから消去してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: nothing can be said of what it holds.</source>
        <translation>%1を読み取れないため、内容について何も言えません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the address still stands in it. Free some space and erase it again.</source>
        <translation>%1を書き込めないため、アドレスがまだ残っています。空き容量を増やして、もう一度消去してください。</translation>
    </message>
    <message>
        <source>“%1” is no email address.</source>
        <translation>「%1」はEメールアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: the address may still stand in it. Check your rights there and erase it again.</source>
        <translation>%1を削除できません。アドレスがまだ残っている可能性があります。権限を確認して、もう一度消去してください。</translation>
    </message>
</context>
<context>
    <name>PlaceInFile</name>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>%1件目</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <translation>%1件目：%2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>シートの%1行目：%2</translation>
    </message>
</context>
<context>
    <name>PracticeDial</name>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Answers come slowly</source>
        <translation>応答が遅い</translation>
    </message>
    <message>
        <source>The line drops, nothing is created</source>
        <translation>回線が切れ、何も作成されない</translation>
    </message>
    <message>
        <source>The line drops after creating</source>
        <translation>作成後に回線が切れる</translation>
    </message>
    <message>
        <source>Every request is answered at once.</source>
        <translation>どのリクエストにもすぐ応答します。</translation>
    </message>
    <message>
        <source>The account asks to wait two seconds. Nothing is lost; the send slows down by itself.</source>
        <translation>アカウントが2秒待つよう求めます。何も失われず、送信は自動で遅くなります。</translation>
    </message>
    <message>
        <source>Rows become unknown, because nobody can tell what the server did. Ask the account then.</source>
        <translation>サーバーが何をしたか分からないため、行は不明になります。アカウントに問い合わせてください。</translation>
    </message>
    <message>
        <source>Rows become unknown. Asking shows that they are not there, and they can be sent again.</source>
        <translation>行は不明になります。問い合わせると存在しないと分かり、もう一度送信できます。</translation>
    </message>
    <message>
        <source>Rows become unknown although they were created. Asking finds them; nothing is doubled.</source>
        <translation>作成されたのに行は不明になります。問い合わせると見つかり、二重にはなりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes, as at HubSpot</source>
        <translation>
            <numerusform>%n分（HubSpotと同じ）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>The browser takes too long</source>
        <translation>ブラウザーに時間がかかりすぎる</translation>
    </message>
    <message>
        <source>The address was used before</source>
        <translation>アドレスがすでに使われている</translation>
    </message>
    <message>
        <source>The client ID is not known</source>
        <translation>クライアントIDが登録されていない</translation>
    </message>
    <message>
        <source>The client secret does not match</source>
        <translation>クライアントシークレットが一致しない</translation>
    </message>
    <message>
        <source>The redirect address is not listed</source>
        <translation>リダイレクトURLが登録されていない</translation>
    </message>
    <message>
        <source>The additional protection is refused (PKCE)</source>
        <translation>追加の保護（PKCE）が拒否される</translation>
    </message>
    <message>
        <source>The permission “timeline” is missing</source>
        <translation>権限「timeline」がない</translation>
    </message>
    <message>
        <source>A renewal opens another account</source>
        <translation>更新で別のアカウントが開く</translation>
    </message>
    <message>
        <source>The server fails</source>
        <translation>サーバーで障害が起きる</translation>
    </message>
    <message>
        <source>The newest interface is missing</source>
        <translation>最新のインターフェースがない</translation>
    </message>
    <message>
        <source>HubSpot declines, in words</source>
        <translation>HubSpotが理由を添えて断る</translation>
    </message>
    <message>
        <source>The answer names no account</source>
        <translation>返事にアカウントの番号がない</translation>
    </message>
    <message>
        <source>A renewal opens another account, unnamed</source>
        <translation>更新で別のアカウントが開き、番号もない</translation>
    </message>
    <message>
        <source>A renewed token cannot be used</source>
        <translation>更新したトークンが使えない</translation>
    </message>
    <message>
        <source>The lifetime is written as text</source>
        <translation>有効期間が文字列で書かれている</translation>
    </message>
    <message>
        <source>HubSpot refuses, in words of its own</source>
        <translation>HubSpotが独自の言葉で拒否する</translation>
    </message>
    <message>
        <source>There are too many requests</source>
        <translation>リクエストが多すぎる</translation>
    </message>
    <message>
        <source>Some rows are refused</source>
        <translation>一部の行が拒否される</translation>
    </message>
    <message>
        <source>The sign-in ends</source>
        <translation>サインインが終了する</translation>
    </message>
    <message>
        <source>The daily limit is reached</source>
        <translation>1日の上限に達する</translation>
    </message>
    <message>
        <source>The send pauses and loses nothing. Choose “Nothing” here, then Resume.</source>
        <translation>送信は一時停止し、何も失われません。ここで「なし」を選んでから再開してください。</translation>
    </message>
    <message>
        <source>The send pauses until the limit is set back. Choose “Nothing” here, then Resume.</source>
        <translation>上限がリセットされるまで送信は一時停止します。ここで「なし」を選んでから再開してください。</translation>
    </message>
    <message>
        <source>An answer takes three seconds: time to try Pause and Stop.</source>
        <translation>応答に3秒かかることがあります。一時停止と停止を試せます。</translation>
    </message>
    <message>
        <source>The Practice account is still set to refuse some rows, mended ones too. Under Accounts, set “What goes wrong” to “Nothing” to have them created.</source>
        <translation>練習用アカウントは、修正した行も含めて一部の行を拒否する設定のままです。作成されるようにするには、「アカウント」で「起こす問題」を「なし」にしてください。</translation>
    </message>
    <message>
        <source>The first row of such a request and every fiftieth are refused, whatever they say, mended ones too. To have them created choose “Nothing” here, then send them again. Unless it is every request, a send of few may be spared.</source>
        <translation>対象になったリクエストの最初の行と50行に1行が、内容にかかわらず、修正した行も含めて拒否されます。作成されるようにするには、ここで「なし」を選んでから再送信してください。毎回のリクエストを対象にしない限り、リクエストの少ない送信では何も拒否されないことがあります。</translation>
    </message>
</context>
<context>
    <name>PracticeLog</name>
    <message>
        <source>The practice store %1 cannot be read or written. Choose another place for it and start again.</source>
        <translation>練習用の保存先%1を読み書きできません。別の場所を選んで、やり直してください。</translation>
    </message>
    <message>
        <source>%1 is not a store of the Practice account. Move it elsewhere to begin with an empty one; it is left as it is.</source>
        <translation>%1は練習用アカウントの保存ファイルではありません。空のファイルから始めるには、別の場所に移してください。このファイルは変更しません。</translation>
    </message>
</context>
<context>
    <name>PracticeName</name>
    <message>
        <source>Practice account</source>
        <translation>練習用アカウント</translation>
    </message>
</context>
<context>
    <name>ProcessLock</name>
    <message>
        <source>%1 cannot be written. Check the disk and your rights there.</source>
        <translation>%1に書き込めません。ディスクとアクセス権を確認してください。</translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message>
        <source>Paused: this computer slept, or its clock was put forward. Check the network and the time, then resume; nothing was lost.</source>
        <translation>一時停止：このコンピューターがスリープしたか、時計が進められました。ネットワークと時刻を確認して再開してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Paused: this computer&apos;s clock was put back. Check the time, then resume; nothing was lost.</source>
        <translation>一時停止：このコンピューターの時計が戻されました。時刻を確認して再開してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Paused: the account asks to wait %1 seconds, longer than you allow. Resume later; nothing was lost.</source>
        <translation>一時停止：アカウントは%1秒待つよう求めていますが、許可された時間を超えています。後で再開してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Look at the first event before the others follow.</source>
        <translation>残りが続く前に、最初のイベントを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n events have left; what the account answered is not written down yet, and is unknown when the program ends before it is.</source>
        <translation>
            <numerusform>%n件のイベントは送信済みです。アカウントの応答はまだ記録されておらず、記録される前にプログラムが終了すると不明になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: the account can be asked again only in %1 seconds, longer than you allow. Ask later; nothing was lost.</source>
        <translation>一時停止：アカウントに次に問い合わせられるのは%1秒後で、許された待ち時間を超えます。後で問い合わせてください。何も失われていません。</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>What the account holds of the first event cannot be written down. Free some space.</source>
        <translation>アカウントにある最初のイベントの内容を記録できません。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Sign in again and read it back; nothing was lost.</source>
        <translation>もう一度サインインして読み戻してください。何も失われていません。</translation>
    </message>
    <message>
        <source>This sign-in may not read events. Open the record in HubSpot and look.</source>
        <translation>このサインインではイベントを読み取れません。HubSpotでレコードを開いて確認してください。</translation>
    </message>
    <message>
        <source>The account gives no usable answer. Read it back later, or open the record and look.</source>
        <translation>アカウントから使える応答がありません。後で読み戻すか、レコードを開いて確認してください。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>A newer version of this program wrote the reason (%1). %2</source>
        <comment>%1 a key, %2 what it is about, may be empty</comment>
        <translation>理由（%1）は新しいバージョンのプログラムで書かれています。%2</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>%1 could not be written. Choose another folder, or free some space.</source>
        <translation>%1を書き込めませんでした。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Left out for the list of those who get none</source>
        <translation>イベントを送らない人の一覧により除外</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>The first event, read back</source>
        <translation>最初のイベントの読み戻し</translation>
    </message>
    <message>
        <source>%1: %2 of %3 fields are equal</source>
        <translation>%1：%3項目中%2項目が一致</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>SHA-256 of the plan</source>
        <translation>計画の SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the receipt as JSON or as a table.</source>
        <translation>
            <numerusform>残り%Ln件は JSON または表の送信レポートにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipt of a send</source>
        <translation>送信の送信レポート</translation>
    </message>
    <message>
        <source>Created events cannot be changed or deleted. The record on the computer that sent them has every event, word for word.</source>
        <translation>作成したイベントは変更も削除もできません。送信したコンピューターの記録に、すべてのイベントがそのまま残っています。</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封の日時</translation>
    </message>
    <message>
        <source>Note of the seal</source>
        <translation>封のメモ</translation>
    </message>
    <message>
        <source>SHA-256 of the seal</source>
        <translation>封のSHA-256</translation>
    </message>
    <message>
        <source>guards against accidents, not against forgery</source>
        <translation>事故を防ぐためのもので、偽造を防ぐものではありません</translation>
    </message>
    <message>
        <source>Created events cannot be changed or deleted. What was sent, word for word, is not kept any more, as was chosen in the settings.</source>
        <translation>作成したイベントは変更も削除もできません。送信した内容そのものは、設定で選んだとおり、もう保管されていません。</translation>
    </message>
    <message>
        <source>with a token; the person is not known</source>
        <translation>トークンを使用（本人は不明）</translation>
    </message>
    <message>
        <source>%1 corrects %2</source>
        <translation>%1は%2を訂正</translation>
    </message>
    <message>
        <source>%1 was corrected by %2</source>
        <translation>%1は%2で訂正済み</translation>
    </message>
    <message>
        <source>%1 was composed again for %2: %3</source>
        <translation>%1は%2の代わりに作り直したもの：%3</translation>
    </message>
    <message>
        <source>and %1 more; the receipt as JSON names all</source>
        <translation>ほか%1件。すべてはJSON形式の送信レポートにあります</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>For</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Nothing has left yet</source>
        <translation>まだ何も送信されていません</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>two moments and a zone</comment>
        <translation>%1～%2、%3</translation>
    </message>
    <message>
        <source>Events that this send did not create</source>
        <translation>この送信で作成されなかったイベント</translation>
    </message>
    <message>
        <source>Created since by later sends</source>
        <translation>その後の送信で作成</translation>
    </message>
    <message>
        <source>The receipt was not written.</source>
        <translation>送信レポートは書き出していません。</translation>
    </message>
</context>
<context>
    <name>ReceiptWriter</name>
    <message>
        <source>The receipt could not be written. Choose another folder, or free some space.</source>
        <translation>送信レポートを書き出せませんでした。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The receipt was not written.</source>
        <translation>送信レポートは書き出していません。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Refused by %1, which gave no reason</source>
        <translation>%1が拒否しました。理由は示されていません</translation>
    </message>
    <message>
        <source>Refused by %1: “%2”</source>
        <comment>%2 is the account&apos;s own sentence</comment>
        <translation>%1が拒否しました：「%2」</translation>
    </message>
</context>
<context>
    <name>RehearsalDial</name>
    <message>
        <source>Nothing goes wrong</source>
        <translation>何も起こらない</translation>
    </message>
    <message>
        <source>Some rows are refused</source>
        <translation>一部の行が拒否される</translation>
    </message>
    <message>
        <source>The sign-in ends in the middle</source>
        <translation>途中でサインインが切れる</translation>
    </message>
    <message>
        <source>The account’s daily limit is reached</source>
        <translation>アカウントの1日の上限に達する</translation>
    </message>
    <message>
        <source>Answers are lost</source>
        <translation>応答が失われる</translation>
    </message>
    <message>
        <source>Answers come slowly</source>
        <translation>応答が遅い</translation>
    </message>
    <message>
        <source>Refused is what an account would refuse for its own reasons: mend those rows before you create.</source>
        <translation>アカウント自身の理由で拒否される行だけが拒否されます。作成する前にそれらの行を直してください。</translation>
    </message>
    <message>
        <source>One row in fifty, and the first of each request, comes back refused. In a real send you would mend them in the draft and send them again.</source>
        <translation>50行に1行と、各リクエストの最初の行が拒否されます。実際の送信では、下書きで直して再送します。</translation>
    </message>
    <message>
        <source>The send pauses and loses nothing. Resume stands for the new sign-in.</source>
        <translation>送信は一時停止し、何も失われません。「再開」が新しいサインインの代わりです。</translation>
    </message>
    <message>
        <source>The send pauses until the limit is set back. Resume stands for the next day.</source>
        <translation>上限が戻るまで送信は一時停止します。「再開」が翌日の代わりです。</translation>
    </message>
    <message>
        <source>Events are created and nobody hears of it: rows become unknown. Ask about them; nothing is doubled.</source>
        <translation>イベントは作成されますが応答が届かず、行は不明になります。問い合わせてください。二重にはなりません。</translation>
    </message>
    <message>
        <source>Each answer takes three seconds: time to try Pause and Stop.</source>
        <translation>応答ごとに3秒かかります。一時停止と停止を試せます。</translation>
    </message>
</context>
<context>
    <name>ReleaseFile</name>
    <message>
        <source>What was found there does not say which version is the newest.</source>
        <translation>そこにあった内容からは、最新のバージョンがわかりません。</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>The event is not a JSON object in HubSpot&apos;s shape.</source>
        <translation>イベントがHubSpotの形のJSONオブジェクトではありません。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1、%2行%3列：%4</translation>
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
        <translation>%1を書き込めませんでした。別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The file was not written.</source>
        <translation>ファイルは書き込みませんでした。</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message numerus="yes">
        <source>%Ln requests, %1.</source>
        <translation>
            <numerusform>リクエスト%Ln件、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>All at %1, %2.</source>
        <translation>すべて%1、%2。</translation>
    </message>
    <message>
        <source>First %1, last %2, %3.</source>
        <translation>最初は%1、最後は%2、%3。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is &quot;125 events&quot; in bold, %2 is &quot;125 contacts&quot;</extracomment>
        <translation>%2に%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>最大%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contacts</source>
        <translation>
            <numerusform>%Ln件の新規コンタクト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts get another email address</source>
        <translation>
            <numerusform>%Ln件のコンタクトのEメールアドレスが変わります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; with errors stay in the draft</source>
        <translation>
            <numerusform>エラーのある&lt;b&gt;%Ln件のイベント&lt;/b&gt;は下書きに残ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are skipped, as you asked</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln件のイベント&lt;/b&gt;はご指定どおりスキップします</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; were created before and are not sent again</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln件のイベント&lt;/b&gt;は作成済みのため、再送信しません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are locked until the account has been asked about them</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln件のイベント&lt;/b&gt;は、アカウントに問い合わせるまでロックされます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are larger than HubSpot takes and stay in the draft</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln件のイベント&lt;/b&gt;はHubSpotの上限を超えるため、下書きに残ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; carry the id of an earlier row and stay in the draft</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln件のイベント&lt;/b&gt;は前の行と同じIDのため、下書きに残ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln events</source>
        <translation>
            <numerusform>%Ln件のイベントを作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln件のコンタクト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln companies</source>
        <translation>
            <numerusform>%Ln件の会社</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln件の取引</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln件のチケット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>on this computer; nothing reaches HubSpot</source>
        <translation>このコンピューター上のみ。HubSpotには届きません</translation>
    </message>
    <message>
        <source>%1 without a time</source>
        <translation>日時のない%1</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; say the same as events created before, and are left out</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln件のイベント&lt;/b&gt;は作成済みのイベントと同じ内容のため、除外されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; wait in a send that is not finished: resume it</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln件のイベント&lt;/b&gt;は終わっていない送信で待機中です。再開してください</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the send “%3” of %2.</source>
        <extracomment>%1 is a number of events, %2 day and time, %3 the draft&apos;s name</extracomment>
        <translation>%2の送信「%3」に%1件。</translation>
    </message>
    <message numerus="yes">
        <source>The others in %Ln older sends.</source>
        <translation>
            <numerusform>残りは以前の送信%Ln件にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty in %2</source>
        <translation>%1が%2で空です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln枚のカード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are for people who get none</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln件のイベント&lt;/b&gt;は、イベントを受け取らない人のものです</numerusform>
        </translation>
    </message>
    <message>
        <source>a copy, no real contacts</source>
        <translation>コピーです。実際のコンタクトはありません</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>%1としてサインイン</translation>
    </message>
    <message>
        <source>with a token; the person is not known</source>
        <translation>トークンを使用。誰かは分かりません</translation>
    </message>
    <message>
        <source>Their addresses are on your list in Settings. Rows by record ID are not looked up.</source>
        <translation>アドレスが設定のリストにあります。レコードIDの行は照合されません。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; are perhaps in this account already, and are left out</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln件のイベント&lt;/b&gt;はこのアカウントにすでにあるかもしれないため、除かれます</numerusform>
        </translation>
    </message>
    <message>
        <source>They were sent through a connection that was forgotten, to an account whose number nobody knows.</source>
        <translation>削除された接続から、番号のわからないアカウントへ送信されたものです。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; in this account are unknown since the record of sends was restored</source>
        <translation>
            <numerusform>送信記録の復元以来、このアカウントの&lt;b&gt;%Ln件のイベント&lt;/b&gt;が不明です</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the account about them first: the last is the send “%1” of %2.</source>
        <translation>先にアカウントに確認してください。最新のものは%2の送信「%1」です。</translation>
    </message>
    <message>
        <source>%1 is sent empty in %2</source>
        <translation>%1を空のまま送信：%2</translation>
    </message>
    <message>
        <source>Empty cells of the other columns are left out.</source>
        <translation>ほかの列の空のセルは送信しません。</translation>
    </message>
    <message>
        <source>Writes %1 into the CRM, from %2</source>
        <translation>%1をCRMに書き込みます：%2</translation>
    </message>
    <message>
        <source>The template asks for it: the property %1 of the record. Existing values are replaced.</source>
        <translation>テンプレートの指定により、レコードのプロパティー%1に書き込みます。既存の値は置き換えられます。</translation>
    </message>
    <message>
        <source>This may empty the CRM property %1 too.</source>
        <translation>CRMのプロパティー%1も空になることがあります。</translation>
    </message>
    <message>
        <source>An account may refuse an empty number, choice or date: rehearse it, or create 1 first.</source>
        <translation>数値、選択肢、日付が空だと、アカウントに拒否されることがあります。リハーサルをするか、先に1件だけ作成してください。</translation>
    </message>
    <message>
        <source>%1 of the extra data is empty in %2</source>
        <translation>追加データの%1が%2で空です</translation>
    </message>
    <message>
        <source>Each gets the moment of this review, and keeps it however long sending takes.</source>
        <translation>この確認の時点の日時になり、送信に時間がかかっても変わりません。</translation>
    </message>
    <message>
        <source>On the clock of the account that is %1, %2.</source>
        <translation>アカウントの時刻では%1、%2です。</translation>
    </message>
    <message>
        <source>On the clock of the account that is %1 to %2, %3.</source>
        <translation>アカウントの時刻では%1から%2まで、%3です。</translation>
    </message>
    <message>
        <source>The account creates a contact for each of these addresses that it does not know.</source>
        <translation>アカウントにないアドレスごとに、コンタクトが作成されます。</translation>
    </message>
    <message>
        <source>These rows carry a record ID and an email: the account replaces the contact&apos;s address by the row&apos;s.</source>
        <translation>これらの行にはレコードIDとEメールがあります。アカウントではコンタクトのアドレスが行のものに置き換えられます。</translation>
    </message>
    <message>
        <source>This is about all events together.</source>
        <translation>すべてのイベントに関わることです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are created as they are.</source>
        <translation>
            <numerusform>%Ln件のイベントがこのまま作成されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kinds of warnings</source>
        <translation>
            <numerusform>ほかに%Ln種類の警告</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand below the table of the draft.</source>
        <translation>下書きの表の下にあります。</translation>
    </message>
    <message>
        <source>The card has a gap there.</source>
        <translation>カードではそこが空白になります。</translation>
    </message>
</context>
<context>
    <name>ReviewPlan</name>
    <message numerus="yes">
        <source>All that can be created: %Ln events</source>
        <translation>
            <numerusform>作成できるものすべて：%Ln件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the selected rows: %Ln events</source>
        <translation>
            <numerusform>選択した行のみ：%Ln件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the rows that are shown: %Ln events</source>
        <translation>
            <numerusform>表示中の行のみ：%Ln件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected rows of %1</source>
        <translation>
            <numerusform>選択した%Ln行（全%1行）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows shown by the filter, of %1</source>
        <translation>
            <numerusform>フィルターで表示された%Ln行（全%1行）</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 · %2: %3 (the event of %4)</source>
        <translation>行%1 · %2：%3（%4のイベント）</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first of them were compared.</source>
        <translation>最初の一部だけを比べました。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; differ from what was created before; what stands in HubSpot stays</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln件のイベント&lt;/b&gt;は以前に作成したものと異なります。HubSpotにあるものはそのまま残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed without a note</source>
        <translation>メモなしの封</translation>
    </message>
    <message>
        <source>Sealed, and unchanged since: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>封をしたときのまま：&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Digest %1. It guards against accidents, not against forgery.</source>
        <translation>確認コード%1。事故を防ぐためのもので、偽造を防ぐものではありません。</translation>
    </message>
    <message>
        <source>Row %1 corrects %2</source>
        <translation>行%1は%2を訂正します</translation>
    </message>
    <message>
        <source>Row %1 for %2: %3</source>
        <translation>行%1（元は%2）：%3</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; correct earlier ones</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln件のイベント&lt;/b&gt;は以前のものを訂正します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; were composed again for unknown ones</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln件のイベント&lt;/b&gt;は不明なものの代わりに作り直したものです</numerusform>
        </translation>
    </message>
    <message>
        <source>The seal of this draft does not hold: something was changed after it was sealed. Nothing was sent. Ask for the file once more, or take the seal off.</source>
        <translation>この下書きの封が一致しません。封をした後に変更されています。何も送信されませんでした。ファイルをもう一度もらうか、封を外してください。</translation>
    </message>
    <message>
        <source>Look at &lt;b&gt;the corrections&lt;/b&gt; again: what is created stays</source>
        <translation>&lt;b&gt;訂正&lt;/b&gt;をもう一度確認してください：作成したものは残ります</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; were refused and say the same as then</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln件のイベント&lt;/b&gt;は拒否され、その後変更されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>They go again as they are, and may be refused again. Mend them first, or select the mended rows and create only those.</source>
        <translation>そのままもう一度送られ、再び拒否されることがあります。先に修正するか、修正した行を選択してそれだけを作成してください。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>a row with its contact; why it</comment>
        <translation>行%1：%2</translation>
    </message>
    <message>
        <source>where the cursor stands</source>
        <translation>カーソルのある行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields filled</source>
        <translation>
            <numerusform>%Ln項目が入力済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields filled, nothing doubtful</source>
        <translation>
            <numerusform>%Ln項目が入力済みで、疑わしい点はありません</numerusform>
        </translation>
    </message>
    <message>
        <source>its card most needs a look. %1</source>
        <comment>%1: why</comment>
        <translation>カードを最も確認したい行。%1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <comment>a row with its contact</comment>
        <translation>行%1</translation>
    </message>
    <message>
        <source>The review was cancelled. Nothing was sent.</source>
        <translation>確認をキャンセルしました。何も送信されていません。</translation>
    </message>
</context>
<context>
    <name>RowRepeats</name>
    <message>
        <source>an earlier send created it</source>
        <translation>以前の送信で作成済み</translation>
    </message>
    <message>
        <source>says the same as an earlier row</source>
        <translation>前の行と同じ内容</translation>
    </message>
    <message>
        <source>its event id stands on an earlier row</source>
        <translation>イベントIDが前の行と同じ</translation>
    </message>
    <message>
        <source>is in the draft already</source>
        <translation>すでに下書きにある</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>“%1” is not an email address</source>
        <translation>「%1」はEメールアドレスではありません</translation>
    </message>
    <message>
        <source>“%1” is not an option of %2. Nearest: %3</source>
        <translation>「%1」は%2の選択肢にありません。近いもの：%3</translation>
    </message>
    <message>
        <source>“%1” is not an option of %2; choose one from the list</source>
        <translation>「%1」は%2の選択肢にありません。一覧から選んでください</translation>
    </message>
    <message>
        <source>“%1” is not a date and time; write it like 2026-03-18 10:00</source>
        <translation>「%1」は日時ではありません。2026-03-18 10:00のように書いてください</translation>
    </message>
    <message>
        <source>“%1” is not a date; write %2 like 2026-03-18</source>
        <translation>「%1」は日付ではありません。%2は2026-03-18のように書いてください</translation>
    </message>
    <message>
        <source>The time is in the future; the card would stand above everything until then</source>
        <translation>未来の日時です。その時までカードが一番上に表示され続けます</translation>
    </message>
    <message>
        <source>The time is more than 5 years ago; is the year right?</source>
        <translation>5年以上前の日時です。年は正しいですか？</translation>
    </message>
    <message>
        <source>%1 is missing; an iframe needs its text, title, address, width and height</source>
        <translation>%1がありません。iframeには文字、題名、アドレス、幅、高さが必要です</translation>
    </message>
    <message>
        <source>%1 must be a whole number of pixels above 0</source>
        <translation>%1は0より大きい整数のピクセル数にしてください</translation>
    </message>
    <message>
        <source>“%1” is not an address; it must begin with https://</source>
        <translation>「%1」はアドレスではありません。https:// で始めてください</translation>
    </message>
    <message>
        <source>The iframe&apos;s address begins with http://; HubSpot&apos;s page will not open it</source>
        <translation>iframeのアドレスが http:// で始まっています。HubSpotのページでは開きません</translation>
    </message>
    <message>
        <source>The event id is longer than 500 bytes</source>
        <translation>イベントIDが500バイトを超えています</translation>
    </message>
    <message>
        <source>The event id “%1” stands on an earlier row; only one of them can be created</source>
        <translation>イベントID「%1」は前の行にもあります。作成できるのは1件だけです</translation>
    </message>
    <message>
        <source>%1 is longer than 510 KB, which HubSpot refuses</source>
        <translation>%1が510 KBを超えています。HubSpotに拒否されます</translation>
    </message>
    <message>
        <source>The event is larger than 1 MB, which HubSpot refuses</source>
        <translation>イベントが1 MBを超えています。HubSpotに拒否されます</translation>
    </message>
    <message>
        <source>“%1” looks like a merge field that was never filled</source>
        <translation>「%1」は埋められていない差し込み項目のようです</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet&apos;s error, not a value</source>
        <translation>「%1」は値ではなく、表計算のエラーです</translation>
    </message>
    <message>
        <source>Looks like a test address; the card would stay on that contact for ever</source>
        <translation>テスト用アドレスのようです。カードはそのコンタクトにずっと残ります</translation>
    </message>
    <message>
        <source>The same event stands on an earlier row</source>
        <translation>同じイベントが前の行にあります</translation>
    </message>
    <message>
        <source>“%1” is a time in seconds; HubSpot would read it as milliseconds in January 1970</source>
        <translation>「%1」は秒単位の時刻です。HubSpotはミリ秒として1970年1月と読みます</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet&apos;s day number, not a date</source>
        <translation>「%1」は日付ではなく、表計算の日付番号です</translation>
    </message>
    <message>
        <source>“%1” was shortened by a spreadsheet and its last digits are lost; take it from the source</source>
        <translation>「%1」は表計算ソフトに縮められ、末尾の桁が失われています。元のデータから取り直してください</translation>
    </message>
    <message>
        <source>“%1” was read with the wrong encoding; it should be “%2”</source>
        <translation>「%1」は誤った文字コードで読まれています。正しくは「%2」です</translation>
    </message>
    <message>
        <source>“%1” was read with the wrong encoding</source>
        <translation>「%1」は誤った文字コードで読まれています</translation>
    </message>
    <message>
        <source>%1 “%2” holds blanks or quotation marks that do not belong there</source>
        <translation>%1「%2」に余分な空白か引用符があります</translation>
    </message>
    <message>
        <source>“%1” holds Markdown or tags; the card would show them as formatting</source>
        <translation>「%1」にMarkdownかタグがあります。カードでは書式として表示されます</translation>
    </message>
    <message>
        <source>Extra data has a key that is also the name of a token; the card shows only one of them</source>
        <translation>追加データのキーがトークンの名前と同じです。カードには片方だけ表示されます</translation>
    </message>
    <message>
        <source>The template&apos;s token %1 is named like a Handlebars helper; the card cannot show it</source>
        <translation>テンプレートのトークン%1はHandlebarsのヘルパーと同じ名前です。カードに表示できません</translation>
    </message>
    <message>
        <source>Every event is at midnight; did the times get lost?</source>
        <translation>すべてのイベントが午前0時です。時刻が失われていませんか？</translation>
    </message>
    <message>
        <source>Every event is at the same second; cards will stand in no particular order</source>
        <translation>すべてのイベントが同じ秒です。カードの順序は定まりません</translation>
    </message>
    <message>
        <source>Extra data is not valid JSON: %1 in line %2, column %3</source>
        <translation>追加データのJSONが正しくありません：%1（%2行%3列）</translation>
    </message>
    <message>
        <source>The iframe&apos;s address holds an email address, a token or a long secret; every colleague sees it, for ever</source>
        <translation>iframeのアドレスにEメールアドレス、トークン、または長い秘密の文字列が含まれています。同僚全員にずっと見えたままになります</translation>
    </message>
    <message>
        <source>The iframe&apos;s site does not let HubSpot show it; the Preview says why</source>
        <translation>iframeのサイトがHubSpotでの表示を許可していません。理由はプレビューに表示されます</translation>
    </message>
    <message>
        <source>There is nothing to show at the iframe&apos;s address; the Preview says why</source>
        <translation>iframeのアドレスに表示できるものがありません。理由はプレビューに表示されます</translation>
    </message>
    <message>
        <source>Asking did not tell whether the iframe opens; the Preview says why</source>
        <translation>問い合わせても、iframeが開くかどうか分かりませんでした。理由はプレビューに表示されます</translation>
    </message>
    <message>
        <source>“%1” never was: clocks went forward over it; an hour later is probably meant</source>
        <translation>「%1」は存在しない時刻です。時計が進められて飛ばされました。おそらく1時間後のことです</translation>
    </message>
    <message>
        <source>This time was twice, because clocks went back; the first one is taken</source>
        <translation>時計が戻されたため、この時刻は2回ありました。1回目とみなします</translation>
    </message>
    <message>
        <source>“%1” has fewer digits than the other values of %2; a spreadsheet may have dropped leading zeros</source>
        <translation>「%1」は%2のほかの値より桁数が少なくなっています。表計算ソフトが先頭のゼロを落とした可能性があります</translation>
    </message>
    <message>
        <source>“%1” is what a program writes for no value; leave the cell empty instead</source>
        <translation>「%1」は、プログラムが値なしの代わりに書き込むものです。セルは空のままにしてください</translation>
    </message>
    <message>
        <source>“%1” stands twice in the extra data, with two values: keep one of them</source>
        <translation>追加データに「%1」が2回あり、値が2つあります。どちらか1つを残してください</translation>
    </message>
    <message>
        <source>Email is missing; a contact needs an email, a record ID or a visitor cookie</source>
        <translation>Eメールがありません。コンタクトにはEメール、レコードID、訪問者Cookieのいずれかが必要です</translation>
    </message>
    <message>
        <source>Record ID is missing; HubSpot finds this kind of record only by it</source>
        <translation>レコードIDがありません。HubSpotはこの種類のレコードをIDだけで探します</translation>
    </message>
    <message>
        <source>%1 names contacts only; this template&apos;s records need a record ID</source>
        <translation>%1はコンタクト専用です。このテンプレートのレコードにはレコードIDが必要です</translation>
    </message>
    <message>
        <source>Email beside a record ID would rewrite the contact&apos;s address; clear one of them, or allow it</source>
        <translation>レコードIDとEメールが併記されるとコンタクトのアドレスが書き換わります。どちらかを消すか、書き換えを許可してください</translation>
    </message>
    <message>
        <source>A visitor cookie alone stays invisible until the visitor is known; add an email</source>
        <translation>訪問者Cookieだけでは訪問者が判明するまで表示されません。Eメールを加えてください</translation>
    </message>
    <message>
        <source>“%1” is not the number of a record; %2 takes digits only, without a 0 in front</source>
        <translation>「%1」はレコードの番号ではありません。%2に入れられるのは数字だけで、先頭は0以外です</translation>
    </message>
    <message>
        <source>“%1” is a formula without its result; open the file in a spreadsheet, save it there, and import it again</source>
        <translation>「%1」は結果のない数式です。ファイルを表計算ソフトで開いて保存し、もう一度インポートしてください</translation>
    </message>
    <message>
        <source>%1 “%2” holds a control character, which nobody sees</source>
        <translation>%1「%2」に、目に見えない制御文字が入っています</translation>
    </message>
    <message>
        <source>“%1” is no number that HubSpot can keep in %2: it is too large or too small</source>
        <translation>「%1」は%2に保存できる数値ではありません。大きすぎるか、小さすぎます</translation>
    </message>
    <message>
        <source>“%1” says %2 on a day when the clocks there show another time</source>
        <translation>「%1」には%2とありますが、その日のその地域の時刻ではありません</translation>
    </message>
    <message>
        <source>“%1” says no time zone</source>
        <translation>「%1」にはタイムゾーンがありません</translation>
    </message>
    <message>
        <source>“%1” has no time of day; midnight would stand on the card</source>
        <translation>「%1」には時刻がありません。このままではカードに午前0時と表示されます</translation>
    </message>
    <message>
        <source>“%1” is not a number; write %2 in digits, like 12</source>
        <translation>「%1」は数値ではありません。%2は12のように数字で書いてください</translation>
    </message>
    <message>
        <source>Values of the extra data that the card prints are empty, as here: %1</source>
        <translation>カードに表示される追加データの値が空です。ここでは：%1</translation>
    </message>
    <message>
        <source>“%1” has a year of two digits, which may be in either century</source>
        <translation>「%1」の年は2桁で、どちらの世紀か決まりません</translation>
    </message>
    <message>
        <source>“%1” ends in .0 like all numbers of %2; a spreadsheet or program may have added it</source>
        <translation>「%1」は%2のほかの数値と同じく .0 で終わっています。表計算ソフトやプログラムが付け足した可能性があります</translation>
    </message>
    <message>
        <source>“%1” may be what a spreadsheet made of two numbers with a dash, such as 2-3; look at the source</source>
        <translation>「%1」は、2-3 のようなハイフン付きの数字を表計算ソフトが変えたものかもしれません。元のデータを確かめてください</translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3; write %4 without marks between thousands</source>
        <translation>「%1」は%2とも%3とも読めます。%4は桁区切りなしで書いてください</translation>
    </message>
    <message>
        <source>The event id looks as if it held an email address or a secret; it stays at HubSpot and cannot be changed there</source>
        <translation>イベントIDにEメールアドレスか秘密の情報が含まれているようです。HubSpotに残り、そこで変更することはできません</translation>
    </message>
    <message>
        <source>“%1” may be a formula without its result; if it is one, open the file in a spreadsheet, save it there, and import it again</source>
        <translation>「%1」は結果のない数式かもしれません。数式であれば、ファイルを表計算ソフトで開いて保存し、もう一度インポートしてください</translation>
    </message>
    <message>
        <source>“%1” holds codes of a web page or a mail instead of letters; it should be “%2”</source>
        <translation>「%1」には文字の代わりにWebページかEメールの符号が入っています。正しくは「%2」です</translation>
    </message>
    <message>
        <source>“%1” is not a domain, like firma.example</source>
        <translation>「%1」はドメイン（例：firma.example）ではありません</translation>
    </message>
    <message>
        <source>“%1” is JSON of a program; the card shows it with brackets and quotes</source>
        <translation>「%1」はプログラムのJSONです。カードには括弧や引用符が付いたまま表示されます</translation>
    </message>
    <message>
        <source>“%1” may be either of two days; choose one, or write it like 2026-03-18 10:00</source>
        <translation>「%1」は2通りの日に読めます。どちらかを選ぶか、2026-03-18 10:00のように書いてください</translation>
    </message>
    <message>
        <source>“%1” may be either of two days; choose one, or write it like 2026-03-18</source>
        <translation>「%1」は2通りの日に読めます。どちらかを選ぶか、2026-03-18のように書いてください</translation>
    </message>
    <message>
        <source>“%1” was not read: its day stands in front of the month</source>
        <translation>「%1」は読み取れませんでした。日が月の前にあります</translation>
    </message>
    <message>
        <source>“%1” was not read: its month stands in front of the day</source>
        <translation>「%1」は読み取れませんでした。月が日の前にあります</translation>
    </message>
    <message>
        <source>The header of the template cannot be read, no card can show it: %1. Mend it on the template&apos;s page</source>
        <translation>テンプレートのヘッダーを読み取れないため、カードに表示できません：%1。テンプレートのページで直してください</translation>
    </message>
    <message>
        <source>The details of the template cannot be read, no card can show them: %1. Mend them on the template&apos;s page</source>
        <translation>テンプレートの詳細を読み取れないため、カードに表示できません：%1。テンプレートのページで直してください</translation>
    </message>
    <message>
        <source>The header of the template asks HubSpot for “%1”, which it does not know: no card can show it. Mend it on the template&apos;s page</source>
        <translation>テンプレートのヘッダーにある「%1」はHubSpotで使えないため、カードに表示できません。テンプレートのページで直してください</translation>
    </message>
    <message>
        <source>The details of the template ask HubSpot for “%1”, which it does not know: no card can show them. Mend them on the template&apos;s page</source>
        <translation>テンプレートの詳細にある「%1」はHubSpotで使えないため、カードに表示できません。テンプレートのページで直してください</translation>
    </message>
    <message>
        <source>“%1” is not a number as HubSpot reads it; %2 is probably meant</source>
        <translation>「%1」はHubSpotが読める数値の形ではありません。%2のことだと思われます</translation>
    </message>
    <message>
        <source>“%1” of the extra data is empty: the card has a gap there</source>
        <translation>追加データの「%1」が空です。カードではそこが空白になります</translation>
    </message>
    <message>
        <source>%1 is empty: the card has a gap there</source>
        <translation>%1が空です。カードではそこが空白になります</translation>
    </message>
    <message>
        <source>No time: the event gets the moment of the review</source>
        <translation>日時なし：イベントの日時は確認の時点になります</translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>en</source>
        <comment>two letters: the language of this translation</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>webinar-registrations</source>
        <comment>name of the sample&apos;s file</comment>
        <translation>ウェビナー登録</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>No keychain is running on this computer. Start one (GNOME Keyring or KWallet), or go on with the token kept for this run only.</source>
        <translation>このコンピューターではキーチェーンが動いていません。GNOME KeyringかKWalletを起動するか、今回の起動中だけトークンを保持して続けてください。</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it and try again.</source>
        <translation>このコンピューターのキーチェーンはロックされています。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Try again, or go on with the token kept for this run only.</source>
        <translation>このコンピューターのキーチェーンが応答しません。もう一度試すか、今回の起動中だけトークンを保持して続けてください。</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>プログラムを終了しています。</translation>
    </message>
</context>
<context>
    <name>SendBrakesText</name>
    <message>
        <source>Paused: the account refused %1 of %2 events. Most often: %3</source>
        <translation>一時停止：アカウントが%2件中%1件のイベントを拒否しました。最も多い理由：%3</translation>
    </message>
    <message numerus="yes">
        <source>Paused: the account has not answered for %n minutes. Check the network, ask the account what it created, then resume.</source>
        <translation>
            <numerusform>一時停止：アカウントから%n分間返事がありません。ネットワークを確認し、何が作成されたか問い合わせてから再開してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: the account took nothing for %n minutes. Ask the account what it created, then resume.</source>
        <translation>
            <numerusform>一時停止：アカウントは%n分間何も受け付けていません。何が作成されたか問い合わせてから再開してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendListItem</name>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>不明%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>拒否%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2件中%L1件</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <translation>固定 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused then</source>
        <translation>
            <numerusform>当時拒否%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendRemarks</name>
    <message>
        <source>The note for the receipt cannot be written. Nothing was sent: free some space and try again.</source>
        <translation>送信レポートのメモを書き込めません。何も送信されていません。空き容量を増やしてもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>SendTexts</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2件中%1件完了</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln events were created</source>
        <translation>
            <numerusform>%Ln件のイベントがすべて作成されました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 created</source>
        <translation>%2件中%1件作成済み</translation>
    </message>
    <message>
        <source>the account asked to wait %1</source>
        <translation>アカウントの求めで%1待機</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>毎秒%1件</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are unknown: ask the account whether they are there.</source>
        <translation>
            <numerusform>%Ln件が不明です。アカウントに存在するか問い合わせてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused: mend them and send them again.</source>
        <translation>
            <numerusform>%Ln件が拒否されました。修正して再送信してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not sent and can be sent from the draft.</source>
        <translation>
            <numerusform>%Ln件が未送信です。下書きから送信できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message numerus="yes">
        <source>Ready to create %Ln events</source>
        <translation>
            <numerusform>%Ln件のイベントを作成できます</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is sent</source>
        <translation>これ以上は送信されません</translation>
    </message>
    <message>
        <source>The plan is written to the disk before anything leaves.</source>
        <translation>送信の前に、計画をディスクに書き込みます。</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>まだ何もこのコンピューターから出ていません。</translation>
    </message>
    <message>
        <source>Waiting for the answers under way; nothing new leaves.</source>
        <translation>途中の応答を待っています。新しいものは送信しません。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message numerus="yes">
        <source>Asking the account about %Ln unknown events.</source>
        <translation>
            <numerusform>不明なイベント%Ln件をアカウントに問い合わせ中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not left this computer yet.</source>
        <translation>まだこのコンピューターから出ていません。</translation>
    </message>
    <message>
        <source>It is on its way; the account has not answered yet.</source>
        <translation>送信途中です。アカウントはまだ応答していません。</translation>
    </message>
    <message>
        <source>It stands on the timeline. It cannot be changed or deleted any more.</source>
        <translation>タイムラインにあります。もう変更も削除もできません。</translation>
    </message>
    <message>
        <source>The account did not take it. Mend it in the draft and send it again.</source>
        <translation>アカウントが受け付けませんでした。下書きで修正して再送信してください。</translation>
    </message>
    <message>
        <source>It is locked: nothing sends it again until the account has been asked whether it is there.</source>
        <translation>ロックされています。アカウントに存在を問い合わせるまで再送信されません。</translation>
    </message>
    <message>
        <source>It is not in the account. It stays in the draft and can be sent.</source>
        <translation>アカウントにありません。下書きに残り、送信できます。</translation>
    </message>
    <message>
        <source>Another event already stands under its id. Compare the two before you compose it anew.</source>
        <translation>同じIDの別のイベントがあります。作り直す前に両者を見比べてください。</translation>
    </message>
    <message>
        <source>It was left out of this send.</source>
        <translation>この送信から除かれました。</translation>
    </message>
    <message numerus="yes">
        <source>the token lasts at most %n minutes</source>
        <translation>
            <numerusform>トークンの残りは最大%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, less than this send: have a new one ready</source>
        <translation>%1、この送信より短いため、新しいものを用意してください</translation>
    </message>
    <message>
        <source>Waiting for you before the others follow.</source>
        <translation>残りが続く前に、あなたの確認を待っています。</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%2件中%1件が判明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln作成済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Lnスキップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln未送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>part of a sum of outcomes</comment>
        <translation>
            <numerusform>%Ln待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the Practice account; nothing of it reached HubSpot.</source>
        <translation>練習用アカウントにあります。HubSpotには何も届いていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that this send did not create were created by a later one.</source>
        <translation>
            <numerusform>この送信で作成されなかったもののうち%Ln件は、後の送信で作成されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that this send did not create are in a later one, which has not settled them.</source>
        <translation>
            <numerusform>この送信で作成されなかったもののうち%Ln件は、後の送信にあり、結果がまだ確定していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that this send did not create are not in the draft any more.</source>
        <translation>
            <numerusform>この送信で作成されなかったもののうち%Ln件は、もう下書きにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This send did not create it. It was created since, by the send of %1.</source>
        <translation>この送信では作成されませんでした。その後、%1の送信で作成されました。</translation>
    </message>
    <message>
        <source>This send did not create it. It is in the send of %1, which has not settled it.</source>
        <translation>この送信では作成されませんでした。%1の送信にあり、結果がまだ確定していません。</translation>
    </message>
    <message>
        <source>The account did not take it, and its row is not in the draft any more.</source>
        <translation>アカウントは受け付けませんでした。その行はもう下書きにありません。</translation>
    </message>
    <message>
        <source>It is not in the account, and its row is not in the draft any more.</source>
        <translation>アカウントにありません。その行ももう下書きにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that this send did not create came from a file: mend there what was refused, and send the file again.</source>
        <translation>
            <numerusform>この送信で作成されなかった%Ln件はファイルからのものです。拒否されたものはそのファイルで直し、ファイルをもう一度送信してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account did not take it. It came from a file: mend it there, and send the file again.</source>
        <translation>アカウントは受け付けませんでした。ファイルからのものです。そのファイルで直し、もう一度送信してください。</translation>
    </message>
    <message>
        <source>It is not in the account. It came from a file, which can be sent again.</source>
        <translation>アカウントにありません。ファイルからのもので、そのファイルをもう一度送信できます。</translation>
    </message>
    <message>
        <source>After the answers under way</source>
        <translation>待っている応答の後で</translation>
    </message>
    <message>
        <source>Now: what is unknown stays unknown</source>
        <translation>今すぐ：不明なものは不明のままです</translation>
    </message>
    <message>
        <source>After this batch</source>
        <translation>このバッチの後で</translation>
    </message>
    <message>
        <source>Now: what is on its way becomes unknown</source>
        <translation>今すぐ：送信途中の分は不明になります</translation>
    </message>
</context>
<context>
    <name>SendingRules</name>
    <message>
        <source>The settings of your sends, %1, cannot be read. Choose them anew in Settings.</source>
        <translation>送信の設定%1を読み込めません。設定で選び直してください。</translation>
    </message>
    <message>
        <source>The settings of your sends cannot be written. Free some space and choose them again.</source>
        <translation>送信の設定を書き込めません。空き容量を増やして選び直してください。</translation>
    </message>
    <message>
        <source>Correction: </source>
        <translation>訂正：</translation>
    </message>
    <message>
        <source>The settings of your sends, %1, name “%2”, which is written “%3”. Mend it there, or choose them anew in Settings.</source>
        <translation>送信の設定%1に「%2」とありますが、正しくは「%3」です。ファイルで直すか、設定で選び直してください。</translation>
    </message>
</context>
<context>
    <name>SentEvent</name>
    <message>
        <source>This is not an event.</source>
        <translation>これはイベントではありません。</translation>
    </message>
</context>
<context>
    <name>SentEvents</name>
    <message>
        <source>This event is in no request.</source>
        <translation>このイベントはどのリクエストにもありません。</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>This send was interrupted. Resume it to create the events that wait.</source>
        <translation>この送信は中断されました。待機中のイベントを作成するには再開してください。</translation>
    </message>
    <message>
        <source>Paused. Nothing more leaves until you resume.</source>
        <translation>一時停止しました。再開するまで、これ以上は送信されません。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The permissions in this file cannot be read. Ask for a new file.</source>
        <translation>このファイルの権限を読み取れません。新しいファイルを依頼してください。</translation>
    </message>
    <message>
        <source>Type the client ID of your company’s app.</source>
        <translation>会社のアプリのクライアントIDを入力してください。</translation>
    </message>
    <message>
        <source>This is not a client ID: it holds blanks or letters one never has. Copy it again.</source>
        <translation>これはクライアントIDではありません。空白や使われない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This is a private app’s token, not a client ID. HubSpot creates no timeline events with it.</source>
        <translation>これは非公開アプリのトークンで、クライアントIDではありません。HubSpotはこれでタイムラインイベントを作成しません。</translation>
    </message>
    <message>
        <source>Paste the client secret of your company’s app.</source>
        <translation>会社のアプリのクライアントシークレットを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is not a client secret: it holds blanks or letters one never has. Copy it again.</source>
        <translation>これはクライアントシークレットではありません。空白や使われない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The sign-in page must be HubSpot’s: https://app.hubspot.com or https://app-eu1.hubspot.com.</source>
        <translation>サインインのページはHubSpotのものでなければなりません：https://app.hubspot.com または https://app-eu1.hubspot.com。</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>ポートは1024から65535までの数です。</translation>
    </message>
    <message>
        <source>Give one to three ports, as your app lists them: 3000, 3001.</source>
        <translation>アプリに登録されたポートを一つから三つ指定してください：3000, 3001。</translation>
    </message>
    <message>
        <source>This is not a file with an app’s details. Ask your agency for the one that Timeline Composer saves, or type the details in.</source>
        <translation>これはアプリの情報のファイルではありません。Timeline Composerで保存したファイルを代理店に依頼するか、情報を入力してください。</translation>
    </message>
    <message>
        <source>This file was made by a newer version of this program. Install that version, or type the details in.</source>
        <translation>このファイルは新しいバージョンのプログラムで作成されました。そのバージョンを導入するか、情報を入力してください。</translation>
    </message>
    <message>
        <source>This file holds a secret or a token, which must not be passed on in files. It was not opened. Ask for a file without it, and for the secret separately.</source>
        <translation>このファイルにはシークレットまたはトークンが含まれています。ファイルで渡してはいけないものなので、開きませんでした。それを含まないファイルと、シークレットを別に依頼してください。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language these texts are in, for the browser: &quot;es&quot;, &quot;ja&quot;</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>I would like to put events on our HubSpot timelines with Timeline Composer.</source>
        <translation>Timeline Composerを使って、HubSpotのタイムラインにイベントを追加したいと考えています。</translation>
    </message>
    <message>
        <source>Could you send me, safely and not in a chat:</source>
        <translation>次のものを、チャットではなく安全な方法で送っていただけますか：</translation>
    </message>
    <message>
        <source>1. client ID and client secret of our HubSpot app;</source>
        <translation>1. HubSpotアプリのクライアントIDとクライアントシークレット</translation>
    </message>
    <message>
        <source>2. the ids of its timeline event templates.</source>
        <translation>2. タイムラインイベントテンプレートのID</translation>
    </message>
    <message>
        <source>And please check in the app:</source>
        <translation>また、アプリで次の点を確認してください：</translation>
    </message>
    <message>
        <source>3. the redirect address %1 is listed, exactly so;</source>
        <translation>3. リダイレクト先%1がそのまま正確に登録されていること</translation>
    </message>
    <message>
        <source>4. the permissions %1 are asked for (and “developers-read” if I should read templates).</source>
        <translation>4. 権限%1が求められていること（テンプレートを読み取る場合は「developers-read」も）</translation>
    </message>
    <message>
        <source>Only an app that already has timeline event templates can create events this way.</source>
        <translation>この方法でイベントを作成できるのは、タイムラインイベントテンプレートをすでに持つアプリだけです。</translation>
    </message>
    <message>
        <source>Another window has been renewing this sign-in for a long time. Close it, then try again; nothing was lost.</source>
        <translation>別のウィンドウが長い間このサインインを更新しています。それを閉じてから、もう一度試してください。何も失われていません。</translation>
    </message>
    <message>
        <source>The sign-in cannot be renewed: the folder %1 cannot be written. Check the disk and your rights there; nothing was lost.</source>
        <translation>サインインを更新できません。フォルダー%1に書き込めません。ディスクと権限を確認してください。何も失われていません。</translation>
    </message>
    <message>
        <source>The app does not list this redirect address: %1. Add it there, exactly like this, then sign in again. Nothing was changed.</source>
        <translation>アプリにこのリダイレクト先が登録されていません：%1。そのまま正確に登録してから、もう一度サインインしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>HubSpot does not know this client ID. Copy it again. Nothing was changed.</source>
        <translation>HubSpotはこのクライアントIDを知りません。もう一度コピーしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The client secret does not match. It may have been renewed: copy it again. Nothing was changed.</source>
        <translation>クライアントシークレットが一致しません。更新された可能性があります。もう一度コピーしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>HubSpot does not know this client ID and secret together. Copy both again. Nothing was changed.</source>
        <translation>HubSpotはこのクライアントIDとシークレットの組み合わせを知りません。両方をもう一度コピーしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>HubSpot did not accept the additional protection of this sign-in (PKCE). You can sign in again without it; the client secret still protects it. Nothing was changed.</source>
        <translation>HubSpotはこのサインインの追加の保護（PKCE）を受け入れませんでした。それなしでもう一度サインインできます。クライアントシークレットによる保護は続きます。何も変更されていません。</translation>
    </message>
    <message>
        <source>HubSpot no longer accepts this sign-in: the app was removed there, its approval was withdrawn, or a renewed sign-in could not be kept here. Sign in again; nothing was lost but the sign-in.</source>
        <translation>HubSpotはこのサインインを受け付けなくなりました。アプリが削除されたか、承認が取り消されたか、更新されたサインインをここに保存できなかったためです。もう一度サインインしてください。ほかには何も失われていません。</translation>
    </message>
    <message>
        <source>The app asks for more permissions than were given here: %1. Add them, or open the file your agency gave you. Nothing was changed.</source>
        <translation>アプリはここで指定したより多くの権限を求めています：%1。追加するか、代理店から受け取ったファイルを開いてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>This app may not create events. Ask your developer to add the permission “timeline”, then sign in again. Nothing was changed.</source>
        <translation>このアプリはイベントを作成できません。開発者に権限「timeline」の追加を依頼し、もう一度サインインしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>You signed in to %1. This account is %2. Nothing was changed: sign in again and choose %2.</source>
        <translation>サインインした先は%1ですが、このアカウントは%2です。何も変更されていません。もう一度サインインし、%2を選んでください。</translation>
    </message>
    <message>
        <source>Another program uses http://localhost:%1. Close it, or choose another port that your app also lists. Nothing was changed.</source>
        <translation>別のプログラムがhttp://localhost:%1を使っています。それを閉じるか、アプリに登録された別のポートを選んでください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The browser took too long. Sign in again. Nothing was changed.</source>
        <translation>ブラウザーでの操作に時間がかかりすぎました。もう一度サインインしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>That address works once and only for a few minutes. Sign in again. Nothing was changed.</source>
        <translation>そのアドレスは一度だけ、数分間だけ使えます。もう一度サインインしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The browser did not come back within 10 minutes. If you lack the permission, ask a super admin to approve the app, then sign in again. Nothing was changed.</source>
        <translation>ブラウザーが10分以内に戻りませんでした。権限がない場合は、スーパー管理者にアプリの承認を依頼し、もう一度サインインしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>HubSpot did not connect the app: “%1”. If you lack the permission, ask a super admin to approve the app. Nothing was changed.</source>
        <translation>HubSpotはアプリを接続しませんでした：「%1」。権限がない場合は、スーパー管理者にアプリの承認を依頼してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>That address belongs to another sign-in. Paste the newest one. Nothing was changed.</source>
        <translation>そのアドレスは別のサインインのものです。最新のものを貼り付けてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>This is not the address of the browser’s last page. It begins with %1. Nothing was changed.</source>
        <translation>これはブラウザーの最後のページのアドレスではありません。%1で始まります。何も変更されていません。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself; this window waits.</source>
        <translation>ブラウザーを開けませんでした。リンクをコピーして自分で開いてください。このウィンドウは待っています。</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was changed.</source>
        <translation>サインインを中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>This computer’s clock shows %1, and HubSpot’s certificate is not valid at that time. Set the clock, then try again. Nothing was lost.</source>
        <translation>このコンピューターの時計は%1を示していますが、その時刻にはHubSpotの証明書が有効ではありません。時計を合わせてから、もう一度試してください。何も失われていません。</translation>
    </message>
    <message>
        <source>The network’s proxy wants a sign-in of its own. Enter it in the system’s proxy settings, then try again. Nothing was lost.</source>
        <translation>ネットワークのプロキシが独自のサインインを求めています。システムのプロキシ設定に入力してから、もう一度試してください。何も失われていません。</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of %1. If your company looks into its traffic, ask IT to install its root certificate. Nothing was sent.</source>
        <translation>このコンピューターは%1の証明書を信頼していません。会社が通信を検査している場合は、IT部門にルート証明書の導入を依頼してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>HubSpot cannot be reached. Check the network, then try again. Nothing was lost.</source>
        <translation>HubSpotに接続できません。ネットワークを確認してから、もう一度試してください。何も失われていません。</translation>
    </message>
    <message>
        <source>HubSpot does not answer properly just now. Try again in a few minutes. Nothing was lost.</source>
        <translation>HubSpotが今は正しく応答していません。数分後にもう一度試してください。何も失われていません。</translation>
    </message>
    <message>
        <source>What answered is not HubSpot: perhaps a page of the network. Open any web page to sign in to the network, then try again. Nothing was lost.</source>
        <translation>応答したのはHubSpotではありません。ネットワークのページかもしれません。任意のWebページを開いてネットワークにサインインしてから、もう一度試してください。何も失われていません。</translation>
    </message>
    <message>
        <source>The sign-in could not be kept: %1 Try again; nothing was changed.</source>
        <translation>サインインを保存できませんでした：%1もう一度試してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>Timeline Composer is connected to %1. You can close this page.</source>
        <translation>Timeline Composerは%1に接続しました。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>接続していません</translation>
    </message>
    <message>
        <source>HubSpot refused the request: “%1”. If that stays so, show it to your developer. Nothing was changed.</source>
        <translation>HubSpotがリクエストを拒否しました：「%1」。続く場合は開発者に見せてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>HubSpot does not say clearly which account this sign-in opens: it names none, or two. Sign in again. Nothing was changed, and nothing was sent with it.</source>
        <translation>このサインインでどのアカウントが開くのか、HubSpotの返事がはっきりしません（アカウントの名前がないか、二つあります）。もう一度サインインしてください。何も変更されておらず、何も送信されていません。</translation>
    </message>
    <message>
        <source>This computer keeps no sign-in for this account any more: it was forgotten, here or in another window. Sign in again; nothing was lost.</source>
        <translation>このコンピューターには、このアカウントのサインインがもうありません。ここか別のウィンドウで削除されています。もう一度サインインしてください。何も失われていません。</translation>
    </message>
    <message>
        <source>HubSpot answered, but not with a token that can be used. Try again in a few minutes. Nothing was lost.</source>
        <translation>HubSpotから返事がありましたが、使えるトークンが含まれていません。数分後にもう一度試してください。何も失われていません。</translation>
    </message>
    <message>
        <source>HubSpot, or another program that renews this sign-in, has not answered yet. Nothing was lost.</source>
        <translation>HubSpot、またはこのサインインを更新している別のプログラムが、まだ応答していません。何も失われていません。</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer answers. Start it again.</source>
        <translation>このコンピューターのキーチェーンが応答しなくなりました。もう一度起動してください。</translation>
    </message>
    <message>
        <source>HubSpot renewed this sign-in for another account: %1. This account is %2. Nothing was sent with it: sign in again and choose %2.</source>
        <translation>HubSpotはこのサインインを別のアカウント（%1）のものとして更新しました。このアカウントは%2です。それを使った送信は何も行われていません。もう一度サインインして%2を選んでください。</translation>
    </message>
</context>
<context>
    <name>SourceDigest</name>
    <message>
        <source>“%1” could not be read to its end. Check that the disk is connected and try again.</source>
        <translation>「%1」を最後まで読み取れませんでした。ディスクの接続を確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
</context>
<context>
    <name>SourceFiles</name>
    <message>
        <source>“%1”</source>
        <comment>name of a draft in a list</comment>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>This very file was imported before, into %Ln drafts: %1.</source>
        <translation>
            <numerusform>このファイルは以前にも%Ln件の下書きにインポートされています：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenTime</name>
    <message numerus="yes">
        <source>about %Ln seconds</source>
        <translation>
            <numerusform>約%Ln秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>約%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>約%Ln時間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>“%1” is not a file on this computer. Download it and open it from there.</source>
        <translation>「%1」はこのコンピューターのファイルではありません。ダウンロードしてから開いてください。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション%1はありません。</translation>
    </message>
    <message>
        <source>Choose --new or --sample, not both.</source>
        <translation>--newか--sampleのどちらか一方を選んでください。</translation>
    </message>
    <message>
        <source>Another start of the program was not understood.</source>
        <translation>別に起動されたプログラムからの依頼を読み取れませんでした。</translation>
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

ウィンドウを開きます。すでに開いている場合は前面に出します。

  FILE       表（CSV、ブック、JSON）、テンプレート、下書き、または保存したワークスペース。
             パスまたはfile://アドレス
  --new      新しい下書きを始めます
  --sample   練習用アカウントでサンプルを開きます
  --help     この説明を表示します
  --version  バージョンを表示します

ウィンドウなし：timeline-composer-cli</translation>
    </message>
</context>
<context>
    <name>SuppressionList</name>
    <message>
        <source>The list of addresses that get no events, %1, cannot be read. Nothing is sent without it: choose it anew in Settings, or take it out there.</source>
        <translation>イベントを受け取らないアドレスのリスト%1を読み込めません。リストがないと何も送信されません。設定で選び直すか、外してください。</translation>
    </message>
    <message>
        <source>%1 is too large for a list of addresses.</source>
        <translation>%1はアドレスのリストとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 has no address and no domain in it: one a line is expected. Choose another file in Settings.</source>
        <translation>%1にはアドレスもドメインもありません。1行に1件が必要です。設定で別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is no text, so the addresses in it cannot be read. Save it as text or CSV and choose it in Settings.</source>
        <translation>%1はテキストではないため、中のアドレスを読み取れません。テキストまたはCSVとして保存し、設定で選んでください。</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>There is no room for a copy of “%1”. Free some space and try again.</source>
        <translation>「%1」のコピーを置く空き容量がありません。空きを増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sheet “%1” is passed over: it holds no table.</source>
        <translation>シート「%1」は表がないため読み飛ばします。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sheet are hidden or filtered out; they are read too.</source>
        <translation>
            <numerusform>シートの%n行は非表示か、フィルターで隠れていますが、これも読み込みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sheet are hidden or filtered out and were left out.</source>
        <translation>
            <numerusform>シートの%n行は非表示か、フィルターで隠れているため、読み込みません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s) are merged with the one above and have its text.</source>
        <translation>
            <numerusform>%n個の空のセルは上のセルと結合されているため、その文字列を入れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no result in the file; open it in a spreadsheet and save it.</source>
        <translation>
            <numerusform>ファイル内の%n個の数式に結果がありません。表計算ソフトで開いて保存してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>What stands once, outside of the list “%1”, is left out: %2.</source>
        <translation>リスト「%1」の外に一度だけある値は読み込みません：%2。</translation>
    </message>
    <message>
        <source>Read as one column: %1.</source>
        <translation>1つの列として読み込みます：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) name a value twice, and the last one counts: “%1” in line %2.</source>
        <translation>
            <numerusform>%n件のレコードに同じ名前の値が2つあり、最後の値を使います：%2行目の「%1」。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds a list of people in each record, which is read as text: events need a record for each of them.</source>
        <translation>「%1」には各レコードに人のリストがあり、テキストとして読み込みます。イベントには1人につき1件のレコードが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of the workbook are damaged and may be read wrong: %1. Open it in a spreadsheet, save it again, and choose that file.</source>
        <translation>
            <numerusform>ブックの%n個のセルが壊れており、正しく読み取れない可能性があります：%1。表計算ソフトで開いて保存し直し、そのファイルを選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list “%1” is read; other lists of the file are left out: %2.</source>
        <translation>リスト「%1」を読み込みます。ファイルのほかのリストは読み込みません：%2。</translation>
    </message>
    <message>
        <source>The sheet “%1” is read; other sheets of the workbook are left out: %2.</source>
        <translation>シート「%1」を読み込みます。ブックのほかのシートは読み込みません：%2。</translation>
    </message>
    <message>
        <source>Hidden sheets of the workbook are left out: %1.</source>
        <translation>ブックの非表示のシートは読み取りません：%1。</translation>
    </message>
</context>
<context>
    <name>TemplateCheck</name>
    <message>
        <source>The template has no name. People read it on every card.</source>
        <translation>テンプレートに名前がありません。名前はすべてのカードに表示されます。</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters: an app event type cannot be called so.</source>
        <translation>名前が%1文字を超えています。app eventのタイプにはこの名前を付けられません。</translation>
    </message>
    <message>
        <source>Say on which records the events stand.</source>
        <translation>イベントをどのレコードに載せるかを指定してください。</translation>
    </message>
    <message>
        <source>There are %1 tokens. HubSpot takes %2 in a template.</source>
        <translation>トークンが%1個あります。HubSpotではテンプレートに%2個までです。</translation>
    </message>
    <message>
        <source>A token has no name.</source>
        <translation>名前のないトークンがあります。</translation>
    </message>
    <message>
        <source>HubSpot refuses the name “%1”: its texts use that word themselves.</source>
        <translation>HubSpotは名前「%1」を受け付けません。テキストの中で使われる語だからです。</translation>
    </message>
    <message>
        <source>“%1” is a word that HubSpot uses itself. Another name is safer.</source>
        <translation>「%1」はHubSpot自身が使う語です。別の名前のほうが安全です。</translation>
    </message>
    <message>
        <source>Two tokens are called “%1”. Each needs a name of its own.</source>
        <translation>「%1」という名前のトークンが2つあります。それぞれ別の名前が必要です。</translation>
    </message>
    <message>
        <source>“%1” is a choice without options. Add what can be chosen.</source>
        <translation>「%1」は選択肢のない選択です。選べるものを追加してください。</translation>
    </message>
    <message>
        <source>“%1” has options but is no choice: they have no effect.</source>
        <translation>「%1」には選択肢がありますが選択ではないため、効果がありません。</translation>
    </message>
    <message>
        <source>An option of “%1” has no value.</source>
        <translation>「%1」の選択肢に値がありません。</translation>
    </message>
    <message>
        <source>The option “%1” is there twice.</source>
        <translation>選択肢「%1」が2つあります。</translation>
    </message>
    <message>
        <source>This text cannot be read: %1</source>
        <translation>このテキストは読み取れません：%1</translation>
    </message>
    <message>
        <source>“%1” is not a token: nothing is shown.</source>
        <translation>「%1」はトークンではありません。何も表示されません。</translation>
    </message>
    <message>
        <source>“%1” is not a token: nothing is shown. Is “%2” meant?</source>
        <translation>「%1」はトークンではありません。何も表示されません。「%2」のことですか？</translation>
    </message>
    <message>
        <source>HubSpot does not know “%1”. It knows if, unless, each, with, lookup and formatDate.</source>
        <translation>HubSpotは「%1」を知りません。使えるのはif、unless、each、with、lookup、formatDateです。</translation>
    </message>
    <message>
        <source>HubSpot shows extra data in details only: nothing is shown here.</source>
        <translation>追加データは詳細にのみ表示されます。ここには何も表示されません。</translation>
    </message>
    <message>
        <source>The header is longer than the %1 characters of an app event type.</source>
        <translation>ヘッダーがapp eventのタイプの上限%1文字を超えています。</translation>
    </message>
    <message>
        <source>The details are longer than the %1 characters of an app event type.</source>
        <translation>詳細がapp eventのタイプの上限%1文字を超えています。</translation>
    </message>
    <message>
        <source>The header is empty: cards show no line of their own.</source>
        <translation>ヘッダーが空です。カードに固有の行が表示されません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>レコードの種類</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>トークン%1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>“%1” cannot be a token&apos;s name. Use letters without accents, digits, dots, dashes and underscores, no spaces.</source>
        <translation>「%1」はトークンの名前にできません。アクセント記号のない英字、数字、ピリオド、ハイフン、アンダースコアだけを使い、空白は入れないでください。</translation>
    </message>
    <message>
        <source>“%1” is not a token: no card can be shown. Is “%2” meant?</source>
        <translation>「%1」というトークンはなく、カードを表示できません。「%2」のことですか？</translation>
    </message>
</context>
<context>
    <name>TemplateDifference</name>
    <message>
        <source>Kind of record</source>
        <translation>レコードの種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Token %1: not at HubSpot</source>
        <translation>トークン%1：HubSpotにありません</translation>
    </message>
    <message>
        <source>Token %1: only at HubSpot</source>
        <translation>トークン%1：HubSpotにのみあります</translation>
    </message>
    <message>
        <source>Token %1: type</source>
        <translation>トークン%1：種類</translation>
    </message>
    <message>
        <source>Token %1: label</source>
        <translation>トークン%1：ラベル</translation>
    </message>
    <message>
        <source>Token %1: property it also writes</source>
        <translation>トークン%1：同時に書き込むプロパティー</translation>
    </message>
    <message>
        <source>Token %1: option %2 is not at HubSpot</source>
        <translation>トークン%1：選択肢%2はHubSpotにありません</translation>
    </message>
    <message>
        <source>Token %1: option %2 is only at HubSpot</source>
        <translation>トークン%1：選択肢%2はHubSpotにのみあります</translation>
    </message>
    <message>
        <source>Token %1: label of option %2</source>
        <translation>トークン%1：選択肢%2のラベル</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Events would be looked for on other records: HubSpot refuses them.</source>
        <translation>イベントが別の種類のレコードを指すため、HubSpotに拒否されます。</translation>
    </message>
    <message>
        <source>HubSpot refuses events that carry it until your developer has added it.</source>
        <translation>開発者が追加するまで、これを含むイベントはHubSpotに拒否されます。</translation>
    </message>
    <message>
        <source>HubSpot reads the values as another type and may refuse them.</source>
        <translation>HubSpotは値を別の種類として読み取り、拒否することがあります。</translation>
    </message>
    <message>
        <source>HubSpot may refuse events with this value.</source>
        <translation>この値を持つイベントはHubSpotに拒否されることがあります。</translation>
    </message>
    <message>
        <source>Another property of the record is written than is said here.</source>
        <translation>ここに書かれたものとは別のプロパティーに書き込まれます。</translation>
    </message>
    <message>
        <source>Cards look as HubSpot has it, not as they are shown here.</source>
        <translation>カードはここの表示ではなく、HubSpotにあるとおりに見えます。</translation>
    </message>
    <message>
        <source>Token %1: no longer in the template</source>
        <translation>トークン%1：テンプレートにもうありません</translation>
    </message>
    <message>
        <source>Token %1: option %2 is no longer in the template</source>
        <translation>トークン%1：選択肢%2はテンプレートにもうありません</translation>
    </message>
</context>
<context>
    <name>TemplateFetch</name>
    <message>
        <source>%1 did not answer. Check the connection and try again.</source>
        <translation>%1から応答がありません。接続を確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 does not let this sign-in read templates. Open the file your developer gives you instead.</source>
        <translation>このサインインでは%1のテンプレートを読み取れません。代わりに開発者からのファイルを開いてください。</translation>
    </message>
    <message>
        <source>The sign-in to %1 has ended. Connect it again, or open the file your developer gives you.</source>
        <translation>%1へのサインインが終了しました。もう一度接続するか、開発者からのファイルを開いてください。</translation>
    </message>
    <message>
        <source>%1 knows no app with this number. Ask your developer for the app&apos;s id.</source>
        <translation>%1にこの番号のアプリはありません。開発者にアプリのIDを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not give its templates (%2). Try again later.</source>
        <translation>%1からテンプレートを取得できませんでした（%2）。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>HubSpot does not have the template “%1” yet. Your developer creates it there; then type its id into the template.</source>
        <translation>HubSpotにはまだテンプレート「%1」がありません。開発者が作成したあと、そのIDをテンプレートに入力してください。</translation>
    </message>
    <message>
        <source>“%1” (%2) is an app event type. This account is spoken to by the older interface v3, which takes numbers: choose the interface 2026-03 for it.</source>
        <translation>「%1」（%2）はapp eventのタイプです。このアカウントには番号を使う以前のインターフェースv3で接続しています。2026-03を選んでください。</translation>
    </message>
    <message>
        <source>“%1” (%2) is a template of the older interface v3. This account is spoken to by %3, which takes names of event types: choose v3 for it.</source>
        <translation>「%1」（%2）は以前のインターフェースv3のテンプレートです。このアカウントにはイベントタイプの名前を使う%3で接続しています。v3を選んでください。</translation>
    </message>
    <message>
        <source>%1 answered with something that is no list of templates. Try again later.</source>
        <translation>%1の応答はテンプレートのリストではありませんでした。後でもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>It has a token without a name.</source>
        <translation>名前のないトークンがあります。</translation>
    </message>
    <message>
        <source>It has the token %1 twice.</source>
        <translation>トークン%1が2回あります。</translation>
    </message>
    <message>
        <source>Its token %1 has the type “%2”, which this program does not know.</source>
        <translation>トークン%1の種類「%2」は、このプログラムでは扱えません。</translation>
    </message>
    <message>
        <source>It is no template.</source>
        <translation>テンプレートではありません。</translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>IDがありません。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>It does not say on which records its events stand.</source>
        <translation>どのレコードのイベントなのかが書かれていません。</translation>
    </message>
    <message>
        <source>Its tokens are no list.</source>
        <translation>トークンがリストになっていません。</translation>
    </message>
    <message>
        <source>The account&apos;s list of templates cannot be read.</source>
        <translation>アカウントのテンプレート一覧を読み取れません。</translation>
    </message>
    <message>
        <source>The account lists this id more than once.</source>
        <translation>アカウントの一覧にこのIDが複数あります。</translation>
    </message>
    <message>
        <source>It breaks HubSpot&apos;s own rules for tokens and options.</source>
        <translation>トークンと選択肢についてのHubSpotの決まりに合っていません。</translation>
    </message>
    <message>
        <source>It is not among those that can be read, and the list has an entry that cannot.</source>
        <translation>読み取れるテンプレートの中になく、一覧には読み取れない項目があります。</translation>
    </message>
    <message>
        <source>The app has no template %1.</source>
        <translation>アプリにテンプレート%1がありません。</translation>
    </message>
    <message>
        <source>An entry of the list</source>
        <translation>一覧の1項目</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <comment>a template of the account, and why</comment>
        <translation>%1を読み取れません：%2</translation>
    </message>
</context>
<context>
    <name>TemplateReader</name>
    <message>
        <source>The token &quot;%1&quot; has the type &quot;%2&quot;. HubSpot knows string, number, enumeration and date.</source>
        <translation>トークン「%1」の種類は「%2」です。HubSpotで使えるのはstring、number、enumeration、dateです。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>It has no name: it is called “%1” here.</source>
        <translation>名前がないため、ここでは「%1」と呼びます。</translation>
    </message>
    <message>
        <source>It does not say on which records its events stand: contacts are taken.</source>
        <translation>イベントを載せるレコードの指定がないため、コンタクトとします。</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON: line %2, column %3. Mend the file there and open it again.</source>
        <translation>「%1」は正しいJSONではありません：%2行目、%3文字目。そこを直して開き直してください。</translation>
    </message>
    <message>
        <source>The folder “%1” has no template in it. In a developer project they are the files src/app/app-events/*-hsmeta.json.</source>
        <translation>フォルダー「%1」にテンプレートがありません。開発者プロジェクトではsrc/app/app-events/*-hsmeta.jsonです。</translation>
    </message>
    <message>
        <source>“%1” has no template called “%2”. It has: %3.</source>
        <translation>「%1」に「%2」というテンプレートはありません。あるもの：%3。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n templates. Say which one: %2.</source>
        <translation>
            <numerusform>「%1」に%n個のテンプレートがあります。どれかを指定してください：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is larger than any template HubSpot takes: at most 500 tokens, and texts for a card.</source>
        <translation>「%1」はHubSpotが受け付けるどのテンプレートよりも大きいファイルです。トークンは最大500個、テキストはカード用の長さまでです。</translation>
    </message>
    <message>
        <source>The options of the token &quot;%1&quot; are no list. Write them as [ … ] and open the file again.</source>
        <translation>トークン「%1」の選択肢がリストになっていません。[ … ] の形で書き、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Its “%1” is no text: it was left out.</source>
        <translation>「%1」がテキストではないため、除かれました。</translation>
    </message>
    <message>
        <source>The tokens in “%1” are no list. Write them as [ … ] and open the file again.</source>
        <translation>「%1」のトークンがリストになっていません。[ … ] の形で書き、もう一度開いてください。</translation>
    </message>
    <message>
        <source>“%1” is not written in UTF-8, as JSON is. Open it in the program it was written with, and save it with the encoding UTF-8.</source>
        <translation>「%1」はJSONに必要なUTF-8で書かれていません。作成したプログラムで開き、文字コードをUTF-8にして保存してください。</translation>
    </message>
    <message>
        <source>“%1” is nested deeper, or is larger, than any template.</source>
        <translation>「%1」は、テンプレートとしては階層が深すぎるか、大きすぎます。</translation>
    </message>
    <message>
        <source>Number %1 of the list in “%2” is no template. Take it out and open the file again.</source>
        <translation>「%2」のリストの%1番目はテンプレートではありません。取り除いて、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Left out, because they hold no template: %1.</source>
        <translation>テンプレートが含まれていないため、除かれたもの：%1。</translation>
    </message>
    <message>
        <source>Its id is a number too long to be read exactly: put it in quotes.</source>
        <translation>IDの数値が長すぎて正確に読み取れません。引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Token %1: %2</source>
        <comment>what was left out of it</comment>
        <translation>トークン%1：%2</translation>
    </message>
    <message>
        <source>Another one has its id, %1: HubSpot knows one template by it.</source>
        <translation>同じIDの%1を持つものがほかにもあります。HubSpotでは1つのIDは1つのテンプレートだけを表します。</translation>
    </message>
    <message>
        <source>It is no text and no { … }.</source>
        <translation>テキストでも { … } でもありません。</translation>
    </message>
    <message>
        <source>Option %1: %2</source>
        <comment>what was left out of it</comment>
        <translation>選択肢%1：%2</translation>
    </message>
    <message>
        <source>Number %1 of the tokens in “%2” is no { … }. Mend the file there and open it again.</source>
        <translation>「%2」の%1番目のトークンが { … } になっていません。ファイルのその箇所を直し、もう一度開いてください。</translation>
    </message>
</context>
<context>
    <name>TemplateWriter</name>
    <message>
        <source>The file does not say which CRM properties are written as well: HubSpot&apos;s description of such files has no place for it. They are: %1.</source>
        <translation>このファイルには、同時に書き込まれるCRMプロパティーを書けません。HubSpotの書式に場所がないためです：%1。</translation>
    </message>
    <message>
        <source>The file says that its events stand on custom objects, and has no place for which: %1.</source>
        <translation>ファイルにはイベントがカスタムオブジェクトのものであることだけが書かれ、どのオブジェクトかを書く場所がありません：%1。</translation>
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
        <translation>ExcelのUnicodeテキスト</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>西ヨーロッパ</translation>
    </message>
    <message>
        <source>Japan, CP932</source>
        <translation>日本語、CP932</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Taiwan, Hong Kong</source>
        <translation>台湾、香港</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>中央ヨーロッパ</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>キリル文字</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>バルト語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Cyrillic, DOS</source>
        <translation>キリル文字、DOS</translation>
    </message>
    <message>
        <source>Western Europe, DOS</source>
        <translation>西ヨーロッパ、DOS</translation>
    </message>
    <message>
        <source>Western Europe, old Mac</source>
        <translation>西ヨーロッパ、旧Mac</translation>
    </message>
    <message>
        <source>This program cannot read the encoding “%1”. Save the file as CSV UTF-8 and open it again.</source>
        <translation>文字コード「%1」は読めません。ファイルをCSV UTF-8で保存して、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Japan, mail</source>
        <translation>日本語、Eメール</translation>
    </message>
    <message>
        <source>China, mail</source>
        <translation>中国、Eメール</translation>
    </message>
    <message>
        <source>Unicode, mail</source>
        <translation>Unicode、Eメール</translation>
    </message>
    <message>
        <source>Central Europe, DOS</source>
        <translation>中央ヨーロッパ、DOS</translation>
    </message>
</context>
<context>
    <name>TimelineResponses</name>
    <message>
        <source>The account&apos;s answer cannot be read.</source>
        <translation>アカウントの応答を読み取れません。</translation>
    </message>
    <message>
        <source>The account&apos;s answer is not an event.</source>
        <translation>アカウントの応答がイベントではありません。</translation>
    </message>
    <message>
        <source>The account answered about another event.</source>
        <translation>アカウントは別のイベントについて返答しました。</translation>
    </message>
</context>
<context>
    <name>UserSettings</name>
    <message>
        <source>The settings could not be saved; they last until the program is closed.</source>
        <translation>設定を保存できませんでした。プログラムを閉じるまでは有効です。</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” is no file that can be read from start to end. Save it as a file first.</source>
        <translation>「%1」は、最初から最後まで読み取れるファイルではありません。まずファイルとして保存してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is still there and not open elsewhere.</source>
        <translation>ファイル%1を読み取れません。まだそこにあるか、別の場所で開かれていないか確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is too large: at most %2 MB are read.</source>
        <translation>「%1」は大きすぎます。読み取れるのは%2 MBまでです。</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>“%1” is cut off or damaged. Open it in your spreadsheet, save it again, and choose that file.</source>
        <translation>「%1」は途切れているか、破損しています。表計算ソフトで開いて保存し直し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>中止しました。何も追加されていません。</translation>
    </message>
    <message>
        <source>The sheet “%1” of “%2” is empty. Move the sheet with your table to the front, save, and choose the file again.</source>
        <translation>「%2」のシート「%1」は空です。表のあるシートを先頭に移動して保存し、ファイルを選び直してください。</translation>
    </message>
    <message>
        <source>“%1” has a password. Open it in your spreadsheet, save it without one, and choose that file.</source>
        <translation>「%1」にはパスワードがかかっています。表計算ソフトで開いてパスワードなしで保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” holds more cells or texts than a list of events can have. Copy the table to a new workbook, save it, and choose that file.</source>
        <translation>「%1」のセルまたは文字列は、イベントの一覧としては多すぎます。表を新しいブックにコピーして保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” has no sheet called “%2”. It has: %3.</source>
        <translation>「%1」に「%2」というシートはありません。あるのは次のシートです：%3。</translation>
    </message>
</context>
<context>
    <name>WorkerText</name>
    <message>
        <source>This account speaks a version of the API we do not know: %1.</source>
        <translation>このアカウントのAPIは未対応のバージョンです：%1。</translation>
    </message>
    <message>
        <source>The program ended before the account answered. The account may have created the event; ask the account.</source>
        <translation>アカウントが応答する前にプログラムが終了しました。アカウントがイベントを作成した可能性があります。アカウントに問い合わせてください。</translation>
    </message>
    <message>
        <source>The account cannot be reached. Check the network and ask again; nothing was lost.</source>
        <translation>アカウントに接続できません。ネットワークを確認して、もう一度問い合わせてください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Left out: the send “%1” of %2 created the same event.</source>
        <translation>除外：%2の送信「%1」が同じイベントを作成しました。</translation>
    </message>
    <message>
        <source>Left out: the same event waits in the send “%1” of %2.</source>
        <translation>除外：同じイベントが%2の送信「%1」で待っています。</translation>
    </message>
    <message>
        <source>Left out: nobody knows yet whether the send “%1” of %2 created the same event.</source>
        <translation>除外：%2の送信「%1」が同じイベントを作成したかどうかは、まだわかりません。</translation>
    </message>
    <message>
        <source>Not in the account; goes again.</source>
        <translation>アカウントにありません。再送信します。</translation>
    </message>
    <message>
        <source>Not sent: the address is on the list of those who get no events.</source>
        <translation>未送信：このアドレスはイベントを送らない人の一覧にあります。</translation>
    </message>
    <message>
        <source>What these events say is not kept any more. Nothing was sent; create them anew.</source>
        <translation>これらのイベントの内容はもう保存されていません。何も送信されませんでした。新しく作成してください。</translation>
    </message>
    <message>
        <source>Not sent: what this event says is not kept any more, as was chosen in the settings or for a person who was erased. Create it anew.</source>
        <translation>未送信：設定での選択または個人データの消去により、このイベントの内容はもう保存されていません。新しく作成してください。</translation>
    </message>
    <message>
        <source>Not asked about: the address is on the list of those who get no events now, and asking would create the event if it is not there. Look at the timeline, then decide.</source>
        <translation>確認していません：このアドレスは現在、イベントを受け取らない人のリストにあり、イベントが存在しない場合は確認によって作成されてしまいます。タイムラインを見て判断してください。</translation>
    </message>
    <message>
        <source>Asked about alone: other events of its request have their word, or must not leave again.</source>
        <translation>単独で確認します：同じリクエストの他のイベントはすでに結果が出ているか、再び送ってはならないためです。</translation>
    </message>
</context>
<context>
    <name>WorkspaceFile</name>
    <message>
        <source>“%1” is no saved workspace, or not the whole of it. Copy it once more from the other computer.</source>
        <translation>「%1」は保存されたワークスペースではないか、全体がそろっていません。元のコンピューターからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the disk and your rights there.</source>
        <translation>%1に書き込めません。ディスクとアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Timeline Composer. Install that version here first.</source>
        <translation>「%1」は新しいバージョンのTimeline Composerで保存されました。先にそのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Close Timeline Composer first: this workspace is in use.</source>
        <translation>先にTimeline Composerを閉じてください。このワークスペースは使用中です。</translation>
    </message>
    <message>
        <source>This workspace was saved as “%1” on %2, to go on with it on another computer. What is sent there is not known here, so the same could be created twice.</source>
        <translation>このワークスペースは、別のコンピューターで続けるために%2に「%1」として保存されました。そこで送信したものはここではわからないため、同じものが二重に作成される可能性があります。</translation>
    </message>
    <message>
        <source>A saved workspace is being opened here by another program. Wait until it is done.</source>
        <translation>別のプログラムが、ここで保存済みワークスペースを開いています。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>This workspace is marked as saved, to go on with it on another computer; when and as which file cannot be read any more. What is sent there is not known here, so the same could be created twice.</source>
        <translation>このワークスペースには、別のコンピューターで続けるために保存したという印がありますが、いつ、どのファイルに保存したかはもう読み取れません。そこで送信したものはここではわからないため、同じものが二重に作成される可能性があります。</translation>
    </message>
    <message>
        <source>%1 is not what Timeline Composer writes when it opens a saved workspace: it is damaged, empty or of another program.</source>
        <translation>%1は、Timeline Composerが保存したワークスペースを開くときに書くものではありません。壊れているか、空か、別のプログラムのものです。</translation>
    </message>
    <message>
        <source>%1 speaks of a saved workspace that was being opened, but its files are not there, or not as they were left.</source>
        <translation>%1には、開いている途中の保存したワークスペースが書かれていますが、そのファイルがないか、残したときの状態と違います。</translation>
    </message>
    <message>
        <source>Nothing was moved or deleted. If you opened no saved workspace here, move that file to another place and try again. If you did, open it once more in an empty folder: set COMPOSER_HOME to one.</source>
        <translation>移動や削除は行いませんでした。ここで保存したワークスペースを開いていない場合は、そのファイルを別の場所に移してから、もう一度お試しください。開いた場合は、空のフォルダーをCOMPOSER_HOMEに指定して、そこでもう一度開いてください。</translation>
    </message>
    <message>
        <source>%1 is a folder, and Timeline Composer keeps a file of its own under that name. Move the folder to another place, then try again.</source>
        <translation>%1はフォルダーですが、Timeline Composerはこの名前で自分のファイルを保存します。フォルダーを別の場所に移してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is a file that Timeline Composer keeps for itself. Name another one; nothing was done.</source>
        <translation>%1はTimeline Composer自身のファイルです。別のファイルを指定してください。何も行いませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent. Begin once more to say that you go on here and not there.</source>
        <translation>何も送信されませんでした。もう一度始めて、そちらではなくここで続けることを指定してください。</translation>
    </message>
    <message>
        <source>This workspace is being saved by another program. Wait until it is done.</source>
        <translation>別のプログラムがこのワークスペースを保存しています。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>This computer has a list of its own of who gets no events, %1, and the saved workspace brings its own rules for sending. Nothing was changed. Move %2 to another place, try again, and then choose the list that holds for both in Settings.</source>
        <translation>このコンピューターには、イベントを送信しない相手のリスト%1があり、保存したワークスペースにも送信のルールがあります。何も変更されませんでした。%2を別の場所に移してからもう一度お試しになり、その後、設定で両方に使うリストを選んでください。</translation>
    </message>
    <message>
        <source>This computer has drafts, accounts or sends of its own, which would be lost: nothing was opened. Open the file where the program is new: on another computer, or on this one as another user. Who starts programs with settings can name another folder for its data in COMPOSER_HOME.</source>
        <translation>このコンピューターには独自の下書き、アカウント、または送信があり、それらが失われてしまうため、何も開いていません。プログラムをまだ使っていないところ、つまり別のコンピューターか、このコンピューターの別のユーザーで開いてください。起動時の設定ができる方は、COMPOSER_HOMEでデータ用の別のフォルダーを指定できます。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>WorkspaceStore</name>
    <message>
        <source>There is an account called “%1” already. Choose another name; nothing was changed.</source>
        <translation>「%1」という名前のアカウントがすでにあります。別の名前を選んでください。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1 was forgotten in another window. Connect it again to use it; its sends stay.</source>
        <translation>%1は別のウィンドウで削除されました。使うにはもう一度接続してください。送信の記録は残っています。</translation>
    </message>
</context>
<context>
    <name>WorstRows</name>
    <message numerus="yes">
        <source>%Ln issues</source>
        <translation>
            <numerusform>問題%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Long header: %Ln characters</source>
        <translation>
            <numerusform>長いヘッダー：%Ln文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Long details: %Ln characters</source>
        <translation>
            <numerusform>長い詳細：%Ln文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values of the card are empty</source>
        <translation>
            <numerusform>カードの値%Ln個が空です</numerusform>
        </translation>
    </message>
    <message>
        <source>The only one with %1 = “%2”</source>
        <translation>%1 = 「%2」はこの行だけです</translation>
    </message>
    <message>
        <source>Only %1 rows have %2 = “%3”</source>
        <translation>%2 = 「%3」は%1行だけです</translation>
    </message>
    <message>
        <source>%1 is %2, far from all others</source>
        <translation>%1は%2で、ほかから大きく外れています</translation>
    </message>
    <message>
        <source>The only one with such letters or signs in %1</source>
        <translation>%1にこのような文字や記号があるのはこの行だけです</translation>
    </message>
    <message>
        <source>Only %1 rows have such letters or signs in %2</source>
        <translation>%2にこのような文字や記号があるのは%1行だけです</translation>
    </message>
    <message>
        <source>The only one with several lines in %1</source>
        <translation>%1が複数行なのはこの行だけです</translation>
    </message>
    <message>
        <source>Only %1 rows have several lines in %2</source>
        <translation>%2が複数行なのは%1行だけです</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>timeline-composer-cli: check, rehearse and create HubSpot timeline events</source>
        <translation>timeline-composer-cli: HubSpotのタイムラインイベントを確認、リハーサル、作成します</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; というコマンドはありません。</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>確度%1%</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Encoding:   %1, %2</source>
        <translation>文字コード：%1、%2</translation>
    </message>
    <message>
        <source>Separator:  %1, %2</source>
        <translation>区切り：    %1、%2</translation>
    </message>
    <message>
        <source>Header:     line %1</source>
        <translation>ヘッダー：    %1行目</translation>
    </message>
    <message>
        <source>Header:     none</source>
        <translation>ヘッダー：    なし</translation>
    </message>
    <message>
        <source>Rows:       %1 (empty: %2, could not be read: %3)</source>
        <translation>行数：      %1（空：%2、読めない：%3）</translation>
    </message>
    <message>
        <source>say how a CSV file is read, and how surely</source>
        <translation>CSVファイルの読み取り方とその確度を示します</translation>
    </message>
    <message>
        <source>list sends, ask about unknown events, resume, print receipts</source>
        <translation>送信の一覧、不明なイベントの問い合わせ、再開、送信レポートの出力をします</translation>
    </message>
    <message>
        <source>print the requests that send would make</source>
        <translation>sendが行うリクエストを出力します</translation>
    </message>
    <message>
        <source>say whether HubSpot can show an address in an iframe</source>
        <translation>アドレスをHubSpotのiframeに表示できるか示します</translation>
    </message>
    <message>
        <source>print the card of one event</source>
        <translation>1件のイベントのカードを出力します</translation>
    </message>
    <message>
        <source>connect, list and forget HubSpot accounts</source>
        <translation>HubSpotアカウントの接続、一覧、削除をします</translation>
    </message>
    <message>
        <source>Usage: csv FILE [--json | --rows] %1</source>
        <translation>使い方：csv FILE [--json | --rows] %1</translation>
    </message>
    <message>
        <source>The mapping %1 takes values from columns that the file does not have: %2. Save a mapping for this file, or leave --mapping out.</source>
        <translation>マッピング%1は、ファイルにない列から値を取ります：%2。このファイル用のマッピングを保存するか、--mappingを外してください。</translation>
    </message>
    <message>
        <source>%1 has a header and no rows: there is nothing to send. Export it again, or choose another file.</source>
        <translation>%1にはヘッダー行だけがあり、データの行がありません。送信するものがありません。エクスポートし直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…ほか%1件</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>ファイル%1に書き込めません：%2。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習用</translation>
    </message>
    <message>
        <source>There is no API profile “%1”.</source>
        <translation>APIプロファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;. Choose one of: %2.</source>
        <translation>プロファイル「%1」はありません。次から選んでください：%2。</translation>
    </message>
    <message>
        <source>Give the access token on standard input and say --token-stdin.</source>
        <translation>アクセストークンを標準入力で渡し、--token-stdinを付けてください。</translation>
    </message>
    <message>
        <source>Reads the access token from standard input.</source>
        <translation>アクセストークンを標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Generation of the API: v3 (if left out) or 2026-03.</source>
        <translation>APIの世代：v3（省略時）または2026-03。</translation>
    </message>
    <message>
        <source>Answers for programs.</source>
        <translation>プログラム向けの出力。</translation>
    </message>
    <message>
        <source>Usage: practice [options]</source>
        <translation>使い方：practice [options]</translation>
    </message>
    <message>
        <source>--rate-limit is a number of requests in 10 seconds; 0 means no limit.</source>
        <translation>--rate-limitは10秒あたりのリクエスト数です。0は制限なしです。</translation>
    </message>
    <message>
        <source>The Practice account listens at %1</source>
        <translation>練習用アカウントは%1で待ち受けています</translation>
    </message>
    <message>
        <source>Access token: %1 (not a secret: it opens nothing else)</source>
        <translation>アクセストークン：%1（秘密ではありません。ほかのものには使えません）</translation>
    </message>
    <message>
        <source>Templates: %1</source>
        <translation>テンプレート：%1</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Ctrl+Cで終了します。</translation>
    </message>
    <message>
        <source>Requests received: %1. Events in the store: %2.</source>
        <translation>受信したリクエスト：%1。保存されているイベント：%2。</translation>
    </message>
    <message>
        <source>Port on this computer; any free one if left out.</source>
        <translation>このコンピューターのポート。省略すると空いているポートを使います。</translation>
    </message>
    <message>
        <source>What shall go wrong, and when (JSON).</source>
        <translation>起こす不具合とその時期（JSON）。</translation>
    </message>
    <message>
        <source>Keeps everything received and created in this file, and goes on from it.</source>
        <translation>受信・作成したものをすべてこのファイルに保存し、次回はその続きから始めます。</translation>
    </message>
    <message>
        <source>Requests in 10 seconds; 110 if left out, 0 = no limit.</source>
        <translation>10秒あたりのリクエスト数。省略すると110、0 = 制限なし。</translation>
    </message>
    <message>
        <source>The access token it accepts.</source>
        <translation>受け付けるアクセストークン。</translation>
    </message>
    <message>
        <source>practice takes options only; --port is a number up to 65535.</source>
        <translation>practiceにはオプションだけを指定できます。--portは65535までの数値です。</translation>
    </message>
    <message>
        <source>--%1 does not take “%2”. It takes: %3.</source>
        <translation>--%1に「%2」は指定できません。指定できるもの：%3。</translation>
    </message>
    <message>
        <source>one character, or “tab”</source>
        <translation>1文字、または「tab」</translation>
    </message>
    <message>
        <source>one character, or “none”</source>
        <translation>1文字、または「none」</translation>
    </message>
    <message>
        <source>Say either --header or --no-header.</source>
        <translation>--headerか--no-headerのどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>a number of rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>a zone such as Europe/Madrid or UTC</source>
        <translation>Europe/MadridやUTCなどのタイムゾーン</translation>
    </message>
    <message>
        <source>Contacts that may be created: %1</source>
        <translation>作成される可能性のあるコンタクト：%1</translation>
    </message>
    <message>
        <source>Email addresses that would change: %1</source>
        <translation>変更されるEメールアドレス：%1</translation>
    </message>
    <message>
        <source>Left out, %1: %2</source>
        <translation>除外、%1：%2</translation>
    </message>
    <message>
        <source>Events cannot be changed or taken back once created.</source>
        <translation>作成したイベントは変更も取り消しもできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n events were already created on %1 in the send “%2” and are not sent again.</source>
        <translation>
            <numerusform>%n件のイベントは%1に送信「%2」で作成済みのため、再送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events say the same as events created on %1 in the send “%2”. --again creates them once more.</source>
        <translation>
            <numerusform>%n件のイベントは、%1に送信「%2」で作成されたイベントと同じ内容です。--againを指定するともう一度作成します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events wait in a send that is not finished: `sends resume %1` creates them.</source>
        <translation>
            <numerusform>%n件のイベントが、完了していない送信で待機中です。`sends resume %1`で作成されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Stopping after this request. Press Ctrl+C again to stop now.</source>
        <translation>このリクエストの後で停止します。すぐに停止するにはもう一度Ctrl+Cを押してください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>`sends resume %1` goes on.</source>
        <translation>`sends resume %1`で続行します。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Says how the command is used.</source>
        <translation>コマンドの使い方を表示します。</translation>
    </message>
    <message>
        <source>Usage: check FILE --template T.json [--mapping M.json] [--duplicates keep|skip] [--json]
       check DRAFT.timeline [--json]</source>
        <translation>使い方：check FILE --template T.json [--mapping M.json] [--duplicates keep|skip] [--json]
       check DRAFT.timeline [--json]</translation>
    </message>
    <message>
        <source>Empty too:  %1</source>
        <translation>空とみなす：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n characters do not belong to %1, the first in line %2. Save the file as “CSV UTF-8”, or say its encoding with --encoding.</source>
        <translation>
            <numerusform>%1にない文字が%n個あります（最初は%2行目）。ファイルを「CSV UTF-8」で保存するか、--encodingで文字コードを指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>--duplicates does not take “%1”. It takes: keep, skip.</source>
        <translation>--duplicatesに「%1」は指定できません。指定できるのは：keep, skip。</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicates are left out; the first of each stays.</source>
        <translation>
            <numerusform>重複%n件を除きます。それぞれ最初の1件は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the client ID of your company’s app: --client-id.</source>
        <translation>会社のアプリのクライアントIDを指定してください：--client-id。</translation>
    </message>
    <message>
        <source>Give the client secret as the first line of standard input and say --secret-stdin.</source>
        <translation>クライアントシークレットを標準入力の1行目として渡し、--secret-stdinを指定してください。</translation>
    </message>
    <message>
        <source>HubSpot is open in your browser. Choose the account, then press Connect app.</source>
        <translation>ブラウザーでHubSpotが開いています。アカウントを選び、「アプリを接続」を押してください。</translation>
    </message>
    <message>
        <source>Open this link in a browser, choose the account, then press Connect app:</source>
        <translation>このリンクをブラウザーで開き、アカウントを選んで「アプリを接続」を押してください：</translation>
    </message>
    <message>
        <source>The browser cannot open the last page? Paste the address it ended on here.</source>
        <translation>ブラウザーが最後のページを開けませんか？最後に表示されたアドレスをここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Client ID of your company’s app.</source>
        <translation>会社のアプリのクライアントID。</translation>
    </message>
    <message>
        <source>Reads the client secret from the first line of standard input.</source>
        <translation>標準入力の1行目からクライアントシークレットを読み取ります。</translation>
    </message>
    <message>
        <source>File with the app’s details, from your agency.</source>
        <translation>代理店からのアプリ情報のファイル。</translation>
    </message>
    <message>
        <source>Port of the redirect address; up to three. 3000 if left out.</source>
        <translation>リダイレクト先のポート。三つまで。省略時は3000。</translation>
    </message>
    <message>
        <source>HubSpot’s sign-in page; https://app.hubspot.com if left out.</source>
        <translation>HubSpotのサインインのページ。省略時はhttps://app.hubspot.com。</translation>
    </message>
    <message>
        <source>A permission the app requires; may be repeated.</source>
        <translation>アプリが必要とする権限。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>A permission that is asked for where it can be had.</source>
        <translation>可能な場合に求める権限。</translation>
    </message>
    <message>
        <source>Version of HubSpot’s token endpoints; 2026-09 if left out.</source>
        <translation>HubSpotのトークンエンドポイントのバージョン。省略時は2026-09。</translation>
    </message>
    <message>
        <source>Prints the link instead of opening it.</source>
        <translation>リンクを開かずに表示します。</translation>
    </message>
    <message>
        <source>Leaves out the additional protection, where HubSpot refuses it.</source>
        <translation>HubSpotが拒否する場合に、追加の保護を省きます。</translation>
    </message>
    <message>
        <source>account connect NAME --client-id ID [--secret-stdin] [--app FILE] [--port N] [--url API] [--authorize URL] [--scope S]… [--optional-scope S]… [--no-browser] [--json]</source>
        <translation>account connect 名前 --client-id ID [--secret-stdin] [--app ファイル] [--port N] [--url API] [--authorize URL] [--scope S]… [--optional-scope S]… [--no-browser] [--json]</translation>
    </message>
    <message>
        <source>%1 is in the list already: its sign-in was renewed.</source>
        <translation>%1はすでに一覧にあります。サインインを更新しました。</translation>
    </message>
    <message>
        <source>This computer has no keychain: nothing secret could be kept, so the sign-in ends with this command.</source>
        <translation>このコンピューターにはキーチェーンがありません。秘密の情報を保存できないため、サインインはこのコマンドとともに終わります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>アカウント番号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインインした人</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>signed in, renews by itself</source>
        <translation>サインイン済み、自動で更新</translation>
    </message>
    <message>
        <source>with a token, which ends within 30 minutes</source>
        <translation>トークンを使用、30分以内に終了</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>There is no token for %1. Give one with `account token`.</source>
        <translation>%1のトークンがありません。`account token`で渡してください。</translation>
    </message>
    <message>
        <source>HubSpot refuses this token: it is over, or never was one. Give a new one with `account token`.</source>
        <translation>HubSpotはこのトークンを拒否しました。期限切れか、トークンではありません。`account token`で新しいものを渡してください。</translation>
    </message>
    <message>
        <source>No account is connected. The Practice account is always there: --account practice.</source>
        <translation>接続されたアカウントはありません。練習用アカウントは常に使えます：--account practice。</translation>
    </message>
    <message>
        <source>%1 is signed in and renews by itself. Sign in again with `account connect`.</source>
        <translation>%1はサインイン済みで、自動で更新されます。`account connect`でもう一度サインインできます。</translation>
    </message>
    <message>
        <source>HubSpot refuses this token: it is over, or never was one. Nothing was changed.</source>
        <translation>HubSpotはこのトークンを拒否しました。期限切れか、トークンではありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The token is in the keychain. It could not be checked: %1</source>
        <translation>トークンはキーチェーンにあります。確認できませんでした：%1</translation>
    </message>
    <message>
        <source>The token is in the keychain; it opens the account %1. It ends within 30 minutes.</source>
        <translation>トークンはキーチェーンにあります。アカウント%1のもので、30分以内に終了します。</translation>
    </message>
    <message>
        <source>run the Practice account on its own</source>
        <translation>練習用アカウントだけを動かします</translation>
    </message>
    <message>
        <source>There is no account named “%1”. `account list` shows them; `account add` adds one.</source>
        <translation>「%1」という名前のアカウントはありません。`account list`で一覧を表示し、`account add`で追加できます。</translation>
    </message>
    <message>
        <source>There is no token for this account. Give one with --token-stdin.</source>
        <translation>このアカウントのトークンがありません。--token-stdinで渡してください。</translation>
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
        <translation>アカウント「%1」とそのトークンを削除しました。</translation>
    </message>
    <message>
        <source>Access that was already given may last up to 30 minutes.</source>
        <translation>すでに与えられたアクセスは最大30分続くことがあります。</translation>
    </message>
    <message>
        <source>HubSpot could not be told to end the sign-in: remove the app in HubSpot under Settings, Integrations, Connected apps.</source>
        <translation>HubSpotにサインインの終了を伝えられませんでした。HubSpotの「設定」「連携」「接続されたアプリ」でアプリを削除してください。</translation>
    </message>
    <message>
        <source>Address of the account; https://api.hubapi.com if left out.</source>
        <translation>アカウントのアドレス。省略時はhttps://api.hubapi.comです。</translation>
    </message>
    <message>
        <source>Account: %1 (%2)</source>
        <translation>アカウント：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n events are unknown in the account: `sends ask %1` settles them.</source>
        <translation>
            <numerusform>%n件のイベントはアカウントでの状態が不明です。`sends ask %1`で確定します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: sends [--json] | sends ask ID | sends resume ID | sends receipt ID [--json]
       ask and resume take [--token-stdin] [--account NAME|practice|URL] [--template T.json]</source>
        <translation>使い方：sends [--json] | sends ask ID | sends resume ID | sends receipt ID [--json]
       askとresumeには[--token-stdin] [--account NAME|practice|URL] [--template T.json]を指定できます</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the disk and your rights there.</source>
        <translation>フォルダー%1を作成できません。ディスクとアクセス権を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n events say the same as events created on %1 in the send “%2” and go once more.</source>
        <translation>
            <numerusform>%n件のイベントは、%1に送信「%2」で作成されたイベントと同じ内容で、もう一度送られます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events: %1</source>
        <translation>
            <numerusform>%n件のイベント：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line of %1 is one cell in quotation marks that holds a whole row: save the file again without them, or read it with --quote none.</source>
        <translation>%1の各行は、行全体を含む1つの引用符付きセルです。引用符なしで保存し直すか、--quote none で読み込んでください。</translation>
    </message>
    <message>
        <source>Nothing was done: give these options, or a mapping saved in the import dialog (--mapping).</source>
        <translation>何も行いませんでした。これらのオプションか、インポート画面で保存したマッピング（--mapping）を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read:</source>
        <translation>
            <numerusform>%n行を読み取れませんでした：</numerusform>
        </translation>
    </message>
    <message>
        <source>--column does not take “%1”. It takes FIELD=HEADER, a field of the template and a column of the file, such as &quot;when=Join time&quot; or when=none.</source>
        <translation>--column に「%1」は使えません。テンプレートの項目とファイルの列を 項目=ヘッダー の形で指定します（例：&quot;when=Join time&quot;、when=none）。</translation>
    </message>
    <message>
        <source>%1 of %2, nothing leaves for %3 s: the account asks to wait, or is left alone after an error</source>
        <translation>%1 / %2件。あと%3秒は何も送られません：アカウントが待つよう求めているか、エラーの後で間を置いています</translation>
    </message>
    <message>
        <source>`sends ask %1` settles what is unknown; where it cannot, look at the timeline and use `sends decide %1`.</source>
        <translation>`sends ask %1`で不明なものを確かめます。確かめられないときはタイムラインを見て`sends decide %1`を使ってください。</translation>
    </message>
    <message>
        <source>Say what you found: --there, --not-there or --another.</source>
        <translation>見つけたものを指定してください：--there、--not-there、--another のいずれか。</translation>
    </message>
    <message>
        <source>
       sends decide ID --there|--not-there|--another [EVENT-ID...] settles what asking cannot: look at the timeline, then say what you found; without event ids for all that is unknown
       --wait-at-most 10m pauses where a longer wait is asked for</source>
        <translation>
       sends decide ID --there|--not-there|--another [EVENT-ID...] は、問い合わせで分からないものを決めます：タイムラインを見て、見つけたものを指定してください。イベントIDがなければ不明なものすべてが対象です
       --wait-at-most 10m は、それより長い待ち時間を求められたときに一時停止します</translation>
    </message>
    <message>
        <source>--wait-at-most is a time such as 90s, 10m or 2h.</source>
        <translation>--wait-at-most は 90s、10m、2h のような時間です。</translation>
    </message>
    <message>
        <source>make a template from a table; check, convert and print templates</source>
        <translation>表からテンプレートを作る、テンプレートを確認・変換・表示する</translation>
    </message>
    <message>
        <source>No column of %1 becomes a token: all of them say who and when, or are empty.</source>
        <translation>%1の列はトークンになりません。すべて誰・いつを表すか、空です。</translation>
    </message>
    <message numerus="yes">
        <source>The template “%1” with %n tokens is in %2.</source>
        <translation>
            <numerusform>%n個のトークンを持つテンプレート「%1」を%2に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>convert needs --format v3, hsmeta or message, and --output.</source>
        <translation>convertには--format（v3、hsmeta、message）と--outputが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n templates. Say a folder as --output, or which one with --template.</source>
        <translation>
            <numerusform>%1に%n個のテンプレートがあります。--outputにフォルダーを指定するか、--templateでどれかを指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say the number of your company&apos;s app with --app: HubSpot gives templates app by app.</source>
        <translation>--appで会社のアプリの番号を指定してください。テンプレートはアプリごとに取得します。</translation>
    </message>
    <message>
        <source>not at HubSpot yet</source>
        <translation>まだHubSpotにありません</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1に書き込めません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %n tokens</source>
        <translation>
            <numerusform>%1（%2）：%n個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is wrong</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>id: %1</source>
        <translation>ID：%1</translation>
    </message>
    <message>
        <source>record: %1</source>
        <translation>レコード：%1</translation>
    </message>
    <message>
        <source>header: %1</source>
        <translation>ヘッダー：%1</translation>
    </message>
    <message>
        <source>details: %1</source>
        <translation>詳細：%1</translation>
    </message>
    <message>
        <source>The token is in the keychain. HubSpot does not say which account it opens: give its number once with `account number`.</source>
        <translation>トークンはキーチェーンに保存しました。どのアカウントが開くかをHubSpotが答えません。`account number`で番号を一度だけ指定してください。</translation>
    </message>
    <message>
        <source>HubSpot says that %1 is the account %2; that stays. Nothing was changed.</source>
        <translation>HubSpotによると%1はアカウント%2です。そのままにします。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 counts as the account %2 until HubSpot says otherwise.</source>
        <translation>HubSpotが別の番号を答えるまで、%1をアカウント%2として扱います。</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>イベント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with errors</source>
        <translation>
            <numerusform>エラーあり%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable lines</source>
        <translation>
            <numerusform>読めない行%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing left this computer.</source>
        <translation>%1。このコンピューターからは何も送信していません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Usage: completion bash|zsh</source>
        <translation>使い方：completion bash|zsh</translation>
    </message>
    <message>
        <source>COMMAND --help tells its options and shows examples.</source>
        <translation>COMMAND --helpでオプションと使用例を表示します。</translation>
    </message>
    <message>
        <source>Template of the events, as HubSpot gives it or made here.</source>
        <translation>イベントのテンプレート。HubSpotのもの、またはここで作成したもの。</translation>
    </message>
    <message>
        <source>Which account: a name of `account list`, practice, or an address.</source>
        <translation>アカウント。`account list`の名前、practice、またはアドレス。</translation>
    </message>
    <message>
        <source>Pauses where the account asks to wait longer, such as 90s, 10m or 2h.</source>
        <translation>アカウントがこれより長い待機を求めたら一時停止します。例：90s、10m、2h。</translation>
    </message>
    <message>
        <source>Time zone of times that name none, such as Europe/Madrid; the computer’s if left out.</source>
        <translation>タイムゾーンのない日時に使うタイムゾーン。例：Europe/Madrid。省略時はこのコンピューターの設定。</translation>
    </message>
    <message>
        <source>Encoding of the file, such as UTF-8 or Shift_JIS.</source>
        <translation>ファイルの文字コード。例：UTF-8、Shift_JIS。</translation>
    </message>
    <message>
        <source>Character between columns, or tab.</source>
        <translation>列の区切り文字、またはtab。</translation>
    </message>
    <message>
        <source>Character around a cell that holds others, or none.</source>
        <translation>セルを囲む引用符、またはnone。</translation>
    </message>
    <message>
        <source>The first row names the columns.</source>
        <translation>先頭行は列名です。</translation>
    </message>
    <message>
        <source>The first row is an event already.</source>
        <translation>先頭行はイベントです。</translation>
    </message>
    <message>
        <source>Rows above the header that are left out.</source>
        <translation>ヘッダーより上の除外する行数。</translation>
    </message>
    <message>
        <source>Decimal mark of numbers.</source>
        <translation>数値の小数点。</translation>
    </message>
    <message>
        <source>Order of day, month and year in dates.</source>
        <translation>日付の年月日の順序。</translation>
    </message>
    <message>
        <source>Texts that mean an empty cell, such as NULL,N/A; or none.</source>
        <translation>空のセルとみなす文字列。例：NULL,N/A。またはnone。</translation>
    </message>
    <message>
        <source>Which column becomes a field, or none; may be repeated.</source>
        <translation>項目にマッピング列、またはnone。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>What becomes of rows of a workbook that are hidden.</source>
        <translation>ブックの非表示の行の扱い。</translation>
    </message>
    <message>
        <source>Mapping saved in the import dialog.</source>
        <translation>インポート画面で保存したマッピング。</translation>
    </message>
    <message>
        <source>Makes the ids of these fields, such as identity,when: nothing is created twice.</source>
        <translation>これらの項目からIDを作ります。例：identity,when。同じものは二度作成されません。</translation>
    </message>
    <message>
        <source>What becomes of rows that repeat an earlier one.</source>
        <translation>前の行と重複する行の扱い。</translation>
    </message>
    <message>
        <source>say what is wrong with a file of events; nothing leaves</source>
        <translation>イベントのファイルの問題を表示します。何も送信しません</translation>
    </message>
    <message>
        <source>What is wrong, and where:</source>
        <translation>何がどこで問題か：</translation>
    </message>
    <message>
        <source>The same for a program:</source>
        <translation>プログラム向けに：</translation>
    </message>
    <message>
        <source>Prints the rows, a JSON list a line.</source>
        <translation>行を1行につき1つのJSON配列で出力します。</translation>
    </message>
    <message>
        <source>Encoding, separator, header and columns of a file:</source>
        <translation>ファイルの文字コード、区切り、ヘッダー、列：</translation>
    </message>
    <message>
        <source>Generation of the API; the account’s if left out.</source>
        <translation>APIの世代。省略時はアカウントの設定。</translation>
    </message>
    <message>
        <source>Writes the file’s rows with the outcome of each.</source>
        <translation>ファイルの各行に結果を付けて書き出します。</translation>
    </message>
    <message>
        <source>Writes the receipt: every event, what became of it, and when.</source>
        <translation>送信レポートを書き出します。各イベントの結果と時刻を含みます。</translation>
    </message>
    <message>
        <source>Also creates events that say the same as events created earlier.</source>
        <translation>作成済みのものと同じ内容のイベントも作成します。</translation>
    </message>
    <message>
        <source>Does not ask before it creates.</source>
        <translation>確認せずに作成します。</translation>
    </message>
    <message>
        <source>create the events of a file</source>
        <translation>ファイルのイベントを作成します</translation>
    </message>
    <message>
        <source>Rehearse in the Practice account; nothing reaches HubSpot:</source>
        <translation>練習用アカウントで試す。HubSpotには何も届きません：</translation>
    </message>
    <message>
        <source>The same, keeping what became of every row:</source>
        <translation>同じく、各行の結果を残す：</translation>
    </message>
    <message>
        <source>decide: the events stand on the timeline.</source>
        <translation>decide：イベントはタイムラインにあります。</translation>
    </message>
    <message>
        <source>decide: they do not; they may be sent again.</source>
        <translation>decide：ありません。もう一度送信できます。</translation>
    </message>
    <message>
        <source>decide: another event stands under the id.</source>
        <translation>decide：そのIDには別のイベントがあります。</translation>
    </message>
    <message>
        <source>Says that the account chosen is the one of a send whose account was forgotten.</source>
        <translation>選んだアカウントが、削除されたアカウントの送信のものであると伝えます。</translation>
    </message>
    <message>
        <source>Every send, and where its events stand:</source>
        <translation>すべての送信とイベントの状況：</translation>
    </message>
    <message>
        <source>What is written: requests, or a file of the events.</source>
        <translation>出力する内容。リクエスト、またはイベントのファイル。</translation>
    </message>
    <message>
        <source>Where csv and draft are written.</source>
        <translation>csvとdraftの書き出し先。</translation>
    </message>
    <message>
        <source>A CSV without the mark by which Excel knows UTF-8.</source>
        <translation>ExcelがUTF-8と判断するための印を付けないCSV。</translation>
    </message>
    <message>
        <source>Generation of the API.</source>
        <translation>APIの世代。</translation>
    </message>
    <message>
        <source>Address that the requests name.</source>
        <translation>リクエストに書かれるアドレス。</translation>
    </message>
    <message>
        <source>The requests as commands, for a developer:</source>
        <translation>開発者向けに、リクエストをコマンドで：</translation>
    </message>
    <message>
        <source>A draft for a colleague, with its template:</source>
        <translation>同僚に渡す、テンプレート付きの下書き：</translation>
    </message>
    <message>
        <source>Page that shows the iframe; HubSpot’s if left out.</source>
        <translation>iframeを表示するページ。省略時はHubSpot。</translation>
    </message>
    <message>
        <source>A host of your own network that may be asked.</source>
        <translation>問い合わせてよい自社ネットワークのホスト。</translation>
    </message>
    <message>
        <source>One event as HubSpot takes it (JSON).</source>
        <translation>HubSpotが受け取る形のイベント1件（JSON）。</translation>
    </message>
    <message>
        <source>Only this part of the card.</source>
        <translation>カードのこの部分のみ。</translation>
    </message>
    <message>
        <source>How the card is printed.</source>
        <translation>カードの出力形式。</translation>
    </message>
    <message>
        <source>Time zone in which times are shown.</source>
        <translation>日時の表示に使うタイムゾーン。</translation>
    </message>
    <message>
        <source>Shows missing values as HubSpot does: not at all.</source>
        <translation>ない値をHubSpotと同じく何も表示しません。</translation>
    </message>
    <message>
        <source>What a colleague sees on the timeline:</source>
        <translation>同僚がタイムラインで見る内容：</translation>
    </message>
    <message>
        <source>from: name of the template.</source>
        <translation>from：テンプレートの名前。</translation>
    </message>
    <message>
        <source>from: on which records the events stand.</source>
        <translation>from：イベントを載せるレコードの種類。</translation>
    </message>
    <message>
        <source>File or folder that is written.</source>
        <translation>書き出すファイルまたはフォルダー。</translation>
    </message>
    <message>
        <source>convert: for HubSpot, for its projects, or a letter.</source>
        <translation>convert：HubSpot用、プロジェクト用、または文面。</translation>
    </message>
    <message>
        <source>Which template of several, by id or name.</source>
        <translation>複数のうちどのテンプレートか。IDまたは名前。</translation>
    </message>
    <message>
        <source>fetch: number of your company’s app.</source>
        <translation>fetch：会社のアプリの番号。</translation>
    </message>
    <message>
        <source>A template of a file’s columns:</source>
        <translation>ファイルの列からテンプレートを作る：</translation>
    </message>
    <message>
        <source>What HubSpot would refuse in a template:</source>
        <translation>テンプレートでHubSpotが拒否する点：</translation>
    </message>
    <message>
        <source>Which accounts are connected, and whether one can get in:</source>
        <translation>接続済みのアカウントと、利用できるかどうか：</translation>
    </message>
    <message>
        <source>take drafts, accounts and the record of sends to another computer</source>
        <translation>下書き、アカウント、送信の記録を別のコンピューターへ移します</translation>
    </message>
    <message>
        <source>Everything into one file, without secrets:</source>
        <translation>秘密の情報を除くすべてを1つのファイルに：</translation>
    </message>
    <message>
        <source>Go on here after all:</source>
        <translation>やはりここで続ける：</translation>
    </message>
    <message>
        <source>print what completes these commands in bash or zsh</source>
        <translation>bashやzshでコマンドを補完する定義を出力します</translation>
    </message>
    <message>
        <source>For this shell: source &lt;(timeline-composer-cli completion bash)</source>
        <translation>このシェルで使う：source &lt;(timeline-composer-cli completion bash)</translation>
    </message>
    <message>
        <source>The app you are signed in to %1 with has no template %2: HubSpot would refuse every event. Nothing was sent.</source>
        <translation>%1へのサインインに使ったアプリにはテンプレート%2がありません。HubSpotはすべてのイベントを拒否します。何も送信されていません。</translation>
    </message>
    <message>
        <source>The template at HubSpot is another than the one here, and events would be refused. Nothing was sent.</source>
        <translation>HubSpotのテンプレートがここにあるものと異なるため、イベントは拒否されます。何も送信されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out; `check` says why.</source>
        <translation>
            <numerusform>%n行を除外しました。理由は`check`で確認できます。</numerusform>
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
        <translation>アカウント「%1」（%2）を一覧に追加しました。</translation>
    </message>
    <message>
        <source>account needs connect, add, check, list, token, number or forget, and a name.</source>
        <translation>accountにはconnect、add、check、list、token、number、forgetのいずれかと名前が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>on %n records</source>
        <translation>
            <numerusform>対象レコード%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n requests</source>
        <translation>
            <numerusform>リクエスト%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 s</source>
        <translation>約%1秒</translation>
    </message>
    <message>
        <source>%1 %2 %3, %4</source>
        <comment>4 events, on 3 records, in 1 request, about 2 s</comment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message numerus="yes">
        <source>CRM property %1: written by %n events</source>
        <translation>
            <numerusform>CRMプロパティー%1：イベント%n件で書き込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n events? Type yes:</source>
        <translation>
            <numerusform>イベントを%n件作成しますか？yesと入力してください：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of %1 are neither an address nor a domain.</source>
        <translation>
            <numerusform>%1の%n行は、アドレスでもドメインでもありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not among the events that the file makes now: sending it would create them once more, with other values. --again does so. Nothing was sent.</source>
        <translation>
            <numerusform>そのうち%n件は、いまこのファイルから作られるイベントにありません。送信すると別の値でもう一度作成されます（--againで送信します）。何も送信していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends are whole.</source>
        <translation>
            <numerusform>%n件の送信は無事です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends are damaged.</source>
        <translation>
            <numerusform>%n件の送信が壊れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends are as they were.</source>
        <translation>
            <numerusform>%n件の送信は元のままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends lost a part of their record: what is not known to be created is unknown now. Ask the account about them.</source>
        <translation>
            <numerusform>%n件の送信は記録の一部を失いました。作成済みとわからないものは不明になっています。アカウントに確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n sends only ids and contents are left: all of their events are unknown, and none of them goes again.</source>
        <translation>
            <numerusform>%n件の送信はIDと内容だけが残っています。そのイベントはすべて不明で、どれも再び送信されることはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>
       --same-account says that --account is the account of a send whose number nobody knows</source>
        <translation>
       --same-account は、番号の分からない送信の宛先が --account だと指定します</translation>
    </message>
    <message>
        <source>
       sends verify reads all that is recorded, and says what is damaged; sends restore brings back what is whole of a damaged record</source>
        <translation>
       sends verify は記録をすべて読み、壊れているものを示します。sends restore は壊れた記録から無事なものを元に戻します</translation>
    </message>
    <message>
        <source>template needs from, check, convert or show, and one file, or fetch and --account.</source>
        <translation>template には from、check、convert、show のいずれかと1つのファイル、または fetch と --account が必要です。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション：</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>使用例：</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>下書き%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>テンプレート%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>アカウント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends</source>
        <translation>
            <numerusform>送信%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are in %2. This computer asks before it sends again; `workspace keep` goes on here.</source>
        <translation>%1を%2に保存しました。このコンピューターは、再び送信する前に確認します。ここで続けるには`workspace keep`を使います。</translation>
    </message>
    <message>
        <source>%1 are here now, from %2. Sign in to the accounts once: secrets do not travel.</source>
        <translation>%2から%1を取り出しました。秘密の情報は移らないため、アカウントに一度サインインしてください。</translation>
    </message>
    <message>
        <source>Nothing was sent. If you go on here and not there, say `workspace keep` first.</source>
        <translation>何も送信していません。移った先ではなくここで続ける場合は、先に`workspace keep`を実行してください。</translation>
    </message>
    <message>
        <source>Usage: workspace save FILE | workspace open FILE | workspace keep [--json]</source>
        <translation>使い方：workspace save FILE | workspace open FILE | workspace keep [--json]</translation>
    </message>
    <message>
        <source>This computer sends again.</source>
        <translation>このコンピューターから再び送信できます。</translation>
    </message>
    <message>
        <source>%1 was forgotten meanwhile. Nothing of it was kept.</source>
        <translation>その間に%1は削除されました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Sheet of a workbook that is read, or list of a JSON file; found if left out.</source>
        <translation>読み込むブックのシート、またはJSONファイルのリスト。省略すると自動で選びます。</translation>
    </message>
    <message>
        <source>Creates one event, reads it back and compares it; `sends resume` creates the others.</source>
        <translation>1件だけ作成し、読み戻して比べます。残りは`sends resume`で作成します。</translation>
    </message>
    <message>
        <source>Creates although events of the account are unknown since the record of sends was restored.</source>
        <translation>送信記録の復元以来、アカウントに不明なイベントがあっても作成します。</translation>
    </message>
    <message>
        <source>find: in all that left, not only addresses and ids.</source>
        <translation>find：アドレスとIDだけでなく、送信した内容すべてから探します。</translation>
    </message>
    <message>
        <source>fetch: also takes the place of files that say something else.</source>
        <translation>fetch：内容の異なるファイルも置き換えます。</translation>
    </message>
    <message>
        <source>The template could not be compared with the one at %1. %2</source>
        <translation>テンプレートを%1のものと比べられませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n events were sent on %1 in the send “%2”, through a connection that was forgotten and to an account whose number nobody knows: perhaps they are here. --again creates them.</source>
        <translation>
            <numerusform>%n件のイベントが%1の送信「%2」で、削除された接続から番号のわからないアカウントへ送信されています。ここにすでにあるかもしれません。--again で作成します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record of sends was restored: of the send “%2” of %1, %n events are unknown. `sends ask %3` settles them.</source>
        <translation>
            <numerusform>送信記録が復元されました。%1の送信「%2」のうち%n件のイベントが不明です。`sends ask %3`で確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>restored</source>
        <comment>the word to be typed</comment>
        <translation>復元</translation>
    </message>
    <message>
        <source>Type %1 to go on all the same:</source>
        <translation>それでも続けるには%1と入力してください：</translation>
    </message>
    <message>
        <source>Nothing was sent. --after-restore sends before the unknown events are settled.</source>
        <translation>何も送信されませんでした。--after-restore を付けると、不明なイベントの確認前に送信します。</translation>
    </message>
    <message numerus="yes">
        <source>%n events of sends name the address.</source>
        <translation>
            <numerusform>送信の%n件のイベントにこのアドレスがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of drafts are for it and go whole.</source>
        <translation>
            <numerusform>下書きの%n行はこのアドレス宛てで、行ごと消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n other cells.</source>
        <translation>
            <numerusform>ほかの%n個のセルにもあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n copies of imported files.</source>
        <translation>
            <numerusform>インポートしたファイルのコピー%n件にもあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was erased yet.</source>
        <translation>まだ誰も消去されていません。</translation>
    </message>
    <message>
        <source>What HubSpot holds stays there; files you saved yourself stay too. It cannot be taken back. Type yes:</source>
        <translation>HubSpotにあるものと、ご自身で保存したファイルは残ります。元に戻せません。yes と入力してください：</translation>
    </message>
    <message>
        <source>Close Timeline Composer first, or erase in its window: it has drafts open.</source>
        <translation>先に Timeline Composer を閉じるか、そのウィンドウで消去してください。下書きが開いています。</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>何も消去されませんでした。</translation>
    </message>
    <message>
        <source>Erased. Ids, outcomes and counts stay, so that nothing is created twice.</source>
        <translation>消去しました。二重に作成されないよう、ID、結果、件数は残ります。</translation>
    </message>
    <message>
        <source>%1 differs from what the account has: %2. It stays as it is; --replace takes what the account has.</source>
        <translation>%1はアカウントのものと異なります：%2。そのまま残されます。--replaceを付けるとアカウントのものになります。</translation>
    </message>
    <message>
        <source>%1: the account has no template %2. The file stays.</source>
        <translation>%1：アカウントにテンプレート%2がありません。ファイルは残されます。</translation>
    </message>
    <message>
        <source>The renewed sign-in to %1 could not be kept: %2 Sign in again with `account connect` before the next command; nothing else was lost.</source>
        <translation>更新した%1へのサインインを保存できませんでした：%2次のコマンドの前に「account connect」でもう一度サインインしてください。ほかには何も失われていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts are called “%1”: %2. Say which one by what stands before its number. Nothing was done.</source>
        <translation>
            <numerusform>「%1」という名前のアカウントが%n件あります：%2。番号の前にある文字でどれかを指定してください。何も行われていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>differs: %1: sent “%2”, held “%3”</source>
        <translation>相違：%1：送信「%2」、保持「%3」</translation>
    </message>
    <message>
        <source>equal: %1: %2</source>
        <translation>一致：%1：%2</translation>
    </message>
    <message>
        <source>Created, but it could not be read back: %1</source>
        <translation>作成しましたが、読み戻せませんでした：%1</translation>
    </message>
    <message>
        <source>
       sends find TEXT [--anywhere] looks for an address or an id in all sends</source>
        <translation>
       sends find 文字列 [--anywhere] はすべての送信からアドレスかIDを探します</translation>
    </message>
    <message>
        <source>
       sends erase ADDRESS [--yes] takes a person out of drafts and sends, as privacy law asks; without an address: what was erased</source>
        <translation>
       sends erase アドレス [--yes] は、個人情報保護法の求めに応じて人を下書きと送信から消去します。アドレスなし：消去の記録</translation>
    </message>
    <message>
        <source>template from FILE [--name NAME] [--object contacts|companies|deals|tickets|TYPE] [--output FILE] %1
template check FILE|FOLDER [--json]
template convert FILE|FOLDER --format v3|hsmeta|message [--template ID|NAME] --output FILE|FOLDER
template show FILE|FOLDER [--template ID|NAME] [--json]
template fetch --account NAME|practice|URL [--app ID] [--token-stdin] [--output FOLDER [--replace]] [--json]</source>
        <translation>template from ファイル [--name 名前] [--object contacts|companies|deals|tickets|種類] [--output ファイル] %1
template check ファイル|フォルダー [--json]
template convert ファイル|フォルダー --format v3|hsmeta|message [--template ID|名前] --output ファイル|フォルダー
template show ファイル|フォルダー [--template ID|名前] [--json]
template fetch --account 名前|practice|URL [--app ID] [--token-stdin] [--output フォルダー [--replace]] [--json]</translation>
    </message>
    <message numerus="yes">
        <source>%n columns became no token: HubSpot takes 500. They are: %1.</source>
        <translation>
            <numerusform>HubSpotのトークンは500個までのため、%n列はトークンになりませんでした：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>HubSpot would refuse it: %1</source>
        <translation>HubSpotに拒否されます：%1</translation>
    </message>
    <message>
        <source>Another of these types has the uid %1: this one gets %2.</source>
        <translation>別の種類がuid「%1」を使っているため、これは「%2」になります。</translation>
    </message>
    <message>
        <source>%1 has no templates of this app.</source>
        <translation>%1にこのアプリのテンプレートはありません。</translation>
    </message>
    <message>
        <source>holds no template</source>
        <translation>テンプレートが含まれていません</translation>
    </message>
    <message>
        <source>Waiting: HubSpot, or another program that renews this sign-in, has not answered yet. Ctrl+C stops.</source>
        <translation>待機中：HubSpotか、このサインインを更新中の別のプログラムから、まだ返事がありません。Ctrl+Cで中止します。</translation>
    </message>
    <message numerus="yes">
        <source>The first event is there, but %n fields differ.</source>
        <translation>
            <numerusform>最初のイベントはありますが、%n個の項目が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first event is there, just as it was sent.</source>
        <translation>最初のイベントは送信したとおりにあります。</translation>
    </message>
    <message>
        <source>Created. This kind of event cannot be read back: open it and look.</source>
        <translation>作成しました。この種類のイベントは読み戻せません。開いて確認してください。</translation>
    </message>
    <message>
        <source>The account said that it was created, and does not show it. Open the record and look.</source>
        <translation>アカウントは作成したと答えましたが、表示しません。レコードを開いて確認してください。</translation>
    </message>
    <message>
        <source>The Practice account does not know the template of this send. Say it: --template T.json</source>
        <translation>練習用アカウントにはこの送信のテンプレートがありません。指定してください：--template T.json</translation>
    </message>
    <message>
        <source>Sends the empty cells of this column as empty; may be repeated.</source>
        <translation>この列の空のセルを空のまま送信します。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>erase: deletes the older copies of the record of sends too, which may hold the address.</source>
        <translation>erase：アドレスが残っている可能性のある、送信記録の以前のコピーも削除します。</translation>
    </message>
    <message>
        <source>seal a draft file for approval, and check such a seal</source>
        <translation>承認のために下書きファイルに封をし、その封を確認します</translation>
    </message>
    <message>
        <source>seal: who agreed, and to what.</source>
        <translation>seal：誰が何に同意したか。</translation>
    </message>
    <message>
        <source>seal: where the sealed draft is written.</source>
        <translation>seal：封をした下書きの出力先。</translation>
    </message>
    <message>
        <source>check: the digest that you were told.</source>
        <translation>check：伝えられた確認コード。</translation>
    </message>
    <message>
        <source>Nothing in it changes unnoticed; prints the digest to tell:</source>
        <translation>変更があれば分かるようにし、伝える確認コードを表示します：</translation>
    </message>
    <message>
        <source>Whether it is still what was sealed:</source>
        <translation>封をしたときのままかどうか：</translation>
    </message>
    <message>
        <source>The draft is sealed already: %1.</source>
        <translation>下書きにはすでに封がしてあります：%1。</translation>
    </message>
    <message>
        <source>Tell this digest by another way than the file. It guards against accidents, not against forgery.</source>
        <translation>この確認コードをファイルとは別の方法で伝えてください。事故を防ぐためのもので、偽造を防ぐものではありません。</translation>
    </message>
    <message>
        <source>The draft is not sealed.</source>
        <translation>下書きに封がしてありません。</translation>
    </message>
    <message>
        <source>--digest takes at least 8 characters of what you were told.</source>
        <translation>--digest には伝えられたものの8文字以上を指定してください。</translation>
    </message>
    <message>
        <source>It holds: the events are those that were sealed.</source>
        <translation>一致しています。イベントは封をしたときのままです。</translation>
    </message>
    <message>
        <source>It does not hold: something was changed after it was sealed.</source>
        <translation>一致しません。封をした後に変更されています。</translation>
    </message>
    <message>
        <source>It is the one you were told.</source>
        <translation>伝えられたものと同じです。</translation>
    </message>
    <message>
        <source>It is another one than you were told: this is not that list.</source>
        <translation>伝えられたものとは別のものです。そのリストではありません。</translation>
    </message>
    <message>
        <source>Usage: draft seal FILE.timeline --output OUT.timeline [--note TEXT] [--json]
       draft check FILE.timeline [--digest DIGEST] [--json]</source>
        <translation>使い方：draft seal ファイル.timeline --output 出力.timeline [--note 文字列] [--json]
       draft check ファイル.timeline [--digest 確認コード] [--json]</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n places of the Practice account.</source>
        <translation>
            <numerusform>練習用アカウントの%nか所にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This older file is deleted with it: %1</source>
        <translation>この以前のファイルも削除します：%1</translation>
    </message>
    <message>
        <source>An older file may hold the address too; `--older-copies` deletes it: %1</source>
        <translation>以前のファイルにもアドレスが残っている可能性があります。`--older-copies`で削除できます：%1</translation>
    </message>
    <message>
        <source>%1 is nowhere in what this workspace works with.</source>
        <translation>%1は、このワークスペースが使うもののどこにもありません。</translation>
    </message>
    <message>
        <source>The seal of %1 does not hold: something was changed after it was sealed. Ask for the file once more.</source>
        <translation>%1の封が一致しません。封をした後に変更されています。ファイルをもう一度もらってください。</translation>
    </message>
    <message>
        <source>--send-empty: the template has no token “%1”.</source>
        <translation>--send-empty：テンプレートにトークン「%1」がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: sent empty by %n events</source>
        <translation>
            <numerusform>%1：%n件のイベントで空のまま送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: send FILE.csv --template T.json --account NAME|practice|URL [--mapping M.json] [--profile v3|2026-03] [--token-stdin] [--results OUT.csv] [--receipt OUT.json] [--key identity,when,TOKEN] [--duplicates keep|skip] [--send-empty TOKEN] [--again] [--first] [--wait-at-most 10m] [--yes] [--json]
       --key makes the ids of the events from these fields, so that an overlapping file cannot create them twice.
       --duplicates skip leaves out what repeats an earlier row of the file, by id or word for word.
       --again also creates events that say the same as events created earlier.</source>
        <translation>使い方：send FILE.csv --template T.json --account NAME|practice|URL [--mapping M.json] [--profile v3|2026-03] [--token-stdin] [--results OUT.csv] [--receipt OUT.json] [--key identity,when,TOKEN] [--duplicates keep|skip] [--send-empty TOKEN] [--again] [--first] [--wait-at-most 10m] [--yes] [--json]
       --keyはこれらの項目からイベントのIDを作ります。内容の重なるファイルがあっても、同じイベントが二重に作成されません。
       --duplicates skipは、ファイルの前の行と同じIDまたは完全に同じ内容の行を除きます。
       --againは、以前に作成されたイベントと同じ内容のイベントも作成します。</translation>
    </message>
    <message>
        <source>Sealed, and unchanged since: %1 · digest %2</source>
        <translation>封をしたときのまま：%1 · 確認コード%2</translation>
    </message>
    <message>
        <source>The send goes on meanwhile; renewing is tried again by itself.</source>
        <translation>その間も送信は続きます。更新は自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The send waits; renewing is tried again by itself.</source>
        <translation>送信は待機します。更新は自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The record of sends is brought over to this version: %1 %. Sends show when it is done.</source>
        <translation>送信の記録をこのバージョンに移行しています：%1 %。完了すると送信が表示されます。</translation>
    </message>
    <message>
        <source>--column says twice what becomes “%1”: leave one of them out.</source>
        <translation>--column で「%1」になる列が2回指定されています。どちらかを外してください。</translation>
    </message>
    <message>
        <source>Several columns are called “%1”: say which one by its place, such as #3.</source>
        <translation>「%1」という列が複数あります。#3 のように位置で指定してください。</translation>
    </message>
    <message>
        <source>The app you are signed in to %1 with has no template %2: HubSpot would refuse every event. Nothing more was sent.</source>
        <translation>%1へのサインインに使ったアプリにはテンプレート%2がありません。HubSpotはすべてのイベントを拒否します。これ以上は何も送信されていません。</translation>
    </message>
    <message>
        <source>The template at HubSpot is another than the one these events were made with, and they would be refused. Nothing more was sent.</source>
        <translation>HubSpotにあるテンプレートは、これらのイベントを作ったときのものと異なるため、イベントは拒否されます。これ以上は何も送信されていません。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>The file as it was before is kept: %1</source>
        <translation>以前のファイルは残してあります：%1</translation>
    </message>
    <message>
        <source>The draft is sealed: --send-empty would change what was agreed on. Have it sealed anew with these columns sent empty.</source>
        <translation>この下書きは封印されています。--send-emptyを使うと、合意した内容が変わります。これらの列を空で送る形で、もう一度封印してもらってください。</translation>
    </message>
    <message>
        <source>erase, keep: does not ask before anything goes.</source>
        <translation>erase、keep：消える前に確認しません。</translation>
    </message>
    <message>
        <source>Requests as they leave for this account of `account list`.</source>
        <translation>`account list`のこのアカウントに送られるとおりのリクエスト。</translation>
    </message>
    <message>
        <source>Template file; may be repeated. Without it the samples of your language, and the English ones.</source>
        <translation>テンプレートファイル。複数回指定できます。省略すると、使用言語のサンプルと英語のサンプルを使います。</translation>
    </message>
    <message>
        <source>An earlier version of the program sealed it: its date, its name and what became of events are not part of the digest.</source>
        <translation>以前のバージョンのプログラムが封をしたものです。日付、名前、イベントの結果は確認コードに含まれません。</translation>
    </message>
    <message>
        <source>%1, %2: %3: %4</source>
        <comment>line 5, Email: error: it is missing</comment>
        <translation>%1、%2：%3：%4</translation>
    </message>
    <message>
        <source>Usage: export FILE --template T.json --format json|curl [--mapping M.json] [--profile v3|2026-03] [--url URL] [--account NAME] [--key identity,when,TOKEN] [--duplicates keep|skip]
       export FILE --template T.json --format csv|draft --output OUT [--no-bom] [--mapping M.json]
       export DRAFT.timeline --format json|curl|csv …</source>
        <translation>使い方：export FILE --template T.json --format json|curl [--mapping M.json] [--profile v3|2026-03] [--url URL] [--account NAME] [--key identity,when,TOKEN] [--duplicates keep|skip]
       export FILE --template T.json --format csv|draft --output OUT [--no-bom] [--mapping M.json]
       export DRAFT.timeline --format json|curl|csv …</translation>
    </message>
    <message>
        <source>What was sent is kept for ever, word for word.</source>
        <translation>送信した内容そのものを、期限なく保管します。</translation>
    </message>
    <message numerus="yes">
        <source>What was sent is kept for %n days, word for word.</source>
        <translation>
            <numerusform>送信した内容そのものを%n日間保管します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n sends sent goes, word for word. Ids, outcomes and for whom events were stay. It cannot be taken back. Type yes:</source>
        <translation>
            <numerusform>%n件の送信の内容そのものが消えます。ID、結果、イベントの対象は残ります。元に戻せません。yes と入力してください：</numerusform>
        </translation>
    </message>
    <message>
        <source>Say a number of days, or ever: sends keep 366</source>
        <translation>日数または ever を指定してください：sends keep 366</translation>
    </message>
    <message>
        <source>Close Timeline Composer first, or choose it in its Settings.</source>
        <translation>先にTimeline Composerを閉じるか、その「設定」で選んでください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message numerus="yes">
        <source>What %n sends sent is gone.</source>
        <translation>
            <numerusform>%n件の送信の内容が消えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sends stay whole until nothing of them waits or is unknown.</source>
        <translation>
            <numerusform>%n件の送信は、待機中または不明のイベントがなくなるまで、すべて残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>
       sends keep [DAYS|ever] [--yes] says how long what was sent is kept, word for word; pinned sends stay whole</source>
        <translation>
       sends keep [日数|ever] [--yes] は、送信した内容そのものを保管する期間を指定します。固定した送信はすべて残ります</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>error: header: it is empty</comment>
        <translation>%1：%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n sends are past it and go at the next start of the window.</source>
        <translation>
            <numerusform>%n件の送信は期限を過ぎており、次にウィンドウを開いたときに消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: %1: %2</source>
        <comment>where a row stands, and why it was refused</comment>
        <translation>拒否：%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more that were refused; `sends receipt %1` names them all</source>
        <translation>
            <numerusform>…ほかに拒否されたもの%n件。`sends receipt %1`ですべて確認できます</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of “%1” could be read. %2. Mend the file, or say how it is read with --delimiter and --quote.</source>
        <translation>「%1」の行を1つも読めませんでした。%2。ファイルを直すか、--delimiterと--quoteで読み方を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines could not be read. %1. Mend them in the file, or go on without them.</source>
        <translation>
            <numerusform>%n行を読めませんでした。%1。ファイルで直すか、その行なしで続けてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 differs from the event of %2: %3</source>
        <comment>where a row stands, a day, what differs</comment>
        <translation>%1は%2のイベントと異なります：%3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more that differ</source>
        <translation>
            <numerusform>…ほかに異なるもの%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first of the events that were created before were compared.</source>
        <translation>すでに作成されたイベントのうち、最初のものだけを比較しました。</translation>
    </message>
    <message>
        <source>%1 of %2, the account is asked again in %3 s: what was created can take a while to be seen</source>
        <translation>%2件中%1件、%3秒後にアカウントへもう一度問い合わせます。作成されたものが見えるまで時間がかかることがあります</translation>
    </message>
    <message>
        <source>Nothing of this send has left yet, so nothing of it is unknown.</source>
        <translation>この送信からはまだ何も送られていないため、不明なものはありません。</translation>
    </message>
    <message>
        <source>The first event was to be looked at, and nobody knows whether it was created. Ask, or decide, then resume.</source>
        <translation>最初のイベントを確認することになっていましたが、作成されたかどうかが不明です。問い合わせるか判断してから、再開してください。</translation>
    </message>
    <message>
        <source>Exit codes: 0 all created, 2 some refused, 3 some unknown, 4 nothing sent because the input is wrong,
5 no connection or not allowed, 6 done, but a file or the answer could not be written, 64 wrong usage.</source>
        <translation>終了コード：0 すべて作成、2 一部拒否、3 一部不明、4 入力に誤りがあり未送信、
5 接続なしまたは許可なし、6 完了したがファイルまたは応答を書き込めず、64 使い方の誤り。</translation>
    </message>
    <message>
        <source>The answer cannot be written: is the disk full, or who reads it gone?</source>
        <translation>応答を書き込めません。ディスクに空きがないか、読み取り側が終了していませんか？</translation>
    </message>
    <message>
        <source>%1 is the draft itself: sealing it there would leave none without the seal. Name another file.</source>
        <translation>%1は下書きそのものです。そこに封をすると、封のない下書きが残りません。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>計画 %1</translation>
    </message>
    <message>
        <source>No send has an event for the whole address “%1”, or with that id. --anywhere finds parts too, in all that left.</source>
        <translation>アドレス全体が「%1」のイベントも、そのIDのイベントもありません。--anywhere は送信した内容すべてから、一部だけでも探します。</translation>
    </message>
    <message>
        <source>Then `sends resume %1` goes on.</source>
        <translation>そのあと`sends resume %1`で続行します。</translation>
    </message>
    <message>
        <source>It failed; why stands on standard error.</source>
        <translation>失敗しました。理由は標準エラー出力にあります。</translation>
    </message>
    <message>
        <source>%1 is a file that Timeline Composer keeps for itself. Name another one; nothing was done.</source>
        <translation>%1はTimeline Composer自身のファイルです。別のファイルを指定してください。何も行いませんでした。</translation>
    </message>
    <message>
        <source>%1 is no file but a device: nothing can be kept there. Nothing was done.</source>
        <translation>%1はファイルではなくデバイスのため、何も保存できません。何も行いませんでした。</translation>
    </message>
    <message>
        <source>%1 is named twice: what is written there would replace what is read or written before. Name another file; nothing was done.</source>
        <translation>%1が2回指定されています。読み込むもの、または先に書き込むものが上書きされてしまいます。別のファイルを指定してください。何も行いませんでした。</translation>
    </message>
    <message>
        <source>not given back: %1</source>
        <translation>返されない項目：%1</translation>
    </message>
    <message numerus="yes">
        <source>The first event is there. %n fields could not be compared, since the account does not give them back: open it and look.</source>
        <translation>
            <numerusform>最初のイベントはあります。アカウントが返さない%n個の項目は比べられませんでした。開いて確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This send has no event with the id “%1”. Nothing was decided.</source>
        <translation>この送信に、IDが「%1」のイベントはありません。何も決めませんでした。</translation>
    </message>
    <message>
        <source>The event “%1” is not unknown but: %2. Nothing was decided.</source>
        <translation>イベント「%1」は不明ではありません：%2。何も決めませんでした。</translation>
    </message>
    <message>
        <source>What a column&apos;s numbers are multiplied by, such as amount=0.01 for cents, or the unit of time that they count, such as minutes=seconds.</source>
        <translation>列の数値に掛ける値（セントならamount=0.01など）、または数値が数える時間の単位（minutes=secondsなど）。</translation>
    </message>
    <message>
        <source>--scale does not take “%1”. It takes FIELD=FACTOR, a step of ten such as amount=0.01 where a column counts cents, or amount=1; and FIELD=UNIT, such as minutes=seconds, where a field counts time.</source>
        <translation>--scaleに「%1」は使えません。使えるのはFIELD=FACTOR（10の累乗。列がセントを数える場合はamount=0.01など、またはamount=1）と、項目が時間を数える場合のFIELD=UNIT（minutes=secondsなど）です。</translation>
    </message>
    <message>
        <source>%1 is a file that is read too, because the settings or a folder that was named bring it in: what is written there would replace it. Name another file; nothing was done.</source>
        <translation>%1は、設定または指定されたフォルダーを通じて読み込まれるファイルでもあります。そこに書き込むと上書きされてしまいます。別のファイルを指定してください。何も行いませんでした。</translation>
    </message>
    <message>
        <source>`sends receipt %1 --json` gives what the record of sends knows.</source>
        <translation>`sends receipt %1 --json`で、送信の記録にある内容を出力できます。</translation>
    </message>
    <message>
        <source>The file of results was not written.</source>
        <translation>結果ファイルは書き出していません。</translation>
    </message>
    <message>
        <source>%1 of %2 written to the record of sends; nothing has left yet</source>
        <translation>%2件のうち%1件を送信の記録に書き込みました。まだ何も送信されていません</translation>
    </message>
    <message>
        <source>The answer is written to its end. Press Ctrl+C again to end now, with half of it.</source>
        <translation>出力は最後まで書き込まれます。途中で終了するには、もう一度Ctrl+Cを押してください。</translation>
    </message>
    <message numerus="yes">
        <source>Writing: %1 of %n events</source>
        <translation>
            <numerusform>書き込み中：%n件のイベントのうち%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed while it was read. Nothing was sent: run the command again.</source>
        <translation>%1は読み取り中に変更されました。何も送信していません。もう一度コマンドを実行してください。</translation>
    </message>
    <message>
        <source>The file was changed since it was read: %1 has the columns of the template, one row for each event.</source>
        <translation>ファイルは読み取り後に変更されました。%1はテンプレートの列で、イベントごとに1行です。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out, as the mapping says.</source>
        <translation>
            <numerusform>マッピングのとおり%n行を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that is to be written has no name. Name one; nothing was done.</source>
        <translation>書き込むファイルの名前がありません。名前を指定してください。何も行っていません。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it; nothing was done.</source>
        <translation>%1はフォルダーです。その中のファイルを指定してください。何も行っていません。</translation>
    </message>
    <message>
        <source>%1 would stand in a folder that is not there. Make it first; nothing was done.</source>
        <translation>%1を置くフォルダーがありません。先に作成してください。何も行っていません。</translation>
    </message>
</context>
<context>
    <name>composer::AboutDialog</name>
    <message>
        <source>Parts of others, and their licences</source>
        <translation>他者の構成要素とライセンス</translation>
    </message>
    <message>
        <source>windows, network, database, text</source>
        <translation>ウィンドウ、ネットワーク、データベース、テキスト</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
    <message>
        <source>drafts and the record of sends</source>
        <translation>下書きと送信の記録</translation>
    </message>
    <message>
        <source>the keychain of the system</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>workbooks</source>
        <translation>ワークブック</translation>
    </message>
    <message>
        <source>packed files</source>
        <translation>圧縮ファイル</translation>
    </message>
    <message>
        <source>secure connections</source>
        <translation>安全な接続</translation>
    </message>
    <message>
        <source>results and errors</source>
        <translation>結果とエラー</translation>
    </message>
    <message>
        <source>words for days, months and units</source>
        <translation>曜日、月、単位の名前</translation>
    </message>
    <message>
        <source>About Timeline Composer</source>
        <translation>Timeline Composerについて</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Not made by HubSpot, and not connected with it.</source>
        <translation>MITライセンスのフリーソフトウェアです。HubSpotが作成したものではなく、HubSpotとは関係ありません。</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>サポート用にコピー</translation>
    </message>
    <message>
        <source>Version, system, keychain and the last errors; without secrets. Look at it before you send it.</source>
        <translation>バージョン、システム、キーチェーン、最近のエラーです。秘密の情報は含みません。送る前に内容を確認してください。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but to the account you choose, and to the addresses of iframes that you have checked. No telemetry, and no look for new versions unless you switch it on. Secrets are kept in the keychain of this computer, never in a file.</source>
        <translation>選んだアカウントと、確認を頼んだiframeのアドレス以外に、このコンピューターから何も送られません。利用状況の収集は行わず、新しいバージョンの確認もオンにしない限り行いません。秘密の情報はこのコンピューターのキーチェーンに保存され、ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>This copy does not say who answers for it. Ask whoever gave it to you, also about faults of security.</source>
        <translation>このコピーには責任者が示されていません。セキュリティーの問題も含め、入手元にお問い合わせください。</translation>
    </message>
    <message>
        <source>Questions and faults, also of security: %1</source>
        <translation>お問い合わせ、不具合やセキュリティーの問題の報告：%1</translation>
    </message>
</context>
<context>
    <name>composer::AccessBanner</name>
    <message>
        <source>Go on with this token</source>
        <translation>このトークンで続ける</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>Paste a new access token</source>
        <translation>新しいアクセストークンを貼り付けてください</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>新しいアクセストークン</translation>
    </message>
    <message>
        <source>Sign in to %1 again</source>
        <translation>%1にもう一度サインイン</translation>
    </message>
</context>
<context>
    <name>composer::AccessController</name>
    <message>
        <source>The client secret is no longer in the keychain. Open the list of accounts at the top right and paste it again.</source>
        <translation>クライアントシークレットがキーチェーンにありません。右上のアカウント一覧を開き、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Waiting for the browser. Choose the account there; the send goes on by itself.</source>
        <translation>ブラウザーを待っています。そこでアカウントを選ぶと、送信は自動で続きます。</translation>
    </message>
    <message>
        <source>The browser came back. Signing in…</source>
        <translation>ブラウザーが戻りました。サインインしています…</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>残り%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking HubSpot about this token…</source>
        <translation>このトークンについてHubSpotに問い合わせています…</translation>
    </message>
    <message>
        <source>HubSpot refuses this token: it is over, or never was one. Paste another.</source>
        <translation>HubSpotはこのトークンを拒否しました。期限切れか、トークンではありません。別のものを貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 The sign-in has ended; the send waits, and renewing is tried again by itself.</source>
        <translation>%1サインインは終了しました。送信は待機し、更新は自動で再試行されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The sign-in lasts %2 more; the send goes on meanwhile, and renewing is tried again by itself.</source>
        <translation>%1サインインはあと%2有効です。その間も送信は続き、更新は自動で再試行されます。</translation>
    </message>
</context>
<context>
    <name>composer::AccountButton</name>
    <message>
        <source>Account: %1</source>
        <translation>アカウント：%1</translation>
    </message>
</context>
<context>
    <name>composer::AccountDelegate</name>
    <message>
        <source>on this computer</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>まだ接続していません</translation>
    </message>
    <message>
        <source>number not known yet</source>
        <translation>番号はまだ不明</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
</context>
<context>
    <name>composer::AgainController</name>
    <message>
        <source>Only unknown events can be composed again. Others can be duplicated.</source>
        <translation>作り直せるのは不明なイベントだけです。ほかのイベントは複製できます。</translation>
    </message>
    <message>
        <source>This computer sent these events: ask the account about them on the page of their send.</source>
        <translation>これらのイベントはこのコンピューターが送信しました。送信のページでアカウントに確認してください。</translation>
    </message>
</context>
<context>
    <name>composer::AgainDialog</name>
    <message>
        <source>Compose again as new events</source>
        <translation>新しいイベントとして作り直す</translation>
    </message>
    <message numerus="yes">
        <source>Compose %Ln events again?</source>
        <translation>
            <numerusform>%Ln件のイベントを作り直しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer sent them, and whether they arrived is unknown. Look at the timelines of their records first, or let that computer ask. The copies are new events: if the others did arrive, both stand on the timeline, and neither can be taken back.</source>
        <translation>別のコンピューターが送信したもので、届いたかどうかは不明です。先にレコードのタイムラインを確認するか、そのコンピューターから問い合わせてください。コピーは新しいイベントです。元のイベントが届いていた場合は両方がタイムラインに残り、どちらも取り消せません。</translation>
    </message>
    <message>
        <source>I looked at the timelines: they are not there</source>
        <translation>タイムラインを確認しましたが、ありませんでした</translation>
    </message>
    <message>
        <source>&amp;What did you find? It goes into the receipt.</source>
        <translation>確認した結果（送信レポートに記載されます）(&amp;W)</translation>
    </message>
    <message>
        <source>Compose again</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Say first what you found</source>
        <translation>先に確認した結果を入力してください</translation>
    </message>
</context>
<context>
    <name>composer::AppIdDialog</name>
    <message>
        <source>Get templates from %1</source>
        <translation>%1からテンプレートを取得</translation>
    </message>
    <message>
        <source>&amp;Number of your company’s app</source>
        <translation>会社のアプリの番号(&amp;N)</translation>
    </message>
    <message>
        <source>HubSpot gives templates app by app. Your developer finds the number in the app’s settings; it is asked for once.</source>
        <translation>テンプレートはアプリごとに取得します。番号はアプリの設定にあり、開発者がわかります。たずねるのは一度だけです。</translation>
    </message>
    <message>
        <source>Get the templates</source>
        <translation>テンプレートを取得</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>composer::AppStep</name>
    <message>
        <source>Your company’s app</source>
        <translation>会社のアプリ</translation>
    </message>
    <message>
        <source>Open the file your agency gave you…</source>
        <translation>代理店から受け取ったファイルを開く…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>クライアントID(&amp;C)</translation>
    </message>
    <message>
        <source>Client &amp;secret: kept in this computer’s keychain</source>
        <translation>クライアントシークレット(&amp;S)：このコンピューターのキーチェーンに保存</translation>
    </message>
    <message>
        <source>&amp;Redirect address: your company’s app must list it, exactly like this</source>
        <translation>リダイレクト先(&amp;R)：会社のアプリにこのとおり正確に登録されている必要があります</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>&lt;b&gt;Who in my company has this?&lt;/b&gt; A super admin, your developer or agency.</source>
        <translation>&lt;b&gt;社内の誰に聞けばよいですか？&lt;/b&gt; スーパー管理者、開発者、または代理店です。</translation>
    </message>
    <message>
        <source>Copy a message to your developer</source>
        <translation>開発者へのメッセージをコピー</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>&amp;Ports, as your app lists them</source>
        <translation>ポート(&amp;P)：アプリに登録されたもの</translation>
    </message>
    <message>
        <source>Sign-in pa&amp;ge</source>
        <translation>サインインのページ(&amp;G)</translation>
    </message>
    <message>
        <source>Permissions the app re&amp;quires</source>
        <translation>アプリが必要とする権限(&amp;Q)</translation>
    </message>
    <message>
        <source>Permissions asked for where they can be &amp;had</source>
        <translation>可能な場合に求める権限(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Version of the sign-in</source>
        <translation>サインインのバージョン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Address of the interface</source>
        <translation>インターフェースのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Save these details as a file for others…</source>
        <translation>この情報をほかの人のためにファイルに保存…</translation>
    </message>
    <message>
        <source>Timeline events (v3)</source>
        <translation>タイムラインイベント（v3）</translation>
    </message>
    <message>
        <source>App events (2026-03)</source>
        <translation>アプリイベント（2026-03）</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <source>Paste a new one to replace it</source>
        <translation>新しいものを貼り付けると置き換わります</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ここに貼り付けてください</translation>
    </message>
    <message>
        <source>client ID %1</source>
        <translation>クライアントID %1</translation>
    </message>
    <message>
        <source>secret in this computer’s keychain</source>
        <translation>シークレットはこのコンピューターのキーチェーンにあります</translation>
    </message>
    <message>
        <source>Open the file your agency gave you</source>
        <translation>代理店から受け取ったファイルを開く</translation>
    </message>
    <message>
        <source>App details (*.json)</source>
        <translation>アプリの情報 (*.json)</translation>
    </message>
    <message>
        <source>Save these details as a file</source>
        <translation>この情報をファイルに保存</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another place.</source>
        <translation>ファイルに書き込めません：%1。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>クライアントシークレット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kind of events</source>
        <translation>イベントの種類(&amp;K)</translation>
    </message>
    <message>
        <source>Hide advanced</source>
        <translation>詳細設定を隠す</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>メッセージをコピーしました</translation>
    </message>
</context>
<context>
    <name>composer::Application</name>
    <message>
        <source>Saved %1</source>
        <translation>%1に保存</translation>
    </message>
    <message>
        <source>The file was opened as the new draft “%1”. What you do here does not change the file.</source>
        <translation>ファイルを新しい下書き「%1」として開きました。ここでの操作でファイルは変わりません。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Another program changed the draft “%1”. Both are kept: what you have here is now “%2”.</source>
        <translation>別のプログラムが下書き「%1」を変更しました。両方とも残ります。ここにある内容は「%2」になりました。</translation>
    </message>
    <message>
        <source>Timeline Composer was not closed properly.</source>
        <translation>Timeline Composerは正しく終了しませんでした。</translation>
    </message>
    <message>
        <source>%1 It crashed; what it left for support is in %2.</source>
        <translation>%1異常終了しました。サポート用の記録は%2にあります。</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>サポート用にコピー</translation>
    </message>
    <message>
        <source>This computer sends again.</source>
        <translation>このコンピューターから再び送信できます。</translation>
    </message>
    <message>
        <source>Send from here all the same</source>
        <translation>それでもここから送信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates of this workspace cannot be read and are not shown. They stay on the disk.</source>
        <translation>
            <numerusform>このワークスペースの%Ln個のテンプレートを読み取れないため、表示していません。ディスクには残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline Composer was not closed properly. The draft “%1” is here as it was last saved, %2.</source>
        <translation>Timeline Composerは正しく終了しませんでした。下書き「%1」は最後に保存された時点（%2）の内容です。</translation>
    </message>
    <message>
        <source>The renewed sign-in to %1 is not in the keychain: %2 It is tried again by itself; unlock the keychain before you close the program.</source>
        <translation>更新した%1へのサインインがキーチェーンに保存されていません：%2自動で再試行されます。プログラムを閉じる前にキーチェーンのロックを解除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells of this draft hold what was mended in an earlier file.</source>
        <translation>
            <numerusform>この下書きの%Ln個のセルに、以前のファイルで修正した値があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the steps…</source>
        <translation>手順を表示…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells mended as before.</source>
        <translation>
            <numerusform>%Ln個のセルを前と同じように修正しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As chosen in Settings, what %Ln sends sent is not kept word for word any more. Ids and outcomes are.</source>
        <translation>
            <numerusform>設定で選んだとおり、%Ln件の送信の内容そのものはもう保管されていません。IDと結果は残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline Composer cannot start itself again. Close it, then open “%1”.</source>
        <translation>Timeline Composerは自分で再起動できません。閉じてから「%1」を開いてください。</translation>
    </message>
    <message>
        <source>What you create in the Practice account is not kept when the program closes: %1</source>
        <translation>練習用アカウントで作成したものは、プログラムを閉じると残りません：%1</translation>
    </message>
    <message>
        <source>The Practice account is used without this question.</source>
        <translation>練習用アカウントではこの確認はありません。</translation>
    </message>
</context>
<context>
    <name>composer::CardView</name>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>The card on the timeline</source>
        <translation>タイムライン上のカード</translation>
    </message>
    <message>
        <source>Header of the card</source>
        <translation>カードのヘッダー</translation>
    </message>
    <message>
        <source>Details of the card</source>
        <translation>カードの詳細</translation>
    </message>
</context>
<context>
    <name>composer::CellSearch</name>
    <message>
        <source>This is not a regular expression, from character %1 on: %2.</source>
        <translation>%1文字目から正規表現になっていません：%2。</translation>
    </message>
</context>
<context>
    <name>composer::CheckStep</name>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>接続を確認</translation>
    </message>
    <message>
        <source>Which account this is, who signed in and what is allowed. Nothing is created.</source>
        <translation>どのアカウントか、誰がサインインしたか、何が許可されているか。何も作成されません。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>アカウント番号</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>データセンター</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>サインインした人</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>&amp;Name in this program</source>
        <translation>このプログラムでの名前(&amp;N)</translation>
    </message>
    <message>
        <source>shown in the list, on the review and in receipts</source>
        <translation>一覧、確認画面、送信レポートに表示されます</translation>
    </message>
    <message>
        <source>Checked: the account is known</source>
        <translation>確認済み：アカウントがわかりました</translation>
    </message>
    <message>
        <source>Checked: ready to create events</source>
        <translation>確認済み：イベントを作成できます</translation>
    </message>
    <message>
        <source>Checked: events cannot be created</source>
        <translation>確認済み：イベントは作成できません</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Last asked %1</source>
        <translation>最終確認：%1</translation>
    </message>
    <message>
        <source>Asking HubSpot…</source>
        <translation>HubSpotに問い合わせています…</translation>
    </message>
    <message>
        <source>real contacts</source>
        <translation>実在のコンタクト</translation>
    </message>
    <message>
        <source>a copy, no real contacts</source>
        <translation>コピー（実在のコンタクトなし）</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>not known, so taken for it</source>
        <translation>不明のため本番として扱います</translation>
    </message>
</context>
<context>
    <name>composer::ChosenAccount</name>
    <message>
        <source>The account %1 is no longer in your list, so the Practice account is chosen. Connect it again under Accounts; its sends can still be read.</source>
        <translation>アカウント「%1」は一覧にないため、練習用アカウントを選びました。「アカウント」からもう一度接続できます。これまでの送信は引き続き読めます。</translation>
    </message>
</context>
<context>
    <name>composer::CloseConfirmation</name>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Waiting for the answers under way; then the window closes. Closing now leaves those events unknown until the account is asked.</source>
        <translation>処理中の応答を待ってからウィンドウを閉じます。今閉じると、それらのイベントはアカウントに問い合わせるまで不明になります。</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>今すぐ閉じる</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>The window stays open. What was not sent yet waits: Resume on the page of the send goes on.</source>
        <translation>ウィンドウは開いたままです。まだ送信していない分は待機しています。送信のページの「再開」で続けられます。</translation>
    </message>
    <message>
        <source>Events are being created. Close as soon as what is on its way is answered? The rest waits and can be resumed.</source>
        <translation>イベントを作成中です。送信中のものに応答があり次第、閉じますか？残りは待機し、再開できます。</translation>
    </message>
    <message>
        <source>Nothing of the send has left yet. Close before it does? Its events wait in it, and the next start offers to go on.</source>
        <translation>この送信からはまだ何も送られていません。送られる前に閉じますか？イベントは待機したまま残り、次の起動時に続けられます。</translation>
    </message>
</context>
<context>
    <name>composer::ColumnChoiceModel</name>
    <message>
        <source>used for %1</source>
        <translation>%1に使用</translation>
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
        <translation>空</translation>
    </message>
    <message>
        <source>emails</source>
        <translation>Eメール</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>URL</translation>
    </message>
    <message numerus="yes">
        <source>Find in %Ln columns</source>
        <translation>
            <numerusform>%Ln列から探す</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Leave out: the file has no %1</source>
        <translation>使わない：ファイルに%1がない</translation>
    </message>
    <message>
        <source>The same for all rows…</source>
        <translation>すべての行で同じ値…</translation>
    </message>
    <message>
        <source>Several columns, joined…</source>
        <translation>複数の列をつなげる…</translation>
    </message>
    <message>
        <source>chosen now</source>
        <translation>現在の選択</translation>
    </message>
</context>
<context>
    <name>composer::ColumnsPopover</name>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of this template</source>
        <translation>このテンプレートの列</translation>
    </message>
    <message>
        <source>Columns: checked ones are shown</source>
        <translation>列：チェックした列を表示します</translation>
    </message>
    <message>
        <source>Space shows or hides, Alt+Up and Alt+Down move.</source>
        <translation>スペースキーで表示・非表示を切り替え、Alt+上とAlt+下で移動します。</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>最初の状態に戻す</translation>
    </message>
    <message>
        <source>%1 (stays in place)</source>
        <translation>%1（固定）</translation>
    </message>
    <message>
        <source>Let all columns scroll</source>
        <translation>すべての列をスクロールさせる</translation>
    </message>
    <message>
        <source>Keep the columns up to here in place</source>
        <translation>ここまでの列を固定する</translation>
    </message>
</context>
<context>
    <name>composer::CommandPalette</name>
    <message>
        <source>No command has these words.</source>
        <translation>この言葉を含むコマンドはありません。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>このページ</translation>
    </message>
</context>
<context>
    <name>composer::ComposePage</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>イベントの表</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Shown by %1. Events are created in the order of the draft: the numbers in the first column.</source>
        <translation>%1の順に表示しています。イベントは下書きの順、つまり最初の列の番号順に作成されます。</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>No event matches. Escape in the filter field takes its text away, and pressed again every other filter.</source>
        <translation>一致するイベントがありません。絞り込み欄でEscキーを押すと文字が消え、もう一度押すとほかの絞り込みもすべて解除されます。</translation>
    </message>
    <message>
        <source>No events any more. Undo takes back what was done last.</source>
        <translation>イベントはもうありません。「元に戻す」で最後の操作を取り消せます。</translation>
    </message>
    <message>
        <source>No events in this draft.</source>
        <translation>この下書きにイベントはありません。</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet, drop a CSV file, or press Insert to compose one.</source>
        <translation>表計算の行を貼り付けるか、CSVファイルをドロップするか、Insertキーで1件追加してください。</translation>
    </message>
</context>
<context>
    <name>composer::ConflictView</name>
    <message>
        <source>What you sent</source>
        <translation>送信した内容</translation>
    </message>
    <message>
        <source>What the account holds</source>
        <translation>アカウントにある内容</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>same</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>composer::ConnectPage</name>
    <message>
        <source>New account</source>
        <translation>新しいアカウント</translation>
    </message>
    <message>
        <source>Done once; after that the sign-in renews by itself.</source>
        <translation>一度だけの作業です。その後、サインインは自動で更新されます。</translation>
    </message>
    <message>
        <source>Sign in again to go on; nothing is lost.</source>
        <translation>続けるにはもう一度サインインしてください。何も失われていません。</translation>
    </message>
    <message>
        <source>Connected. Events can be created in this account.</source>
        <translation>接続済み。このアカウントにイベントを作成できます。</translation>
    </message>
    <message>
        <source>Try the sign-in</source>
        <translation>サインインを試す</translation>
    </message>
    <message>
        <source>With the Practice account on this computer. Nothing of it is kept.</source>
        <translation>このコンピューターの練習用アカウントで試します。何も保存されません。</translation>
    </message>
    <message>
        <source>The client secret is no longer in the keychain. Paste it again.</source>
        <translation>クライアントシークレットがキーチェーンにありません。もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>This was the whole way, with the Practice account. Nothing of it was kept.</source>
        <translation>練習用アカウントですべての手順を行いました。何も保存されていません。</translation>
    </message>
    <message>
        <source>%1 is in the list already: its sign-in was renewed.</source>
        <translation>%1はすでに一覧にあります。サインインを更新しました。</translation>
    </message>
    <message>
        <source>You stay signed in until you close the program: this computer has no keychain that answers, and nothing secret is written to a file.</source>
        <translation>プログラムを閉じるまでサインインしたままです。このコンピューターには応答するキーチェーンがなく、秘密の情報はファイルに書き込まれません。</translation>
    </message>
</context>
<context>
    <name>composer::ConversionNotice</name>
    <message>
        <source>The record of sends was brought over to this version. What it was stays beside it.</source>
        <translation>送信の記録をこのバージョンに移行しました。元の記録は隣に残っています。</translation>
    </message>
    <message>
        <source>The record of sends is brought over to this version: %1 %. Sends show when it is done.</source>
        <translation>送信の記録をこのバージョンに移行しています：%1 %。完了すると送信が表示されます。</translation>
    </message>
</context>
<context>
    <name>composer::CorrectionController</name>
    <message>
        <source>The template of this send is not here any more. Add it again, then compose the correction.</source>
        <translation>この送信のテンプレートはもうありません。もう一度追加してから訂正を作ってください。</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Compose a correction</source>
        <translation>訂正を作る</translation>
    </message>
    <message>
        <source>What was sent is not kept any more: compose the correction by hand, as a new event.</source>
        <translation>送信した内容はもう保管されていません。訂正は新しいイベントとして手で作成してください。</translation>
    </message>
    <message>
        <source>A new event, as the first one was sent, with “%1” before the first text of its card. Put it right. These words can be changed in the settings, under Sends.</source>
        <translation>最初に送信したとおりの新しいイベントです。カードの最初のテキストの前に「%1」が付いています。内容を直してください。この言葉は設定の「送信」で変えられます。</translation>
    </message>
    <message>
        <source>This event was corrected already, by one composed on %1, which was created too. What is wrong with that one is corrected from there.</source>
        <translation>このイベントはすでに訂正されています。%1に作成した訂正も送信済みです。その内容に誤りがあれば、そちらから訂正してください。</translation>
    </message>
    <message>
        <source>A correction of this event was composed on %1 and not created yet: it may still be in a draft.</source>
        <translation>このイベントの訂正は%1に作成されましたが、まだ送信されていません。下書きに残っている可能性があります。</translation>
    </message>
    <message>
        <source>The event that is corrected stands in the account %1, and %2 is chosen now: choose %1 before you create.</source>
        <translation>訂正するイベントはアカウント「%1」にありますが、現在は「%2」が選ばれています。作成する前に「%1」を選んでください。</translation>
    </message>
</context>
<context>
    <name>composer::CsvPreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>列%1</translation>
    </message>
</context>
<context>
    <name>composer::CurrentDraft</name>
    <message>
        <source>Compose or import events first</source>
        <translation>先にイベントを入力するかインポートしてください</translation>
    </message>
    <message>
        <source>The draft is empty</source>
        <translation>下書きは空です</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>日時は%1</translation>
    </message>
    <message>
        <source>Open a draft: this button creates its events</source>
        <translation>下書きを開いてください。このボタンはそのイベントを作成します</translation>
    </message>
    <message>
        <source>Every event that is ready is for people who get none: see Settings</source>
        <translation>準備のできたイベントはすべて、イベントを受け取らない人のものです（設定を参照）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were added at the end.</source>
        <translation>
            <numerusform>末尾にイベントを%Ln件追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo rests while rows wait in a send</source>
        <translation>行が送信で待機している間、元に戻す操作は休止します</translation>
    </message>
    <message>
        <source>Nothing to undo: what was changed before a send stays, and each change from now on can be undone</source>
        <translation>元に戻すものはありません。送信の前に変更したものはそのまま残り、これからの変更は元に戻せます</translation>
    </message>
    <message>
        <source>Nothing can be created until an error is mended</source>
        <translation>エラーを直すまで何も作成できません</translation>
    </message>
    <message>
        <source>Every event is skipped, created or unknown, or waits in a send</source>
        <translation>すべてのイベントが、除外、作成済み、不明、または送信待ちです</translation>
    </message>
</context>
<context>
    <name>composer::DateTimeField</name>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>日付を選ぶ（Alt+↓）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>such as %1</source>
        <comment>%1 is a date and time: 18 Mar 2026 10:00</comment>
        <translation>例：%1</translation>
    </message>
</context>
<context>
    <name>composer::DecisionPanel</name>
    <message>
        <source>Asking cannot tell?</source>
        <translation>問い合わせで分からないときは</translation>
    </message>
    <message>
        <source>Look at the timeline in HubSpot, then say what you found. It is kept as your word.</source>
        <translation>HubSpotのタイムラインを見て、見つけたものを選んでください。あなたの確認として記録されます。</translation>
    </message>
    <message>
        <source>It is there…</source>
        <translation>イベントはある…</translation>
    </message>
    <message>
        <source>It is not there…</source>
        <translation>イベントはない…</translation>
    </message>
    <message>
        <source>Another event is there…</source>
        <translation>別のイベントがある…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message numerus="yes">
        <source>The same of all %Ln unknown events of this send</source>
        <translation>
            <numerusform>この送信の不明なイベント%Ln件すべてについて同じ</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible as soon as the send is paused or over.</source>
        <translation>送信が一時停止するか終わると使えます。</translation>
    </message>
    <message>
        <source>Then it counts as created, and is never sent again.</source>
        <translation>作成済みとして扱われ、再送信されることはありません。</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>イベントはある</translation>
    </message>
    <message>
        <source>Then it may be sent again. Were it there after all, it would stand there twice, for ever.</source>
        <translation>再送信できるようになります。もし実際には存在していた場合、同じイベントが二つ、ずっと残ります。</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>イベントはない</translation>
    </message>
    <message>
        <source>Then it counts as refused: another event has its id. A copy of its row in the draft gets a new id and can be created.</source>
        <translation>拒否として扱われます。別のイベントが同じIDを持っているためです。下書きで行を複製すると新しいIDが付き、作成できます。</translation>
    </message>
    <message>
        <source>Another event is there</source>
        <translation>別のイベントがある</translation>
    </message>
</context>
<context>
    <name>composer::DraftAutosaver</name>
    <message>
        <source>The draft is still being saved. Wait a moment before you close.</source>
        <translation>下書きを保存しています。少し待ってから閉じてください。</translation>
    </message>
</context>
<context>
    <name>composer::DraftController</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>Open the draft first, then save it as a file.</source>
        <translation>先に下書きを開いてから、ファイルとして保存してください。</translation>
    </message>
    <message>
        <source>The draft cannot be written there. Choose another folder.</source>
        <translation>下書きをそこに書き込めません。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>composer::DraftDocument</name>
    <message>
        <source>Change %1</source>
        <comment>undo step; %1 is a column</comment>
        <translation>%1を変更</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n events</source>
        <translation>
            <numerusform>%n件のイベントを挿入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n events</source>
        <translation>
            <numerusform>%n件のイベントを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n events</source>
        <translation>
            <numerusform>%n件のイベントを複製</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip %n events</source>
        <translation>
            <numerusform>%n件のイベントをスキップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unskip %n events</source>
        <translation>
            <numerusform>%n件のスキップを解除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n events</source>
        <translation>
            <numerusform>%n件のイベントを修正</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::DraftReview</name>
    <message>
        <source>The template was changed since this draft was made, and events would be refused: %1. Nothing was sent.</source>
        <translation>この下書きの作成後にテンプレートが変更されたため、イベントは拒否されます：%1。何も送信されていません。</translation>
    </message>
    <message>
        <source>Take over the changes…</source>
        <translation>変更を反映…</translation>
    </message>
    <message>
        <source>The template at HubSpot is another than the one here, and events would be refused: %1. Nothing was sent.</source>
        <translation>HubSpotのテンプレートがここのものと異なるため、イベントは拒否されます：%1。何も送信していません。</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>テンプレートを開く</translation>
    </message>
    <message>
        <source>The app you are signed in to %1 with has no template %2 (“%3”): HubSpot would refuse every event. Nothing was sent. Sign in with the app it belongs to, or choose another template for the draft.</source>
        <translation>%1へのサインインに使ったアプリにはテンプレート%2（「%3」）がありません。HubSpotはすべてのイベントを拒否します。何も送信されていません。そのテンプレートのアプリでサインインするか、下書きに別のテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>The events are checked: none of them is ready to be created. Nothing was sent.</source>
        <translation>イベントの確認が終わりました。作成できるイベントはありません。何も送信されていません。</translation>
    </message>
    <message>
        <source>The review ended, since its draft is not on the screen any more. Nothing was sent.</source>
        <translation>下書きが画面に表示されなくなったため、確認を終了しました。何も送信されていません。</translation>
    </message>
    <message>
        <source>The review ended, since another account was chosen meanwhile. Nothing was sent; review once more.</source>
        <translation>途中で別のアカウントが選択されたため、確認を終了しました。何も送信されていません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>The events of “%1” are being read for the review. Nothing is sent.</source>
        <translation>確認のために「%1」のイベントを読み込んでいます。何も送信されません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>composer::EditTexts</name>
    <message>
        <source>The cell in row %L1 was left as it is: the event is in the account, or may be, and cannot be changed.</source>
        <translation>%L1行目のセルは変更していません。イベントがアカウントにあるか、その可能性があるため変更できません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells were left as they are, the first in row %L1: events that are in the account, or may be, cannot be changed.</source>
        <translation>
            <numerusform>%Ln個のセルは変更していません（最初は%L1行目）。アカウントにある、またはその可能性があるイベントは変更できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %L1 was left as it is: the event is in the account, or may be, and cannot be changed.</source>
        <translation>%L1行目はそのままです。イベントがアカウントにあるか、その可能性があるため、変更できません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were left as they are, the first is row %L1: events that are in the account, or may be, cannot be changed.</source>
        <translation>
            <numerusform>%Ln行はそのままです（最初は%L1行目）。アカウントにあるか、その可能性があるイベントは変更できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells were left as they are because they changed meanwhile.</source>
        <translation>
            <numerusform>%Ln個のセルは、その間に変わったためそのままにしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 changed by pasting.</source>
        <comment>%1: so many cells, %2: so many rows</comment>
        <translation>貼り付けで%2の%1を変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells</source>
        <translation>
            <numerusform>%Lnセル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>The cells hold just this already: nothing changed.</source>
        <translation>セルの内容はすでに同じです。何も変わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events added at the end.</source>
        <translation>
            <numerusform>末尾に%Ln件のイベントを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>「%1」を%2として読み取りました。</translation>
    </message>
    <message>
        <source>“%1” is not a number as numbers are written here.</source>
        <translation>「%1」はここでの書き方では数値ではありません。</translation>
    </message>
    <message>
        <source>Each line looks like several cells with “%1” between them.</source>
        <translation>各行は「%1」で区切られた複数のセルのようです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns of the clipboard had no place: the table ends before them.</source>
        <translation>
            <numerusform>クリップボードの%Ln列は入りませんでした。表の右端を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows that the spreadsheet hides were left out.</source>
        <translation>
            <numerusform>表計算で非表示の%Ln行は除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is sealed: nothing in it changes until the seal is taken off.</source>
        <translation>下書きには封がしてあります。封を外すまで何も変更されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values are not a number, date or option where their columns take one.</source>
        <translation>
            <numerusform>%Ln個の値は、列に必要な数値・日付・選択肢ではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date as dates are written here.</source>
        <translation>「%1」は、ここでの日付の書き方では日付になりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers were read as the others are written: “%1” is %2.</source>
        <comment>with one of them as an example</comment>
        <translation>
            <numerusform>%Ln個の数値はほかの数値の書き方に合わせて読みました：「%1」は%2です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers can be read in two ways: “%1” is %2 or %3. They stay as written until you say which.</source>
        <comment>with one of them as an example</comment>
        <translation>
            <numerusform>%Ln個の数値は2通りに読めます：「%1」は%2か%3です。どちらかを選ぶまで、書かれたままにします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates can be read in two ways: “%1” is %2 or %3. They stay as written until you say which.</source>
        <comment>with one of them as an example</comment>
        <translation>
            <numerusform>%Ln個の日付は2通りに読めます：「%1」は%2か%3です。どちらかを選ぶまで、書かれたままにします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EmbedSurvey</name>
    <message>
        <source>Asking the iframes&apos; addresses: %1 of %2</source>
        <translation>iframeのアドレスに問い合わせています：%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>iframes</comment>
        <translation>
            <numerusform>開く：%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will not open</source>
        <comment>iframes</comment>
        <translation>
            <numerusform>開かない：%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <comment>iframes</comment>
        <translation>
            <numerusform>不確か：%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <comment>iframes</comment>
        <translation>
            <numerusform>未確認：%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>time of day</comment>
        <translation>%1にチェック</translation>
    </message>
    <message>
        <source>Iframes in the draft: %1</source>
        <comment>%1 is a list of counts</comment>
        <translation>下書きのiframe：%1</translation>
    </message>
    <message numerus="yes">
        <source>Whether iframes open was not asked yet: %Ln events of the draft.</source>
        <translation>
            <numerusform>iframeが開くかどうかは、まだ確認していません（下書きのイベント%Ln件）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EmbedSurveyRow</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check the addresses</source>
        <translation>アドレスをチェック</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Asks one address of each kind, without cookies, whether it may be shown inside HubSpot</source>
        <translation>種類ごとに1つのアドレスへ、HubSpot内に表示できるかどうかをCookieなしで問い合わせます</translation>
    </message>
</context>
<context>
    <name>composer::EmptyStatePage</name>
    <message>
        <source>Put events on your contacts’ timelines</source>
        <translation>コンタクトのタイムラインにイベントを載せましょう</translation>
    </message>
    <message>
        <source>Nothing is created until you press Create.</source>
        <translation>「作成」を押すまで、何も作成されません。</translation>
    </message>
    <message>
        <source>Compose one by hand</source>
        <translation>手で入力する</translation>
    </message>
    <message>
        <source>Choose a template and fill in a form; add more events whenever you like.</source>
        <translation>テンプレートを選んでフォームに記入します。イベントはいつでも追加できます。</translation>
    </message>
    <message>
        <source>Open the sample in the Practice account</source>
        <translation>練習用アカウントでサンプルを開く</translation>
    </message>
    <message>
        <source>Drop a CSV file or a workbook</source>
        <translation>CSVファイルまたはブックをドロップ</translation>
    </message>
    <message>
        <source>Or press to choose one, or paste cells from a spreadsheet. You see how it is read before anything is added.</source>
        <translation>または、押してファイルを選ぶか、表計算ソフトのセルを貼り付けてください。追加する前に、どう読み込まれるかを確認できます。</translation>
    </message>
    <message>
        <source>A list of 1,000 events with some mistakes in it, to try everything with; nothing leaves this computer.</source>
        <translation>いくつか間違いを含む1,000件の一覧で、すべてを試せます。このコンピューターからは何も送られません。</translation>
    </message>
    <message>
        <source>Connect your HubSpot account</source>
        <translation>HubSpotアカウントを接続</translation>
    </message>
</context>
<context>
    <name>composer::ErasureController</name>
    <message numerus="yes">
        <source>%Ln events of sends name the address.</source>
        <translation>
            <numerusform>送信の%Ln件のイベントにこのアドレスがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of drafts are for it and go whole.</source>
        <translation>
            <numerusform>下書きの%Ln行はこのアドレス宛てで、行ごと消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %Ln other cells.</source>
        <translation>
            <numerusform>ほかの%Ln個のセルにもあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %Ln copies of imported files.</source>
        <translation>
            <numerusform>インポートしたファイルのコピー%Ln件にもあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing cannot be taken back.</source>
        <translation>消去は元に戻せません。</translation>
    </message>
    <message>
        <source>A draft could not be saved, so nothing was erased.</source>
        <translation>下書きを保存できなかったため、何も消去されませんでした。</translation>
    </message>
    <message>
        <source>An older file may hold the address too; delete it when you need it no more: %1</source>
        <translation>以前のファイルにもアドレスが残っている可能性があります。不要になったら削除してください：%1</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %Ln places of the Practice account.</source>
        <translation>
            <numerusform>練習用アカウントの%Lnか所にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is nowhere in what this workspace works with.</source>
        <translation>%1は、このワークスペースが使うもののどこにもありません。</translation>
    </message>
    <message>
        <source>Erased.</source>
        <translation>消去しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older copies of the record of sends were deleted with it.</source>
        <translation>
            <numerusform>送信記録の以前のコピー%Ln件も削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::ErasurePanel</name>
    <message>
        <source>Look for it</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Takes a person’s address out of drafts, sends and their receipts on this computer. Ids, outcomes and counts stay, so that nothing is created twice. What HubSpot holds stays there, and so do files you saved yourself.</source>
        <translation>このコンピューターの下書き、送信、送信レポートから、人のアドレスを消去します。二重に作成されないよう、ID、結果、件数は残ります。HubSpotにあるものと、ご自身で保存したファイルは残ります。</translation>
    </message>
    <message>
        <source>&amp;Email address</source>
        <translation>Eメールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>Looking through all drafts and sends…</source>
        <translation>すべての下書きと送信を調べています…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln older copies of the record of sends too</source>
        <translation>
            <numerusform>送信記録の以前のコピー%Ln件も削除する</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EventActions</name>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>セルをクリア</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>下へコピー</translation>
    </message>
    <message>
        <source>Fill the selection</source>
        <translation>選択範囲を埋める</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>undo step; %1 is a column</comment>
        <translation>%1を設定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows set.</source>
        <translation>
            <numerusform>%Ln行に設定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>フィル</translation>
    </message>
    <message>
        <source>Row %L1 is hidden by the filter.</source>
        <translation>%L1行目はフィルターで隠れています。</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>すべての行を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells cleared.</source>
        <translation>
            <numerusform>%Ln個のセルを空にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events deleted.</source>
        <translation>
            <numerusform>%Ln件のイベントを削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::EventClipboard</name>
    <message>
        <source>Copying…</source>
        <translation>コピーしています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells copied.</source>
        <translation>
            <numerusform>%Lnセルをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation>貼り付けています…</translation>
    </message>
    <message>
        <source>There is no column for these cells here.</source>
        <translation>ここには、これらのセルを入れる列がありません。</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells in a spreadsheet first.</source>
        <translation>貼り付けるものがありません。先に表計算でセルをコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n events</source>
        <translation>
            <numerusform>%n件のイベントを貼り付け</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Read it as %1</source>
        <translation>%1として読み取る</translation>
    </message>
    <message>
        <source>Split at “%1”</source>
        <translation>「%1」で分ける</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>日が先：%1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>月が先：%1</translation>
    </message>
</context>
<context>
    <name>composer::EventColumns</name>
    <message>
        <source>Sort ascending</source>
        <translation>昇順に並べ替え</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降順に並べ替え</translation>
    </message>
    <message>
        <source>Show in the order of sending</source>
        <translation>送信順に表示</translation>
    </message>
    <message>
        <source>Fit the width to what is seen</source>
        <translation>表示中の内容に幅を合わせる</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>この列を隠す</translation>
    </message>
    <message>
        <source>Let all columns scroll</source>
        <translation>すべての列をスクロールさせる</translation>
    </message>
    <message>
        <source>Keep the columns up to here in place</source>
        <translation>ここまでの列を固定する</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Filter by value…</source>
        <translation>値で絞り込む…</translation>
    </message>
    <message>
        <source>Set for all rows shown…</source>
        <translation>表示中のすべての行に設定…</translation>
    </message>
    <message>
        <source>Send empty cells as empty</source>
        <translation>空のセルを空のまま送信</translation>
    </message>
</context>
<context>
    <name>composer::EventFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Columns: which are shown, where, and which stay in place</source>
        <translation>列：表示する列、並び順、固定する列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>イベントを追加</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message numerus="yes">
        <source>Filter %Ln events</source>
        <translation>
            <numerusform>%Ln件のイベントを絞り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: show all values again</source>
        <translation>%1：すべての値をもう一度表示</translation>
    </message>
</context>
<context>
    <name>composer::EventForm</name>
    <message>
        <source>Iframe</source>
        <translation>iframe</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>追加データ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>（複数の値）</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>ピクセル単位の大きさ</translation>
    </message>
    <message>
        <source>Also writes the CRM property “%1”</source>
        <translation>CRMプロパティー「%1」にも書き込みます</translation>
    </message>
    <message>
        <source>Creates a contact if HubSpot does not know this address</source>
        <translation>HubSpotにないアドレスの場合、コンタクトを作成します</translation>
    </message>
    <message>
        <source>The contact’s number in HubSpot; with another email beside it, that contact’s address is changed</source>
        <translation>HubSpotでのコンタクト番号。別のEメールを併記すると、そのコンタクトのアドレスが変わります</translation>
    </message>
    <message>
        <source>The record’s number in HubSpot; it must exist</source>
        <translation>HubSpotでのレコード番号。存在している必要があります</translation>
    </message>
    <message>
        <source>From the visitor’s hubspotutk cookie; add an email, or the event stays invisible until the visitor is known</source>
        <translation>訪問者のhubspotutk Cookieの値。Eメールを加えないと、訪問者が判明するまでイベントは表示されません</translation>
    </message>
    <message>
        <source>Change the contacts’ addresses</source>
        <translation>コンタクトのアドレスを変更する</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1/%L2バイト</translation>
    </message>
    <message>
        <source>In this draft, an email beside a record ID becomes the address of that contact. Unticked, it is an error.</source>
        <translation>この下書きでは、レコードIDと併記されたEメールがそのコンタクトのアドレスになります。チェックを外すとエラーになります。</translation>
    </message>
    <message>
        <source>Record ID or visitor cookie…</source>
        <translation>レコードIDまたは訪問者Cookie…</translation>
    </message>
    <message>
        <source>the moment of the review</source>
        <translation>確認の時点</translation>
    </message>
    <message>
        <source>Values for the details, as JSON</source>
        <translation>詳細の値（JSON）</translation>
    </message>
    <message>
        <source>Under one id nothing is created twice</source>
        <translation>同じIDでは二重に作成されません</translation>
    </message>
    <message>
        <source>at the review; see its send</source>
        <translation>確認の時点。送信を参照</translation>
    </message>
</context>
<context>
    <name>composer::EventTableModel</name>
    <message>
        <source>Created; it cannot be changed any more</source>
        <translation>作成済み。もう変更できません</translation>
    </message>
    <message>
        <source>Unknown; locked until the account has been asked</source>
        <translation>不明。アカウントに問い合わせるまでロックされます</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Skipped; it will not be sent</source>
        <translation>スキップ。送信されません</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Waits in a send that is not finished; resume or stop it there</source>
        <translation>完了していない送信で待機中です。そこで再開するか停止してください</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>day and time</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>The account’s template may be newer than yours. Correct the cell and the event is ready again.</source>
        <translation>アカウントのテンプレートの方が新しい可能性があります。セルを修正すると、イベントは再び準備完了になります。</translation>
    </message>
    <message>
        <source>Corrected since it was refused; ready</source>
        <translation>拒否されたあと修正済み。準備完了</translation>
    </message>
    <message>
        <source>Refused by the account; correct it and create it again</source>
        <translation>アカウントに拒否されました。修正してもう一度作成してください</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, row %L2: %3</source>
        <comment>a column, a row, what stands there</comment>
        <translation>%1、%L2行目：%3</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>at the review</source>
        <comment>when an event without a time of its own stands</comment>
        <translation>確認の時点</translation>
    </message>
</context>
<context>
    <name>composer::EventsView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>セルをクリア</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>下へコピー</translation>
    </message>
    <message>
        <source>Fill the selection with this value</source>
        <translation>選択範囲をこの値で埋める</translation>
    </message>
    <message>
        <source>Insert an event above</source>
        <translation>上にイベントを挿入</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Skip, or take back in</source>
        <translation>スキップ/解除</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>行へ移動…</translation>
    </message>
    <message>
        <source>Next issue</source>
        <translation>次の問題</translation>
    </message>
    <message>
        <source>Previous issue</source>
        <translation>前の問題</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>セルを編集</translation>
    </message>
    <message>
        <source>Select the row</source>
        <translation>行を選択</translation>
    </message>
    <message>
        <source>Select the column</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>ヘッダー付きでコピー</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy the columns</source>
        <translation>列をコピー</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表全体をコピー</translation>
    </message>
    <message>
        <source>Filter by value…</source>
        <translation>値で絞り込む…</translation>
    </message>
    <message>
        <source>Copy more</source>
        <translation>その他のコピー</translation>
    </message>
    <message>
        <source>Set the column for all rows shown…</source>
        <translation>列を表示中のすべての行に設定…</translation>
    </message>
    <message>
        <source>Compose again as new events…</source>
        <translation>新しいイベントとして作り直す…</translation>
    </message>
</context>
<context>
    <name>composer::FileExports</name>
    <message>
        <source>CSV for Excel (*.csv)</source>
        <translation>Excel用CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV for other programs (*.csv)</source>
        <translation>ほかのプログラム用CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Save outcome CSV</source>
        <translation>結果CSVを保存</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>送信レポートを保存</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>Open the draft first, then export it.</source>
        <translation>先に下書きを開いてからエクスポートしてください。</translation>
    </message>
    <message>
        <source>Draft with everything in it (*.timeline)</source>
        <translation>すべてを含む下書き (*.timeline)</translation>
    </message>
    <message>
        <source>Export draft</source>
        <translation>下書きをエクスポート</translation>
    </message>
    <message>
        <source>Page to print (*.pdf)</source>
        <translation>印刷用ページ (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Open the draft first, then seal it.</source>
        <translation>先に下書きを開いてから封をしてください。</translation>
    </message>
    <message>
        <source>Sealed draft (*.timeline)</source>
        <translation>封をした下書き (*.timeline)</translation>
    </message>
    <message>
        <source>Save sealed draft</source>
        <translation>封をした下書きを保存</translation>
    </message>
    <message>
        <source>Sealed: %1. Tell this digest by another way than the file: %2</source>
        <translation>封をしました：%1。この確認コードをファイルとは別の方法で伝えてください：%2</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>確認コードをコピー</translation>
    </message>
    <message>
        <source>Saved without its seal: %1. Since it was sealed the draft got another name or zone, or something became of its events.</source>
        <translation>封なしで保存しました：%1。封をした後に、下書きの名前またはタイムゾーンが変わったか、イベントの結果が変わりました。</translation>
    </message>
    <message>
        <source>Saving: %1</source>
        <translation>保存中：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存しませんでした。</translation>
    </message>
    <message>
        <source>The draft of this send and its template were deleted. Save a receipt instead: it has every event.</source>
        <translation>この送信の下書きとテンプレートは削除されています。代わりに送信レポートを保存してください。すべてのイベントが入っています。</translation>
    </message>
</context>
<context>
    <name>composer::FileOpener</name>
    <message>
        <source>There is no room for a copy of what was pasted. Free some space and try again.</source>
        <translation>貼り付けた内容のコピーを保存する空き容量がありません。空き容量を増やしてもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 says which column becomes what. Import a file first, then load it there.</source>
        <translation>%1は、どの列を何に使うかを定めるファイルです。先にファイルをインポートし、そこで読み込んでください。</translation>
    </message>
    <message>
        <source>The template “%1” is ready: choose it under New, or drop a CSV file.</source>
        <translation>テンプレート「%1」を使えます。「新規」で選ぶか、CSVファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>The sample could not be written to %1.</source>
        <translation>サンプルを%1に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1をインポート</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells in a spreadsheet first.</source>
        <translation>貼り付けるものがありません。先に表計算ソフトでセルをコピーしてください。</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>貼り付けたセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates are ready: choose one under New, or drop a CSV file.</source>
        <translation>
            <numerusform>%Ln個のテンプレートが使えます。「新規」で選ぶか、CSVファイルをドロップしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two of them have the id %1: the first one was taken.</source>
        <translation>そのうち2件のIDが%1です。最初のものが使われました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates that were here already were replaced.</source>
        <translation>
            <numerusform>すでにあった%Ln件のテンプレートが置き換えられました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>HubSpot would refuse “%1” as it is: %2</source>
        <translation>「%1」は、このままではHubSpotに拒否されます：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates were taken in.</source>
        <translation>
            <numerusform>%Ln個のテンプレートをインポートました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 was undone: this draft is empty. Redo brings its events back.</source>
        <translation>%1のインポートを元に戻したため、この下書きは空です。「やり直す」でイベントが戻ります。</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>下書きを削除</translation>
    </message>
    <message>
        <source>Import the pasted cells</source>
        <translation>貼り付けたセルをインポート</translation>
    </message>
    <message numerus="yes">
        <source>The sample, as an import brings it: %Ln events, some of them with mistakes.</source>
        <translation>
            <numerusform>インポートしたサンプルです：イベント%Ln件（間違いをいくつか含みます）。</numerusform>
        </translation>
    </message>
    <message>
        <source>See how a file is imported</source>
        <translation>ファイルのインポート方法を見る</translation>
    </message>
</context>
<context>
    <name>composer::FillHandle</name>
    <message>
        <source>Drag to fill rows with the selected values</source>
        <translation>ドラッグすると、選択した値で行を埋めます</translation>
    </message>
</context>
<context>
    <name>composer::FindBar</name>
    <message>
        <source>Find in cells</source>
        <translation>セル内を検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Column to search</source>
        <translation>検索する列</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>すべての列</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>The whole cell; with nothing to find: empty cells</source>
        <translation>セル全体が一致。検索文字がなければ空のセル</translation>
    </message>
    <message>
        <source>Regular expression; $1 in the replacement is its first group</source>
        <translation>正規表現。置換後の$1は最初のグループ</translation>
    </message>
    <message>
        <source>Previous cell that matches (Shift+Enter)</source>
        <translation>前の一致するセル（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next cell that matches (Enter)</source>
        <translation>次の一致するセル（Enter）</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>Replace in this cell and go to the next one</source>
        <translation>このセルを置換して次へ進む</translation>
    </message>
</context>
<context>
    <name>composer::FindPresenter</name>
    <message>
        <source>No cell matches.</source>
        <translation>一致するセルがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells match.</source>
        <translation>
            <numerusform>%Ln個のセルが一致します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are locked.</source>
        <translation>
            <numerusform>うち%Ln個はロックされています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>置換しています…</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells replaced.</source>
        <translation>
            <numerusform>%Ln個のセルを置換しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::FirstEventCard</name>
    <message>
        <source>The first event, field by field</source>
        <translation>最初のイベント（項目ごと）</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>読み戻す</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>ここで止める</translation>
    </message>
    <message>
        <source>Ask the account</source>
        <translation>アカウントに問い合わせ</translation>
    </message>
    <message>
        <source>Created, but it could not be read back</source>
        <translation>作成しましたが、読み戻せませんでした</translation>
    </message>
    <message>
        <source>The first event was created. The others wait for you.</source>
        <translation>最初のイベントを作成しました。残りはあなたの確認を待っています。</translation>
    </message>
    <message>
        <source>No answer: it may be there. Ask the account before going on.</source>
        <translation>応答がありません。作成されている可能性があります。続ける前にアカウントに問い合わせてください。</translation>
    </message>
    <message>
        <source>The first event was left out</source>
        <translation>最初のイベントは除外されました</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>作成 %1</translation>
    </message>
    <message>
        <source>read back %1</source>
        <translation>読み戻し %1</translation>
    </message>
    <message>
        <source>Look at it before the others follow: they cannot be changed either. They wait, also when you close the program.</source>
        <translation>残りが続く前に確認してください。残りも後から変更できません。プログラムを閉じても待っています。</translation>
    </message>
    <message>
        <source>%L1 of %L2 equal · Show</source>
        <translation>%L2項目中%L1項目が一致 · 表示</translation>
    </message>
    <message>
        <source>What we sent</source>
        <translation>送信した内容</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Open %1 in HubSpot</source>
        <translation>%1をHubSpotで開く</translation>
    </message>
    <message numerus="yes">
        <source>Create the other %Ln</source>
        <translation>
            <numerusform>残り%Ln件を作成</numerusform>
        </translation>
    </message>
    <message>
        <source>the Practice account</source>
        <translation>練習用アカウント</translation>
    </message>
    <message>
        <source>Created. Asking %1 what it holds…</source>
        <translation>作成しました。%1に内容を問い合わせています…</translation>
    </message>
    <message>
        <source>The first event is in %1, just as it was sent</source>
        <translation>最初のイベントは送信したとおりに%1にあります</translation>
    </message>
    <message numerus="yes">
        <source>The first event is in %1, but %Ln fields differ</source>
        <translation>
            <numerusform>最初のイベントは%1にありますが、%Ln個の項目が異なります</numerusform>
        </translation>
    </message>
    <message>
        <source>Created, but %1 does not show it yet. Asking again at %2.</source>
        <translation>作成しましたが、%1にはまだ表示されません。%2にもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>It was created, as %1 said, and %1 does not show it. Open the record and look.</source>
        <translation>%1は作成したと答えましたが、表示しません。レコードを開いて確認してください。</translation>
    </message>
    <message>
        <source>Created. This kind of event cannot be read back: open it and look.</source>
        <translation>作成しました。この種類のイベントは読み戻せません。開いて確認してください。</translation>
    </message>
    <message>
        <source>The first event was refused</source>
        <translation>最初のイベントは拒否されました</translation>
    </message>
    <message>
        <source>What %1 holds</source>
        <translation>%1にある内容</translation>
    </message>
    <message numerus="yes">
        <source>The first event is in %1. %Ln fields could not be compared, since they are not given back</source>
        <translation>
            <numerusform>最初のイベントは%1にあります。返されない%Ln個の項目は比べられませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>not given back</source>
        <translation>返されません</translation>
    </message>
    <message>
        <source>Mend it in the draft</source>
        <translation>下書きで修正</translation>
    </message>
    <message>
        <source>The others wait for you, also when you close the program. Those that are created cannot be changed any more.</source>
        <translation>残りは、プログラムを閉じてもあなたを待っています。作成されたものは後から変更できません。</translation>
    </message>
</context>
<context>
    <name>composer::GuideText</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>composer::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
</context>
<context>
    <name>composer::HelpController</name>
    <message>
        <source>en</source>
        <comment>two letters: the language of this translation</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>composer::HistoryController</name>
    <message>
        <source>Stopped looking.</source>
        <translation>探すのをやめました。</translation>
    </message>
    <message>
        <source>Its template is not here any more: there is no card to show.</source>
        <translation>テンプレートがもうないため、カードを表示できません。</translation>
    </message>
    <message>
        <source>What was sent is not kept any more: there is no card to show.</source>
        <translation>送信した内容はもう保管されていないため、カードを表示できません。</translation>
    </message>
</context>
<context>
    <name>composer::HistoryPage</name>
    <message>
        <source>In all that left, not only addresses and ids</source>
        <translation>アドレスとIDだけでなく送信した内容すべてから</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Sent when</source>
        <translation>送信時期</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>探すのをやめる</translation>
    </message>
    <message>
        <source>Open the send</source>
        <translation>送信を開く</translation>
    </message>
    <message>
        <source>Find in all sends</source>
        <translation>すべての送信から探す</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>見つかったイベント</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>For</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Every outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>過去7日</translation>
    </message>
    <message>
        <source>In the last 31 days</source>
        <translation>過去31日</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>過去1年</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Every template</source>
        <translation>すべてのテンプレート</translation>
    </message>
    <message>
        <source>One contact or one event, in everything that was ever sent from here.</source>
        <translation>ここから送信したすべての中から、1件のコンタクトまたはイベントを探します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln events; there are more</source>
        <translation>
            <numerusform>最新の%Ln件（ほかにもあります）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking: %Ln events read</source>
        <translation>
            <numerusform>検索中：%Ln件を読みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Email address, record ID or event id</source>
        <translation>Eメールアドレス、レコードID、またはイベントID</translation>
    </message>
    <message numerus="yes">
        <source>Making the index of sent events: %1 of %Ln sends</source>
        <translation>
            <numerusform>送信済みイベントの索引を作成しています：送信%Ln件のうち%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that left has this text. Choose fewer filters.</source>
        <translation>この文字列を含む送信内容はありません。絞り込みを減らしてください。</translation>
    </message>
    <message>
        <source>Nothing that left has this text.</source>
        <translation>この文字列を含む送信内容はありません。</translation>
    </message>
    <message>
        <source>No send has an event for this whole address or with this id. Look in all that left, where a part is found too, or choose fewer filters.</source>
        <translation>このアドレス全体またはこのIDに一致するイベントはありません。一部でも見つかる、送信した内容すべてから探すか、絞り込みを減らしてください。</translation>
    </message>
    <message>
        <source>No send has an event for this whole address or with this id. Look in all that left: there a part is found too.</source>
        <translation>このアドレス全体またはこのIDに一致するイベントはありません。送信した内容すべてから探すと、一部でも見つかります。</translation>
    </message>
</context>
<context>
    <name>composer::HoldBanner</name>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message numerus="yes">
        <source>Sending in %Ln seconds. Nothing has left yet.</source>
        <translation>
            <numerusform>%Ln秒後に送信します。まだ何も送信されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::IframePanel</name>
    <message numerus="yes">
        <source>The size applies to all %Ln selected events.</source>
        <translation>
            <numerusform>サイズは選択した%Ln件のイベントすべてに適用されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give them this event&apos;s link, title and address too</source>
        <translation>このイベントのリンク、タイトル、アドレスも適用</translation>
    </message>
    <message>
        <source>Choose a size</source>
        <translation>サイズを選択</translation>
    </message>
    <message>
        <source>%1 – too large for %2</source>
        <translation>%1 – %2には大きすぎます</translation>
    </message>
    <message>
        <source>%1 – the largest that fits on %2</source>
        <translation>%1 – %2に収まる最大のサイズ</translation>
    </message>
    <message>
        <source>Checked %1.</source>
        <translation>%1に確認しました。</translation>
    </message>
    <message>
        <source>Asking the address…</source>
        <translation>アドレスに問い合わせ中…</translation>
    </message>
    <message>
        <source>Said by %1, an address of the same kind.</source>
        <translation>同じ種類のアドレス%1の回答です。</translation>
    </message>
    <message>
        <source>Will it open inside HubSpot?</source>
        <translation>HubSpot内で開きますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Allow and check</source>
        <translation>許可して確認</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>The iframe it opens</source>
        <translation>開くiframe</translation>
    </message>
    <message>
        <source>Screen of the colleague</source>
        <translation>同僚の画面</translation>
    </message>
    <message>
        <source>The screen a colleague sits at</source>
        <translation>同僚が使う画面</translation>
    </message>
    <message>
        <source>Size of the iframe</source>
        <translation>iframeのサイズ</translation>
    </message>
    <message>
        <source>Width and height in pixels; drag a handle of the frame, or choose one of the usual sizes</source>
        <translation>幅と高さ（ピクセル）。枠のハンドルをドラッグするか、一般的なサイズから選んでください</translation>
    </message>
    <message>
        <source>Fetches the address once, without cookies, and reads what it says about being embedded</source>
        <translation>Cookieなしで一度だけアドレスにアクセスし、埋め込みの可否を読み取ります</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Show the real page</source>
        <translation>実際のページを表示</translation>
    </message>
    <message>
        <source>Loads the page at its true size inside a page of HubSpot&apos;s, without cookies and permissions</source>
        <translation>HubSpotのページ内に、Cookieと権限なしでページを実際のサイズで読み込みます</translation>
    </message>
</context>
<context>
    <name>composer::IframePreview</name>
    <message>
        <source>The iframe window</source>
        <translation>iframeのウィンドウ</translation>
    </message>
    <message>
        <source>%1 pixels, titled %2, on a screen of %3. %4</source>
        <translation>%1ピクセル、題名は%2、画面は%3。%4</translation>
    </message>
    <message>
        <source>HubSpot on %1</source>
        <translation>%1でのHubSpot</translation>
    </message>
    <message>
        <source>This event opens no iframe.</source>
        <translation>このイベントはiframeを開きません。</translation>
    </message>
    <message>
        <source>The width or the height of the iframe is missing, or is no number.</source>
        <translation>iframeの幅または高さがないか、数値ではありません。</translation>
    </message>
</context>
<context>
    <name>composer::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1をインポート</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln events</source>
        <translation>
            <numerusform>%Ln件のイベントを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add events</source>
        <translation>イベントを追加</translation>
    </message>
    <message>
        <source>Saved. Mend the lines in %1 and drop the file here again.</source>
        <translation>保存しました。%1の行を修正して、ここにもう一度ドロップしてください。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Template of the events</source>
        <translation>イベントのテンプレート</translation>
    </message>
    <message>
        <source>Draft that takes the events</source>
        <translation>イベントを入れる下書き</translation>
    </message>
    <message>
        <source>choose a template</source>
        <translation>テンプレートを選択</translation>
    </message>
    <message>
        <source>a new draft</source>
        <translation>新しい下書き</translation>
    </message>
    <message>
        <source>add to “%1”</source>
        <translation>「%1」に追加</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>実行される内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of this file were created earlier: they come in locked and are not sent again.</source>
        <translation>
            <numerusform>このファイルの%Ln件のイベントは以前に作成済みです。ロックされた状態でインポートされ、再送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events may have been created earlier: they stay locked; ask the account from the send they belong to.</source>
        <translation>
            <numerusform>%Ln件のイベントは以前に作成された可能性があります。ロックされたままです。該当する送信からアカウントに問い合わせてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. %1 has what is left out, with the reason.</source>
        <translation>保存しました。%1に、除いた行とその理由があります。</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>新しいテンプレート…</translation>
    </message>
    <message>
        <source>Make a template of the columns of this file</source>
        <translation>このファイルの列からテンプレートを作る</translation>
    </message>
    <message>
        <source>“%1” was saved again meanwhile, so it was read anew: look once more at what becomes of its columns.</source>
        <translation>「%1」がその間に保存し直されたため、もう一度読み取りました。列のマッピングを改めて確認してください。</translation>
    </message>
    <message>
        <source>What you have chosen and answered for this file is not kept if you leave now.</source>
        <translation>今閉じると、このファイルについて選んだ内容と回答は残りません。</translation>
    </message>
    <message>
        <source>Keep importing</source>
        <translation>インポートを続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Another list can be chosen below.</source>
        <translation>ほかのリストは下で選べます。</translation>
    </message>
    <message>
        <source>Another sheet can be chosen below.</source>
        <translation>ほかのシートは下で選べます。</translation>
    </message>
</context>
<context>
    <name>composer::ImportEmptyControl</name>
    <message>
        <source>Which texts mean an empty cell: the field is then left out of the event.</source>
        <translation>空のセルを意味する文字です。その項目はイベントに含まれません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Texts that mean empty</source>
        <translation>空を意味する文字</translation>
    </message>
    <message>
        <source>Empty too: %1</source>
        <translation>空とみなす：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1   in %Ln cells</source>
        <translation>
            <numerusform>%1   %Lnセル</numerusform>
        </translation>
    </message>
    <message>
        <source>Another text…</source>
        <translation>ほかの文字…</translation>
    </message>
    <message>
        <source>Text that means empty</source>
        <translation>空を意味する文字</translation>
    </message>
    <message>
        <source>Cells that say just this are read as empty:</source>
        <translation>この文字だけのセルを空として読みます：</translation>
    </message>
    <message>
        <source>Read as empty</source>
        <translation>空として読む</translation>
    </message>
</context>
<context>
    <name>composer::ImportKeyControl</name>
    <message>
        <source>Makes each event&apos;s id from the fields chosen here. An overlapping file then cannot create an event twice: the account takes an id once.</source>
        <translation>ここで選んだ項目から各イベントのIDを作ります。アカウントは同じIDを一度しか受け付けないため、内容の重なるファイルがあってもイベントが二重に作成されません。</translation>
    </message>
    <message>
        <source>The fields that make two events the same</source>
        <translation>2つのイベントを同一とみなす項目</translation>
    </message>
    <message>
        <source>when these agree: %1</source>
        <translation>次が一致する場合：%1</translation>
    </message>
    <message>
        <source>Recognise events that another file has too</source>
        <translation>ほかのファイルにもある同じイベントを見分ける</translation>
    </message>
</context>
<context>
    <name>composer::ImportMappingPanel</name>
    <message>
        <source>Which column becomes what</source>
        <translation>列のマッピング</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>マッピングを開く…</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>マッピングを保存…</translation>
    </message>
    <message>
        <source>Mapped as on %1</source>
        <translation>%1と同じマッピング</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Mapped as last time</source>
        <translation>前回と同じマッピング</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>最初からマッピング</translation>
    </message>
    <message>
        <source>Map as last time</source>
        <translation>前回と同じにマッピング</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>マッピングを保存</translation>
    </message>
    <message>
        <source>mapping.json</source>
        <translation>mapping.json</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>マッピング (*.json)</translation>
    </message>
    <message>
        <source>The mapping cannot be written there. Choose another folder.</source>
        <translation>そこにはマッピングを書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>マッピングを開く</translation>
    </message>
    <message>
        <source>Choose a template above: its fields are filled from the columns of the file.</source>
        <translation>上でテンプレートを選んでください。その項目にファイルの列の値が入ります。</translation>
    </message>
</context>
<context>
    <name>composer::ImportNoticeBar</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…ほか%1件</translation>
    </message>
</context>
<context>
    <name>composer::ImportOutcomePage</name>
    <message>
        <source>What will happen</source>
        <translation>実行される内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with this error</source>
        <translation>
            <numerusform>このエラー：%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an id that is there</source>
        <translation>
            <numerusform>既存のID：%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>重複%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are times that do not exist, because the clocks went forward.</source>
        <translation>
            <numerusform>そのうち%Ln件は、時計が進められたために存在しない時刻です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times twice on the clock</source>
        <translation>
            <numerusform>時計に2回現れる時刻%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>The clocks went back then; the first of the two is taken.</source>
        <translation>このとき時計が戻されました。2つのうち先の時刻を使います。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty lines</source>
        <translation>
            <numerusform>空の行%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>空のセル</translation>
    </message>
    <message>
        <source>An empty cell leaves its field out of the event, unless a value for empty cells is set.</source>
        <translation>空のセルでは、空のセル用の値を設定しないかぎり、その項目はイベントに含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines could not be read</source>
        <translation>
            <numerusform>読めない行：%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the file has them all</source>
        <translation>
            <numerusform>ほか%Ln件（ファイルにすべてあります）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the draft</source>
        <translation>
            <numerusform>下書きに%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already created</source>
        <translation>
            <numerusform>%Ln件は作成済み</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells read as empty</source>
        <translation>
            <numerusform>空として読んだセル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> など</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns not used</source>
        <translation>
            <numerusform>使わない列%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of them reaches the timeline: %1. Give them a field, or a place in the extra data, if it should.</source>
        <translation>タイムラインには載りません：%1。載せる場合は、項目か追加データの場所をマッピングしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values taken over unchanged</source>
        <translation>
            <numerusform>そのままインポートする値%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 First in %2 of the file.</source>
        <translation>%1（ファイルの%2が最初）</translation>
    </message>
    <message>
        <source>Left out; the first stays.</source>
        <translation>インポートしません。最初の行だけ残します。</translation>
    </message>
    <message>
        <source>Added, unless left out above.</source>
        <translation>追加します。上で除外することもできます。</translation>
    </message>
    <message>
        <source>The same as an earlier row of the file.</source>
        <translation>ファイル内の前の行と同じ内容です。</translation>
    </message>
    <message>
        <source>The fields that make the id agree with those of an earlier row, the others do not. HubSpot takes an id once.</source>
        <translation>IDを作る項目が前の行と同じで、ほかの項目が異なります。HubSpotは同じIDを一度しか受け付けません。</translation>
    </message>
    <message>
        <source>The event id stands on an earlier row of the file. HubSpot takes an id once.</source>
        <translation>イベントIDがファイル内の前の行と同じです。HubSpotは同じIDを一度しか受け付けません。</translation>
    </message>
    <message>
        <source>“%1” has an event with the same id, or with the same values.</source>
        <translation>「%1」に、同じIDまたは同じ内容のイベントがあります。</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>インポートしません。</translation>
    </message>
    <message>
        <source>Created by earlier sends to this account, by id or word for word.</source>
        <translation>このアカウントへの以前の送信で作成済みです（IDまたは内容が同じ）。</translation>
    </message>
    <message>
        <source>Added to the draft, but not created again: the review leaves out what this account has. Another account would get all of it.</source>
        <translation>下書きには追加しますが、再び作成はしません。このアカウントにあるものは確認画面で除かれます。別のアカウントにはすべて作成されます。</translation>
    </message>
    <message>
        <source>Written as %1. Change above the columns which texts mean empty.</source>
        <translation>%1と書かれています。空とみなす文字は、列の上で変更できます。</translation>
    </message>
    <message>
        <source>Choose the template at the top first.</source>
        <translation>先に上でテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>“%1” as %2 in %3</source>
        <comment>a value of the file, the option it is read as, the field</comment>
        <translation>%3の「%1」→「%2」</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values by their meaning</source>
        <translation>
            <numerusform>意味から読み取った値%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Read so: %1. Change it at the columns if something else is meant.</source>
        <translation>このように読み取りました：%1。別の意味の場合は、列のところで変更してください。</translation>
    </message>
    <message>
        <source>Of the rows with errors above. Nothing is lost: the cells wait to be mended.</source>
        <translation>上のエラーのある行の値です。失われるものはなく、セルで修正できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with this warning</source>
        <translation>
            <numerusform>この警告：%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows left out</source>
        <translation>
            <numerusform>除外%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. They become no events, as you chose.</source>
        <translation>%1。選んだとおり、イベントになりません。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSVとして保存…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>JSONとして保存…</translation>
    </message>
</context>
<context>
    <name>composer::ImportOutcomePanel</name>
    <message>
        <source>Save them</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the lines that could not be read</source>
        <translation>読めなかった行を保存</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Shows everything that will happen instead of the columns, or the columns again.</source>
        <translation>列の代わりに、起こることをすべて表示します。もう一度押すと列に戻ります。</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>列に戻る</translation>
    </message>
    <message>
        <source>Answer the question above first: the events depend on it.</source>
        <translation>先に上の質問に答えてください。イベントの内容が変わります。</translation>
    </message>
    <message>
        <source>Choose the template at the top first.</source>
        <translation>先に上でテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>No events in this file.</source>
        <translation>このファイルにイベントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%Ln events&lt;/b&gt; will be added</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln件のイベント&lt;/b&gt;を追加します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>エラーあり%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>重複%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already created</source>
        <translation>
            <numerusform>%Ln件は作成済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines could not be read</source>
        <translation>
            <numerusform>読めない行：%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to mend.csv</source>
        <translation>%1 要修正.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>そこにはファイルを書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln件を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Created by earlier sends to this account, by id or word for word. The review leaves that out.</source>
        <translation>このアカウントへの以前の送信で作成済みです（IDまたは内容が同じ）。確認画面で除かれます。</translation>
    </message>
    <message>
        <source>%1 to mend.jsonl</source>
        <translation>%1 要修正.jsonl</translation>
    </message>
    <message>
        <source>JSON files (*.jsonl)</source>
        <translation>JSONファイル (*.jsonl)</translation>
    </message>
    <message>
        <source>No events: all rows are left out.</source>
        <translation>イベントはありません。すべての行が除外されています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>警告あり%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many lines could not be read; why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <comment>how many lines could not be read; the place of one; why that one</comment>
        <translation>%1（%2：%3）</translation>
    </message>
</context>
<context>
    <name>composer::ImportQuestionBar</name>
    <message>
        <source>One question: %1</source>
        <translation>確認：%1</translation>
    </message>
    <message>
        <source>One question about “%1”: %2</source>
        <translation>「%1」についてひとつ質問：%2</translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation>回答を選ぶ</translation>
    </message>
    <message>
        <source>Question %L1 of %L2: %3</source>
        <translation>質問%L1/%L2：%3</translation>
    </message>
    <message>
        <source>Question %L1 of %L2, about “%3”: %4</source>
        <translation>「%3」についての質問%L1/%L2：%4</translation>
    </message>
</context>
<context>
    <name>composer::ImportReadingPanel</name>
    <message>
        <source>Encoding of the letters</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Separator between the columns</source>
        <translation>列の区切り</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>引用符</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>ヘッダー行</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation>数値の書き方</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>日付の書き方</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>カンマ ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>セミコロン ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>縦線 |</translation>
    </message>
    <message>
        <source>colon :</source>
        <translation>コロン :</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>quotes &quot;</source>
        <translation>引用符 &quot;</translation>
    </message>
    <message>
        <source>quotes &apos;</source>
        <translation>引用符 &apos;</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>引用符なし</translation>
    </message>
    <message>
        <source>reading the file…</source>
        <translation>ファイルを読み込み中…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>ヘッダーなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters do not fit this encoding: choose another one</source>
        <translation>
            <numerusform>%Ln文字がこの文字コードに合いません。別のものを選んでください</numerusform>
        </translation>
    </message>
    <message>
        <source>the encoding is a guess: do all letters below look right?</source>
        <translation>文字コードは推測です。下の文字は正しく見えますか？</translation>
    </message>
    <message>
        <source>the separator is a guess: are the columns below right?</source>
        <translation>区切りは推測です。下の列は正しいですか？</translation>
    </message>
    <message numerus="yes">
        <source>every line has %Ln columns</source>
        <translation>
            <numerusform>どの行も%Ln列です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all but %Ln lines have %1 columns</source>
        <translation>
            <numerusform>%Ln行以外は%1列です</numerusform>
        </translation>
    </message>
    <message>
        <source>dates as you said</source>
        <translation>日付は指定どおり</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates have a day above 12</source>
        <translation>
            <numerusform>日が12より大きい日付が%Ln件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates have the day in second place</source>
        <translation>
            <numerusform>日が2番目にある日付が%Ln件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>read surely: %1</source>
        <translation>確実に読み取り：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>ファイルを読めませんでした</translation>
    </message>
    <message>
        <source>each line is one quoted cell: save the file again without quotes</source>
        <translation>各行が引用符で囲まれた1つのセルです。引用符なしで保存し直してください</translation>
    </message>
    <message>
        <source>read: %1</source>
        <translation>読み取り：%1</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>ヘッダーは%1行目</translation>
    </message>
    <message>
        <source>every line is one column: is the separator right?</source>
        <translation>どの行も1列です。区切り文字は合っていますか？</translation>
    </message>
    <message numerus="yes">
        <source>all but %Ln records could be read</source>
        <translation>
            <numerusform>%Ln件以外は読み取れました</numerusform>
        </translation>
    </message>
    <message>
        <source>every record is a row</source>
        <translation>どの記録も1行です</translation>
    </message>
    <message>
        <source>dates in the order of “%1”</source>
        <translation>日付は「%1」と同じ順</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values by their meaning</source>
        <translation>
            <numerusform>意味から読み取った値%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>asked below</source>
        <translation>下で確認中</translation>
    </message>
</context>
<context>
    <name>composer::ImportRepeatsControl</name>
    <message>
        <source>Save what is left out…</source>
        <translation>除いた行を保存…</translation>
    </message>
    <message>
        <source>The first of each stays.</source>
        <translation>それぞれ最初の1件は残ります。</translation>
    </message>
    <message>
        <source>Added, they are left out by the review of every send to the same account.</source>
        <translation>追加しても、同じアカウントへの送信では確認画面で除かれます。</translation>
    </message>
    <message>
        <source>Writes the rows that are left out, as they stand in the file, with the reason.</source>
        <translation>除いた行を、ファイルにあるとおりに理由を付けて保存します。</translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %Ln duplicates</source>
        <translation>
            <numerusform>重複%Ln件を除く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out the %Ln already created</source>
        <translation>
            <numerusform>作成済み%Ln件を除く</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is left out</source>
        <translation>除いた行を保存</translation>
    </message>
    <message>
        <source>%1 left out.csv</source>
        <translation>%1 除外分.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
</context>
<context>
    <name>composer::ImportRowsControl</name>
    <message>
        <source>Leave out rows</source>
        <translation>行を除外</translation>
    </message>
    <message>
        <source>Rows in which a column says a certain text become no events: “No” under “Attended”.</source>
        <translation>列に特定の文字がある行はイベントになりません（「参加」が「いいえ」の行など）。</translation>
    </message>
    <message>
        <source>No column says few enough different things</source>
        <translation>値の種類が十分に少ない列がありません</translation>
    </message>
    <message numerus="yes">
        <source>%1   in %Ln rows</source>
        <translation>
            <numerusform>%1   %Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>composer::ImportSession</name>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>そこにはファイルを書き込めません。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>composer::ImportSheetControl</name>
    <message>
        <source>Sheet of the workbook</source>
        <translation>ブックのシート</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln hidden rows</source>
        <translation>
            <numerusform>非表示の%Ln行を含める</numerusform>
        </translation>
    </message>
    <message>
        <source>List of the file</source>
        <translation>ファイルのリスト</translation>
    </message>
</context>
<context>
    <name>composer::Inspector</name>
    <message>
        <source>Select an event to edit it here.</source>
        <translation>イベントを選ぶと、ここで編集できます。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>宛先なし</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>前のイベント</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>次のイベント</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: what a button does, and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Show the preview beside the form</source>
        <translation>プレビューをフォームの横に表示</translation>
    </message>
</context>
<context>
    <name>composer::InspectorPresenter</name>
    <message numerus="yes">
        <source>Set %1 of %n events</source>
        <translation>
            <numerusform>%n件のイベントの%1を設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %L1 of %L2</source>
        <translation>%L1/%L2行目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1/%L2行</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>送信中です。</translation>
    </message>
    <message>
        <source>It waits in a send that is not finished. Resume that send to create it, or stop it to change it here.</source>
        <translation>完了していない送信で待機中です。作成するにはその送信を再開し、ここで変更するには送信を中止してください。</translation>
    </message>
    <message>
        <source>These events are in the account, or may be, or wait in a send: none of them can be changed here.</source>
        <translation>これらのイベントは、アカウントにある、またはある可能性がある、または送信で待機中です。ここでは変更できません。</translation>
    </message>
    <message>
        <source>Unknown: it may be in the account. Ask the account on the page of its send. If another computer sent it, ask there, or look at the timeline and compose it again as a new event (menu of the row).</source>
        <translation>不明：アカウントにあるかもしれません。送信のページでアカウントに確認してください。別のコンピューターが送信した場合は、そこで確認するか、タイムラインを見て新しいイベントとして作り直してください（行のメニュー）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them: %1</source>
        <comment>events, and what is wrong with them</comment>
        <translation>
            <numerusform>うち%Ln件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>%L1行目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Created. Events cannot be changed any more; duplicate it (menu of the row) to create another one.</source>
        <translation>作成済みです。イベントはもう変更できません。別のものを作るには複製してください（行のメニュー）。</translation>
    </message>
</context>
<context>
    <name>composer::IssuesPanel</name>
    <message>
        <source>Issues</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>行を表示</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>修正はありません</translation>
    </message>
    <message>
        <source>F8 next issue</source>
        <translation>F8 次の問題</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>%L1行目</translation>
    </message>
    <message>
        <source>Go to the first of these rows</source>
        <translation>該当する最初の行へ移動</translation>
    </message>
    <message>
        <source>Esc changes nothing</source>
        <translation>Escキーを押すと何も変更されません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>拒否%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with errors</source>
        <translation>
            <numerusform>エラーあり%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>警告あり%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole draft</source>
        <translation>下書き全体</translation>
    </message>
    <message>
        <source>Read as…</source>
        <translation>読み方を選ぶ…</translation>
    </message>
</context>
<context>
    <name>composer::IssuesPresenter</name>
    <message numerus="yes">
        <source>Replace in %Ln rows</source>
        <translation>
            <numerusform>%Ln行を置換</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %Ln rows</source>
        <translation>
            <numerusform>%Ln行を修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skip them</source>
        <comment>leave these events out of sending</comment>
        <translation>
            <numerusform>スキップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Set for all…</source>
        <translation>すべてに設定…</translation>
    </message>
    <message numerus="yes">
        <source>Set %1 of %n events</source>
        <translation>
            <numerusform>%n件のイベントの%1を設定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::JsonEditor</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1行%2列：%3</translation>
    </message>
</context>
<context>
    <name>composer::LinkOpener</name>
    <message>
        <source>This link is no web or mail address and is not opened: %1</source>
        <translation>このリンクはWebやEメールのアドレスではないため開きません：%1</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>The link writes a mail to %1. Open it?</source>
        <translation>このリンクは%1宛のEメールを作成します。開きますか？</translation>
    </message>
    <message>
        <source>The link leads to %1. Open it?</source>
        <translation>このリンクの行き先は%1です。開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>composer::LiveFrameWindow</name>
    <message>
        <source>The iframe, as a browser shows it</source>
        <translation>ブラウザーで表示したiframe</translation>
    </message>
    <message>
        <source>The page in the iframe</source>
        <translation>iframe内のページ</translation>
    </message>
    <message>
        <source>Loading %1…</source>
        <translation>%1を読み込み中…</translation>
    </message>
    <message>
        <source>The address is a download, not a page: colleagues would get a file.</source>
        <translation>このアドレスはページではなくダウンロードです。同僚の画面ではファイルがダウンロードされます。</translation>
    </message>
    <message>
        <source>The browser shows the page inside HubSpot&apos;s.</source>
        <translation>ブラウザーは、HubSpotのページの中にこのページを表示します。</translation>
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
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSVをインポート…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Review and create…</source>
        <translation>内容を確認して作成…</translation>
    </message>
    <message>
        <source>Export draft…</source>
        <translation>下書きをエクスポート…</translation>
    </message>
    <message>
        <source>Start a new draft</source>
        <translation>新しい下書きを始める</translation>
    </message>
    <message>
        <source>Add rows copied from a spreadsheet</source>
        <translation>表計算からコピーした行を追加します</translation>
    </message>
    <message>
        <source>Check every event on this computer; nothing leaves it</source>
        <translation>このコンピューター上で全イベントを確認します。外には何も出ません</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Event templates (*.json)</source>
        <translation>イベントテンプレート (*.json)</translation>
    </message>
    <message>
        <source>Drop to import these cells</source>
        <translation>ドロップしてこれらのセルをインポート</translation>
    </message>
    <message>
        <source>Drop to open %1</source>
        <translation>ドロップして%1を開く</translation>
    </message>
    <message numerus="yes">
        <source>Drop to open %n files</source>
        <translation>
            <numerusform>ドロップして%n個のファイルを開く</numerusform>
        </translation>
    </message>
    <message>
        <source>Change template of the draft…</source>
        <translation>下書きのテンプレートを変更…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Add the rows of a CSV file, a workbook or JSON to this draft or a new one; open a draft file</source>
        <translation>CSVファイル、ブック、JSONの行をこの下書きか新しい下書きに追加します。下書きファイルも開けます</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Tables, events and drafts (*.csv *.tsv *.txt *.gz *.xlsx *.ods *.json *.jsonl *.timeline)</source>
        <translation>表、イベント、下書き (*.csv *.tsv *.txt *.gz *.xlsx *.ods *.json *.jsonl *.timeline)</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>新しいテンプレート…</translation>
    </message>
    <message>
        <source>New template from a file…</source>
        <translation>ファイルから新しいテンプレート…</translation>
    </message>
    <message>
        <source>New template from a file</source>
        <translation>ファイルから新しいテンプレート</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz *.xlsx *.ods *.json *.jsonl)</source>
        <translation>表 (*.csv *.tsv *.txt *.gz *.xlsx *.ods *.json *.jsonl)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の部分</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>コマンドを検索…</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>新しい下書き</translation>
    </message>
    <message>
        <source>Get templates from HubSpot…</source>
        <translation>HubSpotからテンプレートを取得…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Opens the guide at the part for what is on the screen</source>
        <translation>画面に表示中の内容に合わせてガイドを開きます</translation>
    </message>
    <message>
        <source>About Timeline Composer</source>
        <translation>Timeline Composerについて</translation>
    </message>
    <message>
        <source>Find in all sends…</source>
        <translation>すべての送信から探す…</translation>
    </message>
    <message>
        <source>Seal for approval…</source>
        <translation>承認のために封をする…</translation>
    </message>
    <message>
        <source>Open the sample in the Practice account</source>
        <translation>練習用アカウントでサンプルを開く</translation>
    </message>
    <message>
        <source>Open a template file…</source>
        <translation>テンプレートファイルを開く…</translation>
    </message>
    <message>
        <source>Open a template file</source>
        <translation>テンプレートファイルを開く</translation>
    </message>
</context>
<context>
    <name>composer::MappingEditor</name>
    <message>
        <source>Which column becomes what</source>
        <translation>列のマッピング</translation>
    </message>
    <message>
        <source>Event field</source>
        <translation>イベントの項目</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>入力率</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つけ方</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>%1の列</translation>
    </message>
    <message>
        <source>The same for all rows…</source>
        <translation>全行に同じ値…</translation>
    </message>
    <message>
        <source>%1 of all rows</source>
        <translation>全行に%1</translation>
    </message>
    <message>
        <source>Value of all rows</source>
        <translation>全行の値</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>このファイルにはない</translation>
    </message>
    <message>
        <source>this column is empty</source>
        <translation>この列は空です</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Several columns, joined…</source>
        <translation>複数の列を結合…</translation>
    </message>
    <message>
        <source>How the values of %1 are made</source>
        <translation>%1の値の作り方</translation>
    </message>
    <message>
        <source>Join columns, change the text, match options</source>
        <translation>列の結合、テキストの変更、選択肢のマッピング</translation>
    </message>
    <message>
        <source>Name of a value in the extra data</source>
        <translation>追加データ内の値の名前</translation>
    </message>
    <message>
        <source>Extra data, such as survey.score</source>
        <translation>追加データ（例：survey.score）</translation>
    </message>
    <message>
        <source>Add to the extra data</source>
        <translation>追加データに加える</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Where the cell is empty, the field is left out.</source>
        <translation>セルが空の場合、その項目は含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values are not options of %1</source>
        <translation>
            <numerusform>%1の選択肢にない値が%Ln件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>by the template</source>
        <translation>テンプレートから</translation>
    </message>
</context>
<context>
    <name>composer::MappingLineDetails</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Without blanks around</source>
        <translation>前後の空白を除く</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Text to replace</source>
        <translation>置き換えるテキスト</translation>
    </message>
    <message>
        <source>with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>Text to put instead</source>
        <translation>代わりに入れるテキスト</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Text to split at</source>
        <translation>区切りにするテキスト</translation>
    </message>
    <message>
        <source>and keep</source>
        <translation>残す部分</translation>
    </message>
    <message>
        <source>Part to keep</source>
        <translation>残す部分</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>%1番目の部分</translation>
    </message>
    <message>
        <source>the last part</source>
        <translation>最後の部分</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>Small and capital letters</source>
        <translation>大文字と小文字</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>書かれたまま</translation>
    </message>
    <message>
        <source>all small</source>
        <translation>すべて小文字</translation>
    </message>
    <message>
        <source>all capital</source>
        <translation>すべて大文字</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Put before</source>
        <translation>前に付ける</translation>
    </message>
    <message>
        <source>Text put before every value</source>
        <translation>すべての値の前に付けるテキスト</translation>
    </message>
    <message>
        <source>If empty</source>
        <translation>空の場合</translation>
    </message>
    <message>
        <source>Value for empty cells</source>
        <translation>空のセル用の値</translation>
    </message>
    <message>
        <source>the field is left out</source>
        <translation>項目を含めない</translation>
    </message>
    <message>
        <source>How this column writes numbers</source>
        <translation>この列の数値の書き方</translation>
    </message>
    <message>
        <source>How this column writes dates</source>
        <translation>この列の日付の書き方</translation>
    </message>
    <message>
        <source>Time zone of this column</source>
        <translation>この列のタイムゾーン</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>書き方</translation>
    </message>
    <message>
        <source>more than 100 different values: choose another column, or mend the values in the file</source>
        <translation>異なる値が100を超えています。別の列を選ぶか、ファイルの値を修正してください</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Example before</source>
        <translation>前の例</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>次の例</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変換後</translation>
    </message>
    <message>
        <source>Column %1 of those joined</source>
        <translation>結合する列%1</translation>
    </message>
    <message>
        <source>Without this column</source>
        <translation>この列を外す</translation>
    </message>
    <message>
        <source>between them</source>
        <translation>列の間</translation>
    </message>
    <message>
        <source>Text between the columns</source>
        <translation>列の間に入れるテキスト</translation>
    </message>
    <message>
        <source>Take a column</source>
        <translation>列を選ぶ</translation>
    </message>
    <message>
        <source>Join another column</source>
        <translation>別の列を結合</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <translation>「%1」→「%2」</translation>
    </message>
    <message numerus="yes">
        <source>changes nothing in the first %Ln rows</source>
        <translation>
            <numerusform>最初の%Ln行では何も変わりません</numerusform>
        </translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>%1の時刻</translation>
    </message>
    <message>
        <source>line %1: empty, the field is left out</source>
        <translation>%1行目：空なので、この項目は含まれません</translation>
    </message>
    <message>
        <source>line %1: “%2” → “%3”</source>
        <translation>%1行目：「%2」→「%3」</translation>
    </message>
</context>
<context>
    <name>composer::MendMemory</name>
    <message>
        <source>Mend as before</source>
        <translation>前と同じように修正</translation>
    </message>
</context>
<context>
    <name>composer::MendPreview</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel: change nothing</source>
        <translation>キャンセル：何も変更しない</translation>
    </message>
    <message>
        <source>What would be replaced</source>
        <translation>置き換えられる内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Mended</source>
        <comment>the value after mending</comment>
        <translation>修正後</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more rows</source>
        <translation>
            <numerusform>ほか%Ln行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::MendStepsDialog</name>
    <message>
        <source>Mend as before</source>
        <translation>前と同じように修正</translation>
    </message>
    <message>
        <source>These texts were mended in earlier files with this template, and have an issue here too. Nothing is changed yet; mending them is one step that can be undone.</source>
        <translation>これらの文字列は、このテンプレートを使った以前のファイルで修正されたもので、ここでも問題があります。まだ何も変更されていません。修正は1つの手順として元に戻せます。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Stands here</source>
        <translation>ここでの値</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>修正後</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Mended in</source>
        <translation>修正した下書き</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message numerus="yes">
        <source>Mend %Ln cells</source>
        <translation>
            <numerusform>%Ln個のセルを修正</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
</context>
<context>
    <name>composer::MoveController</name>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>下書き%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln templates</source>
        <translation>
            <numerusform>テンプレート%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>アカウント%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sends</source>
        <translation>
            <numerusform>送信%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are here now, from %2. Sign in to the accounts once: secrets do not travel.</source>
        <translation>%2から%1を受け取りました。秘密の情報は移らないため、アカウントに一度サインインしてください。</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>ワークスペースの保存</translation>
    </message>
    <message>
        <source>Saved workspace (*.workspace)</source>
        <translation>保存したワークスペース (*.workspace)</translation>
    </message>
    <message>
        <source>Open a saved workspace</source>
        <translation>保存したワークスペースを開く</translation>
    </message>
    <message>
        <source>This computer sends again.</source>
        <translation>このコンピューターから再び送信できます。</translation>
    </message>
    <message>
        <source>%1 are in %2. This computer asks before it creates events in a HubSpot account again; the Practice account goes without the question.</source>
        <translation>%1を%2に保存しました。このコンピューターは、HubSpotアカウントに再びイベントを作成する前に確認します。練習用アカウントでは確認しません。</translation>
    </message>
</context>
<context>
    <name>composer::MovePanel</name>
    <message>
        <source>Save the workspace…</source>
        <translation>ワークスペースを保存…</translation>
    </message>
    <message>
        <source>Open a saved workspace…</source>
        <translation>保存したワークスペースを開く…</translation>
    </message>
    <message>
        <source>Go on here after all</source>
        <translation>このコンピューターで続ける</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Drafts, templates, accounts and the record of what was sent go into one file. Opened on another computer, it knows there what was sent. Secrets do not travel. Afterwards this computer asks before it creates events in a HubSpot account again, since it does not learn what happens there.</source>
        <translation>下書き、テンプレート、アカウント、送信の記録が1つのファイルに入ります。別のコンピューターで開くと、送信済みのものがそこでもわかります。秘密の情報は移りません。以後このコンピューターは、別のコンピューターでの送信を知らないため、HubSpotアカウントにイベントを作成する前に確認します。</translation>
    </message>
</context>
<context>
    <name>composer::OptionMatchEditor</name>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Option for “%1”</source>
        <translation>「%1」の選択肢</translation>
    </message>
    <message>
        <source>Take the nearest option for “%1”</source>
        <translation>「%1」に最も近い選択肢を使う</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by meaning</source>
        <translation>%1、意味から</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more values</source>
        <translation>
            <numerusform>ほか%Ln件の値</numerusform>
        </translation>
    </message>
    <message>
        <source>choose an option</source>
        <translation>選択肢を選ぶ</translation>
    </message>
    <message>
        <source>stays as written (an error)</source>
        <translation>書かれたまま（エラー）</translation>
    </message>
    <message>
        <source>leave empty</source>
        <translation>空にする</translation>
    </message>
    <message>
        <source>leave out these rows</source>
        <translation>これらの行を除外</translation>
    </message>
</context>
<context>
    <name>composer::OutcomeBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>composer::PortalController</name>
    <message>
        <source>There is no token for %1 any more. Open Accounts and paste a new one.</source>
        <translation>%1のトークンがなくなりました。「アカウント」を開いて、新しいものを貼り付けてください。</translation>
    </message>
    <message>
        <source>The account was forgotten, and nothing leaves for it. Connect it again, then go on; nothing was lost.</source>
        <translation>このアカウントは削除されているため、何も送られません。もう一度接続してから続けてください。失われたものはありません。</translation>
    </message>
</context>
<context>
    <name>composer::PortalForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Access &amp;token</source>
        <translation>アクセストークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Timeline events (v3)</source>
        <translation>タイムラインイベント（v3）</translation>
    </message>
    <message>
        <source>App events (2026-03)</source>
        <translation>アプリイベント（2026-03）</translation>
    </message>
    <message>
        <source>Forget this account…</source>
        <translation>このアカウントを削除…</translation>
    </message>
    <message>
        <source>Forget “%1”? Its token is taken out of the keychain. Earlier sends stay readable.</source>
        <translation>「%1」を削除しますか？トークンはキーチェーンから消えます。過去の送信は引き続き見られます。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>Paste a new one to replace it</source>
        <translation>新しいトークンを貼り付けて置き換え</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It goes into this computer&apos;s keychain and nowhere else.</source>
        <translation>このコンピューターのキーチェーンだけに保存されます。</translation>
    </message>
    <message>
        <source>A token is kept for this run only.</source>
        <translation>トークンは今回の起動中だけ保持されます。</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>キーチェーンを調べています…</translation>
    </message>
    <message>
        <source>A token is in this computer&apos;s keychain.</source>
        <translation>トークンはこのコンピューターのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>トークンはまだありません。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and save again, or keep the token for this run only.</source>
        <translation>キーチェーンがロックされています。解除して保存し直すか、今回の起動中だけトークンを保持してください。</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>今回だけ保持</translation>
    </message>
    <message>
        <source>Saved. The token is in this computer&apos;s keychain.</source>
        <translation>保存しました。トークンはこのコンピューターのキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Saved, but the token is kept for this run only: nothing is written to a file, so the program asks for it again at its next start.</source>
        <translation>保存しました。トークンは今回の起動中だけ保持し、ファイルには書き込みません。次回の起動時にもう一度お尋ねします。</translation>
    </message>
    <message>
        <source>The token could not be taken out of the keychain: %1</source>
        <translation>トークンをキーチェーンから消せませんでした：%1</translation>
    </message>
    <message>
        <source>Forget the account anyway</source>
        <translation>それでもアカウントを削除</translation>
    </message>
    <message>
        <source>HubSpot’s access tokens end within 30 minutes, and then the next one is asked for. Only a token of an app that somebody signed in to creates events.</source>
        <translation>HubSpotのアクセストークンは30分以内に切れ、そのたびに次のトークンが必要です。イベントを作成できるのは、サインイン済みのアプリのトークンだけです。</translation>
    </message>
    <message>
        <source>Account num&amp;ber</source>
        <translation>アカウント番号(&amp;B)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Asking HubSpot about this token…</source>
        <translation>このトークンについてHubSpotに問い合わせています…</translation>
    </message>
    <message>
        <source>HubSpot refuses this token: it is over, or never was one. Paste another.</source>
        <translation>HubSpotはこのトークンを拒否しました。期限切れか、トークンではありません。別のものを貼り付けてください。</translation>
    </message>
    <message>
        <source>It opens the account %1 and ends within 30 minutes.</source>
        <translation>アカウント%1が開きます。30分以内に切れます。</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>確認できませんでした。%1</translation>
    </message>
    <message>
        <source>HubSpot does not say which account this token opens. Type its number once: you find it in HubSpot at the top right, under your picture.</source>
        <translation>このトークンでどのアカウントが開くかをHubSpotが答えません。番号を一度だけ入力してください。HubSpotの右上、自分の写真の下にあります。</translation>
    </message>
    <message>
        <source>&amp;Kind of events</source>
        <translation>イベントの種類(&amp;K)</translation>
    </message>
    <message>
        <source>Hide advanced</source>
        <translation>詳細設定を隠す</translation>
    </message>
    <message>
        <source>The new account is not saved yet.</source>
        <translation>新しいアカウントはまだ保存されていません。</translation>
    </message>
    <message>
        <source>What you changed of %1 is not saved yet.</source>
        <translation>%1の変更はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>破棄する</translation>
    </message>
</context>
<context>
    <name>composer::PortalsDialog</name>
    <message>
        <source>Where events can be created.</source>
        <translation>イベントの作成先です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>New account, with a token</source>
        <translation>新しいアカウント（トークンを使用）</translation>
    </message>
    <message>
        <source>I was given a token</source>
        <translation>トークンを受け取った</translation>
    </message>
    <message>
        <source>Try the sign-in with it</source>
        <translation>これでサインインを試す</translation>
    </message>
    <message>
        <source>Forget this account…</source>
        <translation>このアカウントを削除…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1を使う</translation>
    </message>
    <message>
        <source>Forget %1? It is signed out here; earlier sends stay readable.</source>
        <translation>%1を削除しますか？ここではサインアウトされます。以前の送信は引き続き読めます。</translation>
    </message>
    <message>
        <source>%1 could not be taken out of the keychain, so it is still there: %2</source>
        <translation>%1をキーチェーンから取り除けなかったため、まだ残っています：%2</translation>
    </message>
    <message>
        <source>Access that was already given may last up to 30 minutes. The app itself is removed in HubSpot under Settings, Integrations, Connected apps.</source>
        <translation>すでに与えられたアクセスは最大30分続くことがあります。アプリ自体はHubSpotの「設定」「連携」「接続されたアプリ」で削除します。</translation>
    </message>
    <message>
        <source>%1 is forgotten and signed out.</source>
        <translation>%1を削除し、サインアウトしました。</translation>
    </message>
    <message>
        <source>%1 is forgotten here, but HubSpot could not be told: remove the app there.</source>
        <translation>%1をここでは削除しましたが、HubSpotに伝えられませんでした。HubSpotでアプリを削除してください。</translation>
    </message>
    <message>
        <source>Every sign-in to the Practice account has ended.</source>
        <translation>練習用アカウントへのサインインはすべて終了しました。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>ここに残る</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>The sign-in is not done yet. Leaving ends it, and what is typed of the app is not kept.</source>
        <translation>サインインはまだ終わっていません。ここを離れるとサインインは中止され、入力したアプリの情報は保存されません。</translation>
    </message>
    <message>
        <source>What is typed of the app is not used yet, and is not kept without a sign-in.</source>
        <translation>入力したアプリの情報はまだ使われておらず、サインインしないと保存されません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>composer::PracticePanel</name>
    <message>
        <source>At every request, not only at one in three</source>
        <translation>3回に1回ではなく、毎回のリクエストで</translation>
    </message>
    <message>
        <source>It runs on this computer and behaves like HubSpot: events cannot be changed or deleted there either. Nothing reaches HubSpot.</source>
        <translation>このコンピューター上で動き、HubSpotと同じようにふるまいます。イベントの変更や削除もできません。HubSpotには何も届きません。</translation>
    </message>
    <message>
        <source>Rehearse what may go wrong</source>
        <translation>起こりうる問題をリハーサル</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation>起こす問題(&amp;W)</translation>
    </message>
    <message>
        <source>Each renewal replaces the key that renews</source>
        <translation>更新のたびに更新用のキーも替わる</translation>
    </message>
    <message>
        <source>End every sign-in now</source>
        <translation>すべてのサインインを今すぐ終了</translation>
    </message>
    <message>
        <source>Rehearse the sign-in</source>
        <translation>サインインのリハーサル</translation>
    </message>
    <message>
        <source>It counts for “Try the sign-in with it”, below, and for programs that sign in to this account by its address.</source>
        <translation>下の「これでサインインを試す」と、アドレスでこのアカウントにサインインするプログラムに適用されます。</translation>
    </message>
    <message>
        <source>As when the app is removed at HubSpot: who signed in to the Practice account signs in again.</source>
        <translation>HubSpotでアプリが削除されたときと同じです。練習用アカウントにサインインした人は、もう一度サインインします。</translation>
    </message>
    <message>
        <source>What goes w&amp;rong with it</source>
        <translation>サインインで起きる問題(&amp;R)</translation>
    </message>
    <message>
        <source>How long it &amp;lasts until it is renewed</source>
        <translation>更新されるまでの時間(&amp;L)</translation>
    </message>
</context>
<context>
    <name>composer::PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Put the preview behind the form</source>
        <translation>プレビューをフォームの後ろにしまう</translation>
    </message>
</context>
<context>
    <name>composer::PreviewPanel</name>
    <message>
        <source>Header template, line %1, column %2: %3</source>
        <translation>ヘッダーのテンプレート、%1行%2列：%3</translation>
    </message>
    <message>
        <source>Detail template, line %1, column %2: %3</source>
        <translation>詳細のテンプレート、%1行%2列：%3</translation>
    </message>
    <message>
        <source>HubSpot reads “%1” in %2 as formatting, not as text.</source>
        <translation>HubSpotは%2の「%1」を文字ではなく書式として読みます。</translation>
    </message>
    <message>
        <source>Extra data is empty in the header: HubSpot shows it in the details only.</source>
        <translation>追加データはヘッダーでは空になります。HubSpotは詳細にだけ表示します。</translation>
    </message>
    <message>
        <source>formatDate knows short, medium, long and full; anything else is shown as medium.</source>
        <translation>formatDateで使えるのはshort、medium、long、fullです。それ以外はmediumで表示されます。</translation>
    </message>
    <message>
        <source>The card on the timeline</source>
        <translation>タイムライン上のカード</translation>
    </message>
    <message>
        <source>Select an event to see its card.</source>
        <translation>イベントを選ぶと、そのカードが表示されます。</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <comment>a row among the worst, and why</comment>
        <translation>%L1行：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among the worst rows</comment>
        <translation>%2件中%1件目</translation>
    </message>
    <message>
        <source>No row stands out: all are about as long, as full and as usual.</source>
        <translation>目立つ行はありません。長さ、埋まり具合、内容はどれも同じくらいです。</translation>
    </message>
    <message numerus="yes">
        <source>Resize the iframe of %n events</source>
        <translation>
            <numerusform>%n件のイベントのiframeのサイズを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n events one iframe</source>
        <translation>
            <numerusform>%n件のイベントに同じiframeを設定</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” leads to %2</source>
        <comment>a link on the card</comment>
        <translation>「%1」のリンク先：%2</translation>
    </message>
    <message>
        <source>Go through the longest, the emptiest and the most unusual events (Alt+W; back with Alt+Shift+W)</source>
        <translation>特に長い、空の多い、珍しいイベントを順に見ます（Alt+W、戻るにはAlt+Shift+W）</translation>
    </message>
    <message>
        <source>Unusual events</source>
        <translation>目立つイベント</translation>
    </message>
    <message>
        <source>Previous unusual event</source>
        <translation>前の目立つイベント</translation>
    </message>
    <message>
        <source>Previous unusual event (Alt+Shift+W)</source>
        <translation>前の目立つイベント（Alt+Shift+W）</translation>
    </message>
    <message>
        <source>Next unusual event</source>
        <translation>次の目立つイベント</translation>
    </message>
    <message>
        <source>Next unusual event (Alt+W)</source>
        <translation>次の目立つイベント（Alt+W）</translation>
    </message>
    <message>
        <source>HubSpot does not say whether a card shows a choice&apos;s value (%1) or its label (%2).</source>
        <translation>カードに選択の値（%1）とラベル（%2）のどちらが表示されるか、HubSpotは明らかにしていません。</translation>
    </message>
    <message>
        <source>Show the labels of choices</source>
        <translation>選択のラベルを表示する</translation>
    </message>
    <message>
        <source>Hide empty values, as HubSpot does</source>
        <translation>空の値をHubSpotと同じく何も表示しない</translation>
    </message>
    <message>
        <source>A date without a time is sent as midnight UTC; the card prints the time that is then in %1.</source>
        <translation>時刻のない日付はUTCの0時として送信されます。カードにはその時点の%1の時刻が表示されます。</translation>
    </message>
</context>
<context>
    <name>composer::ReadingMender</name>
    <message numerus="yes">
        <source>%Ln cells mended.</source>
        <translation>
            <numerusform>%Ln個のセルを修正しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::Rehearsal</name>
    <message>
        <source>There is no room for a rehearsal in the folder for temporary files. Free some space.</source>
        <translation>一時ファイルのフォルダーにリハーサルのための空きがありません。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>%1 of %2 were created in the rehearsal.</source>
        <translation>リハーサルでは%2件中%1件が作成されました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused because you asked for it; nothing is wrong with them.</source>
        <translation>
            <numerusform>%Ln件は指定したとおりに拒否されました。行に問題はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are unknown: ask about them.</source>
        <translation>
            <numerusform>%Ln件は不明です。問い合わせてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need mending: %1.</source>
        <translation>
            <numerusform>%Ln行を直す必要があります：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row needs mending.</source>
        <translation>直す必要のある行はありません。</translation>
    </message>
    <message>
        <source>The selected rows were refused in the rehearsal.</source>
        <translation>選択された行はリハーサルで拒否されました。</translation>
    </message>
    <message numerus="yes">
        <source>Rows %1: %2</source>
        <comment>numbers of rows, and why they are refused</comment>
        <translation>
            <numerusform>%1行目：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rehearse again to read %Ln more reasons.</source>
        <translation>
            <numerusform>ほかの理由%Ln件は、もう一度リハーサルすると確認できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::RehearsalSheet</name>
    <message>
        <source>Rehearse</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>これらの行を表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Rehearse %Ln events</source>
        <translation>
            <numerusform>%Ln件のイベントをリハーサル</numerusform>
        </translation>
    </message>
    <message>
        <source>The same plan, under the same ids, in an empty Practice account on this computer. Nothing reaches HubSpot, and nothing of it is kept.</source>
        <translation>同じ計画を同じIDのまま、このコンピューター上の空の練習用アカウントで試します。HubSpotには何も届かず、何も残りません。</translation>
    </message>
    <message>
        <source>&amp;What goes wrong</source>
        <translation>何が起こるか(&amp;W)</translation>
    </message>
    <message>
        <source>Rehearse again</source>
        <translation>もう一度リハーサル</translation>
    </message>
    <message>
        <source>What becomes of each row stands here as soon as it runs.</source>
        <translation>リハーサルを始めると、各行の結果がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>composer::RequestDialog</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>This event</source>
        <translation>このイベント</translation>
    </message>
    <message>
        <source>Whole request</source>
        <translation>リクエスト全体</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>composer::RequestViewer</name>
    <message>
        <source>This is what will leave, word for word; nothing has left yet. Whoever runs the command creates these events.</source>
        <translation>これがそのまま送信される内容です。まだ何も送信されていません。コマンドを実行すると、これらのイベントが作成されます。</translation>
    </message>
    <message>
        <source>This event is in no request yet.</source>
        <translation>このイベントはまだどのリクエストにも含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>Request %L1: %Ln events</source>
        <translation>
            <numerusform>リクエスト%L1：イベント%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what left, word for word, from the record on this computer. Whoever runs the command asks for the same events again, under the same ids.</source>
        <translation>このコンピューターの記録にある、送信された内容そのものです。コマンドを実行すると、同じIDの同じイベントをもう一度要求することになります。</translation>
    </message>
    <message numerus="yes">
        <source>Request %L2 of %L1: %Ln events</source>
        <translation>
            <numerusform>リクエスト%L2／%L1：%Ln件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>行%1</translation>
    </message>
    <message>
        <source>What was sent is not kept any more. Ids and outcomes are.</source>
        <translation>送信した内容はもう保管されていません。IDと結果は残っています。</translation>
    </message>
</context>
<context>
    <name>composer::ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>内容の確認</translation>
    </message>
    <message>
        <source>Created events cannot be changed or deleted.</source>
        <translation>作成したイベントは変更も削除もできません。</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>実行される内容</translation>
    </message>
    <message numerus="yes">
        <source>I understand that %Ln contacts get another email address</source>
        <translation>
            <numerusform>%Ln件のコンタクトのEメールアドレスが変わることを理解しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing new to create</source>
        <translation>新しく作成するものはありません</translation>
    </message>
    <message numerus="yes">
        <source>Create the %Ln events again that say the same as earlier ones</source>
        <translation>
            <numerusform>以前と同じ内容の%Ln件のイベントをもう一度作成する</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the send of %1</source>
        <translation>%1の送信を開く</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>See the request…</source>
        <translation>リクエストを見る…</translation>
    </message>
    <message>
        <source>%1 · Live</source>
        <comment>Create 125 events, on a live account</comment>
        <translation>%1 · 本番</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>対象のイベント</translation>
    </message>
    <message>
        <source>Rehearse first…</source>
        <translation>先にリハーサル…</translation>
    </message>
    <message>
        <source>The same plan in a Practice account on this computer; nothing reaches HubSpot</source>
        <translation>同じ計画をこのコンピューター上の練習用アカウントで試します。HubSpotには何も届きません</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>%1 is “Create 125 events”</comment>
        <translation>%1しますか？</translation>
    </message>
    <message>
        <source>Asked because the record of sends to this account was damaged and restored.</source>
        <translation>このアカウントへの送信記録が破損し、復元されたため確認しています。</translation>
    </message>
    <message numerus="yes">
        <source>Create the %Ln events that are perhaps here already</source>
        <translation>
            <numerusform>すでにあるかもしれない%Ln件のイベントを作成する</numerusform>
        </translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>行を表示</translation>
    </message>
    <message>
        <source>Show rows: %1</source>
        <translation>行を表示：%1</translation>
    </message>
    <message>
        <source>Create 1 first and look at it</source>
        <translation>まず1件作成して確認</translation>
    </message>
    <message>
        <source>Which event is created first, to look at it</source>
        <translation>確認のために最初に作成するイベント</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>最初のイベント</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <comment>events that are about to be created</comment>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>Preparing: %L1 %</source>
        <comment>of the events that are about to be created</comment>
        <translation>準備中：%L1 %</translation>
    </message>
    <message>
        <source>Cancelled before anything left: no event was created.</source>
        <translation>何も送信される前にキャンセルしました。イベントは作成されていません。</translation>
    </message>
</context>
<context>
    <name>composer::ReviewGuard</name>
    <message>
        <source>Note for the receipt</source>
        <translation>送信レポートのメモ</translation>
    </message>
    <message>
        <source>(optional) who agreed, why</source>
        <translation>（任意）承認者と理由</translation>
    </message>
    <message>
        <source>Type &lt;b&gt;%1&lt;/b&gt; to create on a live account</source>
        <translation>本番アカウントに作成するには &lt;b&gt;%1&lt;/b&gt; と入力してください</translation>
    </message>
    <message>
        <source>Number of the account</source>
        <translation>アカウント番号</translation>
    </message>
    <message numerus="yes">
        <source>Asked because it is a live account and more than %Ln events.</source>
        <translation>
            <numerusform>本番アカウントで、イベントが%Ln件を超えるため確認しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 first</source>
        <translation>先に%1を入力してください</translation>
    </message>
    <message>
        <source>Type &lt;b&gt;%1&lt;/b&gt; to create all the same</source>
        <translation>それでも作成するには &lt;b&gt;%1&lt;/b&gt; と入力してください</translation>
    </message>
</context>
<context>
    <name>composer::SavingNotice</name>
    <message numerus="yes">
        <source>Saving: %1 of %Ln events.</source>
        <translation>
            <numerusform>保存しています：%Ln件のイベントのうち%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存しませんでした。</translation>
    </message>
</context>
<context>
    <name>composer::SealBanner</name>
    <message>
        <source>Take the seal off</source>
        <translation>封を外す</translation>
    </message>
    <message>
        <source>Digest you were told</source>
        <translation>伝えられた確認コード</translation>
    </message>
    <message>
        <source>The draft can be changed then, and its receipt will not name the seal</source>
        <translation>下書きを変更できるようになり、送信レポートに封は記載されません</translation>
    </message>
    <message>
        <source>Sealed %1.</source>
        <translation>%1に封をしました。</translation>
    </message>
    <message>
        <source>Sealed %1: “%2”.</source>
        <translation>%1に封をしました：「%2」。</translation>
    </message>
    <message>
        <source>The digest holds: the events are those that were sealed. Nothing in them can be changed.</source>
        <translation>確認コードは一致しています。イベントは封をしたときのままで、何も変更できません。</translation>
    </message>
    <message>
        <source>The digest does not hold: something was changed since. These events are not created; ask for the file once more.</source>
        <translation>確認コードが一致しません。封をした後に変更されています。これらのイベントは作成されません。ファイルをもう一度もらってください。</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>確認コード：%1</translation>
    </message>
    <message>
        <source>It guards against accidents, not against forgery.</source>
        <translation>事故を防ぐためのもので、偽造を防ぐものではありません。</translation>
    </message>
    <message>
        <source>The same as you were told.</source>
        <translation>伝えられたものと同じです。</translation>
    </message>
    <message>
        <source>Go on: at least 8 characters.</source>
        <translation>続けてください：8文字以上必要です。</translation>
    </message>
    <message>
        <source>Another one: this is not the list that you were told of.</source>
        <translation>別のものです。伝えられたリストではありません。</translation>
    </message>
    <message>
        <source>An earlier version sealed it: its date, its name and what became of events are not in the digest.</source>
        <translation>以前のバージョンが封をしました。日付、名前、イベントの結果は確認コードに含まれません。</translation>
    </message>
</context>
<context>
    <name>composer::SealDialog</name>
    <message>
        <source>Seal for approval</source>
        <translation>承認のために封をする</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln events</source>
        <translation>
            <numerusform>%1 · %Ln件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is made that a colleague opens: nothing in it can be changed there, and it shows whether it is still what you sealed. You get a short digest to tell them, by another way than the file. It guards against accidents, not against forgery.</source>
        <translation>同僚が開くファイルを作成します。そこでは何も変更できず、封をしたときのままかどうかが表示されます。短い確認コードを、ファイルとは別の方法で同僚に伝えてください。事故を防ぐためのもので、偽造を防ぐものではありません。</translation>
    </message>
    <message>
        <source>The draft here stays as it is.</source>
        <translation>ここにある下書きはそのままです。</translation>
    </message>
    <message>
        <source>Who agreed, and to what</source>
        <translation>誰が何に同意したか</translation>
    </message>
    <message>
        <source>&amp;Note, for the file and the receipt</source>
        <translation>メモ（ファイルと送信レポート用）(&amp;N)</translation>
    </message>
    <message>
        <source>Seal and save…</source>
        <translation>封をして保存…</translation>
    </message>
</context>
<context>
    <name>composer::SealPresenter</name>
    <message>
        <source>The seal is off: the draft can be changed, and its receipt will not name the seal.</source>
        <translation>封を外しました。下書きを変更でき、送信レポートに封は記載されません。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>composer::SendController</name>
    <message>
        <source>The send stood in the record already when it was cancelled. It was stopped before its first request: no event was created, and its rows are free in the draft.</source>
        <translation>キャンセルした時点で、この送信はすでに記録されていました。最初のリクエストの前に停止したため、イベントは作成されていません。行は下書きで引き続き使えます。</translation>
    </message>
</context>
<context>
    <name>composer::SendHeading</name>
    <message>
        <source>by %1</source>
        <comment>who created the events</comment>
        <translation>実行者：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ：%1</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>下書きを開く</translation>
    </message>
    <message>
        <source>It has now: %1</source>
        <comment>a draft: events, errors</comment>
        <translation>現在の内容：%1</translation>
    </message>
</context>
<context>
    <name>composer::SendInspector</name>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Ask the account</source>
        <translation>アカウントに問い合わせ</translation>
    </message>
    <message>
        <source>Mend in the draft</source>
        <translation>下書きで修正</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>サポート用にコピー</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
    <message>
        <source>Copy correlation id</source>
        <translation>相関IDをコピー</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>行が選ばれていません</translation>
    </message>
    <message>
        <source>Choose a row to see what happened to it and what can be done.</source>
        <translation>行を選ぶと、起きたことと次にできることが表示されます。</translation>
    </message>
    <message>
        <source>Possible as soon as the send is paused or over.</source>
        <translation>送信が一時停止するか終わると使えます。</translation>
    </message>
    <message>
        <source>Possible as soon as the send is over.</source>
        <translation>送信が終わると使えます。</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>イベントID</translation>
    </message>
    <message>
        <source>Token it is about</source>
        <translation>関係するトークン</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>%1, attempts: %2</source>
        <translation>%1、試行：%2</translation>
    </message>
    <message>
        <source>On a record of</source>
        <translation>レコードの種類</translation>
    </message>
    <message>
        <source>Asked, begun and completed there</source>
        <translation>受付・開始・完了の日時</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Open the record in HubSpot</source>
        <translation>HubSpotでレコードを開く</translation>
    </message>
    <message>
        <source>Show the request…</source>
        <translation>リクエストを表示…</translation>
    </message>
    <message>
        <source>not in the draft any more</source>
        <translation>もう下書きにありません</translation>
    </message>
    <message>
        <source>Compose a correction</source>
        <translation>訂正を作る</translation>
    </message>
    <message>
        <source>A new event, filled in like this one and linked to it; nothing is sent before you create it</source>
        <translation>このイベントと同じ内容で、これに結び付いた新しいイベントです。作成するまで何も送信されません</translation>
    </message>
    <message>
        <source>Said by the account or the network</source>
        <translation>アカウントまたはネットワークからの文面</translation>
    </message>
    <message>
        <source>How it stands there</source>
        <translation>表示のしかた</translation>
    </message>
    <message>
        <source>In the rehearsal only: nothing of it reached HubSpot.</source>
        <translation>リハーサルの中だけのことで、HubSpotには何も届いていません。</translation>
    </message>
    <message>
        <source>Corrects the event</source>
        <translation>訂正するイベント</translation>
    </message>
    <message>
        <source>Composed again for the event</source>
        <translation>作り直した元のイベント</translation>
    </message>
    <message>
        <source>Corrected by the event</source>
        <translation>訂正したイベント</translation>
    </message>
    <message>
        <source>Correlation id (the account&apos;s name for the request)</source>
        <translation>相関ID（アカウントでのリクエストの名前）</translation>
    </message>
    <message>
        <source>Created at, as the account says</source>
        <translation>作成日時（アカウントの回答）</translation>
    </message>
    <message>
        <source>The account&apos;s word for the request</source>
        <translation>リクエストに対するアカウントの回答</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>送信したときの内容</translation>
    </message>
</context>
<context>
    <name>composer::SendList</name>
    <message>
        <source>What was sent long ago is kept for now: this computer&apos;s clock stands more than a year after the last send. Check the clock. If it is right, `sends keep` on the command line lets go of it.</source>
        <translation>以前に送信した内容は、ひとまず残しています。このコンピューターの時計が、最後の送信から1年以上先を示しているためです。時計を確認してください。正しい場合は、コマンドラインの`sends keep`で手放せます。</translation>
    </message>
</context>
<context>
    <name>composer::SendModel</name>
    <message>
        <source>Mark</source>
        <translation>印</translation>
    </message>
    <message>
        <source>For</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>not in the draft any more</source>
        <translation>もう下書きにありません</translation>
    </message>
    <message>
        <source>Place in this send</source>
        <translation>この送信での順番</translation>
    </message>
    <message>
        <source>Row of the draft</source>
        <translation>下書きの行</translation>
    </message>
</context>
<context>
    <name>composer::SendNoteDialog</name>
    <message>
        <source>Name and note</source>
        <translation>名前とメモ</translation>
    </message>
    <message>
        <source>&amp;Name in the list</source>
        <translation>一覧での名前(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote for the receipt</source>
        <translation>送信レポートのメモ(&amp;O)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep it whole, and before the others in the list</source>
        <translation>内容をすべて残し、一覧の先頭に置く</translation>
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
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Events of this send</source>
        <translation>この送信のイベント</translation>
    </message>
    <message>
        <source>Save outcome CSV…</source>
        <translation>結果CSVを保存…</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>送信レポートを保存…</translation>
    </message>
    <message numerus="yes">
        <source>Ask about %Ln</source>
        <translation>
            <numerusform>%Ln件を問い合わせ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %Ln in the draft</source>
        <translation>
            <numerusform>下書きで%Ln件を修正</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Your rows with what became of each; can be opened again</source>
        <translation>各行の結果を付けたファイルです。あとで開き直せます</translation>
    </message>
    <message>
        <source>All that is known of this send, request by request: for your records and for support</source>
        <translation>この送信について分かっているすべての内容（リクエストごと）。記録やサポートへの問い合わせに使えます</translation>
    </message>
    <message>
        <source>Name and note…</source>
        <translation>名前とメモ…</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>events, beside their number</comment>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>events, beside their number</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>events, beside their number</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>events, beside their number</comment>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>events, beside their number</comment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>events, beside their number</comment>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>composer::SendPages</name>
    <message>
        <source>You stay signed in until you close the program: the keychain did not take the sign-in, and nothing secret is written to a file.</source>
        <translation>サインインはプログラムを閉じるまで有効です。キーチェーンに保存できず、秘密の情報をファイルに書くこともありません。</translation>
    </message>
    <message>
        <source>Name and note cannot be written. Free some space and try again.</source>
        <translation>名前とメモを書き込めません。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The account of this send was forgotten. Connect it again, then ask or go on; nothing was lost.</source>
        <translation>この送信のアカウントは削除されています。もう一度接続してから、問い合わせるか続けてください。失われたものはありません。</translation>
    </message>
    <message>
        <source>This send went to %1, which was forgotten and never said its number. Is it the account %2?</source>
        <translation>この送信の宛先%1は削除され、番号も分かりません。%2と同じアカウントですか。</translation>
    </message>
    <message>
        <source>Yes, it is %1</source>
        <translation>はい、%1です</translation>
    </message>
</context>
<context>
    <name>composer::SendReview</name>
    <message>
        <source>The draft changed while you were looking at the numbers. Review it once more.</source>
        <translation>数字を見ている間に下書きが変わりました。もう一度内容を確認してください。</translation>
    </message>
    <message>
        <source>Set in the Practice account: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>練習用アカウントの設定：&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The draft was changed while its events were read. Nothing was sent; review it once more.</source>
        <translation>イベントを読み込んでいる間に下書きが変更されました。何も送信されていません。もう一度確認してください。</translation>
    </message>
</context>
<context>
    <name>composer::SendingRulesPanel</name>
    <message>
        <source>Sends</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Type a live account’s number above so many events</source>
        <translation>本番アカウントの番号を入力する件数（これを超えたとき）</translation>
    </message>
    <message>
        <source>Events in a request</source>
        <translation>1リクエストのイベント数</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Who gets no events</source>
        <translation>イベントを受け取らない人</translation>
    </message>
    <message>
        <source>A file with addresses or domains, one a line: your own staff, people who opted out.</source>
        <translation>1行に1件のアドレスまたはドメインを書いたファイル：自社の社員、配信を停止した人など。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln addresses and domains</source>
        <translation>
            <numerusform>%1：アドレスとドメイン%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are neither.</source>
        <translation>
            <numerusform>%Ln行はどちらでもありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv)</source>
        <translation>リスト (*.txt *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Before the first text of a correction</source>
        <translation>訂正の最初の文字列の前に付けるもの</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2年</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5年</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what was sent, word for word</source>
        <translation>送信した内容そのものを保管する期間</translation>
    </message>
    <message>
        <source>Wait before a live account, in seconds; 0 = not at all</source>
        <translation>本番アカウントへの送信前の待ち時間（秒、0＝なし）</translation>
    </message>
    <message>
        <source>Then the texts go, at the next start. For whom events were, ids and outcomes stay; pinned sends stay whole.</source>
        <translation>期間を過ぎると、次の起動時に内容が消えます。イベントの対象、ID、結果は残ります。固定した送信はすべて残ります。</translation>
    </message>
</context>
<context>
    <name>composer::SetColumnDialog</name>
    <message numerus="yes">
        <source>Set in %Ln rows</source>
        <translation>
            <numerusform>%Ln行に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 in %Ln rows</source>
        <translation>
            <numerusform>%Ln行に%1を設定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: one value for all of them; empty clears the cells</source>
        <translation>%1：すべてに同じ値が入ります。空にするとセルが消去されます</translation>
    </message>
</context>
<context>
    <name>composer::SettingsController</name>
    <message>
        <source>Erase a person</source>
        <translation>人を消去</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>別のコンピューター</translation>
    </message>
</context>
<context>
    <name>composer::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Numbers and dates</source>
        <translation>数値と日付(&amp;N)</translation>
    </message>
    <message>
        <source>Language, numbers and dates change when Timeline Composer is started again.</source>
        <translation>言語、数値、日付の変更は、Timeline Composerを再起動すると反映されます。</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>タイムゾーン(&amp;T)</translation>
    </message>
    <message>
        <source>In which times are shown and typed, in the draft shown and in new ones. HubSpot shows them in the account’s own.</source>
        <translation>表示中の下書きと新しい下書きで、時刻の表示と入力に使います。HubSpotではアカウントのタイムゾーンで表示されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>このコンピューターと同じ</translation>
    </message>
    <message>
        <source>As on this computer: %1</source>
        <translation>このコンピューターと同じ：%1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As on this &amp;computer</source>
        <translation>このコンピューターと同じ(&amp;C)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>ライト(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>その他の設定</translation>
    </message>
</context>
<context>
    <name>composer::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
</context>
<context>
    <name>composer::Sidebar</name>
    <message>
        <source>Drafts, templates and sends</source>
        <translation>下書き、テンプレート、送信</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Change template…</source>
        <translation>テンプレートを変更…</translation>
    </message>
    <message>
        <source>Compose events</source>
        <translation>下書きを始める</translation>
    </message>
    <message>
        <source>Seal for approval…</source>
        <translation>承認のために封をする…</translation>
    </message>
</context>
<context>
    <name>composer::SidebarActions</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The template “%1” was deleted. Drafts made with it keep it.</source>
        <translation>テンプレート「%1」を削除しました。これを使った下書きでは引き続き使えます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a draft, and its number among those of that name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The draft “%1” was deleted.</source>
        <translation>下書き「%1」を削除しました。</translation>
    </message>
</context>
<context>
    <name>composer::SidebarPane</name>
    <message>
        <source>Find a draft</source>
        <translation>下書きを検索</translation>
    </message>
    <message>
        <source>Find a draft, template or send</source>
        <translation>下書き、テンプレート、送信を検索</translation>
    </message>
</context>
<context>
    <name>composer::SignInStep</name>
    <message>
        <source>Sign in in the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Open HubSpot in the browser</source>
        <translation>ブラウザーでHubSpotを開く</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>ブラウザーを待っています</translation>
    </message>
    <message>
        <source>HubSpot is open in your browser. Choose the account, then press &lt;b&gt;Connect app&lt;/b&gt;. This window goes on by itself.</source>
        <translation>ブラウザーでHubSpotが開いています。アカウントを選び、&lt;b&gt;アプリを接続&lt;/b&gt;を押してください。このウィンドウは自動で進みます。</translation>
    </message>
    <message>
        <source>HubSpot does not let you? Super admins and people with HubSpot Marketplace access may connect apps.</source>
        <translation>HubSpotで許可されませんか？アプリを接続できるのは、スーパー管理者とHubSpot Marketplaceへのアクセス権を持つ人です。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>The browser cannot open the last page? Paste the address it &amp;ended on</source>
        <translation>ブラウザーが最後のページを開けませんか？最後に表示されたアドレスを貼り付けてください(&amp;E)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>You are signed in, but the keychain is locked. Unlock it and try again, or stay signed in until you close the program.</source>
        <translation>サインインしましたが、キーチェーンがロックされています。ロックを解除してもう一度試すか、プログラムを閉じるまでサインインしたままにしてください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>今回のみ</translation>
    </message>
    <message>
        <source>Signed in, renews by itself</source>
        <translation>サインイン済み、自動で更新されます</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Since %1, as %2</source>
        <translation>%1から、%2として</translation>
    </message>
    <message>
        <source>The browser came back. Signing in…</source>
        <translation>ブラウザーが戻りました。サインインしています…</translation>
    </message>
    <message>
        <source>Asking which account this is…</source>
        <translation>どのアカウントかを問い合わせています…</translation>
    </message>
    <message>
        <source>Keeping the sign-in…</source>
        <translation>サインインを保存しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>残り%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>残り%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in without it</source>
        <translation>それなしでサインイン</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>サポート用にコピー</translation>
    </message>
    <message>
        <source>This sign-in has ended. Sign in again; nothing was lost.</source>
        <translation>このサインインは終了しました。もう一度サインインしてください。何も失われていません。</translation>
    </message>
    <message>
        <source>Open the Practice account in the browser</source>
        <translation>練習用アカウントをブラウザーで開く</translation>
    </message>
    <message>
        <source>The Practice account’s page is open in your browser. Press &lt;b&gt;Connect app&lt;/b&gt; there. This window goes on by itself.</source>
        <translation>練習用アカウントのページをブラウザーで開いています。そこで&lt;b&gt;Connect app&lt;/b&gt;を押してください。このウィンドウは自動で進みます。</translation>
    </message>
    <message>
        <source>The sign-in worked</source>
        <translation>サインインできました</translation>
    </message>
</context>
<context>
    <name>composer::SingleInstance</name>
    <message>
        <source>The folder %1 cannot be written. Check your rights there, and that the disk is connected.</source>
        <translation>フォルダー%1に書き込めません。権限とディスクの接続を確かめてください。</translation>
    </message>
    <message>
        <source>These drafts are open on the computer “%1”. Close Timeline Composer there first.</source>
        <translation>これらの下書きはコンピューター「%1」で開かれています。先にそちらのTimeline Composerを閉じてください。</translation>
    </message>
    <message>
        <source>Timeline Composer is open already but does not answer. Wait a moment, or end it, and start again.</source>
        <translation>Timeline Composerはすでに開いていますが、応答しません。少し待つか終了させてから、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>composer::TemplateCardPanel</name>
    <message>
        <source>Previous row</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Show the labels of choices</source>
        <translation>選択のラベルを表示する</translation>
    </message>
    <message>
        <source>The card on the timeline</source>
        <translation>タイムラインのカード</translation>
    </message>
    <message>
        <source>made-up values</source>
        <translation>仮の値</translation>
    </message>
    <message>
        <source>HubSpot does not say whether a card shows a choice&apos;s value (%1) or its label (%2).</source>
        <translation>カードに選択の値（%1）とラベル（%2）のどちらが表示されるか、HubSpotは明らかにしていません。</translation>
    </message>
    <message>
        <source>Hide empty values, as HubSpot does</source>
        <translation>空の値をHubSpotと同じく何も表示しない</translation>
    </message>
    <message>
        <source>%1 is not a token</source>
        <translation>%1はトークンではありません</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>%2行中%1行目</translation>
    </message>
</context>
<context>
    <name>composer::TemplateChangeController</name>
    <message>
        <source>Open the draft first, then change its template.</source>
        <translation>先に下書きを開いてから、テンプレートを変更してください。</translation>
    </message>
    <message>
        <source>The events that were sent already stay in the draft with the old template.</source>
        <translation>送信済みのイベントは、以前のテンプレートのまま下書きに残ります。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The draft has the template “%1” now.</source>
        <translation>下書きのテンプレートは「%1」になりました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The draft is sealed: take the seal off before you change its template.</source>
        <translation>下書きには封がしてあります。テンプレートを変更する前に封を外してください。</translation>
    </message>
    <message>
        <source>Change template</source>
        <translation>テンプレートを変更</translation>
    </message>
    <message>
        <source>The draft has changed since it got this template, so the old one was not put back: what came after would be lost.</source>
        <translation>このテンプレートに変えてから下書きが変更されたため、元のテンプレートには戻していません。戻すと、その後の変更が失われます。</translation>
    </message>
    <message>
        <source>Undo takes this change back; the steps before it cannot be undone any more.</source>
        <translation>「元に戻す」でこの変更を取り消せます。それより前の操作は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>composer::TemplateChangeDialog</name>
    <message>
        <source>Change template</source>
        <translation>テンプレートを変更</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>There is no other template. Add one from the menu with three dots first.</source>
        <translation>ほかのテンプレートがありません。先に3点メニューから追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln values are lost, for the other template has no such field</source>
        <translation>
            <numerusform>%1：変更先のテンプレートにこの項目がないため、%Ln件の値が失われます</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>失われるものはありません</translation>
    </message>
    <message>
        <source>As they are: %1</source>
        <translation>そのまま：%1</translation>
    </message>
    <message>
        <source>Of another kind there, and checked anew: %1</source>
        <translation>変更先では種類が異なり、改めてチェックされるもの：%1</translation>
    </message>
    <message>
        <source>New, and empty at first: %1</source>
        <translation>新しい項目（最初は空）：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events were sent already and stay in the draft as it is</source>
        <translation>
            <numerusform>%Ln件のイベントは送信済みで、元の下書きにそのまま残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>renamed token</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Values go along under another name: %1</source>
        <translation>値は別の名前で引き継がれます：%1</translation>
    </message>
</context>
<context>
    <name>composer::TemplateChoiceDialog</name>
    <message>
        <source>Choose templates</source>
        <translation>テンプレートを選ぶ</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Templates found. Those that are here already are replaced.</source>
        <translation>見つかったテンプレート(&amp;T)。すでにあるものは置き換えられます。</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln templates</source>
        <translation>
            <numerusform>%Ln個のテンプレートをインポート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::TemplateController</name>
    <message>
        <source>The template “%1” has the id %2 already. Two templates cannot be the same one at HubSpot.</source>
        <translation>テンプレート「%1」のIDはすでに%2です。2つのテンプレートをHubSpotの同じものにすることはできません。</translation>
    </message>
</context>
<context>
    <name>composer::TemplateDifferenceDialog</name>
    <message>
        <source>Template at HubSpot</source>
        <translation>HubSpotのテンプレート</translation>
    </message>
    <message>
        <source>“%1” differs from what %2 has</source>
        <translation>「%1」は%2にあるものと異なります</translation>
    </message>
    <message>
        <source>Only the template here is changed. What HubSpot has is changed by your developer.</source>
        <translation>変更されるのはここのテンプレートだけです。HubSpotにあるものは開発者が変更します。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Take HubSpot’s in all</source>
        <translation>すべてHubSpotのものにする</translation>
    </message>
    <message>
        <source>Keep mine in all</source>
        <translation>すべて自分のものを残す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>反映する</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>At HubSpot</source>
        <translation>HubSpot</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>Take HubSpot’s</source>
        <translation>HubSpotのものにする</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分のものを残す</translation>
    </message>
</context>
<context>
    <name>composer::TemplateDocument</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>レコードの種類</translation>
    </message>
    <message>
        <source>Id at HubSpot</source>
        <translation>HubSpotでのID</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Page that events open</source>
        <translation>イベントが開くページ</translation>
    </message>
    <message>
        <source>Name of a token</source>
        <translation>トークンの名前</translation>
    </message>
    <message>
        <source>Label of a token</source>
        <translation>トークンのラベル</translation>
    </message>
    <message>
        <source>Type of a token</source>
        <translation>トークンの種類</translation>
    </message>
    <message>
        <source>Property that is written as well</source>
        <translation>同時に書き込まれるプロパティー</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tokens</source>
        <translation>
            <numerusform>%n個のトークンを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a token</source>
        <translation>トークンを移動</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>項目%1</translation>
    </message>
</context>
<context>
    <name>composer::TemplateEditing</name>
    <message>
        <source>The template is not there any more.</source>
        <translation>テンプレートはもうありません。</translation>
    </message>
    <message>
        <source>A template is on the screen: open a draft to send its events</source>
        <translation>テンプレートを表示中です。イベントを送るには下書きを開いてください</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>日時は%1</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新しいテンプレート</translation>
    </message>
    <message>
        <source>Tokens of the columns of a file</source>
        <translation>ファイルの列をトークンに</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.gz *.xlsx *.ods *.json *.jsonl)</source>
        <translation>表 (*.csv *.tsv *.txt *.gz *.xlsx *.ods *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens were added from %1.</source>
        <translation>
            <numerusform>%1から%Ln個のトークンを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens from %1</source>
        <translation>%1からのトークン</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1に保存</translation>
    </message>
    <message>
        <source>Another version of the template</source>
        <translation>テンプレートの別の版</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns of %1 became no token, because HubSpot takes 500: %2.</source>
        <translation>
            <numerusform>HubSpotのトークンは500個までのため、%1の%Ln列はトークンになりませんでした：%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::TemplateFetching</name>
    <message>
        <source>Asking %1 for its templates…</source>
        <translation>%1にテンプレートを問い合わせています…</translation>
    </message>
    <message>
        <source>Read from HubSpot</source>
        <translation>HubSpotから読み取り</translation>
    </message>
    <message>
        <source>Equal to HubSpot’s, today %1.</source>
        <translation>HubSpotと同じです（今日%1）。</translation>
    </message>
    <message>
        <source>%1 has no templates of this app.</source>
        <translation>%1にこのアプリのテンプレートはありません。</translation>
    </message>
    <message>
        <source>%1 takes the template as it is here. HubSpot does not have it yet.</source>
        <translation>%1はここにあるままのテンプレートを受け付けます。HubSpotにはまだありません。</translation>
    </message>
    <message>
        <source>The template “%1” could not be compared with the one at %2. %3</source>
        <translation>テンプレート「%1」を%2のものと比べられませんでした。%3</translation>
    </message>
    <message>
        <source>The template could not be compared with the one at %1. %2</source>
        <translation>テンプレートを%1のものと比べられませんでした。%2</translation>
    </message>
</context>
<context>
    <name>composer::TemplateGiveAway</name>
    <message>
        <source>HubSpot would refuse it as it is: %1</source>
        <translation>このままではHubSpotに拒否されます：%1</translation>
    </message>
    <message>
        <source>The message was copied: paste it into an email or chat with your developer. There is no secret in it.</source>
        <translation>メッセージをコピーしました。開発者へのメールやチャットに貼り付けてください。秘密の情報は含まれていません。</translation>
    </message>
    <message>
        <source>Save for your developer</source>
        <translation>開発者のために保存</translation>
    </message>
    <message>
        <source>Event templates (*.json)</source>
        <translation>イベントテンプレート (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1に書き込めません。</translation>
    </message>
</context>
<context>
    <name>composer::TemplateGuard</name>
    <message>
        <source>The app you are signed in to %1 with has no template %2: HubSpot would refuse every event. Nothing more was sent. Sign in with the app it belongs to, then go on.</source>
        <translation>%1へのサインインに使ったアプリにはテンプレート%2がありません。HubSpotはすべてのイベントを拒否します。これ以上は何も送信されていません。テンプレートが属するアプリでサインインしてから続けてください。</translation>
    </message>
    <message>
        <source>The template was changed here since these events were made, and they would be refused: %1. Nothing more was sent. Change it back, or stop here, mend the rows in their draft and send them from there.</source>
        <translation>これらのイベントを作った後にここでテンプレートが変更されたため、イベントは拒否されます：%1。これ以上は何も送信されていません。変更を元に戻すか、ここで止めて下書きの行を直し、そこから送信してください。</translation>
    </message>
    <message>
        <source>The template at HubSpot is another than the one these events were made with, and they would be refused: %1. Nothing more was sent. Let your developer change it back, or stop here, mend the rows in their draft and send them from there.</source>
        <translation>HubSpotにあるテンプレートは、これらのイベントを作ったときのものと異なるため、イベントは拒否されます：%1。これ以上は何も送信されていません。開発者に変更を元に戻してもらうか、ここで止めて下書きの行を直し、そこから送信してください。</translation>
    </message>
</context>
<context>
    <name>composer::TemplatePage</name>
    <message>
        <source>Name of the template</source>
        <translation>テンプレートの名前</translation>
    </message>
    <message>
        <source>Get from HubSpot…</source>
        <translation>HubSpotから取得…</translation>
    </message>
    <message>
        <source>Export for your developer…</source>
        <translation>開発者のためにエクスポート…</translation>
    </message>
    <message>
        <source>Compose events</source>
        <translation>下書きを始める</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>レコードの種類</translation>
    </message>
    <message>
        <source>Id at HubSpot</source>
        <translation>HubSpotでのID</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Add a token</source>
        <translation>トークンを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>one line, always visible</source>
        <translation>1行、常に表示</translation>
    </message>
    <message>
        <source>Insert token</source>
        <translation>トークンを挿入</translation>
    </message>
    <message>
        <source>Header of the card</source>
        <translation>カードのヘッダー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>behind “Show details”</source>
        <translation>「詳細を表示」の中</translation>
    </message>
    <message>
        <source>Details of the card</source>
        <translation>カードの詳細</translation>
    </message>
    <message>
        <source>Page that events open…</source>
        <translation>イベントが開くページ…</translation>
    </message>
    <message>
        <source>each event may say another</source>
        <translation>イベントごとに変えられます</translation>
    </message>
    <message>
        <source>Words of the link</source>
        <translation>リンクテキスト</translation>
    </message>
    <message>
        <source>Title of the window</source>
        <translation>ウィンドウのタイトル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>幅と高さ</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>コンタクト</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Custom object</source>
        <translation>カスタムオブジェクト</translation>
    </message>
    <message>
        <source>Copy a message to your developer</source>
        <translation>開発者へのメッセージをコピー</translation>
    </message>
    <message>
        <source>Save for the timeline API (v3)…</source>
        <translation>タイムラインAPI（v3）用に保存…</translation>
    </message>
    <message>
        <source>Save for a developer project (hsmeta)…</source>
        <translation>開発者プロジェクト（hsmeta）用に保存…</translation>
    </message>
    <message>
        <source>Rows of a spreadsheet: name, label, type, options, property</source>
        <translation>表計算の行：名前、ラベル、種類、選択肢、プロパティー</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Go on with the import of %1</source>
        <translation>%1のインポートを続ける</translation>
    </message>
    <message>
        <source>The template is at HubSpot: this can no longer change.</source>
        <translation>テンプレートはHubSpotにあるため、これは変更できません。</translation>
    </message>
    <message>
        <source>read from %1 on %2</source>
        <translation>%2に%1から読み取り</translation>
    </message>
    <message>
        <source>at HubSpot, as its file says</source>
        <translation>ファイルによるとHubSpotにあります</translation>
    </message>
    <message>
        <source>not at HubSpot yet</source>
        <translation>まだHubSpotにありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln個のトークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens, from %1</source>
        <translation>
            <numerusform>%Ln個のトークン（%1から）</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy names of tokens in a spreadsheet first.</source>
        <translation>貼り付ける行がありません。先に表計算でトークンの名前をコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n tokens</source>
        <translation>
            <numerusform>%n個のトークンを貼り付け</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1を使う</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>The template is at HubSpot: what is locked can no longer change.</source>
        <translation>テンプレートはHubSpotにあります。鍵の付いたものは変更できません。</translation>
    </message>
    <message>
        <source>Labels, options and texts can. Once your developer has put them there, cards created earlier show the new texts too.</source>
        <translation>ラベル、選択肢、テキストは変更できます。開発者がHubSpotに反映すると、以前のカードにも新しいテキストが表示されます。</translation>
    </message>
    <message>
        <source>The template is not at HubSpot yet.</source>
        <translation>テンプレートはまだHubSpotにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens are not at HubSpot yet: %1.</source>
        <translation>
            <numerusform>まだHubSpotにないトークンが%Ln個あります：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>HubSpot refuses events that carry them until your developer has added them.</source>
        <translation>開発者が追加するまで、これらを含むイベントはHubSpotに拒否されます。</translation>
    </message>
    <message>
        <source>The draft %1 uses this template</source>
        <translation>下書き%1がこのテンプレートを使っています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events.</source>
        <translation>
            <numerusform>%Ln件のイベント。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It still has the template as it was before.</source>
        <translation>%1まだ変更前のテンプレートのままです。</translation>
    </message>
    <message>
        <source>Take over the changes…</source>
        <translation>変更を反映…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>発生した日時</translation>
    </message>
    <message>
        <source>Extra data</source>
        <translation>追加データ</translation>
    </message>
    <message>
        <source>The template “%1” has the id %2 already. Two templates cannot be the same one at HubSpot.</source>
        <translation>テンプレート「%1」のIDはすでに%2です。2つのテンプレートをHubSpotの同じものにすることはできません。</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>テンプレートの名前を変更</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the id of a template at HubSpot</comment>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>Its number or name at HubSpot, once your developer has made it</source>
        <translation>開発者が作成した後の、HubSpotでの番号または名前</translation>
    </message>
    <message>
        <source>none yet: add one, or take the columns of a file</source>
        <translation>まだありません。追加するか、ファイルの列から作成してください</translation>
    </message>
    <message>
        <source>in details only</source>
        <translation>詳細でのみ</translation>
    </message>
    <message>
        <source>The Practice account takes its events already. For a live account your developer creates it there, and you type in the id that HubSpot gives it.</source>
        <translation>練習用アカウントではすでに使えます。本番のアカウントでは開発者が作成し、HubSpotが付けたIDをここに入力してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>インポートを続ける</translation>
    </message>
    <message>
        <source>Its name in HubSpot’s other interface…</source>
        <translation>HubSpotのもう一方のインターフェースでの名前…</translation>
    </message>
    <message>
        <source>Name in HubSpot’s other interface</source>
        <translation>HubSpotのもう一方のインターフェースでの名前</translation>
    </message>
    <message>
        <source>HubSpot takes events in two ways: by its timeline API (v3), where a template has a number, and as
app events (2026-03), where it has a name. Does your developer have this template in both? Type
what it is called in the other one: events that were created there count as created here, and
none is created twice. Leave it empty if there is only one.</source>
        <translation>HubSpotにイベントを送る方法は2つあります。タイムラインAPI（v3）ではテンプレートに番号があり、
アプリイベント（2026-03）では名前があります。このテンプレートが両方にある場合は、
もう一方での名前を入力してください。そこで作成したイベントはここでも作成済みとして扱われ、
二重に作成されません。一方だけにある場合は空のままにします。</translation>
    </message>
    <message>
        <source>The template is at HubSpot, as its file says: what is locked can no longer change.</source>
        <translation>ファイルによると、テンプレートはHubSpotにあります。ロックされた項目は変更できません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens that HubSpot has were removed here: %1.</source>
        <translation>
            <numerusform>HubSpotにあるトークン%Ln個をここでは削除しました：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>HubSpot keeps them. Events created from here do not carry them.</source>
        <translation>HubSpotには残ります。ここから作成するイベントには含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln back</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%Ln個を元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Removes it here only: HubSpot keeps the token, and events created from here do not carry it.</source>
        <translation>ここでだけ削除します。トークンはHubSpotに残り、ここから作成するイベントには含まれません。</translation>
    </message>
    <message>
        <source>Put tokens back</source>
        <translation>トークンを元に戻す</translation>
    </message>
    <message>
        <source>%1 Events do not carry this token until then.</source>
        <translation>%1それまで、イベントにこのトークンは入りません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problems of tokens</source>
        <translation>
            <numerusform>トークンの問題がほかに%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of a token</source>
        <translation>トークンの名前</translation>
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
        <translation>timestamp   発生した日時</translation>
    </message>
    <message>
        <source>if   Only when there is a value</source>
        <translation>if   値があるときだけ</translation>
    </message>
    <message>
        <source>extraData   Extra data of the event</source>
        <translation>extraData   イベントの追加データ</translation>
    </message>
</context>
<context>
    <name>composer::TokenOptionsPanel</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Value at HubSpot</source>
        <translation>HubSpotでの値</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>選択肢を追加</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>一覧を貼り付け</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>%1の選択肢</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>選択肢%1</translation>
    </message>
</context>
<context>
    <name>composer::TokenTableDelegate</name>
    <message>
        <source>new</source>
        <comment>a token that HubSpot does not have yet</comment>
        <translation>新規</translation>
    </message>
</context>
<context>
    <name>composer::TokenTableModel</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message numerus="yes">
        <source>%n options</source>
        <translation>
            <numerusform>%n個の選択肢</numerusform>
        </translation>
    </message>
    <message>
        <source>HubSpot has this token: its name and type can no longer change.</source>
        <translation>このトークンはHubSpotにあります。名前と種類は変更できません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Also writes to the contact</source>
        <translation>コンタクトにも書き込む</translation>
    </message>
    <message>
        <source>Also writes to the company</source>
        <translation>会社にも書き込む</translation>
    </message>
    <message>
        <source>Also writes to the deal</source>
        <translation>取引にも書き込む</translation>
    </message>
    <message>
        <source>Also writes to the ticket</source>
        <translation>チケットにも書き込む</translation>
    </message>
    <message>
        <source>Also writes to the record</source>
        <translation>レコードにも書き込む</translation>
    </message>
    <message>
        <source>There is a token called “%1” already.</source>
        <translation>「%1」というトークンはすでにあります。</translation>
    </message>
    <message>
        <source>The texts still print another token by “%1”: give that one its new name first.</source>
        <translation>本文では、別のトークンがまだ「%1」という名前で表示されています。先にそのトークンに新しい名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>composer::TopBar</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>アカウントを接続</translation>
    </message>
    <message>
        <source>Where events are created</source>
        <translation>イベントの作成先</translation>
    </message>
    <message>
        <source>Review and create %L1…</source>
        <translation>%L1件の内容を確認して作成…</translation>
    </message>
    <message>
        <source>Review and create…</source>
        <translation>内容を確認して作成…</translation>
    </message>
    <message>
        <source>%1 · sign in again</source>
        <translation>%1 · もう一度サインイン</translation>
    </message>
    <message>
        <source>%1: sign in again before anything can be created</source>
        <translation>%1：作成する前にもう一度サインインしてください</translation>
    </message>
    <message>
        <source>Where events are created: %1</source>
        <translation>イベントの作成先：%1</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>アカウント…</translation>
    </message>
    <message>
        <source>Reading the events…</source>
        <translation>イベントを読み込んでいます…</translation>
    </message>
    <message>
        <source>See what would be created; nothing is created yet</source>
        <translation>作成される内容を見ます。まだ何も作成されません</translation>
    </message>
    <message>
        <source>The events are being checked; the review opens when that is done</source>
        <translation>イベントを確認中です。終わると確認画面が開きます</translation>
    </message>
    <message>
        <source>Use the account %1</source>
        <translation>アカウント%1を使う</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <comment>an account</comment>
        <translation>%1・使用中</translation>
    </message>
</context>
<context>
    <name>composer::UnfinishedSendNotifier</name>
    <message numerus="yes">
        <source>%Ln more sends in the list on the left are not over either.</source>
        <translation>
            <numerusform>左の一覧には、終わっていない送信がほかに%Ln件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches of “%1” have no known outcome. Ask the account.</source>
        <translation>
            <numerusform>「%1」の%Ln件のバッチは結果が分かりません。アカウントに問い合わせてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the account</source>
        <translation>アカウントに問い合わせ</translation>
    </message>
    <message>
        <source>Show the send</source>
        <translation>送信を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of this draft wait in the send of %1: resume it or stop it there.</source>
        <translation>
            <numerusform>この下書きの%Ln件のイベントが、%1の送信で待機中です。送信の画面で再開するか停止してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the send</source>
        <translation>送信を開く</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of “%1” wait in a send that is not finished.</source>
        <translation>
            <numerusform>「%1」の%Ln件のイベントが、終わっていない送信で待機中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Events of this draft were created, and the record of sends is empty. If the draft came in a file, that is as it should be. If not, the record was lost: put it back, or use `sends restore`, before you create more.</source>
        <translation>この下書きのイベントは作成済みですが、送信の記録は空です。下書きをファイルで受け取った場合は、それで問題ありません。そうでなければ記録が失われています。さらに作成する前に、記録を元に戻すか`sends restore`を使ってください。</translation>
    </message>
</context>
<context>
    <name>composer::UpdateCheck</name>
    <message>
        <source>%1 did not say which version is the newest. Nothing else depends on it.</source>
        <translation>%1から最新のバージョンの情報を得られませんでした。ほかの動作には影響しません。</translation>
    </message>
</context>
<context>
    <name>composer::UpdateController</name>
    <message>
        <source>This is the newest version.</source>
        <translation>これが最新のバージョンです。</translation>
    </message>
    <message>
        <source>Version %1 of Timeline Composer is there; this is %2.</source>
        <translation>Timeline Composerのバージョン%1が出ています。お使いのバージョンは%2です。</translation>
    </message>
    <message>
        <source>What is new…</source>
        <translation>新しい点を見る…</translation>
    </message>
</context>
<context>
    <name>composer::UpdatePanel</name>
    <message>
        <source>Look now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Look for a new version when the program starts, once a day at most</source>
        <translation>起動時に新しいバージョンがあるか確認する（1日1回まで）</translation>
    </message>
    <message>
        <source>One small file is fetched from %1. Nothing about you, your accounts or your events is sent; the request names the program and its version.</source>
        <translation>%1から小さなファイルを1つ取得します。利用者、アカウント、イベントに関する情報は送られません。要求にはこのプログラムの名前とバージョンが含まれます。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
</context>
<context>
    <name>composer::ValueFilters</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln個の値</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>composer::ValuesPopover</name>
    <message>
        <source>Values of %1</source>
        <translation>%1の値</translation>
    </message>
    <message>
        <source>Show only rows with</source>
        <translation>次の値の行だけを表示</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>値を検索</translation>
    </message>
    <message>
        <source>Values of %1: only checked ones are shown</source>
        <translation>%1の値：チェックした値だけを表示</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>すべての値を表示</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a value, in how many rows</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>The most frequent ones; %Ln other values are not in this list. Write in the filter field to find them.</source>
        <translation>
            <numerusform>多いものを表示しています。ほかに%Ln個の値があります。絞り込み欄に入力して探せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>composer::WindowContents</name>
    <message>
        <source>Times in %1</source>
        <translation>日時は%1</translation>
    </message>
    <message>
        <source>What was refused is not in this draft any more.</source>
        <translation>拒否されたものは、もうこの下書きにありません。</translation>
    </message>
    <message>
        <source>The rows that the send refused are selected. In this draft they do not count as refused now: they say something else, or another account is chosen.</source>
        <translation>送信で拒否された行を選択しました。この下書きでは、今は拒否に数えられていません。内容が変わったか、別のアカウントが選ばれています。</translation>
    </message>
</context>
</TS>
