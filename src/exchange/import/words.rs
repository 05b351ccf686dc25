//! Words of short lists: yes and no, stages, channels, functions, currencies.

use crate::folding::fold;
use crate::model::{
    AccountKind, BuyingRole, Channel, Currency, Direction, Function, Posture, Side, Stage, Tier,
};

/// The meaning whose list of words holds the cell.
pub(super) fn listed<T: Copy>(cell: &str, lists: &[(T, &str)]) -> Option<T> {
    let cell = fold(cell);
    lists
        .iter()
        .find(|(_, words)| words.split_whitespace().any(|word| fold(word) == cell))
        .map(|(meant, _)| *meant)
}

pub(super) fn yes_or_no(cell: &str) -> Option<bool> {
    listed(
        cell,
        &[
            (true, "1 true yes y t x ja oui si tak так نعم بله"),
            (false, "0 false no n f nein non nie ні لا خیر"),
        ],
    )
}

pub(super) fn account_kind(cell: &str) -> Option<AccountKind> {
    use AccountKind::*;
    listed(
        cell,
        &[
            (
                Headquarters,
                "headquarters hq company parent zentrale siege sede centrala",
            ),
            (
                Unit,
                "unit businessunit division subsidiary bereich tochter filiale filial oddzial",
            ),
            (
                Site,
                "site plant branch location standort werk niederlassung usine planta zaklad",
            ),
        ],
    )
}

pub(super) fn stage(cell: &str) -> Option<Stage> {
    use Stage::*;
    listed(
        cell,
        &[
            (
                Prospect,
                "prospect lead interessent candidato potencjalny потенційний محتمل",
            ),
            (
                Customer,
                "customer active client kunde aktiv actif activo cliente klient aktywny клієнт активний عميل نشط مشتری فعال",
            ),
            (
                Lost,
                "lost inactive former churned closed verloren inaktiv perdu inactif perdido inactivo utracony втрачений مفقود ازدست_رفته",
            ),
        ],
    )
}

pub(super) fn tier(cell: &str) -> Option<Tier> {
    use Tier::*;
    listed(
        cell,
        &[
            (
                Key,
                "key keyaccount schluessel schlüssel cle clave kluczowy ключовий رئيسي کلیدی",
            ),
            (Major, "major gross groß majeur mayor duzy великий كبير بزرگ"),
            (Standard, "standard normal estandar звичайний عادي عادی"),
            (Small, "small klein petit pequeno maly малий صغير کوچک"),
        ],
    )
}

pub(super) fn posture(cell: &str) -> Option<Posture> {
    use Posture::*;
    listed(
        cell,
        &[
            (Transactional, "transactional"),
            (Repeat, "repeat"),
            (Preferred, "preferred preferredsupplier"),
            (Partnership, "partnership partner"),
        ],
    )
}

pub(super) fn channel(cell: &str) -> Option<Channel> {
    use Channel::*;
    listed(
        cell,
        &[
            (
                Visit,
                "visit meeting onsite facetoface besuch termin treffen visite visita reunion wizyta spotkanie візит зустріч زيارة اجتماع بازدید ملاقات",
            ),
            (
                Video,
                "video videocall onlinemeeting teams zoom webmeeting videokonferenz visio videoconferencia wideo відео فيديو ویدیو",
            ),
            (
                Event,
                "event fair tradefair seminar dinner messe veranstaltung salon evenement evento feria wydarzenie targi подія захід فعالية رویداد نمایشگاه",
            ),
            (
                Call,
                "call phone telephone phonecall anruf telefon telefonat appel llamada telefono telefon rozmowa дзвінок телефон مكالمة هاتف تماس تلفن",
            ),
            (
                Email,
                "email mail chat message nachricht courriel correo wiadomosc лист пошта بريد بريد_إلكتروني ایمیل",
            ),
            (
                Letter,
                "letter post brief lettre courrier carta list листом رسالة خطاب نامه",
            ),
        ],
    )
}

pub(super) fn direction(cell: &str) -> Option<Direction> {
    use Direction::*;
    listed(
        cell,
        &[
            (
                Inbound,
                "inbound in incoming received eingehend entrant entrante przychodzacy вхідний وارد ورودی",
            ),
            (
                Outbound,
                "outbound out outgoing sent ausgehend sortant saliente wychodzacy вихідний صادر خروجی",
            ),
            (
                Mutual,
                "mutual both two twoway conversation beide beidseitig mutuel mutuo wzajemny взаємний متبادل دوطرفه",
            ),
        ],
    )
}

