//! The Brand Boards API, version 3: 11 operations.
//!
//! [`Client::v3_brand_boards`](crate::Client::v3_brand_boards) returns the handle [`BrandBoards`], which has a method for each operation.
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

use highlevel_runtime::{Api, Client, Metadata, Operation, Request, impl_debug_params};

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

pub use self::create_brand_board::{
    CreateBrandBoard, CreateBrandBoardError, CreateBrandBoardParams,
};
pub use self::create_brand_voice::{
    CreateBrandVoice, CreateBrandVoiceError, CreateBrandVoiceParams,
};
pub use self::delete_brand_board::{
    DeleteBrandBoard, DeleteBrandBoardError, DeleteBrandBoardParams,
};
pub use self::delete_brand_voice::{
    DeleteBrandVoice, DeleteBrandVoiceError, DeleteBrandVoiceParams,
};
pub use self::get_brand_board::{GetBrandBoard, GetBrandBoardError, GetBrandBoardParams};
pub use self::get_brand_voice::{GetBrandVoice, GetBrandVoiceError, GetBrandVoiceParams};
pub use self::list_brand_boards::{
    ListBrandBoards, ListBrandBoardsError, ListBrandBoardsParams,
};
pub use self::list_brand_voices::{
    ListBrandVoices, ListBrandVoicesError, ListBrandVoicesParams,
};
pub use self::set_default_brand_voice::{
    SetDefaultBrandVoice, SetDefaultBrandVoiceError, SetDefaultBrandVoiceParams,
};
pub use self::types::{
    BrandBoard, BrandBoardList, BrandBoardMeta, BrandBoardSource, BrandBoardSummary,
    BrandBoardUpdate, BrandLogo, BrandPhone, BrandVoice, BrandVoiceAnswers,
    BrandVoiceList, BrandVoiceSource, BrandVoiceSummary, BrandVoiceUpdate, Color,
    ColorRequired, Font, MissingAssets, NewBrandBoard, NewBrandVoice,
    NewBrandVoiceAnswers, SetDefaultBrandVoiceResponse,
};
pub use self::update_brand_board::{
    UpdateBrandBoard, UpdateBrandBoardError, UpdateBrandBoardParams,
};
pub use self::update_brand_voice::{
    UpdateBrandVoice, UpdateBrandVoiceError, UpdateBrandVoiceParams,
};
pub use crate::shared::brand_boards::{InvalidLocationErrorBody, NotFoundErrorBody};

/// The facts that all operations of a module share.
const API: Api = Api {
    title: "Brand Boards",
    version: "v3",
    module: "v3::brand_boards",
    feature: "v3-brand-boards",
};

