//! The reasons why a verifier rejects a request.

use std::fmt;
use std::time::Duration;

use highlevel_runtime::JsonError;
use highlevel_runtime::http::StatusCode;

/// The reason why [`Verifier::verify`](super::Verifier::verify) rejected a request. No message contains a value of the
/// body.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// The request has no signature.
    MissingSignature,
    /// There is only a signature in the retired header `X-WH-Signature`, which the program has not enabled.
    LegacySignature,
    /// There is more than one signature in the header.
    SeveralSignatures,
    /// The signature is not base64.
    SignatureEncoding,
    /// The signature is too short: a part of it is missing.
    SignatureTruncated {
        /// The length of the signature in bytes.
        length: usize,
    },
    /// The header contains a signature of the type that belongs in the other signature header.
    SwappedSignature,
    /// The length of the signature is not valid for the algorithm.
    SignatureAlgorithm {
        /// The length of the signature in bytes; an estimate if the header is longer than that of any signature.
        length: usize,
    },
    /// The signature does not match the body with any of the keys: the body was changed, or signed with another key.
    SignatureMismatch,
    /// The delivery is for another app.
    OtherApp,
    /// The delivery is older than the verifier allows.
    TooOld {
        /// The age of the delivery, by its signed timestamp and the clock of this machine.
        age: Duration,
        /// The maximum age.
        max_age: Duration,
    },
    /// The timestamp is not a time, so the age is unknown.
    Timestamp,
    /// The body is signed but is not JSON, or its values are nested more than 256 deep.
    NotJson(JsonError),
    /// The body is signed but is not an event, for example a list.
    NotAnEvent,
    /// The body is signed, but decoding its event would take more memory or work than is allowed.
    TooLarge,
}

impl VerifyError {
    /// Returns the status to respond with: 401 if the signature is missing or not valid or the delivery is too old, 403 if the
    /// delivery is for another app, 400 if the body or its timestamp cannot be read, 413 for [`TooLarge`](Self::TooLarge).
    pub fn status(&self) -> StatusCode {
        match self {
            Self::MissingSignature
            | Self::LegacySignature
            | Self::SeveralSignatures
            | Self::SignatureEncoding
            | Self::SignatureTruncated { .. }
            | Self::SwappedSignature
            | Self::SignatureAlgorithm { .. }
            | Self::SignatureMismatch
            | Self::TooOld { .. } => StatusCode::UNAUTHORIZED,
            Self::OtherApp => StatusCode::FORBIDDEN,
            Self::Timestamp | Self::NotJson(_) | Self::NotAnEvent => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        }
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingSignature => formatter.write_str(
                "the request has no signature (header `X-GHL-Signature`); webhook actions of workflows are never signed",
            ),
            Self::LegacySignature => formatter.write_str(
                "the request has only the retired signature `X-WH-Signature`; enable `accept_legacy_signatures` to accept it",
            ),
            Self::SeveralSignatures => {
                formatter.write_str("the request has more than one signature")
            }
            Self::SignatureEncoding => formatter.write_str("the signature is not base64"),
            Self::SignatureTruncated { length } => write!(
                formatter,
                "the signature has {length} bytes, so a part of it is missing"
            ),
            Self::SwappedSignature => {
                formatter.write_str("the header contains a signature that belongs in the other header")
            }
            Self::SignatureAlgorithm { length } => write!(
                formatter,
                "the signature has {length} bytes, so it is of another algorithm"
            ),
            Self::SignatureMismatch => formatter.write_str(
                "the signature does not match the body; check that the body is passed as it was received, and the public key",
            ),
            Self::OtherApp => formatter.write_str("the delivery is to another app"),
            Self::TooOld { age, max_age } => {
                let (age, max_age) = (age.as_secs(), max_age.as_secs());
                write!(
                    formatter,
                    "the delivery is {} old, and the maximum is {}",
                    in_words(age, |rounded| rounded > max_age),
                    in_words(max_age, |rounded| rounded == max_age)
                )
            }
            Self::Timestamp => formatter.write_str(
                "the timestamp of the delivery is not a valid time, so its age is not known; `any_age` accepts it",
            ),
            Self::NotJson(error) if error.exceeds_limit() => {
                write!(formatter, "the body cannot be read: {error}")
            }
            Self::NotJson(error) => write!(formatter, "the body is not JSON: {error}"),
            Self::NotAnEvent => formatter.write_str("the body is not an event"),
            Self::TooLarge => {
                formatter.write_str("the decoded event would exceed the memory limit of a delivery")
            }
        }
    }
}

/// Units of time by their lengths in seconds, longest first.
const UNITS: [(u64, &str); 4] = [
    (86_400, "day"),
    (3_600, "hour"),
    (60, "minute"),
    (1, "second"),
];

/// Returns the time in the longest unit for which the time, rounded down to whole units, is `precise` enough: `2525 days`.
fn in_words(seconds: u64, precise: impl Fn(u64) -> bool) -> String {
    let is_precise = |(length, _): &(u64, &str)| precise(seconds / length * length);
    let found = UNITS.into_iter().find(is_precise);
    let (length, unit) = found.unwrap_or((1, "second"));
    let count = seconds / length;
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{plural}")
}

impl std::error::Error for VerifyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NotJson(error) => Some(error),
            _ => None,
        }
    }
}
