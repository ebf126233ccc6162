<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AcceptanceItems</name>
    <message>
        <source>Looks and fixing</source>
        <translation>外观与固定</translation>
    </message>
    <message>
        <source>Main supply</source>
        <translation>主电源</translation>
    </message>
    <message>
        <source>Ignition wire (ACC)</source>
        <translation>点火线（ACC）</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>地线</translation>
    </message>
    <message>
        <source>Positioning</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Online on the platform</source>
        <translation>平台在线</translation>
    </message>
    <message>
        <source>Aerials</source>
        <translation>天线</translation>
    </message>
    <message>
        <source>Alarm button</source>
        <translation>报警按钮</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>The vehicle&apos;s own functions</source>
        <translation>车辆原有功能</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>Not accepted</source>
        <translation>验收没有成功</translation>
    </message>
    <message>
        <source>These vehicles cannot be read</source>
        <translation>读不出这些车辆</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) accepted</source>
        <translation>
            <numerusform>已验收 %n 辆</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheets and warranty cards can be printed now.</source>
        <translation>现在可以打印验收单和保修卡。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>This acceptance cannot be read</source>
        <translation>读不出这份验收</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) chosen</source>
        <translation>
            <numerusform>所选车辆属于 %n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Each customer signs for their own vehicles. The sheets come one after another.</source>
        <translation>每个客户只为自己的车辆签字。验收单将逐个客户依次填写。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>AdministrationWords</name>
    <message>
        <source>No accounts yet</source>
        <translation>还没有账号</translation>
    </message>
    <message>
        <source>Nobody has to sign in here. The first administrator&apos;s account is made at the central service (stationkeeper-central account add); then accounts and computers are kept here.</source>
        <translation>这里无需登录。第一个管理员账号在中央服务上开通（stationkeeper-central account add），之后账号和电脑就在这里维护。</translation>
    </message>
    <message>
        <source>Kept by administrators</source>
        <translation>由管理员维护</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>整个中心</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Keeps the token in this file (mode 0600) instead of the keychain, for machines without one.</source>
        <translation>令牌存入此文件（权限 0600），不用钥匙串；供没有钥匙串的电脑使用。</translation>
    </message>
    <message>
        <source>The token is kept in %1 and not in a keychain.</source>
        <translation>令牌存在 %1 中，不在钥匙串里。</translation>
    </message>
    <message>
        <source>Give the address of the central service and the one-time code.</source>
        <translation>请给出中央服务的地址和一次性代码。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Enrolled at centre %1 as device %2.</source>
        <translation>已在监控中心 %1 登记为设备 %2。</translation>
    </message>
    <message>
        <source>Everything is at the centre.</source>
        <translation>所有数据都已到达中央服务。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not at the centre yet.</source>
        <translation>
            <numerusform>还有 %n 处修改未到达中央服务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something differed and was repaired.</source>
        <translation>发现不一致之处，已修复。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is far off: set it.</source>
        <translation>这台电脑的时钟偏差很大，请校准。</translation>
    </message>
    <message>
        <source>No keychain answers here. Start one, or use --secrets FILE.</source>
        <translation>这里没有可用的钥匙串。请启动钥匙串，或使用 --secrets FILE。</translation>
    </message>
    <message>
        <source>The keychain answers.</source>
        <translation>钥匙串可用。</translation>
    </message>
    <message>
        <source>Makes this store a device of a centre with a one-time code.</source>
        <translation>用一次性代码把本数据库登记为某监控中心的设备。</translation>
    </message>
    <message>
        <source>The certificate authority to believe from now on, and no other (PEM).</source>
        <translation>今后唯一信任的证书颁发机构（PEM 文件）。</translation>
    </message>
    <message>
        <source>Goes on until it is stopped; news comes at once.</source>
        <translation>持续运行直到被停止；有新内容立即取回。</translation>
    </message>
    <message>
        <source>Says whether a keychain answers on this machine.</source>
        <translation>说明这台电脑上是否有可用的钥匙串。</translation>
    </message>
    <message>
        <source>The secrets file %1 is a link. Name the file itself.</source>
        <translation>令牌文件 %1 是一个链接。请指定文件本身。</translation>
    </message>
    <message>
        <source>The folder of the secrets file %1 does not exist. Make it first.</source>
        <translation>令牌文件 %1 所在的文件夹不存在。请先建立它。</translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be written. Name one in a folder of yours.</source>
        <translation>令牌文件 %1 无法写入。请指定您自己文件夹中的文件。</translation>
    </message>
    <message>
        <source>There is no secrets file %1. Name the one that “enrol” wrote, or enrol again.</source>
        <translation>没有令牌文件 %1。请指定 “enrol” 写下的那个文件，或重新登记。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file for --secrets.</source>
        <translation>%1 是文件夹。请为 --secrets 指定一个文件。</translation>
    </message>
    <message>
        <source>%1 is no plain file. Name another one for --secrets.</source>
        <translation>%1 不是普通文件。请为 --secrets 另指定一个文件。</translation>
    </message>
    <message>
        <source>The secrets file may be read by others: chmod 600 %1</source>
        <translation>其他人可以读取令牌文件，请执行：chmod 600 %1</translation>
    </message>
    <message>
        <source>The secrets file %1 may not be read. Make it yours and readable only to you.</source>
        <translation>令牌文件 %1 不可读。请使它归您所有，并且只有您可读。</translation>
    </message>
    <message>
        <source>The secrets file %1 does not give this device&apos;s token (%2).</source>
        <translation>令牌文件 %1 没有给出此设备的令牌（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused and wait to be mended: see “list refused”.</source>
        <translation>
            <numerusform>有 %n 处修改被拒绝，等待更正：请看 “list refused”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a choice: see “list conflicts”.</source>
        <translation>
            <numerusform>有 %n 处冲突等待选择：请看 “list conflicts”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything else is at the centre.</source>
        <translation>其余数据都已到达中央服务。</translation>
    </message>
    <message>
        <source>The format is text or json.</source>
        <translation>格式为 text 或 json。</translation>
    </message>
    <message>
        <source>text or json (one object a line).</source>
        <translation>text 或 json（每行一个对象）。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not uploaded yet: see “list attachments --waiting”.</source>
        <translation>
            <numerusform>还有 %n 张照片未上传：见“list attachments --waiting”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what is new here, photos too, and takes what is new at the centre.</source>
        <translation>送出本机的新内容（包括照片），取回中心的新内容。</translation>
    </message>
    <message>
        <source>JSON: {&quot;trouble&quot;: null or a word, &quot;changes&quot;: not sent, &quot;conflicts&quot;, &quot;refused&quot;, &quot;files&quot;: photos and scans not uploaded, &quot;repairs&quot;, &quot;clock_offset_ms&quot;, &quot;last_contact&quot;}. What waits is told by “list conflicts” and “list refused”.</source>
        <translation>JSON：{&quot;trouble&quot;: null 或一个词, &quot;changes&quot;: 未送出, &quot;conflicts&quot;, &quot;refused&quot;, &quot;files&quot;: 未上传的照片和扫描件, &quot;repairs&quot;, &quot;clock_offset_ms&quot;, &quot;last_contact&quot;}。有待处理的内容见“list conflicts”和“list refused”。</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Nobody sat down</source>
        <translation>未能更换使用人</translation>
    </message>
    <message>
        <source>This computer did not leave its centre</source>
        <translation>本机没有退出中心</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>“%1” is not known in this store. Check the number, or sync first.</source>
        <translation>本机没有“%1”。请核对编号，或先同步。</translation>
    </message>
    <message>
        <source>“%1” is a sheet of several vehicles: use “file-scans --under %1”.</source>
        <translation>“%1”是多辆车的汇总单：请用“file-scans --under %1”。</translation>
    </message>
    <message>
        <source>%1: added as %2</source>
        <translation>%1：已添加为 %2</translation>
    </message>
    <message>
        <source>%1: was there already</source>
        <translation>%1：已经有了</translation>
    </message>
    <message>
        <source>Say “attach NUMBER FILE…”; --shows is one of: %1.</source>
        <translation>请写“attach 编号 文件…”；--shows 可以是：%1。</translation>
    </message>
    <message>
        <source>Name at least one scan.</source>
        <translation>请至少写一个扫描件。</translation>
    </message>
    <message>
        <source>Say “attachment save ID OUT”; “list attachments” shows the ids.</source>
        <translation>请写“attachment save ID 输出文件”；ID 见“list attachments”。</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 已经存在，不会覆盖。请换一个文件名。</translation>
    </message>
    <message>
        <source>There is no attachment %1 here.</source>
        <translation>本机没有附件 %1。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Adds photos, films or scans to a registration AZ-… or an acceptance YS-….</source>
        <translation>给安装登记 AZ-… 或验收 YS-… 添加照片、录像或扫描件。</translation>
    </message>
    <message>
        <source>What the photo shows; it is named so: %1.</source>
        <translation>照片拍的是什么，并据此命名：%1。</translation>
    </message>
    <message>
        <source>A remark kept with each.</source>
        <translation>随每个文件保存的备注。</translation>
    </message>
    <message>
        <source>The files are copied beside the store and go to the centre with the next sync. The same file twice is one. At most 64 MiB each, films 512 MiB.</source>
        <translation>文件复制到数据旁边，下次同步时上传到中心。同一个文件只存一份。每个最大 64 MiB，录像 512 MiB。</translation>
    </message>
    <message>
        <source>Files signed sheets to the records whose codes are printed on them.</source>
        <translation>按纸上印的二维码，把签字的单子归到各自的记录。</translation>
    </message>
    <message>
        <source>The number or plate they belong to, where no code can be read.</source>
        <translation>读不出二维码时，写明所属的编号或车牌。</translation>
    </message>
    <message>
        <source>Pictures and PDFs. A batch sheet goes to all its vehicles; a PDF of several sheets is taken apart. Exit code 3: some sheet found no record.</source>
        <translation>图片和 PDF。汇总单归到其中每一辆车；含多张单子的 PDF 会拆开。返回码 3：有单子没有找到记录。</translation>
    </message>
    <message>
        <source>Writes a photo or scan into a file, fetching it from the centre where it is not here.</source>
        <translation>把照片或扫描件写成文件；本机没有的先从中心取回。</translation>
    </message>
</context>
<context>
    <name>AttachmentList</name>
    <message>
        <source>here, not uploaded</source>
        <translation>在本机，未上传</translation>
    </message>
    <message>
        <source>nowhere: the file is gone</source>
        <translation>文件已丢失</translation>
    </message>
    <message>
        <source>here</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>at the centre</source>
        <translation>在中心</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>People and vehicle</source>
        <translation>人车合影</translation>
    </message>
    <message>
        <source>Where it is mounted</source>
        <translation>安装位置</translation>
    </message>
    <message>
        <source>Aerial</source>
        <translation>天线</translation>
    </message>
    <message>
        <source>Type plate of the terminal</source>
        <translation>终端铭牌</translation>
    </message>
    <message>
        <source>Online on the platform</source>
        <translation>平台上线截图</translation>
    </message>
    <message>
        <source>Sending: %1 %</source>
        <translation>上传中：%1%</translation>
    </message>
    <message>
        <source>Not uploaded yet</source>
        <translation>未上传</translation>
    </message>
    <message>
        <source>At the centre: opening it fetches it</source>
        <translation>在中心，打开时取回</translation>
    </message>
    <message>
        <source>Fetching: %1 %</source>
        <translation>取回中：%1%</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>拍摄于 %1</translation>
    </message>
</context>
<context>
    <name>BoundFields</name>
    <message>
        <source>Free of charge</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>%1 (yuan)</source>
        <translation>%1（元）</translation>
    </message>
</context>
<context>
    <name>BoundForms</name>
    <message>
        <source>Only shown to those who may read it.</source>
        <translation>只对有权查看的人显示。</translation>
    </message>
    <message>
        <source>Only shown to those who may read it. A new one can be typed over it.</source>
        <translation>只对有权查看的人显示。可直接输入新的内容替换。</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>Without end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Pending</source>
        <translation>待检查</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>%1: chosen differently here and elsewhere.</source>
        <translation>%1：这里与别处选择的不一样。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: here “%2”, elsewhere “%3”.</source>
        <translation>%1：这里是“%2”，别处是“%3”。</translation>
    </message>
</context>
<context>
    <name>Conclusion</name>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message>
        <source>Say “write FILE” or “read FILE”.</source>
        <translation>请写明“write 文件”或“read 文件”。</translation>
    </message>
    <message>
        <source>The sync as a file on a USB stick, where there is no line.</source>
        <translation>没有网络时，用 U 盘文件同步。</translation>
    </message>
    <message>
        <source>“write” puts what the centre does not have into a sealed file for it; at the centre “stationkeeper-central courier take” makes the answer, which “read” takes in. Files may get lost, come twice or in any order.</source>
        <translation>“write”把中心还没有的内容写入加封文件；在中心用“stationkeeper-central courier take”生成答复文件，再用“read”读入。文件丢失、重复或次序颠倒都没有关系。</translation>
    </message>
    <message>
        <source>The file cannot be read. Is the stick still there?</source>
        <translation>文件无法读取。U 盘还插着吗？</translation>
    </message>
    <message>
        <source>The file cannot be written. Is there room on the stick, and may it be written to?</source>
        <translation>文件无法写入。U 盘还有空间吗？是否写保护？</translation>
    </message>
    <message>
        <source>This is no courier file. Choose the one the centre gave back.</source>
        <translation>这不是同步文件。请选择中心交回的那个文件。</translation>
    </message>
    <message>
        <source>The file comes from a newer program. Update this one, then read it again.</source>
        <translation>该文件由更新版本的程序写出。请先更新本程序，再读取。</translation>
    </message>
    <message>
        <source>The file is damaged or was not sealed by your centre. Nothing of it was taken; copy it again, or have a new one made.</source>
        <translation>该文件已损坏，或不是由您的中心加封的。其中内容未采用；请重新复制，或请中心重新生成。</translation>
    </message>
    <message>
        <source>The file is larger than a courier file may be.</source>
        <translation>该文件超过同步文件允许的大小。</translation>
    </message>
    <message>
        <source>The file is for another computer. Read it there.</source>
        <translation>该文件是给另一台电脑的，请在那台电脑上读取。</translation>
    </message>
    <message>
        <source>The file comes from another centre than this computer&apos;s.</source>
        <translation>该文件来自另一个中心，不是本机所属的中心。</translation>
    </message>
    <message>
        <source>This is a file for the centre. Read here the one that comes back from there.</source>
        <translation>这是交给中心的文件。请在此读取中心交回的文件。</translation>
    </message>
    <message>
        <source>This computer has no courier keys here. Unlock the keychain; if it was connected by an older program, connect it to the centre once more.</source>
        <translation>本机没有 U 盘同步的密钥。请解锁钥匙串；若本机是用旧版程序连接中心的，请重新连接一次。</translation>
    </message>
    <message>
        <source>The store could not be read or written. Try again; the file can be read as often as you like.</source>
        <translation>数据库无法读写。请重试；同一文件可以读取任意多次。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) written. Take the file to the centre and bring its answer back.</source>
        <translation>
            <numerusform>已写入 %n 项更改。请把文件带到中心，并带回中心的答复文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre was restored from a backup. Write another file: with its answer everything is compared again.</source>
        <translation>中心已从备份恢复。请再写一个文件：读取其答复后会全面核对。</translation>
    </message>
    <message>
        <source>Nothing in the file is new: it was read before, or the line was quicker.</source>
        <translation>文件中没有新内容：以前读取过，或已通过网络同步。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours are at the centre.</source>
        <translation>
            <numerusform>您的 %n 项更改已到中心。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came from there.</source>
        <translation>
            <numerusform>收到中心的 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused and wait for you.</source>
        <translation>
            <numerusform>%n 项更改被退回，等您处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre&apos;s records in it do not follow on what is here and were passed over. Write a new file for the centre.</source>
        <translation>其中中心的记录与本机现有内容接不上，已略过。请重新写一个文件交给中心。</translation>
    </message>
    <message>
        <source>What is here and what the centre holds is not the same. Write another file: with its answer everything is compared again.</source>
        <translation>本机与中心的数据不一致。请再写一个文件：读取其回执时将全部重新比对。</translation>
    </message>
    <message>
        <source>What is here and what the centre holds is still not the same after everything was compared. Tell whoever looks after the centre.</source>
        <translation>全部重新比对后，本机与中心的数据仍不一致。请告知中心的管理人员。</translation>
    </message>
    <message>
        <source>Nothing in the file is new. The centre holds what is here, record for record.</source>
        <translation>文件中没有新内容。中心与本机的数据逐条一致。</translation>
    </message>
    <message>
        <source>The centre holds what is here, record for record.</source>
        <translation>中心与本机的数据逐条一致。</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Choose one terminal or one SIM card.</source>
        <translation>请选择一台终端或一张 SIM 卡。</translation>
    </message>
    <message>
        <source>Say who has it afterwards, as this movement needs it.</source>
        <translation>请按此动作填写之后由谁持有。</translation>
    </message>
    <message>
        <source>It never came into stock: receive it first.</source>
        <translation>尚未入库：请先办理入库。</translation>
    </message>
    <message>
        <source>It is in stock already: look at its history.</source>
        <translation>已经入库：请查看它的领用记录。</translation>
    </message>
    <message>
        <source>It is still in the stock of the centre: issue it to the depot or the installer first.</source>
        <translation>仍在中心库存：请先领用到网点或安装人员。</translation>
    </message>
    <message>
        <source>It is already issued to somebody: have it returned first.</source>
        <translation>已被他人领用：请先归还。</translation>
    </message>
    <message>
        <source>It is in a vehicle: take it out first (swap or return).</source>
        <translation>仍在车上：请先拆下（更换或归还）。</translation>
    </message>
    <message>
        <source>It is in no vehicle: nothing can be swapped.</source>
        <translation>不在任何车上：无从更换。</translation>
    </message>
    <message>
        <source>It is in the stock of the centre: there is nothing to return.</source>
        <translation>就在中心库存：无需归还。</translation>
    </message>
    <message>
        <source>It was reported lost: receive it again when it was found.</source>
        <translation>已报丢失：找回后请重新入库。</translation>
    </message>
    <message>
        <source>The time is earlier than its last movement: correct the time.</source>
        <translation>时间早于它的上一次动作：请改正。</translation>
    </message>
    <message>
        <source>Choose the entry that is to be corrected.</source>
        <translation>请选择要更正的记录。</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The seed is a whole number, and nothing else is asked for.</source>
        <translation>种子应为一个整数，此外不需要别的。</translation>
    </message>
    <message>
        <source>The store in %1 already holds work; a demonstration only goes into an empty one. Choose another folder with --store.</source>
        <translation>%1 中的数据库已有业务数据；演示数据只能放进空的数据库。请用 --store 另选一个文件夹。</translation>
    </message>
    <message>
        <source>An invented centre stands in %1: %2 registrations, %3 of them accepted, %4 depots, %5 people, %6 terminals, %7 SIM cards.</source>
        <translation>%1 中已建好一个虚构的中心：%2 张安装登记表，其中 %3 张已验收；%4 个网点，%5 人，%6 台终端，%7 张 SIM 卡。</translation>
    </message>
    <message>
        <source>Fills an empty store with an invented centre and five weeks of its work.</source>
        <translation>在空数据库中填入一个虚构的中心及其五周的业务。</translation>
    </message>
    <message>
        <source>The same seed gives the same content (default: 1).</source>
        <translation>种子相同则内容相同（默认为 1）。</translation>
    </message>
</context>
<context>
    <name>DepotKind</name>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>特约</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>同行</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂家</translation>
    </message>
</context>
<context>
    <name>DoubleModel</name>
    <message>
        <source>To compare</source>
        <translation>待比对</translation>
    </message>
    <message>
        <source>Both accepted</source>
        <translation>均已验收</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Accepted since</source>
        <translation>合并后验收</translation>
    </message>
    <message>
        <source>None stands</source>
        <translation>两张均不在</translation>
    </message>
