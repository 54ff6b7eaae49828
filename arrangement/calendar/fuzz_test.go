package calendar_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// FuzzParse holds Parse against time.Parse, which accepts the year 0 besides.
func FuzzParse(f *testing.F) {
	for _, text := range []string{"", "2008-07-01", "2009-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "2008-7-1", "2008-07-01 "} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := calendar.Parse(text)
		want, wantErr := time.Parse("2006-01-02", text)
		if wantErr != nil || want.Year() == 0 {
			require.Error(t, err, "%q", text)
			require.NotEmpty(t, fault.Of(err))
			require.True(t, got.IsZero())
			return
		}
		require.NoError(t, err, "%q", text)
		require.Equal(t, calendar.On(want.Year(), want.Month(), want.Day()), got)
		require.Equal(t, want.Weekday(), got.Weekday())
		require.Equal(t, text, got.String())
	})
}

// FuzzDateArithmetic holds the arithmetic of days against that of package time, within what time can hold.
func FuzzDateArithmetic(f *testing.F) {
	f.Add(733_223, 274, 9)
	f.Add(0, -1, -1)
	f.Add(3_652_058, 1, 1)
	f.Add(724_334, math.MaxInt, math.MinInt)
	f.Fuzz(func(t *testing.T, from, days, months int) {
		d := firstDay.AddDays(from)
		if from < 0 || from >= 3_652_059 {
			require.True(t, d.IsZero())
			return
		}
		inTime := time.Date(1, time.January, 1+from, 0, 0, 0, 0, time.UTC)
		require.Equal(t, inTime.Format(time.DateOnly), d.String())
		if days > -4_000_000 && days < 4_000_000 {
			want := inTime.AddDate(0, 0, days)
			got := d.AddDays(days)
			if want.Year() < 1 || want.Year() > 9999 {
				require.True(t, got.IsZero())
			} else {
				require.Equal(t, want.Format(time.DateOnly), got.String())
				require.Equal(t, days, d.DaysUntil(got))
			}
		} else {
			require.True(t, d.AddDays(days).IsZero())
		}
		if months > -200_000 && months < 200_000 {
			want := time.Date(inTime.Year(), inTime.Month()+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
			last := time.Date(want.Year(), want.Month()+1, 0, 0, 0, 0, 0, time.UTC).Day()
			got := d.AddMonths(months)
			if want.Year() < 1 || want.Year() > 9999 {
				require.True(t, got.IsZero())
			} else {
				require.Equal(t, calendar.On(want.Year(), want.Month(), min(last, d.Day())), got)
			}
		} else {
			require.True(t, d.AddMonths(months).IsZero())
		}
	})
}

// FuzzParsePeriod holds ParsePeriod against the reading of both days, each for itself.
func FuzzParsePeriod(f *testing.F) {
	for _, text := range []string{"", "/", "../..", "2008-07-01/2009-04-01", "2008-07-01/..", "../2009-04-01", "2009-04-01/2008-07-01", "0001-01-01/..", "../0001-01-01", "0000-00-00//"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := calendar.ParsePeriod(text)
		ends := strings.Split(text, "/")
		if len(ends) != 2 {
			require.ErrorIs(t, err, fault.Malformed)
			return
		}
		first, firstErr := firstDay, error(nil)
		if ends[0] != ".." {
			first, firstErr = calendar.Parse(ends[0])
		}
		want, secondErr := calendar.Since(first), error(nil)
		if ends[1] != ".." {
			var second calendar.Date
			second, secondErr = calendar.Parse(ends[1])
			want = calendar.Between(first, second)
		}
		if firstErr != nil || secondErr != nil || want.IsZero() {
			kind := fault.Conflict
			for _, end := range []error{firstErr, secondErr} {
				if errors.Is(end, fault.Malformed) || end != nil && kind == fault.Conflict {
					kind = fault.Of(end)[0].Kind
				}
			}
			require.ErrorIs(t, err, kind, "%q", text)
			require.NotEmpty(t, fault.Of(err))
			require.True(t, got.IsZero())
			return
		}
		require.NoError(t, err, "%q", text)
		require.Equal(t, want, got)
		again, err := calendar.ParsePeriod(got.String())
		require.NoError(t, err)
		require.Equal(t, got, again)
	})
}

// FuzzParseFiscalYear holds ParseFiscalYear against a regular expression and a count of the years.
func FuzzParseFiscalYear(f *testing.F) {
	for _, text := range []string{"", "2016-17", "1999-00", "2016-18", "0000-01", "9999-00", "2016-2017"} {
		f.Add(text)
	}
	form := regexp.MustCompile(`^[0-9]{4}-[0-9]{2}\z`)
	f.Fuzz(func(t *testing.T, text string) {
		got, err := calendar.ParseFiscalYear(text)
		var year, next int
		if form.MatchString(text) {
			_, scanErr := fmt.Sscanf(text, "%d-%d", &year, &next)
			require.NoError(t, scanErr)
		}
		if year < 1 || year > 9998 || (year+1)%100 != next {
			require.Error(t, err, "%q", text)
			require.NotEmpty(t, fault.Of(err))
			return
		}
		require.NoError(t, err, "%q", text)
		require.Equal(t, calendar.FiscalYearStarting(year), got)
		require.Equal(t, text, got.String())
	})
}

