//! The app that sessions belong to.

use std::fmt;

use secrecy::{ExposeSecret as _, SecretString};

use highlevel_runtime::{BuildError, Client, ClientBuilder, TokenType};

/// An app of HighLevel's marketplace.
#[must_use = "an app is used by `Sessions::new`"]
pub struct OauthApp {
    pub(crate) client_id: String,
    pub(crate) client_secret: SecretString,
    pub(crate) redirect_uri: String,
    pub(crate) user_type: Option<TokenType>,
    /// The client without a token, or `None` for the default.
    pub(crate) client: Option<Result<Client, BuildError>>,
}

impl OauthApp {
    /// Creates an app from its client id and secret and its redirect URL, all as registered in the marketplace.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<SecretString>,
        redirect_uri: impl Into<String>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            redirect_uri: redirect_uri.into(),
            user_type: None,
            client: None,
        }
    }

    /// Sets the type of token that an installation obtains. Unless set, the user chooses it on the consent screen.
    pub fn user_type(mut self, user_type: TokenType) -> Self {
        self.user_type = Some(user_type);
        self
    }

    /// Sets the client for the calls that obtain tokens or list installed locations, for example with a base URL or a proxy. A
    /// token that is set there is not used. These calls do not wait for rate limits as other calls of a client do, so an account
    /// that must wait does not delay others.
    pub fn client<C>(mut self, client: ClientBuilder<C>) -> Self {
        self.client = Some(unlimited(client).into_client());
        self
    }

    /// Fails if the client id or the client secret is empty, for example because an environment variable is empty.
    pub(crate) fn check(&self) -> Result<(), BuildError> {
        if self.client_id.is_empty() {
            return Err(BuildError::EmptySetting("client_id"));
        }
        if self.client_secret.expose_secret().is_empty() {
            return Err(BuildError::EmptySetting("client_secret"));
        }
        Ok(())
    }

    pub(crate) fn own_client() -> Result<Client, BuildError> {
        unlimited(Client::builder()).into_client()
    }
}

/// Removes the token, and disables waiting for the rate limit within a call, because a throttled location would delay all others.
/// A refresh that gets a 429 waits between its requests instead.
fn unlimited<C>(client: ClientBuilder<C>) -> ClientBuilder<C> {
    client
        .anonymous()
        .limit_wait(highlevel_runtime::LimitWait::Ignored)
}

impl fmt::Debug for OauthApp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("OauthApp")
            .field("client_id", &self.client_id)
            .field("redirect_uri", &self.redirect_uri)
            .field("user_type", &self.user_type)
            .finish_non_exhaustive()
    }
}
