//! Tests of the check of words.

use std::collections::BTreeSet;

use super::list::List;
use super::{Finding, check};

const LIST: &str = r#"
[[rule]]
say = "transient"
prose = ["wobbly error", "is wobbly"]
names = ["wobbly"]

[[rule]]
say = "company"
names = ["agency"]
except = ["spec/"]

[[allow]]
path = "a.rs"
phrase = "agency"
line = 'AGENCY_WIRE'
reason = "HighLevel's wire value"
"#;

/// Returns the line, the phrase and the suggestion of each finding, and the allowances that applied.
fn found(path: &str, text: &str) -> (Vec<(usize, String, String)>, BTreeSet<usize>) {
    let list = List::parse(LIST).unwrap();
    let (mut findings, mut used) = (BTreeSet::new(), BTreeSet::new());
    check(path, text, &list, &list.index(), &mut findings, &mut used);
    let findings = findings.into_iter();
    let findings = findings.map(
        |Finding {
             line, phrase, say, ..
         }| (line, phrase, say),
    );
    (findings.collect(), used)
}

fn lines(path: &str, text: &str) -> Vec<usize> {
    let (findings, _) = found(path, text);
    findings.into_iter().map(|(line, ..)| line).collect()
}

#[test]
fn finds_a_phrase_across_lines_and_comment_marks() {
    let text = "fn f() {}\n\n    /// Retries after a *Wobbly\n    /// error*.\n";
    let expected = (3, "wobbly error".to_owned(), "transient".to_owned());
    assert_eq!(found("b.rs", text).0, [expected]);
    assert_eq!(lines("b.md", "One\nwobbly\n- error\n"), [2]);
}

#[test]
fn finds_phrases_in_every_kind_of_string() {
    for text in [
        r#"let a = "a wobbly error";"#,
        "let a = r#\"a \"wobbly error\"\"#;",
        r#"let a = b"say \"wobbly error\"";"#,
        "let a = '\"'; let b = \"a wobbly error\";",
        "let a: &'static str = \"a wobbly error\";",
        "let a = '\\''; // a wobbly error",
        "/* a wobbly error */",
    ] {
        assert_eq!(lines("b.rs", text), [1], "{text}");
    }
}

#[test]
fn finds_words_within_names() {
    for name in ["is_wobbly", "Wobbly", "IsWobblyError", "WOBBLY_ERRORS"] {
        assert_eq!(lines("b.rs", &format!("\nlet {name} = 1;")), [2], "{name}");
    }
    assert!(lines("b.rs", "let unwobbly = wobblyish;").is_empty());
}

#[test]
fn keeps_prose_and_names_apart() {
    assert!(lines("b.rs", "// an agency\nlet a = \"agency\";").is_empty());
    assert!(lines("b.rs", "let wobbly = error;\n").len() == 1);
    assert!(lines("b.rs", "// wobbly\nerror(); // errors").is_empty());
    assert!(lines("b.rs", "f(\"wobbly\", \"error\")").is_empty());
    assert!(lines("b.md", "Wobbly tests. An error, wobbly.").is_empty());
}

#[test]
fn reads_only_comments_of_generated_sources() {
    assert!(lines("generated/src/a.rs", "struct Agency(&'static str);").is_empty());
    assert_eq!(
        lines("generated/src/a.rs", "/// A wobbly error.\nstruct A;"),
        [1]
    );
}

#[test]
fn an_allowance_covers_one_line_of_one_file() {
    let text = "const AGENCY_WIRE: u8 = 1;\nconst AGENCY: u8 = 2;";
    let (findings, used) = found("a.rs", text);
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].0, 2);
    assert_eq!(used, BTreeSet::from([0]));
    assert_eq!(lines("b.rs", text), [1, 2]);
    assert!(lines("spec/b.rs", text).is_empty());
}

#[test]
fn refuses_a_list_with_empty_or_unknown_entries() {
    for (list, problem) in [
        ("[[rule]]\nsay = \"a\"\n", "no phrases"),
        ("[[rule]]\nsay = \"a\"\nprose = [\"-\"]\n", "empty phrase"),
        (
            "[[rule]]\nsay = \"a\"\nprose = [\"b\"]\n[[allow]]\npath = \"p\"\nphrase = \"b\"\nline = \"b\"\nreason = \" \"\n",
            "needs a line and a reason",
        ),
        (
            "[[rule]]\nsay = \"a\"\nprose = [\"b\"]\n[[allow]]\npath = \"p\"\nphrase = \"c\"\nline = \"c\"\nreason = \"r\"\n",
            "is for a phrase that no rule has",
        ),
        (
            "[[rule]]\nsay = \"a\"\nphrases = [\"b\"]\n",
            "unknown field",
        ),
    ] {
        let error = List::parse(list).unwrap_err().to_string();
        assert!(error.contains(problem), "{error}");
    }
}
