//! The recorded responses of `spec/observed`, decoded by their operations.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use super::case::{Case, Contract, Outcome};
use super::documents::Documents;
use super::sample::Extent;
use super::server::{Answer, Server};

/// A recorded response.
pub(crate) struct Observation {
    /// The file and the line.
    place: String,
    entry: Value,
}

/// Reads the recordings, each from its line.
pub(crate) fn observations() -> Vec<Observation> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/observed");
    let files = fs::read_dir(folder).expect("spec/observed can be listed");
    let files = files.map(|file| file.expect("spec/observed can be listed").path());
    let mut files: Vec<_> = files
        .filter(|file| {
            file.extension()
                .is_some_and(|extension| extension == "jsonl")
        })
        .collect();
    files.sort();
    let mut observations = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).expect("the file can be read");
        let name = file.file_name().unwrap_or_default().display().to_string();
        for (index, line) in text.lines().enumerate() {
            observations.push(Observation {
                place: format!("{name}:{}", index + 1),
                entry: serde_json::from_str(line).expect("a recording is JSON"),
            });
        }
    }
    observations
}

impl Observation {
    /// Calls the operation on a server that returns the response, and returns the problem with the decoded value, if any.
    pub(crate) async fn problem(
        &self,
        contract: &Contract,
        documents: &Documents,
        server: &Server,
    ) -> Option<String> {
        let Some(case) = contract.cases.iter().find(|case| self.is_of(case)) else {
            return Some(format!("{}: no such operation", self.place));
        };
        let status = self.entry["status"]
            .as_u64()
            .and_then(|status| u16::try_from(status).ok());
        let status = status.expect("a recording has a status");
        let body = &self.entry["body"];
        let operation = documents.operation(&case.document, case.metadata);
        server.answer(Answer::json(status, body));
        let outcome = case
            .call(
                &server.client(),
                &operation.sample_parameters(Extent::Minimal),
            )
            .await;
        let problem = match outcome {
            Outcome::Output { value, mismatches } => {
                let mut lost = lost(body, &value, "$");
                lost.retain(|path| path != METADATA);
                let unexpected = |mismatch: &String| !is_expected(mismatch);
                let mismatches: Vec<String> = mismatches.into_iter().filter(unexpected).collect();
                (!mismatches.is_empty() || !lost.is_empty())
                    .then(|| format!("mismatches: {mismatches:?}, lost: {lost:?}"))
            }
            // A 200 whose body states a failure is reported as an error.
            Outcome::Api { .. } if body["status"].as_u64() > Some(399) => None,
            Outcome::Api { status: seen, kind } => {
                let unexpected = status < 400 || seen != status || kind.starts_with("Undocumented");
                unexpected.then(|| format!("reported as {seen}: {kind}"))
            }
            Outcome::Failed(error) => Some(error),
        };
        problem.map(|problem| format!("{} {}: {problem}", self.place, case.metadata.id))
    }

    /// Returns whether the recording is of the operation, by its parameter struct or by method and path.
    fn is_of(&self, case: &Case) -> bool {
        let name = self.entry["operation"].as_str().unwrap_or_default();
        let version = self.entry["version"].as_str().unwrap_or("v2");
        let in_version = case.document.starts_with(&format!("{version}/"));
        match name.split_once(' ') {
            Some((method, path)) => {
                let template = case.metadata.path.trim_end_matches('/');
                in_version
                    && case.metadata.method == method
                    && path.trim_end_matches('/') == template
            }
            None => {
                let segments: Vec<&str> = case.params.split("::").collect();
                let (module, params) = name.split_once("::").unwrap_or_default();
                in_version && segments.contains(&module) && segments.last() == Some(&params)
            }
        }
    }
}

/// The member that servers add to any body, even to maps.
const METADATA: &str = "$.traceId";

/// Returns whether a mismatch is expected: some servers write an empty list as an object without members, or add a `traceId` to
/// any body.
fn is_expected(mismatch: &str) -> bool {
    mismatch.ends_with(": expected array, found {}") || mismatch.starts_with("$.traceId: ")
}

/// Returns whether a member that was received under an alias is written under the documented name.
fn is_renamed(member: &Value, received: &Map<String, Value>, kept: &Map<String, Value>) -> bool {
    kept.iter()
        .any(|(name, value)| value == member && !received.contains_key(name))
}

/// Returns the paths of members that a value lacks. A received `null` or empty object counts as an absent member.
fn lost(received: &Value, read: &Value, at: &str) -> Vec<String> {
    match (received, read) {
        (Value::Null, _) => Vec::new(),
        (Value::Object(members), Value::Array(kept)) if members.is_empty() && kept.is_empty() => {
            Vec::new()
        }
        (Value::Object(members), Value::Object(kept)) => members
            .iter()
            // Skip empty objects as well: some servers send them for an empty list, which is not written.
            .filter(|(_, member)| !member.is_null() && **member != serde_json::json!({}))
            .flat_map(|(key, member)| {
                let at = format!("{at}.{key}");
                match kept.get(key) {
                    Some(kept) => lost(member, kept, &at),
                    None if is_renamed(member, members, kept) => Vec::new(),
                    None => vec![at],
                }
            })
            .collect(),
        (Value::Array(elements), Value::Array(kept)) if elements.len() == kept.len() => elements
            .iter()
            .zip(kept)
            .flat_map(|(element, kept)| lost(element, kept, &format!("{at}[]")))
            .collect(),
        (Value::Number(number), Value::Number(kept)) if number.as_f64() == kept.as_f64() => {
            Vec::new()
        }
        _ if received == read => Vec::new(),
        _ => vec![at.to_owned()],
    }
}
