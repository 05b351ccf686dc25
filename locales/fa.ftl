### فارسی معیار، به زبان کسب‌وکار.
### اصطلاحات: account = مشتری (مشتری سازمانی)، touchpoint = تعامل (هر نقطهٔ تماس)، promise = تعهد،
### silence = سکوت، posture = رویکرد، tier = رده، share of wallet = سهم از کیف پول،
### customer lifetime value = ارزش طول عمر مشتری، relationship health = سلامت رابطه، churn = ریزش،
### retention = نگهداشت، dossier = پرونده، book = دفتر، as-of date = تاریخ مبنا، policy = خط‌مشی،
### contact (شخص) = مخاطب، record = رکورد (در جدول) و سابقه (در توضیح)، row = ردیف، order line = قلم سفارش.
### «one» در فارسی صفر را هم در بر می‌گیرد؛ برای همین در آن هم عدد می‌آید، نه واژهٔ «یک».

## Application

app-name = Rapport
language = زبان
theme = پوسته
language-and-theme = زبان و پوسته
theme-light = روشن
theme-dark = تیره
theme-auto = خودکار

## Navigation

today = امروز
accounts = مشتریان
portfolio = سبد مشتریان
settings = تنظیمات

## Common actions

save = ذخیره
cancel = انصراف
undo = واگرد
redo = انجام مجدد
delete = حذف
edit = ویرایش
close = بستن
search = جست‌وجو
why = چرا؟
back = بازگشت
tour-done = پایان
retry = تلاش دوباره

## Counts

account-count =
    { $count ->
        [0] بدون مشتری
        [one] { $count } مشتری
       *[other] { $count } مشتری
    }
shown-of-total = { $shown } از { $total }

## Dates

as-of = تاریخ مبنا
as-of-date = تاریخ مبنا: { $date }
overdue-by-days =
    { $days ->
        [one] { $days } روز از موعد گذشته
       *[other] { $days } روز از موعد گذشته
    }

## Terms of the trade

account = مشتری
promise = تعهد
touchpoint = تعامل
relationship-health = سلامت رابطه
lifetime-value = ارزش طول عمر مشتری
silence = سکوت

## Shell

navigation = منوی اصلی
skip-to-content = پرش به محتوا
page-title = { $page } – Rapport
page-unknown = این صفحه وجود ندارد
page-unknown-help = این نشانی در این دفتر به جایی نمی‌رسد. شاید مشتری حذف شده یا پیوند مربوط به مرورگر دیگری باشد.
page-fetching = در حال دریافت صفحه…
page-not-fetched = این صفحه دریافت نشد
page-not-fetched-help = بخشی از Rapport دریافت نشد. هیچ‌یک از چیزهایی که ثبت کرده‌اید از بین نرفته است. اتصال را بررسی کنید و دوباره تلاش کنید.
go-to-today = رفتن به «امروز»
back-to-today = بازگشت به تاریخ امروز
undo-shortcut = واگرد (Ctrl+Z)
redo-shortcut = انجام مجدد (Ctrl+Shift+Z)
import = ورود داده
go-to-export = خروجی گرفتن در تنظیمات
open-recovery = باز کردن صفحهٔ بازیابی
saved = ذخیره شد
saving-now = در حال ذخیره…
saving-nothing = هنوز چیزی ثبت نشده
saving-failed = ذخیره نشد
done-undo = واگرد شد: «{ $what }»
done-redo = دوباره انجام شد: «{ $what }»

## Palette and keys

palette = جست‌وجو و فرمان‌ها
palette-ask = مشتری، شخص، صفحه یا اقدام
palette-none = چیزی با این آغاز نمی‌شود. واژهٔ دیگری را امتحان کنید.
palette-action = اقدام
palette-setting = تنظیم
palette-mail = نوشتن ایمیل
palette-call = تماس تلفنی
shortcuts = میان‌برهای صفحه‌کلید
shortcut-then = سپس
shortcut-log = ثبت تعامل (در پرونده)

## Help and tour

help = راهنما
tour = تور آشنایی
tour-offer = نخستین بار اینجایید؟ توری پنج‌مرحله‌ای نشان می‌دهد هر چیز کجاست.
tour-start = شروع تور
tour-dismiss = نه، ممنون
tour-next = بعدی
tour-leave = پایان تور
terms-ask = این اصطلاح‌ها یعنی چه؟
columns-ask = این ستون‌ها یعنی چه؟
help-fetching = در حال دریافت توضیح…
help-not-fetched = توضیح دریافت نشد. اتصال را بررسی کنید و دوباره تلاش کنید.

## Warnings about storage

warning-blocked = این مرورگر به Rapport اجازهٔ ذخیره‌سازی نمی‌دهد. هرچه ثبت کنید با بستن این زبانه از بین می‌رود: پیش از خروج، در تنظیمات یک فایل خروجی بگیرید.
warning-once = این مرورگر دفتر را فقط در یک جا نگه می‌دارد و اگر به‌زور بسته شود ممکن است دقیقه‌های آخر را از یاد ببرد. زبانه‌ها را به روش معمول ببندید و دفتر را بارها در فایل ذخیره کنید.
warning-not-fetched = کدی که دفتر را ذخیره می‌کند دریافت نشد، پس هنوز چیزی ذخیره نشده است. اتصال را بررسی کنید؛ ویرایش بعدی دوباره تلاش می‌کند.
warning-full = فضای ذخیره‌سازی مرورگر پر است. آخرین تغییر فقط در همین زبانه مانده و دفتری که پیش‌تر ذخیره شده دست‌نخورده است. در تنظیمات یک فایل خروجی بگیرید و سپس کمی فضا آزاد کنید.
warning-settings-full = فضای ذخیره‌سازی مرورگر پر است: تنظیمی که اکنون تغییر کند فقط تا بسته شدن این صفحه می‌ماند. برای ماندگار شدن آن کمی فضا آزاد کنید.
warning-changed-elsewhere = دفتر در زبانهٔ دیگری تغییر کرده است. برای دیدن آن، این صفحه را دوباره بارگذاری کنید؛ تا آن زمان چیزی از اینجا ذخیره نمی‌شود تا چیزی بازنویسی نشود.
warning-quarantined =
    { $pages ->
        [one] { $pages } صفحه از دفتر ذخیره‌شده آسیب دیده و کنار گذاشته شده است؛ بقیه سر جای خود است. چیزی حذف نشده است.
       *[other] { $pages } صفحه از دفتر ذخیره‌شده آسیب دیده و کنار گذاشته شده‌اند؛ بقیه سر جای خود است. چیزی حذف نشده است.
    }
warning-newer = این دفتر با نسخهٔ جدیدتری از Rapport نوشته شده است. نمایش داده می‌شود اما تغییری در آن داده نمی‌شود؛ برای دریافت نسخهٔ جدیدتر، صفحه را دوباره بارگذاری کنید.
warning-too-large = پروندهٔ یکی از مشتریان بزرگ‌تر از آن شده است که Rapport بتواند ذخیره کند. آخرین تغییر فقط در همین زبانه مانده و دفتری که پیش‌تر ذخیره شده دست‌نخورده است. در تنظیمات یک فایل خروجی بگیرید.
warning-unreadable = دفتر ذخیره‌شده خوانده نشد، اما دست‌نخورده است: برای ذخیرهٔ آن در فایل، صفحهٔ بازیابی را باز کنید.

## Offline and new versions

update-ready = نسخهٔ جدید Rapport آماده است.
update-use = استفاده از آن
offline-ready = Rapport بدون اتصال باز می‌شود: هر چه لازم دارد در این مرورگر نگهداری می‌شود.
offline-coming = Rapport هنوز بدون اتصال باز نمی‌شود: هر چه لازم دارد هنوز دریافت نشده است.
offline-unavailable = Rapport فقط با اتصال باز می‌شود: این مرورگر آن را برای این نشانی نگه نمی‌دارد.

## What was done, for undo

edit-displaced = زبانهٔ دیگری همان لحظه همین سابقه را تغییر داد، پس این نگه داشته نشد: { $what }.
edit-not-stored = فقط در همین زبانه مانده و ذخیره نشده است: هشدار بالای صفحه را ببینید.
changed-one = { $record } { $how ->
        [created] افزوده شد
        [removed] حذف شد
       *[changed] تغییر کرد
    }
changed-many =
    { $count ->
        [one] { $count } رکورد تغییر کرد
       *[other] { $count } رکورد تغییر کرد
    }

## Health

band-thriving = شکوفا
band-steady = پایدار
band-strained = تحت فشار
band-failing = بحرانی
band-unknown = هنوز نامعلوم
by-hand = تعیین‌شده به‌صورت دستی
by-hand-set = تعیین دستی رده
by-hand-do = تعیین رده
by-hand-help = برای آنچه سوابق نمی‌گویند. رقم محاسبه‌شده در دید و در همهٔ جمع‌ها می‌ماند؛ از فردای آخرین روز دوباره تنها همان معتبر است.
by-hand-band = رده
by-hand-take-back = پس گرفتن
by-hand-taken-back = پس گرفته شد
by-hand-because = { $band }: { $reason }
by-hand-until = به‌صورت دستی تا { $date } تعیین شده: { $reason }. محاسبه‌شده: { $computed }، { $band }.
field-because = دلیل
field-until = آخرین روز
attention-by-hand-today = ردهٔ تعیین‌شدهٔ دستی امروز به پایان می‌رسد: آن را بازبینی کنید.
attention-by-hand-ends = ردهٔ تعیین‌شدهٔ دستی تا { $days } دیگر به پایان می‌رسد: آن را بازبینی کنید.
attention-by-hand-ended = ردهٔ تعیین‌شدهٔ دستی { $days } پیش به پایان رسید؛ دوباره ردهٔ محاسبه‌شده معتبر است.
trend-improving = رو به بهبود
trend-deteriorating = رو به افت
trend-steady = بدون تغییر
trend-new = جدید
trend-unknown = هنوز بدون روند
factor-silence = سکوت
factor-promises = عمل به تعهدها
factor-ties = پیوند با افراد
factor-complaints = رسیدگی به شکایت‌ها
factor-service = کیفیت تحویل
factor-payments = پرداخت‌ها
factor-momentum = شتاب سفارش‌ها
factor-trust = اعتماد
factor-dependence = وابستگی متقابل
factor-standing = جایگاه رقابتی
factor-sentiment = لحن تعامل‌ها

## Vocabulary

tier-key = کلیدی
tier-major = بزرگ
tier-standard = عادی
tier-small = کوچک
posture-transactional = معاملاتی
posture-repeat = خرید تکراری
posture-preferred = تأمین‌کنندهٔ برگزیده
posture-partnership = شراکت
stage-prospect = مشتری بالقوه
stage-customer = مشتری
stage-lost = ازدست‌رفته
channel-visit = ملاقات
channel-video = جلسهٔ ویدئویی
channel-event = رویداد
channel-call = تلفن
channel-email = ایمیل
channel-letter = نامه
direction-inbound = آن‌ها تماس گرفتند
direction-outbound = نوشتیم یا زنگ زدیم، بی‌پاسخ
direction-mutual = گفت‌وگو کردیم
side-ours = تعهد ما
side-theirs = تعهد آن‌ها
function-sales = فروش
function-inside-sales = فروش غیرحضوری
function-product-specialist = کارشناس محصول
function-engineering = مهندسی
function-service = خدمات
function-production = تولید
function-logistics = لجستیک
function-marketing = بازاریابی
function-finance = مالی
function-management = مدیریت
function-direction = مدیریت ارشد
tone-very-bad = خصمانه
tone-bad = سرد
tone-neutral = خنثی
tone-good = دوستانه
tone-very-good = بسیار گرم
record-policy = خط‌مشی
record-colleague = همکار
record-product = محصول
record-account = مشتری
record-contact = مخاطب
record-order = سفارش
record-touchpoint = تعامل
record-promise = تعهد
record-complaint = شکایت

## Refusals: "Record not saved. Field: reason."

refusal = { $record } ذخیره نشد. { $field }: { $reason }
field-record = رکورد
field-name = نام
field-number = شماره یا کد
field-parent = شرکت مادر
field-account = مشتری
field-contacts = مخاطبان
field-colleagues = همکاران
field-product = محصول
field-on = تاریخ
field-due-on = موعد
field-delivered-on = تاریخ تحویل
field-broken-on = تاریخ نقض
field-cancelled-on = تاریخ لغو
field-answered-on = تاریخ پاسخ
field-resolved-on = تاریخ حل
field-opened-on = آغاز رابطه
field-lost-on = تاریخ از دست رفتن
field-what = موضوع تعهد
field-subject = موضوع
field-minutes = دقیقه
field-sentiment = لحن
field-rating = ارزیابی
field-quantity = تعداد
field-price = قیمت
field-total = جمع
field-currency = واحد پول
field-weights = وزن‌ها
field-rhythm = تناوب مورد انتظار
field-value = فرض‌های ارزش طول عمر
field-text = متن
reason-empty = این فیلد را پر کنید.
reason-too-long = حداکثر { $limit } نویسه بنویسید.
reason-too-low = باید { $low } یا بیشتر باشد.
reason-out-of-range = باید بین { $low } و { $high } باشد.
reason-taken = رکورد دیگری همین مقدار را دارد؛ مقدار دیگری انتخاب کنید.
reason-unknown = به چیزی اشاره دارد که در این دفتر نیست؛ دوباره انتخاب کنید.
reason-cycle = هیچ شرکتی نمی‌تواند شرکت مادر خودش باشد؛ مورد دیگری انتخاب کنید.
reason-before = نباید پیش از «{ $other }» باشد.
reason-mixed-currencies = باید با بقیهٔ سفارش یکسان باشد.
reason-changed-since = پس از آن تغییر کرده است؛ واگرد ویرایش قدیمی‌تر، آن تغییر را از بین می‌برد.
reason-still-named =
    { $count ->
        [one] { $count } رکورد دیگر هنوز به آن اشاره دارد؛ نخست آن را تغییر دهید.
       *[other] { $count } رکورد دیگر هنوز به آن اشاره دارند؛ نخست آن‌ها را تغییر دهید.
    }

## Accounts

# صفحهٔ مشتریان: نماها، تغییر چند مشتری، تابلو.
views = نماها
view-all = همهٔ مشتریان
view-key = مشتریان کلیدی
view-failing = سلامت بحرانی
view-prospects = مشتریان بالقوه
view-save = ذخیرهٔ این نما
view-update = به‌روزرسانی «{ $name }»
view-remove = حذف این نما
view-removed = نمای «{ $name }» حذف شد. آنچه نشان می‌داد هنوز روی صفحه است.
columns = ستون‌ها
layout = چیدمان
layout-table = جدول
layout-board = تابلو
grid-keys = ‏Enter باز می‌کند، F2 ویرایش می‌کند، کلید فاصله انتخاب می‌کند.
grid-choose = انتخاب { $name }
grid-choose-all = انتخاب همهٔ نمایش‌داده‌شده‌ها
edit-row = ویرایش { $name }
bulk = تغییر مشتریان انتخاب‌شده
bulk-chosen =
    { $count ->
        [one] { $count } مشتری انتخاب شده
       *[other] { $count } مشتری انتخاب شده
    }
bulk-what = چه چیزی تغییر کند
bulk-to = مقدار جدید
bulk-tag = برچسب
bulk-add-tag = افزودن برچسب
bulk-remove-tag = برداشتن برچسب
bulk-apply = اعمال
bulk-clear = لغو انتخاب
bulk-unchanged = چیزی برای تغییر نیست: از پیش همین است.
board-help = کارت را به ردهٔ دیگری بکشید، یا دستگیره‌اش را بزنید و با کلیدهای جهت‌نما انتخاب کنید.
board-lifted = { $name }: { $tier }. کلیدهای جهت‌نما رده را عوض می‌کنند، Enter تثبیت می‌کند، Escape لغو می‌کند.
board-move = جابه‌جایی { $name }
board-here = انتقال به اینجا
board-empty = مشتری‌ای نیست
board-more =
    { $count ->
        [one] نمایش { $count } مشتری دیگر
       *[other] نمایش { $count } مشتری دیگر
    }

account-new = مشتری جدید
account-number-optional = کد مشتری (اختیاری)
accounts-search = جست‌وجوی نام، کد، شهر یا مخاطب
accounts-none-match = مشتری منطبقی یافت نشد
filters-clear = پاک کردن جست‌وجو و فیلترها
filter-all = { $what }: همه
field-stage = مرحله
column-name = مشتری
column-tier = رده
column-health = سلامت
column-trend = روند
column-value = ارزش طول عمر
column-revenue = درآمد ۱۲ ماه
column-last-contact = آخرین تعامل
rows-shown =
    { $count ->
        [one] { $count } ردیف
       *[other] { $count } ردیف
    }
scoring-waits =
    { $count ->
        [one] · { $count } مشتری در انتظار محاسبه
       *[other] · { $count } مشتری در انتظار محاسبه
    }

## Today and welcome

value-assumes = در ارزش طول عمر، حاشیهٔ سود { $margin }، نرخ نگهداشت سالانهٔ { $retention } و نرخ تنزیل { $discount } از خط‌مشی گرفته شده است:
welcome = بدانید کدام مشتری به شما نیاز دارد، و چرا
welcome-promise = همه‌چیز در همین مرورگر می‌ماند: بدون سرور، بدون ورود به حساب. هر رقم نشان می‌دهد از کجا آمده، چقدر قابل اطمینان است و چه چیزی آن را تغییر می‌دهد.
door-demo = گشتی بزنید
door-demo-help = دفتری کوچک و ساختگی از یک سازندهٔ پمپ: مشتری بزرگی که ساکت شده، مشتری وفاداری که مدام شکایت دارد و واحدی رو به رشد. همهٔ آن با یک واگرد پاک می‌شود.
door-demo-open = باز کردن دفتر نمونه
demo-opened = دفتر نمونه باز شد.
door-import = مشتریان خود را بیاورید
door-import-help = فایل‌های CSV از ERP یا CRM شما: مشتریان، مخاطبان، سفارش‌ها، محصولات و جز آن. پیش از هر تغییری می‌بینید چه خواهد شد.
door-import-open = وارد کردن فایل‌ها
door-empty = شروع از صفر
door-empty-help = نخستین مشتری را دستی اضافه کنید؛ نام کافی است.
as-of-past = دفتر را به تاریخ { $date } می‌بینید؛ آنچه وارد کنید نیز همین تاریخ را می‌گیرد.
as-of-offer = سوابق در { $date } به پایان می‌رسد. از دید امروز همهٔ مشتریان ساکت به نظر می‌رسند. می‌خواهید دفتر را در وضعیت آن روز ببینید؟
as-of-accept = نمایش { $date }
attention-count =
    { $count ->
        [0] هیچ مشتری‌ای نیازمند توجه نیست
        [one] { $count } مشتری نیازمند توجه است
       *[other] { $count } مشتری نیازمند توجه هستند
    }
