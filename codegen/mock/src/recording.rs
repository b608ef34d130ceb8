//! Recorded responses that the mock returns: files as `cargo xtask observe` reads them.

use std::fmt::Write as _;
use std::fs;
use std::panic::Location;
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use super::Mock;
use super::expectation::{Action, Expectation};
use super::operation::Listed;
use super::response::MockResponse;
use super::stand_in::stand_in;
use super::times::Times;

impl Mock {
    /// Adds expectations for the recorded responses of a file, and returns the number of expectations.
    ///
    /// A recording is `{"operation": "contacts::GetContactParams", "status": 200, "body": …}`, one on each line or all in a
    /// list. `operation` is the type of the parameters, as the recorder writes it, the operation's id in the documentation
    /// (`get-contact`), or `GET /contacts/{contactId}`. The members `method` and `path` may replace `operation`. If several
    /// operations match, such as versions with the same path, the response is added to all of them. A recording may have `paths`
    /// (the types without values) instead of `body`; its body is then made of sample values of these types.
    ///
    /// The recordings of an operation are returned in order, and the last one for every further call. Expectations that
    /// were added before come first.
    ///
    /// # Panics
    ///
    /// Panics when the file cannot be read, has no recordings or an invalid one, or names an operation that no API with an
    /// enabled feature has. A message about one recording states its number, counted from 1.
    #[track_caller]
    pub fn serves_recording(&self, path: impl AsRef<Path>) -> usize {
        let path = path.as_ref();
        let text = fs::read_to_string(path)
            .unwrap_or_else(|error| panic!("{} cannot be read: {error}", path.display()));
        self.serves_recorded(&text)
            .unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
    }

    #[track_caller]
    fn serves_recorded(&self, text: &str) -> Result<usize, String> {
        let stated_at = Location::caller();
        let mut responses = Vec::new();
        for entry in entries(text)? {
            let operations = self.state.operations_where(|listed| entry.is_of(listed));
            if operations.is_empty() {
                let Entry {
                    operation, number, ..
                } = &entry;
                let help = "name an operation of the APIs whose features are enabled";
                return Err(format!(
                    "recording {number}: there is no `{operation}`; {help}"
                ));
            }
            responses.extend(
                operations
                    .into_iter()
                    .map(|listed| (listed, entry.response())),
            );
        }
        let count = responses.len();
        for (position, (listed, response)) in responses.iter().enumerate() {
            let later = &responses[position + 1..];
            let is_last = later.iter().all(|(other, _)| (other.id)() != (listed.id)());
            let times = if is_last {
                Times::ANY
            } else {
                Times::from(..=1)
            };
            self.state.state(Expectation {
                operation: *listed,
                stated_at,
                times,
                fits: Box::new(|_| Ok(())),
                action: Action::Respond(Box::new(response.clone())),
                headers: HeaderMap::new(),
                delay: Duration::ZERO,
                count: Mutex::default(),
            });
        }
        Ok(count)
    }
}

/// A recorded response.
struct Entry {
    /// The number of the entry in the file, counted from 1.
    number: usize,
    operation: String,
    status: StatusCode,
    body: Option<Value>,
}

impl Entry {
    /// Returns whether this is a response of the operation.
    fn is_of(&self, listed: &Listed) -> bool {
        let metadata = listed.metadata;
        match self.operation.split_once(char::is_whitespace) {
            Some((method, path)) => {
                metadata.method.as_str().eq_ignore_ascii_case(method)
                    && metadata.path == path.trim()
            }
            None => self.operation == listed.label() || self.operation == metadata.id,
        }
    }

    fn response(&self) -> MockResponse {
        let response = MockResponse::empty(self.status);
        match &self.body {
            Some(body) => response.json(body),
            None => response,
        }
    }
}

fn entries(text: &str) -> Result<Vec<Entry>, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut entries = Vec::new();
    for value in serde_json::Deserializer::from_str(text).into_iter::<Value>() {
        let value = value.map_err(|error| format!("it is not JSON: {error}"))?;
        let values = match value {
            Value::Array(values) => values,
            value => vec![value],
        };
        for value in values {
            entries.push(entry(entries.len() + 1, &value)?);
        }
    }
    if entries.is_empty() {
        return Err("the file has no recordings".to_owned());
    }
    Ok(entries)
}

fn entry(number: usize, value: &Value) -> Result<Entry, String> {
    let fail = |reason: &str| Err(format!("recording {number}: {reason}"));
    let status = value["status"]
        .as_u64()
        .and_then(|status| u16::try_from(status).ok());
    let Some(status) = status.and_then(|status| StatusCode::from_u16(status).ok()) else {
        return fail("it has no HTTP status");
    };
    let text = |key: &str| value[key].as_str().map(str::trim);
    let mut operation = String::new();
    match (text("operation"), text("method"), text("path")) {
        (Some(name), _, _) => operation.push_str(name),
        (None, Some(method), Some(path)) => {
            let _ = write!(operation, "{method} {path}");
        }
        _ => {
            return fail(
                "it has neither `operation` nor both `method` and `path`; add one of them",
            );
        }
    }
    let body = match &value["paths"] {
        Value::Object(paths) => match body_of(paths) {
            Ok(body) => Some(body),
            Err(reason) => return fail(reason),
        },
        Value::Null => Some(&value["body"])
            .filter(|body| !body.is_null() && **body != "")
            .cloned(),
        _ => return fail("`paths` is not an object"),
    };
    Ok(Entry {
        number,
        operation,
        status,
        body,
    })
}

fn body_of(paths: &Map<String, Value>) -> Result<Value, &'static str> {
    stand_in(paths)
        .ok_or("a path does not have the form `$.contact.customFields[].value`, or has no types")
}
