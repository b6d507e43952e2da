<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>accept items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold a shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see what is on hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>A part of the program is missing: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is recorded here and is sent by itself later; go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is recorded here and nothing of it is taken for sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is recorded here; go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is recorded here; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was recorded before is safe. The form is still as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine answers in the place of the province; nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the desk&apos;s book, perhaps a second kt1desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine for the right to write, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the provincial office: this desk may have to be enrolled anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not delete anything. Call the provincial office to restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space (empty the recycle bin), then try again. Do not take the item before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts, check the line or the network cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install kt1desk again; the book stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at paper, cover and cable of the printer, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do at the counter. If it lasts a day, tell the provincial office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the right file back, or call the provincial office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the machine again, or use the desk passphrase or the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the printer on or connect it, then send the paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the provincial office at once. Do not change the address yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the provincial office if it lasts; go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer from the province cannot be read; something on the line changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is closed and unharmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is unharmed; the last act was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s book is not touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s book was made by a newer version of kt1desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; the last act was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the place of the desk&apos;s book is no book of kt1desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the desk&apos;s book is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the desk&apos;s book cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item is recorded; only its paper is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this machine does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine at the province has a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper could not be sent to “{printer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “{printer}” is not there. Nothing was sent to any other printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The province cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The province does not take the book of this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The province holds all that was sent; the backups beside the file are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase or recovery code does not open the desk&apos;s book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again; mind capital letters and the input method.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dispute</name>
    <message>
        <source>Accepted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left with its label not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved after it was handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved, but never accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Address of the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the sender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Holder</name>
    <message>
        <source>Bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemKind</name>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Letter A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterBadge</name>
    <message>
        <source>Letter {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Payer</name>
    <message>
        <source>Annex I: free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex II: paid by the local budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitted: paid by the agency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>In closed bags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a postman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the clerk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift leader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A PIN has at least {at_least} digits and not all of them the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timed item needs the agreed hour and day of delivery. Type them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy for a letter. Look at the scales again, or choose pack. You may go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {secrecy} and {urgency} cannot be combined under the rules of {day}. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {secrecy} needs an intact seal. Have the sender seal it in front of you, or refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter {secrecy} needs {needed} covers, the item has {count}. Give it back to be put into another cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set of rules is valid on this day. Nothing was accepted; ask the provincial office for the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift is open. Sign in and open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tariff is valid on {day}. Nothing was accepted; ask the provincial office for the new table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transit time is valid on {day}. Nothing was accepted; ask the provincial office for the new table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office {office} does not work on {day}. Ask the provincial office which one took over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office {office} is not in the list. Choose the agency again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar of working days ends before {day}. Ask the provincial office for the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digit of {text} is wrong, so a digit was misread or mistyped. Scan the label again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of {item_no} has not been scanned back, so the item cannot leave. Scan it on the envelope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of {item_no} was confirmed before. Nothing more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is in no list: name and address are both needed. Still empty: {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role “{role}” does not allow this. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seal is broken. Do not take the item; refuse it with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet does not balance, so the shift cannot be handed over. To be looked at by a person: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift of {name} is still open. It ends by a handover (F7), and then yours begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight must be more than 0 g. Put the item on the scales and type what they show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agency is not in the list. Choose it from the answers under the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has no item numbers left, so nothing was accepted. Connect to the province once; it lends a new block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the staff register of this desk. Choose a name of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason is not in the list that is valid today. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again at {until}; what was begun is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two signatures are those of two persons. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN. Nothing is lost; type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed_at} can no longer be kept: such an item must be accepted {notice_hours} hours before. Agree on {earliest_at} or later, or choose express.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: a character ({code_point}) cannot stand on a label. Type letters, digits and signs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: something must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the class is never named by a word. Choose the letter of the outer cover and take the word out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {length} characters, at most {limit} fit on the label. Shorten it as on the cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item_no} is not known at this desk. Look for it by its whole number (F3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item_no} is not on hand at this desk. Nothing was recorded; see who holds it (F3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answers for this shift. Nothing was recorded; take the shift over first (F7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in the list that is valid on {day}. Choose the agency that took over from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} does not belong here: numbers of exercises and numbers of real items never mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight_g} g is above the limit of {limit_g} g. KT1 does not carry it; refuse it or have it divided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a bag id of 29 characters. Scan the bag label again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an item number: two letters, nine digits, VN. Scan the label again or retype it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Between provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the province</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a closed bag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclaimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the postman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>At the province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by the other office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>Express</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
