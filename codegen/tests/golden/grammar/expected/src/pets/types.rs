//! Types of the requests and responses of the Pets API.

use highlevel_runtime::{
    Encode, Extra, IntoOptional, Writer, impl_debug, impl_extra, open_enum,
    open_enum_encode,
};

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum RoadSide {
    /// `sunny`
    Sunny,
    /// `shady`
    Shady,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl RoadSide {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sunny => "sunny",
            Self::Shady => "shady",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RoadSide {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "sunny" => Self::Sunny,
            "shady" => Self::Shady,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// The documented schema `TagDto`.
#[derive(Clone)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct TagFields {
    /// The property `name`.
    pub name: String,
    /// The property `color`.
    pub color: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl TagFields {
    /// Creates a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            color: None,
            extra: Extra::new(),
        }
    }

    /// The property `color`.
    #[must_use]
    pub fn color(mut self, value: impl IntoOptional<String>) -> Self {
        self.color = value.into_optional();
        self
    }
}

impl Encode for TagFields {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("name", &self.name);
        object.field("color", &self.color);
    }
}

/// The documented schema `WalkChangeDto`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct WalkUpdate {
    /// The property `weatherForecast`.
    pub weather_forecast: Option<WeatherForecast>,
    /// The property `note`.
    pub note: Option<String>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl WalkUpdate {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `weatherForecast`.
    #[must_use]
    pub fn weather_forecast(
        mut self,
        value: impl IntoOptional<WeatherForecast>,
    ) -> Self {
        self.weather_forecast = value.into_optional();
        self
    }

    /// The property `note`.
    #[must_use]
    pub fn note(mut self, value: impl IntoOptional<String>) -> Self {
        self.note = value.into_optional();
        self
    }
}

impl Encode for WalkUpdate {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("weatherForecast", &self.weather_forecast);
        object.field("note", &self.note);
    }
}

/// The documented schema `WalkDto`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewWalk {
    /// The property `route`.
    pub route: Option<NewWalkRoute>,
    /// The property `weatherForecast`.
    pub weather_forecast: Option<WeatherForecast>,
    /// The property `surroundingsAround`.
    pub surroundings_around: Option<RoadSide>,
    /// The property `roadSide`.
    pub road_side: Option<NewWalkRoadSide>,
    /// The property `accompaniment`.
    pub accompaniment: Option<NewWalkAccompaniment>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewWalk {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `route`.
    #[must_use]
    pub fn route(mut self, value: impl IntoOptional<NewWalkRoute>) -> Self {
        self.route = value.into_optional();
        self
    }

    /// The property `weatherForecast`.
    #[must_use]
    pub fn weather_forecast(
        mut self,
        value: impl IntoOptional<WeatherForecast>,
    ) -> Self {
        self.weather_forecast = value.into_optional();
        self
    }

    /// The property `surroundingsAround`.
    #[must_use]
    pub fn surroundings_around(mut self, value: impl IntoOptional<RoadSide>) -> Self {
        self.surroundings_around = value.into_optional();
        self
    }

    /// The property `roadSide`.
    #[must_use]
    pub fn road_side(mut self, value: impl IntoOptional<NewWalkRoadSide>) -> Self {
        self.road_side = value.into_optional();
        self
    }

    /// The property `accompaniment`.
    #[must_use]
    pub fn accompaniment(
        mut self,
        value: impl IntoOptional<NewWalkAccompaniment>,
    ) -> Self {
        self.accompaniment = value.into_optional();
        self
    }
}

impl Encode for NewWalk {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("route", &self.route);
        object.field("weatherForecast", &self.weather_forecast);
        object.field("surroundingsAround", &self.surroundings_around);
        object.field("roadSide", &self.road_side);
        object.field("accompaniment", &self.accompaniment);
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum WeatherForecast {
    /// `sun`
    Sun,
    /// `rain`
    Rain,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl WeatherForecast {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sun => "sun",
            Self::Rain => "rain",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for WeatherForecast {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "sun" => Self::Sun,
            "rain" => Self::Rain,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum NewWalkRoute {
    /// `river`
    River,
    /// `wood`
    Wood,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl NewWalkRoute {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::River => "river",
            Self::Wood => "wood",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NewWalkRoute {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "river" => Self::River,
            "wood" => Self::Wood,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

/// An object described within `v2/pets.yaml`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "extra-traits", derive(PartialEq))]
#[non_exhaustive]
pub struct NewWalkRoadSide {
    /// The property `left`.
    pub left: Option<bool>,
    /// The members that no other field holds.
    pub extra: Extra,
}

impl NewWalkRoadSide {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `left`.
    #[must_use]
    pub fn left(mut self, value: impl IntoOptional<bool>) -> Self {
        self.left = value.into_optional();
        self
    }
}

impl Encode for NewWalkRoadSide {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object_with(&self.extra);
        object.field("left", &self.left);
    }
}

/// One of a set of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "extra-traits", derive(Hash))]
#[non_exhaustive]
pub enum NewWalkAccompaniment {
    /// `leash`
    Leash,
    /// `none`
    None,
    /// A value that the documentation does not list.
    Unknown(String),
}

impl NewWalkAccompaniment {
    /// Returns the value as it is sent and received.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Leash => "leash",
            Self::None => "none",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for NewWalkAccompaniment {
    #[inline]
    fn from(value: &str) -> Self {
        match value {
            "leash" => Self::Leash,
            "none" => Self::None,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl_debug! {
    TagFields, WalkUpdate, NewWalk, NewWalkRoadSide,
}

impl_extra! {
    TagFields, WalkUpdate, NewWalk, NewWalkRoadSide,
}

open_enum! {
    RoadSide, WeatherForecast, NewWalkRoute, NewWalkAccompaniment,
}

open_enum_encode! {
    RoadSide, WeatherForecast, NewWalkRoute, NewWalkAccompaniment,
}

#[cfg(feature = "extra-traits")]
highlevel_runtime::open_enum_extras! {
    RoadSide, WeatherForecast, NewWalkRoute, NewWalkAccompaniment,
}
