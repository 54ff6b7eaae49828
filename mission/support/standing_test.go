package support_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/mission/support"
)

func TestStatus(t *testing.T) {
	rules := asking(support.Terms{Opens: at(support.Return, days(0)), Due: at(support.Return, days(30))}) // March 31 to April 30
	none := []support.Completion{}
	on := func(text string) []support.Completion {
		return []support.Completion{{Item: "support/test", On: day(text)}}
	}
	for name, test := range map[string]struct {
		done []support.Completion
		on   string
		want support.Status
		day  string
	}{
		"the day before it opens":                    {none, "2009-03-30", support.NotYet, ""},
		"the day on which it opens":                  {none, "2009-03-31", support.Due, ""},
		"the last day":                               {none, "2009-04-30", support.Due, ""},
		"the day after":                              {none, "2009-05-01", support.Overdue, ""},
		"not on file, the day before it opens":       {nil, "2009-03-30", support.NotYet, ""},
		"not on file":                                {nil, "2009-03-31", support.NotStated, ""},
		"not on file, after the last day":            {nil, "2009-05-01", support.NotStated, ""},
		"done on the first day":                      {on("2009-03-31"), "2009-04-01", support.Done, "2009-03-31"},
		"done, on the day itself":                    {on("2009-04-10"), "2009-04-10", support.Done, "2009-04-10"},
		"done, the day before":                       {on("2009-04-10"), "2009-04-09", support.Due, ""},
		"done before it opened does not count":       {on("2009-03-30"), "2009-04-10", support.Due, ""},
		"done before it opened, after the last day":  {on("2009-03-30"), "2009-05-10", support.Overdue, ""},
		"done late":                                  {on("2009-05-10"), "2009-05-11", support.Done, "2009-05-10"},
		"done late, the day before":                  {on("2009-05-10"), "2009-05-09", support.Overdue, ""},
		"done on a day that is not stated":           {[]support.Completion{{Item: "support/test"}}, "2009-04-10", support.NotStated, ""},
		"done on a day not stated, before it opens":  {[]support.Completion{{Item: "support/test"}}, "2009-03-30", support.NotYet, ""},
		"something else done":                        {[]support.Completion{{Item: "support/other", On: day("2009-04-10")}}, "2009-04-10", support.Due, ""},
		"done twice, the first time counts":          {append(on("2009-04-20"), on("2009-04-10")...), "2009-04-30", support.Done, "2009-04-10"},
		"done twice, the earlier one stands first":   {append(on("2009-04-10"), on("2009-04-20")...), "2009-04-30", support.Done, "2009-04-10"},
		"done on a day, and on another nobody knows": {append(on("2009-04-10"), support.Completion{Item: "support/test"}), "2009-04-30", support.Done, "2009-04-10"},
		"on no date nobody can tell":                 {on("2009-04-10"), "", support.NotStated, ""},
	} {
		t.Run(name, func(t *testing.T) {
			file := support.File{Tour: tour("2008-07-01/2009-04-01"), Done: test.done}
			standings := rules.Status(file, day(test.on))
			require.Len(t, standings, 1)
			assert.Equal(t, test.want, standings[0].Status)
			assert.Equal(t, day(test.day), standings[0].On)
			assert.Equal(t, "101", standings[0].Officer)
			assert.Equal(t, test.day == "2009-05-10", standings[0].Late())
		})
	}
	t.Run("days that are not known", func(t *testing.T) {
		file := support.File{Tour: tour("2008-07-01/.."), Done: on("2009-04-10")}
		assert.Equal(t, support.NotStated, rules.Status(file, day("2009-04-20"))[0].Status)
	})
}

// TestStatusAgreesDayByDay holds the status of random files against the plain words of its constants.
func TestStatusAgreesDayByDay(t *testing.T) {
	m := seeded(t)
	rules := asking(support.Terms{Opens: at(support.IntervalStart, days(1)), Due: at(support.IntervalEnd, days(1)), Every: days(5)})
	seen := map[support.Status]int{}
	for range 2000 {
		file := support.File{Tour: tour(m.period().String())}
		if m.IntN(4) > 0 {
			file.Done = []support.Completion{}
			for range m.IntN(4) {
				file.Done = append(file.Done, support.Completion{Item: "support/test/" + string(rune('1'+m.IntN(3))), On: m.day()})
			}
		}
		on := m.day()
		for _, standing := range rules.Status(file, on) {
			item := standing.Item
			done := slices.ContainsFunc(file.Done, func(c support.Completion) bool {
				return c.Item == item.ID && !c.On.After(on) && !c.On.Before(item.Opens)
			})
			want := support.Due
			switch {
			case done:
				want = support.Done
			case on.Before(item.Opens):
				want = support.NotYet
			case file.Done == nil:
				want = support.NotStated
			case on.After(item.Due):
				want = support.Overdue
			}
			require.Equal(t, want, standing.Status, "%+v on %s: %v", file, on, standing)
			seen[want]++
		}
	}
	for status := range support.Statuses() {
		assert.Greater(t, seen[status], 20, status)
	}
}

