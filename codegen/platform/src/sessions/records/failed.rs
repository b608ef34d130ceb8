//! A stored failure, for other processes that waited for the attempt.

use std::time::Duration;

use highlevel_runtime::json::{Encode, Node, Writer};
use highlevel_runtime::{TokenError, TokenErrorKind};

use crate::sessions::records::claim::Claim;
use crate::sessions::records::timestamp::Timestamp;

/// Delay before the next attempt after a transient failure, in any process.
const BACKOFF: Duration = Duration::from_millis(100);

/// The names of the kinds of failures in the store. All other kinds are stored as the last one.
const KINDS: [(TokenErrorKind, &str); 6] = [
    (TokenErrorKind::Refused, "refused"),
    (TokenErrorKind::Lost, "lost"),
    (TokenErrorKind::Unreachable, "unreachable"),
    (TokenErrorKind::Store, "store"),
    (TokenErrorKind::NotInstalled, "not_installed"),
    (TokenErrorKind::Other, "other"),
];

/// The failure of the last attempt to acquire tokens.
#[derive(Clone, Debug)]
pub(crate) struct Failed {
    /// The machine and the process of the claim of the attempt.
    pub(crate) host: String,
    pub(crate) instance: String,
    pub(crate) at: Timestamp,
    kind: TokenErrorKind,
    reason: String,
    is_retryable: bool,
}

impl Failed {
    pub(crate) fn new(claim: &Claim, error: &TokenError) -> Self {
        Self {
            host: claim.host.clone(),
            instance: claim.instance.clone(),
            at: Timestamp::now(),
            kind: error.kind(),
            reason: error.to_string(),
            is_retryable: error.is_retryable(),
        }
    }

    pub(crate) fn error(&self) -> TokenError {
        let error = TokenError::of(self.kind, self.reason.clone());
        if self.is_retryable {
            error.retryable()
        } else {
            error
        }
    }

    /// Returns the remaining delay before the next attempt, if any.
    pub(crate) fn back_off(&self) -> Option<Duration> {
        let age = Timestamp::now().distance(self.at);
        (self.is_retryable && age < BACKOFF).then(|| BACKOFF.saturating_sub(age))
    }

    pub(crate) fn read(node: Node<'_>) -> Option<Self> {
        let mut object = node.object("Failed")?;
        let host = object.required("host")?;
        let instance = object.required("instance")?;
        let at = Timestamp(object.required("at")?);
        let name: String = object.required("kind")?;
        let kind = KINDS.into_iter().find(|(_, other)| *other == name);
        Some(Self {
            host,
            instance,
            at,
            kind: kind.map_or(TokenErrorKind::Other, |(kind, _)| kind),
            reason: object.required("reason")?,
            is_retryable: object.required("retryable")?,
        })
    }
}

impl Encode for Failed {
    fn encode(&self, writer: &mut Writer) {
        let kind = KINDS.into_iter().find(|(kind, _)| *kind == self.kind);
        let mut object = writer.object();
        object.field("host", &self.host);
        object.field("instance", &self.instance);
        object.field("at", &self.at.0);
        object.field("kind", &kind.map_or("other", |(_, name)| name));
        object.field("reason", &self.reason);
        object.field("retryable", &self.is_retryable);
    }
}
