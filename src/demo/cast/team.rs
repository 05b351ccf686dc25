//! The makers of Tidewright pumps, and what they sell.

use crate::model::Function;

pub(in crate::demo) struct Teammate {
    pub(in crate::demo) number: &'static str,
    pub(in crate::demo) name: &'static str,
    pub(in crate::demo) title: &'static str,
    pub(in crate::demo) mailbox: &'static str,
    pub(in crate::demo) extension: &'static str,
    pub(in crate::demo) function: Function,
    pub(in crate::demo) euro_per_hour: i64,
}

const fn teammate(
    (number, extension): (&'static str, &'static str),
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
        extension,
        function,
        euro_per_hour,
    }
}

pub(in crate::demo) const MAREN: usize = 0;
pub(in crate::demo) const TOMASZ: usize = 1;
pub(in crate::demo) const LEILA: usize = 2;
pub(in crate::demo) const OKSANA: usize = 3;
pub(in crate::demo) const ARUN: usize = 4;
pub(in crate::demo) const SIGNE: usize = 5;
pub(in crate::demo) const RAFAEL: usize = 6;
pub(in crate::demo) const NASRIN: usize = 7;
pub(in crate::demo) const JONAS: usize = 8;
pub(in crate::demo) const PETRA: usize = 9;
pub(in crate::demo) const HENNING: usize = 10;
pub(in crate::demo) const OTTILIE: usize = 11;

pub(in crate::demo) const TEAM: &[Teammate] = &[
    teammate(
        ("P-01", "101"),
        "Maren Okafor",
        "Key-account manager",
        "maren",
        Function::Sales,
        68,
    ),
    teammate(
        ("P-02", "102"),
        "Tomasz Wilkoń",
        "Area sales manager",
        "tomasz",
        Function::Sales,
        58,
    ),
    teammate(
        ("P-03", "103"),
        "Leïla Benhaddou",
        "Inside sales",
        "leila",
        Function::InsideSales,
        41,
    ),
    teammate(
        ("P-04", "104"),
        "Oksana Hrytsenko",
        "Service engineer",
        "oksana",
        Function::Service,
        62,
    ),
    teammate(
        ("P-05", "105"),
        "Arun Velloor",
        "Application engineer",
        "arun",
        Function::Engineering,
        71,
    ),
    teammate(
        ("P-06", "106"),
        "Signe Haldorf",
        "Product specialist, dosing and hygienic pumps",
        "signe",
        Function::ProductSpecialist,
        64,
    ),
    teammate(
        ("P-07", "107"),
        "Rafael Quintão",
        "Assembly planner",
        "rafael",
        Function::Production,
        52,
    ),
    teammate(
        ("P-08", "108"),
        "Nasrin Tabarsa",
        "Dispatch and customs",
        "nasrin",
        Function::Logistics,
        44,
    ),
    teammate(
        ("P-09", "109"),
        "Jonas Ehrlacher",
        "Fairs and literature",
        "jonas",
        Function::Marketing,
        47,
    ),
    teammate(
        ("P-10", "110"),
        "Petra Zvonar",
        "Credit and invoicing",
        "petra",
        Function::Finance,
        49,
    ),
    teammate(
        ("P-11", "111"),
        "Henning Brandvold",
        "Head of sales",
        "henning",
        Function::Management,
        92,
    ),
    teammate(
        ("P-12", "112"),
        "Ottilie Marwede",
        "Managing director",
        "ottilie",
        Function::Direction,
        135,
    ),
];

pub(in crate::demo) struct Article {
    pub(in crate::demo) number: &'static str,
    pub(in crate::demo) name: &'static str,
    pub(in crate::demo) unit: &'static str,
    /// List price and cost in euro.
    pub(in crate::demo) price: i64,
    pub(in crate::demo) cost: i64,
    pub(in crate::demo) stock: Option<i64>,
    pub(in crate::demo) lead_days: u16,
    pub(in crate::demo) discontinued: bool,
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
        stock: Some(stock),
        lead_days,
        discontinued: false,
    }
}

pub(in crate::demo) const SMALL_PUMP: usize = 0;
pub(in crate::demo) const LARGE_PUMP: usize = 1;
pub(in crate::demo) const DOSING: usize = 2;
pub(in crate::demo) const SUBMERSIBLE: usize = 3;
pub(in crate::demo) const HYGIENIC: usize = 4;
pub(in crate::demo) const VACUUM: usize = 5;
pub(in crate::demo) const SEALS: usize = 6;
pub(in crate::demo) const IMPELLER: usize = 7;
pub(in crate::demo) const DRIVE: usize = 8;
pub(in crate::demo) const SERVICE_DAY: usize = 9;
pub(in crate::demo) const BLOCK_PUMP: usize = 10;

pub(in crate::demo) const CATALOGUE: &[Article] = &[
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
    // Nobody keeps days in stock.
    Article {
        stock: None,
        ..article("TW-SRV", "Service day on site", "day", (980, 560), 0, 5)
    },
    Article {
        discontinued: true,
        ..article("TW-B30", "Block pump B30", "piece", (1_210, 860), 2, 40)
    },
];
