<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AcceptedFields</name>
    <message>
        <source>A weakness we know and live with</source>
        <translation>承知している弱点(例外)</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Please write why this is accepted.</source>
        <translation>認める理由を書いてください。</translation>
    </message>
    <message>
        <source>For example an X-ray PC whose old Windows can&apos;t be replaced. It is then shown as a known exception.</source>
        <translation>たとえば、古い Windows を替えられないレントゲン用パソコン。「承知している例外」として表示します。</translation>
    </message>
    <message>
        <source>the maker allows no newer Windows</source>
        <translation>メーカーが新しい Windows を認めていない</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>only talks to the X-ray server</source>
        <translation>レントゲンのサーバーとだけ通信させる</translation>
    </message>
    <message>
        <source>What we do instead</source>
        <translation>代わりの対策</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>Size of the text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>パソコンに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>見た目</translation>
    </message>
</context>
<context>
    <name>AskSave</name>
    <message>
        <source>Save the picture</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>数字を保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Tables for Excel (*.csv)</source>
        <translation>Excel で開ける表 (*.csv)</translation>
    </message>
</context>
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
        <translation>駆付けは、この番号に電話してください</translation>
    </message>
    <message>
        <source>Call the help desk</source>
        <translation>相談窓口に電話してください</translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <translation>電話でこのまま読み上げてください</translation>
    </message>
    <message>
        <source>This call could not be recorded here. Please call all the same.</source>
        <translation>この連絡をここに記録できませんでした。電話はそのままかけてください。</translation>
    </message>
    <message>
        <source>I have called</source>
        <translation>電話しました</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dial from this PC</source>
        <translation>このパソコンから電話する</translation>
    </message>
    <message>
        <source>Scan to dial</source>
        <translation>スマホで読み取る</translation>
    </message>
    <message>
        <source>The telephone number has not been entered yet</source>
        <translation>電話番号がまだ登録されていません</translation>
    </message>
    <message>
        <source>It stands on your contract papers. Enter it in the settings once, then it is here.</source>
        <translation>番号は契約書に書いてあります。設定に一度入れておくと、ここに出ます。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
</context>
<context>
    <name>CallEntryDialog</name>
    <message>
        <source>A new line of the call list</source>
        <translation>連絡先を加える</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>連絡先の名前</translation>
    </message>
    <message>
        <source>Telephone number, mail address or page</source>
        <translation>電話番号、メールアドレス、またはページ</translation>
    </message>
    <message>
        <source>What for, and at which hours</source>
        <translation>どんなときに、何時から何時まで</translation>
    </message>
    <message>
        <source>I have made sure today that this is right</source>
        <translation>今日、これで合っていることを確かめました</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>一覧から外す</translation>
    </message>
</context>
<context>
    <name>CallFacts</name>
    <message>
        <source>This is %1.</source>
        <translation>%1 です。</translation>
    </message>
    <message>
        <source>Contract number %1.</source>
        <translation>契約番号は %1 です。</translation>
    </message>
    <message>
        <source>This is %1, contract number %2.</source>
        <translation>%1 です。契約番号は %2 です。</translation>
    </message>
    <message>
        <source>It is about: %1.</source>
        <translation>対象は %1 です。</translation>
    </message>
    <message>
        <source>Since: %1.</source>
        <translation>%1 からです。</translation>
    </message>
    <message>
        <source>Since: %1; last time: %2.</source>
        <translation>%1 から始まり、最後は %2 です。</translation>
    </message>
    <message>
        <source>Address: %1.</source>
        <translation>アドレスは %1 です。</translation>
    </message>
    <message>
        <source>Address: %1; system: %2.</source>
        <translation>アドレスは %1、OS は %2 です。</translation>
    </message>
    <message>
        <source>The console shows nothing that has to be done. I have a question about …</source>
        <translation>画面には、対応の必要なことは出ていません。相談したいのは……</translation>
    </message>
    <message>
        <source>We have already begun to deal with it.</source>
        <translation>すでに対応を始めています。</translation>
    </message>
    <message>
        <source>Done so far: (say whether the LAN cable is out and the power on)</source>
        <translation>ここまでにしたこと:(LAN ケーブルを抜いたか、電源は入っているかを伝える)</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Cyber insurance</source>
        <translation>サイバー保険の窓口</translation>
    </message>
    <message>
        <source>Before anything that costs money: what is covered, and by when they must know.</source>
        <translation>費用のかかることを頼む前に、保険で出る範囲と、いつまでに知らせるかを確かめます。</translation>
    </message>
    <message>
        <source>Maintainer of your systems</source>
        <translation>システムの保守会社</translation>
    </message>
    <message>
        <source>The company that set up your servers, business software or medical records.</source>
        <translation>サーバー、業務ソフト、電子カルテなどを入れた会社です。</translation>
    </message>
    <message>
        <source>Police, telephone for advice</source>
        <translation>警察の相談電話</translation>
    </message>
    <message>
        <source>Threats, fraud, intrusion; in the daytime on weekdays. In an emergency 110.</source>
        <translation>脅迫、詐欺、侵入の相談。平日の昼間。急ぐときは 110。</translation>
    </message>
    <message>
        <source>Police, cyber crime form</source>
        <translation>警察のサイバー相談窓口(入力フォーム)</translation>
    </message>
    <message>
        <source>To ask or to tell, any time; it is not read on weekends and holidays.</source>
        <translation>相談や通報はいつでも送れます。休日は読まれません。</translation>
    </message>
    <message>
        <source>IPA, advice for companies</source>
        <translation>IPA 企業組織向けサイバーセキュリティ相談窓口</translation>
    </message>
    <message>
        <source>By mail only: first steps, and who can help. They don&apos;t examine PCs.</source>
        <translation>メールのみ。初めにすることや、頼める先を教えてくれます。調査はしません。</translation>
    </message>
    <message>
        <source>JPCERT/CC</source>
        <translation>JPCERT/CC</translation>
    </message>
    <message>
        <source>To report an incident, or an attack that comes from somebody else&apos;s server.</source>
        <translation>被害の報告や、よそのサーバーから攻撃されているときの連絡。</translation>
    </message>
    <message>
        <source>Personal Information Protection Commission</source>
        <translation>個人情報保護委員会</translation>
    </message>
    <message>
        <source>Personal data leaked, or may have: a first report within three to five days.</source>
        <translation>個人データが漏れた、またはそのおそれがあるとき。3~5 日以内に速報が要ります。</translation>
    </message>
    <message>
        <source>Council of Anti-Phishing Japan</source>
        <translation>フィッシング対策協議会</translation>
    </message>
    <message>
        <source>To pass on false mails and false pages.</source>
        <translation>偽のメールや偽のページの情報を届けます。</translation>
    </message>
    <message>
        <source>Help desk: call here first</source>
        <translation>相談窓口(まずここへ)</translation>
    </message>
    <message>
        <source>Rush support: an engineer comes</source>
        <translation>駆付け(技術者が来ます)</translation>
    </message>
</context>
<context>
    <name>CallListCard</name>
    <message>
        <source>Whom to call besides</source>
        <translation>相談窓口のほかの連絡先</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>行を加える</translation>
    </message>
    <message>
        <source>Fill in what only your office knows, and look once a year whether the rest still holds. The list is printed together with the cards below.</source>
        <translation>事務所にしかわからない欄を埋め、ほかも年に一度は変わっていないか確かめてください。この一覧は、下のカードと一緒に印刷されます。</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>まだ書かれていません</translation>
    </message>
    <message>
        <source>Look whether it still holds</source>
        <translation>変わっていないか確認を</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>確認日 %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>直す:%1</translation>
    </message>
</context>
<context>
    <name>CertificateStep</name>
    <message>
        <source>I have compared it: the same stands on the appliance&apos;s screen</source>
        <translation>見比べました。機器の画面と同じです</translation>
    </message>
    <message>
        <source>This is not the certificate you confirmed before</source>
        <translation>前に確認した証明書と違います</translation>
    </message>
    <message>
        <source>Go on only if the appliance was replaced or its certificate renewed. Else call the help desk: somebody may be in between.</source>
        <translation>機器を取り替えたか、証明書を更新したときだけ進んでください。心当たりがなければ、相談窓口に電話してください。間にだれかが入り込んでいるかもしれません。</translation>
    </message>
    <message>
        <source>Is this really your appliance?</source>
        <translation>つながった相手は、本当にこの事務所の機器ですか?</translation>
    </message>
    <message>
        <source>Compare the letters and figures below with the certificate&apos;s SHA-256 fingerprint on the appliance&apos;s own screen. If unsure, ask whoever installed it.</source>
        <translation>下の文字と数字を、機器の画面に出る証明書の SHA-256 フィンガープリントと見比べてください。分からないときは、設置した業者に聞いてください。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Made out to %1 by %2, valid until %3</source>
        <translation>発行先 %1、発行者 %2、有効期限 %3</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>%1: no records</source>
        <translation>%1: 記録なし</translation>
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
    <message>
        <source>Sent by site</source>
        <translation>拠点ごとの送信量</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>拠点なし</translation>
    </message>
</context>
<context>
    <name>CloudCatalogue</name>
    <message>
        <source>en</source>
        <comment>which names of services to show: en or ja</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A service and the customer whose part of it is meant: &quot;SharePoint (contoso)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>CloudCategory</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>File transfer</source>
        <translation>ファイル転送</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット・会議</translation>
    </message>
    <message>
        <source>Web mail</source>
        <translation>Web メール</translation>
    </message>
    <message>
        <source>Generative AI</source>
        <translation>生成 AI</translation>
    </message>
    <message>
        <source>Business service</source>
        <translation>業務サービス</translation>
    </message>
    <message>
        <source>File converter</source>
        <translation>ファイル変換</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation>遠隔操作</translation>
    </message>
    <message>
        <source>Cloud platform</source>
        <translation>クラウド基盤</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>SNS</translation>
    </message>
    <message>
        <source>Software development</source>
        <translation>ソフト開発</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>CloudChangeWords</name>
    <message>
        <source>%1 times the day before.</source>
        <translation>前の日の %1 倍です。</translation>
    </message>
    <message>
        <source>%1 times the week before.</source>
        <translation>先週の %1 倍です。</translation>
    </message>
    <message>
        <source>%1 times the same number of days before.</source>
        <translation>その前の同じ日数の %1 倍です。</translation>
    </message>
    <message>
        <source>Less than half of the day before.</source>
        <translation>前の日の半分もありません。</translation>
    </message>
    <message>
        <source>Less than half of the week before.</source>
        <translation>先週の半分もありません。</translation>
    </message>
    <message>
        <source>Less than half of the same number of days before.</source>
        <translation>その前の同じ日数の半分もありません。</translation>
    </message>
    <message>
        <source>About as much as the day before.</source>
        <translation>前の日とほぼ同じです。</translation>
    </message>
    <message>
        <source>About as much as the week before.</source>
        <translation>先週とほぼ同じです。</translation>
    </message>
    <message>
        <source>About as much as in the same number of days before.</source>
        <translation>その前の同じ日数とほぼ同じです。</translation>
    </message>
    <message>
        <source>What grew is %1.</source>
        <translation>増えたのは %1 です。</translation>
    </message>
    <message>
        <source>What grew is %1 of %2.</source>
        <translation>増えたのは %2 の %1 です。</translation>
    </message>
    <message>
        <source>%1 went out in all.</source>
        <translation>ぜんぶで %1 が出ていきました。</translation>
    </message>
    <message>
        <source>%1 went out in all, most of it to %2.</source>
        <translation>ぜんぶで %1 が出ていきました。いちばん多いのは %2 です。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are without records: what went out then is not known.</source>
        <translation>
            <numerusform>記録のない日が %n 日あります。その日に何が出ていったかはわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no records of this time</source>
        <translation>この期間の記録がありません</translation>
    </message>
    <message>
        <source>What went out then is not known. That is not the same as nothing.</source>
        <translation>何が出ていったかはわかりません。何も出ていないという意味ではありません。</translation>
    </message>
    <message>
        <source>Nothing went to outside services in this time</source>
        <translation>この期間に外のサービスへの送信はありませんでした</translation>
    </message>
    <message>
        <source>There is no earlier record to compare with</source>
        <translation>くらべる前の記録がまだありません</translation>
    </message>
</context>
<context>
    <name>CloudMarks</name>
    <message>
        <source>If somebody on the telephone or a page on the screen made you start it, pull the LAN cable and call the help desk: this is how support scams work.</source>
        <translation>電話の相手や画面の警告に言われて入れたのなら、LAN ケーブルを抜いて相談窓口に電話してください。サポート詐欺の手口です。</translation>
    </message>
    <message>
        <source>AI services</source>
        <translation>生成 AI</translation>
    </message>
    <message>
        <source>What is typed or pasted there leaves the office. Names of patients or customers belong only into services the office has approved.</source>
        <translation>入力したり貼り付けたりした内容は、会社の外に出ます。患者さんやお客さまの名前は、会社が許可したサービスにだけ入れてください。</translation>
    </message>
    <message>
        <source>Remote-control tools</source>
        <translation>遠隔操作ソフト</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 in all, from %n PC(s).</source>
        <translation>
            <numerusform>%1: あわせて %2、パソコン %n 台から。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was used on %2.</source>
        <translation>%2 で %1 が使われました。</translation>
    </message>
    <message>
        <source>%1 is the help desk&apos;s own tool.</source>
        <translation>%1 は相談窓口が使うソフトです。</translation>
    </message>
</context>
<context>
    <name>CloudPage</name>
    <message>
        <source>Sent to the cloud</source>
        <translation>クラウド送信</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Used for work</source>
        <translation>仕事で使う</translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation>使わせない</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>未確認に戻す</translation>
    </message>
    <message>
        <source>Who sent</source>
        <translation>だれが送ったか</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>PCs</source>
        <translation>パソコン</translation>
    </message>
    <message>
        <source>Nothing watches your network yet</source>
        <translation>まだネットワークを見守っていません</translation>
    </message>
    <message>
        <source>Once the UTM is connected, you see here which outside services your data goes to.</source>
        <translation>UTM をつなぐと、データがどの外部サービスへ出ているかが、ここで分かります。</translation>
    </message>
    <message>
        <source>Connect the UTM</source>
        <translation>UTM をつなぐ</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>host, bytes</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Is %1 used for work? What you decide here is kept for all reports.</source>
        <translation>「%1」を仕事で使いますか? ここで決めたことは、これからのレポートにも使われます。</translation>
    </message>
    <message>
        <source>Your decision was recorded.</source>
        <translation>記録しました。</translation>
    </message>
    <message>
        <source>Other places: %1</source>
        <translation>そのほかの送信先 %1</translation>
    </message>
    <message>
        <source>These are in no list of services:</source>
        <translation>サービスの一覧にない送信先です。</translation>
    </message>
    <message>
        <source>Yes, it is for work</source>
        <translation>はい、仕事で使います</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>同じ数字を表で見る</translation>
    </message>
    <message>
        <source>Sent each day</source>
        <translation>1 日の送信量</translation>
    </message>
    <message>
        <source>Name one of these services …</source>
        <translation>送り先に名前をつける…</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>くわしく見る</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Choose a service to look into it, or to say whether it may be used for work.</source>
        <translation>サービスを選ぶと、くわしく見たり、仕事で使ってよいかを決めたりできます。</translation>
    </message>
    <message>
        <source>Copied. Paste it into Excel or a mail.</source>
        <translation>コピーしました。Excel やメールに貼り付けられます。</translation>
    </message>
    <message>
        <source>When it goes out</source>
        <translation>送信の多い時間</translation>
    </message>
    <message>
        <source>One service</source>
        <translation>サービスの送信</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>ファイルを保存しました。</translation>
    </message>
    <message>
        <source>Show each of them</source>
        <translation>ひとつずつ表示する</translation>
    </message>
    <message>
        <source>These are places of several companies, taken together to keep the list short.</source>
        <translation>一覧が長くならないように、いくつもの会社の置き場所をまとめた行です。</translation>
    </message>
</context>
<context>
    <name>CloudPeriod</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>日付を選ぶ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>to</source>
        <translation>から</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>A day, as QLocale&apos;s date format: &quot;Nov 2&quot;</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>First and last day of what is shown</extracomment>
        <translation>%1〜%2</translation>
    </message>
</context>
<context>
    <name>CloudServiceView</name>
    <message>
        <source>Where you are</source>
        <translation>今いる場所</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <source>Esc or Alt+Left</source>
        <translation>Esc または Alt+←</translation>
    </message>
    <message>
        <source>Used for work</source>
        <translation>仕事で使う</translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Decide with a note …</source>
        <translation>部署やメモをつけて決める…</translation>
    </message>
    <message>
        <source>This is our own company&apos;s</source>
        <translation>うちの会社のものです</translation>
    </message>
    <message>
        <source>Correct the entry …</source>
        <translation>サービスの情報を直す…</translation>
    </message>
    <message>
        <source>PCs that sent to it</source>
        <translation>送ったパソコン</translation>
    </message>
    <message>
        <source>Days on which it sent</source>
        <translation>送った日</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2 went there from %n PC(s) in this time.</source>
        <translation>
            <numerusform>%1です。この期間にパソコン %n 台から %2 が送られました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is run by %1.</source>
        <translation>運営は %1 です。</translation>
    </message>
    <message>
        <source>First used on %1.</source>
        <translation>初めて使われたのは %1 です。</translation>
    </message>
    <message>
        <source>This place belongs to another company.</source>
        <translation>よその会社の置き場所です。</translation>
    </message>
    <message>
        <source>This is the help desk&apos;s own tool.</source>
        <translation>相談窓口が使うソフトです。</translation>
    </message>
    <message>
        <source>If somebody on the telephone or a page on the screen made you start it, pull the LAN cable and call the help desk: this is how support scams work.</source>
        <translation>電話の相手や画面の警告に言われて入れたのなら、LAN ケーブルを抜いて相談窓口に電話してください。サポート詐欺の手口です。</translation>
    </message>
    <message>
        <source>Whoever has the link can fetch what was put there.</source>
        <translation>リンクを知っている人はだれでも、置いたファイルを受け取れます。</translation>
    </message>
    <message>
        <source>the whole office</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>our own company&apos;s</source>
        <translation>うちの会社のもの</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <extracomment>A decision: day, what was decided, for whom</extracomment>
        <translation>%1: %2（%3）。</translation>
    </message>
    <message>
        <source>Recorded by %1.</source>
        <translation>記録: %1。</translation>
    </message>
    <message>
        <source>Nobody has decided yet whether it may be used.</source>
        <translation>使ってよいかはまだ決まっていません。</translation>
    </message>
    <message>
        <source>When %1 sent to it</source>
        <translation>%1 が送った日</translation>
    </message>
    <message>
        <source>Which PCs sent to it</source>
        <translation>送ったパソコン</translation>
    </message>
    <message>
        <source>Show the connections of this day</source>
        <translation>この日の通信を見る</translation>
    </message>
    <message>
        <source>Look into this PC</source>
        <translation>このパソコンをくわしく見る</translation>
    </message>
    <message>
        <source>What it is for: %1.</source>
        <translation>おもな使い道: %1。</translation>
    </message>
</context>
<context>
    <name>CloudSheet</name>
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
        <source>Sent (bytes)</source>
        <translation>送信（バイト）</translation>
    </message>
    <message>
        <source>Received (bytes)</source>
        <translation>受信（バイト）</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>通信の数</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>使った台数</translation>
    </message>
    <message>
        <source>Sent in the time before (bytes)</source>
        <translation>前の期間の送信（バイト）</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>初めて使われた日</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>そのほかの送り先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1 (bytes)</source>
        <translation>%1（バイト）</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>木</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>金</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>A day in a table of figures, as QLocale&apos;s date format: &quot;Nov 2&quot;</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>パソコン</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>朝</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>午後</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>夕方</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜間</translation>
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
        <source>Noticed</source>
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
        <extracomment>Between two remarks in a cell: &quot;New, at night&quot;</extracomment>
        <translation>いつもと同じ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
    <message>
        <source>Another company&apos;s</source>
        <translation>よその会社の場所</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more place(s)</source>
        <extracomment>A service and how many other companies&apos; places there were used</extracomment>
        <translation>
            <numerusform>%1：ほか %n か所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloudWords</name>
    <message>
        <source>%1 went to %2: is that for work?</source>
        <translation>%2 へ %1 送っています。仕事で使っていますか</translation>
    </message>
    <message>
        <source>%1 sent most of it (%2).</source>
        <translation>多く送ったのは %1(%2)です。</translation>
    </message>
    <message>
        <source>%1 of it went at night.</source>
        <translation>このうち %1 は夜間でした。</translation>
    </message>
    <message>
        <source>Please decide whether this service may be used for work.</source>
        <translation>仕事で使ってよいサービスか、決めてください。</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>全部で %1 です。</translation>
    </message>
    <message>
        <source>%1 in all, most of it to %2.</source>
        <translation>全部で %1、いちばん多いのは %2 です。</translation>
    </message>
    <message>
        <source>%1 times as much as before</source>
        <translation>前の期間の %1 倍です</translation>
    </message>
    <message>
        <source>%1 times as much as before; %2 grew most</source>
        <translation>前の期間の %1 倍です。増えたのは %2 です</translation>
    </message>
    <message>
        <source>%1 sent most to %2 (%3).</source>
        <translation>%2 へ多く送ったのは %1(%3)です。</translation>
    </message>
    <message>
        <source>No traffic to outside services was recorded</source>
        <translation>外部サービスへの送信の記録がありません</translation>
    </message>
    <message>
        <source>Either nothing was sent, or no appliance tells about connections.</source>
        <translation>何も送られていないか、通信の記録を出す機器がつながっていません。</translation>
    </message>
    <message>
        <source>There is no earlier record to compare with</source>
        <translation>比べる前の記録が、まだありません</translation>
    </message>
    <message>
        <source>The same as usual</source>
        <translation>いつもと同じです</translation>
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
        <source>&quot;%1&quot; is not a time this command understands.</source>
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
        <source>Addresses of the office&apos;s own, for this call.</source>
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
        <source>&quot;otasuke SUB-COMMAND --help&quot; shows its options and examples.
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
        <source>There is no sub-command &quot;%1&quot;.</source>
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
        <source>&quot;%1&quot; is no kind of event.</source>
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
        <source>&quot;otasuke --help&quot; shows how it is used.</source>
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
        <source>There are no events yet. Add a source in the window, or read recorded logs with &quot;otasuke import&quot;.</source>
        <translation>記録がまだありません。画面で機器を追加するか、「otasuke import」で保存済みのログを読み込んでください。</translation>
    </message>
    <message>
        <source>There is no display here, so no window can open. &quot;otasuke --help&quot; lists what works without one; &quot;otasuke demo --headless --out DIR&quot; shows the screens as pictures.</source>
        <translation>この環境には画面がないため、ウィンドウを開けません。画面なしで使える機能は「otasuke --help」で表示されます。「otasuke demo --headless --out フォルダー」で、見本の画面を画像で確かめられます。</translation>
    </message>
    <message>
        <source>What came in after the backup is fetched again at the next poll, as far as the appliances still have it.</source>
        <translation>バックアップより後の記録は、機器に残っている分を次の巡回で取り直します。</translation>
    </message>
    <message>
        <source>There is no good backup. The damaged file is kept; the help desk may be able to save records from it.</source>
        <translation>使えるバックアップはありません。壊れたファイルは残してあります。記録を取り出せるか、相談窓口にお尋ねください。</translation>
    </message>
    <message>
        <source>A good backup of %1 can be put in its place: otasuke restore &quot;%2&quot;</source>
        <translation>%1 の正常なバックアップに戻せます: otasuke restore &quot;%2&quot;</translation>
    </message>
    <message>
        <source>no backup yet; a running console makes one a day</source>
        <translation>バックアップはまだありません。アプリの起動中に 1 日 1 回作ります</translation>
    </message>
    <message>
        <source>newest backup: %1</source>
        <translation>最新のバックアップ: %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Events as a file for other tools.</source>
        <translation>できごとを、ほかの道具で使えるファイルに書き出します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no severity.</source>
        <translation>「%1」という重さはありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no outcome of an event.</source>
        <translation>「%1」という結果はありません。</translation>
    </message>
    <message>
        <source>Devices of this department.</source>
        <translation>この部署の機器。</translation>
    </message>
    <message>
        <source>This or worse: informational, low, medium, high or critical.</source>
        <translation>これ以上の重さ: informational、low、medium、high、critical。</translation>
    </message>
    <message>
        <source>blocked, allowed, detected or none.</source>
        <translation>blocked、allowed、detected、none。</translation>
    </message>
    <message>
        <source>Connections to this cloud service, by its name or id.</source>
        <translation>このクラウドサービスとの通信(名前か ID で)。</translation>
    </message>
    <message>
        <source>Records of this source, by its id.</source>
        <translation>この見守り元の記録(ID で)。</translation>
    </message>
    <message>
        <source>Text in names, titles, addresses, senders, subjects and file names.</source>
        <translation>名前・題名・アドレス・差出人・件名・ファイル名にある文字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the cloud services known.</source>
        <translation>「%1」は、知られているクラウドサービスではありません。</translation>
    </message>
    <message>
        <source>Where the file goes.</source>
        <translation>ファイルの書き出し先。</translation>
    </message>
    <message>
        <source>--out names the file to write.</source>
        <translation>--out に書き出すファイルの名前を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n 行を書きました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are in %1.</source>
        <translation>
            <numerusform>%n 件のできごとを %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads the ledger from the office&apos;s own list (CSV: UTF-8, UTF-16 or Shift_JIS; comma, tab or semicolon).</source>
        <translation>事務所の一覧表から台帳に読み込みます(CSV。UTF-8・UTF-16・Shift_JIS、区切りはカンマ・タブ・セミコロン)。</translation>
    </message>
    <message>
        <source>With --import: tells what the list would change, and changes nothing.</source>
        <translation>--import と一緒に: 何が変わるかを表示するだけで、何も変えません。</translation>
    </message>
    <message>
        <source>Takes the list read last back.</source>
        <translation>最後に読み込んだ一覧表を取り消します。</translation>
    </message>
    <message>
        <source>Writes the ledger to a CSV file, in the form of the list read last.</source>
        <translation>最後に読み込んだ一覧表と同じ形で、台帳を CSV に書き出します。</translation>
    </message>
    <message>
        <source>With --export: utf-8, utf-16 or cp932 instead of the list&apos;s own.</source>
        <translation>--export と一緒に: 一覧表の文字コードの代わりに utf-8・utf-16・cp932 を使います。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were changed.</source>
        <translation>
            <numerusform>%n 台を変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) were entered that nobody has seen yet.</source>
        <translation>
            <numerusform>まだ見つかっていない機器を %n 台登録しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would be changed.</source>
        <translation>
            <numerusform>%n 台が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) would be entered that nobody has seen yet.</source>
        <translation>
            <numerusform>まだ見つかっていない機器が %n 台登録されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, %2: &quot;%3&quot; becomes &quot;%4&quot;</source>
        <translation>%1 行目 %2: 「%3」→「%4」</translation>
    </message>
    <message>
        <source>The character %1 (row %2, column %3) has no place in this encoding.</source>
        <extracomment>%1 a character, %2 the row of the file, %3 the title of the column</extracomment>
        <translation>「%1」(%2 行目、%3 の列)は、この文字コードでは書けません。</translation>
    </message>
    <message>
        <source>Nothing was written. --encoding utf-8 has a place for every character.</source>
        <translation>何も書き出していません。--encoding utf-8 なら、どの文字も書けます。</translation>
    </message>
    <message>
        <source>There is no list to take back.</source>
        <translation>取り消せる一覧表はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are as they were before.</source>
        <translation>
            <numerusform>%n 台を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were changed since and stay as they are.</source>
        <translation>
            <numerusform>その後に変更された %n 項目は、そのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>--encoding knows utf-8, utf-16 and cp932.</source>
        <translation>--encoding に使えるのは utf-8・utf-16・cp932 です。</translation>
    </message>
    <message>
        <source>How the score comes about:</source>
        <translation>点数の内訳:</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>csv or ocsf (OCSF 1.8.0, one JSON object a line).</source>
        <translation>csv または ocsf(OCSF 1.8.0、1行に1件の JSON)。</translation>
    </message>
    <message>
        <source>--format takes csv or ocsf.</source>
        <translation>--format には csv か ocsf を指定してください。</translation>
    </message>
    <message>
        <source>%1 is read as %2.</source>
        <extracomment>%1 a file, %2 a format&apos;s name as --format takes it</extracomment>
        <translation>%1 を %2 として読み込みます。</translation>
    </message>
    <message>
        <source>Only the devices of that site, as the ledger names it.</source>
        <translation>その拠点の機器だけにします。名前は機器台帳のとおりに書きます。</translation>
    </message>
    <message>
        <source>The device ledger names no site, so --site can&apos;t be used.</source>
        <translation>機器台帳に拠点が書かれていないので、--site は使えません。</translation>
    </message>
    <message>
        <source>The device ledger names no site &quot;%1&quot;. It names: %2.</source>
        <translation>機器台帳に「%1」という拠点はありません。台帳にある拠点: %2</translation>
    </message>
    <message>
        <source>Kinds of logs that can be read: %1. If the file is one of them, name it: --format KIND.</source>
        <translation>読めるログの種類: %1。ファイルがこのどれかなら、--format に種類の名前を指定してください。</translation>
    </message>
