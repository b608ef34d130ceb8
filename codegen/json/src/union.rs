//! Unions: which of several types a value is.

use crate::decode::Decode;
use crate::node::Node;

/// One alternative of a union.
#[derive(Debug)]
pub struct Alternative<T> {
    /// The keys that it knows, if it is an object.
    pub keys: &'static [&'static str],
    /// Decodes it, or returns `None` if anything is amiss: by [`Node::fit`].
    pub decode: fn(Node<'_>) -> Option<T>,
}

impl Node<'_> {
    /// Decodes this as a `T` if nothing at all is amiss with it: what a union asks of its variants in turn.
    pub fn fit<T: Decode>(self) -> Option<T> {
        let (value, is_clean) = self.document.attempt(|| T::decode(self), |_| false);
        value.filter(|_| is_clean)
    }

    /// Decodes this as the first alternative of a union that it fits: of those for objects the one that knows most
    /// of its keys comes first, and one that knows none of them is no fit.
    pub fn first_fit<T>(self, alternatives: &[Alternative<T>]) -> Option<T> {
        let count = self.entries().count();
        let known = |alternative: &Alternative<T>| {
            let keys = self.entries().map(|(key, _)| key);
            keys.filter(|key| alternative.keys.contains(key)).count()
        };
        let mut order: Vec<(usize, &Alternative<T>)> = alternatives
            .iter()
            .map(|alternative| (known(alternative), alternative))
            .filter(|(known, alternative)| *known > 0 || count == 0 || alternative.keys.is_empty())
            .collect();
        order.sort_by_key(|(known, _)| std::cmp::Reverse(*known));
        order
            .into_iter()
            .find_map(|(_, alternative)| (alternative.decode)(self))
    }
}
