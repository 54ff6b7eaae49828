package funding_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/arrangement/policy"
)

func spent(day string, kind funding.Cost, amount string) funding.Spent {
	return funding.Spent{Day: calendar.MustParse(day), Kind: kind, Amount: money(amount), Basis: chosen}
}

func TestSpentCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*funding.Spent)
		want  []string
	}{
		"nothing to complain about": {func(*funding.Spent) {}, nil},
		"paid back":                 {func(s *funding.Spent) { s.Amount = money("-1 CAD") }, nil},
		"no day":                    {func(s *funding.Spent) { s.Day = calendar.Date{} }, []string{"missing day"}},
		"a day of no fiscal year":   {func(s *funding.Spent) { s.Day = calendar.MustParse("0001-03-31") }, []string{"missing day"}},
		"no kind":                   {func(s *funding.Spent) { s.Kind = "" }, []string{"missing kind"}},
		"a kind that is none":       {func(s *funding.Spent) { s.Kind = "x" }, []string{"unknown kind"}},
		"no amount":                 {func(s *funding.Spent) { s.Amount = funding.Money{} }, []string{"missing amount"}},
		"no basis":                  {func(s *funding.Spent) { s.Basis = policy.Citation{} }, []string{"missing basis"}},
	} {
		t.Run(name, func(t *testing.T) {
			made := spent("2017-03-31", funding.Travel, "1 CAD")
			test.spoil(&made)
			requireFaults(t, made.Check(), test.want...)
		})
	}
	assert.True(t, funding.Spent{}.IsZero())
	assert.False(t, funding.Spent{Kind: funding.Travel}.IsZero())
	requireReadAgain(t, funding.Spent{}, `{}`)
	requireReadAgain(t, spent("2017-03-31", funding.Travel, "1.50 CAD"),
		`{"day":"2017-03-31","kind":"travel","amount":{"amount":"1.50","currency":"CAD"},"basis":{"strength":"assumed","note":{"en":"chosen for the test","fr":"choisi pour l'essai"}}}`)
	read := spent("2017-03-31", funding.Travel, "1 CAD")
	requireFaults(t, read.UnmarshalJSON([]byte(`{"day":"2017-02-29","kind":"x","basis":1}`)), "out-of-range day", "unknown kind", "malformed basis")
	requireMoney(t, "1 CAD", read.Amount)
}
