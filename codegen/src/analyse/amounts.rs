//! The units of amounts of money: the currency's unit, hundredths of it, or not documented.

use std::collections::BTreeSet;

use heck::ToSnakeCase as _;

use crate::ir::{Docs, Library, Type};
use crate::target::Amounts;

const UNITS: &str = "In units of the currency, such as dollars.";
const UNITS_IF_AMOUNT: &str = "An amount is in units of the currency, such as dollars.";
const HUNDREDTHS: &str = "In hundredths of the currency's unit, such as cents.";

/// Adds the unit of each amount of money to its documentation, or that the unit is not documented, unless its description states
/// the unit or the target excludes the amount.
pub(super) fn state_units(library: &mut Library) {
    let Some(amounts) = library.target.facts.amounts.clone() else {
        return;
    };
    let api = library.target.facts.api.clone();
    let mut found = BTreeSet::new();
    for definition in &mut library.types {
        let module = library.modules[definition.module.0].origin.as_str();
        for field in definition.shape.fields_mut() {
            let member = Member {
                module,
                owner: definition.name.as_str(),
                wire: &field.wire,
            };
            state_unit(
                (&api, &amounts),
                &member,
                &field.ty,
                &mut field.docs,
                &mut found,
            );
        }
    }
    for module in &mut library.modules {
        for operation in &mut module.operations {
            for parameter in &mut operation.parameters {
                let member = Member {
                    module: module.origin.as_str(),
                    owner: operation.params.as_str(),
                    wire: &parameter.wire,
                };
                let docs = &mut parameter.docs;
                state_unit((&api, &amounts), &member, &parameter.ty, docs, &mut found);
            }
        }
    }
    let listed = amounts.in_units.iter().chain(&amounts.in_hundredths);
    let unused = listed
        .chain(&amounts.except)
        .filter(|key| !found.contains(*key));
    library.unused_names.extend(unused.cloned());
}

/// A field or parameter.
struct Member<'m> {
    module: &'m str,
    owner: &'m str,
    wire: &'m str,
}

/// The list of the target that contains a member.
#[derive(Clone, Copy)]
enum Listed {
    NoAmount,
    InUnits,
    InHundredths,
    Nowhere,
}

impl Listed {
    /// Looks for `module.Type.member`, then for `module.Type`, `module.member` and `module`.
    fn find(amounts: &Amounts, member: &Member<'_>, found: &mut BTreeSet<String>) -> Self {
        let Member {
            module,
            owner,
            wire,
        } = member;
        let names = [
            format!("{module}.{owner}.{wire}"),
            format!("{module}.{owner}"),
            format!("{module}.{wire}"),
            (*module).to_owned(),
        ];
        for name in names {
            let lists = [
                (&amounts.except, Self::NoAmount),
                (&amounts.in_units, Self::InUnits),
                (&amounts.in_hundredths, Self::InHundredths),
            ];
            for (list, listed) in lists {
                if list.contains(&name) {
                    found.insert(name);
                    return listed;
                }
            }
        }
        Self::Nowhere
    }
}

fn state_unit(
    (api, amounts): (&str, &Amounts),
    member: &Member<'_>,
    ty: &Type,
    docs: &mut Docs,
    found: &mut BTreeSet<String>,
) {
    if *ty != Type::Number || !has_word(amounts, member.wire) {
        return;
    }
    let fact = match Listed::find(amounts, member, found) {
        Listed::NoAmount => return,
        Listed::InUnits if says(docs, &amounts.or_else) => UNITS_IF_AMOUNT,
        Listed::InUnits => UNITS,
        Listed::InHundredths => HUNDREDTHS,
        Listed::Nowhere if says(docs, &amounts.or_else) => &unknown(api, "an amount"),
        Listed::Nowhere => &unknown(api, "it"),
    };
    if !says(docs, &amounts.stated) {
        docs.facts.push(fact.to_owned());
    }
}

/// Returns the sentence for an amount whose unit is not documented.
fn unknown(api: &str, amount: &str) -> String {
    format!(
        "{api} does not document whether {amount} is in units of the currency or in hundredths."
    )
}

/// Returns whether the description of a member contains one of the phrases.
fn says(docs: &Docs, phrases: &[String]) -> bool {
    let mut texts = [&docs.summary, &docs.description].into_iter().flatten();
    texts.any(|text| phrases.iter().any(|phrase| text.contains(phrase)))
}

/// Returns whether a name contains a word for amounts and no word that excludes it.
fn has_word(amounts: &Amounts, wire: &str) -> bool {
    let name = wire.to_snake_case();
    let is_any = |listed: &[String]| {
        name.split('_')
            .any(|word| listed.iter().any(|one| one == word))
    };
    is_any(&amounts.words) && !is_any(&amounts.except_words)
}
