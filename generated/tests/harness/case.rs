//! The operations of the generated table, each called by its type with parameters given as JSON, or with fixed ones if it
//! sends a file.

use std::pin::Pin;

use highlevel::mock::{Example, Mock, MockOperation};
use highlevel::{Client, Download, File, Metadata, Operation, OperationError};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::rehearsal::{Rehearsal, Script, rehearse, rehearse_download, rehearse_form};

/// Every operation of the crate.
#[derive(Default)]
pub(crate) struct Contract {
    pub(crate) cases: Vec<Case>,
}

/// The operations of one document.
pub(crate) struct Document<'a> {
    file: &'static str,
    cases: &'a mut Vec<Case>,
}

/// One operation.
pub(crate) struct Case {
    /// The document, relative to the spec folder.
    pub(crate) document: String,
    pub(crate) metadata: &'static Metadata,
    /// The path of its parameter struct.
    pub(crate) params: &'static str,
    /// The mock's example of a success.
    pub(crate) example: Example,
    /// Whether it is called with the parameters of the test, or always with the same ones.
    pub(crate) takes_json: bool,
    call: Box<dyn Fn(Client, Value) -> Call>,
    rehearse: Box<dyn Fn(Script) -> Rehearsal>,
    watch: fn(&Mock, Watch),
}

/// A callback that is called when an expectation is checked for a request.
type Watch = Box<dyn Fn() + Send + Sync>;

type Call = Pin<Box<dyn Future<Output = Outcome>>>;

/// The outcome of a call.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// A success, written back as JSON.
    Output {
        value: Value,
        mismatches: Vec<String>,
    },
    /// A documented or undocumented error status.
    Api { status: u16, kind: String },
    /// Anything else.
    Failed(String),
}

impl Contract {
    pub(crate) fn document(&mut self, file: &'static str) -> Document<'_> {
        Document {
            file,
            cases: &mut self.cases,
        }
    }
}

impl Document<'_> {
    /// Adds an operation whose parameters can be given as JSON.
    pub(crate) fn operation<P>(&mut self)
    where
        P: MockOperation<
                Success = <P as Operation>::Output,
                WholeSuccess = <P as Operation>::Whole,
            > + DeserializeOwned
            + Serialize,
        P::Output: Serialize,
        P::Whole: DeserializeOwned + Serialize,
        P::Error: std::fmt::Debug,
    {
        let make =
            |parameters: Value| P::deserialize(parameters).map_err(|error| error.to_string());
        let rehearse = |script| -> Rehearsal { Box::pin(rehearse::<P>(script)) };
        self.add::<P>(true, make, rehearse);
    }

    /// Adds an operation that sends a file, which JSON cannot hold.
    pub(crate) fn form<P>(&mut self, params: P)
    where
        P: MockOperation<
                Success = <P as Operation>::Output,
                WholeSuccess = <P as Operation>::Whole,
            > + Clone
            + std::fmt::Debug,
        P::Output: Serialize,
        P::Whole: DeserializeOwned + Serialize,
        P::Error: std::fmt::Debug,
    {
        let sent = params.clone();
        let rehearse = move |script| -> Rehearsal { Box::pin(rehearse_form(script, sent.clone())) };
        self.add::<P>(false, move |_| Ok(params.clone()), rehearse);
    }

    /// Adds an operation that returns a file.
    pub(crate) fn download<P>(&mut self)
    where
        P: MockOperation<Output = Download, Success = File> + DeserializeOwned + Serialize,
        P::Error: std::fmt::Debug,
    {
        let call = move |client: Client, parameters: Value| -> Call {
            Box::pin(async move {
                match P::deserialize(parameters) {
                    Ok(params) => receive(&client, params).await,
                    Err(error) => Outcome::Failed(format!("the parameters do not fit: {error}")),
                }
            })
        };
        self.cases.push(Case {
            document: self.file.to_owned(),
            metadata: P::METADATA,
            params: std::any::type_name::<P>(),
            example: P::EXAMPLE,
            takes_json: true,
            call: Box::new(call),
            rehearse: Box::new(|script| Box::pin(rehearse_download::<P>(script))),
            watch: watch::<P>,
        });
    }

    fn add<P>(
        &mut self,
        takes_json: bool,
        make: impl Fn(Value) -> Result<P, String> + 'static,
        rehearse: impl Fn(Script) -> Rehearsal + 'static,
    ) where
        P: MockOperation,
        P::Whole: Serialize,
        P::Error: std::fmt::Debug,
    {
        let call = move |client: Client, parameters: Value| -> Call {
            let params = make(parameters);
            Box::pin(async move {
                match params {
                    Ok(params) => send(&client, params).await,
                    Err(error) => Outcome::Failed(format!("the parameters do not fit: {error}")),
                }
            })
        };
        self.cases.push(Case {
            document: self.file.to_owned(),
            metadata: P::METADATA,
            params: std::any::type_name::<P>(),
            example: P::EXAMPLE,
            takes_json,
            call: Box::new(call),
            rehearse: Box::new(rehearse),
            watch: watch::<P>,
        });
    }
}

impl Case {
    pub(crate) async fn call(&self, client: &Client, parameters: &Value) -> Outcome {
        (self.call)(client.clone(), parameters.clone()).await
    }

    /// Adds an expectation on the operation to a mock, and calls `watch` when a request is checked.
    pub(crate) fn watch(&self, mock: &Mock, watch: impl Fn() + Send + Sync + 'static) {
        (self.watch)(mock, Box::new(watch));
    }

    /// Calls the operation on a mock and returns the deviations from the script.
    pub(crate) async fn rehearse(&self, script: Script) -> Vec<String> {
        (self.rehearse)(script).await
    }
}

fn watch<P: MockOperation>(mock: &Mock, watch: Watch) {
    let tell = move |_: &P| {
        watch();
        true
    };
    mock.expect::<P>().with(tell).fails_with_status(503);
}

async fn send<P>(client: &Client, params: P) -> Outcome
where
    P: Operation,
    P::Whole: Serialize,
    P::Error: std::fmt::Debug,
{
    match client.request(params).send_whole().await {
        Ok(response) => Outcome::Output {
            value: serde_json::to_value(response.value()).expect("outputs can be written as JSON"),
            mismatches: response
                .mismatches()
                .iter()
                .map(ToString::to_string)
                .collect(),
        },
        Err(error) => failed(&error),
    }
}

/// Receives a file and returns its content as text.
async fn receive<P>(client: &Client, params: P) -> Outcome
where
    P: Operation<Output = Download>,
    P::Error: std::fmt::Debug,
{
    match client.request(params).send().await {
        Ok(download) => match download.bytes().await {
            Ok(bytes) => Outcome::Output {
                value: Value::String(String::from_utf8_lossy(&bytes).into_owned()),
                mismatches: Vec::new(),
            },
            Err(error) => Outcome::Failed(format!("{error:?}")),
        },
        Err(error) => failed(&error),
    }
}

fn failed<E: std::fmt::Debug>(error: &OperationError<E>) -> Outcome {
    match (error.kind(), error.status()) {
        (Some(kind), Some(status)) => Outcome::Api {
            status: status.as_u16(),
            kind: format!("{kind:?}"),
        },
        _ => Outcome::Failed(format!("{error:?}")),
    }
}
