//! Folding of words, so that `Straße`, `STRASSE`, `customer_ID` and `CustomerId` meet their synonyms.

use std::borrow::Cow;

/// Letters and digits only, lower case, without diacritics; Arabic letters in their plain form.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match plain(letter) {
            Some(plain) => folded.push_str(plain),
            None if letter.is_alphanumeric() => folded.push(digit(letter)),
            None => {}
        }
    }
    folded
}

fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ą' | 'ā' | 'ă' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' | 'ē' => "e",
        'ì' | 'í' | 'î' | 'ï' | 'ı' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ș' | 'ş' => "s",
        'ß' => "ss",
        'ť' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'æ' => "ae",
        'œ' => "oe",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ى' | 'ي' => "ی",
        'ك' => "ک",
        'ة' => "ه",
        // Combining marks, the Arabic vowel signs and the tatweel carry no difference here.
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}' | 'ـ' => "",
        _ => return None,
    })
}

/// A digit of any of the scripts we meet, as an ASCII digit; anything else unchanged.
fn digit(letter: char) -> char {
    match letter {
        '٠'..='٩' => shift(letter, '٠'),
        '۰'..='۹' => shift(letter, '۰'),
        _ => letter,
    }
}

fn shift(letter: char, zero: char) -> char {
    char::from(b'0' + (letter as u32 - zero as u32) as u8)
}

/// The text with Arabic and Persian digits as ASCII digits, and directional marks removed.
pub fn western_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let marks = |letter: &char| !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    Cow::Owned(text.chars().filter(marks).map(digit).collect())
}

/// Says nothing: empty, or one of the words by which other systems write emptiness.
pub(super) fn is_blank(cell: &str) -> bool {
    let cell = cell.trim();
    matches!(cell, "" | "-" | "–" | "—" | "\\N")
        || ["null", "(null)", "<null>", "n/a", "#n/a"]
            .iter()
            .any(|word| cell.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_fold_to_one_spelling() {
        for (text, folded) in [
            ("customerID", "customerid"),
            ("Customer_ID ", "customerid"),
            ("customer id", "customerid"),
            ("Straße", "strasse"),
            ("STRASSE", "strasse"),
            ("Número", "numero"),
            ("e\u{301}tat", "etat"),
            ("Zamówienie", "zamowienie"),
            ("رقم العميل", "رقمالعمیل"),
            ("№ ۱۲", "12"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn words_for_nothing_are_blank() {
        for cell in ["", "  ", "NULL", "null", "N/A", "n/a", "-", "\\N", "\u{a0}"] {
            assert!(is_blank(cell), "{cell:?}");
        }
        for cell in ["0", "NA", "none", "--x", "Null & Co"] {
            assert!(!is_blank(cell), "{cell:?}");
        }
    }
}
