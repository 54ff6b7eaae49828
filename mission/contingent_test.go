package mission_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
)

// counted is a contingent with nothing to complain about.
func counted() mission.Contingent {
	return mission.Contingent{
		Mission: "minustah", On: date("2008-04"), Officers: persons(5), Women: persons(2), Contracted: persons(9),
		ByService: []mission.ServiceCount{{"sq", persons(3)}, {"", persons(2)}}, Basis: chosen,
	}
}

func TestContingentOf(t *testing.T) {
	c := counted()
	for service, want := range map[string]int{"sq": 3, "": 2} {
		number, stated := c.Of(service)
		assert.True(t, stated, service)
		assert.Equal(t, persons(want), number, service)
	}
	number, stated := c.Of("opp")
	assert.False(t, stated)
	assert.Zero(t, number)
}

func TestContingentCheck(t *testing.T) {
	type c = mission.Contingent
	for name, test := range map[string]struct {
		spoil func(*c)
		want  []string
	}{
		"nothing to complain about":      {func(*c) {}, nil},
		"what may be left out":           {func(v *c) { *v = c{Mission: v.Mission, On: v.On, Basis: v.Basis} }, nil},
		"nothing at all":                 {func(v *c) { *v = c{} }, []string{"missing mission", "missing on", "missing basis"}},
		"officers by the month":          {func(v *c) { v.Officers = policy.Whole(5, policy.Months) }, []string{"conflict officers"}},
		"fewer officers than none":       {func(v *c) { v.Officers = persons(-5) }, []string{"out-of-range officers"}},
		"as many women as officers":      {func(v *c) { v.Women = persons(5) }, nil},
		"more women than officers":       {func(v *c) { v.Women = persons(6) }, []string{"conflict women"}},
		"women of nobody knows how many": {func(v *c) { v.Women, v.Officers = persons(6), policy.Measure{} }, nil},
		"contracted years":               {func(v *c) { v.Contracted = policy.Whole(5, policy.Years) }, []string{"conflict contracted"}},
		"one officer too many":           {func(v *c) { v.Officers = persons(6) }, []string{"conflict officers"}},
		"one officer too few":            {func(v *c) { v.ByService[0].Officers = persons(4) }, []string{"conflict officers"}},
		"nobody by service":              {func(v *c) { v.ByService = []mission.ServiceCount{} }, []string{"conflict officers"}},
		"a service named twice": {func(v *c) {
			v.ByService = append(v.ByService, mission.ServiceCount{"sq", persons(1)})
		}, []string{"duplicate by_service[2].service"}},
		"a service without a number": {func(v *c) {
			v.ByService = append(v.ByService, mission.ServiceCount{Service: "opp"})
		}, []string{"missing by_service[2].officers"}},
		"a service with months": {func(v *c) {
			v.ByService = append(v.ByService, mission.ServiceCount{"opp", policy.Whole(5, policy.Months)})
		}, []string{"conflict by_service[2].officers"}},
	} {
		t.Run(name, func(t *testing.T) {
			v := counted()
			test.spoil(&v)
			requireFaults(t, v.Check(), test.want...)
		})
	}
	t.Run("the sum is told", func(t *testing.T) {
		v := counted()
		v.Officers = persons(6)
		found := fault.Of(v.Check())
		require.Len(t, found, 1)
		assert.Equal(t, "the sum of the officers by service: 5\u00a0persons", found[0].Accepted.English)
		assert.Equal(t, "la somme des policiers par service\u00a0: 5\u00a0personnes", found[0].Accepted.French)
	})
}

func TestContingentIsZero(t *testing.T) {
	assert.True(t, mission.Contingent{}.IsZero())
	v := counted()
	for name, c := range map[string]mission.Contingent{
		"mission": {Mission: v.Mission}, "on": {On: v.On}, "officers": {Officers: v.Officers}, "women": {Women: v.Women},
		"contracted": {Contracted: v.Contracted}, "by service": {ByService: []mission.ServiceCount{}}, "basis": {Basis: v.Basis},
	} {
		assert.False(t, c.IsZero(), name)
	}
}

func TestServiceCountIsZero(t *testing.T) {
	assert.True(t, mission.ServiceCount{}.IsZero())
	assert.False(t, mission.ServiceCount{Officers: persons(0)}.IsZero(), "none is a number too")
}

func TestContingentJSON(t *testing.T) {
	t.Run("it keeps what it is given", func(t *testing.T) {
		made := seeded(t)
		for range 500 {
			requireSame(t, made.contingent())
		}
		requireSame(t, mission.ServiceCount{})
		requireSame(t, mission.ServiceCount{"sq", persons(3)})
		requireSame(t, mission.HaitiInSpring2008())
	})
	t.Run("its form", func(t *testing.T) {
		v := counted()
		v.Women, v.Contracted, v.On, v.Basis = policy.Measure{}, policy.Measure{}, calendar.PartialDate{}, policy.Citation{}
		data, err := json.Marshal(v)
		require.NoError(t, err)
		assert.Equal(t, `{"mission":"minustah","officers":{"number":"5","unit":"persons"},"by_service":[`+
			`{"service":"sq","officers":{"number":"3","unit":"persons"}},{"officers":{"number":"2","unit":"persons"}}]}`, string(data))
	})
	t.Run("all faults are named", func(t *testing.T) {
		requireLeft(t, counted(), `{"on":2008,"officers":5,"by_service":[{"service":null},{"number":1}],"men":3}`,
			"malformed on", "malformed officers", "malformed by_service[0].service", "unexpected by_service[1].number", "unexpected men")
		requireLeft(t, mission.ServiceCount{"sq", persons(3)}, `{"officers":{"number":"1"}}`, "missing officers.unit")
	})
}

func FuzzContingent(f *testing.F) {
	fuzzJSON(f, mission.Contingent{}, counted(), mission.HaitiInSpring2008())
}
