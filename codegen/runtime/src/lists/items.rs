//! A list, item by item.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::error::OperationError;
use crate::operation::Operation;
use crate::paging::{PagingError, Position};

use super::Paginated;
use super::pages::Pages;

/// The items of a list, in order, requested page by page: see [`Pages`] for the first and the last page, and for the state
/// after an error.
///
/// Use it as a [`Stream`] or call [`next`](Self::next).
#[must_use = "nothing is sent before an item is asked for"]
pub struct Items<P: Paginated> {
    pages: Pages<P>,
    page: std::vec::IntoIter<P::Item>,
    /// The position of the next item of the current page. It only counts while that page has items left.
    at: Option<Position>,
}

type NextItem<P> = Option<Result<<P as Paginated>::Item, OperationError<<P as Operation>::Error>>>;

impl<P: Paginated> Items<P> {
    pub(super) fn new(pages: Pages<P>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
            at: None,
        }
    }

    /// Continues at a position that [`position`](Self::position), [`Pages::position`] or
    /// [`Page::position`](super::Page::position) has returned for a request with the same other parameters. It may be before the
    /// current one.
    ///
    /// # Errors
    ///
    /// Fails when the position is of another operation, or of another version of this operation.
    pub fn resume(self, position: &Position) -> Result<Self, PagingError> {
        self.pages.resume(position).map(Self::new)
    }

    /// Returns the position of the next item, or `None` if it is known that all items have been read, or if the rest cannot be
    /// read.
    pub fn position(&self) -> Option<Position> {
        match &self.at {
            Some(position) if self.page.len() > 0 => Some(position.clone()),
            _ => self.pages.position(),
        }
    }

    /// Returns the next item, or `None` after the last one. It is cancel safe: dropping the future loses no item.
    ///
    /// # Errors
    ///
    /// Fails as [`Pages::next`] does.
    pub async fn next(&mut self) -> NextItem<P> {
        poll_fn(|cx| self.poll_item(cx)).await
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<NextItem<P>> {
        loop {
            if let Some(item) = self.page.next() {
                if let Some(position) = &mut self.at {
                    position.within += 1;
                }
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(cx)) {
                Some(Ok(page)) => {
                    self.at = Some(page.begin);
                    self.page = page.items.into_iter();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<P: Paginated> Stream for Items<P> {
    type Item = Result<P::Item, OperationError<P::Error>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<NextItem<P>> {
        self.get_mut().poll_item(cx)
    }
}

/// No field is pinned structurally.
impl<P: Paginated> Unpin for Items<P> {}

impl<P: Paginated> fmt::Debug for Items<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Items")
            .field("operation", &format_args!("{}", P::METADATA))
            .finish_non_exhaustive()
    }
}
