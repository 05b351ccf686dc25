### Українська, ділова мова; до читача звертаємося на «ви».
### Терміни: account = клієнт, touchpoint = контакт, contact (людина) = контактна особа, promise = обіцянка
### (виконано / порушено / скасовано за згодою), complaint = скарга (подано / є відповідь / врегульовано),
### relationship health = стан відносин, band = рівень, trend = тренд, customer lifetime value = довічна цінність
### клієнта (CLV), retention = утримання, margin = маржа, discount rate = ставка дисконтування, discount (знижка
### в замовленні) = знижка, revenue = виторг, churn = відтік, share of wallet = частка в закупівлях клієнта,
### silence = мовчання, order momentum = динаміка замовлень, ties = зв’язки, power to decide = вплив на рішення,
### posture = формат співпраці, tier = категорія, rhythm = ритм, dossier = досьє, book = база, portfolio = портфель,
### policy = політика, factor = чинник, weight = вага, points = бали, product = товар, order line = позиція,
### delivery = доставка, due date = термін, function / department = відділ, business unit = підрозділ,
### site = майданчик, undo = відмінити, cancel = скасувати, set aside = відкласти, put away = перенести в архів.

## Application

app-name = Rapport
language = Мова
theme = Тема
language-and-theme = Мова й тема
theme-light = Світла
theme-dark = Темна
theme-auto = Автоматично

## Navigation

today = Сьогодні
accounts = Клієнти
portfolio = Портфель
settings = Налаштування

## Common actions

save = Зберегти
cancel = Скасувати
undo = Відмінити
redo = Повторити
delete = Видалити
edit = Редагувати
close = Закрити
search = Пошук
why = Чому?
back = Назад
tour-done = Готово
retry = Спробувати ще раз

## Counts

account-count =
    { $count ->
        [0] Немає клієнтів
        [one] { $count } клієнт
        [few] { $count } клієнти
        [many] { $count } клієнтів
       *[other] { $count } клієнта
    }
shown-of-total = { $shown } із { $total }

## Dates

as-of = Станом на
as-of-date = Станом на { $date }
overdue-by-days =
    { $days ->
        [one] Прострочено на { $days } день
        [few] Прострочено на { $days } дні
        [many] Прострочено на { $days } днів
       *[other] Прострочено на { $days } дня
    }

## Terms of the trade

account = Клієнт
promise = Обіцянка
touchpoint = Контакт
relationship-health = Стан відносин
lifetime-value = Довічна цінність клієнта (CLV)
silence = Мовчання

## Shell

navigation = Головна навігація
skip-to-content = Перейти до вмісту
page-title = { $page } – Rapport
page-unknown = Такої сторінки немає
page-unknown-help = У цій базі за такою адресою нічого немає. Можливо, клієнта видалено або посилання належить до іншого браузера.
page-fetching = Завантаження сторінки…
page-not-fetched = Не вдалося завантажити сторінку
page-not-fetched-help = Не вдалося завантажити частину Rapport. Нічого із записаного не втрачено. Перевірте з’єднання та спробуйте ще раз.
go-to-today = Перейти до «Сьогодні»
back-to-today = Повернутися до сьогоднішньої дати
undo-shortcut = Відмінити (Ctrl+Z)
redo-shortcut = Повторити (Ctrl+Shift+Z)
import = Імпорт
go-to-export = Експорт у налаштуваннях
open-recovery = Відкрити сторінку відновлення
saved = Збережено
saving-now = Збереження…
saving-nothing = Ще нічого не записано
saving-failed = Не збережено
done-undo = Відмінено: «{ $what }»
done-redo = Повторено: «{ $what }»

## Palette and keys

palette = Пошук і команди
palette-ask = Клієнт, особа, сторінка або дія
palette-none = Нічого так не починається. Спробуйте інше слово.
palette-action = Дія
palette-setting = Налаштування
palette-mail = Написати листа
palette-call = Зателефонувати
shortcuts = Комбінації клавіш
shortcut-then = потім
shortcut-log = Записати контакт (у досьє)

## Help and tour

help = Довідка
tour = Огляд застосунку
tour-offer = Ви тут уперше? Огляд із п’яти кроків покаже, де що є.
tour-start = Почати огляд
tour-dismiss = Ні, дякую
tour-next = Далі
tour-leave = Завершити огляд
terms-ask = Що означають ці терміни?
columns-ask = Що означають ці стовпці?
help-fetching = Завантаження пояснення…
help-not-fetched = Не вдалося завантажити пояснення. Перевірте з’єднання й спробуйте ще раз.

## Warnings about storage

warning-blocked = Цей браузер не дозволяє Rapport нічого зберігати. Усе записане зникне, щойно ви закриєте вкладку: перш ніж вийти, експортуйте файл у налаштуваннях.
warning-once = Цей браузер зберігає базу лише в одному місці й може забути останні хвилини, якщо його завершити примусово. Закривайте вкладки звичайним способом і часто зберігайте базу у файл.
warning-not-fetched = Не вдалося завантажити код, який зберігає базу, тому ще нічого не збережено. Перевірте з’єднання; наступна зміна спробує знову.
warning-full = Сховище браузера заповнене. Остання зміна є лише в цій вкладці; раніше збережена база не змінилася. Експортуйте файл у налаштуваннях, а потім звільніть місце.
warning-settings-full = Сховище браузера заповнене: змінене зараз налаштування діє лише до закриття цієї сторінки. Щоб воно збереглося, звільніть місце.
warning-changed-elsewhere = Базу змінено в іншій вкладці. Перезавантажте сторінку, щоб побачити зміни; доти звідси нічого не зберігатиметься, щоб нічого не перезаписати.
warning-quarantined =
    { $pages ->
        [one] Пошкоджено й відкладено { $pages } сторінку збереженої бази; усе інше на місці. Нічого не видалено.
        [few] Пошкоджено й відкладено { $pages } сторінки збереженої бази; усе інше на місці. Нічого не видалено.
        [many] Пошкоджено й відкладено { $pages } сторінок збереженої бази; усе інше на місці. Нічого не видалено.
       *[other] Пошкоджено й відкладено { $pages } сторінки збереженої бази; усе інше на місці. Нічого не видалено.
    }
warning-newer = Цю базу записано новішою версією Rapport. Її можна переглядати, але не змінювати; перезавантажте сторінку, щоб отримати новішу версію.
warning-too-large = Досьє одного з клієнтів стало більшим, ніж Rapport може зберегти. Остання зміна є лише в цій вкладці; раніше збережена база не змінилася. Експортуйте файл у налаштуваннях.
warning-unreadable = Не вдалося прочитати збережену базу. Вона не змінилася: відкрийте сторінку відновлення, щоб зберегти її у файл.

## Offline and new versions

update-ready = Нова версія Rapport готова.
update-use = Перейти на неї
offline-ready = Rapport відкривається без з’єднання: усе потрібне збережено в цьому браузері.
offline-coming = Rapport поки не відкривається без з’єднання: завантажено ще не все потрібне.
offline-unavailable = Rapport відкривається лише зі з’єднанням: цей браузер не зберігає його для цієї адреси.

## What was done, for undo

edit-displaced = Інша вкладка тієї ж миті змінила цей самий запис, тому це не збережено: { $what }.
edit-not-stored = Зміна є лише в цій вкладці, її не збережено: див. попередження вгорі сторінки.
changed-one = { $record }: { $how ->
        [created] додано
        [removed] видалено
       *[changed] змінено
    }
changed-many =
    { $count ->
        [one] Змінено { $count } запис
        [few] Змінено { $count } записи
        [many] Змінено { $count } записів
       *[other] Змінено { $count } запису
    }

## Health

band-thriving = Відмінний
band-steady = Стабільний
band-strained = Напружений
band-failing = Критичний
band-unknown = Ще невідомий
by-hand = Задано вручну
by-hand-set = Задати рівень вручну
by-hand-do = Задати рівень
by-hand-help = Для того, чого записи не кажуть. Обчислений показник лишається на видноті й в усіх підсумках; наступного дня після останнього знову діє лише він.
by-hand-band = Рівень
by-hand-take-back = Відкликати
by-hand-taken-back = відкликано
by-hand-because = { $band }: { $reason }
by-hand-until = Задано вручну до { $date }: { $reason }. Обчислено: { $computed }, { $band }.
field-because = Причина
field-until = Останній день
attention-by-hand-today = Рівень, заданий вручну, діє востаннє сьогодні: перегляньте його.
attention-by-hand-ends = Рівень, заданий вручну, закінчиться за { $days }: перегляньте його.
attention-by-hand-ended = Рівень, заданий вручну, закінчився { $days } тому; знову діє обчислений.
trend-improving = Поліпшується
trend-deteriorating = Погіршується
trend-steady = Без змін
trend-new = Нова оцінка
trend-unknown = Тренду ще немає
factor-silence = Мовчання
factor-promises = Виконання обіцянок
factor-ties = Зв’язки з людьми
factor-complaints = Робота зі скаргами
factor-service = Якість доставки
factor-payments = Платежі
factor-momentum = Динаміка замовлень
factor-trust = Довіра
factor-dependence = Взаємна залежність
factor-standing = Позиція серед конкурентів
factor-sentiment = Тон контактів

## Vocabulary

tier-key = Ключовий
tier-major = Великий
tier-standard = Стандартний
tier-small = Малий
posture-transactional = Разові угоди
posture-repeat = Повторні закупівлі
posture-preferred = Пріоритетний постачальник
posture-partnership = Партнерство
stage-prospect = Потенційний
stage-customer = Чинний
stage-lost = Втрачений
channel-visit = Візит
channel-video = Відеозустріч
channel-event = Захід
channel-call = Дзвінок
channel-email = Ел. лист
channel-letter = Паперовий лист
direction-inbound = Клієнт звернувся до нас
direction-outbound = Ми зверталися, відповіді немає
direction-mutual = Ми поспілкувалися
side-ours = Ми пообіцяли
side-theirs = Клієнт пообіцяв
function-sales = Продажі
function-inside-sales = Внутрішні продажі
function-product-specialist = Фахівці з продукції
function-engineering = Інженерія
function-service = Сервіс
function-production = Виробництво
function-logistics = Логістика
function-marketing = Маркетинг
function-finance = Фінанси
function-management = Керівництво
function-direction = Дирекція
tone-very-bad = Ворожий
tone-bad = Прохолодний
tone-neutral = Нейтральний
tone-good = Приязний
tone-very-good = Захоплений
record-policy = Політика
record-colleague = Колега
record-product = Товар
record-account = Клієнт
record-contact = Контактна особа
record-order = Замовлення
record-touchpoint = Контакт
record-promise = Обіцянка
record-complaint = Скарга

## Refusals: "Record not saved. Field: reason."

refusal = Не збережено: { $record }. { $field }: { $reason }
field-record = Запис
field-name = Назва / ім’я
field-number = Номер
field-parent = Клієнт вищого рівня
field-account = Клієнт
field-contacts = Контактні особи
field-colleagues = Колеги
field-product = Товар
field-on = Дата
field-due-on = Термін
field-delivered-on = Дата доставки
field-broken-on = Дата порушення
field-cancelled-on = Дата скасування
field-answered-on = Дата відповіді
field-resolved-on = Дата врегулювання
field-opened-on = Початок відносин
field-lost-on = Дата втрати
field-what = Що пообіцяно
field-subject = Тема
field-minutes = Хвилини
field-sentiment = Тон
field-rating = Оцінка
field-quantity = Кількість
field-price = Ціна
field-total = Сума
field-currency = Валюта
field-weights = Ваги
field-rhythm = Очікуваний ритм
field-value = Припущення щодо довічної цінності
field-text = Текст
reason-empty = заповніть це поле.
reason-too-long =
    { $limit ->
        [one] введіть щонайбільше { $limit } символ.
        [few] введіть щонайбільше { $limit } символи.
        [many] введіть щонайбільше { $limit } символів.
       *[other] введіть щонайбільше { $limit } символу.
    }
reason-too-low = значення має бути { $low } або більше.
reason-out-of-range = значення має бути від { $low } до { $high }.
reason-taken = таке значення вже має інший запис; виберіть інше.
reason-unknown = у цій базі такого немає; виберіть ще раз.
reason-cycle = клієнт не може бути вищим за самого себе; виберіть іншого.
reason-before = не може бути раніше за «{ $other }».
reason-mixed-currencies = валюта має бути така сама, як у решті замовлення.
reason-changed-since = відтоді відбулася ще одна зміна; якщо відмінити давнішу, новіша зникне.
reason-still-named =
    { $count ->
        [one] на це ще посилається { $count } інший запис; спершу змініть його.
        [few] на це ще посилаються { $count } інші записи; спершу змініть їх.
        [many] на це ще посилаються { $count } інших записів; спершу змініть їх.
       *[other] на це ще посилаються { $count } іншого запису; спершу змініть їх.
    }

## Accounts

# Сторінка клієнтів: подання, зміна багатьох, дошка.
views = Подання
view-all = Усі клієнти
view-key = Ключові клієнти
view-failing = Критичний стан
view-prospects = Потенційні клієнти
view-save = Зберегти це подання
view-update = Оновити «{ $name }»
view-remove = Видалити це подання
view-removed = Подання «{ $name }» видалено. Те, що воно показувало, лишається на екрані.
columns = Стовпці
layout = Вигляд
layout-table = Таблиця
layout-board = Дошка
grid-keys = Enter відкриває, F2 редагує, пробіл вибирає.
grid-choose = Вибрати: { $name }
grid-choose-all = Вибрати всіх показаних
edit-row = Редагувати: { $name }
bulk = Змінити вибраних клієнтів
bulk-chosen =
    { $count ->
        [one] Вибрано { $count } клієнта
        [few] Вибрано { $count } клієнтів
        [many] Вибрано { $count } клієнтів
       *[other] Вибрано { $count } клієнта
    }
bulk-what = Що змінити
bulk-to = Нове значення
bulk-tag = Тег
bulk-add-tag = Додати тег
bulk-remove-tag = Зняти тег
bulk-apply = Застосувати
bulk-clear = Зняти вибір
bulk-unchanged = Нема чого змінювати: уже так є.
board-help = Перетягніть картку до іншої категорії або натисніть її маркер і виберіть стрілками.
board-lifted = { $name }: { $tier }. Стрілки вибирають категорію, Enter переміщує, Escape скасовує.
board-move = Перемістити: { $name }
board-here = Перемістити сюди
board-empty = Немає клієнтів
board-more =
    { $count ->
        [one] Показати ще { $count }
        [few] Показати ще { $count }
        [many] Показати ще { $count }
       *[other] Показати ще { $count }
    }

account-new = Новий клієнт
account-number-optional = Номер клієнта (необов’язково)
accounts-search = Пошук: назва, номер, місто, контактна особа
accounts-none-match = Клієнтів не знайдено
filters-clear = Очистити пошук і фільтри
filter-all = { $what }: усі
field-stage = Стадія
column-name = Клієнт
column-tier = Категорія
column-health = Стан
column-trend = Тренд
column-value = Довічна цінність
column-revenue = Виторг, 12 місяців
column-last-contact = Останній контакт
rows-shown =
    { $count ->
        [one] { $count } рядок
        [few] { $count } рядки
        [many] { $count } рядків
       *[other] { $count } рядка
    }
scoring-waits =
    { $count ->
        [one] · залишилося оцінити { $count } клієнта
        [few] · залишилося оцінити { $count } клієнтів
        [many] · залишилося оцінити { $count } клієнтів
       *[other] · залишилося оцінити { $count } клієнта
    }

## Today and welcome

value-assumes = Довічну цінність обчислено з такими значеннями з політики: маржа { $margin }, річне утримання { $retention }, ставка дисконтування { $discount }:
welcome = Дізнайтеся, яким клієнтам ви потрібні й чому
welcome-promise = Усе залишається в цьому браузері: без сервера, без входу. Кожен показник пояснює, звідки він узявся, наскільки він надійний і що його змінить.
door-demo = Ознайомитися
door-demo-help = Невелика вигадана база виробника насосів: мовчазний гігант, відданий клієнт зі скаргами, підрозділ, що зростає. Усе можна відмінити одним кроком.
door-demo-open = Відкрити демобазу
demo-opened = Демобазу відкрито.
door-import = Додати своїх клієнтів
door-import-help = Файли CSV з вашої ERP або CRM: клієнти, контактні особи, замовлення, товари та інше. Ви побачите, що станеться, перш ніж щось зміниться.
door-import-open = Імпортувати файли
door-empty = Почати з нуля
door-empty-help = Додайте першого клієнта вручну; достатньо назви.
as-of-past = Ви бачите базу станом на { $date }; введене теж отримає цю дату.
as-of-offer = Записи закінчуються { $date }, тож на сьогодні кожен клієнт здається мовчазним. Показати базу станом на той день?
as-of-accept = Показати станом на { $date }
attention-count =
    { $count ->
        [0] Жоден клієнт не потребує уваги
        [one] { $count } клієнт потребує уваги
        [few] { $count } клієнти потребують уваги
        [many] { $count } клієнтів потребують уваги
       *[other] { $count } клієнта потребують уваги
    }
