package personnel_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

const national = "personnel/national/"

func as(status personnel.Status) func(*personnel.Candidate) {
	return func(c *personnel.Candidate) { c.Officer.Status = status }
}

func limited(by ...personnel.Limitation) func(*personnel.Candidate) {
	return func(c *personnel.Candidate) { c.Officer.Limitations = by }
}

func nationalCases() []candidateCase {
	const (
		consent, nomination, release = national + "consent", national + "nomination", national + "release"
		contract, fitness, profile   = national + "contract", national + "medical-fitness", national + "medical-profile"
		test, interview, panel       = national + "psychological-test", national + "psychologist-interview", national + "panel-decision"
		readiness, contact           = national + "family-readiness", national + "family-contact"
	)
	departure, last := in2012.tour.From(), in2012.tour.Last()
	inProfile := func(p personnel.MedicalProfile) func(*personnel.Candidate) {
		return func(c *personnel.Candidate) { c.Requirement.Medical = p }
	}
	abnormal := screening(personnel.PsychologicalTest, failing)
	agent := as(personnel.Contracted)
	made := func(rule string, kind personnel.ScreeningKind, with func(*personnel.Candidate), effect func(...string) expected) []candidateCase {
		on := func(day calendar.Date) func(*personnel.Candidate) {
			return both(with, screening(kind, func(s *personnel.Screening) { s.On = day }))
		}
		what := string(kind) + " made"
		return []candidateCase{
			standing(what+" on departure", in2012, on(departure), goes()),
			standing(what+" the day after", in2012, on(departure.AddDays(1)), effect(rule)),
			standing(what+" the day before", in2012, on(departure.AddDays(-1)), goes()),
			standing(what+" on a day not stated", in2012, on(calendar.Date{}), goes()),
			standing(what+", of unknown result", in2012, both(with, screening(kind, untold)), effect(rule).unknown()),
		}
	}
	cases := slices.Concat(
		approvalCases(nomination, in2012, personnel.ServiceNomination, in2012.nomination),
		screeningCases(fitness, in2012, personnel.MedicalFitness, departure, stopped),
		made(interview, personnel.PsychologistInterview, abnormal, stopped),
		made(readiness, personnel.FamilyReadiness, asReady, advised),
		made(contact, personnel.FamilyContact, asReady, advised),
		[]candidateCase{
			whenNothingIsStated("before the Arrangement", before, expected{}),
			whenNothingIsStated("on the day of the Arrangement", before.AddDays(1),
				unclear(consent, nomination, release, contract, fitness, profile, test, interview, panel).but(readiness, contact)),
			standing("ready", in2012, asReady, goes()),
			standing("willing for the tour", in2012, approval(personnel.OwnConsent, policy.Yes, in2012.tour), goes()),
			standing("willing until the day before the last", in2012, approval(personnel.OwnConsent, policy.Yes, calendar.Between(departure, last)), stopped(consent)),
			standing("willing from the day after departure", in2012, approval(personnel.OwnConsent, policy.Yes, calendar.Since(departure.AddDays(1))), stopped(consent)),
			standing("willing from the day before departure", in2012, approval(personnel.OwnConsent, policy.Yes, calendar.Since(departure.AddDays(-1))), goes()),
			standing("willing until the day after the last", in2012, approval(personnel.OwnConsent, policy.Yes, calendar.Between(departure, last.AddDays(2))), goes()),
			standing("not willing", in2012, approval(personnel.OwnConsent, policy.No, calendar.Always()), stopped(consent)),
			standing("willing on days not stated", in2012, approval(personnel.OwnConsent, policy.Yes, calendar.Period{}), unclear(consent)),
			standing("released for the tour", in2012, approval(personnel.ServiceRelease, policy.Yes, in2012.tour), goes()),
			standing("released until the day before the last", in2012, approval(personnel.ServiceRelease, policy.Yes, calendar.Between(departure, last)), stopped(release)),
			standing("released from the day after departure", in2012, approval(personnel.ServiceRelease, policy.Yes, calendar.Since(departure.AddDays(1))), stopped(release)),
			standing("released from the day before departure", in2012, approval(personnel.ServiceRelease, policy.Yes, calendar.Since(departure.AddDays(-1))), goes()),
			standing("released until the day after the last", in2012, approval(personnel.ServiceRelease, policy.Yes, calendar.Between(departure, last.AddDays(2))), goes()),
			standing("released on days not stated", in2012, approval(personnel.ServiceRelease, policy.Yes, calendar.Period{}), unclear(release)),
			standing("approvals not stated", in2012, func(c *personnel.Candidate) { c.Officer.Approvals = nil }, unclear(consent, nomination, release)),
			standing("status not stated", in2012, both(as(""), withoutPaper(personnel.Contract)), unclear(contract)),
			standing("a retired officer whom no service nominates", in2012, both(as(personnel.Retired), approval(personnel.ServiceNomination, policy.No, calendar.Always()), approval(personnel.ServiceRelease, policy.No, calendar.Always()), withoutPaper(personnel.Contract)), goes()),
			standing("an agent with a contract for the tour", in2012, both(agent, paper(personnel.Contract, in2012.tour)), goes()),
			standing("an agent with a contract until the day before the last", in2012, both(agent, paper(personnel.Contract, calendar.Between(departure, last))), stopped(contract)),
			standing("an agent with a contract from the day after departure", in2012, both(agent, paper(personnel.Contract, calendar.Since(departure.AddDays(1)))), stopped(contract)),
			standing("an agent with a contract from the day before departure", in2012, both(agent, paper(personnel.Contract, calendar.Since(departure.AddDays(-1)))), goes()),
			standing("an agent with a contract until the day after the last", in2012, both(agent, paper(personnel.Contract, calendar.Between(departure, last.AddDays(2)))), goes()),
			standing("an agent whose contract is not stated", in2012, both(agent, withoutPaper(personnel.Contract)), unclear(contract)),
			standing("an agent with a contract of days not stated", in2012, both(agent, paper(personnel.Contract, calendar.Period{})), unclear(contract)),
			standing("a hearing aid far from hospitals", in2012, limited(personnel.HearingAid), stopped(profile)),
			standing("a hearing aid near hospitals", in2012, both(limited(personnel.HearingAid), inProfile(personnel.NearHospitals)), goes()),
			standing("another limitation near hospitals", in2012, both(limited(personnel.OtherLimitation), inProfile(personnel.NearHospitals)), unclear(profile)),
			standing("a hearing aid, and the profile not stated", in2012, both(limited(personnel.HearingAid), inProfile("")), unclear(profile)),
			standing("no limitation, and the profile not stated", in2012, inProfile(""), goes()),
			standing("limitations not stated", in2012, limited(), unclear(profile)),
			standing("psychological test on departure", in2012, screening(personnel.PsychologicalTest, func(s *personnel.Screening) { s.On = departure }), goes()),
			standing("psychological test the day after", in2012, screening(personnel.PsychologicalTest, func(s *personnel.Screening) { s.On = departure.AddDays(1) }), stopped(test)),
			standing("psychological test the day before", in2012, screening(personnel.PsychologicalTest, func(s *personnel.Screening) { s.On = departure.AddDays(-1) }), goes()),
			standing("psychological test not stated", in2012, without(personnel.PsychologicalTest), unclear(test, interview, panel)),
			standing("a psychological test of unknown result", in2012, screening(personnel.PsychologicalTest, untold), unclear(test, interview, panel)),
			standing("a test that is not normal, and a panel that lets go", in2012, abnormal, goes()),
			standing("a test that is not normal, and a panel that does not", in2012, both(abnormal, screening(personnel.PanelDecision, failing)), stopped(panel)),
			standing("a test that is not normal, and no interview", in2012, both(abnormal, without(personnel.PsychologistInterview)), unclear(interview)),
			standing("a test that is not normal, an interview that went badly, and a panel that lets go", in2012, both(abnormal, screening(personnel.PsychologistInterview, failing)), goes()),
			standing("a normal test, and neither interview nor panel", in2012, both(without(personnel.PsychologistInterview), without(personnel.PanelDecision)), goes()),
			standing("family not ready", in2012, screening(personnel.FamilyReadiness, failing), goes()),
			standing("family readiness not reviewed", in2012, without(personnel.FamilyReadiness), advised(readiness)),
			standing("family not met", in2012, without(personnel.FamilyContact), advised(contact)),
		},
	)
	for _, c := range screeningCases(panel, in2012, personnel.PanelDecision, departure, stopped) {
		abnormal(&c.Subject)
		cases = append(cases, c)
	}
	return cases
}

