package funding

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Against holds the budget against what was spent: a [Series] of everything, with the ID "total", and then one for each kind
// of cost that was budgeted or spent, with its code for ID, in the order of [Costs]. Each has the same fiscal years; what the
// lines of the budget come to is Planned, what was spent is Actual, and [Year.Variance] is the one less the other.
//
// A kind that has no line in a year was planned at 0. In a year in which anything was spent, a kind for which nothing is given
// was spent at 0; in a year in which nothing is given, Actual is not stated. The series of the kinds add up exactly to the
// total. It is an error where an amount that was spent is faulty or in another currency, and where a sum would have more
// than 60 digits.
func (b Budget) Against(spent ...Spent) ([]Series, error) {
	if err := b.checkSpent(spent, calendar.Date{}); err != nil {
		return nil, err
	}
	planned := make([]entry, 0, len(b.Lines))
	for _, line := range b.Lines {
		planned = append(planned, entry{line.Year, line.Rate.Kind, line.Amount, line.Rate.Basis})
	}
	actual := make([]entry, 0, len(spent))
	for _, s := range spent {
		actual = append(actual, entry{calendar.FiscalYearOf(s.Day), s.Kind, s.Amount, s.Basis})
	}
	var years []calendar.FiscalYear
	for _, e := range slices.Concat(planned, actual) {
		years = append(years, e.year)
	}
	slices.Sort(years)
	years = slices.Compact(years)
	all, err := compared(years, planned, actual, b.currency())
	if err != nil {
		return nil, err
	}
	found := []Series{{ID: "total", Title: totalTitle, Years: all}}
	for kind := range Costs() {
		other := func(e entry) bool { return e.kind != kind }
		ofPlanned, ofActual := slices.DeleteFunc(slices.Clone(planned), other), slices.DeleteFunc(slices.Clone(actual), other)
		if len(ofPlanned)+len(ofActual) == 0 {
			continue
		}
		series := Series{ID: string(kind), Title: kind.Title()}
		if series.Years, err = compared(years, ofPlanned, ofActual, b.currency()); err != nil {
			return nil, err
		}
		for i, year := range all {
			if series.Years[i].Actual.IsZero() && !year.Actual.IsZero() {
				series.Years[i].Actual = Money{currency: b.currency()}
			}
		}
		found = append(found, series)
	}
	return found, nil
}

var totalTitle = bilingual.Text{English: "all costs of the budget", French: "ensemble des coûts du budget"}

// entry is an amount of a budget or of what was spent.
type entry struct {
	year   calendar.FiscalYear
	kind   Cost
	amount Money
	basis  policy.Citation
}

// compared is the sums of the entries year by year.
func compared(years []calendar.FiscalYear, planned, actual []entry, currency Currency) ([]Year, error) {
	made := make([]Year, len(years))
	bases := make([][]policy.Citation, len(years))
	for i, year := range years {
		made[i] = Year{Year: year, Planned: Money{currency: currency}}
	}
	for _, side := range []struct {
		entries []entry
		into    func(*Year) *Money
	}{
		{planned, func(y *Year) *Money { return &y.Planned }},
		{actual, func(y *Year) *Money { return &y.Actual }},
	} {
		for _, e := range side.entries {
			i, _ := slices.BinarySearch(years, e.year)
			sum := side.into(&made[i])
			if sum.IsZero() {
				*sum = Money{currency: currency}
			}
			more, err := sum.Plus(e.amount)
			if err != nil {
				return nil, err
			}
			*sum = more
			bases[i] = append(bases[i], e.basis)
		}
	}
	for i := range made {
		made[i].Basis = restsOn(bases[i])
	}
	return made, nil
}
