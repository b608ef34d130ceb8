//! Matching request paths with path templates such as `/contacts/{contactId}`.

use percent_encoding::percent_decode_str;

/// Returns for each segment of a template whether it is literal, or `None` if the path does not match. If several templates
/// match, a server uses the one with the greatest result, because literal segments have precedence over placeholders.
pub fn literal_segments(template: &str, path: &str) -> Option<Vec<bool>> {
    let is_literal = |expected: &str| placeholder(expected).is_none();
    let mut segments = path.split('/');
    let fits = template.split('/').all(|expected| match segments.next() {
        Some(segment) if is_literal(expected) => percent_decode_str(segment).eq(expected.bytes()),
        Some(segment) => !segment.is_empty(),
        None => false,
    });
    let fits = fits && segments.next().is_none();
    fits.then(|| template.split('/').map(is_literal).collect())
}

/// Returns the name in a placeholder: `userId` of `{userId}`. Returns `None` if the segment is literal.
pub fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}