attention-how = Як складено цей список?
attention-rule = Клієнт потрапляє до списку, якщо є причина: наш борг перед ним (прострочена обіцянка, скарга чи доставка), договір, що невдовзі вирішується, рівень, заданий вручну, що закінчується, незвичне мовчання, спад замовлень або погіршення стану відносин. Порядок визначає те, що під загрозою: довічна цінність × (1 − стан відносин ÷ 100). Якщо цінність клієнта невідома, береться медіана інших. Довічна цінність ґрунтується на припущеннях у налаштуваннях.
attention-too-early = До { $date } нічого не записано
attention-none = Ніщо не потребує уваги
attention-none-help = Немає ні прострочених обіцянок, ні скарг без розгляду, ні незвично мовчазних клієнтів.
days-long =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
attention-overdue-promise =
    { $count ->
        [1] Нашу обіцянку прострочено на { $days }.
        [one] Прострочено { $count } нашу обіцянку, найдавнішу – на { $days }.
        [few] Прострочено { $count } наші обіцянки, найдавнішу – на { $days }.
        [many] Прострочено { $count } наших обіцянок, найдавнішу – на { $days }.
       *[other] Прострочено { $count } нашої обіцянки, найдавнішу – на { $days }.
    }
attention-complaint-answered = На скаргу відповіли, але за { $days } її не врегулювали.
attention-complaint-unanswered = Скарга чекає на відповідь уже { $days }.
attention-overdue-delivery =
    { $count ->
        [1] Доставку прострочено на { $days }.
        [one] Прострочено { $count } доставку, найдавнішу – на { $days }.
        [few] Прострочено { $count } доставки, найдавнішу – на { $days }.
        [many] Прострочено { $count } доставок, найдавнішу – на { $days }.
       *[other] Прострочено { $count } доставки, найдавнішу – на { $days }.
    }
attention-contract-notice =
    { $count ->
        [1] Договір поновиться, якщо його не розірвати. До поновлення: { $days }, на попередження: { $within }.
       *[other] Договори, що невдовзі вирішуються: { $count }. Перший поновиться, якщо його не розірвати. До поновлення: { $days }, на попередження: { $within }.
    }
attention-contract-runs-out =
    { $count ->
        [1] Договір спливе, якщо його не поновити. Залишилося: { $days }.
       *[other] Договори, що невдовзі вирішуються: { $count }. Перший спливе, якщо його не поновити. Залишилося: { $days }.
    }
attention-contract-ends =
    { $count ->
        [1] Подано попередження про розірвання договору. До кінця: { $days }.
       *[other] Договори, що невдовзі вирішуються: { $count }. Про розірвання одного попереджено. До кінця: { $days }.
    }
attention-silence = Клієнт мовчить уже { $days }; зазвичай – { $usual } дн. Імовірність такої паузи: { $odds } ({ $bits } біта несподіванки).
attention-orders-falling = Замовлень за { $days }: { $orders }; очікувалося: { $expected }. Імовірність, що їх буде так мало або на таку малу суму: { $odds }.
attention-deteriorating = Стан відносин за 90 днів погіршився; втрачено балів: { $points } (± { $sd }).
attention-late-deliveries = Доставок із запізненням за { $days }: { $late } із { $total }.
attention-quiet-complaints =
    { $deliveries ->
        [one] Жодної скарги на { $deliveries } доставку, хоча інші скаржаться (імовірність { $odds }), а сам клієнт віддаляється: це попередження, а не привід для спокою.
        [few] Жодної скарги на { $deliveries } доставки, хоча інші скаржаться (імовірність { $odds }), а сам клієнт віддаляється: це попередження, а не привід для спокою.
        [many] Жодної скарги на { $deliveries } доставок, хоча інші скаржаться (імовірність { $odds }), а сам клієнт віддаляється: це попередження, а не привід для спокою.
       *[other] Жодної скарги на { $deliveries } доставки, хоча інші скаржаться (імовірність { $odds }), а сам клієнт віддаляється: це попередження, а не привід для спокою.
    }
attention-at-stake = Під загрозою: { $amount }
attention-at-stake-unknown = Під загрозою: невідомо
attention-at-stake-assumed = Під загрозою: { $amount } (за медіанною цінністю; власна невідома)
attention-next-step = Найкорисніше зараз: { $step } (+{ $gain } бала до стану відносин)
odds-one-in = 1 із { $n }
odds-below-million = менше ніж 1 із 1 000 000
step-talk = поговорити з клієнтом
step-deliver-promise = виконати обіцянку, прострочену на { $days }
step-answer-complaint = відповісти на скаргу, якій уже { $days }
step-resolve-complaint = врегулювати скаргу, якій уже { $days }
step-win-order = отримати замовлення звичайного обсягу
health-of-100 = Стан відносин: { $value } зі 100
log-touchpoint = Записати контакт
log-touchpoint-at = Записати контакт: { $name }
show-more = Показати ще ({ $count })

## Portfolio and charts

chart-hint = Наведіть вказівник на діаграму або переходьте між її точками клавішами зі стрілками.
chart-hint-leads = Наведіть вказівник на діаграму або переходьте між її точками клавішами зі стрілками. Enter або клацання відкриває досьє клієнта.
chart-save-svg = Зберегти як SVG
chart-save-png = Зберегти як PNG
portfolio-lead = Яка частина виторгу залежить від кількох клієнтів.
portfolio-period = Період
portfolio-period-year = Останні 12 місяців
portfolio-period-all = Увесь час
portfolio-figures = Ключові показники
portfolio-no-figure = –
portfolio-empty = Клієнтів ще немає
portfolio-empty-help = Імпортуйте клієнтів та їхні замовлення; тоді ця сторінка покаже, яка частина виторгу залежить від кількох із них.
portfolio-no-revenue = За цей період виторгу немає
portfolio-no-revenue-help = До { $date } не знайдено жодного замовлення із сумою. Виберіть інший період чи іншу дату або імпортуйте замовлення.
portfolio-show-all = Показати за весь час
portfolio-single = Увесь виторг дає один клієнт. Нічого більше показники нижче не скажуть.
portfolio-orders =
    { $count ->
        [one] { $count } замовлення
        [few] { $count } замовлення
        [many] { $count } замовлень
       *[other] { $count } замовлення
    }
portfolio-evidence = Підраховано, а не оцінено: { $orders }, { $accounts }, дати замовлень: { $first } – { $last }, валюта: { $currency }.
portfolio-evidence-none = Жодного замовлення не враховано.
portfolio-left-out = Не враховано тут
portfolio-left-accounts =
    { $count ->
        [one] { $count } клієнт без замовлень за цей період.
        [few] { $count } клієнти без замовлень за цей період.
        [many] { $count } клієнтів без замовлень за цей період.
       *[other] { $count } клієнта без замовлень за цей період.
    }
portfolio-left-currency =
    { $count ->
        [one] { $count } замовлення не у валюті { $currency }: обмінний курс невідомий.
        [few] { $count } замовлення не у валюті { $currency }: обмінний курс невідомий.
        [many] { $count } замовлень не у валюті { $currency }: обмінний курс невідомий.
       *[other] { $count } замовлення не у валюті { $currency }: обмінний курс невідомий.
    }
portfolio-left-amount =
    { $count ->
        [one] { $count } замовлення без записаної суми.
        [few] { $count } замовлення без записаної суми.
        [many] { $count } замовлень без записаної суми.
       *[other] { $count } замовлення без записаної суми.
    }
portfolio-formula = Формула
portfolio-source = Джерело
portfolio-basis = Підстава
portfolio-source-lorenz = Лоренц, 1905
portfolio-source-gini = Джині, 1912
portfolio-source-hirschman = Гіршман, 1945
portfolio-source-own = Звичайне ділення
portfolio-fifth = Частка найбільших { $part } клієнтів
portfolio-fifth-says = Найбільші { $part } клієнтів дають { $share } виторгу.
portfolio-fifth-few = П’ята частина клієнтів – це менше ніж один клієнт; потрібно щонайменше { $least }.
portfolio-fifth-formula = Клієнтів упорядковують за виторгом, і виторг першої п’ятої частини ділять на весь виторг. Якщо п’ята частина – не ціле число, останнього клієнта враховують частково.
portfolio-bearers = Клієнти, що дають { $most }
portfolio-bearers-says =
    { $count ->
        [one] { $count } клієнт дає { $most } виторгу.
        [few] { $count } клієнти дають { $most } виторгу.
        [many] { $count } клієнтів дають { $most } виторгу.
       *[other] { $count } клієнта дають { $most } виторгу.
    }
portfolio-bearers-formula = Клієнтів додають від найбільшого до менших, доки їхній виторг не досягне цієї частки.
portfolio-largest = Найбільший клієнт
portfolio-largest-says = Один лише клієнт «{ $name }» дає { $share } виторгу.
portfolio-largest-formula = Виторг найбільшого клієнта ÷ увесь виторг.
portfolio-effective = Ефективна кількість клієнтів
portfolio-effective-says = Ризик розподілено так, ніби у вас { $number } клієнта однакового розміру.
portfolio-effective-formula = Одиниця ÷ індекс Герфіндаля–Гіршмана.
portfolio-gini = Коефіцієнт Джині
portfolio-gini-says = Нуль означав би, що всі клієнти дають порівну; значення, близьке до одиниці, – що майже все дають кілька клієнтів.
portfolio-gini-formula = Σ (2i − n − 1) · x ÷ (n · Σ x) для n клієнтів, упорядкованих від найменшого; x – виторг клієнта на місці i. Це подвоєна площа між кривою та лінією рівних часток.
portfolio-hhi = Індекс Герфіндаля–Гіршмана
portfolio-hhi-says = Одиниця означала б одного-єдиного клієнта; { $least } – найменше можливе значення за такої кількості клієнтів.
portfolio-hhi-formula = Сума квадратів часток усіх клієнтів.
portfolio-chart = Концентрація виторгу
portfolio-chart-about = Клієнти від найбільшого до найменшого й частка виторгу, яку вони дають разом. { $bearers } Що вище крива над пунктирною діагоналлю, то більше залежить від небагатьох.
portfolio-chart-across = Частка клієнтів, від найбільшого
portfolio-chart-up = Накопичена частка виторгу
portfolio-chart-equality = Рівні частки
portfolio-reached = { $most }: { $accounts }
portfolio-point = { $rank }. { $name }: { $share } виторгу, разом з усіма більшими – { $together }
portfolio-point-many =
    { $count ->
        [1] Найбільший клієнт ({ $part } усіх) дає { $together } виторгу
        [one] { $count } найбільший клієнт ({ $part } усіх) дає { $together } виторгу
        [few] { $count } найбільші клієнти ({ $part } усіх) дають { $together } виторгу
        [many] { $count } найбільших клієнтів ({ $part } усіх) дають { $together } виторгу
       *[other] { $count } найбільшого клієнта ({ $part } усіх) дають { $together } виторгу
    }
portfolio-table = Клієнти за виторгом
portfolio-rank = Місце
portfolio-revenue = Виторг
portfolio-share = Частка
portfolio-cumulative = Накопичено
portfolio-more =
    { $count ->
        [one] Не показано { $count } меншого клієнта із часткою { $share } виторгу.
        [few] Не показано { $count } менших клієнтів із сукупною часткою { $share } виторгу.
        [many] Не показано { $count } менших клієнтів із сукупною часткою { $share } виторгу.
       *[other] Не показано { $count } меншого клієнта із сукупною часткою { $share } виторгу.
    }
portfolio-what-if = А якщо клієнти підуть чи об’єднаються?
portfolio-what-if-about = Ті самі показники після цього, якщо більше нічого не зміниться.
portfolio-measure = Показник
portfolio-now = Зараз
portfolio-then = Потім
portfolio-what-if-nothing = Виторгу не залишилося б.

## Charts: profit, health, time

whale = Внесок клієнтів у прибуток (крива кита)
whale-peak = Найвища точка: { $peak } ({ $accounts }).
whale-losses = Втрати на збиткових клієнтах ({ $accounts }): { $lost }.
whale-no-losses = Збиткових клієнтів немає.
whale-formula = Внесок = виторг − собівартість товарів − вартість нашого часу (Kaplan & Narayanan 2001).
whale-assumed = Собівартість невідома для { $share } виторгу; там припущено маржу { $margin }.
whale-unpriced = Контакти без хвилин чи вартості години, не враховано: { $count }.
whale-prospects = Потенційні клієнти без замовлень, не враховано: { $count }.
whale-nothing = Жодних витрат ще не відомо. Укажіть собівартість товарів або хвилини контактів і вартість години колег.
whale-across = Клієнти, від найприбутковішого
whale-up = Накопичений внесок
whale-point = { $rank }. { $name }: { $profit }, накопичено { $together }
whale-point-many = { $accounts }, від найприбутковішого: { $together }
whale-table = Клієнти за внеском
whale-goods = Собівартість товарів
whale-serve = Витрати на обслуговування
whale-contribution = Внесок
whale-between = Поміж ними, не показано: { $accounts }.
standing = Стан відносин і виторг
standing-about = Кожна точка – клієнт: виторг по горизонталі, стан відносин по вертикалі.
standing-tiers = У різних категорій рівні починаються з різних балів, тому зон немає; кожна точка має колір рівня свого клієнта.
standing-risk = Напружений або критичний стан: { $accounts }, частка виторгу – { $share }.
standing-no-risk = Напруженого чи критичного стану немає.
standing-unknown = Окремо внизу, стан ще невідомий: { $accounts }.
standing-across-root = Виторг, шкала квадратного кореня
standing-across-powers = Виторг, логарифмічна шкала
standing-point = { $name }: { $revenue }, стан: { $health }
standing-table = Клієнти за виторгом і станом
day-range = { $from } – { $to }
strip = Останні 24 місяці
strip-about = { $days }: { $counts }.
strip-none = Нічого не записано: { $days }.
labelled = { $label }: { $value }
strip-point = { $lane }: { $count }, { $days }
strip-table = Події за датою
strip-what = Подія
spark = Замовлень на місяць
spark-about = Останній місяць: { $last }. Останні 12 місяців: { $year }, попередні 12: { $before }.
spark-change = Зміна: { $change }.
spark-point = { $days }: { $orders }
spark-table = Замовлення за місяцями
spark-span = Місяць
interval-95 = Певність 95%: від { $low } до { $high }
interval-estimate = Оцінка
interval-from = Від
interval-to = До
interval-table = Інтервали в числах

## Settings

settings-sections = Розділи цієї сторінки
settings-health = Політика оцінювання
settings-health-help = Стан відносин – це середнє зважене одинадцяти чинників. Ваги ви визначаєте на власний розсуд. Нічого не зміниться, доки ви не збережете зміни, а збереження можна відмінити.
settings-value = Довічна цінність
settings-value-help = База знає ваш виторг, але не маржу, і не може знати, хто залишиться. Ці чотири показники – припущення; на них ґрунтується кожна довічна цінність.
settings-you = Ви та цей браузер
settings-you-help = Ці параметри зберігаються в цьому браузері й не належать до бази.
settings-team = Команда
settings-team-help = Колеги, які спілкуються з клієнтами, дають обіцянки й виконують їх.
settings-catalogue = Каталог
settings-data = Дані
policy-unsaved = У політиці є незбережені зміни.
policy-faults =
    { $count ->
        [one] Щоб зберегти політику, виправте { $count } показник.
        [few] Щоб зберегти політику, виправте { $count } показники.
        [many] Щоб зберегти політику, виправте { $count } показників.
       *[other] Щоб зберегти політику, виправте { $count } показника.
    }
