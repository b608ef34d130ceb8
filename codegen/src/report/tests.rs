use super::locate::Positions;
use crate::diagnostics::Position;

fn find(text: &str, pointer: &str) -> (usize, usize) {
    let Position { line, column } = Positions::read(text).find(pointer);
    (line, column)
}

#[test]
fn a_member_is_where_its_key_is_and_an_element_where_it_starts() {
    let text = "paths:\n  /links:\n    get:\n      tags: [a, b]\n  200:\n  - x\n  - y: z\n";
    assert_eq!(find(text, ""), (1, 1));
    assert_eq!(find(text, "/paths/~1links/get"), (3, 5));
    assert_eq!(find(text, "/paths/~1links/get/tags/1"), (4, 17));
    assert_eq!(find(text, "/paths/200/1/y"), (7, 5));
}

#[test]
fn a_missing_node_is_where_its_nearest_ancestor_is() {
    assert_eq!(find("a:\n  b: 1\n", "/a/c/d"), (1, 1));
    assert_eq!(find("a:\n  b: 1\n", "/a/b/d"), (2, 3));
    assert_eq!(find("", "/a"), (1, 1));
}

#[test]
fn json_has_positions_too() {
    let text = "{\n\t\"a\": {\"b\": [1,\n\t\t2]}\n}";
    assert_eq!(find(text, "/a/b"), (2, 8));
    assert_eq!(find(text, "/a/b/1"), (3, 3));
}

#[test]
fn keys_that_are_no_strings_do_not_shift_what_follows() {
    let text = "? [a, {b: c}]\n: {d: e}\nx: &x {y: 1}\n? *x\n: {z: 1}\nlast: [*x, {w: 2}]\n";
    assert_eq!(find(text, "/x/y"), (3, 8));
    assert_eq!(find(text, "/last/1/w"), (6, 13));
    assert_eq!(find(text, "/d"), (1, 1));
}

#[test]
fn columns_count_characters() {
    assert_eq!(find("{é: 1, b: 2}", "/b"), (1, 8));
}
