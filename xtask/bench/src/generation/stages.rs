//! The cost of generating by stage, measured in a separate process, so that its memory can be measured.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use highlevel_codegen::stage::{Observer, Stage};
use highlevel_codegen::{Generated, generate_observed};
use serde::{Deserialize, Serialize};

use crate::measure;
use xtask::tree::{Mode, Tree};

/// The cost of a run, and the size of its output.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Run {
    /// The cost of each stage by its name, and that of `write` and `compare`.
    pub(super) stages: BTreeMap<String, Spent>,
    /// The cost of the whole run without `write` and `compare`, measured on its own: it can differ from the sum of the stages.
    pub(super) total: Spent,
    /// The peak memory while generating, in megabytes.
    pub(super) megabytes: f64,
    pub(super) made: Made,
}

/// Wall-clock and CPU time in seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Spent {
    pub(super) wall: f64,
    pub(super) cpu: f64,
}

/// The size of the output.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Made {
    pub(super) operations: usize,
    pub(super) files: usize,
    pub(super) lines: usize,
    pub(super) bytes: usize,
}

impl Run {
    /// Measures several runs by the program `bench`, a release build of this one, and returns the minimum of each figure.
    pub(super) fn least(runs: usize, bench: &Path, spec: &Path) -> Result<Self> {
        let mut least = Self::of(bench, spec)?;
        for _ in 1..runs {
            least.keep_least(&Self::of(bench, spec)?);
        }
        Ok(least)
    }

    fn of(bench: &Path, spec: &Path) -> Result<Self> {
        let output = Command::new(bench)
            .arg("stages")
            .arg(spec)
            .output()
            .with_context(|| format!("{} cannot be started", bench.display()))?;
        if !output.status.success() {
            bail!(
                "generating from {} fails:\n{}",
                spec.display(),
                String::from_utf8_lossy(&output.stderr)
            );
        }
        serde_json::from_slice(&output.stdout)
            .context("the output of `stages` is not the JSON of a run")
    }

    fn keep_least(&mut self, other: &Self) {
        for (name, spent) in &mut self.stages {
            if let Some(other) = other.stages.get(name) {
                spent.keep_least(*other);
            }
        }
        self.total.keep_least(other.total);
        self.megabytes = self.megabytes.min(other.megabytes);
    }
}

impl Spent {
    fn keep_least(&mut self, other: Self) {
        self.wall = self.wall.min(other.wall);
        self.cpu = self.cpu.min(other.cpu);
    }
}

impl Made {
    fn of(generated: &Generated) -> Self {
        let files = &generated.files;
        let figures = generated.coverage.values();
        Self {
            operations: figures
                .map(|figures| figures.operations + figures.unlisted)
                .sum(),
            files: files.len(),
            lines: files.values().map(|text| text.lines().count()).sum(),
            bytes: files.values().map(String::len).sum(),
        }
    }
}

/// Generates from `spec` in this process and prints the cost, as JSON.
pub(crate) fn run_here(spec: &Path) -> Result<ExitCode> {
    let clock = Clock::default();
    let start = Now::read()?;
    let generated = generate_observed(spec, &spec.join("target"), &clock)?;
    let total = start.elapsed()?;
    let megabytes = measure::megabytes_held()?;
    let mut stages = clock.stages();

    let folder = tempfile::tempdir()?;
    let tree = Tree {
        name: "a temporary folder",
        root: folder.path(),
        owned: xtask::generate::OWNED,
        command: "cargo xtask bench gen",
    };
    for (name, mode) in [("write", Mode::Write), ("compare", Mode::Check)] {
        let start = Now::read()?;
        tree.settle_silently(&generated.files, mode)?;
        stages.insert(name.to_owned(), start.elapsed()?);
    }
    let run = Run {
        stages,
        total,
        megabytes,
        made: Made::of(&generated),
    };
    println!("{}", serde_json::to_string(&run)?);
    Ok(ExitCode::SUCCESS)
}

/// The wall-clock time, and the CPU time of all threads.
#[derive(Clone, Copy, Debug)]
struct Now {
    wall: Instant,
    cpu: Duration,
}

impl Now {
    fn read() -> Result<Self> {
        Ok(Self {
            wall: Instant::now(),
            cpu: measure::cpu_of_process()?,
        })
    }

    fn elapsed(self) -> Result<Spent> {
        let cpu = measure::cpu_of_process()?.saturating_sub(self.cpu);
        Ok(Spent {
            wall: self.wall.elapsed().as_secs_f64(),
            cpu: cpu.as_secs_f64(),
        })
    }
}

/// Measures the stages.
///
/// Each stage is charged the CPU time of the process during the stage. Formatting runs during emitting, on several threads, so
/// it is charged the CPU time of formatting on these threads, and emitting the rest.
#[derive(Debug, Default)]
struct Clock {
    running: Mutex<Option<Now>>,
    spent: Mutex<BTreeMap<Stage, Spent>>,
}

thread_local! {
    /// The CPU time of this thread when it began to format a file.
    static FORMATTING: Cell<Duration> = const { Cell::new(Duration::ZERO) };
}

impl Clock {
    /// Returns the costs of the stages, by name.
    fn stages(self) -> BTreeMap<String, Spent> {
        let mut spent = self.spent.into_inner().unwrap_or_default();
        let format = spent.get(&Stage::Format).copied().unwrap_or_default();
        if let Some(emit) = spent.get_mut(&Stage::Emit) {
            // Both stages run in parallel, so divide the wall time in proportion to their CPU time.
            let share = format.cpu / emit.cpu.max(f64::MIN_POSITIVE);
            let wall = emit.wall;
            emit.cpu -= format.cpu;
            emit.wall = wall * (1.0 - share);
            spent.entry(Stage::Format).or_default().wall = wall * share;
        }
        let named = |(stage, spent): (Stage, Spent)| (stage.name().to_owned(), spent);
        spent.into_iter().map(named).collect()
    }

    fn charge(&self, stage: Stage, more: Spent) {
        let mut spent = self.spent.lock().expect("no thread panics holding it");
        let spent = spent.entry(stage).or_default();
        spent.wall += more.wall;
        spent.cpu += more.cpu;
    }
}

impl Observer for Clock {
    fn begin(&self, stage: Stage) {
        if stage == Stage::Format {
            FORMATTING.set(measure::cpu_of_thread().unwrap_or_default());
        } else {
            *self.running.lock().expect("no thread panics holding it") = Now::read().ok();
        }
    }

    fn end(&self, stage: Stage) {
        if stage == Stage::Format {
            let now = measure::cpu_of_thread().unwrap_or_default();
            let cpu = now.saturating_sub(FORMATTING.get()).as_secs_f64();
            return self.charge(stage, Spent { wall: 0.0, cpu });
        }
        let start = *self.running.lock().expect("no thread panics holding it");
        if let Some(spent) = start.and_then(|start| start.elapsed().ok()) {
            self.charge(stage, spent);
        }
    }
}
