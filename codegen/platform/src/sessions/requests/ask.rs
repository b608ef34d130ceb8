//! Requesting tokens from the server, and the effect of a failure on the tokens that were sent.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use highlevel_runtime::internal::{one_line, redact as redact_secret};
use highlevel_runtime::{
    ApiFailure, CallOptions, Client, Error, Operation, OperationError, Request, TokenError,
    TokenErrorKind, TokenRefusal, TokenType,
};

use crate::sessions::handle::{Inner, Sessions};
use crate::sessions::records::account::Account;
use crate::sessions::records::record::Pair;
use crate::sessions::records::timestamp::Timestamp;
use crate::sessions::requests::calls::{Answer, GetLocationToken, GetToken, Grant};
use crate::sessions::requests::refusal::{Refusal, Refused, meaning_of_code};

/// The assumed lifetime of a token whose response does not state one of at least a second.
const LIFETIME: Duration = Duration::from_secs(60 * 60);

/// Maximum lifetime in seconds. A longer one is shortened to this.
const MAX_LIFETIME: f64 = 10.0 * 365.0 * 86_400.0;

/// Maximum length of a server's message that is shown.
const MESSAGE: usize = 300;

/// The reasons why there is no response with tokens.
pub(crate) enum Failure {
    /// The server has not processed the request: the code or token that was sent is still valid.
    NotTaken(TokenError),
    /// The server has not processed the request because it is overloaded, and may have stated a delay.
    Throttled(TokenError, Option<Duration>),
    /// The server may have processed the request, and consumed the code or token that was sent.
    Unclear(TokenError),
    /// The response may not be from the token endpoint but from a firewall, a proxy or another server, which may not have
    /// forwarded the request.
    Foreign(TokenError),
    /// The server refuses the credentials of the request.
    Refused {
        message: String,
        /// Whether the server refuses the app, not the session.
        is_app: bool,
    },
}

impl Inner {
    /// Exchanges a code, or refreshes the session of `account`. A throttled account does not delay the others.
    pub(crate) async fn ask_token(
        &self,
        grant: Grant,
        account: Option<&Account>,
        user_type: Option<TokenType>,
        timeout: Duration,
    ) -> Result<Answer, Failure> {
        let (Grant::Code(secret) | Grant::RefreshToken(secret)) = &grant;
        let secrets = [self.app.client_secret.clone(), secret.clone()];
        let params = GetToken {
            client_id: self.app.client_id.clone(),
            client_secret: self.app.client_secret.clone(),
            redirect_uri: self.app.redirect_uri.clone(),
            user_type,
            grant,
        };
        let mut options = CallOptions::new().timeout(timeout);
        if let Some(account) = account {
            options = options.for_account(account.id());
        }
        ask(&self.client, params, options, &secrets).await
    }
}

impl Sessions {
    /// Requests a token of a location with that of its company.
    pub(crate) async fn ask_location_token(
        &self,
        company: &str,
        location: &str,
        timeout: Duration,
    ) -> Result<Answer, Failure> {
        let client = self.inner.client.with_token_source(self.company(company));
        let params = GetLocationToken {
            company_id: company.to_owned(),
            location_id: location.to_owned(),
        };
        let options = CallOptions::new().timeout(timeout);
        ask(&client, params, options, &[]).await
    }
}

async fn ask<P>(
    client: &Client,
    params: P,
    options: CallOptions,
    secrets: &[SecretString],
) -> Result<Answer, Failure>
where
    P: Operation<Output = Answer, Error = Refusal> + Clone,
{
    let request = Request::new(client, params).with_options(options);
    judge(request.send().await, secrets)
}

/// Returns the tokens of a response, or the meaning of the failure for the tokens that were sent. `secrets` are removed from the
/// server's messages.
pub(crate) fn judge(
    result: Result<Answer, OperationError<Refusal>>,
    secrets: &[SecretString],
) -> Result<Answer, Failure> {
    match result {
        Ok(answer) if answer.access_token.is_none() && answer.refresh_token.is_none() => {
            Err(without_tokens(&answer))
        }
        Ok(answer) => Ok(answer),
        Err(error) => Err(failure(error, secrets)),
    }
}

/// Converts an error. Only the server's message, code and trace id are shown of a response, without secrets, so an error with a
/// body does not become the source of the new error.
fn failure(error: OperationError<Refusal>, secrets: &[SecretString]) -> Failure {
    let asked = error.retry_after();
    let is_unsent = error.is_unsent();
    let (error, kind) = error.into_parts();
    let error = match error {
        Error::Api(failure) => {
            return refusal(&failure, &kind.unwrap_or_default(), secrets, asked);
        }
        Error::Token(failure) => failure.into_error(),
        Error::Request(error) => TokenError::new(error.to_string()),
        Error::Transport(error) => {
            unreachable(format!("the server returned no usable response: {error}")).because(error)
        }
        Error::Decode(failure) => unreachable(failure.error().to_string()),
        other => unreachable(other.to_string()),
    };
    if is_unsent {
        Failure::NotTaken(error)
    } else {
        Failure::Unclear(error)
    }
}

