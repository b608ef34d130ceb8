//! Sessions: the tokens of the accounts in which an app of HighLevel's marketplace is installed.
//!
//! [`Sessions`] installs the app (consent screen, exchange of the code), stores the tokens in a [`TokenStore`], refreshes them
//! ahead of their expiry and after a 401, and acquires the tokens of locations through their company's. A client
//! for each account comes from [`Sessions::client`].
//!
//! ```no_run
//! # #[cfg(feature = "sqlite")]
//! # async fn run(client_secret: String, callback: &str, kept: &str) -> Result<(), Box<dyn std::error::Error>> {
//! # mod highlevel { pub use highlevel_platform::*; pub use highlevel_runtime::Client; }
//! use highlevel::Client;
//! use highlevel::sessions::{OauthApp, Sessions, SqliteStore};
//!
//! let app = OauthApp::new("my-client-id", client_secret, "https://example.com/callback");
//! let sessions = Sessions::new(app, SqliteStore::open("sessions.db")?)?;
//!
//! // To install: send the browser to the consent screen, and keep the state in its session.
//! let authorization = sessions.authorize(["contacts.readonly", "oauth.write"]);
//! println!("{} {}", authorization.url(), authorization.state());
//!
//! // When the browser comes back:
//! let installation = sessions.finish(callback, kept).await?;
//! println!("installed in {}", installation.account);
//!
//! // From then on, in this and every other process that shares the store:
//! let clients = sessions.client(Client::builder())?;
//! let client = clients.location("ve9EPM428h8vShlRW1KT");
//! let of_company = clients.company("5DP4iH6HLkQsiKESj6rh");
//! # Ok(())
//! # }
//! ```
//!
//! # Refreshing once
//!
//! HighLevel's refresh tokens are single-use: two processes must not refresh one session at the same time, and the response to
//! a refresh must not be lost. Within a process one task refreshes; the others wait for it, or continue with the current token
//! while it is valid. Among processes, the record in the store states which process is refreshing, and is only replaced by
//! compare-and-set. New tokens are stored before they are used; if the store fails, they are used from memory and stored later.
//! Tasks that wait for a refresh share its result, even if it fails. After a failure, a later call starts another one, except
//! for 10 seconds if the current token is still valid, and for 30 seconds if the server has refused the same tokens. If a
//! process ends between the response and storing it, others try the old refresh token again after the claim has expired. If the
//! server refuses it, a location acquires a new token through its company's. If that is not possible, the app has to be
//! installed again: the error says so, and names the refresh that was lost.

mod api;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
mod handle;
mod records;
mod refresh;
mod requests;
mod store;

pub use api::authorize::Authorization;
pub use api::builder::SessionsBuilder;
pub use api::clients::SessionClients;
pub use api::install::{ExistingTokens, Installation};
pub use api::tokens::SessionTokens;
pub use handle::Sessions;
pub use records::account::Account;
pub use records::seal::EncryptionKey;
pub use requests::app::OauthApp;
#[cfg(feature = "redis")]
pub use store::RedisStore;
#[cfg(feature = "sqlite")]
pub use store::SqliteStore;
pub use store::{MemoryStore, StoreError, StoreFuture, TokenStore};