</context>
<context>
    <name>ContractPanel</name>
    <message>
        <source>Contract with the otasuke-tai</source>
        <translation>お助け隊の契約</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>事業者</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>契約番号</translation>
    </message>
    <message>
        <source>Class of service</source>
        <translation>サービスの類</translation>
    </message>
    <message>
        <source>Devices covered</source>
        <translation>契約台数</translation>
    </message>
    <message>
        <source>Help desk: telephone</source>
        <translation>相談窓口の電話</translation>
    </message>
    <message>
        <source>Help desk: mail</source>
        <translation>相談窓口のメール</translation>
    </message>
    <message>
        <source>Help desk opens</source>
        <translation>受付開始</translation>
    </message>
    <message>
        <source>Help desk closes</source>
        <translation>受付終了</translation>
    </message>
    <message>
        <source>Help desk days</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Outside these hours</source>
        <translation>時間外のとき</translation>
    </message>
    <message>
        <source>what the provider says to do</source>
        <translation>事業者から聞いている連絡方法</translation>
    </message>
    <message>
        <source>Onsite rush support: telephone</source>
        <translation>駆付けの電話</translation>
    </message>
    <message>
        <source>Onsite rush support: cost</source>
        <translation>駆付けの費用</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保険</translation>
    </message>
    <message>
        <source>Remote support program</source>
        <translation>遠隔サポートのソフト</translation>
    </message>
    <message>
        <source>the program your provider gave you</source>
        <translation>事業者から渡されたソフト</translation>
    </message>
    <message>
        <source>Its arguments</source>
        <translation>起動時の引数</translation>
    </message>
    <message>
        <source>Class 1</source>
        <translation>1 類</translation>
    </message>
    <message>
        <source>Class 2</source>
        <translation>2 類</translation>
    </message>
    <message>
        <source>Workdays</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Title of a chart with its unit: &quot;Sent each day (GB)&quot;</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>A day at the axis of a chart, as QLocale&apos;s date format: &quot;Nov 2&quot;</extracomment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>Shown over a bar: day, service, what was sent</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>記録なし</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>The appliance refuses the password or token. Enter it anew in Settings.</source>
        <translation>パスワードかトークンが受け付けられません。設定で入れ直してください。</translation>
    </message>
    <message>
        <source>The appliance shows another certificate than the confirmed one. Nothing was sent to it. Ask the help desk whether it was exchanged.</source>
        <translation>確認済みのものと違う証明書を示しています。何も送っていません。機器を交換したか、相談窓口に確かめてください。</translation>
    </message>
    <message>
        <source>The appliance answers with errors. Restart it or call the help desk.</source>
        <translation>機器がエラーを返しています。再起動するか、相談窓口に電話してください。</translation>
    </message>
    <message>
        <source>Check its power and its LAN cable, then call the help desk.</source>
        <translation>電源と LAN ケーブルを確かめ、直らなければ相談窓口に電話してください。</translation>
    </message>
    <message numerus="yes">
        <source>Besides, there are %n thing(s) to look at.</source>
        <translation>
            <numerusform>ほかに確認が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last time: %1.</source>
        <translation>最後は %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n thing(s) to look at</source>
        <translation>
            <numerusform>確認が必要なことが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1.</source>
        <translation>まず、%1。</translation>
    </message>
    <message>
        <source>Waiting for the first answer</source>
        <translation>最初の返事を待っています</translation>
    </message>
    <message>
        <source>%1 has not answered yet. Until then nobody can say that all is well.</source>
        <translation>%1 からまだ返事がありません。返事があるまでは、大丈夫とは言えません。</translation>
    </message>
    <message>
        <source>No answer from %1: it is not being watched</source>
        <translation>%1 から返事がなく、見守れていません</translation>
    </message>
    <message>
        <source>Last answer: %1.</source>
        <translation>最後の返事は %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>%n appliance(s) don&apos;t answer: not all is being watched</source>
        <translation>
            <numerusform>見守り機器 %n 台から返事がなく、見守れていないところがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent: %1.</source>
        <translation>返事がないのは %1 です。</translation>
    </message>
    <message>
        <source>There is nothing you have to do today</source>
        <translation>今日、していただくことはありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n PC(s) answered, and no problem was found.</source>
        <translation>
            <numerusform>%1 と %n 台のパソコンから応答があり、問題は見つかっていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered, and no problem was found.</source>
        <translation>%1 から応答があり、問題は見つかっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s) have not been heard for three days; they may be switched off or away.</source>
        <translation>
            <numerusform>%n 台からは 3 日以上 連絡がありません(電源が切れているか、持ち出し中かもしれません)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect the first appliance to be watched</source>
        <translation>はじめに、見守る機器をつなぎましょう</translation>
    </message>
    <message>
        <source>Add your UTM or EDR in Settings; then this place says how the day is.</source>
        <translation>設定で UTM や EDR を追加すると、ここに今日の様子が出ます。</translation>
    </message>
    <message>
        <source>Watching is switched off</source>
        <translation>見守りが止まっています</translation>
    </message>
    <message>
        <source>All appliances are switched off in Settings. Nobody can say that all is well.</source>
        <translation>設定ですべての機器の見守りを切っています。このままでは、大丈夫とは言えません。</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>What became of it?</source>
        <translation>どうなりましたか</translation>
    </message>
    <message>
        <source>It has been dealt with</source>
        <translation>対応が済んだ</translation>
    </message>
    <message>
        <source>It leaves the list. If new records come, it opens again by itself.</source>
        <translation>一覧から外れます。新しい記録が届くと、自動でまた表示されます。</translation>
    </message>
    <message>
        <source>Somebody is working on it</source>
        <translation>対応している途中</translation>
    </message>
    <message>
        <source>It stays in the list, marked.</source>
        <translation>印を付けて、一覧に残します。</translation>
    </message>
    <message>
        <source>It is all right as it is</source>
        <translation>このままで問題ない</translation>
    </message>
    <message>
        <source>For example an old PC that is never on the network.</source>
        <translation>例:ネットワークにつながない古いパソコン。</translation>
    </message>
    <message>
        <source>Note (who did what)</source>
        <translation>メモ(だれが何をしたか)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Only until</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>Last day on which it counts as accepted</source>
        <translation>受け入れる最後の日</translation>
    </message>
    <message>
        <source>Write the reason: others will ask for it.</source>
        <translation>理由を書いてください。あとで必ず聞かれます。</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記録する人</translation>
    </message>
</context>
<context>
    <name>DepartmentWords</name>
    <message>
        <source>The worst device is worse than at the month&apos;s beginning (%1 → %2).</source>
        <translation>いちばん危ない機器が、月の初めより悪くなりました(%1 → %2)。</translation>
    </message>
    <message>
        <source>On average higher than at the month&apos;s beginning (%1 → %2).</source>
        <translation>平均が、月の初めより上がりました(%1 → %2)。</translation>
    </message>
    <message>
        <source>The worst device is better than at the month&apos;s beginning (%1 → %2). Well done.</source>
        <translation>いちばん危ない機器が、月の初めより良くなりました(%1 → %2)。よい取り組みです。</translation>
    </message>
    <message>
        <source>On average lower than at the month&apos;s beginning (%1 → %2). Well done.</source>
        <translation>平均が、月の初めより下がりました(%1 → %2)。よい取り組みです。</translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>Whose device is this?</source>
        <translation>これはだれの機器ですか?</translation>
    </message>
    <message>
        <source>Edit the ledger: %1</source>
        <translation>台帳を直す: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source> / </source>
        <extracomment>Between two facts about a device in a line</extracomment>
        <translation> / </translation>
    </message>
    <message>
        <source>Seen as: %1</source>
        <translation>見えている情報: %1</translation>
    </message>
    <message>
        <source>Ours: belongs to the office</source>
        <translation>事務所のもの</translation>
    </message>
    <message>
        <source>A guest&apos;s: allowed for a while</source>
        <translation>来客のもの(しばらく許可)</translation>
    </message>
    <message>
        <source>Must not be on our network</source>
        <translation>つないではいけないもの</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ分からない</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>持ち主</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>使う人</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>席・場所</translation>
    </message>
    <message>
        <source>Building or site</source>
        <translation>建物・拠点</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Extended support for Windows 10 (ESU) was bought</source>
        <translation>Windows 10 の延長サポート(ESU)を購入済み</translation>
    </message>
    <message>
        <source>Last day of the visit</source>
        <translation>来客の最終日</translation>
    </message>
    <message>
        <source>How important it is</source>
        <translation>重要度</translation>
    </message>
</context>
<context>
    <name>DeviceSlip</name>
    <message>
        <source>MMM d, yyyy, H:mm</source>
        <extracomment>A moment on the slip, as QLocale&apos;s date format: &quot;Nov 1, 2026, 14:20&quot;</extracomment>
        <translation>yyyy年M月d日 H:mm</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>まだ見つかっていません</translation>
    </message>
    <message>
        <source>%1 (made up by the device, as phones do)</source>
        <translation>%1(スマホなどが自分で作った仮の番号)</translation>
    </message>
    <message>
        <source>Its address (IP)</source>
        <translation>アドレス(IP)</translation>
    </message>
    <message>
        <source>What it calls itself</source>
        <translation>機器が名乗る名前</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>System</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Number of its network card (MAC)</source>
        <translation>通信部品の番号(MAC)</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>最初に見つけた時</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後に見つけた時</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>わかりません</translation>
    </message>
    <message>
        <source>In the last 30 days nothing was seen of what it does on the network.</source>
        <translation>この 30 日間、通信の内容は記録されていません。</translation>
    </message>
    <message>
        <source>In the last 30 days it talked to no service we know by name, and sent %1 out of the office.</source>
        <translation>この 30 日間、名前のわかるサービスとの通信はなく、社外に %1 を送りました。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of services</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>In the last 30 days it talked to %1, and sent %2 out of the office.</source>
        <translation>この 30 日間、%1 と通信し、社外に %2 を送りました。</translation>
    </message>
    <message>
        <source>Please give this paper back to the person who brought it.</source>
        <translation>この紙を、持ってきた人に返してください。</translation>
    </message>
    <message>
        <source>Please tell %1 (%2), or give this paper back.</source>
        <extracomment>%1 a person, %2 a telephone number</extracomment>
        <translation>%1(%2)に知らせるか、この紙を返してください。</translation>
    </message>
    <message>
        <source>Is it yours and private? Nobody is scolded: we only need to know.</source>
        <translation>私物でもかまいません。叱るためではなく、把握するための紙です。</translation>
    </message>
    <message>
        <source>If nobody knows it, it may be a stranger&apos;s. We then ask the help desk: %1.</source>
        <translation>誰も知らなければ、部外者の機器かもしれません。その場合は相談窓口(%1)に相談します。</translation>
    </message>
    <message>
        <source>Whose device is this?</source>
        <translation>この機械は誰の？</translation>
    </message>
    <message>
        <source>This device is on our network, and nobody has said yet whose it is. Do you know it? Look at PCs, phones, printers, cameras and whatever was plugged in lately.</source>
        <translation>社内のネットワークに、誰のものかわからない機器があります。心当たりはありませんか。パソコン、スマホ、プリンター、カメラ、最近つないだ物を確かめてください。</translation>
    </message>
    <message>
        <source>What we know of it</source>
        <translation>わかっていること</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>お答え</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>何の機器か</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Until when (visitors)</source>
        <translation>いつまで(来客の場合)</translation>
    </message>
    <message>
        <source>Written by, on</source>
        <translation>記入者・日付</translation>
    </message>
    <message>
        <source>Where the answer goes</source>
        <translation>お答えの戻し先</translation>
    </message>
    <message>
        <source>Please tell %1, or give this paper back.</source>
        <translation>%1 に知らせるか、この紙を返してください。</translation>
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
    <message>
        <source>User and seat</source>
        <translation>使う人・席</translation>
    </message>
    <message>
        <source>Known exception</source>
        <translation>承知している例外</translation>
    </message>
    <message>
        <source>The exception has ended</source>
        <translation>例外の期限が過ぎました</translation>
    </message>
    <message>
        <source>A visitor&apos;s</source>
        <translation>来客の機器</translation>
    </message>
    <message>
        <source>The visitor&apos;s time is over</source>
        <translation>来客の期限が過ぎました</translation>
    </message>
    <message>
        <source>A visitor&apos;s, until %1</source>
        <translation>来客の機器(%1 まで)</translation>
    </message>
    <message>
        <source>Must not be here</source>
        <translation>接続禁止</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Device ledger</source>
        <translation>機器台帳</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Its events</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>%1 of %2 devices in the contract</source>
        <translation>契約 %2 台のうち %1 台</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>No device has been seen yet</source>
        <translation>まだ機器が見つかっていません</translation>
    </message>
    <message>
        <source>Devices enter the ledger by themselves, as soon as the UTM or the EDR tells of them.</source>
        <translation>UTM か EDR から知らせが届くと、機器は自動で台帳に載ります。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>No device matches. Try another word, or part of an address.</source>
        <translation>あてはまる機器がありません。別の言葉か、アドレスの一部で試してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) match</source>
        <translation>
            <numerusform>%n 台があてはまります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has said yet whose these %n device(s) are</source>
        <translation>
            <numerusform>だれのものか分からない機器が %n 台あります</numerusform>
        </translation>
    </message>
    <message>
        <source>If nobody knows a device, it may be a stranger&apos;s. Call the help desk then.</source>
        <translation>だれも知らない機器なら、部外者のものかもしれません。そのときは相談窓口に電話してください。</translation>
    </message>
    <message>
        <source>Say whose it is</source>
        <translation>持ち主を決める</translation>
    </message>
    <message>
        <source>The ledger was changed.</source>
        <translation>台帳を直しました。</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>一覧表 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Your office&apos;s own list</source>
        <translation>事務所の一覧表</translation>
    </message>
    <message>
        <source>Write the ledger as a list</source>
        <translation>台帳を一覧表に書き出す</translation>
    </message>
    <message>
        <source>Device ledger.csv</source>
        <extracomment>Suggested file name of the list of devices</extracomment>
        <translation>機器台帳.csv</translation>
    </message>
    <message>
        <source>Ask around on paper</source>
        <translation>「誰の？」を印刷</translation>
    </message>
    <message>
        <source>It is two devices</source>
        <translation>2 台に分ける</translation>
    </message>
    <message>
        <source>They are two devices now.</source>
        <translation>2 台に分けました。</translation>
    </message>
    <message>
        <source>%1: seen %2 to %3</source>
        <extracomment>A device, and from when to when it was seen</extracomment>
        <translation>%1: %2 から %3 まで</translation>
    </message>
    <message numerus="yes">
        <source>These %n devices may be one phone</source>
        <translation>
            <numerusform>この %n 台は、同じスマホかもしれません</numerusform>
        </translation>
    </message>
    <message>
        <source>They call themselves %1, were never there at the same time, and hide their real number, as phones do.</source>
        <translation>どちらも「%1」と名乗り、同時にいたことがなく、スマホのように本当の番号を隠しています。</translation>
    </message>
    <message>
        <source>They are made by %1, were never there at the same time, and hide their real number, as phones do.</source>
        <translation>どちらも %1 製で、同時にいたことがなく、スマホのように本当の番号を隠しています。</translation>
    </message>
    <message>
        <source>They are one</source>
        <translation>同じ機器です</translation>
    </message>
    <message>
        <source>They are not</source>
        <translation>別の機器です</translation>
    </message>
    <message>
        <source>They are one device now, with all their records.</source>
        <translation>1 台にまとめました。記録もすべて引き継ぎました。</translation>
    </message>
    <message>
        <source>They stay apart and aren&apos;t offered again.</source>
        <translation>別の機器のままにします。もう尋ねません。</translation>
    </message>
    <message>
        <source>The paper was given to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>Your list is in the ledger. It can be taken back in one step.</source>
        <translation>一覧表を台帳に読み込みました。1 回の操作で取り消せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are saved in %1.</source>
        <translation>
            <numerusform>%n 台を %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is no list that can be read. In Excel, save it as CSV first.</source>
        <translation>このファイルは一覧表として読めません。Excel で「CSV」として保存してから選んでください。</translation>
    </message>
    <message>
        <source>The list was taken back.</source>
        <translation>一覧の取り込みを元に戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>The list was taken back: %n device(s) are as before.</source>
        <translation>
            <numerusform>一覧の取り込みを元に戻しました。%n 台が前のとおりです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list was taken back. %n entry(s) that you changed by hand since then stay as you wrote them.</source>
        <translation>
            <numerusform>一覧の取り込みを元に戻しました。その後に手で直した %n か所は、直したままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Show in the ledger</source>
        <translation>台帳で見る</translation>
    </message>
    <message>
        <source>Technical record</source>
        <translation>技術的な記録</translation>
    </message>
    <message>
        <source>Show the source&apos;s own record</source>
        <translation>元の記録を見る</translation>
    </message>
    <message>
        <source>The source&apos;s own record</source>
        <translation>元の記録</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>見守り元</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重さ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送り元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>データ量</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>送信 %1、受信 %2</translation>
    </message>
    <message>
        <source>The source&apos;s own record is kept for detections only.</source>
        <translation>元の記録は、検知したものだけ残しています。</translation>
    </message>
</context>
<context>
    <name>EventFilterBar</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>大事なものだけ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>この 7 日間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Was it stopped?</source>
        <translation>止めたか</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>止めた</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>通した</translation>
    </message>
    <message>
        <source>Only noticed</source>
        <translation>気づいただけ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>機器</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべての機器</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>探す</translation>
    </message>
    <message>
        <source>Search in the events</source>
        <translation>できごとを探す</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>機器 %1</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>結果を問わず</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重さ</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>重大さを問わず</translation>
    </message>
    <message>
        <source>Very high only</source>
        <translation>非常に高いものだけ</translation>
    </message>
    <message>
        <source>High and above</source>
        <translation>高い以上</translation>
    </message>
    <message>
        <source>Medium and above</source>
        <translation>中くらい以上</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>すべての部署</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>クラウドサービス</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>見守り元</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>すべての見守り元</translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>A day, as QLocale&apos;s date format: &quot;Nov 2&quot;</extracomment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>EventLine</name>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
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
    <message>
        <source>Severity</source>
        <translation>重さ</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>クラウドサービス</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送り元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>送信バイト数</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>受信バイト数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Technical title</source>
        <translation>技術的な題名</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>見守り元</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>Place in the list of events</source>
        <translation>できごとの一覧の中の位置</translation>
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
    <message>
        <source>From outside</source>
        <translation>外から</translation>
    </message>
</context>
<context>
    <name>EventTools</name>
    <message>
        <source>More filters</source>
        <translation>絞り込みを増やす</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存した絞り込み</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>日時へ移る</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Time to go to</source>
        <translation>移る先の日時</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>そこへ移る</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>最新に戻る</translation>
    </message>
    <message>
        <source>Name for these filters</source>
        <translation>この絞り込みの名前</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Stop writing</source>
        <translation>書き出しをやめる</translation>
    </message>
    <message>
        <source>Keep these filters under a name …</source>
        <translation>今の絞り込みに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Contact with an attacker&apos;s server</source>
        <translation>攻撃者のサーバーとの通信</translation>
    </message>
    <message>
        <source>Talked to an attacker&apos;s server. It was not stopped.</source>
        <translation>攻撃者のサーバーと通信しました。止められていません。</translation>
    </message>
    <message>
        <source>Tried to reach an attacker&apos;s server. It was stopped.</source>
        <translation>攻撃者のサーバーと通信しようとしました。止めました。</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>ウイルス</translation>
    </message>
    <message>
        <source>Malware was found. It was not stopped.</source>
        <translation>ウイルスが見つかりました。止められていません。</translation>
    </message>
    <message>
        <source>Malware was found and stopped.</source>
        <translation>ウイルスを見つけ、止めました。</translation>
    </message>
    <message>
        <source>Ransomware</source>
        <translation>ランサムウェア</translation>
    </message>
    <message>
        <source>Ransomware was found. It was not stopped.</source>
        <translation>ランサムウェアが見つかりました。止められていません。</translation>
    </message>
    <message>
        <source>Ransomware was found and stopped.</source>
        <translation>ランサムウェアを見つけ、止めました。</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>攻撃</translation>
    </message>
    <message>
        <source>An attack was seen. It was not stopped.</source>
        <translation>攻撃が見つかりました。止められていません。</translation>
    </message>
    <message>
        <source>An attack was stopped.</source>
        <translation>攻撃を止めました。</translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>下調べの通信</translation>
    </message>
    <message>
        <source>It was probed from the Internet (not unusual).</source>
        <translation>インターネットから探られました(珍しくありません)。</translation>
    </message>
    <message>
        <source>A probe from the Internet was stopped (not unusual).</source>
        <translation>インターネットからの下調べの通信を止めました(珍しくありません)。</translation>
    </message>
    <message>
        <source>Deceptive site</source>
        <translation>偽サイト</translation>
    </message>
    <message>
        <source>A deceptive or dangerous site was opened. It was not stopped.</source>
        <translation>偽サイトや危険なサイトを開きました。止められていません。</translation>
    </message>
    <message>
        <source>A deceptive or dangerous site was stopped.</source>
        <translation>偽サイトや危険なサイトへの接続を止めました。</translation>
    </message>
    <message>
        <source>Suspicious mail</source>
        <translation>不審なメール</translation>
    </message>
    <message>
        <source>A suspicious mail arrived. It was not stopped.</source>
        <translation>不審なメールが届きました。止められていません。</translation>
    </message>
    <message>
        <source>A suspicious mail was stopped.</source>
        <translation>不審なメールを止めました。</translation>
    </message>
    <message>
        <source>Against the rules</source>
        <translation>ルール違反</translation>
    </message>
    <message>
        <source>Something against the rules set on the UTM was used.</source>
        <translation>UTM に決めたルールに合わない使い方がありました。</translation>
    </message>
    <message>
        <source>Something against the rules set on the UTM was stopped.</source>
        <translation>UTM に決めたルールに合わない使い方を止めました。</translation>
    </message>
    <message>
        <source>Password guessing</source>
        <translation>パスワードの総当たり</translation>
    </message>
    <message>
        <source>Passwords were tried again and again.</source>
        <translation>パスワードが何度も試されました。</translation>
    </message>
    <message>
        <source>Password guessing was stopped.</source>
        <translation>パスワードを何度も試す攻撃を止めました。</translation>
    </message>
    <message>
        <source>Remote-control tool</source>
        <translation>遠隔操作ソフト</translation>
    </message>
    <message>
        <source>A remote-control tool was at work.</source>
        <translation>遠隔操作ソフトが使われました。</translation>
    </message>
    <message>
        <source>A remote-control tool was stopped.</source>
        <translation>遠隔操作ソフトの通信を止めました。</translation>
    </message>
    <message>
        <source>Other finding</source>
        <translation>その他の検知</translation>
    </message>
    <message>
        <source>Something unusual was seen.</source>
        <translation>いつもと違う動きが見つかりました。</translation>
    </message>
    <message>
        <source>Something unusual was stopped.</source>
        <translation>いつもと違う動きを止めました。</translation>
    </message>
    <message>
        <source>Connection from outside (%1 sent)</source>
        <translation>外からの接続(%1 送信)</translation>
    </message>
    <message>
        <source>%1 sent to %2</source>
        <translation>%2 へ %1 送信</translation>
    </message>
    <message>
        <source>A mail was held back.</source>
        <translation>メールを止めました。</translation>
    </message>
    <message>
        <source>A mail was scanned; nothing was found.</source>
        <translation>メールを検査しました。問題はありません。</translation>
    </message>
    <message>
        <source>Unusual probing was seen.</source>
        <translation>ほかの機器を探るような通信が見つかりました。</translation>
    </message>
    <message>
        <source>Asked for %1</source>
        <translation>%1 への接続</translation>
    </message>
    <message>
        <source>The guard on the PC (EDR) reported.</source>
        <translation>PC を見張るソフト(EDR)からの連絡です。</translation>
    </message>
    <message>
        <source>A device was seen on the network.</source>
        <translation>機器がネットワークにつながりました。</translation>
    </message>
    <message>
        <source>The appliance reported about itself.</source>
        <translation>見守り機器の動作記録です。</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>その他の記録</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>止めました</translation>
    </message>
    <message>
        <source>Not stopped</source>
        <translation>止められていません</translation>
    </message>
    <message>
        <source>Seen, not stopped</source>
        <translation>見つけただけ(止めていません)</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>The virus guard got the newest virus definitions.</source>
        <translation>ウイルス対策ソフトのウイルス定義が最新になりました。</translation>
    </message>
    <message>
        <source>The virus guard said that its virus definitions are old or could not be updated.</source>
        <translation>ウイルス対策ソフトが、ウイルス定義が古い、または更新できなかったと知らせてきました。</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>Show all that matters</source>
        <translation>大事なものをすべて見る</translation>
    </message>
    <message>
        <source>Nothing of this kind is recorded in this time.</source>
        <translation>この期間に、あてはまる記録はありません。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>まだ記録がありません</translation>
    </message>
    <message>
        <source>Connect the UTM or the EDR in the settings; what they see then stands here.</source>
        <translation>設定で UTM か EDR をつなぐと、見つけたことがここに出ます。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Save the events as a file</source>
        <translation>できごとをファイルに保存</translation>
    </message>
    <message>
        <source>Tables for Excel (*.csv)</source>
        <translation>Excel で開ける表 (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>さらに前を探す</translation>
    </message>
    <message>
        <source>Writing the file: %1 events so far, back to %2.</source>
        <translation>ファイルに書いています。%2 までの %1 件を書きました。</translation>
    </message>
    <message numerus="yes">
        <source>Looked back to %1: %n event(s) found so far.</source>
        <translation>
            <numerusform>%1 までさかのぼって、%n 件見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking further back, now at %1: %n event(s) found so far.</source>
        <translation>
            <numerusform>さらに前を探しています(%1 まで)。%n 件見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>About %1 events</source>
        <translation>約 %1 件</translation>
    </message>
    <message>
        <source>These filters are kept as &quot;%1&quot;.</source>
        <translation>この絞り込みを「%1」として保存しました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Events %1.csv</source>
        <extracomment>Suggested file name of the table of events: day as 2026-10-31</extracomment>
        <translation>できごと %1.csv</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>ファイルに書いています…</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are saved in %1.</source>
        <translation>
            <numerusform>%n 件を %1 に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing was stopped. No file was made.</source>
        <translation>書き出しをやめました。ファイルは作られていません。</translation>
    </message>
    <message>
        <source>‹ Back to the cloud page</source>
        <translation>‹ クラウド送信に戻る</translation>
    </message>
</context>
<context>
    <name>ExplainError</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Call the help desk</source>
        <translation>相談窓口に電話</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>別のファイルを選ぶ</translation>
    </message>
    <message>
        <source>The appliance does not answer.</source>
        <translation>機器から応答がありません。</translation>
    </message>
    <message>
        <source>Check its power and its network cable, and that this PC is on the office network.</source>
        <translation>機器の電源と LAN ケーブル、このパソコンが社内のネットワークにつながっているかを確かめてください。</translation>
    </message>
    <message>
        <source>The appliance answers too slowly.</source>
        <translation>機器の応答に時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>It may be busy or starting up. Try again in a few minutes.</source>
        <translation>混み合っているか、起動中かもしれません。数分待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nobody has confirmed the certificate of this appliance yet.</source>
        <translation>この機器の証明書は、まだ確認されていません。</translation>
    </message>
    <message>
        <source>Compare it with the note of your provider, then confirm it in the settings.</source>
        <translation>サービス事業者からの控えと見比べて、設定で確認してください。</translation>
    </message>
    <message>
        <source>The appliance shows another certificate than the one you confirmed.</source>
        <translation>機器の証明書が、確認したものと違います。</translation>
    </message>
    <message>
        <source>Somebody may be pretending to be it. If it was not replaced, call the help desk before you confirm.</source>
        <translation>別のものがなりすましているおそれがあります。機器を入れ替えた覚えがなければ、確認する前に相談窓口に電話してください。</translation>
    </message>
    <message>
        <source>The appliance does not accept the password or token.</source>
        <translation>機器が、パスワードまたはトークンを受け付けません。</translation>
    </message>
    <message>
        <source>Enter it again in the settings.</source>
        <translation>設定で入れ直してください。</translation>
    </message>
    <message>
        <source>The appliance knows the console but does not let it read.</source>
        <translation>機器が、読み取りを許可していません。</translation>
    </message>
    <message>
        <source>Its administrator has to allow reading for this account. The help desk can do that.</source>
        <translation>機器の管理者が、このアカウントに読み取りを許可する必要があります。相談窓口で対応できます。</translation>
    </message>
    <message>
        <source>The appliance asks for a pause.</source>
        <translation>機器から、問い合わせを少し待つように言われています。</translation>
    </message>
    <message>
        <source>The console goes on by itself in a while.</source>
        <translation>しばらくすると自動で再開します。</translation>
    </message>
    <message>
        <source>The appliance does not know what the console asks for.</source>
        <translation>機器に、問い合わせ先が見つかりません。</translation>
    </message>
    <message>
        <source>Check its address and kind in the settings.</source>
        <translation>設定で、アドレスと種類を確かめてください。</translation>
    </message>
    <message>
        <source>The appliance reports a fault of its own.</source>
        <translation>機器の側でエラーが起きています。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, call the help desk.</source>
        <translation>もう一度試してください。続くようなら、相談窓口に電話してください。</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>機器からの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The console does not speak with this version of the appliance yet.</source>
        <translation>この機器のバージョンには、まだ対応していません。</translation>
    </message>
    <message>
        <source>The help desk knows which versions work.</source>
        <translation>対応しているバージョンは、相談窓口でわかります。</translation>
    </message>
    <message>
        <source>No password or token is stored for this appliance.</source>
        <translation>この機器のパスワードまたはトークンが、登録されていません。</translation>
    </message>
    <message>
        <source>Enter it in the settings.</source>
        <translation>設定で入力してください。</translation>
    </message>
    <message>
        <source>The store for passwords of this PC does not answer.</source>
        <translation>このパソコンのパスワード保管庫が応答しません。</translation>
    </message>
    <message>
        <source>Unlock it or sign in again. Until then the console asks for the password once a session.</source>
        <translation>保管庫のロックを解除するか、サインインし直してください。それまでは、起動するたびに一度パスワードを入力していただきます。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>移動されたか、名前が変わったのかもしれません。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>Another program may be using it, or you may not be allowed to read it.</source>
        <translation>ほかのプログラムが使っているか、読み取る権限がないのかもしれません。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written here.</source>
        <translation>この場所にはファイルを保存できません。</translation>
    </message>
    <message>
        <source>Choose another folder, for example your documents.</source>
        <translation>「ドキュメント」など、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk of this PC is full.</source>
        <translation>このパソコンのディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make room, then try again. Nothing was lost.</source>
        <translation>空きを作ってから、もう一度試してください。記録は失われていません。</translation>
    </message>
    <message>
        <source>The stored records are damaged.</source>
        <translation>保存してある記録が壊れています。</translation>
    </message>
    <message>
        <source>The damaged file was put aside, not deleted. The help desk can bring back the newest backup.</source>
        <translation>壊れたファイルは消さずに別に取ってあります。相談窓口で、最新の控えから戻せます。</translation>
    </message>
    <message>
        <source>The records were written by a newer version of this program.</source>
        <translation>記録は、新しいバージョンのお助けコンソールで作られています。</translation>
    </message>
    <message>
        <source>They were left untouched. Please install the newest version; the help desk can help.</source>
        <translation>記録には手を付けていません。最新版を入れてください。わからないときは相談窓口へどうぞ。</translation>
    </message>
    <message>
        <source>The records could not be read or written.</source>
        <translation>記録の読み書きができませんでした。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, restart the console.</source>
        <translation>もう一度試してください。続くようなら、お助けコンソールを起動し直してください。</translation>
    </message>
    <message>
        <source>Something in what was entered is not right.</source>
        <translation>入力した内容に、正しくないところがあります。</translation>
    </message>
    <message>
        <source>Please look at the marked field.</source>
        <translation>印の付いた欄を見直してください。</translation>
    </message>
    <message>
        <source>The program for remote support could not be started.</source>
        <translation>遠隔サポートのプログラムを起動できませんでした。</translation>
    </message>
    <message>
        <source>Check its place in the settings, or call the help desk.</source>
        <translation>設定でプログラムの場所を確かめるか、相談窓口に電話してください。</translation>
    </message>
    <message>
        <source>No printer was found.</source>
        <translation>プリンターが見つかりません。</translation>
    </message>
    <message>
        <source>Check that the printer is on, or save the report as a PDF file.</source>
        <translation>プリンターの電源を確かめるか、PDF として保存してください。</translation>
    </message>
    <message>
        <source>No installed font can show Japanese.</source>
        <translation>日本語を表示できるフォントが入っていません。</translation>
    </message>
    <message>
        <source>Papers would be printed with gaps. Please ask the help desk to install one.</source>
        <translation>このまま印刷すると文字が抜けてしまいます。相談窓口にフォントの追加を頼んでください。</translation>
    </message>
    <message>
        <source>It was stopped as you asked.</source>
        <translation>ご指示のとおり中止しました。</translation>
    </message>
    <message>
        <source>What had been stored stays.</source>
        <translation>それまでに保存した分は残っています。</translation>
    </message>
    <message>
        <source>The console made a mistake.</source>
        <translation>お助けコンソールの中で不具合が起きました。</translation>
    </message>
    <message>
        <source>The disk of this PC reports faults.</source>
        <translation>このパソコンのディスクに異常があります。</translation>
    </message>
    <message>
        <source>It may be about to fail. Call the help desk today; what was stored before is kept.</source>
        <translation>まもなく故障するおそれがあります。今日のうちに相談窓口に電話してください。これまでの記録は残っています。</translation>
    </message>
    <message>
        <source>No known kind of log was recognised in this file.</source>
        <translation>このファイルは、読める種類のログではないようです。</translation>
    </message>
    <message>
        <source>Please check that it is the right file: a recording of the UTM&apos;s or the EDR&apos;s log.</source>
        <translation>ファイルが正しいかを確かめてください。UTM か EDR のログを保存したファイルが必要です。</translation>
    </message>
    <message>
        <source>This is %1, a version that the console can&apos;t read yet.</source>
        <extracomment>%1 is a product and its version: Wazuh 5.0.0</extracomment>
        <translation>相手は %1 です。このバージョンはまだ読めません。</translation>
    </message>
    <message>
        <source>The console reads Wazuh 4. Please stay with version 4 for now, and ask the help desk before it is updated.</source>
        <translation>読めるのは Wazuh のバージョン 4 です。当面はバージョン 4 のまま使い、更新の前に相談窓口に確かめてください。</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>What became of it?</source>
        <translation>どうなりましたか</translation>
    </message>
    <message>
        <source>Being dealt with (H)</source>
        <translation>対応中 (H)</translation>
    </message>
    <message>
        <source>Dealt with (D)</source>
        <translation>対応済み (D)</translation>
    </message>
    <message>
        <source>Accept … (A)</source>
        <translation>受け入れる… (A)</translation>
    </message>
    <message>
        <source>Don&apos;t tell again … (M)</source>
        <translation>知らせない… (M)</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>この記録を取り消す</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記録する人</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>最後に見たのは %1</translation>
    </message>
    <message>
        <source>First seen: %1, last seen: %2</source>
        <translation>最初は %1、最後は %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) belong to this matter.</source>
        <translation>
            <numerusform>この件の記録は %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>していただくこと</translation>
    </message>
    <message>
        <source>Call an engineer</source>
        <translation>駆付けを呼ぶ</translation>
    </message>
    <message>
        <source>Call or not?</source>
        <translation>呼ぶ? 呼ばない?</translation>
    </message>
    <message>
        <source>Tell the help desk</source>
        <translation>相談窓口に知らせる</translation>
    </message>
    <message>
        <source>Look at this PC</source>
        <translation>このパソコンを見る</translation>
    </message>
    <message>
        <source>Rush support: %1</source>
        <translation>駆付け %1</translation>
    </message>
    <message>
        <source>Insurance: %1</source>
        <translation>保険:%1</translation>
    </message>
    <message>
        <source>Whom to call, and what it costs</source>
        <translation>電話するところと費用</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>取り消し:%1</translation>
    </message>
    <message>
        <source>What was decided so far</source>
        <translation>これまでの記録</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Recorded by %1</source>
        <translation>記録した人:%1</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>なぜ問題なのか</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>手順カード:%1</translation>
    </message>
    <message>
        <source>Help desk: %1</source>
        <translation>相談窓口 %1</translation>
    </message>
    <message>
        <source>Where, the worst first</source>
        <translation>どこで(危ない順)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>What you record here holds for all of them. Choose one above to record something about that one only.</source>
        <translation>ここに記録することは、上のすべての機器に効きます。1 台だけについて記録するときは、上でその機器を選んでください。</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Things to deal with</source>
        <translation>対応すること</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>どれを見るか</translation>
    </message>
    <message>
        <source>To deal with</source>
        <translation>対応すること</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Kept silent</source>
        <translation>知らせない設定</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>Keys: J and K next and back, Enter reads, H being dealt with, D dealt with, A accept, M don&apos;t tell again, Z take back</source>
        <translation>キー操作: J 次へ、K 前へ、Enter 詳しく、H 対応中、D 対応済み、A 受け入れる、M 知らせない、Z 取り消し</translation>
    </message>
    <message>
        <source>Take it back (Z)</source>
        <translation>取り消す (Z)</translation>
    </message>
    <message>
        <source>It was given to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>まだ何も見守っていません</translation>
    </message>
    <message>
        <source>As soon as an appliance is set up, what has to be dealt with is listed here.</source>
        <translation>UTM か EDR をつなぐと、対応が必要なことがここに並びます。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) need(s) you</source>
        <translation>
            <numerusform>対応が必要なことが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you at present</source>
        <translation>いま、対応が必要なことはありません</translation>
    </message>
    <message>
        <source>Stopped in the last 30 days: %1 attacks and nuisances. About these you needn&apos;t do anything.</source>
        <translation>この 30 日に防いだ攻撃や迷惑な通信は %1 件です。これらについて、していただくことはありません。</translation>
    </message>
    <message>
        <source>There is nothing to deal with.</source>
        <translation>対応することはありません。</translation>
    </message>
    <message>
        <source>Nothing has been dealt with yet.</source>
        <translation>対応済みの件は、まだありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>記録しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n more is (are) there to know, for when you have time.</source>
        <translation>
            <numerusform>ほかに、時間のあるときに見ていただくことが %n 件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsTable</name>
    <message>
        <source>What happened</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>FirmwareWords</name>
    <message>
        <source>%1 runs %2, which is supported until %3.</source>
        <translation>%1 の版は %2 です。サポートは %3までです。</translation>
    </message>
    <message>
        <source>%1 runs %2, whose support ended on %3.</source>
        <translation>%1 の版は %2 です。サポートは %3に終わりました。</translation>
    </message>
    <message>
        <source>%1: not known whether its firmware is supported; the list of %2 doesn&apos;t have its version.</source>
        <translation>%1 のファームウェアがサポート中かどうかは分かりません(%2の一覧に、この版がありません)。</translation>
    </message>
    <message>
        <source>%1: not known whether its firmware is supported. The help desk can look it up.</source>
        <translation>%1 のファームウェアがサポート中かどうかは分かりません。相談窓口で調べてもらえます。</translation>
    </message>
