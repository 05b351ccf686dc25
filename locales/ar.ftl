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
## Settings

settings-sections = أقسام هذه الصفحة
settings-health = سياسة صحة العلاقة
settings-health-help = صحة العلاقة متوسط مرجَّح لأحد عشر عاملًا. والأوزان تقدير يعود إليك. لا يتغير شيء قبل الحفظ، ويمكن التراجع عن الحفظ.
settings-value = القيمة الدائمة
settings-value-help = يعرف السجل إيراداتك لا هامشك، ولا يمكنه أن يعرف من سيبقى. هذه الأرقام الأربعة افتراضات، وعليها تقوم كل قيمة دائمة.
settings-you = أنت وهذا المتصفح
settings-you-help = تبقى هذه الاختيارات في هذا المتصفح وليست جزءًا من السجل.
settings-team = الفريق
settings-team-help = الزملاء الذين يتحدثون مع العملاء ويقطعون الوعود ويوفون بها.
settings-catalogue = قائمة المنتجات
settings-data = البيانات
policy-unsaved = في السياسة تغييرات لم تُحفظ.
policy-faults =
    { $count ->
        [zero] لا رقم يحتاج إلى تصحيح.
        [one] يجب تصحيح رقم واحد قبل حفظ السياسة.
        [two] يجب تصحيح رقمين قبل حفظ السياسة.
        [few] يجب تصحيح { $count } أرقام قبل حفظ السياسة.
        [many] يجب تصحيح { $count } رقمًا قبل حفظ السياسة.
       *[other] يجب تصحيح { $count } رقم قبل حفظ السياسة.
    }
policy-save = حفظ السياسة
policy-discard = تجاهل التغييرات
weights = أوزان العوامل
weights-of-posture = للعملاء الذين نهجهم
weights-standard = العودة إلى الأوزان المعيارية
weights-fault = يجب أن يكون لعامل واحد على الأقل وزن.
retention-fault = من دون خصم يجب أن يبقى الاحتفاظ دون 100: فالعميل الباقي إلى الأبد قيمته لا نهائية.
currency-fault = استخدم رمزًا من ثلاثة أحرف، مثل EUR.
rhythm = الإيقاع بحسب الفئة
rhythm-help = ما يُنتظر من العميل إلى أن يصبح له إيقاعه الخاص. والانقطاع الأطول يُعد صمتًا.
rhythm-contact = الأيام بين تواصلين
rhythm-order = الأيام بين طلبين
rhythm-of-tier = { $what }، الفئة { $tier }
default-tier = الفئة إن لم تُحدَّد
default-posture = النهج إن لم يُحدَّد
default-help = النهج هو مدى القرب الذي تختاره، وهو الذي يقرر أي الأوزان تسري.
delivery-tolerance = أيام التأخير المسموح بها للتوريد
delivery-tolerance-help = التوريد خلال هذا العدد من الأيام بعد التاريخ المطلوب يُعد في موعده.
effect = ما الذي سيتغير
effect-bands = العملاء بحسب صحة العلاقة، الآن ومع المسودة
effect-now = الآن
effect-then = مع المسودة
effect-change = التغيّر
effect-movers = الأكثر تغيّرًا
effect-none = لن يتغير وضع أي عميل.
effect-changed =
    { $count ->
        [0] لن يغيّر أي عميل مستواه، لكن الأرقام تتحرك.
        [zero] لن يغيّر أي عميل مستواه، لكن الأرقام تتحرك.
        [one] سيغيّر عميل واحد مستواه.
        [two] سيغيّر عميلان مستواهما.
        [few] سيغيّر { $count } عملاء مستواهم.
        [many] سيغيّر { $count } عميلًا مستواهم.
       *[other] سيغيّر { $count } عميل مستواهم.
    }
