//! Rules that the tables of keywords do not express, mostly about combinations of keywords in one object.

use serde_json::{Map, Value};

use crate::diagnostics::Trail;
use crate::naming::{UNKNOWN, VariantName};

use super::complaints::Complaints;
use super::grammar::Kind;
use super::words::list;

/// Checks the rules of this module for an object.
pub(super) fn check_context(
    complaints: &mut Complaints<'_>,
    kind: Kind,
    trail: &Trail<'_>,
    object: &Map<String, Value>,
) {
    match kind {
        Kind::Parameter => {
            check_location(complaints, trail, object);
            check_content(complaints, trail, object);
        }
        Kind::Operation => check_deprecation(complaints, trail, object),
        Kind::Paging => check_paging(complaints, trail, object),
        Kind::Envelope => check_envelope(complaints, trail, object),
        Kind::Header => check_content(complaints, trail, object),
        Kind::Components => check_names(complaints, trail, object),
        Kind::Schema => {
            check_aliases(complaints, trail, object);
            check_variant_names(complaints, trail, object);
            check_form(complaints, trail, object);
            check_text(complaints, trail, object);
        }
        Kind::SecurityScheme => check_scheme(complaints, trail, object),
        Kind::Flows => check_flows(complaints, trail, object),
        _ => {}
    }
}

fn check_location(
    complaints: &mut Complaints<'_>,
    trail: &Trail<'_>,
    parameter: &Map<String, Value>,
) {
    let styles: &[&str] = match text(parameter, "in") {
        Some("query") => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        Some("header") => &["simple"],
        Some("path") => &["simple", "label", "matrix"],
        _ => return,
    };
    if let Some(style) = text(parameter, "style").filter(|style| !styles.contains(style)) {
        let place = text(parameter, "in").unwrap_or_default();
        let message = format!("a {place} parameter has no style `{style}`");
        let help = format!("use one of {}", list(styles));
        complaints.malformed(&trail.child("style"), message, &help);
    }
}

/// Checks that a parameter or header has its value described exactly once.
fn check_content(
    complaints: &mut Complaints<'_>,
    trail: &Trail<'_>,
    parameter: &Map<String, Value>,
) {
    let content = parameter.get("content");
    match (parameter.contains_key("schema"), content) {
        (true, None) => {}
        (true, Some(_)) => {
            let help = "remove one of the two by an overlay";
            complaints.malformed(trail, "both `schema` and `content`", help);
        }
        (false, None) => {
            complaints.malformed(trail, "neither `schema` nor `content`", "add a `schema`");
        }
        (false, Some(content)) => {
            let count = content.as_object().map(Map::len);
            if count.is_some_and(|count| count != 1) {
                let help = "leave exactly one media type";
                complaints.malformed(&trail.child("content"), "not exactly one media type", help);
            }
        }
    }
}

/// Checks that only a deprecated operation has a deprecation note.
fn check_deprecation(
    complaints: &mut Complaints<'_>,
    trail: &Trail<'_>,
    operation: &Map<String, Value>,
) {
    const KEY: &str = "x-deprecation-note";
    let is_deprecated = operation.get("deprecated") == Some(&Value::Bool(true));
    if operation.contains_key(KEY) && !is_deprecated {
        let message = format!("`{KEY}` without `deprecated: true`");
        let help = "add `deprecated: true`, or remove the note";
        complaints.malformed(&trail.child(KEY), message, help);
    }
}

