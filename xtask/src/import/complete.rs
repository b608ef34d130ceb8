//! Adding facts to a document: titles, published names, token types, documentation pages, security schemes and scopes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::documents::Document;
use super::kebab::to_kebab_case;
use super::place::{Object, Place};
use super::report::Report;
use super::scopes::{self, Endpoint, Row, Table, TokenType};

/// The table of scopes, which of its rows matched an operation, and the areas of the imported operations.
pub(super) struct Scopes {
    table: Table,
    met: BTreeSet<usize>,
    areas: BTreeSet<String>,
}

impl Scopes {
    /// Returns `table` without matched rows.
    pub(super) fn new(table: Table) -> Self {
        Self {
            table,
            met: BTreeSet::new(),
            areas: BTreeSet::new(),
        }
    }

    /// Returns the rows of `endpoint` and marks them as matched.
    fn meet(&mut self, endpoint: &Endpoint) -> Vec<&Row> {
        self.areas.extend(endpoint.area().map(str::to_owned));
        let rows = self
            .table
            .rows
            .iter()
            .filter(|row| row.endpoint == *endpoint);
        self.met.extend(rows.clone().map(|row| row.line));
        rows.collect()
    }

    /// Reports the unreadable rows, and the rows of imported areas that matched no operation.
    pub(super) fn report_unmet(&self, report: &mut Report) {
        let place = Place::root(scopes::SOURCE);
        for (line, cell) in &self.table.unread {
            let line = format!("line {line}");
            report.open(
                &place.key(&line),
                format_args!("`{cell}` is not an endpoint"),
            );
        }
        for row in self.table.rows.iter().filter(|row| self.is_unmet(row)) {
            let line = format!("line {}", row.line);
            let Row {
                endpoint, scope, ..
            } = row;
            report.open(
                &place.key(&line),
                format_args!("no document has the operation {endpoint} ({scope})"),
            );
        }
    }

    fn is_unmet(&self, row: &Row) -> bool {
        let is_imported = row
            .endpoint
            .area()
            .is_some_and(|area| self.areas.contains(area));
        is_imported && !self.met.contains(&row.line)
    }
}

/// The token types that each security scheme of a document represents.
type Schemes = BTreeMap<String, BTreeSet<TokenType>>;

/// Completes `document`, before its prose is removed.
pub(super) fn complete_document(
    report: &mut Report,
    scopes: &mut Scopes,
    document: &Document<'_>,
    source: &mut Value,
) {
    let root = Place::root(document.source);
    if let Some(info) = source.get_mut("info").and_then(Value::as_object_mut) {
        info.insert("title".to_owned(), title(document.module).into());
    }
    complete_name(document, source);
    let schemes = complete_schemes(report, source, &root.key("components"));
    let usual = usual_scheme(source, &schemes);
    let Some(paths) = source.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    let paths_place = root.key("paths");
    for (path, item) in paths {
        let path_place = paths_place.key(path);
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            let Some(operation) = operation.as_object_mut() else {
                continue;
            };
            let place = path_place.key(method);
            complete_page(report, document, operation, &place);
            let rows = scopes.meet(&Endpoint::new(method, path));
            complete_security(report, &rows, &schemes, usual.as_deref(), operation, &place);
        }
    }
}

/// Adds the name that HighLevel gives the API, if its module has another one and the document has `paths`.
fn complete_name(document: &Document<'_>, source: &mut Value) {
    let name = document.published_name();
    let has_operations = source.get("paths").is_some();
    if let Some(source) = source.as_object_mut()
        && has_operations
        && name != document.module
    {
        source.insert("x-published-as".to_owned(), name.into());
    }
}

/// Returns a title derived from the module's name.
fn title(module: &str) -> String {
    let words: Vec<String> = module
        .split('-')
        .map(|word| {
            let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
            first.to_uppercase() + rest
        })
        .collect();
    words.join(" ")
}

/// Adds the extension with the token types to each security scheme whose description names any, and reports the other schemes.
fn complete_schemes(report: &mut Report, source: &mut Value, place: &Place<'_>) -> Schemes {
    let mut known = Schemes::new();
    let schemes = source.pointer_mut("/components/securitySchemes");
    for (name, scheme) in schemes.and_then(Value::as_object_mut).into_iter().flatten() {
        let Some(scheme) = scheme.as_object_mut() else {
            continue;
        };
        let text = scheme.get("description").and_then(Value::as_str);
        let tokens = TokenType::named_in(text.unwrap_or_default());
        if tokens.is_empty() {
            report.open(
                &place.key("securitySchemes").key(name),
                "its description does not name a token type",
            );
        } else {
            let words: Vec<&str> = tokens.iter().map(|token| token.as_str()).collect();
            scheme.insert("x-token-types".to_owned(), json!(words));
        }
        known.insert(name.clone(), tokens);
    }
    known
}

