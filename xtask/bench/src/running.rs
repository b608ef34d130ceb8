//! `cargo xtask bench run`: calls and JSON, compared with bare reqwest and serde's derive.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::machine;

/// The bodies, by their names in the benches.
const BODIES: [(&str, &str); 3] = [
    ("page", "a page of 100 contacts"),
    ("invoice", "an invoice"),
    ("list", "a list of 10 MB"),
];

pub(crate) fn run(workspace: &Path) -> Result<String> {
    cargo_bench(workspace, "json", std::io::stderr().into())?;
    cargo_bench(workspace, "calls", std::io::stderr().into())?;
    let memory = Memory::read(&cargo_bench(workspace, "memory", Stdio::piped())?)?;
    let results = Results {
        folder: target(workspace)?.join("criterion"),
    };
    let sections = [
        introduction()?,
        json(&results, &memory)?,
        calls(&results, &memory)?,
    ];
    Ok(sections.join("\n\n"))
}

/// Runs a bench and returns its output if `output` is a pipe.
fn cargo_bench(workspace: &Path, bench: &str, output: Stdio) -> Result<String> {
    let output = Command::new("cargo")
        .args(["bench", "--package", "highlevel-bench", "--bench", bench])
        .current_dir(workspace)
        .stdin(Stdio::null())
        .stdout(output)
        .stderr(Stdio::inherit())
        .output()
        .context("cargo cannot be started")?;
    if !output.status.success() {
        bail!("the bench `{bench}` fails: see above");
    }
    String::from_utf8(output.stdout).context("the output of the bench is not valid UTF-8")
}

/// Returns the folder that cargo builds into.
fn target(workspace: &Path) -> Result<PathBuf> {
    #[derive(Deserialize)]
    struct Metadata {
        target_directory: PathBuf,
    }

    let output = Command::new("cargo")
        .args(["metadata", "--no-deps", "--format-version=1"])
        .current_dir(workspace)
        .output()
        .context("cargo cannot be started")?;
    let metadata: Metadata = serde_json::from_slice(&output.stdout)
        .context("cargo does not say where it builds into")?;
    Ok(metadata.target_directory)
}

/// The output of criterion.
struct Results {
    folder: PathBuf,
}

impl Results {
    /// Returns the median of a bench: nanoseconds, or the ratio to its twin.
    fn median(&self, group: &str, bench: &str) -> Result<f64> {
        #[derive(Deserialize)]
        struct Estimates {
            median: Estimate,
        }

        #[derive(Deserialize)]
        struct Estimate {
            point_estimate: f64,
        }

        let estimates: Estimates = self.read(group, bench, "estimates.json")?;
        Ok(estimates.median.point_estimate)
    }

    /// Returns the number of bytes or calls per iteration of a bench.
    fn amount(&self, group: &str, bench: &str) -> Result<f64> {
        #[derive(Deserialize)]
        struct Benchmark {
            throughput: Throughput,
        }

        #[derive(Deserialize)]
        enum Throughput {
            Bytes(f64),
            Elements(f64),
        }

        let benchmark: Benchmark = self.read(group, bench, "benchmark.json")?;
        Ok(match benchmark.throughput {
            Throughput::Bytes(amount) | Throughput::Elements(amount) => amount,
        })
    }

    fn read<T: DeserializeOwned>(&self, group: &str, bench: &str, file: &str) -> Result<T> {
        let path = self.folder.join(group).join(bench).join("new").join(file);
        let place = path.display();
        let text = fs::read_to_string(&path).with_context(|| format!("{place} cannot be read"))?;
        serde_json::from_str(&text)
            .with_context(|| format!("{place} does not have criterion's format"))
    }
}

/// The output of the bench `memory`: a line of JSON for the calls, and one for each body.
#[derive(Debug, Default)]
struct Memory {
    calls: Option<Calls>,
    bodies: Vec<Peaks>,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
struct Calls {
    highlevel: Allocated,
    bare: Allocated,
}

/// The allocations of one call.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
struct Allocated {
    allocations: f64,
    bytes: f64,
}

/// The name of a body, its length, and the peak memory while it was read, without the body itself. In bytes.
#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Peaks {
    decode: String,
    body: f64,
    highlevel: f64,
    derive: f64,
    value: f64,
}

impl Memory {
    fn read(printed: &str) -> Result<Self> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Line {
            Calls { calls: Calls },
            Body(Peaks),
        }

        let mut memory = Self::default();
        for line in printed.lines().filter(|line| line.starts_with('{')) {
            match serde_json::from_str(line).with_context(|| format!("unexpected: {line}"))? {
                Line::Calls { calls } => memory.calls = Some(calls),
                Line::Body(peaks) => memory.bodies.push(peaks),
            }
        }
        Ok(memory)
    }

    fn of(&self, body: &str) -> Result<&Peaks> {
        let mut bodies = self.bodies.iter();
        bodies
            .find(|peaks| peaks.decode == body)
            .with_context(|| format!("the output of the bench `memory` lacks `{body}`"))
    }
}

