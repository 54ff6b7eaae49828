package verdict

import (
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// rule is one rule in each language. The expressions of CEL and Rego say when it holds; that of Cedar stands in an
// unless clause, so that it says the same.
type rule struct {
	name             string
	asked            policy.Moment
	limit            policy.Measure
	days             func(personnel.Candidate, policy.Measure) policy.Days
	cel, rego, cedar string
}

// fact is the fact that a rule reads; they all have the same title, since no text is measured.
func fact(code string) policy.Fact { return policy.NewFact(code, bilingual.Same(code)) }

var (
	born, sworn, status          = fact("born"), fact("sworn"), fact("status")
	retired, licence             = fact("retired"), fact("licence")
	driving, computer            = fact("driving"), fact("computer")
	scores, tested               = fact("scores"), fact("tested")
	tours, integrity, armed      = fact("tours"), fact("integrity"), fact("armed")
	firearms, clearance          = fact("firearms"), fact("clearance")
	pass                         = policy.Whole(60, policy.Percent)
	years, months, hits, minutes = policy.Years, policy.Months, policy.Hits, policy.Minutes
)

var notAssessed personnel.LanguageAssessment

func inLanguage(assessments []personnel.LanguageAssessment, wanted language.Tag) *personnel.LanguageAssessment {
	for i := range assessments {
		if assessments[i].Language == wanted {
			return &assessments[i]
		}
	}
	return &notAssessed
}

// unarmed is the answer where the post is not armed, and where nobody knows; done says whether it is one of the two.
func unarmed(answer policy.Answer) (days policy.Days, done bool) {
	switch answer {
	case policy.Yes:
		return policy.Days{}, false
	case policy.No:
		return policy.NotApplicable(), true
	default:
		return policy.Missing(armed), true
	}
}

// the rules are the twenty, each on one line for each language.
var rules = []rule{
	{
		"age-minimum", policy.OnDeparture, policy.Whole(25, years),
		func(c personnel.Candidate, l policy.Measure) policy.Days {
			return policy.From(born, c.Officer.Born.Anniversary(l.Int()))
		},
		`born + 250000 <= from`, `input.born + 250000 <= input.from`, `context.born + 250000 <= context.from`,
	},
	{
		"age-maximum", policy.Throughout, policy.Whole(62, years),
		func(c personnel.Candidate, l policy.Measure) policy.Days {
			return policy.Until(born, c.Officer.Born.Anniversary(l.Int()))
		},
		`last < born + 620000`, `input.last < input.born + 620000`, `context.last < context.born + 620000`,
	},
	{
		"service-years", policy.OnDeparture, policy.Whole(5, years),
		func(c personnel.Candidate, l policy.Measure) policy.Days {
			return policy.From(sworn, c.Officer.Sworn.Anniversary(l.Int()))
		},
		`sworn + 50000 <= from`, `input.sworn + 50000 <= input.from`, `context.sworn + 50000 <= context.from`,
	},
	{
		"retired-within", policy.OnDeparture, policy.Whole(5, years),
		func(c personnel.Candidate, l policy.Measure) policy.Days {
			switch c.Officer.Status {
			case personnel.Active:
				return policy.Is(status, policy.Yes)
			case personnel.Retired:
				return policy.Until(retired, c.Officer.Retired.AddYears(l.Int()))
			default:
				return policy.Missing(status)
			}
		},
		`status == "active" || (status == "retired" && from < retired + 50000)`,
		`serving`,
		`context.status == "active" || (context.status == "retired" && context.from < context.retired + 50000)`,
	},
	{
		"licence-months", policy.OnDeparture, policy.Whole(12, months),
		func(c personnel.Candidate, l policy.Measure) policy.Days {
			return policy.From(licence, c.Officer.Licence.AddMonths(l.Int()))
		},
		`licence + 10000 <= from`, `input.licence + 10000 <= input.from`, `context.licence + 10000 <= context.from`,
	},
	{
		"driving-months", policy.OnDeparture, policy.Whole(12, months),
		func(c personnel.Candidate, l policy.Measure) policy.Days {
			return policy.From(driving, c.Officer.Driving.AddMonths(l.Int()))
		},
		`driving + 10000 <= from`, `input.driving + 10000 <= input.from`, `context.driving + 10000 <= context.from`,
	},
	{
		"computer", policy.OnDeparture,
		policy.Measure{},
		func(c personnel.Candidate, _ policy.Measure) policy.Days {
			return policy.Is(computer, c.Officer.Computer)
		},
		`computer`, `input.computer == true`, `context.computer`,
	},
	{
		"reading", policy.OnDeparture, pass, func(c personnel.Candidate, l policy.Measure) policy.Days {
			return policy.AtLeast(scores, inLanguage(c.Officer.Languages, c.Requirement.Language).Reading, l)
		},
		`reading >= 60`, `input.reading >= 60`, `context.reading >= 60`,
	},
	{
		"listening", policy.OnDeparture, pass, func(c personnel.Candidate, l policy.Measure) policy.Days {
			return policy.AtLeast(scores, inLanguage(c.Officer.Languages, c.Requirement.Language).Listening, l)
		},
		`listening >= 60`, `input.listening >= 60`, `context.listening >= 60`,
	},
	{
		"writing", policy.OnDeparture, pass, func(c personnel.Candidate, l policy.Measure) policy.Days {
			return policy.AtLeast(scores, inLanguage(c.Officer.Languages, c.Requirement.Language).Writing, l)
		},
		`writing >= 60`, `input.writing >= 60`, `context.writing >= 60`,
	},
	{
		"interview", policy.OnDeparture, pass, func(c personnel.Candidate, l policy.Measure) policy.Days {
			return policy.AtLeast(scores, inLanguage(c.Officer.Languages, c.Requirement.Language).Interview, l)
		},
		`interview >= 60`, `input.interview >= 60`, `context.interview >= 60`,
	},
	{
		"tested-within", policy.OnDeparture, policy.Whole(24, months),
		func(c personnel.Candidate, l policy.Measure) policy.Days {
			return policy.During(tested, calendar.Months(inLanguage(c.Officer.Languages, c.Requirement.Language).On, l.Int()))
		},
		`tested <= from && from < tested + 20000`,
		`tested_lately`,
		`context.tested <= context.from && context.from < context.tested + 20000`,
	},
	{
		"earlier-mission", policy.OnDeparture,
		policy.Measure{},
		func(c personnel.Candidate, _ policy.Measure) policy.Days {
			if c.Officer.Tours == nil {
				return policy.Missing(tours)
			}
			first := calendar.On(9999, time.December, 31)
			for i := range c.Officer.Tours {
				if from := c.Officer.Tours[i].Period.From(); from.Before(first) {
					first = from
				}
			}
			return policy.From(tours, first)
		},
		`firstAbroad <= from`, `input.firstAbroad <= input.from`, `context.firstAbroad <= context.from`,
	},
	{
		"rest", policy.OnDeparture, policy.Whole(12, months),
		func(c personnel.Candidate, l policy.Measure) policy.Days {
			if c.Officer.Tours == nil {
				return policy.Missing(tours)
			}
			last := calendar.On(1, time.January, 1)
			for i := range c.Officer.Tours {
				if until := c.Officer.Tours[i].Period.Until(); last.Before(until) {
					last = until
				}
			}
			return policy.From(tours, last.AddMonths(l.Int()))
		},
		`homeAgain + 10000 <= from`, `input.homeAgain + 10000 <= input.from`, `context.homeAgain + 10000 <= context.from`,
	},
	{
		"integrity-state", policy.OnDeparture,
		policy.Measure{},
		func(c personnel.Candidate, _ policy.Measure) policy.Days {
			return policy.Is(integrity, c.Officer.Integrity.State)
		},
		`integrityState`, `input.integrityState == true`, `context.integrityState`,
	},
	{
		"integrity-self", policy.OnDeparture,
		policy.Measure{},
		func(c personnel.Candidate, _ policy.Measure) policy.Days {
			return policy.Is(integrity, c.Officer.Integrity.Self)
		},
		`integritySelf`, `input.integritySelf == true`, `context.integritySelf`,
	},
	{
		"firearms-assembly", policy.OnDeparture, policy.Whole(5, minutes),
		func(c personnel.Candidate, l policy.Measure) policy.Days {
			if days, done := unarmed(c.Requirement.Armed); done {
				return days
			}
			return policy.AtMost(firearms, c.Officer.Firearms.Assembly, l)
		},
		`!armed || assembly <= 5`, `armed_fast`, `!context.armed || context.assembly <= 5`,
	},
	{
		"firearms-near", policy.OnDeparture, policy.Whole(4, hits),
		func(c personnel.Candidate, l policy.Measure) policy.Days {
			if days, done := unarmed(c.Requirement.Armed); done {
				return days
			}
			return policy.AtLeast(firearms, c.Officer.Firearms.Near, l)
		},
		`!armed || near >= 4`, `armed_near`, `!context.armed || context.near >= 4`,
	},
	{
		"firearms-far", policy.OnDeparture, policy.Whole(4, hits),
		func(c personnel.Candidate, l policy.Measure) policy.Days {
			if days, done := unarmed(c.Requirement.Armed); done {
				return days
			}
			return policy.AtLeast(firearms, c.Officer.Firearms.Far, l)
		},
		`!armed || far >= 4`, `armed_far`, `!context.armed || context.far >= 4`,
	},
	{
		"clearance", policy.OnDeparture, policy.Whole(24, months),
		func(c personnel.Candidate, l policy.Measure) policy.Days {
			return policy.During(clearance, calendar.Months(c.Officer.Cleared, l.Int()))
		},
		`cleared <= from && from < cleared + 20000`, `cleared_still`,
		`context.cleared <= context.from && context.from < context.cleared + 20000`,
	},
}

// regoHelpers are the rules that need an "or" or two conditions, which Rego writes as rules of their own.
const regoHelpers = `
serving if input.status == "active"
serving if { input.status == "retired"; input.from < input.retired + 50000 }
tested_lately if { input.tested <= input.from; input.from < input.tested + 20000 }
cleared_still if { input.cleared <= input.from; input.from < input.cleared + 20000 }
armed_fast if input.armed == false
armed_fast if input.assembly <= 5
armed_near if input.armed == false
armed_near if input.near >= 4
armed_far if input.armed == false
armed_far if input.far >= 4
`

// edition is the twenty rules as a policy of the library.
func edition() policy.Edition[personnel.Candidate] {
	var list []policy.Rule[personnel.Candidate]
	for _, r := range rules {
		list = append(list, policy.Rule[personnel.Candidate]{
			ID: "benchmark/" + r.name, Title: bilingual.Same(r.name), Basis: policy.Assume(bilingual.Same("for measuring")),
			Asked: r.asked, Effect: policy.Bars, Limit: policy.Lasting(r.limit), Days: r.days,
		})
	}
	return policy.Must("benchmark/twenty", bilingual.Same("Twenty rules"), list...).On(departure)
}

var (
	departure = calendar.On(2012, time.July, 1)
	tour      = calendar.Months(departure, 12)
)

// candidate meets all rules.
func candidate() personnel.Candidate {
	percent := policy.Whole(80, policy.Percent)
	return personnel.Candidate{
		Officer: personnel.Officer{
			ID: "o-1", Service: "opp", Status: personnel.Active,
			Born: calendar.On(1972, time.March, 4), Sworn: calendar.On(1996, time.May, 6), Licence: calendar.On(1990, time.June, 1),
			Driving: calendar.On(1990, time.June, 1), Computer: policy.Yes,
			Languages: []personnel.LanguageAssessment{
				{Language: language.English, On: calendar.On(2011, time.May, 2), Reading: percent, Listening: percent, Writing: percent, Interview: percent},
				{Language: language.French, On: calendar.On(2011, time.May, 3), Reading: percent, Listening: percent, Writing: percent, Interview: percent},
			},
			Integrity: personnel.Integrity{State: policy.Yes, Self: policy.Yes},
			Firearms:  personnel.FirearmsTest{Assembly: policy.Whole(4, minutes), Near: policy.Whole(5, hits), Far: policy.Whole(4, hits)},
			Cleared:   calendar.On(2012, time.January, 16),
			Tours: []personnel.EarlierTour{
				{Mission: "unmik", Period: calendar.Between(calendar.On(2001, time.March, 1), calendar.On(2001, time.December, 1))},
				{Mission: "minustah", Period: calendar.Between(calendar.On(2008, time.July, 1), calendar.On(2009, time.April, 1))},
			},
		},
		Requirement: personnel.Requirement{Language: language.French, Armed: policy.Yes},
	}
}
