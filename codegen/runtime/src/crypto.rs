//! The cryptography library that is used for TLS and, by the crates above, for signatures, encryption and random bytes.
//!
//! The library is chosen here for all crates: aws-lc-rs if its feature is enabled, or else ring. So a program links a single
//! library unless its features enable both. TLS uses rustls's process-wide provider if the program has installed one.

use std::sync::Arc;

use rustls::crypto::CryptoProvider;

#[cfg(feature = "aws-lc-rs")]
pub use aws_lc_rs::{aead, digest, rand, signature};
#[cfg(all(feature = "ring", not(feature = "aws-lc-rs")))]
pub use ring::{aead, digest, rand, signature};

/// Creates the TLS provider that the features select; `None` if they select none.
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

/// Returns the TLS provider: the process-wide one if installed, or else that of the features. `None` if there is neither.
pub(crate) fn provider() -> Option<Arc<CryptoProvider>> {
    let chosen = CryptoProvider::get_default().cloned();
    chosen.or_else(|| OWN_PROVIDER.map(|make| Arc::new(make())))
}

/// Installs the provider of the features process-wide, unless one is installed or the features select none. It is meant for
/// libraries that can only use the process-wide provider.
pub fn install_provider() {
    if let Some(make) = OWN_PROVIDER
        && CryptoProvider::get_default().is_none()
    {
        // This fails if another thread has installed a provider meanwhile, which is fine.
        let _ = make().install_default();
    }
}
