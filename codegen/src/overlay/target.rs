//! Parsing targets: their alternatives, and the steps that are indices or slices.

use std::ops::Range;

/// The lists whose order has no meaning, so that an index does not identify an element.
pub(super) const UNORDERED: [&str; 8] = [
    "allOf",
    "anyOf",
    "enum",
    "oneOf",
    "parameters",
    "required",
    "security",
    "tags",
];

/// A target reduced to one of its alternatives: `$.paths['/a']` of `$.paths['/a', '/b']`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Alternative {
    /// The index of its selector.
    pub(super) selector: usize,
    /// The alternative: `'/a'`.
    pub(super) text: String,
    /// The target with only this alternative.
    pub(super) target: String,
}

/// Returns the alternatives of each selector that has several: names, numbers, conditions joined by `||`, and the words of a
/// regular expression such as `'one|two'`.
pub(super) fn alternatives(target: &str) -> Vec<Alternative> {
    let selectors = segments(target).into_iter().flatten().enumerate();
    let selectors = selectors.filter(|(_, range)| target[range.clone()].starts_with('['));
    let alternatives = selectors.flat_map(|(selector, range)| {
        let inside = range.start + 1..range.end - 1;
        let parts = parts_of_selector(target, inside);
        let several = parts.len() > 1;
        let parts = parts.into_iter().filter(move |_| several);
        parts.map(move |(place, text)| Alternative {
            selector,
            target: format!("{}{text}{}", &target[..place.start], &target[place.end..]),
            text,
        })
    });
    alternatives.collect()
}

/// Returns the positions of the steps that are indices or slices. The result is empty if the target has a step to all
/// descendants, because the steps after it have no fixed position.
pub(super) fn counted_steps(target: &str) -> Vec<usize> {
    let segments = segments(target).unwrap_or_default();
    if segments
        .iter()
        .any(|range| target[range.clone()].starts_with(".."))
    {
        return Vec::new();
    }
    let is_number = |text: &str| {
        let inside = text
            .strip_prefix('[')
            .and_then(|text| text.strip_suffix(']'));
        inside.is_some_and(|inside| {
            let is_part = |letter: char| letter.is_ascii_digit() || "-:, ".contains(letter);
            !inside.is_empty() && inside.chars().all(is_part)
        })
    };
    let numbered = segments.into_iter().enumerate();
    let counted = numbered.filter(|(_, range)| is_number(&target[range.clone()]));
    counted.map(|(index, _)| index).collect()
}

/// Returns the ranges of the segments of a target: `.name`, `['name']`, `..name`. Returns `None` if it cannot be split.
fn segments(target: &str) -> Option<Vec<Range<usize>>> {
    let mut segments = Vec::new();
    let mut start = 1;
    while start < target.len() {
        let rest = &target[start..];
        let end = if rest.starts_with('[') {
            closing_bracket(rest)? + 1
        } else {
            let name = rest.trim_start_matches('.');
            let dots = rest.len() - name.len();
            match name.find(['.', '[']) {
                _ if dots == 0 => return None,
                Some(0) => dots + closing_bracket(name)? + 1,
                Some(end) => dots + end,
                None => rest.len(),
            }
        };
        segments.push(start..start + end);
        start += end;
    }
    Some(segments)
}

/// Returns the alternatives of a selector, each with the range that it replaces.
fn parts_of_selector(target: &str, inside: Range<usize>) -> Vec<(Range<usize>, String)> {
    let content = &target[inside.clone()];
    let Some(condition) = content.trim_start().strip_prefix('?') else {
        let parts = split(content, ",").into_iter();
        return parts
            .map(|part| (inside.clone(), part.trim().to_owned()))
            .collect();
    };
    let conditions = split(condition, "||");
    if conditions.len() > 1 {
        let conditions = conditions.into_iter();
        return conditions
            .map(|part| (inside.clone(), format!("?{}", part.trim())))
            .collect();
    }
    words_of_expression(target, inside)
}

