//! The demo's cast: the makers of Tidewright pumps, what they sell, and thirteen customers, each
//! with a story.

use super::plot::{
    Calls, Firm, Habit, Meeting, PLAIN, call, complaint, fair, mail, ours, person, theirs, video, visit,
};
use crate::model::{AccountKind, Function, Posture, Stage, Tier};

pub(super) struct Teammate {
    pub(super) number: &'static str,
    pub(super) name: &'static str,
    pub(super) title: &'static str,
    pub(super) mailbox: &'static str,
    pub(super) function: Function,
    pub(super) euro_per_hour: i64,
}

const fn teammate(
    number: &'static str,
    name: &'static str,
    title: &'static str,
    mailbox: &'static str,
    function: Function,
    euro_per_hour: i64,
) -> Teammate {
    Teammate {
        number,
        name,
        title,
        mailbox,
        function,
        euro_per_hour,
    }
}

const MAREN: usize = 0;
const TOMASZ: usize = 1;
const LEILA: usize = 2;
const OKSANA: usize = 3;
const ARUN: usize = 4;

pub(super) const TEAM: &[Teammate] = &[
    teammate(
        "P-01",
        "Maren Okafor",
        "Key-account manager",
        "maren",
        Function::Sales,
        68,
    ),
    teammate(
        "P-02",
        "Tomasz Wilkoń",
        "Area sales manager",
        "tomasz",
        Function::Sales,
        58,
    ),
    teammate(
        "P-03",
        "Leïla Benhaddou",
        "Inside sales",
        "leila",
        Function::InsideSales,
        41,
    ),
    teammate(
        "P-04",
        "Oksana Hrytsenko",
        "Service engineer",
        "oksana",
        Function::Service,
        62,
    ),
    teammate(
        "P-05",
        "Arun Velloor",
        "Application engineer",
        "arun",
        Function::Engineering,
        71,
    ),
];

pub(super) struct Article {
    pub(super) number: &'static str,
    pub(super) name: &'static str,
    pub(super) unit: &'static str,
    /// List price and cost in euro.
    pub(super) price: i64,
    pub(super) cost: i64,
    pub(super) stock: i64,
    pub(super) lead_days: u16,
}

const fn article(
    number: &'static str,
    name: &'static str,
    unit: &'static str,
    (price, cost): (i64, i64),
    stock: i64,
    lead_days: u16,
) -> Article {
    Article {
        number,
        name,
        unit,
        price,
        cost,
        stock,
        lead_days,
    }
}

const SMALL_PUMP: usize = 0;
const LARGE_PUMP: usize = 1;
const DOSING: usize = 2;
const SUBMERSIBLE: usize = 3;
const HYGIENIC: usize = 4;
const VACUUM: usize = 5;
const SEALS: usize = 6;
const IMPELLER: usize = 7;
const DRIVE: usize = 8;
const SERVICE_DAY: usize = 9;

pub(super) const CATALOGUE: &[Article] = &[
    article("TW-C40", "Centrifugal pump C40", "piece", (1_480, 905), 36, 12),
    article("TW-C125", "Centrifugal pump C125", "piece", (4_950, 3_120), 9, 28),
    article("TW-D6", "Dosing pump D6", "piece", (860, 470), 52, 7),
    article("TW-S80", "Submersible pump S80", "piece", (2_240, 1_390), 18, 21),
    article(
        "TW-H25",
        "Hygienic lobe pump H25",
        "piece",
        (3_380, 1_960),
        11,
        21,
    ),
    article("TW-V10", "Vacuum pump V10", "piece", (2_790, 1_840), 7, 35),
    article("TW-MS2", "Mechanical seal set", "set of 2", (145, 48), 410, 3),
    article("TW-IMP", "Impeller, duplex steel", "piece", (390, 178), 95, 10),
    article(
        "TW-VFD",
        "Variable-speed drive 7.5 kW",
        "piece",
        (1_120, 790),
        24,
        14,
    ),
    article("TW-SRV", "Service day on site", "day", (980, 560), 0, 5),
];

/// What is said in between.
pub(super) const SMALL_TALK: &[Meeting<'static>] = &[
    call(0, &[], &[], "Checked the open orders; nothing pressing."),
    call(0, &[], &[], "Asked how the last delivery was received.").tone(1),
    mail(0, &[], &[], "Sent the seal stock list they had asked for."),
    mail(
        0,
        &[],
        &[],
        "Asked for delivery dates of two pumps; answered the same day.",
    )
    .inbound(),
    call(0, &[], &[], "Talked through next quarter's maintenance stop.").tone(1),
    video(0, &[], &[], "Went over running hours and spare parts to hold.").tone(0),
];

