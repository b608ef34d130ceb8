//! Listing the locations of a company, and finding the company of a location.

use std::collections::BTreeMap;
use std::fmt::Display;

use highlevel_runtime::{TokenError, TokenErrorKind};

use crate::sessions::handle::Sessions;
use crate::sessions::records::account::Account;
use crate::sessions::records::companies::CompanyOfLocation;
use crate::sessions::refresh::state::AccountState;
use crate::sessions::requests::calls::GetInstalledLocations;

/// Number of locations per page.
const PAGE: usize = 100;

/// Maximum number of pages that are read, so that a server that always returns another page does not cause an endless loop.
const MOST_PAGES: usize = 2_000;

/// Maximum number of bytes of the ids of all pages together.
const MOST_BYTES: usize = 64 * 1024 * 1024;

impl Sessions {
    /// Returns the ids of the locations of a company that the app is installed in. `app_id` is the app's id in the
    /// marketplace.
    ///
    /// Each location can be called immediately: [`location`](Self::location) with
    /// [`of_company`](crate::sessions::SessionTokens::of_company) obtains its first token with that of the company.
    ///
    /// # Errors
    ///
    /// Fails when the company has no session, when a call fails, and when the list does not end within 2,000 pages or 64 MiB of
    /// ids.
    pub async fn installed_locations(
        &self,
        company: &str,
        app_id: &str,
    ) -> Result<Vec<String>, TokenError> {
        let client = self.inner.client.with_token_source(self.company(company));
        let mut locations = BTreeMap::new();
        let (mut skip, mut size) = (0, 0);
        for _ in 0..MOST_PAGES {
            let params = GetInstalledLocations {
                company_id: company.to_owned(),
                app_id: app_id.to_owned(),
                skip,
                limit: PAGE,
            };
            let page = client.request(params).send().await;
            let page = page.map_err(|error| unlisted(company, &error, error.is_retryable()))?;
            skip += page.0.len();
            size += page.0.iter().map(|(id, _)| id.len()).sum::<usize>();
            if size > MOST_BYTES {
                break;
            }
            let known = locations.len();
            locations.extend(page.0);
            // A server may return fewer locations than requested, so only a page without a new location ends the list.
            if locations.len() == known {
                let installed = locations
                    .into_iter()
                    .filter(|(_, is_installed)| *is_installed);
                return Ok(installed.map(|(id, _)| id).collect());
            }
        }
        let reason = format!(
            "the list has no end: {} locations and more",
            locations.len()
        );
        Err(unlisted(company, &reason, false))
    }

    /// Returns the company that a location belongs to: the one that the caller names, or the one in the location's session, or
    /// the one that was installed with the location, or the only company. Returns `None` if there is none of these, and for a
    /// company.
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
        let inner = &self.inner;
        let stored = inner.vault.load(&state.account).await?;
        let company = match stored.record.and_then(|record| record.company) {
            Some(company) => company,
            None => match inner.companies.of(&inner.vault, state.account.id()).await? {
                CompanyOfLocation::Recorded(company) => company,
                // Do not cache this company: another one may be installed before the next call, and then the choice is
                // ambiguous.
                CompanyOfLocation::OnlyCompany(company) => return Ok(Some(company)),
                CompanyOfLocation::Unknown => return Ok(None),
            },
        };
        Ok(Some(state.company.get_or_init(|| company).clone()))
    }
}

fn unlisted(company: &str, reason: &dyn Display, is_retryable: bool) -> TokenError {
    let company = Account::Company(company.to_owned());
    let reason = format!("the locations of {company} cannot be listed: {reason}");
    let failure = TokenError::of(TokenErrorKind::Other, reason);
    if is_retryable {
        failure.retryable()
    } else {
        failure
    }
}
