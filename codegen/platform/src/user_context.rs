//! User context: the user of a custom page or custom JavaScript of an app, which HighLevel's application passes to the
//! page.
//!
//! The page obtains an encrypted string (`REQUEST_USER_DATA` or `exposeSessionDetails`) and sends it to the app's server, which
//! decrypts it with the shared secret of the app. The secret must not reach the page.
//!
//! ```
//! # use highlevel_platform::user_context::{SharedSecret, UserContextError};
//! # fn run(encrypted: &str) -> Result<(), UserContextError> {
//! let secret = SharedSecret::new("the shared secret of the app");
//! let context = secret.decrypt(encrypted)?;
//! println!("{} in {:?}", context.user_id, context.active_location);
//! # Ok(())
//! # }
//! # assert!(run("").is_err());
//! ```
//!
//! # Authenticity
//!
//! The format (`CryptoJS`: MD5 and AES-256-CBC) has neither authentication nor a timestamp. Anyone who has seen an encrypted
//! string can send it again at any later time, so do not use it as a session: exchange it once for a session of your own. A
//! modified string is almost always rejected, but only because it rarely decrypts to JSON. So check the permissions of the user
//! in your own program, with [`user_id`](UserContext::user_id) and [`company_id`](UserContext::company_id).

mod context;
mod cryptojs;
mod secret;
mod user_type;

pub use context::UserContext;
pub use secret::{SharedSecret, UserContextError};
pub use user_type::UserType;
