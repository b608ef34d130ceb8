//! Finding and decoding the signature in the headers of a request, without checking it.

use base64::Engine;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use highlevel_runtime::http::{HeaderMap, HeaderValue};

use super::verify_error::VerifyError;

/// The header of the Ed25519 signature.
pub(super) const HEADER: &str = "x-ghl-signature";

/// The header of the RSA signature, which HighLevel sent until July 2026.
pub(super) const LEGACY_HEADER: &str = "x-wh-signature";

/// The length of an Ed25519 signature in bytes.
const LENGTH: usize = 64;

/// The lengths of RSA signatures in bytes, by keys of 2048, 3072, 4096 and 8192 bits.
const LEGACY_LENGTHS: [usize; 4] = [256, 384, 512, 1024];

/// The longest header value that is decoded: base64 of the longest signature.
const MAX_TEXT: usize = 1368;

/// Base64 with optional padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A decoded signature. A legacy signature has at least 256 bytes.
pub(super) enum Signature {
    Ed25519([u8; LENGTH]),
    Legacy(Vec<u8>),
}

impl Signature {
    /// Finds the only signature. The retired header is only used if the current one is absent.
    pub(super) fn find(headers: &HeaderMap) -> Result<Self, VerifyError> {
        if let Some(text) = find_one(headers, HEADER)? {
            let bytes = decode(text)?;
            return bytes
                .as_slice()
                .try_into()
                .map(Self::Ed25519)
                .map_err(|_| wrong_length(bytes.len()));
        }
        let Some(text) = find_one(headers, LEGACY_HEADER)? else {
            return Err(VerifyError::MissingSignature);
        };
        let bytes = decode(text)?;
        match bytes.len() {
            LENGTH => Err(VerifyError::SwappedSignature),
            length if length < LEGACY_LENGTHS[0] => Err(VerifyError::SignatureTruncated { length }),
            _ => Ok(Self::Legacy(bytes)),
        }
    }
}

fn wrong_length(length: usize) -> VerifyError {
    match length {
        0..LENGTH => VerifyError::SignatureTruncated { length },
        _ if LEGACY_LENGTHS.contains(&length) => VerifyError::SwappedSignature,
        _ => VerifyError::SignatureAlgorithm { length },
    }
}

/// Returns the only value of a header. Empty values and `N/A` count as absent.
fn find_one<'a>(headers: &'a HeaderMap, name: &str) -> Result<Option<&'a [u8]>, VerifyError> {
    let values = headers.get_all(name).iter().map(HeaderValue::as_bytes);
    let mut values = values.map(<[u8]>::trim_ascii).filter(|value| {
        let is_absent = value.is_empty() || value.eq_ignore_ascii_case(b"n/a");
        !is_absent
    });
    let first = values.next();
    // A comma means that a proxy has joined two headers into one.
    if values.next().is_some() || first.is_some_and(|value| value.contains(&b',')) {
        return Err(VerifyError::SeveralSignatures);
    }
    Ok(first)
}

fn decode(text: &[u8]) -> Result<Vec<u8>, VerifyError> {
    if text.len() > MAX_TEXT {
        return Err(VerifyError::SignatureAlgorithm {
            length: text.len() / 4 * 3,
        });
    }
    BASE64
        .decode(text)
        .map_err(|_| VerifyError::SignatureEncoding)
}
