//! The window message with which HighLevel's login pages end.

mod message;
mod platform;

pub use message::{OauthMessage, OauthMessageError};
pub use platform::OauthPlatform;
