//! Blocking calls for programs without async.

use std::fmt;
use std::future::poll_fn;
use std::io::{self, Read};
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

use bytes::{Buf, Bytes};
use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::call::{Request, read, read_whole};
use crate::error::{Error, OperationError};
use crate::lists::{Items, Pages, Paginated};
use crate::operation::Operation;
use crate::response::{Download, RawResponse, Response};

/// The runtime that drives the connections of all blocking calls on its own thread, and the id of the process that created it.
static RUNTIME: Mutex<Option<(u32, &'static Runtime)>> = Mutex::new(None);

/// Returns the runtime of this process. A forked child process needs a new one, because it does not have its parent's threads.
fn runtime() -> &'static Runtime {
    let process = std::process::id();
    let mut runtime = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    match *runtime {
        Some((of, runtime)) if of == process => runtime,
        _ => {
            // Leak the runtime, so that it lives as long as the process. In a forked process, the runtime of the parent must
            // not be dropped, because its threads do not exist here.
            let new = Box::leak(Box::new(new_runtime()));
            *runtime = Some((process, new));
            new
        }
    }
}

fn new_runtime() -> Runtime {
    Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("highlevel-blocking")
        .enable_all()
        .build()
        .expect("cannot start the thread for blocking calls")
}

/// Blocks until a future of this crate is ready, such as that of `sessions.finish(…)`. For streams see [`iterate`].
///
/// It can be called on any thread. In an async task it blocks the task's thread, so use `await` there instead.
///
/// # Panics
///
/// Panics if a thread for blocking calls cannot be started, or if the future panics.
pub fn wait<F>(future: F) -> F::Output
where
    F: Future + Send,
    F::Output: Send,
{
    if Handle::try_current().is_err() {
        return runtime().block_on(future);
    }
    // tokio panics if a thread that drives a runtime blocks on another one, so block on a new thread.
    let waited = std::thread::scope(|scope| scope.spawn(|| runtime().block_on(future)).join());
    waited.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// Iterates over a stream of this crate, such as the items of a list or the pieces of a file, and blocks until each element is
/// available.
///
/// ```no_run
/// # use highlevel_runtime::{Error, Paginated, Request, blocking};
/// # fn read<P>(request: Request<P>) -> Result<(), Error>
/// # where
/// #     P: Paginated + Clone + Send,
/// #     P::Item: Send,
/// #     P::Error: Send,
/// # {
/// for item in blocking::iterate(request.items()) {
///     let item = item?;
/// }
/// # Ok(())
/// # }
/// ```
pub fn iterate<S>(stream: S) -> impl Iterator<Item = S::Item>
where
    S: Stream + Send,
    S::Item: Send,
{
    let mut stream = Box::pin(stream);
    std::iter::from_fn(move || wait(poll_fn(|context| stream.as_mut().poll_next(context))))
}

/// A blocking iterator over a list, see [`Request::items_blocking`].
#[must_use = "nothing is sent before an element is asked for"]
pub struct ListIter<S> {
    stream: S,
}

impl<S> ListIter<S> {
    /// Returns the list, for example to read its position.
    pub fn list(&self) -> &S {
        &self.stream
    }

    /// Returns the list, for example to continue it in async code.
    pub fn into_list(self) -> S {
        self.stream
    }
}

impl<S> Iterator for ListIter<S>
where
    S: Stream + Send + Unpin,
    S::Item: Send,
{
    type Item = S::Item;

    fn next(&mut self) -> Option<S::Item> {
        let stream = &mut self.stream;
        wait(poll_fn(|context| Pin::new(&mut *stream).poll_next(context)))
    }
}

impl<P: Paginated + Clone> Request<P> {
    /// Reads the list item by item and blocks for each: [`items`](Self::items) for programs without async.
    ///
    /// ```no_run
    /// # use highlevel_runtime::{Error, Paginated, Request};
    /// # fn read<P>(request: Request<P>) -> Result<(), Error>
    /// # where
    /// #     P: Paginated + Clone + Send,
    /// #     P::Item: Send,
    /// #     P::Error: Send,
    /// # {
    /// for item in request.items_blocking() {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items_blocking(&self) -> ListIter<Items<P>> {
        ListIter {
            stream: self.items(),
        }
    }

    /// Reads the list page by page and blocks for each: [`pages`](Self::pages) for programs without async.
    pub fn pages_blocking(&self) -> ListIter<Pages<P>> {
        ListIter {
            stream: self.pages(),
        }
    }
}

impl<S: fmt::Debug> fmt::Debug for ListIter<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("ListIter")
            .field(&self.stream)
            .finish()
    }
}

impl<P: Operation> Request<P> {
    /// Sends the call, waits, and returns the result: [`send`](Self::send) for programs without async.
    ///
    /// # Errors
    ///
    /// Fails as [`send`](Self::send) does.
    pub fn send_blocking(&self) -> Result<P::Output, OperationError<P::Error>> {
        self.send_with_meta_blocking().map(Response::into_value)
    }

    /// Sends the call, waits, and returns the result together with the response:
    /// [`send_with_meta`](Self::send_with_meta) for programs without async.
    ///
    /// # Errors
    ///
    /// Fails as [`send`](Self::send) does.
    pub fn send_with_meta_blocking(&self) -> Result<Response<P::Output>, OperationError<P::Error>> {
        // Decode on this thread, so that the response type need not be `Send`.
        read::<P>(wait(self.execute()))
    }

    /// Sends the call, waits, and returns the whole response with the envelope around its output:
    /// [`send_whole`](Self::send_whole) for programs without async.
    ///
    /// # Errors
    ///
    /// Fails as [`send_whole`](Self::send_whole) does.
    pub fn send_whole_blocking(&self) -> Result<Response<P::Whole>, OperationError<P::Error>> {
        read_whole::<P>(wait(self.execute()))
    }

    /// Sends the call, waits, and returns the response untouched: [`send_raw`](Self::send_raw) for programs without
    /// async.
    ///
    /// # Errors
    ///
    /// Fails as [`send_raw`](Self::send_raw) does.
    pub fn send_raw_blocking(&self) -> Result<RawResponse, Error> {
        Ok(wait(self.execute_raw())?.response)
    }
}

impl Download {
    /// Returns a reader of the body, for programs without async. Reading blocks until the server has sent more of the body.
    ///
    /// Use it for a call that was sent by [`send_blocking`](Request::send_blocking) or [`wait`]. If the call was awaited, the
    /// runtime of that task receives the body, so the reader must not block that runtime.
    pub fn into_reader(self) -> DownloadReader {
        DownloadReader {
            download: self,
            piece: Bytes::new(),
        }
    }
}

/// A blocking reader of a [`Download`], see [`Download::into_reader`].
#[derive(Debug)]
pub struct DownloadReader {
    download: Download,
    piece: Bytes,
}

impl Read for DownloadReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.piece.is_empty() {
            match wait(self.download.chunk()).map_err(io::Error::other)? {
                Some(piece) => self.piece = piece,
                None => return Ok(0),
            }
        }
        let length = buffer.len().min(self.piece.len());
        self.piece.copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}
