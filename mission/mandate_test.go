package mission_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
)

// mandate is a mandate with nothing to complain about.
func mandate() mission.Mandate {
	return mission.Mandate{
		Instrument: both("a resolution", "une résolution"), Adopted: date("2007-10-15"),
		Period: period("2007-10-16/2008-10-16"), Armed: policy.Yes, Executive: policy.No, Basis: chosen,
	}
}

func TestMandateAdoptedBy(t *testing.T) {
	for name, test := range map[string]struct {
		adopted calendar.PartialDate
		day     calendar.Date
		want    bool
	}{
		"the day before":                      {date("2007-10-15"), day("2007-10-14"), false},
		"the day":                             {date("2007-10-15"), day("2007-10-15"), true},
		"the day after":                       {date("2007-10-15"), day("2007-10-16"), true},
		"in a month, the day before its last": {date("2007-10"), day("2007-10-30"), false},
		"in a month, its last day":            {date("2007-10"), day("2007-10-31"), true},
		"in a month, the day after":           {date("2007-10"), day("2007-11-01"), true},
		"in a year, the day before its last":  {date("2007"), day("2007-12-30"), false},
		"in a year, its last day":             {date("2007"), day("2007-12-31"), true},
		"between two days, before the last":   {date("[2007-10-15..2007-12-20]"), day("2007-12-19"), false},
		"between two days, on the last":       {date("[2007-10-15..2007-12-20]"), day("2007-12-20"), true},
		"between two days, after the last":    {date("[2007-10-15..2007-12-20]"), day("2007-12-21"), true},
		"not known when":                      {calendar.PartialDate{}, day("2007-12-31"), false},
		"on no date":                          {date("2007"), calendar.Date{}, false},
		"neither":                             {calendar.PartialDate{}, calendar.Date{}, false},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, test.want, mission.Mandate{Adopted: test.adopted}.AdoptedBy(test.day))
		})
	}
}

func TestMandateCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*mission.Mandate)
		want  []string
	}{
		"nothing to complain about":   {func(*mission.Mandate) {}, nil},
		"no instrument":               {func(m *mission.Mandate) { m.Instrument = bilingual.Text{} }, []string{"missing instrument"}},
		"an instrument in English":    {func(m *mission.Mandate) { m.Instrument.French = "" }, []string{"missing instrument"}},
		"no period":                   {func(m *mission.Mandate) { m.Period = calendar.Period{} }, []string{"missing period"}},
		"adopted nobody knows when":   {func(m *mission.Mandate) { m.Adopted = calendar.PartialDate{} }, nil},
		"adopted on the last day":     {func(m *mission.Mandate) { m.Adopted = date("2008-10-15") }, nil},
		"adopted the day after":       {func(m *mission.Mandate) { m.Adopted = date("2008-10-16") }, []string{"conflict adopted"}},
		"adopted in the last month":   {func(m *mission.Mandate) { m.Adopted = date("2008-10") }, nil},
		"adopted by the day after":    {func(m *mission.Mandate) { m.Adopted = date("[2008-10-15..2008-10-16]") }, nil},
		"adopted from the day after":  {func(m *mission.Mandate) { m.Adopted = date("[2008-10-16..2008-10-17]") }, []string{"conflict adopted"}},
		"adopted in the month after":  {func(m *mission.Mandate) { m.Adopted = date("2008-11") }, []string{"conflict adopted"}},
		"arms and powers not stated":  {func(m *mission.Mandate) { m.Armed, m.Executive = "", "" }, nil},
		"arms that are no answer":     {func(m *mission.Mandate) { m.Armed = "perhaps" }, []string{"unknown armed"}},
		"powers that are no answer":   {func(m *mission.Mandate) { m.Executive = "YES" }, []string{"unknown executive"}},
		"no basis":                    {func(m *mission.Mandate) { m.Basis = policy.Citation{} }, []string{"missing basis"}},
		"an assumption without a why": {func(m *mission.Mandate) { m.Basis.Note = bilingual.Text{} }, []string{"missing basis.note"}},
		"several at once": {func(m *mission.Mandate) {
			m.Instrument.English, m.Period, m.Armed = "", calendar.Period{}, "no."
		}, []string{"missing instrument", "missing period", "unknown armed"}},
	} {
		t.Run(name, func(t *testing.T) {
			m := mandate()
			test.spoil(&m)
			requireFaults(t, m.Check(), test.want...)
		})
	}
}

func TestMandateJSON(t *testing.T) {
	t.Run("it keeps what it is given", func(t *testing.T) {
		made := seeded(t)
		for range 500 {
			requireSame(t, made.mandate())
		}
	})
	t.Run("its form", func(t *testing.T) {
		m := mandate()
		m.Basis = policy.Citation{}
		data, err := json.Marshal(m)
		require.NoError(t, err)
		assert.Equal(t, `{"instrument":{"en":"a resolution","fr":"une résolution"},"adopted":"2007-10-15",`+
			`"period":"2007-10-16/2008-10-16","armed":"yes","executive":"no"}`, string(data))
		data, err = json.Marshal(mission.Mandate{})
		require.NoError(t, err)
		assert.Equal(t, `{}`, string(data))
	})
	t.Run("what could not be read again is not written", func(t *testing.T) {
		_, err := json.Marshal(mission.Mandate{Instrument: both("a resolution", "")})
		require.ErrorIs(t, err, fault.Missing)
		_, err = json.Marshal(mission.Mandate{Armed: "perhaps"})
		require.ErrorIs(t, err, fault.Unknown)
	})
	t.Run("all faults are named", func(t *testing.T) {
		requireLeft(t, mandate(), `{"adopted":"autumn","armed":"maybe","Period":"../..","basis":null}`,
			"malformed adopted", "unknown armed", "unexpected Period", "malformed basis")
	})
	t.Run("the zero one", func(t *testing.T) {
		assert.True(t, mission.Mandate{}.IsZero())
		assert.False(t, mission.Mandate{Armed: policy.No}.IsZero())
	})
}
