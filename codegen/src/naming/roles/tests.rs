use indexmap::IndexMap;

use super::*;

fn grammar() -> Grammar {
    let map = |pairs: &[(&str, &str)]| -> IndexMap<String, String> {
        let pair = |(from, to): &(&str, &str)| ((*from).to_owned(), (*to).to_owned());
        pairs.iter().map(pair).collect()
    };
    Grammar {
        abbreviations: map(&[("fb", "facebook")]),
        endings: map(&[("deprecated", "legacy")]),
        uncountable: vec!["settings".to_owned()],
        bodies: map(&[
            ("create", "new *"),
            ("update", "* update"),
            ("search", "* search"),
            ("list", "* query"),
        ]),
        shared_body: "* fields".to_owned(),
        empty_words: ["dto", "request", "schema"].map(str::to_owned).to_vec(),
        ..Grammar::default()
    }
}

fn claim(operation: &str, role: Role) -> Claim {
    let claim = grammar().claim(&Spellings::default(), operation, role);
    claim.expect("the name says what the verb applies to")
}

fn names(operation: &str, role: Role) -> Vec<String> {
    let names = claim(operation, role).names;
    names.iter().map(TypeName::to_string).collect()
}

#[test]
fn a_body_is_named_by_verb_and_object() {
    for (operation, name) in [
        ("create_contact", "NewContact"),
        ("update_contact", "ContactUpdate"),
        ("update_settings", "SettingsUpdate"),
        ("update_plan_legacy", "PlanUpdate"),
        ("bulk_update_tags", "BulkTagUpdate"),
        ("search_contacts", "ContactSearch"),
        ("list_free_slots", "FreeSlotQuery"),
        ("pause_plan", "PlanPause"),
    ] {
        assert_eq!(names(operation, Role::Body)[0], name, "{operation}");
    }
    assert_eq!(
        names("create_invoice_of_estimate", Role::Body),
        ["NewInvoice", "NewInvoiceOfEstimate"]
    );
    let nothing = grammar().claim(&Spellings::default(), "create", Role::Body);
    assert_eq!(nothing, None);
}

#[test]
fn a_list_and_an_envelope_are_named_by_their_things() {
    assert_eq!(names("list_contacts", Role::List), ["ContactList"]);
    assert_eq!(
        names("list_contacts_of_business", Role::List),
        ["ContactList", "ContactListOfBusiness"]
    );
    assert_eq!(
        names("search_contacts", Role::List),
        ["ContactList", "ContactSearchResults"]
    );
    assert_eq!(
        names("list_contacts", Role::ListEnvelope),
        ["ContactListResponse"]
    );
    assert_eq!(
        names("update_contact", Role::Envelope),
        ["ContactResponse", "UpdateContactResponse"]
    );
    assert_eq!(
        names("send_invoice", Role::Envelope),
        ["SendInvoiceResponse"]
    );
}

#[test]
fn one_type_of_several_operations_has_the_name_of_what_they_share() {
    let best = |operations: &[&str], role| {
        let claims: Vec<Claim> = operations.iter().map(|one| claim(one, role)).collect();
        Claim::best(&claims).map(|claim| claim.names[0].to_string())
    };
    let one = |name: &str| Some(name.to_owned());
    assert_eq!(
        best(&["update_tag", "create_tag"], Role::Body),
        one("TagFields")
    );
    assert_eq!(
        best(&["upsert_tag", "create_tag"], Role::Body),
        one("TagFields")
    );
    assert_eq!(
        best(&["create_tag", "validate_tag"], Role::Body),
        one("NewTag")
    );
    assert_eq!(
        best(&["update_tag", "update_default_tag"], Role::Body),
        one("TagUpdate")
    );
    assert_eq!(
        best(&["update_tag", "create_tag"], Role::Envelope),
        one("TagResponse")
    );
    assert_eq!(
        best(&["get_duplicate_contact", "get_contact"], Role::Envelope),
        one("ContactResponse")
    );
    assert_eq!(
        best(&["search_contacts", "list_contacts"], Role::List),
        one("ContactList")
    );
    assert_eq!(best(&["delete_ad", "delete_page"], Role::Body), None);
}

#[test]
fn the_body_of_an_error_says_so() {
    for (raw, name) in [
        ("NotFoundDTO", "NotFoundErrorBody"),
        ("UploadFilesErrorResponseDto", "UploadFilesErrorBody"),
        ("GetLinkConflict", "GetLinkConflictErrorBody"),
        ("ErrorResponse", "ErrorBody"),
    ] {
        let spellings = Spellings::default();
        assert_eq!(grammar().error_body(&spellings, raw).as_str(), name);
    }
}

#[test]
fn names_that_say_where_a_document_has_a_type_are_faults() {
    let fault = |name: &str| grammar().type_fault(name).is_some();
    for name in [
        "ContactDto",
        "LinkRequest",
        "CreateLinkBody",
        "Link2",
        "FbPage",
        "FoundContactOpportunitiesItem",
        "ScheduleConfigSchedulesItemPaidBy",
        "ChargesDataItem",
    ] {
        assert!(fault(name), "{name}");
    }
    for name in [
        "Contact",
        "NotFoundErrorBody",
        "Base64",
        "FacebookPage",
        "NewLink",
        "QueueItemResults",
        "AgentListItem",
    ] {
        assert!(!fault(name), "{name}");
    }
}
