<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>AccuracyChart</name>
    <message>
        <source>other NVIDIA</source>
        <translation>другие NVIDIA</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>Measured: %1 (%2)</source>
        <comment>time, what it covers</comment>
        <translation>Измерено: %1 (%2)</translation>
    </message>
    <message>
        <source>Estimated: %1 (%2)</source>
        <comment>time, range</comment>
        <translation>Расчёт: %1 (%2)</translation>
    </message>
    <message>
        <source>Software: %1</source>
        <translation>Программа: %1</translation>
    </message>
    <message>
        <source>The constants were not fitted to it.</source>
        <translation>Константы по этому замеру не подбирали.</translation>
    </message>
    <message>
        <source>measured time</source>
        <translation>измеренное время</translation>
    </message>
    <message>
        <source>estimated time</source>
        <translation>расчётное время</translation>
    </message>
    <message>
        <source>above the line: it ran faster than estimated</source>
        <translation>выше линии: быстрее, чем по расчёту</translation>
    </message>
    <message>
        <source>below the line: it ran slower than estimated</source>
        <translation>ниже линии: медленнее, чем по расчёту</translation>
    </message>
    <message>
        <source>The catalog has no measurements to compare with.</source>
        <translation>В каталоге нет замеров для сравнения.</translation>
    </message>
    <message>
        <source>Each mark is one published measurement. On the line the estimate is right; between the dashed lines it is less than a factor of two off. Both axes are logarithmic.</source>
        <translation>Каждая метка — один опубликованный замер. На линии расчёт верен; между пунктирными линиями он ошибается меньше чем вдвое. Обе оси логарифмические.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>What was timed</source>
        <translation>Что измеряли</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Расчёт</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>AccuracyTable</name>
    <message>
        <source>Rough: fewer than three sources measured it, so the range is wider.</source>
        <translation>Грубо: источников замеров меньше трёх, поэтому диапазон шире.</translation>
    </message>
    <message>
        <source>rough</source>
        <comment>few sources</comment>
        <translation>грубо</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class of cards, family of models</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>published measurements of time</comment>
        <translation>Замеры</translation>
    </message>
    <message>
        <source>How many times were published</source>
        <translation>Сколько замеров времени опубликовано</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>How many independent people or projects published them</source>
        <translation>Сколько независимых людей или проектов их опубликовали</translation>
    </message>
    <message>
        <source>Half
within</source>
        <translation>Половина
в пределах</translation>
    </message>
    <message>
        <source>Half of the estimates are at most so far off</source>
        <translation>Половина расчётов ошибается не больше чем на столько</translation>
    </message>
    <message>
        <source>9 of 10
within</source>
        <translation>9 из 10
в пределах</translation>
    </message>
    <message>
        <source>Nine of ten estimates are at most so far off</source>
        <translation>Девять из десяти расчётов ошибаются не больше чем на столько</translation>
    </message>
    <message>
        <source>In the
range</source>
        <translation>Попало в
диапазон</translation>
    </message>
    <message>
        <source>How often the truth lies inside the range that is shown</source>
        <translation>Как часто верное значение попадает в показанный диапазон</translation>
    </message>
</context>
<context>
    <name>ArticleNotes</name>
    <message>
        <source>The article says %1 is enough for %2; measured: %3.</source>
        <comment>size, model, size</comment>
        <translation>Статья: для %2 хватит %1; измерено: %3.</translation>
    </message>
    <message>
        <source>The article says %1 is the best for %2; measured: %3.</source>
        <comment>size, model, size</comment>
        <translation>Статья: для %2 лучше всего %1; измерено: %3.</translation>
    </message>
    <message>
        <source>The article says %2 runs on %1; measured: it wants %3.</source>
        <comment>size, model, size</comment>
        <translation>Статья: %2 работает на %1; измерено: нужно %3.</translation>
    </message>
    <message>
        <source>The article says %2 needs %1; measured: %3.</source>
        <comment>size, model, size</comment>
        <translation>Статья: для %2 нужно %1; измерено: %3.</translation>
    </message>
    <message>
        <source>The article says %2 runs from %1 with weights in RAM; measured: from %3.</source>
        <comment>size, model, size</comment>
        <translation>Статья: %2 работает от %1 с весами в ОЗУ; измерено: от %3.</translation>
    </message>
    <message>
        <source>The article says %2 is out at %1; measured: it runs, offloaded.</source>
        <comment>size, model</comment>
        <translation>Статья: %2 на %1 не запустится; измерено: работает с выгрузкой.</translation>
    </message>
    <message>
        <source>The article says that tensor cores idle about half the time, waiting for memory; the measurements do not bear that out for images and clips.</source>
        <translation>Статья говорит, что тензорные ядра около половины времени простаивают в ожидании памяти; для изображений и роликов измерения этого не подтверждают.</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>dense 16-bit TFLOPS of the tensor cores</source>
        <translation>TFLOPS тензорных ядер, 16 бит (dense)</translation>
    </message>
    <message>
        <source>memory bandwidth, GB/s</source>
        <translation>пропускная способность памяти, ГБ/с</translation>
    </message>
    <message>
        <source>median: %1 GB/s per TFLOPS</source>
        <translation>медиана: %1 ГБ/с на TFLOPS</translation>
    </message>
    <message>
        <source>No card of the catalog has both figures.</source>
        <translation>В каталоге нет карт с обоими показателями.</translation>
    </message>
    <message>
        <source>● NVIDIA · ■ AMD · ◆ Intel · ▲ Apple. Both axes are logarithmic.</source>
        <translation>● NVIDIA · ■ AMD · ◆ Intel · ▲ Apple. Обе оси логарифмические.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>%1 of the bandwidth that the median card has for its tensor cores</source>
        <translation>%1 от пропускной способности, которую медианная карта даёт таким тензорным ядрам</translation>
    </message>
    <message>
        <source>above the line: more bandwidth than usual for such tensor cores</source>
        <translation>выше линии: память быстрее, чем обычно для таких тензорных ядер</translation>
    </message>
    <message>
        <source>below the line: less bandwidth than usual, tensor cores wait more</source>
        <translation>ниже линии: память медленнее обычного, тензорные ядра ждут дольше</translation>
    </message>
</context>
<context>
    <name>CardFigureChart</name>
    <message>
        <source>%1 cores, gen %2</source>
        <comment>number of tensor cores, their generation</comment>
        <translation>ядер: %1, пок. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <comment>tensor cores</comment>
        <translation>
            <numerusform>%n ядро</numerusform>
            <numerusform>%n ядра</numerusform>
            <numerusform>%n ядер</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>figure of a card</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>GB/s</source>
        <translation>ГБ/с</translation>
    </message>
    <message>
        <source>dense 16-bit TFLOPS</source>
        <translation>TFLOPS, 16 бит (dense)</translation>
    </message>
    <message>
        <source>No card is in the scope of the question: allow another vendor or form.</source>
        <translation>Под условия не подходит ни одна карта: разрешите другого производителя или другой вид карт.</translation>
    </message>
    <message>
        <source>Framed: our pick of the tier.</source>
        <translation>В рамке: наш выбор в классе.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tensor cores of a card</comment>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Why this colour?</source>
        <translation>Почему такой цвет?</translation>
    </message>
    <message>
        <source>Compare with the pick</source>
        <translation>Сравнить с выбором</translation>
    </message>
    <message>
        <source>Set my price…</source>
        <translation>Задать свою цену…</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Копировать строку</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>Как это посчитано?</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>released %1</source>
        <translation>выпущена: %1</translation>
    </message>
    <message>
        <source>%1 · gen %2</source>
        <comment>number of tensor cores, their generation; gen is short for generation</comment>
        <translation>%1 · пок. %2</translation>
    </message>
    <message>
        <source>Number and speed of the matrix cores are not published.</source>
        <translation>Число и скорость матричных ядер не опубликованы.</translation>
    </message>
    <message numerus="yes">
        <source>%n matrix cores</source>
        <translation>
            <numerusform>%n матричное ядро</numerusform>
            <numerusform>%n матричных ядра</numerusform>
            <numerusform>%n матричных ядер</numerusform>
        </translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>поколение %1</translation>
    </message>
    <message>
        <source>%1 in 16 bit</source>
        <translation>%1 в 16 битах</translation>
    </message>
    <message>
        <source>%1 in 8 bit</source>
        <translation>%1 в 8 битах</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>VRAM</source>
        <translation>VRAM</translation>
    </message>
    <message>
        <source>Memory of the card, coloured by the rating for your models</source>
        <translation>Память карты; цвет — оценка для ваших моделей</translation>
    </message>
    <message>
        <source>%1 usable for models</source>
        <comment>memory</comment>
        <translation>%1 доступно моделям</translation>
    </message>
    <message>
        <source>Bandwidth, GB/s</source>
        <translation>Память, ГБ/с</translation>
    </message>
    <message>
        <source>How fast the card reads its own memory</source>
        <translation>Как быстро карта читает свою память</translation>
    </message>
    <message>
        <source>Bandwidth is not published.</source>
        <translation>Пропускная способность не опубликована.</translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation>Тензорные ядра</translation>
    </message>
    <message>
        <source>Units for matrix work, which is most of what a model computes</source>
        <translation>Блоки для умножения матриц — основной работы модели</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <comment>currency</comment>
        <translation>Цена, %1</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>%1 at %2</source>
        <comment>verdict, precision</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time range, how it was had</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>peak %1 of %2 usable</source>
        <comment>memory, memory</comment>
        <translation>пик памяти %1 из доступных %2</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>не в продаже</translation>
    </message>
    <message>
        <source>modified</source>
        <comment>card with more memory than the maker sells</comment>
        <translation>переделана</translation>
    </message>
    <message>
        <source>%1 at launch</source>
        <comment>price</comment>
        <translation>%1 на старте</translation>
    </message>
    <message>
        <source>No price known in %1. Right-click to set your own.</source>
        <translation>Цена в %1 неизвестна. Задайте свою правой кнопкой.</translation>
    </message>
    <message>
        <source>own</source>
        <comment>card or model that the user added</comment>
        <translation>своя</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>card or model that the user changed</comment>
        <translation>изменена</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>rows of a chart that are not read out</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>VRAM that models need</source>
        <translation>Сколько VRAM нужно моделям</translation>
    </message>
    <message>
        <source>What each size unlocks</source>
        <translation>Что открывает каждый объём</translation>
    </message>
    <message>
        <source>VRAM of the cards</source>
        <translation>Видеопамять карт</translation>
    </message>
    <message>
        <source>Memory bandwidth of the cards</source>
        <translation>Пропускная способность памяти карт</translation>
    </message>
    <message>
        <source>Tensor cores of the cards</source>
        <translation>Тензорные ядра карт</translation>
    </message>
    <message>
        <source>The difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Bandwidth against tensor cores</source>
        <translation>Память против тензорных ядер</translation>
    </message>
    <message>
        <source>Size at each precision</source>
        <translation>Размер при каждой точности</translation>
    </message>
    <message>
        <source>What is in memory, stage by stage</source>
        <translation>Что лежит в памяти на каждом этапе</translation>
    </message>
    <message>
        <source>From the cores to system RAM</source>
        <translation>От ядер до ОЗУ</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>where a figure comes from; %1 is one or more titles</comment>
        <translation>Источник: %1</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform> и ещё %n</numerusform>
            <numerusform> и ещё %n</numerusform>
            <numerusform> и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>VRAMwise, catalog of %1.</source>
        <translation>VRAMwise, каталог от %1.</translation>
    </message>
    <message>
        <source>Computed for %1 of RAM and %2.</source>
        <comment>%1 is a memory size, %2 an operating system</comment>
        <translation>Рассчитано для %1 ОЗУ и %2.</translation>
    </message>
    <message>
        <source>Estimated against measured times</source>
        <translation>Расчёт и измеренное время</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>image %1</source>
        <comment>width × height</comment>
        <translation>изображение %1</translation>
    </message>
    <message>
        <source>each model&apos;s own image size</source>
        <translation>свой размер изображения</translation>
    </message>
    <message>
        <source>video %1</source>
        <comment>width × height</comment>
        <translation>видео %1</translation>
    </message>
    <message>
        <source>own video size</source>
        <comment>short: each video model&apos;s own</comment>
        <translation>свой размер</translation>
    </message>
    <message>
        <source>%1 s clip</source>
        <comment>seconds</comment>
        <translation>ролик %1 с</translation>
    </message>
    <message>
        <source>own length</source>
        <comment>short: each video model&apos;s own clip length</comment>
        <translation>своя длина</translation>
    </message>
    <message numerus="yes">
        <source>image: %n steps</source>
        <translation>
            <numerusform>изображение: %n шаг</numerusform>
            <numerusform>изображение: %n шага</numerusform>
            <numerusform>изображение: %n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>image: each model&apos;s own steps</source>
        <translation>изображение: свои шаги</translation>
    </message>
    <message numerus="yes">
        <source>video: %n steps</source>
        <translation>
            <numerusform>видео: %n шаг</numerusform>
            <numerusform>видео: %n шага</numerusform>
            <numerusform>видео: %n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>video: each model&apos;s own steps</source>
        <translation>видео: свои шаги</translation>
    </message>
    <message>
        <source>speed-up: %1</source>
        <translation>ускорение: %1</translation>
    </message>
    <message>
        <source>attention: %1</source>
        <translation>внимание: %1</translation>
    </message>
    <message>
        <source>%1 RAM</source>
        <comment>memory</comment>
        <translation>ОЗУ %1</translation>
    </message>
    <message>
        <source>%1 supply</source>
        <comment>watts; the PC&apos;s power supply</comment>
        <translation>БП %1</translation>
    </message>
    <message>
        <source>any supply</source>
        <comment>short: the PC&apos;s power supply is not stated</comment>
        <translation>любой БП</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>only here</source>
        <comment>the model runs on this card and not on the other</comment>
        <translation>только здесь</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>Ваши модели</translation>
    </message>
    <message>
        <source>Bars point to the better card; less power and a lower price are better.</source>
        <translation>Полосы направлены к лучшей карте; лучше меньшая мощность и меньшая цена.</translation>
    </message>
    <message>
        <source>Choose two cards to compare.</source>
        <translation>Выберите две карты для сравнения.</translation>
    </message>
    <message>
        <source>This is the same card twice: there is no difference to draw.</source>
        <translation>Это одна и та же карта: разницы нет.</translation>
    </message>
    <message>
        <source>how many times better</source>
        <translation>во сколько раз лучше</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two cards</comment>
        <translation>%1 против %2</translation>
    </message>
</context>
<context>
    <name>CompareLines</name>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Your models: time of one image or clip</source>
        <translation>Ваши модели: время одного изображения или ролика</translation>
    </message>
    <message numerus="yes">
        <source>Of %n lines each card is ahead in %1; %2 are even.</source>
        <comment>number, number</comment>
        <translation>
            <numerusform>Из %n строки каждая карта лучше в %1; поровну — %2.</numerusform>
            <numerusform>Из %n строк каждая карта лучше в %1; поровну — %2.</numerusform>
            <numerusform>Из %n строк каждая карта лучше в %1; поровну — %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n lines the %1 is ahead in %2, the %3 in %4; %5 are even.</source>
        <comment>card, number, card, number, number</comment>
        <translation>
            <numerusform>Из %n строки %1 лучше в %2, %3 — в %4; поровну — %5.</numerusform>
            <numerusform>Из %n строк %1 лучше в %2, %3 — в %4; поровну — %5.</numerusform>
            <numerusform>Из %n строк %1 лучше в %2, %3 — в %4; поровну — %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual is %1, the median of all cards; more brings nothing.</source>
        <translation>Обычно — %1, это медиана всех карт; больше уже ничего не даёт.</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>%1, %2</source>
        <comment>price, new or used</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>figure of a card</comment>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>Computation</name>
    <message>
        <source>Memory that is free on the card</source>
        <translation>Сколько памяти карты свободно</translation>
    </message>
    <message>
        <source>Memory that the job needs</source>
        <translation>Сколько памяти нужно задаче</translation>
    </message>
    <message>
        <source>Time of one step</source>
        <translation>Время одного шага</translation>
    </message>
    <message>
        <source>Time of the whole job</source>
        <translation>Время всей задачи</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <comment>a stage of a job</comment>
        <translation>Этап: %1</translation>
    </message>
    <message>
        <source>Computing, or waiting for the weights that stream: what takes longer decides.</source>
        <translation>Вычисления или ожидание подгружаемых весов: решает то, что дольше.</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>задано вами</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation>ни разу не измерено</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sources</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no measurement of such cards with such models; taken from similar ones</source>
        <translation>таких карт с такими моделями не измеряли; взято с похожих</translation>
    </message>
    <message numerus="yes">
        <source>fitted to %n measurement(s)</source>
        <translation>
            <numerusform>подобрано по %n замеру</numerusform>
            <numerusform>подобрано по %n замерам</numerusform>
            <numerusform>подобрано по %n замерам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n source(s)</source>
        <comment>continues &apos;fitted to … measurements&apos;</comment>
        <translation>
            <numerusform>из %n источника</numerusform>
            <numerusform>из %n источников</numerusform>
            <numerusform>из %n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>rough</source>
        <comment>few sources</comment>
        <translation>грубо</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пикселей</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n кадр</numerusform>
            <numerusform>%n кадра</numerusform>
            <numerusform>%n кадров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <comment>pictures of a batch</comment>
        <translation>
            <numerusform>%n сразу</numerusform>
            <numerusform>%n сразу</numerusform>
            <numerusform>%n сразу</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Итог: %1</translation>
    </message>
    <message>
        <source>Memory: %1 of the %2 that are free</source>
        <comment>memory, memory</comment>
        <translation>Память: %1 из свободных %2</translation>
    </message>
    <message>
        <source>Time: %1 (%2)</source>
        <comment>time, how it was had</comment>
        <translation>Время: %1 (%2)</translation>
    </message>
    <message>
        <source>Measured: %1 (%2)</source>
        <comment>time, what it covers</comment>
        <translation>Измерено: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Maker of the chip</source>
        <translation>Производитель чипа</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Чип</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Вид карты</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>State on</source>
        <translation>Состояние на дату</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Size, GiB</source>
        <translation>Объём, ГБ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Bus, bits</source>
        <translation>Шина, бит</translation>
    </message>
    <message>
        <source>Data rate, Gbit/s</source>
        <translation>Скорость передачи, Гбит/с</translation>
    </message>
    <message>
        <source>Bandwidth, GB/s</source>
        <translation>Пропускная способность, ГБ/с</translation>
    </message>
    <message>
        <source>Shared with the processor</source>
        <translation>Общая с процессором</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Вычисления</translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation>Тензорные ядра</translation>
    </message>
    <message>
        <source>Their generation</source>
        <translation>Их поколение</translation>
    </message>
    <message>
        <source>Boost, MHz</source>
        <translation>Частота Boost, МГц</translation>
    </message>
    <message>
        <source>FP32, TFLOPS</source>
        <translation>FP32, TFLOPS</translation>
    </message>
    <message>
        <source>16 bit, TFLOPS</source>
        <translation>16 бит, TFLOPS</translation>
    </message>
    <message>
        <source>8 bit, TFLOPS</source>
        <translation>8 бит, TFLOPS</translation>
    </message>
    <message>
        <source>4 bit, TFLOPS</source>
        <translation>4 бита, TFLOPS</translation>
    </message>
    <message>
        <source>Board and price</source>
        <translation>Плата и цена</translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <translation>Поколение PCIe</translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <translation>Линии PCIe</translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation>Мощность, Вт</translation>
    </message>
    <message>
        <source>Suggested power supply, W</source>
        <translation>Рекомендуемый блок питания, Вт</translation>
    </message>
    <message>
        <source>Length, mm</source>
        <translation>Длина, мм</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Слоты</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Разъёмы</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Дата выхода</translation>
    </message>
    <message>
        <source>Launch price</source>
        <translation>Стартовая цена</translation>
    </message>
    <message>
        <source>Its currency</source>
        <translation>Её валюта</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Создаёт</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семейство</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Denoiser</source>
        <translation>Денойзер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Parameters, 10⁹</source>
        <translation>Параметры, 10⁹</translation>
    </message>
    <message>
        <source>Used by each token, 10⁹</source>
        <translation>Работает на каждый токен, 10⁹</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Эксперты</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Размер скрытого слоя</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Головы внимания</translation>
    </message>
    <message>
        <source>Text tokens</source>
        <translation>Токены текста</translation>
    </message>
    <message>
        <source>Memory factor of ComfyUI</source>
        <translation>Коэффициент памяти ComfyUI</translation>
    </message>
    <message>
        <source>Usual job</source>
        <translation>Обычная задача</translation>
    </message>
    <message>
        <source>Width, pixels</source>
        <translation>Ширина, пикселей</translation>
    </message>
    <message>
        <source>Height, pixels</source>
        <translation>Высота, пикселей</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Кадры</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Кадров в секунду</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Passes per step</source>
        <translation>Проходов за шаг</translation>
    </message>
    <message>
        <source>Makers&apos; precision</source>
        <translation>Точность от авторов</translation>
    </message>
    <message>
        <source>none</source>
        <comment>tier of a card</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>2026-11-23, 2026-11 or 2026</source>
        <comment>how a date is written</comment>
        <translation>2026-11-23, 2026-11 или 2026</translation>
    </message>
    <message>
        <source>As published: Ada Lovelace, RDNA 4. One that the program does not know is rated with care.</source>
        <translation>Как опубликовано: Ada Lovelace, RDNA 4. Неизвестная программе архитектура оценивается с осторожностью.</translation>
    </message>
    <message>
        <source>Lower case letters, digits, dots and hyphens: rtx-4060-ti-16gb</source>
        <translation>Строчные латинские буквы, цифры, точки и дефисы: rtx-4060-ti-16gb</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <comment>a list</comment>
        <translation>Через запятую</translation>
    </message>
    <message>
        <source>Compute capability</source>
        <translation>Вычислительная версия (CC)</translation>
    </message>
    <message>
        <source>Of NVIDIA: 8.9</source>
        <translation>У NVIDIA: 8.9</translation>
    </message>
    <message>
        <source>Special case</source>
        <translation>Особый случай</translation>
    </message>
    <message>
        <source>no</source>
        <comment>special case of a card</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Bus times data rate, divided by 8</source>
        <translation>Шина × скорость передачи ÷ 8</translation>
    </message>
    <message>
        <source>Dense: makers often print the sparse figure, which is twice as high.</source>
        <translation>Без разреженности: производители часто указывают цифру для разреженных матриц, она вдвое больше.</translation>
    </message>
    <message>
        <source>FLOP per core and clock</source>
        <translation>FLOP на ядро за такт</translation>
    </message>
    <message>
        <source>Only where it is published</source>
        <translation>Только если опубликовано</translation>
    </message>
    <message>
        <source>Shader units</source>
        <translation>Шейдерные блоки</translation>
    </message>
    <message>
        <source>16 bit, sums in 16 bit, TFLOPS</source>
        <translation>16 бит, суммы в 16 битах, TFLOPS</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Worked out, not published</source>
        <translation>Рассчитано, не опубликовано</translation>
    </message>
    <message>
        <source>Fields as the files name them: length_mm, slots</source>
        <translation>Поля, как они названы в файлах: length_mm, slots</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>В чём расходятся источники</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a page</comment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Source %1</source>
        <comment>row of a table</comment>
        <translation>Источник %1</translation>
    </message>
    <message>
        <source>Add &amp;source</source>
        <translation>Добавить &amp;источник</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Licence of the figures</source>
        <translation>Лицензия данных</translation>
    </message>
    <message>
        <source>Where it asks to be named</source>
        <translation>Где просят указывать автора</translation>
    </message>
    <message>
        <source>As model pages show it: 1 GB is 10⁹ bytes. All digits count.</source>
        <comment>size of a file</comment>
        <translation>Как на страницах моделей: 1 ГБ — это 10⁹ байт. Важна каждая цифра.</translation>
    </message>
    <message>
        <source>Where the figure comes from: one of the sources below, or you.</source>
        <translation>Откуда цифра: один из источников ниже или вы сами.</translation>
    </message>
    <message>
        <source>Reckoned</source>
        <comment>a size: worked out, not read from a real file</comment>
        <translation>Рассчитано</translation>
    </message>
    <message>
        <source>The family&apos;s name: FLUX, Wan</source>
        <translation>Название семейства: FLUX, Wan</translation>
    </message>
    <message>
        <source>Lower case letters, digits, dots and hyphens: flux.1-dev</source>
        <translation>Строчные латинские буквы, цифры, точки и дефисы: flux.1-dev</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Apache-2.0, or its own name</source>
        <translation>Apache-2.0 или её собственное название</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>Коммерческое использование</translation>
    </message>
    <message>
        <source>with conditions, or not known</source>
        <comment>commercial use</comment>
        <translation>с условиями или неизвестно</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>commercial use</comment>
        <translation>разрешено</translation>
    </message>
    <message>
        <source>not allowed</source>
        <comment>commercial use</comment>
        <translation>не разрешено</translation>
    </message>
    <message>
        <source>Source of the licence</source>
        <translation>Источник лицензии</translation>
    </message>
    <message>
        <source>Attention of the UNet</source>
        <translation>Внимание в UNet</translation>
    </message>
    <message>
        <source>Level %1</source>
        <comment>row of a table</comment>
        <translation>Уровень %1</translation>
    </message>
    <message>
        <source>Add &amp;level</source>
        <translation>Добавить &amp;уровень</translation>
    </message>
    <message>
        <source>Downscale</source>
        <translation>Уменьшение</translation>
    </message>
    <message>
        <source>transformer (DiT)</source>
        <comment>kind of denoiser</comment>
        <translation>трансформер (DiT)</translation>
    </message>
    <message>
        <source>Of one expert</source>
        <translation>Одного эксперта</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>Опорные картинки</translation>
    </message>
    <message>
        <source>That the usual job is given with the prompt</source>
        <translation>Которые обычная задача получает вместе с запросом</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Патч</translation>
    </message>
    <message>
        <source>Latent positions of a token: time, height, width</source>
        <translation>Латентных позиций на токен: время, высота, ширина</translation>
    </message>
    <message>
        <source>GFLOP per position</source>
        <translation>GFLOP на позицию</translation>
    </message>
    <message>
        <source>2 with classifier-free guidance</source>
        <translation>2 при classifier-free guidance</translation>
    </message>
    <message>
        <source>Sides are multiples of</source>
        <translation>Стороны кратны</translation>
    </message>
    <message>
        <source>Made for, megapixels</source>
        <translation>Рассчитана на, мегапикселей</translation>
    </message>
    <message>
        <source>Steps of its few-step version</source>
        <translation>Шагов у быстрой версии</translation>
    </message>
    <message>
        <source>Passes of that</source>
        <translation>Её проходов</translation>
    </message>
    <message>
        <source>Source of that</source>
        <translation>Источник этого</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <comment>row of a table</comment>
        <translation>Вариант %1</translation>
    </message>
    <message>
        <source>Add &amp;variant</source>
        <translation>Добавить &amp;вариант</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Denoiser, GB</source>
        <translation>Денойзер, ГБ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Text encoders in</source>
        <translation>Кодировщики текста в</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>What its makers ask for</source>
        <translation>Что требуют авторы</translation>
    </message>
    <message>
        <source>VRAM, GiB</source>
        <translation>VRAM, ГиБ</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>minimum</source>
        <comment>VRAM that makers ask for</comment>
        <translation>минимум</translation>
    </message>
    <message>
        <source>recommended</source>
        <comment>VRAM that makers ask for</comment>
        <translation>рекомендуется</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Декодирование</translation>
    </message>
    <message>
        <source>Pixels per latent position</source>
        <translation>Пикселей на латентную позицию</translation>
    </message>
    <message>
        <source>Frames per latent frame</source>
        <translation>Кадров на латентный кадр</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Bytes per pixel and frame</source>
        <translation>Байт на пиксель и кадр</translation>
    </message>
    <message>
        <source>Frames at once</source>
        <translation>Кадров за раз</translation>
    </message>
    <message>
        <source>A number, or &quot;all&quot; where the clip is decoded in one piece</source>
        <translation>Число или «all», если ролик декодируется целиком</translation>
    </message>
    <message>
        <source>GFLOP per megapixel</source>
        <translation>GFLOP на мегапиксель</translation>
    </message>
    <message>
        <source>Decodes tile by tile</source>
        <translation>Декодирует по частям</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>File %1</source>
        <comment>row of a table</comment>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>Add &amp;file</source>
        <translation>Добавить &amp;файл</translation>
    </message>
    <message>
        <source>Size, GB</source>
        <translation>Размер, ГБ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Lower case letters, digits, dots and hyphens: t5-xxl</source>
        <translation>Строчные латинские буквы, цифры, точки и дефисы: t5-xxl</translation>
    </message>
