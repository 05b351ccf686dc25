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
