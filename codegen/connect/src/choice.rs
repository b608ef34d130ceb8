//! One of the accounts that a login gives access to.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use highlevel::Error;
use highlevel::social_planner::ConnectedAccount;

use crate::ConnectError;

/// The result of attaching an account, the same for every network.
type Attached = Result<ConnectedAccount, Error>;

/// The call that attaches an account, ready to be sent.
pub(crate) type Attach =
    Arc<dyn Fn() -> Pin<Box<dyn Future<Output = Attached> + Send>> + Send + Sync>;

/// One of the accounts that a login gives access to, and the call that connects it.
///
/// It holds the data that HighLevel returned. A page shows it and refers to it by its position in the list, so that the
/// page cannot invent a choice.
#[derive(Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Choice {
    /// The name of the page, account or profile.
    pub name: Option<String>,
    /// The network's name for its type, such as `Page`.
    pub kind: &'static str,
    /// The URL of its picture.
    pub picture: Option<String>,
    /// Whether the location is already connected to it.
    pub is_connected: bool,
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) location_id: String,
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) login_id: String,
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) attach: Attach,
}

impl Choice {
    /// Connects the choice to the location.
    ///
    /// # Errors
    ///
    /// Fails when the call does, and when the response is about another location or another login.
    pub async fn attach(&self) -> Result<ConnectedAccount, ConnectError> {
        let account = (self.attach)().await?;
        // The id of the login came from a browser and may be forged, so check the owner that HighLevel returns.
        let is_other = |found: Option<&str>, asked: &str| found.is_some_and(|id| id != asked);
        if is_other(account.location_id.as_deref(), &self.location_id)
            || is_other(account.oauth_id.as_deref(), &self.login_id)
        {
            return Err(ConnectError::OtherLocation);
        }
        Ok(account)
    }
}

impl fmt::Debug for Choice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Choice")
            .field("name", &self.name)
            .field("kind", &self.kind)
            .field("is_connected", &self.is_connected)
            .finish_non_exhaustive()
    }
}
