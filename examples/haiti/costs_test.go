package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/arrangement/policy"
)

func summed(t *testing.T, amounts ...funding.Money) funding.Money {
	t.Helper()
	sum, err := funding.Sum(amounts...)
	require.NoError(t, err)
	return sum
}

func TestTheBudgetAddsUp(t *testing.T) {
	c := assembled(t, "2008-05-01").Costs
	require.NoError(t, c.Budget.Check())
	var years []funding.Money
	for _, year := range c.years() {
		var lines []funding.Money
		for _, line := range c.Budget.Lines {
			if line.Year == year {
				lines = append(lines, line.Amount)
				assert.Equal(t, policy.Assumed, line.Rate.Basis.Strength, "the division into kinds says that it is assumed")
			}
		}
		sum, err := c.Budget.InYear(year)
		require.NoError(t, err)
		assert.True(t, sum.Equal(summed(t, lines...)), year)
		years = append(years, sum)
	}
	total, err := c.Budget.Total()
	require.NoError(t, err)
	assert.True(t, total.Equal(summed(t, years...)))

	// By hand: 2008-09 has 76 positions on all 365 days and 24 from July 1 on; the estimate is for 150 officer-years.
	assert.Equal(t, 76*365+24*274, c.days(2008))
	whole := funding.Model{c.Estimate}
	undivided, err := whole.Budget(c.Budget.Posts[0].Tours...)
	require.NoError(t, err)
	want, _ := undivided.InYear(2008)
	assert.Equal(t, "8022736.07 CAD", want.String())
	divided, _ := c.Budget.InYear(2008)
	apart, err := divided.Minus(want)
	require.NoError(t, err)
	assert.Equal(t, "0.01 CAD", apart.String(), "six lines are rounded instead of one")
}

func TestTheBudgetIsThatOfThePlan(t *testing.T) {
	d := assembled(t, "2008-05-01")
	away := map[calendar.Date]int{}
	for _, tour := range d.Costs.Budget.Posts[0].Tours {
		for _, line := range d.Strength {
			if first := line.Month.Period().From(); tour.Contains(first) {
				away[first]++
			}
		}
	}
	for _, line := range d.Strength {
		if first := line.Month.Period().From(); !first.After(tour.From().AddMonths(8)) {
			assert.Equal(t, line.Strength, away[first], line.Month)
		}
	}
	assert.Len(t, d.Costs.Added.Posts[0].Tours, positions)
}

func TestWhatTheServicesAreReimbursed(t *testing.T) {
	d := assembled(t, "2008-05-01")
	there, sent, days := 0, 0, 0
	var amounts []funding.Money
	for _, line := range d.Costs.Services {
		there, sent, days = there+line.There, sent+line.Sent, days+line.Days
		amounts = append(amounts, line.Amount)
	}
	assert.Equal(t, 76, there)
	assert.Equal(t, positions, sent)
	assert.Equal(t, d.Costs.days(2008), days, "the services serve all the days of the year")
	for _, line := range d.Costs.Budget.Lines {
		if line.Year == 2008 && line.Rate.Kind == funding.SalaryReimbursement {
			apart, err := line.Amount.Minus(summed(t, amounts...))
			require.NoError(t, err)
			assert.LessOrEqual(t, apart.Amount().Abs().IntPart(), int64(0), "they differ by the rounding of each officer, less than a dollar")
		}
	}
}

// No number is made up for a year of which the sources do not tell the envelope.
func TestTheEnvelopeIsNotMadeUp(t *testing.T) {
	c := assembled(t, "2008-05-01").Costs
	for _, year := range c.years() {
		known, found := c.Envelope.On(year)
		require.True(t, found)
		assert.True(t, known.Authorities.IsZero(), year)
		sum, _ := c.Budget.InYear(year)
		assert.True(t, sum.Equal(known.Planned), year)
	}
	_, text, _ := execute(t)
	assert.Regexp(t, `(?m)^available +not known +not known +not known$`, section(t, text, "11"))
}

func TestWithNobodySelectedOnlyThoseThereCost(t *testing.T) {
	d := assembled(t, "2005-01-01")
	assert.Zero(t, d.Plan.Filled)
	assert.True(t, d.Costs.Added.IsZero())
	assert.Equal(t, 76*365, d.Costs.days(2008))
	assert.NotContains(t, section(t, d.print(language.English), "11"), "Those selected account for")
}

// Every amount of the budget and of the services stands in the text as in the data, in both languages.
func TestTheCostsAreTheSameInJSONAndInText(t *testing.T) {
	_, data, _ := execute(t, "-json")
	var d dossier
	require.NoError(t, json.Unmarshal([]byte(data), &d))
	for lang, tag := range map[string]language.Tag{"en": language.English, "fr": language.French} {
		_, text, _ := execute(t, "-lang", lang)
		told := section(t, text, "11")
		assert.LessOrEqual(t, strings.Count(told, "\n"), 60, "a page")
		assert.LessOrEqual(t, strings.Count(section(t, text, "3"), "\n"), 60, "a page")
		for _, line := range d.Costs.Budget.Lines {
			assert.Contains(t, told, line.Amount.In(tag))
		}
		kinds := map[funding.Cost][]funding.Money{}
		for _, line := range d.Costs.Budget.Lines {
			kinds[line.Rate.Kind] = append(kinds[line.Rate.Kind], line.Amount)
		}
		for kind, amounts := range kinds {
			assert.Contains(t, told, summed(t, amounts...).In(tag)+"\n", kind)
		}
		for _, line := range d.Costs.Other.Lines {
			assert.Contains(t, told, line.Amount.In(tag))
		}
		for _, line := range d.Costs.Services {
			assert.Contains(t, told, line.Amount.In(tag))
		}
		for _, budget := range []funding.Budget{d.Costs.Budget, d.Costs.Added, d.Costs.Other} {
			total, err := budget.Total()
			require.NoError(t, err)
			assert.Contains(t, told, total.In(tag))
		}
	}
}