attention-how = این رتبه‌بندی بر چه اساسی است؟
attention-rule = هر مشتری با دست‌کم یک دلیل در فهرست می‌آید: کاری که بر عهدهٔ ماست (تعهد معوق، شکایتی که رسیدگی‌اش دیر شده، تحویل معوق)، قراردادی که به‌زودی تعیین تکلیف می‌شود، ردهٔ تعیین‌شدهٔ دستی که به پایان می‌رسد، سکوت غیرعادی، افت سفارش‌ها یا افت سلامت رابطه. ترتیب بر پایهٔ ارزش در معرض خطر است: ارزش طول عمر × (۱ − سلامت ÷ ۱۰۰). اگر ارزش یک مشتری معلوم نباشد، میانهٔ ارزش دیگران به کار می‌رود. ارزش طول عمر بر فرض‌های بخش تنظیمات استوار است.
attention-too-early = تا { $date } چیزی ثبت نشده است
attention-none = موردی نیازمند توجه نیست
attention-none-help = هیچ تعهدی معوق نیست، هیچ شکایتی در انتظار نیست و هیچ مشتری‌ای بیش از معمول ساکت نیست.
days-long =
    { $count ->
        [one] { $count } روز
       *[other] { $count } روز
    }
attention-overdue-promise =
    { $count ->
        [one] { $days } از موعد تعهد ما گذشته است.
       *[other] { $count } مورد از تعهدهای ما معوق است؛ از موعد قدیمی‌ترین آن‌ها { $days } گذشته است.
    }
attention-complaint-answered = شکایتی پاسخ گرفته، اما پس از { $days } هنوز حل نشده است.
attention-complaint-unanswered = شکایتی { $days } بی‌پاسخ مانده است.
attention-overdue-delivery =
    { $count ->
        [one] { $days } از موعد یک تحویل گذشته است.
       *[other] { $count } تحویل معوق است؛ از موعد قدیمی‌ترین آن‌ها { $days } گذشته است.
    }
attention-contract-notice =
    { $count ->
        [one] قراردادی تا { $days } دیگر تمدید می‌شود مگر آنکه طی { $within } اعلام فسخ شود.
       *[other] { $count } قرارداد به‌زودی تعیین تکلیف می‌شود؛ نخستین تا { $days } دیگر تمدید می‌شود مگر آنکه طی { $within } اعلام فسخ شود.
    }
attention-contract-runs-out =
    { $count ->
        [one] مهلت قراردادی تا { $days } دیگر پایان می‌یابد مگر آنکه تمدید شود.
       *[other] { $count } قرارداد به‌زودی تعیین تکلیف می‌شود؛ مهلت نخستین تا { $days } دیگر پایان می‌یابد مگر آنکه تمدید شود.
    }
attention-contract-ends =
    { $count ->
        [one] اعلام فسخ شده است: قراردادی تا { $days } دیگر پایان می‌یابد.
       *[other] { $count } قرارداد به‌زودی تعیین تکلیف می‌شود؛ یکی که فسخ شده تا { $days } دیگر پایان می‌یابد.
    }
attention-silence = { $days } سکوت؛ فاصلهٔ معمول: { $usual } روز. احتمال چنین وقفه‌ای: { $odds } ({ $bits } بیت شگفتی).
attention-orders-falling = سفارش‌ها در { $days }: { $orders }؛ مورد انتظار: { $expected }. احتمال چنین تعداد یا مبلغ کمی: { $odds }.
attention-deteriorating = سلامت رابطه در ۹۰ روز { $points } امتیاز افت کرده است (انحراف معیار: { $sd }).
attention-late-deliveries = از { $total } تحویل در { $days } گذشته، { $late } مورد دیر انجام شده است.
attention-quiet-complaints = در { $deliveries } تحویل هیچ شکایتی نرسیده، در حالی که دیگران شکایت می‌کنند (احتمال: { $odds })، و این مشتری در حال عقب‌نشینی است: این هشدار است، نه مایهٔ آسودگی.
attention-at-stake = در معرض خطر: { $amount }
attention-at-stake-unknown = در معرض خطر: نامعلوم
attention-at-stake-assumed = در معرض خطر: { $amount } (بر پایهٔ میانهٔ ارزش‌ها؛ ارزش خود این مشتری معلوم نیست)
attention-next-step = مؤثرترین کار اکنون: { $step } ({ $gain } امتیاز افزایش سلامت)
odds-one-in = ۱ در { $n }
odds-below-million = کمتر از یک در میلیون
step-talk = گفت‌وگو با مشتری
step-deliver-promise = انجام تعهدی که { $days } از موعدش گذشته است
step-answer-complaint = پاسخ به شکایتی که { $days } از ثبت آن گذشته است
step-resolve-complaint = حل شکایتی که { $days } از ثبت آن گذشته است
step-win-order = گرفتن سفارشی در اندازهٔ معمول
health-of-100 = سلامت رابطه: { $value } از ۱۰۰
log-touchpoint = ثبت تعامل
log-touchpoint-at = ثبت تعامل با { $name }
show-more = نمایش بیشتر ({ $count })

## Portfolio and charts

chart-hint = نشانگر را روی نمودار ببرید، یا با کلیدهای جهت‌نما نقطه‌به‌نقطه پیش بروید.
chart-hint-leads = نشانگر را روی نمودار ببرید، یا با کلیدهای جهت‌نما نقطه‌به‌نقطه پیش بروید. Enter یا کلیک، پروندهٔ مشتری را باز می‌کند.
chart-save-svg = ذخیره به‌صورت SVG
chart-save-png = ذخیره به‌صورت PNG
portfolio-lead = چه سهمی از درآمد به شمار اندکی از مشتریان وابسته است.
portfolio-period = دوره
portfolio-period-year = ۱۲ ماه گذشته
portfolio-period-all = همهٔ دوره‌ها
portfolio-figures = شاخص‌های کلیدی
portfolio-no-figure = –
portfolio-empty = هنوز مشتری ثبت نشده است
portfolio-empty-help = مشتریان و سفارش‌هایشان را وارد کنید؛ آنگاه این صفحه نشان می‌دهد چه سهمی از درآمدتان به شمار اندکی از آن‌ها وابسته است.
portfolio-no-revenue = در این دوره درآمدی نیست
portfolio-no-revenue-help = تا { $date } سفارشی با مبلغ مشخص یافت نشد. دوره یا تاریخ دیگری انتخاب کنید، یا سفارش‌ها را وارد کنید.
portfolio-show-all = نمایش همهٔ دوره‌ها
portfolio-single = همهٔ درآمد از یک مشتری است. رقم‌های زیر بیش از این چیزی نمی‌گویند.
portfolio-orders =
    { $count ->
        [one] { $count } سفارش
       *[other] { $count } سفارش
    }
portfolio-evidence = شمارش واقعی، نه برآورد: { $orders }، { $accounts }، تاریخ سفارش‌ها از { $first } تا { $last }، واحد پول: { $currency }.
portfolio-evidence-none = هیچ سفارشی به حساب نیامد.
portfolio-left-out = به حساب نیامده
portfolio-left-accounts =
    { $count ->
        [one] { $count } مشتری بدون سفارش در این دوره.
       *[other] { $count } مشتری بدون سفارش در این دوره.
    }
portfolio-left-currency =
    { $count ->
        [one] { $count } سفارش با واحد پولی غیر از { $currency }: نرخ تبدیل معلوم نیست.
       *[other] { $count } سفارش با واحدهای پولی غیر از { $currency }: نرخ تبدیل معلوم نیست.
    }
portfolio-left-amount =
    { $count ->
        [one] { $count } سفارش که مبلغش ثبت نشده است.
       *[other] { $count } سفارش که مبلغشان ثبت نشده است.
    }
portfolio-formula = فرمول
portfolio-source = منبع
portfolio-basis = شواهد
portfolio-source-lorenz = لورنز، ۱۹۰۵
portfolio-source-gini = جینی، ۱۹۱۲
portfolio-source-hirschman = هیرشمن، ۱۹۴۵
portfolio-source-own = تقسیمی ساده
portfolio-fifth = سهم بزرگ‌ترین { $part } مشتریان
portfolio-fifth-says = { $share } از درآمد را بزرگ‌ترین { $part } از مشتریان می‌سازند.
portfolio-fifth-few = یک‌پنجم مشتریان کمتر از یک مشتری است؛ برای این شاخص دست‌کم { $least } مشتری لازم است.
portfolio-fifth-formula = مشتریان بر پایهٔ درآمد رتبه‌بندی می‌شوند و درآمد یک‌پنجم نخست بر کل درآمد تقسیم می‌شود. اگر یک‌پنجم عدد صحیح نباشد، آخرین مشتری به نسبت به حساب می‌آید.
portfolio-bearers = مشتریان سازندهٔ { $most } درآمد
portfolio-bearers-says =
    { $count ->
        [one] { $count } مشتری { $most } از درآمد را می‌سازد.
       *[other] { $count } مشتری { $most } از درآمد را می‌سازند.
    }
portfolio-bearers-formula = مشتریان از بزرگ به کوچک جمع می‌شوند تا درآمدشان به این سهم برسد.
portfolio-largest = بزرگ‌ترین مشتری
portfolio-largest-says = { $name } به‌تنهایی { $share } از درآمد را می‌سازد.
portfolio-largest-formula = درآمد بزرگ‌ترین مشتری ÷ کل درآمد.
portfolio-effective = تعداد مؤثر مشتریان
portfolio-effective-says = ریسک شما چنان پخش شده که گویی { $number } مشتری هم‌اندازه دارید.
portfolio-effective-formula = یک ÷ شاخص هرفیندال–هیرشمن.
portfolio-gini = ضریب جینی
portfolio-gini-says = صفر یعنی همهٔ مشتریان به یک اندازه درآمد می‌سازند؛ نزدیک به یک یعنی شماری اندک تقریباً همهٔ درآمد را می‌سازند.
portfolio-gini-formula = Σ (2i − n − 1) · x ÷ (n · Σ x) برای n مشتری که از کوچک به بزرگ رتبه‌بندی شده‌اند؛ x درآمد مشتری در رتبهٔ i است. برابر است با دو برابر مساحت میان منحنی و خط سهم‌های برابر.
portfolio-hhi = شاخص هرفیندال–هیرشمن
portfolio-hhi-says = یک یعنی تنها یک مشتری؛ کمترین مقدار ممکن با این تعداد مشتری { $least } است.
portfolio-hhi-formula = مجموع مربع سهم همهٔ مشتریان.
portfolio-chart = تمرکز درآمد
portfolio-chart-about = مشتریان از بزرگ به کوچک، و سهمی از درآمد که روی هم می‌سازند. { $bearers } هرچه منحنی از قطر خط‌چین بالاتر رود، وابستگی به شماری اندک بیشتر است.
portfolio-chart-across = سهم مشتریان، از بزرگ به کوچک
portfolio-chart-up = سهم تجمعی درآمد
portfolio-chart-equality = سهم‌های برابر
portfolio-reached = { $most }: { $accounts }
portfolio-point = { $rank }. { $name }: { $share } از درآمد، { $together } همراه با همهٔ بزرگ‌ترها
portfolio-point-many =
    { $count ->
        [one] بزرگ‌ترین مشتری، یعنی { $part } از کل، { $together } از درآمد را می‌سازد
       *[other] { $count } مشتری بزرگ نخست، یعنی { $part } از کل، { $together } از درآمد را می‌سازند
    }
portfolio-table = مشتریان بر پایهٔ درآمد
portfolio-rank = رتبه
portfolio-revenue = درآمد
portfolio-share = سهم
portfolio-cumulative = تجمعی
portfolio-more =
    { $count ->
        [one] { $count } مشتری کوچک‌تر با { $share } از درآمد در فهرست نیامده است.
       *[other] { $count } مشتری کوچک‌تر، روی هم با { $share } از درآمد، در فهرست نیامده‌اند.
    }
portfolio-what-if = اگر مشتریانی بروند یا یکی شوند چه؟
portfolio-what-if-about = همین رقم‌ها پس از آن، اگر چیز دیگری تغییر نکند.
portfolio-measure = شاخص
portfolio-now = اکنون
portfolio-then = پس از آن
portfolio-what-if-nothing = درآمدی باقی نمی‌ماند.

## Charts: profit, health, time

whale = سهم مشتریان در سود (منحنی نهنگ)
whale-peak = بالاترین نقطه: { $peak } با { $accounts }.
whale-losses = زیان از مشتریان زیان‌ده ({ $accounts }): { $lost }.
whale-no-losses = هیچ مشتری‌ای زیان‌ده نیست.
whale-formula = سهم در سود = درآمد − بهای تمام‌شدهٔ کالا − هزینهٔ زمان ما برای مشتری (Kaplan & Narayanan 2001).
whale-assumed = بهای تمام‌شده برای { $share } از درآمد معلوم نیست؛ در آنجا حاشیهٔ سود { $margin } فرض شده است.
whale-unpriced = تعامل‌های بدون دقیقه یا هزینهٔ ساعت که به حساب نیامدند: { $count }.
whale-prospects = مشتریان بالقوهٔ بدون سفارش که به حساب نیامدند: { $count }.
whale-nothing = هنوز هیچ هزینه‌ای معلوم نیست. برای محصولات بهای تمام‌شده، یا برای تعامل‌ها دقیقه و برای همکاران هزینهٔ ساعت ثبت کنید.
whale-across = مشتریان، سودآورترین‌ها نخست
whale-up = سهم تجمعی در سود
whale-point = { $rank }. { $name }: { $profit }، تجمعی { $together }
whale-point-many = { $accounts }، سودآورترین‌ها نخست: { $together }
whale-table = مشتریان بر پایهٔ سهم در سود
whale-goods = بهای تمام‌شدهٔ کالا
whale-serve = هزینهٔ خدمت به مشتری
whale-contribution = سهم در سود
whale-between = در میانه و خارج از فهرست: { $accounts }.
standing = سلامت و درآمد
standing-about = هر نقطه یک مشتری است: درآمد افقی، سلامت عمودی.
standing-tiers = رده‌های سلامت برای مشتریان گوناگون از امتیازهای متفاوت آغاز می‌شود، پس ناحیه‌ای رسم نشده است؛ رنگ هر نقطه ردهٔ سلامت همان مشتری است.
standing-risk = تحت فشار یا بحرانی: { $accounts } با { $share } از درآمد.
standing-no-risk = هیچ‌کدام تحت فشار یا بحرانی نیست.
standing-unknown = جداگانه در پایین، سلامت هنوز نامعلوم: { $accounts }.
standing-across-root = درآمد، مقیاس ریشهٔ دوم
standing-across-powers = درآمد، مقیاس لگاریتمی
standing-point = { $name }: { $revenue }، سلامت: { $health }
standing-table = مشتریان بر پایهٔ درآمد و سلامت
day-range = { $from } – { $to }
strip = ۲۴ ماه گذشته
strip-about = { $days }: { $counts }.
strip-none = چیزی ثبت نشده است: { $days }.
labelled = { $label }: { $value }
strip-point = { $lane }: { $count }، { $days }
strip-table = رویدادها بر پایهٔ تاریخ
strip-what = رویداد
spark = سفارش در ماه
spark-about = آخرین ماه: { $last }. ۱۲ ماه گذشته: { $year }، ۱۲ ماه پیش از آن: { $before }.
spark-change = تغییر: { $change }.
spark-point = { $days }: { $orders }
spark-table = سفارش‌ها ماه به ماه
spark-span = ماه
interval-95 = با اطمینان ۹۵٪: { $low } تا { $high }
interval-estimate = برآورد
interval-from = از
interval-to = تا
interval-table = بازه‌ها به رقم

## Settings

settings-sections = بخش‌های این صفحه
settings-health = خط‌مشی سلامت رابطه
settings-health-help = سلامت رابطه میانگین وزنی یازده عامل است. وزن‌ها به قضاوت شماست. تا ذخیره نکنید چیزی تغییر نمی‌کند، و ذخیره را هم می‌توان واگرد کرد.
settings-value = ارزش طول عمر
settings-value-help = دفتر درآمد شما را می‌داند نه حاشیهٔ سودتان را، و نمی‌تواند بداند چه کسی می‌ماند. این چهار رقم فرض است و هر ارزش طول عمر بر آن‌ها استوار است.
settings-you = شما و این مرورگر
settings-you-help = این انتخاب‌ها در همین مرورگر می‌ماند و بخشی از دفتر نیست.
settings-team = تیم
settings-team-help = همکارانی که با مشتریان گفت‌وگو می‌کنند، تعهد می‌دهند و به آن عمل می‌کنند.
settings-catalogue = فهرست محصولات
settings-data = داده‌ها
policy-unsaved = خط‌مشی تغییرات ذخیره‌نشده دارد.
policy-faults =
    { $count ->
        [one] { $count } رقم باید اصلاح شود تا خط‌مشی ذخیره شود.
       *[other] { $count } رقم باید اصلاح شوند تا خط‌مشی ذخیره شود.
    }