fn refusal(
    failure: &ApiFailure,
    kind: &Refusal,
    secrets: &[SecretString],
    asked: Option<Duration>,
) -> Failure {
    let status = failure.status();
    let mut message = format!("{}: {status}", failure.operation());
    if let Some(said) = failure.message() {
        message.push_str(": ");
        message.push_str(&one_line(&redact(said, secrets), MESSAGE));
    }
    if let Some(code) = failure.code() {
        message.push_str(" (code ");
        message.push_str(&redact(code, secrets));
        message.push(')');
    }
    if let Some(trace_id) = failure.trace_id() {
        let trace_id = one_line(&redact(trace_id, secrets), 100);
        message.push_str(" (trace id ");
        message.push_str(&trace_id);
        message.push(')');
    }
    match status.as_u16() {
        429 => return Failure::Throttled(unreachable(message), asked),
        407 => return Failure::NotTaken(unreachable(message)),
        300..=407 | 409..=424 | 426..=499 => {}
        _ => return Failure::Unclear(unreachable(message)),
    }
    let by_token = failure
        .token_refusal()
        .filter(|_| !failure.operation().tokens.is_empty());
    let refused = kind.meaning().or_else(|| {
        // The server accepted the company's token, but the token lacks permission to obtain one for the location.
        by_token
            .filter(|refusal| *refusal != TokenRefusal::Invalid)
            .map(|_| Refused::Session)
    });
    match refused {
        Some(Refused::Inactive) => {
            let reason = format!(
                "the location or company is inactive, so HighLevel issues no token for it; activate it in HighLevel ({message})"
            );
            Failure::NotTaken(TokenError::of(TokenErrorKind::Refused, reason).retryable())
        }
        Some(refused) => Failure::Refused {
            is_app: refused == Refused::App,
            message,
        },
        None => Failure::Foreign(unreachable(format!(
            "the response is not one of the token endpoint; look for a firewall or a proxy on the way, and check the base \
             URL ({message})"
        ))),
    }
}

/// Returns the failure for a success without tokens, which may contain an error.
fn without_tokens(answer: &Answer) -> Failure {
    let code = answer.error.as_deref().unwrap_or_default();
    match meaning_of_code(code, "") {
        Some(refused) => Failure::Refused {
            is_app: refused == Refused::App,
            message: format!("a success with the error {}", one_line(code, 40)),
        },
        None => Failure::Unclear(unreachable(match answer.problem {
            Some(problem) => format!("the server returned a token that cannot be used: {problem}"),
            None => "the server returned a success without a token".to_owned(),
        })),
    }
}

fn unreachable(reason: impl Into<String>) -> TokenError {
    TokenError::of(TokenErrorKind::Unreachable, reason).retryable()
}

fn redact(text: &str, secrets: &[SecretString]) -> String {
    secrets.iter().fold(text.to_owned(), |text, secret| {
        redact_secret(secret.expose_secret(), text)
    })
}

impl Answer {
    /// Returns the tokens. If the response has no refresh token, that of `earlier` is kept.
    pub(crate) fn pair(&self, earlier: Option<&Pair>) -> Pair {
        let obtained = Timestamp::now();
        let lifetime = match self.expires_in {
            Some(seconds) if seconds >= 1.0 => Duration::from_secs_f64(seconds.min(MAX_LIFETIME)),
            _ => LIFETIME,
        };
        let earlier_refresh = || earlier.and_then(|pair| pair.refresh.clone());
        Pair {
            access: self.access_token.clone().unwrap_or_default(),
            refresh: self.refresh_token.clone().or_else(earlier_refresh),
            scope: self.scope.clone(),
            obtained,
            expires: obtained.plus(lifetime),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::redact;

    #[test]
    fn a_refresh_token_is_hidden_in_part_and_encoded() {
        const TOKEN: &str = "refresh-5ecret-0123456789";
        let secrets = ["client-secret-value".into(), TOKEN.into()];
        let encoded =
            |encode: fn(u8) -> String| TOKEN.bytes().map(encode).collect::<Vec<_>>().concat();
        let percent = encoded(|byte| format!("%{byte:02x}"));
        let json = encoded(|byte| format!("\\u{byte:04x}"));
        for echo in [TOKEN, &TOKEN[..14], &TOKEN[9..], &percent, &json] {
            let shown = redact(&format!("no such token: {echo}."), &secrets);
            assert_eq!(shown, "no such token: [redacted].", "{echo}");
        }
    }
}
