### العربية الفصحى، بلغة الأعمال.
### المصطلحات: account = عميل، promise = تعهّد، touchpoint = تواصل، silence = صمت.

## Application

app-name = Rapport
language = اللغة
theme = المظهر
theme-light = فاتح
theme-dark = داكن
theme-auto = تلقائي

## Navigation

today = اليوم
accounts = العملاء
portfolio = محفظة العملاء
settings = الإعدادات

## Common actions

save = حفظ
cancel = إلغاء
undo = تراجع
redo = إعادة
delete = حذف
edit = تعديل
close = إغلاق
search = بحث
why = لماذا؟
back = رجوع
retry = إعادة المحاولة

## Counts

account-count =
    { $count ->
        [zero] لا عملاء
        [one] عميل واحد
        [two] عميلان
        [few] { $count } عملاء
        [many] { $count } عميلًا
       *[other] { $count } عميل
    }
shown-of-total = { $shown } من أصل { $total }

## Dates

as-of = حتى تاريخ
as-of-date = حتى { $date }
due-in-days =
    { $days ->
        [zero] يُستحق اليوم
        [1] يُستحق غدًا
        [one] يُستحق خلال يوم واحد
        [two] يُستحق خلال يومين
        [few] يُستحق خلال { $days } أيام
        [many] يُستحق خلال { $days } يومًا
       *[other] يُستحق خلال { $days } يوم
    }
overdue-by-days =
    { $days ->
        [zero] لا تأخير
        [one] متأخر يومًا واحدًا
        [two] متأخر يومين
        [few] متأخر { $days } أيام
        [many] متأخر { $days } يومًا
       *[other] متأخر { $days } يوم
    }
days-since-touchpoint =
    { $days ->
        [zero] آخر تواصل اليوم
        [1] آخر تواصل أمس
        [one] آخر تواصل قبل يوم واحد
        [two] آخر تواصل قبل يومين
        [few] آخر تواصل قبل { $days } أيام
        [many] آخر تواصل قبل { $days } يومًا
       *[other] آخر تواصل قبل { $days } يوم
    }

## Terms of the trade

account = عميل
promise = تعهّد
touchpoint = تواصل
relationship-health = صحة العلاقة
lifetime-value = القيمة الدائمة للعميل
silence = صمت

## Shell

navigation = التنقل الرئيسي
skip-to-content = انتقل إلى المحتوى
page-title = { $page } – Rapport
page-unknown = هذه الصفحة غير موجودة
page-unknown-help = لا يقود هذا العنوان إلى شيء في هذا السجل. ربما حُذف العميل، أو أن الرابط يخص متصفحًا آخر.
go-to-today = انتقل إلى «اليوم»
back-to-today = العودة إلى تاريخ اليوم
undo-shortcut = تراجع (Ctrl+Z)
redo-shortcut = إعادة (Ctrl+Shift+Z)
import = استيراد
open-recovery = افتح صفحة الاسترداد
saved = حُفظ
saving-nothing = لم يُسجَّل شيء بعد
saving-failed = لم يُحفظ
done-undo = تم التراجع: { $what }
done-redo = أُعيد التنفيذ: { $what }

## Warnings about storage

warning-blocked = لا يسمح هذا المتصفح لتطبيق Rapport بتخزين أي شيء. سيضيع ما تسجله عند إغلاق هذا التبويب: صدّر ملفًا من الإعدادات قبل المغادرة.
warning-full = امتلأت مساحة التخزين في المتصفح. التغيير الأخير محفوظ في هذا التبويب فقط، والسجل المخزَّن قبله لم يُمس. صدّر ملفًا من الإعدادات ثم أفرغ بعض المساحة.
warning-changed-elsewhere = عُدِّل السجل في تبويب آخر. أعِد تحميل هذه الصفحة لرؤيته؛ وحتى ذلك الحين لن يُحفظ شيء من هنا كي لا يُستبدل شيء.
warning-quarantined =
    { $pages ->
        [zero] لم تتلف أي صفحة من السجل المخزَّن.
        [one] تلفت صفحة واحدة من السجل المخزَّن ووُضعت جانبًا؛ وكل ما عداها موجود هنا. لم يُحذف شيء.
        [two] تلفت صفحتان من السجل المخزَّن ووُضعتا جانبًا؛ وكل ما عداهما موجود هنا. لم يُحذف شيء.
        [few] تلفت { $pages } صفحات من السجل المخزَّن ووُضعت جانبًا؛ وكل ما عداها موجود هنا. لم يُحذف شيء.
        [many] تلفت { $pages } صفحة من السجل المخزَّن ووُضعت جانبًا؛ وكل ما عداها موجود هنا. لم يُحذف شيء.
       *[other] تلفت { $pages } صفحة من السجل المخزَّن ووُضعت جانبًا؛ وكل ما عداها موجود هنا. لم يُحذف شيء.
    }
