//! The library of cryptography: that of TLS, and of everything that the crates above sign, encrypt and draw.
//!
//! The library is chosen here, once for all crates: aws-lc-rs if its feature is enabled, or else ring. So a program links
//! one library, and both only if its features say so. TLS uses rustls's process-wide provider if the program has installed
//! one.

use std::sync::Arc;

use rustls::crypto::CryptoProvider;

#[cfg(feature = "aws-lc-rs")]
pub use aws_lc_rs::{aead, digest, rand, signature};
#[cfg(all(feature = "ring", not(feature = "aws-lc-rs")))]
pub use ring::{aead, digest, rand, signature};

/// Makes the provider of TLS of the features.
const OWN_PROVIDER: Option<fn() -> CryptoProvider> = {
    #[cfg(feature = "aws-lc-rs")]
    {
        Some(rustls::crypto::aws_lc_rs::default_provider)
    }
    #[cfg(all(feature = "ring", not(feature = "aws-lc-rs")))]
    {
        Some(rustls::crypto::ring::default_provider)
    }
    #[cfg(not(any(feature = "ring", feature = "aws-lc-rs")))]
    {
        None
    }
};

/// Returns the provider of TLS: the process-wide one if there is one, or else that of the features. `None` if there is neither.
pub(crate) fn provider() -> Option<Arc<CryptoProvider>> {
    let chosen = CryptoProvider::get_default().cloned();
    chosen.or_else(|| OWN_PROVIDER.map(|make| Arc::new(make())))
}

/// Ensures that there is a process-wide provider, for a library that only uses that. An existing one stays.
pub fn install_provider() {
    if let Some(make) = OWN_PROVIDER
        && CryptoProvider::get_default().is_none()
    {
        // This fails if another thread has installed a provider meanwhile, which is fine.
        let _ = make().install_default();
    }
}
