//! Calls of an operation on the mock: compares the typed responses and requests of the mock with those of the client.

use std::fmt::Debug;
use std::pin::Pin;
use std::rc::Rc;

use highlevel::mock::{Mock, MockOperation, MockResponse};
use highlevel::{Client, Download, File, Operation, OperationError, Request};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::server::Answer;

/// The mock, the client, the parameters and the responses of a rehearsal.
pub(crate) struct Script {
    pub(crate) mock: Rc<Mock>,
    pub(crate) client: Client,
    pub(crate) parameters: Value,
    pub(crate) output: Value,
    /// A response for each documented error.
    pub(crate) failures: Vec<Answer>,
}

/// The problems that a rehearsal finds.
pub(crate) type Rehearsal = Pin<Box<dyn Future<Output = Vec<String>>>>;

/// Rehearses an operation whose parameters can be given as JSON.
pub(crate) async fn rehearse<P>(script: Script) -> Vec<String>
where
    P: MockOperation<Success = <P as Operation>::Output, WholeSuccess = <P as Operation>::Whole>
        + DeserializeOwned
        + Serialize,
    P::Output: Serialize,
    P::Whole: DeserializeOwned + Serialize,
    P::Error: Debug,
{
    let request = match P::deserialize(&script.parameters) {
        Ok(params) => script.client.request(params),
        Err(error) => return vec![format!("the parameters do not fit: {error}")],
    };
    let mut problems = succeed(&script, &request).await;
    let received = script.mock.expect::<P>().requests();
    let received: Vec<Value> = received.iter().map(received_json).collect();
    let sent = received_json(request.params());
    problems.extend(compare("received", &received, &[sent]));
    problems.extend(fail(&script, &request).await);
    problems.extend(return_payload(&script, &request).await);
    problems
}

/// Makes the call with the scripted response, and again with the decoded response. Both calls must return the same.
async fn return_payload<P>(script: &Script, request: &Request<P>) -> Vec<String>
where
    P: MockOperation<Success = <P as Operation>::Output, WholeSuccess = <P as Operation>::Whole>,
    P::Output: Serialize,
    P::Whole: DeserializeOwned,
    P::Error: Debug,
{
    script.mock.reset();
    match P::Whole::deserialize(&script.output) {
        Ok(whole) => script.mock.expect::<P>().times(1).returns_whole(whole),
        Err(error) => return vec![format!("the response cannot be made: {error}")],
    }
    let output = match request.send().await {
        Ok(output) => output,
        Err(error) => return vec![format!("{error:?}")],
    };
    let expected = json(&output);
    script.mock.expect::<P>().times(1).returns(output);
    match request.send().await {
        Ok(output) => compare("returned", &[json(&output)], &[expected]),
        Err(error) => vec![format!("{error:?}")],
    }
}

/// Rehearses an operation that sends a form. Sending the received form again must produce the same request.
pub(crate) async fn rehearse_form<P>(script: Script, params: P) -> Vec<String>
where
    P: MockOperation<Success = <P as Operation>::Output, WholeSuccess = <P as Operation>::Whole>
        + Clone
        + Debug,
    P::Output: Serialize,
    P::Whole: DeserializeOwned + Serialize,
    P::Error: Debug,
{
    let request = script.client.request(params);
    let mut problems = succeed(&script, &request).await;
    let mut received = script.mock.expect::<P>().requests();
    let texts: Vec<String> = received
        .iter()
        .map(|params| format!("{params:?}"))
        .collect();
    problems.extend(compare(
        "received",
        &texts,
        &[format!("{:?}", request.params())],
    ));
    if let Some(params) = received.pop() {
        problems.extend(succeed(&script, &script.client.request(params)).await);
        let bodies: Vec<String> = script
            .mock
            .requests()
            .iter()
            .map(|raw| body_of(raw))
            .collect();
        problems.extend(compare("sent again", &bodies[1..], &bodies[..1]));
    }
    problems.extend(fail(&script, &request).await);
    problems
}

