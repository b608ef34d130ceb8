//! Pagination of operations, from the extension `x-paging`, which is reviewed by hand.

mod path;

use openapiv3::Operation as Published;
use serde_json::{Map, Value};

use crate::diagnostics::Stub;
use crate::ir::{
    Body, BodyFormat, Field, Library, Output, Paging, PagingItems, PagingParameter, PagingStep,
    Parameter, Type,
};

use self::path::{follow, is_from_page, parse_path, with_aliases};
use super::context::{At, Context};

/// The extension.
const KEY: &str = "x-paging";

/// Maximum number of parameters of a cursor.
const MOST_CURSORS: usize = 2;

/// The parts of an operation that decide its pagination.
pub(super) struct Paged<'a> {
    pub(super) parameters: &'a [Parameter],
    pub(super) body: Option<&'a Body>,
    pub(super) output: &'a Output,
}

/// Lowers the pagination of an operation. An operation that seems to paginate must have an entry.
pub(super) fn lower_paging(
    cx: &mut Context<'_>,
    at: &At,
    published: &Published,
    paged: &Paged<'_>,
) -> Option<Paging> {
    let Some(entry) = published.extensions.get(KEY).and_then(Value::as_object) else {
        check_listed(cx, at, paged);
        return None;
    };
    if entry.contains_key("none") {
        return None;
    }
    let entry = Entry {
        at: at.child(KEY),
        keys: entry,
        paged,
    };
    let items = entry.lower_items(cx)?;
    let limit = entry.lower_parameter(cx, "limit", is_number);
    let step = entry.lower_step(cx, &items.element);
    let without = entry.lower_without(cx);
    let total = entry.lower_place(cx, "total", &items.element, is_number);
    let more = entry.lower_place(cx, "more", &items.element, |ty| *ty == Type::Boolean);
    Some(Paging {
        items,
        limit,
        maximum: entry.keys.get("maximum").and_then(Value::as_u64),
        step: step?,
        without,
        total,
        more,
    })
}

/// Reports an operation without an entry that has both a page size and a position.
fn check_listed(cx: &mut Context<'_>, at: &At, paged: &Paged<'_>) {
    let in_query = paged
        .parameters
        .iter()
        .filter(|parameter| parameter.location.is_query());
    let mut names: Vec<&str> = in_query.map(|parameter| parameter.wire.as_str()).collect();
    names.extend(
        body_fields(&cx.library, paged)
            .iter()
            .map(|(wire, _)| *wire),
    );
    let known = |known: &[String]| {
        let mut names = names.iter();
        names
            .find(|name| known.contains(&name.to_ascii_lowercase()))
            .copied()
    };
    let words = &cx.library.target.facts.paging;
    if let (Some(size), Some(position)) = (known(&words.sizes), known(&words.positions)) {
        let message = format!(
            "the operation has `{size}` and `{position}`, but no `{KEY}` describes its pagination"
        );
        let help = "add `x-paging` by an overlay, with `none` and a reason if it does not page";
        let update = format!("{KEY}: {{items: $.…, limit: {size}, offset: {position}}}");
        cx.error_with(at, message, help, Stub::action_at(&at.place, &update));
    }
}

/// The value of `x-paging`. Its shape was checked when the document was read.
struct Entry<'a> {
    at: At,
    keys: &'a Map<String, Value>,
    paged: &'a Paged<'a>,
}

