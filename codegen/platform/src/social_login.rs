//! The logins of social networks, and the window message with which HighLevel's login pages end.

mod login;
mod message;
mod platform;

pub use login::{SocialLogin, SocialLoginError};
pub use message::{SocialLoginMessage, SocialLoginMessageError};
pub use platform::SocialPlatform;
