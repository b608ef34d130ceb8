use super::*;
use crate::client::{Client, ClientBuilder};

const SECRET: &str = "pit-5ecret-0123456789";

fn build(variables: &[(&str, &str)]) -> Result<Client, BuildError> {
    let read = |name: &str| {
        let variable = variables.iter().find(|(variable, _)| *variable == name);
        variable.map(|(_, value)| OsString::from(value))
    };
    ClientBuilder::from_variables(&read)?.build()
}

fn refusal(variables: &[(&str, &str)]) -> String {
    let error = build(variables).expect_err("it is refused");
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("5ecret"), "{shown}");
    error.to_string()
}

#[test]
fn the_first_variable_that_is_set_counts() {
    let url = |variables: &[(&str, &str)]| {
        let client = build(variables).expect("it is complete");
        client.base_url().as_str().to_owned()
    };
    let token = ("HIGHLEVEL_TOKEN", SECRET);
    assert_eq!(url(&[token]), "https://services.leadconnectorhq.com/");
    assert_eq!(url(&[("GHL_PIT_TOKEN", SECRET)]), url(&[token]));
    assert_eq!(url(&[("GHL_ACCESS_TOKEN", SECRET)]), url(&[token]));
    let own = ("HIGHLEVEL_BASE_URL", "http://127.0.0.1:1/a");
    let other = ("GHL_BASE_URL", "https://example.com");
    assert_eq!(url(&[token, own, other]), "http://127.0.0.1:1/a");
    assert_eq!(
        url(&[token, ("HIGHLEVEL_BASE_URL", ""), other]),
        "https://example.com/"
    );

    let read = |variables: [(&str, &str); 3]| {
        let find = move |name: &str| {
            let variable = variables.iter().find(|(variable, _)| *variable == name);
            variable.map(|(_, value)| OsString::from(value))
        };
        read_token(&find).expect("there is one")
    };
    let all = [
        ("GHL_ACCESS_TOKEN", "c"),
        ("GHL_PIT_TOKEN", "b"),
        ("HIGHLEVEL_TOKEN", "a"),
    ];
    assert!(read(all).is("a"));
    let empty = [
        ("GHL_ACCESS_TOKEN", "c"),
        ("GHL_PIT_TOKEN", "b"),
        ("HIGHLEVEL_TOKEN", ""),
    ];
    assert!(read(empty).is("b"));
}

#[test]
fn an_error_names_the_variable_and_does_not_show_its_value() {
    assert_eq!(
        refusal(&[]),
        "no token is set in the environment; set one of `HIGHLEVEL_TOKEN`, `GHL_PIT_TOKEN`, `GHL_ACCESS_TOKEN`"
    );
    assert_eq!(refusal(&[("HIGHLEVEL_TOKEN", "")]), refusal(&[]));
    for bad in [
        "5ecret with spaces",
        "Bearer 5ecret",
        "5ecret\n",
        "\"5ecret\"",
        "'5ecret'",
        "5ecreté",
    ] {
        let refusal = refusal(&[("GHL_PIT_TOKEN", bad)]);
        assert!(
            refusal.starts_with("`GHL_PIT_TOKEN`: it cannot be sent as a token: "),
            "{refusal}"
        );
    }
    let token = ("HIGHLEVEL_TOKEN", SECRET);
    for bad in [
        "http://example.com/5ecret",
        "ftp://example.com/5ecret",
        "https://user:5ecret@example.com",
        "https://example.com/?key=5ecret",
        "5ecret",
    ] {
        for variable in BASE_URL_VARIABLES {
            let refusal = refusal(&[token, (variable, bad)]);
            assert!(refusal.starts_with(&format!("`{variable}`: ")), "{refusal}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_value_that_is_no_text_is_refused() {
    use std::os::unix::ffi::OsStringExt;

    let read = |_: &str| Some(OsString::from_vec(b"pit-\xff5ecret".to_vec()));
    let error = read_token(&read).expect_err("it is refused").to_string();
    assert_eq!(error, "`HIGHLEVEL_TOKEN`: it is not valid UTF-8");
}