policy-save = ذخیرهٔ خط‌مشی
policy-discard = صرف‌نظر
weights = وزن عوامل
weights-of-posture = برای مشتریانی با رویکرد
weights-standard = بازگشت به وزن‌های استاندارد
weights-fault = دست‌کم یک عامل باید وزن داشته باشد.
retention-fault = بدون نرخ تنزیل، نگهداشت باید کمتر از ۱۰۰ بماند: ارزش مشتری‌ای که تا ابد بماند بی‌نهایت می‌شود.
currency-fault = یک کد سه‌حرفی بنویسید، مانند EUR.
rhythm = تناوب هر رده
rhythm-help = آنچه از مشتری انتظار می‌رود تا زمانی که تناوب خودش شکل بگیرد. وقفه‌های طولانی‌تر سکوت به شمار می‌آید.
rhythm-contact = روزهای میان دو تعامل
rhythm-order = روزهای میان دو سفارش
rhythm-of-tier = { $what }، رده: { $tier }
default-tier = رده، اگر تعیین نشده باشد
default-posture = رویکرد، اگر تعیین نشده باشد
default-help = رویکرد می‌گوید می‌خواهید چقدر به مشتری نزدیک باشید؛ وزن‌ها و سرعت کم‌رنگ شدن سوابق بر همان اساس انتخاب می‌شود.
delivery-tolerance = روزهای مجاز تأخیر در تحویل
delivery-tolerance-help = تحویل تا این تعداد روز پس از تاریخ درخواستی، هنوز به‌موقع به شمار می‌آید.
half-lives = سرعت کم‌رنگ شدن سوابق
half-lives-help = پس از این شمار روز، آنچه یک سابقه می‌گوید نصف به حساب می‌آید، برای مشتریان هر رویکرد. هرچه کوتاه‌تر، وزن رویدادهای تازه بیشتر.
half-life-factor = عامل
half-life-of = روزهایی که پس از آن سابقه نصف به حساب می‌آید: { $factor }، رویکرد: { $posture }
standard-days = معمول: { $days }
targets-help = پاسخ یا حلِ دیرتر از این، روز به روز به زیان ما به حساب می‌آید. شکایتی که از این مهلت بگذرد در صفحهٔ امروز می‌آید.
target-answer = روز تا پاسخ
target-resolve = روز تا حل
bands-help = مشتری هر ردهٔ مشتریان از این شمار امتیاز در این ردهٔ سلامت است؛ پایین‌تر از کمترین آن‌ها، رابطه بحرانی است.
band-from = امتیازی که مشتری از آن در این ردهٔ سلامت است: { $band }، ردهٔ مشتری: { $tier }
back-to-standard = بازگشت به مقدار معمول
policy-file = خط‌مشی در یک فایل
policy-file-help = برای آنکه همهٔ دفترهای شرکت یک خط‌مشی داشته باشند. فایلی که اینجا خوانده شود تنها خانه‌ها را پر می‌کند: پیش‌نمایش نشان می‌دهد چه چیزی تغییر می‌کند، و تا ذخیره نشود هیچ‌چیز اعتبار ندارد.
policy-file-out = ذخیرهٔ خط‌مشی در فایل (JSON)
policy-file-in = خط‌مشی از فایل (JSON)
policy-file-draft = خط‌مشی { $file } به‌صورت پیش‌نویس در خانه‌هاست. پیش‌نمایش را ببینید، سپس ذخیره یا صرف‌نظر کنید.
policy-file-same = { $file } همان را می‌گوید که اکنون معتبر است. چیزی تغییر نکرد.
policy-file-other = { $file } خط‌مشی Rapport را در بر ندارد. چیزی تغییر نکرد؛ فایلی را برگزینید که با «ذخیرهٔ خط‌مشی در فایل» ساخته شده است.
policy-file-shape = بخشی از خط‌مشیِ { $file } خواندنی نیست. چیزی تغییر نکرد. برای گزارش خطا: { $cause }
policy-file-refused = { $file } پذیرفته نشد: { $field }، { $reason }. چیزی تغییر نکرد؛ فایل را اصلاح کنید یا دوباره بسازید.
field-targets = مهلت‌های رسیدگی به شکایت
field-bands = رده‌های سلامت
effect = اثر این تغییرات
effect-bands = مشتریان به تفکیک سطح سلامت، اکنون و با پیش‌نویس
effect-now = اکنون
effect-then = با پیش‌نویس
effect-change = تغییر
effect-movers = بیشترین تغییر، نخست تغییر ردهٔ سلامت
effect-none = وضعیت هیچ مشتری‌ای تغییر نمی‌کند.
effect-changed =
    { $count ->
        [0] سطح هیچ مشتری‌ای تغییر نمی‌کند، اما رقم‌ها جابه‌جا می‌شوند.
        [one] سطح { $count } مشتری تغییر می‌کند.
       *[other] سطح { $count } مشتری تغییر می‌کند.
    }
effect-sample = روی { $compared } مشتری از { $total } آزموده شد، باارزش‌ترین‌ها نخست.
effect-all =
    { $count ->
        [0] هنوز مشتری‌ای نیست که روی آن آزموده شود.
        [one] روی تنها مشتری موجود آزموده شد.
       *[other] روی هر { $count } مشتری آزموده شد.
    }
effect-moves = سلامت رابطه اکنون { $before }، با پیش‌نویس { $after }
clv-margin = حاشیهٔ سود، ٪ از درآمد
clv-margin-help = آنچه پس از بهای تمام‌شدهٔ کالا و هزینهٔ خدمت به مشتری از درآمد می‌ماند. برای همهٔ مشتریان یکسان فرض می‌شود.
clv-retention = نرخ نگهداشت، ٪ در سال
clv-retention-help = احتمال آنکه مشتری امسال، سال بعد هم خرید کند. بشمارید چند مشتری از مشتریان پارسال دوباره خرید کرده‌اند.
clv-strength = پشتوانهٔ نگهداشت، به تعداد مشتری
clv-strength-help = تجربهٔ چند مشتری پشت نرخ نگهداشت است: ۲۰، اگر بر پایهٔ حدود بیست مشتری قضاوت کرده‌اید. هرچه کمتر باشد، بازهٔ هر ارزش طول عمر پهن‌تر می‌شود.
clv-discount = نرخ تنزیل، ٪ در سال
clv-discount-help = ارزش پول یک سال دیگر چقدر کمتر از پول امروز است: هزینهٔ سرمایهٔ شما همراه با ریسک کسب‌وکار.
book-currency = واحد پول دفتر
book-currency-help = برای مبلغ‌های جدید. سفارش‌ها با همان واحد پول خود می‌مانند؛ چیزی تبدیل نمی‌شود.
clv-total = ارزش طول عمر کل دفتر
clv-no-orders = هیچ مشتری‌ای در سال گذشته سفارش نداشته است؛ پس هنوز چیزی برای ارزش‌گذاری نیست.
clv-total-help = حاشیهٔ سود سالانه × نرخ نگهداشت ÷ (۱ + نرخ تنزیل − نرخ نگهداشت)، جمع همهٔ مشتریان. بازه، ۹۰٪ از مقدارهای ممکن نرخ واقعی نگهداشت را پوشش می‌دهد؛ حاشیهٔ سود و نرخ تنزیل قطعی فرض شده است. درآمد سال‌های بیشتر و نرخ نگهداشت خودتان بیش از هر چیز آن را دقیق‌تر می‌کند.
clv-from-to = { $before } ← { $after }
clv-basis =
    { $count ->
        [one] بر پایهٔ { $revenue } درآمد از { $count } مشتری در ۳۶۵ روز گذشته
       *[other] بر پایهٔ { $revenue } درآمد از { $count } مشتری در ۳۶۵ روز گذشته
    }
clv-range = بازهٔ ۹۰٪: { $low } تا { $high }
you-who = چه کسی پشت دستگاه است
you-nobody = شخص خاصی نیست
density = تراکم
density-compact = فشرده
density-comfortable = راحت
colleague-new = همکار جدید
colleague-edit = ویرایش همکار
colleague-edit-named = ویرایش { $name }
colleague-delete-named = حذف { $name }
colleague-title = سمت
colleague-function = حوزهٔ کاری
team-none = فهرست همکاران خالی است. کسانی را که با مشتریان گفت‌وگو می‌کنند اضافه کنید تا بتوان در تعهدها و تعامل‌ها از آن‌ها نام برد.
catalogue-none = هنوز محصولی نیست. برای پر کردن فهرست، یک فایل محصولات وارد کنید.
catalogue-search = جست‌وجوی کد یا نام محصول
catalogue-none-match = محصول منطبقی یافت نشد
data-out = ذخیره در فایل
data-out-help = فایل دفتر همه‌چیز را در خود دارد و اینجا یا در مرورگر دیگری دوباره خوانده می‌شود. فایل مشتریان در هر صفحه‌گسترده‌ای باز می‌شود و سلامت رابطه و ارزش طول عمر را در تاریخ نمایش‌داده‌شده در بر دارد.
data-out-book = ذخیرهٔ دفتر (JSON)
data-out-accounts = ذخیرهٔ مشتریان (CSV)
data-file-made = فایل { $file } به بخش دانلودهای مرورگر فرستاده شد.
data-file-failed = مرورگر شما فایل { $file } را نساخت. خود دفتر دست‌نخورده است.
data-in = خواندن فایل دفتر
data-in-help = دفتر درون فایل جای دفتر اینجا را می‌گیرد. نخست محتوای آن را می‌بینید؛ پس از آن هم با یک واگرد برمی‌گردد.
data-in-choose = فایل دفتر (JSON)
data-in-replace = جایگزینی دفتر
data-in-holds = محتوای { $file }، در کنار آنچه اکنون اینجاست:
data-in-here = اینجا
data-in-file = در فایل
data-in-unreadable = فایل { $file } خوانده نشد. چیزی تغییر نکرد؛ دوباره آن را انتخاب کنید.
data-in-broken = فایل { $file } آسیب دیده یا JSON نیست: خواندن در سطر { $line }، ستون { $column } متوقف شد. چیزی تغییر نکرد.
data-in-no-book = فایل { $file } دفتر Rapport نیست. چیزی تغییر نکرد. برای جدول‌ها از «ورود داده» استفاده کنید.
data-in-newer = فایل { $file } با نسخهٔ جدیدتری از Rapport نوشته شده است. چیزی تغییر نکرد؛ برای دریافت آن نسخه، صفحه را دوباره بارگذاری کنید.
data-in-record = یک رکورد در فایل { $file } خوانده نمی‌شود، سطر { $line }، ستون { $column }: { $cause }. چیزی تغییر نکرد.
holds-orders = سفارش‌ها
holds-touchpoints = تعامل‌ها
holds-promises = تعهدها
holds-complaints = شکایت‌ها
holds-products = محصولات
data-import = وارد کردن جدول‌ها
data-import-help = مشتریان، مخاطبان، سفارش‌ها و جز آن را از فایل‌های CSV سامانه‌های دیگر اضافه کنید.
delete-all = حذف همه‌چیز
delete-all-help = همهٔ مشتریان، همکاران و محصولات را حذف می‌کند و خط‌مشی را به حالت اولیه برمی‌گرداند. تا بسته شدن این زبانه می‌توان آن را واگرد کرد؛ پس از آن فقط فایل دفتر آن را برمی‌گرداند.
delete-all-open = حذف همه‌چیز
delete-all-word = حذف
delete-all-type = برای تأیید، «{ $word }» را بنویسید
delete-all-what =
    { $count ->
        [one] { $count } مشتری و هرچه دربارهٔ آن ثبت شده حذف می‌شود. اگر ممکن است دوباره به آن نیاز داشته باشید، نخست دفتر را در فایل ذخیره کنید.
       *[other] { $count } مشتری و هرچه دربارهٔ آن‌ها ثبت شده حذف می‌شود. اگر ممکن است دوباره به آن نیاز داشته باشید، نخست دفتر را در فایل ذخیره کنید.
    }

## Merge

merge = ادغام فایل همکار
merge-help = آنچه در فایل دفتر شخص دیگری هست و در دفتر شما نیست افزوده می‌شود. هیچ رکوردی از شما جایگزین نمی‌شود و هیچ حذف‌شده‌ای برنمی‌گردد، مگر خودتان بخواهید؛ همه با یک واگرد برمی‌گردد.
merge-choose = فایل دفتر همکار (JSON)
merge-same = در { $file } چیز تازه‌ای نیست. چیزی برای ادغام نیست.
merge-preview = نتیجهٔ ادغام { $file }
merge-older = تازه‌تر در اینجا
merge-conflicts = تعارض‌ها
merge-conflicts-help = در هر دو سو تغییر کرده‌اند. کدام معتبر است؟
merge-erased-here = حذف‌شده در اینجا
merge-erased-here-help = شما این‌ها را حذف کرده‌اید، اما در فایل هنوز هستند.
merge-erased-there = حذف‌شده در فایل
merge-erased-there-help = در فایل حذف شده‌اند، اما اینجا هنوز هستند.
merge-learned =
    { $count ->
        [one] { $count } حذف دیگر در فایل ثبت می‌شود.
       *[other] { $count } حذف دیگر در فایل ثبت می‌شود.
    }
merge-all = همهٔ این‌ها
merge-mine = مال من
merge-theirs = مال فایل
merge-both = هر دو
merge-away = حذف‌شده بماند
merge-return = برگردد
merge-keep = بماند
merge-erase = اینجا هم حذف شود
merge-gone = حذف‌شده
merge-other = جزئیات دیگر
merge-do = ادغام
merge-left =
    { $count ->
        [one] { $count } رکورد بیرون ماند:
       *[other] { $count } رکورد بیرون ماند:
    }

## Storage and backups

settings-storage = ذخیره‌سازی و پشتیبان‌ها
safety-good = دفتر شما در امان است.
safety-look =
    { $count ->
        [one] دفتر شما ذخیره شده است؛ { $count } مورد نیاز به توجه دارد.
       *[other] دفتر شما ذخیره شده است؛ { $count } مورد نیاز به توجه دارد.
    }
safety-risk = دفتر شما در خطر است: پایین را ببینید.
safety-empty = هنوز چیزی ثبت نشده، پس چیزی از دست نمی‌رود.
state-good = خوب
state-look = نیازمند توجه
state-risk = در خطر
state-untold = نامعلوم
safety-copies = نسخه‌ها در این مرورگر
safety-twice = هر تغییر دو بار ذخیره می‌شود: در پایگاه دادهٔ مرورگر و در حافظهٔ محلی آن.
safety-pages = صفحه‌ها: { $pages }. نسل: { $generation }.
safety-overflow = فقط در پایگاه داده، به‌سبب کمبود جا: { $count }.
safety-healed = بازگردانده از نسخهٔ دیگر در این شروع: { $count }.
safety-room = فضا
safety-room-used = { $used } از حدود { $quota } مگابایت مصرف شده است ({ $share }).
storage-used = { $used } از حدود { $quota } واحد مصرف شده است ({ $share }). هر واحد جای یک حرف است.
storage-blocked = این مرورگر به Rapport اجازهٔ ذخیره‌سازی نمی‌دهد. هرچه ثبت کنید با بستن این زبانه از بین می‌رود.
safety-lasting = ماندگاری هنگام کمبود فضای دیسک
safety-lasting-promised = مرورگر قول داده است که دفتر را خودسرانه پاک نکند.
safety-lasting-no = ممکن است مرورگر دفتر را پاک کند. از آن بخواهید نگهش دارد.
safety-lasting-asked = درخواست شد. اگر مرورگر پرسشی نشان می‌دهد به آن پاسخ دهید؛ در این میان می‌توانید کار را ادامه دهید.
safety-lasting-declined = درخواست شد، اما مرورگر قولی نداد. بسیاری از مرورگرها وقتی از سایتی زیاد استفاده شود یا نصب شود قول می‌دهند؛ تا آن زمان به فایل‌های پشتیبان تکیه کنید.
safety-lasting-untold = این مرورگر چیزی نمی‌گوید. به فایل‌های پشتیبان تکیه کنید.
safety-ask = درخواست نگهداری از مرورگر
safety-file = فایل پشتیبان
safety-file-none = هنوز هیچ. فقط فایل است که پس از این مرورگر می‌ماند و اگر جای دیگری نگه داشته شود، پس از این رایانه هم.
safety-file-chosen = آخرین ذخیره: { $age }، { $file }.
safety-file-download = آخرین ارسال به دانلودها: { $age }، { $file }.
safety-file-same = از آن زمان چیزی تغییر نکرده است.
safety-file-changed = دفتر از آن زمان تغییر کرده است.
safety-private = پنجرهٔ خصوصی
safety-private-help = پنجرهٔ خصوصی یا ناشناس با بسته شدن، دفتر را از دست می‌دهد و هیچ صفحه‌ای نمی‌تواند با اطمینان بداند که در چنین پنجره‌ای است. در پنجرهٔ معمولی کار کنید.
safety-week = قاعدهٔ هفت‌روزه
safety-week-help = این نوع مرورگر (Safari) آنچه را سایتی ذخیره کرده پس از هفت روز استفاده بدون بازدید از آن سایت پاک می‌کند. دست‌کم هفته‌ای یک بار Rapport را باز کنید یا آن را به صفحهٔ اصلی یا Dock بیفزایید و فایل پشتیبان ذخیره کنید.
file-backup-save = ذخیرهٔ فایل پشتیبان
file-backup-again = ذخیرهٔ دوباره در { $file }
file-backup-other = ذخیره در فایلی دیگر
file-backup-done = دفتر در { $file } ذخیره شد.
file-backup-failed = نوشتن در { $file } ممکن نشد. خود دفتر دست‌نخورده است؛ اجازه دهید یا فایل دیگری انتخاب کنید.
backups = پشتیبان‌های روزانه
backups-help = پیش از نخستین تغییر هر روز، دفتر همان‌گونه که هست نگه داشته می‌شود؛ هفت روز آخر از این دست در این مرورگر می‌ماند.
backups-none = هنوز هیچ. نخستین پشتیبان با یکی از تغییرهای بعدی شما ساخته می‌شود.
backups-once = این مرورگر پایگاه داده‌ای برای پشتیبان‌های روزانه ندارد. به‌جای آن فایل پشتیبان ذخیره کنید.
backup-of = پیش از نخستین تغییر { $date } ({ $age })
backup-look = دیدن
backup-look-at = دیدن پشتیبان { $date }
backup-reading = در حال خواندن پشتیبان…
backup-gone = این پشتیبان خوانده نشد. چیزی تغییر نکرد.
backup-holds = دفتر پیش از نخستین تغییر { $date }، در کنار دفتر اینجا:
backup-lost = صفحه‌های ازدست‌رفتهٔ این پشتیبان: { $count }. آنچه در آن‌ها بود کم است.
backup-then = آن زمان
backup-bring = بازگرداندن این دفتر
backup-brought = دفتر پیشین بازگشت.
compare-accounts = در مقایسه با آن، دفتر اینجا این مشتریان را دارد:
compare-added = افزوده: { $count }
compare-changed = تغییریافته: { $count }
compare-removed = حذف‌شده: { $count }
compare-more = { $count } مورد دیگر
compare-same = هیچ تفاوتی نیست.
compare-beside = تیم، فهرست محصولات یا خط‌مشی هم متفاوت است.
remind-none = این دفتر هنوز فایل پشتیبان ندارد.
remind-old = آخرین فایل پشتیبان { $age } ذخیره شد؛ دفتر از آن زمان تغییر کرده است.
remind-open = ذخیرهٔ فایل
remind-later = یک هفته بعد یادآوری کن

## Recovery

