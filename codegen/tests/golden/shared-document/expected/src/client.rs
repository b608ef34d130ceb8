//! The client: where every call starts.

use std::ops::Deref;

use highlevel_runtime::{BuildError, ClientBuilder, TokenSource};

/// A client of the Pets API.
///
/// It is cheap to clone, and clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    runtime: highlevel_runtime::Client,
}

impl Client {
    /// Returns a builder to configure a client.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// Creates a client with the token and the base URL of the environment: see [`ClientBuilder::from_env`] for the variables.
    ///
    /// # Errors
    ///
    /// Fails if no token is set, or if a value cannot be used. The message names the variable and does not show its value.
    pub fn from_env() -> Result<Self, BuildError> {
        ClientBuilder::from_env()?.build()
    }

    /// Returns a client that takes its tokens from `source` and shares everything else with this one.
    #[must_use]
    pub fn with_token_source(&self, source: impl TokenSource + 'static) -> Self {
        self.runtime.with_token_source(source).into()
    }

    /// Returns the Pets API, version 2.
    #[cfg(feature = "pets")]
    pub fn pets(&self) -> crate::pets::Pets<'_> {
        crate::pets::Pets::new(&self.runtime)
    }
}

impl From<highlevel_runtime::Client> for Client {
    fn from(runtime: highlevel_runtime::Client) -> Self {
        Self { runtime }
    }
}

impl Deref for Client {
    type Target = highlevel_runtime::Client;

    fn deref(&self) -> &Self::Target {
        &self.runtime
    }
}
