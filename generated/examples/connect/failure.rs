//! Failures, grouped by the action that helps the user. `page/connect.js` has the text for each code.

use std::fmt::Display;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use highlevel::social_login::SocialLoginError;
use highlevel::{Error, TokenRefusal};
use highlevel_connect::ConnectError;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct Failure {
    code: &'static str,
    /// The error, for customer support: for a failed call the operation, status, the server's message and trace id. It contains
    /// no token, and is empty if the code says everything.
    detail: String,
}

/// The accounts of a login could not be listed or attached, or the connected accounts could not be listed.
impl From<ConnectError> for Failure {
    fn from(error: ConnectError) -> Self {
        let code = match error.status() {
            Some(StatusCode::UNAUTHORIZED) => "expired-token",
            // The location was accepted when the login started, so the account must be unknown.
            Some(StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND) => "unknown-account",
            _ => "refused",
        };
        Self::of(&error, code)
    }
}

impl From<SocialLoginError> for Failure {
    fn from(error: SocialLoginError) -> Self {
        let code = match error {
            SocialLoginError::State | SocialLoginError::Expired => "stale",
            _ => "bad-message",
        };
        Self::new(code, &error)
    }
}

impl From<&'static str> for Failure {
    fn from(code: &'static str) -> Self {
        Self::new(code, &"")
    }
}

impl Failure {
    /// A login did not start.
    pub(crate) fn of_start(error: &ConnectError) -> Self {
        let code = match error.status() {
            // HighLevel responds without a redirect if the token lacks the scope.
            Some(status) if status.is_success() => "no-scope",
            Some(StatusCode::UNAUTHORIZED) => "expired-token",
            _ => "refused",
        };
        Self::of(error, code)
    }

    /// Handles failures with the same meaning in all operations before the operation's own errors.
    fn of(error: &ConnectError, own: &'static str) -> Self {
        let code = match (error, error.call().and_then(Error::token_refusal)) {
            (ConnectError::OtherLocation, _) => "other-location",
            (ConnectError::Unsupported(_), _) => "unsupported",
            (_, Some(TokenRefusal::WrongType)) => "wrong-token",
            (_, Some(TokenRefusal::MissingScope)) => "no-scope",
            (_, Some(TokenRefusal::OtherLocation)) => "other-token",
            (_, Some(_)) => "expired-token",
            _ if error.call().is_some_and(Error::is_retryable) => "down",
            _ => own,
        };
        Self::new(code, error)
    }

    fn new(code: &'static str, detail: &dyn Display) -> Self {
        let detail = detail.to_string();
        Self { code, detail }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        (StatusCode::CONFLICT, Json(self)).into_response()
    }
}
