//! A login: the data that links the message at its end to the click at its start.

use std::fmt;
use std::time::{Duration, Instant};

use crate::random::secret_text;

use super::message::{SocialLoginMessage, SocialLoginMessageError};
use super::platform::SocialPlatform;

/// The logins of one browser, one at a time, each from the click that starts it to the message that ends it.
///
/// Keep it in the session of the browser. [`SocialLoginMessage`] states the result of a login, but does not identify the login:
/// this value does. Each login has a [`state`](Self::state) of 128 random bits, starts once, and accepts one message, which
/// must be about the same platform and arrive within its [`lifetime`](Self::lifetime). This type makes no requests, so a refused
/// message costs nothing.
///
/// # Examples
///
/// ```
/// # use highlevel_platform as highlevel;
/// use highlevel::social_login::{SocialLogin, SocialLoginMessage, SocialPlatform};
///
/// // In the session of a browser. The browser's page receives the state.
/// let mut login = SocialLogin::new();
/// let state = login.state().to_owned();
///
/// // The page opens a window; the server asks HighLevel for the URL to open in the window.
/// login.begin(&state, SocialPlatform::Linkedin)?;
///
/// // The page received the window's message and sends `event.origin` and `JSON.stringify(event.data)`.
/// let origin = "https://services.leadconnectorhq.com";
/// let data = r#"{"page": "social_media_posting", "platform": "linkedin", "accountId": "658a9b68"}"#;
/// let message = login.end(&state, origin, data, [SocialLoginMessage::DEFAULT_ORIGIN])?;
/// assert_eq!(message.account_id, "658a9b68");
///
/// // The login is over: another message changes nothing. The next login has a state of its own.
/// assert!(login.end(&state, origin, data, [SocialLoginMessage::DEFAULT_ORIGIN]).is_err());
/// assert_ne!(login.state(), state);
/// # Ok::<(), highlevel_platform::social_login::SocialLoginError>(())
/// ```
pub struct SocialLogin {
    /// The state of the next login.
    next: String,
    begun: Option<Begun>,
    lifetime: Duration,
}

/// A login that is under way.
struct Begun {
    state: String,
    platform: SocialPlatform,
    at: Instant,
}

/// The reasons why a login is not started, or a message is not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SocialLoginError {
    /// The state is not that of the login to start or end: it was forged or already used, its login has not started, or another
    /// login has started since.
    State,
    /// The message came too late, see [`SocialLogin::lifetime`].
    Expired,
    /// The message is about a different platform than the login.
    OtherPlatform {
        /// The platform of the login.
        expected: SocialPlatform,
        /// The platform of the message.
        found: SocialPlatform,
    },
    /// The message was refused.
    Message(SocialLoginMessageError),
}

impl SocialLogin {
    /// Default maximum duration of a login, 15 minutes. Users may have to look for their passwords and phones.
    pub const LIFETIME: Duration = Duration::from_secs(15 * 60);

    /// Creates a value without a login under way.
    pub fn new() -> Self {
        Self {
            next: secret_text::<16>(),
            begun: None,
            lifetime: Self::LIFETIME,
        }
    }

    /// Sets the maximum duration of a login: [`LIFETIME`](Self::LIFETIME), 15 minutes, unless set.
    #[must_use]
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self
    }

    /// Returns the state of the next login, which the page sends to start it: 32 hexadecimal digits. It is useless without the
    /// session.
    pub fn state(&self) -> &str {
        &self.next
    }

    /// Starts the login with this [`state`](Self::state), and creates the state of the next one. An earlier login no longer
    /// accepts a message.
    ///
    /// # Errors
    ///
    /// Fails when the state differs. So no other site can make a browser start a login.
    pub fn begin(&mut self, state: &str, platform: SocialPlatform) -> Result<(), SocialLoginError> {
        if !is_same(&self.next, state) {
            return Err(SocialLoginError::State);
        }
        self.begun = Some(Begun {
            state: std::mem::replace(&mut self.next, secret_text::<16>()),
            platform,
            at: Instant::now(),
        });
        Ok(())
    }

    /// Ends the login with the message of a window event, see [`SocialLoginMessage::from_event`]. If the login has
    /// this state, it is then over, whether the message is accepted or not. A different state leaves it unchanged.
    ///
    /// # Errors
    ///
    /// Fails when no login with this state is in progress, when the login has taken longer than its lifetime, when the message is
    /// refused, and when it is about a different platform than the login.
    pub fn end<I>(
        &mut self,
        state: &str,
        origin: &str,
        data: &str,
        allowed_origins: I,
    ) -> Result<SocialLoginMessage, SocialLoginError>
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        let begun = self.begun.take_if(|begun| is_same(&begun.state, state));
        let begun = begun.ok_or(SocialLoginError::State)?;
        if begun.at.elapsed() > self.lifetime {
            return Err(SocialLoginError::Expired);
        }
        let message = SocialLoginMessage::from_event(origin, data, allowed_origins)
            .map_err(SocialLoginError::Message)?;
        if message.platform == begun.platform {
            Ok(message)
        } else {
            Err(SocialLoginError::OtherPlatform {
                expected: begun.platform,
                found: message.platform,
            })
        }
    }
}

