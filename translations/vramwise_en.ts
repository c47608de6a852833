<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>CardFigureChart</name>
    <message numerus="yes">
        <source>%n core(s)</source>
        <comment>tensor cores</comment>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message numerus="yes">
        <source>%n matrix cores</source>
        <translation>
            <numerusform>%n matrix core</numerusform>
            <numerusform>%n matrix cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>rows of a chart that are not read out</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message numerus="yes">
        <source>image: %n steps</source>
        <translation>
            <numerusform>image: %n step</numerusform>
            <numerusform>image: %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>video: %n steps</source>
        <translation>
            <numerusform>video: %n step</numerusform>
            <numerusform>video: %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareLines</name>
    <message numerus="yes">
        <source>Of %n lines each card is ahead in %1; %2 are even.</source>
        <comment>number, number</comment>
        <translation>
            <numerusform>Of %n line each card is ahead in %1; %2 are even.</numerusform>
            <numerusform>Of %n lines each card is ahead in %1; %2 are even.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n lines the %1 is ahead in %2, the %3 in %4; %5 are even.</source>
        <comment>card, number, card, number, number</comment>
        <translation>
            <numerusform>Of %n line the %1 is ahead in %2, the %3 in %4; %5 are even.</numerusform>
            <numerusform>Of %n lines the %1 is ahead in %2, the %3 in %4; %5 are even.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Computation</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fitted to %n measurement(s)</source>
        <translation>
            <numerusform>fitted to %n measurement</numerusform>
            <numerusform>fitted to %n measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n source(s)</source>
        <comment>continues &apos;fitted to … measurements&apos;</comment>
        <translation>
            <numerusform>from %n source</numerusform>
            <numerusform>from %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <comment>pictures of a batch</comment>
        <translation>
            <numerusform>%n at once</numerusform>
            <numerusform>%n at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n market prices</source>
        <translation>
            <numerusform>%n market price</numerusform>
            <numerusform>%n market prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>The prices are %n week(s) old. Check before you buy, or set your own.</source>
        <translation>
            <numerusform>The prices are %n week old. Check before you buy, or set your own.</numerusform>
            <numerusform>The prices are %n weeks old. Check before you buy, or set your own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the catalog files could not be read and are left out.</source>
        <translation>
            <numerusform>%n entry of the catalog files could not be read and is left out.</numerusform>
            <numerusform>%n entries of the catalog files could not be read and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own catalog was not read anew, what was right before still counts. %1; and %n more.</source>
        <comment>a problem, number of others</comment>
        <translation>
            <numerusform>Your own catalog was not read anew, what was right before still counts. %1; and %n more.</numerusform>
            <numerusform>Your own catalog was not read anew, what was right before still counts. %1; and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>The estimates use %n constant(s) set by hand instead of the catalog&apos;s:</source>
        <translation>
            <numerusform>The estimates use %n constant set by hand instead of the catalog&apos;s:</numerusform>
            <numerusform>The estimates use %n constants set by hand instead of the catalog&apos;s:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockChart</name>
    <message numerus="yes">
        <source>%n model(s) fit</source>
        <translation>
            <numerusform>%n model fits</numerusform>
            <numerusform>%n models fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>models newly unlocked</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offload(s)</source>
        <comment>models that need system RAM</comment>
        <translation>
            <numerusform>%n offload</numerusform>
            <numerusform>%n offload</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vramwise::AccuracyPage</name>
    <message numerus="yes">
        <source>Compared with %n published time(s)</source>
        <translation>
            <numerusform>Compared with %n published time</numerusform>
            <numerusform>Compared with %n published times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n figure(s) of memory</source>
        <comment>continues &apos;Compared with … times&apos;</comment>
        <translation>
            <numerusform>and %n figure of memory</numerusform>
            <numerusform>and %n figures of memory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n source(s).</source>
        <comment>continues &apos;Compared with … times&apos;</comment>
        <translation>
            <numerusform>from %n source.</numerusform>
            <numerusform>from %n sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s):</source>
        <translation>
            <numerusform>%n model:</numerusform>
            <numerusform>%n models:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s):</source>
        <translation>
            <numerusform>%n card:</numerusform>
            <numerusform>%n cards:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stated need(s) of the article and of the makers lie within 2 GB of the computed one.</source>
        <translation>
            <numerusform>%n stated need of the article and of the makers lies within 2 GB of the computed one.</numerusform>
            <numerusform>%n stated needs of the article and of the makers lie within 2 GB of the computed ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vramwise::EntryDialog</name>
    <message numerus="yes">
        <source>%n field(s) cannot stay as they are.</source>
        <translation>
            <numerusform>%n field cannot stay as it is.</numerusform>
            <numerusform>%n fields cannot stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vramwise::HeatSheet</name>
    <message numerus="yes">
        <source>Only the first %n</source>
        <translation>
            <numerusform>Only the first %n</numerusform>
            <numerusform>Only the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n cards that work</source>
        <translation>
            <numerusform>%n card that works</numerusform>
            <numerusform>All %n cards that work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vramwise::ModelFilesDialog</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vramwise::ModelsSection</name>
    <message numerus="yes">
        <source>All %n models…</source>
        <translation>
            <numerusform>%n model…</numerusform>
            <numerusform>All %n models…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vramwise::PricesDialog</name>
    <message numerus="yes">
        <source>%n prices imported.</source>
        <translation>
            <numerusform>%n price imported.</numerusform>
            <numerusform>%n prices imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vramwise::RejectedSheet</name>
    <message numerus="yes">
        <source>%n cards left out, and why</source>
        <translation>
            <numerusform>%n card left out, and why</numerusform>
            <numerusform>%n cards left out, and why</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vramwise::StatusLine</name>
    <message numerus="yes">
        <source>%n problems</source>
        <comment>in files that were read</comment>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices in %1 of %2, %n week(s) old</source>
        <comment>currency, date</comment>
        <translation>
            <numerusform>Prices in %1 of %2, %n week old</numerusform>
            <numerusform>Prices in %1 of %2, %n weeks old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjusted: %n constant(s)</source>
        <translation>
            <numerusform>Adjusted: %n constant</numerusform>
            <numerusform>Adjusted: %n constants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vramwise::UnlockRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>models</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vramwise::UnlockSheet</name>
    <message numerus="yes">
        <source>Nothing new: the %n model(s) that fit smaller cards</source>
        <translation>
            <numerusform>Nothing new: the %n model that fits smaller cards</numerusform>
            <numerusform>Nothing new: the %n models that fit smaller cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and the %n model(s) that fit smaller cards</source>
        <translation>
            <numerusform>and the %n model that fits smaller cards</numerusform>
            <numerusform>and the %n models that fit smaller cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vramwise::WorkflowPage</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Samplers that are switched off: %n</source>
        <translation>
            <numerusform>Samplers that are switched off: %n</numerusform>
            <numerusform>Samplers that are switched off: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vramwise::cli</name>
    <message numerus="yes">
        <source>%n line(s) could not be answered</source>
        <translation>
            <numerusform>%n line could not be answered</numerusform>
            <numerusform>%n lines could not be answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more card(s): --all</source>
        <comment>end of a list that was cut</comment>
        <translation>
            <numerusform>and %n more card: --all</numerusform>
            <numerusform>and %n more cards: --all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Samplers that are switched off: %n</source>
        <translation>
            <numerusform>Samplers that are switched off: %n</numerusform>
            <numerusform>Samplers that are switched off: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vramwise::text</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>models, at the end of a list</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) would do, but no price is known; the best is the %1. Your own price makes it count.</source>
        <comment>card</comment>
        <translation>
            <numerusform>%n card would do, but no price is known: the %1. Your own price makes it count.</numerusform>
            <numerusform>%n cards would do, but no price is known; the best is the %1. Your own price makes it count.</numerusform>
        </translation>
    </message>
</context>
</TS>
