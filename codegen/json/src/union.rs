//! Decoding unions: finding the alternative that fits a value.

use crate::decode::Decode;
use crate::node::Node;

/// One alternative of a union.
#[derive(Debug)]
pub struct Alternative<T> {
    /// The documented keys, if the alternative is an object.
    pub keys: &'static [&'static str],
    /// Decodes the alternative by [`Node::fit`], which returns `None` if anything does not fit.
    pub decode: fn(Node<'_>) -> Option<T>,
}

/// Number of bytes that it takes to remember that an alternative does not fit.
const MISFIT: usize = 32;

impl Node<'_> {
    /// Decodes this as a `T` if it fits without any mismatch other than undocumented keys that `T` keeps and objects without a
    /// documented key. A union tries this with its variants in turn.
    pub fn fit<T: Decode>(self) -> Option<T> {
        let memory = self.document.budget.memory();
        let (value, is_clean) = self.document.attempt(|| T::decode(self), |_| false);
        let value = value.filter(|_| is_clean && !self.document.is_too_large());
        if value.is_none() {
            self.document.budget.restore(memory);
        }
        value
    }

    /// Decodes this as the first alternative of a union that fits. Alternatives for objects are sorted by the number of keys of
    /// this value that they document; one that documents none of them does not fit, unless this value has no keys.
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
            .find_map(|(_, alternative)| self.try_alternative(alternative))
    }

    fn try_alternative<T>(self, alternative: &Alternative<T>) -> Option<T> {
        let misfits = &self.document.misfits;
        let decode = alternative.decode as usize;
        if misfits.contains(self.index(), decode) || !self.take_read() {
            return None;
        }
        let value = (alternative.decode)(self);
        if value.is_none() && self.take_memory(MISFIT) {
            misfits.insert(self.index(), decode);
        }
        value
    }
}
