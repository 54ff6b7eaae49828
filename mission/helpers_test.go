package mission_test

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
	"github.com/canpolice/ipp/mission"
	"github.com/canpolice/ipp/personnel"
)

func day(text string) calendar.Date { return calendar.MustParse(text) }

func date(text string) calendar.PartialDate { return calendar.MustParsePartial(text) }

func period(text string) calendar.Period { return calendar.MustParsePeriod(text) }

func persons(n int) policy.Measure { return policy.Whole(n, policy.Persons) }

func both(english, french string) bilingual.Text {
	return bilingual.Text{English: english, French: french}
}

var chosen = policy.Assume(both("chosen for the test", "choisi pour l'essai"))

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

// requireSame requires that a value is read as it was written.
func requireSame[T any](t testing.TB, value T) {
	t.Helper()
	data, err := json.Marshal(value)
	require.NoError(t, err)
	var read T
	require.NoError(t, json.Unmarshal(data, &read), string(data))
	require.Equal(t, value, read)
}

// requireLeft requires that a faulty document leaves a value as it was, with exactly these faults.
func requireLeft[T any](t testing.TB, before T, document string, want ...string) {
	t.Helper()
	read := before
	reader, ok := any(&read).(json.Unmarshaler)
	require.True(t, ok)
	requireFaults(t, reader.UnmarshalJSON([]byte(document)), want...)
	assert.Equal(t, before, read, "it is left as it was")
}

// fuzzJSON holds the decoder of T against encoding/json, which knows what is JSON at all, and against its own encoder.
func fuzzJSON[T any](f *testing.F, seeds ...T) {
	for _, seed := range seeds {
		data, err := json.Marshal(seed)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var zero, read T
		err := any(&read).(json.Unmarshaler).UnmarshalJSON(data)
		if !json.Valid(data) {
			require.Error(t, err)
		}
		if err != nil {
			require.NotEmpty(t, fault.Of(err))
			require.Equal(t, zero, read, "it is left as it was")
			return
		}
		requireSame(t, read)
	})
}

func seeded(t testing.TB) maker {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	return maker{rand.New(rand.NewPCG(seed, 1))}
}

// maker makes values at random, each part of them stated or not.
type maker struct{ *rand.Rand }

func pick[T any](m maker, from ...T) T { return from[m.IntN(len(from))] }

// window is the days on which everything at random happens: few, so that much happens on the same day.
var window = calendar.Days(calendar.On(2008, time.June, 20), 30)

func (m maker) day() calendar.Date { return window.From().AddDays(m.IntN(window.Len())) }

// period is one within the window; rarely none, or open-ended.
func (m maker) period() calendar.Period {
	switch m.IntN(12) {
	case 0:
		return calendar.Period{}
	case 1:
		return calendar.Since(m.day())
	}
	from := m.day()
	return calendar.Days(from, 1+m.IntN(from.DaysUntil(window.Until())))
}

func (m maker) date() calendar.PartialDate {
	d := m.day()
	return pick(m, calendar.PartialDate{}, calendar.InYear(d.Year()), calendar.InMonth(d.Year(), d.Month()), calendar.Exactly(d),
		calendar.Within(d, d.AddDays(m.IntN(200))))
}

func (m maker) text() bilingual.Text {
	return pick(m, bilingual.Text{}, both("Haiti", "Haïti"), both("a \"b\"", "«\u00a0b\u00a0»"), both("\n", "é"))
}

func (m maker) answer() policy.Answer { return pick(m, "", policy.Yes, policy.No) }

func (m maker) persons() policy.Measure { return pick(m, policy.Measure{}, persons(m.IntN(200))) }

func (m maker) citation() policy.Citation {
	return pick(m, policy.Citation{}, chosen, policy.Cite("faae-2008"), policy.Cite("faae-2008").Deriving(both("a", "b")))
}

// some is a slice of up to three values; nil where it is not stated.
func some[T any](m maker, one func() T) []T {
	if m.IntN(3) == 0 {
		return nil
	}
	made := make([]T, m.IntN(4))
	for i := range made {
		made[i] = one()
	}
	return made
}

