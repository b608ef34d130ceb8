//! Invalid and mutated input must not make the generator panic, overflow its stack or run forever.

use std::fs;
use std::path::{Path, PathBuf};

use highlevel_codegen::generate;
use serde_json::Value;

const DOCUMENT: &str = include_str!("robustness/document.yaml");
const OVERLAY: &str = include_str!("robustness/overlay.yaml");

/// Values that are wrong for most keys.
const VALUES: &[&str] = &[
    "~",
    "true",
    "-1",
    "1.5",
    "18446744073709551616",
    ".nan",
    "''",
    "word",
    "[]",
    "{}",
    "[~]",
    "[[]]",
    "{a: {b: c}}",
    "{$ref: 3}",
    "{$ref: '#/components/schemas/Link', type: string}",
    "!tag x",
    "{? [a] : b}",
    "&anchor [*anchor]",
    "{<<: {type: string}}",
    "{<<: 3}",
    "2026-01-01",
    "0x1F",
    "'#/components/schemas/Tree'",
    "☎",
    "type",
    "13-17",
    "`a b`",
];

fn target() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/target")
}

/// Generates from a spec folder of one document and one overlay, and returns the report.
fn check(folder: &Path, document: &[u8], overlay: &[u8]) -> String {
    fs::create_dir_all(folder.join("v2")).expect("a temporary folder can be written");
    fs::create_dir_all(folder.join("overlays")).expect("a temporary folder can be written");
    fs::write(folder.join("v2/links.yaml"), document).expect("a temporary file can be written");
    fs::write(folder.join("overlays/links.yaml"), overlay)
        .expect("a temporary file can be written");
    match generate(folder, &target()) {
        Ok(_) => String::new(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn the_documents_to_be_mutated_are_sound() {
    let folder = tempfile::tempdir().expect("there is room for a temporary folder");
    let report = check(folder.path(), DOCUMENT.as_bytes(), OVERLAY.as_bytes());
    assert_eq!(report, "");
}

#[test]
fn mutations_do_not_panic() {
    let folder = tempfile::tempdir().expect("there is room for a temporary folder");
    let mut random = Random(0x5eed);
    for _ in 0..200 {
        let document = mutate(&mut random, DOCUMENT);
        check(folder.path(), &document, OVERLAY.as_bytes());
        let overlay = mutate(&mut random, OVERLAY);
        check(folder.path(), DOCUMENT.as_bytes(), &overlay);
    }
}

#[test]
fn any_value_in_any_place_does_not_panic() {
    let folder = tempfile::tempdir().expect("there is room for a temporary folder");
    for text in [DOCUMENT, OVERLAY] {
        for (line, _) in text.lines().enumerate() {
            // Try a quarter of the values on each line, so that four neighbouring lines cover all of them.
            for value in VALUES.iter().skip(line % 4).step_by(4) {
                let mutated = replace_value(text, line, value);
                if text == DOCUMENT {
                    check(folder.path(), mutated.as_bytes(), OVERLAY.as_bytes());
                } else {
                    check(folder.path(), DOCUMENT.as_bytes(), mutated.as_bytes());
                }
            }
        }
    }
}

/// The generated code of a valid document is parsed, so this also finds invalid identifiers.
#[test]
fn mutated_golden_cases_do_not_panic() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut random = Random(0x901d);
    for case in fs::read_dir(golden).expect("the golden cases are there") {
        let spec = case.expect("the folder can be listed").path().join("spec");
        let folder = tempfile::tempdir().expect("there is room for a temporary folder");
        let files = copy_folder(&spec, folder.path());
        for _ in 0..20 * files.len() {
            let (path, text) = &files[random.below(files.len())];
            let mutated = replace_node(&mut random, text);
            fs::write(path, mutated).expect("a temporary file can be written");
            drop(generate(folder.path(), &target()));
            fs::write(path, text).expect("a temporary file can be written");
        }
    }
}

#[test]
fn mutated_targets_do_not_panic() {
    let spec = tempfile::tempdir().expect("there is room for a temporary folder");
    check(spec.path(), DOCUMENT.as_bytes(), OVERLAY.as_bytes());
    let folder = tempfile::tempdir().expect("there is room for a temporary folder");
    let files = copy_folder(&target(), folder.path());
    let mut random = Random(0x7a59);
    for _ in 0..100 {
        let (path, text) = &files[random.below(files.len())];
        let mutated = mutate(&mut random, text);
        fs::write(path, mutated).expect("a temporary file can be written");
        drop(generate(spec.path(), folder.path()));
        fs::write(path, text).expect("a temporary file can be written");
        let facts = folder.path().join("target.yaml");
        let text = fs::read_to_string(&facts).expect("the file is text");
        let mutated = replace_node(&mut random, &text);
        fs::write(&facts, mutated).expect("a temporary file can be written");
        drop(generate(spec.path(), folder.path()));
        fs::write(&facts, text).expect("a temporary file can be written");
    }
}

/// Replaces a random value in a document by another value of the document or of `VALUES`.
fn replace_node(random: &mut Random, text: &str) -> String {
    let mut document: Value = serde_yaml::from_str(text).expect("the document is sound");
    let mut pointers = Vec::new();
    collect_pointers(&document, String::new(), &mut pointers);
    let other = if random.below(2) == 0 {
        document
            .pointer(&pointers[random.below(pointers.len())])
            .cloned()
    } else {
        serde_yaml::from_str(VALUES[random.below(VALUES.len())]).ok()
    };
    let target = &pointers[random.below(pointers.len())];
    *document
        .pointer_mut(target)
        .expect("the pointer is the document's") = other.unwrap_or_default();
    // JSON is a subset of YAML.
    document.to_string()
}

fn collect_pointers(value: &Value, pointer: String, pointers: &mut Vec<String>) {
    let escape = |key: &str| key.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                collect_pointers(member, format!("{pointer}/{}", escape(key)), pointers);
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                collect_pointers(element, format!("{pointer}/{index}"), pointers);
            }
        }
        _ => {}
    }
    pointers.push(pointer);
}

