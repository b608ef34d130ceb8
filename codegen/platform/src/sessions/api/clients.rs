//! Clients whose tokens are those of sessions.

use std::fmt;
use std::marker::PhantomData;

use highlevel_runtime::{BuildError, Client, ClientBuilder};

use crate::sessions::handle::Sessions;

use super::tokens::SessionTokens;

/// The clients of a program that serves many accounts: one for each location and company, which share connections, limits and
/// settings. See [`Sessions::client`].
#[derive(Clone)]
pub struct SessionClients<C = Client> {
    sessions: Sessions,
    client: Client,
    made: PhantomData<fn() -> C>,
}

impl Sessions {
    /// Returns the clients of all accounts. `builder` has the common settings, and no token.
    ///
    /// In a test with the mock, pass `Client::builder().base_url(mock.url().as_str())`: the builder of `mock.client_builder()` has a
    /// token, so this function refuses it. [`OauthApp::client`](crate::sessions::OauthApp::client) accepts that builder.
    ///
    /// # Errors
    ///
    /// Fails when a setting is invalid, or when a token is set, which would not be sent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # use highlevel_runtime as highlevel;
    /// # use highlevel_platform::sessions::Sessions;
    /// # fn run(sessions: Sessions) -> Result<(), highlevel::BuildError> {
    /// use highlevel::Client;
    ///
    /// let clients = sessions.client(Client::builder())?;
    /// let of_location = clients.location("ve9EPM428h8vShlRW1KT");
    /// let of_company = clients.company("5DP4iH6HLkQsiKESj6rh");
    /// # Ok(())
    /// # }
    /// ```
    pub fn client<C: From<Client>>(
        &self,
        builder: ClientBuilder<C>,
    ) -> Result<SessionClients<C>, BuildError> {
        if builder.has_token() {
            return Err(BuildError::Conflict(
                "a token is set, but the clients of sessions use the tokens of the sessions; do not set one",
            ));
        }
        Ok(SessionClients {
            sessions: self.clone(),
            client: builder.anonymous().into_client()?,
            made: PhantomData,
        })
    }
}

impl<C: From<Client>> SessionClients<C> {
    /// Returns the client of a location. Operations that only a company (agency) may call use the token of its company.
    pub fn location(&self, id: impl Into<String>) -> C {
        self.with(self.sessions.location(id))
    }

    /// Returns the client of a company.
    #[doc(alias = "agency")]
    pub fn company(&self, id: impl Into<String>) -> C {
        self.with(self.sessions.company(id))
    }

    /// Returns a client with these tokens, for example those of a location whose company must be
    /// [named](SessionTokens::of_company).
    pub fn with(&self, tokens: SessionTokens) -> C {
        self.client.with_token_source(tokens).into()
    }
}

impl<C> fmt::Debug for SessionClients<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SessionClients")
            .field("sessions", &self.sessions)
            .field("client", &self.client)
            .finish()
    }
}