</context>
<context>
    <name>Doubled</name>
    <message>
        <source>Shared</source>
        <translation>重复项</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) share a plate, VIN, terminal or card with another: see “list duplicates”.</source>
        <translation>
            <numerusform>有 %n 份登记表的车牌、VIN、终端或 SIM 卡与其他登记表重复：请看 “list duplicates”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doubling</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>登记于 %1</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <source>The two were changed meanwhile. Look at them again.</source>
        <translation>这两张其间已被修改，请重新查看。</translation>
    </message>
    <message>
        <source>Both were accepted and signed; signed work is never merged.</source>
        <translation>两张均已验收签字；已签字的工作绝不合并。</translation>
    </message>
    <message>
        <source>The two were not merged</source>
        <translation>未合并</translation>
    </message>
    <message>
        <source>That was not remembered</source>
        <translation>未记住</translation>
    </message>
    <message>
        <source>The merge was not taken back</source>
        <translation>合并未撤回</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>%n 辆车</numerusform>
        </translation>
    </message>
    <message>
        <source>A yard of vehicles</source>
        <translation>整场登记的一批车辆</translation>
    </message>
    <message>
        <source>A movement of terminals or SIM cards</source>
        <translation>一次终端或 SIM 卡的流转</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Say what it is: plate, vin, iccid, sim, imei, identity, credit, phone or amount.</source>
        <translation>请说明是什么：plate、vin、iccid、sim、imei、identity、credit、phone 或 amount。</translation>
    </message>
    <message>
        <source>Give one text, or --stdin for one on each line.</source>
        <translation>请给出一段文字，或用 --stdin 每行一个。</translation>
    </message>
    <message>
        <source>The format is text or json.</source>
        <translation>格式为 text 或 json。</translation>
    </message>
    <message>
        <source>Says whether an identifier is right and why, or writes an amount in capitals.</source>
        <translation>判断一个号码是否正确并说明理由，或把金额写成大写。</translation>
    </message>
    <message>
        <source>text or json (one object a line).</source>
        <translation>text 或 json（每行一个对象）。</translation>
    </message>
    <message>
        <source>Reads one text from each line of standard input.</source>
        <translation>从标准输入逐行读取，每行一个。</translation>
    </message>
    <message>
        <source>JSON: {&quot;kind&quot;, &quot;text&quot;, &quot;normalised&quot;, &quot;verdict&quot;: fine|check|wrong, &quot;reasons&quot;: […], &quot;remarks&quot;: […]}, an amount with &quot;fen&quot; and &quot;capitals&quot;. The verdict is the answer: the exit code is 0 for a wrong one too.</source>
        <translation>JSON：{&quot;kind&quot;, &quot;text&quot;, &quot;normalised&quot;, &quot;verdict&quot;: fine|check|wrong, &quot;reasons&quot;: […], &quot;remarks&quot;: […]}，金额另有 &quot;fen&quot; 和 &quot;capitals&quot;。判断本身就是答案：号码有误时退出码也是 0。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Export phones and card numbers too?</source>
        <translation>电话和卡号也导出吗？</translation>
    </message>
    <message>
        <source>They are confidential. Without them their columns are left out of the file.</source>
        <translation>这些是保密内容。不导出时，文件里没有这些列。</translation>
    </message>
    <message>
        <source>Export them too</source>
        <translation>一并导出</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>安装登记</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>The list was not exported</source>
        <translation>列表没有导出</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Another long job is running. Try again when it is done.</source>
        <translation>另一项耗时的工作正在进行，完成后再试。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>已导出 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>It changed while it was read. Try again.</source>
        <translation>读取时列表有变动，请再试一次。</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>The centre does not answer. Nothing is lost: it is sent as soon as there is a line again.</source>
        <translation>中心没有应答。数据不会丢失：网络恢复后会自动上传。</translation>
    </message>
    <message>
        <source>The centre refused it. Look at the sync screen for the reason.</source>
        <translation>中心拒绝了这项更改。请在同步页面查看原因。</translation>
    </message>
    <message>
        <source>Somebody else changed it first. Look at it again before you save.</source>
        <translation>别人先改动了它。请重新查看后再保存。</translation>
    </message>
    <message>
        <source>It could not be written to this computer&apos;s disk. Check the disk, then try again.</source>
        <translation>无法写入本机磁盘。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; what was there is untouched.</source>
        <translation>磁盘已满。请腾出空间后重试；原有数据未受影响。</translation>
    </message>
    <message>
        <source>The folder or file may not be written. Choose another place or change its permissions.</source>
        <translation>该文件夹或文件不可写。请换一个位置或修改权限。</translation>
    </message>
    <message>
        <source>Another program holds the file. Close it there and try again.</source>
        <translation>文件正被另一个程序占用。请在那边关闭后重试。</translation>
    </message>
    <message>
        <source>The file is damaged or not what it claims to be.</source>
        <translation>文件已损坏，或与其扩展名不符。</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program. Update this one.</source>
        <translation>它由本程序的较新版本写成。请更新本程序。</translation>
    </message>
    <message>
        <source>It is larger than this program takes. Split it into parts.</source>
        <translation>超过本程序可处理的大小。请拆分后再试。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>它已经不存在了。</translation>
    </message>
    <message>
        <source>It cannot be done as it stands. Check what you typed.</source>
        <translation>按目前的内容无法完成。请检查所填内容。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>This vehicle is accepted, and signed work is not edited. Correct its acceptance to “to be mended” and say why; then change the form and accept it again.</source>
        <translation>该车已验收，签字的内容不再修改。请先将验收更正为“待整改”并写明原因，再修改登记表，然后重新验收。</translation>
    </message>
    <message>
        <source>No number can be given: these records were restored or copied, and another computer may be giving the same numbers. Ask the centre for a new one-time code and enter it in the settings under “This computer”.</source>
        <translation>无法给出编号：这些数据经过恢复或复制，另一台电脑可能在使用相同的编号。请向监控中心索取新的一次性代码，在“设置 - 本机”中输入。</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Registration number</source>
        <translation>登记单号</translation>
    </message>
    <message>
        <source>Acceptance number</source>
        <translation>验收单号</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>行政区划代码</translation>
    </message>
    <message>
        <source>Terminal number</source>
        <translation>终端号</translation>
    </message>
    <message>
        <source>SIM number</source>
        <translation>SIM 卡号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Batch summary</source>
        <translation>批量验收汇总单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Monitoring centre</source>
        <translation>监控中心</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>服务网点</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>车载终端</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>安装登记</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>客户名称</translation>
    </message>
    <message>
        <source>Credit code or identity number</source>
        <translation>统一社会信用代码/身份证号</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Plate colour</source>
        <translation>车牌颜色</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>车架号 (VIN)</translation>
    </message>
    <message>
        <source>Vehicle type</source>
        <translation>车辆类型</translation>
    </message>
    <message>
        <source>Brand and model</source>
        <translation>品牌型号</translation>
    </message>
    <message>
        <source>Engine number</source>
        <translation>发动机号</translation>
    </message>
    <message>
        <source>Transport permit</source>
        <translation>道路运输证号</translation>
    </message>
    <message>
        <source>Operating permit</source>
        <translation>经营许可证号</translation>
    </message>
    <message>
        <source>Vehicle use</source>
        <translation>使用性质</translation>
    </message>
    <message>
        <source>Load (kg)</source>
        <translation>核定载质量 (kg)</translation>
    </message>
    <message>
        <source>Terminal maker</source>
        <translation>终端厂商</translation>
    </message>
    <message>
        <source>Maker code</source>
        <translation>制造商 ID</translation>
    </message>
    <message>
        <source>Terminal model</source>
        <translation>终端型号</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>采购日期</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>终端手机号</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>激活日期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期日期</translation>
    </message>
    <message>
        <source>Position in the vehicle</source>
        <translation>安装位置</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>安装附件</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>所用材料</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>安装地点</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>安装人员</translation>
    </message>
    <message>
        <source>Installer name</source>
        <translation>安装人员姓名</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>收费金额</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装时间</translation>
    </message>
    <message>
        <source>Debugged</source>
        <translation>调试时间</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>First online</source>
        <translation>首次上线时间</translation>
    </message>
    <message>
        <source>Electrical check</source>
        <translation>布线后电气安全检查</translation>
    </message>
    <message>
        <source>Trial run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Supply changed</source>
        <translation>改动电源</translation>
    </message>
    <message>
        <source>Consent to the change</source>
        <translation>客户同意改动电源</translation>
    </message>
    <message>
        <source>Electrician certificate</source>
        <translation>电工证号</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>证书有效期至</translation>
    </message>
    <message>
        <source>Use demonstrated</source>
        <translation>已演示使用方法</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>已解答疑问</translation>
    </message>
    <message>
        <source>Place left clean</source>
        <translation>人走场清</translation>
    </message>
    <message>
        <source>Warranty card handed over</source>
        <translation>保修卡交付时间</translation>
    </message>
    <message>
        <source>Reasons for kept values</source>
        <translation>保留原值的原因</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字时间</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>验收项目</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>验收结论</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Signed for the customer</source>
        <translation>客户签字人</translation>
    </message>
    <message>
        <source>Signed by the installer</source>
        <translation>安装人员签字人</translation>
    </message>
    <message>
        <source>Signed by the manager</source>
        <translation>实施管理部经理签字人</translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation>客户签字</translation>
    </message>
    <message>
        <source>Service evaluation</source>
        <translation>服务评价</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>产品建议</translation>
    </message>
    <message>
        <source>Filed with the company</source>
        <translation>已向公司备案</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>更正的记录</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有方</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Vehicles a day</source>
        <translation>日安装能力 (辆)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>条款项</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款号</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>大小 (字节)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>原始写法</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Other registration</source>
        <translation>另一张登记表</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>比对结果</translation>
    </message>
    <message>
        <source>Taken from it</source>
        <translation>取自该表的字段</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>Was filed already: %1.</source>
        <translation>早已归档：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Filed to %n record(s) of %1.</source>
        <translation>
            <numerusform>已归到 %1 的 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filed: %1.</source>
        <translation>已归档：%1。</translation>
    </message>
    <message>
        <source>No code of ours is on it: say which record it belongs to.</source>
        <translation>上面没有我们的二维码：请指明属于哪条记录。</translation>
    </message>
    <message>
        <source>%1 is not known here: sync first, or say which record it belongs to.</source>
        <translation>本机没有 %1：请先同步，或指明属于哪条记录。</translation>
    </message>
    <message>
        <source>The record was changed since this sheet was printed: compare them.</source>
        <translation>打印之后记录改动过：请核对。</translation>
    </message>
    <message>
        <source>The file cannot be read, or its record is not here any more.</source>
        <translation>文件读不出来，或者所属记录已不在本机。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is larger than %1, more than the centre takes. Make it smaller first.</source>
        <translation>文件超过 %1，中心不收。请先压缩。</translation>
    </message>
    <message>
        <source>The disk is full: the file was not added. Make room and add it again.</source>
        <translation>磁盘已满，文件没有添加。请腾出空间后重新添加。</translation>
    </message>
    <message>
        <source>The folder beside the store may not be written: the file was not added.</source>
        <translation>数据旁边的文件夹不能写入，文件没有添加。</translation>
    </message>
    <message>
        <source>The file was not added. Try again; if it stays so, make a backup and ask for help.</source>
        <translation>文件没有添加。请再试一次；仍然不行时，请先备份再求助。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>文件读不出来。</translation>
    </message>
    <message>
        <source>This is no scan: only pictures and PDFs are filed.</source>
        <translation>这不是扫描件：只归档图片和 PDF。</translation>
    </message>
    <message>
        <source>The scan is damaged or locked by a password: scan it again.</source>
        <translation>扫描件已损坏或有密码：请重新扫描。</translation>
    </message>
    <message>
        <source>The picture is too large: scan it at 300 dpi.</source>
        <translation>图片太大：请用 300 dpi 扫描。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The file is not on this computer any more: add it again.</source>
        <translation>文件已不在本机：请重新添加。</translation>
    </message>
    <message>
        <source>The file on this computer is damaged: remove it and add it again.</source>
        <translation>本机的文件已损坏：请移除后重新添加。</translation>
    </message>
    <message>
        <source>The centre takes no file of this size: make it smaller and add it again.</source>
        <translation>中心不收这么大的文件：请压缩后重新添加。</translation>
    </message>
    <message>
        <source>The centre does not take this file from us: see whether its record was refused.</source>
        <translation>中心不收本机的这个文件：请看它的记录是否被退回。</translation>
    </message>
    <message>
        <source>The file is not at the centre yet: whoever took it has not sent it.</source>
        <translation>文件还没有到中心：拍摄的那台电脑尚未上传。</translation>
    </message>
    <message>
        <source>The disk of this computer is full or cannot be read: make room.</source>
        <translation>本机磁盘已满或读不出来：请腾出空间。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nothing is written here: fill it in.</source>
        <translation>此处未填写：请填写。</translation>
    </message>
    <message>
        <source>%1 characters are too many: write only the number itself.</source>
        <translation>%1 个字符太长：请只填写号码本身。</translation>
    </message>
    <message>
        <source>A plate has 7 characters, a new-energy plate 8; this one has %1. Compare it with the vehicle licence.</source>
        <translation>车牌为 7 位，新能源车牌为 8 位，此处为 %1 位：请与行驶证核对。</translation>
    </message>
    <message>
        <source>A VIN has 17 characters, this one has %1. Compare it with the vehicle licence.</source>
        <translation>VIN 为 17 位，此处为 %1 位：请与行驶证核对。</translation>
    </message>
    <message>
        <source>The number on a SIM card has 19 or 20 characters, this one has %1. Read it from the card again.</source>
        <translation>SIM 卡卡面号码为 19 或 20 位，此处为 %1 位：请重新读取卡面号码。</translation>
    </message>
    <message>
        <source>A SIM number has 7 to 20 digits, usually 11 or 13; this one has %1. Ask the carrier for it.</source>
        <translation>SIM 卡号为 7 至 20 位，通常为 11 或 13 位，此处为 %1 位：请向运营商核实。</translation>
    </message>
    <message>
        <source>An IMEI has 15 digits, this one has %1. Read it from the label of the terminal again.</source>
        <translation>IMEI 为 15 位，此处为 %1 位：请重新读取终端标签。</translation>
    </message>
    <message>
        <source>An identity number has 18 characters, this one has %1. Compare it with the identity card.</source>
        <translation>身份证号为 18 位，此处为 %1 位：请与身份证核对。</translation>
    </message>
    <message>
        <source>A credit code has 18 characters, this one has %1. Compare it with the business licence.</source>
        <translation>统一社会信用代码为 18 位，此处为 %1 位：请与营业执照核对。</translation>
    </message>
    <message>
        <source>A mobile number has 11 digits, a landline an area code and 7 or 8 digits; this one has %1. Ask the customer for it.</source>
        <translation>手机号为 11 位，固定电话为区号加 7 或 8 位，此处为 %1 位：请向客户核实。</translation>
    </message>
    <message>
        <source>%1 characters are too few or too many: compare it with the paper.</source>
        <translation>%1 位，位数不对：请与原件核对。</translation>
    </message>
    <message>
        <source>“%1” cannot stand in this place: remove it or type the right character.</source>
        <translation>此处不能出现“%1”：请删除或改为正确的字符。</translation>
    </message>
    <message>
        <source>The letter %1 is never used, because it looks like a digit or another letter: compare with the paper (1 or 0?).</source>
        <translation>字母 %1 容易与数字或其他字母混淆，从不使用：请与原件核对（是 1 还是 0？）。</translation>
    </message>
    <message>
        <source>Part of it is hidden behind stars: type the whole number.</source>
        <translation>部分号码被星号遮住：请填写完整号码。</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened the number and lost digits: format the column as text and type the number again.</source>
        <translation>号码被电子表格缩写，位数已丢失：请把该列设为文本格式后重新填写。</translation>
    </message>
    <message>
        <source>The last digits look lost in a number cell of a spreadsheet: format the column as text and type the number again.</source>
        <translation>末几位像是在电子表格的数字单元格里丢失了：请把该列设为文本格式后重新填写。</translation>
    </message>
    <message>
        <source>Character 9 should be %1: compare all 17 with the vehicle licence. If they agree, keep the VIN and give the reason.</source>
        <translation>第 9 位应为 %1：请与行驶证逐位核对。核对无误时保留此 VIN 并注明原因。</translation>
    </message>
    <message>
        <source>By the standard the last digit would be %1, but many Chinese cards do not follow it: compare with the card.</source>
        <translation>按标准末位应为 %1，但不少国内卡并不遵守：请与卡面核对。</translation>
    </message>
    <message>
        <source>The last digit should be %1: read the IMEI from the label of the terminal again.</source>
        <translation>末位应为 %1：请重新读取终端标签上的 IMEI。</translation>
    </message>
    <message>
        <source>The last character should be %1: compare the number with the identity card.</source>
        <translation>末位应为 %1：请与身份证核对。</translation>
    </message>
    <message>
        <source>The last character should be %1: compare the code with the business licence.</source>
        <translation>末位应为 %1：请与营业执照核对。</translation>
    </message>
    <message>
        <source>The check digit should be %1: compare it with the paper.</source>
        <translation>校验位应为 %1：请与原件核对。</translation>
    </message>
    <message>
        <source>Without a check digit a slip would not be noticed: look twice.</source>
        <translation>没有校验位，写错也发现不了：请再看一遍。</translation>
    </message>
    <message>
        <source>The same digit over and over is a placeholder: type the real number.</source>
        <translation>同一个数字反复出现，像是占位：请填写真实号码。</translation>
    </message>
    <message>
        <source>A plate begins with the character of its province, such as 豫: add it.</source>
        <translation>车牌以省份简称开头，如“豫”：请补上。</translation>
    </message>
    <message>
        <source>“%1” does not follow the province on any plate: compare it with the vehicle licence.</source>
        <translation>省份简称后不会是“%1”：请与行驶证核对。</translation>
    </message>
    <message>
        <source>8 characters are a new-energy plate, with one of the letters A to K before or behind five digits: compare it with the vehicle licence.</source>
        <translation>8 位车牌是新能源车牌，数字前或数字后有 A 至 K 的字母：请与行驶证核对。</translation>
    </message>
    <message>
        <source>Only plates of 粤Z end in 港 or 澳: compare it with the vehicle licence.</source>
        <translation>只有粤Z车牌以“港”“澳”结尾：请与行驶证核对。</translation>
    </message>
    <message>
        <source>A vehicle without a plate is known by its VIN: fill in the VIN and choose the colour “no plate”.</source>
        <translation>无牌车辆以 VIN 识别：请填写 VIN，车牌颜色选“未上牌”。</translation>
    </message>
    <message>
        <source>A temporary plate will be replaced: note the VIN, and the final plate when it comes.</source>
        <translation>临时车牌会更换：请记下 VIN，正式上牌后补填。</translation>
    </message>
    <message>
        <source>This trailer plate is of the style used until 2003: look at the plate on the vehicle.</source>
        <translation>此挂车车牌为 2003 年以前的式样：请看车上的实际车牌。</translation>
    </message>
    <message>
        <source>This looks like the plate of a farm vehicle: look at it and choose its colour.</source>
        <translation>像是农用车的车牌：请看实际车牌并选择颜色。</translation>
    </message>
    <message>
        <source>Plates with 测 are for trying out terminals: use a real plate for a real vehicle.</source>
        <translation>“测”字车牌用于终端测试：真实车辆请填写真实车牌。</translation>
    </message>
    <message>
        <source>The ending -%1 stands for the colour in some lists (0 blue, 1 yellow): choose the colour.</source>
        <translation>末尾的 -%1 在有些名单里代表颜色（0 蓝，1 黄）：请选择车牌颜色。</translation>
    </message>
    <message>
        <source>Plates of this shape have another colour: look at the plate.</source>
        <translation>这种样式的车牌不是此颜色：请看实际车牌。</translation>
    </message>
    <message>
        <source>No maker has the code %1 at the beginning: compare it with the vehicle licence.</source>
        <translation>没有厂家以 %1 开头：请与行驶证核对。</translation>
    </message>
    <message>
        <source>“%1” in position 10 is no model year: compare it with the vehicle licence.</source>
        <translation>第 10 位“%1”不是年份代码：请与行驶证核对。</translation>
    </message>
    <message>
        <source>The last four characters are digits, not “%1”: compare it with the vehicle licence.</source>
        <translation>最后四位应为数字，不是“%1”：请与行驶证核对。</translation>
    </message>
    <message>
        <source>The number of a SIM card begins with 89, not %1: read it from the card again.</source>
        <translation>SIM 卡号码以 89 开头，不是 %1：请重新读取卡面号码。</translation>
    </message>
    <message>
        <source>Chinese cards begin with 8986, this one with %1: is it the right card?</source>
        <translation>国内卡以 8986 开头，此卡以 %1 开头：是否拿错了卡？</translation>
    </message>
    <message>
        <source>Chinese cards have 20 characters: the last one seems to be missing. Read it from the card.</source>
        <translation>国内卡为 20 位，最后一位可能漏了：请读取卡面号码。</translation>
    </message>
    <message>
        <source>SIM numbers usually have 11 digits, 13 (14… or 1064…) or are an IMEI; this one has %1 digits or begins otherwise. Compare it with the carrier&apos;s list.</source>
        <translation>SIM 卡号通常为 11 位、13 位（14… 或 1064…）或 IMEI；此号为 %1 位或开头不同：请与运营商清单核对。</translation>
    </message>
    <message>
        <source>The day of birth %1 does not exist: compare the number with the identity card.</source>
        <translation>出生日期 %1 不存在：请与身份证核对。</translation>
    </message>
    <message>
        <source>The day of birth %1 is still to come: compare the number with the identity card.</source>
        <translation>出生日期 %1 还没有到：请与身份证核对。</translation>
    </message>
    <message>
        <source>Born in %1? Compare the number with the identity card.</source>
        <translation>出生于 %1 年？请与身份证核对。</translation>
    </message>
    <message>
        <source>No place in Henan has or had the division code %1: compare the code with the business licence.</source>
        <translation>河南从未有过区划代码 %1：请与营业执照核对。</translation>
    </message>
    <message>
        <source>No place has or had the division code %1 at the beginning: compare the number with the identity card.</source>
        <translation>从未有过开头的区划代码 %1：请与身份证核对。</translation>
    </message>
    <message>
        <source>Issued in %1, whose places are not checked here: compare the first six digits with the identity card.</source>
        <translation>由%1签发，此处不核对外省地区：请核对身份证前六位。</translation>
    </message>
    <message>
        <source>15 digits have not been in use since 2013: the number shown has 18. Compare it with the new identity card.</source>
        <translation>15 位号码 2013 年起停用：已换算为 18 位，请与新身份证核对。</translation>
    </message>
    <message>
        <source>Credit codes rarely begin with “%1”: compare the code with the business licence.</source>
        <translation>信用代码很少以“%1”开头：请与营业执照核对。</translation>
    </message>
    <message>
        <source>Character 17 should be %1: compare the code with the business licence.</source>
        <translation>第 17 位应为 %1：请与营业执照核对。</translation>
    </message>
    <message>
        <source>Numbers of this place have %1 digits behind the area code: ask the customer for the number.</source>
        <translation>该地号码区号后为 %1 位：请向客户核实。</translation>
    </message>
    <message>
        <source>No number behind this area code begins with %1: ask the customer for the number.</source>
        <translation>该区号后的号码不会以 %1 开头：请向客户核实。</translation>
    </message>
    <message>
        <source>No mobile number begins with %1: ask the customer for the number.</source>
        <translation>手机号不会以 %1 开头：请向客户核实。</translation>
    </message>
    <message>
        <source>Without an area code it can only be dialled from the same place: add the area code.</source>
        <translation>没有区号只能在本地拨打：请补上区号。</translation>
    </message>
    <message>
        <source>This area code was replaced by %1 and the number behind it changed as well: ask the customer for the number.</source>
        <translation>此区号已改为 %1，后面的号码也变了：请向客户核实。</translation>
    </message>
    <message>
        <source>This is a service number: write the number of the person to call.</source>
        <translation>这是服务号码：请填写能找到人的号码。</translation>
    </message>
    <message>
        <source>This is the number of a SIM card that nobody answers: write it into the SIM number field and a person&apos;s number here.</source>
        <translation>这是无人接听的 SIM 卡号：请填到“SIM 卡号”，这里填写联系人的电话。</translation>
    </message>
    <message>
        <source>These are several numbers: keep one and write the others into the note.</source>
        <translation>这里有几个号码：请保留一个，其余写入备注。</translation>
    </message>
    <message>
        <source>A number outside the mainland: make sure that it can be dialled from the desk.</source>
        <translation>境外号码：请确认坐席能够拨打。</translation>
    </message>
    <message>
        <source>Money has two digits behind the point: round the amount yourself.</source>
        <translation>金额最多两位小数：请自行取舍。</translation>
    </message>
    <message>
        <source>A comma stands before every third digit or nowhere: type the amount without commas.</source>
        <translation>逗号只能每三位一个：请去掉逗号重新填写。</translation>
    </message>
    <message>
        <source>The amount is larger than any the forms can carry: check the number of digits.</source>
        <translation>金额超出单据所能填写的范围：请核对位数。</translation>
    </message>
    <message>
        <source>The capitals make no amount from “%1” on: compare it with the figure.</source>
        <translation>大写从“%1”起不成金额：请与小写核对。</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>SIM number</source>
        <translation>SIM 卡号</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Say whose history: a number such as AZ-…, or an id.</source>
        <translation>请说明查看谁的历史：编号（如 AZ-…）或 ID。</translation>
    </message>
    <message>
        <source>The format is table, json or csv.</source>
        <translation>格式为 table、json 或 csv。</translation>
    </message>
    <message>
        <source>No record %1 is here. “list registrations” shows numbers and, as json, ids.</source>
        <translation>这里没有记录 %1。“list registrations” 列出编号，用 json 格式时列出 ID。</translation>
    </message>
    <message>
        <source>Tells every change a record ever had: when, who, where, from what to what.</source>
        <translation>列出一条记录的全部修改：何时、何人、何处、由何值改为何值。</translation>
    </message>
    <message>
        <source>table, json (one array of objects) or csv.</source>
        <translation>table、json（一个对象数组）或 csv。</translation>
    </message>
    <message>
        <source>Oldest first. Numbers are those of registrations, acceptances and terminals; any other record goes by its id. Values are as people read them; &quot;field&quot; is the name of the store. What this desk sees masked in lists is masked here.</source>
        <translation>最早的在前。编号指登记、验收和终端的编号；其他记录用 ID。值按人的读法显示；&quot;field&quot; 是数据库中的字段名。本机在列表中看到掩码的内容，这里同样掩码。</translation>
    </message>
    <message>
        <source>The value was not put back</source>
        <translation>该值未能恢复</translation>
    </message>
    <message>
        <source>The work was accepted and signed. Correct its acceptance first; then the form is open again.</source>
        <translation>该工作已验收签字。请先更正其验收，之后登记表才可再次修改。</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>登记入网</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>asks the centre for what happened before this computer knew the record.</source>
        <translation>向中心询问本机有此记录之前的修改。</translation>
    </message>
    <message>
        <source>Went into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Took in</source>
        <translation>接收并入</translation>
    </message>
    <message>
        <source>Another vehicle than</source>
        <translation>与此张不是同一辆车</translation>
    </message>
    <message>
        <source>Merge taken back with</source>
        <translation>与此张的合并已撤回</translation>
    </message>
    <message>
        <source>Rightly deleted, like</source>
        <translation>与此张均应删除</translation>
    </message>
