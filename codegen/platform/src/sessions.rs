//! Tokens that last: an app of HighLevel's marketplace, the accounts it is installed in, and the tokens of each.
//!
//! [`Sessions`] installs the app (the page of consent, the exchange of the code), keeps the tokens in a
//! [`TokenStore`], refreshes them ahead of their expiry and when the server answers 401, and gets tokens of locations by
//! that of their company. A client takes its tokens from [`Sessions::location`] or [`Sessions::company`].
//!
//! ```no_run
//! # #[cfg(feature = "sqlite")]
//! # async fn run(client_secret: String, callback: &str, kept: &str) -> Result<(), Box<dyn std::error::Error>> {
//! use highlevel_runtime::Client;
//! use highlevel_platform::sessions::{OauthApp, Sessions, SqliteStore};
//!
//! let app = OauthApp::new("my-client-id", client_secret, "https://example.com/callback");
//! let sessions = Sessions::new(app, SqliteStore::open("sessions.db")?)?;
//!
//! // To install: send the browser to the page of consent, and keep the state in its session.
//! let authorization = sessions.authorize(["contacts.readonly", "oauth.write"]);
//! println!("{} {}", authorization.url(), authorization.state());
//!
//! // When the browser comes back:
//! let installation = sessions.finish(callback, kept).await?;
//! println!("installed in {}", installation.account);
//!
//! // From then on, in this and every other process that shares the store:
//! let client = Client::builder().token_source(sessions.location("ve9EPM428h8vShlRW1KT")).build()?;
//! let of_company = client.with_token_source(sessions.company("5DP4iH6HLkQsiKESj6rh"));
//! # Ok(())
//! # }
//! ```
//!
//! # Refreshing once
//!
//! HighLevel's refresh tokens are used up by refreshing, so two processes must not refresh one session at once, and no
//! answer to a refresh may be lost. In a process one task refreshes and the others wait for it, or go on with the token
//! that there is as long as it is valid. Among processes the record in the store says who is refreshing, and is replaced by
//! compare-and-set only. New tokens are stored before they are used. Whoever waits for a refresh that fails shares its
//! failure; whoever comes later begins another. If a process ends between the answer and storing
//! it, others try the old refresh token once more when its time is over; if the server refuses it, a location gets a new
//! token by that of its company, and a company has to be installed again: the error says so, and which refresh was lost.

mod api;
mod handle;
mod records;
mod refresh;
mod requests;
mod store;

pub use api::authorize::Authorization;
pub use api::builder::SessionsBuilder;
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
