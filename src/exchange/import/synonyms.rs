//! The headings by which columns are recognised, folded, in English and the languages we ship.

use super::{Kind, Target};
use crate::folding::fold;

/// The meaning of each heading; a target goes to the first heading that bears its most usual name.
pub(super) fn recognise(kind: Kind, headings: &[String]) -> Vec<Option<Target>> {
    let folded: Vec<String> = headings.iter().map(|heading| fold(heading)).collect();
    let mut meant = vec![None; headings.len()];
    for target in kind.targets() {
        let words = of(kind, *target).split_whitespace().map(fold);
        let free =
            |word: String| (0..folded.len()).find(|place| meant[*place].is_none() && folded[*place] == word);
        if let Some(place) = words.into_iter().find_map(free) {
            meant[place] = Some(*target);
        }
    }
    meant
}

/// Whether the file's name, folded, speaks of the kind.
pub(super) fn names(kind: Kind, file: &str) -> bool {
    let words = match kind {
        Kind::Colleagues => {
            "employee colleague team staff mitarbeiter employe empleado pracownic співробітник موظف کارمند"
        }
        Kind::Products => "product article item artikel produkt produit producto товар منتج محصول",
        Kind::Accounts => {
            "customer account client compan kunde societe cliente empresa klient клієнт عميل عملاء مشتری"
        }
        Kind::Contacts => "contact kontakt contacto контакт جهات مخاطب",
        Kind::Orders => "order auftrag auftraege commande pedido zamowien замовлен طلب سفارش",
        Kind::OrderLines => {
            "orderdetail orderline orderitem orderposition position lignes lineas pozycj позиц بنود اقلام"
        }
        Kind::Touchpoints => {
            "touchpoint activit visit interaction aktivitat besuch visite visita wizyt візит زيار بازدید"
        }
        Kind::Promises => "promise commitment zusage promesse promesa obietnic обіцян وعود قول",
        Kind::Complaints => {
            "complaint claim reklamation beschwerde reclamation queja reklamacj скарг شكاو شکایت"
        }
        Kind::Contracts => {
            "contract agreement subscription vertrag vertraege contrat contrato umow договор договір عقود عقد قرارداد"
        }
        Kind::Invoices => {
            "invoice receivable openitem rechnung factur faktur рахун інвойс فاتور فواتير فاکتور صورتحساب"
        }
        Kind::Surveys => {
            "survey answer nps csat feedback umfrage befragung sondage enquete encuesta ankiet опитув відповід استبيان اجابات إجابات نظرسنجی پاسخ"
        }
        Kind::Needs => {
            "need requirement rival competitor bedarf beduerfnis besoin concurren necesidad competidor potrzeb konkuren потреб احتياج منافس نیاز رقیب"
        }
        Kind::Signs => {
            "sign tactic cue anzeichen taktik indice tactique tactica taktyk ознак тактик تكتيك نشانه تاکتیک"
        }
    };
    words.split_whitespace().any(|word| file.contains(&fold(word)))
}

