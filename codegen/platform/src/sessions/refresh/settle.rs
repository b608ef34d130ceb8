//! Settling a claim: sending the request, and updating the stored record after the response or failure.

use std::sync::Arc;

use secrecy::ExposeSecret;

use highlevel_runtime::{TokenError, TokenErrorKind};

use crate::sessions::records::account::Account;
use crate::sessions::records::claim::Claim;
use crate::sessions::records::failed::Failed;
use crate::sessions::records::record::{Pair, Record};
use crate::sessions::refresh::obtain::{Claimed, Plan, Work};
use crate::sessions::refresh::save::Saved;
use crate::sessions::refresh::state::{Over, Progress, Unsaved, is_same};
use crate::sessions::requests::ask::Failure;
use crate::sessions::requests::calls::{Answer, Grant};

impl Work {
    /// Sends the request, and handles its response or failure. `Ok(None)` means: re-read the store and try again.
    pub(crate) async fn carry_out(
        &self,
        progress: &mut Progress,
        plan: Plan,
        mut claimed: Claimed,
    ) -> Result<Option<Arc<Pair>>, TokenError> {
        if let (Plan::Refresh(_), Some(doubt)) = (&plan, &claimed.before.doubt) {
            let account = &self.state.account;
            tracing::warn!(%account, begun = %doubt, "an earlier refresh never completed; retrying with the same refresh token");
        }
        match self.ask_patiently(progress, &plan, &mut claimed).await {
            Ok(Some(answer)) => self.accept(progress, &plan, &claimed, &answer).await,
            Ok(None) => Ok(None),
            Err(Failure::NotTaken(error) | Failure::Throttled(error, _)) => {
                self.release(&claimed, None, Some(&error)).await;
                Err(error)
            }
            Err(Failure::Unclear(error) | Failure::Foreign(error)) => {
                let own = claimed.claim().cloned();
                let doubt = own.filter(|_| matches!(plan, Plan::Refresh(_)));
                self.release(&claimed, doubt, Some(&error)).await;
                Err(error)
            }
            Err(Failure::Refused { message, is_app }) => {
                self.refused(progress, &plan, &claimed, &message, is_app)
                    .await
            }
        }
    }

    /// Sends the request, and accepts the response only if nothing in it contradicts the requested account.
    pub(crate) async fn ask(&self, plan: &Plan, before: &Record) -> Result<Answer, Failure> {
        let account = &self.state.account;
        let inner = &self.sessions.inner;
        let timeout = inner.timeout;
        let answer = match plan {
            Plan::Refresh(token) => {
                let grant = Grant::RefreshToken(token.clone());
                let user_type = Some(account.token_type());
                inner
                    .ask_token(grant, Some(account), user_type, timeout)
                    .await?
            }
            Plan::OfCompany(company) => {
                self.sessions
                    .ask_location_token(company, account.id(), timeout)
                    .await?
            }
        };
        let company = plan.company().or(before.company.as_deref());
        let is_bound = match plan {
            Plan::Refresh(_) => answer.may_be_of(account, company),
            // The request names the company, so the response cannot be of another.
            Plan::OfCompany(company) => {
                answer.may_be_of(account, Some(company))
                    && answer.company_id.as_ref().is_none_or(|id| id == company)
            }
        };
        if is_bound {
            return Ok(answer);
        }
        tracing::error!(%account, "the server returned the token of another account; it is not used");
        let reason = format!(
            "the server returned the token of another account for {account}; it is not used, try again later"
        );
        Err(Failure::Unclear(
            TokenError::of(TokenErrorKind::Unreachable, reason).retryable(),
        ))
    }

    /// Stores new tokens and returns them. If the store fails, they are kept in memory. `Ok(None)` means: re-read the store and try
    /// again.
    async fn accept(
        &self,
        progress: &mut Progress,
        plan: &Plan,
        claimed: &Claimed,
        answer: &Answer,
    ) -> Result<Option<Arc<Pair>>, TokenError> {
        let account = &self.state.account;
        let before = &claimed.before;
        let pair = Arc::new(answer.pair(before.pair.as_ref()));
        // From here on no step may return early before the tokens are stored or kept in memory. A response to a refresh must not
        // change the company of a location. So the known company takes precedence over that of the response.
        let known = plan.company().or(before.company.as_deref());
        let known = known
            .or(answer.company_id.as_deref())
            .or(self.company.as_deref());
        let company = known.filter(|_| matches!(account, Account::Location(_)));
        let company = company.map(str::to_owned);
        let unsaved = Unsaved {
            record: Record {
                pair: Some(Pair::clone(&pair)),
                company,
                locations: before.locations.clone(),
                installed: before.installed,
                started: before.started,
                is_derived: before.is_derived || plan.company().is_some(),
                ..Record::default()
            },
            over: Over::Pair(before.pair.clone()),
        };
        match self.sessions.save_soon(account, &unsaved).await {
            Ok(Saved::Ours) => {}
            Ok(Saved::Theirs) => {
                tracing::warn!(%account, "other tokens were stored meanwhile; they are used");
                return Ok(None);
            }
            Ok(Saved::Removed) => {
                self.state.set_current(None);
                let reason = format!(
                    "the session of {account} was removed while it was refreshed; install the app again"
                );
                return Err(TokenError::of(TokenErrorKind::NotInstalled, reason));
            }
            Err(error) => {
                tracing::error!(
                    %account, %error,
                    "the new tokens cannot be stored and are only in the memory of this process; they are lost if the process ends before the store works again"
                );
                self.state.set_unsaved(progress, Some(unsaved));
            }
        }
        if let (Some(doubt), Some(_)) = (&before.doubt, &before.pair) {
            tracing::warn!(%account, begun = %doubt, "recovered from a refresh that never completed");
        }
        self.state.refreshed(progress, Arc::clone(&pair));
        if pair.access.expose_secret().is_empty() {
            let reason = match answer.problem {
                Some(problem) => format!(
                    "the server returned a token of {account} that cannot be used: {problem}; try again"
                ),
                None => format!(
                    "the server's response to the refresh of {account} has no access token; try again"
                ),
            };
            return Err(TokenError::of(TokenErrorKind::Unreachable, reason).retryable());
        }
        tracing::debug!(%account, expires = %pair.expires, "obtained new tokens");
        Ok(Some(pair))
    }