recover = بازیابی
recover-happened = Rapport به سبب خطایی درونی متوقف شد. بازگشت به برنامه بی‌خطر است؛ اگر باز هم متوقف شد، همه‌چیز را در فایل ذخیره کنید و از نو شروع کنید.
recover-purpose = این صفحه آنچه را ذخیره شده بدون باز کردن دفتر می‌خواند؛ برای زمانی که برنامه اجرا نمی‌شود یا هشداری شما را به اینجا فرستاده است.
recover-nothing-deleted = چیزی حذف نشده است.
recover-last-words = آخرین پیام برنامه
recover-back = بازگشت به برنامه
recover-blocked = این مرورگر به Rapport اجازهٔ خواندن یا نوشتن در حافظهٔ خود را نمی‌دهد؛ پس اینجا چیزی برای بازیابی نیست. ذخیره‌سازی را برای این سایت مجاز کنید و صفحه را دوباره بارگذاری کنید.
recover-full = فضای ذخیره‌سازی مرورگر پر است و این کار انجام نشد. همه‌چیز را در فایل ذخیره کنید، کمی فضا آزاد کنید و دوباره تلاش کنید. آنچه ذخیره شده بود دست‌نخورده است.
recover-gone = آن مورد دیگر وجود ندارد. برای دیدن آنچه هست، صفحه را دوباره بارگذاری کنید.
recover-no-file = مرورگر شما فایل را نساخت. آنچه ذخیره شده بود دست‌نخورده است.
recover-save = ذخیرهٔ همه‌چیز در فایل
recover-save-help =
    { $count ->
        [0] چیزی در این مرورگر ذخیره نشده است.
        [one] { $count } متن ذخیره‌شده، درست همان‌گونه که در این مرورگر است، چه آسیب‌دیده و چه سالم. فایل را نگه دارید: کسی که قالب آن را می‌شناسد می‌تواند دفتر را از آن بازسازی کند.
       *[other] { $count } متن ذخیره‌شده، درست همان‌گونه که در این مرورگر هستند، چه آسیب‌دیده و چه سالم. فایل را نگه دارید: کسی که قالب آن را می‌شناسد می‌تواند دفتر را از آن بازسازی کند.
    }
recover-save-do = ذخیره در فایل
recover-aside = موارد کنارگذاشته‌شده
recover-aside-help = صفحه‌های آسیب‌دیدهٔ دفتر که کنار گذاشته شده‌اند و هرگز حذف نشده‌اند.
recover-aside-one = { $name }، { $units } واحد
recover-download = دانلود
recover-download-named = دانلود { $name }
recover-kept = دفترهای نگه‌داشته‌شده
recover-kept-help = دفترهایی که با شروع از نو بایگانی شده‌اند. با برگرداندن هر کدام، دفتر کنونی به‌جای آن بایگانی می‌شود.
recover-kept-one =
    { $pages ->
        [one] بایگانی‌شده در { $moment }، { $pages } صفحه
       *[other] بایگانی‌شده در { $moment }، { $pages } صفحه
    }
recover-bring-back = برگرداندن
recover-bring-back-of = برگرداندن دفتری که در { $moment } بایگانی شده است
recover-clean = شروع از نو
recover-clean-help = برنامه را با دفتری خالی باز می‌کند. دفتر کنونی در همین مرورگر می‌ماند و از این صفحه برمی‌گردد.
recover-clean-ask = شروع از نو…
recover-clean-sure = با دفتری خالی شروع و دفتر کنونی بایگانی شود؟
recover-clean-do = بله، شروع از نو
## Dossier

dossier-tabs = بخش‌های پرونده
dossier-facts = افراد و مشخصات
dossier-details = مشخصات
dossier-tags = برچسب‌ها
dossier-act-on = { $action }: { $what }
tab-overview = نمای کلی
tab-timeline = تاریخچه
tab-promises = تعهدها
tab-complaints = شکایت‌ها
tab-orders = سفارش‌ها
tab-open = ({ $count } باز)
interval-80 = با اطمینان ۸۰٪: { $low } تا { $high }
choice-none = ثبت نشده
edit-record = ویرایش: { $record }
account-edit = ویرایش مشتری
account-delete = حذف مشتری
account-delete-question = { $name } با همهٔ محتوای پرونده‌اش حذف شود: { $contacts } مخاطب، { $touchpoints } تعامل، { $orders } سفارش، { $promises } تعهد، { $complaints } شکایت، { $contracts } قرارداد و { $others } رکورد دیگر؟
account-delete-undo = تا وقتی این صفحه باز است، با «واگرد» برمی‌گردد. برای اطمینان کامل، نخست در تنظیمات یک فایل خروجی بگیرید.
contact-add = افزودن مخاطب
contacts-none = هنوز کسی ثبت نشده است. افرادی را که با آن‌ها گفت‌وگو می‌کنید همراه با قدرت تصمیم‌گیری‌شان اضافه کنید: پیوندها بر همین پایه سنجیده می‌شود.
family = شرکت‌های گروه
parent-none = ندارد
kind-headquarters = ستاد مرکزی
kind-unit = واحد کسب‌وکار
kind-site = محل استقرار
entries-later =
    { $count ->
        [one] { $count } مورد پس از تاریخ مبنا پنهان است.
       *[other] { $count } مورد پس از تاریخ مبنا پنهان هستند.
    }

## Dossier: fields

ask-address = نشانی
ask-amount = مبلغ
ask-attitude = نگرش به ما
ask-cause = علت
ask-channel = کانال
ask-city = شهر
ask-complaint-on = تاریخ شکایت
ask-country = کشور
ask-deliverer = مسئول انجام
ask-accountable = پاسخ‌گوی کل زنجیره
ask-promise-contact = شخص طرف مشتری
ask-department = واحد مسئول
ask-direction = جهت
ask-discount = تخفیف
ask-email = ایمیل
ask-job = سمت
ask-kept-on = تاریخ انجام
ask-kind = نوع
ask-made-on = تاریخ تعهد
ask-note = یادداشت
ask-phone = تلفن
ask-postal-code = کد پستی
ask-posture = رویکرد
ask-power = قدرت تصمیم‌گیری
ask-region = استان
ask-segment = بخش بازار
ask-side = طرف متعهد
ask-street = خیابان
ask-tags = برچسب‌ها، جدا با ویرگول
ask-wallet = سهم از کیف پول (٪)
ask-website = وب‌سایت
power-1 = ۱ – کمتر نظرش را می‌پرسند
power-2 = ۲ – نظرش شنیده می‌شود
power-3 = ۳ – در تصمیم سهم دارد
power-4 = ۴ – همراه دیگران تصمیم می‌گیرد
power-5 = ۵ – به‌تنهایی تصمیم می‌گیرد
power-unrated = قدرت هنوز ارزیابی نشده
attitude-opponent = مخالف
attitude-doubtful = مردد
attitude-neutral = بی‌طرف
attitude-friendly = موافق
attitude-champion = حامی

## Dossier: quick entry

quick-title = ثبت سریع
quick-mode = چه چیزی ثبت شود
quick-who =
    { $count ->
        [0] شرکت‌کنندگان
        [one] شرکت‌کنندگان ({ $count } نفر)
       *[other] شرکت‌کنندگان ({ $count } نفر)
    }
quick-key = N
quick-ties-hint = یک همکار را هم علامت بزنید: پیوندها فقط جایی سنجیده می‌شود که هر دو طرف نام برده شده باشند.
quick-key-help = پرش به اینجا، Enter برای ذخیره
health-rose = ذخیره شد. سلامت رابطه از { $before } به { $now } رسید ({ $change } بیشتر).
health-fell = ذخیره شد. سلامت رابطه از { $before } به { $now } افت کرد ({ $change } کمتر).
health-unmoved = ذخیره شد. سلامت رابطه همان { $now } ماند.

## Dossier: health explained

health-explained = تشریح سلامت رابطه
health-weights = وزن‌ها در تنظیمات
health-fresh = هنوز چیزی دربارهٔ این مشتری ثبت نشده و سلامت رابطه نامعلوم است: ۵۰ حد وسط بی‌اطلاعی است، نه قضاوت. آخرین گفت‌وگو را در بالا ثبت کنید، مخاطبی با قدرت تصمیم‌گیری اضافه کنید و آخرین سفارش‌ها را ثبت کنید.
health-basis = سلامت رابطه { $value } از ۱۰۰ است، با انحراف معیار { $sd }. { $share } از وزن بر سوابق استوار است؛ بقیه نامعلوم است و حد وسط به شمار می‌آید.
health-basis-whole = سلامت رابطه { $value } از ۱۰۰ است، با انحراف معیار { $sd }. سوابق دربارهٔ هر عاملی که وزنی دارد سخن می‌گویند.
health-posture = وزن‌ها و نیمه‌عمرهای رویکرد «{ $posture }» به کار رفته است.
health-trend = { $days } روز پیش { $then }، اکنون { $now }: تغییر { $delta } با انحراف معیار { $sd } ({ $trend }).
health-lever = بیشترین امکان بهبود در میان عوامل معلوم: { $factor }، تا { $points } امتیاز.
health-informative = آگاهی بیشتر از یک عامل بیش از همه کمک می‌کند: { $factor }، که اکنون { $points } امتیاز عدم قطعیت دارد.
health-moves = چه کاری امروز آن را بیش از همه بالا می‌برد
health-moves-none = هیچ کاری که امروز شدنی باشد آن را بالا نمی‌برد.
health-factors = یازده عامل
health-factors-order = بازدارنده‌ترین عامل نخست. هر عامل از ۰٪ (بد) تا ۱۰۰٪ (خوب) است، با یک انحراف معیار در هر سو.
factor-unknown = نامعلوم
factor-weight = وزن: { $weight }؛ { $points } امتیاز از ۱۰۰ می‌کاهد.
factor-weightless = این رویکرد وزنی به آن نمی‌دهد.
factor-weight-unknown = وزن: { $weight }؛ آنچه نامعلوم است حد وسط به شمار می‌آید.
mean-and-sd = ⁦{ $mean } ± { $sd }⁩
points-lost = کسر { $points } امتیاز
points-to-gain = می‌تواند تا { $points } امتیاز بیفزاید
why-factor = چرا؟ { $factor }
evidence-count = گویاترین سوابق ({ $shown } از { $total }):
evidence-none = سابقه‌ای در این باره نیست.
divergence = این دو با هم سازگار نیستند: «{ $bad }» آشکارا پایین‌تر از «{ $good }» است (فاصله: { $z } انحراف معیار). دقیق‌تر بررسی کنید.
signal-rest = مجموع عوامل دیگر
share-with-range = { $share } ({ $low } تا { $high })
detail-silence = { $days } روز سکوت؛ نیمی از وقفه‌هایشان کوتاه‌تر از { $usual } روز است. احتمال وقفه‌ای به این طول: { $odds } ({ $bits } بیت شگفتی).
detail-silence-none = در همین روز با ما تماس داشته‌اند؛ نیمی از وقفه‌هایشان کوتاه‌تر از { $usual } روز است.
detail-silence-never = در { $days } روزی که از آغاز رابطه می‌گذرد، تماسی از سوی آن‌ها نبوده است. احتمال وقفه‌ای به این طول با تناوب مورد انتظار: { $odds } ({ $bits } بیت شگفتی).
detail-promises = ما به { $share } از تعهدهایمان به آن‌ها عمل می‌کنیم (با اطمینان ۹۰٪: { $low } تا { $high }). باز: { $open }، از آن میان معوق: { $overdue }.
detail-ties =
    { $members ->
        [one] پیوندهای فعال { $breadth } از قدرت تصمیم‌گیری را پوشش می‌دهد ({ $members } نفر ارزیابی شده)؛ اگر کاری نشود، ۳۰ روز دیگر { $forecast }.
       *[other] پیوندهای فعال { $breadth } از قدرت تصمیم‌گیری را پوشش می‌دهد ({ $members } نفر ارزیابی شده‌اند)؛ اگر کاری نشود، ۳۰ روز دیگر { $forecast }.
    }
detail-complaints = پاسخ به‌موقع: { $answered }؛ حل به‌موقع: { $resolved }. هیچ شکایتی باز نیست.
detail-complaints-open =
    { $count ->
        [one] { $count } شکایت باز است، از { $days } روز پیش؛ هدف: { $target } روز. پاسخ به‌موقع: { $answered }؛ حل به‌موقع: { $resolved }.
       *[other] { $count } شکایت باز است، قدیمی‌ترین از { $days } روز پیش؛ هدف: { $target } روز. پاسخ به‌موقع: { $answered }؛ حل به‌موقع: { $resolved }.
    }
detail-service = به‌موقع: { $on_time }؛ بی‌عیب: { $sound }، بازه‌های ۹۰٪.
detail-service-on-time = به‌موقع: { $on_time }، بازهٔ ۹۰٪. بی‌عیب بودن تحویل‌ها ثبت نشده است.
detail-momentum = روزهای دارای سفارش در { $days } روز گذشته: { $orders }؛ مورد انتظار: { $expected }. احتمال چنین تعداد یا مبلغ کمی: { $odds }.
detail-momentum-value = مبلغ نسبت به انتظار: { $share }.
detail-sentiment = میانگین وزنی لحن: { $tone }، در مقیاس منفی ۲ تا مثبت ۲، از حدود { $count } تعامل.
leverage-unknown = وابستگی یکی از دو طرف اصلاً معلوم نیست.
leverage-uncertain = از وابستگی یکی از دو طرف کمتر از آن می‌دانیم که بگوییم دست بالا با کیست.
leverage-loose = هیچ‌یک از دو طرف نیاز زیادی به دیگری ندارد.
leverage-ours = نیاز آن‌ها به ما بیش از نیاز ما به آن‌هاست.
leverage-theirs = نیاز ما به آن‌ها بیش از نیاز آن‌ها به ماست.
leverage-balanced = دو طرف به یک اندازه به هم نیاز دارند.
says-contact-from-them = آن‌ها تماس گرفتند.
says-contact-mutual = گفت‌وگو کردیم.
says-promise-overdue =
    { $days ->
        [one] { $days } روز از موعد تعهد ما گذشته است.
       *[other] { $days } روز از موعد تعهد ما گذشته است.
    }
says-tie =
    { $count ->
        [one] تعامل با { $count } تصمیم‌گیرنده.
       *[other] تعامل با { $count } تصمیم‌گیرنده.
    }
says-delivery-overdue =
    { $days ->
        [one] { $days } روز از موعد تحویل گذشته است.
       *[other] { $days } روز از موعد تحویل گذشته است.
    }
says-delivery-defective = با عیب تحویل شد.
says-tone = لحن: { $tone }.
missing-contacts = نه تماسی از سوی آن‌ها ثبت شده و نه تاریخ آغاز رابطه. تعاملی ثبت کنید یا آغاز رابطه را تعیین کنید.
missing-too-soon = هنوز خبری از آن‌ها نیست، اما این مشتری تازه‌تر از آن است که این معنایی داشته باشد. نخستین گفت‌وگو را ثبت کنید.
missing-nothing-due = هنوز موعد هیچ‌یک از تعهدهای ما نرسیده است. تعهدهای خود را همراه با موعد آن‌ها ثبت کنید.
missing-ties = هیچ تصمیم‌گیرنده‌ای با همکاران ما در تماس نبوده است. تعاملی ثبت کنید و شرکت‌کنندگان هر دو طرف را علامت بزنید.
missing-power = قدرت تصمیم‌گیری هیچ‌کس ارزیابی نشده است. یک مخاطب را ویرایش و آن را تعیین کنید.
missing-complaints = هنوز شکایتی نیست که چیزی بگوید. شکایت بعدی را همراه با روز پاسخ ثبت کنید.
missing-deliveries = تحویلی با تاریخ درخواستی ثبت نشده است. سفارش‌ها را با تاریخ درخواستی و تاریخ تحویل ثبت کنید.
missing-invoices = هنوز موعد هیچ فاکتوری نرسیده است. فاکتورها را در صفحهٔ «سفارش‌ها و قراردادها» اضافه یا وارد کنید.
missing-orders = هنوز سفارشی نیست. آخرین سفارش‌ها را ثبت یا از فایل وارد کنید.
missing-too-few-orders = نخستین سفارش تازه‌تر از آن است که تناوبی نشان دهد. با گذشت زمان روشن می‌شود.
missing-survey = پاسخ، رفتار یا زمان دیدار حضوری معلوم نیست. آنچه را از آن‌ها می‌دانید در صفحهٔ «رابطه» بنویسید.
missing-rating = معلوم نیست چه کسی به چه کسی نیاز دارد. در صفحهٔ «رابطه» دربارهٔ آن قضاوت کنید.
missing-lost = این مشتری از دست رفته است: تا بازنگردد، ارزش طول عمر ندارد.
missing-tone = تعاملی با لحن مشخص نیست. هنگام ثبت تعامل، لحن را انتخاب کنید.
source-silence = توزیع لوماکس وقفه‌های خود مشتری، با توزیع پیشین برگرفته از تناوب رده: Lomax 1954؛ Ehrenberg 1959. شگفتی بر حسب بیت: Shannon 1948.
source-promises = اعتبار بتا با فراموشی، نیمه‌عمر یک سال: Jøsang & Ismail 2002. تعهد معوق با گذشت زمان کم‌رنگ نمی‌شود.
source-ties = قدرت پیوند: Granovetter 1973؛ زوال آن: Burt 2000. عمق هر کانال قضاوت ماست.
source-complaints = نسبت بتا–دوجمله‌ای پاسخ و حل به‌موقع، نیمه‌عمر یک سال؛ شکایت‌های باز که از هدف گذشته‌اند آن را پایین‌تر می‌آورند. هدف‌ها قضاوت ماست.
source-service = نسبت‌های بتا–دوجمله‌ای تحویل به‌موقع و بی‌عیب، نیمه‌عمر یک سال.
source-payments = نسبت بتا–دوجمله‌ای پرداخت به‌موقع.
source-momentum = سفارش‌های این بازه در برابر گذشتهٔ خود مشتری، گاما–پواسون: Greenwood & Yule 1920؛ Ehrenberg 1959.
source-trust = نظرسنجی، رفتار و زمان دیدار حضوری؛ زمان دیداری که صرف کارهای معاملاتی می‌شود: Dyer & Chu 2003.
source-dependence = قدرت و وابستگی: Emerson 1962؛ Gundlach & Cadotte 1994.
source-standing = ارزیابی ما در برابر رقبا، با وزن نیازهای مشتری.
source-sentiment = هموارسازی نمایی، نیمه‌عمر ۹۰ روز: Brown 1959؛ نمونهٔ مؤثر: Kish 1965.

## Dossier: how health went and why it moved

