use super::spellings::Spelling;
use super::*;

/// Returns spellings for these tests.
fn spellings() -> Spellings {
    let brands = [
        ("LinkedIn", "Linkedin"),
        ("TikTok", "Tiktok"),
        ("OAuth", "Oauth"),
        ("oAuth", "oauth"),
    ];
    let spelling = |text: &str| Spelling::try_from(text.to_owned()).expect("it is not empty");
    let brands = brands.map(|(brand, reading)| (spelling(brand), reading.to_owned()));
    Spellings {
        brands: brands.into_iter().collect(),
        suffixes: ["DTO", "Dto", "Schema"].map(spelling).to_vec(),
        taken: vec!["Money".to_owned()],
    }
}

#[test]
fn schema_names_lose_suffixes_and_read_brands_as_one_word() {
    for (raw, name) in [
        (
            "GetLinkedInAccountsResponseDTO",
            "GetLinkedinAccountsResponse",
        ),
        ("LinkedInPageSchema", "LinkedinPage"),
        ("TiktokProfileSchema", "TiktokProfile"),
        ("DeletePostsDto", "DeletePosts"),
        ("CSVMediaResponseSchema", "CsvMediaResponse"),
        ("StartOAuthDTO", "StartOauth"),
        ("DTO", "Dto"),
        ("type", "Type"),
        ("string", "StringObject"),
        ("money", "MoneyObject"),
        ("Self", "Self_"),
    ] {
        assert_eq!(
            TypeName::without_suffix(&spellings(), raw).as_str(),
            name,
            "{raw}"
        );
    }
}

#[test]
fn fields_are_snake_case_and_legal() {
    for (raw, name) in [
        ("locationId", "location_id"),
        ("oAuthId", "oauth_id"),
        ("_id", "id"),
        ("__v", "v"),
        ("type", "type_"),
        ("self", "self_"),
        ("13-17", "n13_17"),
        ("65+", "n65_plus"),
        ("", "empty"),
        ("☎", "u260e"),
        ("größe", "größe"),
    ] {
        assert_eq!(FieldName::new(&spellings(), raw).as_str(), name, "{raw}");
    }
}

#[test]
fn colliding_fields_are_told_apart() {
    let names = |raws: &[&str]| -> Vec<String> {
        FieldName::distinct(&spellings(), raws.iter().copied())
            .iter()
            .map(ToString::to_string)
            .collect()
    };
    assert_eq!(names(&["_id", "id"]), ["underscore_id", "id"]);
    assert_eq!(
        names(&["fieldValue", "field_value"]),
        ["field_value_2", "field_value"]
    );
    assert_eq!(names(&["a-b", "a.b", "aB"]), ["a_b", "a_b_2", "a_b_3"]);
    assert_eq!(
        names(&["email", "email", "_id", "_id", "id"]),
        ["email", "email_2", "underscore_id", "id_2", "id"]
    );
}

#[test]
fn variants_are_camel_case_and_legal() {
    for (raw, name) in [
        ("in_progress", "InProgress"),
        ("PUBLIC_TO_EVERYONE", "PublicToEveryone"),
        ("24h", "N24h"),
        (".pdf", "Pdf"),
        ("PHYSICAL/DIGITAL", "PhysicalDigital"),
        ("-1", "Minus1"),
        ("", "Empty"),
        (" ", "Blank"),
        ("tiktok-business", "TiktokBusiness"),
    ] {
        assert_eq!(VariantName::new(&spellings(), raw).as_str(), name, "{raw}");
    }
}

#[test]
fn colliding_variants_are_told_apart() {
    let names: Vec<String> =
        VariantName::distinct(&spellings(), ["a", "A", "unknown", "a-"], "Unknown")
            .iter()
            .map(ToString::to_string)
            .collect();
    assert_eq!(names, ["A", "A2", "UnknownValue", "A3"]);
}

#[test]
fn setters_do_not_hide_the_methods_of_a_builder() {
    assert_eq!(
        FieldName::new(&spellings(), "url").setter().as_str(),
        "with_url"
    );
    assert_eq!(
        FieldName::new(&spellings(), "page").setter().as_str(),
        "page"
    );
    assert_eq!(
        FieldName::new(&spellings(), "items").setter().as_str(),
        "items"
    );
    assert_eq!(
        FieldName::new(&spellings(), "items")
            .builder_setter()
            .as_str(),
        "with_items"
    );
    assert_eq!(
        FieldName::new(&spellings(), "url")
            .builder_setter()
            .as_str(),
        "with_url"
    );
    assert_eq!(
        FieldName::new(&spellings(), "sendWhole")
            .builder_setter()
            .as_str(),
        "with_send_whole"
    );
}

#[test]
fn a_module_has_no_name_of_a_file_a_method_or_an_item_of_the_crate_root() {
    let module = |raw| {
        let name = ModuleName::new(&Spellings::default(), raw, |name| name == "webhooks");
        name.as_str().to_owned()
    };
    assert_eq!(
        [
            "ids", "builder", "builders", "clone", "mock", "webhooks", "contacts"
        ]
        .map(module),
        [
            "ids_",
            "builder_",
            "builders",
            "clone_",
            "mock_",
            "webhooks_",
            "contacts"
        ]
    );
}
