//! The largest: one fell silent, one grows where nobody looked.

use super::office;
use super::team::{
    ARUN, DOSING, DRIVE, HENNING, IMPELLER, LARGE_PUMP, LEILA, MAREN, OKSANA, OTTILIE, PETRA, SEALS, SIGNE,
    SMALL_PUMP, TOMASZ,
};
use crate::demo::plot::{
    Calls, Firm, Habit, ORDINARY, PLAIN, call, complaint, letter, mail, ours, person, theirs, video, visit,
};
use crate::model::{AccountKind, Function, Posture, Tier};

pub(super) const FIRMS: &[Firm<'static>] = &[
    // The silent giant: the largest customer, and for three months not a word.
    Firm {
        number: "K-1001",
        name: "Aurelian Waterworks",
        segment: "Water supply",
        city: "Port Aurel",
        country: "Portugal",
        domain: "aurelian.example",
        office: Some(office(
            "Avenida das Comportas 41",
            "9940-102",
            "Costa Aurel",
            "",
            "",
        )),
        since: 3_900,
        tier: Tier::Key,
        posture: Posture::Preferred,
        before: Some((1_110, Tier::Major, Posture::Repeat)),
        wish: &[(1_100, 4), (560, 4), (240, 3)],
        wallet: &[(1_380, 44), (1_080, 57), (700, 62), (360, 60), (120, 48)],
        tags: &["frame contract"],
        facts: &[("Pumps running", "118, in four halls")],
        dates: &[("Frame contract ends", 63)],
        people: &[
            person("Inês Falcoeiro", "Head of procurement", "ines", 5, 1)
                .known(420)
                .turned(130, -1),
            person("Duarte Quintanel", "Plant engineer", "duarte", 3, 2).confirmed(),
            person("Norberto Vasquim", "Former head of procurement", "norberto", 5, 2).rose(430, 1),
            person("Beatriz Solmar", "Operations director", "beatriz", 4, 0),
        ],
        orders: &[Habit {
            to: 96,
            special: Some(("Suction bend to Aurelian drawing 114", 610)),
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
                1_395,
                &[3, 1],
                &[MAREN, ARUN],
                "Hall 1 test run: C125 holds the duty point at four per cent less power.",
            )
            .tone(2),
            visit(
                1_115,
                &[3],
                &[MAREN, HENNING],
                "Frame contract signed: volume prices, spares on call, two reviews a year.",
            )
            .tone(2),
            visit(
                676,
                &[3, 1, 2],
                &[MAREN, OKSANA],
                "Yearly review. Seal life is up; they plan hall 4 for the year after next.",
            )
            .tone(1),
            call(
                428,
                &[3],
                &[MAREN],
                "Norberto retires from procurement; introduces Inês by telephone.",
            )
            .tone(1),
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
            letter(
                17,
                &[0, 2],
                &[MAREN, HENNING],
                "Wrote to Inês and Beatriz by post, with a proposal for two lots.",
            )
            .unanswered(),
        ],
        promises: &[
            ours(1_115, 1_080, (HENNING, LEILA), "Price list of the frame contract").kept(1_084),
            ours(676, 640, (MAREN, OKSANA), "Seal-life statistics by hall").kept(645),
            theirs(676, 610, "Send the drawings of hall 4").kept(566),
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
        complaints: &[
            complaint(1_020, "Coupling guard missing on two C125")
                .answered(1_019)
                .resolved(1_013, "Left out when packing", Function::Logistics),
            complaint(512, "Bearing noise after 900 hours")
                .answered(511)
                .resolved(500, "Batch of bearings out of tolerance", Function::Production),
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
        office: Some(office(
            "Hafenring 12",
            "23999",
            "Nordhafen",
            "+49 30 23125 410",
            "+49 30 23125 419",
        )),
        since: 2_600,
        tier: Tier::Key,
        posture: Posture::Preferred,
        before: Some((940, Tier::Major, Posture::Repeat)),
        wish: &[(900, 3), (240, 4)],
        wallet: &[(1_240, 9), (880, 16), (500, 25), (100, 33)],
        tags: &["listed supplier"],
        people: &[
            person("Wiebke Tannhoff", "Chief purchasing officer", "w.tannhoff", 5, -1)
                .phone("+49 30 23125 411")
                .turned(610, 0),
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
            from: 1_410,
            to: 20,
            every: 45,
            by: MAREN,
        }),
        meetings: &[
            visit(
                1_160,
                &[0],
                &[MAREN, HENNING],
                "Asks why three plants pay three prices for the same seal set.",
            )
            .tone(-1),
            visit(
                938,
                &[0, 1],
                &[MAREN, OTTILIE],
                "Named us key supplier on trial; wants one price list for the group.",
            )
            .tone(0),
            letter(
                612,
                &[0],
                &[MAREN, PETRA],
                "Group price list accepted in writing, valid for two years.",
            )
            .inbound()
            .tone(1),
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
            ours(938, 900, (OTTILIE, HENNING), "One price list for every plant").kept(884),
            theirs(938, 860, "List of all pumps in service, by plant").kept(871),
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
        wish: &[(240, 3)],
        wallet: &[(1_150, 30), (520, 34), (150, 35)],
        people: &[
            person("Sanne Duinhoek", "Buyer", "s.duinhoek", 3, 1).confirmed(),
            person("Ruben Kanters", "Maintenance chief", "r.kanters", 2, 0)
                .rose(520, 3)
                .turned(515, 1),
        ],
        orders: &[Habit {
            every: 31,
            basket: &[(SMALL_PUMP, 3), (SEALS, 12), (IMPELLER, 2)],
            ..ORDINARY
        }],
        calls: Some(Calls {
            from: 1_420,
            to: 9,
            every: 33,
            by: LEILA,
        }),
        meetings: &[
            visit(
                1_210,
                &[0],
                &[TOMASZ],
                "Sanne wants fewer part numbers on the shelf; agreed on one seal size for all C40.",
            )
            .tone(1),
            visit(
                518,
                &[0, 1],
                &[TOMASZ, OKSANA],
                "Showed Ruben the alignment tool; he runs maintenance since this month.",
            )
            .tone(2),
            visit(
                77,
                &[0, 1],
                &[TOMASZ],
                "Walked the tank farm; six old pumps are due next year.",
            )
            .tone(1),
        ],
        promises: &[
            ours(518, 490, (TOMASZ, OKSANA), "Alignment course for six fitters").kept(481),
            ours(77, 49, (TOMASZ, ARUN), "Survey of the six old pumps").kept(51),
        ],
        complaints: &[
            complaint(1_077, "Impeller of the wrong trim")
                .answered(1_076)
                .resolved(1_068, "Old drawing in use", Function::Production),
            complaint(160, "Two seal sets of the wrong size")
                .answered(159)
                .resolved(154, "Picking error", Function::Logistics),
        ],
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
        before: Some((300, Tier::Small, Posture::Transactional)),
        wish: &[(700, 2), (240, 5)],
        wallet: &[(700, 10), (350, 30), (60, 55)],
        tags: &["growing"],
        people: &[
            person("Agnieszka Żurawińska", "Plant manager", "a.zurawinska", 4, 2).confirmed(),
            person("Łukasz Brzezicki", "Process engineer", "l.brzezicki", 3, 2),
            person("Grażyna Śliwonik", "Buyer", "g.sliwonik", 3, -1).turned(350, 1),
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
                690,
                &[2],
                &[TOMASZ],
                "First visit: they buy dosing pumps from the nearest dealer and know nobody at ours.",
            )
            .tone(0),
            visit(
                352,
                &[0, 2],
                &[TOMASZ, SIGNE],
                "Dosing skid runs without drift; Grażyna asks for one contact for everything.",
            )
            .tone(1),
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
            ours(690, 668, (TOMASZ, SIGNE), "Trial of a D6 in the acid line").kept(671),
            theirs(352, 320, "Name one buyer for both lines").kept(322),
            ours(190, 160, (TOMASZ, ARUN), "Sizing of the second line").kept(165),
            ours(24, -20, (TOMASZ, OKSANA), "Commissioning plan with named people"),
            theirs(24, -6, "Final flow rates of the second line"),
        ],
        ..PLAIN
    },
    // A site that buys through the unit above it: people and contacts, but no order of its own.
    Firm {
        number: "K-1015",
        name: "Nordalune Maasvliet, Tank Farm East",
        above: Some("K-1003"),
        kind: AccountKind::Site,
        segment: "Chemicals",
        city: "Maasvliet",
        country: "Netherlands",
        domain: "nordalune.example",
        office: Some(office("Kade 9, gate 4", "3199 XK", "Maasmond", "", "")),
        since: 1_700,
        tier: Tier::Small,
        posture: Posture::Repeat,
        tags: &["buys through Maasvliet"],
        people: &[person("Joost Everdam", "Shift engineer", "j.everdam", 2, 1)],
        calls: Some(Calls {
            from: 1_300,
            to: 30,
            every: 120,
            by: OKSANA,
        }),
        meetings: &[visit(
            205,
            &[0],
            &[OKSANA],
            "Checked fourteen pumps; four seals to be changed at the next stop.",
        )
        .tone(1)],
        promises: &[ours(205, 190, (OKSANA, OKSANA), "Inspection report of the tank farm").kept(193)],
        ..PLAIN
    },
];