/// Copies the files of a folder, if it exists, and returns the copies with their contents.
fn copy_folder(from: &Path, to: &Path) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(from).into_iter().flatten() {
        let path = entry.expect("the folder can be listed").path();
        let copy = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            fs::create_dir(&copy).expect("a temporary folder can be made");
            files.extend(copy_folder(&path, &copy));
        } else {
            let text = fs::read_to_string(&path).expect("the file is text");
            fs::write(&copy, &text).expect("a temporary file can be written");
            files.push((copy, text));
        }
    }
    files.sort();
    files
}

#[test]
fn deep_nesting_gets_a_diagnostic() {
    let folder = tempfile::tempdir().expect("there is room for a temporary folder");
    for depth in [65, 130, 10_000] {
        let block = (0..depth).fold(String::new(), |text, level| {
            text + &" ".repeat(level) + "a:\n"
        });
        // The indentation of a block grows with the square of its depth, so deep nesting is written on one line.
        let block = if depth > 1_000 {
            "a: ".repeat(depth)
        } else {
            block
        };
        let shapes = [
            "[".repeat(depth),
            "[".repeat(depth) + &"]".repeat(depth),
            "{a: ".repeat(depth) + &"}".repeat(depth),
            "- ".repeat(depth) + "a",
            block,
        ];
        for shape in shapes {
            let report = check(folder.path(), shape.as_bytes(), OVERLAY.as_bytes());
            assert!(report.contains("problem"), "{depth} levels: {report}");
            let json = folder.path().join("v2/other.json");
            fs::write(&json, &shape).expect("a temporary file can be written");
            check(folder.path(), DOCUMENT.as_bytes(), OVERLAY.as_bytes());
            fs::remove_file(json).expect("a temporary file can be removed");
        }
    }
}

/// The deepest schemas that `load` accepts are parsed into types on a thread with a large stack. All other stages process them
/// within the two megabytes of a test's stack.
#[test]
fn the_deepest_document_is_typed() {
    let folder = tempfile::tempdir().expect("there is room for a temporary folder");
    for (open, close) in [
        ("{items: ", "}"),
        ("{allOf: [", "]}"),
        ("{additionalProperties: ", "}"),
        ("{properties: {a: ", "}}"),
    ] {
        let levels = 61 / open.matches(['{', '[']).count() - 1;
        let schema = open.repeat(levels) + "{type: string}" + &close.repeat(levels);
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: A, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    Link: {schema}\n"
        );
        let report = check(folder.path(), text.as_bytes(), OVERLAY.as_bytes());
        assert!(
            !report.contains("nested deeper") && !report.contains("not an OpenAPI"),
            "{report}"
        );
    }
}

#[test]
fn aliases_do_not_explode() {
    let levels = (1..12).map(|level| {
        let alias = format!("*a{},", level - 1).repeat(9);
        format!("a{level}: &a{level} [{alias}]\n")
    });
    let text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n") + &levels.collect::<String>();
    let folder = tempfile::tempdir().expect("there is room for a temporary folder");
    let report = check(folder.path(), text.as_bytes(), OVERLAY.as_bytes());
    assert!(report.contains("repetition limit exceeded"), "{report}");
}

/// A deterministic random number generator (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits fit a usize") % limit.max(1)
    }
}

/// Truncates a text, flips a bit, or inserts, removes or copies some bytes, up to four times.
fn mutate(random: &mut Random, text: &str) -> Vec<u8> {
    const INSERTED: &[&str] = &[
        "{", "}", "[", "]", ": ", "- ", "\n", "\t", "&a ", "*a", "!x ", "'", "\"", "~", "<<: ",
        "\u{feff}", "\0", "%", "|\n", "# ", "? ", "$..*",
    ];
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=random.below(4) {
        let start = random.below(bytes.len());
        let end = (start + random.below(40)).min(bytes.len());
        match random.below(6) {
            0 => bytes.truncate(start.max(1)),
            1 => bytes[start] ^= 1 << random.below(8),
            2 => drop(bytes.drain(start..end)),
            3 => {
                let inserted = INSERTED[random.below(INSERTED.len())];
                bytes.splice(start..start, inserted.bytes());
            }
            4 => {
                let moved: Vec<u8> = bytes[start..end].to_vec();
                let target = random.below(bytes.len());
                bytes.splice(target..target, moved);
            }
            _ => bytes.splice(start..start, *b"\n").for_each(drop),
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}

/// Returns the text with another value for the key of a line, and without the nested lines of the old value.
fn replace_value(text: &str, line: usize, value: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '-']).len();
    let key = lines[line].split_once(':').map_or("  - x", |(key, _)| key);
    let mut mutated: Vec<String> = lines[..line]
        .iter()
        .map(|line| (*line).to_owned())
        .collect();
    mutated.push(format!("{key}: {value}"));
    let rest = lines[line + 1..]
        .iter()
        .skip_while(|next| indent(next) > indent(lines[line]));
    mutated.extend(rest.map(|line| (*line).to_owned()));
    mutated.join("\n")
}
