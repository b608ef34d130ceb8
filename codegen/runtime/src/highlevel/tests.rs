//! Messages of servers about tokens.

use http::StatusCode;

use super::token_refusal;
use crate::token_refusal::TokenRefusal;

fn read(message: &str) -> Option<TokenRefusal> {
    token_refusal(StatusCode::UNAUTHORIZED, message)
}

#[test]
fn messages_of_servers_are_distinguished() {
    use TokenRefusal::{Invalid, MissingScope, OtherLocation, UnsupportedRoute, WrongType};
    let cases = [
        ("Invalid token: it is not accepted", Invalid),
        ("Invalid JWT", Invalid),
        ("jwt expired", Invalid),
        ("Invalid Private Integration token", Invalid),
        ("The access token is invalid; invalid_token", Invalid),
        ("Unauthorized, Switch to the new API token.", Invalid),
        ("Token's user type mismatch!", WrongType),
        (
            "This authClass type is not allowed to access this scope. Please verify your IAM configuration",
            WrongType,
        ),
        (
            "This route is not yet supported by the IAM Service. Please update your IAM config.",
            UnsupportedRoute,
        ),
        ("The token is not authorized for this scope.", MissingScope),
        ("Invalid token: insufficient_scope", MissingScope),
        ("The token has no access to this location.", OtherLocation),
        (
            "This location is not accessible from this token!",
            OtherLocation,
        ),
    ];
    for (message, expected) in cases {
        assert_eq!(read(message), Some(expected), "{message}");
    }
}

#[test]
fn a_message_that_is_not_certainly_about_the_token_is_none() {
    let cases = [
        "Cannot GET /nothing",
        "Unauthorized",
        "Command timed out",
        "Invalid JWT: Command timed out",
        "JWT service unavailable",
        "version header was not found.",
        "The trial has expired",
        "Invalid token for the location",
        "",
    ];
    for message in cases {
        assert_eq!(read(message), None, "{message}");
    }
    let read = token_refusal(StatusCode::BAD_REQUEST, "Invalid token: x");
    assert_eq!(read, None);
}
