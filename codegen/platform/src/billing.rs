//! Billing of apps that are paid for outside of HighLevel: the parameters of the billing URL.
//!
//! HighLevel sends the browser of a user who installs such an app to the app's billing URL. The app takes the payment, then
//! reports it for each account by the operation `report_payment` of the API `oauth`.
//!
//! ```
//! # use highlevel_platform as highlevel;
//! use highlevel::billing::{BillingAccount, BillingRequest};
//!
//! let url = "https://example.com/pay?clientId=my-app&installType=location&locationId=loc1,loc2";
//! let request = BillingRequest::parse(url, "my-app")?;
//! let accounts: Vec<_> = request.accounts().collect();
//! assert_eq!(accounts, [BillingAccount::Location("loc1"), BillingAccount::Location("loc2")]);
//! # Ok::<(), highlevel_platform::billing::BillingUrlError>(())
//! ```
//!
//! # Authenticity
//!
//! The URL does not authenticate anybody: it is not signed, and its client id is not a secret. Anybody can open it with the ids
//! of other accounts, so the ids only state for which accounts a payment is intended.

use std::collections::HashSet;
use std::fmt;

use highlevel_runtime::url::form_urlencoded;

/// Maximum length of an id: those of HighLevel have 20 to 24 characters.
const MAX_ID: usize = 100;

/// Maximum number of locations that are accepted for one installation.
const MAX_LOCATIONS: usize = 10_000;

/// The parameters of a request to the billing URL.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BillingRequest {
    /// Whether the app is installed in locations, in a company, or in both.
    pub install_type: InstallType,
    /// The ids of the locations in the URL, without duplicates. A bulk installation may have several; an installation only
    /// in a company may have none.
    pub location_ids: Vec<String>,
    /// The id of the company, if the URL contains it.
    pub company_id: Option<String>,
}

/// Whether an app is installed in locations, in a company, or in both. In the URL it is the parameter `installType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstallType {
    /// `location`
    Location,
    /// `agency`
    #[doc(alias = "agency")]
    Company,
    /// `agency,location` or `location,agency`
    CompanyAndLocation,
}

/// An account that a payment is reported for: there is one report for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingAccount<'a> {
    /// A location, by its id.
    Location(&'a str),
    /// A company, by its id.
    Company(&'a str),
}

/// The reasons why a URL is not a billing URL of the app. No message contains a value of the URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillingUrlError {
    /// A parameter is missing or empty.
    Missing {
        /// The name of the parameter.
        name: &'static str,
    },
    /// A parameter occurs more than once, so its value is ambiguous.
    Repeated {
        /// The name of the parameter.
        name: &'static str,
    },
    /// `clientId` is that of another app.
    OtherApp,
    /// `installType` has an unknown value.
    InstallType,
    /// A parameter holds a value that is not an id.
    InvalidId {
        /// The name of the parameter.
        name: &'static str,
    },
    /// There are more locations than are accepted for one installation.
    TooManyLocations {
        /// The maximum number.
        most: usize,
    },
}

impl BillingRequest {
    /// Reads the parameters of a billing URL. `url` is the whole URL, its path and query, or only the query; `client_id` is
    /// that of the app.
    ///
    /// # Errors
    ///
    /// Fails when a parameter that the installation needs is missing or empty, when one of the four parameters occurs more than
    /// once, when `installType` is unknown, when the id of a location or company is not valid, when there are more than 10,000
    /// locations, and when the URL is that of another app.
    pub fn parse(url: &str, client_id: &str) -> Result<Self, BillingUrlError> {
        let url = url.split_once('#').map_or(url, |(url, _)| url);
        let query = url.split_once('?').map_or(url, |(_, query)| query);
        let find = |name| find(query, name);
        if find("clientId")?.ok_or(BillingUrlError::Missing { name: "clientId" })? != client_id {
            return Err(BillingUrlError::OtherApp);
        }
        let install_type = find("installType")?;
        let install_type = install_type.ok_or(BillingUrlError::Missing {
            name: "installType",
        })?;
        let install_type = InstallType::parse(&install_type).ok_or(BillingUrlError::InstallType)?;
        let location_ids = locations(find("locationId")?.as_deref().unwrap_or_default())?;
        if location_ids.is_empty() && install_type.has_locations() {
            return Err(BillingUrlError::Missing { name: "locationId" });
        }
        let company_id = find("companyId")?;
        if company_id.is_none() && install_type.has_company() {
            return Err(BillingUrlError::Missing { name: "companyId" });
        }
        if company_id.as_deref().is_some_and(|id| !is_id(id)) {
            return Err(BillingUrlError::InvalidId { name: "companyId" });
        }
        Ok(Self {
            install_type,
            location_ids,
            company_id,
        })
    }