pub(super) fn side(cell: &str) -> Option<Side> {
    use Side::*;
    listed(
        cell,
        &[
            (
                Ours,
                "ours our us we own supplier wir unsere nous notre nosotros nuestra my nasza ми наша لنا نحن ما",
            ),
            (
                Theirs,
                "theirs their they customer client account kunde ihre eux leur client ellos cliente klient ich вони їхня клієнт لهم العميل مشتری آنها",
            ),
        ],
    )
}

/// A role in the buying decision.
pub(super) fn role(cell: &str) -> Option<BuyingRole> {
    use BuyingRole::*;
    listed(
        cell,
        &[
            (
                Initiator,
                "initiator ausloeser initiateur iniciador inicjator ініціатор مبادر آغازگر",
            ),
            (
                User,
                "user enduser anwender nutzer utilisateur usuario uzytkownik користувач مستخدم کاربر",
            ),
            (
                Influencer,
                "influencer advisor adviser beeinflusser berater influenceur prescripteur influyente doradca радник впливовий مؤثر اثرگذار",
            ),
            (
                Buyer,
                "buyer purchaser einkaeufer acheteur comprador kupiec kupujacy закупівельник покупець مشتر خریدار",
            ),
            (
                Decider,
                "decider decisionmaker entscheider decideur decisor decydent вирішувач الحاسم صاحب_القرار تصمیم_گیرنده",
            ),
            (
                Gatekeeper,
                "gatekeeper torwaechter filtre filtro straznik воротар حارس_البوابة دروازه_بان",
            ),
        ],
    )
}

/// A function named outright.
pub(super) fn function(cell: &str) -> Option<Function> {
    use Function::*;
    listed(
        cell,
        &[
            (
                Sales,
                "sales fieldsales vertrieb aussendienst ventes commercial ventas sprzedaz продажі المبيعات فروش",
            ),
            (
                InsideSales,
                "insidesales salesadministration innendienst administrationdesventes ventasinternas",
            ),
            (
                ProductSpecialist,
                "productspecialist productmanagement produktspezialist",
            ),
            (
                Engineering,
                "engineering technical technik entwicklung ingenierie ingenieria inzynieria інженерія الهندسة مهندسی",
            ),
            (
                Service,
                "service aftersales support customerservice kundendienst serviceclient servicio serwis сервіс الخدمة خدمات",
            ),
            (
                Production,
                "production manufacturing produktion fertigung produccion produkcja виробництво الإنتاج تولید",
            ),
            (
                Logistics,
                "logistics shipping warehouse logistik versand lager logistique logistica logistyka логістика اللوجستيات لجستیک",
            ),
            (Marketing, "marketing маркетинг التسويق بازاریابی"),
            (
                Finance,
                "finance accounting credit finanzen buchhaltung comptabilite finanzas finanse фінанси المالية مالی",
            ),
            (
                Management,
                "management manager leitung gestion gerencia kierownictwo керівництво الإدارة مدیریت",
            ),
            (
                Direction,
                "direction director board executive geschaeftsfuehrung geschäftsführung direccion dyrekcja дирекція المديرون",
            ),
        ],
    )
}

/// The function that a job title suggests, the more telling word first: an inside sales coordinator
/// is no field seller, a sales manager leads. None if no word says anything.
pub(super) fn function_of_title(title: &str) -> Option<Function> {
    use Function::*;
    let title = fold(title);
    let lists: [(Function, &str); 11] = [
        (
            Direction,
            "vicepresident president director chief owner geschaftsfuhrer directeur dyrektor директор مدیرعامل",
        ),
        (
            InsideSales,
            "insidesales salescoordinator salesassistant salesadmin innendienst",
        ),
        (
            ProductSpecialist,
            "productspecialist productmanager applicationspecialist",
        ),
        (
            Management,
            "manager headof leiter teamlead gerente kierownik керівник",
        ),
        (Service, "service support aftersales kundendienst"),
        (Marketing, "marketing"),
        (Finance, "account finance controller credit buchhalt comptable"),
        (Logistics, "logistic shipping warehouse dispatch versand lager"),
        (Production, "production manufacturing fertigung"),
        (Engineering, "engineer technician ingenieur techniker"),
        (
            Sales,
            "sales seller representative vertrieb verkauf vendeur commercial vendedor handlow",
        ),
    ];
    // A key account manager sells; the word account would make an accountant of them.
    if title.contains("accountmanager") || title.contains("accountexecutive") {
        return Some(Sales);
    }
    lists
        .iter()
        .find(|(_, words)| words.split_whitespace().any(|word| title.contains(word)))
        .map(|(meant, _)| *meant)
}

