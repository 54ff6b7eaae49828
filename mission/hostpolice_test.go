package mission_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
)

// hostPolice is a service with nothing to complain about: 100 officers, then 120; women counted half a year later.
func hostPolice() mission.HostPolice {
	return mission.HostPolice{
		Name: both("a police service", "un service de police"),
		Strength: policy.Timeline[policy.Measure]{
			{From: day("2007-01-01"), Value: persons(100), Basis: policy.Cite("faae-2008")},
			{From: day("2008-01-01"), Value: persons(120)},
			{From: day("2009-01-01"), Ended: true},
		},
		RecruitsTrained: policy.Starting(day("2007-01-01"), persons(500), policy.Citation{}),
		Women:           policy.Starting(day("2007-07-01"), persons(10), policy.Citation{}),
		Basis:           chosen,
	}
}

func TestHostPoliceOn(t *testing.T) {
	h := hostPolice()
	type figures = map[mission.HostFigure]int
	for text, want := range map[string]figures{
		"2006-12-31": {},
		"2007-01-01": {mission.HostStrength: 100, mission.HostRecruitsTrained: 500},
		"2007-06-30": {mission.HostStrength: 100, mission.HostRecruitsTrained: 500},
		"2007-07-01": {mission.HostStrength: 100, mission.HostRecruitsTrained: 500, mission.HostWomen: 10},
		"2007-12-31": {mission.HostStrength: 100, mission.HostRecruitsTrained: 500, mission.HostWomen: 10},
		"2008-01-01": {mission.HostStrength: 120, mission.HostRecruitsTrained: 500, mission.HostWomen: 10},
		"2008-12-31": {mission.HostStrength: 120, mission.HostRecruitsTrained: 500, mission.HostWomen: 10},
		"2009-01-01": {mission.HostRecruitsTrained: 500, mission.HostWomen: 10},
	} {
		var lacking []mission.HostFigure
		for figure := range mission.HostFigures() {
			entry, stated := h.On(figure, day(text))
			number, wanted := want[figure]
			require.Equal(t, wanted, stated, "%s %s", text, figure)
			if !stated {
				assert.Equal(t, policy.Entry[policy.Measure]{}, entry)
				lacking = append(lacking, figure)
				continue
			}
			assert.Equal(t, persons(number), entry.Value, "%s %s", text, figure)
			assert.False(t, entry.Basis.IsZero(), "it rests on something")
		}
		assert.Equal(t, lacking, slices.Collect(h.NotStated(day(text))), text)
	}
	t.Run("what a figure rests on", func(t *testing.T) {
		first, _ := h.On(mission.HostStrength, day("2007-01-01"))
		assert.Equal(t, policy.Cite("faae-2008"), first.Basis, "on its own basis")
		second, _ := h.On(mission.HostStrength, day("2008-01-01"))
		assert.Equal(t, chosen, second.Basis, "on that of the service")
		assert.True(t, h.Strength[1].Basis.IsZero(), "and nothing was written")
	})
	t.Run("nothing is stated", func(t *testing.T) {
		assert.Len(t, slices.Collect(h.NotStated(calendar.Date{})), 4, "on no date")
		assert.Len(t, slices.Collect(mission.HostPolice{}.NotStated(day("2008-05-01"))), 4, "of no service")
		_, stated := h.On("morale", day("2008-05-01"))
		assert.False(t, stated, "of a figure nobody knows")
		for figure := range h.NotStated(calendar.Date{}) {
			assert.Equal(t, mission.HostStrength, figure, "who asks for the first gets the first")
			break
		}
	})
}

func TestHostPoliceFigure(t *testing.T) {
	number := func(n int) policy.Timeline[policy.Measure] {
		return policy.Starting(day("2008-01-01"), persons(n), chosen)
	}
	h := mission.HostPolice{Strength: number(1), RecruitsTrained: number(2), Vetted: number(3), Women: number(4)}
	i := 0
	for figure := range mission.HostFigures() {
		i++
		assert.Equal(t, number(i), h.Figure(figure), figure)
	}
	assert.Equal(t, 4, i)
	assert.Nil(t, h.Figure(""))
}

