<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BillPaper</name>
    <message>
        <source>UNPAID</source>
        <translation>غير مدفوعة</translation>
    </message>
    <message>
        <source>PARTLY PAID</source>
        <translation>مدفوعة جزئيًا</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>صُرف</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Patient no.</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Bill no.</source>
        <translation>رقم الفاتورة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>رقم الدور</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>المسترد</translation>
    </message>
    <message>
        <source>BILL</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>المبالغ المستردة</translation>
    </message>
    <message>
        <source>Bill %1</source>
        <translation>فاتورة %1</translation>
    </message>
    <message>
        <source>Balance due (%1)</source>
        <translation>الرصيد المستحق (%1)</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>سبب الخصم: %1</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>سبب الإلغاء: %1</translation>
    </message>
</context>
<context>
    <name>CertificatePaper</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Age, sex</source>
        <translation>العمر، الجنس</translation>
    </message>
    <message>
        <source>Patient no.</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>CANCELLED: %1</source>
        <translation>ملغاة: %1</translation>
    </message>
    <message>
        <source>Doctor&apos;s signature and stamp</source>
        <translation>توقيع الطبيب وختمه</translation>
    </message>
</context>
<context>
    <name>LabReportPaper</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Age, sex</source>
        <translation>العمر، الجنس</translation>
    </message>
    <message>
        <source>Patient no.</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Report no.</source>
        <translation>رقم التقرير</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>صدر في</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>أصدره</translation>
    </message>
    <message>
        <source>DRAFT: not reviewed and not released</source>
        <translation>مسودة: لم تُراجَع ولم تُصدَر</translation>
    </message>
    <message>
        <source>SUPERSEDED: a newer report takes its place. Do not use this one.</source>
        <translation>مُلغى: حلّ محله تقرير أحدث. لا تستخدم هذا التقرير.</translation>
    </message>
    <message>
        <source>AMENDED REPORT: version %1 takes the place of all earlier ones</source>
        <translation>تقرير معدَّل: النسخة %1 تحل محل كل ما سبقها</translation>
    </message>
    <message>
        <source>LABORATORY REPORT</source>
        <translation>تقرير المختبر</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>المجال المرجعي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>End of the report</source>
        <translation>نهاية التقرير</translation>
    </message>
    <message>
        <source>Draft of a lab report</source>
        <translation>مسودة تقرير مختبر</translation>
    </message>
    <message>
        <source>Lab report %1</source>
        <translation>تقرير المختبر %1</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>see the picture</source>
        <translation>انظر الصورة</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>لم يُحسب</translation>
    </message>
    <message>
        <source>cannot be computed here</source>
        <translation>لا يمكن حسابه هنا</translation>
    </message>
    <message>
        <source>not computed: sex or age is not known</source>
        <translation>لم يُحسب: الجنس أو العمر غير معروف</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>LOW ▼</source>
        <translation>منخفض ▼</translation>
    </message>
    <message>
        <source>HIGH ▲</source>
        <translation>مرتفع ▲</translation>
    </message>
    <message>
        <source>CRITICAL LOW ▼▼</source>
        <translation>منخفض حرج ▼▼</translation>
    </message>
    <message>
        <source>CRITICAL HIGH ▲▲</source>
        <translation>مرتفع حرج ▲▲</translation>
    </message>
    <message>
        <source>ABNORMAL ◆</source>
        <translation>غير طبيعي ◆</translation>
    </message>
    <message>
        <source>CRITICAL ◆◆</source>
        <translation>حرج ◆◆</translation>
    </message>
    <message>
        <source>not assessable</source>
        <translation>لا يمكن تقييمه</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>طُلب %1</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>أُخذت العينة %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>استُلمت %1</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2</source>
        <translation>راجعه %1، %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: was %2, now %3</source>
        <translation>%1: كانت %2 وأصبحت %3</translation>
    </message>
    <message>
        <source>AMENDED: %1</source>
        <translation>معدَّل: %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>DEMO: not a valid document</source>
        <translation>تجريبي: مستند غير صالح</translation>
    </message>
    <message>
        <source>ORIGINAL</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>نسخة مكررة %1</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>طُبع في %1 بواسطة %2</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>محفظة الهاتف</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>تحويل مصرفي</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 سنة</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 شهر</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 يوم</translation>
    </message>
</context>
<context>
    <name>PrescriptionPaper</name>
    <message>
        <source>tablet</source>
        <translation>أقراص</translation>
    </message>
    <message>
        <source>capsule</source>
        <translation>كبسولات</translation>
    </message>
    <message>
        <source>syrup</source>
        <translation>شراب</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>حقن</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>قطرات</translation>
    </message>
    <message>
        <source>cream</source>
        <translation>كريم</translation>
    </message>
    <message>
        <source>ointment</source>
        <translation>مرهم</translation>
    </message>
    <message>
        <source>inhaler</source>
        <translation>بخاخ استنشاق</translation>
    </message>
    <message>
        <source>suppository</source>
        <translation>تحاميل</translation>
    </message>
    <message>
        <source>sachet</source>
        <translation>أكياس</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Age, sex</source>
        <translation>العمر، الجنس</translation>
    </message>
    <message>
        <source>Patient no.</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>غرفة %1</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>العلامات الحيوية</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>لا حساسية معروفة</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Come again on %1</source>
        <translation>موعد المراجعة: %1</translation>
    </message>
    <message>
        <source>CANCELLED: %1</source>
        <translation>ملغاة: %1</translation>
    </message>
    <message>
        <source>Prescription %1</source>
        <translation>وصفة %1</translation>
    </message>
    <message>
        <source>PRESCRIPTION</source>
        <translation>وصفة طبية</translation>
    </message>
    <message>
        <source>Medicine and how to take it</source>
        <translation>الدواء وطريقة استعماله</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Doctor&apos;s signature</source>
        <translation>توقيع الطبيب</translation>
    </message>
    <message>
        <source>BP %1</source>
        <translation>ضغط الدم %1</translation>
    </message>
    <message>
        <source>Pulse %1</source>
        <translation>النبض %1</translation>
    </message>
    <message>
        <source>Temp. %1</source>
        <translation>الحرارة %1</translation>
    </message>
    <message>
        <source>Resp. %1</source>
        <translation>التنفس %1</translation>
    </message>
    <message>
        <source>SpO₂ %1</source>
        <translation>SpO₂ %1</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>الوزن %1</translation>
    </message>
    <message>
        <source>Height %1</source>
        <translation>الطول %1</translation>
    </message>
    <message>
        <source>Glucose %1</source>
        <translation>السكر %1</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>الألم %1</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt no.</source>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Patient no.</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>مدفوع سابقًا</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>الرصيد المستحق</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>إيصال %1</translation>
    </message>
    <message>
        <source>RECEIPT</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Paid now (%1)</source>
        <translation>المدفوع الآن (%1)</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>Please keep this receipt. Thank you.</source>
        <translation>يرجى الاحتفاظ بهذا الإيصال. شكرًا لكم.</translation>
    </message>
</context>
<context>
    <name>SampleLabel</name>
    <message>
        <source>Taken %1</source>
        <translation>أُخذت %1</translation>
    </message>
    <message>
        <source>Taken ___________  by ______</source>
        <translation>أُخذت ___________  بواسطة ______</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>عينة %1</translation>
    </message>
</context>
<context>
    <name>Specimens</name>
    <message>
        <source>Whole blood</source>
        <translation>دم كامل</translation>
    </message>
    <message>
        <source>Serum</source>
        <translation>مصل</translation>
    </message>
    <message>
        <source>Plasma</source>
        <translation>بلازما</translation>
    </message>
    <message>
        <source>Capillary blood</source>
        <translation>دم شعيري</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>بول</translation>
    </message>
    <message>
        <source>Stool</source>
        <translation>براز</translation>
    </message>
    <message>
        <source>Sputum</source>
        <translation>بلغم</translation>
    </message>
    <message>
        <source>Swab</source>
        <translation>مسحة</translation>
    </message>
    <message>
        <source>Semen</source>
        <translation>سائل منوي</translation>
    </message>
    <message>
        <source>Cerebrospinal fluid</source>
        <translation>سائل دماغي شوكي</translation>
    </message>
    <message>
        <source>Body fluid</source>
        <translation>سائل جسمي</translation>
    </message>
    <message>
        <source>Tissue</source>
        <translation>نسيج</translation>
    </message>
    <message>
        <source>Other specimen</source>
        <translation>عينة أخرى</translation>
    </message>
    <message>
        <source>EDTA tube</source>
        <translation>أنبوب EDTA</translation>
    </message>
    <message>
        <source>Citrate tube</source>
        <translation>أنبوب سترات</translation>
    </message>
    <message>
        <source>Fluoride tube</source>
        <translation>أنبوب فلوريد</translation>
    </message>
    <message>
        <source>Heparin tube</source>
        <translation>أنبوب هيبارين</translation>
    </message>
    <message>
        <source>Gel tube</source>
        <translation>أنبوب هلامي</translation>
    </message>
    <message>
        <source>Plain tube</source>
        <translation>أنبوب عادي</translation>
    </message>
    <message>
        <source>ESR tube</source>
        <translation>أنبوب ESR</translation>
    </message>
    <message>
        <source>Blood culture bottle</source>
        <translation>زجاجة زرع الدم</translation>
    </message>
    <message>
        <source>Urine cup</source>
        <translation>كوب بول</translation>
    </message>
    <message>
        <source>Sterile cup</source>
        <translation>كوب معقم</translation>
    </message>
    <message>
        <source>Stool cup</source>
        <translation>كوب براز</translation>
    </message>
    <message>
        <source>Swab tube</source>
        <translation>أنبوب مسحة</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>شريحة</translation>
    </message>
    <message>
        <source>Other container</source>
        <translation>وعاء آخر</translation>
    </message>
</context>
<context>
    <name>TokenSlip</name>
    <message>
        <source>URGENT</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>EMERGENCY</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Patient no.</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>الانتظار المتوقع</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>نحو %1 دقيقة</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>رقم الدور %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقم دورك</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>غرفة %1</translation>
    </message>
    <message>
        <source>Please wait until your number is called.</source>
        <translation>يرجى الانتظار حتى يُنادى رقمك.</translation>
    </message>
</context>
<context>
    <name>ZReport</name>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Difference: short</source>
        <translation>الفرق: عجز</translation>
    </message>
    <message>
        <source>Difference: over</source>
        <translation>الفرق: زيادة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>رصيد الافتتاح</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Cash refunded</source>
        <translation>النقد المسترد</translation>
    </message>
    <message>
        <source>Expected in drawer</source>
        <translation>المتوقع في الدرج</translation>
    </message>
    <message>
        <source>Refunds (%1)</source>
        <translation>المبالغ المستردة (%1)</translation>
    </message>
    <message>
        <source>of these by voids (%1)</source>
        <translation>منها بسبب الإلغاء (%1)</translation>
    </message>
    <message>
        <source>Discounts (%1)</source>
        <translation>الخصومات (%1)</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Number of receipts</source>
        <translation>عدد الإيصالات</translation>
    </message>
    <message>
        <source>No gaps: the series is complete.</source>
        <translation>لا فجوات: السلسلة كاملة.</translation>
    </message>
    <message>
        <source>MISSING: %1</source>
        <translation>أرقام مفقودة: %1</translation>
    </message>
    <message>
        <source>Z REPORT</source>
        <translation>تقرير Z</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>المسترد</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>درج النقد</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>Refunds and discounts</source>
        <translation>المبالغ المستردة والخصومات</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>Audit seal</source>
        <translation>ختم التدقيق</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>تقرير Z %1</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>المبالغ بعملة %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
</context>
<context>
    <name>hms::app::AddendaPanel</name>
    <message>
        <source>Addendum</source>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>The page itself stays as it was completed. Write here what is to be added.</source>
        <translation>تبقى الصفحة كما أُنجزت. اكتب هنا ما يُضاف إليها.</translation>
    </message>
    <message>
        <source>&amp;Add to the page</source>
        <translation>أضف إلى الصفحة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time, author</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Adding...</source>
        <translation>جارٍ الإضافة...</translation>
    </message>
</context>
<context>
    <name>hms::app::AdjustSheet</name>
    <message>
        <source>&amp;Adjust</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إنقاص</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
    <message>
        <source>&amp;How many units</source>
        <translation>كم وحدة</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Broken, lost, expired, found...</source>
        <translation>مكسور، مفقود، منتهي الصلاحية، عُثر عليه...</translation>
    </message>
    <message>
        <source>Adjust batch %1</source>
        <translation>تعديل الدفعة %1</translation>
    </message>
    <message>
        <source>%1, expires %2, %3 on hand</source>
        <comment>medicine, day, units</comment>
        <translation>%1، تنتهي في %2، الموجود %3</translation>
    </message>
    <message>
        <source>Batch %1 has %2 on hand now.</source>
        <translation>في الدفعة %1 الآن %2.</translation>
    </message>
    <message>
        <source>Adjustment undone</source>
        <translation>تراجع عن التعديل</translation>
    </message>
    <message>
        <source>Only %1 are on hand. Nothing was changed.</source>
        <translation>الموجود %1 فقط. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>hms::app::AgeLimitsEdit</name>
    <message>
        <source>Younger than (years)</source>
        <translation>أصغر من (سنة)</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>الأكثر دفعة واحدة</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>الأكثر في اليوم</translation>
    </message>
</context>
<context>
    <name>hms::app::AlertStepsModel</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>hms::app::AlertTexts</name>
    <message>
        <source>Raised by the review</source>
        <translation>رُفع عند المراجعة</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>أُبلغ</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>لم يجب أحد في الوقت المناسب</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>تم الإقرار</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>تم التصعيد</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>ينتظر الرد</translation>
    </message>
</context>
<context>
    <name>hms::app::AlertsModel</name>
    <message>
        <source>Raised</source>
        <translation>وقت الرفع</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>hms::app::AlertsPanel</name>
    <message>
        <source>Critical values</source>
        <translation>القيم الحرجة</translation>
    </message>
    <message>
        <source>No critical values</source>
        <translation>لا توجد قيم حرجة</translation>
    </message>
    <message>
        <source>A critical value comes here the moment its result is reviewed.</source>
        <translation>تظهر القيمة الحرجة هنا لحظة مراجعة نتيجتها.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي جرى</translation>
    </message>
    <message>
        <source>Who was &amp;called</source>
        <translation>من الذي اتُّصل به</translation>
    </message>
    <message>
        <source>Values they &amp;read back</source>
        <translation>القيم التي أعاد قراءتها</translation>
    </message>
    <message>
        <source>&amp;Write the call down</source>
        <translation>سجّل المكالمة</translation>
    </message>
    <message>
        <source>%1 read back: %2</source>
        <translation>أعاد %1 القراءة: %2</translation>
    </message>
    <message>
        <source>Ordered by %1</source>
        <translation>طلبه %1</translation>
    </message>
    <message>
        <source>%1 has read the critical value back.</source>
        <translation>أعاد %1 قراءة القيمة الحرجة.</translation>
    </message>
</context>
<context>
    <name>hms::app::AmendPanel</name>
    <message>
        <source>What changes</source>
        <translation>ما الذي يتغير</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>Correct a value above: what it was and what it will be stands here.</source>
        <translation>صحّح قيمة في الأعلى: يظهر هنا ما كانت عليه وما ستصبح.</translation>
    </message>
    <message>
        <source>Why the released result is corrected (it stands on the report)</source>
        <translation>سبب تصحيح النتيجة الصادرة (يظهر في التقرير)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;Amend and release</source>
        <translation>صحّح وأصدر</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Amend %1 of %2</source>
        <translation>تصحيح %1 للمريض %2</translation>
    </message>
    <message>
        <source>The form of this test is damaged. An administrator must mend it.</source>
        <translation>نموذج هذا الفحص تالف. يجب أن يصلحه مسؤول.</translation>
    </message>
    <message>
        <source>Some values are missing or wrong. They are marked.</source>
        <translation>بعض القيم ناقصة أو خاطئة، وهي مُعلَّمة.</translation>
    </message>
    <message>
        <source>The server refuses this value</source>
        <translation>الخادم يرفض هذه القيمة</translation>
    </message>
