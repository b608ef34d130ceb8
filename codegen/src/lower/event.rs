//! Events: their tags, names and bodies.

use std::collections::BTreeMap;

use openapiv3::{Example, Operation as Published, ReferenceOr, RequestBody};
use serde_json::Value;

use crate::diagnostics::Stub;
use crate::ir::{Docs, Event, ModuleId, Shape, Type, TypeId};
use crate::naming::{FieldName, TypeName, VariantName};
use crate::resolve::Api;
use crate::target::{self, Summaries};

use super::body::{is_json, only_media_type};
use super::context::{At, Context};
use super::docs::{string_extension, string_list};
use super::schema::lower_type;

/// The extension that lists the tags of an event.
const TAGS: &str = "x-event-tags";

/// The name of the enum of all events.
const EVENT: &str = "Event";

/// The name of its variant for unknown events.
const UNKNOWN: &str = "Unknown";

/// Reserves the name of the enum of all events, so that no schema gets it.
pub(super) fn reserve_names(cx: &mut Context<'_>, module: ModuleId) {
    if !cx.api(module).webhooks.is_empty() {
        cx.reserve(module, &TypeName::new(cx.spellings(), EVENT));
    }
}

/// Lowers every event of a document, in the order of the names of their webhooks.
pub(super) fn lower_events(cx: &mut Context<'_>, module: ModuleId) {
    let api = cx.api(module);
    check_version(cx, api);
    let root = At {
        api: module.0,
        place: api.place().child("webhooks"),
    };
    if !api.webhooks.is_empty() && cx.library.target.facts.events.is_none() {
        let message = "the target does not say what events have in common";
        cx.diagnostics
            .push(target::place("events"), message, "add the key `events`");
    }
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    let mut variants: BTreeMap<VariantName, &str> = BTreeMap::new();
    for (id, published) in &api.webhooks {
        let at = root.child(id).child("post");
        let Some(event) = lower_event(cx, &at, id, published) else {
            continue;
        };
        for tag in &event.tags {
            if let Some(other) = owners.insert(tag.clone(), id) {
                let message = format!("`{tag}` is a tag of `{other}` already");
                cx.error(&at.child(TAGS), message, "remove it from one of the two");
            }
        }
        let is_taken = event.variant.as_str() == UNKNOWN;
        if let Some(other) = variants
            .insert(event.variant.clone(), id)
            .or(is_taken.then_some(UNKNOWN))
        {
            let message = format!("`{id}` has the same Rust name as `{other}`");
            let help = "give one of them an `x-rust-name` by an overlay";
            cx.error(&at, message, help);
        }
        cx.library.modules[module.0].events.push(event);
    }
}

/// Reports operations outside a version folder, events in a version folder, and a document outside a version folder that has no
/// events.
fn check_version(cx: &mut Context<'_>, api: &Api) {
    let has_version = !api.version.is_empty();
    let (place, message, help) = if !has_version && api.webhooks.is_empty() {
        (
            api.place(),
            "a document outside a version folder has no webhooks",
            "move it into a version folder, such as `v2/`",
        )
    } else if !has_version && !api.openapi.paths.paths.is_empty() {
        (
            api.place().child("paths"),
            "operations outside a version folder",
            "move them to a document of a version folder, such as `v2/`",
        )
    } else if has_version && !api.webhooks.is_empty() {
        (
            api.place().child("webhooks"),
            "webhooks in a version folder",
            "move them to a document beside the version folders: events belong to no version",
        )
    } else {
        return;
    };
    cx.diagnostics.push(place, message, help);
}

fn lower_event(cx: &mut Context<'_>, at: &At, id: &str, published: &Published) -> Option<Event> {
    if published.summary.is_none() && cx.library.target.facts.summaries == Summaries::Required {
        let message = format!("the event `{id}` has no summary");
        let help = "write one line that says when it is sent, in an overlay";
        cx.error_with(at, message, help, Stub::entry("texts: operations", id, "…"));
    }
    let Some(tags) = published.extensions.get(TAGS) else {
        let help = "list its tags by an overlay; the empty list is for an event that is sent to a URL of its own";
        let message = format!("the event has no `{TAGS}`");
        let stub = Stub::action_at(&at.place, &format!("{TAGS}: [{id}]"));
        cx.error_with(at, message, help, stub);
        return None;
    };
    let tags = string_list(Some(tags));
    let name = string_extension(&published.extensions, "x-rust-name").unwrap_or(id);
    let body = published.request_body.as_ref()?;
    let (payload, examples) = lower_payload(cx, at, body, name)?;
    Some(Event {
        place: at.place.clone(),
        id: id.to_owned(),
        variant: VariantName::new(cx.spellings(), name),
        sample: FieldName::new(cx.spellings(), name),
        tags,
        payload,
        docs: Docs {
            summary: published.summary.clone(),
            description: published.description.clone(),
            ..Docs::default()
        },
        docs_url: published
            .external_docs
            .as_ref()
            .map(|docs| docs.url.clone()),
        unlisted: published.extensions.contains_key("x-unlisted"),
        examples,
    })
}

/// Returns the struct of a body, and the documented example bodies.
fn lower_payload(
    cx: &mut Context<'_>,
    at: &At,
    body: &ReferenceOr<RequestBody>,
    name: &str,
) -> Option<(TypeId, Vec<Value>)> {
    let (at, body) = cx.follow::<RequestBody>(at.child("requestBody"), body)?;
    let content = at.child("content");
    let only = only_media_type(cx, &content, &body.content);
    let Some((media_type, media)) = only.filter(|(media_type, _)| is_json(media_type)) else {
        let help = "correct the body by an overlay";
        cx.error(&content, "the body of an event is not JSON", help);
        return None;
    };
    let at = content.child(media_type).child("schema");
    let Some(schema) = &media.schema else {
        cx.error(&at, "the body has no schema", "add one by an overlay");
        return None;
    };
    let hint = TypeName::new(cx.spellings(), name);
    let payload = match lower_type(cx, &at, schema, &hint) {
        Type::Named(id) if matches!(cx.library.type_def(id).shape, Shape::Struct(_)) => id,
        _ => {
            let help = "give its schema properties by an overlay";
            cx.error(
                &at,
                "the body of an event is not an object with properties",
                help,
            );
            return None;
        }
    };
    let examples = media.examples.values().filter_map(example).collect();
    Some((payload, examples))
}

fn example(example: &ReferenceOr<Example>) -> Option<Value> {
    example.as_item()?.value.clone()
}
