//! Those who stay: one grumbles, one lets us in, one is about to sign anew.

use super::office;
use super::team::{
    ARUN, BLOCK_PUMP, DRIVE, HENNING, HYGIENIC, IMPELLER, JONAS, LARGE_PUMP, LEILA, MAREN, NASRIN, OKSANA,
    OTTILIE, PETRA, SEALS, SERVICE_DAY, SIGNE, SUBMERSIBLE, TOMASZ, VACUUM,
};
use crate::demo::plot::{
    Calls, Firm, Habit, ORDINARY, PLAIN, call, complaint, fair, mail, ours, person, theirs, video, visit,
};
use crate::model::{AccountKind, Function, Posture, Tier};

pub(super) const FIRMS: &[Firm<'static>] = &[
    // The loyal complainer: grumbles every month, buys every fortnight.
    Firm {
        number: "K-1005",
        name: "Mleczarnia Bystra Łąka",
        segment: "Food and dairy",
        city: "Bystra Łąka",
        country: "Poland",
        domain: "bystralaka.example",
        office: Some(office("ul. Serowarska 7", "99-412", "Łąki", "", "")),
        since: 3_100,
        tier: Tier::Major,
        posture: Posture::Partnership,
        before: Some((1_240, Tier::Major, Posture::Preferred)),
        wish: &[(1_200, 3), (620, 4), (240, 4)],
        wallet: &[(1_260, 71), (940, 77), (600, 80), (90, 84)],
        people: &[
            person("Zbigniew Kłosowski", "Technical director", "z.klosowski", 5, 1).confirmed(),
            person("Halina Mróz-Wierzba", "Quality manager", "h.mroz", 3, 0).turned(400, -1),
        ],
        orders: &[
            Habit {
                to: 1_100,
                every: 19,
                basket: &[(HYGIENIC, 2), (SEALS, 10)],
                late: 6,
                faulty: 0,
                seller: TOMASZ,
                totals: true,
                ..ORDINARY
            },
            Habit {
                from: 1_088,
                every: 15,
                grows: 45,
                basket: &[(HYGIENIC, 2), (SEALS, 14)],
                late: 5,
                faulty: 9,
                seller: TOMASZ,
                ..ORDINARY
            },
        ],
        calls: Some(Calls {
            from: 1_425,
            to: 5,
            every: 19,
            by: TOMASZ,
        }),
        meetings: &[
            visit(
                1_238,
                &[0],
                &[TOMASZ, HENNING],
                "Complains for an hour, then signs for all three halls.",
            )
            .tone(0),
            visit(
                842,
                &[0, 1],
                &[TOMASZ, OKSANA],
                "Halina shows a drawer full of worn seals. Zbigniew orders the next twelve.",
            )
            .tone(-1),
            fair(
                505,
                &[0],
                &[TOMASZ, JONAS],
                "At the dairy fair he tells two other plants to buy from us.",
            )
            .tone(2),
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
            ours(1_238, 1_200, (HENNING, TOMASZ), "Fixed seal prices for two years").kept(1_205),
            ours(842, 815, (TOMASZ, OKSANA), "Cleaning instruction for the seals").kept(812),
            theirs(842, 800, "Log of washing temperatures").kept(803),
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
            complaint(1_305, "Pump delivered in the wrong colour")
                .answered(1_304)
                .resolved(1_298, "Order read wrongly", Function::InsideSales),
            complaint(1_151, "Rotor scratches the housing")
                .answered(1_150)
                .resolved(1_139, "Axial play set too small", Function::Production),
            complaint(1_004, "Seal weeps after each hot wash")
                .answered(1_002)
                .resolved(993, "Spring too weak for 95 °C", Function::Engineering),
            complaint(858, "Two seals worn within six weeks")
                .answered(857)
                .resolved(846, "Run dry during cleaning", Function::Service),
            complaint(741, "Delivery three days late before Easter")
                .answered(741)
                .resolved(736, "Carrier missed the slot", Function::Logistics),
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
        before: Some((640, Tier::Standard, Posture::Repeat)),
        wish: &[(1_000, 3), (240, 4)],
        wallet: &[(1_000, 28), (400, 40), (80, 46)],
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
            from: 1_060,
            to: 13,
            every: 36,
            by: MAREN,
        }),
        meetings: &[
            visit(
                1_030,
                &[0, 1],
                &[MAREN],
                "First two S80 in بئر ١; فارس measured less sand wear than he feared.",
            )
            .tone(1),
            visit(
                635,
                &[0],
                &[MAREN, OTTILIE],
                "Preferred for the southern well field; spares to be held in the port.",
            )
            .tone(2),
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
            ours(635, 600, (OTTILIE, NASRIN), "Spares in the free zone").kept(604),
            theirs(635, 590, "Import licence for the spares").kept(571),
            ours(64, 50, (MAREN, ARUN), "Pump curves for بئر ٤ and بئر ٧").kept(52),
            theirs(64, 21, "Confirm the well depths").kept(15),
            ours(15, -5, (MAREN, LEILA), "Offer in two lots"),
        ],
        complaints: &[complaint(455, "Cable gland leaks at 80 metres")
            .answered(454)
            .resolved(441, "Gland not rated for the depth", Function::Engineering)],
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
        before: Some((870, Tier::Major, Posture::Preferred)),
        wish: &[(1_280, 3), (880, 4), (240, 5)],
        wallet: &[(1_300, 52), (900, 66), (500, 75), (100, 78)],
        tags: &["joint development"],
        people: &[
            person("Haruko Mizusawa", "Head of engineering", "mizusawa", 4, 2).confirmed(),
            person("Kenta Oribe", "Purchasing", "oribe", 4, 1).confirmed(),
            person("Sōta Hanamori", "Shift leader", "hanamori", 1, 0)
                .known(700)
                .rose(380, 2)
                .turned(140, 2),
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
            from: 1_440,
            to: 3,
            every: 14,
            by: MAREN,
        }),
        meetings: &[
            visit(
                1_288,
                &[0, 1],
                &[MAREN, ARUN],
                "Vacuum line 2 converted in one weekend; Haruko's team did half of the work.",
            )
            .tone(2),
            visit(
                868,
                &[0, 1],
                &[MAREN, OTTILIE],
                "Agreed to develop a low-pulsation rotor together; costs are shared.",
            )
            .tone(2),
            fair(
                420,
                &[0],
                &[ARUN, JONAS],
                "Joint talk on pulsation at the paper congress.",
            )
            .tone(2),
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
            ours(
                868,
                800,
                (OTTILIE, ARUN),
                "Engineer for the rotor, two days a week",
            )
            .kept(806),
            theirs(868, 790, "Test stand in mill 1").kept(795),
            ours(143, 113, (ARUN, ARUN), "Rotor drawings for review").kept(120),
            ours(60, 40, (MAREN, OKSANA), "Train the night shift").kept(43),
            ours(7, -25, (ARUN, ARUN), "Second rotor for trial"),
            ours(
                420,
                0,
                (MAREN, OKSANA),
                "Rotor training for the fitters of mill 2",
            )
            .some_day(),
            theirs(143, 100, "Pulp data of one year").kept(101),
            theirs(60, 30, "Release paper for the joint article").kept(31),
        ],
        complaints: &[complaint(330, "Service report in the wrong language")
            .answered(330)
            .resolved(328, "Template mixed up", Function::Service)],
        ..PLAIN
    },
    Firm {
        number: "K-1016",
        name: "Yamabuki Fine Paper, Mill 2",
        above: Some("K-1012"),
        kind: AccountKind::Site,
        segment: "Paper",
        city: "Shirakaba",
        country: "Japan",
        domain: "yamabuki.example",
        since: 1_350,
        tier: Tier::Standard,
        posture: Posture::Preferred,
        wish: &[(240, 4)],
        people: &[person("Nagi Tokiwada", "Mill engineer", "tokiwada", 3, 1).confirmed()],
        orders: &[Habit {
            every: 54,
            basket: &[(SEALS, 16), (IMPELLER, 3)],
            late: 0,
            seller: MAREN,
            ..ORDINARY
        }],
        calls: Some(Calls {
            from: 1_300,
            to: 12,
            every: 60,
            by: OKSANA,
        }),
        meetings: &[visit(
            147,
            &[0],
            &[ARUN, OKSANA],
            "Measured vibration on all vacuum pumps; two run close to the limit.",
        )
        .tone(1)],
        promises: &[ours(147, 130, (ARUN, OKSANA), "Vibration report with limits").kept(134)],
        ..PLAIN
    },
    // The partner about to renew: six weeks to the end of the agreement, and much still to settle.
    Firm {
        number: "K-1014",
        name: "Almröte Getränkewerk",
        segment: "Food and dairy",
        city: "Oberwendel",
        country: "Austria",
        domain: "almroete.example",
        office: Some(office("Quellgasse 2", "5999", "Wendeltal", "", "")),
        since: 2_350,
        tier: Tier::Key,
        posture: Posture::Partnership,
        before: Some((1_140, Tier::Major, Posture::Preferred)),
        wish: &[(1_140, 4), (420, 5), (70, 4)],
        wallet: &[(1_320, 48), (1_000, 63), (600, 72), (110, 74)],
        tags: &["partner agreement", "renewal due"],
        facts: &[(
            "Agreement",
            "three years, service days and spares at fixed prices",
        )],
        dates: &[("Agreement ends", 44), ("Notice until", 14)],
        people: &[
            person("Veronika Lechthaler", "Managing director", "v.lechthaler", 5, 2).confirmed(),
            person("Matthäus Grieshuber", "Bottling manager", "m.grieshuber", 4, 2).confirmed(),
            person("Ines Paldauf", "Controlling", "i.paldauf", 3, 0)
                .known(150)
                .rose(66, 4),
        ],
        orders: &[
            Habit {
                to: 1_150,
                every: 33,
                basket: &[(HYGIENIC, 2), (SEALS, 12), (BLOCK_PUMP, 1)],
                seller: MAREN,
                ..ORDINARY
            },
            Habit {
                from: 1_136,
                every: 24,
                grows: 12,
                basket: &[(HYGIENIC, 3), (SEALS, 14), (SERVICE_DAY, 2)],
                discount: 9,
                late: 18,
                faulty: 40,
                seller: MAREN,
                ..ORDINARY
            },
        ],
        calls: Some(Calls {
            from: 1_430,
            to: 4,
            every: 15,
            by: MAREN,
        }),
        meetings: &[
            visit(
                1_142,
                &[0, 1],
                &[MAREN, OTTILIE],
                "Partner agreement signed for three years.",
            )
            .tone(2),
            visit(
                604,
                &[1],
                &[OKSANA, SIGNE],
                "Changeover on line 3 takes nine minutes instead of twenty-five.",
            )
            .tone(2),
            video(
                66,
                &[0, 2],
                &[MAREN, PETRA],
                "First talk on the renewal. Controlling wants the saving of three years in figures.",
            )
            .tone(0),
            visit(
                20,
                &[0, 1, 2],
                &[MAREN, OTTILIE],
                "Renewal: they would stay five years if service days cover the weekend shift.",
            )
            .tone(1),
            mail(
                6,
                &[2],
                &[MAREN, PETRA],
                "Asked for the renewal offer in two variants before the board meets.",
            )
            .inbound()
            .tone(0),
        ],
        promises: &[
            ours(1_142, 1_100, (OTTILIE, NASRIN), "Spares shelf in Oberwendel").kept(1_107),
            ours(604, 580, (SIGNE, OKSANA), "Changeover card for every line").kept(588),
            ours(66, 38, (MAREN, PETRA), "Savings of the agreement in figures").kept(41),
            ours(20, -4, (OTTILIE, OKSANA), "Price of service on weekend shifts"),
            ours(6, -9, (MAREN, HENNING), "Renewal offer in two variants"),
            theirs(20, -12, "Say whether notice will be given"),
            theirs(604, 570, "Hours of line 3, week by week").kept(575),
        ],
        complaints: &[complaint(388, "Service day cut short by a missing part")
            .answered(388)
            .resolved(382, "Part not on the shelf", Function::Service)],
        ..PLAIN
    },
];
