//! A measurement that is independent of other load on the machine: the ratio of the times of two functions that run
//! alternately.
#![allow(dead_code, reason = "each bench uses a different part of this module")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::measurement::{Measurement, ValueFormatter};
use criterion::{Criterion, Throughput};

/// The ratio of the time of a function to that of its twin.
pub(crate) struct Ratio;

/// Returns the settings that the benches start from: short runs, and no plots.
pub(crate) fn settings<M: Measurement>(criterion: Criterion<M>) -> Criterion<M> {
    criterion
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(3))
        .sample_size(30)
        .without_plots()
        .configure_from_args()
}

/// Compares `one` with its `twin` by running them alternately. The result is named `{work}-{name}/{who}`.
pub(crate) fn compare<R, S>(
    ratios: &mut Criterion<Ratio>,
    work: &str,
    name: &str,
    who: &str,
    one: impl Fn() -> R,
    twin: impl Fn() -> S,
) {
    let mut group = ratios.benchmark_group(format!("{work}-{name}"));
    group.bench_function(who, |bencher| {
        bencher.iter_custom(|times| {
            let mut spent = Spent::default();
            for time in 0..times {
                // The order alternates, so that neither function always runs with the cache contents
                // that the other has left.
                if time.is_multiple_of(2) {
                    spent.one += timed(&one);
                    spent.twin += timed(&twin);
                } else {
                    spent.twin += timed(&twin);
                    spent.one += timed(&one);
                }
            }
            spent.ratio(times)
        });
    });
    group.finish();
}

/// The total times of a function and of its twin.
#[derive(Default)]
pub(crate) struct Spent {
    pub(crate) one: Duration,
    pub(crate) twin: Duration,
}

impl Spent {
    /// Returns the ratio as the sum over `times`, which criterion divides by.
    #[expect(clippy::cast_precision_loss, reason = "no count comes near 2^53")]
    pub(crate) fn ratio(&self, times: u64) -> f64 {
        self.one.as_secs_f64() / self.twin.as_secs_f64() * times as f64
    }
}

/// Times a run, including the time to drop the result.
fn timed<R>(run: impl Fn() -> R) -> Duration {
    let start = Instant::now();
    drop(black_box(run()));
    start.elapsed()
}

impl Measurement for Ratio {
    type Intermediate = ();
    type Value = f64;

    fn start(&self) {}

    fn end(&self, (): ()) -> f64 {
        unreachable!("a ratio is measured by `iter_custom`")
    }

    fn add(&self, left: &f64, right: &f64) -> f64 {
        left + right
    }

    fn zero(&self) -> f64 {
        0.0
    }

    fn to_f64(&self, value: &f64) -> f64 {
        *value
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        self
    }
}

impl ValueFormatter for Ratio {
    fn scale_values(&self, _: f64, _: &mut [f64]) -> &'static str {
        "times as long"
    }

    fn scale_throughputs(&self, _: f64, _: &Throughput, _: &mut [f64]) -> &'static str {
        "times as long"
    }

    fn scale_for_machines(&self, _: &mut [f64]) -> &'static str {
        "times as long"
    }
}