const ORDINARY: Habit = Habit {
    from: 725,
    to: 8,
    every: 35,
    grows: 0,
    basket: &[],
    discount: 5,
    late: 9,
    faulty: 25,
    seller: LEILA,
};

pub(super) const FIRMS: &[Firm] = &[
    // The silent giant: the largest customer, and for three months not a word.
    Firm {
        number: "K-1001",
        name: "Aurelian Waterworks",
        segment: "Water supply",
        city: "Port Aurel",
        country: "Portugal",
        domain: "aurelian.example",
        since: 3_900,
        tier: Tier::Key,
        posture: Posture::Preferred,
        wish: Some(3),
        wallet: &[(700, 62), (360, 60), (120, 48)],
        tags: &["frame contract"],
        people: &[
            person("Inês Falcoeiro", "Head of procurement", "ines", 5, 1).turned(130, -1),
            person("Duarte Quintanel", "Plant engineer", "duarte", 3, 2).confirmed(),
            person("Beatriz Solmar", "Operations director", "beatriz", 4, 0),
        ],
        orders: &[Habit {
            to: 96,
            every: 17,
            basket: &[(LARGE_PUMP, 5), (SEALS, 30), (DRIVE, 4)],
            discount: 8,
            seller: MAREN,
            ..ORDINARY
        }],
        calls: Some(Calls {
            from: 720,
            to: 98,
            every: 24,
            by: MAREN,
        }),
        meetings: &[
            visit(
                310,
                &[0, 1, 2],
                &[MAREN, ARUN],
                "Yearly review. Pleased with the C125; asked for faster spares.",
            )
            .tone(2),
            visit(
                134,
                &[0],
                &[MAREN],
                "Inês is new to the frame contract and wants three quotations for everything.",
            )
            .tone(-1),
            call(
                93,
                &[1],
                &[OKSANA],
                "Duarte says a rival is running a pump on trial in hall 3.",
            )
            .tone(0),
            mail(
                58,
                &[0],
                &[MAREN],
                "Asked for a date to talk about next year's frame contract.",
            )
            .unanswered(),
            mail(33, &[0], &[MAREN], "Second attempt; no answer.").unanswered(),
        ],
        promises: &[
            ours(310, 280, (MAREN, LEILA), "Hold twenty seal sets on call").kept(284),
            ours(
                134,
                110,
                (MAREN, ARUN),
                "Energy comparison of C125 against the rival's pump",
            )
            .kept(92),
            theirs(134, 60, "Name the lots of the new frame contract"),
        ],
        ..PLAIN
    },
    // A headquarters that approves, and two units that buy.
    Firm {
        number: "K-1002",
        name: "Nordalune Chemicals Group",
        segment: "Chemicals",
        city: "Nordhafen",
        country: "Germany",
        domain: "nordalune.example",
        since: 2_600,
        tier: Tier::Key,
        posture: Posture::Preferred,
        wish: Some(4),
        wallet: &[(500, 25), (100, 33)],
        tags: &["listed supplier"],
        people: &[
            person("Wiebke Tannhoff", "Chief purchasing officer", "w.tannhoff", 5, 0),
            person(
                "Dr. Jorin Aldermark",
                "Group engineering standards",
                "j.aldermark",
                4,
                2,
            )
            .confirmed(),
        ],
        calls: Some(Calls {
            from: 690,
            to: 20,
            every: 45,
            by: MAREN,
        }),
        meetings: &[
            visit(
                205,
                &[0, 1],
                &[MAREN, ARUN],
                "Dosing pumps listed for all units; large pumps on trial.",
            )
            .tone(1),
            video(
                16,
                &[1],
                &[ARUN],
                "Standards committee meets next month; wants the corrosion data.",
            )
            .tone(1),
        ],
        promises: &[
            ours(205, 175, (MAREN, ARUN), "Test certificates for every listed pump").kept(178),
            ours(16, -12, (ARUN, ARUN), "Corrosion data in hot brine"),
            theirs(205, 150, "Announce the listing to all units").kept(149),
        ],
        ..PLAIN
    },
    Firm {
        number: "K-1003",
        name: "Nordalune Polymers Maasvliet",
        above: Some("K-1002"),
        kind: AccountKind::Unit,
        segment: "Chemicals",
        city: "Maasvliet",
        country: "Netherlands",
        domain: "nordalune.example",
        since: 2_200,
        tier: Tier::Major,
        posture: Posture::Preferred,
        wish: Some(3),
        people: &[
            person("Sanne Duinhoek", "Buyer", "s.duinhoek", 3, 1).confirmed(),
            person("Ruben Kanters", "Maintenance chief", "r.kanters", 3, 1),
        ],
        orders: &[Habit {
            every: 31,
            basket: &[(SMALL_PUMP, 3), (SEALS, 12), (IMPELLER, 2)],
            ..ORDINARY
        }],
        calls: Some(Calls {
            from: 700,
            to: 9,
            every: 33,
            by: LEILA,
        }),
        meetings: &[visit(
            77,
            &[0, 1],
            &[TOMASZ],
            "Walked the tank farm; six old pumps are due next year.",
        )
        .tone(1)],
        promises: &[ours(77, 49, (TOMASZ, ARUN), "Survey of the six old pumps").kept(51)],
        complaints: &[complaint(160, "Two seal sets of the wrong size")
            .answered(159)
            .resolved(154, "Picking error", Function::Logistics)],
        ..PLAIN
    },
    // The rising unit: small two years ago, soon worth a manager of its own.
    Firm {
        number: "K-1004",
        name: "Nordalune Rozpuszczalniki Złotoport",
        above: Some("K-1002"),
        kind: AccountKind::Unit,
        segment: "Chemicals",
        city: "Złotoport",
        country: "Poland",
        domain: "nordalune.example",
        since: 760,
        tier: Tier::Standard,
        posture: Posture::Repeat,
        wish: Some(5),
        wallet: &[(700, 10), (350, 30), (60, 55)],
        tags: &["growing"],
        people: &[
            person("Agnieszka Żurawińska", "Plant manager", "a.zurawinska", 4, 2).confirmed(),
            person("Łukasz Brzezicki", "Process engineer", "l.brzezicki", 3, 2),
            person("Grażyna Śliwonik", "Buyer", "g.sliwonik", 3, 1),
        ],
        orders: &[
            Habit {
                to: 370,
                every: 48,
                basket: &[(DOSING, 2), (SEALS, 4)],
                ..ORDINARY
            },
            Habit {
                from: 360,
                to: 5,
                every: 21,
                grows: 160,
                basket: &[(DOSING, 4), (SMALL_PUMP, 2), (DRIVE, 1)],
                late: 14,
                seller: TOMASZ,
                ..ORDINARY
            },
        ],
        calls: Some(Calls {
            from: 700,
            to: 6,
            every: 26,
            by: TOMASZ,
        }),
        meetings: &[
            visit(
                190,
                &[0, 1],
                &[TOMASZ, ARUN],
                "They will build a second line and want us in from the first drawing.",
            )
            .tone(2),
            visit(
                24,
                &[0, 2],
                &[TOMASZ, OKSANA],
                "Second line starts in spring; asked for a joint commissioning team.",
            )
            .tone(2),
            mail(
                4,
                &[1],
                &[ARUN],
                "Sent us the confidential process diagram for sizing.",
            )
            .inbound()
            .tone(2),
        ],
        promises: &[
            ours(190, 160, (TOMASZ, ARUN), "Sizing of the second line").kept(165),
            ours(24, -20, (TOMASZ, OKSANA), "Commissioning plan with named people"),
            theirs(24, -6, "Final flow rates of the second line"),
        ],
        ..PLAIN
    },
    // The loyal complainer: grumbles every month, buys every fortnight.
    Firm {
        number: "K-1005",
        name: "Mleczarnia Bystra Łąka",
        segment: "Food and dairy",
        city: "Bystra Łąka",
        country: "Poland",
        domain: "bystralaka.example",
        since: 3_100,
        tier: Tier::Major,
        posture: Posture::Partnership,
        wish: Some(4),
        wallet: &[(600, 80), (90, 84)],
        people: &[
            person("Zbigniew Kłosowski", "Technical director", "z.klosowski", 5, 1).confirmed(),
            person("Halina Mróz-Wierzba", "Quality manager", "h.mroz", 3, -1),
        ],
        orders: &[Habit {
            every: 15,
            grows: 20,
            basket: &[(HYGIENIC, 2), (SEALS, 14)],
            late: 5,
            faulty: 9,
            seller: TOMASZ,
            ..ORDINARY
        }],
        calls: Some(Calls {
            from: 715,
            to: 5,
            every: 19,
            by: TOMASZ,
        }),
        meetings: &[
            visit(
                118,
                &[0, 1],
                &[TOMASZ, OKSANA],
                "Loud meeting about seals, then an order for four pumps.",
            )
            .tone(-1),
            call(
                40,
                &[1],
                &[OKSANA],
                "Third leaking seal this year. She says nobody writes back.",
            )
            .inbound()
            .tone(-2),
            call(
                11,
                &[0],
                &[TOMASZ],
                "Wants us for the new cheese hall 'once you fix the seals'.",
            )
            .inbound()
            .tone(1),
        ],
        promises: &[
            ours(
                118,
                90,
                (TOMASZ, OKSANA),
                "Replace all seals of hall 2 at our cost",
            )
            .kept(81),
            ours(40, 19, (TOMASZ, OKSANA), "Written report on the leaking seals"),
            ours(11, -10, (TOMASZ, ARUN), "Layout for the cheese hall"),
            theirs(118, 100, "Running hours of every pump").kept(96),
        ],
        complaints: &[
            complaint(610, "Drive arrived without manual")
                .answered(608)
                .resolved(604, "Packing list incomplete", Function::Logistics),
            complaint(402, "Pump louder than agreed").answered(399).resolved(
                371,
                "Coupling misaligned",
                Function::Service,
            ),
            complaint(121, "Seals leak in hall 2").answered(120).resolved(
                81,
                "Elastomer unfit for the cleaning agent",
                Function::Engineering,
            ),
            complaint(41, "Third leaking seal this year").answered(36),
            complaint(9, "Invoice shows the wrong delivery address"),
        ],
        ..PLAIN
    },
    // The shrinking account: still polite, buying less each quarter.
    Firm {
        number: "K-1006",
        name: "ТОВ «Синій Млин»",
        segment: "Food and dairy",
        city: "Синьоріччя",
        country: "Україна",
        domain: "synii-mlyn.example",
        since: 1_900,
        tier: Tier::Major,
        posture: Posture::Preferred,
        wish: Some(3),
        wallet: &[(650, 70), (300, 45), (70, 22)],
        people: &[
            person("Ярослава Дзвінчук", "Начальниця закупівель", "y.dzvinchuk", 4, 1).turned(90, 0),
            person("Богдан Криничар", "Головний механік", "b.krynychar", 3, 2),
        ],
        orders: &[
            Habit {
                to: 380,
                every: 24,
                basket: &[(SMALL_PUMP, 4), (HYGIENIC, 1), (SEALS, 10)],
                seller: TOMASZ,
                ..ORDINARY
            },
            Habit {
                from: 365,
                to: 38,
                every: 41,
                grows: -75,
                basket: &[(SMALL_PUMP, 3), (SEALS, 8)],
                late: 3,
                seller: TOMASZ,
                ..ORDINARY
            },
        ],
        calls: Some(Calls {
            from: 700,
            to: 28,
            every: 44,
            by: TOMASZ,
        }),
        meetings: &[
            visit(
                255,
                &[0, 1],
                &[TOMASZ],
                "Budget halved, they say; noticed new pumps of another make.",
            )
            .tone(0),
            call(
                44,
                &[1],
                &[OKSANA],
                "Богдан would rather stay with us; price comes from above.",
            )
            .tone(1),
        ],
        promises: &[
            ours(255, 230, (TOMASZ, LEILA), "Spare-part prices for a year").kept(214),
            ours(44, 30, (OKSANA, LEILA), "Offer for reconditioned pumps"),
        ],
        complaints: &[complaint(98, "Delivery eight days late during the stop")
            .answered(95)
            .resolved(88, "Castings late", Function::Production)],
        ..PLAIN
    },
    // Brand new: nothing has happened yet, and no figure should pretend otherwise.
    Firm {
        number: "K-1007",
        name: "Lumo Fjord Aquaculture",
        segment: "Aquaculture",
        city: "Lumovik",
        country: "Norway",
        domain: "lumofjord.example",
        since: 3,
        ..PLAIN
    },
    // The price buyer: every deal from the beginning, every deal the lowest price.
    Firm {
        number: "K-1008",
        name: "Kestrel & Daughters Contractors",
        segment: "Construction",
        city: "Wexcombe",
        country: "United Kingdom",
        domain: "kestrel-daughters.example",
        since: 1_400,
        tier: Tier::Small,
        posture: Posture::Transactional,
        wish: Some(1),
        wallet: &[(300, 15)],
        tags: &["asks for three quotes"],
        people: &[person("Gwendolyn Kestrel", "Owner", "gwen", 5, 0).confirmed()],
        orders: &[Habit {
            every: 78,
            to: 22,
            basket: &[(SUBMERSIBLE, 4)],
            discount: 22,
            ..ORDINARY
        }],
        meetings: &[
            call(
                150,
                &[0],
                &[LEILA],
                "Has an offer four per cent below ours. Matched half of it.",
            )
            .inbound()
            .tone(-1),
            call(27, &[0], &[LEILA], "Auction on Friday, lowest price wins.")
                .inbound()
                .tone(0),
        ],
        complaints: &[complaint(147, "Pump 'scratched', asks for ten per cent off")
            .answered(146)
            .resolved(140, "No damage on the photographs", Function::Logistics)],
        ..PLAIN
    },
    Firm {
        number: "K-1009",
        name: "شركة نخيل الينبوع للمياه",
        segment: "Water supply",
        city: "واحة الينبوع",
        country: "الأردن",
        domain: "nakheel-yanbu.example",
        since: 1_100,
        tier: Tier::Major,
        posture: Posture::Preferred,
        wish: Some(4),
        wallet: &[(400, 40), (80, 46)],
        people: &[
            person("سلمى الحدّادين", "مديرة المشتريات", "salma", 4, 1).confirmed(),
            person("فارس الزيتوني", "مهندس الصيانة", "faris", 3, 2),
        ],
        orders: &[Habit {
            every: 39,
            to: 17,
            grows: 15,
            basket: &[(SUBMERSIBLE, 3), (DRIVE, 2), (SEALS, 6)],
            seller: MAREN,
            ..ORDINARY
        }],
        calls: Some(Calls {
            from: 690,
            to: 13,
            every: 36,
            by: MAREN,
        }),
        meetings: &[
            video(
                64,
                &[0, 1],
                &[MAREN, ARUN],
                "Two wells (بئر ٤ and بئر ٧) will be deepened; asked for pump curves.",
            )
            .tone(1),
            fair(
                210,
                &[0],
                &[MAREN],
                "Dinner at the water fair; introduced her director.",
            )
            .tone(2),
        ],
        promises: &[
            ours(64, 50, (MAREN, ARUN), "Pump curves for بئر ٤ and بئر ٧").kept(52),
            theirs(64, 21, "Confirm the well depths").kept(15),
            ours(15, -5, (MAREN, LEILA), "Offer in two lots"),
        ],
        ..PLAIN
    },
    Firm {
        number: "K-1010",
        name: "صنایع آبفام زرینه‌دشت",
        segment: "Chemicals",
        city: "زرینه‌دشت",
        country: "ایران",
        domain: "abfam.example",
        since: 820,
        tier: Tier::Standard,
        posture: Posture::Repeat,
        wish: Some(2),
        people: &[
            person("نگار پیرایش", "مدیر خرید", "negar", 4, 0),
            person("کیوان رودساز", "سرپرست تعمیرات", "keyvan", 2, 1),
        ],
        orders: &[Habit {
            from: 640,
            every: 66,
            to: 30,
            basket: &[(DOSING, 5), (IMPELLER, 3)],
            ..ORDINARY
        }],
        calls: Some(Calls {
            from: 630,
            to: 40,
            every: 70,
            by: LEILA,
        }),
        meetings: &[call(
            41,
            &[0],
            &[LEILA],
            "Wants the manual in Persian (دفترچه) before the next order.",
        )
        .tone(0)],
        promises: &[
            ours(300, 270, (LEILA, LEILA), "Quotation for vacuum pumps").cancelled(275),
            ours(41, 12, (LEILA, ARUN), "Persian manual of the D6").broken(10),
        ],
        ..PLAIN
    },
    // A prospect who owes us an answer.
    Firm {
        number: "K-1011",
        name: "Casa Verdino Conserve",
        stage: Stage::Prospect,
        segment: "Food and dairy",
        city: "Montefiaba",
        country: "Italy",
        domain: "verdino.example",
        since: 95,
        posture: Posture::Transactional,
        wish: Some(3),
        wallet: &[(60, 0)],
        tags: &["met at the food fair"],
        people: &[
            person("Ludovica Verdino", "Managing partner", "ludovica", 5, 1),
            person("Elio Santacroce", "Maintenance", "elio", 2, 0),
        ],
        meetings: &[
            fair(
                94,
                &[0],
                &[MAREN],
                "Met at the food fair; unhappy with cleaning times of the present pumps.",
            )
            .tone(1),
            visit(
                47,
                &[0, 1],
                &[MAREN, ARUN],
                "Demonstrated the H25 on tomato paste; cleaned in a third of the time.",
            )
            .tone(2),
        ],
        promises: &[
            ours(47, 33, (MAREN, LEILA), "Offer for a trial pump").kept(35),
            theirs(47, 14, "Decide on the trial pump"),
        ],
        ..PLAIN
    },
    // A partnership as it should be.
    Firm {
        number: "K-1012",
        name: "Yamabuki Fine Paper",
        segment: "Paper",
        city: "Yamabuki-chō",
        country: "Japan",
        domain: "yamabuki.example",
        since: 2_900,
        tier: Tier::Key,
        posture: Posture::Partnership,
        wish: Some(5),
        wallet: &[(500, 75), (100, 78)],
        tags: &["joint development"],
        people: &[
            person("Haruko Mizusawa", "Head of engineering", "mizusawa", 4, 2).confirmed(),
            person("Kenta Oribe", "Purchasing", "oribe", 4, 1).confirmed(),
            person("Sōta Hanamori", "Shift leader", "hanamori", 2, 2),
        ],
        orders: &[Habit {
            every: 27,
            to: 6,
            grows: 10,
            basket: &[(VACUUM, 2), (LARGE_PUMP, 1), (SERVICE_DAY, 2)],
            discount: 6,
            late: 0,
            faulty: 0,
            seller: MAREN,
            ..ORDINARY
        }],
        calls: Some(Calls {
            from: 710,
            to: 3,
            every: 12,
            by: MAREN,
        }),
        meetings: &[
            visit(
                143,
                &[0, 1, 2],
                &[MAREN, ARUN, OKSANA],
                "Week on site: joint trial of the low-pulsation rotor.",
            )
            .tone(2),
            video(
                7,
                &[0],
                &[ARUN],
                "Shared their pulp data; rotor ready for the second trial.",
            )
            .tone(2),
        ],
        promises: &[
            ours(143, 113, (ARUN, ARUN), "Rotor drawings for review").kept(120),
            ours(60, 40, (MAREN, OKSANA), "Train the night shift").kept(43),
            ours(7, -25, (ARUN, ARUN), "Second rotor for trial"),
            theirs(143, 100, "Pulp data of one year").kept(101),
            theirs(60, 30, "Release paper for the joint article").kept(31),
        ],
        complaints: &[complaint(330, "Service report in the wrong language")
            .answered(330)
            .resolved(328, "Template mixed up", Function::Service)],
        ..PLAIN
    },
    // Lost: promises late, complaints unanswered, and then another supplier.
    Firm {
        number: "K-1013",
        name: "Skerrywick Marine Yard",
        stage: Stage::Lost,
        lost: Some(118),
        segment: "Shipbuilding",
        city: "Skerrywick",
        country: "Ireland",
        domain: "skerrywick.example",
        since: 1_600,
        posture: Posture::Repeat,
        wish: Some(3),
        wallet: &[(600, 50), (200, 20), (118, 0)],
        people: &[person("Fionn Carrowmore", "Yard manager", "fionn", 5, 1).turned(230, -2)],
        orders: &[Habit {
            from: 700,
            to: 210,
            every: 34,
            grows: -45,
            basket: &[(SUBMERSIBLE, 3), (SEALS, 8)],
            late: 2,
            faulty: 6,
            ..ORDINARY
        }],
        calls: Some(Calls {
            from: 690,
            to: 240,
            every: 60,
            by: LEILA,
        }),
        meetings: &[
            call(232, &[0], &[LEILA], "Furious: dock 2 stood still for a week.")
                .inbound()
                .tone(-2),
            call(
                118,
                &[0],
                &[MAREN],
                "Has signed with another maker for two years.",
            )
            .tone(-1),
        ],
        promises: &[
            ours(320, 300, (LEILA, OKSANA), "Repair the dock pump on site").kept(262),
            ours(232, 225, (LEILA, OKSANA), "Loan pump for dock 2").broken(220),
        ],
        complaints: &[
            complaint(322, "Dock pump failed after a month")
                .answered(301)
                .resolved(262, "Bearing fitted dry", Function::Production),
            complaint(232, "Dock 2 stands still, nobody calls back").resolved(
                118,
                "Never answered",
                Function::Service,
            ),
        ],
        ..PLAIN
    },
];
