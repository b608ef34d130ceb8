//! Reads two pages of every paginated operation over a socket, from a server that returns documented responses. Every item must
//! arrive, and the second request must contain the position after the first page. Also reads every list to its end from the
//! examples of the mock.
//!
//! The table of operations, `contract/lists.rs`, is generated; the rest is written by hand.
#![allow(
    dead_code,
    reason = "only a part of the harness of the contract tests is used here"
)]

#[path = "harness/documents.rs"]
mod documents;
#[path = "harness/sample.rs"]
mod sample;
#[path = "harness/server.rs"]
mod server;
#[path = "contract/lists.rs"]
mod table;

use std::pin::Pin;

use documents::Documents;
use highlevel::mock::Mock;
use highlevel::{Client, Metadata, Pages, Paginated, Paging, PagingStep};
use sample::{Extent, distinct};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use server::{Answer, Seen, Server};

/// Number of items of a full page.
const LIMIT: u64 = 3;

/// Every paginated operation.
#[derive(Default)]
struct Lists {
    lists: Vec<List>,
}

/// A paginated operation.
struct List {
    document: &'static str,
    metadata: &'static Metadata,
    paging: &'static Paging,
    read: fn(&Client, Value) -> Box<dyn Walk>,
    count: fn(&Client, Value) -> Count,
}

/// The number of items of a list.
type Count = Pin<Box<dyn Future<Output = Result<usize, String>>>>;

/// The items of the next page as JSON, if there is one.
type NextPage<'p> = Pin<Box<dyn Future<Output = Option<Result<Value, String>>> + 'p>>;

/// The pages of a list, independent of the type of its items.
trait Walk {
    /// Reads the next page, as JSON.
    fn next_page(&mut self) -> NextPage<'_>;
}

impl Lists {
    fn add<P>(&mut self, document: &'static str)
    where
        P: Paginated + Clone + DeserializeOwned,
        P::Item: Serialize,
        P::Error: std::fmt::Debug,
    {
        self.lists.push(List {
            document,
            metadata: P::METADATA,
            paging: P::PAGING,
            read: |client, parameters| {
                let params = P::deserialize(parameters).expect("the parameters fit");
                Box::new(client.request(params).pages())
            },
            count: |client, parameters| {
                let params = P::deserialize(parameters).expect("the parameters fit");
                let mut items = client.request(params).items();
                Box::pin(async move {
                    let mut count = 0;
                    while let Some(item) = items.next().await {
                        item.map_err(|error| format!("{error:?}"))?;
                        count += 1;
                    }
                    Ok(count)
                })
            },
        });
    }
}

impl<P> Walk for Pages<P>
where
    P: Paginated,
    P::Item: Serialize,
    P::Error: std::fmt::Debug,
{
    fn next_page(&mut self) -> NextPage<'_> {
        Box::pin(async move {
            Some(match self.next().await? {
                Ok(page) if page.response().mismatches().is_empty() => {
                    Ok(serde_json::to_value(page.items()).expect("items can be written as JSON"))
                }
                Ok(page) => Err(format!("mismatches: {:?}", page.response().mismatches())),
                Err(error) => Err(format!("{error:?}")),
            })
        })
    }
}

fn lists() -> Vec<List> {
    let mut lists = Lists::default();
    table::add_lists(&mut lists);
    lists.lists
}

#[test]
fn every_list_of_the_documents_is_in_the_table() {
    let documents = Documents::load();
    let all = documents.files.values().flat_map(documents::operations);
    let accounts: Vec<&Value> = all
        .filter_map(|(_, _, operation)| operation.get("x-paging"))
        .collect();
    let (exempt, paged): (Vec<&Value>, Vec<&Value>) = accounts
        .into_iter()
        .partition(|account| account.get("none").is_some());
    assert_eq!(lists().len(), paged.len());
    println!(
        "{} lists, {} that cannot be read whole",
        paged.len(),
        exempt.len()
    );
}

