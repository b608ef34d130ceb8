//! Changes of the events that the API sends.

use crate::ir::EventAccessor;

use super::notes::{Impact, Notes};
use super::pair::{Pairs, names, pair_by, without};
use super::site::EventSite;
use super::twins::Twins;
use super::view::View;

/// Pairs the events of two libraries: by module and id, or else by their tags, or by their variants if they have no tags.
pub(super) fn pair_events<'a>(modules: &'a Pairs<View<'a>>) -> Pairs<EventSite<'a>> {
    let both = modules.both.iter();
    let (before, after): (Vec<_>, Vec<_>) = both.map(|(before, after)| (before, after)).unzip();
    let sites = |views: Vec<&'a View<'a>>| -> Vec<EventSite<'a>> {
        let sites = views.into_iter().flat_map(|view| {
            let events = view.module.events.iter();
            events.map(move |event| EventSite { view, event })
        });
        sites.collect()
    };
    pair_by(
        sites(before.into_iter().chain(&modules.gone).collect()),
        sites(after.into_iter().chain(&modules.new).collect()),
        &[
            &|site| format!("{} {}", site.view.home, site.event.id),
            // Events without a tag must not match each other, so use the variant as their key.
            &|site| match site.event.tags.as_slice() {
                [] => format!("untagged {}", site.event.variant),
                tags => tags.join(" "),
            },
        ],
    )
}

/// Reports new and removed events, and the changes of the other events.
pub(super) fn compare_events(notes: &mut Notes, twins: &Twins, events: &Pairs<EventSite<'_>>) {
    for EventSite { view, event } in &events.gone {
        let item = format!("Event::{}", event.variant);
        notes.add(Impact::Breaking, view, item, "the event is gone");
    }
    for EventSite { view, event } in &events.new {
        let item = format!("Event::{}", event.variant);
        notes.add(Impact::Addition, view, item, "a new event");
    }
    for (before, after) in &events.both {
        for (impact, text) in compare_event(twins, *before, *after) {
            let item = format!("Event::{}", before.event.variant);
            notes.add(impact, before.view, item, text);
        }
    }
}

fn compare_event(
    twins: &Twins,
    before: EventSite<'_>,
    after: EventSite<'_>,
) -> Vec<(Impact, String)> {
    let (old, new) = (before.event, after.event);
    let mut changes = Vec::new();
    if old.variant != new.variant || old.sample != new.sample {
        changes.push((Impact::Breaking, format!("renamed `{}`", new.variant)));
    }
    if !twins.are_twins(old.payload, new.payload) {
        let is = after.view.name_of(new.payload);
        let was = before.view.name_of(old.payload);
        changes.push((Impact::Breaking, format!("holds `{is}` instead of `{was}`")));
    }
    let tags = [
        (
            Impact::Addition,
            "is sent as",
            without(&new.tags, &old.tags),
        ),
        (
            Impact::Behavior,
            "is no longer sent as",
            without(&old.tags, &new.tags),
        ),
    ];
    for (impact, verb, tags) in tags {
        if !tags.is_empty() {
            changes.push((impact, format!("{verb} {}", names(tags))));
        }
    }
    if new.docs.deprecated && !old.docs.deprecated {
        changes.push((Impact::Deprecation, "deprecated".to_owned()));
    }
    changes
}

/// Reports methods of the enum of all events that are new, removed, return another type, or read other members.
pub(super) fn compare_accessors(notes: &mut Notes, modules: &Pairs<View<'_>>) {
    for (before, after) in &modules.both {
        let accessors = pair_by(
            before.module.accessors.iter().collect(),
            after.module.accessors.iter().collect(),
            &[&|accessor| accessor.name.to_string()],
        );
        let mut note = |impact, name: &dyn std::fmt::Display, text: &str| {
            notes.add(impact, after, format!("Event::{name}"), text);
        };
        for accessor in &accessors.gone {
            note(Impact::Breaking, &accessor.name, "the method is gone");
        }
        for accessor in &accessors.new {
            note(Impact::Addition, &accessor.name, "a new method");
        }
        for (old, new) in &accessors.both {
            let (is, was) = (returned(after, new), returned(before, old));
            if is != was {
                let text = format!("returns `Option<{is}>` instead of `Option<{was}>`");
                note(Impact::Breaking, &new.name, &text);
            }
            if old.members != new.members {
                let (is, was) = (names(&new.members), names(&old.members));
                let text = format!("reads {is} instead of {was}");
                note(Impact::Behavior, &new.name, &text);
            }
        }
    }
}

/// Formats the type of the value that an accessor returns.
fn returned<'v>(view: &'v View<'_>, accessor: &EventAccessor) -> &'v str {
    accessor.ty.map_or("&str", |index| view.library_type(index))
}
