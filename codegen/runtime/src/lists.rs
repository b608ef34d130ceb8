//! The streams that read a list whole, page by page and item by item.

mod items;
mod page;
mod pages;

use crate::call::Request;
use crate::paging::Paginated;

pub use items::Items;
pub use page::Page;
pub use pages::Pages;

impl<P: Paginated + Clone> Request<P> {
    /// Reads the list page by page, beginning where this request says: see [`Pages`].
    pub fn pages(&self) -> Pages<P> {
        Pages::new(self.clone())
    }

    /// Reads the list item by item, beginning where this request says: see [`Items`].
    pub fn items(&self) -> Items<P> {
        Items::new(self.pages())
    }
}
