//! The headers and query parameters that a client adds to every call that does not set them.

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::build_error::BuildError;
use crate::options::header;
use crate::request::RequestParts;

/// Default headers and query parameters.
#[derive(Default)]
pub(super) struct Defaults {
    headers: HeaderMap,
    query: Vec<(String, String)>,
}

impl Defaults {
    /// Checks the headers that were set. Returns `None` if there are no defaults.
    pub(super) fn new(
        headers: &[(String, String)],
        query: Vec<(String, String)>,
    ) -> Result<Option<Box<Self>>, BuildError> {
        if headers.is_empty() && query.is_empty() {
            return Ok(None);
        }
        let mut checked = HeaderMap::new();
        for (name, value) in headers {
            let (name, value) = checked_header(name, value)?;
            checked.insert(name, value);
        }
        Ok(Some(Box::new(Self {
            headers: checked,
            query,
        })))
    }

    pub(super) fn has_header(&self, name: &str) -> bool {
        self.headers.contains_key(name)
    }

    /// Adds the defaults that the call does not set itself.
    pub(super) fn apply(&self, parts: &mut RequestParts) {
        for (name, value) in &self.headers {
            parts.headers.entry(name).or_insert_with(|| value.clone());
        }
        // A default can have several values, so find the missing names before any default is added.
        let missing = self.query.iter().filter(|(name, _)| !parts.has_query(name));
        let missing: Vec<&(String, String)> = missing.collect();
        for (name, value) in missing {
            parts.push_query(name, value);
        }
    }
}

fn checked_header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), BuildError> {
    let refuse = |reason| BuildError::InvalidHeader {
        name: name.to_owned(),
        reason,
    };
    let (name, value) = header(name, value).map_err(refuse)?;
    if name == CONTENT_TYPE {
        return Err(refuse("it depends on the body of each call"));
    }
    Ok((name, value))
}