</context>
<context>
    <name>EntryMenu</name>
    <message>
        <source>Change this card…</source>
        <translation>Изменить эту карту…</translation>
    </message>
    <message>
        <source>Change this model…</source>
        <translation>Изменить эту модель…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Reset to built-in</source>
        <translation>Вернуть встроенную</translation>
    </message>
    <message>
        <source>Save for sharing…</source>
        <translation>Сохранить для обмена…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копировать как JSON</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>--export needs a file to write, like vram.png</source>
        <translation>Опции --export нужен файл для записи, например vram.png</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 × %3).</source>
        <comment>file, width, height</comment>
        <translation>Записано: %1 (%2 × %3).</translation>
    </message>
</context>
<context>
    <name>FoundFileTable</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Похоже на</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>a file</comment>
        <translation>не читается</translation>
    </message>
    <message>
        <source>Also possible: %1</source>
        <comment>models</comment>
        <translation>Возможно также: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
</context>
<context>
    <name>HeatTable</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <comment>currency</comment>
        <translation>Цена, %1</translation>
    </message>
    <message>
        <source>%1 points of 100:</source>
        <translation>Баллы (%1 из 100):</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Points of 100; point at a figure to see what they are for</source>
        <translation>Баллы из 100; наведите на число, чтобы узнать, за что они</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Every file was read without a problem.</source>
        <translation>Все файлы прочитаны без ошибок.</translation>
    </message>
    <message>
        <source>These entries were left out; everything else works. No file was changed.</source>
        <translation>Эти записи пропущены; всё остальное работает. Файлы не изменены.</translation>
    </message>
    <message>
        <source>Problems of files</source>
        <translation>Проблемы в файлах</translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <comment>version</comment>
        <translation>Каталог %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n карта</numerusform>
            <numerusform>%n карты</numerusform>
            <numerusform>%n карт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n модель</numerusform>
            <numerusform>%n модели</numerusform>
            <numerusform>%n моделей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n market prices</source>
        <translation>
            <numerusform>%n рыночная цена</numerusform>
            <numerusform>%n рыночные цены</numerusform>
            <numerusform>%n рыночных цен</numerusform>
        </translation>
    </message>
    <message>
        <source>Catalog and sources</source>
        <translation>Каталог и источники</translation>
    </message>
    <message>
        <source>Which graphics card to buy for the image and video models that you want to run.</source>
        <translation>Какую видеокарту купить для моделей изображений и видео, которые вы хотите запускать.</translation>
    </message>
    <message>
        <source>Works offline: it opens no port and sends nothing anywhere.</source>
        <translation>Работает без интернета: не открывает портов и ничего никуда не отправляет.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3 или новее.</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <comment>version</comment>
        <translation>Сделано на Qt %1.</translation>
    </message>
    <message>
        <source>About VRAMwise</source>
        <translation>О программе VRAMwise</translation>
    </message>
</context>
<context>
    <name>MemoryLevelsChart</name>
    <message>
        <source>Makers publish no rate for it that the catalog could cite.</source>
        <translation>Производители не публикуют этой скорости, и каталогу не на что сослаться.</translation>
    </message>
    <message>
        <source>%1 once through in %2 ms</source>
        <comment>all weights of a model are read once; model, time</comment>
        <translation>%1: полное чтение за %2 мс</translation>
    </message>
    <message>
        <source>system RAM</source>
        <translation>ОЗУ</translation>
    </message>
    <message>
        <source>system RAM over PCIe %1.0 ×%2</source>
        <translation>ОЗУ через PCIe %1.0 ×%2</translation>
    </message>
    <message>
        <source>registers</source>
        <translation>регистры</translation>
    </message>
    <message>
        <source>the numbers being multiplied this very moment</source>
        <translation>числа, которые умножаются прямо сейчас</translation>
    </message>
    <message>
        <source>shared memory, L1</source>
        <translation>разделяемая память, L1</translation>
    </message>
    <message>
        <source>a tile of the matrix, beside the cores</source>
        <translation>кусочек матрицы рядом с ядрами</translation>
    </message>
    <message>
        <source>L2 cache</source>
        <translation>кэш L2</translation>
    </message>
    <message>
        <source>what several blocks of cores need next</source>
        <translation>то, что скоро понадобится нескольким блокам ядер</translation>
    </message>
    <message>
        <source>memory, shared with the processor</source>
        <translation>память, общая с процессором</translation>
    </message>
    <message>
        <source>VRAM (%1)</source>
        <translation>VRAM (%1)</translation>
    </message>
    <message>
        <source>As far as weights stream in practice, one way.</source>
        <translation>Так веса подгружаются на практике, в одну сторону.</translation>
    </message>
    <message>
        <source>No card is picked yet: raise the budget, or tell which card you have.</source>
        <translation>Карта ещё не выбрана: поднимите бюджет или укажите свою карту.</translation>
    </message>
    <message>
        <source>From near to far: each level is larger and slower.</source>
        <translation>От ближнего к дальнему: каждый уровень больше и медленнее.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Что он даёт</translation>
    </message>
    <message>
        <source>VRAM</source>
        <translation>VRAM</translation>
    </message>
</context>
<context>
    <name>NeedTable</name>
    <message>
        <source>more than any card</source>
        <comment>memory that a model needs</comment>
        <translation>больше, чем у любой карты</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Кто указывает</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Указано</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Вычислено</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Above zero: more is stated than computed</source>
        <translation>Больше нуля: указано больше, чем вычислено</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 and others</source>
        <comment>list of models</comment>
        <translation>%1 и другие</translation>
    </message>
    <message>
        <source>No model is chosen. Rated for the usual ones: %1.</source>
        <comment>list of models</comment>
        <translation>Модели не выбраны. Оценка для самых обычных: %1.</translation>
    </message>
    <message>
        <source>This answers a first question. Change it on the left: the answer follows at once.</source>
        <translation>Это ответ на вопрос-пример. Измените его слева: ответ сразу обновится.</translation>
    </message>
    <message>
        <source>My prices…</source>
        <translation>Мои цены…</translation>
    </message>
    <message>
        <source>No market price in %1 is known: only launch prices and your own count.</source>
        <comment>currency</comment>
        <translation>Рыночных цен в %1 нет: учтены только стартовые цены и ваши.</translation>
    </message>
    <message numerus="yes">
        <source>The prices are %n week(s) old. Check before you buy, or set your own.</source>
        <translation>
            <numerusform>Ценам уже %n неделя. Проверьте их перед покупкой или задайте свои.</numerusform>
            <numerusform>Ценам уже %n недели. Проверьте их перед покупкой или задайте свои.</numerusform>
            <numerusform>Ценам уже %n недель. Проверьте их перед покупкой или задайте свои.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the catalog files could not be read and are left out.</source>
        <translation>
            <numerusform>%n запись в файлах каталога не удалось прочитать, она пропущена.</numerusform>
            <numerusform>%n записи в файлах каталога не удалось прочитать, они пропущены.</numerusform>
            <numerusform>%n записей в файлах каталога не удалось прочитать, они пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Your own catalog was not read anew, what was right before still counts. %1</source>
        <comment>a problem</comment>
        <translation>Ваш каталог не перечитан, действуют прежние верные данные. %1</translation>
    </message>
    <message numerus="yes">
        <source>Your own catalog was not read anew, what was right before still counts. %1; and %n more.</source>
        <comment>a problem, number of others</comment>
        <translation>
            <numerusform>Ваш каталог не перечитан, действуют прежние верные данные. %1; и ещё %n ошибка.</numerusform>
            <numerusform>Ваш каталог не перечитан, действуют прежние верные данные. %1; и ещё %n ошибки.</numerusform>
            <numerusform>Ваш каталог не перечитан, действуют прежние верные данные. %1; и ещё %n ошибок.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPriceTable</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Advice</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Основы</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Погрешность</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Воркфлоу</translation>
    </message>
</context>
<context>
    <name>PrecisionChart</name>
    <message>
        <source>more than 32 GB</source>
        <comment>the card that a model needs to fit whole</comment>
        <translation>больше 32 ГБ</translation>
    </message>
    <message>
        <source>%1 bits a weight in real files</source>
        <translation>%1 бит на вес в реальных файлах</translation>
    </message>
    <message>
        <source>%1 exponent and %2 fraction bits</source>
        <translation>%1 бит порядка и %2 бит мантиссы</translation>
    </message>
    <message>
        <source>No such file is in the catalog: computed from the number of parameters.</source>
        <translation>В каталоге нет такого файла: вычислено по числу параметров.</translation>
    </message>
    <message>
        <source>Size of %1 at each precision</source>
        <translation>%1: размер при каждой точности</translation>
    </message>
    <message>
        <source>GB, the denoiser&apos;s file</source>
        <translation>ГБ, файл денойзера</translation>
    </message>
    <message>
        <source>read from a real file</source>
        <translation>из реального файла</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>вычислено</translation>
    </message>
    <message>
        <source>On the band: the precision that its makers ship.</source>
        <translation>На полосе: точность, в которой модель выпустили авторы.</translation>
    </message>
    <message>
        <source>quality</source>
        <comment>column title: of a precision, against 16 bit</comment>
        <translation>качество</translation>
    </message>
    <message>
        <source>fits whole on</source>
        <comment>column title: size of the card</comment>
        <translation>помещается целиком</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>The catalog has no model to show.</source>
        <translation>В каталоге нет моделей.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Images for little money</source>
        <translation>Изображения за небольшие деньги</translation>
    </message>
    <message>
        <source>FLUX and Qwen images and editing</source>
        <translation>FLUX и Qwen: изображения и правка</translation>
    </message>
    <message>
        <source>Video at home</source>
        <translation>Видео дома</translation>
    </message>
    <message>
        <source>Everything, whatever it costs</source>
        <translation>Всё, сколько бы ни стоило</translation>
    </message>
</context>
<context>
    <name>RejectedTable</name>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <comment>currency</comment>
        <translation>Цена, %1</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Почему отсеяна</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Budget: %1</source>
        <translation>Бюджет: %1</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Модели: %1</translation>
    </message>
    <message>
        <source>Patience: %1 for an image, %2 for a clip</source>
        <translation>Готов ждать: изображение %1, ролик %2</translation>
    </message>
    <message>
        <source>PC: %1 RAM, %2</source>
        <comment>memory, operating system</comment>
        <translation>ПК: ОЗУ %1, %2</translation>
    </message>
    <message>
        <source>Cards against the models</source>
        <translation>Карты и модели</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Where the prices come from</source>
        <translation>Откуда цены</translation>
    </message>
    <message>
        <source>Times are estimates with their range; catalog of %1.</source>
        <comment>date</comment>
        <translation>Время — расчёт с диапазоном; каталог от %1.</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Best for you</source>
        <translation>Лучшее для вас</translation>
    </message>
    <message>
        <source>Cheapest that works</source>
        <translation>Самая дешёвая из подходящих</translation>
    </message>
    <message>
        <source>Best value</source>
        <translation>Лучшее за свои деньги</translation>
    </message>
    <message>
        <source>Next step up</source>
        <translation>Следующая ступень</translation>
    </message>
    <message>
        <source>No card does all of this. The nearest:</source>
        <translation>Всё сразу не сможет ни одна карта. Ближе всех:</translation>
    </message>
    <message>
        <source>What would change this answer</source>
        <translation>Что изменит этот ответ</translation>
    </message>
    <message>
        <source>Which graphics card? VRAMwise&apos;s advice</source>
        <translation>Какую видеокарту купить? Совет VRAMwise</translation>
    </message>
    <message>
        <source>Held by a Windows desktop</source>
        <translation>Занято рабочим столом Windows</translation>
    </message>
    <message>
        <source>Held by a Linux desktop</source>
        <translation>Занято рабочим столом Linux</translation>
    </message>
    <message>
        <source>Held by the driver alone</source>
        <translation>Занято одним драйвером</translation>
    </message>
    <message>
        <source>Kept free on Windows</source>
        <translation>Запас программы в Windows</translation>
    </message>
    <message>
        <source>Kept free on Windows, large cards</source>
        <translation>Запас программы в Windows, большие карты</translation>
    </message>
    <message>
        <source>Kept free on Linux</source>
        <translation>Запас программы в Linux</translation>
    </message>
    <message>
        <source>Adjusted constants</source>
        <translation>Изменённые константы</translation>
    </message>
    <message numerus="yes">
        <source>The estimates use %n constant(s) set by hand instead of the catalog&apos;s:</source>
        <translation>
            <numerusform>В расчётах %n константа, заданная вручную, вместо константы каталога:</numerusform>
            <numerusform>В расчётах %n константы, заданные вручную, вместо констант каталога:</numerusform>
            <numerusform>В расчётах %n констант, заданных вручную, вместо констант каталога:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>constant, memory, memory</comment>
        <translation>%1: %2 вместо %3</translation>
    </message>
    <message>
        <source>Share of the peak, %1 with %2: %3 instead of %4</source>
        <comment>class of cards, family of models, percent, percent</comment>
        <translation>Доля пиковой скорости, %1 и %2: %3 вместо %4</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The file was kept as %1.</source>
        <translation>Файл сохранён как %1.</translation>
    </message>
    <message>
        <source>The settings could not be read and are at their defaults.</source>
        <translation>Настройки не удалось прочитать, взяты значения по умолчанию.</translation>
    </message>
    <message>
        <source>Your prices are not saved: %1 holds something that could not be read and is left as it is. Mend it or move it away, then start again.</source>
        <translation>Ваши цены не сохранены: в файле %1 не всё удалось прочитать, он оставлен как есть. Исправьте или переместите его и запустите программу снова.</translation>
    </message>
</context>
<context>
    <name>StagesChart</name>
    <message>
        <source>on the card</source>
        <translation>на карте</translation>
    </message>
    <message>
        <source>does not fit: waits in RAM</source>
        <translation>не помещается: ждёт в ОЗУ</translation>
    </message>
    <message>
        <source>Stages load in turn: the need is the longest bar, not the sum.</source>
        <translation>Этапы загружаются по очереди: нужна самая длинная полоса, а не сумма.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>No card is picked yet: raise the budget, or tell which card you have.</source>
        <translation>Карта ещё не выбрана: поднимите бюджет или укажите свою карту.</translation>
    </message>
    <message>
        <source>usable: %1</source>
        <translation>доступно: %1</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Which graphics card to buy for the models that you want to run.</source>
        <translation>Какую видеокарту купить для моделей, которые вы хотите запускать.</translation>
    </message>
    <message>
        <source>Write a chart as PNG to FILE and end. CHART is one of: %1; compare takes two cards, as compare:CARD,CARD.</source>
        <translation>Записать диаграмму как PNG в FILE и завершить работу. CHART — одно из: %1; compare берёт две карты: compare:CARD,CARD.</translation>
    </message>
    <message>
        <source>Size of the picture, up to 7680x4320.</source>
        <translation>Размер картинки, до 7680x4320.</translation>
    </message>
    <message>
        <source>Theme of the picture: light or dark.</source>
        <translation>Тема картинки: light или dark.</translation>
    </message>
    <message>
        <source>Language: en or ru.</source>
        <translation>Язык: en или ru.</translation>
    </message>
    <message>
        <source>Extra catalog folder, laid over the built-in one; can be given again.</source>
        <translation>Дополнительная папка каталога поверх встроенного; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Print the milliseconds from the start to the first complete frame, and end.</source>
        <translation>Вывести, сколько миллисекунд прошло от запуска до первого полного кадра, и завершить работу.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>File that --export writes.</source>
        <translation>Файл, который записывает --export.</translation>
    </message>
    <message>
        <source>vramwise: %1</source>
        <translation>vramwise: %1</translation>
    </message>
    <message>
        <source>--%1 goes with --export only</source>
        <translation>--%1 имеет смысл только с --export</translation>
    </message>
    <message>
        <source>unexpected argument: %1</source>
        <translation>лишний аргумент: %1</translation>
    </message>
    <message>
        <source>--export takes a chart and a file</source>
        <translation>опции --export нужны диаграмма и файл</translation>
    </message>
    <message>
        <source>--lang: “%1” is not one of %2</source>
        <translation>--lang: «%1» — не одно из %2</translation>
    </message>
</context>
<context>
    <name>UnlockChart</name>
    <message numerus="yes">
        <source>%n model(s) fit</source>
        <translation>
            <numerusform>помещается %n модель</numerusform>
            <numerusform>помещаются %n модели</numerusform>
            <numerusform>помещается %n моделей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>models newly unlocked</comment>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offload(s)</source>
        <comment>models that need system RAM</comment>
        <translation>
            <numerusform>%n с выгрузкой</numerusform>
            <numerusform>%n с выгрузкой</numerusform>
            <numerusform>%n с выгрузкой</numerusform>
        </translation>
    </message>
    <message>
        <source>Offloaded, on the %1:</source>
        <translation>С выгрузкой, на %1:</translation>
    </message>
    <message>
        <source>fits a smaller card too</source>
        <translation>помещается и на меньшей карте</translation>
    </message>
    <message>
        <source>newly unlocked</source>
        <translation>новое на этом объёме</translation>
    </message>
    <message>
        <source>offloads: works, slower</source>
        <translation>с выгрузкой: работает, но медленнее</translation>
    </message>
    <message>
        <source>The catalog has no models.</source>
        <translation>В каталоге нет моделей.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Помещается</translation>
    </message>
    <message>
        <source>Newly unlocked</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Offload</source>
        <translation>С выгрузкой</translation>
    </message>
    <message>
        <source>Offload:</source>
        <comment>before a list of models that need system RAM</comment>
        <translation>С выгрузкой:</translation>
    </message>
</context>
<context>
    <name>VramChart</name>
    <message>
        <source>&gt; 256</source>
        <comment>more memory in GB than any card has</comment>
        <translation>&gt; 256</translation>
    </message>
    <message>
        <source>Minimum %1: %2 needs %3 at its peak.</source>
        <comment>memory size, precision, memory size</comment>
        <translation>Минимум %1: %2, пик памяти %3.</translation>
    </message>
    <message>
        <source>Optimal %1: %2 needs %3, with room for the desktop.</source>
        <comment>size, precision, size</comment>
        <translation>Оптимум %1: %2, нужно %3, есть место для рабочего стола.</translation>
    </message>
    <message>
        <source>my card: %1</source>
        <translation>моя карта: %1</translation>
    </message>
    <message>
        <source>the pick: %1</source>
        <translation>выбор: %1</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>minimum</source>
        <comment>VRAM of a model</comment>
        <translation>минимум</translation>
    </message>
    <message>
        <source>optimal</source>
        <comment>VRAM of a model</comment>
        <translation>оптимум</translation>
    </message>
    <message>
        <source>No model of this kind is in the catalog.</source>
        <translation>В каталоге нет моделей такого вида.</translation>
    </message>
    <message>
        <source>Minimum: the default job fits whole in some variant of at least 4 bits. Optimal: it fits as its makers ship it, with room for the desktop.</source>
        <translation>Минимум: обычная задача помещается целиком хотя бы в одном варианте от 4 бит. Оптимум: помещается в том виде, в каком модель выпустили авторы, с местом для рабочего стола.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Minimum, GB</source>
        <translation>Минимум, ГБ</translation>
    </message>
    <message>
        <source>Optimal, GB</source>
        <translation>Оптимум, ГБ</translation>
    </message>
    <message>
        <source>Smaller cards would need more RAM than %1.</source>
        <comment>memory</comment>
        <translation>Меньшим картам понадобилось бы больше ОЗУ, чем %1.</translation>
    </message>
    <message>
        <source>Smaller cards do not run it.</source>
        <translation>На меньших картах не запустится.</translation>
    </message>
    <message>
        <source>From %1 on with weights in RAM; how much slower is not known.</source>
        <comment>memory</comment>
        <translation>Начиная с %1 — с весами в ОЗУ; насколько медленнее, неизвестно.</translation>
    </message>
    <message>
        <source>From %1 on with weights in RAM (%2): %3–%4 the time of a card that holds it.</source>
        <comment>memory, memory, factor, factor</comment>
        <translation>Начиная с %1 — с весами в ОЗУ (%2): время %3–%4 от карты, где всё помещается.</translation>
    </message>
