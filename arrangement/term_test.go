package arrangement_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestTermOn(t *testing.T) {
	for name, c := range map[string]struct{ day, want string }{
		"the day before the first term":         {"2006-03-31", ""},
		"the first day of the first term":       {"2006-04-01", "2006-2011"},
		"the day after it":                      {"2006-04-02", "2006-2011"},
		"the spring of 2008":                    {"2008-05-01", "2006-2011"},
		"the last day of the first term":        {"2011-03-31", "2006-2011"},
		"the first day of the second term":      {"2011-04-01", "2011-2016"},
		"the second day of the second term":     {"2011-04-02", "2011-2016"},
		"the last day of the second term":       {"2016-03-31", "2011-2016"},
		"the second day of the third term":      {"2016-04-02", "2016-2021"},
		"the second day of the fourth term":     {"2021-04-02", "2021-2026"},
		"the first day of the third term":       {"2016-04-01", "2016-2021"},
		"the last day of the third term":        {"2021-03-31", "2016-2021"},
		"the first day of the fourth term":      {"2021-04-01", "2021-2026"},
		"the last day of which a term is known": {"2026-03-31", "2021-2026"},
		"the day after the last term":           {"2026-04-01", ""},
	} {
		t.Run(name, func(t *testing.T) {
			term, known := arrangement.TermOn(day(t, c.day))
			assert.Equal(t, c.want, term.ID)
			assert.Equal(t, c.want != "", known)
			assert.Equal(t, !known, term.IsZero())
		})
	}
	_, known := arrangement.TermOn(calendar.Date{})
	assert.False(t, known, "on no date")
}

func TestTermsFollowOneAnother(t *testing.T) {
	terms := slices.Collect(arrangement.Terms())
	require.Len(t, terms, 4)
	for i, term := range terms {
		require.NoError(t, term.Basis.Check(), term.ID)
		assert.True(t, term.Title.Complete(), term.ID)
		assert.Equal(t, term.Period.From().AddYears(5), term.Period.Until(), term.ID)
		assert.Contains(t, term.Title.French, term.ID)
		if i > 0 {
			assert.Equal(t, terms[i-1].Period.Until(), term.Period.From(), term.ID)
		}
	}
}

func TestCeiling(t *testing.T) {
	ceiling, levels := arrangement.Ceiling(), arrangement.CeilingLevels()
	require.NoError(t, ceiling.Check())
	for name, c := range map[string]struct {
		day      string
		want     int
		strength policy.Strength
	}{
		"the day before the first term":    {"2006-03-31", 0, ""},
		"the first day of the first term":  {"2006-04-01", 200, policy.Stated},
		"the second day of the first term": {"2006-04-02", 200, policy.Stated},
		"the last day of the first term":   {"2011-03-31", 200, policy.Stated},
		"the first day of the second term": {"2011-04-01", 200, policy.Assumed},
		"the day after it began":           {"2011-04-02", 200, policy.Assumed},
		"the day after 150 was told of":    {"2016-08-27", 150, policy.Assumed},
		"the day before the paper of 2019": {"2019-11-19", 150, policy.Assumed},
		"the day before 150 was told of":   {"2016-08-25", 200, policy.Assumed},
		"the day on which 150 was told of": {"2016-08-26", 150, policy.Assumed},
		"the day of the paper of 2019":     {"2019-11-20", 150, policy.Stated},
		"the last day of the third term":   {"2021-03-31", 150, policy.Stated},
		"the first day of the last term":   {"2021-04-01", 150, policy.Derived},
		"the day after the note of 2022":   {"2022-03-02", 150, policy.Derived},
		"the day before the last":          {"2026-03-30", 150, policy.Derived},
		"the last day of the last term":    {"2026-03-31", 150, policy.Derived},
		"the day after the last term":      {"2026-04-01", 0, policy.Assumed},
		"long after":                       {"2030-01-01", 0, policy.Assumed},
	} {
		t.Run(name, func(t *testing.T) {
			entry, known := ceiling.On(day(t, c.day))
			assert.Equal(t, c.want != 0, known)
			assert.Equal(t, c.strength, entry.Basis.Strength)
			if known {
				assert.Equal(t, policy.Whole(c.want, policy.Persons), entry.Value)
				require.NoError(t, entry.Basis.Check())
			}
			assert.Equal(t, c.want, levels.At(day(t, c.day)))
		})
	}

	for on := range calendar.MustParsePeriod("2006-01-01/2027-01-01").All() {
		_, inTerm := arrangement.TermOn(on)
		_, known := ceiling.On(on)
		require.Equal(t, inTerm, known, "a ceiling is known for the days of a term, and for no other: %s", on)
	}
	ceiling[0].Value = policy.Whole(1, policy.Persons)
	assert.Equal(t, 200, arrangement.CeilingLevels().At(day(t, "2008-05-01")), "what is handed out is a copy")
	entry, _ := arrangement.Ceiling().On(day(t, "2008-05-01"))
	assert.Equal(t, policy.Whole(200, policy.Persons), entry.Value)
}