</context>
<context>
    <name>Holder</name>
    <message>
        <source>Centre stock</source>
        <translation>中心库存</translation>
    </message>
    <message>
        <source>Depot stock</source>
        <translation>网点库存</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>%1 is not what was typed: the spreadsheet dropped the last digits. Format the column as text and type the number again.</source>
        <translation>%1 已不是原来填的号码：表格软件丢掉了末尾几位。请把该列设为文本格式后重新填写。</translation>
    </message>
    <message>
        <source>The cell shows %1. Correct its formula or type the value.</source>
        <translation>单元格显示 %1。请改正公式或直接填写数值。</translation>
    </message>
    <message>
        <source>A formula whose result was never saved. Open the file in a spreadsheet program, save it, and import again.</source>
        <translation>公式的结果没有保存在文件里。请用表格软件打开、保存后再导入。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2024-05-14.</source>
        <translation>“%1”不是日期，请写成 2024-05-14 的样子。</translation>
    </message>
    <message>
        <source>There is no such day: %1.</source>
        <translation>没有这一天：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a number of kilograms and is left out.</source>
        <translation>“%1”不是以千克计的数字，该项未导入。</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>Longer than %1 characters. Shorten it.</source>
        <translation>超过 %1 个字符，请缩短。</translation>
    </message>
    <message>
        <source>“%1” is not a colour of plates. Write blue, yellow, black, white, green, yellow-green or gradient green.</source>
        <translation>“%1”不是车牌颜色。请填写蓝、黄、黑、白、绿、黄绿或渐变绿。</translation>
    </message>
    <message>
        <source>%1 can mean two colours: JT/T and toll systems count differently. Say which of the two the list uses.</source>
        <translation>颜色代码 %1 有两种含义：交通部标准与 ETC 系统编号不同。请指明本表用的是哪一种。</translation>
    </message>
    <message>
        <source>No colour of the plate is said. Fill it in, or choose one for the whole list.</source>
        <translation>没有车牌颜色。请填写，或为整张表选定一种颜色。</translation>
    </message>
    <message>
        <source>No colour of the plate is said; this kind of plate has only one.</source>
        <translation>没有车牌颜色；这种号牌只有一种颜色，已按它填写。</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <translation>必须填写%1。</translation>
    </message>
    <message>
        <source>Row %1 of this file has the same. Keep the right one.</source>
        <translation>与本文件第 %1 行重复，请保留正确的一行。</translation>
    </message>
    <message>
        <source>Says the same as row %1 and is left out.</source>
        <translation>与第 %1 行完全相同，未导入。</translation>
    </message>
    <message>
        <source>Already registered as %1 and left out.</source>
        <translation>已登记为 %1，未重复导入。</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row: it was not copied whole. Get it again.</source>
        <translation>文件在这一行中间断开，没有复制完整。请重新获取文件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column title: sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The file is not there or may not be read. Close it in other programs and choose it again.</source>
        <translation>文件不存在或无法读取。请在其他程序中关闭它后重新选择。</translation>
    </message>
    <message>
        <source>The file is empty. Get it again.</source>
        <translation>文件是空的，请重新获取。</translation>
    </message>
    <message>
        <source>This is not a spreadsheet. Choose an xlsx, xls, ods or csv file.</source>
        <translation>这不是电子表格。请选择 xlsx、xls、ods 或 csv 文件。</translation>
    </message>
    <message>
        <source>This is a %1 file, not a spreadsheet. Choose an xlsx, xls, ods or csv file.</source>
        <translation>这是 %1 文件，不是电子表格。请选择 xlsx、xls、ods 或 csv 文件。</translation>
    </message>
    <message>
        <source>A password protects the file. Open it in a spreadsheet program, save it without a password, and import that.</source>
        <translation>文件有密码保护。请用表格软件打开、去掉密码另存后再导入。</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied whole. Get it again; if it opens in a spreadsheet program, save it there once more.</source>
        <translation>文件已损坏或没有复制完整。请重新获取；如果表格软件能打开，请在其中另存一次。</translation>
    </message>
    <message>
        <source>The file says two different things in one place and cannot be trusted. Open it in a spreadsheet program and save it under a new name.</source>
        <translation>文件中同一部分有两种内容，不可信。请用表格软件打开并另存为新文件。</translation>
    </message>
    <message>
        <source>The file is built like one that is made to harm and was not read. Ask whoever sent it for a plain copy.</source>
        <translation>文件的构造与恶意文件相同，没有读取。请向发送者要一份普通的文件。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Divide it into several.</source>
        <translation>文件超过 %1 MB，请拆成几个。</translation>
    </message>
    <message>
        <source>The file unpacks to more than it may (%1 MB) and was not read. Divide it into several.</source>
        <translation>文件解压后超过允许的大小（%1 MB），没有读取。请拆成几个文件。</translation>
    </message>
    <message>
        <source>A sheet has more than %1 rows. Divide it into several files.</source>
        <translation>工作表超过 %1 行，请拆成几个文件。</translation>
    </message>
    <message>
        <source>The file has more than %1 cells. Delete what is not needed or divide it.</source>
        <translation>文件超过 %1 个单元格，请删去不需要的内容或拆成几个文件。</translation>
    </message>
    <message>
        <source>Binary workbooks (xlsb) cannot be read. Save it as xlsx in a spreadsheet program.</source>
        <translation>不能读取二进制工作簿（xlsb）。请用表格软件另存为 xlsx。</translation>
    </message>
    <message>
        <source>“XML Spreadsheet 2003” cannot be read. Save it as xlsx in a spreadsheet program.</source>
        <translation>不能读取“XML 表格 2003”。请用表格软件另存为 xlsx。</translation>
    </message>
    <message>
        <source>This is a web archive under the name of a spreadsheet. Open it in a spreadsheet program and save it as xlsx.</source>
        <translation>这是以表格命名的网页归档文件。请用表格软件打开并另存为 xlsx。</translation>
    </message>
    <message>
        <source>This is a web page without a table, perhaps a login page. Export the list again.</source>
        <translation>这是没有表格的网页，可能是登录页面。请重新导出。</translation>
    </message>
    <message>
        <source>The text is neither Unicode nor GB18030. Save the list as “CSV UTF-8” or as xlsx.</source>
        <translation>文字编码既不是 Unicode 也不是 GB18030。请另存为“CSV UTF-8”或 xlsx。</translation>
    </message>
    <message>
        <source>The part that reads old xls files is not installed (%1). Install it, or save the file as xlsx.</source>
        <translation>没有安装读取旧版 xls 的部件（%1）。请安装，或把文件另存为 xlsx。</translation>
    </message>
    <message>
        <source>This old xls file is damaged and could not be read. Save it as xlsx in a spreadsheet program.</source>
        <translation>这个旧版 xls 文件已损坏，无法读取。请用表格软件另存为 xlsx。</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>已停止，什么都没有导入。</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>title of a column</comment>
        <translation>错误信息</translation>
    </message>
    <message>
        <source>%1 is yet to come. Register it when it is done.</source>
        <translation>%1 还没到。完成后再登记。</translation>
    </message>
    <message>
        <source>%1 is long ago. Look whether the year is right.</source>
        <translation>%1 过早。请核对年份。</translation>
    </message>
    <message>
        <source>%1 is too little for kilograms and is left out. Write kilograms, or 吨 behind tonnes.</source>
        <translation>%1 作为千克太小，未采用。请写千克数，或在吨数后写“吨”。</translation>
    </message>
    <message>
        <source>%1 is rounded to whole kilograms.</source>
        <translation>%1 已取整到千克。</translation>
    </message>
    <message>
        <source>%1 is less than nothing. Write what was charged.</source>
        <translation>%1 小于零。请填写实际收费金额。</translation>
    </message>
    <message>
        <source>A number cell holds %1; zeros in front would be lost. Compare it with the plate of the device.</source>
        <translation>该单元格是数字 %1，前面的 0 会丢失。请与设备铭牌核对。</translation>
    </message>
    <message>
        <source>%1 has it already. Look whether it is the same one; if both are right, give a reason.</source>
        <translation>%1 已有相同内容。请核对是否同一个；两者都对时请写明理由。</translation>
    </message>
    <message>
        <source>The register has %1 with other details. Correct it there or here.</source>
        <translation>库中的 %1 与此内容不同。请改正库中或表中的内容。</translation>
    </message>
    <message>
        <source>Several columns have the title %1; only one of them is used.</source>
        <translation>有多列标题为 %1，只采用其中一列。</translation>
    </message>
    <message>
        <source>Columns not used: %1.</source>
        <translation>未采用的列：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Columns not used: %1 and %n more.</source>
        <translation>
            <numerusform>未采用的列：%1 等，另有 %n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>A row has more than %1 columns. Look whether the file is the list you mean.</source>
        <translation>有一行超过 %1 列。请核对文件是否为要导入的表。</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Another long job is running. Try again when it is done.</source>
        <translation>另一项耗时的工作正在进行，完成后再试。</translation>
    </message>
    <message>
        <source>Checking every row</source>
        <translation>正在逐行检查</translation>
    </message>
    <message>
        <source>Which numbering of plate colours is this?</source>
        <translation>车牌颜色用的是哪一套编号？</translation>
    </message>
    <message>
        <source>The sheet gives the colours as digits, and there are two numberings.</source>
        <translation>表里的颜色是数字，而数字有两套编号。</translation>
    </message>
    <message>
        <source>JT/T 697.7: 1 blue, 2 yellow</source>
        <translation>JT/T 697.7：1 蓝，2 黄</translation>
    </message>
    <message>
        <source>Toll systems: 0 blue, 1 yellow</source>
        <translation>收费系统（ETC）：0 蓝，1 黄</translation>
    </message>
    <message>
        <source>Which colour have the plates?</source>
        <translation>这些车牌是什么颜色？</translation>
    </message>
    <message>
        <source>Some rows do not say, and their plates come in several colours.</source>
        <translation>有些行没有写颜色，而这种车牌不止一种颜色。</translation>
    </message>
    <message>
        <source>The meaning of the columns is not remembered</source>
        <translation>没有记住各列的含义</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) imported</source>
        <translation>
            <numerusform>已导入 %n 条登记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stayed out. Save the sheet with its problems to mend them.</source>
        <translation>
            <numerusform>%n 行没有导入。可以把带错误信息的表另存，改好后再导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row of the sheet is in the list now.</source>
        <translation>表里的每一行都已在列表中。</translation>
    </message>
    <message>
        <source>Save the sheet with its problems</source>
        <translation>另存带错误信息的表</translation>
    </message>
    <message>
        <source>%1 with problems</source>
        <translation>%1 错误信息</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Saved as %1. Mend the rows there and import it again.</source>
        <translation>已另存为 %1。在那里改好后再导入。</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv *.txt *.htm *.html);;All files (*)</source>
        <translation>电子表格 (*.xlsx *.xls *.ods *.csv *.txt *.htm *.html);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import from Excel</source>
        <translation>从 Excel 导入</translation>
    </message>
    <message numerus="yes">
        <source>%n terminal(s) taken into stock</source>
        <translation>
            <numerusform>已入库 %n 台终端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SIM card(s) taken into stock</source>
        <translation>
            <numerusform>已入库 %n 张 SIM 卡</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep these rows with a reason</source>
        <translation>注明理由后保留这些行</translation>
    </message>
    <message>
        <source>Why are they right all the same?</source>
        <translation>这些内容为什么是对的？</translation>
    </message>
    <message>
        <source>That is the file being imported. Save the problems under another name.</source>
        <translation>这就是正在导入的文件。请用另外的文件名保存。</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Policy</source>
        <translation>制度条款</translation>
    </message>
    <message>
        <source>Monitoring centre</source>
        <translation>监控中心</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>服务网点</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>车载终端</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>安装登记</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Custody entry</source>
        <translation>领用记录</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>登记比对</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>The format is table, json or csv.</source>
        <translation>格式为 table、json 或 csv。</translation>
    </message>
    <message>
        <source>table, json (one array of objects, fields by their names) or csv.</source>
        <translation>table、json（一个对象数组，字段按名称）或 csv。</translation>
    </message>
    <message>
        <source>Say what to list: %1.</source>
        <translation>请说明列出什么：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists what the store holds, oldest first.</source>
        <translation>列出数据库的内容，最早的在前。</translation>
    </message>
    <message>
        <source>Begins csv with a byte order mark, for spreadsheets.</source>
        <translation>csv 以字节顺序标记开头，供电子表格程序识别。</translation>
    </message>
    <message>
        <source>Only those with this text in number, plate, VIN, customer, contact, phone, terminal, SIM number or ICCID; in other lists in any text. What this desk sees masked is found by what stays readable; by the whole of it where this desk may open it.</source>
        <translation>只列编号、车牌、VIN、客户、联系人、电话、终端、SIM 卡号或 ICCID 中含有此文字的；其他列表查找全部文字。本岗位看到的内容如有遮盖，只能按未遮盖的部分查找；打开记录后可以看到的，也能按完整的号码查找。</translation>
    </message>
    <message>
        <source>JSON and CSV are for scripts: the fields have their names of the store in every language, times are ISO 8601 in UTC, days 2026-11-23, money is fen, enums are their words, yes and no are true and false (CSV: 1 and 0). “export” writes for people. “duplicates” are registrations that share a plate with its colour, a VIN, a terminal or a card, as when two desks without a line enter one vehicle; &quot;shared&quot; is the field.</source>
        <translation>JSON 和 CSV 供脚本使用：字段在任何语言下都用数据库中的名称，时间为 UTC 的 ISO 8601，日期如 2026-11-23，金额以分为单位，枚举用其词，是与否为 true 和 false（CSV 中为 1 和 0）。“export” 写出供人阅读的文件。“duplicates” 列出车牌（连同颜色）、VIN、终端或 SIM 卡相同的登记表，例如两个岗位在断网时录入了同一辆车；&quot;shared&quot; 是重复的字段。</translation>
    </message>
    <message>
        <source>“%1” is not known in this store. Check the number, or sync first.</source>
        <translation>本机没有“%1”。请核对编号，或先同步。</translation>
    </message>
    <message>
        <source>Of attachments: only those that are not on this computer.</source>
        <translation>附件：只列不在本机的。</translation>
    </message>
    <message>
        <source>Of attachments: only those that are not at the centre yet.</source>
        <translation>附件：只列未上传到中心的。</translation>
    </message>
</context>
<context>
    <name>ListPaper</name>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1，共 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are not printed: narrow the list down first.</source>
        <translation>
            <numerusform>另有 %n 行未打印：请先用筛选缩小列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ListTitles</name>
    <message>
        <source>Registrations</source>
        <translation>安装登记表</translation>
    </message>
    <message>
        <source>Depots</source>
        <translation>服务网点</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>车载终端</translation>
    </message>
    <message>
        <source>SIM cards</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>制度条款</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation>被拒绝的修改</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>Photos and scans</source>
        <translation>照片与扫描件</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n registration(s) entered.</source>
        <translation>
            <numerusform>已录入 %n 份安装登记表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>没有录入任何内容。</translation>
    </message>
    <message>
        <source>The role at this desk may not take sensitive columns out; leave --sensitive away.</source>
        <translation>当前岗位无权导出敏感列；请去掉 --sensitive。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1</source>
        <translation>
            <numerusform>%1 中共 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads xlsx, xls, ods or csv, says every problem of every row and enters the good ones.</source>
        <translation>读取 xlsx、xls、ods 或 csv，指出每一行的每个问题，并录入无误的行。</translation>
    </message>
    <message>
        <source>Only says what would happen.</source>
        <translation>只说明会发生什么，不录入。</translation>
    </message>
    <message>
        <source>Writes the sheet back with a last column 错误信息.</source>
        <translation>写回原表，并在最后加一列“错误信息”。</translation>
    </message>
    <message>
        <source>Only those with this text.</source>
        <translation>只含此文字的。</translation>
    </message>
    <message>
        <source>With the sensitive columns, where the role at this desk may.</source>
        <translation>在当前岗位有权时，包含敏感列。</translation>
    </message>
    <message>
        <source>Say “export WHAT OUT.xlsx” or OUT.csv; WHAT is one of %1.</source>
        <translation>请写成“export WHAT OUT.xlsx”或 OUT.csv；WHAT 为 %1 之一。</translation>
    </message>
    <message>
        <source>Writes a list to OUT.xlsx or OUT.csv as people read it, sensitive columns left out.</source>
        <translation>把列表按人阅读的样子写入 OUT.xlsx 或 OUT.csv，不含敏感列。</translation>
    </message>
    <message>
        <source>Replaces a file of that name.</source>
        <translation>替换同名的文件。</translation>
    </message>
    <message>
        <source>WHAT is one of %1. Titles and words as the desktop shows them, times in China Standard Time, money in yuan; for scripts there is “list WHAT --format json”.</source>
        <translation>WHAT 为 %1 之一。标题和用词与桌面程序一致，时间为北京时间，金额以元为单位；脚本请用 “list WHAT --format json”。</translation>
    </message>
    <message numerus="yes">
        <source>%n terminal(s) entered.</source>
        <translation>
            <numerusform>已录入 %n 台终端。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SIM card(s) entered.</source>
        <translation>
            <numerusform>已录入 %n 张 SIM 卡。</numerusform>
        </translation>
    </message>
    <message>
        <source>For plates that say no colour there is --colour yellow or blue.</source>
        <translation>没有写明颜色的车牌，可用 --colour yellow 或 blue 指定。</translation>
    </message>
    <message>
        <source>What digits for colours mean is said with --colour-digits jtt or etc.</source>
        <translation>颜色数字的含义用 --colour-digits jtt 或 etc 指定。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be kept out, so nothing was entered.</source>
        <translation>
            <numerusform>有 %n 行不能录入，因此没有录入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are kept out make the exit code 3, also with --dry-run; rows that are there already do not. With --all-or-nothing they make it 1, and nothing is entered. JSON: {&quot;file&quot;, &quot;kind&quot;, &quot;rows&quot;: {&quot;all&quot;, &quot;good&quot;, &quot;to_check&quot;, &quot;kept_out&quot;, &quot;there_already&quot;}, &quot;entered&quot;, &quot;unused_columns&quot;: […], &quot;problems&quot;: [{&quot;row&quot;, &quot;field&quot;, &quot;weight&quot;: check|blocks|skips, &quot;reasons&quot;, &quot;sentence&quot;}]}.</source>
        <translation>有行未录入时退出码为 3，用 --dry-run 时也一样；已存在的行不算。用 --all-or-nothing 时退出码为 1，不录入任何内容。JSON：{&quot;file&quot;, &quot;kind&quot;, &quot;rows&quot;: {&quot;all&quot;, &quot;good&quot;, &quot;to_check&quot;, &quot;kept_out&quot;, &quot;there_already&quot;}, &quot;entered&quot;, &quot;unused_columns&quot;: […], &quot;problems&quot;: [{&quot;row&quot;, &quot;field&quot;, &quot;weight&quot;: check|blocks|skips, &quot;reasons&quot;, &quot;sentence&quot;}]}。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 …: %2</source>
        <translation>
            <numerusform>共 %n 行（第 %1 行等）：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The colour is one of %1.</source>
        <translation>颜色为 %1 之一。</translation>
    </message>
    <message>
        <source>The digits are jtt (1 blue, 2 yellow) or etc (0 blue, 1 yellow).</source>
        <translation>数字的含义为 jtt（1 蓝，2 黄）或 etc（0 蓝，1 黄）。</translation>
    </message>
    <message>
        <source>Nobody and nothing called “%1” is known here; “list depots” and “list people” show who is.</source>
        <translation>这里没有名为“%1”的网点或人员；请看 “list depots” 和 “list people”。</translation>
    </message>
    <message>
        <source>“%1” is the name of several. Give one of them another name first.</source>
        <translation>有多个都叫“%1”。请先给其中一个改名。</translation>
    </message>
    <message>
        <source>The depot of all registrations whose row names none.</source>
        <translation>未写明网点的行所属的网点。</translation>
    </message>
    <message>
        <source>The installer of all registrations whose row names none.</source>
        <translation>未写明安装人员的行所用的安装人员。</translation>
    </message>
    <message>
        <source>The colour of plates that say none: yellow, blue …</source>
        <translation>没有写明颜色的车牌的颜色：yellow、blue 等。</translation>
    </message>
    <message>
        <source>What digits for colours mean: jtt (1 blue, 2 yellow) or etc (0 blue, 1 yellow).</source>
        <translation>颜色数字的含义：jtt（1 蓝，2 黄）或 etc（0 蓝，1 黄）。</translation>
    </message>
    <message>
        <source>Enters nothing when any row is kept out.</source>
        <translation>只要有一行不能录入，就什么都不录入。</translation>
    </message>
    <message>
        <source>text or json (one object).</source>
        <translation>text 或 json（一个对象）。</translation>
    </message>
    <message>
        <source>Say “import registrations FILE”, “import terminals FILE” or “import sim-cards FILE”.</source>
        <translation>请写成“import registrations FILE”、“import terminals FILE”或“import sim-cards FILE”。</translation>
    </message>
    <message>
        <source>The format is text or json.</source>
        <translation>格式为 text 或 json。</translation>
    </message>
    <message>
        <source>--depot, --installer, --colour and --colour-digits belong to registrations.</source>
        <translation>--depot、--installer、--colour 和 --colour-digits 只用于安装登记表。</translation>
    </message>
    <message>
        <source>--errors would write over the sheet that is read. Name another file.</source>
        <translation>--errors 会覆盖正在读取的表格。请另指定一个文件。</translation>
    </message>
    <message>
        <source>No row of titles was found in the first ten rows: add one with %1 and so on.</source>
        <translation>前十行中没有找到标题行：请加上写有 %1 等标题的一行。</translation>
    </message>
    <message>
        <source>This desk belongs to another depot than “%1”, and the centre would refuse its registrations. Leave --depot away, or import at a desk of the centre.</source>
        <translation>本机不属于“%1”，中心会拒收为它录入的登记。请去掉 --depot，或在中心的电脑上导入。</translation>
    </message>
    <message>
        <source>A dry run compares the list with a store and makes none, and there is none in %1. Name its folder with --store, or import without --dry-run.</source>
        <translation>试运行只把表格与已有数据库比对，不会新建数据库，而 %1 中没有数据库。请用 --store 指定其文件夹，或去掉 --dry-run 导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 good, %2 to check, %3 kept out, %4 there already.</source>
        <translation>
            <numerusform>共 %n 行：%1 行无误，%2 行请核对，%3 行未录入，%4 行已存在。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>Form incomplete</source>
        <translation>登记表不完整</translation>
    </message>
    <message>
        <source>Not installed yet</source>
        <translation>尚未安装</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>To be accepted</source>
        <translation>待验收</translation>
    </message>
    <message>
        <source>Acceptance not filed</source>
        <translation>验收未归档</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Warranty card</source>
        <translation>保修卡未交</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>证书将到期</translation>
    </message>
    <message>
        <source>No manager</source>
        <translation>负责人空缺</translation>
    </message>
    <message>
        <source>Stock low</source>
        <translation>库存不足</translation>
    </message>
    <message numerus="yes">
        <source>%n terminal(s) left</source>
        <translation>
            <numerusform>剩 %n 台终端</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to choose</source>
        <translation>
            <numerusform>%n 个字段待选择</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused by the centre</source>
        <translation>中心拒收</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to mend</source>
        <translation>
            <numerusform>%n 处更改待改正</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Warranty cards</source>
        <translation>保修卡</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>待验收</translation>
    </message>
    <message>
        <source>To file</source>
        <translation>待归档</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Never online</source>
        <translation>从未上线</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>无法编号</translation>
    </message>
    <message>
        <source>Enter a new one-time code in the settings</source>
        <translation>请在设置中输入新的一次性代码</translation>
    </message>
    <message>
        <source>Not online</source>
        <translation>未上线</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Both were accepted and signed; signed work is never merged. Correct the acceptance of the one that is wrong, or say --apart when these are two vehicles.</source>
        <translation>两张均已验收签字；已签字的工作绝不合并。请更正有误一张的验收；若是两辆车，请用 --apart。</translation>
    </message>
    <message>
        <source>One of the two is deleted. “history” tells what became of it.</source>
        <translation>其中一张已删除，用“history”查看其去向。</translation>
    </message>
    <message>
        <source>Name two different registrations.</source>
        <translation>请指明两张不同的登记表。</translation>
    </message>
    <message>
        <source>No registration %1 is here. “list duplicates” shows the numbers.</source>
        <translation>此处没有登记表 %1。“list duplicates”列出编号。</translation>
    </message>
    <message>
        <source>“%1” chooses nothing. Say FIELD=NUMBER with a field that is to be chosen and one of the two numbers.</source>
        <translation>“%1”未作任何选择。请写 FIELD=NUMBER：待选的字段和两个编号之一。</translation>
    </message>
    <message>
        <source>%1 stays, %2 goes into it.</source>
        <translation>%1 保留，%2 并入。</translation>
    </message>
    <message>
        <source>Nothing was merged: say for each of these fields which value stands, or --take all=NUMBER.</source>
        <translation>未合并：请逐项说明取哪个值，或用 --take all=NUMBER。</translation>
    </message>
    <message>
        <source>Merged: %1 went into %2. “merge %2 %1 --undo” takes it back.</source>
        <translation>已合并：%1 并入 %2。“merge %2 %1 --undo”可撤回。</translation>
    </message>
    <message>
        <source>These two were not merged.</source>
        <translation>这两张未曾合并。</translation>
    </message>
    <message>
        <source>The merge is taken back: both stand again.</source>
        <translation>合并已撤回：两张均已恢复。</translation>
    </message>
    <message>
        <source>Name two registrations by their numbers, and either --take, --apart or --undo.</source>
        <translation>请用编号指明两张登记表，并只用 --take、--apart 或 --undo 之一。</translation>
    </message>
    <message>
        <source>Remembered: these are two vehicles.</source>
        <translation>已记住：这是两辆车。</translation>
    </message>
    <message>
        <source>Makes one of two registrations of the same vehicle.</source>
        <translation>将同一辆车的两张登记表合并为一张。</translation>
    </message>
    <message>
        <source>which value stands where they differ, e.g. phone=AZ-…; “all” for every field.</source>
        <translation>不同之处取哪个值，如 phone=AZ-…；“all”指全部字段。</translation>
    </message>
    <message>
        <source>these are two vehicles: do not ask again.</source>
        <translation>这是两辆车：不再询问。</translation>
    </message>
    <message>
        <source>take a merge back: both stand again.</source>
        <translation>撤回合并：两张均恢复。</translation>
    </message>
    <message>
        <source>The accepted one stays, otherwise the older. What only one says is kept; where both differ, and always for money and ticks, --take says which. The other is marked as deleted, keeps its history, and its photos move over.</source>
        <translation>已验收的一张保留，否则保留较早的一张。只有一张填写的内容保留；两张不同之处，以及金额和勾选项，一律由 --take 说明。另一张标记为已删除、保留历史，其照片一并移过去。</translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Received</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>领用</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>Changed elsewhere meanwhile</source>
        <translation>其间别处也有修改</translation>
    </message>
    <message>
        <source>Keep what is typed here</source>
        <translation>保留这里填写的</translation>
    </message>
    <message>
        <source>Take what came from elsewhere</source>
        <translation>采用别处的</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>Materials: list what was used, or write “none”.</source>
        <translation>所用材料：请列出所用材料，没有就写“无”。</translation>
    </message>
    <message>
        <source>Suggestions: ask the customer and write them down, or “none”.</source>
        <translation>产品建议：请询问客户并记录，没有就写“无”。</translation>
    </message>
    <message>
        <source>Service evaluation: ask the customer to evaluate the service.</source>
        <translation>服务评价：请客户对本次服务作出评价。</translation>
    </message>
    <message>
        <source>To be mended: write what is to be put right and until when.</source>
        <translation>整改要求：请写明整改内容和期限。</translation>
    </message>
    <message>
        <source>Reason: write why the earlier entry is corrected.</source>
        <translation>原因：请写明为什么更正原记录。</translation>
    </message>
    <message>
        <source>Customer&apos;s signature: have the customer sign before you leave.</source>
        <translation>客户签字：离开前请客户签字。</translation>
    </message>
    <message>
        <source>File the sheet with the company before you leave.</source>
        <translation>离开前请将单据向公司备案。</translation>
    </message>
    <message>
        <source>Electrical check: check the wiring for safety and leakage, then enter the result.</source>
        <translation>布线后电气安全检查：请检查布线安全和漏电情况，再填写结果。</translation>
    </message>
    <message>
        <source>Trial run: run it and look at every part, then enter the result.</source>
        <translation>试运行：请通电试运行并逐项检查，再填写结果。</translation>
    </message>
    <message>
        <source>%1: fill it in.</source>
        <translation>%1：请填写。</translation>
    </message>
    <message>
        <source>%1 is wrong: mend it, or keep it and give the reason.</source>
        <translation>%1有误：请改正；确需保留时请注明原因。</translation>
    </message>
    <message>
        <source>%1: not done yet. Do it, then tick it.</source>
        <translation>%1：尚未完成，完成后请勾选。</translation>
    </message>
    <message>
        <source>%1 was not passed: put it right and run it again until all is normal.</source>
        <translation>%1未通过：请排除故障后重新试验，直到正常。</translation>
    </message>
    <message>
        <source>%1 is earlier than the step before it: compare the times.</source>
        <translation>%1早于上一步骤：请核对时间。</translation>
    </message>
    <message>
        <source>%1 lies in the future: correct the time.</source>
        <translation>%1晚于当前时间：请改正。</translation>
    </message>
    <message>
        <source>The supply was changed: ask for the customer&apos;s consent and tick it.</source>
        <translation>已改动电源：请征得客户同意并勾选。</translation>
    </message>
    <message>
        <source>The supply was changed: enter the certificate of the electrician who did it.</source>
        <translation>已改动电源：请填写施工电工的电工证号。</translation>
    </message>
    <message>
        <source>Nobody of the roster holds this electrician certificate: compare the number, or add it to the roster.</source>
        <translation>花名册中没有此电工证：请核对证号，或先登记到花名册。</translation>
    </message>
    <message>
        <source>The electrician certificate was not valid on the day of installation: enter that of another electrician.</source>
        <translation>安装当日该电工证已不在有效期内：请填写其他持证电工的证号。</translation>
    </message>
    <message>
        <source>%1 is out of range: choose one of the values offered.</source>
        <translation>%1超出范围：请从给出的选项中选择。</translation>
    </message>
    <message>
        <source>The last test of a vehicle was signed later than this: enter when this one was signed.</source>
        <translation>有车辆的上一次验收签字时间比这里还晚：请填写本次签字的时间。</translation>
    </message>
    <message>
        <source>These vehicles belong to several customers: accept them customer by customer, each on a sheet of its own.</source>
        <translation>这些车辆属于不同客户：请按客户分别验收，各用一张单子。</translation>
    </message>
