//! The client settings in environment variables: a token and a base URL.

use std::env;
use std::ffi::OsString;

use crate::build_error::BuildError;
use crate::highlevel::{BASE_URL_VARIABLES, TOKEN_VARIABLES};
use crate::token::{Token, token_problem};

use super::network::check_base_url;

/// The source of variables: the environment, except in tests.
pub(super) type Read<'r> = &'r dyn Fn(&str) -> Option<OsString>;

/// Reads a variable of this process.
pub(super) fn of_process(variable: &str) -> Option<OsString> {
    env::var_os(variable)
}

impl Token {
    /// Reads the token from the environment: from `HIGHLEVEL_TOKEN`, or else `GHL_PIT_TOKEN` or `GHL_ACCESS_TOKEN`. The
    /// first non-empty variable counts.
    ///
    /// A variable does not state whether the token is a location's or a company's, so its type is unknown.
    ///
    /// # Errors
    ///
    /// Fails when none is set, or when the value is not a valid token. The message names the variable and does not
    /// contain its value.
    pub fn from_env() -> Result<Self, BuildError> {
        read_token(&of_process)
    }
}

/// Reads the token from the first variable that has one.
pub(super) fn read_token(read: Read<'_>) -> Result<Token, BuildError> {
    let Some((variable, secret)) = first_set(read, &TOKEN_VARIABLES)? else {
        return Err(BuildError::MissingVariable(&TOKEN_VARIABLES));
    };
    match problem(&secret) {
        Some(reason) => Err(BuildError::InvalidVariable {
            variable,
            reason: format!("it cannot be sent as a token: {reason}"),
        }),
        None => Ok(Token::private_integration(secret)),
    }
}

/// Reads the base URL, if a variable has one.
pub(super) fn read_base_url(read: Read<'_>) -> Result<Option<String>, BuildError> {
    let Some((variable, url)) = first_set(read, &BASE_URL_VARIABLES)? else {
        return Ok(None);
    };
    match check_base_url(&url, false) {
        Ok(_) => Ok(Some(url)),
        Err(error) => Err(BuildError::InvalidVariable {
            variable,
            reason: error.to_string(),
        }),
    }
}

fn first_set(
    read: Read<'_>,
    variables: &'static [&'static str],
) -> Result<Option<(&'static str, String)>, BuildError> {
    for variable in variables {
        let Some(value) = read(variable).filter(|value| !value.is_empty()) else {
            continue;
        };
        return match value.into_string() {
            Ok(value) => Ok(Some((variable, value))),
            Err(_) => Err(BuildError::InvalidVariable {
                variable,
                reason: "it is not valid UTF-8".to_owned(),
            }),
        };
    }
    Ok(None)
}

/// Returns the reason why the value cannot be a token, if there is one. Some programs do not remove the quotes around values of
/// environment files.
fn problem(secret: &str) -> Option<&'static str> {
    let is_quoted = secret.starts_with(['"', '\'']) || secret.ends_with(['"', '\'']);
    token_problem(secret).or_else(|| is_quoted.then_some("it is in quotes; write it without"))
}

#[cfg(test)]
mod tests;
