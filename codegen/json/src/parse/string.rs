//! Parsing JSON strings and their escape sequences.

use super::{Parser, Unexpected};
use crate::scan::end_of_plain;
use crate::token::{Kind, Token};

impl Parser<'_> {
    /// Reads a string whose opening quote is next.
    pub(super) fn string(&mut self) -> Result<Token, Unexpected> {
        let start = self.at + 1;
        self.at = end_of_plain(self.bytes, start);
        match self.bytes.get(self.at) {
            Some(b'"') => {
                let token = self.push(Kind::String, start, self.at);
                self.at += 1;
                Ok(token)
            }
            Some(b'\\') => self.escaped_string(start),
            Some(_) => Err(Unexpected("control characters escaped")),
            None => Err(Unexpected("the closing `\"` of a string")),
        }
    }

    /// Reads the rest of a string that started at `start`, from its first backslash on.
    fn escaped_string(&mut self, start: usize) -> Result<Token, Unexpected> {
        let first = self.tape.memory.unescaped.len();
        let mut plain = start;
        loop {
            let text = self.tape.text;
            self.tape.memory.unescaped.push_str(&text[plain..self.at]);
            match self.bytes.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => self.escape()?,
                Some(_) => return Err(Unexpected("control characters escaped")),
                None => return Err(Unexpected("the closing `\"` of a string")),
            }
            plain = self.at;
            self.at = end_of_plain(self.bytes, plain);
        }
        self.at += 1;
        Ok(self.push(Kind::Escaped, first, self.tape.memory.unescaped.len()))
    }

    fn escape(&mut self) -> Result<(), Unexpected> {
        let character = match self.bytes.get(self.at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => {
                self.at += 1;
                return Err(Unexpected("one of `\"\\/bfnrtu` after a backslash"));
            }
        };
        self.at += 2;
        self.tape.memory.unescaped.push(character);
        Ok(())
    }

    fn unicode_escape(&mut self) -> Result<(), Unexpected> {
        let unit = self.hex4(self.at + 2)?;
        self.at += 6;
        let is_high = (0xd800..0xdc00).contains(&unit);
        if is_high && self.bytes.get(self.at..self.at + 2) == Some(b"\\u") {
            let low = self.hex4(self.at + 2)?;
            if (0xdc00..0xe000).contains(&low) {
                self.at += 6;
                let code = 0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
                self.tape
                    .memory
                    .unescaped
                    .push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
                return Ok(());
            }
        }
        // `from_u32` returns `None` for a lone surrogate, which is not a character.
        self.tape
            .memory
            .unescaped
            .push(char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER));
        Ok(())
    }

    fn hex4(&mut self, from: usize) -> Result<u32, Unexpected> {
        let mut unit = 0;
        for at in from..from + 4 {
            let digit = self
                .bytes
                .get(at)
                .and_then(|byte| char::from(*byte).to_digit(16));
            let Some(digit) = digit else {
                self.at = at;
                return Err(Unexpected("four hexadecimal digits after `\\u`"));
            };
            unit = unit * 16 + digit;
        }
        Ok(unit)
    }
}
