package mission_test

import (
	"slices"
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
		"2004-05-31": "", "2004-06-01": "1542 (2004)", "2004-11-30": "1542 (2004)",
		"2004-12-01": "1576 (2004)", "2005-06-01": "1576 (2004)", "2005-06-02": "1601 (2005)", "2005-06-24": "1601 (2005)",
		"2005-06-25": "1608 (2005)", "2006-02-15": "1608 (2005)", "2006-02-16": "1658 (2006)", "2006-08-15": "1658 (2006)",
		"2006-08-16": "1702 (2006)", "2007-02-15": "1702 (2006)", "2007-02-16": "1743 (2007)", "2007-10-15": "1743 (2007)",
		"2007-10-16": "of October 2007", "2008-05-01": "of October 2007", "2008-10-15": "of October 2007",
		"2008-10-16": "1840 (2008)", "2009-10-15": "1840 (2008)", "2009-10-16": "1892 (2009)", "2010-10-15": "1892 (2009)",
		"2010-10-16": "1944 (2010)", "2011-10-15": "1944 (2010)", "2011-10-16": "2012 (2011)", "2012-10-15": "2012 (2011)",
		"2012-10-16": "", "2017-04-15": "", "2017-04-16": "2350 (2017)", "2017-10-15": "2350 (2017)", "2017-10-16": "",
	} {
		mandate, known := haiti.MandateOn(day(text))
		require.Equal(t, want != "", known, text)
		if known {
			want = "Security Council resolution " + want
		}
		assert.Equal(t, want, mandate.Instrument.English, text)
	}
	t.Run("the renewals of 2004 to 2010 are assumed, each adopted before the one before it ends", func(t *testing.T) {
		renewals := haiti.Mandates[1:11]
		for i, mandate := range renewals {
			assert.Equal(t, policy.Assumed, mandate.Basis.Strength, mandate.Instrument)
			assert.True(t, mandate.Adopted.Period().Overlaps(haiti.Mandates[i].Period), mandate.Instrument)
			assert.Equal(t, haiti.Mandates[i].Period.Until(), mandate.Period.From(), mandate.Instrument)
		}
		assert.NotEqual(t, policy.Assumed, haiti.Mandates[0].Basis.Strength)
	})
	t.Run("the renewal of 2008 is known from its day on", func(t *testing.T) {
		tour := calendar.Months(day("2008-07-01"), 9)
		assert.Equal(t, period("2008-10-16/2009-04-01").Spans(), haiti.Uncovered(day("2008-10-13"), tour))
		assert.True(t, haiti.Uncovered(day("2008-10-14"), tour).IsEmpty())
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

func TestHaitiLife(t *testing.T) {
	life := mission.Haiti().Life
	for text, want := range map[string]mission.Stage{
		"2004-05-30": "", "2004-05-31": mission.Proposed, "2004-06-30": mission.Proposed, "2004-07-05": mission.Proposed,
		"2004-07-06": "", "2004-07-30": "", // approved on the 6th; on which day of July the first ones went nobody knows
		"2004-07-31": mission.Deployed, "2008-05-01": mission.Deployed, "2010-01-12": mission.Deployed,
		"2017-04-12": mission.Deployed, "2017-04-13": mission.DrawingDown, "2017-10-14": mission.DrawingDown,
		"2017-10-15": mission.Closed,
	} {
		assert.Equal(t, want, life.On(day(text)), text)
	}
	assert.Equal(t, mission.Closed, life.Stage())
	events := slices.Collect(life.Events())
	assert.Len(t, events, 12)
	for _, e := range events {
		require.NoError(t, e.Check())
		assert.True(t, e.Basis.Strength == policy.Stated || e.Basis.Note.Complete(), "%v says why", e)
	}
	t.Run("a life that is cut is one", func(t *testing.T) {
		for n := range events {
			_, err := mission.Replay(events[:n]...)
			require.NoError(t, err)
		}
	})
	t.Run("the drawing down is the last mandate, and the closure its last day", func(t *testing.T) {
		last := mission.Haiti().Mandates[len(mission.Haiti().Mandates)-1]
		assert.Equal(t, last.Adopted, events[10].On)
		assert.Equal(t, calendar.Exactly(last.Period.Last()), events[11].On)
	})
}

func TestHaitiHostPolice(t *testing.T) {
	police := mission.Haiti().HostPolice
	require.NoError(t, police.Check())
	assert.Equal(t, "Police nationale d'Haïti", police.Name.French)
	assert.Equal(t, slices.Collect(mission.HostFigures()), slices.Collect(police.NotStated(day("2008-05-01"))), "no figure is known")
	assert.Contains(t, police.Basis.In(language.French), "aucune source consultée n'en donne les chiffres", "and that is said")
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
