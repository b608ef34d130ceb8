//! Installing the app, from the callback of the consent screen to a stored session, and adopting existing tokens.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use secrecy::{ExposeSecret, SecretString};
use tracing::Instrument;
use tracing::instrument::WithSubscriber;

use highlevel_runtime::internal::token_problem;
use highlevel_runtime::{TokenError, TokenErrorKind, TokenType};

use crate::sessions::api::authorize::code_of;
use crate::sessions::handle::Sessions;
use crate::sessions::records::account::Account;
use crate::sessions::records::record::{Pair, Record};
use crate::sessions::records::timestamp::Timestamp;
use crate::sessions::refresh::save::Saved;
use crate::sessions::refresh::state::{AccountState, Over, Unsaved};
use crate::sessions::requests::ask::Failure;
use crate::sessions::requests::calls::{Answer, Grant, refresh_token_problem};

/// The result of an installation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[expect(
    clippy::struct_excessive_bools,
    reason = "these are the responses of HighLevel"
)]
pub struct Installation {
    /// The account that the new session belongs to.
    pub account: Account,
    /// The company that the app was installed in, or that the location belongs to, if the response names it.
    pub company_id: Option<String>,
    /// The user who installed the app.
    pub user_id: Option<String>,
    /// The chosen plan.
    pub plan_id: Option<String>,
    /// The granted scopes.
    pub scopes: Vec<String>,
    /// The locations in which the app was installed together with the company.
    pub approved_locations: Vec<String>,
    /// Whether the app was installed in many locations at once. `false` if the response does not state it.
    pub is_bulk: bool,
    /// Whether the app will also be installed in locations created later. `false` if the response does not state it.
    pub installs_to_future_locations: bool,
    /// Whether the user approved all locations at a bulk installation; only for a company. `false` if the response does not state it.
    pub approves_all_locations: bool,
    /// Whether the session is stored. If not, it is in the memory of this process, which stores it later unless the store has the
    /// session of a later installation by then.
    pub is_stored: bool,
}

/// Tokens that were obtained in another way, see [`Sessions::adopt`]. `Debug` does not show them.
#[derive(Clone)]
pub struct ExistingTokens {
    access_token: SecretString,
    refresh_token: Option<SecretString>,
    expires: SystemTime,
    company: Option<String>,
}

impl ExistingTokens {
    /// Creates the tokens from an access token that expires at `expires`.
    pub fn new(access_token: impl Into<SecretString>, expires: SystemTime) -> Self {
        Self {
            access_token: access_token.into(),
            refresh_token: None,
            expires,
            company: None,
        }
    }

    /// Adds the refresh token.
    #[must_use]
    pub fn refresh_token(mut self, refresh_token: impl Into<SecretString>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }

    /// Sets the company that a location belongs to.
    #[must_use]
    pub fn of_company(mut self, id: impl Into<String>) -> Self {
        self.company = Some(id.into());
        self
    }
}

impl fmt::Debug for ExistingTokens {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ExistingTokens")
            .field("expires", &self.expires)
            .field("company", &self.company)
            .finish_non_exhaustive()
    }
}

impl Sessions {
    /// Completes an installation: checks that the callback contains `state`, exchanges its code, and stores the
    /// session.
    ///
    /// `callback` is the URL that the browser was sent to, or its query. `state` is the value of
    /// [`Authorization::state`](crate::sessions::Authorization::state) when the installation was started in the same browser.
    ///
    /// # Errors
    ///
    /// Fails when the state is empty or differs, when the app was not installed, when the exchange fails (for example because the
    /// server refuses the code or the app, is overloaded or does not respond), and when the response has no usable token or names
    /// no account. If the session cannot be stored, that is no error, see [`is_stored`](Installation::is_stored).
    pub async fn finish(&self, callback: &str, state: &str) -> Result<Installation, TokenError> {
        let code = code_of(callback, state)?;
        self.exchange(code).await
    }

    /// Exchanges a code and stores the session.
    ///
    /// It is for installations that start in HighLevel's marketplace, which sends a code without a state. For all others use
    /// [`finish`](Self::finish).
    ///
    /// # Errors
    ///
    /// Fails as [`finish`](Self::finish) does, except for the checks of the callback.
    pub async fn exchange(
        &self,
        code: impl Into<SecretString>,
    ) -> Result<Installation, TokenError> {
        let (sessions, code) = (self.clone(), code.into());
        // The exchange runs in its own task: if the caller is cancelled, the response must not be lost, because the code is
        // single-use.
        let task = async move { sessions.install(code).await };
        let task = tokio::spawn(task.in_current_span().with_current_subscriber());
        task.await.unwrap_or_else(|error| {
            Err(
                TokenError::new("the installation was interrupted; install the app again")
                    .because(error),
            )
        })
    }

