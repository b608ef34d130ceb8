//! The Brand Boards API, version 3: 11 operations.
//!
//! [`Client::v3_brand_boards`](crate::Client::v3_brand_boards) returns the handle [`BrandBoards`], which has a method for each operation.
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
//!
//! # Brand Voices
//!
//! | method | request | |
//! | --- | --- | --- |
//! | [`list_brand_voices`](BrandBoards::list_brand_voices) | `GET /brand-boards/locations/{locationId}/brand-voices` | Lists the brand voices of a location. |
//! | [`create_brand_voice`](BrandBoards::create_brand_voice) | `POST /brand-boards/locations/{locationId}/brand-voices` | Creates a brand voice from answers, a website or a description. |
//! | [`get_brand_voice`](BrandBoards::get_brand_voice) | `GET /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}` | Returns a brand voice. |
//! | [`delete_brand_voice`](BrandBoards::delete_brand_voice) | `DELETE /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}` | Deletes a brand voice. |
//! | [`update_brand_voice`](BrandBoards::update_brand_voice) | `PATCH /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}` | Updates a brand voice. |
//! | [`set_default_brand_voice`](BrandBoards::set_default_brand_voice) | `POST /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}/default` | Makes a brand voice the default of its location. |

use highlevel_runtime::{Api, Client, Request};

use crate::LocationId;

mod create_brand_board;
mod create_brand_voice;
mod delete_brand_board;
mod delete_brand_voice;
mod errors;
mod get_brand_board;
mod get_brand_voice;
mod list_brand_boards;
mod list_brand_voices;
mod set_default_brand_voice;
mod types;
mod update_brand_board;
mod update_brand_voice;
#[cfg(feature = "serde")]
mod json;

#[cfg(feature = "mock")]
pub mod mock;

pub mod operations;

