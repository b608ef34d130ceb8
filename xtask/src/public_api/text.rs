//! Formatting parts of signatures, without tokens that are irrelevant to callers.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// Formats the tokens. A path of this workspace is shortened to its last name, so that moving a type is not a change.
pub(super) fn plain(part: &impl ToTokens) -> String {
    let mut text = String::new();
    append(part.to_token_stream(), &mut text);
    text
}

fn append(tokens: TokenStream, text: &mut String) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        let skipped = match token {
            TokenTree::Ident(name) if is_ours(&name.to_string()) => leading(&tokens[index..]),
            _ => 0,
        };
        index += skipped;
        match &tokens[index] {
            TokenTree::Group(group) => append_group(group, text),
            TokenTree::Punct(mark) => append_mark(mark, text),
            token => {
                text.push_str(&token.to_string());
                text.push(' ');
            }
        }
        index += 1;
    }
}

fn append_group(group: &Group, text: &mut String) {
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    };
    if group.delimiter() == Delimiter::Parenthesis && !text.ends_with("-> ") {
        text.truncate(text.trim_end().len());
    }
    text.push_str(open);
    append(group.stream(), text);
    text.truncate(text.trim_end().len());
    text.push_str(close);
    text.push(' ');
}

fn append_mark(mark: &Punct, text: &mut String) {
    let character = mark.as_char();
    let is_arrow = character == '>' && text.ends_with(['-', '=']);
    if matches!(character, ',' | ':' | '<' | '>' | ';') && !is_arrow {
        text.truncate(text.trim_end().len());
    }
    text.push(character);
    let joins_next = matches!(character, '\'' | '&' | '#' | '<') || text.ends_with("::");
    if !joins_next && mark.spacing() == Spacing::Alone {
        text.push(' ');
    }
}

fn is_ours(name: &str) -> bool {
    matches!(name, "crate" | "self" | "super") || name.starts_with("highlevel_")
}

/// Returns the number of leading tokens that are a path without its last name.
fn leading(tokens: &[TokenTree]) -> usize {
    let is_mark = |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(mark)) if mark.as_char() == ':');
    let mut last = 0;
    while is_mark(tokens.get(last + 1))
        && is_mark(tokens.get(last + 2))
        && matches!(tokens.get(last + 3), Some(TokenTree::Ident(_)))
    {
        last += 3;
    }
    last
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn where_a_type_is_defined_is_no_part_of_a_signature() {
        let one = plain(&quote!(fn get(&self, id: crate::shared::Id) -> Option<super::Contact>));
        let other = plain(&quote!(fn get(&self, id: Id) -> Option<highlevel_runtime::Contact>));
        assert_eq!(one, other);
        assert_ne!(plain(&quote!(io::Error)), plain(&quote!(fmt::Error)));
    }

    #[test]
    fn signatures_read_like_rust() {
        for text in [
            "&'a [u8], T",
            "fn get<T: Copy + Send>(&self, id: Option<&str>) -> io::Result<(u8, T)>",
        ] {
            let tokens: TokenStream = text.parse().unwrap();
            assert_eq!(plain(&tokens).trim_end(), text);
        }
    }
}
