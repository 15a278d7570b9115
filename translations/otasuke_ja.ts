<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
    <context>
        <name>BarChart</name>
        <message>
            <source>Usual</source>
            <translation>ふだんどおり</translation>
        </message>
        <message>
            <source>Grown</source>
            <translation>増えた</translation>
        </message>
    </context>
    <context>
        <name>CallCard</name>
        <message>
            <source>Call this number for rush support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call the help desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read this aloud</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This call could not be recorded here. Please call all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dial from this PC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan to dial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The telephone number has not been entered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands on your contract papers. Enter it in the settings once, then it is here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Charts</name>
        <message>
            <source>Sent each day</source>
            <translation>1 日の送信量</translation>
        </message>
        <message>
            <source>Other services</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Sent by department</source>
            <translation>部署ごとの送信量</translation>
        </message>
        <message>
            <source>No department</source>
            <translation>部署なし</translation>
        </message>
        <message>
            <source>Attacks each day</source>
            <translation>1 日の攻撃の数(件)</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>防いだ</translation>
        </message>
        <message>
            <source>Not stopped</source>
            <translation>防げなかった</translation>
        </message>
    </context>
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
            <translation>新しい</translation>
        </message>
        <message>
            <source>At night</source>
            <translation>夜間</translation>
        </message>
        <message>
            <source>More than before</source>
            <translation>前より増</translation>
        </message>
        <message>
            <source>Anyone may pick it up</source>
            <translation>誰でも受け取れる</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>扱い</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>使った台数</translation>
        </message>
        <message>
            <source>What we noticed</source>
            <translation>気づいたこと</translation>
        </message>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation>
                <numerusform>%n 台</numerusform>
            </translation>
        </message>
        <message>
            <source>As usual</source>
            <extracomment>Between two remarks in a cell: "New, at night"</extracomment>
            <translation>いつもと同じ</translation>
        </message>
        <message>
            <source>, </source>
            <translation>・</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Name the file to back up to.</source>
            <translation>保存先のファイル名を指定してください。</translation>
        </message>
        <message>
            <source>The store is backed up in %1.</source>
            <translation>データを %1 に保存しました。</translation>
        </message>
        <message>
            <source>Name the backup to restore.</source>
            <translation>元に戻すバックアップのファイル名を指定してください。</translation>
        </message>
        <message>
            <source>The backup %1 is in place.</source>
            <translation>バックアップ %1 に戻しました。</translation>
        </message>
        <message>
            <source>What was there before is kept as %1.</source>
            <translation>これまでのデータは %1 に残してあります。</translation>
        </message>
        <message>
            <source>no store yet; the first poll makes it</source>
            <translation>データはまだありません(最初の取得で作られます)</translation>
        </message>
        <message>
            <source>no Japanese font is installed</source>
            <translation>日本語フォントが入っていません</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>未判断</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>許可</translation>
        </message>
        <message>
            <source>forbidden</source>
            <translation>禁止</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>For</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信量</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>台数</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>判断</translation>
        </message>
        <message>
            <source>(not known)</source>
            <translation>(不明)</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>Mostly to</source>
            <translation>主な送信先</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(未設定)</translation>
        </message>
        <message>
            <source>"%1" is not a time this command understands.</source>
            <translation>「%1」は日時として読めません。</translation>
        </message>
        <message>
            <source>The console on a built-in demo office.</source>
            <translation>見本の事務所で画面を試します。</translation>
        </message>
        <message>
            <source>Polls all configured sources.</source>
            <translation>設定したすべての機器から記録を取得します。</translation>
        </message>
        <message>
            <source>Reads recorded logs into the store.</source>
            <translation>保存済みのログを読み込みます。</translation>
        </message>
        <message>
            <source>The home page in text.</source>
            <translation>ホーム画面の内容を文字で表示します。</translation>
        </message>
        <message>
            <source>Risky PCs and departments with reasons.</source>
            <translation>危ないパソコンと部署を、理由とともに表示します。</translation>
        </message>
        <message>
            <source>Outbound cloud traffic.</source>
            <translation>外部のクラウドへの送信を表示します。</translation>
        </message>
        <message>
            <source>Events, newest first.</source>
            <translation>できごとを新しい順に表示します。</translation>
        </message>
        <message>
            <source>The device ledger.</source>
            <translation>機器台帳を表示・取り込み・書き出しします。</translation>
        </message>
        <message>
            <source>Plain sums to hold against other tools.</source>
            <translation>他のツールと照合するための単純な合計を表示します。</translation>
        </message>
        <message>
            <source>The monthly summary as a PDF, or its figures.</source>
            <translation>月次報告を PDF にします(または数値を出力します)。</translation>
        </message>
        <message>
            <source>Files a support request.</source>
            <translation>サポートの依頼を記録します。</translation>
        </message>
        <message>
            <source>Copies the store to a file.</source>
            <translation>データをファイルにバックアップします。</translation>
        </message>
        <message>
            <source>Puts a backup in place of the store.</source>
            <translation>バックアップの内容に戻します。</translation>
        </message>
        <message>
            <source>Checks store, keychain, fonts and sources.</source>
            <translation>データ・キーチェーン・フォント・機器の状態を点検します。</translation>
        </message>
        <message>
            <source>Folder of store, settings and backups.</source>
            <translation>データ・設定・バックアップを置くフォルダー。</translation>
        </message>
        <message>
            <source>What counts as now (RFC 3339); default: the clock.</source>
            <translation>「今」とみなす日時(RFC 3339)。省略時は現在時刻。</translation>
        </message>
        <message>
            <source>Addresses of the office's own, for this call.</source>
            <translation>事務所内とみなすアドレスの範囲(今回のみ)。</translation>
        </message>
        <message>
            <source>Language: ja or en.</source>
            <translation>表示する言語(ja または en)。</translation>
        </message>
        <message>
            <source>One JSON document on standard output.</source>
            <translation>標準出力に JSON を 1 件だけ出力します。</translation>
        </message>
        <message>
            <source>No remarks, no progress bar.</source>
            <translation>補足と進み具合を表示しません。</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation>この説明を表示します。</translation>
        </message>
        <message>
            <source>Shows the version.</source>
            <translation>バージョンを表示します。</translation>
        </message>
        <message>
            <source>Usage: otasuke [options] [sub-command]
