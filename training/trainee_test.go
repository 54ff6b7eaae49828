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

// decided is what the rule finds about a trainee with these certificates, over the tour of 2008.
func decided(rule string, a training.Assignment, certificates ...training.Certificate) policy.Finding {
	trainee := training.Trainee{Officer: "o-1", Assignment: a, Certificates: append([]training.Certificate{}, certificates...)}
	for finding := range trainee.Decide(day("2008-05-01")).Findings() {
		if finding.Rule == "training/readiness/"+rule {
			return finding
		}
	}
	return policy.Finding{}
}

func TestReadinessAtTheEdges(t *testing.T) {
	took := func(course, on string) training.Certificate {
		return training.Certificate{Course: course, Completed: day(on)}
	}
	valid := func(course, from, until string) training.Certificate {
		return training.Certificate{Course: course, Valid: calendar.Between(day(from), day(until))}
	}
	for name, test := range map[string]struct {
		rule        string
		certificate training.Certificate
		want        string
	}{
		"completed twelve months before departure":            {"pre-deployment", took("pre-deployment", "2007-07-01"), "not met since July 1, 2008"},
		"completed a day less than twelve months before":      {"pre-deployment", took("pre-deployment", "2007-07-02"), "met"},
		"completed on the day before departure":               {"pre-deployment", took("pre-deployment", "2008-06-30"), "met"},
		"completed on the day of departure":                   {"pre-deployment", took("pre-deployment", "2008-07-01"), "met"},
		"completed on the day after departure":                {"pre-deployment", took("pre-deployment", "2008-07-02"), "not met before July 2, 2008"},
		"another course":                                      {"pre-deployment", took("weapons", "2008-06-01"), "not met"},
		"weapons lapse on the last day of the tour":           {"weapons-throughout", took("weapons", "2008-03-31"), "not met from March 31, 2009 on (advises only)"},
		"weapons last as long as the tour":                    {"weapons-throughout", took("weapons", "2008-04-01"), "met"},
		"weapons on departure do not look further":            {"weapons", took("weapons", "2007-07-02"), "met"},
		"weapons valid until the day before departure":        {"weapons", valid("weapons", "2008-01-01", "2008-07-01"), "not met since July 1, 2008"},
		"weapons valid through the day of departure":          {"weapons", valid("weapons", "2008-01-01", "2008-07-02"), "met"},
		"induction completed before departure":                {"induction", took("induction", "2008-06-30"), "not met since July 1, 2008 (advises only)"},
		"induction completed on the day of departure":         {"induction", took("induction", "2008-07-01"), "met"},
		"induction completed 30 days after departure":         {"induction", took("induction", "2008-07-31"), "met"},
		"induction completed 31 days after departure":         {"induction", took("induction", "2008-08-01"), "not met before July 2, 2008 (advises only)"},
		"induction, the day of completion is not stated":      {"induction", valid("induction", "2008-07-01", "2009-07-01"), "unknown, missing fact: certificate: Induction in the mission (advises only)"},
		"not stated when completed":                           {"weapons", training.Certificate{Course: "weapons"}, "unknown, missing fact: certificate: Weapons part, on departure"},
		"not stated what course":                              {"weapons", training.Certificate{Completed: day("2008-06-01")}, "unknown, missing fact: certificate: Weapons part, on departure"},
		"of another officer":                                  {"weapons", training.Certificate{Officer: "o-2", Course: "weapons", Completed: day("2008-06-01")}, "not met"},
		"of the officer":                                      {"weapons", training.Certificate{Officer: "o-1", Course: "weapons", Completed: day("2008-06-01")}, "met"},
		"of the next edition, completed while it is asked of": {"un-generic-modules", took("un-core-2009", "2008-06-01"), "not met (advises only)"},
	} {
		t.Run(name, func(t *testing.T) {
			finding := decided(test.rule, haiti, test.certificate)
			line := finding.Explain(language.English)
			assert.Equal(t, test.want, line[len(finding.Title.English)+len(" (): ")+len(finding.Limit.In(language.English)):])
		})
	}
	t.Run("whose certificate it is is not known where the officer is not", func(t *testing.T) {
		trainee := training.Trainee{Assignment: haiti, Certificates: []training.Certificate{{Officer: "o-2", Course: "weapons", Completed: day("2008-06-01")}}}
		for finding := range trainee.Decide(day("2008-05-01")).Findings() {
			if finding.Days.Applies() {
				assert.Equal(t, policy.Unknown, finding.Verdict(), finding.Rule)
			}
		}
	})
	t.Run("an unarmed post asks for no weapons", func(t *testing.T) {
		unarmed := haiti
		unarmed.Armed = policy.No
		finding := decided("weapons", unarmed)
		assert.Equal(t, policy.Met, finding.Verdict())
		assert.False(t, finding.Days.Applies())
	})
	t.Run("who was trained by the edition of the time is not sent back to school", func(t *testing.T) {
		later := leaving(haiti, "2017-06-01")
		assert.Equal(t, policy.Met, decided("un-core", later, took("un-core-2009", "2017-05-01")).Verdict(), "the last day of the edition")
		assert.Equal(t, policy.Unmet, decided("un-core", later, took("un-core-2009", "2017-05-02")).Verdict(), "the first day of the next")
		assert.Equal(t, policy.Met, decided("un-core", later, took("un-core-2017", "2017-05-02")).Verdict())
		assert.Equal(t, policy.Met, decided("un-core", later, took("un-core-2017", "2017-05-01")).Verdict(), "what is asked on departure counts always")
		assert.Equal(t, policy.Unmet, decided("un-core", later, took("un-core-2009", "2015-06-01")).Verdict(), "lapsed after 24 months")
	})
	t.Run("all done is ready, and says from when on", func(t *testing.T) {
		trainee := done(training.Standard(), haiti, day("2008-05-20"))
		decision := trainee.Decide(day("2008-05-01"))
		assert.Equal(t, policy.Met, decision.Verdict())
		assert.Equal(t, calendar.Between(day("2008-05-20"), day("2009-05-20")).Spans(), decision.Windows())
	})
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