impl Entry<'_> {
    fn text(&self, key: &str) -> Option<&str> {
        self.keys.get(key).and_then(Value::as_str)
    }

    /// Finds the list and the fields that lead to it.
    fn lower_items(&self, cx: &mut Context<'_>) -> Option<PagingItems> {
        let place = self.text("items")?;
        let at = self.at.child("items");
        let Output::Json(page) = self.paged.output else {
            cx.error(
                &at,
                "the operation returns no JSON, so there is no list to page through",
                "give its response a schema by an overlay, or write `none` and a reason",
            );
            return None;
        };
        let found = match parse_path(place).filter(|_| is_from_page(place)) {
            Some(path) if path.has_no_index() => follow(&cx.library, page, &path),
            _ => Err(
                "it is not written as `$` and the names of properties, such as `$.results.items`"
                    .to_owned(),
            ),
        };
        let reason = match found {
            Ok((fields, Type::List(element))) => {
                return Some(PagingItems {
                    place: with_aliases(&cx.library, place, &fields),
                    fields,
                    element: *element,
                });
            }
            Ok(_) => "there is no list".to_owned(),
            Err(reason) => reason,
        };
        let help = "write the path of the list, or give the response a schema, or write `none` and a reason";
        cx.error(
            &at,
            format!("`{place}` does not lead to the items: {reason}"),
            help,
        );
        None
    }

    fn lower_step(&self, cx: &mut Context<'_>, item: &Type) -> Option<PagingStep> {
        if self.keys.contains_key("offset") {
            return self
                .lower_parameter(cx, "offset", is_number)
                .map(PagingStep::Offset);
        }
        if self.keys.contains_key("page") {
            let first = self.keys.get("first").and_then(Value::as_u64)?;
            let parameter = self.lower_parameter(cx, "page", is_number)?;
            return Some(PagingStep::Page(parameter, first));
        }
        let cursors = self.keys.get("cursor")?.as_object()?;
        if cursors.len() > MOST_CURSORS {
            let message =
                format!("a cursor of more than {MOST_CURSORS} parameters cannot be expressed");
            cx.error(
                &self.at.child("cursor"),
                message,
                "name those that say where the next page begins",
            );
            return None;
        }
        // Lower all cursors before failing, so that one run reports all problems.
        let lowered: Vec<_> = cursors
            .iter()
            .map(|(name, place)| {
                let at = self.at.child("cursor").child(name);
                let parameter = self.find_parameter(cx, &at, name, is_position);
                let place = check_place(cx, &at, place.as_str()?, self.paged, item, is_position);
                Some((parameter?, place?))
            })
            .collect();
        let lowered = lowered.into_iter().collect::<Option<_>>()?;
        Some(PagingStep::Cursor(lowered))
    }

    fn lower_parameter(
        &self,
        cx: &mut Context<'_>,
        key: &str,
        fits: fn(&Type) -> bool,
    ) -> Option<PagingParameter> {
        self.find_parameter(cx, &self.at.child(key), self.text(key)?, fits)
    }

    /// Finds the parameter that is omitted together with a cursor. It must be optional.
    fn lower_without(&self, cx: &mut Context<'_>) -> Option<PagingParameter> {
        let name = self.text("without")?;
        let at = self.at.child("without");
        let parameter = self.find_parameter(cx, &at, name, is_position)?;
        let in_query = |wire: &str| {
            let mut all = self.paged.parameters.iter();
            all.any(|other| other.location.is_query() && other.wire == wire && other.required)
        };
        let required = match parameter.body {
            None => in_query(name),
            Some(_) => {
                let body = self.paged.body.map(|body| &body.ty);
                body.and_then(|ty| path::property(&cx.library, ty, name))
                    .is_some_and(|id| cx.library.field(id).required)
            }
        };
        if required {
            let message = format!("`{name}` is required, so it cannot be omitted");
            cx.error(
                &at,
                message,
                "make it optional by an overlay, or remove `without`",
            );
        }
        Some(parameter)
    }

    fn lower_place(
        &self,
        cx: &mut Context<'_>,
        key: &str,
        item: &Type,
        fits: fn(&Type) -> bool,
    ) -> Option<String> {
        check_place(
            cx,
            &self.at.child(key),
            self.text(key)?,
            self.paged,
            item,
            fits,
        )
    }

    /// Finds a parameter in the query or a property of a required JSON body.
    fn find_parameter(
        &self,
        cx: &mut Context<'_>,
        at: &At,
        wire: &str,
        fits: fn(&Type) -> bool,
    ) -> Option<PagingParameter> {
        let parameters = self.paged.parameters.iter();
        let in_query = parameters
            .filter(|parameter| parameter.location.is_query() && parameter.wire == wire)
            .map(|parameter| (&parameter.ty, parameter.name.clone(), None));
        let fields = body_fields(&cx.library, self.paged);
        let in_body = fields
            .iter()
            .filter(|(name, _)| *name == wire)
            .map(|(_, field)| {
                let body = self.paged.body.map(|body| body.name.clone());
                (&field.ty, field.name.clone(), body)
            });
        let found: Vec<_> = in_query.chain(in_body).collect();
        let problem = match found.as_slice() {
            [(ty, name, body)] if fits(ty) => {
                return Some(PagingParameter {
                    wire: wire.to_owned(),
                    name: name.clone(),
                    body: body.clone(),
                });
            }
            [_] => format!("`{wire}` is of a type that cannot say which page to return"),
            [] => format!("`{wire}` is neither in the query nor in a JSON body that is required"),
            _ => format!("`{wire}` is both in the query and in the body"),
        };
        cx.error(
            at,
            problem,
            "name a parameter that holds a number or a text (a cursor may be a list of them), or correct its schema",
        );
        None
    }
}

fn check_place(
    cx: &mut Context<'_>,
    at: &At,
    place: &str,
    paged: &Paged<'_>,
    item: &Type,
    fits: fn(&Type) -> bool,
) -> Option<String> {
    let Output::Json(answer) = paged.output else {
        return None;
    };
    let from = if is_from_page(place) { answer } else { item };
    let found = match parse_path(place) {
        Some(path) => follow(&cx.library, from, &path),
        None => Err(
            "it is not written as `$` or `@` and the names of properties, such as `$.meta.total`"
                .to_owned(),
        ),
    };
    let reason = match found {
        Ok((fields, ty)) if fits(&ty) => return Some(with_aliases(&cx.library, place, &fields)),
        Ok(_) => "it has the wrong type".to_owned(),
        Err(reason) => reason,
    };
    cx.error(
        at,
        format!("`{place}` cannot be used here: {reason}"),
        "write the path from the response (`$`) or from the last item (`@`), or correct the schema by an overlay",
    );
    None
}

/// Returns the fields of a JSON body that is always sent.
fn body_fields<'l>(library: &'l Library, paged: &Paged<'_>) -> Vec<(&'l str, &'l Field)> {
    let body = paged
        .body
        .filter(|body| body.required && body.format == BodyFormat::Json);
    let Some(Type::Named(id)) = body.map(|body| &body.ty) else {
        return Vec::new();
    };
    let fields = library.type_def(*id).shape.fields().iter();
    fields.map(|field| (field.wire.as_str(), field)).collect()
}

fn is_number(ty: &Type) -> bool {
    matches!(ty, Type::Integer | Type::Number | Type::String)
}

fn is_position(ty: &Type) -> bool {
    match ty {
        Type::List(element) => is_number(element) || **element == Type::Json,
        ty => is_number(ty),
    }
}