Without a sub-command the window opens.

Sub-commands:
</source>
            <translation>使い方: otasuke [オプション] [サブコマンド]
サブコマンドなしで起動すると画面が開きます。

サブコマンド:
</translation>
        </message>
        <message>
            <source>"otasuke SUB-COMMAND --help" shows its options and examples.
Exit status: 0 done, 1 failed, 2 wrong usage, 3 done in part.
</source>
            <translation>「otasuke サブコマンド --help」でオプションと例を表示します。
終了コード: 0 完了、1 失敗、2 使い方の誤り、3 一部だけ完了。
</translation>
        </message>
        <message>
            <source>Usage: otasuke %1 [options] %2
</source>
            <translation>使い方: otasuke %1 [オプション] %2
</translation>
        </message>
        <message>
            <source>Examples:
</source>
            <translation>例:
</translation>
        </message>
        <message>
            <source>There is no sub-command "%1".</source>
            <translation>「%1」というサブコマンドはありません。</translation>
        </message>
        <message>
            <source>%1 was not understood.</source>
            <translation>%1 の値を読み取れませんでした。</translation>
        </message>
        <message>
            <source>The settings file was damaged and is kept as %1; the settings start afresh.</source>
            <translation>設定ファイルが壊れていたため %1 として残し、初期設定で始めます。</translation>
        </message>
        <message>
            <source>Without a window: polls, prints the day, ends.</source>
            <translation>画面を開かず、記録を取得して今日の状況を表示し、終了します。</translation>
        </message>
        <message>
            <source>Where headless output goes (PDF, pictures, status.json).</source>
            <translation>画面なしのときの出力先(PDF、画像、status.json)。</translation>
        </message>
        <message>
            <source>How many days the demo office has been watched (40).</source>
            <translation>見本の事務所を何日間見守ってきたことにするか(40)。</translation>
        </message>
        <message>
            <source>Dark colours.</source>
            <translation>暗い配色。</translation>
        </message>
        <message>
            <source>There is no display here, so the demo runs without a window.</source>
            <translation>この環境には画面がないため、ウィンドウを開かずに実行します。</translation>
        </message>
        <message>
            <source>Written to %1: status.json, %2, %3.</source>
            <translation>%1 に出力しました: status.json、%2、%3。</translation>
        </message>
        <message>
            <source>The demo office is open; the console reads its records …</source>
            <translation>見本の事務所を開きました。記録を読み込んでいます…</translation>
        </message>
        <message>
            <source>%1 already holds a store; the demo wants an empty folder</source>
            <translation>%1 にはすでにデータがあります。見本には空のフォルダーを指定してください</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>User</source>
            <translation>使用者</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>MAC</source>
            <translation>MAC アドレス</translation>
        </message>
        <message>
            <source>System</source>
            <translation>OS</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>扱い</translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) written to %1.</source>
            <translation>
                <numerusform>%n 台を %1 に書き出しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Line %1: no device with this MAC or name was seen yet.</source>
            <translation>%1 行目: この MAC アドレスまたは名前の機器は、まだ見つかっていません。</translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) entered in the ledger.</source>
            <translation>
                <numerusform>%n 台を台帳に登録しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Reads the ledger from a CSV file.</source>
            <translation>CSV ファイルから台帳を取り込みます。</translation>
        </message>
        <message>
            <source>Writes the ledger to a CSV file.</source>
            <translation>台帳を CSV ファイルに書き出します。</translation>
        </message>
        <message>
            <source>"%1" is no kind of event.</source>
            <translation>「%1」という種類はありません。</translation>
        </message>
        <message>
            <source>--limit takes a number from 1 to 10000.</source>
            <translation>--limit には 1 から 10000 までの数を指定してください。</translation>
        </message>
        <message>
            <source>No such event.</source>
            <translation>該当するできごとはありません。</translation>
        </message>
        <message>
            <source>There are older ones: raise --limit.</source>
            <translation>これより古いものもあります。--limit を増やしてください。</translation>
        </message>
        <message>
            <source>Name, address or MAC.</source>
            <translation>名前、アドレス、または MAC アドレス。</translation>
        </message>
        <message>
            <source>detection, flow, name, agent, sighting, mail, health or other; repeatable.</source>
            <translation>detection、flow、name、agent、sighting、mail、health、other のいずれか(複数指定可)。</translation>
        </message>
        <message>
            <source>Text in names, titles and addresses.</source>
            <translation>名前・件名・アドレスに含まれる文字。</translation>
        </message>
        <message>
            <source>At most so many (200).</source>
            <translation>最大件数(200)。</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>%1 件</translation>
        </message>
        <message>
            <source>Read %1 records: %2 stored, %3 already there, %4 rejected.</source>
            <translation>%1 件を読みました。保存 %2 件、取り込み済み %3 件、読めなかった行 %4 件。</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>%1 行目: %2</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more line(s).</source>
            <translation>
                <numerusform>…ほか %n 行。</numerusform>
            </translation>
        </message>
        <message>
            <source>What the files are: %1.</source>
            <translation>ファイルの形式: %1。</translation>
        </message>
        <message>
            <source>--format must be one of: %1.</source>
            <translation>--format には次のいずれかを指定してください: %1。</translation>
        </message>
        <message>
            <source>Which files? Name at least one.</source>
            <translation>読み込むファイルを 1 つ以上指定してください。</translation>
        </message>
        <message numerus="yes">
            <source>%1: all right, %n new record(s).</source>
            <translation>
                <numerusform>%1: 正常、新しい記録 %n 件。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: no complete answer.</source>
            <translation>%1: 最後まで取得できませんでした。</translation>
        </message>
        <message>
            <source>One round of each source, then stop.</source>
            <translation>各機器から 1 回ずつ取得して終了します。</translation>
        </message>
        <message>
            <source>No source is set up yet. Open the window and add your UTM or EDR under Settings.</source>
            <translation>機器がまだ設定されていません。画面を開き、「設定」で UTM や EDR を追加してください。</translation>
        </message>
        <message>
            <source>Where the PDF goes.</source>
            <translation>PDF の保存先。</translation>
        </message>
        <message>
            <source>--month takes a month like 2026-10.</source>
            <translation>--month には 2026-10 のように年月を指定してください。</translation>
        </message>
        <message>
            <source>--out names the PDF; --json prints the figures instead.</source>
            <translation>--out に PDF のファイル名を指定するか、--json で数値を出力してください。</translation>
        </message>
        <message>
            <source>The monthly summary is in %1.</source>
            <translation>月次報告を %1 に保存しました。</translation>
        </message>
        <message>
            <source>The finding it is about; default: the worst open one.</source>
            <translation>どの件についての依頼か。省略時は、未対応のうち最も重い件。</translation>
        </message>
        <message>
            <source>What you want to add.</source>
            <translation>伝えたいこと。</translation>
        </message>
        <message>
            <source>What do you ask for: rush, remote or consult?</source>
            <translation>依頼の種類を rush(駆付け)、remote(遠隔)、consult(相談)から指定してください。</translation>
        </message>
        <message>
            <source>Request no. %1 is recorded.</source>
            <translation>依頼を %1 番として記録しました。</translation>
        </message>
        <message>
            <source>Now call %1 and read this aloud:</source>
            <translation>%1 に電話して、次の内容を伝えてください:</translation>
        </message>
        <message>
            <source>%1  %2/100 (%3)</source>
            <translation>%1  %2/100(%3)</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Worst score</source>
            <translation>最高点</translation>
        </message>
        <message numerus="yes">
            <source>%n other device(s): nothing found.</source>
            <translation>
                <numerusform>ほかの %n 台: 問題は見つかっていません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) nobody watched: nothing can be said about them.</source>
            <translation>
                <numerusform>見守れていない機器が %n 台あり、安全かどうかわかりません。</numerusform>
            </translation>
        </message>
        <message>
            <source>no answer yet</source>
            <translation>まだ応答なし</translation>
        </message>
        <message>
            <source>all right</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>応答が途絶</translation>
        </message>
        <message>
            <source>not reachable</source>
            <translation>つながらない</translation>
        </message>
        <message>
            <source>refuses the console</source>
            <translation>接続を拒否</translation>
        </message>
        <message>
            <source>shows another certificate</source>
            <translation>証明書が変わった</translation>
        </message>
        <message>
            <source>answers with errors</source>
            <translation>エラー応答</translation>
        </message>
        <message>
            <source>switched off</source>
            <translation>停止中</translation>
        </message>
        <message>
            <source>never</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>last answer: %1</source>
            <translation>最終応答: %1</translation>
        </message>
        <message>
            <source>EDR agents: %1 reporting, %2 silent, %3 missing.</source>
            <translation>EDR: 応答 %1 台、応答なし %2 台、未導入 %3 台。</translation>
        </message>
        <message>
            <source>Devices: %1 known, %2 unknown, %3 in the contract.</source>
            <translation>機器: 登録 %1 台、未登録 %2 台、契約 %3 台。</translation>
        </message>
        <message>
            <source>Monitoring ran in %1 of %2 hours this month.</source>
            <translation>今月の見守り: %2 時間のうち %1 時間。</translation>
        </message>
        <message>
            <source>Open:</source>
            <translation>確認が必要なこと:</translation>
        </message>
        <message>
            <source>"otasuke --help" shows how it is used.</source>
            <translation>使い方は「otasuke --help」で表示されます。</translation>
        </message>
        <message>
            <source>The month to look at.</source>
            <translation>対象の年月。</translation>
        </message>
        <message>
            <source>First day (or RFC 3339 time).</source>
            <translation>最初の日(または RFC 3339 の日時)。</translation>
        </message>
        <message>
            <source>Last day, included (or RFC 3339 time).</source>
            <translation>最後の日。その日を含む(または RFC 3339 の日時)。</translation>
        </message>
        <message>
            <source>%1 events, %2 of them flows.</source>
            <translation>できごと %1 件、うち通信 %2 件。</translation>
        </message>
        <message>
            <source>Flows</source>
            <translation>通信</translation>
        </message>
        <message>
            <source>Bytes out</source>
            <translation>送信バイト</translation>
        </message>
        <message>
            <source>Bytes in</source>
            <translation>受信バイト</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>検知番号</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>The period holds no events, so nothing can be said about it. The newest event is of %1; --as-of looks back from a time of your choice.</source>
            <translation>この期間の記録がないため、安全かどうかわかりません。最も新しい記録は %1 のものです。--as-of で、過去の時点から見られます。</translation>
        </message>
        <message>
            <source>There are no events yet. Add a source in the window, or read recorded logs with "otasuke import".</source>
            <translation>記録がまだありません。画面で機器を追加するか、「otasuke import」で保存済みのログを読み込んでください。</translation>
        </message>
        <message>
            <source>There is no display here, so no window can open. "otasuke --help" lists what works without one; "otasuke demo --headless --out DIR" shows the screens as pictures.</source>
            <translation>この環境には画面がないため、ウィンドウを開けません。画面なしで使える機能は「otasuke --help」で表示されます。「otasuke demo --headless --out フォルダー」で、見本の画面を画像で確かめられます。</translation>
        </message>
    </context>
    <context>
        <name>DayChart</name>
        <message>
            <source>%1 (%2)</source>
            <extracomment>Title of a chart with its unit: "Sent each day (GB)"</extracomment>
            <translation>%1(%2)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>MMM d</source>
            <extracomment>A day at the axis of a chart, as QLocale's date format: "Nov 2"</extracomment>
            <translation>M/d</translation>
        </message>
        <message>
            <source>%1  %2  %3</source>
            <extracomment>Shown over a bar: day, service, what was sent</extracomment>
            <translation>%1 %2 %3</translation>
        </message>
    </context>
    <context>
        <name>DeviceTable</name>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>User</source>
            <translation>使う人</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>席</translation>
        </message>
        <message>
            <source>System</source>
            <translation>OS</translation>
        </message>
        <message>
            <source>EDR</source>
            <translation>EDR</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最後に見た</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>対象外</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>まだありません</translation>
        </message>
        <message>
            <source>Whose is it?</source>
            <translation>だれの機器ですか?</translation>
        </message>
        <message>
            <source>Support has ended</source>
            <translation>サポート終了</translation>
        </message>
    </context>
    <context>
        <name>EventTable</name>
        <message>
            <source>When</source>
            <translation>いつ</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>できごと</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>機器</translation>
        </message>
        <message>
            <source>Was it stopped?</source>
            <translation>止めたか</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
    </context>
    <context>
        <name>ExplainError</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call the help desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The appliance does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its power and its network cable, and that this PC is on the office network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The appliance answers too slowly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may be busy or starting up. Try again in a few minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has confirmed the certificate of this appliance yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the note of your provider, then confirm it in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The appliance shows another certificate than the one you confirmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody may be pretending to be it. If it was not replaced, call the help desk before you confirm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The appliance does not accept the password or token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it again in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The appliance knows the console but does not let it read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its administrator has to allow reading for this account. The help desk can do that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The appliance asks for a pause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The console goes on by itself in a while.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The appliance does not know what the console asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its address and kind in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The appliance reports a fault of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again. If it stays so, call the help desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The console does not speak with this version of the appliance yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The help desk knows which versions work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No password or token is stored for this appliance.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it in the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store for passwords of this PC does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlock it or sign in again. Until then the console asks for the password once a session.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may have been moved or renamed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file can't be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program may be using it, or you may not be allowed to read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file can't be written here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder, for example your documents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk of this PC is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make room, then try again. Nothing was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The stored records are damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The damaged file was put aside, not deleted. The help desk can bring back the newest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The records were written by a newer version of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They were left untouched. Please install the newest version; the help desk can help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The records could not be read or written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again. If it stays so, restart the console.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something in what was entered is not right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please look at the marked field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program for remote support could not be started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its place in the settings, or call the help desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No printer was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the printer is on, or save the report as a PDF file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No installed font can show Japanese.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Papers would be printed with gaps. Please ask the help desk to install one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was stopped as you asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What had been stored stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The console made a mistake.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpColumn</name>
        <message>
            <source>When you need help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call for rush support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An engineer comes to your office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the number in the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open now, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed now, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call the help desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remote support</source>
            <translation type="unfinished">遠隔サポート</translation>
        </message>
        <message>
            <source>Show your screen and have it mended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Class %1, %2 of %3 devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insurance: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpFlow</name>
        <message>
            <source>Recorded. It stands on the support page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The remote support program was started.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpHours</name>
        <message>
            <source>every day %1–%2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weekdays %1–%2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No number entered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open now, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed now, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unplug the network cable of the PC in question and leave it switched on. Call when the help desk opens.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LedgerCsv</name>
        <message>
            <source>The first line must name a column mac or hostname.</source>
            <translation>1 行目に mac または hostname という見出しが必要です。</translation>
        </message>
        <message>
            <source>Line %1 has neither MAC nor host name.</source>
            <translation>%1 行目に MAC アドレスもコンピューター名もありません。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Otasuke Console</source>
            <translation type="unfinished">お助けコンソール</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Undecided</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>許可</translation>
        </message>
        <message>
            <source>Forbidden</source>
            <translation>禁止</translation>
        </message>
        <message>
            <source>Detections</source>
            <translation>検知</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>通信</translation>
        </message>
        <message>
            <source>Names looked up</source>
            <translation>名前の問い合わせ</translation>
        </message>
        <message>
            <source>Agent reports</source>
            <translation>EDR の報告</translation>
        </message>
        <message>
            <source>New devices</source>
            <translation>新しい機器</translation>
        </message>
        <message>
            <source>Mails</source>
            <translation>メール</translation>
        </message>
        <message>
            <source>The appliance itself</source>
            <translation>装置自身の報告</translation>
        </message>
        <message>
            <source>Other records</source>
            <translation>その他の記録</translation>
        </message>
        <message>
            <source>Not told</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>For information</source>
            <translation>参考</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Very high</source>
            <translation>非常に高い</translation>
        </message>
        <message>
            <source>No agent</source>
            <translation>未導入</translation>
        </message>
        <message>
            <source>Answering</source>
            <translation>応答あり</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>Never answered</source>
            <translation>まだ応答なし</translation>
        </message>
        <message>
            <source>Being set up</source>
            <translation>準備中</translation>
        </message>
        <message>
            <source>Onsite rush support</source>
            <translation>駆付け</translation>
        </message>
        <message>
            <source>Remote support</source>
            <translation>遠隔サポート</translation>
        </message>
        <message>
            <source>Question to the help desk</source>
            <translation>相談窓口への相談</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>記録済み</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>電話済み</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>対応中</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>解決</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>取り下げ</translation>
        </message>
        <message>
            <source>Could not be started</source>
            <translation>開始できず</translation>
        </message>
        <message>
            <source>UTM</source>
            <translation>UTM</translation>
        </message>
        <message>
            <source>EDR</source>
            <translation>EDR</translation>
        </message>
        <message>
            <source>Sensor</source>
            <translation>センサー</translation>
        </message>
        <message>
            <source>Not yet heard</source>
            <translation>まだ応答なし</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>No news</source>
            <translation>新しい記録なし</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>Log-in refused</source>
            <translation>ログイン拒否</translation>
        </message>
        <message>
            <source>Certificate changed</source>
            <translation>証明書が変わった</translation>
        </message>
        <message>
            <source>Trouble</source>
            <translation>異常</translation>
        </message>
        <message>
            <source>Switched off</source>
            <translation>停止中</translation>
        </message>
        <message>
            <source>never</source>
            <comment>last answer of a source</comment>
            <translation>まだありません</translation>
        </message>
        <message>
            <source>Has been set up, but has not answered yet.</source>
            <translation>設定はすみましたが、まだ応答がありません。</translation>
        </message>
        <message>
            <source>Working. Last answer: %1.</source>
            <translation>正常です。最後の応答: %1</translation>
        </message>
        <message>
            <source>No new records have come for a while. Last answer: %1.</source>
            <translation>しばらく新しい記録が届いていません。最後の応答: %1</translation>
        </message>
        <message>
            <source>No answer since %1. Please check its power and cable.</source>
            <translation>%1 から応答がありません。電源とケーブルを確かめてください。</translation>
        </message>
        <message>
            <source>It refuses the log-in since %1. Please enter the password or key again.</source>
            <translation>%1 からログインを断られています。パスワードまたはキーを入れ直してください。</translation>
        </message>
        <message>
            <source>It shows another certificate than the one you confirmed. Nothing is sent to it until you have checked it.</source>
            <translation>確認した証明書と違うものを示しています。確かめるまで、何も送りません。</translation>
        </message>
        <message>
            <source>It answers, but not as it should, since %1.</source>
            <translation>%1 から、応答はありますが内容が正しくありません。</translation>
        </message>
        <message>
            <source>Switched off: nothing is read from it.</source>
            <translation>停止中です。何も読み取っていません。</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Otasuke Console</source>
            <translation type="unfinished">お助けコンソール</translation>
        </message>
    </context>
    <context>
        <name>NavigationButton</name>
        <message numerus="yes">
            <source>%1, %n item(s) waiting</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Reading the records …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageCatalog</name>
        <message>
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risky PCs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Support</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>扱い</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>先月</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>機器</translation>
        </message>
        <message>
            <source>Noticed</source>
            <translation>気づいたこと</translation>
        </message>
        <message>
            <source>Who sent: departments</source>
            <translation>送った部署</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>PCs</source>
            <translation>台数</translation>
        </message>
        <message>
            <source>Mostly to</source>
            <translation>おもな送信先</translation>
        </message>
        <message>
            <source>Sent to outside cloud services</source>
            <translation>外のクラウドへの送信</translation>
        </message>
        <message>
            <source>No sending to outside services was recorded.</source>
            <translation>外のサービスへの送信の記録はありません。</translation>
        </message>
        <message>
            <source>%1 in all (last month %2).</source>
            <translation>合わせて %1 を送りました(先月 %2)。</translation>
        </message>
        <message>
            <source>Beside these, %1 went to places that are in no list of services.</source>
            <translation>このほか、サービスの一覧にない送信先へ %1 を送っています。</translation>
        </message>
        <message>
            <source>Attacks seen and stopped</source>
            <translation>攻撃と、防いだ数</translation>
        </message>
        <message>
            <source>No attack was recorded.</source>
            <translation>攻撃の記録はありません。</translation>
        </message>
        <message>
            <source>Kind of attack</source>
            <translation>攻撃の種類</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>防いだ</translation>
        </message>
        <message>
            <source>Not stopped</source>
            <translation>防げなかった</translation>
        </message>
        <message>
            <source>Stopped last month</source>
            <translation>先月防いだ</translation>
        </message>
        <message>
            <source>No department</source>
            <translation>部署なし</translation>
        </message>
        <message numerus="yes">
            <source>Nobody has said whose these are (%n)</source>
            <translation>
                <numerusform>だれの機器か分からないもの(%n 台)</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>メーカー</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>初めて見た</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最後に見た</translation>
        </message>
        <message numerus="yes">
            <source>The maker's support has ended (%n)</source>
            <translation>
                <numerusform>メーカーのサポートが切れたもの(%n 台)</numerusform>
            </translation>
        </message>
        <message>
            <source>System</source>
            <translation>OS</translation>
        </message>
        <message>
            <source>Support ended</source>
            <translation>サポート終了日</translation>
        </message>
        <message>
            <source>User</source>
            <translation>使う人</translation>
        </message>
        <message>
            <source>Last word of the EDR</source>
            <translation>EDR の最後の連絡</translation>
        </message>
        <message>
            <source>%1 devices are in the ledger; the contract covers %2.</source>
            <translation>機器台帳に %1 台あります(契約は %2 台まで)。</translation>
        </message>
        <message>
            <source>%1 devices are in the ledger.</source>
            <translation>機器台帳に %1 台あります。</translation>
        </message>
        <message numerus="yes">
            <source>Without EDR (%n)</source>
            <translation>
                <numerusform>EDR が入っていないもの(%n 台)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>EDR silent (%n)</source>
            <translation>
                <numerusform>EDR から連絡がないもの(%n 台)</numerusform>
            </translation>
        </message>
        <message>
            <source>None of them is unknown, out of support or without EDR.</source>
            <translation>持ち主の分からないもの、サポートの切れたもの、EDR のないものはありません。</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <comment>month, office</comment>
            <extracomment>Under the title of the paper: month and office</extracomment>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Prepared on %1</source>
            <translation>作成 %1</translation>
        </message>
        <message>
            <source>The month is still running: figures up to %1</source>
            <translation>月の途中です(%1 までの数字)</translation>
        </message>
        <message>
            <source>Monthly security report</source>
            <translation>セキュリティ月次レポート</translation>
        </message>
        <message>
            <source>No figures of last month</source>
            <translation>先月の数字はありません</translation>
        </message>
        <message numerus="yes">
            <source>%1 cases</source>
            <translation>
                <numerusform>%1 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Needed your action</source>
            <translation>対応が必要だったこと</translation>
        </message>
        <message>
            <source>Attacks stopped</source>
            <translation>防いだ攻撃</translation>
        </message>
        <message>
            <source>Time watched</source>
            <translation>見守りが動いた時間</translation>
        </message>
        <message>
            <source>What we ask of you until next month</source>
            <translation>来月までにお願いしたいこと</translation>
        </message>
        <message>
            <source>Nothing this month.</source>
            <translation>今月はありません。</translation>
        </message>
        <message>
            <source>PCs to look at</source>
            <translation>気をつけたいパソコン</translation>
        </message>
        <message>
            <source>No PC stood out this month.</source>
            <translation>今月、目立ったパソコンはありません。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>score</comment>
            <extracomment>A score and, in brackets, last month's</extracomment>
            <translation>%1(%2)</translation>
        </message>
        <message>
            <source>PC</source>
            <translation>パソコン</translation>
        </message>
        <message>
            <source>Risk (last month)</source>
            <translation>危険度(先月)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Monthly security report %1 %2</source>
            <extracomment>Title in the properties of the PDF: month as 2026-10, office</extracomment>
            <translation>セキュリティ月次レポート %1 %2</translation>
        </message>
        <message>
            <source>Otasuke Console</source>
            <translation>お助けコンソール</translation>
        </message>
        <message>
            <source>UTM: the appliance that watches the way between office and Internet.</source>
            <translation>UTM:ネットの出入り口を見張る機器。</translation>
        </message>
        <message>
            <source>EDR: the program that watches inside each PC.</source>
            <translation>EDR:パソコンの中を見張るソフト。</translation>
        </message>
        <message>
            <source>Risk: 0 to 100; 40 and more asks for a look, 70 and more for action.</source>
            <translation>危険度:0〜100 点。40 点から注意、70 点から対応が必要。</translation>
        </message>
        <message>
            <source>Time watched: share of the hours in which UTM and EDR both answered.</source>
            <translation>見守りが動いた時間:UTM と EDR がそろって応答した時間の割合。</translation>
        </message>
        <message>
            <source>Attacker's server: a machine that steers infected PCs from outside.</source>
            <translation>攻撃者のサーバー:感染したパソコンを外から操る機械。</translation>
        </message>
        <message>
            <source>Phishing: false web sites or mails that steal passwords.</source>
            <translation>フィッシング:パスワードを盗む偽のサイトやメール。</translation>
        </message>
        <message>
            <source>MB, GB: 1 GB is 1,000 MB, about 300 photographs.</source>
            <translation>MB・GB:1 GB は 1,000 MB で、写真およそ 300 枚分。</translation>
        </message>
        <message>
            <source>IPA: the government's agency for information security; it names the ten greatest threats each year.</source>
            <translation>IPA:情報処理推進機構。毎年、社会への影響が大きい脅威を 10 選ぶ国の機関。</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1 / %2 ページ</translation>
        </message>
        <message>
            <source>Terms:  %1</source>
            <translation>用語  %1</translation>
        </message>
        <message>
            <source>▲ Higher (%1 last month)</source>
            <translation>▲ 上がった(先月 %1)</translation>
        </message>
        <message>
            <source>▼ Lower: better (%1 last month)</source>
            <translation>▼ 下がった(よくなりました。先月 %1)</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>変わらず</translation>
        </message>
        <message>
            <source>Risky PCs and why</source>
            <translation>危ないパソコンとその理由</translation>
        </message>
        <message>
            <source>No PC reached a score that asks for a look.</source>
            <translation>確認が必要な点数のパソコンはありません。</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>危険度</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Departments</source>
            <translation>部署</translation>
        </message>
        <message>
            <source>No department is written in the device ledger yet.</source>
            <translation>機器台帳に、まだ部署が書かれていません。</translation>
        </message>
        <message numerus="yes">
            <source>%n PC(s)</source>
            <translation>
                <numerusform>%n 台</numerusform>
            </translation>
        </message>
        <message>
            <source>Highest risk</source>
            <translation>いちばん高い</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>Since last month</source>
            <translation>先月から</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <extracomment>The month of the paper, as QLocale's date format: "October 2026"</extracomment>
            <translation>yyyy 年 M 月</translation>
        </message>
        <message>
            <source>MMM d, yyyy</source>
            <extracomment>A day on paper, as QLocale's date format: "Nov 1, 2026"</extracomment>
            <translation>yyyy 年 M 月 d 日</translation>
        </message>
        <message>
            <source>MMM d, H:mm</source>
            <extracomment>A moment on paper, as QLocale's date format: "Nov 1, 14:20"</extracomment>
            <translation>M/d H:mm</translation>
        </message>
        <message numerus="yes">
            <source>%n more are not printed here; the console shows them all.</source>
            <translation>
                <numerusform>ほかに %n 件あります。すべてはコンソールの画面で見られます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Last month %1</source>
            <translation>先月 %1</translation>
        </message>
        <message>
            <source>○ Good</source>
            <translation>○ よい</translation>
        </message>
        <message>
            <source>△ Look</source>
            <translation>△ 注意</translation>
        </message>
        <message>
            <source>× Act</source>
            <translation>× 要対応</translation>
        </message>
        <message>
            <source>－ Not watched</source>
            <translation>－ 対象外</translation>
        </message>
        <message>
            <source>%1 hours</source>
            <translation>%1 時間</translation>
        </message>
        <message>
            <source>No source was set up in this time, so nothing was watched.</source>
            <translation>この期間、見守り元が設定されていなかったため、見守りは動いていません。</translation>
        </message>
        <message>
            <source>All sources answered in each of the %1 hours.</source>
            <translation>%1 時間のすべてで、見守りが動いていました。</translation>
        </message>
        <message>
            <source>In %1 of %2 hours at least one source did not answer. What happened in these hours may be missing from this report.</source>
            <translation>%2 時間のうち %1 時間は、どれかの見守り元から応答がありませんでした。この間のできごとは、このレポートに入っていないことがあります。</translation>
        </message>
        <message>
            <source>Support asked for</source>
            <translation>サポートへの依頼</translation>
        </message>
        <message>
            <source>Nothing was asked of the help desk.</source>
            <translation>サポートへの依頼はありませんでした。</translation>
        </message>
        <message>
            <source>When</source>
            <translation>いつ</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>依頼</translation>
        </message>
        <message>
            <source>About</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>The ten threats of IPA and this office</source>
            <translation>IPA「10 大脅威」とこの事務所</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>順位</translation>
        </message>
        <message>
            <source>Threat</source>
            <translation>脅威</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>根拠</translation>
        </message>
        <message>
            <source>How complete the watching was</source>
            <translation>見守りの動いていた時間</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>見守り元</translation>
        </message>
        <message>
            <source>No data from</source>
            <translation>データなし(から)</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>まで</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>長さ</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <comment>terms</comment>
            <extracomment>Explanations at the foot of a page, one after the other</extracomment>
            <translation>%1%2</translation>
        </message>
        <message>
            <source>Nothing was watched in this time, so nothing can be said about it.</source>
            <translation>この期間は見守りが動いていなかったため、分かりません。</translation>
        </message>
    </context>
    <context>
        <name>QrCode</name>
        <message>
            <source>QR code with the telephone number</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RemoteDialog</name>
        <message>
            <source>Start remote support?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The help desk will see the screen of this PC and can work on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 will see the screen of this PC and can work on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before you start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Are you on the telephone with the help desk now? If somebody else called you, or a warning on the screen told you to, don't start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close windows that are nobody's business.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter passwords yourself; never tell them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can end it at any time by closing its window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That it was started, and when, is recorded here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I agree, start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don't start</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RequestTable</name>
        <message>
            <source>When</source>
            <translation>いつ</translation>
        </message>
        <message>
            <source>What was asked</source>
            <translation>依頼</translation>
        </message>
        <message>
            <source>About</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>結果</translation>
        </message>
    </context>
    <context>
        <name>RushDialog</name>
        <message>
            <source>Call an engineer to your office?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no open finding. Tell in your own words what happened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you will tell them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where they come to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No address entered yet: tell it on the telephone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The contract's terms are not entered here. Ask for the cost before you agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record it and show the number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don't call</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SenderTable</name>
        <message>
            <source>%1 %2</source>
            <extracomment>A service and what was sent to it: "OneDrive 1.2 GB"</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>Between two services in a list</extracomment>
            <translation>、</translation>
        </message>
        <message>
            <source>No department</source>
            <translation>部署なし</translation>
        </message>
        <message numerus="yes">
            <source>%n PC(s)</source>
            <translation>
                <numerusform>%n 台</numerusform>
            </translation>
        </message>
        <message>
            <source>Who</source>
            <translation>だれが</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Mostly to</source>
            <translation>おもな送信先</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>前の期間</translation>
        </message>
    </context>
    <context>
        <name>SourceTable</name>
        <message>
            <source>Source</source>
            <translation>見守り元</translation>
        </message>
        <message>
            <source>Watches as</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>How it is doing</source>
            <translation>ようす</translation>
        </message>
    </context>
    <context>
        <name>SourceWords</name>
        <message>
            <source>Nothing has been heard from %1 yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has sent nothing new since %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has not answered since %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has refused the console since %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of %1 is not the one you confirmed (since %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has answered with faults since %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is switched off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is shown may be old. If it stays so for an hour, call the help desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that its power and network cable are in. Until it answers, the console can't say that all is well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter its password or token again in the settings, or call the help desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The console has stopped talking to it. If the appliance was not replaced, call the help desk before you confirm anything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The console keeps trying. If it stays so for an hour, call the help desk.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>%1: %2</source>
            <extracomment>Read aloud for a table cell: %1 the column, %2 what stands in it</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>TroubleDialog</name>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