</context>
<context>
    <name>OpenEdits</name>
    <message>
        <source>Changed elsewhere meanwhile and shown as it is now: %1.</source>
        <translation>其间别处修改了以下内容，已按现在的显示：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Changed here and elsewhere; you are asked when you save. %1</source>
        <translation>这里与别处都修改了，保存时请您选择。%1</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile</source>
        <translation>其间别处也有修改</translation>
    </message>
    <message>
        <source>Keep what is typed here</source>
        <translation>保留这里填写的</translation>
    </message>
    <message>
        <source>Take what came from elsewhere</source>
        <translation>采用别处的</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The program is running already</source>
        <translation>程序已在运行</translation>
    </message>
    <message>
        <source>Another window has %1 open. Go on there, or close it and try again.</source>
        <translation>另一个窗口正打开着 %1。请在那里继续，或关闭后重试。</translation>
    </message>
    <message>
        <source>A newer version wrote these records</source>
        <translation>这些数据由较新的版本写成</translation>
    </message>
    <message>
        <source>Update this program to open %1. Nothing in it was touched.</source>
        <translation>请更新本程序以打开 %1。其中的数据没有改动。</translation>
    </message>
    <message>
        <source>The records on this computer are damaged</source>
        <translation>本机的数据已损坏</translation>
    </message>
    <message>
        <source>The folder may not be written</source>
        <translation>文件夹不可写</translation>
    </message>
    <message>
        <source>The records in %1 cannot be changed by this account. Ask for write permission, or choose another folder.</source>
        <translation>当前账户不能更改 %1 中的数据。请申请写入权限，或另选文件夹。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Make room on the disk of %1 and try again. What was there is untouched.</source>
        <translation>请在 %1 所在的磁盘腾出空间后重试。原有数据未受影响。</translation>
    </message>
    <message>
        <source>The records do not open</source>
        <translation>数据无法打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>另选文件夹…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Backups (*.skbackup *.sqlite);;All files (*)</source>
        <translation>备份 (*.skbackup *.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>备份未能恢复</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>备份已恢复</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>原来的数据保留为 %1。</translation>
    </message>
    <message>
        <source>Choose a folder for the records</source>
        <translation>选择存放数据的文件夹</translation>
    </message>
    <message>
        <source>Before numbers can be given again, enter a new one-time code of the centre in the settings: another computer may bear the old letters.</source>
        <translation>要继续给出编号，请先在设置中输入监控中心新的一次性代码：另一台电脑可能仍在使用原来的字母。</translation>
    </message>
    <message>
        <source>Save what can still be read in %1: what was not sent stays to be sent, what is missing comes from the last backup and, at the next sync, from the centre. The damaged file is kept beside it. If nothing can be read, restore a backup.</source>
        <translation>抢救 %1 中还能读出的内容：未发送的仍待发送，缺少的取自最近的备份，并在下次同步时取自中心。损坏的文件保留在旁边。若什么都读不出，请恢复备份。</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>抢救可读内容</translation>
    </message>
    <message>
        <source>Nothing could be saved</source>
        <translation>未能抢救任何内容</translation>
    </message>
    <message>
        <source>The file can no longer be read at all. Restore a backup; what the centre has comes back at the next sync.</source>
        <translation>文件已完全无法读取。请恢复备份；中心已有的内容会在下次同步时取回。</translation>
    </message>
    <message>
        <source>The records were saved</source>
        <translation>记录已抢救</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>The desk for installation and after-sales service.</source>
        <translation>安装与售后服务工作台。</translation>
    </message>
    <message>
        <source>Folder of the store.</source>
        <translation>数据库所在的文件夹。</translation>
    </message>
    <message>
        <source>Language: zh_CN or en.</source>
        <translation>语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Theme: light, dark or system.</source>
        <translation>外观：light、dark 或 system。</translation>
    </message>
    <message>
        <source>File that stands in for the keychain (mode 0600).</source>
        <translation>代替钥匙串的文件（权限 0600）。</translation>
    </message>
    <message>
        <source>Write pictures of every screen to a folder and quit.</source>
        <translation>把每个页面的图片写入文件夹后退出。</translation>
    </message>
    <message>
        <source>There is no language “%1”: choose zh_CN or en.</source>
        <translation>没有语言“%1”：请用 zh_CN 或 en。</translation>
    </message>
    <message>
        <source>There is no theme “%1”: choose light, dark or system.</source>
        <translation>没有外观“%1”：请用 light、dark 或 system。</translation>
    </message>
    <message>
        <source>“%1” means nothing here; see --help.</source>
        <translation>“%1”在这里没有意义；请看 --help。</translation>
    </message>
    <message>
        <source>Only pictures whose names begin so, e.g. registrations-yard.</source>
        <translation>只拍名称以此开头的图片，例如 registrations-yard。</translation>
    </message>
</context>
<context>
    <name>OutFile</name>
    <message>
        <source>The folder %1 does not exist. Make it, or name another.</source>
        <translation>文件夹 %1 不存在。请建立它，或另指定一个。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 是文件夹。请指定其中的文件。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or say --force to replace it.</source>
        <translation>%1 已存在。请换一个名字，或用 --force 替换它。</translation>
    </message>
</context>
<context>
    <name>PlateColour</name>
    <message>
        <source>No plate</source>
        <translation>未上牌</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Farm yellow</source>
        <translation>农黄色</translation>
    </message>
    <message>
        <source>Farm green</source>
        <translation>农绿色</translation>
    </message>
    <message>
        <source>Yellow and green</source>
        <translation>黄绿色</translation>
    </message>
    <message>
        <source>Gradient green</source>
        <translation>渐变绿</translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message>
        <source>Vehicles online by the end of December of the following year</source>
        <translation>次年 12 月底前上线车辆</translation>
    </message>
    <message>
        <source>Monitoring centres</source>
        <translation>监控中心数量</translation>
    </message>
    <message>
        <source>Managers of each centre or depot</source>
        <translation>每个中心或网点的负责人</translation>
    </message>
    <message>
        <source>Deadline of an after-sales ticket</source>
        <translation>售后工单时限</translation>
    </message>
    <message>
        <source>Return visits for each job, at least</source>
        <translation>每次服务回访，至少</translation>
    </message>
    <message>
        <source>Short report, every</source>
        <translation>简报周期</translation>
    </message>
    <message>
        <source>Full report, every</source>
        <translation>全面报告周期</translation>
    </message>
    <message>
        <source>Fault alarm, short window</source>
        <translation>故障预警，短窗口</translation>
    </message>
    <message>
        <source>Fault alarm, middle window</source>
        <translation>故障预警，中窗口</translation>
    </message>
    <message>
        <source>Fault alarm, long window</source>
        <translation>故障预警，长窗口</translation>
    </message>
    <message>
        <source>Installations per working day and agreement, at least</source>
        <translation>每份协议每个工作日安装，至少</translation>
    </message>
    <message>
        <source>Low stock at a centre, fewer than</source>
        <translation>中心库存不足，少于</translation>
    </message>
    <message>
        <source>Low stock at a depot, fewer than</source>
        <translation>网点库存不足，少于</translation>
    </message>
    <message>
        <source>Deduction from the batch&apos;s fee per day late</source>
        <translation>每迟一天扣该批安装费</translation>
    </message>
    <message>
        <source>Deduction from the batch&apos;s fee per verified complaint</source>
        <translation>每次属实投诉扣该批安装费</translation>
    </message>
    <message>
        <source>All deductions together, at most</source>
        <translation>各项扣款合计，最多</translation>
    </message>
    <message>
        <source>Copies of an agreement</source>
        <translation>协议份数</translation>
    </message>
    <message>
        <source>Demerits for a complaint about staff</source>
        <translation>员工被投诉记过</translation>
    </message>
    <message>
        <source>Warnings before a repeated repair is at own cost</source>
        <translation>重复维修自费前的警告</translation>
    </message>
    <message>
        <source>A certificate is shown as ending this long before</source>
        <translation>证书到期提前提醒</translation>
    </message>
    <message>
        <source>Fine for leaving without a call, per time</source>
        <translation>离开未电话告知，每次罚款</translation>
    </message>
    <message>
        <source>Fine for not being on time, per time</source>
        <translation>未按时到达，每次罚款</translation>
    </message>
    <message>
        <source>Fine for a poor report, per time</source>
        <translation>汇报不合格，每次罚款</translation>
    </message>
    <message>
        <source>Fine for a phone switched off, per time</source>
        <translation>手机关机，每次罚款</translation>
    </message>
    <message>
        <source>Phones are on from</source>
        <translation>手机开机自</translation>
    </message>
    <message>
        <source>Phones are on until</source>
        <translation>手机开机至</translation>
    </message>
    <message>
        <source>Fine for not following instructions, per time</source>
        <translation>不服从安排，每次罚款</translation>
    </message>
    <message>
        <source>Lodging per day, at most, with receipt</source>
        <translation>每日住宿，凭票最多</translation>
    </message>
    <message>
        <source>Meal subsidy per meal and person</source>
        <translation>每人每餐补贴</translation>
    </message>
    <message>
        <source>Lodging for a task finished the same day</source>
        <translation>当日完成任务的住宿</translation>
    </message>
    <message>
        <source>Lending of staff per day and person</source>
        <translation>人员借调，每人每天</translation>
    </message>
    <message>
        <source>Cash is handed in within</source>
        <translation>现金上交期限</translation>
    </message>
    <message>
        <source>Warranty from the joint signing</source>
        <translation>自共同签字起保修</translation>
    </message>
    <message>
        <source>Project: response within</source>
        <translation>项目：响应时限</translation>
    </message>
    <message>
        <source>Project: on site within</source>
        <translation>项目：到场时限</translation>
    </message>
    <message>
        <source>Project: done within</source>
        <translation>项目：完成时限</translation>
    </message>
    <message>
        <source>Project: loaner of the same grade after</source>
        <translation>项目：提供同档备用机，超过</translation>
    </message>
    <message>
        <source>Warranty: on site within</source>
        <translation>保修：到场时限</translation>
    </message>
    <message>
        <source>Emergency: on the way within</source>
        <translation>紧急情况：出发时限</translation>
    </message>
    <message>
        <source>Warranty visits per year, at least</source>
        <translation>每年保修巡检，至少</translation>
    </message>
    <message>
        <source>First warranty visit within</source>
        <translation>首次保修巡检期限</translation>
    </message>
    <message>
        <source>Warranty card handed over within</source>
        <translation>保修卡交付期限</translation>
    </message>
    <message>
        <source>A warranty card is shown as due this long before</source>
        <translation>保修卡到期提前提醒</translation>
    </message>
    <message>
        <source>Records are kept from the closing day for</source>
        <translation>记录自办结起保存</translation>
    </message>
    <message>
        <source>Kinds of records that are kept</source>
        <translation>须保存的记录种类</translation>
    </message>
    <message>
        <source>Training, at least</source>
        <translation>培训，至少</translation>
    </message>
    <message>
        <source>Guide: cleanings per day, at least</source>
        <translation>指南：每天清洁，至少</translation>
    </message>
    <message>
        <source>Guide: distance of the scanner, at most</source>
        <translation>指南：扫描距离，最多</translation>
    </message>
    <message>
        <source>Guide: life of the print head, at least</source>
        <translation>指南：打印头寿命，至少</translation>
    </message>
    <message>
        <source>Guide: length of a paper roll, about</source>
        <translation>指南：纸卷长度，约</translation>
    </message>
    <message>
        <source>Guide: rolls per print head, about</source>
        <translation>指南：每个打印头用纸卷，约</translation>
    </message>
    <message>
        <source>Guide: backing paper left on the roll</source>
        <translation>指南：纸卷剩余底纸</translation>
    </message>
    <message>
        <source>Guide: strength of the cleaning alcohol, at least</source>
        <translation>指南：清洁酒精浓度，至少</translation>
    </message>
    <message>
        <source>Guide: drying after cleaning, at least</source>
        <translation>指南：清洁后晾干，至少</translation>
    </message>
    <message>
        <source>Guide: drying after cleaning, at most</source>
        <translation>指南：清洁后晾干，最多</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vehicle(s)</source>
        <translation>
            <numerusform>%Ln 辆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln centre(s)</source>
        <translation>
            <numerusform>%Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln demerit(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation>
            <numerusform>%Ln 种</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roll(s)</source>
        <translation>
            <numerusform>%Ln 卷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln centimetre(s)</source>
        <translation>
            <numerusform>%Ln 厘米</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln metre(s)</source>
        <translation>
            <numerusform>%Ln 米</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kilometre(s)</source>
        <translation>
            <numerusform>%Ln 千米</numerusform>
        </translation>
    </message>
    <message>
        <source>¥%1</source>
        <translation>¥%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Installation of a gas appliance, within</source>
        <translation>燃气具安装期限</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>An installed vehicle is shown as never online after</source>
        <translation>已安装车辆超过此期限未上线即提示</translation>
    </message>
    <message>
        <source>Signing in without a line, after the last time with one, for</source>
        <translation>离线登录，自上次联网登录起</translation>
    </message>
    <message>
        <source>The desk locks itself when nobody touched it for (0: never)</source>
        <translation>无人操作时自动锁定（0：从不）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The PDF to write; an older one of that name is replaced.</source>
        <translation>要写入的 PDF；同名的旧文件会被替换。</translation>
    </message>
    <message>
        <source>a4, a5 or one of the continuous papers of the form (a wrong name lists them).</source>
        <translation>a4、a5 或该表单的一种连续纸（写错时会列出）。</translation>
    </message>
    <message>
        <source>Only what is filled in, for paper that has the form printed on it.</source>
        <translation>只打印填写内容，用于已印好表格的纸（套打）。</translation>
    </message>
    <message>
        <source>The form&apos;s own words in English.</source>
        <translation>表单自身的文字用英文。</translation>
    </message>
    <message>
        <source>“%1” is not known in this store. Check the number, or sync first.</source>
        <translation>数据库中没有“%1”。请核对编号，或先同步。</translation>
    </message>
    <message>
        <source>The vehicle of %1 is not accepted yet: its warranty has not begun.</source>
        <translation>%1 的车辆尚未验收：保修还没有开始。</translation>
    </message>
    <message>
        <source>This form is laid out for: %1.</source>
        <translation>该表单适用的纸张：%1。</translation>
    </message>
    <message>
        <source>No Chinese font is installed: install fonts-noto-cjk.</source>
        <translation>没有安装中文字体：请安装 fonts-noto-cjk。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) in %1</source>
        <translation>
            <numerusform>%1 中共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the text of one QR code, SK1:…</source>
        <translation>请给出一个二维码的文字，SK1：…</translation>
    </message>
    <message>
        <source>A newer program printed this sheet. Update this one.</source>
        <translation>这张单由较新的程序打印。请更新本程序。</translation>
    </message>
    <message>
        <source>This is not the code of one of our sheets, or it was mistyped: scan it again.</source>
        <translation>这不是我们单据上的二维码，或输入有误：请重新扫描。</translation>
    </message>
    <message>
        <source>Unchanged: the record reads as it did when this sheet was printed.</source>
        <translation>未变：记录与打印时一致。</translation>
    </message>
    <message>
        <source>Changed: the record was changed after this sheet was printed. Print it again.</source>
        <translation>已变：打印之后记录有更改。请重新打印。</translation>
    </message>
    <message>
        <source>Unknown: no record of this store has that number. Sync, or ask the centre.</source>
        <translation>未知：数据库中没有这个编号。请先同步，或询问中心。</translation>
    </message>
    <message>
        <source>Says whether the record behind a printed sheet changed since (0 unchanged, 1 changed or unknown).</source>
        <translation>判断打印之后记录是否有更改（0 未变，1 已变或未知）。</translation>
    </message>
    <message>
        <source>Batches YH-… and single acceptances are different forms: print them apart.</source>
        <translation>批次 YH-… 与单车验收单是不同的表单，请分开打印。</translation>
    </message>
    <message>
        <source>Say registration, acceptance, warranty or batch, at least one number, and --pdf OUT.</source>
        <translation>请指明 registration、acceptance、warranty 或 batch，至少一个编号，以及 --pdf 输出文件。</translation>
    </message>
    <message>
        <source>Accepted: the acceptance this sheet was printed for is on record now.</source>
        <translation>已验收：这张单子所签的验收现已登记。</translation>
    </message>
    <message>
        <source>Writes forms as one PDF.</source>
        <translation>把表单写成一个 PDF。</translation>
    </message>
    <message>
        <source>A number is that of the registration AZ-…, the acceptance YS-…, the card BX-… or the batch YH-…, which stands for all its vehicles; “acceptance YH-…” is the summary of the batch. “batch” prints the summary to sign for vehicles that are not accepted yet. A vehicle that is named twice is printed once.</source>
        <translation>编号可以是安装登记表 AZ-…、验收单 YS-…、保修卡 BX-… 或批次 YH-…（代表其全部车辆）；“acceptance YH-…” 是该批次的汇总单。“batch” 为尚未验收的车辆打印待签字的汇总单。同一辆车写了两次也只打印一次。</translation>
    </message>
    <message>
        <source>all, customer, company, or a number: so often all copies of the form.</source>
        <translation>all、customer、company，或一个数字：各联打印这么多份。</translation>
    </message>
    <message>
        <source>Millimetres to the right and down for a printer that feeds askew, as 1.5,-2.</source>
        <translation>打印机走纸偏移时向右、向下校正的毫米数，如 1.5,-2。</translation>
    </message>
    <message>
        <source>The copies are all, customer, company or a number from 1 to %1.</source>
        <translation>份数为 all、customer、company 或 1 到 %1 的数字。</translation>
    </message>
    <message>
        <source>The offset is two numbers of millimetres, at most %1 each, as 1.5,-2.</source>
        <translation>偏移为两个毫米数，各不超过 %1，如 1.5,-2。</translation>
    </message>
    <message>
        <source>A vehicle is accepted already (%1). “print batch” is for those that are not; leave it away, or print its acceptance.</source>
        <translation>有车辆已经验收（%1）。“print batch”只用于尚未验收的车辆：请去掉这辆车，或打印它的验收单。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Installation registration</source>
        <translation>安装登记表</translation>
    </message>
    <message>
        <source>Acceptance form</source>
        <translation>验收单</translation>
    </message>
    <message>
        <source>Batch summary</source>
        <translation>批量验收汇总单</translation>
    </message>
    <message>
        <source>Warranty card</source>
        <translation>保修卡</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message numerus="yes">
        <source>What of the %n chosen vehicle(s)?</source>
        <translation>
            <numerusform>打印所选 %n 辆车的哪一种？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be printed</source>
        <translation>无法打印</translation>
    </message>
    <message>
        <source>Acceptance form to sign</source>
        <translation>待签验收单</translation>
    </message>
    <message>
        <source>Batch summary to sign</source>
        <translation>待签批量验收汇总单</translation>
    </message>
</context>
<context>
    <name>Rebuilding</name>
    <message>
        <source>Everything could be read.</source>
        <translation>全部内容均已读出。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read.</source>
        <translation>
            <numerusform>有 %n 行无法读出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing record(s) came from the last backup.</source>
        <translation>
            <numerusform>缺少的 %n 条记录取自最近的备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were not sent can no longer be read: look through what was written since the last sync.</source>
        <translation>
            <numerusform>有 %n 项未发送的更改已无法读出：请核对上次同步之后填写的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next sync compares everything with the centre and brings the rest.</source>
        <translation>下次同步会与中心全部核对，并取回其余内容。</translation>
    </message>
    <message>
        <source>Before numbers can be given again, enter a new one-time code of the centre in the settings.</source>
        <translation>须先在设置中输入中心新的一次性注册码，才能继续编号。</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>损坏的文件保存为 %1。</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A value does not fit its field (%1). Correct it and save again.</source>
        <translation>有内容与字段不符（%1）。请改正后重新保存。</translation>
    </message>
    <message>
        <source>A text is longer than allowed (%1). Shorten it and save again.</source>
        <translation>有文字过长（%1）。请缩短后重新保存。</translation>
    </message>
    <message>
        <source>The record belongs to another centre or depot. Ask them to change it.</source>
        <translation>该记录属于其他中心或网点。请联系对方更改。</translation>
    </message>
    <message>
        <source>This depot may not change a confidential field (%1).</source>
        <translation>本网点不得更改保密字段（%1）。</translation>
    </message>
    <message>
        <source>Signed work is not changed. Enter a correction instead.</source>
        <translation>已签字的内容不能更改。请另填一份更正。</translation>
    </message>
    <message>
        <source>The centre does not have this record. Save it again to send it whole.</source>
        <translation>中心没有这条记录。请重新保存，以便整条上传。</translation>
    </message>
    <message>
        <source>The record&apos;s number is used twice. Make a new record and copy the content.</source>
        <translation>记录的标识重复。请新建一条记录并复制内容。</translation>
    </message>
    <message>
        <source>The work was accepted and signed elsewhere before this change arrived. Give the change up, or correct the acceptance.</source>
        <translation>此更改到达之前，该安装已在别处验收签字。请放弃此更改，或更正验收单。</translation>
    </message>
    <message>
        <source>Whoever wrote this has not signed in at this computer. Sign in and save again.</source>
        <translation>写下这项更改的人没有在本机登录。请登录后重新保存。</translation>
    </message>
    <message>
        <source>The role of whoever wrote this may not change that (%1). Ask somebody who may.</source>
        <translation>写下这项更改的人的角色无权修改此项（%1）。请由有权限的人修改。</translation>
    </message>
</context>
<context>
    <name>RegistrationCells</name>
    <message>
        <source>Stage</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>安装人员</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收日期</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>保修至</translation>
    </message>
</context>
<context>
    <name>RegistrationStage</name>
    <message>
        <source>To install</source>
        <translation>待安装</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完整</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暂定验收</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已验收</translation>
    </message>
    <message>
        <source>Registered; the terminal is not installed yet.</source>
        <translation>已登记，终端还没有安装。</translation>
    </message>
    <message>
        <source>Installed, but the form still lacks something.</source>
        <translation>已安装，但登记表还有缺项。</translation>
    </message>
    <message>
        <source>The form is complete. Next comes the acceptance.</source>
        <translation>登记表已完整，下一步是验收。</translation>
    </message>
    <message>
        <source>Accepted, and the centre has it.</source>
        <translation>已验收，中心已收到。</translation>
    </message>
    <message>
        <source>The acceptance found something to put right. Mend it, then accept again.</source>
        <translation>验收时发现需要整改，整改后再次验收。</translation>
    </message>
    <message>
        <source>Accepted here. It counts once the centre has it: sync when the line is up.</source>
        <translation>已在本机验收。同步到中心后才算数，请在联网时同步。</translation>
    </message>
</context>
<context>
    <name>Revealing</name>
    <message>
        <source>Show “%1” of %2?</source>
        <translation>显示 %2 的“%1”？</translation>
    </message>
    <message>
        <source>What do you need it for? The reason is kept at the centre with your name.</source>
        <translation>为什么需要查看？原因连同您的姓名留存在中心。</translation>
    </message>
    <message>
        <source>A reason in a few words</source>
        <translation>请简要写明原因</translation>
    </message>
    <message>
        <source>Write so that somebody else understands it later.</source>
        <translation>请写得让别人以后也能看懂。</translation>
    </message>
    <message>
        <source>It is not shown</source>
        <translation>未能显示</translation>
    </message>
    <message>
        <source>nothing stands there</source>
        <translation>没有内容</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Nobody may do this here.</source>
        <translation>这里没有人可以这样做。</translation>
    </message>
    <message>
        <source>The role “%1” may not do this; these may: %2.</source>
        <translation>角色“%1”不能这样做；可以的角色：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>可读</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>可写</translation>
    </message>
    <message>
        <source>Accounts and computers of the centre</source>
        <translation>维护中心的账号和电脑</translation>
    </message>
    <message>
        <source>Confidential columns out of the house</source>
        <translation>导出保密栏目</translation>
    </message>
    <message>
        <source>Look at one hidden value, with a reason</source>
        <translation>写明原因后查看隐藏内容</translation>
    </message>
    <message>
        <source>Settle conflicts and refused changes</source>
        <translation>处理冲突和被拒的更改</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Installer</source>
        <translation>安装人员</translation>
    </message>
    <message>
        <source>Call-desk operator</source>
        <translation>客服坐席</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>调度员</translation>
    </message>
    <message>
        <source>Depot manager</source>
        <translation>网点负责人</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作网点</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>Ruling</name>
    <message>
        <source>One vehicle: merged</source>
        <translation>同一辆车：已合并</translation>
    </message>
    <message>
        <source>Two vehicles</source>
        <translation>两辆车</translation>
    </message>
    <message>
        <source>Merge taken back</source>
        <translation>合并已撤回</translation>
    </message>
    <message>
        <source>Both rightly deleted</source>
        <translation>两张均应删除</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The folder of the store (default: the desktop&apos;s own).</source>
        <translation>数据库所在的文件夹（默认为桌面程序的）。</translation>
    </message>
    <message>
        <source>zh_CN or en (default: the system&apos;s).</source>
        <translation>zh_CN 或 en（默认随系统）。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Usage: %1 [--store DIR] COMMAND …</source>
        <translation>用法：%1 [--store 文件夹] 命令 …</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” tells everything about a command.</source>
        <translation>“%1 命令 --help” 显示该命令的全部说明。</translation>
    </message>
    <message>
        <source>There is no command “%1”. “%2 --help” lists them.</source>
        <translation>没有命令“%1”。“%2 --help” 列出全部命令。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 it did not work, the reason is on standard error; 2 the call is not understood; 3 done in part: rows were kept out, changes refused or not sent, or conflicts wait for a choice.</source>
        <translation>退出码：0 完成；1 未成功，原因见标准错误；2 调用有误；3 部分完成：有行未录入、有修改被拒绝或未发送，或有冲突等待选择。</translation>
    </message>
    <message>
        <source>JSON, CSV fields, exit codes and the words of the call are the same in both languages.</source>
        <translation>JSON、CSV 字段、退出码和调用所用的词在两种语言下相同。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>“%1” takes no further words; “%2” means nothing to it.</source>
        <translation>“%1” 后面不带其他词；不理解“%2”。</translation>
    </message>
    <message>
        <source>“%1” is not spoken here; the languages are zh_CN and en.</source>
        <translation>不支持语言“%1”；可用的语言为 zh_CN 和 en。</translation>
    </message>
    <message>
        <source>Not everything could be written to standard output.</source>
        <translation>标准输出未能全部写出。</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Name one file to write the backup to.</source>
        <translation>请指定一个备份文件。</translation>
    </message>
    <message>
        <source>%1 exists already; a backup never overwrites. Choose another name.</source>
        <translation>%1 已存在；备份不会覆盖文件。请换一个名字。</translation>
    </message>
    <message>
        <source>The store was written to %1 (%2 bytes).</source>
        <translation>数据库已写入 %1（%2 字节）。</translation>
    </message>
    <message>
        <source>Name the one backup file to restore.</source>
        <translation>请指定要恢复的那一个备份文件。</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>已从 %1 恢复。</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>原来的数据保留为 %1。</translation>
    </message>
    <message>
        <source>The store in %1 is sound (schema %2).</source>
        <translation>%1 中的数据库完好（结构版本 %2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the centre yet</source>
        <translation>
            <numerusform>%n 项更改尚未上传到中心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused change(s)</source>
        <translation>
            <numerusform>%n 项更改被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts a backup in the place of the store; what was there is kept beside it.</source>
        <translation>用备份替换数据库；原来的保留在旁边。</translation>
    </message>
    <message>
        <source>Looks at every page and index of the store and says what waits.</source>
        <translation>检查数据库的每一页和每个索引，并说明有什么待办。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the backup file itself.</source>
        <translation>%1 是文件夹。请给出备份文件本身。</translation>
    </message>
    <message>
        <source>No number can be given here until the store is enrolled with a new code: others may bear the old letters.</source>
        <translation>用新的一次性代码重新登记之前，这里无法给出编号：别的电脑可能仍在使用原来的字母。</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>没有备份文件 %1。</translation>
    </message>
    <message>
        <source>The format is text or json.</source>
        <translation>格式为 text 或 json。</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text 或 json。</translation>
    </message>
    <message>
        <source>Writes the whole store into one new file, also while the desktop has it open.</source>
        <translation>把整个数据库写成一个新文件；桌面程序开着时也可以。</translation>
    </message>
    <message>
        <source>The photos that are not at the centre yet could not be copied: %1</source>
        <translation>未上传到中心的照片没能复制：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that are not at the centre yet lie in %1. All others come again from the centre.</source>
        <translation>
            <numerusform>%n 张未上传到中心的照片放在 %1。其余照片以后从中心取回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) came with it. All others come again from the centre.</source>
        <translation>
            <numerusform>随备份恢复了 %n 张照片。其余照片以后从中心取回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not uploaded</source>
        <translation>
            <numerusform>%n 张照片未上传</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is damaged: %1. Save what can be read with “rebuild”.</source>
        <translation>存储已损坏：%1。用“rebuild”抢救可读内容。</translation>
    </message>
    <message>
        <source>Makes a new store of everything that can still be read in a damaged one.</source>
        <translation>用损坏的存储中还能读出的内容重建存储。</translation>
    </message>
    <message>
        <source>The damaged file is kept; what was not sent stays to be sent, and what is missing comes from the last backup and the centre.</source>
        <translation>损坏的文件会保留；未发送的仍待发送，缺少的取自最近的备份和中心。</translation>
    </message>
    <message>
        <source>JSON: {&quot;folder&quot;, &quot;sound&quot;, &quot;schema&quot;, &quot;changes&quot;, &quot;conflicts&quot;, &quot;refused&quot;, &quot;files&quot;, &quot;duplicates&quot;}, and &quot;complaint&quot; for a damaged one. What waits does not change the exit code here.</source>
        <translation>JSON：{&quot;folder&quot;, &quot;sound&quot;, &quot;schema&quot;, &quot;changes&quot;, &quot;conflicts&quot;, &quot;refused&quot;, &quot;files&quot;, &quot;duplicates&quot;}；损坏时还有 &quot;complaint&quot;。有待处理的内容不影响这里的返回码。</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The central service does not answer. Check the line and try again; nothing is lost.</source>
        <translation>中央服务没有应答。请检查网络后重试；数据不会丢失。</translation>
    </message>
    <message>
        <source>The central service refused (%1).</source>
        <translation>中央服务拒绝了请求（%1）。</translation>
    </message>
    <message>
        <source>Somebody else changed it first, or a file of that name exists (%1).</source>
        <translation>别人先作了更改，或已有同名文件（%1）。</translation>
    </message>
    <message>
        <source>The store could not be read or written (%1). Run “check”.</source>
        <translation>数据库无法读写（%1）。请运行 “check”。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; what was there is untouched.</source>
        <translation>磁盘已满。请腾出空间后重试；原有数据未受影响。</translation>
    </message>
    <message>
        <source>The file or folder may not be written (%1). Check its permissions.</source>
        <translation>文件或文件夹不可写（%1）。请检查权限。</translation>
    </message>
    <message>
        <source>Another program holds the store. Close the desktop and try again.</source>
        <translation>数据库正被另一个程序占用。请关闭桌面程序后重试。</translation>
    </message>
    <message>
        <source>The file is damaged or not what it claims to be (%1).</source>
        <translation>文件已损坏，或与其扩展名不符（%1）。</translation>
    </message>
    <message>
        <source>A newer program wrote it (%1). Update this one.</source>
        <translation>它由较新的程序写成（%1）。请更新本程序。</translation>
    </message>
    <message>
        <source>It is larger than allowed (%1).</source>
        <translation>超过允许的大小（%1）。</translation>
    </message>
    <message>
        <source>It is not there (%1).</source>
        <translation>它不存在（%1）。</translation>
    </message>
    <message>
        <source>It makes no sense as it stands (%1).</source>
        <translation>目前的内容不成立（%1）。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>The store in %1 was written by a newer program. Update this one; the store is untouched.</source>
        <translation>%1 中的数据库由较新的程序写成。请更新本程序；数据没有改动。</translation>
    </message>
    <message>
        <source>The folder %1 may not be written. Choose another with --store or change its permissions.</source>
        <translation>文件夹 %1 不可写。请用 --store 另选一个或修改权限。</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Make room and try again.</source>
        <translation>%1 所在的磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The store in %1 does not open: %2</source>
        <translation>%1 中的数据库无法打开：%2</translation>
    </message>
    <message>
        <source>The vehicle is accepted, and signed work is not edited: correct its acceptance first.</source>
        <translation>该车已验收，签字的内容不再修改：请先更正验收。</translation>
    </message>
    <message>
        <source>No number can be given: the store was restored or copied, and another computer may be giving the same numbers. Ask the centre for a new code and use “enrol”.</source>
        <translation>无法给出编号：数据库经过恢复或复制，另一台电脑可能在使用相同的编号。请向监控中心索取新的一次性代码，然后使用“enrol”。</translation>
    </message>
    <message>
        <source>Another program holds the store in %1, and one at a time may change it. Close the desktop and try again; what only reads (list, export, check, backup …) works beside it.</source>
        <translation>%1 中的数据库正被另一个程序占用，同时只能由一个程序修改。请关闭桌面程序后重试；只读取的命令（list、export、check、backup 等）可以同时使用。</translation>
    </message>
    <message>
        <source>There is no store in %1. Name its folder with --store; “enrol”, “import”, “demo” and “restore” make one.</source>
        <translation>%1 中没有数据库。请用 --store 指定其文件夹；“enrol”、“import”、“demo” 和 “restore” 会新建数据库。</translation>
    </message>
    <message>
        <source>The store in %1 was written by an older program and is brought up to date before it can be read: open it once with the desktop, or run “sync”.</source>
        <translation>%1 中的数据库由较旧的程序写成，须先升级才能读取：请用桌面程序打开一次，或运行 “sync”。</translation>
    </message>
    <message>
        <source>The store in %1 is damaged or not a store of this program. Save what can be read with “rebuild”, or restore a backup with “restore”.</source>
        <translation>%1 中的存储已损坏，或不是本程序的存储。用“rebuild”抢救可读内容，或用“restore”恢复备份。</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>No conflict %1 waits here; “list conflicts” shows those that do.</source>
        <translation>没有待处理的冲突 %1；待处理的见 “list conflicts”。</translation>
    </message>
    <message>
        <source>Settled: the value from here stands and goes out with the next sync.</source>
        <translation>已处理：保留本地的值，下次同步时发送。</translation>
    </message>
    <message>
        <source>Settled: the centre&apos;s value stands.</source>
        <translation>已处理：保留中央服务的值。</translation>
    </message>
    <message>
        <source>No refused change of %1 waits here; “list refused” shows those that do.</source>
        <translation>没有 %1 的被拒绝的修改；待处理的见 “list refused”。</translation>
    </message>
    <message>
        <source>The change goes out with the next sync.</source>
        <translation>该修改将在下次同步时发送。</translation>
    </message>
    <message>
        <source>Sends a refused change again, once what stood against it is mended.</source>
        <translation>被拒绝的原因消除后，重新发送该修改。</translation>
    </message>
    <message>
        <source>Kept what was written here</source>
        <translation>保留本机填写的内容</translation>
    </message>
    <message>
        <source>Kept what is at the centre</source>
        <translation>保留中心的内容</translation>
    </message>
    <message>
        <source>A third value was entered</source>
        <translation>另填了一个值</translation>
    </message>
    <message>
        <source>The word of the depot or centre it belongs to stands</source>
        <translation>以所属网点或中心填写的为准</translation>
    </message>
    <message>
        <source>The work was accepted and signed meanwhile. Keep the centre&apos;s value, or correct the acceptance.</source>
        <translation>该安装其间已验收签字。请保留中心的值，或更正验收单。</translation>
    </message>
    <message>
        <source>The conflict was not settled</source>
        <translation>冲突未处理</translation>
    </message>
    <message>
        <source>“%1” cannot be %2. Enter it as it is shown elsewhere.</source>
        <translation>“%1”不能作为%2。请按其他地方显示的格式填写。</translation>
    </message>
    <message>
        <source>The conflicts were not settled</source>
        <translation>冲突未处理</translation>
    </message>
    <message>
        <source>The value was not put back</source>
        <translation>该值未能恢复</translation>
    </message>
    <message>
        <source>The change is not sent again</source>
        <translation>此更改没有重新发送</translation>
    </message>
    <message>
        <source>The change stays as it is</source>
        <translation>此更改保持原样</translation>
    </message>
    <message>
        <source>The change was not given up</source>
        <translation>此更改未能放弃</translation>
    </message>
    <message>
        <source>“%1” cannot be the value of %2. Type it as it is shown elsewhere.</source>
        <translation>“%1”不能作为%2的值。请按其他地方显示的样子输入。</translation>
    </message>
    <message>
        <source>Settled: the value you typed stands and goes out with the next sync.</source>
        <translation>已处理：以您输入的值为准，下次同步时发出。</translation>
    </message>
    <message>
        <source>Say “settle ID ours”, “settle ID theirs” or “settle ID value TEXT”; “list conflicts” shows the ids.</source>
        <translation>请输入 “settle ID ours”、“settle ID theirs” 或 “settle ID value TEXT”；“list conflicts” 列出 ID。</translation>
    </message>
    <message>
        <source>Say “%1 ID”; “list refused” shows the ids.</source>
        <translation>请输入 “%1 ID”；“list refused” 列出 ID。</translation>
    </message>
    <message>
        <source>The centre never had this record, so there is nothing to go back to. Mend it and send it again, or set it aside.</source>
        <translation>中心从未有过这条记录，没有可恢复的内容。请改正后重新发送，或搁置。</translation>
    </message>
    <message>
        <source>Settles a conflict: the value from here stands, the centre&apos;s, or a third one.</source>
        <translation>处理冲突：以本机的值为准、以中心的值为准，或以第三个值为准。</translation>
    </message>
    <message>
        <source>Set aside: the change stays here and no longer asks for attention.</source>
        <translation>已搁置：修改保留在这里，不再提醒。</translation>
    </message>
    <message>
        <source>Sets a refused change aside; it stays, and “resend” still sends it.</source>
        <translation>搁置被拒绝的修改；它仍保留，“resend” 仍可发送。</translation>
    </message>
    <message>
        <source>Given up: the centre&apos;s values stand here again; what was written stays in the history.</source>
        <translation>已放弃：这里恢复为中心的值；所写内容保留在历史中。</translation>
    </message>
    <message>
        <source>Gives a refused change up: the centre&apos;s values stand here again.</source>
        <translation>放弃被拒绝的修改：这里恢复为中心的值。</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>The centre wants to know who asks: sign in again.</source>
        <translation>中心需要确认您的身份：请重新登录。</translation>
    </message>
    <message>
        <source>Your role may not do that. Ask an administrator.</source>
        <translation>您的角色不能这样做。请联系管理员。</translation>
    </message>
    <message>
        <source>That belongs to another place, or this computer is not shown it.</source>
        <translation>它属于别处，或不在本机可见范围内。</translation>
    </message>
    <message>
        <source>The password has to have ten characters or more and may not be the account&apos;s name.</source>
        <translation>密码至少要有十个字符，且不能与账号相同。</translation>
    </message>
    <message>
        <source>The account is another person&apos;s, or the person has another account already.</source>
        <translation>该账号属于他人，或此人已有另一个账号。</translation>
    </message>
    <message>
        <source>Nobody would be left who keeps the accounts. Make another administrator first.</source>
        <translation>这样就没有人维护账号了。请先设置另一位管理员。</translation>
    </message>
    <message>
        <source>The one-time password has to be changed first: sign in again.</source>
        <translation>须先更改一次性密码：请重新登录。</translation>
    </message>
    <message>
        <source>Asked too often. Try again in some minutes.</source>
        <translation>操作过于频繁。请过几分钟再试。</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>密码错误。</translation>
    </message>
    <message>
        <source>The centre does not accept that. Check what was typed.</source>
        <translation>中心不接受。请检查输入的内容。</translation>
    </message>
    <message>
        <source>The centre says no. Its administrator finds the reason in the log.</source>
        <translation>中心拒绝。管理员可在日志中查到原因。</translation>
    </message>
    <message>
        <source>The centre cannot be reached now; this needs it. Try again when there is a line.</source>
        <translation>现在联系不上中心，而此操作需要联网。请联网后再试。</translation>
    </message>
    <message>
        <source>Whoever answers cannot prove to be the centre. Tell the centre&apos;s administrator.</source>
        <translation>应答方无法证明自己是中心。请告知中心管理员。</translation>
    </message>
    <message>
        <source>The keychain does not give this computer&apos;s key. Unlock the keychain.</source>
        <translation>密钥环未给出本机的密钥。请解锁密钥环。</translation>
    </message>
    <message>
        <source>The centre does not know this computer any more.</source>
        <translation>中心不再认识本机。</translation>
    </message>
    <message>
        <source>This computer is not enrolled at a centre.</source>
        <translation>本机未在中心登记。</translation>
    </message>
    <message>
        <source>This computer could not write that down. Check its disk.</source>
        <translation>本机无法写入。请检查磁盘。</translation>
    </message>
    <message>
        <source>Account or password are wrong. Forgotten? An administrator gives a new one-time password.</source>
        <translation>账号或密码错误。忘记了？管理员可发新的一次性密码。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n minute(s).</source>
        <translation>
            <numerusform>密码错误次数过多。请在 %n 分钟后再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no line to the centre, and this account has not signed in here before. Sign in once with a line.</source>
        <translation>联系不上中心，且此账号未在本机登录过。请先联网登录一次。</translation>
    </message>
    <message>
        <source>There is no line to the centre, and the last time you signed in with one is too long ago. Sign in again when there is a line.</source>
        <translation>联系不上中心，且上次联网登录已过太久。请联网后再登录。</translation>
    </message>
    <message>
        <source>This account belongs to another depot. It signs in there.</source>
        <translation>此账号属于另一个网点，请在那里登录。</translation>
    </message>
    <message>
        <source>The centre took this computer out.</source>
        <translation>本机已被中心吊销。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock it and try again.</source>
        <translation>密钥环没有应答。请解锁后再试。</translation>
    </message>
    <message>
        <source>There is no line to the centre; a password is changed there. Try again later.</source>
        <translation>联系不上中心，而密码要在中心更改。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Password: </source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Signed in without a line: %1, %2.</source>
        <translation>已离线登录：%1，%2。</translation>
    </message>
    <message>
        <source>Signed in: %1, %2.</source>
        <translation>已登录：%1，%2。</translation>
    </message>
    <message>
        <source>This is a one-time password: choose one of your own in the desktop first.</source>
        <translation>这是一次性密码：请先在桌面程序中设置自己的密码。</translation>
    </message>
    <message>
        <source>Say who signs in: --account NAME.</source>
        <translation>请说明登录的账号：--account NAME。</translation>
    </message>
    <message>
        <source>There was no password.</source>
        <translation>没有输入密码。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>无人登录。</translation>
    </message>
    <message>
        <source>%1 signed out.</source>
        <translation>%1已退出登录。</translation>
    </message>
    <message>
        <source>Nobody signs in here; nobody was chosen.</source>
        <translation>这里无需登录；未选择人员。</translation>
    </message>
    <message>
        <source>Nobody signs in here; %1 was chosen.</source>
        <translation>这里无需登录；已选择%1。</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1（%2），%3</translation>
    </message>
    <message>
        <source>Signs a person in with their account: what is changed here is written in their name.</source>
        <translation>以账号登录：此后的更改记在其名下。</translation>
    </message>
    <message>
        <source>The account the centre gave.</source>
        <translation>中心发给的账号。</translation>
    </message>
    <message>
        <source>Takes the password from standard input, for scripts.</source>
        <translation>从标准输入读取密码，供脚本使用。</translation>
    </message>
    <message>
        <source>Without a line it works for some days after the last time with one. The desktop asks for its own sign-in when it opens.</source>
        <translation>上次联网登录后的若干天内可离线登录。桌面程序打开时另行要求登录。</translation>
    </message>
    <message>
        <source>Ends that.</source>
        <translation>退出登录。</translation>
    </message>
    <message>
        <source>Says who is signed in here.</source>
        <translation>说明当前登录的人员。</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text 或 json。</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>Terminals</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>SIM cards</source>
        <translation>SIM 卡</translation>
    </message>
    <message>
        <source>At the centre</source>
        <translation>在中心</translation>
    </message>
    <message>
        <source>At depots</source>
        <translation>在网点</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>在个人</translation>
    </message>
    <message>
        <source>In vehicles</source>
        <translation>在车上</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Never received</source>
        <translation>从未入库</translation>
    </message>