    /// Handles a refusal. If other tokens were stored meanwhile, the store is read again (`Ok(None)`). If the refresh token of a
    /// location is refused, its company may obtain a new token. Otherwise the attempt fails.
    async fn refused(
        &self,
        progress: &mut Progress,
        plan: &Plan,
        claimed: &Claimed,
        message: &str,
        is_app: bool,
    ) -> Result<Option<Arc<Pair>>, TokenError> {
        let account = &self.state.account;
        let before = &claimed.before;
        let stored = match self.sessions.inner.vault.load(account).await {
            Ok(stored) => stored,
            Err(error) => {
                self.release(claimed, None, Some(&error)).await;
                return Err(error);
            }
        };
        let pair = stored
            .record
            .as_ref()
            .and_then(|record| record.pair.as_ref());
        if !is_same(pair, before.pair.as_ref()) {
            return Ok(None);
        }
        let company = match plan {
            Plan::Refresh(_) if !is_app => match self.company().await {
                Ok(company) => company,
                Err(error) => {
                    self.release(claimed, None, Some(&error)).await;
                    return Err(error);
                }
            },
            _ => None,
        };
        if let Some(company) = company {
            let plan = Plan::OfCompany(company);
            match self.ask(&plan, before).await {
                Ok(answer) => {
                    tracing::warn!(%account, refusal = message, "the server refused the refresh token; a new token was obtained with the company's");
                    return self.accept(progress, &plan, claimed, &answer).await;
                }
                Err(
                    Failure::Unclear(error)
                    | Failure::NotTaken(error)
                    | Failure::Throttled(error, _)
                    | Failure::Foreign(error),
                ) if error.is_retryable() => {
                    self.release(claimed, None, Some(&error)).await;
                    return Err(error);
                }
                Err(_) => {}
            }
        }
        let error = self.refusal(plan, before, message, is_app);
        self.release(claimed, None, Some(&error)).await;
        progress.refused(before.pair.as_ref(), plan.company(), &error);
        Err(error)
    }

    /// Describes a refusal: what the server refuses, when a lost refresh was started, and what to do.
    fn refusal(&self, plan: &Plan, before: &Record, message: &str, is_app: bool) -> TokenError {
        let account = &self.state.account;
        if is_app {
            let reason =
                format!("the server refuses the app; check its client id and secret ({message})");
            return TokenError::of(TokenErrorKind::Refused, reason);
        }
        match (plan, &before.doubt) {
            (Plan::OfCompany(company), _) => TokenError::of(
                TokenErrorKind::Refused,
                format!(
                    "{} is not allowed to obtain a token for {account}; install the app there ({message})",
                    Account::Company(company.clone())
                ),
            ),
            (Plan::Refresh(_), Some(doubt)) => TokenError::of(
                TokenErrorKind::Lost,
                format!(
                    "the session of {account} is lost: the response to a refresh started {doubt} was never stored, and \
                     the server no longer accepts the refresh token that it used; install the app again ({message})"
                ),
            ),
            (Plan::Refresh(_), None) => TokenError::of(
                TokenErrorKind::Refused,
                format!(
                    "the server no longer accepts the refresh token of {account}; install the app again ({message})"
                ),
            ),
        }
    }

    /// Removes the claim, and the whole record if it existed only for the claim. Otherwise records the process that may have
    /// refreshed without storing the response, and the error for waiting processes. If the store fails, that is only logged,
    /// because the claim expires soon.
    pub(crate) async fn release(
        &self,
        claimed: &Claimed,
        doubt: Option<Claim>,
        failure: Option<&TokenError>,
    ) {
        let failed = failure.zip(claimed.claim());
        let failed = failed.map(|(error, claim)| Failed::new(claim, error));
        let next = |record: Record| {
            let record = Record {
                claim: None,
                doubt: record.doubt.or_else(|| doubt.clone()),
                failed: failed.clone().or(record.failed),
                ..record
            };
            // A record with neither tokens nor the time of an installation existed only for the claim.
            let is_kept = record.pair.is_some() || record.installed.is_some();
            is_kept.then_some(record)
        };
        if let Err(error) = self.replace_claimed(&mut claimed.clone(), next).await {
            let account = &self.state.account;
            tracing::warn!(%account, %error, "the claim on the session could not be released");
        }
    }
}
