package calendar

import "time"

// The calendar counts its days from 1, 0001-01-01, to lastDay, 9999-12-31. The day after the last stands for the end
// of what is open-ended and is never handed out.
const (
	firstDay int32 = 1
	lastDay  int32 = 3_652_059
	endDay   int32 = lastDay + 1
)

const (
	firstYear = 1
	lastYear  = 9999
)

// The algorithm counts from 1 March of the year 0, so that the leap day is the last day of a year and of a century.
// That day lies beforeFirst days before day 0 of the calendar.
const beforeFirst = 305

// julian is the day, counted from 1 March of the year 0 as if every fourth year were a leap year, and how many of the days
// so counted the calendar skips: one for a century, but for every fourth. So a year is not first looked for in its
// century. The multiplication divides by 146,097, the number of days in 400 years, exactly for all days of the calendar.
func julian(day int32) (counted, skipped uint64) {
	from := uint64(uint32(day)) + beforeFirst
	century := (4*from + 3) * 15_051_803 >> 41
	skipped = century - century/4
	return from + skipped, skipped
}

// ofYear is 2^32/1461, rounded up, 1461 being the days in four years. What [julian] counts, 4*counted+3 times this, has the
// year in its upper 32 bits, and in its lower ones four times the day of the year, from 0, times this; exactly for all days
// of the calendar.
const ofYear = 2_939_745

// civil is the year, month and day of a day of the calendar. It multiplies where the obvious way divides and has no
// loop, table or branch on the month ("Euclidean affine functions and their application to calendar algorithms",
// Software: Practice and Experience 53, 2023).
func civil(day int32) (year, month, dayOfMonth int) {
	counted, _ := julian(day)
	product := (4*counted + 3) * ofYear
	y := uint32(product >> 32)
	dayOfYear := uint32(product) / ofYear / 4
	shifted := 2141*dayOfYear + 197_913
	m := shifted >> 16
	if dayOfYear >= 306 { // January and February end the year that began in March
		y, m = y+1, m-12
	}
	return int(y), int(m), int(shifted&0xffff/2141) + 1
}

// dayOf is the day of a year from 1 to 10000, month and day that exist. It turns [civil] around.
func dayOf(year, month, dayOfMonth int) int32 {
	y, m := uint32(year), uint32(month)
	if m <= 2 {
		y, m = y-1, m+12
	}
	century := y / 100
	return int32(1461*y/4-century+century/4+(979*m-2919)/32+uint32(dayOfMonth)) - 1 - beforeFirst
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// daysIn is the number of days of a month from 1 to 12.
func daysIn(year, month int) int {
	if time.Month(month) != time.February {
		return 30 | (month ^ month>>3) // 30 or 31: odd months are long up to July, even ones from August on
	}
	if isLeap(year) {
		return 29
	}
	return 28
}

// addDays is the day n days later, from the first day to the end, else 0.
func addDays(day int32, n int) int32 {
	if day == 0 || n > int(endDay) || n < -int(endDay) {
		return 0
	}
	sum := int(day) + n
	if sum < int(firstDay) || sum > int(endDay) {
		return 0
	}
	return int32(sum)
}

// addMonths is the same day of the month n months later, the last of that month where there is no such day, from the
// first day to the end, else 0.
func addMonths(day int32, n int) int32 {
	if years := n / 12; 12*years == n {
		return addYears(day, years, 0)
	}
	if day == 0 || n > 12*lastYear || n < -12*lastYear {
		return 0
	}
	year, month, dayOfMonth := civil(day)
	months := 12*year + month - 1 + n
	year, month = months/12, months%12+1
	if months < 12*firstYear || year > lastYear+1 {
		return 0
	}
	if dayOfMonth > 28 {
		dayOfMonth = min(dayOfMonth, daysIn(year, month))
	}
	if sum := dayOf(year, month, dayOfMonth); sum <= endDay {
		return sum
	}
	return 0
}

// addYears is the same day n years later, from the first day to the end, else 0. For 29 February in a common year it is
// 28 February and past days, 0 or 1. It needs neither month nor day of the month, nor that of the year: years have 365
// days, and it counts the leap days between. 29 February is the last day of its year. See [civil] for how it finds that.
func addYears(day int32, n, past int) int32 {
	counted, skipped := julian(day)
	product := (4*counted + 3) * ofYear
	year := product >> 32
	later := year + uint64(n) // before the year 0 it is beyond all others, and never wraps into the calendar
	if day == 0 || later > lastYear {
		return 0
	}
	century := later / 100
	sum := int(day) + 365*n + int(later/4) - int(century-century/4) - int(year/4-skipped)
	if uint32(product) >= 4*365*ofYear && !isLeap(int(later)+1) {
		sum += past - 1
	}
	if sum < int(firstDay) || sum > int(endDay) {
		return 0
	}
	return int32(sum)
}

// given is the Date of a day of the calendar; the end, which is no day of it, is no date.
func given(day int32) Date {
	if day == endDay {
		return Date{}
	}
	return Date{day: day}
}
