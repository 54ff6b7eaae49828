package calendar_test

import (
	"encoding/json"
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// naiveDays is the length of each month, counted on the knuckles.
func naiveDays(year, month int) int {
	days := []int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[month-1]
	if month == 2 && time.Date(year, time.December, 31, 0, 0, 0, 0, time.UTC).YearDay() == 366 {
		days++
	}
	return days
}

func TestDateIsEveryDayOfTheCalendarOnce(t *testing.T) {
	year, month, dayOfMonth, weekday := 1, 1, 1, time.Monday
	count := 0
	previous := none
	for d := range calendar.Always().All() {
		madeOn := calendar.On(year, time.Month(month), dayOfMonth)
		if d != madeOn || d.Year() != year || int(d.Month()) != month || d.Day() != dayOfMonth || d.Weekday() != weekday ||
			previous.Compare(d) != -1 {
			t.Fatalf("day %d: %v is not %04d-%02d-%02d, %v", count, d, year, month, dayOfMonth, weekday)
		}
		previous = d
		count++
		weekday = (weekday + 1) % 7
		if dayOfMonth++; dayOfMonth > naiveDays(year, month) {
			dayOfMonth, month = 1, month+1
		}
		if month > 12 {
			month, year = 1, year+1
		}
	}
	assert.Equal(t, 3_652_059, count)
	assert.Equal(t, calendar.MustParse("9999-12-31"), previous)
}

func TestOnIsNoDateWhereThereIsNoSuchDay(t *testing.T) {
	for name, date := range map[string]calendar.Date{
		"29 February of a common year":  calendar.On(2009, time.February, 29),
		"29 February of a century year": calendar.On(1900, time.February, 29),
		"30 February of a leap year":    calendar.On(2008, time.February, 30),
		"31 April":                      calendar.On(2008, time.April, 31),
		"31 November":                   calendar.On(2008, time.November, 31),
		"32 December":                   calendar.On(2008, time.December, 32),
		"day 0":                         calendar.On(2008, time.May, 0),
		"a negative day":                calendar.On(2008, time.May, -1),
		"month 0":                       calendar.On(2008, 0, 1),
		"month 13":                      calendar.On(2008, 13, 1),
		"a negative month":              calendar.On(2008, -1, 1),
		"year 0":                        calendar.On(0, time.December, 31),
		"a negative year":               calendar.On(-1, time.May, 1),
		"year 10000":                    calendar.On(10000, time.January, 1),
		"the smallest numbers":          calendar.On(math.MinInt, math.MinInt, math.MinInt),
		"the largest numbers":           calendar.On(math.MaxInt, math.MaxInt, math.MaxInt),
	} {
		t.Run(name, func(t *testing.T) { assert.True(t, date.IsZero(), "%v", date) })
	}
	assert.False(t, calendar.On(2000, time.February, 29).IsZero(), "29 February of the year 2000")
	assert.False(t, calendar.On(2008, time.February, 29).IsZero(), "29 February of a leap year")
}

func TestNoDate(t *testing.T) {
	assert.True(t, none.IsZero())
	assert.Zero(t, none.Year())
	assert.Zero(t, none.Month())
	assert.Zero(t, none.Day())
	assert.Equal(t, "no date", none.String())
	assert.Equal(t, "no date", none.In(language.English))
	assert.Equal(t, "aucune date", none.In(language.French))
	for _, n := range []int{math.MinInt, -1, 0, 1, 733_225, math.MaxInt} {
		assert.True(t, none.AddDays(n).IsZero(), "%d days", n)
		assert.True(t, none.AddMonths(n).IsZero(), "%d months", n)
		assert.True(t, none.AddYears(n).IsZero(), "%d years", n)
		assert.True(t, none.Anniversary(n).IsZero(), "%d years", n)
	}
	assert.Zero(t, none.DaysUntil(july1))
	assert.Zero(t, july1.DaysUntil(none))
	assert.False(t, none.Before(july1))
	assert.False(t, july1.Before(none))
	assert.False(t, none.After(july1))
	assert.False(t, july1.After(none))
	assert.False(t, none.Before(none))
	assert.False(t, none.After(none))
	assert.Equal(t, -1, none.Compare(firstDay))
}

func TestDateOrder(t *testing.T) {
	for _, c := range []struct {
		name          string
		other         calendar.Date
		before, after bool
		compare       int
	}{
		{"the day before", day("2008-06-30"), false, true, 1},
		{"the day", july1, false, false, 0},
		{"the day after", day("2008-07-02"), true, false, -1},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.before, july1.Before(c.other))
			assert.Equal(t, c.after, july1.After(c.other))
			assert.Equal(t, c.compare, july1.Compare(c.other))
			assert.Equal(t, -c.compare, july1.DaysUntil(c.other))
		})
	}
}

