package support_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
	"github.com/canpolice/ipp/mission/support"
)

func day(text string) calendar.Date {
	if text == "" {
		return calendar.Date{}
	}
	return calendar.MustParse(text)
}

func period(text string) calendar.Period { return calendar.MustParsePeriod(text) }

// spans are the days of periods, each as its text form.
func spans(texts ...string) calendar.Spans {
	periods := make([]calendar.Period, len(texts))
	for i, text := range texts {
		periods[i] = period(text)
	}
	return calendar.SpansOf(periods...)
}

// served are n days of service from a day on.
func served(from string, n int) calendar.Spans { return calendar.Days(day(from), n).Spans() }

func days(n int) policy.Measure { return policy.Whole(n, policy.CalendarDays) }

func months(n int) policy.Measure { return policy.Whole(n, policy.Months) }

func both(english, french string) bilingual.Text {
	return bilingual.Text{English: english, French: french}
}

var chosen = policy.Assume(both("chosen for the test", "choisi pour l'essai"))

// tour is a tour of an officer on the days of a period.
func tour(text string) mission.Tour {
	return mission.Tour{Officer: "101", Mission: "minustah", Period: period(text)}
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
var window = calendar.Days(calendar.On(2017, time.June, 16), 30)

func (m maker) day() calendar.Date { return window.From().AddDays(m.IntN(window.Len())) }

func (m maker) someDay() calendar.Date { return pick(m, calendar.Date{}, m.day(), m.day()) }

func (m maker) period() calendar.Period {
	from := m.day()
	return calendar.Days(from, 1+m.IntN(from.DaysUntil(window.Until())))
}

func (m maker) spans() calendar.Spans {
	periods := make([]calendar.Period, m.IntN(4))
	for i := range periods {
		from := m.day()
		periods[i] = calendar.Days(from, 1+m.IntN(min(9, from.DaysUntil(window.Until()))))
	}
	return calendar.SpansOf(periods...)
}

func (m maker) text() bilingual.Text {
	return pick(m, bilingual.Text{}, both("Haiti", "Haïti"), both("a \"b\"", "«\u00a0b\u00a0»"))
}

func (m maker) answer() policy.Answer { return pick(m, "", policy.Yes, policy.No) }

func (m maker) measure() policy.Measure {
	return pick(m, policy.Measure{}, days(m.IntN(40)-10), months(m.IntN(5)), policy.Whole(1, policy.Years))
}

func (m maker) citation() policy.Citation {
	return pick(m, policy.Citation{}, chosen, policy.Cite("honours-manual-annex-q"))
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

func entry[T any](m maker, value func() T) func() policy.Entry[T] {
	return func() policy.Entry[T] {
		if m.IntN(4) == 0 {
			return policy.Entry[T]{From: m.day(), Ended: true, Basis: m.citation()}
		}
		return policy.Entry[T]{From: m.day(), Value: value(), Basis: m.citation()}
	}
}

func (m maker) offset() support.Offset {
	return support.Offset{
		Anchor: pick(m, "", support.Departure, support.Middle, support.Return, support.IntervalStart, support.IntervalEnd),
		By:     m.measure(),
	}
}

func (m maker) terms() support.Terms {
	return support.Terms{Opens: m.offset(), Due: m.offset(), Every: m.measure(), Least: m.measure()}
}

func (m maker) rule() support.Rule {
	return support.Rule{
		ID: pick(m, "", "support/a", "support/b"), Kind: pick(m, "", support.Leave, support.MedicalAfter), Title: m.text(),
		Terms: some(m, entry(m, m.terms)), Basis: m.citation(),
	}
}

func (m maker) waiver() support.Waiver {
	return support.Waiver{
		Cause:      pick(m, "", support.DeathOnDuty, support.InjuryOrIllness),
		ByDecision: m.answer(), Basis: m.citation(),
	}
}

func (m maker) medalRule() support.MedalRule {
	return support.MedalRule{
		ID: pick(m, "", "support/medal/a"), Medal: pick(m, "", support.UnitedNationsMedal, support.OperationalMedal),
		Ribbon: pick(m, "", support.Haiti, support.Humanitas), Title: m.text(), Created: m.someDay(),
		Counting: pick(m, "", support.Cumulative, support.Consecutive), Days: some(m, entry(m, m.measure)), Mixed: m.answer(),
		Numeral: some(m, entry(m, m.measure)), Claim: some(m, entry(m, m.measure)), Waivers: some(m, m.waiver), Basis: m.citation(),
	}
}

func (m maker) completion() support.Completion {
	return support.Completion{Item: pick(m, "", "support/a", "support/b/2"), On: m.someDay()}
}

func (m maker) file() support.File {
	return support.File{
		Tour: mission.Tour{Officer: pick(m, "", "1", "2"), Period: pick(m, calendar.Period{}, m.period())},
		Done: some(m, m.completion),
	}
}

func (m maker) item() support.Item {
	return support.Item{
		ID: pick(m, "", "support/a/1"), Rule: pick(m, "", "support/a"), Kind: pick(m, "", support.Leave), Title: m.text(),
		Number: m.IntN(3), Opens: m.someDay(), Due: m.someDay(),
		Missing: pick(m, policy.Fact{}, policy.NewFact("a", both("a", "b"))), Basis: m.citation(),
	}
}

func (m maker) standing() support.Standing {
	return support.Standing{
		Officer: pick(m, "", "1", "2"), Item: m.item(), On: m.someDay(),
		Status: pick(m, "", support.Done, support.Due, support.Overdue, support.NotYet, support.NotStated),
	}
}

func (m maker) service() support.Service {
	ended := pick(m, "", "", support.DeathOnDuty, support.InjuryOrIllness)
	made := support.Service{
		Mission: pick(m, "a", "a", "b", ""), Name: m.text(),
		Organization: pick(m, arrangement.UnitedNations, arrangement.UnitedNations, arrangement.EuropeanUnion, arrangement.NATO, ""),
		Covered:      pick(m, "", "", "", policy.Yes, policy.No), Approved: pick(m, policy.Yes, policy.Yes, policy.No, ""),
		Ribbon: pick(m, "", support.Haiti, support.Humanitas), Days: m.spans(), Ended: ended,
	}
	if ended == support.InjuryOrIllness {
		made.Waived, made.Decided = m.answer(), m.someDay()
	}
	return made
}

func (m maker) record() support.Record {
	return support.Record{
		Officer: pick(m, "", "1", "2"), Citizen: pick(m, policy.Yes, policy.Yes, policy.No, ""),
		Services: some(m, m.service), Asked: some(m, m.completion),
	}
}

func (m maker) award() support.Award {
	return support.Award{
		ID: pick(m, "", "support/medal/a"), Rule: pick(m, "", "support/medal/a"), Medal: pick(m, "", support.PeacekeepingMedal),
		Ribbon: pick(m, "", support.Sudan), Mission: pick(m, "", "a"), Numeral: m.IntN(3), Title: m.text(),
		Verdict: pick(m, "", policy.Met, policy.Unmet, policy.Unknown), Reason: pick(m, "", support.NotCreated),
		On: m.someDay(), Served: m.measure(), Asked: m.measure(), ClaimBy: m.someDay(),
		Missing: pick(m, policy.Fact{}, policy.NewFact("a", both("a", "b"))), Basis: m.citation(),
	}
}

// written is the JSON form of a value, for messages: a record prints nothing of what it holds.
func written(t testing.TB, value any) string {
	t.Helper()
	data, err := json.Marshal(value)
	require.NoError(t, err)
	return string(data)
}
