//! Beginning an installation: the consent screen, and the callback from it.

use std::fmt;

use highlevel_runtime::internal::{one_line, percent_encode};
use highlevel_runtime::{TokenError, TokenErrorKind};
use secrecy::SecretString;
use subtle::ConstantTimeEq;
use url::{Url, form_urlencoded};

use crate::random;
use crate::sessions::handle::Sessions;

/// The host of the consent screen.
const STANDARD: &str = "https://marketplace.gohighlevel.com";

/// The host of the consent screen without HighLevel's name.
const WHITE_LABEL: &str = "https://marketplace.leadconnectorhq.com";

/// The path of the consent screen on both hosts.
const PATH: &str = "/v2/oauth/chooselocation";

impl Sessions {
    /// Creates the URL of a consent screen that asks for `scopes`, and the secret for the callback. No request is sent.
    pub fn authorize<S: Into<String>>(&self, scopes: impl IntoIterator<Item = S>) -> Authorization {
        let app = &self.inner.app;
        let scopes = scopes.into_iter().map(Into::into).collect();
        Authorization::new(&app.client_id, &app.redirect_uri, scopes)
    }
}

/// The start of an installation: the URL of the consent screen, and the secret for the callback. See [`Sessions::authorize`].
#[derive(Clone)]
#[must_use = "send a browser to its `url`, and keep its `state`"]
pub struct Authorization {
    host: &'static str,
    path: String,
    client_id: String,
    redirect_uri: String,
    scopes: Vec<String>,
    version_id: Option<String>,
    same_tab: bool,
    state: String,
}

impl Authorization {
    pub(crate) fn new(client_id: &str, redirect_uri: &str, scopes: Vec<String>) -> Self {
        Self {
            host: STANDARD,
            path: PATH.to_owned(),
            client_id: client_id.to_owned(),
            redirect_uri: redirect_uri.to_owned(),
            scopes,
            version_id: None,
            same_tab: false,
            state: random::secret_text::<32>(),
        }
    }

    /// Uses the consent screen of the white-label domain, which does not show HighLevel's name.
    pub fn white_label(mut self) -> Self {
        self.host = WHITE_LABEL;
        self
    }

    /// Sets the path of the consent screen, which is `/v2/oauth/chooselocation` by default. Until 2026 it was
    /// `/oauth/chooselocation`. The host is always HighLevel's.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Opens HighLevel's login in the same tab if the user is not logged in. By default HighLevel opens another tab.
    pub fn login_in_same_tab(mut self) -> Self {
        self.same_tab = true;
        self
    }

    /// Sets the version of the app to install.
    pub fn version_id(mut self, version_id: impl Into<String>) -> Self {
        self.version_id = Some(version_id.into());
        self
    }

    /// Returns the URL to send the browser to.
    pub fn url(&self) -> Url {
        let scopes = self.scopes.join(" ");
        let mut parameters = vec![
            ("response_type", "code"),
            ("redirect_uri", &self.redirect_uri),
            ("client_id", &self.client_id),
            ("scope", &scopes),
            ("state", &self.state),
        ];
        parameters.extend(self.version_id.as_deref().map(|id| ("version_id", id)));
        parameters.extend(self.same_tab.then_some(("loginWindowOpenMode", "self")));
        let mut url = Url::parse(self.host).expect("the host is a URL");
        url.set_path(&self.path);
        let pairs: Vec<_> = parameters
            .into_iter()
            .map(|(name, value)| format!("{name}={}", percent_encode(value)))
            .collect();
        url.set_query(Some(&pairs.join("&")));
        url
    }

    /// Returns the secret that the callback must contain. Keep it in the session of the user's browser, so that an attacker
    /// cannot trick the user into completing the installation of another account.
    pub fn state(&self) -> &str {
        &self.state
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Authorization")
            .field("host", &self.host)
            .field("path", &self.path)
            .field("client_id", &self.client_id)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

/// Returns the code in a callback, if the callback contains `state` and no error. `callback` is the URL that the browser was sent
/// to, or its query.
pub(crate) fn code_of(callback: &str, state: &str) -> Result<SecretString, TokenError> {
    let query = callback
        .split_once('?')
        .map_or(callback, |(_, query)| query);
    let query = query.split_once('#').map_or(query, |(query, _)| query);
    let find = |name: &str| {
        form_urlencoded::parse(query.as_bytes())
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
            .filter(|value| !value.is_empty())
    };
    let brought = find("state").unwrap_or_default();
    if state.is_empty() || !bool::from(brought.as_bytes().ct_eq(state.as_bytes())) {
        return Err(TokenError::of(
            TokenErrorKind::StateMismatch,
            "the callback does not bring back the `state` of the installation that was begun in this browser; it may be \
             forged, so begin again",
        ));
    }
    if let Some(error) = find("error") {
        let description = find("error_description").unwrap_or_default();
        let said = one_line(format!("{error} {description}").trim(), 200);
        return Err(TokenError::of(
            TokenErrorKind::Denied,
            format!("the app was not installed: {said}"),
        ));
    }
    find("code").map(Into::into).ok_or_else(|| {
        TokenError::of(
            TokenErrorKind::Denied,
            "`code` of the callback is missing or empty, so the app was not installed",
        )
    })
}