/// Compares two states in constant time.
fn is_same(own: &str, given: &str) -> bool {
    let pairs = own.bytes().zip(given.bytes());
    own.len() == given.len() && pairs.fold(0, |all, (own, given)| all | (own ^ given)) == 0
}

impl Default for SocialLogin {
    fn default() -> Self {
        Self::new()
    }
}

/// Omits the states.
impl fmt::Debug for SocialLogin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let platform = self.begun.as_ref().map(|begun| &begun.platform);
        formatter
            .debug_struct("SocialLogin")
            .field("begun", &platform)
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for SocialLoginError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::State => formatter.write_str("no login with this state is in progress"),
            Self::Expired => formatter.write_str("the message arrived too late"),
            Self::OtherPlatform { expected, found } => write!(
                formatter,
                "the login is for {expected}, but the message is about {:?}",
                found.as_str().chars().take(100).collect::<String>()
            ),
            Self::Message(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for SocialLoginError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Message(error) => error.source(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORIGIN: &str = SocialLoginMessage::DEFAULT_ORIGIN;
    const DATA: &str =
        r#"{"page":"social-media-posting","platform":"linkedin","accountId":"658a9b68"}"#;

    fn begun() -> (SocialLogin, String) {
        let mut login = SocialLogin::new();
        let state = login.state().to_owned();
        login.begin(&state, SocialPlatform::Linkedin).unwrap();
        (login, state)
    }

    #[test]
    fn states_differ_and_are_hexadecimal() {
        let (first, second) = (SocialLogin::new(), SocialLogin::new());
        assert_ne!(first.state(), second.state());
        assert_eq!(first.state().len(), 32);
        assert!(first.state().bytes().all(|byte| byte.is_ascii_hexdigit()));
        assert!(!format!("{first:?}").contains(first.state()));
    }

    #[test]
    fn a_login_takes_one_message() {
        let (mut login, state) = begun();
        let message = login.end(&state, ORIGIN, DATA, [ORIGIN]).unwrap();
        assert_eq!(message.account_id, "658a9b68");
        let again = login.end(&state, ORIGIN, DATA, [ORIGIN]);
        assert_eq!(again, Err(SocialLoginError::State));
        let begin = login.begin(&state, SocialPlatform::Linkedin);
        assert_eq!(begin, Err(SocialLoginError::State));
    }

    #[test]
    fn a_refused_message_ends_it_too() {
        let (mut login, state) = begun();
        let forged = login.end(&state, "https://evil.example", DATA, [ORIGIN]);
        assert!(matches!(
            forged,
            Err(SocialLoginError::Message(
                SocialLoginMessageError::Origin { .. }
            ))
        ));
        let late = login.end(&state, ORIGIN, DATA, [ORIGIN]);
        assert_eq!(late, Err(SocialLoginError::State));
    }

    #[test]
    fn another_state_changes_nothing() {
        let (mut login, state) = begun();
        let shorter = &state[..31];
        let longer = format!("{state}0");
        for other in ["", shorter, &longer, SocialLogin::new().state()] {
            let ended = login.end(other, ORIGIN, DATA, [ORIGIN]);
            assert_eq!(ended, Err(SocialLoginError::State));
        }
        login.end(&state, ORIGIN, DATA, [ORIGIN]).unwrap();
    }

    #[test]
    fn no_message_before_the_beginning_or_after_the_lifetime() {
        let mut login = SocialLogin::new().lifetime(Duration::ZERO);
        let state = login.state().to_owned();
        let early = login.end(&state, ORIGIN, DATA, [ORIGIN]);
        assert_eq!(early, Err(SocialLoginError::State));
        login.begin(&state, SocialPlatform::Linkedin).unwrap();
        std::thread::sleep(Duration::from_millis(2));
        let late = login.end(&state, ORIGIN, DATA, [ORIGIN]);
        assert_eq!(late, Err(SocialLoginError::Expired));
    }

    #[test]
    fn a_login_that_begins_later_takes_the_place() {
        let (mut login, first) = begun();
        let second = login.state().to_owned();
        login.begin(&second, SocialPlatform::Linkedin).unwrap();
        let ended = login.end(&first, ORIGIN, DATA, [ORIGIN]);
        assert_eq!(ended, Err(SocialLoginError::State));
        login.end(&second, ORIGIN, DATA, [ORIGIN]).unwrap();
    }

    #[test]
    fn the_platform_must_be_that_of_the_beginning() {
        let (mut login, state) = begun();
        let data = DATA.replace("linkedin", "google");
        let error = login.end(&state, ORIGIN, &data, [ORIGIN]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the login is for linkedin, but the message is about \"google\""
        );
    }
}
