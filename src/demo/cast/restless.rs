//! Those who leave, or may: prices, savings, broken words.

use super::office;
use super::team::{
    ARUN, DOSING, HENNING, HYGIENIC, IMPELLER, LEILA, MAREN, NASRIN, OKSANA, PETRA, SEALS, SIGNE, SMALL_PUMP,
    SUBMERSIBLE, TOMASZ,
};
use crate::demo::plot::{
    Calls, Firm, Habit, ORDINARY, PLAIN, call, complaint, mail, ours, person, theirs, video, visit,
};
use crate::model::{Function, Posture, Stage, Tier};

pub(super) const FIRMS: &[Firm<'static>] = &[
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
        wish: &[(980, 4), (240, 3)],
        wallet: &[(1_210, 66), (650, 70), (300, 45), (70, 22)],
        people: &[
            person("Ярослава Дзвінчук", "Начальниця закупівель", "y.dzvinchuk", 4, 2).turned(90, 0),
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
            from: 1_400,
            to: 28,
            every: 44,
            by: TOMASZ,
        }),
        meetings: &[
            visit(
                1_180,
                &[0, 1],
                &[TOMASZ, SIGNE],
                "Two mills now run on our pumps only; Ярослава asks for a stock in Синьоріччя.",
            )
            .tone(2),
            video(
                640,
                &[0],
                &[TOMASZ],
                "Planned the spare parts of the year; no word of saving yet.",
            )
            .tone(1),
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
            ours(
                1_180,
                1_150,
                (TOMASZ, NASRIN),
                "Seal sets in a customs store nearby",
            )
            .kept(1_152),
            ours(255, 230, (TOMASZ, LEILA), "Spare-part prices for a year").kept(214),
            ours(44, 30, (OKSANA, LEILA), "Offer for reconditioned pumps"),
        ],
        complaints: &[complaint(98, "Delivery eight days late during the stop")
            .answered(95)
            .resolved(88, "Castings late", Function::Production)],
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
        office: Some(office(
            "3 Quarry Lane",
            "WX4 7QD",
            "Wexcombeshire",
            "+44 1632 960341",
            "",
        )),
        since: 1_450,
        tier: Tier::Small,
        posture: Posture::Transactional,
        before: Some((830, Tier::Standard, Posture::Repeat)),
        wish: &[(1_180, 3), (700, 2), (240, 1)],
        wallet: &[(1_180, 35), (760, 22), (300, 15)],
        tags: &["asks for three quotes"],
        people: &[person("Gwendolyn Kestrel", "Owner", "gwen", 5, 0)
            .confirmed()
            .phone("+44 1632 960342")],
        orders: &[Habit {
            every: 63,
            to: 22,
            basket: &[(SUBMERSIBLE, 4)],
            discount: 7,
            steeper: 20,
            ..ORDINARY
        }],
        meetings: &[
            call(
                1_190,
                &[0],
                &[LEILA],
                "Asked for five per cent more 'to start the season'. Given.",
            )
            .inbound()
            .tone(1),
            call(
                835,
                &[0],
                &[LEILA],
                "Reads us a rival's price, will not send it. Gave three per cent.",
            )
            .inbound()
            .tone(0),
            mail(
                470,
                &[0],
                &[LEILA, PETRA],
                "Wants ninety days to pay on top of the discount.",
            )
            .inbound()
            .tone(-1),
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
        promises: &[
            theirs(835, 780, "Show the rival's quotation").broken(760),
            theirs(470, 440, "Order the season's pumps in one lot").broken(430),
            ours(27, -3, (LEILA, HENNING), "Last price for Friday's auction"),
        ],
        complaints: &[complaint(147, "Pump 'scratched', asks for ten per cent off")
            .answered(146)
            .resolved(140, "No damage on the photographs", Function::Logistics)],
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
        wish: &[(780, 3), (240, 2)],
        wallet: &[(780, 25), (420, 22), (150, 20)],
        people: &[
            person("نگار پیرایش", "مدیر خرید", "negar", 4, 0),
            person("کیوان رودساز", "سرپرست تعمیرات", "keyvan", 2, 1),
        ],
        orders: &[Habit {
            from: 800,
            every: 66,
            to: 30,
            basket: &[(DOSING, 5), (IMPELLER, 3)],
            ..ORDINARY
        }],
        calls: Some(Calls {
            from: 810,
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
            ours(300, 270, (LEILA, LEILA), "Quotation for vacuum pumps")
                .left_to(Function::InsideSales)
                .cancelled(275),
            ours(41, 12, (LEILA, ARUN), "Persian manual of the D6").broken(10),
        ],
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
        wish: &[(240, 3)],
        wallet: &[(1_250, 64), (600, 50), (200, 20), (118, 0)],
        people: &[person("Fionn Carrowmore", "Yard manager", "fionn", 5, 1).turned(230, -2)],
        orders: &[
            Habit {
                to: 730,
                every: 30,
                basket: &[(SUBMERSIBLE, 3), (SEALS, 10)],
                ..ORDINARY
            },
            Habit {
                from: 700,
                to: 210,
                every: 34,
                grows: -45,
                basket: &[(SUBMERSIBLE, 3), (SEALS, 8)],
                late: 1,
                faulty: 2,
                ..ORDINARY
            },
        ],
        calls: Some(Calls {
            from: 1_400,
            to: 240,
            every: 60,
            by: LEILA,
        }),
        meetings: &[
            visit(
                1_150,
                &[0],
                &[TOMASZ, OKSANA],
                "Both docks run on S80; Fionn wants one number to call at night.",
            )
            .tone(1),
            call(232, &[0], &[LEILA], "Furious: dock 2 stood still for a week.")
                .inbound()
                .tone(-2),
            call(
                118,
                &[0],
                &[MAREN],
                "Has signed with another maker for two years.",
            )
            .tone(-2),
        ],
        promises: &[
            ours(320, 300, (LEILA, OKSANA), "Repair the dock pump on site").kept(262),
            ours(232, 225, (LEILA, OKSANA), "Loan pump for dock 2").broken(220),
            ours(
                219,
                212,
                (MAREN, LEILA),
                "Call the yard every night until dock 2 runs",
            )
            .broken(212),
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
