package training_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/training"
)

func TestCertificateDays(t *testing.T) {
	on := day("2008-02-29")
	months := func(n int) policy.Measure { return policy.Whole(n, policy.Months) }
	for name, test := range map[string]struct {
		certificate training.Certificate
		validity    policy.Measure
		want        calendar.Period
	}{
		"in months":                        {training.Certificate{Completed: on}, months(12), calendar.Between(on, day("2009-02-28"))},
		"in years":                         {training.Certificate{Completed: on}, policy.Whole(1, policy.Years), calendar.Between(on, day("2009-02-28"))},
		"in days, the first included":      {training.Certificate{Completed: on}, days(2), calendar.Between(on, day("2008-03-02"))},
		"without end":                      {training.Certificate{Completed: on}, policy.Measure{}, calendar.Since(on)},
		"in persons":                       {training.Certificate{Completed: on}, policy.Whole(1, policy.Persons), calendar.Period{}},
		"of none":                          {training.Certificate{Completed: on}, months(0), calendar.Period{}},
		"with a measure that is not valid": {training.Certificate{Completed: on}, policy.Whole(1, "moons"), calendar.Period{}},
		"not completed":                    {training.Certificate{}, months(12), calendar.Period{}},
		"not completed, without end":       {training.Certificate{}, policy.Measure{}, calendar.Period{}},
		"what it states goes first":        {training.Certificate{Completed: on, Valid: calendar.Days(on, 3)}, months(12), calendar.Days(on, 3)},
		"what it states without a day":     {training.Certificate{Valid: calendar.Since(on)}, months(12), calendar.Since(on)},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, test.want, test.certificate.Days(test.validity))
		})
	}
	assert.True(t, training.Certificate{}.IsZero())
}

func TestAllDoneIsReadyAndSaysFromWhenOn(t *testing.T) {
	trainee := done(training.Standard(), haiti, day("2008-05-20"))
	decision := trainee.Decide(day("2008-05-01"))
	assert.Equal(t, policy.Met, decision.Verdict())
	assert.Equal(t, calendar.Between(day("2008-05-20"), day("2009-05-20")).Spans(), decision.Windows())
}

func TestStandings(t *testing.T) {
	trainee := training.Trainee{
		Officer: "o-1", Assignment: haiti,
		Certificates: []training.Certificate{
			{Course: "weapons", Completed: day("2008-03-01")}, {Course: "un-generic-modules"},
		},
	}
	var english, french []string
	for _, standing := range training.Standard().Standings(trainee, day("2008-05-01")) {
		english = append(english, standing.Explain(language.English))
		french = append(french, standing.Explain(language.French))
		assert.Equal(t, standing.State != training.Done, standing.Needed())
		assert.False(t, standing.IsZero())
	}
	assert.Equal(t, []string{
		"Pre-deployment training: missing, to be completed by June 30, 2008",
		"Weapons part, on departure: done",
		"Weapons part, throughout the tour: expires during the tour, from March 1, 2009 on, to be completed by February 28, 2009 (advised only)",
		"United Nations generic modules: not stated (certificate: United Nations generic modules), to be completed by June 30, 2008 (advised only)",
		"Induction in the mission: missing, to be completed by July 31, 2008 (advised only)",
	}, english)
	assert.Equal(t, []string{
		"Formation préalable au déploiement\u00a0: manquant, à terminer au plus tard le 30 juin 2008",
		"Volet sur les armes, au départ\u00a0: suivi",
		"Volet sur les armes, pendant toute la période d'affectation\u00a0: prend fin pendant la période d'affectation, " +
			"à compter du 1er mars 2009, à terminer au plus tard le 28 février 2009 (à titre indicatif)",
		"Modules génériques des Nations Unies\u00a0: non précisé (certificat\u00a0: Modules génériques des Nations Unies), " +
			"à terminer au plus tard le 30 juin 2008 (à titre indicatif)",
		"Formation d'intégration dans la mission\u00a0: manquant, à terminer au plus tard le 31 juillet 2008 (à titre indicatif)",
	}, french)
	assert.False(t, training.Standing{}.Needed(), "the zero Standing says nothing")
	assert.Empty(t, training.Standard().Standings(trainee, calendar.Date{}), "on no date nothing is in force")

	t.Run("the departure is not stated", func(t *testing.T) {
		standings := training.Standard().Standings(training.Trainee{Certificates: []training.Certificate{}}, day("2008-05-01"))
		for _, standing := range standings {
			assert.Equal(t, training.NotStated, standing.State)
			assert.True(t, standing.Latest.IsZero())
		}
	})
}