func TestAddBeyondTheCalendarIsNoDate(t *testing.T) {
	for name, got := range map[string]calendar.Date{
		"the day before the first":       firstDay.AddDays(-1),
		"the day after the last":         lastDay.AddDays(1),
		"two days after the last":        lastDay.AddDays(2),
		"fewest days":                    july1.AddDays(math.MinInt),
		"most days":                      july1.AddDays(math.MaxInt),
		"days that overflow 32 bits":     july1.AddDays(math.MaxInt32),
		"a month before the first":       firstDay.AddMonths(-1),
		"a month after the last":         lastDay.AddMonths(1),
		"the first day after the last":   day("9999-12-01").AddMonths(1),
		"the second day after the last":  day("9999-12-02").AddMonths(1),
		"fewest months":                  july1.AddMonths(math.MinInt),
		"most months":                    july1.AddMonths(math.MaxInt),
		"months that overflow 32 bits":   july1.AddMonths(math.MaxInt32),
		"a year before the first":        firstDay.AddYears(-1),
		"a year after the last":          lastDay.AddYears(1),
		"fewest years":                   july1.AddYears(math.MinInt),
		"most years":                     july1.AddYears(math.MaxInt),
		"years that overflow in months":  july1.AddYears(math.MaxInt/12 + 1),
		"years whose days come around":   july1.AddYears(math.MaxInt/1461*8 + 55_000),
		"an anniversary before it":       firstDay.Anniversary(-1),
		"an anniversary after it":        day("9999-02-28").Anniversary(1),
		"an anniversary after all years": day("2008-02-29").Anniversary(math.MaxInt),
	} {
		t.Run(name, func(t *testing.T) { assert.True(t, got.IsZero(), "%v", got) })
	}
	assert.Equal(t, lastDay, firstDay.AddDays(3_652_058))
	assert.Equal(t, firstDay, lastDay.AddDays(-3_652_058))
	assert.Equal(t, day("9999-12-01"), firstDay.AddMonths(12*9999-1))
	assert.Equal(t, day("0001-01-31"), lastDay.AddMonths(-(12*9999 - 1)))
	assert.Equal(t, day("9999-01-01"), firstDay.AddYears(9998))
}

func TestAddMonthsStaysInTheMonth(t *testing.T) {
	for _, c := range []struct {
		name, from string
		months     int
		want       string
	}{
		{"nine months of a tour", "2008-07-01", 9, "2009-04-01"},
		{"none", "2008-07-31", 0, "2008-07-31"},
		{"into a common February", "2009-01-31", 1, "2009-02-28"},
		{"into a leap February", "2008-01-31", 1, "2008-02-29"},
		{"into a month of thirty days", "2008-08-31", 1, "2008-09-30"},
		{"back into February", "2008-03-30", -1, "2008-02-29"},
		{"back over the year", "2008-01-15", -1, "2007-12-15"},
		{"back many years", "2008-01-31", -23, "2006-02-28"},
		{"to the first day", "0001-02-01", -1, "0001-01-01"},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, day(c.want), day(c.from).AddMonths(c.months)) })
	}
}

func TestAddMonthsAgainstMonthsAsANumber(t *testing.T) {
	random := seeded(t)
	for range 20_000 {
		from := firstDay.AddDays(random.IntN(3_652_059))
		n := random.IntN(4000) - 2000
		months := from.Year()*12 + int(from.Month()) - 1 + n
		year, month := months/12, months%12+1
		want := none
		if months >= 12 && year <= 9999 {
			want = calendar.On(year, time.Month(month), min(from.Day(), naiveDays(year, month)))
		}
		require.Equal(t, want, from.AddMonths(n), "%v and %d months", from, n)
		require.Equal(t, from.AddMonths(12*n), from.AddYears(n), "%v and %d years", from, n)
	}
}

func TestAnniversary(t *testing.T) {
	for _, c := range []struct {
		name, born string
		years      int
		want       string
	}{
		{"of an ordinary day", "1984-07-01", 25, "2009-07-01"},
		{"of 29 February in a common year", "1984-02-29", 25, "2009-03-01"},
		{"of 29 February in a leap year", "1984-02-29", 24, "2008-02-29"},
		{"of 29 February in a century year", "1896-02-29", 4, "1900-03-01"},
		{"of 28 February", "1984-02-28", 25, "2009-02-28"},
		{"of 1 March", "1984-03-01", 25, "2009-03-01"},
		{"of birth itself", "1984-02-29", 0, "1984-02-29"},
		{"of years before", "1984-02-29", -1, "1983-03-01"},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, day(c.want), day(c.born).Anniversary(c.years)) })
	}
}

