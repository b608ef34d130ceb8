//! The stages of a run, for measurements.

/// A stage of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Files become JSON values.
    Load,
    /// Overlays are applied.
    Overlay,
    /// Documents are checked and typed.
    Resolve,
    /// Documents become the intermediate representation.
    Lower,
    /// Facts about all documents together are computed.
    Analyse,
    /// The files of the crate become tokens, and, within that, [`Stage::Format`].
    Emit,
    /// Tokens become text: as soon as a file has been emitted, and on the same thread.
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

/// Called when work on a stage begins and ends, by the thread that does it. The generated output does not depend on it.
///
/// Each stage begins when the one before it has ended, except [`Stage::Format`]: it runs for each file of its own,
/// for several at once, while [`Stage::Emit`] lasts.
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

/// Does the work of a stage.
pub(crate) fn run<T>(observer: &dyn Observer, stage: Stage, work: impl FnOnce() -> T) -> T {
    observer.begin(stage);
    let done = work();
    observer.end(stage);
    done
}
