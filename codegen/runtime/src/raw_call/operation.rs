//! The metadata of an operation that is called by hand.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use http::Method;

use crate::metadata::Metadata;

/// Maximum number of calls that errors and spans distinguish. A program has as many as its source has paths.
const MOST: usize = 1024;

/// The part that is shown of a path that a program has put together: it may contain customers' data.
const HIDDEN: &str = "/…";

static KNOWN: Mutex<BTreeMap<(String, &'static str), &'static Metadata>> =
    Mutex::new(BTreeMap::new());

/// Returns the metadata of a call whose path is a literal, or of all others of its method. It lives as long as the process, so there is one for each method and path that is a literal.
pub(super) fn metadata(method: Method, path: Option<&'static str>) -> &'static Metadata {
    let path = path.unwrap_or(HIDDEN);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let path = if known.len() < MOST { path } else { HIDDEN };
    let key = (method.as_str().to_owned(), path);
    known.entry(key).or_insert_with(|| {
        let id = format!("{method} {path}").leak();
        Box::leak(Box::new(Metadata::new(id, method, path)))
    })
}