/// Checks that `x-paging` states exactly one of: that the operation does not page, or how the next page is requested, with all
/// keys that this needs.
fn check_paging(complaints: &mut Complaints<'_>, trail: &Trail<'_>, paging: &Map<String, Value>) {
    let has = |key: &str| paging.contains_key(key);
    if has("none") {
        if paging.len() > 1 {
            complaints.malformed(
                trail,
                "`x-paging` has both `none` and a pagination method",
                "remove one of the two",
            );
        }
        return;
    }
    check_needed(complaints, trail, paging, &["items"]);
    let ways: Vec<&str> = ["offset", "page", "cursor"]
        .into_iter()
        .filter(|way| has(way))
        .collect();
    if ways.len() != 1 {
        let message = match ways.as_slice() {
            [] => "no key states how the next page is requested".to_owned(),
            ways => format!("{} are different pagination methods", list(ways)),
        };
        complaints.malformed(trail, message, "write one of `offset`, `page` and `cursor`");
    }
    let pairs = [
        ("page", "first"),
        ("first", "page"),
        ("maximum", "limit"),
        ("without", "cursor"),
    ];
    for (key, needed) in pairs {
        if has(key) && !has(needed) {
            let message = format!("`{key}` without `{needed}`");
            complaints.malformed(&trail.child(key), message, &format!("add `{needed}`"));
        }
    }
    let is_empty = |value: &Value| value.as_object().is_some_and(Map::is_empty);
    if paging.get("cursor").is_some_and(is_empty) {
        let help = "write the parameter, and the path of its value in the previous page";
        complaints.malformed(&trail.child("cursor"), "`cursor` names no parameter", help);
    }
}

/// Checks that `x-envelope` states exactly one of: that there is none, or the path of its payload.
fn check_envelope(
    complaints: &mut Complaints<'_>,
    trail: &Trail<'_>,
    envelope: &Map<String, Value>,
) {
    if envelope.len() != 1 {
        let help = "write either `payload` and a property, or `none` and a reason";
        complaints.malformed(trail, "not exactly one of `payload` and `none`", help);
    }
}

/// Checks that each value with a name of its own is a string of the enum, and that the names are valid and distinct.
fn check_variant_names(
    complaints: &mut Complaints<'_>,
    trail: &Trail<'_>,
    schema: &Map<String, Value>,
) {
    const KEY: &str = "x-variant-names";
    let Some(Value::Object(names)) = schema.get(KEY) else {
        return;
    };
    let values = schema.get("enum").and_then(Value::as_array);
    let has = |value: &str| values.is_some_and(|values| values.iter().any(|other| other == value));
    let trail = trail.child(KEY);
    let mut seen: Vec<&str> = Vec::new();
    for (value, name) in names {
        let trail = trail.child(value);
        if !has(value) {
            let message = format!("`{value}` is not a string of this enum");
            let help = "write a string that `enum` lists, and the name of its variant; numbers have no variants";
            complaints.malformed(&trail, message, help);
        }
        // The walk reports a name that is empty or no string.
        let Some(name) = name.as_str().filter(|name| !name.is_empty()) else {
            continue;
        };
        if !VariantName::is_valid(name) || name == UNKNOWN {
            let message = format!("`{name}` cannot be the name of a variant");
            let help = format!(
                "write a word in upper camel case that is neither a keyword nor `{UNKNOWN}`, such as `Monday`"
            );
            complaints.malformed(&trail, message, &help);
        }
        if seen.contains(&name) {
            let help = "give each value a name of its own";
            complaints.malformed(&trail, format!("`{name}` is listed twice"), help);
        }
        seen.push(name);
    }
}

/// Checks that each alias belongs to an existing property, is not the name of a property, and is listed once.
fn check_aliases(complaints: &mut Complaints<'_>, trail: &Trail<'_>, schema: &Map<String, Value>) {
    const KEY: &str = "x-aliases";
    let Some(Value::Object(aliases)) = schema.get(KEY) else {
        return;
    };
    let properties = schema.get("properties").and_then(Value::as_object);
    let has = |name: &str| properties.is_some_and(|properties| properties.contains_key(name));
    let trail = trail.child(KEY);
    let mut seen: Vec<&str> = Vec::new();
    for (property, names) in aliases {
        let trail = trail.child(property);
        if !has(property) {
            let message = format!("`{property}` is not a property of this object");
            let help =
                "write the name of a property, and the further names that servers use for it";
            complaints.malformed(&trail, message, help);
        }
        let names = names.as_array().into_iter().flatten().enumerate();
        for (index, name) in names.filter_map(|(index, name)| Some((index, name.as_str()?))) {
            let message = if has(name) {
                format!("`{name}` is a property of this object")
            } else if seen.contains(&name) {
                format!("`{name}` is listed twice")
            } else {
                seen.push(name);
                continue;
            };
            let help = "remove it, or remove the property by an overlay";
            complaints.malformed(&trail.index(index), message, help);
        }
    }
}

