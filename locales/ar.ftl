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
