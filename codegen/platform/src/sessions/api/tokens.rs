//! The tokens of an account, as a source for clients.

use std::fmt;
use std::sync::Arc;

use secrecy::ExposeSecret;
use tokio::sync::watch;
use tracing::Instrument;
use tracing::instrument::WithSubscriber;

use highlevel_runtime::{Token, TokenError, TokenErrorKind, TokenFuture, TokenSource, TokenType};

use crate::sessions::handle::Sessions;
use crate::sessions::records::account::Account;
use crate::sessions::records::record::Pair;
use crate::sessions::records::timestamp::Timestamp;
use crate::sessions::refresh::flight::{Landing, Waited};
use crate::sessions::refresh::need::Need;
use crate::sessions::refresh::obtain::Work;
use crate::sessions::refresh::state::AccountState;

/// The tokens of a location or company: a [`TokenSource`] that keeps them fresh.
///
/// An operation that only accepts the token of a company uses that of the location's company, so the client of a location serves
/// both. The client of a company cannot call operations that only accept the token of a location.
#[derive(Clone)]
pub struct SessionTokens {
    sessions: Sessions,
    state: Arc<AccountState>,
    company: Option<String>,
}

impl SessionTokens {
    pub(crate) fn new(sessions: &Sessions, account: &Account) -> Self {
        Self {
            sessions: sessions.clone(),
            state: sessions.state(account),
            company: None,
        }
    }

    /// Sets the company that a location belongs to. This is only necessary if no stored session of the location names its
    /// company, and sessions of several companies are stored, none of which was installed with the location.
    #[must_use]
    pub fn of_company(mut self, id: impl Into<String>) -> Self {
        self.company = Some(id.into());
        self
    }

    /// Returns the account that the tokens belong to.
    pub fn account(&self) -> &Account {
        &self.state.account
    }

    /// Returns a token of the account, refreshed if necessary.
    ///
    /// # Errors
    ///
    /// Fails if there is no valid token and none can be obtained.
    pub async fn current(&self) -> Result<Token, TokenError> {
        let pair = self.pair().await?;
        Ok(pair.token(&self.state.account))
    }

    async fn pair(&self) -> Result<Arc<Pair>, TokenError> {
        let state = &self.state;
        let now = Timestamp::now();
        let Some(pair) = state.current().filter(|pair| pair.is_valid(now)) else {
            return self.obtain(Need::Fresh).await;
        };
        if pair.is_fresh(now) {
            if state.has_unsaved() {
                self.sessions.save_in_background(state);
            }
            return Ok(pair);
        }
        if state.flights.is_under_way() {
            return Ok(pair);
        }
        // This call waits for the refresh. Otherwise a program that ends after one call would abort the refresh.
        self.obtain(Need::Fresh).await
    }

    /// Returns the current tokens if they meet `need`; otherwise the result of the attempt that is under way, or of one that begins
    /// now. Callers that wait for an attempt share its failure, unless they name a company that the caller who started it did not
    /// name: a thousand calls must not send a thousand requests to a server that is down.
    async fn obtain(&self, need: Need) -> Result<Arc<Pair>, TokenError> {
        loop {
            let now = Timestamp::now();
            let current = self.state.current();
            if let Some(pair) = current.filter(|pair| need.is_met_by(pair, now)) {
                return Ok(pair);
            }
            let company = self.company.as_deref();
            let (mut flight, is_own) =
                self.state
                    .flights
                    .join_or_begin(&need, company, |landing| self.launch(need.clone(), landing));
            let account = &self.state.account;
            let landed = match flight.landed().await {
                Waited::Landed(landed) => landed,
                // The attempt panicked, or its runtime was shut down. This caller retries on its own runtime.
                Waited::Interrupted if !is_own => continue,
                Waited::Interrupted => {
                    let reason = format!("obtaining a token of {account} was interrupted");
                    return Err(TokenError::new(reason).retryable());
                }
                Waited::Stalled => return Err(blocked(account)),
            };
            match (landed.result, landed.failure) {
                (Ok(pair), _) if is_own || flight.settles(&need, &pair) => return Ok(pair),
                (Err(error), _) | (Ok(_), Some(error)) if is_own || flight.fails_for(company) => {
                    let usable = self.state.current();
                    let usable = usable.filter(|pair| need.is_suited_by(pair));
                    return usable.ok_or(error);
                }
                // The result does not help, for example because the attempt was made for another need or company. Try again.
                _ => {}
            }
        }
    }

