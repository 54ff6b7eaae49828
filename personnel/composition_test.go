package personnel_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
	"github.com/canpolice/ipp/personnel"
)

const partner = "personnel/partner-share/"

// sends is a service of that kind that sends that many.
func sends(id string, kind personnel.ServiceKind, province personnel.Province, officers int) personnel.Sending {
	return personnel.Sending{Service: personnel.Service{ID: id, Kind: kind, Province: province}, Officers: persons(officers)}
}

// of is a composition of that many officers, so many of them from a partner service and the rest from the RCMP.
func of(partners, all int) personnel.Composition {
	return personnel.Composition{Sendings: []personnel.Sending{
		sends("partner", personnel.Municipal, personnel.Ontario, partners),
		sends("rcmp", personnel.RoyalCanadianMountedPolice, "", all-partners),
	}}
}

func (d dice) composition() personnel.Composition {
	sending := func() personnel.Sending {
		return personnel.Sending{Service: d.service(), Officers: d.measure(0, 40, policy.Persons)}
	}
	return pick(d, personnel.Composition{}, personnel.Composition{Sendings: []personnel.Sending{}}, of(d.IntN(60), 60),
		personnel.Composition{Sendings: []personnel.Sending{sending(), sending()}})
}

func partnerShareCases() []policytest.Case[personnel.Composition] {
	share := func(name string, c personnel.Composition, advising ...string) policytest.Case[personnel.Composition] {
		return one(name, c, in2008, expected{advising: advising})
	}
	const low, high = partner + "minimum", partner + "maximum"
	changed := func(change func(*personnel.Sending)) personnel.Composition {
		c := of(60, 100)
		change(&c.Sendings[0])
		return c
	}
	march := occasion{calendar.On(2006, time.March, 31), tour}
	april := occasion{calendar.On(2006, time.April, 1), tour}
	return []policytest.Case[personnel.Composition]{
		share("as in 2007 and 2022", of(60, 100)),
		share("the smallest part", of(47, 100)),
		share("less than the smallest part", of(46, 100), low),
		share("a shade less than the smallest part", of(46999, 100000), low),
		share("Afghanistan in April 2009, told as 47 percent", of(14, 30), low),
		share("one percent more than the smallest part", of(48, 100)),
		share("the largest part", of(70, 100)),
		share("more than the largest part", of(71, 100), high),
		share("a shade more than the largest part", of(70001, 100000), high),
		share("one percent less than the largest part", of(69, 100)),
		share("the RCMP alone", of(0, 21), low),
		share("partners alone", of(24, 24), high),
		share("nobody", of(0, 0)),
		share("nobody, in an empty list", personnel.Composition{Sendings: []personnel.Sending{}}),
		share("nothing stated", personnel.Composition{}, low, high),
		share("a service of unknown kind", changed(func(s *personnel.Sending) { s.Service.Kind = "" }), low, high),
		share("a service of unknown kind that sends nobody", changed(func(s *personnel.Sending) { s.Service.Kind, s.Officers = "", persons(0) }), low),
		share("a number that is not stated", changed(func(s *personnel.Sending) { s.Officers = policy.Measure{} }), low, high),
		share("a number that is none of persons", changed(func(s *personnel.Sending) { s.Officers = percent(60) }), low, high),
		one("the day before the Arrangement, partners alone", of(24, 24), march, expected{}),
		one("the first day of the Arrangement, partners alone", of(24, 24), april, expected{advising: []string{high}}),
		one("the day before the Arrangement, the RCMP alone", of(0, 24), march, expected{}),
		one("the first day of the Arrangement, the RCMP alone", of(0, 24), april, expected{advising: []string{low}}),
	}
}

func TestPartnerShare(t *testing.T) {
	policytest.Run(t, personnel.PartnerShare(), partnerShareCases())
	byTheShortWay(t, personnel.PartnerShare(), partnerShareCases())
	d := newDice(t, 351)
	keepsItsSense(t, personnel.PartnerShare(), d.composition, func() int { return 1 + d.IntN(40) })
}

func TestPartnerShareOfAComposition(t *testing.T) {
	part, known := of(54, 75).PartnerShare()
	assert.True(t, known)
	assert.Equal(t, percent(72), part, "Haiti in the spring of 2008: 54 of the 75 whose service is told")
	part, known = of(2, 3).PartnerShare()
	assert.True(t, known)
	assert.Equal(t, "66.67%", part.String())
	_, known = of(0, 0).PartnerShare()
	assert.False(t, known, "of nobody there is no part")
	_, known = personnel.Composition{}.PartnerShare()
	assert.False(t, known)
}

func TestComposed(t *testing.T) {
	own := personnel.Service{ID: "zz-own", Kind: personnel.Municipal, Province: personnel.Yukon}
	services := slices.AppendSeq([]personnel.Service{own}, personnel.Services())
	c := personnel.Composed(slices.Values([]string{"sq", "zz-own", "spvm", "sq", "atlantis"}), slices.Values(services))
	require.NoError(t, c.Check())
	var got []string
	for _, s := range c.Sendings {
		got = append(got, s.Service.ID+" "+string(s.Service.Kind)+" "+s.Officers.Number().String())
	}
	assert.Equal(t, []string{"atlantis  1", "spvm municipal 1", "sq provincial 2", "zz-own municipal 1"}, got)
	_, known := c.PartnerShare()
	assert.False(t, known, "atlantis may be anything")
	nobody := personnel.Composed(slices.Values([]string(nil)), personnel.Services())
	assert.False(t, nobody.IsZero(), "that nobody is sent is stated")
	officers, stated := nobody.Officers()
	assert.True(t, stated)
	assert.Equal(t, persons(0), officers)
}

func TestCompositionCheck(t *testing.T) {
	c := personnel.Composition{Sendings: []personnel.Sending{
		sends("sq", personnel.Provincial, personnel.Quebec, 1), sends("sq", personnel.Provincial, personnel.Quebec, 1),
		{Officers: halfAnOfficer(t)},
		{Service: personnel.Service{ID: "a b"}},
		{Officers: persons(1)},
	}}
	assert.Equal(t, []string{
		"sendings[1].service.id", "sendings[2].service.id", "sendings[2].officers", "sendings[3].service.id", "sendings[3].officers",
		"sendings[4].service.id",
	}, paths(c.Check()))
	assert.NoError(t, of(1, 2).Check())
	assert.NoError(t, personnel.Composition{}.Check())
	assert.True(t, personnel.Sending{}.IsZero())
}

func TestCompositionJSON(t *testing.T) {
	roundTrips(t, 17, dice.composition)
	roundTrips(t, 18, func(d dice) personnel.Sending {
		return personnel.Sending{Service: d.service(), Officers: d.measure(0, 9, policy.Persons)}
	})
	refuses(t, of(1, 2), map[string]faulty{
		"faults": {
			`{"sendings":[{"service":{"kind":"x"},"officers":5},7],"services":[]}`,
			[]string{"sendings[0].service.kind", "sendings[0].officers", "sendings[1]", "services"},
		},
	})
}
