//! From bytes to text.

use encoding_rs as rs;

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
        if let Some((encoding, _)) = rs::Encoding::for_bom(bytes) {
            return Self::ALL.into_iter().find(|known| known.codec() == encoding).unwrap_or(Self::Utf8);
        }
        let probe = &bytes[..bytes.len().min(PROBE)];
        let zeros = |offset: usize| probe.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
        let (even, odd, pairs) = (zeros(0), zeros(1), probe.len() / 2);
        // Separators and digits of any file have a zero half in UTF-16, and the other half never.
        if pairs > 1 && odd * 3 > pairs && even * 10 < pairs {
            return Self::Utf16Le;
        }
        if pairs > 1 && even * 3 > pairs && odd * 10 < pairs {
            return Self::Utf16Be;
        }
        if std::str::from_utf8(bytes).is_ok() { Self::Utf8 } else { Self::Windows1252 }
    }

    /// The text, without the byte order mark. Bytes that mean nothing become U+FFFD.
    pub(super) fn decode(self, bytes: &[u8]) -> String {
        let codec = self.codec();
        codec.decode_with_bom_removal(bytes).0.into_owned()
    }

    fn codec(self) -> &'static rs::Encoding {
        match self {
            Self::Utf8 => rs::UTF_8,
            Self::Utf16Le => rs::UTF_16LE,
            Self::Utf16Be => rs::UTF_16BE,
            Self::Windows1252 => rs::WINDOWS_1252,
            Self::Windows1250 => rs::WINDOWS_1250,
            Self::Windows1251 => rs::WINDOWS_1251,
            Self::Windows1256 => rs::WINDOWS_1256,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn encodings_are_told_apart() {
        let text = "number,name\n1,Müller\n2,شركة النور\n";
        let marked = format!("\u{feff}{text}");
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), Encoding::Utf8),
            (marked.as_bytes().to_vec(), Encoding::Utf8),
            (utf16(text, u16::to_le_bytes), Encoding::Utf16Le),
            (utf16(text, u16::to_be_bytes), Encoding::Utf16Be),
            (utf16(&marked, u16::to_le_bytes), Encoding::Utf16Le),
            (utf16(&marked, u16::to_be_bytes), Encoding::Utf16Be),
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
        assert_eq!(Encoding::detect(b""), Encoding::Utf8);
        assert_eq!(Encoding::detect(b"\xff"), Encoding::Windows1252);
    }
}
