//! Conversions from and to the dates of chrono.

use chrono::{Datelike as _, NaiveDate};

use crate::calendar::Civil;
use crate::set_by::from;

use super::{Date, InvalidDate};

from! {
    Date:
    [] NaiveDate, |date| {
        let days = date.num_days_from_ce() - NaiveDate::default().num_days_from_ce();
        Self::of(Civil::of_number(days.into()))
    };
}

impl TryFrom<&Date> for NaiveDate {
    type Error = InvalidDate;

    fn try_from(date: &Date) -> Result<Self, InvalidDate> {
        let day = date.civil().and_then(|day| {
            let year = day.year.try_into().ok()?;
            Self::from_ymd_opt(year, day.month.into(), day.day.into())
        });
        day.ok_or(InvalidDate(()))
    }
}

impl TryFrom<Date> for NaiveDate {
    type Error = InvalidDate;

    fn try_from(date: Date) -> Result<Self, InvalidDate> {
        (&date).try_into()
    }
}
