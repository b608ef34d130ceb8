//! The table of scopes and its irregularities.

use super::scopes::{Endpoint, TokenType, parse_scopes};

fn rows(text: &str) -> Vec<(usize, String, String, Vec<TokenType>)> {
    parse_scopes(text)
        .rows
        .into_iter()
        .map(|row| {
            (
                row.line,
                row.scope,
                row.endpoint.to_string(),
                row.tokens.into_iter().collect(),
            )
        })
        .collect()
}

#[test]
fn reads_a_table_as_published() {
    use TokenType::{Company, Location};

    let text = "\
---
tags: [OAuth 2.0]
---

| Scope            | API Endpoints                 | Webhook Events | Access Type         |
| ---------------- | ----------------------------- | -------------- | ------------------- |
| links.readonly   | GET /links/                   | LinkCreate     | Sub-Account         |
| &nbsp;           | GET links/:linkId             | &nbsp;         | Sub-Account, Agency |
|                  |                               | LinkDelete     | Sub-Account         |
|                  | GET /links/:linkId/tags/:id   | &nbsp;         | Agency              |
| links.write      |                               | &nbsp;         | Sub-Account         |
| &nbsp;           | POST /links                   |
";
    assert_eq!(
        rows(text),
        [
            (
                7,
                "links.readonly".to_owned(),
                "GET /links".to_owned(),
                vec![Location]
            ),
            (
                8,
                "links.readonly".to_owned(),
                "GET /links/{}".to_owned(),
                vec![Location, Company]
            ),
            (
                10,
                "links.readonly".to_owned(),
                "GET /links/{}/tags/{}".to_owned(),
                vec![Company]
            ),
            (
                12,
                "links.write".to_owned(),
                "POST /links".to_owned(),
                vec![]
            ),
        ]
    );
}

#[test]
fn ignores_what_is_no_row() {
    assert_eq!(rows(""), []);
    assert_eq!(rows("|\n||\n| | |\nGET /links\n| a |"), []);
}

#[test]
fn keeps_what_it_cannot_read() {
    let table = parse_scopes("| a | b |\n| a | see GET /links |");

    assert_eq!(table.rows, []);
    assert_eq!(
        table.unread,
        [(1, "b".to_owned()), (2, "see GET /links".to_owned())]
    );
}

#[test]
fn compares_endpoints_whatever_their_parameters_are_called() {
    assert_eq!(
        Endpoint::new("get", "/links/{linkId}/"),
        Endpoint::new("GET", "links/:id")
    );
    assert_ne!(
        Endpoint::new("get", "/links/{linkId}"),
        Endpoint::new("put", "/links/{linkId}")
    );
    assert_ne!(
        Endpoint::new("get", "/links/{linkId}"),
        Endpoint::new("get", "/links/search")
    );
}
