//! Companies and their locations.

use std::collections::BTreeMap;

use highlevel_runtime::{TokenError, TokenErrorKind};

use crate::sessions::handle::Sessions;
use crate::sessions::records::account::Account;
use crate::sessions::refresh::state::AccountState;
use crate::sessions::requests::calls::GetInstalledLocations;

/// How many locations a page has.
const PAGE: usize = 100;

impl Sessions {
    /// Returns the ids of the locations of a company that the app is installed in. `app_id` is the id that the marketplace
    /// has for the app.
    ///
    /// Each of them can be called for at once: [`location`](Self::location) with
    /// [`of_company`](crate::sessions::SessionTokens::of_company) gets its first token by that of the company.
    ///
    /// # Errors
    ///
    /// Fails when the company has no session, or when the server refuses.
    pub async fn installed_locations(
        &self,
        company: &str,
        app_id: &str,
    ) -> Result<Vec<String>, TokenError> {
        let client = self.inner.client.with_token_source(self.company(company));
        let mut locations = BTreeMap::new();
        let mut skip = 0;
        loop {
            let params = GetInstalledLocations {
                company_id: company.to_owned(),
                app_id: app_id.to_owned(),
                skip,
                limit: PAGE,
            };
            let page = client.request(params).send().await.map_err(|error| {
                let reason =
                    format!("the locations of company {company} cannot be listed: {error}");
                let failure = TokenError::of(TokenErrorKind::Other, reason);
                if error.is_retryable() {
                    failure.retryable()
                } else {
                    failure
                }
            })?;
            skip += page.0.len();
            let known = locations.len();
            locations.extend(page.0);
            // A server may make its pages shorter than asked; one without a new location is behind the last.
            if locations.len() == known {
                let installed = locations
                    .into_iter()
                    .filter(|(_, is_installed)| *is_installed);
                return Ok(installed.map(|(id, _)| id).collect());
            }
        }
    }

    /// Returns the company that a location belongs to: the one that the caller names, that its own session names, that was
    /// installed with the location, or the only one that there is.
    pub(crate) async fn company_of(
        &self,
        state: &AccountState,
        named: Option<&str>,
    ) -> Result<Option<String>, TokenError> {
        if matches!(state.account, Account::Company(_)) {
            return Ok(None);
        }
        if let Some(company) = named.or(state.company.get().map(String::as_str)) {
            return Ok(Some(company.to_owned()));
        }
        let stored = self.inner.vault.load(&state.account).await?;
        let company = match stored.record.and_then(|record| record.company) {
            Some(company) => company,
            None => match self.installed_with(state.account.id()).await? {
                Found::Location(company) => company,
                // Another may be installed before the next question.
                Found::OnlyCompany(company) => return Ok(Some(company)),
                Found::Nothing => return Ok(None),
            },
        };
        Ok(Some(state.company.get_or_init(|| company).clone()))
    }

    async fn installed_with(&self, location: &str) -> Result<Found, TokenError> {
        let mut companies = Vec::new();
        for account in self.accounts().await? {
            if matches!(account, Account::Location(_)) {
                continue;
            }
            let id = account.id().to_owned();
            let record = match self.inner.vault.load(&account).await {
                Ok(stored) => stored.record,
                Err(error) if error.is_retryable() => return Err(error),
                // It may be the company of the location, so none of the others is the only one.
                Err(error) => {
                    tracing::warn!(%account, %error, "passing over a company whose session cannot be read");
                    companies.push(id);
                    continue;
                }
            };
            let Some(record) = record else {
                continue;
            };
            if record.locations.iter().any(|approved| approved == location) {
                return Ok(Found::Location(id));
            }
            companies.push(id);
        }
        let only = companies.pop().filter(|_| companies.is_empty());
        Ok(only.map_or(Found::Nothing, Found::OnlyCompany))
    }
}

/// The company of a location that has no session.
enum Found {
    /// It was installed with the location.
    Location(String),
    /// There is no other.
    OnlyCompany(String),
    Nothing,
}
