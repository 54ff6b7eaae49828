package mission_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
	"github.com/canpolice/ipp/personnel"
)

func TestHaiti(t *testing.T) {
	haiti := mission.Haiti()
	require.NoError(t, haiti.Check())
	assert.Equal(t, "minustah", haiti.ID)
	assert.Equal(t, arrangement.UnitedNations, haiti.Organization)
	assert.Equal(t, language.French, haiti.Language)
	assert.Equal(t, policy.Yes, haiti.ArmedOn(day("2008-07-01")))
	assert.Equal(t, policy.Assumed, haiti.Conditions.Strength)
	assert.Len(t, haiti.Roles, 13)

	t.Run("nobody can write to it", func(t *testing.T) {
		spoilt := mission.Haiti()
		spoilt.Mandates[0], spoilt.Authorized[0], spoilt.Police[0] = mission.Mandate{}, policy.Entry[policy.Measure]{}, policy.Entry[policy.Measure]{}
		spoilt.Roles[0] = ""
		assert.Equal(t, haiti, mission.Haiti())
	})
}

func TestHaitiMandates(t *testing.T) {
	haiti := mission.Haiti()
	for text, want := range map[string]string{
		"2004-05-31": "", "2004-06-01": "Security Council resolution 1542 (2004)",
		"2004-11-30": "Security Council resolution 1542 (2004)", "2004-12-01": "",
		"2007-10-15": "", "2007-10-16": "Security Council resolution of October 2007",
		"2008-10-15": "Security Council resolution of October 2007", "2008-10-16": "",
		"2011-10-15": "", "2011-10-16": "Security Council resolution 2012 (2011)",
		"2012-10-15": "Security Council resolution 2012 (2011)", "2012-10-16": "",
		"2017-04-15": "", "2017-04-16": "Security Council resolution 2350 (2017)",
		"2017-10-15": "Security Council resolution 2350 (2017)", "2017-10-16": "",
	} {
		mandate, known := haiti.MandateOn(day(text))
		assert.Equal(t, want, mandate.Instrument.English, text)
		assert.Equal(t, want != "", known, text)
	}
	t.Run("the one of 2007 is assumed", func(t *testing.T) {
		mandate, _ := haiti.MandateOn(day("2008-05-01"))
		assert.Equal(t, policy.Assumed, mandate.Basis.Strength)
	})
	t.Run("a tour of nine months from July 1, 2008 outlasts it", func(t *testing.T) {
		tour := calendar.Months(day("2008-07-01"), 9)
		assert.Equal(t, period("2008-10-16/2009-04-01").Spans(), haiti.Uncovered(day("2008-05-01"), tour))
	})
}

func TestHaitiNumbers(t *testing.T) {
	haiti := mission.Haiti()
	for text, want := range map[string][2]int{ // Canadian police, all police
		"2004-04-29": {0, 0}, "2004-04-30": {0, 1622},
		"2004-07-05": {0, 1622}, "2004-07-06": {100, 1622},
		"2006-06-06": {100, 1622}, "2006-06-07": {101, 1622},
		"2008-03-31": {101, 1622}, "2008-04-01": {100, 1622}, "2008-05-01": {100, 1622},
		"2010-01-18": {100, 1622}, "2010-01-19": {100, 3711},
		"2010-06-03": {100, 3711}, "2010-06-04": {100, 4391},
		"2011-10-13": {100, 4391}, "2011-10-14": {100, 3241},
		"2014-05-31": {100, 3241}, "2014-06-01": {85, 3241},
		"2015-10-13": {85, 3241}, "2015-10-14": {85, 2601},
		"2017-05-31": {85, 2601}, "2017-06-01": {90, 2601},
		"2017-10-15": {90, 2601}, "2017-10-16": {0, 0},
	} {
		d := day(text)
		assert.Equal(t, want, [2]int{haiti.AuthorizedLevels().At(d), haiti.PoliceLevels().At(d)}, text)
	}
	t.Run("each number has a basis of its own", func(t *testing.T) {
		for _, timeline := range []policy.Timeline[policy.Measure]{haiti.Authorized, haiti.Police} {
			for _, entry := range timeline {
				assert.False(t, entry.Basis.IsZero(), entry.From)
			}
		}
	})
}

func TestHaitiInSpring2008(t *testing.T) {
	contingent := mission.HaitiInSpring2008()
	require.NoError(t, contingent.Check())
	assert.Equal(t, mission.Haiti().ID, contingent.Mission)
	assert.Equal(t, persons(76), contingent.Officers)
	assert.Equal(t, persons(7), contingent.Women)
	assert.Equal(t, persons(19), contingent.Contracted)
	for service, want := range map[string]int{
		"rcmp": 21, "sq": 23, "spvm": 24, "opp": 2, "saguenay": 2, "durham": 1, "saint-jerome": 1, "riviere-du-loup": 1, "": 1,
	} {
		number, stated := contingent.Of(service)
		assert.True(t, stated, service)
		assert.Equal(t, persons(want), number, service)
	}
	assert.Len(t, contingent.ByService, 9)
	t.Run("its services are those of the registry", func(t *testing.T) {
		for _, count := range contingent.ByService[:8] {
			_, known := personnel.ServiceByID(count.Service)
			assert.True(t, known, count.Service)
		}
	})
	t.Run("nobody can write to it", func(t *testing.T) {
		spoilt := mission.HaitiInSpring2008()
		spoilt.ByService[0] = mission.ServiceCount{}
		assert.Equal(t, contingent, mission.HaitiInSpring2008())
	})
}