</context>
<context>
    <name>vramwise::AccuracyPage</name>
    <message>
        <source>Cards and models</source>
        <translation>Карты и модели</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>By kind of card and model</source>
        <translation>По видам карт и моделей</translation>
    </message>
    <message>
        <source>How far the estimates are from what was measured. “Rough” means fewer than three sources; their ranges are wider.</source>
        <translation>Насколько расчёты расходятся с замерами. «Грубо» — источников меньше трёх, диапазон шире.</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>По моделям</translation>
    </message>
    <message>
        <source>The same for each model, on all cards together.</source>
        <translation>То же для каждой модели, по всем картам вместе.</translation>
    </message>
    <message>
        <source>Who measured</source>
        <translation>Кто измерял</translation>
    </message>
    <message>
        <source>Times, for sources that the estimates had never seen: half are less than %1 off, nine of ten less than %2, and %3 lie inside the range that is shown.</source>
        <translation>Время, для источников, которых расчёт раньше не видел: у половины ошибка меньше %1, у девяти из десяти — меньше %2, в показанный диапазон попадает %3.</translation>
    </message>
    <message>
        <source>Memory: half are less than %1 off, nine of ten less than %2, and %3 lie inside the range.</source>
        <translation>Память: у половины ошибка меньше %1, у девяти из десяти — меньше %2, в диапазон попадает %3.</translation>
    </message>
    <message>
        <source>The catalog has no measurements, so nothing can be said about how far off the estimates are.</source>
        <translation>В каталоге нет замеров, поэтому о погрешности расчётов сказать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n published time(s)</source>
        <translation>
            <numerusform>Сверено с %n опубликованным замером времени</numerusform>
            <numerusform>Сверено с %n опубликованными замерами времени</numerusform>
            <numerusform>Сверено с %n опубликованными замерами времени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n figure(s) of memory</source>
        <comment>continues &apos;Compared with … times&apos;</comment>
        <translation>
            <numerusform>и с %n замером памяти</numerusform>
            <numerusform>и с %n замерами памяти</numerusform>
            <numerusform>и с %n замерами памяти</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n source(s).</source>
        <comment>continues &apos;Compared with … times&apos;</comment>
        <translation>
            <numerusform>из %n источника.</numerusform>
            <numerusform>из %n источников.</numerusform>
            <numerusform>из %n источников.</numerusform>
        </translation>
    </message>
    <message>
        <source>“Never seen” is tested by leaving out one source after the other, fitting to the others and estimating what the one left out had measured.</source>
        <translation>«Не видел» проверяется так: источники убирают по одному, константы подбирают по остальным и рассчитывают то, что измерил убранный.</translation>
    </message>
    <message>
        <source>You adjusted constants: chart and tables show your own estimates, the sentence about unseen sources those of the catalog.</source>
        <translation>Вы изменили константы: диаграмма и таблицы показывают ваши расчёты, а фраза о новых источниках — расчёты каталога.</translation>
    </message>
    <message>
        <source>How far off the estimates are</source>
        <translation>Насколько ошибаются расчёты</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>class of cards, family of models</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Kinds of cards with kinds of models:</source>
        <translation>Виды карт и виды моделей:</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s):</source>
        <translation>
            <numerusform>%n модель:</numerusform>
            <numerusform>%n модели:</numerusform>
            <numerusform>%n моделей:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s):</source>
        <translation>
            <numerusform>%n карта:</numerusform>
            <numerusform>%n карты:</numerusform>
            <numerusform>%n карт:</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the catalog was measured at least once.</source>
        <translation>Всё в каталоге измерено хотя бы раз.</translation>
    </message>
    <message>
        <source>Never measured</source>
        <translation>Ни разу не измерено</translation>
    </message>
    <message>
        <source>There the estimate is taken from similar cards and models, and its range is wider.</source>
        <translation>Здесь расчёт взят с похожих карт и моделей, и его диапазон шире.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Погрешность</translation>
    </message>
    <message>
        <source>Whether it runs at all: right for %1 of %2 jobs of which the outcome is known.</source>
        <comment>numbers</comment>
        <translation>Запустится ли вообще: верно для %1 из %2 задач, исход которых известен.</translation>
    </message>
    <message>
        <source>Where stated needs differ</source>
        <translation>Где заявленное расходится с расчётом</translation>
    </message>
    <message numerus="yes">
        <source>%n stated need(s) of the article and of the makers lie within 2 GB of the computed one.</source>
        <translation>
            <numerusform>%n требование из статьи и от авторов отличается от расчёта не больше чем на 2 ГБ.</numerusform>
            <numerusform>%n требования из статьи и от авторов отличаются от расчёта не больше чем на 2 ГБ.</numerusform>
            <numerusform>%n требований из статьи и от авторов отличаются от расчёта не больше чем на 2 ГБ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vramwise::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Ра&amp;змер текста</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>&amp;Экспорт диаграммы…</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Копировать диаграмму</translation>
    </message>
    <message>
        <source>&amp;Save question…</source>
        <translation>&amp;Сохранить вопрос…</translation>
    </message>
    <message>
        <source>&amp;Open question…</source>
        <translation>&amp;Открыть вопрос…</translation>
    </message>
    <message>
        <source>Export advice as &amp;report…</source>
        <translation>Экспорт совета в от&amp;чёт…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Reset &amp;question</source>
        <translation>С&amp;бросить вопрос</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Advice</source>
        <translation>&amp;Совет</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Модели</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Карты</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>С&amp;равнение</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>&amp;Основы</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;My prices…</source>
        <translation>&amp;Мои цены…</translation>
    </message>
    <message>
        <source>&amp;Problems of the catalog…</source>
        <translation>&amp;Проблемы каталога…</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Основы</translation>
    </message>
    <message>
        <source>&amp;Catalog and sources</source>
        <translation>&amp;Каталог и источники</translation>
    </message>
    <message>
        <source>&amp;About VRAMwise</source>
        <translation>О &amp;программе VRAMwise</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>a step</comment>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <comment>a step</comment>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Acc&amp;uracy</source>
        <translation>&amp;Погрешность</translation>
    </message>
    <message>
        <source>Open &amp;workflow…</source>
        <translation>Открыть &amp;воркфлоу…</translation>
    </message>
    <message>
        <source>&amp;Paste workflow</source>
        <translation>&amp;Вставить воркфлоу</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Воркфлоу</translation>
    </message>
    <message>
        <source>&amp;Inspect model files…</source>
        <translation>&amp;Проверить файлы моделей…</translation>
    </message>
    <message>
        <source>Open catalog &amp;update…</source>
        <translation>Открыть об&amp;новление каталога…</translation>
    </message>
    <message>
        <source>Take &amp;back the last catalog update</source>
        <translation>Отменить последнее о&amp;бновление каталога</translation>
    </message>
    <message>
        <source>Add &amp;card…</source>
        <translation>Добавить &amp;карту…</translation>
    </message>
    <message>
        <source>Add &amp;model…</source>
        <translation>Добавить &amp;модель…</translation>
    </message>
    <message>
        <source>&amp;Own catalog…</source>
        <translation>&amp;Свой каталог…</translation>
    </message>
    <message>
        <source>Copy &amp;hardware report</source>
        <translation>Копировать отчёт об о&amp;борудовании</translation>
    </message>
    <message>
        <source>Cards, memory, drivers and processor as text, without serial numbers or names of users</source>
        <translation>Карты, память, драйверы и процессор текстом, без серийных номеров и имён пользователей</translation>
    </message>
</context>
<context>
    <name>vramwise::AdjustBox</name>
    <message>
        <source>Know better?</source>
        <translation>Знаете точнее?</translation>
    </message>
    <message>
        <source>Set what you see on your own computer. It counts for every card and page until you reset it.</source>
        <translation>Укажите то, что видите на своём компьютере. Действует для всех карт и страниц, пока не сбросите.</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <comment>percent, after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&#xa0;GB</source>
        <comment>gigabytes, after a number</comment>
        <translation>&#xa0;ГБ</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>Back to the catalog&apos;s own constants, everywhere</source>
        <translation>Вернуть константы каталога, везде</translation>
    </message>
    <message>
        <source>Desktop and driver</source>
        <translation>Рабочий стол и драйвер</translation>
    </message>
    <message>
        <source>Kept free by the program</source>
        <translation>Запас программы</translation>
    </message>
    <message>
        <source>Share of the peak: %1, %2</source>
        <comment>class of cards, family of models</comment>
        <translation>Доля пиковой скорости: %1, %2</translation>
    </message>
    <message>
        <source>The catalog&apos;s own: %1</source>
        <translation>В каталоге: %1</translation>
    </message>
</context>
<context>
    <name>vramwise::AdvicePage</name>
    <message>
        <source>What would change this answer</source>
        <translation>Что изменит этот ответ</translation>
    </message>
    <message>
        <source>What would make something fit</source>
        <translation>Что сделать, чтобы подошло</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Совет</translation>
    </message>
</context>
<context>
    <name>vramwise::AdvisorState</name>
    <message>
        <source>Use this machine</source>
        <translation>данные этого ПК</translation>
    </message>
</context>
<context>
    <name>vramwise::AlternativeSheet</name>
    <message>
        <source>Cheapest that works</source>
        <translation>Самая дешёвая из подходящих</translation>
    </message>
    <message>
        <source>Best value</source>
        <translation>Лучшее за свои деньги</translation>
    </message>
    <message>
        <source>Next step up</source>
        <translation>Следующая ступень</translation>
    </message>
    <message>
        <source>The pick is the cheapest that works.</source>
        <translation>Наш выбор и есть самая дешёвая из подходящих.</translation>
    </message>
    <message>
        <source>The pick is also the best value.</source>
        <translation>У нашего выбора и лучшее соотношение цены и скорости.</translation>
    </message>
    <message>
        <source>No dearer card brings a real gain.</source>
        <translation>Карты дороже не дают заметного выигрыша.</translation>
    </message>
    <message>
        <source>Click to compare with the pick</source>
        <translation>Щёлкните, чтобы сравнить с выбором</translation>
    </message>
</context>
<context>
    <name>vramwise::BudgetSection</name>
    <message>
        <source>Change currency</source>
        <translation>смена валюты</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Бюджет</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>What you can spend on the card</source>
        <translation>Сколько вы готовы потратить на карту</translation>
    </message>
    <message>
        <source>Currency of the budget</source>
        <translation>Валюта бюджета</translation>
    </message>
    <message>
        <source>A number from 0 to a trillion is expected. Still asking with %1.</source>
        <translation>Нужно число от 0 до триллиона. Пока в силе %1.</translation>
    </message>
    <message>
        <source>Change budget</source>
        <translation>изменение бюджета</translation>
    </message>
</context>
<context>
    <name>vramwise::CardsPage</name>
    <message>
        <source>Find a card…</source>
        <translation>Найти карту…</translation>
    </message>
    <message>
        <source>Find a card</source>
        <translation>Найти карту</translation>
    </message>
    <message>
        <source>framed = our pick of the tier</source>
        <translation>в рамке = наш выбор в классе</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>VRAM</source>
        <translation>VRAM</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Скорость памяти</translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation>Тензорные ядра</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
</context>
<context>
    <name>vramwise::ChartPanel</name>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Save this chart as a picture</source>
        <translation>Сохранить эту диаграмму как картинку</translation>
    </message>
    <message>
        <source>Save the chart as PNG</source>
        <translation>Сохранить диаграмму как PNG</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать картинку</translation>
    </message>
    <message>
        <source>Copy data as a table</source>
        <translation>Копировать данные таблицей</translation>
    </message>
</context>
<context>
    <name>vramwise::ComparePage</name>
    <message>
        <source>Choose two cards to compare: type any part of a name.</source>
        <translation>Выберите две карты для сравнения: введите любую часть названия.</translation>
    </message>
    <message>
        <source>This is the same card twice. Choose another one to see a difference.</source>
        <translation>Это одна и та же карта. Выберите другую, чтобы увидеть разницу.</translation>
    </message>
    <message>
        <source>First card</source>
        <translation>Первая карта</translation>
    </message>
    <message>
        <source>Second card</source>
        <translation>Вторая карта</translation>
    </message>
    <message>
        <source>Swap the two cards</source>
        <translation>Поменять карты местами</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>vramwise::CompareTable</name>
    <message>
        <source>%1 against %2</source>
        <comment>two cards</comment>
        <translation>%1 против %2</translation>
    </message>
    <message>
        <source>better: %1</source>
        <comment>the winner of a line</comment>
        <translation>лучше: %1</translation>
    </message>
</context>
<context>
    <name>vramwise::ComputationDialog</name>
    <message>
        <source>How was this computed?</source>
        <translation>Как это посчитано?</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Every term of the estimate</source>
        <translation>Все составляющие расчёта</translation>
    </message>
    <message>
        <source>This cannot be estimated: facts of the card or the model are missing.</source>
        <translation>Рассчитать нельзя: не хватает данных о карте или модели.</translation>
    </message>
    <message>
        <source>Nobody published a measurement of this very job.</source>
        <translation>Замеров именно этой задачи никто не публиковал.</translation>
    </message>
</context>
<context>
    <name>vramwise::EntryCommands</name>
    <message>
        <source>Own entry</source>
        <comment>source of figures that the user entered</comment>
        <translation>Своя запись</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <comment>a card or model</comment>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <comment>a card or model</comment>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Hidden: %1. Edit → Own catalog… shows it again.</source>
        <comment>a card or model</comment>
        <translation>Скрыто: %1. Вернуть можно здесь: Правка → Свой каталог…</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <comment>a card or model</comment>
        <translation>Сброшено: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>a card or model</comment>
        <translation>Скопировано: %1</translation>
    </message>
    <message>
        <source>Save for sharing</source>
        <translation>Сохранить для обмена</translation>
    </message>
    <message>
        <source>Catalog files (%1)</source>
        <translation>Файлы каталога (%1)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>file</comment>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
</context>
<context>
    <name>vramwise::EntryDialog</name>
    <message>
        <source>Add card</source>
        <translation>Добавить карту</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>Добавить модель</translation>
    </message>
    <message>
        <source>Change card</source>
        <translation>Изменить карту</translation>
    </message>
    <message>
        <source>Change model</source>
        <translation>Изменить модель</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) cannot stay as they are.</source>
        <translation>
            <numerusform>%n поле нужно исправить.</numerusform>
            <numerusform>%n поля нужно исправить.</numerusform>
            <numerusform>%n полей нужно исправить.</numerusform>
        </translation>
    </message>
    <message>
        <source>New part</source>
        <translation>Новый компонент</translation>
    </message>
    <message>
        <source>Change part</source>
        <translation>Изменить компонент</translation>
    </message>
    <message>
        <source>Your changes are not saved. Cancel once more to throw them away.</source>
        <translation>Изменения не сохранены. Нажмите «Отмена» ещё раз, чтобы отказаться от них.</translation>
    </message>
</context>
<context>
    <name>vramwise::EntryParts</name>
    <message>
        <source>%1 %2 GB</source>
        <comment>precision and size of a file</comment>
        <translation>%1 %2 ГБ</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <comment>thousand millions of them</comment>
        <translation>%1 млрд параметров</translation>
    </message>
    <message>
        <source>Add &amp;part</source>
        <translation>Добавить &amp;компонент</translation>
    </message>
    <message>
        <source>&amp;New part…</source>
        <translation>&amp;Новый компонент…</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a part of a model</comment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Part %1</source>
        <comment>row of a table</comment>
        <translation>Компонент %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <comment>a part of a model</comment>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>row of a table</comment>
        <translation>Удалить: %1</translation>
    </message>
</context>
<context>
    <name>vramwise::EntryTable</name>
    <message>
        <source>Remove: %1</source>
        <comment>row of a table</comment>
        <translation>Удалить: %1</translation>
    </message>
