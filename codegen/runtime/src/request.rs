//! The content of a request, collected from its parameters and checked as a whole before it is sent.

mod body;
mod debug;
mod error;
mod file;
mod file_json;
mod media_type;
mod multipart;
mod parameter;
mod path;
mod upload;

use std::borrow::Cow;

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use url::Url;

use crate::json::{Encode, Extra, to_json};
use crate::metadata::Metadata;
use crate::text::percent_encode;

pub(crate) use body::Body;
pub use error::{RequestError, RequestProblem};
pub use file::File;
pub(crate) use multipart::Unreadable;
pub use multipart::{FileValue, Form, Multipart};
pub use parameter::{ParameterValue, ParameterValues};
pub(crate) use upload::{Upload, UploadState};

const UNFIT_FOR_A_HEADER: &str =
    "its value must be visible ASCII without line breaks and without spaces around it";

/// Maximum length of a URL that the HTTP client sends.
pub(crate) const LONGEST_URL: usize = u16::MAX as usize - 1;

/// A request being put together from the parameters of an operation.
///
/// Parameters that cannot be sent are collected; the call then fails with all of them, before anything is sent.
#[derive(Debug)]
pub struct RequestParts {
    pub(crate) metadata: &'static Metadata,
    /// The Rust type of the parameters, for hooks.
    pub(crate) params: &'static str,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    /// Whether the body of a success is streamed to the caller.
    pub(crate) expects_download: bool,
    /// The path below the base URL, with placeholders.
    pub(crate) template: Cow<'static, str>,
    path: Vec<(&'static str, String)>,
    query: String,
    problems: Vec<RequestProblem>,
}

impl RequestParts {
    /// Creates a request of the operation that `metadata` describes.
    pub fn new(metadata: &'static Metadata) -> Self {
        let mut parts = Self {
            metadata,
            params: "",
            headers: HeaderMap::new(),
            body: Body::Empty,
            expects_download: false,
            template: Cow::Borrowed(metadata.path),
            path: Vec::new(),
            query: String::new(),
            problems: Vec::new(),
        };
        for (name, value) in metadata.headers {
            parts.fixed_header(name, value);
        }
        parts
    }

    /// Sets a header that every call of the operation sends. The value is static, so nothing is allocated.
    fn fixed_header(&mut self, name: &'static str, value: &'static str) {
        let Ok(header) = HeaderName::try_from(name) else {
            return self.refuse("header", name, "it is not a valid header name");
        };
        match Self::check_header_value(value) {
            Ok(()) => {
                let value = HeaderValue::from_static(value);
                self.headers.insert(header, value);
            }
            Err(reason) => self.refuse("header", name, reason),
        }
    }

    /// Declares that a success returns a file, to be read by [`ResponseParts::download`](crate::ResponseParts::download).
    pub fn expect_download(&mut self) {
        self.expects_download = true;
    }

    /// Sets the value of a placeholder of the path. It is encoded, so that it stays a single segment.
    pub fn path(&mut self, name: &'static str, value: &dyn ParameterValue) {
        let mut values = self.values(path::PLACE, name, value);
        let Some(value) = values.pop().filter(|_| values.is_empty()) else {
            return self.refuse(path::PLACE, name, "it takes exactly one value");
        };
        match path::refusal(&value) {
            Some(reason) => self.refuse(path::PLACE, name, reason),
            None => self.path.push((name, value)),
        }
    }

    /// Appends a query parameter. An absent value is omitted, a list repeats the name.
    pub fn query(&mut self, name: &'static str, value: &dyn ParameterValue) {
        self.append_query(name, value);
    }

    pub(crate) fn append_query(&mut self, name: &str, value: &dyn ParameterValue) {
        for value in self.values("query parameter", name, value) {
            self.push_query(name, &value);
        }
    }

    /// Appends a query parameter that is a list joined by `separator`, which the items must not contain.
    pub fn query_joined(
        &mut self,
        name: &'static str,
        value: &dyn ParameterValue,
        separator: char,
    ) {
        let values = self.values("query parameter", name, value);
        if values.iter().any(|value| value.contains(separator)) {
            let reason = format!("a value contains `{separator}`, which separates the values");
            return self.refuse("query parameter", name, reason);
        }
        for (position, value) in values.iter().enumerate() {
            if position == 0 {
                self.begin_query(name);
            } else {
                // The separator between values must not be percent-encoded.
                self.query.push(separator);
            }
            self.query.extend(percent_encode(value));
        }
    }

    /// Sets a header. An absent value is omitted, a list is joined by commas.
    pub fn header(&mut self, name: &'static str, value: &dyn ParameterValue) {
        let values = self.values("header", name, value);
        if values.is_empty() {
            return;
        }
        let Ok(header) = HeaderName::try_from(name) else {
            return self.refuse("header", name, "it is not a valid header name");
        };
        match Self::header_value(&values.join(", ")) {
            Ok(value) => {
                self.headers.insert(header, value);
            }
            Err(reason) => self.refuse("header", name, reason),
        }
    }