policy-save = Зберегти політику
policy-discard = Відкинути
weights = Ваги чинників
weights-of-posture = Для клієнтів із форматом співпраці
weights-standard = Повернути стандартні ваги
weights-fault = Принаймні один чинник повинен мати вагу, більшу за нуль.
retention-fault = Без дисконтування утримання має бути меншим за 100: цінність клієнта, який залишається назавжди, була б нескінченною.
currency-fault = введіть код із трьох латинських літер, наприклад EUR.
rhythm = Ритм за категоріями
rhythm-help = Чого очікують від клієнта, доки в нього немає власного ритму. Довші паузи вважаються мовчанням.
rhythm-contact = Днів між контактами
rhythm-order = Днів між замовленнями
rhythm-of-tier = { $what }, категорія «{ $tier }»
default-tier = Категорія, якщо не вказано
default-posture = Формат, якщо не вказано
default-help = Формат співпраці показує, наскільки тісні відносини ви обираєте; від нього залежить, які ваги застосовуються і як швидко записи втрачають вагу.
delivery-tolerance = Допустиме запізнення доставки, днів
delivery-tolerance-help = Доставка в межах цієї кількості днів після бажаної дати ще вважається вчасною.
half-lives = Як швидко записи втрачають вагу
half-lives-help = Через стільки днів те, що каже запис, важить удвічі менше, окремо для кожного формату співпраці. Що коротше, то більше важить недавнє.
half-life-factor = Чинник
half-life-of = Днів, за які запис важить удвічі менше: { $factor }, формат «{ $posture }»
standard-days = Стандарт: { $days }
targets-help = Відповідь або вирішення пізніше за цей строк іде нам на шкоду, день за днем. Прострочена скарга стоїть на сторінці «Сьогодні».
target-answer = Днів на відповідь
target-resolve = Днів на вирішення
bands-help = Від стількох балів стану клієнт відповідної категорії має цей рівень; нижче найменшого стан критичний.
band-from = Бали, від яких клієнт має рівень: { $band }, категорія «{ $tier }»
back-to-standard = Повернути стандарт
policy-file = Політика у файлі
policy-file-help = Щоб кожна база компанії мала ту саму політику. Прочитаний тут файл лише заповнює поля: що він змінив би, видно в попередньому перегляді, і ніщо не діє до збереження.
policy-file-out = Зберегти політику у файл (JSON)
policy-file-in = Політика з файлу (JSON)
policy-file-draft = Політика з файлу { $file } стоїть у полях як чернетка. Перегляньте наслідки, потім збережіть або відкиньте її.
policy-file-same = Файл { $file } каже те, що вже діє. Нічого не змінено.
policy-file-other = Файл { $file } не містить політики Rapport. Нічого не змінено; виберіть файл, створений кнопкою «Зберегти політику у файл».
policy-file-shape = Частину політики у файлі { $file } не можна прочитати. Нічого не змінено. Для повідомлення про помилку: { $cause }
policy-file-refused = Файл { $file } не прийнято: { $field }, { $reason }. Нічого не змінено; виправте файл або створіть його знову.
field-targets = Строки для скарг
field-bands = Рівні стану
effect = Що це змінить
effect-bands = Клієнти за рівнем стану відносин, зараз і після змін
effect-now = Зараз
effect-then = Після змін
effect-change = Зміна
effect-movers = Найбільші зміни, спершу зміни рівня
effect-none = Для жодного клієнта нічого не зміниться.
effect-changed =
    { $count ->
        [0] Рівень не зміниться в жодного клієнта, але показники зрушать.
        [one] Рівень зміниться в { $count } клієнта.
        [few] Рівень зміниться в { $count } клієнтів.
        [many] Рівень зміниться в { $count } клієнтів.
       *[other] Рівень зміниться в { $count } клієнта.
    }
effect-sample = Перевірено клієнтів: { $compared } із { $total }, починаючи з найцінніших.
effect-all =
    { $count ->
        [0] Ще немає клієнта, на якому це перевірити.
        [1] Перевірено на єдиному клієнті.
        [one] Перевірено на всіх клієнтах ({ $count }).
        [few] Перевірено на всіх клієнтах ({ $count }).
        [many] Перевірено на всіх клієнтах ({ $count }).
       *[other] Перевірено на всіх клієнтах ({ $count }).
    }
effect-moves = Стан відносин: зараз { $before }, після змін { $after }
clv-margin = Маржа, % від виторгу
clv-margin-help = Те, що залишається від виторгу після собівартості товарів і витрат на обслуговування клієнта. Маржу вважають однаковою для всіх клієнтів.
clv-retention = Утримання, % на рік
clv-retention-help = Імовірність, що клієнт цього року купуватиме й наступного. Порахуйте, скільки торішніх клієнтів купили знову.
clv-strength = Надійність оцінки утримання, клієнтів
clv-strength-help = На досвіді скількох клієнтів ґрунтується оцінка утримання: 20, якщо ви судили приблизно за двадцятьма клієнтами. Що їх менше, то ширший інтервал кожної довічної цінності.
clv-discount = Ставка дисконтування, % на рік
clv-discount-help = Наскільки гроші через рік коштують менше, ніж гроші сьогодні: ваша вартість капіталу з урахуванням ризику бізнесу.
book-currency = Валюта бази
book-currency-help = Для нових сум. Замовлення зберігають валюту, у якій надійшли; нічого не перераховується.
clv-total = Довічна цінність усієї бази
clv-no-orders = За останній рік жоден клієнт не мав замовлень, тож оцінювати ще нічого.
clv-total-help = Річна маржа × утримання ÷ (1 + ставка дисконтування − утримання), сума за всіма клієнтами. Інтервал охоплює 90% можливих справжніх значень утримання; маржу й ставку дисконтування взято як задані. Найбільше його уточнили б дані про виторг за більше років і ваше власне утримання.
clv-from-to = { $before } → { $after }
clv-basis =
    { $count ->
        [one] На основі виторгу { $revenue } від { $count } клієнта за останні 365 днів
        [few] На основі виторгу { $revenue } від { $count } клієнтів за останні 365 днів
        [many] На основі виторгу { $revenue } від { $count } клієнтів за останні 365 днів
       *[other] На основі виторгу { $revenue } від { $count } клієнта за останні 365 днів
    }
clv-range = Інтервал 90%: від { $low } до { $high }
you-who = Хто за клавіатурою
you-nobody = Не вказано
density = Щільність
density-compact = Компактна
density-comfortable = Простора
colleague-new = Новий колега
colleague-edit = Редагувати колегу
colleague-edit-named = Редагувати: { $name }
colleague-delete-named = Видалити: { $name }
colleague-title = Посада
colleague-function = Відділ
team-none = Колег ще немає. Додайте тих, хто спілкується з клієнтами, щоб указувати їх в обіцянках і контактах.
catalogue-none = Товарів ще немає. Імпортуйте файл товарів, щоб заповнити каталог.
catalogue-search = Пошук: артикул або назва
catalogue-none-match = Товарів не знайдено
data-out = Зберегти у файл
data-out-help = Файл бази містить усе, і його можна знову прочитати тут або в іншому браузері. Файл клієнтів відкриється в будь-якому табличному редакторі; у ньому є стан відносин і довічна цінність на показаний день.
data-out-book = Зберегти базу (JSON)
data-out-accounts = Зберегти клієнтів (CSV)
data-file-made = Файл { $file } передано до завантажень браузера.
data-file-failed = Браузер не створив файл { $file }. Сама база не змінилася.
data-in = Прочитати файл бази
data-in-help = База з файлу замінить ту, що є тут. Спершу ви побачите її вміст; потім заміну можна відмінити одним кроком.
data-in-choose = Файл бази (JSON)
data-in-replace = Замінити базу
data-in-holds = Вміст файлу { $file } порівняно з тим, що є тут зараз:
data-in-here = Тут
data-in-file = У файлі
data-in-unreadable = Не вдалося прочитати файл { $file }. Нічого не змінено; виберіть його знову.
data-in-broken = Файл { $file } пошкоджений або не є файлом JSON: читання зупинилося в рядку { $line }, позиція { $column }. Нічого не змінено.
data-in-no-book = Файл { $file } не є базою Rapport. Нічого не змінено. Для таблиць скористайтеся імпортом.
data-in-newer = Файл { $file } записано новішою версією Rapport. Нічого не змінено; перезавантажте сторінку, щоб отримати цю версію.
data-in-record = Не вдалося прочитати запис у файлі { $file } (рядок { $line }, позиція { $column }): { $cause }. Нічого не змінено.
holds-orders = Замовлення
holds-touchpoints = Контакти
holds-promises = Обіцянки
holds-complaints = Скарги
holds-products = Товари
data-import = Імпорт таблиць
data-import-help = Додайте клієнтів, контактних осіб, замовлення та інше з файлів CSV інших систем.
delete-all = Видалити все
delete-all-help = Видаляє всіх клієнтів, колег і товари та скидає політику до початкової. Це можна відмінити, доки не закрито вкладку; потім усе поверне лише файл бази.
delete-all-open = Видалити все
delete-all-word = видалити
delete-all-type = Щоб підтвердити, введіть «{ $word }»
delete-all-what =
    { $count ->
        [one] Буде видалено { $count } клієнта й усі пов’язані записи. Якщо ці дані можуть знадобитися, спершу збережіть базу у файл.
        [few] Буде видалено { $count } клієнтів і всі пов’язані записи. Якщо ці дані можуть знадобитися, спершу збережіть базу у файл.
        [many] Буде видалено { $count } клієнтів і всі пов’язані записи. Якщо ці дані можуть знадобитися, спершу збережіть базу у файл.
       *[other] Буде видалено { $count } клієнта й усі пов’язані записи. Якщо ці дані можуть знадобитися, спершу збережіть базу у файл.
    }

## Merge

merge = Об’єднати з файлом колеги
merge-help = Бере з файлу бази іншої людини те, чого немає у вашій. Без вашого рішення ніщо ваше не буде замінено й ніщо видалене не повернеться; усе можна відмінити одним кроком.
merge-choose = Файл бази колеги (JSON)
merge-same = У файлі { $file } немає нічого нового. Об’єднувати нічого.
merge-preview = Що дасть об’єднання з файлом { $file }
merge-older = Новіше тут
merge-conflicts = Розбіжності
merge-conflicts-help = Змінено з обох боків. Що залишити?
merge-erased-here = Видалено тут
merge-erased-here-help = Ви це видалили, а у файлі воно ще є.
merge-erased-there = Видалено у файлі
merge-erased-there-help = У файлі видалено, а тут ще є.
merge-learned =
    { $count ->
        [one] Враховано ще { $count } видалення у файлі.
        [few] Враховано ще { $count } видалення у файлі.
        [many] Враховано ще { $count } видалень у файлі.
       *[other] Враховано ще { $count } видалення у файлі.
    }
merge-all = Усі
merge-mine = Моє
merge-theirs = З файлу
merge-both = Обидва
merge-away = Не повертати
merge-return = Повернути
merge-keep = Залишити
merge-erase = Видалити й тут
merge-gone = Видалено
merge-other = Інші подробиці
merge-do = Об’єднати
merge-left =
    { $count ->
        [one] Не взято { $count } запис:
        [few] Не взято { $count } записи:
        [many] Не взято { $count } записів:
       *[other] Не взято { $count } запису:
    }

## Storage and backups

settings-storage = Сховище й резервні копії
safety-good = Ваша база в безпеці.
safety-look =
    { $count ->
        [one] Базу збережено; варто звернути увагу на { $count } пункт.
        [few] Базу збережено; варто звернути увагу на { $count } пункти.
        [many] Базу збережено; варто звернути увагу на { $count } пунктів.
       *[other] Базу збережено; варто звернути увагу на { $count } пункту.
    }
safety-risk = Ваша база під загрозою: див. нижче.
safety-empty = Ще нічого не записано, тож нічого не може зникнути.
state-good = Добре
state-look = Зверніть увагу
state-risk = Під загрозою
state-untold = Невідомо
safety-copies = Копії в цьому браузері
safety-twice = Кожну зміну збережено двічі: у базі даних браузера і в його локальному сховищі.
safety-pages = Сторінок: { $pages }. Номер збереження: { $generation }.
safety-overflow = Лише в базі даних через брак місця: { $count }.
safety-healed = Відновлено з іншої копії під час цього запуску: { $count }.
safety-room = Місце
safety-room-used = Зайнято { $used } МБ із приблизно { $quota } МБ ({ $share }).
storage-used = Зайнято одиниць: { $used } із приблизно { $quota } ({ $share }). Одиниця – це місце для однієї літери.
storage-blocked = Цей браузер не дозволяє Rapport нічого зберігати. Усе записане зникне, щойно ви закриєте вкладку.
safety-lasting = Збереження за браку місця на диску
safety-lasting-promised = Браузер пообіцяв не видаляти базу сам.
safety-lasting-no = Браузер може видалити базу. Попросіть його зберегти її.
safety-lasting-asked = Запит надіслано. Якщо браузер щось запитує, дайте відповідь; тим часом можна працювати далі.
safety-lasting-declined = Браузер нічого не пообіцяв. Багато з них обіцяють, коли сайтом часто користуються або його встановлено; доти покладайтеся на файли резервних копій.
safety-lasting-untold = Цей браузер про це не повідомляє. Покладайтеся на файли резервних копій.
safety-ask = Попросити браузер зберегти базу
safety-file = Файл резервної копії
safety-file-none = Ще немає. Лише файл переживе цей браузер, а збережений деінде – і цей комп’ютер.
safety-file-chosen = Останнє збереження: { $age }, { $file }.
safety-file-download = Востаннє передано до завантажень: { $age }, { $file }.
safety-file-same = Відтоді нічого не змінилося.
safety-file-changed = Відтоді база змінилася.
safety-private = Приватне вікно
safety-private-help = Приватне вікно (інкогніто) втрачає базу, коли його закривають, і жодна сторінка не знає напевно, що вона в такому вікні. Працюйте у звичайному вікні.
safety-week = Правило семи днів
safety-week-help = Такий браузер (Safari) видаляє збережене сайтом після семи днів користування без відвідин цього сайту. Відкривайте Rapport принаймні раз на тиждень або додайте його на початковий екран чи в Dock і зберігайте файли резервних копій.
file-backup-save = Зберегти файл резервної копії
file-backup-again = Зберегти знову у файл { $file }
file-backup-other = Зберегти в інший файл
file-backup-done = Базу збережено у файл { $file }.
file-backup-failed = Не вдалося записати файл { $file }. Сама база не змінилася; дозвольте запис або виберіть інший файл.
backups = Щоденні копії
backups-help = Перед першою зміною дня базу зберігають такою, як вона є; останні сім таких днів лишаються в цьому браузері.
backups-none = Ще немає. Перша з’явиться з однією з наступних змін.
backups-once = Цей браузер не має бази даних для щоденних копій. Натомість зберігайте файли резервних копій.
backup-of = Перед першою зміною за { $date } ({ $age })
backup-look = Переглянути
backup-look-at = Переглянути копію за { $date }
backup-reading = Читання копії…
backup-gone = Не вдалося прочитати цю копію. Нічого не змінено.
backup-holds = База перед першою зміною за { $date } порівняно з базою тут:
backup-lost = Втрачені сторінки цієї копії: { $count }. Того, що в них було, бракує.
backup-then = Тоді
backup-bring = Повернути цю базу
backup-brought = Попередню базу повернуто.
compare-accounts = Порівняно з нею, у базі тут клієнти:
compare-added = Додано: { $count }
compare-changed = Змінено: { $count }
compare-removed = Видалено: { $count }
compare-more = ще { $count }
compare-same = Жодної різниці немає.
compare-beside = Відрізняються також команда, каталог або політика.
remind-none = Ця база ще не має файлу резервної копії.
remind-old = Останній файл резервної копії: { $age }. Відтоді база змінилася.
remind-open = Зберегти файл
remind-later = Нагадати за тиждень

## Recovery

recover = Відновлення
recover-happened = Rapport зупинився через власну помилку. Повернутися до застосунку безпечно; якщо він зупиниться знову, збережіть усе у файл і почніть із чистої бази.
recover-purpose = Ця сторінка читає збережені дані, не відкриваючи бази, – на випадок, якщо застосунок не запускається або вас сюди спрямувало попередження.
recover-nothing-deleted = Нічого не видалено.
recover-last-words = Останнє повідомлення застосунку
recover-back = Повернутися до застосунку
recover-blocked = Цей браузер не дозволяє Rapport читати сховище й писати в нього, тож відновлювати тут нічого. Дозвольте цьому сайту зберігати дані, а потім перезавантажте сторінку.
recover-full = Сховище браузера заповнене, тому виконати це не вдалося. Збережіть усе у файл, звільніть місце й спробуйте ще раз. Збережені дані не змінилися.
recover-gone = Цього тут більше немає. Перезавантажте сторінку, щоб побачити, що є.
recover-no-file = Браузер не створив файл. Збережені дані не змінилися.
recover-save = Зберегти все у файл
recover-save-help =
    { $count ->
        [0] У цьому браузері нічого не збережено.
        [one] { $count } збережений текст – саме в тому вигляді, у якому він є в цьому браузері, навіть пошкоджений. Бережіть цей файл: той, хто знає формат, зможе відновити з нього базу.
        [few] { $count } збережені тексти – саме в тому вигляді, у якому вони є в цьому браузері, навіть пошкоджені. Бережіть цей файл: той, хто знає формат, зможе відновити з нього базу.
        [many] { $count } збережених текстів – саме в тому вигляді, у якому вони є в цьому браузері, навіть пошкоджені. Бережіть цей файл: той, хто знає формат, зможе відновити з нього базу.
       *[other] { $count } збереженого тексту – саме в тому вигляді, у якому вони є в цьому браузері, навіть пошкоджені. Бережіть цей файл: той, хто знає формат, зможе відновити з нього базу.
    }
