package mission_test

import (
	"encoding/json"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
)

func TestMissionMandateOn(t *testing.T) {
	m := mission.Mission{Mandates: []mission.Mandate{
		{Instrument: both("first", "premier"), Period: period("2004-06-01/2004-12-01")},
		{Instrument: both("second", "deuxième"), Period: period("2007-10-16/2008-10-16")},
		{Instrument: both("third", "troisième"), Period: period("2008-10-01/2009-10-16")},
	}}
	for name, test := range map[string]struct {
		day  string
		want string
	}{
		"the day before the first":        {"2004-05-31", ""},
		"the first day of the first":      {"2004-06-01", "first"},
		"the last day of the first":       {"2004-11-30", "first"},
		"the day after the first":         {"2004-12-01", ""},
		"the day before the third":        {"2008-09-30", "second"},
		"a day of two, of which the last": {"2008-10-01", "third"},
		"the last day of the third":       {"2009-10-15", "third"},
		"the day after the third":         {"2009-10-16", ""},
	} {
		t.Run(name, func(t *testing.T) {
			found, known := m.MandateOn(day(test.day))
			assert.Equal(t, test.want, found.Instrument.English)
			assert.Equal(t, test.want != "", known)
		})
	}
	_, known := m.MandateOn(calendar.Date{})
	assert.False(t, known, "on no date")
}

func TestMissionUncovered(t *testing.T) {
	m := mission.Mission{Mandates: []mission.Mandate{
		{Adopted: date("2007-10"), Period: period("2007-10-16/2008-10-16")},
		{Adopted: date("2008-10-14"), Period: period("2008-10-16/2009-10-16")},
		{Period: period("2009-10-16/2010-10-16")},
	}}
	for name, test := range map[string]struct {
		decision, tour string
		want           []string
	}{
		"it ends on the mandate's last day":       {"2008-05-01", "2008-07-01/2008-10-16", nil},
		"it ends the day after":                   {"2008-05-01", "2008-07-01/2008-10-17", []string{"2008-10-16/2008-10-17"}},
		"it outlasts the mandate":                 {"2008-05-01", "2008-07-01/2009-04-01", []string{"2008-10-16/2009-04-01"}},
		"it begins before":                        {"2008-05-01", "2007-10-01/2008-01-01", []string{"2007-10-01/2007-10-16"}},
		"it begins before and outlasts":           {"2008-05-01", "2007-10-15/2008-10-17", []string{"2007-10-15/2007-10-16", "2008-10-16/2008-10-17"}},
		"the day before the renewal":              {"2008-10-13", "2008-07-01/2009-04-01", []string{"2008-10-16/2009-04-01"}},
		"the day of the renewal":                  {"2008-10-14", "2008-07-01/2009-04-01", nil},
		"the month of adoption is not over":       {"2007-10-30", "2008-07-01/2008-08-01", []string{"2008-07-01/2008-08-01"}},
		"the month of adoption is over":           {"2007-10-31", "2008-07-01/2008-08-01", nil},
		"one adopted nobody knows when":           {"2020-01-01", "2009-10-15/2009-11-01", []string{"2009-10-16/2009-11-01"}},
		"it is open-ended":                        {"2020-01-01", "2009-10-15/..", []string{"2009-10-16/.."}},
		"no mandate known on the day of decision": {"2004-01-01", "2008-07-01/2009-04-01", []string{"2008-07-01/2009-04-01"}},
	} {
		t.Run(name, func(t *testing.T) {
			var want []calendar.Period
			for _, text := range test.want {
				want = append(want, period(text))
			}
			assert.Equal(t, calendar.SpansOf(want...), m.Uncovered(day(test.decision), period(test.tour)))
		})
	}
	t.Run("no tour", func(t *testing.T) {
		assert.True(t, m.Uncovered(day("2008-05-01"), calendar.Period{}).IsEmpty())
	})
	t.Run("no day of decision", func(t *testing.T) {
		tour := period("2008-07-01/2008-08-01")
		assert.Equal(t, tour.Spans(), m.Uncovered(calendar.Date{}, tour))
	})
}