health-frozen = به همان حالتی که هنگام از دست رفتن مشتری در { $date } بود.
course-title = سیر سلامت رابطه
course-about = { $from }: { $before }؛ { $to }: { $now }. کمترین { $low }، بیشترین { $high }. نوار، بازه با اطمینان ۸۰٪ است. هر روز از آنچه آن زمان معلوم بود و با وزن‌های امروز محاسبه می‌شود.
course-short = سوابق برای رسم سیر کافی نیست: سلامت رابطه باید در پایان دو ماه معلوم باشد.
course-point = { $date }: { $health } ({ $range })، { $band }
course-turn = { $factor } { $points }
course-table = سلامت رابطه به تفکیک ماه
course-day = روز
course-band = در یک کلمه
course-moved = چه آن را جابه‌جا کرد
course-turns = بزرگ‌ترین جابه‌جایی‌ها از ماهی به ماه دیگر
course-turns-none = هیچ عاملی آن را از ماهی به ماه بعد یک امتیاز یا بیشتر جابه‌جا نکرد.
course-turn-by = { $factor }، تا { $date }
moved-title = چرا جابه‌جا شد؟
moved-first = روز نخست
moved-last = روز پایانی
moved-quarter = ۹۰ روز
moved-half = نیم سال
moved-year = یک سال
moved-spans = بازهٔ زمانی
moved-change = { $from }: { $before }. { $to }: { $now }. تغییر به امتیاز: { $change }.
moved-sum = جمع بخش‌ها همان تغییر است؛ بزرگ‌ترین در آغاز.
moved-nothing = میان این دو روز چیزی آن را جابه‌جا نکرد.
moved-means = این عامل از { $before } به { $now } رسید.
moved-known = پیش از آن نامعلوم بود و حد وسط به شمار می‌آمد.
moved-unknown = دیگر معلوم نیست و حد وسط به شمار می‌آید.
moved-records = سوابق میان این دو روز ({ $shown } از { $total }):
moved-judged = میان این دو روز یکی از داوری‌های پایهٔ آن تازه شد.
moved-time = در این میان سابقه‌ای نیامد. تنها گذر زمان چنین کرد: دانسته‌ها کم‌رنگ می‌شود یا سکوت درازتر.
moved-gone = دیگر به شمار نمی‌آید

## Dossier: the open question

question-title = پرسش باز
question-why = پاسخ، اطمینان به سلامت رابطه را بیشتر می‌کند: { $factor }، اکنون با { $points } امتیاز عدم قطعیت.
question-wallet = چه سهمی از خریدشان در حوزهٔ ما به ما می‌رسد؟
question-promise = آیا «{ $what }» هنوز باز است؟
question-promises = چه تعهدی به آن‌ها داده‌ایم و تا کی؟
question-met = آخرین بار کی با { $name } دیدار کردید؟
question-power = { $name } چه اندازه قدرت تصمیم دارد؟
question-people = آنجا چه کسی تصمیم می‌گیرد؟
question-heard = آخرین بار کی با شما تماس گرفتند؟
question-complaint = آیا «{ $what }» پاسخ گرفت یا حل شد؟
question-complaints = آیا از چیزی شکایت کرده‌اند؟
question-delivery = آیا سفارش { $date } تحویل شد؟
question-deliveries = موعد آخرین سفارش‌هایشان کی بود و کی رسید؟
question-orders = تازگی چه سفارش داده‌اند؟
question-tone = لحن تعامل { $date } چگونه بود؟
question-tones = لحن آخرین گفت‌وگو چگونه بود؟
question-shares = آیا چیزی را که به همه نمی‌گویند به ما می‌گویند؟
question-us = چقدر آسان جای ما را با دیگری پر می‌کنند؟
question-them = چقدر آسان جای آن‌ها را با دیگری پر می‌کنیم؟
question-ideas = آیا به ما ایده می‌دهند؟
question-inspection = آیا تحویل‌های ما را بدون بازرسی می‌پذیرند؟
question-links = از چند پیوند مستقیم سفارش می‌دهند (درگاه، پایانه، EDI)؟
question-switching = تعویض تأمین‌کننده برایشان چقدر خرج دارد؟
question-survey = تا چه اندازه به ما اعتماد دارند؟ بپرسید و پاسخ را ثبت کنید.
question-need = بیش از همه چه نیازی دارند و چه کسی چقدر خوب برآورده می‌کند؟
question-invoices = کدام صورت‌حساب‌ها تازگی سررسید شد و کی پرداخت شد؟
question-paid = آیا صورت‌حساب { $date } پرداخت شد؟
question-paid-today = امروز پرداخت شد
question-record = ثبت کنید
question-see = دیدن سابقه
question-orders-see = رفتن به سفارش‌ها

## Dossier: how close to be

close-title = چه اندازه نزدیک باشیم؟
close-advised = پیشنهاد: { $posture }
close-now = رویکرد کنونی: { $posture }
close-hours = ساعت توجیه‌پذیر در سال
close-people = شمار همکاران توجیه‌پذیر
advice-invest = سرمایه‌گذاری کنید: نزدیک‌تر شوید.
advice-hold = نگه دارید: در همین فاصله بمانید.
advice-step-down = گامی پس بگذارید: از این دورتر باشید.
advice-do-not-invest = سرمایه‌گذاری نکنید: ارزششان کم است یا نزدیکی را پاسخ نمی‌دهند.
advice-find-out = پیش از تصمیم بیشتر بدانید.
close-extraction = نزدیکی می‌خواهند و پاسخش را نمی‌دهند. برخی خریداران از نزدیکی برای گرفتن امتیاز بهره می‌برند: تنها به بهای نزدیکی امتیازی ندهید.
ladder-wish = تمایل آن‌ها به نزدیکی
ladder-value = ارزش آن‌ها
ladder-reciprocity = پاسخ به نزدیکی
ladder-wish-at = { $wish } در مقیاس ۱ تا ۵
ladder-value-at = { $share } مشتریان ارزش کمتری دارند
ladder-reciprocity-at = { $share }: تعهدهایشان، آنچه با ما در میان می‌گذارند، و نبود بازی
ladder-unknown = نامعلوم، پس «{ $posture }» به شمار می‌آید
ladder-binds = همین آن را پایین نگه می‌دارد
close-missing = نامعلوم: { $list }.
gap-wish = تمایلشان به نزدیکی
gap-value = ارزششان
gap-promises = چگونگی عملشان به تعهدها
gap-information = اینکه اطلاعات محرمانه در میان می‌گذارند یا نه
gap-tactics = اینکه بازی درمی‌آورند یا نه
close-scoring = محاسبهٔ ارقام مشتریان هنوز در جریان است؛ ارزش پس از آن می‌آید.
close-set = تعیین رویکرد: { $posture }
close-yours = چیزی خودبه‌خود تعیین نمی‌شود: رویکرد تصمیم شماست، با تاریخ و بازگشت‌پذیر.
close-lost = مشتری از دست رفته است: اندازهٔ نزدیکی هنگام بازگشت او تعیین می‌شود.
close-source = پایین‌ترین پله از سه نردبان ملاک است: Dwyer, Schurr & Oh 1987; Anderson & Narus 1991. پله‌ها، ساعت‌ها و شمار افراد داوری ماست.

## Dossier: who may leave

leave-title = آیا می‌روند؟
leave-chance = احتمال رفتن ظرف ۱۲ ماه
leave-parts = از چه ساخته شده
leave-part = بخش
leave-log-odds = لگاریتم بخت
leave-base = هر مشتری، با سلامت ۵۵
leave-health = سلامت رابطه‌اش، { $health }
leave-tactic = بازی‌هایش
leave-tactic-unknown = بازی‌هایش (نامعلوم)
leave-contract = قرارداد، تعیین تکلیف در { $date }
leave-contract-none = قراردادی در انتظار تصمیم نیست
leave-sum = جمع
leave-scaled = پس از برازش با این دفتر
leave-levers = چه آن را دگرگون می‌کند
leave-better = با ده امتیاز سلامت بیشتر: { $chance }
leave-worse = با ده امتیاز سلامت کمتر: { $chance }
leave-renewed = با تمدید قرارداد: { $chance }
leave-fitted = برازیده بر گذشتهٔ همین دفتر، هر مشتری چنان‌که یک سال پیش بود. رفته: { $left }؛ مانده: { $stayed }.
leave-few = داوری محتاطانه، نه برازیده بر این دفتر: گذشته‌اش شمار کمی دارد و از هر گونه پنج لازم است. رفته: { $left }؛ مانده: { $stayed }.
leave-flat = داوری محتاطانه، نه برازیده بر این دفتر: در گذشته‌اش رفته‌ها ({ $left }) همچون مانده‌ها ({ $stayed }) بودند.
leave-ranks = داوری محتاطانه، نه برازیده بر این دفتر: در گذشته‌اش رفته‌ها ({ $left }) از مانده‌ها ({ $stayed }) بدتر نبودند.
leave-reading = گذشتهٔ دفتر خوانده می‌شود؛ تا آن زمان داوری محتاطانه‌ای به کار می‌رود.
leave-lost = این مشتری رفته است.
leave-prospect = هنوز مشتری نیست: آن که نیامده نمی‌تواند برود.
leave-source = لجستیک سلامت رابطه، بازی‌ها و پایان قرارداد؛ برازش با روش Platt (1999). ضریب‌ها داوری ماست.

## Dossier: value explained

worth-explained = تشریح ارزش
worth-no-orders = در ۱۲ ماه گذشته سفارشی با مبلغ مشخص نبوده است.
worth-revenue = درآمد، ۱۲ ماه گذشته
worth-revenue-of =
    { $count ->
        [one] { $amount } از { $count } سفارش
       *[other] { $amount } از { $count } سفارش
    }
worth-fees = از آن، مبلغ قراردادها: { $amount }
worth-margin = حاشیهٔ سود
worth-margin-of = { $rate } از درآمد: { $amount }
worth-retention = نرخ نگهداشت
worth-discount = نرخ تنزیل
worth-a-year = { $rate } در سال
tag-assumption = فرض
worth-one-point = هر واحد درصد افزایش نرخ نگهداشت { $amount } می‌ارزد.
worth-ceiling = برای به دست آوردن آن حداکثر { $once } به‌صورت یک‌باره، یا { $yearly } در سال هزینه کنید.
worth-stop = حاشیهٔ سود کفاف نمی‌دهد: برای نگه داشتن این مشتری با وضع کنونی، بیش از این هزینه نکنید.
worth-left-out =
    { $count ->
        [one] از سفارش‌های ۱۲ ماه گذشته، { $count } مورد با واحد پول دیگری است و به حساب نیامده است.
       *[other] از سفارش‌های ۱۲ ماه گذشته، { $count } مورد با واحد پول دیگری است و به حساب نیامده است.
    }
worth-without-amount =
    { $count ->
        [one] از سفارش‌های ۱۲ ماه گذشته، { $count } مورد مبلغ ندارد و به حساب نیامده است.
       *[other] از سفارش‌های ۱۲ ماه گذشته، { $count } مورد مبلغ ندارد و به حساب نیامده است.
    }
worth-by-models = به گفتهٔ مدل‌های این دفتر: «ارزش» را ببینید
worth-how = این چگونه محاسبه شده است؟
worth-formula = ارزش طول عمر = حاشیهٔ سود سالانه × نرخ نگهداشت ÷ (۱ + نرخ تنزیل − نرخ نگهداشت): حاشیهٔ سود سال‌های آینده، هر یک ضرب در احتمال ماندن مشتری، که هرچه دیرتر برسد ارزش کمتری دارد. بازه تنها از عدم قطعیت نرخ نگهداشت می‌آید. آنچه نشان «فرض» دارد، در تنظیمات برای کل دفتر تعیین می‌شود.
source-value = Gupta & Lehmann 2003.

## Dossier: timeline

timeline-filter = نمایش
timeline-none = چیزی برای نمایش نیست. آخرین گفت‌وگو را در بالا ثبت کنید؛ این گام نخست است.
kind-all = همه
kind-touchpoints = تعامل‌ها
on-day = { $what }، { $date }
touchpoint-title = { $channel }: { $direction }
touchpoint-minutes =
    { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقه
    }
order-placed = سفارش ثبت شد
order-placed-of = سفارش ثبت شد: { $amount }
order-delivered = به‌موقع تحویل شد
order-delivered-late =
    { $days ->
        [one] با { $days } روز تأخیر تحویل شد
       *[other] با { $days } روز تأخیر تحویل شد
    }
happened-kept-by-us = به تعهدمان عمل کردیم
happened-kept-late-by-us =
    { $days ->
        [one] با { $days } روز تأخیر به تعهدمان عمل کردیم
       *[other] با { $days } روز تأخیر به تعهدمان عمل کردیم
    }
happened-kept-by-them = به تعهدشان عمل کردند
happened-kept-late-by-them =
    { $days ->
        [one] با { $days } روز تأخیر به تعهدشان عمل کردند
       *[other] با { $days } روز تأخیر به تعهدشان عمل کردند
    }
happened-promise-broken = تعهد نقض شد
happened-promise-cancelled = تعهد با توافق لغو شد
happened-complaint-opened = شکایت
happened-complaint-answered = به شکایت پاسخ داده شد
happened-complaint-resolved = شکایت حل شد

## Dossier: promises and complaints

promises-open = تعهدهای باز
promises-closed = تعهدهای بسته
promises-none = هنوز تعهدی نیست، نه از ما و نه از آن‌ها. تعهد تازه را در بالا ثبت کنید؛ موارد معوق در صدر این فهرست می‌آید.
kept-by-us = ما به { $share } از تعهدهایمان به آن‌ها عمل می‌کنیم (با اطمینان ۹۰٪: { $low } تا { $high }).
kept-by-them = آن‌ها به { $share } از تعهدهایشان به ما عمل می‌کنند (با اطمینان ۹۰٪: { $low } تا { $high }).
kept-by-us-unknown = موعد هیچ‌یک از تعهدهای ما به آن‌ها هنوز نرسیده است؛ پس معلوم نیست تا چه حد به آن‌ها عمل می‌کنیم.
kept-by-them-unknown = موعد هیچ‌یک از تعهدهای آن‌ها به ما هنوز نرسیده است؛ پس معلوم نیست تا چه حد به آن‌ها عمل می‌کنند.
promise-made = تاریخ تعهد: { $date }
promise-deliverer = مسئول انجام: { $who }
promise-accountable = پاسخ‌گوی کل زنجیره: { $who }
promise-by-contact = تعهددهنده: { $who }
promise-to-contact = تعهد به: { $who }
promise-due = موعد: { $date }
promise-open-ended = بدون موعد
promise-kept = انجام‌شده در { $date }
promise-kept-late =
    { $days ->
        [one] انجام‌شده در { $date }، با { $days } روز تأخیر
       *[other] انجام‌شده در { $date }، با { $days } روز تأخیر
    }
promise-broken = نقض‌شده در { $date }
promise-cancelled = لغوشده در { $date }
promise-keep = امروز انجام شد
promise-otherwise = نتیجه‌های دیگر
promise-keep-on = در آن روز انجام شد
promise-break = نقض شد
promise-cancel = با توافق لغو شد

# دفتر تعهدها: همهٔ تعهدهای دفتر
ledger-lead = همهٔ تعهدهای دفتر، از ما و از آن‌ها: چه کسی تعهد داده، چه کسی باید انجام دهد، چه کسی پاسخ‌گوی کل زنجیره است و تا چه حد به آن عمل می‌شود.
ledger-list = تعهدهای دفتر
ledger-search = جست‌وجوی موضوع تعهد، مشتری یا همکار
ledger-both = هر دو طرف
ledger-state = وضعیت
ledger-open = باز
ledger-overdue = معوق
ledger-all = همه
ledger-no-deliverer = بدون مسئول انجام
ledger-no-accountable = بدون پاسخ‌گو
ledger-gathering = تعهدها گردآوری می‌شود…
ledger-none = هنوز تعهدی نیست
ledger-none-help = آنچه را تعهد شده در پروندهٔ مشتری ثبت کنید یا وارد کنید؛ آنگاه این صفحه نشان می‌دهد چه کسی به چه عمل می‌کند.
ledger-none-match = تعهد منطبقی یافت نشد
ledger-behind-ours = تعهدهای ما که این رقم از آن‌ها به دست آمده: { $what }
ledger-behind-theirs = تعهدهای آن‌ها که این رقم از آن‌ها به دست آمده: { $what }
ledger-behind-clear = نمایش دوبارهٔ تعهدهای باز
ledger-chosen = تعهدهای انتخاب‌شده
ledger-chosen-count =
    { $count ->
        [one] { $count } تعهد انتخاب شده
       *[other] { $count } تعهد انتخاب شده
    }
ledger-clear-choice = لغو انتخاب
ledger-kept = انجام‌شده
ledger-late =
    { $days ->
        [one] انجام‌شده با { $days } روز تأخیر
       *[other] انجام‌شده با { $days } روز تأخیر
    }
ledger-broken = نقض‌شده
ledger-running = باز
ledger-dropped = لغوشده با توافق
ledger-reliability = میزان عمل به تعهدها
ledger-reliability-help = سهم تعهدهای عمل‌شده با بازهٔ ۹۰٪. تعهدی که دیر انجام شده بخشی از یک به شمار می‌آید، تعهد قدیمی کمتر، و آنچه هنوز موعدش نرسیده هیچ. ترتیب بر پایهٔ کران پایین بازه است تا یک تعهدِ عمل‌شده از پنجاه تعهد پیشی نگیرد؛ برای کم‌ترین‌ها بر پایهٔ کران بالا، تا یک تعهدِ نقض‌شده کسی را متهم نکند. هرجا بقیهٔ دفتر به اندازهٔ کافی گویا باشد، همان فرض آغازین دربارهٔ تازه‌واردان است.
ledger-kept-by-us = ما به { $share } از تعهدهایمان عمل می‌کنیم (با اطمینان ۹۰٪: { $low } تا { $high }).
ledger-kept-by-them = مشتریان به { $share } از تعهدهایشان به ما عمل می‌کنند (با اطمینان ۹۰٪: { $low } تا { $high }).
ledger-weighing = میزان عمل به تعهدها محاسبه می‌شود…
ledger-by = میزان عمل به تفکیک
ledger-by-our-accounts = مشتری، تعهدهای ما
ledger-by-their-accounts = مشتری، تعهدهای آن‌ها
ledger-by-deliverers = همکارِ مسئول انجام
ledger-by-functions = حوزهٔ کاری مسئول انجام
ledger-weakest-first = کم‌ترین میزان در آغاز
ledger-no-groups = هیچ تعهدی کسی از این دست را نام نمی‌برد.
ledger-share = عمل‌شده (سهم)
ledger-range = بازهٔ ۹۰٪
ledger-count = تعهدها
ledger-from-to = { $low } تا { $high }
ledger-nothing-due = هنوز موعد چیزی نرسیده
ledger-show-behind = نمایش تعهدهای پشت این رقم: { $what }
ledger-hand-overs = سپردن تعهد از حوزه‌ای به حوزهٔ دیگر
ledger-hand-overs-help = یک حوزهٔ کاری قول می‌دهد و حوزه‌ای دیگر باید به آن عمل کند. هر خانه نشان می‌دهد این کار تا چه حد انجام می‌شود؛ خانه‌های خاکستری، که هر دو حوزه یکی است، برای مقایسه‌اند.
ledger-hand-overs-none = هیچ تعهدی هم تعهددهنده و هم مسئول انجام را با حوزهٔ کاری‌شان نام نمی‌برد.
ledger-weakest-hand-over = ضعیف‌ترین حلقه: به آنچه { $from } تعهد می‌دهد و { $to } باید انجام دهد در { $share } موارد عمل می‌شود (با اطمینان ۹۰٪: { $low } تا { $high }).
ledger-hand-over = از { $from } به { $to }
ledger-from-by = تعهددهنده
ledger-promises =
    { $count ->
        [one] { $count } تعهد
       *[other] { $count } تعهد
    }

