//! The public keys that signatures are checked with.

use std::fmt;
use std::ops::RangeInclusive;

use base64::Engine;
use highlevel_runtime::internal::crypto::signature::{
    ED25519, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey,
};

use super::der;

/// The key with which HighLevel signs webhooks (`X-GHL-Signature`), from its webhook guide.
const HIGHLEVEL: &str = "MCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg=";

/// The key of the retired signatures (`X-WH-Signature`), from the page "Webhook Authentication".
const HIGHLEVEL_LEGACY: &str = "\
    MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEAokvo/r9tVgcfZ5DysOSCFrm602qYV0MaAiNnX9O8KxMbiyRKWeL9JpCpVpt4XHIc\
    BOK4u3cLSqJGOLaPuXw6dO0t6Q/ZVdAV5Phz+ZtzPL16iCGeK9po6D6JHBpbi989mmzMryUnQJezlYJ3DVfBcsedpinheNnyYeFXolrJvcsj\
    DtfAeRx5ByHQmTnSdFUzuAnC9/GepgLT9SM4nCpvuxmZMxrJt5Rw+VUaQ9B8JSvbMPpez4peKaJPZHBbU3OdeCVx5klVXXZQGNHOs8gF3kvo\
    V5rTnXV0IknLBXlcKKAQLZcY/Q9rG6Ifi9c+5vqlvHPCUJFT5XUGG5RKgOKUJ062fRtN+rLYZUV+BjafxQauvC8wSWeYja63VSUruvmNj8xk\
    x2zE/Juc+yjLjTXpIocmaiFeAO6fUtNjDeFVkhf5LNb59vECyrHD2SQIrhgXpO4Q3dVNA5rw576PwTzNh/AMfHKIjE4xQA1SZuYJmNnmVZLI\
    ZBlQAF9Ntd03rfadZ+yDiOXCCs9FkHibELhCHULgCsnuDJHcrGNd5/Ddm5hxGQ0ASitgHeMZ0kcIOwKDOzOU53lDza6/Y09T7sYJPQe7z0cv\
    j7aE4B+Ax1ZoZGPzpJlZtGXCsu9aTEGEnKzmsFqwcSsnw3JB31IGKAykT1hhTiaCeIY/OwwwNUY2yvcCAwEAAQ==";

/// The sizes of the RSA keys that both cryptography libraries support.
const RSA_BITS: RangeInclusive<usize> = 2048..=8192;

const ED25519_IDENTIFIER: &[u8] = &[0x2b, 0x65, 0x70];
const RSA_IDENTIFIER: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

/// An Ed25519 public key.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

/// An RSA public key of 2048 to 8192 bits, for the retired signatures.
#[derive(Clone, PartialEq, Eq)]
pub struct LegacyPublicKey(Box<[u8]>);

/// The reasons why a string is not a public key for signatures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// The string is not base64.
    Encoding,
    /// The string is not a public key in the format `SubjectPublicKeyInfo` (`BEGIN PUBLIC KEY`).
    Format,
    /// The key is of another algorithm.
    Algorithm {
        /// The algorithm that is needed: `Ed25519` or `RSA`.
        expected: &'static str,
    },
    /// The RSA key has fewer than 2048 or more than 8192 bits.
    Size {
        /// The number of bits of the key.
        bits: usize,
    },
}

impl PublicKey {
    /// Returns the key with which HighLevel signs.
    pub fn highlevel() -> Self {
        Self::parse(HIGHLEVEL).expect("the constant is a key")
    }

    /// Reads a key in the formats of HighLevel and OpenSSL: PEM, or only its base64 content.
    ///
    /// # Errors
    ///
    /// Fails when the string is not an Ed25519 key in this format.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let info = decode(text)?;
        let (identifier, key) = der::read_public_key(&info).ok_or(KeyError::Format)?;
        if identifier != ED25519_IDENTIFIER {
            return Err(KeyError::Algorithm {
                expected: "Ed25519",
            });
        }
        key.try_into().map(Self).map_err(|_| KeyError::Format)
    }

    /// Creates a key from its 32 bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub(super) fn verifies(&self, body: &[u8], signature: &[u8]) -> bool {
        let key = UnparsedPublicKey::new(&ED25519, &self.0);
        key.verify(body, signature).is_ok()
    }
}

impl LegacyPublicKey {
    /// Returns the key with which HighLevel signed until July 2026.
    pub fn highlevel() -> Self {
        Self::parse(HIGHLEVEL_LEGACY).expect("the constant is a key")
    }

    /// Reads a key: PEM, or only its base64 content.
    ///
    /// # Errors
    ///
    /// Fails when the string is not an RSA key in this format, or when the key is too short or too long.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let info = decode(text)?;
        let (identifier, key) = der::read_public_key(&info).ok_or(KeyError::Format)?;
        if identifier != RSA_IDENTIFIER {
            return Err(KeyError::Algorithm { expected: "RSA" });
        }
        let bits = der::rsa_bits(key).ok_or(KeyError::Format)?;
        if !RSA_BITS.contains(&bits) {
            return Err(KeyError::Size { bits });
        }
        Ok(Self(key.into()))
    }

    pub(super) fn verifies(&self, body: &[u8], signature: &[u8]) -> bool {
        let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &self.0);
        key.verify(body, signature).is_ok()
    }
}

/// Decodes the base64 in all lines except the marker lines of a PEM file.
fn decode(text: &str) -> Result<Vec<u8>, KeyError> {
    let lines = text.lines().filter(|line| !line.starts_with("-----"));
    let base64: String = lines.flat_map(str::split_whitespace).collect();
    let decoded = base64::engine::general_purpose::STANDARD.decode(base64);
    decoded.map_err(|_| KeyError::Encoding)
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PublicKey").finish_non_exhaustive()
    }
}

impl fmt::Debug for LegacyPublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("LegacyPublicKey")
            .finish_non_exhaustive()
    }
}

impl fmt::Display for KeyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Encoding => formatter.write_str("the key is not base64"),
            Self::Format => formatter.write_str(
                "the key is not a public key in the format SubjectPublicKeyInfo (`BEGIN PUBLIC KEY`)",
            ),
            Self::Algorithm { expected } => {
                write!(
                    formatter,
                    "the key is of another algorithm; use an {expected} key"
                )
            }
            Self::Size { bits } => write!(
                formatter,
                "the RSA key has {bits} bits; use a key of {} to {} bits",
                RSA_BITS.start(),
                RSA_BITS.end()
            ),
        }
    }
}

impl std::error::Error for KeyError {}
