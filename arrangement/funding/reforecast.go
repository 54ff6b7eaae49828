package funding

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Reforecast is the budget made again on a day: what was spent before it, each amount a line of its own, and the forecast for
// the officer-days that are left from that day on, by the same models. What is counted once per officer is left for the tours
// that begin on the day or later. What an earlier forecast said of the days before is dropped.
//
// It is an error where there is no day, where the budget's posts are faulty, where an amount that was spent is
// faulty, is in another currency or was not spent before the day, and where an amount would have more than 60 digits.
func (b Budget) Reforecast(day calendar.Date, spent ...Spent) (Budget, error) {
	var faults fault.List
	if calendar.FiscalYearOf(day).IsZero() {
		faults.Add(fault.Absent("as_of", wantAsOf))
	}
	faults.AddError("", checkPosts(b.Posts))
	faults.AddError("", b.checkSpent(spent, day))
	if err := faults.Err(); err != nil {
		return Budget{}, err
	}
	made := Budget{AsOf: day}
	for _, post := range b.Posts {
		made.Posts = append(made.Posts, post.own())
	}
	for _, s := range spent {
		made.Lines = append(made.Lines, Line{
			Year: calendar.FiscalYearOf(s.Day), Post: s.Post, Amount: s.Amount,
			Rate: Rate{Kind: s.Kind, Per: AsSpent, Amount: s.Amount, Basis: s.Basis},
		})
	}
	left, err := made.forecast()
	if err != nil {
		return Budget{}, err
	}
	made.Lines = append(made.Lines, left...)
	byYear(made.Lines) // in a year what was spent comes first, as it was given
	return made, nil
}

var wantAsOf = bilingual.Text{
	English: "the first day that is still a forecast", French: "le premier jour qui relève encore de la prévision",
}
