//! The flat tape: one small token per JSON value or key, in document order.

/// What a token of the tape is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// `null`
    Null,
    /// `true`
    True,
    /// `false`
    False,
    /// A number without fraction and exponent.
    Integer,
    /// A number with a fraction or an exponent.
    Float,
    /// A string, borrowed from the body.
    String,
    /// A string whose escapes were resolved into the side buffer.
    Escaped,
    /// `[…]`
    Array,
    /// `{…}`: keys and values alternate.
    Object,
    /// A key that a later key of the same object repeats: it and its value are passed over.
    Shadowed,
}

/// One value or key.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    /// The offset of the text, in the side buffer for [`Kind::Escaped`], else in the body; for an array, its length.
    pub(crate) start: u32,
    /// The end of the text, or, for a container, the index of the token after its last one.
    pub(crate) end: u32,
}

/// A body and the tokens in it.
#[derive(Debug)]
pub(crate) struct Tape<'b> {
    pub(crate) text: &'b str,
    pub(crate) unescaped: String,
    pub(crate) tokens: Vec<Token>,
}

impl Tape<'_> {
    /// Returns the token at `index`.
    pub(crate) fn token(&self, index: u32) -> Token {
        self.tokens[index as usize]
    }

    /// Returns the index of the token after the value at `index`.
    pub(crate) fn after(&self, index: u32) -> u32 {
        let token = self.token(index);
        match token.kind {
            Kind::Array | Kind::Object => token.end,
            _ => index + 1,
        }
    }

    /// Returns whether the key `token` is `name`.
    pub(crate) fn is_key(&self, token: Token, name: &str) -> bool {
        let range = token.start as usize..token.end as usize;
        // The length tells most keys apart, and bytes need no look at where characters begin.
        range.len() == name.len()
            && match token.kind {
                Kind::Shadowed => false,
                Kind::Escaped => self.unescaped.as_bytes()[range] == *name.as_bytes(),
                _ => self.text.as_bytes()[range] == *name.as_bytes(),
            }
    }

    /// Returns the text of a string, a number or a key.
    pub(crate) fn text(&self, token: Token) -> &str {
        let range = token.start as usize..token.end as usize;
        match token.kind {
            Kind::Escaped => &self.unescaped[range],
            _ => &self.text[range],
        }
    }
}