</context>
<context>
    <name>hms::app::Application</name>
    <message>
        <source>This desk cannot keep its own state in %1. Nothing was sent. Make the folder writable for this user and start again.</source>
        <translation>يتعذّر على هذا المكتب حفظ حالته في %1. لم يُرسَل شيء. اجعل المجلد قابلًا للكتابة لهذا المستخدم ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>Hospital workstation</source>
        <translation>محطة عمل المستشفى</translation>
    </message>
    <message>
        <source>Address of the server, for example ws://127.0.0.1:8480/.</source>
        <translation>عنوان الخادم (مثل ws://127.0.0.1:8480/).</translation>
    </message>
    <message>
        <source>Folder of this desk&apos;s own state.</source>
        <translation>مجلد الحالة الخاصة بهذا المكتب.</translation>
    </message>
    <message>
        <source>Language: en, bn or ar.</source>
        <translation>اللغة: en أو bn أو ar.</translation>
    </message>
    <message>
        <source>Theme: system, light, dark or highContrast.</source>
        <translation>المظهر: system أو light أو dark أو highContrast.</translation>
    </message>
    <message>
        <source>Print the card of keys and end.</source>
        <translation>اطبع بطاقة المفاتيح ثم أنهِ البرنامج.</translation>
    </message>
    <message>
        <source>Walk through the demo hospital and leave pictures in a folder.</source>
        <translation>جولة في المستشفى التجريبي مع حفظ الصور في مجلد.</translation>
    </message>
</context>
<context>
    <name>hms::app::ApproverFields</name>
    <message>
        <source>&amp;Signed by (user name)</source>
        <translation>الموقِّع (اسم المستخدم)</translation>
    </message>
    <message>
        <source>Their &amp;password</source>
        <translation>كلمة مروره</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>من يوقّع؟</translation>
    </message>
    <message>
        <source>The password is the signature.</source>
        <translation>كلمة المرور هي التوقيع.</translation>
    </message>
</context>
<context>
    <name>hms::app::BatchModel</name>
    <message>
        <source>Received %1</source>
        <translation>استُلمت في %1</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>الموجود</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>كلفة الوحدة</translation>
    </message>
</context>
<context>
    <name>hms::app::BatchPanel</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>This test has a table. Enter its results one by one.</source>
        <translation>يحتوي هذا الفحص على جدول. أدخل نتائجه واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>%1 was begun with another form. Enter that result alone.</source>
        <translation>بدأت نتيجة %1 بنموذج آخر. أدخلها منفردة.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>field, unit</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>That was the last line. Escape goes back to the worklist.</source>
        <translation>كان هذا السطر الأخير. Escape يعيدك إلى قائمة العمل.</translation>
    </message>
    <message>
        <source>%1 of %2 completed</source>
        <translation>اكتمل %1 من %2</translation>
    </message>
</context>
<context>
    <name>hms::app::BatchRow</name>
    <message>
        <source>%1, %2</source>
        <comment>patient, field</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Open it alone: somebody else wrote</source>
        <translation>افتحه منفردًا: كتب شخص آخر</translation>
    </message>
    <message>
        <source>Completing...</source>
        <translation>جارٍ الإكمال...</translation>
    </message>
    <message>
        <source>Large change</source>
        <translation>تغير كبير</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>result</comment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ناقص</translation>
    </message>
    <message>
        <source>Does not add up to 100 %</source>
        <translation>المجموع ليس 100 %</translation>
    </message>
</context>
<context>
    <name>hms::app::BillEventModel</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>%1, signed by %2</source>
        <translation>‏%1، بتوقيع %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>طلب استرداد</translation>
    </message>
    <message>
        <source>Refund paid out</source>
        <translation>صرف استرداد</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>تغيير السعر</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>hms::app::BillFinder</name>
    <message>
        <source>Nothing is due for this token.</source>
        <translation>لا شيء مستحق على هذه التذكرة.</translation>
    </message>
</context>
<context>
    <name>hms::app::BillItemModel</name>
    <message>
        <source>For</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>hms::app::BillSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء الأمر</translation>
    </message>
    <message>
        <source>%1, bill %2</source>
        <translation>‏%1، الفاتورة %2</translation>
    </message>
</context>
<context>
    <name>hms::app::BillView</name>
    <message>
        <source>Due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>This bill has no lines</source>
        <translation>لا بنود في هذه الفاتورة</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Nothing paid yet</source>
        <translation>لم يُدفع شيء بعد</translation>
    </message>
    <message>
        <source>Receipts appear here.</source>
        <translation>تظهر الإيصالات هنا.</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>المبالغ المستردة</translation>
    </message>
    <message>
        <source>Nothing given back</source>
        <translation>لم يُردّ شيء</translation>
    </message>
    <message>
        <source>Refunds of this bill appear here.</source>
        <translation>تظهر هنا المبالغ المستردة لهذه الفاتورة.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>لا يوجد سجل</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>المردود</translation>
    </message>
    <message>
        <source>&amp;Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Re&amp;fund</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>&amp;Void</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Re&amp;ceipt again</source>
        <translation>إعادة الإيصال</translation>
    </message>
    <message>
        <source>&amp;Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>The whole bill on A4 (F10)</source>
        <translation>الفاتورة كاملة على ورق A4 ‏(F10)</translation>
    </message>
    <message>
        <source>Reading the bill...</source>
        <translation>جارٍ قراءة الفاتورة...</translation>
    </message>
    <message>
        <source>No bill is open</source>
        <translation>لا توجد فاتورة مفتوحة</translation>
    </message>
    <message>
        <source>Scan a token or a bill, or pick a patient from the list with Enter.</source>
        <translation>امسح تذكرة الدور أو الفاتورة، أو اختر مريضًا من القائمة بمفتاح الإدخال.</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>رقم الدور %1</translation>
    </message>
    <message>
        <source>Payments (%1)</source>
        <translation>المدفوعات (%1)</translation>
    </message>
    <message>
        <source>Refunds (%1)</source>
        <translation>المبالغ المستردة (%1)</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>سبب الخصم: %1</translation>
    </message>
</context>
<context>
    <name>hms::app::BirthEdit</name>
    <message>
        <source>25, 6m or 12/03/1990</source>
        <translation>25 أو 6m أو 12/03/1990</translation>
    </message>
    <message>
        <source>About %1 old</source>
        <translation>العمر نحو %1</translation>
    </message>
    <message>
        <source>Born %1, %2</source>
        <translation>المولد %1، %2</translation>
    </message>
</context>
<context>
    <name>hms::app::BulkModel</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>أدخلها</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>hms::app::BulkSheet</name>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Left: no longer clear</source>
        <translation>تُركت: لم تعد سليمة</translation>
    </message>
    <message>
        <source>Left: entered by you</source>
        <translation>تُركت: أنت من أدخلها</translation>
    </message>
    <message>
        <source>Left: changed meanwhile</source>
        <translation>تُركت: تغيرت في الأثناء</translation>
    </message>
    <message>
        <source>Left: it is gone</source>
        <translation>تُركت: لم تعد موجودة</translation>
    </message>
    <message>
        <source>Left: no longer to be reviewed</source>
        <translation>تُركت: لم تعد بانتظار المراجعة</translation>
    </message>
    <message>
        <source>Clear results</source>
        <translation>النتائج السليمة</translation>
    </message>
    <message>
        <source>Review and release clear results</source>
        <translation>مراجعة النتائج السليمة وإصدارها</translation>
    </message>
    <message>
        <source>Review clear results</source>
        <translation>مراجعة النتائج السليمة</translation>
    </message>
    <message numerus="yes">
        <source>You stand for these %n result(s). They are released at once: the doctors see them and the reports can be handed over.</source>
        <translation>
            <numerusform>أنت مسؤول عن هذه النتائج (%n). تصدر فورًا: يراها الأطباء ويمكن تسليم التقارير.</numerusform>
            <numerusform>أنت مسؤول عن هذه النتائج (%n). تصدر فورًا: يراها الأطباء ويمكن تسليم التقارير.</numerusform>
            <numerusform>أنت مسؤول عن هذه النتائج (%n). تصدر فورًا: يراها الأطباء ويمكن تسليم التقارير.</numerusform>
            <numerusform>أنت مسؤول عن هذه النتائج (%n). تصدر فورًا: يراها الأطباء ويمكن تسليم التقارير.</numerusform>
            <numerusform>أنت مسؤول عن هذه النتائج (%n). تصدر فورًا: يراها الأطباء ويمكن تسليم التقارير.</numerusform>
            <numerusform>أنت مسؤول عن هذه النتائج (%n). تصدر فورًا: يراها الأطباء ويمكن تسليم التقارير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stand for these %n result(s). They wait for their release then.</source>
        <translation>
            <numerusform>أنت مسؤول عن هذه النتائج (%n). تنتظر بعدها الإصدار.</numerusform>
            <numerusform>أنت مسؤول عن هذه النتائج (%n). تنتظر بعدها الإصدار.</numerusform>
            <numerusform>أنت مسؤول عن هذه النتائج (%n). تنتظر بعدها الإصدار.</numerusform>
            <numerusform>أنت مسؤول عن هذه النتائج (%n). تنتظر بعدها الإصدار.</numerusform>
            <numerusform>أنت مسؤول عن هذه النتائج (%n). تنتظر بعدها الإصدار.</numerusform>
            <numerusform>أنت مسؤول عن هذه النتائج (%n). تنتظر بعدها الإصدار.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server looks at each of them again and leaves those that are no longer clear.</source>
        <translation>يفحص الخادم كل واحدة مجددًا ويترك ما لم يعد سليمًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n more you entered yourself: another person reviews them.</source>
        <translation>
            <numerusform>%n أخرى أدخلتها بنفسك: يراجعها شخص آخر.</numerusform>
            <numerusform>%n أخرى أدخلتها بنفسك: يراجعها شخص آخر.</numerusform>
            <numerusform>%n أخرى أدخلتها بنفسك: يراجعها شخص آخر.</numerusform>
            <numerusform>%n أخرى أدخلتها بنفسك: يراجعها شخص آخر.</numerusform>
            <numerusform>%n أخرى أدخلتها بنفسك: يراجعها شخص آخر.</numerusform>
            <numerusform>%n أخرى أدخلتها بنفسك: يراجعها شخص آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review and release %1</source>
        <translation>راجع وأصدر %1</translation>
    </message>
    <message>
        <source>&amp;Review %1</source>
        <translation>راجع %1</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>مُراجَعة</translation>
    </message>
    <message>
        <source>%1 of %2 are done.</source>
        <translation>أُنجز %1 من %2.</translation>
    </message>
    <message>
        <source>&amp;Back to the lanes</source>
        <translation>عودة إلى المسارات</translation>
    </message>
</context>
<context>
    <name>hms::app::CallStrip</name>
    <message>
        <source>&amp;Call next</source>
        <translation>نداء التالي</translation>
    </message>
    <message>
        <source>Call the one who waits longest (F9)</source>
        <translation>نداء الأطول انتظارًا (F9)</translation>
    </message>
    <message>
        <source>Call a&amp;gain</source>
        <translation>نداء مجددًا</translation>
    </message>
    <message>
        <source>Call the one called last once more (Shift+F9)</source>
        <translation>نداء آخر من نودي مجددًا (Shift+F9)</translation>
    </message>
    <message>
        <source>Checking whether the call got through...</source>
        <translation>جارٍ التحقق من وصول النداء...</translation>
    </message>
    <message>
        <source>At the counter: %1, %2</source>
        <comment>number, patient</comment>
        <translation>عند الشباك: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>اثنان في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting to be called.</source>
        <translation>لا أحد ينتظر النداء.</translation>
    </message>
    <message>
        <source>Number %1 is called again.</source>
        <translation>نودي على الرقم %1 مجددًا.</translation>
    </message>
    <message>
        <source>Number %1 is called.</source>
        <translation>نودي على الرقم %1.</translation>
    </message>
</context>
<context>
    <name>hms::app::CartStrip</name>
    <message>
        <source>&amp;Keep again</source>
        <translation>حجز مجددًا</translation>
    </message>
    <message>
        <source>Nothing is kept for this desk.</source>
        <translation>لا شيء محجوز لهذا المكتب.</translation>
    </message>
    <message>
        <source>Keeping the medicines...</source>
        <translation>جارٍ حجز الأدوية...</translation>
    </message>
    <message>
        <source>Checking whether they are kept...</source>
        <translation>جارٍ التحقق من حجزها...</translation>
    </message>
    <message>
        <source>The time is over: others may have these medicines now. Keep them again before you give them out.</source>
        <translation>انتهى الوقت: قد يأخذ غيرك هذه الأدوية الآن. احجزها مجددًا قبل صرفها.</translation>
    </message>
    <message>
        <source>Kept for this desk until %1, %2 left</source>
        <comment>time of day, duration</comment>
        <translation>محجوزة لهذا المكتب حتى %1، بقي %2</translation>
    </message>
</context>
<context>
    <name>hms::app::CashCount</name>
    <message>
        <source>Note or coin</source>
        <translation>الورقة أو القطعة</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>عدد فئة %1</translation>
    </message>
</context>
<context>
    <name>hms::app::CashierWorkspace</name>
    <message>
        <source>Your shift is open, float %1.</source>
        <translation>ورديتك مفتوحة، رصيد الافتتاح %1.</translation>
    </message>
    <message>
        <source>Your shift is closed. The Z report is being printed.</source>
        <translation>أُغلقت ورديتك. جارٍ طبع تقرير Z.</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>إعادة القراءة من الخادم</translation>
    </message>
    <message>
        <source>Pay the open bill, or pick the next one</source>
        <translation>دفع الفاتورة المفتوحة، أو اختيار التالية</translation>
    </message>
    <message>
        <source>Open refunds</source>
        <translation>طلبات الاسترداد المفتوحة</translation>
    </message>
    <message>
        <source>Show the bill on A4; once more prints it</source>
        <translation>عرض الفاتورة على ورق A4؛ ومرة أخرى لطباعتها</translation>
    </message>
    <message>
        <source>Shift: open, count, close</source>
        <translation>الوردية: فتح، عدّ، إغلاق</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>فتح الوردية</translation>
    </message>
    <message>
        <source>start drawer float</source>
        <translation>بدء الدرج رصيد</translation>
    </message>
    <message>
        <source>Close shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>end count drawer Z report</source>
        <translation>إنهاء عد الدرج تقرير Z</translation>
    </message>
    <message>
        <source>approve pay out</source>
        <translation>اعتماد صرف استرداد</translation>
    </message>
    <message>
        <source>Receipt %1: %2 for %3.</source>
        <translation>الإيصال %1: %2 من %3.</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>جارٍ الطبع</translation>
    </message>
    <message>
        <source>printer ready</source>
        <translation>الطابعة جاهزة</translation>
    </message>
    <message>
        <source>printer: look here</source>
        <translation>الطابعة: انظر هنا</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>أمين الصندوق</translation>
    </message>
    <message>
        <source>Tests of the visit: what the patient pays of them</source>
        <translation>فحوص الزيارة: ما يدفعه المريض منها</translation>
    </message>
    <message>
        <source>Open a bill of the visit first; its tests open then.</source>
        <translation>افتح أولًا فاتورة للزيارة؛ عندها تُفتح فحوصها.</translation>
    </message>
</context>
<context>
    <name>hms::app::CatalogueLabels</name>
    <message>
        <source>Something is missing here.</source>
        <translation>ينقص شيء هنا.</translation>
    </message>
    <message>
        <source>This is no value of the right kind.</source>
        <translation>هذه ليست قيمة من النوع الصحيح.</translation>
    </message>
    <message>
        <source>This is outside of what is possible, or limits cross.</source>
        <translation>هذا خارج الممكن، أو أن الحدود متقاطعة.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>يجب ألا يكون هذا فارغًا.</translation>
    </message>
    <message>
        <source>This is too long or too much.</source>
        <translation>هذا طويل جدًا أو كثير جدًا.</translation>
    </message>
    <message>
        <source>This is not known, or belongs to another kind of field.</source>
        <translation>هذا غير معروف، أو يخص نوعًا آخر من الحقول.</translation>
    </message>
    <message>
        <source>A key is a small letter, then letters and digits.</source>
        <translation>المفتاح حرف لاتيني صغير تليه حروف وأرقام.</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>هذا موجود مرتين.</translation>
    </message>
    <message>
        <source>More decimals than the field has.</source>
        <translation>منازل عشرية أكثر مما في الحقل.</translation>
    </message>
    <message>
        <source>The choices do not fit the field.</source>
        <translation>الخيارات لا تناسب الحقل.</translation>
    </message>
    <message>
        <source>The formula needs other fields or other units.</source>
        <translation>تحتاج الصيغة إلى حقول أخرى أو وحدات أخرى.</translation>
    </message>
    <message>
        <source>This is not allowed in a form.</source>
        <translation>هذا غير مسموح به في النموذج.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>LDL cholesterol (Friedewald)</source>
        <translation>كوليسترول LDL (Friedewald)</translation>
    </message>
    <message>
        <source>Non-HDL cholesterol</source>
        <translation>كوليسترول غير HDL</translation>
    </message>
    <message>
        <source>VLDL cholesterol (Friedewald)</source>
        <translation>كوليسترول VLDL (Friedewald)</translation>
    </message>
    <message>
        <source>eGFR (CKD-EPI 2021)</source>
        <translation>eGFR (CKD-EPI 2021)</translation>
    </message>
    <message>
        <source>MCV</source>
        <translation>MCV</translation>
    </message>
    <message>
        <source>MCH</source>
        <translation>MCH</translation>
    </message>
    <message>
        <source>MCHC</source>
        <translation>MCHC</translation>
    </message>
    <message>
        <source>Transferrin saturation</source>
        <translation>تشبع الترانسفيرين</translation>
    </message>
    <message>
        <source>Anion gap</source>
        <translation>فجوة الأنيونات</translation>
    </message>
    <message>
        <source>Corrected calcium</source>
        <translation>الكالسيوم المصحح</translation>
    </message>
    <message>
        <source>Indirect bilirubin</source>
        <translation>البيليروبين غير المباشر</translation>
    </message>
    <message>
        <source>Globulin</source>
        <translation>الغلوبولين</translation>
    </message>
    <message>
        <source>Albumin to globulin ratio</source>
        <translation>نسبة الألبومين إلى الغلوبولين</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>Absolute count of cells</source>
        <translation>العدد المطلق للخلايا</translation>
    </message>
    <message>
        <source>Estimated average glucose</source>
        <translation>متوسط الغلوكوز المقدّر</translation>
    </message>
    <message>
        <source>Total sperm number</source>
        <translation>العدد الكلي للنطاف</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>غير طبيعي</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>turnaround</comment>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>This cannot be saved so.</source>
        <translation>لا يمكن حفظ هذا هكذا.</translation>
    </message>
</context>
<context>
    <name>hms::app::CatalogueWorkspace</name>
    <message>
        <source>Tests and panels</source>
        <translation>الفحوص والمجموعات</translation>
    </message>
    <message>
        <source>The laboratory offers nothing yet</source>
        <translation>لا يقدم المختبر شيئًا بعد</translation>
    </message>
    <message>
        <source>Press F2 to add the first test.</source>
        <translation>اضغط F2 لإضافة أول فحص.</translation>
    </message>
    <message>
        <source>Not used too</source>
        <translation>غير المستعملة أيضًا</translation>
    </message>
    <message>
        <source>&amp;New test</source>
        <translation>فحص جديد (&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;panel</source>
        <translation>مجموعة جديدة (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit (F8)</source>
        <translation>تعديل (F8) (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Form (F7)</source>
        <translation>النموذج (F7) (&amp;F)</translation>
    </message>
    <message>
        <source>A panel has no form of its own: its tests have theirs.</source>
        <translation>ليس للمجموعة نموذج خاص: لفحوصها نماذجها.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>فحص جديد</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>القراءة من الخادم مجددًا</translation>
    </message>
    <message>
        <source>Design the form of this test</source>
        <translation>تصميم نموذج هذا الفحص</translation>
    </message>
    <message>
        <source>Edit this test or panel</source>
        <translation>تعديل هذا الفحص أو المجموعة</translation>
    </message>
    <message>
        <source>New laboratory test</source>
        <translation>فحص مختبر جديد</translation>
    </message>
    <message>
        <source>New panel of tests</source>
        <translation>مجموعة فحوص جديدة</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>ملف فحوص</translation>
    </message>
    <message>
        <source>Lab tests</source>
        <translation>فحوص المختبر</translation>
    </message>
</context>
<context>
    <name>hms::app::CertificateFields</name>
    <message>
        <source>Kind of certificate</source>
        <translation>نوع الشهادة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>اليوم الأ&amp;ول</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>عدد الأ&amp;يام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Say the dia&amp;gnoses</source>
        <translation>ذكر الت&amp;شخيص</translation>
    </message>
    <message>
        <source>Type day, month and year.</source>
        <translation>اكتب اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>To whom does the letter go?</source>
        <translation>إلى من يُرسل الخطاب؟</translation>
    </message>
    <message>
        <source>Why do you send the patient?</source>
        <translation>لماذا تحيل المريض؟</translation>
    </message>
</context>
<context>
    <name>hms::app::CertificateSheet</name>
    <message>
        <source>Certificate or letter</source>
        <translation>شهادة أو خطاب</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>ما يُكتب على الورقة</translation>
    </message>
    <message>
        <source>Write it &amp;anew</source>
        <translation>إعادة ال&amp;كتابة</translation>
    </message>
    <message>
        <source>Drops your changes and takes the words from the record again</source>
        <translation>يلغي تعديلاتك ويأخذ النص من السجل من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Issue and print</source>
        <translation>إ&amp;صدار وطباعة</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>جارٍ التحقق...</translation>
    </message>
    <message>
        <source>Issuing...</source>
        <translation>جارٍ الإصدار...</translation>
    </message>
</context>
<context>
    <name>hms::app::CheckInPanel</name>
    <message>
        <source>&amp;Visit type</source>
        <translation>نوع الزيارة</translation>
    </message>
    <message>
        <source>Pri&amp;ority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Checking whether it was done...</source>
        <translation>جارٍ التحقق مما إذا تمّ ذلك...</translation>
    </message>
    <message>
        <source>Choose a doctor above: arrows or the digit in front, then Enter.</source>
        <translation>اختر طبيبًا في الأعلى: بالأسهم أو بالرقم الذي أمامه، ثم مفتاح الإدخال.</translation>
    </message>
    <message>
        <source>to %1, room %2, today</source>
        <translation>إلى %1، غرفة %2، اليوم</translation>
    </message>
    <message>
        <source>to %1, room %2, on %3</source>
        <comment>doctor, room, day</comment>
        <translation>إلى %1، غرفة %2، يوم %3</translation>
    </message>
    <message>
        <source>no price is set</source>
        <translation>لم يُحدَّد سعر</translation>
    </message>
    <message>
        <source>fee %1, hospital %2</source>
        <translation>الأجر %1، المستشفى %2</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>الأجر %1</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>لم يُختر أحد بعد</translation>
    </message>
    <message>
        <source>Checking in...</source>
        <translation>جارٍ تسجيل الوصول...</translation>
    </message>
    <message>
        <source>Chec&amp;k in (F4)</source>
        <translation>تسجيل الوصول (F4)</translation>
    </message>
    <message>
        <source>Boo&amp;k the day (F4)</source>
        <translation>حجز اليوم (F4)</translation>
    </message>
</context>
<context>
    <name>hms::app::CloseForm</name>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>&amp;Reason of the difference</source>
        <translation>سبب الفرق</translation>
    </message>
    <message>
        <source>A second person must sign this difference.</source>
        <translation>يجب أن يوقّع شخص ثانٍ على هذا الفرق.</translation>
    </message>
    <message>
        <source>&amp;Close the shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>The drawer is right to the coin.</source>
        <translation>الدرج مطابق تمامًا.</translation>
    </message>
    <message>
        <source>There is less in the drawer than there should be.</source>
        <translation>في الدرج أقل مما ينبغي.</translation>
    </message>
    <message>
        <source>There is more in the drawer than there should be.</source>
        <translation>في الدرج أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Write what may have happened.</source>
        <translation>اكتب ما قد يكون حدث.</translation>
    </message>
    <message>
        <source>Name or password of the second person is not right.</source>
        <translation>اسم الشخص الثاني أو كلمة مروره غير صحيح.</translation>
    </message>
</context>
<context>
    <name>hms::app::CollectPanel</name>
    <message>
        <source>Taken &amp;at</source>
        <translation>وقت الأخذ</translation>
    </message>
    <message>
        <source>Print &amp;labels</source>
        <translation>اطبع الملصقات</translation>
    </message>
    <message>
        <source>Print the labels again</source>
        <translation>أعد طباعة الملصقات</translation>
    </message>
    <message>
        <source>&amp;Samples are taken</source>
        <translation>أُخذت العينات</translation>
    </message>
    <message numerus="yes">
        <source>%n more test(s) of this visit wait for payment.</source>
        <translation>
            <numerusform>%n فحوص أخرى لهذه الزيارة تنتظر الدفع.</numerusform>
            <numerusform>%n فحوص أخرى لهذه الزيارة تنتظر الدفع.</numerusform>
            <numerusform>%n فحوص أخرى لهذه الزيارة تنتظر الدفع.</numerusform>
            <numerusform>%n فحوص أخرى لهذه الزيارة تنتظر الدفع.</numerusform>
            <numerusform>%n فحوص أخرى لهذه الزيارة تنتظر الدفع.</numerusform>
            <numerusform>%n فحوص أخرى لهذه الزيارة تنتظر الدفع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::ConditionForm</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Severity not known</source>
        <translation>الشدة غير معروفة</translation>
    </message>
    <message>
        <source>What happened, such as rash</source>
        <translation>ما الذي حدث، مثل طفح جلدي</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>رد الفعل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>جارٍ الحفظ...</translation>
    </message>
    <message>
        <source>Substance, such as Amoxicillin</source>
        <translation>المادة، مثل أموكسيسيلين</translation>
    </message>
    <message>
        <source>Class of medicines, such as Penicillins</source>
        <translation>فئة الأدوية، مثل البنسلينات</translation>
    </message>
    <message>
        <source>Disease, such as Type 2 diabetes</source>
        <translation>المرض، مثل السكري من النوع الثاني</translation>
    </message>
    <message>
        <source>Keep in the file</source>
        <translation>احفظ في الملف</translation>
    </message>
</context>
<context>
    <name>hms::app::ConditionLine</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of allergy, reaction</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is wrong or over</source>
        <translation>«%1» خطأ أو انتهى</translation>
    </message>
    <message>
        <source>Recorded %1 by %2</source>
        <comment>date, name</comment>
        <translation>سجّله %2 في %1</translation>
    </message>
</context>
<context>
    <name>hms::app::ConditionsPanel</name>
    <message>
        <source>Allergies and lasting conditions</source>
        <translation>الحساسيات والأمراض المزمنة</translation>
    </message>
    <message>
        <source>Add an allergy or a chronic condition</source>
        <translation>أضف حساسية أو مرضًا مزمنًا</translation>
    </message>
    <message>
        <source>Reason (it is recorded)</source>
        <translation>السبب (يُسجَّل)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>لا شيء معروف.</translation>
    </message>
    <message>
        <source>“%1” is in the file.</source>
        <translation>«%1» مسجَّل في الملف.</translation>
    </message>
    <message>
        <source>Why does “%1” not hold?</source>
        <translation>لماذا لا يصح «%1»؟</translation>
    </message>
    <message>
        <source>“%1” no longer stands in the file.</source>
        <translation>لم يعد «%1» قائمًا في الملف.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Refute</source>
        <translation>أبطِله</translation>
    </message>
</context>
<context>
    <name>hms::app::ConflictPanel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Age or date of birth</source>
        <translation>العمر أو تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Blood group</source>
        <translation>فصيلة الدم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>ولي الأمر</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>الرقم الوطني</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Somebody else changed this record while you were typing. Nothing is lost: choose for each field, then save.</source>
        <translation>غيّر شخص آخر هذا السجل أثناء كتابتك. لم يضع شيء: اختر لكل حقل ثم احفظ.</translation>
    </message>
    <message>
        <source>Save my &amp;choice</source>
        <translation>حفظ اختياري</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>إبقاء ما لديّ: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>أخذ ما لديه: %1</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>لغة الأوراق</translation>
    </message>
</context>
<context>
    <name>hms::app::ConsultationView</name>
    <message>
        <source>&amp;Complaint</source>
        <translation>الشكوى</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>العلامات الحيوية</translation>
    </message>
    <message>
        <source>E&amp;xamination</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>&amp;Diagnoses</source>
        <translation>التشخيصات</translation>
    </message>
    <message>
        <source>&amp;Plan and advice</source>
        <translation>الخطة والنصائح</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>The addendum is written.</source>
        <translation>كُتب الملحق.</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation>أُنجزت %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظت %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>جارٍ الحفظ...</translation>
    </message>
    <message>
        <source>Not saved, trying. It is kept on this desk.</source>
        <translation>لم تُحفظ، تتكرر المحاولة. النص محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Not saved. It is kept on this desk.</source>
        <translation>لم تُحفظ. النص محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Not called yet: the page opens for writing with the call.</source>
        <translation>لم يُنادَ عليه بعد: تُفتح الصفحة للكتابة مع النداء.</translation>
    </message>
    <message>
        <source>The other desk&apos;s text stays.</source>
        <translation>يبقى نص الجهاز الآخر.</translation>
    </message>
    <message>
        <source>What was typed too late was thrown away.</source>
        <translation>حُذف ما كُتب بعد فوات الأوان.</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>الملاحق</translation>
    </message>
</context>
<context>
    <name>hms::app::CountSheet</name>
    <message>
        <source>&amp;Record the count</source>
        <translation>تسجيل الجرد</translation>
    </message>
    <message>
        <source>Why was it counted? For example: monthly stock take</source>
        <translation>لماذا جُرد؟ مثلًا: الجرد الشهري</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>جرد %1</translation>
    </message>
    <message>
        <source>Type what lies on the shelf. A batch left empty is not counted and stays as it is.</source>
        <translation>اكتب ما على الرف. الدفعة المتروكة فارغة لا تُجرد وتبقى كما هي.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>المسجّل</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Counted of batch %1</source>
        <translation>المعدود من الدفعة %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>difference of a count</comment>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>Everything counted is as recorded.</source>
        <translation>كل ما جُرد مطابق للمسجّل.</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) differ. The record follows the count, and each difference is a movement with your reason.</source>
        <translation>
            <numerusform>لا دفعة تختلف. السجل يتبع الجرد، وكل فرق حركة بسببك.</numerusform>
            <numerusform>دفعة واحدة تختلف. السجل يتبع الجرد، وكل فرق حركة بسببك.</numerusform>
            <numerusform>دفعتان تختلفان. السجل يتبع الجرد، وكل فرق حركة بسببك.</numerusform>
            <numerusform>%n دفعات تختلف. السجل يتبع الجرد، وكل فرق حركة بسببك.</numerusform>
            <numerusform>%n دفعة تختلف. السجل يتبع الجرد، وكل فرق حركة بسببك.</numerusform>
            <numerusform>%n دفعة تختلف. السجل يتبع الجرد، وكل فرق حركة بسببك.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the counts is no number. Nothing was recorded.</source>
        <translation>أحد الأعداد ليس رقمًا. لم يُسجّل شيء.</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Type what lies on the shelf.</source>
        <translation>لم يُجرد شيء بعد. اكتب ما على الرف.</translation>
    </message>
    <message>
        <source>A count needs a reason.</source>
        <translation>الجرد يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>The count is recorded.</source>
        <translation>سُجّل الجرد.</translation>
    </message>
</context>
<context>
    <name>hms::app::CounterTill</name>
    <message>
        <source>Your shift is open, float %1.</source>
        <translation>ورديتك مفتوحة، رصيد الافتتاح %1.</translation>
    </message>
    <message>
        <source>Receipt %1: %2 for %3.</source>
        <translation>الإيصال %1: %2 من %3.</translation>
    </message>
</context>
<context>
    <name>hms::app::CriticalBanner</name>
    <message>
        <source>(usual %1)</source>
        <translation>(المعتاد %1)</translation>
    </message>
    <message>
        <source>Read bac&amp;k</source>
        <translation>أعد القراءة</translation>
    </message>
    <message>
        <source>Type each critical value</source>
        <translation>اكتب كل قيمة حرجة</translation>
    </message>
    <message>
        <source>Read back: type each critical value</source>
        <translation>أعد القراءة: اكتب كل قيمة حرجة</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>لقد قرأتها</translation>
    </message>
    <message>
        <source>CRITICAL VALUE, 1 of %1</source>
        <translation>قيمة حرجة، 1 من %1</translation>
    </message>
    <message>
        <source>CRITICAL VALUE</source>
        <translation>قيمة حرجة</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <comment>patient, number, test</comment>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Critical value of %1: %2</source>
        <translation>قيمة حرجة للمريض %1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1; the next person is told at %2</source>
        <translation>%1؛ يُبلَّغ الشخص التالي عند %2</translation>
    </message>
    <message>
        <source>Each critical value must be typed as it is shown.</source>
        <translation>يجب كتابة كل قيمة حرجة كما هي معروضة.</translation>
    </message>
</context>
<context>
    <name>hms::app::CustodyModel</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>hms::app::DayChart</name>
    <message>
        <source>%1 %2</source>
        <comment>day, short name of the month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The same figures stand in the table, day by day.</source>
        <translation>الأرقام نفسها في الجدول، يومًا بيوم.</translation>
    </message>
</context>
<context>
    <name>hms::app::DayFiguresModel</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>hms::app::DeliverSheet</name>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>مرسوم</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>سُلّم إلى</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>الاسم المكتوب</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>امسح التوقيع</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Who takes the report of %1?</source>
        <translation>من يستلم تقرير %1؟</translation>
    </message>
</context>
<context>
    <name>hms::app::DeliveryPanel</name>
    <message>
        <source>Results to go out</source>
        <translation>النتائج الخارجة</translation>
    </message>
    <message>
        <source>Nothing is to go out</source>
        <translation>لا شيء للخروج</translation>
    </message>
    <message>
        <source>Reviewed results come here. Search a patient with F3 for older ones.</source>
        <translation>تأتي النتائج المراجَعة إلى هنا. للأقدم ابحث عن المريض بـ F3.</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>لا توجد زيارة مفتوحة</translation>
    </message>
    <message>
        <source>Press Enter on a patient of the list, or search one with F3.</source>
        <translation>اضغط Enter على مريض في القائمة، أو ابحث بـ F3.</translation>
    </message>
    <message>
        <source>Tests of the visit</source>
        <translation>فحوص الزيارة</translation>
    </message>
    <message>
        <source>Reports of the visit</source>
        <translation>تقارير الزيارة</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>لا يوجد تقرير بعد</translation>
    </message>
    <message>
        <source>The first release makes it.</source>
        <translation>ينشأ عند أول إصدار.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>A&amp;mend...</source>
        <translation>تصحيح...</translation>
    </message>
    <message>
        <source>Release &amp;this one</source>
        <translation>أصدر هذه فقط</translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation>افتح التقرير</translation>
    </message>
    <message>
        <source>&amp;Hand over...</source>
        <translation>تسليم...</translation>
    </message>
    <message>
        <source>Re&amp;lease all</source>
        <translation>أصدر الكل</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This patient has no laboratory tests.</source>
        <translation>ليس لهذا المريض فحوص مخبرية.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) released in report %1.</source>
        <translation>
            <numerusform>صدرت %n نتائج في التقرير %1.</numerusform>
            <numerusform>صدرت %n نتائج في التقرير %1.</numerusform>
            <numerusform>صدرت %n نتائج في التقرير %1.</numerusform>
            <numerusform>صدرت %n نتائج في التقرير %1.</numerusform>
            <numerusform>صدرت %n نتائج في التقرير %1.</numerusform>
            <numerusform>صدرت %n نتائج في التقرير %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is handed to %1.</source>
        <translation>سُلّم التقرير إلى %1.</translation>
    </message>
    <message>
        <source>The result of %1 is amended. Report %2 has version %3 now.</source>
        <translation>صُحّحت نتيجة %1. التقرير %2 الآن بالإصدار %3.</translation>
    </message>
    <message>
        <source>Reading the results...</source>
        <translation>جارٍ قراءة النتائج...</translation>
    </message>
    <message>
        <source>Re&amp;lease all %1</source>
        <translation>أصدر الكل (%1)</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>number, status</comment>
        <translation>الإصدار %1، %2</translation>
    </message>
</context>
<context>
    <name>hms::app::DeskMenu</name>
    <message>
        <source>Theme of the desktop</source>
        <translation>مظهر سطح المكتب</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>مظهر داكن</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>مظهر عالي التباين</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Digits of the language</source>
        <translation>أرقام اللغة</translation>
    </message>
    <message>
        <source>Digits 0 to 9</source>
        <translation>الأرقام من 0 إلى 9</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
</context>
<context>
    <name>hms::app::DeskView</name>
    <message>
        <source>No workspace is open to you</source>
        <translation>لا توجد مساحة عمل متاحة لك</translation>
    </message>
    <message>
        <source>Ask an administrator to give you a role. This page changes as soon as they do.</source>
        <translation>اطلب من المسؤول أن يمنحك دورًا وظيفيًا. تتغيّر هذه الصفحة فور منحه.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>مفاتيح هذه الشاشة</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>قفل المكتب</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>None of your workspaces can open this. Nothing was changed.</source>
        <translation>لا تستطيع أي من مساحات عملك فتح هذا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The critical value of %1 is acknowledged.</source>
        <translation>تم الإقرار بالقيمة الحرجة للمريض %1.</translation>
    </message>
</context>
<context>
    <name>hms::app::DiagnosisEditor</name>
    <message>
        <source>No diagnosis was written.</source>
        <translation>لم يُكتب أي تشخيص.</translation>
    </message>
</context>
<context>
    <name>hms::app::DiagnosisLine</name>
    <message>
        <source>Make “%1” the primary diagnosis</source>
        <translation>اجعل «%1» التشخيص الرئيسي</translation>
    </message>
    <message>
        <source>Take “%1” off the page</source>
        <translation>أزل «%1» من الصفحة</translation>
    </message>
</context>
<context>
    <name>hms::app::DiagnosisSearch</name>
    <message>
        <source>Code or words, such as E11 or dia typ</source>
        <translation>رمز أو كلمات، مثل E11 أو dia typ</translation>
    </message>
    <message>
        <source>Add a diagnosis</source>
        <translation>أضف تشخيصًا</translation>
    </message>
    <message>
        <source>Diagnoses found</source>
        <translation>التشخيصات التي وُجدت</translation>
    </message>
    <message>
        <source>Write “%1” in words</source>
        <translation>اكتب «%1» بالكلمات</translation>
    </message>
</context>
<context>
    <name>hms::app::DiscountSheet</name>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>&amp;Give discount</source>
        <translation>منح الخصم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Given as</source>
        <translation>طريقة الخصم</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The discount replaces an earlier one; 0 takes it away.</source>
        <translation>يحلّ هذا الخصم محلّ السابق؛ و0 يزيله.</translation>
    </message>
    <message>
        <source>This is above your limit. A second person can sign it here and now.</source>
        <translation>هذا يتجاوز حدّك. يمكن لشخص ثانٍ أن يوقّع هنا والآن.</translation>
    </message>
    <message>
        <source>Percent of the total, 0 to 100</source>
        <translation>نسبة من المجموع، من 0 إلى 100</translation>
    </message>
    <message>
        <source>The total is %1</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>Type whole percents, 0 to 100.</source>
        <translation>اكتب نسبة صحيحة من 0 إلى 100.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>اكتب مبلغًا.</translation>
    </message>
    <message>
        <source>A discount needs a reason.</source>
        <translation>الخصم يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Discount of bill %1: %2.</source>
        <translation>خصم الفاتورة %1: %2.</translation>
    </message>
    <message>
        <source>Name or password of the second person is not right.</source>
        <translation>اسم الشخص الثاني أو كلمة مروره غير صحيح.</translation>
    </message>
</context>
<context>
    <name>hms::app::DispenseLine</name>
    <message>
        <source>Medicine</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>الموصوف</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المصروف</translation>
    </message>
    <message>
        <source>Give now</source>
        <translation>يُصرف الآن</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>بديل</translation>
    </message>
    <message>
        <source>Give now: %1</source>
        <translation>يُصرف الآن: %1</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <translation>دفعة %1</translation>
    </message>
    <message>
        <source>Substitute for %1</source>
        <translation>بديل عن %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>بلا مدة</numerusform>
            <numerusform>ليوم واحد</numerusform>
            <numerusform>ليومين</numerusform>
            <numerusform>لمدة %n أيام</numerusform>
            <numerusform>لمدة %n يومًا</numerusform>
            <numerusform>لمدة %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Given in full</source>
        <translation>صُرف كاملًا</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>Only %1 to give</source>
        <translation>يمكن صرف %1 فقط</translation>
    </message>
    <message>
        <source>%1 expired on %2: do not give</source>
        <comment>batch, day</comment>
        <translation>%1 انتهت صلاحيتها في %2: لا تصرفها</translation>
    </message>
    <message>
        <source>%1 until %2: %3 in stock, %4 kept</source>
        <comment>batch, day, units, units</comment>
        <translation>%1 حتى %2: في المخزون %3، محجوز %4</translation>
    </message>
    <message>
        <source>%1 until %2: %3 in stock</source>
        <comment>batch, day, units</comment>
        <translation>%1 حتى %2: في المخزون %3</translation>
    </message>
    <message>
        <source>Earliest expiry first</source>
        <translation>الأقرب انتهاءً أولًا</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>This is no quantity.</source>
        <translation>هذه ليست كمية.</translation>
    </message>
    <message>
        <source>Only %1 are left of the prescription.</source>
        <translation>بقي من الوصفة %1 فقط.</translation>
    </message>
    <message>
        <source>Write why something else is given.</source>
        <translation>اكتب لماذا يُصرف شيء آخر.</translation>
    </message>
    <message>
        <source>Only %1 are kept for this patient. Give these, or a substitute.</source>
        <translation>المحجوز لهذا المريض %1 فقط. اصرفها أو اصرف بديلًا.</translation>
    </message>
    <message>
        <source>The doctor set a warning aside: %1</source>
        <translation>تجاوز الطبيب تحذيرًا: %1</translation>
    </message>
</context>
<context>
    <name>hms::app::DispensePanel</name>
    <message>
        <source>Take &amp;back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Give &amp;out</source>
        <translation>صرف</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>جارٍ التحقق...</translation>
    </message>
    <message>
        <source>Giving out...</source>
        <translation>جارٍ الصرف...</translation>
    </message>
    <message>
        <source>There is nothing to give. Type a quantity, or choose a substitute with F7.</source>
        <translation>لا شيء يُصرف. اكتب كمية، أو اختر بديلًا بالمفتاح F7.</translation>
    </message>
    <message>
        <source>The medicines of %1 are given out: bill %2.</source>
        <translation>صُرفت أدوية %1: الفاتورة %2.</translation>
    </message>
    <message>
        <source>It is not known whether this was booked. Look at what was given so far before you hand anything over.</source>
        <translation>لا يُعرف هل سُجّل هذا. انظر ما صُرف حتى الآن قبل أن تسلّم شيئًا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>patient, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only %1 can be given now.</source>
        <translation>يمكن صرف %1 فقط الآن.</translation>
    </message>
</context>
<context>
    <name>hms::app::DispensedPanel</name>
    <message>
        <source>Given out</source>
        <translation>ما صُرف</translation>
    </message>
    <message>
        <source>Everything of this bill came back</source>
        <translation>عاد كل ما في هذه الفاتورة</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Give the &amp;rest</source>
        <translation>صرف الباقي</translation>
    </message>
    <message>
        <source>Ne&amp;xt patient</source>
        <translation>المريض التالي</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Bill %1</source>
        <translation>الفاتورة %1</translation>
    </message>
    <message>
        <source>Reading the bill...</source>
        <translation>جارٍ قراءة الفاتورة...</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>الإجمالي %1</translation>
    </message>
    <message>
        <source>This bill is void</source>
        <translation>هذه الفاتورة ملغاة</translation>
    </message>
    <message>
        <source>To be paid at the cashier</source>
        <translation>تُدفع عند أمين الصندوق</translation>
    </message>
    <message>
        <source>The cashier has the bill already. It turns to paid here the moment it is.</source>
        <translation>الفاتورة لدى أمين الصندوق. تظهر هنا مدفوعة فور دفعها.</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>مدفوعة بالكامل</translation>
    </message>
    <message>
        <source>The patient can go.</source>
        <translation>يمكن للمريض الانصراف.</translation>
    </message>
</context>
<context>
    <name>hms::app::DoctorBoard</name>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>No doctor here</source>
        <translation>لا يوجد طبيب هنا</translation>
    </message>
    <message>
        <source>Doctors appear as soon as an administrator enters them. Perhaps another department is chosen above.</source>
        <translation>يظهر الأطباء فور إدخالهم من المسؤول. ربما اختير قسم آخر في الأعلى.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>كل الأقسام</translation>
    </message>
    <message>
        <source>&amp;Mark absent</source>
        <translation>تعليم كغائب</translation>
    </message>
    <message>
        <source>&amp;Mark present</source>
        <translation>تعليم كحاضر</translation>
    </message>
</context>
<context>
    <name>hms::app::DoctorBoardModel</name>
    <message>
        <source>%1, each %2</source>
        <comment>people waiting, minutes</comment>
        <translation>‏%1، لكلٍّ %2</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>key, doctor&apos;s name</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>People waiting; average minutes of a consultation today</source>
        <translation>عدد المنتظرين؛ متوسط دقائق المعاينة اليوم</translation>
    </message>
    <message>
        <source>Now / next</source>
        <translation>الآن / التالي</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>serial now served, next serial</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Serial being served; serial of the next check-in, not a promise</source>
        <translation>الدور الجاري؛ دور تسجيل الوصول التالي، ليس وعدًا</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>لا سعر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>hms::app::DoctorPapers</name>
    <message>
        <source>Certificate or &amp;letter</source>
        <translation>شهادة أو رسالة (&amp;L)</translation>
    </message>
    <message>
        <source>Print prescription (F10)</source>
        <translation>طباعة الوصفة (F10)</translation>
    </message>
</context>
<context>
    <name>hms::app::DoctorPicker</name>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>%1, room %2</source>
        <comment>doctor&apos;s name, room</comment>
        <translation>‏%1، غرفة %2</translation>
    </message>
</context>
<context>
    <name>hms::app::DoctorWorkspace</name>
    <message>
        <source>Prescription</source>
        <translation>الوصفة الطبية</translation>
    </message>
    <message>
        <source>The prescription is not sent yet. Send it or remove its lines, then finish.</source>
        <translation>لم تُرسل الوصفة بعد. أرسلها أو احذف أسطرها ثم أنهِ.</translation>
    </message>
    <message>
        <source>There is no prescription of this visit to print.</source>
        <translation>لا توجد وصفة لهذه الزيارة لطباعتها.</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>كتابة وصفة</translation>
    </message>
    <message>
        <source>Print the prescription</source>
        <translation>طباعة الوصفة</translation>
    </message>
    <message>
        <source>Write a certificate or a letter</source>
        <translation>كتابة شهادة أو رسالة</translation>
    </message>
    <message>
        <source>Queue of today</source>
        <translation>قائمة انتظار اليوم</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Nobody is with you</source>
        <translation>لا أحد عندك</translation>
    </message>
    <message>
        <source>Press F9 to call the next patient, or choose somebody in the queue.</source>
        <translation>اضغط F9 لنداء المريض التالي، أو اختر أحدًا من الطابور.</translation>
    </message>
    <message>
        <source>No visit is chosen</source>
        <translation>لم تُختر زيارة</translation>
    </message>
    <message>
        <source>Choose a visit in the history to read its page.</source>
        <translation>اختر زيارة من السجل لقراءة صفحتها.</translation>
    </message>
    <message>
        <source>Book the follow-up visit</source>
        <translation>احجز زيارة المتابعة</translation>
    </message>
    <message>
        <source>Read page and history again from the server</source>
        <translation>أعد قراءة الصفحة والسجل من الخادم</translation>
    </message>
    <message>
        <source>Complete the page, finish this patient and call the next one</source>
        <translation>أنجز الصفحة وأنهِ هذا المريض ونادِ التالي</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>The tests are not ordered yet. Order them or leave them out, then finish.</source>
        <translation>لم تُطلب الفحوص بعد. اطلبها أو احذفها، ثم أنهِ.</translation>
    </message>
    <message>
        <source>Order tests</source>
        <translation>طلب فحوص</translation>
    </message>
    <message>
        <source>Certificates and letters</source>
        <translation>الشهادات والخطابات</translation>
    </message>
    <message>
        <source>Measure vitals</source>
        <translation>قياس العلامات الحيوية</translation>
    </message>
    <message>
        <source>Patient's file</source>
        <translation>ملف المريض</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
</context>
<context>
    <name>hms::app::DocumentWords</name>
    <message>
        <source>Patient&apos;s file</source>
        <translation>ملف المريض</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>نتيجة فحص</translation>
    </message>
    <message>
        <source>Laboratory report</source>
        <translation>تقرير المختبر</translation>
    </message>
    <message>
        <source>Delivery of a report</source>
        <translation>تسليم تقرير</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <comment>size of a file</comment>
        <translation>%1 ك.ب</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>size of a file</comment>
        <translation>%1 م.ب</translation>
    </message>
</context>
<context>
    <name>hms::app::DocumentsModel</name>
    <message>
        <source>%1, %2, %3, by %4</source>
        <comment>whose, kind of file, size, name</comment>
        <translation>%1، %2، %3، أضافها %4</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (الإصدار %2)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
</context>
<context>
    <name>hms::app::DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add PDF, PNG or JPEG files; they can also be dropped here</source>
        <translation>أضف ملفات PDF أو PNG أو JPEG؛ ويمكن أيضًا إفلاتها هنا</translation>
    </message>
    <message>
        <source>Open the chosen document</source>
        <translation>فتح الوثيقة المختارة</translation>
    </message>
    <message>
        <source>Remove the chosen document</source>
        <translation>إزالة الوثيقة المختارة</translation>
    </message>
    <message>
        <source>Docu&amp;ments</source>
        <translation>الوثائق (&amp;M)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>“%1” is removed from the file.</source>
        <translation>أُزيلت «%1» من الملف.</translation>
    </message>
    <message>
        <source>None yet. Add scans and letters here, or drop files.</source>
        <translation>لا شيء بعد. أضف الصور الممسوحة والرسائل هنا، أو أفلت الملفات.</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>إضافة وثائق</translation>
    </message>
    <message>
        <source>PDF, PNG and JPEG files (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>ملفات PDF وPNG وJPEG ‏(*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>جارٍ إضافة «%1»</translation>
    </message>
    <message>
        <source>“%1” is in the file.</source>
        <translation>«%1» مسجَّل في الملف.</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>جارٍ فتح «%1»</translation>
    </message>
</context>
<context>
    <name>hms::app::DraftNotice</name>
    <message>
        <source>Keep &amp;mine</source>
        <translation>أبقِ قيمي</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>خذ قيمهم</translation>
    </message>
    <message>
        <source>Somebody else entered other values meanwhile: %1. Yours are shown; nothing is saved until you choose.</source>
        <translation>أدخل شخص آخر قيمًا أخرى في الأثناء: %1. تظهر قيمك؛ لا يُحفظ شيء حتى تختار.</translation>
    </message>
</context>
<context>
    <name>hms::app::DuplicatePanel</name>
    <message>
        <source>Possible duplicates</source>
        <translation>تكرارات محتملة</translation>
    </message>
    <message>
        <source>Register as a new person all t&amp;he same</source>
        <translation>تسجيله شخصًا جديدًا مع ذلك</translation>
    </message>
    <message>
        <source>Not registered yet: this looks like somebody who is already known.</source>
        <translation>لم يُسجَّل بعد: يبدو أنه شخص معروف من قبل.</translation>
    </message>
    <message>
        <source>Already known? The key at the row opens the record.</source>
        <translation>معروف من قبل؟ المفتاح بجانب الصف يفتح ملفه.</translation>
    </message>
</context>
<context>
    <name>hms::app::DurationEdit</name>
    <message>
        <source>Unit of time</source>
        <translation>وحدة الزمن</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
</context>
<context>
    <name>hms::app::EntryPanel</name>
    <message>
        <source>The form of this test is damaged. An administrator must mend it.</source>
        <translation>نموذج هذا الفحص تالف. يجب أن يصلحه مسؤول.</translation>
    </message>
    <message>
        <source>Some values are missing or wrong. They are marked.</source>
        <translation>بعض القيم ناقصة أو خاطئة، وهي مُعلَّمة.</translation>
    </message>
    <message>
        <source>The server refuses this value</source>
        <translation>الخادم يرفض هذه القيمة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Completing...</source>
        <translation>جارٍ الإكمال...</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>جارٍ الحفظ...</translation>
    </message>
    <message>
        <source>The server does not answer. The values are safe on this desk.</source>
        <translation>الخادم لا يجيب. القيم محفوظة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Waits for your choice</source>
        <translation>ينتظر اختيارك</translation>
    </message>
    <message>
        <source>The &amp;sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>&amp;Complete, then the next</source>
        <translation>أكمل ثم التالي</translation>
    </message>
    <message>
        <source>Enter after the last field, or Ctrl+Enter anywhere</source>
        <translation>Enter بعد آخر حقل، أو Ctrl+Enter في أي مكان</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>أُعيدت: %1</translation>
    </message>
    <message>
        <source>This result is complete and can only be read here.</source>
        <translation>هذه النتيجة مكتملة ولا يمكن هنا إلا قراءتها.</translation>
    </message>
    <message>
        <source>%1, sample %2</source>
        <translation>%1، العينة %2</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>السؤال: %1</translation>
    </message>
    <message>
        <source>%1 sent values of this draft. Look at them before you complete it.</source>
        <translation>أرسل %1 قيمًا في هذه المسودة. راجعها قبل إتمامها.</translation>
    </message>
    <message>
        <source>An image is still on its way. Complete the result once it is there.</source>
        <translation>ما زالت صورة في الطريق. أكمل النتيجة بعد وصولها.</translation>
    </message>
</context>
<context>
    <name>hms::app::Errors</name>
    <message>
        <source>This password is too easy to guess. The old one stays. Choose at least 10 characters that are not a common word.</source>
        <translation>كلمة المرور هذه سهلة التخمين. تبقى القديمة. اختر 10 أحرف على الأقل ليست كلمة شائعة.</translation>
    </message>
    <message>
        <source>Nobody would be left who can manage users. Nothing was changed. Give another person the administrator&apos;s role first.</source>
        <translation>لن يبقى أحد يستطيع إدارة المستخدمين. لم يتغيّر شيء. امنح شخصًا آخر دور المسؤول أولًا.</translation>
    </message>
    <message>
        <source>You cannot take away your own access. Nothing was changed. Ask another administrator.</source>
        <translation>لا يمكنك سحب صلاحيتك بنفسك. لم يتغيّر شيء. اطلب ذلك من مسؤول آخر.</translation>
    </message>
    <message>
        <source>The server does not know one of these permissions. The role was not saved. Reload the list with F5 and try again.</source>
        <translation>لا يعرف الخادم إحدى هذه الصلاحيات. لم يُحفظ الدور. أعد تحميل القائمة بالمفتاح F5 ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This role belongs to the system and cannot be deleted. Nothing was changed.</source>
        <translation>هذا الدور من أدوار النظام ولا يمكن حذفه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>People still have this role. It was not deleted. Give them another role first.</source>
        <translation>ما زال هذا الدور لدى أشخاص. لم يُحذف. امنحهم دورًا آخر أولًا.</translation>
    </message>
    <message>
        <source>The server cannot bill this kind of item. No bill was made. Choose an item from the catalogue.</source>
        <translation>لا يستطيع الخادم فوترة هذا النوع من البنود. لم تُنشأ فاتورة. اختر بندًا من القائمة.</translation>
    </message>
    <message>
        <source>No price is set for this. Nothing was saved, because a missing price is never taken as free. Ask an administrator to enter the price.</source>
        <translation>لم يُحدَّد سعر لهذا. لم يُحفظ شيء، لأن غياب السعر لا يعني المجانية أبدًا. اطلب من المسؤول إدخال السعر.</translation>
    </message>
    <message>
        <source>The laboratory no longer offers one of these tests. Nothing was ordered. Leave it out or choose another one.</source>
        <translation>لم يعد المختبر يقدّم أحد هذه الفحوص. لم يُطلب شيء. احذفه أو اختر فحصًا آخر.</translation>
    </message>
    <message>
        <source>One of these tests is already ordered for this visit. Nothing was ordered again. Order it once more only if it is meant to be repeated.</source>
        <translation>أحد هذه الفحوص مطلوب سابقًا لهذه الزيارة. لم يُطلب شيء من جديد. اطلبه مرة أخرى فقط إذا كان التكرار مقصودًا.</translation>
    </message>
    <message>
        <source>These tests belong to a panel with one price. No bill was made. Put the whole panel on the bill.</source>
        <translation>هذه الفحوص جزء من باقة لها سعر واحد. لم تُنشأ فاتورة. ضع الباقة كاملة في الفاتورة.</translation>
    </message>
    <message>
        <source>These orders belong to different visits. Nothing was changed. Choose orders of one visit.</source>
        <translation>هذه الطلبات تخص زيارات مختلفة. لم يتغير شيء. اختر طلبات زيارة واحدة.</translation>
    </message>
    <message>
        <source>This test is on a bill. It was not cancelled. Void the bill or pay the money back first.</source>
        <translation>هذا الفحص مدرج في فاتورة. لم يُلغَ. أبطل الفاتورة أو أعد المبلغ أولًا.</translation>
    </message>
    <message>
        <source>This is not paid yet. Nothing was changed. Send the patient to the cashier first.</source>
        <translation>لم يُدفع ثمن هذا بعد. لم يتغير شيء. أرسل المريض إلى الصندوق أولًا.</translation>
    </message>
    <message>
        <source>This sample was rejected. Nothing was recorded for it. Take a new sample with a new label.</source>
        <translation>رُفضت هذه العينة. لم يُسجَّل لها شيء. خذ عينة جديدة بملصق جديد.</translation>
    </message>
    <message>
        <source>This bill is void. Nothing was changed and no money was recorded. Make a new bill.</source>
        <translation>هذه الفاتورة ملغاة. لم يتغيّر شيء ولم يُسجَّل أي مبلغ. أنشئ فاتورة جديدة.</translation>
    </message>
    <message>
        <source>With this discount the bill would be less than what is already paid. The discount was not given. Ask for a refund instead.</source>
        <translation>بهذا الخصم تصبح الفاتورة أقل مما دُفع بالفعل. لم يُمنح الخصم. اطلب استردادًا بدلًا منه.</translation>
    </message>
    <message>
        <source>The discount is larger than the bill. It was not given. Enter a smaller one.</source>
        <translation>الخصم أكبر من الفاتورة. لم يُمنح. أدخل خصمًا أصغر.</translation>
    </message>
    <message>
        <source>This is above your limit. Nothing was changed yet. A second person can sign it here and now.</source>
        <translation>هذا يتجاوز حدّك. لم يتغيّر شيء بعد. يمكن لشخص ثانٍ أن يوقّع هنا والآن.</translation>
    </message>
    <message>
        <source>You cannot approve your own request. It stays as it is. Another person must sign.</source>
        <translation>لا يمكنك اعتماد طلبك بنفسك. يبقى كما هو. يجب أن يوقّع شخص آخر.</translation>
    </message>
    <message>
        <source>The person who signed may not approve this. Nothing was changed. Ask somebody who may.</source>
        <translation>الشخص الذي وقّع لا يملك صلاحية اعتماد هذا. لم يتغيّر شيء. اطلب من صاحب الصلاحية.</translation>
    </message>
    <message>
        <source>This bill was paid outside your open shift. It was not voided. Ask for a refund instead.</source>
        <translation>دُفعت هذه الفاتورة خارج ورديتك المفتوحة. لم تُلغَ. اطلب استردادًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A refund of this bill is still open. The bill was not voided. Finish or refuse the refund first.</source>
        <translation>يوجد استرداد معلّق لهذه الفاتورة. لم تُلغَ الفاتورة. أنهِ الاسترداد أو ارفضه أولًا.</translation>
    </message>
    <message>
        <source>There is not enough cash in your drawer. No money was paid out. Pay another way or ask for cash.</source>
        <translation>لا يوجد نقد كافٍ في درجك. لم يُصرف أي مبلغ. ادفع بطريقة أخرى أو اطلب نقدًا.</translation>
    </message>
    <message>
        <source>This bill is already paid in full. No second payment was recorded. Give the money back and reprint the receipt if needed.</source>
        <translation>هذه الفاتورة مدفوعة بالكامل. لم تُسجَّل دفعة ثانية. أعد المبلغ واطبع الإيصال مجددًا عند الحاجة.</translation>
    </message>
    <message>
        <source>The amount is larger than what is due. No payment was recorded. Check the amount; the bill shows what is due now.</source>
        <translation>المبلغ أكبر من المستحق. لم تُسجَّل أي دفعة. راجع المبلغ؛ الفاتورة تعرض المستحق الآن.</translation>
    </message>
    <message>
        <source>The cash handed over is less than the amount. No payment was recorded. Take a part payment or ask for the rest.</source>
        <translation>النقد المسلَّم أقل من المبلغ. لم تُسجَّل أي دفعة. خذ دفعة جزئية أو اطلب الباقي.</translation>
    </message>
    <message>
        <source>You have no open shift. No money was recorded. Open your shift first.</source>
        <translation>ليست لديك وردية مفتوحة. لم يُسجَّل أي مبلغ. افتح ورديتك أولًا.</translation>
    </message>
    <message>
        <source>Your drawer is already counted. No money was recorded. Close this shift and open a new one.</source>
        <translation>تم عدّ درجك بالفعل. لم يُسجَّل أي مبلغ. أغلق هذه الوردية وافتح وردية جديدة.</translation>
    </message>
    <message>
        <source>This is more than can be given back for this bill. No refund was requested. Enter a smaller amount.</source>
        <translation>هذا أكثر مما يمكن ردّه لهذه الفاتورة. لم يُطلب استرداد. أدخل مبلغًا أصغر.</translation>
    </message>
    <message>
        <source>This step is no longer possible, perhaps because another desk was faster. Nothing was changed. The list shows the present state.</source>
        <translation>لم تعد هذه الخطوة ممكنة، ربما سبقك مكتب آخر. لم يتغيّر شيء. القائمة تعرض الحالة الحالية.</translation>
    </message>
    <message>
        <source>The drawer is not counted yet. The shift stays open. Count the cash first.</source>
        <translation>لم يُعدّ الدرج بعد. تبقى الوردية مفتوحة. عُدّ النقد أولًا.</translation>
    </message>
    <message>
        <source>The counted cash differs from the expected sum. The shift is not closed yet. Write the reason.</source>
        <translation>النقد المعدود يختلف عن المبلغ المتوقع. لم تُغلق الوردية بعد. اكتب السبب.</translation>
    </message>
    <message>
        <source>This doctor no longer receives patients. Nothing was saved. Choose another doctor.</source>
        <translation>هذا الطبيب لم يعد يستقبل المرضى. لم يُحفظ شيء. اختر طبيبًا آخر.</translation>
    </message>
    <message>
        <source>This patient&apos;s file is closed. Nothing was saved. Ask an administrator to open it again.</source>
        <translation>ملف هذا المريض مغلق. لم يُحفظ شيء. اطلب من المسؤول إعادة فتحه.</translation>
    </message>
    <message>
        <source>This day has passed. Nothing was saved. Choose today or a later day.</source>
        <translation>هذا اليوم قد مضى. لم يُحفظ شيء. اختر اليوم أو يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>This day is too far ahead. Nothing was saved. Choose an earlier day.</source>
        <translation>هذا اليوم بعيد جدًا. لم يُحفظ شيء. اختر يومًا أقرب.</translation>
    </message>
    <message>
        <source>The two patients are in different queues. Nobody was moved. Use transfer to change the doctor.</source>
        <translation>المريضان في قائمتي انتظار مختلفتين. لم يُنقل أحد. استخدم التحويل لتغيير الطبيب.</translation>
    </message>
    <message>
        <source>The patient is already with this doctor. Nothing was changed. Choose another doctor.</source>
        <translation>المريض لدى هذا الطبيب بالفعل. لم يتغيّر شيء. اختر طبيبًا آخر.</translation>
    </message>
    <message>
        <source>The bill of this visit is paid. The visit was not cancelled. Refund the bill first.</source>
        <translation>فاتورة هذه الزيارة مدفوعة. لم تُلغَ الزيارة. ردّ مبلغ الفاتورة أولًا.</translation>
    </message>
    <message>
        <source>The server refused a repeated command that differs from the first. The first one stands. Look at the present state before you go on.</source>
        <translation>رفض الخادم أمرًا مكررًا يختلف عن الأول. الأول هو المعتمد. راجع الحالة الحالية قبل المتابعة.</translation>
    </message>
    <message>
        <source>This batch has expired. It was not received. Check the date on the package.</source>
        <translation>انتهت صلاحية هذه الدفعة. لم تُستلم. تحقق من التاريخ على العبوة.</translation>
    </message>
    <message>
        <source>This batch number is already in stock with another expiry date. Nothing was received. Compare the date on the package with the one on the shelf.</source>
        <translation>رقم هذه الدفعة موجود في المخزون بتاريخ صلاحية آخر. لم يُستلم شيء. قارن التاريخ على العبوة بالتاريخ على الرف.</translation>
    </message>
    <message>
        <source>There is not enough in stock for this. Nothing was taken and no bill was made. Give a part or a substitute.</source>
        <translation>المخزون لا يكفي لهذا. لم يُؤخذ شيء ولم تُنشأ فاتورة. اصرف جزءًا أو بديلاً.</translation>
    </message>
    <message>
        <source>This medicine is no longer prescribed here. Nothing was saved. Choose another medicine.</source>
        <translation>لم يعد هذا الدواء يوصف هنا. لم يُحفظ شيء. اختر دواءً آخر.</translation>
    </message>
    <message>
        <source>A medicine taken when needed has no computed quantity. Nothing was saved. Write how many the patient gets.</source>
        <translation>الدواء الذي يؤخذ عند الحاجة ليست له كمية محسوبة. لم يُحفظ شيء. اكتب كم يأخذ المريض.</translation>
    </message>
    <message>
        <source>The pharmacy has already given something of this prescription. It was not cancelled. Talk to the pharmacy.</source>
        <translation>صرفت الصيدلية شيئًا من هذه الوصفة. لم تُلغَ. تحدث مع الصيدلية.</translation>
    </message>
    <message>
        <source>Only doctors keep sets of medicines. Nothing was saved. Ask an administrator to connect your login with a doctor.</source>
        <translation>الأطباء وحدهم يحفظون مجموعات أدوية. لم يُحفظ شيء. اطلب من مسؤول ربط حسابك بطبيب.</translation>
    </message>
    <message>
        <source>This is more than is left of the prescription. Nothing was given and no bill was made. Enter a smaller quantity.</source>
        <translation>هذا أكثر مما بقي من الوصفة. لم يُصرف شيء ولم تُنشأ فاتورة. أدخل كمية أقل.</translation>
    </message>
    <message>
        <source>A substitute needs a reason, which the doctor will read. Nothing was given yet. Write the reason.</source>
        <translation>البديل يحتاج إلى سبب يقرؤه الطبيب. لم يُصرف شيء بعد. اكتب السبب.</translation>
    </message>
    <message>
        <source>This is more than was given of this batch. Nothing was taken back. Check the quantity and the batch.</source>
        <translation>هذا أكثر مما صُرف من هذه الدفعة. لم يُسترجع شيء. تحقق من الكمية والدفعة.</translation>
    </message>
    <message>
        <source>This bill is not paid in full. Nothing was taken back. Take back everything of an unpaid bill, or let the rest be paid first.</source>
        <translation>هذه الفاتورة لم تُدفع كاملة. لم يُسترجع شيء. استرجع كل ما في الفاتورة غير المدفوعة، أو دع الباقي يُدفع أولاً.</translation>
    </message>
    <message>
        <source>This list was too old and is being read again from the server. Nothing is lost.</source>
        <translation>كانت هذه القائمة قديمة جدًا وتُقرأ من الخادم من جديد. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Your own limit is %1. Nothing was changed yet. A second person can sign it here and now.</source>
        <translation>حدّك هو %1. لم يتغيّر شيء بعد. يمكن لشخص ثانٍ أن يوقّع هنا والآن.</translation>
    </message>
    <message>
        <source>At most %1 can be given back for this bill. No refund was requested.</source>
        <translation>أقصى ما يمكن ردّه لهذه الفاتورة هو %1. لم يُطلب استرداد.</translation>
    </message>
    <message>
        <source>The server&apos;s rules do not allow this (%1). Nothing was changed.</source>
        <translation>قواعد الخادم لا تسمح بهذا (%1). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Something is missing. Nothing was saved. Fill in the marked field.</source>
        <translation>هناك حقل ناقص. لم يُحفظ شيء. املأ الحقل المعلَّم.</translation>
    </message>
    <message>
        <source>The text is too long. Nothing was saved. Shorten the marked field.</source>
        <translation>النص طويل جدًا. لم يُحفظ شيء. اختصر الحقل المعلَّم.</translation>
    </message>
    <message>
        <source>The value is outside its limits. Nothing was saved. Correct the marked field.</source>
        <translation>القيمة خارج حدودها. لم يُحفظ شيء. صحّح الحقل المعلَّم.</translation>
    </message>
    <message>
        <source>The server could not read a value. Nothing was saved. Correct the marked field.</source>
        <translation>تعذّر على الخادم قراءة قيمة. لم يُحفظ شيء. صحّح الحقل المعلَّم.</translation>
    </message>
    <message>
        <source>No such patient. Nothing was changed. Check the number or search by name.</source>
        <translation>لا يوجد مريض كهذا. لم يتغيّر شيء. راجع الرقم أو ابحث بالاسم.</translation>
    </message>
    <message>
        <source>No such bill. Nothing was changed. Check the number.</source>
        <translation>لا توجد فاتورة كهذه. لم يتغيّر شيء. راجع الرقم.</translation>
    </message>
    <message>
        <source>No such visit. Nothing was changed. Read the list again with F5.</source>
        <translation>لا توجد زيارة كهذه. لم يتغيّر شيء. أعد قراءة القائمة بالمفتاح F5.</translation>
    </message>
    <message>
        <source>No such doctor. Nothing was changed. Read the list again with F5.</source>
        <translation>لا يوجد طبيب كهذا. لم يتغيّر شيء. أعد قراءة القائمة بالمفتاح F5.</translation>
    </message>
    <message>
        <source>The server no longer has this record. Nothing was changed. Read the list again with F5.</source>
        <translation>لم يعد هذا السجل موجودًا على الخادم. لم يتغيّر شيء. أعد قراءة القائمة بالمفتاح F5.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. What you typed is still here. Compare and save again.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء. ما كتبته ما زال هنا. قارن ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>You may not do this: it needs the permission “%1”. Nothing was changed. An administrator can grant it.</source>
        <translation>لا يمكنك فعل هذا: يتطلب صلاحية «%1». لم يتغيّر شيء. يمكن للمسؤول منحها.</translation>
    </message>
    <message>
        <source>Name or password is not right, or the session has ended. What you typed is kept. Sign in again.</source>
        <translation>الاسم أو كلمة المرور غير صحيح، أو انتهت الجلسة. ما كتبته محفوظ. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Too many tries. Nothing was changed. Wait %1 s, then try again.</source>
        <translation>محاولات كثيرة. لم يتغيّر شيء. انتظر %1 ث ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server cannot be reached just now. What you typed is kept. Go on when the link shows Live.</source>
        <translation>يتعذّر الوصول إلى الخادم الآن. ما كتبته محفوظ. تابع عندما يظهر «متصل».</translation>
    </message>
    <message>
        <source>The server had a fault of its own (incident %1). Nothing was changed. If it happens again, tell your administrator this number.</source>
        <translation>حدث خلل في الخادم نفسه (الحادثة %1). لم يتغيّر شيء. إذا تكرر فأبلغ المسؤول بهذا الرقم.</translation>
    </message>
    <message>
        <source>Server and workstation do not understand each other. Nothing was changed. One of them needs an update.</source>
        <translation>لا يتفاهم الخادم ومحطة العمل. لم يتغيّر شيء. أحدهما يحتاج إلى تحديث.</translation>
    </message>
    <message>
        <source>Money is already recorded in this currency, so it stays. Nothing was changed.</source>
        <translation>سُجّلت مبالغ بهذه العملة، لذلك تبقى كما هي. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The patient is not in the house with this visit. Nothing was recorded. Check the patient in first.</source>
        <translation>المريض ليس حاضرًا في هذه الزيارة. لم يُسجَّل شيء. سجّل وصول المريض أولًا.</translation>
    </message>
    <message>
        <source>This patient has not been called yet. Nothing was saved. Call the patient first.</source>
        <translation>لم يُستدعَ هذا المريض بعد. لم يُحفظ شيء. استدعِ المريض أولًا.</translation>
    </message>
    <message>
        <source>This consultation is completed and stays as it is. Nothing was saved. Write an addendum instead.</source>
        <translation>اكتملت هذه الاستشارة وتبقى كما هي. لم يُحفظ شيء. اكتب ملحقًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This consultation is not completed yet. No addendum was added. Write on the page itself.</source>
        <translation>لم تكتمل هذه الاستشارة بعد. لم يُضف أي ملحق. اكتب في الصفحة نفسها.</translation>
    </message>
    <message>
        <source>Nothing is written on this page yet. It was not completed. Write something first.</source>
        <translation>لم يُكتب شيء في هذه الصفحة بعد. لم تُستكمل. اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>Only one diagnosis can be the primary one. The page was not saved. Make the others secondary.</source>
        <translation>لا يمكن أن يكون إلا تشخيص واحد رئيسيًا. لم تُحفظ الصفحة. اجعل البقية ثانوية.</translation>
    </message>
    <message>
        <source>The hospital&apos;s list does not have one of these diagnosis codes. The page was not saved. Choose a code from the list or write the diagnosis in words.</source>
        <translation>أحد رموز التشخيص هذه غير موجود في قائمة المستشفى. لم تُحفظ الصفحة. اختر رمزًا من القائمة أو اكتب التشخيص بالكلمات.</translation>
    </message>
    <message>
        <source>The prescription was not written, because something speaks against it. Your lines are kept. Change the line, or give the reason below the warning and send it again.</source>
        <translation>لم تُكتب الوصفة لأن هناك ما يمنعها. أسطرك محفوظة. غيّر السطر، أو اكتب السبب تحت التحذير وأرسلها مرة أخرى.</translation>
    </message>
    <message>
        <source>No such prescription. Nothing was changed. Scan the token again or search the patient.</source>
        <translation>لا توجد وصفة كهذه. لم يتغيّر شيء. امسح تذكرة الدور مجددًا أو ابحث عن المريض.</translation>
    </message>
    <message>
        <source>No such medicine. Nothing was changed. Read the list again with F5.</source>
        <translation>لا يوجد دواء كهذا. لم يتغيّر شيء. أعد قراءة القائمة بالمفتاح F5.</translation>
    </message>
    <message>
        <source>No such batch. Nothing was changed. Read the list again with F5.</source>
        <translation>لا توجد دفعة كهذه. لم يتغيّر شيء. أعد قراءة القائمة بالمفتاح F5.</translation>
    </message>
    <message>
        <source>This certificate is cancelled already. Nothing was changed. Issue a new one if it is needed.</source>
        <translation>هذه الشهادة ملغاة من قبل. لم يتغير شيء. أصدر شهادة جديدة عند الحاجة.</translation>
    </message>
    <message>
        <source>This server keeps no documents. Nothing was stored. Ask the administrator.</source>
        <translation>هذا الخادم لا يحفظ وثائق. لم يُحفظ شيء. اسأل المسؤول.</translation>
    </message>
    <message>
        <source>This file is larger than this hospital allows. Nothing was stored. Scan it at a lower resolution, or ask the administrator for a higher limit.</source>
        <translation>هذا الملف أكبر مما يسمح به هذا المستشفى. لم يُحفظ شيء. امسحه بدقة أقل، أو اطلب من المسؤول حدًّا أعلى.</translation>
    </message>
    <message>
        <source>This document was removed from the file. Nothing was changed. Read the list again.</source>
        <translation>أُزيلت هذه الوثيقة من الملف. لم يتغير شيء. اقرأ القائمة من جديد.</translation>
    </message>
    <message>
        <source>This document is part of what was released and stays. Nothing was removed. Amend the report if it is wrong.</source>
        <translation>هذه الوثيقة جزء مما صدر وتبقى. لم يُزل شيء. عدِّل التقرير إن كان خاطئًا.</translation>
    </message>
    <message>
        <source>These bytes are not a file of the kind they are said to be. Nothing was stored. Try again, and report it if it stays so.</source>
        <translation>هذه البيانات ليست ملفًّا من النوع المذكور. لم يُحفظ شيء. حاول مجددًا، وأبلغ عن ذلك إن تكرر.</translation>
    </message>
    <message>
        <source>The stored file is damaged or missing and is not shown. Tell the administrator: it has to come back from a backup.</source>
        <translation>الملف المحفوظ تالف أو مفقود ولن يُعرض. أخبر المسؤول: يجب استعادته من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The leave for this file is used up or was withdrawn. Nothing was moved. Try again.</source>
        <translation>انتهى الإذن بهذا الملف أو سُحب. لم يُنقل شيء. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The file changed while it was being sent. Nothing was stored. Choose it again.</source>
        <translation>تغيَّر الملف أثناء إرساله. لم يُحفظ شيء. اختره مجددًا.</translation>
    </message>
    <message>
        <source>This is not a readable PDF, PNG or JPEG file. Nothing was stored. Save it in one of these formats and add it again.</source>
        <translation>هذا ليس ملف PDF أو PNG أو JPEG مقروءًا. لم يُحفظ شيء. احفظه بإحدى هذه الصيغ وأضفه مجددًا.</translation>
    </message>
    <message>
        <source>This image has more pixels than desks can show. Nothing was stored. Save it smaller and add it again.</source>
        <translation>في هذه الصورة بكسلات أكثر مما تعرضه المحطات. لم يُحفظ شيء. احفظها أصغر وأضفها مجددًا.</translation>
    </message>
    <message>
        <source>This PDF contains scripts, attached files or locked parts, which are not accepted. Nothing was stored. Print it into a new PDF and add that.</source>
        <translation>يحتوي ملف PDF هذا على برامج نصية أو ملفات مرفقة أو أجزاء مقفلة، وهي غير مقبولة. لم يُحفظ شيء. اطبعه إلى ملف PDF جديد وأضفه.</translation>
    </message>
    <message>
        <source>The server has no room for this file. Nothing was stored. Tell the administrator.</source>
        <translation>لا مكان على الخادم لهذا الملف. لم يُحفظ شيء. أخبر المسؤول.</translation>
    </message>
    <message>
        <source>No program of this desk shows this document. It is unharmed on the server. Ask the administrator to install a viewer.</source>
        <translation>لا برنامج على هذه المحطة يعرض هذه الوثيقة. وهي سليمة على الخادم. اطلب من المسؤول تثبيت عارض.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was stored. Check that it is still there and that you may open it.</source>
        <translation>تعذرت قراءة هذا الملف. لم يُحفظ شيء. تحقق من أنه ما زال موجودًا وأن لك أن تفتحه.</translation>
    </message>
    <message>
        <source>This tube is not for this test or not of this patient&apos;s visit. Nothing was recorded. Check the label.</source>
        <translation>هذا الأنبوب ليس لهذا الفحص أو ليس من زيارة هذا المريض. لم يُسجَّل شيء. تحقق من الملصق.</translation>
    </message>
    <message>
        <source>Samples of this bill&apos;s tests were already taken. The bill was not voided. Ask for a refund instead.</source>
        <translation>أُخذت عينات لفحوص هذه الفاتورة. لم تُبطَل الفاتورة. اطلب ردّ المبلغ بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The form of this test was changed in the meantime. Nothing was saved; what you typed is still here. Open the test again.</source>
        <translation>تغيّر نموذج هذا الفحص في هذه الأثناء. لم يُحفظ شيء؛ وما كتبته ما زال هنا. افتح الفحص من جديد.</translation>
    </message>
    <message>
        <source>You entered this result, so somebody else has to review it. Nothing was changed.</source>
        <translation>أنت أدخلت هذه النتيجة، فلا بد أن يراجعها شخص آخر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This result is held. Nothing was changed. Read why, and let it go on first.</source>
        <translation>هذه النتيجة موقوفة. لم يتغير شيء. اقرأ السبب وأطلقها أولًا.</translation>
    </message>
    <message>
        <source>No result of this visit is reviewed and waits for its release. Nothing was changed.</source>
        <translation>لا نتيجة مراجَعة من هذه الزيارة تنتظر الإصدار. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Every value is the one that was released. Nothing was changed.</source>
        <translation>كل القيم هي نفسها التي صدرت. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Somebody has acknowledged this critical value already. Nothing more is needed.</source>
        <translation>أقرّ شخص ما بهذه القيمة الحرجة من قبل. لا يلزم شيء آخر.</translation>
    </message>
    <message>
        <source>What you typed is not the critical value as it is shown. Nothing was acknowledged. Read the value again and type it.</source>
        <translation>ما كتبته ليس القيمة الحرجة كما تظهر. لم يُقَر بشيء. اقرأ القيمة ثانية واكتبها.</translation>
    </message>
    <message>
        <source>No such result. Nothing was changed. Read the list again with F5.</source>
        <translation>لا توجد نتيجة كهذه. لم يتغير شيء. أعد قراءة القائمة بـ F5.</translation>
    </message>
    <message>
        <source>No such report: this paper was not printed by this hospital, or somebody changed it.</source>
        <translation>لا يوجد تقرير كهذا: لم يطبع هذا المستشفى هذه الورقة، أو أن أحدًا غيّرها.</translation>
    </message>
    <message>
        <source>No such critical value. Nothing was changed. Read the list again with F5.</source>
        <translation>لا توجد قيمة حرجة كهذه. لم يتغير شيء. أعد قراءة القائمة بـ F5.</translation>
    </message>
    <message>
        <source>No such sample. Nothing was changed. Check the number on the tube.</source>
        <translation>لا توجد عينة كهذه. لم يتغير شيء. تحقق من الرقم على الأنبوب.</translation>
    </message>
    <message>
        <source>Another result was opened before the image was attached. Nothing was stored. Open the result again and attach it there.</source>
        <translation>فُتحت نتيجة أخرى قبل إرفاق الصورة. لم يُحفظ شيء. افتح النتيجة مجددًا وأرفقها هناك.</translation>
    </message>
    <message>
        <source>The images of a completed result stand still, as its values do. Nothing was changed. Ask a reviewer to send the result back.</source>
        <translation>صور النتيجة المكتملة ثابتة كقيمها. لم يتغير شيء. اطلب من مراجع إعادة النتيجة.</translation>
    </message>
</context>
<context>
    <name>hms::app::FieldEditor</name>
    <message>
        <source>Name in &amp;English</source>
        <translation>الاسم بالإنجليزية (&amp;E)</translation>
    </message>
    <message>
        <source>Name in &amp;Bengali</source>
        <translation>الاسم بالبنغالية (&amp;B)</translation>
    </message>
    <message>
        <source>Name in &amp;Arabic</source>
        <translation>الاسم بالعربية (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Key in the data</source>
        <translation>المفتاح في البيانات (&amp;K)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>القسم (&amp;S)</translation>
    </message>
    <message>
        <source>Longest &amp;text</source>
        <translation>أطول نص (&amp;T)</translation>
    </message>
    <message>
        <source>Most &amp;rows</source>
        <translation>أكثر عدد صفوف (&amp;R)</translation>
    </message>
    <message>
        <source>Must be &amp;filled before a result is complete</source>
        <translation>يجب ملؤه قبل اكتمال النتيجة (&amp;F)</translation>
    </message>
    <message>
        <source>Only told, not &amp;judged</source>
        <translation>للإخبار فقط، لا يُقيَّم (&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>الوحدة (&amp;U)</translation>
    </message>
    <message>
        <source>Unit in U&amp;CUM</source>
        <translation>الوحدة في UCUM (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>المنازل العشرية (&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;mallest possible</source>
        <translation>أصغر ممكن (&amp;M)</translation>
    </message>
    <message>
        <source>La&amp;rgest possible</source>
        <translation>أكبر ممكن (&amp;R)</translation>
    </message>
    <message>
        <source>Look at changes &amp;over, %</source>
        <translation>انظر إلى التغيرات فوق، % (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Formula</source>
        <translation>الصيغة (&amp;F)</translation>
    </message>
    <message>
        <source>Keys of the fields it &amp;takes</source>
        <translation>مفاتيح الحقول التي تأخذها (&amp;T)</translation>
    </message>
    <message>
        <source>any</source>
        <comment>sex</comment>
        <translation>أي</translation>
    </message>
    <message>
        <source>any</source>
        <comment>pregnant or not</comment>
        <translation>أي</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Reference ranges</source>
        <translation>المجالات المرجعية</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>العمر من</translation>
    </message>
    <message>
        <source>Age below</source>
        <translation>العمر دون</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>حامل</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>High</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Critical below</source>
        <translation>حرج دون</translation>
    </message>
    <message>
        <source>Critical above</source>
        <translation>حرج فوق</translation>
    </message>
    <message>
        <source>Reference ranges: the first one that fits the patient counts</source>
        <translation>المجالات المرجعية: يُعتمد أول مجال يناسب المريض</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>لا يعني شيئًا</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>هذا ليس عددًا.</translation>
    </message>
    <message>
        <source>Type a number, or an age such as 18 y, 6 mo or 28 d.</source>
        <translation>اكتب عددًا، أو عمرًا مثل 18 y أو 6 mo أو 28 d.</translation>
    </message>
</context>
<context>
    <name>hms::app::FieldList</name>
    <message>
        <source>Fields of the form</source>
        <translation>حقول النموذج</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة (&amp;A)</translation>
    </message>
    <message>
        <source>Move the field up (Ctrl+Up)</source>
        <translation>نقل الحقل إلى أعلى (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Move the field down (Ctrl+Down)</source>
        <translation>نقل الحقل إلى أسفل (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Remove the field (Delete)</source>
        <translation>حذف الحقل (Delete)</translation>
    </message>
    <message>
        <source>Form and its sections</source>
        <translation>النموذج وأقسامه</translation>
    </message>
    <message>
        <source>Something is wrong here.</source>
        <translation>ثمة خطأ هنا.</translation>
    </message>
</context>
<context>
    <name>hms::app::FieldText</name>
    <message>
        <source>y</source>
        <comment>short for years</comment>
        <translation>س</translation>
    </message>
    <message>
        <source>mo</source>
        <comment>short for months</comment>
        <translation>ش</translation>
    </message>
    <message>
        <source>d</source>
        <comment>short for days</comment>
        <translation>ي</translation>
    </message>
</context>
<context>
    <name>hms::app::FigureTexts</name>
    <message>
        <source>90 % within</source>
        <translation>90% خلال</translation>
    </message>
    <message>
        <source>At least one sample was no good.</source>
        <translation>عينة واحدة على الأقل لم تكن صالحة.</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Collected and not released now.</source>
        <translation>جُمعت ولم تصدر بعد.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>From collection to release: half of the released tests were faster.</source>
        <translation>من الجمع إلى الإصدار: نصف الفحوص الصادرة كانت أسرع.</translation>
    </message>
    <message>
        <source>From collection to release: nine of ten released tests were faster.</source>
        <translation>من الجمع إلى الإصدار: تسعة من كل عشرة فحوص صادرة كانت أسرع.</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>نصفها خلال</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Of these: a sample was taken.</source>
        <translation>منها: أُخذت عينة.</translation>
    </message>
    <message>
        <source>Of these: the result is entered.</source>
        <translation>منها: أُدخلت النتيجة.</translation>
    </message>
    <message>
        <source>Of these: the result went out.</source>
        <translation>منها: صدرت النتيجة.</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>عينات مرفوضة</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Released after the promised time, or past it and still pending.</source>
        <translation>صدرت بعد الوقت الموعود، أو تجاوزته وما زالت معلّقة.</translation>
    </message>
    <message>
        <source>Tests ordered in this time, without cancelled ones.</source>
        <translation>الفحوص المطلوبة في هذه المدة من دون الملغاة.</translation>
    </message>
</context>
<context>
    <name>hms::app::FingerprintForm</name>
    <message>
        <source>It is the same: &amp;trust this server</source>
        <translation>إنها مطابقة: ثِق بهذا الخادم</translation>
    </message>
    <message>
        <source>The key of %1 is not the one this desk knows. Somebody may be listening in between. Go on only if your administrator told you that the key was changed.</source>
        <translation>مفتاح %1 ليس المفتاح الذي يعرفه هذا المكتب. قد يكون أحد يتنصّت بينهما. لا تتابع إلا إذا أخبرك المسؤول بأن المفتاح قد غُيّر.</translation>
    </message>
    <message>
        <source>This desk meets %1 for the first time. Compare the server&apos;s key with the one that your administrator has.</source>
        <translation>يتصل هذا المكتب بالخادم %1 للمرة الأولى. قارن مفتاح الخادم بالمفتاح الموجود لدى المسؤول.</translation>
    </message>
    <message>
        <source>Fingerprint of the server&apos;s key</source>
        <translation>بصمة مفتاح الخادم</translation>
    </message>
</context>
<context>
    <name>hms::app::FoldingColumns</name>
    <message>
        <source>Beside the page</source>
        <translation>بجانب الصفحة</translation>
    </message>
</context>
<context>
    <name>hms::app::FollowUpRow</name>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
    <message>
        <source>Day of the follow-up visit</source>
        <translation>يوم زيارة المتابعة</translation>
    </message>
    <message>
        <source>Boo&amp;k</source>
        <translation>احجز</translation>
    </message>
    <message>
        <source>Makes it an appointment (%1)</source>
        <translation>يجعله موعدًا (%1)</translation>
    </message>
    <message>
        <source>%1 has number %2 on %3.</source>
        <comment>patient, serial, day</comment>
        <translation>%1 رقمه %2 يوم %3.</translation>
    </message>
    <message>
        <source>Type a later day, such as %1.</source>
        <translation>اكتب يومًا لاحقًا، مثل %1.</translation>
    </message>
    <message>
        <source>Booking...</source>
        <translation>جارٍ الحجز...</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>حُجز: %1</translation>
    </message>
    <message>
        <source>%1, not booked yet.</source>
        <translation>%1، لم يُحجز بعد.</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>أسبوعان</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>شهر</translation>
    </message>
</context>
<context>
    <name>hms::app::Form</name>
    <message>
        <source>required</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>hms::app::FormDesigner</name>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>What is wrong with the form</source>
        <translation>ما هو خطأ في النموذج</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>استيراد... (&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>تصدير... (&amp;X)</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>تراجع عن الكل</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Headings on the form and on paper. A field is put into one of them.</source>
        <translation>عناوين على النموذج وعلى الورق. يوضع كل حقل في أحدها.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Entry form</source>
        <translation>نموذج الإدخال</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Your changes of last time are here again, not saved yet. &quot;Undo all&quot; throws them away.</source>
        <translation>تغييراتك السابقة هنا من جديد ولم تُحفظ بعد. &quot;تراجع عن الكل&quot; يتخلص منها.</translation>
    </message>
    <message>
        <source>The form of %1 is saved as version %2.</source>
        <translation>حُفظ نموذج %1 كنسخة %2.</translation>
    </message>
    <message>
        <source>The form is again as it was saved.</source>
        <translation>عاد النموذج كما حُفظ.</translation>
    </message>
    <message>
        <source>Form of %1</source>
        <translation>نموذج %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>no form yet</source>
        <translation>لا نموذج بعد</translation>
    </message>
    <message>
        <source>changed, will be version %1</source>
        <translation>معدَّل، سيكون النسخة %1</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>جارٍ التحقق...</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>جارٍ الحفظ...</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>حفظ (Ctrl+S)</translation>
    </message>
    <message>
        <source>%1 is removed from the form.</source>
        <translation>حُذف %1 من النموذج.</translation>
    </message>
    <message>
        <source>Forms (*.json)</source>
        <translation>نماذج (*.json)</translation>
    </message>
    <message>
        <source>Import a form</source>
        <translation>استيراد نموذج</translation>
    </message>
    <message>
        <source>Export the form</source>
        <translation>تصدير النموذج</translation>
    </message>
    <message>
        <source>The file could not be read, or it is no form.</source>
        <translation>تعذرت قراءة الملف، أو أنه ليس نموذجًا.</translation>
    </message>
    <message>
        <source>The file is no form: %1 %2 The form here stays as it is.</source>
        <translation>الملف ليس نموذجًا: %1 %2 يبقى النموذج هنا كما هو.</translation>
    </message>
    <message>
        <source>The form is read from the file; it is not saved yet.</source>
        <translation>قُرئ النموذج من الملف؛ ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذرت كتابة الملف. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The form is written to the file.</source>
        <translation>كُتب النموذج في الملف.</translation>
    </message>
</context>
<context>
    <name>hms::app::Format</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A date: day, short month name, year.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1, %2 %3 %4</source>
        <extracomment>A date: name of the day, day, month name, year.</extracomment>
        <translation>%1، %2 %3 %4</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 سنة</translation>
    </message>
</context>
<context>
    <name>hms::app::GivenModel</name>
    <message>
        <source>Given out</source>
        <translation>ما صُرف</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 بدلًا من %2</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>تنتهي في %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
</context>
<context>
    <name>hms::app::GridEditor</name>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Move the row up (Ctrl+Up)</source>
        <translation>نقل الصف إلى أعلى (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Move the row down (Ctrl+Down)</source>
        <translation>نقل الصف إلى أسفل (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Remove the row (Ctrl+Delete)</source>
        <translation>حذف الصف (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>hms::app::HistoryModel</name>
    <message>
        <source>Test</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>document, amount</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>تشخيص</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>العلامات الحيوية</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>وصفة</translation>
    </message>
    <message>
        <source>Medicines given</source>
        <translation>أدوية صُرفت</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Outside the range</source>
        <translation>خارج المجال</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>نتيجة فحص</translation>
    </message>
</context>
<context>
    <name>hms::app::ImageStrip</name>
    <message>
        <source>%1, %2
Attached by %3, %4</source>
        <comment>name, size, person, time</comment>
        <translation>%1، %2
أرفقها %3، %4</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) on the way...</source>
        <translation>
            <numerusform>صور في الطريق: %n...</numerusform>
            <numerusform>صور في الطريق: %n...</numerusform>
            <numerusform>صور في الطريق: %n...</numerusform>
            <numerusform>صور في الطريق: %n...</numerusform>
            <numerusform>صور في الطريق: %n...</numerusform>
            <numerusform>صور في الطريق: %n...</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach an image...</source>
        <translation>إرفاق صورة...</translation>
    </message>
    <message>
        <source>Attach images</source>
        <translation>إرفاق صور</translation>
    </message>
    <message>
        <source>Attach the image of the clipboard</source>
        <translation>إرفاق صورة الحافظة</translation>
    </message>
    <message>
        <source>Ima&amp;ges</source>
        <translation>الصو&amp;ر</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>None is attached.</source>
        <translation>لا شيء مرفق.</translation>
    </message>
    <message>
        <source>PNG and JPEG images (*.png *.jpg *.jpeg)</source>
        <translation>صور PNG وJPEG (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PNG or JPEG; images can also be dropped here</source>
        <translation>PNG أو JPEG؛ يمكن أيضًا إسقاط الصور هنا</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Remove the chosen image</source>
        <translation>إزالة الصورة المختارة</translation>
    </message>
</context>
<context>
    <name>hms::app::InstructionEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>طريقة الاستعمال</translation>
    </message>
    <message>
        <source>&amp;Doses a day</source>
        <translation>الجرعات في اليوم</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>In &amp;Bengali</source>
        <translation>بالبنغالية</translation>
    </message>
    <message>
        <source>In &amp;Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>P&amp;lace in lists</source>
        <translation>الموضع في القوائم</translation>
    </message>
    <message>
        <source>1+0+1 is 2, one a week 0.14, as needed 0.</source>
        <translation>1+0+1 تعني 2، وواحدة في الأسبوع 0.14، وعند الحاجة 0.</translation>
    </message>
    <message>
        <source>As the patient&apos;s prescription says it.</source>
        <translation>كما تُكتب في وصفة المريض.</translation>
    </message>
    <message>
        <source>Smallest first.</source>
        <translation>الأصغر أولًا.</translation>
    </message>
    <message>
        <source>Offered to &amp;doctors</source>
        <translation>تُعرض على الأطباء</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>طريقة استعمال جديدة</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>طريقة الاستعمال %1</translation>
    </message>
    <message>
        <source>Type how many doses a day, for example 2 or 0.5.</source>
        <translation>اكتب كم جرعة في اليوم، مثلًا 2 أو 0.5.</translation>
    </message>
    <message>
        <source>Preset %1 is saved.</source>
        <translation>حُفظت طريقة الاستعمال %1.</translation>
    </message>
    <message>
        <source>There is such a preset already.</source>
        <translation>توجد طريقة استعمال كهذه.</translation>
    </message>
    <message>
        <source>Somebody else saved this preset in the meantime: %1, %2. What you typed is still here. Compare, then save again.</source>
        <translation>حفظ شخص آخر طريقة الاستعمال هذه في هذه الأثناء: %1، %2. ما كتبته ما زال هنا. قارن ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>Most at &amp;once</source>
        <translation>الأكثر دفعة واحدة</translation>
    </message>
    <message>
        <source>2+0+2 is 2. Empty: not known.</source>
        <translation>2+0+2 تعني 2. فارغ: غير معروف.</translation>
    </message>
    <message>
        <source>Prescriptions that are written already keep their words.</source>
        <translation>الوصفات المكتوبة سابقًا تحتفظ بكلماتها.</translation>
    </message>
    <message>
        <source>Type a number of units, for example 0.5 or 4.</source>
        <translation>اكتب عدد الوحدات، مثلًا 0.5 أو 4.</translation>
    </message>
</context>
<context>
    <name>hms::app::InstructionModel</name>
    <message>
        <source>Offered</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>غير معروضة</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>طريقة الاستعمال</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>hms::app::IssuedCertificate</name>
    <message>
        <source>%1 to %2</source>
        <comment>days of a sick leave</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>issued %1 by %2</source>
        <comment>when, name</comment>
        <translation>صدرت %1، أصدرها %2</translation>
    </message>
    <message>
        <source>Why it is cancelled (it is recorded)</source>
        <translation>سبب الإلغاء (يُسجَّل)</translation>
    </message>
    <message>
        <source>Cancel the certificate</source>
        <translation>ألغِ الشهادة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>جارٍ الإلغاء...</translation>
    </message>
    <message>
        <source>Checking whether it was cancelled...</source>
        <translation>جارٍ التحقق هل أُلغيت...</translation>
    </message>
    <message>
        <source>Cancelled by %1: %2</source>
        <comment>name, reason</comment>
        <translation>ألغاها %1: %2</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>اطبعها مجددًا</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>ألغِها</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
</context>
<context>
    <name>hms::app::IssuedCertificates</name>
    <message>
        <source>Certificate %1 is cancelled.</source>
        <translation>أُلغيت الشهادة %1.</translation>
    </message>
</context>
<context>
    <name>hms::app::Keys</name>
    <message>
        <source>Keys of this screen</source>
        <translation>مفاتيح هذه الشاشة</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>بحث أو أمر</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>إعادة القراءة من الخادم</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Order tests</source>
        <translation>طلب فحوص</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>وصفة طبية</translation>
    </message>
    <message>
        <source>Finish and call the next patient</source>
        <translation>إنهاء ونداء المريض التالي</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>قفل المكتب</translation>
    </message>
    <message>
        <source>Go to a workspace</source>
        <translation>الانتقال إلى مساحة عمل</translation>
    </message>
    <message>
        <source>Undo what the status line tells</source>
        <translation>التراجع عمّا يذكره شريط الحالة</translation>
    </message>
    <message>
        <source>Copy a cell of a list</source>
        <translation>نسخ خلية من قائمة</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>تصدير قائمة</translation>
    </message>
</context>
<context>
    <name>hms::app::KeysCard</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
</context>
<context>
    <name>hms::app::LabLabels</name>
    <message>
        <source>Released</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>للأخذ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>مأخوذة</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>To release</source>
        <translation>للإصدار</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>مُسلَّمة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>New sample needed</source>
        <translation>تلزم عينة جديدة</translation>
    </message>
    <message>
        <source>Labelled, empty</source>
        <translation>مُلصَقة وفارغة</translation>
    </message>
    <message>
        <source>In the lab</source>
        <translation>في المختبر</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>sample</comment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>تُخلّص منها</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>طُبع الملصق</translation>
    </message>
    <message>
        <source>Taken from the patient</source>
        <translation>أُخذت من المريض</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Received in the lab</source>
        <translation>استُلمت في المختبر</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>خُزّنت</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>lane</comment>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>Needs review</source>
        <comment>lane</comment>
        <translation>تحتاج مراجعة</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>lane</comment>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Replaced by an amendment</source>
        <translation>حلّ محلها تصحيح</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>value</comment>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>L  Low</source>
        <comment>value</comment>
        <translation>L  منخفض</translation>
    </message>
    <message>
        <source>H  High</source>
        <comment>value</comment>
        <translation>H  مرتفع</translation>
    </message>
    <message>
        <source>LL  Critical</source>
        <comment>value</comment>
        <translation>LL  حرج</translation>
    </message>
    <message>
        <source>HH  Critical</source>
        <comment>value</comment>
        <translation>HH  حرج</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <comment>value</comment>
        <translation>غير طبيعي</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>value</comment>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <comment>value</comment>
        <translation>لا يمكن تقييمه</translation>
    </message>
</context>
<context>
    <name>hms::app::LabNumbersWorkspace</name>
    <message>
        <source>Lab numbers</source>
        <translation>أرقام المختبر</translation>
    </message>
    <message>
        <source>Numbers by day</source>
        <translation>الأرقام بحسب اليوم</translation>
    </message>
    <message>
        <source>Numbers by test</source>
        <translation>الأرقام بحسب الفحص</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>القراءة مجددًا من الخادم</translation>
    </message>
</context>
<context>
    <name>hms::app::LabPicker</name>
    <message>
        <source>Laboratory</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>La&amp;b</source>
        <translation>المختبر</translation>
    </message>
</context>
<context>
    <name>hms::app::LabWorkspace</name>
    <message>
        <source>Critical values</source>
        <translation>القيم الحرجة</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>Part of the laboratory&apos;s work</source>
        <translation>جزء من عمل المختبر</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>قائمة العمل</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) of %1 are taken.</source>
        <translation>
            <numerusform>أُخذت %n عينات من %1.</numerusform>
            <numerusform>أُخذت %n عينات من %1.</numerusform>
            <numerusform>أُخذت %n عينات من %1.</numerusform>
            <numerusform>أُخذت %n عينات من %1.</numerusform>
            <numerusform>أُخذت %n عينات من %1.</numerusform>
            <numerusform>أُخذت %n عينات من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last result to enter on this list.</source>
        <translation>كانت هذه آخر نتيجة للإدخال في هذه القائمة.</translation>
    </message>
    <message>
        <source>%1: completed with a critical value. It is told at the review.</source>
        <translation>%1: اكتملت بقيمة حرجة. يُبلَّغ عنها عند المراجعة.</translation>
    </message>
    <message>
        <source>%1: completed, it waits for the review.</source>
        <translation>%1: اكتملت وتنتظر المراجعة.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>page, what waits there</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>No result waits to be entered on this list.</source>
        <translation>لا توجد نتيجة تنتظر الإدخال في هذه القائمة.</translation>
    </message>
    <message>
        <source>Go to the worklist</source>
        <translation>اذهب إلى قائمة العمل</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>إعادة القراءة من الخادم</translation>
    </message>
    <message>
        <source>Receive samples</source>
        <translation>استلام العينات</translation>
    </message>
    <message>
        <source>Review results</source>
        <translation>مراجعة النتائج</translation>
    </message>
    <message>
        <source>Release and hand over</source>
        <translation>الإصدار والتسليم</translation>
    </message>
    <message>
        <source>Enter the next result</source>
        <translation>أدخل النتيجة التالية</translation>
    </message>
    <message>
        <source>scan tubes</source>
        <translation>مسح الأنابيب</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>مسارات</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>page</comment>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Values of instruments that wait</source>
        <translation>قيم الأجهزة المنتظرة</translation>
    </message>
</context>
<context>
    <name>hms::app::Labels</name>
    <message>
        <source>Scheduled</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>نودي عليه</translation>
    </message>
    <message>
        <source>With doctor</source>
        <translation>لدى الطبيب</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجل</translation>
    </message>
    <message>
        <source>STAT</source>
        <translation>طارئ</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>غير مدفوعة</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>مدفوعة جزئيًا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>محفظة الهاتف</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>تحويل مصرفي</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>صُرف</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>تم العدّ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>الرقم الوطني</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <translation>تشابه في النطق</translation>
    </message>
    <message>
        <source>same national ID</source>
        <translation>الرقم الوطني نفسه</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>الهاتف نفسه</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>تشابه في النطق</translation>
    </message>
    <message>
        <source>same birth year</source>
        <translation>سنة الميلاد نفسها</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>تذكرة الدور</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>فاتورة</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>تقرير Z</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>أصلي</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>لم يُطبع</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>ربما طُبع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Age and sex of a patient: &quot;36 y, Female&quot;.</extracomment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>diagnosis</comment>
        <translation>رئيسي</translation>
    </message>
    <message>
        <source>Secondary</source>
        <comment>diagnosis</comment>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Mild</source>
        <comment>reaction</comment>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>reaction</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Severe</source>
        <comment>reaction</comment>
        <translation>شديد</translation>
    </message>
    <message>
        <source>Unusual</source>
        <comment>vitals</comment>
        <translation>غير معتاد</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>حساسية</translation>
    </message>
    <message>
        <source>Class allergy</source>
        <comment>to a class of medicines</comment>
        <translation>حساسية لفئة</translation>
    </message>
    <message>
        <source>Chronic</source>
        <comment>condition</comment>
        <translation>مزمن</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>وصفة طبية</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>إجازة مرضية</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>لياقة صحية</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>خطاب إحالة</translation>
    </message>
    <message>
        <source>Sample label</source>
        <translation>ملصق العينة</translation>
    </message>
    <message>
        <source>Lab report</source>
        <translation>تقرير مختبر</translation>
    </message>
</context>
<context>
    <name>hms::app::LineView</name>
    <message>
        <source>How it is taken</source>
        <translation>طريقة الاستعمال</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Empty: doses a day times days, as the server computes it</source>
        <translation>فارغ: جرعات اليوم مضروبة في الأيام كما يحسبها الخادم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Move the line up (Ctrl+Up)</source>
        <translation>انقل السطر إلى أعلى (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Move the line down (Ctrl+Down)</source>
        <translation>انقل السطر إلى أسفل (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Remove the line (Ctrl+Delete)</source>
        <translation>احذف السطر (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Reason to prescribe it all the same</source>
        <translation>سبب وصفه رغم ذلك</translation>
    </message>
    <message>
        <source>It is recorded, and the pharmacy sees it</source>
        <translation>يُسجَّل السبب وتراه الصيدلية</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>غير ممكن</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>غير متوفر</translation>
    </message>
    <message>
        <source>The pharmacy has none today; it may give another medicine instead.</source>
        <translation>ليس لدى الصيدلية منه اليوم؛ وقد تصرف دواءً آخر بدلًا منه.</translation>
    </message>
</context>
<context>
    <name>hms::app::LinesEditor</name>
    <message>
        <source>Medicine</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>No medicine written yet</source>
        <translation>لم يُكتب أي دواء بعد</translation>
    </message>
    <message>
        <source>Type the first letters above; Enter takes the medicine, then how it is taken and for how many days.</source>
        <translation>اكتب الأحرف الأولى في الأعلى؛ Enter يأخذ الدواء، ثم طريقة الاستعمال وعدد الأيام.</translation>
    </message>
</context>
<context>
    <name>hms::app::Link</name>
    <message>
        <source>Live</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Reconnecting %1 s</source>
        <translation>إعادة الاتصال بعد %1 ث</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>hms::app::LinkBanner</name>
    <message>
        <source>%1. You see the data of %2. What you type is kept; money and numbers wait for the server.</source>
        <translation>‏%1. ما تراه هو بيانات %2. ما تكتبه محفوظ؛ أما المبالغ والأرقام فتنتظر الخادم.</translation>
    </message>
    <message>
        <source>%1. What you type is kept; money and numbers wait for the server.</source>
        <translation>‏%1. ما تكتبه محفوظ؛ أما المبالغ والأرقام فتنتظر الخادم.</translation>
    </message>
</context>
<context>
    <name>hms::app::LinkIndicator</name>
    <message>
        <source>Last heard of the server at %1</source>
        <translation>آخر رد من الخادم: %1</translation>
    </message>
</context>
<context>
    <name>hms::app::LockPage</name>
    <message>
        <source>This desk is locked</source>
        <translation>هذا المكتب مقفل</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>انتهت جلستك</translation>
    </message>
    <message>
        <source>%1&apos;s work stays as it is. Type the password to go on, or another name to take over this desk.</source>
        <translation>عمل %1 باقٍ كما هو. اكتب كلمة المرور للمتابعة، أو اسمًا آخر لتسلّم هذا المكتب.</translation>
    </message>
    <message>
        <source>This is not the password. The desk stays locked.</source>
        <translation>كلمة المرور غير صحيحة. يبقى المكتب مقفلًا.</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>جارٍ التحقق ...</translation>
    </message>
</context>
<context>
    <name>hms::app::LoginPage</name>
    <message>
        <source>Demonstration</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Nothing here is real. Choose somebody and press Enter.</source>
        <translation>لا شيء هنا حقيقي. اختر شخصًا واضغط مفتاح الإدخال.</translation>
    </message>
</context>
<context>
    <name>hms::app::MainWindow</name>
    <message>
        <source>%1 - HMS</source>
        <translation>%1 - HMS</translation>
    </message>
</context>
<context>
    <name>hms::app::MedicineEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Generic name</source>
        <translation>الاسم العلمي</translation>
    </message>
    <message>
        <source>&amp;Brand name</source>
        <translation>الاسم التجاري</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>S&amp;trength</source>
        <translation>التركيز</translation>
    </message>
    <message>
        <source>&amp;Price of one</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>&amp;Reorder at</source>
        <translation>حد إعادة الطلب</translation>
    </message>
    <message>
        <source>Bar&amp;code of the pack</source>
        <translation>الرمز الشريطي للعبوة</translation>
    </message>
    <message>
        <source>Longest time in &amp;days</source>
        <translation>أطول مدة بالأيام</translation>
    </message>
    <message>
        <source>&amp;Least a day</source>
        <translation>الأقل في اليوم</translation>
    </message>
    <message>
        <source>&amp;Most a day</source>
        <translation>الأكثر في اليوم</translation>
    </message>
    <message>
        <source>Empty: sold by its generic name.</source>
        <translation>فارغ: يُباع باسمه العلمي.</translation>
    </message>
    <message>
        <source>Without a price it is not given out.</source>
        <translation>لا يُصرف بلا سعر.</translation>
    </message>
    <message>
        <source>Then somebody is told; 0: nobody is.</source>
        <translation>عندها يُبلَّغ أحد؛ 0: لا أحد.</translation>
    </message>
    <message>
        <source>In units, halves too: 0.5, 4.</source>
        <translation>بالوحدات، والأنصاف أيضًا: 0.5، 4.</translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation>دواء جديد</translation>
    </message>
    <message>
        <source>It can be received and prescribed as soon as it is saved.</source>
        <translation>يمكن استلامه ووصفه فور حفظه.</translation>
    </message>
    <message>
        <source>A new price counts from the next bill on; made bills keep theirs.</source>
        <translation>السعر الجديد يسري من الفاتورة التالية؛ الفواتير المنشأة تبقى كما هي.</translation>
    </message>
    <message>
        <source>Type a number of units, for example 0.5 or 4.</source>
        <translation>اكتب عدد الوحدات، مثلًا 0.5 أو 4.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>هذا ليس مبلغًا.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>%1 is in the catalogue already.</source>
        <translation>%1 موجود في الدليل.</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>Somebody else saved this medicine in the meantime: %1, %2, reorder at %3. What you typed is still here. Compare, then save again.</source>
        <translation>حفظ شخص آخر هذا الدواء في هذه الأثناء: %1، %2، حد إعادة الطلب %3. ما كتبته ما زال هنا. قارن ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>Can be prescribed and gi&amp;ven out</source>
        <translation>يمكن وصفه وصرفه</translation>
    </message>
    <message>
        <source>Checked when it is prescribed</source>
        <translation>ما يُراجع عند وصفه</translation>
    </message>
    <message>
        <source>Most at &amp;once</source>
        <translation>الأكثر دفعة واحدة</translation>
    </message>
    <message>
        <source>S&amp;ubstances</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>&amp;Allergy classes</source>
        <translation>فئات الحساسية</translation>
    </message>
    <message>
        <source>Not &amp;younger than (years)</source>
        <translation>ليس لمن هو أصغر من (سنة)</translation>
    </message>
    <message>
        <source>Not older t&amp;han (years)</source>
        <translation>ليس لمن هو أكبر من (سنة)</translation>
    </message>
    <message>
        <source>&amp;In pregnancy</source>
        <translation>في الحمل</translation>
    </message>
    <message>
        <source>Less for the younger</source>
        <translation>أقل للأصغر سنًا</translation>
    </message>
    <message>
        <source>With commas between them. Empty: the generic name is the one.</source>
        <translation>مع فواصل بينها. فارغ: المادة هي الاسم العلمي.</translation>
    </message>
    <message>
        <source>With commas between them, as Penicillins: who is allergic to one of a class is warned of all.</source>
        <translation>مع فواصل بينها، مثل Penicillins: من لديه حساسية من واحد في الفئة يُحذَّر منها كلها.</translation>
    </message>
    <message>
        <source>At most %1 names.</source>
        <translation>%1 من الأسماء على الأكثر.</translation>
    </message>
    <message>
        <source>This is below the least age.</source>
        <translation>هذا أقل من أصغر عمر.</translation>
    </message>
    <message>
        <source>Type an age in years, each once, and what may be taken at once or a day.</source>
        <translation>اكتب العمر بالسنوات، كل عمر مرة واحدة، وما يمكن أخذه دفعة واحدة أو في اليوم.</translation>
    </message>
</context>
<context>
    <name>hms::app::MedicineFinder</name>
    <message>
        <source>Brand or generic name, or scan the pack</source>
        <translation>الاسم التجاري أو العلمي، أو امسح العبوة</translation>
    </message>
    <message>
        <source>Search a medicine</source>
        <translation>البحث عن دواء</translation>
    </message>
    <message>
        <source>Medicines found</source>
        <translation>الأدوية الموجودة</translation>
    </message>
    <message>
        <source>No medicine is called so</source>
        <translation>لا دواء بهذا الاسم</translation>
    </message>
    <message>
        <source>Try fewer letters or the other name.</source>
        <translation>جرّب حروفًا أقل أو الاسم الآخر.</translation>
    </message>
</context>
<context>
    <name>hms::app::MedicineLabels</name>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Partly given</source>
        <translation>صُرف جزئيًا</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>صُرفت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>أقراص</translation>
    </message>
    <message>
        <source>Capsule</source>
        <translation>كبسولات</translation>
    </message>
    <message>
        <source>Syrup</source>
        <translation>شراب</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>حقن</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>قطرة</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>كريم</translation>
    </message>
    <message>
        <source>Ointment</source>
        <translation>مرهم</translation>
    </message>
    <message>
        <source>Inhaler</source>
        <translation>بخاخ</translation>
    </message>
    <message>
        <source>Suppository</source>
        <translation>تحاميل</translation>
    </message>
    <message>
        <source>Sachet</source>
        <translation>أكياس</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>form of a medicine</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>صُرف</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>جُرد</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>آمن</translation>
    </message>
    <message>
        <source>With caution</source>
        <translation>بحذر</translation>
    </message>
    <message>
        <source>Harms the child</source>
        <translation>يضر الجنين</translation>
    </message>
</context>
<context>
    <name>hms::app::MedicineModel</name>
    <message>
        <source>Medicine</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Generic name</source>
        <translation>الاسم العلمي</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>في المخزون</translation>
    </message>
    <message>
        <source>Reorder at</source>
        <translation>حد إعادة الطلب</translation>
    </message>
    <message>
        <source>First expires</source>
        <translation>أقرب انتهاء</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
</context>
<context>
    <name>hms::app::MedicineSearch</name>
    <message>
        <source>Medicine or set; Down shows your sets</source>
        <translation>دواء أو مجموعة؛ والسهم السفلي يعرض مجموعاتك</translation>
    </message>
    <message>
        <source>Add a medicine or a set</source>
        <translation>أضف دواءً أو مجموعة</translation>
    </message>
    <message>
        <source>Medicines and sets found</source>
        <translation>الأدوية والمجموعات التي وُجدت</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, the generic name or the brand.</source>
        <translation>لم يُعثر على شيء. جرّب أحرفًا أقل أو الاسم العلمي أو التجاري.</translation>
    </message>
    <message>
        <source>Ctrl+Delete removes a set of yours.</source>
        <translation>Ctrl+Delete يحذف مجموعة من مجموعاتك.</translation>
    </message>
    <message>
        <source>You have no sets yet: write lines and save them as a set.</source>
        <translation>ليست لديك مجموعات بعد: اكتب أسطرًا واحفظها مجموعةً.</translation>
    </message>
</context>
<context>
    <name>hms::app::MedicineView</name>
    <message>
        <source>In stock</source>
        <translation>في المخزون</translation>
    </message>
    <message>
        <source>Reorder at</source>
        <translation>حد إعادة الطلب</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Doses a day</source>
        <translation>الجرعات في اليوم</translation>
    </message>
    <message>
        <source>&amp;Receive (F4)</source>
        <translation>استلام (F4)</translation>
    </message>
    <message>
        <source>&amp;Adjust (F6)</source>
        <translation>تعديل (F6)</translation>
    </message>
    <message>
        <source>&amp;Count (F7)</source>
        <translation>جرد (F7)</translation>
    </message>
    <message>
        <source>&amp;Edit (F8)</source>
        <translation>تحرير (F8)</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Nothing on the shelf</source>
        <translation>لا شيء على الرف</translation>
    </message>
    <message>
        <source>Receive a delivery with F4; its batches appear here.</source>
        <translation>استلم توريدًا بالمفتاح F4؛ تظهر دفعاته هنا.</translation>
    </message>
    <message>
        <source>Show used-up batches</source>
        <translation>إظهار الدفعات النافدة</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>Nothing has moved yet</source>
        <translation>لا حركة بعد</translation>
    </message>
    <message>
        <source>Everything received, given out or corrected is written here.</source>
        <translation>كل ما يُستلم أو يُصرف أو يُصحح يُكتب هنا.</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>first expires %1</source>
        <translation>أقرب انتهاء %1</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>غير مراقب</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>doses a day</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>doses a day</comment>
        <translation>على الأكثر %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>doses a day</comment>
        <translation>على الأقل %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>hms::app::MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>hms::app::MomentEdit</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>A time such as 9:05</source>
        <translation>وقت مثل 9:05</translation>
    </message>
</context>
<context>
    <name>hms::app::MovementModel</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Then on hand</source>
        <translation>الموجود بعدها</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>hms::app::NewPasswordForm</name>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>At least 10 characters. A short sentence is easy to remember.</source>
        <translation>10 أحرف على الأقل. الجملة القصيرة سهلة التذكّر.</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Your password was given out by an administrator. Choose one that only you know.</source>
        <translation>كلمة مرورك أعطاها لك المسؤول. اختر كلمة لا يعرفها سواك.</translation>
    </message>
    <message>
        <source>This is shorter than 10 characters.</source>
        <translation>هذه أقصر من 10 أحرف.</translation>
    </message>
    <message>
        <source>The two differ. Type the new password again.</source>
        <translation>الكلمتان مختلفتان. اكتب كلمة المرور الجديدة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>hms::app::NotificationBell</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>No new notifications</source>
        <translation>لا إشعارات جديدة</translation>
    </message>
    <message>
        <source>New notifications: %1</source>
        <translation>إشعارات جديدة: %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
</context>
<context>
    <name>hms::app::Notifications</name>
    <message>
        <source>A refund for bill %1 waits for approval</source>
        <translation>استرداد للفاتورة %1 ينتظر الاعتماد</translation>
    </message>
    <message>
        <source>The refund for bill %1 is approved and can be paid out</source>
        <translation>اعتُمد استرداد الفاتورة %1 ويمكن صرفه</translation>
    </message>
    <message>
        <source>The refund for bill %1 was refused</source>
        <translation>رُفض استرداد الفاتورة %1</translation>
    </message>
    <message>
        <source>%1 runs low: %2 left</source>
        <translation>مخزون %1 منخفض: بقي %2</translation>
    </message>
    <message>
        <source>A batch of %1 expires soon</source>
        <translation>دفعة من %1 تنتهي صلاحيتها قريبًا</translation>
    </message>
    <message>
        <source>The pharmacy gave %1 instead of what you prescribed</source>
        <translation>صرفت الصيدلية %1 بدلاً مما وصفته</translation>
    </message>
    <message>
        <source>News: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Critical value of %1: %2</source>
        <translation>قيمة حرجة لـ %1: %2</translation>
    </message>
    <message>
        <source>%1 acknowledged the critical value</source>
        <translation>أقرّ %1 بالقيمة الحرجة</translation>
    </message>
    <message>
        <source>Results of %1 are back: report %2</source>
        <translation>عادت نتائج %1: التقرير %2</translation>
    </message>
    <message>
        <source>Amended after you saw it: %1 of %2</source>
        <translation>عُدّل بعد أن رأيته: %1 لـ %2</translation>
    </message>
    <message>
        <source>Sent back to you: %1 of %2</source>
        <translation>أُعيد إليك: %1 لـ %2</translation>
    </message>
</context>
<context>
    <name>hms::app::NumbersPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>what, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90% خلال</translation>
    </message>
    <message>
        <source>All laboratories</source>
        <translation>كل المختبرات</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>بحسب اليوم</translation>
    </message>
    <message>
        <source>By test</source>
        <translation>بحسب الفحص</translation>
    </message>
    <message>
        <source>Choose another time above.</source>
        <translation>اختر مدة أخرى في الأعلى.</translation>
    </message>
    <message>
        <source>From collection to release</source>
        <translation>من الجمع إلى الإصدار</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>نصفها خلال</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>No tests were ordered in this time</source>
        <translation>لم تُطلب فحوص في هذه المدة</translation>
    </message>
    <message>
        <source>Numbers by day</source>
        <translation>الأرقام بحسب اليوم</translation>
    </message>
    <message>
        <source>Numbers by test</source>
        <translation>الأرقام بحسب الفحص</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>Press F5 to try again.</source>
        <translation>اضغط F5 للمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Reading the numbers...</source>
        <translation>تُقرأ الأرقام...</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>عينات مرفوضة</translation>
    </message>
    <message>
        <source>Rejected and late</source>
        <translation>المرفوضة والمتأخرة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>The numbers could not be read</source>
        <translation>تعذرت قراءة الأرقام</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>حجم العمل</translation>
    </message>
    <message>
        <source>of these released</source>
        <translation>منها صادرة</translation>
    </message>
</context>
<context>
    <name>hms::app::OpenVisitNotice</name>
    <message>
        <source>Open the entr&amp;y</source>
        <translation>فتح القيد</translation>
    </message>
    <message>
        <source>Move to the &amp;front</source>
        <translation>نقل إلى المقدمة</translation>
    </message>
    <message>
        <source>See an&amp;other doctor too</source>
        <translation>مراجعة طبيب آخر أيضًا</translation>
    </message>
    <message>
        <source>Already checked in: number %1 with %2</source>
        <comment>serial, doctor</comment>
        <translation>سُجّل الوصول من قبل: رقم الدور %1 عند %2</translation>
    </message>
    <message>
        <source>%1, room %2, waiting since %3. Nothing was added.</source>
        <comment>patient, room, time</comment>
        <translation>‏%1، غرفة %2، في الانتظار منذ %3. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>%1, room %2, %3. Nothing was added.</source>
        <comment>patient, room, day</comment>
        <translation>‏%1، غرفة %2، %3. لم يُضف شيء.</translation>
    </message>
</context>
<context>
    <name>hms::app::OrderBasket</name>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>درجة الاستعجال</translation>
    </message>
    <message>
        <source>Ctrl+1 routine, Ctrl+2 urgent, Ctrl+3 STAT</source>
        <translation>Ctrl+1 اعتيادي، Ctrl+2 عاجل، Ctrl+3 فوري</translation>
    </message>
    <message>
        <source>Question to the laboratory</source>
        <translation>سؤال للمختبر</translation>
    </message>
    <message>
        <source>Question to the laboratory, or what it should know</source>
        <translation>سؤال للمختبر، أو ما ينبغي أن يعرفه</translation>
    </message>
    <message>
        <source>At most %1 tests are ordered at once. Order these first.</source>
        <translation>يُطلب %1 فحصًا على الأكثر دفعة واحدة. اطلب هذه أولًا.</translation>
    </message>
    <message>
        <source>already ordered</source>
        <translation>مطلوب من قبل</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>استبعاد %1</translation>
    </message>
    <message>
        <source>a price is missing</source>
        <translation>سعر ناقص</translation>
    </message>
    <message>
        <source>Checking whether it was ordered...</source>
        <translation>جارٍ التحقق من الطلب...</translation>
    </message>
    <message>
        <source>Ordering...</source>
        <translation>جارٍ الطلب...</translation>
    </message>
    <message>
        <source>&amp;Order (Ctrl+Enter)</source>
        <translation>اطلب (Ctrl+Enter) (&amp;O)</translation>
    </message>
    <message>
        <source>Tests of another patient were not ordered: %1</source>
        <translation>لم تُطلب فحوص مريض آخر: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) ordered for %1.</source>
        <translation>
            <numerusform>لم يُطلب أي فحص لـ %1.</numerusform>
            <numerusform>طُلب فحص واحد لـ %1.</numerusform>
            <numerusform>طُلب فحصان لـ %1.</numerusform>
            <numerusform>طُلبت %n فحوص لـ %1.</numerusform>
            <numerusform>طُلب %n فحصًا لـ %1.</numerusform>
            <numerusform>طُلب %n فحص لـ %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::OrderLine</name>
    <message>
        <source>Cancel this test</source>
        <translation>إلغاء هذا الفحص</translation>
    </message>
    <message>
        <source>The patient pays %1</source>
        <translation>يدفع المريض %1</translation>
    </message>
</context>
<context>
    <name>hms::app::OrderList</name>
    <message>
        <source>No test is ordered for this visit.</source>
        <translation>لم يُطلب أي فحص لهذه الزيارة.</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>تحديد الكل (&amp;A)</translation>
    </message>
    <message>
        <source>Tick what the patient pays.</source>
        <translation>حدد ما يدفعه المريض.</translation>
    </message>
    <message>
        <source>Checking whether it was billed...</source>
        <translation>جارٍ التحقق من الفاتورة...</translation>
    </message>
    <message>
        <source>Billing...</source>
        <translation>جارٍ إعداد الفاتورة...</translation>
    </message>
    <message>
        <source>&amp;Bill the ticked tests</source>
        <translation>فوترة الفحوص المحددة (&amp;B)</translation>
    </message>
    <message>
        <source>Bill %1 is made: %2.</source>
        <translation>أُعدت الفاتورة %1: %2.</translation>
    </message>
    <message>
        <source>Why is %1 cancelled?</source>
        <translation>لماذا يُلغى %1؟</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>إلغاء الفحص</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>أُلغي %1.</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>افتح التقرير (&amp;R)</translation>
    </message>
</context>
<context>
    <name>hms::app::OrderPage</name>
    <message>
        <source>Tests of the visit</source>
        <translation>فحوص الزيارة</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
</context>
<context>
    <name>hms::app::OrderWords</name>
    <message>
        <source>bill %1</source>
        <translation>الفاتورة %1</translation>
    </message>
    <message>
        <source>tube %1, due %2</source>
        <translation>الأنبوب %1، موعدها %2</translation>
    </message>
    <message>
        <source>tube %1</source>
        <translation>الأنبوب %1</translation>
    </message>
    <message>
        <source>Ordered, not billed</source>
        <translation>مطلوب، بلا فاتورة</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>بانتظار الدفع</translation>
    </message>
    <message>
        <source>Critical value</source>
        <translation>قيمة حرجة</translation>
    </message>
</context>
<context>
    <name>hms::app::OutgoingTexts</name>
    <message>
        <source>Handed over</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>حلّ محله أحدث</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <translation>%1، موقَّع</translation>
    </message>
    <message>
        <source>Release %1</source>
        <comment>number of results</comment>
        <translation>إصدار %1</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <comment>number of results</comment>
        <translation>تسليم %1</translation>
    </message>
</context>
<context>
    <name>hms::app::OutstandingList</name>
    <message>
        <source>Waiting to pay</source>
        <translation>في انتظار الدفع</translation>
    </message>
    <message>
        <source>Bills waiting to be paid</source>
        <translation>فواتير تنتظر الدفع</translation>
    </message>
    <message>
        <source>Name, phone, bill; older ones too</source>
        <translation>الاسم أو الهاتف أو الفاتورة؛ والأقدم أيضًا</translation>
    </message>
    <message>
        <source>Nobody is waiting to pay</source>
        <translation>لا أحد ينتظر الدفع</translation>
    </message>
    <message>
        <source>Bills appear here the moment they are made. Scan a token or type a name to find an older one.</source>
        <translation>تظهر الفواتير هنا فور إنشائها. امسح تذكرة الدور أو اكتب اسمًا للعثور على فاتورة أقدم.</translation>
    </message>
</context>
<context>
    <name>hms::app::OutstandingModel</name>
    <message>
        <source>Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رقم الدور</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
</context>
<context>
    <name>hms::app::PageNotice</name>
    <message>
        <source>%1: %2</source>
        <comment>section of the page, its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between diagnoses</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>أبقِ كليهما</translation>
    </message>
    <message>
        <source>Keep m&amp;ine</source>
        <translation>أبقِ نصي</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>خذ نصهم</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>احذفه</translation>
    </message>
    <message>
        <source>Another desk wrote at the same places (saved %1). What you typed stands below and is kept. Which text shall stay?</source>
        <translation>كتب جهاز آخر في المواضع نفسها (حُفظت %1). ما كتبته أدناه ومحفوظ. أي نص يبقى؟</translation>
    </message>
    <message>
        <source>There it says:</source>
        <translation>مكتوب هناك:</translation>
    </message>
    <message>
        <source>This page was completed at another desk before this was saved. It is kept on this desk.</source>
        <translation>أُنجزت هذه الصفحة على جهاز آخر قبل حفظ هذا النص. النص محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>الشكوى</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>التشخيصات</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Make it an addendum</source>
        <translation>اجعله ملحقًا</translation>
    </message>
</context>
<context>
    <name>hms::app::PanelMembers</name>
    <message>
        <source>Add a test of this panel</source>
        <translation>أضف فحصًا إلى هذه المجموعة</translation>
    </message>
    <message>
        <source>Tests of the panel</source>
        <translation>فحوص المجموعة</translation>
    </message>
    <message>
        <source>Move the test up (Ctrl+Up)</source>
        <translation>نقل الفحص إلى أعلى (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Move the test down (Ctrl+Down)</source>
        <translation>نقل الفحص إلى أسفل (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Take the test out (Delete)</source>
        <translation>إخراج الفحص (Delete)</translation>
    </message>
    <message>
        <source>Te&amp;sts of the panel</source>
        <translation>فحوص المجموعة (&amp;S)</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (غير مستعمل)</translation>
    </message>
</context>
<context>
    <name>hms::app::PaperLine</name>
    <message>
        <source>Print a &amp;duplicate</source>
        <translation>طباعة نسخة مكررة</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>It came &amp;out</source>
        <translation>خرجت الورقة</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>%1: being recorded...</source>
        <translation>‏%1: جارٍ التسجيل...</translation>
    </message>
    <message>
        <source>%1: printing on %2...</source>
        <translation>‏%1: جارٍ الطبع على %2...</translation>
    </message>
    <message>
        <source>%1: printed as DUPLICATE %2 on %3.</source>
        <translation>‏%1: طُبع نسخةً مكررة %2 على %3.</translation>
    </message>
    <message>
        <source>%1: printed on %2.</source>
        <translation>‏%1: طُبع على %2.</translation>
    </message>
    <message>
        <source>%1: not printed. %2</source>
        <translation>‏%1: لم يُطبع. %2</translation>
    </message>
    <message>
        <source>%1: nothing came out. %2</source>
        <translation>‏%1: لم يخرج شيء. %2</translation>
    </message>
    <message>
        <source>%1: look at the printer, did it come out? %2</source>
        <translation>‏%1: انظر إلى الطابعة، هل خرجت الورقة؟ %2</translation>
    </message>
    <message>
        <source>%1: %2 still has not finished. The money is recorded. Look at the printer; this line changes by itself when it goes on.</source>
        <translation>‏%1: لم تنتهِ الطابعة %2 بعد. المبلغ مسجَّل. انظر إلى الطابعة؛ يتغيّر هذا السطر تلقائيًا عندما تتابع.</translation>
    </message>
    <message>
        <source>It is not known whether the first one came out.</source>
        <translation>لا يُعرف هل خرجت الورقة الأولى.</translation>
    </message>
    <message>
        <source>%1 has no paper. Put in a new roll.</source>
        <translation>لا ورق في الطابعة %1. ضع لفافة جديدة.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check its power and its cable.</source>
        <translation>تعذّر الوصول إلى الطابعة %1. تحقّق من الكهرباء والكابل.</translation>
    </message>
    <message>
        <source>%1 stopped answering. Check its cover and its paper.</source>
        <translation>توقفت الطابعة %1 عن الاستجابة. تحقّق من الغطاء والورق.</translation>
    </message>
    <message>
        <source>%1 broke the connection. Switch it off and on.</source>
        <translation>قطعت الطابعة %1 الاتصال. أطفئها ثم شغّلها.</translation>
    </message>
    <message>
        <source>The system&apos;s print queue did not take it. Check the printer %1.</source>
        <translation>لم تقبلها قائمة الطباعة في النظام. تحقّق من الطابعة %1.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written.</source>
        <translation>تعذّرت الكتابة في مجلد %1.</translation>
    </message>
    <message>
        <source>No printer is chosen for this paper on this desk. An administrator can choose one.</source>
        <translation>لم تُختر طابعة لهذه الورقة على هذا المكتب. يمكن للمسؤول اختيار واحدة.</translation>
    </message>
    <message>
        <source>The printer %1 reports: %2.</source>
        <translation>تفيد الطابعة %1: %2.</translation>
    </message>
</context>
<context>
    <name>hms::app::PatientBanner</name>
    <message>
        <source>, </source>
        <comment>between allergies</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Close the patient (Esc)</source>
        <translation>إغلاق ملف المريض (Esc)</translation>
    </message>
    <message>
        <source>The file that was asked for is joined into this one.</source>
        <translation>الملف المطلوب دُمج في هذا الملف.</translation>
    </message>
    <message>
        <source>Allergic to %1</source>
        <translation>حساسية من %1</translation>
    </message>
    <message>
        <source>Last visit %1</source>
        <translation>آخر زيارة %1</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>لا زيارات بعد</translation>
    </message>
</context>
<context>
    <name>hms::app::PatientForm</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A&amp;ge or date of birth</source>
        <translation>العمر أو تاريخ الميلاد</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>&amp;Blood group</source>
        <translation>فصيلة الدم</translation>
    </message>
    <message>
        <source>National &amp;ID</source>
        <translation>الرقم الوطني</translation>
    </message>
    <message>
        <source>G&amp;uardian</source>
        <translation>ولي الأمر</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء الأمر</translation>
    </message>
    <message>
        <source>You were not finished here. What you typed is back.</source>
        <translation>لم تُنهِ عملك هنا. عاد ما كتبته.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل بيانات %1</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name.</source>
        <translation>اكتب اسم المريض.</translation>
    </message>
    <message>
        <source>Ask for the age or the date of birth.</source>
        <translation>اسأل عن العمر أو تاريخ الميلاد.</translation>
    </message>
    <message>
        <source>Type an age such as 25 or 6m, or a past day such as 12/03/1990.</source>
        <translation>اكتب عمرًا مثل 25 أو 6m، أو تاريخًا سابقًا مثل 12/03/1990.</translation>
    </message>
    <message>
        <source>What you typed was thrown away.</source>
        <translation>أُهمل ما كتبته.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Regi&amp;ster, then check in</source>
        <translation>التسجيل ثم تسجيل الوصول</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>جارٍ الحفظ...</translation>
    </message>
    <message>
        <source>Checking whether it was saved...</source>
        <translation>جارٍ التحقق من الحفظ...</translation>
    </message>
    <message>
        <source>As this desk prints</source>
        <comment>language of a patient&apos;s papers</comment>
        <translation>كما يطبع هذا المكتب</translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation>لغة الأوراق</translation>
    </message>
</context>
<context>
    <name>hms::app::PatientHistory</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>لا يوجد سجل بعد</translation>
    </message>
    <message>
        <source>Visits, bills and payments of this patient appear here.</source>
        <translation>تظهر هنا زيارات هذا المريض وفواتيره ومدفوعاته.</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>نوع القيد</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>Choose “Everything” to see the whole history.</source>
        <translation>اختر «الكل» لرؤية السجل كاملًا.</translation>
    </message>
</context>
<context>
    <name>hms::app::PatientListModel</name>
    <message numerus="yes">
        <source>%n people on %1</source>
        <translation>
            <numerusform>لا أحد على %1</numerusform>
            <numerusform>شخص واحد على %1</numerusform>
            <numerusform>شخصان على %1</numerusform>
            <numerusform>%n أشخاص على %1</numerusform>
            <numerusform>%n شخصًا على %1</numerusform>
            <numerusform>%n شخص على %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>لا زيارات بعد</translation>
    </message>
    <message>
        <source>Last visit %1, %2</source>
        <comment>date, doctor</comment>
        <translation>آخر زيارة %1، %2</translation>
    </message>
    <message>
        <source>Last visit %1</source>
        <translation>آخر زيارة %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, found by: %5</source>
        <comment>name, number, facts, last visit, reason</comment>
        <translation>‏%1، %2، %3، %4، عُثر عليه بـ: %5</translation>
    </message>
</context>
<context>
    <name>hms::app::PatientSearch</name>
    <message>
        <source>Number, name or phone</source>
        <translation>الرقم أو الاسم أو الهاتف</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>البحث عن مريض</translation>
    </message>
    <message>
        <source>&amp;Find a patient</source>
        <translation>البحث عن مريض</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>المرضى الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>من الحاضر؟</translation>
    </message>
    <message>
        <source>Type two letters of the name, the patient number or the last digits of the phone. F2 registers somebody new.</source>
        <translation>اكتب حرفين من الاسم أو رقم المريض أو آخر أرقام الهاتف. المفتاح F2 يسجّل شخصًا جديدًا.</translation>
    </message>
    <message>
        <source>Register a new patient (F2)</source>
        <translation>تسجيل مريض جديد (F2)</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>لم يُعثر على أحد بـ «%1»</translation>
    </message>
    <message>
        <source>Try another spelling or fewer letters, or register a new patient.</source>
        <translation>جرّب تهجئة أخرى أو حروفًا أقل، أو سجّل مريضًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>hms::app::PaymentModel</name>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>With</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>hms::app::PaymentPanel</name>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Paid &amp;with</source>
        <translation>وسيلة الدفع</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation>المبلغ المسلَّم</translation>
    </message>
    <message>
        <source>&amp;Number of the slip or transfer</source>
        <translation>رقم القسيمة أو التحويل</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>جارٍ التحقق...</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>جارٍ الإرسال...</translation>
    </message>
    <message>
        <source>&amp;Take %1</source>
        <translation>استلام %1</translation>
    </message>
    <message>
        <source>&amp;Take payment</source>
        <translation>استلام الدفعة</translation>
    </message>
    <message>
        <source>Reading the bill...</source>
        <translation>جارٍ قراءة الفاتورة...</translation>
    </message>
    <message>
        <source>This bill is void</source>
        <translation>هذه الفاتورة ملغاة</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>مدفوعة بالكامل</translation>
    </message>
    <message>
        <source>Nothing is due on this bill. Pick the next one with F6.</source>
        <translation>لا شيء مستحق على هذه الفاتورة. اختر التالية بالمفتاح F6.</translation>
    </message>
    <message>
        <source>Your shift is not open</source>
        <translation>ورديتك غير مفتوحة</translation>
    </message>
    <message>
        <source>Bills can be read. Money moves only inside a shift: press F11 to open yours.</source>
        <translation>يمكن قراءة الفواتير. لا تتحرك النقود إلا داخل وردية: اضغط F11 لفتح ورديتك.</translation>
    </message>
    <message>
        <source>&amp;Open shift</source>
        <translation>فتح الوردية</translation>
    </message>
    <message>
        <source>No bill is open</source>
        <translation>لا توجد فاتورة مفتوحة</translation>
    </message>
    <message>
        <source>Scan a token or a bill, or pick a patient from the list.</source>
        <translation>امسح تذكرة الدور أو الفاتورة، أو اختر مريضًا من القائمة.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>الباقي للمريض</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Type how much is paid now.</source>
        <translation>اكتب كم يُدفع الآن.</translation>
    </message>
    <message>
        <source>Only %1 is due.</source>
        <translation>المستحق %1 فقط.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>هذا ليس مبلغًا.</translation>
    </message>
    <message>
        <source>Less than the amount. Ask for the rest, or lower the amount.</source>
        <translation>أقل من المبلغ. اطلب الباقي أو خفّض المبلغ.</translation>
    </message>
    <message>
        <source>The payment of bill %1 was recorded: receipt %2.</source>
        <translation>سُجّلت دفعة الفاتورة %1: الإيصال %2.</translation>
    </message>
    <message>
        <source>It is not known whether this payment was recorded. Do not take it again: the outcome is told at your next sign-in.</source>
        <translation>لا يُعرف هل سُجّلت هذه الدفعة. لا تستلمها مرة أخرى: تُعلَم بالنتيجة عند تسجيل دخولك التالي.</translation>
    </message>
    <message>
        <source>Bill %1: %2</source>
        <translation>الفاتورة %1: %2</translation>
    </message>
    <message>
        <source>checking...</source>
        <translation>جارٍ التحقق...</translation>
    </message>
</context>
<context>
    <name>hms::app::PaymentSteps</name>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
</context>
<context>
    <name>hms::app::PeriodPicker</name>
    <message>
        <source>&amp;To</source>
        <translation>إل&amp;ى</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>At most one year.</source>
        <translation>سنة واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>From - to</source>
        <translation>من - إلى</translation>
    </message>
    <message>
        <source>The first day comes after the last one.</source>
        <translation>اليوم الأول بعد الأخير.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
</context>
<context>
    <name>hms::app::PermissionGate</name>
    <message>
        <source>Needs the permission “%1”. An administrator can grant it.</source>
        <translation>يتطلب صلاحية «%1». يمكن للمسؤول منحها.</translation>
    </message>
</context>
<context>
    <name>hms::app::PermissionNames</name>
    <message>
        <source>Order tests and put them on a bill</source>
        <translation>طلب الفحوص وإضافتها إلى فاتورة</translation>
    </message>
    <message>
        <source>Label, collect, follow and reject samples</source>
        <translation>وسم العينات وأخذها ومتابعتها ورفضها</translation>
    </message>
    <message>
        <source>See patients</source>
        <translation>عرض المرضى</translation>
    </message>
    <message>
        <source>Register patients</source>
        <translation>تسجيل المرضى</translation>
    </message>
    <message>
        <source>Edit patients</source>
        <translation>تعديل بيانات المرضى</translation>
    </message>
    <message>
        <source>See doctors</source>
        <translation>عرض الأطباء</translation>
    </message>
    <message>
        <source>Edit doctors and fees</source>
        <translation>تعديل الأطباء والأجور</translation>
    </message>
    <message>
        <source>Mark doctors present or absent</source>
        <translation>تعليم حضور الأطباء وغيابهم</translation>
    </message>
    <message>
        <source>See visits and queues</source>
        <translation>عرض الزيارات وقوائم الانتظار</translation>
    </message>
    <message>
        <source>Check patients in</source>
        <translation>تسجيل وصول المرضى</translation>
    </message>
    <message>
        <source>Move, transfer and cancel visits</source>
        <translation>نقل الزيارات وتحويلها وإلغاؤها</translation>
    </message>
    <message>
        <source>Call patients of the own queue</source>
        <translation>نداء مرضى قائمته</translation>
    </message>
    <message>
        <source>Call patients of every queue</source>
        <translation>نداء مرضى كل القوائم</translation>
    </message>
    <message>
        <source>See bills</source>
        <translation>عرض الفواتير</translation>
    </message>
    <message>
        <source>Make bills</source>
        <translation>إنشاء الفواتير</translation>
    </message>
    <message>
        <source>Give discounts</source>
        <translation>منح الخصومات</translation>
    </message>
    <message>
        <source>Approve larger discounts</source>
        <translation>اعتماد الخصومات الأكبر</translation>
    </message>
    <message>
        <source>Void bills</source>
        <translation>إلغاء الفواتير</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>استلام المدفوعات</translation>
    </message>
    <message>
        <source>Ask for refunds</source>
        <translation>طلب الاسترداد</translation>
    </message>
    <message>
        <source>Approve refunds</source>
        <translation>اعتماد الاسترداد</translation>
    </message>
    <message>
        <source>Pay refunds out</source>
        <translation>صرف المبالغ المستردة</translation>
    </message>
    <message>
        <source>Open and close a shift</source>
        <translation>فتح الوردية وإغلاقها</translation>
    </message>
    <message>
        <source>Approve cash differences</source>
        <translation>اعتماد فروق النقد</translation>
    </message>
    <message>
        <source>See accounts</source>
        <translation>عرض الحسابات</translation>
    </message>
    <message>
        <source>Print papers</source>
        <translation>طباعة المستندات</translation>
    </message>
    <message>
        <source>See all settings</source>
        <translation>عرض كل الإعدادات</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>See users</source>
        <translation>عرض المستخدمين</translation>
    </message>
    <message>
        <source>Edit users</source>
        <translation>تعديل المستخدمين</translation>
    </message>
    <message>
        <source>Edit roles</source>
        <translation>تعديل الأدوار الوظيفية</translation>
    </message>
    <message>
        <source>End other people&apos;s sessions</source>
        <translation>إنهاء جلسات الآخرين</translation>
    </message>
    <message>
        <source>See the audit trail</source>
        <translation>عرض سجل التدقيق</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>عرض التقارير</translation>
    </message>
    <message>
        <source>See medicines and stock</source>
        <translation>عرض الأدوية والمخزون</translation>
    </message>
    <message>
        <source>Edit medicines and presets</source>
        <translation>تعديل الأدوية وطرق الاستعمال</translation>
    </message>
    <message>
        <source>Receive, adjust and count stock</source>
        <translation>استلام المخزون وتعديله وجرده</translation>
    </message>
    <message>
        <source>See prescriptions</source>
        <translation>عرض الوصفات</translation>
    </message>
    <message>
        <source>Prescribe for own patients</source>
        <translation>وصف الأدوية لمرضى الطبيب نفسه</translation>
    </message>
    <message>
        <source>Dispense prescriptions</source>
        <translation>صرف الوصفات</translation>
    </message>
    <message>
        <source>Show the waiting-room board</source>
        <translation>عرض لوحة غرفة الانتظار</translation>
    </message>
    <message>
        <source>See vitals, diagnoses and consultations</source>
        <translation>عرض العلامات الحيوية والتشخيصات والاستشارات</translation>
    </message>
    <message>
        <source>Record vitals</source>
        <translation>تسجيل العلامات الحيوية</translation>
    </message>
    <message>
        <source>Record allergies and chronic conditions</source>
        <translation>تسجيل الحساسية والأمراض المزمنة</translation>
    </message>
    <message>
        <source>Write consultations</source>
        <translation>كتابة الاستشارات</translation>
    </message>
    <message>
        <source>View documents of patients</source>
        <translation>عرض وثائق المرضى</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>إضافة وثائق</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>إزالة وثائق</translation>
    </message>
    <message>
        <source>See the catalogue of the laboratory</source>
        <translation>عرض دليل المختبر</translation>
    </message>
    <message>
        <source>Edit labs, tests and their forms</source>
        <translation>تعديل المختبرات والفحوص ونماذجها</translation>
    </message>
    <message>
        <source>Review results</source>
        <translation>مراجعة النتائج</translation>
    </message>
    <message>
        <source>See released results and reports</source>
        <translation>رؤية النتائج والتقارير الصادرة</translation>
    </message>
    <message>
        <source>Enter results</source>
        <translation>إدخال النتائج</translation>
    </message>
    <message>
        <source>Release results</source>
        <translation>إصدار النتائج</translation>
    </message>
    <message>
        <source>Hand reports over</source>
        <translation>تسليم التقارير</translation>
    </message>
    <message>
        <source>Amend released results</source>
        <translation>تصحيح النتائج الصادرة</translation>
    </message>
    <message>
        <source>Settle what instruments sent</source>
        <translation>تسوية ما أرسلته الأجهزة</translation>
    </message>
</context>
<context>
    <name>hms::app::PharmacyModel</name>
    <message>
        <source>No.</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message numerus="yes">
        <source>%n medicine(s)</source>
        <translation>
            <numerusform>بلا أدوية</numerusform>
            <numerusform>دواء واحد</numerusform>
            <numerusform>دواءان</numerusform>
            <numerusform>%n أدوية</numerusform>
            <numerusform>%n دواءً</numerusform>
            <numerusform>%n دواء</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>duration</comment>
        <translation>انتظار %1</translation>
    </message>
</context>
<context>
    <name>hms::app::PharmacyWorkspace</name>
    <message>
        <source>Prescriptions of today</source>
        <translation>وصفات اليوم</translation>
    </message>
    <message>
        <source>Nothing to give out</source>
        <translation>لا شيء للصرف</translation>
    </message>
    <message>
        <source>Prescriptions appear here the moment a doctor writes them. Scan a token to open an older one.</source>
        <translation>تظهر الوصفات هنا فور كتابتها. امسح تذكرة الدور لفتح وصفة أقدم.</translation>
    </message>
    <message>
        <source>Prescriptions of this patient</source>
        <translation>وصفات هذا المريض</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>إعادة القراءة من الخادم</translation>
    </message>
    <message>
        <source>Give something else for this line</source>
        <translation>صرف شيء آخر لهذا السطر</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>صرف</translation>
    </message>
    <message>
        <source>Call the next patient and open the prescription</source>
        <translation>نداء المريض التالي وفتح وصفته</translation>
    </message>
    <message>
        <source>Call the same patient again</source>
        <translation>نداء المريض نفسه مجددًا</translation>
    </message>
    <message>
        <source>Take the money for what was given</source>
        <translation>استلام ثمن ما صُرف</translation>
    </message>
    <message>
        <source>Shift: open, count, close</source>
        <translation>الوردية: فتح، عدّ، إغلاق</translation>
    </message>
    <message>
        <source>Call the next patient</source>
        <translation>نداء المريض التالي</translation>
    </message>
    <message>
        <source>Take medicines back</source>
        <translation>استرجاع أدوية</translation>
    </message>
    <message>
        <source>return</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, doctor, status</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Reading the prescription...</source>
        <translation>جارٍ قراءة الوصفة...</translation>
    </message>
    <message>
        <source>No prescription is open</source>
        <translation>لا وصفة مفتوحة</translation>
    </message>
    <message>
        <source>Press Enter on a patient, scan a token, or call the next one with F9.</source>
        <translation>اضغط مفتاح الإدخال على مريض، أو امسح تذكرة الدور، أو نادِ التالي بالمفتاح F9.</translation>
    </message>
    <message>
        <source>Given to %1. Bill %2: %3 due.</source>
        <translation>صُرف إلى %1. الفاتورة %2: المستحق %3.</translation>
    </message>
    <message>
        <source>Taken back. Bill %1 is void.</source>
        <translation>استُرجع. الفاتورة %1 ملغاة.</translation>
    </message>
    <message>
        <source>Taken back. The refund for bill %1 waits for another person&apos;s approval.</source>
        <translation>استُرجع. استرداد الفاتورة %1 ينتظر موافقة شخص آخر.</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>الصيدلية</translation>
    </message>
</context>
<context>
    <name>hms::app::PlaceNames</name>
    <message>
        <source>Patient&apos;s name</source>
        <translation>اسم المريض</translation>
    </message>
    <message>
        <source>Patient&apos;s number</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>يوم الزيارة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>عدد الأيام</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>To whom a letter goes</source>
        <translation>من يُرسل إليه الخطاب</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>التشخيصات</translation>
    </message>
    <message>
        <source>Doctor&apos;s name</source>
        <translation>اسم الطبيب</translation>
    </message>
    <message>
        <source>Name of the hospital</source>
        <translation>اسم المستشفى</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>الشكوى</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Plan and advice</source>
        <translation>الخطة والنصائح</translation>
    </message>
    <message>
        <source>Prescribed medicines</source>
        <translation>الأدوية الموصوفة</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>ضغط الدم</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>النبض</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Respiration</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>تشبع الأكسجين</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
</context>
<context>
    <name>hms::app::PrescriptionEditor</name>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Repeat &amp;last</source>
        <translation>&amp;كرّر الأخيرة</translation>
    </message>
    <message>
        <source>Save as &amp;set</source>
        <translation>احفظ &amp;مجموعةً</translation>
    </message>
    <message>
        <source>Ad&amp;vice</source>
        <translation>&amp;نصيحة</translation>
    </message>
    <message>
        <source>Advice for the patient and the pharmacy</source>
        <translation>نصيحة للمريض والصيدلية</translation>
    </message>
    <message>
        <source>For the patient and the pharmacy</source>
        <translation>للمريض والصيدلية</translation>
    </message>
    <message>
        <source>No preset is set up, so nothing can be prescribed. Ask the pharmacy for one.</source>
        <translation>لا توجد طريقة استعمال معدّة، فلا يمكن وصف شيء. اطلب من الصيدلية إضافتها.</translation>
    </message>
    <message>
        <source>A prescription has at most %1 lines. Nothing was added.</source>
        <translation>الوصفة لا تزيد على %1 من الأسطر. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Not checked now: %1 It is checked when it is sent.</source>
        <translation>لم يُفحص الآن: %1 سيُفحص عند الإرسال.</translation>
    </message>
    <message>
        <source>The database of interactions did not answer; everything else was checked.</source>
        <translation>لم تُجب قاعدة بيانات التداخلات الدوائية؛ وفُحص كل ما عداها.</translation>
    </message>
    <message>
        <source>Not sent yet: this line still needs something.</source>
        <translation>لم تُرسل بعد: هذا السطر ينقصه شيء.</translation>
    </message>
    <message>
        <source>The prescription of another patient was not written: %1</source>
        <translation>لم تُكتب وصفة مريض آخر: %1</translation>
    </message>
    <message>
        <source>The prescription of %1 is at the pharmacy.</source>
        <translation>وصفة %1 في الصيدلية.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat the last prescription</source>
        <translation>كرّر الوصفة الأخيرة</translation>
    </message>
    <message>
        <source>Checking whether it was written...</source>
        <translation>جارٍ التحقق هل كُتبت...</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>جارٍ الإرسال...</translation>
    </message>
    <message>
        <source>Send to the &amp;pharmacy (Ctrl+Enter)</source>
        <translation>أرسل إلى ال&amp;صيدلية (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>hms::app::PrescriptionFinder</name>
    <message>
        <source>Nobody here has this number. Search the patient by name with F3.</source>
        <translation>لا أحد هنا بهذا الرقم. ابحث عن المريض بالاسم بالمفتاح F3.</translation>
    </message>
    <message>
        <source>The doctor has prescribed nothing here. Ask the patient whether the doctor is finished.</source>
        <translation>لم يصف الطبيب شيئًا هنا. اسأل المريض هل انتهى الطبيب.</translation>
    </message>
</context>
<context>
    <name>hms::app::PrescriptionHead</name>
    <message>
        <source>Close the prescription (Esc)</source>
        <translation>إغلاق الوصفة (Esc)</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>رقم الدور %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>كُتبت %1</translation>
    </message>
    <message>
        <source>comes again %1</source>
        <translation>يعود %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>أُلغيت: %1</translation>
    </message>
    <message>
        <source>The doctor&apos;s note: %1</source>
        <translation>ملاحظة الطبيب: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>allergen, severity</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between allergies</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Allergic to %1</source>
        <translation>حساسية من %1</translation>
    </message>
</context>
<context>
    <name>hms::app::PrescriptionPanel</name>
    <message>
        <source>No prescription was written.</source>
        <translation>لم تُكتب أي وصفة.</translation>
    </message>
    <message>
        <source>The prescription of %1 is cancelled.</source>
        <translation>أُلغيت وصفة %1.</translation>
    </message>
</context>
<context>
    <name>hms::app::PrescriptionSets</name>
    <message>
        <source>The set “%1” is saved.</source>
        <translation>حُفظت المجموعة “%1”.</translation>
    </message>
    <message>
        <source>The set “%1” is removed.</source>
        <translation>حُذفت المجموعة “%1”.</translation>
    </message>
</context>
<context>
    <name>hms::app::PrescriptionWords</name>
    <message>
        <source>Allergic to %1.</source>
        <translation>لديه حساسية من %1.</translation>
    </message>
    <message>
        <source>%1 Reaction: %2.</source>
        <comment>a sentence, what the allergen did</comment>
        <translation>%1 التفاعل: %2.</translation>
    </message>
    <message>
        <source>%1 is prescribed already, until %2.</source>
        <comment>medicine, day</comment>
        <translation>%1 موصوف من قبل حتى %2.</translation>
    </message>
    <message>
        <source>%1 stands on this prescription already.</source>
        <translation>%1 موجود في هذه الوصفة من قبل.</translation>
    </message>
    <message>
        <source>Does not go with %1.</source>
        <translation>لا يتوافق مع %1.</translation>
    </message>
    <message>
        <source>%1 at once; at this age at most %2.</source>
        <translation>%1 في المرة الواحدة؛ والحد الأقصى في هذا العمر %2.</translation>
    </message>
    <message>
        <source>%1 a day; at this age at most %2.</source>
        <translation>%1 في اليوم؛ والحد الأقصى في هذا العمر %2.</translation>
    </message>
    <message>
        <source>%1 a day; less than %2 has no effect.</source>
        <translation>%1 في اليوم؛ أقل من %2 لا مفعول له.</translation>
    </message>
    <message>
        <source>%1 days; at most %2.</source>
        <translation>%1 من الأيام؛ والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>The patient is pregnant.</source>
        <translation>المريضة حامل.</translation>
    </message>
    <message>
        <source>Harms an unborn child: make sure that the patient is not pregnant.</source>
        <translation>يضر الجنين: تأكد من أن المريضة ليست حاملًا.</translation>
    </message>
    <message>
        <source>Not below %1; the patient is %2.</source>
        <comment>ages</comment>
        <translation>لا يوصف دون عمر %1؛ وعمر المريض %2.</translation>
    </message>
    <message>
        <source>Only with care above %1; the patient is %2.</source>
        <comment>ages</comment>
        <translation>بحذر فقط فوق عمر %1؛ وعمر المريض %2.</translation>
    </message>
    <message>
        <source>This medicine is no longer prescribed here. Remove the line or choose another.</source>
        <translation>لم يعد هذا الدواء يوصف هنا. احذف السطر أو اختر دواءً آخر.</translation>
    </message>
    <message>
        <source>Taken when needed: write how many the patient gets.</source>
        <translation>يؤخذ عند الحاجة: اكتب كم يأخذ المريض.</translation>
    </message>
    <message>
        <source>So many days give too large a quantity.</source>
        <translation>هذا العدد من الأيام يعطي كمية كبيرة جدًا.</translation>
    </message>
    <message>
        <source>More at once than the medicine&apos;s limit.</source>
        <translation>أكثر من حد الدواء في المرة الواحدة.</translation>
    </message>
    <message>
        <source>More a day than the medicine&apos;s limit.</source>
        <translation>أكثر من حد الدواء في اليوم.</translation>
    </message>
    <message>
        <source>Less a day than the medicine&apos;s least.</source>
        <translation>أقل من الحد الأدنى للدواء في اليوم.</translation>
    </message>
    <message>
        <source>Longer than the medicine&apos;s limit.</source>
        <translation>مدة أطول من حد الدواء.</translation>
    </message>
    <message>
        <source>Below the medicine&apos;s age.</source>
        <translation>دون العمر المسموح للدواء.</translation>
    </message>
    <message>
        <source>Above the medicine&apos;s age.</source>
        <translation>فوق العمر المسموح للدواء.</translation>
    </message>
    <message>
        <source>Beside %1, which was prescribed already.</source>
        <translation>إلى جانب %1 الموصوف من قبل.</translation>
    </message>
    <message>
        <source>%1 Set aside by %2: %3</source>
        <comment>what was wrong, name, reason</comment>
        <translation>%1 تجاوزه %2: %3</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 في المخزون</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>غير متوفر في المخزون</translation>
    </message>
    <message>
        <source>Belongs to %1, to which the patient is allergic.</source>
        <translation>من فئة %1 التي لدى المريض حساسية منها.</translation>
    </message>
</context>
<context>
    <name>hms::app::PrintPreview</name>
    <message>
        <source>&amp;Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Show the whole page instead of its full width</source>
        <translation>عرض الصفحة كاملة بدلًا من عرضها بكامل اتساعها</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>حفظ بصيغة PDF...</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Document preview</source>
        <translation>معاينة المستند</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>hms::app::PrintedPreview</name>
    <message>
        <source>Language of the paper</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>The printed result</source>
        <translation>النتيجة المطبوعة</translation>
    </message>
    <message>
        <source>Sample patient</source>
        <translation>مريض للتجربة</translation>
    </message>
</context>
<context>
    <name>hms::app::QueueCommands</name>
    <message>
        <source>Number %1 has another place now.</source>
        <translation>تغيّر مكان الرقم %1.</translation>
    </message>
    <message>
        <source>Number %1 is here and waits.</source>
        <translation>حضر صاحب الرقم %1 وهو في الانتظار.</translation>
    </message>
    <message>
        <source>Number %1 did not come.</source>
        <translation>لم يحضر صاحب الرقم %1.</translation>
    </message>
    <message>
        <source>The visit of %1 is cancelled.</source>
        <translation>أُلغيت زيارة %1.</translation>
    </message>
    <message>
        <source>%1 now has number %2 with %3.</source>
        <comment>patient, serial, doctor</comment>
        <translation>لدى %1 الآن رقم الدور %2 عند %3.</translation>
    </message>
</context>
<context>
    <name>hms::app::QueueList</name>
    <message>
        <source>Queue of today</source>
        <translation>قائمة انتظار اليوم</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>Patients appear here the moment the reception checks them in.</source>
        <translation>يظهر المرضى هنا فور تسجيل وصولهم في الاستقبال.</translation>
    </message>
    <message>
        <source>Vitals taken</source>
        <translation>أُخذت العلامات</translation>
    </message>
    <message>
        <source>No vitals</source>
        <translation>بلا علامات</translation>
    </message>
</context>
<context>
    <name>hms::app::QueueModel</name>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Age, sex</source>
        <translation>العمر، الجنس</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>hms::app::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>مساحات العمل</translation>
    </message>
</context>
<context>
    <name>hms::app::ReadingTile</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>reading, value, unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>hms::app::Readings</name>
    <message>
        <source>%1 to %2</source>
        <comment>lowest, highest</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>&amp;Blood pressure</source>
        <translation>ضغط الدم</translation>
    </message>
    <message>
        <source>&amp;Pulse</source>
        <translation>النبض</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>B&amp;reathing</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>&amp;Oxygen saturation</source>
        <translation>تشبع الأكسجين</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Pai&amp;n</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>مم زئبق</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°م</translation>
    </message>
    <message>
        <source>%</source>
        <comment>of oxygen saturation</comment>
        <translation>٪</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>سم</translation>
    </message>
    <message>
        <source>mmol/l</source>
        <translation>ممول/ل</translation>
    </message>
    <message>
        <source>of 10</source>
        <comment>pain, after a figure from 0 to 10</comment>
        <translation>من 10</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <comment>ranges of the two blood pressures</comment>
        <translation>الأعلى %1، الأدنى %2</translation>
    </message>
    <message>
        <source>Type both pressures, such as 120/80.</source>
        <translation>اكتب القيمتين، مثل 120/80.</translation>
    </message>
    <message>
        <source>Type a number, %1.</source>
        <comment>range such as 10 to 350</comment>
        <translation>اكتب عددًا، %1.</translation>
    </message>
    <message>
        <source>Possible is only %1.</source>
        <translation>الممكن فقط %1.</translation>
    </message>
    <message>
        <source>The larger pressure comes first: 120/80.</source>
        <translation>القيمة الكبرى أولًا: 120/80.</translation>
    </message>
    <message>
        <source>Blood s&amp;ugar</source>
        <translation>سكر الدم</translation>
    </message>
</context>
<context>
    <name>hms::app::ReasonLine</name>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
</context>
<context>
    <name>hms::app::ReasonSheet</name>
    <message>
        <source>Reason (it is recorded)</source>
        <translation>السبب (يُسجَّل)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
</context>
<context>
    <name>hms::app::ReceiptCheck</name>
    <message>
        <source>The paper is genuine and the money stands.</source>
        <translation>الورقة أصلية والمبلغ قائم.</translation>
    </message>
    <message>
        <source>The bill was made void. Pay nothing back on this paper.</source>
        <translation>أُلغيت الفاتورة. لا تردّ أي مبلغ بهذه الورقة.</translation>
    </message>
    <message>
        <source>Money was given back on it. Look at the bill before anything else.</source>
        <translation>رُدّ مبلغ على هذا الإيصال. راجع الفاتورة قبل أي شيء آخر.</translation>
    </message>
    <message>
        <source>Number and code do not belong together: the paper was changed. Keep it and call your supervisor.</source>
        <translation>الرقم والرمز لا يتوافقان: الورقة محرَّفة. احتفظ بها واستدعِ المشرف.</translation>
    </message>
    <message>
        <source>This hospital never issued such a receipt.</source>
        <translation>لم يُصدر هذا المستشفى إيصالًا كهذا قط.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Receipt %1, %2, %3. %4</source>
        <translation>الإيصال %1، %2، %3. %4</translation>
    </message>
    <message>
        <source>Receipt %1. %2</source>
        <translation>الإيصال %1. %2</translation>
    </message>
</context>
<context>
    <name>hms::app::ReceivePanel</name>
    <message>
        <source>Sample &amp;number</source>
        <translation>رقم العينة</translation>
    </message>
    <message>
        <source>Sample number</source>
        <translation>رقم العينة</translation>
    </message>
    <message>
        <source>Scan tube after tube, or type a number and press Enter</source>
        <translation>امسح الأنابيب واحدًا تلو الآخر، أو اكتب رقمًا واضغط Enter</translation>
    </message>
    <message>
        <source>Received just now</source>
        <translation>استُلمت الآن</translation>
    </message>
    <message>
        <source>Nothing was scanned yet</source>
        <translation>لم يُمسح شيء بعد</translation>
    </message>
    <message>
        <source>Each scan receives one tube. A tube that must not be used is named in red.</source>
        <translation>كل مسح يستلم أنبوبًا. الأنبوب الذي لا يجوز استعماله يُذكر بالأحمر.</translation>
    </message>
</context>
<context>
    <name>hms::app::ReceiveSheet</name>
    <message>
        <source>&amp;Receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>&amp;Batch number</source>
        <translation>رقم الدفعة</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>03/2027 or 31/03/2027</source>
        <translation>03/2027 أو 31/03/2027</translation>
    </message>
    <message>
        <source>&amp;How many units</source>
        <translation>كم وحدة</translation>
    </message>
    <message>
        <source>&amp;Cost of one</source>
        <translation>كلفة الوحدة</translation>
    </message>
    <message>
        <source>Scan the pack, or type it.</source>
        <translation>امسح العبوة أو اكتبه.</translation>
    </message>
    <message>
        <source>Receive %1</source>
        <translation>استلام %1</translation>
    </message>
    <message>
        <source>Batch after batch; scanning another medicine&apos;s pack goes on with that one.</source>
        <translation>دفعة بعد دفعة؛ ومسح عبوة دواء آخر ينتقل إليه.</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>آخر يوم: %1</translation>
    </message>
    <message>
        <source>Type month and year, or the whole date.</source>
        <translation>اكتب الشهر والسنة، أو التاريخ كاملًا.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>هذا ليس مبلغًا.</translation>
    </message>
    <message>
        <source>Receiving undone</source>
        <translation>تراجع عن الاستلام</translation>
    </message>
    <message>
        <source>%1 of %2 received, batch %3.</source>
        <translation>استُلم %1 من %2، الدفعة %3.</translation>
    </message>
</context>
<context>
    <name>hms::app::ReceivedModel</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Tests, or what is wrong</source>
        <translation>الفحوص، أو الخطأ</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>وقت المسح</translation>
    </message>
</context>
<context>
    <name>hms::app::Receiving</name>
    <message>
        <source>Not received</source>
        <translation>لم تُستلم</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>جارٍ السؤال...</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلمت</translation>
    </message>
</context>
<context>
    <name>hms::app::ReceptionWorkspace</name>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>Check in: go to the doctors, then check in</source>
        <translation>تسجيل الوصول: انتقل إلى الأطباء ثم سجّل الوصول</translation>
    </message>
    <message>
        <source>Take the payment of the visit just checked in</source>
        <translation>استلام دفعة الزيارة التي سُجّل وصولها للتو</translation>
    </message>
    <message>
        <source>Print the token again</source>
        <translation>طباعة تذكرة الدور مجددًا</translation>
    </message>
    <message>
        <source>register person</source>
        <translation>تسجيل شخص</translation>
    </message>
    <message>
        <source>%1 is registered with number %2.</source>
        <translation>سُجّل %1 بالرقم %2.</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>حُفظت التغييرات.</translation>
    </message>
    <message>
        <source>%1 has number %2 with %3.</source>
        <comment>patient, serial, doctor</comment>
        <translation>لدى %1 رقم الدور %2 عند %3.</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>جارٍ الطبع</translation>
    </message>
    <message>
        <source>printer ready</source>
        <translation>الطابعة جاهزة</translation>
    </message>
    <message>
        <source>The token was not printed. The visit is safe. Look at the printer, then press F10.</source>
        <translation>لم تُطبع تذكرة الدور. الزيارة محفوظة. انظر إلى الطابعة ثم اضغط F10.</translation>
    </message>
    <message>
        <source>It is not known whether the token came out. The visit is safe. If there is no paper, press F10.</source>
        <translation>لا يُعرف هل خرجت تذكرة الدور. الزيارة محفوظة. إن لم تجد الورقة فاضغط F10.</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Order tests for the chosen visit, and what to pay of them</source>
        <translation>طلب فحوص للزيارة المختارة، وما يُدفع منها</translation>
    </message>
    <message>
        <source>Choose a visit in the list first; its tests open then.</source>
        <translation>اختر أولًا زيارة من القائمة؛ عندها تُفتح فحوصها.</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <comment>patient, serial</comment>
        <translation>%1، رقم %2</translation>
    </message>
</context>
<context>
    <name>hms::app::Recovered</name>
    <message>
        <source>The payment of %1 was not taken. %2</source>
        <translation>لم تُستلم الدفعة (%1). %2</translation>
    </message>
    <message>
        <source>The payment of %1 was taken. Open its bill to see the receipt.</source>
        <translation>استُلمت الدفعة (%1). افتح فاتورتها لرؤية الإيصال.</translation>
    </message>
    <message>
        <source>The payment of %1 was taken: receipt %2, %3 of %4.</source>
        <translation>استُلمت الدفعة (%1): الإيصال %2، %3 من %4.</translation>
    </message>
    <message>
        <source>The request of a refund</source>
        <translation>طلب استرداد</translation>
    </message>
    <message>
        <source>The approval of a refund</source>
        <translation>اعتماد استرداد</translation>
    </message>
    <message>
        <source>The refusal of a refund</source>
        <translation>رفض استرداد</translation>
    </message>
    <message>
        <source>The paying out of a refund</source>
        <translation>صرف استرداد</translation>
    </message>
    <message>
        <source>The voiding of a bill</source>
        <translation>إلغاء فاتورة</translation>
    </message>
    <message>
        <source>The discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>The opening of the shift</source>
        <translation>فتح الوردية</translation>
    </message>
    <message>
        <source>The locking of the count</source>
        <translation>تثبيت العدّ</translation>
    </message>
    <message>
        <source>The closing of the shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
    <message>
        <source>%1 of %2 went through.</source>
        <comment>an act and its time</comment>
        <translation>‏%1 (%2): تمّ.</translation>
    </message>
    <message>
        <source>%1 of %2 did not go through. %3</source>
        <comment>an act, its time, why</comment>
        <translation>‏%1 (%2): لم يتم. %3</translation>
    </message>
</context>
<context>
    <name>hms::app::RefundList</name>
    <message>
        <source>Refund %1 of %2 is approved. It can be paid out.</source>
        <translation>اعتُمد الاسترداد %1 بمبلغ %2. يمكن صرفه.</translation>
    </message>
    <message>
        <source>Refund %1 is paid out: give back %2.</source>
        <translation>صُرف الاسترداد %1: ردّ %2.</translation>
    </message>
    <message>
        <source>Open refunds</source>
        <translation>طلبات الاسترداد المفتوحة</translation>
    </message>
    <message>
        <source>No refund waits</source>
        <translation>لا استرداد في الانتظار</translation>
    </message>
    <message>
        <source>Open a paid bill and press Refund to ask for one.</source>
        <translation>افتح فاتورة مدفوعة واضغط «استرداد» لطلبه.</translation>
    </message>
    <message>
        <source>Reason, when &amp;refused</source>
        <translation>السبب عند الرفض</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>&amp;Pay out</source>
        <translation>صرف</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>اذكر سبب الرفض.</translation>
    </message>
    <message>
        <source>Refund %1 of %2 is refused.</source>
        <translation>رُفض الاسترداد %1 بمبلغ %2.</translation>
    </message>
</context>
<context>
    <name>hms::app::RefundModel</name>
    <message>
        <source>Refund</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>With</source>
        <translation>الوسيلة</translation>
    </message>
</context>
<context>
    <name>hms::app::RefundSheet</name>
    <message>
        <source>Ask for a refund</source>
        <translation>طلب استرداد</translation>
    </message>
    <message>
        <source>Ask for &amp;refund</source>
        <translation>طلب الاسترداد</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Given back &amp;with</source>
        <translation>وسيلة الرد</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>%1 was paid on this bill. Another person approves the refund before it is paid out.</source>
        <translation>دُفع %1 على هذه الفاتورة. يعتمد شخص آخر الاسترداد قبل صرفه.</translation>
    </message>
    <message>
        <source>Type how much goes back.</source>
        <translation>اكتب كم يُردّ.</translation>
    </message>
    <message>
        <source>A refund needs a reason.</source>
        <translation>الاسترداد يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Refund %1 of %2 is asked for. Another person must approve it.</source>
        <translation>طُلب الاسترداد %1 بمبلغ %2. يجب أن يعتمده شخص آخر.</translation>
    </message>
</context>
<context>
    <name>hms::app::RejectSheet</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Why is this sample no good? All its tests will wait for a new one.</source>
        <translation>لماذا هذه العينة غير صالحة؟ ستنتظر كل فحوصها عينة جديدة.</translation>
    </message>
    <message>
        <source>Haemolysed</source>
        <translation>منحلّة الدم</translation>
    </message>
    <message>
        <source>Clotted</source>
        <translation>متجلطة</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>غير كافية</translation>
    </message>
    <message>
        <source>Wrong tube</source>
        <translation>أنبوب خاطئ</translation>
    </message>
    <message>
        <source>Label missing or wrong</source>
        <translation>الملصق مفقود أو خاطئ</translation>
    </message>
    <message>
        <source>Leaked or broken</source>
        <translation>متسربة أو مكسورة</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>قديمة جدًا</translation>
    </message>
    <message>
        <source>Contaminated</source>
        <translation>ملوثة</translation>
    </message>
    <message>
        <source>Not fasting</source>
        <translation>غير صائم</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>In your words (it is recorded)</source>
        <translation>بكلماتك (يُسجَّل)</translation>
    </message>
    <message>
        <source>&amp;Reject the sample</source>
        <translation>ارفض العينة</translation>
    </message>
</context>
<context>
    <name>hms::app::RemoveSheet</name>
    <message>
        <source>Reason (it is recorded)</source>
        <translation>السبب (يُسجَّل)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Why is “%1” removed?</source>
        <translation>لماذا تُزال «%1»؟</translation>
    </message>
</context>
<context>
    <name>hms::app::RepeatNotice</name>
    <message>
        <source>Order a&amp;gain</source>
        <translation>اطلب مجددًا (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>استبعاد (&amp;L)</translation>
    </message>
    <message>
        <source>Ordered for this visit already and not finished: %1. Order again on purpose?</source>
        <translation>مطلوب لهذه الزيارة من قبل ولم ينتهِ: %1. هل تطلبه مجددًا عمدًا؟</translation>
    </message>
</context>
<context>
    <name>hms::app::ReportWindow</name>
    <message>
        <source>This report is not stored yet: %1</source>
        <translation>لم يُخزَّن هذا التقرير بعد: %1</translation>
    </message>
    <message>
        <source>A newer report took the place of this one.</source>
        <translation>حلّ تقرير أحدث محل هذا.</translation>
    </message>
</context>
<context>
    <name>hms::app::ReportsModel</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>سُلّم إلى</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>%1, version %2, AMENDED</source>
        <translation>%1، الإصدار %2، مصحَّح</translation>
    </message>
</context>
<context>
    <name>hms::app::ReprintSheet</name>
    <message>
        <source>Print a receipt again</source>
        <translation>إعادة طباعة إيصال</translation>
    </message>
    <message>
        <source>&amp;Print duplicate</source>
        <translation>طباعة نسخة مكررة</translation>
    </message>
    <message>
        <source>Re&amp;ceipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The paper will say DUPLICATE and its number. The print is kept with your name.</source>
        <translation>سيُكتب على الورقة «نسخة مكررة» ورقمها. تُحفظ الطباعة باسمك.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>‏%1، %2، %3</translation>
    </message>
    <message>
        <source>A duplicate needs a reason.</source>
        <translation>النسخة المكررة تحتاج إلى سبب.</translation>
    </message>
</context>
<context>
    <name>hms::app::ResultForm</name>
    <message>
        <source>Is needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>The differential count must add up to exactly 100 %.</source>
        <translation>يجب أن يكون مجموع التعداد التفريقي 100 % تمامًا.</translation>
    </message>
</context>
<context>
    <name>hms::app::ResultView</name>
    <message>
        <source>%1, sample %2</source>
        <translation>%1، العينة %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Entered by %1, %2</source>
        <translation>أدخلها %1، %2</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2</source>
        <translation>راجعها %1، %2</translation>
    </message>
    <message>
        <source>Released by %1, %2</source>
        <translation>أصدرها %1، %2</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>موقوفة: %1</translation>
    </message>
    <message>
        <source>Amended: %1</source>
        <translation>صُحّحت: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>ملاحظات: %1</translation>
    </message>
    <message>
        <source>Measured by %1</source>
        <translation>قيس بواسطة %1</translation>
    </message>
</context>
<context>
    <name>hms::app::ReturnSheet</name>
    <message>
        <source>Take medicines back</source>
        <translation>استرجاع أدوية</translation>
    </message>
    <message>
        <source>Given out when</source>
        <translation>متى صُرف</translation>
    </message>
    <message>
        <source>&amp;Why does it come back?</source>
        <translation>لماذا يعود؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء الأمر</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>day and time, pharmacist</comment>
        <translation>%1، صرفها %2</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>الدواء</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المصروف</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>العائد</translation>
    </message>
    <message>
        <source>Comes back: %1</source>
        <translation>العائد: %1</translation>
    </message>
    <message>
        <source>Nothing was given that could come back.</source>
        <translation>لم يُصرف ما يمكن أن يعود.</translation>
    </message>
    <message>
        <source>Reading the bill...</source>
        <translation>جارٍ قراءة الفاتورة...</translation>
    </message>
    <message>
        <source>Bill %1 is not paid: everything of it comes back and it becomes void.</source>
        <translation>الفاتورة %1 غير مدفوعة: يعود كل ما فيها وتُلغى.</translation>
    </message>
    <message>
        <source>Bill %1 is paid in part. Let the rest be paid first, then take back.</source>
        <translation>الفاتورة %1 مدفوعة جزئيًا. ليُدفع الباقي أولًا ثم استرجع.</translation>
    </message>
    <message>
        <source>Bill %1 is paid: the price is asked back as a refund, which another person approves.</source>
        <translation>الفاتورة %1 مدفوعة: يُطلب استرداد الثمن، ويوافق عليه شخص آخر.</translation>
    </message>
    <message>
        <source>Bill %1 is void: nothing of it can come back.</source>
        <translation>الفاتورة %1 ملغاة: لا يعود منها شيء.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Of %1 at most %2 can come back.</source>
        <translation>يمكن أن يعود من %1 على الأكثر %2.</translation>
    </message>
    <message>
        <source>Type how much comes back.</source>
        <translation>اكتب كم يعود.</translation>
    </message>
    <message>
        <source>Taking back needs a reason.</source>
        <translation>الاسترجاع يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Taking back...</source>
        <translation>جارٍ الاسترجاع...</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>جارٍ التحقق...</translation>
    </message>
</context>
<context>
    <name>hms::app::ReviewModel</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
</context>
<context>
    <name>hms::app::ReviewPanel</name>
    <message>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Results of this lane</source>
        <translation>نتائج هذا المسار</translation>
    </message>
    <message>
        <source>No result is open</source>
        <translation>لا توجد نتيجة مفتوحة</translation>
    </message>
    <message>
        <source>Choose one of the lane with the arrow keys.</source>
        <translation>اختر واحدة من المسار بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>The result goes on.</source>
        <translation>تستمر النتيجة.</translation>
    </message>
    <message>
        <source>The result is sent back.</source>
        <translation>أُعيدت النتيجة.</translation>
    </message>
    <message>
        <source>The result is held.</source>
        <translation>أُوقفت النتيجة.</translation>
    </message>
    <message numerus="yes">
        <source>%n clear result(s) reviewed.</source>
        <translation>
            <numerusform>روجعت %n نتائج سليمة.</numerusform>
            <numerusform>روجعت %n نتائج سليمة.</numerusform>
            <numerusform>روجعت %n نتائج سليمة.</numerusform>
            <numerusform>روجعت %n نتائج سليمة.</numerusform>
            <numerusform>روجعت %n نتائج سليمة.</numerusform>
            <numerusform>روجعت %n نتائج سليمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This lane is empty</source>
        <translation>هذا المسار فارغ</translation>
    </message>
    <message>
        <source>Reading the lanes...</source>
        <translation>جارٍ قراءة المسارات...</translation>
    </message>
    <message>
        <source>Results come here the moment they are completed.</source>
        <translation>تأتي النتائج إلى هنا لحظة اكتمالها.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>lane, number of results in it</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Review and release all clear ones...</source>
        <translation>راجع وأصدر كل السليمة...</translation>
    </message>
    <message>
        <source>Review all clear ones...</source>
        <translation>راجع كل السليمة...</translation>
    </message>
    <message>
        <source>Reviewed. %1 is told of the critical value.</source>
        <translation>روجعت. يُبلَّغ %1 بالقيمة الحرجة.</translation>
    </message>
    <message>
        <source>The result of %1 is reviewed.</source>
        <translation>روجعت نتيجة %1.</translation>
    </message>
    <message>
        <source>The result of %1 is released.</source>
        <translation>صدرت نتيجة %1.</translation>
    </message>
</context>
<context>
    <name>hms::app::ReviewSteps</name>
    <message>
        <source>Notes for the report (may stay empty)</source>
        <translation>ملاحظات للتقرير (يمكن تركها)</translation>
    </message>
    <message>
        <source>Notes of the review</source>
        <translation>ملاحظات المراجعة</translation>
    </message>
    <message>
        <source>Send &amp;back...</source>
        <translation>إعادة...</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>راجع</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>You entered this result yourself. Another person reviews it.</source>
        <translation>أدخلت هذه النتيجة بنفسك. يراجعها شخص آخر.</translation>
    </message>
    <message>
        <source>It is held. Let it go on before it is reviewed.</source>
        <translation>إنها موقوفة. دعها تستمر قبل المراجعة.</translation>
    </message>
    <message>
        <source>Let it &amp;go on</source>
        <translation>دعها تستمر</translation>
    </message>
    <message>
        <source>&amp;Hold...</source>
        <translation>إيقاف...</translation>
    </message>
    <message>
        <source>What must be done again? Who entered it will read this.</source>
        <translation>ما الذي يجب إعادته؟ سيقرؤه من أدخلها.</translation>
    </message>
    <message>
        <source>&amp;Send it back</source>
        <translation>أعدها</translation>
    </message>
    <message>
        <source>Why is this result stopped?</source>
        <translation>لماذا تُوقَف هذه النتيجة؟</translation>
    </message>
    <message>
        <source>&amp;Hold it</source>
        <translation>أوقفها</translation>
    </message>
</context>
<context>
    <name>hms::app::SamplePanel</name>
    <message>
        <source>&amp;Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>سلسلة الحيازة</translation>
    </message>
    <message>
        <source>Nothing happened to it yet</source>
        <translation>لم يحدث لها شيء بعد</translation>
    </message>
    <message>
        <source>Where it has been</source>
        <translation>أين كانت</translation>
    </message>
    <message>
        <source>To whom, or where (may stay empty)</source>
        <translation>لمن أو أين (يمكن تركه)</translation>
    </message>
    <message>
        <source>To whom, or where</source>
        <translation>لمن أو أين</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>خزّن</translation>
    </message>
    <message>
        <source>Print the &amp;label</source>
        <translation>اطبع الملصق</translation>
    </message>
    <message>
        <source>Re&amp;ject...</source>
        <translation>رفض...</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>مرفوضة: %1</translation>
    </message>
    <message>
        <source>&amp;Take the sample</source>
        <translation>خذ العينة</translation>
    </message>
    <message>
        <source>&amp;Receive in the lab</source>
        <translation>استلم في المختبر</translation>
    </message>
    <message>
        <source>&amp;Enter results</source>
        <translation>أدخل النتائج</translation>
    </message>
    <message>
        <source>&amp;Take a new sample</source>
        <translation>خذ عينة جديدة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>test, its state</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>hms::app::SearchBox</name>
    <message>
        <source>Search patient, phone, bill, token or command   (Ctrl+K)</source>
        <translation>ابحث عن مريض أو هاتف أو فاتورة أو تذكرة أو أمر   (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>%1, %2, due %3</source>
        <translation>‏%1، %2، المستحق %3</translation>
    </message>
    <message>
        <source>No receipt %1 is known here.</source>
        <translation>لا يوجد هنا إيصال بالرقم %1.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>‏%1، %2، %3</translation>
    </message>
    <message>
        <source>This code is damaged. Scan it again or search by name.</source>
        <translation>هذا الرمز تالف. امسحه مرة أخرى أو ابحث بالاسم.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, the phone, or the patient number.</source>
        <translation>لم يُعثر على شيء. جرّب حروفًا أقل أو الهاتف أو رقم المريض.</translation>
    </message>
</context>
<context>
    <name>hms::app::ServingPanel</name>
    <message>
        <source>Number %1 is finished.</source>
        <translation>انتهى الرقم %1.</translation>
    </message>
    <message>
        <source>Number %1 did not come.</source>
        <translation>لم يحضر صاحب الرقم %1.</translation>
    </message>
    <message>
        <source>Now serving</source>
        <translation>يُخدَم الآن</translation>
    </message>
    <message>
        <source>Nobody is being served</source>
        <translation>لا مريض لدى الطبيب الآن</translation>
    </message>
    <message>
        <source>Press F9 to call the next patient.</source>
        <translation>اضغط F9 لنداء المريض التالي.</translation>
    </message>
    <message>
        <source>Call &amp;next</source>
        <translation>نداء التالي</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Call a&amp;gain</source>
        <translation>نداء مجددًا</translation>
    </message>
    <message>
        <source>No-sho&amp;w</source>
        <translation>لم يحضر</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>اثنان في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>لم ينتهِ أحد</numerusform>
            <numerusform>انتهى واحد</numerusform>
            <numerusform>انتهى اثنان</numerusform>
            <numerusform>انتهى %n</numerusform>
            <numerusform>انتهى %n</numerusform>
            <numerusform>انتهى %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish, call &amp;next</source>
        <translation>إنهاء ونداء التالي</translation>
    </message>
    <message>
        <source>In consultation for %1</source>
        <translation>لدى الطبيب منذ %1</translation>
    </message>
    <message>
        <source>Called %1 ago</source>
        <translation>نودي عليه قبل %1</translation>
    </message>
    <message>
        <source>Number %1 is called.</source>
        <translation>نودي على الرقم %1.</translation>
    </message>
    <message>
        <source>Number %1 is finished. Nobody is waiting.</source>
        <translation>انتهى الرقم %1. لا أحد في الانتظار.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>لا أحد في الانتظار.</translation>
    </message>
    <message>
        <source>Number %1 is called again.</source>
        <translation>نودي على الرقم %1 مجددًا.</translation>
    </message>
</context>
<context>
    <name>hms::app::SetSheet</name>
    <message>
        <source>Name of the set</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>You have a set “%1” already. Replace its lines?</source>
        <translation>لديك مجموعة “%1” من قبل. هل تستبدل أسطرها؟</translation>
    </message>
    <message>
        <source>Keep these lines as a set. With one line it is a favourite.</source>
        <translation>احفظ هذه الأسطر مجموعةً. وبسطر واحد تكون من المفضلة.</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>جارٍ الحفظ...</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدل</translation>
    </message>
    <message>
        <source>Save the set</source>
        <translation>احفظ المجموعة</translation>
    </message>
</context>
<context>
    <name>hms::app::ShiftPanel</name>
    <message>
        <source>Shift</source>
        <translation>الوردية</translation>
    </message>
    <message>
        <source>Count what lies in the drawer before the first patient pays. From then on every payment and refund of yours belongs to this shift.</source>
        <translation>عُدّ ما في الدرج قبل أن يدفع أول مريض. من بعدها تدخل كل دفعة وكل استرداد لك في هذه الوردية.</translation>
    </message>
    <message>
        <source>Cash in the drawer &amp;now</source>
        <translation>النقد في الدرج الآن</translation>
    </message>
    <message>
        <source>&amp;Open the shift</source>
        <translation>فتح الوردية</translation>
    </message>
    <message>
        <source>To close, count the drawer note by note and lock the count. Only then the expected sum is told, and no more money moves in this shift.</source>
        <translation>للإغلاق، عُدّ الدرج ورقةً ورقةً ثم ثبّت العدّ. عندها فقط يُعرض المبلغ المتوقع، ولا تتحرك نقود أخرى في هذه الوردية.</translation>
    </message>
    <message>
        <source>&amp;Lock the count</source>
        <translation>تثبيت العدّ</translation>
    </message>
    <message>
        <source>&amp;Print Z report</source>
        <translation>طباعة تقرير Z</translation>
    </message>
    <message>
        <source>&amp;Show Z report</source>
        <translation>عرض تقرير Z</translation>
    </message>
    <message>
        <source>Open the &amp;next shift</source>
        <translation>فتح الوردية التالية</translation>
    </message>
    <message>
        <source>Type the sum, 0 for an empty drawer.</source>
        <translation>اكتب المجموع، و0 للدرج الفارغ.</translation>
    </message>
    <message>
        <source>One of the counts is no number. Nothing was locked. Correct the marked field.</source>
        <translation>إحدى القيم المعدودة ليست رقمًا. لم يُثبَّت شيء. صحّح الحقل المعلَّم.</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>جارٍ التحقق...</translation>
    </message>
    <message>
        <source>Open since %1, float %2</source>
        <translation>مفتوحة منذ %1، رصيد الافتتاح %2</translation>
    </message>
    <message>
        <source>The shift is closed. Receipts: %1, difference: %2.</source>
        <translation>أُغلقت الوردية. عدد الإيصالات %1، الفرق %2.</translation>
    </message>
    <message>
        <source>Receipts %1 to %2 without a gap.</source>
        <translation>الإيصالات من %1 إلى %2 بلا فجوة.</translation>
    </message>
    <message>
        <source>No receipt was made in this shift.</source>
        <translation>لم يصدر أي إيصال في هذه الوردية.</translation>
    </message>
    <message>
        <source>Missing receipts: %1. Tell your supervisor.</source>
        <translation>إيصالات مفقودة: %1. أبلغ المشرف.</translation>
    </message>
</context>
<context>
    <name>hms::app::ShiftStrip</name>
    <message>
        <source>Re&amp;funds</source>
        <translation>المبالغ المستردة</translation>
    </message>
    <message>
        <source>Open refunds (F8)</source>
        <translation>طلبات الاسترداد المفتوحة (F8)</translation>
    </message>
    <message>
        <source>The shift (F11)</source>
        <translation>الوردية (F11)</translation>
    </message>
    <message>
        <source>Reading your shift...</source>
        <translation>جارٍ قراءة ورديتك...</translation>
    </message>
    <message>
        <source>Your shift opens with the first payment.</source>
        <translation>تُفتح ورديتك مع أول دفعة.</translation>
    </message>
    <message>
        <source>No open shift: bills can only be read.</source>
        <translation>لا وردية مفتوحة: يمكن قراءة الفواتير فقط.</translation>
    </message>
    <message>
        <source>&amp;Open shift</source>
        <translation>فتح الوردية</translation>
    </message>
    <message>
        <source>Shift open since %1, float %2</source>
        <translation>الوردية مفتوحة منذ %1، رصيد الافتتاح %2</translation>
    </message>
    <message>
        <source>The drawer is counted: close the shift.</source>
        <translation>تم عدّ الدرج: أغلق الوردية.</translation>
    </message>
    <message>
        <source>C&amp;ount and close</source>
        <translation>العدّ والإغلاق</translation>
    </message>
    <message>
        <source>Cl&amp;ose shift</source>
        <translation>إغلاق الوردية</translation>
    </message>
</context>
<context>
    <name>hms::app::ShownValueModel</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>المسار</translation>
    </message>
</context>
<context>
    <name>hms::app::SignInForm</name>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>User name or password is not right. Check both and try again.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيح. تحقّق منهما وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Too many tries. You can try again in %1 s. If you forgot the password, ask an administrator for a new one.</source>
        <translation>محاولات كثيرة. يمكنك المحاولة بعد %1 ث. إذا نسيت كلمة المرور فاطلب من المسؤول كلمة جديدة.</translation>
    </message>
    <message>
        <source>Signing in ...</source>
        <translation>جارٍ تسجيل الدخول ...</translation>
    </message>
</context>
<context>
    <name>hms::app::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>وقّع هنا</translation>
    </message>
</context>
<context>
    <name>hms::app::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Drawer counted</source>
        <translation>تم عدّ الدرج</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>الوردية مفتوحة %1</translation>
    </message>
</context>
<context>
    <name>hms::app::StockSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء الأمر</translation>
    </message>
    <message>
        <source>What you typed before is here again. Cancel throws it away.</source>
        <translation>ما كتبته من قبل عاد إلى هنا. الإلغاء يمحوه.</translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>اكتب عددًا صحيحًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>جارٍ الحفظ...</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>جارٍ التحقق...</translation>
    </message>
</context>
<context>
    <name>hms::app::StockWorkspace</name>
    <message>
        <source>Medicines</source>
        <translation>الأدوية</translation>
    </message>
    <message>
        <source>No medicines yet</source>
        <translation>لا أدوية بعد</translation>
    </message>
    <message>
        <source>Press F2 to add the first one.</source>
        <translation>اضغط F2 لإضافة الأول.</translation>
    </message>
    <message>
        <source>To reorder</source>
        <translation>للطلب</translation>
    </message>
    <message>
        <source>Nothing runs low</source>
        <translation>لا شيء منخفض</translation>
    </message>
    <message>
        <source>Medicines appear here when they reach the number they are reordered at.</source>
        <translation>تظهر الأدوية هنا عندما تبلغ حد إعادة الطلب.</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>قرب الانتهاء</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>لا شيء ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Batches appear here some weeks before their last day.</source>
        <translation>تظهر الدفعات هنا قبل آخر أيامها بأسابيع.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>طرق الاستعمال</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>لا طرق استعمال بعد</translation>
    </message>
    <message>
        <source>Press F2 to add one: 1+0+1, and what it says in words.</source>
        <translation>اضغط F2 لإضافة واحدة: 1+0+1 ومعناها بالكلمات.</translation>
    </message>
    <message>
        <source>Not used too</source>
        <translation>وغير المستعملة</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New medicine, or new preset (F2)</source>
        <translation>دواء جديد أو طريقة استعمال جديدة (F2)</translation>
    </message>
    <message>
        <source>No medicine is chosen</source>
        <translation>لم يُختر دواء</translation>
    </message>
    <message>
        <source>Pick one from the list, or scan a pack to receive it.</source>
        <translation>اختر واحدًا من القائمة، أو امسح عبوة لاستلامها.</translation>
    </message>
    <message>
        <source>No medicine has the code %1. Press F2 to add it, or write the code to the medicine that it belongs to.</source>
        <translation>لا دواء بالرمز %1. اضغط F2 لإضافته، أو اكتب الرمز في دوائه.</translation>
    </message>
    <message>
        <source>New medicine, or new preset</source>
        <translation>دواء جديد أو طريقة استعمال جديدة</translation>
    </message>
    <message>
        <source>Receive a delivery of this medicine</source>
        <translation>استلام توريد من هذا الدواء</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>إعادة القراءة من الخادم</translation>
    </message>
    <message>
        <source>Adjust the marked batch</source>
        <translation>تعديل الدفعة المحددة</translation>
    </message>
    <message>
        <source>Count this medicine</source>
        <translation>جرد هذا الدواء</translation>
    </message>
    <message>
        <source>Edit this medicine or preset</source>
        <translation>تحرير هذا الدواء أو طريقة الاستعمال</translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation>دواء جديد</translation>
    </message>
    <message>
        <source>Medicines to reorder</source>
        <translation>أدوية لإعادة الطلب</translation>
    </message>
    <message>
        <source>low stock</source>
        <translation>مخزون منخفض</translation>
    </message>
    <message>
        <source>Expiring batches</source>
        <translation>دفعات قرب الانتهاء</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>صلاحية</translation>
    </message>
    <message>
        <source>Presets of taking medicines</source>
        <translation>طرق استعمال الأدوية</translation>
    </message>
    <message>
        <source>Mark the batch in its list first.</source>
        <translation>حدّد الدفعة في قائمتها أولًا.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
</context>
<context>
    <name>hms::app::SubjectPicker</name>
    <message>
        <source>Sex of the sample patient</source>
        <translation>جنس مريض التجربة</translation>
    </message>
    <message>
        <source>Age of the sample patient</source>
        <translation>عمر مريض التجربة</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>حامل</translation>
    </message>
</context>
<context>
    <name>hms::app::SubstituteBox</name>
    <message>
        <source>Why this one? The doctor will read it</source>
        <translation>لماذا هذا؟ سيقرؤه الطبيب</translation>
    </message>
    <message>
        <source>Reason for the substitute</source>
        <translation>سبب البديل</translation>
    </message>
    <message>
        <source>As prescribed</source>
        <translation>كما وُصف</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>بدلًا منه: %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>%1 in stock, %2 each</source>
        <comment>number of units, price</comment>
        <translation>في المخزون %1، الوحدة %2</translation>
    </message>
</context>
<context>
    <name>hms::app::TableEdit</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>السطر %1، %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2 is missing</source>
        <translation>السطر %1: %2 ناقص</translation>
    </message>
</context>
<context>
    <name>hms::app::TablePanel</name>
    <message>
        <source>Type to filter</source>
        <translation>اكتب للتصفية</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>لا صف مطابق</translation>
    </message>
    <message>
        <source>Clear the filter to see all rows.</source>
        <translation>امسح التصفية لرؤية كل الصفوف.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>جدول CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written. The list is unchanged. Choose another folder.</source>
        <translation>تعذّرت كتابة الملف. القائمة لم تتغيّر. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>hms::app::TemplateEditor</name>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Kind of certificate</source>
        <translation>نوع الشهادة</translation>
    </message>
    <message>
        <source>&amp;Language, by its code</source>
        <translation>الل&amp;غة برمزها</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Insert what is known</source>
        <translation>أدرج ما هو معروف</translation>
    </message>
    <message>
        <source>Insert what is known...</source>
        <translation>أدرج ما هو معروف...</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>Throw changes away</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>بلغة أخرى</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind of certificate, language</comment>
        <translation>%1 باللغة %2</translation>
    </message>
    <message>
        <source>What you typed before is here again.</source>
        <translation>عاد ما كتبته من قبل.</translation>
    </message>
    <message>
        <source>For example hi, ur or fr.</source>
        <translation>مثلًا hi أو ur أو fr.</translation>
    </message>
    <message>
        <source>Type the code of a language: two or three small letters.</source>
        <translation>اكتب رمز لغة: حرفان أو ثلاثة أحرف صغيرة.</translation>
    </message>
    <message>
        <source>The paper needs a title.</source>
        <translation>تحتاج الورقة إلى عنوان.</translation>
    </message>
    <message>
        <source>Nothing is known as {%1}.</source>
        <translation>لا يُعرف شيء باسم {%1}.</translation>
    </message>
    <message>
        <source>%1 in %2 is saved. Papers that are issued already stay as they are.</source>
        <translation>حُفظ %1 باللغة %2. الأوراق الصادرة تبقى كما هي.</translation>
    </message>
    <message>
        <source>There are words in this language already. Choose them in the list to change them.</source>
        <translation>يوجد نص بهذه اللغة. اختره من القائمة لتغييره.</translation>
    </message>
    <message>
        <source>Somebody else saved these words in the meantime. What you typed is still here; saving again puts it over theirs.</source>
        <translation>حفظ شخص آخر هذا النص في هذه الأثناء. ما كتبته ما زال هنا؛ الحفظ مجددًا يضعه مكان نصه.</translation>
    </message>
    <message>
        <source>What you typed was thrown away.</source>
        <translation>أُهمل ما كتبته.</translation>
    </message>
    <message>
        <source>The paper needs words.</source>
        <translation>تحتاج الورقة إلى نص.</translation>
    </message>
    <message>
        <source>Checking whether it was saved...</source>
        <translation>جارٍ التحقق من الحفظ...</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>جارٍ الحفظ...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>hms::app::TemplateExample</name>
    <message>
        <source>As the paper will read</source>
        <translation>كما ستُقرأ الورقة</translation>
    </message>
    <message>
        <source>With a made-up patient. A line about which nothing is known is left out.</source>
        <translation>بمريض متخيَّل. السطر الذي لا يُعرف عنه شيء يُحذف.</translation>
    </message>
</context>
<context>
    <name>hms::app::TemplateList</name>
    <message>
        <source>Certificates and letters</source>
        <translation>الشهادات والخطابات</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>لا نصوص بعد</translation>
    </message>
    <message>
        <source>Press F5 to read the hospital&apos;s templates again.</source>
        <translation>اضغط F5 لقراءة نماذج المستشفى مجددًا.</translation>
    </message>
    <message>
        <source>&amp;New language</source>
        <translation>لغة &amp;جديدة</translation>
    </message>
</context>
<context>
    <name>hms::app::TemplateModel</name>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>hms::app::TemplatesWorkspace</name>
    <message>
        <source>The same paper in another language</source>
        <translation>الورقة نفسها بلغة أخرى</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>القراءة من الخادم مجددًا</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>النماذج</translation>
    </message>
</context>
<context>
    <name>hms::app::TestEditor</name>
    <message>
        <source>Can be &amp;ordered</source>
        <translation>يمكن طلبه (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>الرمز (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Laboratory</source>
        <translation>المختبر (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>السعر (&amp;P)</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>الاسم بالإنجليزية (&amp;E)</translation>
    </message>
    <message>
        <source>Name in &amp;Bengali</source>
        <translation>الاسم بالبنغالية (&amp;B)</translation>
    </message>
    <message>
        <source>Name in &amp;Arabic</source>
        <translation>الاسم بالعربية (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Also found as</source>
        <translation>يُعثر عليه أيضًا باسم (&amp;A)</translation>
    </message>
    <message>
        <source>Speci&amp;men</source>
        <translation>العينة (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tube or cup</source>
        <translation>الأنبوب أو الوعاء (&amp;T)</translation>
    </message>
    <message>
        <source>Colour of its cap</source>
        <translation>لون غطائه</translation>
    </message>
    <message>
        <source>&amp;Ready in</source>
        <translation>جاهز خلال (&amp;R)</translation>
    </message>
    <message>
        <source>Ready in, &amp;urgent</source>
        <translation>جاهز خلال، للعاجل (&amp;U)</translation>
    </message>
    <message>
        <source>Separated by commas: FBC, blood count.</source>
        <translation>مفصولة بفواصل: FBC, blood count.</translation>
    </message>
    <message>
        <source>As #rrggbb.</source>
        <translation>بصيغة ‎#rrggbb.</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>فحص جديد</translation>
    </message>
    <message>
        <source>Empty: the sum of its tests.</source>
        <translation>فارغ: مجموع فحوصها.</translation>
    </message>
    <message>
        <source>Without a price it cannot be ordered.</source>
        <translation>بلا سعر لا يمكن طلبه.</translation>
    </message>
    <message>
        <source>What you typed before is here again. Cancel throws it away.</source>
        <translation>ما كتبته سابقًا هنا من جديد. الإلغاء يتخلص منه.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>هذا ليس مبلغًا.</translation>
    </message>
    <message>
        <source>Type a colour such as #7d3c98.</source>
        <translation>اكتب لونًا مثل ‎#7d3c98.</translation>
    </message>
    <message>
        <source>Urgent takes no longer than routine.</source>
        <translation>العاجل لا يستغرق أطول من الاعتيادي.</translation>
    </message>
    <message>
        <source>A panel needs at least one test.</source>
        <translation>تحتاج المجموعة إلى فحص واحد على الأقل.</translation>
    </message>
    <message>
        <source>%1 has this code.</source>
        <translation>هذا الرمز لـ %1.</translation>
    </message>
    <message>
        <source>Somebody else saved this test in the meantime: %1, %2. What you typed is still here. Compare, then save again.</source>
        <translation>حفظ شخص آخر هذا الفحص في هذه الأثناء: %1، %2. ما كتبته ما زال هنا. قارن ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>جارٍ التحقق...</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>جارٍ الحفظ...</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>حفظ (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>hms::app::TestFiguresModel</name>
    <message>
        <source>Test</source>
        <translation>الفحص</translation>
    </message>
</context>
<context>
    <name>hms::app::TestHits</name>
    <message>
        <source>Tests found</source>
        <translation>الفحوص التي وُجدت</translation>
    </message>
</context>
<context>
    <name>hms::app::TestSearch</name>
    <message>
        <source>Test or panel, by code or name; Down shows the usual ones</source>
        <translation>فحص أو مجموعة بالرمز أو الاسم؛ السهم لأسفل يعرض المعتادة</translation>
    </message>
    <message>
        <source>Add a test or a panel</source>
        <translation>أضف فحصًا أو مجموعة</translation>
    </message>
    <message>
        <source>No such test. Try fewer letters, the code or another name.</source>
        <translation>لا يوجد فحص كهذا. جرب حروفًا أقل أو الرمز أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>The laboratory has no tests yet.</source>
        <translation>لا فحوص لدى المختبر بعد.</translation>
    </message>
</context>
<context>
    <name>hms::app::TestTypeModel</name>
    <message>
        <source>Not used</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>No form yet</source>
        <translation>لا نموذج بعد</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>بلا سعر</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستعمل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Tube or cup</source>
        <translation>الأنبوب أو الوعاء</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>جاهز خلال</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <comment>panel</comment>
        <translation>
            <numerusform>لا فحوص</numerusform>
            <numerusform>فحص واحد</numerusform>
            <numerusform>فحصان</numerusform>
            <numerusform>%n فحوص</numerusform>
            <numerusform>%n فحصًا</numerusform>
            <numerusform>%n فحص</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>hms::app::TopBar</name>
    <message>
        <source>Menu of %1</source>
        <translation>قائمة %1</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>المفاتيح (F1)</translation>
    </message>
    <message>
        <source>Lock (F12)</source>
        <translation>قفل (F12)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>hms::app::TriageList</name>
    <message>
        <source>Waiting without vitals</source>
        <translation>بانتظار القياس</translation>
    </message>
    <message>
        <source>Everybody is measured</source>
        <translation>قِيس الجميع</translation>
    </message>
    <message>
        <source>Who is checked in appears here at once. Scan a token or search to measure somebody again.</source>
        <translation>يظهر هنا فورًا من يُسجَّل دخوله. امسح الرقم أو ابحث لقياس أحد مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>hms::app::TriageModel</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>doctor, serial number</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الإلحاح</translation>
    </message>
</context>
<context>
    <name>hms::app::TriageWorkspace</name>
    <message>
        <source>Waiting without vitals</source>
        <translation>بانتظار القياس</translation>
    </message>
    <message>
        <source>Who is measured next?</source>
        <translation>من التالي للقياس؟</translation>
    </message>
    <message>
        <source>Enter opens the patient marked in the list. Or scan a token, or search with F3.</source>
        <translation>مفتاح Enter يفتح المريض المحدد في القائمة. أو امسح الرقم، أو ابحث بـ F3.</translation>
    </message>
    <message>
        <source>Measured before</source>
        <translation>قيس من قبل</translation>
    </message>
    <message>
        <source>&amp;Correct today&apos;s values</source>
        <translation>صحّح قيم اليوم</translation>
    </message>
    <message>
        <source>This patient has no visit of today. Check the patient in first.</source>
        <translation>لا زيارة لهذا المريض اليوم. سجّل دخوله أولًا.</translation>
    </message>
    <message>
        <source>The vitals of %1 are corrected.</source>
        <translation>صُححت العلامات الحيوية لـ %1.</translation>
    </message>
    <message>
        <source>The vitals of %1 are saved.</source>
        <translation>حُفظت العلامات الحيوية لـ %1.</translation>
    </message>
    <message>
        <source>Go to the list of who waits</source>
        <translation>اذهب إلى قائمة المنتظرين</translation>
    </message>
    <message>
        <source>Read the earlier vitals again from the server</source>
        <translation>أعد قراءة القياسات السابقة من الخادم</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>القياس الأولي</translation>
    </message>
</context>
<context>
    <name>hms::app::TubeLine</name>
    <message>
        <source>%1, %2</source>
        <comment>tube, specimen</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>لا ملصق بعد</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>مملوء</translation>
    </message>
    <message>
        <source>%1 is filled</source>
        <translation>%1 مملوء</translation>
    </message>
</context>
<context>
    <name>hms::app::Turnaround</name>
    <message>
        <source>On time, %1</source>
        <translation>في الوقت، %1</translation>
    </message>
    <message>
        <source>Soon, %1</source>
        <translation>قريبًا، %1</translation>
    </message>
    <message>
        <source>Late, %1</source>
        <translation>متأخر، %1</translation>
    </message>
</context>
<context>
    <name>hms::app::ValueEdit</name>
    <message numerus="yes">
        <source>A number with at most %n decimal(s)</source>
        <translation>
            <numerusform>رقم بما لا يزيد على %n منازل عشرية</numerusform>
            <numerusform>رقم بما لا يزيد على %n منازل عشرية</numerusform>
            <numerusform>رقم بما لا يزيد على %n منازل عشرية</numerusform>
            <numerusform>رقم بما لا يزيد على %n منازل عشرية</numerusform>
            <numerusform>رقم بما لا يزيد على %n منازل عشرية</numerusform>
            <numerusform>رقم بما لا يزيد على %n منازل عشرية</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>رقم صحيح</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>%n حرفًا على الأكثر</numerusform>
            <numerusform>%n حرفًا على الأكثر</numerusform>
            <numerusform>%n حرفًا على الأكثر</numerusform>
            <numerusform>%n حرفًا على الأكثر</numerusform>
            <numerusform>%n حرفًا على الأكثر</numerusform>
            <numerusform>%n حرفًا على الأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the picture below the form</source>
        <translation>أرفق الصورة أسفل النموذج</translation>
    </message>
    <message>
        <source>A picture is attached</source>
        <translation>صورة مرفقة</translation>
    </message>
</context>
<context>
    <name>hms::app::ValueNote</name>
    <message>
        <source>Flag</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
    <message>
        <source>Values are missing</source>
        <translation>قيم ناقصة</translation>
    </message>
    <message>
        <source>Cannot be computed from these</source>
        <translation>لا يمكن حسابه منها</translation>
    </message>
    <message>
        <source>Needs age and sex</source>
        <translation>يلزم العمر والجنس</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغير</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>change, the same in per cent</comment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>المعتاد %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>السابق %1</translation>
    </message>
</context>
<context>
    <name>hms::app::ValueTable</name>
    <message>
        <source>%1. %2</source>
        <comment>line of a table, column</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Values of the result</source>
        <translation>قيم النتيجة</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>لا قيم</translation>
    </message>
</context>
<context>
    <name>hms::app::VisitList</name>
    <message>
        <source>Visits of today</source>
        <translation>زيارات اليوم</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Choose a doctor above. Patients appear here when they are checked in.</source>
        <translation>اختر طبيبًا في الأعلى. يظهر المرضى هنا عند تسجيل وصولهم.</translation>
    </message>
    <message>
        <source>No appointment on this day</source>
        <translation>لا مواعيد في هذا اليوم</translation>
    </message>
    <message>
        <source>Choose a patient, then press F4 to book the day.</source>
        <translation>اختر مريضًا ثم اضغط F4 لحجز اليوم.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>نقل إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>No-sho&amp;w</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Cance&amp;l visit</source>
        <translation>إلغاء الزيارة</translation>
    </message>
    <message>
        <source>Number %1 is already the next one.</source>
        <translation>الرقم %1 هو التالي بالفعل.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>doctor, day</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Cancel number %1, %2? An unpaid bill becomes void.</source>
        <translation>إلغاء الرقم %1، %2؟ تُلغى معه الفاتورة غير المدفوعة.</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>إلغاء الزيارة</translation>
    </message>
    <message>
        <source>Give number %1, %2, to another doctor? There they get a new number.</source>
        <translation>تحويل الرقم %1، %2، إلى طبيب آخر؟ يحصل هناك على رقم جديد.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
</context>
<context>
    <name>hms::app::VisitOrdersModel</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>مأخوذة</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>المختبر</translation>
    </message>
</context>
<context>
    <name>hms::app::VisitTicket</name>
    <message>
        <source>Print token (F10)</source>
        <translation>طباعة تذكرة الدور (F10)</translation>
    </message>
    <message>
        <source>Take payment (F6)</source>
        <translation>استلام الدفعة (F6)</translation>
    </message>
    <message>
        <source>Serial %1</source>
        <translation>رقم الدور %1</translation>
    </message>
    <message>
        <source>%1, room %2, %3</source>
        <comment>doctor, room, day</comment>
        <translation>‏%1، غرفة %2، %3</translation>
    </message>
    <message>
        <source>%1, discount %2, due %3</source>
        <translation>‏%1، الخصم %2، المستحق %3</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>المستحق %1</translation>
    </message>
</context>
<context>
    <name>hms::app::VisitWorkModel</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>بانتظار</translation>
    </message>
</context>
<context>
    <name>hms::app::VitalsForm</name>
    <message>
        <source>Reason (it is recorded)</source>
        <translation>السبب (يُسجَّل)</translation>
    </message>
    <message>
        <source>Why the earlier values are wrong</source>
        <translation>لماذا القيم السابقة خطأ</translation>
    </message>
    <message>
        <source>You were not finished here. What you typed is back.</source>
        <translation>لم تُنهِ عملك هنا. عاد ما كتبته.</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Type at least one value.</source>
        <translation>لم يُقَس شيء بعد. اكتب قيمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>A correction needs a reason, which is recorded.</source>
        <translation>التصحيح يحتاج إلى سبب، ويُسجَّل.</translation>
    </message>
    <message>
        <source>Checking whether it was saved...</source>
        <translation>جارٍ التحقق من الحفظ...</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>جارٍ الحفظ...</translation>
    </message>
    <message>
        <source>&amp;Save the correction</source>
        <translation>احفظ التصحيح</translation>
    </message>
    <message>
        <source>&amp;Save the vitals</source>
        <translation>احفظ العلامات</translation>
    </message>
    <message>
        <source>Wh&amp;y the earlier values are wrong</source>
        <translation>لماذا القيم السابقة خطأ</translation>
    </message>
</context>
<context>
    <name>hms::app::VitalsSection</name>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Correct the values</source>
        <translation>تصحيح القيم</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إغلاق النموذج</translation>
    </message>
    <message>
        <source>The vitals are corrected.</source>
        <translation>صُححت العلامات.</translation>
    </message>
    <message>
        <source>The vitals are saved.</source>
        <translation>حُفظت العلامات.</translation>
    </message>
</context>
<context>
    <name>hms::app::VitalsTrend</name>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>لم يُقَس شيء بعد.</translation>
    </message>
    <message>
        <source>Measured %1 by %2</source>
        <comment>date and time, nurse</comment>
        <translation>قاسها %2 في %1</translation>
    </message>
</context>
<context>
    <name>hms::app::VoidSheet</name>
    <message>
        <source>Void the bill</source>
        <translation>إلغاء الفاتورة</translation>
    </message>
    <message>
        <source>&amp;Void this bill</source>
        <translation>إلغاء هذه الفاتورة</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>%1 was paid. If all of it was taken in your open shift, give it back now; otherwise ask for a refund. This cannot be undone.</source>
        <translation>دُفع %1. إن استُلم كله في ورديتك المفتوحة فردّه الآن؛ وإلا فاطلب استردادًا. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Nothing was paid yet. This cannot be undone.</source>
        <translation>لم يُدفع شيء بعد. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>A void bill needs a reason.</source>
        <translation>إلغاء الفاتورة يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Bill %1 is void. Given back in all: %2.</source>
        <translation>أُلغيت الفاتورة %1. مجموع المردود: %2.</translation>
    </message>
    <message>
        <source>Bill %1 is void.</source>
        <translation>أُلغيت الفاتورة %1.</translation>
    </message>
</context>
<context>
    <name>hms::app::WasNowModel</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>كانت</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>ستصبح</translation>
    </message>
</context>
<context>
    <name>hms::app::WeekStrip</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>short day name, day of the month</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>hms::app::Work</name>
    <message>
        <source>To collect</source>
        <translation>للأخذ</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>To release</source>
        <translation>للإصدار</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>للاستلام</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>للإدخال</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>result</comment>
        <translation>بدأت</translation>
    </message>
</context>
<context>
    <name>hms::app::WorklistModel</name>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>الإلحاح</translation>
    </message>
    <message>
        <source>Age, sex</source>
        <translation>العمر، الجنس</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
</context>
<context>
    <name>hms::app::WorklistPanel</name>
    <message>
        <source>Test</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>قائمة العمل</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما يجب عمله</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Enter for all pa&amp;tients</source>
        <translation>أدخل لكل المرضى</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>state, number of orders in it</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>states</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All tests</source>
        <translation>كل الفحوص</translation>
    </message>
    <message>
        <source>One line for each patient whose sample is in the lab</source>
        <translation>سطر لكل مريض عينته في المختبر</translation>
    </message>
    <message>
        <source>Choose a test with samples in the lab first</source>
        <translation>اختر أولًا فحصًا عيناته في المختبر</translation>
    </message>
    <message>
        <source>No laboratory is set up</source>
        <translation>لم يُنشأ أي مختبر</translation>
    </message>
    <message>
        <source>An administrator adds labs and their tests.</source>
        <translation>يضيف مسؤول المختبرات وفحوصها.</translation>
    </message>
    <message>
        <source>Reading the worklist...</source>
        <translation>جارٍ قراءة قائمة العمل...</translation>
    </message>
    <message>
        <source>Nothing of this kind waits</source>
        <translation>لا شيء من هذا النوع ينتظر</translation>
    </message>
    <message>
        <source>Choose All to see the rest of the lab&apos;s work.</source>
        <translation>اختر الكل لرؤية باقي عمل المختبر.</translation>
    </message>
    <message>
        <source>Nothing waits in this lab</source>
        <translation>لا شيء ينتظر في هذا المختبر</translation>
    </message>
    <message>
        <source>Tests appear here the moment they are paid, or at once when they are urgent. Scan a sample to open an older one.</source>
        <translation>تظهر الفحوص هنا لحظة دفعها، أو فورًا إن كانت عاجلة. امسح عينة لفتح أقدم.</translation>
    </message>
</context>
<context>
    <name>hms::app::WrittenPrescription</name>
    <message>
        <source>%1 given instead of it: %2</source>
        <comment>medicine, reason</comment>
        <translation>صُرف %1 بدلًا منه: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Written at %1 by %2</source>
        <comment>time, doctor</comment>
        <translation>كُتبت في %1، كتبها %2</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>ألغِها</translation>
    </message>
    <message>
        <source>Why it is cancelled (it is recorded)</source>
        <translation>سبب الإلغاء (يُسجَّل)</translation>
    </message>
    <message>
        <source>Cancel the prescription</source>
        <translation>ألغِ الوصفة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 given</source>
        <comment>quantities</comment>
        <translation>صُرف %1 من %2</translation>
    </message>
    <message>
        <source>Checking whether it was cancelled...</source>
        <translation>جارٍ التحقق هل أُلغيت...</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>جارٍ الإلغاء...</translation>
    </message>
</context>
<context>
    <name>hms::app::InstrumentWords</name>
    <message>
        <source>No such sample</source>
        <translation>لا توجد عينة كهذه</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <translation>لم تؤخذ بعد</translation>
    </message>
    <message>
        <source>Sample rejected</source>
        <translation>العينة مرفوضة</translation>
    </message>
    <message>
        <source>Another patient</source>
        <translation>مريض آخر</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>رمز غير معروف</translation>
    </message>
    <message>
        <source>Several tests fit</source>
        <translation>تناسبه عدة فحوص</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Already completed</source>
        <translation>مكتمل من قبل</translation>
    </message>
    <message>
        <source>Another value stands</source>
        <translation>توجد قيمة أخرى</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>وحدة أخرى</translation>
    </message>
    <message>
        <source>Not a value of the form</source>
        <translation>ليست قيمة للنموذج</translation>
    </message>
    <message>
        <source>Not final</source>
        <translation>غير نهائية</translation>
    </message>
    <message>
        <source>Read the number on the tube and assign the values to it.</source>
        <translation>اقرأ الرقم على الأنبوب وأسند القيم إليه.</translation>
    </message>
    <message>
        <source>Note down that the sample was taken, then assign again.</source>
        <translation>سجّل أن العينة أُخذت، ثم أسندها من جديد.</translation>
    </message>
    <message>
        <source>Measure the new sample. These values are not used for a report.</source>
        <translation>قِس العينة الجديدة. لا تُستخدم هذه القيم في تقرير.</translation>
    </message>
    <message>
        <source>The instrument names another patient. Compare tube and patient first.</source>
        <translation>يذكر الجهاز مريضًا آخر. طابق الأنبوب والمريض أولًا.</translation>
    </message>
    <message>
        <source>No test on the sample has a field of this name. Teach what the code stands for.</source>
        <translation>لا حقل بهذا الاسم في فحوص العينة. علّم ما يعنيه الرمز.</translation>
    </message>
    <message>
        <source>Teach which test the code stands for, or enter the value by hand.</source>
        <translation>علّم أي فحص يعنيه الرمز، أو أدخل القيمة يدويًا.</translation>
    </message>
    <message>
        <source>Order the test for this sample, or assign to another one.</source>
        <translation>اطلب الفحص لهذه العينة، أو أسندها إلى أخرى.</translation>
    </message>
    <message>
        <source>The result is completed. Take it back or amend it if this value is right.</source>
        <translation>النتيجة مكتملة. اسحبها أو عدّلها إن كانت هذه القيمة صحيحة.</translation>
    </message>
    <message>
        <source>The draft has another value, which stays. Correct it by hand if this one is right.</source>
        <translation>في المسودة قيمة أخرى وهي باقية. صححها يدويًا إن كانت هذه هي الصحيحة.</translation>
    </message>
    <message>
        <source>The form has another unit. Convert the value and enter it by hand.</source>
        <translation>للنموذج وحدة أخرى. حوّل القيمة وأدخلها يدويًا.</translation>
    </message>
    <message>
        <source>Enter what it means by hand, or measure again.</source>
        <translation>أدخل معناها يدويًا، أو قِس من جديد.</translation>
    </message>
    <message>
        <source>The instrument itself does not stand for it. Measure again.</source>
        <translation>الجهاز نفسه لا يؤكدها. قِس من جديد.</translation>
    </message>
</context>
<context>
    <name>hms::app::InstrumentsPanel</name>
    <message>
        <source>Values of instruments that wait</source>
        <translation>قيم الأجهزة المنتظرة</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>What instruments send lands in the drafts of its sample. Values that fit nowhere come here.</source>
        <translation>ما ترسله الأجهزة يصل إلى مسودات عينته. القيم التي لا مكان لها تأتي إلى هنا.</translation>
    </message>
    <message>
        <source>&amp;Sample number</source>
        <translation>رقم العينة (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>إسناد (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard...</source>
        <translation>استبعاد... (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Teach the code...</source>
        <translation>تعليم الرمز... (&amp;T)</translation>
    </message>
    <message>
        <source>Why the values are discarded</source>
        <translation>سبب استبعاد القيم</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>استبعاد نهائي</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Discarding...</source>
        <translation>جارٍ الاستبعاد...</translation>
    </message>
    <message>
        <source>Checking whether they were discarded...</source>
        <translation>جارٍ التحقق من استبعادها...</translation>
    </message>
    <message numerus="yes">
        <source>All %n values of this sample in the message</source>
        <translation>
            <numerusform>لا قيم أخرى لهذه العينة في الرسالة</numerusform>
            <numerusform>القيمة الوحيدة لهذه العينة في الرسالة</numerusform>
            <numerusform>كلتا قيمتي هذه العينة في الرسالة</numerusform>
            <numerusform>كل قيم هذه العينة في الرسالة (%n)</numerusform>
            <numerusform>كل قيم هذه العينة في الرسالة (%n)</numerusform>
            <numerusform>كل قيم هذه العينة في الرسالة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>جارٍ التحقق...</translation>
    </message>
    <message>
        <source>Assigning...</source>
        <translation>جارٍ الإسناد...</translation>
    </message>
    <message>
        <source>What %1 of %2 stands for is known now.</source>
        <translation>صار معنى %1 من %2 معروفًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are in the drafts of %1.</source>
        <translation>
            <numerusform>لم توضع أي قيمة في مسودات %1.</numerusform>
            <numerusform>وُضعت قيمة واحدة في مسودات %1.</numerusform>
            <numerusform>وُضعت قيمتان في مسودات %1.</numerusform>
            <numerusform>وُضعت %n قيم في مسودات %1.</numerusform>
            <numerusform>وُضعت %n قيمة في مسودات %1.</numerusform>
            <numerusform>وُضعت %n قيمة في مسودات %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) still wait: %1</source>
        <translation>
            <numerusform>لا قيم تنتظر: %1</numerusform>
            <numerusform>ما زالت قيمة واحدة تنتظر: %1</numerusform>
            <numerusform>ما زالت قيمتان تنتظران: %1</numerusform>
            <numerusform>ما زالت %n قيم تنتظر: %1</numerusform>
            <numerusform>ما زالت %n قيمة تنتظر: %1</numerusform>
            <numerusform>ما زالت %n قيمة تنتظر: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were discarded.</source>
        <translation>
            <numerusform>لم تُستبعد أي قيمة.</numerusform>
            <numerusform>استُبعدت قيمة واحدة.</numerusform>
            <numerusform>استُبعدت قيمتان.</numerusform>
            <numerusform>استُبعدت %n قيم.</numerusform>
            <numerusform>استُبعدت %n قيمة.</numerusform>
            <numerusform>استُبعدت %n قيمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::CodeForm</name>
    <message>
        <source>Code of the test</source>
        <translation>رمز الفحص</translation>
    </message>
    <message>
        <source>Test, such as CBC</source>
        <translation>الفحص، مثل CBC</translation>
    </message>
    <message>
        <source>Field of its form</source>
        <translation>حقل نموذجه</translation>
    </message>
    <message>
        <source>Unit as the instrument writes it</source>
        <translation>الوحدة كما يكتبها الجهاز</translation>
    </message>
    <message>
        <source>Its unit</source>
        <translation>وحدته</translation>
    </message>
    <message>
        <source>Teach &amp;it</source>
        <translation>تعليم (&amp;I)</translation>
    </message>
    <message>
        <source>It stands for &amp;nothing</source>
        <translation>لا يعني شيئًا (&amp;N)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>What %1 of %2 stands for</source>
        <translation>ما يعنيه %1 من %2</translation>
    </message>
    <message>
        <source>No test is called so. Type its code or how its name begins.</source>
        <translation>لا فحص بهذا الاسم. اكتب رمزه أو بداية اسمه.</translation>
    </message>
    <message>
        <source>It stands for %1 of %2 so far. Teach once more to change that.</source>
        <translation>يعني حتى الآن %1 من %2. علّمه مرة أخرى لتغيير ذلك.</translation>
    </message>
    <message>
        <source>It stands for nothing so far. Teach once more to change that.</source>
        <translation>لا يعني شيئًا حتى الآن. علّمه مرة أخرى لتغيير ذلك.</translation>
    </message>
</context>
<context>
    <name>hms::app::WaitingValues</name>
    <message>
        <source>Received</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>قيست</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>سبب الانتظار</translation>
    </message>
</context>
</TS>