recover-save-do = Зберегти у файл
recover-aside = Відкладене
recover-aside-help = Пошкоджені сторінки бази, які було відкладено, але не видалено.
recover-aside-one =
    { $units ->
        [one] { $name }, { $units } одиниця
        [few] { $name }, { $units } одиниці
        [many] { $name }, { $units } одиниць
       *[other] { $name }, { $units } одиниці
    }
recover-download = Завантажити
recover-download-named = Завантажити: { $name }
recover-kept = Бази в архіві
recover-kept-help = Бази, перенесені в архів, коли ви починали з чистої. Якщо повернути одну з них, в архів піде поточна.
recover-kept-one =
    { $pages ->
        [one] В архіві з { $moment }, { $pages } сторінка
        [few] В архіві з { $moment }, { $pages } сторінки
        [many] В архіві з { $moment }, { $pages } сторінок
       *[other] В архіві з { $moment }, { $pages } сторінки
    }
recover-bring-back = Повернути
recover-bring-back-of = Повернути базу, що в архіві з { $moment }
recover-clean = Почати з чистої бази
recover-clean-help = Відкриває застосунок із порожньою базою. Поточна база залишиться в цьому браузері, і її можна буде повернути із цієї сторінки.
recover-clean-ask = Почати з чистої бази…
recover-clean-sure = Почати з порожньої бази, а поточну перенести в архів?
recover-clean-do = Так, почати
## Dossier

dossier-tabs = Частини досьє
dossier-facts = Люди та відомості
dossier-details = Відомості
dossier-tags = Теги
dossier-act-on = { $action }: { $what }
tab-overview = Огляд
tab-timeline = Хронологія
tab-promises = Обіцянки
tab-complaints = Скарги
tab-orders = Замовлення
tab-open = (відкрито: { $count })
interval-80 = Певність 80%: від { $low } до { $high }
choice-none = Не вказано
edit-record = Редагувати: { $record }
account-edit = Редагувати клієнта
account-delete = Видалити клієнта
account-delete-question = Видалити клієнта «{ $name }» з усім його досьє (контактних осіб: { $contacts }, контактів: { $touchpoints }, замовлень: { $orders }, обіцянок: { $promises }, скарг: { $complaints }, договорів: { $contracts }, інших записів: { $others })?
account-delete-undo = Видалення можна відмінити, доки відкрито цю сторінку. Для певності спершу експортуйте файл у налаштуваннях.
contact-add = Додати особу
contacts-none = Тут ще нікого немає. Додайте людей, з якими спілкуєтеся, і їхній вплив на рішення: за ним оцінюють зв’язки.
family = Група компаній
parent-none = Немає
kind-headquarters = Головний офіс
kind-unit = Підрозділ
kind-site = Майданчик
entries-later =
    { $count ->
        [one] Приховано { $count } запис після дати «Станом на».
        [few] Приховано { $count } записи після дати «Станом на».
        [many] Приховано { $count } записів після дати «Станом на».
       *[other] Приховано { $count } запису після дати «Станом на».
    }

## Dossier: fields

ask-address = Адреса
ask-amount = Сума
ask-attitude = Ставлення до нас
ask-cause = Причина
ask-channel = Канал
ask-city = Місто
ask-complaint-on = Дата подання
ask-country = Країна
ask-deliverer = Хто виконує
ask-accountable = Хто відповідає за все
ask-promise-contact = Особа з боку клієнта
ask-department = Відповідальний відділ
ask-direction = Напрям
ask-discount = Знижка
ask-email = Ел. пошта
ask-job = Посада
ask-kept-on = Дата виконання
ask-kind = Тип
ask-made-on = Дата обіцянки
ask-note = Примітка
ask-phone = Телефон
ask-postal-code = Індекс
ask-posture = Формат співпраці
ask-power = Вплив на рішення
ask-region = Регіон
ask-segment = Сегмент
ask-side = Чия обіцянка
ask-street = Вулиця
ask-tags = Теги через кому
ask-wallet = Наша частка в закупівлях (%)
ask-website = Вебсайт
power-1 = 1 – майже не питають
power-2 = 2 – дослухаються
power-3 = 3 – має вплив
power-4 = 4 – вирішує з іншими
power-5 = 5 – вирішує самостійно
power-unrated = Вплив ще не оцінено
attitude-opponent = Противник
attitude-doubtful = Скептик
attitude-neutral = Нейтральний
attitude-friendly = Прихильник
attitude-champion = Амбасадор

## Dossier: quick entry

quick-title = Новий запис
quick-mode = Що записати
quick-who =
    { $count ->
        [0] Хто брав участь
        [one] Хто брав участь ({ $count } особа)
        [few] Хто брав участь ({ $count } особи)
        [many] Хто брав участь ({ $count } осіб)
       *[other] Хто брав участь ({ $count } особи)
    }
quick-key = N
quick-ties-hint = Позначте й колегу: зв’язки оцінюються лише там, де вказано обидві сторони.
quick-key-help = – перейти сюди, Enter – зберегти
health-rose = Збережено. Стан відносин поліпшився з { $before } до { $now } (+{ $change }).
health-fell = Збережено. Стан відносин погіршився з { $before } до { $now } (−{ $change }).
health-unmoved = Збережено. Стан відносин не змінився: { $now }.

## Dossier: health explained

health-explained = Стан відносин: пояснення
health-weights = Ваги в налаштуваннях
health-fresh = Про цього клієнта ще нічого не записано, тому стан відносин невідомий: 50 – це середина шкали за браком даних, а не оцінка. Запишіть вище останню розмову, додайте контактну особу з впливом на рішення та внесіть останні замовлення.
health-basis = Стан відносин – { $value } ± { $sd } зі 100. На записах ґрунтується { $share } ваги; решта невідома й рахується як середина шкали.
health-basis-whole = Стан відносин – { $value } ± { $sd } зі 100. Записи говорять про кожен чинник, що має вагу.
health-posture = Застосовано ваги й періоди напіврозпаду для формату співпраці «{ $posture }».
health-trend =
    { $days ->
        [one] { $days } день тому – { $then }, зараз – { $now }: { $delta } ± { $sd } ({ $trend }).
        [few] { $days } дні тому – { $then }, зараз – { $now }: { $delta } ± { $sd } ({ $trend }).
        [many] { $days } днів тому – { $then }, зараз – { $now }: { $delta } ± { $sd } ({ $trend }).
       *[other] { $days } дня тому – { $then }, зараз – { $now }: { $delta } ± { $sd } ({ $trend }).
    }
health-lever = Найбільший резерв серед відомого: { $factor }, до { $points } бала.
health-informative = Найбільше допомогла б додаткова інформація про чинник «{ $factor }», зараз ± { $points } бала.
health-moves = Що сьогодні найбільше поліпшить стан відносин
health-moves-none = Сьогодні немає кроку, який поліпшив би стан відносин.
health-factors = Одинадцять чинників
health-factors-order = Спершу ті, що найбільше тягнуть донизу. Кожен чинник – від 0% (погано) до 100% (добре), з одним стандартним відхиленням у кожен бік.
factor-unknown = Невідомо
factor-weight = Вага { $weight }; забирає { $points } бала зі 100.
factor-weightless = За цього формату співпраці чинник не має ваги.
factor-weight-unknown = Вага { $weight }; невідоме рахується як середина шкали.
mean-and-sd = { $mean } ± { $sd }
points-lost = −{ $points } бала
points-to-gain = може додати до { $points } бала
why-factor = Чому? { $factor }
evidence-count = Найпоказовіші записи ({ $shown } із { $total }):
evidence-none = Жоден запис про це не свідчить.
divergence = Ці показники суперечать один одному: «{ $good }» – вище, «{ $bad }» – значно нижче (різниця: { $z } стандартного відхилення). Придивіться уважніше.
signal-rest = Решта чинників разом
share-with-range = { $share } (від { $low } до { $high })
detail-silence =
    { $days ->
        [one] Клієнт мовчить { $days } день; половина його пауз коротша за { $usual } дн. Імовірність такої паузи: { $odds } ({ $bits } біта несподіванки).
        [few] Клієнт мовчить { $days } дні; половина його пауз коротша за { $usual } дн. Імовірність такої паузи: { $odds } ({ $bits } біта несподіванки).
        [many] Клієнт мовчить { $days } днів; половина його пауз коротша за { $usual } дн. Імовірність такої паузи: { $odds } ({ $bits } біта несподіванки).
       *[other] Клієнт мовчить { $days } дня; половина його пауз коротша за { $usual } дн. Імовірність такої паузи: { $odds } ({ $bits } біта несподіванки).
    }
detail-silence-none = Контакт відбувся саме цього дня; половина пауз клієнта коротша за { $usual } дн.
detail-silence-never =
    { $days ->
        [one] Від початку відносин минув { $days } день без жодного контакту з боку клієнта. Імовірність такої паузи за очікуваного ритму: { $odds } ({ $bits } біта несподіванки).
        [few] Від початку відносин минуло { $days } дні без жодного контакту з боку клієнта. Імовірність такої паузи за очікуваного ритму: { $odds } ({ $bits } біта несподіванки).
        [many] Від початку відносин минуло { $days } днів без жодного контакту з боку клієнта. Імовірність такої паузи за очікуваного ритму: { $odds } ({ $bits } біта несподіванки).
       *[other] Від початку відносин минуло { $days } дня без жодного контакту з боку клієнта. Імовірність такої паузи за очікуваного ритму: { $odds } ({ $bits } біта несподіванки).
    }
detail-promises = Ми виконуємо { $share } обіцянок, даних клієнту (певність 90%: від { $low } до { $high }). Відкрито: { $open }, з них прострочено: { $overdue }.
detail-ties =
    { $members ->
        [one] Дієві зв’язки охоплюють { $breadth } впливу на рішення (оцінено { $members } особу); через 30 днів, якщо нічого не робити, – { $forecast }.
        [few] Дієві зв’язки охоплюють { $breadth } впливу на рішення (оцінено { $members } особи); через 30 днів, якщо нічого не робити, – { $forecast }.
        [many] Дієві зв’язки охоплюють { $breadth } впливу на рішення (оцінено { $members } осіб); через 30 днів, якщо нічого не робити, – { $forecast }.
       *[other] Дієві зв’язки охоплюють { $breadth } впливу на рішення (оцінено { $members } особи); через 30 днів, якщо нічого не робити, – { $forecast }.
    }
detail-complaints = Відповідь вчасно: { $answered }; врегульовано вчасно: { $resolved }. Відкритих скарг немає.
detail-complaints-open =
    { $count ->
        [1] { $count } скарга відкрита,
        [one] { $count } скарга відкрита, найдавніша –
        [few] { $count } скарги відкриті, найдавніша –
        [many] { $count } скарг відкрито, найдавніша –
       *[other] { $count } скарги відкрито, найдавніша –
    } { $days ->
        [one] уже { $days } день
        [few] уже { $days } дні
        [many] уже { $days } днів
       *[other] уже { $days } дня
    }; ціль – { $target ->
        [one] { $target } день
        [few] { $target } дні
        [many] { $target } днів
       *[other] { $target } дня
    }. Відповідь вчасно: { $answered }; врегульовано вчасно: { $resolved }.
detail-service = Вчасно: { $on_time }; без дефектів: { $sound }, інтервали 90%.
detail-service-on-time = Вчасно: { $on_time }, інтервал 90%. Чи були доставки без дефектів, не записано.
detail-momentum =
    { $days ->
        [one] Днів із замовленнями за останній { $days } день: { $orders }; очікувалося: { $expected }. Імовірність, що їх буде так мало або на таку малу суму: { $odds }.
        [few] Днів із замовленнями за останні { $days } дні: { $orders }; очікувалося: { $expected }. Імовірність, що їх буде так мало або на таку малу суму: { $odds }.
        [many] Днів із замовленнями за останні { $days } днів: { $orders }; очікувалося: { $expected }. Імовірність, що їх буде так мало або на таку малу суму: { $odds }.
       *[other] Днів із замовленнями за останні { $days } дня: { $orders }; очікувалося: { $expected }. Імовірність, що їх буде так мало або на таку малу суму: { $odds }.
    }
detail-momentum-value = Сума порівняно з очікуваною: { $share }.
detail-sentiment = Зважений тон – { $tone } за шкалою від −2 до 2; враховано контактів: приблизно { $count }.
leverage-unknown = Залежність однієї зі сторін зовсім невідома.
leverage-uncertain = Про залежність однієї зі сторін відомо замало, щоб сказати, хто має перевагу.
leverage-loose = Жодна зі сторін не дуже потребує іншої.
leverage-ours = Ми потрібні клієнту більше, ніж він нам.
leverage-theirs = Клієнт потрібен нам більше, ніж ми йому.
leverage-balanced = Обидві сторони однаково потрібні одна одній.
says-contact-from-them = Клієнт звернувся до нас.
says-contact-mutual = Ми поспілкувалися.
says-promise-overdue =
    { $days ->
        [one] Нашу обіцянку прострочено на { $days } день.
        [few] Нашу обіцянку прострочено на { $days } дні.
        [many] Нашу обіцянку прострочено на { $days } днів.
       *[other] Нашу обіцянку прострочено на { $days } дня.
    }
says-tie =
    { $count ->
        [one] Контакт із { $count } особою, що ухвалює рішення.
        [few] Контакт із { $count } особами, що ухвалюють рішення.
        [many] Контакт із { $count } особами, що ухвалюють рішення.
       *[other] Контакт із { $count } особи, що ухвалюють рішення.
    }
says-delivery-overdue =
    { $days ->
        [one] Доставку прострочено на { $days } день.
        [few] Доставку прострочено на { $days } дні.
        [many] Доставку прострочено на { $days } днів.
       *[other] Доставку прострочено на { $days } дня.
    }
says-delivery-defective = Доставлено з дефектом.
says-tone = Тон: { $tone }.
missing-contacts = Немає ні контактів з боку клієнта, ні дати початку відносин. Запишіть контакт або вкажіть, коли почалися відносини.
missing-too-soon = Клієнт ще не звертався, але відносини надто молоді, щоб це щось означало. Запишіть першу розмову.
missing-nothing-due = Термін жодної нашої обіцянки ще не настав. Запишіть, що ви пообіцяли, і термін.
missing-ties = Ніхто з тих, хто ухвалює рішення, ще не контактував із нашими колегами. Запишіть контакт і позначте учасників з обох сторін.
missing-power = Нічий вплив на рішення не оцінено. Відредагуйте контактну особу й укажіть його.
missing-complaints = Скарги ще ні про що не свідчать. Запишіть наступну разом із датою відповіді.
missing-deliveries = Немає доставок із бажаною датою. Внесіть замовлення з бажаною датою та датою доставки.
missing-invoices = Термін жодного рахунка ще не настав. Додайте або імпортуйте рахунки на сторінці «Замовлення і договори».
missing-orders = Замовлень ще немає. Внесіть останні замовлення або імпортуйте їх.
missing-too-few-orders = Перше замовлення надто недавнє, щоб показати ритм. Він проявиться з часом.
missing-survey = Відповідей, поведінки й часу особистого спілкування не відомо. Укажіть, що про них знаєте, на сторінці «Відносини».
missing-rating = Не відомо, хто кого потребує. Оцініть це на сторінці «Відносини».
missing-lost = Клієнта втрачено: довічної цінності немає, доки його не повернуто.
missing-tone = Немає контактів із тоном. Вибирайте тон, коли записуєте контакт.
source-silence = Розподіл Ломакса для пауз самого клієнта з апріорним розподілом за ритмом категорії: Lomax 1954; Ehrenberg 1959. Несподіванка в бітах: Shannon 1948.
source-promises = Бета-репутація із забуванням, період напіврозпаду – один рік: Jøsang & Ismail 2002. Прострочена обіцянка не забувається.
source-ties = Сила зв’язків: Granovetter 1973; їхнє згасання: Burt 2000. Глибину кожного каналу оцінюємо самі.
source-complaints = Бета-біноміальна частка скарг із вчасною відповіддю та вчасним врегулюванням, період напіврозпаду – один рік; відкриті понад цільовий строк знижують її ще більше. Цілі визначили ми самі.
source-service = Бета-біноміальні частки вчасних доставок і доставок без дефектів, період напіврозпаду – один рік.
source-payments = Бета-біноміальна частка вчасних оплат.
source-momentum = Замовлення у вікні порівняно з минулим самого клієнта, гамма-пуассонівська модель: Greenwood & Yule 1920; Ehrenberg 1959.
source-trust = Опитування, поведінка та час особистого спілкування; час, утрачений на транзакції: Dyer & Chu 2003.
source-dependence = Влада й залежність: Emerson 1962; Gundlach & Cadotte 1994.
source-standing = Наша оцінка порівняно з конкурентами, зважена за потребами клієнта.
source-sentiment = Експоненційне згладжування, період напіврозпаду – 90 днів: Brown 1959; ефективний обсяг вибірки: Kish 1965.