fn of(kind: Kind, target: Target) -> &'static str {
    use Target::*;
    match (kind, target) {
        (Kind::Accounts, Number) => {
            "customerid customernumber customerno customercode accountid accountnumber accountno accountcode companyid clientid clientnumber id number no code \
             kundennummer kundennr kdnr debitor numeroclient codeclient idclient numerocliente codigocliente idcliente numerklienta nrklienta idklienta \
             номерклієнта кодклієнта رقم_العميل معرف_العميل شماره_مشتری کد_مشتری"
        }
        (Kind::Accounts, Name) => {
            "companyname customername accountname clientname company customer account client name organisation organization \
             firma firmenname kunde kundenname unternehmen societe raisonsociale nomclient entreprise nom empresa razonsocial cliente nombrecliente nombre \
             nazwafirmy nazwaklienta nazwa klient назва назваклієнта компанія клієнт اسم_العميل اسم_الشركة العميل الشركة الاسم نام_مشتری نام_شرکت مشتری شرکت نام"
        }
        (Kind::Colleagues, Number) => {
            "employeeid employeenumber employeeno staffid personnelnumber colleagueid userid id number no personalnummer mitarbeiternummer matricule \
             idempleado numerpracownika табельнийномер رقم_الموظف شماره_کارمند کد_کارمند"
        }
        (Kind::Products, Number) => {
            "productid productnumber productno productcode articlenumber articleno itemnumber itemno itemid sku id number no code \
             artikelnummer artikelnr produktnummer reference codeproduit referencia codigoproducto idproducto indeks kodproduktu numerproduktu \
             артикул кодтовару رقم_المنتج رمز_المنتج کد_محصول شماره_محصول"
        }
        (Kind::Products, Name) => {
            "productname product article articlename item itemname description name artikel artikelname bezeichnung produkt designation produit nomproduit \
             producto nombreproducto descripcion nombre nazwaproduktu nazwa назватовару товар назва اسم_المنتج المنتج نام_محصول محصول نام"
        }
        (Kind::Orders, Number) => {
            "orderid ordernumber orderno order ordercode id number no auftragsnummer auftragsnr bestellnummer numerocommande commande numeropedido pedido \
             numerzamowienia zamowienie номерзамовлення замовлення رقم_الطلب الطلب شماره_سفارش سفارش"
        }
        (Kind::Contracts, Number) => {
            "contractid contractnumber contractno contract agreementid agreementnumber subscriptionid id number no vertragsnummer vertragsnr numerocontrat \
             numerocontrato numerumowy umowa номердоговору договір رقم_العقد العقد شماره_قرارداد قرارداد"
        }
        (Kind::Contracts, Subject) => {
            "subject contractname title description text product plan betreff bezeichnung objet asunto temat przedmiot тема предмет الموضوع موضوع"
        }
        (Kind::Invoices, Number) => {
            "invoiceid invoicenumber invoiceno invoice documentnumber documentno id number no rechnungsnummer rechnungsnr rechnung belegnummer numerofacture \
             numfacture facture numerofactura factura numerfaktury nrfaktury faktura номеррахунку рахунок رقم_الفاتورة الفاتورة شماره_فاکتور فاکتور"
        }
        (Kind::Invoices, DueOn) => {
            "duedate dueon due payby paymentdue zahlbarbis faelligam faellig fallig fälligam faelligkeit echeance dateecheance datedecheance vencimiento fechavencimiento \
             terminplatnosci termin термінсплати термін сплатитидо تاريخ_الاستحقاق الاستحقاق سررسید تاریخ_سررسید"
        }
        (Kind::Needs, What) => {
            "need needs what whattheywant requirement criterion bedarf beduerfnis anforderung kriterium besoin critere necesidad criterio \
             potrzeba kryterium потреба критерій الحاجة المعيار نیاز معیار"
        }
        (Kind::Surveys, On) => {
            "on answeredon surveydate responsedate date day umfragedatum datum tag fecha data дата التاريخ تاريخ تاریخ"
        }
        // Whatever else a list of customers or people dates is likelier.
        (Kind::Accounts | Kind::Contacts, AsOf) => {
            "asof judgedon ratedon observedon stichtag nadzien dataoceny станомна датаоцінки تاريخ_التقييم تاریخ_ارزیابی"
        }
        (_, Name) => {
            "name fullname contactname contact employeename employee person ansprechpartner kontakt mitarbeiter nomcomplet contacto nombrecompleto nombre \
             imieinazwisko nazwisko імя контакт піб الاسم اسم_جهة_الاتصال نام نام_کامل نام_مخاطب"
        }
        (_, Order) => {
            "orderid ordernumber orderno order auftragsnummer auftragsnr auftrag bestellnummer numerocommande commande numeropedido pedido \
             numerzamowienia zamowienie номерзамовлення замовлення رقم_الطلب الطلب شماره_سفارش سفارش"
        }
        (_, Account) => {
            "customerid customernumber customerno customercode accountid accountnumber accountno accountcode companyid clientid clientnumber customer account client \
             kundennummer kundennr kdnr kunde numeroclient codeclient idclient numerocliente codigocliente idcliente cliente numerklienta nrklienta idklienta klient \
             номерклієнта кодклієнта клієнт رقم_العميل معرف_العميل العميل شماره_مشتری کد_مشتری مشتری"
        }
        (_, AccountName) => {
            "companyname customername accountname clientname company organisation organization firma firmenname kundenname unternehmen societe raisonsociale nomclient \
             empresa razonsocial nombrecliente nazwafirmy nazwaklienta назваклієнта компанія اسم_العميل اسم_الشركة الشركة نام_مشتری نام_شرکت شرکت"
        }
        (_, Product) => {
            "productid productnumber productno productcode articlenumber articleno itemnumber itemno itemid sku product productname article item \
             artikelnummer artikelnr artikel reference produit codeproduit referencia producto indeks produkt артикул товар رقم_المنتج المنتج کد_محصول محصول"
        }
        (_, Phone) => {
            "phone telephone phonenumber tel mobile homephone workphone telefon telefonnummer telefono telefonnumer телефон هاتف الهاتف رقم_الهاتف تلفن شماره_تلفن"
        }
        (_, Email) => {
            "email mail emailaddress correo correoelectronico courriel пошта البريد_الإلكتروني البريد ایمیل پست_الکترونیک"
        }
        (_, Title) => {
            "title jobtitle position role titel funktion poste fonction cargo puesto stanowisko посада المسمى_الوظيفي المنصب سمت عنوان_شغلی"
        }
        (Kind::Complaints, OpenedOn) => {
            "openedon opened date complaintdate received receivedon created datum eingang eingangsdatum date fecha fechaapertura data datazgloszenia дата датавідкриття تاريخ التاريخ تاریخ"
        }
        (_, OpenedOn) => {
            "openedon customersince accountsince since kundeseit clientdepuis clientedesde klientod клієнтз عميل_منذ مشتری_از"
        }
        (_, target) => common(target),
    }
}