complaints-open = شکایت‌های باز
complaints-closed = شکایت‌های بسته
complaints-none = هیچ شکایتی باز نیست.
complaint-targets = هدف: پاسخ ظرف { $answer } روز، حل ظرف { $resolve } روز.
complaint-answer = امروز پاسخ داده شد
complaint-resolve = امروز حل شد
complaint-opened-on = ثبت‌شده در { $date }
complaint-cause = علت: { $cause }
complaint-unanswered =
    { $days ->
        [0] امروز ثبت شده
        [one] { $days } روز بی‌پاسخ
       *[other] { $days } روز بی‌پاسخ
    }
complaint-answered =
    { $days ->
        [0] پاسخ داده شده، امروز ثبت شده
        [one] پاسخ داده شده، { $days } روز باز مانده
       *[other] پاسخ داده شده، { $days } روز باز مانده
    }
complaint-resolved =
    { $days ->
        [0] همان روز حل شد
        [one] پس از { $days } روز حل شد
       *[other] پس از { $days } روز حل شد
    }

## Dossier: contracts

tab-trade = سفارش‌ها و قراردادها
contracts = قراردادها
contracts-none = هنوز قراردادی نیست. قراردادهای جاری را بیفزایید: تاریخ تمدید و مبلغشان در «امروز» و «ارزش» می‌آید.
contracts-ended = پایان‌یافته: { $count }
contract-add = افزودن قرارداد
contract-subject = موضوع قرارداد
contract-at-the-end = در پایان دوره
contract-renews-itself = خودبه‌خود تمدید می‌شود
contract-ends-unless-renewed = اگر تمدید نشود پایان می‌یابد
contract-covers = سفارش‌های دورهٔ قرارداد با مبلغ آن پرداخت می‌شود
contract-benchmarking = قیمت‌های ما را می‌توان با دیگران سنجید
contract-no-fee = بدون مبلغ ثابت، پرداخت با سفارش‌ها
contract-fee = { $months ->
        [1] { $amount } در ماه
        [12] { $amount } در سال
       *[other] { $amount } هر { $months } ماه
    }
contract-begins = آغاز { $date }
contract-renews-on = تمدید { $date }
contract-runs-out = پایان مهلت { $date }
contract-ends = پایان { $date }
contract-ended = پایان‌یافته { $date }
contract-since = از { $date }
contract-renewed = { $count ->
        [one] { $count } بار تمدید شده
       *[other] { $count } بار تمدید شده
    }
contract-notice-by = اعلام فسخ تا { $date }
contract-notice-past = اعلام فسخ تا { $date } ممکن بود
contract-orders-included = شامل سفارش‌ها
contract-benchmark-clause = بند سنجش قیمت
contract-give-notice = امروز اعلام فسخ شد
contract-renew = تمدید شد
record-contract = قرارداد
field-starts-on = نخستین روز
field-ended-on = پایان در
field-term = ماه‌های دوره
field-notice = روزهای مهلت اعلام
field-notice-on = اعلام فسخ در
field-fee = مبلغ هر دوره
target-ends-on = آخرین روز دوره
happened-contract-began = قراردادی آغاز شد
happened-contract-noticed = قرارداد: اعلام فسخ
happened-contract-ended = قراردادی پایان یافت

## Dossier: orders

order-add = افزودن سفارش
orders-none = هنوز سفارشی نیست. آخرین سفارش‌ها را ثبت یا از فایل وارد کنید: ارزش، شتاب سفارش‌ها و کیفیت تحویل بر آن‌ها استوار است.
orders-year =
    { $count ->
        [0] در ۱۲ ماه گذشته سفارشی با مبلغ مشخص نبوده است.
        [one] ۱۲ ماه گذشته: { $amount } از { $count } سفارش.
       *[other] ۱۲ ماه گذشته: { $amount } از { $count } سفارش.
    }
order-number = شمارهٔ سفارش
order-on = تاریخ سفارش
order-due = تاریخ درخواستی
order-quality = عیب
defect-none = بی‌عیب
defect-some = معیوب
order-summed = مبلغ، جمع اقلام سفارش است.
order-of-day = سفارش { $date }
order-no-amount = بدون مبلغ
order-ordered = تاریخ سفارش: { $date }
order-asked-for = تاریخ درخواستی: { $date }
order-in-time = تحویل‌شده در { $date }
order-late =
    { $days ->
        [one] تحویل‌شده در { $date }، با { $days } روز تأخیر
       *[other] تحویل‌شده در { $date }، با { $days } روز تأخیر
    }
order-awaited = هنوز تحویل نشده
order-deliver = امروز تحویل شد
order-lines =
    { $count ->
        [one] { $count } قلم
       *[other] { $count } قلم
    }
order-lines-label = اقلام سفارش
amount-in = { $amount } { $currency }

## Import

import-lead = جدول‌های ERP یا CRM خود را به دفتر بیاورید. تا «وارد کردن» را نزنید چیزی تغییر نمی‌کند.
import-clear = شروع دوباره
import-files = ۱. فایل‌ها
import-options = ۲. گزینه‌ها
import-outcome = ۳. پیش‌نمایش نتیجه
import-finish = ۴. وارد کردن
import-choose = فایل‌ها را انتخاب یا اینجا رها کنید
import-choose-help = CSV یا متن ساده، چند فایل با هم. در همین مرورگر خوانده می‌شود و جایی فرستاده نمی‌شود.
import-drop-now = رها کنید تا خوانده شود
import-reading = در حال خواندن { $file }…
import-trying = در حال محاسبهٔ نتیجه…
import-running = در حال وارد کردن…
import-stopped = متوقف شد. چیزی وارد نشد.
import-files-read =
    { $count ->
        [0] هنوز فایلی انتخاب نشده
        [one] { $count } فایل خوانده شد
       *[other] { $count } فایل خوانده شد
    }
import-file-empty = فایل { $file } سرستون ندارد. آن را با نام ستون‌ها در سطر اول دوباره ذخیره کنید.
import-file-no-text = { $file } فایل متنی نیست. آن را در صفحه‌گسترده باز و برگه را با قالب CSV ذخیره کنید.
import-file-too-large = فایل { $file } بزرگ‌تر از { $limit } مگابایت است. آن را تقسیم و بخش‌ها را یکی پس از دیگری وارد کنید.
import-file-too-many-rows = فایل { $file } بیش از { $limit } ردیف دارد. آن را تقسیم و بخش‌ها را یکی پس از دیگری وارد کنید.
import-file-too-many-columns = فایل { $file } بیش از { $limit } ستون دارد. آن را فقط با ستون‌های لازم دوباره ذخیره کنید.
import-file-no-bytes = { $file } خوانده نشد. اگر پوشه است، بازش کنید و فایل‌هایش را انتخاب کنید؛ اگر فایل پس از انتخاب تغییر کرده، دوباره آن را انتخاب کنید.
import-guide = کدام فایل‌ها خوانده می‌شود؟
import-guide-help = در هر فایل یک جدول، با نام ستون‌ها در سطر اول، جداشده با کاما، نقطه‌ویرگول، تب یا |. ستون‌ها به هر ترتیبی که باشند از روی نامشان در چند زبان شناخته می‌شوند و می‌توان آن‌ها را اصلاح کرد. هر ردیف مشتری خود را با کد یا نام پیدا می‌کند.
import-guide-needed = الزامی؛ از هر سطر یک ستون کافی است:
import-guide-others = این‌ها هم شناخته می‌شود:
import-template = ذخیرهٔ فایل الگو برای: { $kind }
import-kind-products = محصولات
import-kind-orders = سفارش‌ها
import-kind-order-lines = اقلام سفارش
import-kind-touchpoints = تعامل‌ها
import-kind-promises = تعهدها
import-kind-complaints = شکایت‌ها
import-kind = نوع ردیف‌ها
import-kind-none = انتخاب کنید…
import-encoding = کدگذاری
import-delimiter = جداکننده
import-size = { $rows ->
        [one] { $rows } ردیف
       *[other] { $rows } ردیف
    }، { $columns ->
        [one] { $columns } ستون
       *[other] { $columns } ستون
    }
import-remove = برداشتن { $file }
import-remove-short = برداشتن
import-needs-kind = مشخص کنید ردیف‌های { $file } چیست.
import-needs-column =
    { $count ->
        [one] فایل { $file } ستونی برای { $columns } ندارد: در جدول زیر یکی انتخاب کنید.
       *[other] فایل { $file } دست‌کم برای یکی از این‌ها ستون می‌خواهد: { $columns }. در جدول زیر یکی انتخاب کنید.
    }
import-needs-answer = به پرسش دربارهٔ ستون «{ $column }» در { $file } پاسخ دهید.
import-question = ستون «{ $column }» را می‌توان به بیش از یک شیوه خواند. «{ $example }» یعنی چه؟
import-reads-as = { $reading } ({ $way })
import-reads-not = این‌گونه خوانده نمی‌شود: ردیف‌هایی مانند این رد می‌شوند ({ $way })
import-columns-taken = ستون‌ها: { $taken } از { $total } وارد می‌شود
import-columns-of = ستون‌های { $file }
import-column = ستون
import-column-number = ستون { $number }
import-samples = در فایل
import-meaning = وارد می‌شود به‌عنوان
import-meaning-of = ستون «{ $column }» وارد می‌شود به‌عنوان
import-written = شیوهٔ خواندن
import-written-open = در انتظار پاسخ شما
import-written-plain = همان‌گونه که هست
import-not = وارد نشود
format-dmy = روز / ماه / سال
format-mdy = ماه / روز / سال
format-ymd = سال / ماه / روز
format-point = اعشار پس از نقطه، مانند 1,234.56
format-comma = اعشار پس از کاما، مانند 1.234,56
format-fraction = 0.15 یعنی 15 درصد
format-percent = 15 یعنی 15 درصد
encoding-utf8 = UTF-8
encoding-utf16le = UTF-16، نخست بایت پایین
encoding-utf16be = UTF-16، نخست بایت بالا
encoding-1252 = Windows-1252، اروپای غربی
encoding-1250 = Windows-1250، اروپای مرکزی
encoding-1251 = Windows-1251، سیریلیک
encoding-1256 = Windows-1256، عربی و فارسی
delimiter-comma = کاما ,
delimiter-semicolon = نقطه‌ویرگول ;
delimiter-tab = تب
delimiter-pipe = خط عمودی |
import-currency = واحد پول مبلغ‌هایی که واحد ندارند
import-currency-help = سه حرف لاتین، مانند EUR. مبلغ‌هایی که واحد پول خود را دارند آن را حفظ می‌کنند.
import-currency-wrong = سه حرف لاتین بنویسید، مانند EUR.
import-outcome-none = همین که یک فایل آماده شود، اینجا می‌بینید چه ایجاد و چه رد خواهد شد.
import-created = ایجادشده
import-updated = به‌روزشده
import-unchanged = بدون تغییر
import-refused = ردشده
import-refused-count =
    { $count ->
        [one] { $count } ردیف رد می‌شود
       *[other] { $count } ردیف رد می‌شوند
    }
import-counts = تعداد به تفکیک نوع
import-refused-rows = ردیف‌های ردشده
import-left-out-cells = خانه‌هایی که خالی می‌ماند
import-refused-help = همهٔ ردیف‌های دیگر وارد می‌شود. ردیف‌های ردشده را ذخیره و اصلاح کنید و آن فایل را جداگانه وارد کنید.
import-save-refused = ذخیرهٔ ردیف‌های ردشدهٔ { $file }
import-listed-only = فقط { $count } مورد نخست فهرست شده است.
import-left-out-count =
    { $count ->
        [one] { $count } خانه خالی می‌ماند، هرچند ردیفش وارد می‌شود
       *[other] { $count } خانه خالی می‌ماند، هرچند ردیف‌هایشان وارد می‌شود
    }
import-file = فایل
import-line = سطر
import-value = مقدار
import-reason = دلیل
import-reason-at = { $column }: { $reason }
import-file-made = با نام { $file } ذخیره شد
import-file-failed = { $file } ذخیره نشد: مرورگر از ساختن فایل خودداری کرد.
import-ignored = ستون‌هایی که وارد نمی‌شود
import-ignored-of = { $file }: { $columns }
import-assumed = فرض‌ها
import-assumed-currency = واحد پول مبلغ‌هایی که واحد ندارند { $currency } فرض می‌شود.
import-assumed-costs = در این داده‌ها هزینه‌ای نیست: حاشیهٔ سود، نرخ نگهداشت و نرخ تنزیل از خط‌مشی می‌آید و فرض است.
import-assumed-value = حاشیهٔ سود، نرخ نگهداشت و نرخ تنزیل از خط‌مشی می‌آید و فرض است.
import-assumed-link = دیدن آن‌ها در تنظیمات
import-assumed-contact = هر سفارش یک تعامل از سوی مشتری هم به شمار می‌آید.
import-look-back = داده‌ها در { $date } به پایان می‌رسد: دیدن دفتر در وضعیت آن روز
import-now = وارد کردن
import-one-undo = کل این ورود داده با یک واگرد برمی‌گردد.
import-needs-currency = نخست در «گزینه‌ها» واحد پول مبلغ‌ها را تعیین کنید.
import-needs-files = هنوز منتظر شماست: { $files }. ببینید چه کم است یا فایل را بردارید.
import-changes-nothing = این فایل‌ها چیزی را در دفتر تغییر نمی‌دهد.
import-not-done = چیزی وارد نشد. { $why }
row-cell-count = ردیف { $found } خانه دارد و سرستون‌ها { $expected }: شاید جداکننده‌ای درون خانه‌ای بدون علامت نقل‌قول باشد.
row-stray-quote = علامت نقل‌قولی بسته نشده یا در میانهٔ یک خانه است.
row-control-character = این ردیف نویسه‌ای دارد که جایش در متن نیست.
row-missing = این خانه خالی است، اما لازم است.
row-not-a-date = این با ترتیب تاریخ در این ستون سازگار نیست.
row-not-a-number = این با شیوهٔ نوشتن عدد در این ستون سازگار نیست.
row-not-whole = این باید عدد صحیح باشد.
row-not-a-share = این سهمی میان صفر تا صد درصد نیست.
row-not-a-currency = این کد واحد پول نیست؛ نمونهٔ درست: EUR.
row-unknown-word = این واژه شناخته‌شده نیست.
row-unknown-account = چنین مشتری‌ای در دفتر یا در این فایل‌ها نیست؛ شاید ردیف خودش رد شده باشد.
row-unknown-order = چنین سفارشی در دفتر یا در این فایل‌ها نیست؛ شاید ردیف خودش رد شده باشد.
row-unknown-colleague = این همکار در دفتر یا در این فایل‌ها نیست.
row-unknown-contact = این شخص در میان مخاطبان این مشتری نیست.
row-ambiguous = با بیش از یک رکورد منطبق است: از شماره یا کد استفاده کنید.
row-order-of-other-account = این شمارهٔ سفارش متعلق به مشتری دیگری است.
row-contradicts = با سطر { $line } دربارهٔ همین رکورد تناقض دارد.
row-refused = { $field }: { $reason }
target-first-name = نام کوچک
target-last-name = نام خانوادگی
target-title = سمت
target-function = حوزهٔ کاری
target-email = ایمیل
target-phone = تلفن
target-cost-per-hour = هزینهٔ هر ساعت
target-account-kind = نوع مشتری
target-segment = زمینهٔ فعالیت
target-street = خیابان
target-postal-code = کد پستی
target-city = شهر
target-region = استان
target-country = کشور
target-fax = فکس
target-website = وب‌سایت
target-posture = میزان نزدیکی
target-tags = برچسب‌ها
target-custom = نگه داشتن به‌عنوان فیلد اختصاصی
target-contact-name = مخاطب: نام
target-contact-title = مخاطب: سمت
target-contact-email = مخاطب: ایمیل
target-contact-phone = مخاطب: تلفن
target-unit = واحد بسته‌بندی
target-cost = بهای تمام‌شده
target-stock = موجودی انبار
target-lead-days = روز تا تحویل
target-discontinued = دیگر فروخته نمی‌شود
target-account = مشتری، با کد یا نام
target-account-name = نام مشتری
target-ordered-on = تاریخ سفارش
target-defect-free = بی‌عیب رسید
target-seller = فروشنده
target-order = شمارهٔ سفارش
target-line-text = شرح قلم
target-unit-price = قیمت واحد
target-discount = تخفیف
target-channel = کانال
target-direction = جهت
target-notes = یادداشت‌ها
target-side = طرف متعهد
target-made-on = تاریخ تعهد
target-kept-on = تاریخ انجام
target-promiser = تعهددهنده
target-deliverer = مسئول انجام
target-deliverer-function = حوزهٔ کاری مسئول انجام
target-accountable = پاسخ‌گوی کل زنجیره
target-complained-on = تاریخ شکایت
target-cause = علت
target-department = واحد مسئول
target-switching-cost = هزینهٔ تغییر تأمین‌کننده برای آن‌ها
target-rival-rating = کیفیت کار رقیب
target-as-of = تاریخ ارزیابی
target-transactional = سهم زمان صرف‌شده برای سفارش و قیمت

## What lies ahead

tab-value = ارزش
ahead = چشم‌انداز
ahead-horizon = افق زمانی
ahead-months =
    { $count ->
        [one] { $count } ماه آینده
       *[other] { $count } ماه آینده
    }
ahead-years =
    { $count ->
        [one] { $count } سال آینده
       *[other] { $count } سال آینده
    }