warning-newer = كُتب هذا السجل بإصدار أحدث من Rapport. يُعرض دون تعديل؛ أعِد تحميل الصفحة للحصول على الإصدار الأحدث.
warning-too-large = أصبح ملف أحد العملاء أكبر مما يستطيع Rapport تخزينه. التغيير الأخير محفوظ في هذا التبويب فقط، والسجل المخزَّن قبله لم يُمس. صدّر ملفًا من الإعدادات.
warning-unreadable = تعذّرت قراءة السجل المخزَّن. لم يُمس: افتح صفحة الاسترداد لحفظه في ملف.

## What was done, for undo

changed-one = { $how ->
        [created] إضافة: { $record }
        [removed] حذف: { $record }
       *[changed] تعديل: { $record }
    }
changed-many =
    { $count ->
        [zero] لم يتغيّر أي سجل
        [one] تغيّر سجل واحد
        [two] تغيّر سجلان
        [few] تغيّرت { $count } سجلات
        [many] تغيّر { $count } سجلًا
       *[other] تغيّر { $count } سجل
    }

## Health

band-thriving = مزدهرة
band-steady = مستقرة
band-strained = متوترة
band-failing = متدهورة
band-unknown = غير معروفة بعد
trend-improving = تتحسن
trend-deteriorating = تتراجع
trend-steady = دون تغيّر
trend-new = جديدة
trend-unknown = لا اتجاه بعد
factor-silence = الصمت
factor-promises = الوفاء بالوعود
factor-ties = الصلات بالأشخاص
factor-complaints = معالجة الشكاوى
factor-service = خدمة التوريد
factor-payments = المدفوعات
factor-momentum = زخم الطلبات
factor-trust = الثقة
factor-dependence = الاعتماد المتبادل
factor-standing = المكانة أمام المنافسين
factor-sentiment = نبرة التواصل

## Vocabulary

tier-key = رئيسي
tier-major = كبير
tier-standard = عادي
tier-small = صغير
posture-transactional = صفقات منفردة
posture-repeat = شراء متكرر
posture-preferred = مورّد مفضَّل
posture-partnership = شراكة
stage-prospect = عميل محتمل
stage-customer = عميل
stage-lost = عميل مفقود
channel-visit = زيارة
channel-video = اجتماع مرئي
channel-event = فعالية
channel-call = مكالمة
channel-email = بريد إلكتروني
channel-letter = رسالة
direction-inbound = هم تواصلوا معنا
direction-outbound = تواصلنا معهم دون رد
direction-mutual = تحادثنا
side-ours = وعدنا نحن
side-theirs = وعدوا هم
function-sales = المبيعات
function-inside-sales = المبيعات الداخلية
function-product-specialist = اختصاصي المنتجات
function-engineering = الهندسة
function-service = الخدمة
function-production = الإنتاج
function-logistics = الخدمات اللوجستية
function-marketing = التسويق
function-finance = المالية
function-management = الإدارة
function-direction = الإدارة العليا
tone-very-bad = عدائية
tone-bad = فاترة
tone-neutral = محايدة
tone-good = ودّية
tone-very-good = راضية جدًا
record-policy = السياسة
record-colleague = زميل
record-product = منتج
record-account = عميل
record-contact = جهة اتصال
record-order = طلب
record-touchpoint = تواصل
record-promise = وعد
record-complaint = شكوى

## Refusals: "Record not saved. Field: reason."

refusal = لم يُحفظ: { $record }. { $field }: { $reason }
field-record = السجل
field-name = الاسم
field-number = الرقم
field-parent = العميل الأعلى
field-account = العميل
field-contacts = جهات الاتصال
field-colleagues = الزملاء
field-product = المنتج
field-on = التاريخ
field-due-on = تاريخ الاستحقاق
field-delivered-on = تاريخ التسليم
field-broken-on = تاريخ الإخلال
field-cancelled-on = تاريخ الإلغاء
field-answered-on = تاريخ الرد
field-resolved-on = تاريخ الحل
field-opened-on = بداية العلاقة
field-lost-on = تاريخ الفقدان
field-what = مضمون الوعد
field-subject = الموضوع
field-minutes = الدقائق
field-sentiment = النبرة
field-rating = التقييم
field-quantity = الكمية
field-price = السعر
field-total = الإجمالي
field-currency = العملة
field-weights = الأوزان
field-rhythm = الإيقاع المتوقع
field-value = افتراضات القيمة الدائمة
field-text = النص
reason-empty = يجب ملء هذا الحقل.
reason-too-long = استخدم { $limit } حرفًا على الأكثر.
reason-too-low = يجب ألا يقل عن { $low }.
reason-out-of-range = يجب أن يكون بين { $low } و{ $high }.
reason-taken = مستخدَم في سجل آخر؛ اختر غيره.
reason-unknown = يشير إلى ما لا يوجد في هذا السجل؛ اختر من جديد.
reason-cycle = لا يمكن أن يكون العميل أعلى من نفسه؛ اختر غيره.
reason-before = يجب ألا يسبق «{ $other }».
reason-mixed-currencies = يجب أن تطابق عملة بقية الطلب.
reason-changed-since = عُدِّل بعد ذلك؛ والتراجع عن التعديل الأقدم يُفقد هذا التغيير.
reason-still-named =
    { $count ->
        [zero] لا يشير إليه أي سجل.
        [one] ما زال سجل واحد يشير إليه؛ عدّله أولًا.
        [two] ما زال سجلان يشيران إليه؛ عدّلهما أولًا.
        [few] ما زالت { $count } سجلات تشير إليه؛ عدّلها أولًا.
        [many] ما زال { $count } سجلًا يشير إليه؛ عدّلها أولًا.
       *[other] ما زال { $count } سجل يشير إليه؛ عدّلها أولًا.
    }