func TestTraineeCheck(t *testing.T) {
	for name, test := range map[string]struct {
		trainee training.Trainee
		want    []string
	}{
		"nothing to complain about": {done(training.Standard(), haiti, day("2008-05-20")), nil},
		"nothing stated":            {training.Trainee{}, []string{"missing officer"}},
		"codes that are none": {
			training.Trainee{Officer: "o-1", Assignment: training.Assignment{Organization: "x", Role: "y", Armed: "z"}},
			[]string{"unknown assignment.organization", "unknown assignment.role", "unknown assignment.armed"},
		},
		"a certificate of another": {
			training.Trainee{Officer: "o-1", Certificates: []training.Certificate{{Officer: "o-2", Course: "weapons", Completed: day("2008-05-01")}}},
			[]string{"conflict certificates[0].officer"},
		},
		"a certificate that says nothing": {
			training.Trainee{Officer: "o-1", Certificates: []training.Certificate{{}}},
			[]string{"missing certificates[0].course", "missing certificates[0].completed"},
		},
		"valid from the day before completion": {
			training.Trainee{Officer: "o-1", Certificates: []training.Certificate{{Course: "x", Completed: day("2008-05-01"), Valid: calendar.Since(day("2008-04-30"))}}},
			[]string{"conflict certificates[0].valid"},
		},
		"valid from the day of completion": {
			training.Trainee{Officer: "o-1", Certificates: []training.Certificate{{Course: "x", Completed: day("2008-05-01"), Valid: calendar.Since(day("2008-05-01"))}}}, nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			requireFaults(t, test.trainee.Check(), test.want...)
		})
	}
	assert.True(t, training.Trainee{}.IsZero())
	assert.False(t, training.Trainee{Certificates: []training.Certificate{}}.IsZero())
	assert.False(t, training.Assignment{Armed: policy.No}.IsZero())
	assert.True(t, training.Assignment{Role: arrangement.Role("")}.IsZero())
	t.Run("with a certificate more, the first has none more", func(t *testing.T) {
		first := training.Trainee{Certificates: make([]training.Certificate, 0, 4)}
		second := first.With(training.Certificate{Course: "a"})
		first.With(training.Certificate{Course: "b"})
		assert.Empty(t, first.Certificates)
		assert.Equal(t, "a", second.Certificates[0].Course)
	})
}

func TestSessionCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*training.Session)
		want  []string
	}{
		"nothing to complain about": {func(*training.Session) {}, nil},
		"nothing stated":            {func(s *training.Session) { *s = training.Session{} }, []string{"missing id", "missing course", "missing period"}},
		"without end":               {func(s *training.Session) { s.Period = calendar.Since(day("2008-05-05")) }, []string{"out-of-range period"}},
		"seats in days":             {func(s *training.Session) { s.Seats = days(3) }, []string{"out-of-range seats"}},
		"a seat less than none":     {func(s *training.Session) { s.Seats = policy.Whole(-1, policy.Persons) }, []string{"out-of-range seats"}},
		"no seats":                  {func(s *training.Session) { s.Seats = policy.Whole(0, policy.Persons) }, nil},
		"seats not stated":          {func(s *training.Session) { s.Seats = policy.Measure{} }, nil},
		"a place in one language":   {func(s *training.Session) { s.Place.French = "" }, []string{"missing place"}},
	} {
		t.Run(name, func(t *testing.T) {
			s := session("a", "driving", "2008-05-05", 5, 12)
			assert.False(t, s.IsZero())
			test.spoil(&s)
			requireFaults(t, s.Check(), test.want...)
		})
	}
	assert.True(t, training.Session{}.IsZero())
}
