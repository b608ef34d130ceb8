use super::*;

fn parse(text: &str) -> (Signatures, usize) {
    let mut diagnostics = Diagnostics::default();
    let source = Source {
        file: FILE.into(),
        text: text.to_owned(),
    };
    (
        Signatures::parse(&source, &mut diagnostics),
        diagnostics.len(),
    )
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// Settles a function with these documented arguments, and returns the new lines of the file.
fn settle(recorded: &str, paths: &[&str], earlier: Option<&str>, arguments: &[&str]) -> String {
    let (recorded, problems) = parse(recorded);
    assert_eq!(problems, 0);
    let mut settled = Signatures::default();
    let function = Function {
        paths: names(paths),
        earlier: earlier.map(str::to_owned),
    };
    // The tests write an argument that needs its name, such as a boolean, with a question mark.
    let members = Members {
        by_name: arguments.iter().any(|name| name.ends_with('?')),
        names: names(arguments)
            .iter()
            .map(|name| name.trim_end_matches('?').to_owned())
            .collect(),
    };
    recorded.settle(&function, members, &mut settled);
    recorded.remember(&mut settled);
    let text = settled.to_string();
    assert_eq!(parse(&text), (settled, 0));
    text.strip_prefix(HEAD)
        .expect("the file has its head")
        .to_owned()
}

/// Settles a function in several generations.
fn follow(generations: &[&[&str]]) -> String {
    let mut lines = String::new();
    for arguments in generations {
        lines = settle(&lines, &["a::f"], None, arguments);
    }
    lines
}

#[test]
fn recorded_arguments_keep_their_order_and_new_ones_follow() {
    assert_eq!(
        follow(&[&["one", "two"], &["three", "two", "one", "zero"]]),
        "a::f(one, two, three, zero) was (one, two)\n"
    );
}

#[test]
fn a_boolean_is_given_by_name() {
    assert_eq!(follow(&[&["title", "done?"]]), "a::f{title, done}\n");
    assert_eq!(follow(&[&["done?"]]), "a::f{done}\n");
    assert_eq!(follow(&[&["title", "text"]]), "a::f(title, text)\n");
    assert_eq!(
        follow(&[&["title"], &["title", "done?"], &["title"]]),
        "a::f(title)\n"
    );
}

#[test]
fn an_argument_that_takes_the_place_of_another_is_given_by_name() {
    assert_eq!(
        follow(&[&["location", "name"], &["phone", "name"]]),
        "a::f{name, phone} was (location, name)\n"
    );
    // A change in two steps, either of which may have been released.
    assert_eq!(
        follow(&[&["location", "name"], &["name"], &["name", "phone"]]),
        "a::f{name, phone} was (name), (location, name)\n"
    );
    assert_eq!(
        follow(&[&["a"], &["a", "b"], &["b"]]),
        "a::f{b} was (a, b), (a)\n"
    );
}

#[test]
fn an_argument_that_returns_has_its_place() {
    let expected = "a::f(location, user) was (user)\n";
    assert_eq!(
        follow(&[&["location", "user"], &["user"], &["user", "location"]]),
        expected
    );
    let twice: &[&[&str]] = &[&["one", "two"], &[], &["two", "one"]];
    assert_eq!(follow(twice), "a::f(one, two)\n");
    let renamed_and_back: &[&[&str]] = &[&["id"], &["contact_id"], &["id"]];
    assert_eq!(follow(renamed_and_back), "a::f(id)\n");
}

#[test]
fn a_removed_argument_alone_needs_no_names() {
    assert_eq!(
        follow(&[&["one", "two", "three"], &["three", "one"]]),
        "a::f(one, three) was (one, two, three)\n"
    );
}

#[test]
fn many_arguments_are_given_by_name() {
    let five = ["a", "b", "c", "d", "e"];
    assert_eq!(follow(&[&five]), "a::f{a, b, c, d, e}\n");
    assert_eq!(follow(&[&five, &five[1..]]), "a::f(b, c, d, e)\n");
    assert_eq!(
        follow(&[&five[1..], &five, &five[..4]]),
        "a::f{b, c, d, a} was (b, c, d, e)\n"
    );
}

#[test]
fn a_function_that_is_gone_is_remembered() {
    let gone = settle("a::g(one, two)\n", &["a::f"], None, &["one"]);
    assert_eq!(gone, "a::f(one)\na::g() was (one, two)\n");
    let back = settle(&gone, &["a::g"], None, &["two", "one"]);
    assert_eq!(back, "a::f() was (one)\na::g(one, two)\n");
}

#[test]
fn a_later_version_starts_with_the_order_of_the_earlier_one() {
    let lines = settle(
        "a::f(one, two)\n",
        &["v3::a::f"],
        Some("a::f"),
        &["two", "one"],
    );
    assert_eq!(lines, "a::f() was (one, two)\nv3::a::f(one, two)\n");
    // The new function has no callers yet, so it can take other arguments of the same number.
    let other = settle("a::f(one)\n", &["v3::a::f"], Some("a::f"), &["two"]);
    assert_eq!(other, "a::f() was (one)\nv3::a::f(two)\n");
}

#[test]
fn paths_of_one_function_have_one_signature() {
    let paths = ["a::f", "v3::a::f"];
    let shared = settle("a::f(one, two)\n", &paths, None, &["two", "one"]);
    assert_eq!(shared, "a::f(one, two)\nv3::a::f(one, two)\n");
    // The shared function is split, so both new functions inherit its recorded arguments.
    let split = settle(&shared, &["v3::a::f"], Some("a::f"), &["three", "two"]);
    assert!(
        split.ends_with("v3::a::f{two, three} was (one, two)\n"),
        "{split}"
    );
    // Two functions with different orders of arguments are merged into one.
    let apart = "a::f(one, two)\nv3::a::f(two, one)\n";
    assert_eq!(
        settle(apart, &paths, None, &["one", "two"]),
        "a::f{one, two} was (one, two)\nv3::a::f{one, two} was (two, one)\n"
    );
}

#[test]
fn a_function_never_has_two_signatures_of_one_length() {
    // All sequences of three generations with up to three arguments each.
    let lists: Vec<Vec<&str>> = permutations(&["a", "b", "c", "d"], 3);
    for first in &lists {
        for second in &lists {
            for third in &lists {
                let lines = follow(&[first, second, third]);
                let (signatures, _) = parse(&lines);
                let Some(history) = signatures.by_path.get("a::f") else {
                    continue;
                };
                let mut lengths: Vec<usize> = history.by_position().map(<[String]>::len).collect();
                lengths.sort_unstable();
                let count = lengths.len();
                lengths.dedup();
                assert_eq!(
                    lengths.len(),
                    count,
                    "{first:?} {second:?} {third:?}: {lines}"
                );
            }
        }
    }
}

/// Returns all lists of up to `length` different names.
fn permutations<'a>(names: &[&'a str], length: usize) -> Vec<Vec<&'a str>> {
    let mut lists = vec![Vec::new()];
    if length > 0 {
        for name in names {
            let others: Vec<&str> = names
                .iter()
                .copied()
                .filter(|other| other != name)
                .collect();
            for mut rest in permutations(&others, length - 1) {
                rest.insert(0, name);
                lists.push(rest);
            }
        }
    }
    lists
}

