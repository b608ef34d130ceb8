//! Tests ids, which are typed strings.

use std::any::TypeId;
use std::collections::{BTreeSet, HashMap};

use highlevel_json::{Id, read};
use serde_json::json;

/// A type of record that implements no trait.
enum Dog {}

/// Another type of record.
enum Cat {}

type DogId = Id<Dog>;

#[test]
fn ids_of_two_records_are_two_types() {
    assert_ne!(TypeId::of::<DogId>(), TypeId::of::<Id<Cat>>());
    assert_eq!(size_of::<DogId>(), size_of::<String>());
}

#[test]
fn an_id_needs_no_traits_of_its_record() {
    fn check<T: Clone + Ord + std::hash::Hash + std::fmt::Debug + Send + Sync + Unpin>() {}
    check::<DogId>();
}

#[test]
fn strings_become_ids_and_ids_become_strings() {
    let text = "rex".to_owned();
    let ids: [DogId; 6] = [
        DogId::new("rex"),
        "rex".into(),
        text.clone().into(),
        (&text).into(),
        (&DogId::new("rex")).into(),
        "rex".parse().expect("every string is an id"),
    ];
    for id in &ids {
        assert_eq!(String::from(id), text);
        assert_eq!(id.clone().into_string(), text);
        assert_eq!((id.as_str(), id.as_ref(), id.len()), ("rex", "rex", 3));
    }
}

#[test]
fn ids_are_compared_with_strings_on_both_sides() {
    let (id, text) = (DogId::new("rex"), "rex".to_owned());
    assert_eq!([id == text, id == "rex", id == *"rex"], [true; 3]);
    assert_eq!([text == id, "rex" == id, *"rex" == id], [true; 3]);
    assert_eq!(
        [id == "Rex", "Rex" == id, id == DogId::new("Rex")],
        [false; 3]
    );
}

#[test]
fn ids_are_sorted_and_found_by_their_strings() {
    let sorted: BTreeSet<DogId> = ["b", "a", "c"].map(DogId::new).into();
    let sorted: Vec<&str> = sorted.iter().map(DogId::as_str).collect();
    assert_eq!(sorted, ["a", "b", "c"]);
    let ages: HashMap<DogId, i64> = HashMap::from([("rex".into(), 7)]);
    assert_eq!(ages.get("rex"), Some(&7));
    assert_eq!(ages.get(&DogId::new("rex")), Some(&7));
    assert_eq!(ages.get("max"), None);
}

#[test]
fn an_id_is_shown_like_its_string() {
    let id = DogId::new("a\"b");
    assert_eq!(format!("{id}|{id:>4}|{id:?}"), "a\"b| a\"b|\"a\\\"b\"");
}

#[test]
fn an_id_is_a_string_in_json() {
    let ids: Vec<DogId> = serde_json::from_value(json!(["rex", "max"])).expect("both are strings");
    assert_eq!(ids, ["rex", "max"]);
    assert_eq!(
        serde_json::to_value(&ids).expect("it is JSON"),
        json!(["rex", "max"])
    );
    let id: DogId = serde_json::from_value(json!("rex")).expect("it is a string");
    assert_eq!(id, "rex");
    assert!(serde_json::from_value::<DogId>(json!({"id": "rex"})).is_err());
    let number = read::<DogId>(b"7").expect("a number can be an id");
    assert_eq!(number.value, "7");
    assert_eq!(number.mismatches.len(), 1);
}
