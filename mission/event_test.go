package mission_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
)

// event is an event with nothing to complain about.
func event() mission.Event {
	return mission.Event{
		Kind: mission.Extension, On: date("2008-05"), Officers: persons(24), Period: period("2009-04-01/2010-01-01"),
		Note: both("for nine months more", "pour neuf mois de plus"), Basis: chosen,
	}
}

func TestEventIn(t *testing.T) {
	e := event()
	assert.Equal(t, "May 2008: extension; 24\u00a0persons; April 1, 2009 to December 31, 2009; for nine months more",
		e.In(language.English))
	assert.Equal(t, "mai 2008\u00a0: prolongation\u00a0; 24\u00a0personnes\u00a0; du 1er avril 2009 au 31 décembre 2009\u00a0; "+
		"pour neuf mois de plus", e.In(language.CanadianFrench))
	t.Run("what is not stated is left out", func(t *testing.T) {
		short := mission.Event{Kind: mission.Closure, On: date("2017-10-15"), Basis: chosen}
		assert.Equal(t, "October 15, 2017: closure", short.In(language.English))
		assert.Equal(t, "15 octobre 2017\u00a0: clôture", short.In(language.French))
	})
}

func TestEventCheck(t *testing.T) {
	type e = mission.Event
	for name, test := range map[string]struct {
		spoil func(*e)
		want  []string
	}{
		"nothing to complain about":   {func(*e) {}, nil},
		"what may be left out":        {func(v *e) { *v = e{Kind: v.Kind, On: v.On, Basis: v.Basis} }, nil},
		"nothing at all":              {func(v *e) { *v = e{} }, []string{"missing kind", "missing on", "missing basis"}},
		"a kind nobody knows":         {func(v *e) { v.Kind = "party" }, []string{"unknown kind"}},
		"nobody":                      {func(v *e) { v.Officers = persons(0) }, nil},
		"fewer than nobody":           {func(v *e) { v.Officers = persons(-1) }, []string{"out-of-range officers"}},
		"officers by the month":       {func(v *e) { v.Officers = policy.Whole(3, policy.Months) }, []string{"conflict officers"}},
		"a note in French":            {func(v *e) { v.Note.English = "" }, []string{"missing note"}},
		"an assumption without a why": {func(v *e) { v.Basis = policy.Assume(both("", "")) }, []string{"missing basis.note"}},
	} {
		t.Run(name, func(t *testing.T) {
			v := event()
			test.spoil(&v)
			requireFaults(t, v.Check(), test.want...)
		})
	}
}

func TestEventIsZero(t *testing.T) {
	assert.True(t, mission.Event{}.IsZero())
	v := event()
	for name, e := range map[string]mission.Event{
		"kind": {Kind: v.Kind}, "on": {On: v.On}, "officers": {Officers: persons(0)}, "period": {Period: v.Period},
		"note": {Note: v.Note}, "basis": {Basis: v.Basis},
	} {
		assert.False(t, e.IsZero(), name)
	}
}

func TestEventJSON(t *testing.T) {
	t.Run("it keeps what it is given", func(t *testing.T) {
		made := seeded(t)
		for range 500 {
			requireSame(t, made.event())
		}
	})
	t.Run("its form", func(t *testing.T) {
		v := event()
		v.Basis = policy.Citation{}
		data, err := json.Marshal(v)
		require.NoError(t, err)
		assert.Equal(t, `{"kind":"extension","on":"2008-05","officers":{"number":"24","unit":"persons"},`+
			`"period":"2009-04-01/2010-01-01","note":{"en":"for nine months more","fr":"pour neuf mois de plus"}}`, string(data))
		data, err = json.Marshal(mission.Event{})
		require.NoError(t, err)
		assert.Equal(t, `{}`, string(data))
	})
	t.Run("what could not be read again is not written", func(t *testing.T) {
		_, err := json.Marshal(mission.Event{Note: both("", "une fête")})
		require.ErrorIs(t, err, fault.Missing)
		require.ErrorContains(t, err, "note")
		_, err = json.Marshal(mission.Event{Kind: "party"})
		require.ErrorIs(t, err, fault.Unknown)
	})
	t.Run("all faults are named", func(t *testing.T) {
		requireLeft(t, event(), `{"kind":"party","on":"May 2008","officers":24,"period":"2009","note":"more","until":null}`,
			"unknown kind", "malformed on", "malformed officers", "malformed period", "malformed note", "unexpected until")
	})
}

func FuzzEvent(f *testing.F) {
	fuzzJSON(f, mission.Event{}, event(), mission.Event{Kind: mission.Closure, On: calendar.InYear(2017)})
}
