//! A common interface to the logins of all social networks that HighLevel connects.
//!
//! `highlevel` has three operations for each network: one starts its login, one lists the accounts that the login gives
//! access to, and one attaches an account. Their types differ by network, and TikTok's business profiles
//! are attached by the operation for its other profiles. This crate has one function for each step:
//!
//! ```no_run
//! use highlevel::Client;
//! use highlevel::social_login::{SocialLogin, SocialLoginMessage, SocialPlatform};
//! use highlevel_connect::{Purpose, choices, start};
//!
//! # async fn connect(client: &Client, origin: &str, data: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let (location, user) = ("ve9EPM428h8vShlRW1KT", "u37swmmLbA02zgqKPpxITe2");
//! let mut login = SocialLogin::new();
//! let state = login.state().to_owned();
//!
//! // The page opened a window: send it to the URL of the login.
//! login.begin(&state, SocialPlatform::Linkedin)?;
//! let started = start(client, &SocialPlatform::Linkedin, location, user, Purpose::Connect).await?;
//! println!("open {}", started.location);
//!
//! // The window posted a message: list the accounts that the login gives access to, and connect all of them.
//! let message = login.end(&state, origin, data, [SocialLoginMessage::DEFAULT_ORIGIN])?;
//! for choice in choices(client, location, &message).await? {
//!     println!("{}: {}", choice.kind, choice.name.as_deref().unwrap_or("without a name"));
//!     choice.attach().await?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The example `connect` of `highlevel` is a complete program that uses this crate, including the page that opens the login
//! window.

mod choice;
mod error;
mod platforms;

pub use choice::Choice;
pub use error::ConnectError;
pub use platforms::{Purpose, choices, connected, start};