fn common(target: Target) -> &'static str {
    use Target::*;
    match target {
        FirstName => "firstname givenname forename vorname prenom nombre imie імя الاسم_الأول نام",
        LastName => {
            "lastname surname familyname nachname nomdefamille nom apellido apellidos nazwisko прізвище اسم_العائلة نام_خانوادگی"
        }
        Parent => {
            "parent parentid parentaccount parentcompany parentcustomer konzern muttergesellschaft maisonmere matriz spolkamatka"
        }
        AccountKind => "accountkind accounttype kind type kontoart",
        Stage => "stage status lifecycle phase statut estado etap стадія المرحلة مرحله",
        LostOn => "loston lostdate churndate closedon verlorenam",
        Segment => {
            "segment industry sector branch branche secteur secteurdactivite industria branza галузь القطاع صنعت"
        }
        Street => {
            "street address streetaddress address1 addressline1 strasse adresse anschrift rue direccion calle adres ulica адреса вулиця العنوان الشارع آدرس نشانی"
        }
        PostalCode => {
            "postalcode postcode zip zipcode plz postleitzahl codepostal codigopostal kodpocztowy індекс الرمز_البريدي کد_پستی"
        }
        City => "city town ort stadt ville ciudad miasto місто المدينة شهر",
        Region => {
            "region state province county bundesland departement provincia wojewodztwo область регіон المنطقة المحافظة استان"
        }
        Country => "country land pays pais kraj країна البلد الدولة کشور",
        Fax => "fax faxnumber telefax faks факс فاكس الفاكس فکس",
        Website => "website web url homepage internet siteweb sitioweb stronawww сайт الموقع وبسایت",
        Currency => "currency currencycode waehrung wahrung devise moneda waluta валюта العملة ارز",
        Tier => "tier class abcclass category customerclass",
        Posture => "posture closeness",
        Tags => "tags labels keywords schlagworte etiquettes etiquetas etykiety теги وسوم برچسب",
        ContactName => {
            "contactname contact contactperson ansprechpartner kontakt nomducontact contacto personadecontacto osobakontaktowa контакт контактнаособа جهة_الاتصال اسم_جهة_الاتصال مخاطب"
        }
        ContactTitle => "contacttitle contactposition contactrole contactjobtitle",
        ContactEmail => "contactemail contactmail",
        ContactPhone => "contactphone contacttelephone contactmobile",
        Function => {
            "function department abteilung funktionsbereich departement departamento dzial відділ القسم بخش"
        }
        CostPerHour => {
            "costperhour hourlycost hourlyrate stundensatz kostenprostunde tauxhoraire costehora stawkagodzinowa"
        }
        Unit => {
            "unit quantityperunit packaging package einheit verpackungseinheit unite conditionnement unidad jednostka одиниця الوحدة واحد"
        }
        Price => {
            "unitprice price listprice salesprice preis listenpreis einzelpreis prix prixunitaire precio preciounitario cena cenajednostkowa ціна السعر سعر_الوحدة قیمت"
        }
        Cost => {
            "cost unitcost costprice purchaseprice einkaufspreis herstellkosten kosten cout coutunitaire coste costo koszt собівартість التكلفة هزینه"
        }
        Stock => {
            "unitsinstock stock instock inventory onhand bestand lagerbestand stockdisponible existencias stan stanmagazynowy залишок المخزون موجودی"
        }
        LeadDays => "leaddays leadtime leadtimedays lieferzeit delai plazo czasdostawy",
        Discontinued => {
            "discontinued inactive obsolete eingestellt auslaufend arrete descontinuado wycofany знято"
        }
        OrderedOn => {
            "orderdate orderedon ordered date bestelldatum auftragsdatum datum datecommande datedecommande fechapedido fecha datazamowienia data \
             датазамовлення дата تاريخ_الطلب التاريخ تاريخ تاریخ_سفارش تاریخ"
        }
        DueOn => {
            "requireddate duedate dueon due requesteddate promiseddate deliverydue wunschtermin liefertermin faellig fallig fälligam echeance datelivraisonprevue \
             fecharequerida vencimiento termin terminrealizacji термін تاريخ_الاستحقاق تاريخ_التسليم_المطلوب موعد سررسید"
        }
        DeliveredOn => {
            "shippeddate deliveredon deliverydate shipdate delivered shippedon shipped lieferdatum geliefertam versanddatum datelivraison livrele \
             fechaenvio fechaentrega dataDostawy datawysylki датадоставки تاريخ_التسليم تاريخ_الشحن تاریخ_تحویل تاریخ_ارسال"
        }
        DefectFree => "defectfree withoutdefect faultless mangelfrei sansdefaut sindefectos",
        Seller => {
            "employeeid employee seller salesperson salesrep salesrepresentative rep colleague verkaeufer verkäufer mitarbeiter vendeur commercial vendedor \
             sprzedawca handlowiec продавець менеджер البائع المندوب فروشنده"
        }
        Total => {
            "total ordertotal amount totalamount netamount value gesamtbetrag betrag summe nettobetrag montant montanttotal importe importetotal kwota wartosc сума المبلغ الإجمالي مبلغ جمع"
        }
        LineText => {
            "text description linetext productdescription bezeichnung beschreibung designation descripcion opis опис الوصف شرح"
        }
        Quantity => {
            "quantity qty pieces units menge anzahl stueck stuck quantite qte cantidad ilosc кількість الكمية تعداد مقدار"
        }
        UnitPrice => {
            "unitprice price priceperunit einzelpreis preis prixunitaire prix preciounitario precio cenajednostkowa cena ціна سعر_الوحدة السعر قیمت_واحد قیمت"
        }
        Discount => {
            "discount discountpercent rebate rabatt nachlass remise descuento rabat знижка الخصم تخفیف"
        }
        On => "on date day visitdate activitydate datum tag fecha data дата التاريخ تاريخ تاریخ",
        Channel => {
            "channel type medium kind activitytype kanal art canal tipo kanał typ канал тип القناة النوع کانال نوع"
        }
        Direction => "direction richtung sens direccion kierunek напрям الاتجاه جهت",
        Contacts => {
            "contacts contact contactname contactperson participants ansprechpartner kontakt contacto uczestnicy osobakontaktowa контакт جهة_الاتصال مخاطب"
        }
        Colleagues => {
            "colleagues colleague employeeid employee owner salesperson rep mitarbeiter vendeur vendedor handlowiec співробітник الموظف کارمند"
        }
        Minutes => {
            "minutes duration durationminutes dauer minuten duree duracion minuty czastrwania тривалість المدة دقائق مدت"
        }
        Sentiment => "sentiment tone mood stimmung humeur tono nastroj тон",
        Notes => {
            "notes note comment comments verbatim description text notizen bemerkung kommentar commentaire notas comentario notatki uwagi нотатки коментар ملاحظات یادداشت توضیحات"
        }
        Side => "side whose seite cote lado strona сторона الطرف طرف",
        What => {
            "promise what commitment text description subject zusage versprechen promesse promesa obietnica обіцянка الوعد وعده قول"
        }
        MadeOn => {
            "madeon promisedon made date datum zugesagtam datedepromesse fecha data дата التاريخ تاريخ تاریخ"
        }
        BrokenOn => "brokenon broken gebrochenam",
        CancelledOn => "cancelledon canceledon cancelled canceled storniertam",
        Promiser => "promiser promisedby owner zugesagtvon promispar prometidopor",
        Deliverer => {
            "deliverer deliveredby responsible verantwortlich responsable odpowiedzialny відповідальний المسؤول مسئول"
        }
        DelivererFunction => {
            "delivererfunction department abteilung departement departamento dzial відділ القسم بخش"
        }
        Accountable => {
            "accountable answerable accountableowner chainowner rechenschaftspflichtig gesamtverantwortlich redevable odpowiadazacalosc відповідаєзавсе"
        }
        PromiseContact => {
            "contact contactname contactperson personontheirside promisecontact customercontact promisedto ansprechpartner kontakt contacto \
             osobapostronieklienta osobakontaktowa особазбокуклієнта контакт контактнаособа جهة_الاتصال اسم_جهة_الاتصال مخاطب"
        }
        Subject => {
            "subject complaint topic description text betreff reklamation beschwerde sujet objet asunto temat тема скарга الموضوع الشكوى موضوع شکایت"
        }
        AnsweredOn => "answeredon answered firstresponse respondedon beantwortetam reponduele respondidoel",
        ResolvedOn => {
            "resolvedon resolved closedon closed settledon geloestam gelostam erledigtam resolule resueltoel rozwiazano вирішено تاريخ_الحل تاریخ_حل"
        }
        StartsOn => {
            "startson starts start startdate from begins begin beginson effectivedate beginn vertragsbeginn debut datededebut inicio fechainicio \
             datarozpoczecia poczatek початок датапочатку تاريخ_البدء البداية تاریخ_شروع شروع"
        }
        EndsOn => {
            "endson ends end enddate to until expires expiry expirydate expirationdate termend laufzeitende vertragsende ende fin datedefin vencimiento fechafin \
             datazakonczenia koniec кінець датазакінчення تاريخ_الانتهاء النهاية تاریخ_پایان پایان"
        }
        EndedOn => {
            "endedon ended terminatedon terminated terminationdate cancelledon cancellationdate beendetam resilie rescindido rozwiazana розірвано"
        }
        NoticeOn => "noticeon noticegiven noticegivenon gekuendigtam",
        Term => {
            "term termmonths months duration durationmonths contractterm laufzeit laufzeitmonate duree dureemois duracion okres okresmiesiace термін срок المدة مدت"
        }
        Renews => {
            "renews autorenew autorenewal automaticrenewal renewal verlaengerung automatischeverlaengerung reconduction tacitereconduction renovacion odnawialna автопоновлення تجديد تمدید"
        }
        NoticeDays => "noticedays daysofnotice kuendigungstage",
        Fee => {
            "fee feeperterm amount value price contractvalue total betrag vertragswert montant valeur importe valor kwota wartosc сума вартість المبلغ القيمة مبلغ ارزش"
        }
        CoversOrders => "coversorders covers ordersincluded allinclusive flatrate pauschale forfait",
        Benchmarking => "benchmarking benchmark benchmarkingclause",
        IssuedOn => {
            "issuedon issued invoicedate issuedate dateofissue billingdate documentdate date rechnungsdatum ausgestelltam belegdatum datum datefacture datedefacture \
             fechafactura fechaemision fecha datafaktury datawystawienia data датарахунку датавиставлення дата \
             تاريخ_الفاتورة تاريخ_الإصدار التاريخ تاريخ تاریخ_فاکتور تاریخ_صدور تاریخ"
        }
        PaidOn => {
            "paidon paid paymentdate datepaid dateofpayment bezahltam zahlungsdatum zahldatum payele datepaiement datedepaiement fechapago fechadepago pagadoel \
             datazaplaty zaplacono датаоплати оплачено تاريخ_الدفع تاريخ_السداد تاریخ_پرداخت پرداخت"
        }
        WithheldOn => {
            "withheldon heldbacksince withheld disputedon disputed einbehaltenseit strittigseit retenudepuis retenidodesde wstrzymanood затриманоз محتجز_منذ معلق_از"
        }
        OurFault => {
            "ourfault ourmistake eigenverschulden notrefaute culpanuestra naszawina нашавина خطؤنا خطای_ما"
        }
        Amount => {
            "amount total invoiceamount openamount grossamount netamount value betrag rechnungsbetrag summe montant montanttotal importe importetotal \
             kwota wartosc сума المبلغ الإجمالي مبلغ جمع"
        }
        Question => {
            "question asked metric measure kpi surveytype frage kennzahl metrique pregunta metrica pytanie miara питання показник السؤال المقياس سؤال پرسش شاخص"
        }
        Score => {
            "score answer rating result value theiranswer punkte wert antwort bewertung reponse puntuacion respuesta odpowiedz ocena wynik \
             відповідь оцінка бал الإجابة النتيجة التقييم امتیاز پاسخ"
        }
        Respondent => {
            "respondent whoanswered answeredby contact contactname contactperson person befragter ansprechpartner kontakt repondant encuestado contacto \
             osobakontaktowa контакт респондент المجيب جهة_الاتصال پاسخ_دهنده مخاطب"
        }
        Importance => {
            "importance weight priority wichtigkeit gewicht bedeutung poids importancia peso waznosc waga важливість вага الأهمية الوزن اهمیت وزن"
        }
        Ours => {
            "ours ourrating ourscore we us wir unserewertung nous notrenote nosotros nuestranota my nasza naszaocena ми нашаоцінка نحن تقييمنا ما امتیاز_ما"
        }
        Rival => {
            "rival competitor rivalname competitorname wettbewerber konkurrent concurrent competidor rywal konkurent конкурент المنافس منافس رقیب"
        }
        RivalRating => {
            "rivalrating rivalscore competitorrating competitorscore theirrating wettbewerberwertung noteconcurrent notaconcurrente notacompetidor ocenakonkurenta \
             оцінкаконкурента تقييم_المنافس امتیاز_رقیب rating score"
        }
        AsOf => {
            "asof judgedon ratedon observedon stand stichtag date datum audate fecha nadzien data станомна дата التاريخ تاريخ تاریخ"
        }
        Cue => {
            "cue sign signal indicator whatyoulookedat anzeichen hinweis indice senal indicio sygnal oznaka ознака сигнал الإشارة العلامة نشانه علامت"
        }
        Seen => {
            "seen present observed gesehen vorhanden vu visto widziano zauwazono помічено شوهد لوحظ دیده_شد مشاهده"
        }
        Transactional => {
            "transactional transactionalshare shareonorders bestellanteil parttransactionnelle partetransaccional udzialtransakcyjny часткапрозамовлення نسبة_الطلبات سهم_سفارش"
        }
        Power => {
            "power buyingpower decisionpower influence macht entscheidungsmacht pouvoir poder wladza silaglosu sila вплив сила النفوذ القوة قدرت نفوذ"
        }
        Attitude => {
            "attitude stance haltung einstellung attitudeenversnous actitud nastawienie ставлення الموقف نگرش موضع"
        }
        Roles => {
            "role roles buyingrole buyingroles rolle rollen rol rola role_zakupowe роль ролі الدور الأدوار نقش نقش_ها"
        }
        Wish => {
            "wish wishforcloseness desiredcloseness naehewunsch souhaitdeproximite deseodecercania oczekiwanabliskosc бажанаблизькість الرغبة_في_القرب تمایل_به_نزدیکی"
        }
        ShareOfWallet => {
            "shareofwallet walletshare sow lieferanteil partdeportefeuille cuotadecliente udzialwportfelu udzialwportfeluzakupowym \
             часткавзакупівлях حصتنا_من_إنفاقهم سهم_از_کیف_پول"
        }
        ShareOfOurMargin => {
            "shareofourmargin marginshare anteilanunserermarge partdenotremarge cuotadenuestromargen udzialwnaszejmarzy udzialklientawnaszejmarzy \
             часткавнашіймаржі часткаклієнтавнашіймаржі حصتهم_من_هامشنا سهم_از_حاشیه_سود_ما"
        }
        CentralPurchasing => {
            "centralpurchasing centralpurchasingshare centralshare centralbuying zentraleinkauf achatscentralises comprascentralizadas zakupycentralne \
             централізованізакупівлі الشراء_المركزي خرید_متمرکز"
        }
        PriceSensitivity => {
            "pricesensitivity preissensibilitaet preissensibilität sensibiliteauprix sensibilidadalprecio wrazliwoscnacene wrazliwosccenowa чутливістьдоціни \
             الحساسية_للسعر حساسیت_به_قیمت"
        }
        SwitchingCost => {
            "switchingcost switchingcosts wechselkosten coutdechangement costedecambio kosztzmianydostawcy kosztzmiany витратинаперехід вартістьпереходу \
             تكلفة_التحول هزینه_تغییر"
        }
        OrderingLinks => {
            "orderinglinks orderlinks bestellanbindungen liensdecommande enlacesdepedido laczazamowien канализамовлення روابط_الطلب پیوندهای_سفارش"
        }
        OurReplaceability => {
            "ourreplaceability howeasilytheyreplaceus unsereersetzbarkeit notreremplacabilite nuestrareemplazabilidad naszazastepowalnosc нашазамінність \
             قابلية_استبدالنا جایگزینی_ما"
        }
        TheirReplaceability => {
            "theirreplaceability howeasilywereplacethem ihreersetzbarkeit leurremplacabilite sureemplazabilidad ichzastepowalnosc їхнязамінність \
             قابلية_استبدالهم جایگزینی_آنها"
        }
        SharesInformation => {
            "sharesinformation informationsharing teiltinformationen partagedesinformations comparteinformacion dzielisieinformacjami ділитьсяінформацією \
             يشارك_المعلومات اطلاعات_می_دهد"
        }
        OffersIdeas => {
            "offersideas ideas bringtideen proposedesidees aportaideas proponujepomysly пропонуєідеї يقدم_أفكارا ایده_می_دهد"
        }
        WaivesInspection => {
            "waivesinspection noinspection ohnewareneingangspruefung sansinspection sininspeccion bezkontroli безперевірки دون_فحص بدون_بازرسی"
        }
        Cause => "cause rootcause reason ursache grund causa przyczyna причина السبب علت",
        Department => "department function abteilung departement departamento dzial відділ القسم بخش",
        _ => "",
    }
}
