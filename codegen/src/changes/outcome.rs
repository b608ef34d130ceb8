//! Changes of the results of calls: statuses, bodies and pagination.

use std::ptr;

use crate::ir::{ErrorOutcome, Output, Paging, PagingParameter, PagingStep, Type};

use super::notes::{Impact, Notes};
use super::pair::{Pairs, names, pair_by, without};
use super::site::Site;
use super::twins::Twins;
use super::view::View;

/// Compares the results of an operation.
pub(super) fn compare_outcomes(
    notes: &mut Notes,
    twins: &Twins,
    operations: &Pairs<Site<'_>>,
    (before, after): (Site<'_>, Site<'_>),
) {
    let (old, new) = (before.operation, after.operation);
    let mut changes = Vec::new();
    changes.extend(compare_returned(twins, before, after));
    let statuses = [
        ("a success", without(&new.success, &old.success)),
        ("no longer a success", without(&old.success, &new.success)),
    ];
    for (what, statuses) in statuses {
        let texts = statuses
            .iter()
            .map(|status| format!("status {status} is {what}"));
        changes.extend(texts.map(|text| (Impact::Behavior, text)));
    }
    changes.extend(compare_errors(twins, before, after));
    changes.extend(compare_shared_error(operations, before, after));
    changes.extend(compare_paging(twins, before, after));
    for (impact, text) in changes {
        notes.add(impact, after.view, &new.method, text);
    }
}

/// Compares the result of a call and, if that is unchanged, the envelope around it.
fn compare_returned(twins: &Twins, before: Site<'_>, after: Site<'_>) -> Option<(Impact, String)> {
    let (old, new) = (before.operation, after.operation);
    if !same_output(twins, before, &returned(before), after, &returned(after)) {
        let (is, was) = (
            after.view.write_returned(new),
            before.view.write_returned(old),
        );
        return Some((
            Impact::Breaking,
            format!("returns `{is}` instead of `{was}`"),
        ));
    }
    if same_output(twins, before, &old.output, after, &new.output) {
        return None;
    }
    let (is, was) = (
        after.view.write_output(&new.output),
        before.view.write_output(&old.output),
    );
    let text = format!("`send_whole` returns `{is}` instead of `{was}`");
    Some((Impact::Breaking, text))
}

/// Returns the result of a call: the payload, if the response is an envelope.
fn returned(site: Site<'_>) -> Output {
    match site.operation.payload.last() {
        Some(payload) => Output::Json(site.view.library.field(*payload).ty.clone()),
        None => site.operation.output.clone(),
    }
}

fn same_output(
    twins: &Twins,
    before: Site<'_>,
    old: &Output,
    after: Site<'_>,
    new: &Output,
) -> bool {
    match (old, new) {
        (Output::Json(old), Output::Json(new)) => twins.same((before.view, old), (after.view, new)),
        (Output::Headers(old), Output::Headers(new)) => twins.are_twins(*old, *new),
        (old, new) => old == new,
    }
}

fn compare_errors(twins: &Twins, before: Site<'_>, after: Site<'_>) -> Vec<(Impact, String)> {
    let Pairs { both, gone, new } = pair_by(
        before.operation.errors.iter().collect(),
        after.operation.errors.iter().collect(),
        &[&|outcome: &&ErrorOutcome| outcome.status.to_string()],
    );
    let mut changes = Vec::new();
    for outcome in gone {
        let text = format!("the error {} is gone", phrase(outcome));
        changes.push((Impact::Breaking, text));
    }
    for outcome in new {
        let text = format!("a new error {}", phrase(outcome));
        changes.push((Impact::Addition, text));
    }
    for (old, new) in both {
        if old.variant != new.variant {
            let text = format!("the error {} is renamed `{}`", phrase(old), new.variant);
            changes.push((Impact::Breaking, text));
        }
        let body = |outcome: &ErrorOutcome, view: &View<'_>| {
            let body = outcome.body.as_ref();
            body.map_or("nothing".to_owned(), |body| {
                format!("`{}`", view.write(&body.ty))
            })
        };
        if !same_bodies(twins, (before.view, old), (after.view, new)) {
            let (was, is) = (body(old, before.view), body(new, after.view));
            let text = format!("the error {} holds {is} instead of {was}", phrase(new));
            changes.push((Impact::Breaking, text));
        }
    }
    changes
}

fn phrase(outcome: &ErrorOutcome) -> String {
    format!("`{}` of status {}", outcome.variant, outcome.status)
}