</context>
<context>
    <name>StoreHealth</name>
    <message>
        <source>The records on this computer are damaged</source>
        <translation>本机数据已损坏</translation>
    </message>
    <message>
        <source>Parts of the file can no longer be read. Sync now if there is a line, then close this program and start it again: it offers to save everything that can still be read. The check under Settings, Backup says what was found.</source>
        <translation>文件有部分已无法读取。若有网络请先同步，然后关闭本程序并重新启动：程序会抢救还能读出的全部内容。“设置”—“备份”中的检查会说明所发现的问题。</translation>
    </message>
</context>
<context>
    <name>SyncTrouble</name>
    <message>
        <source>The central service does not answer. Check the line and try again; nothing is lost.</source>
        <translation>中央服务没有应答。请检查网络后重试；数据不会丢失。</translation>
    </message>
    <message>
        <source>Whoever answers cannot prove to be the central service. Nothing was sent. Check the address and the certificate with your centre.</source>
        <translation>应答方无法证明自己是中央服务，没有发送任何内容。请与监控中心核对地址和证书。</translation>
    </message>
    <message>
        <source>The centre does not know this device any more. Ask for a new code and enrol again.</source>
        <translation>中央服务已不认识此设备。请申请新的代码并重新登记。</translation>
    </message>
    <message>
        <source>The code is wrong, used or too old. Ask the centre for a new one.</source>
        <translation>代码有误、已用过或已过期。请向监控中心申请新的代码。</translation>
    </message>
    <message>
        <source>The central service is busy. Try again in a minute.</source>
        <translation>中央服务正忙。请一分钟后再试。</translation>
    </message>
    <message>
        <source>The centre knows less than this store: it was restored from a backup. Sync again.</source>
        <translation>中央服务的数据少于本地：它从备份恢复过。请再同步一次。</translation>
    </message>
    <message>
        <source>The central service refuses the request. Update this program or the service.</source>
        <translation>中央服务拒绝了请求。请升级本程序或中央服务。</translation>
    </message>
    <message>
        <source>What answers is no central service of ours, or a newer one. Check the address.</source>
        <translation>应答方不是本系统的中央服务，或版本更新。请核对地址。</translation>
    </message>
    <message>
        <source>This store and the centre differ even after a repair. Keep a backup and tell the centre.</source>
        <translation>修复后本地与中央服务仍不一致。请保留备份并告知监控中心。</translation>
    </message>
    <message>
        <source>The store could not be read or written. Run “check”.</source>
        <translation>数据库无法读写。请运行“check”。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>This store belongs to no centre yet. Use “enrol”.</source>
        <translation>本数据库尚未登记到任何监控中心。请使用“enrol”。</translation>
    </message>
    <message>
        <source>No keychain gives this device&apos;s token. Unlock it, or name the file of --secrets on a machine without one.</source>
        <translation>钥匙串没有给出此设备的令牌。请解锁钥匙串；没有钥匙串的电脑请用 --secrets 指定文件。</translation>
    </message>
    <message>
        <source>The address must begin with https:// and the certificate must be a PEM file.</source>
        <translation>地址必须以 https:// 开头，证书必须是 PEM 文件。</translation>
    </message>
    <message>
        <source>This store belongs to another centre and stays with it. Use another folder.</source>
        <translation>本数据库属于另一监控中心，不能改属。请使用另一个文件夹。</translation>
    </message>
    <message>
        <source>The centre revoked this device: it is not let in any more.</source>
        <translation>中心已注销这台设备：它不能再连接。</translation>
    </message>
    <message>
        <source>The centre does not let this person do that.</source>
        <translation>中心不允许此人这样做。</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Whoever answers cannot prove to be the centre. Nothing is sent. Tell the centre&apos;s administrator; never type a password for it.</source>
        <translation>应答方无法证明自己是中心，没有发送任何数据。请告知中心管理员；切勿为它输入密码。</translation>
    </message>
    <message>
        <source>The centre does not know this computer any more. Ask for a new one-time code and enter it in the settings; nothing is lost meanwhile.</source>
        <translation>中心已不认识本机。请索取新的一次性代码并在设置中输入；其间数据不会丢失。</translation>
    </message>
    <message>
        <source>The one-time code is wrong, used or too old. Ask the centre for a new one.</source>
        <translation>一次性代码有误、已用过或已过期。请向中心索取新的代码。</translation>
    </message>
    <message>
        <source>The centre is busy and is asked again by itself.</source>
        <translation>中心正忙，稍后会自动重试。</translation>
    </message>
    <message>
        <source>The centre was restored from a backup and is behind this computer. Tell its administrator before you go on.</source>
        <translation>中心从备份恢复过，数据比本机旧。继续之前请告知管理员。</translation>
    </message>
    <message>
        <source>The centre does not accept what this program sends. Update the program.</source>
        <translation>中心不接受本程序发送的内容。请更新程序。</translation>
    </message>
    <message>
        <source>The answer is not the centre&apos;s. Check the address, the proxy and whether this program is up to date.</source>
        <translation>应答不是来自中心。请检查地址、代理以及程序是否最新。</translation>
    </message>
    <message>
        <source>The records here and at the centre differ and could not be brought together. Make a backup and tell the administrator.</source>
        <translation>本机与中心的数据不一致，未能对齐。请做备份并告知管理员。</translation>
    </message>
    <message>
        <source>This computer could not write what the centre sent. Check its disk.</source>
        <translation>本机无法写入中心发来的数据。请检查磁盘。</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Make room; it goes on by itself.</source>
        <translation>本机磁盘已满。请腾出空间，之后会自动继续。</translation>
    </message>
    <message>
        <source>The keychain does not give this computer&apos;s key. Unlock the keychain, or enter a new one-time code in the settings.</source>
        <translation>钥匙串没有给出本机的密钥。请解锁钥匙串，或在设置中输入新的一次性代码。</translation>
    </message>
    <message>
        <source>The address of the centre is not an https address, or its certificate cannot be read. Check it in the settings.</source>
        <translation>中心的地址不是 https 地址，或证书无法读取。请在设置中检查。</translation>
    </message>
    <message>
        <source>These records belong to another centre and stay with it. Use another folder for a new centre.</source>
        <translation>这些数据属于另一个中心，不能转移。请为新的中心另用文件夹。</translation>
    </message>
    <message>
        <source>The centre revoked this computer: it is not let in any more.</source>
        <translation>中心已注销这台电脑：它不能再连接。</translation>
    </message>
    <message>
        <source>The centre does not let this person do that.</source>
        <translation>中心不允许此人这样做。</translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message>
        <source>Keep as a draft</source>
        <translation>留作草稿</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>¥%1</source>
        <translation>¥%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>;</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>At the centre</source>
        <translation>中央服务</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝时间</translation>
    </message>
</context>
<context>
    <name>Yarding</name>
    <message numerus="yes">
        <source>%n vehicle(s) registered</source>
        <translation>
            <numerusform>已登记 %n 辆</numerusform>
        </translation>
    </message>
    <message>
        <source>They are chosen in the list, ready to be finished and accepted.</source>
        <translation>已在列表中选中，可以继续补全和验收。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Stationkeeper</source>
        <translation>Stationkeeper</translation>
    </message>
</context>
<context>
    <name>sk::AboutTopic</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Stationkeeper is free software: you may use it, look at how it works, change it and pass it on under the terms of its licence.</source>
        <translation>Stationkeeper 是自由软件：您可以按许可证的条款使用、研究、修改和传播。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later (GPL-3.0-or-later)</source>
        <translation>GNU 通用公共许可证第 3 版或更高版本 (GPL-3.0-or-later)</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>The Stationkeeper authors</source>
        <translation>Stationkeeper 作者</translation>
    </message>
    <message>
        <source>Libraries and fonts it stands on</source>
        <translation>所用的程序库与字体</translation>
    </message>
</context>
<context>
    <name>sk::AcceptanceDialog</name>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Vehicles to accept</source>
        <translation>待验收车辆</translation>
    </message>
    <message>
        <source>Correction of %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>Write the correction</source>
        <translation>填写更正</translation>
    </message>
    <message>
        <source>Signed work is never edited: this entry answers the earlier one, and both stay.</source>
        <translation>已签字的内容不再修改：本条更正前一条，两条都保留。</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n vehicle(s) on one sheet</source>
        <translation>
            <numerusform>一张单验收 %n 辆车</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>验收</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) are left out; the list says why.</source>
        <translation>
            <numerusform>有 %n 辆车未列入，原因见列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Until the centre has it, an acceptance is provisional.</source>
        <translation>上传到中心之前，验收为暂定。</translation>
    </message>
    <message>
        <source>The sheet is not complete: what is missing is said beside each field.</source>
        <translation>验收单尚不完整：所缺内容标在各栏旁边。</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Unsaved draft brought back</source>
        <translation>已找回未保存的草稿</translation>
    </message>
    <message>
        <source>Leave this sheet?</source>
        <translation>离开这张验收单？</translation>
    </message>
    <message>
        <source>What is filled in is not signed yet.</source>
        <translation>填写的内容还没有签收。</translation>
    </message>
</context>
<context>
    <name>sk::AccountForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>输入姓名的一部分</translation>
    </message>
    <message>
        <source>Person of the roster</source>
        <translation>花名册中的人员</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Small Latin letters, digits, full stop or hyphen</source>
        <translation>小写字母、数字、点或短横线</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>整个中心</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>开通账号</translation>
    </message>
    <message>
        <source>Choose somebody of the roster.</source>
        <translation>请从花名册中选择人员。</translation>
    </message>
    <message>
        <source>Begin with a small letter or digit; then also full stop and hyphen.</source>
        <translation>请以小写字母或数字开头，其后可用点和短横线。</translation>
    </message>
    <message>
        <source>This role works at a depot: choose which.</source>
        <translation>该角色在网点工作：请选择网点。</translation>
    </message>
