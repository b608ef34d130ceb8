use serde_json::json;

use super::*;

fn parse(file: &str, text: &str) -> (Option<Value>, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let value = parse_document(&file.into(), text, &mut diagnostics);
    let messages = diagnostics
        .into_iter()
        .map(|diagnostic| diagnostic.message)
        .collect();
    (value, messages)
}

#[test]
fn keys_that_yaml_takes_for_numbers_or_booleans_are_strings() {
    let (value, messages) = parse("v2/links.yaml", "200: OK\ntrue: yes\n-1: no\n");
    assert_eq!(messages, [""; 0]);
    assert_eq!(value, Some(json!({"200": "OK", "true": "yes", "-1": "no"})));
}

#[test]
fn merge_keys_add_what_is_not_written_out() {
    let text = "a: &a {x: 1, y: 2}\nb: &b {x: 3, z: 4}\nc:\n  <<: [*a, *b]\n  y: 5\n";
    let (value, messages) = parse("v2/links.yaml", text);
    assert_eq!(messages, [""; 0]);
    assert_eq!(
        value.expect("it is an object")["c"],
        json!({"y": 5, "x": 1, "z": 4})
    );
}

#[test]
fn json_has_no_merge_keys() {
    let (value, messages) = parse("v2/links.json", r#"{"<<": {"a": 1}}"#);
    assert_eq!(messages, [""; 0]);
    assert_eq!(value, Some(json!({"<<": {"a": 1}})));
}

#[test]
fn all_problems_of_a_file_are_collected() {
    let (_, messages) = parse("v2/links.yaml", "a: .nan\nb: !x 1\nb: 2\nc: -.inf\n");
    assert_eq!(messages.len(), 4, "{messages:?}");
}

#[test]
fn relative_paths_stay_in_the_spec_folder() {
    assert_eq!(
        join_file("overlays/a.yaml", "../v2/b.yaml").as_deref(),
        Some("v2/b.yaml")
    );
    assert_eq!(
        join_file("v2/a.yaml", "./b.yaml").as_deref(),
        Some("v2/b.yaml")
    );
    assert_eq!(join_file("v2/a.yaml", "../../b.yaml"), None);
    assert_eq!(join_file("v2/a.yaml", "/b.yaml"), None);
}
