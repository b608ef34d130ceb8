//! The reasons why a token is requested.

use secrecy::ExposeSecret;

use highlevel_runtime::Token;

use crate::sessions::records::record::Pair;
use crate::sessions::records::timestamp::Timestamp;

/// The reason why a token is requested.
#[derive(Clone)]
pub(crate) enum Need {
    /// For a call: the token must not be about to expire.
    Fresh,
    /// To retry a call that the server refused with this token.
    OtherThan(Token),
}

impl Need {
    /// Returns whether `pair` meets the need, so that no new token is obtained.
    pub(crate) fn is_met_by(&self, pair: &Pair, now: Timestamp) -> bool {
        match self {
            Self::Fresh => pair.is_fresh(now),
            Self::OtherThan(_) => self.can_use(pair, now),
        }
    }

    /// Returns whether a call can be made with `pair` now.
    pub(crate) fn is_suited_by(&self, pair: &Pair) -> bool {
        self.can_use(pair, Timestamp::now())
    }

    /// Returns whether a call can be made with `pair` at the time `now`.
    pub(crate) fn can_use(&self, pair: &Pair, now: Timestamp) -> bool {
        pair.is_valid(now) && !self.refuses(pair)
    }

    pub(crate) fn refuses(&self, pair: &Pair) -> bool {
        matches!(self, Self::OtherThan(refused) if refused.is(pair.access.expose_secret()))
    }
}