ahead-months-axis = شمار ماه‌ها از اکنون
ahead-date-axis = تاریخ
ahead-from-to = { $low } تا { $high }
ahead-below = کمتر از { $figure }
ahead-above = بیش از { $figure }
ahead-revenue = درآمد مورد انتظار
ahead-margin = حاشیهٔ سود مورد انتظار
ahead-orders = سفارش‌های مورد انتظار
ahead-alive = احتمال ماندن مشتری
ahead-alive-means = احتمال آنکه روزی سفارش دیگری بیاید.
ahead-none = بدون هیچ سفارش
ahead-none-means = احتمال آنکه در این افق زمانی هیچ سفارشی نیاید.
ahead-no-orders = این مشتری هنوز سفارشی نداده است. با نخستین سفارش، چشم‌انداز آن نمایش داده می‌شود.
ahead-lost = این مشتری «ازدست‌رفته» ثبت شده است: دیگر چیزی از آن انتظار نمی‌رود. اگر دوباره سفارش داد، مرحلهٔ آن را به «مشتری» برگردانید.
ahead-no-amounts = هیچ سفارشی به واحد پول این مشتری مبلغ ندارد. برای دیدن رقم‌های پولی، مبلغ سفارش‌ها را ثبت کنید.
ahead-no-mean = خرید مشتریان چنان متفاوت است که میانگینی برای انتظار در دست نیست. رقم‌های پولی فقط برای مشتریانی می‌آید که خودشان مبلغ ثبت‌شده دارند.
ahead-too-few = مدل‌ها از تفاوت مشتریان با هم می‌آموزند: دست‌کم دو مشتری با سفارش لازم است. نخست سفارش‌ها را ثبت یا از فایل وارد کنید.
ahead-nothing = هنوز چیزی برای پیش‌بینی نیست
ahead-reading = در حال خواندن سفارش‌ها…
ahead-fitting = در حال آزمودن مدل‌ها: گام { $done } از { $of }
ahead-progress = پیشرفت
ahead-stop = توقف
ahead-stopped = متوقف شد. آنچه پیش‌تر به دست آمده شاید قدیمی باشد.
ahead-failed = محاسبهٔ رقم‌ها انجام نشد. سوابق شما در امان است؛ دوباره تلاش کنید یا صفحه را دوباره بارگذاری کنید.
ahead-counting = در حال جمع زدن: { $done } از { $of } مشتری
ahead-revenue-chart = درآمد پیش رو
ahead-alive-chart = هنوز مشتری است؟
ahead-alive-about = در تاریخ مبنا: { $now }؛ یک سال بعد، بدون سفارش دیگر: { $later }.
ahead-ordered = { $date }: سفارش. احتمال ماندن مشتری: { $chance }
ahead-order = سفارش
ahead-what = رویداد
ahead-if-silent = بدون سفارش دیگر
ahead-basis-title = پشتوانهٔ این رقم‌ها
ahead-basis = برگرفته از { $customers } مشتری با { $repeats } سفارش تکراری تا { $date }. سفارش‌های یک روز یک سفارش به شمار می‌آید. زمان‌ها به هفته حساب می‌شود.
ahead-frequency = تعداد سفارش تا وقتی مشتری است
ahead-spend = مبلغ هر سفارش
ahead-a-year = { $count } در سال
ahead-shrunk = { $believed }. این رقم ترکیبی است از سوابق خود مشتری ({ $own }، با وزن { $weight }) و میانگین دفتر ({ $book }، با باقی وزن).
ahead-books-own = { $believed }. سوابق خود مشتری هنوز چیزی نمی‌گوید؛ میانگین دفتر { $book } است.
ahead-weeks = { $count } هفته
ahead-overdue = { $silent } بدون سفارش، یعنی { $ratio } برابر تناوب خود مشتری ({ $rhythm }). اگر هنوز مشتری باشد، احتمال وقفه‌ای به این طول: { $chance }.
ahead-silent-once = { $silent } از تنها سفارش این مشتری گذشته است. اگر هنوز مشتری باشد، احتمال وقفه‌ای به این طول: { $chance }.
ahead-margin-year = حاشیهٔ سود پس از همهٔ هزینه‌ها: { $rate } از درآمد، مانند ۱۲ ماه گذشته.
ahead-margin-ever = حاشیهٔ سود پس از همهٔ هزینه‌ها: { $rate } از درآمد، مانند مجموع همهٔ سفارش‌هایش؛ در ۱۲ ماه گذشته سفارشی نبوده است.
ahead-margin-policy = حاشیهٔ سود: { $rate } از درآمد، طبق فرض تنظیمات.
ahead-margin-serve = زمان ما برای این مشتری { $share } از درآمد را می‌گیرد؛ این مقدار کم شده است.
ahead-margin-assumed = بهای تمام‌شدهٔ کالا برای { $share } از درآمد معلوم نیست؛ در آنجا حاشیهٔ سود تنظیمات فرض شده است.
ahead-left-foreign =
    { $count ->
        [one] { $count } سفارش به { $currency } نیست: در تعداد به حساب می‌آید، بدون مبلغ.
       *[other] { $count } سفارش به { $currency } نیستند: در تعداد به حساب می‌آیند، بدون مبلغ.
    }
ahead-left-amount =
    { $count ->
        [one] { $count } سفارش مبلغ ندارد: فقط در تعداد به حساب می‌آید.
       *[other] { $count } سفارش مبلغ ندارند: فقط در تعداد به حساب می‌آیند.
    }
ahead-left-worthless =
    { $count ->
        [one] { $count } سفارش ارزش پولی ندارد، مانند نمونهٔ رایگان: به حساب نیامده است.
       *[other] { $count } سفارش ارزش پولی ندارند، مانند نمونه‌های رایگان: به حساب نیامده‌اند.
    }
ahead-left-refunds =
    { $count ->
        [one] { $count } بازپرداخت از سفارش‌های پیش از آن کسر شده است.
       *[other] { $count } بازپرداخت از سفارش‌های پیش از آن‌ها کسر شده است.
    }
ahead-left-cancelled =
    { $count ->
        [one] پول { $count } سفارش کامل بازپرداخت شده و آن سفارش دیگر به حساب نمی‌آید.
       *[other] پول { $count } سفارش کامل بازپرداخت شده و آن سفارش‌ها دیگر به حساب نمی‌آیند.
    }
ahead-stakes = چه چیزی آن را تغییر می‌دهد
ahead-change = { $orders } سفارش در سال آینده
ahead-change-worth = { $orders } سفارش در سال آینده (حاشیهٔ سود: { $margin })
ahead-one-more = اگر همین امروز سفارش دیگری بیاید، افزایش انتظار: { $change }.
ahead-silent-quarter = اگر یک فصل دیگر هم بدون سفارش بگذرد، کاهش انتظار: { $change }. احتمال ماندن مشتری در آن زمان: { $chance }.
ahead-units = همراه با واحدهای آن
ahead-with-units = { $accounts } در ۱۲ ماه آینده: { $revenue }، با اطمینان ۸۰٪: { $likely }.
ahead-what-if = اگر چنین شود چه؟
ahead-reset = بازگشت به وضع کنونی
ahead-margin-rate = حاشیهٔ سود، سهم از درآمد
ahead-retention = نرخ نگهداشت، در سال
ahead-cost = هزینهٔ جذب مشتری
ahead-worth = سال‌های آینده به پول امروز { $amount } می‌ارزد.
ahead-retention-apart = سفارش‌های خود این حساب نرخ نگهداشت { $own } را نشان می‌دهد. ارزش طول عمر مشتری در بالای صفحه بر { $assumed } استوار است که تنظیمات برای کل دفتر فرض می‌کند.
ahead-pay-back = هزینهٔ جذب مشتری پس از { $years } سال برمی‌گردد.
ahead-never-back = هزینهٔ جذب مشتری هرگز برنمی‌گردد.
ahead-few-repeats = در کل دفتر فقط { $count } سفارش تکراری هست: رقم‌ها بیشتر بر آنچه میان مشتریان معمول است استوار است و از این رو بازه‌ها پهن است.
ahead-dependent = مشتریانی که بیشتر سفارش می‌دهند، در هر سفارش هم به اندازهٔ دیگری خرج می‌کنند (همبستگی رتبه‌ای: { $correlation }). مدل مبلغ این دو را مستقل می‌گیرد. پس برای مشتریانی که سفارش‌های خودشان کمتر از نصف وزن دارد مبلغی نشان داده نمی‌شود؛ برای دیگران با احتیاط بخوانید.
ahead-not-own = مشتریانی که بیشتر سفارش می‌دهند در هر سفارش مبلغ دیگری خرج می‌کنند و سفارش‌های خود این مشتری کمتر از آن است که گویا باشد: میانگین دفتر گمراه‌کننده است.
ahead-lifetime = ارزش طول عمر به گفتهٔ مدل‌ها
ahead-lifetime-orders = سفارش‌های پیش رو: { $orders }، دیرترها با وزن کمتر. با { $spend } برای هر کدام، { $revenue } می‌آورند.
ahead-lifetime-contract = { $subject }: { $terms } دورهٔ پیش رو، دیرترها با وزن کمتر. با { $fee } برای هر دوره، { $revenue } می‌آورند.
ahead-lifetime-rate = پس از همهٔ هزینه‌ها { $rate } از این درآمد می‌ماند. پول یک سال دیرتر { $discount } کمتر به حساب می‌آید.
ahead-lifetime-known = جدا از تصادف، تا آنجا که پارامترهای مدل‌ها دانسته نیست: { $range }.
ahead-lifetime-apart = عدد بالای صفحه عدد دیگری است: حاشیهٔ سود یک سال با نرخ ماندگاری فرض‌شده در تنظیمات. به مدل نیاز ندارد و برای هر مشتری هست.
ahead-lifetime-fallback = عدد بالای صفحه برقرار است: حاشیهٔ سود و ماندگاری، چنان‌که تنظیمات فرض می‌کنند.
ahead-lifetime-no-discount = نرخ تنزیل در تنظیمات ۰ ٪ است: آنچه پایان ندارد حدی نخواهد داشت.
ahead-contract-point = { $subject }: هر واحد درصد بیشتر در احتمال تمدید { $amount } می‌ارزد.
ahead-renewal = تصمیم در { $date }؛ تمدید با احتمال { $chance }، با اطمینان ۸۰٪ از { $low } تا { $high }.
ahead-renewal-ends = پایان { $date }: اعلام فسخ شده است.
ahead-renewal-brings = { $horizon }: مبلغ آن { $amount } می‌آورد، با اطمینان ۸۰٪ { $range }.
ahead-renewal-brings-sure = { $horizon }: مبلغ آن { $amount } می‌آورد.
ahead-renewal-brings-most = { $horizon }: مبلغ آن به احتمال زیاد { $most } می‌آورد؛ میانگین، چون شاید پایان یابد، { $amount }.
ahead-renewal-no-fee = مبلغ ثابت ندارد: آنچه می‌آورد سفارش است.
ahead-renewal-apart = مبلغ آن به { $currency } جزو ارقام مشتری نیست.
ahead-renewal-pooled = هنوز نوبت تمدید هیچ دوره‌ای با این طول نرسیده است: قراردادهای همهٔ طول‌ها از آن می‌گویند.
ahead-renewal-later = آیا همچنان جاری خواهد بود؟
ahead-renewal-after = پس از تصمیم
ahead-renewal-runs = همچنان جاری
ahead-left-covered =
    { $count ->
        [one] { $count } سفارش با مبلغ قرارداد پرداخت شده که به جای آن به حساب می‌آید.
       *[other] { $count } سفارش با مبلغ قراردادها پرداخت شده که به جای آن‌ها به حساب می‌آید.
    }
ahead-left-before =
    { $count ->
        [one] { $count } سفارش پیش از آنکه مبلغ قرارداد همه را بپردازد، از آینده چیزی نمی‌گوید.
       *[other] { $count } سفارش پیش از آنکه مبلغ قرارداد همه را بپردازد، از آینده چیزی نمی‌گویند.
    }
renewals = قراردادها چگونه تمدید می‌شوند
renewals-about = آموخته از قراردادهای این دفتر، دوره‌های هم‌طول با هم. مبلغ قرارداد به‌طور یکنواخت بر دوره پخش می‌شود.
renewals-term = دوره
renewals-all = همهٔ طول‌ها
renewals-months =
    { $count ->
        [one] { $count } ماه
       *[other] { $count } ماه
    }
renewals-made = تمدیدشده
renewals-made-of = { $made } از { $due }
renewals-at = احتمال در تمدید { $number }
renewals-few = اندک: نوبت کمتر از { $count } تمدید رسیده بود، پس ارقام بیشتر بر رسم معمول قراردادها استوارند.
renewals-few-mark = اندک
model-sbg = sBG
model-bdw = BdW
model-steady = sBG، بتا-هندسی جابه‌جاشده: احتمال پایان نزد هر مشتری ثابت می‌ماند. آنان که می‌مانند بیش از پیش کسانی‌اند که احتمالشان اندک است.
model-changing = BdW، بتا-وایبل گسسته: احتمال پایان نزد هر مشتری با زمان هم تغییر می‌کند.
ahead-untried = هنوز هیچ مدلی را نمی‌توان روی گذشتهٔ دفتر آزمود: کوتاه‌تر از نه ماه است، یا تا آن زمان تقریباً کسی سفارش نداده بود.
ahead-beaten = روی گذشتهٔ خود دفتر، پیش‌بینی ساده‌تری به واقعیت نزدیک‌تر بود: «{ $naive }». این رقم‌ها را بهتر از آن ندانید.
ahead-formula = مدل به هر مشتری یک آهنگ سفارش و یک احتمال رفتن می‌دهد که هر دو از سفارش‌های خود آن و سفارش‌های همهٔ دیگران آموخته شده است. بازه‌ها هم آنچه را تصادف پیش می‌آورد در بر دارد و هم آنچه را از پارامترهای مدل معلوم نیست: توزیع‌ها دقیق است و میانگین همهٔ پارامترهای پذیرفتنی.
ahead-sources = منابع: Fader, Hardie & Lee 2005؛ Batislam, Denizel & Filiztekin 2007؛ Schmittlein, Morrison & Colombo 1987؛ Fader & Hardie 2013؛ Platzer & Reutterer 2016؛ Fader & Hardie 2007, 2010؛ Fader, Hardie, Liu, Davin & Steenburgh 2018.
ahead-calibration = پیش‌بینی در برابر واقعیت
ahead-calibration-about = مدل‌ها دفتر را فقط تا { $date } دیدند. خط: سفارش‌هایی که آن زمان انتظار می‌رفت. نقطه‌ها: سفارش‌هایی که آمد. مشتریان بر پایهٔ آنچه از آن‌ها انتظار می‌رفت گروه‌بندی شده‌اند.
ahead-group = { $accounts }، سفارش هر مشتری: { $expected } مورد انتظار، { $actual } واقعی
ahead-groups-axis = گروه‌ها، کمترین نخست
ahead-orders-each = سفارش‌های هر مشتری
ahead-expected = مورد انتظار
ahead-came = واقعی
ahead-cohorts = ماندگاری مشتریان
ahead-cohorts-about = مشتریان بر پایهٔ سال نخستین سفارش: سهمی از آن‌ها که از آن پس در هر سال خرید کرده‌اند، و درآمدی که آورده‌اند. شمارش واقعی، نه برآورد؛ سال آخر هنوز تمام نشده است.
ahead-cohort-won = سال جذب
ahead-cohort-year = سال { $number }
ahead-totals = همهٔ مشتریان با هم
ahead-total-of = { $accounts } با مبلغ‌هایی به { $currency }
ahead-ranking = مشتریان بر پایهٔ چشم‌انداز
ahead-by = مرتب‌سازی بر پایهٔ
ahead-at-risk = حاشیهٔ سودی که شاید از دست رفته
ahead-more = نمایش مشتریان بیشتر
ahead-export = ذخیره به‌صورت CSV
ahead-left-accounts = خارج از فهرست: { $new } مشتری بدون سفارش، { $lost } مشتری ازدست‌رفته.
book-value = ارزش پیش رو
book-value-lead = همهٔ مشتریان چه خواهند آورد، این چقدر مطمئن است، و به کدام‌یک باید رسیدگی کرد.
concentration-side = تمرکز

## Key accounts, what if, and where the value stands