## Accounts

account-new = عميل جديد
account-number-optional = رقم العميل (اختياري)
accounts-search = ابحث بالاسم أو الرقم أو المدينة أو جهة الاتصال
accounts-none-match = لا يوجد عميل مطابق
filters-clear = امسح البحث وعوامل التصفية
filter-all = { $what }: الكل
field-stage = المرحلة
column-name = العميل
column-tier = الفئة
column-health = صحة العلاقة
column-trend = الاتجاه
column-value = القيمة الدائمة
column-revenue = الإيرادات خلال 12 شهرًا
column-last-contact = آخر تواصل
rows-shown =
    { $count ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $count } صفوف
        [many] { $count } صفًا
       *[other] { $count } صف
    }
scoring-waits =
    { $count ->
        [zero] · اكتمل الحساب
        [one] · بقي عميل واحد لحساب أرقامه
        [two] · بقي عميلان لحساب أرقامهما
        [few] · بقي { $count } عملاء لحساب أرقامهم
        [many] · بقي { $count } عميلًا لحساب أرقامهم
       *[other] · بقي { $count } عميل لحساب أرقامهم
    }

## Today and welcome

welcome = اعرف أي العملاء يحتاج إليك، ولماذا
welcome-promise = كل شيء يبقى في هذا المتصفح: بلا خادم وبلا تسجيل دخول. وكل رقم يبيّن مصدره ومدى تأكده وما الذي يغيّره.
door-demo = ألقِ نظرة
door-demo-help = سجل صغير مختلَق لشركة مضخات: عميل كبير صامت، وعميل كثير الشكوى لكنه وفي، ووحدة صاعدة. يمكن التراجع عنه بخطوة واحدة.
door-demo-open = افتح السجل التجريبي
door-import = أحضر عملاءك
door-import-help = ملفات CSV من نظام ERP أو CRM لديك: العملاء وجهات الاتصال والطلبات والمنتجات وغيرها. ترى ما سيحدث قبل أن يتغيّر شيء.
door-import-open = استورد ملفات
door-empty = ابدأ من الصفر
door-empty-help = أضف أول عميل يدويًا؛ يكفي الاسم.
as-of-offer = تنتهي السجلات في { $date }. عند النظر إليها من اليوم يبدو كل عميل صامتًا. هل تريد عرض السجل كما كان في ذلك اليوم؟
as-of-accept = اعرض { $date }
attention-count =
    { $count ->
        [0] لا عميل يحتاج إلى عناية
        [zero] لا عميل يحتاج إلى عناية
        [one] عميل واحد يحتاج إلى عناية
        [two] عميلان يحتاجان إلى عناية
        [few] { $count } عملاء يحتاجون إلى عناية
        [many] { $count } عميلًا يحتاجون إلى عناية
       *[other] { $count } عميل يحتاجون إلى عناية
    }
attention-how = كيف رُتّبت القائمة؟
attention-rule = يظهر العميل إذا وُجد سبب: شيء ندين به (وعد متأخر أو شكوى متأخرة أو توريد متأخر)، أو صمت غير معتاد، أو تراجع في الطلبات، أو تراجع في صحة العلاقة. والترتيب بحسب ما هو على المحك: القيمة الدائمة × (1 − صحة العلاقة ÷ 100). وإذا لم تُعرف قيمة العميل أُخذ وسيط الآخرين. وتستند القيمة الدائمة إلى الافتراضات في الإعدادات.
attention-none = لا شيء يحتاج إلى عناية
attention-none-help = لا وعد متأخر، ولا شكوى تنتظر، ولا عميل صامت على غير عادته.
attention-overdue-promise =
    { $count ->
        [zero] لا وعد متأخر ({ $days } يوم).
        [one] وعد لنا متأخر عن موعده بـ{ $days } يوم.
        [two] وعدان لنا متأخران، أقدمهما بـ{ $days } يوم.
        [few] { $count } وعود لنا متأخرة، أقدمها بـ{ $days } يوم.
        [many] { $count } وعدًا لنا متأخرًا، أقدمها بـ{ $days } يوم.
       *[other] { $count } وعد لنا متأخر، أقدمها بـ{ $days } يوم.
    }