effect-sample = جُرِّب على { $compared } من أصل { $total } عميل، الأعلى قيمة أولًا.
effect-all =
    { $count ->
        [zero] لا عملاء للتجربة عليهم.
        [one] جُرِّب على العميل الوحيد.
        [two] جُرِّب على العميلين كليهما.
        [few] جُرِّب على { $count } عملاء، أي الجميع.
        [many] جُرِّب على { $count } عميلًا، أي الجميع.
       *[other] جُرِّب على { $count } عميل، أي الجميع.
    }
effect-moves = صحة العلاقة { $before } الآن، و{ $after } مع المسودة
clv-margin = الهامش، % من الإيرادات
clv-margin-help = ما يبقى من الإيرادات بعد تكلفة البضاعة وخدمة العميل. يُفترض أنه واحد لكل العملاء.
clv-retention = الاحتفاظ، % سنويًا
clv-retention-help = احتمال أن يشتري عميل هذه السنة في السنة التالية أيضًا. احسب كم من عملاء العام الماضي اشترى من جديد.
clv-strength = قوة الاحتفاظ، بعدد العملاء
clv-strength-help = خبرة كم عميل تقف وراء نسبة الاحتفاظ: 20 إذا بنيت حكمك على نحو عشرين عميلًا. وكلما قلّ العدد اتسع مدى كل قيمة دائمة.
clv-discount = معدل الخصم، % سنويًا
clv-discount-help = مقدار ما تقل به قيمة المال بعد سنة عن قيمته اليوم: تكلفة رأس المال لديك مع مخاطر العمل.
book-currency = عملة السجل
book-currency-help = للمبالغ الجديدة. تبقى الطلبات بالعملة التي وردت بها، ولا يُحوَّل شيء.
clv-total = القيمة الدائمة للسجل كله
clv-no-orders = لا طلبات لأي عميل في السنة الأخيرة، فلا شيء لتقدير قيمته بعد.
clv-total-help = الهامش السنوي × الاحتفاظ ÷ (1 + معدل الخصم − الاحتفاظ)، مجموعًا على كل العملاء. يغطي المدى 90 % مما قد يكون عليه الاحتفاظ فعلًا، أما الهامش ومعدل الخصم فيؤخذان كما هما. وأكثر ما يزيده دقة إيرادات سنوات أكثر ونسبة احتفاظ من واقعك.
clv-from-to = { $before } ← { $after }
clv-basis =
    { $count ->
        [zero] من إيرادات { $revenue } دون عملاء
        [one] من إيرادات { $revenue } لعميل واحد في آخر 365 يومًا
        [two] من إيرادات { $revenue } لعميلين في آخر 365 يومًا
        [few] من إيرادات { $revenue } لـ{ $count } عملاء في آخر 365 يومًا
        [many] من إيرادات { $revenue } لـ{ $count } عميلًا في آخر 365 يومًا
       *[other] من إيرادات { $revenue } لـ{ $count } عميل في آخر 365 يومًا
    }