func TestParseRefuses(t *testing.T) {
	for _, c := range []struct {
		name, text string
		kind       fault.Kind
	}{
		{"nothing", "", fault.Malformed},
		{"a month", "2008-07", fault.Malformed},
		{"slashes", "2008/07/01", fault.Malformed},
		{"a slash at the end", "2008-07/01", fault.Malformed},
		{"a day of one digit", "2008-07-1", fault.Malformed},
		{"a year of five digits", "12008-07-1", fault.Malformed},
		{"a sign", "-008-07-01", fault.Malformed},
		{"a plus", "2008-07-+1", fault.Malformed},
		{"a letter", "2008-O7-01", fault.Malformed},
		{"the character after 9", "2008-0:-01", fault.Malformed},
		{"the character before 0", "2008-0/-01", fault.Malformed},
		{"a space before", " 2008-07-01", fault.Malformed},
		{"a time", "2008-07-01T00:00:00Z", fault.Malformed},
		{"digits of another script", "２００８", fault.Malformed},
		{"month 0", "2008-00-01", fault.OutOfRange},
		{"month 13", "2008-13-01", fault.OutOfRange},
		{"day 0", "2008-07-00", fault.OutOfRange},
		{"day 32", "2008-07-32", fault.OutOfRange},
		{"29 February of a common year", "2009-02-29", fault.OutOfRange},
		{"year 0", "0000-01-01", fault.OutOfRange},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := calendar.Parse(c.text)
			requireFault(t, err, c.kind, "")
			assert.True(t, got.IsZero())
			assert.Panics(t, func() { calendar.MustParse(c.text) })
			kept := july1
			if c.text != "" {
				requireFault(t, kept.UnmarshalText([]byte(c.text)), c.kind, "")
				assert.Equal(t, july1, kept, "a faulty text leaves the date as it was")
			}
		})
	}
}

func TestDateText(t *testing.T) {
	for _, d := range []calendar.Date{none, firstDay, july1, day("0999-10-09"), lastDay} {
		text, err := d.MarshalText()
		require.NoError(t, err)
		appended, err := d.AppendText([]byte("on "))
		require.NoError(t, err)
		assert.Equal(t, "on "+string(text), string(appended))
		back := july1
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, d, back)
		if !d.IsZero() {
			assert.Equal(t, d.String(), string(text))
		}
	}
	written, err := json.Marshal(map[calendar.Date]calendar.Date{july1: none})
	require.NoError(t, err)
	assert.JSONEq(t, `{"2008-07-01":""}`, string(written))
}

func TestDateIn(t *testing.T) {
	assert.Equal(t, "July 1, 2008", july1.In(language.English))
	assert.Equal(t, "1er juillet 2008", july1.In(language.French))
	assert.Equal(t, "2 juillet 2008", july1.AddDays(1).In(language.CanadianFrench))
}

// Every day of some centuries and of both ends of the calendar, the ends of every February, where the leap day is, and
// every 13th day of the rest, some years on and back, by the standard library.
func TestYearsLater(t *testing.T) {
	step := 1
	for day := calendar.On(1, time.January, 1); !day.IsZero(); day = day.AddDays(step) {
		step = 13
		y := day.Year()
		ofFebruary := calendar.On(y, time.February, 28).DaysUntil(day)
		switch {
		case y < 5 || y >= 1899 && y < 2101 || y >= 9995 || ofFebruary >= 0 && ofFebruary < 3:
			step = 1
		case ofFebruary < 0:
			step = min(step, -ofFebruary)
		}
		for _, n := range [...]int{0, 1, -1, 4, 25, 62, 100, -100, 400, 9998, -9998} {
			year, month, dayOfMonth := day.Year()+n, day.Month(), day.Day()
			if year < 1 || year > 9999 {
				if !day.AddYears(n).IsZero() || !day.Anniversary(n).IsZero() {
					t.Fatalf("%v and %d years: beyond the calendar", day, n)
				}
				continue
			}
			full := time.Date(year, month, dayOfMonth, 0, 0, 0, 0, time.UTC) // 1 March for 29 February of a common year
			reached := calendar.On(full.Year(), full.Month(), full.Day())
			last := reached
			if full.Day() != dayOfMonth {
				last = calendar.On(year, time.February, 28)
			}
			if day.Anniversary(n) != reached || day.AddYears(n) != last || day.AddMonths(12*n) != last {
				t.Fatalf("%v and %d years: %v, %v, %v", day, n, day.Anniversary(n), day.AddYears(n), day.AddMonths(12*n))
			}
		}
	}
}
