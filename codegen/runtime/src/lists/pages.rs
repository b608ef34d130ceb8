//! A list, page by page.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use crate::call::Request;
use crate::error::OperationError;
use crate::operation::Operation;
use crate::paging::facts::Facts;
use crate::paging::walk::{Turn, Walk};
use crate::paging::{PagingError, Position};
use crate::response::Response;

use super::Paginated;
use super::page::Page;

const FIRST_PAUSE: Duration = Duration::from_millis(50);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// The pages of a list, in order, each requested on demand.
///
/// Use it as a [`Stream`] or call [`next`](Self::next). It begins at the position in the request and uses the page size of the
/// request, or else the documented maximum. It ends after the last page: when the server states that there are no more items, or
/// when it does not state that there are more and the page is empty, is shorter than a page size that the server is known to fill,
/// repeats a short page before it, or lacks the cursor of a next page. A first page without items is returned as a page, and so is
/// an empty page in the middle whose response has a next position.
///
/// After an [`Error`](crate::Error) that [`is_retryable`](crate::Error::is_retryable), the next call requests the same page
/// again, so no item is lost; the caller decides when to give up. From the second error in a row it waits before the request, for
/// up to 10 seconds. Any other error ends the stream, because the same request would fail again; the [`position`](Self::position)
/// remains unless the rest cannot be read, so that a program can resume when the cause is fixed.
/// [`Error::Paging`](crate::Error::Paging) is such an error: an absent list is not treated as the end of the list unless the
/// response states that there are no more items, nor is an absent cursor if it states that there are more, or if the cursor is a
/// value of the last item and the page is not known to be the last one.
///
/// If pages are requested by an offset or a page number, items that are added or deleted meanwhile shift the rest, so items can
/// be missed or returned twice. No client can detect that.
#[must_use = "nothing is sent before a page is asked for"]
pub struct Pages<P: Paginated> {
    request: Request<P>,
    walk: Walk,
    pending: Option<Sending<P>>,
    /// Whether an error has ended the stream.
    is_over: bool,
    /// Number of consecutive errors.
    failures: u32,
}

type Sent<P> = Result<Response<<P as Operation>::Output>, OperationError<<P as Operation>::Error>>;
type Sending<P> = Pin<Box<dyn Future<Output = Sent<P>> + Send>>;
type NextPage<P> =
    Option<Result<Page<<P as Paginated>::Item>, OperationError<<P as Operation>::Error>>>;

impl<P: Paginated> Pages<P> {
    pub(super) fn new(mut request: Request<P>) -> Self {
        let walk = Walk::new(P::METADATA, P::PAGING, request.params_mut().slots());
        Self {
            request,
            walk,
            pending: None,
            is_over: false,
            failures: 0,
        }
    }

    /// Continues at a position that [`position`](Self::position), [`Page::position`] or
    /// [`Items::position`](super::Items::position) has returned for a request with the same other parameters. If a page had
    /// been read in part, the rest of that page is returned first. The position may be before the current one.
    ///
    /// # Errors
    ///
    /// Fails when the position is of another operation, or of another version of this operation.
    pub fn resume(mut self, position: &Position) -> Result<Self, PagingError> {
        self.walk.resume(position)?;
        self.pending = None;
        self.is_over = false;
        Ok(self)
    }

    /// Returns the position of the next page, or `None` if it is known that all pages have been read, or if the rest cannot be
    /// read.
    pub fn position(&self) -> Option<Position> {
        self.walk.position().cloned()
    }

    /// Returns the next page, or `None` after the last one. It is cancel safe: dropping the future loses no page.
    ///
    /// # Errors
    ///
    /// Those of [`Request::send`], and [`Error::Paging`](crate::Error::Paging) when reading the list cannot continue.
    /// After an error that [`is_retryable`](crate::Error::is_retryable) calling again requests the same page; after any
    /// other error the stream has ended.
    pub async fn next(&mut self) -> NextPage<P> {
        poll_fn(|cx| self.poll_page(cx)).await
    }

    pub(super) fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<NextPage<P>> {
        if self.is_over {
            return Poll::Ready(None);
        }
        let page = ready!(self.poll_request(cx));
        // End the stream after an error that cannot be retried, because the same request would fail each time.
        self.is_over = matches!(&page, Some(Err(error)) if !error.is_retryable());
        self.failures = match &page {
            Some(Err(_)) => self.failures.saturating_add(1),
            Some(Ok(_)) | None => 0,
        };
        Poll::Ready(page)
    }

    fn poll_request(&mut self, cx: &mut Context<'_>) -> Poll<NextPage<P>> {
        if self.pending.is_none() {
            match self.walk.aim(self.request.params_mut().slots()) {
                Ok(true) => {
                    let pause = pause_after(self.failures);
                    let sending = self.request.send_with_meta();
                    self.pending = Some(Box::pin(async move {
                        if !pause.is_zero() {
                            tokio::time::sleep(pause).await;
                        }
                        sending.await
                    }));
                }
                Ok(false) => return Poll::Ready(None),
                Err(error) => return Poll::Ready(Some(Err(error.into()))),
            }
        }
        let Some(pending) = &mut self.pending else {
            return Poll::Ready(None);
        };
        let sent = ready!(pending.as_mut().poll(cx));
        self.pending = None;
        Poll::Ready(match sent {
            Ok(response) => self.receive(response).transpose(),
            Err(error) => Some(Err(error)),
        })
    }

    fn receive(
        &mut self,
        response: Response<P::Output>,
    ) -> Result<Option<Page<P::Item>>, OperationError<P::Error>> {
        let facts = Facts::read(P::PAGING, response.body());
        let (begin, next) = match self.walk.turn(&facts)? {
            Turn::Page { begin, next } => (begin, next),
            Turn::End => return Ok(None),
        };
        let (output, response) = response.split();
        let mut items = P::items(output);
        items.drain(..begin.within.min(items.len()));
        Ok(Some(Page {
            items,
            begin,
            next,
            total: facts.total,
            response,
        }))
    }
}

/// Returns the delay before a page is requested again after a number of consecutive errors. Without it, a caller that ignores
/// errors would send requests as fast as possible.
fn pause_after(failures: u32) -> Duration {
    match failures {
        0 | 1 => Duration::ZERO,
        _ => FIRST_PAUSE
            .saturating_mul(1 << failures.min(16))
            .min(LONGEST_PAUSE),
    }
}

impl<P: Paginated> Stream for Pages<P> {
    type Item = Result<Page<P::Item>, OperationError<P::Error>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<NextPage<P>> {
        self.get_mut().poll_page(cx)
    }
}

/// No field is pinned structurally.
impl<P: Paginated> Unpin for Pages<P> {}

impl<P: Paginated> fmt::Debug for Pages<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("operation", &format_args!("{}", P::METADATA))
            .finish_non_exhaustive()
    }
}