    /// Returns the accounts that a payment is reported for, each by a separate call: those that the app is installed
    /// in.
    pub fn accounts(&self) -> impl Iterator<Item = BillingAccount<'_>> {
        let company = self.company_id.as_deref();
        let company = company.filter(|_| self.install_type.has_company());
        let locations = self.location_ids.iter();
        let locations = locations.filter(|_| self.install_type.has_locations());
        company
            .into_iter()
            .map(BillingAccount::Company)
            .chain(locations.map(|id| BillingAccount::Location(id)))
    }
}

impl InstallType {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "location" => Some(Self::Location),
            "agency" => Some(Self::Company),
            "agency,location" | "location,agency" => Some(Self::CompanyAndLocation),
            _ => None,
        }
    }

    fn has_locations(self) -> bool {
        matches!(self, Self::Location | Self::CompanyAndLocation)
    }

    fn has_company(self) -> bool {
        matches!(self, Self::Company | Self::CompanyAndLocation)
    }
}

/// Returns the value of a parameter, or `None` if it is absent or empty.
fn find(query: &str, name: &'static str) -> Result<Option<String>, BillingUrlError> {
    let mut values = form_urlencoded::parse(query.as_bytes()).filter(|(key, _)| key == name);
    let first = values.next();
    if values.next().is_some() {
        return Err(BillingUrlError::Repeated { name });
    }
    let value = first.map(|(_, value)| value.into_owned());
    Ok(value.filter(|value| !value.is_empty()))
}

/// Reads a list of ids and removes duplicates.
fn locations(list: &str) -> Result<Vec<String>, BillingUrlError> {
    let mut seen = HashSet::new();
    let mut ids = Vec::new();
    for id in list.split(',').map(str::trim).filter(|_| !list.is_empty()) {
        if !is_id(id) {
            return Err(BillingUrlError::InvalidId { name: "locationId" });
        }
        if seen.insert(id) {
            ids.push(id.to_owned());
        }
        if ids.len() > MAX_LOCATIONS {
            let most = MAX_LOCATIONS;
            return Err(BillingUrlError::TooManyLocations { most });
        }
    }
    Ok(ids)
}

fn is_id(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    !text.is_empty() && text.len() <= MAX_ID && text.bytes().all(is_plain)
}

impl fmt::Display for BillingUrlError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { name } => {
                write!(formatter, "`{name}` of the billing URL is missing or empty")
            }
            Self::Repeated { name } => {
                write!(formatter, "the billing URL has more than one `{name}`")
            }
            Self::OtherApp => {
                formatter.write_str("the billing URL is for another app (`clientId`)")
            }
            Self::InstallType => formatter.write_str(
                "the `installType` of the billing URL is not `location`, `agency` or `agency,location`",
            ),
            Self::InvalidId { name } => {
                write!(formatter, "the `{name}` of the billing URL is not a valid id")
            }
            Self::TooManyLocations { most } => {
                write!(formatter, "the billing URL has more than {most} locations")
            }
        }
    }
}

impl std::error::Error for BillingUrlError {}
