package personnel_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// roundTrips sees that random values come back from JSON as they were, and are written the same way again.
func roundTrips[T any](t *testing.T, seed uint64, roll func(dice) T) {
	t.Helper()
	d := newDice(t, seed)
	for range 300 {
		value := roll(d)
		data, err := json.Marshal(value)
		require.NoError(t, err)
		var back T
		require.NoError(t, json.Unmarshal(data, &back), string(data))
		require.Equal(t, value, back, string(data))
		again, err := json.Marshal(back)
		require.NoError(t, err)
		require.Equal(t, string(data), string(again))
	}
}

func TestEveryValueRoundTrips(t *testing.T) {
	t.Run("officer", func(t *testing.T) { roundTrips(t, 1, dice.officer) })
	t.Run("requirement", func(t *testing.T) { roundTrips(t, 2, dice.requirement) })
	t.Run("candidate", func(t *testing.T) { roundTrips(t, 3, dice.candidate) })
	t.Run("post", func(t *testing.T) { roundTrips(t, 4, dice.post) })
	t.Run("service", func(t *testing.T) { roundTrips(t, 5, dice.service) })
	t.Run("strength", func(t *testing.T) { roundTrips(t, 6, dice.strength) })
	t.Run("agreement", func(t *testing.T) { roundTrips(t, 7, dice.agreement) })
	t.Run("assessment", func(t *testing.T) {
		roundTrips(t, 8, func(d dice) personnel.LanguageAssessment { return d.assessment(pick(d, french, frenchCA, english)) })
	})
	t.Run("integrity", func(t *testing.T) { roundTrips(t, 9, dice.integrity) })
	t.Run("firearms", func(t *testing.T) { roundTrips(t, 10, dice.firearms) })
	t.Run("earlier tour", func(t *testing.T) { roundTrips(t, 11, dice.earlierTour) })
	t.Run("home capacity", func(t *testing.T) { roundTrips(t, 12, dice.home) })
	t.Run("rank", func(t *testing.T) { roundTrips(t, 14, dice.rank) })
	t.Run("ladder", func(t *testing.T) { roundTrips(t, 15, dice.ladder) })
	t.Run("proficiency", func(t *testing.T) { roundTrips(t, 16, dice.proficiency) })
	t.Run("experience", func(t *testing.T) { roundTrips(t, 17, dice.experience) })
	t.Run("screening", func(t *testing.T) { roundTrips(t, 18, dice.screening) })
	t.Run("paper", func(t *testing.T) { roundTrips(t, 19, dice.paper) })
	t.Run("approval", func(t *testing.T) { roundTrips(t, 20, dice.approval) })
	t.Run("driving test", func(t *testing.T) { roundTrips(t, 21, dice.drivingTest) })
	t.Run("skills", func(t *testing.T) { roundTrips(t, 22, dice.skills) })
	t.Run("ladders of the library", func(t *testing.T) {
		ladders := slices.Collect(personnel.Ladders())
		roundTrips(t, 23, func(d dice) personnel.Ladder { return pick(d, ladders...) })
	})
	t.Run("replacement", func(t *testing.T) { roundTrips(t, 14, dice.replacement) })
	t.Run("services of the library", func(t *testing.T) {
		for service := range personnel.Services() {
			roundTrips(t, 13, func(dice) personnel.Service { return service })
		}
	})
}

func TestOfficerJSON(t *testing.T) {
	data, err := json.Marshal(fit())
	require.NoError(t, err)
	assert.JSONEq(t, `{
		"officer": {
			"id": "o-0412", "service": "spvm", "born": "1970-03-14", "sworn": "1995-06-01", "status": "active",
			"licence": "1988-04-02", "driving": "1990-05-05", "computer": "yes",
			"languages": [{
				"language": "fr", "on": "2007-10-03",
				"reading": {"number": "80", "unit": "percent"}, "listening": {"number": "70", "unit": "percent"},
				"writing": {"number": "75", "unit": "percent"}, "interview": {"number": "90", "unit": "percent"}
			}],
			"integrity": {"state": "yes", "self": "yes"},
			"firearms": {
				"assembly": {"number": "3", "unit": "minutes"}, "near": {"number": "5", "unit": "hits"}, "far": {"number": "4", "unit": "hits"}
			},
			"experience": [{"skill": "map-reading"}, {"skill": "negotiation"}, {"skill": "interviewing"}, {"skill": "first-aid"}],
			"cleared": "2012-01-10", "tours": [{"mission": "unmik", "period": "2001-02-01/2001-11-01"}]
		},
		"requirement": {"language": "fr", "armed": "yes", "role": "patrol"}
	}`, string(data))
}

// faulty is a document with the places of all its faults.
type faulty struct {
	document string
	paths    []string
}

