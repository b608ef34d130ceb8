//! The pages of a list that consists of the example of its operation: the example, and an empty last page.

use std::borrow::Cow;

use serde_json::{Value, json};
use url::form_urlencoded;

use highlevel_runtime::{Paging, PagingStep};

use super::request::RawRequest;

/// Returns the page that a request asks for.
pub(super) fn page(
    paging: &Paging,
    example: &'static str,
    request: &RawRequest,
) -> Cow<'static, str> {
    if is_first(paging, request) {
        first(paging, example)
    } else {
        last(paging, example)
    }
}

/// Returns whether a request asks for the first page.
fn is_first(paging: &Paging, request: &RawRequest) -> bool {
    let number = |name| -> Option<u64> { parameter(request, name)?.parse().ok() };
    match paging.step {
        PagingStep::Offset(name) => number(name).is_none_or(|skipped| skipped == 0),
        PagingStep::Page { parameter, first } => number(parameter).is_none_or(|page| page <= first),
        PagingStep::Cursor(cursors) => {
            let mut cursors = cursors.iter();
            cursors.all(|(name, _)| parameter(request, name).is_none())
        }
    }
}

/// Returns the first page: the example. If the example has no items or no position of a next page, it is changed to state that it
/// is the last.
fn first(paging: &Paging, example: &'static str) -> Cow<'static, str> {
    let page = read(example);
    let items = count(paging, &page);
    if items > 0 && leads_on(paging, &page) {
        return Cow::Borrowed(example);
    }
    Cow::Owned(ended(paging, page, items))
}

/// Returns the page after the example: it has no items, and states the number of items in the example as the total.
fn last(paging: &Paging, example: &'static str) -> Cow<'static, str> {
    let mut page = read(example);
    let items = count(paging, &page);
    if let Some(list) = place_mut(&mut page, paging.items) {
        *list = json!([]);
    }
    Cow::Owned(ended(paging, page, items))
}

fn read(example: &str) -> Value {
    serde_json::from_str(example).expect("an example is JSON")
}

/// Returns the value of a parameter in the query or the JSON body of a request, unless it is empty.
fn parameter(request: &RawRequest, name: &str) -> Option<String> {
    let query = request.query().unwrap_or_default();
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    if let Some((_, value)) = pairs.find(|(key, _)| key == name) {
        return Some(value.into_owned()).filter(|value| !value.is_empty());
    }
    let body: Value = serde_json::from_slice(request.body()).ok()?;
    let value = body.get(name).filter(|value| !is_empty(value))?;
    Some(
        value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned),
    )
}

/// Returns whether the page has the position of the next one. An offset or a page number does not depend on the page.
fn leads_on(paging: &Paging, page: &Value) -> bool {
    let PagingStep::Cursor(cursors) = paging.step else {
        return true;
    };
    let items = place(page, paging.items).and_then(Value::as_array);
    let last_item = items.and_then(|items| items.last());
    cursors.iter().any(|(_, at)| {
        let value = match at.strip_prefix('@') {
            Some(path) => last_item.and_then(|item| place(item, path)),
            None => place(page, at),
        };
        value.is_some_and(|value| !is_empty(value))
    })
}

/// Lets a page say that the list has `total` items and ends with it.
fn ended(paging: &Paging, mut page: Value, total: usize) -> String {
    let stated = [(paging.total, json!(total)), (paging.more, json!(false))];
    for (at, value) in stated {
        if let Some(member) = at.and_then(|at| place_mut(&mut page, at)) {
            *member = match member {
                Value::String(_) => Value::String(value.to_string()),
                _ => value,
            };
        }
    }
    if let PagingStep::Cursor(cursors) = paging.step {
        for (_, at) in cursors.iter().filter(|(_, at)| at.starts_with('$')) {
            if let Some(cursor) = place_mut(&mut page, at) {
                *cursor = Value::Null;
            }
        }
    }
    page.to_string()
}

fn count(paging: &Paging, page: &Value) -> usize {
    match place(page, paging.items) {
        Some(Value::Array(items)) => items.len(),
        // The types read a value that is not a list as the only item.
        Some(value) => usize::from(!is_empty(value)),
        None => 0,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(elements) => elements.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Returns the value at `path`, which is in the notation of [`Paging`]: `$.meta.total`, `.total[0].total`, `$.contacts|data`.
/// The names in `a|b` are alternatives.
fn place<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    steps(path).try_fold(value, |value, step| value.pointer(&pointer(value, step)))
}

fn place_mut<'v>(value: &'v mut Value, path: &str) -> Option<&'v mut Value> {
    steps(path).try_fold(value, |value, step| {
        let pointer = pointer(value, step);
        value.pointer_mut(&pointer)
    })
}

