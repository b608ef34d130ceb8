//! A cached index of the company that each location was installed with. It is used for locations whose session, if there is one,
//! names no company.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::Mutex;

use highlevel_runtime::TokenError;

use crate::sessions::records::vault::Vault;

/// Time for which the index is cached. It is read again earlier if it does not determine the company of a location. Without a
/// cache, many locations that obtain their first tokens at once would each read all companies.
const BELIEVED: Duration = Duration::from_secs(1);

/// The company of a location whose session, if there is one, names no company.
pub(crate) enum CompanyOfLocation {
    /// The id of the company whose session lists the location as installed with it.
    Recorded(String),
    /// The id of the only company with a session. No session lists the location.
    OnlyCompany(String),
    /// No session lists the location, and there is no company or more than one.
    Unknown,
}

#[derive(Default)]
struct Index {
    of_location: HashMap<String, String>,
    companies: Vec<String>,
}

type Read = Result<Arc<Index>, TokenError>;

/// The latest index, and the start time of its read. One task reads at a time. The tasks that were waiting when the read began
/// share its result, even if it fails.
#[derive(Default)]
pub(crate) struct Companies {
    read: Mutex<Option<(Instant, Read)>>,
}

impl Companies {
    pub(crate) async fn of(
        &self,
        vault: &Vault,
        location: &str,
    ) -> Result<CompanyOfLocation, TokenError> {
        let asked = Instant::now();
        let mut read = self.read.lock().await;
        // A read that began after this call is new enough for it.
        let is_new = |began: &Instant| *began >= asked;
        if let Some((began, result)) = read.as_ref()
            && (is_new(began) || (result.is_ok() && began.elapsed() < BELIEVED))
        {
            let index = result.clone()?;
            let found = index.find(location);
            if is_new(began) || !matches!(found, CompanyOfLocation::Unknown) {
                return Ok(found);
            }
        }
        let began = Instant::now();
        let result = Index::read(vault).await.map(Arc::new);
        *read = Some((began, result.clone()));
        Ok(result?.find(location))
    }

    /// Drops the cached index, because the app was installed in an account or removed from one.
    pub(crate) async fn forget(&self) {
        *self.read.lock().await = None;
    }
}

impl Index {
    async fn read(vault: &Vault) -> Result<Self, TokenError> {
        let mut index = Self::default();
        for account in vault.companies().await? {
            let id = account.id().to_owned();
            match vault.load(&account).await {
                Ok(stored) => {
                    let Some(record) = stored.record else {
                        continue;
                    };
                    for location in record.locations {
                        index.of_location.insert(location, id.clone());
                    }
                }
                Err(error) if error.is_retryable() => return Err(error),
                // The unreadable company may own the location, so it counts when deciding whether there is only one company.
                Err(error) => {
                    tracing::warn!(%account, %error, "skipping a company whose session cannot be read");
                }
            }
            index.companies.push(id);
        }
        Ok(index)
    }

    fn find(&self, location: &str) -> CompanyOfLocation {
        match (self.of_location.get(location), self.companies.as_slice()) {
            (Some(company), _) => CompanyOfLocation::Recorded(company.clone()),
            (None, [company]) => CompanyOfLocation::OnlyCompany(company.clone()),
            (None, _) => CompanyOfLocation::Unknown,
        }
    }
}
