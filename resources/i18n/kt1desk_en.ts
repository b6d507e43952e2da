<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CourierEdit</name>
    <message numerus="yes">
        <source>⚠ %n day(s) left, tell the agency</source>
        <translation>
            <numerusform>⚠ %n day left, tell the agency</numerusform>
            <numerusform>⚠ %n days left, tell the agency</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n day(s) left, tell the agency today</source>
        <translation>
            <numerusform>⚠ %n day left, tell the agency today</numerusform>
            <numerusform>⚠ %n days left, tell the agency today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemCount</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftDays</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutWords</name>
    <message numerus="yes">
        <source>%n change(s) of the province cannot be followed here.</source>
        <translation>
            <numerusform>%n change of the province cannot be followed here.</numerusform>
            <numerusform>%n changes of the province cannot be followed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message numerus="yes">
        <source>%n row(s) can go ahead</source>
        <translation>
            <numerusform>%n row can go ahead</numerusform>
            <numerusform>%n rows can go ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) done with</source>
        <translation>
            <numerusform>%n row done with</numerusform>
            <numerusform>%n rows done with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) kept out</source>
        <translation>
            <numerusform>%n row kept out</numerusform>
            <numerusform>%n rows kept out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintsPanel</name>
    <message numerus="yes">
        <source>printed again %n time(s)</source>
        <translation>
            <numerusform>printed again once</numerusform>
            <numerusform>printed again %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptsPanel</name>
    <message numerus="yes">
        <source>list of %n item(s)</source>
        <translation>
            <numerusform>list of %n item</numerusform>
            <numerusform>list of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printed again %n time(s)</source>
        <translation>
            <numerusform>printed again once</numerusform>
            <numerusform>printed again %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) agreed by all three</source>
        <translation>
            <numerusform>%n item agreed by all three</numerusform>
            <numerusform>%n items agreed by all three</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more visit(s) of yours</source>
        <translation>
            <numerusform>%n more visit of yours</numerusform>
            <numerusform>%n more visits of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of other clerks</source>
        <translation>
            <numerusform>%n visit of another clerk</numerusform>
            <numerusform>%n visits of other clerks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message numerus="yes">
        <source>%n item(s) go into the safe; {name} answers.</source>
        <translation>
            <numerusform>%n item goes into the safe; {name} answers.</numerusform>
            <numerusform>%n items go into the safe; {name} answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) move to {name}.</source>
        <translation>
            <numerusform>%n item moves to {name}.</numerusform>
            <numerusform>%n items move to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stay with {name} under a case.</source>
        <translation>
            <numerusform>%n item stays with {name} under a case.</numerusform>
            <numerusform>%n items stay with {name} under a case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) too many: a case is opened, nobody takes them over.</source>
        <translation>
            <numerusform>%n item too many: a case is opened, nobody takes it over.</numerusform>
            <numerusform>%n items too many: a case is opened, nobody takes them over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignaturesPanel</name>
    <message numerus="yes">
        <source>%n item(s) moved to {other}.</source>
        <translation>
            <numerusform>%n item moved to {other}.</numerusform>
            <numerusform>%n items moved to {other}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stayed with {name} under a case.</source>
        <translation>
            <numerusform>%n item stayed with {name} under a case.</numerusform>
            <numerusform>%n items stayed with {name} under a case.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) went into the safe; {other} answers.</source>
        <translation>
            <numerusform>%n item went into the safe; {other} answers.</numerusform>
            <numerusform>%n items went into the safe; {other} answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignedPanel</name>
    <message numerus="yes">
        <source>%n stay with {name}</source>
        <translation>
            <numerusform>%n stays with {name}</numerusform>
            <numerusform>%n stay with {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TruthBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message numerus="yes">
        <source>%n item(s) stay with the post</source>
        <translation>
            <numerusform>%n item stays with the post</numerusform>
            <numerusform>%n items stay with the post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) not scanned yet: stick and scan them.</source>
        <translation>
            <numerusform>%n label not scanned yet: stick and scan it.</numerusform>
            <numerusform>%n labels not scanned yet: stick and scan them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went back</source>
        <translation>
            <numerusform>%n went back</numerusform>
            <numerusform>%n went back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