/// Returns the security scheme that most operations of the document use.
fn usual_scheme(source: &Value, schemes: &Schemes) -> Option<String> {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    let items = source["paths"]
        .as_object()
        .into_iter()
        .flat_map(Object::values);
    for operation in items.filter_map(Value::as_object).flat_map(Object::values) {
        for alternative in operation["security"].as_array().into_iter().flatten() {
            for name in alternative.as_object().into_iter().flat_map(Object::keys) {
                *uses.entry(name).or_default() += 1;
            }
        }
    }
    schemes
        .keys()
        .max_by_key(|name| uses.get(name.as_str()))
        .cloned()
}

fn complete_page(
    report: &mut Report,
    document: &Document<'_>,
    operation: &mut Object,
    place: &Place<'_>,
) {
    let Some(id) = operation.get("operationId").and_then(Value::as_str) else {
        report.problem(place, "an operation without `operationId` has no name");
        return;
    };
    let page = document.page(&to_kebab_case(id));
    let other = operation.insert("externalDocs".to_owned(), json!({ "url": page }));
    if other.is_some() {
        report.dropped(
            "an operation",
            "externalDocs",
            "its own page is linked instead",
        );
    }
}

/// Adds security schemes to an operation without any, and scopes to empty lists of scopes, both from the table. Documented
/// scopes are unchanged.
fn complete_security(
    report: &mut Report,
    rows: &[&Row],
    schemes: &Schemes,
    usual: Option<&str>,
    operation: &mut Object,
    place: &Place<'_>,
) {
    if rows.is_empty() {
        report_missing_scopes(report, operation, place);
        return;
    }
    let is_undocumented = operation
        .get("security")
        .is_none_or(|security| security.as_array().is_some_and(Vec::is_empty));
    if is_undocumented {
        let alternatives = alternatives_of(rows, schemes, usual);
        if alternatives.is_empty() {
            report.open(
                place,
                "no security scheme represents the token types in the table of scopes",
            );
            return;
        }
        operation.insert("security".to_owned(), alternatives.into());
    }
    let Some(alternatives) = operation.get_mut("security").and_then(Value::as_array_mut) else {
        return;
    };
    for (name, scopes) in alternatives
        .iter_mut()
        .filter_map(Value::as_object_mut)
        .flatten()
    {
        if scopes.as_array().is_some_and(Vec::is_empty) {
            let added = scopes_for(rows, schemes.get(name));
            report.completed(place, format_args!("{name} needs {}", added.join(", ")));
            *scopes = json!(added);
        }
    }
}

fn report_missing_scopes(report: &mut Report, operation: &Object, place: &Place<'_>) {
    let is_documented = operation
        .get("security")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .flat_map(Object::values)
        .any(|scopes| scopes.as_array().is_some_and(|scopes| !scopes.is_empty()));
    if !is_documented {
        report.open(
            place,
            "neither the document nor the table of scopes names a scope",
        );
    }
}

/// Returns the alternatives for an operation without any: for each token type in `rows` a scheme that represents only this type,
/// if there is one.
fn alternatives_of(rows: &[&Row], schemes: &Schemes, usual: Option<&str>) -> Vec<Value> {
    let tokens: BTreeSet<TokenType> = rows
        .iter()
        .flat_map(|row| row.tokens.iter().copied())
        .collect();
    let usual = usual.and_then(|name| schemes.get_key_value(name));
    let mut names: Vec<&str> = Vec::new();
    for token in tokens {
        let scheme = usual
            .into_iter()
            .chain(schemes)
            .find(|(_, stands_for)| stands_for.iter().eq([&token]));
        names.extend(scheme.map(|(name, _)| name.as_str()));
    }
    names.into_iter().map(|name| json!({ name: [] })).collect()
}

/// Returns the scopes of the rows that tokens of the types `tokens` can have, or of all rows if the types are unknown or no row
/// matches.
fn scopes_for<'a>(rows: &[&'a Row], tokens: Option<&BTreeSet<TokenType>>) -> Vec<&'a str> {
    let fits = |row: &Row| tokens.is_none_or(|tokens| !row.tokens.is_disjoint(tokens));
    let fitting: Vec<&Row> = rows.iter().copied().filter(|row| fits(row)).collect();
    let rows = if fitting.is_empty() {
        rows.to_vec()
    } else {
        fitting
    };
    let mut scopes: Vec<&str> = Vec::new();
    for row in rows {
        if !scopes.contains(&row.scope.as_str()) {
            scopes.push(&row.scope);
        }
    }
    scopes
}
