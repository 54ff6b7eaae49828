package main

import (
	"encoding/json"
	"regexp"
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
	var tours []calendar.Period
	for _, post := range c.Budget.Posts {
		tours = append(tours, post.Tours...)
	}
	undivided, err := (funding.Model{c.Estimate}).Budget(tours...)
	require.NoError(t, err)
	want, _ := undivided.InYear(2008)
	assert.Equal(t, "8022736.07 CAD", want.String())
	divided, _ := c.Budget.InYear(2008)
	apart, err := divided.Minus(want)
	require.NoError(t, err)
	assert.Equal(t, "-0.03 CAD", apart.String(), "six lines of each of five posts are rounded instead of one")
	assert.Len(t, c.Budget.Posts, 5)
}

// Each post costs what its officers do: six positions of a post cost as much as six of another, and all add up to the total.
func TestEachPostHasItsCosts(t *testing.T) {
	d := assembled(t, "2008-05-01")
	var sums []funding.Money
	for _, post := range d.Costs.Budget.Posts {
		sum, err := d.Costs.Budget.InPost(post.ID)
		require.NoError(t, err)
		sums = append(sums, sum)
		alone, err := post.Model.Budget(post.Tours...)
		require.NoError(t, err)
		total, _ := alone.Total()
		assert.True(t, sum.Equal(total), post.ID)
	}
	total, _ := d.Costs.Budget.Total()
	assert.True(t, total.Equal(summed(t, sums...)))
	assert.True(t, d.Costs.selected().Equal(summed(t, sums[1:]...)), "the first are those who are there")
	for i, post := range d.Posts {
		assert.Equal(t, post.ID, d.Costs.Budget.Posts[i+1].ID)
		assert.Len(t, d.Costs.Budget.Posts[i+1].Tours, post.Positions)
	}
	// By hand: 10 officers on 274 days, at 12.8 million for 150 officer-years of 365 days, are 640,584.47 dollars.
	monitors, _ := d.Costs.Budget.InPost("monitor")
	assert.Equal(t, "640584.47 CAD", monitors.String())
	for tag, title := range map[language.Tag]string{language.English: "Monitor at the stations", language.French: "Surveillance dans les commissariats"} {
		assert.Regexp(t, "(?m)^"+title+" +10 .*–.*"+regexp.QuoteMeta(monitors.In(tag))+"$", section(t, d.print(tag), "11"))
	}
}

func TestTheBudgetIsThatOfThePlan(t *testing.T) {
	d := assembled(t, "2008-05-01")
	away := map[calendar.Date]int{}
	selected := 0
	for _, post := range d.Costs.Budget.Posts {
		for _, tour := range post.Tours {
			for _, line := range d.Strength {
				if first := line.Month.Period().From(); tour.Contains(first) {
					away[first]++
				}
			}
		}
		if post.ID != inHaiti {
			selected += len(post.Tours)
		}
	}
	for _, line := range d.Strength {
		if first := line.Month.Period().From(); !first.After(tour.From().AddMonths(8)) {
			assert.Equal(t, line.Strength, away[first], line.Month)
		}
	}
	assert.Equal(t, positions, selected)
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
	salaries := d.Costs.sum(func(line funding.Line) bool {
		return line.Year == 2008 && line.Rate.Kind == funding.SalaryReimbursement
	})
	apart, err := salaries.Minus(summed(t, amounts...))
	require.NoError(t, err)
	assert.LessOrEqual(t, apart.Amount().Abs().IntPart(), int64(0), "they differ by the rounding of each officer, less than a dollar")
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
	assert.True(t, d.Costs.selected().IsZero())
	assert.Len(t, d.Costs.Budget.Posts, 1, "those who are there")
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
		type cell struct {
			kind funding.Cost
			post string
			year calendar.FiscalYear
		}
		cells := map[cell][]funding.Money{}
		for _, line := range d.Costs.Budget.Lines {
			for _, of := range []cell{{kind: line.Rate.Kind, year: line.Year}, {post: line.Post, year: line.Year}} {
				cells[of] = append(cells[of], line.Amount)
				all := cell{kind: of.kind, post: of.post}
				cells[all] = append(cells[all], line.Amount)
			}
		}
		for of, amounts := range cells {
			text := summed(t, amounts...).In(tag)
			if of.year == 0 {
				text += "\n"
			}
			assert.Contains(t, told, text, of)
		}
		for _, line := range d.Costs.Other.Lines {
			assert.Contains(t, told, line.Amount.In(tag))
		}
		for _, line := range d.Costs.Services {
			assert.Contains(t, told, line.Amount.In(tag))
		}
		for _, budget := range []funding.Budget{d.Costs.Budget, d.Costs.Other} {
			total, err := budget.Total()
			require.NoError(t, err)
			assert.Contains(t, told, total.In(tag))
		}
		assert.Contains(t, told, d.Costs.selected().In(tag))
		assert.NotContains(t, told, "staff,", "a post goes by its title")
	}
}