fn introduction() -> Result<String> {
    let machine = machine::describe("cargo xtask bench run")?;
    Ok(format!(
        "{machine} Both clients are measured alternately, so the ratios transfer to other machines; the times do not."
    ))
}

fn json(results: &Results, memory: &Memory) -> Result<String> {
    let head = "\
        JSON, against types with the same fields that derive serde's traits: speed as a ratio to theirs (more is better), \
        and the most memory held while reading, the value included, as a ratio to the length of the body. Their types drop nulls \
        and undocumented members; ours keep and write them.\n\n\
        | | serde derive | highlevel | `Value` | memory: derive | highlevel | `Value` |\n\
        | --- | --: | --: | --: | --: | --: | --: |";
    let mut lines = vec![head.to_owned()];
    for work in ["decode", "encode"] {
        for (name, title) in BODIES {
            let group = format!("{work}-{name}");
            let bytes = results.amount(&group, "derive")?;
            let speed = bytes / results.median(&group, "derive")? * 1e3;
            let [ours, value] = ["highlevel", "value"].map(|who| results.median(&group, who));
            let (ours, value) = (1.0 / ours?, 1.0 / value?);
            let peaks = match work {
                "decode" => peaks(memory.of(name)?),
                _ => "| | |".to_owned(),
            };
            lines.push(format!(
                "| {work} {title} | {speed:.0} MB/s | {ours:.2} | {value:.2} {peaks} |"
            ));
        }
    }
    Ok(lines.join("\n"))
}

fn peaks(peaks: &Peaks) -> String {
    let [derive, ours, value] =
        [peaks.derive, peaks.highlevel, peaks.value].map(|peak| peak / peaks.body);
    format!("| {derive:.1} | {ours:.1} | {value:.1}")
}

fn calls(results: &Results, memory: &Memory) -> Result<String> {
    let one = results.median("call-one", "bare")? / 1e3;
    let calls = results.amount("call-many", "bare")?;
    let many = calls / results.median("call-many", "bare")? * 1e9;
    let Calls { highlevel, bare } = memory
        .calls
        .context("the output of the bench `memory` has no line for calls")?;
    let [one_ratio, many_ratio] =
        ["call-one", "call-many"].map(|group| results.median(group, "highlevel"));
    Ok(format!(
        "Calls over the loopback that get a contact, against bare reqwest with serde's derive.\n\n\
         | | bare reqwest | highlevel |\n\
         | --- | --: | --: |\n\
         | time of a call | {one:.0} µs | {:.3} times as long |\n\
         | {calls} calls through 100 tasks | {many:.0} a second | {:.3} times as many |\n\
         | allocations of a call | {:.0} | {:+.0} |\n\
         | bytes allocated for a call | {:.0} | {:+.0} |",
        one_ratio?,
        1.0 / many_ratio?,
        bare.allocations,
        highlevel.allocations - bare.allocations,
        bare.bytes,
        highlevel.bytes - bare.bytes,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_bench_of_memory_prints_is_read() {
        let printed = "running\n\
            {\"calls\":{\"highlevel\":{\"allocations\":123.01,\"bytes\":9.0},\"bare\":{\"allocations\":115.0,\"bytes\":8.0}}}\n\
            {\"decode\":\"page\",\"body\":10,\"highlevel\":20,\"derive\":15,\"value\":50}\n";
        let memory = Memory::read(printed).expect("it is as the bench prints it");
        let calls = memory.calls.expect("there is a line for calls");
        assert!(calls.highlevel.allocations > calls.bare.allocations);
        let page = memory.of("page").expect("there is a line for it");
        assert_eq!(peaks(page), "| 1.5 | 2.0 | 5.0");
        memory.of("invoice").expect_err("there is none for it");
        Memory::read("{\"decode\":1}").expect_err("it lacks the rest");
    }

    #[test]
    fn what_criterion_writes_is_read() {
        let folder = tempfile::tempdir().expect("there is a folder for temporary files");
        let new = folder.path().join("decode-page/derive/new");
        fs::create_dir_all(&new).expect("the folder is writable");
        let files = [
            (
                "estimates.json",
                "{\"mean\":{\"point_estimate\":3.0},\"median\":{\"point_estimate\":2.5},\"slope\":null}",
            ),
            (
                "benchmark.json",
                "{\"group_id\":\"decode-page\",\"throughput\":{\"Bytes\":100}}",
            ),
        ];
        for (name, text) in files {
            fs::write(new.join(name), text).expect("the folder is writable");
        }
        let results = Results {
            folder: folder.path().to_owned(),
        };
        let median = results
            .median("decode-page", "derive")
            .expect("it is there");
        let amount = results
            .amount("decode-page", "derive")
            .expect("it is there");
        assert!((median, amount) == (2.5, 100.0));
        results
            .median("decode-page", "value")
            .expect_err("it is not there");
    }
}