func TestMissionUncoveredDayByDay(t *testing.T) {
	made := seeded(t)
	for range 300 {
		m, decision, tour := made.mission(), made.day(), made.period()
		uncovered := m.Uncovered(decision, tour)
		for d := range window.All() {
			want := tour.Contains(d)
			for _, mandate := range m.Mandates {
				if mandate.Period.Contains(d) && mandate.AdoptedBy(decision) {
					want = false
				}
			}
			require.Equal(t, want, uncovered.Contains(d), "%v %s %s %s", m, decision, tour, d)
		}
	}
}

func TestMissionArmedOn(t *testing.T) {
	m := mission.Mission{Armed: policy.Yes, Mandates: []mission.Mandate{
		{Armed: policy.No, Period: period("2008-01-01/2008-02-01")},
		{Period: period("2008-02-01/2008-03-01")},
	}}
	assert.Equal(t, policy.Yes, m.ArmedOn(day("2007-12-31")), "no mandate known")
	assert.Equal(t, policy.No, m.ArmedOn(day("2008-01-31")), "the mandate says so")
	assert.Equal(t, policy.Yes, m.ArmedOn(day("2008-02-01")), "the mandate does not say")
	assert.Equal(t, policy.Answer(""), mission.Mission{}.ArmedOn(day("2008-02-01")), "nobody says")
}

func TestMissionLevels(t *testing.T) {
	timeline := policy.Timeline[policy.Measure]{
		{From: day("2008-01-01"), Value: persons(100)},
		{From: day("2008-02-01"), Value: persons(85)},
		{From: day("2008-03-01"), Value: policy.Whole(12, policy.Months)},
		{From: day("2008-04-01"), Value: persons(90)},
		{From: day("2008-05-01"), Ended: true},
	}
	for name, levels := range map[string]calendar.Levels{
		"authorized": mission.Mission{Authorized: timeline}.AuthorizedLevels(),
		"police":     mission.Mission{Police: timeline}.PoliceLevels(),
	} {
		t.Run(name, func(t *testing.T) {
			for text, want := range map[string]int{
				"2007-12-31": 0, "2008-01-01": 100, "2008-01-31": 100, "2008-02-01": 85, "2008-02-29": 85,
				"2008-03-01": 0, "2008-04-01": 90, "2008-04-30": 90, "2008-05-01": 0, "2050-01-01": 0,
			} {
				assert.Equal(t, want, levels.At(day(text)), text)
			}
		})
	}
	t.Run("one of the two says nothing of the other", func(t *testing.T) {
		assert.True(t, mission.Mission{Authorized: timeline}.PoliceLevels().IsZero())
		assert.True(t, mission.Mission{Police: timeline}.AuthorizedLevels().IsZero())
	})
	t.Run("without an end it goes on", func(t *testing.T) {
		m := mission.Mission{Authorized: policy.Starting(day("2008-01-01"), persons(3), chosen)}
		assert.Equal(t, 3, m.AuthorizedLevels().At(day("9999-12-31")))
	})
}

// lakes is an organization that the library does not have.
var lakes = arrangement.OtherOrganization{
	Code: "great-lakes-conference", Name: both("Great Lakes Conference", "Conférence des Grands Lacs"), Basis: chosen,
}

// valid is a mission with nothing to complain about.
func valid() mission.Mission {
	return mission.Mission{
		ID: "onuci", Name: both("a mission", "une mission"), Acronym: both("UNOCI", "ONUCI"),
		Organization: arrangement.UnitedNations,
		Host:         arrangement.Host{Country: "CI", Name: both("Côte d'Ivoire", "Côte d'Ivoire")},
		Language:     language.French, Armed: policy.No, Conditions: chosen,
		Mandates:   []mission.Mandate{mandate()},
		Authorized: policy.Starting(day("2008-01-01"), persons(3), chosen),
		Police:     policy.Starting(day("2008-01-01"), persons(300), chosen),
		Roles:      []arrangement.Role{arrangement.Patrol},
		Life:       mission.MustReplay(happens(mission.Request, "2007")),
		HostPolice: hostPolice(), Basis: chosen,
	}
}

