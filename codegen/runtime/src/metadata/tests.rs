use http::Method;

use super::{Api, Metadata};

#[test]
fn an_operation_is_shown_as_programs_call_it() {
    let shown = |module: &'static str| {
        let metadata = Metadata {
            api: Box::leak(Box::new(Api {
                module,
                ..*Metadata::new("get-contact", Method::GET, "/contacts/{id}").api
            })),
            name: "get_contact",
            ..Metadata::new("get-contact", Method::GET, "/contacts/{id}")
        };
        metadata.to_string()
    };
    assert_eq!(shown("contacts"), "contacts.get_contact");
    assert_eq!(shown("v3::contacts"), "v3_contacts.get_contact");
    assert_eq!(shown(""), "get-contact");
}
