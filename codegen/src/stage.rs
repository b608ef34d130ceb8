//! The stages of a run, which benchmarks measure.

/// A stage of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Reads documents, overlays, recorded signatures and the target.
    Load,
    /// Applies overlays.
    Overlay,
    /// Checks documents and parses them into types.
    Resolve,
    /// Converts documents into the intermediate representation.
    Lower,
    /// Computes facts that depend on all documents.
    Analyse,
    /// Emits the files of the crate. Includes [`Stage::Format`].
    Emit,
    /// Formats the tokens of a file, directly after the file was emitted and on the same thread.
    Format,
}

impl Stage {
    /// All stages, in their order.
    pub const ALL: [Self; 7] = [
        Self::Load,
        Self::Overlay,
        Self::Resolve,
        Self::Lower,
        Self::Analyse,
        Self::Emit,
        Self::Format,
    ];

    /// Returns the name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Load => "load",
            Self::Overlay => "overlay",
            Self::Resolve => "resolve",
            Self::Lower => "lower",
            Self::Analyse => "analyse",
            Self::Emit => "emit",
            Self::Format => "format",
        }
    }
}

/// Called when work on a stage begins and ends, both times on the same thread. It does not affect the generated output.
///
/// Each stage begins when the previous one has ended, except [`Stage::Format`], which runs for each Rust file, in parallel,
/// during [`Stage::Emit`].
pub trait Observer: Sync {
    /// Work on a stage begins.
    fn begin(&self, stage: Stage);
    /// Work on a stage has ended.
    fn end(&self, stage: Stage);
}

/// Observes nothing.
impl Observer for () {
    fn begin(&self, _: Stage) {}
    fn end(&self, _: Stage) {}
}

/// Runs the work of a stage between the calls of `begin` and `end`.
pub(crate) fn run<T>(observer: &dyn Observer, stage: Stage, work: impl FnOnce() -> T) -> T {
    observer.begin(stage);
    let done = work();
    observer.end(stage);
    done
}