#[test]
fn changes_are_told() {
    let (before, _) =
        parse("a::f(one, two)\na::g(one)\na::h(one)\na::i() was (one)\na::k(two) was (one)\n");
    let (after, _) = parse(
        "a::f{two, three} was (one, two)\na::g(one, two) was (one)\na::h() was (one)\na::i(one)\na::j(one)\n\
         a::k(one) was (two)\n",
    );
    let changes: Vec<String> = before
        .changes(&after)
        .iter()
        .map(Change::to_string)
        .collect();
    assert_eq!(
        changes,
        [
            "`a::f` takes also `three`, no longer takes `one`, takes its arguments by name now; if `three` is `one` under \
             another name, keep that name by `names` of an overlay (`parameters: {operation.new: old}`, `schemas: \
             {Schema.new: old}`, with the names of the documents) and restore the lines of signatures.lock",
            "`a::g` takes also `two`",
            "`a::h` was removed or no longer has arguments",
            // `a::k` had `one` before, so `two` was not renamed to `one`.
            "`a::k` takes also `one`, no longer takes `two`",
        ]
    );
    assert_eq!(after.changes(&after), []);
}

#[test]
fn lines_of_a_merge_conflict_and_of_anything_else_are_reported() {
    for line in [
        "<<<<<<< HEAD",
        "a::b",
        "a::b()",
        "a::b{}",
        "a::b(one,two)",
        "a::b(one, two) # why",
        "a::b(one, two}",
        "a::b(one) was",
        "a::b(one) was ()",
        "a::b(one) was {two}",
        "a::b(one) was (two),(three)",
        "(one)",
        "a::(one)",
    ] {
        assert_eq!(parse(&format!("a::c(one)\n{line}\n")).1, 1, "{line}");
    }
    assert_eq!(parse("a::b(one, two)\na::b(two, one)\n").1, 1);
}
