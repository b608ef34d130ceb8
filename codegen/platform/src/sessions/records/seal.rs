//! Encrypting sessions at rest.

use std::fmt;
use std::sync::Arc;

use highlevel_runtime::internal::crypto::aead::{
    AES_256_GCM, Aad, LessSafeKey, MAX_TAG_LEN, NONCE_LEN, Nonce, UnboundKey,
};
use highlevel_runtime::internal::crypto::digest::{SHA256, digest};

use crate::random;

/// The first byte of an encrypted record. JSON never starts with it.
const VERSION: u8 = 1;

/// Number of bytes of a key's id, which follow the first byte.
const KEY_ID_LEN: usize = 4;

/// Number of bytes before the ciphertext: the first byte, the id of the key and the nonce.
const HEADER_LEN: usize = 1 + KEY_ID_LEN + NONCE_LEN;

/// A key for encrypting stored sessions, by AES-256-GCM. `Debug` does not show it.
#[derive(Clone)]
pub struct EncryptionKey {
    id: [u8; KEY_ID_LEN],
    // `LessSafeKey` is not `Clone` in every supported crypto library.
    key: Arc<LessSafeKey>,
}

impl EncryptionKey {
    /// Creates a key from 32 random bytes. Keep them separate from the store; without them the records cannot be decrypted.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        let key = UnboundKey::new(&AES_256_GCM, &bytes).expect("the key has the length of AES-256");
        // The id states which key decrypts a record. It is a hash, so it does not reveal the key.
        let hash = digest(
            &SHA256,
            &[b"highlevel session key", bytes.as_slice()].concat(),
        );
        let mut id = [0; KEY_ID_LEN];
        id.copy_from_slice(&hash.as_ref()[..KEY_ID_LEN]);
        Self {
            id,
            key: Arc::new(LessSafeKey::new(key)),
        }
    }

    /// Creates a key from 64 hexadecimal digits, as printed by `openssl rand -hex 32`. White space around them is ignored.
    /// Returns `None` for any other string.
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.trim().as_bytes();
        let mut bytes = [0; 32];
        if digits.len() != 2 * bytes.len() {
            return None;
        }
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let digit = |digit: u8| {
                char::from(digit)
                    .to_digit(16)
                    .and_then(|value| u8::try_from(value).ok())
            };
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Some(Self::from_bytes(bytes))
    }
}

impl fmt::Debug for EncryptionKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("EncryptionKey([redacted])")
    }
}

/// Encrypts and decrypts the records of a store.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sealer {
    pub(crate) key: Option<EncryptionKey>,
    /// Keys that are only used to decrypt.
    pub(crate) previous: Vec<EncryptionKey>,
    pub(crate) reads_unencrypted: bool,
}

impl Sealer {
    /// Returns the bytes to store under `place`. With a key, they are encrypted and bound to the place, so they cannot be moved
    /// to another.
    pub(crate) fn seal(&self, place: &str, text: String) -> Vec<u8> {
        let Some(EncryptionKey { id, key }) = &self.key else {
            return text.into_bytes();
        };
        let nonce: [u8; NONCE_LEN] = random::secret_bytes();
        let mut sealed = Vec::with_capacity(HEADER_LEN + text.len() + MAX_TAG_LEN);
        sealed.push(VERSION);
        sealed.extend_from_slice(id);
        sealed.extend_from_slice(&nonce);
        let mut body = text.into_bytes();
        key.seal_in_place_append_tag(
            Nonce::assume_unique_for_key(nonce),
            Aad::from(place),
            &mut body,
        )
        .expect("a record is shorter than 64 GiB");
        sealed.extend_from_slice(&body);
        sealed
    }

    /// Returns the unencrypted bytes of a record stored under `place`, or the reason why it cannot be read.
    pub(crate) fn unseal(&self, place: &str, stored: &[u8]) -> Result<Vec<u8>, &'static str> {
        if stored.first() == Some(&VERSION) {
            return self.decrypt(place, stored);
        }
        // Someone who can write to the store but does not know the key must not be able to plant a session. So unencrypted
        // records are rejected whatever their first bytes are.
        if self.has_key() && !self.reads_unencrypted {
            return Err(
                "it is not encrypted although a key is set; to encrypt records that were stored without a key, call `accept_unencrypted`",
            );
        }
        Ok(stored.to_vec())
    }

    fn has_key(&self) -> bool {
        self.key.is_some() || !self.previous.is_empty()
    }

    fn decrypt(&self, place: &str, stored: &[u8]) -> Result<Vec<u8>, &'static str> {
        let Some((header, body)) = stored.split_at_checked(HEADER_LEN) else {
            return Err("it is cut short");
        };
        let (id, nonce) = header[1..].split_at(KEY_ID_LEN);
        let mut keys = self.key.iter().chain(&self.previous).peekable();
        if keys.peek().is_none() {
            return Err("it is encrypted and no key is set; call `encryption_key`");
        }
        let Some(key) = keys.find(|key| key.id == id) else {
            return Err(
                "it is encrypted with an unknown key; pass it to `encryption_key` or, if it was replaced, to `previous_key`",
            );
        };
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| "it is cut short")?;
        let mut body = body.to_vec();
        let text = key
            .key
            .open_in_place(nonce, Aad::from(place), &mut body)
            .map_err(
                |_| "it was altered, or stored under another name, after it had been encrypted",
            )?;
        let length = text.len();
        body.truncate(length);
        Ok(body)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn equal_records_have_different_nonces() {
        let sealer = Sealer {
            key: Some(EncryptionKey::from_bytes([1; 32])),
            ..Sealer::default()
        };
        let sealed: Vec<Vec<u8>> = (0..100)
            .map(|_| sealer.seal("place", "the same text".to_owned()))
            .collect();
        let nonces: HashSet<&[u8]> = sealed
            .iter()
            .map(|record| &record[1 + KEY_ID_LEN..HEADER_LEN])
            .collect();
        let bodies: HashSet<&[u8]> = sealed.iter().map(|record| &record[HEADER_LEN..]).collect();
        assert_eq!((nonces.len(), bodies.len()), (100, 100));
        for record in &sealed {
            let text = sealer.unseal("place", record);
            assert_eq!(text.as_deref(), Ok(b"the same text".as_slice()));
        }
    }
}
