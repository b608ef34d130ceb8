//! The values that setters of optional fields accept.

use std::borrow::Cow;
use std::collections::{HashSet, VecDeque};

use highlevel_json::{Id, IntoOptional, Nullable};
use serde_json::{Map, Value, json};

/// A type of record.
enum Dog {}

type DogId = Id<Dog>;

/// A struct that is part of a body.
#[derive(Clone, Debug, Default, PartialEq)]
struct Toy {
    name: String,
}

/// Returns what is set.
fn set<T>(value: impl IntoOptional<T>) -> Option<T> {
    value.into_optional()
}

#[test]
fn a_text_is_set_by_each_form_of_text() {
    let owned = String::from("a");
    let texts: [Option<String>; 12] = [
        set("a"),
        set(Some("a")),
        set(&owned),
        set(Some(&owned)),
        set(owned.clone()),
        set(Some(owned.clone())),
        set(Cow::Borrowed("a")),
        set(Some(Cow::Borrowed("a"))),
        set(Box::<str>::from("a")),
        set('a'),
        set(DogId::from(owned.clone())),
        set(Some(DogId::from(owned))),
    ];
    assert_eq!(
        texts,
        [const { Some("a") }; 12].map(|text| text.map(str::to_owned))
    );
    let none: [Option<String>; 4] = [
        set(None::<&str>),
        set(None::<&String>),
        set(None::<String>),
        set(None::<DogId>),
    ];
    assert_eq!(none, [None, None, None, None]);
}

#[test]
fn an_id_is_set_by_ids_and_texts() {
    let (id, text) = (DogId::from(String::from("d")), String::from("d"));
    let ids: [Option<DogId>; 8] = [
        set("d"),
        set(Some("d")),
        set(&text),
        set(Some(&text)),
        set(text),
        set(&id),
        set(Some(&id)),
        set(Some(id.clone())),
    ];
    assert!(ids.iter().all(|set| *set == Some(id.clone())), "{ids:?}");
    assert_eq!(set::<DogId>(None::<&DogId>), None);
}

#[test]
fn null_is_set_by_null_alone() {
    assert_eq!(
        set::<Nullable<String>>(Nullable::Null),
        Some(Nullable::Null)
    );
    assert_eq!(set::<Nullable<DogId>>(Nullable::Null), Some(Nullable::Null));
    assert_eq!(
        set::<Nullable<i64>>(Some(Nullable::Null)),
        Some(Nullable::Null)
    );
    assert_eq!(set::<Nullable<Toy>>(Nullable::Null), Some(Nullable::Null));
    assert_eq!(set::<Nullable<String>>(None::<&str>), None);
    assert_eq!(set::<Nullable<String>>(None::<Nullable<String>>), None);
    assert_eq!(set::<Nullable<DogId>>(None::<DogId>), None);
    assert_eq!(set::<Nullable<i64>>(None::<i64>), None);
    assert_eq!(set::<Nullable<Toy>>(None::<Toy>), None);
    assert_eq!(set::<Nullable<i64>>(5), Some(Nullable::Value(5)));
    assert_eq!(
        set::<Nullable<bool>>(Some(true)),
        Some(Nullable::Value(true))
    );
    assert_eq!(set::<Nullable<DogId>>("d"), Some(Nullable::from("d")));
    assert_eq!(
        set::<Nullable<Vec<i64>>>(vec![1]),
        Some(Nullable::Value(vec![1]))
    );
    assert_eq!(set::<Value>(Nullable::Null), Some(Value::Null));
}

#[test]
fn numbers_booleans_and_structs_are_set_as_they_are() {
    assert_eq!(set::<i64>(5), Some(5));
    assert_eq!(set::<f64>(1.5), Some(1.5));
    assert_eq!(set::<bool>(Some(false)), Some(false));
    assert_eq!(set::<Toy>(Toy::default()), Some(Toy::default()));
    // The type of `None` can only be inferred from the field.
    assert_eq!(set::<i64>(None), None);
    assert_eq!(set::<bool>(None), None);
    assert_eq!(set::<Toy>(None), None);
    assert_eq!(set::<Vec<Toy>>(None::<Vec<Toy>>), None);
}

#[test]
fn a_list_is_set_by_what_has_its_elements() {
    let (texts, ids) = (["a", "b"].map(str::to_owned), ["a", "b"].map(DogId::new));
    let lists: [Option<Vec<String>>; 9] = [
        set(["a", "b"]),
        set(Some(vec!["a", "b"])),
        set(&texts),
        set(Some(&texts[..])),
        set(VecDeque::from(["a", "b"])),
        set(texts.iter().rev().rev()),
        set(texts.clone().into_iter().chain([])),
        set(ids.clone()),
        set(ids.iter().map(DogId::as_str)),
    ];
    for list in lists {
        assert_eq!(list.as_deref(), Some(&texts[..]));
    }
    let lists: [Option<Vec<DogId>>; 7] = [
        set(["a", "b"]),
        set(texts.clone()),
        set(&texts[..]),
        set(&ids),
        set(ids.iter().take(2)),
        set(Some(ids.to_vec())),
        set(vec![&ids[0], &ids[1]]),
    ];
    for list in lists {
        assert_eq!(list.as_deref(), Some(&ids[..]));
    }
    let one: HashSet<DogId> = [ids[0].clone()].into();
    assert_eq!(set::<Vec<DogId>>(&one), Some(vec![ids[0].clone()]));
    let toys = || [Toy::default()];
    assert_eq!(set::<Vec<Toy>>(toys()), Some(toys().into()));
    assert_eq!(set::<Vec<Toy>>([]), Some(vec![]));
    assert_eq!(set::<Vec<Toy>>(vec![]), Some(vec![]));
    assert_eq!(
        set::<Vec<i64>>((1..3).map(|number| number * 2)),
        Some(vec![2, 4])
    );
    assert_eq!(set::<Vec<String>>(None::<[&str; 0]>), None);
    assert_eq!(set::<Vec<DogId>>(None::<&[String]>), None);
}

#[test]
fn json_is_set_by_what_becomes_json() {
    assert_eq!(set::<Value>("a"), Some(json!("a")));
    assert_eq!(set::<Value>(Some(5)), Some(json!(5)));
    assert_eq!(set::<Value>(json!({"a": null})), Some(json!({"a": null})));
    assert_eq!(set::<Value>(["a", "b"]), Some(json!(["a", "b"])));
    assert_eq!(set::<Value>(vec![true]), Some(json!([true])));
    assert_eq!(set::<Value>(None::<&str>), None);
    assert_eq!(set::<Value>(None::<Value>), None);
    assert_eq!(set::<Map<String, Value>>(None), None);
}
