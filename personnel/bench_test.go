package personnel_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// byHand is the three-valued verdict of the standard of 2008 over the whole tour, as one would write it without package
// policy: the same rules in the same order, their numbers inside.
func byHand(c personnel.Candidate, tour calendar.Period) policy.Verdict {
	verdict := policy.Met
	o := &c.Officer
	departure, last := tour.From(), tour.Last()
	if o.Born.IsZero() {
		verdict = policy.Unknown
	} else if departure.Before(o.Born.Anniversary(25)) {
		return policy.Unmet
	}
	if o.Born.IsZero() {
		verdict = policy.Unknown
	} else if !last.Before(o.Born.Anniversary(63)) {
		return policy.Unmet
	}
	if !o.Status.Valid() {
		verdict = policy.Unknown
	} else if o.Status != personnel.Active && o.Status != personnel.Retired {
		return policy.Unmet
	}
	if o.Sworn.IsZero() {
		verdict = policy.Unknown
	} else if departure.Before(o.Sworn.Anniversary(5)) {
		return policy.Unmet
	}
	switch {
	case o.Status == personnel.Active:
	case o.Status != personnel.Retired || o.Retired.IsZero():
		verdict = policy.Unknown
	case !departure.Before(o.Retired.AddYears(5)):
		return policy.Unmet
	}
	if o.Licence.IsZero() {
		verdict = policy.Unknown
	} else if departure.Before(o.Licence.AddMonths(12)) {
		return policy.Unmet
	}
	if o.Driving.IsZero() {
		verdict = policy.Unknown
	} else if departure.Before(o.Driving.AddMonths(12)) {
		return policy.Unmet
	}
	switch o.Computer {
	case policy.Yes:
	case policy.No:
		return policy.Unmet
	default:
		verdict = policy.Unknown
	}
	pass := policy.Whole(60, policy.Percent)
	var scores personnel.LanguageAssessment
	for i := range o.Languages {
		if o.Languages[i].Language == c.Requirement.Language {
			scores = o.Languages[i]
			break
		}
	}
	for _, score := range [...]policy.Measure{scores.Reading, scores.Listening, scores.Writing, scores.Interview} {
		if score.IsZero() {
			verdict = policy.Unknown
		} else if score.Compare(pass) < 0 {
			return policy.Unmet
		}
	}
	return verdict
}

func TestByHandIsTheSameVerdict(t *testing.T) {
	edition := personnel.UnitedNations().On(may1)
	d := newDice(t, 2008)
	seen := map[policy.Verdict]int{}
	for range 5000 {
		c := d.candidate()
		verdict := edition.Verdict(c, tour)
		assert.Equal(t, byHand(c, tour), verdict)
		seen[verdict]++
	}
	assert.Len(t, seen, 3, "every verdict comes up: %v", seen)
}

func TestVerdictAllocatesNothing(t *testing.T) {
	edition, c := personnel.UnitedNations().On(may2012), fit()
	assert.Equal(t, policy.Met, edition.Verdict(c, tour2012))
	assert.Zero(t, testing.AllocsPerRun(100, func() { edition.Verdict(c, tour2012) }))
}

// BenchmarkVerdict compares the verdict of the standard of 2008 on one candidate for a tour of nine months with the same
// written by hand.
func BenchmarkVerdict(b *testing.B) {
	edition, c := personnel.UnitedNations().On(may1), fit()
	b.Run("policy", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			edition.Verdict(c, tour)
		}
	})
	b.Run("by-hand", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			byHand(c, tour)
		}
	})
}

// BenchmarkDecide is the whole decision about one candidate, with its findings.
func BenchmarkDecide(b *testing.B) {
	edition, c := personnel.UnitedNations().On(may1), fit()
	b.ReportAllocs()
	for b.Loop() {
		edition.Decide(c, tour)
	}
}

// BenchmarkHeadroom is how many more officers one service may release for a tour.
func BenchmarkHeadroom(b *testing.B) {
	rules := personnel.PolicingAtHome().On(may1)
	service, _ := personnel.ServiceByID("spvm")
	strength, _ := service.StrengthNear(may1)
	home := personnel.HomeCapacity{Service: service, Strength: strength, Away: calendar.Constant(24)}
	b.ReportAllocs()
	for b.Loop() {
		personnel.Headroom(rules, home, tour)
	}
}

// BenchmarkCheckPlanAtHome asks whether a plan of a year is safe, every service of the library with officers away and ten
// rotations each.
func BenchmarkCheckPlanAtHome(b *testing.B) {
	year := calendar.Months(july1, 12)
	var homes []personnel.HomeCapacity
	for service := range personnel.Services() {
		home := personnel.HomeCapacity{Service: service}
		home.Strength, _ = service.StrengthNear(july1)
		for turn := range 10 {
			home.Away = home.Away.Plus(calendar.Constant(1).Within(calendar.Days(july1.AddDays(30*turn), 45)))
		}
		homes = append(homes, home)
	}
	rules := personnel.PolicingAtHome().On(may1)
	b.ReportAllocs()
	for b.Loop() {
		plan, err := personnel.CheckAtHome(rules, homes, year)
		if err != nil || len(plan.Services) != len(homes) {
			b.Fatal(err)
		}
	}
}
