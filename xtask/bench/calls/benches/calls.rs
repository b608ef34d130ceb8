//! Calls over the loopback by the client, compared with the same calls by bare reqwest and serde's derive.

mod clients;
mod ratio;
mod server;
mod twins;

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput};
use highlevel::Client;
use highlevel_bench::contact;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;

use self::clients::{Bare, by_highlevel, highlevel};
use self::ratio::{Ratio, Spent};

/// Number of calls in the bench of concurrent calls.
const CALLS: usize = 10_000;
/// Number of tasks in the bench of concurrent calls.
const TASKS: usize = 100;

fn main() {
    let base_url = server::start(contact());
    let (ours, bare) = (highlevel(&base_url), Bare::new(&base_url));
    one_call(&ours, &bare);
    many_calls(&ours, &bare);
}

fn one_call(ours: &Client, bare: &Bare) {
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("the runtime can be created");
    let mut times = ratio::settings(Criterion::default());
    let mut group = times.benchmark_group("call-one");
    group.bench_function("bare", |bencher| {
        bencher.iter_custom(|times| {
            let mut spent = Duration::ZERO;
            runtime.block_on(async {
                for _ in 0..times {
                    spent += timed(bare.call()).await;
                }
            });
            spent
        });
    });
    group.finish();

    let mut ratios = ratio::settings(Criterion::default().with_measurement(Ratio))
        .measurement_time(Duration::from_secs(10))
        .sample_size(50);
    let mut group = ratios.benchmark_group("call-one");
    group.bench_function("highlevel", |bencher| {
        bencher.iter_custom(|times| runtime.block_on(in_turn(ours, bare, times)));
    });
    group.finish();
}

/// Makes calls alternately by both clients, so that the load of the machine affects both equally.
async fn in_turn(ours: &Client, bare: &Bare, times: u64) -> f64 {
    let mut spent = Spent::default();
    for time in 0..times {
        if time.is_multiple_of(2) {
            spent.one += timed(by_highlevel(ours)).await;
            spent.twin += timed(bare.call()).await;
        } else {
            spent.twin += timed(bare.call()).await;
            spent.one += timed(by_highlevel(ours)).await;
        }
    }
    spent.ratio(times)
}

async fn timed<R>(call: impl Future<Output = R>) -> Duration {
    let start = Instant::now();
    drop(black_box(call.await));
    start.elapsed()
}

fn many_calls(ours: &Client, bare: &Bare) {
    let runtime = Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("the runtime can be created");
    let mut times = ratio::settings(Criterion::default()).sample_size(10);
    let mut group = times.benchmark_group("call-many");
    group.throughput(Throughput::Elements(CALLS as u64));
    group.bench_function("bare", |bencher| {
        bencher.iter_custom(|times| (0..times).map(|_| by_bare(&runtime, bare)).sum());
    });
    group.finish();

    let mut ratios = ratio::settings(Criterion::default().with_measurement(Ratio))
        .measurement_time(Duration::from_secs(20))
        .sample_size(10);
    let mut group = ratios.benchmark_group("call-many");
    group.bench_function("highlevel", |bencher| {
        bencher.iter_custom(|times| {
            let mut spent = Spent::default();
            for _ in 0..times {
                spent.one += by_ours(&runtime, ours);
                spent.twin += by_bare(&runtime, bare);
            }
            spent.ratio(times)
        });
    });
    group.finish();
}

fn by_ours(runtime: &Runtime, client: &Client) -> Duration {
    many(runtime, || {
        let client = client.clone();
        async move {
            for _ in 0..CALLS / TASKS {
                black_box(by_highlevel(&client).await);
            }
        }
    })
}

fn by_bare(runtime: &Runtime, bare: &Bare) -> Duration {
    many(runtime, || {
        let bare = bare.clone();
        async move {
            for _ in 0..CALLS / TASKS {
                black_box(bare.call().await);
            }
        }
    })
}

/// Runs all tasks concurrently and returns the time until the last has ended.
fn many<F>(runtime: &Runtime, task: impl Fn() -> F) -> Duration
where
    F: Future<Output = ()> + Send + 'static,
{
    let start = Instant::now();
    runtime.block_on(async {
        let mut tasks = JoinSet::new();
        for _ in 0..TASKS {
            tasks.spawn(task());
        }
        while let Some(ended) = tasks.join_next().await {
            ended.expect("no call fails");
        }
    });
    start.elapsed()
}