attention-complaint-answered = شكوى رُدّ عليها ولم تُحل بعد { $days } يوم.
attention-complaint-unanswered = شكوى تنتظر الرد منذ { $days } يوم.
attention-overdue-delivery =
    { $count ->
        [zero] لا توريد متأخر ({ $days } يوم).
        [one] توريد متأخر عن موعده بـ{ $days } يوم.
        [two] توريدان متأخران، أقدمهما بـ{ $days } يوم.
        [few] { $count } توريدات متأخرة، أقدمها بـ{ $days } يوم.
        [many] { $count } توريدًا متأخرًا، أقدمها بـ{ $days } يوم.
       *[other] { $count } توريد متأخر، أقدمها بـ{ $days } يوم.
    }
attention-silence = صمت منذ { $days } يوم؛ والمعتاد { $usual }. احتمال انقطاع كهذا: { $odds } ({ $bits } بت من المفاجأة).
attention-orders-falling = { $orders } طلبات خلال { $days } يوم؛ والمتوقع { $expected }. احتمال هذا القدر أو أقل: { $odds }.
attention-deteriorating = تراجعت صحة العلاقة { $points } نقطة خلال 90 يومًا (± { $sd }).
attention-late-deliveries = { $late } من { $total } توريدات تأخرت في آخر { $days } يوم.
attention-quiet-complaints = لا شكوى في { $deliveries } توريد مع أن غيرهم يشتكي (الاحتمال { $odds })، وهم يتراجعون: هذا إنذار لا طمأنينة.
attention-at-stake = على المحك: { $amount }
attention-at-stake-assumed = على المحك: { $amount } (بالقيمة الوسيطة؛ قيمته غير معروفة)
attention-next-step = الأنفع الآن: { $step } (+{ $gain } نقطة من صحة العلاقة)
odds-one-in = 1 من { $n }
odds-below-million = أقل من 1 من 1,000,000
step-talk = تحدّث إليهم
step-deliver-promise = أوفِ بالوعد المتأخر { $days } يوم
step-answer-complaint = رُدّ على الشكوى التي مضى عليها { $days } يوم
step-resolve-complaint = حُلّ الشكوى التي مضى عليها { $days } يوم
step-win-order = احصل على طلب بالحجم المعتاد
health-of-100 = صحة العلاقة { $value } من 100
log-touchpoint = سجّل تواصلًا
log-touchpoint-at = سجّل تواصلًا مع { $name }
show-more = اعرض المزيد ({ $count })

## Portfolio and charts

chart-hint = أشر إلى المنحنى، أو تنقّل بين نقاطه بمفاتيح الأسهم.
portfolio-lead = كم من الإيراد معلّق بعدد قليل من العملاء.
portfolio-period = الفترة
portfolio-period-year = آخر 12 شهرًا
portfolio-period-all = كل الفترات
portfolio-figures = المؤشرات الرئيسية
portfolio-no-figure = –
portfolio-empty = لا عملاء بعد
portfolio-empty-help = استورد العملاء وطلباتهم؛ وستعرض هذه الصفحة عندئذ كم من إيرادك معلّق بعدد قليل منهم.
portfolio-no-revenue = لا إيراد في هذه الفترة
portfolio-no-revenue-help = لم يُعثر على طلب ذي قيمة حتى { $date }. اختر فترة أخرى أو تاريخًا آخر، أو استورد الطلبات.
portfolio-show-all = اعرض كل الفترات
portfolio-single = يأتي الإيراد كله من عميل واحد، ولا يمكن للمؤشرات أدناه أن تقول أكثر من ذلك.
portfolio-orders =
    { $count ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] طلبان
        [few] { $count } طلبات
        [many] { $count } طلبًا
       *[other] { $count } طلب
    }
portfolio-evidence = أرقام محسوبة لا مقدَّرة. الطلبات: { $orders }. العملاء: { $accounts }. الفترة: من { $first } إلى { $last }. العملة: { $currency }.
portfolio-evidence-none = لم يُحتسب أي طلب.
portfolio-left-out = ما لم يُحتسب هنا
portfolio-left-accounts =
    { $count ->
        [zero] لا عملاء دون طلبات في هذه الفترة.
        [one] عميل واحد دون طلبات في هذه الفترة.
        [two] عميلان دون طلبات في هذه الفترة.
        [few] { $count } عملاء دون طلبات في هذه الفترة.
        [many] { $count } عميلًا دون طلبات في هذه الفترة.
       *[other] { $count } عميل دون طلبات في هذه الفترة.
    }
