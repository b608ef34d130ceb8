//! The stored record of a session.

use std::fmt;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use highlevel_runtime::Token;
use highlevel_runtime::internal::token_problem;
use highlevel_runtime::json::{Document, Encode, Node, Object, Writer, to_json};

use crate::sessions::records::account::Account;
use crate::sessions::records::claim::Claim;
use crate::sessions::records::failed::Failed;
use crate::sessions::records::timestamp::Timestamp;

/// The version of the format.
const VERSION: i64 = 1;

/// The reason given for a record that cannot be decoded.
const DAMAGED: &str = "it is not the record of a session";

/// Maximum time by which a token is refreshed ahead of its expiry.
const MARGIN: Duration = Duration::from_secs(5 * 60);

/// Divisor of a token's lifetime: the token is refreshed at most a tenth of its lifetime ahead of its expiry.
const MARGIN_OF_LIFETIME: u32 = 10;

/// A session as it is stored.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record {
    /// The tokens, or `None` before the first ones are obtained.
    pub(crate) pair: Option<Pair>,
    /// The company of a location, if known.
    pub(crate) company: Option<String>,
    /// The locations in which the app was installed together with the company.
    pub(crate) locations: Vec<String>,
    /// The time of the installation, if known.
    pub(crate) installed: Option<Timestamp>,
    /// The time at which a program exchanged a code or adopted tokens. It identifies the installation that the tokens stem from:
    /// neither a refresh nor a webhook changes it.
    pub(crate) started: Option<Timestamp>,
    /// Whether the tokens of a location were obtained through its company instead of an installation in the location.
    pub(crate) is_derived: bool,
    /// The process that is obtaining new tokens.
    pub(crate) claim: Option<Claim>,
    /// The process that may have consumed the refresh token without storing the response.
    pub(crate) doubt: Option<Claim>,
    /// The failure of the last attempt to obtain new tokens.
    pub(crate) failed: Option<Failed>,
}

/// An access token, with its refresh token if there is one.
#[derive(Clone)]
pub(crate) struct Pair {
    pub(crate) access: SecretString,
    pub(crate) refresh: Option<SecretString>,
    pub(crate) scope: String,
    pub(crate) obtained: Timestamp,
    pub(crate) expires: Timestamp,
}

impl Record {
    pub(crate) fn to_json(&self) -> String {
        to_json(self).expect("every value of a record can be written as JSON")
    }

    /// Returns whether the session of this location exists only because the app is installed in `company`.
    #[cfg(feature = "webhooks")]
    pub(crate) fn depends_on(&self, company: &str) -> bool {
        let is_derived = self.is_derived || self.pair.is_none();
        is_derived && self.company.as_deref() == Some(company)
    }

    /// Returns whether the tokens of both records stem from one installation.
    pub(crate) fn has_installation_of(&self, other: &Self) -> bool {
        self.started.is_some() && self.started == other.started
    }

    /// Returns whether the tokens stem from a later installation than those of `other`. A time in the future is that of a wrong
    /// clock, so it does not count.
    pub(crate) fn is_installed_after(&self, other: &Self) -> bool {
        self.started > other.started && self.started <= Some(Timestamp::now())
    }

    /// Reads a record strictly, because a refresh must not overwrite a record that cannot be read completely.
    pub(crate) fn parse(text: &[u8]) -> Result<Self, &'static str> {
        let document = Document::parse(text).map_err(|_| DAMAGED)?;
        let mut object = document.root().object("Record").ok_or(DAMAGED)?;
        match object.optional::<i64>("version") {
            Some(VERSION) => {}
            Some(version) if version > VERSION => {
                return Err("it was written by a later version of this library; use that one");
            }
            _ => return Err(DAMAGED),
        }
        let record = Self {
            pair: part(&mut object, "tokens", Pair::read)?,
            company: object.optional("company"),
            locations: object.list("locations"),
            installed: object.optional("installed").map(Timestamp),
            started: object.optional("started").map(Timestamp),
            is_derived: object.optional("derived").unwrap_or_default(),
            claim: part(&mut object, "claim", Claim::read)?,
            doubt: part(&mut object, "doubt", Claim::read)?,
            failed: part(&mut object, "failed", Failed::read)?,
        };
        if document.mismatches().is_empty() {
            Ok(record)
        } else {
            Err(DAMAGED)
        }
    }
}

/// Reads an optional part. A damaged part is an error.
fn part<'t, T>(
    object: &mut Object<'t>,
    name: &str,
    read: fn(Node<'t>) -> Option<T>,
) -> Result<Option<T>, &'static str> {
    object
        .find(name)
        .map(|node| read(node).ok_or(DAMAGED))
        .transpose()
}

impl Encode for Record {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("version", &VERSION);
        object.field("tokens", &self.pair);
        object.field("company", &self.company);
        if !self.locations.is_empty() {
            object.field("locations", &self.locations);
        }
        object.field("installed", &self.installed.map(|time| time.0));
        object.field("started", &self.started.map(|time| time.0));
        if self.is_derived {
            object.field("derived", &true);
        }
        object.field("claim", &self.claim);
        object.field("doubt", &self.doubt);
        object.field("failed", &self.failed);
    }
}

impl Pair {
    fn read(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("Pair")?;
        Some(Self {
            // A token that no header can carry is replaced by an empty one, which is refreshed like an expired one.
            access: Some(object.required::<String>("access_token")?)
                .filter(|token| token_problem(token).is_none())
                .unwrap_or_default()
                .into(),
            refresh: object.optional::<String>("refresh_token").map(Into::into),
            scope: object.optional("scope").unwrap_or_default(),
            obtained: time(&mut object, "obtained")?,
            expires: time(&mut object, "expires")?,
        })
    }

    /// Returns whether the access token exists and has not expired.
    pub(crate) fn is_valid(&self, now: Timestamp) -> bool {
        now < self.expires && !self.access.expose_secret().is_empty()
    }

    /// Returns whether the access token need not be refreshed yet.
    pub(crate) fn is_fresh(&self, now: Timestamp) -> bool {
        let lifetime = self.expires.since(self.obtained);
        let margin = MARGIN.min(lifetime / MARGIN_OF_LIFETIME);
        self.is_valid(now.plus(margin))
    }

    /// Returns whether both tokens equal those of `other`.
    pub(crate) fn is(&self, other: &Self) -> bool {
        let refresh = |pair: &Self| {
            pair.refresh
                .as_ref()
                .map(|token| token.expose_secret().to_owned())
        };
        self.access.expose_secret() == other.access.expose_secret()
            && refresh(self) == refresh(other)
    }

    pub(crate) fn token(&self, account: &Account) -> Token {
        let secret = self.access.clone();
        let token = match account {
            Account::Location(_) => Token::location(secret),
            Account::Company(_) => Token::company(secret),
        };
        token.for_account(account.id())
    }
}

impl Encode for Pair {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.field("access_token", &self.access.expose_secret());
        object.field(
            "refresh_token",
            &self
                .refresh
                .as_ref()
                .map(|token| token.expose_secret().to_owned()),
        );
        object.field("scope", &self.scope);
        object.field("obtained", &self.obtained.0);
        object.field("expires", &self.expires.0);
    }
}

impl fmt::Debug for Pair {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pair")
            .field("expires", &self.expires)
            .finish_non_exhaustive()
    }
}

fn time(object: &mut Object<'_>, name: &'static str) -> Option<Timestamp> {
    object.required(name).map(Timestamp)
}
