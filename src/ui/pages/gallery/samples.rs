//! Names that strain a layout: long ones, ones without a space, and ones that run from right to left.

/// Longer than any column.
pub const LONG: &str =
    "Vereinigte Oberrheinische Pumpen- und Armaturenwerke Aktiengesellschaft, Niederlassung Süd";

/// Longer than most labels, with nowhere to break.
pub const UNBROKEN: &str = "Wasserversorgungszweckverbandsgeschäftsführung";

/// Runs from right to left, with a Latin abbreviation in it.
pub const ARABIC: &str = "شركة مياه الخليج المتحدة للتوزيع (GWD)";

/// Runs from right to left, with figures in it.
pub const PERSIAN: &str = "شرکت آب و فاضلاب استان اصفهان، منطقهٔ ۱۲";

/// One word that runs from right to left, as short as the name of an axis must be.
pub const WORD: &str = "الإيرادات";

/// What an account may be called.
pub const NAMES: [&str; 6] = [
    "Aurelian Waterworks",
    ARABIC,
    LONG,
    "Mleczarnia Bystra Łąka",
    PERSIAN,
    "ПрАТ «Дніпровські насоси»",
];

/// The name of one of many accounts.
pub fn name(place: usize) -> &'static str {
    NAMES[place % NAMES.len()]
}
