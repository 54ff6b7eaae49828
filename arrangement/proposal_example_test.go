package arrangement_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// colombia is the case of 2016: what the news say. When the ministers signed they do not: after the briefing in the middle
// of July, of which the 15th is assumed, and by January 10, when the news came.
func colombia() arrangement.Proposal {
	news := policy.Cite("cbc-colombia-2017-copy")
	request := arrangement.Request{
		Organization: arrangement.UnitedNations,
		Host:         arrangement.Host{Country: "CO", Name: bilingual.Text{English: "Colombia", French: "Colombie"}},
		Received:     calendar.InMonth(2016, time.June),
		Basis:        news,
	}
	return arrangement.MustReplayProposal(request,
		arrangement.ProposalEvent{Kind: arrangement.Receipt, On: calendar.InMonth(2016, time.June), Basis: news},
		arrangement.ProposalEvent{Kind: arrangement.Referral, On: calendar.InMonth(2016, time.July), Basis: news},
		arrangement.ProposalEvent{
			Kind: arrangement.Approval, Officers: policy.Whole(10, policy.Persons),
			On:         calendar.Within(calendar.On(2016, time.July, 15), calendar.On(2017, time.January, 10)),
			Period:     calendar.Between(calendar.On(2016, time.July, 15), calendar.On(2019, time.April, 1)),
			Concurring: []arrangement.Partner{arrangement.PublicSafety, arrangement.ForeignAffairs},
			Basis: news.Assuming(bilingual.Text{
				English: "the two ministers signed, for up to 10 until March 2019; that the middle of July is the 15th is assumed",
				French:  "les deux ministres ont signé, pour au plus 10 membres jusqu'en mars 2019\u00a0; il est supposé que la mi-juillet est le 15",
			}),
		},
	)
}

// In the summer of 2016 the United Nations asked for police for Colombia, and two ministers signed, on a day that no source
// gives. From January 10, by when they had surely done so, police are approved, and with the concurrence of all who decide.
func ExampleProposal() {
	proposal := colombia()
	fmt.Println(proposal.State().Title().French)
	for _, day := range []calendar.Date{
		calendar.On(2016, time.July, 14), calendar.On(2016, time.July, 15), calendar.On(2017, time.January, 9),
		calendar.On(2017, time.January, 10), calendar.On(2019, time.April, 1),
	} {
		fmt.Println(day, proposal.Authorized().At(day), proposal.Approved(day).Title().English)
	}
	for kind := range proposal.Allowed() {
		fmt.Print(kind, " ")
	}
	fmt.Println()
	// Output:
	// approuvée
	// 2016-07-14 0 not met
	// 2016-07-15 0 unknown
	// 2017-01-09 0 unknown
	// 2017-01-10 10 met
	// 2019-04-01 0 not met
	// reconnaissance factor-assessment referral concurrence-given concurrence-withheld announcement withdrawal extension increase reduction renewal suspension end
}

func ExampleProposal_Advance() {
	_, err := colombia().Advance(arrangement.ProposalEvent{
		Kind: arrangement.Resumption, On: calendar.InYear(2018), Basis: policy.Cite("cbc-colombia-2018-03-06"),
	})
	fmt.Println(err)
	// Output:
	// kind: at odds with another value; given: resumption; accepted: state now: approved; events allowed: reconnaissance, assessment of the decision factors, referral to the partners that decide, concurrence given, concurrence withheld, announcement, withdrawal, extension, increase, reduction, renewal, suspension and end
}

// An approval of which nobody knows who agreed to it is no consent: the word of each partner is unknown.
func ExampleProposal_Consent() {
	request := colombia().Request()
	basis := policy.Assume(bilingual.Text{English: "as in a report", French: "selon un rapport"})
	happened := func(kind arrangement.ProposalKind) arrangement.ProposalEvent {
		return arrangement.ProposalEvent{Kind: kind, On: calendar.InMonth(2016, time.June), Basis: basis}
	}
	approval := happened(arrangement.Approval)
	approval.Officers, approval.Period = policy.Whole(10, policy.Persons), calendar.Always()
	proposal := arrangement.MustReplayProposal(request, happened(arrangement.Receipt), happened(arrangement.Referral), approval)
	for finding := range proposal.Consent(calendar.On(2017, time.January, 1)).Findings() {
		if finding.Verdict() == policy.Unknown {
			fmt.Println(finding.Explain(language.English))
		}
	}
	// Output:
	// Concurrence of the department of foreign affairs: unknown, missing fact: concurrence of the department of foreign affairs
	// Concurrence of the department of public safety: unknown, missing fact: concurrence of the department of public safety
}

func ExampleProposal_Explain() {
	fmt.Println(colombia().Explain(language.English))
	// Output:
	// United Nations, Colombia: proposal approved
	// - June 2016: receipt of the request [cafdispatch.blogspot.com, “Canada sending police to Colombia (copy of a CBC article of 10 January 2017)”, January 2017 (second-hand, stated)]
	// - July 2016: referral to the partners that decide [cafdispatch.blogspot.com, “Canada sending police to Colombia (copy of a CBC article of 10 January 2017)”, January 2017 (second-hand, stated)]
	// - between July 15, 2016 and January 10, 2017: approval; 10 persons; July 15, 2016 to March 31, 2019; concurrence: department of public safety and department of foreign affairs [cafdispatch.blogspot.com, “Canada sending police to Colombia (copy of a CBC article of 10 January 2017)”, January 2017 (second-hand, assumed: the two ministers signed, for up to 10 until March 2019; that the middle of July is the 15th is assumed)]
}

