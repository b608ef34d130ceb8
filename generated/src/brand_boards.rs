//! The Brand Boards API, version 2: 5 operations.
//!
//! [`Client::brand_boards`](crate::Client::brand_boards) returns the handle [`BrandBoards`], which has a method for each operation.
//! The module [`operations`] has the request builders, the parameters and the error enums of these methods.
//!
//! # Brand Boards
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`create_brand_board`](BrandBoards::create_brand_board) | `POST /brand-boards/` | Creates a brand board. |
//! | [`list_brand_boards`](BrandBoards::list_brand_boards) | `GET /brand-boards/{locationId}` | Lists the brand boards of a location. |
//! | [`get_brand_board`](BrandBoards::get_brand_board) | `GET /brand-boards/{locationId}/{id}` | Returns a brand board. |
//! | [`delete_brand_board`](BrandBoards::delete_brand_board) | `DELETE /brand-boards/{locationId}/{id}` | Marks a brand board as deleted. |
//! | [`update_brand_board`](BrandBoards::update_brand_board) | `PATCH /brand-boards/{locationId}/{id}` | Updates a brand board. |

use highlevel_runtime::{Api, Client, Request};

use crate::LocationId;

mod create_brand_board;
mod delete_brand_board;
mod errors;
mod get_brand_board;
mod list_brand_boards;
mod types;
mod update_brand_board;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{
    BrandBoard, BrandBoardList, BrandBoardMeta, BrandBoardSource, BrandBoardSummary,
    BrandBoardUpdate, BrandLogo, Color, ColorRequired, Font, NewBrandBoard,
};
pub use crate::shared::brand_boards::{InvalidLocationErrorBody, NotFoundErrorBody};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Brand Boards",
    version: "v2",
    module: "brand_boards",
    feature: "brand-boards",
};

/// The Brand Boards API: a method for each operation.
#[derive(Clone, Copy, Debug)]
pub struct BrandBoards<'a> {
    client: &'a Client,
}

impl<'a> BrandBoards<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Creates a brand board.
    ///
    /// The board starts blank or as a copy of another board.
    ///
    /// Returns [`BrandBoard`]. Errors are
    /// [`CreateBrandBoardError`](operations::CreateBrandBoardError).
    ///
    /// Needs a location's token with the scope `brand-boards/design-kit.write`.
    ///
    /// `POST /brand-boards/`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/brand-boards/create-brand-board))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::brand_boards::{Font, NewBrandBoard};
    ///
    /// let brand_board = client
    ///     .brand_boards()
    ///     .create_brand_board(
    ///         NewBrandBoard::new("ve9EPM428h8vShlRW1KT", "Acme Bakery")
    ///             .fonts([
    ///                 Font::new("font_def456", "Montserrat", "sans-serif", "Heading Font"),
    ///             ]),
    ///     )
    ///     .await?;
    /// println!("{:?}", brand_board.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_brand_board(
        &self,
        body: NewBrandBoard,
    ) -> operations::CreateBrandBoard {
        let params = operations::CreateBrandBoardParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the brand boards of a location.
    ///
    /// Returns one page, [`BrandBoardList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListBrandBoardsError`](operations::ListBrandBoardsError).
    ///
    /// Needs a location's token with the scope `brand-boards/design-kit.readonly`.
    ///
    /// `GET /brand-boards/{locationId}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/brand-boards/get-brand-boards-by-location))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut brand_board_summaries = client
    ///     .brand_boards()
    ///     .list_brand_boards("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(brand_board_summary) = brand_board_summaries.next().await {
    ///     let brand_board_summary = brand_board_summary?;
    ///     println!("{:?}", brand_board_summary.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getBrandBoardsByLocation")]
    pub fn list_brand_boards(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListBrandBoards {
        let params = operations::ListBrandBoardsParams::new(location_id);
        operations::ListBrandBoards {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a brand board.
    ///
    /// Returns [`BrandBoard`]. Errors are
    /// [`GetBrandBoardError`](operations::GetBrandBoardError).
    ///
    /// Needs a location's token with the scope `brand-boards/design-kit.readonly`.
    ///
    /// `GET /brand-boards/{locationId}/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/brand-boards/get-brand-board-by-id))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let brand_board = client
    ///     .brand_boards()
    ///     .get_brand_board("ve9EPM428h8vShlRW1KT", "65c8e4a7d92b1f3066ae57d4")
    ///     .await?;
    /// println!("{:?}", brand_board.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getBrandBoardById")]
    pub fn get_brand_board(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::GetBrandBoard {
        let params = operations::GetBrandBoardParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Marks a brand board as deleted.
    ///
    /// [`list_brand_boards`](crate::brand_boards::BrandBoards::list_brand_boards) still
    /// returns it if `deleted` is true. The response contains the board.
    ///
    /// Returns [`BrandBoard`]. Errors are
    /// [`DeleteBrandBoardError`](operations::DeleteBrandBoardError).
    ///
    /// Needs a location's token with the scope `brand-boards/design-kit.write`.
    ///
    /// `DELETE /brand-boards/{locationId}/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/brand-boards/delete-brand-board))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .brand_boards()
    ///     .delete_brand_board("ve9EPM428h8vShlRW1KT", "65c8e4a7d92b1f3066ae57d4")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_brand_board(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> operations::DeleteBrandBoard {
        let params = operations::DeleteBrandBoardParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Updates a brand board.
    ///
    /// Returns [`BrandBoard`]. Errors are
    /// [`UpdateBrandBoardError`](operations::UpdateBrandBoardError).
    ///
    /// Needs a location's token with the scope `brand-boards/design-kit.write`.
    ///
    /// `PATCH /brand-boards/{locationId}/{id}`
    /// ([documentation](https://marketplace.gohighlevel.com/docs/ghl/brand-boards/update-brand-board))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::brand_boards::BrandBoardUpdate;
    ///
    /// let brand_board = client
    ///     .brand_boards()
    ///     .update_brand_board(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "65c8e4a7d92b1f3066ae57d4",
    ///         BrandBoardUpdate::new().name("Acme Bakery"),
    ///     )
    ///     .await?;
    /// println!("{:?}", brand_board.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_brand_board(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
        body: BrandBoardUpdate,
    ) -> operations::UpdateBrandBoard {
        let params = operations::UpdateBrandBoardParams::new(location_id, id, body);
        Request::new(self.client, params)
    }
}