</context>
<context>
    <name>vramwise::ExportDialog</name>
    <message>
        <source>Save a chart as PNG</source>
        <translation>Сохранить диаграмму как PNG</translation>
    </message>
    <message>
        <source>Another size</source>
        <comment>of a picture</comment>
        <translation>Другой размер</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ширина в пикселях</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Высота в пикселях</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Предпросмотр картинки</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Диаграмма</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>&amp;Pixels</source>
        <translation>&amp;Пиксели</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>vramwise::FileCommands</name>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>file</comment>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Экспорт диаграммы</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Картинки (%1)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>name of a chart</comment>
        <translation>Скопировано: %1</translation>
    </message>
    <message>
        <source>Save question</source>
        <translation>Сохранить вопрос</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>Вопросы (%1)</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Открыть вопрос</translation>
    </message>
    <message>
        <source>Not all of the question could be read</source>
        <translation>Не всё в вопросе удалось прочитать</translation>
    </message>
    <message>
        <source>The question could not be read</source>
        <translation>Вопрос не удалось прочитать</translation>
    </message>
    <message>
        <source>Web pages (%1)</source>
        <translation>Веб-страницы (%1)</translation>
    </message>
    <message>
        <source>Markdown (%1)</source>
        <translation>Markdown (%1)</translation>
    </message>
    <message>
        <source>Export advice as report</source>
        <translation>Экспорт совета в отчёт</translation>
    </message>
    <message>
        <source>Open workflow</source>
        <translation>Открыть воркфлоу</translation>
    </message>
    <message>
        <source>Workflows, and pictures and videos that carry one (%1)</source>
        <translation>Воркфлоу, а также изображения и видео с воркфлоу внутри (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Все файлы (%1)</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>буфер обмена</translation>
    </message>
    <message>
        <source>The workflow could not be read</source>
        <translation>Не удалось прочитать воркфлоу</translation>
    </message>
</context>
<context>
    <name>vramwise::HeatSheet</name>
    <message numerus="yes">
        <source>Only the first %n</source>
        <translation>
            <numerusform>Только первая %n</numerusform>
            <numerusform>Только первые %n</numerusform>
            <numerusform>Только первые %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n cards that work</source>
        <translation>
            <numerusform>Все подходящие карты (%n)</numerusform>
            <numerusform>Все подходящие карты (%n)</numerusform>
            <numerusform>Все подходящие карты (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards against your models</source>
        <translation>Карты и ваши модели</translation>
    </message>
    <message>
        <source>No card within your question runs every model that you must have. What is in the way of the nearest ones stands below.</source>
        <translation>Под ваши условия нет карты, которая запустит все обязательные модели. Что мешает ближайшим, показано ниже.</translation>
    </message>
</context>
<context>
    <name>vramwise::JobSection</name>
    <message>
        <source>Change image size</source>
        <translation>изменение размера изображения</translation>
    </message>
    <message>
        <source>Change video size</source>
        <translation>изменение размера видео</translation>
    </message>
    <message>
        <source>Change clip length</source>
        <translation>изменение длины ролика</translation>
    </message>
    <message>
        <source>Change image steps</source>
        <translation>изменение шагов изображения</translation>
    </message>
    <message>
        <source>Change video steps</source>
        <translation>изменение шагов видео</translation>
    </message>
    <message>
        <source>Change speed-up</source>
        <translation>изменение ускорения</translation>
    </message>
    <message>
        <source>Change attention</source>
        <translation>изменение внимания</translation>
    </message>
    <message>
        <source>Change ControlNet</source>
        <translation>изменение ControlNet</translation>
    </message>
    <message>
        <source>Change compilation</source>
        <translation>изменение компиляции</translation>
    </message>
    <message>
        <source>A typical &amp;job</source>
        <translation>Обычная &amp;задача</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Размер изображения</translation>
    </message>
    <message>
        <source>Clip length</source>
        <translation>Длина ролика</translation>
    </message>
    <message>
        <source>Video size</source>
        <translation>Размер видео</translation>
    </message>
    <message>
        <source>Steps and speed-&amp;ups</source>
        <translation>&amp;Шаги и ускорение</translation>
    </message>
    <message>
        <source>Steps of an image</source>
        <translation>Шаги изображения</translation>
    </message>
    <message>
        <source>Steps of a clip</source>
        <translation>Шаги ролика</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Ускорение</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>with ControlNet</source>
        <translation>с ControlNet</translation>
    </message>
    <message>
        <source>A second network beside the model: more memory, more time</source>
        <translation>Вторая сеть рядом с моделью: больше памяти, больше времени</translation>
    </message>
    <message>
        <source>compiled (torch.compile)</source>
        <translation>с компиляцией (torch.compile)</translation>
    </message>
    <message>
        <source>Needs Triton; the first run takes longer, the others less</source>
        <translation>Нужен Triton; первый запуск дольше, остальные быстрее</translation>
    </message>
</context>
<context>
    <name>vramwise::LearnPage</name>
    <message>
        <source>A model is billions of numbers. Fewer bits for each make the file smaller and let it fit a smaller card; each step costs a little of the picture. It saves time only where the card computes in that format.</source>
        <translation>Модель — это миллиарды чисел. Чем меньше бит на число, тем меньше файл и тем меньшей карты хватит; каждый шаг вниз немного портит картинку. Время это экономит, только если карта умеет считать в этом формате.</translation>
    </message>
    <message>
        <source>A job runs in stages that load one after the other: text encoder, denoiser, VAE. The largest stage must fit. What does not fit waits in system RAM and crosses the PCIe link in every step: it works, slower.</source>
        <translation>Задача идёт этапами, которые загружаются по очереди: кодировщик текста, денойзер, VAE. Поместиться должен самый большой этап. Что не помещается, ждёт в ОЗУ и пересылается по PCIe на каждом шаге: работает, но медленнее.</translation>
    </message>
    <message>
        <source>Tensor cores do the arithmetic, memory brings the numbers. Each point is a card. The time of an image follows the tensor cores first; bandwidth adds to it.</source>
        <translation>Тензорные ядра считают, память подносит числа. Каждая точка — карта. Время изображения зависит прежде всего от тензорных ядер; пропускная способность добавляет своё.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Основы</translation>
    </message>
    <message>
        <source>Numbers travel from system RAM through VRAM and the caches to the registers beside the cores. The step from VRAM to system RAM is the one that hurts.</source>
        <translation>Числа идут из оперативной памяти через VRAM и кэши к регистрам у самих ядер. Больнее всего переход из VRAM в оперативную память.</translation>
    </message>
</context>
<context>
    <name>vramwise::LookSection</name>
    <message>
        <source>Change new cards</source>
        <translation>новые карты</translation>
    </message>
    <message>
        <source>Change used cards</source>
        <translation>карты б/у</translation>
    </message>
    <message>
        <source>Change cards not yet on sale</source>
        <translation>карты, которых ещё нет в продаже</translation>
    </message>
    <message>
        <source>Change makers</source>
        <translation>изменение производителей</translation>
    </message>
    <message>
        <source>Change kinds of card</source>
        <translation>изменение видов карт</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>&amp;Рассматривать</translation>
    </message>
    <message>
        <source>new</source>
        <comment>cards</comment>
        <translation>новые</translation>
    </message>
    <message>
        <source>used</source>
        <comment>cards</comment>
        <translation>б/у</translation>
    </message>
    <message>
        <source>not yet on sale</source>
        <comment>cards</comment>
        <translation>ещё не в продаже</translation>
    </message>
    <message>
        <source>Make&amp;rs and kinds</source>
        <translation>Произво&amp;дители и виды</translation>
    </message>
</context>
<context>
    <name>vramwise::MachineSection</name>
    <message>
        <source>Change RAM</source>
        <translation>изменение ОЗУ</translation>
    </message>
    <message>
        <source>Change power supply</source>
        <translation>изменение блока питания</translation>
    </message>
    <message>
        <source>Change operating system</source>
        <translation>изменение системы</translation>
    </message>
    <message>
        <source>Change present card</source>
        <translation>изменение своей карты</translation>
    </message>
    <message>
        <source>My &amp;PC</source>
        <translation>Мой П&amp;К</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>ОЗУ</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Блок питания</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Present card</source>
        <translation>Моя карта</translation>
    </message>
    <message>
        <source>card in it now</source>
        <comment>placeholder: the card that is in the PC</comment>
        <translation>карта сейчас</translation>
    </message>
    <message>
        <source>The card that is in the PC now: type part of its name</source>
        <translation>Карта, которая сейчас стоит в ПК: введите часть названия</translation>
    </message>
    <message>
        <source>&amp;Use this machine</source>
        <translation>Взять данные &amp;этого ПК</translation>
    </message>
    <message>
        <source>%1 of RAM</source>
        <comment>memory</comment>
        <translation>ОЗУ %1</translation>
    </message>
    <message>
        <source>Found in this PC: %1</source>
        <comment>list of facts</comment>
        <translation>Найдено в этом ПК: %1</translation>
    </message>
    <message>
        <source>◇ simulated</source>
        <comment>badge: not the card of this PC</comment>
        <translation>◇ другая карта</translation>
    </message>
    <message>
        <source>◇ overridden</source>
        <comment>badge: not the memory of this PC</comment>
        <translation>◇ задано вручную</translation>
    </message>
</context>
<context>
    <name>vramwise::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>The hardware report is on the clipboard</source>
        <translation>Отчёт об оборудовании скопирован в буфер обмена</translation>
    </message>
</context>
<context>
    <name>vramwise::ModelChip</name>
    <message>
        <source>One of your models</source>
        <translation>Одна из ваших моделей</translation>
    </message>
</context>
<context>
    <name>vramwise::ModelFilesDialog</name>
    <message>
        <source>Inspect model files</source>
        <translation>Проверка файлов моделей</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Открыть &amp;файл…</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>Открыть &amp;папку…</translation>
    </message>
    <message>
        <source>A .safetensors or .gguf file, or a folder such as ComfyUI/models. Only the headers of the files are read, and nothing leaves this computer.</source>
        <translation>Файл .safetensors или .gguf либо папка, например ComfyUI/models. Читаются только заголовки файлов, с этого компьютера ничего не уходит.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход проверки</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Model files</source>
        <translation>Файлы моделей</translation>
    </message>
    <message>
        <source>&amp;Use in question</source>
        <translation>&amp;Добавить в вопрос</translation>
    </message>
    <message>
        <source>Model files (%1)</source>
        <translation>Файлы моделей (%1)</translation>
    </message>
    <message>
        <source>Lists of model folders (%1)</source>
        <translation>Списки папок с моделями (%1)</translation>
    </message>
    <message>
        <source>Open model file</source>
        <translation>Открыть файл модели</translation>
    </message>
    <message>
        <source>Open model folder</source>
        <translation>Открыть папку с моделями</translation>
    </message>
    <message>
        <source>Looking for model files…</source>
        <translation>Идёт поиск файлов моделей…</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>files done, files in all, file</comment>
        <translation>%1 из %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n файл, %1</numerusform>
            <numerusform>%n файла, %1</numerusform>
            <numerusform>%n файлов, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No model file found.</source>
        <translation>Файлов моделей не найдено.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Остановлено раньше времени.</translation>
    </message>
    <message>
        <source>There are more; the rest was left out.</source>
        <translation>Есть и другие, они пропущены.</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Не всё удалось прочитать</translation>
    </message>
    <message>
        <source>No model of the catalog was recognised in this file.</source>
        <translation>В этом файле не распознана ни одна модель каталога.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a model</comment>
        <translation>добавление %1</translation>
    </message>
    <message>
        <source>%1 is in the question already.</source>
        <translation>%1: уже есть в вопросе.</translation>
    </message>
    <message>
        <source>%1 was added to the question.</source>
        <translation>Добавлено в вопрос: %1.</translation>
    </message>
</context>
<context>
    <name>vramwise::ModelListModel</name>
    <message>
        <source>Must have %1</source>
        <translation>%1 обязательно</translation>
    </message>
    <message>
        <source>Nice to have %1</source>
        <translation>%1 желательно</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>model</comment>
        <translation>добавление %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>model</comment>
        <translation>удаление %1</translation>
    </message>
</context>
<context>
    <name>vramwise::ModelRowDelegate</name>
    <message>
        <source>must</source>
        <comment>short: a model that must run</comment>
        <translation>обязат.</translation>
    </message>
    <message>
        <source>nice</source>
        <comment>short: a model that is nice to have</comment>
        <translation>желат.</translation>
    </message>
</context>
<context>
    <name>vramwise::ModelsPage</name>
    <message>
        <source>all models</source>
        <translation>все модели</translation>
    </message>
    <message>
        <source>Which models the chart shows</source>
        <translation>Какие модели показывает диаграмма</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
</context>
<context>
    <name>vramwise::ModelsSection</name>
    <message>
        <source>&amp;Models I want to run</source>
        <translation>&amp;Модели, которые хочу запускать</translation>
    </message>
    <message>
        <source>Type to find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Найти модель</translation>
    </message>
    <message>
        <source>Models I want to run</source>
        <translation>Модели, которые хочу запускать</translation>
    </message>
    <message>
        <source>Space ticks a model, Enter chooses must have or nice to have</source>
        <translation>Пробел отмечает модель, Enter переключает «обязательно» и «желательно»</translation>
    </message>
    <message>
        <source>Only chosen and common ones</source>
        <translation>Только выбранные и обычные</translation>
    </message>
    <message numerus="yes">
        <source>All %n models…</source>
        <translation>
            <numerusform>Все модели (%n)…</numerusform>
            <numerusform>Все модели (%n)…</numerusform>
            <numerusform>Все модели (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is called “%1”.</source>
        <translation>Модели «%1» нет.</translation>
    </message>
</context>
<context>
    <name>vramwise::OwnCatalogDialog</name>
    <message>
        <source>Own catalog</source>
        <translation>Свой каталог</translation>
    </message>
    <message>
        <source>Files in this folder are laid over the built-in catalog and read as soon as they change: %1</source>
        <translation>Файлы из этой папки накладываются на встроенный каталог и читаются сразу после изменения: %1</translation>
    </message>
    <message>
        <source>Own, changed and hidden entries</source>
        <translation>Свои, изменённые и скрытые записи</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Reset to built-in</source>
        <translation>&amp;Вернуть встроенную</translation>
    </message>
    <message>
        <source>&amp;Save for sharing…</source>
        <translation>&amp;Сохранить для обмена…</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыта</translation>
    </message>
    <message>
        <source>Nothing is added, changed or hidden.</source>
        <translation>Ничего не добавлено, не изменено и не скрыто.</translation>
    </message>
</context>
<context>
    <name>vramwise::PatienceSection</name>
    <message>
        <source>Change patience for an image</source>
        <translation>изменение ожидания изображения</translation>
    </message>
    <message>
        <source>Change patience for a clip</source>
        <translation>изменение ожидания ролика</translation>
    </message>
    <message>
        <source>I can &amp;wait</source>
        <translation>Готов &amp;ждать</translation>
    </message>
    <message>
        <source>Patience for an image</source>
        <translation>Сколько ждать изображение</translation>
    </message>
    <message>
        <source>Patience for a clip</source>
        <translation>Сколько ждать ролик</translation>
    </message>
    <message>
        <source>image</source>
        <comment>patience for an image, short</comment>
        <translation>изображение</translation>
    </message>
    <message>
        <source>clip</source>
        <comment>patience for a video clip, short</comment>
        <translation>ролик</translation>
    </message>
</context>
<context>
    <name>vramwise::PickSheet</name>
    <message>
        <source>Best for you</source>
        <translation>Лучшее для вас</translation>
    </message>
    <message>
        <source>No card does all of this. The nearest:</source>
        <translation>Всё сразу не сможет ни одна карта. Ближе всех:</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ответа нет</translation>
    </message>
    <message>
        <source>The catalog holds no cards</source>
        <translation>В каталоге нет карт</translation>
    </message>
    <message>
        <source>Click the status bar to see what is wrong with its files.</source>
        <translation>Щёлкните строку состояния, чтобы узнать, что не так с файлами.</translation>
    </message>
    <message>
        <source>VRAM, %1 usable</source>
        <comment>memory</comment>
        <translation>VRAM, доступно %1</translation>
    </message>
    <message>
        <source>Desktop, driver and program keep the rest</source>
        <translation>Остальное занимают рабочий стол, драйвер и программа</translation>
    </message>
    <message>
        <source>memory bandwidth</source>
        <translation>скорость памяти</translation>
    </message>
    <message>
        <source>How fast the card reads its own memory</source>
        <translation>Как быстро карта читает свою память</translation>
    </message>
    <message>
        <source>tensor cores, gen %1</source>
        <comment>generation number</comment>
        <translation>тензорные ядра, пок. %1</translation>
    </message>
    <message>
        <source>tensor cores</source>
        <translation>тензорные ядра</translation>
    </message>
    <message>
        <source>%1 in 16 bit</source>
        <translation>%1 в 16 битах</translation>
    </message>
    <message>
        <source>Its maker suggests a supply of %1</source>
        <translation>Производитель советует БП %1</translation>
    </message>
    <message>
        <source>No price known in %1. Right-click to set your own.</source>
        <translation>Цена в %1 неизвестна. Задайте свою правой кнопкой.</translation>
    </message>
    <message>
        <source>%1 · exactly your budget</source>
        <comment>price</comment>
        <translation>%1 · ровно ваш бюджет</translation>
    </message>
    <message>
        <source>%1 · %2 under budget</source>
        <comment>price, amount</comment>
        <translation>%1 · на %2 ниже бюджета</translation>
    </message>
    <message>
        <source>%1 · %2 over budget</source>
        <comment>price, amount</comment>
        <translation>%1 · на %2 выше бюджета</translation>
    </message>
    <message>
        <source>your %1 is enough</source>
        <comment>power supply</comment>
        <translation>вашего БП %1 хватит</translation>
    </message>
    <message>
        <source>needs a %1 supply</source>
        <comment>power supply</comment>
        <translation>нужен БП %1</translation>
    </message>
    <message>
        <source>power at full load</source>
        <translation>потребление</translation>
    </message>
    <message>
        <source>How was this computed?</source>
        <translation>Как это посчитано?</translation>
    </message>
</context>
<context>
    <name>vramwise::PricesDialog</name>
    <message>
        <source>My prices</source>
        <translation>Мои цены</translation>
    </message>
    <message>
        <source>Your own prices win over those of the catalog.</source>
        <translation>Ваши цены важнее цен каталога.</translation>
    </message>
    <message>
        <source>Type to find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>New or used</source>
        <translation>Новая или б/у</translation>
    </message>
    <message>
        <source>&amp;Set price</source>
        <translation>&amp;Задать цену</translation>
    </message>
    <message>
        <source>&amp;Card</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Цена</translation>
    </message>
    <message>
        <source>No own price yet.</source>
        <translation>Своих цен пока нет.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Choose a card first: type part of its name.</source>
        <translation>Сначала выберите карту: введите часть названия.</translation>
    </message>
    <message>
        <source>A price is a number from 0 to a trillion.</source>
        <translation>Цена — число от 0 до триллиона.</translation>
    </message>
    <message>
        <source>Set.</source>
        <translation>Задано.</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Импорт цен</translation>
    </message>
    <message>
        <source>Price lists (%1)</source>
        <translation>Списки цен (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n prices imported.</source>
        <translation>
            <numerusform>Импортирована %n цена.</numerusform>
            <numerusform>Импортировано %n цены.</numerusform>
            <numerusform>Импортировано %n цен.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some prices were left out</source>
        <translation>Часть цен пропущена</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
</context>
<context>
    <name>vramwise::QuestionPanel</name>
    <message>
        <source>Start from “%1”</source>
        <comment>undo text; name of a ready question</comment>
        <translation>вопрос «%1»</translation>
    </message>
    <message>
        <source>Reset to the first question</source>
        <translation>Вернуться к первому вопросу</translation>
    </message>
    <message>
        <source>Reset question</source>
        <translation>сброс вопроса</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>&amp;Start from…</source>
        <comment>button with ready questions</comment>
        <translation>&amp;Начать с…</translation>
    </message>
    <message>
        <source>Ready questions</source>
        <translation>Готовые вопросы</translation>
    </message>
</context>
<context>
    <name>vramwise::RejectedSheet</name>
    <message numerus="yes">
        <source>%n cards left out, and why</source>
        <translation>
            <numerusform>Почему отсеяна %n карта</numerusform>
            <numerusform>Почему отсеяны %n карты</numerusform>
            <numerusform>Почему отсеяно %n карт</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards left out</source>
        <translation>Отсеянные карты</translation>
    </message>
</context>
<context>
    <name>vramwise::StatusLine</name>
    <message numerus="yes">
        <source>%n problems</source>
        <comment>in files that were read</comment>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what could not be read</source>
        <translation>Показать, что не удалось прочитать</translation>
    </message>
    <message>
        <source>Catalog %1</source>
        <comment>date</comment>
        <translation>Каталог от %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n карта</numerusform>
            <numerusform>%n карты</numerusform>
            <numerusform>%n карт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n модель</numerusform>
            <numerusform>%n модели</numerusform>
            <numerusform>%n моделей</numerusform>
        </translation>
    </message>
    <message>
        <source>No market prices in %1</source>
        <comment>currency</comment>
        <translation>Рыночных цен в %1 нет</translation>
    </message>
    <message>
        <source>Prices in %1 of %2</source>
        <comment>currency, date</comment>
        <translation>Цены в %1 на %2</translation>
    </message>
    <message numerus="yes">
        <source>Prices in %1 of %2, %n week(s) old</source>
        <comment>currency, date</comment>
        <translation>
            <numerusform>Цены в %1 на %2, им %n неделя</numerusform>
            <numerusform>Цены в %1 на %2, им %n недели</numerusform>
            <numerusform>Цены в %1 на %2, им %n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjusted: %n constant(s)</source>
        <translation>
            <numerusform>Изменена %n константа</numerusform>
            <numerusform>Изменены %n константы</numerusform>
            <numerusform>Изменено %n констант</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimates use constants that you set instead of the catalog&apos;s</source>
        <translation>В расчётах — ваши константы вместо констант каталога</translation>
    </message>
    <message>
        <source>Reset to the catalog&apos;s constants</source>
        <translation>Вернуть константы каталога</translation>
    </message>
</context>
<context>
    <name>vramwise::TierList</name>
    <message>
        <source>The catalog holds no cards.</source>
        <translation>В каталоге нет карт.</translation>
    </message>
    <message>
        <source>No card is called “%1”.</source>
        <translation>Карты «%1» нет.</translation>
    </message>
    <message>
        <source>Cards by tier</source>
        <translation>Карты по классам</translation>
    </message>
</context>
<context>
    <name>vramwise::TierSheet</name>
    <message>
        <source>%1 · gen %2</source>
        <comment>widest: number of tensor cores, generation</comment>
        <translation>%1 · пок. %2</translation>
    </message>
    <message>
        <source>Cards: %1</source>
        <comment>name of a group of cards</comment>
        <translation>Карты: %1</translation>
    </message>
</context>
<context>
    <name>vramwise::UnlockRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>models</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>show fewer</source>
        <translation>показать меньше</translation>
    </message>
</context>
<context>
    <name>vramwise::UnlockSheet</name>
    <message>
        <source>What each size unlocks</source>
        <translation>Что открывает каждый объём</translation>
    </message>
    <message>
        <source>Yellow: fits whole on this size and on no smaller one. Offloaded: works, with weights in RAM.</source>
        <translation>Жёлтым: помещается целиком на этом объёме и ни на каком меньшем. С выгрузкой: работает, веса в ОЗУ.</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Save what each size unlocks as PNG</source>
        <translation>Сохранить в PNG, что открывает каждый объём</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: the %n model(s) that fit smaller cards</source>
        <translation>
            <numerusform>Ничего нового: %n модель с меньших карт</numerusform>
            <numerusform>Ничего нового: %n модели с меньших карт</numerusform>
            <numerusform>Ничего нового: %n моделей с меньших карт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and the %n model(s) that fit smaller cards</source>
        <translation>
            <numerusform>и %n модель с меньших карт</numerusform>
            <numerusform>и %n модели с меньших карт</numerusform>
            <numerusform>и %n моделей с меньших карт</numerusform>
        </translation>
    </message>
    <message>
        <source>Offloaded, on the %1:</source>
        <translation>С выгрузкой, на %1:</translation>
    </message>
    <message>
        <source>Offloaded:</source>
        <translation>С выгрузкой:</translation>
    </message>
</context>
<context>
    <name>vramwise::UpdateCommands</name>
    <message>
        <source>Catalog update</source>
        <translation>Обновление каталога</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Что оно меняет</translation>
    </message>
    <message>
        <source>&amp;Take this update</source>
        <translation>&amp;Принять обновление</translation>
    </message>
    <message>
        <source>Open catalog update</source>
        <translation>Открыть обновление каталога</translation>
    </message>
    <message>
        <source>Catalog updates (%1)</source>
        <translation>Обновления каталога (%1)</translation>
    </message>
    <message>
        <source>Catalog %1 counts now. File → Take back undoes it.</source>
        <comment>version</comment>
        <translation>Теперь действует каталог %1. Вернуть прежний: Файл → Отменить последнее обновление каталога.</translation>
    </message>
    <message>
        <source>There is no update to take back.</source>
        <translation>Нет обновления, которое можно отменить.</translation>
    </message>
    <message>
        <source>The catalog of %1 counts again.</source>
        <comment>date</comment>
        <translation>Снова действует каталог от %1.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Ничего не изменено</translation>
    </message>
</context>
<context>
    <name>vramwise::WhySheet</name>
    <message>
        <source>Why red? %1</source>
        <comment>card</comment>
        <translation>Почему красный? %1</translation>
    </message>
    <message>
        <source>Why yellow? %1</source>
        <comment>card</comment>
        <translation>Почему жёлтый? %1</translation>
    </message>
    <message>
        <source>Why blue? %1</source>
        <comment>card</comment>
        <translation>Почему синий? %1</translation>
    </message>
    <message>
        <source>Why green? %1</source>
        <comment>card</comment>
        <translation>Почему зелёный? %1</translation>
    </message>
    <message>
        <source>Why purple? %1</source>
        <comment>card</comment>
        <translation>Почему фиолетовый? %1</translation>
    </message>
    <message>
        <source>Why unknown? %1</source>
        <comment>card</comment>
        <translation>Почему неизвестно? %1</translation>
    </message>
    <message>
        <source>Score %1: %2</source>
        <comment>points, list of parts</comment>
        <translation>Баллы (%1): %2</translation>
    </message>
</context>
<context>
    <name>vramwise::WorkflowJobSheet</name>
    <message>
        <source>Not in the workflow, the model&apos;s default is used: %1</source>
        <translation>Нет в воркфлоу, взято обычное для модели: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, model</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>размер неизвестен</translation>
    </message>
    <message>
        <source>This model is not in the catalog: what it needs is not known.</source>
        <translation>Этой модели нет в каталоге: сколько ей нужно, неизвестно.</translation>
    </message>
    <message>
        <source>Memory by stage: %1. Free to use on the card: %2.</source>
        <comment>stages with memory, memory</comment>
        <translation>Память по этапам: %1. На карте доступно: %2.</translation>
    </message>
    <message>
        <source>RAM: %1.</source>
        <comment>memory</comment>
        <translation>ОЗУ: %1.</translation>
    </message>
</context>
<context>
    <name>vramwise::WorkflowPage</name>
    <message>
        <source>%1. Nothing in it runs a model on this computer.</source>
        <comment>kind of workflow</comment>
        <translation>%1. В нём ничто не запускает модель на этом компьютере.</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of workflow, number of jobs</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, together %3 on the %4</source>
        <comment>kind of workflow, number of jobs, time, card</comment>
        <translation>%1, %2, вместе %3 на %4</translation>
    </message>
    <message>
        <source>Runs in the cloud, needs no memory of your card: %1</source>
        <translation>Выполняется в облаке, память вашей карты не нужна: %1</translation>
    </message>
    <message>
        <source>Nodes that are not known; what they need is not counted: %1</source>
        <translation>Неизвестные узлы; то, что нужно им, не учтено: %1</translation>
    </message>
    <message numerus="yes">
        <source>Samplers that are switched off: %n</source>
        <translation>
            <numerusform>Отключённых сэмплеров: %n</numerusform>
            <numerusform>Отключённых сэмплеров: %n</numerusform>
            <numerusform>Отключённых сэмплеров: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Advise for workflow</source>
        <translation>Совет для воркфлоу</translation>
    </message>
    <message>
        <source>What does your workflow need?</source>
        <translation>Что нужно вашему воркфлоу?</translation>
    </message>
    <message>
        <source>Drop a ComfyUI workflow on this window: its JSON, or a picture or video that was made with it. Nothing is sent anywhere.</source>
        <translation>Перетащите воркфлоу ComfyUI в это окно: файл JSON либо изображение или видео, сделанное с его помощью. Ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Advise for this workflow</source>
        <translation>Совет для этого воркфлоу</translation>
    </message>
    <message>
        <source>Its models, sizes and steps become your question</source>
        <translation>Его модели, размеры и шаги станут вашим вопросом</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Воркфлоу</translation>
    </message>
    <message>
        <source>%1. Nothing in it can be estimated.</source>
        <comment>kind of workflow</comment>
        <translation>%1. Оценить в нём нечего.</translation>
    </message>
    <message>
        <source>Other models that it uses; what they need is not counted: %1</source>
        <translation>Другие модели, которые он использует; их потребности не учтены: %1</translation>
    </message>
</context>
<context>
    <name>vramwise::cli</name>
    <message numerus="yes">
        <source>%n line(s) could not be answered</source>
        <translation>
            <numerusform>Без ответа осталась %n строка</numerusform>
            <numerusform>Без ответа остались %n строки</numerusform>
            <numerusform>Без ответа осталось %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>pick of its group</source>
        <translation>выбор в своей группе</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Скорость памяти</translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <translation>Тензорные ядра</translation>
    </message>
    <message>
        <source>16 bit</source>
        <comment>compute rate at 16 bit</comment>
        <translation>16 бит</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>list the cards with their ratings</source>
        <translation>показать карты с оценками</translation>
    </message>
    <message>
        <source>Which cards</source>
        <translation>Какие карты</translation>
    </message>
    <message>
        <source>only this tier</source>
        <translation>только этот класс</translation>
    </message>
    <message>
        <source>only this maker</source>
        <translation>только этот производитель</translation>
    </message>
    <message>
        <source>only this kind of card</source>
        <translation>только этот вид карт</translation>
    </message>
    <message>
        <source>also cards that are not on sale yet</source>
        <translation>и карты, которых ещё нет в продаже</translation>
    </message>
    <message>
        <source>Better in: %1 %2, %3 %4; equal in %5.</source>
        <comment>card, count, card, count, count</comment>
        <translation>Лучше по числу показателей: %1 — %2, %3 — %4; поровну: %5.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>compare needs two cards.</source>
        <translation>Команде compare нужны две карты.</translation>
    </message>
    <message>
        <source>two cards side by side</source>
        <translation>две карты рядом</translation>
    </message>
    <message>
        <source>two cards by id, name or alias</source>
        <translation>две карты: id, название или псевдоним</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Аргументы</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>%1 (%2) on the %3</source>
        <comment>model, precision, card</comment>
        <translation>%1 (%2) на %3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, frames: %3, steps: %4</source>
        <comment>width, height, numbers</comment>
        <translation>%1 × %2 пикселей, кадры: %3, шаги: %4</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, steps: %3</source>
        <comment>width, height, number</comment>
        <translation>%1 × %2 пикселей, шаги: %3</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Итог: %1</translation>
    </message>
    <message>
        <source>Memory: %1 of the %2 that are free to use</source>
        <comment>memory, memory</comment>
        <translation>Память: %1 из свободных %2</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <comment>stage, memory</comment>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>RAM: %1</source>
        <comment>memory</comment>
        <translation>ОЗУ: %1</translation>
    </message>
    <message>
        <source>Time: none is claimed</source>
        <translation>Время: неизвестно</translation>
    </message>
    <message>
        <source>Time: %1, %2 a step (%3)</source>
        <comment>whole job, step, how it was had</comment>
        <translation>Время: %1, %2 на шаг (%3)</translation>
    </message>
    <message>
        <source>estimate needs --card and --model, or --batch.</source>
        <translation>Команде estimate нужны --card и --model или --batch.</translation>
    </message>
    <message>
        <source>one job on one card, or many jobs of a file</source>
        <translation>одна задача на одной карте или много задач из файла</translation>
    </message>
    <message>
        <source>Many jobs</source>
        <translation>Много задач</translation>
    </message>
    <message>
        <source>JSON Lines in, JSON Lines out; - is the standard input; the other options are defaults</source>
        <translation>JSON Lines на входе и на выходе; - — стандартный ввод; остальные опции — значения по умолчанию</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width, height</comment>
        <translation>%1 × %2 пикселей</translation>
    </message>
    <message>
        <source>%1 frames at %2 × %3 pixels (%4)</source>
        <comment>number, width, height, seconds</comment>
        <translation>кадры: %1, размер %2 × %3 пикселей (%4)</translation>
    </message>
    <message>
        <source>The longest clip that fits: %1.</source>
        <translation>Самый длинный ролик, который помещается: %1.</translation>
    </message>
    <message>
        <source>The largest image that fits: %1.</source>
        <translation>Самое большое изображение, которое помещается: %1.</translation>
    </message>
    <message>
        <source>Nothing meets your patience.</source>
        <translation>Ничто не укладывается в ваше время ожидания.</translation>
    </message>
    <message>
        <source>The longest clip within your patience: %1.</source>
        <translation>Самый длинный ролик за ваше время ожидания: %1.</translation>
    </message>
    <message>
        <source>The largest image within your patience: %1.</source>
        <translation>Самое большое изображение за ваше время ожидания: %1.</translation>
    </message>
    <message>
        <source>%1 does not fit on the %2 at any size.</source>
        <comment>model, card</comment>
        <translation>%1 не помещается на %2 ни при каком размере.</translation>
    </message>
    <message>
        <source>limits needs --card and --model.</source>
        <translation>Команде limits нужны --card и --model.</translation>
    </message>
    <message>
        <source>the largest image or longest clip that still fits a card</source>
        <translation>самое большое изображение или самый длинный ролик, которые ещё помещаются на карту</translation>
    </message>
    <message>
        <source>%1 × %2 B</source>
        <comment>experts, parameters in thousand millions</comment>
        <translation>%1 × %2 млрд</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>parameters in thousand millions</comment>
        <translation>%1 млрд</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Создаёт</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Denoiser by precision</source>
        <translation>Денойзер по точностям</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>precision, memory</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>list the models with their variants</source>
        <translation>показать модели с их вариантами</translation>
    </message>
    <message>
        <source>Which models</source>
        <translation>Какие модели</translation>
    </message>
    <message>
        <source>only models that make this</source>
        <translation>только модели, которые создают это</translation>
    </message>
    <message>
        <source>There are no such prices. Add one: vramwise-cli prices set CARD AMOUNT CUR</source>
        <translation>Таких цен нет. Добавьте: vramwise-cli prices set CARD AMOUNT CUR</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of price</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>prices import needs one file.</source>
        <translation>Команде prices import нужен один файл.</translation>
    </message>
    <message>
        <source>prices set needs a card, an amount and a currency.</source>
        <translation>Команде prices set нужны карта, сумма и валюта.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>your price list, where not the usual one</source>
        <translation>ваш файл цен, если он не на обычном месте</translation>
    </message>
    <message>
        <source>your own prices</source>
        <translation>ваши цены</translation>
    </message>
    <message>
        <source>Which prices</source>
        <translation>Какие цены</translation>
    </message>
    <message>
        <source>CARD</source>
        <comment>placeholder of a value</comment>
        <translation>CARD</translation>
    </message>
    <message>
        <source>only of this card</source>
        <translation>только для этой карты</translation>
    </message>
    <message>
        <source>only in this currency</source>
        <translation>только в этой валюте</translation>
    </message>
    <message>
        <source>also market prices and launch prices of the catalog</source>
        <translation>также рыночные и стартовые цены каталога</translation>
    </message>
    <message>
        <source>add the prices of a file: all rows, or none if one is wrong</source>
        <translation>добавить цены из файла: все строки или ни одной, если хоть одна с ошибкой</translation>
    </message>
    <message>
        <source>JSON, or CSV with the columns card, amount, currency, condition, date</source>
        <translation>JSON или CSV со столбцами card, amount, currency, condition, date</translation>
    </message>
    <message>
        <source>set your own price of a card</source>
        <translation>задать свою цену карты</translation>
    </message>
    <message>
        <source>card, amount like 749.99, currency like USD</source>
        <translation>карта, сумма вида 749.99, валюта вида USD</translation>
    </message>
    <message>
        <source>of a used card (default: new)</source>
        <translation>для карты б/у (по умолчанию: новая)</translation>
    </message>
    <message>
        <source>when it was seen (default: today)</source>
        <translation>когда видели цену (по умолчанию: сегодня)</translation>
    </message>
    <message>
        <source>your own prices: list, import, set</source>
        <translation>ваши цены: list, import, set</translation>
    </message>
    <message>
        <source>prices needs one of: list, import, set.</source>
        <translation>Команде prices нужно одно из: list, import, set.</translation>
    </message>
    <message>
        <source>--new-only and --used-only exclude each other.</source>
        <translation>--new-only и --used-only исключают друг друга.</translation>
    </message>
    <message>
        <source>which card to buy</source>
        <translation>какую карту купить</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>list every card, also those that were left out</source>
        <translation>показать все карты, в том числе отсеянные</translation>
    </message>
    <message>
        <source>more than any card</source>
        <comment>memory that a model needs</comment>
        <translation>больше, чем у любой карты</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>memory, precision</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing said</source>
        <comment>by the article</comment>
        <translation>не сказано</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>minimum and optimal memory</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>Optimal</source>
        <translation>Оптимум</translation>
    </message>
    <message>
        <source>The article says</source>
        <translation>Статья говорит</translation>
    </message>
    <message>
        <source>newly unlocked: %1</source>
        <comment>list of models</comment>
        <translation>впервые помещаются: %1</translation>
    </message>
    <message>
        <source>only with weights in RAM: %1</source>
        <comment>list of models</comment>
        <translation>только с весами в ОЗУ: %1</translation>
    </message>
    <message>
        <source>what models need, and what each memory size unlocks</source>
        <translation>что нужно моделям и что открывает каждый объём памяти</translation>
    </message>
    <message>
        <source>only these models (default: all)</source>
        <translation>только эти модели (по умолчанию: все)</translation>
    </message>
    <message>
        <source>validate needs at least one file.</source>
        <translation>Команде validate нужен хотя бы один файл.</translation>
    </message>
    <message>
        <source>%1: valid</source>
        <comment>file</comment>
        <translation>%1: верно</translation>
    </message>
    <message>
        <source>check catalog files, price lists and profiles</source>
        <translation>проверить файлы каталога, списки цен и профили</translation>
    </message>
    <message>
        <source>files to check</source>
        <translation>файлы для проверки</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>id, name or alias of the card</source>
        <translation>id, название или псевдоним карты</translation>
    </message>
    <message>
        <source>MODEL</source>
        <comment>placeholder of a value</comment>
        <translation>MODEL</translation>
    </message>
    <message>
        <source>id, name or alias of the model</source>
        <translation>id, название или псевдоним модели</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>PRECISION</source>
        <comment>placeholder of a value</comment>
        <translation>PRECISION</translation>
    </message>
    <message>
        <source>bf16 fp16 fp8 q8_0 q6_k q5_k_m q4_k_m q3_k_m q2_k nf4 int4 nvfp4 fp32 (default: the best that fits)</source>
        <translation>bf16 fp16 fp8 q8_0 q6_k q5_k_m q4_k_m q3_k_m q2_k nf4 int4 nvfp4 fp32 (по умолчанию: лучшая из тех, что помещаются)</translation>
    </message>
    <message>
        <source>width and height in pixels</source>
        <translation>ширина и высота в пикселях</translation>
    </message>
    <message>
        <source>frames of a clip</source>
        <translation>кадры ролика</translation>
    </message>
    <message>
        <source>frames per second of a clip</source>
        <translation>кадры ролика в секунду</translation>
    </message>
    <message>
        <source>denoising steps</source>
        <translation>шаги шумоподавления</translation>
    </message>
    <message>
        <source>images or clips at once</source>
        <translation>изображений или роликов сразу</translation>
    </message>
    <message>
        <source>size of the LoRA files in MB</source>
        <translation>размер файлов LoRA в МБ</translation>
    </message>
    <message>
        <source>with a ControlNet</source>
        <translation>с ControlNet</translation>
    </message>
    <message>
        <source>implementation of attention</source>
        <translation>реализация внимания</translation>
    </message>
    <message>
        <source>with the compiled model</source>
        <translation>со скомпилированной моделью</translation>
    </message>
    <message>
        <source>sampling with fewer or skipped steps</source>
        <translation>сэмплинг с меньшим числом шагов или с пропусками</translation>
    </message>
    <message>
        <source>what may move to RAM</source>
        <translation>что можно выгружать в ОЗУ</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>system memory (default: 32)</source>
        <translation>оперативная память (по умолчанию: 32)</translation>
    </message>
    <message>
        <source>the slot, where slower than the card: 3x4</source>
        <translation>слот, если он медленнее карты: 3x4</translation>
    </message>
    <message>
        <source>operating system (default: windows)</source>
        <translation>операционная система (по умолчанию: windows)</translation>
    </message>
    <message>
        <source>memory of the card that other programs use</source>
        <translation>память карты, занятая другими программами</translation>
    </message>
    <message>
        <source>no desktop on this card</source>
        <translation>на карте нет рабочего стола</translation>
    </message>
    <message>
        <source>Models and prices</source>
        <translation>Модели и цены</translation>
    </message>
    <message>
        <source>models that you must have, each with an optional weight; none given: a common set</source>
        <translation>обязательные модели, к каждой можно указать вес; если ни одной: обычный набор</translation>
    </message>
    <message>
        <source>models that are nice to have</source>
        <translation>желательные модели</translation>
    </message>
    <message>
        <source>currency of prices (default: USD)</source>
        <translation>валюта цен (по умолчанию: USD)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>size of images in pixels</source>
        <translation>размер изображений в пикселях</translation>
    </message>
    <message>
        <source>steps of images</source>
        <translation>шаги изображений</translation>
    </message>
    <message>
        <source>size of clips in pixels</source>
        <translation>размер роликов в пикселях</translation>
    </message>
    <message>
        <source>steps of clips</source>
        <translation>шаги роликов</translation>
    </message>
    <message>
        <source>length of clips in seconds</source>
        <translation>длина роликов в секундах</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <comment>placeholder of a value</comment>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>how long an image may take (default: 60)</source>
        <translation>сколько можно ждать изображение (по умолчанию: 60)</translation>
    </message>
    <message>
        <source>how long a clip may take (default: 900)</source>
        <translation>сколько можно ждать ролик (по умолчанию: 900)</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>the most that the card may cost</source>
        <translation>самое большее, сколько может стоить карта</translation>
    </message>
    <message>
        <source>the card that you have</source>
        <translation>ваша нынешняя карта</translation>
    </message>
    <message>
        <source>power supply that you have</source>
        <translation>ваш блок питания</translation>
    </message>
    <message>
        <source>no used cards</source>
        <translation>без карт б/у</translation>
    </message>
    <message>
        <source>used cards only</source>
        <translation>только карты б/у</translation>
    </message>
    <message>
        <source>makers that may be picked: %1</source>
        <translation>допустимые производители: %1</translation>
    </message>
    <message>
        <source>kinds of card that may be picked: %1</source>
        <translation>допустимые виды карт: %1</translation>
    </message>
    <message>
        <source>What would change the answer</source>
        <translation>Что изменит ответ</translation>
    </message>
    <message>
        <source>For %1, with %2 of RAM on %3</source>
        <comment>budget, memory, operating system</comment>
        <translation>Условия: %1, %2 ОЗУ, %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>model, must or nice to have</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of pick, card</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No card does what you ask for.</source>
        <translation>Ни одна карта не делает того, что вы просите.</translation>
    </message>
    <message>
        <source>Best for you</source>
        <translation>Лучшее для вас</translation>
    </message>
    <message>
        <source>Cheapest that works</source>
        <translation>Самая дешёвая из подходящих</translation>
    </message>
    <message>
        <source>Most for the money</source>
        <translation>Лучшее за свои деньги</translation>
    </message>
    <message>
        <source>Next step up</source>
        <translation>Следующая ступень</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Отсеяны</translation>
    </message>
    <message numerus="yes">
        <source>and %n more card(s): --all</source>
        <comment>end of a list that was cut</comment>
        <translation>
            <numerusform>и ещё %n карта: --all</numerusform>
            <numerusform>и ещё %n карты: --all</numerusform>
            <numerusform>и ещё %n карт: --all</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>help: any options</comment>
        <translation>ОПЦИИ</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <comment>help: any command</comment>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>Global options</source>
        <translation>Общие опции</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>показать версию</translation>
    </message>
    <message>
        <source>write JSON, for scripts</source>
        <translation>выводить JSON, для скриптов</translation>
    </message>
    <message>
        <source>language of texts</source>
        <translation>язык текстов</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>placeholder of a value</comment>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>extra catalog folder, laid over the built-in one; may be repeated</source>
        <translation>дополнительная папка каталога поверх встроенного; можно указать несколько раз</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>Лишний аргумент: «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”. Commands are: %2.</source>
        <translation>Команды «%1» нет. Есть команды: %2.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <comment>an option</comment>
        <translation>Опции %1 нужно значение.</translation>
    </message>
    <message>
        <source>The command line is not understood: %1</source>
        <translation>Командная строка непонятна: %1</translation>
    </message>
    <message>
        <source>See vramwise-cli --help.</source>
        <translation>См. vramwise-cli --help.</translation>
    </message>
    <message>
        <source>Which graphics card to buy for the models that you want to run.</source>
        <translation>Какую видеокарту купить для моделей, которые вы хотите запускать.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 bad input, 2 wrong usage, 3 nothing fits.</source>
        <translation>Коды завершения: 0 — готово, 1 — неверные данные, 2 — неверный вызов, 3 — ничего не подходит.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Команда не указана.</translation>
    </message>
    <message>
        <source>no time is claimed</source>
        <translation>время неизвестно</translation>
    </message>
    <message>
        <source>a batch of %1 in %2</source>
        <comment>number, time</comment>
        <translation>пакет из %1 за %2</translation>
    </message>
    <message>
        <source>a clip in %1</source>
        <comment>time</comment>
        <translation>ролик за %1</translation>
    </message>
    <message>
        <source>an image in %1</source>
        <comment>time</comment>
        <translation>изображение за %1</translation>
    </message>
    <message>
        <source>%1, %2 of the weights in RAM</source>
        <comment>verdict, percent</comment>
        <translation>%1, %2 весов</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>--json, --lang and --data work before and after every command.</source>
        <translation>--json, --lang и --data работают и до, и после любой команды.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Опции %1 здесь нет.</translation>
    </message>
    <message>
        <source>There is no option %1 here; did you mean %2?</source>
        <translation>Опции %1 здесь нет; может быть, %2?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>How well the estimates hold</source>
        <translation>Насколько верны расчёты</translation>
    </message>
    <message>
        <source>Sources that the fit did not see: </source>
        <translation>Источники вне подгонки: </translation>
    </message>
    <message>
        <source>Cards that the fit did not see: </source>
        <translation>Карты вне подгонки: </translation>
    </message>
    <message>
        <source>Memory: </source>
        <translation>Память: </translation>
    </message>
    <message>
        <source>Measurements: %1 times and %2 of memory from %3 sources.</source>
        <comment>numbers</comment>
        <translation>Замеры: времени — %1, памяти — %2, источников — %3.</translation>
    </message>
    <message>
        <source>rows</source>
        <comment>of measurements</comment>
        <translation>строки</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>источники</translation>
    </message>
    <message>
        <source>median error</source>
        <translation>медиана ошибки</translation>
    </message>
    <message>
        <source>nine of ten within</source>
        <translation>9 из 10 в пределах</translation>
    </message>
    <message>
        <source>bias</source>
        <comment>estimated over measured</comment>
        <translation>смещение</translation>
    </message>
    <message>
        <source>in range</source>
        <comment>share of measurements</comment>
        <translation>в диапазоне</translation>
    </message>
    <message>
        <source>median error %1, nine of ten within %2, in the stated range %3 (%4 rows)</source>
        <comment>percents, number</comment>
        <translation>медиана ошибки %1, девять из десяти в пределах %2, в указанном диапазоне %3 (строк: %4)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>class of cards, family of models</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cards and models</source>
        <translation>Карты и модели</translation>
    </message>
    <message>
        <source>Without the row&apos;s source</source>
        <translation>Без источника строки</translation>
    </message>
    <message>
        <source>Without the row&apos;s card</source>
        <translation>Без карты строки</translation>
    </message>
    <message>
        <source>--write needs --fit.</source>
        <translation>Опции --write нужна опция --fit.</translation>
    </message>
    <message>
        <source>how well the estimates hold against published measurements</source>
        <translation>насколько расчёты сходятся с опубликованными замерами</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Замеры</translation>
    </message>
    <message>
        <source>measurements to judge by (default: those of the catalog)</source>
        <translation>замеры для проверки (по умолчанию: из каталога)</translation>
    </message>
    <message>
        <source>fit the constants to the measurements anew, and judge the fit</source>
        <translation>заново подобрать константы по замерам и проверить результат</translation>
    </message>
    <message>
        <source>with --fit: write the constants, in the form of calibration.json</source>
        <translation>вместе с --fit: записать константы в формате calibration.json</translation>
    </message>
    <message>
        <source>Measured: %1 for %2 (%3; %4)</source>
        <comment>time, what it covers, software, source</comment>
        <translation>Измерено: %1, %2 (%3; %4)</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>placeholder of a value</comment>
        <translation>FILE</translation>
    </message>
    <message>
        <source>take models and jobs from a ComfyUI workflow</source>
        <translation>взять модели и задачи из воркфлоу ComfyUI</translation>
    </message>
    <message>
        <source>Runs in the cloud, needs no memory of your card</source>
        <translation>Работает в облаке, памяти вашей карты не требует</translation>
    </message>
    <message>
        <source>Nodes that are not known; what they need is not counted</source>
        <translation>Неизвестные узлы; то, что им нужно, не учтено</translation>
    </message>
    <message>
        <source>Nothing in it runs a model on this computer.</source>
        <translation>Ничто в нём не запускает модель на этом компьютере.</translation>
    </message>
    <message numerus="yes">
        <source>Samplers that are switched off: %n</source>
        <translation>
            <numerusform>Отключённых сэмплеров: %n</numerusform>
            <numerusform>Отключённых сэмплеров: %n</numerusform>
            <numerusform>Отключённых сэмплеров: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>number, model, how sure</comment>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>  Not in the workflow, the model&apos;s default is used: %1</source>
        <translation>  Нет в воркфлоу, взято значение модели по умолчанию: %1</translation>
    </message>
    <message>
        <source>  %1: %2, %3</source>
        <comment>kind of file, file, memory</comment>
        <translation>  %1: %2, %3</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <comment>kind of file, file</comment>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>  On the %1: %2, %3</source>
        <comment>card, verdict, time</comment>
        <translation>  На %1: %2, %3</translation>
    </message>
    <message>
        <source>  Memory: %1 of the %2 that are free to use; RAM: %3</source>
        <comment>memory, memory, memory</comment>
        <translation>  Память: %1 из свободных %2; ОЗУ: %3</translation>
    </message>
    <message>
        <source>workflow needs one file.</source>
        <translation>Команде workflow нужен один файл.</translation>
    </message>
    <message>
        <source>what a ComfyUI workflow needs</source>
        <translation>что нужно воркфлоу ComfyUI</translation>
    </message>
    <message>
        <source>workflow as JSON, or a picture or video that carries one</source>
        <translation>воркфлоу в JSON либо картинка или видео с ним внутри</translation>
    </message>
    <message>
        <source>denoiser evaluations a step: 2 with guidance, 1 without</source>
        <translation>проходов денойзера на шаг: 2 с CFG, 1 без него</translation>
    </message>
    <message>
        <source>reference images of an editing model</source>
        <translation>опорные изображения для модели правки</translation>
    </message>
    <message>
        <source>Fit verdicts right: %1 of %2.</source>
        <comment>numbers</comment>
        <translation>Верных выводов о том, поместится ли модель: %1 из %2.</translation>
    </message>
    <message>
        <source>bundle needs one file or folder.</source>
        <translation>Команде bundle нужен один файл или одна папка.</translation>
    </message>
    <message>
        <source>The update counts from now on. “bundle rollback” takes it back.</source>
        <translation>Обновление теперь действует. Отменить его можно командой «bundle rollback».</translation>
    </message>
    <message>
        <source>The catalog of %1 counts again.</source>
        <comment>version</comment>
        <translation>Снова действует каталог %1.</translation>
    </message>
    <message>
        <source>There is no update to take back.</source>
        <translation>Нет обновления, которое можно отменить.</translation>
    </message>
    <message>
        <source>bundle trust needs a key and a name for it.</source>
        <translation>Команде bundle trust нужны ключ и имя для него.</translation>
    </message>
    <message>
        <source>Updates signed with the key of %1 are taken from now on.</source>
        <comment>name</comment>
        <translation>Теперь принимаются обновления, подписанные ключом %1.</translation>
    </message>
    <message>
        <source>check an update and let it count from now on</source>
        <translation>проверить обновление и ввести его в действие</translation>
    </message>
    <message>
        <source>check an update and say what it would change</source>
        <translation>проверить обновление и показать, что оно изменит</translation>
    </message>
    <message>
        <source>zip file or folder</source>
        <translation>файл zip или папка</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Доверие</translation>
    </message>
    <message>
        <source>KEY</source>
        <comment>placeholder of a value</comment>
        <translation>KEY</translation>
    </message>
    <message>
        <source>trust this Ed25519 key for this once: 64 hexadecimal digits</source>
        <translation>доверять этому ключу Ed25519 только в этот раз: 64 шестнадцатеричные цифры</translation>
    </message>
    <message>
        <source>catalog updates from a file: show, apply, rollback</source>
        <translation>обновления каталога из файла: show, apply, rollback</translation>
    </message>
    <message>
        <source>bundle needs one of: show, apply, rollback, trust.</source>
        <translation>Команде bundle нужно одно из: show, apply, rollback, trust.</translation>
    </message>
    <message>
        <source>back to the catalog before the last update</source>
        <translation>вернуться к каталогу до последнего обновления</translation>
    </message>
    <message>
        <source>take updates that are signed with this key</source>
        <translation>принимать обновления, подписанные этим ключом</translation>
    </message>
    <message>
        <source>64 hexadecimal digits, and whose key it is</source>
        <translation>64 шестнадцатеричные цифры и имя владельца ключа</translation>
    </message>
    <message>
        <source>used by %1: %2</source>
        <comment>program, memory</comment>
        <translation>занято программой %1: %2</translation>
    </message>
    <message>
        <source>used by %1</source>
        <comment>program</comment>
        <translation>занято программой %1</translation>
    </message>
    <message>
        <source>Simulated: the card is not in this machine.</source>
        <translation>Имитация: этой карты в компьютере нет.</translation>
    </message>
    <message>
        <source>No graphics card was found.</source>
        <translation>Видеокарта не найдена.</translation>
    </message>
    <message>
        <source>this machine&apos;s cards, memory and RAM</source>
        <translation>карты этого компьютера, их память и ОЗУ</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>as if this card were in the machine, in the place of its own</source>
        <translation>как будто в компьютере вместо его карты стоит эта</translation>
    </message>
    <message>
        <source>a Linux machine whose /proc and /sys were copied to FOLDER</source>
        <translation>компьютер с Linux, чьи /proc и /sys скопированы в FOLDER</translation>
    </message>
    <message>
        <source>ask Vulkan too, where all cards tell of themselves</source>
        <translation>спросить и Vulkan: через него о себе сообщают все карты</translation>
    </message>
    <message>
        <source>inspect needs one file or folder.</source>
        <translation>Команде inspect нужен один файл или одна папка.</translation>
    </message>
    <message>
        <source>--as-model needs a file.</source>
        <translation>Опции --as-model нужен файл.</translation>
    </message>
    <message>
        <source>what a checkpoint file holds, or the model files of a folder</source>
        <translation>что содержит файл модели или какие файлы моделей лежат в папке</translation>
    </message>
    <message>
        <source>a .safetensors or .gguf file, an index of shards, a folder, or an extra_model_paths.yaml</source>
        <translation>файл .safetensors или .gguf, индекс модели из нескольких файлов, папка или extra_model_paths.yaml</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Проверка файлов</translation>
    </message>
    <message>
        <source>write the file as a catalog entry of your own, for a folder of --data</source>
        <translation>записать файл как свою запись каталога, для папки --data</translation>
    </message>
    <message>
        <source>read every file of a folder again</source>
        <translation>прочитать все файлы папки заново</translation>
    </message>
    <message>
        <source>needs more RAM</source>
        <comment>what a smaller card would do</comment>
        <translation>нужно больше ОЗУ</translation>
    </message>
    <message>
        <source>nothing smaller</source>
        <comment>no smaller card runs it</comment>
        <translation>меньшие не подойдут</translation>
    </message>
    <message>
        <source>from %1, time not known</source>
        <comment>memory</comment>
        <translation>от %1, время неизвестно</translation>
    </message>
    <message>
        <source>from %1, %2–%3 the time</source>
        <comment>memory, factor, factor</comment>
        <translation>от %1, время %2–%3</translation>
    </message>
    <message>
        <source>Weights in RAM</source>
        <translation>Веса в ОЗУ</translation>
    </message>
    <message>
        <source>Weights in RAM: the smallest card that still runs it, with %1 of RAM, and its time against a card that holds everything, both with the arithmetic of the %2.</source>
        <comment>memory, card</comment>
        <translation>Веса в ОЗУ: самая маленькая карта, на которой модель ещё работает, если ОЗУ %1, и её время по сравнению с картой, где помещается всё; скорость вычислений в обоих случаях как у %2.</translation>
    </message>
    <message>
        <source>beside what the article and the makers state, with the reasons of each difference</source>
        <translation>сравнить с тем, что указывают статья и авторы моделей, с причинами каждого расхождения</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a model, how sure</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>ранг %1</translation>
    </message>
    <message>
        <source>ranks %1 to %2, mostly %3</source>
        <translation>ранги от %1 до %2, чаще всего %3</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n слой</numerusform>
            <numerusform>%n слоя</numerusform>
            <numerusform>%n слоёв</numerusform>
        </translation>
    </message>
    <message>
        <source>text encoder too</source>
        <comment>what a LoRA changes</comment>
        <translation>и кодировщик текста</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Похоже на</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>Возможно также</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Тензоры</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>%1 of %2; inspect the index for the whole</source>
        <comment>a file that is one of several</comment>
        <translation>%1 из %2; чтобы проверить модель целиком, укажите индекс</translation>
    </message>
    <message>
        <source>Fits whole from</source>
        <comment>a card&apos;s memory</comment>
        <translation>Помещается целиком от</translation>
    </message>
    <message>
        <source>With room for the desktop from</source>
        <comment>a card&apos;s memory</comment>
        <translation>С местом для рабочего стола от</translation>
    </message>
    <message>
        <source>How that was had</source>
        <translation>Откуда эти цифры</translation>
    </message>
    <message>
        <source>%1, from this file&apos;s bytes and what else %2 needs</source>
        <comment>how a figure was had, model</comment>
        <translation>%1: по байтам этого файла и тому, что ещё нужно модели %2</translation>
    </message>
    <message>
        <source>no model that is known: by the general laws, from this file&apos;s bytes and sizes alone</source>
        <translation>модель неизвестна: по общим закономерностям, только по байтам и размерам этого файла</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n файл, %1</numerusform>
            <numerusform>%n файла, %1</numerusform>
            <numerusform>%n файлов, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>decode the picture tile by tile even where there is room</source>
        <translation>декодировать изображение плитками, даже если места хватает</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Кто указывает</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Указано</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Вычислено</translation>
    </message>
    <message>
        <source>%1, %2, %3:</source>
        <comment>model, who says it, memory</comment>
        <translation>%1, %2, %3:</translation>
    </message>
    <message>
        <source>Other models that it uses; what they need is not counted</source>
        <translation>Другие модели, которые он использует; их потребности не учтены</translation>
    </message>
</context>
<context>
    <name>vramwise::text</name>
    <message>
        <source>%1&#xa0;s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;ч</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;ч %2&#xa0;мин</translation>
    </message>
    <message>
        <source>%1&#xa0;GB</source>
        <comment>memory size</comment>
        <translation>%1&#xa0;ГБ</translation>
    </message>
    <message>
        <source>%1&#xa0;GB/s</source>
        <comment>memory bandwidth</comment>
        <translation>%1&#xa0;ГБ/с</translation>
    </message>
    <message>
        <source>%1&#xa0;TFLOPS</source>
        <comment>compute rate</comment>
        <translation>%1&#xa0;TFLOPS</translation>
    </message>
    <message>
        <source>%1&#xa0;W</source>
        <comment>watts</comment>
        <translation>%1&#xa0;Вт</translation>
    </message>
    <message>
        <source>%1&#xa0;mm</source>
        <comment>millimetres</comment>
        <translation>%1&#xa0;мм</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <comment>amount and currency</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %2 · your own price of %3</source>
        <comment>amount, new or used, date</comment>
        <translation>%1 %2 · ваша цена на %3</translation>
    </message>
    <message>
        <source>%1 %2 · launch price of %3, not today&apos;s</source>
        <comment>amount, new or used, date</comment>
        <translation>%1 %2 · стартовая цена на %3, не сегодняшняя</translation>
    </message>
    <message>
        <source>%1 %2 · %3 · seen %4</source>
        <comment>amount, new or used, how it was had, date</comment>
        <translation>%1 %2 · %3 · на %4</translation>
    </message>
    <message>
        <source>Much memory for little money: %1 for %2.</source>
        <comment>memory, amount</comment>
        <translation>Много памяти за небольшие деньги: %1 за %2.</translation>
    </message>
    <message>
        <source>Much memory for little money: %1.</source>
        <comment>memory</comment>
        <translation>Много памяти за небольшие деньги: %1.</translation>
    </message>
    <message>
        <source>Its memory is slow for its tensor cores: they wait for data.</source>
        <translation>Память слишком медленная для её тензорных ядер: они ждут данные.</translation>
    </message>
    <message>
        <source>Its memory is slow for its tensor cores: they get %1 of the bandwidth that is usual, and wait.</source>
        <comment>percent</comment>
        <translation>Память слишком медленная для её тензорных ядер: они получают %1 от обычной пропускной способности и ждут.</translation>
    </message>
    <message>
        <source>Runs %1 better than the %2.</source>
        <comment>list of models, card</comment>
        <translation>Справляется с %1 лучше, чем %2.</translation>
    </message>
    <message>
        <source>Runs %1 less well than the %2.</source>
        <comment>list of models, card</comment>
        <translation>Справляется с %1 хуже, чем %2.</translation>
    </message>
    <message>
        <source>Only a price for a new card is known, and you want a used one.</source>
        <translation>Известна цена только новой карты, а вы хотите б/у.</translation>
    </message>
    <message>
        <source>Only a price for a used card is known, and you want a new one.</source>
        <translation>Известна цена только б/у карты, а вы хотите новую.</translation>
    </message>
    <message>
        <source>%1, which you must have, takes %2 for a clip; you accept to wait %3.</source>
        <comment>model, time, patience</comment>
        <translation>Обязательная модель %1: ролик за %2, а вы готовы ждать %3.</translation>
    </message>
    <message>
        <source>%1, which you must have, takes %2 for an image; you accept to wait %3.</source>
        <comment>model, time, patience</comment>
        <translation>Обязательная модель %1: изображение за %2, а вы готовы ждать %3.</translation>
    </message>
    <message>
        <source>If you wait %1 for a clip, the cheaper %2 is enough.</source>
        <comment>time, card</comment>
        <translation>Если ждать ролик %1, хватит карты дешевле: %2.</translation>
    </message>
    <message>
        <source>If you wait %1 for an image, the cheaper %2 is enough.</source>
        <comment>time, card</comment>
        <translation>Если ждать изображение %1, хватит карты дешевле: %2.</translation>
    </message>
    <message>
        <source>The best choice of tier %1.</source>
        <comment>number</comment>
        <translation>Лучший выбор в классе %1.</translation>
    </message>
    <message>
        <source>The cheapest card that runs all you must have.</source>
        <translation>Самая дешёвая карта, которая запускает всё обязательное.</translation>
    </message>
    <message>
        <source>The fastest card within your budget.</source>
        <translation>Самая быстрая карта в вашем бюджете.</translation>
    </message>
    <message>
        <source>The most memory within your budget: %1.</source>
        <comment>memory</comment>
        <translation>Больше всего памяти в вашем бюджете: %1.</translation>
    </message>
    <message>
        <source>%1 under your budget.</source>
        <comment>amount</comment>
        <translation>На %1 ниже вашего бюджета.</translation>
    </message>
    <message>
        <source>%1 over your budget.</source>
        <comment>amount</comment>
        <translation>На %1 выше вашего бюджета.</translation>
    </message>
    <message>
        <source>A workshop changed its memory: no maker&apos;s warranty, and drivers may refuse it.</source>
        <translation>Память меняли в мастерской: гарантии производителя нет, драйверы могут её не принять.</translation>
    </message>
    <message>
        <source>Its %1 of memory is shared with the processor: large models fit, but run slowly.</source>
        <comment>memory</comment>
        <translation>Её память (%1) общая с процессором: большие модели помещаются, но работают медленно.</translation>
    </message>
    <message>
        <source>Cannot be bought yet: %1.</source>
        <comment>status of the card</comment>
        <translation>Пока нельзя купить: %1.</translation>
    </message>
    <message>
        <source>Only its launch price of %1 is known; today&apos;s may differ.</source>
        <comment>date</comment>
        <translation>Известна только стартовая цена на %1; сегодняшняя может отличаться.</translation>
    </message>
    <message>
        <source>Its price is old: seen %1.</source>
        <comment>date</comment>
        <translation>Цена устарела: на %1.</translation>
    </message>
    <message>
        <source>Needs a power supply of %1; yours gives %2.</source>
        <comment>watts, watts</comment>
        <translation>Нужен блок питания %1, а у вас %2.</translation>
    </message>
    <message>
        <source>Your power supply of %1 is enough.</source>
        <comment>watts</comment>
        <translation>Вашего блока питания %1 хватит.</translation>
    </message>
    <message>
        <source>%1 as fast as the %2.</source>
        <comment>factor above 1, card</comment>
        <translation>Быстрее, чем %2: скорость %1.</translation>
    </message>
    <message>
        <source>%1 the time of the %2.</source>
        <comment>factor above 1, card</comment>
        <translation>Медленнее, чем %2: время %1.</translation>
    </message>
    <message>
        <source>Costs %1 more than the %2.</source>
        <comment>amount, card</comment>
        <translation>Дороже, чем %2, на %1.</translation>
    </message>
    <message>
        <source>Costs %1 less than the %2.</source>
        <comment>amount, card</comment>
        <translation>Дешевле, чем %2, на %1.</translation>
    </message>
    <message>
        <source>Runs nothing that the %1 does not run.</source>
        <comment>card</comment>
        <translation>Не запускает ничего сверх %1.</translation>
    </message>
    <message>
        <source>Costs %1; your budget is %2.</source>
        <comment>amount, amount</comment>
        <translation>Стоит %1, а ваш бюджет — %2.</translation>
    </message>
    <message>
        <source>No price in %1 is known.</source>
        <comment>currency</comment>
        <translation>Цена в %1 неизвестна.</translation>
    </message>
    <message>
        <source>Left out, because it cannot be bought yet: %1.</source>
        <comment>status of the card</comment>
        <translation>Отсеяна, потому что её пока нельзя купить: %1.</translation>
    </message>
    <message>
        <source>Its maker is not among those that you accept.</source>
        <translation>Производителя нет среди тех, на кого вы согласны.</translation>
    </message>
    <message>
        <source>Not the kind of card that you look for: %1.</source>
        <comment>desktop, laptop, datacenter…</comment>
        <translation>Не тот вид карты, который вы ищете: %1.</translation>
    </message>
    <message>
        <source>%1, which you must have, does not run on it.</source>
        <comment>model</comment>
        <translation>Обязательная модель %1 на ней не запустится.</translation>
    </message>
    <message>
        <source>It is not known whether %1, which you must have, runs on it.</source>
        <comment>model</comment>
        <translation>Неизвестно, запустится ли на ней обязательная модель %1.</translation>
    </message>
    <message>
        <source>Brings nothing over the %1 that you have.</source>
        <comment>card</comment>
        <translation>Ничего не даёт сверх вашей карты %1.</translation>
    </message>
    <message>
        <source>Below %1 the %2 becomes the pick.</source>
        <comment>amount, card</comment>
        <translation>При цене ниже %1 выбором станет %2.</translation>
    </message>
    <message>
        <source>With a budget of %1 the pick is the %2.</source>
        <comment>amount, card</comment>
        <translation>При бюджете %1 выбор — %2.</translation>
    </message>
    <message>
        <source>Without %1 the pick is the %2.</source>
        <comment>model, card</comment>
        <translation>Без модели %1 выбор — %2.</translation>
    </message>
    <message>
        <source>With %1 of RAM the pick is the %2.</source>
        <comment>memory, card</comment>
        <translation>При %1 ОЗУ выбор — %2.</translation>
    </message>
    <message>
        <source>If a used card is fine, the pick is the %1.</source>
        <comment>card</comment>
        <translation>Если годится карта б/у, выбор — %1.</translation>
    </message>
    <message>
        <source>If you wait for cards that are not on sale yet, the pick is the %1.</source>
        <comment>card</comment>
        <translation>Если ждать карты, которых ещё нет в продаже, выбор — %1.</translation>
    </message>
    <message>
        <source>The nearest card that would do is the %1.</source>
        <comment>card</comment>
        <translation>Ближайшая карта, которая справится, — %1.</translation>
    </message>
    <message>
        <source>The nearest card that would do is the %1, for %2.</source>
        <comment>card, amount</comment>
        <translation>Ближайшая карта, которая справится, — %1 за %2.</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <comment>type of a JSON value</comment>
        <translation>объект {…}</translation>
    </message>
    <message>
        <source>a list […]</source>
        <comment>type of a JSON value</comment>
        <translation>список […]</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <comment>type of a JSON value</comment>
        <translation>текст в кавычках</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>type of a JSON value</comment>
        <translation>число</translation>
    </message>
    <message>
        <source>a whole number</source>
        <comment>type of a JSON value</comment>
        <translation>целое число</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>type of a JSON value</comment>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a date like 2026-09-30</source>
        <comment>type of a JSON value</comment>
        <translation>дата вида 2026-09-30</translation>
    </message>
    <message>
        <source>null</source>
        <comment>type of a JSON value: nothing</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>there is no card “%1”</source>
        <translation>карты «%1» нет</translation>
    </message>
    <message>
        <source>there is no model “%1”</source>
        <translation>модели «%1» нет</translation>
    </message>
    <message>
        <source>there is no precision “%1”</source>
        <translation>точности «%1» нет</translation>
    </message>
    <message>
        <source>there is no component “%1”</source>
        <translation>компонента «%1» нет</translation>
    </message>
    <message>
        <source>there is no source “%1”</source>
        <translation>источника «%1» нет</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>неизвестное имя «%1»</translation>
    </message>
    <message>
        <source>%1; the nearest are %2</source>
        <comment>what is unknown, list of ids</comment>
        <translation>%1; ближайшие: %2</translation>
    </message>
    <message>
        <source>unknown field “%1”</source>
        <translation>неизвестное поле «%1»</translation>
    </message>
    <message>
        <source>unknown field “%1”; did you mean “%2”?</source>
        <translation>неизвестное поле «%1»; может быть, «%2»?</translation>
    </message>
    <message>
        <source>“%1” is not allowed</source>
        <translation>значение «%1» недопустимо</translation>
    </message>
    <message>
        <source>“%1” is not allowed; expected: %2</source>
        <translation>значение «%1» недопустимо; ожидается: %2</translation>
    </message>
    <message>
        <source>%1 is not available at %2; it is at: %3</source>
        <comment>model, precision, list of precisions</comment>
        <translation>у %1 нет точности %2; есть: %3</translation>
    </message>
    <message>
        <source>“%1” occurs more than once</source>
        <translation>«%1» встречается больше одного раза</translation>
    </message>
    <message>
        <source>“%1” occurs more than once, see %2</source>
        <translation>«%1» встречается больше одного раза, см. %2</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other</source>
        <comment>two fields</comment>
        <translation>%1 и %2 противоречат друг другу</translation>
    </message>
    <message>
        <source>%1 and %2 contradict each other (%3)</source>
        <comment>two fields, detail</comment>
        <translation>%1 и %2 противоречат друг другу (%3)</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <comment>reason by the system</comment>
        <translation>не удалось прочитать: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <comment>reason by the system</comment>
        <translation>не удалось записать: %1</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <comment>detail by the parser</comment>
        <translation>неверный JSON: %1</translation>
    </message>
    <message>
        <source>missing; expected %1</source>
        <comment>a type</comment>
        <translation>отсутствует; ожидается %1</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <comment>types of JSON values</comment>
        <translation>ожидается %1, найдено: %2</translation>
    </message>
    <message>
        <source>%1 is out of range; expected %2 to %3</source>
        <translation>%1 вне допустимых границ; ожидается от %2 до %3</translation>
    </message>
    <message>
        <source>“%1” may mean %2</source>
        <comment>name, list of ids</comment>
        <translation>«%1» может означать: %2</translation>
    </message>
    <message>
        <source>made for a newer version of the program (schema %1; this one reads up to %2)</source>
        <translation>создано для более новой версии программы (схема %1; эта читает до %2)</translation>
    </message>
    <message>
        <source>a file of kind “%1”; expected “%2”</source>
        <translation>файл вида «%1»; ожидается «%2»</translation>
    </message>
    <message>
        <source>“%1” is no amount; expected a number like 749 or 749.99</source>
        <translation>«%1» — не сумма; ожидается число вида 749 или 749.99</translation>
    </message>
    <message>
        <source>“%1” is no currency; expected three letters like USD</source>
        <translation>«%1» — не валюта; ожидаются три буквы, например USD</translation>
    </message>
    <message>
        <source>“%1” is no date; expected one like 2026-09-30</source>
        <translation>«%1» — не дата; ожидается дата вида 2026-09-30</translation>
    </message>
    <message>
        <source>The size of its weights is not known, so nothing is claimed.</source>
        <translation>Размер весов неизвестен, поэтому ничего не утверждается.</translation>
    </message>
    <message>
        <source>The card&apos;s memory is not known, so nothing is claimed.</source>
        <translation>Объём памяти карты неизвестен, поэтому ничего не утверждается.</translation>
    </message>
    <message>
        <source>The card&apos;s compute rate is not known, so no time is claimed.</source>
        <translation>Скорость вычислений карты неизвестна, поэтому время не указано.</translation>
    </message>
    <message>
        <source>A fact is missing (%1), so nothing is claimed.</source>
        <translation>Не хватает данных (%1), поэтому ничего не утверждается.</translation>
    </message>
    <message>
        <source>%1 (%2) fits with %3 to spare.</source>
        <comment>model, precision, memory</comment>
        <translation>%1 (%2) помещается с запасом %3.</translation>
    </message>
    <message>
        <source>%1 (%2) fits with %3 to spare; a clip takes %4.</source>
        <comment>model, precision, memory, time</comment>
        <translation>%1 (%2) помещается с запасом %3; ролик за %4.</translation>
    </message>
    <message>
        <source>%1 (%2) fits with %3 to spare; an image takes %4.</source>
        <comment>model, precision, memory, time</comment>
        <translation>%1 (%2) помещается с запасом %3; изображение за %4.</translation>
    </message>
    <message>
        <source>%1 (%2) runs with %3 of its weights in RAM.</source>
        <comment>model, precision, percent</comment>
        <translation>%1 (%2) работает, %3 весов в ОЗУ.</translation>
    </message>
    <message>
        <source>%1 (%2) runs with %3 of its weights in RAM; a clip takes %4.</source>
        <comment>model, precision, percent, time</comment>
        <translation>%1 (%2) работает, %3 весов в ОЗУ; ролик за %4.</translation>
    </message>
    <message>
        <source>%1 (%2) runs with %3 of its weights in RAM; an image takes %4.</source>
        <comment>model, precision, percent, time</comment>
        <translation>%1 (%2) работает, %3 весов в ОЗУ; изображение за %4.</translation>
    </message>
    <message>
        <source>%1 takes %2 for a clip; you accept to wait %3.</source>
        <comment>model, time, patience</comment>
        <translation>%1: ролик за %2, а вы готовы ждать %3.</translation>
    </message>
    <message>
        <source>%1 takes %2 for an image; you accept to wait %3.</source>
        <comment>model, time, patience</comment>
        <translation>%1: изображение за %2, а вы готовы ждать %3.</translation>
    </message>
    <message>
        <source>The text encoder decides the peak: %1.</source>
        <comment>memory</comment>
        <translation>Пик памяти — на кодировании текста: %1.</translation>
    </message>
    <message>
        <source>Denoising decides the peak: %1.</source>
        <comment>memory</comment>
        <translation>Пик памяти — на шумоподавлении: %1.</translation>
    </message>
    <message>
        <source>Decoding by the VAE decides the peak: %1.</source>
        <comment>memory</comment>
        <translation>Пик памяти — на декодировании VAE: %1.</translation>
    </message>
    <message>
        <source>%1 of the card&apos;s memory stays free.</source>
        <comment>memory</comment>
        <translation>%1 памяти карты остаётся свободной.</translation>
    </message>
    <message>
        <source>It fits with only %1 to spare: close other programs.</source>
        <comment>memory</comment>
        <translation>Помещается с запасом всего %1: закройте другие программы.</translation>
    </message>
    <message>
        <source>%1 of the weights (%2) wait in RAM.</source>
        <comment>percent, memory</comment>
        <translation>%1 весов (%2) ждут в ОЗУ.</translation>
    </message>
    <message>
        <source>%1 of weights cross to the card in every step.</source>
        <comment>memory</comment>
        <translation>%1 весов пересылаются на карту на каждом шаге.</translation>
    </message>
    <message>
        <source>Even with weights in RAM it needs %1 on the card, which has %2 to use.</source>
        <comment>memory, memory</comment>
        <translation>Даже с весами в ОЗУ нужно %1 на карте, а доступно %2.</translation>
    </message>
    <message>
        <source>Offloading needs %1 of RAM; you have %2.</source>
        <comment>memory, memory</comment>
        <translation>Для выгрузки нужно %1 ОЗУ, а у вас %2.</translation>
    </message>
    <message>
        <source>Offloading needs %1 of RAM, which is more than you have.</source>
        <comment>memory</comment>
        <translation>Для выгрузки нужно %1 ОЗУ — больше, чем у вас.</translation>
    </message>
    <message>
        <source>%1 does not run on %2 cards.</source>
        <comment>precision, architecture</comment>
        <translation>%1 не работает на картах %2.</translation>
    </message>
    <message>
        <source>It needs %1, the card has %2 to use, and you asked for no offloading.</source>
        <comment>memory, memory</comment>
        <translation>Нужно %1, на карте доступно %2, а выгрузку вы запретили.</translation>
    </message>
    <message>
        <source>Such a card has hardly been measured with such a model: the time is a rough estimate.</source>
        <translation>Такие карты с такими моделями почти не измеряли: время — грубый расчёт.</translation>
    </message>
    <message>
        <source>On this card 8-bit weights save memory, but no time.</source>
        <translation>На этой карте 8-битные веса экономят память, но не время.</translation>
    </message>
    <message>
        <source>The text encoder is taken in a smaller file, because its usual one does not fit.</source>
        <translation>Кодировщик текста взят в файле поменьше: обычный не помещается.</translation>
    </message>
    <message>
        <source>%1 does not run, not even with weights in RAM.</source>
        <comment>model</comment>
        <translation>%1 не запустится даже с весами в ОЗУ.</translation>
    </message>
    <message>
        <source>It is not known how %1 does: facts are missing.</source>
        <comment>model</comment>
        <translation>Неизвестно, как справится %1: не хватает данных.</translation>
    </message>
    <message>
        <source>%1 runs only at a reduced precision (%2).</source>
        <comment>model, precision</comment>
        <translation>%1 работает только с пониженной точностью (%2).</translation>
    </message>
    <message>
        <source>fits</source>
        <comment>verdict: full speed</comment>
        <translation>помещается</translation>
    </message>
    <message>
        <source>offloads</source>
        <comment>verdict: works slower, weights spill to RAM</comment>
        <translation>с выгрузкой в ОЗУ</translation>
    </message>
    <message>
        <source>does not run</source>
        <comment>verdict</comment>
        <translation>не запустится</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>verdict: not enough facts</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>how a time was had: this card and this job</comment>
        <translation>измерено</translation>
    </message>
    <message>
        <source>near a measurement</source>
        <comment>how a time was had: this card or this model</comment>
        <translation>близко к замеру</translation>
    </message>
    <message>
        <source>estimated</source>
        <comment>how a time was had</comment>
        <translation>расчёт</translation>
    </message>
    <message>
        <source>rough estimate</source>
        <comment>how a time was had</comment>
        <translation>грубый расчёт</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>offload mode</comment>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>no offload</source>
        <comment>offload mode</comment>
        <translation>без выгрузки</translation>
    </message>
    <message>
        <source>one component at a time</source>
        <comment>offload mode</comment>
        <translation>по одному компоненту</translation>
    </message>
    <message>
        <source>weights streamed in blocks</source>
        <comment>offload mode</comment>
        <translation>веса подгружаются блоками</translation>
    </message>
    <message>
        <source>layer by layer</source>
        <comment>offload mode: sequential, the slowest</comment>
        <translation>слой за слоем</translation>
    </message>
    <message>
        <source>text encoding</source>
        <comment>stage of a job</comment>
        <translation>кодирование текста</translation>
    </message>
    <message>
        <source>denoising</source>
        <comment>stage of a job</comment>
        <translation>шумоподавление</translation>
    </message>
    <message>
        <source>VAE decoding</source>
        <comment>stage of a job</comment>
        <translation>декодирование VAE</translation>
    </message>
    <message>
        <source>image</source>
        <comment>what a model makes</comment>
        <translation>изображения</translation>
    </message>
    <message>
        <source>image editing</source>
        <comment>what a model does</comment>
        <translation>правка изображений</translation>
    </message>
    <message>
        <source>video</source>
        <comment>what a model makes</comment>
        <translation>видео</translation>
    </message>
    <message>
        <source>desktop</source>
        <comment>kind of card</comment>
        <translation>настольная</translation>
    </message>
    <message>
        <source>laptop</source>
        <comment>kind of card</comment>
        <translation>ноутбучная</translation>
    </message>
    <message>
        <source>workstation</source>
        <comment>kind of card</comment>
        <translation>для рабочих станций</translation>
    </message>
    <message>
        <source>datacenter</source>
        <comment>kind of card</comment>
        <translation>для ЦОД</translation>
    </message>
    <message>
        <source>built into the processor</source>
        <comment>kind of card</comment>
        <translation>встроена в процессор</translation>
    </message>
    <message>
        <source>on sale</source>
        <comment>status of a card</comment>
        <translation>в продаже</translation>
    </message>
    <message>
        <source>no longer made</source>
        <comment>status of a card</comment>
        <translation>больше не выпускается</translation>
    </message>
    <message>
        <source>announced, not on sale</source>
        <comment>status of a card</comment>
        <translation>анонсирована, не в продаже</translation>
    </message>
    <message>
        <source>rumoured, not on sale</source>
        <comment>status of a card</comment>
        <translation>по слухам, не в продаже</translation>
    </message>
    <message>
        <source>modified by a workshop</source>
        <comment>status of a card: more memory than the maker sells</comment>
        <translation>переделана в мастерской</translation>
    </message>
    <message>
        <source>new</source>
        <comment>condition of a card for sale</comment>
        <translation>новая</translation>
    </message>
    <message>
        <source>used</source>
        <comment>condition of a card for sale</comment>
        <translation>б/у</translation>
    </message>
    <message>
        <source>street price</source>
        <comment>how a price was had</comment>
        <translation>цена в магазинах</translation>
    </message>
    <message>
        <source>best offer found</source>
        <comment>how a price was had</comment>
        <translation>лучшее предложение</translation>
    </message>
    <message>
        <source>list price</source>
        <comment>how a price was had</comment>
        <translation>цена из прайса</translation>
    </message>
    <message>
        <source>median of offers</source>
        <comment>how a price was had</comment>
        <translation>медиана предложений</translation>
    </message>
    <message>
        <source>launch price</source>
        <comment>how a price was had: not today&apos;s</comment>
        <translation>стартовая цена</translation>
    </message>
    <message>
        <source>your own price</source>
        <comment>how a price was had: entered by the user</comment>
        <translation>ваша цена</translation>
    </message>
    <message>
        <source>must have</source>
        <comment>how much a model is wanted</comment>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>nice to have</source>
        <comment>how much a model is wanted</comment>
        <translation>желательно</translation>
    </message>
    <message>
        <source>models that run</source>
        <comment>criterion of the score</comment>
        <translation>какие модели идут</translation>
    </message>
    <message>
        <source>speed</source>
        <comment>criterion of the score</comment>
        <translation>скорость</translation>
    </message>
    <message>
        <source>spare memory</source>
        <comment>criterion of the score</comment>
        <translation>запас памяти</translation>
    </message>
    <message>
        <source>precision</source>
        <comment>criterion of the score: quality of the weights</comment>
        <translation>точность</translation>
    </message>
    <message>
        <source>price</source>
        <comment>criterion of the score</comment>
        <translation>цена</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>criterion of the score: bandwidth against tensor cores</comment>
        <translation>баланс</translation>
    </message>
    <message>
        <source>risk</source>
        <comment>criterion of the score: modded, unreleased, stale price</comment>
        <translation>риск</translation>
    </message>
    <message>
        <source>standard (SDPA)</source>
        <comment>attention implementation</comment>
        <translation>обычное (SDPA)</translation>
    </message>
    <message>
        <source>split</source>
        <comment>attention implementation: slower, less memory</comment>
        <translation>по частям (split)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>speed-up of the sampling</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Lightning (few steps)</source>
        <comment>speed-up of the sampling</comment>
        <translation>Lightning (мало шагов)</translation>
    </message>
    <message>
        <source>the reference</source>
        <comment>quality of a precision</comment>
        <translation>эталон</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>quality of a precision against 16 bit</comment>
        <translation>то же самое</translation>
    </message>
    <message>
        <source>hardly visible loss</source>
        <comment>quality of a precision against 16 bit</comment>
        <translation>потери почти не видны</translation>
    </message>
    <message>
        <source>small loss</source>
        <comment>quality of a precision against 16 bit</comment>
        <translation>малые потери</translation>
    </message>
    <message>
        <source>visible loss</source>
        <comment>quality of a precision against 16 bit</comment>
        <translation>заметные потери</translation>
    </message>
    <message>
        <source>strong loss</source>
        <comment>quality of a precision against 16 bit</comment>
        <translation>сильные потери</translation>
    </message>
    <message>
        <source>much memory for little money</source>
        <comment>why a card is special</comment>
        <translation>много памяти за небольшие деньги</translation>
    </message>
    <message>
        <source>modified by a workshop: no maker&apos;s warranty</source>
        <comment>why a card is special</comment>
        <translation>переделана в мастерской: без гарантии производителя</translation>
    </message>
    <message>
        <source>memory shared with the processor</source>
        <comment>why a card is special</comment>
        <translation>память общая с процессором</translation>
    </message>
    <message>
        <source>insufficient</source>
        <comment>rating: red</comment>
        <translation>недостаточно</translation>
    </message>
    <message>
        <source>tolerable</source>
        <comment>rating: yellow</comment>
        <translation>терпимо</translation>
    </message>
    <message>
        <source>optimal</source>
        <comment>rating: blue</comment>
        <translation>оптимально</translation>
    </message>
    <message>
        <source>top pick</source>
        <comment>rating: green</comment>
        <translation>лучший выбор</translation>
    </message>
    <message>
        <source>special case</source>
        <comment>rating: purple</comment>
        <translation>особый случай</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>rating: grey</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>A model that you must have does not run, or takes longer than you accept to wait.</source>
        <translation>Обязательная модель не запустится или заставит ждать дольше, чем вы готовы.</translation>
    </message>
    <message>
        <source>Runs within the time you accept, but offloaded, at reduced precision or close to the limit.</source>
        <translation>Укладывается в ваше время, но с выгрузкой, с пониженной точностью или на пределе.</translation>
    </message>
    <message>
        <source>Fits at a good precision, with room for the desktop.</source>
        <translation>Помещается с хорошей точностью, остаётся место для рабочего стола.</translation>
    </message>
    <message>
        <source>Optimal, and the best choice of its tier for you.</source>
        <translation>Оптимально и лучший выбор в своём классе для вас.</translation>
    </message>
    <message>
        <source>Worth a look for a reason that the scale does not hold.</source>
        <translation>Стоит присмотреться по причине, которой нет на шкале.</translation>
    </message>
    <message>
        <source>There are not enough facts to judge it.</source>
        <translation>Для оценки не хватает данных.</translation>
    </message>
    <message>
        <source>Tier 50</source>
        <comment>group of cards: RTX 3050, 4050, 5050</comment>
        <translation>Класс 50</translation>
    </message>
    <message>
        <source>Tier 60</source>
        <comment>group of cards: RTX 3060, 4060, 5060</comment>
        <translation>Класс 60</translation>
    </message>
    <message>
        <source>Tier 70</source>
        <comment>group of cards: RTX 3070, 4070, 5070</comment>
        <translation>Класс 70</translation>
    </message>
    <message>
        <source>Tier 80</source>
        <comment>group of cards: RTX 3080, 4080, 5080</comment>
        <translation>Класс 80</translation>
    </message>
    <message>
        <source>Tier 90</source>
        <comment>group of cards: RTX 3090, 4090, 5090</comment>
        <translation>Класс 90</translation>
    </message>
    <message>
        <source>Older GeForce</source>
        <comment>group of cards</comment>
        <translation>Старые GeForce</translation>
    </message>
    <message>
        <source>Workstation</source>
        <comment>group of cards</comment>
        <translation>Рабочие станции</translation>
    </message>
    <message>
        <source>Laptop</source>
        <comment>group of cards</comment>
        <translation>Ноутбуки</translation>
    </message>
    <message>
        <source>Datacenter</source>
        <comment>group of cards</comment>
        <translation>Для ЦОД</translation>
    </message>
    <message>
        <source>Unified memory</source>
        <comment>group of cards</comment>
        <translation>Единая память</translation>
    </message>
    <message>
        <source>Memory</source>
        <comment>figure of a card</comment>
        <translation>Память</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <comment>figure of a card</comment>
        <translation>Пропускная способность памяти</translation>
    </message>
    <message>
        <source>Tensor cores</source>
        <comment>figure of a card</comment>
        <translation>Тензорные ядра</translation>
    </message>
    <message>
        <source>16-bit compute</source>
        <comment>figure of a card</comment>
        <translation>Вычисления, 16 бит</translation>
    </message>
    <message>
        <source>8-bit compute</source>
        <comment>figure of a card</comment>
        <translation>Вычисления, 8 бит</translation>
    </message>
    <message>
        <source>4-bit compute</source>
        <comment>figure of a card</comment>
        <translation>Вычисления, 4 бита</translation>
    </message>
    <message>
        <source>Power</source>
        <comment>figure of a card</comment>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>figure of a card</comment>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Slots taken</source>
        <comment>figure of a card</comment>
        <translation>Занимает слотов</translation>
    </message>
    <message>
        <source>PCIe generation</source>
        <comment>figure of a card</comment>
        <translation>Поколение PCIe</translation>
    </message>
    <message>
        <source>PCIe lanes</source>
        <comment>figure of a card</comment>
        <translation>Линии PCIe</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>figure of a card: year</comment>
        <translation>Год выпуска</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>figure of a card</comment>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Launch price</source>
        <comment>figure of a card</comment>
        <translation>Стартовая цена</translation>
    </message>
    <message>
        <source>Bandwidth for its compute</source>
        <comment>figure of a card</comment>
        <translation>Память на единицу вычислений</translation>
    </message>
    <message>
        <source>The best choice of its group.</source>
        <translation>Лучший выбор в своей группе.</translation>
    </message>
    <message>
        <source>there is no workflow in it; expected JSON of ComfyUI, or the parameters of A1111 or Forge</source>
        <translation>в файле нет воркфлоу; ожидается JSON из ComfyUI или параметры A1111 или Forge</translation>
    </message>
    <message>
        <source>there is no workflow in this %1 file; many sites remove it from pictures</source>
        <comment>format</comment>
        <translation>в этом файле %1 нет воркфлоу; многие сайты удаляют его из картинок</translation>
    </message>
    <message>
        <source>a length points past its end</source>
        <comment>what is wrong with a file</comment>
        <translation>указанная длина выходит за конец файла</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <comment>what is wrong with a file</comment>
        <translation>слишком много частей</translation>
    </message>
    <message>
        <source>its parts are nested too deeply</source>
        <comment>what is wrong with a file</comment>
        <translation>части вложены слишком глубоко</translation>
    </message>
    <message>
        <source>a compressed text is broken or far too long</source>
        <comment>what is wrong with a file</comment>
        <translation>сжатый текст повреждён или слишком длинный</translation>
    </message>
    <message>
        <source>a text in it is far too long</source>
        <comment>what is wrong with a file</comment>
        <translation>текст внутри слишком длинный</translation>
    </message>
    <message>
        <source>the %1 file breaks off: %2</source>
        <comment>format, what is wrong</comment>
        <translation>файл %1 не прочитан до конца: %2</translation>
    </message>
    <message>
        <source>The VAE decodes piece by piece (in tiles), because the whole does not fit at once.</source>
        <translation>VAE декодирует по частям (тайлами): целиком не помещается.</translation>
    </message>
    <message>
        <source>NVIDIA workstation cards</source>
        <translation>NVIDIA для рабочих станций</translation>
    </message>
    <message>
        <source>NVIDIA datacenter cards</source>
        <translation>NVIDIA для ЦОД</translation>
    </message>
    <message>
        <source>other cards</source>
        <translation>другие карты</translation>
    </message>
    <message>
        <source>Stable Diffusion (UNet)</source>
        <comment>family of models</comment>
        <translation>Stable Diffusion (UNet)</translation>
    </message>
    <message>
        <source>image transformers</source>
        <comment>family of models</comment>
        <translation>трансформеры для изображений</translation>
    </message>
    <message>
        <source>video transformers</source>
        <comment>family of models</comment>
        <translation>трансформеры для видео</translation>
    </message>
    <message>
        <source>one step</source>
        <comment>what a time covers</comment>
        <translation>один шаг</translation>
    </message>
    <message>
        <source>all steps</source>
        <comment>what a time covers</comment>
        <translation>все шаги</translation>
    </message>
    <message>
        <source>the whole job</source>
        <comment>what a time covers</comment>
        <translation>вся задача</translation>
    </message>
    <message>
        <source>Memory of the card</source>
        <comment>term of an estimate</comment>
        <translation>Память карты</translation>
    </message>
    <message>
        <source>Desktop and driver</source>
        <comment>term of an estimate</comment>
        <translation>Рабочий стол и драйвер</translation>
    </message>
    <message>
        <source>Kept free by the program</source>
        <comment>term of an estimate</comment>
        <translation>Запас программы</translation>
    </message>
    <message>
        <source>Other programs</source>
        <comment>term of an estimate</comment>
        <translation>Другие программы</translation>
    </message>
    <message>
        <source>Share that graphics may use</source>
        <comment>term of an estimate</comment>
        <translation>Доля, доступная графике</translation>
    </message>
    <message>
        <source>Free for models</source>
        <comment>term of an estimate</comment>
        <translation>Свободно для моделей</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <comment>term of an estimate</comment>
        <translation>Кодировщик текста</translation>
    </message>
    <message>
        <source>Working memory of the text encoder</source>
        <comment>term of an estimate</comment>
        <translation>Рабочая память кодировщика текста</translation>
    </message>
    <message>
        <source>Model weights</source>
        <comment>term of an estimate</comment>
        <translation>Веса модели</translation>
    </message>
    <message>
        <source>Working memory of a step</source>
        <comment>term of an estimate</comment>
        <translation>Рабочая память шага</translation>
    </message>
    <message>
        <source>LoRA and ControlNet</source>
        <comment>term of an estimate</comment>
        <translation>LoRA и ControlNet</translation>
    </message>
    <message>
        <source>Picture decoder (VAE)</source>
        <comment>term of an estimate</comment>
        <translation>Декодер картинки (VAE)</translation>
    </message>
    <message>
        <source>Working memory of the decoder</source>
        <comment>term of an estimate</comment>
        <translation>Рабочая память декодера</translation>
    </message>
    <message>
        <source>Most memory in use at once</source>
        <comment>term of an estimate</comment>
        <translation>Пик памяти</translation>
    </message>
    <message>
        <source>Weights that stream from RAM in each step</source>
        <comment>term of an estimate</comment>
        <translation>Веса, подгружаемые из ОЗУ на каждом шаге</translation>
    </message>
    <message>
        <source>All the memory that is built into the card.</source>
        <translation>Вся память, распаянная на карте.</translation>
    </message>
    <message>
        <source>What the screen and the driver hold before anything is started.</source>
        <translation>То, что занимают экран и драйвер ещё до запуска программ.</translation>
    </message>
    <message>
        <source>A margin that programs such as ComfyUI leave alone so that nothing fails.</source>
        <translation>Запас, который программы вроде ComfyUI не трогают, чтобы не было сбоев.</translation>
    </message>
    <message>
        <source>What you said that other programs hold.</source>
        <translation>Сколько, по вашим словам, занимают другие программы.</translation>
    </message>
    <message>
        <source>Memory is shared with the processor, which keeps a part.</source>
        <translation>Память общая с процессором, часть он оставляет себе.</translation>
    </message>
    <message>
        <source>What is left for the job.</source>
        <translation>То, что остаётся задаче.</translation>
    </message>
    <message>
        <source>The part that turns your words into numbers. It works first.</source>
        <translation>Часть, которая превращает ваши слова в числа. Работает первой.</translation>
    </message>
    <message>
        <source>Intermediate results, thrown away afterwards.</source>
        <translation>Промежуточные результаты, потом они не нужны.</translation>
    </message>
    <message>
        <source>The part that makes the picture, at the chosen precision.</source>
        <translation>Часть, которая создаёт картинку, с выбранной точностью.</translation>
    </message>
    <message>
        <source>Intermediate results of one step; grows with size and length.</source>
        <translation>Промежуточные результаты одного шага; растут с размером и длиной.</translation>
    </message>
    <message>
        <source>Loaded beside the model because your question has them.</source>
        <translation>Загружаются рядом с моделью: они есть в вашем вопросе.</translation>
    </message>
    <message>
        <source>The part that turns the result into pixels. It works last.</source>
        <translation>Часть, которая превращает результат в пиксели. Работает последней.</translation>
    </message>
    <message>
        <source>The parts take turns on the card: the largest stage decides, but what streams needs no room.</source>
        <translation>Части занимают карту по очереди: решает самый большой этап, но подгружаемому место не нужно.</translation>
    </message>
    <message>
        <source>They do not fit and cross the link to the card again and again.</source>
        <translation>Они не помещаются и пересылаются на карту снова и снова.</translation>
    </message>
    <message>
        <source>Work with the weights, one step</source>
        <comment>term of an estimate</comment>
        <translation>Операции с весами, один шаг</translation>
    </message>
    <message>
        <source>Work of attention, one step</source>
        <comment>term of an estimate</comment>
        <translation>Операции внимания, один шаг</translation>
    </message>
    <message>
        <source>Peak speed of the card</source>
        <comment>term of an estimate</comment>
        <translation>Пиковая скорость карты</translation>
    </message>
    <message>
        <source>Bandwidth of the card&apos;s memory</source>
        <comment>term of an estimate</comment>
        <translation>Пропускная способность памяти карты</translation>
    </message>
    <message>
        <source>Share of the peak that is reached</source>
        <comment>term of an estimate</comment>
        <translation>Достигаемая доля пиковой скорости</translation>
    </message>
    <message>
        <source>Speed of this model</source>
        <comment>term of an estimate</comment>
        <translation>Скорость этой модели</translation>
    </message>
    <message>
        <source>Precision and options</source>
        <comment>term of an estimate</comment>
        <translation>Точность и настройки</translation>
    </message>
    <message>
        <source>Fixed time of a step</source>
        <comment>term of an estimate</comment>
        <translation>Постоянное время шага</translation>
    </message>
    <message>
        <source>Speed of the link to RAM</source>
        <comment>term of an estimate</comment>
        <translation>Скорость связи с ОЗУ</translation>
    </message>
    <message>
        <source>One step</source>
        <comment>term of an estimate</comment>
        <translation>Один шаг</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>term of an estimate</comment>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Reading the words</source>
        <comment>term of an estimate</comment>
        <translation>Чтение текста</translation>
    </message>
    <message>
        <source>Decoding the picture</source>
        <comment>term of an estimate</comment>
        <translation>Декодирование картинки</translation>
    </message>
    <message>
        <source>Moving parts to the card</source>
        <comment>term of an estimate</comment>
        <translation>Пересылка частей на карту</translation>
    </message>
    <message>
        <source>The whole job</source>
        <comment>term of an estimate</comment>
        <translation>Вся задача</translation>
    </message>
    <message>
        <source>How unsure it is</source>
        <comment>term of an estimate</comment>
        <translation>Неопределённость</translation>
    </message>
    <message>
        <source>Operations that multiply by the model&apos;s weights; 1 TFLOP is a trillion operations.</source>
        <translation>Операции умножения на веса модели; 1 TFLOP — триллион операций.</translation>
    </message>
    <message>
        <source>Operations that compare every part of the picture with every other; grows with the square of the size.</source>
        <translation>Операции, которые сравнивают каждую часть картинки со всеми остальными; растут как квадрат размера.</translation>
    </message>
    <message>
        <source>Trillions of operations a second on paper, in the arithmetic that is really used.</source>
        <translation>Триллионы операций в секунду на бумаге — для той арифметики, которая здесь работает.</translation>
    </message>
    <message>
        <source>Above 1: fast memory for its computing power, which waits less than usual.</source>
        <translation>Больше 1: память быстрая для такой скорости вычислений, ждать приходится меньше обычного.</translation>
    </message>
    <message>
        <source>Fitted to what was measured on such cards with such models.</source>
        <translation>Подобрано по замерам таких карт с такими моделями.</translation>
    </message>
    <message>
        <source>Above 1: measured faster than its operations say. 1 where it was never measured.</source>
        <translation>Больше 1: по замерам быстрее, чем по числу операций. 1, если модель не измеряли.</translation>
    </message>
    <message>
        <source>Above 1: faster. Measured effect of precision, attention, compiling and speed-ups.</source>
        <translation>Больше 1: быстрее. Измеренный эффект точности, внимания, компиляции и ускорений.</translation>
    </message>
    <message>
        <source>Passes whatever the card, such as starting work on it.</source>
        <translation>Уходит на любой карте, например на запуск вычислений.</translation>
    </message>
    <message>
        <source>Streaming can be slower than computing; then it decides how long a step takes.</source>
        <translation>Подгрузка бывает медленнее вычислений; тогда время шага зависит от неё.</translation>
    </message>
    <message>
        <source>One round of turning noise into picture.</source>
        <translation>Один проход превращения шума в картинку.</translation>
    </message>
    <message>
        <source>Rounds of the job.</source>
        <translation>Сколько проходов в задаче.</translation>
    </message>
    <message>
        <source>The text encoder&apos;s run, once.</source>
        <translation>Работа кодировщика текста, один раз.</translation>
    </message>
    <message>
        <source>Turning the result into pixels, once.</source>
        <translation>Превращение результата в пиксели, один раз.</translation>
    </message>
    <message>
        <source>Parts that take turns on the card cross the link once.</source>
        <translation>Части, которые занимают карту по очереди, пересылаются на неё по одному разу.</translation>
    </message>
    <message>
        <source>From your words to the picture, without loading from disk.</source>
        <translation>От ваших слов до картинки, без загрузки с диска.</translation>
    </message>
    <message>
        <source>Four times out of five the truth lies between the time divided and multiplied by this.</source>
        <translation>В четырёх случаях из пяти верное время лежит между расчётом, делённым на это число, и расчётом, умноженным на него.</translation>
    </message>
    <message>
        <source>data of the card</source>
        <comment>where a value comes from</comment>
        <translation>данные карты</translation>
    </message>
    <message>
        <source>data of the model</source>
        <comment>where a value comes from</comment>
        <translation>данные модели</translation>
    </message>
    <message>
        <source>your question</source>
        <comment>where a value comes from</comment>
        <translation>ваш вопрос</translation>
    </message>
    <message>
        <source>your computer</source>
        <comment>where a value comes from</comment>
        <translation>ваш компьютер</translation>
    </message>
    <message>
        <source>constant</source>
        <comment>where a value comes from</comment>
        <translation>константа</translation>
    </message>
    <message>
        <source>fitted to measurements</source>
        <comment>where a value comes from</comment>
        <translation>подобрано по замерам</translation>
    </message>
    <message>
        <source>computed</source>
        <comment>where a value comes from</comment>
        <translation>вычислено</translation>
    </message>
    <message>
        <source>%1&#xa0;TFLOP</source>
        <comment>trillions of operations</comment>
        <translation>%1&#xa0;TFLOP</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <comment>kind of file</comment>
        <translation>чекпойнт</translation>
    </message>
    <message>
        <source>diffusion model</source>
        <comment>kind of file</comment>
        <translation>диффузионная модель</translation>
    </message>
    <message>
        <source>text encoder</source>
        <comment>kind of file</comment>
        <translation>кодировщик текста</translation>
    </message>
    <message>
        <source>VAE</source>
        <comment>kind of file</comment>
        <translation>VAE</translation>
    </message>
    <message>
        <source>LoRA</source>
        <comment>kind of file</comment>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>ControlNet</source>
        <comment>kind of file</comment>
        <translation>ControlNet</translation>
    </message>
    <message>
        <source>IP-Adapter</source>
        <comment>kind of file</comment>
        <translation>IP-Adapter</translation>
    </message>
    <message>
        <source>image encoder</source>
        <comment>kind of file</comment>
        <translation>кодировщик изображений</translation>
    </message>
    <message>
        <source>style model</source>
        <comment>kind of file</comment>
        <translation>модель стиля</translation>
    </message>
    <message>
        <source>model patch</source>
        <comment>kind of file</comment>
        <translation>патч модели</translation>
    </message>
    <message>
        <source>upscaler</source>
        <comment>kind of file</comment>
        <translation>апскейлер</translation>
    </message>
    <message>
        <source>latent upscaler</source>
        <comment>kind of file</comment>
        <translation>латентный апскейлер</translation>
    </message>
    <message>
        <source>other model</source>
        <comment>kind of file</comment>
        <translation>другая модель</translation>
    </message>
    <message>
        <source>width and height</source>
        <comment>part of a job</comment>
        <translation>ширина и высота</translation>
    </message>
    <message>
        <source>frames</source>
        <comment>part of a job</comment>
        <translation>кадры</translation>
    </message>
    <message>
        <source>steps</source>
        <comment>part of a job</comment>
        <translation>шаги</translation>
    </message>
    <message>
        <source>guidance</source>
        <comment>part of a job</comment>
        <translation>CFG (guidance)</translation>
    </message>
    <message>
        <source>batch size</source>
        <comment>part of a job</comment>
        <translation>размер пакета</translation>
    </message>
    <message>
        <source>precision</source>
        <comment>part of a job</comment>
        <translation>точность</translation>
    </message>
    <message>
        <source>ComfyUI workflow</source>
        <translation>Воркфлоу ComfyUI</translation>
    </message>
    <message>
        <source>ComfyUI workflow as executed</source>
        <translation>Воркфлоу ComfyUI (как выполнялся)</translation>
    </message>
    <message>
        <source>parameters of A1111 or Forge</source>
        <translation>параметры A1111 или Forge</translation>
    </message>
    <message>
        <source>a model that the workflow does not name</source>
        <translation>модель, не названная в воркфлоу</translation>
    </message>
    <message>
        <source>certain</source>
        <comment>how sure a model is recognised</comment>
        <translation>точно</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>how sure a model is recognised</comment>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>a guess</source>
        <comment>how sure a model is recognised</comment>
        <translation>предположительно</translation>
    </message>
    <message>
        <source>not recognised</source>
        <comment>how sure a model is recognised</comment>
        <translation>не распознана</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width, height</comment>
        <translation>%1 × %2 пикселей</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>размер неизвестен</translation>
    </message>
    <message>
        <source>frames: %1</source>
        <comment>number</comment>
        <translation>кадров: %1</translation>
    </message>
    <message>
        <source>steps: %1</source>
        <comment>number</comment>
        <translation>шагов: %1</translation>
    </message>
    <message>
        <source>batch: %1</source>
        <comment>number</comment>
        <translation>пакет: %1</translation>
    </message>
    <message>
        <source>on an enlarged result</source>
        <translation>по увеличенному результату</translation>
    </message>
    <message>
        <source>in tiles of that size</source>
        <translation>плитками этого размера</translation>
    </message>
    <message>
        <source>decoded in tiles</source>
        <translation>декодирование плитками</translation>
    </message>
    <message>
        <source>%1 (node %2)</source>
        <comment>type of a node, its number</comment>
        <translation>%1 (узел %2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>value of a fact</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>%1: new</source>
        <comment>name of a card or model</comment>
        <translation>%1: добавлено</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <comment>name of a card or model</comment>
        <translation>%1: удалено</translation>
    </message>
    <message>
        <source>%1, %2: new, %3</source>
        <comment>card, offer, price</comment>
        <translation>%1, %2: добавлена цена %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 removed</source>
        <comment>card, offer, price</comment>
        <translation>%1, %2: удалена цена %3</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 removed</source>
        <comment>cards, models or prices of an update</comment>
        <translation>%1: новых %2, изменено %3, удалено %4</translation>
    </message>
    <message>
        <source>Catalog %1 of %2, signed by %3</source>
        <comment>version, date, name of a key</comment>
        <translation>Каталог %1 от %2, подпись: %3</translation>
    </message>
    <message>
        <source>It changes nothing.</source>
        <comment>an update</comment>
        <translation>Оно ничего не меняет.</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>added by you</source>
        <comment>an entry of the catalog</comment>
        <translation>добавлено вами</translation>
    </message>
    <message>
        <source>changed by you</source>
        <comment>an entry of the catalog</comment>
        <translation>изменено вами</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <comment>of a graphics device</comment>
        <translation>Вид: %1</translation>
    </message>
    <message>
        <source>Link now: %1</source>
        <translation>Подключение сейчас: %1</translation>
    </message>
    <message>
        <source>Link at most: %1</source>
        <translation>Подключение, максимум: %1</translation>
    </message>
    <message>
        <source>Compute capability: %1</source>
        <translation>Вычислительные возможности CUDA: %1</translation>
    </message>
    <message>
        <source>PCI id: %1</source>
        <translation>PCI ID: %1</translation>
    </message>
    <message>
        <source>Not a card to compute on</source>
        <translation>Не подходит для вычислений</translation>
    </message>
    <message>
        <source>Could be: %1</source>
        <comment>names of cards</comment>
        <translation>Возможно, это: %1</translation>
    </message>
    <message>
        <source>Not in the catalog: only what was measured is known</source>
        <translation>Нет в каталоге: известно только то, что удалось измерить</translation>
    </message>
    <message>
        <source>Memory shared with the processor: %1</source>
        <translation>Память, общая с процессором: %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <translation>Память: %1</translation>
    </message>
    <message>
        <source>Free now: %1</source>
        <comment>memory</comment>
        <translation>Свободно сейчас: %1</translation>
    </message>
    <message>
        <source>Driver: %1</source>
        <translation>Драйвер: %1</translation>
    </message>
    <message>
        <source>Driver: %1 %2</source>
        <comment>name, version</comment>
        <translation>Драйвер: %1 %2</translation>
    </message>
    <message>
        <source>Told by: %1</source>
        <comment>parts of the system</comment>
        <translation>Источники сведений: %1</translation>
    </message>
    <message>
        <source>graphics device of an unknown kind</source>
        <translation>графическое устройство неизвестного вида</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>видеокарта</translation>
    </message>
    <message>
        <source>external graphics card</source>
        <translation>внешняя видеокарта</translation>
    </message>
    <message>
        <source>graphics unit of the processor</source>
        <translation>графика, встроенная в процессор</translation>
    </message>
    <message>
        <source>display of a virtual machine</source>
        <translation>графика виртуальной машины</translation>
    </message>
    <message>
        <source>display of a server&apos;s remote control</source>
        <translation>графика удалённого управления сервером</translation>
    </message>
    <message>
        <source>software on the processor</source>
        <translation>программная графика на процессоре</translation>
    </message>
    <message>
        <source>RAM: %1</source>
        <translation>ОЗУ: %1</translation>
    </message>
    <message>
        <source>RAM free now: %1</source>
        <translation>ОЗУ свободно сейчас: %1</translation>
    </message>
    <message>
        <source>Processor: %1</source>
        <translation>Процессор: %1</translation>
    </message>
    <message>
        <source>System: %1</source>
        <comment>operating system</comment>
        <translation>Система: %1</translation>
    </message>
    <message>
        <source>Virtual machine: yes, of an unknown kind</source>
        <translation>Виртуальная машина: да, неизвестного вида</translation>
    </message>
    <message>
        <source>Virtual machine: %1</source>
        <comment>kind of it</comment>
        <translation>Виртуальная машина: %1</translation>
    </message>
    <message>
        <source>No graphics card was found.</source>
        <translation>Видеокарта не найдена.</translation>
    </message>
    <message>
        <source>“%1” is no plain file name</source>
        <comment>refused update</comment>
        <translation>«%1» — недопустимое имя файла</translation>
    </message>
    <message>
        <source>“%1” is a link</source>
        <comment>refused update</comment>
        <translation>«%1» — ссылка, а не файл</translation>
    </message>
    <message>
        <source>“%1” is in it twice</source>
        <comment>refused update</comment>
        <translation>«%1» встречается в нём дважды</translation>
    </message>
    <message>
        <source>“%1” is listed in the manifest and not in it</source>
        <comment>refused update</comment>
        <translation>«%1» указан в манифесте, но в обновлении его нет</translation>
    </message>
    <message>
        <source>“%1” is not listed in the manifest</source>
        <comment>refused update</comment>
        <translation>«%1» не указан в манифесте</translation>
    </message>
    <message>
        <source>“%1” is missing; every update has it</source>
        <comment>refused update</comment>
        <translation>нет «%1», а он есть в каждом обновлении</translation>
    </message>
    <message>
        <source>“%1” has %2 bytes; the manifest says %3</source>
        <comment>refused update</comment>
        <translation>размер «%1» в байтах: %2, а по манифесту %3</translation>
    </message>
    <message>
        <source>“%1” is not the file that was signed: its SHA-256 differs</source>
        <comment>refused update</comment>
        <translation>«%1» — не тот файл, который был подписан: не совпадает SHA-256</translation>
    </message>
    <message>
        <source>it is not a zip file that can be read</source>
        <comment>refused update</comment>
        <translation>это не файл zip, или его не удаётся прочитать</translation>
    </message>
    <message>
        <source>it has no manifest.json</source>
        <comment>refused update</comment>
        <translation>в нём нет manifest.json</translation>
    </message>
    <message>
        <source>it is not signed (no manifest.sig)</source>
        <comment>refused update</comment>
        <translation>оно не подписано (нет manifest.sig)</translation>
    </message>
    <message>
        <source>there is no trusted key to check its signature with</source>
        <comment>refused update</comment>
        <translation>нет доверенного ключа, чтобы проверить подпись</translation>
    </message>
    <message>
        <source>its signature was made with none of the trusted keys</source>
        <comment>refused update</comment>
        <translation>подпись не сделана ни одним из доверенных ключей</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <comment>refused update</comment>
        <translation>файлов в нём больше, чем %1</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 bytes</source>
        <comment>refused update</comment>
        <translation>после распаковки байт в нём больше, чем %1</translation>
    </message>
    <message>
        <source>it unpacks to far more than a catalog would (%1 bytes)</source>
        <comment>refused update</comment>
        <translation>после распаковки оно намного больше, чем бывает каталог (байт: %1)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>a web page that was saved instead of the file</source>
        <translation>вместо файла сохранена веб-страница</translation>
    </message>
    <message>
        <source>only a pointer of git-lfs; the file itself was not fetched</source>
        <translation>только указатель git-lfs; сам файл не скачан</translation>
    </message>
    <message>
        <source>a PyTorch file, which may hold programs and is not read; expected .safetensors or .gguf</source>
        <translation>файл PyTorch: в нём могут быть программы, поэтому он не читается; нужен .safetensors или .gguf</translation>
    </message>
    <message>
        <source>neither a .safetensors nor a .gguf file</source>
        <translation>файл не .safetensors и не .gguf</translation>
    </message>
    <message>
        <source>the file is cut short: %1 are announced, %2 are there</source>
        <comment>numbers of bytes</comment>
        <translation>файл обрезан: заявлено байт: %1, есть: %2</translation>
    </message>
    <message>
        <source>too large to be true: %1; at most %2 is read</source>
        <comment>numbers</comment>
        <translation>слишком много, чтобы быть правдой: %1; читается не больше %2</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <comment>number</comment>
        <translation>глубина вложенности больше %1</translation>
    </message>
    <message>
        <source>not valid YAML: %1</source>
        <comment>detail by the parser</comment>
        <translation>неверный YAML: %1</translation>
    </message>
    <message>
        <source>“%1” and “%2” lie on the same bytes</source>
        <comment>names of two tensors</comment>
        <translation>«%1» и «%2» занимают одни и те же байты</translation>
    </message>
    <message>
        <source>the catalog update is refused: %1</source>
        <comment>reason</comment>
        <translation>обновление каталога отклонено: %1</translation>
    </message>
    <message>
        <source>Computed: %1 for %2, one component at a time.</source>
        <comment>memory, precision</comment>
        <translation>Вычислено: %1 при точности %2, по одному компоненту.</translation>
    </message>
    <message>
        <source>The stated figure is that of %2, which takes %1.</source>
        <comment>memory, precision</comment>
        <translation>Указанная цифра относится к точности %2: ей нужно %1.</translation>
    </message>
    <message>
        <source>The stated figure is near the minimum, %1 for %2.</source>
        <comment>memory, precision</comment>
        <translation>Указанная цифра близка к минимуму: %1 при точности %2.</translation>
    </message>
    <message>
        <source>The stated figure keeps everything on the card at once, which takes %1 for %2.</source>
        <comment>memory, precision</comment>
        <translation>При указанной цифре на карте сразу лежит всё, а это %1 при точности %2.</translation>
    </message>
    <message>
        <source>The stated figure is for the makers&apos; own code, which holds more while it computes: about %1 for %2.</source>
        <comment>memory, precision</comment>
        <translation>Указанная цифра относится к программе самих авторов, которая при вычислении держит в памяти больше: около %1 при точности %2.</translation>
    </message>
    <message>
        <source>The stated figure lets weights stream from RAM: %2 runs so from %1 on, slower.</source>
        <comment>memory, precision</comment>
        <translation>Указанная цифра предполагает подгрузку весов из ОЗУ: с точностью %2 так можно работать от %1, но медленнее.</translation>
    </message>
    <message>
        <source>The stated figure is the next usual size of card: %2 takes %1.</source>
        <comment>memory, precision</comment>
        <translation>Указанная цифра — ближайший сверху обычный объём карты: точности %2 нужно %1.</translation>
    </message>
    <message>
        <source>No precision and no way of offloading leads to the stated figure: unexplained.</source>
        <translation>Ни одна точность и ни один способ выгрузки не дают указанной цифры: объяснения нет.</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>precision of a file: several formats</comment>
        <translation>смешанная</translation>
    </message>
    <message>
        <source>FP8, scaled</source>
        <comment>precision of a file</comment>
        <translation>FP8 с масштабом</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>parameters in thousand millions</comment>
        <translation>%1 млрд</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>parameters in millions</comment>
        <translation>%1 млн</translation>
    </message>
    <message>
        <source>%1&#xa0;MB</source>
        <comment>size of a file</comment>
        <translation>%1&#xa0;МБ</translation>
    </message>
    <message>
        <source>%1&#xa0;KB</source>
        <comment>size of a file</comment>
        <translation>%1&#xa0;КБ</translation>
    </message>
    <message>
        <source>embedding</source>
        <comment>kind of file</comment>
        <translation>эмбеддинг</translation>
    </message>
    <message>
        <source>measurements</source>
        <comment>in an update</comment>
        <translation>измерения</translation>
    </message>
    <message>
        <source>PCI ids of cards</source>
        <comment>in an update</comment>
        <translation>PCI-номера карт</translation>
    </message>
    <message>
        <source>nodes of workflows</source>
        <comment>in an update</comment>
        <translation>узлы воркфлоу</translation>
    </message>
    <message>
        <source>names of model files</source>
        <comment>in an update</comment>
        <translation>имена файлов моделей</translation>
    </message>
    <message>
        <source>signatures of model files</source>
        <comment>in an update</comment>
        <translation>признаки файлов моделей</translation>
    </message>
    <message>
        <source>It also brings: %1</source>
        <comment>an update: measurements, workflow rules and the like</comment>
        <translation>Также содержит: %1</translation>
    </message>
    <message>
        <source>image transformer (DiT)</source>
        <comment>family of models</comment>
        <translation>трансформер для картинок (DiT)</translation>
    </message>
    <message>
        <source>video transformer (DiT)</source>
        <comment>family of models</comment>
        <translation>трансформер для видео (DiT)</translation>
    </message>
    <message>
        <source>other part</source>
        <comment>component of a model</comment>
        <translation>другой компонент</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>memory</comment>
        <translation>меньше %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>models, at the end of a list</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fits, but with %2 to spare.</source>
        <comment>model, memory</comment>
        <translation>%1 помещается, запас — %2.</translation>
    </message>
    <message>
        <source>The stated figure takes the text encoder in its usual file, not in the smallest: %1 for %2.</source>
        <comment>memory, precision</comment>
        <translation>Указанная цифра берёт кодировщик текста в обычном файле, а не в самом маленьком: %1 при точности %2.</translation>
    </message>
    <message>
        <source>The stated figure keeps everything on the card at once, the text encoder in 16 bit: %1 for %2.</source>
        <comment>memory, precision</comment>
        <translation>При указанной цифре на карте сразу лежит всё, и кодировщик текста в 16 битах: %1 при точности %2.</translation>
    </message>
    <message>
        <source>The stated figure is for the makers&apos; own code, which decodes the picture whole instead of tile by tile: up to %1 for %2.</source>
        <comment>memory, precision</comment>
        <translation>Указанная цифра относится к программе самих авторов, которая декодирует картинку целиком, а не по частям: до %1 при точности %2.</translation>
    </message>
    <message>
        <source>article, minimum</source>
        <translation>статья, минимум</translation>
    </message>
    <message>
        <source>article, optimal</source>
        <translation>статья, оптимум</translation>
    </message>
    <message>
        <source>makers, minimum</source>
        <translation>авторы, минимум</translation>
    </message>
    <message>
        <source>makers, recommended</source>
        <translation>авторы, рекомендовано</translation>
    </message>
    <message>
        <source>Streaming that does not overlap</source>
        <comment>term of an estimate</comment>
        <translation>Подгрузка, которая не идёт одновременно с вычислениями</translation>
    </message>
    <message>
        <source>This share of the shorter of computing and streaming adds to the longer one.</source>
        <translation>Такая доля меньшего из двух времён, вычислений и подгрузки, добавляется к большему.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of file, file</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This card has no tensor cores: its ordinary units do all the arithmetic, which takes longer.</source>
        <translation>У этой карты нет тензорных ядер: всю арифметику выполняют обычные блоки, а это дольше.</translation>
    </message>
    <message>
        <source>%1 cards do not compute in BF16: the software converts the weights.</source>
        <comment>architecture</comment>
        <translation>Карты %1 не считают в BF16: программа преобразует веса.</translation>
    </message>
    <message>
        <source>SageAttention is counted without a gain: it is made for NVIDIA cards from Ampere on.</source>
        <translation>SageAttention считается без ускорения: он сделан для карт NVIDIA начиная с Ampere.</translation>
    </message>
    <message>
        <source>torch.compile is counted without a gain: it does not work on %1 cards.</source>
        <comment>architecture</comment>
        <translation>torch.compile считается без ускорения: на картах %1 он не работает.</translation>
    </message>
    <message>
        <source>This model&apos;s fast 4-bit files (%1) do not run on this card.</source>
        <comment>precisions</comment>
        <translation>Быстрые четырёхбитные файлы этой модели (%1) на этой карте не работают.</translation>
    </message>
    <message>
        <source>%1 GB/s per TFLOPS</source>
        <comment>bandwidth for its compute</comment>
        <translation>%1 ГБ/с на TFLOPS</translation>
    </message>
    <message>
        <source>as usual</source>
        <comment>bandwidth for its compute, against the median card</comment>
        <translation>как обычно</translation>
    </message>
    <message>
        <source>%1 above usual</source>
        <comment>bandwidth for its compute, against the median card</comment>
        <translation>на %1 выше обычного</translation>
    </message>
    <message>
        <source>%1 below usual</source>
        <comment>bandwidth for its compute, against the median card</comment>
        <translation>на %1 ниже обычного</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) would do, but no price is known; the best is the %1. Your own price makes it count.</source>
        <comment>card</comment>
        <translation>
            <numerusform>%n карта справилась бы, но её цена неизвестна: %1. Укажите свою цену, и карта будет учтена.</numerusform>
            <numerusform>%n карты справились бы, но их цены неизвестны; лучшая из них — %1. Укажите свою цену, и карта будет учтена.</numerusform>
            <numerusform>%n карт справились бы, но их цены неизвестны; лучшая из них — %1. Укажите свою цену, и карта будет учтена.</numerusform>
        </translation>
    </message>
    <message>
        <source>settings of SwarmUI, InvokeAI, Fooocus or Draw Things</source>
        <translation>настройки SwarmUI, InvokeAI, Fooocus или Draw Things</translation>
    </message>
</context>
</TS>
