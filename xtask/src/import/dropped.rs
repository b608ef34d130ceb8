//! What an import leaves out, and which extensions it knows.

use highlevel_codegen::keywords::{Kind, Shape};

/// Returns why the keyword of an object is left out, if it is.
///
/// The reason phrase of its status replaces the description of a response before this is asked.
pub(super) fn reason(kind: Kind, keyword: &str) -> Option<&'static str> {
    match (kind, keyword) {
        (Kind::Response, "description") => None,
        (Kind::Document, "x-tagGroups") => Some("the layout of a site's menu"),
        (Kind::Info, "contact") => Some("not part of the interface"),
        (Kind::Operation, "x-version-added") => Some("history, not interface"),
        (Kind::Schema, "title") | (_, "summary" | "description") => Some("prose"),
        (_, "example" | "examples") => Some("an illustration"),
        _ => None,
    }
}

/// Returns what a keyword of the generator's grammar holds, if a published document may have it.
///
/// Extensions belong to overlays, except for the one that an import adds itself.
pub(super) fn shape(kind: Kind, keyword: &str) -> Option<Shape> {
    // The generator cannot express it, but an overlay can make the schema around it raw JSON.
    if (kind, keyword) == (Kind::Schema, "not") {
        return Some(Shape::One(Kind::Schema));
    }
    let is_own = keyword.starts_with("x-") && keyword != "x-token-types";
    let mut keywords = kind.rules().keywords.iter();
    let (_, shape) = keywords.find(|(known, _)| *known == keyword && !is_own)?;
    Some(*shape)
}