</context>
<context>
    <name>sk::AccountModel</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>最近登录</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>sk::AccountsTopic</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Who signs in at the computers of this centre. Accounts are kept at the centre and need the line to it; nobody here or there can read a password.</source>
        <translation>谁可以在本中心的电脑上登录。账号保存在中心，维护时需要联网；这里和中心都没有人能看到密码。</translation>
    </message>
    <message>
        <source>Accounts of the centre</source>
        <translation>中心的账号</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>Role and place</source>
        <translation>角色和地点</translation>
    </message>
    <message>
        <source>New one-time password</source>
        <translation>新的一次性密码</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Give %1 a new one-time password?</source>
        <translation>给%1一个新的一次性密码？</translation>
    </message>
    <message>
        <source>The password until now works no longer, and computers where %1 is signed in ask for the new one.</source>
        <translation>原密码不再有效，%1已登录的电脑会要求输入新密码。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>停用%1的账号？</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more. What they wrote stays, and the account can be enabled again.</source>
        <translation>%1不能再登录。其写下的内容保留，账号可以重新启用。</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <translation>正在询问中心…</translation>
    </message>
    <message>
        <source>%1: it is so.</source>
        <translation>%1：已办妥。</translation>
    </message>
    <message>
        <source>One-time password of %1</source>
        <translation>%1 的一次性密码</translation>
    </message>
    <message>
        <source>Told this one time. It has to be changed at the first signing in; hand it over in person or by phone.</source>
        <translation>只显示这一次。首次登录时必须更改；请当面或电话告知。</translation>
    </message>
</context>
<context>
    <name>sk::AppearanceTopic</name>
    <message>
        <source>Language and appearance</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>What you choose here holds at once and only for you.</source>
        <translation>这里的选择立即生效，只对您自己有效。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As this computer&apos;s desktop</source>
        <translation>跟随本机桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>sk::Attaching</name>
    <message numerus="yes">
        <source>Adding %n file(s)…</source>
        <translation>
            <numerusform>正在添加 %n 个文件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>有 %n 个文件早已添加过。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no line to the centre now, and the file is only there. Press it again later.</source>
        <translation>现在连不上中心，而文件只在中心。请稍后再打开。</translation>
    </message>
    <message>
        <source>“%1” is no photo, film or scan: save it instead.</source>
        <translation>“%1”不是照片、录像或扫描件：请另存。</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”: save it instead.</source>
        <translation>本机没有能打开“%1”的程序：请另存。</translation>
    </message>
    <message>
        <source>Save a file</source>
        <translation>另存文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
</context>
<context>
    <name>sk::AttachmentStrip</name>
    <message>
        <source>Photos and scans</source>
        <translation>照片与扫描件</translation>
    </message>
    <message>
        <source>None yet. Drop files here, paste a picture, or add them.</source>
        <translation>还没有。可以拖入文件、粘贴图片，或点“添加”。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add photos, films or scans; or drop them here, or paste them (Ctrl+V)</source>
        <translation>添加照片、录像或扫描件；也可以拖到这里，或粘贴（Ctrl+V）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded</source>
        <translation>
            <numerusform>%n 个未上传</numerusform>
        </translation>
    </message>
    <message>
        <source>Add photos and scans</source>
        <translation>添加照片与扫描件</translation>
    </message>
    <message>
        <source>Add the photo: %1</source>
        <translation>添加照片：%1</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Photos, films and scans</source>
        <translation>照片、录像和扫描件</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>剪贴板里没有图片，也没有文件。</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>拍的是</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
</context>
<context>
    <name>sk::BackupPlanForm</name>
    <message>
        <source>A backup every day by itself</source>
        <translation>每天自动备份</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>立即备份一份</translation>
    </message>
    <message>
        <source>Make none any more</source>
        <translation>停止自动备份</translation>
    </message>
    <message>
        <source>Once a day, when nobody types. Each one is opened and checked before it counts.</source>
        <translation>每天一次，在无人操作时进行。每份备份都会打开检查，合格才算数。</translation>
    </message>
    <message>
        <source>No folder is chosen: none are made</source>
        <translation>未选文件夹：不自动备份</translation>
    </message>
    <message>
        <source>Folder of the daily backups</source>
        <translation>每日备份文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>How many stay</source>
        <translation>保留份数</translation>
    </message>
    <message>
        <source>The newest that stay:</source>
        <translation>保留最新份数：</translation>
    </message>
    <message>
        <source>Choose a folder for the daily backups</source>
        <translation>选择每日备份文件夹</translation>
    </message>
</context>
<context>
    <name>sk::BackupTopic</name>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Check thoroughly</source>
        <translation>全面检查</translation>
    </message>
    <message>
        <source>Backup and health</source>
        <translation>备份与检查</translation>
    </message>
    <message>
        <source>What is synced also stands at the centre. A backup keeps everything else too: changes not sent yet, the whole history, what this desk remembers.</source>
        <translation>已同步的内容中心也有一份。备份还保留其余的一切：尚未上传的修改、完整的历史记录和本机记住的设置。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Writes the whole store into one new file while you go on working. A file that is there already is never overwritten. Keep it on another disk.</source>
        <translation>把全部数据写进一个新文件，期间可以继续工作。绝不覆盖已有的文件。请存放到另一块磁盘上。</translation>
    </message>
    <message>
        <source>Health of the store</source>
        <translation>数据检查</translation>
    </message>
    <message>
        <source>Looks at every page and every index of the file. It takes about a second for some hundred thousand records.</source>
        <translation>检查数据文件的每一页和每一个索引。几十万条记录大约需要一秒钟。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Close this program, then type the line below in a terminal with the name of the backup at its end. The backup is checked first, and the store that is there now is kept beside it.</source>
        <translation>关闭本程序，在终端中输入下面这一行，末尾换成备份文件名。程序会先检查备份，并把现有数据保留在旁边。</translation>
    </message>
    <message>
        <source>BACKUP FILE</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Command that restores a backup</source>
        <translation>恢复备份的命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>备份数据</translation>
    </message>
    <message>
        <source>Stationkeeper backups (*.sqlite);;All files (*)</source>
        <translation>备份文件 (*.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is there already and stays as it is. Choose another name.</source>
        <translation>%1 已经存在，保持不变。请换一个文件名。</translation>
    </message>
    <message>
        <source>Something else is on its way. Try again when it has finished.</source>
        <translation>另一项工作正在进行，请等它完成后再试。</translation>
    </message>
    <message>
        <source>No backup was made from this screen yet.</source>
        <translation>还没有在这里做过备份。</translation>
    </message>
    <message>
        <source>Last backup: %1 to %2</source>
        <translation>上次备份：%1，存于 %2</translation>
    </message>
    <message>
        <source>The whole store stands in %1 (%2).</source>
        <translation>全部数据已写入 %1（%2）。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The store is sound: every page and every index is as it should be (schema %1).</source>
        <translation>数据完好：每一页和每一个索引都正常（结构版本 %1）。</translation>
    </message>
    <message>
        <source>Checking the store</source>
        <translation>正在检查数据</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that are not at the centre yet lie in %1: keep both together. All others come again from the centre.</source>
        <translation>
            <numerusform>%n 张未上传到中心的照片放在 %1：两者请放在一起保存。其余照片以后从中心取回。</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is damaged. Close this program and start it again: it offers to save everything that can still be read. What was found: %1</source>
        <translation>存储已损坏。请关闭本程序后重新启动：程序会抢救还能读出的全部内容。发现：%1</translation>
    </message>
    <message>
        <source>The folder is not there: is the disk connected?</source>
        <translation>文件夹不存在：磁盘是否已连接？</translation>
    </message>
    <message>
        <source>What was written could not be read again: the disk may be failing.</source>
        <translation>写入后无法读回：磁盘可能将要损坏。</translation>
    </message>
    <message>
        <source>The backup of %1 was not made. %2</source>
        <translation>%1 的备份未成功。%2</translation>
    </message>
    <message>
        <source>None was made by itself yet.</source>
        <translation>尚未自动备份过。</translation>
    </message>
    <message>
        <source>The last one was made and checked on %1.</source>
        <translation>最近一份于 %1 完成并检查合格。</translation>
    </message>
    <message>
        <source>That was not kept</source>
        <translation>设置未保存</translation>
    </message>
</context>
<context>
    <name>sk::CodeCard</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>sk::CommonValues</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Vehicle and terminal</source>
        <translation>车辆与终端</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Checks and hand-over</source>
        <translation>检查与交接</translation>
    </message>
    <message>
        <source>Kept although it looks wrong: %1</source>
        <translation>看似有误但已保留：%1</translation>
    </message>
    <message>
        <source>Keep anyway…</source>
        <translation>仍然保留…</translation>
    </message>
    <message>
        <source>Keep %1 as it is?</source>
        <translation>保留 %1 不变？</translation>
    </message>
    <message>
        <source>Why is it right although it looks wrong? The reason is kept with every vehicle.</source>
        <translation>看起来有误，为什么是对的？原因会随每辆车一起保留。</translation>
    </message>
    <message>
        <source>This cannot be read. Write it like the example, or leave it empty.</source>
        <translation>无法识别。请按示例填写，或留空。</translation>
    </message>
</context>
<context>
    <name>sk::ComputerTopic</name>
    <message>
        <source>Enrol again…</source>
        <translation>重新登记…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>A computer is enrolled once with a one-time code from its centre. From then on it exchanges changes with the centre by itself.</source>
        <translation>每台电脑用中心给的一次性代码登记一次，此后自动与中心同步。</translation>
    </message>
    <message>
        <source>When the centre does not know this computer any more, or its keychain was lost</source>
        <translation>中心不再认识这台电脑，或钥匙串丢失时使用</translation>
    </message>
    <message>
        <source>Enrolled at head office.</source>
        <translation>已在总部登记。</translation>
    </message>
    <message>
        <source>Enrolled at %1.</source>
        <translation>已在%1登记。</translation>
    </message>
    <message>
        <source>Not enrolled: everything is kept here and nowhere else.</source>
        <translation>尚未登记：所有内容只保存在本机。</translation>
    </message>
    <message>
        <source>Only the certificate authority it met when it was enrolled</source>
        <translation>只信任登记时认定的证书颁发机构</translation>
    </message>
    <message>
        <source>The certificate authorities of this computer&apos;s system</source>
        <translation>本机系统的证书颁发机构</translation>
    </message>
    <message>
        <source>Monitoring centre</source>
        <translation>监控中心</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>行政区划代码</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>服务网点</translation>
    </message>
    <message>
        <source>What it may see</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Letters in its numbers</source>
        <translation>编号中的字母</translation>
    </message>
    <message>
        <source>Central service</source>
        <translation>中央服务</translation>
    </message>
    <message>
        <source>Trusts</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Sees everything of its centre</source>
        <translation>本中心的全部内容</translation>
    </message>
    <message>
        <source>Sees the records of its depot</source>
        <translation>本网点的记录</translation>
    </message>
    <message>
        <source>Sees the records of its depot, confidential content partly hidden</source>
        <translation>本网点的记录，保密内容部分隐藏</translation>
    </message>
    <message>
        <source>Keeps the policies of every centre</source>
        <translation>维护所有中心的制度条款</translation>
    </message>
    <message>
        <source>Leave the centre…</source>
        <translation>退出中心…</translation>
    </message>
    <message>
        <source>Takes the centre&apos;s records off this computer</source>
        <translation>从本机移除中心的记录</translation>
    </message>
    <message>
        <source>Take this computer out of its centre?</source>
        <translation>让本机退出中心？</translation>
    </message>
    <message>
        <source>What was not sent is sealed in a file for the centre; then all records, drafts and photos are wiped here. They stay at the centre.</source>
        <translation>未上传的内容密封在给中心的文件里；随后本机的全部记录、草稿和照片都被清除。它们仍在中心。</translation>
    </message>
    <message>
        <source>Leave the centre</source>
        <translation>退出中心</translation>
    </message>
</context>
<context>
    <name>sk::ConflictModel</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>本机填写</translation>
    </message>
    <message>
        <source>At the centre</source>
        <translation>中心的值</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现时间</translation>
    </message>
</context>
<context>
    <name>sk::ConflictPanel</name>
    <message>
        <source>Written here</source>
        <translation>本机填写</translation>
    </message>
    <message>
        <source>At the centre</source>
        <translation>中心的值</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>双方修改之前</translation>
    </message>
    <message>
        <source>Show record</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>另填一个值…</translation>
    </message>
    <message>
        <source>Whole record as written here</source>
        <translation>整条记录都用本机的</translation>
    </message>
    <message>
        <source>Whole record as at the centre</source>
        <translation>整条记录都用中心的</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>保留这个</translation>
    </message>
    <message>
        <source>Put this one back</source>
        <translation>恢复这个</translation>
    </message>
</context>
<context>
    <name>sk::ConflictsPage</name>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>重复登记</translation>
    </message>
</context>
<context>
    <name>sk::CourierStrip</name>
    <message>
        <source>Write a file for the centre…</source>
        <translation>写出给中心的文件…</translation>
    </message>
    <message>
        <source>Read the answer…</source>
        <translation>读取答复文件…</translation>
    </message>
    <message>
        <source>By USB stick</source>
        <translation>用 U 盘同步</translation>
    </message>
    <message>
        <source>Where there is no line: the same sync as a sealed file. Files may get lost, come twice or in any order.</source>
        <translation>没有网络时：用加封文件完成同样的同步。文件丢失、重复或次序颠倒都没有关系。</translation>
    </message>
    <message>
        <source>Other work is under way. Try again when it is done.</source>
        <translation>正在进行其他工作，请完成后再试。</translation>
    </message>
    <message>
        <source>Write a file for the centre</source>
        <translation>写出给中心的文件</translation>
    </message>
    <message>
        <source>Courier files (*.courier);;All files (*)</source>
        <translation>同步文件 (*.courier);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Writing the courier file</source>
        <translation>正在写同步文件</translation>
    </message>
    <message>
        <source>Read the answer of the centre</source>
        <translation>读取中心的答复文件</translation>
    </message>
    <message>
        <source>Reading the courier file</source>
        <translation>正在读同步文件</translation>
    </message>
</context>
<context>
    <name>sk::CustodyModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Answered by a correction. %1</source>
        <translation>已由更正记录答复。%1</translation>
    </message>
</context>
<context>
    <name>sk::DayEdit</name>
    <message>
        <source>Choose a day</source>
        <translation>选择日期</translation>
    </message>
</context>
<context>
    <name>sk::DeviceModel</name>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>所在地点</translation>
    </message>
    <message>
        <source>What it may see</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Revoked %1</source>
        <translation>%1 吊销</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已登记</translation>
    </message>
</context>
<context>
    <name>sk::DevicesTopic</name>
    <message>
        <source>Computers</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Every computer the centre lets in. One that was lost or leaves the house is taken out here: at its next contact it seals what was not sent, and wipes the records.</source>
        <translation>中心允许接入的每台电脑。丢失或不再使用的电脑在这里吊销：它下次联系时密封未上传的内容，并清除记录。</translation>
    </message>
    <message>
        <source>Computers of the centre</source>
        <translation>中心的电脑</translation>
    </message>
    <message>
        <source>Take out of the centre…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>A code for a new computer</source>
        <translation>新电脑的一次性代码</translation>
    </message>
    <message>
        <source>Sees everything of the centre</source>
        <translation>看到中心的全部</translation>
    </message>
    <message>
        <source>Sees the records of its depot</source>
        <translation>看到所属网点的记录</translation>
    </message>
    <message>
        <source>Sees its depot&apos;s records, confidential content partly hidden</source>
        <translation>看到所属网点的记录，保密内容部分隐藏</translation>
    </message>
    <message>
        <source>What it may see</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>服务网点</translation>
    </message>
    <message>
        <source>Make a one-time code</source>
        <translation>生成一次性代码</translation>
    </message>
    <message>
        <source>This is the computer you sit at: its records go at once. </source>
        <translation>这就是您正在使用的电脑：其记录会立即清除。</translation>
    </message>
    <message>
        <source>Take “%1” out of the centre?</source>
        <translation>吊销“%1”？</translation>
    </message>
    <message>
        <source>At its next contact it seals what was not sent, wipes its records and says so. It cannot be let in again without a new code.</source>
        <translation>它下次联系时密封未上传的内容，清除记录并作出说明。没有新的一次性代码不能再接入。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Choose the depot it stands at.</source>
        <translation>请选择它所在的网点。</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <translation>正在询问中心…</translation>
    </message>
    <message>
        <source>One-time code for a computer of %1</source>
        <translation>%1 电脑的一次性代码</translation>
    </message>
    <message>
        <source>Works once, until %1. Type it there under Settings, This computer.</source>
        <translation>只能用一次，有效至 %1。请在那台电脑的“设置 · 本机”中输入。</translation>
    </message>
    <message>
        <source>Everything of the centre</source>
        <translation>中心的全部</translation>
    </message>
    <message>
        <source>Its depot</source>
        <translation>所属网点</translation>
    </message>
    <message>
        <source>Its depot, partly hidden</source>
        <translation>所属网点，部分隐藏</translation>
    </message>
    <message>
        <source>Policies of every centre</source>
        <translation>各中心的制度条款</translation>
    </message>
</context>
<context>
    <name>sk::Doorkeeper</name>
    <message>
        <source>The centre has accounts now: sign in with the one you were given.</source>
        <translation>中心现已启用账号：请用发给您的账号登录。</translation>
    </message>
    <message>
        <source>The centre ended your session, or gave you another role. Sign in again.</source>
        <translation>中心结束了您的登录，或更改了您的角色。请重新登录。</translation>
    </message>
</context>
<context>
    <name>sk::DoubleModel</name>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>sk::DoublePanel</name>
    <message>
        <source>All of this one</source>
        <translation>全部取此张</translation>
    </message>
    <message>
        <source>All of that one</source>
        <translation>全部取那张</translation>
    </message>
    <message>
        <source>One vehicle: merge them</source>
        <translation>同一辆车：合并</translation>
    </message>
    <message>
        <source>These are two vehicles</source>
        <translation>这是两辆车</translation>
    </message>
    <message>
        <source>Remembered at every desk and not asked again</source>
        <translation>所有电脑都会记住，不再询问</translation>
    </message>
    <message>
        <source>Take the merge back</source>
        <translation>撤回合并</translation>
    </message>
    <message>
        <source>Both stand again as they were; what was written since stays</source>
        <translation>两张恢复原样；其后填写的内容保留</translation>
    </message>
    <message>
        <source>Neither should stand</source>
        <translation>两张都不应保留</translation>
    </message>
    <message>
        <source>Both have the same: %1. The accepted one stays, and the other goes into it.</source>
        <translation>两张相同：%1。已验收的一张保留，另一张并入。</translation>
    </message>
    <message>
        <source>Both have the same: %1. The older one stays, and the other goes into it.</source>
        <translation>两张相同：%1。较早的一张保留，另一张并入。</translation>
    </message>
    <message>
        <source>Both have the same: %1. Both were accepted and signed, so they cannot be merged. Correct the acceptance of the one that is wrong, or say that these are two vehicles.</source>
        <translation>两张相同：%1。两张均已验收签字，不能合并。请更正有误一张的验收，或说明这是两辆车。</translation>
    </message>
    <message>
        <source>Merged by %1 on %2. The one that went keeps its history.</source>
        <translation>由%1于 %2 合并。被并入的一张保留历史。</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>The one that went was accepted at another desk meanwhile. Take the merge back: signed work is never given up.</source>
        <translation>被并入的一张其间已在另一台电脑验收。请撤回合并：已签字的工作绝不放弃。</translation>
    </message>
    <message>
        <source>Neither stands: the other one was deleted or merged the other way round at another desk. Take the merge back, or say that neither should stand.</source>
        <translation>两张都不在：另一张已被删除，或在另一台电脑反向合并。请撤回合并，或说明两张都不应保留。</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>此张保留</translation>
    </message>
    <message>
        <source>This one goes</source>
        <translation>此张并入</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to choose</source>
        <translation>
            <numerusform>尚有 %n 项待选</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::DoublesPane</name>
    <message>
        <source>Doubles</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>Nothing was entered twice</source>
        <translation>没有重复登记</translation>
    </message>
    <message>
        <source>When two desks enter one vehicle, both registrations stand here side by side to be made one.</source>
        <translation>两台电脑登记了同一辆车时，两张登记表在此并排显示，合并为一张。</translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>将 %1 并入 %2？</translation>
    </message>
    <message>
        <source>%1 is marked as deleted and keeps its history; its photos move over. The merge can be taken back.</source>
        <translation>%1 标记为已删除并保留历史，其照片一并移过去。合并可以撤回。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>sk::DraftsBar</name>
    <message>
        <source>Typed and not saved</source>
        <translation>已填写但未保存</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Typed and not saved: %1</source>
        <translation>已填写但未保存：%1</translation>
    </message>
    <message>
        <source>Typed and not saved, %1 of %2: %3</source>
        <translation>已填写但未保存，第 %1 个，共 %2 个：%3</translation>
    </message>
</context>
<context>
    <name>sk::EditorFoot</name>
    <message>
        <source>Save and next vehicle</source>
        <translation>保存并登记下一辆</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>离开（Esc）</translation>
    </message>
    <message>
        <source>Save, and keep customer, depot and model for the next one</source>
        <translation>保存，并为下一辆保留客户、网点和型号</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
</context>
<context>
    <name>sk::EditorFrame</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>保存（Ctrl+S）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Unsaved draft brought back</source>
        <translation>已找回未保存的草稿</translation>
    </message>
    <message>
        <source>Changed elsewhere meanwhile and shown as it is now: %1.</source>
        <translation>其间别处修改了以下内容，已按现在的显示：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Changed here and elsewhere; you are asked when you save. %1</source>
        <translation>这里与别处都修改了，保存时请您选择。%1</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>离开（Esc）</translation>
    </message>
    <message>
        <source>Throw the draft away?</source>
        <translation>丢弃草稿？</translation>
    </message>
    <message>
        <source>What was typed and not saved is lost; the record stays as it is.</source>
        <translation>已填写但未保存的内容将丢失；记录本身保持原样。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>所填内容尚未保存。</translation>
    </message>
</context>
<context>
    <name>sk::EditorHead</name>
    <message>
        <source>Throw the draft away</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Unsaved draft brought back</source>
        <translation>已找回未保存的草稿</translation>
    </message>
</context>
<context>
    <name>sk::EnrolForm</name>
    <message>
        <source>Enrol</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Enrol this computer</source>
        <translation>登记本机</translation>
    </message>
    <message>
        <source>Address of the central service</source>
        <translation>中央服务地址</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性代码</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>本机名称</translation>
    </message>
    <message>
        <source>How the centre tells its computers apart</source>
        <translation>中心据此区分各台电脑</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Only when the centre gave you one. Otherwise the authorities of this system are trusted.</source>
        <translation>中心给过证书文件时才需要填写；否则信任本机系统的证书颁发机构。</translation>
    </message>
    <message>
        <source>Works once; the centre gives it out</source>
        <translation>由中心发放，只能使用一次</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Certificate of the central service</source>
        <translation>中央服务的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Enter the address as the centre gave it to you; it begins with https://.</source>
        <translation>请填写中心给的地址，以 https:// 开头。</translation>
    </message>
    <message>
        <source>Enter the code the centre gave you.</source>
        <translation>请填写中心给的登记码。</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <translation>正在联系中心…</translation>
    </message>
</context>
<context>
    <name>sk::FactList</name>
    <message>
        <source>Show it for a minute; a reason is asked and kept</source>
        <translation>显示一分钟；需填写原因并留存</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
</context>
<context>
    <name>sk::FarewellPage</name>
    <message>
        <source>Its records are no longer on this computer; they are at the centre.</source>
        <translation>记录已不在本机，仍在中心。</translation>
    </message>
    <message>
        <source>The centre took this computer out</source>
        <translation>本机已被中心吊销</translation>
    </message>
    <message>
        <source>This computer left its centre</source>
        <translation>本机已退出中心</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) had not reached the centre. They are sealed in a file that only the centre can read: take it there.</source>
        <translation>
            <numerusform>有 %n 处更改尚未送达中心，已密封在只有中心能读的文件里：请带给中心。</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitoring centre</source>
        <translation>监控中心</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Enrol with a new code…</source>
        <translation>用新的一次性代码登记…</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>sk::FieldRow</name>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
</context>
<context>
    <name>sk::FieldVerdicts</name>
    <message>
        <source>Keep anyway…</source>
        <translation>仍然保留…</translation>
    </message>
    <message>
        <source>Kept although it looks wrong: %1</source>
        <translation>看似有误但已保留：%1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Already registered: %1, %2, installed %3.</source>
        <translation>已登记过：%1，%2，安装于 %3。</translation>
    </message>
    <message>
        <source>Already registered: %1, %2.</source>
        <translation>已登记过：%1，%2。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Keep %1 as it is?</source>
        <translation>保留 %1 不变？</translation>
    </message>
    <message>
        <source>Why is it right although it looks wrong? The reason is kept with the record.</source>
        <translation>看似有误却是对的，理由是什么？理由会随记录保存。</translation>
    </message>
    <message>
        <source>The register has it beside something else: %1. Look which of the two is right.</source>
        <translation>登记库中它对应的是另一条：%1。请核对哪一个是对的。</translation>
    </message>
    <message>
        <source>By the stock journal it is in %1, %2, since %3. Note its removal there first, or check the number.</source>
        <translation>领用流水显示它自 %3 起装在 %1（%2）上。请先在领用中登记拆下，或核对号码。</translation>
    </message>
    <message>
        <source>By the stock journal it is lost since %1. Receive it again there first, or check the number.</source>
        <translation>领用流水显示它自 %1 起已遗失。请先在领用中重新入库，或核对号码。</translation>
    </message>
</context>
<context>
    <name>sk::FilingDialog</name>
    <message>
        <source>File scans</source>
        <translation>归档扫描件</translation>
    </message>
    <message>
        <source>Drop signed sheets here</source>
        <translation>把签好字的单子拖到这里</translation>
    </message>
    <message>
        <source>Each finds its record by the code printed on it: pictures and PDFs, also whole stacks.</source>
        <translation>按印在上面的二维码各归各的记录：图片和 PDF 都行，也可以一次一摞。</translation>
    </message>
    <message>
        <source>Choose scans…</source>
        <translation>选择扫描件…</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Say whose sheet it is…</source>
        <translation>指明是谁的单子…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose scans</source>
        <translation>选择扫描件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Waits to be looked at</source>
        <translation>等待读取</translation>
    </message>
    <message>
        <source>Whose sheet is it?</source>
        <translation>这是谁的单子？</translation>
    </message>
    <message>
        <source>Number of the registration, acceptance or batch, or the plate:</source>
        <translation>登记、验收或汇总单编号，或车牌：</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) filed</source>
        <translation>
            <numerusform>已归档 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to compare with its record</source>
        <translation>
            <numerusform>%n 张需与记录核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a record</source>
        <translation>
            <numerusform>%n 张没有找到记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n 个读不出来</numerusform>
        </translation>
    </message>
    <message>
        <source>Filing scans</source>
        <translation>正在归档扫描件</translation>
    </message>
    <message>
        <source>“%1” is not known here: sync first, or say another number.</source>
        <translation>本机没有“%1”：请先同步，或换一个编号。</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a plate that is known here.</source>
        <translation>“%1”既不是编号，也不是本机已有的车牌。</translation>
    </message>
    <message>
        <source>Several registrations have the plate “%1”: say the number.</source>
        <translation>有几条登记的车牌都是“%1”：请写编号。</translation>
    </message>