func TestMissionCheck(t *testing.T) {
	type m = mission.Mission
	half, err := policy.Measured(decimal.New(5, -1), policy.Persons)
	require.NoError(t, err)
	number := func(value policy.Measure) policy.Timeline[policy.Measure] {
		return policy.Starting(day("2008-01-01"), value, chosen)
	}
	for name, test := range map[string]struct {
		spoil func(*m)
		want  []string
	}{
		"nothing to complain about": {func(*m) {}, nil},
		"what may be left out": {func(v *m) {
			*v = m{ID: v.ID, Name: v.Name, Host: v.Host, Basis: v.Basis}
		}, nil},
		"nothing at all":               {func(v *m) { *v = m{} }, []string{"missing id", "missing name", "missing host", "missing basis"}},
		"a name in French":             {func(v *m) { v.Name.English = "" }, []string{"missing name"}},
		"an acronym in English":        {func(v *m) { v.Acronym.French = "" }, []string{"missing acronym"}},
		"an organization nobody knows": {func(v *m) { v.Organization = "un" }, []string{"unknown organization"}},
		"an organization of one's own": {func(v *m) { v.Organization, v.OtherOrganization = "", lakes }, nil},
		"one of one's own that is named in English only": {func(v *m) {
			v.Organization, v.OtherOrganization = "", arrangement.OtherOrganization{Name: both("Great Lakes Conference", "")}
		}, []string{"missing other_organization.name"}},
		"two organizations":          {func(v *m) { v.OtherOrganization = lakes }, []string{"conflict other_organization"}},
		"a host without a name":      {func(v *m) { v.Host.Name = bilingual.Text{} }, []string{"missing host.name"}},
		"arms that are no answer":    {func(v *m) { v.Armed = "perhaps" }, []string{"unknown armed"}},
		"faulty conditions":          {func(v *m) { v.Conditions.Note = bilingual.Text{} }, []string{"missing conditions.note"}},
		"a mandate without a period": {func(v *m) { v.Mandates[0].Period = calendar.Period{} }, []string{"missing mandates[0].period"}},
		"mandates out of order": {func(v *m) {
			v.Mandates = append(v.Mandates, mandate())
			v.Mandates[1].Period = period("2007-10-15/2009-01-01")
		}, []string{"conflict mandates[1].period"}},
		"mandates of the same first day": {func(v *m) { v.Mandates = append(v.Mandates, mandate()) }, nil},
		"a number out of order":          {func(v *m) { v.Authorized = append(v.Authorized, v.Authorized[0]) }, []string{"conflict authorized[1].from"}},
		"no number":                      {func(v *m) { v.Authorized = number(policy.Measure{}) }, []string{"missing authorized[0].value"}},
		"nobody is authorized":           {func(v *m) { v.Authorized = number(persons(0)) }, nil},
		"a negative number":              {func(v *m) { v.Authorized = number(persons(-1)) }, []string{"out-of-range authorized[0].value"}},
		"half a person":                  {func(v *m) { v.Police = number(half) }, []string{"out-of-range police[0].value"}},
		"months":                         {func(v *m) { v.Police = number(policy.Whole(1, policy.Months)) }, []string{"conflict police[0].value"}},
		"an end": {func(v *m) {
			v.Police = append(v.Police, policy.Entry[policy.Measure]{From: day("2009-01-01"), Ended: true, Basis: chosen})
		}, nil},
		"a role nobody knows":          {func(v *m) { v.Roles = append(v.Roles, "", "spy") }, []string{"unknown roles[1]", "unknown roles[2]"}},
		"a host police without a name": {func(v *m) { v.HostPolice.Name = bilingual.Text{} }, []string{"missing host_police.name"}},
		"a role that is named twice":   {func(v *m) { v.Roles = append(v.Roles, arrangement.Patrol) }, []string{"duplicate roles[1]"}},
	} {
		t.Run(name, func(t *testing.T) {
			v := valid()
			test.spoil(&v)
			requireFaults(t, v.Check(), test.want...)
		})
	}
}