func refuses[T any](t *testing.T, before T, cases map[string]faulty) {
	t.Helper()
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			value := before
			err := json.Unmarshal([]byte(c.document), &value)
			require.Error(t, err)
			assert.Equal(t, c.paths, paths(err))
			assert.Equal(t, before, value, "a refused document leaves the value as it was")
		})
	}
}

func TestDecodersNameEveryFault(t *testing.T) {
	t.Run("candidate", func(t *testing.T) {
		refuses(t, fit(), map[string]faulty{
			"a list": {`[]`, []string{""}},
			"deep inside": {
				`{"officer":{"languages":[{"language":"fr"},{"language":"zz-zz-zz","reading":{"number":60,"unit":"percent"}}],"tours":[{"mission":7}]},"requirement":{"role":"chief"}}`,
				[]string{"officer.languages[1].language", "officer.languages[1].reading.number", "officer.tours[0].mission", "requirement.role"},
			},
			"unknown and doubled keys": {
				`{"officer":{"ID":"o-1","id":"o-1","id":"o-2"},"name":"x"}`, []string{"officer.ID", "officer.id", "name"},
			},
			"null":                     {`{"officer":null}`, []string{"officer"}},
			"certificates and results": {`{"officer":{"integrity":{"state":true},"firearms":{"near":4}}}`, []string{"officer.integrity.state", "officer.firearms.near"}},
		})
	})
	t.Run("post", func(t *testing.T) {
		refuses(t, personnel.Post{ID: "p-1"}, map[string]faulty{
			"faults":                 {`{"title":{"en":"x"},"positions":1.5,"requirement":{"language":"und"}}`, []string{"title.fr", "positions", "requirement.language"}},
			"region and no language": {`{"requirement":{"language":"und-CA"}}`, []string{"requirement.language"}},
		})
	})
	t.Run("service", func(t *testing.T) {
		refuses(t, personnel.Service{ID: "sq"}, map[string]faulty{
			"faults": {
				`{"kind":"private","province":"qc","strengths":[{"on":"2010-13"}],"minimum":[{"from":"2010","value":3}],"agreements":[{"period":"2010","authorized":"maybe"},5]}`,
				[]string{"kind", "province", "strengths[0].on", "minimum[0].from", "minimum[0].value", "agreements[0].period", "agreements[0].authorized", "agreements[1]"},
			},
		})
	})
	t.Run("home capacity", func(t *testing.T) {
		refuses(t, personnel.HomeCapacity{Service: personnel.Service{ID: "sq"}}, map[string]faulty{
			"faults": {
				`{"service":{"id":5},"strength":{"actual":"many"},"away":{},"replacements":[{"period":"2010","officers":true,"waived":{"en":"x"}}]}`,
				[]string{"service.id", "strength.actual", "away", "replacements[0].period", "replacements[0].officers", "replacements[0].waived.fr"},
			},
		})
	})
}

func TestEncodersRefuseWhatNoDecoderTakes(t *testing.T) {
	for name, value := range map[string]any{
		"post with half a title":    personnel.Post{Title: bilingual.Text{English: "x"}},
		"service with half a name":  personnel.Service{Name: bilingual.Text{French: "x"}},
		"service of no kind":        personnel.Service{Kind: "private"},
		"service in no province":    personnel.Service{Province: "XX"},
		"officer of no status":      personnel.Officer{Status: "away"},
		"requirement of no answer":  personnel.Requirement{Armed: "perhaps"},
		"measure without a unit":    personnel.LanguageAssessment{Reading: policy.Whole(5, "stars")},
		"candidate of no such role": personnel.Candidate{Requirement: personnel.Requirement{Role: "chief"}},
	} {
		_, err := json.Marshal(value)
		assert.Error(t, err, name)
	}
}

// decodes tries a decoder on a document: it must refuse what is no JSON, leave the value as it was when it refuses, and
// give back what it accepts.
func decodes[T any](t *testing.T, data []byte, before T) {
	t.Helper()
	value := before
	if err := json.Unmarshal(data, &value); err != nil {
		assert.Equal(t, before, value)
		return
	}
	require.True(t, json.Valid(data))
	written, err := json.Marshal(value)
	require.NoError(t, err)
	var back T
	require.NoError(t, json.Unmarshal(written, &back), string(written))
	require.Equal(t, value, back)
	var keys map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(data, &keys))
	for key, raw := range keys {
		if !saysNothing(raw) {
			assert.Contains(t, string(written), `"`+key+`":`, "%s of %s", key, data)
		}
	}
}

// saysNothing says whether the value states nothing: an empty text, list or object, 0, an object of such values, or a count
// that is 0 on every day.
func saysNothing(raw json.RawMessage) bool {
	switch stated := string(raw); stated {
	case `""`, "[]", "0":
		return true
	default:
		var count calendar.Levels
		if json.Unmarshal(raw, &count) == nil && count.IsZero() {
			return true
		}
		var inside map[string]json.RawMessage
		if json.Unmarshal(raw, &inside) != nil {
			return false
		}
		for _, value := range inside {
			if !saysNothing(value) {
				return false
			}
		}
		return true
	}
}