// FuzzParsePartial holds ParsePartial against time.Parse in the layout that the length of the text asks for, and two days
// against the reading of each for itself.
func FuzzParsePartial(f *testing.F) {
	for _, text := range []string{
		"", "2004", "2004-05", "2004-05-12", "0000", "2004-13", "2009-02-29", "[2016-07-15..2017-01-10]", "[2004-05-01..2004-05-31]",
		"[2004-01-01..2004-12-31]", "[2004-05-12..2004-05-12]", "[2004-05-12..2004-05-11]", "[2004-02-30..2004-03-01]", "[2004..2005]", "[..]",
	} {
		f.Add(text)
	}
	two := regexp.MustCompile(`^\[([0-9]{4}-[0-9]{2}-[0-9]{2})\.\.([0-9]{4}-[0-9]{2}-[0-9]{2})]\z`)
	figures := regexp.MustCompile(`^[0-9]{4}(-[0-9]{2}){0,2}\z`)
	layouts := []string{"2006", "2006-01", "2006-01-02"}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := calendar.ParsePartial(text)
		var first, last time.Time
		wrong := fault.Malformed
		if days := two.FindStringSubmatch(text); days != nil {
			var firstErr, lastErr error
			first, firstErr = time.Parse("2006-01-02", days[1])
			last, lastErr = time.Parse("2006-01-02", days[2])
			if wrong = ""; firstErr != nil || lastErr != nil || first.Year() == 0 || last.Before(first) {
				wrong = fault.OutOfRange
			}
		} else if i := slices.IndexFunc(layouts, func(l string) bool { return len(l) == len(text) }); i >= 0 {
			var wantErr error
			first, wantErr = time.Parse(layouts[i], text)
			last = []time.Time{first.AddDate(1, 0, -1), first.AddDate(0, 1, -1), first}[i]
			if wantErr == nil && first.Year() > 0 {
				wrong = ""
			} else if figures.MatchString(text) {
				wrong = fault.OutOfRange
			}
		}
		if wrong != "" {
			require.ErrorIs(t, err, wrong, "%q", text)
			require.Len(t, fault.Of(err), 1)
			require.True(t, got.IsZero())
			return
		}
		require.NoError(t, err, "%q", text)
		require.Equal(t, calendar.On(first.Date()), got.Period().From())
		require.Equal(t, calendar.On(last.Date()), got.Period().Last())
		want := "[" + first.Format("2006-01-02") + ".." + last.Format("2006-01-02") + "]"
		for i, length := range []time.Time{first.AddDate(1, 0, -1), first.AddDate(0, 1, -1), first} {
			starts := []bool{first.YearDay() == 1, first.Day() == 1, true}[i]
			if starts && last.Equal(length) {
				want = first.Format(layouts[i])
			}
		}
		require.Equal(t, want, got.String(), "the shortest form that says the same")
		again, err := calendar.ParsePartial(got.String())
		require.NoError(t, err)
		require.Equal(t, got, again)
	})
}

// FuzzSpansJSON holds the reading of Spans against that of a list of texts, each for itself.
func FuzzSpansJSON(f *testing.F) {
	for _, text := range []string{`[]`, `null`, `[""]`, `["../.."]`, `["2008-07-01/2009-04-01","2010-01-01/.."]`, `["2010-01-01/..","2008-07-01/2009-04-01"] `, `[["2010-01-01/.."]]`, `{}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var got calendar.Spans
		err := got.UnmarshalJSON(data)
		var texts []string
		if json.Unmarshal(data, &texts) != nil {
			require.Error(t, err, "%q", data)
			return
		}
		var want calendar.Spans
		for _, text := range texts {
			p, parseErr := calendar.ParsePeriod(text)
			if parseErr != nil {
				require.Error(t, err, "%q", data)
				require.True(t, got.IsEmpty())
				return
			}
			want = want.Union(p.Spans())
		}
		if err != nil { // fault is stricter than encoding/json: null, text that is not UTF-8
			require.NotEmpty(t, fault.Of(err))
			return
		}
		require.Equal(t, want, got, "%q", data)
		written, err := json.Marshal(got)
		require.NoError(t, err)
		again := calendar.Always().Spans()
		require.NoError(t, json.Unmarshal(written, &again))
		require.Equal(t, got, again)
	})
}

// FuzzLevelsJSON holds the reading of Levels against the steps as encoding/json reads them.
func FuzzLevelsJSON(f *testing.F) {
	for _, text := range []string{
		`[]`, `[{"from":"2008-07-01","level":24}]`, `[{"from":"2009-04-01","level":0},{"from":"2008-07-01","level":24}]`,
		`[{"from":"2008-07-01","level":1e9}]`, `[{"from":"2008-07-01","level":1},{"from":"2008-07-01","level":1}]`, `[{"level":-1,"from":""}]`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var got calendar.Levels
		err := got.UnmarshalJSON(data)
		var steps []struct {
			From  string `json:"from"`
			Level int    `json:"level"`
		}
		if json.Unmarshal(data, &steps) != nil {
			require.Error(t, err, "%q", data)
			return
		}
		if err != nil {
			require.NotEmpty(t, fault.Of(err))
			require.True(t, got.IsZero())
			return
		}
		for _, s := range steps {
			require.Equal(t, s.Level, got.At(day(s.From)), "%q", data)
		}
		written, err := json.Marshal(got)
		require.NoError(t, err)
		again := calendar.Constant(1)
		require.NoError(t, json.Unmarshal(written, &again))
		require.True(t, got.Equal(again))
	})
}