</context>
<context>
    <name>FirstResponse</name>
    <message>
        <source>Files can&apos;t be opened, or a demand for money is on the screen</source>
        <translation>ファイルが開けない、お金を要求する画面が出た</translation>
    </message>
    <message>
        <source>Pull the network cable at once; switch Wi-Fi off. You need nobody&apos;s permission.</source>
        <translation>すぐに LAN ケーブルを抜き、Wi-Fi を切ります。だれの許可もいりません。</translation>
    </message>
    <message>
        <source>Leave the PC switched on and photograph the screen.</source>
        <translation>電源は入れたまま、画面を写真に撮ります。</translation>
    </message>
    <message>
        <source>Look whether other PCs and the shared folders are all right.</source>
        <translation>ほかのパソコンと共有フォルダーが無事かを見ます。</translation>
    </message>
    <message>
        <source>Unplug disks that hold backups.</source>
        <translation>バックアップ用のディスクを外します。</translation>
    </message>
    <message>
        <source>Call the help desk.</source>
        <translation>相談窓口に電話します。</translation>
    </message>
    <message>
        <source>Don&apos;t pay and don&apos;t answer.</source>
        <translation>お金を払わない、返事をしない。</translation>
    </message>
    <message>
        <source>Don&apos;t restart the PC and don&apos;t go on working.</source>
        <translation>再起動しない、作業を続けない。</translation>
    </message>
    <message>
        <source>A loud warning on the screen tells you to call a number</source>
        <translation>大きな警告が出て、電話をかけるように言われた</translation>
    </message>
    <message>
        <source>Don&apos;t call. Press Esc for a few seconds, then close the window.</source>
        <translation>電話はかけません。Esc キーを数秒押し、ウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>If it stays, restart the PC.</source>
        <translation>消えないときは、パソコンを再起動します。</translation>
    </message>
    <message>
        <source>If you called and they worked on the PC: pull the network cable and call the help desk.</source>
        <translation>電話をして遠隔操作をされたときは、LAN ケーブルを抜き、相談窓口に電話します。</translation>
    </message>
    <message>
        <source>If you paid or told a card number: call the card company or bank.</source>
        <translation>お金を払った、カード番号を伝えたときは、カード会社か銀行に電話します。</translation>
    </message>
    <message>
        <source>Don&apos;t install what they tell you to.</source>
        <translation>言われたソフトを入れない。</translation>
    </message>
    <message>
        <source>Don&apos;t open your bank&apos;s page while they watch.</source>
        <translation>見られている間に、銀行の画面を開かない。</translation>
    </message>
    <message>
        <source>An odd mail&apos;s attachment or link was opened</source>
        <translation>あやしいメールの添付ファイルやリンクを開いた</translation>
    </message>
    <message>
        <source>Pull the network cable; switch Wi-Fi off.</source>
        <translation>LAN ケーブルを抜き、Wi-Fi を切ります。</translation>
    </message>
    <message>
        <source>Write down when it was, from whom, and what you opened.</source>
        <translation>いつ、だれから、何を開いたかを書き留めます。</translation>
    </message>
    <message>
        <source>Change the mail password from another PC.</source>
        <translation>別のパソコンから、メールのパスワードを変えます。</translation>
    </message>
    <message>
        <source>Tell colleagues not to open the same mail.</source>
        <translation>同じメールを開かないよう、社内に知らせます。</translation>
    </message>
    <message>
        <source>Don&apos;t open it again to see what it was.</source>
        <translation>確かめるために、もう一度開かない。</translation>
    </message>
    <message>
        <source>Don&apos;t delete the mail; it is evidence.</source>
        <translation>メールを消さない(証拠になります)。</translation>
    </message>
    <message>
        <source>A password was typed into a false page</source>
        <translation>にせの画面にパスワードを入れてしまった</translation>
    </message>
    <message>
        <source>Change that password at once, from the real page.</source>
        <translation>本物の画面から、すぐにパスワードを変えます。</translation>
    </message>
    <message>
        <source>Change it wherever else you use the same.</source>
        <translation>同じパスワードを使っている所も、すべて変えます。</translation>
    </message>
    <message>
        <source>Look through the history of log-ins.</source>
        <translation>ログインの履歴を確かめます。</translation>
    </message>
    <message>
        <source>For a card number or bank: call the card company or bank.</source>
        <translation>カードや銀行の情報なら、カード会社か銀行に電話します。</translation>
    </message>
    <message>
        <source>Don&apos;t use the link in the mail to get to the real page.</source>
        <translation>メールの中のリンクから、本物の画面に行こうとしない。</translation>
    </message>
    <message>
        <source>Money was sent as a mail asked, and the mail may be false</source>
        <translation>メールの指示で送金したが、にせのメールかもしれない</translation>
    </message>
    <message>
        <source>Call the bank you sent it from and ask for the transfer to be stopped.</source>
        <translation>送金元の銀行に電話し、振込の取り消し(組戻し)を頼みます。</translation>
    </message>
    <message>
        <source>Ask the business partner by telephone, with the number you have always used.</source>
        <translation>取引先に、前から使っている番号で電話して確かめます。</translation>
    </message>
    <message>
        <source>Keep the mails as they are.</source>
        <translation>メールはそのまま残します。</translation>
    </message>
    <message>
        <source>Call the police and the help desk.</source>
        <translation>警察(#9110)と相談窓口に電話します。</translation>
    </message>
    <message>
        <source>Don&apos;t answer the mail.</source>
        <translation>そのメールに返信しない。</translation>
    </message>
    <message>
        <source>A PC, telephone or USB stick is lost</source>
        <translation>パソコン・スマホ・USB メモリーをなくした</translation>
    </message>
    <message>
        <source>Write down when and where you last had it, and what is on it.</source>
        <translation>最後にあった日時と場所、入っていた情報を書き留めます。</translation>
    </message>
    <message>
        <source>Lock it from afar if that is set up.</source>
        <translation>設定してあれば、遠隔でロックします。</translation>
    </message>
    <message>
        <source>Change the passwords that are stored on it.</source>
        <translation>保存されていたパスワードを変えます。</translation>
    </message>
    <message>
        <source>Report it to the police, and tell your superior and the help desk.</source>
        <translation>警察に届け、上司と相談窓口に知らせます。</translation>
    </message>
    <message>
        <source>Don&apos;t wait a day to see whether it turns up.</source>
        <translation>出てくるかもしれないと、1 日待たない。</translation>
    </message>
    <message>
        <source>A device nobody knows is on the network</source>
        <translation>だれのものかわからない機器がつながっている</translation>
    </message>
    <message>
        <source>Ask around whose it is. Private telephones are the usual answer.</source>
        <translation>だれのものか聞いて回ります。多くは私物のスマホです。</translation>
    </message>
    <message>
        <source>If nobody knows it: unplug it, or change the Wi-Fi password.</source>
        <translation>わからなければ、ケーブルを抜くか、Wi-Fi のパスワードを変えます。</translation>
    </message>
    <message>
        <source>Write on the devices page whose it is, or that it must not be here.</source>
        <translation>「機器台帳」に、だれのものか、またはつないではいけないことを書きます。</translation>
    </message>
    <message>
        <source>Don&apos;t let it stay because it seems to do no harm.</source>
        <translation>害がなさそうだからと、そのままにしない。</translation>
    </message>
    <message>
        <source>The UTM or router may have been broken into</source>
        <translation>UTM やルーターに侵入されたかもしれない</translation>
    </message>
    <message>
        <source>Pull its cable to the Internet, but leave its power on: its records vanish without power.</source>
        <translation>インターネット側のケーブルを抜き、電源は入れたままにします(電源を切ると記録が消えます)。</translation>
    </message>
    <message>
        <source>Don&apos;t switch it off and don&apos;t reset it.</source>
        <translation>電源を切らない、初期化しない。</translation>
    </message>
    <message>
        <source>A PC has malware, or talks to an attacker&apos;s server</source>
        <translation>ウイルスが見つかった、攻撃者のサーバーと通信している</translation>
    </message>
    <message>
        <source>Pull its network cable; switch Wi-Fi off.</source>
        <translation>そのパソコンの LAN ケーブルを抜き、Wi-Fi を切ります。</translation>
    </message>
    <message>
        <source>Leave it switched on. If it can&apos;t be taken off the network, and only then, switch it off.</source>
        <translation>電源は入れたままにします。ネットワークから切り離せないときだけ、電源を切ります。</translation>
    </message>
    <message>
        <source>Write down when it was, which PC, and who works on it.</source>
        <translation>いつ、どのパソコンか、だれが使っているかを書き留めます。</translation>
    </message>
    <message>
        <source>Don&apos;t go on because it was stopped this time.</source>
        <translation>「今回は止められたから」と、そのまま使い続けない。</translation>
    </message>
    <message>
        <source>Don&apos;t connect it again before the help desk says that it is clean.</source>
        <translation>窓口が「問題ない」と言うまで、もう一度つながない。</translation>
    </message>
    <message>
        <source>Emotet was found, or mails are sent in your name</source>
        <translation>Emotet が見つかった、自分の名前で知らないメールが送られている</translation>
    </message>
    <message>
        <source>Have every PC of the office checked, not only this.</source>
        <translation>このパソコンだけでなく、社内のすべてのパソコンを調べてもらいます。</translation>
    </message>
    <message>
        <source>Warn business partners: address book and mails must be taken for stolen.</source>
        <translation>取引先に知らせます。アドレス帳とメールは盗まれたと考えます。</translation>
    </message>
    <message>
        <source>Don&apos;t take &quot;nothing found&quot; for safe: it hides from many checks.</source>
        <translation>「見つからなかった」を安全と思わない。検査をすり抜けることがあります。</translation>
    </message>
    <message>
        <source>Somebody is or was in the network who must not be</source>
        <translation>社内のネットワークに侵入された疑いがある</translation>
    </message>
    <message>
        <source>Take the machine off the network; leave its power on.</source>
        <translation>その機器をネットワークから切り離します。電源は入れたままにします。</translation>
    </message>
    <message>
        <source>Change the passwords of administrators from a PC that is surely clean.</source>
        <translation>管理者のパスワードを、確かに安全なパソコンから変えます。</translation>
    </message>
    <message>
        <source>Look whether other machines show the same.</source>
        <translation>ほかの機器でも同じことが起きていないか、確かめます。</translation>
    </message>
    <message>
        <source>Don&apos;t delete files or records: they are evidence.</source>
        <translation>ファイルや記録を消さない。証拠になります。</translation>
    </message>
    <message>
        <source>Data went where it must not go</source>
        <translation>データが、出してはいけないところへ出た</translation>
    </message>
    <message>
        <source>Ask the user kindly whether they sent it, and what for.</source>
        <translation>使った人に、本人が送ったのか、何のためかを、責めずに聞きます。</translation>
    </message>
    <message>
        <source>Have it deleted there if that can be done, and write down what it was.</source>
        <translation>できれば送り先で消し、何を送ったかを書き留めます。</translation>
    </message>
    <message>
        <source>Tell your superior and the help desk.</source>
        <translation>上司と相談窓口に知らせます。</translation>
    </message>
    <message>
        <source>If persons are concerned: a first report to the Personal Information Protection Commission is due within three to five days.</source>
        <translation>個人情報にかかわるときは、3~5 日以内に個人情報保護委員会へ最初の報告が必要です。</translation>
    </message>
    <message>
        <source>Don&apos;t keep it to yourself until you are sure.</source>
        <translation>はっきりするまで黙っていよう、と抱え込まない。</translation>
    </message>
    <message>
        <source>A PC with an old system is in use</source>
        <translation>古い OS のパソコンを使っている</translation>
    </message>
    <message>
        <source>Take it off the network if the work allows.</source>
        <translation>仕事に差し支えなければ、ネットワークから外します。</translation>
    </message>
    <message>
        <source>If it must stay: let it talk only to the machines it needs.</source>
        <translation>外せないときは、必要な機器とだけ通信させます。</translation>
    </message>
    <message>
        <source>Plan its renewal, with a date.</source>
        <translation>いつ買い替えるか、日を決めます。</translation>
    </message>
    <message>
        <source>Don&apos;t connect it &quot;just to print&quot;: that is enough to catch something.</source>
        <translation>「印刷するだけ」とつながない。それだけで感染することがあります。</translation>
    </message>
</context>
<context>
    <name>FirstResponseCard</name>
    <message>
        <source>What to do in the first minutes</source>
        <translation>まず、こうしてください(状況別)</translation>
    </message>
    <message>
        <source>Print for the wall</source>
        <translation>壁に貼る紙を印刷</translation>
    </message>
</context>
<context>
    <name>FirstStepsCard</name>
    <message>
        <source>Three steps and the watch begins</source>
        <translation>見守りを始めるための 3 つの手順</translation>
    </message>
    <message>
        <source>Tell the console which appliance to watch. Its address and its password stand on the note of your provider.</source>
        <translation>見守る機器(UTM や EDR)を登録します。アドレスとパスワードは、サービス事業者からの控えにあります。</translation>
    </message>
    <message>
        <source>Enter the telephone numbers and hours of your contract, so that help is one click away.</source>
        <translation>契約の電話番号と受付時間を入れます。困ったときに、すぐ連絡できるようになります。</translation>
    </message>
    <message>
        <source>Say which PC stands where. The console finds the PCs by itself; you give the names.</source>
        <translation>どのパソコンがどこにあるかを書きます。パソコンは自動で見つかるので、名前を付けるだけです。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences one after the other.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of a list.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>never</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>MMM d, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>MMM d, yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>GroupDetail</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s)</source>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>highest risk %1</source>
        <translation>最も高い危険度 %1</translation>
    </message>
    <message>
        <source>average risk %1</source>
        <translation>平均の危険度 %1</translation>
    </message>
    <message>
        <source>There are no figures of last month to compare with.</source>
        <translation>先月の数字がないため、比べられません。</translation>
    </message>
    <message>
        <source>With so few PCs a single one decides these figures: they say little about the people there.</source>
        <translation>台数が少ないと、1 台でこの数字が決まります。そこで働く人の良し悪しを表すものではありません。</translation>
    </message>
    <message>
        <source>Its PCs, the worst first</source>
        <translation>パソコン(危険度の高い順)</translation>
    </message>
    <message>
        <source>%1, risk %2: %3</source>
        <translation>%1、危険度 %2:%3</translation>
    </message>
    <message>
        <source>Its departments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>部署なし</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>拠点なし</translation>
    </message>
</context>
<context>
    <name>HelpColumn</name>
    <message>
        <source>When you need help</source>
        <translation>困ったとき</translation>
    </message>
    <message>
        <source>Enter the number in the settings</source>
        <translation>設定に番号を入れてください</translation>
    </message>
    <message>
        <source>Remote support</source>
        <translation>遠隔サポート</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>契約 %1</translation>
    </message>
    <message>
        <source>Class %1, %2 of %3 devices</source>
        <translation>%1類  %2 / %3 台</translation>
    </message>
    <message>
        <source>Insurance: %1</source>
        <translation>保険:%1</translation>
    </message>
    <message>
        <source>Call an engineer</source>
        <translation>駆付けを呼ぶ</translation>
    </message>
    <message>
        <source>Rush support at your office</source>
        <translation>技術者が来ます</translation>
    </message>
    <message>
        <source>Open now
%1</source>
        <translation>受付中
%1</translation>
    </message>
    <message>
        <source>Closed now
%1</source>
        <translation>受付時間外
%1</translation>
    </message>
    <message>
        <source>Call help desk</source>
        <translation>相談窓口に電話</translation>
    </message>
    <message>
        <source>Show them your screen</source>
        <translation>画面を見せて相談</translation>
    </message>
    <message>
        <source>Call or not?</source>
        <translation>呼ぶ? 呼ばない?</translation>
    </message>
</context>
<context>
    <name>HelpFlow</name>
    <message>
        <source>Recorded. It stands on the support page.</source>
        <translation>記録しました。「サポート」のページで見られます。</translation>
    </message>
    <message>
        <source>The remote support program was started.</source>
        <translation>遠隔サポートのプログラムを起動しました。</translation>
    </message>
</context>
<context>
    <name>HelpHours</name>
    <message>
        <source>every day %1–%2</source>
        <translation>毎日 %1–%2</translation>
    </message>
    <message>
        <source>weekdays %1–%2</source>
        <translation>平日 %1–%2</translation>
    </message>
    <message>
        <source>No number entered yet</source>
        <translation>番号がまだ登録されていません</translation>
    </message>
    <message>
        <source>Open now, %1</source>
        <translation>ただいま受付中です(%1)</translation>
    </message>
    <message>
        <source>Closed now, %1</source>
        <translation>ただいま受付時間外です(%1)</translation>
    </message>
    <message>
        <source>Unplug the network cable of the PC in question and leave it switched on. Call when the help desk opens.</source>
        <translation>気になるパソコンの LAN ケーブルを抜き、電源は入れたままにしてください。受付が始まったら電話してください。</translation>
    </message>
</context>
<context>
    <name>HomeCloudCard</name>
    <message>
        <source>Sent to the cloud this month</source>
        <translation>クラウドへの送信(今月)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>くわしく</translation>
    </message>
    <message>
        <source>Details of what was sent to cloud services</source>
        <translation>クラウドへの送信をくわしく見る</translation>
    </message>
    <message>
        <source>Bytes sent to cloud services, by day</source>
        <translation>クラウドへの送信量(日ごと)</translation>
    </message>
    <message>
        <source>Nothing has been recorded this month yet.</source>
        <translation>今月の記録はまだありません。</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date format: month and day</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Busiest day: %1</source>
        <translation>いちばん多い日 %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Today&apos;s watch</source>
        <translation>今日の見守り</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <comment>date format with weekday</comment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>Last checked %1, %2</source>
        <translation>最終確認 %1  %2</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>順番に見る</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
</context>
<context>
    <name>HomeTiles</name>
    <message>
        <source>On watch</source>
        <translation>見守り</translation>
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
        <source>Stopped</source>
        <translation>防ぎました</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>number of attacks</comment>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>attacks this month, by the UTM</source>
        <translation>今月、UTM が遮断</translation>
    </message>
    <message>
        <source>Watching has just begun</source>
        <translation>見守りを始めたばかりです</translation>
    </message>
    <message>
        <source>of this month&apos;s hours</source>
        <translation>今月、動いていた時間</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>The network is not watched</source>
        <translation>ネットワークは見守っていません</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>最後の応答 %1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>まだ応答がありません</translation>
    </message>
    <message>
        <source>%1 of %2 PCs</source>
        <translation>%1 / %2 台</translation>
    </message>
    <message>
        <source>The PCs have no guard of their own</source>
        <translation>パソコンの中は見守っていません</translation>
    </message>
    <message numerus="yes">
        <source>%1: no word for %n day(s)</source>
        <translation>
            <numerusform>%1 が %n 日間 無応答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no word today</source>
        <translation>%1 が今日 無応答</translation>
    </message>
    <message numerus="yes">
        <source>No word from %n PC(s)</source>
        <translation>
            <numerusform>%n 台から応答なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s) without EDR</source>
        <translation>
            <numerusform>%n 台に EDR が未導入</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them answer</source>
        <translation>全台から応答</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message>
        <source>You asked for onsite help</source>
        <translation>駆付けを依頼しました</translation>
    </message>
    <message>
        <source>Remote support was started</source>
        <translation>遠隔サポートを始めました</translation>
    </message>
    <message>
        <source>You consulted the help desk</source>
        <translation>相談窓口に相談しました</translation>
    </message>
    <message>
        <source>%1 joined the network</source>
        <translation>%1 が新しくつながりました</translation>
    </message>
    <message>
        <source>Attacks and nuisances stopped: %1</source>
        <translation>攻撃や迷惑な通信を %1 件 防ぎました</translation>
    </message>
</context>
<context>
    <name>HourMapView</name>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Much</source>
        <translation>多い</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <extracomment>Over a field of the map of the week: weekday, hour, what was sent</extracomment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>Most goes out on %1, %2: %3.</source>
        <extracomment>%1 weekday (&quot;Mon&quot;), %2 hours (&quot;10:00–11:00&quot;), %3 bytes</extracomment>
        <translation>いちばん多いのは %1曜の %2（%3）です。</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>At which hours it went out is not known of this time: the hours are kept from now on.</source>
        <translation>この期間の時間ごとの送信はわかりません。時間ごとの記録はこれから残ります。</translation>
    </message>
    <message>
        <source>When it goes out</source>
        <translation>送信の多い時間</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>同じ数字を表で見る</translation>
    </message>
    <message>
        <source>When it goes out, by hour and weekday</source>
        <translation>曜日と時間ごとの送信量</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Reads a file recorded by a Suricata sensor (eve.json). What is known already is not counted twice.</source>
        <translation>Suricata センサーの記録ファイル(eve.json)を読み込みます。すでにある記録は、二重に数えません。</translation>
    </message>
    <message>
        <source>Choose a log file</source>
        <translation>ログファイルを選ぶ</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み込みをやめる</translation>
    </message>
    <message>
        <source>Read in a log file</source>
        <translation>ログファイルの読み込み</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>読み込みの進み具合</translation>
    </message>
    <message>
        <source>%1 records read, %2 of them new.</source>
        <translation>%1 件を読みました。新しいもの %2 件</translation>
    </message>
    <message>
        <source>Stopped. %1 records read, %2 new, %3 known already, %4 not understood.</source>
        <translation>途中でやめました。読んだもの %1 件、新しいもの %2 件、すでにあるもの %3 件、読めなかったもの %4 件</translation>
    </message>
    <message>
        <source>Done. %1 records read, %2 new, %3 known already, %4 not understood.</source>
        <translation>終わりました。読んだもの %1 件、新しいもの %2 件、すでにあるもの %3 件、読めなかったもの %4 件</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>trouble, advice</comment>
        <extracomment>A sentence and what to do about it</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>IpaThreats</name>
    <message>
        <source>This report can&apos;t tell.</source>
        <translation>このレポートでは分かりません。</translation>
    </message>
    <message>
        <source>Ransomware was found and not stopped (%1).</source>
        <translation>ランサムウェアが見つかり、止められていません(%1 件)。</translation>
    </message>
    <message>
        <source>Ransomware was found and stopped (%1).</source>
        <translation>ランサムウェアを見つけ、止めました(%1 件)。</translation>
    </message>
    <message>
        <source>The EDR found no ransomware.</source>
        <translation>EDR はランサムウェアを見つけていません。</translation>
    </message>
    <message>
        <source>Malware mails came in a row from %1.</source>
        <translation>%1 からウイルス付きメールが続けて届きました。</translation>
    </message>
    <message>
        <source>This report can&apos;t look into partners&apos; systems.</source>
        <translation>取引先の中の様子は、このレポートでは分かりません。</translation>
    </message>
    <message>
        <source>%1 went to AI services that are not approved (%2).</source>
        <translation>許可していない生成 AI(%2)へ %1 送っています。</translation>
    </message>
    <message>
        <source>Only approved AI services were used.</source>
        <translation>使われた生成 AI は、許可したものだけです。</translation>
    </message>
    <message>
        <source>No use of AI services was seen.</source>
        <translation>生成 AI への送信は見つかっていません。</translation>
    </message>
    <message>
        <source>PCs out of support: %1. Attacks on holes stopped: %2.</source>
        <translation>サポート切れの PC が %1 台あります。弱点をねらう攻撃を %2 件止めました。</translation>
    </message>
    <message>
        <source>No PC known to be out of support. Attacks on holes stopped: %1.</source>
        <translation>サポート切れと分かっている PC はありません。弱点をねらう攻撃を %1 件止めました。</translation>
    </message>
    <message>
        <source>Machines talked to attackers&apos; servers; not stopped: %1.</source>
        <translation>攻撃者のサーバーとの通信がありました(止められなかったもの %1 件)。</translation>
    </message>
    <message>
        <source>Contacts with attackers&apos; servers were stopped (%1).</source>
        <translation>攻撃者のサーバーとの通信を止めました(%1 件)。</translation>
    </message>
    <message>
        <source>No contact with an attacker&apos;s server was seen.</source>
        <translation>攻撃者のサーバーとの通信は見つかっていません。</translation>
    </message>
    <message>
        <source>No unusual upload to outside services was seen. Memory sticks and paper can&apos;t be seen.</source>
        <translation>外部サービスへの不自然な送信は見つかっていません(USB メモリーや紙は分かりません)。</translation>
    </message>
    <message>
        <source>No infection brought back and no foreign remote control was seen.</source>
        <translation>社外からの持ち帰り感染や、見知らぬ遠隔操作は見つかっていません。</translation>
    </message>
    <message>
        <source>Suspicious mails: %1. Whether one asked for money can&apos;t be told here.</source>
        <translation>不審なメールが %1 件ありました。送金をだまし取るものかどうかは、このレポートでは分かりません。</translation>
    </message>
    <message>
        <source>Ransomware</source>
        <translation>ランサム攻撃による被害</translation>
    </message>
    <message>
        <source>Attacks through partners</source>
        <translation>サプライチェーンや委託先を狙った攻撃</translation>
    </message>
    <message>
        <source>Risks of using AI</source>
        <translation>AI の利用をめぐるサイバーリスク</translation>
    </message>
    <message>
        <source>Attacks on holes in systems</source>
        <translation>システムの脆弱性を悪用した攻撃</translation>
    </message>
    <message>
        <source>Targeted attacks on secrets</source>
        <translation>機密情報を狙った標的型攻撃</translation>
    </message>
    <message>
        <source>Attacks with political motives</source>
        <translation>地政学的リスクに起因するサイバー攻撃</translation>
    </message>
    <message>
        <source>Leaks by insiders</source>
        <translation>内部不正による情報漏えい等</translation>
    </message>
    <message>
        <source>Attacks on remote work</source>
        <translation>リモートワーク等の環境や仕組みを狙った攻撃</translation>
    </message>
    <message>
        <source>Denial of service</source>
        <translation>DDoS 攻撃</translation>
    </message>
    <message>
        <source>Business mail fraud</source>
        <translation>ビジネスメール詐欺</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The EDR saw no suspicious behaviour, by which such attacks show first.</source>
        <translation>EDR は不審な動きを見つけていません(このような攻撃は、まず不審な動きとして現れます)。</translation>
    </message>
    <message>
        <source>No file left where anybody can fetch it was seen. Mails to the wrong person and lost memory sticks can&apos;t be seen.</source>
        <translation>だれでも受け取れる場所にファイルを置いた様子はありません(メールの誤送信や USB メモリーの紛失は分かりません)。</translation>
    </message>
    <message>
        <source>Nothing: this can&apos;t be seen from the office&apos;s network.</source>
        <translation>見ていません(社内のネットワークからは分からないことです)。</translation>
    </message>
    <message>
        <source>Ransomware that UTM and EDR name, programs that behave like it, and the same malware on several PCs within an hour.</source>
        <translation>UTM や EDR が見つけたランサムウェア、それに似た動きをするプログラム、1 時間のうちに何台もの PC で見つかった同じウイルスを見ています。</translation>
    </message>
    <message>
        <source>Malware mails in a row from one partner&apos;s domain.</source>
        <translation>一つの取引先から続けて届くウイルス付きメールを見ています。</translation>
    </message>
    <message>
        <source>How much goes to which AI services, and which of them are approved.</source>
        <translation>どの生成 AI へどれだけ送っているか、許可したものかどうかを見ています。</translation>
    </message>
    <message>
        <source>Systems and UTM firmware out of support, and attacks on holes from outside and inside.</source>
        <translation>サポートの切れた OS や UTM のファームウェア、外や中からの弱点をねらう攻撃を見ています。</translation>
    </message>
    <message>
        <source>Contacts with attackers&apos; servers, and somebody who goes from machine to machine.</source>
        <translation>攻撃者のサーバーとの通信と、機器から機器へ入り込もうとする動きを見ています。</translation>
    </message>
    <message>
        <source>Unusual uploads, uploads at night, forbidden services and services open to anybody.</source>
        <translation>いつもと違う送信、夜間の送信、禁止したサービスや、だれでも受け取れるサービスの使用を見ています。</translation>
    </message>
    <message>
        <source>PCs infected outside and brought back, foreign remote control, and guessed passwords.</source>
        <translation>社外で感染して持ち帰られた PC、見知らぬ遠隔操作、パスワードの総当たりを見ています。</translation>
    </message>
    <message>
        <source>Suspicious mails, stopped and not stopped.</source>
        <translation>不審なメールを、止めたものも止められなかったものも見ています。</translation>
    </message>
    <message>
        <source>Attacks before the hole is mended (zero-day)</source>
        <translation>修正プログラムの公開前を狙う攻撃(ゼロデイ攻撃)</translation>
    </message>
    <message>
        <source>Suspicious behaviour on PCs that no malware name explains, and attack patterns in connections.</source>
        <translation>ウイルスの名前では説明できない PC の中の不審な動きと、通信の中の攻撃らしいものを見ています。</translation>
    </message>
    <message>
        <source>Leaks and other damage by carelessness</source>
        <translation>不注意による情報漏えい等の被害</translation>
    </message>
    <message>
        <source>Files left at services open to anybody, and use of forbidden services.</source>
        <translation>だれでも受け取れるサービスに置かれたファイルと、禁止したサービスの使用を見ています。</translation>
    </message>
    <message>
        <source>Crime as a business (underground services)</source>
        <translation>犯罪のビジネス化(アンダーグラウンドサービス)</translation>
    </message>
    <message>
        <source>Damage by ransomware</source>
        <translation>ランサムウェアによる被害</translation>
    </message>
    <message>
        <source>Attacks on weak points in the supply chain</source>
        <translation>サプライチェーンの弱点を悪用した攻撃</translation>
    </message>
    <message>
        <source>Leaks and other damage by insiders</source>
        <translation>内部不正による情報漏えい等の被害</translation>
    </message>
    <message>
        <source>Secrets stolen by targeted attacks</source>
        <translation>標的型攻撃による機密情報の窃取</translation>
    </message>
    <message>
        <source>More misuse of holes that were made public</source>
        <translation>脆弱性対策情報の公開に伴う悪用増加</translation>
    </message>
    <message>
        <source>Money lost by business mail fraud</source>
        <translation>ビジネスメール詐欺による金銭被害</translation>
    </message>
    <message>
        <source>Attacks on remote work and other new ways of working</source>
        <translation>テレワーク等のニューノーマルな働き方を狙った攻撃</translation>
    </message>