</context>
<context>
    <name>sk::FilingModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Number on the sheet</source>
        <translation>单上编号</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>sk::FilterBar</name>
    <message>
        <source>Find in this list (Ctrl+F)</source>
        <translation>在列表中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>在列表中查找</translation>
    </message>
</context>
<context>
    <name>sk::FormsTopic</name>
    <message>
        <source>Forms</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>What every printed form says of the company, and whom the warranty card names. A field left empty prints what stands in it faintly. A warranty card printed before a change here counts as changed when it is checked.</source>
        <translation>每张单据上印的公司信息，以及保修卡上的负责部门和人员。留空的栏目按浅色文字打印。在此改动后，之前打印的保修卡核对时会显示为已改动。</translation>
    </message>
    <message>
        <source>Head of the forms</source>
        <translation>单据抬头</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Service hotline</source>
        <translation>服务热线</translation>
    </message>
    <message>
        <source>Warranty card</source>
        <translation>保修卡</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>工程名称</translation>
    </message>
    <message>
        <source>Responsible department</source>
        <translation>保修负责部门</translation>
    </message>
    <message>
        <source>Responsible persons</source>
        <translation>保修负责人员</translation>
    </message>
    <message>
        <source>Names with telephones</source>
        <translation>姓名和电话</translation>
    </message>
    <message>
        <source>The depot that installed it</source>
        <translation>安装的服务网点</translation>
    </message>
    <message>
        <source>The managers of depot and centre</source>
        <translation>网点和监控中心的负责人</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>The words of the forms could not be kept. Look whether the disk is full, then enter them again.</source>
        <translation>单据文字未能保存。请检查磁盘是否已满，然后重新填写。</translation>
    </message>
</context>
<context>
    <name>sk::GateCard</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>大写锁定已打开。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1 minutes.</source>
        <translation>密码错误次数过多。请在 %1 分钟后再试。</translation>
    </message>
</context>
<context>
    <name>sk::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Put this value back</source>
        <translation>恢复此值</translation>
    </message>
    <message>
        <source>What stood there before this change stands there again, as a change of its own</source>
        <translation>恢复这次修改之前的值，并作为一次新的修改记录</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Put %1 back to %2?</source>
        <translation>将%1恢复为 %2？</translation>
    </message>
    <message>
        <source>What stands there now stays in the history.</source>
        <translation>现在的值保留在历史中。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>This computer knows the record from a later day on; the earlier changes are at the centre.</source>
        <translation>本机从后来某天起才有此记录，更早的修改在中心。</translation>
    </message>
    <message>
        <source>The centre is being asked…</source>
        <translation>正在询问中心…</translation>
    </message>
    <message>
        <source>The earlier changes did not arrive. %1</source>
        <translation>未取到更早的修改。%1</translation>
    </message>
</context>
<context>
    <name>sk::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
</context>
<context>
    <name>sk::HolderChoice</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sk::ImportDialog</name>
    <message>
        <source>Import from Excel</source>
        <translation>从 Excel 导入</translation>
    </message>
    <message>
        <source>Rows of the sheet</source>
        <translation>表中各行</translation>
    </message>
    <message>
        <source>Save the sheet with its problems…</source>
        <translation>另存带错误信息的表…</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row is there already: importing this file again adds nothing.</source>
        <translation>各行都已存在：再次导入不会增加任何内容。</translation>
    </message>
    <message>
        <source>The file ends in the middle of its last row: ask for it again.</source>
        <translation>文件在最后一行中间断了：请重新索取。</translation>
    </message>
    <message>
        <source>Rows that are kept out can be mended in the sheet and imported later.</source>
        <translation>未导入的行可以在表中改正后再导入。</translation>
    </message>
    <message>
        <source>Other titles…</source>
        <translation>另选标题行…</translation>
    </message>
    <message>
        <source>What the sheet lists</source>
        <translation>表中内容</translation>
    </message>
    <message>
        <source>The sheet lists:</source>
        <translation>表中内容：</translation>
    </message>
    <message>
        <source>Keep with reason…</source>
        <translation>注明理由后保留…</translation>
    </message>
    <message>
        <source>For rows that a rule keeps out although they are right; the reason is kept.</source>
        <translation>用于内容正确却被规则挡住的行；理由会一并保存。</translation>
    </message>
    <message>
        <source>The titles of this sheet are not known. Click the row that holds them above.</source>
        <translation>认不出这张表的标题。请在上方点选标题所在的行。</translation>
    </message>
    <message>
        <source>No depot is chosen above: these registrations would belong to none.</source>
        <translation>上方没有选服务网点：这些登记将不属于任何网点。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>sk::InstalledPanel</name>
    <message>
        <source>Vehicles installed per day</source>
        <translation>每日安装车辆数</translation>
    </message>
    <message>
        <source>Installed today</source>
        <translation>今日安装</translation>
    </message>
    <message>
        <source>By depot</source>
        <translation>按网点</translation>
    </message>
    <message>
        <source>By installer</source>
        <translation>按安装人员</translation>
    </message>
    <message>
        <source>Installed today beside the quota</source>
        <translation>今日安装与定额</translation>
    </message>
    <message numerus="yes">
        <source>vehicle(s), %n the day before</source>
        <translation>
            <numerusform>台，前一日 %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::ItemPanel</name>
    <message>
        <source>Show registration</source>
        <translation>查看登记</translation>
    </message>
    <message>
        <source>Who had it</source>
        <translation>流转记录</translation>
    </message>
    <message>
        <source>Correct entry</source>
        <translation>更正此条</translation>
    </message>
    <message>
        <source>Answer the chosen entry with another; nothing is erased</source>
        <translation>用一条新记录答复所选记录，原记录不会删除</translation>
    </message>
    <message>
        <source>Who really had it then</source>
        <translation>当时实际持有人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter correction</source>
        <translation>登记更正</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Recorded by %1.</source>
        <translation>记录人：%1。</translation>
    </message>
    <message>
        <source>Answered by a correction.</source>
        <translation>已由更正记录答复。</translation>
    </message>
    <message>
        <source>Say who had it.</source>
        <translation>请选择实际持有人。</translation>
    </message>
    <message>
        <source>Say why: it stays in the journal.</source>
        <translation>请写明原因，将保留在流转记录中。</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Every change of this record: when, who, where, from what to what</source>
        <translation>此记录的每次修改：何时、何人、何处、由何值改为何值</translation>
    </message>
</context>
<context>
    <name>sk::ListAndDetail</name>
    <message>
        <source>Show the details</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表（Esc）</translation>
    </message>
</context>
<context>
    <name>sk::LockPage</name>
    <message>
        <source>Locked since %1. What is open stays open.</source>
        <translation>%1 起锁定。已打开的内容保持不变。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Someone else signs in</source>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>What was typed and not saved is kept as a draft for %1</source>
        <translation>已输入未保存的内容为%1留作草稿</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>请输入密码。</translation>
    </message>
</context>
<context>
    <name>sk::LowStock</name>
    <message>
        <source>Low stock</source>
        <translation>库存不足</translation>
    </message>
</context>
<context>
    <name>sk::MainWindow</name>
    <message>
        <source>Lock, change the password, sign out</source>
        <translation>锁定、更改密码、退出登录</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>sk::MappingForm</name>
    <message>
        <source>Meaning of the column “%1”</source>
        <translation>“%1”列的含义</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
</context>
<context>
    <name>sk::MappingsModel</name>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Columns used</source>
        <translation>使用的列</translation>
    </message>
    <message>
        <source>What they mean, from left to right</source>
        <translation>各列含义（从左到右）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>sk::MappingsTopic</name>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import mappings</source>
        <translation>导入对应关系</translation>
    </message>
    <message>
        <source>What you said the columns of a sheet mean is remembered for the next sheet with the same titles. What is forgotten is asked again.</source>
        <translation>你指定的表格各列含义会记住，下次遇到相同标题的表格时使用。删除后会重新询问。</translation>
    </message>
    <message>
        <source>Remembered mappings</source>
        <translation>已记住的对应关系</translation>
    </message>
    <message>
        <source>Nothing remembered yet</source>
        <translation>还没有记住的对应关系</translation>
    </message>
    <message>
        <source>When you correct the meaning of a column during an import, it stands here.</source>
        <translation>导入时更正过列的含义，就会记在这里。</translation>
    </message>
    <message>
        <source>Forget this mapping?</source>
        <translation>删除这个对应关系？</translation>
    </message>
    <message>
        <source>The next sheet with these titles is read by its titles alone.</source>
        <translation>下次遇到相同标题的表格时只按标题识别。</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>未能完成</translation>
    </message>
</context>
<context>
    <name>sk::MatterModel</name>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Due or since</source>
        <translation>期限或起始</translation>
    </message>
</context>
<context>
    <name>sk::MilestonePath</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1：尚未</translation>
    </message>
</context>
<context>
    <name>sk::MissingPhotos</name>
    <message>
        <source>Still missing</source>
        <translation>还缺</translation>
    </message>
    <message>
        <source>Add the photo: %1</source>
        <translation>添加照片：%1</translation>
    </message>
</context>
<context>
    <name>sk::MissingRail</name>
    <message>
        <source>Still missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Before the acceptance</source>
        <translation>验收之前</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>资料不全</translation>
    </message>
    <message>
        <source>It can be saved as it is and finished later.</source>
        <translation>可以先保存，以后再补全。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>资料齐全</translation>
    </message>
    <message>
        <source>Every field of the form is filled in.</source>
        <translation>登记表各栏均已填写。</translation>
    </message>
    <message>
        <source>Ready for acceptance</source>
        <translation>可以验收</translation>
    </message>
    <message>
        <source>Nothing stands before the acceptance.</source>
        <translation>没有妨碍验收的事项。</translation>
    </message>
</context>
<context>
    <name>sk::MomentEdit</name>
    <message>
        <source>Now (Ctrl+;)</source>
        <translation>现在（Ctrl+;）</translation>
    </message>
</context>
<context>
    <name>sk::MovementBatch</name>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Now with</source>
        <translation>现持有人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新入库</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可登记</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不可登记</translation>
    </message>
    <message>
        <source>Waits for the recipient</source>
        <translation>等待选择领用人</translation>
    </message>
</context>
<context>
    <name>sk::MovementForm</name>
    <message>
        <source>Issue</source>
        <translation>领用</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Report as lost</source>
        <translation>报失</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>To</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>New terminals have in common</source>
        <translation>新终端的共同信息</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>请选择交给谁。</translation>
    </message>
    <message>
        <source>Handing hardware to another firm needs written consent: name the paper in the note.</source>
        <translation>向其他单位移交硬件须有书面同意：请在备注中写明文件名称。</translation>
    </message>
</context>
<context>
    <name>sk::MovementSheet</name>
    <message>
        <source>Move terminals and SIM cards</source>
        <translation>终端与 SIM 卡流转</translation>
    </message>
    <message>
        <source>Scan or type a number, then Enter</source>
        <translation>扫码或输入号码后按回车</translation>
    </message>
    <message>
        <source>Terminal number, IMEI, ICCID or SIM number</source>
        <translation>终端编号、IMEI、ICCID 或 SIM 卡号</translation>
    </message>
    <message>
        <source>Scanned items</source>
        <translation>已扫描</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What was scanned before is still here.</source>
        <translation>之前扫描的内容仍在这里。</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 已在列表中。</translation>
    </message>
    <message>
        <source>%1 is not known here: receive it first, or read the label again.</source>
        <translation>本机没有 %1：请先入库，或重新核对标签。</translation>
    </message>
    <message>
        <source>“%1” is no number of a terminal or a SIM card.</source>
        <translation>“%1”不是终端或 SIM 卡的号码。</translation>
    </message>
    <message>
        <source>The store could not be read; scan it again.</source>
        <translation>无法读取数据，请重新扫描。</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n 件可登记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 件不可登记</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the recipient</source>
        <translation>
            <numerusform>%n 件待选择接收方</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::NetworkModel</name>
    <message>
        <source>Place</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Installed today</source>
        <translation>今日安装</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1（已关闭）</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
</context>
<context>
    <name>sk::NetworkPage</name>
    <message>
        <source>Centres and depots</source>
        <translation>中心与网点</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Kind of depot</source>
        <translation>网点类型</translation>
    </message>
    <message>
        <source>Vacant only</source>
        <translation>只看空缺</translation>
    </message>
    <message>
        <source>Only places without a manager</source>
        <translation>只看没有负责人的网点</translation>
    </message>
    <message>
        <source>Closed too</source>
        <translation>含已关闭</translation>
    </message>
    <message>
        <source>Show depots that are closed</source>
        <translation>也显示已关闭的网点</translation>
    </message>
    <message>
        <source>New depot</source>
        <translation>新建网点</translation>
    </message>
    <message>
        <source>New depot (Ctrl+N)</source>
        <translation>新建网点（Ctrl+N）</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>No centre yet</source>
        <translation>还没有中心</translation>
    </message>
    <message>
        <source>The network arrives with the first sync after this computer is enrolled.</source>
        <translation>本机接入中心后，首次同步时会取得网点资料。</translation>
    </message>
    <message>
        <source>No place matches</source>
        <translation>没有符合条件的网点</translation>
    </message>
    <message>
        <source>Change the filters above to see more places.</source>
        <translation>请调整上方的筛选条件。</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>关闭 %1？</translation>
    </message>
    <message>
        <source>It takes no more vehicles. Its records stay, and it can be opened again.</source>
        <translation>关闭后不再接收车辆。记录都保留，也可以重新开放。</translation>
    </message>
    <message>
        <source>Close depot</source>
        <translation>关闭网点</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>sk::NewPasswordPage</name>
    <message>
        <source>A password of your own</source>
        <translation>设置自己的密码</translation>
    </message>
    <message>
        <source>The password you were given works once. Choose one that nobody else knows; it works at every computer of the centre.</source>
        <translation>发给您的密码只能用一次。请设置一个别人不知道的密码；它在中心的每台电脑上都有效。</translation>
    </message>
    <message>
        <source>It works at every computer of the centre; other computers you are signed in at ask for it anew.</source>
        <translation>它在中心的每台电脑上都有效；您已登录的其他电脑会要求重新输入。</translation>
    </message>
    <message>
        <source>Password you were given</source>
        <translation>发给您的密码</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>原密码</translation>
    </message>
    <message numerus="yes">
        <source>New password, at least %n character(s)</source>
        <translation>
            <numerusform>新密码，至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>使用此密码</translation>
    </message>
    <message>
        <source>Someone else signs in</source>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <translation>正在询问中心…</translation>
    </message>
    <message numerus="yes">
        <source>The new password has to have at least %n character(s).</source>
        <translation>
            <numerusform>新密码至少要有 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The new password may not be the account&apos;s name.</source>
        <translation>新密码不能与账号相同。</translation>
    </message>
    <message>
        <source>The new password is the old one. Choose another.</source>
        <translation>新密码与原密码相同，请另设一个。</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the same one twice.</source>
        <translation>两次输入的新密码不一致，请重新输入。</translation>
    </message>
</context>
<context>
    <name>sk::OpenPane</name>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>没有待处理的冲突</translation>
    </message>
    <message>
        <source>When two desks write different things into one field, both values wait here for a decision.</source>
        <translation>两台电脑在同一字段填写了不同内容时，两个值都在此等待处理。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>Which value is right?</source>
        <translation>哪个值正确？</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>正确的值</translation>
    </message>
    <message>
        <source>Keep everything in %1 as it was written here?</source>
        <translation>%1全部保留本机填写的内容？</translation>
    </message>
    <message>
        <source>Keep everything in %1 as it is at the centre?</source>
        <translation>%1全部保留中心的内容？</translation>
    </message>
    <message>
        <source>The other values stay here and in the record&apos;s history.</source>
        <translation>其他的值仍保留在此处和记录的历史中。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>sk::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>sk::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>sk::PersonEditor</name>
    <message>
        <source>Works here now</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>所在网点</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Write the name here.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>This is not a day: write 2026-11-23.</source>
        <translation>这不是日期，请写成 2026-11-23。</translation>
    </message>
</context>
<context>
    <name>sk::PlaceDetail</name>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a place to see its manager and people.</source>
        <translation>选择一个网点，查看其负责人和人员。</translation>
    </message>
</context>
<context>
    <name>sk::PlaceEditor</name>
    <message>
        <source>Liaison</source>
        <translation>联络信息</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>New depot of %1</source>
        <translation>%1的新网点</translation>
    </message>
    <message>
        <source>Nobody: vacant</source>
        <translation>无：空缺</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A place needs a name: write it here.</source>
        <translation>网点需要名称，请填写。</translation>
    </message>
    <message>
        <source>Every place has one manager. A vacancy is shown until somebody is named.</source>
        <translation>每个网点有一名负责人；未任命之前显示为空缺。</translation>
    </message>
    <message>
        <source>Manages %1 already: please check.</source>
        <translation>已是 %1 的负责人，请核对。</translation>
    </message>
</context>
<context>
    <name>sk::PlacePanel</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit (Enter)</source>
        <translation>编辑（Enter）</translation>
    </message>
    <message>
        <source>Appoint a manager</source>
        <translation>任命负责人</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>People of this place</source>
        <translation>本网点人员</translation>
    </message>
    <message>
        <source>%1 depot</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Monitoring centre</source>
        <translation>监控中心</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1（已关闭）</translation>
    </message>
    <message>
        <source>Close depot</source>
        <translation>关闭网点</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新开放</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>人员（%1）</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No manager: vacant</source>
        <translation>没有负责人：空缺</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Every change of this record: when, who, where, from what to what</source>
        <translation>此记录的每次修改：何时、何人、何处、由何值改为何值</translation>
    </message>
</context>
<context>
    <name>sk::PoliciesTopic</name>
    <message>
        <source>Policies</source>
        <translation>制度条款</translation>
    </message>
    <message>
        <source>Every deadline, fine, quota and percentage the program reckons with, and the clause it comes from. Head office sets them; they arrive with the sync.</source>
        <translation>程序计算所用的每一个时限、罚款、定额和比例，以及它出自哪一条。由总部制定，随同步到达。</translation>
    </message>
    <message>
        <source>Policies in force</source>
        <translation>现行条款</translation>
    </message>
    <message>
        <source>What held when</source>
        <translation>历次规定</translation>
    </message>
    <message>
        <source>What held when: %1</source>
        <translation>历次规定：%1</translation>
    </message>
</context>
<context>
    <name>sk::PolicyForm</name>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>New amount</source>
        <translation>新数值</translation>
    </message>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>This is no amount of this rule. Write it like %1.</source>
        <translation>这不是该条款的数值。请按 %1 的样子填写。</translation>
    </message>
    <message>
        <source>Choose a day after today: what was reckoned until today stays.</source>
        <translation>请选择今天以后的日期：今天及以前的计算保持不变。</translation>
    </message>
    <message>
        <source>Set. It holds from %1 and goes to the centres with the next sync.</source>
        <translation>已设定。自 %1 起生效，下次同步时送达各监控中心。</translation>
    </message>
</context>
<context>
    <name>sk::PolicyModel</name>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
</context>
<context>
    <name>sk::PreviewModel</name>
    <message>
        <source>Good</source>
        <translation>可导入</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Keep because</source>
        <translation>保留理由</translation>
    </message>
    <message>
        <source>Give a reason…</source>
        <translation>可写理由…</translation>
    </message>
    <message>
        <source>A reason alone does not let this row in: mend the rest in the sheet first.</source>
        <translation>仅写明原因不能导入此行：请先在表格中改正其余问题。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
</context>
<context>
    <name>sk::PrintDialog</name>
    <message>
        <source>Print: %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose at least one copy.</source>
        <translation>请至少选择一联。</translation>
    </message>
    <message numerus="yes">
        <source>%n annex page(s) come last: they need plain paper.</source>
        <translation>
            <numerusform>最后有 %n 页附页：请用白纸打印。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::PrintPanel</name>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4（210 × 297 毫米）</translation>
    </message>
    <message>
        <source>A5 (148 × 210 mm)</source>
        <translation>A5（148 × 210 毫米）</translation>
    </message>
    <message>
        <source>Continuous 241 × 279.4 mm (whole)</source>
        <translation>连续纸 241 × 279.4 毫米（一等分）</translation>
    </message>
    <message>
        <source>Continuous 241 × 139.7 mm (half)</source>
        <translation>连续纸 241 × 139.7 毫米（二等分）</translation>
    </message>
    <message>
        <source>Continuous 241 × 93.1 mm (third)</source>
        <translation>连续纸 241 × 93.1 毫米（三等分）</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>联次</translation>
    </message>
    <message>
        <source>Only what is filled in</source>
        <translation>只打印填写内容（套打）</translation>
    </message>
    <message>
        <source>For paper that has the form printed on it already.</source>
        <translation>用于已预先印好表格的纸张。</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>表单语言</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The form can be saved as PDF.</source>
        <translation>这台电脑没有设置打印机，可以将表单另存为 PDF。</translation>
    </message>
    <message>
        <source>To the right (mm)</source>
        <translation>向右偏移（毫米）</translation>
    </message>
    <message>
        <source>Down (mm)</source>
        <translation>向下偏移（毫米）</translation>
    </message>
    <message>
        <source>Kept for this printer, should it feed the paper askew.</source>
        <translation>打印位置有偏差时调整，按打印机分别保存。</translation>
    </message>
    <message>
        <source>Carbon set: all copies at once</source>
        <translation>多联纸：一次打印所有联次</translation>
    </message>
</context>
<context>
    <name>sk::PrintPreview</name>
    <message>
        <source>Preview of the page</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>上一页（Page Up）</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页（Page Down）</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>预览大小</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Form %1 of %2 · %3 · page %4 of %5</source>
        <translation>第 %1 份，共 %2 份 · %3 · 第 %4 页，共 %5 页</translation>
    </message>
</context>
<context>
    <name>sk::PrintersTopic</name>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Every printer feeds paper a little askew in its own way. Print one sheet, measure how far the words stand beside their boxes, and enter the opposite here. It is remembered for each printer.</source>
        <translation>每台打印机走纸都略有偏差。先打印一张，量出文字偏离格子多少毫米，把相反的数填在这里；每台打印机分别记住。</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>This computer knows no printer. Set one up in its system settings; forms can be saved as PDF until then.</source>
        <translation>本机没有打印机。请先在系统设置里添加；在此之前表单可以存为 PDF。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>Negative: to the left</source>
        <translation>负数表示向左</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Negative: up</source>
        <translation>负数表示向上</translation>
    </message>
</context>
<context>
    <name>sk::PrintingRun</name>
    <message>
        <source>Forms done</source>
        <translation>已完成的表单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>已发送到 %1。</translation>
    </message>
    <message>
        <source>Put plain paper in</source>
        <translation>请换上白纸</translation>
    </message>
    <message numerus="yes">
        <source>%n annex page(s) follow. They must not run through the pre-printed paper.</source>
        <translation>
            <numerusform>接下来还有 %n 页附页，不能打在预印表单上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the annex</source>
        <translation>打印附页</translation>
    </message>
    <message>
        <source>The annex was not printed.</source>
        <translation>附页未打印。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Saving forms</source>
        <translation>正在保存表单</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>共 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer is not there any more. Choose another one.</source>
        <translation>这台打印机已不可用，请另选一台。</translation>
    </message>
    <message>
        <source>No font that writes Chinese is installed. On Debian, install the package fonts-noto-cjk and start again.</source>
        <translation>没有安装中文字体。请在 Debian 上安装软件包 fonts-noto-cjk，然后重新启动程序。</translation>
    </message>
    <message>
        <source>Stopped. Pages that were already sent may still come out of the printer.</source>
        <translation>已停止。已经发送的页面仍可能打印出来。</translation>
    </message>
    <message>
        <source>This place cannot be written to. Choose another folder.</source>
        <translation>此位置无法写入，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk is full. Make room or choose another place.</source>
        <translation>磁盘已满。请腾出空间或另选位置。</translation>
    </message>
    <message>
        <source>Printing did not work. Look whether the printer is on and has paper, then try again.</source>
        <translation>打印没有成功。请检查打印机是否开机、是否有纸，然后重试。</translation>
    </message>
</context>
<context>
    <name>sk::QuotaModel</name>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>定额</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>已达 %1 台</translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>差 %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::Rail</name>
    <message>
        <source>Screens</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>sk::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项待办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::ReferenceTopic</name>
    <message>
        <source>Administrative divisions of Henan</source>
        <translation>河南省行政区划</translation>
    </message>
    <message>
        <source>Provinces and first characters of plates</source>
        <translation>省份与车牌简称</translation>
    </message>
    <message>
        <source>Mobile operators and their numbers</source>
        <translation>运营商与号段</translation>
    </message>
    <message>
        <source>Plate colours</source>
        <translation>车牌颜色</translation>
    </message>
    <message>
        <source>Vehicle types</source>
        <translation>车辆类型</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>制度条款</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>参考数据</translation>
    </message>
    <message>
        <source>The tables that plates, numbers and codes are checked against. They change with the program: a newer version brings newer ones.</source>
        <translation>核对车牌、号码和代码所用的表格。它们随程序更新：新版本带来新表。</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>sk::RefusalModel</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待处理</translation>
    </message>
</context>
<context>
    <name>sk::RefusalPanel</name>
    <message>
        <source>Open and mend</source>
        <translation>打开并更正</translation>
    </message>
    <message>
        <source>What is saved there is sent again by itself</source>
        <translation>在那里保存后会自动重新发送</translation>
    </message>
    <message>
        <source>Send again as it is</source>
        <translation>原样重新发送</translation>
    </message>
    <message>
        <source>When what stood against it was mended elsewhere</source>
        <translation>原因已在别处解决时使用</translation>
    </message>
    <message>
        <source>Give the change up</source>
        <translation>放弃此更改</translation>
    </message>
    <message>
        <source>The centre&apos;s values stand here again; what was written stays in the history</source>
        <translation>此处恢复为中心的值；所填内容仍保留在历史中</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>重新处理</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