## Dossier: how health went and why it moved

health-frozen = Таким він був у день втрати клієнта: { $date }.
course-title = Як змінювався стан відносин
course-about = { $from }: { $before }; { $to }: { $now }. Найнижче { $low }, найвище { $high }. Смуга – діапазон з певністю 80%. Кожен день обчислено з того, що тоді було відомо, за нинішніми вагами.
course-short = Записів замало, щоб показати перебіг: стан має бути відомий наприкінці двох місяців.
course-point = { $date }: { $health } ({ $range }), { $band }
course-turn = { $factor } { $points }
course-table = Стан відносин за місяцями
course-day = День
course-band = Одним словом
course-moved = Що його змінило
course-turns = Найбільші зміни від місяця до місяця
course-turns-none = Жоден чинник не змінив його за місяць на бал чи більше.
course-turn-by = { $factor }, до { $date }
moved-title = Чому він змінився?
moved-first = Перший день
moved-last = Останній день
moved-quarter = 90 днів
moved-half = Півроку
moved-year = Рік
moved-spans = Проміжок часу
moved-change = { $from }: { $before }. { $to }: { $now }. Зміна в балах: { $change }.
moved-sum = Складові в сумі дають зміну; найбільша – перша.
moved-nothing = Між цими днями ніщо його не змінило.
moved-means = Чинник перейшов із { $before } до { $now }.
moved-known = Раніше він був невідомий і рахувався як середина шкали.
moved-unknown = Він більше не відомий і рахується як середина шкали.
moved-records = Записи між цими днями ({ $shown } із { $total }):
moved-judged = Між цими днями змінено оцінку, на якій він ґрунтується.
moved-time = Записів за цей час не було. Це зробив сам час: відоме тьмяніє або мовчання довшає.
moved-gone = більше не враховується

## Dossier: the open question

question-title = Відкрите питання
question-why = Відповідь зробить оцінку певнішою: { $factor }, зараз ± { $points } бала.
question-wallet = Яка частка їхніх витрат у нашій галузі припадає на нас?
question-promise = Чи «{ $what }» досі не виконано?
question-promises = Що ми їм пообіцяли й до якого дня?
question-met = Коли ви востаннє зустрічалися: { $name }?
question-power = Який вплив на рішення має { $name }?
question-people = Хто там вирішує?
question-heard = Коли вони востаннє зверталися до вас?
question-complaint = Чи на «{ $what }» відповіли або справу врегульовано?
question-complaints = Чи вони на щось скаржилися?
question-delivery = Чи доставлено замовлення від { $date }?
question-deliveries = На коли були останні замовлення й коли вони надійшли?
question-orders = Що вони замовляли останнім часом?
question-tone = Яким був тон контакту { $date }?
question-tones = Яким був тон останньої розмови?
question-shares = Чи кажуть вони нам те, чого не сказали б усім?
question-us = Наскільки легко їм нас замінити?
question-them = Наскільки легко нам замінити їх?
question-ideas = Чи пропонують вони нам ідеї?
question-inspection = Чи приймають вони наші поставки без перевірки?
question-links = Скількома прямими каналами вони замовляють (портал, термінал, EDI)?
question-switching = Скільки коштувала б їм зміна постачальника?
question-survey = Наскільки вони нам довіряють? Запитайте й запишіть відповідь.
question-need = Що їм найпотрібніше і хто наскільки добре це забезпечує?
question-invoices = Які рахунки нещодавно підлягали сплаті й коли їх сплачено?
question-paid = Чи сплачено рахунок від { $date }?
question-paid-today = Сплачено сьогодні
question-record = Записати
question-see = Переглянути запис
question-orders-see = Перейти до замовлень

## Dossier: how close to be

close-title = Наскільки близькими нам бути?
close-advised = Рекомендовано: { $posture }
close-now = Зараз: { $posture }
close-hours = Виправдані години на рік
close-people = Виправдана кількість наших людей
advice-invest = Інвестуйте: зближуйтеся.
advice-hold = Тримайтеся: лишайтеся на нинішній відстані.
advice-step-down = Відступіть: будьте не такими близькими, як зараз.
advice-do-not-invest = Не інвестуйте: їхня цінність замала або вони не відповідають на близькість.
advice-find-out = Дізнайтеся більше, перш ніж вирішувати.
close-extraction = Вони хочуть близькості, але не відповідають на неї. Деякі покупці користуються близькістю, щоб вимагати поступок: за саму близькість не поступайтеся нічим.
ladder-wish = Їхнє бажання тісних відносин
ladder-value = Їхня цінність
ladder-reciprocity = Взаємність
ladder-wish-at = { $wish } за шкалою від 1 до 5
ladder-value-at = { $share } клієнтів мають меншу цінність
ladder-reciprocity-at = { $share }: їхні обіцянки, те, чим вони діляться з нами, і відсутність ігор
ladder-unknown = невідомо, тому рахується як «{ $posture }»
ladder-binds = це стримує
close-missing = Невідомо: { $list }.
gap-wish = їхнє бажання тісних відносин
gap-value = їхня цінність
gap-promises = як вони виконують обіцянки
gap-information = чи діляться вони конфіденційною інформацією
gap-tactics = чи ведуть вони ігри
close-scoring = Показники клієнтів ще обчислюються; цінність з’явиться згодом.
close-set = Установити формат: { $posture }
close-yours = Нічого не встановлюється само: формат співпраці – ваше рішення, з датою, його можна скасувати.
close-lost = Клієнта втрачено: близькість вирішуватиметься, коли він повернеться.
close-source = Враховується найнижчий із трьох щаблів: Dwyer, Schurr & Oh 1987; Anderson & Narus 1991. Щаблі, години й кількість людей – наша оцінка.

## Dossier: who may leave

leave-title = Чи підуть вони?
leave-chance = Імовірність відходу за 12 місяців
leave-parts = З чого складається
leave-part = Складова
leave-log-odds = Логарифм шансів
leave-base = Будь-який клієнт за стану 55
leave-health = Його стан, { $health }
leave-tactic = Його ігри
leave-tactic-unknown = Його ігри (невідомо)
leave-contract = Договір, вирішується { $date }
leave-contract-none = Немає договору, що чекає рішення
leave-sum = Сума
leave-scaled = Після узгодження з цією базою
leave-levers = Що це змінило б
leave-better = Стан на десять балів кращий: { $chance }
leave-worse = Стан на десять балів гірший: { $chance }
leave-renewed = Після поновлення договору: { $chance }
leave-fitted = Узгоджено з минулим цієї бази, кожен клієнт таким, як рік перед тим. Пішли: { $left }; лишилися: { $stayed }.
leave-few = Обережна оцінка, не узгоджена з цією базою: у її минулому замало прикладів, потрібно п’ять кожного виду. Пішли: { $left }; лишилися: { $stayed }.
leave-flat = Обережна оцінка, не узгоджена з цією базою: ті, що пішли ({ $left }), стояли так само, як ті, що лишилися ({ $stayed }).
leave-ranks = Обережна оцінка, не узгоджена з цією базою: ті, що пішли ({ $left }), стояли не гірше за тих, що лишилися ({ $stayed }).
leave-reading = Минуле бази читається; до того використовується обережна оцінка.
leave-lost = Клієнт пішов.
leave-prospect = Ще не клієнт: хто не прийшов, той не може піти.
leave-source = Логістична модель стану, ігор і кінця договору; узгодження: Platt 1999. Коефіцієнти – наша оцінка.

## Dossier: value explained

worth-explained = Цінність: пояснення
worth-no-orders = За останні 12 місяців немає замовлень із сумою.
worth-revenue = Виторг, останні 12 місяців
worth-revenue-of =
    { $count ->
        [one] { $amount } із { $count } замовлення
        [few] { $amount } із { $count } замовлень
        [many] { $amount } із { $count } замовлень
       *[other] { $amount } із { $count } замовлення
    }
worth-fees = З них плата за договорами: { $amount }
worth-margin = Маржа
worth-margin-of = { $rate } від виторгу: { $amount }
worth-retention = Утримання
worth-discount = Ставка дисконтування
worth-a-year = { $rate } на рік
tag-assumption = припущення
worth-one-point = Ще один відсотковий пункт утримання вартий { $amount }.
worth-ceiling = Витратьте на нього щонайбільше { $once } одноразово або { $yearly } на рік.
worth-stop = Маржа не окуповує витрат: більше нічого не вкладайте в утримання цього клієнта за нинішніх умов.
worth-left-out =
    { $count ->
        [one] Не враховано { $count } замовлення за рік в іншій валюті.
        [few] Не враховано { $count } замовлення за рік в іншій валюті.
        [many] Не враховано { $count } замовлень за рік в іншій валюті.
       *[other] Не враховано { $count } замовлення за рік в іншій валюті.
    }
worth-without-amount =
    { $count ->
        [one] Не враховано { $count } замовлення за рік без суми.
        [few] Не враховано { $count } замовлення за рік без суми.
        [many] Не враховано { $count } замовлень за рік без суми.
       *[other] Не враховано { $count } замовлення за рік без суми.
    }
worth-by-models = За моделями цієї бази: див. «Цінність»
worth-how = Як це обчислено?
worth-formula = Довічна цінність = річна маржа × утримання ÷ (1 + ставка дисконтування − утримання): маржі майбутніх років, кожну з яких помножено на ймовірність, що клієнт ще з нами, а що пізніше вона надійде, то менше вона варта. Інтервал відбиває лише невизначеність утримання. Те, що має позначку «припущення», задають у налаштуваннях для всієї бази.
source-value = Gupta & Lehmann 2003.

## Dossier: timeline

timeline-filter = Показати
timeline-none = Показувати нічого. Запишіть вище останню розмову; це перший крок.
kind-all = Усе
kind-touchpoints = Контакти
on-day = { $what }, { $date }
touchpoint-title = { $channel }: { $direction }
touchpoint-minutes =
    { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
        [many] { $count } хвилин
       *[other] { $count } хвилини
    }
order-placed = Оформлено замовлення
order-placed-of = Оформлено замовлення: { $amount }
order-delivered = Доставлено вчасно
order-delivered-late =
    { $days ->
        [one] Доставлено із запізненням на { $days } день
        [few] Доставлено із запізненням на { $days } дні
        [many] Доставлено із запізненням на { $days } днів
       *[other] Доставлено із запізненням на { $days } дня
    }
happened-kept-by-us = Ми виконали обіцянку
happened-kept-late-by-us =
    { $days ->
        [one] Ми виконали обіцянку із запізненням на { $days } день
        [few] Ми виконали обіцянку із запізненням на { $days } дні
        [many] Ми виконали обіцянку із запізненням на { $days } днів
       *[other] Ми виконали обіцянку із запізненням на { $days } дня
    }
happened-kept-by-them = Клієнт виконав обіцянку
happened-kept-late-by-them =
    { $days ->
        [one] Клієнт виконав обіцянку із запізненням на { $days } день
        [few] Клієнт виконав обіцянку із запізненням на { $days } дні
        [many] Клієнт виконав обіцянку із запізненням на { $days } днів
       *[other] Клієнт виконав обіцянку із запізненням на { $days } дня
    }
happened-promise-broken = Обіцянку порушено
happened-promise-cancelled = Обіцянку скасовано за згодою
happened-complaint-opened = Скарга
happened-complaint-answered = На скаргу надано відповідь
happened-complaint-resolved = Скаргу врегульовано

## Dossier: promises and complaints

promises-open = Відкриті обіцянки
promises-closed = Закриті обіцянки
promises-none = Обіцянок ще немає – ні наших, ні клієнта. Запишіть вище, що пообіцяно; прострочене стоятиме тут першим.
kept-by-us = Ми виконуємо { $share } обіцянок, даних клієнту (певність 90%: від { $low } до { $high }).
kept-by-them = Клієнт виконує { $share } обіцянок, даних нам (певність 90%: від { $low } до { $high }).
kept-by-us-unknown = Строк жодної з наших обіцянок ще не настав, тож невідомо, як ми їх виконуємо.
kept-by-them-unknown = Строк жодної з обіцянок клієнта ще не настав, тож невідомо, як він їх виконує.
promise-made = обіцяно { $date }
promise-deliverer = виконавець: { $who }
promise-accountable = відповідає за все: { $who }
promise-by-contact = хто пообіцяв: { $who }
promise-to-contact = кому пообіцяли: { $who }
promise-due = Термін: { $date }
promise-open-ended = Без терміну
promise-kept = Виконано { $date }
promise-kept-late =
    { $days ->
        [one] Виконано { $date }, із запізненням на { $days } день
        [few] Виконано { $date }, із запізненням на { $days } дні
        [many] Виконано { $date }, із запізненням на { $days } днів
       *[other] Виконано { $date }, із запізненням на { $days } дня
    }
promise-broken = Порушено { $date }
promise-cancelled = Скасовано { $date }
promise-keep = Виконано сьогодні
promise-otherwise = Інший результат
promise-keep-on = Виконано цього дня
promise-break = Порушено
promise-cancel = Скасовано за згодою

# Реєстр: усі обіцянки бази
ledger-lead = Усі обіцянки бази, наші й клієнтів: хто пообіцяв, хто виконує, хто відповідає за все і як надійно їх дотримуються.
ledger-list = Обіцянки бази
ledger-search = Пошук: що пообіцяно, клієнт або колега
ledger-both = Обидві сторони
ledger-state = Стан
ledger-open = Відкриті
ledger-overdue = Прострочені
ledger-all = Усі
ledger-no-deliverer = Ніхто не виконує
ledger-no-accountable = Ніхто не відповідає
ledger-gathering = Збираємо обіцянки…
ledger-none = Обіцянок ще немає
ledger-none-help = Запишіть у досьє клієнта, що пообіцяно, або імпортуйте обіцянки; тоді ця сторінка покаже, хто чого дотримується.
ledger-none-match = Обіцянок не знайдено
ledger-behind-ours = Наші обіцянки, з яких складено показник: { $what }
ledger-behind-theirs = Обіцянки клієнта, з яких складено показник: { $what }
ledger-behind-clear = Знову показати відкриті
ledger-chosen = Вибрані обіцянки
ledger-chosen-count =
    { $count ->
        [one] Вибрано { $count } обіцянку
        [few] Вибрано { $count } обіцянки
        [many] Вибрано { $count } обіцянок
       *[other] Вибрано { $count } обіцянки
    }
ledger-clear-choice = Зняти вибір
ledger-kept = Виконано
ledger-late =
    { $days ->
        [one] Виконано із запізненням на { $days } день
        [few] Виконано із запізненням на { $days } дні
        [many] Виконано із запізненням на { $days } днів
       *[other] Виконано із запізненням на { $days } дня
    }
ledger-broken = Порушено
ledger-running = Відкрита
ledger-dropped = Скасовано за згодою
ledger-reliability = Як надійно виконують обіцянки
ledger-reliability-help = Частка виконаних із 90% інтервалом. Запізніла обіцянка зараховується частково, давня – менше, а та, строк якої ще не настав, – зовсім ні. Порядок – за нижньою межею інтервалу, щоб одна виконана обіцянка не випередила п’ятдесят; від найменш надійних – за верхньою, щоб одна порушена нікого не звинувачувала. Якщо решта бази каже достатньо, з неї починають оцінку нових.
ledger-kept-by-us = Ми виконуємо { $share } наших обіцянок (певність 90%: від { $low } до { $high }).
ledger-kept-by-them = Клієнти виконують { $share } обіцянок, даних нам (певність 90%: від { $low } до { $high }).
ledger-weighing = Обчислюємо надійність…
ledger-by = Надійність за
ledger-by-our-accounts = Клієнт, наші обіцянки
ledger-by-their-accounts = Клієнт, його обіцянки
ledger-by-deliverers = Колега-виконавець
ledger-by-functions = Відділ-виконавець
ledger-weakest-first = Спершу найменш надійні
ledger-no-groups = Жодна обіцянка нікого такого не називає.
ledger-share = Виконано (частка)
ledger-range = 90% інтервал
ledger-count = Обіцянки
ledger-from-to = від { $low } до { $high }
ledger-nothing-due = Строк ще не настав
ledger-show-behind = Показати обіцянки, з яких це складено: { $what }
ledger-hand-overs = Передавання обіцянок між відділами
ledger-hand-overs-help = Один відділ дає слово, інший має його дотримати. Кожна клітинка каже, як надійно це відбувається; сірі, де відділ той самий, – для порівняння.
ledger-hand-overs-none = Жодна обіцянка не називає водночас того, хто пообіцяв, і того, хто виконує, з їхніми відділами.
ledger-weakest-hand-over = Найслабша ланка: обіцянки, які дає { $from }, а виконує { $to }, дотримано у { $share } випадків (певність 90%: від { $low } до { $high }).
ledger-hand-over = { $from } – { $to }
ledger-from-by = Хто пообіцяв
ledger-promises =
    { $count ->
        [one] { $count } обіцянка
        [few] { $count } обіцянки
        [many] { $count } обіцянок
       *[other] { $count } обіцянки
    }

