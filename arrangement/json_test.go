package arrangement_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

func roundTrip[T any](t *testing.T, value T) {
	t.Helper()
	data, err := json.Marshal(value)
	require.NoError(t, err)
	var back T
	require.NoError(t, json.Unmarshal(data, &back), string(data))
	require.Equal(t, value, back, string(data))
	again, err := json.Marshal(back)
	require.NoError(t, err)
	require.Equal(t, string(data), string(again))
}

// maker makes values of which every part may be stated or not.
type maker struct{ *rand.Rand }

func newMaker(t *testing.T) maker {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	return maker{rand.New(rand.NewPCG(seed, 1))}
}

func either[T any](m maker, makers ...func() T) T {
	var none T
	if m.IntN(3) == 0 {
		return none
	}
	return makers[m.IntN(len(makers))]()
}

func one[T any](m maker, all []T) T {
	return either(m, func() T { return all[m.IntN(len(all))] })
}

func several[T any](m maker, all []T) []T {
	if m.IntN(3) == 0 {
		return nil
	}
	some := make([]T, m.IntN(4))
	for i := range some {
		some[i] = all[m.IntN(len(all))]
	}
	return some
}

func (m maker) text() bilingual.Text {
	return one(m, []bilingual.Text{{English: "Haiti", French: "Haïti"}, bilingual.Same("“x”\n\u00a0\\")})
}

func (m maker) citation() policy.Citation {
	return one(m, []policy.Citation{
		policy.Cite("rcmp-cpa-page"), policy.Cite("faae-2008").Deriving(bilingual.Same("sum")), policy.Assume(bilingual.Same("chosen")),
	})
}

func (m maker) date() calendar.Date {
	return either(m, func() calendar.Date { return calendar.On(2000, time.January, 1).AddDays(m.IntN(10000)) })
}

func (m maker) partial() calendar.PartialDate {
	day := calendar.On(2000, time.January, 1).AddDays(m.IntN(10000))
	return one(m, []calendar.PartialDate{
		calendar.Exactly(day), calendar.InMonth(day.Year(), day.Month()), calendar.InYear(day.Year()),
		calendar.Within(day, day.AddDays(m.IntN(600))),
	})
}

func (m maker) answer() policy.Answer { return one(m, []policy.Answer{policy.Yes, policy.No}) }

func (m maker) partner() arrangement.Partner {
	return one(m, slices.Collect(arrangement.Partners()))
}

func (m maker) office() arrangement.Office {
	return one(m, slices.Collect(arrangement.Offices()))
}

func (m maker) assessed() arrangement.Assessed {
	return arrangement.Assessed{Answer: m.answer(), On: m.date(), By: m.partner(), Evidence: m.citation(), Note: m.text()}
}

func (m maker) host() arrangement.Host {
	return arrangement.Host{Country: one(m, []arrangement.Country{"HT", "UA", "YU"}), Name: m.text()}
}

func (m maker) request() arrangement.Request {
	return arrangement.Request{
		Reference:         one(m, []string{"note 12", "é"}),
		Asks:              one(m, slices.Collect(arrangement.Asks())),
		Earlier:           one(m, []string{"note 11"}),
		Before:            either(m, func() policy.Measure { return policy.Whole(m.IntN(300)-10, policy.Persons) }),
		OtherOrganization: arrangement.OtherOrganization{Code: one(m, []string{"oas"}), Name: m.text(), Basis: m.citation()},
		Organization:      one(m, slices.Collect(arrangement.Organizations())),
		State:             one(m, []arrangement.Country{"HT", "IQ"}),
		Host:              m.host(),
		Received:          m.partial(),
		Officers:          either(m, func() policy.Measure { return policy.Whole(m.IntN(300)-10, policy.Persons) }),
		Period:            one(m, []calendar.Period{calendar.Months(calendar.On(2008, time.July, 1), 9), calendar.Always(), calendar.Since(calendar.On(2008, time.July, 1))}),
		Roles:             several(m, slices.Collect(arrangement.Roles())),
		Form:              one(m, slices.Collect(arrangement.Forms())),
		Languages:         several(m, []language.Tag{language.French, language.CanadianFrench, language.Spanish, language.MustParse("ht")}),
		Armed:             m.answer(),
		Ancillary:         m.answer(),
		Basis:             m.citation(),
	}
}

func (m maker) concurrence() arrangement.Concurrence {
	return arrangement.Concurrence{Partner: m.partner(), Minister: m.office(), Given: m.answer(), On: m.partial(), Basis: m.citation()}
}