/// Rehearses an operation that returns a file.
pub(crate) async fn rehearse_download<P>(script: Script) -> Vec<String>
where
    P: MockOperation<Output = Download, Success = File> + DeserializeOwned + Serialize,
    P::Error: Debug,
{
    let request = match P::deserialize(&script.parameters) {
        Ok(params) => script.client.request(params),
        Err(error) => return vec![format!("the parameters do not fit: {error}")],
    };
    let content = script.output.as_str().unwrap_or_default().to_owned();
    let file = File::from_bytes("call.wav", content.clone()).content_type("audio/x-wav");
    script.mock.expect::<P>().returns(file);
    let mut problems = match request.send().await {
        Ok(download) => {
            let media_type = download.content_type().map(str::to_owned);
            let bytes = download.bytes().await.expect("the file arrives");
            let got = (media_type, bytes);
            let expected = (Some("audio/x-wav".to_owned()), content.into());
            compare("answered", &[got], &[expected])
        }
        Err(error) => vec![format!("{error:?}")],
    };
    let received = script.mock.expect::<P>().requests();
    let received: Vec<Value> = received.iter().map(received_json).collect();
    let sent = received_json(request.params());
    problems.extend(compare("received", &received, &[sent]));
    script.mock.reset();
    problems.extend(fail(&script, &request).await);
    problems
}

/// Makes the call once with the scripted output as the response.
async fn succeed<P>(script: &Script, request: &Request<P>) -> Vec<String>
where
    P: MockOperation<Success = <P as Operation>::Output, WholeSuccess = <P as Operation>::Whole>,
    P::Output: Serialize,
    P::Whole: DeserializeOwned + Serialize,
    P::Error: Debug,
{
    match P::Whole::deserialize(&script.output) {
        Ok(output) => script.mock.expect::<P>().times(1).returns_whole(output),
        Err(error) => return vec![format!("the response cannot be made: {error}")],
    }
    match request.send_whole().await {
        Ok(response) => {
            let mismatches = response
                .mismatches()
                .iter()
                .map(|one| format!("mismatch {one}"));
            let answered = compare(
                "answered",
                &[json(response.value())],
                std::slice::from_ref(&script.output),
            );
            mismatches.chain(answered).collect()
        }
        Err(error) => vec![format!("{error:?}")],
    }
}

/// Makes the call twice for each documented error: the first response is the document's sample, the second the decoded error of
/// the first.
async fn fail<P>(script: &Script, request: &Request<P>) -> Vec<String>
where
    P: MockOperation,
    P::Error: Debug,
{
    let mut problems = Vec::new();
    for sample in &script.failures {
        script.mock.reset();
        script.mock.expect::<P>().times(1).returns_raw(raw(sample));
        let documented = request.send().await.err().map(OperationError::into_parts);
        let Some((error, Some(documented))) = documented else {
            problems.push(format!("{} is no failure", sample.status));
            continue;
        };
        let expected = (error.status(), format!("{documented:?}"));
        script.mock.expect::<P>().times(1).fails(documented);
        match request.send().await {
            Err(error) => match error.kind() {
                Some(kind) => {
                    let got = (error.status(), format!("{kind:?}"));
                    problems.extend(compare("failed", &[got], &[expected]));
                }
                None => problems.push(format!("{error:?}")),
            },
            Ok(_) => problems.push(format!("{} became a success", sample.status)),
        }
    }
    problems
}

fn raw(answer: &Answer) -> MockResponse {
    let raw = MockResponse::new(answer.status).body(answer.body.clone());
    let headers = answer.headers.iter();
    headers.fold(raw, |raw, (name, value)| raw.header(name, value))
}

/// Returns the body without the boundary, which differs on each call.
fn body_of(request: &highlevel::mock::RawRequest) -> String {
    let content_type = request.headers()["content-type"].to_str();
    let content_type = content_type.expect("content types are text");
    let boundary = content_type.split("boundary=").nth(1).unwrap_or_default();
    String::from_utf8_lossy(request.body()).replace(boundary, "BOUNDARY")
}

fn json<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).expect("parameters and outputs can be written as JSON")
}

/// Returns parameters as JSON. Numbers of 10 or 13 digits, which can be times, become strings, because a timestamp is kept as
/// it was received.
fn received_json<T: Serialize>(params: &T) -> Value {
    let mut params = json(params);
    for value in params.as_object_mut().into_iter().flat_map(Map::values_mut) {
        let digits = value.as_number().map(ToString::to_string);
        if let Some(digits) = digits.filter(|digits| matches!(digits.len(), 10 | 13)) {
            *value = Value::String(digits);
        }
    }
    params
}

fn compare<T: Debug + PartialEq>(what: &str, got: &[T], expected: &[T]) -> Vec<String> {
    let differs = got != expected;
    let problem = differs.then(|| format!("{what} {got:?}, not {expected:?}"));
    problem.into_iter().collect()
}
