//! Conversions from and to the dates of time.

use crate::calendar::Civil;
use crate::set_by::from;

use super::{Date, InvalidDate};

from! {
    Date:
    [] time::Date, |date| {
        let day = Civil::new(date.year().into(), date.month().into(), date.day());
        Self::of(day.expect("both are the same calendar"))
    };
}

impl TryFrom<&Date> for time::Date {
    type Error = InvalidDate;

    fn try_from(date: &Date) -> Result<Self, InvalidDate> {
        let day = date.civil().and_then(|day| {
            let month = time::Month::try_from(day.month).ok()?;
            Self::from_calendar_date(day.year.try_into().ok()?, month, day.day).ok()
        });
        day.ok_or(InvalidDate(()))
    }
}

impl TryFrom<Date> for time::Date {
    type Error = InvalidDate;

    fn try_from(date: Date) -> Result<Self, InvalidDate> {
        (&date).try_into()
    }
}
