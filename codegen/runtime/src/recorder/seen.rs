//! The shapes that were recorded before, so that each is written only once.

use std::collections::HashMap;

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::json::Document;

use super::shape::{Shape, words};

/// Maximum number of remembered paths. It bounds the memory and the size of the file; further paths do not make a response new.
const MOST_PATHS: usize = 50_000;

/// Maximum number of paths of one response that are written.
const MOST_PATHS_OF_ONE: usize = 5_000;

/// Maximum memory for parsing a body, as a multiple of its length. A constant for small bodies is added.
const MEMORY_FACTOR: usize = 16;

/// The types seen at each path, by operation and status.
#[derive(Debug, Default)]
pub(super) struct Seen {
    responses: HashMap<(String, u16), HashMap<String, u8>>,
    paths: usize,
}

impl Seen {
    /// Returns the line for a response, if it has a path or type that earlier responses lacked. An empty body has a line if no
    /// response of its operation and status was recorded before. A body that is not JSON has no line.
    pub(super) fn line(
        &mut self,
        operation: &str,
        status: StatusCode,
        body: &[u8],
    ) -> Option<String> {
        let key = (operation.to_owned(), status.as_u16());
        if body.trim_ascii().is_empty() {
            let is_new = !self.responses.contains_key(&key);
            self.responses.entry(key).or_default();
            return is_new.then(|| line(operation, status, None));
        }
        let memory = body
            .len()
            .saturating_mul(MEMORY_FACTOR)
            .saturating_add(4096);
        let document = Document::parse_within(body, memory).ok()?;
        let mut paths = Vec::new();
        Shape::of(document.root()).walk(&mut "$".to_owned(), &mut |path, types| {
            if paths.len() < MOST_PATHS_OF_ONE {
                paths.push((path.to_owned(), types));
            }
        });
        let known = self.responses.entry(key).or_default();
        let mut is_new = false;
        for (path, types) in &paths {
            match known.get_mut(path) {
                Some(seen) => {
                    is_new |= *types & !*seen != 0;
                    *seen |= types;
                }
                None if self.paths < MOST_PATHS => {
                    self.paths += 1;
                    is_new = true;
                    known.insert(path.clone(), *types);
                }
                None => {}
            }
        }
        is_new.then(|| line(operation, status, Some(paths)))
    }
}

fn line(operation: &str, status: StatusCode, paths: Option<Vec<(String, u8)>>) -> String {
    let mut object = Map::new();
    object.insert("operation".to_owned(), Value::from(operation));
    object.insert("status".to_owned(), Value::from(status.as_u16()));
    if let Some(paths) = paths {
        let types = |(path, types)| (path, json!(words(types)));
        object.insert("paths".to_owned(), paths.into_iter().map(types).collect());
    }
    format!("{}\n", Value::Object(object))
}
