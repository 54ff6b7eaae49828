package personnel_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// Each of the four layers stops whom those below it let go, on the day before, and on the day no more.
func TestFourLayersForOneCandidate(t *testing.T) {
	const service = "our-service/criteria/service-years"
	rules := fourLayers().On(may1)
	for name, c := range map[string]struct {
		change   func(*personnel.Officer)
		blocking []string
	}{
		"all of them met":                        {func(*personnel.Officer) {}, nil},
		"sworn for five years less a day":        {func(o *personnel.Officer) { o.Sworn = july1.AddYears(-5).AddDays(1) }, []string{prefix + "service-years", service}},
		"sworn for five years":                   {func(o *personnel.Officer) { o.Sworn = july1.AddYears(-5) }, []string{service}},
		"sworn for ten years less a day":         {func(o *personnel.Officer) { o.Sworn = july1.AddYears(-10).AddDays(1) }, []string{service}},
		"sworn for ten years":                    {func(o *personnel.Officer) { o.Sworn = july1.AddYears(-10) }, nil},
		"sworn for ten years and a day":          {func(o *personnel.Officer) { o.Sworn = july1.AddYears(-10).AddDays(-1) }, nil},
		"retired for three years less a day":     {func(o *personnel.Officer) { o.Status, o.Retired = personnel.Retired, july1.AddYears(-3).AddDays(1) }, nil},
		"retired for three years":                {func(o *personnel.Officer) { o.Status, o.Retired = personnel.Retired, july1.AddYears(-3) }, []string{"our-country/criteria/retired-within"}},
		"an interview of 70 percent":             {func(o *personnel.Officer) { o.Languages[0].Interview = percent(70) }, nil},
		"an interview of 69 percent":             {func(o *personnel.Officer) { o.Languages[0].Interview = percent(69) }, []string{"our-mission/criteria/interview"}},
		"sworn date and interview not stated":    {func(o *personnel.Officer) { o.Sworn, o.Languages[0].Interview = calendar.Date{}, policy.Measure{} }, []string{prefix + "service-years", prefix + "interview", "our-mission/criteria/interview", service}},
		"nothing that any layer adds, age apart": {func(o *personnel.Officer) { o.Born = july1.AddYears(-25).AddDays(1) }, []string{prefix + "age-minimum"}},
	} {
		t.Run(name, func(t *testing.T) {
			candidate := fit()
			candidate.Officer.Languages = []personnel.LanguageAssessment{frenchTop}
			c.change(&candidate.Officer)
			decision := rules.Decide(candidate, tour)
			var blocking []string
			for f := range decision.Blocking() {
				blocking = append(blocking, f.Rule)
			}
			assert.Equal(t, c.blocking, blocking)
			assert.Equal(t, decision.Verdict(), rules.Verdict(candidate, tour))
		})
	}
}

// What the United Nations asks nobody over it waives, and none of them can ask for less.
func TestNoLayerLetsPassWhatAnotherAsks(t *testing.T) {
	number := func(c personnel.Candidate) string { return c.Officer.ID }
	for _, layer := range []string{"our-country/criteria", "our-mission/criteria", "our-service/criteria", "our-mission/eligibility"} {
		_, err := fourLayers().On(may1).Waiving(number, policy.Waiver{
			Rule: prefix + "service-years", Layer: layer, Subject: "o-0412", Period: tour,
			Authority: bilingual.Text{English: "the chief", French: "la direction"}, Reason: bilingual.Text{English: "need", French: "besoin"},
		})
		assert.Equal(t, []string{"waivers[0].layer"}, paths(err), layer)
	}
	four := tightened("our-service/criteria", bilingual.Same("SPVM"), "service-years", policy.Whole(4, policy.Years), policy.Cite("spvm-selection"))
	_, err := policy.Layered("our-mission/eligibility", bilingual.Same("X"), personnel.UnitedNations(), four)
	assert.Equal(t, []string{"layers[1].rules[0].limit[0].value"}, paths(err))
}

// The fast path of a layered, waived policy is that of its decision, for whomever.
func TestLayeredVerdictsAreThoseOfTheDecisions(t *testing.T) {
	d := newDice(t, 7731)
	number := func(c personnel.Candidate) string { return c.Officer.ID }
	waiver := policy.Waiver{
		Rule: "our-service/criteria/service-years", Layer: "our-service/criteria", Subject: "o-1", Period: tour,
		Authority: bilingual.Text{English: "the chief", French: "la direction"}, Reason: bilingual.Text{English: "need", French: "besoin"},
	}
	plain := fourLayers().On(may1)
	waived, err := plain.Waiving(number, waiver)
	require.NoError(t, err)
	changed := 0
	for range 4000 {
		c := d.candidate()
		below, without, with := personnel.UnitedNations().On(may1).Verdict(c, tour), plain.Verdict(c, tour), waived.Verdict(c, tour)
		require.Equal(t, plain.Decide(c, tour).Verdict(), without)
		require.Equal(t, waived.Decide(c, tour).Verdict(), with)
		require.True(t, below == policy.Met || without != policy.Met, "a layer never makes met what was not")
		if with != without {
			changed++
			require.Equal(t, "o-1", c.Officer.ID)
		}
	}
	assert.NotZero(t, changed)
	c := fit()
	assert.Zero(t, testing.AllocsPerRun(100, func() { waived.Verdict(c, tour) }))
}
