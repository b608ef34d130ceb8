//! Tests the types of members, and what their documentation says about values of these types.

use std::path::Path;
use std::sync::LazyLock;

use highlevel_codegen::ir::{Docs, Library, Type};
use highlevel_codegen::read_library;
use highlevel_codegen::target::Holds;

static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    read_library(&spec, &spec.join("target")).expect("the documents are sound")
});

/// A parameter or a field.
struct Member {
    /// Where it is: `contacts::Contact.dateOfBirth`.
    place: String,
    ty: &'static Type,
    docs: &'static Docs,
}

fn members() -> Vec<Member> {
    let parameters = LIBRARY.modules.iter().flat_map(|module| {
        module.operations.iter().flat_map(|operation| {
            operation.parameters.iter().map(|parameter| Member {
                place: format!("{}::{}.{}", module.path(), operation.params, parameter.wire),
                ty: &parameter.ty,
                docs: &parameter.docs,
            })
        })
    });
    let fields = LIBRARY.types.iter().flat_map(|definition| {
        let module = LIBRARY.modules[definition.module.0].path();
        definition.shape.fields().iter().map(move |field| Member {
            place: format!("{module}::{}.{}", definition.name, field.wire),
            ty: &field.ty,
            docs: &field.docs,
        })
    });
    parameters.chain(fields).collect()
}

fn holds(ty: &Type) -> Option<Holds> {
    ty.library().and_then(|library| library.holds)
}

#[test]
fn a_day_does_not_say_how_days_are_written() {
    let members = members();
    let days = members
        .iter()
        .filter(|member| holds(member.ty) == Some(Holds::Day));
    let days: Vec<&Member> = days.collect();
    assert!(days.len() > 150, "only {} are days", days.len());
    for Member { place, docs, .. } in days {
        let texts = [&docs.summary, &docs.description].into_iter().flatten();
        for text in texts.chain(&docs.facts) {
            assert!(!text.contains("YYYY-MM-DD"), "{place}: {text}");
        }
    }
}

#[test]
fn every_amount_of_money_states_what_it_counts() {
    let mut amounts = 0;
    let mut unknown = 0;
    for Member { place, ty, docs } in members() {
        let is_money = [
            "mount",
            "rice",
            "otal",
            "evenue",
            "alance",
            "ee",
            "iscount",
            "ubtotal",
            "onetaryValue",
            "tax",
            "Tax",
            "shipping",
        ]
        .iter()
        .any(|end| place.ends_with(end));
        if *ty != Type::Number || !is_money {
            continue;
        }
        let texts = [&docs.summary, &docs.description].into_iter().flatten();
        let text = texts
            .chain(&docs.facts)
            .cloned()
            .collect::<Vec<_>>()
            .join(" ");
        let unknown_unit = docs
            .facts
            .iter()
            .find(|fact| fact.contains("does not document whether"));
        let is_unknown = unknown_unit.is_some();
        let known = text.replace(unknown_unit.map_or("", String::as_str), "");
        let states = |phrase: &&str| known.contains(*phrase);
        let is_known = [
            "n units of the currency, such as dollars.",
            "in units of",
            "in micros",
            "in cents",
            "in the minor unit",
            "to US dollars",
        ]
        .iter()
        .any(states);
        assert!(
            is_known || is_unknown || text.contains("in percent"),
            "{place}: {text}"
        );
        assert!(!(is_known && is_unknown), "{place}: {text}");
        amounts += 1;
        unknown += usize::from(is_unknown);
    }
    assert!(
        amounts > 100 && unknown > 30,
        "{amounts} amounts, {unknown} unknown"
    );
}

#[test]
fn members_of_one_name_are_of_one_type() {
    let members = members();
    for name in ["dateOfBirth", "issueDate", "forecastExpectedCloseDate"] {
        let is_named = |member: &&Member| member.place.ends_with(&format!(".{name}"));
        let named: Vec<&Member> = members.iter().filter(is_named).collect();
        assert!(named.len() > 2, "{name}");
        for Member { place, ty, .. } in named {
            // An estimate that is received says when it was issued.
            let expected = match holds(ty) {
                Some(Holds::Instant) if place.contains("Estimate") => Holds::Instant,
                _ => Holds::Day,
            };
            assert_eq!(holds(ty), Some(expected), "{place}");
        }
    }
}
