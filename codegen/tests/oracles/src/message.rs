//! Properties of reading any window message.

use highlevel_platform::social_login::{SocialLoginMessage, SocialLoginMessageError};
use highlevel_runtime::json::to_json;
use highlevel_runtime::url::Url;

const ALLOWED: [&str; 2] = [SocialLoginMessage::DEFAULT_ORIGIN, "http://localhost:8080"];

/// Checks the properties for `event`: the origin in its first line, or the default if that is empty, and the data.
pub fn check(event: &str) {
    let (origin, data) = event.split_once('\n').unwrap_or(("", event));
    let origin = if origin.is_empty() {
        ALLOWED[0]
    } else {
        origin
    };
    match SocialLoginMessage::from_event(origin, data, ALLOWED) {
        Ok(message) => {
            allowed(origin);
            comes_back(&message);
        }
        Err(error) => short(&error),
    }
}

/// An accepted origin equals one of the allowed origins, by the rules of browsers.
fn allowed(origin: &str) {
    let parse = |text: &str| Url::parse(text).expect("it was allowed").origin();
    let sender = parse(origin);
    assert!(
        ALLOWED.iter().any(|allowed| parse(allowed) == sender),
        "{origin:?}"
    );
}

fn comes_back(message: &SocialLoginMessage) {
    assert!(["social_media_posting", "social-media-posting"].contains(&message.page.as_str()));
    assert!(!message.account_id.is_empty() && !message.platform.as_str().is_empty());
    let text = to_json(message).expect("what came from JSON can be written as JSON");
    let again = SocialLoginMessage::from_event(ALLOWED[1], &text, ALLOWED);
    assert_eq!(again.as_ref(), Ok(message));
}

/// An error message is one short line, whatever the message contains.
fn short(error: &SocialLoginMessageError) {
    let text = error.to_string();
    assert!(
        text.len() < 1500 && !text.contains(char::is_control),
        "{text:?}"
    );
}
