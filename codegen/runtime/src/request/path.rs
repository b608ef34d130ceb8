//! Inserting percent-encoded values into a path template.

use crate::text::percent_encode;

use super::error::RequestProblem;

/// The part of the request, in problems.
pub(super) const PLACE: &str = "path parameter";

/// Returns the reason why no URL can carry `value` as a segment of its path, if there is one.
pub(super) fn refusal(value: &str) -> Option<&'static str> {
    match value {
        "" => Some("it is empty, and an empty segment would name another path"),
        "." | ".." => {
            Some("it is `.` or `..`, which URLs resolve to another path, even percent-encoded")
        }
        _ => None,
    }
}

/// Appends `template` to `path` with its placeholders replaced.
pub(super) fn substitute(
    template: &str,
    values: &[(&'static str, String)],
    path: &mut String,
    problems: &mut Vec<RequestProblem>,
) {
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        path.push_str(literal);
        match values.iter().rfind(|(set, _)| *set == name) {
            Some((_, value)) => path.extend(percent_encode(value)),
            // A refused value has already been reported.
            None if problems
                .iter()
                .any(|problem| problem.place == PLACE && problem.name == name) => {}
            None => problems.push(RequestProblem {
                place: PLACE,
                name: name.to_owned(),
                reason: "it is not set".to_owned(),
            }),
        }
        rest = after;
    }
    path.push_str(rest);
}
