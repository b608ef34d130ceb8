//! The logins of social networks, and the window message that HighLevel's login pages post at the end.

mod login;
mod message;
mod platform;

pub use login::{SocialLogin, SocialLoginError};
pub use message::{SocialLoginMessage, SocialLoginMessageError};
pub use platform::SocialPlatform;