func TestNational(t *testing.T) {
	held(t, personnel.National(), nationalCases())
}

// The test alone never turns anybody away: without the interview and the panel the answer waits for them.
func TestAnAbnormalTestAloneBarsNobody(t *testing.T) {
	c := ready()
	screening(personnel.PsychologicalTest, failing)(&c)
	screening(personnel.PsychologistInterview, untold)(&c)
	screening(personnel.PanelDecision, untold)(&c)
	decision := personnel.National().On(in2012.nomination).Decide(c, in2012.tour)
	assert.Equal(t, policy.Unknown, decision.Verdict())
	assert.Equal(t, policy.Met, find(t, decision, national+"psychological-test").Verdict())
}

const services = "personnel/services/"

func serviceCriteriaCases() []candidateCase {
	const spvm, calgary = services + "spvm/", services + "calgary/"
	day, departure := in2012.nomination, in2012.tour.From()
	of := func(service string) func(*personnel.Candidate) {
		return func(c *personnel.Candidate) { c.Officer.Service = service }
	}
	sworn := func(day calendar.Date) func(*personnel.Candidate) {
		return func(c *personnel.Candidate) { c.Officer.Sworn = day }
	}
	manual := func(day calendar.Date) func(*personnel.Candidate) {
		return func(c *personnel.Candidate) { c.Officer.Manual = day }
	}
	asks := func(skills personnel.SkillSet) func(*personnel.Candidate) {
		return func(c *personnel.Candidate) { c.Requirement.Skills = skills }
	}
	montreal := []string{
		spvm + "service-years", spvm + "recommendation", spvm + "disciplinary-record", spvm + "medical-limitations", spvm + "manual-years",
		spvm + "skills", spvm + "interview", spvm + "medical-examination", spvm + "psychological-examination",
	}
	both2010 := append(slices.Clone(montreal), calgary+"active", calgary+"application")
	psychological := screeningCases(spvm+"psychological-examination", in2012, personnel.PsychologicalTest, departure, stopped)
	for i := range psychological {
		if psychological[i].Name == "psychological-test by services/spvm/psychological-examination failed" {
			psychological[i].Verdict, psychological[i].Blocking = policy.Met, nil // that it was made is asked, not what came of it
		}
	}
	application := approvalCases(calgary+"application", in2012, personnel.ServiceNomination, day)
	for i := range application {
		of("calgary")(&application[i].Subject)
	}
	return slices.Concat(
		approvalCases(spvm+"recommendation", in2012, personnel.CommanderRecommendation, day),
		screeningCases(spvm+"disciplinary-record", in2012, personnel.DisciplinaryRecord, day, stopped),
		screeningCases(spvm+"interview", in2012, personnel.SelectionInterview, departure, stopped),
		screeningCases(spvm+"medical-examination", in2012, personnel.MedicalFitness, departure, stopped),
		psychological, application,
		[]candidateCase{
			whenNothingIsStated("the day before the protocol of Montréal", calendar.On(2007, time.December, 31), expected{}),
			whenNothingIsStated("in the year of the protocol of Montréal", calendar.On(2008, time.January, 1), unclear(montreal...)),
			whenNothingIsStated("the day before the agreement of Calgary", calendar.On(2010, time.February, 28), unclear(montreal...)),
			whenNothingIsStated("from the agreement of Calgary", calendar.On(2010, time.March, 1), unclear(both2010...)),
			standing("ready, of Montréal", in2012, asReady, goes()),
			standing("ready, of Calgary", in2012, of("calgary"), goes()),
			standing("of a service that publishes no criteria", in2012, both(nothing, of("sq")), goes()),
			standing("of Calgary, nothing else stated", in2012, both(nothing, of("calgary")), unclear(calgary+"active", calgary+"application")),
			standing("of Montréal, retired", in2012, as(personnel.Retired), goes()),
			standing("of Calgary, retired", in2012, both(of("calgary"), as(personnel.Retired)), stopped(calgary+"active")),
			standing("of Calgary, a contracted agent", in2012, both(of("calgary"), as(personnel.Contracted)), stopped(calgary+"active")),
			standing("nominated on the tenth anniversary", in2012, sworn(day.AddYears(-10)), goes()),
			standing("nominated the day before the tenth anniversary", in2012, sworn(day.AddDays(1).AddYears(-10)), stopped(spvm+"service-years")),
			standing("nominated the day after the tenth anniversary", in2012, sworn(day.AddDays(-1).AddYears(-10)), goes()),
			standing("eleven years of service", in2012, sworn(day.AddYears(-11)), goes()),
			standing("nine years of service", in2012, sworn(day.AddYears(-9)), stopped(spvm+"service-years")),
			standing("sworn date not stated", in2012, sworn(calendar.Date{}), unclear(spvm+"service-years")),
			standing("a civilian expert, who has no police service", in2012, both(sworn(calendar.Date{}), func(c *personnel.Candidate) {
				c.Officer.Status, c.Officer.Rank = personnel.CivilianExpert, personnel.Rank{}
			}), stopped(spvm+"service-years")),
			standing("manual transmission for two years", in2012, manual(day.AddYears(-2)), goes()),
			standing("manual transmission for two years less a day", in2012, manual(day.AddDays(1).AddYears(-2)), stopped(spvm+"manual-years")),
			standing("manual transmission for two years and a day", in2012, manual(day.AddDays(-1).AddYears(-2)), goes()),
			standing("manual transmission for three years", in2012, manual(day.AddYears(-3)), goes()),
			standing("manual transmission for a year", in2012, manual(day.AddYears(-1)), stopped(spvm+"manual-years")),
			standing("manual transmission not stated", in2012, manual(calendar.Date{}), unclear(spvm+"manual-years")),
			standing("a medical limitation", in2012, limited(personnel.HearingAid), stopped(spvm+"medical-limitations")),
			standing("medical limitations not stated", in2012, limited(), unclear(spvm+"medical-limitations")),
			standing("a skill that is not there", in2012, func(c *personnel.Candidate) {
				c.Officer.Experience = []personnel.Experience{{Skill: personnel.Forensics}}
			}, stopped(spvm+"skills")),
			standing("skills not stated", in2012, func(c *personnel.Candidate) { c.Officer.Experience = nil }, unclear(spvm+"skills")),
			standing("a post that asks for no skill", in2012, asks(personnel.SkillsOf()), goes()),
			standing("a post of unstated skills", in2012, asks(personnel.SkillSet{}), unclear(spvm+"skills")),
		},
	)
}

func TestServiceCriteria(t *testing.T) {
	held(t, personnel.ServiceCriteria(), serviceCriteriaCases())
}