clv-range = المدى 90 %: من { $low } إلى { $high }
you-who = من يستخدم لوحة المفاتيح
you-nobody = لا أحد بعينه
density = الكثافة
density-compact = متراصّة
density-comfortable = مريحة
colleague-new = زميل جديد
colleague-edit = تعديل الزميل
colleague-edit-named = تعديل { $name }
colleague-delete-named = حذف { $name }
colleague-title = المسمى الوظيفي
colleague-function = الوظيفة
team-none = لا زملاء بعد. أضف من يتحدثون مع العملاء، فتستطيع الوعود ومرات التواصل أن تذكرهم.
catalogue-none = لا منتجات بعد. استورد ملف منتجات لملء القائمة.
catalogue-search = ابحث برقم الصنف أو الاسم
catalogue-none-match = لا يوجد منتج مطابق
data-out = الحفظ في ملف
data-out-help = يضم ملف السجل كل شيء، ويمكن قراءته من جديد هنا أو في متصفح آخر. أما ملف العملاء فيفتح في أي برنامج جداول، ومعه صحة العلاقة والقيمة الدائمة حتى التاريخ المعروض.
data-out-book = حفظ السجل (JSON)
data-out-accounts = حفظ العملاء (CSV)
data-file-made = سُلِّم { $file } إلى تنزيلات متصفحك.
data-file-failed = لم ينشئ متصفحك الملف { $file }. السجل نفسه لم يُمس.
data-in = قراءة ملف سجل
data-in-help = يحل السجل الذي في الملف محل السجل هنا. ترى أولًا ما يحتويه، ويمكن بعد ذلك التراجع بخطوة واحدة.
data-in-choose = ملف السجل (JSON)
data-in-replace = استبدال السجل
data-in-holds = ما يحتويه { $file }، إلى جانب ما هو هنا الآن:
data-in-here = هنا
data-in-file = في الملف
data-in-unreadable = تعذّرت قراءة { $file }. لم يتغير شيء؛ اختره من جديد.
data-in-broken = { $file } تالف أو ليس ملف JSON: توقفت القراءة عند السطر { $line }، العمود { $column }. لم يتغير شيء.
data-in-no-book = { $file } ليس سجلًا من Rapport. لم يتغير شيء. للجداول استخدم «استيراد».
data-in-newer = كُتب { $file } بإصدار أحدث من Rapport. لم يتغير شيء؛ أعِد تحميل الصفحة للحصول على ذلك الإصدار.
data-in-record = لا يمكن قراءة سجل في { $file } عند السطر { $line }، العمود { $column }: { $cause }. لم يتغير شيء.
holds-orders = الطلبات
holds-touchpoints = مرات التواصل
holds-promises = الوعود
holds-complaints = الشكاوى
holds-products = المنتجات
data-import = استيراد الجداول
data-import-help = أضف عملاء وجهات اتصال وطلبات وغيرها من ملفات CSV من أنظمة أخرى.
storage = التخزين في هذا المتصفح
storage-used = استُخدم { $used } من نحو { $quota } وحدة ({ $share }). آخر حفظ هو الجيل { $generation }.
storage-blocked = لا يسمح هذا المتصفح لتطبيق Rapport بتخزين أي شيء. سيضيع ما تسجله عند إغلاق هذا التبويب.
storage-help = الوحدة مساحة حرف واحد، ومعظم المتصفحات تمنح الموقع نحو خمسة ملايين منها. وقد تفرغها عند ضيق المساحة: احفظ السجل في ملف بين حين وآخر.
delete-all = حذف كل شيء
delete-all-help = يزيل كل العملاء والزملاء والمنتجات ويعيد السياسة إلى أصلها. يمكن التراجع عنه إلى أن يُغلق هذا التبويب؛ وبعد ذلك لا يعيده إلا ملف سجل.
delete-all-open = احذف كل شيء
delete-all-word = حذف
delete-all-type = اكتب «{ $word }» للتأكيد
delete-all-what =
    { $count ->
        [zero] لا عملاء في السجل؛ سيُحذف ما عدا ذلك. احفظ السجل في ملف أولًا إن كنت قد تحتاج إليه.
        [one] سيُحذف عميل واحد وكل ما سُجِّل عنه. احفظ السجل في ملف أولًا إن كنت قد تحتاج إليه.
        [two] سيُحذف عميلان وكل ما سُجِّل عنهما. احفظ السجل في ملف أولًا إن كنت قد تحتاج إليه.
        [few] سيُحذف { $count } عملاء وكل ما سُجِّل عنهم. احفظ السجل في ملف أولًا إن كنت قد تحتاج إليه.
        [many] سيُحذف { $count } عميلًا وكل ما سُجِّل عنهم. احفظ السجل في ملف أولًا إن كنت قد تحتاج إليه.
       *[other] سيُحذف { $count } عميل وكل ما سُجِّل عنهم. احفظ السجل في ملف أولًا إن كنت قد تحتاج إليه.
    }

## Recovery