fn steps(path: &str) -> impl Iterator<Item = &str> {
    let steps = path.trim_start_matches('$').split(['.', '[']);
    steps.filter(|step| !step.is_empty())
}

/// Returns the JSON pointer of a step. Of several names, it uses the first with a value that is not null, or else the first that
/// exists.
fn pointer(value: &Value, step: &str) -> String {
    let name = match step.strip_suffix(']') {
        Some(index) => index,
        None => {
            let mut names = step.split('|');
            let has_value = |name: &&str| value.get(name).is_some_and(|value| !value.is_null());
            let first = names.clone().find(|name| value.get(name).is_some());
            names.find(has_value).or(first).unwrap_or(step)
        }
    };
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BY_OFFSET: Paging = Paging {
        items: "$.found.pets|animals",
        limit: None,
        maximum: None,
        step: PagingStep::Offset("skip"),
        total: Some("$.total[0].total"),
        more: Some("$.more"),
    };

    const BY_CURSOR: Paging = Paging {
        items: "$.pets",
        step: PagingStep::Cursor(&[("after", "$.meta.next"), ("afterId", "@.id")]),
        total: Some("$.count"),
        more: None,
        ..BY_OFFSET
    };

    fn value(page: &str) -> Value {
        read(page)
    }

    #[test]
    fn the_page_after_the_example_is_the_last() {
        let example =
            r#"{"found":{"pets":null,"animals":[1,2]},"total":[{"total":"578"}],"more":true}"#;
        assert_eq!(first(&BY_OFFSET, example), example);
        let expected = json!({
            "found": {"pets": null, "animals": []},
            "total": [{"total": "2"}],
            "more": false,
        });
        assert_eq!(value(&last(&BY_OFFSET, example)), expected);
    }

    #[test]
    fn an_example_without_items_is_the_only_page() {
        for found in [r#"{"pets":[]}"#, "{}", "null"] {
            let example = format!(r#"{{"found":{found},"total":[{{"total":5}}],"more":"true"}}"#);
            let page = value(&first(&BY_OFFSET, example.leak()));
            assert_eq!(page["total"], json!([{"total": 0}]));
            assert_eq!(page["more"], "false");
        }
    }

    #[test]
    fn an_example_without_a_cursor_is_the_only_page() {
        let leads_on = [
            r#"{"pets":[{}],"count":9,"meta":{"next":"n"}}"#,
            r#"{"pets":[{"id":"a"}],"count":9,"meta":{"next":""}}"#,
            r#"{"pets":[{"id":["a"]}],"count":9}"#,
        ];
        for example in leads_on {
            assert_eq!(first(&BY_CURSOR, example), example);
            let page = value(&last(&BY_CURSOR, example));
            assert_eq!(page["pets"], json!([]));
            assert_eq!(page["count"], 1);
            assert_eq!(page["meta"]["next"], Value::Null);
        }
        let ends = [
            r#"{"pets":[{"id":"a"},{"id":null}],"count":9}"#,
            r#"{"pets":[{"id":"a"},{}],"count":9,"meta":{"next":[]}}"#,
        ];
        for example in ends {
            let page = value(&first(&BY_CURSOR, example));
            assert_eq!(page["count"], 2);
            assert_eq!(page["pets"], value(example)["pets"]);
        }
    }
}
