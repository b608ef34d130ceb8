//! Calls every operation over a socket. Requests are checked against the documents with an independent JSON Schema validator,
//! and decoded responses are compared with the responses that were sent.
//!
//! The table of operations, `contract/cases.rs`, is generated.

#[path = "contract/cases.rs"]
mod cases;
mod harness;

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use harness::case::{Contract, Document, Outcome};
use harness::disturb::{ADDED, Disturbance};
use harness::documents::Documents;
use harness::observed::observations;
use harness::published::Published;
use harness::rehearsal::Script;
use harness::request::RequestCheck;
use harness::sample::Extent;
use harness::server::{Answer, Server};
use highlevel::Metadata;
use highlevel::mock::{Example, Mock};
use serde_json::{Value, json};

fn contract() -> Contract {
    let mut contract = Contract::default();
    cases::add_operations(&mut contract);
    contract
}

/// Fails with a list of all problems.
fn assert_none(problems: &[String]) {
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[tokio::test]
async fn every_operation_of_the_documents_is_in_the_table() {
    let documents = Documents::load();
    let mut documented: Vec<(String, String)> = documents.operation_ids();
    let mut tabled: Vec<(String, String)> = contract()
        .cases
        .iter()
        .map(|case| (case.document.clone(), case.metadata.id.to_owned()))
        .collect();
    documented.sort_unstable();
    tabled.sort_unstable();
    assert_eq!(tabled, documented);
}

#[tokio::test]
async fn requests_are_what_the_documents_describe() {
    let documents = Documents::load();
    let server = Server::start().await;
    let mut problems = Vec::new();
    let mut calls = 0;
    for case in &contract().cases {
        let operation = documents.operation(&case.document, case.metadata);
        for extent in [Extent::Minimal, Extent::Full] {
            let parameters = operation.sample_parameters(extent);
            server.answer(Answer::json(case.metadata.success[0], &json!({})));
            let outcome = case.call(&server.client(), &parameters).await;
            if let Outcome::Failed(error) = &outcome
                && server.seen().is_none()
            {
                problems.push(format!(
                    "{} {extent:?}: nothing sent: {error}",
                    case.metadata.id
                ));
                continue;
            }
            let seen = server.take_seen();
            let given = case.takes_json.then_some(&parameters);
            let check = RequestCheck {
                operation: &operation,
                seen: &seen,
                given,
            };
            problems.extend(
                check
                    .problems()
                    .into_iter()
                    .map(|problem| format!("{} {extent:?}: {problem}", case.metadata.id)),
            );
            calls += 1;
        }
    }
    println!("{calls} requests checked against the documents");
    assert_none(&problems);
}

#[tokio::test]
async fn documented_responses_are_read_whole() {
    let documents = Documents::load();
    let server = Server::start().await;
    let mut problems = Vec::new();
    let mut exercised = 0;
    let contract = contract();
    for case in &contract.cases {
        let operation = documents.operation(&case.document, case.metadata);
        let parameters = operation.sample_parameters(Extent::Minimal);
        for status in case.metadata.success.iter().chain(case.metadata.errors) {
            let (answer, expected) = operation.sample_answer(*status);
            server.answer(answer);
            let outcome = case.call(&server.client(), &parameters).await;
            let success = case.metadata.success.contains(status);
            if let Some(problem) = response_problem(&outcome, *status, success, &expected) {
                problems.push(format!("{} {status}: {problem}", case.metadata.id));
            }
            exercised += 1;
        }
    }
    println!(
        "{} operations × statuses: {exercised} responses read",
        contract.cases.len()
    );
    assert_none(&problems);
}

/// The mock responds to every operation with an example, which its types decode without a mismatch and, except for pages of
/// lists, completely.
#[tokio::test]
async fn examples_of_responses_are_read_whole() {
    let documents = Documents::load();
    let mock = Mock::start();
    mock.respond_with_examples();
    let client = mock.client();
    // An absent list or map is decoded as an empty one and written as such, so ignore empty members that the example lacks.
    let empty = [json!([]), json!({})];
    let mut problems = Vec::new();
    let mut bodies = 0;
    for case in &contract().cases {
        let operation = documents.operation(&case.document, case.metadata);
        let parameters = operation.sample_parameters(Extent::Minimal);
        let outcome = case.call(&client, &parameters).await;
        let expected = match case.example {
            Example::Empty => Value::Null,
            Example::Json(text) | Example::Headers(text) => {
                serde_json::from_str(text).expect("the example is JSON")
            }
            Example::Text(text) | Example::File(text) => Value::from(text),
        };
        // `lists.rs` reads the pages of lists, which are not the same for every position.
        let is_page = case.metadata.paging.is_some();
        let status = case.metadata.success[0];
        let problem = match &outcome {
            Outcome::Output { value, mismatches } if mismatches.is_empty() => (!is_page
                && !is_kept_but_for(&expected, value, &empty))
            .then(|| format!("read {value}, not {expected}")),
            _ => response_problem(&outcome, status, true, &expected),
        };
        problems.extend(problem.map(|problem| format!("{}: {problem}", case.metadata.id)));
        bodies += usize::from(!expected.is_null());
    }
    println!("{bodies} examples of bodies read");
    assert!(mock.unmatched().is_empty(), "every call has a response");
    assert_none(&problems);
}

/// Recorded responses are decoded without undocumented, mistyped or lost members, apart from a few expected differences.
#[tokio::test]
async fn observed_responses_are_read_whole() {
    let documents = Documents::load();
    let server = Server::start().await;
    let contract = contract();
    let observations = observations();
    let mut problems = Vec::new();
    for observation in &observations {
        problems.extend(observation.problem(&contract, &documents, &server).await);
    }
    println!("{} observed responses read", observations.len());
    assert!(!observations.is_empty(), "spec/observed is empty");
    assert_none(&problems);
}

/// Values that differ from the documentation are kept in the value that the caller receives, or reported if the
/// response is a list.
#[tokio::test]
async fn responses_that_no_document_describes_lose_nothing() {
    let documents = Documents::load();
    let server = Server::start().await;
    let contract = contract();
    let (mut problems, mut exercised) = (Vec::new(), 0);
    for case in &contract.cases {
        let operation = documents.operation(&case.document, case.metadata);
        let parameters = operation.sample_parameters(Extent::Minimal);
        let status = case.metadata.success[0];
        let (answer, documented) = operation.sample_answer(status);
        if serde_json::from_slice::<Value>(&answer.body).ok().as_ref() != Some(&documented) {
            // Skip responses that are not JSON: files, text and empty bodies.
            continue;
        }
        for disturbance in Disturbance::ALL {
            let sent = disturbance.apply(&documented);
            server.answer(Answer::json(status, &sent));
            let problem = match case.call(&server.client(), &parameters).await {
                Outcome::Output { value, mismatches } => {
                    let reported = mismatches.iter().any(|one| one.contains(ADDED));
                    let is_raw = documented == json!({"any": "response"}) || sent == documented;
                    // The outermost list has no `extra` that could keep elements of a wrong type, so a reported mismatch is
                    // enough.
                    let is_told = sent.is_array() && !mismatches.is_empty();
                    if !is_told && !is_kept(&sent, &value) {
                        Some(format!("read {value}, not {sent}"))
                    } else if disturbance == Disturbance::Added && !is_raw && !reported {
                        Some("no added member is reported".to_owned())
                    } else {
                        None
                    }
                }
                // If the documented body is a string or a number, a body of another type is a `Decode` error, which keeps the
                // body.
                Outcome::Failed(error)
                    if !documented.is_object() && error.starts_with("Decode(") =>
                {
                    None
                }
                other => Some(format!("{other:?}")),
            };
            problems.extend(
                problem.map(|problem| format!("{} {disturbance:?}: {problem}", case.metadata.id)),
            );
            exercised += 1;
        }
    }
    println!("{exercised} responses that are not as documented");
    assert_none(&problems);
}

/// Returns whether a value that was read and written again is what was received. A list that was not received may be empty.
fn is_kept(received: &Value, written: &Value) -> bool {
    is_kept_but_for(received, written, &[json!([])])
}

/// Returns whether a value that was read and written again is what was received, with no other members than some of `further`.
fn is_kept_but_for(received: &Value, written: &Value, further: &[Value]) -> bool {
    match (received, written) {
        (Value::Object(received), Value::Object(written)) => {
            let kept = |(key, value): (&String, &Value)| {
                let one = written.get(key);
                one.is_some_and(|one| is_kept_but_for(value, one, further))
            };
            let is_further = |(key, value): (&String, &Value)| {
                !received.contains_key(key) && !further.contains(value)
            };
            received.iter().all(kept) && !written.iter().any(is_further)
        }
        (Value::Array(received), Value::Array(written)) => {
            received.len() == written.len()
                && received
                    .iter()
                    .zip(written)
                    .all(|(received, written)| is_kept_but_for(received, written, further))
        }
        _ => received == written,
    }
}

/// Parameters that were read from JSON are sent unchanged, even with undocumented members in their bodies, or refused if they
/// do not fit.
#[tokio::test]
async fn bodies_that_no_document_describes_lose_nothing() {
    let documents = Documents::load();
    let server = Server::start().await;
    let contract = contract();
    let (mut problems, mut exercised) = (Vec::new(), 0);
    for case in contract.cases.iter().filter(|case| case.takes_json) {
        let operation = documents.operation(&case.document, case.metadata);
        let is_json = operation
            .body()
            .is_some_and(|(media_type, ..)| media_type == "application/json");
        if !is_json {
            continue;
        }
        for disturbance in Disturbance::ALL {
            let mut parameters = operation.sample_parameters(Extent::Full);
            let given = disturbance.apply(&parameters["body"]);
            parameters["body"] = given.clone();
            server.answer(Answer::json(case.metadata.success[0], &json!({})));
            let outcome = case.call(&server.client(), &parameters).await;
            let problem = match server.seen() {
                None => match outcome {
                    Outcome::Failed(error) if error.contains("do not fit: $.body") => None,
                    outcome => Some(format!("nothing sent: {outcome:?}")),
                },
                Some(_) => {
                    let seen = server.take_seen();
                    let body: Value = serde_json::from_slice(&seen.body).unwrap_or(Value::Null);
                    (body != given).then(|| format!("sent {body}, not {given}"))
                }
            };
            problems.extend(
                problem.map(|problem| format!("{} {disturbance:?}: {problem}", case.metadata.id)),
            );
            exercised += 1;
        }
    }
    println!("{exercised} bodies that are not as documented");
    assert_none(&problems);
}

#[tokio::test]
async fn every_operation_is_mocked_in_its_types() {
    let documents = Documents::load();
    let mock = Rc::new(Mock::start());
    let client = mock.client();
    let mut problems = Vec::new();
    let contract = contract();
    let mut answers = 0;
    for case in &contract.cases {
        let operation = documents.operation(&case.document, case.metadata);
        // The error does not depend on the request, so the full parameters are not tested with errors.
        let nothing: &[u16] = &[];
        for (extent, errors) in [
            (Extent::Minimal, case.metadata.errors),
            (Extent::Full, nothing),
        ] {
            let script = Script {
                mock: Rc::clone(&mock),
                client: client.clone(),
                parameters: operation.sample_parameters(extent),
                output: operation.sample_answer(case.metadata.success[0]).1,
                failures: errors
                    .iter()
                    .map(|status| operation.sample_answer(*status).0)
                    .collect(),
            };
            answers += 1 + script.failures.len();
            problems.extend(
                case.rehearse(script)
                    .await
                    .into_iter()
                    .map(|problem| format!("{} {extent:?}: {problem}", case.metadata.id)),
            );
            mock.reset();
        }
    }
    println!(
        "{} operations mocked: {answers} typed answers",
        contract.cases.len()
    );
    assert_none(&problems);
}

/// With expectations on all operations, each call must match only the expectation of its own operation or of one
/// with the same requests.
#[tokio::test]
async fn no_operation_is_mistaken_for_another() {
    let documents = Documents::load();
    let mock = Mock::start();
    let client = mock.client();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let contract = contract();
    for (index, case) in contract.cases.iter().enumerate() {
        let asked = Arc::clone(&asked);
        let tell = move || asked.lock().expect("no holder panics").push(index);
        case.watch(&mock, tell);
    }
    let mut problems = Vec::new();
    let mut twins = 0;
    for (index, case) in contract.cases.iter().enumerate() {
        let operation = documents.operation(&case.document, case.metadata);
        let parameters = operation.sample_parameters(Extent::Minimal);
        case.call(&client, &parameters).await;
        let asked = std::mem::take(&mut *asked.lock().expect("no holder panics"));
        // If operations have the same method and path, the mock responds as the first one.
        let [only] = asked[..] else {
            problems.push(format!("{}: asked {}", case.metadata.id, asked.len()));
            continue;
        };
        let other = &contract.cases[only];
        twins += usize::from(only != index);
        if only != index && !same_on_the_wire(case.metadata, other.metadata) {
            let (called, id) = (&case.metadata.id, &other.metadata.id);
            problems.push(format!(
                "the request of {called} matched {id} of {}",
                other.document
            ));
        }
    }
    println!("{twins} operations have the same requests as another operation");
    assert_none(&problems);
}

/// Returns whether the requests of two operations are indistinguishable, because HighLevel documents them identically in both
/// versions.
fn same_on_the_wire(left: &Metadata, right: &Metadata) -> bool {
    let shape = |path: &str| -> Vec<String> {
        let segments = path.split('/').map(|segment| {
            if segment.starts_with('{') {
                "{}".to_owned()
            } else {
                segment.to_owned()
            }
        });
        segments.collect()
    };
    let headers = |metadata: &Metadata| -> BTreeSet<(String, &str)> {
        let headers = metadata.headers.iter();
        headers
            .map(|(name, value)| (name.to_ascii_lowercase(), *value))
            .collect()
    };
    left.method == right.method
        && shape(left.path) == shape(right.path)
        && headers(left) == headers(right)
}

/// Compares the result of a call with the content of the response.
fn response_problem(
    outcome: &Outcome,
    status: u16,
    success: bool,
    expected: &Value,
) -> Option<String> {
    match outcome {
        Outcome::Output { value, mismatches } if success => {
            if !mismatches.is_empty() {
                return Some(format!("mismatches: {}", mismatches.join("; ")));
            }
            (value != expected).then(|| format!("read {value}, not {expected}"))
        }
        Outcome::Api { status: seen, kind } if !success => {
            if *seen != status {
                return Some(format!("reported as {seen}"));
            }
            // The body has every documented field, so no field may be `None`.
            (kind.contains("None") || kind.starts_with("Undocumented"))
                .then(|| format!("read as {kind}"))
        }
        other => Some(format!("unexpected outcome {other:?}")),
    }
}

/// The reviewed deviations from the published documents, which are corrected by overlays.
const DEVIATIONS: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/published-deviations.txt"
);

