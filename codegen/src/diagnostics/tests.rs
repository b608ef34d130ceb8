use super::*;

#[test]
fn places_escape_their_segments() {
    let place = Place::root("v2/links.yaml")
        .child("paths")
        .child("/a~b")
        .index(3);
    assert_eq!(place.pointer, "/paths/~1a~0b/3");
    let decoded: Vec<String> = segments(&place.pointer).collect();
    assert_eq!(decoded, ["paths", "/a~b", "3"]);
}

#[test]
fn diagnostics_come_sorted_and_each_once() {
    let mut diagnostics = Diagnostics::default();
    let place = Place::root("v2/links.yaml");
    diagnostics.push(place.child("b"), "second", "");
    diagnostics.push(place.child("a"), "first", "");
    diagnostics.push(place.child("b"), "second", "");
    let messages: Vec<String> = diagnostics
        .into_iter()
        .map(|diagnostic| diagnostic.message)
        .collect();
    assert_eq!(messages, ["first", "second"]);
}