fn same_bodies(
    twins: &Twins,
    (before, old): (&View<'_>, &ErrorOutcome),
    (after, new): (&View<'_>, &ErrorOutcome),
) -> bool {
    match (&old.body, &new.body) {
        (Some(old), Some(new)) => twins.same((before, &old.ty), (after, &new.ty)),
        (None, None) => true,
        _ => false,
    }
}

/// Reports the operations that an operation no longer shares its error enum with. Code that uses the operation's own alias still
/// compiles. The name of a shared enum has no effect, because it is not public.
fn compare_shared_error(
    operations: &Pairs<Site<'_>>,
    before: Site<'_>,
    after: Site<'_>,
) -> Option<(Impact, String)> {
    let (old, new) = (before.operation, after.operation);
    let was = old.shared_error.as_ref()?;
    let shared = operations.both.iter().filter(|(other, _)| {
        ptr::eq(other.view, before.view) && other.operation.shared_error.as_ref() == Some(was)
    });
    let separated = shared.filter(|(_, now)| {
        let is_shared = ptr::eq(now.view, after.view) && now.operation.shared_error.is_some();
        let has_same = is_shared && now.operation.shared_error == new.shared_error;
        !ptr::eq(now.operation, new) && !has_same
    });
    let separated = separated.map(|(_, now)| format!("`{}`", now.operation.method));
    let separated: Vec<String> = separated.collect();
    (!separated.is_empty()).then(|| {
        let text = format!(
            "its error enum is no longer that of {}",
            separated.join(", ")
        );
        (Impact::Separation, text)
    })
}

fn compare_paging(twins: &Twins, before: Site<'_>, after: Site<'_>) -> Vec<(Impact, String)> {
    let (old, new) = match (&before.operation.paging, &after.operation.paging) {
        (Some(old), Some(new)) => (old, new),
        (Some(_), None) => {
            let text = "`pages` and `items` are gone: it no longer pages".to_owned();
            return vec![(Impact::Breaking, text)];
        }
        (None, Some(new)) => {
            let text = format!("it pages: `pages` and `items`, {}", describe_paging(new));
            return vec![(Impact::Addition, text)];
        }
        (None, None) => return Vec::new(),
    };
    let mut changes = Vec::new();
    let element = |paging: &Paging, view: &View<'_>| view.write(&paging.items.element);
    let elements: (&Type, &Type) = (&old.items.element, &new.items.element);
    if !twins.same((before.view, elements.0), (after.view, elements.1)) {
        let (was, is) = (element(old, before.view), element(new, after.view));
        let text = format!("the items of its pages are `{is}` instead of `{was}`");
        changes.push((Impact::Breaking, text));
    }
    let (was, is) = (describe_paging(old), describe_paging(new));
    if was != is {
        changes.push((Impact::Behavior, format!("it pages {is}; it paged {was}")));
    }
    changes
}

/// Describes the pagination of an operation, with everything that affects the requests and the end of a list.
fn describe_paging(paging: &Paging) -> String {
    let step = match &paging.step {
        PagingStep::Offset(parameter) => format!("by the offset {}", parameter_name(parameter)),
        PagingStep::Page(parameter, first) => {
            format!(
                "by the page number {}, from {first}",
                parameter_name(parameter)
            )
        }
        PagingStep::Cursor(cursors) => {
            let cursors = cursors.iter();
            let cursors = cursors
                .map(|(parameter, place)| format!("{} from `{place}`", parameter_name(parameter)));
            format!(
                "by the cursor {}",
                cursors.collect::<Vec<_>>().join(" and ")
            )
        }
    };
    let mut parts = vec![step, format!("items at `{}`", paging.items.place)];
    if let Some(limit) = &paging.limit {
        let maximum = paging
            .maximum
            .map(|maximum| format!(" of at most {maximum}"));
        let maximum = maximum.unwrap_or_default();
        parts.push(format!("limit {}{maximum}", parameter_name(limit)));
    }
    if let Some(without) = &paging.without {
        parts.push(format!("without {}", parameter_name(without)));
    }
    parts.extend(
        paging
            .total
            .iter()
            .map(|place| format!("total at `{place}`")),
    );
    parts.extend(paging.more.iter().map(|place| format!("more at `{place}`")));
    parts.join(", ")
}

fn parameter_name(parameter: &PagingParameter) -> String {
    match &parameter.body {
        Some(body) => names([format!("{body}.{}", parameter.name)]),
        None => names([&parameter.name]),
    }
}
