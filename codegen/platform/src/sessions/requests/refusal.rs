//! The reason of a refusal. It is read from the token endpoint's body, because firewalls and proxies use the same statuses.

use highlevel_runtime::json::{Document, Node};
use highlevel_runtime::{ErrorKind, ResponseParts};

/// The content of an error body.
#[derive(Debug, Default)]
pub(crate) struct Refusal {
    /// The OAuth code of the reason, such as `invalid_grant`.
    pub(crate) code: Option<String>,
    pub(crate) description: Option<String>,
    messages: Vec<String>,
}

/// The party that is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// The refresh token or code, or the location for which a company requests a token.
    Session,
    /// The app: its id, its secret or its way of authenticating.
    App,
    /// The location or company, as long as it is not active. Its refresh token stays valid.
    Inactive,
}

impl ErrorKind for Refusal {
    fn read(response: &ResponseParts) -> Self {
        let document = Document::parse(response.body()).ok();
        let object = document
            .as_ref()
            .and_then(|document| document.root().object("Refusal"));
        let Some(mut object) = object else {
            return Self::default();
        };
        let mut messages = object.find("message").map(texts).unwrap_or_default();
        if let Some(mut inner) = object.find("error").and_then(|node| node.object("Refusal")) {
            messages.extend(inner.find("message").map(texts).unwrap_or_default());
            messages.extend(inner.find("code").map(texts).unwrap_or_default());
        }
        Self {
            code: object
                .find("error")
                .and_then(Node::as_str)
                .map(str::to_owned),
            description: object.optional("error_description"),
            messages,
        }
    }
}

impl Refusal {
    /// Returns the party that the endpoint refuses; `None` if the body is not known to be one of the endpoint.
    pub(crate) fn meaning(&self) -> Option<Refused> {
        let code = self.code.as_deref().unwrap_or_default();
        let said = self.messages.iter().chain(&self.description);
        let said: Vec<&str> = said.map(String::as_str).chain([code]).collect();
        let said = said.join("; ").to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| said.contains(word));
        if says(&["location", "company", "agency", "account"]) && says(&["not active", "inactive"])
        {
            return Some(Refused::Inactive);
        }
        meaning_of_code(code, &said).or_else(|| meaning_of_message(&said))
    }
}

/// Recognizes the codes of RFC 6749, section 5.2.
pub(crate) fn meaning_of_code(code: &str, said: &str) -> Option<Refused> {
    match code.trim().to_lowercase().replace(' ', "_").as_str() {
        "invalid_grant" => Some(Refused::Session),
        "invalid_client" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" => {
            Some(Refused::App)
        }
        "invalid_request" if names_the_grant(said) => Some(Refused::Session),
        "invalid_request" => Some(Refused::App),
        _ => None,
    }
}

/// Recognizes the documented messages, and those that servers are known to send instead.
fn meaning_of_message(said: &str) -> Option<Refused> {
    let says = |words: &[&str]| words.iter().any(|word| said.contains(word));
    if says(&["invalid parameter", "missing parameter"]) {
        let refused = if names_the_grant(said) {
            Refused::Session
        } else {
            Refused::App
        };
        return Some(refused);
    }
    if says(&[
        "invalid client",
        "unauthorized client",
        "client credentials",
    ]) {
        return Some(Refused::App);
    }
    let is_refused = says(&[
        "invalid",
        "expired",
        "revoked",
        "already been used",
        "not found",
    ]);
    if says(&["invalid grant", "not installed"]) || (is_refused && names_the_grant(said)) {
        return Some(Refused::Session);
    }
    None
}

fn names_the_grant(said: &str) -> bool {
    [
        "refresh token",
        "refresh_token",
        "refreshtoken",
        "authorization code",
        "authorizationcode",
    ]
    .iter()
    .any(|name| said.contains(name))
}

/// Returns the strings of a message, which is a string or a list.
fn texts(node: Node<'_>) -> Vec<String> {
    match node.as_str() {
        Some(text) => vec![text.to_owned()],
        None => node
            .elements()
            .filter_map(Node::as_str)
            .map(str::to_owned)
            .collect(),
    }
}
