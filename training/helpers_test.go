package training_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/training"
)

func date(text string) calendar.PartialDate { return calendar.MustParsePartial(text) }

func days(n int) policy.Measure { return policy.Whole(n, policy.CalendarDays) }

func both(english, french string) bilingual.Text {
	return bilingual.Text{English: english, French: french}
}

var chosen = policy.Assume(both("chosen for the test", "choisi pour l'essai"))

// course is a course with nothing to complain about.
func course() training.Course {
	return training.Course{
		ID: "driving", Title: both("Driving", "Conduite"), Provider: both("a service", "un service"),
		Place: both("Ottawa", "Ottawa"), Subjects: []training.Subject{{ID: "driving", Title: both("4x4 driving", "conduite d'un 4x4")}},
		Lengths: []training.Length{{On: date("2008"), Days: days(2), DaysMost: days(3), Basis: chosen}},
		Basis:   chosen,
	}
}

// requireFaults requires exactly these faults, each written as kind and path.
func requireFaults(t testing.TB, err error, want ...string) {
	t.Helper()
	var found []string
	for _, f := range fault.Of(err) {
		require.True(t, f.Given.Complete() || f.Given.IsZero(), "what was given stands in both languages")
		require.True(t, f.Accepted.Complete() || f.Accepted.IsZero(), "what is accepted stands in both languages")
		found = append(found, string(f.Kind)+" "+string(f.Path))
	}
	require.Equal(t, want, found)
}

func seeded(t testing.TB) *rand.Rand {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 1))
}

// maker makes values at random, each part of them stated or not.
type maker struct{ *rand.Rand }

func (m maker) stated() bool { return m.IntN(3) > 0 }

func (m maker) text() bilingual.Text {
	if !m.stated() {
		return bilingual.Text{}
	}
	words := []string{"Haiti", "Haïti", "«\u00a0Soudan\u00a0»", "a\"b", "\n", "é"}
	return both(words[m.IntN(len(words))], words[m.IntN(len(words))])
}

func (m maker) date() calendar.PartialDate {
	day := calendar.On(1995, time.January, 1).AddDays(m.IntN(10_000))
	dates := []calendar.PartialDate{
		{},
		calendar.InYear(day.Year()), calendar.InMonth(day.Year(), day.Month()), calendar.Exactly(day),
		calendar.Within(day, day.AddDays(m.IntN(600))),
	}
	return dates[m.IntN(len(dates))]
}

func (m maker) measure() policy.Measure {
	if !m.stated() {
		return policy.Measure{}
	}
	return days(m.IntN(60))
}

func (m maker) citation() policy.Citation {
	citations := []policy.Citation{{}, chosen, policy.Cite("spvm-training"), policy.Cite("spvm-training").Deriving(both("a", "b"))}
	return citations[m.IntN(len(citations))]
}

func (m maker) length() training.Length {
	return training.Length{On: m.date(), Mission: m.text(), Days: m.measure(), DaysMost: m.measure(), Basis: m.citation()}
}

func (m maker) course() training.Course {
	ids := []string{"", "driving", "é \" \n"}
	made := training.Course{ID: ids[m.IntN(len(ids))], Title: m.text(), Provider: m.text(), Place: m.text(), Basis: m.citation()}
	if m.stated() {
		made.Subjects = []training.Subject{}
		for range m.IntN(3) {
			made.Subjects = append(made.Subjects, training.Subject{ID: ids[m.IntN(len(ids))], Title: m.text(), Basis: m.citation()})
		}
	}
	if m.stated() {
		made.Lengths = []training.Length{}
		for range m.IntN(3) {
			made.Lengths = append(made.Lengths, m.length())
		}
	}
	return made
}

func decimalOf(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func pick[T any](m maker, from ...T) T { return from[m.IntN(len(from))] }

// period lies around the tour of 2008, or is none.
func (m maker) period() calendar.Period {
	from := calendar.On(2007, time.June, 1).AddDays(m.IntN(600))
	return pick(m, calendar.Period{}, calendar.Days(from, 1+m.IntN(500)), calendar.Since(from))
}

func (m maker) certificate() training.Certificate {
	c := training.Certificate{
		Officer: pick(m, "", "o-1", "o-1", "o-2"),
		Course:  pick(m, "", "pre-deployment", "pre-deployment", "weapons", "weapons", "un-generic-modules", "induction", "conduct-leaders"),
	}
	if m.stated() {
		c.Completed = calendar.On(2007, time.May, 1).AddDays(m.IntN(500))
	}
	if m.IntN(3) == 0 {
		c.Valid = m.period()
	}
	return c
}

func (m maker) assignment() training.Assignment {
	a := training.Assignment{
		Organization: pick(m, "", arrangement.UnitedNations, arrangement.UnitedNations, arrangement.EuropeanUnion),
		Role:         pick(m, "", arrangement.Command, arrangement.Monitoring),
		Armed:        pick(m, "", policy.Yes, policy.Yes, policy.No),
		Tour:         calendar.Months(calendar.On(2008, time.July, 1), 9),
	}
	if m.IntN(4) == 0 {
		a.Tour = m.period()
	}
	return a
}

func (m maker) trainee() training.Trainee {
	t := training.Trainee{Officer: pick(m, "", "o-1", "o-1", "o-1"), Assignment: m.assignment()}
	if m.IntN(6) > 0 {
		t.Certificates = []training.Certificate{}
		for range m.IntN(6) {
			t.Certificates = append(t.Certificates, m.certificate())
		}
	}
	return t
}
