<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>vramwise::text</name>
    <message>
        <source>%1&#xa0;s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <comment>hours and minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;GB</source>
        <comment>memory size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;GB/s</source>
        <comment>memory bandwidth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;TFLOPS</source>
        <comment>compute rate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;W</source>
        <comment>watts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;mm</source>
        <comment>millimetres</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>amount and currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