/// Returns the operations of this API as data.
pub fn operations() -> &'static [&'static Metadata] {
    &[
        <CreateBrandBoardParams as Operation>::METADATA,
        <ListBrandVoicesParams as Operation>::METADATA,
        <CreateBrandVoiceParams as Operation>::METADATA,
        <GetBrandVoiceParams as Operation>::METADATA,
        <DeleteBrandVoiceParams as Operation>::METADATA,
        <UpdateBrandVoiceParams as Operation>::METADATA,
        <SetDefaultBrandVoiceParams as Operation>::METADATA,
        <ListBrandBoardsParams as Operation>::METADATA,
        <GetBrandBoardParams as Operation>::METADATA,
        <DeleteBrandBoardParams as Operation>::METADATA,
        <UpdateBrandBoardParams as Operation>::METADATA,
    ]
}

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
    /// Returns [`BrandBoard`]. Errors are [`CreateBrandBoardError`].
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
    ///         NewBrandBoard::new("ve9EPM428h8vShlRW1KT", "My Brand Board")
    ///             .fonts([Font::new("Montserrat", "sans-serif", "Heading Font")]),
    ///     )
    ///     .await?;
    /// println!("{:?}", brand_board.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_brand_board(&self, body: NewBrandBoard) -> CreateBrandBoard {
        let params = CreateBrandBoardParams::new(body);
        Request::new(self.client, params)
    }

    /// Lists the brand voices of a location.
    ///
    /// At most 20 are returned at a time.
    ///
    /// Returns one page, [`BrandVoiceList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListBrandVoicesError`].
    ///
    /// Needs a location's token.
    ///
    /// `GET /brand-boards/locations/{locationId}/brand-voices`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let mut brand_voice_summaries = client
    ///     .v3_brand_boards()
    ///     .list_brand_voices("oHJiAh0wDG3BzmzACVD6")
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
    ) -> ListBrandVoices {
        let params = ListBrandVoicesParams::new(location_id);
        ListBrandVoices {
            request: Request::new(self.client, params),
        }
    }

    /// Creates a brand voice from answers, a website or a description.
    ///
    /// The [`type_`](NewBrandVoice::type_) of the body decides which field is required:
    /// `answers` for `manual`, `url` for `url`, and `description` for `description`.
    ///
    /// Returns [`BrandVoice`]. Errors are [`CreateBrandVoiceError`].
    ///
    /// Needs a location's token.
    ///
    /// `POST /brand-boards/locations/{locationId}/brand-voices`
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
    ///         "oHJiAh0wDG3BzmzACVD6",
    ///         NewBrandVoice::new(BrandVoiceSource::Manual)
    ///             .name("My Brand Voice")
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
    ) -> CreateBrandVoice {
        let params = CreateBrandVoiceParams::new(location_id, body);
        Request::new(self.client, params)
    }

    /// Returns a brand voice.
    ///
    /// Returns [`BrandVoice`]. Errors are [`GetBrandVoiceError`].
    ///
    /// Needs a location's token.
    ///
    /// `GET /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let brand_voice = client
    ///     .v3_brand_boards()
    ///     .get_brand_voice("oHJiAh0wDG3BzmzACVD6", "6634f0b8c29d1e7a5f03b4c6")
    ///     .await?;
    /// println!("{:?}", brand_voice.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_brand_voice(
        &self,
        location_id: impl Into<LocationId>,
        brand_voice_id: impl Into<String>,
    ) -> GetBrandVoice {
        let params = GetBrandVoiceParams::new(location_id, brand_voice_id);
        Request::new(self.client, params)
    }

    /// Deletes a brand voice.
    ///
    /// Returns [`Acknowledgement`](crate::Acknowledgement). Errors are
    /// [`DeleteBrandVoiceError`].
    ///
    /// Needs a location's token.
    ///
    /// `DELETE /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// client
    ///     .v3_brand_boards()
    ///     .delete_brand_voice("oHJiAh0wDG3BzmzACVD6", "6634f0b8c29d1e7a5f03b4c6")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_brand_voice(
        &self,
        location_id: impl Into<LocationId>,
        brand_voice_id: impl Into<String>,
    ) -> DeleteBrandVoice {
        let params = DeleteBrandVoiceParams::new(location_id, brand_voice_id);
        Request::new(self.client, params)
    }

    /// Updates a brand voice.
    ///
    /// Returns [`BrandVoice`]. Errors are [`UpdateBrandVoiceError`].
    ///
    /// Needs a location's token.
    ///
    /// `PATCH /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}`
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
    ///         "oHJiAh0wDG3BzmzACVD6",
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
    ) -> UpdateBrandVoice {
        let params = UpdateBrandVoiceParams::new(location_id, brand_voice_id, body);
        Request::new(self.client, params)
    }

    /// Makes a brand voice the default of its location.
    ///
    /// The previous default is no longer the default.
    ///
    /// Returns [`SetDefaultBrandVoiceResponse`]. Errors are
    /// [`SetDefaultBrandVoiceError`].
    ///
    /// Needs a location's token.
    ///
    /// `POST /brand-boards/locations/{locationId}/brand-voices/{brandVoiceId}/default`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: highlevel::Client) -> Result<(), highlevel::Error> {
    /// let response = client
    ///     .v3_brand_boards()
    ///     .set_default_brand_voice("oHJiAh0wDG3BzmzACVD6", "6634f0b8c29d1e7a5f03b4c6")
    ///     .await?;
    /// println!("{:?}", response.success);
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_default_brand_voice(
        &self,
        location_id: impl Into<LocationId>,
        brand_voice_id: impl Into<String>,
    ) -> SetDefaultBrandVoice {
        let params = SetDefaultBrandVoiceParams::new(location_id, brand_voice_id);
        Request::new(self.client, params)
    }

    /// Lists the brand boards of a location.
    ///
    /// Returns one page, [`BrandBoardList`]. Use [`pages`](crate::Request::pages) or
    /// [`items`](crate::Request::items) to iterate over all of them. Errors are
    /// [`ListBrandBoardsError`].
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
    ) -> ListBrandBoards {
        let params = ListBrandBoardsParams::new(location_id);
        ListBrandBoards {
            request: Request::new(self.client, params),
        }
    }

    /// Returns a brand board.
    ///
    /// Returns [`BrandBoard`]. Errors are [`GetBrandBoardError`].
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
    ///     .get_brand_board("ve9EPM428h8vShlRW1KT", "507f1f77bcf86cd799439011")
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
    ) -> GetBrandBoard {
        let params = GetBrandBoardParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Marks a brand board as deleted.
    ///
    /// [`list_brand_boards`](crate::v3::brand_boards::BrandBoards::list_brand_boards)
    /// still returns it if `deleted` is true. The response contains the board.
    ///
    /// Returns [`BrandBoard`]. Errors are [`DeleteBrandBoardError`].
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
    ///     .delete_brand_board("ve9EPM428h8vShlRW1KT", "507f1f77bcf86cd799439011")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_brand_board(
        &self,
        location_id: impl Into<LocationId>,
        id: impl Into<String>,
    ) -> DeleteBrandBoard {
        let params = DeleteBrandBoardParams::new(location_id, id);
        Request::new(self.client, params)
    }

    /// Updates a brand board.
    ///
    /// Returns [`BrandBoard`]. Errors are [`UpdateBrandBoardError`].
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
    ///         "507f1f77bcf86cd799439011",
    ///         BrandBoardUpdate::new().name("My Brandboard 2"),
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
    ) -> UpdateBrandBoard {
        let params = UpdateBrandBoardParams::new(location_id, id, body);
        Request::new(self.client, params)
    }
}

impl_debug_params! {
    CreateBrandBoardParams, ListBrandVoicesParams, CreateBrandVoiceParams,
    GetBrandVoiceParams, DeleteBrandVoiceParams, UpdateBrandVoiceParams,
    SetDefaultBrandVoiceParams, ListBrandBoardsParams, GetBrandBoardParams,
    DeleteBrandBoardParams, UpdateBrandBoardParams,
}
