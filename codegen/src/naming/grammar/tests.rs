use super::*;

fn grammar() -> Grammar {
    let map = |pairs: &[(&str, &str)]| {
        let pair = |(from, to): &(&str, &str)| ((*from).to_owned(), (*to).to_owned());
        pairs.iter().map(pair).collect()
    };
    let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    Grammar {
        verbs: map(&[
            ("add", "add"),
            ("create", "create"),
            ("edit", "update"),
            ("fetch", "get"),
            ("get", "get"),
            ("list", "list"),
            ("search", "search"),
            ("update", "update"),
        ]),
        abbreviations: map(&[("fb", "facebook"), ("gmb", "google_business")]),
        brands: list(&["facebook"]),
        noise: list(&["advanced", "all", "new"]),
        owners: list(&["location"]),
        endings: map(&[("deprecated", "legacy")]),
        uncountable: list(&["details", "settings", "status"]),
        ..Grammar::default()
    }
}

fn names(endpoints: &[(&str, &str)]) -> Vec<String> {
    let endpoints: Vec<Endpoint<'_>> = endpoints
        .iter()
        .map(|(id, path)| Endpoint { id, path })
        .collect();
    grammar().operation_names(&Spellings::default(), &endpoints)
}

#[test]
fn an_operation_has_a_verb_of_the_grammar_and_no_noise() {
    for (id, path, name) in [
        ("fetch-contact", "/contacts/{id}", "get_contact"),
        ("get-contact-by-id", "/contacts/{id}", "get_contact"),
        ("get-contact-details", "/contacts/{id}", "get_contact"),
        ("create-new-estimate", "/estimates", "create_estimate"),
        ("edit-tag", "/tags/{tagId}", "update_tag"),
        ("get-plan-deprecated", "/plans/{planId}", "get_plan_legacy"),
        ("get-tags-location-id", "/locations/{id}/tags", "list_tags"),
        ("fb-get-ad", "/facebook/ads/{adId}", "get_facebook_ad"),
        (
            "get-gmb-account",
            "/accounts/{id}",
            "get_google_business_account",
        ),
    ] {
        assert_eq!(names(&[(id, path)]), [name], "{id} at {path}");
    }
}

#[test]
fn an_operation_that_reads_many_things_lists_them() {
    for (id, path, name) in [
        ("get-contacts", "/contacts", "list_contacts"),
        ("get-all-contacts", "/contacts/all", "list_contacts"),
        ("fetch-redirects-list", "/redirects/list", "list_redirects"),
        ("get-category", "/categories", "list_categories"),
        ("get-calendars", "/groups/{groupId}", "list_calendars"),
        ("get-contacts", "/contacts/{contactId}", "get_contact"),
        (
            "get-comment-list",
            "/comments/{platform}/list",
            "list_comments",
        ),
        ("get-settings", "/settings", "get_settings"),
        ("get-status", "/imports/{importId}", "get_status"),
        (
            "search-contacts-advanced",
            "/contacts/search",
            "search_contacts",
        ),
    ] {
        assert_eq!(names(&[(id, path)]), [name], "{id} at {path}");
    }
}

#[test]
fn a_restriction_is_named_only_where_two_operations_differ_by_it() {
    let by_group = ("get-calendars-by-group", "/groups/{groupId}/calendars");
    let all = ("get-calendars", "/calendars");
    assert_eq!(names(&[by_group]), ["list_calendars"]);
    assert_eq!(
        names(&[by_group, all]),
        ["list_calendars_of_group", "list_calendars"]
    );
    assert_eq!(
        names(&[all, by_group]),
        ["list_calendars", "list_calendars_of_group"],
        "the order of the document changes no name"
    );
}

#[test]
fn a_name_that_the_grammar_does_not_form_is_a_fault() {
    for (name, fault) in [
        ("contact", "does not begin with a verb"),
        ("fetch_contact", "does not begin with a verb"),
        ("get_all_contacts", "contains `all`"),
        ("get_fb_page", "contains `fb`"),
        ("get_contact_by_id", "takes an id"),
        ("list_contact", "begins with `list`, but"),
        ("get", "does not say what"),
        ("update_legacy", "does not say what"),
        ("get_plan_v1", "contains the version `v1`"),
    ] {
        let found = grammar().fault(name);
        assert!(
            found.as_deref().is_some_and(|found| found.contains(fault)),
            "{name}: {found:?}"
        );
    }
    for name in [
        "get_contact",
        "list_contacts",
        "bulk_update_contacts",
        "list_settings",
    ] {
        assert_eq!(grammar().fault(name), None);
    }
}