portfolio-left-currency =
    { $count ->
        [zero] لا طلبات بعملة غير { $currency }.
        [one] طلب واحد بعملة غير { $currency }: لا يُعرف سعر صرف.
        [two] طلبان بعملة غير { $currency }: لا يُعرف سعر صرف.
        [few] { $count } طلبات بعملات غير { $currency }: لا يُعرف سعر صرف.
        [many] { $count } طلبًا بعملات غير { $currency }: لا يُعرف سعر صرف.
       *[other] { $count } طلب بعملات غير { $currency }: لا يُعرف سعر صرف.
    }
portfolio-left-amount =
    { $count ->
        [zero] لا طلبات دون قيمة مسجَّلة.
        [one] طلب واحد دون قيمة مسجَّلة.
        [two] طلبان دون قيمة مسجَّلة.
        [few] { $count } طلبات دون قيمة مسجَّلة.
        [many] { $count } طلبًا دون قيمة مسجَّلة.
       *[other] { $count } طلب دون قيمة مسجَّلة.
    }
portfolio-formula = الصيغة
portfolio-source = المصدر
portfolio-basis = الأساس
portfolio-source-lorenz = لورنز، 1905
portfolio-source-gini = جيني، 1912
portfolio-source-hirschman = هيرشمان، 1945
portfolio-source-own = قسمة بسيطة
portfolio-fifth = إيراد أكبر { $part } من العملاء
portfolio-fifth-says = أكبر { $part } من العملاء يحققون { $share } من الإيراد.
portfolio-fifth-few = خُمس العملاء أقل من عميل واحد؛ لا يُحسب هذا المؤشر إذا قلّ عدد العملاء عن { $least }.
portfolio-fifth-formula = يُرتَّب العملاء حسب الإيراد، ويُقسم إيراد الخُمس الأول على الإيراد كله. وإن لم يكن الخُمس عددًا صحيحًا احتُسب العميل الأخير جزئيًا.
portfolio-bearers = عملاء يحققون { $most }
portfolio-bearers-says =
    { $count ->
        [zero] لا عملاء يحققون { $most } من الإيراد.
        [one] عميل واحد يحقق { $most } من الإيراد.
        [two] عميلان يحققان { $most } من الإيراد.
        [few] { $count } عملاء يحققون { $most } من الإيراد.
        [many] { $count } عميلًا يحققون { $most } من الإيراد.
       *[other] { $count } عميل يحققون { $most } من الإيراد.
    }
portfolio-bearers-formula = يُجمع العملاء من الأكبر إلى الأصغر إلى أن يبلغ إيرادهم هذه الحصة.
portfolio-largest = أكبر عميل
portfolio-largest-says = يحقق { $name } وحده { $share } من الإيراد.
portfolio-largest-formula = إيراد أكبر عميل ÷ الإيراد كله.
portfolio-effective = العدد الفعلي للعملاء
portfolio-effective-says = يتوزع الخطر كما لو كان عدد العملاء { $number } بحجم متساوٍ.
portfolio-effective-formula = واحد ÷ مؤشر هيرفندال-هيرشمان.
portfolio-gini = معامل جيني
portfolio-gini-says = الصفر يعني أن العملاء جميعًا يحققون الإيراد نفسه، والاقتراب من الواحد يعني أن قلة منهم تحقق الإيراد كله تقريبًا.
portfolio-gini-formula = Σ (2i − n − 1) · x ÷ (n · Σ x) لعدد n من العملاء مرتبين من الأصغر إلى الأكبر، حيث x إيراد العميل ذي الترتيب i. وهو ضعف المساحة بين المنحنى وخط التساوي.
portfolio-hhi = مؤشر هيرفندال-هيرشمان
portfolio-hhi-says = الواحد يعني عميلًا واحدًا لا غير، وأدنى قيمة ممكنة بهذا العدد من العملاء هي { $least }.
portfolio-hhi-formula = مجموع مربعات حصص العملاء جميعًا.
portfolio-chart = تركّز الإيراد
portfolio-chart-about = العملاء من الأكبر إلى الأصغر، وحصة الإيراد التي يحققونها معًا. { $bearers } كلما ارتفع المنحنى فوق القطر المتقطع زاد الاعتماد على قلة من العملاء.
portfolio-chart-across = حصة العملاء، الأكبر أولًا
portfolio-chart-up = حصة الإيراد التراكمية
portfolio-chart-equality = حصص متساوية
portfolio-reached = { $most }: { $accounts }
portfolio-point = { $rank }. { $name }: { $share } من الإيراد، و{ $together } مع كل العملاء الأكبر منه
portfolio-point-many =
    { $count ->
        [zero] لا عملاء: { $part } من العملاء و{ $together } من الإيراد
        [one] أكبر عميل، وهو { $part } من العملاء، يحقق { $together } من الإيراد
        [two] أكبر عميلين، وهما { $part } من العملاء، يحققان { $together } من الإيراد
        [few] أكبر { $count } عملاء، وهم { $part } من العملاء، يحققون { $together } من الإيراد
        [many] أكبر { $count } عميلًا، وهم { $part } من العملاء، يحققون { $together } من الإيراد
       *[other] أكبر { $count } عميل، وهم { $part } من العملاء، يحققون { $together } من الإيراد
    }