/// Checks that `x-written-as` is only used beside `x-library-type`.
fn check_form(complaints: &mut Complaints<'_>, trail: &Trail<'_>, schema: &Map<String, Value>) {
    const KEY: &str = "x-written-as";
    if schema.contains_key(KEY) && !schema.contains_key("x-library-type") {
        let message = format!("`{KEY}` without `x-library-type`");
        complaints.malformed(&trail.child(KEY), message, "add `x-library-type`");
    }
}

/// Checks that `x-text-of` is only used on strings without an `enum`.
fn check_text(complaints: &mut Complaints<'_>, trail: &Trail<'_>, schema: &Map<String, Value>) {
    const KEY: &str = "x-text-of";
    let is_text =
        schema.get("type").is_some_and(|ty| ty == "string") && !schema.contains_key("enum");
    if schema.contains_key(KEY) && !is_text {
        let message = format!("`{KEY}` on a schema that is not a plain string");
        complaints.malformed(
            &trail.child(KEY),
            message,
            "remove it, or state `type: string`",
        );
    }
}

fn check_names(
    complaints: &mut Complaints<'_>,
    trail: &Trail<'_>,
    components: &Map<String, Value>,
) {
    for (folder, named) in components {
        for name in named.as_object().into_iter().flat_map(Map::keys) {
            let plain = name
                .chars()
                .all(|character| character.is_ascii_alphanumeric() || "._-".contains(character));
            if !plain || name.is_empty() {
                let message = format!("`{name}` is not the name of a component");
                let help = "use letters, digits, `.`, `_` and `-`";
                complaints.malformed(&trail.child(folder).child(name), message, help);
            }
        }
    }
}

fn check_scheme(complaints: &mut Complaints<'_>, trail: &Trail<'_>, scheme: &Map<String, Value>) {
    const SPECIFIC: &[&str] = &[
        "name",
        "in",
        "scheme",
        "bearerFormat",
        "flows",
        "openIdConnectUrl",
    ];
    let kind = text(scheme, "type").unwrap_or_default();
    let (needed, optional): (&[&str], &[&str]) = match kind {
        "apiKey" => (&["name", "in"], &[]),
        "http" => (&["scheme"], &["bearerFormat"]),
        "oauth2" => (&["flows"], &[]),
        "openIdConnect" => (&["openIdConnectUrl"], &[]),
        _ => return,
    };
    check_needed(complaints, trail, scheme, needed);
    for key in scheme
        .keys()
        .map(String::as_str)
        .filter(|key| SPECIFIC.contains(key))
    {
        // HighLevel's documents also state `in: header` and `name: Authorization` for `http` schemes, which imply both.
        let repeated = kind == "http"
            && matches!(
                (key, text(scheme, key)),
                ("in", Some("header")) | ("name", Some("Authorization"))
            );
        if !needed.contains(&key) && !optional.contains(&key) && !repeated {
            let message = format!("`{key}` has no meaning for a security scheme of type `{kind}`");
            complaints.refuse(&trail.child(key), message, "remove it by an overlay");
        }
    }
}

fn check_flows(complaints: &mut Complaints<'_>, trail: &Trail<'_>, flows: &Map<String, Value>) {
    for (name, flow) in flows {
        let needed: &[&str] = match name.as_str() {
            "implicit" => &["authorizationUrl"],
            "password" | "clientCredentials" => &["tokenUrl"],
            "authorizationCode" => &["authorizationUrl", "tokenUrl"],
            _ => continue,
        };
        if let Value::Object(flow) = flow {
            check_needed(complaints, &trail.child(name), flow, needed);
        }
    }
}

fn check_needed(
    complaints: &mut Complaints<'_>,
    trail: &Trail<'_>,
    object: &Map<String, Value>,
    needed: &[&str],
) {
    for key in needed {
        if !object.contains_key(*key) {
            let message = format!("`{key}` is missing");
            complaints.malformed(trail, message, &format!("add `{key}`"));
        }
    }
}

fn text<'a>(object: &'a Map<String, Value>, key: &str) -> Option<&'a str> {
    object.get(key).and_then(Value::as_str)
}
