//! Installations and removals of an app, which change its sessions.

use std::time::SystemTime;

use highlevel_runtime::TokenError;

use super::delivery::Delivery;
use crate::sessions::{Account, Sessions};

/// The change that a delivery made in the sessions of an app.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionChange {
    /// The app was installed in a location. `sessions.location(id)` obtains its token with the company's, unless the location
    /// has its own.
    Installed(Account),
    /// The app was installed in a company. Nothing is stored until its code is exchanged, because only that gives a token.
    AwaitsCode(Account),
    /// The app was uninstalled, and these accounts have no sessions any more. Uninstalling it from a company also removes the
    /// sessions of locations that depend on the company.
    Uninstalled(Vec<Account>),
    /// The event is older than the stored installation, so nothing was changed.
    Outdated(Account),
    /// The event is about another app, or does not state its app, so nothing was changed.
    OtherApp,
    /// The event changes no session.
    None,
}

/// This method needs the feature `webhooks`.
impl Sessions {
    /// Updates the sessions according to a delivery: `INSTALL` and `UNINSTALL` change them, other events do not.
    ///
    /// Call it for each delivery, or only for these two events. If it returns an error, let the handler fail, so that HighLevel
    /// sends the event again. Applying an event twice is harmless.
    ///
    /// # Other apps
    ///
    /// HighLevel signs the webhooks of all apps with the same key, and anybody can create an app that sends its webhooks to
    /// your URL. So events of other apps, and events without an app id, are ignored. The id of your app is the part of the client
    /// id before its last `-`. If that part is not 24 hexadecimal digits, the app is not checked.
    ///
    /// # Order
    ///
    /// A retried event can arrive after a later event. So an `UNINSTALL` that was sent before the stored session was installed
    /// is ignored. A late `INSTALL` after an `UNINSTALL` adds the location again, without a token.
    ///
    /// # Errors
    ///
    /// Fails when the store cannot be read or written, and when other processes keep changing the session.
    pub async fn apply_webhook<E: Sync>(
        &self,
        delivery: &Delivery<E>,
    ) -> Result<SessionChange, TokenError> {
        let event = delivery.event_type.as_deref();
        if !matches!(event, Some("INSTALL" | "UNINSTALL")) {
            return Ok(SessionChange::None);
        }
        if self.is_other_app(delivery.app_id.as_deref()) {
            tracing::warn!("an installation or removal of another app is ignored");
            return Ok(SessionChange::OtherApp);
        }
        let (location, company) = (&delivery.location_id, &delivery.company_id);
        let account = match (location, company) {
            (Some(location), _) => Account::Location(location.clone()),
            (None, Some(company)) => Account::Company(company.clone()),
            (None, None) => return Ok(SessionChange::None),
        };
        let sent = delivery.timestamp.unwrap_or_else(SystemTime::now);
        if event == Some("INSTALL") {
            if let Account::Company(_) = account {
                return Ok(SessionChange::AwaitsCode(account));
            }
            self.note_installed(&account, company.as_deref(), sent)
                .await?;
            return Ok(SessionChange::Installed(account));
        }
        Ok(match self.note_uninstalled(&account, sent).await? {
            Some(removed) => SessionChange::Uninstalled(removed),
            None => SessionChange::Outdated(account),
        })
    }
}