    /// Creates the value of a header, or returns the reason why `text` is refused.
    pub(crate) fn header_value(text: &str) -> Result<HeaderValue, &'static str> {
        Self::check_header_value(text)?;
        HeaderValue::try_from(text).map_err(|_| UNFIT_FOR_A_HEADER)
    }

    fn check_header_value(text: &str) -> Result<(), &'static str> {
        let is_visible = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        let is_trimmed = text.trim_matches(' ') == text;
        if is_visible && is_trimmed {
            Ok(())
        } else {
            Err(UNFIT_FOR_A_HEADER)
        }
    }

    /// Sets a JSON body, unless it is absent.
    pub fn json(&mut self, body: &dyn Encode) {
        if body.is_absent() {
            return;
        }
        match to_json(body) {
            Ok(text) => self.body = Body::Json(text.into()),
            Err(error) => self.refuse("body", "", error.to_string()),
        }
    }

    /// Sets a JSON body with these properties, without those whose values are absent. If all are, the body is an empty object.
    pub fn properties(&mut self, properties: &[(&'static str, &dyn Encode)]) {
        self.json(&body::Properties(properties));
    }

    /// Sets a form-encoded body, unless it is absent: `body` is an object of plain values or lists of them. Null members are
    /// omitted, and any other value is refused.
    pub fn form(&mut self, body: &dyn Encode) {
        if body.is_absent() {
            return;
        }
        match body::form(body) {
            Ok(text) => self.body = Body::Form(text.into()),
            Err(reason) => self.refuse("body", "", reason),
        }
    }

    /// Sets a multipart body, whose files are opened when it is sent.
    pub fn multipart(&mut self, body: &dyn Multipart) {
        let mut form = Form::default();
        body.write(&mut form);
        self.body = Body::Multipart {
            form,
            open: |form, upload| Box::pin(form.open(upload)),
        };
        self.take_problems_of_form();
    }

    fn take_problems_of_form(&mut self) {
        let Body::Multipart { form, .. } = &mut self.body else {
            return;
        };
        for (name, reason) in form.take_problems() {
            self.refuse("form field", &name, reason);
        }
    }

    /// Adds members to the body. They replace existing members with the same key.
    pub(crate) fn extra(&mut self, extra: &Extra) {
        if extra.is_empty() {
            return;
        }
        let is_without_body = matches!(self.metadata.method, Method::GET | Method::HEAD);
        let added = match &mut self.body {
            Body::Empty if is_without_body => {
                let method = &self.metadata.method;
                Err(format!(
                    "a {method} request has no body that could have members"
                ))
            }
            body => body::add(body, extra),
        };
        if let Err(reason) = added {
            self.refuse("body", "", reason);
        }
        self.take_problems_of_form();
    }

    /// Records that a parameter cannot be sent.
    pub fn refuse(&mut self, place: &'static str, name: &str, reason: impl Into<String>) {
        self.problems.push(RequestProblem {
            place,
            name: name.to_owned(),
            reason: reason.into(),
        });
    }

    /// Returns the URL of the request below `base`, or the reason why it cannot be sent.
    pub(crate) fn address(&self, base: &Url) -> Result<Url, RequestError> {
        let mut problems = self.problems.clone();
        let prefix = base.path().trim_end_matches('/');
        let values: usize = self.path.iter().map(|(_, value)| value.len()).sum();
        let length = prefix.len() + self.template.len() + values;
        let mut path = String::with_capacity(length);
        path.push_str(prefix);
        path::substitute(&self.template, &self.path, &mut path, &mut problems);
        if !problems.is_empty() {
            return Err(RequestError::new(self.metadata, problems));
        }
        // Clone the parsed base URL instead of parsing the host again for each call.
        let mut url = base.clone();
        url.set_path(&path);
        if !self.query.is_empty() {
            url.set_query(Some(&self.query));
        }
        if url.as_str().len() > LONGEST_URL {
            let problem = RequestProblem {
                place: "URL",
                name: String::new(),
                reason: format!(
                    "it has {} bytes, more than the {LONGEST_URL} that can be sent",
                    url.as_str().len()
                ),
            };
            return Err(RequestError::new(self.metadata, vec![problem]));
        }
        Ok(url)
    }

    pub(crate) fn push_query(&mut self, name: &str, value: &str) {
        self.begin_query(name);
        self.query.extend(percent_encode(value));
    }

    /// Returns whether there is a query parameter of this name.
    pub(crate) fn has_query(&self, name: &str) -> bool {
        url::form_urlencoded::parse(self.query.as_bytes()).any(|(other, _)| other == name)
    }

    /// Returns whether the placeholder has a value.
    pub(crate) fn has_path(&self, name: &str) -> bool {
        self.path.iter().any(|(other, _)| *other == name)
    }

    fn begin_query(&mut self, name: &str) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.extend(percent_encode(name));
        self.query.push('=');
    }

    fn values(
        &mut self,
        place: &'static str,
        name: &str,
        value: &dyn ParameterValue,
    ) -> Vec<String> {
        let mut values = ParameterValues::default();
        value.append_to(&mut values);
        let (values, problem) = values.into_parts();
        if let Some(reason) = problem {
            self.refuse(place, name, reason);
        }
        values
    }
}
