//! What must hold of any message that a window receives.

use highlevel_platform::social_login::{SocialLoginMessage, SocialLoginMessageError};
use highlevel_runtime::json::to_json;
use highlevel_runtime::url::Url;

const ALLOWED: [&str; 2] = [SocialLoginMessage::DEFAULT_ORIGIN, "http://localhost:8080"];

/// Fails if any property does not hold of `event`: the origin in its first line, unless that is empty, and the data.
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

/// An origin that is heard is one of those allowed, as browsers compare origins.
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

/// An error is one short line, whatever the sender wrote.
fn short(error: &SocialLoginMessageError) {
    let text = error.to_string();
    assert!(
        text.len() < 1500 && !text.contains(char::is_control),
        "{text:?}"
    );
}