complaints-open = Відкриті скарги
complaints-closed = Закриті скарги
complaints-none = Відкритих скарг немає.
complaint-targets = Ціль: відповідь – за { $answer ->
        [one] { $answer } день
        [few] { $answer } дні
        [many] { $answer } днів
       *[other] { $answer } дня
    }, врегулювання – за { $resolve ->
        [one] { $resolve } день
        [few] { $resolve } дні
        [many] { $resolve } днів
       *[other] { $resolve } дня
    }.
complaint-answer = Відповідь надано сьогодні
complaint-resolve = Врегульовано сьогодні
complaint-opened-on = подано { $date }
complaint-cause = причина: { $cause }
complaint-unanswered =
    { $days ->
        [0] Подано сьогодні
        [one] Без відповіді { $days } день
        [few] Без відповіді { $days } дні
        [many] Без відповіді { $days } днів
       *[other] Без відповіді { $days } дня
    }
complaint-answered =
    { $days ->
        [0] Відповідь надано, подано сьогодні
        [one] Відповідь надано, відкрита { $days } день
        [few] Відповідь надано, відкрита { $days } дні
        [many] Відповідь надано, відкрита { $days } днів
       *[other] Відповідь надано, відкрита { $days } дня
    }
complaint-resolved =
    { $days ->
        [0] Врегульовано того самого дня
        [one] Врегульовано за { $days } день
        [few] Врегульовано за { $days } дні
        [many] Врегульовано за { $days } днів
       *[other] Врегульовано за { $days } дня
    }

## Dossier: contracts

tab-trade = Замовлення і договори
contracts = Договори
contracts-none = Договорів ще немає. Додайте чинні: їхні строки поновлення й плата з’являться на сторінках «Сьогодні» та «Цінність».
contracts-ended = Завершені: { $count }
contract-add = Додати договір
contract-subject = Про що договір
contract-at-the-end = Наприкінці строку
contract-renews-itself = Поновлюється сам
contract-ends-unless-renewed = Закінчується, якщо не поновити
contract-covers = Замовлення під час дії покриває плата
contract-benchmarking = Наші ціни можуть порівнювати з іншими
contract-no-fee = без плати, оплата замовленнями
contract-fee = { $months ->
        [1] { $amount } на місяць
        [12] { $amount } на рік
       *[other] { $amount } кожні { $months } міс.
    }
contract-begins = Починається { $date }
contract-renews-on = Поновлюється { $date }
contract-runs-out = Спливає { $date }
contract-ends = Закінчується { $date }
contract-ended = Закінчився { $date }
contract-since = від { $date }
contract-renewed = { $count ->
        [one] поновлено { $count } раз
        [few] поновлено { $count } рази
        [many] поновлено { $count } разів
       *[other] поновлено { $count } раза
    }
contract-notice-by = розірвати можна до { $date }
contract-notice-past = розірвати можна було до { $date }
contract-orders-included = замовлення включено
contract-benchmark-clause = умова про порівняння цін
contract-give-notice = Розірвано сьогодні
contract-renew = Поновлено
record-contract = Договір
field-starts-on = Перший день
field-ended-on = Закінчився
field-term = Місяців у строці
field-notice = Днів на попередження
field-notice-on = Попередження подано
field-fee = Плата за строк
target-ends-on = Останній день строку
happened-contract-began = Початок договору
happened-contract-noticed = Договір: подано попередження
happened-contract-ended = Кінець договору

## Dossier: orders

order-add = Додати замовлення
orders-none = Замовлень ще немає. Внесіть останні або імпортуйте їх: на них ґрунтуються цінність, динаміка замовлень і якість доставки.
orders-year =
    { $count ->
        [0] За останні 12 місяців немає замовлень із сумою.
        [one] За останні 12 місяців: { $amount } із { $count } замовлення.
        [few] За останні 12 місяців: { $amount } із { $count } замовлень.
        [many] За останні 12 місяців: { $amount } із { $count } замовлень.
       *[other] За останні 12 місяців: { $amount } із { $count } замовлення.
    }
order-number = Номер замовлення
order-on = Дата замовлення
order-due = Бажана дата
order-quality = Дефекти
defect-none = Без дефектів
defect-some = З дефектом
order-summed = Сума складається з позицій замовлення.
order-of-day = Замовлення від { $date }
order-no-amount = без суми
order-ordered = замовлено { $date }
order-asked-for = бажана дата – { $date }
order-in-time = Доставлено { $date }
order-late =
    { $days ->
        [one] Доставлено { $date }, із запізненням на { $days } день
        [few] Доставлено { $date }, із запізненням на { $days } дні
        [many] Доставлено { $date }, із запізненням на { $days } днів
       *[other] Доставлено { $date }, із запізненням на { $days } дня
    }
order-awaited = Ще не доставлено
order-deliver = Доставлено сьогодні
order-lines =
    { $count ->
        [one] { $count } позиція
        [few] { $count } позиції
        [many] { $count } позицій
       *[other] { $count } позиції
    }
order-lines-label = Позиції замовлення
amount-in = { $amount } { $currency }

## Import

import-lead = Перенесіть таблиці з вашої ERP або CRM до бази. Нічого не зміниться, доки ви не натиснете «Імпортувати».
import-clear = Почати спочатку
import-files = 1. Файли
import-options = 2. Параметри
import-outcome = 3. Що станеться
import-finish = 4. Імпорт
import-choose = Виберіть файли або перетягніть їх сюди
import-choose-help = CSV або текст, можна кілька одразу. Їх буде прочитано в цьому браузері й нікуди не надіслано.
import-drop-now = Відпустіть, щоб прочитати
import-reading = Читання файлу { $file }…
import-trying = З’ясовуємо, що станеться…
import-running = Імпортування…
import-stopped = Зупинено. Нічого не імпортовано.
import-files-read =
    { $count ->
        [0] Файлів ще не вибрано
        [one] Прочитано { $count } файл
        [few] Прочитано { $count } файли
        [many] Прочитано { $count } файлів
       *[other] Прочитано { $count } файлу
    }
import-file-empty = У файлі { $file } немає заголовків. Збережіть його знову з назвами стовпців у першому рядку.
import-file-no-text = { $file } – не текстовий файл. Відкрийте його в табличному редакторі та збережіть аркуш як CSV.
import-file-too-large = Файл { $file } більший за { $limit } МБ. Розділіть його та імпортуйте частини по черзі.
import-file-too-many-rows = Рядків у файлі { $file } більше, ніж дозволено ({ $limit }). Розділіть його та імпортуйте частини по черзі.
import-file-too-many-columns = Стовпців у файлі { $file } більше, ніж дозволено ({ $limit }). Збережіть його знову лише з потрібними стовпцями.
import-file-no-bytes = Не вдалося прочитати { $file }. Якщо це папка, відкрийте її та виберіть файли; якщо файл відтоді змінився, виберіть його знову.
import-guide = Які файли підходять?
import-guide-help = Одна таблиця на файл, назви стовпців у першому рядку, роздільник – кома, крапка з комою, табуляція або |. Стовпці розпізнаються за назвами кількома мовами, у будь-якому порядку, і їх можна виправити. Рядки прив’язуються до клієнта за номером або назвою.
import-guide-needed = Обов’язково; з кожного рядка досить одного стовпця:
import-guide-others = Також розпізнаються:
import-template = Зберегти шаблон: { $kind }
import-kind-products = Товари
import-kind-orders = Замовлення
import-kind-order-lines = Позиції замовлень
import-kind-touchpoints = Контакти
import-kind-promises = Обіцянки
import-kind-complaints = Скарги
import-kind = Вміст рядків
import-kind-none = Виберіть…
import-encoding = Кодування
import-delimiter = Роздільник
import-size = { $rows ->
        [one] { $rows } рядок
        [few] { $rows } рядки
        [many] { $rows } рядків
       *[other] { $rows } рядка
    }, { $columns ->
        [one] { $columns } стовпець
        [few] { $columns } стовпці
        [many] { $columns } стовпців
       *[other] { $columns } стовпця
    }
import-remove = Прибрати файл { $file }
import-remove-short = Прибрати
import-needs-kind = Укажіть, що містять рядки файлу { $file }.
import-needs-column =
    { $count ->
        [1] У файлі { $file } немає стовпця для поля «{ $columns }»: виберіть його в таблиці нижче.
        [one] У файлі { $file } бракує стовпця для одного з полів: { $columns }. Виберіть його в таблиці нижче.
        [few] У файлі { $file } бракує стовпця для одного з полів: { $columns }. Виберіть його в таблиці нижче.
        [many] У файлі { $file } бракує стовпця для одного з полів: { $columns }. Виберіть його в таблиці нижче.
       *[other] У файлі { $file } бракує стовпця для одного з полів: { $columns }. Виберіть його в таблиці нижче.
    }
import-needs-answer = Дайте відповідь на запитання про стовпець «{ $column }» у файлі { $file }.
import-question = Стовпець «{ $column }» можна прочитати по-різному. Що означає «{ $example }»?
import-reads-as = { $reading } ({ $way })
import-reads-not = Так прочитати не можна: такі рядки буде відхилено ({ $way })
import-columns-taken = Стовпці: імпортується { $taken } із { $total }
import-columns-of = Стовпці файлу { $file }
import-column = Стовпець
import-column-number = Стовпець { $number }
import-samples = У файлі
import-meaning = Імпортувати як
import-meaning-of = «{ $column }» імпортувати як
import-written = Читати як
import-written-open = Чекає на вашу відповідь
import-written-plain = Як є
import-not = Не імпортувати
format-dmy = день / місяць / рік
format-mdy = місяць / день / рік
format-ymd = рік / місяць / день
format-point = дробова частина після крапки, як-от 1,234.56
format-comma = дробова частина після коми, як-от 1.234,56
format-fraction = 0,15 означає 15%
format-percent = 15 означає 15%
encoding-utf8 = UTF-8
encoding-utf16le = UTF-16, спершу молодший байт
encoding-utf16be = UTF-16, спершу старший байт
encoding-1252 = Windows-1252, Західна Європа
encoding-1250 = Windows-1250, Центральна Європа
encoding-1251 = Windows-1251, кирилиця
encoding-1256 = Windows-1256, арабська
delimiter-comma = Кома ,
delimiter-semicolon = Крапка з комою ;
delimiter-tab = Табуляція
delimiter-pipe = Вертикальна риска |
import-currency = Валюта для сум без валюти
import-currency-help = Три латинські літери, наприклад EUR. Суми з власною валютою її зберігають.
import-currency-wrong = Введіть три латинські літери, наприклад EUR.
import-outcome-none = Щойно файл буде готовий, ви побачите тут, що буде створено, а що – відхилено.
import-created = Нові
import-updated = Оновлені
import-unchanged = Без змін
import-refused = Відхилені
import-refused-count =
    { $count ->
        [one] Буде відхилено { $count } рядок
        [few] Буде відхилено { $count } рядки
        [many] Буде відхилено { $count } рядків
       *[other] Буде відхилено { $count } рядка
    }
import-counts = Кількість за типами
import-refused-rows = Відхилені рядки
import-left-out-cells = Пропущені клітинки
import-refused-help = Усі інші рядки буде імпортовано. Збережіть відхилені, виправте їх та імпортуйте цей файл окремо.
import-save-refused = Зберегти відхилені рядки з файлу { $file }
import-listed-only = Показано перші { $count }.
import-left-out-count =
    { $count ->
        [one] { $count } клітинка залишиться порожньою, хоча її рядок буде імпортовано
        [few] { $count } клітинки залишаться порожніми, хоча їхні рядки буде імпортовано
        [many] { $count } клітинок залишаться порожніми, хоча їхні рядки буде імпортовано
       *[other] { $count } клітинки залишаться порожніми, хоча їхні рядки буде імпортовано
    }
import-file = Файл
import-line = Рядок
import-value = Значення
import-reason = Причина
import-reason-at = { $column }: { $reason }
import-file-made = Збережено як { $file }
import-file-failed = Не вдалося зберегти файл { $file }: браузер відмовився створити файл.
import-ignored = Стовпці, які не імпортуються
import-ignored-of = { $file }: { $columns }
import-assumed = Припущення
import-assumed-currency = Для сум без валюти прийнято валюту { $currency }.
import-assumed-costs = У цих даних немає витрат: маржу, утримання й ставку дисконтування взято з політики, і це припущення.
import-assumed-value = Маржу, утримання й ставку дисконтування взято з політики, і це припущення.
import-assumed-link = Переглянути їх у налаштуваннях
import-assumed-contact = Кожне замовлення вважається також контактом з боку клієнта.
import-look-back = Дані закінчуються { $date }: показати базу станом на цей день
import-now = Імпортувати
import-one-undo = Увесь імпорт можна відмінити одним кроком.
import-needs-currency = Спершу вкажіть валюту сум у розділі «Параметри».
import-needs-files = Потрібна ваша увага: { $files }. Перегляньте, чого там бракує, або приберіть файл.
import-changes-nothing = Ці файли нічого не змінюють у базі.
import-not-done = Нічого не імпортовано. { $why }
row-cell-count = Клітинок у рядку: { $found }, у заголовках: { $expected }. Імовірно, всередині клітинки є роздільник без лапок.
row-stray-quote = Лапки не закрито, або вони стоять посеред клітинки.
row-control-character = У рядку є символ, якого не буває в тексті.
row-missing = Клітинка порожня, хоча вона потрібна.
row-not-a-date = Це не дата у форматі цього стовпця.
row-not-a-number = Це не число у форматі цього стовпця.
row-not-whole = Тут має бути ціле число.
row-not-a-share = Це не частка від 0 до 100%.
row-not-a-currency = Це не код валюти на зразок EUR.
row-unknown-word = Це слово тут невідоме.
row-unknown-account = Такого клієнта немає ні в базі, ні в цих файлах; можливо, його рядок відхилено.
row-unknown-order = Такого замовлення немає ні в базі, ні в цих файлах; можливо, його рядок відхилено.
row-unknown-colleague = Такого колеги немає ні в базі, ні в цих файлах.
row-unknown-contact = Такої особи в цього клієнта немає.
row-ambiguous = Цьому відповідає кілька записів: скористайтеся номером.
row-order-of-other-account = Цей номер замовлення належить іншому клієнту.
row-contradicts = Це суперечить рядку { $line } про той самий запис.
row-refused = { $field }: { $reason }
target-first-name = Ім’я
target-last-name = Прізвище
target-title = Посада
target-function = Відділ
target-email = Ел. пошта
target-phone = Телефон
target-cost-per-hour = Вартість години
target-account-kind = Тип клієнта
target-segment = Галузь
target-street = Вулиця
target-postal-code = Індекс
target-city = Місто
target-region = Регіон
target-country = Країна
target-fax = Факс
target-website = Вебсайт
target-posture = Формат співпраці
target-tags = Теги
target-custom = Зберегти як власне поле
target-contact-name = Контактна особа: ім’я
target-contact-title = Контактна особа: посада
target-contact-email = Контактна особа: ел. пошта
target-contact-phone = Контактна особа: телефон
target-unit = Одиниця пакування
target-cost = Собівартість
target-stock = Залишок на складі
target-lead-days = Термін доставки, днів
target-discontinued = Знято з продажу
target-account = Клієнт, за номером або назвою
target-account-name = Назва клієнта
target-ordered-on = Дата замовлення
target-defect-free = Доставлено без дефектів
target-seller = Продавець
target-order = Номер замовлення
target-line-text = Текст позиції
target-unit-price = Ціна за одиницю
target-discount = Знижка
target-channel = Канал
target-direction = Напрям
target-notes = Примітки
target-side = Чия обіцянка
target-made-on = Дата обіцянки
target-kept-on = Дата виконання
target-promiser = Хто пообіцяв
target-deliverer = Хто виконує
target-deliverer-function = Відділ, що виконує
target-accountable = Відповідальний за все
target-complained-on = Дата скарги
target-cause = Причина
target-department = Відповідальний відділ
target-switching-cost = Скільки коштувала б клієнтові зміна постачальника
target-rival-rating = Наскільки добре справляється конкурент
target-as-of = Дата оцінки
target-transactional = Частка часу на замовлення та ціни