func ExampleProposalEvent() {
	for event := range colombia().Events() {
		fmt.Println(event.In(language.French))
	}
	// Output:
	// juin 2016 : réception de la demande
	// juillet 2016 : soumission aux partenaires qui décident
	// entre le 15 juillet 2016 et le 10 janvier 2017 : approbation ; 10 personnes ; du 15 juillet 2016 au 31 mars 2019 ; assentiment : ministère de la Sécurité publique et ministère des Affaires étrangères
}

// Who may withhold its concurrence on a day, and what then no longer may happen.
func ExampleProposalKind() {
	day := calendar.On(2017, time.February, 24)
	for _, partner := range arrangement.ConcurrenceWithheld.Raisers(day) {
		name, _ := partner.NameOn(day)
		fmt.Println(name.Short.English)
	}
	var guard arrangement.ProposalGuard = arrangement.Approval.Guard()
	fmt.Println(guard.Title().English)
	// Output:
	// GAC
	// PS
	// no partner withholds its concurrence
}

// How a proposal that is before the partners may go on.
func ExampleProposalTransition() {
	var from arrangement.ProposalState = arrangement.ProposalReferred
	for t := range arrangement.ProposalTransitions() {
		if t.From == from && t.To != from {
			fmt.Printf("%s: %s\n", t.Kind.Title().French, t.To.Title().French)
		}
	}
	// Output:
	// approbation: approuvée
	// refus: refusée
	// retrait: retirée
}

// A condition is overdue from the day after the one on which it is due.
func ExampleCondition() {
	proposal := colombia()
	extension := arrangement.ProposalEvent{
		Kind: arrangement.Extension, On: calendar.Exactly(calendar.On(2019, time.February, 1)),
		Period: calendar.Between(calendar.On(2019, time.April, 1), calendar.On(2020, time.April, 1)),
		Conditions: []arrangement.Condition{{
			ID: "report", Due: calendar.On(2019, time.June, 30),
			Text: bilingual.Text{English: "report to the ministers", French: "rapport aux ministres"},
		}},
		Basis: policy.Assume(bilingual.Text{English: "made up for the example", French: "inventé pour l'exemple"}),
	}
	proposal, err := proposal.Advance(extension)
	if err != nil {
		fmt.Println(err)
	}
	var overdue []arrangement.DueEvent = proposal.Overdue(calendar.On(2019, time.July, 1))
	for _, due := range overdue {
		fmt.Println(due.In(language.English))
	}
	// Output:
	// condition fulfilled: report to the ministers, due June 30, 2019 [assumed: made up for the example]
}

// The deadlines are assumed. Who knows better passes others, here ten days in place of thirty for an acknowledgement.
func ExampleDeadline() {
	var ours []arrangement.Deadline = slices.Collect(arrangement.Deadlines())
	for _, deadline := range ours {
		for period, entry := range deadline.Limit.All() {
			fmt.Println(deadline.After, "→", deadline.Awaits[0], entry.Value, "from", period.From(), entry.Basis.Strength)
		}
	}
	ours[0].Limit = policy.Starting(calendar.On(2016, time.January, 1), policy.Whole(10, policy.CalendarDays),
		policy.Assume(bilingual.Text{English: "our service standard", French: "notre norme de service"}))
	received := arrangement.MustReplayProposal(colombia().Request(), arrangement.ProposalEvent{
		Kind: arrangement.Receipt, On: calendar.InMonth(2016, time.June), Basis: policy.Cite("cbc-colombia-2017-copy"),
	})
	for _, due := range received.Due(calendar.On(2016, time.July, 1), ours...) {
		fmt.Println(due.Awaits, due.Day)
	}
	// Output:
	// receipt → acknowledgement 30 days from 2006-04-01 assumed
	// receipt → referral 21 days from 2006-04-01 assumed
	// referral → approval 6 months from 2006-04-01 assumed
	// suspension → resumption 12 months from 2006-04-01 assumed
	// [acknowledgement] 2016-07-10
	// [referral] 2016-07-21
}

// 150 officers are the ceiling. With 145 away, 10 more do not fit until the others are back.
func ExampleCeilingCheck() {
	planned := colombia().Request()
	planned.Officers, planned.Period = policy.Whole(145, policy.Persons), calendar.Months(calendar.On(2018, time.July, 1), 6)
	others, err := arrangement.Propose(planned)
	if err != nil {
		fmt.Println(err)
	}
	check := arrangement.CheckCeiling(colombia(), others)
	fmt.Println(check.Explain(language.French))
	for _, breach := range check.Breaches() {
		var b arrangement.CeilingBreach = breach
		fmt.Println(b.Period, b.Over)
	}
	without := arrangement.CheckCeiling(others)
	fmt.Println("would fit:", without.Fits(planned.Period))
	fmt.Println("ten could go for 90 days from:", without.Departures(10, 90, calendar.Since(planned.Period.From())).First())
	// Output:
	// Au-dessus du plafond : du 1er juillet 2018 au 31 décembre 2018 ; de 5 personnes au plus, pour la première fois le 1er juillet 2018.
	// 2018-07-01/2019-01-01 5
	// would fit: 5
	// ten could go for 90 days from: 2019-01-01
}

func ExampleCeilingBreach() {
	breach := arrangement.CeilingBreach{
		Period: calendar.Months(calendar.On(2018, time.July, 1), 6), Over: 5, On: calendar.On(2018, time.July, 1),
	}
	data, err := json.Marshal(breach)
	fmt.Println(string(data), err)
	fmt.Println(breach.In(language.English))
	// Output:
	// {"period":"2018-07-01/2019-01-01","over":5,"on":"2018-07-01"} <nil>
	// Above the ceiling: July 1, 2018 to December 31, 2018; by up to 5 persons, first on July 1, 2018.
}
