package personnel_test

import (
	"testing"
	"time"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
	"github.com/canpolice/ipp/personnel"
)

const leadTimes = "personnel/lead-times/"

// begunInTime is a preparation that leaves each step of every sort of post all its time before a departure in July 2012.
func begunInTime() personnel.Preparation {
	return personnel.Preparation{
		Professional: policy.No, Headquarters: policy.No,
		AssessmentRequested: calendar.On(2011, time.January, 10), Assessment: calendar.On(2011, time.April, 10),
		Nominated: calendar.On(2011, time.June, 1), Visas: calendar.On(2012, time.March, 1), Training: calendar.On(2012, time.June, 1),
	}
}

func leadTimeCases() []policytest.Case[personnel.Preparation] {
	prepared := func(name string, when occasion, change func(*personnel.Preparation), late ...string) policytest.Case[personnel.Preparation] {
		p := begunInTime()
		change(&p)
		want := expected{}
		for _, id := range late {
			want = want.but(leadTimes + id)
		}
		return one(name, p, when, want)
	}
	nothing := func(p *personnel.Preparation) { *p = personnel.Preparation{} }
	on := func(day calendar.Date) occasion { return occasion{day, calendar.Months(day.AddMonths(2), 9)} }
	all := []string{"assessment-request", "individual-officers", "professional-posts", "headquarters-posts", "visas", "training"}
	cases := []policytest.Case[personnel.Preparation]{
		prepared("nothing stated, before the protocol", on(calendar.On(2007, time.December, 31)), nothing),
		prepared("nothing stated, in the year of the protocol", on(calendar.On(2008, time.January, 1)), nothing, "training"),
		prepared("nothing stated, before the wait of 2010", on(calendar.On(2010, time.November, 30)), nothing, "training"),
		prepared("nothing stated, from the wait of 2010", on(calendar.On(2010, time.December, 1)), nothing, "training", "visas"),
		prepared("nothing stated, the day before the procedure", on(calendar.On(2012, time.January, 31)), nothing, "training", "visas"),
		prepared("nothing stated, on the day of the procedure", on(calendar.On(2012, time.February, 1)), nothing, all...),
		prepared("whether professional not stated", in2012, func(p *personnel.Preparation) { p.Professional = "" }, "individual-officers", "professional-posts", "headquarters-posts"),
		prepared("professional, whether at headquarters not stated", in2012, func(p *personnel.Preparation) { p.Professional, p.Headquarters = policy.Yes, "" }, "professional-posts", "headquarters-posts"),
		prepared("not professional, whether at headquarters not stated", in2012, func(p *personnel.Preparation) { p.Headquarters = "" }),
		prepared("the request not stated", in2012, func(p *personnel.Preparation) { p.AssessmentRequested = calendar.Date{} }, "assessment-request"),
		prepared("the assessment not stated", in2012, func(p *personnel.Preparation) { p.Assessment = calendar.Date{} }, "assessment-request"),
		prepared("assessed the day before three months", in2012, func(p *personnel.Preparation) { p.Assessment = calendar.On(2011, time.April, 9) }, "assessment-request"),
		prepared("assessed after three months", in2012, func(*personnel.Preparation) {}),
		prepared("assessed the day after three months", in2012, func(p *personnel.Preparation) { p.Assessment = calendar.On(2011, time.April, 11) }),
		prepared("assessed after two months", in2012, func(p *personnel.Preparation) { p.Assessment = calendar.On(2011, time.March, 10) }, "assessment-request"),
		prepared("assessed after four months", in2012, func(p *personnel.Preparation) { p.Assessment = calendar.On(2011, time.May, 10) }),
		prepared("nominations not stated", in2012, func(p *personnel.Preparation) { p.Nominated = calendar.Date{} }, "individual-officers"),
		prepared("visas not stated", in2012, func(p *personnel.Preparation) { p.Visas = calendar.Date{} }, "visas"),
		prepared("training not stated", in2012, func(p *personnel.Preparation) { p.Training = calendar.Date{} }, "training"),
	}
	departure := in2012.tour.From()
	for _, step := range []struct {
		rule, words              string
		professional, atHQ       policy.Answer
		set                      func(*personnel.Preparation, calendar.Date)
		before, exactly, shorter calendar.Date
	}{
		{"individual-officers", "nominated", policy.No, "", func(p *personnel.Preparation, d calendar.Date) { p.Nominated = d }, departure.AddDays(1).AddMonths(-3), departure.AddMonths(-3), departure.AddMonths(-2)},
		{"professional-posts", "nominated for a professional post", policy.Yes, policy.No, func(p *personnel.Preparation, d calendar.Date) { p.Nominated = d }, departure.AddDays(1).AddMonths(-9), departure.AddMonths(-9), departure.AddMonths(-8)},
		{"headquarters-posts", "nominated for headquarters", policy.Yes, policy.Yes, func(p *personnel.Preparation, d calendar.Date) { p.Nominated = d }, departure.AddDays(1).AddMonths(-12), departure.AddMonths(-12), departure.AddMonths(-11)},
		{"visas", "visas applied for", policy.No, policy.No, func(p *personnel.Preparation, d calendar.Date) { p.Visas = d }, departure.AddDays(1).AddMonths(-3), departure.AddMonths(-3), departure.AddMonths(-2)},
		{"training", "training begun", policy.No, policy.No, func(p *personnel.Preparation, d calendar.Date) { p.Training = d }, departure.AddDays(-13), departure.AddDays(-14), departure.AddDays(-12)},
	} {
		with := func(day calendar.Date) func(*personnel.Preparation) {
			return func(p *personnel.Preparation) {
				p.Professional, p.Headquarters = step.professional, step.atHQ
				step.set(p, day)
			}
		}
		cases = append(cases,
			prepared(step.words+" a day too late", in2012, with(step.before), step.rule),
			prepared(step.words+" just in time", in2012, with(step.exactly)),
			prepared(step.words+" a day earlier", in2012, with(step.exactly.AddDays(-1))),
			prepared(step.words+" far too late", in2012, with(step.shorter), step.rule),
			prepared(step.words+", the day not stated", in2012, with(calendar.Date{}), step.rule),
		)
	}
	return cases
}

func TestLeadTimes(t *testing.T) {
	cases := leadTimeCases()
	policytest.Run(t, personnel.LeadTimes(), cases)
	byTheShortWay(t, personnel.LeadTimes(), cases)
}