</context>
<context>
    <name>KindStep</name>
    <message>
        <source>What is to be connected?</source>
        <translation>何をつなぎますか?</translation>
    </message>
    <message>
        <source>Asked over the network</source>
        <translation>ネットワークで問い合わせるもの</translation>
    </message>
    <message>
        <source>Send by themselves</source>
        <translation>自分から送ってくるもの</translation>
    </message>
    <message>
        <source>Read on this computer</source>
        <translation>このパソコンで読むもの</translation>
    </message>
</context>
<context>
    <name>LastDayField</name>
    <message>
        <source>Only until the end of</source>
        <translation>この日まで</translation>
    </message>
    <message>
        <source>%1: only until a day</source>
        <translation>%1: 期限を決める</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>The date of a field, as Qt&apos;s format: &quot;2026-11-30&quot;</extracomment>
        <translation>yyyy/MM/dd</translation>
    </message>
</context>
<context>
    <name>LedgerChangesStep</name>
    <message>
        <source>What the list changes</source>
        <translation>一覧表で変わること</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Empty cells of the list change nothing, and the whole list can be taken back in one step.</source>
        <translation>まだ何も変えていません。空欄は何も変えません。読み込んだ後も、1 回の操作で全部取り消せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) change.</source>
        <translation>
            <numerusform>%n 台が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are new: nothing has been heard of them yet.</source>
        <translation>
            <numerusform>%n 台は新しい機器です(まだ見つかっていません)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translation>
            <numerusform>%n 台はそのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be entered; they stand first.</source>
        <translation>
            <numerusform>%n 行は登録できません。表の先頭に示します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerColumnsStep</name>
    <message>
        <source>Say once what each column of your list tells; the console remembers it. Columns it has no place for are kept and written again as they are.</source>
        <translation>一覧表のどの列が何を表すかを、一度だけ選んでください。次からは覚えています。台帳にない列も、そのまま取っておき、書き出すときに戻します。</translation>
    </message>
    <message>
        <source>The list can&apos;t be read like this</source>
        <translation>このままでは読み込めません</translation>
    </message>
    <message>
        <source>Column of your list</source>
        <translation>一覧表の列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>中身の例</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>表すもの</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(見出しなし)</translation>
    </message>
    <message>
        <source>What the column %1 tells</source>
        <translation>「%1」の列が表すもの</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>Your own list: %1</source>
        <translation>事務所の一覧表: %1</translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation>変わることを見る</translation>
    </message>
    <message>
        <source>What the columns tell</source>
        <translation>列の意味を直す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Entering …</source>
        <translation>登録しています…</translation>
    </message>
    <message>
        <source>Enter these changes</source>
        <translation>この内容で登録する</translation>
    </message>
</context>
<context>
    <name>LedgerFilters</name>
    <message>
        <source>Name, person, department, address …</source>
        <translation>名前・使う人・部署・アドレスなど</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>台帳を探す</translation>
    </message>
    <message>
        <source>Which devices are shown</source>
        <translation>表示する機器</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべての機器</translation>
    </message>
    <message>
        <source>Nobody has said whose</source>
        <translation>誰のものか未確認</translation>
    </message>
    <message>
        <source>Visitors&apos;</source>
        <translation>来客の機器</translation>
    </message>
    <message>
        <source>Known exceptions</source>
        <translation>承知している例外</translation>
    </message>
    <message>
        <source>Must not be here</source>
        <translation>接続禁止</translation>
    </message>
    <message>
        <source>Department shown</source>
        <translation>表示する部署</translation>
    </message>
    <message>
        <source>Site shown</source>
        <translation>表示する拠点</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>すべての部署</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>すべての拠点</translation>
    </message>
</context>
<context>
    <name>LedgerImport</name>
    <message>
        <source>An exception needs a reason; it was left out.</source>
        <translation>例外には理由が必要です。例外は読み込みませんでした。</translation>
    </message>
    <message>
        <source>Several devices of the ledger have this name. A MAC address in the list would tell which.</source>
        <translation>台帳にこの名前の機器が複数あります。一覧表に MAC アドレスがあれば区別できます。</translation>
    </message>
    <message>
        <source>Its columns mean two devices: %1 and %2.</source>
        <translation>列によって別の機器(%1 と %2)を指しています。</translation>
    </message>
    <message>
        <source>No device of this name was seen, and the line has neither MAC address, host name nor IP address to know it by.</source>
        <translation>この名前の機器は見つかっておらず、見分けるための MAC アドレス・ホスト名・IP アドレスもありません。</translation>
    </message>
    <message>
        <source>Lines %1 and %2 mean the same device.</source>
        <translation>%1 行目と %2 行目が同じ機器を指しています。</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed: from there on the list can&apos;t be read.</source>
        <translation>%1 行目の引用符(&quot;)が閉じられていないため、そこから先を読めません。</translation>
    </message>
    <message>
        <source>The list has no lines below its titles.</source>
        <translation>見出しの下に行がありません。</translation>
    </message>
    <message>
        <source>Choose a column by which devices can be found: name, MAC address, host name or IP address.</source>
        <translation>機器を見つけるための列(名前・MAC アドレス・ホスト名・IP アドレスのどれか)を選んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column %2 can&apos;t be read and was left out.</source>
        <extracomment>%1 a cell of the office&apos;s list, %2 the title of its column</extracomment>
        <translation>「%2」の列の「%1」は読み取れないため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>It has more cells than the list has columns.</source>
        <translation>見出しより多くの欄があります。</translation>
    </message>
</context>
<context>
    <name>LedgerList</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>Building or site</source>
        <translation>拠点・建物</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MACアドレス</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IPアドレス</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Visitor until</source>
        <translation>来客期限</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>System</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Extended support</source>
        <translation>延長サポート(ESU)</translation>
    </message>
    <message>
        <source>Exception: reason</source>
        <translation>例外の理由</translation>
    </message>
    <message>
        <source>Exception: measure</source>
        <translation>例外の対策</translation>
    </message>
    <message>
        <source>Exception: until</source>
        <translation>例外の期限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>社内</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>来客</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>接続禁止</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>最重要</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Shift_JIS (the usual one of Japanese Excel)</source>
        <translation>Shift_JIS(日本語版 Excel の標準)</translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <source>Keep as it is</source>
        <translation>そのまま取っておく</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Who uses it</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>設置場所</translation>
    </message>
    <message>
        <source>Building or site</source>
        <translation>拠点・建物</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MACアドレス</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IPアドレス</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>区分(誰の機器か)</translation>
    </message>
    <message>
        <source>Visitor until</source>
        <translation>来客期限</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>System</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Extended support</source>
        <translation>延長サポート(ESU)</translation>
    </message>
    <message>
        <source>Exception: reason</source>
        <translation>例外の理由</translation>
    </message>
    <message>
        <source>Exception: measure</source>
        <translation>例外の対策</translation>
    </message>
    <message>
        <source>Exception: until</source>
        <translation>例外の期限</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>はっきりしない</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>読めない</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of the ledger and what will stand there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A field of the ledger, what stands there, what will stand there</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>ListenFields</name>
    <message>
        <source>Port</source>
        <translation>ポート番号</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>empty: every appliance in the office</source>
        <translation>空欄のときは、社内のすべての機器</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>only if senders encrypt (PEM with its key)</source>
        <translation>送信元が暗号化するときだけ(鍵を含む PEM)</translation>
    </message>
    <message>
        <source>Enter this computer&apos;s address and this port in the appliance, as the place where it sends its log. It needs no account and no password for that. The computer&apos;s own firewall has to let the port through.</source>
        <translation>機器の設定画面で、ログの送り先として、このパソコンのアドレスとこのポート番号を入力してください。アカウントもパスワードも要りません。このパソコンのファイアウォールで、このポートを通すようにしてください。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Otasuke Console</source>
        <translation>お助けコンソール</translation>
    </message>
</context>
<context>
    <name>MatterWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n device(s)</source>
        <translation>
            <numerusform>%1(%n 台)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), on %n device(s)</source>
        <translation>
            <numerusform>%1(%2、%n 台)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (the same on %n more)</source>
        <translation>
            <numerusform>%1(ほかに %n 台も同じです)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same on %n more device(s): %1.</source>
        <translation>
            <numerusform>ほかの %n 台も同じです(%1)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthWords</name>
    <message>
        <source>Attacks seen and not stopped: %1.</source>
        <translation>止められなかった攻撃が %1 件あります。</translation>
    </message>
    <message>
        <source>All attacks that were seen were stopped.</source>
        <translation>見つかった攻撃はすべて防ぎました。</translation>
    </message>
    <message>
        <source>No attack was seen.</source>
        <translation>攻撃は見つかっていません。</translation>
    </message>
    <message>
        <source>Only %1% of the time was watched.</source>
        <translation>見守れたのは、全体の %1% の時間です。</translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s) are out of support.</source>
        <translation>
            <numerusform>サポートの切れた PC が %n 台あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>All right: nothing needed your attention</source>
        <translation>問題なし:対応が必要なことはありませんでした</translation>
    </message>
    <message numerus="yes">
        <source>All right: %n thing(s) needed attention and were dealt with</source>
        <translation>
            <numerusform>問題なし:対応が必要だった %n 件は、すべて対応済みです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Danger: %n thing(s) must be dealt with now</source>
        <translation>
            <numerusform>危険:至急対応していただくことが %n 件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Caution: %n thing(s) have to be dealt with</source>
        <translation>
            <numerusform>注意:対応していただくことが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>General affairs</source>
        <translation>総務</translation>
    </message>
    <message>
        <source>There is no record of this month</source>
        <translation>この月の記録がありません</translation>
    </message>
    <message>
        <source>No appliance told anything, so nobody can say that all was well.</source>
        <translation>どの機器からも記録が届いていないため、問題がなかったとは言えません。</translation>
    </message>
    <message>
        <source>Decide whether %1 may be used for work</source>
        <translation>%1 を仕事で使ってよいか決める</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>責任者</translation>
    </message>
</context>
<context>
    <name>MuteDialog</name>
    <message>
        <source>Don&apos;t tell of this any more?</source>
        <translation>これを知らせないようにしますか</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is then no longer listed and doesn&apos;t count as a risk. The records are kept all the same, and on its last day it ends by itself.</source>
        <translation>「%1」は一覧に出なくなり、危険度にも数えません。記録は残ります。最後の日が過ぎると、自動で元に戻ります。</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>%1 だけ</translation>
    </message>
    <message>
        <source>For all devices</source>
        <translation>すべての機器</translation>
    </message>
    <message>
        <source>Only where it is about %1</source>
        <translation>相手が %1 のときだけ</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>理由(必ず書いてください)</translation>
    </message>
    <message>
        <source>Last day (a year from today at most)</source>
        <translation>最後の日(今日から 1 年以内)</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記録する人</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>MutesCard</name>
    <message>
        <source>What the console keeps silent about</source>
        <translation>知らせないようにしていること</translation>
    </message>
    <message>
        <source>Records of these are still kept. They are not listed and don&apos;t count as a risk until the day on which each ends by itself.</source>
        <translation>記録は残しています。決めた日が来るまで、一覧に出さず、危険度にも数えません。その日が過ぎると、自動で元に戻ります。</translation>
    </message>
    <message>
        <source>On all devices</source>
        <translation>すべての機器</translation>
    </message>
    <message>
        <source>A device that is gone</source>
        <translation>いまはない機器</translation>
    </message>
    <message>
        <source>Nothing is kept silent.</source>
        <translation>知らせないようにしているものはありません。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由:%1</translation>
    </message>
    <message>
        <source>Ended by hand: %1</source>
        <translation>途中で終了:%1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>終了:%1</translation>
    </message>
    <message>
        <source>Recorded by %1</source>
        <translation>記録した人:%1</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>いま終わらせる</translation>
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
    <message>
        <source>New</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>Being dealt with</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Accepted as it is</source>
        <translation>受け入れ</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A day, as QLocale&apos;s date format: &quot;Nov 30, 2026&quot;</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Low: a display in the lobby</source>
        <translation>低: ロビーの表示用など</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High: accounting, personnel, a shared server</source>
        <translation>高: 経理・人事・共有サーバーなど</translation>
    </message>
    <message>
        <source>Highest: medical records, the only server</source>
        <translation>最重要: 電子カルテ・ただ 1 台のサーバーなど</translation>
    </message>
    <message numerus="yes">
        <source>Heard at %1. %n of its message(s) were lost on the way.</source>
        <translation>
            <numerusform>最後に届いた記録: %1。途中で失われた記録が %n 件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Otasuke Console</source>
        <translation>お助けコンソール</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n item(s) waiting</source>
        <translation>
            <numerusform>%1、確認が %n 件あります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Somebody is working on it</source>
        <translation>対応を始めました</translation>
    </message>
    <message>
        <source>It has been dealt with</source>
        <translation>対応が済みました</translation>
    </message>
    <message>
        <source>Who does what? (may stay empty)</source>
        <translation>だれが何をしますか(空でもかまいません)</translation>
    </message>
    <message>
        <source>Who did what? (may stay empty)</source>
        <translation>だれが何をしましたか(空でもかまいません)</translation>
    </message>
    <message>
        <source>Enter records it, with or without a note</source>
        <translation>Enter で記録します。メモはなくてもかまいません</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>OfficePanel</name>
    <message>
        <source>Your office</source>
        <translation>この事務所</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>where an engineer has to come to</source>
        <translation>技術者に来てもらう場所</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>始業</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>終業</translation>
    </message>
    <message>
        <source>Own networks</source>
        <translation>事務所のネットワーク</translation>
    </message>
    <message>
        <source>only if they are not private addresses</source>
        <translation>プライベートアドレスでないときだけ</translation>
    </message>
    <message>
        <source>Days of work</source>
        <translation>営業日</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>お休みの日</translation>
    </message>
    <message>
        <source>for example 8/13-8/16 12/29-1/3</source>
        <translation>例:8/13-8/16 12/29-1/3</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>月曜〜金曜</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>月曜〜土曜</translation>
    </message>
    <message>
        <source>Monday to Saturday, closed on Wednesdays</source>
        <translation>月曜〜土曜(水曜休み)</translation>
    </message>
    <message>
        <source>Monday to Saturday, closed on Thursdays</source>
        <translation>月曜〜土曜(木曜休み)</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
</context>
<context>
    <name>OfficeSheet</name>
    <message>
        <source>to %1</source>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>Begin with 1</source>
        <translation>1 から順に答えてください</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation>こうしてください</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべての機器</translation>
    </message>
    <message>
        <source>A device that is gone</source>
        <translation>いまはない機器</translation>
    </message>
    <message>
        <source>Ended by hand on %1</source>
        <translation>%1 に途中で終了</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 現在</translation>
    </message>
    <message>
        <source>Help desk: %1</source>
        <translation>相談窓口 %1</translation>
    </message>
    <message>
        <source>Rush support: %1</source>
        <translation>駆付け %1</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A day on paper, as QLocale&apos;s date format: &quot;Nov 1, 2026&quot;</extracomment>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>What to do in the first minutes</source>
        <translation>まず、こうしてください(状況別)</translation>
    </message>
    <message>
        <source>Call or not?</source>
        <translation>呼ぶ? 呼ばない?</translation>
    </message>
    <message>
        <source>What rush support costs: %1</source>
        <translation>駆付けの費用:%1</translation>
    </message>
    <message>
        <source>What the console keeps silent about</source>
        <translation>知らせないようにしていること</translation>
    </message>
    <message>
        <source>Nothing is kept silent.</source>
        <translation>知らせないようにしているものはありません。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決めた人</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Things to deal with</source>
        <translation>対応すること</translation>
    </message>
    <message>
        <source>Attacks and nuisances stopped in the last 30 days: %1</source>
        <translation>この 30 日に防いだ攻撃や迷惑な通信:%1 件</translation>
    </message>
    <message>
        <source>There is nothing to deal with.</source>
        <translation>対応することはありません。</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後に見た</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Not written in the ledger</source>
        <translation>台帳に記入なし</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>PCs</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Highest risk</source>
        <translation>最も高い危険度</translation>
    </message>
    <message>
        <source>Mean risk</source>
        <translation>危険度の平均</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>No department is written in the device ledger yet.</source>
        <translation>機器台帳に、まだ部署が書かれていません。</translation>
    </message>
    <message>
        <source>PCs at risk and why</source>
        <translation>危ないパソコンと理由</translation>
    </message>
    <message>
        <source>No PC reached a score that asks for a look.</source>
        <translation>確認が必要な点数のパソコンはありません。</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>パソコン</translation>
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
        <source>PCs at risk</source>
        <translation>危ないパソコン</translation>
    </message>
    <message>
        <source>PCs at risk: %1</source>
        <translation>危ないパソコン(%1)</translation>
    </message>
    <message>
        <source>At the month&apos;s beginning</source>
        <translation>月初めの最高</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>連絡先の名前</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Telephone, mail or page; what for</source>
        <translation>電話・メール・ページ、どんなときに</translation>
    </message>
    <message>
        <source>Things to deal with: %1</source>
        <translation>対応すること(%1)</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>What became of it?</source>
        <translation>どうなりましたか</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解決した</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>必要なくなった</translation>
    </message>
    <message>
        <source>Who came or called, and what was done</source>
        <translation>だれが対応し、何をしたか</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>OwnListCard</name>
    <message>
        <source>Read our list</source>
        <translation>一覧表を読み込む</translation>
    </message>
    <message>
        <source>Write our list</source>
        <translation>一覧表に書き出す</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>読み込みを取り消す</translation>
    </message>
    <message>
        <source>Your own list (Excel)</source>
        <translation>事務所の一覧表(Excel)</translation>
    </message>
    <message>
        <source>Names, departments and people can be read from the list your office keeps, saved as CSV. What would change is shown before anything does.</source>
        <translation>事務所で作っている一覧表を CSV で保存すると、名前・部署・使用者を読み込めます。何が変わるかは、変える前に表示します。</translation>
    </message>
    <message numerus="yes">
        <source>Last read: %1. It changed %n device(s).</source>
        <translation>
            <numerusform>最後の読み込み: %1。%n 台が変わりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPlacesCard</name>
    <message>
        <source>Your own places at cloud services</source>
        <translation>クラウドサービスにある自社の置き場所</translation>
    </message>
    <message>
        <source>Some services give each company a place with its own address, such as contoso.sharepoint.com. Enter yours: sending to another company&apos;s place is then pointed out.</source>
        <translation>会社ごとに専用のアドレス（例: contoso.sharepoint.com）の置き場所を用意しているサービスがあります。自社のものを登録すると、よその会社の置き場所へ送ったときにお知らせします。</translation>
    </message>
    <message>
        <source>as the browser shows it</source>
        <translation>ブラウザーに表示されるとおりに</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>置き場所のアドレス</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記録する人</translation>
    </message>
    <message>
        <source>This address leads to no company&apos;s place at a service the console knows. Copy it from the browser while the service is open.</source>
        <translation>このアドレスからは、登録されているサービスの会社ごとの置き場所がわかりません。そのサービスを開いているときに、ブラウザーのアドレスを写してください。</translation>
    </message>
    <message>
        <source>Add this place</source>
        <translation>この置き場所を登録する</translation>
    </message>
    <message>
        <source>The records tell of these places. If one of them is yours, press it:</source>
        <translation>記録には次の置き場所があります。自社のものがあれば押してください。</translation>
    </message>
    <message>
        <source>None has been entered yet.</source>
        <translation>まだ登録されていません。</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1 から。</translation>
    </message>
    <message>
        <source>Recorded by %1.</source>
        <translation>記録: %1。</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>うちの会社のものではない</translation>
    </message>
    <message>
        <source>Not ours: %1</source>
        <translation>うちの会社のものではない: %1</translation>
    </message>
    <message>
        <source>Saved. The figures are told by it from now on.</source>
        <translation>保存しました。これからの表示に反映されます。</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Reading the records …</source>
        <translation>記録を読み込んでいます…</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
</context>
<context>
    <name>PageCatalog</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Risky PCs</source>
        <translation>危ないパソコン</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Cloud traffic</source>
        <translation>クラウド送信</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>できごと</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>機器台帳</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月次レポート</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>To deal with</source>
        <translation>対応すること</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>見守っていること</translation>
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
        <source>The maker&apos;s support has ended (%n)</source>
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
        <extracomment>A score and, in brackets, last month&apos;s</extracomment>
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
        <source>Attacker&apos;s server: a machine that steers infected PCs from outside.</source>
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
        <source>IPA: the government&apos;s agency for information security; it names the ten greatest threats each year.</source>
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
        <translation>危険度の最高</translation>
    </message>
    <message>
        <source>Mean risk</source>
        <translation>危険度の平均</translation>
    </message>
    <message>
        <source>Since last month</source>
        <translation>先月から</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>The month of the paper, as QLocale&apos;s date format: &quot;October 2026&quot;</extracomment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A day on paper, as QLocale&apos;s date format: &quot;Nov 1, 2026&quot;</extracomment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>MMM d, H:mm</source>
        <extracomment>A moment on paper, as QLocale&apos;s date format: &quot;Nov 1, 14:20&quot;</extracomment>
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
        <source>－ Can&apos;t tell</source>
        <translation>－ 分かりません</translation>
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
    <message>
        <source>%1 in all. There are no figures of last month.</source>
        <translation>合わせて %1 を送りました。先月の数字はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n</source>
        <comment>devices</comment>
        <extracomment>Number of devices in a table; the column is headed &quot;Devices&quot;</extracomment>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Watched since %1. Nothing is known of the time before.</source>
        <translation>%1から見守っています。それより前のことは分かりません。</translation>
    </message>
    <message>
        <source>Watched since %1. Of the time before, only records read in from files are known.</source>
        <translation>%1から見守っています。それより前のことは、ファイルから取り込んだ記録にあるものしか分かりません。</translation>
    </message>
    <message>
        <source>Neither this month nor last month was watched throughout, so their figures can&apos;t be compared.</source>
        <translation>今月も先月も、見守りが動いていたのは月の一部だけです。数字はそのまま比べられません。</translation>
    </message>
    <message>
        <source>This month was not watched throughout, so its figures can&apos;t be compared with last month&apos;s.</source>
        <translation>今月、見守りが動いていたのは月の一部だけです。数字は先月とそのまま比べられません。</translation>
    </message>
    <message>
        <source>Last month was not watched throughout, so this month&apos;s figures can&apos;t be compared with it.</source>
        <translation>先月、見守りが動いていたのは月の一部だけです。今月の数字は先月とそのまま比べられません。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the console&apos;s Home and Cloud traffic pages show them.</source>
        <translation>
            <numerusform>ほかに %n 件あります。コンソールの「ホーム」と「クラウド送信」で見られます。</numerusform>
        </translation>
    </message>
    <message>
        <source>IPA&apos;s ten threats of %1 and this office</source>
        <translation>IPA「情報セキュリティ10大脅威 %1」とこの事務所</translation>
    </message>
    <message>
        <source>Monthly security report: %1</source>
        <translation>セキュリティ月次レポート %1</translation>
    </message>
    <message>
        <source>This report covers only the devices of this site. How completely the office was watched, and what concerns no single device, is told for all sites together. Attacks that can&apos;t be put down to one device are counted only in the report on all sites.</source>
        <translation>このレポートは、この拠点の機器だけについてのものです。見守りができていた時間と、特定の機器に関わらないことは、全拠点をまとめて記しています。どの機器のものか分からない攻撃は、全拠点のレポートにだけ数えています。</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Preview of the report</source>
        <translation>レポートの見本</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>May this service be used?</source>
        <translation>このサービスを使ってよいですか？</translation>
    </message>
    <message>
        <source>It is used for work</source>
        <translation>仕事で使う</translation>
    </message>
    <message>
        <source>Sending to it is no longer warned of.</source>
        <translation>ここへの送信はお知らせしなくなります。</translation>
    </message>
    <message>
        <source>It must not be used</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Whoever sends to it is listed under risky PCs.</source>
        <translation>ここへ送ったパソコンは「危ないパソコン」に出ます。</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>まだ決めない</translation>
    </message>
    <message>
        <source>An earlier decision counts no more.</source>
        <translation>前の決定は取り消されます。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>だれが</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1だけ</translation>
    </message>
    <message>
        <source>Note (why)</source>
        <translation>メモ（理由）</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記録した人</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code with the telephone number</source>
        <translation>電話番号の QR コード</translation>
    </message>
</context>
<context>
    <name>RecordFold</name>
    <message>
        <source>Technical records (%1)</source>
        <translation>技術的な記録(%1 件)</translation>
    </message>
</context>
<context>
    <name>RejectedWords</name>
    <message>
        <source>longer than any record</source>
        <translation>長すぎて、記録として読めません</translation>
    </message>
    <message>
        <source>no whole record; it is cut off, or of another kind of file</source>
        <translation>記録として読めません。途中で切れているか、別の種類の行です</translation>
    </message>
    <message>
        <source>the item &quot;%1&quot; is missing or not possible</source>
        <translation>項目「%1」がないか、ありえない値です</translation>
    </message>
    <message>
        <source>%1 (technical reason: %2)</source>
        <translation>%1(技術的な理由: %2)</translation>
    </message>
</context>
<context>
    <name>RemoteDialog</name>
    <message>
        <source>Start remote support?</source>
        <translation>遠隔サポートを始めますか</translation>
    </message>
    <message>
        <source>The help desk will see the screen of this PC and can work on it.</source>
        <translation>相談窓口の担当者が、このパソコンの画面を見て操作できるようになります。</translation>
    </message>
    <message>
        <source>%1 will see the screen of this PC and can work on it.</source>
        <translation>%1 の担当者が、このパソコンの画面を見て操作できるようになります。</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Are you on the telephone with the help desk now? If somebody else called you, or a warning on the screen told you to, don&apos;t start.</source>
        <translation>いま、相談窓口と電話でつながっていますか。知らない相手からの電話や、画面の警告に言われたのであれば、始めないでください。</translation>
    </message>
    <message>
        <source>Close windows that are nobody&apos;s business.</source>
        <translation>見せたくない画面は閉じてください。</translation>
    </message>
    <message>
        <source>Enter passwords yourself; never tell them.</source>
        <translation>パスワードはご自分で入力し、相手には伝えないでください。</translation>
    </message>
    <message>
        <source>You can end it at any time by closing its window.</source>
        <translation>いつでも、そのウィンドウを閉じればやめられます。</translation>
    </message>
    <message>
        <source>That it was started, and when, is recorded here.</source>
        <translation>始めたことと時刻は、ここに記録されます。</translation>
    </message>
    <message>
        <source>I agree, start</source>
        <translation>同意して始める</translation>
    </message>
    <message>
        <source>Don&apos;t start</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>RemoveSourceDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を外しますか?</translation>
    </message>
    <message>
        <source>It is watched no longer, and its password or key is deleted from this computer. What it has told so far is kept.</source>
        <translation>見守りをやめ、パスワードやキーをこのパソコンから消します。これまでの記録は残ります。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>外さない</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Save the report as PDF</source>
        <translation>レポートを PDF で保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月次レポート</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF で保存</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>The month of the report, as QLocale&apos;s date format: &quot;October 2026&quot;</extracomment>
        <translation>yyyy 年 M 月</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) A4</source>
        <translation>
            <numerusform>A4 %n ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was watched in this month</source>
        <translation>この月は見守りが動いていませんでした</translation>
    </message>
    <message>
        <source>The report can be printed, but it has nothing to tell. Choose another month, or connect the UTM and the EDR.</source>
        <translation>印刷はできますが、お伝えできる内容がありません。別の月を選ぶか、UTM と EDR をつないでください。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>The report was given to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>Security report %1.pdf</source>
        <extracomment>Suggested file name of the PDF: month as 2026-10</extracomment>
        <translation>セキュリティ月次レポート %1.pdf</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Security report %1 %2.pdf</source>
        <extracomment>Suggested file name of the PDF: month as 2026-10, site</extracomment>
        <translation>セキュリティ月次レポート %1 %2.pdf</translation>
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
    <name>RequestsCard</name>
    <message>
        <source>What was asked, and what became of it</source>
        <translation>これまでの依頼と結果</translation>
    </message>
    <message>
        <source>The help desk has not been asked yet.</source>
        <translation>まだ依頼はありません。</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>結果:%1</translation>
    </message>
    <message>
        <source>Write the outcome</source>
        <translation>結果を書く</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>The file of records is damaged</source>
        <translation>記録のファイルが壊れています</translation>
    </message>
    <message>
        <source>A check has found damage in it. Watching goes on for now.</source>
        <translation>点検で破損が見つかりました。見守りはひとまず続いています。</translation>
    </message>
    <message>
        <source>It was put aside as &quot;%1&quot;, not deleted. Watching goes on in a new file.</source>
        <translation>壊れたファイルは削除せず「%1」という名前で残してあります。見守りは新しいファイルで続いています。</translation>
    </message>
    <message>
        <source>With &quot;Begin anew&quot; the console goes on with the new file: earlier records, names and decisions are no longer shown; the damaged file is kept, not deleted.</source>
        <translation>「新しく始める」を選ぶと、新しいファイルで続けます。以前の記録や、付けた名前、決めたことは表示されなくなりますが、壊れたファイルは削除せずに残します。</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) can&apos;t be used and were passed over.</source>
        <translation>
            <numerusform>使えないバックアップが %n 個あり、飛ばしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no good backup. The help desk may be able to save records from the damaged file.</source>
        <translation>使えるバックアップはありません。壊れたファイルから記録を取り出せるか、相談窓口にお尋ねください。</translation>
    </message>
    <message>
        <source>There is a good backup of %1 (%2)</source>
        <translation>%1 の正常なバックアップがあります(%2)</translation>
    </message>
    <message>
        <source>Records that came after it are fetched again from the appliances, as far as they still have them.</source>
        <translation>その後の記録は、機器に残っている分を取り直します。</translation>
    </message>
    <message>
        <source>What you decided, named or asked for after it has to be entered again.</source>
        <translation>その後に決めたこと、付けた名前、依頼の記録は、入力し直しが必要です。</translation>
    </message>
    <message>
        <source>The present file is put aside, not deleted.</source>
        <translation>いまのファイルは削除せず、別の名前で残します。</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>バックアップに戻す</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>あとで決める</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>新しく始める</translation>
    </message>
