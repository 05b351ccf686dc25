//! The sealed text: a readable header and deflated data under one checksum.

use super::Fault;
use super::pack::{pack, unpack};
use crc::{CRC_32_ISO_HDLC, Crc, Table};
use serde::{Serialize, de::DeserializeOwned};

/// No page or manifest inflates beyond this: a damaged or forged one must not fill the memory.
pub(super) const INFLATE_LIMIT: usize = 32 << 20;

/// Fast rather than small: an edit rewrites a page while a person waits.
const LEVEL: u8 = 3;

/// The checksum that zip and PNG use.
static CRC: Crc<u32, Table<1>> = Crc::<u32, Table<1>>::new(&CRC_32_ISO_HDLC);

/// A sealed text with what the manifest notes about it.
#[derive(Debug)]
pub(super) struct Sealed {
    pub(super) text: String,
    pub(super) checksum: u32,
}

/// A text whose checksum was right.
#[derive(Debug)]
pub(super) struct Unsealed {
    bytes: Vec<u8>,
    data_from: usize,
    pub(super) checksum: u32,
}

/// Checksum and header length before the header.
const PREAMBLE: usize = 4 + 2;

pub(super) fn deflate(data: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(data, LEVEL)
}

/// Puts header and deflated data under one checksum. The header stays outside the compression, since
/// it is known only after the data were split by their deflated size.
pub(super) fn seal(header: &impl Serialize, deflated: &[u8]) -> Sealed {
    let header = serde_json::to_vec(header).expect("a header is numbers and ids");
    let length = u16::try_from(header.len()).expect("a header is a few hundred bytes");
    joined(length, &header, deflated)
}

/// Whatever header and data under a right checksum: for tests with hostile bytes. None where the header is
/// longer than can be said.
#[cfg(not(target_arch = "wasm32"))]
#[doc(hidden)]
pub fn forged(header: &[u8], deflated: &[u8]) -> Option<(String, u32)> {
    let sealed = joined(u16::try_from(header.len()).ok()?, header, deflated);
    Some((sealed.text, sealed.checksum))
}

fn joined(length: u16, header: &[u8], deflated: &[u8]) -> Sealed {
    let mut bytes = Vec::with_capacity(PREAMBLE + header.len() + deflated.len());
    bytes.extend([0; 4]);
    bytes.extend(length.to_le_bytes());
    bytes.extend(header);
    bytes.extend(deflated);
    let checksum = CRC.checksum(&bytes[4..]);
    bytes[..4].copy_from_slice(&checksum.to_le_bytes());
    Sealed {
        text: pack(&bytes),
        checksum,
    }
}

/// Opens a sealed text as far as its checksum.
pub(super) fn unseal(text: &str) -> Result<Unsealed, Fault> {
    let bytes = unpack(text).map_err(|_| Fault::NotPacked)?;
    let (stated, rest) = bytes.split_first_chunk::<4>().ok_or(Fault::Checksum)?;
    let checksum = u32::from_le_bytes(*stated);
    if CRC.checksum(rest) != checksum {
        return Err(Fault::Checksum);
    }
    let (length, _) = rest.split_first_chunk::<2>().ok_or(Fault::Parse)?;
    let data_from = PREAMBLE + usize::from(u16::from_le_bytes(*length));
    if data_from > bytes.len() {
        return Err(Fault::Parse);
    }
    Ok(Unsealed {
        bytes,
        data_from,
        checksum,
    })
}

/// Reads JSON. The text is checked as a whole, which is quicker than string by string.
pub(super) fn parse<T: DeserializeOwned>(data: &[u8]) -> Result<T, Fault> {
    let text = std::str::from_utf8(data).map_err(|_| Fault::Parse)?;
    serde_json::from_str(text).map_err(|_| Fault::Parse)
}

impl Unsealed {
    pub(super) fn header<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        parse(&self.bytes[PREAMBLE..self.data_from])
    }

    pub(super) fn data(&self) -> Result<Vec<u8>, Fault> {
        use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
        decompress_to_vec_with_limit(&self.bytes[self.data_from..], INFLATE_LIMIT).map_err(
            |error| match error.status {
                TINFLStatus::HasMoreOutput => Fault::TooLarge,
                _ => Fault::Deflate,
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn header_and_data_come_back() {
        let sealed = seal(&(7, "x"), &deflate(b"records"));
        let opened = unseal(&sealed.text).expect("just sealed");
        assert_eq!(opened.header(), Ok((7, "x".to_owned())));
        assert_eq!(opened.data(), Ok(b"records".to_vec()));
        assert_eq!(opened.checksum, sealed.checksum);
    }

    #[test]
    fn a_text_that_inflates_without_end_is_refused() {
        let sealed = seal(&1, &deflate(&vec![0; INFLATE_LIMIT + 1]));
        assert_eq!(
            unseal(&sealed.text).and_then(|text| text.data()),
            Err(Fault::TooLarge)
        );
    }

    #[test]
    fn short_texts_are_refused() {
        for bytes in [&[][..], &[0; 3], &[0; 4]] {
            assert!(unseal(&pack(bytes)).is_err());
        }
    }
}