portfolio-table = العملاء حسب الإيراد
portfolio-rank = الترتيب
portfolio-revenue = الإيراد
portfolio-share = الحصة
portfolio-cumulative = التراكمي
portfolio-more =
    { $count ->
        [zero] العملاء جميعًا معروضون؛ تبقّى { $share } من الإيراد.
        [one] عميل واحد أصغر، له { $share } من الإيراد، غير معروض.
        [two] عميلان أصغر، لهما معًا { $share } من الإيراد، غير معروضين.
        [few] { $count } عملاء أصغر، لهم معًا { $share } من الإيراد، غير معروضين.
        [many] { $count } عميلًا أصغر، لهم معًا { $share } من الإيراد، غير معروضين.
       *[other] { $count } عميل أصغر، لهم معًا { $share } من الإيراد، غير معروضين.
    }
portfolio-what-if = ماذا لو غادر أحد العملاء؟
portfolio-what-if-about = المؤشرات نفسها دون هذا العميل، إن لم يحلّ شيء محله.
portfolio-leaver = العميل المغادر
portfolio-measure = المؤشر
portfolio-now = الآن
portfolio-then = دونه
portfolio-what-if-nothing = لن يبقى أي إيراد.

## Import

import-lead = جداول من نظام ERP أو CRM لديك إلى السجل. لا يتغيّر شيء قبل أن تضغط «استيراد».
import-clear = ابدأ من جديد
import-files = 1. الملفات
import-options = 2. الخيارات
import-outcome = 3. ما الذي سيحدث
import-finish = 4. الاستيراد
import-choose = اختر ملفات أو أفلتها هنا
import-choose-help = ملفات CSV أو نصية، عدة ملفات معًا. تُقرأ في هذا المتصفح ولا تُرسَل إلى أي مكان.
import-drop-now = أفلِت للقراءة
import-reading = تجري قراءة { $file }…
import-trying = يجري حساب ما سيحدث…
import-running = يجري الاستيراد…
import-files-read =
    { $count ->
        [0] لم يُختر أي ملف بعد
        [zero] لم يُختر أي ملف بعد
        [one] قُرئ ملف واحد
        [two] قُرئ ملفان
        [few] قُرئت { $count } ملفات
        [many] قُرئ { $count } ملفًا
       *[other] قُرئ { $count } ملف
    }
import-file-empty = لا عناوين في { $file }. احفظه من جديد وأسماء الأعمدة في السطر الأول.
import-file-no-text = { $file } ليس ملفًا نصيًا. افتحه في برنامج الجداول واحفظ الورقة بصيغة CSV.
import-file-too-large = { $file } أكبر من { $limit } ميغابايت. قسّمه واستورد الأجزاء واحدًا بعد آخر.
import-file-too-many-rows = في { $file } أكثر من { $limit } صف. قسّمه واستورد الأجزاء واحدًا بعد آخر.
import-file-too-many-columns = في { $file } أكثر من { $limit } عمود. احفظه من جديد بالأعمدة التي تحتاج إليها.
import-file-no-bytes = تعذّرت قراءة { $file }. إن كان مجلدًا فافتحه واختر ملفاته، وإن تغيّر الملف بعد اختياره فاختره من جديد.
import-guide = ما الملفات المفهومة؟
import-guide-help = جدول واحد في كل ملف، وأسماء الأعمدة في السطر الأول، يفصل بينها فاصلة أو فاصلة منقوطة أو علامة جدولة أو |. تُعرف الأعمدة بأسمائها بعدة لغات وبأي ترتيب، ويمكن تصحيحها. وتجد الصفوف عميلها بالرقم أو بالاسم.
import-guide-needed = لا بد منه؛ ويكفي عمود واحد من كل سطر:
import-guide-others = ويُفهم أيضًا:
import-template = احفظ نموذجًا لـ: { $kind }
import-kind-products = المنتجات
import-kind-orders = الطلبات
import-kind-order-lines = بنود الطلبات
import-kind-touchpoints = مرات التواصل
import-kind-promises = الوعود
import-kind-complaints = الشكاوى
import-kind = الصفوف هي
import-kind-none = اختر…
import-encoding = الترميز
import-delimiter = الفاصل
import-size = { $rows ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $rows } صفوف
        [many] { $rows } صفًا
       *[other] { $rows } صف
    }، { $columns ->
        [zero] لا أعمدة
        [one] عمود واحد
        [two] عمودان
        [few] { $columns } أعمدة
        [many] { $columns } عمودًا
       *[other] { $columns } عمود
    }