</context>
<context>
    <name>RestoreFlow</name>
    <message>
        <source>The backup is being restored. That may take some minutes.</source>
        <translation>バックアップに戻しています。数分かかることがあります。</translation>
    </message>
    <message>
        <source>The backup is in place. What came in since then is being fetched.</source>
        <translation>バックアップに戻しました。その後の記録を取り直しています。</translation>
    </message>
    <message>
        <source>The backup could not be restored; nothing was changed. %1</source>
        <translation>バックアップに戻せませんでした。何も変わっていません。%1</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>The connection works</source>
        <translation>つながりました</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 から応答がありました</translation>
    </message>
    <message>
        <source>Press Save, and %1 is watched from now on as %2. The password or key goes to the computer&apos;s own key store.</source>
        <translation>「保存する」を押すと、これから %1 を %2 として見守ります。パスワードやキーは、パソコンの鍵の保管庫に入ります。</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>Delete old records?</source>
        <translation>古い記録を削除しますか</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>Delete and save</source>
        <translation>削除して保存</translation>
    </message>
</context>
<context>
    <name>RiskDetail</name>
    <message>
        <source>No data</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Last seen: %1</source>
        <translation>最後に見たのは %1</translation>
    </message>
    <message>
        <source>All of it has been dealt with. If new records come, it opens again by itself.</source>
        <translation>すべて対応済みです。新しい記録が届くと、自動でまた表示されます。</translation>
    </message>
    <message>
        <source>Nothing wrong was found in the last 30 days.</source>
        <translation>この 30 日間、問題は見つかっていません。</translation>
    </message>
    <message>
        <source>No source has told anything about this PC in the last 30 days. Whether it is safe is not known.</source>
        <translation>この 30 日間、このパソコンの記録がありません。安全かどうかはわかりません。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>していただくこと</translation>
    </message>
    <message>
        <source>Call an engineer</source>
        <translation>駆付けを呼ぶ</translation>
    </message>
    <message>
        <source>Tell the help desk</source>
        <translation>相談窓口に知らせる</translation>
    </message>
    <message>
        <source>Mark as handled</source>
        <translation>対応済みにする</translation>
    </message>
    <message>
        <source>How the %1 points come about</source>
        <translation>%1 点の内訳</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date format: month and day</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1:なし</translation>
    </message>
    <message>
        <source>%1: not stopped %2, stopped %3</source>
        <translation>%1:止められていない %2 件、防いだ %3 件</translation>
    </message>
    <message>
        <source>Attacks a day, in the last 30 days</source>
        <translation>日ごとの攻撃(この 30 日)</translation>
    </message>
    <message>
        <source>At most %1 a day; red: not stopped</source>
        <translation>最大 1 日 %1 件。赤は止められていないもの</translation>
    </message>
    <message>
        <source>What happened, day by day</source>
        <translation>日ごとのできごと</translation>
    </message>
    <message>
        <source>Nothing worth telling in the last 30 days.</source>
        <translation>この 30 日に、お知らせするできごとはありません。</translation>
    </message>
    <message>
        <source>There are more records than can be told here. The Events page has them all.</source>
        <translation>ここに書ききれない記録があります。「できごと」のページですべて見られます。</translation>
    </message>
    <message>
        <source>%1  %2 (%3 times)</source>
        <translation>%1  %2(%3 回)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time and what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>How it is reckoned</source>
        <translation>点数の計算</translation>
    </message>
    <message>
        <source>What was found has been dealt with or is accepted as it is. What is accepted still counts as a risk.</source>
        <translation>見つかったことは、対応が済んだか、このままでよいと決められています。このままでよいとしたものも、危険度には数えています。</translation>
    </message>
    <message>
        <source>Nothing has to be done at present. This PC has a weakness that your office knows of and has taken into account.</source>
        <translation>いま、していただくことはありません。弱点はありますが、事務所が承知して手を打っています。</translation>
    </message>
    <message>
        <source>Nothing has to be done at present. What is known of this PC stands below.</source>
        <translation>いま、していただくことはありません。このパソコンについてわかっていることは、下にあります。</translation>
    </message>
</context>
<context>
    <name>RiskPage</name>
    <message>
        <source>PCs at risk</source>
        <translation>危ないパソコン</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>一覧の並べ方</translation>
    </message>
    <message>
        <source>By PC</source>
        <translation>パソコン別</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>部署別</translation>
    </message>
    <message>
        <source>Name, department or address</source>
        <translation>名前・部署・アドレスで探す</translation>
    </message>
    <message>
        <source>Search PCs</source>
        <translation>パソコンを探す</translation>
    </message>
    <message>
        <source>PCs by risk</source>
        <translation>パソコンの一覧(危険度順)</translation>
    </message>
    <message>
        <source>No PC has been seen yet</source>
        <translation>パソコンがまだ見つかっていません</translation>
    </message>
    <message>
        <source>As soon as an appliance is set up, the PCs it sees are listed here.</source>
        <translation>見守る機器を登録すると、見つかったパソコンがここに並びます。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date format: month and day</comment>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s), as of %1 %2</source>
        <translation>
            <numerusform>%n 台  %1 %2 現在</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the search.</source>
        <translation>当てはまるものがありません。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>記録しました。</translation>
    </message>
    <message>
        <source>By site</source>
        <translation>拠点別</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷する</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>見守っていること</translation>
    </message>
    <message>
        <source>It was given to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>Small bars: attacks a day in the last 30 days; red: some were not stopped.</source>
        <translation>小さな棒は、この 30 日間の一日ごとの攻撃の数です。赤い日は、止められなかったものがあります。</translation>
    </message>
