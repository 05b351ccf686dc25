### العربية الفصحى، بلغة الأعمال.
### المصطلحات: account = عميل، promise = وعد، touchpoint = تواصل (مرات التواصل)، silence = صمت، book = دفتر، record = سجل، delivery = تسليم، posture = نهج، tier = فئة، rhythm = وتيرة، retention = احتفاظ، revenue = إيرادات، power to decide = سلطة القرار.

## Application

app-name = Rapport
language = اللغة
theme = المظهر
language-and-theme = اللغة والمظهر
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
tour-done = تم
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
overdue-by-days =
    { $days ->
        [zero] لا تأخير
        [one] متأخر يومًا واحدًا
        [two] متأخر يومين
        [few] متأخر { $days } أيام
        [many] متأخر { $days } يومًا
       *[other] متأخر { $days } يوم
    }

## Terms of the trade

account = عميل
promise = وعد
touchpoint = تواصل
relationship-health = صحة العلاقة
lifetime-value = القيمة الدائمة للعميل
silence = صمت

## Shell

navigation = التنقل الرئيسي
skip-to-content = انتقل إلى المحتوى
page-title = { $page } – Rapport
page-unknown = هذه الصفحة غير موجودة
page-unknown-help = لا يقود هذا العنوان إلى شيء في هذا الدفتر. ربما حُذف العميل، أو أن الرابط يخص متصفحًا آخر.
page-fetching = جارٍ جلب هذه الصفحة…
page-not-fetched = تعذّر جلب هذه الصفحة
page-not-fetched-help = تعذّر جلب جزء من Rapport. لم يُفقد شيء مما سجّلته. تحقّق من الاتصال ثم أعِد المحاولة.
go-to-today = انتقل إلى «اليوم»
back-to-today = العودة إلى تاريخ اليوم
undo-shortcut = تراجع (Ctrl+Z)
redo-shortcut = إعادة (Ctrl+Shift+Z)
import = استيراد
go-to-export = صدّر من الإعدادات
open-recovery = افتح صفحة الاسترداد
saved = حُفظ
saving-now = جارٍ الحفظ…
saving-nothing = لم يُسجَّل شيء بعد
saving-failed = لم يُحفظ
done-undo = تم التراجع: { $what }
done-redo = أُعيد التنفيذ: { $what }

## Palette and keys

palette = البحث والأوامر
palette-ask = عميل أو شخص أو صفحة أو إجراء
palette-none = لا شيء يبدأ بهذا. جرّب كلمة أخرى.
palette-action = إجراء
palette-setting = إعداد
palette-mail = كتابة بريد إلكتروني
palette-call = اتصال هاتفي
shortcuts = اختصارات لوحة المفاتيح
shortcut-then = ثم
shortcut-log = تسجيل تواصل (في ملف العميل)

## Help and tour

help = المساعدة
tour = جولة تعريفية
tour-offer = أول مرة هنا؟ جولة من خمس خطوات تُريك مكان كل شيء.
tour-start = ابدأ الجولة
tour-dismiss = لا، شكرًا
tour-next = التالي
tour-leave = إنهاء الجولة
terms-ask = ما معنى هذه المصطلحات؟
columns-ask = ما معنى هذه الأعمدة؟
help-fetching = جارٍ جلب الشرح…
help-not-fetched = تعذّر جلب الشرح. تحقّق من الاتصال ثم أعِد المحاولة.

## Warnings about storage

warning-blocked = لا يسمح هذا المتصفح لتطبيق Rapport بتخزين أي شيء. سيضيع ما تسجله عند إغلاق هذا التبويب: صدّر ملفًا من الإعدادات قبل المغادرة.
warning-once = يحفظ هذا المتصفح الدفتر في مكان واحد فقط، وقد ينسى الدقائق الأخيرة إذا أُنهي قسرًا. أغلق التبويبات بالطريقة المعتادة، واحفظ الدفتر في ملف مرارًا.
warning-not-fetched = تعذّر جلب الشيفرة التي تحفظ الدفتر، لذا لم يُحفظ شيء بعد. تحقّق من الاتصال؛ وسيُعاد المحاولة عند التعديل التالي.
warning-full = امتلأت مساحة التخزين في المتصفح. التغيير الأخير محفوظ في هذا التبويب فقط، والدفتر المخزَّن قبله لم يُمس. صدّر ملفًا من الإعدادات ثم أفرغ بعض المساحة.
warning-settings-full = امتلأت مساحة التخزين في المتصفح: أي إعداد يُغيَّر الآن يبقى إلى أن تُغلق هذه الصفحة فقط. أفرغ بعض المساحة ليُحفظ.
warning-changed-elsewhere = عُدِّل الدفتر في تبويب آخر. أعِد تحميل هذه الصفحة لرؤيته؛ وحتى ذلك الحين لن يُحفظ شيء من هنا كي لا يُستبدل شيء.
warning-quarantined =
    { $pages ->
        [zero] لم تتلف أي صفحة من الدفتر المخزَّن.
        [one] تلفت صفحة واحدة من الدفتر المخزَّن ووُضعت جانبًا؛ وكل ما عداها موجود هنا. لم يُحذف شيء.
        [two] تلفت صفحتان من الدفتر المخزَّن ووُضعتا جانبًا؛ وكل ما عداهما موجود هنا. لم يُحذف شيء.
        [few] تلفت { $pages } صفحات من الدفتر المخزَّن ووُضعت جانبًا؛ وكل ما عداها موجود هنا. لم يُحذف شيء.
        [many] تلفت { $pages } صفحة من الدفتر المخزَّن ووُضعت جانبًا؛ وكل ما عداها موجود هنا. لم يُحذف شيء.
       *[other] تلفت { $pages } صفحة من الدفتر المخزَّن ووُضعت جانبًا؛ وكل ما عداها موجود هنا. لم يُحذف شيء.
    }
warning-newer = كُتب هذا الدفتر بإصدار أحدث من Rapport. يُعرض دون تعديل؛ أعِد تحميل الصفحة للحصول على الإصدار الأحدث.
warning-too-large = أصبح ملف أحد العملاء أكبر مما يستطيع Rapport تخزينه. التغيير الأخير محفوظ في هذا التبويب فقط، والدفتر المخزَّن قبله لم يُمس. صدّر ملفًا من الإعدادات.
warning-unreadable = تعذّرت قراءة الدفتر المخزَّن. لم يُمس: افتح صفحة الاسترداد لحفظه في ملف.

## Offline and new versions

update-ready = إصدار جديد من Rapport جاهز.
update-use = استخدامه الآن
offline-ready = يُفتح Rapport دون اتصال: كل ما يحتاج إليه محفوظ في هذا المتصفح.
offline-coming = لا يُفتح Rapport دون اتصال بعد: لم يكتمل جلب ما يحتاج إليه.
offline-unavailable = لا يُفتح Rapport إلا باتصال: هذا المتصفح لا يحتفظ به لهذا العنوان.

## What was done, for undo

edit-displaced = غُيّر في تبويب آخر السجلُّ نفسه في تلك اللحظة، لذا لم يُحتفظ بهذا: { $what }.
edit-not-stored = محفوظ في هذا التبويب فقط ولم يُخزَّن: راجع التحذير في أعلى الصفحة.
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
by-hand = محدَّدة يدويًا
by-hand-set = حدّد الدرجة يدويًا
by-hand-do = تحديد الدرجة
by-hand-help = لما لا تقوله السجلات. يبقى الرقم المحسوب ظاهرًا وداخلًا في كل مجموع؛ وبعد اليوم الأخير يعود وحده المعتمد.
by-hand-band = الدرجة
by-hand-take-back = سحب
by-hand-taken-back = سُحبت
by-hand-because = { $band }: { $reason }
by-hand-until = محدَّدة يدويًا حتى { $date }: { $reason }. المحسوب: { $computed }، { $band }.
field-because = السبب
field-until = اليوم الأخير
attention-by-hand-today = تنتهي الدرجة المحدَّدة يدويًا اليوم: راجعها.
attention-by-hand-ends = تنتهي الدرجة المحدَّدة يدويًا خلال { $days }: راجعها.
attention-by-hand-ended = انتهت الدرجة المحدَّدة يدويًا منذ { $days }؛ والمعتمد الآن هو المحسوب.
trend-improving = تتحسن
trend-deteriorating = تتراجع
trend-steady = دون تغيّر
trend-new = جديدة
trend-unknown = لا اتجاه بعد
factor-silence = الصمت
factor-promises = الوفاء بالوعود
factor-ties = الصلات بالأشخاص
factor-complaints = معالجة الشكاوى
factor-service = خدمة التسليم
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
channel-letter = خطاب
direction-inbound = هم تواصلوا معنا
direction-outbound = تواصلنا معهم دون رد
direction-mutual = تحادثنا
side-ours = وعد منا
side-theirs = وعد منهم
function-sales = المبيعات
function-inside-sales = المبيعات عن بُعد
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
tone-very-good = مبتهجة
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
field-parent = الجهة الأم
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
field-rhythm = الوتيرة المتوقعة
field-value = افتراضات القيمة الدائمة
field-text = النص
reason-empty = يجب ملء هذا الحقل.
reason-too-long = الحد الأقصى لعدد الأحرف { $limit }.
reason-too-low = يجب ألا يقل عن { $low }.
reason-out-of-range = يجب أن يكون بين { $low } و{ $high }.
reason-taken = مستخدَم في سجل آخر؛ اختر غيره.
reason-unknown = يشير إلى ما لا يوجد في هذا الدفتر؛ اختر من جديد.
reason-cycle = لا يمكن أن تتبع الجهة نفسها؛ اختر غيرها.
reason-before = يجب ألا يسبق «{ $other }».
reason-mixed-currencies = يجب أن تطابق عملة بقية الطلب.
reason-changed-since = عُدِّل بعد ذلك؛ والتراجع عن التعديل الأقدم يُفقد هذا التغيير.
reason-still-named =
    { $count ->
        [zero] لا يشير إليه أي سجل آخر.
        [one] ما زال سجل آخر يشير إليه؛ عدّله أولًا.
        [two] ما زال سجلان آخران يشيران إليه؛ عدّلهما أولًا.
        [few] ما زالت { $count } سجلات أخرى تشير إليه؛ عدّلها أولًا.
        [many] ما زال هناك { $count } سجلًا آخر تشير إليه؛ عدّلها أولًا.
       *[other] ما زال هناك { $count } سجل آخر تشير إليه؛ عدّلها أولًا.
    }

## Accounts

# صفحة العملاء: طرق العرض وتغيير عملاء كثيرين واللوحة.
views = طرق العرض
view-all = كل العملاء
view-key = العملاء الرئيسيون
view-failing = العلاقات المتدهورة
view-prospects = العملاء المحتملون
view-save = حفظ طريقة العرض هذه
view-update = تحديث «{ $name }»
view-remove = إزالة طريقة العرض هذه
view-removed = أُزيلت طريقة العرض «{ $name }». ما كانت تعرضه ما زال على الشاشة.
columns = الأعمدة
layout = التخطيط
layout-table = جدول
layout-board = لوحة
grid-keys = ‏Enter للفتح، وF2 للتعديل، ومفتاح المسافة للاختيار.
grid-choose = اختيار { $name }
grid-choose-all = اختيار كل المعروض
edit-row = تعديل { $name }
bulk = تغيير العملاء المختارين
bulk-chosen =
    { $count ->
        [zero] لم يُختر أي عميل
        [one] اختير عميل واحد
        [two] اختير عميلان
        [few] اختير { $count } عملاء
        [many] اختير { $count } عميلًا
       *[other] اختير { $count } عميل
    }
bulk-what = ما تريد تغييره
bulk-to = القيمة الجديدة
bulk-tag = وسم
bulk-add-tag = إضافة وسم
bulk-remove-tag = إزالة وسم
bulk-apply = تطبيق
bulk-clear = إلغاء الاختيار
bulk-unchanged = لا حاجة إلى تغيير: هو كذلك بالفعل.
board-help = اسحب البطاقة إلى فئة أخرى، أو اضغط مقبضها واختر بمفاتيح الأسهم.
board-lifted = { $name }: { $tier }. مفاتيح الأسهم تختار الفئة، وEnter يثبّت، وEscape يلغي.
board-move = نقل { $name }
board-here = انقل إلى هنا
board-empty = لا عملاء
board-more =
    { $count ->
        [zero] لا مزيد
        [one] عرض عميل آخر
        [two] عرض عميلين آخرين
        [few] عرض { $count } عملاء آخرين
        [many] عرض { $count } عميلًا آخر
       *[other] عرض { $count } عميل آخر
    }

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
column-revenue = الإيرادات، 12 شهرًا
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