</context>
<context>
    <name>sk::RefusalsPane</name>
    <message>
        <source>Refused by the centre</source>
        <translation>被中心拒绝</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>没有被拒绝的更改</translation>
    </message>
    <message>
        <source>A change the centre does not take waits here with the reason. It stays as it was written until you decide.</source>
        <translation>中心不接受的更改连同原因列在此处，在您决定之前保持所填内容。</translation>
    </message>
    <message>
        <source>Give up the change of %1?</source>
        <translation>放弃对%1的更改？</translation>
    </message>
    <message>
        <source>The centre&apos;s values stand here again. What was written stays in the record&apos;s history.</source>
        <translation>此处将恢复为中心的值。所填内容仍保留在记录的历史中。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>sk::RegistrationEditor</name>
    <message>
        <source>New registration</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>No plate yet</source>
        <translation>尚无车牌</translation>
    </message>
    <message>
        <source>This cannot be read. Write it like the example, or leave it empty.</source>
        <translation>无法识别。请按示例填写，或留空。</translation>
    </message>
    <message>
        <source>Leave this registration?</source>
        <translation>离开这张登记表？</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>所填内容尚未保存。</translation>
    </message>
</context>
<context>
    <name>sk::RegistrationFilters</name>
    <message>
        <source>Plate, VIN, phone, customer, terminal, SIM…</source>
        <translation>车牌、VIN、电话、客户、终端、SIM…</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>全部进度</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最近一个月</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Day of installation</source>
        <translation>安装日期</translation>
    </message>
    <message>
        <source>Filter by depot, installer and days</source>
        <translation>按网点、安装人员和日期筛选</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>All depots</source>
        <translation>全部网点</translation>
    </message>
    <message>
        <source>All installers</source>
        <translation>全部安装人员</translation>
    </message>
    <message>
        <source>Never online</source>
        <translation>从未上线</translation>
    </message>
</context>
<context>
    <name>sk::RegistrationForm</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Terminal and SIM card</source>
        <translation>终端与 SIM 卡</translation>
    </message>
    <message>
        <source>Type or scan; the box&apos;s sticker fills card and IMEI too.</source>
        <translation>输入或扫描；扫包装标签可同时填入 SIM 卡和 IMEI。</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>四个节点</translation>
    </message>
    <message>
        <source>Checks and hand-over</source>
        <translation>检查与交接</translation>
    </message>
</context>
<context>
    <name>sk::RegistrationList</name>
    <message>
        <source>Registrations</source>
        <translation>安装登记</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Register a yard…</source>
        <translation>整场登记…</translation>
    </message>
    <message>
        <source>Accept the selected vehicles…</source>
        <translation>验收所选车辆…</translation>
    </message>
    <message>
        <source>Import from a spreadsheet…</source>
        <translation>从电子表格导入…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>导出此列表…</translation>
    </message>
    <message>
        <source>Installation statistics</source>
        <translation>安装统计</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>Register one vehicle (Ctrl+N)</source>
        <translation>登记一辆车（Ctrl+N）</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a vehicle to see how far it is.</source>
        <translation>选择一辆车，查看其进度。</translation>
    </message>
    <message>
        <source>%1 registrations; sorting and filters are getting ready…</source>
        <translation>%1 张登记表；排序与筛选正在准备…</translation>
    </message>
    <message>
        <source>%1 of %2 registrations</source>
        <translation>%1 / %2 张登记表</translation>
    </message>
    <message>
        <source>%1 registrations</source>
        <translation>%1 张登记表</translation>
    </message>
    <message>
        <source>No registration matches</source>
        <translation>没有符合条件的登记表</translation>
    </message>
    <message>
        <source>Type less, or change the filters above to see more.</source>
        <translation>请少输入一些，或调整上方的筛选条件。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No vehicle is registered yet</source>
        <translation>还没有登记车辆</translation>
    </message>
    <message>
        <source>Register the first one, or import a list that a transport firm sent.</source>
        <translation>登记第一辆，或导入运输公司发来的车辆表。</translation>
    </message>
    <message>
        <source>Register a vehicle</source>
        <translation>登记车辆</translation>
    </message>
    <message>
        <source>Warranty cards of the selected handed over</source>
        <translation>所选车辆的保修卡已交付</translation>
    </message>
    <message>
        <source>Check a printed sheet…</source>
        <translation>核对打印单据…</translation>
    </message>
    <message>
        <source>File scans…</source>
        <translation>归档扫描件…</translation>
    </message>
</context>
<context>
    <name>sk::RegistrationPanel</name>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Terminal and SIM card</source>
        <translation>终端与 SIM 卡</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit (Enter)</source>
        <translation>编辑（Enter）</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Test with the customer and have the acceptance signed</source>
        <translation>与客户共同测试并签署验收单</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Signed work is never edited: answer it with a correction</source>
        <translation>已签字的内容不再修改：请另填更正</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>打印（Ctrl+P）</translation>
    </message>
    <message>
        <source>No plate yet</source>
        <translation>尚无车牌</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: created</source>
        <translation>%1：新建</translation>
    </message>
    <message>
        <source>%1: %2 %3 → %4</source>
        <translation>%1：%2 %3 → %4</translation>
    </message>
    <message>
        <source>Accept again</source>
        <translation>再次验收</translation>
    </message>
    <message>
        <source>Card handed over</source>
        <translation>保修卡已交付</translation>
    </message>
    <message>
        <source>The owner has the warranty card now</source>
        <translation>车主已拿到保修卡</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>kept at the centre</source>
        <translation>保存在中心</translation>
    </message>
</context>
<context>
    <name>sk::RegistrationWindow</name>
    <message numerus="yes">
        <source>%n photo(s) not uploaded</source>
        <translation>
            <numerusform>%n 张照片未上传</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::RegistrationsPage</name>
    <message>
        <source>Registrations</source>
        <translation>安装登记</translation>
    </message>
    <message>
        <source>This registration cannot be opened</source>
        <translation>无法打开这张登记表</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>读不出列表</translation>
    </message>
    <message>
        <source>Warranty cards handed over?</source>
        <translation>保修卡已交付？</translation>
    </message>
    <message numerus="yes">
        <source>The owners of %n vehicle(s) have their cards now; this moment is kept.</source>
        <translation>
            <numerusform>%n 辆车的车主已拿到保修卡；将记录为现在这一时刻。</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>Nothing was noted</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>One of the vehicles has no warranty yet: accept it first.</source>
        <translation>其中有车辆还没有保修：请先验收。</translation>
    </message>
</context>
<context>
    <name>sk::RightsModel</name>
    <message>
        <source>– of it: %1</source>
        <translation>– 其中：%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>sk::RightsTopic</name>
    <message>
        <source>Roles and rights</source>
        <translation>角色与权限</translation>
    </message>
    <message>
        <source>What each role may read and write. The centre holds everybody to it, wherever a change comes from; a computer of a depot is shown that depot&apos;s records only, and partners see confidential content partly hidden. In force since %1, edition %2.</source>
        <translation>各角色可读可写的内容。无论更改来自哪里，都由中心执行；网点的电脑只显示本网点的记录，合作网点看到的保密内容部分隐藏。自 %1 起施行，版本 %2。</translation>
    </message>
    <message>
        <source>Rights of every role</source>
        <translation>各角色的权限</translation>
    </message>
</context>
<context>
    <name>sk::SearchField</name>
    <message>
        <source>Plate, VIN, phone, SIM, terminal, name, number… (Ctrl+K)</source>
        <translation>车牌、VIN、电话、SIM、终端、姓名、编号…（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
</context>
<context>
    <name>sk::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing here contains “%1”.</source>
        <translation>没有找到含有“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>sk::SearchResultsModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::SeatTopic</name>
    <message>
        <source>Partly hidden everywhere</source>
        <translation>处处部分隐藏</translation>
    </message>
    <message>
        <source>In lists and in an opened record; partly hidden in exports</source>
        <translation>列表和打开的记录中可见；导出时部分隐藏</translation>
    </message>
    <message>
        <source>In an opened record; partly hidden in lists and exports</source>
        <translation>打开的记录中可见；列表和导出中部分隐藏</translation>
    </message>
    <message>
        <source>In lists, in an opened record and, when confirmed, in exports</source>
        <translation>列表和打开的记录中可见，确认后也可导出</translation>
    </message>
    <message>
        <source>In an opened record and, when confirmed, in exports; partly hidden in lists</source>
        <translation>打开的记录中可见，确认后也可导出；列表中部分隐藏</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>谁在使用</translation>
    </message>
    <message>
        <source>Everything that is changed on this computer is written under this name. Whoever takes over the desk chooses their own.</source>
        <translation>这台电脑上的每一次修改都记在此人名下。换人坐班时，请选择自己的姓名。</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>输入姓名的一部分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The centre enrolled this computer for a partner: whoever sits here sees what a partner may see.</source>
        <translation>中心把这台电脑登记为合作单位使用：无论谁坐在这里，都只能看到合作单位可看的内容。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, role, place</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What the role “%1” may read</source>
        <translation>“%1”可以看到的内容</translation>
    </message>
    <message>
        <source>Names, phones, addresses</source>
        <translation>姓名、电话、地址</translation>
    </message>
    <message>
        <source>Identity numbers and credit codes</source>
        <translation>身份证号和统一社会信用代码</translation>
    </message>
    <message>
        <source>Numbers of SIM cards</source>
        <translation>SIM 卡号码</translation>
    </message>
    <message>
        <source>%1, signed in as “%2”</source>
        <translation>%1，以“%2”登录</translation>
    </message>
</context>
<context>
    <name>sk::SettingsPage</name>
    <message>
        <source>Topics of the settings</source>
        <translation>设置主题</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>sk::SettledModel</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>sk::SettledPane</name>
    <message>
        <source>Settled conflicts</source>
        <translation>已处理的冲突</translation>
    </message>
    <message>
        <source>Nothing was settled yet</source>
        <translation>还没有处理过冲突</translation>
    </message>
    <message>
        <source>Settled conflicts stay here with both values, and either can be put back.</source>
        <translation>处理过的冲突连同两个值保留在此，随时可以恢复其中之一。</translation>
    </message>
</context>
<context>
    <name>sk::SheetCheck</name>
    <message>
        <source>The record still says what was printed.</source>
        <translation>记录内容与打印时一致。</translation>
    </message>
    <message>
        <source>The record was changed after this sheet was printed. Print it again before anybody signs, or look at the history of the record for what is different.</source>
        <translation>这张单据打印之后，记录有过修改。请重新打印后再签字，或查看记录的修改历史了解差异。</translation>
    </message>
    <message>
        <source>There is no such record on this computer. It may belong to another centre, or not have been synced yet.</source>
        <translation>这台电脑上没有对应的记录。它可能属于其他监控中心，或者尚未同步。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未改动</translation>
    </message>
    <message>
        <source>Changed since printing</source>
        <translation>打印后已改动</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>This sheet was printed by a newer version. Update the program to check it.</source>
        <translation>这张单据由更新版本的程序打印，请升级程序后再核对。</translation>
    </message>
    <message>
        <source>This is not the code of one of our sheets. It begins with SK1 and holds the number; scan it again.</source>
        <translation>这不是本系统单据的二维码。二维码内容以 SK1 开头并包含单号，请重新扫描。</translation>
    </message>
    <message>
        <source>The record could not be read. Try again.</source>
        <translation>无法读取记录，请重试。</translation>
    </message>
    <message>
        <source>Check a printed sheet</source>
        <translation>核对打印单据</translation>
    </message>
    <message>
        <source>Code of the sheet</source>
        <translation>单据二维码</translation>
    </message>
    <message>
        <source>Scan the square code, or type its text and press Enter.</source>
        <translation>扫描二维码，或输入其内容后按回车键。</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This sheet was printed to be signed, and what it was signed for is on record now. Nothing printed on it has changed.</source>
        <translation>这张单子是签字前打印的，所签的验收现已登记，单上内容没有改动。</translation>
    </message>
    <message>
        <source>Accepted since</source>
        <translation>已验收</translation>
    </message>
    <message>
        <source>Accepted since, as %1</source>
        <translation>已验收，编号 %1</translation>
    </message>
    <message>
        <source>This record cannot be opened</source>
        <translation>无法打开这条记录</translation>
    </message>
</context>
<context>
    <name>sk::SheetForm</name>
    <message>
        <source>The customer has signed</source>
        <translation>客户已签字</translation>
    </message>
    <message>
        <source>Filed with the company before leaving</source>
        <translation>离场前已报公司备案</translation>
    </message>
    <message>
        <source>Looked at together</source>
        <translation>共同查验</translation>
    </message>
    <message>
        <source>What is to be put right, by whom and until when.</source>
        <translation>整改内容、责任人和期限。</translation>
    </message>
    <message>
        <source>Signed together</source>
        <translation>共同签字时间</translation>
    </message>
    <message>
        <source>The warranty starts on this day.</source>
        <translation>保修从这一天开始。</translation>
    </message>
    <message>
        <source>Why the earlier sheet is corrected; both stay to be read.</source>
        <translation>为何更正原验收单；两份都可查阅。</translation>
    </message>
    <message>
        <source>Before leaving</source>
        <translation>离场之前</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 分（满分 5 分）</translation>
    </message>
    <message>
        <source>Ask for suggestions; write 无 when there are none.</source>
        <translation>请征求意见建议；没有则填“无”。</translation>
    </message>
    <message>
        <source>All passed</source>
        <translation>全部合格</translation>
    </message>
    <message>
        <source>Gives every item that has no verdict yet the verdict “passed”</source>
        <translation>把还没有结论的项目都填为“合格”</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have no verdict yet: look at them together.</source>
        <translation>
            <numerusform>还有 %n 项没有结论：请与客户一起检查。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::SideChoice</name>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>sk::SignInPage</name>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Everything that is changed here is written under the name of whoever signs in.</source>
        <translation>在这里所做的更改都记在登录人名下。</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <translation>正在询问中心…</translation>
    </message>
    <message>
        <source>Enter the account the centre gave you.</source>
        <translation>请输入中心发给您的账号。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>请输入密码。</translation>
    </message>
</context>
<context>
    <name>sk::StatisticsDialog</name>
    <message>
        <source>Installation statistics</source>
        <translation>安装统计</translation>
    </message>
    <message>
        <source>A day, in all</source>
        <translation>每天合计</translation>
    </message>
    <message>
        <source>By depot</source>
        <translation>按网点</translation>
    </message>
    <message>
        <source>By installer</source>
        <translation>按安装人员</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>%1 vehicles; the quota was reached %2 of %3 times.</source>
        <translation>共 %1 辆；%3 次中有 %2 次达到定额。</translation>
    </message>
    <message>
        <source>The first day must not be later than the last.</source>
        <translation>起始日期不能晚于结束日期。</translation>
    </message>
    <message>
        <source>Vehicles installed per day</source>
        <translation>每日安装车辆数</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the statistics</source>
        <translation>导出统计</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;逗号分隔文本 (*.csv)</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>The statistics were not exported</source>
        <translation>统计没有导出</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported</source>
        <translation>
            <numerusform>已导出 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 vehicles; the quota was reached on %2 of %3 days.</source>
        <translation>共 %1 辆；%3 天中有 %2 天达到定额。</translation>
    </message>
</context>
<context>
    <name>sk::StockHead</name>
    <message>
        <source>Any depot or person</source>
        <translation>任意网点或人员</translation>
    </message>
    <message>
        <source>Depot or person</source>
        <translation>网点或人员</translation>
    </message>
    <message>
        <source>Move items</source>
        <translation>登记流转</translation>
    </message>
    <message>
        <source>Issue, return, receive, report a loss (Ctrl+N)</source>
        <translation>领用、归还、入库、报失（Ctrl+N）</translation>
    </message>
    <message>
        <source>Import from Excel…</source>
        <translation>从 Excel 导入…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>导出此列表…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>sk::StockPage</name>
    <message>
        <source>Terminals and SIM cards</source>
        <translation>终端与 SIM 卡</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose an item to see who had it, or move many at once with a scanner.</source>
        <translation>选择一件查看流转记录，或用扫码枪一次登记多件。</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>终端领用</translation>
    </message>
    <message>
        <source>Reading the stock</source>
        <translation>正在读取库存</translation>
    </message>
    <message>
        <source>The stock is empty</source>
        <translation>库存为空</translation>
    </message>
    <message>
        <source>Receive terminals and SIM cards: scan them one after another.</source>
        <translation>请先入库终端和 SIM 卡：逐件扫码即可。</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Change the filters above to see more.</source>
        <translation>调整上方筛选条件以查看更多。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was entered</source>
        <translation>未登记</translation>
    </message>
    <message>
        <source>Leave without entering?</source>
        <translation>不登记就离开？</translation>
    </message>
    <message>
        <source>What was scanned is not entered yet.</source>
        <translation>扫描的内容尚未登记。</translation>
    </message>
</context>
<context>
    <name>sk::StockWindow</name>
    <message>
        <source>Where</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
</context>
<context>
    <name>sk::StoreSearch</name>
    <message>
        <source>Sheet %1: accepted since it was printed</source>
        <translation>单据 %1：打印之后已经验收</translation>
    </message>
    <message>
        <source>Sheet %1: unchanged since it was printed</source>
        <translation>单据 %1：打印后未改动</translation>
    </message>
    <message>
        <source>Sheet %1: the record changed since it was printed</source>
        <translation>单据 %1：打印后记录已改动</translation>
    </message>
    <message>
        <source>Accepted since it was printed</source>
        <translation>打印之后已经验收</translation>
    </message>
    <message>
        <source>Unchanged since it was printed</source>
        <translation>打印后未改动</translation>
    </message>
    <message>
        <source>Changed since it was printed</source>
        <translation>打印后已改动</translation>
    </message>
    <message>
        <source>Printed sheet</source>
        <translation>打印单据</translation>
    </message>
</context>
<context>
    <name>sk::SyncBar</name>
    <message>
        <source>Open the sync screen</source>
        <translation>打开同步页面</translation>
    </message>
</context>
<context>
    <name>sk::SyncPage</name>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Centre: %1</source>
        <translation>中心：%1</translation>
    </message>
    <message>
        <source>Last synced: %1</source>
        <translation>上次同步：%1</translation>
    </message>
    <message>
        <source>Oldest change waiting: %1</source>
        <translation>最早的待上传更改：%1</translation>
    </message>
    <message>
        <source>Enter the one-time code of your centre in the settings to connect.</source>
        <translation>请在设置中输入中心的一次性代码以接入。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接入</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>无网络</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有等待上传的内容</translation>
    </message>
    <message>
        <source>What is written here and not at the centre yet is listed here.</source>
        <translation>本机已填写而中心还没有的内容列在此处。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Not yet at the centre</source>
        <translation>尚未到达中心</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n 项待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet at the centre: the oldest %1 of %2</source>
        <translation>尚未到达中心：共 %2 条，列出最早的 %1 条</translation>
    </message>
</context>
<context>
    <name>sk::SyncSentence</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 not yet at the centre</source>
        <translation>%1未上传</translation>
    </message>
    <message>
        <source>%1 not yet at the centre, the oldest %2</source>
        <translation>%1未上传，最早的是%2</translation>
    </message>
    <message>
        <source>Not connected to a centre: everything is kept here</source>
        <translation>尚未接入中心，数据都保存在本机</translation>
    </message>
    <message>
        <source>No line to the centre · %1</source>
        <translation>与中心没有网络 · %1</translation>
    </message>
    <message>
        <source>No line to the centre, never synced yet</source>
        <translation>与中心没有网络，还没有同步过</translation>
    </message>
    <message>
        <source>No line to the centre · last synced %1</source>
        <translation>与中心没有网络 · 上次同步：%1</translation>
    </message>
    <message>
        <source>Never synced yet</source>
        <translation>还没有同步过</translation>
    </message>
    <message>
        <source>Everything is at the centre · %1</source>
        <translation>全部已同步 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n 处冲突待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused by the centre</source>
        <translation>
            <numerusform>%n 项更改被中心拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing has stopped: press to see why</source>
        <translation>同步已停止：点击查看原因</translation>
    </message>
    <message>
        <source>Fetching the centre&apos;s records: %1 so far</source>
        <translation>正在取回中心的数据：已 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::Syncing</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is wrong by %n minute(s). Set it, or times written here cannot be trusted.</source>
        <translation>
            <numerusform>本机时钟相差 %n 分钟。请校准，否则这里填写的时间不可信。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::TallyModel</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Depot</source>
        <translation>服务网点</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>安装人员</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>安装数量</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>定额</translation>
    </message>
    <message>
        <source>Short of quota</source>
        <translation>未达定额</translation>
    </message>
</context>
<context>
    <name>sk::TitleChooser</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>The first rows of the sheet</source>
        <translation>表的前几行</translation>
    </message>
    <message>
        <source>Click the row that holds the titles, then say below what each column means.</source>
        <translation>请点选标题所在的行，再在下方指定各列的含义。</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
</context>
<context>
    <name>sk::TodayPage</name>
    <message>
        <source>To do today</source>
        <translation>今日待办</translation>
    </message>
    <message>
        <source>The %1 most pressing of %2</source>
        <translation>共 %2 项，显示最紧要的 %1 项</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>Everything that the store knows of is done.</source>
        <translation>目前已知的事项均已办完。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Card handed over</source>
        <translation>已交保修卡</translation>
    </message>
    <message>
        <source>The owners of the chosen vehicles have their warranty cards</source>
        <translation>所选车辆的车主已领到保修卡</translation>
    </message>
    <message>
        <source>The warranty cards stay on the list</source>
        <translation>保修卡仍在待办中</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>丢弃这份草稿？</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>A yard of vehicles</source>
        <translation>整场登记的一批车辆</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>sk::UnsaidValues</name>
    <message>
        <source>Depot</source>
        <translation>服务网点</translation>
    </message>
    <message>
        <source>Installer</source>
        <translation>安装人员</translation>
    </message>
    <message>
        <source>For all rows that do not say:</source>
        <translation>表中没有写明的行统一为：</translation>
    </message>
</context>
<context>
    <name>sk::UploadModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
</context>
<context>
    <name>sk::UploadsPart</name>
    <message>
        <source>Photos and scans not at the centre yet</source>
        <translation>未上传到中心的照片与扫描件</translation>
    </message>
    <message>
        <source>Send this first</source>
        <translation>先传这个</translation>
    </message>
    <message>
        <source>How fast files are sent</source>
        <translation>上传速度</translation>
    </message>
    <message>
        <source>How much of the line photos and scans may take; records always go at once</source>
        <translation>照片和扫描件最多占多少带宽；记录总是立即送出</translation>
    </message>
    <message>
        <source>As fast as the line</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>At most %1 kB/s</source>
        <translation>最多 %1 kB/s</translation>
    </message>
    <message>
        <source>Photos and scans: the next %1 of %2</source>
        <translation>照片与扫描件：接下来的 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Photos and scans</source>
        <translation>照片与扫描件</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>sk::ValueCard</name>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>sk::VehiclesModel</name>
    <message>
        <source>Accepted already.</source>
        <translation>已验收。</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>所缺内容</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
</context>
<context>
    <name>sk::WaitingModel</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>sk::WorkBanner</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还需 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>还需 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::YardDialog</name>
    <message>
        <source>Register a yard</source>
        <translation>整场登记</translation>
    </message>
    <message>
        <source>Vehicles of the yard</source>
        <translation>场内车辆</translation>
    </message>
    <message>
        <source>What was scanned last time and not entered is here again.</source>
        <translation>上次扫描而未录入的内容已找回。</translation>
    </message>
    <message>
        <source>Scan or type plate, VIN, terminal, ICCID, SIM number or IMEI, in any order</source>
        <translation>扫描或输入车牌、VIN、终端号、ICCID、SIM 卡号或 IMEI，顺序不限</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Nothing was recognised in “%1”: type it into the list.</source>
        <translation>认不出“%1”是什么：请直接填入列表。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n registration(s)</source>
        <translation>
            <numerusform>录入 %n 张登记表</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep anyway…</source>
        <translation>仍然保留…</translation>
    </message>
    <message>
        <source>The same for every vehicle</source>
        <translation>每辆车相同的内容</translation>
    </message>
    <message>
        <source>Folds these values away, once they are typed</source>
        <translation>填好后可以收起</translation>
    </message>
    <message>
        <source>Keeps what looks wrong in the chosen line, with a reason</source>
        <translation>保留所选行中看起来有误的内容，并写明原因</translation>
    </message>
    <message>
        <source>Is “%1” a terminal&apos;s number?</source>
        <translation>“%1”是终端编号吗？</translation>
    </message>
    <message>
        <source>It has the shape of no label that is known here. Perhaps a character is missing.</source>
        <translation>它不像任何已知标签的样式，可能少了字符。</translation>
    </message>
    <message>
        <source>It is a terminal</source>
        <translation>是终端编号</translation>
    </message>
    <message>
        <source>“%1” was not taken: scan it again.</source>
        <translation>“%1”没有录入：请重新扫描。</translation>
    </message>
    <message numerus="yes">
        <source>Enter the %n that are ready</source>
        <translation>
            <numerusform>登记已就绪的 %n 辆</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>The other lines stay here; Ctrl+Delete takes one out.</source>
        <translation>其余各行留在这里；Ctrl+Delete 删除一行。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Keep line %1 as it is?</source>
        <translation>保留第 %1 行的内容？</translation>
    </message>
    <message>
        <source>Why is it right although it looks wrong? The reason is kept with the record.</source>
        <translation>看似有误却是对的，理由是什么？理由会随记录保存。</translation>
    </message>
    <message>
        <source>Mend the common values first: what is wrong is said beside each field.</source>
        <translation>请先改正公共内容：问题写在各栏旁边。</translation>
    </message>
    <message>
        <source>Entered. What is still here is not ready yet.</source>
        <translation>已登记。留下的各行还没有就绪。</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>已撤销上一步。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可以撤销的。</translation>
    </message>
</context>
<context>
    <name>sk::YardModel</name>
    <message>
        <source>%1 %2 is in line %3 too: scan it again.</source>
        <translation>%1 %2 也在第 %3 行：请重新扫描。</translation>
    </message>
    <message>
        <source>%1 %2 is in registration %3 already.</source>
        <translation>%1 %2 已在登记表 %3 中。</translation>
    </message>
    <message>
        <source>The plate or the VIN is missing.</source>
        <translation>缺车牌号或 VIN。</translation>
    </message>
    <message>
        <source>The terminal is missing.</source>
        <translation>缺终端。</translation>
    </message>
    <message>
        <source>The SIM card is missing.</source>
        <translation>缺 SIM 卡。</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Can be entered; to be added for a complete form: %1.</source>
        <translation>可以登记；登记表还要补充：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>sk::YardQuota</name>
    <message>
        <source>Ready vehicles beside the quota of the day</source>
        <translation>就绪车辆与当日定额</translation>
    </message>
    <message>
        <source>%1 installed before, %2 ready here; quota %3 a day</source>
        <translation>此前已装 %1 辆，本次就绪 %2 辆；每日定额 %3 辆</translation>
    </message>
    <message>
        <source>%1 installed before, %2 ready here</source>
        <translation>此前已装 %1 辆，本次就绪 %2 辆</translation>
    </message>
</context>
<context>
    <name>sk::when</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
</TS>
