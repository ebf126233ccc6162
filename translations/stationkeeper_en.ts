<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accepting</name>
    <message numerus="yes">
        <source>%n vehicle(s) accepted</source>
        <translation>
            <numerusform>%n vehicle accepted</numerusform>
            <numerusform>%n vehicles accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) chosen</source>
        <translation>
            <numerusform>%n customer chosen</numerusform>
            <numerusform>%n customers chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message numerus="yes">
        <source>%n change(s) are not at the centre yet.</source>
        <translation>
            <numerusform>%n change is not at the centre yet.</numerusform>
            <numerusform>%n changes are not at the centre yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused and wait to be mended: see “list refused”.</source>
        <translation>
            <numerusform>%n change was refused and waits to be mended: see “list refused”.</numerusform>
            <numerusform>%n changes were refused and wait to be mended: see “list refused”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for a choice: see “list conflicts”.</source>
        <translation>
            <numerusform>%n conflict waits for a choice: see “list conflicts”.</numerusform>
            <numerusform>%n conflicts wait for a choice: see “list conflicts”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are not uploaded yet: see “list attachments --waiting”.</source>
        <translation>
            <numerusform>%n photo is not uploaded yet: see “list attachments --waiting”.</numerusform>
            <numerusform>%n photos are not uploaded yet: see “list attachments --waiting”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Courier</name>
    <message numerus="yes">
        <source>%n change(s) written. Take the file to the centre and bring its answer back.</source>
        <translation>
            <numerusform>%n change written. Take the file to the centre and bring its answer back.</numerusform>
            <numerusform>%n changes written. Take the file to the centre and bring its answer back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours are at the centre.</source>
        <translation>
            <numerusform>%n change of yours is at the centre.</numerusform>
            <numerusform>%n changes of yours are at the centre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came from there.</source>
        <translation>
            <numerusform>%n record came from there.</numerusform>
            <numerusform>%n records came from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were refused and wait for you.</source>
        <translation>
            <numerusform>%n change was refused and waits for you.</numerusform>
            <numerusform>%n changes were refused and wait for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doubled</name>
    <message numerus="yes">
        <source>%n registration(s) share a plate, VIN, terminal or card with another: see “list duplicates”.</source>
        <translation>
            <numerusform>%n registration shares a plate, VIN, terminal or card with another: see “list duplicates”.</numerusform>
            <numerusform>%n registrations share a plate, VIN, terminal or card with another: see “list duplicates”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>%n vehicle</numerusform>
            <numerusform>%n vehicles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%n row(s) exported</source>
        <translation>
            <numerusform>%n row exported</numerusform>
            <numerusform>%n rows exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message numerus="yes">
        <source>Filed to %n record(s) of %1.</source>
        <translation>
            <numerusform>Filed to %n record of %1.</numerusform>
            <numerusform>Filed to %n records of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Columns not used: %1 and %n more.</source>
        <translation>
            <numerusform>Columns not used: %1 and %n more.</numerusform>
            <numerusform>Columns not used: %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>%n registration(s) imported</source>
        <translation>
            <numerusform>%n registration imported</numerusform>
            <numerusform>%n registrations imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stayed out. Save the sheet with its problems to mend them.</source>
        <translation>
            <numerusform>%n row stayed out. Save the sheet with its problems to mend it.</numerusform>
            <numerusform>%n rows stayed out. Save the sheet with its problems to mend them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terminal(s) taken into stock</source>
        <translation>
            <numerusform>%n terminal taken into stock</numerusform>
            <numerusform>%n terminals taken into stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SIM card(s) taken into stock</source>
        <translation>
            <numerusform>%n SIM card taken into stock</numerusform>
            <numerusform>%n SIM cards taken into stock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPaper</name>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) are not printed: narrow the list down first.</source>
        <translation>
            <numerusform>%n more line is not printed: narrow the list down first.</numerusform>
            <numerusform>%n more lines are not printed: narrow the list down first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%n registration(s) entered.</source>
        <translation>
            <numerusform>%n registration entered.</numerusform>
            <numerusform>%n registrations entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in %1</source>
        <translation>
            <numerusform>%n row in %1</numerusform>
            <numerusform>%n rows in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terminal(s) entered.</source>
        <translation>
            <numerusform>%n terminal entered.</numerusform>
            <numerusform>%n terminals entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SIM card(s) entered.</source>
        <translation>
            <numerusform>%n SIM card entered.</numerusform>
            <numerusform>%n SIM cards entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be kept out, so nothing was entered.</source>
        <translation>
            <numerusform>%n row would be kept out, so nothing was entered.</numerusform>
            <numerusform>%n rows would be kept out, so nothing was entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), %1 …: %2</source>
        <translation>
            <numerusform>%n line, %1 …: %2</numerusform>
            <numerusform>%n lines, %1 …: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 good, %2 to check, %3 kept out, %4 there already.</source>
        <translation>
            <numerusform>%n row: %1 good, %2 to check, %3 kept out, %4 there already.</numerusform>
            <numerusform>%n rows: %1 good, %2 to check, %3 kept out, %4 there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message numerus="yes">
        <source>%n terminal(s) left</source>
        <translation>
            <numerusform>%n terminal left</numerusform>
            <numerusform>%n terminals left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to choose</source>
        <translation>
            <numerusform>%n field to choose</numerusform>
            <numerusform>%n fields to choose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to mend</source>
        <translation>
            <numerusform>%n change to mend</numerusform>
            <numerusform>%n changes to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policies</name>
    <message numerus="yes">
        <source>%Ln vehicle(s)</source>
        <translation>
            <numerusform>%Ln vehicle</numerusform>
            <numerusform>%Ln vehicles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln centre(s)</source>
        <translation>
            <numerusform>%Ln centre</numerusform>
            <numerusform>%Ln centres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working day(s)</source>
        <translation>
            <numerusform>%Ln working day</numerusform>
            <numerusform>%Ln working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s)</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln demerit(s)</source>
        <translation>
            <numerusform>%Ln demerit</numerusform>
            <numerusform>%Ln demerits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s)</source>
        <translation>
            <numerusform>%Ln kind</numerusform>
            <numerusform>%Ln kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln roll(s)</source>
        <translation>
            <numerusform>%Ln roll</numerusform>
            <numerusform>%Ln rolls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln centimetre(s)</source>
        <translation>
            <numerusform>%Ln centimetre</numerusform>
            <numerusform>%Ln centimetres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln metre(s)</source>
        <translation>
            <numerusform>%Ln metre</numerusform>
            <numerusform>%Ln metres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kilometre(s)</source>
        <translation>
            <numerusform>%Ln kilometre</numerusform>
            <numerusform>%Ln kilometres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message numerus="yes">
        <source>%n page(s) in %1</source>
        <translation>
            <numerusform>%n page in %1</numerusform>
            <numerusform>%n pages in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>What of the %n chosen vehicle(s)?</source>
        <translation>
            <numerusform>What of the %n chosen vehicle?</numerusform>
            <numerusform>What of the %n chosen vehicles?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rebuilding</name>
    <message numerus="yes">
        <source>%n row(s) could not be read.</source>
        <translation>
            <numerusform>%n row could not be read.</numerusform>
            <numerusform>%n rows could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing record(s) came from the last backup.</source>
        <translation>
            <numerusform>%n missing record came from the last backup.</numerusform>
            <numerusform>%n missing records came from the last backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that were not sent can no longer be read: look through what was written since the last sync.</source>
        <translation>
            <numerusform>%n change that was not sent can no longer be read: look through what was written since the last sync.</numerusform>
            <numerusform>%n changes that were not sent can no longer be read: look through what was written since the last sync.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message numerus="yes">
        <source>%n change(s) not at the centre yet</source>
        <translation>
            <numerusform>%n change not at the centre yet</numerusform>
            <numerusform>%n changes not at the centre yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused change(s)</source>
        <translation>
            <numerusform>%n refused change</numerusform>
            <numerusform>%n refused changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) that are not at the centre yet lie in %1. All others come again from the centre.</source>
        <translation>
            <numerusform>%n photo that is not at the centre yet lies in %1. All others come again from the centre.</numerusform>
            <numerusform>%n photos that are not at the centre yet lie in %1. All others come again from the centre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) came with it. All others come again from the centre.</source>
        <translation>
            <numerusform>%n photo came with it. All others come again from the centre.</numerusform>
            <numerusform>%n photos came with it. All others come again from the centre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) not uploaded</source>
        <translation>
            <numerusform>%n photo not uploaded</numerusform>
            <numerusform>%n photos not uploaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. Try again in %n minute.</numerusform>
            <numerusform>Too many wrong passwords. Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Yarding</name>
    <message numerus="yes">
        <source>%n vehicle(s) registered</source>
        <translation>
            <numerusform>%n vehicle registered</numerusform>
            <numerusform>%n vehicles registered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::AcceptanceDialog</name>
    <message numerus="yes">
        <source>Accept %n vehicle(s) on one sheet</source>
        <translation>
            <numerusform>Accept %n vehicle on one sheet</numerusform>
            <numerusform>Accept %n vehicles on one sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) are left out; the list says why.</source>
        <translation>
            <numerusform>%n vehicle is left out; the list says why.</numerusform>
            <numerusform>%n vehicles are left out; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::Attaching</name>
    <message numerus="yes">
        <source>Adding %n file(s)…</source>
        <translation>
            <numerusform>Adding %n file…</numerusform>
            <numerusform>Adding %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%n file was there already.</numerusform>
            <numerusform>%n files were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::AttachmentStrip</name>
    <message numerus="yes">
        <source>%n not uploaded</source>
        <translation>
            <numerusform>%n not uploaded</numerusform>
            <numerusform>%n not uploaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::BackupTopic</name>
    <message numerus="yes">
        <source>%n photo(s) that are not at the centre yet lie in %1: keep both together. All others come again from the centre.</source>
        <translation>
            <numerusform>%n photo that is not at the centre yet lies in %1: keep both together. All others come again from the centre.</numerusform>
            <numerusform>%n photos that are not at the centre yet lie in %1: keep both together. All others come again from the centre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::DoublePanel</name>
    <message numerus="yes">
        <source>%n field(s) to choose</source>
        <translation>
            <numerusform>%n field to choose</numerusform>
            <numerusform>%n fields to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::FarewellPage</name>
    <message numerus="yes">
        <source>%n change(s) had not reached the centre. They are sealed in a file that only the centre can read: take it there.</source>
        <translation>
            <numerusform>%n change had not reached the centre. It is sealed in a file that only the centre can read: take it there.</numerusform>
            <numerusform>%n changes had not reached the centre. They are sealed in a file that only the centre can read: take it there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::FilingDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) filed</source>
        <translation>
            <numerusform>%n sheet filed</numerusform>
            <numerusform>%n sheets filed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to compare with its record</source>
        <translation>
            <numerusform>%n to compare with its record</numerusform>
            <numerusform>%n to compare with their records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a record</source>
        <translation>
            <numerusform>%n without a record</numerusform>
            <numerusform>%n without a record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n not readable</numerusform>
            <numerusform>%n not readable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::InstalledPanel</name>
    <message numerus="yes">
        <source>vehicle(s), %n the day before</source>
        <translation>
            <numerusform>vehicles, %n the day before</numerusform>
            <numerusform>vehicles, %n the day before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::MovementSheet</name>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
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
        <source>%n waiting for the recipient</source>
        <translation>
            <numerusform>%n waiting for the recipient</numerusform>
            <numerusform>%n waiting for the recipient</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::NewPasswordPage</name>
    <message numerus="yes">
        <source>New password, at least %n character(s)</source>
        <translation>
            <numerusform>New password, at least %n character</numerusform>
            <numerusform>New password, at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new password has to have at least %n character(s).</source>
        <translation>
            <numerusform>The new password has to have at least %n character.</numerusform>
            <numerusform>The new password has to have at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::PrintDialog</name>
    <message numerus="yes">
        <source>%n annex page(s) come last: they need plain paper.</source>
        <translation>
            <numerusform>%n annex page comes last: it needs plain paper.</numerusform>
            <numerusform>%n annex pages come last: they need plain paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::PrintingRun</name>
    <message numerus="yes">
        <source>%n annex page(s) follow. They must not run through the pre-printed paper.</source>
        <translation>
            <numerusform>%n annex page follows. It must not run through the pre-printed paper.</numerusform>
            <numerusform>%n annex pages follow. They must not run through the pre-printed paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n page.</numerusform>
            <numerusform>%n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::QuotaModel</name>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%n to go</numerusform>
            <numerusform>%n to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::RegistrationPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::RegistrationWindow</name>
    <message numerus="yes">
        <source>%n photo(s) not uploaded</source>
        <translation>
            <numerusform>%n photo not uploaded</numerusform>
            <numerusform>%n photos not uploaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::RegistrationsPage</name>
    <message numerus="yes">
        <source>The owners of %n vehicle(s) have their cards now; this moment is kept.</source>
        <translation>
            <numerusform>The owner of %n vehicle has the card now; this moment is kept.</numerusform>
            <numerusform>The owners of %n vehicles have their cards now; this moment is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::SearchResultsModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::SheetForm</name>
    <message numerus="yes">
        <source>%n item(s) have no verdict yet: look at them together.</source>
        <translation>
            <numerusform>%n item has no verdict yet: look at it together.</numerusform>
            <numerusform>%n items have no verdict yet: look at them together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::StatisticsDialog</name>
    <message numerus="yes">
        <source>%n line(s) exported</source>
        <translation>
            <numerusform>%n line exported</numerusform>
            <numerusform>%n lines exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::SyncPage</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::SyncSentence</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflict to settle</numerusform>
            <numerusform>%n conflicts to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused by the centre</source>
        <translation>
            <numerusform>%n change refused by the centre</numerusform>
            <numerusform>%n changes refused by the centre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::Syncing</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is wrong by %n minute(s). Set it, or times written here cannot be trusted.</source>
        <translation>
            <numerusform>This computer&apos;s clock is wrong by %n minute. Set it, or times written here cannot be trusted.</numerusform>
            <numerusform>This computer&apos;s clock is wrong by %n minutes. Set it, or times written here cannot be trusted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::WorkBanner</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::YardDialog</name>
    <message numerus="yes">
        <source>Enter %n registration(s)</source>
        <translation>
            <numerusform>Enter %n registration</numerusform>
            <numerusform>Enter %n registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter the %n that are ready</source>
        <translation>
            <numerusform>Enter the %n that is ready</numerusform>
            <numerusform>Enter the %n that are ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::when</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