/// Returns the alternatives of a regular expression that consists only of words. For `match(@.operationId, 'one|two')` these
/// are the conditions `@.operationId == 'one'` and `@.operationId == 'two'`, which are faster than the regular expression.
fn words_of_expression(target: &str, inside: Range<usize>) -> Vec<(Range<usize>, String)> {
    let content = &target[inside.clone()];
    let Some((before, rest)) = content.split_once("match(") else {
        return Vec::new();
    };
    let Some((argument, expression)) = rest.split_once(", '") else {
        return Vec::new();
    };
    let Some((expression, after)) = expression.split_once("')") else {
        return Vec::new();
    };
    let is_word = |text: &str| {
        let is_plain = |letter: char| letter.is_alphanumeric() || "-_".contains(letter);
        !text.is_empty() && text.chars().all(is_plain)
    };
    let words: Vec<&str> = expression.split('|').collect();
    if !words.iter().all(|word| is_word(word)) {
        return Vec::new();
    }
    let place = inside.start + before.len()..inside.end - after.len();
    let words = words.into_iter();
    words
        .map(|word| (place.clone(), format!("{argument} == '{word}'")))
        .collect()
}

/// Splits a string at separators that are neither within quotes nor within brackets.
fn split<'t>(text: &'t str, separator: &str) -> Vec<&'t str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut depth = 0_usize;
    let mut scanner = Scanner::default();
    for (index, letter) in text.char_indices() {
        if scanner.is_quoted(letter) {
            continue;
        }
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 && index >= start && text[index..].starts_with(separator) => {
                parts.push(&text[start..index]);
                start = index + separator.len();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// Returns the position of the bracket that closes the first one.
fn closing_bracket(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut scanner = Scanner::default();
    for (index, letter) in text.char_indices() {
        if scanner.is_quoted(letter) {
            continue;
        }
        match letter {
            '[' => depth += 1,
            ']' if depth == 1 => return Some(index),
            ']' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Tracks quotes while a string is scanned.
#[derive(Default)]
struct Scanner {
    quote: Option<char>,
    is_escaped: bool,
}

impl Scanner {
    /// Returns whether the next character is a quote or within quotes.
    fn is_quoted(&mut self, letter: char) -> bool {
        let Some(quote) = self.quote else {
            if letter == '\'' || letter == '"' {
                self.quote = Some(letter);
                return true;
            }
            return false;
        };
        if self.is_escaped {
            self.is_escaped = false;
        } else if letter == '\\' {
            self.is_escaped = true;
        } else if letter == quote {
            self.quote = None;
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn targets(target: &str) -> Vec<String> {
        let alternatives = alternatives(target).into_iter();
        alternatives.map(|one| one.target).collect()
    }

    #[test]
    fn each_alternative_has_a_target() {
        assert_eq!(targets("$.paths['/a'].get"), [""; 0]);
        assert_eq!(
            targets("$.paths['/a', \"/b\"]['get','post']"),
            [
                "$.paths['/a']['get','post']",
                "$.paths[\"/b\"]['get','post']",
                "$.paths['/a', \"/b\"]['get']",
                "$.paths['/a', \"/b\"]['post']",
            ]
        );
        assert_eq!(
            targets("$..parameters[?@.name == 'a,b' || (@.in == 'x' || @.in == ']')].schema"),
            [
                "$..parameters[?@.name == 'a,b'].schema",
                "$..parameters[?(@.in == 'x' || @.in == ']')].schema",
            ]
        );
        assert_eq!(
            targets("$.paths[*][?match(@.operationId, 'get-link|links')].get"),
            [
                "$.paths[*][?@.operationId == 'get-link'].get",
                "$.paths[*][?@.operationId == 'links'].get",
            ]
        );
    }

    #[test]
    fn what_cannot_be_split_has_no_alternatives() {
        for target in [
            "$",
            "$.a[?match(@.b, 'x.*|y')]",
            "$.a[?match(@.b, 'x|(y|z)')]",
            "$.a[?@.b == 'x|y']",
            "$.a['it\\'s, so']",
            "$.a[",
            "a[1,2",
        ] {
            assert_eq!(targets(target), [""; 0], "{target}");
        }
    }

    #[test]
    fn steps_that_count_are_found() {
        assert_eq!(counted_steps("$.a[0].b['1'][-1][1:2][?@ == 1]"), [1, 4, 5]);
        assert_eq!(counted_steps("$.a[0, 2]"), [1]);
        assert_eq!(counted_steps("$..a[0]"), [0; 0]);
        assert_eq!(counted_steps("$.a.b"), [0; 0]);
    }
}
