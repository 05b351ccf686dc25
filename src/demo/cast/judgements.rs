//! How the customers pay, what they answered, what they need, and the games a few of them play.

use crate::demo::judged::{Judgement, UNJUDGED};
use crate::model::Cue;
use crate::model::Question::{Ease, Recommend, Satisfaction, Trust};

/// By account number; of an account that is not named, nothing is thought yet.
pub(in crate::demo) const JUDGEMENTS: &[Judgement] = &[
    // A new head of procurement asks for three quotations, and a rival runs a pump on trial.
    Judgement {
        number: "K-1001",
        pays: (2, 16),
        answers: &[
            (
                500,
                Trust,
                4,
                "You have always told us when something would be late.",
            ),
            (135, Trust, 3, ""),
            (135, Recommend, 6, "Ask me again when the quotations are in."),
        ],
        needs: &[
            (
                "Spares within two days",
                5,
                Some(3),
                &[("Halvorsen Pumps", 4), ("Tessaro", 3)],
            ),
            ("Power per cubic metre", 4, Some(5), &[("Halvorsen Pumps", 4)]),
            (
                "Price of a pump over its life",
                4,
                Some(4),
                &[("Halvorsen Pumps", 3)],
            ),
        ],
        signs: &[
            (134, Cue::NewBuyer, true, "Inês took over from Norberto."),
            (
                93,
                Cue::RivalQuoteShown,
                true,
                "A rival's pump runs on trial in hall 3.",
            ),
            (93, Cue::MeetingBeforeExpiry, false, ""),
        ],
        behaviour: [Some(true), Some(false), Some(true)],
        transactional: Some(35),
        switching: Some(140_000),
        links: 1,
        margin: Some(17),
        replaceable: (2, 2),
        central: Some(100),
        price: 3,
        ..UNJUDGED
    },
    Judgement {
        number: "K-1002",
        pays: (-4, 9),
        answers: &[
            (300, Satisfaction, 4, ""),
            (90, Trust, 4, "Your engineers know our lines."),
        ],
        needs: &[
            ("One price list for all plants", 4, Some(3), &[("Tessaro", 4)]),
            ("Resistance to solvents", 5, Some(5), &[("Tessaro", 3)]),
        ],
        behaviour: [Some(true), Some(true), None],
        transactional: Some(25),
        switching: Some(60_000),
        links: 2,
        margin: Some(6),
        replaceable: (2, 2),
        central: Some(80),
        price: 3,
        ..UNJUDGED
    },
    Judgement {
        number: "K-1003",
        pays: (-3, 8),
        answers: &[(200, Ease, 5, ""), (200, Satisfaction, 4, "")],
        needs: &[("Deliveries on the day", 5, Some(4), &[("Tessaro", 4)])],
        behaviour: [Some(true), None, Some(false)],
        links: 1,
        replaceable: (3, 3),
        central: Some(80),
        price: 3,
        ..UNJUDGED
    },
    Judgement {
        number: "K-1004",
        answers: &[
            (60, Recommend, 9, "Quick answers, and in Polish."),
            (60, Trust, 5, ""),
        ],
        needs: &[(
            "Somebody on site within a day",
            5,
            Some(4),
            &[("Halvorsen Pumps", 2)],
        )],
        behaviour: [Some(true), Some(true), Some(true)],
        transactional: Some(20),
        replaceable: (2, 3),
        central: Some(60),
        price: 2,
        ..UNJUDGED
    },
    // Grumbles, trusts, and pays to the day.
    Judgement {
        number: "K-1005",
        pays: (-8, 2),
        answers: &[
            (400, Satisfaction, 3, "Always something, but you come."),
            (45, Trust, 5, "When you say Tuesday, it is Tuesday."),
            (45, Recommend, 9, ""),
        ],
        needs: &[
            ("Seals that last a season", 5, Some(3), &[("Tessaro", 3)]),
            ("Answers the same day", 4, Some(5), &[("Tessaro", 2)]),
        ],
        signs: &[(
            80,
            Cue::DiscountNotFixAsked,
            false,
            "They want the seal, not the money.",
        )],
        behaviour: [Some(true), Some(true), Some(true)],
        transactional: Some(22),
        switching: Some(45_000),
        links: 1,
        margin: Some(5),
        replaceable: (2, 2),
        central: Some(100),
        price: 2,
        ..UNJUDGED
    },
    Judgement {
        number: "K-1006",
        pays: (4, 22),
        answers: &[
            (320, Trust, 4, ""),
            (85, Trust, 2, "We hear from you when the order is late."),
        ],
        needs: &[
            ("Price per pump", 5, Some(2), &[("Halvorsen Pumps", 4)]),
            ("Service in the region", 3, Some(4), &[("Halvorsen Pumps", 3)]),
        ],
        signs: &[
            (70, Cue::BudgetCutClaimed, true, ""),
            (70, Cue::VolumeHint, false, ""),
        ],
        behaviour: [Some(false), Some(false), None],
        transactional: Some(48),
        replaceable: (4, 3),
        central: Some(100),
        price: 4,
        ..UNJUDGED
    },
    // The price gamer: a complaint without evidence each time prices are talked about, and money held back.
    Judgement {
        number: "K-1008",
        pays: (12, 48),
        withholds: Some("\"Surface not as agreed\", said the day after it was due"),
        answers: &[(210, Satisfaction, 4, "Pumps are fine."), (30, Trust, 2, "")],
        needs: &[(
            "Lowest price",
            5,
            Some(2),
            &[("Tessaro", 4), ("Whoever is cheapest", 5)],
        )],
        signs: &[
            (
                26,
                Cue::ComplaintWithoutEvidence,
                true,
                "No photograph, no serial number.",
            ),
            (
                26,
                Cue::CoincidesWithPricing,
                true,
                "Two days before the price talk.",
            ),
            (
                25,
                Cue::DiscountNotFixAsked,
                true,
                "Six per cent, and it would be forgotten.",
            ),
            (24, Cue::UsersSatisfied, true, "The fitters say they run well."),
            (20, Cue::DisputeAfterDue, true, ""),
            (20, Cue::NoPriorComplaint, true, ""),
            (
                240,
                Cue::UnqualifiedBidders,
                true,
                "One of the bidders sells garden hoses.",
            ),
        ],
        behaviour: [Some(false), Some(false), Some(false)],
        transactional: Some(70),
        margin: Some(1),
        replaceable: (5, 5),
        central: Some(0),
        price: 5,
        ..UNJUDGED
    },
    Judgement {
        number: "K-1009",
        pays: (-5, 4),
        answers: &[(150, Trust, 4, ""), (150, Ease, 6, "")],
        needs: &[("Papers for the inspectors", 5, Some(5), &[("Tessaro", 3)])],
        behaviour: [Some(true), Some(false), Some(true)],
        transactional: Some(28),
        links: 1,
        replaceable: (2, 3),
        price: 2,
        ..UNJUDGED
    },
    Judgement {
        number: "K-1010",
        pays: (0, 25),
        our_fault: true,
        answers: &[(120, Ease, 3, "Three people for one spare part.")],
        behaviour: [None, Some(false), None],
        replaceable: (4, 4),
        price: 4,
        ..UNJUDGED
    },
    // A partnership as it should be.
    Judgement {
        number: "K-1012",
        pays: (-12, 0),
        answers: &[
            (420, Trust, 4, ""),
            (
                110,
                Trust,
                5,
                "You showed us your costs; we showed you our plans.",
            ),
            (110, Recommend, 10, ""),
            (110, Ease, 7, ""),
        ],
        needs: &[
            ("Pumps developed together", 5, Some(5), &[("Halvorsen Pumps", 3)]),
            (
                "No stop in the night shift",
                5,
                Some(5),
                &[("Halvorsen Pumps", 4)],
            ),
            ("Less water per tonne", 4, Some(4), &[("Tessaro", 3)]),
        ],
        signs: &[(110, Cue::CostBreakdownAsked, false, "")],
        behaviour: [Some(true), Some(true), Some(true)],
        transactional: Some(15),
        switching: Some(380_000),
        links: 3,
        margin: Some(9),
        replaceable: (1, 1),
        central: Some(90),
        price: 1,
        ..UNJUDGED
    },
    Judgement {
        number: "K-1013",
        pays: (28, 60),
        answers: &[(225, Trust, 1, "Nobody answers."), (225, Satisfaction, 1, "")],
        needs: &[("Somebody who answers at night", 5, Some(1), &[("Tessaro", 5)])],
        behaviour: [Some(false), Some(false), Some(false)],
        transactional: Some(55),
        replaceable: (5, 4),
        price: 4,
        ..UNJUDGED
    },
    // Six weeks before the end: terms opened again, though they trust us.
    Judgement {
        number: "K-1014",
        pays: (-6, 3),
        answers: &[(180, Trust, 4, ""), (60, Recommend, 8, "")],
        needs: &[
            (
                "Filling lines that never wait",
                5,
                Some(4),
                &[("Halvorsen Pumps", 4)],
            ),
            ("Terms for three years", 3, Some(3), &[("Halvorsen Pumps", 4)]),
        ],
        signs: &[
            (
                60,
                Cue::MeetingBeforeExpiry,
                true,
                "Asked for a talk a quarter early.",
            ),
            (38, Cue::RivalQuoteShown, true, "On the table, face up."),
            (38, Cue::ExecutiveCopiedFirst, false, ""),
        ],
        behaviour: [Some(true), Some(true), None],
        transactional: Some(30),
        switching: Some(90_000),
        links: 2,
        margin: Some(7),
        replaceable: (2, 2),
        central: Some(100),
        price: 3,
        ..UNJUDGED
    },
    Judgement {
        number: "K-1106",
        answers: &[(50, Trust, 2, "We wait for what you said in spring.")],
        behaviour: [None, Some(true), None],
        replaceable: (3, 3),
        price: 3,
        ..UNJUDGED
    },
    Judgement {
        number: "K-1110",
        answers: &[(75, Recommend, 9, "")],
        needs: &[("Colour never from the pump", 5, Some(5), &[("Tessaro", 4)])],
        behaviour: [Some(true), None, None],
        replaceable: (2, 4),
        price: 3,
        ..UNJUDGED
    },
    Judgement {
        number: "K-1205",
        pays: (-2, 6),
        answers: &[(220, Satisfaction, 5, "")],
        needs: &[("Tender papers in time", 4, None, &[("Halvorsen Pumps", 4)])],
        signs: &[(
            95,
            Cue::AuctionNotice,
            true,
            "All pumps of the region in one auction.",
        )],
        behaviour: [Some(false), None, Some(true)],
        links: 1,
        replaceable: (4, 3),
        central: Some(100),
        price: 4,
        ..UNJUDGED
    },
    Judgement {
        number: "K-1210",
        pays: (-4, 4),
        answers: &[(130, Trust, 4, "")],
        signs: &[
            (100, Cue::RivalsInvited, true, "Six town utilities at one table."),
            (100, Cue::UniformTermsAsked, true, ""),
        ],
        behaviour: [Some(true), None, Some(true)],
        replaceable: (3, 3),
        central: Some(100),
        price: 4,
        ..UNJUDGED
    },
];