import-remove = أزِل { $file }
import-remove-short = أزِل
import-needs-kind = حدّد ما تمثله صفوف { $file }.
import-needs-column =
    { $count ->
        [zero] لا ينقص { $file } أي عمود: { $columns }.
        [one] لا عمود في { $file } لـ«{ $columns }»: اختر واحدًا في الجدول أدناه.
        [two] يحتاج { $file } إلى عمود لواحد من: { $columns }. اختره في الجدول أدناه.
        [few] يحتاج { $file } إلى عمود لواحد من: { $columns }. اختره في الجدول أدناه.
        [many] يحتاج { $file } إلى عمود لواحد من: { $columns }. اختره في الجدول أدناه.
       *[other] يحتاج { $file } إلى عمود لواحد من: { $columns }. اختره في الجدول أدناه.
    }
import-needs-answer = أجب عن السؤال المتعلق بعمود «{ $column }» في { $file }.
import-question = يمكن قراءة العمود «{ $column }» بأكثر من طريقة. ماذا يعني «{ $example }»؟
import-reads-as = { $reading } ({ $way })
import-reads-not = لا يُقرأ بهذه الطريقة: ستُرفض الصفوف المشابهة ({ $way })
import-columns-taken = الأعمدة: يُستورد { $taken } من { $total }
import-columns-of = أعمدة { $file }
import-column = العمود
import-column-number = العمود { $number }
import-samples = في الملف
import-meaning = يُستورد على أنه
import-meaning-of = يُستورد «{ $column }» على أنه
import-written = يُقرأ بصيغة
import-written-open = ينتظر إجابتك
import-written-plain = كما هو
import-not = لا تستورده
format-dmy = يوم / شهر / سنة
format-mdy = شهر / يوم / سنة
format-ymd = سنة / شهر / يوم
format-point = الكسور بعد نقطة كما في 1,234.56
format-comma = الكسور بعد فاصلة كما في 1.234,56
format-fraction = 0.15 تعني 15 %
format-percent = 15 تعني 15 %
encoding-utf8 = UTF-8
encoding-utf16le = UTF-16، البايت الأدنى أولًا
encoding-utf16be = UTF-16، البايت الأعلى أولًا
encoding-1252 = Windows-1252، أوروبا الغربية
encoding-1250 = Windows-1250، أوروبا الوسطى
encoding-1251 = Windows-1251، السيريلية
encoding-1256 = Windows-1256، العربية
delimiter-comma = فاصلة ,
delimiter-semicolon = فاصلة منقوطة ;
delimiter-tab = علامة جدولة
delimiter-pipe = خط رأسي |
import-currency = عملة المبالغ التي ترد بلا عملة
import-currency-help = ثلاثة أحرف لاتينية مثل EUR. والمبالغ التي لها عملتها تحتفظ بها.
import-currency-wrong = اكتب ثلاثة أحرف لاتينية مثل EUR.
import-outcome-none = ما إن يصبح ملف جاهزًا حتى يظهر هنا ما سيُنشأ وما سيُرفض.
import-created = يُنشأ
import-updated = يُحدَّث
import-unchanged = دون تغيير
import-refused = مرفوض
import-refused-count =
    { $count ->
        [zero] لن يُرفض أي صف
        [one] سيُرفض صف واحد
        [two] سيُرفض صفان
        [few] ستُرفض { $count } صفوف
        [many] سيُرفض { $count } صفًا
       *[other] سيُرفض { $count } صف
    }
import-counts = الأعداد بحسب النوع
import-refused-rows = الصفوف المرفوضة
import-left-out-cells = خلايا تُترك فارغة
import-refused-help = تُستورد بقية الصفوف كلها. احفظ الصفوف المرفوضة وصحّحها ثم استورد ذلك الملف وحده.
import-save-refused = احفظ الصفوف المرفوضة من { $file }
import-listed-only = تُعرض هنا أول { $count }.
import-left-out-count =
    { $count ->
        [zero] لن تُترك أي خلية فارغة
        [one] ستُترك خلية واحدة فارغة مع أن صفها يُستورد
        [two] ستُترك خليتان فارغتين مع أن صفيهما يُستوردان
        [few] ستُترك { $count } خلايا فارغة مع أن صفوفها تُستورد
        [many] ستُترك { $count } خلية فارغة مع أن صفوفها تُستورد
       *[other] ستُترك { $count } خلية فارغة مع أن صفوفها تُستورد
    }
