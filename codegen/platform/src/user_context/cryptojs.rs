//! The format in which `CryptoJS` encrypts with a passphrase, the same as that of `openssl enc -aes-256-cbc -md md5`:
//! AES-256-CBC, with key and initialization vector derived by MD5.

use aes::Aes256;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cbc::Decryptor;
use cbc::cipher::{BlockModeDecrypt, KeyIvInit};
use md5::{Digest, Md5};
use subtle::{Choice, ConstantTimeEq, ConstantTimeLess};

/// The first bytes of an encrypted message, before the salt.
const MAGIC: &[u8] = b"Salted__";

const BLOCK: usize = 16;
const SALT: usize = 8;

/// The result of a decryption. If the padding is invalid, `is_padded` is false and `text` is everything that was decrypted, so
/// that parsing it takes as long as with valid padding.
pub(super) struct Decrypted {
    buffer: Vec<u8>,
    length: usize,
    pub(super) is_padded: Choice,
}

impl Decrypted {
    pub(super) fn text(&self) -> &[u8] {
        &self.buffer[..self.length]
    }
}

/// Decrypts a message. Returns `None` if it does not have the format. This early return reveals nothing, because the sender can
/// check the format, too.
pub(super) fn decrypt(text: &str, passphrase: &[u8]) -> Option<Decrypted> {
    let bytes = STANDARD.decode(text.trim()).ok()?;
    let (salt, mut buffer) = {
        let salted = bytes.strip_prefix(MAGIC)?;
        let (salt, encrypted) = salted.split_at_checked(SALT)?;
        (salt, encrypted.to_vec())
    };
    if buffer.is_empty() || !buffer.len().is_multiple_of(BLOCK) {
        return None;
    }
    let (key, vector) = derive(passphrase, salt);
    let mut decryptor = Decryptor::<Aes256>::new(&key.into(), &vector.into());
    for block in buffer.chunks_exact_mut(BLOCK) {
        let block: &mut [u8; BLOCK] = block.try_into().ok()?;
        decryptor.decrypt_block(block.into());
    }
    let (is_padded, padding) = padding(&buffer);
    Some(Decrypted {
        length: buffer.len() - padding,
        buffer,
        is_padded,
    })
}

/// Derives key and initialization vector as OpenSSL's `EVP_BytesToKey` does with MD5 and one round.
fn derive(passphrase: &[u8], salt: &[u8]) -> ([u8; 32], [u8; BLOCK]) {
    let mut derived = [[0; 16]; 3];
    let mut previous: Option<[u8; 16]> = None;
    for block in &mut derived {
        let mut hash = Md5::new();
        if let Some(previous) = previous {
            hash.update(previous);
        }
        hash.update(passphrase);
        hash.update(salt);
        *block = hash.finalize().into();
        previous = Some(*block);
    }
    let [first, second, vector] = derived;
    let mut key = [0; 32];
    key[..16].copy_from_slice(&first);
    key[16..].copy_from_slice(&second);
    (key, vector)
}

/// Returns whether the last block ends with valid PKCS #7 padding, and the length of the padding, which is zero if it is
/// invalid. It runs in constant time.
fn padding(buffer: &[u8]) -> (Choice, usize) {
    let last = &buffer[buffer.len() - BLOCK..];
    let length = last[BLOCK - 1];
    let mut is_padded = !length.ct_eq(&0) & length.ct_lt(&17);
    for (position, byte) in (1..=16_u8).zip(last.iter().rev()) {
        // Every padding byte holds the length of the padding (PKCS #7).
        let is_within = position.ct_lt(&length) | position.ct_eq(&length);
        is_padded &= !is_within | byte.ct_eq(&length);
    }
    // All bits are set if the padding is valid, none otherwise.
    let mask = is_padded.unwrap_u8().wrapping_neg();
    (is_padded, usize::from(length & mask))
}