/// Needs a checkout of the published documents: `cargo xtask published DOCS`.
#[tokio::test]
#[ignore = "needs the published documents: run `cargo xtask published DOCS`"]
async fn published_documents_accept_every_request() {
    let published = Published::load();
    let documents = Documents::load();
    let server = Server::start().await;
    let (mut called, mut accepted, mut unpublished) = (0, 0, Vec::new());
    let mut deviations = BTreeSet::new();
    for case in &contract().cases {
        let Some(reference) = published.operation(&case.document, case.metadata) else {
            unpublished.push(format!("{} {}", case.document, case.metadata.id));
            continue;
        };
        let operation = documents.operation(&case.document, case.metadata);
        let mut found = BTreeSet::new();
        for extent in [Extent::Minimal, Extent::Full] {
            let parameters = operation.sample_parameters(extent);
            server.answer(Answer::json(case.metadata.success[0], &json!({})));
            case.call(&server.client(), &parameters).await;
            let seen = server.take_seen();
            let check = RequestCheck {
                operation: &reference,
                seen: &seen,
                given: None,
            };
            found.extend(check.problems());
        }
        called += 1;
        accepted += usize::from(found.is_empty());
        let subject = format!("{} {}", case.document, case.metadata.id);
        deviations.extend(
            found
                .iter()
                .map(|problem| format!("{subject}: {}", shorten(problem))),
        );
    }
    println!(
        "{accepted} of {called} published operations accept what is sent, the rest but for {DEVIATIONS}"
    );
    println!("not published: {}", unpublished.join(", "));
    assert!(accepted > 0, "no published operation was called");
    compare_deviations(&deviations);
}

/// Shortens the messages of validators about long values and lists.
fn shorten(problem: &str) -> String {
    match problem.char_indices().nth(160) {
        Some((end, _)) => format!("{}…", &problem[..end]),
        None => problem.to_owned(),
    }
}

/// Compares the deviations with the reviewed ones. `UPDATE_EXPECT=1` updates the file for review.
fn compare_deviations(deviations: &BTreeSet<String>) {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let lines: Vec<&str> = deviations.iter().map(String::as_str).collect();
        std::fs::write(DEVIATIONS, lines.join("\n") + "\n").expect("the list can be written");
        return;
    }
    let known = std::fs::read_to_string(DEVIATIONS).expect("the list of deviations can be read");
    let known: BTreeSet<String> = known.lines().map(str::to_owned).collect();
    let new = deviations
        .difference(&known)
        .map(|line| format!("new: {line}"));
    let gone = known
        .difference(deviations)
        .map(|line| format!("gone: {line}"));
    assert_none(&new.chain(gone).collect::<Vec<_>>());
}
