//! A list, page by page.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::call::Request;
use crate::error::Error;
use crate::operation::Operation;
use crate::paging::facts::Facts;
use crate::paging::walk::{Turn, Walk};
use crate::paging::{PagingError, Position};
use crate::response::Response;

use super::Paginated;
use super::page::Page;

/// The pages of a list, in order, each requested when it is asked for.
///
/// Use it as a [`Stream`] or call [`next`](Self::next). It begins where the request says, asks for as many items as the
/// request says, or for the most that is documented, and ends after the last page: when the server says so, when a page
/// is empty, or when one is shorter than pages are known to be. A first page without items is a page.
///
/// After an [`Error`] of a call the next one requests the same page again, so nothing is lost; to give up is up to the
/// caller. An [`Error::Paging`] ends the stream: a server that repeats itself cannot keep it going.
///
/// Where a page begins at a number of items or at a page number, what is added or deleted before it meanwhile moves the
/// rest: items can then be missed or come twice. No client can tell.
#[must_use = "nothing is sent before a page is asked for"]
pub struct Pages<P: Paginated> {
    request: Request<P>,
    walk: Walk,
    pending: Option<Sending<P>>,
}

type Sent<P> = Result<Response<<P as Operation>::Output>, Error<<P as Operation>::Error>>;
type Sending<P> = Pin<Box<dyn Future<Output = Sent<P>> + Send>>;
type NextPage<P> = Option<Result<Page<<P as Paginated>::Item>, Error<<P as Operation>::Error>>>;

impl<P: Paginated> Pages<P> {
    pub(super) fn new(mut request: Request<P>) -> Self {
        let walk = Walk::new(P::METADATA, P::PAGING, request.params_mut().slots());
        Self {
            request,
            walk,
            pending: None,
        }
    }

    /// Goes on at a position instead: one that [`position`](Self::position), [`Page::position`] or
    /// [`Items::position`](super::Items::position) has returned for a request with the same other parameters. Of a page
    /// that had been read in part the rest comes first.
    ///
    /// # Errors
    ///
    /// Fails when the position is of another operation.
    pub fn resume(mut self, position: &Position) -> Result<Self, PagingError> {
        self.walk.resume(position)?;
        self.pending = None;
        Ok(self)
    }

    /// Returns where the next page begins, or nothing once all has been read or cannot be.
    pub fn position(&self) -> Option<Position> {
        self.walk.position().cloned()
    }

    /// Returns the next page, or nothing after the last one. Dropping the future loses nothing.
    ///
    /// # Errors
    ///
    /// Those of [`Request::send`]; calling again requests the same page. [`Error::Paging`] when the list cannot be read
    /// on; the stream has then ended.
    pub async fn next(&mut self) -> NextPage<P> {
        poll_fn(|cx| self.poll_page(cx)).await
    }

    pub(super) fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<NextPage<P>> {
        if self.pending.is_none() {
            match self.walk.aim(self.request.params_mut().slots()) {
                Ok(true) => self.pending = Some(Box::pin(self.request.send_with_meta())),
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
    ) -> Result<Option<Page<P::Item>>, Error<P::Error>> {
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

impl<P: Paginated> Stream for Pages<P> {
    type Item = Result<Page<P::Item>, Error<P::Error>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<NextPage<P>> {
        self.get_mut().poll_page(cx)
    }
}

/// Nothing in it is pinned in place.
impl<P: Paginated> Unpin for Pages<P> {}

impl<P: Paginated> fmt::Debug for Pages<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("operation", &P::METADATA.id)
            .finish_non_exhaustive()
    }
}