import-file = الملف
import-line = السطر
import-value = القيمة
import-reason = السبب
import-reason-at = { $column }: { $reason }
import-file-made = حُفظ باسم { $file }
import-file-failed = تعذّر حفظ { $file }: رفض المتصفح إنشاء الملف.
import-ignored = أعمدة لا تُستورد
import-ignored-of = { $file }: { $columns }
import-assumed = افتراضات
import-assumed-currency = المبالغ التي ترد بلا عملة تُحسب بعملة { $currency }.
import-assumed-costs = لا تكاليف في هذه البيانات: الهامش والاستبقاء ومعدل الخصم مأخوذة من السياسة، وهي افتراضات.
import-assumed-value = الهامش والاستبقاء ومعدل الخصم مأخوذة من السياسة، وهي افتراضات.
import-assumed-link = اطّلع عليها في الإعدادات
import-assumed-contact = كل طلب يُعد أيضًا تواصلًا من جانب العميل.
import-look-back = تنتهي البيانات في { $date }: اعرض السجل كما كان في ذلك اليوم
import-now = استيراد
import-one-undo = يمكن التراجع عن الاستيراد كله بخطوة واحدة.
import-needs-currency = حدّد أولًا عملة المبالغ في «الخيارات».
import-needs-files = ما زال بانتظارك: { $files }. انظر ما ينقصه أو أزِل الملف.
import-changes-nothing = لا تغيّر هذه الملفات شيئًا في السجل.
import-not-done = لم يُستورد شيء. { $why }
row-cell-count = في الصف { $found } خلية وفي العناوين { $expected }: الأرجح أن فاصلًا داخل خلية ليس بين علامتي اقتباس.
row-stray-quote = علامة اقتباس لم تُغلق، أو تقع في وسط خلية.
row-control-character = في الصف رمز لا ينتمي إلى أي نص.
row-missing = الخلية فارغة مع أنها مطلوبة.
row-not-a-date = ليس تاريخًا بترتيب هذا العمود.
row-not-a-number = ليس رقمًا كما تُكتب أرقام هذا العمود.
row-not-a-share = ليس نسبة بين الصفر والكل.
row-not-a-currency = ليس رمز عملة مثل EUR.
row-unknown-word = هذه الكلمة غير معروفة هنا.
row-unknown-account = لا عميل كهذا في السجل ولا في هذه الملفات؛ ربما رُفض صفه.
row-unknown-order = لا طلب كهذا في السجل ولا في هذه الملفات؛ ربما رُفض صفه.
row-unknown-colleague = لا زميل كهذا في السجل ولا في هذه الملفات.
row-unknown-contact = لا شخص كهذا لدى هذا العميل.
row-ambiguous = ينطبق على أكثر من سجل: استعمل الرقم.
row-order-of-other-account = رقم الطلب هذا يخص عميلًا آخر.
row-contradicts = يناقض السطر { $line } عن السجل نفسه.
row-refused = { $field }: { $reason }
target-first-name = الاسم الأول
target-last-name = اسم العائلة
target-title = المسمى الوظيفي
target-function = الوظيفة
target-email = البريد الإلكتروني
target-phone = الهاتف
target-cost-per-hour = كلفة الساعة
target-account-kind = نوع العميل
target-segment = مجال العمل
target-street = الشارع
target-postal-code = الرمز البريدي
target-city = المدينة
target-region = المنطقة
target-country = البلد
target-fax = الفاكس
target-website = الموقع الإلكتروني
target-posture = درجة القرب
target-tags = الوسوم
target-custom = احتفظ به حقلًا خاصًا بك
target-contact-name = جهة الاتصال: الاسم
target-contact-title = جهة الاتصال: المسمى الوظيفي
target-contact-email = جهة الاتصال: البريد الإلكتروني
target-contact-phone = جهة الاتصال: الهاتف
target-unit = وحدة التعبئة
target-cost = تكلفتنا
target-stock = المخزون
target-lead-days = أيام التوريد
target-discontinued = لم يعد يُباع
target-account = العميل، بالرقم أو بالاسم
target-account-name = اسم العميل
target-ordered-on = تاريخ الطلب
target-defect-free = وصل دون عيب
target-seller = البائع
target-order = رقم الطلب
target-line-text = نص البند
target-unit-price = سعر الوحدة
target-discount = الخصم
target-channel = القناة
target-direction = الاتجاه
target-notes = الملاحظات
target-side = صاحب الوعد
target-made-on = تاريخ الوعد
target-kept-on = تاريخ الوفاء
target-promiser = من وعد
target-deliverer = من عليه الوفاء
target-deliverer-function = الوظيفة التي عليها الوفاء
target-complained-on = تاريخ الشكوى
target-cause = السبب الجذري
target-department = الإدارة المسؤولة