func TestContingent(t *testing.T) {
	files := []support.File{
		{Tour: tour("2008-07-01/2009-04-01"), Done: []support.Completion{{Item: "support/medical-before", On: day("2008-05-15")}}},
		{Tour: tour("2008-07-01/2009-04-01"), Done: []support.Completion{}},
		{Tour: tour("2008-07-01/2009-04-01")},
		{Tour: tour("2008-05-15/2009-02-15"), Done: []support.Completion{}},
	}
	for i := range files {
		files[i].Tour.Officer = string(rune('1' + i))
	}
	all := support.Standard().Contingent(files, day("2008-06-01"))
	assert.Len(t, all.Of("1"), len(all)/4)
	assert.Equal(t, all.Of("4"), support.Standard().Status(files[3], day("2008-06-01")))
	assert.Empty(t, all.Of("5"))
	total := 0
	for status := range support.Statuses() {
		total += len(all.With(status))
	}
	assert.Equal(t, len(all), total)

	tallies := slices.Collect(all.Tally())
	require.NotEmpty(t, tallies)
	assert.Equal(t, support.Tally{
		Kind: support.MedicalBefore, Done: 1, Due: 1, Overdue: 1, NotStated: 1, Next: day("2008-06-01"),
	}, tallies[0])
	assert.Equal(t, 4, tallies[0].Total())
	assert.Equal(t, support.Tally{Kind: support.FamilyContact, Due: 1, NotYet: 35, Next: day("2008-06-14")}, tallies[3])
	total = 0
	for _, tally := range tallies {
		total += tally.Total()
	}
	assert.Equal(t, len(all), total)
	for range all.Tally() {
		break // it can be left
	}
	assert.Empty(t, slices.Collect(support.Standings{}.Tally()))
}

func TestStandingReadsWell(t *testing.T) {
	item := support.Item{ID: "support/test", Title: both("Test", "Essai"), Opens: day("2008-07-01"), Due: day("2008-08-01")}
	lost, endless := item, item
	lost.Missing, endless.Opens, endless.Due = support.Standard().Due(tour("2008-07-01/.."), day("2008-07-01"))[8].Missing, calendar.Date{}, calendar.Date{}
	for name, test := range map[string]struct {
		standing        support.Standing
		english, french string
	}{
		"done":    {support.Standing{Item: item, Status: support.Done, On: day("2008-07-02")}, "Test: done on July 2, 2008", "Essai\u00a0: c'est fait, le 2 juillet 2008"},
		"due":     {support.Standing{Item: item, Status: support.Due}, "Test: due by August 1, 2008", "Essai\u00a0: à faire au plus tard le 1er août 2008"},
		"overdue": {support.Standing{Item: item, Status: support.Overdue}, "Test: overdue; was due by August 1, 2008", "Essai\u00a0: en retard\u00a0; à faire au plus tard le 1er août 2008"},
		"not yet": {support.Standing{Item: item, Status: support.NotYet}, "Test: not yet; from July 1, 2008", "Essai\u00a0: pas encore\u00a0; à compter du 1er juillet 2008"},
		"not on file": {
			support.Standing{Item: item, Status: support.NotStated},
			"Test: not stated whether it is done; due by August 1, 2008", "Essai\u00a0: on ignore si c'est fait\u00a0; à faire au plus tard le 1er août 2008",
		},
		"not on file, never late": {support.Standing{Item: endless, Status: support.NotStated}, "Test: not stated whether it is done", "Essai\u00a0: on ignore si c'est fait"},
		"due, never late":         {support.Standing{Item: endless, Status: support.Due}, "Test: due", "Essai\u00a0: à faire"},
		"a fact that is missing": {
			support.Standing{Item: lost, Status: support.NotStated},
			"Test: not stated (last day of the tour)", "Essai\u00a0: non indiqué (dernier jour de la période d'affectation)",
		},
		"none": {support.Standing{}, "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, test.english, test.standing.String())
			assert.Equal(t, test.french, test.standing.In(language.French))
		})
	}
}
