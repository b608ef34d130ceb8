//! Many calls, a few at a time.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

/// Default number of concurrent calls.
const AT_ONCE: usize = 10;

/// Runs many calls, a limited number at a time (10 by default), and keeps the result of each.
///
/// A call that fails does not stop the other calls of [`run`](Self::run); after the first failure in [`try_run`](Self::try_run)
/// no further call begins. The future needs no runtime of its own and spawns nothing: dropping it drops the calls that are under
/// way, and ends the run. Calls that the server has already carried out stay in effect.
///
/// The client observes the rate limit. With `LimitWait::AsLongAsNeeded` no call fails because it waits too long for the rate
/// limit.
///
/// # Examples
///
/// ```no_run
/// # use highlevel_runtime as highlevel;
/// # use highlevel_testing_api::{Client, pages::Page};
/// # async fn run(client: Client, pages: Vec<Page>) {
/// use highlevel::Bulk;
///
/// let results = Bulk::new()
///     .at_once(20)
///     .on_progress(|progress| println!("{} done, {} failed", progress.done, progress.failed))
///     .run(&pages, |page| client.pages().create_page(page.clone()))
///     .await;
/// for (page, result) in pages.iter().zip(results) {
///     if let Err(error) = result {
///         println!("{:?}: {error}", page.id);
///     }
/// }
/// # }
/// ```
#[derive(Clone)]
#[must_use = "nothing is called before `run` or `try_run` is awaited"]
pub struct Bulk {
    at_once: usize,
    observe: Option<Arc<dyn Fn(BulkProgress) + Send + Sync>>,
}

/// The progress of many calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BulkProgress {
    /// Number of calls that have ended, including failed ones.
    pub done: usize,
    /// Number of calls that failed.
    pub failed: usize,
    /// Number of items, if their iterator reports it.
    pub total: Option<usize>,
}

/// The error of [`Bulk::try_run`]: the first failure, and the results of the other calls that had begun.
#[non_exhaustive]
pub struct BulkError<T, E> {
    /// The position of the item whose call failed first, counted from 0.
    pub index: usize,
    /// The results of all items whose calls had begun, in the order of the items, including that of the failed call.
    pub results: Vec<Result<T, E>>,
}

impl Bulk {
    /// Creates a runner that makes ten calls concurrently.
    pub fn new() -> Self {
        Self {
            at_once: AT_ONCE,
            observe: None,
        }
    }

    /// Sets the number of concurrent calls: 10 unless set. 0 means 1.
    pub fn at_once(mut self, calls: usize) -> Self {
        self.at_once = calls.max(1);
        self
    }

    /// Calls `observe` after each call. It runs on the task that awaits the results, so it should be quick.
    pub fn on_progress(mut self, observe: impl Fn(BulkProgress) + Send + Sync + 'static) -> Self {
        self.observe = Some(Arc::new(observe));
        self
    }

    /// Makes a call for each item and returns all results, in the order of the items.
    ///
    /// `call` returns the future that is awaited for an item: a request builder, or an `async` block with several calls.
    pub async fn run<I, C, F, T, E>(self, items: I, call: C) -> Vec<Result<T, E>>
    where
        I: IntoIterator,
        C: FnMut(I::Item) -> F,
        F: IntoFuture<Output = Result<T, E>>,
    {
        let mut work = Work::new(self, items.into_iter(), call, false);
        poll_fn(|context| work.poll(context)).await;
        work.into_results()
    }

    /// Makes a call for each item until one fails, and returns all values, in the order of the items.
    ///
    /// # Errors
    ///
    /// After the first failure no further call begins, and the calls that are under way are awaited. The error has the results
    /// of all calls that had begun.
    pub async fn try_run<I, C, F, T, E>(self, items: I, call: C) -> Result<Vec<T>, BulkError<T, E>>
    where
        I: IntoIterator,
        C: FnMut(I::Item) -> F,
        F: IntoFuture<Output = Result<T, E>>,
    {
        let mut work = Work::new(self, items.into_iter(), call, true);
        poll_fn(|context| work.poll(context)).await;
        match work.first_failure {
            Some(index) => Err(BulkError {
                index,
                results: work.into_results(),
            }),
            None => Ok(work
                .into_results()
                .into_iter()
                .filter_map(Result::ok)
                .collect()),
        }
    }
}