#[tokio::test]
async fn two_pages_of_every_list_are_read_whole() {
    let documents = Documents::load();
    let server = Server::start().await;
    let mut problems = Vec::new();
    for list in lists() {
        if let Err(problem) = read_two_pages(&documents, &server, &list).await {
            problems.push(format!("{} {}: {problem}", list.document, list.metadata.id));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

async fn read_two_pages(documents: &Documents, server: &Server, list: &List) -> Result<(), String> {
    let operation = documents.operation(list.document, list.metadata);
    let parameters = first_page(&operation, list.paging, Some(LIMIT));
    let status = list.metadata.success[0];
    let (_, sample) = operation.sample_answer(status);
    let sample = Pager {
        paging: list.paging,
        sample,
    };

    let mut walk = (list.read)(&server.client(), parameters);
    let first = sample.page(0, LIMIT, true);
    server.answer(Answer::json(status, &first));
    let read = walk.next_page().await.ok_or("there is no first page")??;
    let request = server.take_seen();
    sample.expect_items(&read, &first)?;

    let second = sample.page(LIMIT, 1, false);
    server.answer(Answer::json(status, &second));
    let read = walk.next_page().await.ok_or("there is no second page")??;
    sample.expect_items(&read, &second)?;
    sample.expect_position(&request, &server.take_seen(), &first)?;

    server.answer(Answer::json(status, &first));
    if let Some(page) = walk.next_page().await {
        return Err(format!("there is a third page: {page:?}"));
    }
    match server.seen() {
        Some(_) => Err("a third page is asked for, although the second is short".to_owned()),
        None => Ok(()),
    }
}

/// Returns parameters that ask for the first page.
fn first_page(
    operation: &documents::DocumentedOperation<'_>,
    paging: &Paging,
    size: Option<u64>,
) -> Value {
    let mut parameters = operation.sample_parameters(Extent::Minimal);
    let full = operation.sample_parameters(Extent::Full);
    if let (Some(limit), Some(size)) = (paging.limit, size) {
        set_number(&mut parameters, &full, limit, size);
    }
    match paging.step {
        PagingStep::Offset(name) => set_number(&mut parameters, &full, name, 0),
        PagingStep::Page { parameter, first } => {
            set_number(&mut parameters, &full, parameter, first);
        }
        PagingStep::Cursor(_) => {}
    }
    parameters
}

/// A program that reads a whole list also terminates when the mock responds with examples.
#[tokio::test]
async fn every_list_of_examples_ends() {
    let documents = Documents::load();
    let mock = Mock::start();
    mock.respond_with_examples();
    let client = mock.client();
    let mut problems = Vec::new();
    for list in lists() {
        let operation = documents.operation(list.document, list.metadata);
        for size in [None, Some(1), Some(LIMIT)] {
            let parameters = first_page(&operation, list.paging, size);
            if let Err(problem) = read_examples(&client, &list, parameters).await {
                let (document, id) = (list.document, list.metadata.id);
                problems.push(format!("{document} {id}, {size:?} on a page: {problem}"));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

async fn read_examples(client: &Client, list: &List, parameters: Value) -> Result<(), String> {
    let mut walk = (list.read)(client, parameters.clone());
    let mut read = 0;
    while let Some(page) = walk.next_page().await {
        read += page?.as_array().map_or(0, Vec::len);
    }
    if read == 0 {
        return Err("the example has no item".to_owned());
    }
    let counted = (list.count)(client, parameters).await?;
    (counted == read)
        .then_some(())
        .ok_or_else(|| format!("{counted} items, {read} of them on pages"))
}

/// Sets a parameter, in the query or the body and as a number or a string, like in a full sample.
fn set_number(parameters: &mut Value, full: &Value, name: &str, number: u64) {
    let (holder, sample) = match full.get(name) {
        Some(sample) => (parameters, sample),
        None => (&mut parameters["body"], &full["body"][name]),
    };
    holder[name] = if sample.is_string() {
        json!(number.to_string())
    } else {
        json!(number)
    };
}

/// Creates pages from a sample response.
struct Pager {
    paging: &'static Paging,
    sample: Value,
}

impl Pager {
    fn page(&self, start: u64, count: u64, more: bool) -> Value {
        let mut page = self.sample.clone();
        let items = at(&mut page, self.paging.items);
        let element = items[0].clone();
        *items = (start..start + count)
            .map(|index| distinct(&element, index))
            .collect();
        if let Some(total) = self.paging.total {
            let total = at(&mut page, total);
            *total = if total.is_string() {
                json!("4")
            } else {
                json!(LIMIT + 1)
            };
        }
        if let Some(place) = self.paging.more {
            *at(&mut page, place) = json!(more);
        }
        if let (PagingStep::Cursor(cursors), false) = (self.paging.step, more) {
            for (_, place) in cursors.iter().filter(|(_, place)| place.starts_with('$')) {
                *at(&mut page, place) = Value::Null;
            }
        }
        page
    }

    fn expect_items(&self, read: &Value, page: &Value) -> Result<(), String> {
        let sent = at(&mut page.clone(), self.paging.items).clone();
        if *read == sent {
            Ok(())
        } else {
            Err(format!("read {read}, not {sent}"))
        }
    }

    /// Compares the second request with the first one, and with the position in the first page.
    fn expect_position(&self, first: &Seen, second: &Seen, page: &Value) -> Result<(), String> {
        let before = |name: &str, otherwise: u64| {
            let given = values(first, name)
                .first()
                .map(|text| text.parse::<u64>().expect("a number"));
            given.unwrap_or(otherwise)
        };
        let expected: Vec<(&str, Vec<String>)> = match self.paging.step {
            PagingStep::Offset(name) => vec![(name, vec![(before(name, 0) + LIMIT).to_string()])],
            PagingStep::Page { parameter, first } => {
                vec![(parameter, vec![(before(parameter, first) + 1).to_string()])]
            }
            PagingStep::Cursor(cursors) => {
                let of = |place: &str| match place.strip_prefix('@') {
                    Some(path) => {
                        let items = at(&mut page.clone(), self.paging.items).clone();
                        let mut last = items.as_array().and_then(|items| items.last().cloned());
                        texts(at(last.as_mut().expect("a page has items"), path))
                    }
                    None => texts(at(&mut page.clone(), place)),
                };
                cursors
                    .iter()
                    .map(|(name, place)| (*name, of(place)))
                    .collect()
            }
        };
        for (name, expected) in expected {
            let sent = values(second, name);
            if sent != expected {
                return Err(format!("`{name}` is {sent:?}, not {expected:?}"));
            }
        }
        match self.paging.limit.map(|limit| values(second, limit)) {
            Some(limit) if limit != [LIMIT.to_string()] => Err(format!("the limit is {limit:?}")),
            _ => Ok(()),
        }
    }
}

/// Returns the value at a place such as `$.total[0].total`, without using the crate's implementation. If a property has several
/// names (`$.events|appointments`), the sample has the first one.
fn at<'v>(value: &'v mut Value, place: &str) -> &'v mut Value {
    let documented = |step: &str| step.split('|').next().unwrap_or_default().to_owned();
    let steps: Vec<String> = place.split('.').map(documented).collect();
    let pointer = steps
        .join(".")
        .trim_start_matches('$')
        .replace('[', ".")
        .replace(']', "")
        .replace('.', "/");
    value
        .pointer_mut(&pointer)
        .unwrap_or_else(|| panic!("the sample has no {place}"))
}

/// Returns the values of a parameter in the query or the body of a request, as strings.
fn values(seen: &Seen, name: &str) -> Vec<String> {
    let address = format!(
        "http://localhost/?{}",
        seen.query.as_deref().unwrap_or_default()
    );
    let address = reqwest::Url::parse(&address).expect("the query is one");
    let pairs = address.query_pairs().filter(|(key, _)| key == name);
    let mut values: Vec<String> = pairs.map(|(_, value)| value.into_owned()).collect();
    let body = serde_json::from_slice::<Value>(&seen.body).unwrap_or_default();
    values.extend(body.get(name).into_iter().flat_map(texts));
    values
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(list) => list.iter().flat_map(texts).collect(),
        Value::String(text) => vec![text.clone()],
        other => vec![other.to_string()],
    }
}