/// A currency by code or by a sign that means just one.
pub(super) fn currency(cell: &str) -> Option<Currency> {
    let cell = cell.trim();
    match sign(cell) {
        Some(found) => found,
        None => cell.to_ascii_uppercase().parse().ok(),
    }
}

/// Signs and names of currencies; those of several countries tell nothing.
fn sign(text: &str) -> Option<Option<Currency>> {
    const SIGNS: [(&str, Option<&str>); 14] = [
        ("€", Some("EUR")),
        ("£", Some("GBP")),
        ("US$", Some("USD")),
        ("zł", Some("PLN")),
        ("₴", Some("UAH")),
        ("грн", Some("UAH")),
        ("Kč", Some("CZK")),
        ("₹", Some("INR")),
        ("₺", Some("TRY")),
        ("د.إ", Some("AED")),
        ("﷼", None),
        ("$", None),
        ("¥", None),
        ("kr", None),
    ];
    let (_, code) = SIGNS.iter().find(|(sign, _)| sign.eq_ignore_ascii_case(text))?;
    Some(code.and_then(|code| code.parse().ok()))
}

/// The codes looked for beside a number, where any three letters might be a unit of measure.
const CODES: &str = "AED AUD BGN BHD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL HKD HUF IDR ILS INR IQD IRR ISK JOD JPY KRW \
    KWD KZT LBP LYD MAD MDL MXN MYR NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH USD VND ZAR";

/// The text without a currency before or behind it. None inside if the sign does not tell which.
pub(super) fn without_currency(text: &str) -> (&str, Option<Option<Currency>>) {
    let word = |letter: char| {
        !(letter.is_ascii_digit() || letter.is_whitespace() || "+-−().,'’%٪٫٬".contains(letter))
    };
    let head = text.find(|letter| !word(letter)).unwrap_or(text.len());
    let tail = text.rfind(|letter| !word(letter)).map_or(0, |place| {
        place + text[place..].chars().next().map_or(0, char::len_utf8)
    });
    let known = |name: &str| {
        sign(name).or_else(|| {
            CODES
                .split_whitespace()
                .find(|code| *code == name)
                .map(|code| code.parse().ok())
        })
    };
    if let Some(found) = known(&text[..head]) {
        return (text[head..].trim_start(), Some(found));
    }
    match known(&text[tail..]) {
        Some(found) => (text[..tail].trim_end(), Some(found)),
        None => (text, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_suggest_a_function() {
        for (title, function) in [
            ("Sales Representative", Some(Function::Sales)),
            ("Inside Sales Coordinator", Some(Function::InsideSales)),
            ("Sales Manager", Some(Function::Management)),
            ("Vice President, Sales", Some(Function::Direction)),
            ("Key Account Manager", Some(Function::Sales)),
            ("Accountant", Some(Function::Finance)),
            ("Service Engineer", Some(Function::Service)),
            ("Gardener", None),
        ] {
            assert_eq!(function_of_title(title), function, "{title}");
        }
    }

    #[test]
    fn words_are_known_in_several_languages() {
        assert_eq!(yes_or_no("Ja"), Some(true));
        assert_eq!(yes_or_no("0"), Some(false));
        assert_eq!(yes_or_no("perhaps"), None);
        assert_eq!(channel("Phone call"), Some(Channel::Call));
        assert_eq!(channel("زيارة"), Some(Channel::Visit));
        assert_eq!(tier("Groß"), Some(Tier::Major));
        assert_eq!(currency("eur"), Some(Currency::EUR));
        assert_eq!(currency("€"), Some(Currency::EUR));
        assert_eq!(currency("$"), None);
        assert_eq!(currency("Euro"), None);
    }
}
