<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>BillPaper</name>
    <message>
        <source>UNPAID</source>
        <translation>অপরিশোধিত</translation>
    </message>
    <message>
        <source>PARTLY PAID</source>
        <translation>আংশিক পরিশোধিত</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>পরিশোধিত</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>আবেদন হয়েছে</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>অনুমোদিত</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>প্রদান করা হয়েছে</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>নাকচ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Patient no.</source>
        <translation>রোগী নম্বর</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>Bill no.</source>
        <translation>বিল নম্বর</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ডাক্তার</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>সিরিয়াল</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ছাড়</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পরিশোধিত</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>ফেরত প্রদান</translation>
    </message>
    <message>
        <source>BILL</source>
        <translation>বিল</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>বিবরণ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>একক মূল্য</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>টাকার পরিমাণ</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>পরিশোধ</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>Bill %1</source>
        <translation>বিল %1</translation>
    </message>
    <message>
        <source>Balance due (%1)</source>
        <translation>বকেয়া (%1)</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>ছাড়ের কারণ: %1</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>বাতিলের কারণ: %1</translation>
    </message>
</context>
<context>
    <name>CertificatePaper</name>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Age, sex</source>
        <translation>বয়স, লিঙ্গ</translation>
    </message>
    <message>
        <source>Patient no.</source>
        <translation>রোগী নম্বর</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>নম্বর</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>বিভাগ</translation>
    </message>
    <message>
        <source>CANCELLED: %1</source>
        <translation>বাতিল: %1</translation>
    </message>
    <message>
        <source>Doctor&apos;s signature and stamp</source>
        <translation>ডাক্তারের স্বাক্ষর ও সিল</translation>
    </message>
</context>
<context>
    <name>LabReportPaper</name>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Age, sex</source>
        <translation>বয়স, লিঙ্গ</translation>
    </message>
    <message>
        <source>Patient no.</source>
        <translation>রোগী নং</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ডাক্তার</translation>
    </message>
    <message>
        <source>Report no.</source>
        <translation>রিপোর্ট নং</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>প্রকাশিত</translation>
    </message>
    <message>
        <source>Released by</source>
        <translation>প্রকাশ করেছেন</translation>
    </message>
    <message>
        <source>DRAFT: not reviewed and not released</source>
        <translation>খসড়া: যাচাই ও প্রকাশ করা হয়নি</translation>
    </message>
    <message>
        <source>SUPERSEDED: a newer report takes its place. Do not use this one.</source>
        <translation>বাতিল: নতুন রিপোর্ট এর স্থান নিয়েছে। এটি ব্যবহার করবেন না।</translation>
    </message>
    <message>
        <source>AMENDED REPORT: version %1 takes the place of all earlier ones</source>
        <translation>সংশোধিত রিপোর্ট: সংস্করণ %1 আগের সবগুলোর স্থান নিয়েছে</translation>
    </message>
    <message>
        <source>LABORATORY REPORT</source>
        <translation>ল্যাবরেটরি রিপোর্ট</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>একক</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>মূল্যায়ন</translation>
    </message>
    <message>
        <source>Reference range</source>
        <translation>স্বাভাবিক সীমা</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>আগের ফল</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>End of the report</source>
        <translation>রিপোর্ট শেষ</translation>
    </message>
    <message>
        <source>Draft of a lab report</source>
        <translation>ল্যাব রিপোর্টের খসড়া</translation>
    </message>
    <message>
        <source>Lab report %1</source>
        <translation>ল্যাব রিপোর্ট %1</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>খসড়া</translation>
    </message>
    <message>
        <source>see the picture</source>
        <translation>ছবি দেখুন</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>হিসাব করা হয়নি</translation>
    </message>
    <message>
        <source>cannot be computed here</source>
        <translation>এখানে হিসাব করা যায় না</translation>
    </message>
    <message>
        <source>not computed: sex or age is not known</source>
        <translation>হিসাব করা হয়নি: লিঙ্গ বা বয়স জানা নেই</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>স্বাভাবিক</translation>
    </message>
    <message>
        <source>LOW ▼</source>
        <translation>কম ▼</translation>
    </message>
    <message>
        <source>HIGH ▲</source>
        <translation>বেশি ▲</translation>
    </message>
    <message>
        <source>CRITICAL LOW ▼▼</source>
        <translation>সংকটজনক কম ▼▼</translation>
    </message>
    <message>
        <source>CRITICAL HIGH ▲▲</source>
        <translation>সংকটজনক বেশি ▲▲</translation>
    </message>
    <message>
        <source>ABNORMAL ◆</source>
        <translation>অস্বাভাবিক ◆</translation>
    </message>
    <message>
        <source>CRITICAL ◆◆</source>
        <translation>সংকটজনক ◆◆</translation>
    </message>
    <message>
        <source>not assessable</source>
        <translation>মূল্যায়ন করা যায় না</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>অর্ডার %1</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>সংগ্রহ %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>গ্রহণ %1</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2</source>
        <translation>যাচাই করেছেন %1, %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>কিছু নেই</translation>
    </message>
    <message>
        <source>%1: was %2, now %3</source>
        <translation>%1: ছিল %2, এখন %3</translation>
    </message>
    <message>
        <source>AMENDED: %1</source>
        <translation>সংশোধিত: %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>DEMO: not a valid document</source>
        <translation>নমুনা: বৈধ দলিল নয়</translation>
    </message>
    <message>
        <source>ORIGINAL</source>
        <translation>মূল কপি</translation>
    </message>
    <message>
        <source>DUPLICATE %1</source>
        <translation>প্রতিলিপি %1</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>মুদ্রণ: %1, %2</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>নগদ</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>কার্ড</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>মোবাইল ব্যাংকিং</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>ব্যাংক ট্রান্সফার</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>পৃষ্ঠা %1 / %2</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>পুরুষ</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>মহিলা</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>অন্যান্য</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 বছর</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 মাস</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 দিন</translation>
    </message>
</context>
<context>
    <name>PrescriptionPaper</name>
    <message>
        <source>tablet</source>
        <translation>ট্যাবলেট</translation>
    </message>
    <message>
        <source>capsule</source>
        <translation>ক্যাপসুল</translation>
    </message>
    <message>
        <source>syrup</source>
        <translation>সিরাপ</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>সাসপেনশন</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>ইনজেকশন</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>ড্রপ</translation>
    </message>
    <message>
        <source>cream</source>
        <translation>ক্রিম</translation>
    </message>
    <message>
        <source>ointment</source>
        <translation>মলম</translation>
    </message>
    <message>
        <source>inhaler</source>
        <translation>ইনহেলার</translation>
    </message>
    <message>
        <source>suppository</source>
        <translation>সাপোজিটরি</translation>
    </message>
    <message>
        <source>sachet</source>
        <translation>স্যাশে</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Age, sex</source>
        <translation>বয়স, লিঙ্গ</translation>
    </message>
    <message>
        <source>Patient no.</source>
        <translation>রোগী নম্বর</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ডাক্তার</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>কক্ষ %1</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>বিভাগ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>শারীরিক পরিমাপ</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>রোগ নির্ণয়</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>কোনো অ্যালার্জি জানা নেই</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>অ্যালার্জি</translation>
    </message>
    <message>
        <source>Come again on %1</source>
        <translation>আবার আসবেন: %1</translation>
    </message>
    <message>
        <source>CANCELLED: %1</source>
        <translation>বাতিল: %1</translation>
    </message>
    <message>
        <source>Prescription %1</source>
        <translation>ব্যবস্থাপত্র %1</translation>
    </message>
    <message>
        <source>PRESCRIPTION</source>
        <translation>ব্যবস্থাপত্র</translation>
    </message>
    <message>
        <source>Medicine and how to take it</source>
        <translation>ওষুধ ও ব্যবহারের নিয়ম</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Doctor&apos;s signature</source>
        <translation>ডাক্তারের স্বাক্ষর</translation>
    </message>
    <message>
        <source>BP %1</source>
        <translation>রক্তচাপ %1</translation>
    </message>
    <message>
        <source>Pulse %1</source>
        <translation>নাড়ি %1</translation>
    </message>
    <message>
        <source>Temp. %1</source>
        <translation>তাপমাত্রা %1</translation>
    </message>
    <message>
        <source>Resp. %1</source>
        <translation>শ্বাস %1</translation>
    </message>
    <message>
        <source>SpO₂ %1</source>
        <translation>SpO₂ %1</translation>
    </message>
    <message>
        <source>Weight %1</source>
        <translation>ওজন %1</translation>
    </message>
    <message>
        <source>Height %1</source>
        <translation>উচ্চতা %1</translation>
    </message>
    <message>
        <source>Glucose %1</source>
        <translation>গ্লুকোজ %1</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>ব্যথা %1</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Receipt no.</source>
        <translation>রসিদ নম্বর</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>বিল</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Patient no.</source>
        <translation>রোগী নম্বর</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ডাক্তার</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ক্যাশিয়ার</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ছাড়</translation>
    </message>
    <message>
        <source>Paid before</source>
        <translation>আগে পরিশোধিত</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>পরিশোধের ধরন</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>রেফারেন্স</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>গৃহীত নগদ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>Balance due</source>
        <translation>বকেয়া</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>রসিদ %1</translation>
    </message>
    <message>
        <source>RECEIPT</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Paid now (%1)</source>
        <translation>এখন পরিশোধিত (%1)</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>যাচাই কোড</translation>
    </message>
    <message>
        <source>Please keep this receipt. Thank you.</source>
        <translation>রসিদটি সংরক্ষণ করুন। ধন্যবাদ।</translation>
    </message>
</context>
<context>
    <name>SampleLabel</name>
    <message>
        <source>Taken %1</source>
        <translation>সংগ্রহ %1</translation>
    </message>
    <message>
        <source>Taken ___________  by ______</source>
        <translation>সংগ্রহ ___________  কর্তৃক ______</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>নমুনা %1</translation>
    </message>
</context>
<context>
    <name>Specimens</name>
    <message>
        <source>Whole blood</source>
        <translation>পূর্ণ রক্ত</translation>
    </message>
    <message>
        <source>Serum</source>
        <translation>সিরাম</translation>
    </message>
    <message>
        <source>Plasma</source>
        <translation>প্লাজমা</translation>
    </message>
    <message>
        <source>Capillary blood</source>
        <translation>আঙুলের রক্ত</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>প্রস্রাব</translation>
    </message>
    <message>
        <source>Stool</source>
        <translation>মল</translation>
    </message>
    <message>
        <source>Sputum</source>
        <translation>কফ</translation>
    </message>
    <message>
        <source>Swab</source>
        <translation>সোয়াব</translation>
    </message>
    <message>
        <source>Semen</source>
        <translation>বীর্য</translation>
    </message>
    <message>
        <source>Cerebrospinal fluid</source>
        <translation>মস্তিষ্ক-মেরুরস</translation>
    </message>
    <message>
        <source>Body fluid</source>
        <translation>দেহরস</translation>
    </message>
    <message>
        <source>Tissue</source>
        <translation>টিস্যু</translation>
    </message>
    <message>
        <source>Other specimen</source>
        <translation>অন্য নমুনা</translation>
    </message>
    <message>
        <source>EDTA tube</source>
        <translation>EDTA টিউব</translation>
    </message>
    <message>
        <source>Citrate tube</source>
        <translation>সাইট্রেট টিউব</translation>
    </message>
    <message>
        <source>Fluoride tube</source>
        <translation>ফ্লোরাইড টিউব</translation>
    </message>
    <message>
        <source>Heparin tube</source>
        <translation>হেপারিন টিউব</translation>
    </message>
    <message>
        <source>Gel tube</source>
        <translation>জেল টিউব</translation>
    </message>
    <message>
        <source>Plain tube</source>
        <translation>সাদা টিউব</translation>
    </message>
    <message>
        <source>ESR tube</source>
        <translation>ESR টিউব</translation>
    </message>
    <message>
        <source>Blood culture bottle</source>
        <translation>রক্ত কালচারের বোতল</translation>
    </message>
    <message>
        <source>Urine cup</source>
        <translation>প্রস্রাবের পাত্র</translation>
    </message>
    <message>
        <source>Sterile cup</source>
        <translation>জীবাণুমুক্ত পাত্র</translation>
    </message>
    <message>
        <source>Stool cup</source>
        <translation>মলের পাত্র</translation>
    </message>
    <message>
        <source>Swab tube</source>
        <translation>সোয়াব টিউব</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>স্লাইড</translation>
    </message>
    <message>
        <source>Other container</source>
        <translation>অন্য পাত্র</translation>
    </message>
</context>
<context>
    <name>TokenSlip</name>
    <message>
        <source>URGENT</source>
        <translation>জরুরি</translation>
    </message>
    <message>
        <source>EMERGENCY</source>
        <translation>অতি জরুরি</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Patient no.</source>
        <translation>রোগী নম্বর</translation>
    </message>
    <message>
        <source>Estimated wait</source>
        <translation>আনুমানিক অপেক্ষা</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>প্রায় %1 মিনিট</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>টোকেন %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>আপনার সিরিয়াল</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>কক্ষ %1</translation>
    </message>
    <message>
        <source>Please wait until your number is called.</source>
        <translation>আপনার নম্বর ডাকা পর্যন্ত অপেক্ষা করুন।</translation>
    </message>
</context>
<context>
    <name>ZReport</name>
    <message>
        <source>Cashier</source>
        <translation>ক্যাশিয়ার</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>কর্মদিবস</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>শুরু</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>গণনা</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>সমাপ্তি</translation>
    </message>
    <message>
        <source>Difference: short</source>
        <translation>গরমিল: ঘাটতি</translation>
    </message>
    <message>
        <source>Difference: over</source>
        <translation>গরমিল: উদ্বৃত্ত</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>গরমিল</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>প্রারম্ভিক নগদ</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>গৃহীত নগদ</translation>
    </message>
    <message>
        <source>Cash refunded</source>
        <translation>ফেরত দেওয়া নগদ</translation>
    </message>
    <message>
        <source>Expected in drawer</source>
        <translation>ড্রয়ারে থাকার কথা</translation>
    </message>
    <message>
        <source>Refunds (%1)</source>
        <translation>ফেরত (%1)</translation>
    </message>
    <message>
        <source>of these by voids (%1)</source>
        <translation>এর মধ্যে বাতিল থেকে (%1)</translation>
    </message>
    <message>
        <source>Discounts (%1)</source>
        <translation>ছাড় (%1)</translation>
    </message>
    <message>
        <source>First</source>
        <translation>প্রথম</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>শেষ</translation>
    </message>
    <message>
        <source>Number of receipts</source>
        <translation>রসিদের সংখ্যা</translation>
    </message>
    <message>
        <source>No gaps: the series is complete.</source>
        <translation>কোনো নম্বর বাদ নেই: ক্রম সম্পূর্ণ।</translation>
    </message>
    <message>
        <source>MISSING: %1</source>
        <translation>অনুপস্থিত: %1</translation>
    </message>
    <message>
        <source>Z REPORT</source>
        <translation>জেড রিপোর্ট</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>সংখ্যা</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>গৃহীত</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>নগদ ড্রয়ার</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>গণনা</translation>
    </message>
    <message>
        <source>Refunds and discounts</source>
        <translation>ফেরত ও ছাড়</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Audit seal</source>
        <translation>নিরীক্ষা সিল</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>তত্ত্বাবধায়ক</translation>
    </message>
    <message>
        <source>Z report %1</source>
        <translation>জেড রিপোর্ট %1</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>টাকার অঙ্ক: %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>কারণ: %1</translation>
    </message>
</context>
<context>
    <name>hms::app::AddendaPanel</name>
    <message>
        <source>Addendum</source>
        <translation>সংযোজন</translation>
    </message>
    <message>
        <source>The page itself stays as it was completed. Write here what is to be added.</source>
        <translation>পাতাটি যেমন শেষ হয়েছে তেমনই থাকবে। যা যোগ করতে চান এখানে লিখুন।</translation>
    </message>
    <message>
        <source>&amp;Add to the page</source>
        <translation>পাতায় যোগ করুন</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and time, author</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Adding...</source>
        <translation>যোগ হচ্ছে...</translation>
    </message>
</context>
<context>
    <name>hms::app::AdjustSheet</name>
    <message>
        <source>&amp;Adjust</source>
        <translation>সমন্বয় করুন</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>কমান</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>বাড়ান</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>কী হচ্ছে</translation>
    </message>
    <message>
        <source>&amp;How many units</source>
        <translation>কতটি একক</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Broken, lost, expired, found...</source>
        <translation>ভাঙা, হারানো, মেয়াদোত্তীর্ণ, পাওয়া গেছে...</translation>
    </message>
    <message>
        <source>Adjust batch %1</source>
        <translation>ব্যাচ %1 সমন্বয়</translation>
    </message>
    <message>
        <source>%1, expires %2, %3 on hand</source>
        <comment>medicine, day, units</comment>
        <translation>%1, মেয়াদ %2, মজুদ %3টি</translation>
    </message>
    <message>
        <source>Batch %1 has %2 on hand now.</source>
        <translation>ব্যাচ %1-এ এখন %2টি আছে।</translation>
    </message>
    <message>
        <source>Adjustment undone</source>
        <translation>সমন্বয় ফিরিয়ে নেওয়া হলো</translation>
    </message>
    <message>
        <source>Only %1 are on hand. Nothing was changed.</source>
        <translation>মজুদে মাত্র %1টি আছে। কিছুই বদলায়নি।</translation>
    </message>
</context>
<context>
    <name>hms::app::AgeLimitsEdit</name>
    <message>
        <source>Younger than (years)</source>
        <translation>যত বছরের কম</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>একবারে সর্বোচ্চ</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>দিনে সর্বোচ্চ</translation>
    </message>
</context>
<context>
    <name>hms::app::AlertStepsModel</name>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ধাপ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>কে</translation>
    </message>
</context>
<context>
    <name>hms::app::AlertTexts</name>
    <message>
        <source>Raised by the review</source>
        <translation>যাচাইয়ের সময় ধরা পড়েছে</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>সময়মতো কেউ সাড়া দেননি</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>স্বীকার করা হয়েছে</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>পরবর্তী জনকে জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>সাড়ার অপেক্ষায়</translation>
    </message>
</context>
<context>
    <name>hms::app::AlertsModel</name>
    <message>
        <source>Raised</source>
        <translation>ধরা পড়েছে</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>মান</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
</context>
<context>
    <name>hms::app::AlertsPanel</name>
    <message>
        <source>Critical values</source>
        <translation>সংকটজনক মান</translation>
    </message>
    <message>
        <source>No critical values</source>
        <translation>কোনো সংকটজনক মান নেই</translation>
    </message>
    <message>
        <source>A critical value comes here the moment its result is reviewed.</source>
        <translation>ফল যাচাই হওয়ামাত্র সংকটজনক মান এখানে আসে।</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>কী করা হয়েছে</translation>
    </message>
    <message>
        <source>Who was &amp;called</source>
        <translation>কাকে ফোন করা হয়েছে</translation>
    </message>
    <message>
        <source>Values they &amp;read back</source>
        <translation>তিনি যে মান পড়ে শুনিয়েছেন</translation>
    </message>
    <message>
        <source>&amp;Write the call down</source>
        <translation>ফোনকলটি লিখে রাখুন</translation>
    </message>
    <message>
        <source>%1 read back: %2</source>
        <translation>%1 পড়ে শুনিয়েছেন: %2</translation>
    </message>
    <message>
        <source>Ordered by %1</source>
        <translation>চেয়েছেন %1</translation>
    </message>
    <message>
        <source>%1 has read the critical value back.</source>
        <translation>%1 সংকটজনক মানটি পড়ে শুনিয়েছেন।</translation>
    </message>
</context>
<context>
    <name>hms::app::AmendPanel</name>
    <message>
        <source>What changes</source>
        <translation>কী বদলাবে</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>এখনো কিছু বদলানো হয়নি</translation>
    </message>
    <message>
        <source>Correct a value above: what it was and what it will be stands here.</source>
        <translation>উপরে একটি মান শুধরান: আগে কী ছিল ও পরে কী হবে তা এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>Why the released result is corrected (it stands on the report)</source>
        <translation>প্রকাশিত ফল কেন শুধরানো হচ্ছে (রিপোর্টে থাকবে)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>&amp;Amend and release</source>
        <translation>সংশোধন করে প্রকাশ করুন</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>থাক</translation>
    </message>
    <message>
        <source>Amend %1 of %2</source>
        <translation>%2-এর %1 সংশোধন</translation>
    </message>
    <message>
        <source>The form of this test is damaged. An administrator must mend it.</source>
        <translation>এই পরীক্ষার ফরমটি ত্রুটিপূর্ণ। একজন প্রশাসককে ঠিক করতে হবে।</translation>
    </message>
    <message>
        <source>Some values are missing or wrong. They are marked.</source>
        <translation>কিছু মান নেই বা ভুল। সেগুলো চিহ্নিত করা আছে।</translation>
    </message>
    <message>
        <source>The server refuses this value</source>
        <translation>সার্ভার এই মান নিচ্ছে না</translation>
    </message>
