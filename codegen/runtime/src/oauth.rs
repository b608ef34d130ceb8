//! The logins of social networks, and the window message with which HighLevel's login pages end.

mod login;
mod message;
mod platform;

pub use login::{OauthLogin, OauthLoginError};
pub use message::{OauthMessage, OauthMessageError};
pub use platform::OauthPlatform;
