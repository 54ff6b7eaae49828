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

// civil is the year, month and day of a day of the calendar. It multiplies where the obvious way divides and has no
// loop, table or branch on the month ("Euclidean affine functions and their application to calendar algorithms",
// Software: Practice and Experience 53, 2023).
func civil(day int32) (year, month, dayOfMonth int) {
	n := uint32(day) + beforeFirst
	century := (4*n + 3) / 146_097
	ofCentury := (4*n + 3) % 146_097 / 4
	product := 2_939_745 * uint64(4*ofCentury+3)
	yearOfCentury := uint32(product >> 32)
	dayOfYear := uint32(product) / 2_939_745 / 4
	shifted := 2141*dayOfYear + 197_913
	y, m := 100*century+yearOfCentury, shifted>>16
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
		sum, _ := addYears(day, years)
		return sum
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

// addYears is the same day n years later, 28 February for 29 February in a common year, from the first day to the end,
// else 0; and 1 for such a 29 February, else 0. It needs neither month nor day of the month: most of what rules ask for
// are whole years. See [civil] for how it counts.
func addYears(day int32, n int) (sum, short int32) {
	if day == 0 || n > lastYear || n < -lastYear {
		return 0, 0
	}
	from := uint32(day) + beforeFirst
	century := (4*from + 3) / 146_097
	ofCentury := (4*from + 3) % 146_097 / 4
	yearOfCentury := (4*ofCentury + 3) / 1461
	dayOfYear := int32(ofCentury - 1461*yearOfCentury/4)
	year := int32(100*century+yearOfCentury) + int32(n)
	if year < 0 {
		return 0, 0
	}
	if dayOfYear == 365 && !isLeap(int(year)+1) {
		dayOfYear, short = 364, 1
	}
	sum = 1461*year/4 - year/100 + year/400 + dayOfYear - beforeFirst
	if sum < firstDay || sum > endDay {
		return 0, 0
	}
	return sum, short
}

// given is the Date of a day of the calendar; the end, which is no day of it, is no date.
func given(day int32) Date {
	if day == endDay {
		return Date{}
	}
	return Date{day: day}
}
