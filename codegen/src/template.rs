//! Path templates, such as `/contacts/{contactId}/notes`.

/// A piece of a template.
enum Piece<'t> {
    Literal(&'t str),
    Parameter(&'t str),
}

/// Returns the names of the parameters of a template, in their order.
pub fn parameters(template: &str) -> impl Iterator<Item = &str> {
    pieces(template).filter_map(|piece| match piece {
        Piece::Literal(_) => None,
        Piece::Parameter(name) => Some(name),
    })
}

/// Returns a template without the names of its parameters: `/contacts/{}/notes`.
///
/// OpenAPI considers two templates identical if they differ only in these names.
pub fn without_names(template: &str) -> String {
    let pieces = pieces(template).map(|piece| match piece {
        Piece::Literal(text) => text,
        Piece::Parameter(_) => "{}",
    });
    pieces.collect()
}

/// Splits a template; a brace without its counterpart is literal.
fn pieces(template: &str) -> impl Iterator<Item = Piece<'_>> {
    template
        .split('{')
        .enumerate()
        .flat_map(|(index, text)| match text.split_once('}') {
            Some((name, rest)) if index > 0 => [Piece::Parameter(name), Piece::Literal(rest)],
            _ if index > 0 => [Piece::Literal("{"), Piece::Literal(text)],
            _ => [Piece::Literal(""), Piece::Literal(text)],
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_in_braces() {
        let names: Vec<&str> = parameters("/a/{b}/c/{d}.json").collect();
        assert_eq!(names, ["b", "d"]);
        assert_eq!(without_names("/a/{b}/c/{d}.json"), "/a/{}/c/{}.json");
    }

    #[test]
    fn a_single_brace_is_literal() {
        assert_eq!(parameters("/a}/{b").count(), 0);
        assert_eq!(without_names("/a}/{b"), "/a}/{b");
    }
}