pub use self::types::{
    BrandBoard, BrandBoardList, BrandBoardMeta, BrandBoardSource, BrandBoardSummary,
    BrandBoardUpdate, BrandLogo, BrandPhone, BrandVoice, BrandVoiceAnswers,
    BrandVoiceList, BrandVoiceSource, BrandVoiceSummary, BrandVoiceUpdate, Color,
    ColorRequired, Font, MissingAssets, NewBrandBoard, NewBrandVoice,
    NewBrandVoiceAnswers, SetDefaultBrandVoiceResponse,
};
pub use crate::shared::brand_boards::{InvalidLocationErrorBody, NotFoundErrorBody};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Brand Boards",
    version: "v3",
    module: "v3::brand_boards",
    feature: "v3-brand-boards",
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
    /// The board starts blank, as a copy of another board, or with the design found on a
    /// website.
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
    /// use highlevel::v3::brand_boards::{Font, NewBrandBoard};
    ///
    /// let brand_board = client
    ///     .v3_brand_boards()
    ///     .create_brand_board(
    ///         NewBrandBoard::new("ve9EPM428h8vShlRW1KT", "Acme Bakery")
    ///             .fonts([Font::new("Montserrat", "sans-serif", "Heading Font")]),
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

    /// Lists the brand voices of a location.
    ///
    /// At most 20 are returned at a time.
    ///
    /// Returns one page, [`BrandVoiceList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListBrandVoicesError`](operations::ListBrandVoicesError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /brand-boards/locations/{locationId}/brand-voices` (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut brand_voice_summaries = client
    ///     .v3_brand_boards()
    ///     .list_brand_voices("ve9EPM428h8vShlRW1KT")
    ///     .items();
    /// while let Some(brand_voice_summary) = brand_voice_summaries.next().await {
    ///     let brand_voice_summary = brand_voice_summary?;
    ///     println!("{:?}", brand_voice_summary.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_brand_voices(
        &self,
        location_id: impl Into<LocationId>,
    ) -> operations::ListBrandVoices {
        let params = operations::ListBrandVoicesParams::new(location_id);
        operations::ListBrandVoices {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a brand voice from answers, a website or a description.
    ///
    /// The [`type_`](NewBrandVoice::type_) of the body decides which field is required:
    /// `answers` for `manual`, `url` for `url`, and `description` for `description`.
    ///
    /// Returns [`BrandVoice`]. Errors are
    /// [`CreateBrandVoiceError`](operations::CreateBrandVoiceError).
    ///
    /// Needs a location's token.
    ///
    /// `POST /brand-boards/locations/{locationId}/brand-voices` (no page of its own in
    /// the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::brand_boards::{
    ///     BrandVoiceSource, NewBrandVoice, NewBrandVoiceAnswers,
    /// };
    ///
    /// let brand_voice = client
    ///     .v3_brand_boards()
    ///     .create_brand_voice(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         NewBrandVoice::new(BrandVoiceSource::Manual)
    ///             .name("Friendly and local")
    ///             .answers(
    ///                 NewBrandVoiceAnswers::new(
    ///                     "Acme Inc",
    ///                     "Professional and friendly",
    ///                     "Small business owners",
    ///                     "Difficulty with time management",
    ///                 ),
    ///             ),
    ///     )
    ///     .await?;
    /// println!("{:?}", brand_voice.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_brand_voice(
        &self,
        location_id: impl Into<LocationId>,
        body: NewBrandVoice,
    ) -> operations::CreateBrandVoice {
        let params = operations::CreateBrandVoiceParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Returns a brand voice.
    ///
    /// Returns [`BrandVoice`]. Errors are
    /// [`GetBrandVoiceError`](operations::GetBrandVoiceError).
    ///
    /// Needs a location's token.
    ///
    /// `GET /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}` (no page of
    /// its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let brand_voice = client
    ///     .v3_brand_boards()
    ///     .get_brand_voice("ve9EPM428h8vShlRW1KT", "6634f0b8c29d1e7a5f03b4c6")
    ///     .await?;
    /// println!("{:?}", brand_voice.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_brand_voice(
        &self,
        location_id: impl Into<LocationId>,
        brand_voice_id: impl Into<String>,
    ) -> operations::GetBrandVoice {
        let params = operations::GetBrandVoiceParams::new(location_id, brand_voice_id);
        Request::new(self.client, params)
    }

    /// Deletes a brand voice.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteBrandVoiceError`](operations::DeleteBrandVoiceError).
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}` (no page
    /// of its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_brand_boards()
    ///     .delete_brand_voice("ve9EPM428h8vShlRW1KT", "6634f0b8c29d1e7a5f03b4c6")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_brand_voice(
        &self,
        location_id: impl Into<LocationId>,
        brand_voice_id: impl Into<String>,
    ) -> operations::DeleteBrandVoice {
        let params = operations::DeleteBrandVoiceParams::new(
            location_id,
            brand_voice_id,
        );
        Request::new(self.client, params)
    }

    /// Updates a brand voice.
    ///
    /// Returns [`BrandVoice`]. Errors are
    /// [`UpdateBrandVoiceError`](operations::UpdateBrandVoiceError).
    ///
    /// Needs a location's token.
    ///
    /// `PATCH /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}` (no page
    /// of its own in the [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// use highlevel::v3::brand_boards::BrandVoiceUpdate;
    ///
    /// let brand_voice = client
    ///     .v3_brand_boards()
    ///     .update_brand_voice(
    ///         "ve9EPM428h8vShlRW1KT",
    ///         "6634f0b8c29d1e7a5f03b4c6",
    ///         BrandVoiceUpdate::new().name("Customer support voice"),
    ///     )
    ///     .await?;
    /// println!("{:?}", brand_voice.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_brand_voice(
        &self,
        location_id: impl Into<LocationId>,
        brand_voice_id: impl Into<String>,
        body: BrandVoiceUpdate,
    ) -> operations::UpdateBrandVoice {
        let params = operations::UpdateBrandVoiceParams::new(
            location_id,
            brand_voice_id,
            body,
        );
        Request::new(self.client, params)
    }

    /// Makes a brand voice the default of its location.
    ///
    /// The previous default is no longer the default.
    ///
    /// Returns [`SetDefaultBrandVoiceResponse`]. Errors are
    /// [`SetDefaultBrandVoiceError`](operations::SetDefaultBrandVoiceError).
    ///
    /// Needs a location's token.
    ///
    /// `POST /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}/default`
    /// (no page of its own in the
    /// [documentation](https://marketplace.gohighlevel.com/docs/))
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .v3_brand_boards()
    ///     .set_default_brand_voice("ve9EPM428h8vShlRW1KT", "6634f0b8c29d1e7a5f03b4c6")
    ///     .await?;
    /// println!("{:?}", response.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_default_brand_voice(
        &self,
        location_id: impl Into<LocationId>,
        brand_voice_id: impl Into<String>,
    ) -> operations::SetDefaultBrandVoice {
        let params = operations::SetDefaultBrandVoiceParams::new(
            location_id,
            brand_voice_id,
        );
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
    ///     .v3_brand_boards()
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
    ///     .v3_brand_boards()
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
    /// [`list_brand_boards`](crate::v3::brand_boards::BrandBoards::list_brand_boards)
    /// still returns it if `deleted` is true. The response contains the board.
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
    ///     .v3_brand_boards()
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
    /// use highlevel::v3::brand_boards::BrandBoardUpdate;
    ///
    /// let brand_board = client
    ///     .v3_brand_boards()
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
