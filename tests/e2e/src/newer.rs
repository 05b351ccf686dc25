//! A stored text as a version of the future may write it: packed and sealed as today's are, with a higher number
//! in its header.

use anyhow::{Context, Result};

/// The first of the characters in which fifteen bits are packed.
const BASE: u32 = 0x3400;

/// The same text, of version 9.
///
/// # Errors
/// It is no sealed text of a version below 9.
pub fn newer(text: &str) -> Result<String> {
    let mut bytes = unpack(text).context("no packed text")?;
    // Checksum, length of the header, header.
    let header = bytes.get_mut(6..12).context("no header")?;
    anyhow::ensure!(
        header.starts_with(b"{\"v\":") && header[5].is_ascii_digit(),
        "the header begins {header:?}"
    );
    header[5] = b'9';
    let checksum = crc32(&bytes[4..]).to_le_bytes();
    bytes[..4].copy_from_slice(&checksum);
    Ok(pack(&bytes))
}

fn unpack(text: &str) -> Option<Vec<u8>> {
    let mut bits: Vec<bool> = Vec::new();
    for char in text.chars() {
        let value = u32::from(char)
            .checked_sub(BASE)
            .filter(|value| *value < 1 << 15)?;
        bits.extend((0..15).rev().map(|place| value >> place & 1 == 1));
    }
    // The last set bit ends the text; what follows fills it up.
    bits.truncate(bits.iter().rposition(|bit| *bit)?);
    let whole = bits.chunks_exact(8);
    whole.remainder().is_empty().then(|| {
        whole
            .map(|byte| byte.iter().fold(0, |sum, bit| sum << 1 | u8::from(*bit)))
            .collect()
    })
}

fn pack(bytes: &[u8]) -> String {
    let mut bits: Vec<bool> = bytes
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |place| byte >> place & 1 == 1))
        .collect();
    bits.push(true);
    bits.resize(bits.len().div_ceil(15) * 15, false);
    bits.chunks(15)
        .map(|char| char.iter().fold(0, |sum, bit| sum << 1 | u32::from(*bit)))
        .filter_map(|value| char::from_u32(BASE + value))
        .collect()
}

/// The checksum that zip and PNG use.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32| {
        if crc & 1 == 1 {
            crc >> 1 ^ 0xEDB8_8320
        } else {
            crc >> 1
        }
    };
    let all = bytes.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| step(crc))
    });
    !all
}

#[cfg(test)]
mod tests {
    use super::*;
    use rapport::model::Book;
    use rapport::store::{self, KeyValue, MemoryKv, ReadOnly};

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }

    #[test]
    fn a_text_comes_back_and_a_newer_one_is_known_as_such() -> Result<()> {
        let mut kv = MemoryKv::default();
        let mut layout = store::open(&mut kv)?.layout;
        let edit = rapport::demo::book(
            chrono::NaiveDate::default(),
            rapport::model::Signature::default(),
            &mut rapport::model::Mint::new(1, 1),
        );
        let book = Book::default().edit(edit)?.0;
        store::save(&mut kv, &mut layout, &Book::default(), &book)?;
        for key in kv.keys()? {
            let text = kv.get(&key)?.context("a text")?;
            assert_eq!(unpack(&text).map(|bytes| pack(&bytes)), Some(text.clone()));
            kv.set(&key, &newer(&text)?)?;
        }
        let opened = store::open(&mut kv)?;
        assert_eq!(opened.read_only, Some(ReadOnly::Newer { v: 9 }));
        Ok(())
    }
}
