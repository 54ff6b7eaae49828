package funding_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/arrangement/policy"
)

func both(english, french string) bilingual.Text {
	return bilingual.Text{English: english, French: french}
}

func money(text string) funding.Money { return funding.MustParse(text) }

func number(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func persons(n int) policy.Measure { return policy.Whole(n, policy.Persons) }

var chosen = policy.Assume(both("chosen for the test", "choisi pour l'essai"))

// requireMoney requires the same amount with the same decimal places, as text: two decimals that are one number need
// not be alike inside.
func requireMoney(t testing.TB, want string, got funding.Money) {
	t.Helper()
	require.Equal(t, want, got.String())
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

func (m maker) decimal() decimal.Decimal {
	return decimal.New(m.Int64N(2_000_000)-1_000_000, int32(m.IntN(8)-5))
}

func (m maker) money() funding.Money {
	if !m.stated() {
		return funding.Money{}
	}
	currencies := []funding.Currency{funding.CanadianDollar, funding.UnitedStatesDollar, funding.Euro}
	made, err := funding.New(m.decimal(), currencies[m.IntN(len(currencies))])
	if err != nil {
		panic(err)
	}
	return made
}

func (m maker) persons() policy.Measure {
	if !m.stated() {
		return policy.Measure{}
	}
	return persons(m.IntN(300))
}

func (m maker) text() bilingual.Text {
	if !m.stated() {
		return bilingual.Text{}
	}
	return both("fewer “deployments”\n", "moins de déploiements\u00a0; «\u00a0Haïti\u00a0»")
}

func (m maker) citation() policy.Citation {
	citations := []policy.Citation{{}, chosen, policy.Cite("gc-infobase")}
	return citations[m.IntN(len(citations))]
}

func (m maker) fiscalYear() calendar.FiscalYear {
	if !m.stated() {
		return 0
	}
	return calendar.FiscalYearStarting(2000 + m.IntN(30))
}

func (m maker) year() funding.Year {
	return funding.Year{
		Year: m.fiscalYear(), Authorities: m.money(), Planned: m.money(), Actual: m.money(),
		PlannedPositions: m.persons(), ActualPositions: m.persons(), Reason: m.text(), Basis: m.citation(),
	}
}

func (m maker) series() funding.Series {
	ids := []string{"", "peacekeeping-mission", "é \" \n"}
	made := funding.Series{ID: ids[m.IntN(len(ids))], Title: m.text()}
	if m.stated() {
		made.Years = []funding.Year{}
		for range m.IntN(3) {
			made.Years = append(made.Years, m.year())
		}
	}
	return made
}

func (m maker) byObject() funding.ByObject {
	made := funding.ByObject{Year: m.fiscalYear(), Basis: m.citation()}
	if m.stated() {
		made.Parts = []funding.Part{}
		for range m.IntN(3) {
			made.Parts = append(made.Parts, funding.Part{Object: funding.Rentals, Amount: m.money()}, funding.Part{})
		}
	}
	return made
}