</context>
<context>
    <name>RiskTable</name>
    <message>
        <source>%1 PCs, %2 at risk</source>
        <translation>%1 台のうち %2 台が要確認</translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s)</source>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>パソコン</translation>
    </message>
    <message>
        <source>Highest risk</source>
        <translation>いちばん高い危険度</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>危険度</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>部署なし</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>拠点なし</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>No attack was seen in the last 30 days</source>
        <translation>この 30 日間、攻撃は見つかっていません</translation>
    </message>
    <message>
        <source>Attacks in the last 30 days: not stopped %1, stopped %2</source>
        <translation>この 30 日間の攻撃:止められなかったもの %1 件、止めたもの %2 件</translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>Pull the LAN cable, or switch Wi-Fi off. Leave the power on.</source>
        <translation>LAN ケーブルを抜く(無線なら Wi-Fi を切る)。電源は切らない</translation>
    </message>
    <message>
        <source>Photograph the screen and have the user stop working on it.</source>
        <translation>画面を写真に撮り、操作をやめてもらう</translation>
    </message>
    <message>
        <source>Call the help desk. What to say is written down, ready to read aloud.</source>
        <translation>相談窓口に電話する。話す内容はまとめてあります</translation>
    </message>
    <message>
        <source>Don&apos;t connect it again until the help desk says so.</source>
        <translation>窓口がよいと言うまで、もう一度つながない</translation>
    </message>
    <message>
        <source>Look whether other PCs and shared folders show the same. Keep backups disconnected.</source>
        <translation>ほかの PC や共有フォルダーにも同じ様子がないか見る。バックアップはつながない</translation>
    </message>
    <message>
        <source>Ask the help desk whether something has to be done; call when it suits you.</source>
        <translation>対応がいるか、都合のよいときに相談窓口に聞く</translation>
    </message>
    <message>
        <source>You don&apos;t have to do anything.</source>
        <translation>していただくことはありません</translation>
    </message>
    <message>
        <source>Ask the user whether they did this themselves, and for what.</source>
        <translation>使っている人に、自分で行ったか、何のためかを聞く</translation>
    </message>
    <message>
        <source>Tell everyone not to open attachments and links in mails from this sender.</source>
        <translation>この相手からのメールの添付ファイルやリンクを開かないよう、全員に伝える</translation>
    </message>
    <message>
        <source>Tell the sender by phone, not by mail.</source>
        <translation>相手にはメールでなく電話で知らせる</translation>
    </message>
    <message>
        <source>If somebody opened one, pull that PC&apos;s LAN cable and call the help desk.</source>
        <translation>開いた人がいたら、その PC の LAN ケーブルを抜いて相談窓口に電話する</translation>
    </message>
    <message>
        <source>Find out whose device it is and have its Wi-Fi switched off.</source>
        <translation>だれの端末か確かめ、Wi-Fi を切ってもらう</translation>
    </message>
    <message>
        <source>Change the password of the office Wi-Fi, or keep private devices on a guest Wi-Fi.</source>
        <translation>社内 Wi-Fi のパスワードを変える(私物は来客用 Wi-Fi に分ける)</translation>
    </message>
    <message>
        <source>Decide on the cloud page whether the service may be used for work.</source>
        <translation>クラウド送信の画面で、仕事で使ってよいサービスか決める</translation>
    </message>
    <message>
        <source>If a password was entered, change it at once, also where the same one is used.</source>
        <translation>パスワードを入れてしまっていたら、すぐ変える(同じものを使う他のサービスも)</translation>
    </message>
    <message>
        <source>Don&apos;t connect it to the network again, not even to print.</source>
        <translation>印刷のためだけでも、もう LAN につながない</translation>
    </message>
    <message>
        <source>Ask whether this machine must be reachable from the Internet at all.</source>
        <translation>この機器を外から見える状態にしておく必要があるか確かめる</translation>
    </message>
    <message>
        <source>Change the password to a long one that is used nowhere else.</source>
        <translation>パスワードを、ほかで使っていない長いものに変える</translation>
    </message>
    <message>
        <source>Ask the user whether a password, card or bank number was entered.</source>
        <translation>使っている人に、パスワードやカード番号、口座番号を入れたか聞く</translation>
    </message>
    <message>
        <source>Ask whether a warning on the screen or a caller asked to install it.</source>
        <translation>画面の警告や電話の相手に言われて入れたものではないか聞く</translation>
    </message>
    <message>
        <source>If so: cut the connection, don&apos;t pay, and tell the bank if it was used.</source>
        <translation>そうなら通信を切り、支払わない。ネットバンキングを使ったなら銀行に連絡する</translation>
    </message>
    <message>
        <source>Have the system renewed, or the PC replaced.</source>
        <translation>OS を新しくするか、PC を入れ替える</translation>
    </message>
    <message>
        <source>Until then, take it off the network if the work allows.</source>
        <translation>それまでは、仕事に差し支えなければネットワークから外す</translation>
    </message>
    <message>
        <source>If extended updates were bought, tick that in the device ledger.</source>
        <translation>延長サポートを買ってある場合は、機器台帳でその印を付ける</translation>
    </message>
    <message>
        <source>Plan the renewal before that day.</source>
        <translation>その日までに更新を計画する</translation>
    </message>
    <message>
        <source>Look up the version in the PC&apos;s settings, or install the EDR, which tells it.</source>
        <translation>PC の設定で版を確かめる(EDR を入れると自動で分かります)</translation>
    </message>
    <message>
        <source>Restart the PC and wait ten minutes.</source>
        <translation>PC を再起動し、10 分待つ</translation>
    </message>
    <message>
        <source>Find out whether the PC is switched off, away or gone.</source>
        <translation>電源が切れているのか、持ち出し中か、行方が分からないのか確かめる</translation>
    </message>
    <message>
        <source>Ask the help desk to have it installed.</source>
        <translation>相談窓口に、入れてもらうよう頼む</translation>
    </message>
    <message>
        <source>Ask around whose it is: new PC, visitor&apos;s, private phone?</source>
        <translation>新しい PC か、来客の物か、私物のスマートフォンか、まわりに聞く</translation>
    </message>
    <message>
        <source>Enter it in the device ledger: ours, guest, or refused.</source>
        <translation>機器台帳に書く(会社の物・来客・断る)</translation>
    </message>
    <message>
        <source>If nobody did it, pull the LAN cable and call the help desk.</source>
        <translation>だれも送っていないなら、LAN ケーブルを抜いて相談窓口に電話する</translation>
    </message>
    <message>
        <source>Name a service that may be used instead.</source>
        <translation>代わりに使ってよいサービスを伝える</translation>
    </message>
    <message>
        <source>From another PC, change the mail password, have every PC checked for Emotet, and warn partners of forged mails.</source>
        <translation>別の PC からメールのパスワードを変え、社内の全 PC の Emotet を確かめ、取引先に偽メールへの注意を伝える</translation>
    </message>
    <message>
        <source>Something to look at</source>
        <translation>確認していただきたいこと</translation>
    </message>
    <message>
        <source>Something was found that should be looked at.</source>
        <translation>確認していただきたいことが見つかりました。</translation>
    </message>
    <message>
        <source>Something was found on %1</source>
        <translation>%1 で確認が必要なことが見つかりました</translation>
    </message>
    <message>
        <source>Ask the help desk about %1</source>
        <translation>%1 について相談窓口に聞いてください</translation>
    </message>
    <message>
        <source>%1 sent to %2 at night (%3 times the usual)</source>
        <translation>夜間に %1 を %2 へ送信(ふだんの %3 倍)</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3 at night</source>
        <translation>%1 が夜間に %2 を %3 へ送りました</translation>
    </message>
    <message>
        <source>Ask the user of %1 what was sent to %3</source>
        <translation>%1 を使う人に、%3 へ何を送ったか聞いてください</translation>
    </message>
    <message>
        <source>%1 sent to %2 at night</source>
        <translation>夜間に %1 を %2 へ送信</translation>
    </message>
    <message>
        <source>%1 went to %2 at night, when hardly anybody works.</source>
        <translation>人のいない夜間に、%1 を %2 へ送りました。</translation>
    </message>
    <message>
        <source>%1 sent to %2 (%3 times the usual)</source>
        <translation>%1 を %2 へ送信(ふだんの %3 倍)</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3</source>
        <translation>%1 が %2 を %3 へ送りました</translation>
    </message>
    <message>
        <source>%1 sent to %2</source>
        <translation>%1 を %2 へ送信</translation>
    </message>
    <message>
        <source>Forbidden service used: %1</source>
        <translation>禁止したサービスの使用: %1</translation>
    </message>
    <message>
        <source>%2 went to %1, which your office has forbidden.</source>
        <translation>使わないと決めた %1 へ、%2 を送りました。</translation>
    </message>
    <message>
        <source>%1 uses the forbidden service %2</source>
        <translation>%1 が禁止したサービス %2 を使いました</translation>
    </message>
    <message>
        <source>Talk to the user of %1 about %2</source>
        <translation>%1 を使う人に、%2 を使わないよう話してください</translation>
    </message>
    <message>
        <source>Service nobody has decided about: %1</source>
        <translation>未確認のサービス: %1</translation>
    </message>
    <message>
        <source>%2 went to %1. Nobody has decided yet whether it may be used for work.</source>
        <translation>%1 へ %2 を送りました。仕事で使ってよいか、まだ決まっていません。</translation>
    </message>
    <message>
        <source>%1 uses %2, which nobody has decided about</source>
        <translation>%1 が未確認のサービス %2 を使っています</translation>
    </message>
    <message>
        <source>Decide whether %2 may be used for work</source>
        <translation>%2 を仕事で使ってよいか決めてください</translation>
    </message>
    <message>
        <source>Out of support: %1</source>
        <translation>サポートの切れた %1</translation>
    </message>
    <message>
        <source>Support for %1 ended on %2. Holes found since then stay open.</source>
        <translation>%1 のサポートは %2 に終わりました。その後に見つかった弱点は直りません。</translation>
    </message>
    <message>
        <source>%1 runs %2, which is out of support</source>
        <translation>%1 の %2 はサポートが切れています</translation>
    </message>
    <message>
        <source>Have %1 renewed or taken off the network</source>
        <translation>%1 を新しくするか、ネットワークから外してください</translation>
    </message>
    <message>
        <source>Support of %1 ends soon</source>
        <translation>%1 のサポートがまもなく終了</translation>
    </message>
    <message>
        <source>Support for %1 ends on %2.</source>
        <translation>%1 のサポートは %2 に終わります。</translation>
    </message>
    <message>
        <source>Support of %1 (%2) ends soon</source>
        <translation>%1(%2)のサポートがまもなく終わります</translation>
    </message>
    <message>
        <source>Plan the renewal of %1</source>
        <translation>%1 の更新を計画してください</translation>
    </message>
    <message>
        <source>%1 with extended updates</source>
        <translation>延長サポート中の %1</translation>
    </message>
    <message>
        <source>%1 gets bought security updates until %2.</source>
        <translation>%1 は、延長サポートで %2 まで守られます。</translation>
    </message>
    <message>
        <source>%1 (%2) runs on extended updates</source>
        <translation>%1(%2)は延長サポート中です</translation>
    </message>
    <message>
        <source>Version of %1 not known</source>
        <translation>%1 の版が不明</translation>
    </message>
    <message>
        <source>It is not known which version or edition of %1 this is, so nobody can say whether it is still supported.</source>
        <translation>%1 の版(バージョンやエディション)が分からないため、サポート中かどうか判断できません。</translation>
    </message>
    <message>
        <source>The version of %2 on %1 is not known</source>
        <translation>%1 の %2 の版が分かりません</translation>
    </message>
    <message>
        <source>Look up the version of %1</source>
        <translation>%1 の版を確かめてください</translation>
    </message>
    <message>
        <source>No word from the guard (EDR) for %1 days, though in use</source>
        <translation>EDR から %1 日間 連絡なし(使用中)</translation>
    </message>
    <message>
        <source>The guard on this PC (EDR) has not answered for %1 days, though the PC is in use. It is not protected.</source>
        <translation>この PC を見張るソフト(EDR)から %1 日間 連絡がありません。PC は使われているので、守られていないおそれがあります。</translation>
    </message>
    <message>
        <source>No word from the guard (EDR) on %1 for %2 days, though it is in use</source>
        <translation>%1 は使われているのに、EDR から %2 日間 連絡がありません</translation>
    </message>
    <message>
        <source>Restart %1, and call if its EDR stays silent</source>
        <translation>%1 を再起動し、EDR が戻らなければ電話してください</translation>
    </message>
    <message>
        <source>No word from the guard (EDR), though in use</source>
        <translation>EDR から連絡なし(使用中)</translation>
    </message>
    <message>
        <source>The guard on this PC (EDR) does not answer, though the PC is in use. It may not be protected.</source>
        <translation>この PC を見張るソフト(EDR)から連絡がありません。PC は使われているので、守られていないおそれがあります。</translation>
    </message>
    <message>
        <source>No word from the guard (EDR) on %1, though it is in use</source>
        <translation>%1 は使われているのに、EDR から連絡がありません</translation>
    </message>
    <message>
        <source>No word for %1 days</source>
        <translation>%1 日間 連絡なし</translation>
    </message>
    <message>
        <source>Nothing was heard from this PC for %1 days. It may be switched off or away.</source>
        <translation>この PC から %1 日間 連絡がありません。電源が切れているか、持ち出されているのかもしれません。</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 for %2 days</source>
        <translation>%1 から %2 日間 連絡がありません</translation>
    </message>
    <message>
        <source>Find out where %1 is</source>
        <translation>%1 がどこにあるか確かめてください</translation>
    </message>
    <message>
        <source>No guard (EDR) on this PC</source>
        <translation>EDR が入っていない</translation>
    </message>
    <message>
        <source>The guard (EDR) is not installed on this PC or has never answered.</source>
        <translation>この PC には見張るソフト(EDR)が入っていないか、一度も連絡がありません。</translation>
    </message>
    <message>
        <source>%1 has no guard (EDR)</source>
        <translation>%1 に EDR が入っていません</translation>
    </message>
    <message>
        <source>Have the EDR installed on %1</source>
        <translation>%1 に EDR を入れてもらってください</translation>
    </message>
    <message>
        <source>Unknown device</source>
        <translation>見覚えのない機器</translation>
    </message>
    <message>
        <source>A device that is not in the ledger is on the office network.</source>
        <translation>機器台帳にない機器が、社内のネットワークにつながっています。</translation>
    </message>
    <message>
        <source>The unknown device %1 is on the network</source>
        <translation>見覚えのない機器 %1 がつながっています</translation>
    </message>
    <message>
        <source>Find out whose %1 is</source>
        <translation>%1 がだれの機器か確かめてください</translation>
    </message>
    <message>
        <source>Refused device is back</source>
        <translation>断った機器がつながっている</translation>
    </message>
    <message>
        <source>A device that must not be on the network is connected.</source>
        <translation>つながないと決めた機器が、社内のネットワークにつながっています。</translation>
    </message>
    <message>
        <source>The refused device %1 is on the network</source>
        <translation>断った機器 %1 がつながっています</translation>
    </message>
    <message>
        <source>Take %1 off the network</source>
        <translation>%1 をネットワークから外してください</translation>
    </message>
    <message>
        <source>Malware mails in a row from %1 (not stopped)</source>
        <translation>%1 からウイルスメールが続けて届く(止められていない)</translation>
    </message>
    <message>
        <source>%2 malware mails came in a row from %1, whose mail server was probably taken over. They were not stopped.</source>
        <translation>%1 からウイルス付きのメールが続けて %2 通 届きました。相手のメールサーバーが乗っ取られたとみられます。止められていません。</translation>
    </message>
    <message>
        <source>%1 got malware mails in a row from %2</source>
        <translation>%1 に %2 からウイルス付きメールが続けて届きました</translation>
    </message>
    <message>
        <source>Have nobody open mails from %2, and call</source>
        <translation>%2 からのメールを開かないよう全員に伝え、電話してください</translation>
    </message>
    <message>
        <source>Malware mails in a row from %1 (stopped)</source>
        <translation>%1 からウイルスメールが続けて届く(防止済み)</translation>
    </message>
    <message>
        <source>%2 malware mails came in a row from %1, whose mail server was probably taken over. All were stopped.</source>
        <translation>%1 からウイルス付きのメールが続けて %2 通 届きました。相手のメールサーバーが乗っ取られたとみられます。すべて止めました。</translation>
    </message>
    <message>
        <source>Malware mails in a row from %2 to %1 were stopped</source>
        <translation>%2 から %1 に続けて届いたウイルス付きメールを止めました</translation>
    </message>
    <message>
        <source>Phone %2 about the malware mails it sends</source>
        <translation>%2 に、ウイルス付きメールが届いていると電話で知らせてください</translation>
    </message>
    <message>
        <source>Suspicious mail (not stopped)</source>
        <translation>不審なメール(止められていない)</translation>
    </message>
    <message>
        <source>Suspicious mails arrived and were not stopped (%1 in all).</source>
        <translation>不審なメールが届きました。止められていません(%1 通)。</translation>
    </message>
    <message>
        <source>%1 got suspicious mails</source>
        <translation>%1 に不審なメールが届きました</translation>
    </message>
    <message>
        <source>Ask the user of %1 whether a suspicious mail was opened</source>
        <translation>%1 を使う人に、不審なメールを開いていないか聞いてください</translation>
    </message>
    <message>
        <source>Suspicious mail (stopped)</source>
        <translation>不審なメール(防止済み)</translation>
    </message>
    <message>
        <source>Suspicious mails were stopped (%1 in all).</source>
        <translation>不審なメールを止めました(%1 通)。</translation>
    </message>
    <message>
        <source>Suspicious mails to %1 were stopped</source>
        <translation>%1 に届いた不審なメールを止めました</translation>
    </message>
    <message>
        <source>Nothing to do for %1</source>
        <translation>%1 について、していただくことはありません</translation>
    </message>
    <message>
        <source>Infected outside and brought back (not stopped)</source>
        <translation>社外で感染して持ち帰り(止められていない)</translation>
    </message>
    <message>
        <source>%1 was found after this PC had been away from the office. It was probably infected outside and brought back. It was not stopped.</source>
        <translation>社外に持ち出していたあと、%1が見つかりました。社外で感染し、持ち帰ったとみられます。止められていません。</translation>
    </message>
    <message>
        <source>%1 was probably infected with %2 outside and brought back</source>
        <translation>%1 が社外で%2に感染し、持ち帰られたとみられます</translation>
    </message>
    <message>
        <source>Take %1 off the network and call</source>
        <translation>%1 をネットワークから外して、電話してください</translation>
    </message>
    <message>
        <source>Malware from outside the office (stopped)</source>
        <translation>社外から持ち帰ったウイルス(防止済み)</translation>
    </message>
    <message>
        <source>%1 was found after this PC had been away from the office. It was stopped, but have the PC checked before it goes on working.</source>
        <translation>社外に持ち出していたあと、%1が見つかりました。止めましたが、使い続ける前に点検してもらってください。</translation>
    </message>
    <message>
        <source>%1 came back from outside with %2, which was stopped</source>
        <translation>社外から戻った %1 で%2が見つかり、止めました</translation>
    </message>
    <message>
        <source>Have %1 checked by the help desk</source>
        <translation>%1 を相談窓口に点検してもらってください</translation>
    </message>
    <message>
        <source>Malware found (not stopped)</source>
        <translation>ウイルスを発見(止められていない)</translation>
    </message>
    <message>
        <source>%1 was found on this PC. It was not stopped (%2 in all).</source>
        <translation>この PC で%1が見つかりました。止められていません(%2 件)。</translation>
    </message>
    <message>
        <source>%2 was found on %1</source>
        <translation>%1 で%2が見つかりました</translation>
    </message>
    <message>
        <source>Pull the LAN cable of %1 and call</source>
        <translation>%1 の LAN ケーブルを抜いて、電話してください</translation>
    </message>
    <message>
        <source>Malware (stopped)</source>
        <translation>ウイルス(防止済み)</translation>
    </message>
    <message>
        <source>%1 tried to get onto this PC. It was stopped (%2 in all).</source>
        <translation>%1がこの PC に入ろうとしました。止めました(%2 件)。</translation>
    </message>
    <message>
        <source>%2 was stopped on %1</source>
        <translation>%1 で%2を止めました</translation>
    </message>
    <message>
        <source>Ransomware (not stopped)</source>
        <translation>ランサムウェア(止められていない)</translation>
    </message>
    <message>
        <source>Ransomware was found on this PC. It locks files and asks for money. It was not stopped.</source>
        <translation>この PC でランサムウェア(ファイルを読めなくして金銭を要求するウイルス)が見つかりました。止められていません。</translation>
    </message>
    <message>
        <source>Ransomware was found on %1</source>
        <translation>%1 でランサムウェアが見つかりました</translation>
    </message>
    <message>
        <source>Pull the LAN cable of %1 now and call</source>
        <translation>%1 の LAN ケーブルを今すぐ抜いて、電話してください</translation>
    </message>
    <message>
        <source>Ransomware (stopped)</source>
        <translation>ランサムウェア(防止済み)</translation>
    </message>
    <message>
        <source>Ransomware tried to run on this PC. It was stopped.</source>
        <translation>この PC でランサムウェアが動こうとしました。止めました。</translation>
    </message>
    <message>
        <source>Ransomware was stopped on %1</source>
        <translation>%1 でランサムウェアを止めました</translation>
    </message>
    <message>
        <source>Have the help desk look at %1</source>
        <translation>%1 を相談窓口に見てもらってください</translation>
    </message>
    <message>
        <source>Suspicious behaviour on the PC</source>
        <translation>PC の中で不審な動き</translation>
    </message>
    <message>
        <source>The guard on this PC (EDR) saw suspicious behaviour (%1 in all). It was not stopped.</source>
        <translation>この PC を見張るソフト(EDR)が不審な動きを見つけました(%1 件)。止められていません。</translation>
    </message>
    <message>
        <source>Suspicious behaviour was seen on %1</source>
        <translation>%1 で不審な動きが見つかりました</translation>
    </message>
    <message>
        <source>Suspicious behaviour (stopped)</source>
        <translation>不審な動き(防止済み)</translation>
    </message>
    <message>
        <source>The guard on this PC (EDR) saw suspicious behaviour and stopped it (%1 in all).</source>
        <translation>この PC を見張るソフト(EDR)が不審な動きを見つけ、止めました(%1 件)。</translation>
    </message>
    <message>
        <source>Suspicious behaviour was stopped on %1</source>
        <translation>%1 で不審な動きを止めました</translation>
    </message>
    <message>
        <source>%1, out of support, probably infected (not stopped)</source>
        <translation>サポート切れの %1 に感染の疑い(止められていない)</translation>
    </message>
    <message>
        <source>This PC runs %1, whose support ended on %2, and it shows signs of infection. They were not stopped.</source>
        <translation>この PC は %2 にサポートの切れた %1 で動いていて、感染を疑う通信やウイルスが見つかりました。止められていません。</translation>
    </message>
    <message>
        <source>%1 (%2, out of support) is probably infected</source>
        <translation>%1(サポート切れの %2)が感染したとみられます</translation>
    </message>
    <message>
        <source>%1, out of support, probably infected (stopped)</source>
        <translation>サポート切れの %1 に感染の疑い(防止済み)</translation>
    </message>
    <message>
        <source>This PC runs %1, whose support ended on %2, and it shows signs of infection. They were stopped so far.</source>
        <translation>この PC は %2 にサポートの切れた %1 で動いていて、感染を疑う通信やウイルスが見つかりました。今のところ止めています。</translation>
    </message>
    <message>
        <source>Talked to an attacker&apos;s server (not stopped)</source>
        <translation>攻撃者のサーバーと通信(止められていない)</translation>
    </message>
    <message>
        <source>This machine talked to an attacker&apos;s server. It was not stopped (%1 in all).</source>
        <translation>攻撃者のサーバーと通信しました。止められていません(%1 回)。</translation>
    </message>
    <message>
        <source>%1 talked to an attacker&apos;s server</source>
        <translation>%1 が攻撃者のサーバーと通信しました</translation>
    </message>
    <message>
        <source>Tried to reach an attacker&apos;s server (stopped)</source>
        <translation>攻撃者のサーバーへの通信を試みた(防止済み)</translation>
    </message>
    <message>
        <source>This machine tried to reach an attacker&apos;s server. It was stopped (%1 in all), but something on the machine keeps trying.</source>
        <translation>攻撃者のサーバーと通信しようとしました。止めました(%1 回)が、PC の中に原因が残っているおそれがあります。</translation>
    </message>
    <message>
        <source>%1 tried to reach an attacker&apos;s server, which was stopped</source>
        <translation>%1 が攻撃者のサーバーと通信しようとし、止めました</translation>
    </message>
    <message>
        <source>Pull the LAN cable of %1 and have it checked</source>
        <translation>%1 の LAN ケーブルを抜いて、点検してもらってください</translation>
    </message>
    <message>
        <source>Private device talked to an attacker&apos;s server (not stopped)</source>
        <translation>私物らしい端末が攻撃者のサーバーと通信(止められていない)</translation>
    </message>
    <message>
        <source>A private or unknown device on the office network talked to an attacker&apos;s server. It was not stopped (%1 in all).</source>
        <translation>社内のネットワークにつながっている私物らしい端末が、攻撃者のサーバーと通信しました。止められていません(%1 回)。</translation>
    </message>
    <message>
        <source>The private device %1 talked to an attacker&apos;s server</source>
        <translation>私物らしい端末 %1 が攻撃者のサーバーと通信しました</translation>
    </message>
    <message>
        <source>Take %1 off the office Wi-Fi and call</source>
        <translation>%1 を社内の Wi-Fi から外して、電話してください</translation>
    </message>
    <message>
        <source>Private device tried to reach an attacker&apos;s server (stopped)</source>
        <translation>私物らしい端末が攻撃者のサーバーへ通信を試みた(防止済み)</translation>
    </message>
    <message>
        <source>A private or unknown device on the office network tried to reach an attacker&apos;s server. It was stopped (%1 in all).</source>
        <translation>社内のネットワークにつながっている私物らしい端末が、攻撃者のサーバーと通信しようとしました。止めました(%1 回)。</translation>
    </message>
    <message>
        <source>The private device %1 tried to reach an attacker&apos;s server, which was stopped</source>
        <translation>私物らしい端末 %1 が攻撃者のサーバーと通信しようとし、止めました</translation>
    </message>
    <message>
        <source>Take %1 off the office Wi-Fi</source>
        <translation>%1 を社内の Wi-Fi から外してください</translation>
    </message>
    <message>
        <source>Attacks on other machines in the office</source>
        <translation>社内のほかの機器への攻撃</translation>
    </message>
    <message>
        <source>Attacks on other machines in the office came from here. They were not stopped (%1 in all).</source>
        <translation>この機器から、社内のほかの機器への攻撃が見つかりました。止められていません(%1 件)。</translation>
    </message>
    <message>
        <source>%1 attacks other machines in the office</source>
        <translation>%1 から社内のほかの機器への攻撃が見つかりました</translation>
    </message>
    <message>
        <source>Attacks on other machines in the office (stopped)</source>
        <translation>社内のほかの機器への攻撃(防止済み)</translation>
    </message>
    <message>
        <source>Attacks on other machines in the office came from here. They were stopped (%1 in all).</source>
        <translation>この機器から、社内のほかの機器への攻撃が見つかりました。止めました(%1 件)。</translation>
    </message>
    <message>
        <source>%1 tried to attack other machines in the office, which was stopped</source>
        <translation>%1 から社内のほかの機器への攻撃を止めました</translation>
    </message>
    <message>
        <source>Attack pattern in its connections</source>
        <translation>外との通信に攻撃らしいもの</translation>
    </message>
    <message>
        <source>Connections of this machine with the Internet looked like an attack. They were not stopped (%1 in all).</source>
        <translation>この機器とインターネットとの通信に、攻撃らしいものがありました。止められていません(%1 件)。</translation>
    </message>
    <message>
        <source>Connections of %1 looked like an attack</source>
        <translation>%1 の通信に攻撃らしいものがありました</translation>
    </message>
    <message>
        <source>Attack pattern in its connections (stopped)</source>
        <translation>外との通信に攻撃らしいもの(防止済み)</translation>
    </message>
    <message>
        <source>Connections of this machine with the Internet looked like an attack. They were stopped (%1 in all).</source>
        <translation>この機器とインターネットとの通信に、攻撃らしいものがありました。止めました(%1 件)。</translation>
    </message>
    <message>
        <source>Connections of %1 that looked like an attack were stopped</source>
        <translation>%1 の攻撃らしい通信を止めました</translation>
    </message>
    <message>
        <source>Attacks from the Internet (not stopped)</source>
        <translation>外からの攻撃(止められていない)</translation>
    </message>
    <message>
        <source>Attacks from the Internet reached this machine and were not stopped (%1 in all). That alone does not mean that it is infected.</source>
        <translation>インターネットからの攻撃が届きました。止められていません(%1 件)。これだけで感染したとは言えません。</translation>
    </message>
    <message>
        <source>Attacks from the Internet reached %1</source>
        <translation>%1 に外からの攻撃が届きました</translation>
    </message>
    <message>
        <source>Ask the help desk whether %1 must be reachable from the Internet</source>
        <translation>%1 を外から見える状態にしておく必要があるか、窓口に聞いてください</translation>
    </message>
    <message>
        <source>Attacks from the Internet (stopped)</source>
        <translation>外からの攻撃(防止済み)</translation>
    </message>
    <message>
        <source>Attacks from the Internet were stopped (%1 in all).</source>
        <translation>インターネットからの攻撃を止めました(%1 件)。</translation>
    </message>
    <message>
        <source>Attacks on %1 from the Internet were stopped</source>
        <translation>%1 への外からの攻撃を止めました</translation>
    </message>
    <message>
        <source>Probed from the Internet (not unusual)</source>
        <translation>外から探られた(珍しくありません)</translation>
    </message>
    <message>
        <source>It was probed from the Internet (%1 in all). That happens everywhere and every day.</source>
        <translation>インターネットから探られました(%1 件)。どこでも毎日起きている、珍しくないことです。</translation>
    </message>
    <message>
        <source>%1 was probed from the Internet</source>
        <translation>%1 が外から探られました</translation>
    </message>
    <message>
        <source>Password guessing</source>
        <translation>パスワードの総当たり</translation>
    </message>
    <message>
        <source>Somebody tried many passwords on this machine (%1 in all). It is not known whether one fitted.</source>
        <translation>この機器に対して、パスワードを何度も試した形跡があります(%1 件)。破られたかどうかは分かりません。</translation>
    </message>
    <message>
        <source>Passwords were guessed on %1</source>
        <translation>%1 でパスワードが何度も試されました</translation>
    </message>
    <message>
        <source>Ask the help desk about the password tries on %1</source>
        <translation>%1 のパスワードの試行について、窓口に聞いてください</translation>
    </message>
    <message>
        <source>Password guessing (stopped)</source>
        <translation>パスワードの総当たり(防止済み)</translation>
    </message>
    <message>
        <source>Somebody tried many passwords. The tries were stopped (%1 in all).</source>
        <translation>パスワードを何度も試す攻撃を止めました(%1 件)。</translation>
    </message>
    <message>
        <source>Password guessing on %1 was stopped</source>
        <translation>%1 へのパスワードの総当たりを止めました</translation>
    </message>
    <message>
        <source>Guesses passwords of other machines</source>
        <translation>ほかの機器のパスワードを試している</translation>
    </message>
    <message>
        <source>This machine tried many passwords on other machines (%1 in all). A program on it may be looking for a way on.</source>
        <translation>この機器から、ほかの機器のパスワードを何度も試しています(%1 件)。中に入った何かが広がろうとしているおそれがあります。</translation>
    </message>
    <message>
        <source>%1 guesses passwords of other machines</source>
        <translation>%1 がほかの機器のパスワードを試しています</translation>
    </message>
    <message>
        <source>Opened a deceptive site (not stopped)</source>
        <translation>偽サイトを開いた(止められていない)</translation>
    </message>
    <message>
        <source>A deceptive or dangerous web site was opened here. It was not stopped (%1 in all).</source>
        <translation>偽サイトや危険なサイトを開きました。止められていません(%1 回)。</translation>
    </message>
    <message>
        <source>A deceptive site was opened on %1</source>
        <translation>%1 で偽サイトが開かれました</translation>
    </message>
    <message>
        <source>Ask the user of %1 whether a password was entered</source>
        <translation>%1 を使う人に、パスワードを入れたか聞いてください</translation>
    </message>
    <message>
        <source>Deceptive site (stopped)</source>
        <translation>偽サイト(防止済み)</translation>
    </message>
    <message>
        <source>A deceptive or dangerous web site was about to be opened. It was stopped (%1 in all).</source>
        <translation>偽サイトや危険なサイトを開こうとしました。止めました(%1 回)。</translation>
    </message>
    <message>
        <source>A deceptive site was stopped on %1</source>
        <translation>%1 で偽サイトへの接続を止めました</translation>
    </message>
    <message>
        <source>Remote-control tool in use</source>
        <translation>遠隔操作ソフトの使用</translation>
    </message>
    <message>
        <source>A program that lets others control this PC from afar was at work (%1 in all). Support scams use such programs.</source>
        <translation>外からこの PC を操作できるソフトが動いていました(%1 件)。サポート詐欺でよく使われるソフトです。</translation>
    </message>
    <message>
        <source>A remote-control tool was at work on %1</source>
        <translation>%1 で遠隔操作ソフトが使われました</translation>
    </message>
    <message>
        <source>Ask the user of %1 whether somebody is connected from afar</source>
        <translation>%1 を使う人に、だれかに遠隔操作させていないか聞いてください</translation>
    </message>
    <message>
        <source>Remote-control tool (stopped)</source>
        <translation>遠隔操作ソフト(防止済み)</translation>
    </message>
    <message>
        <source>A program that lets others control this PC from afar tried to connect. It was stopped (%1 in all).</source>
        <translation>外からこの PC を操作できるソフトが通信しようとしました。止めました(%1 件)。</translation>
    </message>
    <message>
        <source>A remote-control tool was stopped on %1</source>
        <translation>%1 で遠隔操作ソフトの通信を止めました</translation>
    </message>
    <message>
        <source>Remote-control tool in use (%1)</source>
        <translation>遠隔操作ソフトの使用(%1)</translation>
    </message>
    <message>
        <source>This PC talked to %1, which lets others control it from afar. Support scams use such programs.</source>
        <translation>外から PC を操作できる %1 と通信しました。サポート詐欺でよく使われるソフトです。</translation>
    </message>
    <message>
        <source>%1 talked to the remote-control service %2</source>
        <translation>%1 が遠隔操作サービス %2 と通信しました</translation>
    </message>
    <message>
        <source>Ask the user of %1 what %2 is used for</source>
        <translation>%1 を使う人に、%2 を何に使っているか聞いてください</translation>
    </message>
    <message>
        <source>Unusual connections</source>
        <translation>いつもと違う通信</translation>
    </message>
    <message>
        <source>A sensor found some connections of this machine unusual (%1 in all). It is not known to be an attack.</source>
        <translation>見張り役の機器が、いつもと違う通信を見つけました(%1 件)。攻撃と決まったわけではありません。</translation>
    </message>
    <message>
        <source>%1 had unusual connections</source>
        <translation>%1 にいつもと違う通信がありました</translation>
    </message>
    <message>
        <source>Unusual connections (stopped)</source>
        <translation>いつもと違う通信(防止済み)</translation>
    </message>
    <message>
        <source>Some unusual connections of this machine were stopped (%1 in all).</source>
        <translation>いつもと違う通信を止めました(%1 件)。</translation>
    </message>
    <message>
        <source>Unusual connections of %1 were stopped</source>
        <translation>%1 のいつもと違う通信を止めました</translation>
    </message>
    <message>
        <source>malware</source>
        <translation>ウイルス</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>事務所</translation>
    </message>
    <message>
        <source>No risk seen</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低い</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>Great danger</source>
        <translation>非常に危険</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>会社の物</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>来客</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>malware (%1)</source>
        <translation>ウイルス「%1」</translation>
    </message>
    <message>
        <source>Pull the LAN cables of all these machines. Leave their power on.</source>
        <translation>これらの機器すべての LAN ケーブルを抜く。電源は切らない</translation>
    </message>
    <message>
        <source>Take the backups off the network, and don&apos;t pay and don&apos;t write to anybody.</source>
        <translation>バックアップをネットワークから外す。お金は払わず、相手に連絡もしない</translation>
    </message>
    <message>
        <source>Ask whether somebody worked then, or left the PC on.</source>
        <translation>その時間に仕事をしていたか、つけたまま帰ったのか聞く</translation>
    </message>
    <message>
        <source>Look at its power and its LAN cable, and restart it once.</source>
        <translation>電源と LAN ケーブルを確かめ、一度だけ再起動する</translation>
    </message>
    <message>
        <source>If it works and is silent all the same, look in Settings whether its password was changed.</source>
        <translation>動いているのに連絡がなければ、パスワードが変わっていないか設定の画面で確かめる</translation>
    </message>
    <message>
        <source>Ask the help desk to bring its firmware up to date, or to replace it.</source>
        <translation>相談窓口に、ファームウェアの更新か入れ替えを頼む</translation>
    </message>
    <message>
        <source>Connect the PC to the Internet, restart it and have the virus guard update.</source>
        <translation>PC をインターネットにつないで再起動し、ウイルス対策ソフトを更新する</translation>
    </message>
    <message>
        <source>Ask whose visitor it is. Enter a new date in the device ledger, or have it leave.</source>
        <translation>どなたのお客様か聞き、機器台帳の期限を延ばすか、つなぐのをやめてもらう</translation>
    </message>
    <message>
        <source>Look now and then whether what you do instead is still being done.</source>
        <translation>代わりの対策が続いているか、ときどき確かめる</translation>
    </message>
    <message>
        <source>%1 left at %2, open to anybody</source>
        <translation>%1 を、だれでも受け取れる %2 へ送信</translation>
    </message>
    <message>
        <source>%1 went to %2. There anybody can leave and fetch files without a name, so nobody can say afterwards who had them.</source>
        <translation>%1 を %2 へ送りました。名前を名乗らずにだれでも預け、受け取れる所なので、だれの手に渡ったか後から分かりません。</translation>
    </message>
    <message>
        <source>%1 left %2 at %3, where anybody can fetch files</source>
        <translation>%1 が %2 を、だれでも受け取れる %3 へ送りました</translation>
    </message>
    <message>
        <source>Ask the user of %1 what was left at %3</source>
        <translation>%1 を使う人に、%3 へ何を送ったか聞いてください</translation>
    </message>
    <message>
        <source>%1 left at %2 at night, open to anybody</source>
        <translation>夜間に %1 を、だれでも受け取れる %2 へ送信</translation>
    </message>
    <message>
        <source>%1 went to %2 at night, when hardly anybody works. There anybody can leave and fetch files without a name.</source>
        <translation>人のいない夜間に、%1 を %2 へ送りました。名前を名乗らずにだれでも預け、受け取れる所です。</translation>
    </message>
    <message>
        <source>%1 left %2 at %3 at night, where anybody can fetch files</source>
        <translation>%1 が夜間に %2 を、だれでも受け取れる %3 へ送りました</translation>
    </message>
    <message>
        <source>On at night or on holidays, unlike before</source>
        <translation>いつもと違い、夜間や休日に使用</translation>
    </message>
    <message>
        <source>This PC was on at night or on a holiday on %1 days in all, the last time on %2. In the weeks before it never was.</source>
        <translation>この PC は、夜間や休日に %1 日動いていました(最後は %2)。それまでの数週間には、ないことでした。</translation>
    </message>
    <message>
        <source>%1 was on at night or on a holiday</source>
        <translation>%1 が夜間や休日に動いていました</translation>
    </message>
    <message>
        <source>Ask whether somebody worked at %1 then</source>
        <translation>その時間に %1 で仕事をしていた人がいるか聞いてください</translation>
    </message>
    <message>
        <source>Visitor&apos;s device still here</source>
        <translation>期限の過ぎた来客の機器</translation>
    </message>
    <message>
        <source>This visitor&apos;s device was allowed until %1, and it is still on the network.</source>
        <translation>この来客の機器は %1 までの約束でしたが、まだ社内のネットワークにつながっています。</translation>
    </message>
    <message>
        <source>The visitor&apos;s device %1 is still on the network</source>
        <translation>期限の過ぎた来客の機器 %1 がつながっています</translation>
    </message>
    <message>
        <source>Ask whether the visitor&apos;s device %1 may stay</source>
        <translation>来客の機器 %1 を、つないだままでよいか確かめてください</translation>
    </message>
    <message>
        <source>Behaves like ransomware (not stopped)</source>
        <translation>ランサムウェアに似た動き(止められていない)</translation>
    </message>
    <message>
        <source>A program on this PC does what ransomware does before it locks files: it deletes backups or changes files by the hundred (%1 in all). It was not stopped.</source>
        <translation>この PC で、バックアップを消したりファイルを大量に書き換えたりする、ランサムウェアに似た動きが見つかりました(%1 件)。止められていません。</translation>
    </message>
    <message>
        <source>%1 behaves as if ransomware were at work</source>
        <translation>%1 でランサムウェアに似た動きが見つかりました</translation>
    </message>
    <message>
        <source>%1 machines hit within an hour (not stopped)</source>
        <translation>1 時間のうちに %1 台で同じ被害(止められていない)</translation>
    </message>
    <message>
        <source>The same thing was found on %1 machines within an hour: %3. It was %2. It spreads and was not stopped.</source>
        <translation>1 時間のうちに、同じ%2が %1 台で見つかりました(%3)。広がっています。止められていません。</translation>
    </message>
    <message>
        <source>In %1 %2 machines were hit by the same within an hour</source>
        <translation>%1の %2 台で、1 時間のうちに同じものが見つかりました</translation>
    </message>
    <message>
        <source>Pull the LAN cables of %4 now and call (in %1)</source>
        <translation>%4 の LAN ケーブルを今すぐ抜いて、電話してください(%1)</translation>
    </message>
    <message>
        <source>%1 machines hit within an hour (stopped)</source>
        <translation>1 時間のうちに %1 台で同じもの(防止済み)</translation>
    </message>
    <message>
        <source>The same thing was found on %1 machines within an hour: %3. It was %2. It was stopped everywhere.</source>
        <translation>1 時間のうちに、同じ%2が %1 台で見つかりました(%3)。すべて止めました。</translation>
    </message>
    <message>
        <source>In %1 the same was stopped on %2 machines within an hour</source>
        <translation>%1の %2 台で、1 時間のうちに同じものを止めました</translation>
    </message>
    <message>
        <source>Ask the help desk what reached %4 (in %1)</source>
        <translation>%4 に何が届いたのか、窓口に聞いてください(%1)</translation>
    </message>
    <message>
        <source>Guesses passwords of other machines (stopped)</source>
        <translation>ほかの機器のパスワードを試している(防止済み)</translation>
    </message>
    <message>
        <source>This machine tried many passwords on other machines. The tries were stopped (%1 in all).</source>
        <translation>この機器から、ほかの機器のパスワードを何度も試していました。止めました(%1 件)。</translation>
    </message>
    <message>
        <source>%1 tried to guess passwords of other machines, which was stopped</source>
        <translation>%1 がほかの機器のパスワードを試し、止めました</translation>
    </message>
    <message>
        <source>Goes from machine to machine (not stopped)</source>
        <translation>機器から機器へ入り込む動き(止められていない)</translation>
    </message>
    <message>
        <source>Somebody tries to get from this machine into others of the office (%1 tries in all). That was not stopped.</source>
        <translation>この機器から、社内のほかの機器へ入り込もうとする動きがあります(%1 件)。止められていません。</translation>
    </message>
    <message>
        <source>Somebody tries to get from %1 into other machines</source>
        <translation>%1 からほかの機器へ入り込もうとする動きがあります</translation>
    </message>
    <message>
        <source>Goes from machine to machine (stopped)</source>
        <translation>機器から機器へ入り込む動き(防止済み)</translation>
    </message>
    <message>
        <source>Somebody tried to get from this machine into others of the office. The tries were stopped (%1 in all).</source>
        <translation>この機器から、社内のほかの機器へ入り込もうとする動きがありました。止めました(%1 件)。</translation>
    </message>
    <message>
        <source>Somebody tried to get from %1 into other machines and was stopped</source>
        <translation>%1 からほかの機器へ入り込もうとする動きを止めました</translation>
    </message>
    <message>
        <source>%1 out of support (accepted exception)</source>
        <translation>サポートの切れた %1(承知のうえの例外)</translation>
    </message>
    <message>
        <source>Support for %1 ended on %2. Your office knows and accepts that. What it does instead: %3</source>
        <translation>%1 のサポートは %2 に終わりました。承知のうえで使っています。代わりの対策: %3</translation>
    </message>
    <message>
        <source>%1 runs %2 as an accepted exception</source>
        <translation>%1 は、承知のうえで %2 を使っています</translation>
    </message>
    <message>
        <source>See that the measure for %1 is kept up</source>
        <translation>%1 の代わりの対策を続けてください</translation>
    </message>
    <message>
        <source>No guard (EDR) on this PC (accepted exception)</source>
        <translation>EDR が入っていない(承知のうえの例外)</translation>
    </message>
    <message>
        <source>The guard (EDR) is not installed on this PC. Your office knows and accepts that. What it does instead: %1</source>
        <translation>この PC には見張るソフト(EDR)が入っていません。承知のうえで使っています。代わりの対策: %1</translation>
    </message>
    <message>
        <source>%1 has no guard (EDR), as an accepted exception</source>
        <translation>%1 は、承知のうえで EDR を入れていません</translation>
    </message>
    <message>
        <source>Virus guard not up to date (accepted exception)</source>
        <translation>ウイルス対策が古い(承知のうえの例外)</translation>
    </message>
    <message>
        <source>The virus guard of this PC is not up to date. Your office knows and accepts that. What it does instead: %1</source>
        <translation>この PC のウイルス対策ソフトは最新ではありません。承知のうえで使っています。代わりの対策: %1</translation>
    </message>
    <message>
        <source>The virus guard of %1 is not up to date, as an accepted exception</source>
        <translation>%1 のウイルス対策ソフトは、承知のうえで古いままです</translation>
    </message>
    <message>
        <source>Virus guard not updated for %1 days</source>
        <translation>ウイルス対策が %1 日間 更新されていない</translation>
    </message>
    <message>
        <source>The virus guard of this PC has complained for %1 days that it can&apos;t update. It does not know the newest malware.</source>
        <translation>この PC のウイルス対策ソフトが、%1 日前から更新できないと知らせています。新しいウイルスを見分けられません。</translation>
    </message>
    <message>
        <source>The virus guard of %1 has not been updated for %2 days</source>
        <translation>%1 のウイルス対策ソフトが %2 日間 更新されていません</translation>
    </message>
    <message>
        <source>Have the virus guard of %1 updated</source>
        <translation>%1 のウイルス対策ソフトを更新してください</translation>
    </message>
    <message>
        <source>Virus guard missed an update</source>
        <translation>ウイルス対策の更新が一度できなかった</translation>
    </message>
    <message>
        <source>The virus guard of this PC could not update lately. Usually it catches up by itself.</source>
        <translation>この PC のウイルス対策ソフトが、最近 更新できませんでした。ふつうは自分で追いつきます。</translation>
    </message>
    <message>
        <source>The virus guard of %1 missed an update</source>
        <translation>%1 のウイルス対策ソフトの更新が一度できませんでした</translation>
    </message>
    <message>
        <source>Not known whether %1 is supported</source>
        <translation>%1 がサポート中か不明</translation>
    </message>
    <message>
        <source>This machine says that it runs %1. The list of supported systems doesn&apos;t know it, so nobody can say whether it is still mended.</source>
        <translation>この機器は %1 で動いているとのことですが、OS の一覧にないため、サポート中かどうか判断できません。</translation>
    </message>
    <message>
        <source>Whether the system of %1 (%2) is supported is not known</source>
        <translation>%1 の OS(%2)がサポート中か分かりません</translation>
    </message>
    <message>
        <source>Its system is not known</source>
        <translation>OS が不明</translation>
    </message>
    <message>
        <source>No appliance has told which system this machine runs, so nobody can say whether it is still mended.</source>
        <translation>この機器の OS を知らせてきた機器がないため、サポート中かどうか判断できません。</translation>
    </message>
    <message>
        <source>Which system %1 runs is not known</source>
        <translation>%1 の OS が分かりません</translation>
    </message>
    <message>
        <source>No answer from %1 for %2 days</source>
        <translation>%1 から %2 日間 応答なし</translation>
    </message>
    <message>
        <source>%1 has not answered for %2 days. Whatever happens there meanwhile, nobody sees it.</source>
        <translation>%1 から %2 日間 応答がありません。その間に何が起きても、だれにも見えません。</translation>
    </message>
    <message>
        <source>In %1 %2 has not answered for %3 days</source>
        <translation>%1の %2 から %3 日間 応答がありません</translation>
    </message>
    <message>
        <source>Bring %2 back to work (in %1)</source>
        <translation>%2 が動くようにしてください(%1)</translation>
    </message>
    <message>
        <source>%1 answers, but tells nothing</source>
        <translation>%1 から応答はあるが、記録が届かない</translation>
    </message>
    <message>
        <source>%1 answers, but has not told anything for %2 days. Its log may be switched off or full.</source>
        <translation>%1 から応答はありますが、%2 日間 記録が届いていません。記録が切られているか、いっぱいになっているのかもしれません。</translation>
    </message>
    <message>
        <source>In %1 %2 has told nothing for %3 days</source>
        <translation>%1の %2 から %3 日間 記録が届いていません</translation>
    </message>
    <message>
        <source>Ask the help desk to look at the log of %2 (in %1)</source>
        <translation>%2 の記録を窓口に見てもらってください(%1)</translation>
    </message>
    <message>
        <source>Firmware of %1 out of support: %2</source>
        <translation>%1 のファームウェアがサポート切れ(%2)</translation>
    </message>
    <message>
        <source>%1 runs %2, whose support ended on %3. Holes found since then stay open, at the very door of the office.</source>
        <translation>%1 は、%3 にサポートの終わった %2 で動いています。その後に見つかった弱点は、ネットの出入り口で開いたままです。</translation>
    </message>
    <message>
        <source>In %1 %2 runs %3, which is out of support</source>
        <translation>%1の %2 は、サポートの切れた %3 で動いています</translation>
    </message>
    <message>
        <source>Have the firmware of %2 brought up to date (in %1)</source>
        <translation>%2 のファームウェアを新しくしてもらってください(%1)</translation>
    </message>
    <message>
        <source>%1 went to %2. On the busiest day it was %3 times what is usual for this PC there (about %4 a day).</source>
        <translation>%1 が %2 へ送られました。いちばん多い日は、このパソコンのふだん(1 日 約 %4)の %3 倍でした。</translation>
    </message>
    <message>
        <source>%1 sent to %2 within a week</source>
        <translation>1 週間のうちに %1 を %2 へ送信</translation>
    </message>
    <message>
        <source>%1 went to %2 within seven days: every day a little more, about %3 times the usual (%4 in seven days).</source>
        <translation>7 日間で %1 が %2 へ送られました。毎日少しずつ多く、ふだん(7 日間で %4)の約 %3 倍です。</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3 within a week, more than usual</source>
        <translation>%1 が 1 週間のうちに %2 を %3 へ送信しました(ふだんより多い)</translation>
    </message>
    <message>
        <source>%1 sent to %2 at an unusual time</source>
        <translation>ふだんと違う時間に %1 を %2 へ送信</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3 at an unusual time</source>
        <translation>%1 がふだんと違う時間に %2 を %3 へ送信しました</translation>
    </message>
    <message>
        <source>%1 went to %2. This PC has been watched for %3 days only, so what is usual for it is not known yet; so much is worth a question in any case.</source>
        <translation>%1 が %2 へ送られました。このパソコンはまだ %3 日しか見守っていないため、ふだんの量がわかりません。それでも、これだけ多ければ確かめたほうが安心です。</translation>
    </message>
    <message>
        <source>%1 went to %2. This PC has been watched for %3 days only; none of the other PCs of its department usually sends more than about %4 a day there.</source>
        <translation>%1 が %2 へ送られました。このパソコンはまだ %3 日しか見守っていません。同じ部署のほかのパソコンがそこへ送る量は、多いものでもふだん 1 日 約 %4 です。</translation>
    </message>
    <message>
        <source>%1 went to %2. This PC had sent nothing to such services before, so there is nothing to compare it with.</source>
        <translation>%1 が %2 へ送られました。このパソコンはこれまで、このようなサービスへ何も送っていないため、比べられるものがありません。</translation>
    </message>
    <message>
        <source>%1 went to %2 at night. On the busiest night it was %3 times what is usual for this PC there (about %4).</source>
        <translation>夜間に %1 が %2 へ送られました。いちばん多い夜は、このパソコンのふだん(約 %4)の %3 倍でした。</translation>
    </message>
    <message>
        <source>%1 went to %2 at a time of day, or on a day off, at which this PC sends nothing there otherwise. That is %4 times what goes there on a whole day (about %3).</source>
        <translation>このパソコンがふだんそこへ何も送らない時間帯か休みの日に、%1 が %2 へ送られました。ふだんの丸 1 日分(約 %3)の %4 倍です。</translation>
    </message>
    <message>
        <source>Sent to another company&apos;s place: %1</source>
        <translation>よその会社の置き場所へ送信: %1</translation>
    </message>
    <message>
        <source>%2 went to %1. Your office has a place of its own at this service, and this is not it: what is put there belongs to another company&apos;s folder.</source>
        <translation>%1 へ %2 が送られました。このサービスには自社の置き場所がありますが、ここは自社のものではありません。置いたものは、よその会社のフォルダーに入ります。</translation>
    </message>
    <message>
        <source>%1 sent to another company&apos;s place: %2</source>
        <translation>%1 が、よその会社の置き場所（%2）へ送りました</translation>
    </message>
    <message>
        <source>Ask the user of %1 whose place %2 is</source>
        <translation>%1 を使っている人に、%2 がどこの会社の置き場所かを聞いてください</translation>
    </message>
</context>
<context>
    <name>RiskyCard</name>
    <message>
        <source>PCs at risk</source>
        <translation>危ないパソコン</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>Show all PCs at risk</source>
        <translation>危ないパソコンをすべて見る</translation>
    </message>
    <message>
        <source>%1, risk %2: %3</source>
        <translation>%1、危険度 %2:%3</translation>
    </message>