    /// Stores tokens that were obtained in another way, for example by a program that this one replaces. That program
    /// must not refresh them any more.
    ///
    /// # Errors
    ///
    /// Fails when a token is invalid, and when the store cannot be read or written.
    pub async fn adopt(&self, account: Account, tokens: ExistingTokens) -> Result<(), TokenError> {
        let refresh = tokens.refresh_token.as_ref();
        let problems = [
            ("access", token_problem(tokens.access_token.expose_secret())),
            (
                "refresh",
                refresh.and_then(|token| refresh_token_problem(token.expose_secret())),
            ),
        ];
        for (name, problem) in problems {
            if let Some(problem) = problem {
                let reason = format!("the {name} token of {account} cannot be used: {problem}");
                return Err(TokenError::new(reason));
            }
        }
        // The lifetime of these tokens is unknown, so assume that they were issued an hour ago, or an hour before they expired.
        // The lifetime only determines how long before expiry they are refreshed.
        let known = SystemTime::now().min(tokens.expires);
        let obtained = known
            .checked_sub(Duration::from_secs(60 * 60))
            .unwrap_or(known);
        let record = Record {
            pair: Some(Pair {
                access: tokens.access_token,
                refresh: tokens.refresh_token,
                scope: String::new(),
                obtained: obtained.into(),
                expires: tokens.expires.into(),
            }),
            company: tokens.company,
            installed: Some(obtained.into()),
            started: Some(Timestamp::now()),
            ..Record::default()
        };
        let state = self.state(&account);
        let unsaved = Unsaved {
            record,
            over: Over::Anything,
        };
        self.save_new(&state, &unsaved).await
    }

    async fn install(&self, code: SecretString) -> Result<Installation, TokenError> {
        let inner = &self.inner;
        let grant = Grant::Code(code);
        let answer = inner
            .ask_token(grant, None, inner.app.user_type, inner.timeout)
            .await
            .map_err(not_installed)?;
        if answer.access_token.is_none() {
            let reason =
                "the response to the code has no usable access token; install the app again";
            return Err(TokenError::of(TokenErrorKind::Refused, reason));
        }
        let asked = inner.app.user_type.map(|asked| asked == TokenType::Company);
        let account = answer.account(asked).ok_or_else(|| {
            TokenError::of(
                TokenErrorKind::Refused,
                "the server exchanged the code for a token but does not state for which location or company; install the \
                 app again",
            )
        })?;
        let is_stored = self.keep(&account, &answer).await;
        Ok(installation(account, answer, is_stored))
    }

    /// Replaces any stored session by a new one. If it cannot be stored, it is kept in memory, because the code is consumed.
    async fn keep(&self, account: &Account, answer: &Answer) -> bool {
        let pair = Arc::new(answer.pair(None));
        let company = answer.company_id.clone();
        let now = Timestamp::now();
        let record = Record {
            pair: Some(Pair::clone(&pair)),
            company: company.filter(|_| matches!(account, Account::Location(_))),
            locations: answer.approved_locations.clone(),
            installed: Some(now),
            started: Some(now),
            ..Record::default()
        };
        let unsaved = Unsaved {
            record,
            over: Over::Anything,
        };
        let state = self.state(account);
        match self.save_new(&state, &unsaved).await {
            Ok(()) => {
                tracing::info!(%account, "installed");
                true
            }
            Err(error) => {
                tracing::error!(
                    %account, %error,
                    "the new session cannot be stored and is only in the memory of this process; it is lost if the process ends before the store works again"
                );
                let mut progress = state.gate.lock().await;
                state.refreshed(&mut progress, pair);
                let unsaved = Unsaved {
                    over: Over::Earlier,
                    ..unsaved
                };
                state.set_unsaved(&mut progress, Some(unsaved));
                false
            }
        }
    }

    /// Replaces any stored session by a new one, without waiting for a refresh of the old one: the refresh may hang, and finds
    /// the new record when it ends.
    async fn save_new(&self, state: &AccountState, unsaved: &Unsaved) -> Result<(), TokenError> {
        let _turn = self.inner.turns.other().await;
        let saved = self.save_soon(&state.account, unsaved).await?;
        self.inner.companies.forget().await;
        // If another process has refreshed these tokens already, its tokens are read from the store.
        let pair = unsaved.record.pair.clone().map(Arc::new);
        state.replaced(pair.filter(|_| matches!(saved, Saved::Ours)));
        Ok(())
    }
}

fn not_installed(failure: Failure) -> TokenError {
    match failure {
        Failure::NotTaken(error) | Failure::Throttled(error, _) | Failure::Foreign(error) => error,
        Failure::Unclear(error) => {
            let reason =
                format!("the code may have been consumed; install the app again ({error})");
            TokenError::of(TokenErrorKind::Unreachable, reason).because(error)
        }
        Failure::Refused {
            message,
            is_app: true,
        } => TokenError::of(
            TokenErrorKind::Refused,
            format!("the server refuses the app; check its client id and secret ({message})"),
        ),
        Failure::Refused {
            message,
            is_app: false,
        } => TokenError::of(
            TokenErrorKind::Refused,
            format!(
                "the server rejects the code; a code can be exchanged once, and only for a short time, so install the app again ({message})"
            ),
        ),
    }
}

fn installation(account: Account, answer: Answer, is_stored: bool) -> Installation {
    Installation {
        account,
        company_id: answer.company_id,
        user_id: answer.user_id,
        plan_id: answer.plan_id,
        scopes: answer.scope.split_whitespace().map(str::to_owned).collect(),
        approved_locations: answer.approved_locations,
        is_bulk: answer.is_bulk,
        installs_to_future_locations: answer.installs_to_future_locations,
        approves_all_locations: answer.approves_all_locations,
        is_stored,
    }
}