recover = الاسترداد
recover-happened = توقف Rapport بسبب خلل فيه. العودة إلى التطبيق آمنة؛ فإن توقف مرة أخرى فاحفظ كل شيء في ملف وابدأ من جديد.
recover-purpose = تقرأ هذه الصفحة ما هو مخزَّن دون فتح السجل، لمن لا يعمل لديه التطبيق أو أرسله تحذير إلى هنا.
recover-nothing-deleted = لم يُحذف شيء.
recover-last-words = آخر ما قاله التطبيق
recover-back = العودة إلى التطبيق
recover-blocked = لا يسمح هذا المتصفح لتطبيق Rapport بقراءة تخزينه أو الكتابة فيه، فلا شيء هنا لاسترداده. اسمح بالتخزين لهذا الموقع ثم أعِد تحميل الصفحة.
recover-full = امتلأت مساحة التخزين في المتصفح فتعذّر ذلك. احفظ كل شيء في ملف، وأفرغ بعض المساحة، ثم حاول من جديد. ما كان مخزَّنًا لم يُمس.
recover-gone = لم يعد ذلك موجودًا. أعِد تحميل هذه الصفحة لرؤية الموجود.
recover-no-file = لم ينشئ متصفحك الملف. ما كان مخزَّنًا لم يُمس.
recover-save = حفظ كل شيء في ملف
recover-save-help =
    { $count ->
        [0] لا شيء مخزَّن في هذا المتصفح.
        [zero] لا شيء مخزَّن في هذا المتصفح.
        [one] نص مخزَّن واحد، تمامًا كما هو في هذا المتصفح، تالفًا كان أم سليمًا. احتفظ بالملف: يستطيع من يعرف الصيغة استعادة السجل منه.
        [two] نصان مخزَّنان، تمامًا كما هما في هذا المتصفح، تالفين كانا أم سليمين. احتفظ بالملف: يستطيع من يعرف الصيغة استعادة السجل منه.
        [few] { $count } نصوص مخزَّنة، تمامًا كما هي في هذا المتصفح، تالفة كانت أم سليمة. احتفظ بالملف: يستطيع من يعرف الصيغة استعادة السجل منه.
        [many] { $count } نصًا مخزَّنًا، تمامًا كما هي في هذا المتصفح، تالفة كانت أم سليمة. احتفظ بالملف: يستطيع من يعرف الصيغة استعادة السجل منه.
       *[other] { $count } نص مخزَّن، تمامًا كما هي في هذا المتصفح، تالفة كانت أم سليمة. احتفظ بالملف: يستطيع من يعرف الصيغة استعادة السجل منه.
    }
recover-save-do = احفظ في ملف
recover-aside = ما وُضع جانبًا
recover-aside-help = صفحات تالفة من السجل وُضعت جانبًا ولم تُحذف قط.
recover-aside-one = { $name }، { $units } وحدة
recover-download = تنزيل
recover-download-named = تنزيل { $name }
recover-kept = سجلات محفوظة
recover-kept-help = سجلات نُحّيت جانبًا بالبدء من جديد. واستعادة أحدها تنحّي السجل الحالي بدوره.
recover-kept-one =
    { $pages ->
        [zero] نُحّي في { $moment }، دون صفحات
        [one] نُحّي في { $moment }، صفحة واحدة
        [two] نُحّي في { $moment }، صفحتان
        [few] نُحّي في { $moment }، { $pages } صفحات
        [many] نُحّي في { $moment }، { $pages } صفحة
       *[other] نُحّي في { $moment }، { $pages } صفحة
    }
recover-bring-back = استعادة
recover-bring-back-of = استعادة السجل الذي نُحّي في { $moment }
recover-clean = البدء من جديد
recover-clean-help = يفتح التطبيق بسجل فارغ. ويبقى السجل الحالي في هذا المتصفح ويمكن استعادته من هذه الصفحة.
recover-clean-ask = البدء من جديد…
recover-clean-sure = هل تبدأ بسجل فارغ وتنحّي السجل الحالي جانبًا؟
recover-clean-do = نعم، ابدأ من جديد