</context>
<context>
    <name>RuleNames</name>
    <message>
        <source>Infected outside and brought back</source>
        <translation>社外での感染の持ち込み</translation>
    </message>
    <message>
        <source>Private device in contact with an attacker</source>
        <translation>私物の機器と攻撃者との通信</translation>
    </message>
    <message>
        <source>Infected PC that is out of support</source>
        <translation>サポート切れパソコンの感染</translation>
    </message>
    <message>
        <source>Malware mails in a row from one sender</source>
        <translation>同じ送り主から続くウイルスメール</translation>
    </message>
    <message>
        <source>Contact with an attacker&apos;s server</source>
        <translation>攻撃者のサーバーとの通信</translation>
    </message>
    <message>
        <source>Malware on a PC</source>
        <translation>パソコンのウイルス</translation>
    </message>
    <message>
        <source>Suspicious behaviour on a PC</source>
        <translation>パソコンの怪しい動き</translation>
    </message>
    <message>
        <source>Attacks on other machines in the office</source>
        <translation>社内のほかの機器への攻撃</translation>
    </message>
    <message>
        <source>Attack pattern in a PC&apos;s connections</source>
        <translation>通信の中の攻撃の形跡</translation>
    </message>
    <message>
        <source>Attacks from the Internet</source>
        <translation>インターネットからの攻撃</translation>
    </message>
    <message>
        <source>Password guessing</source>
        <translation>パスワードの総当たり</translation>
    </message>
    <message>
        <source>Suspicious mails</source>
        <translation>怪しいメール</translation>
    </message>
    <message>
        <source>Deceptive sites</source>
        <translation>偽サイト・危険なサイト</translation>
    </message>
    <message>
        <source>Remote-control tools</source>
        <translation>遠隔操作ソフト</translation>
    </message>
    <message>
        <source>Unusual connections</source>
        <translation>いつもと違う通信</translation>
    </message>
    <message>
        <source>Unusual uploads</source>
        <translation>いつもと違う量の送信</translation>
    </message>
    <message>
        <source>Forbidden cloud services</source>
        <translation>禁止したクラウドサービス</translation>
    </message>
    <message>
        <source>Cloud services nobody has decided about</source>
        <translation>可否を決めていないクラウドサービス</translation>
    </message>
    <message>
        <source>Systems out of support</source>
        <translation>サポートが終わった OS</translation>
    </message>
    <message>
        <source>Systems whose support ends soon</source>
        <translation>サポートがまもなく終わる OS</translation>
    </message>
    <message>
        <source>Guard (EDR) that keeps silent</source>
        <translation>連絡のない EDR</translation>
    </message>
    <message>
        <source>PCs without guard (EDR)</source>
        <translation>EDR が入っていないパソコン</translation>
    </message>
    <message>
        <source>Devices nobody knows</source>
        <translation>だれのものか分からない機器</translation>
    </message>
    <message>
        <source>The same attack on several machines at once</source>
        <translation>同じ攻撃が何台にも同時に</translation>
    </message>
    <message>
        <source>Ransomware</source>
        <translation>ランサムウェア</translation>
    </message>
    <message>
        <source>Spreading from machine to machine</source>
        <translation>社内の機器から機器への広がり</translation>
    </message>
    <message>
        <source>Password guessing by a machine of the office</source>
        <translation>社内の機器によるパスワードの総当たり</translation>
    </message>
    <message>
        <source>Files passed on without a name</source>
        <translation>名前のいらないファイル受け渡し</translation>
    </message>
    <message>
        <source>PCs at work at night and on holidays</source>
        <translation>夜間・休日に動いているパソコン</translation>
    </message>
    <message>
        <source>Systems that are not known</source>
        <translation>分からない OS</translation>
    </message>
    <message>
        <source>Virus guards that can&apos;t update</source>
        <translation>更新できないウイルス対策</translation>
    </message>
    <message>
        <source>Refused devices that are back</source>
        <translation>断った機器が戻ってきた</translation>
    </message>
    <message>
        <source>Visitors&apos; devices past their day</source>
        <translation>期限を過ぎた来客の機器</translation>
    </message>
    <message>
        <source>Appliances that keep silent</source>
        <translation>応答のない UTM・EDR</translation>
    </message>
    <message>
        <source>UTM firmware out of support</source>
        <translation>UTM のサポート切れ</translation>
    </message>
