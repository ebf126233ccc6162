<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Explain</name>
    <message>
        <source>Say what it is: plate, vin, iccid, sim, imei, identity, credit, phone or amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one text, or --stdin for one on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format is text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says whether an identifier is right and why, or writes an amount in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text or json (one object a line).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one text from each line of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nothing is written here: fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters are too many: write only the number itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plate has 7 characters, a new-energy plate 8; this one has %1. Compare it with the vehicle licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VIN has 17 characters, this one has %1. Compare it with the vehicle licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number on a SIM card has 19 or 20 characters, this one has %1. Read it from the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SIM number has 7 to 20 digits, usually 11 or 13; this one has %1. Ask the carrier for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IMEI has 15 digits, this one has %1. Read it from the label of the terminal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity number has 18 characters, this one has %1. Compare it with the identity card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit code has 18 characters, this one has %1. Compare it with the business licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mobile number has 11 digits, a landline an area code and 7 or 8 digits; this one has %1. Ask the customer for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters are too few or too many: compare it with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand in this place: remove it or type the right character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter %1 is never used, because it looks like a digit or another letter: compare with the paper (1 or 0?).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it is hidden behind stars: type the whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet has shortened the number and lost digits: format the column as text and type the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digits look lost in a number cell of a spreadsheet: format the column as text and type the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character 9 should be %1: compare all 17 with the vehicle licence. If they agree, keep the VIN and give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the standard the last digit would be %1, but many Chinese cards do not follow it: compare with the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digit should be %1: read the IMEI from the label of the terminal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last character should be %1: compare the number with the identity card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last character should be %1: compare the code with the business licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit should be %1: compare it with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a check digit a slip would not be noticed: look twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same digit over and over is a placeholder: type the real number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plate begins with the character of its province, such as 豫: add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not follow the province on any plate: compare it with the vehicle licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 characters are a new-energy plate, with one of the letters A to K before or behind five digits: compare it with the vehicle licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only plates of 粤Z end in 港 or 澳: compare it with the vehicle licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vehicle without a plate is known by its VIN: fill in the VIN and choose the colour “no plate”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary plate will be replaced: note the VIN, and the final plate when it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This trailer plate is of the style used until 2003: look at the plate on the vehicle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the plate of a farm vehicle: look at it and choose its colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates with 测 are for trying out terminals: use a real plate for a real vehicle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending -%1 stands for the colour in some lists (0 blue, 1 yellow): choose the colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plates of this shape have another colour: look at the plate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No maker has the code %1 at the beginning: compare it with the vehicle licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in position 10 is no model year: compare it with the vehicle licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last four characters are digits, not “%1”: compare it with the vehicle licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a SIM card begins with 89, not %1: read it from the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese cards begin with 8986, this one with %1: is it the right card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese cards have 20 characters: the last one seems to be missing. Read it from the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIM numbers usually have 11 digits, 13 (14… or 1064…) or are an IMEI; this one has %1 digits or begins otherwise. Compare it with the carrier&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of birth %1 does not exist: compare the number with the identity card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of birth %1 is still to come: compare the number with the identity card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born in %1? Compare the number with the identity card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place in Henan has or had the division code %1: compare the code with the business licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place has or had the division code %1 at the beginning: compare the number with the identity card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued in %1, whose places are not checked here: compare the first six digits with the identity card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 digits have not been in use since 2013: the number shown has 18. Compare it with the new identity card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit codes rarely begin with “%1”: compare the code with the business licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character 17 should be %1: compare the code with the business licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of this place have %1 digits behind the area code: ask the customer for the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number behind this area code begins with %1: ask the customer for the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mobile number begins with %1: ask the customer for the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an area code it can only be dialled from the same place: add the area code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This area code was replaced by %1 and the number behind it changed as well: ask the customer for the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a service number: write the number of the person to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the number of a SIM card that nobody answers: write it into the SIM number field and a person&apos;s number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are several numbers: keep one and write the others into the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number outside the mainland: make sure that it can be dialled from the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money has two digits behind the point: round the amount yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma stands before every third digit or nowhere: type the amount without commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is larger than any the forms can carry: check the number of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capitals make no amount from “%1” on: compare it with the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIM number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>The folder of the store (default: the desktop&apos;s own).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zh_CN or en (default: the system&apos;s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1 [--store DIR] COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” tells everything about a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 it did not work (the reason is on standard error), 2 the call is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. “%2 --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Name one file to write the backup to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already; a backup never overwrites. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written to %1 (%2 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the one backup file to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged: %1. Restore a backup with “restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store in %1 is sound (schema %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not at the centre yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the whole store into one new file, while others go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a backup in the place of the store; what was there is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at every page and index of the store and says what waits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The central service does not answer. Check the line and try again; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central service refused (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed it first, or a file of that name exists (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be read or written (%1). Run “check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; what was there is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder may not be written (%1). Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the store. Close the desktop and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or not what it claims to be (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer program wrote it (%1). Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than allowed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes no sense as it stands (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the store in %1. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store in %1 was written by a newer program. Update this one; the store is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store in %1 is damaged or not a store of this program. Keep the file and restore a backup with “restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 may not be written. Choose another with --store or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is full. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store in %1 does not open: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sk::DayEdit</name>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sk::FieldRow</name>
    <message>
        <source>%1, required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sk::FilterBar</name>
    <message>
        <source>Find in this list (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sk::MomentEdit</name>
    <message>
        <source>Now (Ctrl+;)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sk::Rail</name>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sk::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::SearchField</name>
    <message>
        <source>Plate, VIN, phone, SIM, terminal, name, number… (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sk::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sk::SyncBar</name>
    <message>
        <source>Open the sync screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sk::SyncPage</name>
    <message>
        <source>Nothing to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that were changed differently in two places, and changes the centre refused, wait here for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the centre&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed differently in two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record, mend what the reason says and save it: it is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest change waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the one-time code of your centre in the settings to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “%1” as %2 of %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stays in the record&apos;s history and can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sk::SyncSentence</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not yet at the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not yet at the centre, the oldest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to a centre: everything is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre does not accept this computer: press to see why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line to the centre · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line to the centre, never synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line to the centre · last synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is at the centre · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) refused by the centre</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::WorkBanner</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sk::when</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
