// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attacks/hospital.h"

#include "tests/support/examples.h"
#include "tests/support/small_form.h"

using namespace Qt::StringLiterals;

namespace hms::test {

Hospital::Hospital()
    : olga(server.another(u"super-admin"_s, u"olga"_s))
    , dina(server.another(u"doctor"_s, u"dina"_s))
    , carl(server.another(u"cashier"_s, u"carl"_s))
    , carlAndMore(TestServer::with(carl, [this](server::Caller &c) { c.permissions = olga->permissions; }))
    , service(Ulid::make())
{
    addPeople();
    addVisits();
    addMoney();
    addTraces();
    addPharmacy();
    addDocuments();
    addLaboratory();
    addResult();
    addInstrumentValue();
}

template <class Tag>
void Hospital::find(const QString &sql)
{
    const auto id = Ulid::fromUuidText(server.value(sql).toString().toLatin1());
    if (!id)
        throw std::runtime_error("the hospital lacks: " + sql.toStdString());
    keep(Id<Tag>(*id));
}

void Hospital::addPeople()
{
    keep(olga->user);
    keep(olga->session);
    keep(server.addDepartment(u"Surgery"_s));
    keep(server.addDoctor({.name = u"Dr. Dina"_s, .user = dina->user}));
    keep(server.addPatient(u"Rahima Khatun"_s, u"+8801711000000"_s));
    server.exec(u"INSERT INTO services (id, name, price) VALUES ('%1', 'Dressing', 15000)"_s.arg(
        service.toUuidText()));
    const SaveRole guests{.id = {},
                          .name = u"Guests"_s,
                          .slug = u"guests"_s,
                          .description = {},
                          .isActive = true,
                          .discountLimitPercent = 0,
                          .permissions = {u"patients.view"_s},
                          .rowVersion = {}};
    keep(server.callAs(olga, guests).value().id);
}

void Hospital::addVisits()
{
    const auto visit = server.callAs(olga, CheckIn{.patientId = some<PatientTag>(),
                                                   .doctorId = some<DoctorTag>(),
                                                   .visitType = VisitType::New,
                                                   .reason = u"fever"_s,
                                                   .priority = {},
                                                   .visitDate = {}});
    keep(visit.value().visit_.id);
    keep(visit.value().bill.id);
    RecordVitals vitals{.visitId = some<VisitTag>(), .signs = {}, .correctsId = {}, .reason = {}};
    vitals.signs.pulsePerMinute = 72;
    keep(server.callAs(olga, vitals).value().id);
    const RecordCondition allergy{.patientId = some<PatientTag>(),
                                  .kind = ConditionKind::SubstanceAllergy,
                                  .name = u"Peanut"_s,
                                  .code = {},
                                  .severity = {},
                                  .reaction = {}};
    keep(server.callAs(olga, allergy).value().id);
}

void Hospital::addMoney()
{
    const auto cleo = server.another(u"cashier"_s, u"cleo"_s);
    keep(server.callAs(cleo, OpenShift{Money(0)}).value().id);
    (void)server.callAs(cleo, CountShift{}).value();
    (void)server.callAs(cleo, CloseShift{}).value();

    (void)server.callAs(carl, OpenShift{Money(100'000)}).value();
    const OperationId operation = OperationId::make();
    const TakePayment payment{.billId = some<BillTag>(),
                              .amount = Money(20'000),
                              .method = PaymentMethod::Cash,
                              .tendered = {},
                              .reference = {}};
    keep(server.callAs(carl, payment, operation).value().payment.id);
    keep(operation);
    keep(server.callAs(carl, RequestRefund{some<BillTag>(), Money(5'000), {}, u"not needed"_s}).value().id);
}

void Hospital::addTraces()
{
    const MakePrint paper{.documentType = DocumentType::Token,
                          .documentId = some<VisitTag>().value,
                          .printer = u"screen"_s,
                          .language = u"en"_s,
                          .reason = {}};
    keep(server.callAs(olga, paper).value().id);
    find<NotificationTag>(u"SELECT id FROM notifications LIMIT 1"_s);
    find<AuditTag>(u"SELECT id FROM audit_logs LIMIT 1"_s);
    find<AccountTag>(u"SELECT id FROM accounts ORDER BY code LIMIT 1"_s);
    find<TransactionTag>(u"SELECT id FROM transactions LIMIT 1"_s);
}

void Hospital::addPharmacy()
{
    SaveMedicine paracetamol;
    paracetamol.genericName = u"Paracetamol"_s;
    paracetamol.brandName = u"Napa"_s;
    paracetamol.strength = u"500 mg"_s;
    paracetamol.unitPrice = Money(120);
    keep(server.callAs(olga, paracetamol).value().id);
    const ReceiveStock delivery{.medicineId = some<MedicineTag>(),
                                .batch = u"N-1"_s,
                                .expiry = QDate(2999, 1, 1),
                                .quantity = 100,
                                .cost = {}};
    keep(server.callAs(olga, delivery).value().id);
    find<StockMovementTag>(u"SELECT id FROM stock_movements LIMIT 1"_s);
    find<MedicineInstructionTag>(u"SELECT id FROM medicine_instructions WHERE label = '1+0+1'"_s);
    // Written past the server, so that the visit goes on waiting.
    server.exec(
        u"INSERT INTO prescriptions (id, visit_id, patient_id, doctor_id, prescribed_on, created_by, "
        u"created_at)"
        " SELECT make_ulid(), id, patient_id, doctor_id, visit_date, '%1', now() FROM visits LIMIT 1"_s.arg(
            olga->user.value.toUuidText()));
    server.exec(
        u"INSERT INTO prescription_items (id, prescription_id, line_number, medicine_id, instruction_id,"
        " duration_days, quantity, instruction_label, words_en, words_bn, words_ar)"
        " SELECT make_ulid(), r.id, 1, '%1', '%2', 5, 10, '1+0+1', 'en', 'bn', 'ar' FROM prescriptions r"_s
            .arg(some<MedicineTag>().value.toUuidText(), some<MedicineInstructionTag>().value.toUuidText()));
    find<PrescriptionTag>(u"SELECT id FROM prescriptions LIMIT 1"_s);
    server.exec(u"INSERT INTO prescription_sets (id, doctor_id, name, items, created_at)"
                " SELECT make_ulid(), r.doctor_id, 'Fever', '[]', now() FROM prescriptions r"_s);
    find<PrescriptionSetTag>(u"SELECT id FROM prescription_sets LIMIT 1"_s);
    server.exec(
        u"INSERT INTO certificates (id, number, kind, language, visit_id, patient_id, doctor_id, issued_on, "
        u"title,"
        " text, issued_by, issued_at) SELECT make_ulid(), 'C-1999-0001', 'FITNESS', 'en', id, patient_id, "
        "doctor_id,"
        " visit_date, 'Fit', 'Fit', '%1', now() FROM visits LIMIT 1"_s.arg(olga->user.value.toUuidText()));
    find<CertificateTag>(u"SELECT id FROM certificates LIMIT 1"_s);
    find<PrescriptionItemTag>(u"SELECT id FROM prescription_items LIMIT 1"_s);
}

void Hospital::addDocuments()
{
    // Without its bytes: this hospital has no store, and nobody gets as far as reading them.
    server.exec(
        u"INSERT INTO documents (id, owner_kind, owner_id, patient_id, name, media_type, size_bytes, sha256,"
        " version, is_sealed, uploaded_by, uploaded_at) SELECT make_ulid(), 'PATIENT', id, id, 'letter.pdf',"
        " 'application/pdf', 9, sha256('letter'), 1, false, '%1', now() FROM patients LIMIT 1"_s.arg(
            olga->user.value.toUuidText()));
    find<DocumentTag>(u"SELECT id FROM documents LIMIT 1"_s);
}

void Hospital::addLaboratory()
{
    SaveLab bench;
    bench.code = u"HAEM"_s;
    bench.name.en = u"Haematology"_s;
    keep(server.callAs(olga, bench).value().id);
    SaveTestType count;
    count.code = u"CBC"_s;
    count.name.en = u"Complete blood count"_s;
    count.labId = some<LabTag>();
    count.price = Money(400);
    count.labelColour = u"#8e5bb5"_s;
    count.turnaroundMinutes = count.urgentTurnaroundMinutes = 60;
    const TestType made = server.callAs(olga, count).value();
    keep(made.id);
    (void)server.callAs(olga, SaveTestTemplate{made.id, smallForm(), made.rowVersion}).value();
    CreateTestOrders request;
    request.visitId = some<VisitTag>();
    request.testTypeIds = {some<TestTypeTag>()};
    request.priority = Priority::Stat;
    keep(server.callAs(olga, request).value().first().id);
    const auto taken = server.callAs(olga, CollectTestOrder{some<TestOrderTag>(), {}, {}}).value();
    keep(taken.sampleId.value());
    sampleNumber = taken.sampleNumber.value();
}

void Hospital::addResult()
{
    CreateTestOrders request;
    request.visitId = some<VisitTag>();
    request.testTypeIds = {some<TestTypeTag>()};
    request.priority = Priority::Stat;
    request.repeat = true;
    const TestOrderId test = server.callAs(olga, request).value().first().id;
    (void)server.callAs(olga, CollectTestOrder{test, {}, {}}).value();
    const TestResult made = server.callAs(olga, SaveTestResult{test, {{u"hb"_s, 120}}, true, {}, {}}).value();
    keep(made.id);
    const auto rita = server.another(u"lab-manager"_s, u"rita"_s);
    (void)server.callAs(rita, ReviewTestResult{made.id, {}, {}}).value();
    keep(server.callAs(rita, ReleaseTestResults{made.id, {}, {}}).value().report.id);
    find<CriticalAlertTag>(u"SELECT id FROM critical_alerts LIMIT 1"_s);
}

void Hospital::addInstrumentValue()
{
    server.exec(
        u"INSERT INTO instrument_messages (id, instrument, protocol, control_id, digest, raw, peer, "
        u"received_at,"
        " state) VALUES (make_ulid(), 'HX-500', 'HL7', '1', sha256('1'), 'MSH', '127.0.0.1', now(), 'UNMATCHED')"_s);
    server.exec(u"INSERT INTO instrument_values (id, message_id, place, sample_number, patient_number, code, "
                u"value, unit,"
                " flag, is_final, state, wait_reason) SELECT make_ulid(), m.id, 0, '', '', 'hb', '12', "
                "'g/dL', '', true,"
                " 'WAITING', 'UNKNOWN_SAMPLE' FROM instrument_messages m"_s);
    find<InstrumentMessageTag>(u"SELECT id FROM instrument_messages"_s);
    find<InstrumentValueTag>(u"SELECT id FROM instrument_values"_s);
    SaveInstrumentCode code;
    code.instrument = u"HX-500"_s;
    code.code = u"HGB"_s;
    keep(server.callAs(olga, code).value().id);
}

TestServer::CallerPtr Hospital::newcomer(const QString &role)
{
    static int newcomers = 0;
    const auto person = server.another(role, u"new-%1-%2"_s.arg(role).arg(++newcomers));
    if (role != u"doctor")
        return person;
    const DoctorId own = server.addDoctor({.name = u"Dr. New"_s, .user = person->user});
    return TestServer::with(person, [own](server::Caller &c) { c.doctorId = own.value; });
}

QStringList Hospital::roles()
{
    return server.value(u"SELECT string_agg(slug, ',' ORDER BY slug) FROM roles WHERE is_system"_s)
        .toString()
        .split(u',');
}

QJsonObject Hospital::sensible(const QString &method, QJsonObject params) const
{
    const auto set = [&params](const QString &member, const QJsonValue &value) { params[member] = value; };
    if (method == TakePayment::kMethod)
        set(u"method"_s, u"CASH"_s);
    else if (method == CheckIn::kMethod)
        params.remove(u"visitDate"_s);
    else if (method == CreateBill::kMethod)
        params = {{u"patientId"_s, some<PatientTag>().toText()},
                  {u"visitId"_s, some<VisitTag>().toText()},
                  {u"billableType"_s, u"service"_s},
                  {u"items"_s, QJsonArray{QJsonObject{{u"itemableType"_s, u"service"_s},
                                                      {u"itemableId"_s, service.toText()},
                                                      {u"quantity"_s, 2}}}}};
    else if (method == GetMonthlyReport::kMethod)
        set(u"month"_s, u"2026-11"_s);
    else if (method == SetVisitStatus::kMethod)
        params.remove(u"rowVersion"_s);
    else if (method == GetBill::kMethod)
        params.remove(u"billNumber"_s);
    else if (method == CountShift::kMethod)
        set(u"denominations"_s, QJsonArray{QJsonObject{{u"value"_s, 500}, {u"count"_s, 3}}});
    else if (method == CountStock::kMethod)
        set(u"counts"_s, QJsonArray{params.value("counts"_L1)[0]});
    else if (method == DiscountBill::kMethod)
        params.remove(u"percent"_s);
    else if (method == RegisterPatient::kMethod)
        set(u"bloodGroup"_s, u"A+"_s), set(u"language"_s, u"bn"_s), set(u"id"_s, Ulid::make().toText());
    else if (method == UpdatePatient::kMethod)
        set(u"bloodGroup"_s, u"O-"_s), set(u"language"_s, u"ar"_s), set(u"rowVersion"_s, 1);
    else if (method == SaveRole::kMethod)
        set(u"permissions"_s, QJsonArray{u"patients.view"_s}), set(u"rowVersion"_s, 1);
    else if (method == GetSetting::kMethod || method == SetSetting::kMethod)
        set(u"key"_s, u"hospital.name"_s);
    else if (method == SearchAudit::kMethod)
        params.remove(u"after"_s), params.remove(u"to"_s);
    else if (method == MakePrint::kMethod || method == ListPrints::kMethod)
        set(u"documentType"_s, u"TOKEN"_s), set(u"documentId"_s, some<VisitTag>().toText());
    else if (method == SavePrescriptionSet::kMethod || method == SaveMedicine::kMethod ||
             method == SaveMedicineInstruction::kMethod)
        params.remove(u"id"_s);
    else if (method == SaveTestType::kMethod)
        params.remove(u"id"_s), set(u"labelColour"_s, u"#c0ffee"_s), set(u"isPanel"_s, false),
            set(u"memberIds"_s, QJsonArray());
    else if (method == SaveTestTemplate::kMethod || method == CheckTestTemplate::kMethod)
        set(u"document"_s, smallForm());
    else if (method == GetTestTemplate::kMethod)
        params.remove(u"version"_s);
    else if (method == DraftCertificate::kMethod || method == IssueCertificate::kMethod)
        set(u"language"_s, u"en"_s);
    else if (method == CollectTestOrder::kMethod)
        params.remove(u"collectedAt"_s), set(u"sampleNumber"_s, sampleNumber);
    else if (method == StepSample::kMethod)
        params.remove(u"at"_s), set(u"sampleNumber"_s, sampleNumber), set(u"step"_s, u"RECEIVED"_s);
    else if (method == GetSample::kMethod)
        set(u"sampleNumber"_s, sampleNumber);
    else if (method == ListPrescriptions::kMethod || method == ListCertificates::kMethod ||
             method == ListTestOrders::kMethod || method == ListLabReports::kMethod)
        params.remove(u"visitId"_s);
    else if (method == ListDocuments::kMethod || method == RequestDocumentTicket::kMethod) {
        set(u"owner"_s, QJsonObject{{u"kind"_s, u"PATIENT"_s}, {u"id"_s, some<PatientTag>().toText()}});
        if (method == RequestDocumentTicket::kMethod)
            set(u"sha256"_s, QString(64, u'0'));
    } else if (method == GetTestResult::kMethod)
        params.remove(u"version"_s);
    else if (method == SaveTestResult::kMethod)
        set(u"data"_s, QJsonObject{{u"hb"_s, 12}}), params.remove(u"templateVersion"_s),
            params.remove(u"rowVersion"_s);
    else if (method == AssignInstrumentValues::kMethod)
        set(u"sampleNumber"_s, sampleNumber);
    else if (method == SaveInstrumentCode::kMethod)
        params.remove(u"id"_s), params.remove(u"rowVersion"_s), set(u"field"_s, u"hb"_s);
    else if (method == AmendTestResult::kMethod)
        set(u"data"_s, QJsonObject{{u"hb"_s, 12}});
    else if (method == ReleaseTestResults::kMethod || method == DeliverTestResults::kMethod)
        params.remove(u"id"_s), params.remove(u"language"_s);
    else if (params.contains("topic"_L1))
        set(u"topic"_s, u"doctors"_s);
    return params;
}

QList<Hospital::Request> Hospital::requests() const
{
    return [this]<class... Requests>(RequestList<Requests...>) {
        return QList<Request>{
            {QString(Requests::kMethod),
             sensible(QString(Requests::kMethod), encode(example<Requests, Hospital>(*this)))}...};
    }(AllRequests{});
}

QList<Hospital::Request> Hospital::requestsForOthers() const
{
    QList<Request> out;
    const QStringList topics{u"queue:"_s + some<DoctorTag>().toText(),
                             u"board:"_s + some<DepartmentTag>().toText(),
                             u"doctors"_s,
                             u"cashier"_s,
                             u"pharmacy"_s,
                             u"triage"_s,
                             u"lab:"_s + some<LabTag>().toText(),
                             u"user:"_s + olga->user.toText(),
                             u"settings"_s,
                             u"instruments"_s,
                             u"access"_s};
    for (const QString &topic : topics) {
        out.append({QString(SubscribeTopic::kMethod), {{u"topic"_s, topic}}});
        out.append({QString(ResumeTopic::kMethod), {{u"topic"_s, topic}, {u"from"_s, 0}}});
    }
    const QList<QPair<QString, Ulid>> papers{{u"TOKEN"_s, some<VisitTag>().value},
                                             {u"RECEIPT"_s, some<PaymentTag>().value},
                                             {u"BILL"_s, some<BillTag>().value},
                                             {u"Z_REPORT"_s, some<ShiftTag>().value},
                                             {u"PRESCRIPTION"_s, some<PrescriptionTag>().value},
                                             {u"CERTIFICATE"_s, some<CertificateTag>().value}};
    for (const auto &[type, id] : papers)
        for (const bool make : {true, false}) {
            QJsonObject params{{u"documentType"_s, type}, {u"documentId"_s, id.toText()}};
            if (make)
                params[u"printer"_s] = u"screen"_s, params[u"language"_s] = u"en"_s;
            out.append({make ? QString(MakePrint::kMethod) : QString(ListPrints::kMethod), params});
        }
    const QJsonObject visit{{u"kind"_s, u"VISIT"_s}, {u"id"_s, some<VisitTag>().toText()}};
    out.append({QString(ListDocuments::kMethod), {{u"owner"_s, visit}}});
    out.append({QString(RequestDocumentTicket::kMethod),
                {{u"owner"_s, visit},
                 {u"name"_s, u"scan.png"_s},
                 {u"size"_s, 9},
                 {u"type"_s, u"image/png"_s},
                 {u"sha256"_s, QString(64, u'0')}}});
    for (const auto &[status, name] : kEnumNames<VisitStatus>)
        out.append({QString(SetVisitStatus::kMethod),
                    {{u"visitId"_s, some<VisitTag>().toText()}, {u"status"_s, QLatin1StringView(name)}}});
    return out;
}

QStringList Hospital::ids() const
{
    return std::apply([](const auto &...id) { return QStringList{id.toText()...}; }, m_ids);
}

} // namespace hms::test