field-criteria = معیارهای کارت امتیازی
key-accounts = مشتریان کلیدی
key-accounts-lead = کدام مشتریان شایستهٔ جایگاه کلیدی‌اند، ترتیبشان تا چه حد مطمئن است و چه تغییر کوچکی آن را برمی‌گرداند.
key-accounts-none = مشتریان و سفارش‌هایشان را وارد کنید تا این صفحه آن‌ها را بر پایهٔ ویژگی‌های مشتری کلیدی رتبه‌بندی کند.
criterion-volume = حجم سالانه
criterion-profitable = سهم محصولات سودآور
criterion-central = خرید متمرکز
criterion-regions = منطقه‌های نیازمند خدمات
criterion-price = حساسیت به قیمت
criterion-wish = تمایل به رابطهٔ بلندمدت
scorecard-score = امتیاز
scorecard-range = بدترین تا بهترین
scorecard-lead = فاصله از بعدی
scorecard-why-of = چرا؟ { $name }
scorecard-from-to = { $low } تا { $high }
scorecard-points = { $points } امتیاز
scorecard-no-weights = هیچ وزنی آن را برنمی‌گرداند
scorecard-fragile = شکننده
scorecard-dominates = مشتری بعدی: { $next }. در هیچ معیاری جلوتر نیست، پس هیچ وزنی ترتیب را برنمی‌گرداند.
scorecard-turns = مشتری بعدی: { $next }. همین که وزن‌ها روی‌هم { $points } از ۱۰۰ امتیاز تغییر کنند برابر می‌شود، زودتر از همه با جابه‌جایی از «{ $from }» به «{ $to }».
scorecard-level = مشتری بعدی: { $next }. برابر است.
scorecard-complete = { $accounts }، که همهٔ رقم‌های { $complete } مورد معلوم است.
scorecard-fragile-count = فاصله‌های شکننده در میان { $first } فاصلهٔ نخست: { $fragile }. آنجا اگر وزن‌ها روی‌هم کمتر از { $points } از ۱۰۰ امتیاز تغییر کنند ترتیب برمی‌گردد.
scorecard-place = رتبهٔ { $rank } از { $count }، امتیاز { $score }.
scorecard-between = میان { $low } و { $high } است، رقم‌های نامعلوم هرچه باشند.
scorecard-parts = امتیاز از چه ساخته شده است
scorecard-criterion = معیار
scorecard-weight = وزن
scorecard-adds = می‌افزاید
scorecard-midway = { $score } (میانه)
scorecard-open = باز کردن پرونده
scorecard-no-volume = نامعلوم: هیچ سفارش سال شمردنی نبود
scorecard-no-cost = نامعلوم: بهای تمام‌شدهٔ محصول نیست
scorecard-no-region = نامعلوم: کشور یا منطقه نیست
scorecard-no-judgement = نامعلوم: هنوز ارزیابی نشده
scorecard-no-number = نامعلوم: در این فیلد عددی نیست
scorecard-criteria = معیارها و وزن‌ها
scorecard-criteria-about = تنها نسبت وزن‌ها مهم است. رتبه‌بندی هم‌زمان با نوشتن تغییر می‌کند و معیارهای ذخیره‌شده بخشی از خط‌مشی می‌شوند.
scorecard-unsaved = این معیارها ذخیره نشده‌اند.
scorecard-save = ذخیرهٔ معیارها
scorecard-standard = معیارهای استاندارد
scorecard-known = معلوم برای { $count } از { $total }
scorecard-scale = مقیاس
scorecard-step = { $at }: { $score }
scorecard-step-add = افزودن پله
scorecard-step-remove = برداشتن
scorecard-step-remove-of = برداشتن پلهٔ { $step }
scorecard-remove = برداشتن معیار { $criterion }
scorecard-figure-percent = رقم به درصد
scorecard-figure-of = { $criterion }: رقم پلهٔ { $step }
scorecard-score-of = { $criterion }: امتیاز پلهٔ { $step }
scorecard-own = فیلدی از خودتان
scorecard-own-add = افزودن به معیارها
scorecard-own-none = فیلد دیگری از خودتان که عدد باشد نیست. ستون‌هایی که به‌صورت فیلد خودتان وارد شوند اینجا می‌توانند معیار شوند.
scorecard-fault-number = عددی بدون جداکنندهٔ هزارگان وارد کنید.
scorecard-fault-whole = عددی درست از ۰ تا { $most } وارد کنید.
scorecard-fault-rises = باید از رقم پیش از خود بزرگ‌تر باشد.
scorecard-fault-weightless = دست‌کم یک معیار باید وزن داشته باشد.
portfolio-leavers = مشتریانی که می‌روند
portfolio-merging = مشتریانی که یکی می‌شوند
portfolio-pick = افزودن مشتری
portfolio-unpick = بیرون گذاشتن { $name }
portfolio-merge-few = یک مشتری تنها با چیزی یکی نمی‌شود: یکی دیگر بیفزایید.
portfolio-peak = اوج منحنی نهنگ
portfolio-peak-accounts = مشتریان در اوج
matrix = ارزش کجاست
matrix-about = مشتریان و ارزش طول عمرشان بر پایهٔ دو ویژگی؛ هر خانه مشتریانش را باز می‌کند. مشتریان رفته شمرده نمی‌شوند.
matrix-kind = مقایسه
matrix-health-value = سلامت و ارزش
matrix-posture-health = رویکرد و سلامت
matrix-posture-advised = رویکرد کنونی و پیشنهادی
matrix-advised = رویکرد پیشنهادی
matrix-advised-about = در سطرها رویکرد کنونی و در ستون‌ها رویکرد پیشنهادی است. هر جا این دو یکی نباشند، پروندهٔ مشتری زیر «چه اندازه نزدیک باشیم؟» می‌گوید چرا.
matrix-do-not-invest = سرمایه‌گذاری نکنید
matrix-find-out = دانسته‌ها کافی نیست
matrix-class-a = A: نخستین { $share } ارزش
matrix-class-b = B: { $share } بعدی
matrix-class-c = C: { $share } پایانی
matrix-class-none = ارزش نامعلوم
matrix-cell = { $row }، { $column }
matrix-cell-advised = کنونی: { $row }، پیشنهاد: { $column }
matrix-all = همه
matrix-currency = ارزش‌گذاری‌شده به ارزی جز { $currency }، شمرده‌شده بدون ارزش: { $count }.
matrix-by-hand = رده به‌صورت دستی، شمرده‌شده در اینجا با ردهٔ محاسبه‌شده: { $count }.

## The models of what lies ahead

model-bg-nbd = BG/NBD
model-mbg-nbd = MBG/NBD
model-pareto-nbd = Pareto/NBD
model-mbg-cnbd = MBG/CNBD-k
model-bg-nbd-holds = فرض آن این است که سفارش‌ها تصادفی و با آهنگ خود هر مشتری می‌آید و مشتری ممکن است پس از هر سفارش تکراری برود. هر که فقط یک بار سفارش داده، هنوز مشتری به شمار می‌آید.
model-mbg-nbd-holds = فرض آن این است که سفارش‌ها تصادفی و با آهنگ خود هر مشتری می‌آید و مشتری ممکن است پس از هر سفارش، حتی نخستین، برود.
model-pareto-nbd-holds = فرض آن این است که سفارش‌ها تصادفی و با آهنگ خود هر مشتری می‌آید و مشتری ممکن است هر لحظه برود.
model-mbg-cnbd-holds = فرض می‌کند سفارش‌ها منظم‌تر از تصادفی و با آهنگ خود هر مشتری می‌رسند و مشتری ممکن است پس از هر سفارش، حتی نخستین، برود. هرچه k بزرگ‌تر، نظم بیشتر.
model-again = به تعداد دورهٔ هم‌طول پیشین
model-own-mean = به تعداد میانگین خود هر مشتری
model-off = { $orders } ({ $off })
model-covered = { $covered } (مورد انتظار: { $promised })
model-chosen = مدل { $model } انتخاب شد: دفتر را تا { $date } دید ({ $accounts }) و به { $actual } سفارشی که پس از آن آمد بیشترین احتمال را داد.
model-by-default = مدل { $model } به کار رفته است، چون گذشتهٔ دفتر کوتاه‌تر از آن است که بتوان مدل‌ها را روی آن آزمود.
model-parameters = { $parameters }. برای بازه‌ها { $drawn } بار نمونه‌گیری شده است که به اندازهٔ { $effective } نمونهٔ مستقل آگاهی می‌دهد.
model-used = در حال استفاده
model-table = پیش‌بینی‌های آزموده روی گذشتهٔ خود دفتر
model-forecast = پیش‌بینی
model-expected = سفارش‌های مورد انتظار
model-error = خطا برای هر مشتری
model-coverage = درون بازهٔ ۸۰٪

## Invoices, answers, needs, signs of tactics

record-invoice = فاکتور
record-survey = پاسخ نظرسنجی
record-need = نیاز
record-sign = نشانهٔ تاکتیک
field-issued-on = تاریخ صدور
field-paid-on = تاریخ پرداخت
field-withheld-on = آغاز توقف پرداخت
field-amount = مبلغ
field-score = پاسخ آن‌ها
field-rival = رقیب
invoices = فاکتورها
invoices-none = هنوز فاکتوری نیست. فاکتورهای موعددار را اضافه یا وارد کنید: پرداخت به‌موقع بخشی از سلامت رابطه است.
invoice-add = افزودن فاکتور
invoices-settled = پرداخت‌شده: { $count }
invoice-due = موعد: { $date }
invoice-overdue =
    { $days ->
        [one] { $days } روز از موعد گذشته
       *[other] { $days } روز از موعد گذشته
    }
invoice-withheld = پرداخت از { $date } متوقف است
invoice-paid = پرداخت‌شده در { $date }
invoice-paid-late =
    { $days ->
        [one] پرداخت‌شده در { $date }، با { $days } روز تأخیر
       *[other] پرداخت‌شده در { $date }، با { $days } روز تأخیر
    }
invoice-our-fault = معطل ما
invoice-our-fault-ask = به تقصیر خود ما معطل مانده است
invoice-pay = امروز پرداخت شد
invoice-withhold = امروز پرداخت متوقف شد
invoice-notes = دلیل آن‌ها، یا یادداشت
happened-invoice-issued = فاکتور صادر شد
happened-invoice-paid = فاکتور پرداخت شد
happened-invoice-withheld = پرداخت متوقف شد
surveys = پاسخ‌های نظرسنجی
surveys-none = هنوز از کسی پرسیده نشده است. یک پاسخ به «چقدر به ما اعتماد دارید؟» بیش از هر حدسی می‌گوید.
survey-add = افزودن پاسخ
survey-question = پرسش
survey-who = پاسخ‌دهنده
survey-comment = از زبان خودشان
survey-scored = { $score } از { $high }
survey-anonymous = بی‌نام
survey-asks-trust = چقدر به ما اعتماد دارید؟
survey-asks-satisfaction = چقدر از ما راضی هستید؟
survey-asks-recommend = آیا ما را به دیگران توصیه می‌کنید؟
survey-asks-ease = کار کردن با ما چقدر آسان است؟
needs = نیازها و رقبا
needs-none = هنوز نیازی معلوم نیست. آنچه را بیش از همه می‌خواهند اضافه کنید و اینکه ما و دیگران در آن چگونه‌ایم.
need-add = افزودن نیاز
need-what = چه می‌خواهند
need-importance = چقدر اهمیت دارد
need-ours = ما در آن چقدر خوبیم
need-rivals = رقبا، هر کدام در یک سطر، با امتیاز ۱ تا ۵
need-rivals-help = برای نمونه: Nord 4
need-rank = رتبهٔ ما: { $rank } از { $count }
need-unrated = هنوز مقایسه نشده
need-rated = اهمیت: { $importance }، ما: { $ours }
need-rival = { $name } { $rating }
importance-1 = ۱، کم
importance-2 = ۲
importance-3 = ۳، متوسط
importance-4 = ۴
importance-5 = ۵، تعیین‌کننده
served-1 = ۱، بد
served-2 = ۲
served-3 = ۳، متوسط
served-4 = ۴
served-5 = ۵، به بهترین شکل
signs = نشانه‌های تاکتیک‌ها
signs-none = هنوز چیزی بررسی نشده است. پیش از دادن تخفیف، آنچه را می‌بینید علامت بزنید: یک نشانه چیزی را ثابت نمی‌کند، چند نشانه با هم یک الگوست.
sign-add = افزودن نشانه
sign-cue = چه چیزی را بررسی کردید
sign-seen = دیده شد
sign-absent = بررسی شد، نبود
sign-notes = دقیقاً چه چیزی
sign-on = { $sign }، { $date }
signs-caution = یک علامت است، هرگز اتهام نیست: می‌گوید احتمال بازی چقدر است، نه اینکه چه کسی بازی می‌کند. هر نشانه یک سال به حساب می‌آید.
tactic-likely = احتمال { $chance }
happened-survey-answered = { $question } — { $score }
happened-sign-seen = نشانه دیده شد
happened-sign-absent = نشانه بررسی شد، نبود
tactic-elaborate-procurement = فرایند خرید پرپیچ‌وخم
tactic-reverse-auction = مزایدهٔ معکوس
tactic-mid-contract-benchmarking = سنجش قیمت در میانهٔ قرارداد
tactic-early-renegotiation = مذاکرهٔ دوباره پیش از پایان قرارداد
tactic-feigned-dissatisfaction = نارضایتی ساختگی
tactic-payment-withheld = توقف پرداخت به بهانه
tactic-customer-council = شورای مشتریان
tactic-escalation-theatre = بالا بردن نمایشی موضوع
strength-none = بدون علامت
strength-weak = علامت ضعیف
strength-possible = محتمل
strength-strong = علامت قوی
cue-scope-exceeds-spend = بیش از آنچه هزینه‌شان توجیه می‌کند می‌خواهند
cue-stage-added-late = مرحلهٔ دیگری دیرهنگام اضافه شد
cue-no-access-to-users = دسترسی به کاربران نیست
cue-free-design-work-asked = کار طراحی رایگان می‌خواهند
cue-preferred-rival-rumoured = می‌گویند رقیبی از پیش انتخاب شده است
cue-auction-notice = مزایده اعلام شد
cue-unqualified-bidders = شرکت‌کنندگانی که توان تحویل ندارند
cue-spec-cut-to-price = مشخصات به اندازهٔ قیمت بریده شده
cue-no-talk-rule = گفت‌وگو با هیچ‌کس مجاز نیست
cue-clause-invoked = به بند سنجش قیمت استناد شد
cue-consultant-appointed = مشاور گمارده شد
cue-peers-not-comparable = مقایسه با مقایسه‌ناپذیرها
cue-data-beyond-contract = ارقامی فراتر از قرارداد خواسته شد
cue-meeting-before-expiry = خیلی پیش از پایان قرارداد جلسه خواستند
cue-new-buyer = مسئول خرید جدید
cue-budget-cut-claimed = می‌گویند بودجه کم شده است
cue-rival-quote-shown = پیش‌فاکتور رقیب نشان داده شد
cue-volume-hint = اشاره به حجم خرید بیشتر
cue-complaint-without-evidence = شکایت بدون مدرک
cue-coincides-with-pricing = درست همزمان با گفت‌وگوی قیمت آمد
cue-users-satisfied = کاربران راضی‌اند
cue-defect-data-normal = عیب‌ها بیش از معمول نیست
cue-discount-not-fix-asked = تخفیف خواسته شد، نه رفع مشکل
cue-dispute-after-due = اختلاف پس از موعد آغاز شد
cue-no-prior-complaint = پیش از این شکایتی نبود
cue-round-part-payment = بخشی از مبلغ به رقم گرد پرداخت شد
cue-quarter-end = پایان فصل مالی
cue-pattern-repeats = بار اول نیست
cue-rivals-invited = رقبای ما هم دعوت شده‌اند
cue-cost-breakdown-asked = ریز هزینه‌های ما خواسته شد
cue-uniform-terms-asked = شرایط یکسان برای همه خواسته شد
cue-collective-price-target = یک قیمت برای همه تعیین شد
cue-executive-copied-first = نخست به مدیر ارشد خبر دادند
cue-artificial-deadline = مهلت بی‌دلیل
cue-verbal-threat-only = تهدید شفاهی بود، هرگز نوشته نشد
cue-calm-at-working-level = آرامش میان کسانی که با هم کار می‌کنند
cue-repeats-before-talks = پیش از هر مذاکره تکرار می‌شود

## What is judged of an account

tab-relationship = رابطه
judgements = اعتماد و وابستگی
judgements-help = قضاوت شما، با تاریخ: هر تغییر مشاهده‌ای تازه است و روزهای گذشته همان باور آن زمان را نگه می‌دارند.
judge-wish = تمایل آن‌ها به نزدیکی
judge-central = سهم خرید دفتر مرکزی‌شان (٪)
judge-price = قیمت چقدر تعیین‌کننده است
judge-switching = هزینهٔ تعویض تأمین‌کننده برای آن‌ها
judge-links = مسیرهای سفارش مستقیم (درگاه، پایانه، EDI)
judge-us = چقدر آسان ما را جایگزین می‌کنند
judge-them = چقدر آسان آن‌ها را جایگزین می‌کنیم
judge-shares = چیزهایی به ما می‌گویند که به همه نمی‌گویند
judge-ideas = ایده می‌دهند
judge-inspection = تحویل‌ها را بدون بازرسی می‌پذیرند
wish-1 = ۱، هیچ
wish-2 = ۲
wish-3 = ۳، تا حدی
wish-4 = ۴
wish-5 = ۵، شراکت
price-1 = ۱، کم
price-2 = ۲
price-3 = ۳، در کنار چیزهای دیگر
price-4 = ۴
price-5 = ۵، به‌تنهایی
replaceable-1 = ۱، به‌هیچ‌وجه
replaceable-2 = ۲
replaceable-3 = ۳، با زحمت
replaceable-4 = ۴
replaceable-5 = ۵، بسیار آسان
judged-assumed = فرض‌شده در { $date }
judged-confirmed = تأییدشده در { $date }
judged-expired = دوباره بررسی کنید، تا { $date } معتبر بود
judge-confirm = تأیید امروز
trust-index = شاخص اعتماد: { $index } از ۱۰۰ (انحراف معیار: { $sd }).
trust-parts = پاسخ‌ها: { $survey }، رفتار: { $behaviour }، زمان دیدار حضوری: { $face }.
trust-part-unknown = نامعلوم
dependence-both = وابستگی آن‌ها به ما { $theirs } (انحراف معیار: { $theirs_sd })، وابستگی ما به آن‌ها { $ours } (انحراف معیار: { $ours_sd }).
field-transactional = از آن، صرف سفارش و قیمت (٪)
says-paid-in-time = به‌موقع پرداخت شد.
says-paid-late =
    { $days ->
        [one] با { $days } روز تأخیر پرداخت شد.
       *[other] با { $days } روز تأخیر پرداخت شد.
    }
says-payment-overdue =
    { $days ->
        [one] پرداخت نشده، { $days } روز از موعد گذشته.
       *[other] پرداخت نشده، { $days } روز از موعد گذشته.
    }
says-payment-withheld =
    { $days ->
        [one] پرداخت متوقف است، { $days } روز از موعد گذشته.
       *[other] پرداخت متوقف است، { $days } روز از موعد گذشته.
    }
says-trust-answered = پاسخ آن‌ها: { $score } از ۵.
says-face-time = { $share } از ملاقات صرف سفارش و قیمت شد.
says-need-served = رتبهٔ ما در این نیاز: { $rank }.
says-judged = { $what }: { $value }
detail-payments = آن‌ها { $share } را به‌موقع می‌پردازند (با اطمینان ۹۰٪: { $low } تا { $high }).
detail-payments-withheld = آن‌ها { $share } را به‌موقع می‌پردازند (با اطمینان ۹۰٪: { $low } تا { $high }). پرداخت متوقف‌شده: { $amount }.
detail-standing =
    { $count ->
        [one] مقایسه با بهترین رقیب در { $count } نیاز؛ ۵۰٪ یعنی برابر.
       *[other] مقایسه با بهترین رقیب در { $count } نیاز؛ ۵۰٪ یعنی برابر.
    }
missing-needs = هنوز هیچ نیازی با رقیب مقایسه نشده است. در صفحهٔ «رابطه» بنویسید چه می‌خواهند و ما و دیگران در آن چگونه‌ایم.
moved-to = سلامت رابطه از { $before } به { $now } رسید ({ $factors }).
moved-factor = { $factor } ⁦{ $change }⁩
moved-none = سلامت رابطه همان { $now } ماند.
yes = بله
no = خیر
scale-between = از { $low } تا { $high }؛ بیشتر بهتر است.
sign-what = آنچه یافتید
in-currency = { $label } ({ $currency })
promise-add = افزودن تعهد
complaint-add = افزودن شکایت
judge-margin = سهم آن‌ها از حاشیهٔ سود ما (٪)
judge-margin-reckon = از سفارش‌های سال حساب کن
judge-margin-none = در ۱۲ ماه گذشته به ارز دفتر سفارشی نداده‌اند. آنچه می‌دانید بنویسید.
ask-roles = نقش‌ها در تصمیم خرید
role-initiator = آغازگر
role-user = کاربر
role-influencer = اثرگذار
role-buyer = خریدار
role-decider = تصمیم‌گیرنده
role-gatekeeper = دروازه‌بان