## What lies ahead

tab-value = Цінність
ahead = Перспективи
ahead-horizon = Горизонт
ahead-months =
    { $count ->
        [1] Найближчий місяць
        [one] Найближчий { $count } місяць
        [few] Найближчі { $count } місяці
        [many] Найближчі { $count } місяців
       *[other] Найближчі { $count } місяця
    }
ahead-years =
    { $count ->
        [1] Найближчий рік
        [one] Найближчий { $count } рік
        [few] Найближчі { $count } роки
        [many] Найближчі { $count } років
       *[other] Найближчі { $count } року
    }
ahead-months-axis = Місяців наперед
ahead-date-axis = Дата
ahead-from-to = від { $low } до { $high }
ahead-below = менше ніж { $figure }
ahead-above = понад { $figure }
ahead-revenue = Очікуваний виторг
ahead-margin = Очікувана маржа
ahead-orders = Очікувані замовлення
ahead-alive = Усе ще активний
ahead-alive-means = Імовірність, що клієнт ще колись щось замовить.
ahead-none = Жодного замовлення
ahead-none-means = Імовірність, що за цей час не надійде жодного.
ahead-no-orders = Цей клієнт ще нічого не замовляв. Прогноз з’явиться з першим замовленням.
ahead-lost = Цього клієнта позначено як втраченого: від нього більше нічого не очікують. Якщо він знову щось замовить, поверніть йому стадію «Чинний».
ahead-no-amounts = Жодне замовлення у валюті цього клієнта не має суми. Внесіть суми, щоб побачити тут виторг і маржу.
ahead-no-mean = Суми замовлень різняться так сильно, що середнього, якого можна очікувати, немає. Гроші показано лише для клієнтів, чиї власні замовлення мають суми.
ahead-too-few = Моделі вчаться на відмінностях між клієнтами, тому потрібні щонайменше два клієнти із замовленнями. Спершу імпортуйте або внесіть замовлення.
ahead-nothing = Прогнозувати ще нема з чого
ahead-reading = Читання замовлень…
ahead-fitting = Перевірка моделей: крок { $done } із { $of }
ahead-progress = Перебіг
ahead-stop = Зупинити
ahead-stopped = Зупинено. Попередні результати могли застаріти.
ahead-failed = Не вдалося обчислити показники. Ваші записи в безпеці; спробуйте ще раз або перезавантажте сторінку.
ahead-counting = Підсумовування клієнтів: { $done } із { $of }
ahead-revenue-chart = Майбутній виторг
ahead-alive-chart = Чи клієнт усе ще активний?
ahead-alive-about = Вибраного дня: { $now }; через рік, без нового замовлення: { $later }.
ahead-ordered = { $date }: замовлення. Усе ще активний: { $chance }
ahead-order = Замовлення
ahead-what = Подія
ahead-if-silent = Без нового замовлення
ahead-basis-title = На чому це ґрунтується
ahead-basis = Модель навчено на даних до { $date } (клієнтів: { $customers }, повторних замовлень: { $repeats }). Замовлення одного дня вважаються одним. Час рахується в тижнях.
ahead-frequency = Частота замовлень, поки клієнт активний
ahead-spend = Сума замовлення
ahead-a-year = { $count } на рік
ahead-shrunk = { $believed }. За записами самого клієнта: { $own } (вага { $weight }); решта – середнє всієї бази: { $book }.
ahead-books-own = { $believed }. Записи самого клієнта про це ще не свідчать; середнє всієї бази: { $book }.
ahead-weeks = { $count } тиж.
ahead-overdue = Клієнт мовчить { $silent } за власного ритму { $rhythm } (співвідношення: { $ratio }). Якби він був усе ще активний, імовірність такого довгого мовчання становила б { $chance }.
ahead-silent-once = Після єдиного замовлення клієнт мовчить { $silent }; якби він був усе ще активний, імовірність такого довгого мовчання становила б { $chance }.
ahead-margin-year = Маржа після всіх витрат: { $rate } від виторгу, як за останні 12 місяців.
ahead-margin-ever = Маржа після всіх витрат: { $rate } від виторгу, як за всіма замовленнями клієнта; за останні 12 місяців їх не було.
ahead-margin-policy = Маржа: { $rate } від виторгу, за припущенням у налаштуваннях.
ahead-margin-serve = Наш час на клієнта забирає { $share } виторгу; це вже віднято.
ahead-margin-assumed = Собівартість невідома для { $share } виторгу; там припущено маржу з налаштувань.
ahead-left-foreign =
    { $count ->
        [one] { $count } замовлення не у валюті { $currency }: враховано як замовлення, але без суми.
        [few] { $count } замовлення не у валюті { $currency }: враховано як замовлення, але без суми.
        [many] { $count } замовлень не у валюті { $currency }: враховано як замовлення, але без суми.
       *[other] { $count } замовлення не у валюті { $currency }: враховано як замовлення, але без суми.
    }
ahead-left-amount =
    { $count ->
        [one] { $count } замовлення без суми: враховано лише як замовлення.
        [few] { $count } замовлення без суми: враховано лише як замовлення.
        [many] { $count } замовлень без суми: враховано лише як замовлення.
       *[other] { $count } замовлення без суми: враховано лише як замовлення.
    }
ahead-left-worthless =
    { $count ->
        [one] Не враховано { $count } замовлення з нульовою сумою, як-от зразок.
        [few] Не враховано { $count } замовлення з нульовою сумою, як-от зразки.
        [many] Не враховано { $count } замовлень із нульовою сумою, як-от зразки.
       *[other] Не враховано { $count } замовлення з нульовою сумою, як-от зразки.
    }
ahead-left-refunds =
    { $count ->
        [one] Від попередніх замовлень віднято { $count } повернення коштів.
        [few] Від попередніх замовлень віднято { $count } повернення коштів.
        [many] Від попередніх замовлень віднято { $count } повернень коштів.
       *[other] Від попередніх замовлень віднято { $count } повернення коштів.
    }
ahead-left-cancelled =
    { $count ->
        [one] За { $count } замовлення повернено всю суму: більше не враховано.
        [few] За { $count } замовлення повернено всю суму: більше не враховано.
        [many] За { $count } замовлень повернено всю суму: більше не враховано.
       *[other] За { $count } замовлення повернено всю суму: більше не враховано.
    }
ahead-stakes = Що змінило б прогноз
ahead-change = очікувану кількість замовлень за рік на { $orders }
ahead-change-worth = очікувану кількість замовлень за рік на { $orders }, а маржу на { $margin }
ahead-one-more = Ще одне замовлення сьогодні збільшило б { $change }.
ahead-silent-quarter = Ще один квартал без замовлення зменшив би { $change }. Імовірність, що клієнт усе ще активний, становила б тоді { $chance }.
ahead-units = Разом із підрозділами
ahead-with-units = { $accounts }, виторг за 12 місяців: { $revenue } (певність 80%: { $likely }).
ahead-what-if = А якщо…?
ahead-reset = Повернути як є
ahead-margin-rate = Маржа, % від виторгу
ahead-retention = Утримання, % на рік
ahead-cost = Витрати на залучення клієнта
ahead-worth = Майбутні роки сьогодні варті { $amount }.
ahead-retention-apart = Замовлення цього клієнта вказують на утримання { $own }. Довічна цінність клієнта вгорі сторінки спирається на { $assumed }, як припускають Налаштування для всієї бази.
ahead-pay-back = Витрати на залучення клієнта окупляться; строк у роках: { $years }.
ahead-never-back = Витрати на залучення клієнта ніколи не окупляться.
ahead-few-repeats = Повторних замовлень у всій базі лише { $count }. Тому показники ґрунтуються здебільшого на тому, що звичне для клієнтів, і мають широкі інтервали.
ahead-dependent = У клієнтів, які замовляють частіше, інша й сума одного замовлення (рангова кореляція: { $correlation }). Модель сум вважає, що одне від одного не залежить. Тому сум немає там, де власні замовлення клієнта важать менше половини; для решти сприймайте їх обережно.
ahead-not-own = Клієнти, що замовляють частіше, витрачають на замовлення інакше, а власних замовлень цього клієнта замало, щоб вони говорили самі за себе: середнє по базі вводило б в оману.
ahead-lifetime = Довічна цінність за моделями
ahead-lifetime-orders = Майбутні замовлення: { $orders }, пізніші важать менше. По { $spend } вони дадуть { $revenue }.
ahead-lifetime-contract = { $subject }: майбутні строки: { $terms }, пізніші важать менше. По { $fee } вони дадуть { $revenue }.
ahead-lifetime-rate = Після всіх витрат лишається { $rate } цього доходу. Гроші, пізніші на рік, важать на { $discount } менше.
ahead-lifetime-known = Окрім випадку, наскільки не відомі параметри моделей: { $range }.
ahead-lifetime-apart = Число вгорі сторінки інше: річна маржа за утримання, яке припускають налаштування. Воно не потребує моделей і є для кожного клієнта.
ahead-lifetime-fallback = Чинне число вгорі сторінки: маржа й утримання, як їх припускають налаштування.
ahead-lifetime-no-discount = У налаштуваннях ставка дисконту 0 %: те, що ніколи не закінчується, не мало б межі.
ahead-contract-point = { $subject }: ще один пункт імовірності поновлення вартий { $amount }.
ahead-renewal = Рішення { $date }; імовірність поновлення { $chance }, з певністю 80% від { $low } до { $high }.
ahead-renewal-ends = Закінчується { $date }: подано попередження.
ahead-renewal-brings = { $horizon }: його плата дасть { $amount }, з певністю 80% { $range }.
ahead-renewal-brings-sure = { $horizon }: його плата дасть { $amount }.
ahead-renewal-brings-most = { $horizon }: його плата найімовірніше дасть { $most }; у середньому, бо він може закінчитися, { $amount }.
ahead-renewal-no-fee = Плати немає: він приносить замовлення.
ahead-renewal-apart = Його плата в { $currency } не входить у показники клієнта.
ahead-renewal-pooled = Жоден строк такої довжини ще не підлягав поновленню: за нього говорять договори всіх довжин.
ahead-renewal-later = Чи діятиме він далі?
ahead-renewal-after = Після рішення
ahead-renewal-runs = Ще діє
ahead-left-covered =
    { $count ->
        [one] { $count } замовлення покриває плата за договором, яка рахується замість нього.
        [few] { $count } замовлення покриває плата за договорами, яка рахується замість них.
        [many] { $count } замовлень покриває плата за договорами, яка рахується замість них.
       *[other] { $count } замовлення покриває плата за договорами, яка рахується замість них.
    }
ahead-left-before =
    { $count ->
        [one] { $count } замовлення до договору, плата за яким покриває все, нічого не каже про майбутнє.
        [few] { $count } замовлення до договору, плата за яким покриває все, нічого не кажуть про майбутнє.
        [many] { $count } замовлень до договору, плата за яким покриває все, нічого не кажуть про майбутнє.
       *[other] { $count } замовлення до договору, плата за яким покриває все, нічого не каже про майбутнє.
    }
renewals = Як поновлюють договори
renewals-about = Виведено з договорів цієї бази, строки однакової довжини разом. Плата рахується рівномірно впродовж строку.
renewals-term = Строк
renewals-all = Усі довжини
renewals-months =
    { $count ->
        [one] { $count } місяць
        [few] { $count } місяці
        [many] { $count } місяців
       *[other] { $count } місяця
    }
renewals-made = Поновлено
renewals-made-of = { $made } з { $due }
renewals-at = Імовірність при поновленні { $number }
renewals-few = Мало: поновлень, що мали відбутися, менше ніж { $count }, тож показники спираються переважно на звичне для договорів.
renewals-few-mark = мало
model-sbg = sBG
model-bdw = BdW
model-steady = sBG, зсунутий бета-геометричний: імовірність клієнта піти незмінна. Лишаються дедалі більше ті, у кого вона мала.
model-changing = BdW, дискретний бета-Вейбулла: імовірність клієнта піти ще й змінюється з часом.
ahead-untried = Жодної моделі ще не вдалося випробувати на минулому бази: воно коротше за дев’ять місяців або тоді майже ніхто не замовляв.
ahead-beaten = На минулих даних цієї бази точнішим був простіший прогноз: «{ $naive }». Вважайте ці показники не кращими за нього.
ahead-formula = Модель визначає для кожного клієнта частоту замовлень та ймовірність того, що він піде; і те, й інше вона виводить із замовлень самого клієнта та всіх інших. Інтервали враховують і випадковість, і те, чого не відомо про параметри моделі: це точні розподіли, усереднені за всіма правдоподібними параметрами.
ahead-sources = Джерела: Fader, Hardie & Lee 2005; Batislam, Denizel & Filiztekin 2007; Schmittlein, Morrison & Colombo 1987; Fader & Hardie 2013; Platzer & Reutterer 2016; Fader & Hardie 2007, 2010; Fader, Hardie, Liu, Davin & Steenburgh 2018.
ahead-calibration = Прогноз і дійсність
ahead-calibration-about = Моделі бачили лише дані до { $date } і нічого пізнішого. Лінія: очікувані тоді замовлення. Точки: замовлення, що надійшли. Клієнтів згруповано за тим, чого від них очікували.
ahead-group = { $accounts }, замовлень на клієнта: очікувалося { $expected }, надійшло { $actual }
ahead-groups-axis = Групи, від найменшої
ahead-orders-each = Замовлень на клієнта
ahead-expected = Очікувалося
ahead-came = Надійшло
ahead-cohorts = Скільки клієнтів залишається
ahead-cohorts-about = Клієнти за роком першого замовлення: яка їх частка купувала в кожному наступному році та який виторг вони дали. Підраховано, а не оцінено; останній рік ще триває.
ahead-cohort-won = Рік залучення
ahead-cohort-year = Рік { $number }
ahead-totals = Усі клієнти разом
ahead-total-of = { $accounts } із сумами у валюті { $currency }
ahead-ranking = Клієнти за перспективами
ahead-by = Сортування
ahead-at-risk = Маржа, яку, можливо, вже втрачено
ahead-more = Показати більше клієнтів
ahead-export = Зберегти як CSV
ahead-left-accounts = Не в списку: без замовлень – { $new }, втрачених – { $lost }.
book-value = Майбутня цінність
book-value-lead = Скільки дадуть усі клієнти, наскільки це певно й про кого з них варто подбати.
concentration-side = Концентрація

## Key accounts, what if, and where the value stands

