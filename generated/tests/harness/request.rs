//! Checking a received request against its documented operation.

use serde_json::{Map, Value, json};

use super::documents::{DocumentedOperation, constant, is_argument};
use super::schema;
use super::server::{Seen, TOKEN};

/// A received request and its expected content.
pub(crate) struct RequestCheck<'a> {
    pub(crate) operation: &'a DocumentedOperation<'a>,
    pub(crate) seen: &'a Seen,
    /// The given parameters, if they must arrive unchanged.
    pub(crate) given: Option<&'a Value>,
}

/// The received parameters: names and values.
type Received = Vec<(String, String)>;

impl RequestCheck<'_> {
    /// Returns all deviations.
    pub(crate) fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        if !self
            .seen
            .method
            .as_str()
            .eq_ignore_ascii_case(&self.operation.method)
        {
            problems.push(format!("method {}", self.seen.method));
        }
        if self.header("authorization") != Some(&format!("Bearer {TOKEN}")) {
            problems.push("no bearer token".to_owned());
        }
        let path = self.path_parameters().unwrap_or_else(|problem| {
            problems.push(problem);
            Vec::new()
        });
        let query = self.query();
        for parameter in self.operation.parameters() {
            problems.extend(self.check_parameter(parameter, &path, &query));
        }
        problems.extend(self.unknown_query(&query));
        problems.extend(self.check_body());
        problems
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.seen.headers.get(name)?.to_str().ok()
    }

    /// Matches the path against the template, segment by segment.
    fn path_parameters(&self) -> Result<Received, String> {
        let template: Vec<&str> = self.operation.path.split('/').collect();
        let segments: Vec<&str> = self.seen.path.split('/').collect();
        if template.len() != segments.len() {
            return Err(format!(
                "the path {} is not {}",
                self.seen.path, self.operation.path
            ));
        }
        let mut received = Vec::new();
        for (expected, segment) in template.into_iter().zip(segments) {
            let name = expected
                .strip_prefix('{')
                .and_then(|rest| rest.strip_suffix('}'));
            match name {
                Some(name) => received.push((name.to_owned(), decode(segment))),
                None if expected == segment => {}
                None => {
                    return Err(format!("the path has `{segment}` for `{expected}`"));
                }
            }
        }
        Ok(received)
    }

    fn query(&self) -> Received {
        let pairs = self.seen.query.as_deref().unwrap_or_default().split('&');
        pairs
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                (decode(name), decode(value))
            })
            .collect()
    }

    fn check_parameter(&self, parameter: &Value, path: &Received, query: &Received) -> Vec<String> {
        let name = parameter["name"].as_str().unwrap_or_default();
        let texts: Vec<&str> = match parameter["in"].as_str() {
            Some("path") => values_of(path, name),
            Some("query") => values_of(query, name),
            _ => self.header(name).into_iter().collect(),
        };
        if let Some(only) = constant(parameter).filter(|_| parameter["in"] == "header") {
            let wrong = texts != [only];
            return wrong
                .then(|| format!("the header `{name}` is {texts:?}"))
                .into_iter()
                .collect();
        }
        if !is_argument(parameter) {
            return Vec::new();
        }
        let required = parameter["required"] == json!(true);
        if texts.is_empty() {
            return required
                .then(|| format!("`{name}` is missing"))
                .into_iter()
                .collect();
        }
        self.check_values(parameter, name, &texts)
    }

    fn check_values(&self, parameter: &Value, name: &str, texts: &[&str]) -> Vec<String> {
        let (_, schema) = self
            .operation
            .documents
            .resolve(&self.operation.file, &parameter["schema"]);
        let value = parse(schema, texts, parameter["explode"] == json!(false));
        let mut problems: Vec<String> = schema::problems(
            self.operation.documents,
            &self.operation.file,
            schema,
            &value,
        )
        .into_iter()
        .map(|problem| format!("`{name}` {problem}"))
        .collect();
        if let Some(given) = self.given.map(|given| &given[name])
            && *given != value
        {
            problems.push(format!("`{name}` arrived as {value}, not {given}"));
        }
        problems
    }

    /// Reports unknown query parameters, which HighLevel refuses.
    fn unknown_query(&self, query: &Received) -> Vec<String> {
        let known = self.operation.parameters();
        query
            .iter()
            .filter(|(name, _)| {
                !known
                    .iter()
                    .any(|known| known["in"] == "query" && known["name"] == name.as_str())
            })
            .map(|(name, _)| format!("the query parameter `{name}` is not documented"))
            .collect()
    }

    fn check_body(&self) -> Vec<String> {
        let content_type = self.header("content-type").unwrap_or_default();
        let Some((media_type, schema, required)) = self.operation.body() else {
            let unexpected = !self.seen.body.is_empty();
            return unexpected
                .then(|| "a body that is not documented".to_owned())
                .into_iter()
                .collect();
        };
        if self.seen.body.is_empty() {
            return required
                .then(|| "the body is missing".to_owned())
                .into_iter()
                .collect();
        }
        if !content_type.starts_with(media_type) {
            return vec![format!(
                "the content type is `{content_type}`, not `{media_type}`"
            )];
        }
        let body = match media_type {
            "multipart/form-data" => multipart_parts(content_type, &self.seen.body),
            "application/x-www-form-urlencoded" => form_fields(&self.seen.body),
            _ => serde_json::from_slice(&self.seen.body).unwrap_or(Value::Null),
        };
        let mut problems = schema::problems(
            self.operation.documents,
            &self.operation.file,
            schema,
            &body,
        );
        let properties = self.operation.flat_properties();
        let given = self.given.and_then(|given| match properties {
            Some(names) => {
                let members = names.into_iter();
                let members =
                    members.filter_map(|name| Some((name.to_owned(), given.get(name)?.clone())));
                Some(Value::Object(members.collect()))
            }
            None => given.get("body").cloned(),
        });
        if let Some(given) = given
            && given != body
        {
            problems.push(format!("the body arrived as {body}, not {given}"));
        }
        problems
    }
}

