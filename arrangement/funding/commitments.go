package funding

import (
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Commit holds budgets against an envelope, such as [ArrangementEnvelope]: a series of the envelope's years and of those for
// which there are budgets, with what is available as Authorities and with what all budgets together need as Planned, 0 where
// they need nothing. [Year.Left] is the one less the other, and [Series.FirstOver] is the year in which the envelope breaks.
// In a year for which the envelope states nothing, Authorities is not stated.
//
// It is an error where the envelope is faulty, where a budget is in another currency, and where a sum would have more than 60
// digits.
func (s Series) Commit(budgets ...Budget) (Series, error) {
	var faults fault.List
	faults.AddError("", s.Check())
	var currency Currency
	var years []calendar.FiscalYear
	for _, year := range s.Years {
		years = append(years, year.Year)
		if currency == "" {
			currency = year.currency()
		}
	}
	var lines []entry
	for i, budget := range budgets {
		for j, line := range budget.Lines {
			at := fault.Path("budgets").Index(i).Key("lines").Index(j)
			if line.Amount.IsZero() {
				faults.Add(fault.Absent(at.Key("amount"), wantMoney))
			}
			if line.Year.IsZero() {
				faults.Add(fault.Absent(at.Key("year"), wantYear))
			}
			if mine := checkCurrency(&faults, at.Key("amount"), line.Amount, currency); currency == "" {
				currency = mine
			}
			lines = append(lines, entry{line.Year, line.Rate.Kind, line.Amount, line.Rate.Basis})
			years = append(years, line.Year)
		}
	}
	if err := faults.Err(); err != nil {
		return Series{}, err
	}
	slices.Sort(years)
	committed, err := compared(slices.Compact(years), lines, nil, currency)
	if err != nil {
		return Series{}, err
	}
	for i, year := range committed {
		if available, known := s.On(year.Year); known {
			committed[i] = available
			committed[i].Planned = year.Planned
		}
	}
	return Series{ID: s.ID, Title: s.Title, Years: committed}, nil
}

// Left is what was made available less what is planned, negative where more is planned, and whether it is known. It is not
// where one of the two is not stated, or where their currencies differ.
func (y Year) Left() (Money, bool) {
	left, err := y.Authorities.Minus(y.Planned)
	return left, err == nil
}

// FirstOver is the first year in which more is planned than is available, and whether there is one; [Year.Left] is by how
// much. A year in which anything is planned and for which it is not known that enough is available is one too: what nobody
// stated is not there to be spent.
func (s Series) FirstOver() (Year, bool) {
	for _, year := range s.Years {
		if left, known := year.Left(); known && left.Amount().IsNegative() || !known && year.Planned.Amount().IsPositive() {
			return year, true
		}
	}
	return Year{}, false
}

// CommitmentsIn is the series on one line a year in the language of the tag: what is available, what is committed, and what is
// left: "2016-2017: available $46,900,000, committed $7,000,000, left $39,900,000".
func (s Series) CommitmentsIn(tag language.Tag) string {
	text := s.Title.In(tag)
	for _, year := range s.Years {
		text += "\n  - " + year.Year.In(tag) + wordAvailable.In(tag) + orNotStated(tag, year.Authorities) +
			wordCommitted.In(tag) + orNotStated(tag, year.Planned)
		if left, known := year.Left(); known {
			text += wordLeft.In(tag) + left.In(tag)
		}
	}
	return text
}

var (
	wordAvailable = bilingual.Text{English: ": available ", French: "\u00a0: disponible, "}
	wordCommitted = bilingual.Text{English: ", committed ", French: "\u00a0; engagé, "}
	wordLeft      = bilingual.Text{English: ", left ", French: "\u00a0; reste, "}
)