field-criteria = Критерії картки оцінки
key-accounts = Ключові клієнти
key-accounts-lead = Які клієнти заслуговують бути ключовими, наскільки певна їхня черговість і як мало потрібно, щоб її змінити.
key-accounts-none = Імпортуйте клієнтів та їхні замовлення – тоді ця сторінка впорядкує їх за ознаками ключового клієнта.
criterion-volume = Річний обсяг
criterion-profitable = Частка прибуткових товарів
criterion-central = Централізовані закупівлі
criterion-regions = Регіони, що потребують обслуговування
criterion-price = Чутливість до ціни
criterion-wish = Бажання тривалої співпраці
scorecard-score = Оцінка
scorecard-range = Від найгіршої до найкращої
scorecard-lead = Перевага над наступним
scorecard-why-of = Чому? { $name }
scorecard-from-to = { $low } до { $high }
scorecard-points = { $points } б.
scorecard-no-weights = Жодні ваги її не змінять
scorecard-fragile = хитка
scorecard-dominates = Наступний клієнт: { $next }. Він не має переваги в жодному критерії, тож жодні ваги не змінять черговості.
scorecard-turns = Наступний клієнт: { $next }. Він зрівняється, щойно ваги зміняться загалом на { $points } балів зі 100, найшвидше – з «{ $from }» на «{ $to }».
scorecard-level = Наступний клієнт: { $next }. Оцінка та сама.
scorecard-complete = { $accounts }, з них із усіма відомими показниками: { $complete }.
scorecard-fragile-count = Хиткі серед перших { $first } переваг: { $fragile }. Там черговість змінюється, коли ваги зсунуться загалом менш ніж на { $points } балів зі 100.
scorecard-place = Місце { $rank } з { $count }, оцінка { $score }.
scorecard-between = Вона лежить між { $low } і { $high }, хоч якими виявляться відсутні показники.
scorecard-parts = З чого складається оцінка
scorecard-criterion = Критерій
scorecard-weight = Вага
scorecard-adds = Додає
scorecard-midway = { $score } (середина)
scorecard-open = Відкрити досьє
scorecard-no-volume = Невідомо: жодного замовлення за рік не вдалося врахувати
scorecard-no-cost = Невідомо: немає собівартості товарів
scorecard-no-region = Невідомо: немає країни чи регіону
scorecard-no-judgement = Невідомо: ще не оцінено
scorecard-no-number = Невідомо: у цьому полі немає числа
scorecard-criteria = Критерії та ваги
scorecard-criteria-about = Важать лише пропорції. Порядок змінюється під час введення; збережені критерії стають частиною політики.
scorecard-unsaved = Ці критерії не збережено.
scorecard-save = Зберегти критерії
scorecard-standard = Стандартні критерії
scorecard-known = відомо: { $count } з { $total }
scorecard-scale = Шкала
scorecard-step = { $at }: { $score }
scorecard-step-add = Додати сходинку
scorecard-step-remove = Вилучити
scorecard-step-remove-of = Вилучити сходинку { $step }
scorecard-remove = Вилучити критерій { $criterion }
scorecard-figure-percent = Показник у відсотках
scorecard-figure-of = { $criterion }: показник сходинки { $step }
scorecard-score-of = { $criterion }: оцінка сходинки { $step }
scorecard-own = Власне поле
scorecard-own-add = Додати як критерій
scorecard-own-none = Більше немає власних полів із числами. Стовпці, імпортовані як власні поля, можуть стати тут критеріями.
scorecard-fault-number = Введіть число без роздільників тисяч.
scorecard-fault-whole = Введіть ціле число від 0 до { $most }.
scorecard-fault-rises = Має бути більшим за попередній показник.
scorecard-fault-weightless = Принаймні один критерій повинен мати вагу, більшу за нуль.
portfolio-leavers = Клієнти, які йдуть
portfolio-merging = Клієнти, які об’єднуються
portfolio-pick = Додати клієнта
portfolio-unpick = Прибрати: { $name }
portfolio-merge-few = Одному клієнтові немає з ким об’єднатися: додайте іншого.
portfolio-peak = Вершина кривої кита
portfolio-peak-accounts = Клієнти на вершині
matrix = Де зосереджена цінність
matrix-about = Клієнти та їхня довічна цінність за двома ознаками; клітинка відкриває своїх клієнтів. Клієнтів, які пішли, не враховано.
matrix-kind = Порівняти
matrix-health-value = Стан і цінність
matrix-posture-health = Формат співпраці та стан
matrix-posture-advised = Формат співпраці зараз і рекомендований
matrix-advised = Рекомендований формат співпраці
matrix-advised-about = У рядках – нинішній формат, у стовпцях – рекомендований. Де вони різняться, досьє пояснює чому, під запитанням «Наскільки близькими нам бути?».
matrix-do-not-invest = Не інвестувати
matrix-find-out = Замало відомо
matrix-class-a = A: перші { $share } цінності
matrix-class-b = B: наступні { $share }
matrix-class-c = C: останні { $share }
matrix-class-none = Цінність невідома
matrix-cell = { $row }, { $column }
matrix-cell-advised = Зараз: { $row }, рекомендовано: { $column }
matrix-all = Усього
matrix-currency = Оцінені в іншій валюті, ніж { $currency }, враховані без цінності: { $count }.
matrix-by-hand = Рівень задано вручну, тут ураховано за обчисленим: { $count }.

## The models of what lies ahead

model-bg-nbd = BG/NBD
model-mbg-nbd = MBG/NBD
model-pareto-nbd = Pareto/NBD
model-mbg-cnbd = MBG/CNBD-k
model-bg-nbd-holds = Модель припускає, що замовлення надходять випадково, від кожного клієнта у власному темпі, і що клієнт може піти після будь-якого повторного замовлення. Того, хто замовив лише раз, вважають усе ще активним.
model-mbg-nbd-holds = Модель припускає, що замовлення надходять випадково, від кожного клієнта у власному темпі, і що клієнт може піти після будь-якого замовлення, навіть першого.
model-pareto-nbd-holds = Модель припускає, що замовлення надходять випадково, від кожного клієнта у власному темпі, і що клієнт може піти будь-якої миті.
model-mbg-cnbd-holds = Припускає, що замовлення надходять регулярніше, ніж випадково, у власному темпі кожного клієнта, і що клієнт може піти після будь-якого замовлення, зокрема першого. Що більше k, то більша регулярність.
model-again = Стільки, скільки за попередній період такої самої тривалості
model-own-mean = Стільки, скільки в клієнта в середньому
model-off = { $orders } ({ $off })
model-covered = { $covered } (заявлено { $promised })
model-chosen = Вибрано модель { $model }: на даних до { $date } ({ $accounts }) вона надала найвищу ймовірність тому, що справді надійшло потім (замовлень: { $actual }).
model-by-default = Використано модель { $model }: дані бази охоплюють замало часу, щоб випробувати на них моделі.
model-parameters = { $parameters }. Випадкових вибірок для інтервалів: { $drawn }; рівноцінна кількість незалежних вибірок: { $effective }.
model-used = використовується
model-table = Прогнози, випробувані на минулих даних бази
model-forecast = Прогноз
model-expected = Очікувані замовлення
model-error = Похибка на клієнта
model-coverage = В інтервалі 80%

## Invoices, answers, needs, signs of tactics

record-invoice = Рахунок
record-survey = Відповідь в опитуванні
record-need = Потреба
record-sign = Ознака тактики
field-issued-on = Дата виставлення
field-paid-on = Дата оплати
field-withheld-on = Оплату притримано з
field-amount = Сума
field-score = Відповідь клієнта
field-rival = Конкурент
invoices = Рахунки
invoices-none = Рахунків ще немає. Додайте або імпортуйте ті, термін яких настає: вчасна оплата – частина стану відносин.
invoice-add = Додати рахунок
invoices-settled = Оплачено: { $count }
invoice-due = Термін: { $date }
invoice-overdue =
    { $days ->
        [one] Прострочено на { $days } день
        [few] Прострочено на { $days } дні
        [many] Прострочено на { $days } днів
       *[other] Прострочено на { $days } дня
    }
invoice-withheld = Оплату притримано з { $date }
invoice-paid = Оплачено { $date }
invoice-paid-late =
    { $days ->
        [one] Оплачено { $date }, із запізненням на { $days } день
        [few] Оплачено { $date }, із запізненням на { $days } дні
        [many] Оплачено { $date }, із запізненням на { $days } днів
       *[other] Оплачено { $date }, із запізненням на { $days } дня
    }
invoice-our-fault = Чекає на нас
invoice-our-fault-ask = Чекає з нашої вини
invoice-pay = Оплачено сьогодні
invoice-withhold = Притримано сьогодні
invoice-notes = Причина клієнта або примітка
happened-invoice-issued = Рахунок виставлено
happened-invoice-paid = Рахунок оплачено
happened-invoice-withheld = Оплату притримано
surveys = Відповіді в опитуваннях
surveys-none = Ще нікого не запитували. Одна відповідь на «Наскільки ви нам довіряєте?» каже більше, ніж здогад.
survey-add = Додати відповідь
survey-question = Що запитали
survey-who = Хто відповів
survey-comment = Власними словами
survey-scored = { $score } з { $high }
survey-anonymous = без імені
survey-asks-trust = Наскільки ви нам довіряєте?
survey-asks-satisfaction = Наскільки ви нами задоволені?
survey-asks-recommend = Чи порекомендували б ви нас?
survey-asks-ease = Наскільки легко мати з нами справу?
needs = Потреби й конкуренти
needs-none = Жодної потреби ще не відомо. Додайте те, чого клієнт хоче найбільше, і як із цим справляємося ми та інші.
need-add = Додати потребу
need-what = Чого хоче клієнт
need-importance = Наскільки це важливо
need-ours = Наскільки добре справляємося ми
need-rivals = Конкуренти, по одному в рядку, з оцінкою від 1 до 5
need-rivals-help = Наприклад: Nord 4
need-rank = Наше місце: { $rank } із { $count }
need-unrated = Ще не порівняно
need-rated = важливість: { $importance }, ми: { $ours }
need-rival = { $name } { $rating }
importance-1 = 1, мало
importance-2 = 2
importance-3 = 3, помірно
importance-4 = 4
importance-5 = 5, вирішально
served-1 = 1, погано
served-2 = 2
served-3 = 3, посередньо
served-4 = 4
served-5 = 5, якнайкраще
signs = Ознаки тактик
signs-none = Ще нічого не перевірено. Перш ніж давати знижку, позначте, що бачите: одна ознака нічого не доводить, кілька разом – уже закономірність.
sign-add = Додати ознаку
sign-cue = Що перевірено
sign-seen = Помічено
sign-absent = Перевірено, немає
sign-notes = Що саме
sign-on = { $sign }, { $date }
signs-caution = Сигнал, а не звинувачення: він каже, наскільки ймовірна гра, а не хто її веде. Ознака враховується рік.
tactic-likely = імовірність { $chance }
happened-survey-answered = { $question } — { $score }
happened-sign-seen = Ознаку помічено
happened-sign-absent = Ознаку перевірено, немає
tactic-elaborate-procurement = Ускладнена закупівля
tactic-reverse-auction = Зворотний аукціон
tactic-mid-contract-benchmarking = Порівняння цін посеред договору
tactic-early-renegotiation = Перегляд умов до кінця договору
tactic-feigned-dissatisfaction = Удаване невдоволення
tactic-payment-withheld = Притримування оплати під приводом
tactic-customer-council = Рада клієнтів
tactic-escalation-theatre = Показова ескалація
strength-none = сигналу немає
strength-weak = слабкий сигнал
strength-possible = можливо
strength-strong = сильний сигнал
cue-scope-exceeds-spend = Вимагають більше, ніж виправдовують витрати
cue-stage-added-late = Пізно додали ще один етап
cue-no-access-to-users = Немає доступу до користувачів
cue-free-design-work-asked = Просять безкоштовного проєктування
cue-preferred-rival-rumoured = Кажуть, конкурента вже вибрано
cue-auction-notice = Оголошено аукціон
cue-unqualified-bidders = Учасники, які не змогли б поставити
cue-spec-cut-to-price = Специфікацію підігнано під ціну
cue-no-talk-rule = Ні з ким не можна говорити
cue-clause-invoked = Послалися на умову про порівняння цін
cue-consultant-appointed = Призначено консультанта
cue-peers-not-comparable = Порівнюють із непорівнянним
cue-data-beyond-contract = Просять даних поза договором
cue-meeting-before-expiry = Просять зустрічі задовго до кінця договору
cue-new-buyer = Новий закупівельник
cue-budget-cut-claimed = Кажуть, бюджет скорочено
cue-rival-quote-shown = Показали пропозицію конкурента
cue-volume-hint = Натякають на більший обсяг
cue-complaint-without-evidence = Скарга без доказів
cue-coincides-with-pricing = З’явилася саме під час розмов про ціни
cue-users-satisfied = Користувачі задоволені
cue-defect-data-normal = Дефектів не більше, ніж зазвичай
cue-discount-not-fix-asked = Просять знижку, а не виправлення
cue-dispute-after-due = Суперечка почалася після терміну оплати
cue-no-prior-complaint = Раніше скарг не було
cue-round-part-payment = Сплачено круглу частину суми
cue-quarter-end = Кінець кварталу
cue-pattern-repeats = Не вперше
cue-rivals-invited = Запрошено й наших конкурентів
cue-cost-breakdown-asked = Просять деталізувати наші витрати
cue-uniform-terms-asked = Просять однакових умов для всіх
cue-collective-price-target = Названо одну ціну для всіх
cue-executive-copied-first = Спершу повідомили дирекцію
cue-artificial-deadline = Термін без причини
cue-verbal-threat-only = Погроза лише усна, не письмова
cue-calm-at-working-level = Спокій серед тих, хто працює разом
cue-repeats-before-talks = Повторюється перед кожними переговорами

## What is judged of an account

tab-relationship = Відносини
judgements = Довіра й залежність
judgements-help = Ваші судження з датою: кожна зміна – нове спостереження, а минулі дні зберігають те, що вважали тоді.
judge-wish = Прагнення клієнта до тісної співпраці
judge-central = Закуповує головний офіс клієнта (%)
judge-price = Наскільки вирішує ціна
judge-switching = У що клієнту обійдеться зміна постачальника
judge-links = Прямі канали замовлення (портал, термінал, EDI)
judge-us = Наскільки легко клієнту замінити нас
judge-them = Наскільки легко нам замінити клієнта
judge-shares = Клієнт каже нам те, чого не каже всім
judge-ideas = Клієнт пропонує ідеї
judge-inspection = Клієнт приймає доставки без перевірки
wish-1 = 1, немає
wish-2 = 2
wish-3 = 3, помірне
wish-4 = 4
wish-5 = 5, партнерство
price-1 = 1, мало
price-2 = 2
price-3 = 3, разом з іншим
price-4 = 4
price-5 = 5, лише вона
replaceable-1 = 1, ніяк
replaceable-2 = 2
replaceable-3 = 3, із зусиллями
replaceable-4 = 4
replaceable-5 = 5, дуже легко
judged-assumed = припущено { $date }
judged-confirmed = підтверджено { $date }
judged-expired = перевірте ще раз, було чинним до { $date }
judge-confirm = Підтвердити сьогодні
trust-index = Індекс довіри: { $index } зі 100 (± { $sd }).
trust-parts = Відповіді: { $survey }, поведінка: { $behaviour }, час особистого спілкування: { $face }.
trust-part-unknown = невідомо
dependence-both = Залежність клієнта від нас: { $theirs } (± { $theirs_sd }), наша від клієнта: { $ours } (± { $ours_sd }).
field-transactional = З них на замовлення й ціни (%)
says-paid-in-time = Оплачено вчасно.
says-paid-late =
    { $days ->
        [one] Оплачено із запізненням на { $days } день.
        [few] Оплачено із запізненням на { $days } дні.
        [many] Оплачено із запізненням на { $days } днів.
       *[other] Оплачено із запізненням на { $days } дня.
    }
says-payment-overdue =
    { $days ->
        [one] Не оплачено, прострочено на { $days } день.
        [few] Не оплачено, прострочено на { $days } дні.
        [many] Не оплачено, прострочено на { $days } днів.
       *[other] Не оплачено, прострочено на { $days } дня.
    }
says-payment-withheld =
    { $days ->
        [one] Оплату притримано, прострочено на { $days } день.
        [few] Оплату притримано, прострочено на { $days } дні.
        [many] Оплату притримано, прострочено на { $days } днів.
       *[other] Оплату притримано, прострочено на { $days } дня.
    }
says-trust-answered = Відповідь клієнта: { $score } з 5.
says-face-time = На замовлення й ціни пішло { $share } візиту.
says-need-served = Наше місце тут: { $rank }.
says-judged = { $what }: { $value }
detail-payments = Клієнт оплачує вчасно { $share } рахунків (певність 90%: від { $low } до { $high }).
detail-payments-withheld = Клієнт оплачує вчасно { $share } рахунків (певність 90%: від { $low } до { $high }). Притримано: { $amount }.
detail-standing =
    { $count ->
        [one] Порівняно з найкращим конкурентом за { $count } потребою; 50% – нарівні.
        [few] Порівняно з найкращим конкурентом за { $count } потребами; 50% – нарівні.
        [many] Порівняно з найкращим конкурентом за { $count } потребами; 50% – нарівні.
       *[other] Порівняно з найкращим конкурентом за { $count } потреби; 50% – нарівні.
    }
missing-needs = Жодної потреби ще не порівняно з конкурентом. На сторінці «Відносини» додайте, чого хоче клієнт і як із цим справляємося ми та інші.
moved-to = Стан відносин: { $before } → { $now } ({ $factors }).
moved-factor = { $factor } { $change }
moved-none = Стан відносин не змінився: { $now }.
yes = Так
no = Ні
scale-between = Від { $low } до { $high }; більше — краще.
sign-what = Що виявлено
in-currency = { $label } ({ $currency })
promise-add = Додати обіцянку
complaint-add = Додати скаргу
judge-margin = Частка клієнта в нашій маржі (%)
judge-margin-reckon = Взяти із замовлень за рік
judge-margin-none = За останні 12 місяців клієнт нічого не замовив у валюті бази. Введіть те, що знаєте.
ask-roles = Ролі в рішенні про закупівлю
role-initiator = Ініціатор
role-user = Користувач
role-influencer = Радник
role-buyer = Закупівельник
role-decider = Хто вирішує
role-gatekeeper = Воротар
