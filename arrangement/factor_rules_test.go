package arrangement_test

import (
	"testing"
	"time"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

const (
	mandate        = "arrangement/factors/mandate"
	purpose        = "arrangement/factors/purpose"
	roleFit        = "arrangement/factors/role"
	interest       = "arrangement/factors/foreign-policy-interest"
	request        = "arrangement/factors/official-request"
	policingAtHome = "arrangement/factors/domestic-policing"
)

type factorCase = policytest.Case[arrangement.Assessment]

// TestDecisionFactors holds each factor from all sides, and each of its edges by the day: who moves one fails a case that
// says which.
func TestDecisionFactors(t *testing.T) {
	cases := factorsOverTime()
	cases = append(cases, examinationCases(t)...)
	cases = append(cases, requests(t)...)
	cases = append(cases, findingsAtHome(t)...)
	policytest.Run(t, arrangement.DecisionFactors(), cases)
}

// assessing is a case nominated on May 1, 2008, of an assessment favourable in every way but for what change does. The
// verdict is unmet where rules block; [unknown] makes it unknown.
func assessing(t testing.TB, name string, change func(*arrangement.Assessment), blocking ...string) factorCase {
	t.Helper()
	c := factorCase{Name: name, Subject: favourable(t), Nomination: may1, Tour: tour, Verdict: policy.Met, Blocking: blocking}
	if len(blocking) > 0 {
		c.Verdict = policy.Unmet
	}
	change(&c.Subject)
	return c
}

// unknown is the case where nobody knows.
func unknown[S any](c policytest.Case[S]) policytest.Case[S] {
	c.Verdict = policy.Unknown
	return c
}

// nominated is the case with another day of nomination.
func nominated[S any](on calendar.Date, c policytest.Case[S]) policytest.Case[S] {
	c.Nomination = on
	return c
}

func factorsOverTime() []factorCase {
	all := []string{mandate, purpose, roleFit, interest, request, policingAtHome}
	blank := func(name string, on calendar.Date) factorCase {
		return factorCase{Name: name, Nomination: on, Tour: tour, Verdict: policy.Unknown, Blocking: all}
	}
	before := blank("nothing known, on the day before the factors are asked", calendar.On(2006, time.March, 31))
	before.Verdict, before.Blocking = "", nil
	return []factorCase{
		before,
		blank("nothing known, on the first day on which they are asked", calendar.On(2006, time.April, 1)),
		blank("nothing known, on the last day of the first term", calendar.On(2011, time.March, 31)),
		blank("nothing known, on the first day of the second term", calendar.On(2011, time.April, 1)),
	}
}

// examinationCases are the cases of the four factors that a partner examines. Each is read for its own factor and for no other.
func examinationCases(t testing.TB) []factorCase {
	t.Helper()
	cases := []factorCase{
		assessing(t, "favourable in every way", func(*arrangement.Assessment) {}),
		nominated(may1.AddDays(-1), assessing(t, "favourable, decided on the day before the examinations",
			func(*arrangement.Assessment) {}, mandate, purpose, roleFit, interest, policingAtHome)),
		nominated(may1.AddDays(1), assessing(t, "favourable, decided on the day after the examinations", func(*arrangement.Assessment) {})),
	}
	for _, factor := range []struct {
		name, rule string
		of         func(*arrangement.Assessment) *arrangement.Assessed
	}{
		{"mandate", mandate, func(a *arrangement.Assessment) *arrangement.Assessed { return &a.Mandate }},
		{"purpose", purpose, func(a *arrangement.Assessment) *arrangement.Assessed { return &a.Purpose }},
		{"role", roleFit, func(a *arrangement.Assessment) *arrangement.Assessed { return &a.RoleFit }},
		{"foreign policy interest", interest, func(a *arrangement.Assessment) *arrangement.Assessed { return &a.ForeignPolicyInterest }},
	} {
		found := func(name string, answer policy.Answer, on calendar.Date, blocking ...string) factorCase {
			return assessing(t, factor.name+" "+name, func(a *arrangement.Assessment) { *factor.of(a) = examined(answer, on) }, blocking...)
		}
		cases = append(cases,
			found("answered yes on the day before the decision", policy.Yes, may1.AddDays(-1)),
			found("answered yes on the day of the decision", policy.Yes, may1),
			found("answered yes on the day after the decision", policy.Yes, may1.AddDays(1), factor.rule),
			found("answered no on the day before the decision", policy.No, may1.AddDays(-1), factor.rule),
			found("answered no on the day of the decision", policy.No, may1, factor.rule),
			found("answered no on a later day", policy.No, may1.AddDays(10), factor.rule),
			found("answered no, nobody knows when", policy.No, calendar.Date{}, factor.rule),
			unknown(found("answered yes, nobody knows when", policy.Yes, calendar.Date{}, factor.rule)),
			unknown(found("examined, and no answer given", "", may1, factor.rule)),
			unknown(found("answered in no known way", "perhaps", may1, factor.rule)),
			unknown(assessing(t, factor.name+" not examined", func(a *arrangement.Assessment) { *factor.of(a) = arrangement.Assessed{} }, factor.rule)),
		)
	}
	return cases
}

// requests are the cases of the official request, which counts from the last day on which it may have been received.
func requests(t testing.TB) []factorCase {
	t.Helper()
	received := func(name string, when calendar.PartialDate, on calendar.Date, blocking ...string) factorCase {
		return nominated(on, assessing(t, "request received "+name, func(a *arrangement.Assessment) { a.Request.Received = when }, blocking...))
	}
	inMay, in2008 := calendar.InMonth(2008, time.May), calendar.InYear(2008)
	return []factorCase{
		received("on the day before the decision", calendar.Exactly(may1.AddDays(-1)), may1),
		received("on the day of the decision", calendar.Exactly(may1), may1),
		received("on the day after the decision", calendar.Exactly(may1.AddDays(1)), may1, request),
		received("in May, decided on the day before its last", inMay, calendar.On(2008, time.May, 30), request),
		received("in May, decided on its last day", inMay, calendar.On(2008, time.May, 31)),
		received("in May, decided on the day after", inMay, calendar.On(2008, time.June, 1)),
		received("in 2008, decided on the day before its last", in2008, calendar.On(2008, time.December, 30), request),
		received("in 2008, decided on its last day", in2008, calendar.On(2008, time.December, 31)),
		received("in 2008, decided on the day after", in2008, calendar.On(2009, time.January, 1)),
		unknown(received("nobody knows when", calendar.PartialDate{}, may1, request)),
		assessing(t, "requested by a state", func(a *arrangement.Assessment) { a.Request.Organization, a.Request.State = "", "HT" }),
		unknown(assessing(t, "requested by nobody", func(a *arrangement.Assessment) { a.Request.Organization = "" }, request)),
		unknown(assessing(t, "requested by an organization and a state", func(a *arrangement.Assessment) { a.Request.State = "HT" }, request)),
		unknown(assessing(t, "no request", func(a *arrangement.Assessment) { a.Request = arrangement.Request{} }, request)),
	}
}

// findingsAtHome are the cases of policing at home, whose evidence is decided elsewhere. A yes counts from the last day of
// nomination among the decisions.
func findingsAtHome(t testing.TB) []factorCase {
	t.Helper()
	on := func(n int, answer policy.Answer) policy.Decision { return atHome(t, may1.AddDays(n), answer) }
	home := func(name string, decisions []policy.Decision, blocking ...string) factorCase {
		return assessing(t, "at home: "+name, func(a *arrangement.Assessment) { a.DomesticPolicing = decisions }, blocking...)
	}
	type decisions = []policy.Decision
	return []factorCase{
		home("one that is met", decisions{on(0, policy.Yes)}),
		home("one of the day before the decision", decisions{on(-1, policy.Yes)}),
		home("one of the day after the decision", decisions{on(1, policy.Yes)}, policingAtHome),
		home("the last of two is of the day after the decision", decisions{on(0, policy.Yes), on(1, policy.Yes)}, policingAtHome),
		home("the first of two is of the day after the decision", decisions{on(1, policy.Yes), on(0, policy.Yes)}, policingAtHome),
		home("one of two that is not met", decisions{on(0, policy.Yes), on(0, policy.No)}, policingAtHome),
		home("one that is not met, of a later day", decisions{on(10, policy.No)}, policingAtHome),
		home("one not met and one unknown", decisions{on(0, ""), on(0, policy.No)}, policingAtHome),
		unknown(home("one of two that is unknown", decisions{on(0, ""), on(0, policy.Yes)}, policingAtHome)),
		unknown(home("one that decides nothing", decisions{on(0, policy.Yes), {}}, policingAtHome)),
		unknown(home("one of a day without rules", decisions{on(0, policy.Yes), atHome(t, calendar.On(2005, time.May, 1), policy.Yes)}, policingAtHome)),
		unknown(home("one of another policy", decisions{decidedBy(t, "training/readiness", may1, policy.Yes)}, policingAtHome)),
		unknown(home("one of another policy, beside one that is met", decisions{on(0, policy.Yes), decidedBy(t, "training/readiness", may1, policy.No)}, policingAtHome)),
		unknown(home("none", nil, policingAtHome)),
		unknown(home("an empty list", decisions{}, policingAtHome)),
	}
}

// TestDecisionFactorsAtTheirEdges keeps the table of one assessment that is under way: some factors met, one from a later
// day, one answered no, one not examined, the request known to the month.
func TestDecisionFactorsAtTheirEdges(t *testing.T) {
	c := assessing(t, "an assessment under way", func(a *arrangement.Assessment) {
		a.Purpose = examined(policy.No, may1)
		a.RoleFit = arrangement.Assessed{}
		a.ForeignPolicyInterest = examined(policy.Yes, may1.AddDays(10))
		a.Request.Received = calendar.InMonth(2008, time.May)
	})
	assertGolden(t, "factors.txt", policytest.Boundaries(arrangement.DecisionFactors(), c).String())
}