func TestMissionIsZero(t *testing.T) {
	assert.True(t, mission.Mission{}.IsZero())
	v := valid()
	for name, m := range map[string]mission.Mission{
		"id": {ID: v.ID}, "name": {Name: v.Name}, "acronym": {Acronym: v.Acronym}, "organization": {Organization: v.Organization},
		"other organization": {OtherOrganization: lakes},
		"host":               {Host: v.Host}, "language": {Language: v.Language}, "armed": {Armed: v.Armed}, "conditions": {Conditions: chosen},
		"mandates": {Mandates: []mission.Mandate{}}, "authorized": {Authorized: v.Authorized}, "police": {Police: v.Police},
		"roles": {Roles: []arrangement.Role{}}, "life": {Life: v.Life}, "host police": {HostPolice: v.HostPolice}, "basis": {Basis: chosen},
	} {
		assert.False(t, m.IsZero(), name)
	}
}

func TestMissionJSON(t *testing.T) {
	t.Run("it keeps what it is given", func(t *testing.T) {
		made := seeded(t)
		for range 500 {
			requireSame(t, made.mission())
		}
		requireSame(t, mission.Haiti())
	})
	t.Run("its form", func(t *testing.T) {
		v := valid()
		v.Conditions, v.Mandates, v.Police, v.Basis = policy.Citation{}, []mission.Mandate{}, nil, policy.Citation{}
		v.Authorized[0].Basis, v.Life = policy.Citation{}, mission.Life{}
		v.HostPolice = mission.HostPolice{Name: v.HostPolice.Name}
		data, err := json.Marshal(v)
		require.NoError(t, err)
		assert.JSONEq(t, `{"id":"onuci","name":{"en":"a mission","fr":"une mission"},"acronym":{"en":"UNOCI","fr":"ONUCI"},
			"organization":"united-nations","host":{"country":"CI","name":{"en":"Côte d'Ivoire","fr":"Côte d'Ivoire"}},
			"language":"fr","armed":"no","mandates":[],
			"authorized":[{"from":"2008-01-01","value":{"number":"3","unit":"persons"}}],"roles":["patrol"],
			"host_police":{"name":{"en":"a police service","fr":"un service de police"}}}`, string(data))
		data, err = json.Marshal(mission.Mission{})
		require.NoError(t, err)
		assert.Equal(t, `{}`, string(data))
	})
	t.Run("what could not be read again is not written", func(t *testing.T) {
		_, err := json.Marshal(mission.Mission{Name: both("", "une mission"), Acronym: both("UNOCI", "")})
		require.ErrorContains(t, err, "name")
		require.ErrorContains(t, err, "acronym")
		require.ErrorIs(t, err, fault.Missing)
	})
	t.Run("all faults are named", func(t *testing.T) {
		requireLeft(t, valid(),
			`{"id":7,"other_organization":{"name":"x"},"language":"12345","mandates":[{},{"armed":1}],"authorized":{},"roles":["patrol","spy"],"roles":[],`+
				`"life":[{"kind":"closure"}],"host_police":{"women":3}}`,
			"malformed id", "malformed other_organization.name", "unknown language", "malformed mandates[1].armed", "malformed authorized", "unknown roles[1]", "duplicate roles",
			"missing life[0].on", "missing life[0].basis", "conflict life[0].kind", "malformed host_police.women")
	})
}

func FuzzMission(f *testing.F) { fuzzJSON(f, mission.Mission{}, valid(), mission.Haiti()) }
