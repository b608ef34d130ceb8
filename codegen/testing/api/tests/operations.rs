//! The list of operations contains the operations of the enabled APIs. `.ci/run --all` runs these tests with all APIs, with one
//! and with none.

use highlevel_testing_api::operations::{all, by_id, by_request, search};

fn ids(api: &str) -> Vec<&'static str> {
    let of_api = all().filter(|operation| operation.api.feature == api);
    of_api.map(|operation| operation.id).collect()
}

#[test]
fn an_api_is_in_the_list_if_its_feature_is_enabled() {
    let apis = [
        (
            "accounts",
            cfg!(feature = "accounts"),
            vec![
                "forbidden",
                "of-any",
                "of-both",
                "of-company",
                "of-location",
            ],
        ),
        (
            "pages",
            cfg!(feature = "pages"),
            vec![
                "start",
                "get-access-token",
                "create-page",
                "get-page",
                "set-page-expiry",
                "add-labels",
                "lock-page",
                "get-recording",
                "create-tag",
                "upload-csv",
            ],
        ),
        ("shelter", cfg!(feature = "shelter"), vec!["token", "adopt"]),
    ];
    let mut count = 0;
    for (api, is_enabled, operations) in apis {
        let expected = if is_enabled { operations } else { Vec::new() };
        assert_eq!(ids(api), expected, "{api}");
        count += expected.len();
    }
    assert_eq!(all().count(), count);
}

#[test]
fn searches_find_what_is_enabled() {
    let enabled = usize::from(cfg!(feature = "pages"));
    assert_eq!(by_id("get-page").count(), enabled);
    assert_eq!(
        by_request("get", "/pages/abc/page?limit=1").count(),
        enabled
    );
    assert_eq!(search("login REDIRECT").count(), enabled);
    assert_eq!(by_id("no-such-operation").count(), 0);
    assert_eq!(by_request("POST", "/pages/abc/page").count(), 0);
    assert_eq!(search("login no-such-word").count(), 0);
    assert_eq!(search(" ").count(), all().count());
}
