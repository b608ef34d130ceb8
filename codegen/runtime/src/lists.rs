//! Streams that read a whole list, page by page or item by item.

mod items;
mod page;
mod pages;

use crate::call::Request;
use crate::operation::Operation;
use crate::paging::{Paging, PagingSlots};

pub use items::Items;
pub use page::Page;
pub use pages::Pages;

/// The parameters of an operation whose response is one page of a list.
pub trait Paginated: Operation + 'static {
    /// The type of the items.
    type Item;

    /// The pagination of the operation.
    const PAGING: &'static Paging;

    /// Returns the items of a page.
    fn items(page: Self::Output) -> Vec<Self::Item>;

    /// Returns the parameters that select the page.
    fn slots(&mut self) -> PagingSlots<'_>;
}

impl<P: Paginated + Clone> Request<P> {
    /// Reads the list page by page, from the position in this request: see [`Pages`].
    pub fn pages(&self) -> Pages<P> {
        Pages::new(self.clone())
    }

    /// Reads the list item by item, from the position in this request: see [`Items`].
    pub fn items(&self) -> Items<P> {
        Items::new(self.pages())
    }
}