fn values_of<'a>(received: &'a Received, name: &str) -> Vec<&'a str> {
    received
        .iter()
        .filter(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
        .collect()
}

/// Parses the values of a parameter according to its schema.
fn parse(schema: &Value, texts: &[&str], joined: bool) -> Value {
    match schema["type"].as_str() {
        Some("array") => {
            let joined: Vec<&str> = if joined {
                texts.iter().flat_map(|text| text.split(',')).collect()
            } else {
                texts.to_vec()
            };
            joined
                .iter()
                .map(|text| parse(&schema["items"], &[*text], false))
                .collect()
        }
        Some("integer" | "number" | "boolean") => {
            serde_json::from_str(texts[0]).unwrap_or_else(|_| json!(texts[0]))
        }
        _ => json!(texts[0]),
    }
}

/// Returns the parts of a form by name, as strings.
fn multipart_parts(content_type: &str, body: &[u8]) -> Value {
    let boundary = content_type
        .split_once("boundary=")
        .map_or("", |(_, boundary)| boundary);
    let text = String::from_utf8_lossy(body);
    let mut parts = Map::new();
    for part in text.split(&format!("--{}", boundary.trim_matches('"'))) {
        let Some((head, content)) = part.split_once("\r\n\r\n") else {
            continue;
        };
        let name = head
            .split("name=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next());
        if let Some(name) = name {
            parts.insert(name.to_owned(), json!(content.trim_end_matches("\r\n")));
        }
    }
    Value::Object(parts)
}

/// Returns the fields of a form by name, as strings.
fn form_fields(body: &[u8]) -> Value {
    let text = String::from_utf8_lossy(body).replace('+', " ");
    let fields = text.split('&').filter_map(|field| field.split_once('='));
    Value::Object(
        fields
            .map(|(name, value)| (decode(name), json!(decode(value))))
            .collect(),
    )
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).expect("parameters are UTF-8")
}