</context>
<context>
    <name>hms::app::Application</name>
    <message>
        <source>This desk cannot keep its own state in %1. Nothing was sent. Make the folder writable for this user and start again.</source>
        <translation>এই ডেস্ক নিজের তথ্য %1-এ রাখতে পারছে না। কিছুই পাঠানো হয়নি। ফোল্ডারটিতে এই ব্যবহারকারীকে লেখার অনুমতি দিয়ে আবার চালু করুন।</translation>
    </message>
    <message>
        <source>Hospital workstation</source>
        <translation>হাসপাতাল ওয়ার্কস্টেশন</translation>
    </message>
    <message>
        <source>Address of the server, for example ws://127.0.0.1:8480/.</source>
        <translation>সার্ভারের ঠিকানা (যেমন ws://127.0.0.1:8480/)।</translation>
    </message>
    <message>
        <source>Folder of this desk&apos;s own state.</source>
        <translation>এই ডেস্কের নিজস্ব তথ্যের ফোল্ডার।</translation>
    </message>
    <message>
        <source>Language: en, bn or ar.</source>
        <translation>ভাষা: en, bn অথবা ar।</translation>
    </message>
    <message>
        <source>Theme: system, light, dark or highContrast.</source>
        <translation>থিম: system, light, dark অথবা highContrast।</translation>
    </message>
    <message>
        <source>Print the card of keys and end.</source>
        <translation>শর্টকাট কী-র তালিকা দেখিয়ে বন্ধ হবে।</translation>
    </message>
    <message>
        <source>Walk through the demo hospital and leave pictures in a folder.</source>
        <translation>ডেমো হাসপাতাল ঘুরে দেখে ছবিগুলো একটি ফোল্ডারে রাখবে।</translation>
    </message>
</context>
<context>
    <name>hms::app::ApproverFields</name>
    <message>
        <source>&amp;Signed by (user name)</source>
        <translation>অনুমোদনকারী (ব্যবহারকারীর নাম)</translation>
    </message>
    <message>
        <source>Their &amp;password</source>
        <translation>তাঁর পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>কে অনুমোদন করছেন?</translation>
    </message>
    <message>
        <source>The password is the signature.</source>
        <translation>পাসওয়ার্ডই স্বাক্ষর।</translation>
    </message>
</context>
<context>
    <name>hms::app::BatchModel</name>
    <message>
        <source>Received %1</source>
        <translation>গ্রহণ %1</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ব্যাচ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>মেয়াদ</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>মেয়াদ শেষ %1</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>মজুদ</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>ওষুধ</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>প্রতিটির ক্রয়মূল্য</translation>
    </message>
</context>
<context>
    <name>hms::app::BatchPanel</name>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>This test has a table. Enter its results one by one.</source>
        <translation>এই পরীক্ষায় একটি তালিকা আছে। ফল একটি একটি করে লিখুন।</translation>
    </message>
    <message>
        <source>%1 was begun with another form. Enter that result alone.</source>
        <translation>%1-এর ফল অন্য ফরমে শুরু হয়েছে। সেটি আলাদা লিখুন।</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>field, unit</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>That was the last line. Escape goes back to the worklist.</source>
        <translation>এটিই শেষ সারি ছিল। Escape কাজের তালিকায় ফেরায়।</translation>
    </message>
    <message>
        <source>%1 of %2 completed</source>
        <translation>%2টির মধ্যে %1টি সম্পূর্ণ</translation>
    </message>
</context>
<context>
    <name>hms::app::BatchRow</name>
    <message>
        <source>%1, %2</source>
        <comment>patient, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষিত হয়নি</translation>
    </message>
    <message>
        <source>Open it alone: somebody else wrote</source>
        <translation>আলাদা খুলুন: অন্য কেউ লিখেছেন</translation>
    </message>
    <message>
        <source>Completing...</source>
        <translation>সম্পূর্ণ করা হচ্ছে...</translation>
    </message>
    <message>
        <source>Large change</source>
        <translation>বড় পরিবর্তন</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>result</comment>
        <translation>সম্পূর্ণ</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 নেই</translation>
    </message>
    <message>
        <source>Does not add up to 100 %</source>
        <translation>যোগফল ১০০ % নয়</translation>
    </message>
</context>
<context>
    <name>hms::app::BillEventModel</name>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>করেছেন</translation>
    </message>
    <message>
        <source>%1, signed by %2</source>
        <translation>%1, অনুমোদন: %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>টাকার অঙ্ক</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>তৈরি</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ছাড়</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পরিশোধ</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>টাকা ফেরতের আবেদন</translation>
    </message>
    <message>
        <source>Refund paid out</source>
        <translation>টাকা ফেরত দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>মূল্য বদল</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>hms::app::BillFinder</name>
    <message>
        <source>Nothing is due for this token.</source>
        <translation>এই টোকেনে কোনো বকেয়া নেই।</translation>
    </message>
</context>
<context>
    <name>hms::app::BillItemModel</name>
    <message>
        <source>For</source>
        <translation>বিবরণ</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>মূল্য</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>মোট</translation>
    </message>
</context>
<context>
    <name>hms::app::BillSheet</name>
    <message>
        <source>Cancel</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>%1, bill %2</source>
        <translation>%1, বিল %2</translation>
    </message>
</context>
<context>
    <name>hms::app::BillView</name>
    <message>
        <source>Due</source>
        <translation>বকেয়া</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>আইটেম</translation>
    </message>
    <message>
        <source>This bill has no lines</source>
        <translation>এই বিলে কোনো আইটেম নেই</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>জমা</translation>
    </message>
    <message>
        <source>Nothing paid yet</source>
        <translation>এখনো কিছু জমা হয়নি</translation>
    </message>
    <message>
        <source>Receipts appear here.</source>
        <translation>রসিদগুলো এখানে আসবে।</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>টাকা ফেরত</translation>
    </message>
    <message>
        <source>Nothing given back</source>
        <translation>কিছু ফেরত দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Refunds of this bill appear here.</source>
        <translation>এই বিলের টাকা ফেরত এখানে আসবে।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>No history</source>
        <translation>কোনো ইতিহাস নেই</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>ছাড়</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পরিশোধ</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>&amp;Discount</source>
        <translation>ছাড়</translation>
    </message>
    <message>
        <source>Re&amp;fund</source>
        <translation>টাকা ফেরত</translation>
    </message>
    <message>
        <source>&amp;Void</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Re&amp;ceipt again</source>
        <translation>আবার রসিদ</translation>
    </message>
    <message>
        <source>&amp;Bill</source>
        <translation>বিল</translation>
    </message>
    <message>
        <source>The whole bill on A4 (F10)</source>
        <translation>A4 কাগজে পুরো বিল (F10)</translation>
    </message>
    <message>
        <source>Reading the bill...</source>
        <translation>বিল আনা হচ্ছে...</translation>
    </message>
    <message>
        <source>No bill is open</source>
        <translation>কোনো বিল খোলা নেই</translation>
    </message>
    <message>
        <source>Scan a token or a bill, or pick a patient from the list with Enter.</source>
        <translation>টোকেন বা বিল স্ক্যান করুন, অথবা তালিকা থেকে রোগী বেছে এন্টার চাপুন।</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>টোকেন %1</translation>
    </message>
    <message>
        <source>Payments (%1)</source>
        <translation>জমা (%1)</translation>
    </message>
    <message>
        <source>Refunds (%1)</source>
        <translation>টাকা ফেরত (%1)</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>ছাড়ের কারণ: %1</translation>
    </message>
</context>
<context>
    <name>hms::app::BirthEdit</name>
    <message>
        <source>25, 6m or 12/03/1990</source>
        <translation>25, 6m বা 12/03/1990</translation>
    </message>
    <message>
        <source>About %1 old</source>
        <translation>বয়স প্রায় %1</translation>
    </message>
    <message>
        <source>Born %1, %2</source>
        <translation>জন্ম %1, %2</translation>
    </message>
</context>
<context>
    <name>hms::app::BulkModel</name>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>লিখেছেন</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফলাফল</translation>
    </message>
</context>
<context>
    <name>hms::app::BulkSheet</name>
    <message>
        <source>Leave it</source>
        <translation>থাক</translation>
    </message>
    <message>
        <source>Left: no longer clear</source>
        <translation>রাখা হলো: আর পরিষ্কার নয়</translation>
    </message>
    <message>
        <source>Left: entered by you</source>
        <translation>রাখা হলো: আপনি নিজে লিখেছেন</translation>
    </message>
    <message>
        <source>Left: changed meanwhile</source>
        <translation>রাখা হলো: এর মধ্যে বদলেছে</translation>
    </message>
    <message>
        <source>Left: it is gone</source>
        <translation>রাখা হলো: এটি আর নেই</translation>
    </message>
    <message>
        <source>Left: no longer to be reviewed</source>
        <translation>রাখা হলো: আর যাচাইয়ের অপেক্ষায় নেই</translation>
    </message>
    <message>
        <source>Clear results</source>
        <translation>পরিষ্কার ফল</translation>
    </message>
    <message>
        <source>Review and release clear results</source>
        <translation>পরিষ্কার ফল যাচাই ও প্রকাশ</translation>
    </message>
    <message>
        <source>Review clear results</source>
        <translation>পরিষ্কার ফল যাচাই</translation>
    </message>
    <message numerus="yes">
        <source>You stand for these %n result(s). They are released at once: the doctors see them and the reports can be handed over.</source>
        <translation>
            <numerusform>এই %nটি ফলের দায়িত্ব আপনার। এগুলো এখনই প্রকাশিত হবে: ডাক্তাররা দেখবেন এবং রিপোর্ট দেওয়া যাবে।</numerusform>
            <numerusform>এই %nটি ফলের দায়িত্ব আপনার। এগুলো এখনই প্রকাশিত হবে: ডাক্তাররা দেখবেন এবং রিপোর্ট দেওয়া যাবে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You stand for these %n result(s). They wait for their release then.</source>
        <translation>
            <numerusform>এই %nটি ফলের দায়িত্ব আপনার। এরপর এগুলো প্রকাশের অপেক্ষায় থাকবে।</numerusform>
            <numerusform>এই %nটি ফলের দায়িত্ব আপনার। এরপর এগুলো প্রকাশের অপেক্ষায় থাকবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The server looks at each of them again and leaves those that are no longer clear.</source>
        <translation>সার্ভার প্রতিটি আবার দেখে এবং যেগুলো আর পরিষ্কার নয় সেগুলো রেখে দেয়।</translation>
    </message>
    <message numerus="yes">
        <source>%n more you entered yourself: another person reviews them.</source>
        <translation>
            <numerusform>আরও %nটি আপনি নিজে লিখেছেন: সেগুলো অন্য কেউ যাচাই করবেন।</numerusform>
            <numerusform>আরও %nটি আপনি নিজে লিখেছেন: সেগুলো অন্য কেউ যাচাই করবেন।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review and release %1</source>
        <translation>%1টি যাচাই ও প্রকাশ করুন</translation>
    </message>
    <message>
        <source>&amp;Review %1</source>
        <translation>%1টি যাচাই করুন</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>প্রকাশিত</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>যাচাই করা</translation>
    </message>
    <message>
        <source>%1 of %2 are done.</source>
        <translation>%2টির মধ্যে %1টি হয়েছে।</translation>
    </message>
    <message>
        <source>&amp;Back to the lanes</source>
        <translation>সারিগুলোতে ফিরুন</translation>
    </message>
</context>
<context>
    <name>hms::app::CallStrip</name>
    <message>
        <source>&amp;Call next</source>
        <translation>পরের জনকে ডাকুন</translation>
    </message>
    <message>
        <source>Call the one who waits longest (F9)</source>
        <translation>সবচেয়ে বেশি সময় অপেক্ষায় থাকা জনকে ডাকুন (F9)</translation>
    </message>
    <message>
        <source>Call a&amp;gain</source>
        <translation>আবার ডাকুন</translation>
    </message>
    <message>
        <source>Call the one called last once more (Shift+F9)</source>
        <translation>শেষে ডাকা জনকে আবার ডাকুন (Shift+F9)</translation>
    </message>
    <message>
        <source>Checking whether the call got through...</source>
        <translation>ডাক পৌঁছেছে কি না দেখা হচ্ছে...</translation>
    </message>
    <message>
        <source>At the counter: %1, %2</source>
        <comment>number, patient</comment>
        <translation>কাউন্টারে: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n জন অপেক্ষায়</numerusform>
            <numerusform>%n জন অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting to be called.</source>
        <translation>ডাকার মতো কেউ অপেক্ষায় নেই।</translation>
    </message>
    <message>
        <source>Number %1 is called again.</source>
        <translation>%1 নম্বরকে আবার ডাকা হয়েছে।</translation>
    </message>
    <message>
        <source>Number %1 is called.</source>
        <translation>%1 নম্বরকে ডাকা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>hms::app::CartStrip</name>
    <message>
        <source>&amp;Keep again</source>
        <translation>আবার রাখুন</translation>
    </message>
    <message>
        <source>Nothing is kept for this desk.</source>
        <translation>এই ডেস্কের জন্য কিছু রাখা নেই।</translation>
    </message>
    <message>
        <source>Keeping the medicines...</source>
        <translation>ওষুধ রাখা হচ্ছে...</translation>
    </message>
    <message>
        <source>Checking whether they are kept...</source>
        <translation>রাখা হয়েছে কি না দেখা হচ্ছে...</translation>
    </message>
    <message>
        <source>The time is over: others may have these medicines now. Keep them again before you give them out.</source>
        <translation>সময় শেষ: এখন অন্যরা এই ওষুধ নিতে পারেন। দেওয়ার আগে আবার রাখুন।</translation>
    </message>
    <message>
        <source>Kept for this desk until %1, %2 left</source>
        <comment>time of day, duration</comment>
        <translation>%1 পর্যন্ত এই ডেস্কের জন্য রাখা, বাকি %2</translation>
    </message>
</context>
<context>
    <name>hms::app::CashCount</name>
    <message>
        <source>Note or coin</source>
        <translation>নোট বা কয়েন</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>কতটি</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>মোট গোনা</translation>
    </message>
    <message>
        <source>How many of %1</source>
        <translation>%1-এর কতটি</translation>
    </message>
</context>
<context>
    <name>hms::app::CashierWorkspace</name>
    <message>
        <source>Your shift is open, float %1.</source>
        <translation>আপনার শিফট চালু, প্রারম্ভিক নগদ %1।</translation>
    </message>
    <message>
        <source>Your shift is closed. The Z report is being printed.</source>
        <translation>আপনার শিফট বন্ধ হয়েছে। জেড রিপোর্ট প্রিন্ট হচ্ছে।</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>সার্ভার থেকে আবার আনুন</translation>
    </message>
    <message>
        <source>Pay the open bill, or pick the next one</source>
        <translation>খোলা বিলের টাকা নিন, অথবা পরেরটি বাছুন</translation>
    </message>
    <message>
        <source>Open refunds</source>
        <translation>চলমান টাকা ফেরত</translation>
    </message>
    <message>
        <source>Show the bill on A4; once more prints it</source>
        <translation>A4 কাগজে বিল দেখুন; আবার চাপলে প্রিন্ট</translation>
    </message>
    <message>
        <source>Shift: open, count, close</source>
        <translation>শিফট: শুরু, গোনা, বন্ধ</translation>
    </message>
    <message>
        <source>Open shift</source>
        <translation>শিফট শুরু করুন</translation>
    </message>
    <message>
        <source>start drawer float</source>
        <translation>শুরু ড্রয়ার প্রারম্ভিক নগদ</translation>
    </message>
    <message>
        <source>Close shift</source>
        <translation>শিফট বন্ধ করুন</translation>
    </message>
    <message>
        <source>end count drawer Z report</source>
        <translation>শেষ গোনা ড্রয়ার জেড রিপোর্ট</translation>
    </message>
    <message>
        <source>approve pay out</source>
        <translation>অনুমোদন টাকা ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>Receipt %1: %2 for %3.</source>
        <translation>রসিদ %1: %2, রোগী %3।</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>প্রিন্ট হচ্ছে</translation>
    </message>
    <message>
        <source>printer ready</source>
        <translation>প্রিন্টার প্রস্তুত</translation>
    </message>
    <message>
        <source>printer: look here</source>
        <translation>প্রিন্টার: এখানে দেখুন</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>ক্যাশিয়ার</translation>
    </message>
    <message>
        <source>Tests of the visit: what the patient pays of them</source>
        <translation>ভিজিটের পরীক্ষা: রোগী কোনগুলোর টাকা দেবেন</translation>
    </message>
    <message>
        <source>Open a bill of the visit first; its tests open then.</source>
        <translation>আগে ভিজিটের একটি বিল খুলুন; তখন এর পরীক্ষাগুলো খুলবে।</translation>
    </message>
</context>
<context>
    <name>hms::app::CatalogueLabels</name>
    <message>
        <source>Something is missing here.</source>
        <translation>এখানে কিছু বাদ পড়েছে।</translation>
    </message>
    <message>
        <source>This is no value of the right kind.</source>
        <translation>এটি সঠিক ধরনের মান নয়।</translation>
    </message>
    <message>
        <source>This is outside of what is possible, or limits cross.</source>
        <translation>এটি সম্ভাব্য সীমার বাইরে, অথবা সীমাগুলো একে অন্যকে অতিক্রম করে।</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>এটি খালি থাকতে পারে না।</translation>
    </message>
    <message>
        <source>This is too long or too much.</source>
        <translation>এটি খুব বড় বা খুব বেশি।</translation>
    </message>
    <message>
        <source>This is not known, or belongs to another kind of field.</source>
        <translation>এটি অজানা, অথবা অন্য ধরনের ঘরের।</translation>
    </message>
    <message>
        <source>A key is a small letter, then letters and digits.</source>
        <translation>চাবি একটি ছোট হাতের অক্ষর, তারপর অক্ষর ও সংখ্যা।</translation>
    </message>
    <message>
        <source>This is there twice.</source>
        <translation>এটি দুইবার আছে।</translation>
    </message>
    <message>
        <source>More decimals than the field has.</source>
        <translation>ঘরের চেয়ে বেশি দশমিক স্থান।</translation>
    </message>
    <message>
        <source>The choices do not fit the field.</source>
        <translation>বিকল্পগুলো ঘরের সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>The formula needs other fields or other units.</source>
        <translation>সূত্রটির অন্য ঘর বা অন্য একক দরকার।</translation>
    </message>
    <message>
        <source>This is not allowed in a form.</source>
        <translation>ফরমে এটি চলে না।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>সংখ্যা</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>বিকল্প</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>সারণি</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>হিসাব করা</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>LDL cholesterol (Friedewald)</source>
        <translation>এলডিএল কোলেস্টেরল (Friedewald)</translation>
    </message>
    <message>
        <source>Non-HDL cholesterol</source>
        <translation>নন-এইচডিএল কোলেস্টেরল</translation>
    </message>
    <message>
        <source>VLDL cholesterol (Friedewald)</source>
        <translation>ভিএলডিএল কোলেস্টেরল (Friedewald)</translation>
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
        <translation>ট্রান্সফেরিন স্যাচুরেশন</translation>
    </message>
    <message>
        <source>Anion gap</source>
        <translation>অ্যানায়ন গ্যাপ</translation>
    </message>
    <message>
        <source>Corrected calcium</source>
        <translation>সংশোধিত ক্যালসিয়াম</translation>
    </message>
    <message>
        <source>Indirect bilirubin</source>
        <translation>পরোক্ষ বিলিরুবিন</translation>
    </message>
    <message>
        <source>Globulin</source>
        <translation>গ্লোবুলিন</translation>
    </message>
    <message>
        <source>Albumin to globulin ratio</source>
        <translation>অ্যালবুমিন ও গ্লোবুলিনের অনুপাত</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>Absolute count of cells</source>
        <translation>কোষের মোট সংখ্যা</translation>
    </message>
    <message>
        <source>Estimated average glucose</source>
        <translation>আনুমানিক গড় গ্লুকোজ</translation>
    </message>
    <message>
        <source>Total sperm number</source>
        <translation>মোট শুক্রাণু সংখ্যা</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>স্বাভাবিক</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>অস্বাভাবিক</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>সংকটজনক</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>turnaround</comment>
        <translation>
            <numerusform>%n দিন</numerusform>
            <numerusform>%n দিন</numerusform>
        </translation>
    </message>
    <message>
        <source>no price</source>
        <translation>মূল্য নেই</translation>
    </message>
    <message>
        <source>This cannot be saved so.</source>
        <translation>এটি এভাবে সংরক্ষণ করা যায় না।</translation>
    </message>
</context>
<context>
    <name>hms::app::CatalogueWorkspace</name>
    <message>
        <source>Tests and panels</source>
        <translation>পরীক্ষা ও প্যানেল</translation>
    </message>
    <message>
        <source>The laboratory offers nothing yet</source>
        <translation>ল্যাবরেটরিতে এখনো কোনো পরীক্ষা নেই</translation>
    </message>
    <message>
        <source>Press F2 to add the first test.</source>
        <translation>প্রথম পরীক্ষা যোগ করতে F2 চাপুন।</translation>
    </message>
    <message>
        <source>Not used too</source>
        <translation>অব্যবহৃতও</translation>
    </message>
    <message>
        <source>&amp;New test</source>
        <translation>নতুন পরীক্ষা (&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;panel</source>
        <translation>নতুন প্যানেল (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit (F8)</source>
        <translation>সম্পাদনা (F8) (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Form (F7)</source>
        <translation>ফরম (F7) (&amp;F)</translation>
    </message>
    <message>
        <source>A panel has no form of its own: its tests have theirs.</source>
        <translation>প্যানেলের নিজের ফরম নেই: এর পরীক্ষাগুলোর আছে।</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>নতুন পরীক্ষা</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>নতুন প্যানেল</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>সার্ভার থেকে আবার পড়ুন</translation>
    </message>
    <message>
        <source>Design the form of this test</source>
        <translation>এই পরীক্ষার ফরম সাজান</translation>
    </message>
    <message>
        <source>Edit this test or panel</source>
        <translation>এই পরীক্ষা বা প্যানেল সম্পাদনা করুন</translation>
    </message>
    <message>
        <source>New laboratory test</source>
        <translation>নতুন ল্যাব পরীক্ষা</translation>
    </message>
    <message>
        <source>New panel of tests</source>
        <translation>পরীক্ষার নতুন প্যানেল</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>প্রোফাইল</translation>
    </message>
    <message>
        <source>Lab tests</source>
        <translation>ল্যাব পরীক্ষা</translation>
    </message>
</context>
<context>
    <name>hms::app::CertificateFields</name>
    <message>
        <source>Kind of certificate</source>
        <translation>সনদের ধরন</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>প্রথম দিন (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>দিন সংখ্যা (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ভাষা (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>প্রাপক (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>কারণ (&amp;R)</translation>
    </message>
    <message>
        <source>Say the dia&amp;gnoses</source>
        <translation>রোগ নির্ণয় উল্লেখ করুন (&amp;G)</translation>
    </message>
    <message>
        <source>Type day, month and year.</source>
        <translation>দিন, মাস ও বছর লিখুন।</translation>
    </message>
    <message>
        <source>To whom does the letter go?</source>
        <translation>পত্রটি কার কাছে যাবে?</translation>
    </message>
    <message>
        <source>Why do you send the patient?</source>
        <translation>রোগীকে কেন পাঠাচ্ছেন?</translation>
    </message>
</context>
<context>
    <name>hms::app::CertificateSheet</name>
    <message>
        <source>Certificate or letter</source>
        <translation>সনদ বা পত্র</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>কাগজে যা লেখা থাকবে</translation>
    </message>
    <message>
        <source>Write it &amp;anew</source>
        <translation>নতুন করে লিখুন (&amp;A)</translation>
    </message>
    <message>
        <source>Drops your changes and takes the words from the record again</source>
        <translation>আপনার পরিবর্তন বাদ দিয়ে নথি থেকে আবার লেখা নেয়</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>&amp;Issue and print</source>
        <translation>জারি করে ছাপান (&amp;I)</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>যাচাই হচ্ছে...</translation>
    </message>
    <message>
        <source>Issuing...</source>
        <translation>জারি হচ্ছে...</translation>
    </message>
</context>
<context>
    <name>hms::app::CheckInPanel</name>
    <message>
        <source>&amp;Visit type</source>
        <translation>ভিজিটের ধরন</translation>
    </message>
    <message>
        <source>Pri&amp;ority</source>
        <translation>অগ্রাধিকার</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Checking whether it was done...</source>
        <translation>হয়েছে কি না দেখা হচ্ছে...</translation>
    </message>
    <message>
        <source>Choose a doctor above: arrows or the digit in front, then Enter.</source>
        <translation>উপরে ডাক্তার বেছে নিন: তীর চিহ্ন বা সামনের অঙ্ক, তারপর এন্টার।</translation>
    </message>
    <message>
        <source>to %1, room %2, today</source>
        <translation>%1-এর কাছে, কক্ষ %2, আজ</translation>
    </message>
    <message>
        <source>to %1, room %2, on %3</source>
        <comment>doctor, room, day</comment>
        <translation>%1-এর কাছে, কক্ষ %2, %3</translation>
    </message>
    <message>
        <source>no price is set</source>
        <translation>মূল্য ঠিক করা নেই</translation>
    </message>
    <message>
        <source>fee %1, hospital %2</source>
        <translation>ফি %1, হাসপাতাল %2</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>ফি %1</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>এখনো কাউকে বাছা হয়নি</translation>
    </message>
    <message>
        <source>Checking in...</source>
        <translation>চেক-ইন হচ্ছে...</translation>
    </message>
    <message>
        <source>Chec&amp;k in (F4)</source>
        <translation>চেক-ইন (F4)</translation>
    </message>
    <message>
        <source>Boo&amp;k the day (F4)</source>
        <translation>দিন বুক করুন (F4)</translation>
    </message>
</context>
<context>
    <name>hms::app::CloseForm</name>
    <message>
        <source>Counted</source>
        <translation>মোট গোনা</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>থাকার কথা</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>গরমিল</translation>
    </message>
    <message>
        <source>&amp;Reason of the difference</source>
        <translation>গরমিলের কারণ</translation>
    </message>
    <message>
        <source>A second person must sign this difference.</source>
        <translation>এই গরমিল দ্বিতীয় একজনকে অনুমোদন করতে হবে।</translation>
    </message>
    <message>
        <source>&amp;Close the shift</source>
        <translation>শিফট বন্ধ করুন</translation>
    </message>
    <message>
        <source>The drawer is right to the coin.</source>
        <translation>ড্রয়ারের হিসাব পয়সা পর্যন্ত মিলেছে।</translation>
    </message>
    <message>
        <source>There is less in the drawer than there should be.</source>
        <translation>ড্রয়ারে যা থাকার কথা তার চেয়ে কম আছে।</translation>
    </message>
    <message>
        <source>There is more in the drawer than there should be.</source>
        <translation>ড্রয়ারে যা থাকার কথা তার চেয়ে বেশি আছে।</translation>
    </message>
    <message>
        <source>Write what may have happened.</source>
        <translation>কী হয়ে থাকতে পারে লিখুন।</translation>
    </message>
    <message>
        <source>Name or password of the second person is not right.</source>
        <translation>দ্বিতীয় জনের নাম বা পাসওয়ার্ড ঠিক নয়।</translation>
    </message>
</context>
<context>
    <name>hms::app::CollectPanel</name>
    <message>
        <source>Taken &amp;at</source>
        <translation>সংগ্রহের সময়</translation>
    </message>
    <message>
        <source>Print &amp;labels</source>
        <translation>লেবেল ছাপুন</translation>
    </message>
    <message>
        <source>Print the labels again</source>
        <translation>লেবেল আবার ছাপুন</translation>
    </message>
    <message>
        <source>&amp;Samples are taken</source>
        <translation>নমুনা নেওয়া হয়েছে</translation>
    </message>
    <message numerus="yes">
        <source>%n more test(s) of this visit wait for payment.</source>
        <translation>
            <numerusform>এই ভিজিটের আরও %nটি পরীক্ষা টাকা দেওয়ার অপেক্ষায়।</numerusform>
            <numerusform>এই ভিজিটের আরও %nটি পরীক্ষা টাকা দেওয়ার অপেক্ষায়।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::ConditionForm</name>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>তীব্রতা</translation>
    </message>
    <message>
        <source>Severity not known</source>
        <translation>তীব্রতা জানা নেই</translation>
    </message>
    <message>
        <source>What happened, such as rash</source>
        <translation>কী হয়েছিল, যেমন ফুসকুড়ি</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>প্রতিক্রিয়া</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>থাক</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>সংরক্ষণ হচ্ছে...</translation>
    </message>
    <message>
        <source>Substance, such as Amoxicillin</source>
        <translation>উপাদান, যেমন অ্যামোক্সিসিলিন</translation>
    </message>
    <message>
        <source>Class of medicines, such as Penicillins</source>
        <translation>ওষুধের শ্রেণি, যেমন পেনিসিলিন</translation>
    </message>
    <message>
        <source>Disease, such as Type 2 diabetes</source>
        <translation>রোগ, যেমন টাইপ ২ ডায়াবেটিস</translation>
    </message>
    <message>
        <source>Keep in the file</source>
        <translation>ফাইলে রাখুন</translation>
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
        <translation>“%1” ভুল বা আর নেই</translation>
    </message>
    <message>
        <source>Recorded %1 by %2</source>
        <comment>date, name</comment>
        <translation>%1 তারিখে লিখেছেন %2</translation>
    </message>
</context>
<context>
    <name>hms::app::ConditionsPanel</name>
    <message>
        <source>Allergies and lasting conditions</source>
        <translation>অ্যালার্জি ও দীর্ঘস্থায়ী রোগ</translation>
    </message>
    <message>
        <source>Add an allergy or a chronic condition</source>
        <translation>অ্যালার্জি বা দীর্ঘস্থায়ী রোগ যোগ করুন</translation>
    </message>
    <message>
        <source>Reason (it is recorded)</source>
        <translation>কারণ (রেকর্ডে থাকবে)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>কিছু জানা নেই।</translation>
    </message>
    <message>
        <source>“%1” is in the file.</source>
        <translation>“%1” ফাইলে লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Why does “%1” not hold?</source>
        <translation>“%1” কেন আর ঠিক নয়?</translation>
    </message>
    <message>
        <source>“%1” no longer stands in the file.</source>
        <translation>“%1” আর ফাইলে বহাল নেই।</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>যোগ</translation>
    </message>
    <message>
        <source>Refute</source>
        <translation>ভুল বলে চিহ্নিত করুন</translation>
    </message>
</context>
<context>
    <name>hms::app::ConflictPanel</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Age or date of birth</source>
        <translation>বয়স বা জন্মতারিখ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>লিঙ্গ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>Blood group</source>
        <translation>রক্তের গ্রুপ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>অভিভাবক</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>জাতীয় পরিচয়পত্র</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(খালি)</translation>
    </message>
    <message>
        <source>Somebody else changed this record while you were typing. Nothing is lost: choose for each field, then save.</source>
        <translation>আপনি লেখার সময় অন্য কেউ এই তথ্য বদলেছেন। কিছুই হারায়নি: প্রতিটি ঘরে একটি বেছে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>Save my &amp;choice</source>
        <translation>আমার বাছাই সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>আমারটি রাখুন: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>তাঁরটি নিন: %1</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>কাগজের ভাষা</translation>
    </message>
</context>
<context>
    <name>hms::app::ConsultationView</name>
    <message>
        <source>&amp;Complaint</source>
        <translation>সমস্যা</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>শারীরিক পরিমাপ</translation>
    </message>
    <message>
        <source>E&amp;xamination</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>&amp;Diagnoses</source>
        <translation>রোগনির্ণয়</translation>
    </message>
    <message>
        <source>&amp;Plan and advice</source>
        <translation>পরিকল্পনা ও পরামর্শ</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>ফলো-আপ</translation>
    </message>
    <message>
        <source>The addendum is written.</source>
        <translation>সংযোজন লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <translation>শেষ হয়েছে %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>সংরক্ষিত %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>এখনও কিছু লেখা হয়নি</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>সংরক্ষণ হচ্ছে...</translation>
    </message>
    <message>
        <source>Not saved, trying. It is kept on this desk.</source>
        <translation>সংরক্ষিত হয়নি, চেষ্টা চলছে। এই ডেস্কে রাখা আছে।</translation>
    </message>
    <message>
        <source>Not saved. It is kept on this desk.</source>
        <translation>সংরক্ষিত হয়নি। এই ডেস্কে রাখা আছে।</translation>
    </message>
    <message>
        <source>Not called yet: the page opens for writing with the call.</source>
        <translation>এখনও ডাকা হয়নি: ডাকলে পাতায় লেখা যাবে।</translation>
    </message>
    <message>
        <source>The other desk&apos;s text stays.</source>
        <translation>অন্য ডেস্কের লেখা থাকল।</translation>
    </message>
    <message>
        <source>What was typed too late was thrown away.</source>
        <translation>দেরিতে লেখা অংশ বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Addenda</source>
        <translation>সংযোজন</translation>
    </message>
</context>
<context>
    <name>hms::app::CountSheet</name>
    <message>
        <source>&amp;Record the count</source>
        <translation>গণনা লিপিবদ্ধ করুন</translation>
    </message>
    <message>
        <source>Why was it counted? For example: monthly stock take</source>
        <translation>কেন গোনা হলো? যেমন: মাসিক গণনা</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>%1 গণনা</translation>
    </message>
    <message>
        <source>Type what lies on the shelf. A batch left empty is not counted and stays as it is.</source>
        <translation>তাকে যা আছে লিখুন। ফাঁকা রাখা ব্যাচ গোনা হয় না, যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ব্যাচ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>মেয়াদ</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>লিপিবদ্ধ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>গোনা</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>পার্থক্য</translation>
    </message>
    <message>
        <source>Counted of batch %1</source>
        <translation>ব্যাচ %1-এর গণনা</translation>
    </message>
    <message>
        <source>none</source>
        <comment>difference of a count</comment>
        <translation>নেই</translation>
    </message>
    <message>
        <source>Everything counted is as recorded.</source>
        <translation>যা গোনা হয়েছে সবই হিসাবের সঙ্গে মেলে।</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) differ. The record follows the count, and each difference is a movement with your reason.</source>
        <translation>
            <numerusform>%nটি ব্যাচে পার্থক্য আছে। হিসাব গণনা অনুযায়ী হবে, আর প্রতিটি পার্থক্য আপনার কারণসহ চলাচল হিসেবে থাকবে।</numerusform>
            <numerusform>%nটি ব্যাচে পার্থক্য আছে। হিসাব গণনা অনুযায়ী হবে, আর প্রতিটি পার্থক্য আপনার কারণসহ চলাচল হিসেবে থাকবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the counts is no number. Nothing was recorded.</source>
        <translation>একটি গণনা সংখ্যা নয়। কিছুই লিপিবদ্ধ হয়নি।</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Type what lies on the shelf.</source>
        <translation>এখনো কিছু গোনা হয়নি। তাকে যা আছে লিখুন।</translation>
    </message>
    <message>
        <source>A count needs a reason.</source>
        <translation>গণনার কারণ লিখতে হবে।</translation>
    </message>
    <message>
        <source>The count is recorded.</source>
        <translation>গণনা লিপিবদ্ধ হয়েছে।</translation>
    </message>
</context>
<context>
    <name>hms::app::CounterTill</name>
    <message>
        <source>Your shift is open, float %1.</source>
        <translation>আপনার শিফট চালু, প্রারম্ভিক নগদ %1।</translation>
    </message>
    <message>
        <source>Receipt %1: %2 for %3.</source>
        <translation>রসিদ %1: %2, রোগী %3।</translation>
    </message>
</context>
<context>
    <name>hms::app::CriticalBanner</name>
    <message>
        <source>(usual %1)</source>
        <translation>(স্বাভাবিক %1)</translation>
    </message>
    <message>
        <source>Read bac&amp;k</source>
        <translation>পড়ে শোনান</translation>
    </message>
    <message>
        <source>Type each critical value</source>
        <translation>প্রতিটি সংকটজনক মান লিখুন</translation>
    </message>
    <message>
        <source>Read back: type each critical value</source>
        <translation>পড়ে শোনান: প্রতিটি সংকটজনক মান লিখুন</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>আমি পড়েছি</translation>
    </message>
    <message>
        <source>CRITICAL VALUE, 1 of %1</source>
        <translation>সংকটজনক মান, %1টির ১ম</translation>
    </message>
    <message>
        <source>CRITICAL VALUE</source>
        <translation>সংকটজনক মান</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <comment>patient, number, test</comment>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Critical value of %1: %2</source>
        <translation>%1-এর সংকটজনক মান: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 থেকে</translation>
    </message>
    <message>
        <source>%1; the next person is told at %2</source>
        <translation>%1; পরবর্তী জনকে %2-এ জানানো হবে</translation>
    </message>
    <message>
        <source>Each critical value must be typed as it is shown.</source>
        <translation>প্রতিটি সংকটজনক মান যেমন দেখাচ্ছে তেমনই লিখতে হবে।</translation>
    </message>
</context>
<context>
    <name>hms::app::CustodyModel</name>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ধাপ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>করেছেন</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>স্থান</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>মন্তব্য</translation>
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
        <translation>একই সংখ্যা ছকে দিন ধরে আছে।</translation>
    </message>
</context>
<context>
    <name>hms::app::DayFiguresModel</name>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
</context>
<context>
    <name>hms::app::DeliverSheet</name>
    <message>
        <source>Leave it</source>
        <translation>থাক</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>লিখিত</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>আঁকা</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>যাকে দেওয়া হলো</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>স্বাক্ষর</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>লিখিত নাম</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <translation>স্বাক্ষর মুছুন</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>হস্তান্তর</translation>
    </message>
    <message>
        <source>Who takes the report of %1?</source>
        <translation>%1-এর রিপোর্ট কে নিচ্ছেন?</translation>
    </message>
</context>
<context>
    <name>hms::app::DeliveryPanel</name>
    <message>
        <source>Results to go out</source>
        <translation>যে ফল বের হবে</translation>
    </message>
    <message>
        <source>Nothing is to go out</source>
        <translation>বের হওয়ার মতো কিছু নেই</translation>
    </message>
    <message>
        <source>Reviewed results come here. Search a patient with F3 for older ones.</source>
        <translation>যাচাই করা ফল এখানে আসে। পুরোনো ফলের জন্য F3 দিয়ে রোগী খুঁজুন।</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>কোনো ভিজিট খোলা নেই</translation>
    </message>
    <message>
        <source>Press Enter on a patient of the list, or search one with F3.</source>
        <translation>তালিকার কোনো রোগীর উপর Enter চাপুন, অথবা F3 দিয়ে খুঁজুন।</translation>
    </message>
    <message>
        <source>Tests of the visit</source>
        <translation>ভিজিটের পরীক্ষাগুলো</translation>
    </message>
    <message>
        <source>Reports of the visit</source>
        <translation>ভিজিটের রিপোর্টগুলো</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>এখনো রিপোর্ট নেই</translation>
    </message>
    <message>
        <source>The first release makes it.</source>
        <translation>প্রথম প্রকাশেই এটি তৈরি হয়।</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>রিপোর্ট</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>A&amp;mend...</source>
        <translation>সংশোধন...</translation>
    </message>
    <message>
        <source>Release &amp;this one</source>
        <translation>শুধু এটি প্রকাশ করুন</translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation>রিপোর্ট খুলুন</translation>
    </message>
    <message>
        <source>&amp;Hand over...</source>
        <translation>হস্তান্তর...</translation>
    </message>
    <message>
        <source>Re&amp;lease all</source>
        <translation>সব প্রকাশ করুন</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>সংস্করণ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ফিরুন</translation>
    </message>
    <message>
        <source>This patient has no laboratory tests.</source>
        <translation>এই রোগীর কোনো পরীক্ষা নেই।</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) released in report %1.</source>
        <translation>
            <numerusform>%1 রিপোর্টে %nটি ফল প্রকাশিত হয়েছে।</numerusform>
            <numerusform>%1 রিপোর্টে %nটি ফল প্রকাশিত হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is handed to %1.</source>
        <translation>রিপোর্ট %1-কে দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>The result of %1 is amended. Report %2 has version %3 now.</source>
        <translation>%1-এর ফল সংশোধিত। রিপোর্ট %2-এর সংস্করণ এখন %3।</translation>
    </message>
    <message>
        <source>Reading the results...</source>
        <translation>ফল আনা হচ্ছে...</translation>
    </message>
    <message>
        <source>Re&amp;lease all %1</source>
        <translation>সব %1টি প্রকাশ করুন</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>প্রকাশ করুন</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>number, status</comment>
        <translation>সংস্করণ %1, %2</translation>
    </message>
</context>
<context>
    <name>hms::app::DeskMenu</name>
    <message>
        <source>Theme of the desktop</source>
        <translation>ডেস্কটপের থিম</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>হালকা থিম</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>গাঢ় থিম</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>হাই কনট্রাস্ট থিম</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>থিম</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>লেখার আকার</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Digits of the language</source>
        <translation>ভাষার নিজস্ব অঙ্ক</translation>
    </message>
    <message>
        <source>Digits 0 to 9</source>
        <translation>0 থেকে 9 অঙ্ক</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>ভাষা: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>বড় লেখা</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ছোট লেখা</translation>
    </message>
</context>
<context>
    <name>hms::app::DeskView</name>
    <message>
        <source>No workspace is open to you</source>
        <translation>আপনার জন্য কোনো কর্মক্ষেত্র খোলা নেই</translation>
    </message>
    <message>
        <source>Ask an administrator to give you a role. This page changes as soon as they do.</source>
        <translation>অ্যাডমিনকে বলুন আপনাকে একটি রোল দিতে। দেওয়ার সঙ্গে সঙ্গেই এই পাতা বদলে যাবে।</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1-এ যান</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>এই স্ক্রিনের শর্টকাট কী</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>ডেস্ক লক করুন</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>সাইন আউট</translation>
    </message>
    <message>
        <source>None of your workspaces can open this. Nothing was changed.</source>
        <translation>আপনার কোনো কর্মক্ষেত্রে এটি খোলা যায় না। কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>The critical value of %1 is acknowledged.</source>
        <translation>%1-এর সংকটজনক মান স্বীকার করা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>hms::app::DiagnosisEditor</name>
    <message>
        <source>No diagnosis was written.</source>
        <translation>কোনো রোগনির্ণয় লেখা হয়নি।</translation>
    </message>
</context>
<context>
    <name>hms::app::DiagnosisLine</name>
    <message>
        <source>Make “%1” the primary diagnosis</source>
        <translation>“%1” প্রধান রোগ করুন</translation>
    </message>
    <message>
        <source>Take “%1” off the page</source>
        <translation>“%1” পাতা থেকে সরান</translation>
    </message>
</context>
<context>
    <name>hms::app::DiagnosisSearch</name>
    <message>
        <source>Code or words, such as E11 or dia typ</source>
        <translation>কোড বা শব্দ, যেমন E11 বা dia typ</translation>
    </message>
    <message>
        <source>Add a diagnosis</source>
        <translation>রোগনির্ণয় যোগ করুন</translation>
    </message>
    <message>
        <source>Diagnoses found</source>
        <translation>পাওয়া রোগনির্ণয়</translation>
    </message>
    <message>
        <source>Write “%1” in words</source>
        <translation>“%1” কথায় লিখুন</translation>
    </message>
</context>
<context>
    <name>hms::app::DiscountSheet</name>
    <message>
        <source>Discount</source>
        <translation>ছাড়</translation>
    </message>
    <message>
        <source>&amp;Give discount</source>
        <translation>ছাড় দিন</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>টাকার অঙ্ক</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>শতাংশ</translation>
    </message>
    <message>
        <source>Given as</source>
        <translation>যেভাবে দেওয়া</translation>
    </message>
    <message>
        <source>&amp;How much</source>
        <translation>কত</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>The discount replaces an earlier one; 0 takes it away.</source>
        <translation>এই ছাড় আগেরটির জায়গায় বসবে; ০ দিলে ছাড় উঠে যাবে।</translation>
    </message>
    <message>
        <source>This is above your limit. A second person can sign it here and now.</source>
        <translation>এটি আপনার সীমার বেশি। দ্বিতীয় একজন এখানেই অনুমোদন করতে পারেন।</translation>
    </message>
    <message>
        <source>Percent of the total, 0 to 100</source>
        <translation>মোটের শতাংশ, ০ থেকে ১০০</translation>
    </message>
    <message>
        <source>The total is %1</source>
        <translation>মোট %1</translation>
    </message>
    <message>
        <source>Type whole percents, 0 to 100.</source>
        <translation>পূর্ণ শতাংশ লিখুন, ০ থেকে ১০০।</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>টাকার অঙ্ক লিখুন।</translation>
    </message>
    <message>
        <source>A discount needs a reason.</source>
        <translation>ছাড়ের কারণ লিখতে হবে।</translation>
    </message>
    <message>
        <source>Discount of bill %1: %2.</source>
        <translation>%1 বিলে ছাড়: %2।</translation>
    </message>
    <message>
        <source>Name or password of the second person is not right.</source>
        <translation>দ্বিতীয় জনের নাম বা পাসওয়ার্ড ঠিক নয়।</translation>
    </message>
</context>
<context>
    <name>hms::app::DispenseLine</name>
    <message>
        <source>Medicine</source>
        <translation>ওষুধ</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>দেওয়া</translation>
    </message>
    <message>
        <source>Give now</source>
        <translation>এখন দিন</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>একক মূল্য</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>বিকল্প</translation>
    </message>
    <message>
        <source>Give now: %1</source>
        <translation>এখন দিন: %1</translation>
    </message>
    <message>
        <source>Batch of %1</source>
        <translation>%1-এর ব্যাচ</translation>
    </message>
    <message>
        <source>Substitute for %1</source>
        <translation>%1-এর বিকল্প</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>%n দিন</numerusform>
            <numerusform>%n দিন</numerusform>
        </translation>
    </message>
    <message>
        <source>Given in full</source>
        <translation>সম্পূর্ণ দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>মজুদ নেই</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>মূল্য নেই</translation>
    </message>
    <message>
        <source>Only %1 to give</source>
        <translation>মাত্র %1টি দেওয়া যাবে</translation>
    </message>
    <message>
        <source>%1 expired on %2: do not give</source>
        <comment>batch, day</comment>
        <translation>%1-এর মেয়াদ %2 তারিখে শেষ: দেবেন না</translation>
    </message>
    <message>
        <source>%1 until %2: %3 in stock, %4 kept</source>
        <comment>batch, day, units, units</comment>
        <translation>%1, মেয়াদ %2: মজুদ %3, রাখা %4</translation>
    </message>
    <message>
        <source>%1 until %2: %3 in stock</source>
        <comment>batch, day, units</comment>
        <translation>%1, মেয়াদ %2: মজুদ %3</translation>
    </message>
    <message>
        <source>Earliest expiry first</source>
        <translation>আগে মেয়াদ শেষ আগে</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>শুধু %1</translation>
    </message>
    <message>
        <source>This is no quantity.</source>
        <translation>এটি কোনো পরিমাণ নয়।</translation>
    </message>
    <message>
        <source>Only %1 are left of the prescription.</source>
        <translation>ব্যবস্থাপত্রের মাত্র %1টি বাকি।</translation>
    </message>
    <message>
        <source>Write why something else is given.</source>
        <translation>কেন অন্য ওষুধ দেওয়া হচ্ছে লিখুন।</translation>
    </message>
    <message>
        <source>Only %1 are kept for this patient. Give these, or a substitute.</source>
        <translation>এই রোগীর জন্য মাত্র %1টি রাখা আছে। এগুলোই দিন, অথবা বিকল্প।</translation>
    </message>
    <message>
        <source>The doctor set a warning aside: %1</source>
        <translation>ডাক্তার একটি সতর্কতা জেনেও লিখেছেন: %1</translation>
    </message>
</context>
<context>
    <name>hms::app::DispensePanel</name>
    <message>
        <source>Take &amp;back</source>
        <translation>ফেরত নিন</translation>
    </message>
    <message>
        <source>Give &amp;out</source>
        <translation>ওষুধ দিন</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>দেখা হচ্ছে...</translation>
    </message>
    <message>
        <source>Giving out...</source>
        <translation>দেওয়া হচ্ছে...</translation>
    </message>
    <message>
        <source>There is nothing to give. Type a quantity, or choose a substitute with F7.</source>
        <translation>দেওয়ার কিছু নেই। পরিমাণ লিখুন, অথবা F7 চেপে বিকল্প বেছে নিন।</translation>
    </message>
    <message>
        <source>The medicines of %1 are given out: bill %2.</source>
        <translation>%1-এর ওষুধ দেওয়া হয়েছে: বিল %2।</translation>
    </message>
    <message>
        <source>It is not known whether this was booked. Look at what was given so far before you hand anything over.</source>
        <translation>এটি লিপিবদ্ধ হয়েছে কি না জানা যায়নি। কিছু হাতে দেওয়ার আগে এ পর্যন্ত কী দেওয়া হয়েছে দেখুন।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>patient, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only %1 can be given now.</source>
        <translation>এখন মাত্র %1টি দেওয়া যাবে।</translation>
    </message>
</context>
<context>
    <name>hms::app::DispensedPanel</name>
    <message>
        <source>Given out</source>
        <translation>যা দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Everything of this bill came back</source>
        <translation>এই বিলের সবই ফেরত এসেছে</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>ফেরত নিন</translation>
    </message>
    <message>
        <source>Give the &amp;rest</source>
        <translation>বাকিটা দিন</translation>
    </message>
    <message>
        <source>Ne&amp;xt patient</source>
        <translation>পরের রোগী</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>বকেয়া</translation>
    </message>
    <message>
        <source>Bill %1</source>
        <translation>বিল %1</translation>
    </message>
    <message>
        <source>Reading the bill...</source>
        <translation>বিল আনা হচ্ছে...</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>মোট %1</translation>
    </message>
    <message>
        <source>This bill is void</source>
        <translation>এই বিল বাতিল</translation>
    </message>
    <message>
        <source>To be paid at the cashier</source>
        <translation>ক্যাশিয়ারের কাছে পরিশোধ করতে হবে</translation>
    </message>
    <message>
        <source>The cashier has the bill already. It turns to paid here the moment it is.</source>
        <translation>ক্যাশিয়ারের কাছে বিল পৌঁছে গেছে। পরিশোধ হলেই এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>পুরো পরিশোধিত</translation>
    </message>
    <message>
        <source>The patient can go.</source>
        <translation>রোগী যেতে পারেন।</translation>
    </message>
</context>
<context>
    <name>hms::app::DoctorBoard</name>
    <message>
        <source>Doctors</source>
        <translation>ডাক্তার</translation>
    </message>
    <message>
        <source>No doctor here</source>
        <translation>এখানে কোনো ডাক্তার নেই</translation>
    </message>
    <message>
        <source>Doctors appear as soon as an administrator enters them. Perhaps another department is chosen above.</source>
        <translation>অ্যাডমিন ডাক্তারের নাম বসালেই এখানে দেখা যাবে। হয়তো উপরে অন্য বিভাগ বাছা আছে।</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>বিভাগ</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>সব বিভাগ</translation>
    </message>
    <message>
        <source>&amp;Mark absent</source>
        <translation>অনুপস্থিত দিন</translation>
    </message>
    <message>
        <source>&amp;Mark present</source>
        <translation>উপস্থিত দিন</translation>
    </message>
</context>
<context>
    <name>hms::app::DoctorBoardModel</name>
    <message>
        <source>%1, each %2</source>
        <comment>people waiting, minutes</comment>
        <translation>%1, প্রতিজন %2</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>key, doctor&apos;s name</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ডাক্তার</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>কক্ষ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>অপেক্ষা</translation>
    </message>
    <message>
        <source>People waiting; average minutes of a consultation today</source>
        <translation>অপেক্ষায় কতজন; আজ রোগীপ্রতি গড় মিনিট</translation>
    </message>
    <message>
        <source>Now / next</source>
        <translation>এখন / পরের</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>serial now served, next serial</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Serial being served; serial of the next check-in, not a promise</source>
        <translation>যে সিরিয়াল চলছে; পরের চেক-ইনের সিরিয়াল, নিশ্চিত নয়</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>ফি</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>মূল্য নেই</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
</context>
<context>
    <name>hms::app::DoctorPapers</name>
    <message>
        <source>Certificate or &amp;letter</source>
        <translation>সনদ বা চিঠি (&amp;L)</translation>
    </message>
    <message>
        <source>Print prescription (F10)</source>
        <translation>ব্যবস্থাপত্র ছাপুন (F10)</translation>
    </message>
</context>
<context>
    <name>hms::app::DoctorPicker</name>
    <message>
        <source>Doctor</source>
        <translation>ডাক্তার</translation>
    </message>
    <message>
        <source>%1, room %2</source>
        <comment>doctor&apos;s name, room</comment>
        <translation>%1, কক্ষ %2</translation>
    </message>
</context>
<context>
    <name>hms::app::DoctorWorkspace</name>
    <message>
        <source>Prescription</source>
        <translation>ব্যবস্থাপত্র</translation>
    </message>
    <message>
        <source>The prescription is not sent yet. Send it or remove its lines, then finish.</source>
        <translation>ব্যবস্থাপত্র এখনো পাঠানো হয়নি। পাঠান বা লাইনগুলো মুছুন, তারপর শেষ করুন।</translation>
    </message>
    <message>
        <source>There is no prescription of this visit to print.</source>
        <translation>এই ভিজিটের ছাপার মতো কোনো ব্যবস্থাপত্র নেই।</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>ওষুধ লিখুন</translation>
    </message>
    <message>
        <source>Print the prescription</source>
        <translation>ব্যবস্থাপত্র ছাপুন</translation>
    </message>
    <message>
        <source>Write a certificate or a letter</source>
        <translation>সনদ বা চিঠি লিখুন</translation>
    </message>
    <message>
        <source>Queue of today</source>
        <translation>আজকের সিরিয়াল</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ডাক্তার</translation>
    </message>
    <message>
        <source>Nobody is with you</source>
        <translation>আপনার কাছে কেউ নেই</translation>
    </message>
    <message>
        <source>Press F9 to call the next patient, or choose somebody in the queue.</source>
        <translation>পরের রোগীকে ডাকতে F9 চাপুন, বা সিরিয়াল থেকে কাউকে বেছে নিন।</translation>
    </message>
    <message>
        <source>No visit is chosen</source>
        <translation>কোনো ভিজিট বাছা হয়নি</translation>
    </message>
    <message>
        <source>Choose a visit in the history to read its page.</source>
        <translation>পাতা পড়তে ইতিহাস থেকে একটি ভিজিট বেছে নিন।</translation>
    </message>
    <message>
        <source>Book the follow-up visit</source>
        <translation>ফলো-আপ ভিজিট বুক করুন</translation>
    </message>
    <message>
        <source>Read page and history again from the server</source>
        <translation>পাতা ও ইতিহাস সার্ভার থেকে আবার পড়ুন</translation>
    </message>
    <message>
        <source>Complete the page, finish this patient and call the next one</source>
        <translation>পাতা শেষ করুন, এই রোগীকে বিদায় দিয়ে পরের জনকে ডাকুন</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>The tests are not ordered yet. Order them or leave them out, then finish.</source>
        <translation>পরীক্ষাগুলো এখনো অর্ডার করা হয়নি। অর্ডার করুন বা বাদ দিন, তারপর শেষ করুন।</translation>
    </message>
    <message>
        <source>Order tests</source>
        <translation>পরীক্ষা অর্ডার করুন</translation>
    </message>
    <message>
        <source>Certificates and letters</source>
        <translation>সনদ ও পত্র</translation>
    </message>
    <message>
        <source>Measure vitals</source>
        <translation>পরিমাপ নিন</translation>
    </message>
    <message>
        <source>Patient's file</source>
        <translation>রোগীর নথি</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>সারি</translation>
    </message>
</context>
<context>
    <name>hms::app::DocumentWords</name>
    <message>
        <source>Patient&apos;s file</source>
        <translation>রোগীর ফাইল</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ভিজিট</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>পরীক্ষার ফল</translation>
    </message>
    <message>
        <source>Laboratory report</source>
        <translation>ল্যাব রিপোর্ট</translation>
    </message>
    <message>
        <source>Delivery of a report</source>
        <translation>রিপোর্ট হস্তান্তর</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <comment>size of a file</comment>
        <translation>%1 কেবি</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>size of a file</comment>
        <translation>%1 এমবি</translation>
    </message>
</context>
<context>
    <name>hms::app::DocumentsModel</name>
    <message>
        <source>%1, %2, %3, by %4</source>
        <comment>whose, kind of file, size, name</comment>
        <translation>%1, %2, %3, যোগ করেছেন %4</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (সংস্করণ %2)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>নথি</translation>
    </message>
</context>
<context>
    <name>hms::app::DocumentsPanel</name>
    <message>
        <source>Documents</source>
        <translation>নথিপত্র</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>যোগ করুন</translation>
    </message>
    <message>
        <source>Add PDF, PNG or JPEG files; they can also be dropped here</source>
        <translation>PDF, PNG বা JPEG ফাইল যোগ করুন; এখানে টেনে এনেও ছাড়া যায়</translation>
    </message>
    <message>
        <source>Open the chosen document</source>
        <translation>বাছাই করা নথি খুলুন</translation>
    </message>
    <message>
        <source>Remove the chosen document</source>
        <translation>বাছাই করা নথি সরান</translation>
    </message>
    <message>
        <source>Docu&amp;ments</source>
        <translation>নথিপত্র (&amp;M)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>“%1” is removed from the file.</source>
        <translation>“%1” ফাইল থেকে সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>None yet. Add scans and letters here, or drop files.</source>
        <translation>এখনো কিছু নেই। এখানে স্ক্যান ও চিঠি যোগ করুন, বা ফাইল টেনে এনে ছাড়ুন।</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>নথি যোগ করা</translation>
    </message>
    <message>
        <source>PDF, PNG and JPEG files (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>PDF, PNG ও JPEG ফাইল (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Adding “%1”</source>
        <translation>“%1” যোগ করা হচ্ছে</translation>
    </message>
    <message>
        <source>“%1” is in the file.</source>
        <translation>“%1” ফাইলে লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Opening “%1”</source>
        <translation>“%1” খোলা হচ্ছে</translation>
    </message>
</context>
<context>
    <name>hms::app::DraftNotice</name>
    <message>
        <source>Keep &amp;mine</source>
        <translation>আমারটি রাখুন</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>তাঁরটি নিন</translation>
    </message>
    <message>
        <source>Somebody else entered other values meanwhile: %1. Yours are shown; nothing is saved until you choose.</source>
        <translation>এর মধ্যে অন্য কেউ অন্য মান লিখেছেন: %1। আপনারটি দেখানো হচ্ছে; আপনি বেছে না নেওয়া পর্যন্ত কিছুই সংরক্ষিত হবে না।</translation>
    </message>
</context>
<context>
    <name>hms::app::DuplicatePanel</name>
    <message>
        <source>Possible duplicates</source>
        <translation>সম্ভাব্য একই রোগী</translation>
    </message>
    <message>
        <source>Register as a new person all t&amp;he same</source>
        <translation>তবু নতুন রোগী হিসেবে নিবন্ধন করুন</translation>
    </message>
    <message>
        <source>Not registered yet: this looks like somebody who is already known.</source>
        <translation>এখনো নিবন্ধন হয়নি: মনে হচ্ছে ইনি আগে থেকেই আছেন।</translation>
    </message>
    <message>
        <source>Already known? The key at the row opens the record.</source>
        <translation>আগে থেকেই আছেন? সারির পাশের কী চাপলে তাঁর ফাইল খুলবে।</translation>
    </message>
</context>
<context>
    <name>hms::app::DurationEdit</name>
    <message>
        <source>Unit of time</source>
        <translation>সময়ের একক</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>মিনিট</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ঘণ্টা</translation>
    </message>
    <message>
        <source>days</source>
        <translation>দিন</translation>
    </message>
</context>
<context>
    <name>hms::app::EntryPanel</name>
    <message>
        <source>The form of this test is damaged. An administrator must mend it.</source>
        <translation>এই পরীক্ষার ফরমটি ত্রুটিপূর্ণ। একজন প্রশাসককে ঠিক করতে হবে।</translation>
    </message>
    <message>
        <source>Some values are missing or wrong. They are marked.</source>
        <translation>কিছু মান নেই বা ভুল। সেগুলো চিহ্নিত করা আছে।</translation>
    </message>
    <message>
        <source>The server refuses this value</source>
        <translation>সার্ভার এই মান নিচ্ছে না</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষিত হয়নি</translation>
    </message>
    <message>
        <source>Completing...</source>
        <translation>সম্পূর্ণ করা হচ্ছে...</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>খসড়া সংরক্ষিত</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>সংরক্ষণ হচ্ছে...</translation>
    </message>
    <message>
        <source>The server does not answer. The values are safe on this desk.</source>
        <translation>সার্ভার সাড়া দিচ্ছে না। মানগুলো এই ডেস্কে নিরাপদ আছে।</translation>
    </message>
    <message>
        <source>Waits for your choice</source>
        <translation>আপনার সিদ্ধান্তের অপেক্ষায়</translation>
    </message>
    <message>
        <source>The &amp;sample</source>
        <translation>নমুনাটি</translation>
    </message>
    <message>
        <source>&amp;Complete, then the next</source>
        <translation>সম্পূর্ণ, তারপর পরেরটি</translation>
    </message>
    <message>
        <source>Enter after the last field, or Ctrl+Enter anywhere</source>
        <translation>শেষ ঘরের পর Enter, অথবা যেকোনো জায়গায় Ctrl+Enter</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>ফেরত পাঠানো: %1</translation>
    </message>
    <message>
        <source>This result is complete and can only be read here.</source>
        <translation>এই ফল সম্পূর্ণ, এখানে শুধু পড়া যাবে।</translation>
    </message>
    <message>
        <source>%1, sample %2</source>
        <translation>%1, নমুনা %2</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>জিজ্ঞাসা: %1</translation>
    </message>
    <message>
        <source>%1 sent values of this draft. Look at them before you complete it.</source>
        <translation>এই খসড়ার কিছু মান %1 পাঠিয়েছে। সম্পূর্ণ করার আগে সেগুলো দেখে নিন।</translation>
    </message>
    <message>
        <source>An image is still on its way. Complete the result once it is there.</source>
        <translation>একটি ছবি এখনো পাঠানো হচ্ছে। সেটি পৌঁছালে ফলাফল সম্পন্ন করুন।</translation>
    </message>
</context>
<context>
    <name>hms::app::Errors</name>
    <message>
        <source>This password is too easy to guess. The old one stays. Choose at least 10 characters that are not a common word.</source>
        <translation>পাসওয়ার্ডটি সহজেই অনুমান করা যায়। পুরোনোটিই থাকছে। অন্তত ১০ অক্ষরের এমন একটি দিন যা প্রচলিত শব্দ নয়।</translation>
    </message>
    <message>
        <source>Nobody would be left who can manage users. Nothing was changed. Give another person the administrator&apos;s role first.</source>
        <translation>ব্যবহারকারী পরিচালনার আর কেউ থাকবেন না। কিছুই বদলায়নি। আগে অন্য কাউকে অ্যাডমিনের রোল দিন।</translation>
    </message>
    <message>
        <source>You cannot take away your own access. Nothing was changed. Ask another administrator.</source>
        <translation>নিজের অনুমতি নিজে তুলে নেওয়া যায় না। কিছুই বদলায়নি। অন্য অ্যাডমিনকে বলুন।</translation>
    </message>
    <message>
        <source>The server does not know one of these permissions. The role was not saved. Reload the list with F5 and try again.</source>
        <translation>এর কোনো একটি অনুমতি সার্ভার চেনে না। রোল সংরক্ষণ হয়নি। F5 চেপে তালিকা নতুন করে এনে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This role belongs to the system and cannot be deleted. Nothing was changed.</source>
        <translation>এই রোলটি সিস্টেমের নিজস্ব, মোছা যাবে না। কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>People still have this role. It was not deleted. Give them another role first.</source>
        <translation>এখনো কারও কারও এই রোল আছে। মোছা হয়নি। আগে তাঁদের অন্য রোল দিন।</translation>
    </message>
    <message>
        <source>The server cannot bill this kind of item. No bill was made. Choose an item from the catalogue.</source>
        <translation>এ ধরনের আইটেমে সার্ভার বিল করতে পারে না। বিল হয়নি। তালিকা থেকে একটি আইটেম বেছে নিন।</translation>
    </message>
    <message>
        <source>No price is set for this. Nothing was saved, because a missing price is never taken as free. Ask an administrator to enter the price.</source>
        <translation>এর মূল্য ঠিক করা নেই। মূল্য না থাকলে তা বিনামূল্যে ধরা হয় না, তাই কিছুই সংরক্ষণ হয়নি। অ্যাডমিনকে মূল্য বসাতে বলুন।</translation>
    </message>
    <message>
        <source>The laboratory no longer offers one of these tests. Nothing was ordered. Leave it out or choose another one.</source>
        <translation>ল্যাব এই পরীক্ষাগুলোর একটি আর করে না। কিছুই অর্ডার হয়নি। সেটি বাদ দিন বা অন্যটি বেছে নিন।</translation>
    </message>
    <message>
        <source>One of these tests is already ordered for this visit. Nothing was ordered again. Order it once more only if it is meant to be repeated.</source>
        <translation>এই ভিজিটে পরীক্ষাগুলোর একটি আগেই অর্ডার করা আছে। নতুন করে কিছু অর্ডার হয়নি। ইচ্ছা করে আবার করাতে হলে তবেই আবার অর্ডার দিন।</translation>
    </message>
    <message>
        <source>These tests belong to a panel with one price. No bill was made. Put the whole panel on the bill.</source>
        <translation>এই পরীক্ষাগুলো একটি প্যানেলের, যার মূল্য একসঙ্গে ঠিক করা। কোনো বিল হয়নি। পুরো প্যানেল বিলে দিন।</translation>
    </message>
    <message>
        <source>These orders belong to different visits. Nothing was changed. Choose orders of one visit.</source>
        <translation>এই অর্ডারগুলো আলাদা ভিজিটের। কিছুই বদলায়নি। একটি ভিজিটের অর্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>This test is on a bill. It was not cancelled. Void the bill or pay the money back first.</source>
        <translation>এই পরীক্ষা একটি বিলে আছে। এটি বাতিল হয়নি। আগে বিল বাতিল করুন বা টাকা ফেরত দিন।</translation>
    </message>
    <message>
        <source>This is not paid yet. Nothing was changed. Send the patient to the cashier first.</source>
        <translation>এর টাকা এখনো দেওয়া হয়নি। কিছুই বদলায়নি। আগে রোগীকে ক্যাশিয়ারের কাছে পাঠান।</translation>
    </message>
    <message>
        <source>This sample was rejected. Nothing was recorded for it. Take a new sample with a new label.</source>
        <translation>এই নমুনা বাতিল করা হয়েছে। এর জন্য কিছুই লেখা হয়নি। নতুন লেবেল দিয়ে নতুন নমুনা নিন।</translation>
    </message>
    <message>
        <source>This bill is void. Nothing was changed and no money was recorded. Make a new bill.</source>
        <translation>এই বিল বাতিল। কিছুই বদলায়নি, কোনো টাকা জমা হয়নি। নতুন বিল করুন।</translation>
    </message>
    <message>
        <source>With this discount the bill would be less than what is already paid. The discount was not given. Ask for a refund instead.</source>
        <translation>এই ছাড় দিলে বিল আগে জমা দেওয়া টাকার চেয়ে কম হয়ে যাবে। ছাড় দেওয়া হয়নি। বদলে টাকা ফেরতের আবেদন করুন।</translation>
    </message>
    <message>
        <source>The discount is larger than the bill. It was not given. Enter a smaller one.</source>
        <translation>ছাড় বিলের চেয়ে বেশি। দেওয়া হয়নি। কম অঙ্ক লিখুন।</translation>
    </message>
    <message>
        <source>This is above your limit. Nothing was changed yet. A second person can sign it here and now.</source>
        <translation>এটি আপনার সীমার বেশি। এখনো কিছু বদলায়নি। দ্বিতীয় একজন এখানেই অনুমোদন করতে পারেন।</translation>
    </message>
    <message>
        <source>You cannot approve your own request. It stays as it is. Another person must sign.</source>
        <translation>নিজের আবেদন নিজে অনুমোদন করা যায় না। আবেদন যেমন ছিল তেমনই আছে। অন্য কাউকে অনুমোদন করতে হবে।</translation>
    </message>
    <message>
        <source>The person who signed may not approve this. Nothing was changed. Ask somebody who may.</source>
        <translation>যিনি অনুমোদন করেছেন তাঁর এ অনুমতি নেই। কিছুই বদলায়নি। যাঁর অনুমতি আছে তাঁকে বলুন।</translation>
    </message>
    <message>
        <source>This bill was paid outside your open shift. It was not voided. Ask for a refund instead.</source>
        <translation>এই বিলের টাকা আপনার চালু শিফটের বাইরে নেওয়া হয়েছে। বিল বাতিল হয়নি। বদলে টাকা ফেরতের আবেদন করুন।</translation>
    </message>
    <message>
        <source>A refund of this bill is still open. The bill was not voided. Finish or refuse the refund first.</source>
        <translation>এই বিলের একটি টাকা ফেরত এখনো ঝুলে আছে। বিল বাতিল হয়নি। আগে ফেরতটি শেষ বা নাকচ করুন।</translation>
    </message>
    <message>
        <source>There is not enough cash in your drawer. No money was paid out. Pay another way or ask for cash.</source>
        <translation>আপনার ড্রয়ারে যথেষ্ট নগদ নেই। টাকা দেওয়া হয়নি। অন্যভাবে দিন অথবা নগদ আনান।</translation>
    </message>
    <message>
        <source>This bill is already paid in full. No second payment was recorded. Give the money back and reprint the receipt if needed.</source>
        <translation>এই বিল আগেই পুরো পরিশোধ হয়েছে। দ্বিতীয়বার জমা হয়নি। টাকা ফেরত দিন, দরকার হলে রসিদ আবার প্রিন্ট করুন।</translation>
    </message>
    <message>
        <source>The amount is larger than what is due. No payment was recorded. Check the amount; the bill shows what is due now.</source>
        <translation>টাকার অঙ্ক বকেয়ার চেয়ে বেশি। জমা হয়নি। অঙ্কটি দেখুন; এখনকার বকেয়া বিলে আছে।</translation>
    </message>
    <message>
        <source>The cash handed over is less than the amount. No payment was recorded. Take a part payment or ask for the rest.</source>
        <translation>দেওয়া নগদ টাকার অঙ্কের চেয়ে কম। জমা হয়নি। আংশিক জমা নিন অথবা বাকিটা চান।</translation>
    </message>
    <message>
        <source>You have no open shift. No money was recorded. Open your shift first.</source>
        <translation>আপনার কোনো শিফট চালু নেই। টাকা জমা হয়নি। আগে শিফট শুরু করুন।</translation>
    </message>
    <message>
        <source>Your drawer is already counted. No money was recorded. Close this shift and open a new one.</source>
        <translation>আপনার ড্রয়ার আগেই গোনা হয়েছে। টাকা জমা হয়নি। এই শিফট বন্ধ করে নতুন শিফট শুরু করুন।</translation>
    </message>
    <message>
        <source>This is more than can be given back for this bill. No refund was requested. Enter a smaller amount.</source>
        <translation>এই বিলে এত টাকা ফেরত দেওয়া যায় না। ফেরতের আবেদন হয়নি। কম অঙ্ক লিখুন।</translation>
    </message>
    <message>
        <source>This step is no longer possible, perhaps because another desk was faster. Nothing was changed. The list shows the present state.</source>
        <translation>এই ধাপ আর করা যায় না, সম্ভবত অন্য ডেস্ক আগে করেছে। কিছুই বদলায়নি। তালিকায় বর্তমান অবস্থা দেখা যাচ্ছে।</translation>
    </message>
    <message>
        <source>The drawer is not counted yet. The shift stays open. Count the cash first.</source>
        <translation>ড্রয়ার এখনো গোনা হয়নি। শিফট চালুই থাকছে। আগে নগদ গুনুন।</translation>
    </message>
    <message>
        <source>The counted cash differs from the expected sum. The shift is not closed yet. Write the reason.</source>
        <translation>গোনা নগদ হিসাবের সঙ্গে মিলছে না। শিফট এখনো বন্ধ হয়নি। কারণ লিখুন।</translation>
    </message>
    <message>
        <source>This doctor no longer receives patients. Nothing was saved. Choose another doctor.</source>
        <translation>এই ডাক্তার আর রোগী দেখছেন না। কিছুই সংরক্ষণ হয়নি। অন্য ডাক্তার বেছে নিন।</translation>
    </message>
    <message>
        <source>This patient&apos;s file is closed. Nothing was saved. Ask an administrator to open it again.</source>
        <translation>এই রোগীর ফাইল বন্ধ। কিছুই সংরক্ষণ হয়নি। অ্যাডমিনকে আবার খুলে দিতে বলুন।</translation>
    </message>
    <message>
        <source>This day has passed. Nothing was saved. Choose today or a later day.</source>
        <translation>এই দিন পার হয়ে গেছে। কিছুই সংরক্ষণ হয়নি। আজ বা পরের কোনো দিন বেছে নিন।</translation>
    </message>
    <message>
        <source>This day is too far ahead. Nothing was saved. Choose an earlier day.</source>
        <translation>এই দিন অনেক দূরে। কিছুই সংরক্ষণ হয়নি। আরও কাছের দিন বেছে নিন।</translation>
    </message>
    <message>
        <source>The two patients are in different queues. Nobody was moved. Use transfer to change the doctor.</source>
        <translation>দুই রোগী আলাদা ডাক্তারের সিরিয়ালে আছেন। কাউকে সরানো হয়নি। ডাক্তার বদলাতে ট্রান্সফার ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>The patient is already with this doctor. Nothing was changed. Choose another doctor.</source>
        <translation>রোগী এই ডাক্তারের কাছেই আছেন। কিছুই বদলায়নি। অন্য ডাক্তার বেছে নিন।</translation>
    </message>
    <message>
        <source>The bill of this visit is paid. The visit was not cancelled. Refund the bill first.</source>
        <translation>এই ভিজিটের বিল পরিশোধ হয়েছে। ভিজিট বাতিল হয়নি। আগে বিলের টাকা ফেরত দিন।</translation>
    </message>
    <message>
        <source>The server refused a repeated command that differs from the first. The first one stands. Look at the present state before you go on.</source>
        <translation>পুনরায় পাঠানো কমান্ডটি প্রথমটির সঙ্গে মেলে না, তাই সার্ভার নেয়নি। প্রথমটিই বহাল। এগোনোর আগে বর্তমান অবস্থা দেখুন।</translation>
    </message>
    <message>
        <source>This batch has expired. It was not received. Check the date on the package.</source>
        <translation>এই ব্যাচের মেয়াদ শেষ হয়েছে। এটি গ্রহণ করা হয়নি। প্যাকেটের তারিখ দেখুন।</translation>
    </message>
    <message>
        <source>This batch number is already in stock with another expiry date. Nothing was received. Compare the date on the package with the one on the shelf.</source>
        <translation>এই ব্যাচ নম্বর অন্য মেয়াদে মজুদে আছে। কিছুই গ্রহণ করা হয়নি। প্যাকেটের তারিখ তাকের তারিখের সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>There is not enough in stock for this. Nothing was taken and no bill was made. Give a part or a substitute.</source>
        <translation>এর জন্য যথেষ্ট মজুদ নেই। কিছুই নেওয়া হয়নি, কোনো বিলও হয়নি। আংশিক বা বিকল্প ওষুধ দিন।</translation>
    </message>
    <message>
        <source>This medicine is no longer prescribed here. Nothing was saved. Choose another medicine.</source>
        <translation>এই ওষুধ এখানে আর লেখা হয় না। কিছুই সংরক্ষণ করা হয়নি। অন্য ওষুধ বেছে নিন।</translation>
    </message>
    <message>
        <source>A medicine taken when needed has no computed quantity. Nothing was saved. Write how many the patient gets.</source>
        <translation>প্রয়োজনে সেবনের ওষুধের পরিমাণ গণনা করা যায় না। কিছুই সংরক্ষণ করা হয়নি। রোগী কতটি পাবেন লিখুন।</translation>
    </message>
    <message>
        <source>The pharmacy has already given something of this prescription. It was not cancelled. Talk to the pharmacy.</source>
        <translation>ফার্মেসি এই ব্যবস্থাপত্রের কিছু ওষুধ দিয়ে ফেলেছে। এটি বাতিল হয়নি। ফার্মেসির সঙ্গে কথা বলুন।</translation>
    </message>
    <message>
        <source>Only doctors keep sets of medicines. Nothing was saved. Ask an administrator to connect your login with a doctor.</source>
        <translation>শুধু চিকিৎসকেরা ওষুধের সেট রাখেন। কিছুই সংরক্ষণ করা হয়নি। আপনার লগইন একজন চিকিৎসকের সঙ্গে যুক্ত করতে প্রশাসককে বলুন।</translation>
    </message>
    <message>
        <source>This is more than is left of the prescription. Nothing was given and no bill was made. Enter a smaller quantity.</source>
        <translation>ব্যবস্থাপত্রে যা বাকি আছে এটি তার চেয়ে বেশি। কিছুই দেওয়া হয়নি, কোনো বিলও হয়নি। কম পরিমাণ লিখুন।</translation>
    </message>
    <message>
        <source>A substitute needs a reason, which the doctor will read. Nothing was given yet. Write the reason.</source>
        <translation>বিকল্প ওষুধের কারণ লাগবে, যা চিকিৎসক পড়বেন। এখনো কিছু দেওয়া হয়নি। কারণ লিখুন।</translation>
    </message>
    <message>
        <source>This is more than was given of this batch. Nothing was taken back. Check the quantity and the batch.</source>
        <translation>এই ব্যাচ থেকে যা দেওয়া হয়েছে এটি তার চেয়ে বেশি। কিছুই ফেরত নেওয়া হয়নি। পরিমাণ ও ব্যাচ দেখুন।</translation>
    </message>
    <message>
        <source>This bill is not paid in full. Nothing was taken back. Take back everything of an unpaid bill, or let the rest be paid first.</source>
        <translation>এই বিল পুরো পরিশোধ হয়নি। কিছুই ফেরত নেওয়া হয়নি। অপরিশোধিত বিলের সবকিছু ফেরত নিন, অথবা আগে বাকিটা পরিশোধ করান।</translation>
    </message>
    <message>
        <source>This list was too old and is being read again from the server. Nothing is lost.</source>
        <translation>তালিকাটি পুরোনো ছিল, সার্ভার থেকে নতুন করে আনা হচ্ছে। কিছুই হারায়নি।</translation>
    </message>
    <message>
        <source>Your own limit is %1. Nothing was changed yet. A second person can sign it here and now.</source>
        <translation>আপনার নিজের সীমা %1। এখনো কিছু বদলায়নি। দ্বিতীয় একজন এখানেই অনুমোদন করতে পারেন।</translation>
    </message>
    <message>
        <source>At most %1 can be given back for this bill. No refund was requested.</source>
        <translation>এই বিলে সর্বোচ্চ %1 ফেরত দেওয়া যায়। ফেরতের আবেদন হয়নি।</translation>
    </message>
    <message>
        <source>The server&apos;s rules do not allow this (%1). Nothing was changed.</source>
        <translation>সার্ভারের নিয়মে এটি করা যায় না (%1)। কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>Something is missing. Nothing was saved. Fill in the marked field.</source>
        <translation>কিছু একটা বাদ পড়েছে। কিছুই সংরক্ষণ হয়নি। চিহ্নিত ঘরটি পূরণ করুন।</translation>
    </message>
    <message>
        <source>The text is too long. Nothing was saved. Shorten the marked field.</source>
        <translation>লেখাটি বেশি লম্বা। কিছুই সংরক্ষণ হয়নি। চিহ্নিত ঘরের লেখা ছোট করুন।</translation>
    </message>
    <message>
        <source>The value is outside its limits. Nothing was saved. Correct the marked field.</source>
        <translation>মানটি সীমার বাইরে। কিছুই সংরক্ষণ হয়নি। চিহ্নিত ঘরটি ঠিক করুন।</translation>
    </message>
    <message>
        <source>The server could not read a value. Nothing was saved. Correct the marked field.</source>
        <translation>সার্ভার একটি মান পড়তে পারেনি। কিছুই সংরক্ষণ হয়নি। চিহ্নিত ঘরটি ঠিক করুন।</translation>
    </message>
    <message>
        <source>No such patient. Nothing was changed. Check the number or search by name.</source>
        <translation>এমন কোনো রোগী নেই। কিছুই বদলায়নি। নম্বরটি দেখুন অথবা নাম দিয়ে খুঁজুন।</translation>
    </message>
    <message>
        <source>No such bill. Nothing was changed. Check the number.</source>
        <translation>এমন কোনো বিল নেই। কিছুই বদলায়নি। নম্বরটি দেখুন।</translation>
    </message>
    <message>
        <source>No such visit. Nothing was changed. Read the list again with F5.</source>
        <translation>এমন কোনো ভিজিট নেই। কিছুই বদলায়নি। F5 চেপে তালিকা নতুন করে আনুন।</translation>
    </message>
    <message>
        <source>No such doctor. Nothing was changed. Read the list again with F5.</source>
        <translation>এমন কোনো ডাক্তার নেই। কিছুই বদলায়নি। F5 চেপে তালিকা নতুন করে আনুন।</translation>
    </message>
    <message>
        <source>The server no longer has this record. Nothing was changed. Read the list again with F5.</source>
        <translation>এই তথ্য সার্ভারে আর নেই। কিছুই বদলায়নি। F5 চেপে তালিকা নতুন করে আনুন।</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. What you typed is still here. Compare and save again.</source>
        <translation>এর মধ্যে অন্য কেউ এটি বদলেছেন। আপনার লেখা এখানেই আছে। মিলিয়ে দেখে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>You may not do this: it needs the permission “%1”. Nothing was changed. An administrator can grant it.</source>
        <translation>এ কাজের অনুমতি আপনার নেই: “%1” অনুমতি লাগবে। কিছুই বদলায়নি। অ্যাডমিন এটি দিতে পারেন।</translation>
    </message>
    <message>
        <source>Name or password is not right, or the session has ended. What you typed is kept. Sign in again.</source>
        <translation>নাম বা পাসওয়ার্ড ঠিক নয়, অথবা সেশন শেষ হয়েছে। আপনার লেখা রাখা আছে। আবার সাইন ইন করুন।</translation>
    </message>
    <message>
        <source>Too many tries. Nothing was changed. Wait %1 s, then try again.</source>
        <translation>অনেকবার চেষ্টা হয়েছে। কিছুই বদলায়নি। %1 সেকেন্ড অপেক্ষা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The server cannot be reached just now. What you typed is kept. Go on when the link shows Live.</source>
        <translation>এই মুহূর্তে সার্ভারের সাড়া নেই। আপনার লেখা রাখা আছে। সংযোগে “সংযুক্ত” দেখালে এগোন।</translation>
    </message>
    <message>
        <source>The server had a fault of its own (incident %1). Nothing was changed. If it happens again, tell your administrator this number.</source>
        <translation>সার্ভারে নিজস্ব সমস্যা হয়েছে (ঘটনা %1)। কিছুই বদলায়নি। আবার হলে অ্যাডমিনকে এই নম্বরটি জানান।</translation>
    </message>
    <message>
        <source>Server and workstation do not understand each other. Nothing was changed. One of them needs an update.</source>
        <translation>সার্ভার ও ওয়ার্কস্টেশন একে অপরকে বুঝতে পারছে না। কিছুই বদলায়নি। একটিকে আপডেট করতে হবে।</translation>
    </message>
    <message>
        <source>Money is already recorded in this currency, so it stays. Nothing was changed.</source>
        <translation>এই মুদ্রায় টাকা জমা হয়ে গেছে, তাই মুদ্রা বদলানো যাবে না। কিছুই বদলায়নি।</translation>
    </message>
    <message>
        <source>The patient is not in the house with this visit. Nothing was recorded. Check the patient in first.</source>
        <translation>এই ভিজিটে রোগী এখন হাসপাতালে নেই। কিছু লেখা হয়নি। আগে রোগীকে চেক-ইন করুন।</translation>
    </message>
    <message>
        <source>This patient has not been called yet. Nothing was saved. Call the patient first.</source>
        <translation>এই রোগীকে এখনো ডাকা হয়নি। কিছু সংরক্ষণ করা হয়নি। আগে রোগীকে ডাকুন।</translation>
    </message>
    <message>
        <source>This consultation is completed and stays as it is. Nothing was saved. Write an addendum instead.</source>
        <translation>এই পরামর্শ শেষ হয়েছে, আর বদলাবে না। কিছু সংরক্ষণ করা হয়নি। এর বদলে সংযোজন লিখুন।</translation>
    </message>
    <message>
        <source>This consultation is not completed yet. No addendum was added. Write on the page itself.</source>
        <translation>এই পরামর্শ এখনো শেষ হয়নি। কোনো সংযোজন যোগ হয়নি। পাতাতেই লিখুন।</translation>
    </message>
    <message>
        <source>Nothing is written on this page yet. It was not completed. Write something first.</source>
        <translation>এই পাতায় এখনো কিছু লেখা হয়নি। তাই শেষ করা হয়নি। আগে কিছু লিখুন।</translation>
    </message>
    <message>
        <source>Only one diagnosis can be the primary one. The page was not saved. Make the others secondary.</source>
        <translation>কেবল একটি রোগনির্ণয় প্রধান হতে পারে। পাতা সংরক্ষণ করা হয়নি। বাকিগুলোকে গৌণ করুন।</translation>
    </message>
    <message>
        <source>The hospital&apos;s list does not have one of these diagnosis codes. The page was not saved. Choose a code from the list or write the diagnosis in words.</source>
        <translation>এই রোগনির্ণয় কোডগুলোর একটি হাসপাতালের তালিকায় নেই। পাতা সংরক্ষণ করা হয়নি। তালিকা থেকে কোড বেছে নিন অথবা রোগনির্ণয় কথায় লিখুন।</translation>
    </message>
    <message>
        <source>The prescription was not written, because something speaks against it. Your lines are kept. Change the line, or give the reason below the warning and send it again.</source>
        <translation>ব্যবস্থাপত্র লেখা হয়নি, কারণ এর বিরুদ্ধে সতর্কতা আছে। আপনার লাইনগুলো রাখা আছে। লাইন বদলান, অথবা সতর্কতার নিচে কারণ লিখে আবার পাঠান।</translation>
    </message>
    <message>
        <source>No such prescription. Nothing was changed. Scan the token again or search the patient.</source>
        <translation>এমন কোনো ব্যবস্থাপত্র নেই। কিছুই বদলায়নি। টোকেন আবার স্ক্যান করুন বা রোগী খুঁজুন।</translation>
    </message>
    <message>
        <source>No such medicine. Nothing was changed. Read the list again with F5.</source>
        <translation>এমন কোনো ওষুধ নেই। কিছুই বদলায়নি। F5 চেপে তালিকা নতুন করে আনুন।</translation>
    </message>
    <message>
        <source>No such batch. Nothing was changed. Read the list again with F5.</source>
        <translation>এমন কোনো ব্যাচ নেই। কিছুই বদলায়নি। F5 চেপে তালিকা নতুন করে আনুন।</translation>
    </message>
    <message>
        <source>This certificate is cancelled already. Nothing was changed. Issue a new one if it is needed.</source>
        <translation>এই সনদ আগেই বাতিল হয়েছে। কিছু বদলায়নি। দরকার হলে নতুন সনদ দিন।</translation>
    </message>
    <message>
        <source>This server keeps no documents. Nothing was stored. Ask the administrator.</source>
        <translation>এই সার্ভারে নথি রাখা হয় না। কিছুই সংরক্ষিত হয়নি। প্রশাসককে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>This file is larger than this hospital allows. Nothing was stored. Scan it at a lower resolution, or ask the administrator for a higher limit.</source>
        <translation>ফাইলটি এই হাসপাতালের অনুমোদিত আকারের চেয়ে বড়। কিছুই সংরক্ষিত হয়নি। কম রেজোলিউশনে স্ক্যান করুন, অথবা প্রশাসককে সীমা বাড়াতে বলুন।</translation>
    </message>
    <message>
        <source>This document was removed from the file. Nothing was changed. Read the list again.</source>
        <translation>নথিটি ফাইল থেকে সরানো হয়েছে। কিছুই বদলায়নি। তালিকাটি আবার পড়ুন।</translation>
    </message>
    <message>
        <source>This document is part of what was released and stays. Nothing was removed. Amend the report if it is wrong.</source>
        <translation>এই নথি প্রকাশিত রিপোর্টের অংশ এবং থাকবে। কিছুই সরানো হয়নি। ভুল থাকলে রিপোর্টটি সংশোধন করুন।</translation>
    </message>
    <message>
        <source>These bytes are not a file of the kind they are said to be. Nothing was stored. Try again, and report it if it stays so.</source>
        <translation>ফাইলটি যে ধরনের বলা হয়েছে তা নয়। কিছুই সংরক্ষিত হয়নি। আবার চেষ্টা করুন; একই থাকলে জানান।</translation>
    </message>
    <message>
        <source>The stored file is damaged or missing and is not shown. Tell the administrator: it has to come back from a backup.</source>
        <translation>সংরক্ষিত ফাইলটি নষ্ট বা হারিয়ে গেছে, তাই দেখানো হচ্ছে না। প্রশাসককে জানান: ব্যাকআপ থেকে ফিরিয়ে আনতে হবে।</translation>
    </message>
    <message>
        <source>The leave for this file is used up or was withdrawn. Nothing was moved. Try again.</source>
        <translation>এই ফাইলের অনুমতি শেষ হয়েছে বা প্রত্যাহার করা হয়েছে। কিছুই আদান-প্রদান হয়নি। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The file changed while it was being sent. Nothing was stored. Choose it again.</source>
        <translation>পাঠানোর সময় ফাইলটি বদলে গেছে। কিছুই সংরক্ষিত হয়নি। আবার বাছাই করুন।</translation>
    </message>
    <message>
        <source>This is not a readable PDF, PNG or JPEG file. Nothing was stored. Save it in one of these formats and add it again.</source>
        <translation>এটি পাঠযোগ্য PDF, PNG বা JPEG ফাইল নয়। কিছুই সংরক্ষিত হয়নি। এগুলোর একটিতে সংরক্ষণ করে আবার যোগ করুন।</translation>
    </message>
    <message>
        <source>This image has more pixels than desks can show. Nothing was stored. Save it smaller and add it again.</source>
        <translation>ছবিটিতে এত পিক্সেল যে ডেস্কে দেখানো যায় না। কিছুই সংরক্ষিত হয়নি। ছোট করে সংরক্ষণ করে আবার যোগ করুন।</translation>
    </message>
    <message>
        <source>This PDF contains scripts, attached files or locked parts, which are not accepted. Nothing was stored. Print it into a new PDF and add that.</source>
        <translation>এই PDF-এ স্ক্রিপ্ট, সংযুক্ত ফাইল বা তালাবদ্ধ অংশ আছে, যা গ্রহণ করা হয় না। কিছুই সংরক্ষিত হয়নি। নতুন PDF-এ প্রিন্ট করে সেটি যোগ করুন।</translation>
    </message>
    <message>
        <source>The server has no room for this file. Nothing was stored. Tell the administrator.</source>
        <translation>সার্ভারে এই ফাইলের জায়গা নেই। কিছুই সংরক্ষিত হয়নি। প্রশাসককে জানান।</translation>
    </message>
    <message>
        <source>No program of this desk shows this document. It is unharmed on the server. Ask the administrator to install a viewer.</source>
        <translation>এই ডেস্কের কোনো প্রোগ্রাম নথিটি দেখাতে পারে না। সার্ভারে এটি অক্ষত আছে। প্রশাসককে একটি ভিউয়ার বসাতে বলুন।</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was stored. Check that it is still there and that you may open it.</source>
        <translation>ফাইলটি পড়া যাচ্ছে না। কিছুই সংরক্ষিত হয়নি। ফাইলটি এখনো আছে কি না এবং আপনার খোলার অনুমতি আছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>This tube is not for this test or not of this patient&apos;s visit. Nothing was recorded. Check the label.</source>
        <translation>এই টিউব এই পরীক্ষার বা এই রোগীর ভিজিটের নয়। কিছুই লেখা হয়নি। লেবেল মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Samples of this bill&apos;s tests were already taken. The bill was not voided. Ask for a refund instead.</source>
        <translation>এই বিলের পরীক্ষার নমুনা আগেই নেওয়া হয়েছে। বিল বাতিল হয়নি। এর বদলে টাকা ফেরতের আবেদন করুন।</translation>
    </message>
    <message>
        <source>The form of this test was changed in the meantime. Nothing was saved; what you typed is still here. Open the test again.</source>
        <translation>এর মধ্যে এই পরীক্ষার ফরম বদলেছে। কিছু সংরক্ষিত হয়নি; আপনি যা লিখেছেন তা এখানেই আছে। পরীক্ষাটি আবার খুলুন।</translation>
    </message>
    <message>
        <source>You entered this result, so somebody else has to review it. Nothing was changed.</source>
        <translation>এই ফল আপনি লিখেছেন, তাই অন্য কাউকে যাচাই করতে হবে। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>This result is held. Nothing was changed. Read why, and let it go on first.</source>
        <translation>এই ফল আটকে রাখা হয়েছে। কিছু বদলায়নি। কারণ পড়ুন, আগে এটি ছাড়ুন।</translation>
    </message>
    <message>
        <source>No result of this visit is reviewed and waits for its release. Nothing was changed.</source>
        <translation>এই ভিজিটের যাচাই করা কোনো ফল প্রকাশের অপেক্ষায় নেই। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Every value is the one that was released. Nothing was changed.</source>
        <translation>প্রতিটি মান প্রকাশিত মানের মতোই। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Somebody has acknowledged this critical value already. Nothing more is needed.</source>
        <translation>এই সংকটজনক মান কেউ আগেই স্বীকার করেছেন। আর কিছু দরকার নেই।</translation>
    </message>
    <message>
        <source>What you typed is not the critical value as it is shown. Nothing was acknowledged. Read the value again and type it.</source>
        <translation>আপনি যা লিখেছেন তা দেখানো সংকটজনক মান নয়। কিছু স্বীকার করা হয়নি। মানটি আবার পড়ে লিখুন।</translation>
    </message>
    <message>
        <source>No such result. Nothing was changed. Read the list again with F5.</source>
        <translation>এমন ফল নেই। কিছু বদলায়নি। F5 চেপে তালিকা আবার পড়ুন।</translation>
    </message>
    <message>
        <source>No such report: this paper was not printed by this hospital, or somebody changed it.</source>
        <translation>এমন রিপোর্ট নেই: এই কাগজ এই হাসপাতাল ছাপেনি, অথবা কেউ এটি বদলেছে।</translation>
    </message>
    <message>
        <source>No such critical value. Nothing was changed. Read the list again with F5.</source>
        <translation>এমন সংকটজনক মান নেই। কিছু বদলায়নি। F5 চেপে তালিকা আবার পড়ুন।</translation>
    </message>
    <message>
        <source>No such sample. Nothing was changed. Check the number on the tube.</source>
        <translation>এমন কোনো নমুনা নেই। কিছুই বদলায়নি। টিউবের নম্বরটি মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Another result was opened before the image was attached. Nothing was stored. Open the result again and attach it there.</source>
        <translation>ছবিটি যুক্ত হওয়ার আগেই অন্য ফলাফল খোলা হয়েছে। কিছুই সংরক্ষিত হয়নি। ফলাফলটি আবার খুলে সেখানে যুক্ত করুন।</translation>
    </message>
    <message>
        <source>The images of a completed result stand still, as its values do. Nothing was changed. Ask a reviewer to send the result back.</source>
        <translation>সম্পন্ন ফলাফলের ছবি তার মানের মতোই অপরিবর্তিত থাকে। কিছুই বদলায়নি। একজন পর্যালোচককে ফলাফল ফেরত পাঠাতে বলুন।</translation>
    </message>
</context>
<context>
    <name>hms::app::FieldEditor</name>
    <message>
        <source>Name in &amp;English</source>
        <translation>ইংরেজিতে নাম (&amp;E)</translation>
    </message>
    <message>
        <source>Name in &amp;Bengali</source>
        <translation>বাংলায় নাম (&amp;B)</translation>
    </message>
    <message>
        <source>Name in &amp;Arabic</source>
        <translation>আরবিতে নাম (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Key in the data</source>
        <translation>তথ্যে চাবি (&amp;K)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>কোনোটি নয়</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>অংশ (&amp;S)</translation>
    </message>
    <message>
        <source>Longest &amp;text</source>
        <translation>সর্বোচ্চ অক্ষর (&amp;T)</translation>
    </message>
    <message>
        <source>Most &amp;rows</source>
        <translation>সর্বোচ্চ সারি (&amp;R)</translation>
    </message>
    <message>
        <source>Must be &amp;filled before a result is complete</source>
        <translation>ফল সম্পূর্ণ করার আগে পূরণ করতে হবে (&amp;F)</translation>
    </message>
    <message>
        <source>Only told, not &amp;judged</source>
        <translation>শুধু জানানো হয়, বিচার করা হয় না (&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>একক (&amp;U)</translation>
    </message>
    <message>
        <source>Unit in U&amp;CUM</source>
        <translation>UCUM-এ একক (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Decimals</source>
        <translation>দশমিক স্থান (&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;mallest possible</source>
        <translation>সম্ভাব্য সর্বনিম্ন (&amp;M)</translation>
    </message>
    <message>
        <source>La&amp;rgest possible</source>
        <translation>সম্ভাব্য সর্বোচ্চ (&amp;R)</translation>
    </message>
    <message>
        <source>Look at changes &amp;over, %</source>
        <translation>এর বেশি পরিবর্তন দেখুন, % (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Formula</source>
        <translation>সূত্র (&amp;F)</translation>
    </message>
    <message>
        <source>Keys of the fields it &amp;takes</source>
        <translation>যে ঘরগুলো নেয় তাদের চাবি (&amp;T)</translation>
    </message>
    <message>
        <source>any</source>
        <comment>sex</comment>
        <translation>যেকোনো</translation>
    </message>
    <message>
        <source>any</source>
        <comment>pregnant or not</comment>
        <translation>যেকোনো</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Reference ranges</source>
        <translation>স্বাভাবিক সীমা</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>লিঙ্গ</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>বয়স থেকে</translation>
    </message>
    <message>
        <source>Age below</source>
        <translation>বয়সের নিচে</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>গর্ভবতী</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>নিম্ন</translation>
    </message>
    <message>
        <source>High</source>
        <translation>উচ্চ</translation>
    </message>
    <message>
        <source>Critical below</source>
        <translation>এর নিচে সংকট</translation>
    </message>
    <message>
        <source>Critical above</source>
        <translation>এর উপরে সংকট</translation>
    </message>
    <message>
        <source>Reference ranges: the first one that fits the patient counts</source>
        <translation>স্বাভাবিক সীমা: রোগীর সঙ্গে প্রথম যেটি মেলে সেটিই ধরা হয়</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>কিছু বোঝায় না</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>বিকল্প</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ইংরেজি</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>বাংলা</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>আরবি</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>অর্থ</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>এটি কোনো সংখ্যা নয়।</translation>
    </message>
    <message>
        <source>Type a number, or an age such as 18 y, 6 mo or 28 d.</source>
        <translation>একটি সংখ্যা লিখুন, অথবা 18 y, 6 mo বা 28 d-এর মতো বয়স।</translation>
    </message>
</context>
<context>
    <name>hms::app::FieldList</name>
    <message>
        <source>Fields of the form</source>
        <translation>ফরমের ঘর</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>যোগ করুন (&amp;A)</translation>
    </message>
    <message>
        <source>Move the field up (Ctrl+Up)</source>
        <translation>ঘরটি উপরে নিন (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Move the field down (Ctrl+Down)</source>
        <translation>ঘরটি নিচে নিন (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Remove the field (Delete)</source>
        <translation>ঘরটি সরান (Delete)</translation>
    </message>
    <message>
        <source>Form and its sections</source>
        <translation>ফরম ও এর অংশগুলো</translation>
    </message>
    <message>
        <source>Something is wrong here.</source>
        <translation>এখানে কিছু ভুল আছে।</translation>
    </message>
</context>
<context>
    <name>hms::app::FieldText</name>
    <message>
        <source>y</source>
        <comment>short for years</comment>
        <translation>বছর</translation>
    </message>
    <message>
        <source>mo</source>
        <comment>short for months</comment>
        <translation>মাস</translation>
    </message>
    <message>
        <source>d</source>
        <comment>short for days</comment>
        <translation>দিন</translation>
    </message>
</context>
<context>
    <name>hms::app::FigureTexts</name>
    <message>
        <source>90 % within</source>
        <translation>৯০% এর মধ্যে</translation>
    </message>
    <message>
        <source>At least one sample was no good.</source>
        <translation>অন্তত একটি নমুনা উপযুক্ত ছিল না।</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>সংগৃহীত</translation>
    </message>
    <message>
        <source>Collected and not released now.</source>
        <translation>সংগৃহীত, এখনো প্রকাশিত নয়।</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>From collection to release: half of the released tests were faster.</source>
        <translation>সংগ্রহ থেকে প্রকাশ পর্যন্ত: প্রকাশিত পরীক্ষার অর্ধেক এর চেয়ে দ্রুত হয়েছে।</translation>
    </message>
    <message>
        <source>From collection to release: nine of ten released tests were faster.</source>
        <translation>সংগ্রহ থেকে প্রকাশ পর্যন্ত: প্রকাশিত দশটির নয়টি এর চেয়ে দ্রুত হয়েছে।</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>অর্ধেক এর মধ্যে</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>বিলম্বিত</translation>
    </message>
    <message>
        <source>Of these: a sample was taken.</source>
        <translation>এর মধ্যে: নমুনা নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Of these: the result is entered.</source>
        <translation>এর মধ্যে: ফলাফল লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Of these: the result went out.</source>
        <translation>এর মধ্যে: ফলাফল প্রকাশিত হয়েছে।</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>ফরমায়েশ</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>বাতিল নমুনা</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>প্রকাশিত</translation>
    </message>
    <message>
        <source>Released after the promised time, or past it and still pending.</source>
        <translation>প্রতিশ্রুত সময়ের পরে প্রকাশিত, অথবা সময় পেরিয়ে এখনো বাকি।</translation>
    </message>
    <message>
        <source>Tests ordered in this time, without cancelled ones.</source>
        <translation>এই সময়ে ফরমায়েশ করা পরীক্ষা, বাতিলগুলো ছাড়া।</translation>
    </message>
</context>
<context>
    <name>hms::app::FingerprintForm</name>
    <message>
        <source>It is the same: &amp;trust this server</source>
        <translation>মিলেছে: এই সার্ভারকে বিশ্বাস করুন</translation>
    </message>
    <message>
        <source>The key of %1 is not the one this desk knows. Somebody may be listening in between. Go on only if your administrator told you that the key was changed.</source>
        <translation>%1-এর কী এই ডেস্কের জানা কী নয়। মাঝখানে কেউ আড়ি পাততে পারে। অ্যাডমিন কী বদলের কথা জানিয়ে থাকলে তবেই এগোন।</translation>
    </message>
    <message>
        <source>This desk meets %1 for the first time. Compare the server&apos;s key with the one that your administrator has.</source>
        <translation>এই ডেস্ক প্রথমবার %1-এর সঙ্গে যুক্ত হচ্ছে। সার্ভারের কী-টি অ্যাডমিনের কাছে থাকা কী-র সঙ্গে মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Fingerprint of the server&apos;s key</source>
        <translation>সার্ভারের কী-র ফিঙ্গারপ্রিন্ট</translation>
    </message>
</context>
<context>
    <name>hms::app::FoldingColumns</name>
    <message>
        <source>Beside the page</source>
        <translation>পাতার পাশে</translation>
    </message>
</context>
<context>
    <name>hms::app::FollowUpRow</name>
    <message>
        <source>day/month/year</source>
        <translation>দিন/মাস/বছর</translation>
    </message>
    <message>
        <source>Day of the follow-up visit</source>
        <translation>ফলো-আপ ভিজিটের দিন</translation>
    </message>
    <message>
        <source>Boo&amp;k</source>
        <translation>বুক</translation>
    </message>
    <message>
        <source>Makes it an appointment (%1)</source>
        <translation>অ্যাপয়েন্টমেন্ট করে (%1)</translation>
    </message>
    <message>
        <source>%1 has number %2 on %3.</source>
        <comment>patient, serial, day</comment>
        <translation>%1, সিরিয়াল %2, %3।</translation>
    </message>
    <message>
        <source>Type a later day, such as %1.</source>
        <translation>পরের কোনো দিন লিখুন, যেমন %1।</translation>
    </message>
    <message>
        <source>Booking...</source>
        <translation>বুক হচ্ছে...</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>বুক হয়েছে: %1</translation>
    </message>
    <message>
        <source>%1, not booked yet.</source>
        <translation>%1, এখনও বুক হয়নি।</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>১ সপ্তাহ</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>২ সপ্তাহ</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>১ মাস</translation>
    </message>
</context>
<context>
    <name>hms::app::Form</name>
    <message>
        <source>required</source>
        <translation>আবশ্যক</translation>
    </message>
</context>
<context>
    <name>hms::app::FormDesigner</name>
    <message>
        <source>Fields</source>
        <translation>ঘর</translation>
    </message>
    <message>
        <source>What is wrong with the form</source>
        <translation>ফরমে যা ভুল আছে</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>ফিরুন (Esc)</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>আমদানি... (&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>রপ্তানি... (&amp;X)</translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>সব ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>Headings on the form and on paper. A field is put into one of them.</source>
        <translation>ফরমে ও কাগজে শিরোনাম। প্রতিটি ঘর এর একটিতে রাখা হয়।</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>চাবি</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ইংরেজি</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>বাংলা</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>আরবি</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>পূর্বরূপ</translation>
    </message>
    <message>
        <source>Entry form</source>
        <translation>প্রবেশের ফরম</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>কাগজে</translation>
    </message>
    <message>
        <source>Your changes of last time are here again, not saved yet. &quot;Undo all&quot; throws them away.</source>
        <translation>আপনার আগেরবারের পরিবর্তনগুলো আবার এখানে, এখনো সংরক্ষিত নয়। &quot;সব ফিরিয়ে নিন&quot; সেগুলো ফেলে দেয়।</translation>
    </message>
    <message>
        <source>The form of %1 is saved as version %2.</source>
        <translation>%1-এর ফরম সংস্করণ %2 হিসেবে সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>The form is again as it was saved.</source>
        <translation>ফরমটি আবার সংরক্ষিত অবস্থায় আছে।</translation>
    </message>
    <message>
        <source>Form of %1</source>
        <translation>%1-এর ফরম</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ফরম</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>সংস্করণ %1</translation>
    </message>
    <message>
        <source>no form yet</source>
        <translation>এখনো ফরম নেই</translation>
    </message>
    <message>
        <source>changed, will be version %1</source>
        <translation>পরিবর্তিত, সংস্করণ %1 হবে</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>এখনো সংরক্ষিত নয়</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>যাচাই করা হচ্ছে...</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>সংরক্ষণ হচ্ছে...</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>সংরক্ষণ (Ctrl+S)</translation>
    </message>
    <message>
        <source>%1 is removed from the form.</source>
        <translation>%1 ফরম থেকে সরানো হয়েছে।</translation>
    </message>
    <message>
        <source>Forms (*.json)</source>
        <translation>ফরম (*.json)</translation>
    </message>
    <message>
        <source>Import a form</source>
        <translation>ফরম আমদানি</translation>
    </message>
    <message>
        <source>Export the form</source>
        <translation>ফরম রপ্তানি</translation>
    </message>
    <message>
        <source>The file could not be read, or it is no form.</source>
        <translation>ফাইলটি পড়া যায়নি, অথবা এটি কোনো ফরম নয়।</translation>
    </message>
    <message>
        <source>The file is no form: %1 %2 The form here stays as it is.</source>
        <translation>ফাইলটি কোনো ফরম নয়: %1 %2 এখানকার ফরম যেমন আছে তেমনই থাকল।</translation>
    </message>
    <message>
        <source>The form is read from the file; it is not saved yet.</source>
        <translation>ফরমটি ফাইল থেকে পড়া হয়েছে; এখনো সংরক্ষিত নয়।</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>ফাইলটি লেখা যায়নি। অন্য ফোল্ডার বাছুন।</translation>
    </message>
    <message>
        <source>The form is written to the file.</source>
        <translation>ফরমটি ফাইলে লেখা হয়েছে।</translation>
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
        <translation>%1, %2 %3 %4</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>আগামীকাল</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>গতকাল</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 মিনিট</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ঘণ্টা %2 মিনিট</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 বছর</translation>
    </message>
</context>
<context>
    <name>hms::app::GivenModel</name>
    <message>
        <source>Given out</source>
        <translation>যা দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%2-এর বদলে %1</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ব্যাচ</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>মেয়াদ %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>পরিমাণ</translation>
    </message>
</context>
<context>
    <name>hms::app::GridEditor</name>
    <message>
        <source>Add a row</source>
        <translation>সারি যোগ করুন</translation>
    </message>
    <message>
        <source>Move the row up (Ctrl+Up)</source>
        <translation>সারিটি উপরে নিন (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Move the row down (Ctrl+Down)</source>
        <translation>সারিটি নিচে নিন (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Remove the row (Ctrl+Delete)</source>
        <translation>সারিটি সরান (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>hms::app::HistoryModel</name>
    <message>
        <source>Test</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ভিজিট</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>বিল</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>টাকা জমা</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>টাকা ফেরত</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>document, amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>রোগনির্ণয়</translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation>শারীরিক পরিমাপ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ফেরত নেওয়া</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>প্রেসক্রিপশন</translation>
    </message>
    <message>
        <source>Medicines given</source>
        <translation>দেওয়া ওষুধ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>সনদ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>নথি</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>সংকটজনক</translation>
    </message>
    <message>
        <source>Outside the range</source>
        <translation>সীমার বাইরে</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>পরীক্ষার ফল</translation>
    </message>
</context>
<context>
    <name>hms::app::ImageStrip</name>
    <message>
        <source>%1, %2
Attached by %3, %4</source>
        <comment>name, size, person, time</comment>
        <translation>%1, %2
যুক্ত করেছেন %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) on the way...</source>
        <translation>
            <numerusform>%nটি ছবি পাঠানো হচ্ছে...</numerusform>
            <numerusform>%nটি ছবি পাঠানো হচ্ছে...</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach an image...</source>
        <translation>ছবি যুক্ত করুন...</translation>
    </message>
    <message>
        <source>Attach images</source>
        <translation>ছবি যুক্ত করুন</translation>
    </message>
    <message>
        <source>Attach the image of the clipboard</source>
        <translation>ক্লিপবোর্ডের ছবি যুক্ত করুন</translation>
    </message>
    <message>
        <source>Ima&amp;ges</source>
        <translation>ছবি (&amp;G)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>None is attached.</source>
        <translation>কিছু যুক্ত নেই।</translation>
    </message>
    <message>
        <source>PNG and JPEG images (*.png *.jpg *.jpeg)</source>
        <translation>PNG ও JPEG ছবি (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PNG or JPEG; images can also be dropped here</source>
        <translation>PNG বা JPEG; ছবি এখানে টেনে এনে ছাড়াও যায়</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>পেস্ট</translation>
    </message>
    <message>
        <source>Remove the chosen image</source>
        <translation>বাছাই করা ছবি সরান</translation>
    </message>
</context>
<context>
    <name>hms::app::InstructionEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>সেবনবিধি</translation>
    </message>
    <message>
        <source>&amp;Doses a day</source>
        <translation>দিনে কত মাত্রা</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>ইংরেজিতে</translation>
    </message>
    <message>
        <source>In &amp;Bengali</source>
        <translation>বাংলায়</translation>
    </message>
    <message>
        <source>In &amp;Arabic</source>
        <translation>আরবিতে</translation>
    </message>
    <message>
        <source>P&amp;lace in lists</source>
        <translation>তালিকায় স্থান</translation>
    </message>
    <message>
        <source>1+0+1 is 2, one a week 0.14, as needed 0.</source>
        <translation>1+0+1 মানে 2, সপ্তাহে একটি 0.14, প্রয়োজনে 0।</translation>
    </message>
    <message>
        <source>As the patient&apos;s prescription says it.</source>
        <translation>রোগীর ব্যবস্থাপত্রে যেমন লেখা থাকে।</translation>
    </message>
    <message>
        <source>Smallest first.</source>
        <translation>ছোটটি আগে।</translation>
    </message>
    <message>
        <source>Offered to &amp;doctors</source>
        <translation>ডাক্তারদের দেখানো হয়</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>নতুন সেবনবিধি</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>সেবনবিধি %1</translation>
    </message>
    <message>
        <source>Type how many doses a day, for example 2 or 0.5.</source>
        <translation>দিনে কত মাত্রা লিখুন, যেমন 2 বা 0.5।</translation>
    </message>
    <message>
        <source>Preset %1 is saved.</source>
        <translation>সেবনবিধি %1 সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>There is such a preset already.</source>
        <translation>এমন সেবনবিধি আগে থেকেই আছে।</translation>
    </message>
    <message>
        <source>Somebody else saved this preset in the meantime: %1, %2. What you typed is still here. Compare, then save again.</source>
        <translation>এর মধ্যে অন্য কেউ এই সেবনবিধি সংরক্ষণ করেছেন: %1, %2। আপনার লেখা এখানেই আছে। মিলিয়ে দেখে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>Most at &amp;once</source>
        <translation>একবারে সর্বোচ্চ</translation>
    </message>
    <message>
        <source>2+0+2 is 2. Empty: not known.</source>
        <translation>2+0+2 মানে 2। ফাঁকা: জানা নেই।</translation>
    </message>
    <message>
        <source>Prescriptions that are written already keep their words.</source>
        <translation>আগে লেখা ব্যবস্থাপত্রের কথা বদলায় না।</translation>
    </message>
    <message>
        <source>Type a number of units, for example 0.5 or 4.</source>
        <translation>এককের সংখ্যা লিখুন, যেমন 0.5 বা 4।</translation>
    </message>
</context>
<context>
    <name>hms::app::InstructionModel</name>
    <message>
        <source>Offered</source>
        <translation>দেখানো হয়</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>দেখানো হয় না</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>সেবনবিধি</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>কথায়</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>দিনে</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>প্রয়োজনে</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
</context>
<context>
    <name>hms::app::IssuedCertificate</name>
    <message>
        <source>%1 to %2</source>
        <comment>days of a sick leave</comment>
        <translation>%1 থেকে %2</translation>
    </message>
    <message>
        <source>issued %1 by %2</source>
        <comment>when, name</comment>
        <translation>%1-এ দিয়েছেন %2</translation>
    </message>
    <message>
        <source>Why it is cancelled (it is recorded)</source>
        <translation>কেন বাতিল (লিপিবদ্ধ হয়)</translation>
    </message>
    <message>
        <source>Cancel the certificate</source>
        <translation>সনদ বাতিল করুন</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>থাক</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>বাতিল হচ্ছে...</translation>
    </message>
    <message>
        <source>Checking whether it was cancelled...</source>
        <translation>বাতিল হয়েছে কি না দেখা হচ্ছে...</translation>
    </message>
    <message>
        <source>Cancelled by %1: %2</source>
        <comment>name, reason</comment>
        <translation>%1 বাতিল করেছেন: %2</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>আবার ছাপুন</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>hms::app::IssuedCertificates</name>
    <message>
        <source>Certificate %1 is cancelled.</source>
        <translation>সনদ %1 বাতিল হয়েছে।</translation>
    </message>
</context>
<context>
    <name>hms::app::Keys</name>
    <message>
        <source>Keys of this screen</source>
        <translation>এই স্ক্রিনের শর্টকাট কী</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>নতুন রোগী</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>খোঁজা বা কমান্ড</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>চেক-ইন</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>সার্ভার থেকে আবার আনুন</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>টাকা জমা</translation>
    </message>
    <message>
        <source>Order tests</source>
        <translation>টেস্ট দিন</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>প্রেসক্রিপশন</translation>
    </message>
    <message>
        <source>Finish and call the next patient</source>
        <translation>শেষ করে পরের রোগীকে ডাকুন</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>প্রিন্ট</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>ডেস্ক লক করুন</translation>
    </message>
    <message>
        <source>Go to a workspace</source>
        <translation>কর্মক্ষেত্রে যান</translation>
    </message>
    <message>
        <source>Undo what the status line tells</source>
        <translation>নিচের লাইনে যা লেখা তা ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Copy a cell of a list</source>
        <translation>তালিকার একটি ঘর কপি করুন</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>তালিকা এক্সপোর্ট করুন</translation>
    </message>
</context>
<context>
    <name>hms::app::KeysCard</name>
    <message>
        <source>Keys</source>
        <translation>শর্টকাট কী</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>সব জায়গায়</translation>
    </message>
</context>
<context>
    <name>hms::app::LabLabels</name>
    <message>
        <source>Released</source>
        <translation>প্রকাশিত</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>To collect</source>
        <translation>নমুনা নিতে হবে</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>সংগৃহীত</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>যাচাই করতে হবে</translation>
    </message>
    <message>
        <source>To release</source>
        <translation>প্রকাশ করতে হবে</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>হস্তান্তরিত</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>New sample needed</source>
        <translation>নতুন নমুনা লাগবে</translation>
    </message>
    <message>
        <source>Labelled, empty</source>
        <translation>লেবেল লাগানো, খালি</translation>
    </message>
    <message>
        <source>In the lab</source>
        <translation>ল্যাবে আছে</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>sample</comment>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>ফেলে দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>লেবেল ছাপা হয়েছে</translation>
    </message>
    <message>
        <source>Taken from the patient</source>
        <translation>রোগীর কাছ থেকে নেওয়া</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>হস্তান্তরিত</translation>
    </message>
    <message>
        <source>Received in the lab</source>
        <translation>ল্যাবে গৃহীত</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>সংরক্ষিত</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>lane</comment>
        <translation>পরিষ্কার</translation>
    </message>
    <message>
        <source>Needs review</source>
        <comment>lane</comment>
        <translation>দেখতে হবে</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>lane</comment>
        <translation>আটকানো</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>খসড়া</translation>
    </message>
    <message>
        <source>Replaced by an amendment</source>
        <translation>সংশোধন এর জায়গা নিয়েছে</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>value</comment>
        <translation>স্বাভাবিক</translation>
    </message>
    <message>
        <source>L  Low</source>
        <comment>value</comment>
        <translation>L  কম</translation>
    </message>
    <message>
        <source>H  High</source>
        <comment>value</comment>
        <translation>H  বেশি</translation>
    </message>
    <message>
        <source>LL  Critical</source>
        <comment>value</comment>
        <translation>LL  সংকটজনক</translation>
    </message>
    <message>
        <source>HH  Critical</source>
        <comment>value</comment>
        <translation>HH  সংকটজনক</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <comment>value</comment>
        <translation>অস্বাভাবিক</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>value</comment>
        <translation>সংকটজনক</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <comment>value</comment>
        <translation>মূল্যায়নযোগ্য নয়</translation>
    </message>
</context>
<context>
    <name>hms::app::LabNumbersWorkspace</name>
    <message>
        <source>Lab numbers</source>
        <translation>ল্যাবের সংখ্যা</translation>
    </message>
    <message>
        <source>Numbers by day</source>
        <translation>দিন ধরে সংখ্যা</translation>
    </message>
    <message>
        <source>Numbers by test</source>
        <translation>পরীক্ষা ধরে সংখ্যা</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>সার্ভার থেকে আবার পড়ুন</translation>
    </message>
</context>
<context>
    <name>hms::app::LabPicker</name>
    <message>
        <source>Laboratory</source>
        <translation>ল্যাবরেটরি</translation>
    </message>
    <message>
        <source>La&amp;b</source>
        <translation>ল্যাব</translation>
    </message>
</context>
<context>
    <name>hms::app::LabWorkspace</name>
    <message>
        <source>Critical values</source>
        <translation>সংকটজনক মান</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>ল্যাবরেটরি</translation>
    </message>
    <message>
        <source>Part of the laboratory&apos;s work</source>
        <translation>ল্যাবের কাজের অংশ</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>কাজের তালিকা</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) of %1 are taken.</source>
        <translation>
            <numerusform>%1-এর %nটি নমুনা নেওয়া হয়েছে।</numerusform>
            <numerusform>%1-এর %nটি নমুনা নেওয়া হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last result to enter on this list.</source>
        <translation>এই তালিকায় লেখার মতো এটিই শেষ ফল ছিল।</translation>
    </message>
    <message>
        <source>%1: completed with a critical value. It is told at the review.</source>
        <translation>%1: সংকটজনক মানসহ সম্পূর্ণ। যাচাইয়ের সময় জানানো হবে।</translation>
    </message>
    <message>
        <source>%1: completed, it waits for the review.</source>
        <translation>%1: সম্পূর্ণ, যাচাইয়ের অপেক্ষায়।</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>page, what waits there</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>গ্রহণ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>প্রকাশ</translation>
    </message>
    <message>
        <source>No result waits to be entered on this list.</source>
        <translation>এই তালিকায় লেখার অপেক্ষায় কোনো ফল নেই।</translation>
    </message>
    <message>
        <source>Go to the worklist</source>
        <translation>কাজের তালিকায় যান</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>সার্ভার থেকে আবার আনুন</translation>
    </message>
    <message>
        <source>Receive samples</source>
        <translation>নমুনা গ্রহণ</translation>
    </message>
    <message>
        <source>Review results</source>
        <translation>ফল যাচাই</translation>
    </message>
    <message>
        <source>Release and hand over</source>
        <translation>প্রকাশ ও হস্তান্তর</translation>
    </message>
    <message>
        <source>Enter the next result</source>
        <translation>পরের ফল লিখুন</translation>
    </message>
    <message>
        <source>scan tubes</source>
        <translation>টিউব স্ক্যান</translation>
    </message>
    <message>
        <source>lanes</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>page</comment>
        <translation>সংকটজনক</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>যন্ত্র</translation>
    </message>
    <message>
        <source>Values of instruments that wait</source>
        <translation>যন্ত্রের যে মানগুলো অপেক্ষায় আছে</translation>
    </message>
</context>
<context>
    <name>hms::app::Labels</name>
    <message>
        <source>Scheduled</source>
        <translation>নির্ধারিত</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>অপেক্ষায়</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>ডাকা হয়েছে</translation>
    </message>
    <message>
        <source>With doctor</source>
        <translation>ডাক্তারের কাছে</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>আসেননি</translation>
    </message>
    <message>
        <source>New</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ফলো-আপ</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>ইমার্জেন্সি</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>সাধারণ</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>জরুরি</translation>
    </message>
    <message>
        <source>STAT</source>
        <translation>অতি জরুরি</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>পুরুষ</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>মহিলা</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>অন্যান্য</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>অজানা</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>অপরিশোধিত</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>আংশিক পরিশোধিত</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>পরিশোধিত</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>নগদ</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>কার্ড</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>মোবাইল ব্যাংকিং</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>ব্যাংক</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>আবেদন হয়েছে</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>অনুমোদিত</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>টাকা দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>নাকচ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>চালু</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>গোনা হয়েছে</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>উপস্থিত</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>অনুপস্থিত</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>রোগী নম্বর</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>জাতীয় পরিচয়পত্র</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <translation>উচ্চারণে মিল</translation>
    </message>
    <message>
        <source>same national ID</source>
        <translation>একই জাতীয় পরিচয়পত্র</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>একই ফোন</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>একই নাম</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>উচ্চারণে মিল</translation>
    </message>
    <message>
        <source>same birth year</source>
        <translation>একই জন্মসাল</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>টোকেন</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>বিল</translation>
    </message>
    <message>
        <source>Z report</source>
        <translation>জেড রিপোর্ট</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>আসল</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>টাকা ফেরত হয়েছে</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>পরিবর্তিত</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>প্রিন্ট হয়েছে</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>প্রিন্ট হয়নি</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>সম্ভবত প্রিন্ট হয়েছে</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Age and sex of a patient: &quot;36 y, Female&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Primary</source>
        <comment>diagnosis</comment>
        <translation>প্রধান</translation>
    </message>
    <message>
        <source>Secondary</source>
        <comment>diagnosis</comment>
        <translation>গৌণ</translation>
    </message>
    <message>
        <source>Mild</source>
        <comment>reaction</comment>
        <translation>মৃদু</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>reaction</comment>
        <translation>মাঝারি</translation>
    </message>
    <message>
        <source>Severe</source>
        <comment>reaction</comment>
        <translation>গুরুতর</translation>
    </message>
    <message>
        <source>Unusual</source>
        <comment>vitals</comment>
        <translation>অস্বাভাবিক</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>অ্যালার্জি</translation>
    </message>
    <message>
        <source>Class allergy</source>
        <comment>to a class of medicines</comment>
        <translation>শ্রেণির অ্যালার্জি</translation>
    </message>
    <message>
        <source>Chronic</source>
        <comment>condition</comment>
        <translation>দীর্ঘস্থায়ী</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>ব্যবস্থাপত্র</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>সনদ</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>অসুস্থতার ছুটি</translation>
    </message>
    <message>
        <source>Fitness</source>
        <translation>সুস্থতা</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>রেফারেল পত্র</translation>
    </message>
    <message>
        <source>Sample label</source>
        <translation>নমুনার লেবেল</translation>
    </message>
    <message>
        <source>Lab report</source>
        <translation>ল্যাব রিপোর্ট</translation>
    </message>
</context>
<context>
    <name>hms::app::LineView</name>
    <message>
        <source>How it is taken</source>
        <translation>কীভাবে খেতে হবে</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Empty: doses a day times days, as the server computes it</source>
        <translation>খালি থাকলে: দিনের মাত্রা × দিন, সার্ভার হিসাব করে</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Move the line up (Ctrl+Up)</source>
        <translation>লাইন উপরে নিন (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Move the line down (Ctrl+Down)</source>
        <translation>লাইন নিচে নিন (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Remove the line (Ctrl+Delete)</source>
        <translation>লাইন সরান (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Reason to prescribe it all the same</source>
        <translation>তবু দেওয়ার কারণ</translation>
    </message>
    <message>
        <source>It is recorded, and the pharmacy sees it</source>
        <translation>এটি লিপিবদ্ধ হয়, ফার্মেসিও দেখে</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>সম্ভব নয়</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>মজুদে নেই</translation>
    </message>
    <message>
        <source>The pharmacy has none today; it may give another medicine instead.</source>
        <translation>ফার্মেসিতে আজ নেই; বদলে অন্য ওষুধ দিতে পারে।</translation>
    </message>
</context>
<context>
    <name>hms::app::LinesEditor</name>
    <message>
        <source>Medicine</source>
        <translation>ওষুধ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>সেবন</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>No medicine written yet</source>
        <translation>এখনও কোনো ওষুধ লেখা হয়নি</translation>
    </message>
    <message>
        <source>Type the first letters above; Enter takes the medicine, then how it is taken and for how many days.</source>
        <translation>উপরে প্রথম অক্ষরগুলো লিখুন; Enter ওষুধ নেয়, তারপর কীভাবে ও কত দিন।</translation>
    </message>
</context>
<context>
    <name>hms::app::Link</name>
    <message>
        <source>Live</source>
        <translation>সংযুক্ত</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>পুনঃসংযোগ হচ্ছে</translation>
    </message>
    <message>
        <source>Reconnecting %1 s</source>
        <translation>পুনঃসংযোগ %1 সে.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>সংযোগ নেই</translation>
    </message>
</context>
<context>
    <name>hms::app::LinkBanner</name>
    <message>
        <source>%1. You see the data of %2. What you type is kept; money and numbers wait for the server.</source>
        <translation>%1। আপনি %2-এর তথ্য দেখছেন। যা লিখছেন তা থাকবে; টাকা ও নম্বর সার্ভারের জন্য অপেক্ষা করবে।</translation>
    </message>
    <message>
        <source>%1. What you type is kept; money and numbers wait for the server.</source>
        <translation>%1। যা লিখছেন তা থাকবে; টাকা ও নম্বর সার্ভারের জন্য অপেক্ষা করবে।</translation>
    </message>
</context>
<context>
    <name>hms::app::LinkIndicator</name>
    <message>
        <source>Last heard of the server at %1</source>
        <translation>সার্ভারের শেষ সাড়া: %1</translation>
    </message>
</context>
<context>
    <name>hms::app::LockPage</name>
    <message>
        <source>This desk is locked</source>
        <translation>এই ডেস্ক লক করা আছে</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ব্যবহারকারীর নাম</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>লক খুলুন</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>আপনার সেশন শেষ হয়েছে</translation>
    </message>
    <message>
        <source>%1&apos;s work stays as it is. Type the password to go on, or another name to take over this desk.</source>
        <translation>%1-এর কাজ যেমন ছিল তেমনই থাকবে। চালিয়ে যেতে পাসওয়ার্ড লিখুন, অথবা ডেস্কটি নিতে অন্য নাম লিখুন।</translation>
    </message>
    <message>
        <source>This is not the password. The desk stays locked.</source>
        <translation>পাসওয়ার্ড ঠিক নয়। ডেস্ক লকই থাকছে।</translation>
    </message>
    <message>
        <source>Checking ...</source>
        <translation>যাচাই হচ্ছে ...</translation>
    </message>
</context>
<context>
    <name>hms::app::LoginPage</name>
    <message>
        <source>Demonstration</source>
        <translation>ডেমো</translation>
    </message>
    <message>
        <source>Nothing here is real. Choose somebody and press Enter.</source>
        <translation>এখানে কিছুই আসল নয়। একজনকে বেছে এন্টার চাপুন।</translation>
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
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>&amp;Generic name</source>
        <translation>জেনেরিক নাম</translation>
    </message>
    <message>
        <source>&amp;Brand name</source>
        <translation>ব্র্যান্ড নাম</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>S&amp;trength</source>
        <translation>শক্তি</translation>
    </message>
    <message>
        <source>&amp;Price of one</source>
        <translation>একটির মূল্য</translation>
    </message>
    <message>
        <source>&amp;Reorder at</source>
        <translation>যত হলে আনাতে হবে</translation>
    </message>
    <message>
        <source>Bar&amp;code of the pack</source>
        <translation>প্যাকের বারকোড</translation>
    </message>
    <message>
        <source>Longest time in &amp;days</source>
        <translation>সর্বোচ্চ কত দিন</translation>
    </message>
    <message>
        <source>&amp;Least a day</source>
        <translation>দিনে সর্বনিম্ন</translation>
    </message>
    <message>
        <source>&amp;Most a day</source>
        <translation>দিনে সর্বোচ্চ</translation>
    </message>
    <message>
        <source>Empty: sold by its generic name.</source>
        <translation>ফাঁকা: জেনেরিক নামে বিক্রি হয়।</translation>
    </message>
    <message>
        <source>Without a price it is not given out.</source>
        <translation>মূল্য না থাকলে দেওয়া হয় না।</translation>
    </message>
    <message>
        <source>Then somebody is told; 0: nobody is.</source>
        <translation>তখন জানানো হয়; 0: কাউকে নয়।</translation>
    </message>
    <message>
        <source>In units, halves too: 0.5, 4.</source>
        <translation>এককে, অর্ধেকও চলে: 0.5, 4।</translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation>নতুন ওষুধ</translation>
    </message>
    <message>
        <source>It can be received and prescribed as soon as it is saved.</source>
        <translation>সংরক্ষণ করলেই গ্রহণ করা ও লেখা যাবে।</translation>
    </message>
    <message>
        <source>A new price counts from the next bill on; made bills keep theirs.</source>
        <translation>নতুন মূল্য পরের বিল থেকে চলবে; হয়ে যাওয়া বিল আগের মতোই থাকবে।</translation>
    </message>
    <message>
        <source>Type a number of units, for example 0.5 or 4.</source>
        <translation>এককের সংখ্যা লিখুন, যেমন 0.5 বা 4।</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>এটি টাকার অঙ্ক নয়।</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>%1 is in the catalogue already.</source>
        <translation>%1 আগে থেকেই তালিকায় আছে।</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>মূল্য নেই</translation>
    </message>
    <message>
        <source>Somebody else saved this medicine in the meantime: %1, %2, reorder at %3. What you typed is still here. Compare, then save again.</source>
        <translation>এর মধ্যে অন্য কেউ এই ওষুধ সংরক্ষণ করেছেন: %1, %2, %3 হলে আনাতে হবে। আপনার লেখা এখানেই আছে। মিলিয়ে দেখে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>Can be prescribed and gi&amp;ven out</source>
        <translation>লেখা ও দেওয়া যায়</translation>
    </message>
    <message>
        <source>Checked when it is prescribed</source>
        <translation>লেখার সময় যা মিলিয়ে দেখা হয়</translation>
    </message>
    <message>
        <source>Most at &amp;once</source>
        <translation>একবারে সর্বোচ্চ</translation>
    </message>
    <message>
        <source>S&amp;ubstances</source>
        <translation>উপাদান</translation>
    </message>
    <message>
        <source>&amp;Allergy classes</source>
        <translation>অ্যালার্জির শ্রেণি</translation>
    </message>
    <message>
        <source>Not &amp;younger than (years)</source>
        <translation>এর কম বয়সে নয় (বছর)</translation>
    </message>
    <message>
        <source>Not older t&amp;han (years)</source>
        <translation>এর বেশি বয়সে নয় (বছর)</translation>
    </message>
    <message>
        <source>&amp;In pregnancy</source>
        <translation>গর্ভাবস্থায়</translation>
    </message>
    <message>
        <source>Less for the younger</source>
        <translation>কম বয়সীদের জন্য কম</translation>
    </message>
    <message>
        <source>With commas between them. Empty: the generic name is the one.</source>
        <translation>মাঝে কমা দিয়ে। ফাঁকা: জেনেরিক নামটিই উপাদান।</translation>
    </message>
    <message>
        <source>With commas between them, as Penicillins: who is allergic to one of a class is warned of all.</source>
        <translation>মাঝে কমা দিয়ে, যেমন Penicillins: কোনো শ্রেণির একটিতে অ্যালার্জি থাকলে সবগুলোতেই সতর্ক করা হয়।</translation>
    </message>
    <message>
        <source>At most %1 names.</source>
        <translation>সর্বোচ্চ %1টি নাম।</translation>
    </message>
    <message>
        <source>This is below the least age.</source>
        <translation>এটি সর্বনিম্ন বয়সের চেয়ে কম।</translation>
    </message>
    <message>
        <source>Type an age in years, each once, and what may be taken at once or a day.</source>
        <translation>বছরে বয়স লিখুন, প্রতিটি একবার, আর একবারে বা দিনে কতটা নেওয়া যায়।</translation>
    </message>
</context>
<context>
    <name>hms::app::MedicineFinder</name>
    <message>
        <source>Brand or generic name, or scan the pack</source>
        <translation>ব্র্যান্ড বা জেনেরিক নাম, অথবা প্যাক স্ক্যান করুন</translation>
    </message>
    <message>
        <source>Search a medicine</source>
        <translation>ওষুধ খুঁজুন</translation>
    </message>
    <message>
        <source>Medicines found</source>
        <translation>পাওয়া ওষুধ</translation>
    </message>
    <message>
        <source>No medicine is called so</source>
        <translation>এ নামে কোনো ওষুধ নেই</translation>
    </message>
    <message>
        <source>Try fewer letters or the other name.</source>
        <translation>কম অক্ষর বা অন্য নাম লিখে দেখুন।</translation>
    </message>
</context>
<context>
    <name>hms::app::MedicineLabels</name>
    <message>
        <source>Waiting</source>
        <translation>অপেক্ষা</translation>
    </message>
    <message>
        <source>Partly given</source>
        <translation>আংশিক দেওয়া</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>ট্যাবলেট</translation>
    </message>
    <message>
        <source>Capsule</source>
        <translation>ক্যাপসুল</translation>
    </message>
    <message>
        <source>Syrup</source>
        <translation>সিরাপ</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>সাসপেনশন</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>ইনজেকশন</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>ড্রপ</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>ক্রিম</translation>
    </message>
    <message>
        <source>Ointment</source>
        <translation>মলম</translation>
    </message>
    <message>
        <source>Inhaler</source>
        <translation>ইনহেলার</translation>
    </message>
    <message>
        <source>Suppository</source>
        <translation>সাপোজিটরি</translation>
    </message>
    <message>
        <source>Sachet</source>
        <translation>স্যাশে</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>form of a medicine</comment>
        <translation>অন্যান্য</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>গ্রহণ</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>দেওয়া</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>সমন্বয়</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>গোনা হয়েছে</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>বলা নেই</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>নিরাপদ</translation>
    </message>
    <message>
        <source>With caution</source>
        <translation>সতর্কতার সঙ্গে</translation>
    </message>
    <message>
        <source>Harms the child</source>
        <translation>সন্তানের ক্ষতি করে</translation>
    </message>
</context>
<context>
    <name>hms::app::MedicineModel</name>
    <message>
        <source>Medicine</source>
        <translation>ওষুধ</translation>
    </message>
    <message>
        <source>Generic name</source>
        <translation>জেনেরিক নাম</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>মজুদে আছে</translation>
    </message>
    <message>
        <source>Reorder at</source>
        <translation>যত হলে আনাতে হবে</translation>
    </message>
    <message>
        <source>First expires</source>
        <translation>প্রথম মেয়াদ</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>মূল্য</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>অব্যবহৃত</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>মূল্য নেই</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>মজুদ নেই</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>কম</translation>
    </message>
</context>
<context>
    <name>hms::app::MedicineSearch</name>
    <message>
        <source>Medicine or set; Down shows your sets</source>
        <translation>ওষুধ বা সেট; নিচের তীর আপনার সেট দেখায়</translation>
    </message>
    <message>
        <source>Add a medicine or a set</source>
        <translation>ওষুধ বা সেট যোগ করুন</translation>
    </message>
    <message>
        <source>Medicines and sets found</source>
        <translation>পাওয়া ওষুধ ও সেট</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, the generic name or the brand.</source>
        <translation>কিছু পাওয়া যায়নি। কম অক্ষর, জেনেরিক নাম বা ব্র্যান্ড দিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>Ctrl+Delete removes a set of yours.</source>
        <translation>Ctrl+Delete আপনার সেট মুছে দেয়।</translation>
    </message>
    <message>
        <source>You have no sets yet: write lines and save them as a set.</source>
        <translation>আপনার এখনও কোনো সেট নেই: লাইন লিখে সেট হিসেবে রাখুন।</translation>
    </message>
</context>
<context>
    <name>hms::app::MedicineView</name>
    <message>
        <source>In stock</source>
        <translation>মজুদে আছে</translation>
    </message>
    <message>
        <source>Reorder at</source>
        <translation>যত হলে আনাতে হবে</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>একটির মূল্য</translation>
    </message>
    <message>
        <source>Doses a day</source>
        <translation>দিনে মাত্রা</translation>
    </message>
    <message>
        <source>&amp;Receive (F4)</source>
        <translation>গ্রহণ (F4)</translation>
    </message>
    <message>
        <source>&amp;Adjust (F6)</source>
        <translation>সমন্বয় (F6)</translation>
    </message>
    <message>
        <source>&amp;Count (F7)</source>
        <translation>গণনা (F7)</translation>
    </message>
    <message>
        <source>&amp;Edit (F8)</source>
        <translation>সম্পাদনা (F8)</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>ব্যাচ</translation>
    </message>
    <message>
        <source>Nothing on the shelf</source>
        <translation>তাকে কিছু নেই</translation>
    </message>
    <message>
        <source>Receive a delivery with F4; its batches appear here.</source>
        <translation>F4 চেপে চালান গ্রহণ করুন; তার ব্যাচ এখানে দেখা যাবে।</translation>
    </message>
    <message>
        <source>Show used-up batches</source>
        <translation>শেষ হওয়া ব্যাচও</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>চলাচল</translation>
    </message>
    <message>
        <source>Nothing has moved yet</source>
        <translation>এখনো কোনো চলাচল নেই</translation>
    </message>
    <message>
        <source>Everything received, given out or corrected is written here.</source>
        <translation>যা গ্রহণ, প্রদান বা সংশোধন হয় সব এখানে লেখা থাকে।</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>পুরোনোগুলো</translation>
    </message>
    <message>
        <source>first expires %1</source>
        <translation>প্রথম মেয়াদ %1</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>নজরে নেই</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>মূল্য নেই</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>doses a day</comment>
        <translation>%1 থেকে %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>doses a day</comment>
        <translation>সর্বোচ্চ %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>doses a day</comment>
        <translation>কমপক্ষে %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>সীমা নেই</translation>
    </message>
</context>
<context>
    <name>hms::app::MessageBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>বার্তা বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>hms::app::MomentEdit</name>
    <message>
        <source>now</source>
        <translation>এখন</translation>
    </message>
    <message>
        <source>A time such as 9:05</source>
        <translation>যেমন 9:05 এমন সময়</translation>
    </message>
</context>
<context>
    <name>hms::app::MovementModel</name>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>পরিমাণ</translation>
    </message>
    <message>
        <source>Then on hand</source>
        <translation>তারপর মজুদ</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ব্যাচ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>করেছেন</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
</context>
<context>
    <name>hms::app::NewPasswordForm</name>
    <message>
        <source>&amp;New password</source>
        <translation>নতুন পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>At least 10 characters. A short sentence is easy to remember.</source>
        <translation>অন্তত ১০টি অক্ষর। ছোট একটি বাক্য মনে রাখা সহজ।</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>আরেকবার</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>পাসওয়ার্ড ঠিক করুন</translation>
    </message>
    <message>
        <source>Your password was given out by an administrator. Choose one that only you know.</source>
        <translation>আপনার পাসওয়ার্ডটি অ্যাডমিন দিয়েছিলেন। এখন এমন একটি দিন যা শুধু আপনি জানেন।</translation>
    </message>
    <message>
        <source>This is shorter than 10 characters.</source>
        <translation>এটি ১০ অক্ষরের কম।</translation>
    </message>
    <message>
        <source>The two differ. Type the new password again.</source>
        <translation>দুটি মিলছে না। নতুন পাসওয়ার্ডটি আবার লিখুন।</translation>
    </message>
</context>
<context>
    <name>hms::app::NotificationBell</name>
    <message>
        <source>Notifications</source>
        <translation>বিজ্ঞপ্তি</translation>
    </message>
    <message>
        <source>No new notifications</source>
        <translation>নতুন বিজ্ঞপ্তি নেই</translation>
    </message>
    <message>
        <source>New notifications: %1</source>
        <translation>নতুন বিজ্ঞপ্তি: %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>নতুন কিছু নেই</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>সব পড়া হয়েছে ধরুন</translation>
    </message>
</context>
<context>
    <name>hms::app::Notifications</name>
    <message>
        <source>A refund for bill %1 waits for approval</source>
        <translation>%1 বিলের টাকা ফেরত অনুমোদনের অপেক্ষায়</translation>
    </message>
    <message>
        <source>The refund for bill %1 is approved and can be paid out</source>
        <translation>%1 বিলের টাকা ফেরত অনুমোদিত, এখন দেওয়া যাবে</translation>
    </message>
    <message>
        <source>The refund for bill %1 was refused</source>
        <translation>%1 বিলের টাকা ফেরত নাকচ হয়েছে</translation>
    </message>
    <message>
        <source>%1 runs low: %2 left</source>
        <translation>%1-এর মজুদ কম: %2টি বাকি</translation>
    </message>
    <message>
        <source>A batch of %1 expires soon</source>
        <translation>%1-এর একটি ব্যাচের মেয়াদ শীঘ্রই শেষ হবে</translation>
    </message>
    <message>
        <source>The pharmacy gave %1 instead of what you prescribed</source>
        <translation>আপনার লেখা ওষুধের বদলে ফার্মেসি %1 দিয়েছে</translation>
    </message>
    <message>
        <source>News: %1</source>
        <translation>খবর: %1</translation>
    </message>
    <message>
        <source>Critical value of %1: %2</source>
        <translation>%1-এর সংকটজনক মান: %2</translation>
    </message>
    <message>
        <source>%1 acknowledged the critical value</source>
        <translation>%1 সংকটজনক মান স্বীকার করেছেন</translation>
    </message>
    <message>
        <source>Results of %1 are back: report %2</source>
        <translation>%1-এর ফল এসেছে: রিপোর্ট %2</translation>
    </message>
    <message>
        <source>Amended after you saw it: %1 of %2</source>
        <translation>আপনি দেখার পর সংশোধিত: %2-এর %1</translation>
    </message>
    <message>
        <source>Sent back to you: %1 of %2</source>
        <translation>আপনার কাছে ফেরত: %2-এর %1</translation>
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
        <translation>৯০% এর মধ্যে</translation>
    </message>
    <message>
        <source>All laboratories</source>
        <translation>সব ল্যাব</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 পর্যন্ত</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>দিন ধরে</translation>
    </message>
    <message>
        <source>By test</source>
        <translation>পরীক্ষা ধরে</translation>
    </message>
    <message>
        <source>Choose another time above.</source>
        <translation>উপরে অন্য সময় বেছে নিন।</translation>
    </message>
    <message>
        <source>From collection to release</source>
        <translation>সংগ্রহ থেকে প্রকাশ</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>অর্ধেক এর মধ্যে</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>ল্যাব</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>বিলম্বিত</translation>
    </message>
    <message>
        <source>No tests were ordered in this time</source>
        <translation>এই সময়ে কোনো পরীক্ষার ফরমায়েশ নেই</translation>
    </message>
    <message>
        <source>Numbers by day</source>
        <translation>দিন ধরে সংখ্যা</translation>
    </message>
    <message>
        <source>Numbers by test</source>
        <translation>পরীক্ষা ধরে সংখ্যা</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>ফরমায়েশ</translation>
    </message>
    <message>
        <source>Press F5 to try again.</source>
        <translation>আবার চেষ্টা করতে F5 চাপুন।</translation>
    </message>
    <message>
        <source>Reading the numbers...</source>
        <translation>সংখ্যা পড়া হচ্ছে...</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>বাতিল নমুনা</translation>
    </message>
    <message>
        <source>Rejected and late</source>
        <translation>বাতিল নমুনা ও বিলম্ব</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ছক</translation>
    </message>
    <message>
        <source>The numbers could not be read</source>
        <translation>সংখ্যা পড়া যায়নি</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>কাজের পরিমাণ</translation>
    </message>
    <message>
        <source>of these released</source>
        <translation>এর মধ্যে প্রকাশিত</translation>
    </message>
</context>
<context>
    <name>hms::app::OpenVisitNotice</name>
    <message>
        <source>Open the entr&amp;y</source>
        <translation>এন্ট্রিটি খুলুন</translation>
    </message>
    <message>
        <source>Move to the &amp;front</source>
        <translation>সবার সামনে নিন</translation>
    </message>
    <message>
        <source>See an&amp;other doctor too</source>
        <translation>আরেকজন ডাক্তারও দেখাবেন</translation>
    </message>
    <message>
        <source>Already checked in: number %1 with %2</source>
        <comment>serial, doctor</comment>
        <translation>আগেই চেক-ইন হয়েছে: %2-এর কাছে %1 নম্বর</translation>
    </message>
    <message>
        <source>%1, room %2, waiting since %3. Nothing was added.</source>
        <comment>patient, room, time</comment>
        <translation>%1, কক্ষ %2, %3 থেকে অপেক্ষায়। নতুন কিছু যোগ হয়নি।</translation>
    </message>
    <message>
        <source>%1, room %2, %3. Nothing was added.</source>
        <comment>patient, room, day</comment>
        <translation>%1, কক্ষ %2, %3। নতুন কিছু যোগ হয়নি।</translation>
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
        <translation>কতটা জরুরি</translation>
    </message>
    <message>
        <source>Ctrl+1 routine, Ctrl+2 urgent, Ctrl+3 STAT</source>
        <translation>Ctrl+1 সাধারণ, Ctrl+2 জরুরি, Ctrl+3 STAT</translation>
    </message>
    <message>
        <source>Question to the laboratory</source>
        <translation>ল্যাবরেটরির কাছে প্রশ্ন</translation>
    </message>
    <message>
        <source>Question to the laboratory, or what it should know</source>
        <translation>ল্যাবরেটরির কাছে প্রশ্ন, বা তাদের যা জানা দরকার</translation>
    </message>
    <message>
        <source>At most %1 tests are ordered at once. Order these first.</source>
        <translation>একবারে সর্বোচ্চ %1টি পরীক্ষা অর্ডার হয়। আগে এগুলো অর্ডার করুন।</translation>
    </message>
    <message>
        <source>already ordered</source>
        <translation>আগেই অর্ডার করা</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 বাদ দিন</translation>
    </message>
    <message>
        <source>a price is missing</source>
        <translation>একটি মূল্য নেই</translation>
    </message>
    <message>
        <source>Checking whether it was ordered...</source>
        <translation>অর্ডার হয়েছে কি না দেখা হচ্ছে...</translation>
    </message>
    <message>
        <source>Ordering...</source>
        <translation>অর্ডার হচ্ছে...</translation>
    </message>
    <message>
        <source>&amp;Order (Ctrl+Enter)</source>
        <translation>অর্ডার করুন (Ctrl+Enter) (&amp;O)</translation>
    </message>
    <message>
        <source>Tests of another patient were not ordered: %1</source>
        <translation>অন্য রোগীর পরীক্ষা অর্ডার হয়নি: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) ordered for %1.</source>
        <translation>
            <numerusform>%1-এর জন্য %nটি পরীক্ষা অর্ডার হয়েছে।</numerusform>
            <numerusform>%1-এর জন্য %nটি পরীক্ষা অর্ডার হয়েছে।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::OrderLine</name>
    <message>
        <source>Cancel this test</source>
        <translation>এই পরীক্ষা বাতিল করুন</translation>
    </message>
    <message>
        <source>The patient pays %1</source>
        <translation>রোগী %1-এর টাকা দেবেন</translation>
    </message>
</context>
<context>
    <name>hms::app::OrderList</name>
    <message>
        <source>No test is ordered for this visit.</source>
        <translation>এই ভিজিটের জন্য কোনো পরীক্ষা অর্ডার হয়নি।</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>সব টিক দিন (&amp;A)</translation>
    </message>
    <message>
        <source>Tick what the patient pays.</source>
        <translation>রোগী যেগুলোর টাকা দেবেন টিক দিন।</translation>
    </message>
    <message>
        <source>Checking whether it was billed...</source>
        <translation>বিল হয়েছে কি না দেখা হচ্ছে...</translation>
    </message>
    <message>
        <source>Billing...</source>
        <translation>বিল হচ্ছে...</translation>
    </message>
    <message>
        <source>&amp;Bill the ticked tests</source>
        <translation>টিক দেওয়া পরীক্ষার বিল করুন (&amp;B)</translation>
    </message>
    <message>
        <source>Bill %1 is made: %2.</source>
        <translation>বিল %1 তৈরি হয়েছে: %2।</translation>
    </message>
    <message>
        <source>Why is %1 cancelled?</source>
        <translation>%1 কেন বাতিল করা হচ্ছে?</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>পরীক্ষা বাতিল করুন</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 বাতিল হয়েছে।</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>রিপোর্ট খুলুন (&amp;R)</translation>
    </message>
</context>
<context>
    <name>hms::app::OrderPage</name>
    <message>
        <source>Tests of the visit</source>
        <translation>ভিজিটের পরীক্ষা</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>ফিরুন (Esc)</translation>
    </message>
</context>
<context>
    <name>hms::app::OrderWords</name>
    <message>
        <source>bill %1</source>
        <translation>বিল %1</translation>
    </message>
    <message>
        <source>tube %1, due %2</source>
        <translation>টিউব %1, দেওয়ার কথা %2</translation>
    </message>
    <message>
        <source>tube %1</source>
        <translation>টিউব %1</translation>
    </message>
    <message>
        <source>Ordered, not billed</source>
        <translation>অর্ডার হয়েছে, বিল হয়নি</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>টাকা বাকি</translation>
    </message>
    <message>
        <source>Critical value</source>
        <translation>সংকটজনক মান</translation>
    </message>
</context>
<context>
    <name>hms::app::OutgoingTexts</name>
    <message>
        <source>Handed over</source>
        <translation>হস্তান্তরিত</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>নতুনটি এসেছে</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>বর্তমান</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <translation>%1, স্বাক্ষরিত</translation>
    </message>
    <message>
        <source>Release %1</source>
        <comment>number of results</comment>
        <translation>প্রকাশ %1</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <comment>number of results</comment>
        <translation>হস্তান্তর %1</translation>
    </message>
</context>
<context>
    <name>hms::app::OutstandingList</name>
    <message>
        <source>Waiting to pay</source>
        <translation>টাকা জমার অপেক্ষায়</translation>
    </message>
    <message>
        <source>Bills waiting to be paid</source>
        <translation>পরিশোধের অপেক্ষায় থাকা বিল</translation>
    </message>
    <message>
        <source>Name, phone, bill; older ones too</source>
        <translation>নাম, ফোন, বিল; পুরোনোও</translation>
    </message>
    <message>
        <source>Nobody is waiting to pay</source>
        <translation>টাকা জমার অপেক্ষায় কেউ নেই</translation>
    </message>
    <message>
        <source>Bills appear here the moment they are made. Scan a token or type a name to find an older one.</source>
        <translation>বিল হওয়ার সঙ্গে সঙ্গে এখানে আসবে। পুরোনো বিল খুঁজতে টোকেন স্ক্যান করুন বা নাম লিখুন।</translation>
    </message>
</context>
<context>
    <name>hms::app::OutstandingModel</name>
    <message>
        <source>Bill</source>
        <translation>বিল</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>টোকেন</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ডাক্তার</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>বকেয়া</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>অপেক্ষা</translation>
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
        <translation>; </translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>দুটোই রাখুন</translation>
    </message>
    <message>
        <source>Keep m&amp;ine</source>
        <translation>আমারটা রাখুন</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>ওদেরটা নিন</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>ফেলে দিন</translation>
    </message>
    <message>
        <source>Another desk wrote at the same places (saved %1). What you typed stands below and is kept. Which text shall stay?</source>
        <translation>অন্য একটি ডেস্ক একই জায়গায় লিখেছে (সংরক্ষিত %1)। আপনার লেখা নিচে আছে ও রাখা হয়েছে। কোন লেখা থাকবে?</translation>
    </message>
    <message>
        <source>There it says:</source>
        <translation>সেখানে লেখা:</translation>
    </message>
    <message>
        <source>This page was completed at another desk before this was saved. It is kept on this desk.</source>
        <translation>এটি সংরক্ষণের আগেই পাতাটি অন্য ডেস্কে শেষ করা হয়েছে। লেখাটি এই ডেস্কে রাখা আছে।</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>সমস্যা</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>রোগনির্ণয়</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>পরিকল্পনা</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ফলো-আপ</translation>
    </message>
    <message>
        <source>Make it an addendum</source>
        <translation>সংযোজন করুন</translation>
    </message>
</context>
<context>
    <name>hms::app::PanelMembers</name>
    <message>
        <source>Add a test of this panel</source>
        <translation>এই প্যানেলে পরীক্ষা যোগ করুন</translation>
    </message>
    <message>
        <source>Tests of the panel</source>
        <translation>প্যানেলের পরীক্ষা</translation>
    </message>
    <message>
        <source>Move the test up (Ctrl+Up)</source>
        <translation>পরীক্ষাটি উপরে নিন (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Move the test down (Ctrl+Down)</source>
        <translation>পরীক্ষাটি নিচে নিন (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Take the test out (Delete)</source>
        <translation>পরীক্ষাটি বাদ দিন (Delete)</translation>
    </message>
    <message>
        <source>Te&amp;sts of the panel</source>
        <translation>প্যানেলের পরীক্ষা (&amp;S)</translation>
    </message>
    <message>
        <source>%1 (not used)</source>
        <translation>%1 (অব্যবহৃত)</translation>
    </message>
</context>
<context>
    <name>hms::app::PaperLine</name>
    <message>
        <source>Print a &amp;duplicate</source>
        <translation>প্রতিলিপি প্রিন্ট করুন</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>It came &amp;out</source>
        <translation>বের হয়েছে</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>থাক</translation>
    </message>
    <message>
        <source>%1: being recorded...</source>
        <translation>%1: জমা হচ্ছে...</translation>
    </message>
    <message>
        <source>%1: printing on %2...</source>
        <translation>%1: %2-এ প্রিন্ট হচ্ছে...</translation>
    </message>
    <message>
        <source>%1: printed as DUPLICATE %2 on %3.</source>
        <translation>%1: %3-এ প্রতিলিপি %2 হিসেবে প্রিন্ট হয়েছে।</translation>
    </message>
    <message>
        <source>%1: printed on %2.</source>
        <translation>%1: %2-এ প্রিন্ট হয়েছে।</translation>
    </message>
    <message>
        <source>%1: not printed. %2</source>
        <translation>%1: প্রিন্ট হয়নি। %2</translation>
    </message>
    <message>
        <source>%1: nothing came out. %2</source>
        <translation>%1: কিছুই বের হয়নি। %2</translation>
    </message>
    <message>
        <source>%1: look at the printer, did it come out? %2</source>
        <translation>%1: প্রিন্টার দেখুন, কাগজ বের হয়েছে? %2</translation>
    </message>
    <message>
        <source>%1: %2 still has not finished. The money is recorded. Look at the printer; this line changes by itself when it goes on.</source>
        <translation>%1: %2 এখনো শেষ করেনি। টাকা জমা হয়েছে। প্রিন্টার দেখুন; চালু হলে এই লাইন নিজেই বদলাবে।</translation>
    </message>
    <message>
        <source>It is not known whether the first one came out.</source>
        <translation>প্রথমটি বের হয়েছিল কি না জানা নেই।</translation>
    </message>
    <message>
        <source>%1 has no paper. Put in a new roll.</source>
        <translation>%1-এ কাগজ নেই। নতুন রোল দিন।</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check its power and its cable.</source>
        <translation>%1-এর সাড়া নেই। বিদ্যুৎ ও তার দেখুন।</translation>
    </message>
    <message>
        <source>%1 stopped answering. Check its cover and its paper.</source>
        <translation>%1 সাড়া দেওয়া বন্ধ করেছে। ঢাকনা ও কাগজ দেখুন।</translation>
    </message>
    <message>
        <source>%1 broke the connection. Switch it off and on.</source>
        <translation>%1 সংযোগ কেটে দিয়েছে। প্রিন্টার বন্ধ করে আবার চালু করুন।</translation>
    </message>
    <message>
        <source>The system&apos;s print queue did not take it. Check the printer %1.</source>
        <translation>সিস্টেমের প্রিন্ট সারি কাজটি নেয়নি। প্রিন্টার %1 দেখুন।</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written.</source>
        <translation>%1-এর ফোল্ডারে লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>No printer is chosen for this paper on this desk. An administrator can choose one.</source>
        <translation>এই ডেস্কে এই কাগজের জন্য কোনো প্রিন্টার বাছা নেই। অ্যাডমিন একটি বেছে দিতে পারেন।</translation>
    </message>
    <message>
        <source>The printer %1 reports: %2.</source>
        <translation>প্রিন্টার %1 জানাচ্ছে: %2।</translation>
    </message>
</context>
<context>
    <name>hms::app::PatientBanner</name>
    <message>
        <source>, </source>
        <comment>between allergies</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>সম্পাদনা</translation>
    </message>
    <message>
        <source>Close the patient (Esc)</source>
        <translation>রোগী বন্ধ করুন (Esc)</translation>
    </message>
    <message>
        <source>The file that was asked for is joined into this one.</source>
        <translation>যে ফাইলটি চাওয়া হয়েছে তা এটির সঙ্গে মিলিয়ে দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Allergic to %1</source>
        <translation>অ্যালার্জি: %1</translation>
    </message>
    <message>
        <source>Last visit %1</source>
        <translation>শেষ ভিজিট %1</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>এখনো কোনো ভিজিট নেই</translation>
    </message>
</context>
<context>
    <name>hms::app::PatientForm</name>
    <message>
        <source>Not known</source>
        <translation>জানা নেই</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>A&amp;ge or date of birth</source>
        <translation>বয়স বা জন্মতারিখ</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>লিঙ্গ</translation>
    </message>
    <message>
        <source>&amp;Blood group</source>
        <translation>রক্তের গ্রুপ</translation>
    </message>
    <message>
        <source>National &amp;ID</source>
        <translation>জাতীয় পরিচয়পত্র</translation>
    </message>
    <message>
        <source>G&amp;uardian</source>
        <translation>অভিভাবক</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>You were not finished here. What you typed is back.</source>
        <translation>এখানে আপনার কাজ শেষ হয়নি। যা লিখেছিলেন তা ফিরে এসেছে।</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1-এর তথ্য সম্পাদনা</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>নতুন রোগী</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name.</source>
        <translation>রোগীর নাম লিখুন।</translation>
    </message>
    <message>
        <source>Ask for the age or the date of birth.</source>
        <translation>বয়স বা জন্মতারিখ জিজ্ঞেস করুন।</translation>
    </message>
    <message>
        <source>Type an age such as 25 or 6m, or a past day such as 12/03/1990.</source>
        <translation>বয়স লিখুন, যেমন 25 বা 6m, অথবা আগের কোনো তারিখ, যেমন 12/03/1990।</translation>
    </message>
    <message>
        <source>What you typed was thrown away.</source>
        <translation>যা লিখেছিলেন তা ফেলে দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Regi&amp;ster, then check in</source>
        <translation>নিবন্ধন করে চেক-ইন</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>সংরক্ষণ হচ্ছে...</translation>
    </message>
    <message>
        <source>Checking whether it was saved...</source>
        <translation>সংরক্ষণ হয়েছে কি না দেখা হচ্ছে...</translation>
    </message>
    <message>
        <source>As this desk prints</source>
        <comment>language of a patient&apos;s papers</comment>
        <translation>এই ডেস্ক যে ভাষায় ছাপে</translation>
    </message>
    <message>
        <source>&amp;Language of papers</source>
        <translation>কাগজের ভাষা</translation>
    </message>
</context>
<context>
    <name>hms::app::PatientHistory</name>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>এখনো কোনো ইতিহাস নেই</translation>
    </message>
    <message>
        <source>Visits, bills and payments of this patient appear here.</source>
        <translation>এই রোগীর ভিজিট, বিল ও জমা এখানে আসবে।</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>ভুক্তির ধরন</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>এই ধরনের কিছু নেই</translation>
    </message>
    <message>
        <source>Choose “Everything” to see the whole history.</source>
        <translation>পুরো ইতিহাস দেখতে “সব” বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>hms::app::PatientListModel</name>
    <message numerus="yes">
        <source>%n people on %1</source>
        <translation>
            <numerusform>%1 নম্বরে %n জন</numerusform>
            <numerusform>%1 নম্বরে %n জন</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>এখনো কোনো ভিজিট নেই</translation>
    </message>
    <message>
        <source>Last visit %1, %2</source>
        <comment>date, doctor</comment>
        <translation>শেষ ভিজিট %1, %2</translation>
    </message>
    <message>
        <source>Last visit %1</source>
        <translation>শেষ ভিজিট %1</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, found by: %5</source>
        <comment>name, number, facts, last visit, reason</comment>
        <translation>%1, %2, %3, %4, মিলেছে: %5</translation>
    </message>
</context>
<context>
    <name>hms::app::PatientSearch</name>
    <message>
        <source>Number, name or phone</source>
        <translation>নম্বর, নাম বা ফোন</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>রোগী খুঁজুন</translation>
    </message>
    <message>
        <source>&amp;Find a patient</source>
        <translation>রোগী খুঁজুন</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>পাওয়া রোগী</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>কে এসেছেন?</translation>
    </message>
    <message>
        <source>Type two letters of the name, the patient number or the last digits of the phone. F2 registers somebody new.</source>
        <translation>নামের দুটি অক্ষর, রোগী নম্বর বা ফোনের শেষ কয়টি অঙ্ক লিখুন। F2 চাপলে নতুন রোগী নিবন্ধন হবে।</translation>
    </message>
    <message>
        <source>Register a new patient (F2)</source>
        <translation>নতুন রোগী নিবন্ধন (F2)</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n জন পাওয়া গেছে</numerusform>
            <numerusform>%n জন পাওয়া গেছে</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>“%1” নামে কাউকে পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Try another spelling or fewer letters, or register a new patient.</source>
        <translation>অন্য বানান বা কম অক্ষর দিয়ে দেখুন, অথবা নতুন রোগী নিবন্ধন করুন।</translation>
    </message>
</context>
<context>
    <name>hms::app::PaymentModel</name>
    <message>
        <source>Receipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>কখন</translation>
    </message>
    <message>
        <source>With</source>
        <translation>মাধ্যম</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>টাকার অঙ্ক</translation>
    </message>
</context>
<context>
    <name>hms::app::PaymentPanel</name>
    <message>
        <source>Payment</source>
        <translation>টাকা জমা</translation>
    </message>
    <message>
        <source>Paid &amp;with</source>
        <translation>পরিশোধের মাধ্যম</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>টাকার অঙ্ক</translation>
    </message>
    <message>
        <source>&amp;Handed over</source>
        <translation>হাতে দেওয়া টাকা</translation>
    </message>
    <message>
        <source>&amp;Number of the slip or transfer</source>
        <translation>স্লিপ বা লেনদেন নম্বর</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>ঠিক ঠিক</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>দেখা হচ্ছে...</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>পাঠানো হচ্ছে...</translation>
    </message>
    <message>
        <source>&amp;Take %1</source>
        <translation>%1 নিন</translation>
    </message>
    <message>
        <source>&amp;Take payment</source>
        <translation>টাকা নিন</translation>
    </message>
    <message>
        <source>Reading the bill...</source>
        <translation>বিল আনা হচ্ছে...</translation>
    </message>
    <message>
        <source>This bill is void</source>
        <translation>এই বিল বাতিল</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>পুরো পরিশোধিত</translation>
    </message>
    <message>
        <source>Nothing is due on this bill. Pick the next one with F6.</source>
        <translation>এই বিলে কোনো বকেয়া নেই। F6 চেপে পরেরটি নিন।</translation>
    </message>
    <message>
        <source>Your shift is not open</source>
        <translation>আপনার শিফট চালু নেই</translation>
    </message>
    <message>
        <source>Bills can be read. Money moves only inside a shift: press F11 to open yours.</source>
        <translation>বিল দেখা যাবে। টাকা লেনদেন শুধু শিফটের মধ্যে: শিফট শুরু করতে F11 চাপুন।</translation>
    </message>
    <message>
        <source>&amp;Open shift</source>
        <translation>শিফট শুরু করুন</translation>
    </message>
    <message>
        <source>No bill is open</source>
        <translation>কোনো বিল খোলা নেই</translation>
    </message>
    <message>
        <source>Scan a token or a bill, or pick a patient from the list.</source>
        <translation>টোকেন বা বিল স্ক্যান করুন, অথবা তালিকা থেকে রোগী বেছে নিন।</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>ফেরত দিন</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>Type how much is paid now.</source>
        <translation>এখন কত জমা হচ্ছে লিখুন।</translation>
    </message>
    <message>
        <source>Only %1 is due.</source>
        <translation>বকেয়া মাত্র %1।</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>এটি টাকার অঙ্ক নয়।</translation>
    </message>
    <message>
        <source>Less than the amount. Ask for the rest, or lower the amount.</source>
        <translation>টাকার অঙ্কের চেয়ে কম। বাকিটা চান অথবা অঙ্ক কমান।</translation>
    </message>
    <message>
        <source>The payment of bill %1 was recorded: receipt %2.</source>
        <translation>%1 বিলের টাকা জমা হয়েছে: রসিদ %2।</translation>
    </message>
    <message>
        <source>It is not known whether this payment was recorded. Do not take it again: the outcome is told at your next sign-in.</source>
        <translation>এই টাকা জমা হয়েছে কি না জানা নেই। আবার নেবেন না: পরের সাইন ইনে ফল জানানো হবে।</translation>
    </message>
    <message>
        <source>Bill %1: %2</source>
        <translation>বিল %1: %2</translation>
    </message>
    <message>
        <source>checking...</source>
        <translation>দেখা হচ্ছে...</translation>
    </message>
</context>
<context>
    <name>hms::app::PaymentSteps</name>
    <message>
        <source>Sent</source>
        <translation>পাঠানো হয়েছে</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>পাঠানো</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>জমা হয়েছে</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>জমা</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>প্রিন্ট হয়েছে</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>প্রিন্ট</translation>
    </message>
</context>
<context>
    <name>hms::app::PeriodPicker</name>
    <message>
        <source>&amp;To</source>
        <translation>পর্যন্ত (&amp;T)</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>৭ দিন</translation>
    </message>
    <message>
        <source>At most one year.</source>
        <translation>সর্বোচ্চ এক বছর।</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>থেকে (&amp;R)</translation>
    </message>
    <message>
        <source>From - to</source>
        <translation>থেকে - পর্যন্ত</translation>
    </message>
    <message>
        <source>The first day comes after the last one.</source>
        <translation>প্রথম দিন শেষ দিনের পরে।</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>এই মাস</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>দিন/মাস/বছর</translation>
    </message>
</context>
<context>
    <name>hms::app::PermissionGate</name>
    <message>
        <source>Needs the permission “%1”. An administrator can grant it.</source>
        <translation>“%1” অনুমতি লাগবে। অ্যাডমিন এটি দিতে পারেন।</translation>
    </message>
</context>
<context>
    <name>hms::app::PermissionNames</name>
    <message>
        <source>Order tests and put them on a bill</source>
        <translation>পরীক্ষা অর্ডার করে বিলে দেওয়া</translation>
    </message>
    <message>
        <source>Label, collect, follow and reject samples</source>
        <translation>নমুনায় লেবেল দেওয়া, নেওয়া, অনুসরণ ও বাতিল করা</translation>
    </message>
    <message>
        <source>See patients</source>
        <translation>রোগী দেখা</translation>
    </message>
    <message>
        <source>Register patients</source>
        <translation>রোগী নিবন্ধন</translation>
    </message>
    <message>
        <source>Edit patients</source>
        <translation>রোগীর তথ্য সম্পাদনা</translation>
    </message>
    <message>
        <source>See doctors</source>
        <translation>ডাক্তার দেখা</translation>
    </message>
    <message>
        <source>Edit doctors and fees</source>
        <translation>ডাক্তার ও ফি সম্পাদনা</translation>
    </message>
    <message>
        <source>Mark doctors present or absent</source>
        <translation>ডাক্তারের উপস্থিতি দেওয়া</translation>
    </message>
    <message>
        <source>See visits and queues</source>
        <translation>ভিজিট ও সিরিয়াল দেখা</translation>
    </message>
    <message>
        <source>Check patients in</source>
        <translation>রোগী চেক-ইন</translation>
    </message>
    <message>
        <source>Move, transfer and cancel visits</source>
        <translation>ভিজিট সরানো, ট্রান্সফার ও বাতিল</translation>
    </message>
    <message>
        <source>Call patients of the own queue</source>
        <translation>নিজের সিরিয়ালের রোগী ডাকা</translation>
    </message>
    <message>
        <source>Call patients of every queue</source>
        <translation>সব সিরিয়ালের রোগী ডাকা</translation>
    </message>
    <message>
        <source>See bills</source>
        <translation>বিল দেখা</translation>
    </message>
    <message>
        <source>Make bills</source>
        <translation>বিল করা</translation>
    </message>
    <message>
        <source>Give discounts</source>
        <translation>ছাড় দেওয়া</translation>
    </message>
    <message>
        <source>Approve larger discounts</source>
        <translation>বড় ছাড় অনুমোদন</translation>
    </message>
    <message>
        <source>Void bills</source>
        <translation>বিল বাতিল</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>টাকা জমা নেওয়া</translation>
    </message>
    <message>
        <source>Ask for refunds</source>
        <translation>টাকা ফেরতের আবেদন</translation>
    </message>
    <message>
        <source>Approve refunds</source>
        <translation>টাকা ফেরত অনুমোদন</translation>
    </message>
    <message>
        <source>Pay refunds out</source>
        <translation>টাকা ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>Open and close a shift</source>
        <translation>শিফট শুরু ও বন্ধ</translation>
    </message>
    <message>
        <source>Approve cash differences</source>
        <translation>নগদের গরমিল অনুমোদন</translation>
    </message>
    <message>
        <source>See accounts</source>
        <translation>হিসাব দেখা</translation>
    </message>
    <message>
        <source>Print papers</source>
        <translation>কাগজ প্রিন্ট</translation>
    </message>
    <message>
        <source>See all settings</source>
        <translation>সব সেটিংস দেখা</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>সেটিংস বদলানো</translation>
    </message>
    <message>
        <source>See users</source>
        <translation>ব্যবহারকারী দেখা</translation>
    </message>
    <message>
        <source>Edit users</source>
        <translation>ব্যবহারকারী সম্পাদনা</translation>
    </message>
    <message>
        <source>Edit roles</source>
        <translation>রোল সম্পাদনা</translation>
    </message>
    <message>
        <source>End other people&apos;s sessions</source>
        <translation>অন্যের সেশন বন্ধ করা</translation>
    </message>
    <message>
        <source>See the audit trail</source>
        <translation>নিরীক্ষার খাতা দেখা</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>প্রতিবেদন দেখা</translation>
    </message>
    <message>
        <source>See medicines and stock</source>
        <translation>ওষুধ ও মজুদ দেখা</translation>
    </message>
    <message>
        <source>Edit medicines and presets</source>
        <translation>ওষুধ ও সেবনবিধি সম্পাদনা</translation>
    </message>
    <message>
        <source>Receive, adjust and count stock</source>
        <translation>মজুদ গ্রহণ, সমন্বয় ও গণনা</translation>
    </message>
    <message>
        <source>See prescriptions</source>
        <translation>ব্যবস্থাপত্র দেখা</translation>
    </message>
    <message>
        <source>Prescribe for own patients</source>
        <translation>নিজের রোগীর জন্য ব্যবস্থাপত্র লেখা</translation>
    </message>
    <message>
        <source>Dispense prescriptions</source>
        <translation>ব্যবস্থাপত্রের ওষুধ দেওয়া</translation>
    </message>
    <message>
        <source>Show the waiting-room board</source>
        <translation>অপেক্ষাকক্ষের বোর্ড দেখানো</translation>
    </message>
    <message>
        <source>See vitals, diagnoses and consultations</source>
        <translation>শারীরিক পরিমাপ, রোগনির্ণয় ও পরামর্শ দেখা</translation>
    </message>
    <message>
        <source>Record vitals</source>
        <translation>শারীরিক পরিমাপ লেখা</translation>
    </message>
    <message>
        <source>Record allergies and chronic conditions</source>
        <translation>অ্যালার্জি ও দীর্ঘস্থায়ী রোগ লেখা</translation>
    </message>
    <message>
        <source>Write consultations</source>
        <translation>পরামর্শের পাতা লেখা</translation>
    </message>
    <message>
        <source>View documents of patients</source>
        <translation>রোগীর নথি দেখা</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>নথি যোগ করা</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>নথি সরানো</translation>
    </message>
    <message>
        <source>See the catalogue of the laboratory</source>
        <translation>ল্যাবরেটরির তালিকা দেখা</translation>
    </message>
    <message>
        <source>Edit labs, tests and their forms</source>
        <translation>ল্যাব, পরীক্ষা ও সেগুলোর ফরম সম্পাদনা</translation>
    </message>
    <message>
        <source>Review results</source>
        <translation>ফল যাচাই</translation>
    </message>
    <message>
        <source>See released results and reports</source>
        <translation>প্রকাশিত ফল ও রিপোর্ট দেখা</translation>
    </message>
    <message>
        <source>Enter results</source>
        <translation>ফল লেখা</translation>
    </message>
    <message>
        <source>Release results</source>
        <translation>ফল প্রকাশ</translation>
    </message>
    <message>
        <source>Hand reports over</source>
        <translation>রিপোর্ট হস্তান্তর</translation>
    </message>
    <message>
        <source>Amend released results</source>
        <translation>প্রকাশিত ফল সংশোধন</translation>
    </message>
    <message>
        <source>Settle what instruments sent</source>
        <translation>যন্ত্রের পাঠানো মান নিষ্পত্তি করা</translation>
    </message>
</context>
<context>
    <name>hms::app::PharmacyModel</name>
    <message>
        <source>No.</source>
        <translation>সংখ্যা</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message numerus="yes">
        <source>%n medicine(s)</source>
        <translation>
            <numerusform>%nটি ওষুধ</numerusform>
            <numerusform>%nটি ওষুধ</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <comment>duration</comment>
        <translation>অপেক্ষা %1</translation>
    </message>
</context>
<context>
    <name>hms::app::PharmacyWorkspace</name>
    <message>
        <source>Prescriptions of today</source>
        <translation>আজকের ব্যবস্থাপত্র</translation>
    </message>
    <message>
        <source>Nothing to give out</source>
        <translation>দেওয়ার কিছু নেই</translation>
    </message>
    <message>
        <source>Prescriptions appear here the moment a doctor writes them. Scan a token to open an older one.</source>
        <translation>ডাক্তার লেখামাত্র ব্যবস্থাপত্র এখানে আসে। পুরোনোটি খুলতে টোকেন স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>Prescriptions of this patient</source>
        <translation>এই রোগীর ব্যবস্থাপত্র</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>সার্ভার থেকে আবার আনুন</translation>
    </message>
    <message>
        <source>Give something else for this line</source>
        <translation>এই ওষুধের বদলে অন্য কিছু দিন</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>ওষুধ দিন</translation>
    </message>
    <message>
        <source>Call the next patient and open the prescription</source>
        <translation>পরের রোগীকে ডাকুন ও ব্যবস্থাপত্র খুলুন</translation>
    </message>
    <message>
        <source>Call the same patient again</source>
        <translation>একই রোগীকে আবার ডাকুন</translation>
    </message>
    <message>
        <source>Take the money for what was given</source>
        <translation>যা দেওয়া হয়েছে তার টাকা নিন</translation>
    </message>
    <message>
        <source>Shift: open, count, close</source>
        <translation>শিফট: শুরু, গোনা, বন্ধ</translation>
    </message>
    <message>
        <source>Call the next patient</source>
        <translation>পরের রোগীকে ডাকুন</translation>
    </message>
    <message>
        <source>Take medicines back</source>
        <translation>ওষুধ ফেরত নিন</translation>
    </message>
    <message>
        <source>return</source>
        <translation>ফেরত</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>day, doctor, status</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Reading the prescription...</source>
        <translation>ব্যবস্থাপত্র আনা হচ্ছে...</translation>
    </message>
    <message>
        <source>No prescription is open</source>
        <translation>কোনো ব্যবস্থাপত্র খোলা নেই</translation>
    </message>
    <message>
        <source>Press Enter on a patient, scan a token, or call the next one with F9.</source>
        <translation>রোগীর উপর এন্টার চাপুন, টোকেন স্ক্যান করুন, অথবা F9 চেপে পরের জনকে ডাকুন।</translation>
    </message>
    <message>
        <source>Given to %1. Bill %2: %3 due.</source>
        <translation>%1-কে দেওয়া হয়েছে। বিল %2: বকেয়া %3।</translation>
    </message>
    <message>
        <source>Taken back. Bill %1 is void.</source>
        <translation>ফেরত নেওয়া হয়েছে। বিল %1 বাতিল।</translation>
    </message>
    <message>
        <source>Taken back. The refund for bill %1 waits for another person&apos;s approval.</source>
        <translation>ফেরত নেওয়া হয়েছে। বিল %1-এর টাকা ফেরত অন্য একজনের অনুমোদনের অপেক্ষায়।</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>ফার্মেসি</translation>
    </message>
</context>
<context>
    <name>hms::app::PlaceNames</name>
    <message>
        <source>Patient&apos;s name</source>
        <translation>রোগীর নাম</translation>
    </message>
    <message>
        <source>Patient&apos;s number</source>
        <translation>রোগীর নম্বর</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>সাক্ষাতের দিন</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>প্রথম দিন</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>শেষ দিন</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>দিন সংখ্যা</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>To whom a letter goes</source>
        <translation>পত্র যাঁর কাছে যায়</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>রোগ নির্ণয়</translation>
    </message>
    <message>
        <source>Doctor&apos;s name</source>
        <translation>ডাক্তারের নাম</translation>
    </message>
    <message>
        <source>Name of the hospital</source>
        <translation>হাসপাতালের নাম</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>উপসর্গ</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Plan and advice</source>
        <translation>পরিকল্পনা ও পরামর্শ</translation>
    </message>
    <message>
        <source>Prescribed medicines</source>
        <translation>লেখা ওষুধ</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>অ্যালার্জি</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>রক্তচাপ</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>নাড়ি</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>তাপমাত্রা</translation>
    </message>
    <message>
        <source>Respiration</source>
        <translation>শ্বাস</translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation>অক্সিজেনের মাত্রা</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>ওজন</translation>
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
        <translation>আগেরটি &amp;আবার</translation>
    </message>
    <message>
        <source>Save as &amp;set</source>
        <translation>&amp;সেট হিসেবে রাখুন</translation>
    </message>
    <message>
        <source>Ad&amp;vice</source>
        <translation>&amp;পরামর্শ</translation>
    </message>
    <message>
        <source>Advice for the patient and the pharmacy</source>
        <translation>রোগী ও ফার্মেসির জন্য পরামর্শ</translation>
    </message>
    <message>
        <source>For the patient and the pharmacy</source>
        <translation>রোগী ও ফার্মেসির জন্য</translation>
    </message>
    <message>
        <source>No preset is set up, so nothing can be prescribed. Ask the pharmacy for one.</source>
        <translation>সেবনের কোনো নিয়ম ঠিক করা নেই, তাই কিছু দেওয়া যায় না। ফার্মেসিকে একটি যোগ করতে বলুন।</translation>
    </message>
    <message>
        <source>A prescription has at most %1 lines. Nothing was added.</source>
        <translation>এক ব্যবস্থাপত্রে সর্বোচ্চ %1 লাইন। কিছু যোগ হয়নি।</translation>
    </message>
    <message>
        <source>Not checked now: %1 It is checked when it is sent.</source>
        <translation>এখন যাচাই হয়নি: %1 পাঠানোর সময় যাচাই হবে।</translation>
    </message>
    <message>
        <source>The database of interactions did not answer; everything else was checked.</source>
        <translation>ওষুধের পারস্পরিক ক্রিয়ার তথ্যভান্ডার সাড়া দেয়নি; বাকি সব যাচাই হয়েছে।</translation>
    </message>
    <message>
        <source>Not sent yet: this line still needs something.</source>
        <translation>এখনও পাঠানো হয়নি: এই লাইনে কিছু বাকি আছে।</translation>
    </message>
    <message>
        <source>The prescription of another patient was not written: %1</source>
        <translation>অন্য রোগীর ব্যবস্থাপত্র লেখা হয়নি: %1</translation>
    </message>
    <message>
        <source>The prescription of %1 is at the pharmacy.</source>
        <translation>%1-এর ব্যবস্থাপত্র ফার্মেসিতে পৌঁছেছে।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%nটি লাইন</numerusform>
            <numerusform>%nটি লাইন</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat the last prescription</source>
        <translation>আগের ব্যবস্থাপত্র আবার দিন</translation>
    </message>
    <message>
        <source>Checking whether it was written...</source>
        <translation>লেখা হয়েছে কি না দেখা হচ্ছে...</translation>
    </message>
    <message>
        <source>Sending...</source>
        <translation>পাঠানো হচ্ছে...</translation>
    </message>
    <message>
        <source>Send to the &amp;pharmacy (Ctrl+Enter)</source>
        <translation>&amp;ফার্মেসিতে পাঠান (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>hms::app::PrescriptionFinder</name>
    <message>
        <source>Nobody here has this number. Search the patient by name with F3.</source>
        <translation>এই নম্বর এখানে কারও নেই। F3 চেপে নাম দিয়ে রোগী খুঁজুন।</translation>
    </message>
    <message>
        <source>The doctor has prescribed nothing here. Ask the patient whether the doctor is finished.</source>
        <translation>ডাক্তার এখানে কিছু লেখেননি। ডাক্তার দেখা শেষ করেছেন কি না রোগীকে জিজ্ঞেস করুন।</translation>
    </message>
</context>
<context>
    <name>hms::app::PrescriptionHead</name>
    <message>
        <source>Close the prescription (Esc)</source>
        <translation>ব্যবস্থাপত্র বন্ধ করুন (Esc)</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>টোকেন %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>লেখা %1</translation>
    </message>
    <message>
        <source>comes again %1</source>
        <translation>আবার আসবেন %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>বাতিল: %1</translation>
    </message>
    <message>
        <source>The doctor&apos;s note: %1</source>
        <translation>ডাক্তারের মন্তব্য: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>allergen, severity</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between allergies</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Allergic to %1</source>
        <translation>অ্যালার্জি: %1</translation>
    </message>
</context>
<context>
    <name>hms::app::PrescriptionPanel</name>
    <message>
        <source>No prescription was written.</source>
        <translation>কোনো ব্যবস্থাপত্র লেখা হয়নি।</translation>
    </message>
    <message>
        <source>The prescription of %1 is cancelled.</source>
        <translation>%1-এর ব্যবস্থাপত্র বাতিল হয়েছে।</translation>
    </message>
</context>
<context>
    <name>hms::app::PrescriptionSets</name>
    <message>
        <source>The set “%1” is saved.</source>
        <translation>“%1” সেট রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>The set “%1” is removed.</source>
        <translation>“%1” সেট মুছে ফেলা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>hms::app::PrescriptionWords</name>
    <message>
        <source>Allergic to %1.</source>
        <translation>%1-এ অ্যালার্জি আছে।</translation>
    </message>
    <message>
        <source>%1 Reaction: %2.</source>
        <comment>a sentence, what the allergen did</comment>
        <translation>%1 প্রতিক্রিয়া: %2।</translation>
    </message>
    <message>
        <source>%1 is prescribed already, until %2.</source>
        <comment>medicine, day</comment>
        <translation>%1 আগেই দেওয়া আছে, %2 পর্যন্ত।</translation>
    </message>
    <message>
        <source>%1 stands on this prescription already.</source>
        <translation>%1 এই ব্যবস্থাপত্রে আগেই আছে।</translation>
    </message>
    <message>
        <source>Does not go with %1.</source>
        <translation>%1-এর সঙ্গে চলে না।</translation>
    </message>
    <message>
        <source>%1 at once; at this age at most %2.</source>
        <translation>একবারে %1; এই বয়সে সর্বোচ্চ %2।</translation>
    </message>
    <message>
        <source>%1 a day; at this age at most %2.</source>
        <translation>দিনে %1; এই বয়সে সর্বোচ্চ %2।</translation>
    </message>
    <message>
        <source>%1 a day; less than %2 has no effect.</source>
        <translation>দিনে %1; %2-এর কমে কাজ হয় না।</translation>
    </message>
    <message>
        <source>%1 days; at most %2.</source>
        <translation>%1 দিন; সর্বোচ্চ %2।</translation>
    </message>
    <message>
        <source>The patient is pregnant.</source>
        <translation>রোগী গর্ভবতী।</translation>
    </message>
    <message>
        <source>Harms an unborn child: make sure that the patient is not pregnant.</source>
        <translation>গর্ভের শিশুর ক্ষতি করে: রোগী গর্ভবতী নন তা নিশ্চিত করুন।</translation>
    </message>
    <message>
        <source>Not below %1; the patient is %2.</source>
        <comment>ages</comment>
        <translation>%1-এর নিচে নয়; রোগীর বয়স %2।</translation>
    </message>
    <message>
        <source>Only with care above %1; the patient is %2.</source>
        <comment>ages</comment>
        <translation>%1-এর উপরে কেবল সাবধানে; রোগীর বয়স %2।</translation>
    </message>
    <message>
        <source>This medicine is no longer prescribed here. Remove the line or choose another.</source>
        <translation>এই ওষুধ এখানে আর দেওয়া হয় না। লাইনটি সরান বা অন্য ওষুধ বেছে নিন।</translation>
    </message>
    <message>
        <source>Taken when needed: write how many the patient gets.</source>
        <translation>প্রয়োজনে খেতে হবে: রোগী কয়টি পাবেন তা লিখুন।</translation>
    </message>
    <message>
        <source>So many days give too large a quantity.</source>
        <translation>এত দিনে পরিমাণ অতিরিক্ত হয়ে যায়।</translation>
    </message>
    <message>
        <source>More at once than the medicine&apos;s limit.</source>
        <translation>একবারে ওষুধের সীমার চেয়ে বেশি।</translation>
    </message>
    <message>
        <source>More a day than the medicine&apos;s limit.</source>
        <translation>দিনে ওষুধের সীমার চেয়ে বেশি।</translation>
    </message>
    <message>
        <source>Less a day than the medicine&apos;s least.</source>
        <translation>দিনে ওষুধের ন্যূনতম মাত্রার চেয়ে কম।</translation>
    </message>
    <message>
        <source>Longer than the medicine&apos;s limit.</source>
        <translation>ওষুধের সীমার চেয়ে বেশি দিন।</translation>
    </message>
    <message>
        <source>Below the medicine&apos;s age.</source>
        <translation>ওষুধের বয়সসীমার নিচে।</translation>
    </message>
    <message>
        <source>Above the medicine&apos;s age.</source>
        <translation>ওষুধের বয়সসীমার উপরে।</translation>
    </message>
    <message>
        <source>Beside %1, which was prescribed already.</source>
        <translation>আগে দেওয়া %1-এর পাশাপাশি।</translation>
    </message>
    <message>
        <source>%1 Set aside by %2: %3</source>
        <comment>what was wrong, name, reason</comment>
        <translation>%1 %2 জেনেশুনে দিয়েছেন: %3</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>মজুদে %1</translation>
    </message>
    <message>
        <source>not in stock</source>
        <translation>মজুদে নেই</translation>
    </message>
    <message>
        <source>Belongs to %1, to which the patient is allergic.</source>
        <translation>%1 শ্রেণির ওষুধ, যাতে রোগীর অ্যালার্জি আছে।</translation>
    </message>
</context>
<context>
    <name>hms::app::PrintPreview</name>
    <message>
        <source>&amp;Whole page</source>
        <translation>পুরো পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Show the whole page instead of its full width</source>
        <translation>পৃষ্ঠার প্রস্থের বদলে পুরো পৃষ্ঠা দেখান</translation>
    </message>
    <message>
        <source>&amp;Save as PDF...</source>
        <translation>PDF হিসেবে সংরক্ষণ...</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>প্রিন্ট</translation>
    </message>
    <message>
        <source>Document preview</source>
        <translation>কাগজের প্রিভিউ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF হিসেবে সংরক্ষণ</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF ফাইল (*.pdf)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>ফাইলটি লেখা যায়নি। অন্য ফোল্ডার বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>hms::app::PrintedPreview</name>
    <message>
        <source>Language of the paper</source>
        <translation>কাগজের ভাষা</translation>
    </message>
    <message>
        <source>The printed result</source>
        <translation>ছাপানো ফল</translation>
    </message>
    <message>
        <source>Sample patient</source>
        <translation>নমুনা রোগী</translation>
    </message>
</context>
<context>
    <name>hms::app::QueueCommands</name>
    <message>
        <source>Number %1 has another place now.</source>
        <translation>%1 নম্বরের জায়গা বদলেছে।</translation>
    </message>
    <message>
        <source>Number %1 is here and waits.</source>
        <translation>%1 নম্বর এসেছেন, অপেক্ষায় আছেন।</translation>
    </message>
    <message>
        <source>Number %1 did not come.</source>
        <translation>%1 নম্বর আসেননি।</translation>
    </message>
    <message>
        <source>The visit of %1 is cancelled.</source>
        <translation>%1-এর ভিজিট বাতিল হয়েছে।</translation>
    </message>
    <message>
        <source>%1 now has number %2 with %3.</source>
        <comment>patient, serial, doctor</comment>
        <translation>%1-এর %3-এর কাছে এখন %2 নম্বর।</translation>
    </message>
</context>
<context>
    <name>hms::app::QueueList</name>
    <message>
        <source>Queue of today</source>
        <translation>আজকের সিরিয়াল</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>কেউ অপেক্ষায় নেই</translation>
    </message>
    <message>
        <source>Patients appear here the moment the reception checks them in.</source>
        <translation>রিসেপশনে চেক-ইন হওয়ার সঙ্গে সঙ্গে রোগীরা এখানে আসবেন।</translation>
    </message>
    <message>
        <source>Vitals taken</source>
        <translation>পরিমাপ নেওয়া</translation>
    </message>
    <message>
        <source>No vitals</source>
        <translation>পরিমাপ বাকি</translation>
    </message>
</context>
<context>
    <name>hms::app::QueueModel</name>
    <message>
        <source>No.</source>
        <translation>নং</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Age, sex</source>
        <translation>বয়স, লিঙ্গ</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ভিজিট</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>অপেক্ষা</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
</context>
<context>
    <name>hms::app::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>কর্মক্ষেত্র</translation>
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
        <translation>%1 থেকে %2</translation>
    </message>
    <message>
        <source>&amp;Blood pressure</source>
        <translation>রক্তচাপ</translation>
    </message>
    <message>
        <source>&amp;Pulse</source>
        <translation>নাড়ি</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>তাপমাত্রা</translation>
    </message>
    <message>
        <source>B&amp;reathing</source>
        <translation>শ্বাস</translation>
    </message>
    <message>
        <source>&amp;Oxygen saturation</source>
        <translation>অক্সিজেন সম্পৃক্তি</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>ওজন</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>উচ্চতা</translation>
    </message>
    <message>
        <source>Pai&amp;n</source>
        <translation>ব্যথা</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>mmHg</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>প্রতি মিনিটে</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>%</source>
        <comment>of oxygen saturation</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>কেজি</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>সেমি</translation>
    </message>
    <message>
        <source>mmol/l</source>
        <translation>mmol/l</translation>
    </message>
    <message>
        <source>of 10</source>
        <comment>pain, after a figure from 0 to 10</comment>
        <translation>১০-এর মধ্যে</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <comment>ranges of the two blood pressures</comment>
        <translation>উপরেরটি %1, নিচেরটি %2</translation>
    </message>
    <message>
        <source>Type both pressures, such as 120/80.</source>
        <translation>দুটি চাপই লিখুন, যেমন 120/80।</translation>
    </message>
    <message>
        <source>Type a number, %1.</source>
        <comment>range such as 10 to 350</comment>
        <translation>একটি সংখ্যা লিখুন, %1।</translation>
    </message>
    <message>
        <source>Possible is only %1.</source>
        <translation>কেবল %1 সম্ভব।</translation>
    </message>
    <message>
        <source>The larger pressure comes first: 120/80.</source>
        <translation>বড় চাপটি আগে: 120/80।</translation>
    </message>
    <message>
        <source>Blood s&amp;ugar</source>
        <translation>রক্তে শর্করা</translation>
    </message>
</context>
<context>
    <name>hms::app::ReasonLine</name>
    <message>
        <source>Leave it</source>
        <translation>থাক</translation>
    </message>
</context>
<context>
    <name>hms::app::ReasonSheet</name>
    <message>
        <source>Reason (it is recorded)</source>
        <translation>কারণ (রেকর্ডে থাকবে)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>থাক</translation>
    </message>
</context>
<context>
    <name>hms::app::ReceiptCheck</name>
    <message>
        <source>The paper is genuine and the money stands.</source>
        <translation>কাগজটি আসল, টাকাও ঠিক আছে।</translation>
    </message>
    <message>
        <source>The bill was made void. Pay nothing back on this paper.</source>
        <translation>বিলটি বাতিল হয়েছে। এই কাগজে কোনো টাকা ফেরত দেবেন না।</translation>
    </message>
    <message>
        <source>Money was given back on it. Look at the bill before anything else.</source>
        <translation>এতে টাকা ফেরত দেওয়া হয়েছে। আর কিছু করার আগে বিলটি দেখুন।</translation>
    </message>
    <message>
        <source>Number and code do not belong together: the paper was changed. Keep it and call your supervisor.</source>
        <translation>নম্বর ও কোড মেলে না: কাগজটি বদলানো হয়েছে। কাগজ রেখে তত্ত্বাবধায়ককে ডাকুন।</translation>
    </message>
    <message>
        <source>This hospital never issued such a receipt.</source>
        <translation>এই হাসপাতাল কখনো এমন রসিদ দেয়নি।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Receipt %1, %2, %3. %4</source>
        <translation>রসিদ %1, %2, %3। %4</translation>
    </message>
    <message>
        <source>Receipt %1. %2</source>
        <translation>রসিদ %1। %2</translation>
    </message>
</context>
<context>
    <name>hms::app::ReceivePanel</name>
    <message>
        <source>Sample &amp;number</source>
        <translation>নমুনা নম্বর</translation>
    </message>
    <message>
        <source>Sample number</source>
        <translation>নমুনা নম্বর</translation>
    </message>
    <message>
        <source>Scan tube after tube, or type a number and press Enter</source>
        <translation>একের পর এক টিউব স্ক্যান করুন, অথবা নম্বর লিখে Enter চাপুন</translation>
    </message>
    <message>
        <source>Received just now</source>
        <translation>এইমাত্র গৃহীত</translation>
    </message>
    <message>
        <source>Nothing was scanned yet</source>
        <translation>এখনো কিছু স্ক্যান হয়নি</translation>
    </message>
    <message>
        <source>Each scan receives one tube. A tube that must not be used is named in red.</source>
        <translation>প্রতি স্ক্যানে একটি টিউব গৃহীত হয়। যেটি ব্যবহার করা যাবে না তা লাল রঙে দেখানো হয়।</translation>
    </message>
</context>
<context>
    <name>hms::app::ReceiveSheet</name>
    <message>
        <source>&amp;Receive</source>
        <translation>গ্রহণ করুন</translation>
    </message>
    <message>
        <source>&amp;Batch number</source>
        <translation>ব্যাচ নম্বর</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>মেয়াদ</translation>
    </message>
    <message>
        <source>03/2027 or 31/03/2027</source>
        <translation>03/2027 বা 31/03/2027</translation>
    </message>
    <message>
        <source>&amp;How many units</source>
        <translation>কতটি একক</translation>
    </message>
    <message>
        <source>&amp;Cost of one</source>
        <translation>একটির ক্রয়মূল্য</translation>
    </message>
    <message>
        <source>Scan the pack, or type it.</source>
        <translation>প্যাক স্ক্যান করুন, বা লিখুন।</translation>
    </message>
    <message>
        <source>Receive %1</source>
        <translation>%1 গ্রহণ</translation>
    </message>
    <message>
        <source>Batch after batch; scanning another medicine&apos;s pack goes on with that one.</source>
        <translation>একের পর এক ব্যাচ; অন্য ওষুধের প্যাক স্ক্যান করলে সেটি চলবে।</translation>
    </message>
    <message>
        <source>Last day: %1</source>
        <translation>শেষ দিন: %1</translation>
    </message>
    <message>
        <source>Type month and year, or the whole date.</source>
        <translation>মাস ও বছর, অথবা পুরো তারিখ লিখুন।</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>এটি টাকার অঙ্ক নয়।</translation>
    </message>
    <message>
        <source>Receiving undone</source>
        <translation>গ্রহণ ফিরিয়ে নেওয়া হলো</translation>
    </message>
    <message>
        <source>%1 of %2 received, batch %3.</source>
        <translation>%2 %1টি গ্রহণ করা হয়েছে, ব্যাচ %3।</translation>
    </message>
</context>
<context>
    <name>hms::app::ReceivedModel</name>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>Tests, or what is wrong</source>
        <translation>পরীক্ষা, অথবা কী সমস্যা</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>স্ক্যান</translation>
    </message>
</context>
<context>
    <name>hms::app::Receiving</name>
    <message>
        <source>Not received</source>
        <translation>গৃহীত হয়নি</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>জিজ্ঞাসা করা হচ্ছে...</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>গৃহীত</translation>
    </message>
</context>
<context>
    <name>hms::app::ReceptionWorkspace</name>
    <message>
        <source>New patient</source>
        <translation>নতুন রোগী</translation>
    </message>
    <message>
        <source>Check in: go to the doctors, then check in</source>
        <translation>চেক-ইন: ডাক্তারের তালিকায় যান, তারপর চেক-ইন</translation>
    </message>
    <message>
        <source>Take the payment of the visit just checked in</source>
        <translation>এইমাত্র চেক-ইন হওয়া ভিজিটের টাকা নিন</translation>
    </message>
    <message>
        <source>Print the token again</source>
        <translation>টোকেন আবার প্রিন্ট করুন</translation>
    </message>
    <message>
        <source>register person</source>
        <translation>রোগী নিবন্ধন যোগ</translation>
    </message>
    <message>
        <source>%1 is registered with number %2.</source>
        <translation>%1 নিবন্ধিত হয়েছেন, নম্বর %2।</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>পরিবর্তন সংরক্ষণ হয়েছে।</translation>
    </message>
    <message>
        <source>%1 has number %2 with %3.</source>
        <comment>patient, serial, doctor</comment>
        <translation>%1-এর %3-এর কাছে %2 নম্বর।</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>প্রিন্ট হচ্ছে</translation>
    </message>
    <message>
        <source>printer ready</source>
        <translation>প্রিন্টার প্রস্তুত</translation>
    </message>
    <message>
        <source>The token was not printed. The visit is safe. Look at the printer, then press F10.</source>
        <translation>টোকেন প্রিন্ট হয়নি। ভিজিট ঠিক আছে। প্রিন্টার দেখে F10 চাপুন।</translation>
    </message>
    <message>
        <source>It is not known whether the token came out. The visit is safe. If there is no paper, press F10.</source>
        <translation>টোকেন বের হয়েছে কি না জানা নেই। ভিজিট ঠিক আছে। কাগজ না পেলে F10 চাপুন।</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>রিসেপশন</translation>
    </message>
    <message>
        <source>Order tests for the chosen visit, and what to pay of them</source>
        <translation>বাছাই করা ভিজিটের জন্য পরীক্ষা অর্ডার, ও কোনগুলোর টাকা দেওয়া হবে</translation>
    </message>
    <message>
        <source>Choose a visit in the list first; its tests open then.</source>
        <translation>আগে তালিকায় একটি ভিজিট বাছুন; তখন এর পরীক্ষাগুলো খুলবে।</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <comment>patient, serial</comment>
        <translation>%1, নম্বর %2</translation>
    </message>
</context>
<context>
    <name>hms::app::Recovered</name>
    <message>
        <source>The payment of %1 was not taken. %2</source>
        <translation>টাকা নেওয়া (%1) হয়নি। %2</translation>
    </message>
    <message>
        <source>The payment of %1 was taken. Open its bill to see the receipt.</source>
        <translation>টাকা নেওয়া (%1) হয়েছে। রসিদ দেখতে বিলটি খুলুন।</translation>
    </message>
    <message>
        <source>The payment of %1 was taken: receipt %2, %3 of %4.</source>
        <translation>টাকা নেওয়া (%1) হয়েছে: রসিদ %2, %3, রোগী %4।</translation>
    </message>
    <message>
        <source>The request of a refund</source>
        <translation>টাকা ফেরতের আবেদন</translation>
    </message>
    <message>
        <source>The approval of a refund</source>
        <translation>টাকা ফেরতের অনুমোদন</translation>
    </message>
    <message>
        <source>The refusal of a refund</source>
        <translation>টাকা ফেরত নাকচ</translation>
    </message>
    <message>
        <source>The paying out of a refund</source>
        <translation>টাকা ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>The voiding of a bill</source>
        <translation>বিল বাতিল</translation>
    </message>
    <message>
        <source>The discount</source>
        <translation>ছাড়</translation>
    </message>
    <message>
        <source>The opening of the shift</source>
        <translation>শিফট শুরু করা</translation>
    </message>
    <message>
        <source>The locking of the count</source>
        <translation>গণনা লক করা</translation>
    </message>
    <message>
        <source>The closing of the shift</source>
        <translation>শিফট বন্ধ করা</translation>
    </message>
    <message>
        <source>%1 of %2 went through.</source>
        <comment>an act and its time</comment>
        <translation>%1 (%2): হয়েছে।</translation>
    </message>
    <message>
        <source>%1 of %2 did not go through. %3</source>
        <comment>an act, its time, why</comment>
        <translation>%1 (%2): হয়নি। %3</translation>
    </message>
</context>
<context>
    <name>hms::app::RefundList</name>
    <message>
        <source>Refund %1 of %2 is approved. It can be paid out.</source>
        <translation>টাকা ফেরত %1, অঙ্ক %2, অনুমোদিত। এখন দেওয়া যাবে।</translation>
    </message>
    <message>
        <source>Refund %1 is paid out: give back %2.</source>
        <translation>টাকা ফেরত %1 দেওয়া হলো: %2 ফেরত দিন।</translation>
    </message>
    <message>
        <source>Open refunds</source>
        <translation>চলমান টাকা ফেরত</translation>
    </message>
    <message>
        <source>No refund waits</source>
        <translation>কোনো টাকা ফেরত অপেক্ষায় নেই</translation>
    </message>
    <message>
        <source>Open a paid bill and press Refund to ask for one.</source>
        <translation>আবেদন করতে পরিশোধিত বিল খুলে “টাকা ফেরত” চাপুন।</translation>
    </message>
    <message>
        <source>Reason, when &amp;refused</source>
        <translation>নাকচ করলে কারণ</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>নাকচ করুন</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>অনুমোদন করুন</translation>
    </message>
    <message>
        <source>&amp;Pay out</source>
        <translation>টাকা দিন</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>কেন নাকচ তা লিখুন।</translation>
    </message>
    <message>
        <source>Refund %1 of %2 is refused.</source>
        <translation>টাকা ফেরত %1, অঙ্ক %2, নাকচ হয়েছে।</translation>
    </message>
</context>
<context>
    <name>hms::app::RefundModel</name>
    <message>
        <source>Refund</source>
        <translation>টাকা ফেরত</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>আবেদনকারী</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>টাকার অঙ্ক</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>বিল</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>With</source>
        <translation>মাধ্যম</translation>
    </message>
</context>
<context>
    <name>hms::app::RefundSheet</name>
    <message>
        <source>Ask for a refund</source>
        <translation>টাকা ফেরতের আবেদন</translation>
    </message>
    <message>
        <source>Ask for &amp;refund</source>
        <translation>ফেরতের আবেদন করুন</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>টাকার অঙ্ক</translation>
    </message>
    <message>
        <source>Given back &amp;with</source>
        <translation>ফেরতের মাধ্যম</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>%1 was paid on this bill. Another person approves the refund before it is paid out.</source>
        <translation>এই বিলে %1 জমা হয়েছে। টাকা দেওয়ার আগে অন্য একজন ফেরত অনুমোদন করবেন।</translation>
    </message>
    <message>
        <source>Type how much goes back.</source>
        <translation>কত ফেরত যাবে লিখুন।</translation>
    </message>
    <message>
        <source>A refund needs a reason.</source>
        <translation>টাকা ফেরতের কারণ লিখতে হবে।</translation>
    </message>
    <message>
        <source>Refund %1 of %2 is asked for. Another person must approve it.</source>
        <translation>টাকা ফেরত %1, অঙ্ক %2, আবেদন হয়েছে। অন্য একজনকে অনুমোদন করতে হবে।</translation>
    </message>
</context>
<context>
    <name>hms::app::RejectSheet</name>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>থাক</translation>
    </message>
    <message>
        <source>Why is this sample no good? All its tests will wait for a new one.</source>
        <translation>এই নমুনা কেন চলবে না? এর সব পরীক্ষা নতুন নমুনার অপেক্ষায় থাকবে।</translation>
    </message>
    <message>
        <source>Haemolysed</source>
        <translation>হিমোলাইজড</translation>
    </message>
    <message>
        <source>Clotted</source>
        <translation>জমাট বাঁধা</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>খুব কম</translation>
    </message>
    <message>
        <source>Wrong tube</source>
        <translation>ভুল টিউব</translation>
    </message>
    <message>
        <source>Label missing or wrong</source>
        <translation>লেবেল নেই বা ভুল</translation>
    </message>
    <message>
        <source>Leaked or broken</source>
        <translation>চুঁইয়ে পড়া বা ভাঙা</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>অনেক পুরোনো</translation>
    </message>
    <message>
        <source>Contaminated</source>
        <translation>দূষিত</translation>
    </message>
    <message>
        <source>Not fasting</source>
        <translation>খালি পেটে নয়</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>আপনার ভাষায়</translation>
    </message>
    <message>
        <source>In your words (it is recorded)</source>
        <translation>আপনার ভাষায় (লিপিবদ্ধ থাকবে)</translation>
    </message>
    <message>
        <source>&amp;Reject the sample</source>
        <translation>নমুনা বাতিল করুন</translation>
    </message>
</context>
<context>
    <name>hms::app::RemoveSheet</name>
    <message>
        <source>Reason (it is recorded)</source>
        <translation>কারণ (রেকর্ডে থাকবে)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Why is “%1” removed?</source>
        <translation>“%1” কেন সরানো হচ্ছে?</translation>
    </message>
</context>
<context>
    <name>hms::app::RepeatNotice</name>
    <message>
        <source>Order a&amp;gain</source>
        <translation>আবার অর্ডার করুন (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>বাদ দিন (&amp;L)</translation>
    </message>
    <message>
        <source>Ordered for this visit already and not finished: %1. Order again on purpose?</source>
        <translation>এই ভিজিটের জন্য আগেই অর্ডার করা, শেষ হয়নি: %1। ইচ্ছা করেই আবার অর্ডার করবেন?</translation>
    </message>
</context>
<context>
    <name>hms::app::ReportWindow</name>
    <message>
        <source>This report is not stored yet: %1</source>
        <translation>এই রিপোর্ট এখনো জমা রাখা হয়নি: %1</translation>
    </message>
    <message>
        <source>A newer report took the place of this one.</source>
        <translation>একটি নতুন রিপোর্ট এর স্থান নিয়েছে।</translation>
    </message>
</context>
<context>
    <name>hms::app::ReportsModel</name>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>প্রকাশিত</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>যাকে দেওয়া হলো</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>রিপোর্ট</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, সংস্করণ %2</translation>
    </message>
    <message>
        <source>%1, version %2, AMENDED</source>
        <translation>%1, সংস্করণ %2, সংশোধিত</translation>
    </message>
</context>
<context>
    <name>hms::app::ReprintSheet</name>
    <message>
        <source>Print a receipt again</source>
        <translation>রসিদ আবার প্রিন্ট</translation>
    </message>
    <message>
        <source>&amp;Print duplicate</source>
        <translation>প্রতিলিপি প্রিন্ট করুন</translation>
    </message>
    <message>
        <source>Re&amp;ceipt</source>
        <translation>রসিদ</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>The paper will say DUPLICATE and its number. The print is kept with your name.</source>
        <translation>কাগজে “প্রতিলিপি” ও তার ক্রম লেখা থাকবে। প্রিন্টটি আপনার নামে রাখা হবে।</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>A duplicate needs a reason.</source>
        <translation>প্রতিলিপির কারণ লিখতে হবে।</translation>
    </message>
</context>
<context>
    <name>hms::app::ResultForm</name>
    <message>
        <source>Is needed</source>
        <translation>দরকার</translation>
    </message>
    <message>
        <source>The differential count must add up to exactly 100 %.</source>
        <translation>ডিফারেনশিয়াল গণনার যোগফল ঠিক ১০০ % হতে হবে।</translation>
    </message>
</context>
<context>
    <name>hms::app::ResultView</name>
    <message>
        <source>%1, sample %2</source>
        <translation>%1, নমুনা %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>সংস্করণ %1</translation>
    </message>
    <message>
        <source>Entered by %1, %2</source>
        <translation>লিখেছেন %1, %2</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2</source>
        <translation>যাচাই করেছেন %1, %2</translation>
    </message>
    <message>
        <source>Released by %1, %2</source>
        <translation>প্রকাশ করেছেন %1, %2</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>আটকানো: %1</translation>
    </message>
    <message>
        <source>Amended: %1</source>
        <translation>সংশোধিত: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>মন্তব্য: %1</translation>
    </message>
    <message>
        <source>Measured by %1</source>
        <translation>%1 দিয়ে মাপা</translation>
    </message>
</context>
<context>
    <name>hms::app::ReturnSheet</name>
    <message>
        <source>Take medicines back</source>
        <translation>ওষুধ ফেরত নিন</translation>
    </message>
    <message>
        <source>Given out when</source>
        <translation>কখন দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>&amp;Why does it come back?</source>
        <translation>কেন ফেরত আসছে?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>day and time, pharmacist</comment>
        <translation>%1, দিয়েছেন %2</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>ওষুধ</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ব্যাচ</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>দেওয়া</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>ফেরত আসছে</translation>
    </message>
    <message>
        <source>Comes back: %1</source>
        <translation>ফেরত আসছে: %1</translation>
    </message>
    <message>
        <source>Nothing was given that could come back.</source>
        <translation>ফেরত আসার মতো কিছু দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Reading the bill...</source>
        <translation>বিল আনা হচ্ছে...</translation>
    </message>
    <message>
        <source>Bill %1 is not paid: everything of it comes back and it becomes void.</source>
        <translation>বিল %1 পরিশোধ হয়নি: এর সবই ফেরত আসবে এবং বিল বাতিল হবে।</translation>
    </message>
    <message>
        <source>Bill %1 is paid in part. Let the rest be paid first, then take back.</source>
        <translation>বিল %1 আংশিক পরিশোধিত। আগে বাকিটা পরিশোধ হোক, তারপর ফেরত নিন।</translation>
    </message>
    <message>
        <source>Bill %1 is paid: the price is asked back as a refund, which another person approves.</source>
        <translation>বিল %1 পরিশোধিত: মূল্য ফেরতের আবেদন হবে, অন্য একজন অনুমোদন করবেন।</translation>
    </message>
    <message>
        <source>Bill %1 is void: nothing of it can come back.</source>
        <translation>বিল %1 বাতিল: এর কিছু ফেরত নেওয়া যায় না।</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>ফেরত নিন</translation>
    </message>
    <message>
        <source>Of %1 at most %2 can come back.</source>
        <translation>%1-এর সর্বোচ্চ %2টি ফেরত আসতে পারে।</translation>
    </message>
    <message>
        <source>Type how much comes back.</source>
        <translation>কত ফেরত আসছে লিখুন।</translation>
    </message>
    <message>
        <source>Taking back needs a reason.</source>
        <translation>ফেরত নেওয়ার কারণ লিখতে হবে।</translation>
    </message>
    <message>
        <source>Taking back...</source>
        <translation>ফেরত নেওয়া হচ্ছে...</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>দেখা হচ্ছে...</translation>
    </message>
</context>
<context>
    <name>hms::app::ReviewModel</name>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
</context>
<context>
    <name>hms::app::ReviewPanel</name>
    <message>
        <source>Lanes</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>Results of this lane</source>
        <translation>এই সারির ফল</translation>
    </message>
    <message>
        <source>No result is open</source>
        <translation>কোনো ফল খোলা নেই</translation>
    </message>
    <message>
        <source>Choose one of the lane with the arrow keys.</source>
        <translation>তীর চিহ্নের চাবি দিয়ে সারি থেকে একটি বাছুন।</translation>
    </message>
    <message>
        <source>The result goes on.</source>
        <translation>ফলটি এগিয়ে যাচ্ছে।</translation>
    </message>
    <message>
        <source>The result is sent back.</source>
        <translation>ফলটি ফেরত পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>The result is held.</source>
        <translation>ফলটি আটকানো হয়েছে।</translation>
    </message>
    <message numerus="yes">
        <source>%n clear result(s) reviewed.</source>
        <translation>
            <numerusform>%nটি পরিষ্কার ফল যাচাই হয়েছে।</numerusform>
            <numerusform>%nটি পরিষ্কার ফল যাচাই হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>This lane is empty</source>
        <translation>এই সারি খালি</translation>
    </message>
    <message>
        <source>Reading the lanes...</source>
        <translation>সারি আনা হচ্ছে...</translation>
    </message>
    <message>
        <source>Results come here the moment they are completed.</source>
        <translation>সম্পূর্ণ হওয়ামাত্র ফল এখানে আসে।</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>lane, number of results in it</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Review and release all clear ones...</source>
        <translation>পরিষ্কার সবগুলো যাচাই ও প্রকাশ...</translation>
    </message>
    <message>
        <source>Review all clear ones...</source>
        <translation>পরিষ্কার সবগুলো যাচাই...</translation>
    </message>
    <message>
        <source>Reviewed. %1 is told of the critical value.</source>
        <translation>যাচাই হয়েছে। %1-কে সংকটজনক মান জানানো হচ্ছে।</translation>
    </message>
    <message>
        <source>The result of %1 is reviewed.</source>
        <translation>%1-এর ফল যাচাই হয়েছে।</translation>
    </message>
    <message>
        <source>The result of %1 is released.</source>
        <translation>%1-এর ফল প্রকাশিত হয়েছে।</translation>
    </message>
</context>
<context>
    <name>hms::app::ReviewSteps</name>
    <message>
        <source>Notes for the report (may stay empty)</source>
        <translation>রিপোর্টের মন্তব্য (খালি থাকতে পারে)</translation>
    </message>
    <message>
        <source>Notes of the review</source>
        <translation>যাচাইয়ের মন্তব্য</translation>
    </message>
    <message>
        <source>Send &amp;back...</source>
        <translation>ফেরত পাঠান...</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>যাচাই করুন</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>প্রকাশ করুন</translation>
    </message>
    <message>
        <source>You entered this result yourself. Another person reviews it.</source>
        <translation>এই ফল আপনি নিজে লিখেছেন। অন্য কেউ যাচাই করবেন।</translation>
    </message>
    <message>
        <source>It is held. Let it go on before it is reviewed.</source>
        <translation>এটি আটকানো আছে। যাচাইয়ের আগে ছাড়ুন।</translation>
    </message>
    <message>
        <source>Let it &amp;go on</source>
        <translation>ছেড়ে দিন</translation>
    </message>
    <message>
        <source>&amp;Hold...</source>
        <translation>আটকান...</translation>
    </message>
    <message>
        <source>What must be done again? Who entered it will read this.</source>
        <translation>কী আবার করতে হবে? যিনি লিখেছেন তিনি এটি পড়বেন।</translation>
    </message>
    <message>
        <source>&amp;Send it back</source>
        <translation>ফেরত পাঠান</translation>
    </message>
    <message>
        <source>Why is this result stopped?</source>
        <translation>এই ফল কেন আটকানো হচ্ছে?</translation>
    </message>
    <message>
        <source>&amp;Hold it</source>
        <translation>আটকান</translation>
    </message>
</context>
<context>
    <name>hms::app::SamplePanel</name>
    <message>
        <source>&amp;Hand over</source>
        <translation>হস্তান্তর</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>নমুনার হাতবদল</translation>
    </message>
    <message>
        <source>Nothing happened to it yet</source>
        <translation>এখনো কিছু হয়নি</translation>
    </message>
    <message>
        <source>Where it has been</source>
        <translation>কোথায় কোথায় ছিল</translation>
    </message>
    <message>
        <source>To whom, or where (may stay empty)</source>
        <translation>কাকে, বা কোথায় (খালি থাকতে পারে)</translation>
    </message>
    <message>
        <source>To whom, or where</source>
        <translation>কাকে, বা কোথায়</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>রেখে দিন</translation>
    </message>
    <message>
        <source>Print the &amp;label</source>
        <translation>লেবেল ছাপুন</translation>
    </message>
    <message>
        <source>Re&amp;ject...</source>
        <translation>বাতিল...</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>বাতিল: %1</translation>
    </message>
    <message>
        <source>&amp;Take the sample</source>
        <translation>নমুনা নিন</translation>
    </message>
    <message>
        <source>&amp;Receive in the lab</source>
        <translation>ল্যাবে গ্রহণ করুন</translation>
    </message>
    <message>
        <source>&amp;Enter results</source>
        <translation>ফল লিখুন</translation>
    </message>
    <message>
        <source>&amp;Take a new sample</source>
        <translation>নতুন নমুনা নিন</translation>
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
        <translation>রোগী, ফোন, বিল, টোকেন বা কমান্ড খুঁজুন   (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>%1, %2, due %3</source>
        <translation>%1, %2, বকেয়া %3</translation>
    </message>
    <message>
        <source>No receipt %1 is known here.</source>
        <translation>%1 নম্বরের কোনো রসিদ এখানে নেই।</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>This code is damaged. Scan it again or search by name.</source>
        <translation>কোডটি নষ্ট। আবার স্ক্যান করুন অথবা নাম দিয়ে খুঁজুন।</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>কমান্ড</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, the phone, or the patient number.</source>
        <translation>কিছু পাওয়া যায়নি। আরও কম অক্ষর, ফোন নম্বর বা রোগী নম্বর দিয়ে দেখুন।</translation>
    </message>
</context>
<context>
    <name>hms::app::ServingPanel</name>
    <message>
        <source>Number %1 is finished.</source>
        <translation>%1 নম্বর শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>Number %1 did not come.</source>
        <translation>%1 নম্বর আসেননি।</translation>
    </message>
    <message>
        <source>Now serving</source>
        <translation>এখন চলছে</translation>
    </message>
    <message>
        <source>Nobody is being served</source>
        <translation>এখন কোনো রোগী দেখা হচ্ছে না</translation>
    </message>
    <message>
        <source>Press F9 to call the next patient.</source>
        <translation>পরের রোগীকে ডাকতে F9 চাপুন।</translation>
    </message>
    <message>
        <source>Call &amp;next</source>
        <translation>পরের জনকে ডাকুন</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>শুরু করুন</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>শেষ করুন</translation>
    </message>
    <message>
        <source>Call a&amp;gain</source>
        <translation>আবার ডাকুন</translation>
    </message>
    <message>
        <source>No-sho&amp;w</source>
        <translation>আসেননি</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n জন অপেক্ষায়</numerusform>
            <numerusform>%n জন অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n জনের শেষ</numerusform>
            <numerusform>%n জনের শেষ</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish, call &amp;next</source>
        <translation>শেষ করে পরের জনকে ডাকুন</translation>
    </message>
    <message>
        <source>In consultation for %1</source>
        <translation>ডাক্তারের কাছে %1</translation>
    </message>
    <message>
        <source>Called %1 ago</source>
        <translation>%1 আগে ডাকা হয়েছে</translation>
    </message>
    <message>
        <source>Number %1 is called.</source>
        <translation>%1 নম্বরকে ডাকা হয়েছে।</translation>
    </message>
    <message>
        <source>Number %1 is finished. Nobody is waiting.</source>
        <translation>%1 নম্বর শেষ হয়েছে। আর কেউ অপেক্ষায় নেই।</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>কেউ অপেক্ষায় নেই।</translation>
    </message>
    <message>
        <source>Number %1 is called again.</source>
        <translation>%1 নম্বরকে আবার ডাকা হয়েছে।</translation>
    </message>
</context>
<context>
    <name>hms::app::SetSheet</name>
    <message>
        <source>Name of the set</source>
        <translation>সেটের নাম</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>থাক</translation>
    </message>
    <message>
        <source>You have a set “%1” already. Replace its lines?</source>
        <translation>আপনার “%1” নামে সেট আছে। তার লাইনগুলো বদলাবেন?</translation>
    </message>
    <message>
        <source>Keep these lines as a set. With one line it is a favourite.</source>
        <translation>এই লাইনগুলো সেট হিসেবে রাখুন। একটি লাইন হলে সেটি প্রিয় ওষুধ।</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>রাখা হচ্ছে...</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>বদলান</translation>
    </message>
    <message>
        <source>Save the set</source>
        <translation>সেট রাখুন</translation>
    </message>
</context>
<context>
    <name>hms::app::ShiftPanel</name>
    <message>
        <source>Shift</source>
        <translation>শিফট</translation>
    </message>
    <message>
        <source>Count what lies in the drawer before the first patient pays. From then on every payment and refund of yours belongs to this shift.</source>
        <translation>প্রথম রোগীর টাকা নেওয়ার আগে ড্রয়ারে যা আছে গুনুন। এরপর আপনার সব জমা ও ফেরত এই শিফটে যাবে।</translation>
    </message>
    <message>
        <source>Cash in the drawer &amp;now</source>
        <translation>ড্রয়ারে এখন নগদ</translation>
    </message>
    <message>
        <source>&amp;Open the shift</source>
        <translation>শিফট শুরু করুন</translation>
    </message>
    <message>
        <source>To close, count the drawer note by note and lock the count. Only then the expected sum is told, and no more money moves in this shift.</source>
        <translation>বন্ধ করতে নোট ধরে ধরে ড্রয়ার গুনে গণনা লক করুন। তারপরই হিসাবের অঙ্ক দেখানো হবে, আর এই শিফটে কোনো লেনদেন হবে না।</translation>
    </message>
    <message>
        <source>&amp;Lock the count</source>
        <translation>গণনা লক করুন</translation>
    </message>
    <message>
        <source>&amp;Print Z report</source>
        <translation>জেড রিপোর্ট প্রিন্ট</translation>
    </message>
    <message>
        <source>&amp;Show Z report</source>
        <translation>জেড রিপোর্ট দেখুন</translation>
    </message>
    <message>
        <source>Open the &amp;next shift</source>
        <translation>পরের শিফট শুরু করুন</translation>
    </message>
    <message>
        <source>Type the sum, 0 for an empty drawer.</source>
        <translation>মোট লিখুন, ড্রয়ার খালি হলে ০।</translation>
    </message>
    <message>
        <source>One of the counts is no number. Nothing was locked. Correct the marked field.</source>
        <translation>একটি ঘরে সংখ্যা লেখা নেই। কিছুই লক হয়নি। চিহ্নিত ঘরটি ঠিক করুন।</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>দেখা হচ্ছে...</translation>
    </message>
    <message>
        <source>Open since %1, float %2</source>
        <translation>%1 থেকে চালু, প্রারম্ভিক নগদ %2</translation>
    </message>
    <message>
        <source>The shift is closed. Receipts: %1, difference: %2.</source>
        <translation>শিফট বন্ধ হয়েছে। রসিদ %1টি, গরমিল %2।</translation>
    </message>
    <message>
        <source>Receipts %1 to %2 without a gap.</source>
        <translation>রসিদ %1 থেকে %2, কোনোটি বাদ নেই।</translation>
    </message>
    <message>
        <source>No receipt was made in this shift.</source>
        <translation>এই শিফটে কোনো রসিদ হয়নি।</translation>
    </message>
    <message>
        <source>Missing receipts: %1. Tell your supervisor.</source>
        <translation>রসিদ পাওয়া যাচ্ছে না: %1। তত্ত্বাবধায়ককে জানান।</translation>
    </message>
</context>
<context>
    <name>hms::app::ShiftStrip</name>
    <message>
        <source>Re&amp;funds</source>
        <translation>টাকা ফেরত</translation>
    </message>
    <message>
        <source>Open refunds (F8)</source>
        <translation>চলমান টাকা ফেরত (F8)</translation>
    </message>
    <message>
        <source>The shift (F11)</source>
        <translation>শিফট (F11)</translation>
    </message>
    <message>
        <source>Reading your shift...</source>
        <translation>আপনার শিফট আনা হচ্ছে...</translation>
    </message>
    <message>
        <source>Your shift opens with the first payment.</source>
        <translation>প্রথম টাকা নেওয়ার সঙ্গে আপনার শিফট শুরু হবে।</translation>
    </message>
    <message>
        <source>No open shift: bills can only be read.</source>
        <translation>শিফট চালু নেই: বিল শুধু দেখা যাবে।</translation>
    </message>
    <message>
        <source>&amp;Open shift</source>
        <translation>শিফট শুরু করুন</translation>
    </message>
    <message>
        <source>Shift open since %1, float %2</source>
        <translation>শিফট %1 থেকে চালু, প্রারম্ভিক নগদ %2</translation>
    </message>
    <message>
        <source>The drawer is counted: close the shift.</source>
        <translation>ড্রয়ার গোনা হয়েছে: শিফট বন্ধ করুন।</translation>
    </message>
    <message>
        <source>C&amp;ount and close</source>
        <translation>গুনে বন্ধ করুন</translation>
    </message>
    <message>
        <source>Cl&amp;ose shift</source>
        <translation>শিফট বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>hms::app::ShownValueModel</name>
    <message>
        <source>Value</source>
        <translation>মান</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ফল</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>চিহ্ন</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>সীমা</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>আগে</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>পরিবর্তন</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>ধারা</translation>
    </message>
</context>
<context>
    <name>hms::app::SignInForm</name>
    <message>
        <source>&amp;User name</source>
        <translation>ব্যবহারকারীর নাম</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>পাসওয়ার্ড</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>সাইন ইন</translation>
    </message>
    <message>
        <source>User name or password is not right. Check both and try again.</source>
        <translation>ব্যবহারকারীর নাম বা পাসওয়ার্ড ঠিক নয়। দুটিই দেখে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Too many tries. You can try again in %1 s. If you forgot the password, ask an administrator for a new one.</source>
        <translation>অনেকবার চেষ্টা হয়েছে। %1 সেকেন্ড পরে আবার চেষ্টা করুন। পাসওয়ার্ড ভুলে গেলে অ্যাডমিনের কাছে নতুন পাসওয়ার্ড চান।</translation>
    </message>
    <message>
        <source>Signing in ...</source>
        <translation>সাইন ইন হচ্ছে ...</translation>
    </message>
</context>
<context>
    <name>hms::app::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>স্বাক্ষর</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>এখানে স্বাক্ষর করুন</translation>
    </message>
</context>
<context>
    <name>hms::app::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Drawer counted</source>
        <translation>ড্রয়ার গোনা হয়েছে</translation>
    </message>
    <message>
        <source>Shift open %1</source>
        <translation>শিফট চালু %1</translation>
    </message>
</context>
<context>
    <name>hms::app::StockSheet</name>
    <message>
        <source>Cancel</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>What you typed before is here again. Cancel throws it away.</source>
        <translation>আগে যা লিখেছিলেন আবার এখানে আছে। বাদ দিলে মুছে যাবে।</translation>
    </message>
    <message>
        <source>Type a whole number from %1 to %2.</source>
        <translation>%1 থেকে %2 পর্যন্ত পূর্ণ সংখ্যা লিখুন।</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>এটি প্রয়োজন।</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>সংরক্ষণ হচ্ছে...</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>দেখা হচ্ছে...</translation>
    </message>
</context>
<context>
    <name>hms::app::StockWorkspace</name>
    <message>
        <source>Medicines</source>
        <translation>ওষুধ</translation>
    </message>
    <message>
        <source>No medicines yet</source>
        <translation>এখনো কোনো ওষুধ নেই</translation>
    </message>
    <message>
        <source>Press F2 to add the first one.</source>
        <translation>প্রথমটি যোগ করতে F2 চাপুন।</translation>
    </message>
    <message>
        <source>To reorder</source>
        <translation>আনাতে হবে</translation>
    </message>
    <message>
        <source>Nothing runs low</source>
        <translation>কিছুই কমে যায়নি</translation>
    </message>
    <message>
        <source>Medicines appear here when they reach the number they are reordered at.</source>
        <translation>আনানোর সীমায় পৌঁছালে ওষুধ এখানে দেখা যায়।</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>মেয়াদ শেষের পথে</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>শীঘ্রই কোনো মেয়াদ শেষ হচ্ছে না</translation>
    </message>
    <message>
        <source>Batches appear here some weeks before their last day.</source>
        <translation>শেষ দিনের কয়েক সপ্তাহ আগে ব্যাচ এখানে দেখা যায়।</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>সেবনবিধি</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>এখনো কোনো সেবনবিধি নেই</translation>
    </message>
    <message>
        <source>Press F2 to add one: 1+0+1, and what it says in words.</source>
        <translation>যোগ করতে F2 চাপুন: 1+0+1, আর কথায় তার মানে।</translation>
    </message>
    <message>
        <source>Not used too</source>
        <translation>অব্যবহৃতও</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>New medicine, or new preset (F2)</source>
        <translation>নতুন ওষুধ, বা নতুন সেবনবিধি (F2)</translation>
    </message>
    <message>
        <source>No medicine is chosen</source>
        <translation>কোনো ওষুধ বাছা হয়নি</translation>
    </message>
    <message>
        <source>Pick one from the list, or scan a pack to receive it.</source>
        <translation>তালিকা থেকে বেছে নিন, অথবা গ্রহণ করতে প্যাক স্ক্যান করুন।</translation>
    </message>
    <message>
        <source>No medicine has the code %1. Press F2 to add it, or write the code to the medicine that it belongs to.</source>
        <translation>%1 কোডের কোনো ওষুধ নেই। যোগ করতে F2 চাপুন, অথবা যে ওষুধের কোড তাতে লিখুন।</translation>
    </message>
    <message>
        <source>New medicine, or new preset</source>
        <translation>নতুন ওষুধ, বা নতুন সেবনবিধি</translation>
    </message>
    <message>
        <source>Receive a delivery of this medicine</source>
        <translation>এই ওষুধের চালান গ্রহণ করুন</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>সার্ভার থেকে আবার আনুন</translation>
    </message>
    <message>
        <source>Adjust the marked batch</source>
        <translation>চিহ্নিত ব্যাচ সমন্বয় করুন</translation>
    </message>
    <message>
        <source>Count this medicine</source>
        <translation>এই ওষুধ গণনা করুন</translation>
    </message>
    <message>
        <source>Edit this medicine or preset</source>
        <translation>এই ওষুধ বা সেবনবিধি সম্পাদনা করুন</translation>
    </message>
    <message>
        <source>New medicine</source>
        <translation>নতুন ওষুধ</translation>
    </message>
    <message>
        <source>Medicines to reorder</source>
        <translation>যে ওষুধ আনাতে হবে</translation>
    </message>
    <message>
        <source>low stock</source>
        <translation>কম মজুদ</translation>
    </message>
    <message>
        <source>Expiring batches</source>
        <translation>মেয়াদ শেষের পথে থাকা ব্যাচ</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>মেয়াদ</translation>
    </message>
    <message>
        <source>Presets of taking medicines</source>
        <translation>ওষুধের সেবনবিধি</translation>
    </message>
    <message>
        <source>Mark the batch in its list first.</source>
        <translation>আগে তালিকায় ব্যাচ চিহ্নিত করুন।</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>মজুদ</translation>
    </message>
</context>
<context>
    <name>hms::app::SubjectPicker</name>
    <message>
        <source>Sex of the sample patient</source>
        <translation>নমুনা রোগীর লিঙ্গ</translation>
    </message>
    <message>
        <source>Age of the sample patient</source>
        <translation>নমুনা রোগীর বয়স</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>গর্ভবতী</translation>
    </message>
</context>
<context>
    <name>hms::app::SubstituteBox</name>
    <message>
        <source>Why this one? The doctor will read it</source>
        <translation>কেন এটি? ডাক্তার পড়বেন</translation>
    </message>
    <message>
        <source>Reason for the substitute</source>
        <translation>বিকল্পের কারণ</translation>
    </message>
    <message>
        <source>As prescribed</source>
        <translation>যেমন লেখা</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>বদলে: %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>মূল্য নেই</translation>
    </message>
    <message>
        <source>%1 in stock, %2 each</source>
        <comment>number of units, price</comment>
        <translation>মজুদ %1, প্রতিটি %2</translation>
    </message>
</context>
<context>
    <name>hms::app::TableEdit</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>সারি %1, %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2 is missing</source>
        <translation>সারি %1: %2 নেই</translation>
    </message>
</context>
<context>
    <name>hms::app::TablePanel</name>
    <message>
        <source>Type to filter</source>
        <translation>বাছাই করতে লিখুন</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>তালিকা বাছাই</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>এখনো কিছু নেই</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>কোনো সারি মেলেনি</translation>
    </message>
    <message>
        <source>Clear the filter to see all rows.</source>
        <translation>সব সারি দেখতে বাছাই মুছুন।</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>বাছাই মুছুন</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>মোট %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-এর মধ্যে %1</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>তালিকা এক্সপোর্ট</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV টেবিল (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written. The list is unchanged. Choose another folder.</source>
        <translation>ফাইলটি লেখা যায়নি। তালিকা যেমন ছিল তেমনই আছে। অন্য ফোল্ডার বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>hms::app::TemplateEditor</name>
    <message>
        <source>&amp;Title</source>
        <translation>শিরোনাম (&amp;T)</translation>
    </message>
    <message>
        <source>Kind of certificate</source>
        <translation>সনদের ধরন</translation>
    </message>
    <message>
        <source>&amp;Language, by its code</source>
        <translation>ভাষা, কোড দিয়ে (&amp;L)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>কথা</translation>
    </message>
    <message>
        <source>Insert what is known</source>
        <translation>জানা তথ্য বসান</translation>
    </message>
    <message>
        <source>Insert what is known...</source>
        <translation>জানা তথ্য বসান...</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>কথা (&amp;W)</translation>
    </message>
    <message>
        <source>Throw changes away</source>
        <translation>পরিবর্তন ফেলে দিন</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>অন্য ভাষায়</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind of certificate, language</comment>
        <translation>%1, %2 ভাষায়</translation>
    </message>
    <message>
        <source>What you typed before is here again.</source>
        <translation>আগে যা লিখেছিলেন তা আবার এখানে।</translation>
    </message>
    <message>
        <source>For example hi, ur or fr.</source>
        <translation>যেমন hi, ur বা fr।</translation>
    </message>
    <message>
        <source>Type the code of a language: two or three small letters.</source>
        <translation>ভাষার কোড লিখুন: দুই বা তিনটি ছোট হাতের অক্ষর।</translation>
    </message>
    <message>
        <source>The paper needs a title.</source>
        <translation>কাগজের একটি শিরোনাম লাগবে।</translation>
    </message>
    <message>
        <source>Nothing is known as {%1}.</source>
        <translation>{%1} নামে কিছু জানা নেই।</translation>
    </message>
    <message>
        <source>%1 in %2 is saved. Papers that are issued already stay as they are.</source>
        <translation>%1, %2 ভাষায়, সংরক্ষিত হয়েছে। আগে দেওয়া কাগজ আগের মতোই থাকবে।</translation>
    </message>
    <message>
        <source>There are words in this language already. Choose them in the list to change them.</source>
        <translation>এই ভাষায় কথা আগে থেকেই আছে। বদলাতে তালিকা থেকে বেছে নিন।</translation>
    </message>
    <message>
        <source>Somebody else saved these words in the meantime. What you typed is still here; saving again puts it over theirs.</source>
        <translation>এর মধ্যে অন্য কেউ এই কথা সংরক্ষণ করেছেন। আপনার লেখা এখানেই আছে; আবার সংরক্ষণ করলে তা তাঁরটির জায়গায় বসবে।</translation>
    </message>
    <message>
        <source>What you typed was thrown away.</source>
        <translation>যা লিখেছিলেন তা ফেলে দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>The paper needs words.</source>
        <translation>কাগজে কিছু লিখতে হবে।</translation>
    </message>
    <message>
        <source>Checking whether it was saved...</source>
        <translation>সংরক্ষণ হয়েছে কি না দেখা হচ্ছে...</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>সংরক্ষণ হচ্ছে...</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
</context>
<context>
    <name>hms::app::TemplateExample</name>
    <message>
        <source>As the paper will read</source>
        <translation>কাগজে যেমন পড়া যাবে</translation>
    </message>
    <message>
        <source>With a made-up patient. A line about which nothing is known is left out.</source>
        <translation>একজন কাল্পনিক রোগী নিয়ে। যে লাইনের তথ্য জানা নেই তা বাদ যায়।</translation>
    </message>
</context>
<context>
    <name>hms::app::TemplateList</name>
    <message>
        <source>Certificates and letters</source>
        <translation>সনদ ও পত্র</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>এখনও কিছু লেখা নেই</translation>
    </message>
    <message>
        <source>Press F5 to read the hospital&apos;s templates again.</source>
        <translation>হাসপাতালের নমুনাগুলো আবার পড়তে F5 চাপুন।</translation>
    </message>
    <message>
        <source>&amp;New language</source>
        <translation>নতুন ভাষা (&amp;N)</translation>
    </message>
</context>
<context>
    <name>hms::app::TemplateModel</name>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>শিরোনাম</translation>
    </message>
</context>
<context>
    <name>hms::app::TemplatesWorkspace</name>
    <message>
        <source>The same paper in another language</source>
        <translation>একই কাগজ অন্য ভাষায়</translation>
    </message>
    <message>
        <source>Read again from the server</source>
        <translation>সার্ভার থেকে আবার পড়ুন</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>নমুনা</translation>
    </message>
</context>
<context>
    <name>hms::app::TestEditor</name>
    <message>
        <source>Can be &amp;ordered</source>
        <translation>অর্ডার করা যায় (&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>কোড (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Laboratory</source>
        <translation>ল্যাবরেটরি (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>মূল্য (&amp;P)</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>ইংরেজিতে নাম (&amp;E)</translation>
    </message>
    <message>
        <source>Name in &amp;Bengali</source>
        <translation>বাংলায় নাম (&amp;B)</translation>
    </message>
    <message>
        <source>Name in &amp;Arabic</source>
        <translation>আরবিতে নাম (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Also found as</source>
        <translation>যে নামেও পাওয়া যায় (&amp;A)</translation>
    </message>
    <message>
        <source>Speci&amp;men</source>
        <translation>নমুনা (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tube or cup</source>
        <translation>টিউব বা পাত্র (&amp;T)</translation>
    </message>
    <message>
        <source>Colour of its cap</source>
        <translation>ঢাকনার রং</translation>
    </message>
    <message>
        <source>&amp;Ready in</source>
        <translation>তৈরি হতে লাগে (&amp;R)</translation>
    </message>
    <message>
        <source>Ready in, &amp;urgent</source>
        <translation>জরুরি হলে লাগে (&amp;U)</translation>
    </message>
    <message>
        <source>Separated by commas: FBC, blood count.</source>
        <translation>কমা দিয়ে আলাদা: FBC, blood count।</translation>
    </message>
    <message>
        <source>As #rrggbb.</source>
        <translation>#rrggbb আকারে।</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>নতুন প্যানেল</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>নতুন পরীক্ষা</translation>
    </message>
    <message>
        <source>Empty: the sum of its tests.</source>
        <translation>খালি: এর পরীক্ষাগুলোর যোগফল।</translation>
    </message>
    <message>
        <source>Without a price it cannot be ordered.</source>
        <translation>মূল্য ছাড়া অর্ডার করা যায় না।</translation>
    </message>
    <message>
        <source>What you typed before is here again. Cancel throws it away.</source>
        <translation>আপনি আগে যা লিখেছিলেন তা আবার এখানে। বাতিল করলে মুছে যাবে।</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>এটি দরকার।</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>এটি কোনো টাকার অঙ্ক নয়।</translation>
    </message>
    <message>
        <source>Type a colour such as #7d3c98.</source>
        <translation>#7d3c98-এর মতো একটি রং লিখুন।</translation>
    </message>
    <message>
        <source>Urgent takes no longer than routine.</source>
        <translation>জরুরি সাধারণের চেয়ে বেশি সময় নেয় না।</translation>
    </message>
    <message>
        <source>A panel needs at least one test.</source>
        <translation>প্যানেলে অন্তত একটি পরীক্ষা দরকার।</translation>
    </message>
    <message>
        <source>%1 has this code.</source>
        <translation>%1-এর এই কোড আছে।</translation>
    </message>
    <message>
        <source>Somebody else saved this test in the meantime: %1, %2. What you typed is still here. Compare, then save again.</source>
        <translation>এর মধ্যে অন্য কেউ এই পরীক্ষা সংরক্ষণ করেছেন: %1, %2। আপনি যা লিখেছেন তা এখানেই আছে। মিলিয়ে দেখে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>যাচাই করা হচ্ছে...</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>সংরক্ষণ হচ্ছে...</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>সংরক্ষণ (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>hms::app::TestFiguresModel</name>
    <message>
        <source>Test</source>
        <translation>পরীক্ষা</translation>
    </message>
</context>
<context>
    <name>hms::app::TestHits</name>
    <message>
        <source>Tests found</source>
        <translation>পাওয়া পরীক্ষা</translation>
    </message>
</context>
<context>
    <name>hms::app::TestSearch</name>
    <message>
        <source>Test or panel, by code or name; Down shows the usual ones</source>
        <translation>পরীক্ষা বা প্যানেল, কোড বা নামে; নিচের তীরে নিয়মিতগুলো</translation>
    </message>
    <message>
        <source>Add a test or a panel</source>
        <translation>পরীক্ষা বা প্যানেল যোগ করুন</translation>
    </message>
    <message>
        <source>No such test. Try fewer letters, the code or another name.</source>
        <translation>এমন পরীক্ষা নেই। কম অক্ষর, কোড বা অন্য নাম দিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>The laboratory has no tests yet.</source>
        <translation>ল্যাবরেটরিতে এখনো কোনো পরীক্ষা নেই।</translation>
    </message>
</context>
<context>
    <name>hms::app::TestTypeModel</name>
    <message>
        <source>Not used</source>
        <translation>অব্যবহৃত</translation>
    </message>
    <message>
        <source>No form yet</source>
        <translation>এখনো ফরম নেই</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>মূল্য নেই</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>চালু</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>ল্যাবরেটরি</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>মূল্য</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <source>Tube or cup</source>
        <translation>টিউব বা পাত্র</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>তৈরি হতে লাগে</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ফরম</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s)</source>
        <comment>panel</comment>
        <translation>
            <numerusform>%nটি পরীক্ষা</numerusform>
            <numerusform>%nটি পরীক্ষা</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>সংস্করণ %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
</context>
<context>
    <name>hms::app::TopBar</name>
    <message>
        <source>Menu of %1</source>
        <translation>%1-এর মেনু</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ডেমো</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>শর্টকাট কী (F1)</translation>
    </message>
    <message>
        <source>Lock (F12)</source>
        <translation>লক (F12)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>সাইন আউট</translation>
    </message>
</context>
<context>
    <name>hms::app::TriageList</name>
    <message>
        <source>Waiting without vitals</source>
        <translation>পরিমাপের অপেক্ষায়</translation>
    </message>
    <message>
        <source>Everybody is measured</source>
        <translation>সবার পরিমাপ হয়েছে</translation>
    </message>
    <message>
        <source>Who is checked in appears here at once. Scan a token or search to measure somebody again.</source>
        <translation>চেক-ইন হলেই রোগী এখানে আসবেন। কাউকে আবার মাপতে টোকেন স্ক্যান করুন বা খুঁজুন।</translation>
    </message>
</context>
<context>
    <name>hms::app::TriageModel</name>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ডাক্তার</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>doctor, serial number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>অপেক্ষা</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>জরুরি</translation>
    </message>
</context>
<context>
    <name>hms::app::TriageWorkspace</name>
    <message>
        <source>Waiting without vitals</source>
        <translation>পরিমাপের অপেক্ষায়</translation>
    </message>
    <message>
        <source>Who is measured next?</source>
        <translation>এবার কার পরিমাপ?</translation>
    </message>
    <message>
        <source>Enter opens the patient marked in the list. Or scan a token, or search with F3.</source>
        <translation>তালিকায় চিহ্নিত রোগীকে খুলতে Enter চাপুন। অথবা টোকেন স্ক্যান করুন, বা F3 দিয়ে খুঁজুন।</translation>
    </message>
    <message>
        <source>Measured before</source>
        <translation>আগের পরিমাপ</translation>
    </message>
    <message>
        <source>&amp;Correct today&apos;s values</source>
        <translation>আজকের মান সংশোধন</translation>
    </message>
    <message>
        <source>This patient has no visit of today. Check the patient in first.</source>
        <translation>এই রোগীর আজ কোনো ভিজিট নেই। আগে চেক-ইন করুন।</translation>
    </message>
    <message>
        <source>The vitals of %1 are corrected.</source>
        <translation>%1-এর পরিমাপ সংশোধিত হয়েছে।</translation>
    </message>
    <message>
        <source>The vitals of %1 are saved.</source>
        <translation>%1-এর পরিমাপ সংরক্ষিত হয়েছে।</translation>
    </message>
    <message>
        <source>Go to the list of who waits</source>
        <translation>অপেক্ষার তালিকায় যান</translation>
    </message>
    <message>
        <source>Read the earlier vitals again from the server</source>
        <translation>আগের পরিমাপ সার্ভার থেকে আবার পড়ুন</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>পরিমাপ</translation>
    </message>
</context>
<context>
    <name>hms::app::TubeLine</name>
    <message>
        <source>%1, %2</source>
        <comment>tube, specimen</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>এখনো লেবেল নেই</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>ভরা হয়েছে</translation>
    </message>
    <message>
        <source>%1 is filled</source>
        <translation>%1 ভরা হয়েছে</translation>
    </message>
</context>
<context>
    <name>hms::app::Turnaround</name>
    <message>
        <source>On time, %1</source>
        <translation>সময়মতো, %1</translation>
    </message>
    <message>
        <source>Soon, %1</source>
        <translation>শিগগির, %1</translation>
    </message>
    <message>
        <source>Late, %1</source>
        <translation>দেরি, %1</translation>
    </message>
</context>
<context>
    <name>hms::app::ValueEdit</name>
    <message numerus="yes">
        <source>A number with at most %n decimal(s)</source>
        <translation>
            <numerusform>সর্বোচ্চ %nটি দশমিক ঘরের সংখ্যা</numerusform>
            <numerusform>সর্বোচ্চ %nটি দশমিক ঘরের সংখ্যা</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>পূর্ণ সংখ্যা</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>কমপক্ষে %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>সর্বোচ্চ %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s)</source>
        <translation>
            <numerusform>সর্বোচ্চ %nটি অক্ষর</numerusform>
            <numerusform>সর্বোচ্চ %nটি অক্ষর</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach the picture below the form</source>
        <translation>ফরমের নিচে ছবিটি যুক্ত করুন</translation>
    </message>
    <message>
        <source>A picture is attached</source>
        <translation>একটি ছবি যুক্ত আছে</translation>
    </message>
</context>
<context>
    <name>hms::app::ValueNote</name>
    <message>
        <source>Flag</source>
        <translation>চিহ্ন</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>সীমা</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>আগে</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>পরিবর্তন</translation>
    </message>
    <message>
        <source>Values are missing</source>
        <translation>মান বাকি</translation>
    </message>
    <message>
        <source>Cannot be computed from these</source>
        <translation>এগুলো থেকে হিসাব হয় না</translation>
    </message>
    <message>
        <source>Needs age and sex</source>
        <translation>বয়স ও লিঙ্গ দরকার</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>একই</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>change, the same in per cent</comment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>একক</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>স্বাভাবিক %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>আগে %1</translation>
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
        <translation>ফলের মানগুলো</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>কোনো মান নেই</translation>
    </message>
</context>
<context>
    <name>hms::app::VisitList</name>
    <message>
        <source>Visits of today</source>
        <translation>আজকের ভিজিট</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>এখনো কেউ নেই</translation>
    </message>
    <message>
        <source>Choose a doctor above. Patients appear here when they are checked in.</source>
        <translation>উপরে ডাক্তার বেছে নিন। চেক-ইন হলে রোগীরা এখানে আসবেন।</translation>
    </message>
    <message>
        <source>No appointment on this day</source>
        <translation>এই দিনে কোনো অ্যাপয়েন্টমেন্ট নেই</translation>
    </message>
    <message>
        <source>Choose a patient, then press F4 to book the day.</source>
        <translation>রোগী বেছে F4 চেপে দিন বুক করুন।</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>ভিজিট</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>উপরে তুলুন (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>নিচে নামান (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>এসেছেন</translation>
    </message>
    <message>
        <source>No-sho&amp;w</source>
        <translation>আসেননি</translation>
    </message>
    <message>
        <source>&amp;Transfer</source>
        <translation>ট্রান্সফার</translation>
    </message>
    <message>
        <source>Cance&amp;l visit</source>
        <translation>ভিজিট বাতিল</translation>
    </message>
    <message>
        <source>Number %1 is already the next one.</source>
        <translation>%1 নম্বরই এখন পরের জন।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>doctor, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancel number %1, %2? An unpaid bill becomes void.</source>
        <translation>%1 নম্বর, %2, বাতিল করবেন? অপরিশোধিত বিলও বাতিল হবে।</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>ভিজিট বাতিল করুন</translation>
    </message>
    <message>
        <source>Give number %1, %2, to another doctor? There they get a new number.</source>
        <translation>%1 নম্বর, %2, অন্য ডাক্তারকে দেবেন? সেখানে নতুন নম্বর হবে।</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ট্রান্সফার</translation>
    </message>
</context>
<context>
    <name>hms::app::VisitOrdersModel</name>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>সংগৃহীত</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>চিহ্ন</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>ল্যাব</translation>
    </message>
</context>
<context>
    <name>hms::app::VisitTicket</name>
    <message>
        <source>Print token (F10)</source>
        <translation>টোকেন প্রিন্ট (F10)</translation>
    </message>
    <message>
        <source>Take payment (F6)</source>
        <translation>টাকা নিন (F6)</translation>
    </message>
    <message>
        <source>Serial %1</source>
        <translation>সিরিয়াল %1</translation>
    </message>
    <message>
        <source>%1, room %2, %3</source>
        <comment>doctor, room, day</comment>
        <translation>%1, কক্ষ %2, %3</translation>
    </message>
    <message>
        <source>%1, discount %2, due %3</source>
        <translation>%1, ছাড় %2, বকেয়া %3</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>বকেয়া %1</translation>
    </message>
</context>
<context>
    <name>hms::app::VisitWorkModel</name>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>যার অপেক্ষায়</translation>
    </message>
</context>
<context>
    <name>hms::app::VitalsForm</name>
    <message>
        <source>Reason (it is recorded)</source>
        <translation>কারণ (রেকর্ডে থাকবে)</translation>
    </message>
    <message>
        <source>Why the earlier values are wrong</source>
        <translation>আগের মান কেন ভুল</translation>
    </message>
    <message>
        <source>You were not finished here. What you typed is back.</source>
        <translation>এখানে আপনার কাজ শেষ হয়নি। যা লিখেছিলেন তা ফিরে এসেছে।</translation>
    </message>
    <message>
        <source>Nothing is measured yet. Type at least one value.</source>
        <translation>এখনও কিছু মাপা হয়নি। অন্তত একটি মান লিখুন।</translation>
    </message>
    <message>
        <source>A correction needs a reason, which is recorded.</source>
        <translation>সংশোধনের কারণ লাগে, তা রেকর্ডে থাকে।</translation>
    </message>
    <message>
        <source>Checking whether it was saved...</source>
        <translation>সংরক্ষণ হয়েছে কি না দেখা হচ্ছে...</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>সংরক্ষণ হচ্ছে...</translation>
    </message>
    <message>
        <source>&amp;Save the correction</source>
        <translation>সংশোধন সংরক্ষণ</translation>
    </message>
    <message>
        <source>&amp;Save the vitals</source>
        <translation>পরিমাপ সংরক্ষণ</translation>
    </message>
    <message>
        <source>Wh&amp;y the earlier values are wrong</source>
        <translation>আগের মান কেন ভুল</translation>
    </message>
</context>
<context>
    <name>hms::app::VitalsSection</name>
    <message>
        <source>Measure</source>
        <translation>মাপুন</translation>
    </message>
    <message>
        <source>Correct the values</source>
        <translation>মান সংশোধন করুন</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>ফর্ম বন্ধ করুন</translation>
    </message>
    <message>
        <source>The vitals are corrected.</source>
        <translation>পরিমাপ সংশোধিত হয়েছে।</translation>
    </message>
    <message>
        <source>The vitals are saved.</source>
        <translation>পরিমাপ সংরক্ষিত হয়েছে।</translation>
    </message>
</context>
<context>
    <name>hms::app::VitalsTrend</name>
    <message>
        <source>Nothing was measured yet.</source>
        <translation>এখনও কিছু মাপা হয়নি।</translation>
    </message>
    <message>
        <source>Measured %1 by %2</source>
        <comment>date and time, nurse</comment>
        <translation>%1-এ মেপেছেন %2</translation>
    </message>
</context>
<context>
    <name>hms::app::VoidSheet</name>
    <message>
        <source>Void the bill</source>
        <translation>বিল বাতিল</translation>
    </message>
    <message>
        <source>&amp;Void this bill</source>
        <translation>এই বিল বাতিল করুন</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>%1 was paid. If all of it was taken in your open shift, give it back now; otherwise ask for a refund. This cannot be undone.</source>
        <translation>%1 জমা হয়েছে। সবটা আপনার চালু শিফটে নেওয়া হলে এখনই ফেরত দিন; নইলে টাকা ফেরতের আবেদন করুন। এটি আর ফেরানো যাবে না।</translation>
    </message>
    <message>
        <source>Nothing was paid yet. This cannot be undone.</source>
        <translation>এখনো কিছু জমা হয়নি। এটি আর ফেরানো যাবে না।</translation>
    </message>
    <message>
        <source>A void bill needs a reason.</source>
        <translation>বিল বাতিলের কারণ লিখতে হবে।</translation>
    </message>
    <message>
        <source>Bill %1 is void. Given back in all: %2.</source>
        <translation>%1 বিল বাতিল হয়েছে। মোট ফেরত: %2।</translation>
    </message>
    <message>
        <source>Bill %1 is void.</source>
        <translation>%1 বিল বাতিল হয়েছে।</translation>
    </message>
</context>
<context>
    <name>hms::app::WasNowModel</name>
    <message>
        <source>Value</source>
        <translation>মান</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>ছিল</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>হবে</translation>
    </message>
</context>
<context>
    <name>hms::app::WeekStrip</name>
    <message>
        <source>Day</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>আগের সপ্তাহ</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>পরের সপ্তাহ</translation>
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
        <translation>নমুনা নিতে হবে</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>যাচাই করতে হবে</translation>
    </message>
    <message>
        <source>To release</source>
        <translation>প্রকাশ করতে হবে</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>গ্রহণ করতে হবে</translation>
    </message>
    <message>
        <source>To enter</source>
        <translation>লিখতে হবে</translation>
    </message>
    <message>
        <source>Begun</source>
        <comment>result</comment>
        <translation>শুরু হয়েছে</translation>
    </message>
</context>
<context>
    <name>hms::app::WorklistModel</name>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>চাওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>জরুরি</translation>
    </message>
    <message>
        <source>Age, sex</source>
        <translation>বয়স, লিঙ্গ</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>বাকি সময়</translation>
    </message>
</context>
<context>
    <name>hms::app::WorklistPanel</name>
    <message>
        <source>Test</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>কাজের তালিকা</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>কী করতে হবে</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>পরীক্ষা</translation>
    </message>
    <message>
        <source>Enter for all pa&amp;tients</source>
        <translation>সব রোগীর জন্য লিখুন</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>state, number of orders in it</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <comment>states</comment>
        <translation>সব</translation>
    </message>
    <message>
        <source>All tests</source>
        <translation>সব পরীক্ষা</translation>
    </message>
    <message>
        <source>One line for each patient whose sample is in the lab</source>
        <translation>যাঁদের নমুনা ল্যাবে আছে তাঁদের প্রত্যেকের একটি সারি</translation>
    </message>
    <message>
        <source>Choose a test with samples in the lab first</source>
        <translation>আগে এমন একটি পরীক্ষা বাছুন যার নমুনা ল্যাবে আছে</translation>
    </message>
    <message>
        <source>No laboratory is set up</source>
        <translation>কোনো ল্যাব তৈরি করা হয়নি</translation>
    </message>
    <message>
        <source>An administrator adds labs and their tests.</source>
        <translation>একজন প্রশাসক ল্যাব ও পরীক্ষা যোগ করেন।</translation>
    </message>
    <message>
        <source>Reading the worklist...</source>
        <translation>কাজের তালিকা আনা হচ্ছে...</translation>
    </message>
    <message>
        <source>Nothing of this kind waits</source>
        <translation>এমন কিছু অপেক্ষায় নেই</translation>
    </message>
    <message>
        <source>Choose All to see the rest of the lab&apos;s work.</source>
        <translation>ল্যাবের বাকি কাজ দেখতে সব বাছুন।</translation>
    </message>
    <message>
        <source>Nothing waits in this lab</source>
        <translation>এই ল্যাবে কিছু অপেক্ষায় নেই</translation>
    </message>
    <message>
        <source>Tests appear here the moment they are paid, or at once when they are urgent. Scan a sample to open an older one.</source>
        <translation>টাকা দেওয়ামাত্র পরীক্ষা এখানে আসে, জরুরি হলে তখনই। পুরোনোটি খুলতে নমুনা স্ক্যান করুন।</translation>
    </message>
</context>
<context>
    <name>hms::app::WrittenPrescription</name>
    <message>
        <source>%1 given instead of it: %2</source>
        <comment>medicine, reason</comment>
        <translation>এর বদলে %1 দেওয়া হয়েছে: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>কারণ: %1</translation>
    </message>
    <message>
        <source>Written at %1 by %2</source>
        <comment>time, doctor</comment>
        <translation>%1-এ লিখেছেন %2</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Why it is cancelled (it is recorded)</source>
        <translation>কেন বাতিল (লিপিবদ্ধ হয়)</translation>
    </message>
    <message>
        <source>Cancel the prescription</source>
        <translation>ব্যবস্থাপত্র বাতিল করুন</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>থাক</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n দিন</numerusform>
            <numerusform>%n দিন</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 given</source>
        <comment>quantities</comment>
        <translation>%2-এর মধ্যে %1 দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>Checking whether it was cancelled...</source>
        <translation>বাতিল হয়েছে কি না দেখা হচ্ছে...</translation>
    </message>
    <message>
        <source>Cancelling...</source>
        <translation>বাতিল হচ্ছে...</translation>
    </message>
</context>
<context>
    <name>hms::app::InstrumentWords</name>
    <message>
        <source>No such sample</source>
        <translation>এমন নমুনা নেই</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <translation>এখনো নেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Sample rejected</source>
        <translation>নমুনা বাতিল</translation>
    </message>
    <message>
        <source>Another patient</source>
        <translation>অন্য রোগী</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>অজানা কোড</translation>
    </message>
    <message>
        <source>Several tests fit</source>
        <translation>একাধিক পরীক্ষা মেলে</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>অর্ডার করা হয়নি</translation>
    </message>
    <message>
        <source>Already completed</source>
        <translation>আগেই সম্পূর্ণ</translation>
    </message>
    <message>
        <source>Another value stands</source>
        <translation>অন্য মান আছে</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>অন্য একক</translation>
    </message>
    <message>
        <source>Not a value of the form</source>
        <translation>ফর্মের মান নয়</translation>
    </message>
    <message>
        <source>Not final</source>
        <translation>চূড়ান্ত নয়</translation>
    </message>
    <message>
        <source>Read the number on the tube and assign the values to it.</source>
        <translation>টিউবের নম্বর পড়ুন এবং মানগুলো সেই নমুনায় দিন।</translation>
    </message>
    <message>
        <source>Note down that the sample was taken, then assign again.</source>
        <translation>নমুনা নেওয়া হয়েছে বলে লিখুন, তারপর আবার দিন।</translation>
    </message>
    <message>
        <source>Measure the new sample. These values are not used for a report.</source>
        <translation>নতুন নমুনাটি মাপুন। এই মানগুলো প্রতিবেদনে যাবে না।</translation>
    </message>
    <message>
        <source>The instrument names another patient. Compare tube and patient first.</source>
        <translation>যন্ত্রটি অন্য রোগীর নাম বলছে। আগে টিউব ও রোগী মিলিয়ে দেখুন।</translation>
    </message>
    <message>
        <source>No test on the sample has a field of this name. Teach what the code stands for.</source>
        <translation>নমুনার কোনো পরীক্ষায় এই নামের ঘর নেই। কোডটির অর্থ শেখান।</translation>
    </message>
    <message>
        <source>Teach which test the code stands for, or enter the value by hand.</source>
        <translation>কোডটি কোন পরীক্ষার তা শেখান, অথবা মানটি হাতে লিখুন।</translation>
    </message>
    <message>
        <source>Order the test for this sample, or assign to another one.</source>
        <translation>এই নমুনার জন্য পরীক্ষাটি অর্ডার করুন, অথবা অন্য নমুনায় দিন।</translation>
    </message>
    <message>
        <source>The result is completed. Take it back or amend it if this value is right.</source>
        <translation>ফলটি সম্পূর্ণ হয়ে গেছে। এই মানটি ঠিক হলে ফলটি ফিরিয়ে নিন বা সংশোধন করুন।</translation>
    </message>
    <message>
        <source>The draft has another value, which stays. Correct it by hand if this one is right.</source>
        <translation>খসড়ায় অন্য মান আছে, সেটিই থাকছে। এটি ঠিক হলে হাতে সংশোধন করুন।</translation>
    </message>
    <message>
        <source>The form has another unit. Convert the value and enter it by hand.</source>
        <translation>ফর্মে অন্য একক আছে। মানটি রূপান্তর করে হাতে লিখুন।</translation>
    </message>
    <message>
        <source>Enter what it means by hand, or measure again.</source>
        <translation>এর অর্থ হাতে লিখুন, অথবা আবার মাপুন।</translation>
    </message>
    <message>
        <source>The instrument itself does not stand for it. Measure again.</source>
        <translation>যন্ত্রটি নিজেই এই মান নিশ্চিত করছে না। আবার মাপুন।</translation>
    </message>
</context>
<context>
    <name>hms::app::InstrumentsPanel</name>
    <message>
        <source>Values of instruments that wait</source>
        <translation>যন্ত্রের যে মানগুলো অপেক্ষায় আছে</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>কিছুই অপেক্ষায় নেই</translation>
    </message>
    <message>
        <source>What instruments send lands in the drafts of its sample. Values that fit nowhere come here.</source>
        <translation>যন্ত্র যা পাঠায় তা নমুনার খসড়ায় বসে। যে মান কোথাও মেলে না তা এখানে আসে।</translation>
    </message>
    <message>
        <source>&amp;Sample number</source>
        <translation>নমুনা নম্বর (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>দিন (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard...</source>
        <translation>বাদ দিন... (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Teach the code...</source>
        <translation>কোড শেখান... (&amp;T)</translation>
    </message>
    <message>
        <source>Why the values are discarded</source>
        <translation>মানগুলো কেন বাদ দেওয়া হচ্ছে</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>একেবারে বাদ দিন</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>রেখে দিন</translation>
    </message>
    <message>
        <source>Discarding...</source>
        <translation>বাদ দেওয়া হচ্ছে...</translation>
    </message>
    <message>
        <source>Checking whether they were discarded...</source>
        <translation>বাদ হয়েছে কি না দেখা হচ্ছে...</translation>
    </message>
    <message numerus="yes">
        <source>All %n values of this sample in the message</source>
        <translation>
            <numerusform>বার্তায় এই নমুনার %nটি মানই</numerusform>
            <numerusform>বার্তায় এই নমুনার %nটি মানই</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking...</source>
        <translation>দেখা হচ্ছে...</translation>
    </message>
    <message>
        <source>Assigning...</source>
        <translation>দেওয়া হচ্ছে...</translation>
    </message>
    <message>
        <source>What %1 of %2 stands for is known now.</source>
        <translation>%2-এর %1 কোডের অর্থ এখন জানা।</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are in the drafts of %1.</source>
        <translation>
            <numerusform>%nটি মান %1-এর খসড়ায় বসেছে।</numerusform>
            <numerusform>%nটি মান %1-এর খসড়ায় বসেছে।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) still wait: %1</source>
        <translation>
            <numerusform>%nটি মান এখনো অপেক্ষায়: %1</numerusform>
            <numerusform>%nটি মান এখনো অপেক্ষায়: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were discarded.</source>
        <translation>
            <numerusform>%nটি মান বাদ দেওয়া হয়েছে।</numerusform>
            <numerusform>%nটি মান বাদ দেওয়া হয়েছে।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hms::app::CodeForm</name>
    <message>
        <source>Code of the test</source>
        <translation>পরীক্ষার কোড</translation>
    </message>
    <message>
        <source>Test, such as CBC</source>
        <translation>পরীক্ষা, যেমন CBC</translation>
    </message>
    <message>
        <source>Field of its form</source>
        <translation>তার ফর্মের ঘর</translation>
    </message>
    <message>
        <source>Unit as the instrument writes it</source>
        <translation>যন্ত্র যেভাবে একক লেখে</translation>
    </message>
    <message>
        <source>Its unit</source>
        <translation>তার একক</translation>
    </message>
    <message>
        <source>Teach &amp;it</source>
        <translation>শেখান (&amp;I)</translation>
    </message>
    <message>
        <source>It stands for &amp;nothing</source>
        <translation>এর কোনো অর্থ নেই (&amp;N)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ছাড়ুন</translation>
    </message>
    <message>
        <source>What %1 of %2 stands for</source>
        <translation>%2-এর %1 কোডের অর্থ</translation>
    </message>
    <message>
        <source>No test is called so. Type its code or how its name begins.</source>
        <translation>এই নামে কোনো পরীক্ষা নেই। কোড বা নামের শুরু লিখুন।</translation>
    </message>
    <message>
        <source>It stands for %1 of %2 so far. Teach once more to change that.</source>
        <translation>এখন পর্যন্ত এর অর্থ %2-এর %1। বদলাতে আরেকবার শেখান।</translation>
    </message>
    <message>
        <source>It stands for nothing so far. Teach once more to change that.</source>
        <translation>এখন পর্যন্ত এর কোনো অর্থ নেই। বদলাতে আরেকবার শেখান।</translation>
    </message>
</context>
<context>
    <name>hms::app::WaitingValues</name>
    <message>
        <source>Received</source>
        <translation>এসেছে</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>যন্ত্র</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>রোগী</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>মান</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>মাপা হয়েছে</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>কেন অপেক্ষায়</translation>
    </message>
</context>
</TS>