func TestValuesRoundTripWhateverTheyState(t *testing.T) {
	m := newMaker(t)
	home := []policy.Decision{atHome(t, may1, policy.Yes), atHome(t, may1, policy.No), {}}
	for range 300 {
		roundTrip(t, m.request())
		roundTrip(t, m.assessed())
		roundTrip(t, m.host())
		roundTrip(t, arrangement.Assessment{
			Mandate: m.assessed(), Purpose: m.assessed(), RoleFit: m.assessed(), ForeignPolicyInterest: m.assessed(),
			Urgency: m.assessed(), Risk: m.assessed(),
			Request: m.request(), DomesticPolicing: several(m, home),
		})
		roundTrip(t, arrangement.Examination{
			Factor: one(m, append(slices.Collect(arrangement.Factors()), arrangement.Urgency, arrangement.Risk)),
			Found:  m.assessed(), Decisions: several(m, home),
		})
		roundTrip(t, m.concurrence())
		roundTrip(t, arrangement.Record{Concurrences: several(m, []arrangement.Concurrence{m.concurrence(), m.concurrence()}), Ancillary: m.answer()})
		roundTrip(t, arrangement.Name{Full: m.text(), Short: m.text(), Basis: m.citation()})
		minister := arrangement.Minister{Office: m.office(), Title: m.text(), Basis: m.citation()}
		roundTrip(t, minister)
		roundTrip(t, arrangement.Seat{
			Partner: m.partner(), Part: one(m, slices.Collect(arrangement.Parts())),
			Name:      arrangement.Name{Full: m.text(), Basis: m.citation()},
			Ministers: several(m, []arrangement.Minister{minister}), Basis: m.citation(),
		})
		roundTrip(t, arrangement.Term{ID: one(m, []string{"2006-2011"}), Title: m.text(), Period: m.request().Period, Basis: m.citation()})
	}
	for term := range arrangement.Terms() {
		roundTrip(t, term)
	}
	roundTrip(t, arrangement.Ceiling())
}

func TestZeroValuesAreEmptyObjects(t *testing.T) {
	for _, value := range []any{
		arrangement.Request{},
		arrangement.Assessed{},
		arrangement.Host{},
		arrangement.OtherOrganization{},
		arrangement.Assessment{},
		arrangement.Examination{},
		arrangement.AssessmentHistory{},
		arrangement.Concurrence{},
		arrangement.Record{},
		arrangement.Name{},
		arrangement.Minister{},
		arrangement.Seat{},
		arrangement.Term{},
	} {
		data, err := json.Marshal(value)
		require.NoError(t, err)
		assert.Equal(t, "{}", string(data), "%T", value)
	}
	assert.True(t, arrangement.Concurrence{}.IsZero())
	assert.True(t, arrangement.Minister{}.IsZero())
	assert.False(t, arrangement.Minister{Office: arrangement.PublicSafetyMinister}.IsZero())
	assert.False(t, arrangement.Concurrence{Given: policy.No}.IsZero())
	assert.True(t, arrangement.Assessed{}.IsZero())
	assert.False(t, arrangement.Assessed{By: arrangement.RCMP}.IsZero())
}

func TestWhatCouldNotBeReadAgainIsNotWritten(t *testing.T) {
	half := bilingual.Text{French: "à moitié"}
	for name, value := range map[string]any{
		"the name of a host in French only":       arrangement.Host{Name: half},
		"a note in French only":                   arrangement.Assessed{Note: half},
		"a full name in French only":              arrangement.Name{Full: half},
		"a short name in French only":             arrangement.Name{Short: half},
		"the title of a term in French only":      arrangement.Term{Title: half},
		"the title of a minister in French only":  arrangement.Minister{Title: half},
		"a request with such a host":              arrangement.Request{Host: arrangement.Host{Name: half}},
		"an assessment with such a note":          arrangement.Assessment{Purpose: arrangement.Assessed{Note: half}},
		"an examination of such a note":           arrangement.Examination{Found: arrangement.Assessed{Note: half}},
		"a request of half a name":                arrangement.Request{OtherOrganization: arrangement.OtherOrganization{Name: half}},
		"a request that asks for nothing known":   arrangement.Request{Asks: "more"},
		"a request by nobody known":               arrangement.Request{Organization: "UN"},
		"a host with a code that is none":         arrangement.Host{Country: "ht"},
		"a concurrence of nobody known":           arrangement.Concurrence{Partner: "nobody"},
		"a record with such a concurrence":        arrangement.Record{Concurrences: []arrangement.Concurrence{{Given: "perhaps"}}},
		"an examination answered in no known way": arrangement.Assessed{Answer: "perhaps"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := json.Marshal(value)
			require.Error(t, err)
		})
	}
}

func TestWhatIsFaultyLeavesTheValueAsItWas(t *testing.T) {
	faulty := []byte(`{"nobody": "knows this key"}`)
	refuse(t, arrangement.Host{Country: "HT"}, faulty)
	refuse(t, examined(policy.Yes, may1), faulty)
	refuse(t, arrangement.Concurrence{Given: policy.Yes}, faulty)
	refuse(t, arrangement.Record{Concurrences: []arrangement.Concurrence{{Given: policy.Yes}}}, faulty)
	refuse(t, arrangement.Name{Short: bilingual.Same("X")}, faulty)
	refuse(t, arrangement.Term{ID: "2006-2011"}, faulty)
	refuse(t, arrangement.Minister{Title: bilingual.Same("X")}, faulty)
	refuse(t, arrangement.Seat{Part: arrangement.Funds}, faulty)
	refuse(t, arrangement.Assessment{Mandate: examined(policy.Yes, may1)}, faulty)
	refuse(t, arrangement.Examination{Factor: arrangement.Risk}, faulty)
	refuse(t, examinations(t), faulty)
	refuse(t, haiti(), faulty)
}

func refuse[T any](t *testing.T, value T, data []byte) {
	t.Helper()
	kept := value
	err := json.Unmarshal(data, &kept)
	require.ErrorIs(t, err, fault.Unexpected)
	assert.Equal(t, value, kept)
}
