//! Bytes as text at fifteen bits per UTF-16 unit, the unit in which local storage counts its quota.

/// The first of the 2¹⁵ characters used, U+3400 to U+B3FF: all one unit long, none a surrogate, a control
/// character or one that JSON escapes, so that no layer on the way changes or lengthens the text.
const BASE: u32 = 0x3400;
const BITS: u32 = 15;

/// The text is none that [`pack`] makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotPacked;

/// Packs bytes into ⌊8n/15⌋ + 1 characters. One set bit and zeros fill the last, so that the length comes back.
pub(super) fn pack(bytes: &[u8]) -> String {
    let mut text = String::with_capacity((bytes.len() * 8 / 15 + 1) * 3);
    let (mut held, mut count) = (0_u32, 0);
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        count += 8;
        if count >= BITS {
            count -= BITS;
            text.push(character(held >> count));
            held &= (1 << count) - 1;
        }
    }
    text.push(character((held << 1 | 1) << (BITS - 1 - count)));
    text
}

/// Takes packed text apart again. Runs over the whole book at every start, hence over bytes: each
/// character that [`pack`] makes is three of them.
pub(super) fn unpack(text: &str) -> Result<Vec<u8>, NotPacked> {
    let (characters, rest) = text.as_bytes().as_chunks::<3>();
    let (last, characters) = characters
        .split_last()
        .filter(|_| rest.is_empty())
        .ok_or(NotPacked)?;
    let last = bits(*last)?;
    if last == 0 {
        return Err(NotPacked);
    }
    let mut bytes = Vec::with_capacity(characters.len() * 15 / 8 + 2);
    let (mut held, mut count) = (0_u64, 0);
    for character in characters {
        held = held << BITS | u64::from(bits(*character)?);
        count += BITS;
        // Four bytes at once, as soon as there are four.
        if count >= 32 {
            count -= 32;
            bytes.extend_from_slice(&((held >> count) as u32).to_be_bytes());
        }
    }
    let filling = last.trailing_zeros() + 1;
    held = held << (BITS - filling) | u64::from(last >> filling);
    count += BITS - filling;
    while count >= 8 {
        count -= 8;
        bytes.push((held >> count) as u8);
    }
    if count == 0 { Ok(bytes) } else { Err(NotPacked) }
}

/// UTF-16 units of a packed text, without counting them: each is three bytes long in UTF-8.
pub(super) fn units(packed: &str) -> u32 {
    u32::try_from(packed.len() / 3).unwrap_or(u32::MAX)
}

fn character(bits: u32) -> char {
    char::from_u32(BASE + bits).expect("fifteen bits above the base end before the surrogates")
}

/// The fifteen bits of a character of three bytes in UTF-8.
fn bits([a, b, c]: [u8; 3]) -> Result<u32, NotPacked> {
    let character = u32::from(a & 0x0f) << 12 | u32::from(b & 0x3f) << 6 | u32::from(c & 0x3f);
    match character.checked_sub(BASE) {
        // In text, a byte of this form begins a character of three.
        Some(bits) if a >> 4 == 0x0e && bits < 1 << BITS => Ok(bits),
        _ => Err(NotPacked),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_one_unit_and_unescaped_in_json() {
        let all: String = (0..1 << BITS).map(character).collect();
        assert_eq!(all.encode_utf16().count(), 1 << BITS);
        assert!(all.encode_utf16().all(|unit| !(0xD800..0xE000).contains(&unit)));
        assert!(!all.chars().any(char::is_control));
        assert_eq!(
            serde_json::to_string(&all).expect("serialises").len(),
            all.len() + 2
        );
    }

    #[test]
    fn two_and_a_half_million_units_hold_4_7_megabytes() {
        let text = pack(&vec![0xA5; 4_687_499]);
        assert_eq!(units(&text), 2_500_000);
        assert_eq!(text.encode_utf16().count(), 2_500_000);
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "a",
            "\u{3400}",
            "\u{B400}",
            "\u{D7FF}",
            "😀",
            "\u{3401}\u{3401}\u{3400}",
        ] {
            assert_eq!(unpack(text), Err(NotPacked), "{text:?}");
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    proptest::proptest! {
        #[test]
        fn bytes_come_back(bytes: Vec<u8>) {
            proptest::prop_assert_eq!(unpack(&pack(&bytes)), Ok(bytes));
        }

        #[test]
        fn any_text_unpacks_to_its_own_bytes_or_to_none(text in "[\u{33F0}-\u{B410}]{0,40}") {
            if let Ok(bytes) = unpack(&text) {
                proptest::prop_assert_eq!(pack(&bytes), text);
            }
        }
    }
}
