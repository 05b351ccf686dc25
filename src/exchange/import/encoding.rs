//! From bytes to text.

use yore::CodePage;
use yore::code_pages::{CP1250, CP1251, CP1252, CP1256};

/// How the bytes of a file stand for letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Western Europe; what is not UTF-8 is taken for it.
    Windows1252,
    /// Central Europe; by choice only, since its bytes cannot be told from the western ones.
    Windows1250,
    /// Cyrillic; by choice only.
    Windows1251,
    /// Arabic and Persian; by choice only.
    Windows1256,
}

/// So much of the file shows whether every other byte is zero.
const PROBE: usize = 4096;

impl Encoding {
    /// Every encoding, in the order offered.
    pub const ALL: [Self; 7] = [
        Self::Utf8,
        Self::Utf16Le,
        Self::Utf16Be,
        Self::Windows1252,
        Self::Windows1250,
        Self::Windows1251,
        Self::Windows1256,
    ];

    /// The encoding of these bytes: by their mark, by the zeros of UTF-16, by being valid UTF-8.
    pub(super) fn detect(bytes: &[u8]) -> Self {
        if let Some((encoding, _)) = Self::marked(bytes) {
            return encoding;
        }
        let probe = &bytes[..bytes.len().min(PROBE)];
        let zeros = |offset: usize| {
            probe
                .iter()
                .skip(offset)
                .step_by(2)
                .filter(|byte| **byte == 0)
                .count()
        };
        let (even, odd, pairs) = (zeros(0), zeros(1), probe.len() / 2);
        // Separators and digits of any file have a zero half in UTF-16, and the other half never.
        if pairs > 1 && odd * 3 > pairs && even * 10 < pairs {
            return Self::Utf16Le;
        }
        if pairs > 1 && even * 3 > pairs && odd * 10 < pairs {
            return Self::Utf16Be;
        }
        if std::str::from_utf8(bytes).is_ok() {
            Self::Utf8
        } else {
            Self::Windows1252
        }
    }

    /// The text, without the byte order mark. Bytes that mean nothing become U+FFFD.
    pub(super) fn decode(self, bytes: &[u8]) -> String {
        let bytes = match Self::marked(bytes) {
            Some((encoding, text)) if encoding == self => text,
            _ => bytes,
        };
        match self {
            Self::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
            Self::Utf16Le => utf16(bytes, u16::from_le_bytes),
            Self::Utf16Be => utf16(bytes, u16::from_be_bytes),
            Self::Windows1252 => CP1252.decode_lossy(bytes).into_owned(),
            Self::Windows1250 => CP1250.decode_lossy(bytes).into_owned(),
            Self::Windows1251 => CP1251.decode_lossy(bytes).into_owned(),
            Self::Windows1256 => CP1256.decode_lossy(bytes).into_owned(),
        }
    }

    /// The encoding that a byte order mark tells, and what follows the mark.
    fn marked(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let marks: [(Self, &[u8]); 3] = [
            (Self::Utf8, b"\xef\xbb\xbf"),
            (Self::Utf16Le, b"\xff\xfe"),
            (Self::Utf16Be, b"\xfe\xff"),
        ];
        marks
            .into_iter()
            .find_map(|(encoding, mark)| Some((encoding, bytes.strip_prefix(mark)?)))
    }
}

/// A half unit at the end, of a file that was cut off, means nothing either.
fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let letters = char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER));
    let cut = (!rest.is_empty()).then_some(char::REPLACEMENT_CHARACTER);
    letters.chain(cut).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn encodings_are_told_apart() {
        let text = "number,name\n1,Müller\n2,شركة النور\n";
        let marked = format!("\u{feff}{text}");
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (marked.as_bytes().to_vec(), Encoding::Utf8),
            (written(text, u16::to_le_bytes), Encoding::Utf16Le),
            (written(text, u16::to_be_bytes), Encoding::Utf16Be),
            (written(&marked, u16::to_le_bytes), Encoding::Utf16Le),
            (written(&marked, u16::to_be_bytes), Encoding::Utf16Be),
        ] {
            assert_eq!(Encoding::detect(&bytes), encoding);
            assert_eq!(encoding.decode(&bytes), text);
        }
    }

    #[test]
    fn what_is_not_utf8_is_western() {
        let bytes = b"name\nM\xfcller \x80\n";
        assert_eq!(Encoding::detect(bytes), Encoding::Windows1252);
        assert_eq!(Encoding::Windows1252.decode(bytes), "name\nMüller €\n");
        assert_eq!(Encoding::Windows1250.decode(b"\xb3"), "ł");
        assert_eq!(Encoding::Windows1251.decode(b"\xc4\xed\xb3"), "Дні");
        assert_eq!(
            Encoding::Windows1256.decode(b"\xc8\xd1\xed\xcf \x8d\x81"),
            "بريد چپ"
        );
        assert_eq!(Encoding::Utf16Le.decode(b"a\0\x00\xd8b"), "a\u{fffd}\u{fffd}");
        assert_eq!(Encoding::detect(b""), Encoding::Utf8);
        assert_eq!(Encoding::detect(b"\xff"), Encoding::Windows1252);
    }
}