impl Default for Bulk {
    fn default() -> Self {
        Self::new()
    }
}

/// The calls of one run.
struct Work<I, C, F: IntoFuture, T, E> {
    items: I,
    call: C,
    settings: Bulk,
    stops_at_failure: bool,
    under_way: Vec<(usize, Pin<Box<F::IntoFuture>>)>,
    results: Vec<Option<Result<T, E>>>,
    progress: BulkProgress,
    first_failure: Option<usize>,
    is_exhausted: bool,
}

impl<I, C, F, T, E> Work<I, C, F, T, E>
where
    I: Iterator,
    C: FnMut(I::Item) -> F,
    F: IntoFuture<Output = Result<T, E>>,
{
    fn new(settings: Bulk, items: I, call: C, stops_at_failure: bool) -> Self {
        let (least, most) = items.size_hint();
        let total = most.filter(|most| *most == least);
        Self {
            items,
            call,
            settings,
            stops_at_failure,
            under_way: Vec::new(),
            results: Vec::new(),
            progress: BulkProgress {
                done: 0,
                failed: 0,
                total,
            },
            first_failure: None,
            is_exhausted: false,
        }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        loop {
            self.begin();
            if self.under_way.is_empty() {
                return Poll::Ready(());
            }
            if !self.poll_each(context) {
                return Poll::Pending;
            }
        }
    }

    /// Begins calls until the maximum number is under way, unless no item is left or a failure has stopped the run.
    fn begin(&mut self) {
        let is_stopped = self.stops_at_failure && self.first_failure.is_some();
        while !is_stopped && !self.is_exhausted && self.under_way.len() < self.settings.at_once {
            let Some(item) = self.items.next() else {
                self.is_exhausted = true;
                return;
            };
            let future = (self.call)(item).into_future();
            self.under_way.push((self.results.len(), Box::pin(future)));
            self.results.push(None);
        }
    }

    /// Polls the calls under way and returns whether one has ended.
    fn poll_each(&mut self, context: &mut Context<'_>) -> bool {
        let mut has_ended = false;
        let mut position = 0;
        while let Some((index, future)) = self.under_way.get_mut(position) {
            match future.as_mut().poll(context) {
                Poll::Pending => position += 1,
                Poll::Ready(result) => {
                    let index = *index;
                    drop(self.under_way.swap_remove(position));
                    self.end(index, result);
                    has_ended = true;
                }
            }
        }
        has_ended
    }

    fn end(&mut self, index: usize, result: Result<T, E>) {
        self.progress.done += 1;
        if result.is_err() {
            self.progress.failed += 1;
            self.first_failure.get_or_insert(index);
        }
        self.results[index] = Some(result);
        if let Some(observe) = &self.settings.observe {
            observe(self.progress);
        }
    }

    fn into_results(self) -> Vec<Result<T, E>> {
        let results = self.results.into_iter();
        results
            .map(|result| result.expect("all started calls have ended"))
            .collect()
    }
}

impl fmt::Debug for Bulk {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Bulk")
            .field("at_once", &self.at_once)
            .finish_non_exhaustive()
    }
}

impl<T, E> BulkError<T, E> {
    /// Returns the failure that stopped the calls.
    pub fn error(&self) -> &E {
        let first = self.results.get(self.index);
        first
            .and_then(|result| result.as_ref().err())
            .expect("the call at the index failed")
    }

    /// Returns the failure that stopped the calls, and drops the rest.
    pub fn into_error(mut self) -> E {
        let first = self.results.swap_remove(self.index);
        first.err().expect("the call at the index failed")
    }
}

/// Shows the first failure and the number of calls that had ended, but not their results, which hold customers' data.
impl<T, E: fmt::Debug> fmt::Debug for BulkError<T, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("BulkError")
            .field("index", &self.index)
            .field("error", self.error())
            .field("results", &self.results.len())
            .finish()
    }
}

impl<T, E: fmt::Display> fmt::Display for BulkError<T, E> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "the call for item {} failed: {}",
            self.index,
            self.error()
        )
    }
}

impl<T, E: std::error::Error> std::error::Error for BulkError<T, E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error().source()
    }
}
