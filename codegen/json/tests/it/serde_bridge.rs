//! Tests that serde loses nothing in self-describing formats.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde::de::value::{Error as SerdeError, MapDeserializer};
use serde_json::json;

use highlevel_testing_api::pages::operations::GetPageParams;
use highlevel_testing_api::pages::{Page, Status, Tag};

#[test]
fn a_value_survives_serde_json() {
    let text = r#"{"id":"a","count":3,"ratio":0.5,"status":"in_progress","tags":["x"],"children":[{"id":"b"}],"extra":{"z":1,"a":[null]}}"#;
    let page: Page = serde_json::from_str(text).expect("the text fits");
    assert_eq!(page.children[0].id.as_deref(), Some("b"));
    let again: Page = serde_json::from_value(serde_json::to_value(&page).expect("it is written"))
        .expect("it is read");
    assert_eq!(again, page);
    let written = serde_json::to_string(&page).expect("it is written");
    assert!(
        written.starts_with(r#"{"id":"a","count":3,"ratio":0.5"#),
        "{written}"
    );
}

#[test]
fn the_traits_are_those_that_users_name() {
    fn survives<T: serde::Serialize + DeserializeOwned>(value: &T) -> T {
        let text = serde_json::to_string(value).expect("it is written");
        serde_json::from_str(&text).expect("it is read")
    }
    assert_eq!(survives(&Status::Draft), Status::Draft);
    assert_eq!(
        survives(&vec![Some(Page::default())])[0],
        Some(Page::default())
    );
}

#[test]
fn what_is_read_is_written_as_it_was() {
    for json in [
        json!({"name": "a", "colour": null, "new": {"b": [null, 1]}}),
        json!({"name": "a", "colour": {"r": 1}}),
        json!({"name": 5, "colour": true}),
    ] {
        let tag: Tag = serde_json::from_value(json.clone()).expect("everything is kept");
        assert_eq!(serde_json::to_value(&tag).expect("it is written"), json);
    }
    let page: Page = serde_json::from_value(json!({
        "count": "3", "tags": ["a", null, 1], "children": [{"count": "4", "tags": "lone"}, 5], "counts": {"a": "1", "b": []},
    }))
    .expect("everything is kept");
    assert_eq!((page.count, page.children[0].count), (Some(3), Some(4)));
    assert_eq!(page.children[0].tags, ["lone"]);
    let mut again = serde_json::to_value(&page).expect("it is written");
    assert_eq!(again["count"], json!("3"));
    assert_eq!(again["tags"], json!(["a", null, 1]));
    assert_eq!(again["children"][1], json!(5));
    assert_eq!(again["children"][0]["tags"], json!("lone"));
    assert_eq!(again["counts"], json!({"a": "1", "b": []}));
    // Changes to the fields appear in the output.
    let mut page = page;
    page.count = Some(4);
    page.tags.pop();
    again = serde_json::to_value(&page).expect("it is written");
    assert_eq!(
        (&again["count"], &again["tags"]),
        (&json!(4), &json!(["a"]))
    );
}

#[test]
fn what_would_be_lost_is_named() {
    let message = |value| {
        serde_json::from_value::<Page>(value)
            .expect_err("it does not fit")
            .to_string()
    };
    assert_eq!(message(json!([])), "$: expected Page, found []");
    let missing = serde_json::from_str::<Tag>("{}")
        .expect_err("the name is missing")
        .to_string();
    assert_eq!(missing, "$.name: expected a value, found nothing");
    let params = |value| {
        serde_json::from_value::<GetPageParams>(value)
            .expect_err("it does not fit")
            .to_string()
    };
    assert_eq!(
        params(json!({"locationId": "l", "serach": "x"})),
        "$.serach: not documented in GetPageParams, found \"x\""
    );
    assert_eq!(
        params(json!({"locationId": "l", "limit": "many"})),
        "$.limit: expected number, found \"many\""
    );
    assert_eq!(
        params(json!({"locationId": "l", "ids": ["a", null]})),
        "$.ids[1]: expected string, found null"
    );
}

#[test]
fn nan_is_refused() {
    let page = Page::default().ratio(f64::NAN);
    let error = serde_json::to_string(&page).expect_err("NaN is not JSON");
    assert_eq!(
        error.to_string(),
        "$.ratio: JSON cannot hold the number NaN"
    );
}

#[test]
fn other_formats_work_too() {
    let map = MapDeserializer::<_, SerdeError>::new([("name", "a"), ("colour", "red")].into_iter());
    let tag = Tag::deserialize(map).expect("the entries fit");
    assert_eq!(tag, Tag::new("a").colour("red"));
}

#[test]
fn open_enums_are_strings() {
    assert_eq!(
        serde_json::to_value(Status::InProgress).expect("it is written"),
        json!("in_progress")
    );
    let later: Status = serde_json::from_value(json!("later")).expect("unknown values are kept");
    assert_eq!(later, Status::Unknown("later".to_owned()));
    assert_eq!(later.to_string(), "later");
    assert_eq!("draft".parse(), Ok(Status::Draft));
    assert_eq!(Status::from("draft".to_owned()), Status::Draft);
    assert_eq!(AsRef::<str>::as_ref(&Status::Draft), "draft");
    assert_eq!(format!("{:>7}|", Status::Draft), "  draft|");
}
