//! What was agreed for a term: maintenance, rented pumps, frame contracts.

use crate::demo::plot::Agreement;

/// Kept up year by year.
const MAINTENANCE: Agreement = Agreement {
    subject: "Preventive maintenance",
    months: 12,
    renewals: 0,
    ahead: 200,
    renews: true,
    notice: Some(60),
    noticed: None,
    over: None,
    fee: None,
    covers_orders: false,
    benchmarking: false,
};

const RENTED: Agreement = Agreement {
    subject: "Rented vacuum pumps",
    months: 1,
    ahead: 12,
    notice: Some(14),
    ..MAINTENANCE
};

const SUPPLY: Agreement = Agreement {
    subject: "Supply agreement",
    months: 24,
    notice: Some(90),
    ..MAINTENANCE
};

/// Account numbers with their contracts.
pub(in crate::demo) const AGREEMENTS: &[(&str, Agreement)] = &[
    (
        "K-1001",
        Agreement {
            subject: "Frame contract",
            months: 36,
            ahead: 63,
            renews: false,
            notice: None,
            benchmarking: true,
            ..MAINTENANCE
        },
    ),
    (
        "K-1001",
        Agreement {
            renewals: 3,
            ahead: 210,
            fee: Some(48_000),
            ..MAINTENANCE
        },
    ),
    (
        "K-1002",
        Agreement {
            renewals: 1,
            ahead: 400,
            notice: Some(180),
            ..SUPPLY
        },
    ),
    (
        "K-1003",
        Agreement {
            renewals: 4,
            ahead: 150,
            fee: Some(18_600),
            ..MAINTENANCE
        },
    ),
    (
        "K-1004",
        Agreement {
            subject: "Service on call",
            renewals: 1,
            ahead: 300,
            fee: Some(6_400),
            ..MAINTENANCE
        },
    ),
    (
        "K-1005",
        Agreement {
            renewals: 5,
            ahead: 88,
            fee: Some(12_000),
            ..MAINTENANCE
        },
    ),
    // Their own month of notice was given after the third bad quarter.
    (
        "K-1006",
        Agreement {
            renewals: 3,
            ahead: 55,
            noticed: Some(25),
            fee: Some(7_200),
            ..MAINTENANCE
        },
    ),
    (
        "K-1010",
        Agreement {
            renewals: 20,
            fee: Some(1_150),
            ..RENTED
        },
    ),
    (
        "K-1012",
        Agreement {
            subject: "Partnership agreement",
            months: 36,
            renewals: 1,
            ahead: 640,
            ..SUPPLY
        },
    ),
    (
        "K-1012",
        Agreement {
            renewals: 6,
            ahead: 275,
            fee: Some(30_000),
            ..MAINTENANCE
        },
    ),
    (
        "K-1013",
        Agreement {
            renewals: 2,
            over: Some(118),
            fee: Some(9_900),
            ..MAINTENANCE
        },
    ),
    (
        "K-1014",
        Agreement {
            renewals: 1,
            ahead: 44,
            notice: Some(30),
            ..SUPPLY
        },
    ),
    (
        "K-1014",
        Agreement {
            renewals: 3,
            ahead: 180,
            fee: Some(15_000),
            ..MAINTENANCE
        },
    ),
    (
        "K-1016",
        Agreement {
            renewals: 2,
            ahead: 330,
            fee: Some(8_800),
            ..MAINTENANCE
        },
    ),
    (
        "K-1102",
        Agreement {
            renewals: 8,
            over: Some(300),
            fee: Some(640),
            ..RENTED
        },
    ),
    (
        "K-1106",
        Agreement {
            renewals: 1,
            over: Some(400),
            fee: Some(4_300),
            ..MAINTENANCE
        },
    ),
    (
        "K-1107",
        Agreement {
            renewals: 14,
            ahead: 20,
            fee: Some(480),
            ..RENTED
        },
    ),
    (
        "K-1108",
        Agreement {
            renewals: 5,
            ahead: 140,
            fee: Some(5_200),
            ..MAINTENANCE
        },
    ),
    (
        "K-1112",
        Agreement {
            renewals: 2,
            ahead: 95,
            fee: Some(14_000),
            ..MAINTENANCE
        },
    ),
    (
        "K-1201",
        Agreement {
            over: Some(700),
            fee: Some(3_800),
            ..MAINTENANCE
        },
    ),
    (
        "K-1204",
        Agreement {
            renewals: 5,
            over: Some(90),
            fee: Some(720),
            ..RENTED
        },
    ),
    (
        "K-1205",
        Agreement {
            subject: "Service on call",
            months: 36,
            renewals: 1,
            ahead: 510,
            fee: Some(54_000),
            ..MAINTENANCE
        },
    ),
    (
        "K-1206",
        Agreement {
            subject: "Seals and service, all included",
            renewals: 1,
            ahead: 120,
            fee: Some(9_600),
            covers_orders: true,
            ..MAINTENANCE
        },
    ),
    (
        "K-1210",
        Agreement {
            renewals: 7,
            ahead: 190,
            fee: Some(10_500),
            ..MAINTENANCE
        },
    ),
];