    /// Obtains tokens in a separate task: if the caller is cancelled, the response to a refresh must not be lost.
    fn launch(&self, need: Need, landing: watch::Sender<Option<Landing>>) {
        let state = Arc::clone(&self.state);
        let work = Work {
            sessions: self.sessions.clone(),
            state: Arc::clone(&state),
            company: self.company.clone(),
        };
        let task = async move {
            let mut progress = Arc::clone(&state.gate).lock_owned().await;
            let landed = work.obtain(&mut progress, &need).await;
            state.flights.clear();
            landing.send_replace(Some(landed));
        };
        tokio::spawn(task.in_current_span().with_current_subscriber());
    }

    async fn refreshed(&self, refused: &Token) -> Result<Option<Token>, TokenError> {
        let pair = self.obtain(Need::OtherThan(refused.clone())).await?;
        if refused.is(pair.access.expose_secret()) {
            return Ok(None);
        }
        Ok(Some(pair.token(&self.state.account)))
    }

    /// Returns the tokens that an operation accepts: those of this account, or of its company.
    async fn taken_by(&self, accepted: &[TokenType]) -> Result<Self, TokenError> {
        let own = self.state.account.token_type();
        if accepted.is_empty() || accepted.contains(&own) {
            return Ok(self.clone());
        }
        let account = &self.state.account;
        if matches!(account, Account::Company(_)) {
            let reason = format!(
                "the operation takes the token of a location, and the client has that of {account}; use a client with the tokens \
                 `sessions.location(id)`"
            );
            return Err(TokenError::of(TokenErrorKind::WrongType, reason));
        }
        let _turn = match self.company {
            Some(_) => None,
            None => Some(self.sessions.inner.turns.other().await),
        };
        let company = self
            .sessions
            .company_of(&self.state, self.company.as_deref())
            .await?;
        match company {
            Some(company) => Ok(self.sessions.company(company)),
            None => Err(TokenError::of(
                TokenErrorKind::NotInstalled,
                format!(
                    "the operation takes the token of a company, and no session of the company of {account} is stored; \
                     install the app in the company, or name it by `of_company`"
                ),
            )),
        }
    }
}

/// Returns the error for an attempt that runs on a blocked runtime.
fn blocked(account: &Account) -> TokenError {
    let reason = format!(
        "a token of {account} is acquired by a task of another runtime of this process, and that runtime is blocked; in async \
         tasks use `await`, not `send_blocking` or `blocking::wait`"
    );
    TokenError::of(TokenErrorKind::Busy, reason).retryable()
}

impl TokenSource for SessionTokens {
    fn token<'a>(&'a self, accepted: &'a [TokenType]) -> TokenFuture<'a, Token> {
        Box::pin(async move { self.taken_by(accepted).await?.current().await })
    }

    fn refresh<'a>(
        &'a self,
        refused: &'a Token,
        accepted: &'a [TokenType],
    ) -> TokenFuture<'a, Option<Token>> {
        Box::pin(async move { self.taken_by(accepted).await?.refreshed(refused).await })
    }
}

impl fmt::Debug for SessionTokens {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SessionTokens")
            .field("account", &self.state.account)
            .field("company", &self.company)
            .finish_non_exhaustive()
    }
}

impl Sessions {
    /// Returns the tokens of a location. Operations that only a company (agency) may call use the tokens of its company.
    pub fn location(&self, id: impl Into<String>) -> SessionTokens {
        SessionTokens::new(self, &Account::Location(id.into()))
    }

    /// Returns the tokens of a company.
    pub fn company(&self, id: impl Into<String>) -> SessionTokens {
        SessionTokens::new(self, &Account::Company(id.into()))
    }
}