func (m maker) mandate() mission.Mandate {
	return mission.Mandate{
		Instrument: m.text(), Adopted: m.date(), Period: m.period(),
		Armed: m.answer(), Executive: m.answer(), Basis: m.citation(),
	}
}

func (m maker) entry() policy.Entry[policy.Measure] {
	if m.IntN(4) == 0 {
		return policy.Entry[policy.Measure]{From: m.day(), Ended: true, Basis: m.citation()}
	}
	return policy.Entry[policy.Measure]{From: m.day(), Value: persons(m.IntN(200)), Basis: m.citation()}
}

func (m maker) event() mission.Event {
	kinds := slices.Collect(mission.EventKinds())
	return mission.Event{
		Kind: pick(m, kinds...), On: m.date(), Officers: m.persons(), Period: m.period(), Note: m.text(), Basis: m.citation(),
	}
}

// life is one of up to 30 events, of which most are refused.
func (m maker) life() mission.Life {
	var made mission.Life
	for range m.IntN(30) {
		e := m.event()
		if allowed := slices.Collect(made.Allowed()); allowed != nil {
			e.Kind = pick(m, allowed...)
		}
		made, _ = made.Advance(e)
	}
	return made
}

func (m maker) hostPolice() mission.HostPolice {
	return mission.HostPolice{
		Name: m.text(), Strength: some(m, m.entry), RecruitsTrained: some(m, m.entry), Vetted: some(m, m.entry),
		Women: some(m, m.entry), Basis: m.citation(),
	}
}

func (m maker) mission() mission.Mission {
	return mission.Mission{
		ID: pick(m, "", "minustah"), Name: m.text(), Acronym: m.text(),
		Organization: pick(m, "", arrangement.UnitedNations), OtherOrganization: pick(m, arrangement.OtherOrganization{}, lakes),
		Host:     pick(m, arrangement.Host{}, arrangement.Host{Country: "HT"}, arrangement.Host{Name: both("Haiti", "Haïti")}),
		Language: pick(m, language.Und, language.French, language.CanadianFrench, language.MustParse("ht")),
		Armed:    m.answer(), Conditions: m.citation(), Mandates: some(m, m.mandate),
		Authorized: some(m, m.entry), Police: some(m, m.entry),
		Roles: some(m, func() arrangement.Role { return pick(m, "", arrangement.Patrol, arrangement.Command) }),
		Life:  m.life(), HostPolice: m.hostPolice(),
		Basis: m.citation(),
	}
}

func (m maker) tour() mission.Tour {
	return mission.Tour{
		Officer: pick(m, "", "1", "2", "3", "4", "5", "6", "7"), Service: pick(m, "", "sq", "spvm"), Mission: pick(m, "", "minustah"),
		Post: pick(m, "", "a", "b", "c"), Period: m.period(), Basis: m.citation(),
	}
}

func (m maker) tours() mission.Tours {
	made := make(mission.Tours, m.IntN(12))
	for i := range made {
		made[i] = m.tour()
	}
	return made
}

func (m maker) position() mission.Position {
	return mission.Position{
		Post: personnel.Post{
			ID: pick(m, "a", "b", "c"), Title: m.text(), Positions: m.IntN(4), Priority: m.IntN(3),
			Requirement: personnel.Requirement{Language: pick(m, language.Und, language.French), Armed: m.answer()},
		},
		Period: m.period(),
	}
}

func (m maker) establishment() mission.Establishment {
	made := make(mission.Establishment, m.IntN(6))
	for i := range made {
		made[i] = m.position()
	}
	return made
}

func (m maker) contingent() mission.Contingent {
	return mission.Contingent{
		Mission: pick(m, "", "minustah"), On: m.date(), Officers: m.persons(), Women: m.persons(), Contracted: m.persons(),
		ByService: some(m, func() mission.ServiceCount {
			return mission.ServiceCount{Service: pick(m, "", "sq"), Officers: m.persons()}
		}),
		Basis: m.citation(),
	}
}
