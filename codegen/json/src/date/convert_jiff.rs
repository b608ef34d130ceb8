//! Conversions from and to the dates of jiff.

use jiff::civil;

use crate::calendar::Civil;
use crate::set_by::from;

use super::{Date, InvalidDate};

from! {
    Date:
    [] civil::Date, |date| {
        let day = Civil::new(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs());
        Self::of(day.expect("both are the same calendar"))
    };
}

impl TryFrom<&Date> for civil::Date {
    type Error = InvalidDate;

    fn try_from(date: &Date) -> Result<Self, InvalidDate> {
        let day = date.civil().and_then(|day| {
            let year = day.year.try_into().ok()?;
            let (month, day) = (day.month.try_into().ok()?, day.day.try_into().ok()?);
            Self::new(year, month, day).ok()
        });
        day.ok_or(InvalidDate(()))
    }
}

impl TryFrom<Date> for civil::Date {
    type Error = InvalidDate;

    fn try_from(date: Date) -> Result<Self, InvalidDate> {
        (&date).try_into()
    }
}
