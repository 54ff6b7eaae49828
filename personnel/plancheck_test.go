package personnel_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

func TestCheckAtHomeRefusesWhatCountsApart(t *testing.T) {
	home := atHomeNamed()
	_, err := personnel.CheckAtHome(personnel.PolicingAtHome().On(may1), []personnel.HomeCapacity{home, {}, home}, tour)
	assert.Equal(t, []string{"[1].service.id", "[2].service.id"}, paths(err))
	require.ErrorIs(t, err, fault.Missing)
	require.ErrorIs(t, err, fault.Duplicate)
}

func TestCheckWithoutRulesOrDays(t *testing.T) {
	homes := []personnel.HomeCapacity{atHome(200, calendar.Constant(9))}
	before, err := personnel.CheckAtHome(personnel.PolicingAtHome().On(calendar.On(2006, time.March, 31)), homes, tour)
	require.NoError(t, err)
	assert.Equal(t, policy.Verdict(""), before.Verdict(), "no rule is in force")
	assert.True(t, before.Services[0].Allowed.IsZero(), "and nothing is known to be allowed")
	never, err := personnel.CheckAtHome(personnel.PolicingAtHome().On(may1), homes, calendar.Period{})
	require.NoError(t, err)
	assert.Equal(t, policy.Unknown, never.Verdict())
	nobody, err := personnel.CheckAtHome(personnel.PolicingAtHome().On(may1), nil, tour)
	require.NoError(t, err)
	assert.True(t, nobody.IsZero())
	assert.Equal(t, policy.Verdict(""), nobody.Verdict())
	assert.True(t, personnel.HomeCheck{}.IsZero())
	assert.False(t, before.Services[0].IsZero())
}

func TestChecksInWords(t *testing.T) {
	rush := calendar.Days(july1.AddDays(40), 10)
	spvm, _ := personnel.ServiceByID("spvm")
	strength, _ := spvm.StrengthNear(july1)
	homes := []personnel.HomeCapacity{
		{Service: spvm, Strength: strength, Away: calendar.Constant(49).Plus(calendar.Constant(2).Within(rush)).Plus(calendar.Constant(1).Within(calendar.Days(rush.From(), 2)))},
		atHome(300, calendar.Constant(2)), atHome(300, calendar.Levels{}),
	}
	homes[2].Service.ID, homes[2].Service.Name = "calm", bilingual.Text{English: "Calm police", French: "Police calme"}
	plan, err := personnel.CheckAtHome(personnel.PolicingAtHome().On(may1), homes, tour)
	require.NoError(t, err)
	assert.Equal(t, `Policing at home, all services: not met
Service de police de la Ville de Montréal: not met
- August 10, 2008 to August 11, 2008: 52 away, 50 allowed, 2 too many
- August 12, 2008 to August 19, 2008: 51 away, 50 allowed, 1 too many
- Officers away as agreed: not met from August 10, 2008 to August 19, 2008
elsewhere: met; 2 away at most, room for 4 more over the whole period
Calm police: met; nobody away
`, nonBreaking.Replace(plan.Explain(english)))
	assert.Equal(t, `Services policiers au pays, tous les services : non satisfait
Service de police de la Ville de Montréal : non satisfait
- du 10 août 2008 au 11 août 2008 : 52 en affectation, 50 permis, 2 de trop
- du 12 août 2008 au 19 août 2008 : 51 en affectation, 50 permis, 1 de trop
- Nombre de membres convenu : non satisfait du 10 août 2008 au 19 août 2008
elsewhere : satisfait ; 2 en affectation au plus, place pour 4 de plus pendant toute la période
Police calme : satisfait ; personne en affectation
`, nonBreaking.Replace(plan.Explain(frenchCA)))
	failing := 0
	for check := range plan.Failing() {
		assert.Equal(t, "spvm", check.Service)
		failing++
		break
	}
	assert.Equal(t, 1, failing)

	// What is not known to be allowed is not told as too many, up to the day from which it is; the last days are open-ended.
	vague := atHome(-1, calendar.Constant(3).Plus(calendar.Constant(1).Within(calendar.Since(july1.AddDays(31)))))
	vague.Service.Agreements = []personnel.Agreement{{Period: calendar.Since(july1.AddDays(10)), Officers: persons(2)}}
	plan, err = personnel.CheckAtHome(personnel.PolicingAtHome().On(may1), []personnel.HomeCapacity{vague}, calendar.Since(july1))
	require.NoError(t, err)
	assert.Equal(t, `elsewhere: not met
- July 1, 2008 to July 10, 2008: 3 away, 1 known to be allowed
- July 11, 2008 to July 31, 2008: 3 away, 1 allowed, 2 too many
- from August 1, 2008 on: 4 away, 1 allowed, 3 too many
- Largest part of the service away (2%): unknown, missing fact: actual strength of the service
- Officers away as agreed: not met from July 11, 2008 on
`, nonBreaking.Replace(plan.Services[0].Explain(english)))
	assert.Contains(t, nonBreaking.Replace(plan.Explain(frenchCA)), "- du 1er juillet 2008 au 10 juillet 2008 : 3 en affectation, 1 permis à coup sûr\n")
}

func TestChecksRoundTrip(t *testing.T) {
	check := func(d dice) personnel.PlanCheck {
		edition := personnel.PolicingAtHome().On(pick(d, may1, calendar.On(2010, time.January, 1)))
		plan, err := personnel.CheckAtHome(edition, []personnel.HomeCapacity{d.plan("a"), d.plan("b")}, calendar.Days(july1, d.IntN(90)))
		require.NoError(t, err)
		return pick(d, personnel.PlanCheck{}, plan, plan, plan)
	}
	roundTrips(t, 16, check)
	data, err := json.Marshal(personnel.PlanCheck{})
	require.NoError(t, err)
	assert.Equal(t, "{}", string(data))
	refuses(t, personnel.PlanCheck{Services: []personnel.HomeCheck{}}, map[string]faulty{
		"faults": {
			`{"services":[{"service":5,"name":{"en":"x"},"away":{},"allowed":[{"from":"x"}],"decision":7},[]],"more":1}`,
			[]string{
				"services[0].service", "services[0].name.fr", "services[0].away", "services[0].allowed[0].from", "services[0].allowed[0].level",
				"services[0].decision", "services[1]", "more",
			},
		},
	})
}