</context>
<context>
    <name>RuleNotes</name>
    <message>
        <source>The same malware or the same attack on three machines or more within an hour.</source>
        <translation>1 時間のうちに 3 台以上の機器で見つかった、同じウイルスや同じ攻撃を見ています。</translation>
    </message>
    <message>
        <source>One infected PC can be an accident. Several at once mean that it spreads by itself, and each further hour costs further machines.</source>
        <translation>1 台なら偶然かもしれません。一度に何台もなら、ひとりでに広がっています。1 時間たつごとに被害の機器が増えます。</translation>
    </message>
    <message>
        <source>Ransomware found on a PC, and programs that behave like it: they delete backups or change files by the hundred.</source>
        <translation>PC で見つかったランサムウェアと、それに似た動き(バックアップを消す、ファイルを大量に書き換える)を見ています。</translation>
    </message>
    <message>
        <source>Ransomware locks the files of the PC and of all shared folders it reaches. Of the companies that the police asked in 2025, more than half paid ten million yen or more for it.</source>
        <translation>ランサムウェアは、その PC だけでなく、届くかぎりの共有フォルダーのファイルも読めなくします。2025 年に警察が調べた会社の半分以上で、費用が 1,000 万円を超えました。</translation>
    </message>
    <message>
        <source>Malware found on a PC that had been away from the office for some days before.</source>
        <translation>何日か社外に持ち出されていた PC で見つかったウイルスを見ています。</translation>
    </message>
    <message>
        <source>Outside, the office&apos;s UTM does not protect the PC. What it caught there comes into the office behind the guard&apos;s back.</source>
        <translation>社外では UTM が PC を守っていません。そこで感染したものは、見張りの内側へ持ち込まれます。</translation>
    </message>
    <message>
        <source>A private or unknown phone or tablet on the office network that talks to an attacker&apos;s server.</source>
        <translation>社内のネットワークにつながった私物や見覚えのないスマートフォン・タブレットが、攻撃者のサーバーと通信していないか見ています。</translation>
    </message>
    <message>
        <source>Nobody in the office keeps that device in order, and it stands inside the office&apos;s walls all the same.</source>
        <translation>会社ではだれも手入れをしていない端末が、社内の壁の内側にいることになります。</translation>
    </message>
    <message>
        <source>Signs of infection on a PC whose system has been out of support for two years or more.</source>
        <translation>サポートが切れて 2 年以上たつ PC に、感染を疑う動きがないか見ています。</translation>
    </message>
    <message>
        <source>Such a PC can&apos;t be mended any more: known holes stay open, and malware uses them to get at the others.</source>
        <translation>もう直せない PC です。知られた弱点が開いたままで、ウイルスはそこを足場にほかの機器へ広がります。</translation>
    </message>
    <message>
        <source>A machine that tries in several ways to get into others of the office, or does so while it is infected.</source>
        <translation>いくつもの方法でほかの機器へ入り込もうとする機器や、感染したままそうする機器を見ています。</translation>
    </message>
    <message>
        <source>So an intruder works who has one PC and wants the server. What is stopped now spares the rest of the office.</source>
        <translation>1 台に入った侵入者が、サーバーへ近づこうとするときの動きです。ここで止めれば、ほかの機器は無事です。</translation>
    </message>
    <message>
        <source>Ten malware mails or more in a short time from one sender&apos;s domain.</source>
        <translation>一つの相手から短い間に 10 通以上届いた、ウイルス付きメールを見ています。</translation>
    </message>
    <message>
        <source>Usually the mail server of a partner was taken over. The mails look real, because they answer real ones.</source>
        <translation>多くは、取引先のメールサーバーが乗っ取られたものです。本物のやり取りへの返信なので、本物に見えます。</translation>
    </message>
    <message>
        <source>Connections from a machine of the office to servers that attackers are known to use.</source>
        <translation>攻撃者が使うと知られているサーバーへの、社内の機器からの通信を見ています。</translation>
    </message>
    <message>
        <source>Something on the machine calls its master. He can read files, take passwords and send further malware.</source>
        <translation>機器の中の何かが、攻撃者と連絡を取っています。ファイルを見られ、パスワードを盗まれ、別のウイルスを送り込まれるおそれがあります。</translation>
    </message>
    <message>
        <source>Malware that the UTM or the guard on the PC (EDR) found, and whether it was removed.</source>
        <translation>UTM や PC を見張るソフト(EDR)が見つけたウイルスと、取り除けたかどうかを見ています。</translation>
    </message>
    <message>
        <source>What was not removed goes on working: it takes passwords, sends mails in your name or fetches more.</source>
        <translation>取り除けていないものは動き続けます。パスワードを盗み、会社の名前でメールを送り、仲間を呼び込みます。</translation>
    </message>
    <message>
        <source>Behaviour on a PC that its guard (EDR) finds suspicious without naming a malware.</source>
        <translation>名前の付いたウイルスではないが、PC を見張るソフト(EDR)が不審とみた動きを見ています。</translation>
    </message>
    <message>
        <source>New attacks have no name yet. The behaviour is often the first thing that can be seen of them.</source>
        <translation>新しい攻撃には、まだ名前がありません。不審な動きが、最初の手がかりになることが多いのです。</translation>
    </message>
    <message>
        <source>Attacks from one machine of the office on another.</source>
        <translation>社内の機器から、社内のほかの機器への攻撃を見ています。</translation>
    </message>
    <message>
        <source>No work needs that. Either the machine is infected, or somebody else is at its wheel.</source>
        <translation>仕事で起きることではありません。感染しているか、だれかに操られています。</translation>
    </message>
    <message>
        <source>Attack patterns in connections that a machine of the office opened to the Internet.</source>
        <translation>社内の機器からインターネットへの通信の中の、攻撃らしいものを見ています。</translation>
    </message>
    <message>
        <source>Either a web page attacks the PC, or the PC attacks others in your office&apos;s name.</source>
        <translation>開いたページが PC を攻撃しているか、PC が会社の名前でよそを攻撃しています。</translation>
    </message>
    <message>
        <source>Attacks and probes from the Internet on machines of the office.</source>
        <translation>インターネットから社内の機器への攻撃や探りを見ています。</translation>
    </message>
    <message>
        <source>They come to everybody, every day. They matter where a machine can be reached from outside and has a hole.</source>
        <translation>どこにでも毎日届くものです。外から見える機器に弱点があるときに、問題になります。</translation>
    </message>
    <message>
        <source>Many wrong passwords in a row on a machine of the office or at its VPN.</source>
        <translation>社内の機器や VPN で、間違ったパスワードが続けて何度も試されていないか見ています。</translation>
    </message>
    <message>
        <source>Whoever guesses one password is in, and looks like a member of the staff.</source>
        <translation>一つ当てられると中に入られ、職員と見分けがつきません。</translation>
    </message>
    <message>
        <source>A machine of the office that tries many passwords on others.</source>
        <translation>社内の機器が、ほかの機器のパスワードを何度も試していないか見ています。</translation>
    </message>
    <message>
        <source>People don&apos;t do that. A program on it looks for a way on, or attacks others in your office&apos;s name.</source>
        <translation>人のすることではありません。中の何かが広がろうとしているか、会社の名前でよそを攻撃しています。</translation>
    </message>
    <message>
        <source>Mails with malware or forged links.</source>
        <translation>ウイルスや偽のリンクの付いたメールを見ています。</translation>
    </message>
    <message>
        <source>Most attacks on small offices begin with a mail that somebody opens.</source>
        <translation>小さな事務所への攻撃の多くは、だれかがメールを開くことから始まります。</translation>
    </message>
    <message>
        <source>Deceptive web sites opened from a PC of the office.</source>
        <translation>社内の PC で開かれた偽サイトを見ています。</translation>
    </message>
    <message>
        <source>They ask for passwords, card and bank numbers. What was typed in there is in foreign hands.</source>
        <translation>パスワードやカード番号、口座番号を入れさせるサイトです。入れたものは他人の手に渡ります。</translation>
    </message>
    <message>
        <source>Programs and services that let others control a PC from afar, as support scams have them installed. Your own remote support is left out once it is approved.</source>
        <translation>サポート詐欺で入れさせられるような、外から PC を操作できるソフトやサービスを見ています。自社の遠隔サポートは、許可すれば除かれます。</translation>
    </message>
    <message>
        <source>A false warning tells people to phone and to install such a program. Then money is asked for, or the bank account is emptied.</source>
        <translation>偽の警告で電話をかけさせ、このようなソフトを入れさせて、お金を払わせたり口座から引き出したりする手口があります。</translation>
    </message>
    <message>
        <source>Connections that a sensor finds unusual without calling them an attack.</source>
        <translation>攻撃とまでは言えないが、いつもと違う通信を見ています。</translation>
    </message>
    <message>
        <source>Mostly harmless. It counts little, unless something else comes to it.</source>
        <translation>たいていは心配のないものです。ほかのことと重ならなければ、点数はわずかです。</translation>
    </message>
    <message>
        <source>Much more data than usual sent from one PC to an outside service, or large amounts at night.</source>
        <translation>1 台の PC から外のサービスへの、いつもよりずっと多い送信や、夜間の大量の送信を見ています。</translation>
    </message>
    <message>
        <source>So data leave an office: taken along by somebody who leaves, or fetched by a thief before he locks the files.</source>
        <translation>データが持ち出されるときの形です。辞める人が持ち出すことも、攻撃者がファイルを読めなくする前に盗むこともあります。</translation>
    </message>
    <message>
        <source>Files left at services where anybody can leave and fetch them without a name.</source>
        <translation>名前を名乗らずにだれでも預け、受け取れるサービスへ送られたファイルを見ています。</translation>
    </message>
    <message>
        <source>Whoever has the link has the file, and nobody can say afterwards who that was.</source>
        <translation>リンクを知る人はだれでも受け取れ、だれだったか後から分かりません。</translation>
    </message>
    <message>
        <source>Use of a cloud service that your office has forbidden.</source>
        <translation>使わないと決めたクラウドサービスの使用を見ています。</translation>
    </message>
    <message>
        <source>A rule that nobody looks after is none. Mostly people need something like it and know no other.</source>
        <translation>守られているか見なければ、決まりになりません。多くは、ほかの方法を知らないだけです。</translation>
    </message>
    <message>
        <source>Use of risky cloud services about which your office has not decided yet.</source>
        <translation>使ってよいかまだ決めていない、注意のいるクラウドサービスの使用を見ています。</translation>
    </message>
    <message>
        <source>Decide once, and the console need not ask again.</source>
        <translation>一度決めれば、もうお尋ねしません。</translation>
    </message>
    <message>
        <source>PCs that are on at night or on holidays, though in the weeks before they never were.</source>
        <translation>それまでの数週間になかったのに、夜間や休日に動いている PC を見ています。</translation>
    </message>
    <message>
        <source>Attackers like to work when nobody looks. Mostly somebody just worked late.</source>
        <translation>攻撃者は人のいない時間を好みます。多くは、だれかが遅くまで仕事をしただけです。</translation>
    </message>
    <message>
        <source>PCs and servers whose system is out of support, by version and edition, with bought extended updates taken into account.</source>
        <translation>OS のサポートが切れた PC とサーバーを、版とエディションごとに見ています(延長サポートも考えに入れます)。</translation>
    </message>
    <message>
        <source>The maker mends no more holes. Malware finds them by itself, without anybody clicking anything.</source>
        <translation>弱点が見つかっても、もう直りません。だれも何も押さなくても、ウイルスのほうから見つけて入り込みます。</translation>
    </message>
    <message>
        <source>PCs and servers whose support ends within half a year, or whose edition is not known.</source>
        <translation>半年のうちにサポートが切れる PC とサーバーや、エディションの分からないものを見ています。</translation>
    </message>
    <message>
        <source>A renewal takes time to plan and to pay for.</source>
        <translation>更新には、計画と予算の時間がいります。</translation>
    </message>
    <message>
        <source>Machines of the ledger whose system nobody has told, or which the list of systems doesn&apos;t know.</source>
        <translation>OS の分からない機器や、OS の一覧にない機器を、機器台帳の中から見ています。</translation>
    </message>
    <message>
        <source>Not known is not the same as all right: it may be out of support.</source>
        <translation>分からないことは、問題なしと同じではありません。サポートが切れているかもしれません。</translation>
    </message>
    <message>
        <source>A guard that doesn&apos;t know the newest malware lets it pass.</source>
        <translation>新しいウイルスを知らない見張りは、それを通してしまいます。</translation>
    </message>
    <message>
        <source>Guards on PCs (EDR) that have not answered for days, and whether the PC is in use all the same.</source>
        <translation>何日も連絡のない EDR と、その PC が使われているかどうかを見ています。</translation>
    </message>
    <message>
        <source>Malware switches the guard off first. And a PC without a guard is seen by nobody.</source>
        <translation>ウイルスは、まず見張りを止めます。見張りのない PC は、だれにも見えません。</translation>
    </message>
    <message>
        <source>PCs that ought to have a guard (EDR) from which nothing was ever heard.</source>
        <translation>EDR が入っているはずなのに、一度も連絡のない PC を見ています。</translation>
    </message>
    <message>
        <source>What happens on that PC, nobody sees.</source>
        <translation>その PC で何が起きても、だれにも見えません。</translation>
    </message>
    <message>
        <source>Devices on the network that somebody has refused in the device ledger.</source>
        <translation>機器台帳で断ったのに、ネットワークにつながっている機器を見ています。</translation>
    </message>
    <message>
        <source>It was refused for a reason, and it is here again.</source>
        <translation>わけがあって断った機器が、またつながっています。</translation>
    </message>
    <message>
        <source>Visitors&apos; devices that are still on the network after their last day.</source>
        <translation>期限を過ぎてもつながっている、来客の機器を見ています。</translation>
    </message>
    <message>
        <source>A visitor&apos;s device is not kept in order by you, and each one forgotten is a way in.</source>
        <translation>来客の機器は、会社では手入れができません。忘れられた 1 台が入り口になります。</translation>
    </message>
    <message>
        <source>Devices on the network that are not in the device ledger.</source>
        <translation>機器台帳にないのに、ネットワークにつながっている機器を見ています。</translation>
    </message>
    <message>
        <source>A new PC, a visitor&apos;s phone or somebody else&apos;s box: as long as nobody knows whose it is, nobody looks after it.</source>
        <translation>新しい PC か、来客のスマートフォンか、よその機器か。だれの物か分からないうちは、だれも手入れをしません。</translation>
    </message>
    <message>
        <source>Appliances (UTM, EDR server) that have not answered for a day, or answer and have told nothing for days.</source>
        <translation>丸一日応答のない機器(UTM・EDR サーバー)や、応答はあるのに何日も記録の届かない機器を見ています。</translation>
    </message>
    <message>
        <source>Without them nobody watches the office, and everything looks quiet.</source>
        <translation>これらが止まると、だれも見張っていないのに、何も起きていないように見えます。</translation>
    </message>
    <message>
        <source>The UTM is the office&apos;s door. Holes in it are used from the Internet, without anybody in the office doing anything.</source>
        <translation>UTM は事務所の玄関です。そこの弱点は、社内の人が何もしなくても、インターネットから使われます。</translation>
    </message>
    <message>
        <source>The help desk of your service, at once.</source>
        <translation>すぐに、ご契約の相談窓口へ。</translation>
    </message>
    <message>
        <source>The help desk of your service, when it suits you.</source>
        <translation>都合のよいときに、ご契約の相談窓口へ。</translation>
    </message>
    <message>
        <source>The help desk of your service, at once. Then the police (#9110). If personal data may be gone, the Personal Information Protection Commission wants a first report within three to five days.</source>
        <translation>すぐに、ご契約の相談窓口へ。次に警察(#9110)へ。個人情報が漏れたおそれがあれば、3〜5 日以内に個人情報保護委員会への速報がいります。</translation>
    </message>
    <message>
        <source>The help desk of your service. If a card or bank number was entered or money was sent, the bank or card company first.</source>
        <translation>ご契約の相談窓口へ。カード番号や口座番号を入れたり送金したりしていたら、先に銀行かカード会社へ。</translation>
    </message>
    <message>
        <source>The sender, by phone and not by mail. The help desk, if somebody opened such a mail.</source>
        <translation>相手の会社へ、メールでなく電話で。だれかが開いていたら、相談窓口へ。</translation>
    </message>
    <message>
        <source>The user of the PC first; the help desk, if nobody knows of it.</source>
        <translation>まず、その PC を使う人へ。だれも心当たりがなければ、相談窓口へ。</translation>
    </message>
    <message>
        <source>Nobody, as long as nothing else happens.</source>
        <translation>ほかに何も起きなければ、電話はいりません。</translation>
    </message>
    <message>
        <source>If an engineer has to come, the insurance of the service pays for first response up to its limit; what goes beyond is yours. Ask for it before somebody sets out.</source>
        <translation>技術者の駆付けなど最初の対応は、サービスに付いた保険から限度額まで出ます。超えた分は自己負担です。出動の前に確かめてください。</translation>
    </message>
    <message>
        <source>Asking the help desk is part of the service. Work that goes on from there may cost; ask first.</source>
        <translation>相談はサービスに含まれています。その先の作業は有料のことがあるので、先に確かめてください。</translation>
    </message>
    <message>
        <source>Money that was sent is seldom insured. The sooner the bank knows, the more of it comes back.</source>
        <translation>送ってしまったお金に保険が出ることは、ほとんどありません。銀行への連絡が早いほど、戻る見込みがあります。</translation>
    </message>
    <message>
        <source>Nothing today. A renewal has to be planned for; insurance does not pay for it.</source>
        <translation>今日の費用はありません。更新の予算がいります(保険は出ません)。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>費用はかかりません。</translation>
    </message>
    <message>
        <source>Virus guards on PCs whose virus definitions are old or can&apos;t be updated. Needs the guard&apos;s own records: Windows Defender (sent by Wazuh or as Windows events), Kaspersky and Trend Micro tell it. Of PCs with another guard it is not known, and nothing is said.</source>
        <translation>ウイルス定義が古い、または更新できない PC のウイルス対策ソフトを見ています。ウイルス対策ソフト自身の記録が必要です。Windows Defender(Wazuh 経由か Windows のイベントログ)、Kaspersky、Trend Micro が知らせてきます。ほかのソフトの PC については分からないため、何もお伝えしません。</translation>
    </message>
    <message>
        <source>UTMs whose firmware is out of support. Needs the version: FortiGate tells it when it is asked over the network. What is known of yours stands below.</source>
        <translation>ファームウェアのサポートが切れた UTM を見ています。機器の版が必要です。FortiGate は、ネットワーク経由で尋ねると版を知らせてきます。いま分かっていることを下に示します。</translation>
    </message>
</context>
<context>
    <name>RushDialog</name>
    <message>
        <source>Call an engineer to your office?</source>
        <translation>駆付けを呼びますか</translation>
    </message>
    <message>
        <source>There is no open finding. Tell in your own words what happened.</source>
        <translation>いま見つかっている問題はありません。起きたことをご自分の言葉で伝えてください。</translation>
    </message>
    <message>
        <source>What you will tell them</source>
        <translation>電話で伝える内容</translation>
    </message>
    <message>
        <source>Where they come to</source>
        <translation>来てもらう場所</translation>
    </message>
    <message>
        <source>No address entered yet: tell it on the telephone.</source>
        <translation>住所が未登録です。電話で伝えてください。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>The contract&apos;s terms are not entered here. Ask for the cost before you agree.</source>
        <translation>契約の条件が登録されていません。頼む前に、電話で費用を確かめてください。</translation>
    </message>
    <message>
        <source>Record it and show the number</source>
        <translation>記録して電話番号を出す</translation>
    </message>
    <message>
        <source>Don&apos;t call</source>
        <translation>呼ばない</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>“%1” weighs %2 points.</source>
        <translation>「%1」は %2 点です。</translation>
    </message>
    <message>
        <source>“%1” weighs %2 points; it was last seen %3 days ago and counts × %4.</source>
        <translation>「%1」は %2 点で、最後に見たのは %3 日前なので × %4 です。</translation>
    </message>
    <message>
        <source>Because of what the machine is worth, the odds count × %1, which makes %2 points of it.</source>
        <translation>機器の重要度により、オッズを × %1 して %2 点になります。</translation>
    </message>
    <message>
        <source>Place %1 in the sum: %2 points × %3.</source>
        <translation>合計の %1 番目: %2 点 × %3。</translation>
    </message>
    <message>
        <source>Within its group: %1 points × %2.</source>
        <translation>グループの中で: %1 点 × %2。</translation>
    </message>
    <message>
        <source>All that was stopped counts together as %1 points, never as more than %2.</source>
        <translation>止めたものは、まとめて %1 点です(%2 点を超えません)。</translation>
    </message>
    <message>
        <source>All hints count together as %1 points, never as more than %2.</source>
        <translation>参考になることは、まとめて %1 点です(%2 点を超えません)。</translation>
    </message>
    <message>
        <source>The sum is %1.</source>
        <translation>合計は %1 です。</translation>
    </message>
    <message>
        <source>What lies above 90 counts × 10 ÷ 171.2: 90 + %1 × 10 ÷ 171.2 = %2.</source>
        <translation>90 を超えた分は × 10 ÷ 171.2 します: 90 + %1 × 10 ÷ 171.2 = %2。</translation>
    </message>
    <message>
        <source>Rounded, the score is %1 of 100.</source>
        <translation>四捨五入して、100 点満点の %1 点です。</translation>
    </message>
</context>
<context>
    <name>SenderTable</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A service and what was sent to it: &quot;OneDrive 1.2 GB&quot;</extracomment>
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
    <message>
        <source>No site</source>
        <translation>拠点なし</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Name a service</source>
        <translation>送り先に名前をつける</translation>
    </message>
    <message>
        <source>Correct a service</source>
        <translation>サービスの情報を直す</translation>
    </message>
    <message>
        <source>What you enter here is kept apart from the list that comes with the console, and stays when a newer list comes. The records there are get sorted by it anew.</source>
        <translation>ここで入れた内容は、付属の一覧とは別に残り、新しい一覧が来ても消えません。今までの記録もこれで分け直します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Ends of its server names, one a line</source>
        <translation>サーバーの名前の終わり（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Who runs it (if known)</source>
        <translation>運営しているところ（わかれば）</translation>
    </message>
    <message>
        <source>Tell of it even if little is sent</source>
        <translation>少しの送信でもお知らせする</translation>
    </message>
    <message>
        <source>It needs a name, and server names such as example.jp, one a line.</source>
        <translation>名前と、example.jp のようなサーバーの名前（1 行に 1 つ）を入れてください。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>このサービスを消す</translation>
    </message>
    <message>
        <source>As the list says</source>
        <translation>付属の一覧に戻す</translation>
    </message>
</context>
<context>
    <name>ServiceQuestion</name>
    <message>
        <source>%1 is another company&apos;s place, and %2 sent to it. May the office use it?</source>
        <translation>%1 はよその会社の置き場所で、%2 が送信しました。会社として使ってよいですか？</translation>
    </message>
    <message>
        <source>a PC</source>
        <translation>パソコン</translation>
    </message>
    <message>
        <source>%1 was used for the first time. May the office use this service?</source>
        <translation>「%1」が初めて使われました。会社として使ってよいサービスですか？</translation>
    </message>
    <message>
        <source>A PC used %1 for the first time: %2. May the office use this service?</source>
        <translation>「%1」を初めて使ったパソコンがあります（%2）。会社として使ってよいサービスですか？</translation>
    </message>
    <message>
        <source>A PC used %1 for the first time: %2 (%3). May the office use this service?</source>
        <translation>「%1」を初めて使ったパソコンがあります（%3 %2）。会社として使ってよいサービスですか？</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Choose a log file</source>
        <translation>ログファイルを選ぶ</translation>
    </message>
    <message>
        <source>Recorded logs (*.json *.json.gz *.json.zst);;All files (*)</source>
        <translation>記録ファイル (*.json *.json.gz *.json.zst);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Where the records lie</source>
        <translation>記録の置き場所</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Saved. The first records are on their way.</source>
        <translation>保存しました。まもなく最初の記録が届きます。</translation>
    </message>
    <message>
        <source>Removed. What it told so far is kept.</source>
        <translation>外しました。これまでの記録は残っています。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Passwords are not in this folder. Back it up with your other files; the folder &quot;backups&quot; in it holds whole copies.</source>
        <translation>パスワードはこのフォルダーには入っていません。ほかのファイルと一緒にバックアップしてください。中の「backups」フォルダーには記録の写しがまるごと入っています。</translation>
    </message>
</context>
<context>
    <name>SiteBox</name>
    <message>
        <source>Site</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>すべての拠点</translation>
    </message>
</context>
<context>
    <name>SourceClock</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <extracomment>A number like 5.5</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Its clock is %1 ahead: the times of its records are wrong. Please ask the help desk to set it.</source>
        <translation>機器の時計が %1 進んでいるため、記録の時刻がずれています。時計合わせを相談窓口に依頼してください。</translation>
    </message>
    <message>
        <source>Its clock is %1 behind: the times of its records are wrong. Please ask the help desk to set it.</source>
        <translation>機器の時計が %1 遅れているため、記録の時刻がずれています。時計合わせを相談窓口に依頼してください。</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead: its time zone seems to be set wrong. Please ask the help desk to set it.</source>
        <translation>機器の時計が %1 進んでいます。タイムゾーン(時差)の設定が違うようです。設定の確認を相談窓口に依頼してください。</translation>
    </message>
    <message>
        <source>Its clock is %1 behind: its time zone seems to be set wrong. Please ask the help desk to set it.</source>
        <translation>機器の時計が %1 遅れています。タイムゾーン(時差)の設定が違うようです。設定の確認を相談窓口に依頼してください。</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>What you call it</source>
        <translation>呼び名</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>%n 秒ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>確認の間隔</translation>
    </message>
    <message>
        <source>Address (%1)</source>
        <translation>アドレス(%1)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>User (%1)</source>
        <translation>ユーザー名(%1)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>secret, server</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>leave empty to keep the stored one</source>
        <translation>変えないときは空のまま</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>File that the sensor writes</source>
        <translation>センサーが書き出すファイル</translation>
    </message>
    <message>
        <source>Enter the password or token again below.</source>
        <translation>パスワードまたはトークンを、下の欄にもう一度入力してください。</translation>
    </message>
    <message>
        <source>Check what is entered below.</source>
        <translation>下の欄の内容を確かめてください。</translation>
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
    <message>
        <source>Clock is off</source>
        <translation>時計のずれ</translation>
    </message>
</context>
<context>
    <name>SourceWizard</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 を直す</translation>
    </message>
    <message>
        <source>Add an appliance</source>
        <translation>機器をつなぐ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Asking it …</source>
        <translation>問い合わせています…</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続を確かめる</translation>
    </message>
    <message>
        <source>It is the same: go on</source>
        <translation>同じなので進む</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Nothing has been heard from %1 yet.</source>
        <translation>%1 から、まだ一度も応答がありません。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 は応答しています。</translation>
    </message>
    <message>
        <source>%1 has sent nothing new since %2.</source>
        <translation>%1 の新しい記録が、%2 から届いていません。</translation>
    </message>
    <message>
        <source>%1 has not answered since %2.</source>
        <translation>%1 の応答が、%2 から途絶えています。</translation>
    </message>
    <message>
        <source>%1 has refused the console since %2.</source>
        <translation>%1 に接続を断られています(%2 から)。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one you confirmed (since %2).</source>
        <translation>%1 の証明書が、確認したものと違います(%2 から)。</translation>
    </message>
    <message>
        <source>%1 has answered with faults since %2.</source>
        <translation>%1 の応答が、%2 から正しくありません。</translation>
    </message>
    <message>
        <source>%1 is switched off.</source>
        <translation>%1 は停止しています。</translation>
    </message>
    <message>
        <source>What is shown may be old. If it stays so for an hour, call the help desk.</source>
        <translation>表示が古いかもしれません。1 時間たっても変わらなければ、相談窓口に電話してください。</translation>
    </message>
    <message>
        <source>Check that its power and network cable are in. Until it answers, the console can&apos;t say that all is well.</source>
        <translation>電源と LAN ケーブルを確かめてください。応答が戻るまで、無事かどうかはわかりません。</translation>
    </message>
    <message>
        <source>Enter its password or token again in the settings, or call the help desk.</source>
        <translation>設定でパスワードかトークンを入れ直すか、相談窓口に電話してください。</translation>
    </message>
    <message>
        <source>The console has stopped talking to it. If the appliance was not replaced, call the help desk before you confirm anything.</source>
        <translation>通信を止めています。機器を入れ替えた覚えがなければ、確認する前に相談窓口に電話してください。</translation>
    </message>
    <message>
        <source>The console keeps trying. If it stays so for an hour, call the help desk.</source>
        <translation>自動でやり直しています。1 時間たっても変わらなければ、相談窓口に電話してください。</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>What watches your office</source>
        <translation>見守り元</translation>
    </message>
    <message>
        <source>Nothing is connected yet. Add the UTM first: its address and access key are on the set-up sheet of your provider.</source>
        <translation>まだ何もつながっていません。まず UTM をつないでください。アドレスとアクセスキーは、事業者の設定シートにあります。</translation>
    </message>
    <message>
        <source>The computer&apos;s key store does not answer, so passwords can&apos;t be kept. They are asked for again after each start.</source>
        <translation>パソコンの鍵の保管庫が使えないため、パスワードを覚えておけません。起動のたびに入れ直してください。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>つなぐ</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Is %1 two devices?</source>
        <translation>%1 は 2 台ですか？</translation>
    </message>
    <message>
        <source>Take it apart</source>
        <translation>2 台に分ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Mark what belongs to the other device. From now on it stands in the ledger by itself, and the two are never put together again by what the records tell.</source>
        <translation>もう 1 台のものに印を付けてください。これからは別の機器として台帳に載り、記録の内容から自動でまとめ直すことはありません。</translation>
    </message>
    <message>
        <source>Network cards (MAC addresses)</source>
        <translation>通信部品の番号(MAC アドレス)</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Addresses it had</source>
        <translation>使っていたアドレス</translation>
    </message>
    <message>
        <source>can be left empty</source>
        <translation>空欄でもかまいません</translation>
    </message>
    <message>
        <source>Name of the other device</source>
        <translation>もう 1 台の名前</translation>
    </message>
    <message>
        <source>What becomes of the records</source>
        <translation>これまでの記録について</translation>
    </message>
    <message numerus="yes">
        <source>Records of the last %n day(s) under the addresses you mark go to the other device.</source>
        <translation>
            <numerusform>印を付けたアドレスの、この %n 日間の記録は、もう 1 台に移します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Older records, and records of addresses you don&apos;t mark, stay with %1.</source>
        <translation>それより古い記録と、印のないアドレスの記録は、%1 に残ります。</translation>
    </message>
    <message>
        <source>A record holds the address, not the network card: without a marked address no record of the past can go along.</source>
        <translation>記録にあるのはアドレスで、通信部品の番号ではありません。アドレスに印がなければ、過去の記録は移せません。</translation>
    </message>
</context>
<context>
    <name>StoragePanel</name>
    <message>
        <source>Storage</source>
        <translation>記録の保存</translation>
    </message>
    <message>
        <source>Room for records (GB)</source>
        <translation>記録に使う容量(GB)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Keep connections (months)</source>
        <translation>通信の記録を残す期間(か月)</translation>
    </message>
    <message>
        <source>Keep warnings and mails (months)</source>
        <translation>警告とメールの記録を残す期間(か月)</translation>
    </message>
    <message>
        <source>When the room is used up, the oldest connections are deleted first. The daily figures and your decisions always stay.</source>
        <translation>容量がいっぱいになると、古い通信の記録から削除します。日ごとの集計と、決めたことの記録はいつも残ります。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>いまバックアップする</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What is wrong, then what to do</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 are in use. There are no records yet.</source>
        <translation>%1 を使っています。記録はまだありません。</translation>
    </message>
    <message>
        <source>%1 are in use. The records go back to %2.</source>
        <translation>%1 を使っています。%2 からの記録があります。</translation>
    </message>
    <message>
        <source>The backup is being made. You can go on working.</source>
        <translation>バックアップを作っています。そのまま作業を続けられます。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>バックアップを作り、正常なことを確かめました。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for a backup.</source>
        <translation>ディスクの空きが足りないため、バックアップを作れません。</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Stores again since %2. From %1 until then nothing could be stored because the disk of this PC was full.</source>
        <translation>%2 から記録を再開しました。%1 からそれまでは、このパソコンのディスクがいっぱいで記録できませんでした。</translation>
    </message>
    <message>
        <source>Stores again since %2. From %1 until then nothing could be stored because the disk of this PC reported faults.</source>
        <translation>%2 から記録を再開しました。%1 からそれまでは、このパソコンのディスクの異常で記録できませんでした。</translation>
    </message>
    <message>
        <source>Stores again since %2. From %1 until then nothing could be stored because the file of records could not be written.</source>
        <translation>%2 から記録を再開しました。%1 からそれまでは、記録のファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>more than 10 years</source>
        <translation>10 年以上</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of this PC is full: nothing is stored since %1</source>
        <translation>このパソコンのディスクがいっぱいで、%1 から記録できていません</translation>
    </message>
    <message>
        <source>The disk of this PC reports faults: nothing is stored since %1</source>
        <translation>このパソコンのディスクに異常があり、%1 から記録できていません</translation>
    </message>
    <message>
        <source>The records can&apos;t be written: nothing is stored since %1</source>
        <translation>記録のファイルに書き込めず、%1 から記録できていません</translation>
    </message>
    <message>
        <source>Delete files you no longer need, or empty the recycle bin. The console goes on by itself as soon as there is room, and then fetches what it missed as far as the appliances still have it.</source>
        <translation>不要なファイルを削除するか、ごみ箱を空にしてください。空きができると自動で再開し、その間の記録は機器に残っている分を取り直します。</translation>
    </message>
    <message>
        <source>The disk may be about to fail. Call the help desk today and do not switch this PC off before. The console keeps trying.</source>
        <translation>ディスクがまもなく故障するおそれがあります。電源を切らずに、今日のうちに相談窓口に電話してください。記録は自動で試し続けます。</translation>
    </message>
    <message>
        <source>The console keeps trying. If it stays so for an hour, restart it; then call the help desk.</source>
        <translation>自動で試し続けます。1 時間たっても変わらなければ、このアプリを起動し直し、それでもだめなら相談窓口に電話してください。</translation>
    </message>
    <message>
        <source>Besides: %1.</source>
        <translation>このほか、%1。</translation>
    </message>
    <message>
        <source>How long that lasts can be said after a week of records.</source>
        <translation>どのくらいの期間もつかは、1 週間分の記録がたまるとわかります。</translation>
    </message>
    <message>
        <source>%1 hold about %2 of your office&apos;s records.</source>
        <translation>%1 で、この事務所の記録が約 %2分入ります。</translation>
    </message>
    <message>
        <source>Nothing is deleted by this now.</source>
        <translation>この変更でいま削除される記録はありません。</translation>
    </message>
    <message>
        <source>%1 connections from before %2 are deleted.</source>
        <translation>%2 より前の通信の記録 %1 件を削除します。</translation>
    </message>
    <message>
        <source>About %1 connections from before %2 are deleted.</source>
        <translation>%2 より前の通信の記録 約 %1 件を削除します。</translation>
    </message>
    <message>
        <source>%1 warnings and other records from before %2 are deleted.</source>
        <translation>%2 より前の警告などの記録 %1 件を削除します。</translation>
    </message>
    <message>
        <source>About %1 warnings and other records from before %2 are deleted.</source>
        <translation>%2 より前の警告などの記録 約 %1 件を削除します。</translation>
    </message>
    <message>
        <source>That makes about %1 free.</source>
        <translation>約 %1 の空きができます。</translation>
    </message>
    <message>
        <source>The daily figures of the reports stay. What is deleted can&apos;t be brought back.</source>
        <translation>報告書に使う日ごとの集計は残ります。削除した記録は元に戻せません。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>Last backup: %1 (%2). %n backup(s) are kept.</source>
        <translation>
            <numerusform>最新のバックアップ: %1(%2)。%n 回分を残しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1 was left out: there is not enough room on the disk.</source>
        <translation>%1 のバックアップは、ディスクの空きが足りないため見送りました。</translation>
    </message>
    <message>
        <source>The backup of %1 failed; it is tried again tomorrow.</source>
        <translation>%1 のバックアップは失敗しました。明日もう一度試します。</translation>
    </message>
    <message>
        <source>Last check: %1. The records are sound.</source>
        <translation>最新の点検: %1。記録に異常はありません。</translation>
    </message>
    <message>
        <source>Last check: %1. The file of records is damaged.</source>
        <translation>最新の点検: %1。記録のファイルが壊れています。</translation>
    </message>
    <message>
        <source>The check of %1 could not be brought to its end.</source>
        <translation>%1 の点検は、最後まで行えませんでした。</translation>
    </message>
    <message>
        <source>The records have not been checked yet.</source>
        <translation>記録の点検はまだ行っていません。</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>%1 was sent to %2.</source>
        <translation>%2 へ %1 を送りました。</translation>
    </message>
    <message>
        <source>It was seen for the first time.</source>
        <translation>初めて見つかりました。</translation>
    </message>
    <message>
        <source>You reopened a matter.</source>
        <translation>件をもう一度開きました。</translation>
    </message>
    <message>
        <source>You began to deal with a matter.</source>
        <translation>「対応中」と記録しました。</translation>
    </message>
    <message>
        <source>You marked a matter as dealt with.</source>
        <translation>「対応済み」と記録しました。</translation>
    </message>
    <message>
        <source>You accepted a matter as it is.</source>
        <translation>「受け入れ」と記録しました。</translation>
    </message>
</context>
<context>
    <name>SupportPage</name>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>The contract has not been entered yet</source>
        <translation>契約の内容がまだ登録されていません</translation>
    </message>
    <message>
        <source>Enter its numbers and hours once; then they stand here and at the right of every page.</source>
        <translation>電話番号と受付時間を一度入れておくと、ここと各ページの右側に出ます。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Help desk</source>
        <translation>相談窓口</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>電話番号を大きく出す</translation>
    </message>
    <message>
        <source>Rush support</source>
        <translation>駆付け</translation>
    </message>
    <message>
        <source>Call an engineer</source>
        <translation>駆付けを呼ぶ</translation>
    </message>
    <message>
        <source>Remote support</source>
        <translation>遠隔サポート</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>受付中</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>受付時間外</translation>
    </message>
    <message>
        <source>Ask for the cost before you agree.</source>
        <translation>頼む前に、費用を確かめてください。</translation>
    </message>
    <message>
        <source>Insurance: %1</source>
        <translation>保険:%1</translation>
    </message>
    <message>
        <source>The help desk sees your screen and works on it while you watch. Call them first.</source>
        <translation>相談窓口の担当者が、あなたの画面を見ながら直します。先に電話をかけてください。</translation>
    </message>
    <message>
        <source>The program for it has not been entered in the settings.</source>
        <translation>使うプログラムが、設定に登録されていません。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>記録しました。</translation>
    </message>
    <message>
        <source>It was given to the printer.</source>
        <translation>プリンターに送りました。</translation>
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
    <name>TakeAlong</name>
    <message>
        <source>Copy as a table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>Excel 用に保存</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>図として保存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a button: %1 what it does, %2 with which figures</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Is money demanded on a screen, or can files suddenly not be opened any more?</source>
        <translation>画面でお金を要求されている、または急にファイルが開けなくなった、ということがありますか?</translation>
    </message>
    <message>
        <source>Strange endings of file names count too, and shared folders as well as single PCs.</source>
        <translation>ファイル名の末尾が見慣れないものに変わった場合も「はい」です。共有フォルダーも含みます。</translation>
    </message>
    <message>
        <source>Does the console tell of malware or of contact with an attacker that was not stopped?</source>
        <translation>このコンソールに、ウイルスや攻撃者との通信で「止められていません」という件がありますか?</translation>
    </message>
    <message>
        <source>Look at the list of things to deal with: it says of each if it was stopped.</source>
        <translation>「対応すること」の一覧に、止められたかどうかが書いてあります。</translation>
    </message>
    <message>
        <source>Is it on two or more PCs, or on a server or PC the office can&apos;t work without?</source>
        <translation>2 台以上で起きていますか? または、止まると仕事ができないパソコンやサーバーですか?</translation>
    </message>
    <message>
        <source>For example the PC with medical records, accounting or the shared folders.</source>
        <translation>たとえば電子カルテ、会計、共有フォルダーの機器です。</translation>
    </message>
    <message>
        <source>Do you know which PC it is, and could you take it off the network?</source>
        <translation>どのパソコンか分かり、ネットワークから切り離せましたか?</translation>
    </message>
    <message>
        <source>Pull its LAN cable or switch its Wi-Fi off. Leave its power on.</source>
        <translation>LAN ケーブルを抜くか Wi-Fi を切ります。電源は入れたままにします。</translation>
    </message>
    <message>
        <source>Did somebody open an odd mail, type a password into an odd page, or let a stranger work on the PC?</source>
        <translation>だれかが、怪しいメールを開いた、怪しい画面にパスワードを入れた、知らない人にパソコンを操作させた、ということがありますか?</translation>
    </message>
    <message>
        <source>Ask the user kindly: who is blamed keeps silent.</source>
        <translation>責めずに聞いてください。責められると、人は話しません。</translation>
    </message>
    <message>
        <source>Was money sent, or a card or bank number told?</source>
        <translation>お金を払った、またはカードや口座の番号を伝えましたか?</translation>
    </message>
    <message>
        <source>Prepaid cards bought in a shop count as money.</source>
        <translation>コンビニで買うプリペイドカードも、お金に含みます。</translation>
    </message>
    <message>
        <source>Is the PC on, does its screen look as usual, and is it on the network?</source>
        <translation>そのパソコンは電源が入っていて、画面はいつもどおりで、ネットワークにつながっていますか?</translation>
    </message>
    <message>
        <source>If its cable is already out, leave it out and answer with no.</source>
        <translation>ケーブルをもう抜いてあるなら、抜いたまま「いいえ」と答えてください。</translation>
    </message>
    <message>
        <source>Is something else not as it should be: updates, the guard on a PC (EDR), a PC nobody knows?</source>
        <translation>ほかに気になることがありますか? 更新ができない、EDR から連絡がない、知らない機器がある、などです。</translation>
    </message>
    <message>
        <source>Such things stand in the list without &quot;not stopped&quot;.</source>
        <translation>一覧で「止められていません」と書かれていない件です。</translation>
    </message>
    <message>
        <source>Could somebody who sees the PC&apos;s screen from afar put it right?</source>
        <translation>離れたところから画面を見てもらえば、直せそうですか?</translation>
    </message>
    <message>
        <source>The PC is on, it reaches the Internet, and no cable or part has to be changed.</source>
        <translation>電源が入り、インターネットにつながり、部品や配線の交換がいらない場合です。</translation>
    </message>
    <message>
        <source>Pull the LAN cables and switch Wi-Fi off. You need nobody&apos;s permission.</source>
        <translation>LAN ケーブルを抜き、Wi-Fi を切ります。だれの許可もいりません。</translation>
    </message>
    <message>
        <source>Leave the power on: what is in memory is evidence.</source>
        <translation>電源は入れたままにします。メモリーの中が証拠になります。</translation>
    </message>
    <message>
        <source>Ask what it costs and what the insurance bears before you agree.</source>
        <translation>頼む前に、費用と保険で出る額を確かめます。</translation>
    </message>
    <message>
        <source>Call an engineer to your office now.</source>
        <translation>いますぐ駆付けを呼んでください。</translation>
    </message>
    <message>
        <source>Photograph the screen. Don&apos;t pay, don&apos;t answer.</source>
        <translation>画面を写真に撮ります。払わない、返事をしない。</translation>
    </message>
    <message>
        <source>Unplug disks that hold backups.</source>
        <translation>バックアップ用のディスクを外します。</translation>
    </message>
    <message>
        <source>Call an engineer: it may spread further.</source>
        <translation>駆付けを呼んでください。さらに広がるおそれがあります。</translation>
    </message>
    <message>
        <source>Write down which PCs have it and since when.</source>
        <translation>どのパソコンで、いつから起きているかを書き留めます。</translation>
    </message>
    <message>
        <source>Call an engineer: the PC has to be found and taken off the network.</source>
        <translation>駆付けを呼んでください。パソコンを見つけて切り離す必要があります。</translation>
    </message>
    <message>
        <source>If you can&apos;t find the PC, pull the Internet cable out of the UTM. Leave the UTM switched on.</source>
        <translation>パソコンが見つからないときは、UTM のインターネット側のケーブルを抜きます。UTM の電源は切りません。</translation>
    </message>
    <message>
        <source>Call the help desk: the danger is cut off, now it has to be looked into.</source>
        <translation>相談窓口に電話してください。危険は切り離せました。次は調べる番です。</translation>
    </message>
    <message>
        <source>Have the user stop working on it.</source>
        <translation>使っている人に、操作をやめてもらいます。</translation>
    </message>
    <message>
        <source>Don&apos;t connect it again until the help desk says so.</source>
        <translation>窓口がよいと言うまで、もう一度つながない。</translation>
    </message>
    <message>
        <source>Call the bank or card company first, then the help desk.</source>
        <translation>先に銀行やカード会社、次に相談窓口に電話してください。</translation>
    </message>
    <message>
        <source>Ask them to stop the payment or the card.</source>
        <translation>支払いやカードを止めてもらいます。</translation>
    </message>
    <message>
        <source>Call the police too (#9110).</source>
        <translation>警察(#9110)にも電話します。</translation>
    </message>
    <message>
        <source>Keep mails, receipts and card numbers as they are.</source>
        <translation>メール、レシート、カードの番号は、そのまま残します。</translation>
    </message>
    <message>
        <source>Call the help desk and tell them what was opened or typed.</source>
        <translation>相談窓口に電話し、何を開いたか、何を入力したかを伝えてください。</translation>
    </message>
    <message>
        <source>From another PC, change the password that was typed.</source>
        <translation>別のパソコンから、入力したパスワードを変えます。</translation>
    </message>
    <message>
        <source>Write down when it was and from whom it came.</source>
        <translation>いつ、だれから来たものかを書き留めます。</translation>
    </message>
    <message>
        <source>Have the help desk look at the PC from afar.</source>
        <translation>相談窓口に、遠隔でパソコンを見てもらってください。</translation>
    </message>
    <message>
        <source>Call them first; they tell you when to start it.</source>
        <translation>先に電話します。始めるときは窓口が合図します。</translation>
    </message>
    <message>
        <source>Have the help desk put it right from afar.</source>
        <translation>相談窓口に、遠隔で直してもらってください。</translation>
    </message>
    <message>
        <source>Ask the help desk, when it suits you.</source>
        <translation>都合のよいときに、相談窓口に聞いてください。</translation>
    </message>
    <message>
        <source>What to say is written down, ready to read aloud.</source>
        <translation>伝えることは画面に書いてあります。読み上げるだけです。</translation>
    </message>
    <message>
        <source>You needn&apos;t call anybody. Look again tomorrow.</source>
        <translation>電話はいりません。明日もう一度見てください。</translation>
    </message>
    <message>
        <source>If anything changes, or if you feel uneasy, call the help desk all the same.</source>
        <translation>変わったことがあれば、または不安なときは、遠慮なく相談窓口に電話してください。</translation>
    </message>
    <message>
        <source>Wait and see</source>
        <translation>様子を見る</translation>
    </message>
    <message>
        <source>Ask the help desk</source>
        <translation>窓口に相談</translation>
    </message>
    <message>
        <source>Remote support</source>
        <translation>遠隔サポート</translation>
    </message>
    <message>
        <source>Call an engineer</source>
        <translation>駆付けを呼ぶ</translation>
    </message>
</context>
<context>
    <name>TriageDialog</name>
    <message>
        <source>Call or not?</source>
        <translation>呼ぶ? 呼ばない?</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>はい (Y)</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>いいえ (N)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話する</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Print this card</source>
        <translation>この質問票を印刷</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>質問 %1</translation>
    </message>
    <message>
        <source>By the console&apos;s records the answer is yes.</source>
        <translation>このコンソールの記録では「はい」です。</translation>
    </message>
    <message>
        <source>By the console&apos;s records the answer is no.</source>
        <translation>このコンソールの記録では「いいえ」です。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>The contract&apos;s terms are not entered here. Ask for the cost before you agree.</source>
        <translation>契約の条件が登録されていません。頼む前に、電話で費用を確かめてください。</translation>
    </message>
    <message>
        <source>Call an engineer</source>
        <translation>駆付けを呼ぶ</translation>
    </message>
    <message>
        <source>Start remote support</source>
        <translation>遠隔サポートを始める</translation>
    </message>
    <message>
        <source>Call the help desk</source>
        <translation>相談窓口に電話する</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>UnwritableDialog</name>
    <message>
        <source>Some characters have no place in this list</source>
        <translation>この一覧表では書けない文字があります</translation>
    </message>
    <message>
        <source>Your list is written in the older way of Japanese Excel (Shift_JIS), which does not have every character. Nothing has been written yet.</source>
        <translation>一覧表は日本語版 Excel の従来の形式(Shift_JIS)で、書けない文字があります。まだ何も書き出していません。</translation>
    </message>
    <message>
        <source>%1 in row %2, column %3</source>
        <extracomment>%1 a character, %2 the row of the list, %3 the title of the column</extracomment>
        <translation>「%1」(%2 行目、%3 の列)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>These characters</source>
        <translation>書けない文字</translation>
    </message>
    <message>
        <source>As UTF-8 the list keeps all of them, and Excel opens it as well. Or change the characters in the ledger and write it again.</source>
        <translation>UTF-8 ならすべて残り、Excel でも開けます。または、台帳の文字を直してから、もう一度書き出してください。</translation>
    </message>
    <message>
        <source>Write it as UTF-8</source>
        <translation>UTF-8 で書き出す</translation>
    </message>
    <message>
        <source>Don&apos;t write it</source>
        <translation>書き出さない</translation>
    </message>
</context>
<context>
    <name>WatchPage</name>
    <message>
        <source>Good</source>
        <translation>よい</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Can&apos;t be told</source>
        <translation>分からない</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>見守っていること</translation>
    </message>
    <message>
        <source>What the console looks for</source>
        <translation>このコンソールが見ていること</translation>
    </message>
    <message>
        <source>These are looked at day and night. None can be switched off; one that does not concern you can be kept silent for a while, with a reason.</source>
        <translation>昼も夜も見ています。見るのをやめることはできません。関係のないものは、理由と期限を書いて、知らせないようにできます。</translation>
    </message>
    <message>
        <source>IPA&apos;s ten threats, and how your office stands</source>
        <translation>IPA の 10 大脅威と、この事務所のようす</translation>
    </message>
    <message>
        <source>IPA, the government&apos;s agency for information security, names the ten greatest threats to organisations each year. What the appliances can&apos;t see is said to be so.</source>
        <translation>IPA(情報処理推進機構)が毎年発表する、組織にとっての 10 大脅威です。機器から見えないことは、見えないと書きます。</translation>
    </message>
    <message>
        <source>Things to deal with</source>
        <translation>対応すること</translation>
    </message>
    <message numerus="yes">
        <source>%n at present</source>
        <translation>
            <numerusform>いま %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>None at present</source>
        <translation>いまはありません</translation>
    </message>
    <message>
        <source>Told as soon as something is watched.</source>
        <translation>見守りが始まると、ここに表示します。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>rank and name of a threat</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Watched for it: %1</source>
        <translation>見ているもの:%1</translation>
    </message>
    <message>
        <source>List of %1</source>
        <comment>IPA&apos;s list of threats, of a year</comment>
        <translation>%1 年版</translation>
    </message>
    <message>
        <source>Year of the list</source>
        <translation>何年版か</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>This week</source>
        <translation>この 1 週間のできごと</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて見る</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>できごとをすべて見る</translation>
    </message>
    <message>
        <source>Nothing worth telling happened this week.</source>
        <translation>この 1 週間、お知らせするできごとはありませんでした。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>M/d</source>
        <comment>date format, short</comment>
        <translation>M/d</translation>
    </message>
</context>
<context>
    <name>otasuke::CrowdsecSource</name>
    <message>
        <source>CrowdSec (Local API)</source>
        <translation>CrowdSec(ローカル API)</translation>
    </message>
    <message>
        <source>Machine password</source>
        <translation>マシンのパスワード</translation>
    </message>
    <message>
        <source>On the server, make a machine for this console with “cscli machines add otasuke --password …”, and enter its name and password here. A bouncer&apos;s key can&apos;t read alerts. The Local API has to answer over HTTPS (api.server.tls in its config.yaml).</source>
        <translation>サーバーで「cscli machines add otasuke --password …」を実行してこの画面用のマシンを作り、その名前とパスワードを下に入れてください。バウンサーのキーでは警報を読めません。ローカル API は HTTPS で応答する必要があります(config.yaml の api.server.tls)。</translation>
    </message>
</context>
<context>
    <name>otasuke::ElasticSource</name>
    <message>
        <source>Elastic Defend (EDR)</source>
        <translation>Elastic Defend(EDR)</translation>
    </message>
    <message>
        <source>API key (encoded)</source>
        <translation>API キー(Encoded の形)</translation>
    </message>
    <message>
        <source>In Kibana, under Stack Management, make an API key with the index privilege “read” on “logs-endpoint.alerts-*” and the cluster privilege “monitor”, and nothing else. Copy it in its encoded form.</source>
        <translation>Kibana の「Stack Management」で、インデックス「logs-endpoint.alerts-*」の「read」とクラスターの「monitor」だけを許した API キーを作り、Encoded の形で写してください。ほかの権限は要りません。</translation>
    </message>
</context>
<context>
    <name>otasuke::FileSource</name>
    <message>
        <source>Suricata log file (eve.json)</source>
        <translation>Suricata のログファイル(eve.json)</translation>
    </message>
    <message>
        <source>FortiGate log file (syslog)</source>
        <translation>FortiGate のログファイル(syslog)</translation>
    </message>
    <message>
        <source>Wazuh log file (alerts.json)</source>
        <translation>Wazuh のログファイル(alerts.json)</translation>
    </message>
    <message>
        <source>Log file of a syslog server (any appliances)</source>
        <translation>syslog サーバーのログファイル(機器は問いません)</translation>
    </message>
    <message>
        <source>Zeek log file (conn.log and others)</source>
        <translation>Zeek のログファイル(conn.log など)</translation>
    </message>
    <message>
        <source>squid log file (access.log)</source>
        <translation>squid のログファイル(access.log)</translation>
    </message>
    <message>
        <source>Suricata on this computer (unix_stream socket)</source>
        <translation>このパソコンの Suricata(unix_stream ソケット)</translation>
    </message>
</context>
<context>
    <name>otasuke::FleetSource</name>
    <message>
        <source>Fleet (osquery)</source>
        <translation>Fleet(osquery)</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>On the server, make an API-only user with the role “Observer” (“fleetctl user create --api-only --global-role observer”) and enter its token. Tokens of other users end after some days.</source>
        <translation>サーバーで、役割が「Observer」の API 専用ユーザーを作り(fleetctl user create --api-only --global-role observer)、そのトークンを入れてください。ほかのユーザーのトークンは数日で切れます。</translation>
    </message>
</context>
<context>
    <name>otasuke::FortigateSource</name>
    <message>
        <source>FortiGate (UTM)</source>
        <translation>FortiGate(UTM)</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>On the appliance, make a REST API administrator whose profile may only read “Log &amp; Report”, “System” and “User &amp; Device”, and whose trusted hosts are this computer&apos;s address alone. Its token is shown once. A model without a disk loses its records when it is restarted.</source>
        <translation>機器で、「Log &amp; Report」「System」「User &amp; Device」の読み取りだけを許したプロファイルの REST API 管理者を作り、「信頼されるホスト」をこのパソコンのアドレスだけにしてください。トークンは一度しか表示されません。ディスクのない機種は、再起動すると記録が消えます。</translation>
    </message>
</context>
<context>
    <name>otasuke::ListenedSource</name>
    <message>
        <source>Appliances that send syslog (WatchGuard, SonicWall, Sophos and others)</source>
        <translation>ログを送ってくる機器(syslog:WatchGuard、SonicWall、Sophos など)</translation>
    </message>
    <message>
        <source>Router that reports connections (NetFlow, IPFIX)</source>
        <translation>通信の記録を送ってくるルーター(NetFlow、IPFIX)</translation>
    </message>
</context>
<context>
    <name>otasuke::MikrotikSource</name>
    <message>
        <source>MikroTik router (RouterOS 7)</source>
        <translation>MikroTik ルーター(RouterOS 7)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>On the router, make a group that is allowed “read” and “rest-api” and nothing else, and a user in it that may log in from this computer&apos;s address only. Switch on the service “www-ssl” with a certificate. Rules of the firewall are told only if they log.</source>
        <translation>ルーターで、「read」と「rest-api」だけを許したグループと、このパソコンのアドレスからだけログインできるユーザーを作ってください。サービス「www-ssl」を証明書つきで有効にします。ファイアウォールの規則は、ログを取る設定のものだけが届きます。</translation>
    </message>
</context>
<context>
    <name>otasuke::OpnsenseSource</name>
    <message>
        <source>OPNsense (UTM)</source>
        <translation>OPNsense(UTM)</translation>
    </message>
    <message>
        <source>API secret (the user is the API key)</source>
        <translation>API シークレット(ユーザー欄には API キー)</translation>
    </message>
    <message>
        <source>On the firewall, make a user without a login shell, give it an API key, and grant it only “Services: Intrusion Detection”, “Diagnostics: Logs: Firewall: Live View”, “Diagnostics: ARP Table”, “Diagnostics: Network Insight”, “Lobby: Dashboard” and “System: Status”, and “CrowdSec” where that add-on is installed. Only the first is needed; without the others, connections, devices or bytes are missing.</source>
        <translation>ファイアウォールで、ログインシェルのないユーザーを作って API キーを発行し、「Services: Intrusion Detection」「Diagnostics: Logs: Firewall: Live View」「Diagnostics: ARP Table」「Diagnostics: Network Insight」「Lobby: Dashboard」「System: Status」だけを許してください(追加機能の CrowdSec を入れているときは「CrowdSec」も)。必須は最初の一つだけで、ほかがないと、通信・機器・通信量の記録が欠けます。</translation>
    </message>
</context>
<context>
    <name>otasuke::UnifiSource</name>
    <message>
        <source>UniFi Network (UTM)</source>
        <translation>UniFi Network(UTM)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>On the console, make an administrator with “Restrict to local access only” and the role “View Only” for Network, and nothing for the other applications. An account with a second factor can&apos;t be used. Intrusion Prevention has to be switched on for alerts to come.</source>
        <translation>コンソールで、「Restrict to local access only」を付け、Network の役割を「View Only」、ほかのアプリを「なし」にした管理者を作ってください。二段階認証のあるアカウントは使えません。警報を受け取るには、侵入防止(Intrusion Prevention)を有効にしておく必要があります。</translation>
    </message>
</context>
<context>
    <name>otasuke::WazuhSource</name>
    <message>
        <source>Wazuh (EDR)</source>
        <translation>Wazuh(EDR)</translation>
    </message>
    <message>
        <source>Server API password</source>
        <translation>サーバー API のパスワード</translation>
    </message>
    <message>
        <source>Indexer password</source>
        <translation>インデクサーのパスワード</translation>
    </message>
    <message>
        <source>Two accounts are needed. On the server, a user of the API with the roles “agents_readonly” and “cluster_readonly”. On the indexer, a user whose role may “read” and open points in time on “wazuh-alerts-4.x-*” and “wazuh-states-vulnerabilities-*”. Version 5 keeps its alerts elsewhere and is not read yet.</source>
        <translation>アカウントが二つ要ります。サーバーには、役割「agents_readonly」「cluster_readonly」の API ユーザー。インデクサーには、「wazuh-alerts-4.x-*」と「wazuh-states-vulnerabilities-*」の読み取り(read)と、時点(point in time)の作成を許した役割のユーザー。バージョン 5 は警報の保存場所が違うため、まだ読めません。</translation>
    </message>
</context>
</TS>
