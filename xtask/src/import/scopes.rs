//! Reading the published table of scopes by endpoint, `docs/oauth/Scopes.md`.

use std::collections::BTreeSet;

use highlevel_codegen::template;

/// The path of the table in a checkout of the published documents.
pub(super) const SOURCE: &str = "docs/oauth/Scopes.md";

/// The content of the table.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// Its rows that name an endpoint.
    pub(super) rows: Vec<Row>,
    /// The lines, from 1, whose endpoint cell cannot be read, with its content.
    pub(super) unread: Vec<(usize, String)>,
}

/// One row of the table that names an endpoint.
#[derive(Debug, PartialEq)]
pub(super) struct Row {
    /// Its line in the file, from 1.
    pub(super) line: usize,
    /// The scope that the endpoint needs.
    pub(super) scope: String,
    /// The endpoint.
    pub(super) endpoint: Endpoint,
    /// The token types that may have the scope. Empty if the table does not state them.
    pub(super) tokens: BTreeSet<TokenType>,
}

/// A method and a path. The names of path parameters are ignored in comparisons.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Endpoint {
    method: String,
    segments: Vec<String>,
}

/// The types of token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TokenType {
    /// A token of a location, which the reference calls sub-account.
    Location,
    /// A token of a company, which the reference also calls agency.
    Company,
}

impl TokenType {
    /// Returns the types of token that a sentence mentions.
    pub(super) fn named_in(text: &str) -> BTreeSet<Self> {
        let text = text.to_lowercase();
        let names = [
            ("sub-account", Self::Location),
            ("location", Self::Location),
            ("agency", Self::Company),
            ("company", Self::Company),
        ];
        names
            .into_iter()
            .filter(|(name, _)| text.contains(name))
            .map(|(_, token)| token)
            .collect()
    }

    /// Returns the name of the type in `spec/`, which the target lists.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Location => "location",
            Self::Company => "company",
        }
    }
}

impl Endpoint {
    /// Returns the endpoint of `method` at `path`, whose parameters are written `:id` or `{id}`.
    pub(super) fn new(method: &str, path: &str) -> Self {
        let path = template::without_names(path);
        let segments = path.split('/').filter(|segment| !segment.is_empty());
        let segments = segments
            .map(|segment| {
                if segment.starts_with(':') {
                    "{}"
                } else {
                    segment
                }
            })
            .map(str::to_owned)
            .collect();
        Self {
            method: method.to_uppercase(),
            segments,
        }
    }

    /// Returns the first segment of the path, by which the documents group the endpoints.
    pub(super) fn area(&self) -> Option<&str> {
        self.segments.first().map(String::as_str)
    }

    fn parse(cell: &str) -> Option<Self> {
        let (method, path) = cell.split_once(char::is_whitespace)?;
        METHODS
            .contains(&method.to_uppercase().as_str())
            .then(|| Self::new(method, path.trim()))
    }
}

const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

impl std::fmt::Display for Endpoint {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} /{}", self.method, self.segments.join("/"))
    }
}

/// Reads the table.
///
/// An empty scope means that of the previous row. The leading slash of a path, the cells after it and spaces around cells may
/// be missing. Rows that only name a webhook event have no endpoint.
pub(super) fn parse_scopes(text: &str) -> Table {
    let mut table = Table::default();
    let mut scope = String::new();
    for (index, line) in text.lines().enumerate() {
        let Some(cells) = parse_cells(line) else {
            continue;
        };
        let cell = |index: usize| cells.get(index).map_or("", String::as_str);
        if !cell(0).is_empty() {
            cell(0).clone_into(&mut scope);
        }
        let line = index + 1;
        if let Some(endpoint) = Endpoint::parse(cell(1)) {
            table.rows.push(Row {
                line,
                scope: scope.clone(),
                endpoint,
                tokens: TokenType::named_in(cell(3)),
            });
        } else if !cell(1).is_empty() {
            table.unread.push((line, cell(1).to_owned()));
        }
    }
    table
}

/// Returns the cells of a row, or `None` for the heading, the line below it, and lines outside of the table.
fn parse_cells(line: &str) -> Option<Vec<String>> {
    let inner = line.trim().strip_prefix('|')?;
    let cells: Vec<String> = inner
        .strip_suffix('|')
        .unwrap_or(inner)
        .split('|')
        .map(|cell| cell.replace("&nbsp;", " ").trim().to_owned())
        .collect();
    let scope = &cells[0];
    let is_body =
        scope != "Scope" && !(scope.starts_with('-') && scope.trim_matches('-').is_empty());
    is_body.then_some(cells)
}