func TestHostPoliceCheck(t *testing.T) {
	type h = mission.HostPolice
	entry := func(from string, value policy.Measure) policy.Entry[policy.Measure] {
		return policy.Entry[policy.Measure]{From: day(from), Value: value}
	}
	for name, test := range map[string]struct {
		spoil func(*h)
		want  []string
	}{
		"nothing to complain about": {func(*h) {}, nil},
		"what may be left out":      {func(v *h) { *v = h{Name: v.Name, Basis: v.Basis} }, nil},
		"nothing at all":            {func(v *h) { *v = h{} }, []string{"missing name", "missing basis"}},
		"a name in English":         {func(v *h) { v.Name.French = "" }, []string{"missing name"}},
		"days out of order":         {func(v *h) { v.Vetted = append(v.RecruitsTrained, v.RecruitsTrained...) }, []string{"conflict vetted[1].from"}},
		"no number":                 {func(v *h) { v.Vetted = []policy.Entry[policy.Measure]{entry("2008-01-01", policy.Measure{})} }, []string{"missing vetted[0].value"}},
		"fewer than nobody":         {func(v *h) { v.RecruitsTrained[0].Value = persons(-1) }, []string{"out-of-range recruits_trained[0].value"}},
		"strength in months":        {func(v *h) { v.Strength[0].Value = policy.Whole(1, policy.Months) }, []string{"conflict strength[0].value"}},
		"women in months":           {func(v *h) { v.Women[0].Value = policy.Whole(999, policy.Months) }, []string{"conflict women[0].value"}},
		"as many women as officers": {func(v *h) { v.Women[0].Value = persons(100) }, nil},
		"one woman more":            {func(v *h) { v.Women[0].Value = persons(101) }, []string{"conflict women[0].value"}},
		"more women once the strength has fallen": {
			func(v *h) { v.Strength[1].Value = persons(9) }, []string{"conflict strength[1].value"},
		},
		"both on one day": {func(v *h) {
			v.Women = append(v.Women, entry("2008-01-01", persons(121)))
		}, []string{"conflict women[1].value"}},
		"women of nobody knows how many": {func(v *h) { v.Women = append(v.Women, entry("2009-01-01", persons(999))) }, nil},
		"women no longer stated": {func(v *h) {
			v.Women[0].Value = persons(100)
			v.Women = append(v.Women, policy.Entry[policy.Measure]{From: day("2007-12-31"), Ended: true})
			v.Strength[1].Value = persons(9)
		}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			v := hostPolice()
			test.spoil(&v)
			requireFaults(t, v.Check(), test.want...)
		})
	}
}

func TestHostPoliceIsZero(t *testing.T) {
	assert.True(t, mission.HostPolice{}.IsZero())
	none := policy.Timeline[policy.Measure]{}
	for name, h := range map[string]mission.HostPolice{
		"name": {Name: bilingual.Same("GNR")}, "strength": {Strength: none}, "recruits": {RecruitsTrained: none},
		"vetted": {Vetted: none}, "women": {Women: none}, "basis": {Basis: chosen},
	} {
		assert.False(t, h.IsZero(), name)
	}
}

func TestHostPoliceJSON(t *testing.T) {
	t.Run("it keeps what it is given", func(t *testing.T) {
		made := seeded(t)
		for range 500 {
			requireSame(t, made.hostPolice())
		}
	})
	t.Run("its form", func(t *testing.T) {
		h := hostPolice()
		h.Strength, h.Vetted, h.Basis = nil, policy.Timeline[policy.Measure]{}, policy.Citation{}
		data, err := json.Marshal(h)
		require.NoError(t, err)
		assert.Equal(t, `{"name":{"en":"a police service","fr":"un service de police"},`+
			`"recruits_trained":[{"from":"2007-01-01","value":{"number":"500","unit":"persons"}}],"vetted":[],`+
			`"women":[{"from":"2007-07-01","value":{"number":"10","unit":"persons"}}]}`, string(data))
		data, err = json.Marshal(mission.HostPolice{})
		require.NoError(t, err)
		assert.Equal(t, `{}`, string(data))
	})
	t.Run("what could not be read again is not written", func(t *testing.T) {
		_, err := json.Marshal(mission.HostPolice{Name: both("", "un service")})
		require.ErrorIs(t, err, fault.Missing)
		require.ErrorContains(t, err, "name")
	})
	t.Run("all faults are named", func(t *testing.T) {
		requireLeft(t, hostPolice(), `{"name":{"en":"x"},"strength":5,"women":[{"from":"2008-01-01"}],"men":[],"vetted":null}`,
			"missing name.fr", "malformed strength", "missing women[0].value", "unexpected men", "malformed vetted")
	})
}

func FuzzHostPolice(f *testing.F) {
	fuzzJSON(f, mission.HostPolice{}, hostPolice(), mission.Haiti().HostPolice)
}