value-assumes = تأخذ القيمة الدائمة من السياسة هامشًا قدره { $margin } واحتفاظًا سنويًا قدره { $retention } ومعدل خصم قدره { $discount }:
welcome = اعرف أي العملاء يحتاج إليك، ولماذا
welcome-promise = كل شيء يبقى في هذا المتصفح: بلا خادم وبلا تسجيل دخول. وكل رقم يبيّن مصدره ومدى موثوقيته وما الذي يغيّره.
door-demo = ألقِ نظرة
door-demo-help = دفتر صغير مُتخيَّل لشركة تصنع المضخات: عميل كبير صامت، وعميل كثير الشكوى لكنه وفيّ، ووحدة صاعدة. يمكن التراجع عنه بخطوة واحدة.
door-demo-open = افتح الدفتر التجريبي
demo-opened = فُتح الدفتر التجريبي.
door-import = أدخل بيانات عملائك
door-import-help = ملفات CSV من نظام ERP أو CRM لديك: العملاء وجهات الاتصال والطلبات والمنتجات وغيرها. ترى ما سيحدث قبل أن يتغيّر شيء.
door-import-open = استورد ملفات
door-empty = ابدأ من الصفر
door-empty-help = أضف أول عميل يدويًا؛ يكفي الاسم.
as-of-past = ترى الدفتر كما كان في { $date }؛ وما تُدخله يؤرَّخ به أيضًا.
as-of-offer = تنتهي السجلات في { $date }. عند النظر إليها من اليوم يبدو كل عميل صامتًا. هل تريد عرض الدفتر كما كان في ذلك اليوم؟
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
attention-rule = يظهر العميل إذا وُجد سبب: التزام علينا (وعد متأخر أو شكوى تأخرت معالجتها أو تسليم متأخر)، أو عقد يُبَت فيه قريبًا، أو درجة محدَّدة يدويًا توشك أن تنتهي، أو صمت غير معتاد، أو تراجع في الطلبات، أو تراجع في صحة العلاقة. والترتيب بحسب ما هو على المحك: القيمة الدائمة × (1 − صحة العلاقة ÷ 100). وإذا لم تُعرف قيمة العميل أُخذ وسيط قيم الآخرين. وتستند القيمة الدائمة إلى الافتراضات في الإعدادات.
attention-too-early = لم يُسجَّل شيء حتى { $date }
attention-none = لا شيء يحتاج إلى عناية
attention-none-help = لا وعد متأخر، ولا شكوى تنتظر، ولا عميل صامت على غير عادته.
days-long =
    { $count ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
attention-overdue-promise =
    { $count ->
        [zero] لا وعد متأخر ({ $days }).
        [one] وعد منا متأخر عن موعده منذ { $days }.
        [two] وعدان منا متأخران، أقدمهما منذ { $days }.
        [few] { $count } وعود منا متأخرة، أقدمها منذ { $days }.
        [many] { $count } وعدًا منا متأخرًا، أقدمها منذ { $days }.
       *[other] { $count } وعد منا متأخر، أقدمها منذ { $days }.
    }
attention-complaint-answered = شكوى رُدّ عليها لكنها لم تُحلّ رغم مرور { $days }.
attention-complaint-unanswered = شكوى تنتظر الرد منذ { $days }.
attention-overdue-delivery =
    { $count ->
        [zero] لا تسليم متأخر ({ $days }).
        [one] تسليم متأخر عن موعده منذ { $days }.
        [two] عمليتا تسليم متأخرتان، أقدمهما منذ { $days }.
        [few] { $count } عمليات تسليم متأخرة، أقدمها منذ { $days }.
        [many] { $count } عملية تسليم متأخرة، أقدمها منذ { $days }.
       *[other] { $count } عملية تسليم متأخرة، أقدمها منذ { $days }.
    }
attention-contract-notice =
    { $count ->
        [one] يتجدد عقد بعد { $days } ما لم يُقدَّم إشعار خلال { $within }.
       *[other] عقود يُبَت فيها قريبًا: { $count }؛ أولها يتجدد بعد { $days } ما لم يُقدَّم إشعار خلال { $within }.
    }
attention-contract-runs-out =
    { $count ->
        [one] تنقضي مدة عقد بعد { $days } ما لم يُجدَّد.
       *[other] عقود يُبَت فيها قريبًا: { $count }؛ أولها تنقضي مدته بعد { $days } ما لم يُجدَّد.
    }
attention-contract-ends =
    { $count ->
        [one] قُدِّم الإشعار: ينتهي عقد بعد { $days }.
       *[other] عقود يُبَت فيها قريبًا: { $count }؛ وينتهي أحدها بالإشعار بعد { $days }.
    }
attention-silence = صمت منذ { $days }؛ والمعتاد بالأيام: { $usual }. احتمال انقطاع كهذا: { $odds } ({ $bits } بت من المفاجأة).
attention-orders-falling = الطلبات خلال { $days }: { $orders }؛ والمتوقع: { $expected }. احتمال هذا القدر أو أقل: { $odds }.
attention-deteriorating = تراجعت صحة العلاقة بمقدار { $points } من 100 خلال 90 يومًا (⁦± { $sd }⁩).
attention-late-deliveries = عمليات التسليم المتأخرة في آخر { $days }: { $late } من { $total }.
attention-quiet-complaints = لا شكوى من العميل مع أن عدد عمليات التسليم بلغ { $deliveries } وأن غيره يشتكي (الاحتمال { $odds })، وهو ينسحب شيئًا فشيئًا: هذا إنذار لا طمأنة.
attention-at-stake = على المحك: { $amount }
attention-at-stake-unknown = على المحك: غير معروف
attention-at-stake-assumed = على المحك: { $amount } (بالقيمة الوسيطة؛ فقيمة هذا العميل غير معروفة)
attention-next-step = الأنفع الآن: { $step } (⁦+{ $gain }⁩ نقطة لصحة العلاقة)
odds-one-in = 1 من { $n }
odds-below-million = أقل من 1 من 1,000,000
step-talk = تحدّث إليهم
step-deliver-promise = أوفِ بالوعد المتأخر منذ { $days }
step-answer-complaint = رُدّ على الشكوى المفتوحة منذ { $days }
step-resolve-complaint = حُلّ الشكوى المفتوحة منذ { $days }
step-win-order = احصل على طلب بالحجم المعتاد
health-of-100 = صحة العلاقة { $value } من 100
log-touchpoint = سجّل تواصلًا
log-touchpoint-at = سجّل تواصلًا مع { $name }
show-more = اعرض المزيد ({ $count })

## Portfolio and charts

chart-hint = أشر إلى الرسم، أو تنقّل بين نقاطه بمفاتيح الأسهم.
chart-hint-leads = أشر إلى الرسم، أو تنقّل بين نقاطه بمفاتيح الأسهم. ويفتح Enter أو النقر ملف العميل.
chart-save-svg = حفظ بصيغة SVG
chart-save-png = حفظ بصيغة PNG
portfolio-lead = كم من الإيرادات يعتمد على عدد قليل من العملاء.
portfolio-period = الفترة
portfolio-period-year = آخر 12 شهرًا
portfolio-period-all = كل الفترات
portfolio-figures = المؤشرات الرئيسية
portfolio-no-figure = –
portfolio-empty = لا عملاء بعد
portfolio-empty-help = استورد العملاء وطلباتهم؛ وستعرض هذه الصفحة عندئذ كم من إيراداتك يعتمد على عدد قليل منهم.
portfolio-no-revenue = لا إيرادات في هذه الفترة
portfolio-no-revenue-help = لم يُعثر على طلب محدَّد القيمة حتى { $date }. اختر فترة أخرى أو تاريخًا آخر، أو استورد الطلبات.
portfolio-show-all = اعرض كل الفترات
portfolio-single = تأتي الإيرادات كلها من عميل واحد، ولا يمكن للمؤشرات أدناه أن تقول أكثر من ذلك.
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
portfolio-fifth = إيرادات أكبر { $part } من العملاء
portfolio-fifth-says = أكبر { $part } من العملاء يحققون { $share } من الإيرادات.
portfolio-fifth-few = خُمس العملاء أقل من عميل واحد؛ لا يُحسب هذا المؤشر إذا قلّ عدد العملاء عن { $least }.
portfolio-fifth-formula = يُرتَّب العملاء حسب الإيرادات، وتُقسم إيرادات الخُمس الأول على الإيرادات كلها. وإن لم يكن الخُمس عددًا صحيحًا احتُسب العميل الأخير جزئيًا.
portfolio-bearers = عملاء يحققون { $most }
portfolio-bearers-says =
    { $count ->
        [zero] لا عملاء يحققون { $most } من الإيرادات.
        [one] عميل واحد يحقق { $most } من الإيرادات.
        [two] عميلان يحققان { $most } من الإيرادات.
        [few] { $count } عملاء يحققون { $most } من الإيرادات.
        [many] { $count } عميلًا يحققون { $most } من الإيرادات.
       *[other] { $count } عميل يحققون { $most } من الإيرادات.
    }
portfolio-bearers-formula = يُجمع العملاء من الأكبر إلى الأصغر إلى أن تبلغ إيراداتهم هذه الحصة.
portfolio-largest = أكبر عميل
portfolio-largest-says = يحقق { $name } وحده { $share } من الإيرادات.
portfolio-largest-formula = إيرادات أكبر عميل ÷ الإيرادات كلها.
portfolio-effective = العدد الفعلي للعملاء
portfolio-effective-says = يتوزع الخطر كما لو كان عدد العملاء { $number } بحجم متساوٍ.
portfolio-effective-formula = واحد ÷ مؤشر هيرفندال-هيرشمان.
portfolio-gini = معامل جيني
portfolio-gini-says = الصفر يعني أن العملاء جميعًا يحققون الإيرادات نفسها، والاقتراب من الواحد يعني أن قلة منهم تحقق الإيرادات كلها تقريبًا.
portfolio-gini-formula = Σ (2i − n − 1) · x ÷ (n · Σ x) لعدد n من العملاء مرتبين من الأصغر إلى الأكبر، حيث x إيرادات العميل ذي الترتيب i. وهو ضعف المساحة بين المنحنى وخط التساوي.
portfolio-hhi = مؤشر هيرفندال-هيرشمان
portfolio-hhi-says = الواحد يعني عميلًا واحدًا لا غير، وأدنى قيمة ممكنة بهذا العدد من العملاء هي { $least }.
portfolio-hhi-formula = مجموع مربعات حصص العملاء جميعًا.
portfolio-chart = تركّز الإيرادات
portfolio-chart-about = العملاء من الأكبر إلى الأصغر، وحصة الإيرادات التي يحققونها معًا. { $bearers } كلما ارتفع المنحنى فوق القطر المتقطع زاد الاعتماد على قلة من العملاء.
portfolio-chart-across = حصة العملاء، الأكبر أولًا
portfolio-chart-up = حصة الإيرادات التراكمية
portfolio-chart-equality = حصص متساوية
portfolio-reached = { $most }: { $accounts }
portfolio-point = { $rank }. { $name }: { $share } من الإيرادات، و{ $together } مع كل العملاء الأكبر منه
portfolio-point-many =
    { $count ->
        [zero] لا عملاء: { $part } من العملاء و{ $together } من الإيرادات
        [one] أكبر عميل، وهو { $part } من العملاء، يحقق { $together } من الإيرادات
        [two] أكبر عميلين، وهما { $part } من العملاء، يحققان { $together } من الإيرادات
        [few] أكبر { $count } عملاء، وهم { $part } من العملاء، يحققون { $together } من الإيرادات
        [many] أكبر { $count } عميلًا، وهم { $part } من العملاء، يحققون { $together } من الإيرادات
       *[other] أكبر { $count } عميل، وهم { $part } من العملاء، يحققون { $together } من الإيرادات
    }
portfolio-table = العملاء حسب الإيرادات
portfolio-rank = الترتيب
portfolio-revenue = الإيرادات
portfolio-share = الحصة
portfolio-cumulative = التراكمي
portfolio-more =
    { $count ->
        [zero] العملاء جميعًا معروضون؛ تبقّى { $share } من الإيرادات.
        [one] عميل واحد أصغر، له { $share } من الإيرادات، غير معروض.
        [two] عميلان أصغر، لهما معًا { $share } من الإيرادات، غير معروضين.
        [few] { $count } عملاء أصغر، لهم معًا { $share } من الإيرادات، غير معروضين.
        [many] { $count } عميلًا أصغر، لهم معًا { $share } من الإيرادات، غير معروضين.
       *[other] { $count } عميل أصغر، لهم معًا { $share } من الإيرادات، غير معروضين.
    }
portfolio-what-if = ماذا لو غادر عملاء أو اندمجوا؟
portfolio-what-if-about = المؤشرات نفسها بعد ذلك، إن لم يتغيّر شيء آخر.
portfolio-measure = المؤشر
portfolio-now = الآن
portfolio-then = بعد ذلك
portfolio-what-if-nothing = لن تبقى أي إيرادات.

## Charts: profit, health, time

whale = هامش مساهمة العملاء (منحنى الحوت)
whale-peak = أعلى نقطة: { $peak } ({ $accounts }).
whale-losses = الخسارة من العملاء غير المربحين ({ $accounts }): { $lost }.
whale-no-losses = لا عميل يسبّب خسارة.
whale-formula = هامش المساهمة = الإيرادات − تكلفة البضاعة − تكلفة وقتنا مع العميل (Kaplan & Narayanan 2001).
whale-assumed = لا تُعرف تكلفة المنتجات في { $share } من الإيرادات، ويُفترض لها هامش قدره { $margin }.
whale-unpriced = مرات تواصل دون دقائق أو تكلفة ساعة، لم تُحتسب: { $count }.
whale-prospects = عملاء محتملون دون طلبات، لم يُحتسبوا: { $count }.
whale-nothing = لا تُعرف أي تكلفة بعد. سجّل تكلفة المنتجات، أو دقائق التواصل وتكلفة ساعة الزملاء.
whale-across = العملاء، الأكثر ربحية أولًا
whale-up = هامش المساهمة التراكمي
whale-point = { $rank }. { $name }: { $profit }، التراكمي { $together }
whale-point-many = { $accounts }، الأكثر ربحية أولًا: { $together }
whale-table = العملاء حسب هامش المساهمة
whale-goods = تكلفة البضاعة
whale-serve = تكلفة خدمة العميل
whale-contribution = هامش المساهمة
whale-between = في الوسط وغير معروضين: { $accounts }.
standing = صحة العلاقة والإيرادات
standing-about = كل نقطة عميل: الإيرادات أفقيًا وصحة العلاقة عموديًا.
standing-tiers = تبدأ الدرجات عند نقاط مختلفة بحسب الفئة، ولذلك لا تُرسم نطاقات؛ ولكل نقطة لون درجة عميلها.
standing-risk = علاقات متوترة أو متدهورة: { $accounts } بحصة { $share } من الإيرادات.
standing-no-risk = لا علاقة متوترة أو متدهورة.
standing-unknown = على حدة في الأسفل، وصحة العلاقة غير معروفة بعد: { $accounts }.
standing-across-root = الإيرادات، بمقياس الجذر التربيعي
standing-across-powers = الإيرادات، بمقياس لوغاريتمي
standing-point = { $name }: { $revenue }، صحة العلاقة: { $health }
standing-table = العملاء حسب الإيرادات وصحة العلاقة
day-range = { $from } – { $to }
strip = آخر 24 شهرًا
strip-about = { $days }: { $counts }.
strip-none = لا شيء مسجَّل: { $days }.
labelled = { $label }: { $value }
strip-point = { $lane }: { $count }، { $days }
strip-table = الأحداث حسب التاريخ
strip-what = الحدث
spark = الطلبات شهريًا
spark-about = الشهر الأخير: { $last }. آخر 12 شهرًا: { $year }، وفي 12 شهرًا قبلها: { $before }.
spark-change = التغيّر: { $change }.
spark-point = { $days }: { $orders }
spark-table = الطلبات حسب الشهر
spark-span = الشهر
interval-95 = بثقة ⁦95%⁩: من { $low } إلى { $high }
interval-estimate = التقدير
interval-from = من
interval-to = إلى
interval-table = المدى بالأرقام

## Settings

settings-sections = أقسام هذه الصفحة
settings-health = سياسة صحة العلاقة
settings-health-help = صحة العلاقة متوسط مرجَّح لأحد عشر عاملًا. والأوزان تقدير يعود إليك. لا يتغير شيء قبل الحفظ، ويمكن التراجع عن الحفظ.
settings-value = القيمة الدائمة
settings-value-help = يعرف الدفتر إيراداتك لا هامشك، ولا يمكنه أن يعرف من سيبقى. هذه الأرقام الأربعة افتراضات، وعليها تقوم كل قيمة دائمة.
settings-you = أنت وهذا المتصفح
settings-you-help = تبقى هذه الاختيارات في هذا المتصفح وليست جزءًا من الدفتر.
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
retention-fault = إذا كان معدل الخصم صفرًا وجب أن يبقى الاحتفاظ دون 100: فالعميل الباقي إلى الأبد قيمته لا نهائية.
currency-fault = استخدم رمزًا من ثلاثة أحرف، مثل EUR.
rhythm = الوتيرة بحسب الفئة
rhythm-help = ما يُنتظر من العميل إلى أن تصبح له وتيرته الخاصة. والانقطاع الأطول يُعد صمتًا.
rhythm-contact = الأيام بين تواصل وآخر
rhythm-order = الأيام بين طلب وآخر
rhythm-of-tier = { $what }، الفئة: { $tier }
default-tier = الفئة إن لم تُحدَّد
default-posture = النهج إن لم يُحدَّد
default-help = النهج هو مدى القرب الذي تختاره، وهو الذي يقرر أي الأوزان تسري وبأي سرعة تتلاشى السجلات.
delivery-tolerance = أيام التأخير المسموح بها في التسليم
delivery-tolerance-help = التسليم خلال هذا العدد من الأيام بعد التاريخ المطلوب يُعد في موعده.
half-lives = سرعة تلاشي السجلات
half-lives-help = بعد هذا العدد من الأيام يُحسب ما يقوله السجل بنصف وزنه، لعملاء كل نهج. وكلما قصر زاد وزن الحديث على القديم.
half-life-factor = العامل
half-life-of = الأيام التي يُحسب بعدها السجل بنصف وزنه: { $factor }، النهج: { $posture }
standard-days = المعتاد: { $days }
targets-help = الرد أو الحل بعد هذه المدة يُحسب علينا يومًا بعد يوم. والشكوى التي تجاوزت مدتها تظهر في صفحة اليوم.
target-answer = أيام للرد
target-resolve = أيام للحل
bands-help = يُعدّ العميل من كل فئة في هذه الدرجة ابتداءً من هذا العدد من نقاط صحة العلاقة؛ وما دون أدناها فهو متدهور.
band-from = النقاط التي يُعدّ العميل ابتداءً منها: { $band }، الفئة: { $tier }
back-to-standard = العودة إلى المعتاد
policy-file = السياسة في ملف
policy-file-help = لتكون لكل دفاتر المؤسسة السياسة نفسها. الملف المقروء هنا يملأ الحقول فقط: تبيّن المعاينة ما سيغيّره، ولا يسري شيء قبل الحفظ.
policy-file-out = حفظ السياسة في ملف (JSON)
policy-file-in = السياسة من ملف (JSON)
policy-file-draft = سياسة الملف { $file } في الحقول الآن مسودة. انظر إلى المعاينة ثم احفظها أو تجاهلها.
policy-file-same = ما في الملف { $file } هو المعمول به أصلًا. لم يتغير شيء.
policy-file-other = لا يحوي الملف { $file } سياسة Rapport. لم يتغير شيء؛ اختر ملفًا أُنشئ بـ«حفظ السياسة في ملف».
policy-file-shape = تتعذر قراءة جزء من السياسة في الملف { $file }. لم يتغير شيء. للإبلاغ عن الخطأ: { $cause }
policy-file-refused = لم يُقبل الملف { $file }: { $field }، { $reason }. لم يتغير شيء؛ صحّح الملف أو أنشئه من جديد.
field-targets = المدد المستهدفة للشكاوى
field-bands = درجات صحة العلاقة
effect = ما الذي سيتغير
effect-bands = العملاء بحسب صحة العلاقة، الآن ومع المسودة
effect-now = الآن
effect-then = مع المسودة
effect-change = التغيّر
effect-movers = الأكثر تغيّرًا، ومن تتغير درجته أولًا
effect-none = لن يتغير وضع أي عميل.
effect-changed =
    { $count ->
        [0] لن يتغير مستوى أي عميل، لكن الأرقام ستتغير.
        [zero] لن يتغير مستوى أي عميل، لكن الأرقام ستتغير.
        [one] سيتغير مستوى عميل واحد.
        [two] سيتغير مستوى عميلين.
        [few] سيتغير مستوى { $count } عملاء.
        [many] سيتغير مستوى { $count } عميلًا.
       *[other] سيتغير مستوى { $count } عميل.
    }
effect-sample = جُرِّب على { $compared } من العملاء البالغ عددهم { $total }، الأعلى قيمة أولًا.
effect-all =
    { $count ->
        [zero] لا عملاء بعد للتجربة عليهم.
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
clv-strength = موثوقية نسبة الاحتفاظ، بعدد العملاء
clv-strength-help = على خبرتك بكم عميل تستند نسبة الاحتفاظ: 20 إذا بنيت حكمك على نحو عشرين عميلًا. وكلما قلّ العدد اتسع مدى كل قيمة دائمة.
clv-discount = معدل الخصم، % سنويًا
clv-discount-help = مقدار ما تقل به قيمة المال بعد سنة عن قيمته اليوم: تكلفة رأس المال لديك مع مخاطر العمل.
book-currency = عملة الدفتر
book-currency-help = للمبالغ الجديدة. تبقى الطلبات بالعملة التي وردت بها، ولا يُحوَّل شيء.
clv-total = القيمة الدائمة للدفتر كله
clv-no-orders = لا طلبات لأي عميل في السنة الأخيرة، فلا شيء لتقدير قيمته بعد.
clv-total-help = الهامش السنوي × الاحتفاظ ÷ (1 + معدل الخصم − الاحتفاظ)، مجموعًا على كل العملاء. يغطي المدى ⁦90%⁩ مما قد يكون عليه الاحتفاظ فعلًا، أما الهامش ومعدل الخصم فيؤخذان كما هما. وأكثر ما يزيده دقة إيرادات سنوات أكثر ونسبة احتفاظ من واقعك.
clv-from-to = { $before } ← { $after }
clv-basis =
    { $count ->
        [zero] من إيرادات قدرها { $revenue } دون عملاء
        [one] من إيرادات قدرها { $revenue } من عميل واحد في آخر 365 يومًا
        [two] من إيرادات قدرها { $revenue } من عميلين في آخر 365 يومًا
        [few] من إيرادات قدرها { $revenue } من { $count } عملاء في آخر 365 يومًا
        [many] من إيرادات قدرها { $revenue } من { $count } عميلًا في آخر 365 يومًا
       *[other] من إيرادات قدرها { $revenue } من { $count } عميل في آخر 365 يومًا
    }
clv-range = مدى ⁦90%⁩: من { $low } إلى { $high }
you-who = من يستخدم التطبيق الآن
you-nobody = لا أحد بعينه
density = الكثافة
density-compact = متراصّة
density-comfortable = مريحة
colleague-new = زميل جديد
colleague-edit = تعديل الزميل
colleague-edit-named = تعديل { $name }
colleague-delete-named = حذف { $name }
colleague-title = المسمى الوظيفي
colleague-function = المجال الوظيفي
team-none = لا زملاء بعد. أضف من يتحدثون مع العملاء لتتمكن من ذكرهم في الوعود ومرات التواصل.
catalogue-none = لا منتجات بعد. استورد ملف منتجات لملء القائمة.
catalogue-search = ابحث برقم الصنف أو الاسم
catalogue-none-match = لا يوجد منتج مطابق
data-out = الحفظ في ملف
data-out-help = يضم ملف الدفتر كل شيء، ويمكن قراءته من جديد هنا أو في متصفح آخر. أما ملف العملاء فيُفتح في أي برنامج جداول، ومعه صحة العلاقة والقيمة الدائمة حتى التاريخ المعروض.
data-out-book = حفظ الدفتر (JSON)
data-out-accounts = حفظ العملاء (CSV)
data-file-made = أُرسل { $file } إلى تنزيلات متصفحك.
data-file-failed = لم ينشئ متصفحك الملف { $file }. الدفتر نفسه لم يُمس.
data-in = قراءة ملف دفتر
data-in-help = يحل الدفتر الذي في الملف محل الدفتر هنا. ترى أولًا ما يحتويه، ويمكن بعد ذلك التراجع بخطوة واحدة.
data-in-choose = ملف الدفتر (JSON)
data-in-replace = استبدال الدفتر
data-in-holds = ما يحتويه { $file }، إلى جانب ما هو هنا الآن:
data-in-here = هنا
data-in-file = في الملف
data-in-unreadable = تعذّرت قراءة { $file }. لم يتغير شيء؛ اختره من جديد.
data-in-broken = { $file } تالف أو ليس ملف JSON: توقفت القراءة عند السطر { $line }، العمود { $column }. لم يتغير شيء.
data-in-no-book = { $file } ليس دفترًا من Rapport. لم يتغير شيء. للجداول استخدم «استيراد».
data-in-newer = كُتب { $file } بإصدار أحدث من Rapport. لم يتغير شيء؛ أعِد تحميل الصفحة للحصول على ذلك الإصدار.
data-in-record = لا يمكن قراءة سجل في { $file } عند السطر { $line }، العمود { $column }: { $cause }. لم يتغير شيء.
holds-orders = الطلبات
holds-touchpoints = مرات التواصل
holds-promises = الوعود
holds-complaints = الشكاوى
holds-products = المنتجات
data-import = استيراد الجداول
data-import-help = أضف عملاء وجهات اتصال وطلبات وغيرها من ملفات CSV من أنظمة أخرى.
delete-all = حذف كل شيء
delete-all-help = يزيل كل العملاء والزملاء والمنتجات ويعيد السياسة إلى أصلها. يمكن التراجع عنه إلى أن يُغلق هذا التبويب؛ وبعد ذلك لا يعيده إلا ملف دفتر.
delete-all-open = احذف كل شيء
delete-all-word = حذف
delete-all-type = اكتب «{ $word }» للتأكيد
delete-all-what =
    { $count ->
        [zero] لا عملاء في الدفتر؛ سيُحذف ما عدا ذلك. احفظ الدفتر في ملف أولًا إن كنت قد تحتاج إليه.
        [one] سيُحذف عميل واحد وكل ما سُجِّل عنه. احفظ الدفتر في ملف أولًا إن كنت قد تحتاج إليه.
        [two] سيُحذف عميلان وكل ما سُجِّل عنهما. احفظ الدفتر في ملف أولًا إن كنت قد تحتاج إليه.
        [few] سيُحذف { $count } عملاء وكل ما سُجِّل عنهم. احفظ الدفتر في ملف أولًا إن كنت قد تحتاج إليه.
        [many] سيُحذف { $count } عميلًا وكل ما سُجِّل عنهم. احفظ الدفتر في ملف أولًا إن كنت قد تحتاج إليه.
       *[other] سيُحذف { $count } عميل وكل ما سُجِّل عنهم. احفظ الدفتر في ملف أولًا إن كنت قد تحتاج إليه.
    }

## Merge

merge = دمج ملف زميل
merge-help = يأخذ من ملف دفتر شخص آخر ما ليس في دفترك. لا يُستبدل شيء من سجلاتك ولا يعود ما حذفته إلا إن أردت ذلك؛ ويمكن التراجع عن كل ذلك بخطوة واحدة.
merge-choose = ملف دفتر الزميل (JSON)
merge-same = لا جديد في { $file }. لا شيء للدمج.
merge-preview = ما ينتج عن دمج { $file }
merge-older = الأحدث هنا
merge-conflicts = تعارضات
merge-conflicts-help = تغيّرت في الجانبين. أيهما يُعتمد؟
merge-erased-here = محذوف هنا
merge-erased-here-help = حذفتها أنت وما زالت في الملف.
merge-erased-there = محذوف في الملف
merge-erased-there-help = حُذفت في الملف وما زالت هنا.
merge-learned =
    { $count ->
        [zero] لا حذف آخر في الملف.
        [one] سُجِّل حذف واحد آخر في الملف.
        [two] سُجِّل حذفان آخران في الملف.
        [few] سُجِّلت { $count } عمليات حذف أخرى في الملف.
        [many] سُجِّلت { $count } عملية حذف أخرى في الملف.
       *[other] سُجِّلت { $count } عملية حذف أخرى في الملف.
    }
merge-all = كل هذه
merge-mine = سجلّي
merge-theirs = سجلّ الملف
merge-both = كلاهما
merge-away = يبقى محذوفًا
merge-return = استعادة
merge-keep = يبقى
merge-erase = يُحذف هنا أيضًا
merge-gone = محذوف
merge-other = تفاصيل أخرى
merge-do = دمج
merge-left =
    { $count ->
        [zero] لم يُستبعد أي سجل.
        [one] استُبعد سجل واحد:
        [two] استُبعد سجلان:
        [few] استُبعدت { $count } سجلات:
        [many] استُبعد { $count } سجلًا:
       *[other] استُبعد { $count } سجل:
    }

## Storage and backups

settings-storage = التخزين والنسخ الاحتياطية
safety-good = دفترك في أمان.
safety-look =
    { $count ->
        [zero] دفترك مخزَّن.
        [one] دفترك مخزَّن، وتستحق نقطة واحدة الانتباه.
        [two] دفترك مخزَّن، وتستحق نقطتان الانتباه.
        [few] دفترك مخزَّن، وتستحق { $count } نقاط الانتباه.
        [many] دفترك مخزَّن، وتستحق { $count } نقطة الانتباه.
       *[other] دفترك مخزَّن، وتستحق { $count } نقطة الانتباه.
    }
safety-risk = دفترك في خطر: انظر أدناه.
safety-empty = لم يُسجَّل شيء بعد، فلا شيء يمكن أن يضيع.
state-good = جيد
state-look = يستحق الانتباه
state-risk = في خطر
state-untold = لا يمكن الجزم
safety-copies = النسخ في هذا المتصفح
safety-twice = يُخزَّن كل تغيير مرتين: في قاعدة بيانات المتصفح وفي تخزينه المحلي.
safety-pages = الصفحات: { $pages }. الجيل: { $generation }.
safety-overflow = في قاعدة البيانات وحدها لضيق المساحة: { $count }.
safety-healed = استُعيد من النسخة الأخرى عند هذا البدء: { $count }.
safety-room = المساحة
safety-room-used = استُخدم { $used } من نحو { $quota } ميغابايت ({ $share }).
storage-used = استُخدم { $used } من نحو { $quota } وحدة ({ $share }). الوحدة مساحة حرف واحد.
storage-blocked = لا يسمح هذا المتصفح لتطبيق Rapport بتخزين أي شيء. سيضيع ما تسجله عند إغلاق هذا التبويب.
safety-lasting = البقاء عند ضيق القرص
safety-lasting-promised = تعهّد المتصفح بألا يمحو الدفتر من تلقاء نفسه.
safety-lasting-no = قد يمحو المتصفح الدفتر. اطلب منه الاحتفاظ به.
safety-lasting-asked = طُلب ذلك. إن عرض المتصفح سؤالًا فأجب عنه، ويمكنك متابعة العمل في هذه الأثناء.
safety-lasting-declined = طُلب ذلك، لكن المتصفح لم يتعهّد بشيء. كثير من المتصفحات يتعهّد حين يكثر استخدام الموقع أو يُثبَّت؛ وحتى ذلك الحين اعتمد على ملفات النسخ الاحتياطية.
safety-lasting-untold = لا يفصح هذا المتصفح عن ذلك. اعتمد على ملفات النسخ الاحتياطية.
safety-ask = اطلب من المتصفح الاحتفاظ به
safety-file = ملف النسخة الاحتياطية
safety-file-none = لا يوجد بعد. الملف وحده يبقى بعد هذا المتصفح، وبعد هذا الحاسوب إن حُفظ في مكان آخر.
safety-file-chosen = آخر حفظ: { $age }، { $file }.
safety-file-download = آخر إرسال إلى التنزيلات: { $age }، { $file }.
safety-file-same = لم يتغير شيء منذ ذلك الحين.
safety-file-changed = تغيّر الدفتر منذ ذلك الحين.
safety-private = النافذة الخاصة
safety-private-help = تفقد النافذة الخاصة (التصفح المتخفي) الدفتر عند إغلاقها، ولا تستطيع أي صفحة الجزم بأنها في نافذة كهذه. اعمل في نافذة عادية.
safety-week = قاعدة الأيام السبعة
safety-week-help = يحذف هذا النوع من المتصفحات (Safari) ما خزّنه الموقع بعد سبعة أيام من الاستخدام دون زيارة الموقع. افتح Rapport مرة في الأسبوع على الأقل، أو أضِفه إلى الشاشة الرئيسية أو إلى Dock، واحفظ ملفات نسخ احتياطية.
file-backup-save = حفظ ملف نسخة احتياطية
file-backup-again = الحفظ مجددًا في { $file }
file-backup-other = الحفظ في ملف آخر
file-backup-done = حُفظ الدفتر في { $file }.
file-backup-failed = تعذّرت الكتابة في { $file }. الدفتر نفسه لم يُمس؛ اسمح بالكتابة أو اختر ملفًا آخر.
backups = النسخ اليومية
backups-help = قبل أول تغيير في اليوم يُحتفظ بالدفتر كما هو، وتبقى آخر سبعة أيام كهذه في هذا المتصفح.
backups-none = لا توجد بعد. تأتي الأولى مع أحد تغييراتك القادمة.
backups-once = ليس في هذا المتصفح قاعدة بيانات للنسخ اليومية. احفظ ملفات نسخ احتياطية بدلًا منها.
backup-of = قبل أول تغيير في { $date } ({ $age })
backup-look = عرض
backup-look-at = عرض نسخة { $date }
backup-reading = جارٍ قراءة النسخة…
backup-gone = تعذّرت قراءة هذه النسخة. لم يتغير شيء.
backup-holds = الدفتر قبل أول تغيير في { $date }، إلى جانب الدفتر هنا:
backup-lost = صفحات مفقودة من هذه النسخة: { $count }. وما كان فيها ناقص.
backup-then = آنذاك
backup-bring = استعادة هذه النسخة
backup-brought = عاد الدفتر السابق.
compare-accounts = مقارنةً بها، في الدفتر هنا هؤلاء العملاء:
compare-added = أُضيف: { $count }
compare-changed = تغيّر: { $count }
compare-removed = حُذف: { $count }
compare-more = و{ $count } غيرهم
compare-same = لا يوجد أي اختلاف.
compare-beside = ويختلف كذلك الفريق أو قائمة المنتجات أو السياسة.
remind-none = ليس لهذا الدفتر ملف نسخة احتياطية بعد.
remind-old = حُفظ آخر ملف نسخة احتياطية { $age }، وقد تغيّر الدفتر منذ ذلك الحين.
remind-open = احفظ ملفًا
remind-later = ذكّرني بعد أسبوع

## Recovery

recover = الاسترداد
recover-happened = توقف Rapport بسبب خلل فيه. العودة إلى التطبيق آمنة؛ فإن توقف مرة أخرى فاحفظ كل شيء في ملف وابدأ من جديد.
recover-purpose = تقرأ هذه الصفحة ما هو مخزَّن دون فتح الدفتر، وهي لمن لم يعمل لديه التطبيق أو أحاله تحذير إلى هنا.
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
        [one] نص مخزَّن واحد، تمامًا كما هو في هذا المتصفح، تالفًا كان أم سليمًا. احتفظ بالملف: يستطيع من يعرف الصيغة استعادة الدفتر منه.
        [two] نصان مخزَّنان، تمامًا كما هما في هذا المتصفح، تالفين كانا أم سليمين. احتفظ بالملف: يستطيع من يعرف الصيغة استعادة الدفتر منه.
        [few] { $count } نصوص مخزَّنة، تمامًا كما هي في هذا المتصفح، تالفة كانت أم سليمة. احتفظ بالملف: يستطيع من يعرف الصيغة استعادة الدفتر منه.
        [many] { $count } نصًا مخزَّنًا، تمامًا كما هي في هذا المتصفح، تالفة كانت أم سليمة. احتفظ بالملف: يستطيع من يعرف الصيغة استعادة الدفتر منه.
       *[other] { $count } نص مخزَّن، تمامًا كما هي في هذا المتصفح، تالفة كانت أم سليمة. احتفظ بالملف: يستطيع من يعرف الصيغة استعادة الدفتر منه.
    }
recover-save-do = احفظ في ملف
recover-aside = ما وُضع جانبًا
recover-aside-help = صفحات تالفة من الدفتر وُضعت جانبًا ولم تُحذف قط.
recover-aside-one = { $name }، عدد الوحدات: { $units }
recover-download = تنزيل
recover-download-named = تنزيل { $name }
recover-kept = دفاتر محفوظة
recover-kept-help = دفاتر نُحّيت جانبًا بالبدء من جديد. واستعادة أحدها تنحّي الدفتر الحالي بدوره.
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
recover-bring-back-of = استعادة الدفتر الذي نُحّي في { $moment }
recover-clean = البدء من جديد
recover-clean-help = يفتح التطبيق بدفتر فارغ. ويبقى الدفتر الحالي في هذا المتصفح ويمكن استعادته من هذه الصفحة.
recover-clean-ask = البدء من جديد…
recover-clean-sure = هل تبدأ بدفتر فارغ وتنحّي الدفتر الحالي جانبًا؟
recover-clean-do = نعم، ابدأ من جديد
## Dossier

dossier-tabs = أجزاء ملف العميل
dossier-facts = الأشخاص والتفاصيل
dossier-details = التفاصيل
dossier-tags = الوسوم
dossier-act-on = { $action }: { $what }
tab-overview = نظرة عامة
tab-timeline = التسلسل الزمني
tab-promises = الوعود
tab-complaints = الشكاوى
tab-orders = الطلبات
tab-open = (مفتوحة: { $count })
interval-80 = بثقة ⁦80%⁩: من { $low } إلى { $high }
choice-none = غير مسجَّل
edit-record = تعديل: { $record }
account-edit = تعديل بيانات العميل
account-delete = حذف العميل
account-delete-question = هل تريد حذف { $name } مع كل ما في ملفه: جهات الاتصال ({ $contacts })، ومرات التواصل ({ $touchpoints })، والطلبات ({ $orders })، والوعود ({ $promises })، والشكاوى ({ $complaints })، والعقود ({ $contracts })، وسجلات أخرى ({ $others })؟
account-delete-undo = يمكن التراجع عن ذلك ما دامت هذه الصفحة مفتوحة. ولمزيد من الأمان صدّر ملفًا من الإعدادات أولًا.
contact-add = أضف جهة اتصال
contacts-none = لا أحد معروف هنا بعد. أضف من تتحدث إليهم مع سلطة القرار لدى كل منهم، فبها تُقاس الصلات.
family = المجموعة
parent-none = لا يوجد
kind-headquarters = المقر الرئيسي
kind-unit = وحدة أعمال
kind-site = موقع
entries-later =
    { $count ->
        [zero] لا قيود مخفية بعد تاريخ العرض.
        [one] قيد واحد بعد تاريخ العرض مخفي.
        [two] قيدان بعد تاريخ العرض مخفيان.
        [few] { $count } قيود بعد تاريخ العرض مخفية.
        [many] { $count } قيدًا بعد تاريخ العرض مخفية.
       *[other] { $count } قيد بعد تاريخ العرض مخفية.
    }

## Dossier: fields

ask-address = العنوان
ask-amount = المبلغ
ask-attitude = الموقف منا
ask-cause = السبب
ask-channel = القناة
ask-city = المدينة
ask-complaint-on = تاريخ الفتح
ask-country = البلد
ask-deliverer = المسؤول عن التنفيذ
ask-accountable = من يُسأل عن السلسلة كلها
ask-promise-contact = الشخص من جانبهم
ask-department = القسم المسؤول
ask-direction = الاتجاه
ask-discount = الخصم
ask-email = البريد الإلكتروني
ask-job = المسمى الوظيفي
ask-kept-on = تاريخ الوفاء
ask-kind = النوع
ask-made-on = تاريخ الوعد
ask-note = ملاحظة
ask-phone = الهاتف
ask-postal-code = الرمز البريدي
ask-posture = نهج العلاقة
ask-power = سلطة القرار
ask-region = المنطقة
ask-segment = القطاع
ask-side = صاحب الوعد
ask-street = الشارع
ask-tags = وسوم تفصل بينها فواصل
ask-wallet = حصتنا من إنفاقهم (%)
ask-website = الموقع الإلكتروني
power-1 = 1 – نادرًا ما يُستشار
power-2 = 2 – يُسمع رأيه
power-3 = 3 – له رأي في القرار
power-4 = 4 – يقرر مع آخرين
power-5 = 5 – يقرر وحده
power-unrated = لم تُقيَّم سلطة القرار بعد
attitude-opponent = معارض
attitude-doubtful = متشكك
attitude-neutral = محايد
attitude-friendly = ودود
attitude-champion = مناصر

## Dossier: quick entry

quick-title = سجّل شيئًا
quick-mode = ما الذي تسجّله
quick-who =
    { $count ->
        [0] من شارك
        [zero] من شارك
        [one] من شارك (شخص واحد)
        [two] من شارك (شخصان)
        [few] من شارك ({ $count } أشخاص)
        [many] من شارك ({ $count } شخصًا)
       *[other] من شارك ({ $count } شخص)
    }
quick-key = N
quick-ties-hint = حدّد زميلًا أيضًا: لا تُقاس الصلات إلا حيث يُذكر الجانبان.
quick-key-help = ينقلك إلى هنا، وEnter يحفظ
health-rose = حُفظ. ارتفعت صحة العلاقة من { $before } إلى { $now } (⁦+{ $change }⁩).
health-fell = حُفظ. انخفضت صحة العلاقة من { $before } إلى { $now } (⁦−{ $change }⁩).
health-unmoved = حُفظ. بقيت صحة العلاقة عند { $now }.

## Dossier: health explained

health-explained = شرح صحة العلاقة
health-weights = الأوزان في الإعدادات
health-fresh = لا شيء مسجَّل عن هذا العميل بعد، فصحة العلاقة غير معروفة: والرقم 50 هو الوسط عند غياب المعلومات، وليس حكمًا. سجّل آخر محادثة أعلاه، وأضف جهة اتصال لها سلطة القرار، وأدخل آخر الطلبات.
health-basis = صحة العلاقة ⁦{ $value } ± { $sd }⁩ من 100. يستند { $share } من الوزن إلى سجلات؛ والباقي غير معروف ويُحسب بالوسط.
health-basis-whole = صحة العلاقة ⁦{ $value } ± { $sd }⁩ من 100. تتحدث السجلات عن كل عامل له وزن.
health-posture = تُستخدم أوزان نهج «{ $posture }» وسرعة التلاشي فيه.
health-trend =
    { $days ->
        [zero] اليوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }: { $then }، والآن: { $now }، أي بفارق ⁦{ $delta } ± { $sd }⁩ ({ $trend }).
health-lever = أكبر مكسب ممكن فيما هو معروف: { $factor }، حتى { $points } نقطة.
health-informative = أنفع ما يمكن معرفة المزيد عنه: { $factor }، وهامش عدم اليقين فيه الآن ⁦± { $points }⁩ نقطة.
health-moves = أكثر ما يرفعها اليوم
health-moves-none = لا شيء مما يمكن فعله اليوم يرفعها.
health-factors = العوامل الأحد عشر
health-factors-order = العامل الأشد خفضًا أولًا. كل عامل من ⁦0%⁩ (سيئ) إلى ⁦100%⁩ (جيد)، مع انحراف معياري واحد على كل جانب.
factor-unknown = غير معروف
factor-weight = الوزن { $weight }؛ ويخصم { $points } نقطة من 100.
factor-weightless = هذا النهج لا يعطيه وزنًا.
factor-weight-unknown = الوزن { $weight }؛ وما هو غير معروف يُحسب بالوسط.
mean-and-sd = ⁦{ $mean } ± { $sd }⁩
points-lost = ⁦−{ $points }⁩ نقطة
points-to-gain = قد يضيف حتى { $points } نقطة
why-factor = لماذا؟ { $factor }
evidence-count = أبلغ السجلات دلالة ({ $shown } من { $total }):
evidence-none = لا سجل يدل على ذلك.
divergence = إشارتان متناقضتان: «{ $bad }» أدنى بوضوح من «{ $good }» (الفارق: { $z } انحراف معياري). دقّق في الأمر.
signal-rest = بقية العوامل مجتمعة
share-with-range = { $share } (من { $low } إلى { $high })
detail-silence =
    { $days ->
        [zero] صمت منذ أقل من يوم
        [one] صمت منذ يوم واحد
        [two] صمت منذ يومين
        [few] صمت منذ { $days } أيام
        [many] صمت منذ { $days } يومًا
       *[other] صمت منذ { $days } يوم
    }؛ ونصف فترات انقطاعهم تقل أيامها عن { $usual }. احتمال انقطاع كهذا: { $odds } ({ $bits } بت من المفاجأة).
detail-silence-none = تواصلوا في هذا اليوم نفسه؛ ونصف فترات انقطاعهم تقل أيامها عن { $usual }.
detail-silence-never = لا تواصل من جانبهم منذ بداية العلاقة { $days ->
        [zero] اليوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }. احتمال انقطاع كهذا بالوتيرة المتوقعة: { $odds } ({ $bits } بت من المفاجأة).
detail-promises = أوفينا بنسبة { $share } من وعودنا لهم (بثقة ⁦90%⁩: من { $low } إلى { $high }). المفتوحة: { $open }، منها متأخرة: { $overdue }.
detail-ties =
    { $members ->
        [zero] الصلات الفاعلة تغطي { $breadth } من سلطة القرار (لا أحد مقيَّم)؛ وتصبح النسبة { $forecast } بعد 30 يومًا إن لم يُتخذ أي إجراء.
        [one] الصلات الفاعلة تغطي { $breadth } من سلطة القرار (شخص واحد مقيَّم)؛ وتصبح النسبة { $forecast } بعد 30 يومًا إن لم يُتخذ أي إجراء.
        [two] الصلات الفاعلة تغطي { $breadth } من سلطة القرار (شخصان مقيَّمان)؛ وتصبح النسبة { $forecast } بعد 30 يومًا إن لم يُتخذ أي إجراء.
        [few] الصلات الفاعلة تغطي { $breadth } من سلطة القرار ({ $members } أشخاص مقيَّمون)؛ وتصبح النسبة { $forecast } بعد 30 يومًا إن لم يُتخذ أي إجراء.
        [many] الصلات الفاعلة تغطي { $breadth } من سلطة القرار ({ $members } شخصًا مقيَّمًا)؛ وتصبح النسبة { $forecast } بعد 30 يومًا إن لم يُتخذ أي إجراء.
       *[other] الصلات الفاعلة تغطي { $breadth } من سلطة القرار ({ $members } شخص مقيَّم)؛ وتصبح النسبة { $forecast } بعد 30 يومًا إن لم يُتخذ أي إجراء.
    }
detail-complaints = الرد في الموعد: { $answered }؛ والحل في الموعد: { $resolved }. لا شكوى مفتوحة.
detail-complaints-open =
    { $count ->
        [zero] لا شكوى مفتوحة
        [one] شكوى واحدة مفتوحة
        [two] شكويان مفتوحتان، أقدمهما
        [few] { $count } شكاوى مفتوحة، أقدمها
        [many] { $count } شكوى مفتوحة، أقدمها
       *[other] { $count } شكوى مفتوحة، أقدمها
    } { $days ->
        [zero] منذ اليوم
        [one] منذ يوم واحد
        [two] منذ يومين
        [few] منذ { $days } أيام
        [many] منذ { $days } يومًا
       *[other] منذ { $days } يوم
    }؛ والهدف { $target ->
        [zero] اليوم نفسه
        [one] يوم واحد
        [two] يومان
        [few] { $target } أيام
        [many] { $target } يومًا
       *[other] { $target } يوم
    }. الرد في الموعد: { $answered }؛ والحل في الموعد: { $resolved }.
detail-service = في الموعد: { $on_time }؛ دون عيوب: { $sound }، بفترات ثقة ⁦90%⁩.
detail-service-on-time = في الموعد: { $on_time }، بفترة ثقة ⁦90%⁩. ولم يُسجَّل هل خلا ما سُلّم من العيوب.
detail-momentum = الأيام ذات الطلبات في آخر { $days ->
        [zero] يوم
        [one] يوم
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }: { $orders }؛ والمتوقع: { $expected }. احتمال هذا القدر أو أقل: { $odds }.
detail-momentum-value = القيمة مقارنة بالمتوقع: { $share }.
detail-sentiment = النبرة الموزونة { $tone } على مقياس من ⁦−2⁩ إلى 2، استنادًا إلى نحو { $count } مرة تواصل.
leverage-unknown = اعتماد أحد الطرفين غير معروف إطلاقًا.
leverage-uncertain = المعروف عن اعتماد أحد الطرفين أقل من أن يُظهر من له اليد العليا.
leverage-loose = لا يحتاج أي طرف إلى الآخر كثيرًا.
leverage-ours = حاجتهم إلينا أكبر من حاجتنا إليهم.
leverage-theirs = حاجتنا إليهم أكبر من حاجتهم إلينا.
leverage-balanced = يحتاج الطرفان أحدهما إلى الآخر بالقدر نفسه.
says-contact-from-them = تواصلوا معنا.
says-contact-mutual = تحادثنا.
says-promise-overdue =
    { $days ->
        [zero] وعدنا مستحق اليوم.
        [one] وعدنا متأخر يومًا واحدًا.
        [two] وعدنا متأخر يومين.
        [few] وعدنا متأخر { $days } أيام.
        [many] وعدنا متأخر { $days } يومًا.
       *[other] وعدنا متأخر { $days } يوم.
    }
says-tie =
    { $count ->
        [zero] لا تواصل مع أصحاب القرار.
        [one] تواصل مع شخص واحد من أصحاب القرار.
        [two] تواصل مع شخصين من أصحاب القرار.
        [few] تواصل مع { $count } أشخاص من أصحاب القرار.
        [many] تواصل مع { $count } شخصًا من أصحاب القرار.
       *[other] تواصل مع { $count } شخص من أصحاب القرار.
    }
says-delivery-overdue =
    { $days ->
        [zero] التسليم مستحق اليوم.
        [one] التسليم متأخر يومًا واحدًا.
        [two] التسليم متأخر يومين.
        [few] التسليم متأخر { $days } أيام.
        [many] التسليم متأخر { $days } يومًا.
       *[other] التسليم متأخر { $days } يوم.
    }
says-delivery-defective = سُلّم معيبًا.
says-tone = النبرة: { $tone }.
missing-contacts = لا تواصل من جانبهم ولا تاريخ لبداية العلاقة. سجّل تواصلًا، أو حدّد متى بدأت العلاقة.
missing-too-soon = لا شيء منهم بعد، لكن العلاقة أحدث من أن يعني ذلك شيئًا. سجّل المحادثة الأولى.
missing-nothing-due = لم يحن بعد موعد أي وعد قطعناه. سجّل ما وعدت به مع تاريخ استحقاقه.
missing-ties = لم يتواصل أحد من أصحاب القرار مع زميل لنا. سجّل تواصلًا وحدّد من شارك من الجانبين.
missing-power = لم تُقيَّم سلطة القرار لأحد. عدّل جهة اتصال وحدّدها.
missing-complaints = لا شكوى تدل على شيء بعد. سجّل الشكوى التالية مع يوم الرد.
missing-deliveries = لا تسليم مسجَّل له تاريخ مطلوب. أدخل الطلبات مع التاريخ المطلوب وتاريخ التسليم.
missing-invoices = لم تُستحق أي فاتورة بعد. أضف الفواتير أو استوردها في صفحة «الطلبات والعقود».
missing-orders = لا طلب بعد. أدخل آخر الطلبات أو استوردها.
missing-too-few-orders = الطلب الأول أحدث من أن تظهر منه وتيرة. ستظهر مع الوقت.
missing-survey = لا إجابات ولا سلوك ولا وقت لقاء معروفًا. سجّل ما تعرفه منها في صفحة «العلاقة».
missing-rating = لا يُعرف من يحتاج إلى من. قيّم ذلك في صفحة «العلاقة».
missing-lost = فُقد هذا العميل: لا قيمة دائمة له حتى يُستعاد.
missing-tone = لا تواصل سُجّلت نبرته. اختر نبرة عند تسجيل التواصل.
source-silence = توزيع لوماكس لفترات انقطاعهم، مع توزيع قبلي من وتيرة الفئة: Lomax 1954؛ Ehrenberg 1959. المفاجأة بالبت: Shannon 1948.
source-promises = سمعة بيتا مع النسيان، بعمر نصفي قدره سنة: Jøsang & Ismail 2002. والوعد المتأخر لا يخفت أثره.
source-ties = قوة الصلة: Granovetter 1973؛ وتلاشيها: Burt 2000. وعمق كل قناة تقدير منا.
source-complaints = نسبة ما رُدّ عليه وما حُلّ في الموعد بنموذج بيتا ثنائي الحدين، بعمر نصفي قدره سنة؛ والمفتوحة بعد الموعد تخفضها أكثر. والأهداف تقدير منا.
source-service = نسبتا التسليم في الموعد والخلو من العيوب بنموذج بيتا ثنائي الحدين، بعمر نصفي قدره سنة.
source-payments = نسبة ما دُفع في الموعد بنموذج بيتا ثنائي الحدين.
source-momentum = الطلبات في الفترة مقارنة بماضيهم، غاما–بواسون: Greenwood & Yule 1920؛ Ehrenberg 1959.
source-trust = الاستبيان والسلوك ووقت اللقاء؛ ووقت اللقاء الضائع في المعاملات: Dyer & Chu 2003.
source-dependence = القوة والاعتماد: Emerson 1962؛ Gundlach & Cadotte 1994.
source-standing = تقييمنا أمام المنافسين موزونًا باحتياجاتهم.
source-sentiment = تمهيد أسّي بعمر نصفي قدره 90 يومًا: Brown 1959؛ والعينة الفعلية: Kish 1965.

## Dossier: how health went and why it moved

health-frozen = كما كانت يوم فقدان العميل في { $date }.
course-title = مسار صحة العلاقة
course-about = { $from }: { $before }؛ { $to }: { $now }. الأدنى { $low } والأعلى { $high }. النطاق المظلل بثقة ⁦80%⁩. يُحسب كل يوم مما كان معروفًا حينها، بأوزان اليوم.
course-short = السجلات أقل من أن يُرسم منها مسار: يجب أن تكون صحة العلاقة معروفة في نهاية شهرين.
course-point = { $date }: { $health } ({ $range })، { $band }
course-turn = { $factor } { $points }
course-table = صحة العلاقة شهرًا بشهر
course-day = اليوم
course-band = بكلمة
course-moved = ما حرّكها
course-turns = أكبر التحركات من شهر إلى شهر
course-turns-none = لم يحرّكها أي عامل بنقطة أو أكثر من شهر إلى الذي يليه.
course-turn-by = { $factor }، حتى { $date }
moved-title = لماذا تحركت؟
moved-first = اليوم الأول
moved-last = اليوم الأخير
moved-quarter = 90 يومًا
moved-half = نصف سنة
moved-year = سنة
moved-spans = المدة المنظور فيها
moved-change = { $from }: { $before }. { $to }: { $now }. التغير بالنقاط: { $change }.
moved-sum = مجموع الأجزاء هو التغير؛ والأكبر أولًا.
moved-nothing = لم يحرّكها شيء بين اليومين.
moved-means = انتقل العامل من { $before } إلى { $now }.
moved-known = لم يكن معروفًا من قبل، وحُسب بالوسط.
moved-unknown = لم يعد معروفًا، ويُحسب بالوسط.
moved-records = سجلات ما بين اليومين ({ $shown } من { $total }):
moved-judged = أُعيد بين اليومين تقدير يستند إليه.
moved-time = لم يأتِ سجل بينهما. الزمن وحده فعل ذلك: ما هو معروف يتقادم، أو يطول الصمت.
moved-gone = لم يعد يُحتسب

## Dossier: the open question

question-title = السؤال المفتوح
question-why = الجواب يزيد اليقين بصحة العلاقة: { $factor }، والهامش الآن ⁦± { $points }⁩ نقطة.
question-wallet = ما حصتنا من إنفاقهم في مجالنا؟
question-promise = هل ما زال «{ $what }» مفتوحًا؟
question-promises = بماذا وعدناهم، وإلى متى؟
question-met = متى التقيت { $name } آخر مرة؟
question-power = ما مدى سلطة { $name } في القرار؟
question-people = من صاحب القرار لديهم؟
question-heard = متى تواصلوا معك آخر مرة؟
question-complaint = هل رُدّ على «{ $what }» أو حُلّت؟
question-complaints = هل اشتكوا من شيء؟
question-delivery = هل سُلّم طلب { $date }؟
question-deliveries = متى كان موعد طلباتهم الأخيرة، ومتى وصلت؟
question-orders = ماذا طلبوا مؤخرًا؟
question-tone = كيف كانت نبرة تواصل { $date }؟
question-tones = كيف كانت نبرة آخر محادثة؟
question-shares = هل يطلعوننا على ما لا يقولونه للجميع؟
question-us = ما مدى سهولة استبدالهم لنا؟
question-them = ما مدى سهولة استبدالنا لهم؟
question-ideas = هل يقدمون لنا أفكارًا؟
question-inspection = هل يتسلمون بضاعتنا دون فحص؟
question-links = بكم قناة مباشرة يطلبون (بوابة، محطة طلب، EDI)؟
question-switching = كم يكلفهم تغيير المورّد؟
question-survey = إلى أي حد يثقون بنا؟ اسألهم وسجّل الجواب.
question-need = ما أكثر ما يحتاجون إليه، ومن يلبيه وبأي جودة؟
question-invoices = أي فواتير استحقت مؤخرًا، ومتى دُفعت؟
question-paid = هل دُفعت فاتورة { $date }؟
question-paid-today = دُفعت اليوم
question-record = سجّله
question-see = اعرض السجل
question-orders-see = انتقل إلى الطلبات

## Dossier: how close to be

close-title = كم ينبغي أن نقترب؟
close-advised = الموصى به: { $posture }
close-now = النهج الساري: { $posture }
close-hours = الساعات التي يبررها في السنة
close-people = عدد من يبرر تخصيصهم منا
advice-invest = استثمر: اقترب أكثر.
advice-hold = حافظ: ابقَ على القرب الحالي.
advice-step-down = تراجع: كن أقل قربًا من الآن.
advice-do-not-invest = لا تستثمر: قيمتهم أقل مما يلزم، أو لا يبادلون القرب.
advice-find-out = اعرف المزيد قبل أن تقرر.
close-extraction = يطلبون القرب ولا يبادلونه. بعض المشترين يستخدمون القرب لانتزاع التنازلات: لا تقدّم تنازلًا مقابل القرب وحده.
ladder-wish = رغبتهم في القرب
ladder-value = قيمتهم
ladder-reciprocity = مبادلة القرب
ladder-wish-at = { $wish } على مقياس من 1 إلى 5
ladder-value-at = { $share } من العملاء أقل قيمة
ladder-reciprocity-at = { $share }: وعودهم، وما يطلعوننا عليه، وغياب المناورات
ladder-unknown = غير معروف، فيُحسب «{ $posture }»
ladder-binds = هي التي تقيّد
close-missing = غير معروف: { $list }.
gap-wish = رغبتهم في القرب
gap-value = قيمتهم
gap-promises = مدى وفائهم بوعودهم
gap-information = هل يطلعوننا على معلومات سرية
gap-tactics = هل يناورون
close-scoring = ما زال حساب أرقام العملاء جاريًا؛ وتليه قيمتهم.
close-set = اعتمد النهج: { $posture }
close-yours = لا يُضبط شيء تلقائيًا: النهج قرارك، مؤرَّخ ويمكن التراجع عنه.
close-lost = العميل مفقود: يُقرَّر القرب عند استعادته.
close-source = تُعتمد أدنى الدرجات الثلاث: Dwyer, Schurr & Oh 1987; Anderson & Narus 1991. والدرجات والساعات والأعداد تقديرنا.

## Dossier: who may leave

leave-title = هل سيغادرون؟
leave-chance = احتمال المغادرة خلال 12 شهرًا
leave-parts = مم يتكوّن
leave-part = الجزء
leave-log-odds = لوغاريتم الأرجحية
leave-base = أي عميل، عند صحة 55
leave-health = صحة علاقته، { $health }
leave-tactic = مناوراته
leave-tactic-unknown = مناوراته (غير معروفة)
leave-contract = العقد، ويُحسم في { $date }
leave-contract-none = لا عقد ينتظر الحسم
leave-sum = المجموع
leave-scaled = بعد الملاءمة مع هذا الدفتر
leave-levers = ما الذي يغيّره
leave-better = بزيادة عشر نقاط في صحة العلاقة: { $chance }
leave-worse = بنقصان عشر نقاط في صحة العلاقة: { $chance }
leave-renewed = بعد تجديد العقد: { $chance }
leave-fitted = موائم لماضي هذا الدفتر، كل عميل كما كان قبل سنة. غادر: { $left }؛ بقي: { $stayed }.
leave-few = تقدير متحفظ غير موائم لهذا الدفتر: ماضيه يروي عن عدد قليل، ويلزم خمسة من كل نوع. غادر: { $left }؛ بقي: { $stayed }.
leave-flat = تقدير متحفظ غير موائم لهذا الدفتر: في ماضيه كان من غادر ({ $left }) كمن بقي ({ $stayed }).
leave-ranks = تقدير متحفظ غير موائم لهذا الدفتر: في ماضيه لم يكن من غادر ({ $left }) أسوأ ممن بقي ({ $stayed }).
leave-reading = يُقرأ ماضي الدفتر؛ وحتى ذلك يُستخدم تقدير متحفظ.
leave-lost = العميل غادر.
leave-prospect = ليس عميلًا بعد: لا يغادر من لم يأتِ.
leave-source = لوجستية لصحة العلاقة والمناورات ونهاية العقد؛ والملاءمة بتدريج Platt (1999). والمعاملات تقديرنا.

## Dossier: value explained

worth-explained = شرح القيمة
worth-no-orders = لا طلبات محدَّدة المبلغ خلال آخر 12 شهرًا.
worth-revenue = الإيرادات، آخر 12 شهرًا
worth-revenue-of =
    { $count ->
        [zero] { $amount } دون طلبات
        [one] { $amount } من طلب واحد
        [two] { $amount } من طلبين
        [few] { $amount } من { $count } طلبات
        [many] { $amount } من { $count } طلبًا
       *[other] { $amount } من { $count } طلب
    }
worth-fees = منها رسوم عقود: { $amount }
worth-margin = الهامش
worth-margin-of = { $rate } من الإيرادات: { $amount }
worth-retention = الاحتفاظ بالعميل
worth-discount = معدل الخصم
worth-a-year = { $rate } سنويًا
tag-assumption = افتراض
worth-one-point = كل نقطة إضافية في الاحتفاظ بالعميل تساوي { $amount }.
worth-ceiling = لا تنفق في سبيلها أكثر من { $once } مرة واحدة، أو { $yearly } سنويًا.
worth-stop = الهامش لا يغطي التكلفة: لا تنفق المزيد على الاحتفاظ بهذا العميل بوضعه الحالي.
worth-left-out =
    { $count ->
        [zero] لا طلب بعملة أخرى.
        [one] طلب واحد خلال السنة بعملة أخرى ولم يُحسب.
        [two] طلبان خلال السنة بعملة أخرى ولم يُحسبا.
        [few] { $count } طلبات خلال السنة بعملة أخرى ولم تُحسب.
        [many] { $count } طلبًا خلال السنة بعملة أخرى ولم تُحسب.
       *[other] { $count } طلب خلال السنة بعملة أخرى ولم تُحسب.
    }
worth-without-amount =
    { $count ->
        [zero] لا طلب دون مبلغ.
        [one] طلب واحد خلال السنة دون مبلغ ولم يُحسب.
        [two] طلبان خلال السنة دون مبلغ ولم يُحسبا.
        [few] { $count } طلبات خلال السنة دون مبلغ ولم تُحسب.
        [many] { $count } طلبًا خلال السنة دون مبلغ ولم تُحسب.
       *[other] { $count } طلب خلال السنة دون مبلغ ولم تُحسب.
    }
worth-by-models = بحسب نماذج هذا الدفتر: انظر «القيمة»
worth-how = كيف حُسبت؟
worth-formula = القيمة الدائمة = الهامش السنوي × الاحتفاظ ÷ (1 + معدل الخصم − الاحتفاظ): هوامش السنوات القادمة، كل منها مضروب في احتمال بقاء العميل، وتقل قيمتها كلما بعدت. وفترة الثقة ناتجة عن عدم اليقين في الاحتفاظ وحده. وما يحمل علامة «افتراض» يُضبط في الإعدادات للدفتر كله.
source-value = Gupta & Lehmann 2003.

## Dossier: timeline

timeline-filter = اعرض
timeline-none = لا شيء لعرضه. سجّل آخر محادثة أعلاه؛ فتلك الخطوة الأولى.
kind-all = الكل
kind-touchpoints = مرات التواصل
on-day = { $what }، { $date }
touchpoint-title = { $channel }: { $direction }
touchpoint-minutes =
    { $count ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
order-placed = طلب جديد
order-placed-of = طلب جديد: { $amount }
order-delivered = سُلّم في الموعد
order-delivered-late =
    { $days ->
        [zero] سُلّم في الموعد
        [one] سُلّم متأخرًا يومًا واحدًا
        [two] سُلّم متأخرًا يومين
        [few] سُلّم متأخرًا { $days } أيام
        [many] سُلّم متأخرًا { $days } يومًا
       *[other] سُلّم متأخرًا { $days } يوم
    }
happened-kept-by-us = وفينا بوعد
happened-kept-late-by-us =
    { $days ->
        [zero] وفينا بوعد
        [one] وفينا بوعد متأخرين يومًا واحدًا
        [two] وفينا بوعد متأخرين يومين
        [few] وفينا بوعد متأخرين { $days } أيام
        [many] وفينا بوعد متأخرين { $days } يومًا
       *[other] وفينا بوعد متأخرين { $days } يوم
    }
happened-kept-by-them = وفوا بوعد
happened-kept-late-by-them =
    { $days ->
        [zero] وفوا بوعد
        [one] وفوا بوعد متأخرين يومًا واحدًا
        [two] وفوا بوعد متأخرين يومين
        [few] وفوا بوعد متأخرين { $days } أيام
        [many] وفوا بوعد متأخرين { $days } يومًا
       *[other] وفوا بوعد متأخرين { $days } يوم
    }
happened-promise-broken = أُخلّ بوعد
happened-promise-cancelled = أُلغي وعد بالاتفاق
happened-complaint-opened = شكوى
happened-complaint-answered = رُدّ على شكوى
happened-complaint-resolved = حُلّت شكوى

## Dossier: promises and complaints

promises-open = الوعود المفتوحة
promises-closed = الوعود المنتهية
promises-none = لا وعد بعد، لا منا ولا منهم. سجّل أعلاه ما وُعد به؛ وسيظهر المتأخر هنا أولًا.
kept-by-us = أوفينا بنسبة { $share } من وعودنا لهم (بثقة ⁦90%⁩: من { $low } إلى { $high }).
kept-by-them = أوفوا بنسبة { $share } من وعودهم لنا (بثقة ⁦90%⁩: من { $low } إلى { $high }).
kept-by-us-unknown = لم يحن موعد أي من وعودنا لهم بعد، فلا يُعرف مدى وفائنا بها.
kept-by-them-unknown = لم يحن موعد أي من وعودهم لنا بعد، فلا يُعرف مدى وفائهم بها.
promise-made = بتاريخ { $date }
promise-deliverer = المسؤول عن التنفيذ: { $who }
promise-accountable = المُساءَل عن السلسلة كلها: { $who }
promise-by-contact = صاحب الوعد: { $who }
promise-to-contact = قُدّم الوعد إلى: { $who }
promise-due = مستحق في { $date }
promise-open-ended = بلا تاريخ استحقاق
promise-kept = وُفي به في { $date }
promise-kept-late =
    { $days ->
        [zero] وُفي به في { $date }
        [one] وُفي به في { $date }، متأخرًا يومًا واحدًا
        [two] وُفي به في { $date }، متأخرًا يومين
        [few] وُفي به في { $date }، متأخرًا { $days } أيام
        [many] وُفي به في { $date }، متأخرًا { $days } يومًا
       *[other] وُفي به في { $date }، متأخرًا { $days } يوم
    }
promise-broken = أُخلّ به في { $date }
promise-cancelled = أُلغي في { $date }
promise-keep = وُفي به اليوم
promise-otherwise = نتائج أخرى
promise-keep-on = وُفي به في ذلك اليوم
promise-break = أُخلّ به
promise-cancel = أُلغي بالاتفاق

# سجل الوعود: كل وعود الدفتر
ledger-lead = كل وعود الدفتر، منا ومنهم: من وعد، ومن عليه التنفيذ، ومن يُسأل عن السلسلة كلها، ومدى الوفاء بها.
ledger-list = وعود الدفتر
ledger-search = ابحث في مضمون الوعد أو العميل أو الزميل
ledger-both = الطرفان
ledger-state = الحالة
ledger-open = مفتوحة
ledger-overdue = متأخرة
ledger-all = الكل
ledger-no-deliverer = لا أحد مسؤول عن التنفيذ
ledger-no-accountable = لا أحد مُساءَل
ledger-gathering = يجري جمع الوعود…
ledger-none = لا وعود بعد
ledger-none-help = سجّل ما وُعد به في ملف العميل أو استورده؛ وستعرض هذه الصفحة عندئذ من يفي بماذا.
ledger-none-match = لا وعد مطابق
ledger-behind-ours = وعودنا التي بُني عليها الرقم: { $what }
ledger-behind-theirs = وعودهم التي بُني عليها الرقم: { $what }
ledger-behind-clear = اعرض المفتوحة من جديد
ledger-chosen = الوعود المختارة
ledger-chosen-count =
    { $count ->
        [zero] لم يُختر أي وعد
        [one] اختير وعد واحد
        [two] اختير وعدان
        [few] اختيرت { $count } وعود
        [many] اختير { $count } وعدًا
       *[other] اختير { $count } وعد
    }
ledger-clear-choice = إلغاء الاختيار
ledger-kept = وُفي به
ledger-late =
    { $days ->
        [zero] وُفي به
        [one] وُفي به متأخرًا يومًا واحدًا
        [two] وُفي به متأخرًا يومين
        [few] وُفي به متأخرًا { $days } أيام
        [many] وُفي به متأخرًا { $days } يومًا
       *[other] وُفي به متأخرًا { $days } يوم
    }
ledger-broken = أُخلّ به
ledger-running = مفتوح
ledger-dropped = أُلغي بالاتفاق
ledger-reliability = مدى الوفاء بالوعود
ledger-reliability-help = نسبة ما وُفي به مع نطاقها بثقة ⁦90%⁩. الوعد المتأخر يُحسب جزئيًا، والقديم أقل، وما لم يحن موعده لا يُحسب. والترتيب بحسب الحد الأدنى للنطاق، كي لا يتقدم وعد واحد وُفي به على خمسين؛ أما الأقل وفاءً فبحسب الحد الأعلى، كي لا يدين وعد واحد أُخلّ به أحدًا. وحيث يكفي ما في بقية الدفتر، يكون هو المفترض عن كل جديد.
ledger-kept-by-us = نفي بنسبة { $share } من وعودنا (بثقة ⁦90%⁩: من { $low } إلى { $high }).
ledger-kept-by-them = يفي العملاء بنسبة { $share } من وعودهم لنا (بثقة ⁦90%⁩: من { $low } إلى { $high }).
ledger-weighing = يجري حساب مدى الوفاء…
ledger-by = مدى الوفاء بحسب
ledger-by-our-accounts = العميل، وعودنا
ledger-by-their-accounts = العميل، وعودهم
ledger-by-deliverers = الزميل المسؤول عن التنفيذ
ledger-by-functions = المجال الوظيفي المسؤول عن التنفيذ
ledger-weakest-first = الأقل وفاءً أولًا
ledger-no-groups = لا وعد يذكر أحدًا من هؤلاء.
ledger-share = الوفاء (النسبة)
ledger-range = النطاق بثقة ⁦90%⁩
ledger-count = الوعود
ledger-from-to = من { $low } إلى { $high }
ledger-nothing-due = لم يحن موعد شيء بعد
ledger-show-behind = اعرض الوعود التي بُني عليها: { $what }
ledger-hand-overs = تسليم الوعود بين المجالات الوظيفية
ledger-hand-overs-help = مجال يعطي الكلمة ومجال آخر عليه الوفاء بها. تبيّن كل خانة مدى حدوث ذلك؛ والخانات الرمادية، حيث المجال واحد، للمقارنة.
ledger-hand-overs-none = لا وعد يذكر من وعد ومن عليه التنفيذ معًا مع مجاليهما الوظيفيين.
ledger-weakest-hand-over = أضعف تسليم: ما يعد به مجال { $from } وعلى مجال { $to } تنفيذه يُوفى به بنسبة { $share } (بثقة ⁦90%⁩: من { $low } إلى { $high }).
ledger-hand-over = من { $from } إلى { $to }
ledger-from-by = من وعد
ledger-promises =
    { $count ->
        [zero] لا وعود
        [one] وعد واحد
        [two] وعدان
        [few] { $count } وعود
        [many] { $count } وعدًا
       *[other] { $count } وعد
    }

complaints-open = الشكاوى المفتوحة
complaints-closed = الشكاوى المنتهية
complaints-none = لا شكوى مفتوحة.
complaint-targets = الهدف: الرد خلال { $answer ->
        [zero] اليوم نفسه
        [one] يوم واحد
        [two] يومين
        [few] { $answer } أيام
        [many] { $answer } يومًا
       *[other] { $answer } يوم
    }، والحل خلال { $resolve ->
        [zero] اليوم نفسه
        [one] يوم واحد
        [two] يومين
        [few] { $resolve } أيام
        [many] { $resolve } يومًا
       *[other] { $resolve } يوم
    }.
complaint-answer = رُدّ عليها اليوم
complaint-resolve = حُلّت اليوم
complaint-opened-on = فُتحت في { $date }
complaint-cause = السبب: { $cause }
complaint-unanswered =
    { $days ->
        [0] فُتحت اليوم
        [zero] فُتحت اليوم
        [one] دون رد منذ يوم واحد
        [two] دون رد منذ يومين
        [few] دون رد منذ { $days } أيام
        [many] دون رد منذ { $days } يومًا
       *[other] دون رد منذ { $days } يوم
    }
complaint-answered =
    { $days ->
        [0] رُدّ عليها، وفُتحت اليوم
        [zero] رُدّ عليها، وفُتحت اليوم
        [one] رُدّ عليها، ومفتوحة منذ يوم واحد
        [two] رُدّ عليها، ومفتوحة منذ يومين
        [few] رُدّ عليها، ومفتوحة منذ { $days } أيام
        [many] رُدّ عليها، ومفتوحة منذ { $days } يومًا
       *[other] رُدّ عليها، ومفتوحة منذ { $days } يوم
    }
complaint-resolved =
    { $days ->
        [0] حُلّت في اليوم نفسه
        [zero] حُلّت في اليوم نفسه
        [one] حُلّت بعد يوم واحد
        [two] حُلّت بعد يومين
        [few] حُلّت بعد { $days } أيام
        [many] حُلّت بعد { $days } يومًا
       *[other] حُلّت بعد { $days } يوم
    }

## Dossier: contracts

tab-trade = الطلبات والعقود
contracts = العقود
contracts-none = لا عقود بعد. أضف العقود السارية: تظهر مواعيد تجديدها ورسومها في «اليوم» وفي «القيمة».
contracts-ended = المنتهية: { $count }
contract-add = أضف عقدًا
contract-subject = موضوع العقد
contract-at-the-end = عند نهاية المدة
contract-renews-itself = يتجدد تلقائيًا
contract-ends-unless-renewed = ينتهي ما لم يُجدَّد
contract-covers = الرسم يغطي الطلبات أثناء سريانه
contract-benchmarking = تجوز مقارنة أسعارنا بأسعار غيرنا
contract-no-fee = بلا رسم، يُدفع بالطلبات
contract-fee = { $months ->
        [1] { $amount } شهريًا
        [12] { $amount } سنويًا
        [two] { $amount } كل شهرين
        [few] { $amount } كل { $months } أشهر
        [many] { $amount } كل { $months } شهرًا
       *[other] { $amount } كل { $months } شهر
    }
contract-begins = يبدأ { $date }
contract-renews-on = يتجدد { $date }
contract-runs-out = تنقضي مدته { $date }
contract-ends = ينتهي { $date }
contract-ended = انتهى { $date }
contract-since = منذ { $date }
contract-renewed = { $count ->
        [zero] لم يُجدَّد
        [one] جُدِّد مرة واحدة
        [two] جُدِّد مرتين
        [few] جُدِّد { $count } مرات
        [many] جُدِّد { $count } مرة
       *[other] جُدِّد { $count } مرة
    }
contract-notice-by = الإشعار حتى { $date }
contract-notice-past = كان الإشعار ممكنًا حتى { $date }
contract-orders-included = يشمل الطلبات
contract-benchmark-clause = بند مقارنة الأسعار
contract-give-notice = قُدِّم الإشعار اليوم
contract-renew = جُدِّد
record-contract = عقد
field-starts-on = أول يوم
field-ended-on = انتهى في
field-term = أشهر المدة
field-notice = أيام الإشعار
field-notice-on = قُدِّم الإشعار في
field-fee = رسم المدة
target-ends-on = آخر يوم في المدة
happened-contract-began = بدأ عقد
happened-contract-noticed = عقد: قُدِّم الإشعار
happened-contract-ended = انتهى عقد

## Dossier: orders

order-add = أضف طلبًا
orders-none = لا طلب بعد. أدخل آخر الطلبات أو استوردها: فعليها تقوم القيمة والزخم والخدمة.
orders-year =
    { $count ->
        [0] لا طلبات محدَّدة المبلغ خلال آخر 12 شهرًا.
        [zero] لا طلبات محدَّدة المبلغ خلال آخر 12 شهرًا.
        [one] آخر 12 شهرًا: { $amount } من طلب واحد.
        [two] آخر 12 شهرًا: { $amount } من طلبين.
        [few] آخر 12 شهرًا: { $amount } من { $count } طلبات.
        [many] آخر 12 شهرًا: { $amount } من { $count } طلبًا.
       *[other] آخر 12 شهرًا: { $amount } من { $count } طلب.
    }
order-number = رقم الطلب
order-on = تاريخ الطلب
order-due = التاريخ المطلوب
order-quality = العيوب
defect-none = خالٍ من العيوب
defect-some = معيب
order-summed = المبلغ هو مجموع بنود الطلب.
order-of-day = طلب بتاريخ { $date }
order-no-amount = دون مبلغ
order-ordered = طُلب في { $date }
order-asked-for = مطلوب في { $date }
order-in-time = سُلّم في { $date }
order-late =
    { $days ->
        [zero] سُلّم في { $date }
        [one] سُلّم في { $date }، متأخرًا يومًا واحدًا
        [two] سُلّم في { $date }، متأخرًا يومين
        [few] سُلّم في { $date }، متأخرًا { $days } أيام
        [many] سُلّم في { $date }، متأخرًا { $days } يومًا
       *[other] سُلّم في { $date }، متأخرًا { $days } يوم
    }
order-awaited = لم يُسلَّم بعد
order-deliver = سُلّم اليوم
order-lines =
    { $count ->
        [zero] لا بنود
        [one] بند واحد
        [two] بندان
        [few] { $count } بنود
        [many] { $count } بندًا
       *[other] { $count } بند
    }
order-lines-label = بنود الطلب
amount-in = { $amount } { $currency }

## Import

import-lead = انقل جداول نظام ERP أو CRM لديك إلى الدفتر. لا يتغيّر شيء قبل أن تضغط «استيراد».
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
import-stopped = أُوقف. لم يُستورد شيء.
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
import-file-too-many-rows = عدد صفوف { $file } أكبر من { $limit }. قسّمه واستورد الأجزاء واحدًا بعد آخر.
import-file-too-many-columns = عدد أعمدة { $file } أكبر من { $limit }. احفظه من جديد بالأعمدة التي تحتاج إليها.
import-file-no-bytes = تعذّرت قراءة { $file }. إن كان مجلدًا فافتحه واختر ملفاته، وإن تغيّر الملف بعد اختياره فاختره من جديد.
import-guide = ما الملفات التي يمكن قراءتها؟
import-guide-help = جدول واحد في كل ملف، وأسماء الأعمدة في السطر الأول، تفصل بينها فاصلة أو فاصلة منقوطة أو علامة جدولة أو |. تُعرف الأعمدة بأسمائها بعدة لغات وبأي ترتيب، ويمكن تصحيحها. ويُعرف عميل كل صف بالرقم أو بالاسم.
import-guide-needed = لا بد منه؛ ويكفي عمود واحد من كل سطر:
import-guide-others = ويُقرأ أيضًا:
import-template = احفظ نموذجًا: { $kind }
import-kind-products = المنتجات
import-kind-orders = الطلبات
import-kind-order-lines = بنود الطلبات
import-kind-touchpoints = مرات التواصل
import-kind-promises = الوعود
import-kind-complaints = الشكاوى
import-kind = نوع الصفوف
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
format-fraction = 0.15 تعني ⁦15%⁩
format-percent = 15 تعني ⁦15%⁩
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
import-created = جديد
import-updated = محدَّث
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
import-listed-only = تُعرض أول { $count } فقط.
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
import-assumed-costs = لا تكاليف في هذه البيانات: الهامش والاحتفاظ ومعدل الخصم مأخوذة من السياسة، وهي افتراضات.
import-assumed-value = الهامش والاحتفاظ ومعدل الخصم مأخوذة من السياسة، وهي افتراضات.
import-assumed-link = اطّلع عليها في الإعدادات
import-assumed-contact = كل طلب يُعد أيضًا تواصلًا من جانب العميل.
import-look-back = تنتهي البيانات في { $date }: اعرض الدفتر كما كان في ذلك اليوم
import-now = استيراد
import-one-undo = يمكن التراجع عن الاستيراد كله بخطوة واحدة.
import-needs-currency = حدّد أولًا عملة المبالغ في «الخيارات».
import-needs-files = ما زال بانتظارك: { $files }. انظر ما ينقصه أو أزِل الملف.
import-changes-nothing = لا تغيّر هذه الملفات شيئًا في الدفتر.
import-not-done = لم يُستورد شيء. { $why }
row-cell-count = عدد خلايا الصف { $found } وعدد العناوين { $expected }: الأرجح أن فاصلًا داخل خلية ليس بين علامتي اقتباس.
row-stray-quote = علامة اقتباس لم تُغلق، أو تقع في وسط خلية.
row-control-character = في الصف رمز لا ينتمي إلى أي نص.
row-missing = الخلية فارغة مع أنها مطلوبة.
row-not-a-date = ليس تاريخًا بترتيب هذا العمود.
row-not-a-number = ليس رقمًا كما تُكتب أرقام هذا العمود.
row-not-whole = يجب أن يكون هذا عددًا صحيحًا.
row-not-a-share = ليس نسبة بين الصفر والكل.
row-not-a-currency = ليس رمز عملة مثل EUR.
row-unknown-word = هذه الكلمة غير معروفة هنا.
row-unknown-account = لا عميل كهذا في الدفتر ولا في هذه الملفات؛ ربما رُفض صفه.
row-unknown-order = لا طلب كهذا في الدفتر ولا في هذه الملفات؛ ربما رُفض صفه.
row-unknown-colleague = لا زميل كهذا في الدفتر ولا في هذه الملفات.
row-unknown-contact = لا شخص كهذا لدى هذا العميل.
row-ambiguous = ينطبق على أكثر من سجل: استعمل الرقم.
row-order-of-other-account = رقم الطلب هذا يخص عميلًا آخر.
row-contradicts = يناقض السطر { $line } عن السجل نفسه.
row-refused = { $field }: { $reason }
target-first-name = الاسم الأول
target-last-name = اسم العائلة
target-title = المسمى الوظيفي
target-function = المجال الوظيفي
target-email = البريد الإلكتروني
target-phone = الهاتف
target-cost-per-hour = تكلفة الساعة
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
target-lead-days = أيام حتى التسليم
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
target-deliverer = المسؤول عن التنفيذ
target-deliverer-function = المجال الوظيفي المسؤول عن التنفيذ
target-accountable = المُساءَل عن السلسلة كلها
target-complained-on = تاريخ الشكوى
target-cause = السبب
target-department = القسم المسؤول
target-switching-cost = ما يكلّفهم تغيير المورّد
target-rival-rating = مدى جودة أداء المنافس
target-as-of = تاريخ التقييم
target-transactional = نسبة الوقت المخصّص للطلبات والأسعار

## What lies ahead

tab-value = القيمة
ahead = التوقعات
ahead-horizon = الأفق الزمني
ahead-months =
    { $count ->
        [zero] خلال أقل من شهر
        [one] خلال شهر واحد
        [two] خلال شهرين
        [few] خلال { $count } أشهر
        [many] خلال { $count } شهرًا
       *[other] خلال { $count } شهر
    }
ahead-years =
    { $count ->
        [zero] خلال أقل من سنة
        [one] خلال سنة واحدة
        [two] خلال سنتين
        [few] خلال { $count } سنوات
        [many] خلال { $count } سنة
       *[other] خلال { $count } سنة
    }
ahead-months-axis = عدد الأشهر من الآن
ahead-date-axis = التاريخ
ahead-from-to = من { $low } إلى { $high }
ahead-below = أقل من { $figure }
ahead-above = أكثر من { $figure }
ahead-revenue = الإيرادات المتوقعة
ahead-margin = الهامش المتوقع
ahead-orders = الطلبات المتوقعة
ahead-alive = احتمال بقاء العميل
ahead-alive-means = احتمال أن يطلب من جديد يومًا ما.
ahead-none = دون أي طلب
ahead-none-means = احتمال ألا يأتي أي طلب خلال الأفق الزمني.
ahead-no-orders = لم يطلب هذا العميل شيئًا بعد. مع أول طلب تظهر توقعاته.
ahead-lost = مرحلة هذا العميل «عميل مفقود»: لا يُتوقع منه شيء بعد الآن. إن طلب من جديد فأعِد مرحلته إلى «عميل».
ahead-no-amounts = لا مبلغ مسجَّل لأي طلب بعملة العميل. سجّل المبالغ لتظهر الأرقام المالية هنا.
ahead-no-mean = يتفاوت إنفاق العملاء إلى حد لا يبقى معه متوسط يمكن توقعه. لا تُعرض الأرقام المالية إلا لمن له مبالغ مسجَّلة.
ahead-too-few = تتعلم النماذج من الفروق بين العملاء، ويلزمها عميلان لهما طلبات على الأقل. استورد الطلبات أو سجّلها أولًا.
ahead-nothing = لا شيء تُبنى عليه توقعات بعد
ahead-reading = جارٍ قراءة الطلبات…
ahead-fitting = جارٍ تجربة النماذج: الخطوة { $done } من { $of }
ahead-progress = التقدم
ahead-stop = إيقاف
ahead-stopped = أُوقف الحساب. ما حُسب قبل ذلك قد لا يكون محدَّثًا.
ahead-failed = تعذّر حساب الأرقام. سجلاتك سليمة؛ أعِد المحاولة أو أعِد تحميل الصفحة.
ahead-counting = جارٍ الجمع. العملاء: { $done } من { $of }
ahead-revenue-chart = الإيرادات القادمة
ahead-alive-chart = هل ما زال عميلًا؟
ahead-alive-about = في التاريخ المختار: { $now }؛ وبعد سنة دون طلب آخر: { $later }.
ahead-ordered = { $date }: طلب. احتمال بقاء العميل: { $chance }
ahead-order = طلب
ahead-what = الحدث
ahead-if-silent = دون طلب آخر
ahead-basis-title = ما تستند إليه الأرقام
ahead-basis = مستخلصة من الدفتر حتى { $date }. العملاء: { $customers }. الطلبات المتكررة: { $repeats }. تُعد طلبات اليوم الواحد طلبًا واحدًا، وتُحسب المدد بالأسابيع.
ahead-frequency = عدد الطلبات ما دام عميلًا
ahead-spend = قيمة الطلب
ahead-a-year = { $count } سنويًا
ahead-shrunk = { $believed }. هذا مزيج من سجلات العميل نفسه ({ $own }، بوزن { $weight }) ومتوسط الدفتر ({ $book }، بباقي الوزن).
ahead-books-own = { $believed }. لا تدل سجلات العميل نفسه على شيء بعد؛ ومتوسط الدفتر { $book }.
ahead-weeks = { $count } أسبوع
ahead-overdue = لا طلب منذ { $silent }، أي { $ratio } مرة قدر وتيرته المعتادة ({ $rhythm }). إن كان ما زال عميلًا فاحتمال انقطاع بهذا الطول: { $chance }.
ahead-silent-once = لا طلب منذ طلبه الوحيد قبل { $silent }. إن كان ما زال عميلًا فاحتمال انقطاع بهذا الطول: { $chance }.
ahead-margin-year = الهامش بعد كل التكاليف: { $rate } من الإيرادات، كما في آخر 12 شهرًا.
ahead-margin-ever = الهامش بعد كل التكاليف: { $rate } من الإيرادات، كما في كل طلباته؛ إذ لا طلبات في آخر 12 شهرًا.
ahead-margin-policy = الهامش: { $rate } من الإيرادات، كما هو مفترض في الإعدادات.
ahead-margin-serve = يكلّف وقتنا مع العميل { $share } من الإيرادات، وقد خُصم ذلك.
ahead-margin-assumed = لا تُعرف تكلفة البضاعة في { $share } من الإيرادات، ويُفترض لها هامش الإعدادات.
ahead-left-foreign =
    { $count ->
        [zero] لا طلبات بعملة غير { $currency }.
        [one] طلب واحد بعملة غير { $currency }: يُحسب في العدد دون المبلغ.
        [two] طلبان بعملة غير { $currency }: يُحسبان في العدد دون المبلغ.
        [few] { $count } طلبات بعملات غير { $currency }: تُحسب في العدد دون المبلغ.
        [many] { $count } طلبًا بعملات غير { $currency }: تُحسب في العدد دون المبلغ.
       *[other] { $count } طلب بعملات غير { $currency }: تُحسب في العدد دون المبلغ.
    }
ahead-left-amount =
    { $count ->
        [zero] لا طلبات دون مبلغ.
        [one] طلب واحد دون مبلغ: يُحسب في العدد فقط.
        [two] طلبان دون مبلغ: يُحسبان في العدد فقط.
        [few] { $count } طلبات دون مبلغ: تُحسب في العدد فقط.
        [many] { $count } طلبًا دون مبلغ: تُحسب في العدد فقط.
       *[other] { $count } طلب دون مبلغ: تُحسب في العدد فقط.
    }
ahead-left-worthless =
    { $count ->
        [zero] لا طلبات بلا قيمة.
        [one] طلب واحد بلا قيمة، كالعيّنات: لم يُحسب.
        [two] طلبان بلا قيمة، كالعيّنات: لم يُحسبا.
        [few] { $count } طلبات بلا قيمة، كالعيّنات: لم تُحسب.
        [many] { $count } طلبًا بلا قيمة، كالعيّنات: لم تُحسب.
       *[other] { $count } طلب بلا قيمة، كالعيّنات: لم تُحسب.
    }
ahead-left-refunds =
    { $count ->
        [zero] لا مبالغ مردودة.
        [one] خُصم مبلغ مردود واحد من الطلبات السابقة له.
        [two] خُصم مبلغان مردودان من الطلبات السابقة لهما.
        [few] خُصمت { $count } مبالغ مردودة من الطلبات السابقة لها.
        [many] خُصم { $count } مبلغًا مردودًا من الطلبات السابقة لها.
       *[other] خُصم { $count } مبلغ مردود من الطلبات السابقة لها.
    }
ahead-left-cancelled =
    { $count ->
        [zero] لا طلبات رُدّت مبالغها كاملة.
        [one] طلب واحد رُدّ مبلغه كاملًا ولم يعد يُحسب.
        [two] طلبان رُدّ مبلغ كل منهما كاملًا ولم يعودا يُحسبان.
        [few] { $count } طلبات رُدّت مبالغها كاملة ولم تعد تُحسب.
        [many] { $count } طلبًا رُدّت مبالغها كاملة ولم تعد تُحسب.
       *[other] { $count } طلب رُدّت مبالغها كاملة ولم تعد تُحسب.
    }
ahead-stakes = ما الذي قد يغيّر التوقعات
ahead-change = { $orders } طلب خلال السنة القادمة
ahead-change-worth = { $orders } طلب خلال السنة القادمة (الهامش: { $margin })
ahead-one-more = لو جاء اليوم طلب آخر لأضاف إلى المتوقع { $change }.
ahead-silent-quarter = لو مرّ ربع سنة آخر دون طلب لنقص من المتوقع { $change }. واحتمال بقاء العميل عندئذ: { $chance }.
ahead-units = مع وحداته
ahead-with-units = { $accounts }، خلال 12 شهرًا: { $revenue }، وبثقة ⁦80%⁩: { $likely }.
ahead-what-if = ماذا لو؟
ahead-reset = العودة إلى الوضع الحالي
ahead-margin-rate = الهامش، نسبة من الإيرادات
ahead-retention = الاحتفاظ بالعميل، سنويًا
ahead-cost = تكلفة كسب العميل
ahead-worth = السنوات القادمة تساوي اليوم { $amount }.
ahead-retention-apart = تشير طلبات هذا الحساب نفسه إلى معدل احتفاظ قدره { $own }. أما القيمة الدائمة للعميل في أعلى الصفحة فتعتمد { $assumed } كما تفترض الإعدادات للدفتر كله.
ahead-pay-back = تُسترد تكلفة كسب العميل بعد { $years } سنة.
ahead-never-back = لا تُسترد تكلفة كسب العميل أبدًا.
ahead-few-repeats = الطلبات المتكررة في الدفتر كله قليلة (عددها: { $count })، فالأرقام تستند في معظمها إلى المعتاد لدى العملاء، ولذلك يتسع مداها.
ahead-dependent = من يطلب أكثر يختلف أيضًا إنفاقه في الطلب الواحد (ارتباط الرتب { $correlation }). ونموذج الإنفاق يعدّ الأمرين مستقلين. لذلك لا تُعرض مبالغ لعملاء تزن طلباتهم أقل من النصف؛ واقرأها لدى الباقين بحذر.
ahead-not-own = من يطلب أكثر ينفق على الطلب الواحد قدرًا مختلفًا، وطلبات هذا العميل أقل من أن تعبّر عنه: متوسط الدفتر هنا مضلل.
ahead-lifetime = القيمة الدائمة بحسب النماذج
ahead-lifetime-orders = الطلبات المقبلة: { $orders }، والأبعد أقل وزنًا. وبمبلغ { $spend } للطلب تجلب { $revenue }.
ahead-lifetime-contract = { $subject }: مدد مقبلة عددها { $terms }، والأبعد أقل وزنًا. وبمبلغ { $fee } للمدة تجلب { $revenue }.
ahead-lifetime-rate = يبقى من هذا الإيراد { $rate } بعد كل التكاليف. والمال المتأخر سنة يقل وزنه { $discount }.
ahead-lifetime-known = دون أثر المصادفة، بقدر ما تُجهل معاملات النماذج: { $range }.
ahead-lifetime-apart = الرقم في أعلى الصفحة رقم آخر: هامش سنة بمعدل الاحتفاظ المفترض في الإعدادات. لا يحتاج إلى نماذج ويصح لكل عميل.
ahead-lifetime-fallback = يبقى الرقم في أعلى الصفحة: الهامش ومعدل الاحتفاظ كما تفترضهما الإعدادات.
ahead-lifetime-no-discount = معدل الخصم في الإعدادات 0 %: ما لا ينتهي لا حد له حينئذ.
ahead-contract-point = { $subject }: كل نقطة إضافية في احتمال التجديد تساوي { $amount }.
ahead-renewal = يُبَت فيه { $date }؛ احتمال التجديد { $chance }، وبثقة 80% من { $low } إلى { $high }.
ahead-renewal-ends = ينتهي { $date }: قُدِّم الإشعار.
ahead-renewal-brings = { $horizon }: يجلب رسمه { $amount }، وبثقة 80% { $range }.
ahead-renewal-brings-sure = { $horizon }: يجلب رسمه { $amount }.
ahead-renewal-brings-most = { $horizon }: الأرجح أن يجلب رسمه { $most }؛ وفي المتوسط، إذ قد ينتهي، { $amount }.
ahead-renewal-no-fee = لا رسم له: ما يجلبه طلبات.
ahead-renewal-apart = رسمه بعملة { $currency } ليس جزءًا من أرقام العميل.
ahead-renewal-pooled = لم يحن بعد تجديد أي مدة بهذا الطول: تتحدث عنه عقود المدد كلها.
ahead-renewal-later = هل يبقى ساريًا؟
ahead-renewal-after = بعد البت في
ahead-renewal-runs = ما زال ساريًا
ahead-left-covered =
    { $count ->
        [zero] لا طلبات يغطيها رسم عقد.
        [one] طلب واحد يغطيه رسم عقد، وهو المحسوب بدلًا منه.
        [two] طلبان يغطيهما رسم عقد، وهو المحسوب بدلًا منهما.
        [few] { $count } طلبات تغطيها رسوم العقود، وهي المحسوبة بدلًا منها.
        [many] { $count } طلبًا تغطيها رسوم العقود، وهي المحسوبة بدلًا منها.
       *[other] { $count } طلب تغطيها رسوم العقود، وهي المحسوبة بدلًا منها.
    }
ahead-left-before =
    { $count ->
        [zero] لا طلبات قبل أن يغطي رسم العقد كل شيء.
        [one] طلب واحد سبق أن يغطي رسم العقد كل شيء، ولا يقول شيئًا عما هو آت.
        [two] طلبان سبقا أن يغطي رسم العقد كل شيء، ولا يقولان شيئًا عما هو آت.
        [few] { $count } طلبات سبقت أن يغطي رسم العقد كل شيء، ولا تقول شيئًا عما هو آت.
        [many] { $count } طلبًا سبقت أن يغطي رسم العقد كل شيء، ولا تقول شيئًا عما هو آت.
       *[other] { $count } طلب سبقت أن يغطي رسم العقد كل شيء، ولا تقول شيئًا عما هو آت.
    }
renewals = كيف تُجدَّد العقود
renewals-about = مستفاد من عقود هذا الدفتر، المدد المتساوية الطول معًا. ويُحسب الرسم موزعًا بالتساوي على مدته.
renewals-term = المدة
renewals-all = كل المدد
renewals-months =
    { $count ->
        [zero] أقل من شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
renewals-made = المجدَّد
renewals-made-of = { $made } من { $due }
renewals-at = الاحتمال عند التجديد { $number }
renewals-few = قليل: ما حان من التجديدات أقل من { $count }، فتقوم الأرقام في معظمها على المعتاد بين العقود.
renewals-few-mark = قليل
model-sbg = sBG
model-bdw = BdW
model-steady = sBG، بيتا الهندسي المزاح: احتمال الانتهاء لدى كل عميل ثابت. ومن يبقون هم أكثر فأكثر من احتمالهم صغير.
model-changing = BdW، بيتا–وايبل المتقطع: احتمال الانتهاء لدى كل عميل يتغير مع الزمن أيضًا.
ahead-untried = لم تُمكن بعد تجربة أي نموذج على ماضي الدفتر: هو أقصر من تسعة أشهر، أو لم يكد أحد قد طلب حينئذ.
ahead-beaten = على ماضي الدفتر نفسه كان توقع أبسط أقرب إلى الواقع: «{ $naive }». فلا تثق في هذه الأرقام أكثر منه.
ahead-formula = يعطي النموذج كل عميل معدل طلب واحتمال مغادرة، مستخلصين من طلباته ومن طلبات الآخرين جميعًا. ويشمل المدى ما تأتي به المصادفة وما لا يُعرف من معلمات النموذج: فالتوزيعات دقيقة، وهي متوسط على كل المعلمات المعقولة.
ahead-sources = المصادر: Fader, Hardie & Lee 2005؛ Batislam, Denizel & Filiztekin 2007؛ Schmittlein, Morrison & Colombo 1987؛ Fader & Hardie 2013؛ Platzer & Reutterer 2016؛ Fader & Hardie 2007, 2010؛ Fader, Hardie, Liu, Davin & Steenburgh 2018.
ahead-calibration = المتوقع وما جاء فعلًا
ahead-calibration-about = لم يُعرض على النماذج من الدفتر إلا ما كان حتى { $date }. الخط: الطلبات المتوقعة حينئذ. النقاط: الطلبات التي جاءت. والعملاء مجموعات بحسب ما كان متوقعًا منهم.
ahead-group = { $accounts }، الطلبات لكل عميل: المتوقع { $expected }، والفعلي { $actual }
ahead-groups-axis = مجموعات العملاء، الأقل أولًا
ahead-orders-each = طلبات العميل الواحد
ahead-expected = المتوقع
ahead-came = الفعلي
ahead-cohorts = بقاء العملاء
ahead-cohorts-about = العملاء بحسب سنة أول طلب لهم: نسبة من اشترى منهم في كل سنة منذئذ، وما جاء منهم من إيرادات. أرقام محسوبة لا مقدَّرة؛ والسنة الأخيرة لم تنتهِ بعد.
ahead-cohort-won = سنة الكسب
ahead-cohort-year = السنة { $number }
ahead-totals = كل العملاء معًا
ahead-total-of = المبالغ بعملة { $currency }: { $accounts }
ahead-ranking = العملاء بحسب المتوقع منهم
ahead-by = الترتيب بحسب
ahead-at-risk = الهامش الذي ربما ضاع
ahead-more = اعرض المزيد من العملاء
ahead-export = حفظ بصيغة CSV
ahead-left-accounts = خارج القائمة: { $new } دون طلبات، و{ $lost } من العملاء المفقودين.
book-value = القيمة المتوقعة
book-value-lead = ما سيأتي به العملاء جميعًا، ومدى الثقة فيه، ومن منهم يحتاج إلى عنايتك.
concentration-side = التركّز

## Key accounts, what if, and where the value stands

field-criteria = معايير بطاقة التقييم
key-accounts = العملاء الرئيسيون
key-accounts-lead = أي العملاء يستحق أن يكون رئيسيًا، وما مدى الثقة بترتيبهم، وأي تغيير بسيط يقلبه.
key-accounts-none = استورد العملاء وطلبياتهم، فترتّبهم هذه الصفحة بحسب ما يجعل العميل رئيسيًا.
criterion-volume = الحجم السنوي
criterion-profitable = حصة المنتجات المربحة
criterion-central = الشراء المركزي
criterion-regions = المناطق التي تحتاج إلى خدمة
criterion-price = الحساسية للسعر
criterion-wish = الرغبة في علاقة طويلة
scorecard-score = الدرجة
scorecard-range = من الأسوأ إلى الأفضل
scorecard-lead = الفارق عن التالي
scorecard-why-of = لماذا؟ { $name }
scorecard-from-to = { $low } إلى { $high }
scorecard-points = { $points } نقطة
scorecard-no-weights = لا أوزان تقلبه
scorecard-fragile = هشّ
scorecard-dominates = العميل التالي: { $next }. لا يتقدّم في أي معيار، فلا أوزان تقلب الترتيب.
scorecard-turns = العميل التالي: { $next }. يتساويان متى تغيّرت الأوزان بما مجموعه { $points } نقطة من 100، وأسرع ذلك بالنقل من «{ $from }» إلى «{ $to }».
scorecard-level = العميل التالي: { $next }. وهما متساويان.
scorecard-complete = { $accounts }، منهم بكل المؤشرات معروفة: { $complete }.
scorecard-fragile-count = الهشّ من أول الفوارق وعددها { $first }: { $fragile }. هناك ينقلب الترتيب إذا تغيّرت الأوزان بما مجموعه أقل من { $points } نقاط من 100.
scorecard-place = المرتبة { $rank } من { $count }، الدرجة { $score }.
scorecard-between = وهي بين { $low } و{ $high } أيًّا كانت المؤشرات الناقصة.
scorecard-parts = ما يكوّن الدرجة
scorecard-criterion = المعيار
scorecard-weight = الوزن
scorecard-adds = يضيف
scorecard-midway = { $score } (الوسط)
scorecard-open = فتح ملف العميل
scorecard-no-volume = غير معروف: تعذّر احتساب أي طلبية من السنة
scorecard-no-cost = غير معروف: لا تكلفة للمنتجات
scorecard-no-region = غير معروف: لا بلد ولا منطقة
scorecard-no-judgement = غير معروف: لم يُقيَّم بعد
scorecard-no-number = غير معروف: لا رقم في هذا الحقل
scorecard-criteria = المعايير والأوزان
scorecard-criteria-about = المهم نِسب الأوزان وحدها. يتبع الترتيب ما تكتبه، وتصير المعايير المحفوظة جزءًا من السياسة.
scorecard-unsaved = هذه المعايير لم تُحفظ.
scorecard-save = حفظ المعايير
scorecard-standard = المعايير القياسية
scorecard-known = معروف لدى { $count } من { $total }
scorecard-scale = المقياس
scorecard-step = { $at }: { $score }
scorecard-step-add = إضافة خطوة
scorecard-step-remove = إزالة
scorecard-step-remove-of = إزالة الخطوة { $step }
scorecard-remove = إزالة المعيار { $criterion }
scorecard-figure-percent = المؤشر بالمئة
scorecard-figure-of = { $criterion }: مؤشر الخطوة { $step }
scorecard-score-of = { $criterion }: درجة الخطوة { $step }
scorecard-own = حقل خاص بك
scorecard-own-add = إضافة كمعيار
scorecard-own-none = لا حقل آخر من حقولك يُقرأ رقمًا. يمكن للأعمدة المستوردة حقولًا خاصة أن تصير معايير هنا.
scorecard-fault-number = أدخل رقمًا دون فواصل للآلاف.
scorecard-fault-whole = أدخل عددًا صحيحًا من 0 إلى { $most }.
scorecard-fault-rises = يجب أن يكون أكبر من المؤشر الذي قبله.
scorecard-fault-weightless = يجب أن يكون لمعيار واحد على الأقل وزن.
portfolio-leavers = العملاء المغادرون
portfolio-merging = العملاء المندمجون
portfolio-pick = إضافة عميل
portfolio-unpick = إخراج { $name }
portfolio-merge-few = عميل واحد لا يندمج مع أحد: أضف آخر.
portfolio-peak = ذروة منحنى الحوت
portfolio-peak-accounts = العملاء عند الذروة
matrix = أين تقف القيمة
matrix-about = العملاء وقيمتهم الدائمة وفق سمتين؛ تفتح كل خانة عملاءها. لا يُحتسب من غادر من العملاء.
matrix-kind = المقارنة
matrix-health-value = الصحة والقيمة
matrix-posture-health = النهج والصحة
matrix-posture-advised = النهج الساري والموصى به
matrix-advised = النهج الموصى به
matrix-advised-about = في الصفوف النهج الساري، وفي الأعمدة الموصى به. وحيث يختلفان يبيّن ملف العميل السبب تحت «كم ينبغي أن نقترب؟».
matrix-do-not-invest = لا تستثمر
matrix-find-out = المعروف أقل مما يلزم
matrix-class-a = أ: أول { $share } من القيمة
matrix-class-b = ب: { $share } التالية
matrix-class-c = ج: آخر { $share }
matrix-class-none = القيمة غير معروفة
matrix-cell = { $row }، { $column }
matrix-cell-advised = الساري: { $row }، الموصى به: { $column }
matrix-all = الكل
matrix-currency = مقوّمون بعملة غير { $currency }، محتسبون دون قيمة: { $count }.
matrix-by-hand = درجتهم محدَّدة يدويًا، محتسبون هنا بالدرجة المحسوبة: { $count }.

## The models of what lies ahead

model-bg-nbd = BG/NBD
model-mbg-nbd = MBG/NBD
model-pareto-nbd = Pareto/NBD
model-mbg-cnbd = MBG/CNBD-k
model-bg-nbd-holds = يفترض أن الطلبات تأتي عشوائيًا بمعدل خاص بكل عميل، وأن العميل قد يغادر بعد أي طلب متكرر. ومن لم يطلب إلا مرة واحدة يُعد باقيًا.
model-mbg-nbd-holds = يفترض أن الطلبات تأتي عشوائيًا بمعدل خاص بكل عميل، وأن العميل قد يغادر بعد أي طلب، حتى الأول.
model-pareto-nbd-holds = يفترض أن الطلبات تأتي عشوائيًا بمعدل خاص بكل عميل، وأن العميل قد يغادر في أي لحظة.
model-mbg-cnbd-holds = يفترض أن الطلبات تأتي بانتظام أكبر من العشوائي، بوتيرة خاصة بكل عميل، وأن العميل قد يغادر بعد أي طلب، بما في ذلك الأول. كلما كبرت k زاد الانتظام.
model-again = بعدد ما جاء في مدة مماثلة قبلها
model-own-mean = بقدر متوسط كل عميل نفسه
model-off = { $orders } ({ $off })
model-covered = { $covered } (المنتظر: { $promised })
model-chosen = اختير النموذج { $model }: عُرض عليه الدفتر حتى { $date } ({ $accounts })، فأعطى أعلى احتمال للطلبات التي جاءت بعد ذلك، وعددها { $actual }.
model-by-default = يُستخدم النموذج { $model } لأن ماضي الدفتر أقصر من أن تُجرَّب النماذج عليه.
model-parameters = { $parameters }. عدد العيّنات المسحوبة لحساب المدى: { $drawn }، وتعادل من العيّنات المستقلة: { $effective }.
model-used = مستخدَم
model-table = التوقعات عند تجربتها على ماضي الدفتر نفسه
model-forecast = التوقع
model-expected = الطلبات المتوقعة
model-error = الخطأ لكل عميل
model-coverage = ضمن مدى ⁦80%⁩

## Invoices, answers, needs, signs of tactics

record-invoice = فاتورة
record-survey = إجابة استبيان
record-need = احتياج
record-sign = علامة على تكتيك
field-issued-on = تاريخ الإصدار
field-paid-on = تاريخ الدفع
field-withheld-on = الدفع موقوف منذ
field-amount = المبلغ
field-score = إجابتهم
field-rival = المنافس
invoices = الفواتير
invoices-none = لا فاتورة بعد. أضف الفواتير المستحقة أو استوردها: فالدفع في الموعد جزء من صحة العلاقة.
invoice-add = إضافة فاتورة
invoices-settled = المدفوعة: { $count }
invoice-due = مستحقة في { $date }
invoice-overdue =
    { $days ->
        [zero] مستحقة اليوم
        [one] متأخرة يومًا واحدًا
        [two] متأخرة يومين
        [few] متأخرة { $days } أيام
        [many] متأخرة { $days } يومًا
       *[other] متأخرة { $days } يوم
    }
invoice-withheld = الدفع موقوف منذ { $date }
invoice-paid = دُفعت في { $date }
invoice-paid-late =
    { $days ->
        [zero] دُفعت في { $date }
        [one] دُفعت في { $date }، متأخرة يومًا واحدًا
        [two] دُفعت في { $date }، متأخرة يومين
        [few] دُفعت في { $date }، متأخرة { $days } أيام
        [many] دُفعت في { $date }، متأخرة { $days } يومًا
       *[other] دُفعت في { $date }، متأخرة { $days } يوم
    }
invoice-our-fault = معلّقة بسببنا
invoice-our-fault-ask = هي معلّقة بخطأ منا
invoice-pay = دُفعت اليوم
invoice-withhold = أُوقف الدفع اليوم
invoice-notes = سببهم، أو ملاحظة
happened-invoice-issued = صدرت فاتورة
happened-invoice-paid = دُفعت فاتورة
happened-invoice-withheld = أُوقف الدفع
surveys = إجابات الاستبيان
surveys-none = لم يُسأل أحد بعد. إجابة واحدة عن «إلى أي مدى تثقون بنا؟» تقول أكثر من أي تخمين.
survey-add = إضافة إجابة
survey-question = السؤال المطروح
survey-who = من أجاب
survey-comment = بكلماتهم
survey-scored = { $score } من { $high }
survey-anonymous = دون ذكر الاسم
survey-asks-trust = إلى أي مدى تثقون بنا؟
survey-asks-satisfaction = ما مدى رضاكم عنا؟
survey-asks-recommend = هل توصون بنا؟
survey-asks-ease = ما مدى سهولة التعامل معنا؟
needs = الاحتياجات والمنافسون
needs-none = لا احتياج معروف بعد. أضف أهم ما يريدونه، ومدى نجاحنا ونجاح الآخرين فيه.
need-add = إضافة احتياج
need-what = ما يريدونه
need-importance = مدى أهميته لهم
need-ours = مدى نجاحنا فيه
need-rivals = المنافسون، كل منافس في سطر، مع درجة من 1 إلى 5
need-rivals-help = مثلًا: Nord 4
need-rank = ترتيبنا { $rank } من { $count }
need-unrated = لم تُجرَ مقارنة بعد
need-rated = الأهمية: { $importance }، نحن: { $ours }
need-rival = { $name } { $rating }
importance-1 = 1، قليلة
importance-2 = 2
importance-3 = 3، متوسطة
importance-4 = 4
importance-5 = 5، حاسمة
served-1 = 1، سيئ
served-2 = 2
served-3 = 3، متوسط
served-4 = 4
served-5 = 5، على أفضل وجه
signs = علامات التكتيكات
signs-none = لم يُفحص شيء بعد. حدّد ما تراه قبل أن تمنح خصمًا: علامة واحدة لا تثبت شيئًا، وعدة علامات معًا نمط.
sign-add = إضافة علامة
sign-cue = ما فحصته
sign-seen = شوهدت
sign-absent = بُحث عنها ولم توجد
sign-notes = ما هي تحديدًا
sign-on = { $sign }، { $date }
signs-caution = إشارة لا اتهام أبدًا: تقول ما مدى احتمال وجود مناورة، لا من يقوم بها. وتُحتسب العلامة مدة سنة.
tactic-likely = الاحتمال { $chance }
happened-survey-answered = { $question } — { $score }
happened-sign-seen = شوهدت علامة
happened-sign-absent = بُحث عن علامة ولم توجد
tactic-elaborate-procurement = إجراءات شراء معقّدة
tactic-reverse-auction = مزاد عكسي
tactic-mid-contract-benchmarking = مقارنة الأسعار في أثناء العقد
tactic-early-renegotiation = إعادة التفاوض قبل انتهاء العقد
tactic-feigned-dissatisfaction = استياء مصطنع
tactic-payment-withheld = إيقاف الدفع بذريعة
tactic-customer-council = مجلس عملاء
tactic-escalation-theatre = تصعيد استعراضي
strength-none = لا إشارة
strength-weak = إشارة ضعيفة
strength-possible = محتمل
strength-strong = إشارة قوية
cue-scope-exceeds-spend = يطلبون أكثر مما يبرره الإنفاق
cue-stage-added-late = أُضيفت مرحلة أخرى متأخرًا
cue-no-access-to-users = لا وصول إلى المستخدمين
cue-free-design-work-asked = يُطلب عمل تصميمي مجاني
cue-preferred-rival-rumoured = يُقال إن منافسًا اختير بالفعل
cue-auction-notice = أُعلن عن مزاد
cue-unqualified-bidders = متقدمون بعروض لا يقدرون على التوريد
cue-spec-cut-to-price = مواصفات مفصَّلة على سعر
cue-no-talk-rule = لا يُسمح بالحديث مع أحد
cue-clause-invoked = تمسّكوا ببند مقارنة الأسعار
cue-consultant-appointed = عُيّن مستشار
cue-peers-not-comparable = مقارنة بما لا يُقارن
cue-data-beyond-contract = طُلبت أرقام تتجاوز العقد
cue-meeting-before-expiry = طُلب اجتماع قبل انتهاء العقد بمدة طويلة
cue-new-buyer = مسؤول مشتريات جديد
cue-budget-cut-claimed = يُقال إن الميزانية خُفّضت
cue-rival-quote-shown = عُرض علينا عرض سعر من منافس
cue-volume-hint = تلميح إلى كميات أكبر
cue-complaint-without-evidence = شكوى بلا دليل
cue-coincides-with-pricing = جاءت مع الحديث عن الأسعار
cue-users-satisfied = المستخدمون راضون
cue-defect-data-normal = العيوب لا تزيد على المعتاد
cue-discount-not-fix-asked = طُلب خصم لا حل
cue-dispute-after-due = بدأ الخلاف بعد تاريخ الاستحقاق
cue-no-prior-complaint = لا شكوى من قبل
cue-round-part-payment = دُفع جزء من المبلغ برقم مدوَّر
cue-quarter-end = نهاية ربع سنة
cue-pattern-repeats = ليست المرة الأولى
cue-rivals-invited = منافسونا مدعوون أيضًا
cue-cost-breakdown-asked = طُلبت تكاليفنا بالتفصيل
cue-uniform-terms-asked = طُلبت الشروط نفسها للجميع
cue-collective-price-target = حُدّد سعر واحد للجميع
cue-executive-copied-first = أُبلغت الإدارة العليا أولًا
cue-artificial-deadline = مهلة بلا سبب
cue-verbal-threat-only = تهديد شفهي لم يُكتب قط
cue-calm-at-working-level = هدوء بين من يعملون معًا
cue-repeats-before-talks = يتكرر قبل كل تفاوض

## What is judged of an account

tab-relationship = العلاقة
judgements = الثقة والاعتماد
judgements-help = ما تحكم به، مؤرَّخًا: كل تغيير ملاحظة جديدة، والأيام الماضية تحتفظ بما كان يُعتقد حينها.
judge-wish = رغبتهم في التقارب
judge-central = ما يشتريه مقرهم الرئيسي (%)
judge-price = مدى حسم السعر
judge-switching = ما يكلّفهم تغيير المورّد
judge-links = قنوات الطلب المباشر (بوابة، محطة طرفية، EDI)
judge-us = مدى سهولة أن يستبدلونا
judge-them = مدى سهولة أن نستبدلهم
judge-shares = يخبروننا بما لا يقولونه للجميع
judge-ideas = يقدّمون أفكارًا
judge-inspection = يستلمون ما نسلّمه دون فحص
wish-1 = 1، معدومة
wish-2 = 2
wish-3 = 3، بعض الرغبة
wish-4 = 4
wish-5 = 5، شراكة
price-1 = 1، قليل
price-2 = 2
price-3 = 3، مع أمور أخرى
price-4 = 4
price-5 = 5، وحده
replaceable-1 = 1، مستحيل
replaceable-2 = 2
replaceable-3 = 3، بجهد
replaceable-4 = 4
replaceable-5 = 5، بكل سهولة
judged-assumed = مفترض في { $date }
judged-confirmed = مؤكَّد في { $date }
judged-expired = راجعه من جديد، كان صالحًا حتى { $date }
judge-confirm = تأكيد اليوم
trust-index = مؤشر الثقة: { $index } من 100 (⁦± { $sd }⁩).
trust-parts = الإجابات: { $survey }، السلوك: { $behaviour }، وقت اللقاء: { $face }.
trust-part-unknown = غير معروف
dependence-both = اعتمادهم علينا ⁦{ $theirs }⁩ (⁦± { $theirs_sd }⁩)، واعتمادنا عليهم ⁦{ $ours }⁩ (⁦± { $ours_sd }⁩).
field-transactional = منها في الطلبات والأسعار (%)
says-paid-in-time = دُفعت في الموعد.
says-paid-late =
    { $days ->
        [zero] دُفعت في الموعد.
        [one] دُفعت متأخرة يومًا واحدًا.
        [two] دُفعت متأخرة يومين.
        [few] دُفعت متأخرة { $days } أيام.
        [many] دُفعت متأخرة { $days } يومًا.
       *[other] دُفعت متأخرة { $days } يوم.
    }
says-payment-overdue =
    { $days ->
        [zero] لم تُدفع، ومستحقة اليوم.
        [one] لم تُدفع، ومتأخرة يومًا واحدًا.
        [two] لم تُدفع، ومتأخرة يومين.
        [few] لم تُدفع، ومتأخرة { $days } أيام.
        [many] لم تُدفع، ومتأخرة { $days } يومًا.
       *[other] لم تُدفع، ومتأخرة { $days } يوم.
    }
says-payment-withheld =
    { $days ->
        [zero] الدفع موقوف، ومستحقة اليوم.
        [one] الدفع موقوف، بعد الاستحقاق بيوم واحد.
        [two] الدفع موقوف، بعد الاستحقاق بيومين.
        [few] الدفع موقوف، بعد الاستحقاق بـ{ $days } أيام.
        [many] الدفع موقوف، بعد الاستحقاق بـ{ $days } يومًا.
       *[other] الدفع موقوف، بعد الاستحقاق بـ{ $days } يوم.
    }
says-trust-answered = أجابوا بدرجة { $score } من 5.
says-face-time = ذهب { $share } من الزيارة في الطلبات والأسعار.
says-need-served = ترتيبنا هنا: { $rank }.
says-judged = { $what }: { $value }
detail-payments = يدفعون في الموعد بنسبة { $share } (بثقة ⁦90%⁩: من { $low } إلى { $high }).
detail-payments-withheld = يدفعون في الموعد بنسبة { $share } (بثقة ⁦90%⁩: من { $low } إلى { $high }). الموقوف دفعه: { $amount }.
detail-standing =
    { $count ->
        [zero] لا احتياج قورن بأفضل منافس؛ ⁦50%⁩ تعني التعادل.
        [one] المقارنة بأفضل منافس في احتياج واحد؛ ⁦50%⁩ تعني التعادل.
        [two] المقارنة بأفضل منافس في احتياجين؛ ⁦50%⁩ تعني التعادل.
        [few] المقارنة بأفضل منافس في { $count } احتياجات؛ ⁦50%⁩ تعني التعادل.
        [many] المقارنة بأفضل منافس في { $count } احتياجًا؛ ⁦50%⁩ تعني التعادل.
       *[other] المقارنة بأفضل منافس في { $count } احتياج؛ ⁦50%⁩ تعني التعادل.
    }
missing-needs = لم يُقارن أي احتياج بمنافس بعد. في صفحة «العلاقة» أضف ما يريدونه ومدى نجاحنا ونجاح الآخرين فيه.
moved-to = صحة العلاقة: من { $before } إلى { $now } ({ $factors }).
moved-factor = { $factor } ⁦{ $change }⁩
moved-none = بقيت صحة العلاقة عند { $now }.
yes = نعم
no = لا
scale-between = من { $low } إلى { $high }، والأعلى أفضل.
sign-what = ما وجدته
in-currency = { $label } ({ $currency })
promise-add = أضف وعدًا
complaint-add = أضف شكوى
judge-margin = حصتهم من هامشنا (%)
judge-margin-reckon = احسبها من طلبات السنة
judge-margin-none = لم يطلبوا شيئًا بعملة الدفتر خلال آخر 12 شهرًا. اكتب ما تعرفه.
ask-roles = الأدوار في قرار الشراء
role-initiator = المبادر
role-user = المستخدم
role-influencer = المؤثّر
role-buyer = المشتري
role-decider = صاحب القرار
role-gatekeeper = حارس البوابة
