package calendar

import (
	"cmp"
	"iter"
)

// Period is the days from a first day, included, until a day that is no longer part of it, excluded; or from a first
// day on, open-ended. A tour of nine months from July 1, 2008 is the Period from 2008-07-01 until 2009-04-01; its last
// day is March 31, 2009.
//
// Period is a comparable value of 8 bytes: it supports == and can be a map key. The zero Period is none: it has no
// days, and no paper that lacks a day is valid for ever by it. The calendar ends with 9999-12-31; a Period that holds
// that day is open-ended.
//
// Its text form is "2008-07-01/2009-04-01", the second day excluded, with ".." for an open end ("2008-07-01/..") and
// for the beginning of the calendar ("../2009-04-01"); that of the zero Period is empty.
type Period struct {
	// from and until count as Date does; until is endDay where the period is open-ended. Both are 0, or
	// firstDay <= from < until <= endDay.
	from, until int32
}

// period is the Period from a day until another; none where there is no day between them, or either is 0.
func period(from, until int32) Period {
	if from == 0 || from >= until {
		return Period{}
	}
	return Period{from: from, until: until}
}

// Between is the period from a day, included, until another, excluded. It is none where either is no date, or until
// is not after from.
func Between(from, until Date) Period { return period(from.day, until.day) }

// Since is the open-ended period from a day on, that day included. It is none where the day is no date.
func Since(day Date) Period {
	return period(day.day, endDay)
}

// Always is the period of all days of the calendar, open-ended.
func Always() Period { return Period{from: firstDay, until: endDay} }

// Single is the period of one day. It is none where the day is no date.
func Single(day Date) Period { return Days(day, 1) }

// Days is the period of n days from a day on, that day included. It is none where the day is no date, n is not
// positive, or the last day would lie beyond the calendar.
func Days(from Date, n int) Period { return period(from.day, addDays(from.day, n)) }

// Months is the period of n months from a day on, that day included, until the day that [Date.AddMonths] gives,
// excluded: nine months from July 1 end with March 31. It is none where the day is no date, n is not positive, or the
// last day would lie beyond the calendar.
func Months(from Date, n int) Period { return period(from.day, addMonths(from.day, n)) }

// IsZero says whether it is none: a period without days.
func (p Period) IsZero() bool { return p.from == 0 }

// IsOpenEnded says whether the period has no last day.
func (p Period) IsOpenEnded() bool { return p.until == endDay }

// From is the first day of the period. It is no date for the zero Period.
func (p Period) From() Date { return Date{day: p.from} }

// Until is the first day after the period. It is no date where the period is open-ended, and for the zero Period.
func (p Period) Until() Date { return given(p.until) }

// Last is the last day of the period. It is 9999-12-31 where the period is open-ended, and no date for the zero
// Period.
func (p Period) Last() Date {
	if p.from == 0 {
		return Date{}
	}
	return Date{day: p.until - 1}
}

// Len is the number of days, counted to 9999-12-31 where the period is open-ended; 0 for the zero Period.
func (p Period) Len() int { return int(p.until - p.from) }

// Contains says whether the day is part of the period. It is false for no date.
func (p Period) Contains(day Date) bool { return p.from <= day.day && day.day < p.until }

// Covers says whether every day of the other period is part of this one. It is false where either is the zero
// Period: what has no days is not covered.
func (p Period) Covers(other Period) bool {
	return other.from != 0 && p.from <= other.from && other.until <= p.until
}

// Overlaps says whether the periods have a day in common.
func (p Period) Overlaps(other Period) bool { return p.from < other.until && other.from < p.until }

// Intersect is the period of the days that both have in common. It is none where they have none.
func (p Period) Intersect(other Period) Period {
	return period(max(p.from, other.from), min(p.until, other.until))
}

// All are the days of the period in order, up to 9999-12-31 where it is open-ended.
func (p Period) All() iter.Seq[Date] {
	return func(yield func(Date) bool) {
		for day := p.from; day < p.until; day++ {
			if !yield(Date{day: day}) {
				return
			}
		}
	}
}

// Compare is -1, 0 or +1 as the period comes before, is, or comes after the other: by first day, then by the day
// after the last, an open end being the latest. The zero Period comes first.
func (p Period) Compare(other Period) int {
	return cmp.Or(cmp.Compare(p.from, other.from), cmp.Compare(p.until, other.until))
}

// Spans is the set of the days of the period.
func (p Period) Spans() Spans { return Spans{first: p} }