func FuzzDecode(f *testing.F) {
	d := newDice(f, 77)
	for range 20 {
		for _, value := range []any{
			d.candidate(), d.officer(), d.post(), d.service(), d.home(), d.assessment(frenchCA), d.rank(), d.ladder(),
			d.proficiency(), d.experience(), d.screening(), d.paper(), d.approval(), d.drivingTest(),
			d.composition(), d.policeStrength(), d.recruitment(), d.preparation(), d.deployed(),
		} {
			data, err := json.Marshal(value)
			require.NoError(f, err)
			f.Add(data)
		}
	}
	f.Add([]byte(`{"language":"und-CA"}`))
	f.Add([]byte(`{"officer":{"status":""}}`))
	f.Add([]byte(`{"skills":["training","training"],"rank":{"step":-1}}`))
	f.Add([]byte(`{"away":[{"from":"2008-07-01","level":1}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		decodes(t, data, personnel.Candidate{Requirement: personnel.Requirement{Armed: policy.No}})
		decodes(t, data, personnel.Officer{ID: "o-1"})
		decodes(t, data, personnel.Requirement{Armed: policy.No})
		decodes(t, data, personnel.Post{ID: "p-1"})
		decodes(t, data, personnel.Service{ID: "sq"})
		decodes(t, data, personnel.Strength{Actual: persons(1)})
		decodes(t, data, personnel.Agreement{Period: tour})
		decodes(t, data, personnel.Replacement{Period: tour})
		decodes(t, data, personnel.LanguageAssessment{Language: french})
		decodes(t, data, personnel.Integrity{Self: policy.No})
		decodes(t, data, personnel.FirearmsTest{Near: hits(3)})
		decodes(t, data, personnel.EarlierTour{Mission: "unmik"})
		decodes(t, data, personnel.Rank{Step: 1})
		decodes(t, data, personnel.Rung{Step: 1})
		decodes(t, data, personnel.Ladder{ID: "x"})
		decodes(t, data, personnel.Proficiency{Oral: personnel.FederalA})
		decodes(t, data, personnel.Experience{Skill: personnel.Training})
		decodes(t, data, personnel.Screening{Passed: policy.No})
		decodes(t, data, personnel.Paper{Period: tour})
		decodes(t, data, personnel.Approval{Given: policy.No})
		decodes(t, data, personnel.DrivingTest{Vision: policy.No})
		decodes(t, data, personnel.HomeCapacity{Away: calendar.Constant(1)})
		decodes(t, data, promising())
		decodes(t, data, begunInTime())
		decodes(t, data, deployed(4, 1))
		decodes(t, data, of(1, 2))
		decodes(t, data, of(1, 2).Sendings[0])
		decodes(t, data, personnel.PoliceStrength{Total: persons(1)})
		decodes(t, data, personnel.Representation{Officers: persons(1)})
		decodes(t, data, personnel.RepresentedGroup{Officers: persons(1)})
		decodes(t, data, personnel.HomeCheck{Service: "sq"})
		decodes(t, data, personnel.PlanCheck{Services: []personnel.HomeCheck{}})
	})
}

// FuzzVerdict decides about candidates as they come from outside: the quick verdict is that of the decision, and whoever
// is met has every fact that a rule reads.
func FuzzVerdict(f *testing.F) {
	d := newDice(f, 78)
	for range 20 {
		data, err := json.Marshal(d.candidate())
		require.NoError(f, err)
		f.Add(data, int32(0), int32(270))
	}
	editions := []policy.Edition[personnel.Candidate]{personnel.UnitedNations().On(may1), personnel.UnitedNations().On(may2012)}
	f.Fuzz(func(t *testing.T, data []byte, start, days int32) {
		var c personnel.Candidate
		if json.Unmarshal(data, &c) != nil {
			return
		}
		period := calendar.Days(july1.AddDays(int(start)), int(days))
		for _, edition := range editions {
			decision := edition.Decide(c, period)
			require.Equal(t, decision.Verdict(), edition.Verdict(c, period))
			for finding := range decision.Findings() {
				require.True(t, finding.Fault.IsZero(), "no rule panics: %v", finding.Fault)
			}
			if decision.Verdict() == policy.Met {
				o := c.Officer
				require.False(t, o.Born.IsZero() || o.Sworn.IsZero() || o.Status == "" || o.Licence.IsZero() || o.Driving.IsZero())
				require.Equal(t, policy.Yes, o.Computer)
				require.NotEmpty(t, o.Languages)
			}
		}
	})
}
